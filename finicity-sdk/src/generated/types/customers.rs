// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *customers*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// `AccessToken` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// `token` of the contract.
    ///
    /// For example `YBh22Sb9Es6e66Q7lWdt`.
    pub token: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AccessToken {
        token = "token",
        .. extra
    }
}

/// `ConsumerUpdate` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerUpdate {
    /// `address` of the contract.
    pub address: Option<String>,
    /// `birthday` of the contract.
    pub birthday: Option<Birthday>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `ssn` of the contract.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: Option<String>,
    /// `suffix` of the contract.
    ///
    /// For example `PhD`.
    pub suffix: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerUpdate {
        address = "address",
        birthday = "birthday",
        city = "city",
        email = "email",
        end_user = "endUser" [shown],
        first_name = "firstName",
        last_name = "lastName",
        phone = "phone",
        ssn = "ssn",
        state = "state",
        suffix = "suffix",
        zip = "zip",
        .. extra
    }
}

impl ConsumerUpdate {
    /// A `ConsumerUpdate` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `birthday`.
    #[must_use]
    pub fn birthday(mut self, birthday: Birthday) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `endUser`.
    #[must_use]
    pub fn end_user(mut self, end_user: ConsumerEndUser) -> Self {
        self.end_user = Some(end_user);
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

/// `CreatedConsumer` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedConsumer {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `id` of the contract.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: ConsumerId,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreatedConsumer {
        created_date = "createdDate" [shown],
        customer_id = "customerId" as number [shown],
        id = "id" [shown],
        .. extra
    }
}

/// `CreatedCustomer` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomer {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `id` of the contract.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// `username` of the contract.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CreatedCustomer {
        created_date = "createdDate" [shown],
        id = "id" [shown],
        username = "username",
        .. extra
    }
}

/// `Customer` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// `lastModifiedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `active`.
    pub r#type: Option<String>,
    /// `username` of the contract.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Customer {
        created_date = "createdDate" as text [shown],
        email = "email",
        first_name = "firstName",
        id = "id" [shown],
        last_modified_date = "lastModifiedDate" as text [shown],
        last_name = "lastName",
        phone = "phone",
        r#type = "type" [shown],
        username = "username",
        .. extra
    }
}

/// `CustomerUpdate` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerUpdate {
        first_name = "firstName",
        last_name = "lastName",
        .. extra
    }
}

impl CustomerUpdate {
    /// A `CustomerUpdate` with its required members.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

/// `CustomerWithAppData` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWithAppData {
    /// `applicationId` of the contract.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// `applicationName` of the contract.
    pub application_name: Option<String>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// `lastModifiedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `active`.
    pub r#type: Option<String>,
    /// `username` of the contract.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerWithAppData {
        application_id = "applicationId" [shown],
        application_name = "applicationName",
        created_date = "createdDate" as text [shown],
        email = "email",
        first_name = "firstName",
        id = "id" [shown],
        last_modified_date = "lastModifiedDate" as text [shown],
        last_name = "lastName",
        phone = "phone",
        r#type = "type" [shown],
        username = "username",
        .. extra
    }
}

/// `Customers` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customers {
    /// `customers` of the contract.
    pub customers: Vec<Customer>,
    /// `displaying` of the contract.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// `found` of the contract.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// `moreAvailable` of the contract.
    ///
    /// For example `true`.
    pub more_available: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Customers {
        customers = "customers" [shown],
        displaying = "displaying" [shown],
        found = "found" [shown],
        more_available = "moreAvailable" [shown],
        .. extra
    }
}

/// `GetCustomerResponse` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerResponse {
    /// `applicationId` of the contract.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// `createdDate` of the contract.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// `lastModifiedDate` of the contract.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `active`.
    pub r#type: Option<String>,
    /// `username` of the contract.
    ///
    /// For example `customerusername1`.
    pub username: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    GetCustomerResponse {
        application_id = "applicationId" [shown],
        created_date = "createdDate" as text [shown],
        email = "email",
        first_name = "firstName",
        id = "id" [shown],
        last_modified_date = "lastModifiedDate" as text [shown],
        last_name = "lastName",
        phone = "phone",
        r#type = "type" [shown],
        username = "username",
        .. extra
    }
}

