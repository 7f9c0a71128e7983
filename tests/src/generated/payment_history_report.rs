// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payment History Report*.

use finicity_sdk::Client;
use finicity_sdk::api::payment_history_report;

use super::bodies;
use crate::values;

/// A call of `GeneratePaymentHistory`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn generate_payment_history(client: &Client) -> payment_history_report::GeneratePaymentHistory {
    let tag = client.payment_history_report();
    let call = tag.generate_payment_history(values::path_argument());
    call.reference_number("abc123")
}

/// A call of `GeneratePaymentHistoryFcra`.
#[allow(deprecated, reason = "the tests also call deprecated operations")]
pub fn generate_payment_history_fcra(
    client: &Client,
) -> payment_history_report::GeneratePaymentHistoryFcra {
    let tag = client.payment_history_report();
    let call = tag.generate_payment_history_fcra(values::path_argument());
    call.reference_number("abc123")
}

/// A call of `GeneratePaymentHistoryReport`.
pub fn generate_payment_history_report(
    client: &Client,
) -> payment_history_report::GeneratePaymentHistoryReport {
    let tag = client.payment_history_report();
    let call = tag.generate_payment_history_report(
        values::path_argument(),
        bodies::analytics_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}
