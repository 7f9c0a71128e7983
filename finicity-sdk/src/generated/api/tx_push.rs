// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *TxPush*.
//!
//! | method | purpose |
//! |---|---|
//! | [`create_tx_push_test_transaction`](TxPush::create_tx_push_test_transaction) | Adds a fake transaction to a testing account. |
//! | [`delete_tx_push_subscription`](TxPush::delete_tx_push_subscription) | Deletes one TxPush subscription. |
//! | [`disable_tx_push_notifications`](TxPush::disable_tx_push_notifications) | Removes every TxPush subscription of an account. |
//! | [`subscribe_to_tx_push_notifications`](TxPush::subscribe_to_tx_push_notifications) | Subscribes a listener to the TxPush events of an account. |

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

/// Subscriptions to changes of accounts and transactions.
///
/// [`Client::tx_push`](crate::Client::tx_push) returns this type.
#[derive(Debug, Clone)]
pub struct TxPush {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *TxPush*.
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
    /// Returns [`types::CreatedTestTxPushTransaction`].
    ///
    /// Use this operation to exercise your TxPush listener; real accounts are not supported. The
    /// listener then receives two events: one for the transaction, and one for the changed balance.
    /// Returns the ID and creation date of the new transaction. Register the listener beforehand
    /// with [`SubscribeToTxPushNotifications`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `body`: [`types::TestTxPushTransaction`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::TestTxPushTransaction::new(
    ///     rust_decimal::Decimal::new(-425, 2),
    ///     "EXAMPLE BAKERY 0042",
    ///     1607450357,
    /// );
    /// let request = client
    ///     .tx_push()
    ///     .create_tx_push_test_transaction("1005061234", "5011648377", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`SubscribeToTxPushNotifications`]: crate::api::tx_push::TxPush::subscribe_to_tx_push_notifications
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
    /// The response has no body.
    ///
    /// Use this operation to stop only the account events or only the transaction events, because
    /// each has its own subscription ID. Returns nothing (status code 204), and the deleted
    /// subscription sends no further events. To stop both for an account, call
    /// [`DisableTxPushNotifications`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `subscription_id`: ID of the TxPush subscription to delete.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.tx_push().delete_tx_push_subscription("1005061234", "17554874");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`DisableTxPushNotifications`]: crate::api::tx_push::TxPush::disable_tx_push_notifications
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
    /// The response has no body.
    ///
    /// Use this operation when you no longer want notifications about an account. Returns nothing
    /// (status code 204); both account and transaction events stop. To stop only one type of event,
    /// call [`DeleteTxPushSubscription`]. To start again, call [`SubscribeToTxPushNotifications`].
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
    ///     .tx_push()
    ///     .disable_tx_push_notifications("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`DeleteTxPushSubscription`]: crate::api::tx_push::TxPush::delete_tx_push_subscription
    /// [`SubscribeToTxPushNotifications`]: crate::api::tx_push::TxPush::subscribe_to_tx_push_notifications
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
    /// Returns [`types::TxPushSubscriptions`].
    ///
    /// Use this operation to receive new transactions and account changes without polling; TxPush
    /// is not compatible with Data Access Tiers. Returns two subscriptions, one per event class,
    /// each with its `signingKey`. Real accounts require HTTPS, only ports 80 and 443 work, and the
    /// listener has to pass verification. Usual next call on testing accounts:
    /// [`CreateTxPushTestTransaction`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `body`: [`types::TxPushSubscriptionParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::TxPushSubscriptionParameters::new(
    ///     "https://www.example.com/txpush/listener",
    /// );
    /// let request = client
    ///     .tx_push()
    ///     .subscribe_to_tx_push_notifications("1005061234", "5011648377", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateTxPushTestTransaction`]: crate::api::tx_push::TxPush::create_tx_push_test_transaction
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for CreateTxPushTestTransaction {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.json(&self.body);
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DeleteTxPushSubscription {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("subscriptionId", &self.subscription_id);
        request.accept("application/json");
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DisableTxPushNotifications {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for SubscribeToTxPushNotifications {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    CreateTxPushTestTransaction => types::CreatedTestTxPushTransaction,
    DeleteTxPushSubscription => (),
    DisableTxPushNotifications => (),
    SubscribeToTxPushNotifications => types::TxPushSubscriptions,
}
