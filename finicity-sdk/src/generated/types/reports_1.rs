// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *reports*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// `AccountAnalytics` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountAnalytics {
    /// `stateAttributes` of the contract.
    pub state_attributes: Vec<StateAttribute>,
    /// `streams` of the contract.
    pub streams: Vec<StreamModel>,
    /// `transactionalAttributes` of the contract.
    pub transactional_attributes: Vec<TransactionalAttribute>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountAnalytics {
        state_attributes = "stateAttributes" [shown],
        streams = "streams" [shown],
        transactional_attributes = "transactionalAttributes" [shown],
        .. extra
    }
}

/// `AFBalanceAnalyticsReport` of the contract.
#[doc(alias = "AFBalanceAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfBalanceAnalyticsReport {
    /// `businessDetails` of the contract.
    pub business_details: Option<BusinessDetails>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerAnalytics` of the contract.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AfBalanceAnalyticsReport {
        business_details = "businessDetails" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_analytics = "customerAnalytics" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `AFCashFlowAnalyticsReport` of the contract.
#[doc(alias = "AFCashFlowAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfCashFlowAnalyticsReport {
    /// `businessDetails` of the contract.
    pub business_details: Option<BusinessDetails>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerAnalytics` of the contract.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AfCashFlowAnalyticsReport {
        business_details = "businessDetails" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_analytics = "customerAnalytics" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `AFPaymentHistoryAnalyticsReport` of the contract.
#[doc(alias = "AFPaymentHistoryAnalyticsReport")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AfPaymentHistoryAnalyticsReport {
    /// `businessDetails` of the contract.
    pub business_details: Option<BusinessDetails>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerAnalytics` of the contract.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AfPaymentHistoryAnalyticsReport {
        business_details = "businessDetails" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_analytics = "customerAnalytics" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `AnnualIncome` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnnualIncome {
    /// `basePayAmountYTD` of the contract.
    ///
    /// For example `123.45`.
    pub base_pay_amount_ytd: Option<Decimal>,
    /// `commissionPayAmountYTD` of the contract.
    ///
    /// For example `123.45`.
    pub commission_pay_amount_ytd: Option<Decimal>,
    /// `grossPayAmountYTD` of the contract.
    ///
    /// For example `123.45`.
    pub gross_pay_amount_ytd: Option<Decimal>,
    /// `netPayAmountYTD` of the contract.
    ///
    /// For example `123.45`.
    pub net_pay_amount_ytd: Option<Decimal>,
    /// `otherPayAmountYTD` of the contract.
    ///
    /// For example `123.45`.
    pub other_pay_amount_ytd: Option<Decimal>,
    /// `overtimePayAmountYTD` of the contract.
    ///
    /// For example `123.45`.
    pub overtime_pay_amount_ytd: Option<Decimal>,
    /// `year` of the contract.
    ///
    /// For example `2022`.
    pub year: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AnnualIncome {
        base_pay_amount_ytd = "basePayAmountYTD",
        commission_pay_amount_ytd = "commissionPayAmountYTD",
        gross_pay_amount_ytd = "grossPayAmountYTD",
        net_pay_amount_ytd = "netPayAmountYTD",
        other_pay_amount_ytd = "otherPayAmountYTD",
        overtime_pay_amount_ytd = "overtimePayAmountYTD",
        year = "year",
        .. extra
    }
}

/// `Asset` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Asset {
    /// `assetId` of the contract.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Asset {
        asset_id = "assetId" [shown],
        .. extra
    }
}

/// `BillingReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingReport {
    /// `consumerCustomId` of the contract.
    ///
    /// For example `9999`.
    pub consumer_custom_id: Option<String>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `lastFourReportId` of the contract.
    ///
    /// For example `u4hs`.
    pub last_four_report_id: Option<String>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `platformProvider` of the contract.
    ///
    /// For example `Finicity`.
    pub platform_provider: Option<String>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `reportId` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// `reportType` of the contract.
    ///
    /// For example `voi`.
    pub report_type: Option<String>,
    /// `reseller` of the contract.
    pub reseller: Option<String>,
    /// `resellerProvider` of the contract.
    ///
    /// For example `Mastercard`.
    pub reseller_provider: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillingReport {
        consumer_custom_id = "consumerCustomId",
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        first_name = "firstName",
        last_four_report_id = "lastFourReportId",
        last_name = "lastName",
        platform_provider = "platformProvider",
        report_custom_fields = "reportCustomFields" [shown],
        report_id = "reportId" [shown],
        report_type = "reportType",
        reseller = "reseller",
        reseller_provider = "resellerProvider",
        status = "status" [shown],
        .. extra
    }
}

/// `BillingResellerReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingResellerReport {
    /// `content` of the contract.
    pub content: Vec<BillingReport>,
    /// `empty` of the contract.
    ///
    /// For example `false`.
    pub empty: Option<bool>,
    /// `first` of the contract.
    ///
    /// For example `true`.
    pub first: Option<bool>,
    /// `last` of the contract.
    ///
    /// For example `false`.
    pub last: Option<bool>,
    /// `number` of the contract.
    ///
    /// For example `0`.
    pub number: Option<i64>,
    /// `numberOfElements` of the contract.
    ///
    /// For example `10`.
    pub number_of_elements: Option<i64>,
    /// `pageable` of the contract.
    pub pageable: Option<PageableObject>,
    /// `size` of the contract.
    ///
    /// For example `10`.
    pub size: Option<i64>,
    /// `sort` of the contract.
    pub sort: Option<SortObject>,
    /// `totalElements` of the contract.
    ///
    /// For example `100`.
    pub total_elements: Option<i64>,
    /// `totalPages` of the contract.
    ///
    /// For example `10`.
    pub total_pages: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    BillingResellerReport {
        content = "content" [shown],
        empty = "empty" [shown],
        first = "first" [shown],
        last = "last" [shown],
        number = "number",
        number_of_elements = "numberOfElements" [shown],
        pageable = "pageable" [shown],
        size = "size",
        sort = "sort" [shown],
        total_elements = "totalElements" [shown],
        total_pages = "totalPages" [shown],
        .. extra
    }
}

/// `CadenceDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CadenceDetails {
    /// `days` of the contract.
    ///
    /// For example `14`.
    pub days: Option<i32>,
    /// `startDate` of the contract.
    ///
    /// For example `1577986990`.
    pub start_date: Option<UnixDate>,
    /// `stopDate` of the contract.
    ///
    /// For example `1587986990`.
    pub stop_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CadenceDetails {
        days = "days",
        start_date = "startDate" [shown],
        stop_date = "stopDate" [shown],
        .. extra
    }
}

/// `CashFlowCashFlowBalance` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowBalance {
    /// `maxDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// `minDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// `monthlyCashFlowBalances` of the contract.
    pub monthly_cash_flow_balances: Vec<CashFlowMonthlyCashFlowBalances>,
    /// `numberDaysNegativeBalance` of the contract.
    ///
    /// For example `6`.
    pub number_days_negative_balance: Option<String>,
    /// `numberOfDaysPositiveBalance` of the contract.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// `sixMonthAverageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub six_month_average_daily_balance: Option<Decimal>,
    /// `sixMonthStandardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub six_month_standard_deviation_of_daily_balance: Option<String>,
    /// `twelveMonthAverageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub twelve_month_average_daily_balance: Option<Decimal>,
    /// `twelveMonthStandardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub twelve_month_standard_deviation_of_daily_balance: Option<String>,
    /// `twoMonthAverageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub two_month_average_daily_balance: Option<Decimal>,
    /// `twoMonthStandardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub two_month_standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowBalance {
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        monthly_cash_flow_balances = "monthlyCashFlowBalances" [shown],
        number_days_negative_balance = "numberDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        six_month_average_daily_balance = "sixMonthAverageDailyBalance",
        six_month_standard_deviation_of_daily_balance = "sixMonthStandardDeviationOfDailyBalance",
        twelve_month_average_daily_balance = "twelveMonthAverageDailyBalance",
        twelve_month_standard_deviation_of_daily_balance = "twelveMonthStandardDeviationOfDailyBalance",
        two_month_average_daily_balance = "twoMonthAverageDailyBalance",
        two_month_standard_deviation_of_daily_balance = "twoMonthStandardDeviationOfDailyBalance",
        .. extra
    }
}

/// `CashFlowCashFlowBalanceSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowBalanceSummary {
    /// `maxDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// `minDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// `monthlyCashFlowBalanceSummaries` of the contract.
    pub monthly_cash_flow_balance_summaries: Vec<CashFlowMonthlyCashFlowBalanceSummaries>,
    /// `numberOfDaysNegativeBalance` of the contract.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// `numberOfDaysPositiveBalance` of the contract.
    ///
    /// For example `11`.
    pub number_of_days_positive_balance: Option<String>,
    /// `sixMonthAverageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub six_month_average_daily_balance: Option<Decimal>,
    /// `sixMonthStandardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub six_month_standard_deviation_of_daily_balance: Option<String>,
    /// `twelveMonthAverageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub twelve_month_average_daily_balance: Option<Decimal>,
    /// `twelveMonthStandardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub twelve_month_standard_deviation_of_daily_balance: Option<String>,
    /// `twoMonthAverageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub two_month_average_daily_balance: Option<Decimal>,
    /// `twoMonthStandardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub two_month_standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowBalanceSummary {
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        monthly_cash_flow_balance_summaries = "monthlyCashFlowBalanceSummaries" [shown],
        number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        six_month_average_daily_balance = "sixMonthAverageDailyBalance",
        six_month_standard_deviation_of_daily_balance = "sixMonthStandardDeviationOfDailyBalance",
        twelve_month_average_daily_balance = "twelveMonthAverageDailyBalance",
        twelve_month_standard_deviation_of_daily_balance = "twelveMonthStandardDeviationOfDailyBalance",
        two_month_average_daily_balance = "twoMonthAverageDailyBalance",
        two_month_standard_deviation_of_daily_balance = "twoMonthStandardDeviationOfDailyBalance",
        .. extra
    }
}

/// `CashFlowCashFlowCharacteristic` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCharacteristic {
    /// `averageMonthlyNet` of the contract.
    ///
    /// For example `2350`.
    pub average_monthly_net: Option<Decimal>,
    /// `averageMonthlyNetLessTransfers` of the contract.
    ///
    /// For example `1000`.
    pub average_monthly_net_less_transfers: Option<Decimal>,
    /// `monthlyCashFlowCharacteristics` of the contract.
    pub monthly_cash_flow_characteristics: Vec<CashFlowMonthlyCashFlowCharacteristics>,
    /// `sixMonthAverageTotalCreditsLessTotalDebits` of the contract.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// `sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers` of the contract.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// `twelveMonthTotalNet` of the contract.
    ///
    /// For example `12500`.
    pub twelve_month_total_net: Option<Decimal>,
    /// `twelveMonthTotalNetLessTransfers` of the contract.
    ///
    /// For example `12400`.
    pub twelve_month_total_net_less_transfers: Option<Decimal>,
    /// `twoMonthAverageTotalCreditsLessTotalDebits` of the contract.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// `twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers` of the contract.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCharacteristic {
        average_monthly_net = "averageMonthlyNet",
        average_monthly_net_less_transfers = "averageMonthlyNetLessTransfers",
        monthly_cash_flow_characteristics = "monthlyCashFlowCharacteristics" [shown],
        six_month_average_total_credits_less_total_debits = "sixMonthAverageTotalCreditsLessTotalDebits",
        six_month_average_total_credits_less_total_debits_less_transfers = "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        twelve_month_total_net = "twelveMonthTotalNet",
        twelve_month_total_net_less_transfers = "twelveMonthTotalNetLessTransfers",
        two_month_average_total_credits_less_total_debits = "twoMonthAverageTotalCreditsLessTotalDebits",
        two_month_average_total_credits_less_total_debits_less_transfers = "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// `CashFlowCashFlowCharacteristicsSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCharacteristicsSummary {
    /// `averageMonthlyNet` of the contract.
    ///
    /// For example `1250`.
    pub average_monthly_net: Option<Decimal>,
    /// `averageMonthlyNetLessTransfers` of the contract.
    ///
    /// For example `1000`.
    pub average_monthly_net_less_transfers: Option<Decimal>,
    /// `monthlyCashFlowCharacteristicsSummaries` of the contract.
    pub monthly_cash_flow_characteristics_summaries:
        Vec<CashFlowMonthlyCashFlowCharacteristicsSummaries>,
    /// `sixMonthAverageTotalCreditsLessTotalDebits` of the contract.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// `sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers` of the contract.
    ///
    /// For example `55555`.
    pub six_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// `twelveMonthTotalNet` of the contract.
    ///
    /// For example `12500`.
    pub twelve_month_total_net: Option<Decimal>,
    /// `twelveMonthTotalNetLessTransfers` of the contract.
    ///
    /// For example `12400`.
    pub twelve_month_total_net_less_transfers: Option<Decimal>,
    /// `twoMonthAverageTotalCreditsLessTotalDebits` of the contract.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits: Option<Decimal>,
    /// `twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers` of the contract.
    ///
    /// For example `55555`.
    pub two_month_average_total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCharacteristicsSummary {
        average_monthly_net = "averageMonthlyNet",
        average_monthly_net_less_transfers = "averageMonthlyNetLessTransfers",
        monthly_cash_flow_characteristics_summaries = "monthlyCashFlowCharacteristicsSummaries" [shown],
        six_month_average_total_credits_less_total_debits = "sixMonthAverageTotalCreditsLessTotalDebits",
        six_month_average_total_credits_less_total_debits_less_transfers = "sixMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        twelve_month_total_net = "twelveMonthTotalNet",
        twelve_month_total_net_less_transfers = "twelveMonthTotalNetLessTransfers",
        two_month_average_total_credits_less_total_debits = "twoMonthAverageTotalCreditsLessTotalDebits",
        two_month_average_total_credits_less_total_debits_less_transfers = "twoMonthAverageTotalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// `CashFlowCashFlowCredit` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCredit {
    /// `monthlyCashFlowCredits` of the contract.
    pub monthly_cash_flow_credits: Vec<CashFlowMonthlyCashFlowCredits>,
    /// `sixMonthCreditTotal` of the contract.
    ///
    /// For example `750`.
    pub six_month_credit_total: Option<Decimal>,
    /// `sixMonthCreditTotalLessTransfers` of the contract.
    ///
    /// For example `500`.
    pub six_month_credit_total_less_transfers: Option<Decimal>,
    /// `twelveMonthCreditTotal` of the contract.
    ///
    /// For example `1200`.
    pub twelve_month_credit_total: Option<Decimal>,
    /// `twelveMonthCreditTotalLessTransfers` of the contract.
    ///
    /// For example `1000`.
    pub twelve_month_credit_total_less_transfers: Option<Decimal>,
    /// `twoMonthCreditTotal` of the contract.
    ///
    /// For example `150`.
    pub two_month_credit_total: Option<Decimal>,
    /// `twoMonthCreditTotalLessTransfers` of the contract.
    ///
    /// For example `100`.
    pub two_month_credit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCredit {
        monthly_cash_flow_credits = "monthlyCashFlowCredits" [shown],
        six_month_credit_total = "sixMonthCreditTotal",
        six_month_credit_total_less_transfers = "sixMonthCreditTotalLessTransfers",
        twelve_month_credit_total = "twelveMonthCreditTotal",
        twelve_month_credit_total_less_transfers = "twelveMonthCreditTotalLessTransfers",
        two_month_credit_total = "twoMonthCreditTotal",
        two_month_credit_total_less_transfers = "twoMonthCreditTotalLessTransfers",
        .. extra
    }
}

/// `CashFlowCashFlowCreditSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowCreditSummary {
    /// `monthlyCashFlowCreditSummaries` of the contract.
    pub monthly_cash_flow_credit_summaries: Vec<CashFlowMonthlyCashFlowCreditSummaries>,
    /// `sixMonthCreditTotal` of the contract.
    ///
    /// For example `750`.
    pub six_month_credit_total: Option<Decimal>,
    /// `sixMonthCreditTotalLessTransfers` of the contract.
    ///
    /// For example `500`.
    pub six_month_credit_total_less_transfers: Option<Decimal>,
    /// `twelveMonthCreditTotal` of the contract.
    ///
    /// For example `1200`.
    pub twelve_month_credit_total: Option<Decimal>,
    /// `twelveMonthCreditTotalLessTransfers` of the contract.
    ///
    /// For example `1000`.
    pub twelve_month_credit_total_less_transfers: Option<Decimal>,
    /// `twoMonthCreditTotal` of the contract.
    ///
    /// For example `150`.
    pub two_month_credit_total: Option<Decimal>,
    /// `twoMonthCreditTotalLessTransfers` of the contract.
    ///
    /// For example `100`.
    pub two_month_credit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowCreditSummary {
        monthly_cash_flow_credit_summaries = "monthlyCashFlowCreditSummaries" [shown],
        six_month_credit_total = "sixMonthCreditTotal",
        six_month_credit_total_less_transfers = "sixMonthCreditTotalLessTransfers",
        twelve_month_credit_total = "twelveMonthCreditTotal",
        twelve_month_credit_total_less_transfers = "twelveMonthCreditTotalLessTransfers",
        two_month_credit_total = "twoMonthCreditTotal",
        two_month_credit_total_less_transfers = "twoMonthCreditTotalLessTransfers",
        .. extra
    }
}

