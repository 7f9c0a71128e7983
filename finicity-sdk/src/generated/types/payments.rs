// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *payments*.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// Basic facts on an account of the payment bundle: name, type, display number, aggregation
/// state and its dates, currency, and how long the authorization lasts.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountSimpleDetails {
    /// Masked or shortened account number fit to show to people, often the last four digits; its
    /// format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// When data was last fetched, with or without success; ISO 8601 with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_attempt_date: Option<DateTime<Utc>>,
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// When data was last fetched without error; ISO 8601 with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_success_date: Option<DateTime<Utc>>,
    /// When access ends, in seconds since 1970; ignore it when `authorizationExpires` is `false`.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `true` when the access right has an end, given by `authorizationEndDate`.
    ///
    /// Default `false`.
    pub authorization_expires: Option<bool>,
    /// When access began, in seconds since 1970.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// When the record was made.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub created_date: Option<DateTime<Utc>>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Rank of the account in the list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// What the institution calls the account, or the nickname the customer gave it, for example
    /// `Checking`.
    pub name: Option<String>,
    /// Account ID one step up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
    /// `pending` while accounts are being discovered, `active` from activation on.
    ///
    /// Known values are in [`values::aggregation_status`](crate::values::aggregation_status).
    pub status: Option<String>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `ira`, `mortgage` or
    /// `studentLoan`; further types exist.
    ///
    /// Known values are in [`values::account_type`](crate::values::account_type).
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

/// The `routingNumber` and unmasked `realAccountNumber` of one customer account, fetched from
/// the institution to set up ACH payments; each successful read is billed.
#[doc(alias = "ACHDetails")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AchDetails {
    /// Full account number to use for ACH transfers to or from this account.
    ///
    /// For example `002345678901`.
    pub real_account_number: Option<String>,
    /// Nine-digit ABA number of the bank that holds the account; leading zeros count, so it is
    /// text.
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

/// Balances of one account: the available and the cleared amount, each with its date in unix
/// seconds, plus currency and aggregation code.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableBalance {
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `173.47`.
    pub available_balance: Option<Decimal>,
    /// When the available balance was read, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub available_balance_date: Option<UnixDate>,
    /// Balance from posted items only, which banks also call ledger balance.
    ///
    /// For example `222.25`.
    pub cleared_balance: Option<Decimal>,
    /// When the cleared balance was read, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub cleared_balance_date: Option<UnixDate>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Customer ID as a number, such as `1005061234`.
    pub id: Option<i64>,
    /// Last four digits of the true account number, worked out by Mastercard; present only for
    /// accounts that allow ACH.
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

/// Balances of an account in the payment bundle: the available and the cleared amount, dated by
/// ISO timestamps instead of unix seconds.
#[doc(alias = "AvailableBalancePEB")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableBalancePeb {
    /// Outcome of the latest data fetch: `0` is success, other codes mean the data may be stale;
    /// absent before the first try.
    pub aggregation_status_code: Option<i64>,
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// 0 to 10000000000000000, for example `123.45`.
    pub available_balance: Option<Decimal>,
    /// When the available balance was read, ISO 8601 with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub available_balance_date: Option<DateTime<Utc>>,
    /// Balance from posted items only, which banks also call ledger balance.
    ///
    /// 0 to 9999999999999, for example `222.25`.
    pub cleared_balance: Option<Decimal>,
    /// When the cleared balance was read, ISO 8601 with zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub cleared_balance_date: Option<DateTime<Utc>>,
    /// ISO 4217 letters such as `USD` in which the amounts here are given.
    pub currency: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// Last four digits of the true account number, worked out by Mastercard; present only for
    /// accounts that allow ACH.
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

/// One labelled value attached to a payment instruction, made of `type` and `value`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Descriptor {
    /// What the value is, for example `routingNumber`.
    pub r#type: Option<String>,
    /// The value itself, such as a routing number; `type` says what it is.
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

/// Prediction whether a payment will bounce for lack of funds, in the FCRA variant: either a
/// `result` or the `error` that prevented it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcraNsfReturnRisk {
    /// Why this result could not be computed; absent on success.
    pub error: Option<ErrorMessage>,
    /// Outcome of a successful risk prediction, with its score or scores.
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

