// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *TxPush*.
//!
//! | method | what it does |
//! |---|---|
//! | [`create_tx_push_test_transaction`](TxPush::create_tx_push_test_transaction) | Adds a fake transaction to a testing account. |
//! | [`delete_tx_push_subscription`](TxPush::delete_tx_push_subscription) | Deletes one TxPush subscription. |
//! | [`disable_tx_push_notifications`](TxPush::disable_tx_push_notifications) | Removes every TxPush subscription of an account. |
//! | [`subscribe_to_tx_push_notifications`](TxPush::subscribe_to_tx_push_notifications) | Subscribes a listener to the TxPush events of an account. |

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

/// Subscriptions to changes of accounts and transactions.
///
/// Reached by [`Client::tx_push`](crate::Client::tx_push).
#[derive(Debug, Clone)]
pub struct TxPush {
    client: Client,
}

impl Client {
    /// Operations of the tag *TxPush*.
    pub fn tx_push(&self) -> TxPush {
        TxPush {
            client: self.clone(),
        }
    }
}

impl TxPush {
    /// Adds a fake transaction to a testing account.
    ///
    /// `CreateTxPushTestTransaction`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions`.
    ///
    /// Use it to exercise your TxPush listener; real accounts are not supported. Your listener then
    /// gets two events: one for the transaction, one for the changed balance. Returns the id and
    /// creation date of the new transaction. Register the listener beforehand with
    /// [`SubscribeToTxPushNotifications`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    /// - `body`: [`TestTxPushTransaction`]. Invented transaction for trying out TxPush: amount,
    ///   description and transaction date required, `status` and posting date optional.
    ///
    /// Answered with [`CreatedTestTxPushTransaction`]. Answer to injecting a test transaction for
    /// TxPush: the id it got and its creation time in unix seconds.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::TestTxPushTransaction::new(
    ///     rust_decimal::Decimal::new(-425, 2),
    ///     "EXAMPLE BAKERY 0042",
    ///     1607450357,
    /// );
    /// let answer = client
    ///     .tx_push()
    ///     .create_tx_push_test_transaction("1005061234", "5011648377", body)
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
    /// [`CreatedTestTxPushTransaction`]: types::CreatedTestTxPushTransaction
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SubscribeToTxPushNotifications`]: crate::tx_push::TxPush::subscribe_to_tx_push_notifications
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`TestTxPushTransaction`]: types::TestTxPushTransaction
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.customers.accounts.transactions.create")]
    #[doc(alias = "inject_test_transaction")]
    #[doc(alias = "tx_push.inject_test_transaction")]
    pub fn create_tx_push_test_transaction(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        body: types::TestTxPushTransaction,
    ) -> CreateTxPushTestTransaction {
        CreateTxPushTestTransaction {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            body,
        }
    }

    /// Deletes one TxPush subscription.
    ///
    /// `DeleteTxPushSubscription`: `DELETE /aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}`.
    ///
    /// Use it to stop only the account events or only the transaction events, as each has its own
    /// subscription id. Returns nothing (204), and that subscription sends no further events. To
    /// stop both for an account, call [`DisableTxPushNotifications`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `subscription_id`: Number of the TxPush subscription to delete.
    ///
    /// Answered without a body.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .tx_push()
    ///     .delete_tx_push_subscription("1005061234", "17554874")
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
    /// [`DisableTxPushNotifications`]: crate::tx_push::TxPush::disable_tx_push_notifications
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
    #[doc(alias = "aggregation.v1.customers.subscriptions.delete")]
    #[doc(alias = "delete_subscription")]
    #[doc(alias = "tx_push.delete_subscription")]
    pub fn delete_tx_push_subscription(
        &self,
        customer_id: impl Into<types::CustomerId>,
        subscription_id: impl Into<types::SubscriptionId>,
    ) -> DeleteTxPushSubscription {
        DeleteTxPushSubscription {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            subscription_id: subscription_id.into(),
        }
    }

    /// Removes every TxPush subscription of an account.
    ///
    /// `DisableTxPushNotifications`: `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`.
    ///
    /// Use it when you no longer want pushes about an account. Returns nothing (204); both account
    /// and transaction events stop. To drop just one kind, call [`DeleteTxPushSubscription`]; to
    /// start again, call [`SubscribeToTxPushNotifications`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    ///
    /// Answered without a body.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .tx_push()
    ///     .disable_tx_push_notifications("1005061234", "5011648377")
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
    /// [`DeleteTxPushSubscription`]: crate::tx_push::TxPush::delete_tx_push_subscription
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SubscribeToTxPushNotifications`]: crate::tx_push::TxPush::subscribe_to_tx_push_notifications
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.customers.accounts.txpush.delete")]
    #[doc(alias = "disable_notifications")]
    #[doc(alias = "tx_push.disable_notifications")]
    pub fn disable_tx_push_notifications(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> DisableTxPushNotifications {
        DisableTxPushNotifications {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Subscribes a listener to the TxPush events of an account.
    ///
    /// `SubscribeToTxPushNotifications`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`.
    ///
    /// Use it to learn of new transactions and changed account fields without polling; not
    /// compatible with Data Access Tiers. Returns two subscriptions, one per event class, each with
    /// its `signingKey`. Real accounts require HTTPS, only ports 80 and 443 work, and the listener
    /// has to pass verification. Usual next call on testing accounts:
    /// [`CreateTxPushTestTransaction`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `account_id`: Id of the account that the API gave when it was connected; digits. Lists of
    ///   accounts have it.
    /// - `body`: [`TxPushSubscriptionParameters`]. Request that switches TxPush on for an account:
    ///   the required `callbackUrl`.
    ///
    /// Answered with [`TxPushSubscriptions`]. Answer to switching TxPush on: the subscriptions that
    /// were made, each with its signing key.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::TxPushSubscriptionParameters::new(
    ///     "https://www.example.com/txpush/listener",
    /// );
    /// let answer = client
    ///     .tx_push()
    ///     .subscribe_to_tx_push_notifications("1005061234", "5011648377", body)
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
    /// [`CreateTxPushTestTransaction`]: crate::tx_push::TxPush::create_tx_push_test_transaction
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`TxPushSubscriptionParameters`]: types::TxPushSubscriptionParameters
    /// [`TxPushSubscriptions`]: types::TxPushSubscriptions
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.customers.accounts.txpush.create")]
    #[doc(alias = "subscribe_notifications")]
    #[doc(alias = "tx_push.subscribe_notifications")]
    pub fn subscribe_to_tx_push_notifications(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        body: types::TxPushSubscriptionParameters,
    ) -> SubscribeToTxPushNotifications {
        SubscribeToTxPushNotifications {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            body,
        }
    }
}

/// Request of `CreateTxPushTestTransaction`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTxPushTestTransaction {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    body: types::TestTxPushTransaction,
}

