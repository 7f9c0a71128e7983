// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Consumers*.
//!
//! | method | what it does |
//! |---|---|
//! | [`create_consumer`](Consumers::create_consumer) | Creates the consumer record that CRA reports of a customer require. |
//! | [`get_consumer`](Consumers::get_consumer) | Gets a consumer by its id. |
//! | [`get_consumer_for_customer`](Consumers::get_consumer_for_customer) | Gets the consumer that belongs to a customer. |
//! | [`modify_consumer`](Consumers::modify_consumer) | Updates selected fields of a consumer. |

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
    /// Creates the consumer record that CRA reports of a customer require.
    ///
    /// `CreateConsumer`: `POST /decisioning/v1/customers/{customerId}/consumer`.
    ///
    /// Use it once per customer before any CRA report; a second attempt answers 409. Supply at
    /// least one of `ssn` and `birthday`, and at least one of `phone` and `email`. Returns the
    /// consumer id, which keeps its reports even if the customer is removed. Usual next call:
    /// [`GenerateVOAReport`] or another report.
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`NewConsumer`]. What a consumer is created with: first and last name and `state`,
    ///   further one of `ssn` and `birthday` and one of `phone` and `email`.
    ///
    /// Answered with [`CreatedConsumer`]. Answer to creating a consumer: the new consumer id, its
    /// creation time in unix seconds, and the customer it belongs to.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::NewConsumer::new("John", "Smith", "UT");
    /// let answer = client.consumers().create_consumer("1005061234", body).send().await?;
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
    /// - 409: [`CONSUMER_EXISTS`] (11000)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CONSUMER_EXISTS`]: crate::error_codes::CONSUMER_EXISTS
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`CreatedConsumer`]: types::CreatedConsumer
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GenerateVOAReport`]: crate::verify_assets::VerifyAssets::generate_voa_report
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`NewConsumer`]: types::NewConsumer
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Gets a consumer by its id.
    ///
    /// `GetConsumer`: `GET /decisioning/v1/consumers/{consumerId}`.
    ///
    /// Use it when you stored the consumer id; starting from a customer, use
    /// [`GetConsumerForCustomer`]. Returns name, address, contact data, birthday and SSN field, so
    /// keep the answer out of logs. Usual next call: [`GetReportsByConsumerId`].
    ///
    /// - `consumer_id`: Consumer the call is about; the id is assigned when the consumer is
    ///   created.
    ///
    /// Answered with [`Consumer`]. The person behind a customer, as needed for credit reports:
    /// name, address, phone, SSN, birthday, e-mail and, for resellers, the end user.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .consumers()
    ///     .get_consumer("0bf46322c167b562e6cbed9d40e19a4c")
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
    /// [`Consumer`]: types::Consumer
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetConsumerForCustomer`]: crate::consumers::Consumers::get_consumer_for_customer
    /// [`GetReportsByConsumerId`]: crate::reports::Reports::get_reports_by_consumer_id
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
    ///
    /// Use it to test whether a customer is ready for CRA reports: 404 means [`CreateConsumer`] must
    /// run first. Returns the same personal data as [`GetConsumer`], including the consumer id. Usual
    /// next call: [`GetReportsByConsumerId`], or [`ModifyConsumer`] when data is out of date.
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    ///
    /// Answered with [`Consumer`]. The person behind a customer, as needed for credit reports:
    /// name, address, phone, SSN, birthday, e-mail and, for resellers, the end user.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .consumers()
    ///     .get_consumer_for_customer("1005061234")
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
    /// [`Consumer`]: types::Consumer
    /// [`CreateConsumer`]: crate::consumers::Consumers::create_consumer
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetConsumer`]: crate::consumers::Consumers::get_consumer
    /// [`GetReportsByConsumerId`]: crate::reports::Reports::get_reports_by_consumer_id
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`ModifyConsumer`]: crate::consumers::Consumers::modify_consumer
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
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

    /// Updates selected fields of a consumer.
    ///
    /// `ModifyConsumer`: `PUT /decisioning/v1/consumers/{consumerId}`.
    ///
    /// Use it to correct a name, address or contact detail ahead of a new report. Send only what
    /// changes; omitted fields keep their values. Returns nothing. Usual next call: [`GetConsumer`],
    /// to read the record back.
    ///
    /// - `consumer_id`: Consumer the call is about; the id is assigned when the consumer is
    ///   created.
    /// - `body`: [`ConsumerUpdate`]. New values for a consumer record: name, address, phone, SSN,
    ///   birthday, e-mail, suffix and end user.
    ///
    /// Answered without a body.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::ConsumerUpdate::new().city("Murray").email("myname@mycompany.com");
    /// let answer = client
    ///     .consumers()
    ///     .modify_consumer("0bf46322c167b562e6cbed9d40e19a4c", body)
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
    /// [`ConsumerUpdate`]: types::ConsumerUpdate
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GetConsumer`]: crate::consumers::Consumers::get_consumer
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
        let path = format!("/decisioning/v1/customers/{customer_id}/consumer");
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
        let consumer_id = segment(&Self::OPERATION, "consumerId", &self.consumer_id)?;
        let path = format!("/decisioning/v1/consumers/{consumer_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
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
        let path = format!("/decisioning/v1/customers/{customer_id}/consumer");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
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
        let consumer_id = segment(&Self::OPERATION, "consumerId", &self.consumer_id)?;
        let path = format!("/decisioning/v1/consumers/{consumer_id}");
        let request = self.client.wire().request(Method::PUT, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
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