/// Outcome of the FCRA prediction for bounced payments: available balance, one score per
/// possible settlement day, and any dispute statement.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcraNsfReturnRiskResult {
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// Forecast for 3 to 10 possible settlement days, each with score and reasons.
    ///
    /// 3 to 10 items.
    pub daily_results: Vec<NsfIndicator>,
    /// Says whether a dispute is open for the customer, and of what kind.
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

/// Answer of the FCRA payment success indicators: request id, status, account, transaction, and
/// two return risks, insufficient funds and lack of authorization. Errors replace them on
/// failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcraPaymentSuccessIndicators {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Predicted risk of an insufficient-funds (NSF) return, or the error met while computing it.
    pub nsf_return_risk: Option<FcraNsfReturnRisk>,
    /// Identifies the payments request, as digits such as `476412776235977427`.
    pub pay_request_id: Option<PayRequestId>,
    /// Day the indicator was asked for, as `YYYY-MM-DD`.
    ///
    /// For example `2024-04-01`.
    pub request_date: Option<NaiveDate>,
    /// Progress of scoring: `IN PROGRESS`, `SUCCESS` or `FAILURE`.
    ///
    /// Known values are in [`values::payment_indicators_status`](crate::values::payment_indicators_status).
    pub status: Option<String>,
    /// Payment to be scored, with its amount and settlement date.
    pub transaction: Option<PaymentSuccessIndicatorsTransaction>,
    /// Predicted risk that the payment is returned as unauthorized, or the error that prevented the
    /// prediction.
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

/// One problem in a section of the payment bundle: the section name, an error code and an
/// explanation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldError {
    /// Why the part is missing, as a code such as `102`.
    pub code: Option<String>,
    /// Why the part is missing, in words.
    pub description: Option<String>,
    /// Which field the error concerns, for example `balanceDetails`.
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

/// Payment success prediction for one day: possible settlement date, score from 0 to 100, its
/// verbal rating, and reasons.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Indicator {
    /// Return risk of the payment from 0 to 100; the higher, the likelier it settles.
    ///
    /// 0 to 100, for example `6`.
    pub composite_score: Option<i32>,
    /// Day on which settlement is being predicted by this indicator, as `YYYY-MM-DD`.
    ///
    /// For example `2023-03-30`.
    pub potential_settlement_date: Option<NaiveDate>,
    /// Eight drivers behind the score, each rated from 0 to 100.
    pub reasons: Option<ReasonItem>,
    /// Verdict for `compositeScore`: `Less Likely to Settle`, then `Likely to Settle`, and at best
    /// `Highly Likely to Settle`.
    ///
    /// 1 to 50 characters.
    ///
    /// Known values are in [`values::payment_score`](crate::values::payment_score).
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

/// What is needed to pay a student loan by hand: loan number, payment number, mailing address
/// and a breakdown by account in `accountDetail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetails {
    /// The student loan account as a whole: number, payment address and payoff figures.
    pub account_detail: Option<LoanPaymentDetailsAccount>,
    /// Number the institution gave to this loan, such as `3210-Group A-1`.
    ///
    /// For example `123456789`.
    pub loan_number: Option<String>,
    /// Postal address for manual payments towards the loan.
    pub loan_payment_address: Option<String>,
    /// Number from the institution to quote on manual loan payments; not an ACH number.
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

/// Student loan account level of the loan payment answer: numbers, payment address, future
/// payoff amount with its date, and the loan groups and loans beneath.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetailsAccount {
    /// Sum that would pay the loan account off on `accountFuturePayoffDate`.
    ///
    /// For example `10000`.
    pub account_future_payoff_amount: Option<Decimal>,
    /// Day for which `accountFuturePayoffAmount` holds, as an ISO 8601 date and time.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub account_future_payoff_date: Option<DateTime<Utc>>,
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Number of the student loan account at the lender, digits in text.
    ///
    /// For example `9876543210`.
    pub account_number: Option<String>,
    /// Postal address for payments sent by hand, on one line.
    pub account_payment_address: Option<String>,
    /// Reference to quote on payments made by hand; it does not work for ACH.
    ///
    /// For example `1234895413.0`.
    pub account_payment_number: Option<String>,
    /// Student loan groups under the account, each with payoff and payment details.
    pub group_detail: Vec<LoanPaymentDetailsGroup>,
    /// Single loans under the account, each with payoff and payment details.
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

