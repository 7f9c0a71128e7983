// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Pay Statements*.

use finicity_sdk::Call;
use finicity_sdk::api::pay_statements;

use crate::table::{Body, Input, Kind, Operation, Place, Repeat, Tag};

/// The commands of the tag *Pay Statements*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "pay-statements",
    about: "Upload of pay statements.",
    operations: &[
        Operation {
            command: "store-customer-pay-statement",
            facts: &<pay_statements::StoreCustomerPayStatement as Call>::OPERATION,
            about: "Uploads a pay statement file for a customer.",
            details: "Use this operation before reports that read paystubs. Send a label and the PDF, JPG or PNG file as Base64 text. Returns an asset ID to list in the report request. Usual next call: 'verify-income-and-employment generate-pay-statement-report', 'verify-income-and-employment generate-voie-paystub-report' or 'verify-income-and-employment generate-voie-paystub-with-tx-verify-report'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "label", wire: "label", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &["lastPayPeriod", "lastPayPeriodMinusOne", "lastPayPeriodMinusTwo", "earliestPayPeriod", "previousYearLastPayPeriod", "previousYear2LastPayPeriod"], about: "Label of the statement, for example 'lastPayPeriod' (default) or 'earliestPayPeriod'; required for data extraction.", sample: "lastPayPeriod" },
                    Input { flag: "statement", wire: "statement", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Pay statement as a PDF, JPG or PNG file, encoded in Base64.\n\nFor example 'VGhpcyBtdXN0IGJlIGFuIGltYWdl'.", sample: "VGhpcyBtdXN0IGJlIGFuIGltYWdl" },
                ],
                example: "{\n  \"label\": \"lastPayPeriod\",\n  \"statement\": \"VGhpcyBtdXN0IGJlIGFuIGltYWdl\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
