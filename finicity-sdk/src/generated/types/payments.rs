// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *payments*.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// `AccountSimpleDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSimpleDetails {
    /// `accountNumberDisplay` of the contract.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// `aggregationAttemptDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_attempt_date: Option<DateTime<Utc>>,
    /// `aggregationStatusCode` of the contract.
    pub aggregation_status_code: Option<i64>,
    /// `aggregationSuccessDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_success_date: Option<DateTime<Utc>>,
    /// `authorizationEndDate` of the contract.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `authorizationExpires` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub authorization_expires: Option<bool>,
    /// `authorizationStartDate` of the contract.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// `createdDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub created_date: Option<DateTime<Utc>>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `displayPosition` of the contract.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// `id` of the contract.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `parentAccount` of the contract.
    ///
    /// For example `5011648377`.
    pub parent_account: Option<AccountId>,
    /// `status` of the contract.
    ///
    /// For example `active`.
    pub status: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `checking`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountSimpleDetails {
        account_number_display = "accountNumberDisplay",
        aggregation_attempt_date = "aggregationAttemptDate" [shown],
        aggregation_status_code = "aggregationStatusCode" [shown],
        aggregation_success_date = "aggregationSuccessDate" [shown],
        authorization_end_date = "authorizationEndDate" [shown],
        authorization_expires = "authorizationExpires" [shown],
        authorization_start_date = "authorizationStartDate" [shown],
        created_date = "createdDate" [shown],
        currency = "currency" [shown],
        display_position = "displayPosition" [shown],
        id = "id" [shown],
        name = "name",
        parent_account = "parentAccount" [shown],
        status = "status" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `ACHDetails` of the contract.
#[doc(alias = "ACHDetails")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchDetails {
    /// `realAccountNumber` of the contract.
    ///
    /// For example `002345678901`.
    pub real_account_number: Option<String>,
    /// `routingNumber` of the contract.
    ///
    /// For example `123456789`.
    pub routing_number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AchDetails {
        real_account_number = "realAccountNumber",
        routing_number = "routingNumber",
        .. extra
    }
}

/// `AvailableBalance` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableBalance {
    /// `aggregationStatusCode` of the contract.
    pub aggregation_status_code: Option<i64>,
    /// `availableBalance` of the contract.
    ///
    /// For example `173.47`.
    pub available_balance: Option<Decimal>,
    /// `availableBalanceDate` of the contract.
    ///
    /// For example `1607450357`.
    pub available_balance_date: Option<UnixDate>,
    /// `clearedBalance` of the contract.
    ///
    /// For example `222.25`.
    pub cleared_balance: Option<Decimal>,
    /// `clearedBalanceDate` of the contract.
    ///
    /// For example `1607450357`.
    pub cleared_balance_date: Option<UnixDate>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `id` of the contract.
    pub id: Option<i64>,
    /// `realAccountNumberLast4` of the contract.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableBalance {
        aggregation_status_code = "aggregationStatusCode" [shown],
        available_balance = "availableBalance",
        available_balance_date = "availableBalanceDate" [shown],
        cleared_balance = "clearedBalance",
        cleared_balance_date = "clearedBalanceDate" [shown],
        currency = "currency" [shown],
        id = "id",
        real_account_number_last4 = "realAccountNumberLast4",
        .. extra
    }
}

/// `AvailableBalancePEB` of the contract.
#[doc(alias = "AvailableBalancePEB")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableBalancePeb {
    /// `aggregationStatusCode` of the contract.
    pub aggregation_status_code: Option<i64>,
    /// `availableBalance` of the contract.
    ///
    /// 0 to 10000000000000000, for example `123.45`.
    pub available_balance: Option<Decimal>,
    /// `availableBalanceDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub available_balance_date: Option<DateTime<Utc>>,
    /// `clearedBalance` of the contract.
    ///
    /// 0 to 9999999999999, for example `222.25`.
    pub cleared_balance: Option<Decimal>,
    /// `clearedBalanceDate` of the contract.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub cleared_balance_date: Option<DateTime<Utc>>,
    /// `currency` of the contract.
    ///
    /// For example `USD`.
    pub currency: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// `realAccountNumberLast4` of the contract.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableBalancePeb {
        aggregation_status_code = "aggregationStatusCode" [shown],
        available_balance = "availableBalance",
        available_balance_date = "availableBalanceDate" [shown],
        cleared_balance = "clearedBalance",
        cleared_balance_date = "clearedBalanceDate" [shown],
        currency = "currency" [shown],
        id = "id" as number [shown],
        real_account_number_last4 = "realAccountNumberLast4",
        .. extra
    }
}

