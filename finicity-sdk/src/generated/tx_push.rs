// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *TxPush*.

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
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
    /// `CreateTxPushTestTransaction`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `account_id`: The account, from a list of the customer's accounts.
    /// - `body`: what to send.
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

    /// `DeleteTxPushSubscription`: `DELETE /aggregation/v1/customers/{customerId}/subscriptions/{subscriptionId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `subscription_id`: `subscriptionId` of the contract.
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

    /// `DisableTxPushNotifications`: `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `account_id`: The account, from a list of the customer's accounts.
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

    /// `SubscribeToTxPushNotifications`: `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/txpush`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `account_id`: The account, from a list of the customer's accounts.
    /// - `body`: what to send.
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
        let request = wire::tx_push::create_tx_push_test_transaction(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request = wire::tx_push::delete_tx_push_subscription(
            self.client.wire(),
            &self.customer_id,
            &self.subscription_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request = wire::tx_push::disable_tx_push_notifications(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
        let request = wire::tx_push::subscribe_to_tx_push_notifications(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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
