// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Payment Success Indicator*.
//!
//! | method | purpose |
//! |---|---|
//! | [`generate_fcra_payment_success_indicators`](PaymentSuccessIndicator::generate_fcra_payment_success_indicators) | Starts scoring an ACH debit for return risk under the FCRA. |
//! | [`generate_payment_success_indicators`](PaymentSuccessIndicator::generate_payment_success_indicators) | Starts scoring an ACH debit for return risk outside the FCRA. |
//! | [`get_fcra_payment_success_indicator`](PaymentSuccessIndicator::get_fcra_payment_success_indicator) | Gets the legacy FCRA score for one planned ACH debit. |
//! | [`get_fcra_payment_success_indicators`](PaymentSuccessIndicator::get_fcra_payment_success_indicators) | Gets the result of an FCRA payment scoring request. |
//! | [`get_payment_success_indicator`](PaymentSuccessIndicator::get_payment_success_indicator) | Gets the legacy non-FCRA score for one planned ACH debit. |
//! | [`get_payment_success_indicators`](PaymentSuccessIndicator::get_payment_success_indicators) | Gets the result of a non-FCRA payment scoring request. |

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders, waiting_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::polling::Polling;
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::submitted::{Submit, Submitted, required};
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Scores for the likelihood that a payment settles.
///
/// [`Client::payment_success_indicator`](crate::Client::payment_success_indicator) returns this type.
#[derive(Debug, Clone)]
pub struct PaymentSuccessIndicator {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Payment Success Indicator*.
    pub fn payment_success_indicator(&self) -> PaymentSuccessIndicator {
        PaymentSuccessIndicator {
            client: self.clone(),
        }
    }
}

impl PaymentSuccessIndicator {
    /// Starts scoring an ACH debit for return risk under the FCRA.
    ///
    /// `GenerateFcraPaymentSuccessIndicators`: `POST /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators`.
    /// Returns [`types::PaymentSuccessIndicators`].
    /// [`submit`](GenerateFcraPaymentSuccessIndicators::submit) lets you wait for the work that the
    /// request starts.
    ///
    /// Use this operation when the score feeds a decision covered by the FCRA, and only for the
    /// declared permissible purpose. The score covers insufficient funds over ten days and
    /// unauthorized returns. Asynchronous: returns a `payRequestId` and a status. Usual next call:
    /// [`GetFcraPaymentSuccessIndicators`], repeated until the status is no longer `IN PROGRESS`.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `body`: [`types::PaymentSuccessIndicatorsProperties`].
    ///
    /// Optional: [`purpose`](GenerateFcraPaymentSuccessIndicators::purpose).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PaymentSuccessIndicatorsProperties::new(
    ///     types::PaymentSuccessIndicatorsTransaction::new(
    ///         rust_decimal::Decimal::new(1245, 2),
    ///         "2026-01-01".parse()?,
    ///     ),
    /// );
    /// let request = client
    ///     .payment_success_indicator()
    ///     .generate_fcra_payment_success_indicators("1005061234", "5011648377", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes), and:
    /// - 406: [`error_codes::NOT_ACCEPTABLE`] (20000)
    ///
    /// [`GetFcraPaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::get_fcra_payment_success_indicators
    pub fn generate_fcra_payment_success_indicators(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        body: types::PaymentSuccessIndicatorsProperties,
    ) -> GenerateFcraPaymentSuccessIndicators {
        GenerateFcraPaymentSuccessIndicators {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            purpose: None,
            body,
        }
    }