/// `Descriptor` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Descriptor {
    /// `type` of the contract.
    ///
    /// For example `routingNumber`.
    pub r#type: Option<String>,
    /// `value` of the contract.
    ///
    /// For example `2434345`.
    pub value: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Descriptor {
        r#type = "type" [shown],
        value = "value",
        .. extra
    }
}

/// `FcraNsfReturnRisk` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcraNsfReturnRisk {
    /// `error` of the contract.
    pub error: Option<ErrorMessage>,
    /// `result` of the contract.
    pub result: Option<FcraNsfReturnRiskResult>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FcraNsfReturnRisk {
        error = "error" [shown],
        result = "result" [shown],
        .. extra
    }
}

/// `FcraNsfReturnRiskResult` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcraNsfReturnRiskResult {
    /// `availableBalance` of the contract.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// `dailyResults` of the contract.
    ///
    /// 3 to 10 items.
    pub daily_results: Vec<NsfIndicator>,
    /// `disputeStatement` of the contract.
    pub dispute_statement: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FcraNsfReturnRiskResult {
        available_balance = "availableBalance",
        daily_results = "dailyResults" [shown],
        dispute_statement = "disputeStatement",
        .. extra
    }
}

/// `FcraPaymentSuccessIndicators` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcraPaymentSuccessIndicators {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `nsfReturnRisk` of the contract.
    pub nsf_return_risk: Option<FcraNsfReturnRisk>,
    /// `payRequestId` of the contract.
    ///
    /// For example `476412776235977427`.
    pub pay_request_id: Option<PayRequestId>,
    /// `requestDate` of the contract.
    ///
    /// For example `2024-04-01`.
    pub request_date: Option<NaiveDate>,
    /// `status` of the contract.
    pub status: Option<String>,
    /// `transaction` of the contract.
    pub transaction: Option<PaymentSuccessIndicatorsTransaction>,
    /// `unauthorizedReturnRisk` of the contract.
    pub unauthorized_return_risk: Option<UnauthorizedReturnRisk>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FcraPaymentSuccessIndicators {
        account_id = "accountId" [shown],
        customer_id = "customerId" [shown],
        nsf_return_risk = "nsfReturnRisk" [shown],
        pay_request_id = "payRequestId" [shown],
        request_date = "requestDate" [shown],
        status = "status" [shown],
        transaction = "transaction" [shown],
        unauthorized_return_risk = "unauthorizedReturnRisk" [shown],
        .. extra
    }
}

/// `FieldError` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldError {
    /// `code` of the contract.
    ///
    /// For example `102`.
    pub code: Option<String>,
    /// `description` of the contract.
    pub description: Option<String>,
    /// `fieldName` of the contract.
    ///
    /// For example `balanceDetails`.
    pub field_name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FieldError {
        code = "code" [shown],
        description = "description",
        field_name = "fieldName",
        .. extra
    }
}

/// `Indicator` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Indicator {
    /// `compositeScore` of the contract.
    ///
    /// 0 to 100, for example `6`.
    pub composite_score: Option<i32>,
    /// `potentialSettlementDate` of the contract.
    ///
    /// For example `2023-03-30`.
    pub potential_settlement_date: Option<NaiveDate>,
    /// `reasons` of the contract.
    pub reasons: Option<ReasonItem>,
    /// `scoreIndicator` of the contract.
    ///
    /// 1 to 50 characters.
    pub score_indicator: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Indicator {
        composite_score = "compositeScore",
        potential_settlement_date = "potentialSettlementDate" [shown],
        reasons = "reasons" [shown],
        score_indicator = "scoreIndicator",
        .. extra
    }
}

