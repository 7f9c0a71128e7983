// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Transactions*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_transactions_report`](Transactions::generate_transactions_report) | Starts a transaction report over selected accounts. |
//! | [`get_all_customer_transactions`](Transactions::get_all_customer_transactions) | Lists the transactions of a customer across all accounts. |
//! | [`get_customer_account_transactions`](Transactions::get_customer_account_transactions) | Lists the transactions of one account. |
//! | [`get_customer_transaction`](Transactions::get_customer_transaction) | Gets one transaction by its ID. |
//! | [`get_recurring_transactions`](Transactions::get_recurring_transactions) | Detects repeating debits and credits of a customer. |
//! | [`get_transaction_by_unique_transaction_id`](Transactions::get_transaction_by_unique_transaction_id) | Gets one transaction by its unique transaction ID. |
//! | [`get_transaction_refresh_status`](Transactions::get_transaction_refresh_status) | Gets the progress of a transaction refresh. |
//! | [`load_historic_transactions_for_customer_account`](Transactions::load_historic_transactions_for_customer_account) | Loads up to 24 months of older transactions for an account. |
//! | [`refresh_transactions`](Transactions::refresh_transactions) | Starts a transaction refresh for a login or selected accounts. |

use std::time::Duration;

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders, waiting_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{AsBool, AsCount, Items, Paged, Pages};
use crate::polling::Polling;
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::submitted::{Submit, Submitted, required};
use crate::unix_date::UnixDate;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Transactions of accounts, their history and refresh, and reports on transactions.
///
/// [`Client::transactions`](crate::Client::transactions) returns this type.
#[derive(Debug, Clone)]
pub struct Transactions {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Transactions*.
    pub fn transactions(&self) -> Transactions {
        Transactions {
            client: self.clone(),
        }
    }
}

