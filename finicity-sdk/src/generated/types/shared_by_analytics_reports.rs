// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *analytics* and *reports* share.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Settings of a generated analytics report, returned in its `constraints`: purpose and
/// intervals, accounts, custom fields and start date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<AnalyticsReportData>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: analytics_report_data = "analyticsReportData" [shown],
        2: from_date = "fromDate" [shown],
        3: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

response_setters! {
    AnalyticsReportConstraintsOut {
        account_ids(Vec<AccountId>),
        analytics_report_data(impl Into<Option<AnalyticsReportData>>).into(),
        from_date(impl IntoOption<UnixDate>).into_option(),
        report_custom_fields(Vec<ReportCustomField>),
    }
}

/// Purpose and detail of an analytics report: flags for CRA, FTC and personal guarantee, and
/// the time intervals for the computed values.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportData {
    /// `true` if the owner guarantees the loan personally, `false` otherwise. `true` makes a
    /// consumer record necessary.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    pub for_cra_purpose: Option<bool>,
    /// `true` if the report serves an FTC purpose, `false` otherwise; applies only to business
    /// reports.
    pub for_ftc_purpose: Option<bool>,
    /// Methods of dividing the history into periods: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or
    /// both.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<TimeInterval>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportData {
        0: applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        1: for_cra_purpose = "forCraPurpose" [shown],
        2: for_ftc_purpose = "forFtcPurpose" [shown],
        3: time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl AnalyticsReportData {
    /// Creates a `AnalyticsReportData` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` if the owner guarantees the loan personally, `false` otherwise. `true` makes a
    /// consumer record necessary.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: impl Into<Option<bool>>,
    ) -> Self {
        self.applicant_is_personal_guarantor = applicant_is_personal_guarantor.into();
        self
    }

    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    #[must_use]
    pub fn for_cra_purpose(mut self, for_cra_purpose: impl Into<Option<bool>>) -> Self {
        self.for_cra_purpose = for_cra_purpose.into();
        self
    }

    /// `true` if the report serves an FTC purpose, `false` otherwise; applies only to business
    /// reports.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: impl Into<Option<bool>>) -> Self {
        self.for_ftc_purpose = for_ftc_purpose.into();
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

/// Filters and options with which the report was requested, echoed in the response.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseReportAckConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<BaseReportAckConstraintsAnalyticsReportData>,
    /// Search criteria that narrow the report; a transaction must meet all criteria.
    pub find_transaction: Option<FindTransactionConstraints>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `true` if the report also lists pending transactions, `false` otherwise.
    ///
    /// Default `false`.
    pub include_pending: Option<bool>,
    /// Start of the income history, in seconds since 1970; 24 months back by default.
    ///
    /// For example `1607450357`.
    pub income_from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Earliest `payDate` of the pay statements to include, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Payroll data used for the report, identified by retrieval, employment and payroll account
    /// IDs.
    pub payroll_data: Option<PayrollDataOut>,
    /// Selection of uploaded pay statements that the report covers.
    pub paystatement_report: Option<PayStatementData>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// `true` if the JSON and the PDF include a section on insufficient-funds (NSF) events per
    /// account, `false` otherwise.
    pub show_nsf: Option<bool>,
    /// Account and statement number for which the report is created.
    pub statement_report_data: Option<StatementData>,
    /// End of the date range, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub to_date: Option<UnixDate>,
    /// `true` if the PDF groups the deposits by income stream, `false` otherwise.
    pub voai_pdf_deposit_view: Option<bool>,
    /// Pay statements to verify against bank transactions, and the data to extract from them.
    pub voie_with_interview_data: Option<VoieWithInterviewData>,
    /// Pay statements from which the report is created, and the data to extract from them.
    pub voie_with_statement_data: Option<VoieWithStatementData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BaseReportAckConstraints {
        0: account_ids = "accountIds" [shown],
        1: analytics_report_data = "analyticsReportData" [shown],
        2: find_transaction = "findTransaction" [shown],
        3: from_date = "fromDate" [shown],
        4: include_pending = "includePending" [shown],
        5: income_from_date = "incomeFromDate" [shown],
        6: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        7: pay_statements_from_date = "payStatementsFromDate" [shown],
        8: payroll_data = "payrollData" [shown],
        9: paystatement_report = "paystatementReport" [shown],
        10: report_custom_fields = "reportCustomFields" [shown],
        11: report_id = "reportId" [shown],
        12: show_nsf = "showNsf" [shown],
        13: statement_report_data = "statementReportData" [shown],
        14: to_date = "toDate" [shown],
        15: voai_pdf_deposit_view = "voaiPdfDepositView" [shown],
        16: voie_with_interview_data = "voieWithInterviewData" [shown],
        17: voie_with_statement_data = "voieWithStatementData" [shown],
        .. extra
    }
}

