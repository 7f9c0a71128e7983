// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *analytics*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::{common, kind, open_enum, union};
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Response to the start of a balance, cash flow or payment history analytics report: the
/// common report properties plus business details and an optional `reportPin`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportAck {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetails>,
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<BaseReportAckConstraints>,
    /// Personal data of the consumer; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// ID of the consumer record that lending reports require, a string of hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Last four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// Time when the report was created, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Type of the customer: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Statement of the consumer on an open dispute, present only if the consumer asked for its
    /// inclusion.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    pub status: Option<ReportStatus>,
    /// Heading of the report, for people to read.
    pub title: Option<String>,
    /// Code of the report type, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    pub r#type: Option<ReportType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportAck {
        0: business_details = "businessDetails" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_id = "customerId" as number [shown],
        7: customer_type = "customerType" [shown],
        8: dispute_statement = "disputeStatement",
        9: end_user = "endUser" [shown],
        10: errors = "errors" [shown],
        11: id = "id" [shown],
        12: report_pin = "reportPin",
        13: request_id = "requestId" [shown],
        14: requester_name = "requesterName",
        15: status = "status" [shown],
        16: title = "title" [shown],
        17: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    AnalyticsReportAck {
        business_details(impl Into<Option<BusinessDetails>>).into(),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        id(impl IntoOption<ReportId>).into_option(),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for a balance, cash flow or payment history analytics report: purpose and time
/// intervals, accounts to include, custom fields, and a start date in Unix seconds.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AnalyticsReportConstraints {
    /// Account IDs in one string, separated by spaces. Omit this property to include all accounts
    /// of the customer.
    pub account_ids: Option<String>,
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
    AnalyticsReportConstraints {
        0: account_ids = "accountIds",
        1: analytics_report_data = "analyticsReportData" [shown],
        2: from_date = "fromDate" [shown],
        3: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl AnalyticsReportConstraints {
    /// Creates a `AnalyticsReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account IDs in one string, separated by spaces. Omit this property to include all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl IntoOption<String>) -> Self {
        self.account_ids = account_ids.into_option();
        self
    }

    /// Data about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: impl Into<Option<AnalyticsReportData>>,
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

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Request of the older analytics reports: the accounts to include (all if absent) and a length
/// of 30, 90, 180, 270, 365 or 730 days.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BalanceAndCashFlowAnalyticsReportConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Number of days of transactions to examine: `730` (default), `365`, `270`, `180`, `90` or
    /// `30`.
    pub length_of_report: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BalanceAndCashFlowAnalyticsReportConstraints {
        0: account_ids = "accountIds" as number [shown],
        1: length_of_report = "lengthOfReport",
        .. extra
    }
}

impl BalanceAndCashFlowAnalyticsReportConstraints {
    /// Creates a `BalanceAndCashFlowAnalyticsReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }

    /// Number of days of transactions to examine: `730` (default), `365`, `270`, `180`, `90` or
    /// `30`.
    #[must_use]
    pub fn length_of_report(mut self, length_of_report: impl Into<Option<i64>>) -> Self {
        self.length_of_report = length_of_report.into();
        self
    }
}

/// Business stored for a customer: the data sent at creation plus `businessId` and timestamps
/// without time zone.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Business {
    /// Postal address of the business: address lines, city, state, postal code and country.
    pub address: Option<NewAddress>,
    /// ID of the business record, digits such as `1112`.
    pub business_id: Option<BusinessId>,
    /// Time when the business record was created, in ISO 8601 format without time zone.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub created_date: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Time of the last change to the business record, in ISO 8601 format without time zone, such
    /// as `2022-04-12T11:51:23`.
    pub modified_date: Option<String>,
    /// Legal name of the business, such as `ABC Tires Inc`.
    ///
    /// 1 to 150 characters, for example `Example Bakery`.
    pub name: Option<String>,
    /// `true` if an owner of the business is liable for the loan with private assets, `false`
    /// otherwise.
    pub personally_liable: Option<bool>,
    /// Phone number of the business, as an object with the number in E.164 format.
    pub phone_number: Option<PhoneNumberFormat>,
    /// Tax number of the business, for example `A1234561Z`.
    ///
    /// 9 to 15 characters.
    pub tax_id: Option<String>,
    /// Legal form of the business, for example `LLC`, `S Corp`, `Sole Proprietorship` or
    /// `Nonprofit`.
    ///
    /// At most 150 characters.
    pub r#type: Option<String>,
    /// Web address of the public site of the business.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    pub url: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Business {
        0: address = "address" [shown],
        1: business_id = "businessId" [shown],
        2: created_date = "createdDate",
        3: email = "email",
        4: modified_date = "modifiedDate",
        5: name = "name",
        6: personally_liable = "personallyLiable" [shown],
        7: phone_number = "phoneNumber" [shown],
        8: tax_id = "taxId",
        9: r#type = "type" [shown],
        10: url = "url",
        .. extra
    }
}

