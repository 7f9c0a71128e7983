// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *analytics*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::union;
use crate::unix_date::UnixDate;

/// What comes back when a balance, cash flow or payment history analytics report is started:
/// the common report head plus business details and, at times, a `reportPin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportAck {
    /// Name, address and similar data of the business the report is about.
    pub business_details: Option<BusinessDetails>,
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<BaseReportAckConstraints>,
    /// Personal data of the subject; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Closing four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// When the report was made, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportAck {
        business_details = "businessDetails" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Request for a balance, cash flow or payment history analytics report: purpose and time
/// intervals, accounts to include, custom fields, and a start date in unix seconds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyticsReportConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    pub account_ids: Option<String>,
    /// Facts about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<AnalyticsReportData>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnalyticsReportConstraints {
        account_ids = "accountIds",
        analytics_report_data = "analyticsReportData" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl AnalyticsReportConstraints {
    /// A `AnalyticsReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Facts about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(mut self, analytics_report_data: AnalyticsReportData) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
        self
    }

    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Request of the older analytics reports: the accounts to include (all if absent) and a length
/// in days, from 30 up to 730 in fixed steps.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BalanceAndCashFlowAnalyticsReportConstraints {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// How many days of transactions to examine; `730` (default), `365`, `270`, `180`, `90` or
    /// `30`.
    pub length_of_report: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BalanceAndCashFlowAnalyticsReportConstraints {
        account_ids = "accountIds" as number [shown],
        length_of_report = "lengthOfReport",
        .. extra
    }
}

impl BalanceAndCashFlowAnalyticsReportConstraints {
    /// A `BalanceAndCashFlowAnalyticsReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: Vec<AccountId>) -> Self {
        self.account_ids = account_ids;
        self
    }

    /// How many days of transactions to examine; `730` (default), `365`, `270`, `180`, `90` or
    /// `30`.
    #[must_use]
    pub fn length_of_report(mut self, length_of_report: i64) -> Self {
        self.length_of_report = Some(length_of_report);
        self
    }
}

/// A business stored for a customer: what was given when it was added plus its `businessId` and
/// timestamps without time zone.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Business {
    /// Where the business has its seat: lines, city, state, postal code and country.
    pub address: Option<NewAddress>,
    /// Key of the business record, digits such as `1112`.
    pub business_id: Option<BusinessId>,
    /// When the record was made; ISO 8601 without a zone.
    ///
    /// For example `2022-04-12T11:51:23`.
    pub created_date: Option<String>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// When the business record last changed, as date-time text without a zone, such as
    /// `2022-04-12T11:51:23`.
    pub modified_date: Option<String>,
    /// Legal title of the business, such as `ABC Tires Inc`.
    ///
    /// 1 to 150 characters, for example `Example Bakery`.
    pub name: Option<String>,
    /// `true` when an owner of the business answers for the loan with private assets.
    pub personally_liable: Option<bool>,
    /// Phone number of the business, as an object holding the number in E.164 form.
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
    /// Address of the public web page of the business.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Business {
        address = "address" [shown],
        business_id = "businessId" [shown],
        created_date = "createdDate",
        email = "email",
        modified_date = "modifiedDate",
        name = "name",
        personally_liable = "personallyLiable" [shown],
        phone_number = "phoneNumber" [shown],
        tax_id = "taxId",
        r#type = "type" [shown],
        url = "url",
        .. extra
    }
}

/// One deposit in the older cash flow analytics report: posting date as `YYYY-MM-DD`, amount
/// and transaction text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowActivityDepositsCredits {
    /// Posting day of the deposit as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2020-03-25`.
    pub date: Option<String>,
    /// Money received; `null` where the transaction is not a deposit.
    ///
    /// For example `500`.
    pub deposits_credits: Option<Decimal>,
    /// Text the bank printed for the transaction, for example `VENMO CASHOUT`.
    ///
    /// At most 255 characters.
    pub transaction_description: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowActivityDepositsCredits {
        date = "date",
        deposits_credits = "depositsCredits",
        transaction_description = "transactionDescription",
        .. extra
    }
}

/// One withdrawal in the older cash flow analytics report: posting date as `YYYY-MM-DD`, amount
/// and transaction text.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowActivityWithdrawalsDebits {
    /// Posting day of the withdrawal as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2020-03-25`.
    pub date: Option<String>,
    /// Text the bank printed for the transaction, for example `VENMO CASHOUT`.
    ///
    /// At most 255 characters.
    pub transaction_description: Option<String>,
    /// Amount taken out of the account, for example `15.69`.
    pub withdrawals_debits: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowActivityWithdrawalsDebits {
        date = "date",
        transaction_description = "transactionDescription",
        withdrawals_debits = "withdrawalsDebits",
        .. extra
    }
}

/// Cash flow metrics for a single account in the older analytics report, with the reported time
/// span and the history that was available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowAnalyticsAccountResult {
    /// Which account the result belongs to, with its institution or owner data where the schema has
    /// them.
    pub account_details: Option<ObbAccountDetails>,
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// All figures computed from inflows and outflows, for one account or the whole business.
    pub cashflow_analytics_metrics: Option<CashFlowAnalyticsMetrics>,
    /// Dates asked for and dates the data really covers.
    pub current_report_request: Option<ObbCurrentReportRequestDetails>,
    /// Which span of past data was available when the report was requested.
    pub historic_data_availability: Option<ObbDataAvailability>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsAccountResult {
        account_details = "accountDetails" [shown],
        account_id = "accountId" as number [shown],
        cashflow_analytics_metrics = "cashflowAnalyticsMetrics" [shown],
        current_report_request = "currentReportRequest" [shown],
        historic_data_availability = "historicDataAvailability" [shown],
        .. extra
    }
}

