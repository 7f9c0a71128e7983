// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Account Validation Assistance*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_micro_deposits_details`](AccountValidationAssistance::get_micro_deposits_details) | Gets the status of the micro entries sent to an account. |
//! | [`initiate_micro_amount_deposits`](AccountValidationAssistance::initiate_micro_amount_deposits) | Sends two small random deposits to a bank account. |
//! | [`verify_micro_amount_deposits`](AccountValidationAssistance::verify_micro_amount_deposits) | Checks the deposit amounts that the end user reports. |

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

/// Micro-deposits that prove control of a bank account.
///
/// [`Client::account_validation_assistance`](crate::Client::account_validation_assistance) returns this type.
#[derive(Debug, Clone)]
pub struct AccountValidationAssistance {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Account Validation Assistance*.
    pub fn account_validation_assistance(&self) -> AccountValidationAssistance {
        AccountValidationAssistance {
            client: self.clone(),
        }
    }
}

impl AccountValidationAssistance {
    /// Gets the status of the micro entries sent to an account.
    ///
    /// `GetMicroDepositsDetails`: `GET /microentry/v1/customers/{customerId}/accounts/{accountId}`.
    /// Returns [`types::MicroDepositDetails`].
    ///
    /// Poll this operation after [`InitiateMicroAmountDeposits`] to check whether the two deposits
    /// have arrived. Returns the status (`Pending`, `Completed`, `Verified`, `Rejected`,
    /// `Returned`, `Failed` or `Expired`) with routing number, last four account digits and payment
    /// rail. The polling interval is not documented. Usual next call, once the status is
    /// `Completed`: [`VerifyMicroAmountDeposits`].
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
    ///     .account_validation_assistance()
    ///     .get_micro_deposits_details("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`InitiateMicroAmountDeposits`]: crate::api::account_validation_assistance::AccountValidationAssistance::initiate_micro_amount_deposits
    /// [`VerifyMicroAmountDeposits`]: crate::api::account_validation_assistance::AccountValidationAssistance::verify_micro_amount_deposits
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
    /// Returns [`types::InitiatedMicroDeposit`].
    ///
    /// Use this operation to prove that the end user controls an account known by routing and
    /// account number. The call moves real money, so never repeat it blindly. A duplicate request
    /// causes status code 409, and throttling 429. Returns the new account ID and the deposit
    /// status. The deposits settle later. Usual next call: [`GetMicroDepositsDetails`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::MicroDepositInitiation`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::MicroDepositInitiation::new(
    ///     types::Receiver::new(
    ///         "123456",
    ///         types::ReceiverAccountType::PersonalChecking,
    ///         "Jane Doe",
    ///         "123456789",
    ///     ),
    /// );
    /// let request = client
    ///     .account_validation_assistance()
    ///     .initiate_micro_amount_deposits("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020), [`error_codes::ROUTING_NUMBER_INVALID`]
    ///   (20024), [`error_codes::MICRO_DEPOSIT_UNAVAILABLE`] (3000000),
    ///   [`error_codes::ACCOUNT_NUMBER_INVALID`] (3000001),
    ///   [`error_codes::MICRO_DEPOSIT_FORMAT_INVALID`] (3000003), [`error_codes::ACCOUNT_EXISTS`]
    ///   (3100001), [`error_codes::MICRO_DEPOSIT_NOT_INITIATED`] (3200001),
    ///   [`error_codes::MICRO_DEPOSIT_RATE_LIMITED`] (3300001)
    /// - 409: [`error_codes::CONSUMER_EXISTS`] (11000)
    /// - 429, without a code
    ///
    /// [`GetMicroDepositsDetails`]: crate::api::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
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
    /// Returns [`types::VerifiedMicroDeposit`].
    ///
    /// Call this operation with both amounts that the end user reads on the bank statement, once
    /// the deposits are `Completed`. Returns the verification status and its description. Wrong
    /// amounts cause status code 400, and the number of attempts is limited.
    /// [`VerifyMicroEntryMicrodeposit`] offers a hosted page for the same step. Usual next call:
    /// [`GetMicroDepositsDetails`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `body`: [`types::MicroDepositVerification`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::MicroDepositVerification::new(
    ///     vec![rust_decimal::Decimal::new(12, 2)],
    /// );
    /// let request = client
    ///     .account_validation_assistance()
    ///     .verify_micro_amount_deposits("1005061234", "5011648377", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020), [`error_codes::MICRO_DEPOSIT_FORMAT_INVALID`]
    ///   (3000003), [`error_codes::MICRO_DEPOSIT_STATUS_WRONG`] (3200002),
    ///   [`error_codes::VERIFICATION_ATTEMPTS_USED`] (3200003), [`error_codes::AMOUNTS_WRONG`]
    ///   (3200004)
    ///
    /// [`GetMicroDepositsDetails`]: crate::api::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
    /// [`VerifyMicroEntryMicrodeposit`]: crate::api::connect::Connect::verify_micro_entry_microdeposit
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetMicroDepositsDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for InitiateMicroAmountDeposits {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.json(&self.body);
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for VerifyMicroAmountDeposits {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    GetMicroDepositsDetails => types::MicroDepositDetails,
    InitiateMicroAmountDeposits => types::InitiatedMicroDeposit,
    VerifyMicroAmountDeposits => types::VerifiedMicroDeposit,
}
