// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*: *employment*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// One deduction line of a scanned pay statement: normalized name, description, type, and the
/// amounts for this period and year to date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deduction {
    /// Amount of this line in the current pay period.
    ///
    /// For example `1744.61`.
    pub amount_current: Option<Decimal>,
    /// Amount of this line since the start of the pay year.
    ///
    /// For example `1744.6`.
    pub amount_ytd: Option<Decimal>,
    /// Description of the deduction, for example `401k`.
    pub description: Option<String>,
    /// Normalized category of the deduction plus a running number that starts at one, for example
    /// `401`.
    pub name: Option<String>,
    /// Category derived from the text of the deduction line, for example `401 Deductions`.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Deduction {
        0: amount_current = "amountCurrent",
        1: amount_ytd = "amountYTD",
        2: description = "description",
        3: name = "name",
        4: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    Deduction {
        amount_current(impl IntoOption<Decimal>).into_option(),
        amount_ytd(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Types of deductions from pay.
    pub enum DeductionType {
        /// `Federal tax`
        FederalTax = "Federal tax",
        /// `State tax`
        StateTax = "State tax",
        /// `Local tax`
        LocalTax = "Local tax",
        /// `Social security tax`
        SocialSecurityTax = "Social security tax",
        /// `Medicare tax`
        MedicareTax = "Medicare tax",
        /// `SUI SDI VPDI tax`
        SuiSdiVpdiTax = "SUI SDI VPDI tax",
        /// `Retirement deductions`
        RetirementDeductions = "Retirement deductions",
        /// `Benefit deductions`
        BenefitDeductions = "Benefit deductions",
        /// `Garnishment deductions`
        GarnishmentDeductions = "Garnishment deductions",
        /// `Other deductions`
        OtherDeductions = "Other deductions",
    }
}

/// One deduction from a paycheck in payroll data: a type such as `Federal tax`, and the amount
/// withheld.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Deductions {
    /// Amount that this deduction takes off the pay.
    ///
    /// For example `4.28`.
    pub amount: Option<Decimal>,
    /// Category of the deduction, such as `Federal tax`, `State tax`, `Medicare tax`, `Benefit
    /// deductions` or `Garnishment deductions`.
    pub r#type: Option<DeductionType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Deductions {
        0: amount = "amount",
        1: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    Deductions {
        amount(impl IntoOption<Decimal>).into_option(),
        r#type(impl IntoOption<DeductionType>).into_option(),
    }
}

/// One paycheck from a payroll provider: its history ID, a flag for the newest paycheck, main
/// figures, earnings and deductions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DirectPayStatements {
    /// Deductions from the pay, one entry per type, such as `401k`.
    pub deductions: Vec<Deductions>,
    /// Gross pay of the period, one entry per type of pay.
    pub earnings: Vec<Earnings>,
    /// `true` if this is the latest pay statement available, `false` otherwise.
    pub last_pay_period_indicator: Option<bool>,
    /// Core figures of the pay statement, such as pay date, gross pay and net pay.
    pub main_pay_statement_fields: Option<MainPayStatementFields>,
    /// ID of the record of one pay period, with its income and employment details.
    ///
    /// For example `qsrt2hmjnf`.
    pub payroll_pay_history_id: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DirectPayStatements {
        0: deductions = "deductions" [shown],
        1: earnings = "earnings" [shown],
        2: last_pay_period_indicator = "lastPayPeriodIndicator" [shown],
        3: main_pay_statement_fields = "mainPayStatementFields" [shown],
        4: payroll_pay_history_id = "payrollPayHistoryId",
        .. extra
    }
}

response_setters! {
    DirectPayStatements {
        deductions(Vec<Deductions>),
        earnings(Vec<Earnings>),
        last_pay_period_indicator(impl Into<Option<bool>>).into(),
        main_pay_statement_fields(impl Into<Option<MainPayStatementFields>>).into(),
        payroll_pay_history_id(impl IntoOption<String>).into_option(),
    }
}

/// One type of pay on a paycheck: label of the employer, a type such as `base`, `bonus` or
/// `overtime`, rate, amount, and year-to-date amount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Earnings {
    /// Pay of this type in the pay period.
    ///
    /// For example `589`.
    pub amount: Option<Decimal>,
    /// Amount of this line since the start of the pay year.
    ///
    /// For example `14301.25`.
    pub amount_ytd: Option<Decimal>,
    /// Label of the earning as the pay statement prints it, for example `bonusPayAmount`.
    pub name: Option<String>,
    /// Pay rate applied to this line of earnings.
    ///
    /// For example `19`.
    pub rate: Option<Decimal>,
    /// Category of the pay: `base`, `bonus`, `overtime`, `commission`, `tips` or `other`.
    pub r#type: Option<EarningsType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Earnings {
        0: amount = "amount",
        1: amount_ytd = "amountYTD",
        2: name = "name",
        3: rate = "rate",
        4: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    Earnings {
        amount(impl IntoOption<Decimal>).into_option(),
        amount_ytd(impl IntoOption<Decimal>).into_option(),
        name(impl IntoOption<String>).into_option(),
        rate(impl IntoOption<Decimal>).into_option(),
        r#type(impl IntoOption<EarningsType>).into_option(),
    }
}

open_enum! {
    /// Categories of the earnings lines on a pay statement.
    pub enum EarningsCategory {
        /// `bereavement`
        Bereavement = "bereavement",
        /// `bonus`
        Bonus = "bonus",
        /// `commission`
        Commission = "commission",
        /// `holiday`
        Holiday = "holiday",
        /// `jury duty`
        JuryDuty = "jury duty",
        /// `overtime`
        Overtime = "overtime",
        /// `pension`
        Pension = "pension",
        /// `pto`
        Pto = "pto",
        /// `regular`
        Regular = "regular",
        /// `sick`
        Sick = "sick",
        /// `tips`
        Tips = "tips",
        /// `unknown`
        Unknown = "unknown",
        /// `vacation`
        Vacation = "vacation",
        /// `reimbursement`
        Reimbursement = "reimbursement",
        /// `stock`
        Stock = "stock",
        /// `benefit`
        Benefit = "benefit",
    }
}

open_enum! {
    /// Types of earnings.
    pub enum EarningsType {
        /// `base`
        Base = "base",
        /// `bonus`
        Bonus = "bonus",
        /// `commission`
        Commission = "commission",
        /// `other`
        OtherValue = "other",
        /// `overtime`
        Overtime = "overtime",
        /// `tips`
        Tips = "tips",
    }
}

