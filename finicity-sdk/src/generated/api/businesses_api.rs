// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Businesses API*.
//!
//! | method | purpose |
//! |---|---|
//! | [`add_business_details`](BusinessesApi::add_business_details) | Creates the business record of a customer. |
//! | [`get_business_by_customer`](BusinessesApi::get_business_by_customer) | Gets the business record of a customer. |
//! | [`get_business_by_id`](BusinessesApi::get_business_by_id) | Gets a business record by its ID. |
//! | [`update_business`](BusinessesApi::update_business) | Replaces the details of a business record. |

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

/// Business records of customers, required by analytics reports on businesses.
///
/// [`Client::businesses_api`](crate::Client::businesses_api) returns this type.
#[derive(Debug, Clone)]
pub struct BusinessesApi {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Businesses API*.
    pub fn businesses_api(&self) -> BusinessesApi {
        BusinessesApi {
            client: self.clone(),
        }
    }
}

impl BusinessesApi {
    /// Creates the business record of a customer.
    ///
    /// `AddBusinessDetails`: `POST /business-services/customers/{customer_id}/businesses`.
    /// Returns [`types::Business`].
    ///
    /// Use this operation before any report that requires a business record. Name, address, phone
    /// number and personal liability are mandatory. Returns the stored record with its business ID.
    /// Each customer has at most one business record, so a second attempt fails with status code
    /// 409; change the record with [`UpdateBusiness`]. Usual next call:
    /// [`GenerateCashflowAnalyticsReport`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    /// - `body`: [`types::NewBusiness`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewBusiness::new(
    ///     types::NewAddress::new()
    ///         .address_line1("12 Example Street")
    ///         .address_line2("Suite 3"),
    ///     "Example Bakery",
    ///     true,
    ///     types::PhoneNumberFormat::new().country_code("1").phone_no("8042221111"),
    /// );
    /// let request = client.businesses_api().add_business_details("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 404: [`error_codes::CUSTOMER_ID_NOT_FOUND`] (10002)
    /// - 409: [`error_codes::CONSUMER_EXISTS`] (11000)
    ///
    /// [`GenerateCashflowAnalyticsReport`]: crate::api::cash_flow_analytics::CashFlowAnalytics::generate_cashflow_analytics_report
    /// [`UpdateBusiness`]: crate::api::businesses_api::BusinessesApi::update_business
    #[doc(alias = "business_services.customers.businesses.create")]
    #[doc(alias = "businesses_api.create_new_business")]
    #[doc(alias = "create_new_business")]
    pub fn add_business_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::NewBusiness,
    ) -> AddBusinessDetails {
        AddBusinessDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body,
        }
    }

    /// Gets the business record of a customer.
    ///
    /// `GetBusinessByCustomer`: `GET /business-services/customers/{customer_id}/businesses`.
    /// Returns `Vec` of [`types::Business`].
    ///
    /// Use this operation to find the business ID when you have only the customer ID. Returns an
    /// array of business records, each with address, phone, type and dates. An unknown customer ID
    /// causes status code 404. Usual next call: [`UpdateBusiness`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.businesses_api().get_business_by_customer("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 404: [`error_codes::CUSTOMER_ID_NOT_FOUND`] (10002)
    ///
    /// [`UpdateBusiness`]: crate::api::businesses_api::BusinessesApi::update_business
    #[doc(alias = "business_services.customers.businesses.list")]
    #[doc(alias = "businesses_api.get_details_by_customer_id")]
    #[doc(alias = "get_details_by_customer_id")]
    pub fn get_business_by_customer(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetBusinessByCustomer {
        GetBusinessByCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Gets a business record by its ID.
    ///
    /// `GetBusinessById`: `GET /business-services/businesses/{business_id}`.
    /// Returns `Vec` of [`types::Business`].
    ///
    /// Use this operation when you stored the business ID; if you have a customer ID, start with
    /// [`GetBusinessByCustomer`]. Returns an array of business records with name, address, phone,
    /// type and dates, although the request names one ID. Usual next call: [`UpdateBusiness`].
    ///
    /// - `business_id`: ID of the business to read or change, assigned when the business is added.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.businesses_api().get_business_by_id("192323").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 404: [`error_codes::PARAMETER_OR_BUSINESS_INVALID`] (10003)
    ///
    /// [`GetBusinessByCustomer`]: crate::api::businesses_api::BusinessesApi::get_business_by_customer
    /// [`UpdateBusiness`]: crate::api::businesses_api::BusinessesApi::update_business
    #[doc(alias = "business_services.businesses.get")]
    #[doc(alias = "businesses_api.get_details_by_id")]
    #[doc(alias = "get_details_by_id")]
    pub fn get_business_by_id(&self, business_id: impl Into<types::BusinessId>) -> GetBusinessById {
        GetBusinessById {
            client: self.client.clone(),
            business_id: business_id.into(),
        }
    }

    /// Replaces the details of a business record.
    ///
    /// `UpdateBusiness`: `PUT /business-services/businesses/{business_id}`.
    /// Returns [`types::Business`].
    ///
    /// Use this operation when address, contact or liability data change. Name, address, phone
    /// number and personal liability are mandatory in every request. Returns the stored record with
    /// its new modification date. An unknown ID causes status code 404. Usual next call:
    /// [`GenerateCashflowAnalyticsReport`].
    ///
    /// - `business_id`: ID of the business to read or change, assigned when the business is added.
    /// - `body`: [`types::NewBusiness`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewBusiness::new(
    ///     types::NewAddress::new()
    ///         .address_line1("12 Example Street")
    ///         .address_line2("Suite 3"),
    ///     "Example Bakery",
    ///     true,
    ///     types::PhoneNumberFormat::new().country_code("1").phone_no("8042221111"),
    /// );
    /// let response = client.businesses_api().update_business("192323", body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 404: [`error_codes::PARAMETER_OR_BUSINESS_INVALID`] (10003)
    ///
    /// [`GenerateCashflowAnalyticsReport`]: crate::api::cash_flow_analytics::CashFlowAnalytics::generate_cashflow_analytics_report
    #[doc(alias = "business_services.businesses.put")]
    #[doc(alias = "businesses_api.update_by_id")]
    #[doc(alias = "update_by_id")]
    pub fn update_business(
        &self,
        business_id: impl Into<types::BusinessId>,
        body: types::NewBusiness,
    ) -> UpdateBusiness {
        UpdateBusiness {
            client: self.client.clone(),
            business_id: business_id.into(),
            body,
        }
    }
}

/// Request of `AddBusinessDetails`: `POST /business-services/customers/{customer_id}/businesses`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddBusinessDetails {
    client: Client,
    customer_id: types::CustomerId,
    body: types::NewBusiness,
}