response_setters! {
    Business {
        address(impl Into<Option<NewAddress>>).into(),
        business_id(impl IntoOption<BusinessId>).into_option(),
        created_date(impl IntoOption<String>).into_option(),
        email(impl IntoOption<String>).into_option(),
        modified_date(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        personally_liable(impl Into<Option<bool>>).into(),
        phone_number(impl Into<Option<PhoneNumberFormat>>).into(),
        tax_id(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
        url(impl IntoOption<String>).into_option(),
    }
}

union! {
    /// Report of small business credit analytics, with either metrics or benchmarks.
    #[doc(alias = "GenerateSBCAReportResponse")]
    ///
    /// The property `type` selects the variant.
    pub enum GenerateSbcaReportResponse by "type" {
        /// `sbcaanalyticsnoncra`
        SbcaAnalyticsReport(SbcaAnalyticsReport) as as_sbca_analytics_report,
        /// `sbcabenchmarksnoncra`
        SbcaBenchmarkReport(SbcaBenchmarkReport) as as_sbca_benchmark_report,
    }
    "sbcaanalyticsnoncra" => SbcaAnalyticsReport,
    "sbcabenchmarksnoncra" => SbcaBenchmarkReport,
}

kind! {
    GenerateSbcaReportResponse by "type" = r#type
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub fn created of GenerateSbcaReportResponse = created_date, "createdDate": Option<UnixDate> =>
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub fn customer_id of GenerateSbcaReportResponse = customer_id, "customerId": Option<CustomerId> =>
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Report ID, such as `u4hstnnak45g`.
    pub fn id of GenerateSbcaReportResponse = id, "id": Option<ReportId> =>
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub fn request_id of GenerateSbcaReportResponse = request_id, "requestId": Option<ReportRequestId> =>
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Result of the report generation: `success` or `failure`.
    pub fn status of GenerateSbcaReportResponse = status, "status": Option<ReportStatus> =>
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

common! {
    /// Title of the report for human readers.
    pub fn title of GenerateSbcaReportResponse = title, "title": Option<String> =>
    SbcaAnalyticsReport,
    SbcaBenchmarkReport,
}

/// One overdraft or NSF fee in a cash flow report: amount (negative in the example), posting
/// date, transaction ID, description and memo.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InsufficientFundsTransaction {
    /// Amount of the transaction that failed because of insufficient funds; negative for money
    /// going out.
    ///
    /// For example `-1.65`.
    pub amount: Option<Decimal>,
    /// Transaction text of the bank, for example `OVERDRAFT FEE`; at most 255 characters.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Additional text of the transaction from the institution, present next to or instead of a
    /// description.
    ///
    /// At most 255 characters, for example `NSF`.
    pub memo: Option<String>,
    /// Posting day of the insufficient funds (NSF) transaction, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-12-19`.
    pub posted_date: Option<String>,
    /// Finicity ID of the stored transaction, a number.
    ///
    /// For example `23092384290`.
    pub transaction_id: Option<TransactionId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InsufficientFundsTransaction {
        0: amount = "amount",
        1: description = "description",
        2: memo = "memo",
        3: posted_date = "postedDate",
        4: transaction_id = "transactionId" as number [shown],
        .. extra
    }
}

response_setters! {
    InsufficientFundsTransaction {
        amount(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        memo(impl IntoOption<String>).into_option(),
        posted_date(impl IntoOption<String>).into_option(),
        transaction_id(impl IntoOption<TransactionId>).into_option(),
    }
}

/// Merchant location found by a location search: `locationId`, name, postal address and
/// `matchRank` among the candidates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationDetail {
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// ISO 3166-1 code of two or three letters, for example `CAN`.
    pub country_code: Option<String>,
    /// ID of one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number in
    /// enriched transactions.
    pub location_id: Option<LocationId>,
    /// Rank of this match among the candidates, for example `1`.
    pub match_rank: Option<i32>,
    /// Trading name of the location, such as `Artisan Emporium`.
    ///
    /// At most 250 characters.
    pub merchant_name: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Street part of the merchant address, for example `2000 Purchase St`.
    ///
    /// At most 250 characters.
    pub street_address: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LocationDetail {
        0: city = "city",
        1: country_code = "countryCode",
        2: location_id = "locationId" [shown],
        3: match_rank = "matchRank",
        4: merchant_name = "merchantName",
        5: postal_code = "postalCode",
        6: state = "state",
        7: street_address = "streetAddress",
        .. extra
    }
}

response_setters! {
    LocationDetail {
        city(impl IntoOption<String>).into_option(),
        country_code(impl IntoOption<String>).into_option(),
        location_id(impl IntoOption<LocationId>).into_option(),
        match_rank(impl Into<Option<i32>>).into(),
        merchant_name(impl IntoOption<String>).into_option(),
        postal_code(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        street_address(impl IntoOption<String>).into_option(),
    }
}

/// Response of the merchant location search that precedes small business analytics, with the
/// candidates in `locationMatches`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LocationMatches {
    /// Merchant locations that match the search, each with its rank.
    pub location_matches: Vec<LocationDetail>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LocationMatches {
        0: location_matches = "locationMatches" [shown],
        .. extra
    }
}

response_setters! {
    LocationMatches {
        location_matches(Vec<LocationDetail>),
    }
}

/// Postal address in a request that creates or changes a business: two address lines, city,
/// state, country and postal code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NewAddress {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address_line1: Option<String>,
    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// For example `Suite 3`.
    pub address_line2: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
    pub country: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewAddress {
        0: address_line1 = "addressLine1",
        1: address_line2 = "addressLine2",
        2: city = "city",
        3: country = "country",
        4: postal_code = "postalCode",
        5: state = "state",
        .. extra
    }
}

impl NewAddress {
    /// Creates a `NewAddress` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    #[must_use]
    pub fn address_line1(mut self, address_line1: impl IntoOption<String>) -> Self {
        self.address_line1 = address_line1.into_option();
        self
    }

    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// For example `Suite 3`.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl IntoOption<String>) -> Self {
        self.address_line2 = address_line2.into_option();
        self
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
    #[must_use]
    pub fn country(mut self, country: impl IntoOption<String>) -> Self {
        self.country = country.into_option();
        self
    }

    /// ZIP or postal code of the address, for example `84123`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl IntoOption<String>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    #[must_use]
    pub fn state(mut self, state: impl IntoOption<String>) -> Self {
        self.state = state.into_option();
        self
    }
}

/// Request that creates or changes a business: name, address, phone and `personallyLiable` are
/// required; email, web address, type and tax ID are optional.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewBusiness {
    /// Postal address of the business: address lines, city, state, postal code and country.
    pub address: NewAddress,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Legal name of the business, such as `ABC Tires Inc`.
    ///
    /// 1 to 150 characters, for example `Example Bakery`.
    pub name: String,
    /// `true` if an owner of the business is liable for the loan with private assets, `false`
    /// otherwise.
    pub personally_liable: bool,
    /// Phone number of the business, as an object with the number in E.164 format.
    pub phone_number: PhoneNumberFormat,
    /// Tax number of the business, for example `A1234561Z`.
    ///
    /// 9 to 15 characters.
    pub tax_id: Option<String>,
    /// Legal form of the business, for example `LLC`, `S Corp`, `Sole Proprietorship` or
    /// `Nonprofit`.
    ///
    /// At most 150 characters.
    pub r#type: Option<String>,
    /// Web address of the public site of the business.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    pub url: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewBusiness {
        0: address = "address" [shown],
        1: email = "email",
        2: name = "name",
        3: personally_liable = "personallyLiable" [shown],
        4: phone_number = "phoneNumber" [shown],
        5: tax_id = "taxId",
        6: r#type = "type" [shown],
        7: url = "url",
        .. extra
    }
}

