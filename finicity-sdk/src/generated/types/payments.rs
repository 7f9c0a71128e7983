// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *payments*.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Basic data of an account in the payment bundle: name, type, display number, aggregation
/// status and dates, currency, and the period of the authorization.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccountSimpleDetails {
    /// Masked or shortened account number that is suitable for display, often the last four digits;
    /// the format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// Time of the last attempt to read data, successful or not, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_attempt_date: Option<DateTime<Utc>>,
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Time when data was last read without error, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub aggregation_success_date: Option<DateTime<Utc>>,
    /// Time when access ends, in seconds since 1970. Ignore this date if `authorizationExpires` is
    /// `false`.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `true` if the authorization has an end date, see `authorizationEndDate`; `false` otherwise.
    ///
    /// Default `false`.
    pub authorization_expires: Option<bool>,
    /// Time when access began, in seconds since 1970.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// Time when the record was created.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub created_date: Option<DateTime<Utc>>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// Position of the account in the account list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// Name of the account at the institution, or the nickname set by the customer, for example
    /// `Checking`.
    pub name: Option<String>,
    /// ID of the account one level up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
    /// Status of the account: `pending` during account discovery, `active` after activation.
    pub status: Option<AggregationStatus>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `ira`, `mortgage` or
    /// `studentLoan`; more types exist.
    pub r#type: Option<AccountType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccountSimpleDetails {
        0: account_number_display = "accountNumberDisplay",
        1: aggregation_attempt_date = "aggregationAttemptDate" [shown],
        2: aggregation_status_code = "aggregationStatusCode" [shown],
        3: aggregation_success_date = "aggregationSuccessDate" [shown],
        4: authorization_end_date = "authorizationEndDate" [shown],
        5: authorization_expires = "authorizationExpires" [shown],
        6: authorization_start_date = "authorizationStartDate" [shown],
        7: created_date = "createdDate" [shown],
        8: currency = "currency" [shown],
        9: display_position = "displayPosition" [shown],
        10: id = "id" [shown],
        11: name = "name",
        12: parent_account = "parentAccount" [shown],
        13: status = "status" [shown],
        14: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    AccountSimpleDetails {
        account_number_display(impl IntoOption<String>).into_option(),
        aggregation_attempt_date(impl Into<Option<DateTime<Utc>>>).into(),
        aggregation_status_code(impl Into<Option<i64>>).into(),
        aggregation_success_date(impl Into<Option<DateTime<Utc>>>).into(),
        authorization_end_date(impl IntoOption<UnixDate>).into_option(),
        authorization_expires(impl Into<Option<bool>>).into(),
        authorization_start_date(impl IntoOption<UnixDate>).into_option(),
        created_date(impl Into<Option<DateTime<Utc>>>).into(),
        currency(impl IntoOption<String>).into_option(),
        display_position(impl Into<Option<i32>>).into(),
        id(impl IntoOption<AccountId>).into_option(),
        name(impl IntoOption<String>).into_option(),
        parent_account(impl IntoOption<AccountId>).into_option(),
        status(impl IntoOption<AggregationStatus>).into_option(),
        r#type(impl IntoOption<AccountType>).into_option(),
    }
}

/// Unmasked `routingNumber` and `realAccountNumber` of one customer account, read from the
/// institution to set up ACH payments. Each successful call is billed.
#[doc(alias = "ACHDetails")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AchDetails {
    /// Full account number to use for ACH transfers to or from this account.
    ///
    /// For example `002345678901`.
    pub real_account_number: Option<String>,
    /// Nine-digit ABA number of the bank that holds the account, as text because leading zeros
    /// count.
    ///
    /// For example `123456789`.
    pub routing_number: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AchDetails {
        0: real_account_number = "realAccountNumber",
        1: routing_number = "routingNumber",
        .. extra
    }
}

response_setters! {
    AchDetails {
        real_account_number(impl IntoOption<String>).into_option(),
        routing_number(impl IntoOption<String>).into_option(),
    }
}

