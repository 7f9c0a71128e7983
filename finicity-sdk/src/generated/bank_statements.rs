// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Bank Statements*.
//!
//! | method | what it does |
//! |---|---|
//! | [`generate_statement_report`](BankStatements::generate_statement_report) | Starts a report that holds an account statement. |
//! | [`get_asset_by_customer_id`](BankStatements::get_asset_by_customer_id) | Downloads a stored file, such as a statement. |
//! | [`get_customer_account_multiple_statement`](BankStatements::get_customer_account_multiple_statement) | Lists chosen statements of an account with their asset ids. |
//! | [`get_customer_account_statement`](BankStatements::get_customer_account_statement) | Downloads one account statement as a PDF. |

use std::time::Duration;

use bytes::Bytes;
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
use crate::submitted::{Submit, SubmitOnce, Submitted, told};

/// Statements of accounts as PDF, and reports on them.
///
/// Reached by [`Client::bank_statements`](crate::Client::bank_statements).
#[derive(Debug, Clone)]
pub struct BankStatements {
    client: Client,
}

impl Client {
    /// Operations of the tag *Bank Statements*.
    pub fn bank_statements(&self) -> BankStatements {
        BankStatements {
            client: self.clone(),
        }
    }
}

impl BankStatements {
    /// Starts a report that holds an account statement.
    ///
    /// `GenerateStatementReport`: `POST /decisioning/v2/customers/{customerId}/statement`.
    ///
    /// Use it when a statement must be part of a report; for the bare PDF call
    /// [`GetCustomerAccountStatement`]. It covers one account, and the customer needs a consumer
    /// ([`CreateConsumer`]). Asynchronous: answers 202 with the report id and status. Premium: billed
    /// once the report exists. Usual next call: [`GetReportByCustomer`], every 20 seconds while
    /// `inProgress`.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`StatementReportConstraints`]. Request for a statement report: account and
    ///   statement number in `statementReportData`, plus optional custom fields.
    ///
    /// Can be set: [`callback_url`](GenerateStatementReport::callback_url).
    ///
    /// Answered with [`StatementReportAck`]. Answer when a statement report has been started: `id`,
    /// `portfolioId`, `status`, consumer data and constraints.
    /// [`submit`](GenerateStatementReport::submit) lets you wait for the work that this starts.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::StatementReportConstraints::new(
    ///     types::StatementData::new("5011648377"),
    /// );
    /// let answer = client
    ///     .bank_statements()
    ///     .generate_statement_report("1005061234", body)
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
    /// - 403: [`SECURITY_FREEZE`] (10405)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`CreateConsumer`]: crate::consumers::Consumers::create_consumer
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetCustomerAccountStatement`]: crate::bank_statements::BankStatements::get_customer_account_statement
    /// [`GetReportByCustomer`]: crate::reports::Reports::get_report_by_customer
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SECURITY_FREEZE`]: crate::error_codes::SECURITY_FREEZE
    /// [`StatementReportAck`]: types::StatementReportAck
    /// [`StatementReportConstraints`]: types::StatementReportConstraints
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "bank_statements.generate_report")]
    #[doc(alias = "decisioning.v2.customers.statement.create")]
    #[doc(alias = "generate_report")]
    pub fn generate_statement_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::StatementReportConstraints,
    ) -> GenerateStatementReport {
        GenerateStatementReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Downloads a stored file, such as a statement.
    ///
    /// `GetAssetByCustomerID`: `GET /aggregation/v1/customers/{customerId}/assets/{assetId}`.
    ///
    /// Use it with an asset id from [`GetCustomerAccountMultipleStatement`] or
    /// [`StoreCustomerPayStatement`]. Returns the file as raw bytes. Premium: each completed download
    /// is billed, so keep the file instead of fetching it again.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `asset_id`: Stored file, such as a statement or pay statement, to download.
    ///
    /// Answered with `Bytes`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .bank_statements()
    ///     .get_asset_by_customer_id(
    ///         "1005061234",
    ///         "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178",
    ///     )
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
    /// - 400: [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`ASSET_NOT_FOUND`] (13002), [`NOT_FOUND`] (14001)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`ASSET_NOT_FOUND`]: crate::error_codes::ASSET_NOT_FOUND
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`GetCustomerAccountMultipleStatement`]: crate::bank_statements::BankStatements::get_customer_account_multiple_statement
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`StoreCustomerPayStatement`]: crate::pay_statements::PayStatements::store_customer_pay_statement
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    #[doc(alias = "aggregation.v1.customers.assets.get")]
    #[doc(alias = "assets.get_binary_file")]
    #[doc(alias = "get_binary_file")]
    pub fn get_asset_by_customer_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
        asset_id: impl Into<types::AssetId>,
    ) -> GetAssetByCustomerId {
        GetAssetByCustomerId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            asset_id: asset_id.into(),
        }
    }

    /// Lists chosen statements of an account with their asset ids.
    ///
    /// `GetCustomerAccountMultipleStatement`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/statement`.
    ///
    /// Use it to pick statements before downloading any. Pass the wanted positions from 1 (newest)
    /// to 24 as a comma list; the default is the newest only. Returns one entry per statement with
    /// asset id and dates, or an error code where none was produced. Usual next call:
    /// [`GetAssetByCustomerID`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Can be set: [`index`](GetCustomerAccountMultipleStatement::index).
    ///
    /// Answered with [`CustomerAccountMultipleStatements`]. Answer to asking for several account
    /// statements at once, with one entry per requested index, failed ones included.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .bank_statements()
    ///     .get_customer_account_multiple_statement("1005061234", "5011648377")
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
    /// - 400: [`BAD_REQUEST`] (14020)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`CustomerAccountMultipleStatements`]: types::CustomerAccountMultipleStatements
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetAssetByCustomerID`]: crate::bank_statements::BankStatements::get_asset_by_customer_id
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    #[doc(alias = "aggregation.v3.customers.accounts.statement.list")]
    #[doc(alias = "bank_statements.get_multiple_statements")]
    #[doc(alias = "get_multiple_statements")]
    pub fn get_customer_account_multiple_statement(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetCustomerAccountMultipleStatement {
        GetCustomerAccountMultipleStatement {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            index: None,
        }
    }

    /// Downloads one account statement as a PDF.
    ///
    /// `GetCustomerAccountStatement`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/statement`.
    ///
    /// Use it for a single monthly statement; index 1 is the newest and 24 the oldest, as far as
    /// the bank keeps them. Returns PDF bytes. It is slow: the client allows 180 seconds. Premium:
    /// each delivered file is billed. To choose among several, first call
    /// [`GetCustomerAccountMultipleStatement`].
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Can be set: [`index`](GetCustomerAccountStatement::index).
    ///
    /// Answered with `Bytes`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .bank_statements()
    ///     .get_customer_account_statement("1005061234", "5011648377")
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
    /// [`GetCustomerAccountMultipleStatement`]: crate::bank_statements::BankStatements::get_customer_account_multiple_statement
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
    #[doc(alias = "aggregation.v1.customers.accounts.statement.list")]
    #[doc(alias = "bank_statements.get_customer_statement_in_pdf")]
    #[doc(alias = "get_customer_statement_in_pdf")]
    pub fn get_customer_account_statement(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetCustomerAccountStatement {
        GetCustomerAccountStatement {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            index: None,
        }
    }
}

