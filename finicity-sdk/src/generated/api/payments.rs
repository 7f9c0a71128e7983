// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Payments*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_account_ach_details`](Payments::get_account_ach_details) | Gets the full account and routing numbers for ACH. |
//! | [`get_account_payment_instruction_details`](Payments::get_account_payment_instruction_details) | Gets payment instructions of an account for ACH, RTP and FedNow. |
//! | [`get_available_balance`](Payments::get_available_balance) | Gets the last stored balances of a deposit account. |
//! | [`get_available_balance_live`](Payments::get_available_balance_live) | Gets the available and cleared balances of a deposit account. |
//! | [`get_loan_payment_details`](Payments::get_loan_payment_details) | Gets the payment details of a loan account. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Account data needed for payments, such as account numbers, balances and loan details.
///
/// [`Client::payments`](crate::Client::payments) returns this type.
#[derive(Debug, Clone)]
pub struct Payments {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Payments*.
    pub fn payments(&self) -> Payments {
        Payments {
            client: self.clone(),
        }
    }
}

impl Payments {
    /// Gets the full account and routing numbers for ACH.
    ///
    /// `GetAccountACHDetails`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/details`.
    /// Returns [`types::AchDetails`].
    ///
    /// Use this operation to set up ACH transfers for checking, savings, money market and
    /// certificate of deposit accounts. Returns two unmasked numbers, so keep the response out of
    /// logs. Premium: each successful call is billed. For instant payment support use
    /// [`GetAccountPaymentInstructionDetails`]. Usual next call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.payments().get_account_ach_details("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::VALIDATION_FAILED`]
    ///   (10010), [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    /// [`GetAccountPaymentInstructionDetails`]: crate::api::payments::Payments::get_account_payment_instruction_details
    #[doc(alias = "aggregation.v1.customers.accounts.details.list")]
    #[doc(alias = "get_ach_details")]
    #[doc(alias = "payments.get_ach_details")]
    pub fn get_account_ach_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAccountAchDetails {
        GetAccountAchDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Gets payment instructions of an account for ACH, RTP and FedNow.
    ///
    /// `GetAccountPaymentInstructionDetails`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/details`.
    /// Returns [`types::PaymentInstructions`].
    ///
    /// Use this operation to find the payment types that a money market, savings or checking
    /// account supports. Returns one instruction per payment type with full numbers. RTP and FedNow
    /// instructions have separate flags for incoming and outgoing transfers. Premium: each
    /// successful call is billed. Usual next call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payments()
    ///     .get_account_payment_instruction_details("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::INSTITUTION_LOGIN_NOT_FOUND`] (3003),
    ///   [`error_codes::AUTHORIZATION_DETAILS_NOT_FOUND`] (3004),
    ///   [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::VALIDATION_FAILED`] (10010),
    ///   [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    #[doc(alias = "aggregation.v3.customers.accounts.details.list")]
    pub fn get_account_payment_instruction_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAccountPaymentInstructionDetails {
        GetAccountPaymentInstructionDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Gets the last stored balances of a deposit account.
    ///
    /// `GetAvailableBalance`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance`.
    /// Returns [`types::AvailableBalance`].
    ///
    /// Deprecated, with withdrawal announced for after June 2025: use [`GetAvailableBalanceLive`],
    /// which can also return stored balances. Returns the available and cleared amounts with their
    /// dates. All deposit accounts, including CDs, are supported. Premium: each successful call is
    /// billed, and your account must be enrolled.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.payments().get_available_balance("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::VALIDATION_FAILED`]
    ///   (10010), [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetAvailableBalanceLive`]: crate::api::payments::Payments::get_available_balance_live
    #[doc(alias = "aggregation.v1.customers.accounts.available_balance.list")]
    #[doc(alias = "get_latest_cached_balance")]
    #[doc(alias = "payments.get_latest_cached_balance")]
    #[deprecated = "deprecated in the contract"]
    pub fn get_available_balance(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAvailableBalance {
        GetAvailableBalance {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Gets the available and cleared balances of a deposit account.
    ///
    /// `GetAvailableBalanceLive`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance/live`.
    /// Returns [`types::AvailableBalance`].
    ///
    /// Use this operation before a debit. `balance_cache_interval` sets the accepted age of a
    /// balance in minutes. Without this parameter a balance is live until June 30, 2026, and up to
    /// 30 minutes old from then on, so send 0 for a live balance. Returns both balances with dates.
    /// Premium: each successful call is billed. Usual next call:
    /// [`GeneratePaymentSuccessIndicators`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// Optional: [`balance_cache_interval`](GetAvailableBalanceLive::balance_cache_interval).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payments()
    ///     .get_available_balance_live("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::VALIDATION_FAILED`]
    ///   (10010), [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    #[doc(alias = "aggregation.v1.customers.accounts.available_balance.live.list")]
    #[doc(alias = "payments.get_available_balance_live")]
    pub fn get_available_balance_live(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAvailableBalanceLive {
        GetAvailableBalanceLive {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            balance_cache_interval: None,
        }
    }

    /// Gets the payment details of a loan account.
    ///
    /// `GetLoanPaymentDetails`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}/loanDetails`.
    /// Returns [`types::LoanPaymentDetails`].
    ///
    /// Use this operation to help a customer repay a loan manually. Returns the loan number,
    /// payment number, payment address and account detail. The payment number is not meant for ACH.
    /// Premium: each successful call is billed. Usual previous call: [`GetCustomerAccounts`], to find
    /// the loan.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.payments().get_loan_payment_details("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "aggregation.v2.customers.accounts.loan_details.list")]
    #[doc(alias = "payments.get_loan_payment_details")]
    pub fn get_loan_payment_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetLoanPaymentDetails {
        GetLoanPaymentDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }
}

/// Request of `GetAccountACHDetails`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/details`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountAchDetails {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetAccountAchDetails {
    type Output = types::AchDetails;

    const OPERATION: Operation = Operation {
        id: "GetAccountACHDetails",
        tag: "Payments",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/details",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAccountAchDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `GetAccountPaymentInstructionDetails`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/details`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountPaymentInstructionDetails {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetAccountPaymentInstructionDetails {
    type Output = types::PaymentInstructions;

    const OPERATION: Operation = Operation {
        id: "GetAccountPaymentInstructionDetails",
        tag: "Payments",
        method: "GET",
        path: "/aggregation/v3/customers/{customerId}/accounts/{accountId}/details",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAccountPaymentInstructionDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `GetAvailableBalance`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAvailableBalance {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetAvailableBalance {
    type Output = types::AvailableBalance;

    const OPERATION: Operation = Operation {
        id: "GetAvailableBalance",
        tag: "Payments",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAvailableBalance {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `GetAvailableBalanceLive`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance/live`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAvailableBalanceLive {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    balance_cache_interval: Option<i32>,
}

impl GetAvailableBalanceLive {
    /// Maximum age of a cached balance in minutes, at most 1440; an older balance is read live from
    /// the institution. The live balance operation also accepts `0`, which forces a live read.
    ///
    /// 0 to 1440, default `30`, for example `1`.
    pub fn balance_cache_interval(
        mut self,
        balance_cache_interval: impl Into<Option<i32>>,
    ) -> Self {
        self.balance_cache_interval = balance_cache_interval.into();
        self
    }
}

impl Call for GetAvailableBalanceLive {
    type Output = types::AvailableBalance;

    const OPERATION: Operation = Operation {
        id: "GetAvailableBalanceLive",
        tag: "Payments",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/availableBalance/live",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAvailableBalanceLive {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("balance_cache_interval", &self.balance_cache_interval);
    }
}

/// Request of `GetLoanPaymentDetails`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}/loanDetails`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLoanPaymentDetails {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetLoanPaymentDetails {
    type Output = types::LoanPaymentDetails;

    const OPERATION: Operation = Operation {
        id: "GetLoanPaymentDetails",
        tag: "Payments",
        method: "GET",
        path: "/aggregation/v2/customers/{customerId}/accounts/{accountId}/loanDetails",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetLoanPaymentDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

request_builders! {
    GetAccountAchDetails => types::AchDetails,
    GetAccountPaymentInstructionDetails => types::PaymentInstructions,
    GetAvailableBalance => types::AvailableBalance,
    GetAvailableBalanceLive => types::AvailableBalance,
    GetLoanPaymentDetails => types::LoanPaymentDetails,
}