/// Balances of one account: the available and the cleared amount, each with its date in Unix
/// seconds, plus currency and aggregation code.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableBalance {
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// For example `173.47`.
    pub available_balance: Option<Decimal>,
    /// Time when the available balance was read, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub available_balance_date: Option<UnixDate>,
    /// Balance of posted items only, also called the ledger balance.
    ///
    /// For example `222.25`.
    pub cleared_balance: Option<Decimal>,
    /// Time when the cleared balance was read, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub cleared_balance_date: Option<UnixDate>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// Customer ID as a number, such as `1005061234`.
    pub id: Option<i64>,
    /// Last four digits of the real account number, derived by Mastercard; present only for
    /// accounts that support ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableBalance {
        0: aggregation_status_code = "aggregationStatusCode" [shown],
        1: available_balance = "availableBalance",
        2: available_balance_date = "availableBalanceDate" [shown],
        3: cleared_balance = "clearedBalance",
        4: cleared_balance_date = "clearedBalanceDate" [shown],
        5: currency = "currency" [shown],
        6: id = "id",
        7: real_account_number_last4 = "realAccountNumberLast4",
        .. extra
    }
}

response_setters! {
    AvailableBalance {
        aggregation_status_code(impl Into<Option<i64>>).into(),
        available_balance(impl IntoOption<Decimal>).into_option(),
        available_balance_date(impl IntoOption<UnixDate>).into_option(),
        cleared_balance(impl IntoOption<Decimal>).into_option(),
        cleared_balance_date(impl IntoOption<UnixDate>).into_option(),
        currency(impl IntoOption<String>).into_option(),
        id(impl Into<Option<i64>>).into(),
        real_account_number_last4(impl IntoOption<String>).into_option(),
    }
}

/// Balances of an account in the payment bundle: the available and the cleared amount, with ISO
/// 8601 dates instead of Unix seconds.
#[doc(alias = "AvailableBalancePEB")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableBalancePeb {
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// 0 to 10000000000000000, for example `123.45`.
    pub available_balance: Option<Decimal>,
    /// Time when the available balance was read, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub available_balance_date: Option<DateTime<Utc>>,
    /// Balance of posted items only, also called the ledger balance.
    ///
    /// 0 to 9999999999999, for example `222.25`.
    pub cleared_balance: Option<Decimal>,
    /// Time when the cleared balance was read, in ISO 8601 format with time zone.
    ///
    /// For example `2022-03-10T06:06:20.042584549Z`.
    pub cleared_balance_date: Option<DateTime<Utc>>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// Last four digits of the real account number, derived by Mastercard; present only for
    /// accounts that support ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableBalancePeb {
        0: aggregation_status_code = "aggregationStatusCode" [shown],
        1: available_balance = "availableBalance",
        2: available_balance_date = "availableBalanceDate" [shown],
        3: cleared_balance = "clearedBalance",
        4: cleared_balance_date = "clearedBalanceDate" [shown],
        5: currency = "currency" [shown],
        6: id = "id" as number [shown],
        7: real_account_number_last4 = "realAccountNumberLast4",
        .. extra
    }
}

response_setters! {
    AvailableBalancePeb {
        aggregation_status_code(impl Into<Option<i64>>).into(),
        available_balance(impl IntoOption<Decimal>).into_option(),
        available_balance_date(impl Into<Option<DateTime<Utc>>>).into(),
        cleared_balance(impl IntoOption<Decimal>).into_option(),
        cleared_balance_date(impl Into<Option<DateTime<Utc>>>).into(),
        currency(impl IntoOption<String>).into_option(),
        id(impl IntoOption<AccountId>).into_option(),
        real_account_number_last4(impl IntoOption<String>).into_option(),
    }
}

/// One labeled value attached to a payment instruction, consisting of `type` and `value`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Descriptor {
    /// Type of the value, for example `routingNumber`.
    pub r#type: Option<String>,
    /// Value of the type named in `type`, for example a routing number.
    ///
    /// For example `2434345`.
    pub value: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Descriptor {
        0: r#type = "type" [shown],
        1: value = "value",
        .. extra
    }
}

