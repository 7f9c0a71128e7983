// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *payments*: *employment*.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

/// Balances, owner identity and payment instructions for the accounts of a customer in one
/// response, with the number of successes for each part and the number of errors.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentEnablementBundle {
    /// Number of accounts in the bundle.
    ///
    /// For example `1`.
    pub account_count: Option<i32>,
    /// Number of accounts whose `accountIdentity` section was returned; `0` if none.
    ///
    /// For example `1`.
    pub account_identity_success_count: Option<i32>,
    /// Accounts covered, one entry per account.
    pub accounts: Vec<PebAccountDetails>,
    /// Number of accounts whose `balanceDetails` section was returned; `0` if none.
    ///
    /// For example `1`.
    pub balance_details_success_count: Option<i32>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Number of parts of the request that failed; `0` if every part succeeded.
    pub error_count: Option<i32>,
    /// Number of accounts whose `paymentInstruction` section was returned; `0` if none.
    ///
    /// For example `1`.
    pub payment_instruction_success_count: Option<i32>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentEnablementBundle {
        0: account_count = "accountCount",
        1: account_identity_success_count = "accountIdentitySuccessCount",
        2: accounts = "accounts" [shown],
        3: balance_details_success_count = "balanceDetailsSuccessCount",
        4: customer_id = "customerId" [shown],
        5: error_count = "errorCount",
        6: payment_instruction_success_count = "paymentInstructionSuccessCount",
        .. extra
    }
}

response_setters! {
    PaymentEnablementBundle {
        account_count(impl Into<Option<i32>>).into(),
        account_identity_success_count(impl Into<Option<i32>>).into(),
        accounts(Vec<PebAccountDetails>),
        balance_details_success_count(impl Into<Option<i32>>).into(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        error_count(impl Into<Option<i32>>).into(),
        payment_instruction_success_count(impl Into<Option<i32>>).into(),
    }
}

open_enum! {
    /// Processing status of payment success indicators.
    pub enum PaymentIndicatorsStatus {
        /// `IN PROGRESS`
        InProgress = "IN PROGRESS",
        /// `SUCCESS`
        Success = "SUCCESS",
        /// `FAILURE`
        Failure = "FAILURE",
    }
}

/// Data for payments to or from an account: `type` of rail, account number (tokenized if
/// `tanEnabled` is `true`), descriptors and allowed transfer directions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentInstruction {
    /// Full account number at the bank or lender, a string of digits; sensitive.
    ///
    /// For example `124344454`.
    pub account_number: Option<String>,
    /// Further details of this payment instruction, each a type such as `routingNumber` with its
    /// value.
    pub descriptors: Vec<Descriptor>,
    /// `true` if the institution uses a tokenized account number (TAN) to start payments, `false`
    /// otherwise.
    ///
    /// Default `false`.
    pub tan_enabled: Option<bool>,
    /// `true` if payments of this type can reach the account, `false` otherwise; applies only to
    /// RTP and FedNow.
    pub transfer_in_enabled: Option<bool>,
    /// `true` if payments of this type can leave the account, `false` otherwise; applies only to
    /// RTP and FedNow.
    pub transfer_out_enabled: Option<bool>,
    /// Payment network: `ach`, `rtp` or `fednow`.
    pub r#type: Option<PaymentInstructionType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentInstruction {
        0: account_number = "accountNumber",
        1: descriptors = "descriptors" [shown],
        2: tan_enabled = "tanEnabled" [shown],
        3: transfer_in_enabled = "transferInEnabled" [shown],
        4: transfer_out_enabled = "transferOutEnabled" [shown],
        5: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PaymentInstruction {
        account_number(impl IntoOption<String>).into_option(),
        descriptors(Vec<Descriptor>),
        tan_enabled(impl Into<Option<bool>>).into(),
        transfer_in_enabled(impl Into<Option<bool>>).into(),
        transfer_out_enabled(impl Into<Option<bool>>).into(),
        r#type(impl IntoOption<PaymentInstructionType>).into_option(),
    }
}

