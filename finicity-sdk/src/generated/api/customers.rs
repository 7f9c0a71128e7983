// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Customers*.
//!
//! | method | purpose |
//! |---|---|
//! | [`add_customer`](Customers::add_customer) | Enrolls an active customer who can link real accounts. |
//! | [`add_testing_customer`](Customers::add_testing_customer) | Enrolls a testing customer for use with FinBank test banks. |
//! | [`delete_customer`](Customers::delete_customer) | Removes your access to a customer and every linked account. |
//! | [`get_customer`](Customers::get_customer) | Gets a customer by its ID. |
//! | [`get_customer_with_app_data`](Customers::get_customer_with_app_data) | Gets a customer together with its OAuth application. |
//! | [`get_customers`](Customers::get_customers) | Lists your customers, filtered by username, type or search text. |
//! | [`modify_customer`](Customers::modify_customer) | Changes the first or last name of a customer. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{AsBool, AsCount, Items, Paged, Pages};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Customers of a partner, both active customers and testing customers.
///
/// [`Client::customers`](crate::Client::customers) returns this type.
#[derive(Debug, Clone)]
pub struct Customers {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Customers*.
    pub fn customers(&self) -> Customers {
        Customers {
            client: self.clone(),
        }
    }
}

impl Customers {
    /// Enrolls an active customer who can link real accounts.
    ///
    /// `AddCustomer`: `POST /aggregation/v2/customers/active`.
    /// Returns [`types::CreatedCustomer`].
    ///
    /// Use this operation in production. The call itself is free, but the enrolled customer is
    /// billable. Among the test banks, an active customer can use only the profiles named FinBank
    /// Billable. Returns the customer ID, username and creation date. A username that is already
    /// taken causes status code 409. Usual next call: [`GenerateConnectUrl`].
    ///
    /// - `body`: [`types::NewCustomer`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewCustomer::new("customerusername1");
    /// let response = client.customers().add_customer(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::NAME_INVALID`] (45003), [`error_codes::USERNAME_INVALID`] (110039)
    /// - 409: [`error_codes::USERNAME_TAKEN`] (110002)
    ///
    /// [`GenerateConnectUrl`]: crate::api::connect::Connect::generate_connect_url
    #[doc(alias = "aggregation.v2.customers.active.create")]
    #[doc(alias = "customers.enroll_active_customer")]
    #[doc(alias = "enroll_active_customer")]
    pub fn add_customer(&self, body: types::NewCustomer) -> AddCustomer {
        AddCustomer {
            client: self.client.clone(),
            body,
        }
    }

    /// Enrolls a testing customer for use with FinBank test banks.
    ///
    /// `AddTestingCustomer`: `POST /aggregation/v2/customers/testing`.
    /// Returns [`types::CreatedCustomer`].
    ///
    /// Use this operation during development. A testing customer can reach every FinBank profile
    /// except FinBank Billable, and no live institution. FinBank OAuth also needs the
    /// `applicationId` of a test application that the vendor registered for you. Returns the
    /// customer ID, username and creation date. Usual next call: [`GenerateConnectUrl`].
    ///
    /// - `body`: [`types::NewCustomer`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewCustomer::new("customerusername1");
    /// let response = client.customers().add_testing_customer(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::NAME_INVALID`] (45003), [`error_codes::USERNAME_INVALID`] (110039)
    /// - 409: [`error_codes::USERNAME_TAKEN`] (110002)
    ///
    /// [`GenerateConnectUrl`]: crate::api::connect::Connect::generate_connect_url
    #[doc(alias = "aggregation.v2.customers.testing.create")]
    #[doc(alias = "customers.enroll_testing_customer")]
    #[doc(alias = "enroll_testing_customer")]
    pub fn add_testing_customer(&self, body: types::NewCustomer) -> AddTestingCustomer {
        AddTestingCustomer {
            client: self.client.clone(),
            body,
        }
    }

