// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Account Validation Assistance*.
//!
//! | method | what it does | operation |
//! |---|---|---|
//! | [`get_micro_deposits_details`](AccountValidationAssistance::get_micro_deposits_details) | Reads the state of the micro entries sent to an account. | `GetMicroDepositsDetails`: `GET /microentry/v1/customers/{customerId}/accounts/{accountId}` |
//! | [`initiate_micro_amount_deposits`](AccountValidationAssistance::initiate_micro_amount_deposits) | Sends two small random deposits to a bank account. | `InitiateMicroAmountDeposits`: `POST /microentry/v1/customers/{customerId}` |
//! | [`verify_micro_amount_deposits`](AccountValidationAssistance::verify_micro_amount_deposits) | Checks the deposit amounts that the end user reports. | `VerifyMicroAmountDeposits`: `POST /microentry/v1/customers/{customerId}/accounts/{accountId}/amounts` |

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
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
    /// ```no_run
    /// # use finicity_sdk::{Client, Error, types};
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = client.account_validation_assistance().get_micro_deposits_details("1005061234", "5011648377");
    /// let answer = request.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`InitiateMicroAmountDeposits`]: crate::account_validation_assistance::AccountValidationAssistance::initiate_micro_amount_deposits
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
    /// - `body`: what to send.
    ///
    /// ```no_run
    /// # use finicity_sdk::{Client, Error, types};
    /// # async fn example(client: Client, body: types::MicroDepositInitiation) -> Result<(), Error> {
    /// let request = client.account_validation_assistance().initiate_micro_amount_deposits("1005061234", body);
    /// let answer = request.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`GetMicroDepositsDetails`]: crate::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
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
    /// - `body`: what to send.
    ///
    /// ```no_run
    /// # use finicity_sdk::{Client, Error, types};
    /// # async fn example(client: Client, body: types::MicroDepositVerification) -> Result<(), Error> {
    /// let request = client.account_validation_assistance().verify_micro_amount_deposits("1005061234", "5011648377", body);
    /// let answer = request.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`GetMicroDepositsDetails`]: crate::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
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
        let request = wire::account_validation_assistance::get_micro_deposits_details(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request = wire::account_validation_assistance::initiate_micro_amount_deposits(
            self.client.wire(),
            &self.customer_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request = wire::account_validation_assistance::verify_micro_amount_deposits(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