response_setters! {
    Descriptor {
        r#type(impl IntoOption<String>).into_option(),
        value(impl IntoOption<String>).into_option(),
    }
}

/// Prediction for the return of a payment because of insufficient funds, in the FCRA variant:
/// either a `result` or the `error` that prevented the prediction.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FcraNsfReturnRisk {
    /// Error that prevented this result; absent on success.
    pub error: Option<ErrorMessage>,
    /// Outcome of a successful risk prediction, with its score or scores.
    pub result: Option<FcraNsfReturnRiskResult>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FcraNsfReturnRisk {
        0: error = "error" [shown],
        1: result = "result" [shown],
        .. extra
    }
}

response_setters! {
    FcraNsfReturnRisk {
        error(impl Into<Option<ErrorMessage>>).into(),
        result(impl Into<Option<FcraNsfReturnRiskResult>>).into(),
    }
}

/// Result of the FCRA prediction for returns because of insufficient funds: available balance,
/// one score per possible settlement day, and any dispute statement.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FcraNsfReturnRiskResult {
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// Forecasts for 3 to 10 possible settlement days, each with score and reasons.
    ///
    /// 3 to 10 items.
    pub daily_results: Vec<NsfIndicator>,
    /// Message about an open dispute of the customer and the type of the dispute.
    pub dispute_statement: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FcraNsfReturnRiskResult {
        0: available_balance = "availableBalance",
        1: daily_results = "dailyResults" [shown],
        2: dispute_statement = "disputeStatement",
        .. extra
    }
}

response_setters! {
    FcraNsfReturnRiskResult {
        available_balance(impl IntoOption<Decimal>).into_option(),
        daily_results(Vec<NsfIndicator>),
        dispute_statement(impl IntoOption<String>).into_option(),
    }
}

/// Response with the FCRA payment success indicators: request ID, status, account, transaction,
/// and the return risks for insufficient funds and lack of authorization. On failure, errors
/// replace the risks.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FcraPaymentSuccessIndicators {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Predicted risk of an insufficient-funds (NSF) return, or the error that prevented the
    /// prediction.
    pub nsf_return_risk: Option<FcraNsfReturnRisk>,
    /// ID of the payments request, a string of digits such as `476412776235977427`.
    pub pay_request_id: Option<PayRequestId>,
    /// Day when the indicator was requested, as `YYYY-MM-DD`.
    ///
    /// For example `2024-04-01`.
    pub request_date: Option<NaiveDate>,
    /// Progress of scoring: `IN PROGRESS`, `SUCCESS` or `FAILURE`.
    pub status: Option<PaymentIndicatorsStatus>,
    /// Payment to be scored, with its amount and settlement date.
    pub transaction: Option<PaymentSuccessIndicatorsTransaction>,
    /// Predicted risk that the payment is returned as unauthorized, or the error that prevented the
    /// prediction.
    pub unauthorized_return_risk: Option<UnauthorizedReturnRisk>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FcraPaymentSuccessIndicators {
        0: account_id = "accountId" [shown],
        1: customer_id = "customerId" [shown],
        2: nsf_return_risk = "nsfReturnRisk" [shown],
        3: pay_request_id = "payRequestId" [shown],
        4: request_date = "requestDate" [shown],
        5: status = "status" [shown],
        6: transaction = "transaction" [shown],
        7: unauthorized_return_risk = "unauthorizedReturnRisk" [shown],
        .. extra
    }
}

response_setters! {
    FcraPaymentSuccessIndicators {
        account_id(impl IntoOption<AccountId>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        nsf_return_risk(impl Into<Option<FcraNsfReturnRisk>>).into(),
        pay_request_id(impl IntoOption<PayRequestId>).into_option(),
        request_date(impl Into<Option<NaiveDate>>).into(),
        status(impl IntoOption<PaymentIndicatorsStatus>).into_option(),
        transaction(impl Into<Option<PaymentSuccessIndicatorsTransaction>>).into(),
        unauthorized_return_risk(impl Into<Option<UnauthorizedReturnRisk>>).into(),
    }
}

/// One problem in a section of the payment bundle: the section name, an error code and a
/// description.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FieldError {
    /// Error code for the missing section, such as `102`.
    pub code: Option<String>,
    /// Reason for the missing section, as text.
    pub description: Option<String>,
    /// Name of the field with the error, for example `balanceDetails`.
    pub field_name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FieldError {
        0: code = "code" [shown],
        1: description = "description",
        2: field_name = "fieldName",
        .. extra
    }
}