    /// Starts scoring an ACH debit for return risk outside the FCRA.
    ///
    /// `GeneratePaymentSuccessIndicators`: `POST /payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators`.
    /// Returns [`types::PaymentSuccessIndicators`].
    /// [`submit`](GeneratePaymentSuccessIndicators::submit) lets you wait for the work that the
    /// request starts.
    ///
    /// Use this operation before you debit an account, to weigh the risk of insufficient funds over
    /// ten days and of unauthorized returns. FCRA-regulated decisions are forbidden; for these, use
    /// [`GenerateFcraPaymentSuccessIndicators`]. Asynchronous: returns a `payRequestId` and a status.
    /// Usual next call: `GetPaymentSuccessIndicators`, repeated until the status is no longer `IN
    /// PROGRESS`.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `body`: [`types::PaymentSuccessIndicatorsProperties`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::PaymentSuccessIndicatorsProperties::new(
    ///     types::PaymentSuccessIndicatorsTransaction::new(
    ///         rust_decimal::Decimal::new(1245, 2),
    ///         "2026-01-01".parse()?,
    ///     ),
    /// );
    /// let request = client
    ///     .payment_success_indicator()
    ///     .generate_payment_success_indicators("1005061234", "5011648377", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401, 403 and 404 come with [usual
    /// codes](crate::error_codes#usual-codes), and:
    /// - 406: [`error_codes::NOT_ACCEPTABLE`] (20000)
    ///
    /// [`GenerateFcraPaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_fcra_payment_success_indicators
    pub fn generate_payment_success_indicators(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        body: types::PaymentSuccessIndicatorsProperties,
    ) -> GeneratePaymentSuccessIndicators {
        GeneratePaymentSuccessIndicators {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            body,
        }
    }

