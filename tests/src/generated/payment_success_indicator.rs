// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payment Success Indicator*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateFcraPaymentSuccessIndicators`.
pub async fn generate_fcra_payment_success_indicators(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_success_indicator();
    let call = tag.generate_fcra_payment_success_indicators(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::payment_success_indicators_properties(),
    );
    let call = call.purpose("31");
    Outcome::value(call.send().await?)
}

/// Calls `GeneratePaymentSuccessIndicators`.
pub async fn generate_payment_success_indicators(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_success_indicator();
    let call = tag.generate_payment_success_indicators(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::payment_success_indicators_properties(),
    );
    Outcome::value(call.send().await?)
}

/// Calls `GetFCRAPaymentSuccessIndicator`.
pub async fn get_fcra_payment_success_indicator(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_success_indicator();
    let call = tag.get_fcra_payment_success_indicator(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        "1P",
        values::date(),
        values::decimal(),
    );
    Outcome::value(call.send().await?)
}

/// Calls `GetFcraPaymentSuccessIndicators`.
pub async fn get_fcra_payment_success_indicators(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_success_indicator();
    let call = tag.get_fcra_payment_success_indicators(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    let call = call.include_reasons(true);
    Outcome::value(call.send().await?)
}

/// Calls `GetPaymentSuccessIndicator`.
pub async fn get_payment_success_indicator(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_success_indicator();
    let call = tag.get_payment_success_indicator(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        values::date(),
        values::decimal(),
    );
    Outcome::value(call.send().await?)
}

/// Calls `GetPaymentSuccessIndicators`.
pub async fn get_payment_success_indicators(client: &Client) -> Result<Outcome, Error> {
    let tag = client.payment_success_indicator();
    let call = tag.get_payment_success_indicators(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
    );
    let call = call.include_reasons(true);
    Outcome::value(call.send().await?)
}
