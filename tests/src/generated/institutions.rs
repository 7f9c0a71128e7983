// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Institutions*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `GetCertifiedInstitutions`.
pub async fn get_certified_institutions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.institutions();
    let call = tag.get_certified_institutions();
    let call = call.limit(20);
    let call = call.search("finbank");
    let call = call.start(7);
    let call = call.supported_countries("us");
    let call = call.r#type("voa,voi");
    Outcome::value(call.send().await?)
}

/// Calls `GetCertifiedInstitutionsWithRSSD`.
pub async fn get_certified_institutions_with_rssd(client: &Client) -> Result<Outcome, Error> {
    let tag = client.institutions();
    let call = tag.get_certified_institutions_with_rssd();
    let call = call.limit(20);
    let call = call.search("finbank");
    let call = call.start(7);
    let call = call.supported_countries("us");
    let call = call.r#type("voa,voi");
    Outcome::value(call.send().await?)
}

/// Calls `GetInstitution`.
pub async fn get_institution(client: &Client) -> Result<Outcome, Error> {
    let tag = client.institutions();
    let call = tag.get_institution("4222");
    Outcome::value(call.send().await?)
}

/// Calls `GetInstitutionBranding`.
pub async fn get_institution_branding(client: &Client) -> Result<Outcome, Error> {
    let tag = client.institutions();
    let call = tag.get_institution_branding("4222");
    Outcome::value(call.send().await?)
}

/// Calls `GetInstitutions`.
pub async fn get_institutions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.institutions();
    let call = tag.get_institutions();
    let call = call.limit(20);
    let call = call.search("finbank");
    let call = call.start(7);
    let call = call.supported_countries("us");
    let call = call.r#type("voa");
    Outcome::value(call.send().await?)
}

/// Calls `GetInstitutionsByRoutingNumber`.
pub async fn get_institutions_by_routing_number(client: &Client) -> Result<Outcome, Error> {
    let tag = client.institutions();
    let call = tag.get_institutions_by_routing_number(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
