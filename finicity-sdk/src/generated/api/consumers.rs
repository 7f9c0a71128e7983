// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Consumers*.
//!
//! | method | purpose |
//! |---|---|
//! | [`create_consumer`](Consumers::create_consumer) | Creates the consumer record that CRA reports of a customer require. |
//! | [`get_consumer`](Consumers::get_consumer) | Gets a consumer by its ID. |
//! | [`get_consumer_for_customer`](Consumers::get_consumer_for_customer) | Gets the consumer that belongs to a customer. |
//! | [`modify_consumer`](Consumers::modify_consumer) | Updates selected properties of a consumer. |

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

#[cfg(doc)]
use crate::error_codes;

/// Consumer records, required by credit reports. A consumer is the person behind a customer.
///
/// [`Client::consumers`](crate::Client::consumers) returns this type.
#[derive(Debug, Clone)]
pub struct Consumers {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Consumers*.
    pub fn consumers(&self) -> Consumers {
        Consumers {
            client: self.clone(),
        }
    }
}

impl Consumers {
    /// Creates the consumer record that CRA reports of a customer require.
    ///
    /// `CreateConsumer`: `POST /decisioning/v1/customers/{customerId}/consumer`.
    /// Returns [`types::CreatedConsumer`].
    ///
    /// Call this operation once per customer before any CRA report; a second attempt fails with
    /// status code 409. Send at least one of `ssn` and `birthday`, and at least one of `phone` and
    /// `email`. Returns the consumer ID. The consumer keeps its reports even if the customer is
    /// removed. Usual next call: [`GenerateVOAReport`] or another report.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::NewConsumer`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewConsumer::new("John", "Smith", "UT");
    /// let response = client.consumers().create_consumer("1005061234", body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes),
    /// and:
    /// - 409: [`error_codes::CONSUMER_EXISTS`] (11000)
    ///
    /// [`GenerateVOAReport`]: crate::api::verify_assets::VerifyAssets::generate_voa_report
    #[doc(alias = "consumers.create_consumer_record")]
    #[doc(alias = "create_consumer_record")]
    #[doc(alias = "decisioning.v1.customers.consumer.create")]
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

    /// Gets a consumer by its ID.
    ///
    /// `GetConsumer`: `GET /decisioning/v1/consumers/{consumerId}`.
    /// Returns [`types::Consumer`].
    ///
    /// Use this operation when you stored the consumer ID; if you have a customer ID, use
    /// [`GetConsumerForCustomer`]. Returns name, address, contact data, birthday and the last four
    /// SSN digits, so keep the response out of logs. Usual next call: [`GetReportsByConsumerId`].
    ///
    /// - `consumer_id`: ID of the consumer, assigned when the consumer is created.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.consumers().get_consumer("0bf46322c167b562e6cbed9d40e19a4c");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetConsumerForCustomer`]: crate::api::consumers::Consumers::get_consumer_for_customer
    /// [`GetReportsByConsumerId`]: crate::api::reports::Reports::get_reports_by_consumer_id
    #[doc(alias = "consumers.get_by_id")]
    #[doc(alias = "decisioning.v1.consumers.get")]
    #[doc(alias = "get_by_id")]
    pub fn get_consumer(&self, consumer_id: impl Into<types::ConsumerId>) -> GetConsumer {
        GetConsumer {
            client: self.client.clone(),
            consumer_id: consumer_id.into(),
        }
    }

    /// Gets the consumer that belongs to a customer.
    ///
    /// `GetConsumerForCustomer`: `GET /decisioning/v1/customers/{customerId}/consumer`.
    /// Returns [`types::Consumer`].
    ///
    /// Use this operation to test whether a customer is ready for CRA reports: status code 404
    /// means that [`CreateConsumer`] must run first. Returns the same personal data as [`GetConsumer`],
    /// including the consumer ID. Usual next call: [`GetReportsByConsumerId`], or [`ModifyConsumer`]
    /// when data is out of date.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.consumers().get_consumer_for_customer("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetConsumer`]: crate::api::consumers::Consumers::get_consumer
    /// [`GetReportsByConsumerId`]: crate::api::reports::Reports::get_reports_by_consumer_id
    /// [`ModifyConsumer`]: crate::api::consumers::Consumers::modify_consumer
    #[doc(alias = "consumers.get_by_customer_id")]
    #[doc(alias = "decisioning.v1.customers.consumer.list")]
    #[doc(alias = "get_by_customer_id")]
    pub fn get_consumer_for_customer(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetConsumerForCustomer {
        GetConsumerForCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Updates selected properties of a consumer.
    ///
    /// `ModifyConsumer`: `PUT /decisioning/v1/consumers/{consumerId}`.
    /// The response has no body.
    ///
    /// Use this operation to correct a name, address or contact detail before a new report. Send
    /// only the properties to change; omitted properties keep their values. Returns nothing. Usual
    /// next call: [`GetConsumer`], to read the updated record.
    ///
    /// - `consumer_id`: ID of the consumer, assigned when the consumer is created.
    /// - `body`: [`types::ConsumerUpdate`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::ConsumerUpdate::new().city("Murray").email("myname@mycompany.com");
    /// let request = client
    ///     .consumers()
    ///     .modify_consumer("0bf46322c167b562e6cbed9d40e19a4c", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetConsumer`]: crate::api::consumers::Consumers::get_consumer
    #[doc(alias = "consumers.modify_by_id")]
    #[doc(alias = "decisioning.v1.consumers.put")]
    #[doc(alias = "modify_by_id")]
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

impl Call for CreateConsumer {
    type Output = types::CreatedConsumer;

    const OPERATION: Operation = Operation {
        id: "CreateConsumer",
        tag: "Consumers",
        method: "POST",
        path: "/decisioning/v1/customers/{customerId}/consumer",
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

impl FillRequest for CreateConsumer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GetConsumer`: `GET /decisioning/v1/consumers/{consumerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConsumer {
    client: Client,
    consumer_id: types::ConsumerId,
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

impl FillRequest for GetConsumer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consumerId", &self.consumer_id);
        request.accept("application/json");
    }
}

/// Request of `GetConsumerForCustomer`: `GET /decisioning/v1/customers/{customerId}/consumer`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConsumerForCustomer {
    client: Client,
    customer_id: types::CustomerId,
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

impl FillRequest for GetConsumerForCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
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

impl Call for ModifyConsumer {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "ModifyConsumer",
        tag: "Consumers",
        method: "PUT",
        path: "/decisioning/v1/consumers/{consumerId}",
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

impl FillRequest for ModifyConsumer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("consumerId", &self.consumer_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    CreateConsumer => types::CreatedConsumer,
    GetConsumer => types::Consumer,
    GetConsumerForCustomer => types::Consumer,
    ModifyConsumer => (),
}
