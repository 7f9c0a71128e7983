// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Small Business Credit Analytics*.

use finicity_sdk::Client;
use finicity_sdk::api::small_business_credit_analytics;

use super::bodies;
use crate::values;

/// A call of `GenerateSBCAMetricsReport`.
pub fn generate_sbca_metrics_report(
    client: &Client,
) -> small_business_credit_analytics::GenerateSbcaMetricsReport {
    let tag = client.small_business_credit_analytics();
    tag.generate_sbca_metrics_report(
        values::path_argument(),
        bodies::sbca_metrics_report_constraints(),
    )
}

/// A call of `GetLocationMatches`.
pub fn get_location_matches(
    client: &Client,
) -> small_business_credit_analytics::GetLocationMatches {
    let tag = client.small_business_credit_analytics();
    let call = tag.get_location_matches();
    let call = call.city("Murray");
    let call = call.id_type("MERCHANT_ID");
    let call = call.id_value("106241230D01");
    let call = call.merchant_name("text");
    let call = call.postal_code("84123");
    let call = call.state_province_region("UT");
    call.street_address("text")
}