impl NewBusiness {
    /// Creates a `NewBusiness` with its required fields.
    ///
    /// - `address`: Postal address of the business: address lines, city, state, postal code and
    ///   country.
    /// - `name`: Legal name of the business, such as `ABC Tires Inc`.
    /// - `personally_liable`: `true` if an owner of the business is liable for the loan with
    ///   private assets, `false` otherwise.
    /// - `phone_number`: Phone number of the business, as an object with the number in E.164
    ///   format.
    pub fn new(
        address: NewAddress,
        name: impl Into<String>,
        personally_liable: bool,
        phone_number: PhoneNumberFormat,
    ) -> Self {
        Self {
            address,
            email: None,
            name: name.into(),
            personally_liable,
            phone_number,
            tax_id: None,
            r#type: None,
            url: None,
            extra: Map::new(),
        }
    }

    /// Email address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Tax number of the business, for example `A1234561Z`.
    ///
    /// 9 to 15 characters.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl IntoOption<String>) -> Self {
        self.tax_id = tax_id.into_option();
        self
    }

    /// Legal form of the business, for example `LLC`, `S Corp`, `Sole Proprietorship` or
    /// `Nonprofit`.
    ///
    /// At most 150 characters.
    #[must_use]
    pub fn r#type(mut self, r#type: impl IntoOption<String>) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// Web address of the public site of the business.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    #[must_use]
    pub fn url(mut self, url: impl IntoOption<String>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// Account described in an open banking for business report: IDs, owner, institution, type,
/// currency, balance and the outcome of the latest aggregation.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbAccountDetails {
    /// Masked or shortened account number that is suitable for display, often the last four digits;
    /// the format differs by institution.
    ///
    /// At most 50 characters, for example `7528`.
    pub account_number_display: Option<String>,
    /// Person or company to which the account is registered, with name and address.
    pub account_owner: Option<ObbAccountOwner>,
    /// Time of the latest attempt to fetch data, as ISO 8601 text with a time zone; absent before
    /// the first attempt.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub aggregation_attempt_date: Option<String>,
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Time of the latest successful fetch of data, as ISO 8601 text with a time zone; absent
    /// before the first success.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub aggregation_success_date: Option<String>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    ///
    /// At most 5 characters.
    pub currency: Option<String>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `2239.22`.
    pub current_balance: Option<Decimal>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// Financial institution that holds the account or that was requested.
    pub institution: Option<ObbInstitution>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Name of the account at the institution, for example `Checking`.
    ///
    /// At most 50 characters.
    pub name: Option<String>,
    /// Last four digits of the real account number, derived by Mastercard; present only for
    /// accounts that support ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<i64>,
    /// Status of the account: `pending` while accounts are being discovered, `active` after
    /// activation.
    ///
    /// At most 50 characters.
    pub status: Option<String>,
    /// Account type, for example `checking`.
    ///
    /// At most 50 characters.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAccountDetails {
        0: account_number_display = "accountNumberDisplay",
        1: account_owner = "accountOwner" [shown],
        2: aggregation_attempt_date = "aggregationAttemptDate",
        3: aggregation_status_code = "aggregationStatusCode" [shown],
        4: aggregation_success_date = "aggregationSuccessDate",
        5: currency = "currency" [shown],
        6: current_balance = "currentBalance",
        7: id = "id" as number [shown],
        8: institution = "institution" [shown],
        9: institution_login_id = "institutionLoginId" as number [shown],
        10: name = "name",
        11: real_account_number_last4 = "realAccountNumberLast4",
        12: status = "status" [shown],
        13: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    ObbAccountDetails {
        account_number_display(impl IntoOption<String>).into_option(),
        account_owner(impl Into<Option<ObbAccountOwner>>).into(),
        aggregation_attempt_date(impl IntoOption<String>).into_option(),
        aggregation_status_code(impl Into<Option<i64>>).into(),
        aggregation_success_date(impl IntoOption<String>).into_option(),
        currency(impl IntoOption<String>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        id(impl IntoOption<AccountId>).into_option(),
        institution(impl Into<Option<ObbInstitution>>).into(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        real_account_number_last4(impl Into<Option<i64>>).into(),
        status(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
    }
}

/// Owner of an account in an open banking for business report, a business or a person, with
/// `name` and `address`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbAccountOwner {
    /// Postal address of the owner, as one text.
    ///
    /// At most 255 characters.
    pub address: Option<String>,
    /// Name of the account owner, as recorded by the institution.
    ///
    /// At most 255 characters.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAccountOwner {
        0: address = "address",
        1: name = "name",
        .. extra
    }
}

response_setters! {
    ObbAccountOwner {
        address(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

/// Open banking for business report as JSON: cash flow analytics, balance analytics or payment
/// history.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbAnalyticsReport {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Metrics of each account in the report.
    pub account_results: Vec<CashFlowAnalyticsAccountResult>,
    /// Metrics of the payment history, by account and by month.
    pub analytics: Option<PaymentHistoryAnalytics>,
    /// ID of the business record, digits such as `1112`.
    ///
    /// For example `4444`.
    pub business_id: Option<BusinessId>,
    /// Metrics of all accounts of the report taken together.
    pub business_summary: Option<CashFlowAnalyticsBusinessSummary>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Data about the report itself and about the customer or business that it describes.
    pub report_header: Option<ObbReportHeader>,
    /// Company that requested the report, normally your partner name.
    ///
    /// At most 255 characters.
    pub requester_name: Option<String>,
    /// Heading of the report or item.
    pub title: Option<String>,
    /// All revenue counted in the report, for example `904909.33`.
    pub total_revenue: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAnalyticsReport {
        0: account_ids = "accountIds" as number [shown],
        1: account_results = "accountResults" [shown],
        2: analytics = "analytics" [shown],
        3: business_id = "businessId" as number [shown],
        4: business_summary = "businessSummary" [shown],
        5: customer_id = "customerId" as number [shown],
        6: report_header = "reportHeader" [shown],
        7: requester_name = "requesterName",
        8: title = "title" [shown],
        9: total_revenue = "totalRevenue",
        .. extra
    }
}

response_setters! {
    ObbAnalyticsReport {
        account_ids(Vec<AccountId>),
        account_results(Vec<CashFlowAnalyticsAccountResult>),
        analytics(impl Into<Option<PaymentHistoryAnalytics>>).into(),
        business_id(impl IntoOption<BusinessId>).into_option(),
        business_summary(impl Into<Option<CashFlowAnalyticsBusinessSummary>>).into(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        report_header(impl Into<Option<ObbReportHeader>>).into(),
        requester_name(impl IntoOption<String>).into_option(),
        title(impl IntoOption<String>).into_option(),
        total_revenue(impl IntoOption<Decimal>).into_option(),
    }
}

/// Acknowledgment of created business analytics: `reportId` for fetching the analytics as JSON
/// or PDF, `reportPin`, title, customer, accounts and creation date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbAnalyticsReportAck {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// ID of the business record, digits such as `1112`.
    ///
    /// For example `1005061234`.
    pub business_id: Option<BusinessId>,
    /// Time when the record was created.
    ///
    /// 25 characters, for example `2023-05-17T06:48:22-07:00`.
    pub created_date: Option<String>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Short code that opens the report, for example `qert`.
    ///
    /// At most 50 characters.
    pub report_pin: Option<String>,
    /// Company that requested the report, normally your partner name.
    ///
    /// At most 255 characters.
    pub requester_name: Option<String>,
    /// Heading of the report or item.
    pub title: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAnalyticsReportAck {
        0: account_ids = "accountIds" as number [shown],
        1: business_id = "businessId" as number [shown],
        2: created_date = "createdDate",
        3: customer_id = "customerId" as number [shown],
        4: report_id = "reportId" [shown],
        5: report_pin = "reportPin",
        6: requester_name = "requesterName",
        7: title = "title" [shown],
        .. extra
    }
}

response_setters! {
    ObbAnalyticsReportAck {
        account_ids(Vec<AccountId>),
        business_id(impl IntoOption<BusinessId>).into_option(),
        created_date(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        report_id(impl IntoOption<ReportId>).into_option(),
        report_pin(impl IntoOption<String>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        title(impl IntoOption<String>).into_option(),
    }
}

/// Requested and available data range of a business report: requested days and begin date,
/// request time, and begin and end of the data found.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbCurrentReportRequestDetails {
    /// First day for which data was found, as `YYYY-MM-DD`; can be later than
    /// `requestedReportBeginDate`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub report_begin_date: Option<String>,
    /// Last day for which data was found, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub report_end_date: Option<String>,
    /// Time when the report was requested, as an ISO 8601 date and time with offset.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub report_request_date: Option<String>,
    /// Requested length of history, in days.
    ///
    /// For example `90`.
    pub requested_days_for_report: Option<i64>,
    /// First day that the report would cover if the account had enough history, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-01-01`.
    pub requested_report_begin_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbCurrentReportRequestDetails {
        0: report_begin_date = "reportBeginDate",
        1: report_end_date = "reportEndDate",
        2: report_request_date = "reportRequestDate",
        3: requested_days_for_report = "requestedDaysForReport",
        4: requested_report_begin_date = "requestedReportBeginDate",
        .. extra
    }
}

response_setters! {
    ObbCurrentReportRequestDetails {
        report_begin_date(impl IntoOption<String>).into_option(),
        report_end_date(impl IntoOption<String>).into_option(),
        report_request_date(impl IntoOption<String>).into_option(),
        requested_days_for_report(impl Into<Option<i64>>).into(),
        requested_report_begin_date(impl IntoOption<String>).into_option(),
    }
}

/// History that was available when a business report was requested: number of days, begin and
/// end date, and a sentence with the range.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbDataAvailability {
    /// First day with available data, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub historic_availability_begin_date: Option<String>,
    /// Last day with available data, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub historic_availability_end_date: Option<String>,
    /// Number of days with available transaction details.
    ///
    /// For example `30`.
    pub historic_available_days: Option<i64>,
    /// Sentence with the first and last day of the available data.
    ///
    /// At most 255 characters.
    pub historic_data_availability: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDataAvailability {
        0: historic_availability_begin_date = "historicAvailabilityBeginDate",
        1: historic_availability_end_date = "historicAvailabilityEndDate",
        2: historic_available_days = "historicAvailableDays",
        3: historic_data_availability = "historicDataAvailability",
        .. extra
    }
}

response_setters! {
    ObbDataAvailability {
        historic_availability_begin_date(impl IntoOption<String>).into_option(),
        historic_availability_end_date(impl IntoOption<String>).into_option(),
        historic_available_days(impl Into<Option<i64>>).into(),
        historic_data_availability(impl IntoOption<String>).into_option(),
    }
}

/// Amount computed over one period of a business report. The property `period` names the
/// period, for example `last30to1`, and two dates limit the period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbDateRangeAndAmount {
    /// Amount of money in the currency of the account; money that leaves the account is negative.
    ///
    /// For example `890.99`.
    pub amount: Option<Decimal>,
    /// Code of the time window of the metric, counted in days, for example `last30to1`; 8 to 12
    /// characters.
    ///
    /// 8 to 12 characters.
    pub period: Option<String>,
    /// First day of the time window of the metric, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub period_begin_date: Option<String>,
    /// Last day of the period that the amount covers, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub period_end_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDateRangeAndAmount {
        0: amount = "amount",
        1: period = "period",
        2: period_begin_date = "periodBeginDate",
        3: period_end_date = "periodEndDate",
        .. extra
    }
}

response_setters! {
    ObbDateRangeAndAmount {
        amount(impl IntoOption<Decimal>).into_option(),
        period(impl IntoOption<String>).into_option(),
        period_begin_date(impl IntoOption<String>).into_option(),
        period_end_date(impl IntoOption<String>).into_option(),
    }
}

/// Count over one period of a business report. The property `period` names the period, and two
/// dates limit the period.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbDateRangeAndCount {
    /// Number of occurrences, data points or subscriptions that the entry covers.
    ///
    /// For example `5`.
    pub count: Option<i64>,
    /// Code of the time window of the metric, counted in days, for example `last30to1`; 8 to 12
    /// characters.
    ///
    /// 8 to 12 characters.
    pub period: Option<String>,
    /// First day of the time window of the metric, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub period_begin_date: Option<String>,
    /// Last day of the period that the count covers, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub period_end_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDateRangeAndCount {
        0: count = "count" [shown],
        1: period = "period",
        2: period_begin_date = "periodBeginDate",
        3: period_end_date = "periodEndDate",
        .. extra
    }
}