/// Cash flow metrics over all accounts of the older analytics report taken together, with the
/// reported time span and the history available.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowAnalyticsBusinessSummary {
    /// All figures computed from inflows and outflows, for one account or the whole business.
    pub cashflow_analytics_metrics: Option<CashFlowAnalyticsMetrics>,
    /// Dates asked for and dates the data really covers.
    pub current_report_request: Option<ObbCurrentReportRequestDetails>,
    /// Which span of past data was available when the report was requested.
    pub historic_data_availability: Option<ObbDataAvailability>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsBusinessSummary {
        cashflow_analytics_metrics = "cashflowAnalyticsMetrics" [shown],
        current_report_request = "currentReportRequest" [shown],
        historic_data_availability = "historicDataAvailability" [shown],
        .. extra
    }
}

/// Cash flow figures of the older analytics report: inflow, outflow, revenue in total and by
/// month, warning signs and transaction statistics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowAnalyticsMetrics {
    /// Deposit figures of the account or business, such as sums, counts and maximums.
    pub inflow: Option<CashFlowInflowAttributes>,
    /// Transactions that hint at poor creditworthiness, such as insufficient-funds fees.
    pub negative_triggers: Option<CashFlowNegativeTriggers>,
    /// Withdrawal figures of the account or business, such as sums, counts and maximums.
    pub outflow: Option<CashFlowOutflowAttributes>,
    /// Monthly totals of transactions counted as revenue.
    pub revenue_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Total of transactions counted as revenue over the report window.
    ///
    /// For example `43893.44`.
    pub revenue_for_the_report_time_period: Option<Decimal>,
    /// Measures computed from single transactions, such as the latest ones and their averages.
    pub transaction_analytics: Option<CashFlowTransactionAnalyticsAttributes>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowAnalyticsMetrics {
        inflow = "inflow" [shown],
        negative_triggers = "negativeTriggers" [shown],
        outflow = "outflow" [shown],
        revenue_by_month_for_the_report_time_period = "revenueByMonthForTheReportTimePeriod" [shown],
        revenue_for_the_report_time_period = "revenueForTheReportTimePeriod",
        transaction_analytics = "transactionAnalytics" [shown],
        .. extra
    }
}

/// Deposit statistics of the older cash flow analytics: count, sum, average, largest and
/// smallest by month, and the totals over the known history.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowInflowAttributes {
    /// Mean size of a deposit, one entry per month of the report.
    pub average_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// How many deposits came in, one entry per month of the report.
    pub count_deposits_by_month_for_the_report_time_period: Vec<ObbDateRangeAndCount>,
    /// Number of deposits in the full known account history, which can reach beyond the report
    /// period.
    ///
    /// For example `20`.
    pub historic_count_of_deposit_transactions: Option<i64>,
    /// Total deposited in the full known account history, which can reach beyond the report period.
    ///
    /// For example `389.22`.
    pub historic_sum_of_deposits: Option<Decimal>,
    /// Biggest deposit in each period of the report.
    pub maximum_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Smallest deposit in each period of the report.
    pub minimum_deposit_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Totals of money deposited, one entry a period of the report.
    pub sum_deposits_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowInflowAttributes {
        average_deposit_by_month_for_the_report_time_period = "averageDepositByMonthForTheReportTimePeriod" [shown],
        count_deposits_by_month_for_the_report_time_period = "countDepositsByMonthForTheReportTimePeriod" [shown],
        historic_count_of_deposit_transactions = "historicCountOfDepositTransactions",
        historic_sum_of_deposits = "historicSumOfDeposits",
        maximum_deposit_by_month_for_the_report_time_period = "maximumDepositByMonthForTheReportTimePeriod" [shown],
        minimum_deposit_by_month_for_the_report_time_period = "minimumDepositByMonthForTheReportTimePeriod" [shown],
        sum_deposits_by_month_for_the_report_time_period = "sumDepositsByMonthForTheReportTimePeriod" [shown],
        .. extra
    }
}

/// Fees charged for lack of funds in the older cash flow analytics: how many, their sum, and
/// the transactions themselves.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowInsufficientFundsFees {
    /// How many items failed for lack of funds within the report.
    ///
    /// For example `1`.
    pub count_of_transactions_for_the_report_time_period: Option<i64>,
    /// Total of the insufficient funds (NSF) transactions in the report window; negative for fees
    /// charged.
    ///
    /// For example `-1.65`.
    pub sum_of_transactions_for_the_report_time_period: Option<Decimal>,
    /// Transactions recognised as insufficient funds (NSF) fees.
    pub transactions: Vec<InsufficientFundsTransaction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowInsufficientFundsFees {
        count_of_transactions_for_the_report_time_period = "countOfTransactionsForTheReportTimePeriod",
        sum_of_transactions_for_the_report_time_period = "sumOfTransactionsForTheReportTimePeriod",
        transactions = "transactions" [shown],
        .. extra
    }
}

/// Warning signs in the older cash flow analytics that hint at poor credit; at present only
/// fees for insufficient funds.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowNegativeTriggers {
    /// Count, sum and list of the insufficient-funds (NSF) transactions in the report.
    pub insufficient_fund_fees: Option<CashFlowInsufficientFundsFees>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowNegativeTriggers {
        insufficient_fund_fees = "insufficientFundFees" [shown],
        .. extra
    }
}

/// Idle weeks in the known history of an account: how many weeks have data, how many saw no
/// transaction, and which those were.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowNumWeeksZeros {
    /// Weeks of the known account history that have any data.
    ///
    /// For example `10`.
    pub historic_number_of_weeks_with_data_available: Option<i64>,
    /// Weeks of the known account history in which nothing was posted.
    ///
    /// For example `5`.
    pub historic_number_of_weeks_zero_transactions: Option<i64>,
    /// Weeks of the known account history in which nothing was posted.
    pub historic_weeks_with_zero_transactions: Vec<ObbWeekOfYear>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowNumWeeksZeros {
        historic_number_of_weeks_with_data_available = "historicNumberOfWeeksWithDataAvailable",
        historic_number_of_weeks_zero_transactions = "historicNumberOfWeeksZeroTransactions",
        historic_weeks_with_zero_transactions = "historicWeeksWithZeroTransactions" [shown],
        .. extra
    }
}

