// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Customer Authorization Details*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_customer_authorization_details`](CustomerAuthorizationDetails::get_customer_authorization_details) | Gets the dates between which a customer authorized an institution login. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, segment};
use crate::response::{RawResponse, Response};

/// What a customer has authorised at an institution.
///
/// Reached by [`Client::customer_authorization_details`](crate::Client::customer_authorization_details).
#[derive(Debug, Clone)]
pub struct CustomerAuthorizationDetails {
    client: Client,
}

impl Client {
    /// Operations of the tag *Customer Authorization Details*.
    pub fn customer_authorization_details(&self) -> CustomerAuthorizationDetails {
        CustomerAuthorizationDetails {
            client: self.clone(),
        }
    }
}

impl CustomerAuthorizationDetails {
    /// Gets the dates between which a customer authorized an institution login.
    ///
    /// `getCustomerAuthorizationDetails`: `GET /customers/institution-logins/{institution_login_id}/authorization-details`.
    ///
    /// Use it to learn when consent given through Data Connect began and when it runs out. Returns
    /// both dates with the login id. Only OAuth logins carry them: a legacy login gives error 3003,
    /// and an authorization older than this feature may give 3004. Usual next call:
    /// [`GenerateFixConnectUrl`], when renewal is due.
    ///
    /// - `institution_login_id`: Customer's login at an institution, to read its authorization,
    ///   reconnect it or revoke its consent.
    ///
    /// Answered with [`CustomerAuthorizationDetails`]. How long the login of a customer at one
    /// institution is authorized: its id, with start and end in ISO 8601.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .customer_authorization_details()
    ///     .get_customer_authorization_details("7008461438")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`INSTITUTION_LOGIN_NOT_FOUND`] (3003), [`AUTHORIZATION_DETAILS_NOT_FOUND`] (3004)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AUTHORIZATION_DETAILS_NOT_FOUND`]: crate::error_codes::AUTHORIZATION_DETAILS_NOT_FOUND
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`CustomerAuthorizationDetails`]: types::CustomerAuthorizationDetails
    /// [`GenerateFixConnectUrl`]: crate::connect::Connect::generate_fix_connect_url
    /// [`INSTITUTION_LOGIN_NOT_FOUND`]: crate::error_codes::INSTITUTION_LOGIN_NOT_FOUND
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    #[doc(alias = "customer_authorization_details.get_authorization_details")]
    #[doc(alias = "customers.institution_logins.authorization_details.list")]
    #[doc(alias = "get_authorization_details")]
    pub fn get_customer_authorization_details(
        &self,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> GetCustomerAuthorizationDetails {
        GetCustomerAuthorizationDetails {
            client: self.client.clone(),
            institution_login_id: institution_login_id.into(),
        }
    }
}

/// Request of `getCustomerAuthorizationDetails`: `GET /customers/institution-logins/{institution_login_id}/authorization-details`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAuthorizationDetails {
    client: Client,
    institution_login_id: types::InstitutionLoginId,
}

impl GetCustomerAuthorizationDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAuthorizationDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAuthorizationDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetCustomerAuthorizationDetails {
    type Output = types::CustomerAuthorizationDetails;

    const OPERATION: Operation = Operation {
        id: "getCustomerAuthorizationDetails",
        tag: "Customer Authorization Details",
        method: "GET",
        path: "/customers/institution-logins/{institution_login_id}/authorization-details",
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
    fn to_request(&self) -> Result<Request, Error> {
        let institution_login_id = segment(
            &Self::OPERATION,
            "institution_login_id",
            &self.institution_login_id,
        )?;
        let path =
            format!("/customers/institution-logins/{institution_login_id}/authorization-details");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GetCustomerAuthorizationDetails,
}