response_setters! {
    ObbDateRangeAndCount {
        count(impl Into<Option<i64>>).into(),
        period(impl IntoOption<String>).into_option(),
        period_begin_date(impl IntoOption<String>).into_option(),
        period_end_date(impl IntoOption<String>).into_option(),
    }
}

/// Institution that holds an account of a business report: ID and, if known, name, icon address
/// and primary color.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbInstitution {
    /// URL of an institution icon for display in reports.
    ///
    /// At most 255 characters.
    pub institution_icon_url: Option<String>,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    ///
    /// For example `12345`.
    pub institution_id: Option<InstitutionId>,
    /// Display name of the financial institution, such as `FinBank`.
    ///
    /// At most 255 characters.
    pub institution_name: Option<String>,
    /// Main brand color as a hex code, such as `#1B3E4A`.
    ///
    /// 7 characters.
    pub institution_primary_color: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbInstitution {
        0: institution_icon_url = "institutionIconUrl",
        1: institution_id = "institutionId" as number [shown],
        2: institution_name = "institutionName",
        3: institution_primary_color = "institutionPrimaryColor",
        .. extra
    }
}

response_setters! {
    ObbInstitution {
        institution_icon_url(impl IntoOption<String>).into_option(),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_name(impl IntoOption<String>).into_option(),
        institution_primary_color(impl IntoOption<String>).into_option(),
    }
}

