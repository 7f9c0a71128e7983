// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Connect Components*.
//!
//! | method | purpose |
//! |---|---|
//! | [`delete_configurations_configuration_id`](ConnectComponents::delete_configurations_configuration_id) | Deletes a stored Connect Components configuration. |
//! | [`get_configurations`](ConnectComponents::get_configurations) | Lists the Connect Components configurations of your partner account. |
//! | [`get_configurations_configuration_id`](ConnectComponents::get_configurations_configuration_id) | Gets one Connect Components configuration by its ID. |
//! | [`post_configurations`](ConnectComponents::post_configurations) | Creates a reusable configuration for Connect Components sessions. |
//! | [`post_institutions_institution_id_login_forms`](ConnectComponents::post_institutions_institution_id_login_forms) | Creates a login form for one customer at one institution. |
//! | [`post_institutions_institution_id_oauth_urls`](ConnectComponents::post_institutions_institution_id_oauth_urls) | Creates an OAuth sign-in URL for one customer and institution. |
//! | [`post_reconnections`](ConnectComponents::post_reconnections) | Starts the repair of a broken Connect Components login. |

use serde::Serialize;
use serde_json::Value;

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Tools to connect accounts without the hosted pages of Connect.
///
/// [`Client::connect_components`](crate::Client::connect_components) returns this type.
#[derive(Debug, Clone)]
pub struct ConnectComponents {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Connect Components*.
    pub fn connect_components(&self) -> ConnectComponents {
        ConnectComponents {
            client: self.clone(),
        }
    }
}

impl ConnectComponents {
    /// Deletes a stored Connect Components configuration.
    ///
    /// `delete-configurations-configurationId`: `DELETE /connect-components/configurations/{configuration_id}`.
    /// The response has no body.
    ///
    /// Use this operation to remove settings that login forms and OAuth URLs no longer refer to.
    /// Returns nothing. An unknown ID causes status code 404. Usual next call:
    /// [`get-configurations`], to check the remaining configurations.
    ///
    /// - `configuration_id`: UUID of the stored Connect Components configuration to read or delete.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .connect_components()
    ///     .delete_configurations_configuration_id("9082affa-d965-40be-a3ed-a320bb3467ff");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONNECT_ENTITY_NOT_FOUND`] (4041)
    ///
    /// [`get-configurations`]: crate::api::connect_components::ConnectComponents::get_configurations
    pub fn delete_configurations_configuration_id(
        &self,
        configuration_id: impl Into<types::ConfigurationId>,
    ) -> DeleteConfigurationsConfigurationId {
        DeleteConfigurationsConfigurationId {
            client: self.client.clone(),
            configuration_id: configuration_id.into(),
        }
    }

    /// Lists the Connect Components configurations of your partner account.
    ///
    /// `get-configurations`: `GET /connect-components/configurations`.
    /// Returns `Vec` of [`types::Configuration`].
    ///
    /// Use this operation to find the ID of a configuration created earlier, or to audit existing
    /// configurations. Returns a bare JSON array without an envelope and without paging. Usual next
    /// call: [`post-institutions-institutionId-login-forms`] with the chosen ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.connect_components().get_configurations().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    ///
    /// [`post-institutions-institutionId-login-forms`]: crate::api::connect_components::ConnectComponents::post_institutions_institution_id_login_forms
    pub fn get_configurations(&self) -> GetConfigurations {
        GetConfigurations {
            client: self.client.clone(),
        }
    }

    /// Gets one Connect Components configuration by its ID.
    ///
    /// `get-configurations-configurationId`: `GET /connect-components/configurations/{configuration_id}`.
    /// Returns [`types::Configuration`].
    ///
    /// Use this operation to inspect the settings behind a stored ID. Returns the account filter,
    /// the account classification type and the account owner flag. A configuration of another
    /// partner counts as missing. Usual next call: [`post-institutions-institutionId-oauth-urls`] or
    /// [`post-institutions-institutionId-login-forms`].
    ///
    /// - `configuration_id`: UUID of the stored Connect Components configuration to read or delete.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .connect_components()
    ///     .get_configurations_configuration_id("9082affa-d965-40be-a3ed-a320bb3467ff");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONNECT_ENTITY_NOT_FOUND`] (4041)
    ///
    /// [`post-institutions-institutionId-login-forms`]: crate::api::connect_components::ConnectComponents::post_institutions_institution_id_login_forms
    /// [`post-institutions-institutionId-oauth-urls`]: crate::api::connect_components::ConnectComponents::post_institutions_institution_id_oauth_urls
    pub fn get_configurations_configuration_id(
        &self,
        configuration_id: impl Into<types::ConfigurationId>,
    ) -> GetConfigurationsConfigurationId {
        GetConfigurationsConfigurationId {
            client: self.client.clone(),
            configuration_id: configuration_id.into(),
        }
    }

