// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Third Party Access*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_third_party_access_key`](ThirdPartyAccess::generate_third_party_access_key) | Creates an access key for a third-party partner. |
//! | [`revoke_third_party_access_key`](ThirdPartyAccess::revoke_third_party_access_key) | Revokes the access of a third-party partner. |
//! | [`update_third_party_access_key`](ThirdPartyAccess::update_third_party_access_key) | Changes the permissions of a third-party access key. |

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

/// Keys that let another partner read the data of a customer.
///
/// [`Client::third_party_access`](crate::Client::third_party_access) returns this type.
#[derive(Debug, Clone)]
pub struct ThirdPartyAccess {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Third Party Access*.
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
    /// Returns [`types::ThirdPartyAccessKeyReceiptData`].
    ///
    /// Use this operation to let another partner read selected products of a customer's accounts
    /// for a limited period. Returns a receipt and its digital signature. Store `receiptId`, the
    /// access key ID that later changes refer to. Usual next call: [`UpdateThirdPartyAccessKey`] or
    /// [`RevokeThirdPartyAccessKey`].
    ///
    /// - `body`: [`types::ThirdPartyAccessKeyData`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let third_party_access_product = types::ThirdPartyAccessProduct::new(
    ///     types::ThirdPartyAccessPeriod::new(
    ///         types::ThirdPartyAccessPeriodType::Timeframe,
    ///         "2026-01-01T12:00:00Z".parse()?,
    ///         "2026-01-02T12:00:00Z".parse()?,
    ///     ),
    ///     "5011648377",
    ///     types::ThirdPartyProduct::MoneyTransferDetails,
    /// );
    /// let body = types::ThirdPartyAccessKeyData::new(
    ///     "1005061234",
    ///     "1234583871234",
    ///     vec![third_party_access_product],
    ///     "1234583871234",
    /// );
    /// let request = client.third_party_access().generate_third_party_access_key(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`RevokeThirdPartyAccessKey`]: crate::api::third_party_access::ThirdPartyAccess::revoke_third_party_access_key
    /// [`UpdateThirdPartyAccessKey`]: crate::api::third_party_access::ThirdPartyAccess::update_third_party_access_key
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

    /// Revokes the access of a third-party partner.
    ///
    /// `RevokeThirdPartyAccessKey`: `DELETE /aggregation/v1/partners/accessKey/{consentReceiptId}`.
    /// The response has no body.
    ///
    /// Use this operation when a customer or your own rules end the sharing. The path takes the
    /// receipt ID issued with the key. Returns nothing (status code 204). To narrow or extend the
    /// permission instead, call [`UpdateThirdPartyAccessKey`]. To grant access again later, call
    /// [`GenerateThirdPartyAccessKey`].
    ///
    /// - `consent_receipt_id`: Receipt ID of the third-party access key to change or revoke.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .third_party_access()
    ///     .revoke_third_party_access_key("cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GenerateThirdPartyAccessKey`]: crate::api::third_party_access::ThirdPartyAccess::generate_third_party_access_key
    /// [`UpdateThirdPartyAccessKey`]: crate::api::third_party_access::ThirdPartyAccess::update_third_party_access_key
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

    /// Changes the permissions of a third-party access key.
    ///
    /// `UpdateThirdPartyAccessKey`: `PUT /aggregation/v1/partners/accessKey/{consentReceiptId}`.
    /// Returns [`types::ThirdPartyAccessKeyReceiptData`].
    ///
    /// Use this operation to change products, accounts, call limits or the access period of an
    /// existing key. The request body has the same form as at creation, and the path takes the
    /// receipt ID. Returns a receipt with its digital signature. To end the access, call
    /// [`RevokeThirdPartyAccessKey`].
    ///
    /// - `consent_receipt_id`: Receipt ID of the third-party access key to change or revoke.
    /// - `body`: [`types::ThirdPartyAccessKeyData`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let third_party_access_product = types::ThirdPartyAccessProduct::new(
    ///     types::ThirdPartyAccessPeriod::new(
    ///         types::ThirdPartyAccessPeriodType::Timeframe,
    ///         "2026-01-01T12:00:00Z".parse()?,
    ///         "2026-01-02T12:00:00Z".parse()?,
    ///     ),
    ///     "5011648377",
    ///     types::ThirdPartyProduct::MoneyTransferDetails,
    /// );
    /// let body = types::ThirdPartyAccessKeyData::new(
    ///     "1005061234",
    ///     "1234583871234",
    ///     vec![third_party_access_product],
    ///     "1234583871234",
    /// );
    /// let request = client
    ///     .third_party_access()
    ///     .update_third_party_access_key("cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`RevokeThirdPartyAccessKey`]: crate::api::third_party_access::ThirdPartyAccess::revoke_third_party_access_key
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GenerateThirdPartyAccessKey {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `RevokeThirdPartyAccessKey`: `DELETE /aggregation/v1/partners/accessKey/{consentReceiptId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RevokeThirdPartyAccessKey {
    client: Client,
    consent_receipt_id: types::ConsentReceiptId,
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for RevokeThirdPartyAccessKey {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consentReceiptId", &self.consent_receipt_id);
        request.accept("application/json");
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for UpdateThirdPartyAccessKey {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consentReceiptId", &self.consent_receipt_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    GenerateThirdPartyAccessKey => types::ThirdPartyAccessKeyReceiptData,
    RevokeThirdPartyAccessKey => (),
    UpdateThirdPartyAccessKey => types::ThirdPartyAccessKeyReceiptData,
}
