// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Consumer Foresight*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateForesightAnalyticsFirstThirdPartyNonCraReport`.
pub async fn generate_foresight_analytics_first_third_party_non_cra_report(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.consumer_foresight();
    let call = tag.generate_foresight_analytics_first_third_party_non_cra_report(
        values::PATH_ARGUMENT,
        bodies::foresight_analytics_report_first_third_party_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GenerateForesightAnalyticsNonCraReport`.
pub async fn generate_foresight_analytics_non_cra_report(
    client: &Client,
) -> Result<Outcome, Error> {
    let tag = client.consumer_foresight();
    let call = tag.generate_foresight_analytics_non_cra_report(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::foresight_analytics_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}

/// Calls `GeneratePaymentRiskInsightsReport`.
pub async fn generate_payment_risk_insights_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.consumer_foresight();
    let call = tag.generate_payment_risk_insights_report(
        values::PATH_ARGUMENT,
        values::PATH_ARGUMENT,
        bodies::payment_risk_insights_report_constraints(),
    );
    let call = call.callback_url("https://finicity-test/webhook");
    Outcome::value(call.send().await?)
}