    /// Creates a reusable configuration for Connect Components sessions.
    ///
    /// `post-configurations`: `POST /connect-components/configurations`.
    /// Returns [`types::Configuration`].
    ///
    /// Use this operation when several sessions share the same account filter, classification type
    /// or account owner setting; sessions also work without a configuration. Returns the stored
    /// settings with an ID. The configuration takes effect only if you send its ID as
    /// `configurationId` when starting a session. Usual next call:
    /// [`post-institutions-institutionId-login-forms`].
    ///
    /// - `body`: [`types::CreateConfiguration`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::CreateConfiguration::new();
    /// let response = client.connect_components().post_configurations(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::VALIDATION_FAILED`] (10010)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    ///
    /// [`post-institutions-institutionId-login-forms`]: crate::api::connect_components::ConnectComponents::post_institutions_institution_id_login_forms
    pub fn post_configurations(&self, body: types::CreateConfiguration) -> PostConfigurations {
        PostConfigurations {
            client: self.client.clone(),
            body,
        }
    }

    /// Creates a login form for one customer at one institution.
    ///
    /// `post-institutions-institutionId-login-forms`: `POST /connect-components/institutions/{institution_id}/login-forms`.
    /// Returns [`types::LoginForms`].
    ///
    /// Use this operation in a Connect Components integration for institutions that sign in with
    /// credentials; direct-connection banks need [`post-institutions-institutionId-oauth-urls`]. The
    /// request body must contain a language, the customer and the accepted service agreement.
    /// Returns the form elements and an event stream ID. Usual next call after sign-in:
    /// [`GetCustomerAccountsByInstitution`].
    ///
    /// - `institution_id`: ID of the institution in the directory; an optional filter for the list
    ///   of registered institutions.
    /// - `body`: [`types::LoginForm`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::LoginForm::new(
    ///     "1005061234",
    ///     "en",
    ///     types::ServiceAgreement::new("2026-01-01T12:00:00Z".parse()?, "en"),
    /// );
    /// let request = client
    ///     .connect_components()
    ///     .post_institutions_institution_id_login_forms("170716", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::VALIDATION_FAILED`] (10010)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONNECT_ENTITY_NOT_FOUND`] (4041)
    ///
    /// [`GetCustomerAccountsByInstitution`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution
    /// [`post-institutions-institutionId-oauth-urls`]: crate::api::connect_components::ConnectComponents::post_institutions_institution_id_oauth_urls
    pub fn post_institutions_institution_id_login_forms(
        &self,
        institution_id: impl Into<types::InstitutionId>,
        body: types::LoginForm,
    ) -> PostInstitutionsInstitutionIdLoginForms {
        PostInstitutionsInstitutionIdLoginForms {
            client: self.client.clone(),
            institution_id: institution_id.into(),
            body,
        }
    }

    /// Creates an OAuth sign-in URL for one customer and institution.
    ///
    /// `post-institutions-institutionId-oauth-urls`: `POST /connect-components/institutions/{institution_id}/oauth-urls`.
    /// Returns [`types::GenerateOAuthUrl`].
    ///
    /// Use this operation in a Connect Components integration when the institution has a direct
    /// (OAuth) connection. Returns the URL to open plus an event stream ID. When the session ends,
    /// the platform calls your `redirectURI`. A stored configuration may be attached by its ID.
    /// Usual next call after consent: [`GetCustomerAccountsByInstitution`].
    ///
    /// - `institution_id`: ID of the institution in the directory; an optional filter for the list
    ///   of registered institutions.
    /// - `body`: [`types::OauthUrl`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::OauthUrl::new(
    ///     "1005061234",
    ///     "https://oauth.example.com/redirect",
    ///     types::ServiceAgreement::new("2026-01-01T12:00:00Z".parse()?, "en"),
    /// );
    /// let request = client
    ///     .connect_components()
    ///     .post_institutions_institution_id_oauth_urls("170716", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::VALIDATION_FAILED`] (10010)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::CONNECT_ENTITY_NOT_FOUND`] (4041)
    ///
    /// [`GetCustomerAccountsByInstitution`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution
    pub fn post_institutions_institution_id_oauth_urls(
        &self,
        institution_id: impl Into<types::InstitutionId>,
        body: types::OauthUrl,
    ) -> PostInstitutionsInstitutionIdOauthUrls {
        PostInstitutionsInstitutionIdOauthUrls {
            client: self.client.clone(),
            institution_id: institution_id.into(),
            body,
        }
    }

    /// Starts the repair of a broken Connect Components login.
    ///
    /// `post-reconnections`: `POST /connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections`.
    /// Returns [`PostReconnectionsOutcome`], with a variant for each success.
    ///
    /// Use this operation when an institution login stopped working, its password changed or its
    /// multi-factor challenge expired. Returns a login form with status code 201, or a list of
    /// multi-factor challenges with status code 203, so check the status code. Integrations on
    /// hosted Data Connect use [`GenerateFixConnectUrl`] instead. Usual next call:
    /// [`GetCustomerAccountsByInstitutionLogin`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    /// - `institution_login_id`: ID of the customer's login at an institution, used to read its
    ///   authorization, reconnect it or revoke its consent.
    /// - `body`: `Value`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = serde_json::json!({});
    /// let request = client
    ///     .connect_components()
    ///     .post_reconnections("1005061234", "7008461438", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::VALIDATION_FAILED`] (10010)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::APP_KEY_MISSING`] (10026)
    ///
    /// [`GenerateFixConnectUrl`]: crate::api::connect::Connect::generate_fix_connect_url
    /// [`GetCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution_login
    pub fn post_reconnections(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
        body: Value,
    ) -> PostReconnections {
        PostReconnections {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
            body,
        }
    }
}

