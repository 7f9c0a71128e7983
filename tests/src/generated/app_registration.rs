// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *App Registration*.

use finicity_sdk::api::app_registration;
use finicity_sdk::{Client, types};

use super::bodies;
use crate::values;

/// A call of `GetAppRegistrationStatus`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn get_app_registration_status(client: &Client) -> app_registration::GetAppRegistrationStatus {
    let tag = client.app_registration();
    let call = tag.get_app_registration_status();
    let call = call.app_name("Example Budget");
    let call = call.application_id("00278431-b712-4f30-a044-b611f25e533d");
    let call = call.modified_date(1607450357);
    let call = call.page(1);
    let call = call.page_size(20);
    let call = call.pre_app_id("2581");
    let call = call.status(types::AppRegistrationStatus::P);
    call.submitted_date(1607450357)
}

/// A call of `getApplications`.
pub fn get_applications(client: &Client) -> app_registration::GetApplications {
    let tag = client.app_registration();
    let call = tag.get_applications();
    let call = call.application_id("00278431-b712-4f30-a044-b611f25e533d");
    let call = call.limit(20);
    let call = call.name("Mvelopes");
    let call = call.pre_app_id("13");
    let call = call.start(1);
    call.status("P")
}

/// A call of `getRegisteredInstitutions`.
pub fn get_registered_institutions(client: &Client) -> app_registration::GetRegisteredInstitutions {
    let tag = client.app_registration();
    let call = tag.get_registered_institutions(values::path_argument());
    let call = call.institution_id("170716");
    let call = call.limit(25);
    call.start(1)
}

/// A call of `MigrateInstitutionLoginAccounts`.
pub fn migrate_institution_login_accounts(
    client: &Client,
) -> app_registration::MigrateInstitutionLoginAccounts {
    let tag = client.app_registration();
    tag.migrate_institution_login_accounts(values::path_argument(), values::path_argument())
}

/// A call of `ModifyAppRegistration`.
pub fn modify_app_registration(client: &Client) -> app_registration::ModifyAppRegistration {
    let tag = client.app_registration();
    tag.modify_app_registration(values::path_argument(), bodies::application())
}

/// A call of `RegisterApp`.
pub fn register_app(client: &Client) -> app_registration::RegisterApp {
    let tag = client.app_registration();
    tag.register_app(bodies::application())
}

/// A call of `SetCustomerAppID`.
pub fn set_customer_app_id(client: &Client) -> app_registration::SetCustomerAppId {
    let tag = client.app_registration();
    tag.set_customer_app_id(values::path_argument(), values::path_argument())
}
