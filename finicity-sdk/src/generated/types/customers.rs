// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *customers*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::unix_date::UnixDate;

/// The answer to partner authentication, holding the `token` to send as `Finicity-App-Token`.
/// It lasts two hours and carries no expiry time of its own.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// Secret to send as `Finicity-App-Token` with every call; valid for 2 hours.
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

/// New values for a consumer record: name, address, phone, SSN, birthday, e-mail, suffix and
/// end user.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConsumerUpdate {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Surname of the person, for example `Smith`.
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

    /// House number and street of the person, on one line.
    #[must_use]
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Birth date split into `year`, `month` and `dayOfMonth`.
    #[must_use]
    pub fn birthday(mut self, birthday: Birthday) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// E-mail address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    #[must_use]
    pub fn end_user(mut self, end_user: ConsumerEndUser) -> Self {
        self.end_user = Some(end_user);
        self
    }

    /// Given name of the person.
    ///
    /// For example `John`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Surname of the person, for example `Smith`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Full social security number, nine digits, hyphens allowed.
    ///
    /// For example `999-99-9999`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Postal code in the United States, usually 5 digits, for example `84123`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

/// Answer to creating a consumer: the new consumer id, its creation time in unix seconds, and
/// the customer it belongs to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedConsumer {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Id under which the API knows this very record; the next calls take it.
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

/// Answer to adding a customer: the id assigned by the platform, your username for it, and the
/// creation time.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomer {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// Name of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably no email address.
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

/// An enrolled end user of yours: id, username, optional names, phone and e-mail, `active` or
/// `testing` type, and dates as unix seconds in text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// When the record was last changed, in seconds since 1970; a number or digits as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `active` for a real customer, `testing` for one made for tests.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub r#type: Option<String>,
    /// Name of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably no email address.
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

/// New first and last name for an existing customer; both optional, but at least one change is
/// needed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Surname of the person, for example `Smith`.
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

    /// Given name of the person.
    ///
    /// For example `John`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Surname of the person, for example `Smith`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

/// A customer record plus the id and name of the application to which that customer is
/// assigned.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWithAppData {
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// Name of the registered app the record belongs to.
    ///
    /// For example `Example Budget`.
    pub application_name: Option<String>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// When the record was last changed, in seconds since 1970; a number or digits as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `active` for a real customer, `testing` for one made for tests.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub r#type: Option<String>,
    /// Name of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably no email address.
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

/// One page of the customers of the partner, with `found`, `displaying` and `moreAvailable`
/// counters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customers {
    /// The customer records of this page.
    pub customers: Vec<Customer>,
    /// How many entries this page holds; compare with `found`.
    ///
    /// For example `1`.
    pub displaying: Option<i64>,
    /// How many records match in all, not only those on this page.
    ///
    /// For example `200`.
    pub found: Option<i64>,
    /// Whether another page follows, fetched by raising `start`; `Transactions` sends it as text.
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

/// A customer, and the app that was assigned to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerResponse {
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// When the record was made.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `1005061234`.
    pub id: CustomerId,
    /// When the record was last changed, in seconds since 1970; a number or digits as text.
    ///
    /// For example `1607450357`.
    pub last_modified_date: Option<UnixDate>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// `active` for a real customer, `testing` for one made for tests.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub r#type: Option<String>,
    /// Name of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably no email address.
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

/// What a consumer is created with: first and last name and `state`, further one of `ssn` and
/// `birthday` and one of `phone` and `email`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewConsumer {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    pub end_user: Option<ConsumerEndUser>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: String,
    /// Surname of the person, for example `Smith`.
    pub last_name: String,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Full social security number, nine digits, hyphens allowed.
    ///
    /// For example `999-99-9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: String,
    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    pub suffix: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
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
    ///
    /// - `first_name`: Given name of the person.
    /// - `last_name`: Surname of the person, for example `Smith`.
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
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Birth date split into `year`, `month` and `dayOfMonth`.
    #[must_use]
    pub fn birthday(mut self, birthday: Birthday) -> Self {
        self.birthday = Some(birthday);
        self
    }

    /// City or town of the address, for example `Murray`.
    #[must_use]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    /// E-mail address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Firm that finally uses the report; expected when a reseller orders it for someone else.
    #[must_use]
    pub fn end_user(mut self, end_user: ConsumerEndUser) -> Self {
        self.end_user = Some(end_user);
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Full social security number, nine digits, hyphens allowed.
    ///
    /// For example `999-99-9999`.
    #[must_use]
    pub fn ssn(mut self, ssn: impl Into<String>) -> Self {
        self.ssn = Some(ssn.into());
        self
    }

    /// Generation or degree after the last name, for example `Jr` or `PhD`.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }

    /// Postal code in the United States, usually 5 digits, for example `84123`.
    #[must_use]
    pub fn zip(mut self, zip: impl Into<String>) -> Self {
        self.zip = Some(zip.into());
        self
    }
}

/// What a customer, active or testing, is created with: a `username` of yours, and optionally
/// names, phone, e-mail and `applicationId`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCustomer {
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    pub application_id: Option<ApplicationId>,
    /// E-mail address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Given name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// Surname of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Name of the customer in your system, unique among your customers; 6 to 255 characters,
    /// preferably no email address.
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
    ///
    /// - `username`: Name of the customer in your system, unique among your customers; 6 to 255
    ///   characters, preferably no email address.
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

    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `00278431-b712-4f30-a044-b611f25e533d`.
    #[must_use]
    pub fn application_id(mut self, application_id: impl Into<ApplicationId>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// E-mail address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Given name of the person.
    ///
    /// For example `John`.
    #[must_use]
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Surname of the person, for example `Smith`.
    #[must_use]
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

/// Partner id and partner secret, both required, exchanged for an access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerCredentials {
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Secret that goes with your Partner ID, as found in the Developer Dashboard; keep it private.
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
    ///
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
    /// - `partner_secret`: Secret that goes with your Partner ID, as found in the Developer
    ///   Dashboard; keep it private.
    pub fn new(partner_id: impl Into<PartnerId>, partner_secret: impl Into<String>) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: partner_secret.into(),
            extra: Map::new(),
        }
    }
}

/// Request that changes the partner secret: id, present secret and `newPartnerSecret`;
/// `immediate` set to `false` keeps the former secret valid for 30 days.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PartnerCredentialsWithNewSecret {
    /// `true`, the default, ends the old secret at once; `false` keeps it valid for 30 more days.
    pub immediate: Option<bool>,
    /// Value that takes the place of the present Partner Secret, for example
    /// `OrU7tjiA3tIspCgb85xV`.
    pub new_partner_secret: String,
    /// Your partner number, as found in the Developer Dashboard.
    ///
    /// For example `1234583871234`.
    pub partner_id: PartnerId,
    /// Secret that goes with your Partner ID, as found in the Developer Dashboard; keep it private.
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
    ///
    /// - `partner_id`: Your partner number, as found in the Developer Dashboard.
    /// - `partner_secret`: Secret that goes with your Partner ID, as found in the Developer
    ///   Dashboard; keep it private.
    /// - `new_partner_secret`: Value that takes the place of the present Partner Secret, for
    ///   example `OrU7tjiA3tIspCgb85xV`.
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

    /// `true`, the default, ends the old secret at once; `false` keeps it valid for 30 more days.
    #[must_use]
    pub fn immediate(mut self, immediate: bool) -> Self {
        self.immediate = Some(immediate);
        self
    }
}
