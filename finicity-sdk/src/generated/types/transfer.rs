// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *transfer*.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

/// One entry of a list. Distribution of the pay, one entry per target account.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepositDistribution {
    /// Last digits of the number of the bank account that receives this part of the pay.
    ///
    /// For example `4126`.
    pub account_number_ends_with: Option<String>,
    /// Share of the pay that goes to the account: a percentage for type `percent`, a dollar amount
    /// for `fixed`; absent for `total`.
    ///
    /// For example `52`.
    pub allocated_value: Option<Decimal>,
    /// Routing number of the bank, nine digits as text.
    ///
    /// For example `110000000`.
    pub bank_identifier: Option<String>,
    /// Type of the distribution to this account: `total`, `percent` or `fixed`.
    pub r#type: Option<DepositDistributionType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositDistribution {
        0: account_number_ends_with = "accountNumberEndsWith",
        1: allocated_value = "allocatedValue",
        2: bank_identifier = "bankIdentifier",
        3: r#type = "type" [shown],
        .. extra
    }
}

response_setters! {
    DepositDistribution {
        account_number_ends_with(impl IntoOption<String>).into_option(),
        allocated_value(impl IntoOption<Decimal>).into_option(),
        bank_identifier(impl IntoOption<String>).into_option(),
        r#type(impl IntoOption<DepositDistributionType>).into_option(),
    }
}

open_enum! {
    /// Methods of measuring a share of a deposit.
    pub enum DepositDistributionType {
        /// `total`
        Total = "total",
        /// `percent`
        Percent = "percent",
        /// `fixed`
        Fixed = "fixed",
    }
}

/// One deposit switch: customer, status (`processing`, `completed` or `failed`), failure
/// reason, payroll provider, distribution of the pay, and ISO 8601 dates.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepositSwitchDetails {
    /// `true` if the login of the deposit switch to the payroll system succeeded, `false`
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
    /// Distribution of the pay, one entry per target account.
    pub distributions: Vec<DepositDistribution>,
    /// Reason code of the failed switch, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    pub failure_reason: Option<DepositSwitchFailure>,
    /// Payroll service at which the direct deposit is switched, for example `Paycom`.
    pub provider: Option<DepositSwitchDetailsProvider>,
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
    DepositSwitchDetails {
        0: authenticated = "authenticated" [shown],
        1: created_date = "createdDate",
        2: customer_id = "customerId" [shown],
        3: customer_type = "customerType" [shown],
        4: distributions = "distributions" [shown],
        5: failure_reason = "failureReason",
        6: provider = "provider" [shown],
        7: switch_id = "switchId" [shown],
        8: switch_status = "switchStatus",
        9: updated_date = "updatedDate",
        .. extra
    }
}

response_setters! {
    DepositSwitchDetails {
        authenticated(impl Into<Option<bool>>).into(),
        created_date(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        distributions(Vec<DepositDistribution>),
        failure_reason(impl IntoOption<DepositSwitchFailure>).into_option(),
        provider(impl Into<Option<DepositSwitchDetailsProvider>>).into(),
        switch_id(impl IntoOption<SwitchId>).into_option(),
        switch_status(impl IntoOption<SwitchStatus>).into_option(),
        updated_date(impl IntoOption<String>).into_option(),
    }
}

/// Payroll service at which the direct deposit is switched, for example `Paycom`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepositSwitchDetailsProvider {
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `607e249736b9f053b536bde0`.
    pub id: Option<String>,
    /// Name of the payroll provider, for example `Paycom`.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchDetailsProvider {
        0: id = "id",
        1: name = "name",
        .. extra
    }
}

