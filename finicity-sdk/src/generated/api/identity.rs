// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Identity*.
//!
//! | method | purpose |
//! |---|---|
//! | [`account_matching_score_details`](Identity::account_matching_score_details) | Scores identity data that you hold against the owner data at the bank. |
//! | [`get_account_owner`](Identity::get_account_owner) | Gets the name and address of an account owner. |
//! | [`get_account_owner_details`](Identity::get_account_owner_details) | Gets the holders of an account with their contact details. |

use std::time::Duration;

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

/// Account holder data from the institution, and match scores for identity data that you hold.
///
/// [`Client::identity`](crate::Client::identity) returns this type.
#[derive(Debug, Clone)]
pub struct Identity {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Identity*.
    pub fn identity(&self) -> Identity {
        Identity {
            client: self.clone(),
        }
    }
}

impl Identity {
    /// Scores identity data that you hold against the owner data at the bank.
    ///
    /// `AccountMatchingScoreDetails`: `POST /account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}`.
    /// Returns [`types::AccountOwnerVerificationMatchResults`].
    ///
    /// Use this operation to check that an account belongs to the person you know. A name is
    /// mandatory, and the values to compare should come from a source other than the linked
    /// account. Returns the account holders with a score from 0 to 100 for each value sent.
    /// Premium: each successful call is billed. A timeout returns status code 408; try again later.
    /// Usual next call: [`GetAccountACHDetails`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `body`: [`types::AccountOwnerVerificationMatchingRequest`].
    ///
    /// Optional: [`insights`](AccountMatchingScoreDetails::insights).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::AccountOwnerVerificationMatchingRequest::new(
    ///     types::AccountOwnerVerificationMatchingRequestName::new("John", "Smith"),
    /// );
    /// let request = client
    ///     .identity()
    ///     .account_matching_score_details("1005061234", "5011648377", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020), [`error_codes::FIELD_REQUIRED`] (15001)
    /// - 404: [`error_codes::CUSTOMER_ID_NOT_FOUND`] (10002),
    ///   [`error_codes::ACCOUNT_OWNER_NOT_FOUND`] (12017)
    /// - 408: [`error_codes::INPUTS_EXCLUSIVE_OR_TIMED_OUT`] (10030)
    ///
    /// [`GetAccountACHDetails`]: crate::api::payments::Payments::get_account_ach_details
    pub fn account_matching_score_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        body: types::AccountOwnerVerificationMatchingRequest,
    ) -> AccountMatchingScoreDetails {
        AccountMatchingScoreDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            insights: None,
            body,
        }
    }

    /// Gets the name and address of an account owner.
    ///
    /// `GetAccountOwner`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/owner`.
    /// Returns [`types::AccountOwner`].
    ///
    /// Use this operation for a basic ownership check; [`GetAccountOwnerDetails`] returns structured
    /// holders, emails and phones. The data comes from the bank, so a call can last minutes; repeat
    /// the call after a timeout. Status code 203 with an empty body is a failure: the bank requires
    /// multi-factor input. Premium: each successful call is billed. Usual next call:
    /// [`GetAccountACHDetails`].
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
    /// let request = client.identity().get_account_owner("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetAccountACHDetails`]: crate::api::payments::Payments::get_account_ach_details
    /// [`GetAccountOwnerDetails`]: crate::api::identity::Identity::get_account_owner_details
    #[doc(alias = "aggregation.v1.customers.accounts.owner.list")]
    #[doc(alias = "get_account_owner_details")]
    #[doc(alias = "payments.get_account_owner_details")]
    pub fn get_account_owner(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAccountOwner {
        GetAccountOwner {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Gets the holders of an account with their contact details.
    ///
    /// `GetAccountOwnerDetails`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/owner`.
    /// Returns [`types::AccountOwnerHolders`].
    ///
    /// Use this operation when you need structured owner data; set `withInsights` to include
    /// identity insights. Returns holders with addresses, emails and phones, as far as the bank
    /// supplies them. Identity documents are not yet available in the US. Premium: each successful
    /// call is billed. Usual next call: [`AccountMatchingScoreDetails`] or [`GetAccountACHDetails`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// Optional: [`with_insights_parameter`](GetAccountOwnerDetails::with_insights_parameter),
    /// [`meta_data`](GetAccountOwnerDetails::meta_data).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .identity()
    ///     .get_account_owner_details("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`AccountMatchingScoreDetails`]: crate::api::identity::Identity::account_matching_score_details
    /// [`GetAccountACHDetails`]: crate::api::payments::Payments::get_account_ach_details
    #[doc(alias = "aggregation.v3.customers.accounts.owner.list")]
    #[doc(alias = "get_account_owner_details_0")]
    #[doc(alias = "payments.get_account_owner_details_0")]
    pub fn get_account_owner_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetAccountOwnerDetails {
        GetAccountOwnerDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            with_insights_parameter: None,
            meta_data: None,
        }
    }
}

/// Request of `AccountMatchingScoreDetails`: `POST /account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AccountMatchingScoreDetails {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    insights: Option<bool>,
    body: types::AccountOwnerVerificationMatchingRequest,
}

impl AccountMatchingScoreDetails {
    /// `true` if the account owner match includes Identity Insights, `false` otherwise.
    pub fn insights(mut self, insights: impl Into<Option<bool>>) -> Self {
        self.insights = insights.into();
        self
    }
}

impl Call for AccountMatchingScoreDetails {
    type Output = types::AccountOwnerVerificationMatchResults;

    const OPERATION: Operation = Operation {
        id: "AccountMatchingScoreDetails",
        tag: "Identity",
        method: "POST",
        path: "/account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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

impl FillRequest for AccountMatchingScoreDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("insights", &self.insights);
        request.json(&self.body);
    }
}

/// Request of `GetAccountOwner`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/owner`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountOwner {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetAccountOwner {
    type Output = types::AccountOwner;

    const OPERATION: Operation = Operation {
        id: "GetAccountOwner",
        tag: "Identity",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/owner",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: false,
        timeout: Some(Duration::from_secs(180)),
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[203],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAccountOwner {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `GetAccountOwnerDetails`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/owner`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccountOwnerDetails {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    with_insights_parameter: Option<bool>,
    meta_data: Option<String>,
}

impl GetAccountOwnerDetails {
    /// `true` if the account owner response includes Identity Insights, `false` otherwise.
    pub fn with_insights_parameter(
        mut self,
        with_insights_parameter: impl Into<Option<bool>>,
    ) -> Self {
        self.with_insights_parameter = with_insights_parameter.into();
        self
    }

    /// Header that names a Mastercard program, for example `program=OBAO`; omit the header if you
    /// do not take part in a program.
    pub fn meta_data(mut self, meta_data: impl IntoOption<String>) -> Self {
        self.meta_data = meta_data.into_option();
        self
    }
}

impl Call for GetAccountOwnerDetails {
    type Output = types::AccountOwnerHolders;

    const OPERATION: Operation = Operation {
        id: "GetAccountOwnerDetails",
        tag: "Identity",
        method: "GET",
        path: "/aggregation/v3/customers/{customerId}/accounts/{accountId}/owner",
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

impl FillRequest for GetAccountOwnerDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("withInsights", &self.with_insights_parameter);
        request.optional_header("Meta-Data", &self.meta_data);
    }
}

request_builders! {
    AccountMatchingScoreDetails => types::AccountOwnerVerificationMatchResults,
    GetAccountOwner => types::AccountOwner,
    GetAccountOwnerDetails => types::AccountOwnerHolders,
}
