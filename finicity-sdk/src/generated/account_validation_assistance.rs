// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Account Validation Assistance*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_micro_deposits_details`](AccountValidationAssistance::get_micro_deposits_details) | Reads the state of the micro entries sent to an account. |
//! | [`initiate_micro_amount_deposits`](AccountValidationAssistance::initiate_micro_amount_deposits) | Sends two small random deposits to a bank account. |
//! | [`verify_micro_amount_deposits`](AccountValidationAssistance::verify_micro_amount_deposits) | Checks the deposit amounts that the end user reports. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, segment};
use crate::response::{RawResponse, Response};

/// Micro-deposits that prove who controls an account.
///
/// Reached by [`Client::account_validation_assistance`](crate::Client::account_validation_assistance).
#[derive(Debug, Clone)]
pub struct AccountValidationAssistance {
    client: Client,
}

impl Client {
    /// Operations of the tag *Account Validation Assistance*.
    pub fn account_validation_assistance(&self) -> AccountValidationAssistance {
        AccountValidationAssistance {
            client: self.clone(),
        }
    }
}

impl AccountValidationAssistance {
    /// Reads the state of the micro entries sent to an account.
    ///
    /// `GetMicroDepositsDetails`: `GET /microentry/v1/customers/{customerId}/accounts/{accountId}`.
    ///
    /// Poll it after [`InitiateMicroAmountDeposits`] to learn whether the two deposits have arrived.
    /// Returns the status (`Pending`, `Completed`, `Verified`, `Rejected`, `Returned`, `Failed` or
    /// `Expired`) with routing number, last four account digits and payment rail. No polling
    /// interval is documented. Usual next call, once `Completed`: [`VerifyMicroAmountDeposits`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered with [`MicroDepositDetails`]. Where a micro deposit check stands: status with
    /// wording, creation time, routing number, last four account digits, `railType` and whether it
    /// verified itself.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .account_validation_assistance()
    ///     .get_micro_deposits_details("1005061234", "5011648377")
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
    /// [`InitiateMicroAmountDeposits`]: crate::account_validation_assistance::AccountValidationAssistance::initiate_micro_amount_deposits
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`MicroDepositDetails`]: types::MicroDepositDetails
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    /// [`VerifyMicroAmountDeposits`]: crate::account_validation_assistance::AccountValidationAssistance::verify_micro_amount_deposits
    #[doc(alias = "account_validation_assistance.get_micro_entries_details")]
    #[doc(alias = "get_micro_entries_details")]
    #[doc(alias = "microentry.v1.customers.accounts.get")]
    pub fn get_micro_deposits_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetMicroDepositsDetails {
        GetMicroDepositsDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Sends two small random deposits to a bank account.
    ///
    /// `InitiateMicroAmountDeposits`: `POST /microentry/v1/customers/{customerId}`.
    ///
    /// Use it to prove that the end user controls an account known by routing and account number.
    /// It moves real money, so never repeat it blindly; a duplicate request answers 409 and
    /// throttling answers 429. Returns the new account id and the deposit status. The deposits
    /// settle later. Usual next call: [`GetMicroDepositsDetails`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`MicroDepositInitiation`]. Request that starts micro deposits: the `receiver`
    ///   bank account, plus optionally `institutionLoginId` and a `callbackUrl`.
    ///
    /// Answered with [`InitiatedMicroDeposit`]. Answer to starting micro deposits: account id,
    /// status and its explanation, number of deposits, and payment rail.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::MicroDepositInitiation::new(
    ///     types::Receiver::new("123456", "personalChecking", "Jane Doe", "123456789"),
    /// );
    /// let answer = client
    ///     .account_validation_assistance()
    ///     .initiate_micro_amount_deposits("1005061234", body)
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
    /// - 400: [`BAD_REQUEST`] (14020), [`ROUTING_NUMBER_INVALID`] (20024),
    ///   [`MICRO_DEPOSIT_UNAVAILABLE`] (3000000), [`ACCOUNT_NUMBER_INVALID`] (3000001),
    ///   [`MICRO_DEPOSIT_FORMAT_INVALID`] (3000003), [`ACCOUNT_EXISTS`] (3100001),
    ///   [`MICRO_DEPOSIT_NOT_INITIATED`] (3200001), [`MICRO_DEPOSIT_RATE_LIMITED`] (3300001)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    /// - 409: [`CONSUMER_EXISTS`] (11000)
    /// - 429
    ///
    /// [`ACCOUNT_EXISTS`]: crate::error_codes::ACCOUNT_EXISTS
    /// [`ACCOUNT_NUMBER_INVALID`]: crate::error_codes::ACCOUNT_NUMBER_INVALID
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CONSUMER_EXISTS`]: crate::error_codes::CONSUMER_EXISTS
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetMicroDepositsDetails`]: crate::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
    /// [`InitiatedMicroDeposit`]: types::InitiatedMicroDeposit
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`MICRO_DEPOSIT_FORMAT_INVALID`]: crate::error_codes::MICRO_DEPOSIT_FORMAT_INVALID
    /// [`MICRO_DEPOSIT_NOT_INITIATED`]: crate::error_codes::MICRO_DEPOSIT_NOT_INITIATED
    /// [`MICRO_DEPOSIT_RATE_LIMITED`]: crate::error_codes::MICRO_DEPOSIT_RATE_LIMITED
    /// [`MICRO_DEPOSIT_UNAVAILABLE`]: crate::error_codes::MICRO_DEPOSIT_UNAVAILABLE
    /// [`MicroDepositInitiation`]: types::MicroDepositInitiation
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`ROUTING_NUMBER_INVALID`]: crate::error_codes::ROUTING_NUMBER_INVALID
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    #[doc(alias = "account_validation_assistance.initiate_micro_entries")]
    #[doc(alias = "initiate_micro_entries")]
    #[doc(alias = "microentry.v1.customers.create")]
    pub fn initiate_micro_amount_deposits(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::MicroDepositInitiation,
    ) -> InitiateMicroAmountDeposits {
        InitiateMicroAmountDeposits {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body,
        }
    }

    /// Checks the deposit amounts that the end user reports.
    ///
    /// `VerifyMicroAmountDeposits`: `POST /microentry/v1/customers/{customerId}/accounts/{accountId}/amounts`.
    ///
    /// Call it with both amounts the end user reads off the bank statement, once the deposits are
    /// `Completed`. Returns the verification status and its description. Wrong amounts answer 400,
    /// and the number of attempts is limited. [`VerifyMicroEntryMicrodeposit`] offers a hosted page
    /// for the same step. Usual next call: [`GetMicroDepositsDetails`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    /// - `body`: [`MicroDepositVerification`]. Request that confirms micro deposits by listing in
    ///   `amounts` the sums the customer saw arrive.
    ///
    /// Answered with [`VerifiedMicroDeposit`]. Answer when micro deposits were confirmed: `status`
    /// (`Verified`) and a sentence in `statusDescription`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::MicroDepositVerification::new(
    ///     vec![rust_decimal::Decimal::new(12, 2)],
    /// );
    /// let answer = client
    ///     .account_validation_assistance()
    ///     .verify_micro_amount_deposits("1005061234", "5011648377", body)
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
    /// - 400: [`BAD_REQUEST`] (14020), [`MICRO_DEPOSIT_FORMAT_INVALID`] (3000003),
    ///   [`MICRO_DEPOSIT_STATUS_WRONG`] (3200002), [`VERIFICATION_ATTEMPTS_USED`] (3200003),
    ///   [`AMOUNTS_WRONG`] (3200004)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`AMOUNTS_WRONG`]: crate::error_codes::AMOUNTS_WRONG
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetMicroDepositsDetails`]: crate::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`MICRO_DEPOSIT_FORMAT_INVALID`]: crate::error_codes::MICRO_DEPOSIT_FORMAT_INVALID
    /// [`MICRO_DEPOSIT_STATUS_WRONG`]: crate::error_codes::MICRO_DEPOSIT_STATUS_WRONG
    /// [`MicroDepositVerification`]: types::MicroDepositVerification
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VERIFICATION_ATTEMPTS_USED`]: crate::error_codes::VERIFICATION_ATTEMPTS_USED
    /// [`VerifiedMicroDeposit`]: types::VerifiedMicroDeposit
    /// [`VerifyMicroEntryMicrodeposit`]: crate::connect::Connect::verify_micro_entry_microdeposit
    #[doc(alias = "account_validation_assistance.verify_micro_entries")]
    #[doc(alias = "microentry.v1.customers.accounts.amounts.create")]
    #[doc(alias = "verify_micro_entries")]
    pub fn verify_micro_amount_deposits(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        body: types::MicroDepositVerification,
    ) -> VerifyMicroAmountDeposits {
        VerifyMicroAmountDeposits {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

/// Request of `GetMicroDepositsDetails`: `GET /microentry/v1/customers/{customerId}/accounts/{accountId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetMicroDepositsDetails {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl GetMicroDepositsDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::MicroDepositDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::MicroDepositDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetMicroDepositsDetails {
    type Output = types::MicroDepositDetails;

    const OPERATION: Operation = Operation {
        id: "GetMicroDepositsDetails",
        tag: "Account Validation Assistance",
        method: "GET",
        path: "/microentry/v1/customers/{customerId}/accounts/{accountId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
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
        let path = format!("/microentry/v1/customers/{customer_id}/accounts/{account_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `InitiateMicroAmountDeposits`: `POST /microentry/v1/customers/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct InitiateMicroAmountDeposits {
    client: Client,
    customer_id: types::CustomerId,
    body: types::MicroDepositInitiation,
}

impl InitiateMicroAmountDeposits {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::InitiatedMicroDeposit>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::InitiatedMicroDeposit>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for InitiateMicroAmountDeposits {
    type Output = types::InitiatedMicroDeposit;

    const OPERATION: Operation = Operation {
        id: "InitiateMicroAmountDeposits",
        tag: "Account Validation Assistance",
        method: "POST",
        path: "/microentry/v1/customers/{customerId}",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
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
        let path = format!("/microentry/v1/customers/{customer_id}");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `VerifyMicroAmountDeposits`: `POST /microentry/v1/customers/{customerId}/accounts/{accountId}/amounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyMicroAmountDeposits {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    body: types::MicroDepositVerification,
}

impl VerifyMicroAmountDeposits {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::VerifiedMicroDeposit>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::VerifiedMicroDeposit>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for VerifyMicroAmountDeposits {
    type Output = types::VerifiedMicroDeposit;

    const OPERATION: Operation = Operation {
        id: "VerifyMicroAmountDeposits",
        tag: "Account Validation Assistance",
        method: "POST",
        path: "/microentry/v1/customers/{customerId}/accounts/{accountId}/amounts",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
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
        let path = format!("/microentry/v1/customers/{customer_id}/accounts/{account_id}/amounts");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GetMicroDepositsDetails,
    InitiateMicroAmountDeposits,
    VerifyMicroAmountDeposits,
}