/// Employee named on a pay statement: name, two address lines, city, state and ZIP code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employee {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// Second address line, for example the apartment; often empty.
    pub address2: Option<String>,
    /// City of the employee according to payroll records.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// Name of the employee as printed on the pay statement.
    pub name: Option<String>,
    /// State in which the employee lives according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employee according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Employee {
        0: address1 = "address1",
        1: address2 = "address2",
        2: city = "city",
        3: name = "name",
        4: state = "state",
        5: zip = "zip",
        .. extra
    }
}

response_setters! {
    Employee {
        address1(impl IntoOption<String>).into_option(),
        address2(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}

/// Employer named on a pay statement: name, two address lines, city, state and ZIP code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Employer {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// Second address line, for example the apartment; often empty.
    pub address2: Option<String>,
    /// City of the employer according to payroll records.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// Name of the employer as printed on the pay statement.
    pub name: Option<String>,
    /// State of the employer according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employer according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Employer {
        0: address1 = "address1",
        1: address2 = "address2",
        2: city = "city",
        3: name = "name",
        4: state = "state",
        5: zip = "zip",
        .. extra
    }
}

response_setters! {
    Employer {
        address1(impl IntoOption<String>).into_option(),
        address2(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Employment status of a person.
    pub enum EmploymentStatus {
        /// `Active`
        Active = "Active",
        /// `No Longer Employed`
        NoLongerEmployed = "No Longer Employed",
        /// `Leave`
        Leave = "Leave",
        /// `Other`
        OtherValue = "Other",
        /// `Inactive`
        Inactive = "Inactive",
        /// `Unknown`
        Unknown = "Unknown",
    }
}

open_enum! {
    /// Employment status as a code: active, no longer employed, on leave, other, inactive, unknown.
    pub enum EmploymentStatusCode {
        /// `A`
        A = "A",
        /// `NLE`
        Nle = "NLE",
        /// `L`
        L = "L",
        /// `O`
        O = "O",
        /// `I`
        I = "I",
        /// `U`
        U = "U",
    }
}

/// Main figures of one paycheck in a payroll report: pay date, period, hours, pay type and
/// frequency, gross and net amounts with year-to-date totals.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MainPayStatementFields {
    /// Last day of the pay period, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Pay before deductions for this pay period.
    ///
    /// For example `755.25`.
    pub gross_pay_amount: Option<Decimal>,
    /// Pay before deductions accumulated since the start of the year.
    ///
    /// For example `4256`.
    pub gross_pay_amount_ytd: Option<Decimal>,
    /// Pay after deductions for this pay period.
    ///
    /// For example `608.77`.
    pub net_pay_amount: Option<Decimal>,
    /// Pay after deductions accumulated since the start of the year.
    ///
    /// For example `2345.99`.
    pub net_pay_amount_ytd: Option<Decimal>,
    /// Date when the wages were paid, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_date: Option<UnixDate>,
    /// Frequency of pay, for example `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Every 4 wks` or
    /// `Other`.
    pub pay_frequency: Option<PayFrequency>,
    /// Hours worked in all weeks of the pay period together, for example `39.75`.
    pub pay_period_hours: Option<Decimal>,
    /// Basis of pay: `Salary`, `Hourly` or `Daily`.
    pub pay_type: Option<PayType>,
    /// First day of the pay period, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MainPayStatementFields {
        0: end_date = "endDate" [shown],
        1: gross_pay_amount = "grossPayAmount",
        2: gross_pay_amount_ytd = "grossPayAmountYTD",
        3: net_pay_amount = "netPayAmount",
        4: net_pay_amount_ytd = "netPayAmountYTD",
        5: pay_date = "payDate" [shown],
        6: pay_frequency = "payFrequency",
        7: pay_period_hours = "payPeriodHours",
        8: pay_type = "payType",
        9: start_date = "startDate" [shown],
        .. extra
    }
}

response_setters! {
    MainPayStatementFields {
        end_date(impl IntoOption<UnixDate>).into_option(),
        gross_pay_amount(impl IntoOption<Decimal>).into_option(),
        gross_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        net_pay_amount(impl IntoOption<Decimal>).into_option(),
        net_pay_amount_ytd(impl IntoOption<Decimal>).into_option(),
        pay_date(impl IntoOption<UnixDate>).into_option(),
        pay_frequency(impl IntoOption<PayFrequency>).into_option(),
        pay_period_hours(impl IntoOption<Decimal>).into_option(),
        pay_type(impl IntoOption<PayType>).into_option(),
        start_date(impl IntoOption<UnixDate>).into_option(),
    }
}

open_enum! {
    /// Frequencies of pay.
    pub enum PayFrequency {
        /// `Daily`
        Daily = "Daily",
        /// `Weekly`
        Weekly = "Weekly",
        /// `Bi-Weekly`
        BiWeekly = "Bi-Weekly",
        /// `Semi-Monthly`
        SemiMonthly = "Semi-Monthly",
        /// `Monthly`
        Monthly = "Monthly",
        /// `Quarterly`
        Quarterly = "Quarterly",
        /// `Semi-Annual`
        SemiAnnual = "Semi-Annual",
        /// `Annual`
        Annual = "Annual",
        /// `Every 4 wks`
        Every4Wks = "Every 4 wks",
        /// `Other`
        OtherValue = "Other",
        /// `Unknown`
        Unknown = "Unknown",
    }
}

open_enum! {
    /// Time units of a pay rate.
    pub enum PayRateUnit {
        /// `Hourly`
        Hourly = "Hourly",
        /// `Daily`
        Daily = "Daily",
        /// `Weekly`
        Weekly = "Weekly",
        /// `Bi-Weekly`
        BiWeekly = "Bi-Weekly",
        /// `Semi-Monthly`
        SemiMonthly = "Semi-Monthly",
        /// `Monthly`
        Monthly = "Monthly",
        /// `Quarterly`
        Quarterly = "Quarterly",
        /// `Semi-Annual`
        SemiAnnual = "Semi-Annual",
        /// `Annual`
        Annual = "Annual",
        /// `Every 2.6 wks`
        Every26Wks = "Every 2.6 wks",
        /// `Every 5.2 wks`
        Every52Wks = "Every 5.2 wks",
        /// `Other`
        OtherValue = "Other",
    }
}

