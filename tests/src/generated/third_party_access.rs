// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Third Party Access*.

use finicity_sdk::Client;
use finicity_sdk::api::third_party_access;

use super::bodies;
use crate::values;

/// A call of `GenerateThirdPartyAccessKey`.
pub fn generate_third_party_access_key(
    client: &Client,
) -> third_party_access::GenerateThirdPartyAccessKey {
    let tag = client.third_party_access();
    tag.generate_third_party_access_key(bodies::third_party_access_key_data())
}

/// A call of `RevokeThirdPartyAccessKey`.
pub fn revoke_third_party_access_key(
    client: &Client,
) -> third_party_access::RevokeThirdPartyAccessKey {
    let tag = client.third_party_access();
    tag.revoke_third_party_access_key(values::path_argument())
}

/// A call of `UpdateThirdPartyAccessKey`.
pub fn update_third_party_access_key(
    client: &Client,
) -> third_party_access::UpdateThirdPartyAccessKey {
    let tag = client.third_party_access();
    tag.update_third_party_access_key(
        values::path_argument(),
        bodies::third_party_access_key_data(),
    )
}
