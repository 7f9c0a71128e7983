// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *customers*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Response to partner authentication, with the `token` to send as `Finicity-App-Token`. The
/// token lasts two hours; the response does not contain an expiry time.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// Secret to send in the `Finicity-App-Token` header of every request; valid for 2 hours.
    ///
    /// For example `YBh22Sb9Es6e66Q7lWdt`.
    pub token: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccessToken {
        0: token = "token",
        .. extra
    }
}

impl AccessToken {
    /// Creates a `AccessToken` with the fields that it always has.
    pub fn new(token: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            extra: Map::new(),
        }
    }
}

/// New values for a consumer record: name, address, phone, SSN, birthday, email, suffix and end
/// user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerUpdate {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Full social security number, nine digits, hyphens allowed.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerUpdate {
        0: address = "address",
        1: birthday = "birthday",
        2: city = "city",
        3: email = "email",
        4: end_user = "endUser" [shown],
        5: first_name = "firstName",
        6: last_name = "lastName",
        7: phone = "phone",
        8: ssn = "ssn",
        9: state = "state",
        10: suffix = "suffix",
        11: zip = "zip",
        .. extra
    }
}

impl ConsumerUpdate {
    /// Creates a `ConsumerUpdate` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// House number and street of the person, on one line.
    #[must_use]
    pub fn address(mut self, address: impl IntoOption<String>) -> Self {
        self.address = address.into_option();
        self
    }

    /// Birth date split into `year`, `month` and `dayOfMonth`.
    #[must_use]
    pub fn birthday(mut self, birthday: impl Into<Option<Birthday>>) -> Self {
        self.birthday = birthday.into();
        self
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Email address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    #[must_use]
    pub fn end_user(mut self, end_user: impl Into<Option<ConsumerEndUser>>) -> Self {
        self.end_user = end_user.into();
        self
    }

    /// First name of the person.
    ///
    /// For example `John`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl IntoOption<String>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    /// Last name of the person, for example `Smith`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl IntoOption<String>) -> Self {
        self.last_name = last_name.into_option();
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    #[must_use]
    pub fn phone(mut self, phone: impl IntoOption<String>) -> Self {
        self.phone = phone.into_option();
        self
    }

    /// Full social security number, nine digits, hyphens allowed.
    ///
    /// For example `999-99-9999`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl IntoOption<String>) -> Self {
        self.ssn = ssn.into_option();
        self
    }

    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    #[must_use]
    pub fn state(mut self, state: impl IntoOption<String>) -> Self {
        self.state = state.into_option();
        self
    }

    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl IntoOption<String>) -> Self {
        self.suffix = suffix.into_option();
        self
    }

    /// Postal code in the United States, usually 5 digits, for example `84123`.
    #[must_use]
    pub fn zip(mut self, zip: impl IntoOption<String>) -> Self {
        self.zip = zip.into_option();
        self
    }
}

/// Response to the creation of a consumer: the new consumer ID, its creation time in Unix
/// seconds, and the ID of its customer.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedConsumer {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: ConsumerId,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreatedConsumer {
        0: created_date = "createdDate" [shown],
        1: customer_id = "customerId" as number [shown],
        2: id = "id" [shown],
        .. extra
    }
}

impl CreatedConsumer {
    /// Creates a `CreatedConsumer` with the fields that it always has.
    pub fn new(id: impl Into<ConsumerId>) -> Self {
        Self {
            created_date: None,
            customer_id: None,
            id: id.into(),
            extra: Map::new(),
        }
    }
}

response_setters! {
    CreatedConsumer {
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
    }
}

/// Response to the creation of a customer: the ID assigned by the platform, the username you
/// sent, and the creation time.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreatedCustomer {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// Username of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably not an email address.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreatedCustomer {
        0: created_date = "createdDate" [shown],
        1: id = "id" [shown],
        2: username = "username",
        .. extra
    }
}

