// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Small Business Credit Analytics*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_sbca_metrics_report`](SmallBusinessCreditAnalytics::generate_sbca_metrics_report) | Generates a merchant sales or benchmark report for a small business. |
//! | [`get_location_matches`](SmallBusinessCreditAnalytics::get_location_matches) | Finds merchant locations that resemble the details you send. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Merchant locations, and reports on merchants.
///
/// [`Client::small_business_credit_analytics`](crate::Client::small_business_credit_analytics) returns this type.
#[derive(Debug, Clone)]
pub struct SmallBusinessCreditAnalytics {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Small Business Credit Analytics*.
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
    /// Use this operation to judge a merchant by retail sales metrics. The metric type selects the
    /// merchant's own performance or benchmarks. The request body must state consent and a
    /// `locationId`. Returns the report at once (status code 200), so polling is not needed. Obtain
    /// the location first with [`GetLocationMatches`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
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
    ///             types::MetricFrequency::Weekly,
    ///             types::MetricType::RetailSalesAnalytics,
    ///         ),
    ///     ),
    /// );
    /// let request = client
    ///     .small_business_credit_analytics()
    ///     .generate_sbca_metrics_report("1005061234", body);
    /// let response = request.send().await?;
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
    /// [`GetLocationMatches`]: crate::api::small_business_credit_analytics::SmallBusinessCreditAnalytics::get_location_matches
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

    /// Finds merchant locations that resemble the details you send.
    ///
    /// `GetLocationMatches`: `GET /decisioning/sbca/location-matches`.
    /// Returns [`types::LocationMatches`].
    ///
    /// Use this operation to obtain the `locationId` that a small business report needs. Search
    /// either with `idType` and `idValue`, or with merchant name and address; a mix of both causes
    /// status code 400. Returns at most three candidates, each with a match rank and address. Usual
    /// next call: [`GenerateSBCAMetricsReport`].
    ///
    /// Optional: [`city`](GetLocationMatches::city), [`id_type`](GetLocationMatches::id_type),
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
    /// let response = request.send().await?;
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
    /// [`GenerateSBCAMetricsReport`]: crate::api::small_business_credit_analytics::SmallBusinessCreditAnalytics::generate_sbca_metrics_report
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GenerateSbcaMetricsReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.json(&self.body);
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
    /// City of the merchant to find; letters, digits, spaces, single quotes and commas only.
    ///
    /// For example `Murray`.
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Type of the merchant identifier in `idValue`, for example `MERCHANT_ID`.
    ///
    /// At most 100 characters.
    pub fn id_type(mut self, id_type: impl IntoOption<String>) -> Self {
        self.id_type = id_type.into_option();
        self
    }

    /// Identifier of the merchant, of the type in `idType`.
    ///
    /// At most 100 characters, for example `106241230D01`.
    pub fn id_value(mut self, id_value: impl IntoOption<String>) -> Self {
        self.id_value = id_value.into_option();
        self
    }

    /// Name of the merchant whose locations to search for.
    ///
    /// At most 250 characters.
    pub fn merchant_name(mut self, merchant_name: impl IntoOption<String>) -> Self {
        self.merchant_name = merchant_name.into_option();
        self
    }

    /// Postal code of the merchant to find, in the usual format of its country.
    ///
    /// For example `84123`.
    pub fn postal_code(mut self, postal_code: impl IntoOption<String>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// State, province or region of the merchant to find, with the usual abbreviation of its
    /// country.
    ///
    /// For example `UT`.
    pub fn state_province_region(mut self, state_province_region: impl IntoOption<String>) -> Self {
        self.state_province_region = state_province_region.into_option();
        self
    }

    /// Street part of the merchant address to find, for example `123 Main St`.
    ///
    /// At most 250 characters.
    pub fn street_address(mut self, street_address: impl IntoOption<String>) -> Self {
        self.street_address = street_address.into_option();
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetLocationMatches {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("city", &self.city);
        request.query("idType", &self.id_type);
        request.query("idValue", &self.id_value);
        request.query("merchantName", &self.merchant_name);
        request.query("postalCode", &self.postal_code);
        request.query("stateProvinceRegion", &self.state_province_region);
        request.query("streetAddress", &self.street_address);
    }
}

request_builders! {
    GenerateSbcaMetricsReport => types::GenerateSbcaReportResponse,
    GetLocationMatches => types::LocationMatches,
}