response_setters! {
    BaseReportAckConstraints {
        account_ids(Vec<AccountId>),
        analytics_report_data(impl Into<Option<BaseReportAckConstraintsAnalyticsReportData>>).into(),
        find_transaction(impl Into<Option<FindTransactionConstraints>>).into(),
        from_date(impl IntoOption<UnixDate>).into_option(),
        include_pending(impl Into<Option<bool>>).into(),
        income_from_date(impl IntoOption<UnixDate>).into_option(),
        income_stream_confidence_minimum(impl Into<Option<i32>>).into(),
        pay_statements_from_date(impl IntoOption<UnixDate>).into_option(),
        payroll_data(impl Into<Option<PayrollDataOut>>).into(),
        paystatement_report(impl Into<Option<PayStatementData>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
        report_id(impl IntoOption<ReportId>).into_option(),
        show_nsf(impl Into<Option<bool>>).into(),
        statement_report_data(impl Into<Option<StatementData>>).into(),
        to_date(impl IntoOption<UnixDate>).into_option(),
        voai_pdf_deposit_view(impl Into<Option<bool>>).into(),
        voie_with_interview_data(impl Into<Option<VoieWithInterviewData>>).into(),
        voie_with_statement_data(impl Into<Option<VoieWithStatementData>>).into(),
    }
}

/// Data about the applicant or business that you supply for the analysis.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BaseReportAckConstraintsAnalyticsReportData {
    /// Age of the customer in years, from 0 to 125, used to select an age band; optional.
    ///
    /// 0 to 125, for example `25`.
    pub age: Option<i64>,
    /// Requested analyses: `benchmarking` and `forecasting`; both if absent.
    ///
    /// 2 to 2 items.
    pub analytics: Vec<SbcaAnalyticsType>,
    /// `true` if the owner guarantees the loan personally, `false` otherwise. `true` makes a
    /// consumer record necessary.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// `true` if a CRA report is requested, `false` for a non-CRA report; use `true` for
    /// small-business lending.
    pub for_cra_purpose: Option<bool>,
    /// `true` if the report serves an FTC purpose, `false` otherwise; applies only to business
    /// reports.
    pub for_ftc_purpose: Option<bool>,
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
    BaseReportAckConstraintsAnalyticsReportData {
        0: age = "age",
        1: analytics = "analytics",
        2: applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        3: for_cra_purpose = "forCraPurpose" [shown],
        4: for_ftc_purpose = "forFtcPurpose" [shown],
        5: income = "income",
        6: segments = "segments" [shown],
        7: time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

response_setters! {
    BaseReportAckConstraintsAnalyticsReportData {
        age(impl Into<Option<i64>>).into(),
        analytics(Vec<SbcaAnalyticsType>),
        applicant_is_personal_guarantor(impl Into<Option<bool>>).into(),
        for_cra_purpose(impl Into<Option<bool>>).into(),
        for_ftc_purpose(impl Into<Option<bool>>).into(),
        income(impl Into<Option<i64>>).into(),
        segments(impl Into<Option<ForesightAnalyticsReportDataSegments>>).into(),
        time_interval_types(Vec<TimeInterval>),
    }
}

/// Business that a report covers: its ID, name and address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessDetails {
    /// Address of the registered office or place of business.
    pub address: Option<BusinessDetailsAddress>,
    /// ID of the business record, digits such as `1112`.
    pub business_id: Option<BusinessId>,
    /// Registered or trading name of the business.
    ///
    /// For example `Example Bakery`.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetails {
        0: address = "address" [shown],
        1: business_id = "businessId" [shown],
        2: name = "name",
        .. extra
    }
}

