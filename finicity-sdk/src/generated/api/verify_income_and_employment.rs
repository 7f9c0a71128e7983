// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Verify Income and Employment*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_pay_statement_report`](VerifyIncomeAndEmployment::generate_pay_statement_report) | Starts a report of data extracted from pay statements. |
//! | [`generate_voe_payroll_report`](VerifyIncomeAndEmployment::generate_voe_payroll_report) | Starts or refreshes an employment report from payroll data. |
//! | [`generate_voe_transactions_report`](VerifyIncomeAndEmployment::generate_voe_transactions_report) | Starts an employment report from deposit transactions. |
//! | [`generate_voi_report`](VerifyIncomeAndEmployment::generate_voi_report) | Starts a VOI (verification of income) report. |
//! | [`generate_voie_paystub_report`](VerifyIncomeAndEmployment::generate_voie_paystub_report) | Starts an income and employment report from paystubs. |
//! | [`generate_voie_paystub_with_tx_verify_report`](VerifyIncomeAndEmployment::generate_voie_paystub_with_tx_verify_report) | Starts a paystub report checked against bank transactions. |
//! | [`refresh_voie_payroll_report`](VerifyIncomeAndEmployment::refresh_voie_payroll_report) | Starts or refreshes an income and employment report from payroll data. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::submitted::{Submit, SubmitOnce, Submitted, required};
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Reports on income and employment.
///
/// [`Client::verify_income_and_employment`](crate::Client::verify_income_and_employment) returns this type.
#[derive(Debug, Clone)]
pub struct VerifyIncomeAndEmployment {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Verify Income and Employment*.
    pub fn verify_income_and_employment(&self) -> VerifyIncomeAndEmployment {
        VerifyIncomeAndEmployment {
            client: self.clone(),
        }
    }
}

