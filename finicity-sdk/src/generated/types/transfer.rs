// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transfer*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;

/// One deposit switch: customer, status (`processing`, `completed` or `failed`), failure
/// reason, payroll provider, how the pay is distributed, and ISO 8601 dates.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchDetails {
    /// `true` once the login of the deposit switch to the payroll system worked.
    pub authenticated: Option<bool>,
    /// When the record was made.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active` for real customers, `testing` for test ones.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// How the pay is split, one entry per target account.
    pub distributions: Vec<DepositSwitchDetailsDistributionsItem>,
    /// Code for why the switch failed, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    ///
    /// Known values are in [`values::deposit_switch_failure`](crate::values::deposit_switch_failure).
    pub failure_reason: Option<String>,
    /// Payroll service at which the direct deposit is switched, for example `Paycom`.
    pub provider: Option<DepositSwitchDetailsProvider>,
    /// Identifies the switch in later status requests, for example `602414d84f9a1980cf5eafcc`.
    pub switch_id: Option<SwitchId>,
    /// Progress of the switch: `processing`, `completed` or `failed`, the last explained by
    /// `failureReason`.
    ///
    /// Known values are in [`values::switch_status`](crate::values::switch_status).
    pub switch_status: Option<String>,
    /// Moment the state of the switch last changed, as ISO 8601 date and time.
    ///
    /// For example `2023-07-25T08:30:20Z`.
    pub updated_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchDetails {
        authenticated = "authenticated" [shown],
        created_date = "createdDate",
        customer_id = "customerId" [shown],
        customer_type = "customerType" [shown],
        distributions = "distributions" [shown],
        failure_reason = "failureReason",
        provider = "provider" [shown],
        switch_id = "switchId" [shown],
        switch_status = "switchStatus",
        updated_date = "updatedDate",
        .. extra
    }
}

/// One entry of a list. How the pay is split, one entry per target account.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchDetailsDistributionsItem {
    /// Closing digits of the bank account that receives this part of the pay.
    ///
    /// For example `4126`.
    pub account_number_ends_with: Option<String>,
    /// Percent of the pay for type `percent`, dollars for `fixed`; absent for `total`.
    ///
    /// For example `52`.
    pub allocated_value: Option<Decimal>,
    /// Routing number of the bank, nine digits in text.
    ///
    /// For example `110000000`.
    pub bank_identifier: Option<String>,
    /// How this share of the deposit is measured, for example `percent`.
    ///
    /// Known values are in [`values::deposit_distribution_type`](crate::values::deposit_distribution_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchDetailsDistributionsItem {
        account_number_ends_with = "accountNumberEndsWith",
        allocated_value = "allocatedValue",
        bank_identifier = "bankIdentifier",
        r#type = "type" [shown],
        .. extra
    }
}

/// Payroll service at which the direct deposit is switched, for example `Paycom`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchDetailsProvider {
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `607e249736b9f053b536bde0`.
    pub id: Option<String>,
    /// Who pays what is deposited, for example `Paycom`.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchDetailsProvider {
        id = "id",
        name = "name",
        .. extra
    }
}