/// Group level of the loan payment answer: group and payment number, payment address, future
/// payoff and the loans in `groupLoanDetail`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetailsGroup {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Sum that would pay off the whole loan group on `groupFuturePayoffDate`.
    ///
    /// For example `7500`.
    pub group_future_payoff_amount: Option<Decimal>,
    /// ISO 8601 date-time for which `groupFuturePayoffAmount` holds.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub group_future_payoff_date: Option<DateTime<Utc>>,
    /// The individual loans that belong to the student loan group.
    pub group_loan_detail: Vec<LoanPaymentDetailsLoan>,
    /// Student loan group number as assigned by the institution, such as `3210-Group A`.
    pub group_number: Option<String>,
    /// Postal address for manual payments towards the loan group.
    pub group_payment_address: Option<String>,
    /// Number from the institution to quote on manual payments for the group; not an ACH number.
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

/// Single loan in the loan payment answer: loan and payment number, payment address, and payoff
/// amount with the date it holds for.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoanPaymentDetailsLoan {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Sum that would pay off this loan on `loanFuturePayoffDate`.
    ///
    /// For example `5000`.
    pub loan_future_payoff_amount: Option<Decimal>,
    /// ISO 8601 date-time for which `loanFuturePayoffAmount` holds.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub loan_future_payoff_date: Option<DateTime<Utc>>,
    /// Number the institution gave to this loan, such as `3210-Group A-1`.
    pub loan_number: Option<String>,
    /// Postal address for manual payments towards the loan.
    pub loan_payment_address: Option<String>,
    /// Number from the institution to quote on manual loan payments; not an ACH number.
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

/// NSF risk for one settlement day: `score` from 0 to 100 where high means likely to settle, a
/// risk word in `indicator` and optional `reasons`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfIndicator {
    /// Risk class drawn from `score`: `High Risk`, `Medium Risk` or `Low Risk`.
    ///
    /// 1 to 50 characters.
    ///
    /// Known values are in [`values::return_risk`](crate::values::return_risk).
    pub indicator: Option<String>,
    /// Day on which settlement is being predicted by this indicator, as `YYYY-MM-DD`.
    ///
    /// For example `2024-04-24`.
    pub potential_settlement_date: Option<NaiveDate>,
    /// Eight drivers behind the score, each rated from 0 to 100.
    pub reasons: Option<NsfReasonItem>,
    /// Prediction from 0 to 100; the higher it is, the less likely a return and the more likely
    /// settlement.
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

/// Eight drivers behind an NSF score, each an integer from 0 to 100, covering balances, NSF
/// history, spending, deposits and the amount itself.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfReasonItem {
    /// How far the trend of the balance drove the score, 0 to 100.
    ///
    /// 0 to 100, for example `23`.
    pub balance_history: Option<i64>,
    /// How far the trend of deposits drove the score, 0 to 100.
    ///
    /// 0 to 100, for example `10`.
    pub deposit_history: Option<i64>,
    /// Reason score, 0 to 100, for how often the account ran into insufficient funds (NSF).
    ///
    /// 0 to 100, for example `40`.
    pub nsf_history: Option<i64>,
    /// How far the available balance drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `78`.
    pub recent_balance: Option<i64>,
    /// How far recent insufficient funds (NSF) events drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recent_nsf_history: Option<i64>,
    /// How far the repetition of insufficient funds (NSF) events drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recurring_nsf: Option<i64>,
    /// How far spending trends drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `44`.
    pub spend_history: Option<i64>,
    /// How far the size of the payment, `settlementAmount`, drove the score, from 0 to 100.
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

/// Outcome of the insufficient funds prediction for a payment: either `result` with the scores
/// or `error` with the fault.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfReturnRisk {
    /// Why this result could not be computed; absent on success.
    pub error: Option<ErrorMessage>,
    /// Outcome of a successful risk prediction, with its score or scores.
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

/// Scores of a successful NSF prediction: the `availableBalance` used and one entry per
/// settlement day in `dailyResults`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NsfReturnRiskResult {
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// Forecast for 3 to 10 possible settlement days, each with score and reasons.
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

