// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Consumers*.

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

/// The person behind a customer, which credit reports need.
///
/// Reached by [`Client::consumers`](crate::Client::consumers).
#[derive(Debug, Clone)]
pub struct Consumers {
    client: Client,
}

impl Client {
    /// Operations of the tag *Consumers*.
    pub fn consumers(&self) -> Consumers {
        Consumers {
            client: self.clone(),
        }
    }
}

impl Consumers {
    /// `CreateConsumer`: `POST /decisioning/v1/customers/{customerId}/consumer`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `body`: what to send.
    pub fn create_consumer(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::NewConsumer,
    ) -> CreateConsumer {
        CreateConsumer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body,
        }
    }

    /// `GetConsumer`: `GET /decisioning/v1/consumers/{consumerId}`.
    ///
    /// - `consumer_id`: `consumerId` of the contract.
    pub fn get_consumer(&self, consumer_id: impl Into<types::ConsumerId>) -> GetConsumer {
        GetConsumer {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
        }
    }

    /// `GetConsumerForCustomer`: `GET /decisioning/v1/customers/{customerId}/consumer`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    pub fn get_consumer_for_customer(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetConsumerForCustomer {
        GetConsumerForCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// `ModifyConsumer`: `PUT /decisioning/v1/consumers/{consumerId}`.
    ///
    /// - `consumer_id`: `consumerId` of the contract.
    /// - `body`: what to send.
    pub fn modify_consumer(
        &self,
        consumer_id: impl Into<types::ConsumerId>,
        body: types::ConsumerUpdate,
    ) -> ModifyConsumer {
        ModifyConsumer {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
            body,
        }
    }
}

/// Request of `CreateConsumer`: `POST /decisioning/v1/customers/{customerId}/consumer`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConsumer {
    client: Client,
    customer_id: types::CustomerId,
    body: types::NewConsumer,
}

impl CreateConsumer {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CreatedConsumer>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CreatedConsumer>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for CreateConsumer {
    type Output = types::CreatedConsumer;

    const OPERATION: Operation = Operation {
        id: "CreateConsumer",
        tag: "Consumers",
        method: "POST",
        path: "/decisioning/v1/customers/{customerId}/consumer",
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
        let request =
            wire::consumers::create_consumer(self.client.wire(), &self.customer_id, &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetConsumer`: `GET /decisioning/v1/consumers/{consumerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConsumer {
    client: Client,
    consumer_id: types::ConsumerId,
}

impl GetConsumer {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Consumer>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Consumer>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetConsumer {
    type Output = types::Consumer;

    const OPERATION: Operation = Operation {
        id: "GetConsumer",
        tag: "Consumers",
        method: "GET",
        path: "/decisioning/v1/consumers/{consumerId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
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
        let request = wire::consumers::get_consumer(self.client.wire(), &self.consumer_id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetConsumerForCustomer`: `GET /decisioning/v1/customers/{customerId}/consumer`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConsumerForCustomer {
    client: Client,
    customer_id: types::CustomerId,
}

impl GetConsumerForCustomer {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Consumer>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Consumer>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetConsumerForCustomer {
    type Output = types::Consumer;

    const OPERATION: Operation = Operation {
        id: "GetConsumerForCustomer",
        tag: "Consumers",
        method: "GET",
        path: "/decisioning/v1/customers/{customerId}/consumer",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
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
        let request =
            wire::consumers::get_consumer_for_customer(self.client.wire(), &self.customer_id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `ModifyConsumer`: `PUT /decisioning/v1/consumers/{consumerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyConsumer {
    client: Client,
    consumer_id: types::ConsumerId,
    body: types::ConsumerUpdate,
}

impl ModifyConsumer {
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

impl Call for ModifyConsumer {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "ModifyConsumer",
        tag: "Consumers",
        method: "PUT",
        path: "/decisioning/v1/consumers/{consumerId}",
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
        let request =
            wire::consumers::modify_consumer(self.client.wire(), &self.consumer_id, &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

hidden_debug! {
    CreateConsumer,
    GetConsumer,
    GetConsumerForCustomer,
    ModifyConsumer,
}