impl Transactions {
    /// Starts a transaction report over selected accounts.
    ///
    /// `GenerateTransactionsReport`: `POST /decisioning/v2/customers/{customerId}/transactions`.
    /// Returns [`types::TransactionsReportAck`]. [`submit`](GenerateTransactionsReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation for a formal report of account activity over at most 24 months.
    /// Asynchronous: returns an acknowledgment (status code 202) with the report ID, and notifies
    /// `callbackUrl` if set. Premium: billed when the report succeeds. The customer needs a
    /// consumer, created with [`CreateConsumer`]. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::TransactionsReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateTransactionsReport::callback_url),
    /// [`from_date`](GenerateTransactionsReport::from_date),
    /// [`include_pending`](GenerateTransactionsReport::include_pending),
    /// [`to_date`](GenerateTransactionsReport::to_date).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::TransactionsReportConstraints::new();
    /// let request = client.transactions().generate_transactions_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.transactions.create")]
    #[doc(alias = "get24_months_history_and_generate_report")]
    #[doc(alias = "transactions.get24_months_history_and_generate_report")]
    pub fn generate_transactions_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::TransactionsReportConstraints,
    ) -> GenerateTransactionsReport {
        GenerateTransactionsReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            from_date: None,
            include_pending: None,
            to_date: None,
            body,
        }
    }

    /// Lists the transactions of a customer across all accounts.
    ///
    /// `GetAllCustomerTransactions`: `GET /aggregation/v3/customers/{customerId}/transactions`.
    /// Returns [`types::Transactions`]. [`items`](GetAllCustomerTransactions::items) goes through
    /// all pages.
    ///
    /// Use this operation to read all transactions dated between `fromDate` and `toDate`, a range
    /// of any length. Returns up to 1000 transactions per page; `start` is the number of the first
    /// record, not of a page. History begins 180 days before each account was added. For older
    /// transactions, call [`LoadHistoricTransactionsForCustomerAccount`] first.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `from_date`: Start of the time span; earlier data is left out.
    /// - `to_date`: End of the transaction window in Unix seconds, inclusive and later than
    ///   `fromDate`; required for transaction lists.
    ///
    /// Optional: [`include_pending`](GetAllCustomerTransactions::include_pending),
    /// [`limit`](GetAllCustomerTransactions::limit), [`sort`](GetAllCustomerTransactions::sort),
    /// [`start`](GetAllCustomerTransactions::start).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transactions()
    ///     .get_all_customer_transactions("1005061234", 1607450357, 1670504017);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`LoadHistoricTransactionsForCustomerAccount`]: crate::api::transactions::Transactions::load_historic_transactions_for_customer_account
    #[doc(alias = "aggregation.v3.customers.transactions.list")]
    #[doc(alias = "transactions.get_all_customer_transactions")]
    pub fn get_all_customer_transactions(
        &self,
        customer_id: impl Into<types::CustomerId>,
        from_date: impl Into<UnixDate>,
        to_date: impl Into<UnixDate>,
    ) -> GetAllCustomerTransactions {
        GetAllCustomerTransactions {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            from_date: from_date.into(),
            include_pending: None,
            limit: None,
            sort: None,
            start: None,
            to_date: to_date.into(),
        }
    }

    /// Lists the transactions of one account.
    ///
    /// `GetCustomerAccountTransactions`: `GET /aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions`.
    /// Returns [`types::Transactions`]. [`items`](GetCustomerAccountTransactions::items) goes
    /// through all pages.
    ///
    /// Use this operation when a single account matters, or when you want daily balances through
    /// `showDailyBalance`. Returns up to 1000 transactions per page, sorted by date; `start` counts
    /// records. Normal aggregation reaches back 180 days before the account was added. For more
    /// history, call [`LoadHistoricTransactionsForCustomerAccount`] first.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `from_date`: Start of the time span; earlier data is left out.
    /// - `to_date`: End of the transaction window in Unix seconds, inclusive and later than
    ///   `fromDate`; required for transaction lists.
    ///
    /// Optional: [`include_pending`](GetCustomerAccountTransactions::include_pending),
    /// [`limit`](GetCustomerAccountTransactions::limit),
    /// [`show_daily_balance`](GetCustomerAccountTransactions::show_daily_balance),
    /// [`sort`](GetCustomerAccountTransactions::sort),
    /// [`start`](GetCustomerAccountTransactions::start).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transactions()
    ///     .get_customer_account_transactions(
    ///         "1005061234",
    ///         "5011648377",
    ///         1607450357,
    ///         1670504017,
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`LoadHistoricTransactionsForCustomerAccount`]: crate::api::transactions::Transactions::load_historic_transactions_for_customer_account
    #[doc(alias = "aggregation.v4.customers.accounts.transactions.list")]
    #[doc(alias = "transactions.get_customer_account_transactions")]
    pub fn get_customer_account_transactions(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        from_date: impl Into<UnixDate>,
        to_date: impl Into<UnixDate>,
    ) -> GetCustomerAccountTransactions {
        GetCustomerAccountTransactions {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            from_date: from_date.into(),
            include_pending: None,
            limit: None,
            show_daily_balance: None,
            sort: None,
            start: None,
            to_date: to_date.into(),
        }
    }

    /// Gets one transaction by its ID.
    ///
    /// `GetCustomerTransaction`: `GET /aggregation/v2/customers/{customerId}/transactions/{transactionId}`.
    /// Returns [`types::Transaction`].
    ///
    /// Use this operation to reread a transaction whose numeric `id` you stored. Returns amount,
    /// dates, status, description and, if known, categorization. An unknown ID causes status code 404.
    /// If you stored `uniqueTransactionId` instead, call [`GetTransactionByUniqueTransactionId`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `transaction_id`: ID of the transaction to read, an integer.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transactions()
    ///     .get_customer_transaction("1005061234", "21284820852");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetTransactionByUniqueTransactionId`]: crate::api::transactions::Transactions::get_transaction_by_unique_transaction_id
    #[doc(alias = "aggregation.v2.customers.transactions.get")]
    #[doc(alias = "get_by_id")]
    #[doc(alias = "transactions.get_by_id")]
    pub fn get_customer_transaction(
        &self,
        customer_id: impl Into<types::CustomerId>,
        transaction_id: impl Into<types::TransactionId>,
    ) -> GetCustomerTransaction {
        GetCustomerTransaction {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            transaction_id: transaction_id.into(),
        }
    }

    /// Detects repeating debits and credits of a customer.
    ///
    /// `GetRecurringTransactions`: `POST /aggregation/customers/{customerId}/recurring-transactions`.
    /// Returns [`types::RecurringTransactionsDetails`].
    ///
    /// Use this operation to find salaries, subscriptions and similar regular payments. The request
    /// body is optional: send `accountIds` to restrict the search. Returns recurring inflows and
    /// outflows, for the customer as a whole and by account, directly in the response. To read a
    /// single transaction, call [`GetCustomerTransaction`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// Optional: [`body`](GetRecurringTransactions::body).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.transactions().get_recurring_transactions("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    /// - 401: [`error_codes::PARTNER_CREDENTIALS_WRONG`] (10001),
    ///   [`error_codes::PARTNER_NOT_AUTHORIZED`] (10021), [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::TRANSACTION_NOT_FOUND`] (24553),
    ///   [`error_codes::ACCOUNT_NOT_FOUND`] (38003)
    ///
    /// [`GetCustomerTransaction`]: crate::api::transactions::Transactions::get_customer_transaction
    pub fn get_recurring_transactions(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetRecurringTransactions {
        GetRecurringTransactions {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body: None,
        }
    }

    /// Gets one transaction by its unique transaction ID.
    ///
    /// `GetTransactionByUniqueTransactionId`: `GET /aggregation/customers/{customerId}/transactions/{uniqueTransactionId}`.
    /// Returns [`types::Transaction`].
    ///
    /// Use this operation when you stored the `uniqueTransactionId` of a transaction. Returns the
    /// same object as [`GetCustomerTransaction`]: amount, dates, status, description and
    /// categorization. If you stored the numeric `id` instead, call [`GetCustomerTransaction`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `unique_transaction_id`: ID of the transaction to read, in the form account ID, hyphen,
    ///   transaction ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transactions()
    ///     .get_transaction_by_unique_transaction_id("1005061234", "87529-543210");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerTransaction`]: crate::api::transactions::Transactions::get_customer_transaction
    pub fn get_transaction_by_unique_transaction_id(
        &self,
        customer_id: impl Into<types::CustomerId>,
        unique_transaction_id: impl Into<types::UniqueTransactionId>,
    ) -> GetTransactionByUniqueTransactionId {
        GetTransactionByUniqueTransactionId {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            unique_transaction_id: unique_transaction_id.into(),
        }
    }

    /// Gets the progress of a transaction refresh.
    ///
    /// `getTransactionRefreshStatus`: `GET /aggregation/customers/{customerId}/transactions/refreshes/{refreshId}`.
    /// Returns [`types::TransactionRefreshStatusDetails`].
    /// [`wait`](GetTransactionRefreshStatus::wait) polls until the work is done.
    ///
    /// Use this operation to follow a refresh by its `refreshId` until the status is `COMPLETED` or
    /// `FAILED`. Returns the status, the accounts involved and counts of successes and failures.
    /// The webhook event `data-refresh.transaction.status-changed` also reports the status. Usual
    /// next call: [`GetAllCustomerTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `refresh_id`: UUID of the transaction refresh whose status is requested.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transactions()
    ///     .get_transaction_refresh_status(
    ///         "1005061234",
    ///         "bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 404: [`error_codes::NO_DATA`] (10008), [`error_codes::NOT_FOUND`] (14001)
    ///
    /// [`GetAllCustomerTransactions`]: crate::api::transactions::Transactions::get_all_customer_transactions
    pub fn get_transaction_refresh_status(
        &self,
        customer_id: impl Into<types::CustomerId>,
        refresh_id: impl Into<types::RefreshId>,
    ) -> GetTransactionRefreshStatus {
        GetTransactionRefreshStatus {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            refresh_id: refresh_id.into(),
        }
    }

    /// Loads up to 24 months of older transactions for an account.
    ///
    /// `LoadHistoricTransactionsForCustomerAccount`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic`.
    /// The response has no body.
    ///
    /// Use this operation once per account; a second call normally adds nothing. Premium: the first
    /// call for each customer ID is billed. The call is slow: allow 180 seconds; the load continues
    /// if you disconnect. Returns an empty body: status code 204 means loaded, and 203 means failed
    /// because the institution requires MFA. Usual next call: [`GetCustomerAccountTransactions`].
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
    /// let request = client
    ///     .transactions()
    ///     .load_historic_transactions_for_customer_account("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountTransactions`]: crate::api::transactions::Transactions::get_customer_account_transactions
    #[doc(alias = "aggregation.v1.customers.accounts.transactions.historic.create")]
    #[doc(alias = "transactions.load_historic_transactions_for_customer_account")]
    pub fn load_historic_transactions_for_customer_account(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> LoadHistoricTransactionsForCustomerAccount {
        LoadHistoricTransactionsForCustomerAccount {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Starts a transaction refresh for a login or selected accounts.
    ///
    /// `refreshTransactions`: `POST /aggregation/customers/{customerId}/transactions/refreshes`.
    /// Returns [`types::TransactionRefreshInitiated`]. [`submit`](RefreshTransactions::submit) lets
    /// you wait for the work that the request starts.
    ///
    /// Use this operation only when the data of one customer must be current now. Automated calls
    /// are forbidden, because active accounts are refreshed daily anyway. Mode `standard` covers 6
    /// months, `historic` 24 months, and `custom` your own dates. Asynchronous: returns status code
    /// 202 with a `refreshId`. Usual next call: [`getTransactionRefreshStatus`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// Optional: [`body`](RefreshTransactions::body).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.transactions().refresh_transactions("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::DECISIONING_FAILED`]
    ///   (10100), [`error_codes::BAD_REQUEST`] (14020), [`error_codes::DATE_RANGE_INVALID`] (41002)
    /// - 404: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::NOT_FOUND`] (14001),
    ///   [`error_codes::LOGIN_WITHOUT_ACCOUNTS`] (38007)
    ///
    /// [`getTransactionRefreshStatus`]: crate::api::transactions::Transactions::get_transaction_refresh_status
    pub fn refresh_transactions(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> RefreshTransactions {
        RefreshTransactions {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body: None,
        }
    }
}

/// Request of `GenerateTransactionsReport`: `POST /decisioning/v2/customers/{customerId}/transactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateTransactionsReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    from_date: Option<UnixDate>,
    include_pending: Option<bool>,
    to_date: Option<UnixDate>,
    body: types::TransactionsReportConstraints,
}

impl GenerateTransactionsReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }

    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// `true` if pending transactions are included, `false` (default) otherwise.
    ///
    /// Default `false`.
    pub fn include_pending(mut self, include_pending: impl Into<Option<bool>>) -> Self {
        self.include_pending = include_pending.into();
        self
    }

    /// End of the transaction window in Unix seconds, inclusive and later than `fromDate`; required
    /// for transaction lists.
    ///
    /// For example `1670504017`.
    pub fn to_date(mut self, to_date: impl IntoOption<UnixDate>) -> Self {
        self.to_date = to_date.into_option();
        self
    }
}

impl Call for GenerateTransactionsReport {
    type Output = types::TransactionsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateTransactionsReport",
        tag: "Transactions",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/transactions",
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

impl FillRequest for GenerateTransactionsReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.query("fromDate", &self.from_date);
        request.query("includePending", &self.include_pending);
        request.query("toDate", &self.to_date);
        request.json(&self.body);
    }
}