response_setters! {
    FieldError {
        code(impl IntoOption<String>).into_option(),
        description(impl IntoOption<String>).into_option(),
        field_name(impl IntoOption<String>).into_option(),
    }
}

/// Payment success prediction for one day: possible settlement date, score from 0 to 100, its
/// rating as text, and reasons.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Indicator {
    /// Return risk score of the payment, from 0 to 100; a higher score means that settlement is
    /// more likely.
    ///
    /// 0 to 100, for example `6`.
    pub composite_score: Option<i32>,
    /// Possible settlement day that this indicator assesses, as `YYYY-MM-DD`.
    ///
    /// For example `2023-03-30`.
    pub potential_settlement_date: Option<NaiveDate>,
    /// Eight factors behind the score, each rated from 0 to 100.
    pub reasons: Option<ReasonItem>,
    /// Rating based on `compositeScore`, from best to worst: `Highly Likely to Settle`, `Likely to
    /// Settle`, `Less Likely to Settle`.
    ///
    /// 1 to 50 characters.
    pub score_indicator: Option<PaymentScore>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Indicator {
        0: composite_score = "compositeScore",
        1: potential_settlement_date = "potentialSettlementDate" [shown],
        2: reasons = "reasons" [shown],
        3: score_indicator = "scoreIndicator",
        .. extra
    }
}

response_setters! {
    Indicator {
        composite_score(impl Into<Option<i32>>).into(),
        potential_settlement_date(impl Into<Option<NaiveDate>>).into(),
        reasons(impl Into<Option<ReasonItem>>).into(),
        score_indicator(impl IntoOption<PaymentScore>).into_option(),
    }
}

/// Data needed to pay a student loan manually: loan number, payment number, mailing address and
/// a breakdown by account in `accountDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoanPaymentDetails {
    /// Student loan account as a whole: number, payment address and payoff figures.
    pub account_detail: Option<LoanPaymentDetailsAccount>,
    /// Number that the institution assigned to this loan, such as `3210-Group A-1`.
    ///
    /// For example `123456789`.
    pub loan_number: Option<String>,
    /// Postal address for manual payments toward the loan.
    pub loan_payment_address: Option<String>,
    /// Number from the institution to quote on manual loan payments; not an ACH number.
    ///
    /// For example `5231123456789`.
    pub loan_payment_number: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetails {
        0: account_detail = "accountDetail" [shown],
        1: loan_number = "loanNumber",
        2: loan_payment_address = "loanPaymentAddress",
        3: loan_payment_number = "loanPaymentNumber",
        .. extra
    }
}

response_setters! {
    LoanPaymentDetails {
        account_detail(impl Into<Option<LoanPaymentDetailsAccount>>).into(),
        loan_number(impl IntoOption<String>).into_option(),
        loan_payment_address(impl IntoOption<String>).into_option(),
        loan_payment_number(impl IntoOption<String>).into_option(),
    }
}