response_setters! {
    BusinessDetails {
        address(impl Into<Option<BusinessDetailsAddress>>).into(),
        business_id(impl IntoOption<BusinessId>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

/// Address of the registered office or place of business.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BusinessDetailsAddress {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// At most 50 characters, for example `12 Example Street`.
    pub address_line1: Option<String>,
    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// At most 50 characters.
    pub address_line2: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    pub country: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsAddress {
        0: address_line1 = "addressLine1",
        1: address_line2 = "addressLine2",
        2: city = "city",
        3: country = "country",
        4: postal_code = "postalCode",
        5: state = "state",
        .. extra
    }
}

response_setters! {
    BusinessDetailsAddress {
        address_line1(impl IntoOption<String>).into_option(),
        address_line2(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        country(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
    }
}

/// Business to analyze in a small business report: name, address and phone number, and the
/// personal liability of an owner.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetailsRequest {
    /// Address of the registered office or place of business: lines, city, state, postal code and
    /// country.
    pub address: Option<BusinessDetailsRequestAddress>,
    /// Name of the business, used to find a match among known businesses.
    ///
    /// For example `Example Bakery`.
    pub name: Option<String>,
    /// `true` if an owner of the business is liable for the loan with private assets, `false`
    /// otherwise.
    pub personally_liable: Option<bool>,
    /// Phone number of the business, as an object that includes the country code.
    pub phone_number: Option<PhoneNumberWithCountryCode>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsRequest {
        0: address = "address" [shown],
        1: name = "name",
        2: personally_liable = "personallyLiable" [shown],
        3: phone_number = "phoneNumber" [shown],
        .. extra
    }
}

impl BusinessDetailsRequest {
    /// Creates a `BusinessDetailsRequest` with its required fields.
    ///
    /// - `address`: Address of the registered office or place of business: lines, city, state,
    ///   postal code and country.
    /// - `name`: Name of the business, used to find a match among known businesses.
    /// - `personally_liable`: `true` if an owner of the business is liable for the loan with
    ///   private assets, `false` otherwise.
    /// - `phone_number`: Phone number of the business, as an object that includes the country code.
    pub fn new(
        address: BusinessDetailsRequestAddress,
        name: impl Into<String>,
        personally_liable: bool,
        phone_number: PhoneNumberWithCountryCode,
    ) -> Self {
        Self {
            address: Some(address),
            name: Some(name.into()),
            personally_liable: Some(personally_liable),
            phone_number: Some(phone_number),
            extra: Map::new(),
        }
    }
}

/// Address of the registered office or place of business: lines, city, state, postal code and
/// country.
#[derive(Clone)]
#[non_exhaustive]
pub struct BusinessDetailsRequestAddress {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// At most 50 characters, for example `12 Example Street`.
    pub address_line1: Option<String>,
    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// At most 50 characters.
    pub address_line2: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    pub country: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BusinessDetailsRequestAddress {
        0: address_line1 = "addressLine1",
        1: address_line2 = "addressLine2",
        2: city = "city",
        3: country = "country",
        4: postal_code = "postalCode",
        5: state = "state",
        .. extra
    }
}

impl BusinessDetailsRequestAddress {
    /// Creates a `BusinessDetailsRequestAddress` with its required fields.
    ///
    /// - `address_line1`: House number and street, for example `434 W Ascension Way`.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `country`: Country as an ISO 3166-1 code, for example `US` or `CAN`.
    /// - `postal_code`: ZIP or postal code of the address, for example `84123`.
    /// - `state`: State or province of the address, as a two-letter code for US addresses, for
    ///   example `UT`.
    pub fn new(
        address_line1: impl Into<String>,
        city: impl Into<String>,
        country: impl Into<String>,
        postal_code: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address_line1: Some(address_line1.into()),
            address_line2: None,
            city: Some(city.into()),
            country: Some(country.into()),
            postal_code: Some(postal_code.into()),
            state: Some(state.into()),
            extra: Map::new(),
        }
    }

    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// At most 50 characters.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl IntoOption<String>) -> Self {
        self.address_line2 = address_line2.into_option();
        self
    }
}

/// One location criterion of a foresight report: `label` names the type, such as `POSTAL_CODE`,
/// and `value` holds the value.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GeoLocationItems {
    /// Type of geographic detail; only `POSTAL_CODE` is known.
    pub label: Option<GeoLocationLabel>,
    /// Value of the type named in `label`, such as a postal code.
    ///
    /// For example `85123`.
    pub value: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GeoLocationItems {
        0: label = "label",
        1: value = "value",
        .. extra
    }
}