/// `LoanPaymentDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetails {
    /// `accountDetail` of the contract.
    pub account_detail: Option<LoanPaymentDetailsAccount>,
    /// `loanNumber` of the contract.
    ///
    /// For example `123456789`.
    pub loan_number: Option<String>,
    /// `loanPaymentAddress` of the contract.
    pub loan_payment_address: Option<String>,
    /// `loanPaymentNumber` of the contract.
    ///
    /// For example `5231123456789`.
    pub loan_payment_number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetails {
        account_detail = "accountDetail" [shown],
        loan_number = "loanNumber",
        loan_payment_address = "loanPaymentAddress",
        loan_payment_number = "loanPaymentNumber",
        .. extra
    }
}

/// `LoanPaymentDetailsAccount` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetailsAccount {
    /// `accountFuturePayoffAmount` of the contract.
    ///
    /// For example `10000`.
    pub account_future_payoff_amount: Option<Decimal>,
    /// `accountFuturePayoffDate` of the contract.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub account_future_payoff_date: Option<DateTime<Utc>>,
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `accountNumber` of the contract.
    ///
    /// For example `9876543210`.
    pub account_number: Option<String>,
    /// `accountPaymentAddress` of the contract.
    pub account_payment_address: Option<String>,
    /// `accountPaymentNumber` of the contract.
    ///
    /// For example `1234895413.0`.
    pub account_payment_number: Option<String>,
    /// `groupDetail` of the contract.
    pub group_detail: Vec<LoanPaymentDetailsGroup>,
    /// `loanDetail` of the contract.
    pub loan_detail: Vec<LoanPaymentDetailsLoan>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetailsAccount {
        account_future_payoff_amount = "accountFuturePayoffAmount",
        account_future_payoff_date = "accountFuturePayoffDate" [shown],
        account_id = "accountId" [shown],
        account_number = "accountNumber",
        account_payment_address = "accountPaymentAddress",
        account_payment_number = "accountPaymentNumber",
        group_detail = "groupDetail" [shown],
        loan_detail = "loanDetail" [shown],
        .. extra
    }
}

/// `LoanPaymentDetailsGroup` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetailsGroup {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `groupFuturePayoffAmount` of the contract.
    ///
    /// For example `7500`.
    pub group_future_payoff_amount: Option<Decimal>,
    /// `groupFuturePayoffDate` of the contract.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub group_future_payoff_date: Option<DateTime<Utc>>,
    /// `groupLoanDetail` of the contract.
    pub group_loan_detail: Vec<LoanPaymentDetailsLoan>,
    /// `groupNumber` of the contract.
    pub group_number: Option<String>,
    /// `groupPaymentAddress` of the contract.
    pub group_payment_address: Option<String>,
    /// `groupPaymentNumber` of the contract.
    ///
    /// For example `00001234895413-A`.
    pub group_payment_number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetailsGroup {
        account_id = "accountId" [shown],
        group_future_payoff_amount = "groupFuturePayoffAmount",
        group_future_payoff_date = "groupFuturePayoffDate" [shown],
        group_loan_detail = "groupLoanDetail" [shown],
        group_number = "groupNumber",
        group_payment_address = "groupPaymentAddress",
        group_payment_number = "groupPaymentNumber",
        .. extra
    }
}

/// `LoanPaymentDetailsLoan` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetailsLoan {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `loanFuturePayoffAmount` of the contract.
    ///
    /// For example `5000`.
    pub loan_future_payoff_amount: Option<Decimal>,
    /// `loanFuturePayoffDate` of the contract.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub loan_future_payoff_date: Option<DateTime<Utc>>,
    /// `loanNumber` of the contract.
    pub loan_number: Option<String>,
    /// `loanPaymentAddress` of the contract.
    pub loan_payment_address: Option<String>,
    /// `loanPaymentNumber` of the contract.
    ///
    /// For example `00001234895413-A-1`.
    pub loan_payment_number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetailsLoan {
        account_id = "accountId" [shown],
        loan_future_payoff_amount = "loanFuturePayoffAmount",
        loan_future_payoff_date = "loanFuturePayoffDate" [shown],
        loan_number = "loanNumber",
        loan_payment_address = "loanPaymentAddress",
        loan_payment_number = "loanPaymentNumber",
        .. extra
    }
}