    /// Gets the legacy FCRA score for one planned ACH debit.
    ///
    /// `GetFCRAPaymentSuccessIndicator`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator/fcra`.
    /// Returns [`types::PaymentSuccessIndicator`].
    ///
    /// Legacy: new code should use [`GenerateFcraPaymentSuccessIndicators`], which also covers
    /// unauthorized returns. The request holds the amount, settlement date and purpose code `1P`.
    /// Returns the available balance and insufficient-funds indicators per day in one synchronous
    /// response. Restricted to the permissible purpose declared under the FCRA. A customer enrolled
    /// without an email causes error 12022.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `purpose_code`: Permissible purpose code of an FCRA payment indicator; required, always
    ///   `1P`.
    /// - `settle_by_date`: Day when the funds should arrive, as `YYYY-MM-DD`; today to two days
    ///   ahead returns 3 scored days, nine or more days ahead returns 10.
    /// - `settlement_amount`: Amount of the planned payment in US dollars.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_success_indicator()
    ///     .get_fcra_payment_success_indicator(
    ///         "1005061234",
    ///         "5011648377",
    ///         "1P",
    ///         "2026-01-01".parse()?,
    ///         rust_decimal::Decimal::new(1005, 2),
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::SETTLE_DATE_PAST`]
    ///   (10006), [`error_codes::FIELD_TYPE_WRONG`] (10007), [`error_codes::NO_DATA`] (10008),
    ///   [`error_codes::PARAMETER_REQUIRED`] (10009), [`error_codes::ACCOUNT_NOT_ACTIVE`] (10013),
    ///   [`error_codes::EMAIL_REQUIRED`] (12022), [`error_codes::BAD_REQUEST`] (14020)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::ACCOUNT_NOT_FOUND`] (38003)
    ///
    /// [`GenerateFcraPaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_fcra_payment_success_indicators
    pub fn get_fcra_payment_success_indicator(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        purpose_code: impl Into<String>,
        settle_by_date: NaiveDate,
        settlement_amount: impl Into<Decimal>,
    ) -> GetFcraPaymentSuccessIndicator {
        GetFcraPaymentSuccessIndicator {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            purpose_code: purpose_code.into(),
            settle_by_date,
            settlement_amount: settlement_amount.into(),
        }
    }

    /// Gets the result of an FCRA payment scoring request.
    ///
    /// `GetFcraPaymentSuccessIndicators`: `GET /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators/{payRequestId}`.
    /// Returns [`types::FcraPaymentSuccessIndicators`].
    /// [`wait`](GetFcraPaymentSuccessIndicators::wait) polls until the work is done.
    ///
    /// Use this operation to poll a request by its `payRequestId`; the polling interval is not
    /// prescribed. Returns the status, with both return risks on `SUCCESS` or the errors on
    /// `FAILURE`; repeat the call while the status is `IN PROGRESS`. Set `include_reasons` to
    /// `true` for reason codes. To score another debit, call
    /// [`GenerateFcraPaymentSuccessIndicators`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `pay_request_id`: ID of the payment success indicator request, the 18-character value from
    ///   the response that created the request.
    ///
    /// Optional: [`include_reasons`](GetFcraPaymentSuccessIndicators::include_reasons).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_success_indicator()
    ///     .get_fcra_payment_success_indicators(
    ///         "1005061234",
    ///         "5011648377",
    ///         "476412776235977427",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes),
    /// and:
    /// - 406: [`error_codes::NOT_ACCEPTABLE`] (20000)
    ///
    /// [`GenerateFcraPaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_fcra_payment_success_indicators
    pub fn get_fcra_payment_success_indicators(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        pay_request_id: impl Into<types::PayRequestId>,
    ) -> GetFcraPaymentSuccessIndicators {
        GetFcraPaymentSuccessIndicators {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            pay_request_id: pay_request_id.into(),
            include_reasons: None,
        }
    }

    /// Gets the legacy non-FCRA score for one planned ACH debit.
    ///
    /// `GetPaymentSuccessIndicator`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator`.
    /// Returns [`types::PaymentSuccessIndicator`].
    ///
    /// Legacy: new code should use [`GeneratePaymentSuccessIndicators`]. The request holds the amount
    /// and settlement date. Returns the available balance with indicators per day in one
    /// synchronous response. Decisions on credit, insurance, hiring or tenants are not allowed, nor
    /// any other use that consumer reporting law governs.
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `settle_by_date`: Day when the funds should arrive, as `YYYY-MM-DD`; today to two days
    ///   ahead returns 3 scored days, nine or more days ahead returns 10.
    /// - `settlement_amount`: Amount of the planned payment in US dollars.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .payment_success_indicator()
    ///     .get_payment_success_indicator(
    ///         "1005061234",
    ///         "5011648377",
    ///         "2026-01-01".parse()?,
    ///         rust_decimal::Decimal::new(1005, 2),
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::SETTLE_DATE_PAST`] (10006), [`error_codes::FIELD_TYPE_WRONG`] (10007),
    ///   [`error_codes::NO_DATA`] (10008), [`error_codes::PARAMETER_REQUIRED`] (10009),
    ///   [`error_codes::ACCOUNT_NOT_ACTIVE`] (10013), [`error_codes::BAD_REQUEST`] (14020)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::ACCOUNT_NOT_FOUND`] (38003)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    pub fn get_payment_success_indicator(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        settle_by_date: NaiveDate,
        settlement_amount: impl Into<Decimal>,
    ) -> GetPaymentSuccessIndicator {
        GetPaymentSuccessIndicator {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            settle_by_date,
            settlement_amount: settlement_amount.into(),
        }
    }

    /// Gets the result of a non-FCRA payment scoring request.
    ///
    /// `GetPaymentSuccessIndicators`: `GET /payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators/{payRequestId}`.
    /// Returns [`types::PaymentSuccessIndicators`]. [`wait`](GetPaymentSuccessIndicators::wait)
    /// polls until the work is done.
    ///
    /// Use this operation to poll a request by its `payRequestId`; the polling interval is not
    /// prescribed. Returns the status, with both return risks on `SUCCESS` or the errors on
    /// `FAILURE`; repeat the call while the status is `IN PROGRESS`. Set `include_reasons` to
    /// `true` for reason codes. To score another debit, call [`GeneratePaymentSuccessIndicators`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    /// - `pay_request_id`: ID of the payment success indicator request, the 18-character value from
    ///   the response that created the request.
    ///
    /// Optional: [`include_reasons`](GetPaymentSuccessIndicators::include_reasons).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client
    ///     .payment_success_indicator()
    ///     .get_payment_success_indicators("1005061234", "5011648377", "476412776235977427")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes),
    /// and:
    /// - 406: [`error_codes::NOT_ACCEPTABLE`] (20000)
    ///
    /// [`GeneratePaymentSuccessIndicators`]: crate::api::payment_success_indicator::PaymentSuccessIndicator::generate_payment_success_indicators
    pub fn get_payment_success_indicators(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
        pay_request_id: impl Into<types::PayRequestId>,
    ) -> GetPaymentSuccessIndicators {
        GetPaymentSuccessIndicators {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
            pay_request_id: pay_request_id.into(),
            include_reasons: None,
        }
    }
}