impl VerifyIncomeAndEmployment {
    /// Starts a report of data extracted from pay statements.
    ///
    /// `GeneratePayStatementReport`: `POST /decisioning/v2/customers/{customerId}/payStatement`.
    /// Returns [`types::PayStatementReportAck`]. [`submit`](GeneratePayStatementReport::submit)
    /// lets you wait for the work that the request starts.
    ///
    /// Use this operation after [`StoreCustomerPayStatement`], and send the asset IDs from its
    /// response. Asynchronous: returns an acknowledgment (status code 202) with the report ID, and
    /// notifies `callbackUrl` if set. Premium: billed when the report succeeds. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::PayStatementReportConstraints`].
    ///
    /// Optional: [`callback_url`](GeneratePayStatementReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PayStatementReportConstraints::new(
    ///     types::PayStatementData::new(
    ///         vec!["097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178".into()],
    ///     ),
    /// );
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .generate_pay_statement_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    /// [`StoreCustomerPayStatement`]: crate::api::pay_statements::PayStatements::store_customer_pay_statement
    #[doc(alias = "decisioning.v2.customers.pay_statement.create")]
    #[doc(alias = "verify_income_and_employment.generate_pay_statement_report")]
    pub fn generate_pay_statement_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PayStatementReportConstraints,
    ) -> GeneratePayStatementReport {
        GeneratePayStatementReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts or refreshes an employment report from payroll data.
    ///
    /// `GenerateVOEPayrollReport`: `POST /decisioning/v2/customers/{customerId}/voePayroll`.
    /// Returns [`types::PayrollReportAck`]. [`submit`](GenerateVoePayrollReport::submit) lets you
    /// wait for the work that the request starts.
    ///
    /// Use this operation to confirm employment again shortly before a loan closes, often in
    /// addition to a VOIE payroll report. The report covers job details and employment status but
    /// not income. Asynchronous: returns an acknowledgment (status code 202) with the report ID.
    /// Premium: billed when the report succeeds. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::PayrollReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoePayrollReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PayrollReportConstraints::new(
    ///     types::PayrollData::new().report_id("u4hstnnak45g-voiepayroll").ssn("999999999"),
    /// );
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .generate_voe_payroll_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.voe_payroll.create")]
    #[doc(alias = "verify_income_and_employment.generate_voe_payroll_report")]
    pub fn generate_voe_payroll_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PayrollReportConstraints,
    ) -> GenerateVoePayrollReport {
        GenerateVoePayrollReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts an employment report from deposit transactions.
    ///
    /// `GenerateVOETransactionsReport`: `POST /decisioning/v2/customers/{customerId}/voeTransactions`.
    /// Returns [`types::VoeTransactionsReportAck`].
    /// [`submit`](GenerateVoeTransactionsReport::submit) lets you wait for the work that the
    /// request starts.
    ///
    /// Use this operation before a loan closes to check that pay still arrives on schedule; the
    /// report omits amounts. Reserved for MVS-Direct integrations, in addition to an earlier VOA
    /// with income or TXVerify report. Asynchronous: returns an acknowledgment (status code 202).
    /// Premium: each accepted call is billed. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::VoeTransactionsReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoeTransactionsReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::VoeTransactionsReportConstraints::new().report_id("u4hstnnak45g");
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .generate_voe_transactions_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.voe_transactions.create")]
    #[doc(alias = "verify_income_and_employment.generate_voe_transactions_report")]
    pub fn generate_voe_transactions_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoeTransactionsReportConstraints,
    ) -> GenerateVoeTransactionsReport {
        GenerateVoeTransactionsReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a VOI (verification of income) report.
    ///
    /// `GenerateVOIReport`: `POST /decisioning/v2/customers/{customerId}/voi`.
    /// Returns [`types::VoiReportAck`]. [`submit`](GenerateVoiReport::submit) lets you wait for the
    /// work that the request starts.
    ///
    /// Use this operation to derive income from up to two years of bank history. For a customer
    /// without a checking, savings or money market account the call fails with status code 400.
    /// Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium:
    /// billed when the report succeeds. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::VoiReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoiReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::VoiReportConstraints::new();
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .generate_voi_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "create_voi_report")]
    #[doc(alias = "decisioning.v2.customers.voi.create")]
    #[doc(alias = "verify_income_and_employment.create_voi_report")]
    pub fn generate_voi_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoiReportConstraints,
    ) -> GenerateVoiReport {
        GenerateVoiReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts an income and employment report from paystubs.
    ///
    /// `GenerateVOIEPaystubReport`: `POST /decisioning/v2/customers/{customerId}/voieTxVerify/withStatement`.
    /// Returns [`types::VoiePaystubReportAck`]. [`submit`](GenerateVoiePaystubReport::submit) lets
    /// you wait for the work that the request starts.
    ///
    /// Use this operation when paystubs alone are to prove income; send asset IDs obtained from
    /// [`StoreCustomerPayStatement`]. Asynchronous: returns an acknowledgment (status code 202) with
    /// the report ID. Premium: billed when the report succeeds. To compare paystubs with bank data,
    /// call [`GenerateVOIEPaystubWithTXVerifyReport`] instead. Usual next call:
    /// [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::VoieReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoiePaystubReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::VoieReportConstraints::new(
    ///     types::VoieWithStatementData::new(
    ///         vec!["097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178".into()],
    ///     ),
    /// );
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .generate_voie_paystub_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GenerateVOIEPaystubWithTXVerifyReport`]: crate::api::verify_income_and_employment::VerifyIncomeAndEmployment::generate_voie_paystub_with_tx_verify_report
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    /// [`StoreCustomerPayStatement`]: crate::api::pay_statements::PayStatements::store_customer_pay_statement
    #[doc(alias = "decisioning.v2.customers.voie_tx_verify.with_statement.create")]
    #[doc(alias = "verify_income_and_employment.generate_voie_paystub_report")]
    pub fn generate_voie_paystub_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoieReportConstraints,
    ) -> GenerateVoiePaystubReport {
        GenerateVoiePaystubReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts a paystub report checked against bank transactions.
    ///
    /// `GenerateVOIEPaystubWithTXVerifyReport`: `POST /decisioning/v2/customers/{customerId}/voieTxVerify/withInterview`.
    /// Returns [`types::VoiePaystubWithTxVerifyReportAck`].
    /// [`submit`](GenerateVoiePaystubWithTxVerifyReport::submit) lets you wait for the work that
    /// the request starts.
    ///
    /// Use this operation to support paystubs with up to two years of checking and savings history.
    /// Paystubs come from [`StoreCustomerPayStatement`]; a refresh can reuse the asset ID of the
    /// first report, which is also faster. Asynchronous: returns an acknowledgment (status code 202).
    /// Premium: billed when the report succeeds. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::VoieWithTxVerifyReportConstraints`].
    ///
    /// Optional: [`callback_url`](GenerateVoiePaystubWithTxVerifyReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let tx_verify_interview = types::TxVerifyInterview::new(
    ///     "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178",
    /// );
    /// let body = types::VoieWithTxVerifyReportConstraints::new(
    ///     types::VoieWithInterviewData::new(vec![tx_verify_interview]),
    /// );
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .generate_voie_paystub_with_tx_verify_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    /// [`StoreCustomerPayStatement`]: crate::api::pay_statements::PayStatements::store_customer_pay_statement
    #[doc(alias = "decisioning.v2.customers.voie_tx_verify.with_interview.create")]
    #[doc(alias = "verify_income_and_employment.generate_voie_paystub_with_tx_verify_report")]
    pub fn generate_voie_paystub_with_tx_verify_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::VoieWithTxVerifyReportConstraints,
    ) -> GenerateVoiePaystubWithTxVerifyReport {
        GenerateVoiePaystubWithTxVerifyReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }

    /// Starts or refreshes an income and employment report from payroll data.
    ///
    /// `RefreshVOIEPayrollReport`: `POST /decisioning/v2/customers/{customerId}/voiePayroll`.
    /// Returns [`types::PayrollReportAck`]. [`submit`](RefreshVoiePayrollReport::submit) lets you
    /// wait for the work that the request starts.
    ///
    /// Use this operation to renew payroll data without involving the consumer again. In the
    /// Connect flow, the first report is generated when the user finishes the session.
    /// Asynchronous: returns an acknowledgment (status code 202) with the report ID. Premium:
    /// billed when the report succeeds. Usual next call: [`GetReportByCustomer`].
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `body`: [`types::PayrollReportConstraints`].
    ///
    /// Optional: [`callback_url`](RefreshVoiePayrollReport::callback_url).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PayrollReportConstraints::new(
    ///     types::PayrollData::new().report_id("u4hstnnak45g-voiepayroll").ssn("999999999"),
    /// );
    /// let request = client
    ///     .verify_income_and_employment()
    ///     .refresh_voie_payroll_report("1005061234", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes).
    ///
    /// [`GetReportByCustomer`]: crate::api::reports::Reports::get_report_by_customer
    #[doc(alias = "decisioning.v2.customers.voie_payroll.create")]
    #[doc(alias = "verify_income_and_employment.refresh_voie_payroll_report")]
    pub fn refresh_voie_payroll_report(
        &self,
        customer_id: impl Into<types::CustomerId>,
        body: types::PayrollReportConstraints,
    ) -> RefreshVoiePayrollReport {
        RefreshVoiePayrollReport {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            callback_url: None,
            body,
        }
    }
}