impl CreatedCustomer {
    /// Creates a `CreatedCustomer` with the fields that it always has.
    pub fn new(id: impl Into<CustomerId>) -> Self {
        Self {
            created_date: None,
            id: id.into(),
            username: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    CreatedCustomer {
        created_date(impl IntoOption<UnixDate>).into_option(),
        username(impl IntoOption<String>).into_option(),
    }
}

/// End user whom you enrolled: ID, username, optional names, phone and email, `active` or
/// `testing` type, and dates as Unix seconds in text.
#[derive(Clone)]
#[non_exhaustive]
pub struct Customer {
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// Time of the last change to the record, in seconds since 1970, as a number or as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Type of the customer: `active` for a real customer, `testing` for a customer created for
    /// tests.
    pub r#type: Option<CustomerType>,
    /// Username of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably not an email address.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Customer {
        0: created_date = "createdDate" as text [shown],
        1: email = "email",
        2: first_name = "firstName",
        3: id = "id" [shown],
        4: last_modified_date = "lastModifiedDate" as text [shown],
        5: last_name = "lastName",
        6: phone = "phone",
        7: r#type = "type" [shown],
        8: username = "username",
        .. extra
    }
}

impl Customer {
    /// Creates a `Customer` with the fields that it always has.
    pub fn new(id: impl Into<CustomerId>) -> Self {
        Self {
            created_date: None,
            email: None,
            first_name: None,
            id: id.into(),
            last_modified_date: None,
            last_name: None,
            phone: None,
            r#type: None,
            username: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    Customer {
        created_date(impl IntoOption<UnixDate>).into_option(),
        email(impl IntoOption<String>).into_option(),
        first_name(impl IntoOption<String>).into_option(),
        last_modified_date(impl IntoOption<UnixDate>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<CustomerType>).into_option(),
        username(impl IntoOption<String>).into_option(),
    }
}

/// New first and last name for an existing customer; both are optional, but at least one is
/// needed.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerUpdate {
        0: first_name = "firstName",
        1: last_name = "lastName",
        .. extra
    }
}

impl CustomerUpdate {
    /// Creates a `CustomerUpdate` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// First name of the person.
    ///
    /// For example `John`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl IntoOption<String>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    /// Last name of the person, for example `Smith`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl IntoOption<String>) -> Self {
        self.last_name = last_name.into_option();
        self
    }
}

/// Customer record with the ID and name of the application to which the customer is assigned.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerWithAppData {
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// Name of the registered app that the record belongs to.
    ///
    /// For example `Example Budget`.
    pub application_name: Option<String>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// Time of the last change to the record, in seconds since 1970, as a number or as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Type of the customer: `active` for a real customer, `testing` for a customer created for
    /// tests.
    pub r#type: Option<CustomerType>,
    /// Username of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably not an email address.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerWithAppData {
        0: application_id = "applicationId" [shown],
        1: application_name = "applicationName",
        2: created_date = "createdDate" as text [shown],
        3: email = "email",
        4: first_name = "firstName",
        5: id = "id" [shown],
        6: last_modified_date = "lastModifiedDate" as text [shown],
        7: last_name = "lastName",
        8: phone = "phone",
        9: r#type = "type" [shown],
        10: username = "username",
        .. extra
    }
}