/// `NsfIndicator` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfIndicator {
    /// `indicator` of the contract.
    ///
    /// 1 to 50 characters.
    pub indicator: Option<String>,
    /// `potentialSettlementDate` of the contract.
    ///
    /// For example `2024-04-24`.
    pub potential_settlement_date: Option<NaiveDate>,
    /// `reasons` of the contract.
    pub reasons: Option<NsfReasonItem>,
    /// `score` of the contract.
    ///
    /// 0 to 100, for example `6`.
    pub score: Option<i32>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfIndicator {
        indicator = "indicator",
        potential_settlement_date = "potentialSettlementDate" [shown],
        reasons = "reasons" [shown],
        score = "score",
        .. extra
    }
}

/// `NsfReasonItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfReasonItem {
    /// `balanceHistory` of the contract.
    ///
    /// 0 to 100, for example `23`.
    pub balance_history: Option<i64>,
    /// `depositHistory` of the contract.
    ///
    /// 0 to 100, for example `10`.
    pub deposit_history: Option<i64>,
    /// `nsfHistory` of the contract.
    ///
    /// 0 to 100, for example `40`.
    pub nsf_history: Option<i64>,
    /// `recentBalance` of the contract.
    ///
    /// 0 to 100, for example `78`.
    pub recent_balance: Option<i64>,
    /// `recentNsfHistory` of the contract.
    ///
    /// 0 to 100, for example `34`.
    pub recent_nsf_history: Option<i64>,
    /// `recurringNsf` of the contract.
    ///
    /// 0 to 100, for example `34`.
    pub recurring_nsf: Option<i64>,
    /// `spendHistory` of the contract.
    ///
    /// 0 to 100, for example `44`.
    pub spend_history: Option<i64>,
    /// `transactionAmount` of the contract.
    ///
    /// 0 to 100, for example `65`.
    pub transaction_amount: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfReasonItem {
        balance_history = "balanceHistory",
        deposit_history = "depositHistory",
        nsf_history = "nsfHistory",
        recent_balance = "recentBalance",
        recent_nsf_history = "recentNsfHistory",
        recurring_nsf = "recurringNsf",
        spend_history = "spendHistory",
        transaction_amount = "transactionAmount",
        .. extra
    }
}

/// `NsfReturnRisk` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfReturnRisk {
    /// `error` of the contract.
    pub error: Option<ErrorMessage>,
    /// `result` of the contract.
    pub result: Option<NsfReturnRiskResult>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfReturnRisk {
        error = "error" [shown],
        result = "result" [shown],
        .. extra
    }
}

/// `NsfReturnRiskResult` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfReturnRiskResult {
    /// `availableBalance` of the contract.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// `dailyResults` of the contract.
    ///
    /// 3 to 10 items.
    pub daily_results: Vec<NsfIndicator>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfReturnRiskResult {
        available_balance = "availableBalance",
        daily_results = "dailyResults" [shown],
        .. extra
    }
}

/// `PaymentEnablementBundle` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentEnablementBundle {
    /// `accountCount` of the contract.
    ///
    /// For example `1`.
    pub account_count: Option<i32>,
    /// `accountIdentitySuccessCount` of the contract.
    ///
    /// For example `1`.
    pub account_identity_success_count: Option<i32>,
    /// `accounts` of the contract.
    pub accounts: Vec<PebAccountDetails>,
    /// `balanceDetailsSuccessCount` of the contract.
    ///
    /// For example `1`.
    pub balance_details_success_count: Option<i32>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `errorCount` of the contract.
    ///
    /// For example `0`.
    pub error_count: Option<i32>,
    /// `paymentInstructionSuccessCount` of the contract.
    ///
    /// For example `1`.
    pub payment_instruction_success_count: Option<i32>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentEnablementBundle {
        account_count = "accountCount",
        account_identity_success_count = "accountIdentitySuccessCount",
        accounts = "accounts" [shown],
        balance_details_success_count = "balanceDetailsSuccessCount",
        customer_id = "customerId" [shown],
        error_count = "errorCount",
        payment_instruction_success_count = "paymentInstructionSuccessCount",
        .. extra
    }
}

