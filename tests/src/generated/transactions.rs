// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Transactions*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateTransactionsReport`.
pub async fn generate_transactions_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.generate_transactions_report(
        values::PATH_ARGUMENT,
        bodies::transactions_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    let call = call.from_date(1607450357);
    let call = call.include_pending(true);
    let call = call.to_date(1607450357);
    Outcome::value(call.send().await?)
}

/// Calls `GetAllCustomerTransactions`.
pub async fn get_all_customer_transactions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.get_all_customer_transactions(values::PATH_ARGUMENT, 1607450357, 1607450357);
    let call = call.include_pending(true);
    let call = call.limit(20);
    let call = call.sort("desc");
    let call = call.start(1);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerAccountTransactions`.
pub async fn get_customer_account_transactions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.get_customer_account_transactions(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        1607450357,
        1607450357,
    );
    let call = call.include_pending(true);
    let call = call.limit(20);
    let call = call.show_daily_balance(true);
    let call = call.sort("desc");
    let call = call.start(1);
    Outcome::value(call.send().await?)
}

/// Calls `GetCustomerTransaction`.
pub async fn get_customer_transaction(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.get_customer_transaction(values::PATH_ARGUMENT, "21284820852");
    Outcome::value(call.send().await?)
}

/// Calls `GetRecurringTransactions`.
pub async fn get_recurring_transactions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.get_recurring_transactions(values::PATH_ARGUMENT);
    let call = call.body(bodies::account_ids());
    Outcome::value(call.send().await?)
}

/// Calls `GetTransactionByUniqueTransactionId`.
pub async fn get_transaction_by_unique_transaction_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call =
        tag.get_transaction_by_unique_transaction_id(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `getTransactionRefreshStatus`.
pub async fn get_transaction_refresh_status(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.get_transaction_refresh_status(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `LoadHistoricTransactionsForCustomerAccount`.
pub async fn load_historic_transactions_for_customer_account(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.load_historic_transactions_for_customer_account(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    Outcome::value(call.send().await?)
}

/// Calls `refreshTransactions`.
pub async fn refresh_transactions(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transactions();
    let call = tag.refresh_transactions(values::PATH_ARGUMENT);
    let call = call.body(bodies::initiate_new_transaction_refresh());
    Outcome::value(call.send().await?)
}
