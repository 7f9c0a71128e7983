// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Institutions*.

use finicity_sdk::api::institutions;
use finicity_sdk::{Client, types};

use crate::values;

/// A call of `GetCertifiedInstitutions`.
pub fn get_certified_institutions(client: &Client) -> institutions::GetCertifiedInstitutions {
    let tag = client.institutions();
    let call = tag.get_certified_institutions();
    let call = call.limit(20);
    let call = call.search("finbank");
    let call = call.start(1);
    let call = call.supported_countries("us");
    call.r#type(types::CertifiedProduct::TransAgg)
}

/// A call of `GetCertifiedInstitutionsWithRSSD`.
pub fn get_certified_institutions_with_rssd(
    client: &Client,
) -> institutions::GetCertifiedInstitutionsWithRssd {
    let tag = client.institutions();
    let call = tag.get_certified_institutions_with_rssd();
    let call = call.limit(20);
    let call = call.search("finbank");
    let call = call.start(1);
    let call = call.supported_countries("us");
    call.r#type(types::CertifiedProduct::TransAgg)
}

/// A call of `GetInstitution`.
pub fn get_institution(client: &Client) -> institutions::GetInstitution {
    let tag = client.institutions();
    tag.get_institution("4222")
}

/// A call of `GetInstitutionBranding`.
pub fn get_institution_branding(client: &Client) -> institutions::GetInstitutionBranding {
    let tag = client.institutions();
    tag.get_institution_branding("4222")
}

/// A call of `GetInstitutions`.
pub fn get_institutions(client: &Client) -> institutions::GetInstitutions {
    let tag = client.institutions();
    let call = tag.get_institutions();
    let call = call.limit(20);
    let call = call.search("finbank");
    let call = call.start(1);
    let call = call.supported_countries("us");
    call.r#type(types::CertifiedProduct::Voa)
}

/// A call of `GetInstitutionsByRoutingNumber`.
pub fn get_institutions_by_routing_number(
    client: &Client,
) -> institutions::GetInstitutionsByRoutingNumber {
    let tag = client.institutions();
    tag.get_institutions_by_routing_number(values::path_argument_or("847392234"))
}
