// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Payment Enablement Bundle*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_account_details_by_account_id`](PaymentEnablementBundle::get_account_details_by_account_id) | Gets balance, owner and payment details of one account together. |
//! | [`get_account_details_by_institution_login_id`](PaymentEnablementBundle::get_account_details_by_institution_login_id) | Gets balance, owner and payment details of all accounts under a login. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, query, segment};
use crate::response::RawResponse;

#[cfg(doc)]
use super::error_codes;

/// Balance, routing details and owner of accounts in one answer.
///
/// Reached by [`Client::payment_enablement_bundle`](crate::Client::payment_enablement_bundle).
#[derive(Debug, Clone)]
pub struct PaymentEnablementBundle {
    client: Client,
}

impl Client {
    /// Operations of the tag *Payment Enablement Bundle*.
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
    /// Use it to replace separate balance, ownership and ACH reads; the vendor must first set up
    /// which parts you receive, and `include` narrows them further. Returns the bundle with success
    /// and error counts, so one part can fail alone. Billing is not stated, but these data are
    /// billed elsewhere. Usual next call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Can be set:
    /// [`balance_cache_interval`](GetAccountDetailsByAccountId::balance_cache_interval),
    /// [`include`](GetAccountDetailsByAccountId::include).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_enablement_bundle()
    ///     .get_account_details_by_account_id("1005061234", "5011648377");
    /// let answer = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::FIELD_LIST_INVALID`] (12019), [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::ACCOUNT_NOT_FOUND`] (38003)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
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
    /// Use it when one bank login holds several accounts to prepare for payments; the vendor must
    /// first set up which parts you receive. Returns a bundle per account plus success and error
    /// counts. `balance_cache_interval` bounds the age of a stored balance. Billing is not stated,
    /// but these data are billed elsewhere. Usual next call: [`GeneratePaymentSuccessIndicators`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `institution_login_id`: Customer's login at an institution; every account that came
    ///   through the login is meant.
    ///
    /// Can be set:
    /// [`balance_cache_interval`](GetAccountDetailsByInstitutionLoginId::balance_cache_interval),
    /// [`include`](GetAccountDetailsByInstitutionLoginId::include).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_enablement_bundle()
    ///     .get_account_details_by_institution_login_id("1005061234", "1007302745");
    /// let answer = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::FIELD_LIST_INVALID`] (12019), [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::LOGIN_WITHOUT_ACCOUNTS`] (38007)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
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
    /// Oldest acceptable cached balance in minutes, at most 1440, otherwise a live read; the live
    /// balance call also takes 0, which forces one.
    ///
    /// 1 to 1440, default `30`, for example `30`.
    pub fn balance_cache_interval(mut self, balance_cache_interval: i32) -> Self {
        self.balance_cache_interval = Some(balance_cache_interval);
        self
    }

    /// Parts of the bundle wanted, with commas between: `balanceDetails`, `accountIdentity`,
    /// `paymentInstruction`; all three when left out.
    ///
    /// For example `balanceDetails,paymentInstruction,accountIdentity`.
    pub fn include(mut self, include: impl Into<String>) -> Self {
        self.include = Some(include.into());
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path =
            format!("/aggregation/v1/paysuite/customers/{customer_id}/accounts/{account_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(
            request,
            "balance_cache_interval",
            &self.balance_cache_interval,
        );
        let request = query(request, "include", &self.include);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// Oldest acceptable cached balance in minutes, at most 1440, otherwise a live read; the live
    /// balance call also takes 0, which forces one.
    ///
    /// 1 to 1440, default `30`, for example `30`.
    pub fn balance_cache_interval(mut self, balance_cache_interval: i32) -> Self {
        self.balance_cache_interval = Some(balance_cache_interval);
        self
    }

    /// Parts of the bundle wanted, with commas between: `balanceDetails`, `accountIdentity`,
    /// `paymentInstruction`; all three when left out.
    ///
    /// For example `balanceDetails,paymentInstruction,accountIdentity`.
    pub fn include(mut self, include: impl Into<String>) -> Self {
        self.include = Some(include.into());
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let institution_login_id = segment(
            &Self::OPERATION,
            "institutionLoginId",
            &self.institution_login_id,
        )?;
        let path = format!(
            "/aggregation/v1/paysuite/customers/{customer_id}/institutionLogins/{institution_login_id}/accounts"
        );
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(
            request,
            "balance_cache_interval",
            &self.balance_cache_interval,
        );
        let request = query(request, "include", &self.include);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

request_builders! {
    GetAccountDetailsByAccountId => types::PaymentEnablementBundle,
    GetAccountDetailsByInstitutionLoginId => types::PaymentEnablementBundle,
}