response_setters! {
    DepositSwitchDetailsProvider {
        id(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

open_enum! {
    /// Reasons why a deposit switch failed.
    pub enum DepositSwitchFailure {
        /// `account-lockout`
        AccountLockout = "account-lockout",
        /// `account-setup-incomplete`
        AccountSetupIncomplete = "account-setup-incomplete",
        /// `account-unusable`
        AccountUnusable = "account-unusable",
        /// `bad-credentials`
        BadCredentials = "bad-credentials",
        /// `connection-error`
        ConnectionError = "connection-error",
        /// `device-disconnected`
        DeviceDisconnected = "device-disconnected",
        /// `distribution-not-supported`
        DistributionNotSupported = "distribution-not-supported",
        /// `enrolled-in-paycard`
        EnrolledInPaycard = "enrolled-in-paycard",
        /// `expired`
        Expired = "expired",
        /// `no-data-found`
        NoDataFound = "no-data-found",
        /// `product-not-supported`
        ProductNotSupported = "product-not-supported",
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
        /// `work-status-terminated`
        WorkStatusTerminated = "work-status-terminated",
    }
}

/// One entry of a list. Switches of the customer in short form: ID, status and creation date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepositSwitchSummary {
    /// Time when the record was created.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Reason code of the failed switch, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    pub failure_reason: Option<DepositSwitchFailure>,
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
    DepositSwitchSummary {
        0: created_date = "createdDate",
        1: failure_reason = "failureReason",
        2: id = "id" [shown],
        3: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    DepositSwitchSummary {
        created_date(impl IntoOption<String>).into_option(),
        failure_reason(impl IntoOption<DepositSwitchFailure>).into_option(),
        id(impl IntoOption<SwitchId>).into_option(),
        status(impl IntoOption<SwitchStatus>).into_option(),
    }
}

/// All deposit switches of one customer in short form, with the customer ID and customer type.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DepositSwitchesSummary {
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
    pub switches: Vec<DepositSwitchSummary>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    DepositSwitchesSummary {
        0: customer_id = "customerId" [shown],
        1: customer_type = "customerType" [shown],
        2: switches = "switches" [shown],
        .. extra
    }
}

response_setters! {
    DepositSwitchesSummary {
        customer_id(impl IntoOption<CustomerId>).into_option(),
        customer_type(impl IntoOption<CustomerType>).into_option(),
        switches(Vec<DepositSwitchSummary>),
    }
}

/// One entry of a list. Switches of the customer in short form: ID, status and creation date.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalDepositSwitchSummary {
    /// Time when the record was created.
    ///
    /// For example `2023-07-25T08:14:20Z`.
    pub created_date: Option<String>,
    /// Reason code of the failed switch, such as `bad-credentials`, `account-lockout`,
    /// `connection-error` or `unknown-failure`.
    pub failure_reason: Option<DepositSwitchFailure>,
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
    ExternalDepositSwitchSummary {
        0: created_date = "createdDate",
        1: failure_reason = "failureReason",
        2: id = "id" [shown],
        3: status = "status" [shown],
        .. extra
    }
}

response_setters! {
    ExternalDepositSwitchSummary {
        created_date(impl IntoOption<String>).into_option(),
        failure_reason(impl IntoOption<DepositSwitchFailure>).into_option(),
        id(impl IntoOption<SwitchId>).into_option(),
        status(impl IntoOption<SwitchStatus>).into_option(),
    }
}

/// All deposit switches started under one of your external IDs, in short form.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalDepositSwitchesSummary {
    /// Identifier that links the deposit switches to a record outside the API, such as
    /// `b73af28c-0878djs3`.
    pub external_id: Option<ExternalId>,
    /// Switches of the customer in short form: ID, status and creation date.
    ///
    /// At most 10 items.
    pub switches: Vec<ExternalDepositSwitchSummary>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ExternalDepositSwitchesSummary {
        0: external_id = "externalId" [shown],
        1: switches = "switches" [shown],
        .. extra
    }
}

response_setters! {
    ExternalDepositSwitchesSummary {
        external_id(impl IntoOption<ExternalId>).into_option(),
        switches(Vec<ExternalDepositSwitchSummary>),
    }
}

open_enum! {
    /// Processing status of a switch.
    pub enum SwitchStatus {
        /// `completed`
        Completed = "completed",
        /// `failed`
        Failed = "failed",
        /// `processing`
        Processing = "processing",
    }
}
