// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Transactions*.

use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, query, segment};
use crate::unix_date::UnixDate;

/// `POST /decisioning/v2/customers/{customerId}/transactions`
#[inline]
pub(crate) fn generate_transactions_report(
    wire: &Wire,
    customer_id: &types::CustomerId,
    callback_url: Option<&str>,
    from_date: Option<UnixDate>,
    include_pending: Option<bool>,
    to_date: Option<UnixDate>,
    body: &types::TransactionsReportConstraints,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/decisioning/v2/customers/{customer_id}/transactions");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = query(request, "callbackUrl", &callback_url);
    let request = query(request, "fromDate", &from_date);
    let request = query(request, "includePending", &include_pending);
    let request = query(request, "toDate", &to_date);
    let request = request.json(body);
    build(request)
}

/// `GET /aggregation/v3/customers/{customerId}/transactions`
#[allow(clippy::too_many_arguments, reason = "as many as the operation has")]
#[inline]
pub(crate) fn get_all_customer_transactions(
    wire: &Wire,
    customer_id: &types::CustomerId,
    from_date: UnixDate,
    include_pending: Option<bool>,
    limit: Option<i32>,
    sort: Option<&str>,
    start: Option<i32>,
    to_date: UnixDate,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/v3/customers/{customer_id}/transactions");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "fromDate", &from_date);
    let request = query(request, "includePending", &include_pending);
    let request = query(request, "limit", &limit);
    let request = query(request, "sort", &sort);
    let request = query(request, "start", &start);
    let request = query(request, "toDate", &to_date);
    build(request)
}

/// `GET /aggregation/v4/customers/{customerId}/accounts/{accountId}/transactions`
#[allow(clippy::too_many_arguments, reason = "as many as the operation has")]
#[inline]
pub(crate) fn get_customer_account_transactions(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
    from_date: UnixDate,
    include_pending: Option<bool>,
    limit: Option<i32>,
    show_daily_balance: Option<bool>,
    sort: Option<&str>,
    start: Option<i32>,
    to_date: UnixDate,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path =
        format!("/aggregation/v4/customers/{customer_id}/accounts/{account_id}/transactions");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let request = query(request, "fromDate", &from_date);
    let request = query(request, "includePending", &include_pending);
    let request = query(request, "limit", &limit);
    let request = query(request, "showDailyBalance", &show_daily_balance);
    let request = query(request, "sort", &sort);
    let request = query(request, "start", &start);
    let request = query(request, "toDate", &to_date);
    build(request)
}

/// `GET /aggregation/v2/customers/{customerId}/transactions/{transactionId}`
#[inline]
pub(crate) fn get_customer_transaction(
    wire: &Wire,
    customer_id: &types::CustomerId,
    transaction_id: &types::TransactionId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let transaction_id = segment("transactionId", transaction_id)?;
    let path = format!("/aggregation/v2/customers/{customer_id}/transactions/{transaction_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/customers/{customerId}/recurring-transactions`
#[inline]
pub(crate) fn get_recurring_transactions(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: Option<&types::AccountIds>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/customers/{customer_id}/recurring-transactions");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = match body {
        Some(body) => request.json(body),
        None => request,
    };
    build(request)
}

/// `GET /aggregation/customers/{customerId}/transactions/{uniqueTransactionId}`
#[inline]
pub(crate) fn get_transaction_by_unique_transaction_id(
    wire: &Wire,
    customer_id: &types::CustomerId,
    unique_transaction_id: &types::UniqueTransactionId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let unique_transaction_id = segment("uniqueTransactionId", unique_transaction_id)?;
    let path = format!("/aggregation/customers/{customer_id}/transactions/{unique_transaction_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `GET /aggregation/customers/{customerId}/transactions/refreshes/{refreshId}`
#[inline]
pub(crate) fn get_transaction_refresh_status(
    wire: &Wire,
    customer_id: &types::CustomerId,
    refresh_id: &types::RefreshId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let refresh_id = segment("refreshId", refresh_id)?;
    let path = format!("/aggregation/customers/{customer_id}/transactions/refreshes/{refresh_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/v1/customers/{customerId}/accounts/{accountId}/transactions/historic`
#[inline]
pub(crate) fn load_historic_transactions_for_customer_account(
    wire: &Wire,
    customer_id: &types::CustomerId,
    account_id: &types::AccountId,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let account_id = segment("accountId", account_id)?;
    let path = format!(
        "/aggregation/v1/customers/{customer_id}/accounts/{account_id}/transactions/historic"
    );
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    build(request)
}

/// `POST /aggregation/customers/{customerId}/transactions/refreshes`
#[inline]
pub(crate) fn refresh_transactions(
    wire: &Wire,
    customer_id: &types::CustomerId,
    body: Option<&types::InitiateNewTransactionRefresh>,
) -> Result<Request, Reason> {
    let customer_id = segment("customerId", customer_id)?;
    let path = format!("/aggregation/customers/{customer_id}/transactions/refreshes");
    let request = wire.request(Method::POST, &path);
    let request = accept_json(request);
    let request = match body {
        Some(body) => request.json(body),
        None => request,
    };
    build(request)
}