impl GeoLocationItems {
    /// Creates a `GeoLocationItems` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of geographic detail; only `POSTAL_CODE` is known.
    #[must_use]
    pub fn label(mut self, label: impl IntoOption<GeoLocationLabel>) -> Self {
        self.label = label.into_option();
        self
    }

    /// Value of the type named in `label`, such as a postal code.
    ///
    /// For example `85123`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}

open_enum! {
    /// Labels of location details.
    pub enum GeoLocationLabel {
        /// `POSTAL_CODE`
        PostalCode = "POSTAL_CODE",
    }
}

open_enum! {
    /// Intervals by which metrics are summarized.
    pub enum MetricFrequency {
        /// `Weekly`
        Weekly = "Weekly",
        /// `Monthly`
        Monthly = "Monthly",
    }
}

open_enum! {
    /// Families of metrics.
    pub enum MetricType {
        /// `retail_sales_analytics`
        RetailSalesAnalytics = "retail_sales_analytics",
        /// `retail_sales_benchmarks`
        RetailSalesBenchmarks = "retail_sales_benchmarks",
    }
}

/// Phone number in two parts, `countryCode` and `phoneNo`, both required in business details.
#[derive(Clone)]
#[non_exhaustive]
pub struct PhoneNumberWithCountryCode {
    /// International dialing code without a plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    pub country_code: Option<String>,
    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// 7 to 12 characters.
    pub phone_no: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneNumberWithCountryCode {
        0: country_code = "countryCode",
        1: phone_no = "phoneNo",
        .. extra
    }
}

impl PhoneNumberWithCountryCode {
    /// Creates a `PhoneNumberWithCountryCode` with its required fields.
    ///
    /// - `country_code`: International dialing code without a plus sign, for example `1`.
    /// - `phone_no`: Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    pub fn new(country_code: impl Into<String>, phone_no: impl Into<String>) -> Self {
        Self {
            country_code: Some(country_code.into()),
            phone_no: Some(phone_no.into()),
            extra: Map::new(),
        }
    }
}

/// Content of a small business analytics request: metric selection in `sbcaParams` and the
/// business in `businessDetails`.
#[doc(alias = "SBCAanalyticsReportData")]
#[derive(Clone)]
#[non_exhaustive]
pub struct SbcAanalyticsReportData {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetailsRequest>,
    /// Parameters of the small business metrics: type, frequency, location and proof of consent.
    pub sbca_params: Option<SbcaParams>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcAanalyticsReportData {
        0: business_details = "businessDetails" [shown],
        1: sbca_params = "sbcaParams" [shown],
        .. extra
    }
}

