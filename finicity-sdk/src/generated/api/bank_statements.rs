// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Bank Statements*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_statement_report`](BankStatements::generate_statement_report) | Starts a report that contains an account statement. |
//! | [`get_asset_by_customer_id`](BankStatements::get_asset_by_customer_id) | Downloads a stored file, such as a statement. |
//! | [`get_customer_account_multiple_statement`](BankStatements::get_customer_account_multiple_statement) | Lists selected statements of an account with their asset IDs. |
//! | [`get_customer_account_statement`](BankStatements::get_customer_account_statement) | Downloads one account statement as a PDF. |

use std::time::Duration;

use bytes::Bytes;

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::submitted::{Submit, SubmitOnce, Submitted, required};
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Account statements as PDF files, and reports that contain statements.
///
/// [`Client::bank_statements`](crate::Client::bank_statements) returns this type.
#[derive(Debug, Clone)]
pub struct BankStatements {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Bank Statements*.
    pub fn bank_statements(&self) -> BankStatements {
        BankStatements {
            client: self.clone(),
        }
    }
}

impl BankStatements {
    /// Starts a report that contains an account statement.
    ///
    /// `GenerateStatementReport`: `POST /decisioning/v2/customers/{customerId}/statement`.
    /// Returns [`types::StatementReportAck`]. [`submit`](GenerateStatementReport::submit) lets you
    /// wait for the work that the request starts.
    ///
    /// Use this operation when a statement must be part of a report; for the PDF alone call
    /// [`GetCustomerAccountStatement`]. The report covers one account, and the customer needs a
    /// consumer ([`CreateConsumer`]). Asynchronous: returns status code 202 with the report ID and
    /// status. Premium: billed when the report succeeds. Usual next call: [`GetReportByCustomer`],
    /// every 20 seconds while the status is `inProgress`.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::StatementReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateStatementReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::StatementReportConstraints::new(
    ///     types::StatementData::new("5011648377"),
    /// );
    /// let request = client.bank_statements().generate_statement_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetCustomerAccountStatement`]: crate::api::bank_statements::BankStatements::get_customer_account_statement
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
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
    /// Returns `Bytes`.
    ///
    /// Use this operation with an asset ID from [`GetCustomerAccountMultipleStatement`] or
    /// [`StoreCustomerPayStatement`]. Returns the file as raw bytes. Premium: each completed download
    /// is billed, so keep the file instead of downloading it again.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `asset_id`: ID of the stored file to download, such as a statement or a pay statement.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .bank_statements()
    ///     .get_asset_by_customer_id(
    ///         "1005061234",
    ///         "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    /// - 404: [`error_codes::ASSET_NOT_FOUND`] (13002), [`error_codes::NOT_FOUND`] (14001)
    ///
    /// [`GetCustomerAccountMultipleStatement`]: crate::api::bank_statements::BankStatements::get_customer_account_multiple_statement
    /// [`StoreCustomerPayStatement`]: crate::api::pay_statements::PayStatements::store_customer_pay_statement
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

    /// Lists selected statements of an account with their asset IDs.
    ///
    /// `GetCustomerAccountMultipleStatement`: `GET /aggregation/v3/customers/{customerId}/accounts/{accountId}/statement`.
    /// Returns [`types::CustomerAccountMultipleStatements`].
    ///
    /// Use this operation to select statements before downloading any. Send the wanted positions
    /// from 1 (newest) to 24, separated by commas; the default is only the newest. Returns one
    /// entry per statement with asset ID and dates, or with an error code if the statement could
    /// not be produced. Usual next call: [`GetAssetByCustomerID`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// Optional: [`index`](GetCustomerAccountMultipleStatement::index).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .bank_statements()
    ///     .get_customer_account_multiple_statement("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetAssetByCustomerID`]: crate::api::bank_statements::BankStatements::get_asset_by_customer_id
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
    /// Returns `Bytes`.
    ///
    /// Use this operation for a single monthly statement; index 1 is the newest and 24 the oldest,
    /// as far as the bank keeps statements. Returns PDF bytes. The call is slow: the client allows
    /// 180 seconds. Premium: each delivered file is billed. To choose among several statements,
    /// call [`GetCustomerAccountMultipleStatement`] first.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// Optional: [`index`](GetCustomerAccountStatement::index).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .bank_statements()
    ///     .get_customer_account_statement("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountMultipleStatement`]: crate::api::bank_statements::BankStatements::get_customer_account_multiple_statement
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
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GenerateStatementReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateStatementReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateStatementReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::StatementReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateStatementReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateStatementReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::bytes(response)
    }
}

impl FillRequest for GetAssetByCustomerId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("assetId", &self.asset_id);
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
    /// Number of the statement, from 1 (default) for the newest up to 24; the operation for
    /// multiple statements takes several numbers separated by commas.
    ///
    /// Default `1`, for example `1,2`.
    pub fn index(mut self, index: impl IntoOption<String>) -> Self {
        self.index = index.into_option();
        self
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetCustomerAccountMultipleStatement {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("index", &self.index);
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
    /// Number of the statement, from 1 (default) for the newest up to 24; the operation for
    /// multiple statements takes several numbers separated by commas.
    ///
    /// At most 24, default `1`, for example `1`.
    pub fn index(mut self, index: impl Into<Option<i32>>) -> Self {
        self.index = index.into();
        self
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::bytes(response)
    }
}

impl FillRequest for GetCustomerAccountStatement {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.query("index", &self.index);
    }
}

request_builders! {
    GenerateStatementReport => types::StatementReportAck,
    GetAssetByCustomerId => Bytes,
    GetCustomerAccountMultipleStatement => types::CustomerAccountMultipleStatements,
    GetCustomerAccountStatement => Bytes,
}