/// Account level of student loan payment details: account and payment numbers, payment address,
/// future payoff amount with its date, and the loan groups and loans of the account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoanPaymentDetailsAccount {
    /// Amount that pays off the loan account on `accountFuturePayoffDate`.
    ///
    /// For example `10000`.
    pub account_future_payoff_amount: Option<Decimal>,
    /// Date for which `accountFuturePayoffAmount` is valid, as an ISO 8601 date and time.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub account_future_payoff_date: Option<DateTime<Utc>>,
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Number of the student loan account at the lender, as text that consists of digits.
    ///
    /// For example `9876543210`.
    pub account_number: Option<String>,
    /// Postal address for manual payments, on one line.
    pub account_payment_address: Option<String>,
    /// Reference number to quote on manual payments; not valid for ACH.
    ///
    /// For example `1234895413.0`.
    pub account_payment_number: Option<String>,
    /// Student loan groups under the account, each with payoff and payment details.
    pub group_detail: Vec<LoanPaymentDetailsGroup>,
    /// Individual loans under the account, each with payoff and payment details.
    pub loan_detail: Vec<LoanPaymentDetailsLoan>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetailsAccount {
        0: account_future_payoff_amount = "accountFuturePayoffAmount",
        1: account_future_payoff_date = "accountFuturePayoffDate" [shown],
        2: account_id = "accountId" [shown],
        3: account_number = "accountNumber",
        4: account_payment_address = "accountPaymentAddress",
        5: account_payment_number = "accountPaymentNumber",
        6: group_detail = "groupDetail" [shown],
        7: loan_detail = "loanDetail" [shown],
        .. extra
    }
}

response_setters! {
    LoanPaymentDetailsAccount {
        account_future_payoff_amount(impl IntoOption<Decimal>).into_option(),
        account_future_payoff_date(impl Into<Option<DateTime<Utc>>>).into(),
        account_id(impl IntoOption<AccountId>).into_option(),
        account_number(impl IntoOption<String>).into_option(),
        account_payment_address(impl IntoOption<String>).into_option(),
        account_payment_number(impl IntoOption<String>).into_option(),
        group_detail(Vec<LoanPaymentDetailsGroup>),
        loan_detail(Vec<LoanPaymentDetailsLoan>),
    }
}

/// Group level of student loan payment details: group and payment number, payment address,
/// future payoff and the loans in `groupLoanDetail`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoanPaymentDetailsGroup {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Amount that pays off the whole loan group on `groupFuturePayoffDate`.
    ///
    /// For example `7500`.
    pub group_future_payoff_amount: Option<Decimal>,
    /// Date for which `groupFuturePayoffAmount` is valid, as an ISO 8601 date and time.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub group_future_payoff_date: Option<DateTime<Utc>>,
    /// Individual loans that belong to the student loan group.
    pub group_loan_detail: Vec<LoanPaymentDetailsLoan>,
    /// Student loan group number as assigned by the institution, such as `3210-Group A`.
    pub group_number: Option<String>,
    /// Postal address for manual payments toward the loan group.
    pub group_payment_address: Option<String>,
    /// Number from the institution to quote on manual payments for the group; not an ACH number.
    ///
    /// For example `00001234895413-A`.
    pub group_payment_number: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetailsGroup {
        0: account_id = "accountId" [shown],
        1: group_future_payoff_amount = "groupFuturePayoffAmount",
        2: group_future_payoff_date = "groupFuturePayoffDate" [shown],
        3: group_loan_detail = "groupLoanDetail" [shown],
        4: group_number = "groupNumber",
        5: group_payment_address = "groupPaymentAddress",
        6: group_payment_number = "groupPaymentNumber",
        .. extra
    }
}

response_setters! {
    LoanPaymentDetailsGroup {
        account_id(impl IntoOption<AccountId>).into_option(),
        group_future_payoff_amount(impl IntoOption<Decimal>).into_option(),
        group_future_payoff_date(impl Into<Option<DateTime<Utc>>>).into(),
        group_loan_detail(Vec<LoanPaymentDetailsLoan>),
        group_number(impl IntoOption<String>).into_option(),
        group_payment_address(impl IntoOption<String>).into_option(),
        group_payment_number(impl IntoOption<String>).into_option(),
    }
}