impl Call for AddBusinessDetails {
    type Output = types::Business;

    const OPERATION: Operation = Operation {
        id: "AddBusinessDetails",
        tag: "Businesses API",
        method: "POST",
        path: "/business-services/customers/{customer_id}/businesses",
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

impl FillRequest for AddBusinessDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GetBusinessByCustomer`: `GET /business-services/customers/{customer_id}/businesses`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBusinessByCustomer {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetBusinessByCustomer {
    type Output = Vec<types::Business>;

    const OPERATION: Operation = Operation {
        id: "GetBusinessByCustomer",
        tag: "Businesses API",
        method: "GET",
        path: "/business-services/customers/{customer_id}/businesses",
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

impl FillRequest for GetBusinessByCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `GetBusinessById`: `GET /business-services/businesses/{business_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBusinessById {
    client: Client,
    business_id: types::BusinessId,
}

impl Call for GetBusinessById {
    type Output = Vec<types::Business>;

    const OPERATION: Operation = Operation {
        id: "GetBusinessById",
        tag: "Businesses API",
        method: "GET",
        path: "/business-services/businesses/{business_id}",
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

impl FillRequest for GetBusinessById {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("business_id", &self.business_id);
        request.accept("application/json");
    }
}

/// Request of `UpdateBusiness`: `PUT /business-services/businesses/{business_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBusiness {
    client: Client,
    business_id: types::BusinessId,
    body: types::NewBusiness,
}

impl Call for UpdateBusiness {
    type Output = types::Business;

    const OPERATION: Operation = Operation {
        id: "UpdateBusiness",
        tag: "Businesses API",
        method: "PUT",
        path: "/business-services/businesses/{business_id}",
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

impl FillRequest for UpdateBusiness {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("business_id", &self.business_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    AddBusinessDetails => types::Business,
    GetBusinessByCustomer => Vec<types::Business>,
    GetBusinessById => Vec<types::Business>,
    UpdateBusiness => types::Business,
}