/// Withdrawal statistics of the older cash flow analytics: count, sum, average, largest and
/// smallest by month, and the totals over the known history.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowOutflowAttributes {
    /// Mean size of a withdrawal, one entry per month of the report.
    pub average_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// How many withdrawals went out, one entry per month of the report.
    pub count_withdrawals_by_month_for_the_report_time_period: Vec<ObbDateRangeAndCount>,
    /// Number of withdrawals in the full known account history, which can reach beyond the report
    /// period.
    ///
    /// For example `20`.
    pub historic_count_of_withdrawal_transactions: Option<i64>,
    /// Total withdrawn in the full known account history, which can reach beyond the report period.
    ///
    /// For example `925.66`.
    pub historic_sum_of_withdrawals: Option<Decimal>,
    /// Biggest withdrawal in each period of the report.
    pub maximum_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Smallest withdrawal in each period of the report.
    pub minimum_withdrawal_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Totals of money withdrawn, one entry a period of the report.
    pub sum_withdrawals_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowOutflowAttributes {
        average_withdrawal_by_month_for_the_report_time_period = "averageWithdrawalByMonthForTheReportTimePeriod" [shown],
        count_withdrawals_by_month_for_the_report_time_period = "countWithdrawalsByMonthForTheReportTimePeriod" [shown],
        historic_count_of_withdrawal_transactions = "historicCountOfWithdrawalTransactions",
        historic_sum_of_withdrawals = "historicSumOfWithdrawals",
        maximum_withdrawal_by_month_for_the_report_time_period = "maximumWithdrawalByMonthForTheReportTimePeriod" [shown],
        minimum_withdrawal_by_month_for_the_report_time_period = "minimumWithdrawalByMonthForTheReportTimePeriod" [shown],
        sum_withdrawals_by_month_for_the_report_time_period = "sumWithdrawalsByMonthForTheReportTimePeriod" [shown],
        .. extra
    }
}

/// Transaction statistics of the older cash flow analytics: deposits and withdrawals, average
/// value and net flow by month, idle weeks, and the last transaction date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowTransactionAnalyticsAttributes {
    /// Every deposit posted within the report period, with date and amount.
    pub activity_deposits_credits_for_the_report_time_period: Vec<CashFlowActivityDepositsCredits>,
    /// Every withdrawal posted within the report period, with date and amount.
    pub activity_withdrawals_debits_for_the_report_time_period:
        Vec<CashFlowActivityWithdrawalsDebits>,
    /// Mean of all transaction amounts, one entry per month; below zero when outflows prevail.
    pub average_transaction_value_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Weeks of the known account history in which nothing was posted.
    pub historic_weeks_with_zero_transactions: Option<CashFlowNumWeeksZeros>,
    /// Newest posted transactions of the account; several when they carry the same timestamp.
    pub last_transaction_date: Vec<CashFlowTransactionAnalyticsAttributesLastTransactionDateItem>,
    /// Deposits less withdrawals, month by month within the report.
    pub net_cash_flow_by_month_for_the_report_time_period: Vec<ObbDateRangeAndAmount>,
    /// Deposits less withdrawals over the report as a whole; can be negative.
    ///
    /// For example `1544.94`.
    pub net_cash_flow_for_the_report_time_period: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowTransactionAnalyticsAttributes {
        activity_deposits_credits_for_the_report_time_period = "activityDepositsCreditsForTheReportTimePeriod" [shown],
        activity_withdrawals_debits_for_the_report_time_period = "activityWithdrawalsDebitsForTheReportTimePeriod" [shown],
        average_transaction_value_by_month_for_the_report_time_period = "averageTransactionValueByMonthForTheReportTimePeriod" [shown],
        historic_weeks_with_zero_transactions = "historicWeeksWithZeroTransactions" [shown],
        last_transaction_date = "lastTransactionDate" [shown],
        net_cash_flow_by_month_for_the_report_time_period = "netCashFlowByMonthForTheReportTimePeriod" [shown],
        net_cash_flow_for_the_report_time_period = "netCashFlowForTheReportTimePeriod",
        .. extra
    }
}

/// One entry of a list. Newest posted transactions of the account; several when they carry the
/// same timestamp.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowTransactionAnalyticsAttributesLastTransactionDateItem {
    /// Day the entry is about: posting day as `YYYY-MM-DD` text, or epoch seconds in daily
    /// balances.
    ///
    /// For example `2020-03-25`.
    pub date: Option<String>,
    /// Money received; `null` where the transaction is not a deposit.
    ///
    /// For example `500`.
    pub deposits_credits: Option<Decimal>,
    /// Text the bank printed for the transaction, for example `VENMO CASHOUT`.
    pub transaction_description: Option<String>,
    /// Amount taken out by the transaction; null when it was not a withdrawal.
    ///
    /// For example `500`.
    pub withdrawals_debits: Option<Decimal>,
    /// Always 0 for a transaction that moved no money; null for any other.
    ///
    /// For example `0`.
    pub zero_amount_transaction: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowTransactionAnalyticsAttributesLastTransactionDateItem {
        date = "date",
        deposits_credits = "depositsCredits",
        transaction_description = "transactionDescription",
        withdrawals_debits = "withdrawalsDebits",
        zero_amount_transaction = "zeroAmountTransaction",
        .. extra
    }
}