impl CustomerWithAppData {
    /// Creates a `CustomerWithAppData` with the fields that it always has.
    pub fn new(id: impl Into<CustomerId>) -> Self {
        Self {
            application_id: None,
            application_name: None,
            created_date: None,
            email: None,
            first_name: None,
            id: id.into(),
            last_modified_date: None,
            last_name: None,
            phone: None,
            r#type: None,
            username: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    CustomerWithAppData {
        application_id(impl IntoOption<ApplicationId>).into_option(),
        application_name(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        email(impl IntoOption<String>).into_option(),
        first_name(impl IntoOption<String>).into_option(),
        last_modified_date(impl IntoOption<UnixDate>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<CustomerType>).into_option(),
        username(impl IntoOption<String>).into_option(),
    }
}

/// One page of the customer list of the partner, with the counts `found` and `displaying` and
/// the flag `moreAvailable`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Customers {
    /// Customer records on this page.
    pub customers: Vec<Customer>,
    /// Number of entries on this page; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// Total number of matching records, including those on other pages.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `true` if another page follows, which a higher `start` retrieves; `false` otherwise.
    /// `Transactions` returns the value as text.
    pub more_available: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Customers {
        0: customers = "customers" [shown],
        1: displaying = "displaying" [shown],
        2: found = "found" [shown],
        3: more_available = "moreAvailable" [shown],
        .. extra
    }
}

response_setters! {
    Customers {
        customers(Vec<Customer>),
        displaying(impl Into<Option<i64>>).into(),
        found(impl Into<Option<i64>>).into(),
        more_available(impl Into<Option<bool>>).into(),
    }
}

/// Customer record plus the ID of the application of the customer.
#[derive(Clone)]
#[non_exhaustive]
pub struct GetCustomerResponse {
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// Time of the last change to the record, in seconds since 1970, as a number or as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Type of the customer: `active` for a real customer, `testing` for a customer created for
    /// tests.
    pub r#type: Option<CustomerType>,
    /// Username of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably not an email address.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GetCustomerResponse {
        0: application_id = "applicationId" [shown],
        1: created_date = "createdDate" as text [shown],
        2: email = "email",
        3: first_name = "firstName",
        4: id = "id" [shown],
        5: last_modified_date = "lastModifiedDate" as text [shown],
        6: last_name = "lastName",
        7: phone = "phone",
        8: r#type = "type" [shown],
        9: username = "username",
        .. extra
    }
}

impl GetCustomerResponse {
    /// Creates a `GetCustomerResponse` with the fields that it always has.
    pub fn new(id: impl Into<CustomerId>) -> Self {
        Self {
            application_id: None,
            created_date: None,
            email: None,
            first_name: None,
            id: id.into(),
            last_modified_date: None,
            last_name: None,
            phone: None,
            r#type: None,
            username: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    GetCustomerResponse {
        application_id(impl IntoOption<ApplicationId>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        email(impl IntoOption<String>).into_option(),
        first_name(impl IntoOption<String>).into_option(),
        last_modified_date(impl IntoOption<UnixDate>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<CustomerType>).into_option(),
        username(impl IntoOption<String>).into_option(),
    }
}

/// Request that creates a consumer: first name, last name and `state` are required, plus at
/// least one of `ssn` and `birthday` and at least one of `phone` and `email`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewConsumer {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: String,
    /// Last name of the person, for example `Smith`.
    pub last_name: String,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Full Social Security number with nine digits; hyphens are allowed.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: String,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewConsumer {
        0: address = "address",
        1: birthday = "birthday",
        2: city = "city",
        3: email = "email",
        4: end_user = "endUser" [shown],
        5: first_name = "firstName",
        6: last_name = "lastName",
        7: phone = "phone",
        8: ssn = "ssn",
        9: state = "state",
        10: suffix = "suffix",
        11: zip = "zip",
        .. extra
    }
}

impl NewConsumer {
    /// Creates a `NewConsumer` with its required fields.
    ///
    /// - `first_name`: First name of the person.
    /// - `last_name`: Last name of the person, for example `Smith`.
    /// - `state`: State or province of the address, as a two-letter code for US addresses, for
    ///   example `UT`.
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        state: impl Into<String>,
    ) -> Self {
        Self {
            address: None,
            birthday: None,
            city: None,
            email: None,
            end_user: None,
            first_name: first_name.into(),
            last_name: last_name.into(),
            phone: None,
            ssn: None,
            state: state.into(),
            suffix: None,
            zip: None,
            extra: Map::new(),
        }
    }

    /// House number and street of the person, on one line.
    #[must_use]
    pub fn address(mut self, address: impl IntoOption<String>) -> Self {
        self.address = address.into_option();
        self
    }

    /// Birth date split into `year`, `month` and `dayOfMonth`.
    #[must_use]
    pub fn birthday(mut self, birthday: impl Into<Option<Birthday>>) -> Self {
        self.birthday = birthday.into();
        self
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl IntoOption<String>) -> Self {
        self.city = city.into_option();
        self
    }

    /// Email address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    #[must_use]
    pub fn end_user(mut self, end_user: impl Into<Option<ConsumerEndUser>>) -> Self {
        self.end_user = end_user.into();
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    #[must_use]
    pub fn phone(mut self, phone: impl IntoOption<String>) -> Self {
        self.phone = phone.into_option();
        self
    }

    /// Full Social Security number with nine digits; hyphens are allowed.
    ///
    /// For example `999-99-9999`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl IntoOption<String>) -> Self {
        self.ssn = ssn.into_option();
        self
    }

    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl IntoOption<String>) -> Self {
        self.suffix = suffix.into_option();
        self
    }