#[cfg(feature = "reports")]
impl GenerateTransactionsReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<crate::submitted::Submitted<Self>, crate::Error> {
        crate::submitted::Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<crate::submitted::Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submit for GenerateTransactionsReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::TransactionsReportAck) -> Result<Self::Poll, crate::Error> {
        let id = crate::submitted::required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::SubmitOnce for GenerateTransactionsReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

#[cfg(feature = "reports")]
impl crate::submitted::Submitted<GenerateTransactionsReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = crate::submitted::required(call, "consumerId", &response.consumer_id)?;
        let id = crate::submitted::required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GetAllCustomerTransactions`: `GET /aggregation/v3/customers/{customerId}/transactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllCustomerTransactions {
    client: Client,
    customer_id: types::CustomerId,
    from_date: UnixDate,
    include_pending: Option<bool>,
    limit: Option<i32>,
    sort: Option<types::TransactionSort>,
    start: Option<i32>,
    to_date: UnixDate,
}

impl GetAllCustomerTransactions {
    /// `true` if pending transactions are included, `false` (default) otherwise.
    ///
    /// Default `false`.
    pub fn include_pending(mut self, include_pending: impl Into<Option<bool>>) -> Self {
        self.include_pending = include_pending.into();
        self
    }

    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Order of the transactions by date: `asc` for oldest first, `desc` (default) for newest
    /// first.
    ///
    /// Default `desc`.
    pub fn sort(mut self, sort: impl IntoOption<types::TransactionSort>) -> Self {
        self.sort = sort.into_option();
        self
    }

    /// Start of the page, from 1 (default). For customers and transactions, the number counts
    /// records; for institutions and apps, the number may count pages.
    ///
    /// At least 1, default `1`, for example `1`.
    pub fn start(mut self, start: impl Into<Option<i32>>) -> Self {
        self.start = start.into();
        self
    }

    /// Returns the pages of the list. Each page is fetched when it is polled.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Returns the items of the list. Pages are fetched as needed.
    #[inline]
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl Call for GetAllCustomerTransactions {
    type Output = types::Transactions;

    const OPERATION: Operation = Operation {
        id: "GetAllCustomerTransactions",
        tag: "Transactions",
        method: "GET",
        path: "/aggregation/v3/customers/{customerId}/transactions",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::RecordIndex,
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(1000),
            items: "transactions",
            id: Some("id"),
            more: Some("moreAvailable"),
            total: Some("found"),
        }),
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

impl FillRequest for GetAllCustomerTransactions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("fromDate", &self.from_date);
        request.query("includePending", &self.include_pending);
        request.query("limit", &self.limit);
        request.query("sort", &self.sort);
        request.query("start", &self.start);
        request.query("toDate", &self.to_date);
    }
}