/// `NewConsumer` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewConsumer {
    /// `address` of the contract.
    pub address: Option<String>,
    /// `birthday` of the contract.
    pub birthday: Option<Birthday>,
    /// `city` of the contract.
    ///
    /// For example `Murray`.
    pub city: Option<String>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `endUser` of the contract.
    pub end_user: Option<ConsumerEndUser>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: String,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: String,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `ssn` of the contract.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// `state` of the contract.
    ///
    /// For example `UT`.
    pub state: String,
    /// `suffix` of the contract.
    ///
    /// For example `PhD`.
    pub suffix: Option<String>,
    /// `zip` of the contract.
    ///
    /// For example `84123`.
    pub zip: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewConsumer {
        address = "address",
        birthday = "birthday",
        city = "city",
        email = "email",
        end_user = "endUser" [shown],
        first_name = "firstName",
        last_name = "lastName",
        phone = "phone",
        ssn = "ssn",
        state = "state",
        suffix = "suffix",
        zip = "zip",
        .. extra
    }
}

impl NewConsumer {
    /// A `NewConsumer` with its required members.
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

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `birthday`.
    #[must_use]
    pub fn birthday(mut self, birthday: Birthday) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// Sets `city`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `endUser`.
    #[must_use]
    pub fn end_user(mut self, end_user: ConsumerEndUser) -> Self {
        self.end_user = Some(end_user);
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `ssn`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Sets `suffix`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Sets `zip`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

/// `NewCustomer` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCustomer {
    /// `applicationId` of the contract.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// `email` of the contract.
    ///
    /// For example `myname@mycompany.com`.
    pub email: Option<String>,
    /// `firstName` of the contract.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// `lastName` of the contract.
    ///
    /// For example `Smith`.
    pub last_name: Option<String>,
    /// `phone` of the contract.
    ///
    /// For example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `username` of the contract.
    ///
    /// For example `customerusername1`.
    pub username: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    NewCustomer {
        application_id = "applicationId" [shown],
        email = "email",
        first_name = "firstName",
        last_name = "lastName",
        phone = "phone",
        username = "username",
        .. extra
    }
}

impl NewCustomer {
    /// A `NewCustomer` with its required members.
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

    /// Sets `applicationId`.
    #[must_use]
    pub fn application_id(mut self, application_id: impl Into<ApplicationId>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// `PartnerCredentials` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerCredentials {
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `partnerSecret` of the contract.
    ///
    /// For example `aqJ5Ic4SEVx2IgDQ6oR4`.
    pub partner_secret: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PartnerCredentials {
        partner_id = "partnerId" [shown],
        partner_secret = "partnerSecret",
        .. extra
    }
}

impl PartnerCredentials {
    /// A `PartnerCredentials` with its required members.
    pub fn new(partner_id: impl Into<PartnerId>, partner_secret: impl Into<String>) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: partner_secret.into(),
            extra: Map::new(),
        }
    }
}

/// `PartnerCredentialsWithNewSecret` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerCredentialsWithNewSecret {
    /// `immediate` of the contract.
    ///
    /// For example `true`.
    pub immediate: Option<bool>,
    /// `newPartnerSecret` of the contract.
    ///
    /// For example `OrU7tjiA3tIspCgb85xV`.
    pub new_partner_secret: String,
    /// `partnerId` of the contract.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// `partnerSecret` of the contract.
    ///
    /// For example `aqJ5Ic4SEVx2IgDQ6oR4`.
    pub partner_secret: String,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PartnerCredentialsWithNewSecret {
        immediate = "immediate" [shown],
        new_partner_secret = "newPartnerSecret",
        partner_id = "partnerId" [shown],
        partner_secret = "partnerSecret",
        .. extra
    }
}

impl PartnerCredentialsWithNewSecret {
    /// A `PartnerCredentialsWithNewSecret` with its required members.
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

    /// Sets `immediate`.
    #[must_use]
    pub fn immediate(mut self, immediate: bool) -> Self {
        self.immediate = Some(immediate);
        self
    }
}