/// Payment instruction inside a payment enablement bundle: rail `type`, account number,
/// `tanEnabled` and descriptors, without transfer directions.
#[doc(alias = "PaymentInstructionPEB")]
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentInstructionPeb {
    /// Full account number at the bank or lender, a string of digits; sensitive.
    ///
    /// For example `124344454`.
    pub account_number: Option<String>,
    /// Further details of this payment instruction, each a type such as `routingNumber` with its
    /// value.
    pub descriptors: Vec<Descriptor>,
    /// `true` if the institution uses a tokenized account number (TAN) to start payments, `false`
    /// otherwise.
    pub tan_enabled: Option<bool>,
    /// Payment network, for example `ach`.
    pub r#type: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentInstructionPeb {
        0: account_number = "accountNumber",
        1: descriptors = "descriptors" [shown],
        2: tan_enabled = "tanEnabled" [shown],
        3: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PaymentInstructionPeb {
        account_number(impl IntoOption<String>).into_option(),
        descriptors(Vec<Descriptor>),
        tan_enabled(impl Into<Option<bool>>).into(),
        r#type(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Payment networks.
    pub enum PaymentInstructionType {
        /// `ach`
        Ach = "ach",
        /// `rtp`
        Rtp = "rtp",
        /// `fednow`
        Fednow = "fednow",
    }
}

/// Response with the payment instructions of one account, one entry for each rail in
/// `paymentInstruction`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentInstructions {
    /// Payment instructions of the account, one entry for each rail.
    pub payment_instruction: Vec<PaymentInstruction>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentInstructions {
        0: payment_instruction = "paymentInstruction" [shown],
        .. extra
    }
}

response_setters! {
    PaymentInstructions {
        payment_instruction(Vec<PaymentInstruction>),
    }
}

open_enum! {
    /// Likelihood that a payment settles.
    pub enum PaymentScore {
        /// `Highly Likely to Settle`
        HighlyLikelyToSettle = "Highly Likely to Settle",
        /// `Likely to Settle`
        LikelyToSettle = "Likely to Settle",
        /// `Less Likely to Settle`
        LessLikelyToSettle = "Less Likely to Settle",
    }
}

/// Legacy payment score: IDs, settlement date and amount, available balance and a likelihood
/// for each day in `indicatorsByDay`. On failure, `code` and `message` describe the error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSuccessIndicator {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// Money that can be spent now, with pending items taken into account, in the account currency.
    ///
    /// For example `315.01`.
    pub available_balance: Option<Decimal>,
    /// Error code that explains why the payment could not be scored; absent on success.
    ///
    /// For example `10001`.
    pub code: Option<String>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Forecasts for 3 to 10 possible settlement days, each with date, composite score, indicator
    /// and reasons.
    ///
    /// 3 to 10 items.
    pub indicators_by_day: Vec<Indicator>,
    /// Human-readable explanation of the problem.
    pub message: Option<String>,
    /// ID of the response for this combination of customer, account and transaction.
    ///
    /// For example `453752752892280957`.
    pub pay_req_id: Option<String>,
    /// Day by which the payment should settle, as `YYYY-MM-DD`; determines the number of daily
    /// scores returned, from 3 to 10.
    ///
    /// For example `2023-03-30`.
    pub settle_by_date: Option<NaiveDate>,
    /// Amount of the planned payment in USD, for example `10.05`.
    pub settlement_amount: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicator {
        0: account_id = "accountId" [shown],
        1: available_balance = "availableBalance",
        2: code = "code" [shown],
        3: customer_id = "customerId" [shown],
        4: indicators_by_day = "indicatorsByDay" [shown],
        5: message = "message",
        6: pay_req_id = "payReqId",
        7: settle_by_date = "settleByDate" [shown],
        8: settlement_amount = "settlementAmount",
        .. extra
    }
}