/// Header of a business report: `reportId`, date, reference number, and name and address of the
/// business.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbReportHeader {
    /// Street line of the business, for example `123 Main St`.
    ///
    /// At most 255 characters.
    pub business_address: Option<String>,
    /// City in the address of the business.
    ///
    /// At most 255 characters, for example `Portland`.
    pub business_city: Option<String>,
    /// Name of the business that the report is about, for example `B&G Construction`.
    ///
    /// At most 255 characters.
    pub business_name: Option<String>,
    /// State in the address of the business, two letters such as `OR`.
    ///
    /// At most 255 characters.
    pub business_state: Option<String>,
    /// Postal code of the business, for example `12345`.
    ///
    /// At most 255 characters.
    pub business_zip: Option<String>,
    /// Your own reference for the report, returned unchanged.
    ///
    /// At most 255 characters, for example `32asdfaasd0823`.
    pub reference_number: Option<String>,
    /// Time when the report was requested, as an ISO 8601 date and time with offset.
    ///
    /// 25 characters, for example `2022-03-16T21:28:38-07:00`.
    pub report_date: Option<String>,
    /// UUID assigned to the report at creation.
    ///
    /// For example `8ff8b4b2-706f-45c3-8d66-857bdb516214`.
    pub report_id: Option<ReportId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbReportHeader {
        0: business_address = "businessAddress",
        1: business_city = "businessCity",
        2: business_name = "businessName",
        3: business_state = "businessState",
        4: business_zip = "businessZip",
        5: reference_number = "referenceNumber",
        6: report_date = "reportDate",
        7: report_id = "reportId" [shown],
        .. extra
    }
}