/// Single loan in student loan payment details: loan and payment number, payment address, and
/// payoff amount with the date for which the amount is valid.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LoanPaymentDetailsLoan {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Amount that pays off this loan on `loanFuturePayoffDate`.
    ///
    /// For example `5000`.
    pub loan_future_payoff_amount: Option<Decimal>,
    /// Date for which `loanFuturePayoffAmount` is valid, as an ISO 8601 date and time.
    ///
    /// For example `2022-01-01T00:00:00.000Z`.
    pub loan_future_payoff_date: Option<DateTime<Utc>>,
    /// Number that the institution assigned to this loan, such as `3210-Group A-1`.
    pub loan_number: Option<String>,
    /// Postal address for manual payments toward the loan.
    pub loan_payment_address: Option<String>,
    /// Number from the institution to quote on manual loan payments; not an ACH number.
    ///
    /// For example `00001234895413-A-1`.
    pub loan_payment_number: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    LoanPaymentDetailsLoan {
        0: account_id = "accountId" [shown],
        1: loan_future_payoff_amount = "loanFuturePayoffAmount",
        2: loan_future_payoff_date = "loanFuturePayoffDate" [shown],
        3: loan_number = "loanNumber",
        4: loan_payment_address = "loanPaymentAddress",
        5: loan_payment_number = "loanPaymentNumber",
        .. extra
    }
}

response_setters! {
    LoanPaymentDetailsLoan {
        account_id(impl IntoOption<AccountId>).into_option(),
        loan_future_payoff_amount(impl IntoOption<Decimal>).into_option(),
        loan_future_payoff_date(impl Into<Option<DateTime<Utc>>>).into(),
        loan_number(impl IntoOption<String>).into_option(),
        loan_payment_address(impl IntoOption<String>).into_option(),
        loan_payment_number(impl IntoOption<String>).into_option(),
    }
}

/// NSF risk for one settlement day: `score` from 0 to 100 (a high score means that settlement
/// is likely), a risk level in `indicator` and optional `reasons`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsfIndicator {
    /// Risk class derived from `score`: `High Risk`, `Medium Risk` or `Low Risk`.
    ///
    /// 1 to 50 characters.
    pub indicator: Option<ReturnRisk>,
    /// Possible settlement day that this indicator assesses, as `YYYY-MM-DD`.
    ///
    /// For example `2024-04-24`.
    pub potential_settlement_date: Option<NaiveDate>,
    /// Eight factors behind the score, each rated from 0 to 100.
    pub reasons: Option<NsfReasonItem>,
    /// Prediction from 0 to 100; a higher value means that a return is less likely and settlement
    /// more likely.
    ///
    /// 0 to 100, for example `6`.
    pub score: Option<i32>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfIndicator {
        0: indicator = "indicator",
        1: potential_settlement_date = "potentialSettlementDate" [shown],
        2: reasons = "reasons" [shown],
        3: score = "score",
        .. extra
    }
}

response_setters! {
    NsfIndicator {
        indicator(impl IntoOption<ReturnRisk>).into_option(),
        potential_settlement_date(impl Into<Option<NaiveDate>>).into(),
        reasons(impl Into<Option<NsfReasonItem>>).into(),
        score(impl Into<Option<i32>>).into(),
    }
}

/// Eight factors behind an NSF score, each an integer from 0 to 100, covering balances, NSF
/// history, spending, deposits and the amount of the payment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsfReasonItem {
    /// Influence of the balance trend on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `23`.
    pub balance_history: Option<i64>,
    /// Influence of the deposit trend on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `10`.
    pub deposit_history: Option<i64>,
    /// Influence of the number of insufficient-funds (NSF) events on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `40`.
    pub nsf_history: Option<i64>,
    /// Influence of the available balance on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `78`.
    pub recent_balance: Option<i64>,
    /// Influence of recent insufficient-funds (NSF) events on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recent_nsf_history: Option<i64>,
    /// Influence of the repetition of insufficient-funds (NSF) events on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recurring_nsf: Option<i64>,
    /// Influence of spending trends on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `44`.
    pub spend_history: Option<i64>,
    /// Influence of the payment amount, `settlementAmount`, on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `65`.
    pub transaction_amount: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfReasonItem {
        0: balance_history = "balanceHistory",
        1: deposit_history = "depositHistory",
        2: nsf_history = "nsfHistory",
        3: recent_balance = "recentBalance",
        4: recent_nsf_history = "recentNsfHistory",
        5: recurring_nsf = "recurringNsf",
        6: spend_history = "spendHistory",
        7: transaction_amount = "transactionAmount",
        .. extra
    }
}

