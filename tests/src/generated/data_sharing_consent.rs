// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Data Sharing Consent*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `GetDataSharingConsentsByCustomerId`.
pub async fn get_data_sharing_consents_by_customer_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.data_sharing_consent();
    let call = tag.get_data_sharing_consents_by_customer_id("1005061234");
    let call = call.context("text");
    let call = call.limit(25);
    let call = call.sort_by("text");
    let call = call.sort_order("text");
    let call = call.start(1);
    let call = call.status("text");
    Outcome::value(call.send().await?)
}

/// Calls `GetDataSharingConsentsByID`.
pub async fn get_data_sharing_consents_by_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.data_sharing_consent();
    let call = tag.get_data_sharing_consents_by_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `RevokeDataSharingConsentById`.
pub async fn revoke_data_sharing_consent_by_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.data_sharing_consent();
    let call = tag.revoke_data_sharing_consent_by_id(values::PATH_ARGUMENT);
    let call = call.update_by("CUSTOMER");
    Outcome::value(call.send().await?)
}

/// Calls `RevokeDataSharingConsentByInstitutionLoginID`.
pub async fn revoke_data_sharing_consent_by_institution_login_id(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.data_sharing_consent();
    let call = tag.revoke_data_sharing_consent_by_institution_login_id(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    let call = call.update_by("CUSTOMER");
    Outcome::value(call.send().await?)
}