response_setters! {
    ObbReportHeader {
        business_address(impl IntoOption<String>).into_option(),
        business_city(impl IntoOption<String>).into_option(),
        business_name(impl IntoOption<String>).into_option(),
        business_state(impl IntoOption<String>).into_option(),
        business_zip(impl IntoOption<String>).into_option(),
        reference_number(impl IntoOption<String>).into_option(),
        report_date(impl IntoOption<String>).into_option(),
        report_id(impl IntoOption<ReportId>).into_option(),
    }
}

/// Week as a number plus its first and last day, used by cash flow metrics that count weeks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObbWeekOfYear {
    /// First day of the week, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2020-01-01`.
    pub from_date: Option<String>,
    /// Last day of the week, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2020-01-07`.
    pub to_date: Option<String>,
    /// Number of the week from 1 to 53; week 1 always runs from January 1 to 7.
    ///
    /// For example `1`.
    pub week: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbWeekOfYear {
        0: from_date = "fromDate",
        1: to_date = "toDate",
        2: week = "week",
        .. extra
    }
}

response_setters! {
    ObbWeekOfYear {
        from_date(impl IntoOption<String>).into_option(),
        to_date(impl IntoOption<String>).into_option(),
        week(impl Into<Option<i64>>).into(),
    }
}

/// Phone number of a business in two parts: `countryCode` and `phoneNo`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PhoneNumberFormat {
    /// International dialing code without a plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    pub country_code: Option<String>,
    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// At most 12 characters.
    pub phone_no: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneNumberFormat {
        0: country_code = "countryCode",
        1: phone_no = "phoneNo",
        .. extra
    }
}

impl PhoneNumberFormat {
    /// Creates a `PhoneNumberFormat` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// International dialing code without a plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    #[must_use]
    pub fn country_code(mut self, country_code: impl IntoOption<String>) -> Self {
        self.country_code = country_code.into_option();
        self
    }

    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// At most 12 characters.
    #[must_use]
    pub fn phone_no(mut self, phone_no: impl IntoOption<String>) -> Self {
        self.phone_no = phone_no.into_option();
        self
    }
}

open_enum! {
    /// Type of user: person or business.
    pub enum UserType {
        /// `Personal`
        Personal = "Personal",
        /// `Business`
        Business = "Business",
    }
}