response_setters! {
    NsfReasonItem {
        balance_history(impl Into<Option<i64>>).into(),
        deposit_history(impl Into<Option<i64>>).into(),
        nsf_history(impl Into<Option<i64>>).into(),
        recent_balance(impl Into<Option<i64>>).into(),
        recent_nsf_history(impl Into<Option<i64>>).into(),
        recurring_nsf(impl Into<Option<i64>>).into(),
        spend_history(impl Into<Option<i64>>).into(),
        transaction_amount(impl Into<Option<i64>>).into(),
    }
}

/// Outcome of the insufficient funds prediction for a payment: either `result` with the scores
/// or `error` with the cause of the failure.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsfReturnRisk {
    /// Error that prevented this result; absent on success.
    pub error: Option<ErrorMessage>,
    /// Outcome of a successful risk prediction, with its score or scores.
    pub result: Option<NsfReturnRiskResult>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfReturnRisk {
        0: error = "error" [shown],
        1: result = "result" [shown],
        .. extra
    }
}

response_setters! {
    NsfReturnRisk {
        error(impl Into<Option<ErrorMessage>>).into(),
        result(impl Into<Option<NsfReturnRiskResult>>).into(),
    }
}

/// Scores of a successful NSF prediction: the `availableBalance` used and one entry per
/// settlement day in `dailyResults`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct NsfReturnRiskResult {
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// Forecasts for 3 to 10 possible settlement days, each with score and reasons.
    ///
    /// 3 to 10 items.
    pub daily_results: Vec<NsfIndicator>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NsfReturnRiskResult {
        0: available_balance = "availableBalance",
        1: daily_results = "dailyResults" [shown],
        .. extra
    }
}

response_setters! {
    NsfReturnRiskResult {
        available_balance(impl IntoOption<Decimal>).into_option(),
        daily_results(Vec<NsfIndicator>),
    }
}

/// One account of a payment enablement bundle: institution, account data, balances, owner
/// identity and payment instruction, with `errors` for parts that could not be read.
#[doc(alias = "PEBAccountDetails")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PebAccountDetails {
    /// Account that the result belongs to, with institution or owner data where the schema has
    /// them.
    pub account_details: Option<AccountSimpleDetails>,
    /// Account holders with names and contact data, the `accountIdentity` section of the bundle.
    pub account_identity: Option<AccountOwnerHolders>,
    /// Available and cleared balance, the `balanceDetails` section of the bundle.
    pub balance_details: Option<AvailableBalancePeb>,
    /// Errors that occurred, one entry per failure; empty or absent on full success.
    pub errors: Vec<FieldError>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: Option<AccountId>,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Display name of the financial institution, such as `FinBank`.
    pub institution_name: Option<String>,
    /// Type and account number to use for payments, for example with type `ach`.
    pub payment_instruction: Option<PaymentInstructionPeb>,
    /// Last four digits of the real account number, derived by Mastercard; present only for
    /// accounts that support ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PebAccountDetails {
        0: account_details = "accountDetails" [shown],
        1: account_identity = "accountIdentity" [shown],
        2: balance_details = "balanceDetails" [shown],
        3: errors = "errors" [shown],
        4: id = "id" [shown],
        5: institution_id = "institutionId" [shown],
        6: institution_login_id = "institutionLoginId" as number [shown],
        7: institution_name = "institutionName",
        8: payment_instruction = "paymentInstruction" [shown],
        9: real_account_number_last4 = "realAccountNumberLast4",
        .. extra
    }
}

response_setters! {
    PebAccountDetails {
        account_details(impl Into<Option<AccountSimpleDetails>>).into(),
        account_identity(impl Into<Option<AccountOwnerHolders>>).into(),
        balance_details(impl Into<Option<AvailableBalancePeb>>).into(),
        errors(Vec<FieldError>),
        id(impl IntoOption<AccountId>).into_option(),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
        institution_name(impl IntoOption<String>).into_option(),
        payment_instruction(impl Into<Option<PaymentInstructionPeb>>).into(),
        real_account_number_last4(impl IntoOption<String>).into_option(),
    }
}

