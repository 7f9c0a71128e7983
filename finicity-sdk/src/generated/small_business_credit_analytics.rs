// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Small Business Credit Analytics*.
//!
//! | method | what it does |
//! |---|---|
//! | [`generate_sbca_metrics_report`](SmallBusinessCreditAnalytics::generate_sbca_metrics_report) | Generates a merchant sales or benchmark report for a small business. |
//! | [`get_location_matches`](SmallBusinessCreditAnalytics::get_location_matches) | Finds merchant locations that resemble the given details. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, query, segment};
use crate::response::RawResponse;

#[cfg(doc)]
use super::error_codes;

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
    /// Returns [`types::GenerateSbcaReportResponse`].
    ///
    /// Use it to judge a merchant by retail sales metrics; the metric type selects own performance
    /// or benchmarks. The body must state consent and a `locationId`. Returns the report at once
    /// (200), so nothing has to be polled. Obtain the location first with [`GetLocationMatches`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`types::SbcaMetricsReportConstraints`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::SbcaMetricsReportConstraints::new(
    ///     types::SbcAanalyticsReportData::new(
    ///         types::BusinessDetailsRequest::new(
    ///             types::BusinessDetailsRequestAddress::new(
    ///                 "12 Example Street",
    ///                 "Murray",
    ///                 "CAN",
    ///                 "84123",
    ///                 "UT",
    ///             ),
    ///             "Example Bakery",
    ///             true,
    ///             types::PhoneNumberWithCountryCode::new("1", "8042221111"),
    ///         ),
    ///         types::SbcaParams::new(
    ///             true,
    ///             "a1b2c3d4-0000-1234-abcd-000000000001",
    ///             "Weekly",
    ///             "retail_sales_analytics",
    ///         ),
    ///     ),
    /// );
    /// let request = client
    ///     .small_business_credit_analytics()
    ///     .generate_sbca_metrics_report("1005061234", body);
    /// let answer = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::PHONE_INVALID`] (10000),
    ///   [`error_codes::PARAMETER_OR_BUSINESS_INVALID`] (10003), [`error_codes::DATA_REQUIRED`]
    ///   (10020), [`error_codes::NOTHING_TO_UPDATE`] (10025)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::TOKEN_MISSING`] (10024),
    ///   [`error_codes::APP_KEY_MISSING`] (10026), [`error_codes::APP_KEY_INVALID`] (10027)
    /// - 404: [`error_codes::DECISIONING_FAILED`] (10100)
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
    /// Returns [`types::LocationMatches`].
    ///
    /// Use it to obtain the `locationId` that a small business report needs. Search either with
    /// `idType` and `idValue`, or with merchant name and address; mixing both gives a 400. Returns
    /// no more than three candidates, each with a match rank and address. Usual next call:
    /// [`GenerateSBCAMetricsReport`].
    ///
    /// Can be set: [`city`](GetLocationMatches::city), [`id_type`](GetLocationMatches::id_type),
    /// [`id_value`](GetLocationMatches::id_value),
    /// [`merchant_name`](GetLocationMatches::merchant_name),
    /// [`postal_code`](GetLocationMatches::postal_code),
    /// [`state_province_region`](GetLocationMatches::state_province_region),
    /// [`street_address`](GetLocationMatches::street_address).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.small_business_credit_analytics().get_location_matches();
    /// let answer = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::DATA_REQUIRED`] (10020), [`error_codes::NOTHING_TO_UPDATE`] (10025),
    ///   [`error_codes::INPUTS_EXCLUSIVE_OR_TIMED_OUT`] (10030)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023), [`error_codes::TOKEN_MISSING`] (10024),
    ///   [`error_codes::APP_KEY_MISSING`] (10026), [`error_codes::APP_KEY_INVALID`] (10027)
    /// - 404: [`error_codes::DECISIONING_FAILED`] (10100)
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

impl Call for GenerateSbcaMetricsReport {
    type Output = types::GenerateSbcaReportResponse;

    const OPERATION: Operation = Operation {
        id: "GenerateSBCAMetricsReport",
        tag: "Small Business Credit Analytics",
        method: "POST",
        path: "/decisioning/customers/{customerId}/sbca",
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
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/decisioning/customers/{customer_id}/sbca");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
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
    /// At most 100 characters.
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
    /// For example `84123`.
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
        let request = wire.request(Method::GET, "/decisioning/sbca/location-matches");
        let request = accept_json(request);
        let request = query(request, "city", &self.city);
        let request = query(request, "idType", &self.id_type);
        let request = query(request, "idValue", &self.id_value);
        let request = query(request, "merchantName", &self.merchant_name);
        let request = query(request, "postalCode", &self.postal_code);
        let request = query(request, "stateProvinceRegion", &self.state_province_region);
        let request = query(request, "streetAddress", &self.street_address);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

request_builders! {
    GenerateSbcaMetricsReport => types::GenerateSbcaReportResponse,
    GetLocationMatches => types::LocationMatches,
}