impl Paged for GetAllCustomerTransactions {
    type Item = types::Transaction;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Transactions) -> &[Self::Item] {
        &page.transactions
    }

    #[inline]
    fn into_items(page: types::Transactions) -> Vec<Self::Item> {
        page.transactions
    }

    #[inline]
    fn more(page: &types::Transactions) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::Transactions) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `GetCustomerAccountTransactions`: `GET /aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountTransactions {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    from_date: UnixDate,
    include_pending: Option<bool>,
    limit: Option<i32>,
    show_daily_balance: Option<bool>,
    sort: Option<types::TransactionSort>,
    start: Option<i32>,
    to_date: UnixDate,
}

impl GetCustomerAccountTransactions {
    /// `true` if pending transactions are included, `false` (default) otherwise.
    ///
    /// Default `false`.
    pub fn include_pending(mut self, include_pending: impl Into<Option<bool>>) -> Self {
        self.include_pending = include_pending.into();
        self
    }

    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// `true` if opening and closing balances are added for each day with transactions, `false`
    /// (default) otherwise.
    ///
    /// Default `false`.
    pub fn show_daily_balance(mut self, show_daily_balance: impl Into<Option<bool>>) -> Self {
        self.show_daily_balance = show_daily_balance.into();
        self
    }

    /// Order of the transactions by date: `asc` for oldest first, `desc` (default) for newest
    /// first.
    ///
    /// Default `desc`.
    pub fn sort(mut self, sort: impl IntoOption<types::TransactionSort>) -> Self {
        self.sort = sort.into_option();
        self
    }

    /// Start of the page, from 1 (default). For customers and transactions, the number counts
    /// records; for institutions and apps, the number may count pages.
    ///
    /// At least 1, default `1`, for example `1`.
    pub fn start(mut self, start: impl Into<Option<i32>>) -> Self {
        self.start = start.into();
        self
    }

    /// Returns the pages of the list. Each page is fetched when it is polled.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Returns the items of the list. Pages are fetched as needed.
    #[inline]
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl Call for GetCustomerAccountTransactions {
    type Output = types::Transactions;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountTransactions",
        tag: "Transactions",
        method: "GET",
        path: "/aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::RecordIndex,
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(1000),
            items: "transactions",
            id: Some("id"),
            more: Some("moreAvailable"),
            total: Some("found"),
        }),
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

impl FillRequest for GetCustomerAccountTransactions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("fromDate", &self.from_date);
        request.query("includePending", &self.include_pending);
        request.query("limit", &self.limit);
        request.query("showDailyBalance", &self.show_daily_balance);
        request.query("sort", &self.sort);
        request.query("start", &self.start);
        request.query("toDate", &self.to_date);
    }
}

impl Paged for GetCustomerAccountTransactions {
    type Item = types::Transaction;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Transactions) -> &[Self::Item] {
        &page.transactions
    }

    #[inline]
    fn into_items(page: types::Transactions) -> Vec<Self::Item> {
        page.transactions
    }

    #[inline]
    fn more(page: &types::Transactions) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::Transactions) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `GetCustomerTransaction`: `GET /aggregation/v2/customers/{customerId}/transactions/{transactionId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerTransaction {
    client: Client,
    customer_id: types::CustomerId,
    transaction_id: types::TransactionId,
}

impl Call for GetCustomerTransaction {
    type Output = types::Transaction;

    const OPERATION: Operation = Operation {
        id: "GetCustomerTransaction",
        tag: "Transactions",
        method: "GET",
        path: "/aggregation/v2/customers/{customerId}/transactions/{transactionId}",
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

impl FillRequest for GetCustomerTransaction {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("transactionId", &self.transaction_id);
        request.accept("application/json");
    }
}

/// Request of `GetRecurringTransactions`: `POST /aggregation/customers/{customerId}/recurring-transactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRecurringTransactions {
    client: Client,
    customer_id: types::CustomerId,
    body: Option<types::AccountIds>,
}

impl GetRecurringTransactions {
    /// Sets the request body.
    pub fn body(mut self, body: impl Into<Option<types::AccountIds>>) -> Self {
        self.body = body.into();
        self
    }
}

impl Call for GetRecurringTransactions {
    type Output = types::RecurringTransactionsDetails;

    const OPERATION: Operation = Operation {
        id: "GetRecurringTransactions",
        tag: "Transactions",
        method: "POST",
        path: "/aggregation/customers/{customerId}/recurring-transactions",
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

impl FillRequest for GetRecurringTransactions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.optional_json(&self.body);
    }
}

/// Request of `GetTransactionByUniqueTransactionId`: `GET /aggregation/customers/{customerId}/transactions/{uniqueTransactionId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTransactionByUniqueTransactionId {
    client: Client,
    customer_id: types::CustomerId,
    unique_transaction_id: types::UniqueTransactionId,
}