    /// Removes your access to a customer and every linked account.
    ///
    /// `DeleteCustomer`: `DELETE /aggregation/v1/customers/{customerId}`.
    /// The response has no body.
    ///
    /// Use this operation when a relationship ends. The removal takes effect at once without a
    /// confirmation step, and the data can no longer be read. The vendor keeps collected data as
    /// its retention rules demand. Returns nothing. To remove a single account, use
    /// [`DeleteCustomerAccount`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.customers().delete_customer("1005061234").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::CUSTOMER_ID_INVALID`] (14023), [`error_codes::TEMPORARY_CUSTOMER`] (50016)
    /// - 404: [`error_codes::PARTNER_NOT_FOUND`] (12401), [`error_codes::INSTITUTION_NOT_FOUND`]
    ///   (14006), [`error_codes::SUBSCRIPTION_NOT_FOUND`] (60013)
    ///
    /// [`DeleteCustomerAccount`]: crate::api::accounts::Accounts::delete_customer_account
    #[doc(alias = "aggregation.v1.customers.delete")]
    #[doc(alias = "customers.remove_by_id")]
    #[doc(alias = "remove_by_id")]
    pub fn delete_customer(&self, customer_id: impl Into<types::CustomerId>) -> DeleteCustomer {
        DeleteCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Gets a customer by its ID.
    ///
    /// `GetCustomer`: `GET /aggregation/v1/customers/{customerId}`.
    /// Returns [`types::GetCustomerResponse`].
    ///
    /// Use this operation to look up one customer whose ID you stored; to search by username, use
    /// [`GetCustomers`]. Returns names, contact data, type, creation date and application ID. Usual
    /// next call: [`GetCustomerAccounts`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.customers().get_customer("1005061234").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    /// [`GetCustomers`]: crate::api::customers::Customers::get_customers
    #[doc(alias = "aggregation.v1.customers.get")]
    #[doc(alias = "customers.get_by_id")]
    #[doc(alias = "get_by_id")]
    pub fn get_customer(&self, customer_id: impl Into<types::CustomerId>) -> GetCustomer {
        GetCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Gets a customer together with its OAuth application.
    ///
    /// `GetCustomerWithAppData`: `GET /aggregation/v1/customers/{customerId}/application`.
    /// Returns [`types::CustomerWithAppData`].
    ///
    /// Use this operation to check the registered application of a customer before linking OAuth
    /// banks. Returns the properties of [`GetCustomer`] plus the application name. A customer without
    /// an application causes status code 404. Usual next call after this status code:
    /// [`SetCustomerAppID`], to assign an application.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.customers().get_customer_with_app_data("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::CUSTOMER_ID_INVALID`] (14023)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::PARTNER_WITHOUT_APPS`] (50051),
    ///   [`error_codes::CUSTOMER_WITHOUT_APP`] (50052)
    ///
    /// [`GetCustomer`]: crate::api::customers::Customers::get_customer
    /// [`SetCustomerAppID`]: crate::api::app_registration::AppRegistration::set_customer_app_id
    #[doc(alias = "aggregation.v1.customers.application.list")]
    #[doc(alias = "customers.get_with_app_data_by_id")]
    #[doc(alias = "get_with_app_data_by_id")]
    pub fn get_customer_with_app_data(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetCustomerWithAppData {
        GetCustomerWithAppData {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Lists your customers, filtered by username, type or search text.
    ///
    /// `GetCustomers`: `GET /aggregation/v1/customers`.
    /// Returns [`types::Customers`]. [`items`](GetCustomers::items) goes through all pages.
    ///
    /// Use this operation to find a customer without knowing the ID; without a filter, the list
    /// covers every enrolled customer. Returns one page (25 records by default, 1000 at most) with
    /// the total and a flag that is set if more records follow; `start` is a 1-based record index.
    /// Usual next call: [`GetCustomerAccounts`].
    ///
    /// Optional: [`limit`](GetCustomers::limit), [`search`](GetCustomers::search),
    /// [`start`](GetCustomers::start), [`type`](GetCustomers::type),
    /// [`username`](GetCustomers::username).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.customers().get_customers().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::DECISIONING_FAILED`]
    ///   (10100), [`error_codes::CUSTOMER_TYPE_INVALID`] (14016), [`error_codes::BAD_REQUEST`]
    ///   (14020), [`error_codes::START_BELOW_ONE`] (41003), [`error_codes::LIMIT_BELOW_ONE`]
    ///   (41004)
    /// - 404: [`error_codes::PARTNER_NOT_FOUND`] (12401),
    ///   [`error_codes::AGGREGATION_PARTNER_NOT_FOUND`] (14003)
    ///
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "aggregation.v1.customers.list")]
    #[doc(alias = "customers.find_enrolled_users")]
    #[doc(alias = "find_enrolled_users")]
    pub fn get_customers(&self) -> GetCustomers {
        GetCustomers {
            client: self.client.clone(),
            limit: None,
            search: None,
            start: None,
            r#type: None,
            username: None,
        }
    }

    /// Changes the first or last name of a customer.
    ///
    /// `ModifyCustomer`: `PUT /aggregation/v1/customers/{customerId}`.
    /// The response has no body.
    ///
    /// Use this operation after a name change. Send at least one of the two names; other properties
    /// cannot be changed here. Returns nothing. An active consumer dispute statement blocks the
    /// change with status code 403. Usual next call: [`GetCustomer`], to confirm the result.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::CustomerUpdate`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::CustomerUpdate::new().first_name("John").last_name("Smith");
    /// let response = client.customers().modify_customer("1005061234", body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::NOTHING_TO_UPDATE`]
    ///   (10025), [`error_codes::BAD_REQUEST`] (14020), [`error_codes::NAME_INVALID`] (45003),
    ///   [`error_codes::USERNAME_INVALID`] (110039)
    /// - 403: [`error_codes::DISPUTE_STATEMENT_ACTIVE`] (10406)
    /// - 409: [`error_codes::USERNAME_TAKEN`] (110002)
    ///
    /// [`GetCustomer`]: crate::api::customers::Customers::get_customer
    #[doc(alias = "aggregation.v1.customers.put")]
    #[doc(alias = "customers.modify_by_id")]
    #[doc(alias = "modify_by_id")]
    pub fn modify_customer(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::CustomerUpdate,
    ) -> ModifyCustomer {
        ModifyCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body,
        }
    }
}

/// Request of `AddCustomer`: `POST /aggregation/v2/customers/active`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddCustomer {
    client: Client,
    body: types::NewCustomer,
}

impl Call for AddCustomer {
    type Output = types::CreatedCustomer;