/// What comes back when a foresight report with your own enriched data is started: report head,
/// `externalCustomerId`, `reportPin` and the accepted settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsFirstThirdPartyReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<ForesightAnalyticsReportFirstThirdPartyConstraints>,
    /// Personal data of the subject; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Closing four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// When the report was made, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Your own reference for the customer, sent only as a SHA-2 or SHA-3 hash.
    ///
    /// For example `1005061234`.
    pub external_customer_id: Option<ExternalCustomerId>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsFirstThirdPartyReportAck {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        external_customer_id = "externalCustomerId" [shown],
        id = "id" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// What comes back when a foresight report is started: the common report head, `reportPin` and
/// the accepted settings.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<ForesightAnalyticsReportConstraints>,
    /// Personal data of the subject; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Closing four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// When the report was made, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReportAck {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

union! {
    /// A report of small business credit analytics: of metrics, or of benchmarks.
    #[doc(alias = "GenerateSBCAReportResponse")]
    ///
    /// Which one it is, the text under `type` says.
    pub enum GenerateSbcaReportResponse by "type" {
        /// `sbcaanalyticsnoncra`
        SbcaAnalyticsReport(SbcaAnalyticsReport),
        /// `sbcabenchmarksnoncra`
        SbcaBenchmarkReport(SbcaBenchmarkReport),
    }
    "sbcaanalyticsnoncra" => SbcaAnalyticsReport,
    "sbcabenchmarksnoncra" => SbcaBenchmarkReport,
}

/// One overdraft or NSF fee listed in a cash flow report: amount (negative in the example),
/// posting date, transaction id, description and memo.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsufficientFundsTransaction {
    /// Size of the item that failed for lack of funds; negative for money going out.
    ///
    /// For example `-1.65`.
    pub amount: Option<Decimal>,
    /// Text of the item at the bank, for example `OVERDRAFT FEE`; up to 255 characters.
    ///
    /// At most 255 characters.
    pub description: Option<String>,
    /// Extra text of the transaction from the institution, next to or instead of its description.
    ///
    /// At most 255 characters, for example `NSF`.
    pub memo: Option<String>,
    /// Day the insufficient funds (NSF) transaction was posted, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-12-19`.
    pub posted_date: Option<String>,
    /// Number under which the transaction is stored at Finicity.
    ///
    /// For example `23092384290`.
    pub transaction_id: Option<TransactionId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    InsufficientFundsTransaction {
        amount = "amount",
        description = "description",
        memo = "memo",
        posted_date = "postedDate",
        transaction_id = "transactionId" as number [shown],
        .. extra
    }
}

/// Merchant location proposed by a location search: `locationId`, name, postal address and
/// `matchRank` against the other candidates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationDetail {
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// ISO 3166-1 code of two or three letters, for example `CAN`.
    pub country_code: Option<String>,
    /// Identifies one merchant location, such as `a1b2c3d4-0000-1234-abcd-000000000001`; a number
    /// in enriched transactions.
    pub location_id: Option<LocationId>,
    /// Place of this match among the candidates, for example `1`.
    pub match_rank: Option<i32>,
    /// Trading name found for the location, such as `Artisan Emporium`.
    ///
    /// At most 250 characters.
    pub merchant_name: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    pub postal_code: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Where the merchant is found within its city, for example `2000 Purchase St`.
    ///
    /// At most 250 characters.
    pub street_address: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LocationDetail {
        city = "city",
        country_code = "countryCode",
        location_id = "locationId" [shown],
        match_rank = "matchRank",
        merchant_name = "merchantName",
        postal_code = "postalCode",
        state = "state",
        street_address = "streetAddress",
        .. extra
    }
}

/// Answer of the merchant location search that precedes small business analytics: the
/// candidates in `locationMatches`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationMatches {
    /// Merchant locations that fit the search, each with its rank.
    pub location_matches: Vec<LocationDetail>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LocationMatches {
        location_matches = "locationMatches" [shown],
        .. extra
    }
}

/// Postal address given for a business when it is created or changed: two lines, city, state,
/// country and postal code.
#[derive(Clone, Default, PartialEq)]
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
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewAddress {
        address_line1 = "addressLine1",
        address_line2 = "addressLine2",
        city = "city",
        country = "country",
        postal_code = "postalCode",
        state = "state",
        .. extra
    }
}

impl NewAddress {
    /// A `NewAddress` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    #[must_use]
    pub fn address_line1(mut self, address_line1: impl Into<String>) -> Self {
        self.address_line1 = Some(address_line1.into());
        self
    }

    /// Suite, unit or apartment, for example `Suite #200`.
    ///
    /// For example `Suite 3`.
    #[must_use]
    pub fn address_line2(mut self, address_line2: impl Into<String>) -> Self {
        self.address_line2 = Some(address_line2.into());
        self
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// 2 characters.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// ZIP or postal code of the address, for example `84123`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }
}

/// What a business is created or changed with: name, address, phone and `personallyLiable`
/// required; e-mail, web address, type and tax id optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewBusiness {
    /// Where the business has its seat: lines, city, state, postal code and country.
    pub address: NewAddress,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Legal title of the business, such as `ABC Tires Inc`.
    ///
    /// 1 to 150 characters, for example `Example Bakery`.
    pub name: String,
    /// `true` when an owner of the business answers for the loan with private assets.
    pub personally_liable: bool,
    /// Phone number of the business, as an object holding the number in E.164 form.
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
    /// Address of the public web page of the business.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewBusiness {
        address = "address" [shown],
        email = "email",
        name = "name",
        personally_liable = "personallyLiable" [shown],
        phone_number = "phoneNumber" [shown],
        tax_id = "taxId",
        r#type = "type" [shown],
        url = "url",
        .. extra
    }
}

impl NewBusiness {
    /// A `NewBusiness` with its required members.
    ///
    /// - `address`: Where the business has its seat: lines, city, state, postal code and country.
    /// - `name`: Legal title of the business, such as `ABC Tires Inc`.
    /// - `personally_liable`: `true` when an owner of the business answers for the loan with
    ///   private assets.
    /// - `phone_number`: Phone number of the business, as an object holding the number in E.164
    ///   form.
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

    /// E-mail address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Tax number of the business, for example `A1234561Z`.
    ///
    /// 9 to 15 characters.
    #[must_use]
    pub fn tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }

    /// Legal form of the business, for example `LLC`, `S Corp`, `Sole Proprietorship` or
    /// `Nonprofit`.
    ///
    /// At most 150 characters.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Address of the public web page of the business.
    ///
    /// Format `uri`, at most 2000 characters, for example `https://www.finicity.com/`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Account described in an open banking for business report: ids, owner, institution, type,