impl Call for GetTransactionByUniqueTransactionId {
    type Output = types::Transaction;

    const OPERATION: Operation = Operation {
        id: "GetTransactionByUniqueTransactionId",
        tag: "Transactions",
        method: "GET",
        path: "/aggregation/customers/{customerId}/transactions/{uniqueTransactionId}",
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

impl FillRequest for GetTransactionByUniqueTransactionId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("uniqueTransactionId", &self.unique_transaction_id);
        request.accept("application/json");
    }
}

/// Request of `getTransactionRefreshStatus`: `GET /aggregation/customers/{customerId}/transactions/refreshes/{refreshId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTransactionRefreshStatus {
    client: Client,
    customer_id: types::CustomerId,
    refresh_id: types::RefreshId,
}

impl Call for GetTransactionRefreshStatus {
    type Output = types::TransactionRefreshStatusDetails;

    const OPERATION: Operation = Operation {
        id: "getTransactionRefreshStatus",
        tag: "Transactions",
        method: "GET",
        path: "/aggregation/customers/{customerId}/transactions/refreshes/{refreshId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["NEW", "IN_PROGRESS"],
            done: &["COMPLETED"],
            failed: &["FAILED"],
        }),
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

impl FillRequest for GetTransactionRefreshStatus {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("refreshId", &self.refresh_id);
        request.accept("application/json");
    }
}

