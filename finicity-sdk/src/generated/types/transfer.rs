// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transfer*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;

/// `DepositSwitchDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchDetails {
    /// `authenticated` of the contract.
    ///
    /// For example `true`.
    pub authenticated: Option<bool>,
    /// `createdDate` of the contract.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `testing`.
    pub customer_type: Option<String>,
    /// `distributions` of the contract.
    pub distributions: Vec<DepositSwitchDetailsDistributionsItem>,
    /// `failureReason` of the contract.
    ///
    /// For example `bad-credentials`.
    pub failure_reason: Option<String>,
    /// `provider` of the contract.
    pub provider: Option<DepositSwitchDetailsProvider>,
    /// `switchId` of the contract.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub switch_id: Option<SwitchId>,
    /// `switchStatus` of the contract.
    ///
    /// For example `completed`.
    pub switch_status: Option<String>,
    /// `updatedDate` of the contract.
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

/// `DepositSwitchDetailsDistributionsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchDetailsDistributionsItem {
    /// `accountNumberEndsWith` of the contract.
    ///
    /// For example `4126`.
    pub account_number_ends_with: Option<String>,
    /// `allocatedValue` of the contract.
    ///
    /// For example `52`.
    pub allocated_value: Option<Decimal>,
    /// `bankIdentifier` of the contract.
    ///
    /// For example `110000000`.
    pub bank_identifier: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `percent`.
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

/// `DepositSwitchDetailsProvider` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchDetailsProvider {
    /// `id` of the contract.
    ///
    /// For example `607e249736b9f053b536bde0`.
    pub id: Option<String>,
    /// `name` of the contract.
    ///
    /// For example `Paycom`.
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

/// `DepositSwitchesSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchesSummary {
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `testing`.
    pub customer_type: Option<String>,
    /// `switches` of the contract.
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

/// `DepositSwitchesSummarySwitchesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DepositSwitchesSummarySwitchesItem {
    /// `createdDate` of the contract.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// `failureReason` of the contract.
    ///
    /// For example `bad-credentials`.
    pub failure_reason: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// `status` of the contract.
    ///
    /// For example `completed`.
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

/// `ExternalDepositSwitchesSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDepositSwitchesSummary {
    /// `externalId` of the contract.
    ///
    /// For example `b73af28c-0878djs3`.
    pub external_id: Option<ExternalId>,
    /// `switches` of the contract.
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

/// `ExternalDepositSwitchesSummarySwitchesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDepositSwitchesSummarySwitchesItem {
    /// `createdDate` of the contract.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// `failureReason` of the contract.
    ///
    /// For example `bad-credentials`.
    pub failure_reason: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// `status` of the contract.
    ///
    /// For example `completed`.
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

/// `PaySwitchDetails` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchDetails {
    /// `authenticated` of the contract.
    ///
    /// For example `true`.
    pub authenticated: Option<bool>,
    /// `createdDate` of the contract.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `testing`.
    pub customer_type: Option<String>,
    /// `failureReason` of the contract.
    ///
    /// For example `unknown-failure`.
    pub failure_reason: Option<String>,
    /// `paymentMethods` of the contract.
    pub payment_methods: Vec<PaySwitchDetailsPaymentMethodsItem>,
    /// `provider` of the contract.
    pub provider: Option<PaySwitchDetailsProvider>,
    /// `switchId` of the contract.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub switch_id: Option<SwitchId>,
    /// `switchStatus` of the contract.
    ///
    /// For example `completed`.
    pub switch_status: Option<String>,
    /// `updatedDate` of the contract.
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

/// `PaySwitchDetailsPaymentMethodsItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchDetailsPaymentMethodsItem {
    /// `bankAccountType` of the contract.
    ///
    /// For example `Checking`.
    pub bank_account_type: Option<String>,
    /// `bankIdentifier` of the contract.
    ///
    /// For example `110000000`.
    pub bank_identifier: Option<String>,
    /// `brand` of the contract.
    ///
    /// For example `Mastercard`.
    pub brand: Option<String>,
    /// `endsWith` of the contract.
    ///
    /// For example `4126`.
    pub ends_with: Option<String>,
    /// `title` of the contract.
    pub title: Option<String>,
    /// `type` of the contract.
    ///
    /// For example `card`.
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

/// `PaySwitchDetailsProvider` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchDetailsProvider {
    /// `id` of the contract.
    ///
    /// For example `607e249736b9f053b536bde0`.
    pub id: Option<String>,
    /// `name` of the contract.
    ///
    /// For example `Netflix`.
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

/// `PaySwitchesSummary` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchesSummary {
    /// `customerId` of the contract.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// `customerType` of the contract.
    ///
    /// For example `testing`.
    pub customer_type: Option<String>,
    /// `switches` of the contract.
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

/// `PaySwitchesSummarySwitchesItem` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PaySwitchesSummarySwitchesItem {
    /// `createdDate` of the contract.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// `failureReason` of the contract.
    ///
    /// For example `connection-error`.
    pub failure_reason: Option<String>,
    /// `id` of the contract.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub id: Option<SwitchId>,
    /// `status` of the contract.
    ///
    /// For example `completed`.
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