response_setters! {
    PaymentSuccessIndicator {
        account_id(impl IntoOption<AccountId>).into_option(),
        available_balance(impl IntoOption<Decimal>).into_option(),
        code(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        indicators_by_day(Vec<Indicator>),
        message(impl IntoOption<String>).into_option(),
        pay_req_id(impl IntoOption<String>).into_option(),
        settle_by_date(impl Into<Option<NaiveDate>>).into(),
        settlement_amount(impl IntoOption<Decimal>).into_option(),
    }
}

/// Risk that a payment is returned: request ID, `status`, the transaction from the request, and
/// the predictions for NSF and unauthorized returns once available.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSuccessIndicators {
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
    pub nsf_return_risk: Option<NsfReturnRisk>,
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
    PaymentSuccessIndicators {
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
    PaymentSuccessIndicators {
        account_id(impl IntoOption<AccountId>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        nsf_return_risk(impl Into<Option<NsfReturnRisk>>).into(),
        pay_request_id(impl IntoOption<PayRequestId>).into_option(),
        request_date(impl Into<Option<NaiveDate>>).into(),
        status(impl IntoOption<PaymentIndicatorsStatus>).into_option(),
        transaction(impl Into<Option<PaymentSuccessIndicatorsTransaction>>).into(),
        unauthorized_return_risk(impl Into<Option<UnauthorizedReturnRisk>>).into(),
    }
}

/// Postal address of the payer, sent with a payment success indicator request; every property
/// is optional.
#[derive(Clone, Default)]
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsAddress {
        0: city = "city",
        1: country = "country",
        2: postal_code = "postalCode",
        3: state = "state",
        4: street_line1 = "streetLine1",
        5: street_line2 = "streetLine2",
        .. extra
    }
}

impl PaymentSuccessIndicatorsAddress {
    /// Creates a `PaymentSuccessIndicatorsAddress` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// City or town of the address, for example `Murray`.
    ///
    /// At most 500 characters.
    #[must_use]
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Country as an ISO 3166-1 code, for example `US` or `CAN`.
    ///
    /// Format `ISO-3166-2`, 2 characters, pattern `^[A-Za-z]+$`.
    #[must_use]
    pub fn country(mut self, country: impl IntoOption<String>) -> Self {
        self.country = country.into_option();
        self
    }

    /// ZIP or postal code of the address, for example `84123`.
    ///
    /// At most 100 characters, for example `84124`.
    #[must_use]
    pub fn postal_code(mut self, postal_code: impl IntoOption<String>) -> Self {
        self.postal_code = postal_code.into_option();
        self
    }

    /// Code of the state, province or other top-level subdivision, for example `UT`.
    ///
    /// 1 to 3 characters.
    #[must_use]
    pub fn state(mut self, state: impl IntoOption<String>) -> Self {
        self.state = state.into_option();
        self
    }

    /// House number and street, for example `434 Ascension Way`.
    ///
    /// At most 1000 characters.
    #[must_use]
    pub fn street_line1(mut self, street_line1: impl IntoOption<String>) -> Self {
        self.street_line1 = street_line1.into_option();
        self
    }

    /// Apartment, suite or similar addition to the street, for example `Suite 200`.
    ///
    /// At most 1000 characters.
    #[must_use]
    pub fn street_line2(mut self, street_line2: impl IntoOption<String>) -> Self {
        self.street_line2 = street_line2.into_option();
        self
    }
}

/// Phone of the payer, sent with a payment success indicator request: `number`, and
/// `countryHint` for the country of the number.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsPhone {
    /// Country used to interpret the phone number, as two ISO letters such as `US`.
    ///
    /// Format `ISO-3166-2`.
    pub country_hint: Option<String>,
    /// Phone number, local or E.164, with country code +1 assumed; required if the request does not
    /// contain an email address.
    ///
    /// Pattern `^\+?[\d-]*(x\d*)?`, for example `7785732875`.
    pub number: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsPhone {
        0: country_hint = "countryHint",
        1: number = "number",
        .. extra
    }
}

impl PaymentSuccessIndicatorsPhone {
    /// Creates a `PaymentSuccessIndicatorsPhone` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Country used to interpret the phone number, as two ISO letters such as `US`.
    ///
    /// Format `ISO-3166-2`.
    #[must_use]
    pub fn country_hint(mut self, country_hint: impl IntoOption<String>) -> Self {
        self.country_hint = country_hint.into_option();
        self
    }