/// Eight factors behind a settlement score, each an integer from 0 to 100, covering balances,
/// NSF history, spending, deposits and the amount of the payment.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReasonItem {
    /// Influence of the balance trend on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `23`.
    pub balance_history: Option<i64>,
    /// Influence of the deposit trend on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `10`.
    pub deposit_history: Option<i64>,
    /// Influence of the number of insufficient-funds (NSF) events on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `40`.
    pub nsf_history: Option<i64>,
    /// Influence of the available balance on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `78`.
    pub recent_balance: Option<i64>,
    /// Influence of recent insufficient-funds (NSF) events on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recent_nsf_history: Option<i64>,
    /// Influence of the repetition of insufficient-funds (NSF) events on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `34`.
    pub recurring_nsf: Option<i64>,
    /// Influence of spending trends on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `44`.
    pub spend_history: Option<i64>,
    /// Influence of the payment amount, `settlementAmount`, on the score, from 0 to 100.
    ///
    /// 0 to 100, for example `65`.
    pub transaction_amount: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReasonItem {
        0: balance_history = "balanceHistory",
        1: deposit_history = "depositHistory",
        2: nsf_history = "nsfHistory",
        3: recent_balance = "recentBalance",
        4: recent_nsf_history = "recentNsfHistory",
        5: recurring_nsf = "recurringNsf",
        6: spend_history = "spendHistory",
        7: transaction_amount = "transactionAmount",
        .. extra
    }
}

response_setters! {
    ReasonItem {
        balance_history(impl Into<Option<i64>>).into(),
        deposit_history(impl Into<Option<i64>>).into(),
        nsf_history(impl Into<Option<i64>>).into(),
        recent_balance(impl Into<Option<i64>>).into(),
        recent_nsf_history(impl Into<Option<i64>>).into(),
        recurring_nsf(impl Into<Option<i64>>).into(),
        spend_history(impl Into<Option<i64>>).into(),
        transaction_amount(impl Into<Option<i64>>).into(),
    }
}

open_enum! {
    /// Risk that a payment is returned.
    pub enum ReturnRisk {
        /// `Low Risk`
        LowRisk = "Low Risk",
        /// `Medium Risk`
        MediumRisk = "Medium Risk",
        /// `High Risk`
        HighRisk = "High Risk",
    }
}

/// Outcome of the prediction that a payment is returned as unauthorized: either `result` with
/// the score or `error` with the cause of the failure.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnauthorizedReturnRisk {
    /// Error that prevented this result; absent on success.
    pub error: Option<ErrorMessage>,
    /// Outcome of a successful risk prediction, with its score or scores.
    pub result: Option<UnauthorizedReturnRiskResult>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    UnauthorizedReturnRisk {
        0: error = "error" [shown],
        1: result = "result" [shown],
        .. extra
    }
}

response_setters! {
    UnauthorizedReturnRisk {
        error(impl Into<Option<ErrorMessage>>).into(),
        result(impl Into<Option<UnauthorizedReturnRiskResult>>).into(),
    }
}

/// Outcome of a successful risk prediction, with its score or scores.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UnauthorizedReturnRiskResult {
    /// Risk class derived from `score`: `High Risk`, `Medium Risk` or `Low Risk`.
    pub indicator: Option<ReturnRisk>,
    /// Prediction from 0 to 100; a higher value means that a return is less likely and settlement
    /// more likely.
    ///
    /// 0 to 100, for example `89`.
    pub score: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    UnauthorizedReturnRiskResult {
        0: indicator = "indicator",
        1: score = "score",
        .. extra
    }
}

response_setters! {
    UnauthorizedReturnRiskResult {
        indicator(impl IntoOption<ReturnRisk>).into_option(),
        score(impl Into<Option<i64>>).into(),
    }
}