/// Balances, owner identity and payment instructions for a customer's accounts in one answer,
/// with counts of successes per part and of errors.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentEnablementBundle {
    /// How many accounts the bundle holds.
    ///
    /// For example `1`.
    pub account_count: Option<i32>,
    /// For how many accounts the `accountIdentity` section came back; `0` means none.
    ///
    /// For example `1`.
    pub account_identity_success_count: Option<i32>,
    /// The bank accounts concerned, one entry per account.
    pub accounts: Vec<PebAccountDetails>,
    /// For how many accounts the `balanceDetails` section came back; `0` means none.
    ///
    /// For example `1`.
    pub balance_details_success_count: Option<i32>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// How many parts of the request failed; `0` when everything came back.
    pub error_count: Option<i32>,
    /// How many payment instruction sections came back without error; `0` when none were provided.
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

/// How to pay to or from an account: `type` of rail, account number (tokenized when
/// `tanEnabled`), descriptors and allowed transfer directions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstruction {
    /// Full number of the account at the bank or lender, as digits in text; sensitive.
    ///
    /// For example `124344454`.
    pub account_number: Option<String>,
    /// Further facts for this way of paying, each a type such as `routingNumber` with its value.
    pub descriptors: Vec<Descriptor>,
    /// `true` when the institution works with a tokenized account number (TAN) for starting
    /// payments.
    ///
    /// Default `false`.
    pub tan_enabled: Option<bool>,
    /// `true` when the account can receive such payments; has a meaning only for RTP and FedNow.
    pub transfer_in_enabled: Option<bool>,
    /// `true` when the account can send such payments; has a meaning only for RTP and FedNow.
    pub transfer_out_enabled: Option<bool>,
    /// Payment network: `ach`, `rtp` or `fednow`.
    ///
    /// Known values are in [`values::payment_instruction_type`](crate::values::payment_instruction_type).
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

/// Payment instruction inside a payment enablement bundle: rail `type`, account number,
/// `tanEnabled` and descriptors, without transfer directions.
#[doc(alias = "PaymentInstructionPEB")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstructionPeb {
    /// Full number of the account at the bank or lender, as digits in text; sensitive.
    ///
    /// For example `124344454`.
    pub account_number: Option<String>,
    /// Further facts for this way of paying, each a type such as `routingNumber` with its value.
    pub descriptors: Vec<Descriptor>,
    /// `true` when the institution works with a tokenized account number (TAN) for starting
    /// payments.
    pub tan_enabled: Option<bool>,
    /// Payment network, for example `ach`.
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

/// Answer for the payment instructions of one account, one entry per rail in
/// `paymentInstruction`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentInstructions {
    /// Payment instructions of the account, one entry each.
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

/// Legacy payment score: ids, settlement date and amount, available balance and a likelihood
/// per day in `indicatorsByDay`; `code` and `message` tell of a fault.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicator {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Money that can be spent now, which takes pending items into account, in the account
    /// currency.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// Why the payment could not be scored; absent on success.
    ///
    /// For example `10001`.
    pub code: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Forecasts for 3 to 10 possible settlement days, each with date, composite score, indicator
    /// and reasons.
    ///
    /// 3 to 10 items.
    pub indicators_by_day: Vec<Indicator>,
    /// Explanation of the problem in words, for people to read.
    pub message: Option<String>,
    /// Identifies the response given for this combination of customer, account and transaction.
    ///
    /// For example `453752752892280957`.
    pub pay_req_id: Option<String>,
    /// Day the payment should settle, as `YYYY-MM-DD`; it decides how many daily scores are
    /// returned, from 3 to 10.
    ///
    /// For example `2023-03-30`.
    pub settle_by_date: Option<NaiveDate>,
    /// Amount of the planned payment in USD, for example `10.05`.
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

/// Risk that a payment is returned: request id, `status`, the transaction asked about, and the
/// NSF and unauthorized return predictions once they are ready.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicators {
    /// Id of the account that the API gave when it was connected; digits. Lists of accounts have
    /// it.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Predicted risk of an insufficient-funds (NSF) return, or the error met while computing it.
    pub nsf_return_risk: Option<NsfReturnRisk>,
    /// Identifies the payments request, as digits such as `476412776235977427`.
    pub pay_request_id: Option<PayRequestId>,
    /// Day the indicator was asked for, as `YYYY-MM-DD`.
    ///
    /// For example `2024-04-01`.
    pub request_date: Option<NaiveDate>,
    /// Progress of scoring: `IN PROGRESS`, `SUCCESS` or `FAILURE`.
    ///
    /// Known values are in [`values::payment_indicators_status`](crate::values::payment_indicators_status).
    pub status: Option<String>,
    /// Payment to be scored, with its amount and settlement date.
    pub transaction: Option<PaymentSuccessIndicatorsTransaction>,
    /// Predicted risk that the payment is returned as unauthorized, or the error that prevented the
    /// prediction.
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

