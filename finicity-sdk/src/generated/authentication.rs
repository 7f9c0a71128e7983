// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Authentication*.
//!
//! | method | what it does |
//! |---|---|
//! | [`create_token`](Authentication::create_token) | Exchanges partner credentials for an access token. |
//! | [`modify_partner_secret`](Authentication::modify_partner_secret) | Replaces the partner secret. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build};
use crate::response::{RawResponse, Response};

/// The access token, and the secret of a partner.
///
/// Reached by [`Client::authentication`](crate::Client::authentication).
#[derive(Debug, Clone)]
pub struct Authentication {
    client: Client,
}

impl Client {
    /// Operations of the tag *Authentication*.
    pub fn authentication(&self) -> Authentication {
        Authentication {
            client: self.clone(),
        }
    }
}

impl Authentication {
    /// Exchanges partner credentials for an access token.
    ///
    /// `CreateToken`: `POST /aggregation/v2/partners/authentication`.
    ///
    /// Call it before anything else; it needs only the app key header. Returns a token without
    /// expiry field: it lives two hours, so note the time and replace it after 90 minutes. Share
    /// one token across calls. Five failures lock the account, so never retry a 401. Usual next
    /// call: [`AddCustomer`].
    ///
    /// - `body`: [`PartnerCredentials`]. Partner id and partner secret, both required, exchanged
    ///   for an access token.
    ///
    /// Answered with [`AccessToken`]. The answer to partner authentication, holding the `token` to
    /// send as `Finicity-App-Token`. It lasts two hours and carries no expiry time of its own.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::PartnerCredentials::new("1234583871234", "aqJ5Ic4SEVx2IgDQ6oR4");
    /// let answer = client.authentication().create_token(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`PARAMETER_INVALID`] (10005), [`BAD_REQUEST`] (14020)
    /// - 401: [`PARTNER_CREDENTIALS_WRONG`] (10001), [`PARTNER_NOT_AUTHORIZED`] (10021),
    ///   [`APP_KEY_MISSING`] (10026)
    /// - 404: [`PARTNER_NOT_FOUND`] (12401)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AccessToken`]: types::AccessToken
    /// [`AddCustomer`]: crate::customers::Customers::add_customer
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_CREDENTIALS_WRONG`]: crate::error_codes::PARTNER_CREDENTIALS_WRONG
    /// [`PARTNER_NOT_AUTHORIZED`]: crate::error_codes::PARTNER_NOT_AUTHORIZED
    /// [`PARTNER_NOT_FOUND`]: crate::error_codes::PARTNER_NOT_FOUND
    /// [`PartnerCredentials`]: types::PartnerCredentials
    #[doc(alias = "aggregation.v2.partners.authentication.create")]
    #[doc(alias = "authentication.create_access_token")]
    #[doc(alias = "create_access_token")]
    pub fn create_token(&self, body: types::PartnerCredentials) -> CreateToken {
        CreateToken {
            client: self.client.clone(),
            body,
        }
    }

    /// Replaces the partner secret.
    ///
    /// `ModifyPartnerSecret`: `PUT /aggregation/v2/partners/authentication`.
    ///
    /// Use it to rotate the secret, which never expires by itself. The new one has 12 to 255
    /// characters with a letter and a digit. Returns nothing; the old secret stops at once unless
    /// `immediate` is false, which grants 30 days of overlap. Usual next call: [`CreateToken`].
    ///
    /// - `body`: [`PartnerCredentialsWithNewSecret`]. Request that changes the partner secret: id,
    ///   present secret and `newPartnerSecret`; `immediate` set to `false` keeps the former secret
    ///   valid for 30 days.
    ///
    /// Answered without a body.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::PartnerCredentialsWithNewSecret::new(
    ///     "1234583871234",
    ///     "aqJ5Ic4SEVx2IgDQ6oR4",
    ///     "OrU7tjiA3tIspCgb85xV",
    /// );
    /// let answer = client.authentication().modify_partner_secret(body).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`PARAMETER_INVALID`] (10005), [`BAD_REQUEST`] (14020), [`NEW_SECRET_REFUSED`]
    ///   (24437)
    /// - 401: [`PARTNER_CREDENTIALS_WRONG`] (10001), [`PARTNER_NOT_AUTHORIZED`] (10021),
    ///   [`APP_KEY_MISSING`] (10026)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CreateToken`]: crate::authentication::Authentication::create_token
    /// [`NEW_SECRET_REFUSED`]: crate::error_codes::NEW_SECRET_REFUSED
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_CREDENTIALS_WRONG`]: crate::error_codes::PARTNER_CREDENTIALS_WRONG
    /// [`PARTNER_NOT_AUTHORIZED`]: crate::error_codes::PARTNER_NOT_AUTHORIZED
    /// [`PartnerCredentialsWithNewSecret`]: types::PartnerCredentialsWithNewSecret
    #[doc(alias = "aggregation.v2.partners.authentication.put")]
    #[doc(alias = "authentication.modify_partner_secret")]
    pub fn modify_partner_secret(
        &self,
        body: types::PartnerCredentialsWithNewSecret,
    ) -> ModifyPartnerSecret {
        ModifyPartnerSecret {
            client: self.client.clone(),
            body,
        }
    }
}

/// Request of `CreateToken`: `POST /aggregation/v2/partners/authentication`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateToken {
    client: Client,
    body: types::PartnerCredentials,
}

impl CreateToken {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AccessToken>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AccessToken>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for CreateToken {
    type Output = types::AccessToken;

    const OPERATION: Operation = Operation {
        id: "CreateToken",
        tag: "Authentication",
        method: "POST",
        path: "/aggregation/v2/partners/authentication",
        auth: Auth::AppKey,
        idempotent: false,
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
        let wire = self.client.wire();
        let request = wire.request(Method::POST, "/aggregation/v2/partners/authentication");
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `ModifyPartnerSecret`: `PUT /aggregation/v2/partners/authentication`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPartnerSecret {
    client: Client,
    body: types::PartnerCredentialsWithNewSecret,
}

impl ModifyPartnerSecret {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for ModifyPartnerSecret {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "ModifyPartnerSecret",
        tag: "Authentication",
        method: "PUT",
        path: "/aggregation/v2/partners/authentication",
        auth: Auth::AppKey,
        idempotent: false,
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::PUT, "/aggregation/v2/partners/authentication");
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

hidden_debug! {
    CreateToken,
    ModifyPartnerSecret,
}