/// Request of `GenerateStatementReport`: `POST /decisioning/v2/customers/{customerId}/statement`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateStatementReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::StatementReportConstraints,
}

impl GenerateStatementReport {
    /// Your listener for report notifications, which must answer with a 2xx status; optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::StatementReportAck>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::StatementReportAck>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateStatementReport {
    type Output = types::StatementReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateStatementReport",
        tag: "Bank Statements",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/statement",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/decisioning/v2/customers/{customer_id}/statement");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = query(request, "callbackUrl", &self.callback_url);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl GenerateStatementReport {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, Error> {
        Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateStatementReport {
    type Poll = super::reports::GetReportByCustomer;

    fn poll(&self, answer: &types::StatementReportAck) -> Result<Self::Poll, Error> {
        let id = told(self, "id", &answer.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateStatementReport {
    type List = super::reports::GetReportsByCustomerId;

    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateStatementReport> {
    /// The request of `GetReportByConsumer` for what was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    pub fn get_report_by_consumer(&self) -> Result<super::reports::GetReportByConsumer, Error> {
        let (call, answer) = self.parts();
        let consumer_id = told(call, "consumerId", &answer.consumer_id)?;
        let id = told(call, "id", &answer.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GetAssetByCustomerID`: `GET /aggregation/v1/customers/{customerId}/assets/{assetId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAssetByCustomerId {
    client: Client,
    customer_id: types::CustomerId,
    asset_id: types::AssetId,
}

impl GetAssetByCustomerId {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetAssetByCustomerId {
    type Output = Bytes;

    const OPERATION: Operation = Operation {
        id: "GetAssetByCustomerID",
        tag: "Bank Statements",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/assets/{assetId}",
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
        let asset_id = segment(&Self::OPERATION, "assetId", &self.asset_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/assets/{asset_id}");
        let request = self.client.wire().request(Method::GET, &path);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::bytes(answer)
    }
}

/// Request of `GetCustomerAccountMultipleStatement`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/statement`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountMultipleStatement {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    index: Option<String>,
}

impl GetCustomerAccountMultipleStatement {
    /// Which statement by age, 1 (default) for the newest up to 24; the multiple variant takes
    /// several numbers with commas between.
    ///
    /// Default `1`, for example `1,2`.
    pub fn index(mut self, index: impl Into<String>) -> Self {
        self.index = Some(index.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccountMultipleStatements>, Error> {
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
    ) -> Result<Response<types::CustomerAccountMultipleStatements>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetCustomerAccountMultipleStatement {
    type Output = types::CustomerAccountMultipleStatements;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountMultipleStatement",
        tag: "Bank Statements",
        method: "GET",
        path: "/aggregation/v3/customers/{customerId}/accounts/{accountId}/statement",
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
            format!("/aggregation/v3/customers/{customer_id}/accounts/{account_id}/statement");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        let request = query(request, "index", &self.index);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetCustomerAccountStatement`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/statement`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountStatement {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    index: Option<i32>,
}

impl GetCustomerAccountStatement {
    /// Which statement by age, 1 (default) for the newest up to 24; the multiple variant takes
    /// several numbers with commas between.
    ///
    /// At most 24, default `1`, for example `1`.
    pub fn index(mut self, index: i32) -> Self {
        self.index = Some(index);
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<Bytes>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Bytes>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetCustomerAccountStatement {
    type Output = Bytes;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountStatement",
        tag: "Bank Statements",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/statement",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: true,
        deprecated: false,
        timeout: Some(Duration::from_secs(180)),
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
            format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/statement");
        let request = self.client.wire().request(Method::GET, &path);
        let request = query(request, "index", &self.index);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::bytes(answer)
    }
}

hidden_debug! {
    GenerateStatementReport,
    GetAssetByCustomerId,
    GetCustomerAccountMultipleStatement,
    GetCustomerAccountStatement,
}