impl SbcAanalyticsReportData {
    /// Creates a `SbcAanalyticsReportData` with its required fields.
    ///
    /// - `business_details`: Name, address and similar data of the business that the report is
    ///   about.
    /// - `sbca_params`: Parameters of the small business metrics: type, frequency, location and
    ///   proof of consent.
    pub fn new(business_details: BusinessDetailsRequest, sbca_params: SbcaParams) -> Self {
        Self {
            business_details: Some(business_details),
            sbca_params: Some(sbca_params),
            extra: Map::new(),
        }
    }
}

/// Small business analytics report with the retail sales metrics of the merchant, request
/// constraints and common report data.
#[doc(alias = "SBCAAnalyticsReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaAnalyticsReport {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Customer type: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Display name of the Finicity partner, such as `Finicity Test API`.
    pub partner_name: Option<String>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Figures for the business itself; present only in a `retail_sales_analytics` report.
    ///
    /// At most 10 items.
    pub retail_sales_analytics_metrics: Vec<SbcaLocationAnalytics>,
    /// Result of the report generation: `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Title of the report for human readers.
    pub title: Option<String>,
    /// Code of the report type: `sbcaanalyticsnoncra` or `sbcabenchmarksnoncra`.
    ///
    /// For example `voi`.
    pub r#type: Option<SbcaReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaAnalyticsReport {
        0: constraints = "constraints" [shown],
        1: created_date = "createdDate" [shown],
        2: customer_id = "customerId" as number [shown],
        3: customer_type = "customerType" [shown],
        4: id = "id" [shown],
        5: partner_name = "partnerName",
        6: request_id = "requestId" [shown],
        7: requester_name = "requesterName",
        8: retail_sales_analytics_metrics = "retailSalesAnalyticsMetrics" [shown],
        9: status = "status" [shown],
        10: title = "title" [shown],
        11: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    SbcaAnalyticsReport {
        constraints(impl Into<Option<SbcaMetricsReportConstraints>>).into(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        id(impl IntoOption<ReportId>).into_option(),
        partner_name(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        retail_sales_analytics_metrics(Vec<SbcaLocationAnalytics>),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<SbcaReportType>).into_option(),
    }
}

open_enum! {
    /// Types of small business credit analytics.
    pub enum SbcaAnalyticsType {
        /// `benchmarking`
        Benchmarking = "benchmarking",
        /// `forecasting`
        Forecasting = "forecasting",
    }
}

/// One entry of a list. Measurements of one period, each with its name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaBenchmarkMetric {
    /// Name of the metric, for example `txn_amt`.
    pub name: Option<String>,
    /// Value of the metric, as a number.
    ///
    /// For example `150000.75`.
    pub value: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkMetric {
        0: name = "name",
        1: value = "value",
        .. extra
    }
}

response_setters! {
    SbcaBenchmarkMetric {
        name(impl IntoOption<String>).into_option(),
        value(impl IntoOption<Decimal>).into_option(),
    }
}

/// One entry of a list. Metrics by period, one entry per period with its dates and its metrics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaBenchmarkPeriod {
    /// Measurements of one period, each with its name.
    pub metrics: Vec<SbcaBenchmarkMetric>,
    /// Last day of the time window that the figures cover.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// First day of the period: in seconds since 1970 for checking, savings, CD and money market
    /// accounts, as `YYYY-MM-DD` for metrics.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// Four-digit calendar year, for example `2022`.
    ///
    /// For example `2023`.
    pub year: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkPeriod {
        0: metrics = "metrics" [shown],
        1: period_end_date = "periodEndDate" [shown],
        2: period_start_date = "periodStartDate" [shown],
        3: year = "year",
        .. extra
    }
}

response_setters! {
    SbcaBenchmarkPeriod {
        metrics(Vec<SbcaBenchmarkMetric>),
        period_end_date(impl Into<Option<NaiveDate>>).into(),
        period_start_date(impl Into<Option<NaiveDate>>).into(),
        year(impl IntoOption<Decimal>).into_option(),
    }
}

