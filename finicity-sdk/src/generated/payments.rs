// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Payments*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_account_ach_details`](Payments::get_account_ach_details) | Gets the full account and routing numbers for ACH. |
//! | [`get_account_payment_instruction_details`](Payments::get_account_payment_instruction_details) | Gets payment instructions of an account for ACH, RTP and FedNow. |
//! | [`get_available_balance`](Payments::get_available_balance) | Gets the last stored balances of a deposit account. |
//! | [`get_available_balance_live`](Payments::get_available_balance_live) | Gets the available and cleared balances of a deposit account. |
//! | [`get_loan_payment_details`](Payments::get_loan_payment_details) | Gets the payment details of a loan account. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, query, segment};
use crate::response::{RawResponse, Response};

/// What a payment needs to know of an account.
///
/// Reached by [`Client::payments`](crate::Client::payments).
#[derive(Debug, Clone)]
pub struct Payments {
    client: Client,
}

impl Client {
    /// Operations of the tag *Payments*.
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
    ///
    /// Use it to set up ACH transfers for checking, savings, money market and certificate of
    /// deposit accounts. Returns two unmasked numbers, so keep them out of logs. Premium, billed
    /// for each success. For instant payment support use [`GetAccountPaymentInstructionDetails`].
    /// Usual next call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered with [`AchDetails`]. The `routingNumber` and unmasked `realAccountNumber` of one
    /// customer account, fetched from the institution to set up ACH payments; each successful read
    /// is billed.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .payments()
    ///     .get_account_ach_details("1005061234", "5011648377")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`] (10010), [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AchDetails`]: types::AchDetails
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GeneratePaymentSuccessIndicators`]: crate::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    /// [`GetAccountPaymentInstructionDetails`]: crate::payments::Payments::get_account_payment_instruction_details
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it to learn which payment types a money market, savings or checking account supports.
    /// Returns one instruction per payment type with full numbers and, for RTP and FedNow, separate
    /// flags for incoming and outgoing transfers. Premium, billed for each success. Usual next
    /// call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered with [`PaymentInstructions`]. Answer for the payment instructions of one account,
    /// one entry per rail in `paymentInstruction`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .payments()
    ///     .get_account_payment_instruction_details("1005061234", "5011648377")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`INSTITUTION_LOGIN_NOT_FOUND`] (3003), [`AUTHORIZATION_DETAILS_NOT_FOUND`] (3004),
    ///   [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`] (10010), [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AUTHORIZATION_DETAILS_NOT_FOUND`]: crate::error_codes::AUTHORIZATION_DETAILS_NOT_FOUND
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GeneratePaymentSuccessIndicators`]: crate::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    /// [`INSTITUTION_LOGIN_NOT_FOUND`]: crate::error_codes::INSTITUTION_LOGIN_NOT_FOUND
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`PaymentInstructions`]: types::PaymentInstructions
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Deprecated, with withdrawal announced for after June 2025: use [`GetAvailableBalanceLive`],
    /// which can serve stored balances too. Returns the available and cleared amounts with their
    /// dates; deposit accounts, CDs included, qualify. Premium, billed for each success, and your
    /// account must be enrolled.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered with [`AvailableBalance`]. Balances of one account: the available and the cleared
    /// amount, each with its date in unix seconds, plus currency and aggregation code.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[allow(deprecated)]
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .payments()
    ///     .get_available_balance("1005061234", "5011648377")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`] (10010), [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AvailableBalance`]: types::AvailableBalance
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetAvailableBalanceLive`]: crate::payments::Payments::get_available_balance_live
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.customers.accounts.available_balance.list")]
    #[doc(alias = "get_latest_cached_balance")]
    #[doc(alias = "payments.get_latest_cached_balance")]
    #[deprecated = "the contract says not to use this operation any more"]
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
    ///
    /// Use it before a debit. `balance_cache_interval` sets the accepted age in minutes; without it
    /// reads are live until 30 June 2026 and then up to 30 minutes old, so send 0 for a live read.
    /// Returns both balances with dates. Premium, billed for each success. Usual next call:
    /// [`GeneratePaymentSuccessIndicators`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Can be set: [`balance_cache_interval`](GetAvailableBalanceLive::balance_cache_interval).
    ///
    /// Answered with [`AvailableBalance`]. Balances of one account: the available and the cleared
    /// amount, each with its date in unix seconds, plus currency and aggregation code.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .payments()
    ///     .get_available_balance_live("1005061234", "5011648377")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`] (10010), [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AvailableBalance`]: types::AvailableBalance
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GeneratePaymentSuccessIndicators`]: crate::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it to help a customer repay a loan by hand. Returns the loan number, payment number,
    /// payment address and account detail; the payment number is not meant for ACH. Premium, billed
    /// for each success. Usual call before it: [`GetCustomerAccounts`], to find the loan.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered with [`LoanPaymentDetails`]. What is needed to pay a student loan by hand: loan
    /// number, payment number, mailing address and a breakdown by account in `accountDetail`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .payments()
    ///     .get_loan_payment_details("1005061234", "5011648377")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetCustomerAccounts`]: crate::accounts::Accounts::get_customer_accounts
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`LoanPaymentDetails`]: types::LoanPaymentDetails
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

impl GetAccountAchDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AchDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AchDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/details");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetAccountPaymentInstructionDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PaymentInstructions>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::PaymentInstructions>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!("/aggregation/v3/customers/{customer_id}/accounts/{account_id}/details");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetAvailableBalance {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AvailableBalance>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AvailableBalance>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!(
            "/aggregation/v1/customers/{customer_id}/accounts/{account_id}/availableBalance"
        );
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// Oldest acceptable cached balance in minutes, at most 1440, otherwise a live read; the live
    /// balance call also takes 0, which forces one.
    ///
    /// 0 to 1440, default `30`, for example `1`.
    pub fn balance_cache_interval(mut self, balance_cache_interval: i32) -> Self {
        self.balance_cache_interval = Some(balance_cache_interval);
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AvailableBalance>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AvailableBalance>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!(
            "/aggregation/v1/customers/{customer_id}/accounts/{account_id}/availableBalance/live"
        );
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(
            request,
            "balance_cache_interval",
            &self.balance_cache_interval,
        );
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetLoanPaymentDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::LoanPaymentDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::LoanPaymentDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path =
            format!("/aggregation/v2/customers/{customer_id}/accounts/{account_id}/loanDetails");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GetAccountAchDetails,
    GetAccountPaymentInstructionDetails,
    GetAvailableBalance,
    GetAvailableBalanceLive,
    GetLoanPaymentDetails,
}
