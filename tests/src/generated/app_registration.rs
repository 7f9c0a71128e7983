// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *App Registration*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GetAppRegistrationStatus`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn get_app_registration_status(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.get_app_registration_status();
    let call = call.app_name("text");
    let call = call.application_id("00278431-b712-4f30-a044-b611f25e533d");
    let call = call.modified_date(1607450357);
    let call = call.page(1);
    let call = call.page_size(20);
    let call = call.pre_app_id("2581");
    let call = call.status("P");
    let call = call.submitted_date(1607450357);
    Outcome::value(call.send().await?)
}

/// Calls `getApplications`.
pub async fn get_applications(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.get_applications();
    let call = call.application_id("text");
    let call = call.limit(20);
    let call = call.name("text");
    let call = call.pre_app_id("7");
    let call = call.start(7);
    let call = call.status("text");
    Outcome::value(call.send().await?)
}

/// Calls `getRegisteredInstitutions`.
pub async fn get_registered_institutions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.get_registered_institutions(values::PATH_ARGUMENT);
    let call = call.institution_id("7");
    let call = call.limit(25);
    let call = call.start(7);
    Outcome::value(call.send().await?)
}

/// Calls `MigrateInstitutionLoginAccounts`.
pub async fn migrate_institution_login_accounts(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.migrate_institution_login_accounts(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `ModifyAppRegistration`.
pub async fn modify_app_registration(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.modify_app_registration(values::PATH_ARGUMENT, bodies::application());
    Outcome::value(call.send().await?)
}

/// Calls `RegisterApp`.
pub async fn register_app(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.register_app(bodies::application());
    Outcome::value(call.send().await?)
}

/// Calls `SetCustomerAppID`.
pub async fn set_customer_app_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.app_registration();
    let call = tag.set_customer_app_id(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