/// Small business analytics report with retail sales benchmark metrics, request constraints and
/// common report data.
#[doc(alias = "SBCABenchmarkReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaBenchmarkReport {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<SbcaMetricsReportConstraints>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Customer type: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Display name of the Finicity partner, such as `Finicity Test API`.
    pub partner_name: Option<String>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Figures for comparison with similar businesses; present only in a `retail_sales_benchmarks`
    /// report.
    ///
    /// At most 10 items.
    pub retail_sales_benchmarks_metrics: Vec<SbcaLocationBenchmark>,
    /// Result of the report generation: `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Title of the report for human readers.
    pub title: Option<String>,
    /// Code of the report type: `sbcaanalyticsnoncra` or `sbcabenchmarksnoncra`.
    ///
    /// For example `voi`.
    pub r#type: Option<SbcaReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaBenchmarkReport {
        0: constraints = "constraints" [shown],
        1: created_date = "createdDate" [shown],
        2: customer_id = "customerId" as number [shown],
        3: customer_type = "customerType" [shown],
        4: id = "id" [shown],
        5: partner_name = "partnerName",
        6: request_id = "requestId" [shown],
        7: requester_name = "requesterName",
        8: retail_sales_benchmarks_metrics = "retailSalesBenchmarksMetrics" [shown],
        9: status = "status" [shown],
        10: title = "title" [shown],
        11: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    SbcaBenchmarkReport {
        constraints(impl Into<Option<SbcaMetricsReportConstraints>>).into(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        id(impl IntoOption<ReportId>).into_option(),
        partner_name(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        retail_sales_benchmarks_metrics(Vec<SbcaLocationBenchmark>),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<SbcaReportType>).into_option(),
    }
}

/// One entry of a list. Retail sales metrics for each merchant location; present if the request
/// selected `retail_sales_analytics`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaLocationAnalytics {
    /// Day of the earliest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// Plain-text name of the industry of the location.
    pub industry_name: Option<String>,
    /// Day of the latest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Four-digit code for the line of business of the merchant, supported by most payment
    /// providers, for example `5814`.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// Length of the periods of the metrics, for example `Weekly` or `Monthly`.
    pub metrics_frequency: Option<MetricFrequency>,
    /// Metrics by period, one entry per period with its dates and its metrics.
    pub metrics_lists: Vec<SbcaMetricPeriod>,
    /// Line of business as a code of the North American Industry Classification System.
    ///
    /// For example `445110`.
    pub naics_code: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaLocationAnalytics {
        0: first_seen_txn_date = "firstSeenTxnDate" [shown],
        1: industry_name = "industryName",
        2: last_seen_txn_date = "lastSeenTxnDate" [shown],
        3: location_id = "locationId" [shown],
        4: merchant_category_code = "merchantCategoryCode",
        5: metrics_frequency = "metricsFrequency",
        6: metrics_lists = "metricsLists" [shown],
        7: naics_code = "naicsCode",
        .. extra
    }
}

response_setters! {
    SbcaLocationAnalytics {
        first_seen_txn_date(impl Into<Option<NaiveDate>>).into(),
        industry_name(impl IntoOption<String>).into_option(),
        last_seen_txn_date(impl Into<Option<NaiveDate>>).into(),
        location_id(impl IntoOption<LocationId>).into_option(),
        merchant_category_code(impl IntoOption<Decimal>).into_option(),
        metrics_frequency(impl IntoOption<MetricFrequency>).into_option(),
        metrics_lists(Vec<SbcaMetricPeriod>),
        naics_code(impl IntoOption<Decimal>).into_option(),
    }
}