/// `CashFlowCashFlowDebit` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowDebit {
    /// `monthlyCashFlowDebits` of the contract.
    pub monthly_cash_flow_debits: Vec<CashFlowMonthlycashflowDebits>,
    /// `sixMonthDebitTotal` of the contract.
    ///
    /// For example `750`.
    pub six_month_debit_total: Option<Decimal>,
    /// `sixMonthDebitTotalLessTransfers` of the contract.
    ///
    /// For example `500`.
    pub six_month_debit_total_less_transfers: Option<Decimal>,
    /// `twelveMonthDebitTotal` of the contract.
    ///
    /// For example `1200`.
    pub twelve_month_debit_total: Option<Decimal>,
    /// `twelveMonthDebitTotalLessTransfers` of the contract.
    ///
    /// For example `1000`.
    pub twelve_month_debit_total_less_transfers: Option<Decimal>,
    /// `twoMonthDebitTotal` of the contract.
    ///
    /// For example `150`.
    pub two_month_debit_total: Option<Decimal>,
    /// `twoMonthDebitTotalLessTransfers` of the contract.
    ///
    /// For example `100`.
    pub two_month_debit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowDebit {
        monthly_cash_flow_debits = "monthlyCashFlowDebits" [shown],
        six_month_debit_total = "sixMonthDebitTotal",
        six_month_debit_total_less_transfers = "sixMonthDebitTotalLessTransfers",
        twelve_month_debit_total = "twelveMonthDebitTotal",
        twelve_month_debit_total_less_transfers = "twelveMonthDebitTotalLessTransfers",
        two_month_debit_total = "twoMonthDebitTotal",
        two_month_debit_total_less_transfers = "twoMonthDebitTotalLessTransfers",
        .. extra
    }
}

/// `CashFlowCashFlowDebitSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowCashFlowDebitSummary {
    /// `monthlyCashFlowDebitSummaries` of the contract.
    pub monthly_cash_flow_debit_summaries: Vec<CashFlowMonthlyCashFlowDebitSummaries>,
    /// `sixMonthDebitTotal` of the contract.
    ///
    /// For example `-750`.
    pub six_month_debit_total: Option<Decimal>,
    /// `sixMonthDebitTotalLessTransfers` of the contract.
    ///
    /// For example `-500`.
    pub six_month_debit_total_less_transfers: Option<Decimal>,
    /// `twelveMonthDebitTotal` of the contract.
    ///
    /// For example `-1200`.
    pub twelve_month_debit_total: Option<Decimal>,
    /// `twelveMonthDebitTotalLessTransfers` of the contract.
    ///
    /// For example `-1000`.
    pub twelve_month_debit_total_less_transfers: Option<Decimal>,
    /// `twoMonthDebitTotal` of the contract.
    ///
    /// For example `-150`.
    pub two_month_debit_total: Option<Decimal>,
    /// `twoMonthDebitTotalLessTransfers` of the contract.
    ///
    /// For example `-100`.
    pub two_month_debit_total_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowCashFlowDebitSummary {
        monthly_cash_flow_debit_summaries = "monthlyCashFlowDebitSummaries" [shown],
        six_month_debit_total = "sixMonthDebitTotal",
        six_month_debit_total_less_transfers = "sixMonthDebitTotalLessTransfers",
        twelve_month_debit_total = "twelveMonthDebitTotal",
        twelve_month_debit_total_less_transfers = "twelveMonthDebitTotalLessTransfers",
        two_month_debit_total = "twoMonthDebitTotal",
        two_month_debit_total_less_transfers = "twoMonthDebitTotalLessTransfers",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowBalanceSummaries` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowBalanceSummaries {
    /// `averageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub average_daily_balance: Option<Decimal>,
    /// `maxDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// `minDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `numberOfDaysNegativeBalance` of the contract.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// `numberOfDaysPositiveBalance` of the contract.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// `standardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20.45454545`.
    pub standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowBalanceSummaries {
        average_daily_balance = "averageDailyBalance",
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        month = "month" [shown],
        number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        standard_deviation_of_daily_balance = "standardDeviationOfDailyBalance",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowBalances` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowBalances {
    /// `averageDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub average_daily_balance: Option<Decimal>,
    /// `maxDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub max_daily_balance: Option<Decimal>,
    /// `minDailyBalance` of the contract.
    ///
    /// For example `3479.39`.
    pub min_daily_balance: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `numberOfDaysNegativeBalance` of the contract.
    ///
    /// For example `6`.
    pub number_of_days_negative_balance: Option<String>,
    /// `numberOfDaysPositiveBalance` of the contract.
    ///
    /// For example `0`.
    pub number_of_days_positive_balance: Option<String>,
    /// `standardDeviationOfDailyBalance` of the contract.
    ///
    /// For example `20`.
    pub standard_deviation_of_daily_balance: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowBalances {
        average_daily_balance = "averageDailyBalance",
        max_daily_balance = "maxDailyBalance",
        min_daily_balance = "minDailyBalance",
        month = "month" [shown],
        number_of_days_negative_balance = "numberOfDaysNegativeBalance",
        number_of_days_positive_balance = "numberOfDaysPositiveBalance",
        standard_deviation_of_daily_balance = "standardDeviationOfDailyBalance",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowCharacteristics` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCharacteristics {
    /// `averageTransactionAmount` of the contract.
    ///
    /// For example `10`.
    pub average_transaction_amount: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `totalCreditsLessTotalDebits` of the contract.
    ///
    /// For example `15000`.
    pub total_credits_less_total_debits: Option<Decimal>,
    /// `totalCreditsLessTotalDebitsLessTransfers` of the contract.
    ///
    /// For example `11000`.
    pub total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCharacteristics {
        average_transaction_amount = "averageTransactionAmount",
        month = "month" [shown],
        total_credits_less_total_debits = "totalCreditsLessTotalDebits",
        total_credits_less_total_debits_less_transfers = "totalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowCharacteristicsSummaries` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCharacteristicsSummaries {
    /// `averageTransactionAmount` of the contract.
    ///
    /// For example `10`.
    pub average_transaction_amount: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `totalCreditsLessTotalDebits` of the contract.
    ///
    /// For example `15000`.
    pub total_credits_less_total_debits: Option<Decimal>,
    /// `totalCreditsLessTotalDebitsLessTransfers` of the contract.
    ///
    /// For example `11000`.
    pub total_credits_less_total_debits_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCharacteristicsSummaries {
        average_transaction_amount = "averageTransactionAmount",
        month = "month" [shown],
        total_credits_less_total_debits = "totalCreditsLessTotalDebits",
        total_credits_less_total_debits_less_transfers = "totalCreditsLessTotalDebitsLessTransfers",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowCreditSummaries` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCreditSummaries {
    /// `averageCreditAmount` of the contract.
    ///
    /// For example `500`.
    pub average_credit_amount: Option<Decimal>,
    /// `estimatedLoanDepositAmount` of the contract.
    ///
    /// For example `0`.
    pub estimated_loan_deposit_amount: Option<Decimal>,
    /// `estimatedNumberOfLoanDeposits` of the contract.
    ///
    /// For example `0`.
    pub estimated_number_of_loan_deposits: Option<String>,
    /// `largestCredit` of the contract.
    ///
    /// For example `3000.49`.
    pub largest_credit: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `numberOfCredits` of the contract.
    ///
    /// For example `57`.
    pub number_of_credits: Option<String>,
    /// `numberOfCreditsLessTransfers` of the contract.
    ///
    /// For example `5`.
    pub number_of_credits_less_transfers: Option<String>,
    /// `totalCreditsAmount` of the contract.
    ///
    /// For example `3479.39`.
    pub total_credits_amount: Option<Decimal>,
    /// `totalCreditsAmountLessTransfers` of the contract.
    ///
    /// For example `25.46`.
    pub total_credits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCreditSummaries {
        average_credit_amount = "averageCreditAmount",
        estimated_loan_deposit_amount = "estimatedLoanDepositAmount",
        estimated_number_of_loan_deposits = "estimatedNumberOfLoanDeposits",
        largest_credit = "largestCredit",
        month = "month" [shown],
        number_of_credits = "numberOfCredits",
        number_of_credits_less_transfers = "numberOfCreditsLessTransfers",
        total_credits_amount = "totalCreditsAmount",
        total_credits_amount_less_transfers = "totalCreditsAmountLessTransfers",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowCredits` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowCredits {
    /// `averageCreditAmount` of the contract.
    ///
    /// For example `500`.
    pub average_credit_amount: Option<Decimal>,
    /// `estimatedLoanDepositAmount` of the contract.
    ///
    /// For example `0`.
    pub estimated_loan_deposit_amount: Option<Decimal>,
    /// `estimatedNumberOfLoanDeposits` of the contract.
    ///
    /// For example `0`.
    pub estimated_number_of_loan_deposits: Option<String>,
    /// `largestCredit` of the contract.
    ///
    /// For example `2000`.
    pub largest_credit: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `numberOfCredits` of the contract.
    ///
    /// For example `3`.
    pub number_of_credits: Option<String>,
    /// `numberOfCreditsLessTransfers` of the contract.
    ///
    /// For example `2`.
    pub number_of_credits_less_transfers: Option<String>,
    /// `totalCreditsAmount` of the contract.
    ///
    /// For example `5000`.
    pub total_credits_amount: Option<Decimal>,
    /// `totalCreditsAmountLessTransfers` of the contract.
    ///
    /// For example `4000`.
    pub total_credits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowCredits {
        average_credit_amount = "averageCreditAmount",
        estimated_loan_deposit_amount = "estimatedLoanDepositAmount",
        estimated_number_of_loan_deposits = "estimatedNumberOfLoanDeposits",
        largest_credit = "largestCredit",
        month = "month" [shown],
        number_of_credits = "numberOfCredits",
        number_of_credits_less_transfers = "numberOfCreditsLessTransfers",
        total_credits_amount = "totalCreditsAmount",
        total_credits_amount_less_transfers = "totalCreditsAmountLessTransfers",
        .. extra
    }
}

/// `CashFlowMonthlyCashFlowDebitSummaries` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlyCashFlowDebitSummaries {
    /// `averageDebitAmount` of the contract.
    ///
    /// For example `500`.
    pub average_debit_amount: Option<Decimal>,
    /// `largestDebit` of the contract.
    ///
    /// For example `-20000`.
    pub largest_debit: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `numberOfDebits` of the contract.
    ///
    /// For example `1500`.
    pub number_of_debits: Option<String>,
    /// `numberOfDebitsLessTransfers` of the contract.
    ///
    /// For example `5`.
    pub number_of_debits_less_transfers: Option<String>,
    /// `totalDebitsAmount` of the contract.
    ///
    /// For example `-12345.46`.
    pub total_debits_amount: Option<Decimal>,
    /// `totalDebitsAmountLessTransfers` of the contract.
    ///
    /// For example `-2000`.
    pub total_debits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlyCashFlowDebitSummaries {
        average_debit_amount = "averageDebitAmount",
        largest_debit = "largestDebit",
        month = "month" [shown],
        number_of_debits = "numberOfDebits",
        number_of_debits_less_transfers = "numberOfDebitsLessTransfers",
        total_debits_amount = "totalDebitsAmount",
        total_debits_amount_less_transfers = "totalDebitsAmountLessTransfers",
        .. extra
    }
}

/// `CashFlowMonthlycashflowDebits` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowMonthlycashflowDebits {
    /// `averageDebitAmount` of the contract.
    ///
    /// For example `500`.
    pub average_debit_amount: Option<Decimal>,
    /// `largestDebit` of the contract.
    ///
    /// For example `-2000`.
    pub largest_debit: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1512111600`.
    pub month: Option<UnixDate>,
    /// `numberOfDebits` of the contract.
    ///
    /// For example `5`.
    pub number_of_debits: Option<String>,
    /// `numberOfDebitsLessTransfers` of the contract.
    ///
    /// For example `3`.
    pub number_of_debits_less_transfers: Option<String>,
    /// `totalDebitsAmount` of the contract.
    ///
    /// For example `-12345`.
    pub total_debits_amount: Option<Decimal>,
    /// `totalDebitsAmountLessTransfers` of the contract.
    ///
    /// For example `-2000`.
    pub total_debits_amount_less_transfers: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowMonthlycashflowDebits {
        average_debit_amount = "averageDebitAmount",
        largest_debit = "largestDebit",
        month = "month" [shown],
        number_of_debits = "numberOfDebits",
        number_of_debits_less_transfers = "numberOfDebitsLessTransfers",
        total_debits_amount = "totalDebitsAmount",
        total_debits_amount_less_transfers = "totalDebitsAmountLessTransfers",
        .. extra
    }
}

/// `CashFlowPossibleLoanDeposits` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDeposits {
    /// `institutions` of the contract.
    pub institutions: Vec<CashFlowPossibleLoanDepositsInstitutions>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDeposits {
        institutions = "institutions" [shown],
        .. extra
    }
}

/// `CashFlowPossibleLoanDepositsAccount` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDepositsAccount {
    /// `aggregationStatusCode` of the contract.
    ///
    /// For example `0`.
    pub aggregation_status_code: Option<i64>,
    /// `availableBalance` of the contract.
    ///
    /// For example `1000`.
    pub available_balance: Option<Decimal>,
    /// `balanceDate` of the contract.
    ///
    /// For example `1614880526`.
    pub balance_date: Option<UnixDate>,
    /// `currentBalance` of the contract.
    ///
    /// For example `100000`.
    pub current_balance: Option<Decimal>,
    /// `id` of the contract.
    ///
    /// For example `6681984`.
    pub id: Option<AccountId>,
    /// `name` of the contract.
    ///
    /// For example `Checking`.
    pub name: Option<String>,
    /// `number` of the contract.
    ///
    /// For example `201940541`.
    pub number: Option<String>,
    /// `ownerAddress` of the contract.
    pub owner_address: Option<String>,
    /// `ownerAsOfDate` of the contract.
    ///
    /// For example `1596175200`.
    pub owner_as_of_date: Option<UnixDate>,
    /// `ownerName` of the contract.
    pub owner_name: Option<String>,
    /// `transactions` of the contract.
    pub transactions: Vec<ReportTransaction>,
    /// `type` of the contract.
    ///
    /// For example `checking`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDepositsAccount {
        aggregation_status_code = "aggregationStatusCode" [shown],
        available_balance = "availableBalance",
        balance_date = "balanceDate" [shown],
        current_balance = "currentBalance",
        id = "id" [shown],
        name = "name",
        number = "number",
        owner_address = "ownerAddress",
        owner_as_of_date = "ownerAsOfDate" [shown],
        owner_name = "ownerName",
        transactions = "transactions" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `CashFlowPossibleLoanDepositsInstitutions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowPossibleLoanDepositsInstitutions {
    /// `accounts` of the contract.
    pub accounts: Vec<CashFlowPossibleLoanDepositsAccount>,
    /// `id` of the contract.
    ///
    /// For example `102105`.
    pub id: Option<InstitutionId>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `urlHomeApp` of the contract.
    ///
    /// For example `http://www.finbank.com`.
    pub url_home_app: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowPossibleLoanDepositsInstitutions {
        accounts = "accounts" [shown],
        id = "id" [shown],
        name = "name",
        url_home_app = "urlHomeApp",
        .. extra
    }
}

/// `CashFlowReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReport {
    /// `cashFlowBalanceSummary` of the contract.
    pub cash_flow_balance_summary: Option<CashFlowCashFlowBalanceSummary>,
    /// `cashFlowCharacteristicsSummary` of the contract.
    pub cash_flow_characteristics_summary: Option<CashFlowCashFlowCharacteristicsSummary>,
    /// `cashFlowCreditSummary` of the contract.
    pub cash_flow_credit_summary: Option<CashFlowCashFlowCreditSummary>,
    /// `cashFlowDebitSummary` of the contract.
    pub cash_flow_debit_summary: Option<CashFlowCashFlowDebitSummary>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `possibleLoanDeposits` of the contract.
    pub possible_loan_deposits: Vec<CashFlowPossibleLoanDeposits>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReport {
        cash_flow_balance_summary = "cashFlowBalanceSummary" [shown],
        cash_flow_characteristics_summary = "cashFlowCharacteristicsSummary" [shown],
        cash_flow_credit_summary = "cashFlowCreditSummary" [shown],
        cash_flow_debit_summary = "cashFlowDebitSummary" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        possible_loan_deposits = "possibleLoanDeposits" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `CashFlowReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<CashFlowReportConstraintsOut>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportAck {
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
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `CashFlowReportConstraints` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReportConstraints {
    /// `accountIds` of the contract.
    pub account_ids: Option<String>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportConstraints {
        account_ids = "accountIds",
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

impl CashFlowReportConstraints {
    /// A `CashFlowReportConstraints` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `accountIds`.
    #[must_use]
    pub fn account_ids(mut self, account_ids: impl Into<String>) -> Self {
        self.account_ids = Some(account_ids.into());
        self
    }

    /// Sets `fromDate`.
    #[must_use]
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// Sets `incomeStreamConfidenceMinimum`.
    #[must_use]
    pub fn income_stream_confidence_minimum(
        mut self,
        income_stream_confidence_minimum: i32,
    ) -> Self {
        self.income_stream_confidence_minimum = Some(income_stream_confidence_minimum);
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }

    /// Sets `showNsf`.
    #[must_use]
    pub fn show_nsf(mut self, show_nsf: bool) -> Self {
        self.show_nsf = Some(show_nsf);
        self
    }
}

/// `CashFlowReportConstraintsOut` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CashFlowReportConstraintsOut {
    /// `accountIds` of the contract.
    pub account_ids: Vec<AccountId>,
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub from_date: Option<UnixDate>,
    /// `incomeStreamConfidenceMinimum` of the contract.
    ///
    /// For example `50`.
    pub income_stream_confidence_minimum: Option<i32>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// `showNsf` of the contract.
    ///
    /// For example `false`.
    pub show_nsf: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CashFlowReportConstraintsOut {
        account_ids = "accountIds" [shown],
        from_date = "fromDate" [shown],
        income_stream_confidence_minimum = "incomeStreamConfidenceMinimum",
        report_custom_fields = "reportCustomFields" [shown],
        show_nsf = "showNsf" [shown],
        .. extra
    }
}

/// `CustomerAccountMultipleStatement` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountMultipleStatement {
    /// `asOfDate` of the contract.
    ///
    /// For example `1607450357`.
    pub as_of_date: Option<UnixDate>,
    /// `code` of the contract.
    pub code: Option<String>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `documentDate` of the contract.
    pub document_date: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub id: Option<AssetId>,
    /// `index` of the contract.
    pub index: Option<String>,
    /// `message` of the contract.
    pub message: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountMultipleStatement {
        as_of_date = "asOfDate" [shown],
        code = "code" [shown],
        description = "description",
        document_date = "documentDate",
        id = "id" [shown],
        index = "index",
        message = "message",
        .. extra
    }
}

/// `CustomerAccountMultipleStatements` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountMultipleStatements {
    /// `statements` of the contract.
    pub statements: Vec<CustomerAccountMultipleStatement>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountMultipleStatements {
        statements = "statements" [shown],
        .. extra
    }
}

/// `CustomerAnalytics` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerAnalytics {
    /// `stateAttributes` of the contract.
    pub state_attributes: Vec<StateAttribute>,
    /// `streams` of the contract.
    pub streams: Vec<StreamModel>,
    /// `transactionalAttributes` of the contract.
    pub transactional_attributes: Vec<TransactionalAttribute>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAnalytics {
        state_attributes = "stateAttributes" [shown],
        streams = "streams" [shown],
        transactional_attributes = "transactionalAttributes" [shown],
        .. extra
    }
}

/// `Deduction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deduction {
    /// `amountCurrent` of the contract.
    ///
    /// For example `1744.61`.
    pub amount_current: Option<Decimal>,
    /// `amountYTD` of the contract.
    ///
    /// For example `1744.6`.
    pub amount_ytd: Option<Decimal>,
    /// `description` of the contract.
    ///
    /// For example `401k`.
    pub description: Option<String>,
    /// `name` of the contract.
    ///
    /// For example `401`.
    pub name: Option<String>,
    /// `type` of the contract.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Deduction {
        amount_current = "amountCurrent",
        amount_ytd = "amountYTD",
        description = "description",
        name = "name",
        r#type = "type" [shown],
        .. extra
    }
}

/// `Deductions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Deductions {
    /// `amount` of the contract.
    ///
    /// For example `4.28`.
    pub amount: Option<Decimal>,
    /// `type` of the contract.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Deductions {
        amount = "amount",
        r#type = "type" [shown],
        .. extra
    }
}

/// `DirectDeposit` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectDeposit {
    /// `accountLastFour` of the contract.
    ///
    /// For example `3337`.
    pub account_last_four: Option<String>,
    /// `accountTypeCode` of the contract.
    ///
    /// For example `Savings`.
    pub account_type_code: Option<String>,
    /// `accountTypeName` of the contract.
    ///
    /// For example `Checking`.
    pub account_type_name: Option<String>,
    /// `amount` of the contract.
    ///
    /// For example `12.34`.
    pub amount: Option<Decimal>,
    /// `description` of the contract.
    ///
    /// For example `Payroll`.
    pub description: Option<String>,
    /// `fiName` of the contract.
    ///
    /// For example `FinBank`.
    pub fi_name: Option<String>,
    /// `routingNumber` of the contract.
    ///
    /// For example `30207583`.
    pub routing_number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DirectDeposit {
        account_last_four = "accountLastFour",
        account_type_code = "accountTypeCode",
        account_type_name = "accountTypeName",
        amount = "amount",
        description = "description",
        fi_name = "fiName",
        routing_number = "routingNumber",
        .. extra
    }
}

/// `DirectPayStatements` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectPayStatements {
    /// `deductions` of the contract.
    pub deductions: Vec<Deductions>,
    /// `earnings` of the contract.
    pub earnings: Vec<Earnings>,
    /// `lastPayPeriodIndicator` of the contract.
    ///
    /// For example `true`.
    pub last_pay_period_indicator: Option<bool>,
    /// `mainPayStatementFields` of the contract.
    pub main_pay_statement_fields: Option<MainPayStatementFields>,
    /// `payrollPayHistoryId` of the contract.
    ///
    /// For example `qsrt2hmjnf`.
    pub payroll_pay_history_id: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DirectPayStatements {
        deductions = "deductions" [shown],
        earnings = "earnings" [shown],
        last_pay_period_indicator = "lastPayPeriodIndicator" [shown],
        main_pay_statement_fields = "mainPayStatementFields" [shown],
        payroll_pay_history_id = "payrollPayHistoryId",
        .. extra
    }
}