/// Request of `GenerateFcraPaymentSuccessIndicators`: `POST /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateFcraPaymentSuccessIndicators {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    purpose: Option<String>,
    body: types::PaymentSuccessIndicatorsProperties,
}

impl GenerateFcraPaymentSuccessIndicators {
    /// Two-character permissible purpose code for reading the report or score, for example `3F`;
    /// required for CRA reports.
    pub fn purpose(mut self, purpose: impl IntoOption<String>) -> Self {
        self.purpose = purpose.into_option();
        self
    }
}

impl Call for GenerateFcraPaymentSuccessIndicators {
    type Output = types::PaymentSuccessIndicators;

    const OPERATION: Operation = Operation {
        id: "GenerateFcraPaymentSuccessIndicators",
        tag: "Payment Success Indicator",
        method: "POST",
        path: "/payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
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

impl FillRequest for GenerateFcraPaymentSuccessIndicators {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("purpose", &self.purpose);
        request.json(&self.body);
    }
}

impl GenerateFcraPaymentSuccessIndicators {
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

impl Submit for GenerateFcraPaymentSuccessIndicators {
    type Poll = GetFcraPaymentSuccessIndicators;

    #[inline]
    fn poll(&self, response: &types::PaymentSuccessIndicators) -> Result<Self::Poll, crate::Error> {
        let pay_request_id = required(self, "payRequestId", &response.pay_request_id)?;
        let handle = self.client.payment_success_indicator();
        let request = handle.get_fcra_payment_success_indicators(
            &self.customer_id,
            &self.account_id,
            pay_request_id,
        );
        Ok(request)
    }
}

/// Request of `GeneratePaymentSuccessIndicators`: `POST /payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GeneratePaymentSuccessIndicators {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    body: types::PaymentSuccessIndicatorsProperties,
}

impl Call for GeneratePaymentSuccessIndicators {
    type Output = types::PaymentSuccessIndicators;