    /// Postal code in the United States, usually 5 digits, for example `84123`.
    #[must_use]
    pub fn zip(mut self, zip: impl IntoOption<String>) -> Self {
        self.zip = zip.into_option();
        self
    }
}

/// Request that creates a customer, active or testing: a `username` of your choice, and
/// optionally names, phone, email and `applicationId`.
#[derive(Clone)]
#[non_exhaustive]
pub struct NewCustomer {
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Username of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably not an email address.
    ///
    /// For example `customerusername1`.
    pub username: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewCustomer {
        0: application_id = "applicationId" [shown],
        1: email = "email",
        2: first_name = "firstName",
        3: last_name = "lastName",
        4: phone = "phone",
        5: username = "username",
        .. extra
    }
}

impl NewCustomer {
    /// Creates a `NewCustomer` with its required fields.
    ///
    /// - `username`: Username of the customer in your system, unique among your customers; 6 to 255
    ///   characters, preferably not an email address.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            application_id: None,
            email: None,
            first_name: None,
            last_name: None,
            phone: None,
            username: username.into(),
            extra: Map::new(),
        }
    }

    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    #[must_use]
    pub fn application_id(mut self, application_id: impl IntoOption<ApplicationId>) -> Self {
        self.application_id = application_id.into_option();
        self
    }

    /// Email address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// First name of the person.
    ///
    /// For example `John`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl IntoOption<String>) -> Self {
        self.first_name = first_name.into_option();
        self
    }

    /// Last name of the person, for example `Smith`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl IntoOption<String>) -> Self {
        self.last_name = last_name.into_option();
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    #[must_use]
    pub fn phone(mut self, phone: impl IntoOption<String>) -> Self {
        self.phone = phone.into_option();
        self
    }
}

/// Partner ID and partner secret, both required, exchanged for an access token.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerCredentials {
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Secret that belongs to your Partner ID, as shown in the Developer Dashboard; keep the secret
    /// private.
    ///
    /// For example `aqJ5Ic4SEVx2IgDQ6oR4`.
    pub partner_secret: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PartnerCredentials {
        0: partner_id = "partnerId" [shown],
        1: partner_secret = "partnerSecret",
        .. extra
    }
}

impl PartnerCredentials {
    /// Creates a `PartnerCredentials` with its required fields.
    ///
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
    /// - `partner_secret`: Secret that belongs to your Partner ID, as shown in the Developer
    ///   Dashboard; keep the secret private.
    pub fn new(partner_id: impl Into<PartnerId>, partner_secret: impl Into<String>) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: partner_secret.into(),
            extra: Map::new(),
        }
    }
}

/// Request that changes the partner secret: partner ID, current secret and `newPartnerSecret`.
/// With `immediate` set to `false`, the former secret stays valid for 30 days.
#[derive(Clone)]
#[non_exhaustive]
pub struct PartnerCredentialsWithNewSecret {
    /// `true` (default) if the old secret expires at once, `false` if it stays valid for 30 more
    /// days.
    pub immediate: Option<bool>,
    /// Partner Secret that replaces the current one, for example `OrU7tjiA3tIspCgb85xV`.
    pub new_partner_secret: String,
    /// Your Partner ID, as shown in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Secret that belongs to your Partner ID, as shown in the Developer Dashboard; keep the secret
    /// private.
    ///
    /// For example `aqJ5Ic4SEVx2IgDQ6oR4`.
    pub partner_secret: String,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PartnerCredentialsWithNewSecret {
        0: immediate = "immediate" [shown],
        1: new_partner_secret = "newPartnerSecret",
        2: partner_id = "partnerId" [shown],
        3: partner_secret = "partnerSecret",
        .. extra
    }
}

impl PartnerCredentialsWithNewSecret {
    /// Creates a `PartnerCredentialsWithNewSecret` with its required fields.
    ///
    /// - `partner_id`: Your Partner ID, as shown in the Developer Dashboard.
    /// - `partner_secret`: Secret that belongs to your Partner ID, as shown in the Developer
    ///   Dashboard; keep the secret private.
    /// - `new_partner_secret`: Partner Secret that replaces the current one, for example
    ///   `OrU7tjiA3tIspCgb85xV`.
    pub fn new(
        partner_id: impl Into<PartnerId>,
        partner_secret: impl Into<String>,
        new_partner_secret: impl Into<String>,
    ) -> Self {
        Self {
            immediate: None,
            new_partner_secret: new_partner_secret.into(),
            partner_id: partner_id.into(),
            partner_secret: partner_secret.into(),
            extra: Map::new(),
        }
    }

    /// `true` (default) if the old secret expires at once, `false` if it stays valid for 30 more
    /// days.
    #[must_use]
    pub fn immediate(mut self, immediate: impl Into<Option<bool>>) -> Self {
        self.immediate = immediate.into();
        self
    }
}
