// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Pay Statements*.
//!
//! | method | purpose |
//! |---|---|
//! | [`store_customer_pay_statement`](PayStatements::store_customer_pay_statement) | Uploads a pay statement file for a customer. |

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

/// Upload of pay statements.
///
/// [`Client::pay_statements`](crate::Client::pay_statements) returns this type.
#[derive(Debug, Clone)]
pub struct PayStatements {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Pay Statements*.
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
    /// Returns [`types::Asset`].
    ///
    /// Use this operation before reports that read paystubs. Send a label and the PDF, JPG or PNG
    /// file as Base64 text. Returns an asset ID to list in the report request. Usual next call:
    /// [`GeneratePayStatementReport`], [`GenerateVOIEPaystubReport`] or
    /// [`GenerateVOIEPaystubWithTXVerifyReport`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::PayStatement`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PayStatement::new(
    ///     types::PayStatementLabel::LastPayPeriod,
    ///     "VGhpcyBtdXN0IGJlIGFuIGltYWdl",
    /// );
    /// let request = client
    ///     .pay_statements()
    ///     .store_customer_pay_statement("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GeneratePayStatementReport`]: crate::api::verify_income_and_employment::VerifyIncomeAndEmployment::generate_pay_statement_report
    /// [`GenerateVOIEPaystubReport`]: crate::api::verify_income_and_employment::VerifyIncomeAndEmployment::generate_voie_paystub_report
    /// [`GenerateVOIEPaystubWithTXVerifyReport`]: crate::api::verify_income_and_employment::VerifyIncomeAndEmployment::generate_voie_paystub_with_tx_verify_report
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
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for StoreCustomerPayStatement {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    StoreCustomerPayStatement => types::Asset,
}