    const OPERATION: Operation = Operation {
        id: "GeneratePaymentSuccessIndicators",
        tag: "Payment Success Indicator",
        method: "POST",
        path: "/payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
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

impl FillRequest for GeneratePaymentSuccessIndicators {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

impl GeneratePaymentSuccessIndicators {
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

impl Submit for GeneratePaymentSuccessIndicators {
    type Poll = GetPaymentSuccessIndicators;

    #[inline]
    fn poll(&self, response: &types::PaymentSuccessIndicators) -> Result<Self::Poll, crate::Error> {
        let pay_request_id = required(self, "payRequestId", &response.pay_request_id)?;
        let handle = self.client.payment_success_indicator();
        let request = handle.get_payment_success_indicators(
            &self.customer_id,
            &self.account_id,
            pay_request_id,
        );
        Ok(request)
    }
}

/// Request of `GetFCRAPaymentSuccessIndicator`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator/fcra`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFcraPaymentSuccessIndicator {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    purpose_code: String,
    settle_by_date: NaiveDate,
    settlement_amount: Decimal,
}

impl Call for GetFcraPaymentSuccessIndicator {
    type Output = types::PaymentSuccessIndicator;

    const OPERATION: Operation = Operation {
        id: "GetFCRAPaymentSuccessIndicator",
        tag: "Payment Success Indicator",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator/fcra",
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

impl FillRequest for GetFcraPaymentSuccessIndicator {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("purposeCode", &self.purpose_code);
        request.query("settleByDate", &self.settle_by_date);
        request.query("settlementAmount", &self.settlement_amount);
    }
}

/// Request of `GetFcraPaymentSuccessIndicators`: `GET /payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators/{payRequestId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFcraPaymentSuccessIndicators {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    pay_request_id: types::PayRequestId,
    include_reasons: Option<bool>,
}

impl GetFcraPaymentSuccessIndicators {
    /// `true` if the response includes reason codes for the scores, `false` otherwise.
    pub fn include_reasons(mut self, include_reasons: impl Into<Option<bool>>) -> Self {
        self.include_reasons = include_reasons.into();
        self
    }
}

impl Call for GetFcraPaymentSuccessIndicators {
    type Output = types::FcraPaymentSuccessIndicators;

    const OPERATION: Operation = Operation {
        id: "GetFcraPaymentSuccessIndicators",
        tag: "Payment Success Indicator",
        method: "GET",
        path: "/payments/customers/{customerId}/accounts/{accountId}/fcra-payment-success-indicators/{payRequestId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["IN PROGRESS"],
            done: &["SUCCESS"],
            failed: &["FAILURE"],
        }),
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

impl FillRequest for GetFcraPaymentSuccessIndicators {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.path("payRequestId", &self.pay_request_id);
        request.accept("application/json");
        request.query("include_reasons", &self.include_reasons);
    }
}

/// Request of `GetPaymentSuccessIndicator`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPaymentSuccessIndicator {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    settle_by_date: NaiveDate,
    settlement_amount: Decimal,
}

impl Call for GetPaymentSuccessIndicator {
    type Output = types::PaymentSuccessIndicator;

    const OPERATION: Operation = Operation {
        id: "GetPaymentSuccessIndicator",
        tag: "Payment Success Indicator",
        method: "GET",
        path: "/aggregation/v2/customers/{customerId}/accounts/{accountId}/payments/paymentIndicator",
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

impl FillRequest for GetPaymentSuccessIndicator {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
        request.query("settleByDate", &self.settle_by_date);
        request.query("settlementAmount", &self.settlement_amount);
    }
}

/// Request of `GetPaymentSuccessIndicators`: `GET /payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators/{payRequestId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPaymentSuccessIndicators {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
    pay_request_id: types::PayRequestId,
    include_reasons: Option<bool>,
}

impl GetPaymentSuccessIndicators {
    /// `true` if the response includes reason codes for the scores, `false` otherwise.
    pub fn include_reasons(mut self, include_reasons: impl Into<Option<bool>>) -> Self {
        self.include_reasons = include_reasons.into();
        self
    }
}

impl Call for GetPaymentSuccessIndicators {
    type Output = types::PaymentSuccessIndicators;

    const OPERATION: Operation = Operation {
        id: "GetPaymentSuccessIndicators",
        tag: "Payment Success Indicator",
        method: "GET",
        path: "/payments/customers/{customerId}/accounts/{accountId}/payment-success-indicators/{payRequestId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["IN PROGRESS"],
            done: &["SUCCESS"],
            failed: &["FAILURE"],
        }),
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

impl FillRequest for GetPaymentSuccessIndicators {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.path("payRequestId", &self.pay_request_id);
        request.accept("application/json");
        request.query("include_reasons", &self.include_reasons);
    }
}

request_builders! {
    GenerateFcraPaymentSuccessIndicators => types::PaymentSuccessIndicators,
    GeneratePaymentSuccessIndicators => types::PaymentSuccessIndicators,
    GetFcraPaymentSuccessIndicator => types::PaymentSuccessIndicator,
    GetFcraPaymentSuccessIndicators => types::FcraPaymentSuccessIndicators,
    GetPaymentSuccessIndicator => types::PaymentSuccessIndicator,
    GetPaymentSuccessIndicators => types::PaymentSuccessIndicators,
}

waiting_builders! {
    GetFcraPaymentSuccessIndicators => types::FcraPaymentSuccessIndicators,
    GetPaymentSuccessIndicators => types::PaymentSuccessIndicators,
}