/// Request of `GeneratePayStatementReport`: `POST /decisioning/v2/customers/{customerId}/payStatement`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePayStatementReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PayStatementReportConstraints,
}

impl GeneratePayStatementReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GeneratePayStatementReport {
    type Output = types::PayStatementReportAck;

    const OPERATION: Operation = Operation {
        id: "GeneratePayStatementReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/payStatement",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for GeneratePayStatementReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GeneratePayStatementReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GeneratePayStatementReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::PayStatementReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GeneratePayStatementReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GeneratePayStatementReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GenerateVOEPayrollReport`: `POST /decisioning/v2/customers/{customerId}/voePayroll`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoePayrollReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PayrollReportConstraints,
}

impl GenerateVoePayrollReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoePayrollReport {
    type Output = types::PayrollReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOEPayrollReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voePayroll",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for GenerateVoePayrollReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoePayrollReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateVoePayrollReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::PayrollReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoePayrollReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoePayrollReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GenerateVOETransactionsReport`: `POST /decisioning/v2/customers/{customerId}/voeTransactions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoeTransactionsReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoeTransactionsReportConstraints,
}

impl GenerateVoeTransactionsReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoeTransactionsReport {
    type Output = types::VoeTransactionsReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOETransactionsReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voeTransactions",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for GenerateVoeTransactionsReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoeTransactionsReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateVoeTransactionsReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::VoeTransactionsReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoeTransactionsReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoeTransactionsReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GenerateVOIReport`: `POST /decisioning/v2/customers/{customerId}/voi`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoiReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoiReportConstraints,
}

impl GenerateVoiReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoiReport {
    type Output = types::VoiReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOIReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voi",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for GenerateVoiReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoiReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateVoiReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::VoiReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoiReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoiReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GenerateVOIEPaystubReport`: `POST /decisioning/v2/customers/{customerId}/voieTxVerify/withStatement`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoiePaystubReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoieReportConstraints,
}

impl GenerateVoiePaystubReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoiePaystubReport {
    type Output = types::VoiePaystubReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOIEPaystubReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voieTxVerify/withStatement",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for GenerateVoiePaystubReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoiePaystubReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateVoiePaystubReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::VoiePaystubReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoiePaystubReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoiePaystubReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `GenerateVOIEPaystubWithTXVerifyReport`: `POST /decisioning/v2/customers/{customerId}/voieTxVerify/withInterview`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateVoiePaystubWithTxVerifyReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::VoieWithTxVerifyReportConstraints,
}

impl GenerateVoiePaystubWithTxVerifyReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for GenerateVoiePaystubWithTxVerifyReport {
    type Output = types::VoiePaystubWithTxVerifyReportAck;