/// currency, balance and the outcome of the last aggregation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAccountDetails {
    /// Masked or shortened account number fit to show to people, often the last four digits; its
    /// format differs by institution.
    ///
    /// At most 50 characters, for example `7528`.
    pub account_number_display: Option<String>,
    /// Person or firm the account is registered to, with name and address.
    pub account_owner: Option<ObbAccountOwner>,
    /// When data was last fetched, ISO 8601 with zone; absent before the first try.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub aggregation_attempt_date: Option<String>,
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// When data was last fetched without error, ISO 8601 with zone; absent before the first
    /// success.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub aggregation_success_date: Option<String>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    ///
    /// At most 5 characters.
    pub currency: Option<String>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `2239.22`.
    pub current_balance: Option<Decimal>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// The bank or other provider that holds the account or was looked up.
    pub institution: Option<ObbInstitution>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// What the institution calls the account, or the nickname the customer gave it, for example
    /// `Checking`.
    ///
    /// At most 50 characters.
    pub name: Option<String>,
    /// Last four digits of the true account number, worked out by Mastercard; present only for
    /// accounts that allow ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<i64>,
    /// `pending` while accounts are being discovered, `active` from activation on.
    ///
    /// At most 50 characters.
    pub status: Option<String>,
    /// Account type, for example `checking`.
    ///
    /// At most 50 characters.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAccountDetails {
        account_number_display = "accountNumberDisplay",
        account_owner = "accountOwner" [shown],
        aggregation_attempt_date = "aggregationAttemptDate",
        aggregation_status_code = "aggregationStatusCode" [shown],
        aggregation_success_date = "aggregationSuccessDate",
        currency = "currency" [shown],
        current_balance = "currentBalance",
        id = "id" as number [shown],
        institution = "institution" [shown],
        institution_login_id = "institutionLoginId" as number [shown],
        name = "name",
        real_account_number_last4 = "realAccountNumberLast4",
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Owner of an account in an open banking for business report, a business or a person: `name`
/// and `address`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAccountOwner {
    /// Where the owner lives, as one text.
    ///
    /// At most 255 characters.
    pub address: Option<String>,
    /// Owner of the account, as the institution has the name.
    ///
    /// At most 255 characters.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAccountOwner {
        address = "address",
        name = "name",
        .. extra
    }
}

/// An open banking for business report as JSON: cash flow analytics, balance analytics or
/// payment history.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAnalyticsReport {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Metrics of each single account in the report.
    pub account_results: Vec<CashFlowAnalyticsAccountResult>,
    /// Figures on the payment history, by account and by month.
    pub analytics: Option<PaymentHistoryAnalytics>,
    /// Key of the business record, digits such as `1112`.
    ///
    /// For example `4444`.
    pub business_id: Option<BusinessId>,
    /// Metrics of all accounts of the report taken together.
    pub business_summary: Option<CashFlowAnalyticsBusinessSummary>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Facts about the report itself and about the customer or business it describes.
    pub report_header: Option<ObbReportHeader>,
    /// Company that ordered the report, normally your partner name.
    ///
    /// At most 255 characters.
    pub requester_name: Option<String>,
    /// Heading of the report or item.
    pub title: Option<String>,
    /// All revenue counted in the report, for example `904909.33`.
    pub total_revenue: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAnalyticsReport {
        account_ids = "accountIds" as number [shown],
        account_results = "accountResults" [shown],
        analytics = "analytics" [shown],
        business_id = "businessId" as number [shown],
        business_summary = "businessSummary" [shown],
        customer_id = "customerId" as number [shown],
        report_header = "reportHeader" [shown],
        requester_name = "requesterName",
        title = "title" [shown],
        total_revenue = "totalRevenue",
        .. extra
    }
}

/// Confirmation that business analytics were made: `reportId` for fetching them as JSON or PDF,
/// `reportPin`, title, customer, accounts and creation date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbAnalyticsReportAck {
    /// Which accounts are meant, by Mastercard key; in reports, leaving it out takes all accounts
    /// of the customer.
    pub account_ids: Vec<AccountId>,
    /// Key of the business record, digits such as `1112`.
    ///
    /// For example `1005061234`.
    pub business_id: Option<BusinessId>,
    /// When the record was made.
    ///
    /// 25 characters, for example `2023-05-17T06:48:22-07:00`.
    pub created_date: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Identifies one generated report; use it to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Short code with which the report can be opened, for example `qert`.
    ///
    /// At most 50 characters.
    pub report_pin: Option<String>,
    /// Company that ordered the report, normally your partner name.
    ///
    /// At most 255 characters.
    pub requester_name: Option<String>,
    /// Heading of the report or item.
    pub title: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbAnalyticsReportAck {
        account_ids = "accountIds" as number [shown],
        business_id = "businessId" as number [shown],
        created_date = "createdDate",
        customer_id = "customerId" as number [shown],
        report_id = "reportId" [shown],
        report_pin = "reportPin",
        requester_name = "requesterName",
        title = "title" [shown],
        .. extra
    }
}

/// What a business report was asked for and what it could cover: days and begin date wanted,
/// request time, and begin and end of the data found.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbCurrentReportRequestDetails {
    /// First day for which data was found, as `YYYY-MM-DD`; may be later than
    /// `requestedReportBeginDate`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub report_begin_date: Option<String>,
    /// Final day for which data was found, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub report_end_date: Option<String>,
    /// Moment the report was ordered, as ISO 8601 date and time with offset.
    ///
    /// 25 characters, for example `2022-03-30T14:47:19-07:00`.
    pub report_request_date: Option<String>,
    /// Length of history asked for, in days.
    ///
    /// For example `90`.
    pub requested_days_for_report: Option<i64>,
    /// First day the report would cover if the account had enough history, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-01-01`.
    pub requested_report_begin_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbCurrentReportRequestDetails {
        report_begin_date = "reportBeginDate",
        report_end_date = "reportEndDate",
        report_request_date = "reportRequestDate",
        requested_days_for_report = "requestedDaysForReport",
        requested_report_begin_date = "requestedReportBeginDate",
        .. extra
    }
}

