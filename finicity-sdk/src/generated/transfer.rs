// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Transfer*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_all_deposit_switches`](Transfer::get_all_deposit_switches) | Lists the deposit switches of a customer. |
//! | [`get_all_external_deposit_switches`](Transfer::get_all_external_deposit_switches) | Lists the deposit switches recorded under an external id. |
//! | [`get_all_pay_switches`](Transfer::get_all_pay_switches) | Lists the bill pay switches of a customer. |
//! | [`get_bill_pay_switch_details`](Transfer::get_bill_pay_switch_details) | Gets the details of one bill pay switch. |
//! | [`get_deposit_switch_details`](Transfer::get_deposit_switch_details) | Gets the details of one deposit switch. |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, segment};
use crate::response::{RawResponse, Response};

/// Switches of deposits and bill payments to another account.
///
/// Reached by [`Client::transfer`](crate::Client::transfer).
#[derive(Debug, Clone)]
pub struct Transfer {
    client: Client,
}

impl Client {
    /// Operations of the tag *Transfer*.
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
    ///
    /// Use it to see which direct deposits a customer has moved. Returns the customer type and, for
    /// each switch, id, status, creation date and any failure reason; the list is not paged. Usual
    /// next call: [`getDepositSwitchDetails`]. For users known only by your own id, call
    /// [`getAllExternalDepositSwitches`].
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    ///
    /// Answered with [`DepositSwitchesSummary`]. All deposit switches of one customer in brief,
    /// with the customer id and type.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.transfer().get_all_deposit_switches("1005061234").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NOT_NUMERIC`] (1000)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`EXPERIENCE_NOT_FOUND`] (4004)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DepositSwitchesSummary`]: types::DepositSwitchesSummary
    /// [`EXPERIENCE_NOT_FOUND`]: crate::error_codes::EXPERIENCE_NOT_FOUND
    /// [`NOT_NUMERIC`]: crate::error_codes::NOT_NUMERIC
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`getAllExternalDepositSwitches`]: crate::transfer::Transfer::get_all_external_deposit_switches
    /// [`getDepositSwitchDetails`]: crate::transfer::Transfer::get_deposit_switch_details
    pub fn get_all_deposit_switches(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetAllDepositSwitches {
        GetAllDepositSwitches {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Lists the deposit switches recorded under an external id.
    ///
    /// `getAllExternalDepositSwitches`: `GET /transfer/externals/{external_id}/deposit-switches`.
    ///
    /// Use it when the switch was made for an external id rather than a platform customer. Returns
    /// id, status, creation date and any failure reason of each switch, unpaged. An id without
    /// switches gives a 400 with code 1643. For a customer id, call [`getAllDepositSwitches`].
    ///
    /// - `external_id`: Your own external id under which deposit switches are looked up.
    ///
    /// Answered with [`ExternalDepositSwitchesSummary`]. All deposit switches started under one
    /// external id of yours, in brief.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .transfer()
    ///     .get_all_external_deposit_switches("123456789")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`SWITCH_NOT_FOUND`] (1643)
    /// - 401: [`APP_KEY_MISSING`] (10026)
    /// - 404: [`NOT_FOUND`] (14001)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`ExternalDepositSwitchesSummary`]: types::ExternalDepositSwitchesSummary
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`SWITCH_NOT_FOUND`]: crate::error_codes::SWITCH_NOT_FOUND
    /// [`getAllDepositSwitches`]: crate::transfer::Transfer::get_all_deposit_switches
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
    ///
    /// Use it to see where a customer has replaced the payment method of a bill. Returns the
    /// customer type and, for each switch, id, status, creation date and any failure reason; the
    /// list is not paged. Usual next call: [`getBillPaySwitchDetails`].
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    ///
    /// Answered with [`PaySwitchesSummary`]. All pay switches of one customer in short form, with
    /// customer id and type (`active` or `testing`).
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.transfer().get_all_pay_switches("1005061234").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NOT_NUMERIC`] (1000)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`EXPERIENCE_NOT_FOUND`] (4004)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`EXPERIENCE_NOT_FOUND`]: crate::error_codes::EXPERIENCE_NOT_FOUND
    /// [`NOT_NUMERIC`]: crate::error_codes::NOT_NUMERIC
    /// [`PaySwitchesSummary`]: types::PaySwitchesSummary
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`getBillPaySwitchDetails`]: crate::transfer::Transfer::get_bill_pay_switch_details
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
    ///
    /// Use it to follow a switch until it leaves `processing` for `completed` or `failed`. Returns
    /// the status, any failure reason, dates, the provider and the payment methods involved. No
    /// polling interval is documented. Find switch ids with [`getAllPaySwitches`].
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `switch_id`: Deposit or bill pay switch to read, by the id its listing shows.
    ///
    /// Answered with [`PaySwitchDetails`]. One bill pay switch: status, failure reason when it
    /// failed, created and updated times, provider, payment methods, and whether the sign-in
    /// succeeded.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .transfer()
    ///     .get_bill_pay_switch_details("1005061234", "65cb40beec86d3bd0e8664cc")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`SWITCH_NOT_FOUND`] (1643), [`NOT_FOUND`] (14001)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PaySwitchDetails`]: types::PaySwitchDetails
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SWITCH_NOT_FOUND`]: crate::error_codes::SWITCH_NOT_FOUND
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    /// [`getAllPaySwitches`]: crate::transfer::Transfer::get_all_pay_switches
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
    ///
    /// Use it to follow a switch until it leaves `processing` for `completed` or `failed`. Returns
    /// the status, any failure reason, dates, the provider and how the deposit is distributed over
    /// bank accounts. No polling interval is documented. Find switch ids with
    /// [`getAllDepositSwitches`].
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `switch_id`: Deposit or bill pay switch to read, by the id its listing shows.
    ///
    /// Answered with [`DepositSwitchDetails`]. One deposit switch: customer, status (`processing`,
    /// `completed` or `failed`), failure reason, payroll provider, how the pay is distributed, and
    /// ISO 8601 dates.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client
    ///     .transfer()
    ///     .get_deposit_switch_details("1005061234", "65cb40beec86d3bd0e8664cc")
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Any [`Error`]. The contract documents these answers, and the codes that come with them:
    ///
    /// - 400: [`NUMBER_INVALID`] (1618), [`PARAMETER_INVALID`] (10005), [`VALIDATION_FAILED`]
    ///   (10010), [`DECISIONING_FAILED`] (10100), [`BAD_REQUEST`] (14020), [`REPORT_QUOTA_REACHED`]
    ///   (20400)
    /// - 401: [`TOKEN_INVALID`] (10022), [`TOKEN_EXPIRED`] (10023), [`TOKEN_MISSING`] (10024),
    ///   [`APP_KEY_MISSING`] (10026), [`CREDENTIALS_WRONG`] (24302)
    /// - 404: [`SWITCH_NOT_FOUND`] (1643), [`NOT_FOUND`] (14001)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`DepositSwitchDetails`]: types::DepositSwitchDetails
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`SWITCH_NOT_FOUND`]: crate::error_codes::SWITCH_NOT_FOUND
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    /// [`getAllDepositSwitches`]: crate::transfer::Transfer::get_all_deposit_switches
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

impl GetAllDepositSwitches {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::DepositSwitchesSummary>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::DepositSwitchesSummary>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customer_id", &self.customer_id)?;
        let path = format!("/transfer/customers/{customer_id}/deposit-switches");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `getAllExternalDepositSwitches`: `GET /transfer/externals/{external_id}/deposit-switches`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllExternalDepositSwitches {
    client: Client,
    external_id: types::ExternalId,
}

impl GetAllExternalDepositSwitches {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ExternalDepositSwitchesSummary>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ExternalDepositSwitchesSummary>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let external_id = segment(&Self::OPERATION, "external_id", &self.external_id)?;
        let path = format!("/transfer/externals/{external_id}/deposit-switches");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `getAllPaySwitches`: `GET /transfer/customers/{customer_id}/bill-pay-switches`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllPaySwitches {
    client: Client,
    customer_id: types::CustomerId,
}

impl GetAllPaySwitches {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PaySwitchesSummary>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::PaySwitchesSummary>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customer_id", &self.customer_id)?;
        let path = format!("/transfer/customers/{customer_id}/bill-pay-switches");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetBillPaySwitchDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::PaySwitchDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::PaySwitchDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customer_id", &self.customer_id)?;
        let switch_id = segment(&Self::OPERATION, "switch_id", &self.switch_id)?;
        let path = format!("/transfer/customers/{customer_id}/bill-pay-switches/{switch_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetDepositSwitchDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::DepositSwitchDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::DepositSwitchDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let customer_id = segment(&Self::OPERATION, "customer_id", &self.customer_id)?;
        let switch_id = segment(&Self::OPERATION, "switch_id", &self.switch_id)?;
        let path = format!("/transfer/customers/{customer_id}/deposit-switches/{switch_id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GetAllDepositSwitches,
    GetAllExternalDepositSwitches,
    GetAllPaySwitches,
    GetBillPaySwitchDetails,
    GetDepositSwitchDetails,
}