/// One earnings line of a pay statement: normalized `name` and `type`, original description,
/// rate, units, current amount and year-to-date amount.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayStat {
    /// Amount of this line in the current pay period.
    ///
    /// For example `6000`.
    pub amount_current: Option<Decimal>,
    /// Amount of this line since the start of the pay year.
    ///
    /// For example `18000`.
    pub amount_ytd: Option<Decimal>,
    /// Description of the pay type, as printed on the pay statement.
    pub description: Option<String>,
    /// Normalized category of the earnings line plus a running number that starts at one, for
    /// example `regular 1`.
    pub name: Option<String>,
    /// Pay rate applied to this line of earnings.
    ///
    /// For example `10.0`.
    pub rate: Option<Decimal>,
    /// Category derived from the text of the earnings line, such as `regular`, `overtime`, `bonus`,
    /// `vacation` or `unknown`.
    pub r#type: Option<EarningsCategory>,
    /// Quantity paid by this earnings line in the pay period, for example hours.
    ///
    /// For example `60.0`.
    pub units: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStat {
        0: amount_current = "amountCurrent",
        1: amount_ytd = "amountYTD",
        2: description = "description",
        3: name = "name",
        4: rate = "rate",
        5: r#type = "type" [shown],
        6: units = "units",
        .. extra
    }
}

response_setters! {
    PayStat {
        amount_current(impl IntoOption<Decimal>).into_option(),
        amount_ytd(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
        rate(impl IntoOption<Decimal>).into_option(),
        r#type(impl IntoOption<EarningsCategory>).into_option(),
        units(impl IntoOption<Decimal>).into_option(),
    }
}

/// Pay statement to upload: the file in `statement` as Base64 (PDF, JPG or PNG) and a `label`
/// that makes the file eligible for data extraction.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayStatement {
    /// Label of the statement, for example `lastPayPeriod` (default) or `earliestPayPeriod`;
    /// required for data extraction.
    pub label: PayStatementLabel,
    /// Pay statement as a PDF, JPG or PNG file, encoded in Base64.
    ///
    /// For example `VGhpcyBtdXN0IGJlIGFuIGltYWdl`.
    pub statement: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatement {
        0: label = "label",
        1: statement = "statement",
        .. extra
    }
}

impl PayStatement {
    /// Creates a `PayStatement` with its required fields.
    ///
    /// - `label`: Label of the statement, for example `lastPayPeriod` (default) or
    ///   `earliestPayPeriod`; required for data extraction.
    /// - `statement`: Pay statement as a PDF, JPG or PNG file, encoded in Base64.
    pub fn new(label: impl Into<PayStatementLabel>, statement: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            statement: statement.into(),
            extra: Map::new(),
        }
    }
}

open_enum! {
    /// Labels for the pay period of a pay statement.
    pub enum PayStatementLabel {
        /// `lastPayPeriod`
        LastPayPeriod = "lastPayPeriod",
        /// `lastPayPeriodMinusOne`
        LastPayPeriodMinusOne = "lastPayPeriodMinusOne",
        /// `lastPayPeriodMinusTwo`
        LastPayPeriodMinusTwo = "lastPayPeriodMinusTwo",
        /// `earliestPayPeriod`
        EarliestPayPeriod = "earliestPayPeriod",
        /// `previousYearLastPayPeriod`
        PreviousYearLastPayPeriod = "previousYearLastPayPeriod",
        /// `previousYear2LastPayPeriod`
        PreviousYear2LastPayPeriod = "previousYear2LastPayPeriod",
    }
}

open_enum! {
    /// Results of matching deposits to a pay statement.
    pub enum PayStatementMatch {
        /// `NET_PAY_MATCH`
        NetPayMatch = "NET_PAY_MATCH",
        /// `NO_MATCH`
        NoMatch = "NO_MATCH",
        /// `PARTIAL`
        Partial = "PARTIAL",
        /// `TRANSACTION_DATE_RANGE_INVALID`
        TransactionDateRangeInvalid = "TRANSACTION_DATE_RANGE_INVALID",
    }
}