    /// Phone number, local or E.164, with country code +1 assumed; required if the request does not
    /// contain an email address.
    ///
    /// Pattern `^\+?[\d-]*(x\d*)?`, for example `7785732875`.
    #[must_use]
    pub fn number(mut self, number: impl IntoOption<String>) -> Self {
        self.number = number.into_option();
        self
    }
}

/// Request for payment success indicators: required `transaction` with date and amount,
/// optional `user` with identity data.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsProperties {
    /// Payment to be scored, with its amount and settlement date.
    pub transaction: PaymentSuccessIndicatorsTransaction,
    /// Person who makes the payment: name, email, address and phone.
    pub user: Option<PaymentSuccessIndicatorsUser>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsProperties {
        0: transaction = "transaction" [shown],
        1: user = "user" [shown],
        .. extra
    }
}

impl PaymentSuccessIndicatorsProperties {
    /// Creates a `PaymentSuccessIndicatorsProperties` with its required fields.
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
    pub fn user(mut self, user: impl Into<Option<PaymentSuccessIndicatorsUser>>) -> Self {
        self.user = user.into();
        self
    }
}

/// Planned payment to be scored: the `amount` and the expected settlement day, `settleByDate`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsTransaction {
    /// Amount of the payment to be scored, for example `12.45`.
    ///
    /// At least 0.
    pub amount: Option<Decimal>,
    /// Day by which the payment should settle, as `YYYY-MM-DD`; determines the number of daily
    /// scores returned, from 3 to 10.
    ///
    /// For example `2023-03-30`.
    pub settle_by_date: Option<NaiveDate>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsTransaction {
        0: amount = "amount",
        1: settle_by_date = "settleByDate" [shown],
        .. extra
    }
}

impl PaymentSuccessIndicatorsTransaction {
    /// Creates a `PaymentSuccessIndicatorsTransaction` with its required fields.
    ///
    /// - `amount`: Amount of the payment to be scored, for example `12.45`.
    /// - `settle_by_date`: Day by which the payment should settle, as `YYYY-MM-DD`; determines the
    ///   number of daily scores returned, from 3 to 10.
    pub fn new(amount: impl Into<Decimal>, settle_by_date: NaiveDate) -> Self {
        Self {
            amount: Some(amount.into()),
            settle_by_date: Some(settle_by_date),
            extra: Map::new(),
        }
    }
}

/// Payer of the scored transaction: name, email, address and phone; the FCRA variant needs the
/// email.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentSuccessIndicatorsUser {
    /// Postal address of the payer: address lines, city, state, postal code and country.
    pub address: Option<PaymentSuccessIndicatorsAddress>,
    /// Email address, for example `myname@mycompany.com`.
    ///
    /// For example `Jane.Doe@mastercard.com`.
    pub email: Option<String>,
    /// Full name of the payer, as provided for the transaction.
    pub name: Option<String>,
    /// Phone number of the payer, as an object.
    pub phone: Option<PaymentSuccessIndicatorsPhone>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentSuccessIndicatorsUser {
        0: address = "address" [shown],
        1: email = "email",
        2: name = "name",
        3: phone = "phone" [shown],
        .. extra
    }
}

impl PaymentSuccessIndicatorsUser {
    /// Creates a `PaymentSuccessIndicatorsUser` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Postal address of the payer: address lines, city, state, postal code and country.
    #[must_use]
    pub fn address(mut self, address: impl Into<Option<PaymentSuccessIndicatorsAddress>>) -> Self {
        self.address = address.into();
        self
    }

    /// Email address, for example `myname@mycompany.com`.
    ///
    /// For example `Jane.Doe@mastercard.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Full name of the payer, as provided for the transaction.
    #[must_use]
    pub fn name(mut self, name: impl IntoOption<String>) -> Self {
        self.name = name.into_option();
        self
    }

    /// Phone number of the payer, as an object.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<Option<PaymentSuccessIndicatorsPhone>>) -> Self {
        self.phone = phone.into();
        self
    }
}