/// How much history existed when a business report was requested: number of days, begin and end
/// date, and a sentence saying so.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbDataAvailability {
    /// First day with known data, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub historic_availability_begin_date: Option<String>,
    /// Last day with known data, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub historic_availability_end_date: Option<String>,
    /// Length in days of the period with transaction details.
    ///
    /// For example `30`.
    pub historic_available_days: Option<i64>,
    /// Sentence that tells the first and last day with known data.
    ///
    /// At most 255 characters.
    pub historic_data_availability: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDataAvailability {
        historic_availability_begin_date = "historicAvailabilityBeginDate",
        historic_availability_end_date = "historicAvailabilityEndDate",
        historic_available_days = "historicAvailableDays",
        historic_data_availability = "historicDataAvailability",
        .. extra
    }
}

/// Amount computed over one period of a business report; `period` names it, for example
/// `last30to1`, and two dates bound it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbDateRangeAndAmount {
    /// Amount of money, in the currency of its account; what leaves an account is negative.
    ///
    /// For example `890.99`.
    pub amount: Option<Decimal>,
    /// Code of the time window the metric covers, counted in days, for example `last30to1`; 8 to 12
    /// characters.
    ///
    /// 8 to 12 characters.
    pub period: Option<String>,
    /// First day of the window the metric covers, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub period_begin_date: Option<String>,
    /// Last day of the window the metric covers, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub period_end_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDateRangeAndAmount {
        amount = "amount",
        period = "period",
        period_begin_date = "periodBeginDate",
        period_end_date = "periodEndDate",
        .. extra
    }
}

/// Count taken over one period of a business report; `period` names it and two dates bound it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbDateRangeAndCount {
    /// How many occurrences, data points or subscriptions the entry covers.
    ///
    /// For example `5`.
    pub count: Option<i64>,
    /// Code of the time window the metric covers, counted in days, for example `last30to1`; 8 to 12
    /// characters.
    ///
    /// 8 to 12 characters.
    pub period: Option<String>,
    /// First day of the window the metric covers, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-01`.
    pub period_begin_date: Option<String>,
    /// Last day of the window the metric covers, as `YYYY-MM-DD`.
    ///
    /// 10 characters, for example `2022-03-30`.
    pub period_end_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbDateRangeAndCount {
        count = "count" [shown],
        period = "period",
        period_begin_date = "periodBeginDate",
        period_end_date = "periodEndDate",
        .. extra
    }
}

/// Institution that holds an account of a business report: id and, where known, name, icon
/// address and primary colour.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbInstitution {
    /// Web address of the logo icon to show in reports.
    ///
    /// At most 255 characters.
    pub institution_icon_url: Option<String>,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
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
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbInstitution {
        institution_icon_url = "institutionIconUrl",
        institution_id = "institutionId" as number [shown],
        institution_name = "institutionName",
        institution_primary_color = "institutionPrimaryColor",
        .. extra
    }
}

/// Head of a business report: `reportId`, date, reference number, and name and address of the
/// business concerned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObbReportHeader {
    /// Street line of the business, for example `123 Main St`.
    ///
    /// At most 255 characters.
    pub business_address: Option<String>,
    /// Town in the address of the business.
    ///
    /// At most 255 characters, for example `Portland`.
    pub business_city: Option<String>,
    /// Name the business goes by, for example `B&G Construction`.
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
    /// Your own reference for the report, carried over unchanged.
    ///
    /// At most 255 characters, for example `32asdfaasd0823`.
    pub reference_number: Option<String>,
    /// Moment the report was ordered, as ISO 8601 date and time with offset.
    ///
    /// 25 characters, for example `2022-03-16T21:28:38-07:00`.
    pub report_date: Option<String>,
    /// UUID given to the report when it was created.
    ///
    /// For example `8ff8b4b2-706f-45c3-8d66-857bdb516214`.
    pub report_id: Option<ReportId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbReportHeader {
        business_address = "businessAddress",
        business_city = "businessCity",
        business_name = "businessName",
        business_state = "businessState",
        business_zip = "businessZip",
        reference_number = "referenceNumber",
        report_date = "reportDate",
        report_id = "reportId" [shown],
        .. extra
    }
}

/// A week as number plus first and last day, used by cash flow metrics that count weeks.
#[derive(Clone, Default, PartialEq)]
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
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ObbWeekOfYear {
        from_date = "fromDate",
        to_date = "toDate",
        week = "week",
        .. extra
    }
}

/// One account in a payment history report: owner, type, status, beginning, average and current
/// balance, period, and number and recency of NSF events.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryAccountSummary {
    /// What the institution calls the account, for example `My 401k`.
    pub account_name: Option<String>,
    /// Closing four digits of the account number.
    ///
    /// For example `2222`.
    pub account_number_display: Option<String>,
    /// Person or firm the account is registered to, with name and address.
    pub account_owner: Option<PaymentHistoryAccountSummaryAccountOwner>,
    /// Kind of account, for example `checking`, `savings` or `creditCard`; the set of values
    /// differs by schema.
    ///
    /// Known values are in [`values::account_type`](crate::values::account_type).
    pub account_type: Option<String>,
    /// Mean balance per month over the report period.
    ///
    /// For example `123.45`.
    pub average_monthly_balance: Option<Decimal>,
    /// First day covered for the account, for example `2023-06-01`.
    pub begin_date: Option<String>,
    /// Balance of the account on its first day.
    ///
    /// For example `123.45`.
    pub beginning_balance: Option<Decimal>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `123.45`.
    pub current_balance: Option<Decimal>,
    /// Time since the account last had an item fail for lack of funds, in days.
    ///
    /// For example `3`.
    pub days_since_nonsufficient_funds: Option<i64>,
    /// Last day or moment of the span, in seconds since 1970 or ISO 8601 text by schema.
    ///
    /// For example `2023-06-01`.
    pub end_date: Option<String>,
    /// Display name of the institution that holds the account.
    ///
    /// For example `FinBank`.
    pub financial_institution: Option<String>,
    /// Web address of the icon of the institution.
    ///
    /// For example `https://my-sample-app.com/12345/some-icon.jpg`.
    pub institution_icon: Option<String>,
    /// State of the account, for example `pending`.
    pub status: Option<String>,
    /// Total of the insufficient funds (NSF) transactions, in this account only.
    ///
    /// For example `123.45`.
    pub total_nonsufficient_funds: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAccountSummary {
        account_name = "accountName",
        account_number_display = "accountNumberDisplay",
        account_owner = "accountOwner" [shown],
        account_type = "accountType",
        average_monthly_balance = "averageMonthlyBalance",
        begin_date = "beginDate",
        beginning_balance = "beginningBalance",
        currency = "currency" [shown],
        current_balance = "currentBalance",
        days_since_nonsufficient_funds = "daysSinceNonsufficientFunds",
        end_date = "endDate",
        financial_institution = "financialInstitution",
        institution_icon = "institutionIcon",
        status = "status" [shown],
        total_nonsufficient_funds = "totalNonsufficientFunds",
        .. extra
    }
}

