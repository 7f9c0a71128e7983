// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Pay Statements*.
//!
//! | method | what it does |
//! |---|---|
//! | [`store_customer_pay_statement`](PayStatements::store_customer_pay_statement) | Uploads a pay statement file for a customer. |

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

/// Upload of pay statements.
///
/// Reached by [`Client::pay_statements`](crate::Client::pay_statements).
#[derive(Debug, Clone)]
pub struct PayStatements {
    client: Client,
}

impl Client {
    /// Operations of the tag *Pay Statements*.
    pub fn pay_statements(&self) -> PayStatements {
        PayStatements {
            client: self.clone(),
        }
    }
}

impl PayStatements {
    /// Uploads a pay statement file for a customer.
    ///
    /// `StoreCustomerPayStatement`: `POST /aggregation/v1/customers/{customerId}/payStatements`.
    ///
    /// Use it ahead of reports that read paystubs. Send a label and the PDF, JPG or PNG file as
    /// Base64 text. Returns an asset id to list in the report request. Usual next call:
    /// [`GeneratePayStatementReport`], [`GenerateVOIEPaystubReport`] or
    /// [`GenerateVOIEPaystubWithTXVerifyReport`].
    ///
    /// - `customer_id`: Id that the API gave the customer when it was added; digits. Keep it with
    ///   your own user.
    /// - `body`: [`PayStatement`]. Pay statement to upload: the file in `statement` as Base64 (PDF,
    ///   JPG or PNG) and a `label` that admits it to data extraction.
    ///
    /// Answered with [`Asset`]. What storing a pay statement returns: only the `assetId` by which
    /// reports refer to the stored file.
    ///
    /// ```
    /// # use finicity_sdk::{Client, types};
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let body = types::PayStatement::new("lastPayPeriod", "VGhpcyBtdXN0IGJlIGFuIGltYWdl");
    /// let answer = client
    ///     .pay_statements()
    ///     .store_customer_pay_statement("1005061234", body)
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
    /// - 404: [`DECISIONING_FAILED`] (10100), [`NOT_FOUND`] (14001), [`LOGIN_WITHOUT_ACCOUNTS`]
    ///   (38007), [`PARTNER_WITHOUT_APPS`] (50051)
    ///
    /// [`APP_KEY_MISSING`]: crate::error_codes::APP_KEY_MISSING
    /// [`Asset`]: types::Asset
    /// [`BAD_REQUEST`]: crate::error_codes::BAD_REQUEST
    /// [`CREDENTIALS_WRONG`]: crate::error_codes::CREDENTIALS_WRONG
    /// [`DECISIONING_FAILED`]: crate::error_codes::DECISIONING_FAILED
    /// [`GeneratePayStatementReport`]: crate::verify_income_and_employment::VerifyIncomeAndEmployment::generate_pay_statement_report
    /// [`GenerateVOIEPaystubReport`]: crate::verify_income_and_employment::VerifyIncomeAndEmployment::generate_voie_paystub_report
    /// [`GenerateVOIEPaystubWithTXVerifyReport`]: crate::verify_income_and_employment::VerifyIncomeAndEmployment::generate_voie_paystub_with_tx_verify_report
    /// [`LOGIN_WITHOUT_ACCOUNTS`]: crate::error_codes::LOGIN_WITHOUT_ACCOUNTS
    /// [`NOT_FOUND`]: crate::error_codes::NOT_FOUND
    /// [`NUMBER_INVALID`]: crate::error_codes::NUMBER_INVALID
    /// [`PARAMETER_INVALID`]: crate::error_codes::PARAMETER_INVALID
    /// [`PARTNER_WITHOUT_APPS`]: crate::error_codes::PARTNER_WITHOUT_APPS
    /// [`PayStatement`]: types::PayStatement
    /// [`REPORT_QUOTA_REACHED`]: crate::error_codes::REPORT_QUOTA_REACHED
    /// [`TOKEN_EXPIRED`]: crate::error_codes::TOKEN_EXPIRED
    /// [`TOKEN_INVALID`]: crate::error_codes::TOKEN_INVALID
    /// [`TOKEN_MISSING`]: crate::error_codes::TOKEN_MISSING
    /// [`VALIDATION_FAILED`]: crate::error_codes::VALIDATION_FAILED
    #[doc(alias = "aggregation.v1.customers.pay_statements.create")]
    #[doc(alias = "pay_statements.upload_for_customer")]
    #[doc(alias = "upload_for_customer")]
    pub fn store_customer_pay_statement(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PayStatement,
    ) -> StoreCustomerPayStatement {
        StoreCustomerPayStatement {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            body,
        }
    }
}

/// Request of `StoreCustomerPayStatement`: `POST /aggregation/v1/customers/{customerId}/payStatements`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StoreCustomerPayStatement {
    client: Client,
    customer_id: types::CustomerId,
    body: types::PayStatement,
}

impl StoreCustomerPayStatement {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Asset>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Asset>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for StoreCustomerPayStatement {
    type Output = types::Asset;

    const OPERATION: Operation = Operation {
        id: "StoreCustomerPayStatement",
        tag: "Pay Statements",
        method: "POST",
        path: "/aggregation/v1/customers/{customerId}/payStatements",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let customer_id = segment(&Self::OPERATION, "customerId", &self.customer_id)?;
        let path = format!("/aggregation/v1/customers/{customer_id}/payStatements");
        let request = self.client.wire().request(Method::POST, &path);
        let request = accept_json(request);
        let request = request.json(&self.body);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    StoreCustomerPayStatement,
}