/// `Earnings` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Earnings {
    /// `amount` of the contract.
    ///
    /// For example `589`.
    pub amount: Option<Decimal>,
    /// `amountYTD` of the contract.
    ///
    /// For example `14301.25`.
    pub amount_ytd: Option<Decimal>,
    /// `name` of the contract.
    ///
    /// For example `bonusPayAmount`.
    pub name: Option<String>,
    /// `rate` of the contract.
    ///
    /// For example `19`.
    pub rate: Option<Decimal>,
    /// `type` of the contract.
    ///
    /// For example `bonus`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Earnings {
        amount = "amount",
        amount_ytd = "amountYTD",
        name = "name",
        rate = "rate",
        r#type = "type" [shown],
        .. extra
    }
}

/// `Employee` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    /// `address1` of the contract.
    pub address1: Option<String>,
    /// `address2` of the contract.
    pub address2: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `TX`.
    pub state: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Employee {
        address1 = "address1",
        address2 = "address2",
        city = "city",
        name = "name",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// `Employer` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Employer {
    /// `address1` of the contract.
    pub address1: Option<String>,
    /// `address2` of the contract.
    pub address2: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `TX`.
    pub state: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Employer {
        address1 = "address1",
        address2 = "address2",
        city = "city",
        name = "name",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// `ForesightAnalyticsReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForesightAnalyticsReport {
    /// `constraints` of the contract.
    pub constraints: Option<ForesightAnalyticsReportConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerAnalytics` of the contract.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ForesightAnalyticsReport {
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_analytics = "customerAnalytics" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `Lender` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Lender {
    /// `purpose` of the contract.
    ///
    /// For example `31`.
    pub purpose: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Lender {
        purpose = "purpose" [shown],
        .. extra
    }
}

impl Lender {
    /// A `Lender` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `purpose`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}

/// `MainPayStatementFields` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MainPayStatementFields {
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `grossPayAmount` of the contract.
    ///
    /// For example `755.25`.
    pub gross_pay_amount: Option<Decimal>,
    /// `grossPayAmountYTD` of the contract.
    ///
    /// For example `4256`.
    pub gross_pay_amount_ytd: Option<Decimal>,
    /// `netPayAmount` of the contract.
    ///
    /// For example `608.77`.
    pub net_pay_amount: Option<Decimal>,
    /// `netPayAmountYTD` of the contract.
    ///
    /// For example `2345.99`.
    pub net_pay_amount_ytd: Option<Decimal>,
    /// `payDate` of the contract.
    ///
    /// For example `1607450357`.
    pub pay_date: Option<UnixDate>,
    /// `payFrequency` of the contract.
    ///
    /// For example `Weekly`.
    pub pay_frequency: Option<String>,
    /// `payPeriodHours` of the contract.
    ///
    /// For example `39.75`.
    pub pay_period_hours: Option<Decimal>,
    /// `payType` of the contract.
    ///
    /// For example `Hourly`.
    pub pay_type: Option<String>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MainPayStatementFields {
        end_date = "endDate" [shown],
        gross_pay_amount = "grossPayAmount",
        gross_pay_amount_ytd = "grossPayAmountYTD",
        net_pay_amount = "netPayAmount",
        net_pay_amount_ytd = "netPayAmountYTD",
        pay_date = "payDate" [shown],
        pay_frequency = "payFrequency",
        pay_period_hours = "payPeriodHours",
        pay_type = "payType",
        start_date = "startDate" [shown],
        .. extra
    }
}

/// `MonthlyIncome` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonthlyIncome {
    /// `estimatedMonthlyBasePay` of the contract.
    ///
    /// For example `123.45`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// `estimatedMonthlyBonusPay` of the contract.
    ///
    /// For example `123.45`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// `estimatedMonthlyCommissionPay` of the contract.
    ///
    /// For example `123.45`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// `estimatedMonthlyOtherPay` of the contract.
    ///
    /// For example `123.45`.
    pub estimated_monthly_other_pay: Option<Decimal>,
    /// `estimatedMonthlyOvertimePay` of the contract.
    ///
    /// For example `123.45`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// `estimatedMonthlyTotalPay` of the contract.
    ///
    /// For example `123.45`.
    pub estimated_monthly_total_pay: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    MonthlyIncome {
        estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        estimated_monthly_other_pay = "estimatedMonthlyOtherPay",
        estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        estimated_monthly_total_pay = "estimatedMonthlyTotalPay",
        .. extra
    }
}

/// `NetMonthly` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetMonthly {
    /// `gross` of the contract.
    ///
    /// For example `2400.0`.
    pub gross: Option<Decimal>,
    /// `month` of the contract.
    ///
    /// For example `1522562400`.
    pub month: Option<UnixDate>,
    /// `net` of the contract.
    ///
    /// For example `2004.77`.
    pub net: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NetMonthly {
        gross = "gross",
        month = "month" [shown],
        net = "net",
        .. extra
    }
}

/// `PageableObject` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PageableObject {
    /// `offset` of the contract.
    ///
    /// For example `0`.
    pub offset: Option<i64>,
    /// `pageNumber` of the contract.
    ///
    /// For example `0`.
    pub page_number: Option<i64>,
    /// `pageSize` of the contract.
    ///
    /// For example `10`.
    pub page_size: Option<i64>,
    /// `paged` of the contract.
    ///
    /// For example `true`.
    pub paged: Option<bool>,
    /// `sort` of the contract.
    pub sort: Option<SortObject>,
    /// `unpaged` of the contract.
    ///
    /// For example `false`.
    pub unpaged: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PageableObject {
        offset = "offset" [shown],
        page_number = "pageNumber" [shown],
        page_size = "pageSize",
        paged = "paged" [shown],
        sort = "sort" [shown],
        unpaged = "unpaged" [shown],
        .. extra
    }
}

/// `PayStat` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayStat {
    /// `amountCurrent` of the contract.
    ///
    /// For example `6000`.
    pub amount_current: Option<Decimal>,
    /// `amountYTD` of the contract.
    ///
    /// For example `18000`.
    pub amount_ytd: Option<Decimal>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `rate` of the contract.
    ///
    /// For example `10.0`.
    pub rate: Option<Decimal>,
    /// `type` of the contract.
    pub r#type: Option<String>,
    /// `units` of the contract.
    ///
    /// For example `60.0`.
    pub units: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStat {
        amount_current = "amountCurrent",
        amount_ytd = "amountYTD",
        description = "description",
        name = "name",
        rate = "rate",
        r#type = "type" [shown],
        units = "units",
        .. extra
    }
}

/// `PayStatement` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayStatement {
    /// `label` of the contract.
    ///
    /// For example `lastPayPeriod`.
    pub label: String,
    /// `statement` of the contract.
    ///
    /// For example `VGhpcyBtdXN0IGJlIGFuIGltYWdl`.
    pub statement: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatement {
        label = "label",
        statement = "statement",
        .. extra
    }
}

impl PayStatement {
    /// A `PayStatement` with its required members.
    pub fn new(label: impl Into<String>, statement: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            statement: statement.into(),
            extra: Map::new(),
        }
    }
}

/// `PayStatementReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayStatementReport {
    /// `assetIds` of the contract.
    pub asset_ids: Vec<AssetId>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `numberOfBillableAssets` of the contract.
    ///
    /// For example `1`.
    pub number_of_billable_assets: Option<i32>,
    /// `payStatements` of the contract.
    pub pay_statements: Vec<VoiePayStatement>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `reportStyle` of the contract.
    ///
    /// For example `credentialedPayroll`.
    pub report_style: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatementReport {
        asset_ids = "assetIds" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        number_of_billable_assets = "numberOfBillableAssets",
        pay_statements = "payStatements" [shown],
        portfolio_id = "portfolioId" [shown],
        report_style = "reportStyle",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PayStatementReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayStatementReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<PayStatementReportConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatementReportAck {
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
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PayStatementReportConstraints` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayStatementReportConstraints {
    /// `paystatementReport` of the contract.
    pub paystatement_report: Option<PayStatementData>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayStatementReportConstraints {
        paystatement_report = "paystatementReport" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PayStatementReportConstraints {
    /// A `PayStatementReportConstraints` with its required members.
    pub fn new(paystatement_report: PayStatementData) -> Self {
        Self {
            paystatement_report: Some(paystatement_report),
            report_custom_fields: Vec::new(),
            extra: Map::new(),
        }
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// `PaymentRiskInsightsReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentRiskInsightsReport {
    /// `businessDetails` of the contract.
    pub business_details: Option<BusinessDetails>,
    /// `constraints` of the contract.
    pub constraints: Option<AnalyticsReportConstraintsOut>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerAnalytics` of the contract.
    pub customer_analytics: Option<CustomerAnalytics>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `730`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `reportPin` of the contract.
    ///
    /// For example `2398jk`.
    pub report_pin: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentRiskInsightsReport {
        business_details = "businessDetails" [shown],
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_analytics = "customerAnalytics" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        report_pin = "reportPin",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PayrollData` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollData {
    /// `dob` of the contract.
    ///
    /// For example `1607450357`.
    pub dob: Option<UnixDate>,
    /// `payrollAccountIds` of the contract.
    pub payroll_account_ids: Vec<PayrollAccountId>,
    /// `reportId` of the contract.
    ///
    /// For example `u4hstnnak45g-voiepayroll`.
    pub report_id: Option<ReportId>,
    /// `ssn` of the contract.
    ///
    /// For example `999999999`.
    pub ssn: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollData {
        dob = "dob",
        payroll_account_ids = "payrollAccountIds" [shown],
        report_id = "reportId" [shown],
        ssn = "ssn",
        .. extra
    }
}

impl PayrollData {
    /// A `PayrollData` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `dob`.
    #[must_use]
    pub fn dob(mut self, dob: impl Into<UnixDate>) -> Self {
        self.dob = Some(dob.into());
        self
    }

    /// Sets `payrollAccountIds`.
    #[must_use]
    pub fn payroll_account_ids(mut self, payroll_account_ids: Vec<PayrollAccountId>) -> Self {
        self.payroll_account_ids = payroll_account_ids;
        self
    }

    /// Sets `reportId`.
    #[must_use]
    pub fn report_id(mut self, report_id: impl Into<ReportId>) -> Self {
        self.report_id = Some(report_id.into());
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }
}

/// `PayrollEmployeeAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmployeeAddress {
    /// `address1` of the contract.
    pub address1: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `TX`.
    pub state: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployeeAddress {
        address1 = "address1",
        city = "city",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// `PayrollEmployeeRecord` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmployeeRecord {
    /// `address` of the contract.
    pub address: Vec<PayrollEmployeeAddress>,
    /// `familyName` of the contract.
    ///
    /// For example `Smith`.
    pub family_name: Option<String>,
    /// `givenName` of the contract.
    ///
    /// For example `John`.
    pub given_name: Option<String>,
    /// `middleName` of the contract.
    ///
    /// For example `Doe`.
    pub middle_name: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployeeRecord {
        address = "address" [shown],
        family_name = "familyName",
        given_name = "givenName",
        middle_name = "middleName",
        name = "name",
        .. extra
    }
}

/// `PayrollEmployerAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmployerAddress {
    /// `address1` of the contract.
    pub address1: Option<String>,
    /// `city` of the contract.
    ///
    /// For example `City`.
    pub city: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `TX`.
    pub state: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `99999`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmployerAddress {
        address1 = "address1",
        city = "city",
        state = "state",
        zip = "zip",
        .. extra
    }
}

/// `PayrollEmploymentHistoryVOE` of the contract.
#[doc(alias = "PayrollEmploymentHistoryVOE")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmploymentHistoryVoe {
    /// `asOfDate` of the contract.
    ///
    /// For example `1596175200`.
    pub as_of_date: Option<UnixDate>,
    /// `employee` of the contract.
    pub employee: Option<PayrollEmployeeRecord>,
    /// `employerName` of the contract.
    pub employer_name: Option<String>,
    /// `employment` of the contract.
    pub employment: Option<PayrollEmploymentRecord>,
    /// `income` of the contract.
    pub income: Option<PayrollVoeIncomeRecord>,
    /// `payrollProvider` of the contract.
    ///
    /// For example `Paychex`.
    pub payroll_provider: Option<String>,
    /// `payrollSource` of the contract.
    ///
    /// For example `finPayroll`.
    pub payroll_source: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentHistoryVoe {
        as_of_date = "asOfDate" [shown],
        employee = "employee" [shown],
        employer_name = "employerName",
        employment = "employment" [shown],
        income = "income" [shown],
        payroll_provider = "payrollProvider",
        payroll_source = "payrollSource",
        .. extra
    }
}

/// `PayrollEmploymentHistoryVOIE` of the contract.
#[doc(alias = "PayrollEmploymentHistoryVOIE")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmploymentHistoryVoie {
    /// `asOfDate` of the contract.
    ///
    /// For example `1596175200`.
    pub as_of_date: Option<UnixDate>,
    /// `employee` of the contract.
    pub employee: Option<PayrollEmployeeRecord>,
    /// `employerName` of the contract.
    pub employer_name: Option<String>,
    /// `employment` of the contract.
    pub employment: Option<PayrollEmploymentRecord>,
    /// `employmentId` of the contract.
    ///
    /// For example `123v3bv2s5n`.
    pub employment_id: Option<EmploymentId>,
    /// `income` of the contract.
    pub income: Option<PayrollVoieIncomeRecord>,
    /// `payrollProvider` of the contract.
    ///
    /// For example `Paychex`.
    pub payroll_provider: Option<String>,
    /// `payrollSource` of the contract.
    ///
    /// For example `finPayroll`.
    pub payroll_source: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentHistoryVoie {
        as_of_date = "asOfDate" [shown],
        employee = "employee" [shown],
        employer_name = "employerName",
        employment = "employment" [shown],
        employment_id = "employmentId" [shown],
        income = "income" [shown],
        payroll_provider = "payrollProvider",
        payroll_source = "payrollSource",
        .. extra
    }
}

/// `PayrollEmploymentRecord` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollEmploymentRecord {
    /// `daysSinceLastPay` of the contract.
    ///
    /// For example `10`.
    pub days_since_last_pay: Option<i32>,
    /// `derivedEmploymentStatus` of the contract.
    ///
    /// For example `true`.
    pub derived_employment_status: Option<bool>,
    /// `employerAddress` of the contract.
    pub employer_address: Vec<PayrollEmployerAddress>,
    /// `employerName` of the contract.
    pub employer_name: Option<String>,
    /// `employmentDuration` of the contract.
    ///
    /// For example `P1Y6M0D`.
    pub employment_duration: Option<String>,
    /// `employmentEndDate` of the contract.
    ///
    /// For example `1527832800`.
    pub employment_end_date: Option<UnixDate>,
    /// `employmentStatusCode` of the contract.
    ///
    /// For example `A`.
    pub employment_status_code: Option<String>,
    /// `employmentStatusName` of the contract.
    ///
    /// For example `Active`.
    pub employment_status_name: Option<String>,
    /// `latestHireDate` of the contract.
    ///
    /// For example `1527832800`.
    pub latest_hire_date: Option<UnixDate>,
    /// `latestPayDate` of the contract.
    ///
    /// For example `1596175200`.
    pub latest_pay_date: Option<UnixDate>,
    /// `latestPayPeriodEndDate` of the contract.
    ///
    /// For example `1596175201`.
    pub latest_pay_period_end_date: Option<UnixDate>,
    /// `legalEntityId` of the contract.
    ///
    /// For example `752760000`.
    pub legal_entity_id: Option<String>,
    /// `numberPayCadenceWithoutPay` of the contract.
    ///
    /// For example `1`.
    pub number_pay_cadence_without_pay: Option<i32>,
    /// `originalHireDate` of the contract.
    ///
    /// For example `1527832800`.
    pub original_hire_date: Option<UnixDate>,
    /// `positionDuration` of the contract.
    ///
    /// For example `P1Y6M0D`.
    pub position_duration: Option<String>,
    /// `positionTitle` of the contract.
    pub position_title: Option<String>,
    /// `workLevelCode` of the contract.
    ///
    /// For example `FT`.
    pub work_level_code: Option<String>,
    /// `workLevelName` of the contract.
    pub work_level_name: Option<String>,
    /// `workLevelStatus` of the contract.
    pub work_level_status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollEmploymentRecord {
        days_since_last_pay = "daysSinceLastPay",
        derived_employment_status = "derivedEmploymentStatus" [shown],
        employer_address = "employerAddress" [shown],
        employer_name = "employerName",
        employment_duration = "employmentDuration",
        employment_end_date = "employmentEndDate" [shown],
        employment_status_code = "employmentStatusCode",
        employment_status_name = "employmentStatusName",
        latest_hire_date = "latestHireDate" [shown],
        latest_pay_date = "latestPayDate" [shown],
        latest_pay_period_end_date = "latestPayPeriodEndDate" [shown],
        legal_entity_id = "legalEntityId",
        number_pay_cadence_without_pay = "numberPayCadenceWithoutPay",
        original_hire_date = "originalHireDate" [shown],
        position_duration = "positionDuration",
        position_title = "positionTitle",
        work_level_code = "workLevelCode",
        work_level_name = "workLevelName",
        work_level_status = "workLevelStatus",
        .. extra
    }
}

/// `PayrollReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<PayrollReportConstraintsOut>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `reportStyle` of the contract.
    ///
    /// For example `credentialedPayroll`.
    pub report_style: Option<String>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportAck {
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
        portfolio_id = "portfolioId" [shown],
        report_style = "reportStyle",
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PayrollReportConstraints` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PayrollReportConstraints {
    /// `marketSegment` of the contract.
    ///
    /// For example `Mortgage`.
    pub market_segment: Option<String>,
    /// `payStatementsFromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// `payrollData` of the contract.
    pub payroll_data: PayrollData,
    /// `purpose` of the contract.
    ///
    /// For example `31`.
    pub purpose: Option<String>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportConstraints {
        market_segment = "marketSegment",
        pay_statements_from_date = "payStatementsFromDate" [shown],
        payroll_data = "payrollData" [shown],
        purpose = "purpose" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

impl PayrollReportConstraints {
    /// A `PayrollReportConstraints` with its required members.
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

    /// Sets `marketSegment`.
    #[must_use]
    pub fn market_segment(mut self, market_segment: impl Into<String>) -> Self {
        self.market_segment = Some(market_segment.into());
        self
    }

    /// Sets `payStatementsFromDate`.
    #[must_use]
    pub fn pay_statements_from_date(
        mut self,
        pay_statements_from_date: impl Into<UnixDate>,
    ) -> Self {
        self.pay_statements_from_date = Some(pay_statements_from_date.into());
        self
    }

    /// Sets `purpose`.
    #[must_use]
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Sets `reportCustomFields`.
    #[must_use]
    pub fn report_custom_fields(mut self, report_custom_fields: Vec<ReportCustomField>) -> Self {
        self.report_custom_fields = report_custom_fields;
        self
    }
}

/// `PayrollReportConstraintsOut` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollReportConstraintsOut {
    /// `payStatementsFromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub pay_statements_from_date: Option<UnixDate>,
    /// `payrollData` of the contract.
    pub payroll_data: Option<PayrollDataOut>,
    /// `reportCustomFields` of the contract.
    pub report_custom_fields: Vec<ReportCustomField>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollReportConstraintsOut {
        pay_statements_from_date = "payStatementsFromDate" [shown],
        payroll_data = "payrollData" [shown],
        report_custom_fields = "reportCustomFields" [shown],
        .. extra
    }
}

/// `PayrollVOEIncomeRecord` of the contract.
#[doc(alias = "PayrollVOEIncomeRecord")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollVoeIncomeRecord {
    /// `payFrequency` of the contract.
    ///
    /// For example `Weekly`.
    pub pay_frequency: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollVoeIncomeRecord {
        pay_frequency = "payFrequency",
        .. extra
    }
}

/// `PayrollVOIEIncomeRecord` of the contract.
#[doc(alias = "PayrollVOIEIncomeRecord")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayrollVoieIncomeRecord {
    /// `annualIncome` of the contract.
    pub annual_income: Vec<AnnualIncome>,
    /// `basePayRate` of the contract.
    ///
    /// For example `1234.56`.
    pub base_pay_rate: Option<Decimal>,
    /// `basePayRateUnit` of the contract.
    ///
    /// For example `Annual`.
    pub base_pay_rate_unit: Option<String>,
    /// `directPayStatements` of the contract.
    pub direct_pay_statements: Vec<DirectPayStatements>,
    /// `monthlyIncome` of the contract.
    pub monthly_income: Option<MonthlyIncome>,
    /// `oldestPayStatementAvailable` of the contract.
    ///
    /// For example `1527832900`.
    pub oldest_pay_statement_available: Option<String>,
    /// `payFrequency` of the contract.
    ///
    /// For example `Weekly`.
    pub pay_frequency: Option<String>,
    /// `payType` of the contract.
    ///
    /// For example `Daily`.
    pub pay_type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollVoieIncomeRecord {
        annual_income = "annualIncome" [shown],
        base_pay_rate = "basePayRate",
        base_pay_rate_unit = "basePayRateUnit",
        direct_pay_statements = "directPayStatements" [shown],
        monthly_income = "monthlyIncome" [shown],
        oldest_pay_statement_available = "oldestPayStatementAvailable",
        pay_frequency = "payFrequency",
        pay_type = "payType",
        .. extra
    }
}

/// `PaystubMonthlyIncomeRecord` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaystubMonthlyIncomeRecord {
    /// `estimatedMonthlyBasePay` of the contract.
    ///
    /// For example `2000`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// `estimatedMonthlyBonusPay` of the contract.
    ///
    /// For example `20`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// `estimatedMonthlyCommissionPay` of the contract.
    ///
    /// For example `50`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// `estimatedMonthlyOvertimePay` of the contract.
    ///
    /// For example `50`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaystubMonthlyIncomeRecord {
        estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        .. extra
    }
}

