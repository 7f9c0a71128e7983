// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Connect Components*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `delete-configurations-configurationId`.
pub async fn delete_configurations_configuration_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.delete_configurations_configuration_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `get-configurations`.
pub async fn get_configurations(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.get_configurations();
    Outcome::value(call.send().await?)
}

/// Calls `get-configurations-configurationId`.
pub async fn get_configurations_configuration_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.get_configurations_configuration_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `post-configurations`.
pub async fn post_configurations(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.post_configurations(bodies::create_configuration());
    Outcome::value(call.send().await?)
}

/// Calls `post-institutions-institutionId-login-forms`.
pub async fn post_institutions_institution_id_login_forms(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.post_institutions_institution_id_login_forms("7", bodies::login_form());
    Outcome::value(call.send().await?)
}

/// Calls `post-institutions-institutionId-oauth-urls`.
pub async fn post_institutions_institution_id_oauth_urls(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.post_institutions_institution_id_oauth_urls("7", bodies::oauth_url());
    Outcome::value(call.send().await?)
}

/// Calls `post-reconnections`.
pub async fn post_reconnections(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect_components();
    let call = tag.post_reconnections(values::PATH_ARGUMENT, "7008461438", values::json());
    Outcome::value(call.send().await?)
}
