// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Customers*.
//!
//! | method | what it does |
//! |---|---|
//! | [`add_customer`](Customers::add_customer) | Enrols an active customer who can link real accounts. |
//! | [`add_testing_customer`](Customers::add_testing_customer) | Enrols a testing customer for use with FinBank test banks. |
//! | [`delete_customer`](Customers::delete_customer) | Removes your access to a customer and every linked account. |
//! | [`get_customer`](Customers::get_customer) | Gets a customer by its id. |
//! | [`get_customer_with_app_data`](Customers::get_customer_with_app_data) | Gets a customer together with its OAuth application. |
//! | [`get_customers`](Customers::get_customers) | Lists your customers, filtered by username, type or search text. |
//! | [`modify_customer`](Customers::modify_customer) | Changes the first or last name of a customer. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{Count, Items, Paged, Pages, Truth};
use crate::request::{accept_json, build, query, segment};
use crate::response::RawResponse;

#[cfg(doc)]
use super::error_codes;

/// The customers of a partner, real ones and those for testing.
///
/// Reached by [`Client::customers`](crate::Client::customers).
#[derive(Debug, Clone)]
pub struct Customers {
    client: Client,
}

impl Client {
    /// Operations of the tag *Customers*.
    pub fn customers(&self) -> Customers {
        Customers {
            client: self.clone(),
        }
    }
}

impl Customers {
    /// Enrols an active customer who can link real accounts.
    ///
    /// `AddCustomer`: `POST /aggregation/v2/customers/active`.
    /// Returns [`types::CreatedCustomer`].
    ///
    /// Use it in production; the call itself is free but the enrolled customer is billable. Test
    /// banks are limited to the profiles named FinBank Billable. Returns the customer id, username
    /// and creation date; a taken username answers 409. Usual next call: [`GenerateConnectUrl`].
    ///
    /// - `body`: [`types::NewCustomer`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewCustomer::new("customerusername1");
    /// let answer = client.customers().add_customer(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::NAME_INVALID`] (45003), [`error_codes::USERNAME_INVALID`] (110039)
    /// - 409: [`error_codes::USERNAME_TAKEN`] (110002)
    ///
    /// [`GenerateConnectUrl`]: crate::connect::Connect::generate_connect_url
    #[doc(alias = "aggregation.v2.customers.active.create")]
    #[doc(alias = "customers.enroll_active_customer")]
    #[doc(alias = "enroll_active_customer")]
    pub fn add_customer(&self, body: types::NewCustomer) -> AddCustomer {
        AddCustomer {
            client: self.client.clone(),
            body,
        }
    }