/// `PaystubTxVerifyMonthlyIncomeRecord` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaystubTxVerifyMonthlyIncomeRecord {
    /// `estimatedMonthlyBasePay` of the contract.
    ///
    /// For example `2000`.
    pub estimated_monthly_base_pay: Option<Decimal>,
    /// `estimatedMonthlyBonusPay` of the contract.
    ///
    /// For example `20`.
    pub estimated_monthly_bonus_pay: Option<Decimal>,
    /// `estimatedMonthlyCommissionPay` of the contract.
    ///
    /// For example `50`.
    pub estimated_monthly_commission_pay: Option<Decimal>,
    /// `estimatedMonthlyOtherPay` of the contract.
    ///
    /// For example `150`.
    pub estimated_monthly_other_pay: Option<Decimal>,
    /// `estimatedMonthlyOvertimePay` of the contract.
    ///
    /// For example `50`.
    pub estimated_monthly_overtime_pay: Option<Decimal>,
    /// `estimatedMonthlyTotalPay` of the contract.
    ///
    /// For example `2120`.
    pub estimated_monthly_total_pay: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaystubTxVerifyMonthlyIncomeRecord {
        estimated_monthly_base_pay = "estimatedMonthlyBasePay",
        estimated_monthly_bonus_pay = "estimatedMonthlyBonusPay",
        estimated_monthly_commission_pay = "estimatedMonthlyCommissionPay",
        estimated_monthly_other_pay = "estimatedMonthlyOtherPay",
        estimated_monthly_overtime_pay = "estimatedMonthlyOvertimePay",
        estimated_monthly_total_pay = "estimatedMonthlyTotalPay",
        .. extra
    }
}