    const OPERATION: Operation = Operation {
        id: "GenerateVOIEPaystubWithTXVerifyReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voieTxVerify/withInterview",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for GenerateVoiePaystubWithTxVerifyReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl GenerateVoiePaystubWithTxVerifyReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for GenerateVoiePaystubWithTxVerifyReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(
        &self,
        response: &types::VoiePaystubWithTxVerifyReportAck,
    ) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for GenerateVoiePaystubWithTxVerifyReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<GenerateVoiePaystubWithTxVerifyReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

/// Request of `RefreshVOIEPayrollReport`: `POST /decisioning/v2/customers/{customerId}/voiePayroll`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshVoiePayrollReport {
    client: Client,
    customer_id: types::CustomerId,
    callback_url: Option<String>,
    body: types::PayrollReportConstraints,
}

impl RefreshVoiePayrollReport {
    /// URL of your listener for report notifications, which must respond with a 2xx status code;
    /// optional.
    ///
    /// For example `https://finicity-test/webhook`.
    pub fn callback_url(mut self, callback_url: impl IntoOption<String>) -> Self {
        self.callback_url = callback_url.into_option();
        self
    }
}

impl Call for RefreshVoiePayrollReport {
    type Output = types::PayrollReportAck;

    const OPERATION: Operation = Operation {
        id: "RefreshVOIEPayrollReport",
        tag: "Verify Income and Employment",
        method: "POST",
        path: "/decisioning/v2/customers/{customerId}/voiePayroll",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[202],
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

impl FillRequest for RefreshVoiePayrollReport {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("callbackUrl", &self.callback_url);
        request.json(&self.body);
    }
}

impl RefreshVoiePayrollReport {
    /// Sends the request, and returns a handle that waits for the work that the request starts.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, crate::Error> {
        Submitted::new(self).await
    }

    /// Does the same as [`submit`](Self::submit), without an async runtime.
    ///
    /// # Errors
    /// The errors of [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, crate::Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for RefreshVoiePayrollReport {
    type Poll = super::reports::GetReportByCustomer;

    #[inline]
    fn poll(&self, response: &types::PayrollReportAck) -> Result<Self::Poll, crate::Error> {
        let id = required(self, "id", &response.id)?;
        let handle = self.client.reports();
        let request = handle.get_report_by_customer(&self.customer_id, id);
        Ok(request)
    }
}

impl SubmitOnce for RefreshVoiePayrollReport {
    type List = super::reports::GetReportsByCustomerId;

    #[inline]
    fn list(&self) -> Self::List {
        let handle = self.client.reports();
        handle.get_reports_by_customer_id(&self.customer_id)
    }
}

impl Submitted<RefreshVoiePayrollReport> {
    /// Returns the request of `GetReportByConsumer` for the work that was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the response lacks a value that the request needs.
    #[inline]
    pub fn get_report_by_consumer(
        &self,
    ) -> Result<super::reports::GetReportByConsumer, crate::Error> {
        let (call, response) = self.parts();
        let consumer_id = required(call, "consumerId", &response.consumer_id)?;
        let id = required(call, "id", &response.id)?;
        let handle = call.client.reports();
        let request = handle.get_report_by_consumer(consumer_id, id);
        Ok(request)
    }
}

request_builders! {
    GeneratePayStatementReport => types::PayStatementReportAck,
    GenerateVoePayrollReport => types::PayrollReportAck,
    GenerateVoeTransactionsReport => types::VoeTransactionsReportAck,
    GenerateVoiReport => types::VoiReportAck,
    GenerateVoiePaystubReport => types::VoiePaystubReportAck,
    GenerateVoiePaystubWithTxVerifyReport => types::VoiePaystubWithTxVerifyReportAck,
    RefreshVoiePayrollReport => types::PayrollReportAck,
}