/// Request of `delete-configurations-configurationId`: `DELETE /connect-components/configurations/{configuration_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConfigurationsConfigurationId {
    client: Client,
    configuration_id: types::ConfigurationId,
}

impl Call for DeleteConfigurationsConfigurationId {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "delete-configurations-configurationId",
        tag: "Connect Components",
        method: "DELETE",
        path: "/connect-components/configurations/{configuration_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DeleteConfigurationsConfigurationId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("configuration_id", &self.configuration_id);
        request.accept("application/json");
    }
}

/// Request of `get-configurations`: `GET /connect-components/configurations`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfigurations {
    client: Client,
}

impl Call for GetConfigurations {
    type Output = Vec<types::Configuration>;

    const OPERATION: Operation = Operation {
        id: "get-configurations",
        tag: "Connect Components",
        method: "GET",
        path: "/connect-components/configurations",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetConfigurations {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
    }
}

/// Request of `get-configurations-configurationId`: `GET /connect-components/configurations/{configuration_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConfigurationsConfigurationId {
    client: Client,
    configuration_id: types::ConfigurationId,
}

impl Call for GetConfigurationsConfigurationId {
    type Output = types::Configuration;

    const OPERATION: Operation = Operation {
        id: "get-configurations-configurationId",
        tag: "Connect Components",
        method: "GET",
        path: "/connect-components/configurations/{configuration_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetConfigurationsConfigurationId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("configuration_id", &self.configuration_id);
        request.accept("application/json");
    }
}

/// Request of `post-configurations`: `POST /connect-components/configurations`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostConfigurations {
    client: Client,
    body: types::CreateConfiguration,
}

impl Call for PostConfigurations {
    type Output = types::Configuration;

    const OPERATION: Operation = Operation {
        id: "post-configurations",
        tag: "Connect Components",
        method: "POST",
        path: "/connect-components/configurations",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for PostConfigurations {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `post-institutions-institutionId-login-forms`: `POST /connect-components/institutions/{institution_id}/login-forms`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostInstitutionsInstitutionIdLoginForms {
    client: Client,
    institution_id: types::InstitutionId,
    body: types::LoginForm,
}

impl Call for PostInstitutionsInstitutionIdLoginForms {
    type Output = types::LoginForms;

    const OPERATION: Operation = Operation {
        id: "post-institutions-institutionId-login-forms",
        tag: "Connect Components",
        method: "POST",
        path: "/connect-components/institutions/{institution_id}/login-forms",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for PostInstitutionsInstitutionIdLoginForms {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("institution_id", &self.institution_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `post-institutions-institutionId-oauth-urls`: `POST /connect-components/institutions/{institution_id}/oauth-urls`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostInstitutionsInstitutionIdOauthUrls {
    client: Client,
    institution_id: types::InstitutionId,
    body: types::OauthUrl,
}

impl Call for PostInstitutionsInstitutionIdOauthUrls {
    type Output = types::GenerateOAuthUrl;

    const OPERATION: Operation = Operation {
        id: "post-institutions-institutionId-oauth-urls",
        tag: "Connect Components",
        method: "POST",
        path: "/connect-components/institutions/{institution_id}/oauth-urls",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for PostInstitutionsInstitutionIdOauthUrls {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("institution_id", &self.institution_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `post-reconnections`: `POST /connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PostReconnections {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
    body: Value,
}

/// A successful response of `post-reconnections`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PostReconnectionsOutcome {
    /// A response with status 201.
    Created(types::LoginForms),
    /// A response with status 203.
    MfaRequired(Vec<types::ReconnectionChallenges>),
}

impl Call for PostReconnections {
    type Output = PostReconnectionsOutcome;

    const OPERATION: Operation = Operation {
        id: "post-reconnections",
        tag: "Connect Components",
        method: "POST",
        path: "/connect-components/customers/{customer_id}/institution-login-ids/{institution_login_id}/reconnections",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201, 203],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        match response.status.as_u16() {
            201 => decode::json(response).map(Self::Output::Created),
            203 => decode::json(response).map(Self::Output::MfaRequired),
            _ => decode::undocumented(response),
        }
    }
}

impl FillRequest for PostReconnections {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.path("institution_login_id", &self.institution_login_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    DeleteConfigurationsConfigurationId => (),
    GetConfigurations => Vec<types::Configuration>,
    GetConfigurationsConfigurationId => types::Configuration,
    PostConfigurations => types::Configuration,
    PostInstitutionsInstitutionIdLoginForms => types::LoginForms,
    PostInstitutionsInstitutionIdOauthUrls => types::GenerateOAuthUrl,
    PostReconnections => PostReconnectionsOutcome,
}