/// `PortfolioConsumer` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioConsumer {
    /// `birthday` of the contract.
    pub birthday: Option<Birthday>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `ssn` of the contract.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// `suffix` of the contract.
    ///
    /// For example `PhD`.
    pub suffix: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioConsumer {
        birthday = "birthday",
        customer_id = "customerId" as number [shown],
        first_name = "firstName",
        id = "id" [shown],
        last_name = "lastName",
        ssn = "ssn",
        suffix = "suffix",
        .. extra
    }
}

/// `PortfolioReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioReport {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioReport {
        created_date = "createdDate" [shown],
        id = "id" [shown],
        portfolio_id = "portfolioId" [shown],
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PortfolioSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioSummary {
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `reports` of the contract.
    pub reports: Vec<PortfolioReport>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioSummary {
        portfolio_id = "portfolioId" [shown],
        reports = "reports" [shown],
        .. extra
    }
}

/// `PortfolioSummaryForSinglePortfolio` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioSummaryForSinglePortfolio {
    /// `consumer` of the contract.
    pub consumer: Option<Consumer>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `reports` of the contract.
    pub reports: Vec<PortfolioReport>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioSummaryForSinglePortfolio {
        consumer = "consumer" [shown],
        portfolio_id = "portfolioId" [shown],
        reports = "reports" [shown],
        .. extra
    }
}