    /// Enrols a testing customer for use with FinBank test banks.
    ///
    /// `AddTestingCustomer`: `POST /aggregation/v2/customers/testing`.
    /// Returns [`types::CreatedCustomer`].
    ///
    /// Use it during development: such a customer reaches FinBank profiles other than FinBank
    /// Billable and no live institution. FinBank OAuth additionally needs the `applicationId` of a
    /// test application that the vendor registered for you. Returns the customer id, username and
    /// creation date. Usual next call: [`GenerateConnectUrl`].
    ///
    /// - `body`: [`types::NewCustomer`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::NewCustomer::new("customerusername1");
    /// let answer = client.customers().add_testing_customer(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::NAME_INVALID`] (45003), [`error_codes::USERNAME_INVALID`] (110039)
    /// - 409: [`error_codes::USERNAME_TAKEN`] (110002)
    ///
    /// [`GenerateConnectUrl`]: crate::connect::Connect::generate_connect_url
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
    /// Use it when a relationship ends. It takes effect at once with no confirmation step, and the
    /// data can no longer be read, although the vendor keeps what it collected as its retention
    /// rules demand. Returns nothing. To drop a single account, use [`DeleteCustomerAccount`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.customers().delete_customer("1005061234").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::CUSTOMER_ID_INVALID`] (14023), [`error_codes::TEMPORARY_CUSTOMER`] (50016)
    /// - 404: [`error_codes::PARTNER_NOT_FOUND`] (12401), [`error_codes::INSTITUTION_NOT_FOUND`]
    ///   (14006), [`error_codes::SUBSCRIPTION_NOT_FOUND`] (60013)
    ///
    /// [`DeleteCustomerAccount`]: crate::accounts::Accounts::delete_customer_account
    #[doc(alias = "aggregation.v1.customers.delete")]
    #[doc(alias = "customers.remove_by_id")]
    #[doc(alias = "remove_by_id")]
    pub fn delete_customer(&self, customer_id: impl Into<types::CustomerId>) -> DeleteCustomer {
        DeleteCustomer {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Gets a customer by its id.
    ///
    /// `GetCustomer`: `GET /aggregation/v1/customers/{customerId}`.
    /// Returns [`types::GetCustomerResponse`].
    ///
    /// Use it to look up one customer whose id you stored; to search by username, use
    /// [`GetCustomers`]. Returns names, contact data, type, creation date and application id. Usual
    /// next call: [`GetCustomerAccounts`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.customers().get_customer("1005061234").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetCustomerAccounts`]: crate::accounts::Accounts::get_customer_accounts
    /// [`GetCustomers`]: crate::customers::Customers::get_customers
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
    /// Use it to see which registered application a customer is tied to before linking OAuth banks.
    /// Returns the fields of [`GetCustomer`] plus the application name. A customer without an
    /// application answers 404. Usual next call: [`SetCustomerAppID`], to assign or change it.
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.customers().get_customer_with_app_data("1005061234");
    /// let answer = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::CUSTOMER_ID_INVALID`] (14023)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::PARTNER_WITHOUT_APPS`] (50051),
    ///   [`error_codes::CUSTOMER_WITHOUT_APP`] (50052)
    ///
    /// [`GetCustomer`]: crate::customers::Customers::get_customer
    /// [`SetCustomerAppID`]: crate::app_registration::AppRegistration::set_customer_app_id
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
    /// Use it to find a customer without knowing the id; with no filter it walks through everyone
    /// enrolled. Returns one page (25 by default, 1000 at most) with a total and a more flag;
    /// `start` is a 1-based record index. Usual next call: [`GetCustomerAccounts`].
    ///
    /// Can be set: [`limit`](GetCustomers::limit), [`search`](GetCustomers::search),
    /// [`start`](GetCustomers::start), [`type`](GetCustomers::type),
    /// [`username`](GetCustomers::username).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.customers().get_customers().send().await?;
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
    /// [`GetCustomerAccounts`]: crate::accounts::Accounts::get_customer_accounts
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
    /// Use it after a name change; send at least one of the two names, as nothing else is editable
    /// here. Returns nothing. An active consumer dispute statement blocks the change with 403.
    /// Usual next call: [`GetCustomer`], to confirm the result.
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`types::CustomerUpdate`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::CustomerUpdate::new().first_name("John").last_name("Smith");
    /// let answer = client.customers().modify_customer("1005061234", body).send().await?;
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
    /// [`GetCustomer`]: crate::customers::Customers::get_customer
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::POST, "/aggregation/v2/customers/active");
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::POST, "/aggregation/v2/customers/testing");
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}");
        let request = self.client.wire().request(Method::DELETE, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/application");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    r#type: Option<String>,
    username: Option<String>,
}

impl GetCustomers {
    /// Most records per page: 1 to 1000, 25 when left out; applications and webhook subscriptions
    /// allow 100 and default to 50 and 10.
    ///
    /// 1 to 1000, default `25`, for example `20`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Text that customers, or the names of institutions, must match, URL-encoded; institutions
    /// match approximately. Empty returns all.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Where the page begins, from 1 (default). Customers and transactions count records;
    /// institutions and apps may count pages.
    ///
    /// At least 1, default `1`, for example `1`.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// Customers: `testing` or `active`. Institutions: a certified product such as `voa`, several
    /// with commas in certified lists. Statements: their kind. Otherwise no filter.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Returns only the customer with exactly this username, so one record or none.
    ///
    /// For example `customerusername1`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Every page of the list, fetched one after the other as they are asked for.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Every item of the list, its pages fetched as they are needed.
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
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::GET, "/aggregation/v1/customers");
        let request = accept_json(request);
        let request = query(request, "limit", &self.limit);
        let request = query(request, "search", &self.search);
        let request = query(request, "start", &self.start);
        let request = query(request, "type", &self.r#type);
        let request = query(request, "username", &self.username);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetCustomers {
    type Item = types::Customer;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Customers) -> &[Self::Item] {
        &page.customers
    }

    fn into_items(page: types::Customers) -> Vec<Self::Item> {
        page.customers
    }

    fn more(page: &types::Customers) -> Option<bool> {
        Truth::truth(&page.more_available)
    }

    fn total(page: &types::Customers) -> Option<i64> {
        Count::count(&page.found)
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}");
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

request_builders! {
    AddCustomer => types::CreatedCustomer,
    AddTestingCustomer => types::CreatedCustomer,
    DeleteCustomer => (),
    GetCustomer => types::GetCustomerResponse,
    GetCustomerWithAppData => types::CustomerWithAppData,
    GetCustomers => types::Customers,
    ModifyCustomer => (),
}
