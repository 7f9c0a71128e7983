// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Transfer*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_all_deposit_switches`](Transfer::get_all_deposit_switches) | Lists the deposit switches of a customer. |
//! | [`get_all_external_deposit_switches`](Transfer::get_all_external_deposit_switches) | Lists the deposit switches recorded under an external ID. |
//! | [`get_all_pay_switches`](Transfer::get_all_pay_switches) | Lists the bill pay switches of a customer. |
//! | [`get_bill_pay_switch_details`](Transfer::get_bill_pay_switch_details) | Gets the details of one bill pay switch. |
//! | [`get_deposit_switch_details`](Transfer::get_deposit_switch_details) | Gets the details of one deposit switch. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Switches of direct deposits and bill payments to another account or card.
///
/// [`Client::transfer`](crate::Client::transfer) returns this type.
#[derive(Debug, Clone)]
pub struct Transfer {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Transfer*.
    pub fn transfer(&self) -> Transfer {
        Transfer {
            client: self.clone(),
        }
    }
}

impl Transfer {
    /// Lists the deposit switches of a customer.
    ///
    /// `getAllDepositSwitches`: `GET /transfer/customers/{customer_id}/deposit-switches`.
    /// Returns [`types::DepositSwitchesSummary`].
    ///
    /// Use this operation to list the direct deposits that a customer has moved. Returns the
    /// customer type and, for each switch, ID, status, creation date and any failure reason,
    /// without paging. Usual next call: [`getDepositSwitchDetails`]. For users known only by your own
    /// ID, call [`getAllExternalDepositSwitches`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.transfer().get_all_deposit_switches("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::NOT_NUMERIC`] (1000)
    /// - 404: [`error_codes::EXPERIENCE_NOT_FOUND`] (4004)
    ///
    /// [`getAllExternalDepositSwitches`]: crate::api::transfer::Transfer::get_all_external_deposit_switches
    /// [`getDepositSwitchDetails`]: crate::api::transfer::Transfer::get_deposit_switch_details
    pub fn get_all_deposit_switches(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetAllDepositSwitches {
        GetAllDepositSwitches {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Lists the deposit switches recorded under an external ID.
    ///
    /// `getAllExternalDepositSwitches`: `GET /transfer/externals/{external_id}/deposit-switches`.
    /// Returns [`types::ExternalDepositSwitchesSummary`].
    ///
    /// Use this operation when the switch was created for an external ID rather than a platform
    /// customer. Returns ID, status, creation date and any failure reason of each switch, without
    /// paging. An ID without switches causes status code 400 with error code 1643. For a customer
    /// ID, call [`getAllDepositSwitches`].
    ///
    /// - `external_id`: Your own external ID by which deposit switches are looked up.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.transfer().get_all_external_deposit_switches("123456789");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::SWITCH_NOT_FOUND`] (1643)
    /// - 401: [`error_codes::APP_KEY_MISSING`] (10026)
    /// - 404: [`error_codes::NOT_FOUND`] (14001)
    ///
    /// [`getAllDepositSwitches`]: crate::api::transfer::Transfer::get_all_deposit_switches
    pub fn get_all_external_deposit_switches(
        &self,
        external_id: impl Into<types::ExternalId>,
    ) -> GetAllExternalDepositSwitches {
        GetAllExternalDepositSwitches {
            client: self.client.clone(),
            external_id: external_id.into(),
        }
    }

    /// Lists the bill pay switches of a customer.
    ///
    /// `getAllPaySwitches`: `GET /transfer/customers/{customer_id}/bill-pay-switches`.
    /// Returns [`types::PaySwitchesSummary`].
    ///
    /// Use this operation to list the bills for which a customer has replaced the payment method.
    /// Returns the customer type and, for each switch, ID, status, creation date and any failure
    /// reason, without paging. Usual next call: [`getBillPaySwitchDetails`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.transfer().get_all_pay_switches("1005061234").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::NOT_NUMERIC`] (1000)
    /// - 404: [`error_codes::EXPERIENCE_NOT_FOUND`] (4004)
    ///
    /// [`getBillPaySwitchDetails`]: crate::api::transfer::Transfer::get_bill_pay_switch_details
    pub fn get_all_pay_switches(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetAllPaySwitches {
        GetAllPaySwitches {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Gets the details of one bill pay switch.
    ///
    /// `getBillPaySwitchDetails`: `GET /transfer/customers/{customer_id}/bill-pay-switches/{switch_id}`.
    /// Returns [`types::PaySwitchDetails`].
    ///
    /// Use this operation to follow a switch until its status changes from `processing` to
    /// `completed` or `failed`. Returns the status, any failure reason, dates, the provider and the
    /// payment methods involved. The polling interval is not documented. To find switch IDs, call
    /// [`getAllPaySwitches`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    /// - `switch_id`: ID of the deposit or bill pay switch to read, as shown in the list of
    ///   switches.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transfer()
    ///     .get_bill_pay_switch_details("1005061234", "65cb40beec86d3bd0e8664cc");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 404: [`error_codes::SWITCH_NOT_FOUND`] (1643), [`error_codes::NOT_FOUND`] (14001)
    ///
    /// [`getAllPaySwitches`]: crate::api::transfer::Transfer::get_all_pay_switches
    pub fn get_bill_pay_switch_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        switch_id: impl Into<types::SwitchId>,
    ) -> GetBillPaySwitchDetails {
        GetBillPaySwitchDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            switch_id: switch_id.into(),
        }
    }

    /// Gets the details of one deposit switch.
    ///
    /// `getDepositSwitchDetails`: `GET /transfer/customers/{customer_id}/deposit-switches/{switch_id}`.
    /// Returns [`types::DepositSwitchDetails`].
    ///
    /// Use this operation to follow a switch until its status changes from `processing` to
    /// `completed` or `failed`. Returns the status, any failure reason, dates, the provider and the
    /// distribution of the deposit over bank accounts. The polling interval is not documented. To
    /// find switch IDs, call [`getAllDepositSwitches`].
    ///
    /// - `customer_id`: ID of the customer, assigned when the customer is added.
    /// - `switch_id`: ID of the deposit or bill pay switch to read, as shown in the list of
    ///   switches.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .transfer()
    ///     .get_deposit_switch_details("1005061234", "65cb40beec86d3bd0e8664cc");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 404: [`error_codes::SWITCH_NOT_FOUND`] (1643), [`error_codes::NOT_FOUND`] (14001)
    ///
    /// [`getAllDepositSwitches`]: crate::api::transfer::Transfer::get_all_deposit_switches
    pub fn get_deposit_switch_details(
        &self,
        customer_id: impl Into<types::CustomerId>,
        switch_id: impl Into<types::SwitchId>,
    ) -> GetDepositSwitchDetails {
        GetDepositSwitchDetails {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            switch_id: switch_id.into(),
        }
    }
}

/// Request of `getAllDepositSwitches`: `GET /transfer/customers/{customer_id}/deposit-switches`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllDepositSwitches {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetAllDepositSwitches {
    type Output = types::DepositSwitchesSummary;

    const OPERATION: Operation = Operation {
        id: "getAllDepositSwitches",
        tag: "Transfer",
        method: "GET",
        path: "/transfer/customers/{customer_id}/deposit-switches",
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAllDepositSwitches {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `getAllExternalDepositSwitches`: `GET /transfer/externals/{external_id}/deposit-switches`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllExternalDepositSwitches {
    client: Client,
    external_id: types::ExternalId,
}

impl Call for GetAllExternalDepositSwitches {
    type Output = types::ExternalDepositSwitchesSummary;

    const OPERATION: Operation = Operation {
        id: "getAllExternalDepositSwitches",
        tag: "Transfer",
        method: "GET",
        path: "/transfer/externals/{external_id}/deposit-switches",
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAllExternalDepositSwitches {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("external_id", &self.external_id);
        request.accept("application/json");
    }
}

/// Request of `getAllPaySwitches`: `GET /transfer/customers/{customer_id}/bill-pay-switches`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllPaySwitches {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetAllPaySwitches {
    type Output = types::PaySwitchesSummary;

    const OPERATION: Operation = Operation {
        id: "getAllPaySwitches",
        tag: "Transfer",
        method: "GET",
        path: "/transfer/customers/{customer_id}/bill-pay-switches",
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetAllPaySwitches {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `getBillPaySwitchDetails`: `GET /transfer/customers/{customer_id}/bill-pay-switches/{switch_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBillPaySwitchDetails {
    client: Client,
    customer_id: types::CustomerId,
    switch_id: types::SwitchId,
}

impl Call for GetBillPaySwitchDetails {
    type Output = types::PaySwitchDetails;

    const OPERATION: Operation = Operation {
        id: "getBillPaySwitchDetails",
        tag: "Transfer",
        method: "GET",
        path: "/transfer/customers/{customer_id}/bill-pay-switches/{switch_id}",
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetBillPaySwitchDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.path("switch_id", &self.switch_id);
        request.accept("application/json");
    }
}

/// Request of `getDepositSwitchDetails`: `GET /transfer/customers/{customer_id}/deposit-switches/{switch_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDepositSwitchDetails {
    client: Client,
    customer_id: types::CustomerId,
    switch_id: types::SwitchId,
}

impl Call for GetDepositSwitchDetails {
    type Output = types::DepositSwitchDetails;

    const OPERATION: Operation = Operation {
        id: "getDepositSwitchDetails",
        tag: "Transfer",
        method: "GET",
        path: "/transfer/customers/{customer_id}/deposit-switches/{switch_id}",
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetDepositSwitchDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customer_id", &self.customer_id);
        request.path("switch_id", &self.switch_id);
        request.accept("application/json");
    }
}

request_builders! {
    GetAllDepositSwitches => types::DepositSwitchesSummary,
    GetAllExternalDepositSwitches => types::ExternalDepositSwitchesSummary,
    GetAllPaySwitches => types::PaySwitchesSummary,
    GetBillPaySwitchDetails => types::PaySwitchDetails,
    GetDepositSwitchDetails => types::DepositSwitchDetails,
}
