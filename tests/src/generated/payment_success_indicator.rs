// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Payment Success Indicator*.

use finicity_sdk::Client;
use finicity_sdk::api::payment_success_indicator;

use super::bodies;
use crate::values;

/// A call of `GenerateFcraPaymentSuccessIndicators`.
pub fn generate_fcra_payment_success_indicators(
    client: &Client,
) -> payment_success_indicator::GenerateFcraPaymentSuccessIndicators {
    let tag = client.payment_success_indicator();
    let call = tag.generate_fcra_payment_success_indicators(
        values::path_argument(),
        values::path_argument(),
        bodies::payment_success_indicators_properties(),
    );
    call.purpose("3F")
}

/// A call of `GeneratePaymentSuccessIndicators`.
pub fn generate_payment_success_indicators(
    client: &Client,
) -> payment_success_indicator::GeneratePaymentSuccessIndicators {
    let tag = client.payment_success_indicator();
    tag.generate_payment_success_indicators(
        values::path_argument(),
        values::path_argument(),
        bodies::payment_success_indicators_properties(),
    )
}

/// A call of `GetFCRAPaymentSuccessIndicator`.
pub fn get_fcra_payment_success_indicator(
    client: &Client,
) -> payment_success_indicator::GetFcraPaymentSuccessIndicator {
    let tag = client.payment_success_indicator();
    tag.get_fcra_payment_success_indicator(
        values::path_argument(),
        values::path_argument(),
        "1P",
        values::date(),
        values::decimal(),
    )
}

/// A call of `GetFcraPaymentSuccessIndicators`.
pub fn get_fcra_payment_success_indicators(
    client: &Client,
) -> payment_success_indicator::GetFcraPaymentSuccessIndicators {
    let tag = client.payment_success_indicator();
    let call = tag.get_fcra_payment_success_indicators(
        values::path_argument(),
        values::path_argument(),
        values::path_argument_or("476412776235977427"),
    );
    call.include_reasons(true)
}

/// A call of `GetPaymentSuccessIndicator`.
pub fn get_payment_success_indicator(
    client: &Client,
) -> payment_success_indicator::GetPaymentSuccessIndicator {
    let tag = client.payment_success_indicator();
    tag.get_payment_success_indicator(
        values::path_argument(),
        values::path_argument(),
        values::date(),
        values::decimal(),
    )
}

/// A call of `GetPaymentSuccessIndicators`.
pub fn get_payment_success_indicators(
    client: &Client,
) -> payment_success_indicator::GetPaymentSuccessIndicators {
    let tag = client.payment_success_indicator();
    let call = tag.get_payment_success_indicators(
        values::path_argument(),
        values::path_argument(),
        values::path_argument_or("476412776235977427"),
    );
    call.include_reasons(true)
}