/// Person or firm the account is registered to, with name and address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryAccountSummaryAccountOwner {
    /// Postal address, street first.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Name to show to people.
    pub name: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAccountSummaryAccountOwner {
        address = "address",
        city = "city",
        name = "name",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// Results of a payment history report: status, risk score, months of history, overall totals,
/// and summaries per account and per month.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryAnalytics {
    /// Figures of each single account, drawn from its transactions.
    pub account_summaries: Vec<PaymentHistoryAccountSummary>,
    /// Figures over all accounts, one entry per month.
    pub customer_summary_by_months: Vec<PaymentHistoryCustomerMonthlySummary>,
    /// Risk rating computed from the payment history, for example `82.45`.
    pub risk_score: Option<Decimal>,
    /// Whether the report could be made, for example `success`.
    pub status: Option<String>,
    /// Months of transactions that were available for the analysis.
    ///
    /// For example `12`.
    pub transaction_history: Option<i64>,
    /// Totals over all transactions: deposits, withdrawals and insufficient funds (NSF).
    pub transactions_summary: Option<PaymentHistoryTransactionsSummary>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryAnalytics {
        account_summaries = "accountSummaries" [shown],
        customer_summary_by_months = "customerSummaryByMonths" [shown],
        risk_score = "riskScore",
        status = "status" [shown],
        transaction_history = "transactionHistory",
        transactions_summary = "transactionsSummary" [shown],
        .. extra
    }
}

/// One month of a payment history report over all accounts: balances, deposits, withdrawals,
/// NSF, insurance, tax, and recurring payments made or missed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryCustomerMonthlySummary {
    /// Mean balance over the month.
    ///
    /// For example `123.45`.
    pub average_balance: Option<Decimal>,
    /// Balance when the month ended.
    ///
    /// For example `123.45`.
    pub closing_balance: Option<Decimal>,
    /// Sum of the month's insurance payments.
    ///
    /// For example `123.45`.
    pub insurance_payments: Option<Decimal>,
    /// Total for the month of regular expenses that were not paid.
    ///
    /// For example `123.45`.
    pub missed_recurring_expense_payments: Option<Decimal>,
    /// Total for the month of regular loan instalments that were not paid.
    ///
    /// For example `123.45`.
    pub missed_recurring_loan_payments: Option<Decimal>,
    /// Month concerned, as a `YYYY-MM-DD` date such as `2023-06-01`.
    pub month: Option<String>,
    /// Number of insufficient-funds (NSF) transactions in the month, for example `3`.
    pub non_sufficient_funds: Option<Decimal>,
    /// Balance at the start of the month.
    ///
    /// For example `123.45`.
    pub opening_balance: Option<Decimal>,
    /// Amount paid for regular expenses during the month.
    ///
    /// For example `543.21`.
    pub recurring_expense_payments: Option<Decimal>,
    /// Amount paid on loans at regular intervals during the month.
    ///
    /// For example `543.21`.
    pub recurring_loan_payments: Option<Decimal>,
    /// Amount paid in taxes during the month.
    ///
    /// For example `123.45`.
    pub tax_payments: Option<Decimal>,
    /// Amount of money deposited during the month.
    ///
    /// For example `123.45`.
    pub total_deposits: Option<Decimal>,
    /// Amount of money withdrawn during the month.
    ///
    /// For example `123.45`.
    pub total_withdrawals: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryCustomerMonthlySummary {
        average_balance = "averageBalance",
        closing_balance = "closingBalance",
        insurance_payments = "insurancePayments",
        missed_recurring_expense_payments = "missedRecurringExpensePayments",
        missed_recurring_loan_payments = "missedRecurringLoanPayments",
        month = "month",
        non_sufficient_funds = "nonSufficientFunds",
        opening_balance = "openingBalance",
        recurring_expense_payments = "recurringExpensePayments",
        recurring_loan_payments = "recurringLoanPayments",
        tax_payments = "taxPayments",
        total_deposits = "totalDeposits",
        total_withdrawals = "totalWithdrawals",
        .. extra
    }
}

/// Totals and monthly averages of NSF events, deposits and withdrawals over the period of a
/// payment history report.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentHistoryTransactionsSummary {
    /// Mean of deposits per month.
    pub average_monthly_deposits: Option<Decimal>,
    /// Mean per month of transactions that failed for lack of funds.
    pub average_monthly_non_sufficient_funds: Option<Decimal>,
    /// Mean of withdrawals per month.
    pub average_monthly_withdrawals: Option<Decimal>,
    /// ISO 8601 date of the first transaction in the summary.
    pub begin_date: Option<String>,
    /// ISO 8601 date of the newest transaction in the summary.
    pub end_date: Option<String>,
    /// Amount of money deposited over the time summarized.
    pub total_deposits: Option<Decimal>,
    /// Total of the insufficient funds (NSF) transactions, over all accounts.
    pub total_non_sufficient_funds: Option<Decimal>,
    /// Amount of money withdrawn over the time summarized.
    pub total_withdrawals: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentHistoryTransactionsSummary {
        average_monthly_deposits = "averageMonthlyDeposits",
        average_monthly_non_sufficient_funds = "averageMonthlyNonSufficientFunds",
        average_monthly_withdrawals = "averageMonthlyWithdrawals",
        begin_date = "beginDate",
        end_date = "endDate",
        total_deposits = "totalDeposits",
        total_non_sufficient_funds = "totalNonSufficientFunds",
        total_withdrawals = "totalWithdrawals",
        .. extra
    }
}

