// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payment History Report*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GeneratePaymentHistory`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn generate_payment_history(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_history_report();
    let call = tag.generate_payment_history(values::PATH_ARGUMENT);
    let call = call.reference_number("abc123");
    Outcome::value(call.send().await?)
}

/// Calls `GeneratePaymentHistoryFcra`.
#[allow(deprecated, reason = "deprecated operations are called too")]
pub async fn generate_payment_history_fcra(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_history_report();
    let call = tag.generate_payment_history_fcra(values::PATH_ARGUMENT);
    let call = call.reference_number("abc123");
    Outcome::value(call.send().await?)
}

/// Calls `GeneratePaymentHistoryReport`.
pub async fn generate_payment_history_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_history_report();
    let call = tag.generate_payment_history_report(
        values::PATH_ARGUMENT,
        bodies::analytics_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}