/// `PortfolioWithConsumerSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortfolioWithConsumerSummary {
    /// `consumer` of the contract.
    pub consumer: Option<PortfolioConsumer>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `reports` of the contract.
    pub reports: Vec<PortfolioReport>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PortfolioWithConsumerSummary {
        consumer = "consumer" [shown],
        portfolio_id = "portfolioId" [shown],
        reports = "reports" [shown],
        .. extra
    }
}

/// `PrequalificationReport` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReport {
    /// `assets` of the contract.
    pub assets: Option<PrequalificationReportAssetSummary>,
    /// `consolidatedAvailableBalance` of the contract.
    ///
    /// For example `1929.57`.
    pub consolidated_available_balance: Option<Decimal>,
    /// `constraints` of the contract.
    pub constraints: Option<BaseReportAckConstraints>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `days` of the contract.
    ///
    /// For example `230`.
    pub days: Option<i64>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endDate` of the contract.
    ///
    /// For example `1607450357`.
    pub end_date: Option<UnixDate>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `institutions` of the contract.
    pub institutions: Vec<ReportInstitution>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `seasoned` of the contract.
    ///
    /// For example `true`.
    pub seasoned: Option<bool>,
    /// `startDate` of the contract.
    ///
    /// For example `1607450357`.
    pub start_date: Option<UnixDate>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PrequalificationReport {
        assets = "assets" [shown],
        consolidated_available_balance = "consolidatedAvailableBalance",
        constraints = "constraints" [shown],
        consumer_details = "consumerDetails" [shown],
        consumer_id = "consumerId" [shown],
        consumer_ssn = "consumerSsn",
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        customer_type = "customerType" [shown],
        days = "days",
        dispute_statement = "disputeStatement",
        end_date = "endDate" [shown],
        end_user = "endUser" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institutions = "institutions" [shown],
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        seasoned = "seasoned" [shown],
        start_date = "startDate" [shown],
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PrequalificationReportAck` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrequalificationReportAck {
    /// `constraints` of the contract.
    pub constraints: Option<PrequalificationReportConstraintsOut>,
    /// `consumerDetails` of the contract.
    pub consumer_details: Option<ConsumerDetails>,
    /// `consumerId` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub consumer_id: Option<ConsumerId>,
    /// `consumerSsn` of the contract.
    ///
    /// For example `9999`.
    pub consumer_ssn: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `active`.
    pub customer_type: Option<String>,
    /// `disputeStatement` of the contract.
    ///
    /// 1 to 2000 characters.
    pub dispute_statement: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `errors` of the contract.
    pub errors: Vec<ErrorMessage>,
    /// `id` of the contract.
    ///
    /// For example `u4hstnnak45g`.
    pub id: Option<ReportId>,
    /// `portfolioId` of the contract.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub portfolio_id: Option<PortfolioId>,
    /// `requestId` of the contract.
    ///
    /// For example `cjqm4wtdcn`.
    pub request_id: Option<ReportRequestId>,
    /// `requesterName` of the contract.
    pub requester_name: Option<String>,
    /// `status` of the contract.
    ///
    /// For example `inProgress`.
    pub status: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `voi`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PrequalificationReportAck {
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
        portfolio_id = "portfolioId" [shown],
        request_id = "requestId" [shown],
        requester_name = "requesterName",
        status = "status" [shown],
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}
