// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Identity*.
//!
//! | method | what it does |
//! |---|---|
//! | [`account_matching_score_details`](Identity::account_matching_score_details) | Scores identity data you hold against the owner data at the bank. |
//! | [`get_account_owner`](Identity::get_account_owner) | Gets the name and address of an account owner. |
//! | [`get_account_owner_details`](Identity::get_account_owner_details) | Gets the holders of an account with their contact details. |

use std::time::Duration;

use reqwest::header::HeaderMap;
use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, header, query, segment};
use crate::response::{RawResponse, Response};

/// How well given details match those of the account holder.
///
/// Reached by [`Client::identity`](crate::Client::identity).
#[derive(Debug, Clone)]
pub struct Identity {
    client: Client,
}

impl Client {
    /// Operations of the tag *Identity*.
    pub fn identity(&self) -> Identity {
        Identity {
            client: self.clone(),
        }
    }
}

impl Identity {
    /// Scores identity data you hold against the owner data at the bank.
    ///
    /// `AccountMatchingScoreDetails`: `POST /account-owner-verification-matchings/customers/{customerId}/accounts/{accountId}`.
    ///
    /// Use it to check that an account belongs to the person you know; a name is mandatory, and
    /// inputs should come from elsewhere than the linked account. Returns account holders with
    /// scores from 0 to 100 for each value sent. Premium, billed for each success. It may time out
    /// with 408; try later. Usual next call: [`GetAccountACHDetails`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    /// - `body`: [`AccountOwnerVerificationMatchingRequest`]. What to compare with the bank record:
    ///   `name` is required; `ownerName`, address, phone (digits only) and e-mail are optional.
    ///   Take the values from another source than the account.
    ///
    /// Can be set: [`insights`](AccountMatchingScoreDetails::insights).
    ///
    /// Answered with [`AccountOwnerVerificationMatchResults`]. Answer of the account owner matching
    /// call: the account holders with a score beside each compared value, or the same content
    /// encrypted in `encryptedValue`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::AccountOwnerVerificationMatchingRequest::new(
    ///     types::AccountOwnerVerificationMatchingRequestName::new("John", "Smith"),
    /// );
    /// let answer = client
    ///     .identity()
    ///     .account_matching_score_details("1005061234", "5011648377", body)
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
    /// - 400: [`BAD_REQUEST`] (14020), [`FIELD_REQUIRED`] (15001)
    /// - 404: [`CUSTOMER_ID_NOT_FOUND`] (10002), [`ACCOUNT_OWNER_NOT_FOUND`] (12017)
    /// - 408: [`INPUTS_EXCLUSIVE_OR_TIMED_OUT`] (10030)
    ///
    /// [`ACCOUNT_OWNER_NOT_FOUND`]: crate::error_codes::ACCOUNT_OWNER_NOT_FOUND
    /// [`AccountOwnerVerificationMatchResults`]: types::AccountOwnerVerificationMatchResults
    /// [`AccountOwnerVerificationMatchingRequest`]: types::AccountOwnerVerificationMatchingRequest
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CUSTOMER_ID_NOT_FOUND`]: crate::error_codes::CUSTOMER_ID_NOT_FOUND
    /// [`FIELD_REQUIRED`]: crate::error_codes::FIELD_REQUIRED
    /// [`GetAccountACHDetails`]: crate::payments::Payments::get_account_ach_details
    /// [`INPUTS_EXCLUSIVE_OR_TIMED_OUT`]: crate::error_codes::INPUTS_EXCLUSIVE_OR_TIMED_OUT
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
    ///
    /// Use it for a basic ownership check; [`GetAccountOwnerDetails`] gives structured holders,
    /// emails and phones. Reads from the bank, so it can last minutes; repeat it after a time-out.
    /// An empty 203 is a failure: the bank wants multi-factor input. Premium, billed for each
    /// success. Usual next call: [`GetAccountACHDetails`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered with [`AccountOwner`]. Name and mailing address of whoever holds an account, each
    /// as one line of text, with `asOfDate` telling in unix seconds how fresh they are.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .identity()
    ///     .get_account_owner("1005061234", "5011648377")
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
    /// [`AccountOwner`]: types::AccountOwner
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetAccountACHDetails`]: crate::payments::Payments::get_account_ach_details
    /// [`GetAccountOwnerDetails`]: crate::identity::Identity::get_account_owner_details
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    ///
    /// Use it when you need structured owner data; set `withInsights` for identity insights too.
    /// Returns holders with addresses, emails and phones, as far as the bank supplies them;
    /// identity documents are not offered in the US yet. Premium, billed for each success. Usual
    /// next call: [`AccountMatchingScoreDetails`] or [`GetAccountACHDetails`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Can be set: [`with_insights_parameter`](GetAccountOwnerDetails::with_insights_parameter),
    /// [`meta_data`](GetAccountOwnerDetails::meta_data).
    ///
    /// Answered with [`AccountOwnerHolders`]. Answer of the account owner details read, also used
    /// inside the payment bundle: a list with one entry per account holder.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .identity()
    ///     .get_account_owner_details("1005061234", "5011648377")
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
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`AccountMatchingScoreDetails`]: crate::identity::Identity::account_matching_score_details
    /// [`AccountOwnerHolders`]: types::AccountOwnerHolders
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetAccountACHDetails`]: crate::payments::Payments::get_account_ach_details
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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
    /// `true` adds Identity Insights to the account owner match.
    pub fn insights(mut self, insights: bool) -> Self {
        self.insights = Some(insights);
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(
        self,
    ) -> Result<Response<types::AccountOwnerVerificationMatchResults>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(
        self,
    ) -> Result<Response<types::AccountOwnerVerificationMatchResults>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!(
            "/account-owner-verification-matchings/customers/{customer_id}/accounts/{account_id}"
        );
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = query(request, "insights", &self.insights);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetAccountOwner {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AccountOwner>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AccountOwner>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/owner");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// `true` adds Identity Insights to the account owner answer.
    pub fn with_insights_parameter(mut self, with_insights_parameter: bool) -> Self {
        self.with_insights_parameter = Some(with_insights_parameter);
        self
    }

    /// Header that names a Mastercard program, for example `program=OBAO`; leave it out when you
    /// take part in none.
    pub fn meta_data(mut self, meta_data: impl Into<String>) -> Self {
        self.meta_data = Some(meta_data.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::AccountOwnerHolders>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::AccountOwnerHolders>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!("/aggregation/v3/customers/{customer_id}/accounts/{account_id}/owner");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(request, "withInsights", &self.with_insights_parameter);
        let mut headers = HeaderMap::new();
        if let Some(meta_data) = &self.meta_data {
            header(&Self::OPERATION, &mut headers, "Meta-Data", meta_data)?;
        }
        let request = request.headers(headers);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    AccountMatchingScoreDetails,
    GetAccountOwner,
    GetAccountOwnerDetails,
}