/// `PaymentInstruction` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstruction {
    /// `accountNumber` of the contract.
    ///
    /// For example `124344454`.
    pub account_number: Option<String>,
    /// `descriptors` of the contract.
    pub descriptors: Vec<Descriptor>,
    /// `tanEnabled` of the contract.
    ///
    /// Default `false`, for example `true`.
    pub tan_enabled: Option<bool>,
    /// `transferInEnabled` of the contract.
    ///
    /// For example `true`.
    pub transfer_in_enabled: Option<bool>,
    /// `transferOutEnabled` of the contract.
    ///
    /// For example `true`.
    pub transfer_out_enabled: Option<bool>,
    /// `type` of the contract.
    ///
    /// For example `ach`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentInstruction {
        account_number = "accountNumber",
        descriptors = "descriptors" [shown],
        tan_enabled = "tanEnabled" [shown],
        transfer_in_enabled = "transferInEnabled" [shown],
        transfer_out_enabled = "transferOutEnabled" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PaymentInstructionPEB` of the contract.
#[doc(alias = "PaymentInstructionPEB")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstructionPeb {
    /// `accountNumber` of the contract.
    ///
    /// For example `124344454`.
    pub account_number: Option<String>,
    /// `descriptors` of the contract.
    pub descriptors: Vec<Descriptor>,
    /// `tanEnabled` of the contract.
    ///
    /// For example `true`.
    pub tan_enabled: Option<bool>,
    /// `type` of the contract.
    ///
    /// For example `ach`.
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentInstructionPeb {
        account_number = "accountNumber",
        descriptors = "descriptors" [shown],
        tan_enabled = "tanEnabled" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// `PaymentInstructions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstructions {
    /// `paymentInstruction` of the contract.
    pub payment_instruction: Vec<PaymentInstruction>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentInstructions {
        payment_instruction = "paymentInstruction" [shown],
        .. extra
    }
}

/// `PaymentSuccessIndicator` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicator {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `availableBalance` of the contract.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// `code` of the contract.
    ///
    /// For example `10001`.
    pub code: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `indicatorsByDay` of the contract.
    ///
    /// 3 to 10 items.
    pub indicators_by_day: Vec<Indicator>,
    /// `message` of the contract.
    pub message: Option<String>,
    /// `payReqId` of the contract.
    ///
    /// For example `453752752892280957`.
    pub pay_req_id: Option<String>,
    /// `settleByDate` of the contract.
    ///
    /// For example `2023-03-30`.
    pub settle_by_date: Option<NaiveDate>,
    /// `settlementAmount` of the contract.
    ///
    /// For example `10.05`.
    pub settlement_amount: Option<Decimal>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicator {
        account_id = "accountId" [shown],
        available_balance = "availableBalance",
        code = "code" [shown],
        customer_id = "customerId" [shown],
        indicators_by_day = "indicatorsByDay" [shown],
        message = "message",
        pay_req_id = "payReqId",
        settle_by_date = "settleByDate" [shown],
        settlement_amount = "settlementAmount",
        .. extra
    }
}

/// `PaymentSuccessIndicators` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicators {
    /// `accountId` of the contract.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `nsfReturnRisk` of the contract.
    pub nsf_return_risk: Option<NsfReturnRisk>,
    /// `payRequestId` of the contract.
    ///
    /// For example `476412776235977427`.
    pub pay_request_id: Option<PayRequestId>,
    /// `requestDate` of the contract.
    ///
    /// For example `2024-04-01`.
    pub request_date: Option<NaiveDate>,
    /// `status` of the contract.
    pub status: Option<String>,
    /// `transaction` of the contract.
    pub transaction: Option<PaymentSuccessIndicatorsTransaction>,
    /// `unauthorizedReturnRisk` of the contract.
    pub unauthorized_return_risk: Option<UnauthorizedReturnRisk>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicators {
        account_id = "accountId" [shown],
        customer_id = "customerId" [shown],
        nsf_return_risk = "nsfReturnRisk" [shown],
        pay_request_id = "payRequestId" [shown],
        request_date = "requestDate" [shown],
        status = "status" [shown],
        transaction = "transaction" [shown],
        unauthorized_return_risk = "unauthorizedReturnRisk" [shown],
        .. extra
    }
}