/// Finished pay statement report: common report data, dates, asset IDs, number of billable
/// assets and the extracted `payStatements`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayStatementReport {
    /// IDs of the pay statements in storage that the report uses.
    pub asset_ids: Vec<AssetId>,
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
    /// Last day or moment of the time span, in seconds since 1970 or as ISO 8601 text, depending on
    /// the schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Number of billed pay statements in the report.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// Data read from each pay statement; some reports add the result of transaction matching.
    pub pay_statements: Vec<VoiePayStatement>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Method by which the report was created: `directAPIPayroll`, `credentialedPayroll`,
    /// `paystatement`, `voieWithInterview`, `voieWithStatement` or `voieWithReport`.
    pub report_style: Option<ReportStyle>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    PayStatementReport {
        0: asset_ids = "assetIds" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_id = "customerId" as number [shown],
        7: customer_type = "customerType" [shown],
        8: dispute_statement = "disputeStatement",
        9: end_date = "endDate" [shown],
        10: end_user = "endUser" [shown],
        11: errors = "errors" [shown],
        12: id = "id" [shown],
        13: number_of_billable_assets = "numberOfBillableAssets",
        14: pay_statements = "payStatements" [shown],
        15: portfolio_id = "portfolioId" [shown],
        16: report_style = "reportStyle",
        17: request_id = "requestId" [shown],
        18: requester_name = "requesterName",
        19: start_date = "startDate" [shown],
        20: status = "status" [shown],
        21: title = "title" [shown],
        22: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PayStatementReport {
        asset_ids(Vec<AssetId>),
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        id(impl IntoOption<ReportId>).into_option(),
        number_of_billable_assets(impl Into<Option<i32>>).into(),
        pay_statements(Vec<VoiePayStatement>),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        report_style(impl IntoOption<ReportStyle>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Acknowledgment of a started pay statement report: `id`, `portfolioId`, `status`, customer
/// and consumer data and the constraints used.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayStatementReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<PayStatementReportConstraints>,
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
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
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
    PayStatementReportAck {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: dispute_statement = "disputeStatement",
        8: end_user = "endUser" [shown],
        9: errors = "errors" [shown],
        10: id = "id" [shown],
        11: portfolio_id = "portfolioId" [shown],
        12: request_id = "requestId" [shown],
        13: requester_name = "requesterName",
        14: status = "status" [shown],
        15: title = "title" [shown],
        16: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PayStatementReportAck {
        constraints(impl Into<Option<PayStatementReportConstraints>>).into(),
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
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for a pay statement report: required `paystatementReport` with asset IDs and
/// extraction settings, plus optional custom fields.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayStatementReportConstraints {
    /// Selection of uploaded pay statements that the report covers.
    pub paystatement_report: Option<PayStatementData>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatementReportConstraints {
        0: paystatement_report = "paystatementReport" [shown],
        1: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PayStatementReportConstraints {
    /// Creates a `PayStatementReportConstraints` with its required fields.
    ///
    /// - `paystatement_report`: Selection of uploaded pay statements that the report covers.
    pub fn new(paystatement_report: PayStatementData) -> Self {
        Self {
            paystatement_report: Some(paystatement_report),
            report_custom_fields: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

open_enum! {
    /// Basis of pay: daily, hourly or salary.
    pub enum PayType {
        /// `Daily`
        Daily = "Daily",
        /// `Hourly`
        Hourly = "Hourly",
        /// `Salary`
        Salary = "Salary",
    }
}

/// Finished payment risk insights report: common report data, business details, date range,
/// institutions with accounts, and analytics over the whole customer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReport {
    /// Name, address and similar data of the business that the report is about.
    pub business_details: Option<BusinessDetails>,
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<AnalyticsReportConstraintsOut>,
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
    /// Attributes and transaction streams computed for the customer as a whole.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Type of the customer: `active`, `testing`, or empty text for both.
    pub customer_type: Option<CustomerType>,
    /// Length of the span that the report covers, in days.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// Statement of the consumer on an open dispute, present only if the consumer asked for its
    /// inclusion.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Posting time of the newest transaction analyzed, in Unix seconds.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` if the history behind the report is longer than the limit for its type, 180 or 365
    /// days; `false` otherwise.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    PaymentRiskInsightsReport {
        0: business_details = "businessDetails" [shown],
        1: constraints = "constraints" [shown],
        2: consumer_details = "consumerDetails" [shown],
        3: consumer_id = "consumerId" [shown],
        4: consumer_ssn = "consumerSsn",
        5: created_date = "createdDate" [shown],
        6: customer_analytics = "customerAnalytics" [shown],
        7: customer_id = "customerId" as number [shown],
        8: customer_type = "customerType" [shown],
        9: days = "days",
        10: dispute_statement = "disputeStatement",
        11: end_date = "endDate" [shown],
        12: end_user = "endUser" [shown],
        13: errors = "errors" [shown],
        14: id = "id" [shown],
        15: institutions = "institutions" [shown],
        16: report_pin = "reportPin",
        17: request_id = "requestId" [shown],
        18: requester_name = "requesterName",
        19: seasoned = "seasoned" [shown],
        20: start_date = "startDate" [shown],
        21: status = "status" [shown],
        22: title = "title" [shown],
        23: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PaymentRiskInsightsReport {
        business_details(impl Into<Option<BusinessDetails>>).into(),
        constraints(impl Into<Option<AnalyticsReportConstraintsOut>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_analytics(impl Into<Option<CustomerAnalytics>>).into(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        days(impl Into<Option<i64>>).into(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        report_pin(impl IntoOption<String>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Selection of the payroll data to fetch: SSN and date of birth for direct sources, or
/// connected `payrollAccountIds`. The property `reportId` names a report to refresh.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollData {
    /// Start of the day of birth, in seconds since 1970; negative for births before 1970.
    ///
    /// For example `1607450357`.
    pub dob: Option<UnixDate>,
    /// IDs of the payroll accounts that the report uses.
    pub payroll_account_ids: Vec<PayrollAccountId>,
    /// ID of an earlier payroll report to refresh. The new report covers only the employment
    /// records of the earlier report.
    ///
    /// For example `u4hstnnak45g-voiepayroll`.
    pub report_id: Option<ReportId>,
    /// Full Social Security number as nine digits, no hyphens; required for direct API payroll, not
    /// for credentialed payroll.
    ///
    /// For example `999999999`.
    pub ssn: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollData {
        0: dob = "dob",
        1: payroll_account_ids = "payrollAccountIds" [shown],
        2: report_id = "reportId" [shown],
        3: ssn = "ssn",
        .. extra
    }
}

impl PayrollData {
    /// Creates a `PayrollData` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Start of the day of birth, in seconds since 1970; negative for births before 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn dob(mut self, dob: impl IntoOption<UnixDate>) -> Self {
        self.dob = dob.into_option();
        self
    }

    /// IDs of the payroll accounts that the report uses.
    #[must_use]
    pub fn payroll_account_ids(mut self, payroll_account_ids: Vec<PayrollAccountId>) -> Self {
        self.payroll_account_ids = payroll_account_ids;
        self
    }

    /// ID of an earlier payroll report to refresh. The new report covers only the employment
    /// records of the earlier report.
    ///
    /// For example `u4hstnnak45g-voiepayroll`.
    #[must_use]
    pub fn report_id(mut self, report_id: impl IntoOption<ReportId>) -> Self {
        self.report_id = report_id.into_option();
        self
    }

    /// Full Social Security number as nine digits, no hyphens; required for direct API payroll, not
    /// for credentialed payroll.
    ///
    /// For example `999999999`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl IntoOption<String>) -> Self {
        self.ssn = ssn.into_option();
        self
    }
}

/// Home address of the employee according to the payroll source: street, city, state and ZIP
/// code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollEmployeeAddress {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// City or town of the address, for example `Murray`.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// State in which the employee lives according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employee according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployeeAddress {
        0: address1 = "address1",
        1: city = "city",
        2: state = "state",
        3: zip = "zip",
        .. extra
    }
}

response_setters! {
    PayrollEmployeeAddress {
        address1(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}

/// Employee in a payroll report: full `name`, the parts of the name if known, and an address.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollEmployeeRecord {
    /// Addresses of the employee in the records of the payroll provider.
    pub address: Vec<PayrollEmployeeAddress>,
    /// Last name of the employee, for example `Smith`.
    pub family_name: Option<String>,
    /// First name of the employee, for example `John`.
    pub given_name: Option<String>,
    /// Middle name or its initial, if the source has one.
    ///
    /// For example `Doe`.
    pub middle_name: Option<String>,
    /// Name of the employee in the records of the payroll provider.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployeeRecord {
        0: address = "address" [shown],
        1: family_name = "familyName",
        2: given_name = "givenName",
        3: middle_name = "middleName",
        4: name = "name",
        .. extra
    }
}

response_setters! {
    PayrollEmployeeRecord {
        address(Vec<PayrollEmployeeAddress>),
        family_name(impl IntoOption<String>).into_option(),
        given_name(impl IntoOption<String>).into_option(),
        middle_name(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

/// Address of the employer according to the payroll source: street, city, state and ZIP code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollEmployerAddress {
    /// First address line of the employee or employer, taken from the payroll system.
    pub address1: Option<String>,
    /// City or town of the address, for example `Murray`.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// State of the employer according to payroll records, for example `TX`.
    pub state: Option<String>,
    /// Postal code of the employer according to payroll records.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployerAddress {
        0: address1 = "address1",
        1: city = "city",
        2: state = "state",
        3: zip = "zip",
        .. extra
    }
}

response_setters! {
    PayrollEmployerAddress {
        address1(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}

/// One employer in a VOE payroll report: source and provider, employee, employment data and pay
/// frequency, valid on `asOfDate`.
#[doc(alias = "PayrollEmploymentHistoryVOE")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollEmploymentHistoryVoe {
    /// Time of the latest data update by the payroll provider, in Unix seconds.
    ///
    /// For example `1596175200`.
    pub as_of_date: Option<UnixDate>,
    /// Employee, with name and address as recorded in payroll.
    pub employee: Option<PayrollEmployeeRecord>,
    /// Employer name as recorded in payroll, for example `ACME INC`.
    pub employer_name: Option<String>,
    /// Status, dates and position of this job.
    pub employment: Option<PayrollEmploymentRecord>,
    /// Income details: pay figures of one employment, or a list of income records.
    pub income: Option<PayrollVoeIncomeRecord>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    pub payroll_provider: Option<String>,
    /// Name of the system that supplied the employment and pay data, for example `finPayroll`.
    pub payroll_source: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentHistoryVoe {
        0: as_of_date = "asOfDate" [shown],
        1: employee = "employee" [shown],
        2: employer_name = "employerName",
        3: employment = "employment" [shown],
        4: income = "income" [shown],
        5: payroll_provider = "payrollProvider",
        6: payroll_source = "payrollSource",
        .. extra
    }
}

response_setters! {
    PayrollEmploymentHistoryVoe {
        as_of_date(impl IntoOption<UnixDate>).into_option(),
        employee(impl Into<Option<PayrollEmployeeRecord>>).into(),
        employer_name(impl IntoOption<String>).into_option(),
        employment(impl Into<Option<PayrollEmploymentRecord>>).into(),
        income(impl Into<Option<PayrollVoeIncomeRecord>>).into(),
        payroll_provider(impl IntoOption<String>).into_option(),
        payroll_source(impl IntoOption<String>).into_option(),
    }
}

/// One employer in a VOIE payroll report: source and provider, employee, employment data and
/// full income data, valid on `asOfDate`.
#[doc(alias = "PayrollEmploymentHistoryVOIE")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollEmploymentHistoryVoie {
    /// Time of the latest data update by the payroll provider, in Unix seconds.
    ///
    /// For example `1596175200`.
    pub as_of_date: Option<UnixDate>,
    /// Employee, with name and address as recorded in payroll.
    pub employee: Option<PayrollEmployeeRecord>,
    /// Employer name as recorded in payroll, for example `ACME INC`.
    pub employer_name: Option<String>,
    /// Status, dates and position of this job.
    pub employment: Option<PayrollEmploymentRecord>,
    /// Mastercard ID of one job; the ID stays the same across report refreshes and can restrict a
    /// report to that job.
    ///
    /// For example `123v3bv2s5n`.
    pub employment_id: Option<EmploymentId>,
    /// Income details: pay figures of one employment, or a list of income records.
    pub income: Option<PayrollVoieIncomeRecord>,
    /// Company that runs the payroll and supplied the pay data, for example `Paychex`.
    pub payroll_provider: Option<String>,
    /// Name of the system that supplied the employment and pay data, for example `finPayroll`.
    pub payroll_source: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentHistoryVoie {
        0: as_of_date = "asOfDate" [shown],
        1: employee = "employee" [shown],
        2: employer_name = "employerName",
        3: employment = "employment" [shown],
        4: employment_id = "employmentId" [shown],
        5: income = "income" [shown],
        6: payroll_provider = "payrollProvider",
        7: payroll_source = "payrollSource",
        .. extra
    }
}

response_setters! {
    PayrollEmploymentHistoryVoie {
        as_of_date(impl IntoOption<UnixDate>).into_option(),
        employee(impl Into<Option<PayrollEmployeeRecord>>).into(),
        employer_name(impl IntoOption<String>).into_option(),
        employment(impl Into<Option<PayrollEmploymentRecord>>).into(),
        employment_id(impl IntoOption<EmploymentId>).into_option(),
        income(impl Into<Option<PayrollVoieIncomeRecord>>).into(),
        payroll_provider(impl IntoOption<String>).into_option(),
        payroll_source(impl IntoOption<String>).into_option(),
    }
}

/// Employment according to payroll data: employer, hire and end dates, latest pay, status code
/// and name, derived status, work level, position and durations.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollEmploymentRecord {
    /// Number of days since the employee last received pay.
    ///
    /// For example `10`.
    pub days_since_last_pay: Option<i32>,
    /// `true` if the employment status was inferred, `false` if the employer reported it.
    pub derived_employment_status: Option<bool>,
    /// Addresses of the employer on record in payroll.
    pub employer_address: Vec<PayrollEmployerAddress>,
    /// Employer name as recorded in payroll, for example `ACME INC`.
    pub employer_name: Option<String>,
    /// Length of employment with the employer, as an ISO 8601 duration, for example `P1Y6M0D`.
    pub employment_duration: Option<String>,
    /// Date when the employment ended, in seconds since 1970.
    ///
    /// For example `1527832800`.
    pub employment_end_date: Option<UnixDate>,
    /// Employment status as a letter code: `A` active, `L` on leave, `I` inactive, `NLE` no longer
    /// employed, `O` other, `U` unknown.
    pub employment_status_code: Option<EmploymentStatusCode>,
    /// Employment status in full: `Active`, `No Longer Employed`, `Leave`, `Other`, `Inactive` or
    /// `Unknown`.
    pub employment_status_name: Option<EmploymentStatus>,
    /// Latest hire date of an employee who left and came back, in seconds since 1970.
    ///
    /// For example `1527832800`.
    pub latest_hire_date: Option<UnixDate>,
    /// Date when the employer last paid the employee, in seconds since 1970.
    ///
    /// For example `1596175200`.
    pub latest_pay_date: Option<UnixDate>,
    /// Last day of the latest pay period, in seconds since 1970.
    ///
    /// For example `1596175201`.
    pub latest_pay_period_end_date: Option<UnixDate>,
    /// Employer identification number (EIN) as digits, such as `752760000`.
    pub legal_entity_id: Option<String>,
    /// Number of pay cycles that passed without pay, according to the pay frequency of the
    /// employee.
    ///
    /// For example `1`.
    pub number_pay_cadence_without_pay: Option<i32>,
    /// Date when the company first hired the employee, in seconds since 1970.
    ///
    /// For example `1527832800`.
    pub original_hire_date: Option<UnixDate>,
    /// Time spent in the current or latest job, as an ISO 8601 duration such as `P1Y6M0D`.
    pub position_duration: Option<String>,
    /// Job title of the employee, for example `Shift Supervisor`.
    pub position_title: Option<String>,
    /// Short form of `workLevelName` from the employer, for example `FT`.
    pub work_level_code: Option<String>,
    /// Employment level as the employer states it, for example `Full Time-Regular`.
    pub work_level_name: Option<String>,
    /// Standardized level of employment: `Full Time`, `Part Time`, `Temporary`, `Seasonal`,
    /// `Student`, `Retired` or `Unspecified`.
    pub work_level_status: Option<WorkLevel>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentRecord {
        0: days_since_last_pay = "daysSinceLastPay",
        1: derived_employment_status = "derivedEmploymentStatus" [shown],
        2: employer_address = "employerAddress" [shown],
        3: employer_name = "employerName",
        4: employment_duration = "employmentDuration",
        5: employment_end_date = "employmentEndDate" [shown],
        6: employment_status_code = "employmentStatusCode",
        7: employment_status_name = "employmentStatusName",
        8: latest_hire_date = "latestHireDate" [shown],
        9: latest_pay_date = "latestPayDate" [shown],
        10: latest_pay_period_end_date = "latestPayPeriodEndDate" [shown],
        11: legal_entity_id = "legalEntityId",
        12: number_pay_cadence_without_pay = "numberPayCadenceWithoutPay",
        13: original_hire_date = "originalHireDate" [shown],
        14: position_duration = "positionDuration",
        15: position_title = "positionTitle",
        16: work_level_code = "workLevelCode",
        17: work_level_name = "workLevelName",
        18: work_level_status = "workLevelStatus",
        .. extra
    }
}

response_setters! {
    PayrollEmploymentRecord {
        days_since_last_pay(impl Into<Option<i32>>).into(),
        derived_employment_status(impl Into<Option<bool>>).into(),
        employer_address(Vec<PayrollEmployerAddress>),
        employer_name(impl IntoOption<String>).into_option(),
        employment_duration(impl IntoOption<String>).into_option(),
        employment_end_date(impl IntoOption<UnixDate>).into_option(),
        employment_status_code(impl IntoOption<EmploymentStatusCode>).into_option(),
        employment_status_name(impl IntoOption<EmploymentStatus>).into_option(),
        latest_hire_date(impl IntoOption<UnixDate>).into_option(),
        latest_pay_date(impl IntoOption<UnixDate>).into_option(),
        latest_pay_period_end_date(impl IntoOption<UnixDate>).into_option(),
        legal_entity_id(impl IntoOption<String>).into_option(),
        number_pay_cadence_without_pay(impl Into<Option<i32>>).into(),
        original_hire_date(impl IntoOption<UnixDate>).into_option(),
        position_duration(impl IntoOption<String>).into_option(),
        position_title(impl IntoOption<String>).into_option(),
        work_level_code(impl IntoOption<String>).into_option(),
        work_level_name(impl IntoOption<String>).into_option(),
        work_level_status(impl IntoOption<WorkLevel>).into_option(),
    }
}

/// Acknowledgment of a started VOE or VOIE payroll report: `id`, `portfolioId`, `status`,
/// consumer data, `reportStyle` and constraints.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<PayrollReportConstraintsOut>,
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
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// Method by which the report was created: `directAPIPayroll`, `credentialedPayroll`,
    /// `paystatement`, `voieWithInterview`, `voieWithStatement` or `voieWithReport`.
    pub report_style: Option<ReportStyle>,
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
    PayrollReportAck {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: dispute_statement = "disputeStatement",
        8: end_user = "endUser" [shown],
        9: errors = "errors" [shown],
        10: id = "id" [shown],
        11: portfolio_id = "portfolioId" [shown],
        12: report_style = "reportStyle",
        13: request_id = "requestId" [shown],
        14: requester_name = "requesterName",
        15: status = "status" [shown],
        16: title = "title" [shown],
        17: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PayrollReportAck {
        constraints(impl Into<Option<PayrollReportConstraintsOut>>).into(),
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
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        report_style(impl IntoOption<ReportStyle>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for a payroll report: required `payrollData`, optional custom fields, earliest pay
/// date, market segment and permissible purpose.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayrollReportConstraints {
    /// Purpose of the request: `Auto`, `Background`, `Credit Card`, `Employment`, `Government`,
    /// `Identity`, `KYC`, `Mortgage`, `Personal` or `Tenant`.
    pub market_segment: Option<MarketSegment>,
    /// Earliest `payDate` of the pay statements to include, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Selection of the payroll data to fetch: SSN, birth date, and either an earlier report or
    /// payroll account IDs.
    pub payroll_data: PayrollData,
    /// Two-digit code of the permissible purpose under the FCRA for requesting the report, for
    /// example `31`.
    pub purpose: Option<String>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportConstraints {
        0: market_segment = "marketSegment",
        1: pay_statements_from_date = "payStatementsFromDate" [shown],
        2: payroll_data = "payrollData" [shown],
        3: purpose = "purpose" [shown],
        4: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PayrollReportConstraints {
    /// Creates a `PayrollReportConstraints` with its required fields.
    ///
    /// - `payroll_data`: Selection of the payroll data to fetch: SSN, birth date, and either an
    ///   earlier report or payroll account IDs.
    pub fn new(payroll_data: PayrollData) -> Self {
        Self {
            market_segment: None,
            pay_statements_from_date: None,
            payroll_data,
            purpose: None,
            report_custom_fields: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Purpose of the request: `Auto`, `Background`, `Credit Card`, `Employment`, `Government`,
    /// `Identity`, `KYC`, `Mortgage`, `Personal` or `Tenant`.
    #[must_use]
    pub fn market_segment(mut self, market_segment: impl IntoOption<MarketSegment>) -> Self {
        self.market_segment = market_segment.into_option();
        self
    }

    /// Earliest `payDate` of the pay statements to include, in seconds since 1970.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn pay_statements_from_date(
        mut self,
        pay_statements_from_date: impl IntoOption<UnixDate>,
    ) -> Self {
        self.pay_statements_from_date = pay_statements_from_date.into_option();
        self
    }

    /// Two-digit code of the permissible purpose under the FCRA for requesting the report, for
    /// example `31`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl IntoOption<String>) -> Self {
        self.purpose = purpose.into_option();
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

/// Constraints of a payroll report, repeated in the response: payroll data, custom fields and
/// earliest pay date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollReportConstraintsOut {
    /// Earliest `payDate` of the pay statements to include, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// Payroll data used for the report, identified by retrieval, employment and payroll account
    /// IDs.
    pub payroll_data: Option<PayrollDataOut>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportConstraintsOut {
        0: pay_statements_from_date = "payStatementsFromDate" [shown],
        1: payroll_data = "payrollData" [shown],
        2: report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

response_setters! {
    PayrollReportConstraintsOut {
        pay_statements_from_date(impl IntoOption<UnixDate>).into_option(),
        payroll_data(impl Into<Option<PayrollDataOut>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
    }
}

/// Income part of a VOE payroll report, limited to the pay frequency.
#[doc(alias = "PayrollVOEIncomeRecord")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollVoeIncomeRecord {
    /// Frequency of pay, for example `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Every 4 wks` or
    /// `Other`.
    pub pay_frequency: Option<PayFrequency>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollVoeIncomeRecord {
        0: pay_frequency = "payFrequency",
        .. extra
    }
}

response_setters! {
    PayrollVoeIncomeRecord {
        pay_frequency(impl IntoOption<PayFrequency>).into_option(),
    }
}

/// Income part of a VOIE payroll report: pay type and frequency, base rate with unit, yearly
/// and monthly pay, and the paychecks.
#[doc(alias = "PayrollVOIEIncomeRecord")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollVoieIncomeRecord {
    /// Pay totals of the current year and of up to two previous years, one entry per year.
    pub annual_income: Vec<AnnualIncome>,
    /// Regular pay per `basePayRateUnit`.
    ///
    /// For example `1234.56`.
    pub base_pay_rate: Option<Decimal>,
    /// Time unit of `basePayRate`, for example `Hourly`, `Bi-Weekly`, `Semi-Monthly`, `Annual` or
    /// `Every 2.6 wks`.
    pub base_pay_rate_unit: Option<PayRateUnit>,
    /// Pay history, one entry per available paycheck.
    pub direct_pay_statements: Vec<DirectPayStatements>,
    /// Estimated monthly pay from the employment; always present in VOIE-payroll reports.
    pub monthly_income: Option<MonthlyIncome>,
    /// Earliest `payDate` among the pay statements delivered, in seconds since 1970, as text.
    ///
    /// For example `1527832900`.
    pub oldest_pay_statement_available: Option<String>,
    /// Frequency of pay, for example `Weekly`, `Bi-Weekly`, `Semi-Monthly`, `Every 4 wks` or
    /// `Other`.
    pub pay_frequency: Option<PayFrequency>,
    /// Basis of pay: `Salary`, `Hourly` or `Daily`.
    pub pay_type: Option<PayType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollVoieIncomeRecord {
        0: annual_income = "annualIncome" [shown],
        1: base_pay_rate = "basePayRate",
        2: base_pay_rate_unit = "basePayRateUnit",
        3: direct_pay_statements = "directPayStatements" [shown],
        4: monthly_income = "monthlyIncome" [shown],
        5: oldest_pay_statement_available = "oldestPayStatementAvailable",
        6: pay_frequency = "payFrequency",
        7: pay_type = "payType",
        .. extra
    }
}

response_setters! {
    PayrollVoieIncomeRecord {
        annual_income(Vec<AnnualIncome>),
        base_pay_rate(impl IntoOption<Decimal>).into_option(),
        base_pay_rate_unit(impl IntoOption<PayRateUnit>).into_option(),
        direct_pay_statements(Vec<DirectPayStatements>),
        monthly_income(impl Into<Option<MonthlyIncome>>).into(),
        oldest_pay_statement_available(impl IntoOption<String>).into_option(),
        pay_frequency(impl IntoOption<PayFrequency>).into_option(),
        pay_type(impl IntoOption<PayType>).into_option(),
    }
}

/// Monthly pay estimated from paystubs: base, overtime, bonus and commission; part of the VOIE
/// paystub report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaystubMonthlyIncomeRecord {
    /// Base pay per month for this job, estimated by Mastercard.
    ///
    /// For example `2000`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// Bonuses per month for this job, estimated by Mastercard.
    ///
    /// For example `20`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// Commissions per month for this job, estimated by Mastercard.
    ///
    /// For example `50`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// Overtime pay per month for this job, estimated by Mastercard.
    ///
    /// For example `50`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaystubMonthlyIncomeRecord {
        0: estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        1: estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        2: estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        3: estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        .. extra
    }
}

response_setters! {
    PaystubMonthlyIncomeRecord {
        estimated_monthly_base_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_bonus_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_commission_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_overtime_pay(impl IntoOption<Decimal>).into_option(),
    }
}

/// Monthly pay estimated from paystubs checked against deposits: base, overtime, bonus,
/// commission, other and total.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaystubTxVerifyMonthlyIncomeRecord {
    /// Base pay per month for this job, estimated by Mastercard.
    ///
    /// For example `2000`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// Bonuses per month for this job, estimated by Mastercard.
    ///
    /// For example `20`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// Commissions per month for this job, estimated by Mastercard.
    ///
    /// For example `50`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// Monthly pay for this job outside base, bonus, commission and overtime, estimated by
    /// Mastercard.
    ///
    /// For example `150`.
    pub estimated_monthly_other_pay: Option<Decimal>,
    /// Overtime pay per month for this job, estimated by Mastercard.
    ///
    /// For example `50`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// Sum of all monthly pay estimates of this job.
    ///
    /// For example `2120`.
    pub estimated_monthly_total_pay: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaystubTxVerifyMonthlyIncomeRecord {
        0: estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        1: estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        2: estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        3: estimated_monthly_other_pay = "estimatedMonthlyOtherPay",
        4: estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        5: estimated_monthly_total_pay = "estimatedMonthlyTotalPay",
        .. extra
    }
}

response_setters! {
    PaystubTxVerifyMonthlyIncomeRecord {
        estimated_monthly_base_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_bonus_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_commission_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_other_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_overtime_pay(impl IntoOption<Decimal>).into_option(),
        estimated_monthly_total_pay(impl IntoOption<Decimal>).into_option(),
    }
}

/// Finished verification of employment from payroll: common report data, one entry per employer
/// in `employmentHistory`, and `gseEnabled`.
#[doc(alias = "VOEPayrollReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoePayrollReport {
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
    /// Jobs of the consumer, one entry per verified employer.
    pub employment_history: Vec<PayrollEmploymentHistoryVoe>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Internal Mastercard flag for reports that Government-Sponsored Enterprises should not
    /// retrieve; mandatory in payroll reports.
    pub gse_enabled: Option<bool>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
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
    VoePayrollReport {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: dispute_statement = "disputeStatement",
        8: employment_history = "employmentHistory" [shown],
        9: end_user = "endUser" [shown],
        10: errors = "errors" [shown],
        11: gse_enabled = "gseEnabled" [shown],
        12: id = "id" [shown],
        13: portfolio_id = "portfolioId" [shown],
        14: request_id = "requestId" [shown],
        15: requester_name = "requesterName",
        16: status = "status" [shown],
        17: title = "title" [shown],
        18: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoePayrollReport {
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        dispute_statement(impl IntoOption<String>).into_option(),
        employment_history(Vec<PayrollEmploymentHistoryVoe>),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        gse_enabled(impl Into<Option<bool>>).into(),
        id(impl IntoOption<ReportId>).into_option(),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Finished verification of employment from bank deposits: common report data, date range and
/// institutions with income streams.
#[doc(alias = "VOETransactionsReport")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoeTransactionsReport {
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
    /// Length of the span that the report covers, in days.
    ///
    /// For example `120`.
    pub days: Option<i64>,
    /// Statement of the consumer on an open dispute, present only if the consumer asked for its
    /// inclusion.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Last day or moment of the time span, in seconds since 1970 or as ISO 8601 text, depending on
    /// the schema.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Financial institutions covered; in reports, each entry includes the accounts used.
    pub institutions: Vec<ReportInstitution>,
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// ID that links all activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that requested the report, normally your partner name.
    pub requester_name: Option<String>,
    /// `true` if the history behind the report is longer than the limit for its type, 180 or 365
    /// days; `false` otherwise.
    pub seasoned: Option<bool>,
    /// Start of the time span; for a report, the posting time of its oldest transaction, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
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
    VoeTransactionsReport {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: days = "days",
        8: dispute_statement = "disputeStatement",
        9: end_date = "endDate" [shown],
        10: end_user = "endUser" [shown],
        11: errors = "errors" [shown],
        12: id = "id" [shown],
        13: institutions = "institutions" [shown],
        14: portfolio_id = "portfolioId" [shown],
        15: request_id = "requestId" [shown],
        16: requester_name = "requesterName",
        17: seasoned = "seasoned" [shown],
        18: start_date = "startDate" [shown],
        19: status = "status" [shown],
        20: title = "title" [shown],
        21: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoeTransactionsReport {
        constraints(impl Into<Option<BaseReportAckConstraints>>).into(),
        consumer_details(impl Into<Option<ConsumerDetails>>).into(),
        consumer_id(impl IntoOption<ConsumerId>).into_option(),
        consumer_ssn(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        days(impl Into<Option<i64>>).into(),
        dispute_statement(impl IntoOption<String>).into_option(),
        end_date(impl IntoOption<UnixDate>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        errors(Vec<ErrorMessage>),
        id(impl IntoOption<ReportId>).into_option(),
        institutions(Vec<ReportInstitution>),
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        seasoned(impl Into<Option<bool>>).into(),
        start_date(impl IntoOption<UnixDate>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Acknowledgment of a started employment report from deposits: `id`, `portfolioId`, `status`,
/// consumer data and constraints.
#[doc(alias = "VOETransactionsReportAck")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoeTransactionsReportAck {
    /// Filters and options with which the report was requested, echoed in the response.
    pub constraints: Option<VoeTransactionsReportConstraintsOut>,
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
    /// ID of the portfolio that groups all reports of one customer; the ID stays the same from
    /// report to report.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
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
    VoeTransactionsReportAck {
        0: constraints = "constraints" [shown],
        1: consumer_details = "consumerDetails" [shown],
        2: consumer_id = "consumerId" [shown],
        3: consumer_ssn = "consumerSsn",
        4: created_date = "createdDate" [shown],
        5: customer_id = "customerId" as number [shown],
        6: customer_type = "customerType" [shown],
        7: dispute_statement = "disputeStatement",
        8: end_user = "endUser" [shown],
        9: errors = "errors" [shown],
        10: id = "id" [shown],
        11: portfolio_id = "portfolioId" [shown],
        12: request_id = "requestId" [shown],
        13: requester_name = "requesterName",
        14: status = "status" [shown],
        15: title = "title" [shown],
        16: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    VoeTransactionsReportAck {
        constraints(impl Into<Option<VoeTransactionsReportConstraintsOut>>).into(),
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
        portfolio_id(impl IntoOption<PortfolioId>).into_option(),
        request_id(impl IntoOption<ReportRequestId>).into_option(),
        requester_name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<ReportStatus>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<ReportType>).into_option(),
    }
}

/// Request for an employment report from deposits: account IDs in one string, begin date,
/// minimum stream confidence, `reportId` and custom fields.
#[doc(alias = "VOETransactionsReportConstraints")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoeTransactionsReportConstraints {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Option<String>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoeTransactionsReportConstraints {
        0: account_ids = "accountIds",
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        4: report_id = "reportId" [shown],
        .. extra
    }
}

impl VoeTransactionsReportConstraints {
    /// Creates a `VoeTransactionsReportConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl IntoOption<String>) -> Self {
        self.account_ids = account_ids.into_option();
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

    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: impl Into<Option<i32>>,
    ) -> Self {
        self.income_stream_confidence_minimum = income_stream_confidence_minimum.into();
        self
    }

    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    #[must_use]
    pub fn report_id(mut self, report_id: impl IntoOption<ReportId>) -> Self {
        self.report_id = report_id.into_option();
        self
    }
}

/// Constraints of an employment report from deposits, repeated in the response, with account
/// IDs as an array.
#[doc(alias = "VOETransactionsReportConstraintsOut")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct VoeTransactionsReportConstraintsOut {
    /// IDs of the accounts concerned, assigned by Mastercard. In report requests, omit the property
    /// to include all accounts of the customer.
    pub account_ids: Vec<AccountId>,
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Minimum confidence score of the income streams in the report; `50` keeps streams with a
    /// score of at least 50.
    pub income_stream_confidence_minimum: Option<i32>,
    /// Up to 5 labeled values of your own to store with the report; the PDF prints them unless
    /// `shown` is `false`.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoeTransactionsReportConstraintsOut {
        0: account_ids = "accountIds" [shown],
        1: from_date = "fromDate" [shown],
        2: income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        3: report_custom_fields = "reportCustomFields" [shown],
        4: report_id = "reportId" [shown],
        .. extra
    }
}

response_setters! {
    VoeTransactionsReportConstraintsOut {
        account_ids(Vec<AccountId>),
        from_date(impl IntoOption<UnixDate>).into_option(),
        income_stream_confidence_minimum(impl Into<Option<i32>>).into(),
        report_custom_fields(Vec<ReportCustomField>),
        report_id(impl IntoOption<ReportId>).into_option(),
    }
}

open_enum! {
    /// Levels of employment, such as full time or part time.
    pub enum WorkLevel {
        /// `Full Time`
        FullTime = "Full Time",
        /// `Part Time`
        PartTime = "Part Time",
        /// `Temporary`
        Temporary = "Temporary",
        /// `Seasonal`
        Seasonal = "Seasonal",
        /// `Retired`
        Retired = "Retired",
        /// `Student`
        Student = "Student",
        /// `Unspecified`
        Unspecified = "Unspecified",
    }
}
