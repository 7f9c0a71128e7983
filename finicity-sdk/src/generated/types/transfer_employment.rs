// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transfer*: *employment*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

/// One bill pay switch: status, failure reason of a failed switch, created and updated times,
/// provider, payment methods, and a flag for a successful sign-in.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaySwitchDetails {
    /// `true` if the login to the payroll or billing system of the user succeeded, `false`
    /// otherwise.
    pub authenticated: Option<bool>,
    /// Time when the record was created.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Type of customer: `active` for real customers, `testing` for test customers.
    pub customer_type: Option<CustomerType>,
    /// Reason code of the failed switch, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    pub failure_reason: Option<PaySwitchFailure>,
    /// Cards or accounts that the pay switch sets up as payment methods.
    pub payment_methods: Vec<PaymentMethod>,
    /// Biller at which the payment method is switched, for example `Netflix`.
    pub provider: Option<PaySwitchDetailsProvider>,
    /// ID of the switch for later status requests, for example `602414d84f9a1980cf5eafcc`.
    pub switch_id: Option<SwitchId>,
    /// Status of the switch: `processing`, `completed` or `failed`; for a failed switch,
    /// `failureReason` has the reason.
    pub switch_status: Option<SwitchStatus>,
    /// Time when the status of the switch last changed, as an ISO 8601 date and time.
    ///
    /// For example `2023-07-25T08:30:20Z`.
    pub updated_date: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchDetails {
        0: authenticated = "authenticated" [shown],
        1: created_date = "createdDate",
        2: customer_id = "customerId" [shown],
        3: customer_type = "customerType" [shown],
        4: failure_reason = "failureReason",
        5: payment_methods = "paymentMethods" [shown],
        6: provider = "provider" [shown],
        7: switch_id = "switchId" [shown],
        8: switch_status = "switchStatus",
        9: updated_date = "updatedDate",
        .. extra
    }
}

response_setters! {
    PaySwitchDetails {
        authenticated(impl Into<Option<bool>>).into(),
        created_date(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        failure_reason(impl IntoOption<PaySwitchFailure>).into_option(),
        payment_methods(Vec<PaymentMethod>),
        provider(impl Into<Option<PaySwitchDetailsProvider>>).into(),
        switch_id(impl IntoOption<SwitchId>).into_option(),
        switch_status(impl IntoOption<SwitchStatus>).into_option(),
        updated_date(impl IntoOption<String>).into_option(),
    }
}

/// Biller at which the payment method is switched, for example `Netflix`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaySwitchDetailsProvider {
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `607e249736b9f053b536bde0`.
    pub id: Option<String>,
    /// Name of the biller, for example `Netflix`.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchDetailsProvider {
        0: id = "id",
        1: name = "name",
        .. extra
    }
}

response_setters! {
    PaySwitchDetailsProvider {
        id(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Reasons why a bill pay switch failed.
    pub enum PaySwitchFailure {
        /// `account-lockout`
        AccountLockout = "account-lockout",
        /// `account-unusable`
        AccountUnusable = "account-unusable",
        /// `bad-credentials`
        BadCredentials = "bad-credentials",
        /// `connection-error`
        ConnectionError = "connection-error",
        /// `device-disconnected`
        DeviceDisconnected = "device-disconnected",
        /// `expired`
        Expired = "expired",
        /// `no-data-found`
        NoDataFound = "no-data-found",
        /// `routing-number-not-supported`
        RoutingNumberNotSupported = "routing-number-not-supported",
        /// `session-timeout`
        SessionTimeout = "session-timeout",
        /// `system-unavailable`
        SystemUnavailable = "system-unavailable",
        /// `transaction-pending`
        TransactionPending = "transaction-pending",
        /// `unknown-failure`
        UnknownFailure = "unknown-failure",
        /// `user-abandon`
        UserAbandon = "user-abandon",
    }
}

/// One entry of a list. Switches of the customer in short form: ID, status and creation date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaySwitchSummary {
    /// Time when the record was created.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Reason code of the failed switch, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    pub failure_reason: Option<PaySwitchFailure>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// Progress of the switch: `processing`, `completed` or `failed`.
    pub status: Option<SwitchStatus>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchSummary {
        0: created_date = "createdDate",
        1: failure_reason = "failureReason",
        2: id = "id" [shown],
        3: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    PaySwitchSummary {
        created_date(impl IntoOption<String>).into_option(),
        failure_reason(impl IntoOption<PaySwitchFailure>).into_option(),
        id(impl IntoOption<SwitchId>).into_option(),
        status(impl IntoOption<SwitchStatus>).into_option(),
    }
}

/// All pay switches of one customer in short form, with the customer ID and the customer type
/// (`active` or `testing`).
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaySwitchesSummary {
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Type of customer: `active` for real customers, `testing` for test customers.
    pub customer_type: Option<CustomerType>,
    /// Switches of the customer in short form: ID, status and creation date.
    ///
    /// At most 10 items.
    pub switches: Vec<PaySwitchSummary>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchesSummary {
        0: customer_id = "customerId" [shown],
        1: customer_type = "customerType" [shown],
        2: switches = "switches" [shown],
        .. extra
    }
}

response_setters! {
    PaySwitchesSummary {
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        switches(Vec<PaySwitchSummary>),
    }
}

/// One entry of a list. Cards or accounts that the pay switch sets up as payment methods.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Type of bank account behind a payment method of type bank, for example `Checking`.
    pub bank_account_type: Option<String>,
    /// Routing number of the bank, nine digits as text.
    ///
    /// For example `110000000`.
    pub bank_identifier: Option<String>,
    /// Card network, for example `Mastercard`; requests accept `mastercard`, `visa`,
    /// `american-express` or `discover`.
    pub brand: Option<String>,
    /// Last digits of the bank account number or card number, for example `4126`.
    pub ends_with: Option<String>,
    /// Title of the card or bank account used to pay.
    pub title: Option<String>,
    /// Type of the payment method: `card` or `bank`.
    pub r#type: Option<PaymentMethodType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaymentMethod {
        0: bank_account_type = "bankAccountType",
        1: bank_identifier = "bankIdentifier",
        2: brand = "brand",
        3: ends_with = "endsWith",
        4: title = "title" [shown],
        5: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    PaymentMethod {
        bank_account_type(impl IntoOption<String>).into_option(),
        bank_identifier(impl IntoOption<String>).into_option(),
        brand(impl IntoOption<String>).into_option(),
        ends_with(impl IntoOption<String>).into_option(),
        title(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<PaymentMethodType>).into_option(),
    }
}

open_enum! {
    /// Types of payment methods for bills.
    pub enum PaymentMethodType {
        /// `card`
        Card = "card",
        /// `bank`
        Bank = "bank",
    }
}
