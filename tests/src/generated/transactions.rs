// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Transactions*.

use finicity_sdk::api::transactions;
use finicity_sdk::{Client, types};

use super::bodies;
use crate::values;

/// A call of `GenerateTransactionsReport`.
pub fn generate_transactions_report(client: &Client) -> transactions::GenerateTransactionsReport {
    let tag = client.transactions();
    let call = tag.generate_transactions_report(
        values::path_argument(),
        bodies::transactions_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    let call = call.from_date(1607450357);
    let call = call.include_pending(true);
    call.to_date(1670504017)
}

/// A call of `GetAllCustomerTransactions`.
pub fn get_all_customer_transactions(client: &Client) -> transactions::GetAllCustomerTransactions {
    let tag = client.transactions();
    let call = tag.get_all_customer_transactions(values::path_argument(), 1607450357, 1670504017);
    let call = call.include_pending(true);
    let call = call.limit(20);
    let call = call.sort(types::TransactionSort::Desc);
    call.start(1)
}

/// A call of `GetCustomerAccountTransactions`.
pub fn get_customer_account_transactions(
    client: &Client,
) -> transactions::GetCustomerAccountTransactions {
    let tag = client.transactions();
    let call = tag.get_customer_account_transactions(
        values::path_argument(),
        values::path_argument(),
        1607450357,
        1670504017,
    );
    let call = call.include_pending(true);
    let call = call.limit(20);
    let call = call.show_daily_balance(true);
    let call = call.sort(types::TransactionSort::Desc);
    call.start(1)
}

/// A call of `GetCustomerTransaction`.
pub fn get_customer_transaction(client: &Client) -> transactions::GetCustomerTransaction {
    let tag = client.transactions();
    tag.get_customer_transaction(values::path_argument(), "21284820852")
}

/// A call of `GetRecurringTransactions`.
pub fn get_recurring_transactions(client: &Client) -> transactions::GetRecurringTransactions {
    let tag = client.transactions();
    let call = tag.get_recurring_transactions(values::path_argument());
    call.body(bodies::account_ids())
}

/// A call of `GetTransactionByUniqueTransactionId`.
pub fn get_transaction_by_unique_transaction_id(
    client: &Client,
) -> transactions::GetTransactionByUniqueTransactionId {
    let tag = client.transactions();
    tag.get_transaction_by_unique_transaction_id(values::path_argument(), values::path_argument())
}

/// A call of `getTransactionRefreshStatus`.
pub fn get_transaction_refresh_status(
    client: &Client,
) -> transactions::GetTransactionRefreshStatus {
    let tag = client.transactions();
    tag.get_transaction_refresh_status(
        values::path_argument(),
        values::path_argument_or("bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc"),
    )
}

/// A call of `LoadHistoricTransactionsForCustomerAccount`.
pub fn load_historic_transactions_for_customer_account(
    client: &Client,
) -> transactions::LoadHistoricTransactionsForCustomerAccount {
    let tag = client.transactions();
    tag.load_historic_transactions_for_customer_account(
        values::path_argument(),
        values::path_argument(),
    )
}

/// A call of `refreshTransactions`.
pub fn refresh_transactions(client: &Client) -> transactions::RefreshTransactions {
    let tag = client.transactions();
    let call = tag.refresh_transactions(values::path_argument());
    call.body(bodies::initiate_new_transaction_refresh())
}