    const OPERATION: Operation = Operation {
        id: "AddCustomer",
        tag: "Customers",
        method: "POST",
        path: "/aggregation/v2/customers/active",
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

impl FillRequest for AddCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `AddTestingCustomer`: `POST /aggregation/v2/customers/testing`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddTestingCustomer {
    client: Client,
    body: types::NewCustomer,
}

impl Call for AddTestingCustomer {
    type Output = types::CreatedCustomer;

    const OPERATION: Operation = Operation {
        id: "AddTestingCustomer",
        tag: "Customers",
        method: "POST",
        path: "/aggregation/v2/customers/testing",
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

impl FillRequest for AddTestingCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `DeleteCustomer`: `DELETE /aggregation/v1/customers/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomer {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for DeleteCustomer {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "DeleteCustomer",
        tag: "Customers",
        method: "DELETE",
        path: "/aggregation/v1/customers/{customerId}",
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

impl FillRequest for DeleteCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomer`: `GET /aggregation/v1/customers/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomer {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetCustomer {
    type Output = types::GetCustomerResponse;

    const OPERATION: Operation = Operation {
        id: "GetCustomer",
        tag: "Customers",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}",
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

impl FillRequest for GetCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerWithAppData`: `GET /aggregation/v1/customers/{customerId}/application`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerWithAppData {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetCustomerWithAppData {
    type Output = types::CustomerWithAppData;

    const OPERATION: Operation = Operation {
        id: "GetCustomerWithAppData",
        tag: "Customers",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/application",
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

impl FillRequest for GetCustomerWithAppData {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomers`: `GET /aggregation/v1/customers`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomers {
    client: Client,
    limit: Option<i32>,
    search: Option<String>,
    start: Option<i32>,
    r#type: Option<types::CustomerType>,
    username: Option<String>,
}

impl GetCustomers {
    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// URL-encoded text that customers, or the names of institutions, must match; institution names
    /// match approximately. An empty text returns all.
    pub fn search(mut self, search: impl IntoOption<String>) -> Self {
        self.search = search.into_option();
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

    /// Type to filter by. Customers: `testing` or `active`. Institutions: a certified product such
    /// as `voa`, or several separated by commas in certified lists. All types are returned by
    /// default.
    pub fn r#type(mut self, r#type: impl IntoOption<types::CustomerType>) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// Exact username of the customer to return; the result has one record or none.
    ///
    /// For example `customerusername1`.
    pub fn username(mut self, username: impl IntoOption<String>) -> Self {
        self.username = username.into_option();
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

impl Call for GetCustomers {
    type Output = types::Customers;

    const OPERATION: Operation = Operation {
        id: "GetCustomers",
        tag: "Customers",
        method: "GET",
        path: "/aggregation/v1/customers",
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
            items: "customers",
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

impl FillRequest for GetCustomers {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("search", &self.search);
        request.query("start", &self.start);
        request.query("type", &self.r#type);
        request.query("username", &self.username);
    }
}

impl Paged for GetCustomers {
    type Item = types::Customer;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Customers) -> &[Self::Item] {
        &page.customers
    }

    #[inline]
    fn into_items(page: types::Customers) -> Vec<Self::Item> {
        page.customers
    }

    #[inline]
    fn more(page: &types::Customers) -> Option<bool> {
        AsBool::as_bool(&page.more_available)
    }

    #[inline]
    fn total(page: &types::Customers) -> Option<i64> {
        AsCount::as_count(&page.found)
    }
}

/// Request of `ModifyCustomer`: `PUT /aggregation/v1/customers/{customerId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ModifyCustomer {
    client: Client,
    customer_id: types::CustomerId,
    body: types::CustomerUpdate,
}

impl Call for ModifyCustomer {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "ModifyCustomer",
        tag: "Customers",
        method: "PUT",
        path: "/aggregation/v1/customers/{customerId}",
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

impl FillRequest for ModifyCustomer {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    AddCustomer => types::CreatedCustomer,
    AddTestingCustomer => types::CreatedCustomer,
    DeleteCustomer => (),
    GetCustomer => types::GetCustomerResponse,
    GetCustomerWithAppData => types::CustomerWithAppData,
    GetCustomers => types::Customers,
    ModifyCustomer => (),
}