/// Postal address of the payer, sent with a payment success indicator request; every member is
/// optional.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsAddress {
    /// City or town of the address, for example `Murray`.
    ///
    /// At most 500 characters.
    pub city: Option<String>,
    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// Format `ISO-3166-2`, 2 characters, pattern `^[A-Za-z]+$`.
    pub country: Option<String>,
    /// ZIP or postal code of the address, for example `84123`.
    ///
    /// At most 100 characters, for example `84124`.
    pub postal_code: Option<String>,
    /// Code of the state, province or other top-level subdivision, for example `UT`.
    ///
    /// 1 to 3 characters.
    pub state: Option<String>,
    /// House number and street, for example `434 Ascension Way`.
    ///
    /// At most 1000 characters.
    pub street_line1: Option<String>,
    /// Apartment, suite or similar addition to the street, for example `Suite 200`.
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

    /// City or town of the address, for example `Murray`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// Format `ISO-3166-2`, 2 characters, pattern `^[A-Za-z]+$`.
    #[must_use]
    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    /// ZIP or postal code of the address, for example `84123`.
    ///
    /// At most 100 characters, for example `84124`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Code of the state, province or other top-level subdivision, for example `UT`.
    ///
    /// 1 to 3 characters.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// House number and street, for example `434 Ascension Way`.
    ///
    /// At most 1000 characters.
    #[must_use]
    pub fn street_line1(mut self, street_line1: impl Into<String>) -> Self {
        self.street_line1 = Some(street_line1.into());
        self
    }

    /// Apartment, suite or similar addition to the street, for example `Suite 200`.
    ///
    /// At most 1000 characters.
    #[must_use]
    pub fn street_line2(mut self, street_line2: impl Into<String>) -> Self {
        self.street_line2 = Some(street_line2.into());
        self
    }
}

/// Phone of the payer, sent with a payment success indicator request: `number`, and
/// `countryHint` for its country.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsPhone {
    /// Country to read the phone number in, two ISO letters such as `US`.
    ///
    /// Format `ISO-3166-2`.
    pub country_hint: Option<String>,
    /// Phone number, local or E.164, with country code +1 assumed; required when no email is given.
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

    /// Country to read the phone number in, two ISO letters such as `US`.
    ///
    /// Format `ISO-3166-2`.
    #[must_use]
    pub fn country_hint(mut self, country_hint: impl Into<String>) -> Self {
        self.country_hint = Some(country_hint.into());
        self
    }

    /// Phone number, local or E.164, with country code +1 assumed; required when no email is given.
    ///
    /// Pattern `^\+?[\d-]*(x\d*)?`, for example `7785732875`.
    #[must_use]
    pub fn number(mut self, number: impl Into<String>) -> Self {
        self.number = Some(number.into());
        self
    }
}

/// Request for payment success indicators: required `transaction` with date and amount,
/// optional `user` with identity data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsProperties {
    /// Payment to be scored, with its amount and settlement date.
    pub transaction: PaymentSuccessIndicatorsTransaction,
    /// Person who makes the payment: name, email, address and phone.
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
    ///
    /// - `transaction`: Payment to be scored, with its amount and settlement date.
    pub fn new(transaction: PaymentSuccessIndicatorsTransaction) -> Self {
        Self {
            transaction,
            user: None,
            extra: Map::new(),
        }
    }

    /// Person who makes the payment: name, email, address and phone.
    #[must_use]
    pub fn user(mut self, user: PaymentSuccessIndicatorsUser) -> Self {
        self.user = Some(user);
        self
    }
}

/// Planned payment to be scored: the `amount` and the day it should settle, `settleByDate`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsTransaction {
    /// Size of the payment to be scored, for example `12.45`.
    ///
    /// At least 0.
    pub amount: Option<Decimal>,
    /// Day the payment should settle, as `YYYY-MM-DD`; it decides how many daily scores are
    /// returned, from 3 to 10.
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
    ///
    /// - `amount`: Size of the payment to be scored, for example `12.45`.
    /// - `settle_by_date`: Day the payment should settle, as `YYYY-MM-DD`; it decides how many
    ///   daily scores are returned, from 3 to 10.
    pub fn new(amount: impl Into<Decimal>, settle_by_date: NaiveDate) -> Self {
        Self {
            amount: Some(amount.into()),
            settle_by_date: Some(settle_by_date),
            extra: Map::new(),
        }
    }
}

