// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Small Business Credit Analytics*.

use finicity_sdk::Call;
use finicity_sdk::api::small_business_credit_analytics;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Small Business Credit Analytics*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "small-business-credit-analytics",
    about: "Merchant locations, and reports on merchants.",
    operations: &[
        Operation {
            command: "generate-sbca-metrics-report",
            facts: &<small_business_credit_analytics::GenerateSbcaMetricsReport as Call>::OPERATION,
            about: "Generates a merchant sales or benchmark report for a small business.",
            details: "Use this operation to judge a merchant by retail sales metrics. The metric type selects the merchant's own performance or benchmarks. The request body must state consent and a 'locationId'. Returns the report at once (status code 200), so polling is not needed. Obtain the location first with 'small-business-credit-analytics get-location-matches'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "analytics-report-data", wire: "analyticsReportData", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Data about the applicant or business that you supply for the analysis.", sample: "{\"businessDetails\":{\"address\":{\"addressLine1\":\"12 Example Street\",\"city\":\"Murray\",\"country\":\"CAN\",\"postalCode\":\"84123\",\"state\":\"UT\"},\"name\":\"Example Bakery\",\"personallyLiable\":true,\"phoneNumber\":{\"countryCode\":\"1\",\"phoneNo\":\"8042221111\"}},\"sbcaParams\":{\"hasConsent\":true,\"locationId\":\"a1b2c3d4-0000-1234-abcd-000000000001\",\"metricFrequency\":\"Weekly\",\"metricType\":\"retail_sales_analytics\"}}" },
                ],
                example: "{\n  \"analyticsReportData\": {\n    \"businessDetails\": {\n      \"address\": {\n        \"addressLine1\": \"12 Example Street\",\n        \"city\": \"Murray\",\n        \"country\": \"CAN\",\n        \"postalCode\": \"84123\",\n        \"state\": \"UT\"\n      },\n      \"name\": \"Example Bakery\",\n      \"personallyLiable\": true,\n      \"phoneNumber\": {\n        \"countryCode\": \"1\",\n        \"phoneNo\": \"8042221111\"\n      }\n    },\n    \"sbcaParams\": {\n      \"hasConsent\": true,\n      \"locationId\": \"a1b2c3d4-0000-1234-abcd-000000000001\",\n      \"metricFrequency\": \"Weekly\",\n      \"metricType\": \"retail_sales_analytics\"\n    }\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-location-matches",
            facts: &<small_business_credit_analytics::GetLocationMatches as Call>::OPERATION,
            about: "Finds merchant locations that resemble the details you send.",
            details: "Use this operation to obtain the 'locationId' that a small business report needs. Search either with 'idType' and 'idValue', or with merchant name and address; a mix of both causes status code 400. Returns at most three candidates, each with a match rank and address. Usual next call: 'small-business-credit-analytics generate-sbca-metrics-report'.",
            parameters: &[
                Input { flag: "city", wire: "city", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "City of the merchant to find; letters, digits, spaces, single quotes and commas only.\n\nFor example 'Murray'.", sample: "Murray" },
                Input { flag: "id-type", wire: "idType", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Type of the merchant identifier in 'idValue', for example 'MERCHANT_ID'.\n\nAt most 100 characters.", sample: "MERCHANT_ID" },
                Input { flag: "id-value", wire: "idValue", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Identifier of the merchant, of the type in 'idType'.\n\nAt most 100 characters, for example '106241230D01'.", sample: "106241230D01" },
                Input { flag: "merchant-name", wire: "merchantName", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Name of the merchant whose locations to search for.\n\nAt most 250 characters.", sample: "text" },
                Input { flag: "postal-code", wire: "postalCode", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Postal code of the merchant to find, in the usual format of its country.\n\nFor example '84123'.", sample: "84123" },
                Input { flag: "state-province-region", wire: "stateProvinceRegion", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "State, province or region of the merchant to find, with the usual abbreviation of its country.\n\nFor example 'UT'.", sample: "UT" },
                Input { flag: "street-address", wire: "streetAddress", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Street part of the merchant address to find, for example '123 Main St'.\n\nAt most 250 characters.", sample: "text" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "locationMatches", columns: &["locationId", "city", "countryCode", "matchRank", "merchantName", "postalCode", "state", "streetAddress"] }),
            poll: None,
        },
    ],
};
