// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *analytics*, *reports* and *transactions* share.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

/// Copy of the consumer record inside a report: name, address, phone, SSN and email. Absent
/// from reports that do not need a consumer.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConsumerDetails {
    /// House number and street, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
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
    /// Middle name or its initial, if the source has one.
    ///
    /// For example `L`.
    pub middle_name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// Last four digits of the social security number; responses never contain the other digits.
    ///
    /// For example `9999`.
    pub ssn: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerDetails {
        0: address = "address",
        1: city = "city",
        2: email = "email",
        3: first_name = "firstName",
        4: id = "id" [shown],
        5: last_name = "lastName",
        6: middle_name = "middleName",
        7: phone = "phone",
        8: ssn = "ssn",
        9: state = "state",
        10: zip = "zip",
        .. extra
    }
}

response_setters! {
    ConsumerDetails {
        address(impl IntoOption<String>).into_option(),
        city(impl IntoOption<String>).into_option(),
        email(impl IntoOption<String>).into_option(),
        first_name(impl IntoOption<String>).into_option(),
        id(impl IntoOption<ConsumerId>).into_option(),
        last_name(impl IntoOption<String>).into_option(),
        middle_name(impl IntoOption<String>).into_option(),
        phone(impl IntoOption<String>).into_option(),
        ssn(impl IntoOption<String>).into_option(),
        state(impl IntoOption<String>).into_option(),
        zip(impl IntoOption<String>).into_option(),
    }
}

/// Filter for a transactions report by text, amount range and categories. A transaction must
/// satisfy every condition in the filter.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindTransactionConstraints {
    /// Lower limit of `amount`, inclusive; forms a range together with `findTransactionAmountTo`.
    ///
    /// For example `100`.
    pub find_transaction_amount_from: Option<Decimal>,
    /// Upper limit of `amount`, inclusive; forms a range together with `findTransactionAmountFrom`.
    ///
    /// For example `100`.
    pub find_transaction_amount_to: Option<Decimal>,
    /// Up to 10 category names; the category of a transaction must equal one of the names exactly.
    ///
    /// At most 10 items.
    pub find_transaction_category: Vec<String>,
    /// Text that must equal the combined description and memo of a transaction exactly.
    ///
    /// For example `Paycheck`.
    pub find_transaction_description_memo: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    FindTransactionConstraints {
        0: find_transaction_amount_from = "findTransactionAmountFrom",
        1: find_transaction_amount_to = "findTransactionAmountTo",
        2: find_transaction_category = "findTransactionCategory",
        3: find_transaction_description_memo = "findTransactionDescriptionMemo",
        .. extra
    }
}

impl FindTransactionConstraints {
    /// Creates a `FindTransactionConstraints` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lower limit of `amount`, inclusive; forms a range together with `findTransactionAmountTo`.
    ///
    /// For example `100`.
    #[must_use]
    pub fn find_transaction_amount_from(
        mut self,
        find_transaction_amount_from: impl IntoOption<Decimal>,
    ) -> Self {
        self.find_transaction_amount_from = find_transaction_amount_from.into_option();
        self
    }

    /// Upper limit of `amount`, inclusive; forms a range together with `findTransactionAmountFrom`.
    ///
    /// For example `100`.
    #[must_use]
    pub fn find_transaction_amount_to(
        mut self,
        find_transaction_amount_to: impl IntoOption<Decimal>,
    ) -> Self {
        self.find_transaction_amount_to = find_transaction_amount_to.into_option();
        self
    }

    /// Up to 10 category names; the category of a transaction must equal one of the names exactly.
    ///
    /// At most 10 items.
    #[must_use]
    pub fn find_transaction_category(mut self, find_transaction_category: Vec<String>) -> Self {
        self.find_transaction_category = find_transaction_category;
        self
    }

    /// Text that must equal the combined description and memo of a transaction exactly.
    ///
    /// For example `Paycheck`.
    #[must_use]
    pub fn find_transaction_description_memo(
        mut self,
        find_transaction_description_memo: impl IntoOption<String>,
    ) -> Self {
        self.find_transaction_description_memo = find_transaction_description_memo.into_option();
        self
    }
}

open_enum! {
    /// Processing status of a report.
    pub enum ReportStatus {
        /// `inProgress`
        InProgress = "inProgress",
        /// `success`
        Success = "success",
        /// `failure`
        Failure = "failure",
    }
}

open_enum! {
    /// Types of reports.
    pub enum ReportType {
        /// `voi`
        Voi = "voi",
        /// `voa`
        Voa = "voa",
        /// `voaHistory`
        VoaHistory = "voaHistory",
        /// `history`
        History = "history",
        /// `voieTxVerify`
        VoieTxVerify = "voieTxVerify",
        /// `voieWithReport`
        VoieWithReport = "voieWithReport",
        /// `voieWithInterview`
        VoieWithInterview = "voieWithInterview",
        /// `voieWithStatement`
        VoieWithStatement = "voieWithStatement",
        /// `paystatement`
        Paystatement = "paystatement",
        /// `preQualVoa`
        PreQualVoa = "preQualVoa",
        /// `assetSummary`
        AssetSummary = "assetSummary",
        /// `voie`
        Voie = "voie",
        /// `transactions`
        Transactions = "transactions",
        /// `statement`
        Statement = "statement",
        /// `voiePayroll`
        VoiePayroll = "voiePayroll",
        /// `voeTransactions`
        VoeTransactions = "voeTransactions",
        /// `farpbfnoncra`
        Farpbfnoncra = "farpbfnoncra",
        /// `voePayroll`
        VoePayroll = "voePayroll",
        /// `cfrp`
        Cfrp = "cfrp",
        /// `cfrb`
        Cfrb = "cfrb",
        /// `barpcra`
        Barpcra = "barpcra",
        /// `barpnoncra`
        Barpnoncra = "barpnoncra",
        /// `barbcra`
        Barbcra = "barbcra",
        /// `barbftc`
        Barbftc = "barbftc",
        /// `barbnoncra`
        Barbnoncra = "barbnoncra",
        /// `cfrpcra`
        Cfrpcra = "cfrpcra",
        /// `cfrpnoncra`
        Cfrpnoncra = "cfrpnoncra",
        /// `cracfrbcra`
        Cracfrbcra = "cracfrbcra",
        /// `cfrbnoncra`
        Cfrbnoncra = "cfrbnoncra",
        /// `cfrbftc`
        Cfrbftc = "cfrbftc",
        /// `phrbcra`
        Phrbcra = "phrbcra",
        /// `phrbnoncra`
        Phrbnoncra = "phrbnoncra",
        /// `phrbftc`
        Phrbftc = "phrbftc",
        /// `sbcaanalyticsnoncra`
        Sbcaanalyticsnoncra = "sbcaanalyticsnoncra",
        /// `sbcabenchmarksnoncra`
        Sbcabenchmarksnoncra = "sbcabenchmarksnoncra",
        /// `pripcra`
        Pripcra = "pripcra",
        /// `pripnoncra`
        Pripnoncra = "pripnoncra",
        /// `pribcra`
        Pribcra = "pribcra",
        /// `pribnoncra`
        Pribnoncra = "pribnoncra",
        /// `pribftc`
        Pribftc = "pribftc",
    }
}
