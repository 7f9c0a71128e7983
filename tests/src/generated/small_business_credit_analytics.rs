// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Small Business Credit Analytics*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GenerateSBCAMetricsReport`.
pub async fn generate_sbca_metrics_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.small_business_credit_analytics();
    let call = tag.generate_sbca_metrics_report(
        values::PATH_ARGUMENT,
        bodies::sbca_metrics_report_constraints(),
    );
    Outcome::value(call.send().await?)
}

/// Calls `GetLocationMatches`.
pub async fn get_location_matches(client: &Client) -> Result<Outcome, Error> {
    let tag = client.small_business_credit_analytics();
    let call = tag.get_location_matches();
    let call = call.city("Murray");
    let call = call.id_type("MERCHANT_ID");
    let call = call.id_value("106241230D01");
    let call = call.merchant_name("text");
    let call = call.postal_code("10577");
    let call = call.state_province_region("UT");
    let call = call.street_address("text");
    Outcome::value(call.send().await?)
}