impl CreateTxPushTestTransaction {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CreatedTestTxPushTransaction>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CreatedTestTxPushTransaction>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for CreateTxPushTestTransaction {
    type Output = types::CreatedTestTxPushTransaction;

    const OPERATION: Operation = Operation {
        id: "CreateTxPushTestTransaction",
        tag: "TxPush",
        method: "POST",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
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
            format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/transactions");
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

/// Request of `DeleteTxPushSubscription`: `DELETE /aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTxPushSubscription {
    client: Client,
    customer_id: types::CustomerId,
    subscription_id: types::SubscriptionId,
}

impl DeleteTxPushSubscription {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for DeleteTxPushSubscription {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "DeleteTxPushSubscription",
        tag: "TxPush",
        method: "DELETE",
        path: "/aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let subscription_id = segment(&Self::OPERATION, "subscriptionId", &self.subscription_id)?;
        let path =
            format!("/aggregation/v1/customers/{customer_id}/subscriptions/{subscription_id}");
        let request = self.client.wire().request(Method::DELETE, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

/// Request of `DisableTxPushNotifications`: `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DisableTxPushNotifications {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl DisableTxPushNotifications {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for DisableTxPushNotifications {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "DisableTxPushNotifications",
        tag: "TxPush",
        method: "DELETE",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/txpush");
        let request = self.client.wire().request(Method::DELETE, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

/// Request of `SubscribeToTxPushNotifications`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SubscribeToTxPushNotifications {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    body: types::TxPushSubscriptionParameters,
}

impl SubscribeToTxPushNotifications {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::TxPushSubscriptions>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::TxPushSubscriptions>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for SubscribeToTxPushNotifications {
    type Output = types::TxPushSubscriptions;

    const OPERATION: Operation = Operation {
        id: "SubscribeToTxPushNotifications",
        tag: "TxPush",
        method: "POST",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let account_id = segment(&Self::OPERATION, "accountId", &self.account_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/accounts/{account_id}/txpush");
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
    CreateTxPushTestTransaction,
    DeleteTxPushSubscription,
    DisableTxPushNotifications,
    SubscribeToTxPushNotifications,
}
