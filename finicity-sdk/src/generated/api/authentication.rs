// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Authentication*.
//!
//! | method | purpose |
//! |---|---|
//! | [`create_token`](Authentication::create_token) | Exchanges partner credentials for an access token. |
//! | [`modify_partner_secret`](Authentication::modify_partner_secret) | Replaces the partner secret. |

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

/// Access tokens, and the secret of a partner.
///
/// [`Client::authentication`](crate::Client::authentication) returns this type.
#[derive(Debug, Clone)]
pub struct Authentication {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Authentication*.
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
    /// Returns [`types::AccessToken`].
    ///
    /// Call this operation before any other; the only required header is the app key. Returns a
    /// token without an expiry property. A token lives two hours, so note the time and replace the
    /// token after 90 minutes. Share one token across calls. Five failed attempts lock the account,
    /// so never retry after status code 401. Usual next call: [`AddCustomer`].
    ///
    /// - `body`: [`types::PartnerCredentials`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PartnerCredentials::new("1234583871234", "aqJ5Ic4SEVx2IgDQ6oR4");
    /// let response = client.authentication().create_token(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::PARTNER_NOT_FOUND`] (12401)
    ///
    /// [`AddCustomer`]: crate::api::customers::Customers::add_customer
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
    /// The response has no body.
    ///
    /// Use this operation to rotate the secret, which does not expire. The new secret has 12 to 255
    /// characters with at least one letter and one digit. Returns nothing. The old secret becomes
    /// invalid at once unless `immediate` is `false`, which keeps the old secret valid for another
    /// 30 days. Usual next call: [`CreateToken`].
    ///
    /// - `body`: [`types::PartnerCredentialsWithNewSecret`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PartnerCredentialsWithNewSecret::new(
    ///     "1234583871234",
    ///     "aqJ5Ic4SEVx2IgDQ6oR4",
    ///     "OrU7tjiA3tIspCgb85xV",
    /// );
    /// let response = client.authentication().modify_partner_secret(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::NEW_SECRET_REFUSED`] (24437)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    ///
    /// [`CreateToken`]: crate::api::authentication::Authentication::create_token
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for CreateToken {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `ModifyPartnerSecret`: `PUT /aggregation/v2/partners/authentication`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyPartnerSecret {
    client: Client,
    body: types::PartnerCredentialsWithNewSecret,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for ModifyPartnerSecret {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    CreateToken => types::AccessToken,
    ModifyPartnerSecret => (),
}