/// `PaymentSuccessIndicatorsAddress` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsAddress {
    /// `city` of the contract.
    ///
    /// At most 500 characters.
    pub city: Option<String>,
    /// `country` of the contract.
    ///
    /// Format `ISO-3166-2`, 2 characters, pattern `^[A-Za-z]+$`, for example `US`.
    pub country: Option<String>,
    /// `postalCode` of the contract.
    ///
    /// At most 100 characters, for example `84124`.
    pub postal_code: Option<String>,
    /// `state` of the contract.
    ///
    /// 1 to 3 characters, for example `UT`.
    pub state: Option<String>,
    /// `streetLine1` of the contract.
    ///
    /// At most 1000 characters.
    pub street_line1: Option<String>,
    /// `streetLine2` of the contract.
    ///
    /// At most 1000 characters.
    pub street_line2: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsAddress {
        city = "city",
        country = "country",
        postal_code = "postalCode",
        state = "state",
        street_line1 = "streetLine1",
        street_line2 = "streetLine2",
        .. extra
    }
}

impl PaymentSuccessIndicatorsAddress {
    /// A `PaymentSuccessIndicatorsAddress` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `country`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// Sets `postalCode`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `streetLine1`.
    #[must_use]
    pub fn street_line1(mut self, street_line1: impl Into<String>) -> Self {
        self.street_line1 = Some(street_line1.into());
        self
    }

    /// Sets `streetLine2`.
    #[must_use]
    pub fn street_line2(mut self, street_line2: impl Into<String>) -> Self {
        self.street_line2 = Some(street_line2.into());
        self
    }
}

/// `PaymentSuccessIndicatorsPhone` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsPhone {
    /// `countryHint` of the contract.
    ///
    /// Format `ISO-3166-2`, for example `US`.
    pub country_hint: Option<String>,
    /// `number` of the contract.
    ///
    /// Pattern `^\+?[\d-]*(x\d*)?`, for example `7785732875`.
    pub number: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsPhone {
        country_hint = "countryHint",
        number = "number",
        .. extra
    }
}

impl PaymentSuccessIndicatorsPhone {
    /// A `PaymentSuccessIndicatorsPhone` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `countryHint`.
    #[must_use]
    pub fn country_hint(mut self, country_hint: impl Into<String>) -> Self {
        self.country_hint = Some(country_hint.into());
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

/// `PaymentSuccessIndicatorsProperties` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsProperties {
    /// `transaction` of the contract.
    pub transaction: PaymentSuccessIndicatorsTransaction,
    /// `user` of the contract.
    pub user: Option<PaymentSuccessIndicatorsUser>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsProperties {
        transaction = "transaction" [shown],
        user = "user" [shown],
        .. extra
    }
}

impl PaymentSuccessIndicatorsProperties {
    /// A `PaymentSuccessIndicatorsProperties` with its required members.
    pub fn new(transaction: PaymentSuccessIndicatorsTransaction) -> Self {
        Self {
            transaction,
            user: None,
            extra: Map::new(),
        }
    }

    /// Sets `user`.
    #[must_use]
    pub fn user(mut self, user: PaymentSuccessIndicatorsUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// `PaymentSuccessIndicatorsTransaction` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsTransaction {
    /// `amount` of the contract.
    ///
    /// At least 0, for example `12.45`.
    pub amount: Option<Decimal>,
    /// `settleByDate` of the contract.
    ///
    /// For example `2023-03-30`.
    pub settle_by_date: Option<NaiveDate>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsTransaction {
        amount = "amount",
        settle_by_date = "settleByDate" [shown],
        .. extra
    }
}

impl PaymentSuccessIndicatorsTransaction {
    /// A `PaymentSuccessIndicatorsTransaction` with its required members.
    pub fn new(amount: impl Into<Decimal>, settle_by_date: NaiveDate) -> Self {
        Self {
            amount: Some(amount.into()),
            settle_by_date: Some(settle_by_date),
            extra: Map::new(),
        }
    }
}

/// `PaymentSuccessIndicatorsUser` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsUser {
    /// `address` of the contract.
    pub address: Option<PaymentSuccessIndicatorsAddress>,
    /// `email` of the contract.
    ///
    /// For example `Jane.Doe@mastercard.com`.
    pub email: Option<String>,
    /// `name` of the contract.
    pub name: Option<String>,
    /// `phone` of the contract.
    pub phone: Option<PaymentSuccessIndicatorsPhone>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsUser {
        address = "address" [shown],
        email = "email",
        name = "name",
        phone = "phone" [shown],
        .. extra
    }
}

impl PaymentSuccessIndicatorsUser {
    /// A `PaymentSuccessIndicatorsUser` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: PaymentSuccessIndicatorsAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: PaymentSuccessIndicatorsPhone) -> Self {
        self.phone = Some(phone);
        self
    }
}

