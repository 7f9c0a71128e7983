// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Connect Components*.

use finicity_sdk::Client;
use finicity_sdk::api::connect_components;

use super::bodies;
use crate::values;

/// A call of `delete-configurations-configurationId`.
pub fn delete_configurations_configuration_id(
    client: &Client,
) -> connect_components::DeleteConfigurationsConfigurationId {
    let tag = client.connect_components();
    tag.delete_configurations_configuration_id(values::path_argument_or(
        "9082affa-d965-40be-a3ed-a320bb3467ff",
    ))
}

/// A call of `get-configurations`.
pub fn get_configurations(client: &Client) -> connect_components::GetConfigurations {
    let tag = client.connect_components();
    tag.get_configurations()
}

/// A call of `get-configurations-configurationId`.
pub fn get_configurations_configuration_id(
    client: &Client,
) -> connect_components::GetConfigurationsConfigurationId {
    let tag = client.connect_components();
    tag.get_configurations_configuration_id(values::path_argument_or(
        "9082affa-d965-40be-a3ed-a320bb3467ff",
    ))
}

/// A call of `post-configurations`.
pub fn post_configurations(client: &Client) -> connect_components::PostConfigurations {
    let tag = client.connect_components();
    tag.post_configurations(bodies::create_configuration())
}

/// A call of `post-institutions-institutionId-login-forms`.
pub fn post_institutions_institution_id_login_forms(
    client: &Client,
) -> connect_components::PostInstitutionsInstitutionIdLoginForms {
    let tag = client.connect_components();
    tag.post_institutions_institution_id_login_forms("170716", bodies::login_form())
}

/// A call of `post-institutions-institutionId-oauth-urls`.
pub fn post_institutions_institution_id_oauth_urls(
    client: &Client,
) -> connect_components::PostInstitutionsInstitutionIdOauthUrls {
    let tag = client.connect_components();
    tag.post_institutions_institution_id_oauth_urls("170716", bodies::oauth_url())
}

/// A call of `post-reconnections`.
pub fn post_reconnections(client: &Client) -> connect_components::PostReconnections {
    let tag = client.connect_components();
    tag.post_reconnections(values::path_argument(), "7008461438", values::json())
}