/// Request of `LoadHistoricTransactionsForCustomerAccount`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct LoadHistoricTransactionsForCustomerAccount {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for LoadHistoricTransactionsForCustomerAccount {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "LoadHistoricTransactionsForCustomerAccount",
        tag: "Transactions",
        method: "POST",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: Some(Duration::from_secs(180)),
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[203],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for LoadHistoricTransactionsForCustomerAccount {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `refreshTransactions`: `POST /aggregation/customers/{customerId}/transactions/refreshes`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshTransactions {
    client: Client,
    customer_id: types::CustomerId,
    body: Option<types::InitiateNewTransactionRefresh>,
}

impl RefreshTransactions {
    /// Sets the request body.
    pub fn body(mut self, body: impl Into<Option<types::InitiateNewTransactionRefresh>>) -> Self {
        self.body = body.into();
        self
    }
}

impl Call for RefreshTransactions {
    type Output = types::TransactionRefreshInitiated;

    const OPERATION: Operation = Operation {
        id: "refreshTransactions",
        tag: "Transactions",
        method: "POST",
        path: "/aggregation/customers/{customerId}/transactions/refreshes",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
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

impl FillRequest for RefreshTransactions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.optional_json(&self.body);
    }
}

impl RefreshTransactions {
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

impl Submit for RefreshTransactions {
    type Poll = GetTransactionRefreshStatus;

    #[inline]
    fn poll(
        &self,
        response: &types::TransactionRefreshInitiated,
    ) -> Result<Self::Poll, crate::Error> {
        let refresh_id = required(self, "refreshId", &response.refresh_id)?;
        let handle = self.client.transactions();
        let request = handle.get_transaction_refresh_status(&self.customer_id, refresh_id);
        Ok(request)
    }
}

request_builders! {
    GenerateTransactionsReport => types::TransactionsReportAck,
    GetAllCustomerTransactions => types::Transactions,
    GetCustomerAccountTransactions => types::Transactions,
    GetCustomerTransaction => types::Transaction,
    GetRecurringTransactions => types::RecurringTransactionsDetails,
    GetTransactionByUniqueTransactionId => types::Transaction,
    GetTransactionRefreshStatus => types::TransactionRefreshStatusDetails,
    LoadHistoricTransactionsForCustomerAccount => (),
    RefreshTransactions => types::TransactionRefreshInitiated,
}

waiting_builders! {
    GetTransactionRefreshStatus => types::TransactionRefreshStatusDetails,
}
