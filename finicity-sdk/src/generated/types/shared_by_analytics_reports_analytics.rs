// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *analytics* and *reports* share: *analytics*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::IntoOption;
use crate::unix_date::UnixDate;

/// Request for a foresight report: analysis settings, accounts to include, and a start date in
/// Unix seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportConstraints {
    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    pub account_ids: Option<String>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<ForesightAnalyticsReportData>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportConstraints {
        0: account_ids = "accountIds",
        1: analytics_report_data = "analyticsReportData" [shown],
        2: from_date = "fromDate" [shown],
        .. extra
    }
}

impl ForesightAnalyticsReportConstraints {
    /// Creates a `ForesightAnalyticsReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl IntoOption<String>) -> Self {
        self.account_ids = account_ids.into_option();
        self
    }

    /// Data about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: impl Into<Option<ForesightAnalyticsReportData>>,
    ) -> Self {
        self.analytics_report_data = analytics_report_data.into();
        self
    }

    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }
}

/// Settings of a foresight report: CRA flag, choice of `benchmarking` and `forecasting`, time
/// intervals, and the location, income and age of the customer for comparison.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportData {
    /// Age of the customer in years, from 0 to 125, used to select an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// Requested analyses: `benchmarking` and `forecasting`; both if absent.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<SbcaAnalyticsType>,
    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    pub for_cra_purpose: Option<bool>,
    /// Yearly household income of the customer in dollars; optional. The value determines the
    /// income band.
    ///
    /// At least 0, for example `1000`.
    pub income: Option<i64>,
    /// Group with which the customer is compared, for example people in the same postal area.
    pub segments: Option<ForesightAnalyticsReportDataSegments>,
    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportData {
        0: age = "age",
        1: analytics = "analytics",
        2: for_cra_purpose = "forCraPurpose" [shown],
        3: income = "income",
        4: segments = "segments" [shown],
        5: time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl ForesightAnalyticsReportData {
    /// Creates a `ForesightAnalyticsReportData` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Age of the customer in years, from 0 to 125, used to select an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    #[must_use]
    pub fn age(mut self, age: impl Into<Option<i64>>) -> Self {
        self.age = age.into();
        self
    }

    /// Requested analyses: `benchmarking` and `forecasting`; both if absent.
    ///
    /// 2 to 2 items.
    #[must_use]
    pub fn analytics(mut self, analytics: Vec<SbcaAnalyticsType>) -> Self {
        self.analytics = analytics;
        self
    }

    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: impl Into<Option<bool>>) -> Self {
        self.for_cra_purpose = for_cra_purpose.into();
        self
    }

    /// Yearly household income of the customer in dollars; optional. The value determines the
    /// income band.
    ///
    /// At least 0, for example `1000`.
    #[must_use]
    pub fn income(mut self, income: impl Into<Option<i64>>) -> Self {
        self.income = income.into();
        self
    }

    /// Group with which the customer is compared, for example people in the same postal area.
    #[must_use]
    pub fn segments(
        mut self,
        segments: impl Into<Option<ForesightAnalyticsReportDataSegments>>,
    ) -> Self {
        self.segments = segments.into();
        self
    }

    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<TimeInterval>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// Group with which the customer is compared, for example people in the same postal area.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportDataSegments {
    /// Geographic details of the segment as label and value pairs, such as a postal code.
    pub geolocation: Vec<GeoLocationItems>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportDataSegments {
        0: geolocation = "geolocation" [shown],
        .. extra
    }
}

impl ForesightAnalyticsReportDataSegments {
    /// Creates a `ForesightAnalyticsReportDataSegments` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Geographic details of the segment as label and value pairs, such as a postal code.
    #[must_use]
    pub fn geolocation(mut self, geolocation: Vec<GeoLocationItems>) -> Self {
        self.geolocation = geolocation;
        self
    }
}

/// Request for a foresight report that also uses your own enriched data: the usual foresight
/// settings plus `customerId` and a hashed `externalCustomerId`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportFirstThirdPartyConstraints {
    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    pub account_ids: Option<String>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<ForesightAnalyticsReportData>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportFirstThirdPartyConstraints {
        0: account_ids = "accountIds",
        1: analytics_report_data = "analyticsReportData" [shown],
        2: customer_id = "customerId" as number [shown],
        3: external_customer_id = "externalCustomerId" [shown],
        4: from_date = "fromDate" [shown],
        .. extra
    }
}

impl ForesightAnalyticsReportFirstThirdPartyConstraints {
    /// Creates a `ForesightAnalyticsReportFirstThirdPartyConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account IDs separated by spaces in one string. If absent, the report covers all accounts of
    /// the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl IntoOption<String>) -> Self {
        self.account_ids = account_ids.into_option();
        self
    }

    /// Data about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: impl Into<Option<ForesightAnalyticsReportData>>,
    ) -> Self {
        self.analytics_report_data = analytics_report_data.into();
        self
    }

    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    #[must_use]
    pub fn customer_id(mut self, customer_id: impl IntoOption<CustomerId>) -> Self {
        self.customer_id = customer_id.into_option();
        self
    }

    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    #[must_use]
    pub fn external_customer_id(
        mut self,
        external_customer_id: impl IntoOption<ExternalCustomerId>,
    ) -> Self {
        self.external_customer_id = external_customer_id.into_option();
        self
    }

    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }
}

/// Selection of the statement in a statement report: `accountId` and optional `statementIndex`,
/// from 1 (newest) to 24 (oldest).
#[derive(Clone)]
#[non_exhaustive]
pub struct StatementData {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Number of the monthly statement to use, from 1 to 24: 1, the default, is the newest, and
    /// higher numbers are older.
    ///
    /// At most 24, default `1`, for example `1`.
    pub statement_index: Option<i32>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    StatementData {
        0: account_id = "accountId" as number [shown],
        1: statement_index = "statementIndex",
        .. extra
    }
}

impl StatementData {
    /// Creates a `StatementData` with its required fields.
    ///
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    pub fn new(account_id: impl Into<AccountId>) -> Self {
        Self {
            account_id: Some(account_id.into()),
            statement_index: None,
            extra: Map::new(),
        }
    }

    /// Number of the monthly statement to use, from 1 to 24: 1, the default, is the newest, and
    /// higher numbers are older.
    ///
    /// At most 24, default `1`, for example `1`.
    #[must_use]
    pub fn statement_index(mut self, statement_index: impl Into<Option<i32>>) -> Self {
        self.statement_index = statement_index.into();
        self
    }
}