/// One entry of a list. Retail sales benchmarks for each merchant location; present if the
/// request selected `retail_sales_benchmarks`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaLocationBenchmark {
    /// Day of the earliest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-01-01`.
    pub first_seen_txn_date: Option<NaiveDate>,
    /// Plain-text name of the industry of the location.
    pub industry_name: Option<String>,
    /// Day of the latest card transaction known for the location, as `YYYY-MM-DD`.
    ///
    /// For example `2023-12-31`.
    pub last_seen_txn_date: Option<NaiveDate>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Four-digit code for the line of business of the merchant, supported by most payment
    /// providers, for example `5814`.
    ///
    /// For example `5812`.
    pub merchant_category_code: Option<Decimal>,
    /// Length of the periods of the metrics, for example `Weekly` or `Monthly`.
    pub metrics_frequency: Option<MetricFrequency>,
    /// Metrics by period, one entry per period with its dates and its metrics.
    pub metrics_lists: Vec<SbcaBenchmarkPeriod>,
    /// Line of business as a code of the North American Industry Classification System.
    ///
    /// For example `445110`.
    pub naics_code: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaLocationBenchmark {
        0: first_seen_txn_date = "firstSeenTxnDate" [shown],
        1: industry_name = "industryName",
        2: last_seen_txn_date = "lastSeenTxnDate" [shown],
        3: location_id = "locationId" [shown],
        4: merchant_category_code = "merchantCategoryCode",
        5: metrics_frequency = "metricsFrequency",
        6: metrics_lists = "metricsLists" [shown],
        7: naics_code = "naicsCode",
        .. extra
    }
}

response_setters! {
    SbcaLocationBenchmark {
        first_seen_txn_date(impl Into<Option<NaiveDate>>).into(),
        industry_name(impl IntoOption<String>).into_option(),
        last_seen_txn_date(impl Into<Option<NaiveDate>>).into(),
        location_id(impl IntoOption<LocationId>).into_option(),
        merchant_category_code(impl IntoOption<Decimal>).into_option(),
        metrics_frequency(impl IntoOption<MetricFrequency>).into_option(),
        metrics_lists(Vec<SbcaBenchmarkPeriod>),
        naics_code(impl IntoOption<Decimal>).into_option(),
    }
}

/// One entry of a list. Measurements of one period, each with its name.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaMetric {
    /// Name of the metric, for example `txn_amt`.
    pub name: Option<String>,
    /// Value of the metric, as a number.
    ///
    /// For example `150000.75`.
    pub value: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetric {
        0: name = "name",
        1: value = "value",
        .. extra
    }
}

response_setters! {
    SbcaMetric {
        name(impl IntoOption<String>).into_option(),
        value(impl IntoOption<Decimal>).into_option(),
    }
}

/// One entry of a list. Metrics by period, one entry per period with its dates and its metrics.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SbcaMetricPeriod {
    /// Measurements of one period, each with its name.
    pub metrics: Vec<SbcaMetric>,
    /// Last day of the time window that the figures cover.
    ///
    /// For example `2023-07-30`.
    pub period_end_date: Option<NaiveDate>,
    /// First day of the period: in seconds since 1970 for checking, savings, CD and money market
    /// accounts, as `YYYY-MM-DD` for metrics.
    ///
    /// For example `2023-06-30`.
    pub period_start_date: Option<NaiveDate>,
    /// Four-digit calendar year, for example `2022`.
    ///
    /// For example `2023`.
    pub year: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetricPeriod {
        0: metrics = "metrics" [shown],
        1: period_end_date = "periodEndDate" [shown],
        2: period_start_date = "periodStartDate" [shown],
        3: year = "year",
        .. extra
    }
}

response_setters! {
    SbcaMetricPeriod {
        metrics(Vec<SbcaMetric>),
        period_end_date(impl Into<Option<NaiveDate>>).into(),
        period_start_date(impl Into<Option<NaiveDate>>).into(),
        year(impl IntoOption<Decimal>).into_option(),
    }
}

/// Request for a small business analytics report, with the required `analyticsReportData`. The
/// finished report repeats the request.
#[doc(alias = "SBCAMetricsReportConstraints")]
#[derive(Clone)]
#[non_exhaustive]
pub struct SbcaMetricsReportConstraints {
    /// Data about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<SbcAanalyticsReportData>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaMetricsReportConstraints {
        0: analytics_report_data = "analyticsReportData" [shown],
        .. extra
    }
}