/// `PEBAccountDetails` of the contract.
#[doc(alias = "PEBAccountDetails")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PebAccountDetails {
    /// `accountDetails` of the contract.
    pub account_details: Option<AccountSimpleDetails>,
    /// `accountIdentity` of the contract.
    pub account_identity: Option<AccountOwnerHolders>,
    /// `balanceDetails` of the contract.
    pub balance_details: Option<AvailableBalancePeb>,
    /// `errors` of the contract.
    pub errors: Vec<FieldError>,
    /// `id` of the contract.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// `institutionId` of the contract.
    ///
    /// For example `4222`.
    pub institution_id: Option<InstitutionId>,
    /// `institutionLoginId` of the contract.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// `institutionName` of the contract.
    ///
    /// For example `FinBank`.
    pub institution_name: Option<String>,
    /// `paymentInstruction` of the contract.
    pub payment_instruction: Option<PaymentInstructionPeb>,
    /// `realAccountNumberLast4` of the contract.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PebAccountDetails {
        account_details = "accountDetails" [shown],
        account_identity = "accountIdentity" [shown],
        balance_details = "balanceDetails" [shown],
        errors = "errors" [shown],
        id = "id" [shown],
        institution_id = "institutionId" [shown],
        institution_login_id = "institutionLoginId" as number [shown],
        institution_name = "institutionName",
        payment_instruction = "paymentInstruction" [shown],
        real_account_number_last4 = "realAccountNumberLast4",
        .. extra
    }
}

/// `ReasonItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReasonItem {
    /// `balanceHistory` of the contract.
    ///
    /// 0 to 100, for example `23`.
    pub balance_history: Option<i64>,
    /// `depositHistory` of the contract.
    ///
    /// 0 to 100, for example `10`.
    pub deposit_history: Option<i64>,
    /// `nsfHistory` of the contract.
    ///
    /// 0 to 100, for example `40`.
    pub nsf_history: Option<i64>,
    /// `recentBalance` of the contract.
    ///
    /// 0 to 100, for example `78`.
    pub recent_balance: Option<i64>,
    /// `recentNsfHistory` of the contract.
    ///
    /// 0 to 100, for example `34`.
    pub recent_nsf_history: Option<i64>,
    /// `recurringNsf` of the contract.
    ///
    /// 0 to 100, for example `34`.
    pub recurring_nsf: Option<i64>,
    /// `spendHistory` of the contract.
    ///
    /// 0 to 100, for example `44`.
    pub spend_history: Option<i64>,
    /// `transactionAmount` of the contract.
    ///
    /// 0 to 100, for example `65`.
    pub transaction_amount: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReasonItem {
        balance_history = "balanceHistory",
        deposit_history = "depositHistory",
        nsf_history = "nsfHistory",
        recent_balance = "recentBalance",
        recent_nsf_history = "recentNsfHistory",
        recurring_nsf = "recurringNsf",
        spend_history = "spendHistory",
        transaction_amount = "transactionAmount",
        .. extra
    }
}

/// `UnauthorizedReturnRisk` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedReturnRisk {
    /// `error` of the contract.
    pub error: Option<ErrorMessage>,
    /// `result` of the contract.
    pub result: Option<UnauthorizedReturnRiskResult>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    UnauthorizedReturnRisk {
        error = "error" [shown],
        result = "result" [shown],
        .. extra
    }
}

/// `UnauthorizedReturnRiskResult` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedReturnRiskResult {
    /// `indicator` of the contract.
    pub indicator: Option<String>,
    /// `score` of the contract.
    ///
    /// 0 to 100, for example `89`.
    pub score: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    UnauthorizedReturnRiskResult {
        indicator = "indicator",
        score = "score",
        .. extra
    }
}
