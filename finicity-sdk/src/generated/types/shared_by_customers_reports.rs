// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *customers* and *reports* share.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

/// Date of birth split into three numbers: year, month and day of the month.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Birthday {
    /// Day of the month in a birth date, from 1 to 31.
    ///
    /// For example `13`.
    pub day_of_month: Option<i32>,
    /// Birth month as a number, where 1 is January.
    ///
    /// For example `8`.
    pub month: Option<i32>,
    /// Birth year in four digits.
    ///
    /// For example `1989`.
    pub year: Option<i32>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Birthday {
        0: day_of_month = "dayOfMonth",
        1: month = "month",
        2: year = "year",
        .. extra
    }
}

impl Birthday {
    /// Creates a `Birthday` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month in a birth date, from 1 to 31.
    ///
    /// For example `13`.
    #[must_use]
    pub fn day_of_month(mut self, day_of_month: impl Into<Option<i32>>) -> Self {
        self.day_of_month = day_of_month.into();
        self
    }

    /// Birth month as a number, where 1 is January.
    ///
    /// For example `8`.
    #[must_use]
    pub fn month(mut self, month: impl Into<Option<i32>>) -> Self {
        self.month = month.into();
        self
    }

    /// Birth year in four digits.
    ///
    /// For example `1989`.
    #[must_use]
    pub fn year(mut self, year: impl Into<Option<i32>>) -> Self {
        self.year = year.into();
        self
    }
}

/// Person behind a customer, required by credit reports: name, address, phone, SSN, birthday,
/// email and, for resellers, the end user.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Consumer {
    /// House number and street of the person, on one line.
    pub address: Option<String>,
    /// Birth date split into `year`, `month` and `dayOfMonth`.
    pub birthday: Option<Birthday>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Time when the record was created.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Company that is the final user of the report; expected if a reseller orders the report for
    /// another company.
    pub end_user: Option<ConsumerEndUser>,
    /// First name of the person.
    ///
    /// For example `John`.
    pub first_name: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub id: Option<ConsumerId>,
    /// Last name of the person, for example `Smith`.
    pub last_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Last four digits of the social security number; responses never contain the other digits.
    ///
    /// For example `9999`.
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
    Consumer {
        0: address = "address",
        1: birthday = "birthday",
        2: city = "city",
        3: created_date = "createdDate" [shown],
        4: customer_id = "customerId" as number [shown],
        5: email = "email",
        6: end_user = "endUser" [shown],
        7: first_name = "firstName",
        8: id = "id" [shown],
        9: last_name = "lastName",
        10: phone = "phone",
        11: ssn = "ssn",
        12: state = "state",
        13: suffix = "suffix",
        14: zip = "zip",
        .. extra
    }
}

response_setters! {
    Consumer {
        address(impl IntoOption<String>).into_option(),
        birthday(impl Into<Option<Birthday>>).into(),
        city(impl IntoOption<String>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        email(impl IntoOption<String>).into_option(),
        end_user(impl Into<Option<ConsumerEndUser>>).into(),
        first_name(impl IntoOption<String>).into_option(),
        id(impl IntoOption<ConsumerId>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        ssn(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        suffix(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}
