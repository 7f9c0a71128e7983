// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Small Business Credit Analytics*.
//!
//! | method | what it does | operation |
//! |---|---|---|
//! | [`generate_sbca_metrics_report`](SmallBusinessCreditAnalytics::generate_sbca_metrics_report) | Generates a merchant sales or benchmark report for a small business. | `GenerateSBCAMetricsReport`: `POST /decisioning/customers/{customerId}/sbca` |
//! | [`get_location_matches`](SmallBusinessCreditAnalytics::get_location_matches) | Finds merchant locations that resemble the given details. | `GetLocationMatches`: `GET /decisioning/sbca/location-matches` |

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

/// Merchant locations and reports on them.
///
/// Reached by [`Client::small_business_credit_analytics`](crate::Client::small_business_credit_analytics).
#[derive(Debug, Clone)]
pub struct SmallBusinessCreditAnalytics {
    client: Client,
}

impl Client {
    /// Operations of the tag *Small Business Credit Analytics*.
    pub fn small_business_credit_analytics(&self) -> SmallBusinessCreditAnalytics {
        SmallBusinessCreditAnalytics {
            client: self.clone(),
        }
    }
}

impl SmallBusinessCreditAnalytics {
    /// Generates a merchant sales or benchmark report for a small business.
    ///
    /// `GenerateSBCAMetricsReport`: `POST /decisioning/customers/{customerId}/sbca`.
    ///
    /// Use it to judge a merchant by retail sales metrics; the metric type selects own performance
    /// or benchmarks. The body must state consent and a `locationId`. Returns the report at once
    /// (200), so nothing has to be polled. Obtain the location first with [`GetLocationMatches`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: what to send.
    ///
    /// ```no_run
    /// # use finicity_sdk::{Client, Error, types};
    /// # async fn example(client: Client, body: types::SbcaMetricsReportConstraints) -> Result<(), Error> {
    /// let request = client.small_business_credit_analytics().generate_sbca_metrics_report("1005061234", body);
    /// let answer = request.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`GetLocationMatches`]: crate::small_business_credit_analytics::SmallBusinessCreditAnalytics::get_location_matches
    pub fn generate_sbca_metrics_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::SbcaMetricsReportConstraints,
    ) -> GenerateSbcaMetricsReport {
        GenerateSbcaMetricsReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body,
        }
    }

    /// Finds merchant locations that resemble the given details.
    ///
    /// `GetLocationMatches`: `GET /decisioning/sbca/location-matches`.
    ///
    /// Use it to obtain the `locationId` that a small business report needs. Search either with
    /// `idType` and `idValue`, or with merchant name and address; mixing both gives a 400. Returns
    /// no more than three candidates, each with a match rank and address. Usual next call:
    /// [`GenerateSBCAMetricsReport`].
    ///
    /// ```no_run
    /// # use finicity_sdk::{Client, Error, types};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = client.small_business_credit_analytics().get_location_matches();
    /// let answer = request.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`GenerateSBCAMetricsReport`]: crate::small_business_credit_analytics::SmallBusinessCreditAnalytics::generate_sbca_metrics_report
    pub fn get_location_matches(&self) -> GetLocationMatches {
        GetLocationMatches {
            client: self.client.clone(),
            city: None,
            id_type: None,
            id_value: None,
            merchant_name: None,
            postal_code: None,
            state_province_region: None,
            street_address: None,
        }
    }
}

/// Request of `GenerateSBCAMetricsReport`: `POST /decisioning/customers/{customerId}/sbca`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateSbcaMetricsReport {
    client: Client,
    customer_id: types::CustomerId,
    body: types::SbcaMetricsReportConstraints,
}

impl GenerateSbcaMetricsReport {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::GenerateSbcaReportResponse>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::GenerateSbcaReportResponse>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateSbcaMetricsReport {
    type Output = types::GenerateSbcaReportResponse;

    const OPERATION: Operation = Operation {
        id: "GenerateSBCAMetricsReport",
        tag: "Small Business Credit Analytics",
        method: "POST",
        path: "/decisioning/customers/{customerId}/sbca",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request = wire::small_business_credit_analytics::generate_sbca_metrics_report(
            self.client.wire(),
            &self.customer_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetLocationMatches`: `GET /decisioning/sbca/location-matches`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLocationMatches {
    client: Client,
    city: Option<String>,
    id_type: Option<String>,
    id_value: Option<String>,
    merchant_name: Option<String>,
    postal_code: Option<String>,
    state_province_region: Option<String>,
    street_address: Option<String>,
}

impl GetLocationMatches {
    /// City of the merchant to find: letters, digits, spaces, single quotes and commas only.
    ///
    /// For example `Murray`.
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Kind of identifier in `idValue` by which a merchant is found, for example `MERCHANT_ID`.
    ///
    /// At most 100 characters, for example `MERCHANT_ID`.
    pub fn id_type(mut self, id_type: impl Into<String>) -> Self {
        self.id_type = Some(id_type.into());
        self
    }

    /// Identifier of the merchant, of the kind named in `idType`.
    ///
    /// At most 100 characters, for example `106241230D01`.
    pub fn id_value(mut self, id_value: impl Into<String>) -> Self {
        self.id_value = Some(id_value.into());
        self
    }

    /// Name of the merchant whose locations are searched.
    ///
    /// At most 250 characters.
    pub fn merchant_name(mut self, merchant_name: impl Into<String>) -> Self {
        self.merchant_name = Some(merchant_name.into());
        self
    }

    /// Postal code of the merchant to find, in the form usual in its country.
    ///
    /// For example `10577`.
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// State, province or region of the merchant to find, abbreviated as usual in its country.
    ///
    /// For example `UT`.
    pub fn state_province_region(mut self, state_province_region: impl Into<String>) -> Self {
        self.state_province_region = Some(state_province_region.into());
        self
    }

    /// Street line of the merchant to find, for example `123 Main St`.
    ///
    /// At most 250 characters.
    pub fn street_address(mut self, street_address: impl Into<String>) -> Self {
        self.street_address = Some(street_address.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::LocationMatches>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::LocationMatches>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetLocationMatches {
    type Output = types::LocationMatches;

    const OPERATION: Operation = Operation {
        id: "GetLocationMatches",
        tag: "Small Business Credit Analytics",
        method: "GET",
        path: "/decisioning/sbca/location-matches",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
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
        let request = wire::small_business_credit_analytics::get_location_matches(
            self.client.wire(),
            self.city.as_deref(),
            self.id_type.as_deref(),
            self.id_value.as_deref(),
            self.merchant_name.as_deref(),
            self.postal_code.as_deref(),
            self.state_province_region.as_deref(),
            self.street_address.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GenerateSbcaMetricsReport,
    GetLocationMatches,
}