/// Answer when a payment risk insights report has been started: `id`, `status`, customer data,
/// constraints and `reportPin`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportAck {
    /// Filters and options the report was requested with, echoed back.
    pub constraints: Option<AnalyticsReportConstraintsOut>,
    /// Personal data of the subject; present only for reports that need a consumer record.
    pub consumer_details: Option<ConsumerDetails>,
    /// Key of the person record that lending reports need, hexadecimal digits.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// Closing four digits of the Social Security number.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// When the report was made, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active`, `testing`, or empty text for both.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Words of the consumer on an open dispute; present only when they asked for it to be added.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<ErrorMessage>,
    /// Report ID, such as `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// Short code issued with the report, which lets the consumer open it in the consumer portal.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// Ties together every activity logged for this report, for example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// Company that ordered the report, normally your partner name.
    pub requester_name: Option<String>,
    /// Progress of the report: `inProgress`, `success` or `failure`.
    ///
    /// Known values are in [`values::report_status`](crate::values::report_status).
    pub status: Option<String>,
    /// Heading of the report, for people.
    pub title: Option<String>,
    /// Code of the report kind, such as `voi`, `voa`, `transactions` or `cfrp`; more codes may
    /// appear.
    ///
    /// Known values are in [`values::report_type`](crate::values::report_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportAck {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Request for a payment risk insights report: purpose and intervals in `analyticsReportData`,
/// account ids, start date and custom fields.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportConstraints {
    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    pub account_ids: Option<String>,
    /// Facts about the applicant or business that you supply for the analysis.
    pub analytics_report_data: Option<PaymentRiskInsightsReportData>,
    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportConstraints {
        account_ids = "accountIds",
        analytics_report_data = "analyticsReportData" [shown],
        from_date = "fromDate" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PaymentRiskInsightsReportConstraints {
    /// A `PaymentRiskInsightsReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Account keys separated by spaces in one string; leave it out for all accounts of the
    /// customer.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Facts about the applicant or business that you supply for the analysis.
    #[must_use]
    pub fn analytics_report_data(
        mut self,
        analytics_report_data: PaymentRiskInsightsReportData,
    ) -> Self {
        self.analytics_report_data = Some(analytics_report_data);
        self
    }

    /// Where the time span begins; what is older is left out.
    ///
    /// For example `1607450357`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Up to 5 labelled values of your own to store with the report and, unless `shown` is `false`,
    /// print in its PDF.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// Purpose flags of a payment risk insights request: `forCraPurpose` is required; FTC use,
/// personal guarantee and time intervals are optional.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReportData {
    /// Whether the owner backs the loan in person; `true` needs a consumer record, unset and
    /// `false` lead to different report types.
    pub applicant_is_personal_guarantor: Option<bool>,
    /// Required: `true` produces `pribcra` and `pripcra` reports; `false` produces `pribnoncra`,
    /// `pribftc` and `pripnoncra`.
    pub for_cra_purpose: bool,
    /// `true` gives `pribftc` reports, `false` `pribnoncra` and `pribcra`; left out, `pripnoncra`
    /// and `pripcra`.
    pub for_ftc_purpose: Option<bool>,
    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
    ///
    /// At most 2 items.
    pub time_interval_types: Vec<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReportData {
        applicant_is_personal_guarantor = "applicantIsPersonalGuarantor" [shown],
        for_cra_purpose = "forCraPurpose" [shown],
        for_ftc_purpose = "forFtcPurpose" [shown],
        time_interval_types = "timeIntervalTypes",
        .. extra
    }
}

impl PaymentRiskInsightsReportData {
    /// A `PaymentRiskInsightsReportData` with its required members.
    ///
    /// - `for_cra_purpose`: Required: `true` produces `pribcra` and `pripcra` reports; `false`
    ///   produces `pribnoncra`, `pribftc` and `pripnoncra`.
    pub fn new(for_cra_purpose: bool) -> Self {
        Self {
            applicant_is_personal_guarantor: None,
            for_cra_purpose,
            for_ftc_purpose: None,
            time_interval_types: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Whether the owner backs the loan in person; `true` needs a consumer record, unset and
    /// `false` lead to different report types.
    #[must_use]
    pub fn applicant_is_personal_guarantor(
        mut self,
        applicant_is_personal_guarantor: bool,
    ) -> Self {
        self.applicant_is_personal_guarantor = Some(applicant_is_personal_guarantor);
        self
    }

    /// `true` gives `pribftc` reports, `false` `pribnoncra` and `pribcra`; left out, `pripnoncra`
    /// and `pripcra`.
    #[must_use]
    pub fn for_ftc_purpose(mut self, for_ftc_purpose: bool) -> Self {
        self.for_ftc_purpose = Some(for_ftc_purpose);
        self
    }

    /// Ways to cut the history into slices: `MONTHLY_CALENDAR`, `MONTHLY_ROLLING_30` or both.
    ///
    /// At most 2 items.
    #[must_use]
    pub fn time_interval_types(mut self, time_interval_types: Vec<String>) -> Self {
        self.time_interval_types = time_interval_types;
        self
    }
}

/// Phone number of a business in two parts: `countryCode` and `phoneNo`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumberFormat {
    /// Dialling code without plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    pub country_code: Option<String>,
    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// At most 12 characters.
    pub phone_no: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PhoneNumberFormat {
        country_code = "countryCode",
        phone_no = "phoneNo",
        .. extra
    }
}

impl PhoneNumberFormat {
    /// A `PhoneNumberFormat` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Dialling code without plus sign, for example `1`.
    ///
    /// 1 to 3 characters.
    #[must_use]
    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    /// Phone number in E.164 form, at least 7 characters, for example `8042221111`.
    ///
    /// At most 12 characters.
    #[must_use]
    pub fn phone_no(mut self, phone_no: impl Into<String>) -> Self {
        self.phone_no = Some(phone_no.into());
        self
    }
}