/// Payer of the scored transaction: name, e-mail, address and phone; the FCRA variant needs the
/// e-mail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsUser {
    /// Where the payer lives: lines, city, state, postal code and country.
    pub address: Option<PaymentSuccessIndicatorsAddress>,
    /// E-mail address, for example `myname@mycompany.com`.
    ///
    /// For example `Jane.Doe@mastercard.com`.
    pub email: Option<String>,
    /// Whom the payment is from or for: the full name.
    pub name: Option<String>,
    /// Phone number of the paying user, given as an object.
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

    /// Where the payer lives: lines, city, state, postal code and country.
    #[must_use]
    pub fn address(mut self, address: PaymentSuccessIndicatorsAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// E-mail address, for example `myname@mycompany.com`.
    ///
    /// For example `Jane.Doe@mastercard.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Whom the payment is from or for: the full name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Phone number of the paying user, given as an object.
    #[must_use]
    pub fn phone(mut self, phone: PaymentSuccessIndicatorsPhone) -> Self {
        self.phone = Some(phone);
        self
    }
}

/// One account of a payment enablement bundle: institution, account data, balances, owner
/// identity and payment instruction, with `errors` for parts that could not be read.
#[doc(alias = "PEBAccountDetails")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PebAccountDetails {
    /// Which account the result belongs to, with its institution or owner data where the schema has
    /// them.
    pub account_details: Option<AccountSimpleDetails>,
    /// Account holders with names and contact data, the `accountIdentity` section of the bundle.
    pub account_identity: Option<AccountOwnerHolders>,
    /// Available and cleared balance, the `balanceDetails` section of the bundle.
    pub balance_details: Option<AvailableBalancePeb>,
    /// What went wrong, one entry per failure; empty or absent when all worked.
    pub errors: Vec<FieldError>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// Number of the financial institution in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// Identifies one set of customer credentials at an institution; as number or text, depending
    /// on the schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Display name of the financial institution, such as `FinBank`.
    pub institution_name: Option<String>,
    /// Type and account number to use for payments, for example for `ach`.
    pub payment_instruction: Option<PaymentInstructionPeb>,
    /// Last four digits of the true account number, worked out by Mastercard; present only for
    /// accounts that allow ACH.
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

/// Eight drivers behind a settlement score, each an integer from 0 to 100, covering balances,
/// NSF history, spending, deposits and the amount.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReasonItem {
    /// How far the trend of the balance drove the score, 0 to 100.
    ///
    /// 0 to 100, for example `23`.
    pub balance_history: Option<i64>,
    /// How far the trend of deposits drove the score, 0 to 100.
    ///
    /// 0 to 100, for example `10`.
    pub deposit_history: Option<i64>,
    /// Reason score, 0 to 100, for how often the account ran into insufficient funds (NSF).
    ///
    /// 0 to 100, for example `40`.
    pub nsf_history: Option<i64>,
    /// How far the available balance drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `78`.
    pub recent_balance: Option<i64>,
    /// How far recent insufficient funds (NSF) events drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recent_nsf_history: Option<i64>,
    /// How far the repetition of insufficient funds (NSF) events drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recurring_nsf: Option<i64>,
    /// How far spending trends drove the score, from 0 to 100.
    ///
    /// 0 to 100, for example `44`.
    pub spend_history: Option<i64>,
    /// How far the size of the payment, `settlementAmount`, drove the score, from 0 to 100.
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

/// Outcome of the prediction that a payment is returned as unauthorized: `result` with the
/// score or `error` with the fault.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedReturnRisk {
    /// Why this result could not be computed; absent on success.
    pub error: Option<ErrorMessage>,
    /// Outcome of a successful risk prediction, with its score or scores.
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

/// Outcome of a successful risk prediction, with its score or scores.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnauthorizedReturnRiskResult {
    /// Risk class drawn from `score`: `High Risk`, `Medium Risk` or `Low Risk`.
    ///
    /// Known values are in [`values::return_risk`](crate::values::return_risk).
    pub indicator: Option<String>,
    /// Prediction from 0 to 100; the higher it is, the less likely a return and the more likely
    /// settlement.
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
