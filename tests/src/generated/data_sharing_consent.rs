// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Data Sharing Consent*.

use finicity_sdk::api::data_sharing_consent;
use finicity_sdk::{Client, types};

use crate::values;

/// A call of `GetDataSharingConsentsByCustomerId`.
pub fn get_data_sharing_consents_by_customer_id(
    client: &Client,
) -> data_sharing_consent::GetDataSharingConsentsByCustomerId {
    let tag = client.data_sharing_consent();
    let call = tag.get_data_sharing_consents_by_customer_id("1005061234");
    let call = call.context(types::ConsentContext::Partner);
    let call = call.limit(25);
    let call = call.sort_by(types::ConsentSortKey::StartDate);
    let call = call.sort_order(types::ConsentSortOrder::Asc);
    let call = call.start(1);
    call.status(types::ConsentStatus::Active)
}

/// A call of `GetDataSharingConsentsByID`.
pub fn get_data_sharing_consents_by_id(
    client: &Client,
) -> data_sharing_consent::GetDataSharingConsentsById {
    let tag = client.data_sharing_consent();
    tag.get_data_sharing_consents_by_id(values::path_argument())
}

/// A call of `RevokeDataSharingConsentById`.
pub fn revoke_data_sharing_consent_by_id(
    client: &Client,
) -> data_sharing_consent::RevokeDataSharingConsentById {
    let tag = client.data_sharing_consent();
    let call = tag.revoke_data_sharing_consent_by_id(values::path_argument());
    call.update_by(types::ConsentUpdatedBy::Customer)
}

/// A call of `RevokeDataSharingConsentByInstitutionLoginID`.
pub fn revoke_data_sharing_consent_by_institution_login_id(
    client: &Client,
) -> data_sharing_consent::RevokeDataSharingConsentByInstitutionLoginId {
    let tag = client.data_sharing_consent();
    let call = tag.revoke_data_sharing_consent_by_institution_login_id(
        values::path_argument(),
        values::path_argument_or("1007302745"),
    );
    call.update_by(types::ConsentUpdatedBy::Customer)
}