impl SbcaMetricsReportConstraints {
    /// Creates a `SbcaMetricsReportConstraints` with its required fields.
    ///
    /// - `analytics_report_data`: Data about the applicant or business that you supply for the
    ///   analysis.
    pub fn new(analytics_report_data: SbcAanalyticsReportData) -> Self {
        Self {
            analytics_report_data: Some(analytics_report_data),
            extra: Map::new(),
        }
    }
}

/// Metric selection of a small business request: consent flag, `metricFrequency`, `metricType`
/// and `locationId`, all required.
#[doc(alias = "SBCAParams")]
#[derive(Clone)]
#[non_exhaustive]
pub struct SbcaParams {
    /// `true` if the merchant gave explicit consent, `false` otherwise.
    pub has_consent: Option<bool>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Interval by which the metrics are grouped: `Monthly` or `Weekly`.
    pub metric_frequency: Option<MetricFrequency>,
    /// Type of report: `retail_sales_analytics` or `retail_sales_benchmarks`.
    pub metric_type: Option<MetricType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SbcaParams {
        0: has_consent = "hasConsent" [shown],
        1: location_id = "locationId" [shown],
        2: metric_frequency = "metricFrequency",
        3: metric_type = "metricType",
        .. extra
    }
}

impl SbcaParams {
    /// Creates a `SbcaParams` with its required fields.
    ///
    /// - `has_consent`: `true` if the merchant gave explicit consent, `false` otherwise.
    /// - `location_id`: ID of one merchant location, such as
    ///   `a1b2c3d4-0000-1234-abcd-000000000001`; a number in enriched transactions.
    /// - `metric_frequency`: Interval by which the metrics are grouped: `Monthly` or `Weekly`.
    /// - `metric_type`: Type of report: `retail_sales_analytics` or `retail_sales_benchmarks`.
    pub fn new(
        has_consent: bool,
        location_id: impl Into<LocationId>,
        metric_frequency: impl Into<MetricFrequency>,
        metric_type: impl Into<MetricType>,
    ) -> Self {
        Self {
            has_consent: Some(has_consent),
            location_id: Some(location_id.into()),
            metric_frequency: Some(metric_frequency.into()),
            metric_type: Some(metric_type.into()),
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// Types of reports in small business credit analytics.
    pub enum SbcaReportType {
        /// `sbcaanalyticsnoncra`
        Sbcaanalyticsnoncra = "sbcaanalyticsnoncra",
        /// `sbcabenchmarksnoncra`
        Sbcabenchmarksnoncra = "sbcabenchmarksnoncra",
    }
}

open_enum! {
    /// Intervals by which figures are summarized.
    pub enum TimeInterval {
        /// `MONTHLY_CALENDAR`
        MonthlyCalendar = "MONTHLY_CALENDAR",
        /// `MONTHLY_ROLLING_30`
        MonthlyRolling30 = "MONTHLY_ROLLING_30",
    }
}

/// Pairing of a stored pay statement (`assetId`, required) with the `accounts` in which the
/// platform searches for the matching deposits.
#[derive(Clone)]
#[non_exhaustive]
pub struct TxVerifyInterview {
    /// IDs of the accounts that the report uses; if absent, all accounts.
    pub accounts: Vec<AccountId>,
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxVerifyInterview {
        0: accounts = "accounts" [shown],
        1: asset_id = "assetId" [shown],
        .. extra
    }
}

impl TxVerifyInterview {
    /// Creates a `TxVerifyInterview` with its required fields.
    ///
    /// - `asset_id`: ID of a stored document such as a pay statement, used to download the document
    ///   or to create a report on it.
    pub fn new(asset_id: impl Into<AssetId>) -> Self {
        Self {
            accounts: Vec::new(),
            asset_id: Some(asset_id.into()),
            extra: Map::new(),
        }
    }

    /// IDs of the accounts that the report uses; if absent, all accounts.
    #[must_use]
    pub fn accounts(mut self, accounts: Vec<AccountId>) -> Self {
        self.accounts = accounts;
        self
    }
}
