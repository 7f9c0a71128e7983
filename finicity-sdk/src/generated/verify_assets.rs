// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Verify Assets*.

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::response::{RawResponse, Response};

/// Reports on assets.
///
/// Reached by [`Client::verify_assets`](crate::Client::verify_assets).
#[derive(Debug, Clone)]
pub struct VerifyAssets {
    client: Client,
}

impl Client {
    /// Operations of the tag *Verify Assets*.
    pub fn verify_assets(&self) -> VerifyAssets {
        VerifyAssets {
            client: self.clone(),
        }
    }
}

impl VerifyAssets {
    /// `GeneratePrequalificationCRAReport`: `POST /decisioning/v2/customers/{customerId}/preQualVoa`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `body`: what to send.
    pub fn generate_prequalification_cra_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PrequalificationReportConstraints,
    ) -> GeneratePrequalificationCraReport {
        GeneratePrequalificationCraReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// `GeneratePrequalificationNonCRAReport`: `POST /decisioning/v2/customers/{customerId}/assetSummary`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `body`: what to send.
    pub fn generate_prequalification_non_cra_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PrequalificationReportConstraints,
    ) -> GeneratePrequalificationNonCraReport {
        GeneratePrequalificationNonCraReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// `GenerateVOAReport`: `POST /decisioning/v2/customers/{customerId}/voa`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `body`: what to send.
    pub fn generate_voa_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoaReportConstraints,
    ) -> GenerateVoaReport {
        GenerateVoaReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// `GenerateVOAWithIncomeReport`: `POST /decisioning/v2/customers/{customerId}/voaHistory`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `body`: what to send.
    pub fn generate_voa_with_income_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoaWithIncomeReportConstraints,
    ) -> GenerateVoaWithIncomeReport {
        GenerateVoaWithIncomeReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GeneratePrequalificationCRAReport`: `POST /decisioning/v2/customers/{customerId}/preQualVoa`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePrequalificationCraReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PrequalificationReportConstraints,
}

impl GeneratePrequalificationCraReport {
    /// `callbackUrl` of the contract.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PrequalificationReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<types::PrequalificationReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GeneratePrequalificationCraReport {
    type Output = types::PrequalificationReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePrequalificationCRAReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/preQualVoa",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::verify_assets::generate_prequalification_cra_report(
            self.client.wire(),
            &self.customer_id,
            self.callback_url.as_deref(),
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GeneratePrequalificationNonCRAReport`: `POST /decisioning/v2/customers/{customerId}/assetSummary`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePrequalificationNonCraReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PrequalificationReportConstraints,
}

impl GeneratePrequalificationNonCraReport {
    /// `callbackUrl` of the contract.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PrequalificationReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<types::PrequalificationReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GeneratePrequalificationNonCraReport {
    type Output = types::PrequalificationReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePrequalificationNonCRAReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/assetSummary",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::verify_assets::generate_prequalification_non_cra_report(
            self.client.wire(),
            &self.customer_id,
            self.callback_url.as_deref(),
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateVOAReport`: `POST /decisioning/v2/customers/{customerId}/voa`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoaReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoaReportConstraints,
}

impl GenerateVoaReport {
    /// `callbackUrl` of the contract.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::VoaReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<types::VoaReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateVoaReport {
    type Output = types::VoaReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOAReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voa",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::verify_assets::generate_voa_report(
            self.client.wire(),
            &self.customer_id,
            self.callback_url.as_deref(),
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateVOAWithIncomeReport`: `POST /decisioning/v2/customers/{customerId}/voaHistory`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoaWithIncomeReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoaWithIncomeReportConstraints,
}

impl GenerateVoaWithIncomeReport {
    /// `callbackUrl` of the contract.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::VoaWithIncomeReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<types::VoaWithIncomeReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateVoaWithIncomeReport {
    type Output = types::VoaWithIncomeReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOAWithIncomeReport",
        tag: "Verify Assets",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voaHistory",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::verify_assets::generate_voa_with_income_report(
            self.client.wire(),
            &self.customer_id,
            self.callback_url.as_deref(),
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GeneratePrequalificationCraReport,
    GeneratePrequalificationNonCraReport,
    GenerateVoaReport,
    GenerateVoaWithIncomeReport,
}
