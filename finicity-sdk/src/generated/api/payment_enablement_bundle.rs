// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Payment Enablement Bundle*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_account_details_by_account_id`](PaymentEnablementBundle::get_account_details_by_account_id) | Gets balance, owner and payment details of one account together. |
//! | [`get_account_details_by_institution_login_id`](PaymentEnablementBundle::get_account_details_by_institution_login_id) | Gets balance, owner and payment details of all accounts under a login. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Balances, routing details and owners of accounts in one response.
///
/// [`Client::payment_enablement_bundle`](crate::Client::payment_enablement_bundle) returns this type.
#[derive(Debug, Clone)]
pub struct PaymentEnablementBundle {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Payment Enablement Bundle*.
    pub fn payment_enablement_bundle(&self) -> PaymentEnablementBundle {
        PaymentEnablementBundle {
            client: self.clone(),
        }
    }
}

impl PaymentEnablementBundle {
    /// Gets balance, owner and payment details of one account together.
    ///
    /// `GetAccountDetailsByAccountId`: `GET /aggregation/v1/paysuite/customers/{customerId}/accounts/{accountId}`.
    /// Returns [`types::PaymentEnablementBundle`].
    ///
    /// Use this operation to replace separate requests for balance, owner and ACH details. The
    /// vendor must first set up the sections you receive, and `include` narrows these further.
    /// Returns the bundle with success and error counts, because one section can fail alone. The
    /// documentation does not mention billing, but other operations bill for the same data. Usual
    /// next call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// Optional: [`balance_cache_interval`](GetAccountDetailsByAccountId::balance_cache_interval),
    /// [`include`](GetAccountDetailsByAccountId::include).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_enablement_bundle()
    ///     .get_account_details_by_account_id("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::FIELD_LIST_INVALID`] (12019), [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::ACCOUNT_NOT_FOUND`] (38003)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    pub fn get_account_details_by_account_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAccountDetailsByAccountId {
        GetAccountDetailsByAccountId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            balance_cache_interval: None,
            include: None,
        }
    }

    /// Gets balance, owner and payment details of all accounts under a login.
    ///
    /// `GetAccountDetailsByInstitutionLoginId`: `GET /aggregation/v1/paysuite/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    /// Returns [`types::PaymentEnablementBundle`].
    ///
    /// Use this operation to prepare payments for several accounts of one bank login. The vendor
    /// must first set up the sections you receive. Returns a bundle per account plus success and
    /// error counts. `balance_cache_interval` limits the age of a stored balance. The documentation
    /// does not mention billing, but other operations bill for the same data. Usual next call:
    /// [`GeneratePaymentSuccessIndicators`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of the customer's login at an institution; the operation covers
    ///   every account connected through that login.
    ///
    /// Optional:
    /// [`balance_cache_interval`](GetAccountDetailsByInstitutionLoginId::balance_cache_interval),
    /// [`include`](GetAccountDetailsByInstitutionLoginId::include).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_enablement_bundle()
    ///     .get_account_details_by_institution_login_id("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::FIELD_LIST_INVALID`] (12019), [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::LOGIN_WITHOUT_ACCOUNTS`] (38007)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    pub fn get_account_details_by_institution_login_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> GetAccountDetailsByInstitutionLoginId {
        GetAccountDetailsByInstitutionLoginId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
            balance_cache_interval: None,
            include: None,
        }
    }
}

/// Request of `GetAccountDetailsByAccountId`: `GET /aggregation/v1/paysuite/customers/{customerId}/accounts/{accountId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountDetailsByAccountId {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    balance_cache_interval: Option<i32>,
    include: Option<String>,
}

impl GetAccountDetailsByAccountId {
    /// Maximum age of a cached balance in minutes, at most 1440; an older balance is read live from
    /// the institution. The live balance operation also accepts `0`, which forces a live read.
    ///
    /// 1 to 1440, default `30`, for example `30`.
    pub fn balance_cache_interval(
        mut self,
        balance_cache_interval: impl Into<Option<i32>>,
    ) -> Self {
        self.balance_cache_interval = balance_cache_interval.into();
        self
    }

    /// Comma-separated parts of the bundle to return: `balanceDetails`, `accountIdentity`,
    /// `paymentInstruction`; all three by default.
    ///
    /// For example `balanceDetails,paymentInstruction,accountIdentity`.
    pub fn include(mut self, include: impl IntoOption<String>) -> Self {
        self.include = include.into_option();
        self
    }
}

impl Call for GetAccountDetailsByAccountId {
    type Output = types::PaymentEnablementBundle;

    const OPERATION: Operation = Operation {
        id: "GetAccountDetailsByAccountId",
        tag: "Payment Enablement Bundle",
        method: "GET",
        path: "/aggregation/v1/paysuite/customers/{customerId}/accounts/{accountId}",
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

impl FillRequest for GetAccountDetailsByAccountId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("balance_cache_interval", &self.balance_cache_interval);
        request.query("include", &self.include);
    }
}

/// Request of `GetAccountDetailsByInstitutionLoginId`: `GET /aggregation/v1/paysuite/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountDetailsByInstitutionLoginId {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
    balance_cache_interval: Option<i32>,
    include: Option<String>,
}

impl GetAccountDetailsByInstitutionLoginId {
    /// Maximum age of a cached balance in minutes, at most 1440; an older balance is read live from
    /// the institution. The live balance operation also accepts `0`, which forces a live read.
    ///
    /// 1 to 1440, default `30`, for example `30`.
    pub fn balance_cache_interval(
        mut self,
        balance_cache_interval: impl Into<Option<i32>>,
    ) -> Self {
        self.balance_cache_interval = balance_cache_interval.into();
        self
    }

    /// Comma-separated parts of the bundle to return: `balanceDetails`, `accountIdentity`,
    /// `paymentInstruction`; all three by default.
    ///
    /// For example `balanceDetails,paymentInstruction,accountIdentity`.
    pub fn include(mut self, include: impl IntoOption<String>) -> Self {
        self.include = include.into_option();
        self
    }
}

impl Call for GetAccountDetailsByInstitutionLoginId {
    type Output = types::PaymentEnablementBundle;

    const OPERATION: Operation = Operation {
        id: "GetAccountDetailsByInstitutionLoginId",
        tag: "Payment Enablement Bundle",
        method: "GET",
        path: "/aggregation/v1/paysuite/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts",
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

impl FillRequest for GetAccountDetailsByInstitutionLoginId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
        request.query("balance_cache_interval", &self.balance_cache_interval);
        request.query("include", &self.include);
    }
}

request_builders! {
    GetAccountDetailsByAccountId => types::PaymentEnablementBundle,
    GetAccountDetailsByInstitutionLoginId => types::PaymentEnablementBundle,
}
