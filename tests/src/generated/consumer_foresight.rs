// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Consumer Foresight*.

use finicity_sdk::Client;
use finicity_sdk::api::consumer_foresight;

use super::bodies;
use crate::values;

/// A call of `GenerateForesightAnalyticsFirstThirdPartyNonCraReport`.
pub fn generate_foresight_analytics_first_third_party_non_cra_report(
    client: &Client,
) -> consumer_foresight::GenerateForesightAnalyticsFirstThirdPartyNonCraReport {
    let tag = client.consumer_foresight();
    let call = tag.generate_foresight_analytics_first_third_party_non_cra_report(
        values::path_argument(),
        bodies::foresight_analytics_report_first_third_party_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GenerateForesightAnalyticsNonCraReport`.
pub fn generate_foresight_analytics_non_cra_report(
    client: &Client,
) -> consumer_foresight::GenerateForesightAnalyticsNonCraReport {
    let tag = client.consumer_foresight();
    let call = tag.generate_foresight_analytics_non_cra_report(
        values::path_argument(),
        values::path_argument(),
        bodies::foresight_analytics_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}

/// A call of `GeneratePaymentRiskInsightsReport`.
pub fn generate_payment_risk_insights_report(
    client: &Client,
) -> consumer_foresight::GeneratePaymentRiskInsightsReport {
    let tag = client.consumer_foresight();
    let call = tag.generate_payment_risk_insights_report(
        values::path_argument(),
        values::path_argument(),
        bodies::payment_risk_insights_report_constraints(),
    );
    call.callback_url("https://finicity-test/webhook")
}