/// All deposit switches of one customer in brief, with the customer id and type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchesSummary {
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active` for real customers, `testing` for test ones.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Switches of the customer in short form: ID, state and creation date.
    ///
    /// At most 10 items.
    pub switches: Vec<DepositSwitchesSummarySwitchesItem>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchesSummary {
        customer_id = "customerId" [shown],
        customer_type = "customerType" [shown],
        switches = "switches" [shown],
        .. extra
    }
}

/// One entry of a list. Switches of the customer in short form: ID, state and creation date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchesSummarySwitchesItem {
    /// When the record was made.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Code for why the switch failed, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    ///
    /// Known values are in [`values::deposit_switch_failure`](crate::values::deposit_switch_failure).
    pub failure_reason: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// How far the switch is: `processing`, `completed` or `failed`.
    ///
    /// Known values are in [`values::switch_status`](crate::values::switch_status).
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchesSummarySwitchesItem {
        created_date = "createdDate",
        failure_reason = "failureReason",
        id = "id" [shown],
        status = "status" [shown],
        .. extra
    }
}

/// All deposit switches started under one external id of yours, in brief.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDepositSwitchesSummary {
    /// Identifier that ties the deposit switches to a record outside the API, such as
    /// `b73af28c-0878djs3`.
    pub external_id: Option<ExternalId>,
    /// Switches of the customer in short form: ID, state and creation date.
    ///
    /// At most 10 items.
    pub switches: Vec<ExternalDepositSwitchesSummarySwitchesItem>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ExternalDepositSwitchesSummary {
        external_id = "externalId" [shown],
        switches = "switches" [shown],
        .. extra
    }
}

/// One entry of a list. Switches of the customer in short form: ID, state and creation date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDepositSwitchesSummarySwitchesItem {
    /// When the record was made.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Code for why the switch failed, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    ///
    /// Known values are in [`values::deposit_switch_failure`](crate::values::deposit_switch_failure).
    pub failure_reason: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// How far the switch is: `processing`, `completed` or `failed`.
    ///
    /// Known values are in [`values::switch_status`](crate::values::switch_status).
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ExternalDepositSwitchesSummarySwitchesItem {
        created_date = "createdDate",
        failure_reason = "failureReason",
        id = "id" [shown],
        status = "status" [shown],
        .. extra
    }
}

/// One bill pay switch: status, failure reason when it failed, created and updated times,
/// provider, payment methods, and whether the sign-in succeeded.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchDetails {
    /// `true` once the login to the payroll or bill system of the user worked.
    pub authenticated: Option<bool>,
    /// When the record was made.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active` for real customers, `testing` for test ones.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Code for why the switch failed, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    ///
    /// Known values are in [`values::pay_switch_failure`](crate::values::pay_switch_failure).
    pub failure_reason: Option<String>,
    /// Cards or accounts that the pay switch sets up as payment means.
    pub payment_methods: Vec<PaySwitchDetailsPaymentMethodsItem>,
    /// Biller at which the payment method is switched, for example `Netflix`.
    pub provider: Option<PaySwitchDetailsProvider>,
    /// Identifies the switch in later status requests, for example `602414d84f9a1980cf5eafcc`.
    pub switch_id: Option<SwitchId>,
    /// Progress of the switch: `processing`, `completed` or `failed`, the last explained by
    /// `failureReason`.
    ///
    /// Known values are in [`values::switch_status`](crate::values::switch_status).
    pub switch_status: Option<String>,
    /// Moment the state of the switch last changed, as ISO 8601 date and time.
    ///
    /// For example `2023-07-25T08:30:20Z`.
    pub updated_date: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchDetails {
        authenticated = "authenticated" [shown],
        created_date = "createdDate",
        customer_id = "customerId" [shown],
        customer_type = "customerType" [shown],
        failure_reason = "failureReason",
        payment_methods = "paymentMethods" [shown],
        provider = "provider" [shown],
        switch_id = "switchId" [shown],
        switch_status = "switchStatus",
        updated_date = "updatedDate",
        .. extra
    }
}

/// One entry of a list. Cards or accounts that the pay switch sets up as payment means.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchDetailsPaymentMethodsItem {
    /// Kind of bank account behind a payment method of type bank, for example `Checking`.
    pub bank_account_type: Option<String>,
    /// Routing number of the bank, nine digits in text.
    ///
    /// For example `110000000`.
    pub bank_identifier: Option<String>,
    /// Card network, for example `Mastercard`; when sent one of `mastercard`, `visa`,
    /// `american-express`, `discover`.
    pub brand: Option<String>,
    /// Closing digits of the bank account or card, for example `4126`.
    pub ends_with: Option<String>,
    /// What the customer calls this way to pay.
    pub title: Option<String>,
    /// With what the bill is paid, for example `card`.
    ///
    /// Known values are in [`values::payment_method_type`](crate::values::payment_method_type).
    pub r#type: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchDetailsPaymentMethodsItem {
        bank_account_type = "bankAccountType",
        bank_identifier = "bankIdentifier",
        brand = "brand",
        ends_with = "endsWith",
        title = "title" [shown],
        r#type = "type" [shown],
        .. extra
    }
}

/// Biller at which the payment method is switched, for example `Netflix`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchDetailsProvider {
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `607e249736b9f053b536bde0`.
    pub id: Option<String>,
    /// Who is paid, for example `Netflix`.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchDetailsProvider {
        id = "id",
        name = "name",
        .. extra
    }
}

/// All pay switches of one customer in short form, with customer id and type (`active` or
/// `testing`).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchesSummary {
    /// Id that the API gave the customer when it was added; digits. Keep it with your own user.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `active` for real customers, `testing` for test ones.
    ///
    /// Known values are in [`values::customer_type`](crate::values::customer_type).
    pub customer_type: Option<String>,
    /// Switches of the customer in short form: ID, state and creation date.
    ///
    /// At most 10 items.
    pub switches: Vec<PaySwitchesSummarySwitchesItem>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchesSummary {
        customer_id = "customerId" [shown],
        customer_type = "customerType" [shown],
        switches = "switches" [shown],
        .. extra
    }
}

/// One entry of a list. Switches of the customer in short form: ID, state and creation date.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchesSummarySwitchesItem {
    /// When the record was made.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Code for why the switch failed, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    ///
    /// Known values are in [`values::pay_switch_failure`](crate::values::pay_switch_failure).
    pub failure_reason: Option<String>,
    /// Id under which the API knows this very record; the next calls take it.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// How far the switch is: `processing`, `completed` or `failed`.
    ///
    /// Known values are in [`values::switch_status`](crate::values::switch_status).
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PaySwitchesSummarySwitchesItem {
        created_date = "createdDate",
        failure_reason = "failureReason",
        id = "id" [shown],
        status = "status" [shown],
        .. extra
    }
}
