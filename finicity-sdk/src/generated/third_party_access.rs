// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Third Party Access*.
//!
//! | method | what it does |
//! |---|---|
//! | [`generate_third_party_access_key`](ThirdPartyAccess::generate_third_party_access_key) | Creates an access key for a third-party partner. |
//! | [`revoke_third_party_access_key`](ThirdPartyAccess::revoke_third_party_access_key) | Withdraws the access a third-party partner was given. |
//! | [`update_third_party_access_key`](ThirdPartyAccess::update_third_party_access_key) | Changes what a third-party access key permits. |

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

/// Keys with which another partner reads a customer's data.
///
/// Reached by [`Client::third_party_access`](crate::Client::third_party_access).
#[derive(Debug, Clone)]
pub struct ThirdPartyAccess {
    client: Client,
}

impl Client {
    /// Operations of the tag *Third Party Access*.
    pub fn third_party_access(&self) -> ThirdPartyAccess {
        ThirdPartyAccess {
            client: self.clone(),
        }
    }
}

impl ThirdPartyAccess {
    /// Creates an access key for a third-party partner.
    ///
    /// `GenerateThirdPartyAccessKey`: `POST /aggregation/v1/partners/accessKey`.
    ///
    /// Use it to let another partner read named products of a customer's accounts for a limited
    /// period. Returns a receipt and its digital signature. Store `receiptId`: it is the access key
    /// id that later changes refer to. Usual next calls: [`UpdateThirdPartyAccessKey`] or
    /// [`RevokeThirdPartyAccessKey`].
    ///
    /// - `body`: [`ThirdPartyAccessKeyData`]. Request for a third party access key: the recipient's
    ///   customer and partner, the requester's partner id, and the products it opens.
    ///
    /// Answered with [`ThirdPartyAccessKeyReceiptData`]. Answer to creating or changing a third
    /// party access key; customer and account ids in `data` are pseudonyms.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let third_party_access_product = types::ThirdPartyAccessProduct::new(
    ///     types::ThirdPartyAccessPeriod::new(
    ///         "timeframe",
    ///         "2026-01-01T12:00:00Z".parse()?,
    ///         "2026-01-02T12:00:00Z".parse()?,
    ///     ),
    ///     "5011648377",
    ///     "moneyTransferDetails",
    /// );
    /// let body = types::ThirdPartyAccessKeyData::new(
    ///     "1005061234",
    ///     "1234583871234",
    ///     vec![third_party_access_product],
    ///     "1234583871234",
    /// );
    /// let answer = client
    ///     .third_party_access()
    ///     .generate_third_party_access_key(body)
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
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`RevokeThirdPartyAccessKey`]: crate::third_party_access::ThirdPartyAccess::revoke_third_party_access_key
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`ThirdPartyAccessKeyData`]: types::ThirdPartyAccessKeyData
    /// [`ThirdPartyAccessKeyReceiptData`]: types::ThirdPartyAccessKeyReceiptData
    /// [`UpdateThirdPartyAccessKey`]: crate::third_party_access::ThirdPartyAccess::update_third_party_access_key
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.partners.access_key.create")]
    #[doc(alias = "generate_key")]
    #[doc(alias = "third_party_access.generate_key")]
    pub fn generate_third_party_access_key(
        &self,
        body: types::ThirdPartyAccessKeyData,
    ) -> GenerateThirdPartyAccessKey {
        GenerateThirdPartyAccessKey {
            client: self.client.clone(),
            body,
        }
    }

    /// Withdraws the access a third-party partner was given.
    ///
    /// `RevokeThirdPartyAccessKey`: `DELETE /aggregation/v1/partners/accessKey/{consentReceiptId}`.
    ///
    /// Use it when a customer or your own rules end the sharing. The path takes the receipt id
    /// issued with the key. Returns nothing (204). To narrow or extend the permission instead, call
    /// [`UpdateThirdPartyAccessKey`]; to grant it again later, call [`GenerateThirdPartyAccessKey`].
    ///
    /// - `consent_receipt_id`: Receipt id of the third party access key to change or revoke.
    ///
    /// Answered without a body.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .third_party_access()
    ///     .revoke_third_party_access_key("cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1")
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
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GenerateThirdPartyAccessKey`]: crate::third_party_access::ThirdPartyAccess::generate_third_party_access_key
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`UpdateThirdPartyAccessKey`]: crate::third_party_access::ThirdPartyAccess::update_third_party_access_key
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.partners.access_key.delete")]
    #[doc(alias = "revoke_partners_access")]
    #[doc(alias = "third_party_access.revoke_partners_access")]
    pub fn revoke_third_party_access_key(
        &self,
        consent_receipt_id: impl Into<types::ConsentReceiptId>,
    ) -> RevokeThirdPartyAccessKey {
        RevokeThirdPartyAccessKey {
            client: self.client.clone(),
            consent_receipt_id: consent_receipt_id.into(),
        }
    }

    /// Changes what a third-party access key permits.
    ///
    /// `UpdateThirdPartyAccessKey`: `PUT /aggregation/v1/partners/accessKey/{consentReceiptId}`.
    ///
    /// Use it to alter products, accounts, call limits or the access period of an existing key. The
    /// body has the same form as at creation, and the path takes the receipt id. Returns a receipt
    /// with its digital signature. To end the access, call [`RevokeThirdPartyAccessKey`].
    ///
    /// - `consent_receipt_id`: Receipt id of the third party access key to change or revoke.
    /// - `body`: [`ThirdPartyAccessKeyData`]. Request for a third party access key: the recipient's
    ///   customer and partner, the requester's partner id, and the products it opens.
    ///
    /// Answered with [`ThirdPartyAccessKeyReceiptData`]. Answer to creating or changing a third
    /// party access key; customer and account ids in `data` are pseudonyms.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let third_party_access_product = types::ThirdPartyAccessProduct::new(
    ///     types::ThirdPartyAccessPeriod::new(
    ///         "timeframe",
    ///         "2026-01-01T12:00:00Z".parse()?,
    ///         "2026-01-02T12:00:00Z".parse()?,
    ///     ),
    ///     "5011648377",
    ///     "moneyTransferDetails",
    /// );
    /// let body = types::ThirdPartyAccessKeyData::new(
    ///     "1005061234",
    ///     "1234583871234",
    ///     vec![third_party_access_product],
    ///     "1234583871234",
    /// );
    /// let answer = client
    ///     .third_party_access()
    ///     .update_third_party_access_key("cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1", body)
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
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`RevokeThirdPartyAccessKey`]: crate::third_party_access::ThirdPartyAccess::revoke_third_party_access_key
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`ThirdPartyAccessKeyData`]: types::ThirdPartyAccessKeyData
    /// [`ThirdPartyAccessKeyReceiptData`]: types::ThirdPartyAccessKeyReceiptData
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.partners.access_key.put")]
    #[doc(alias = "third_party_access.update_access")]
    #[doc(alias = "update_access")]
    pub fn update_third_party_access_key(
        &self,
        consent_receipt_id: impl Into<types::ConsentReceiptId>,
        body: types::ThirdPartyAccessKeyData,
    ) -> UpdateThirdPartyAccessKey {
        UpdateThirdPartyAccessKey {
            client: self.client.clone(),
            consent_receipt_id: consent_receipt_id.into(),
            body,
        }
    }
}

/// Request of `GenerateThirdPartyAccessKey`: `POST /aggregation/v1/partners/accessKey`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateThirdPartyAccessKey {
    client: Client,
    body: types::ThirdPartyAccessKeyData,
}

impl GenerateThirdPartyAccessKey {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ThirdPartyAccessKeyReceiptData>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ThirdPartyAccessKeyReceiptData>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateThirdPartyAccessKey {
    type Output = types::ThirdPartyAccessKeyReceiptData;

    const OPERATION: Operation = Operation {
        id: "GenerateThirdPartyAccessKey",
        tag: "Third Party Access",
        method: "POST",
        path: "/aggregation/v1/partners/accessKey",
        auth: Auth::AppKeyAndToken,
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
        let request = wire.request(Method::POST, "/aggregation/v1/partners/accessKey");
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `RevokeThirdPartyAccessKey`: `DELETE /aggregation/v1/partners/accessKey/{consentReceiptId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeThirdPartyAccessKey {
    client: Client,
    consent_receipt_id: types::ConsentReceiptId,
}

impl RevokeThirdPartyAccessKey {
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

impl Call for RevokeThirdPartyAccessKey {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "RevokeThirdPartyAccessKey",
        tag: "Third Party Access",
        method: "DELETE",
        path: "/aggregation/v1/partners/accessKey/{consentReceiptId}",
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
    fn to_request(&self) -> Result<Request, Error> {
        let consent_receipt_id = segment(
            &Self::OPERATION,
            "consentReceiptId",
            &self.consent_receipt_id,
        )?;
        let path = format!("/aggregation/v1/partners/accessKey/{consent_receipt_id}");
        let request = self.client.wire().request(Method::DELETE, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

/// Request of `UpdateThirdPartyAccessKey`: `PUT /aggregation/v1/partners/accessKey/{consentReceiptId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateThirdPartyAccessKey {
    client: Client,
    consent_receipt_id: types::ConsentReceiptId,
    body: types::ThirdPartyAccessKeyData,
}

impl UpdateThirdPartyAccessKey {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ThirdPartyAccessKeyReceiptData>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ThirdPartyAccessKeyReceiptData>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for UpdateThirdPartyAccessKey {
    type Output = types::ThirdPartyAccessKeyReceiptData;

    const OPERATION: Operation = Operation {
        id: "UpdateThirdPartyAccessKey",
        tag: "Third Party Access",
        method: "PUT",
        path: "/aggregation/v1/partners/accessKey/{consentReceiptId}",
        auth: Auth::AppKeyAndToken,
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
        let consent_receipt_id = segment(
            &Self::OPERATION,
            "consentReceiptId",
            &self.consent_receipt_id,
        )?;
        let path = format!("/aggregation/v1/partners/accessKey/{consent_receipt_id}");
        let request = self.client.wire().request(Method::PUT, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GenerateThirdPartyAccessKey,
    RevokeThirdPartyAccessKey,
    UpdateThirdPartyAccessKey,
}
