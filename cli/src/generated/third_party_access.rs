// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Third Party Access*.

use finicity_sdk::Call;
use finicity_sdk::api::third_party_access;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Third Party Access*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "third-party-access",
    about: "Keys that let another partner read the data of a customer.",
    operations: &[
        Operation {
            command: "generate-third-party-access-key",
            facts: &<third_party_access::GenerateThirdPartyAccessKey as Call>::OPERATION,
            about: "Creates an access key for a third-party partner.",
            details: "Use this operation to let another partner read selected products of a customer's accounts for a limited period. Returns a receipt and its digital signature. Store 'receiptId', the access key ID that later changes refer to. Usual next call: 'third-party-access update-third-party-access-key' or 'third-party-access revoke-third-party-access-key'.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "customer-id", wire: "customerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                    Input { flag: "partner-id", wire: "partnerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your Partner ID, as shown in the Developer Dashboard.\n\nFor example '1234583871234'.", sample: "1234583871234" },
                    Input { flag: "products", wire: "products", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: true, values: &[], about: "Products that a third party may call with the access key, each with its own terms.", sample: "{\"accessPeriod\":{\"endTime\":\"2026-01-01T12:00:00Z\",\"startTime\":\"2026-01-02T12:00:00Z\",\"type\":\"timeframe\"},\"accountId\":\"5011648377\",\"product\":\"moneyTransferDetails\"}" },
                    Input { flag: "provenance", wire: "provenance", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Origin of the request: fingerprint, IP address and token of the calling client.", sample: "{\"ipAddress\":\"8.8.8.8\"}" },
                    Input { flag: "third-party-partner-id", wire: "thirdPartyPartnerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Partner ID of the requester, the third party that will use the access key.\n\nFor example '1234583871234'.", sample: "1234583871234" },
                ],
                example: "{\n  \"customerId\": \"1005061234\",\n  \"partnerId\": \"1234583871234\",\n  \"products\": [\n    {\n      \"accessPeriod\": {\n        \"endTime\": \"2026-01-01T12:00:00Z\",\n        \"startTime\": \"2026-01-02T12:00:00Z\",\n        \"type\": \"timeframe\"\n      },\n      \"accountId\": \"5011648377\",\n      \"product\": \"moneyTransferDetails\"\n    }\n  ],\n  \"thirdPartyPartnerId\": \"1234583871234\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "data", columns: &[] }),
            poll: None,
        },
        Operation {
            command: "revoke-third-party-access-key",
            facts: &<third_party_access::RevokeThirdPartyAccessKey as Call>::OPERATION,
            about: "Revokes the access of a third-party partner.",
            details: "Use this operation when a customer or your own rules end the sharing. The path takes the receipt ID issued with the key. Returns nothing (status code 204). To narrow or extend the permission instead, call 'third-party-access update-third-party-access-key'. To grant access again later, call 'third-party-access generate-third-party-access-key'.",
            parameters: &[
                Input { flag: "CONSENT_RECEIPT_ID", wire: "consentReceiptId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Receipt ID of the third-party access key to change or revoke.\n\nFor example 'cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1'.", sample: "cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "update-third-party-access-key",
            facts: &<third_party_access::UpdateThirdPartyAccessKey as Call>::OPERATION,
            about: "Changes the permissions of a third-party access key.",
            details: "Use this operation to change products, accounts, call limits or the access period of an existing key. The request body has the same form as at creation, and the path takes the receipt ID. Returns a receipt with its digital signature. To end the access, call 'third-party-access revoke-third-party-access-key'.",
            parameters: &[
                Input { flag: "CONSENT_RECEIPT_ID", wire: "consentReceiptId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Receipt ID of the third-party access key to change or revoke.\n\nFor example 'cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1'.", sample: "cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "customer-id", wire: "customerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                    Input { flag: "partner-id", wire: "partnerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your Partner ID, as shown in the Developer Dashboard.\n\nFor example '1234583871234'.", sample: "1234583871234" },
                    Input { flag: "products", wire: "products", place: Place::Body, kind: Kind::Json, repeat: Repeat::Items, required: true, values: &[], about: "Products that a third party may call with the access key, each with its own terms.", sample: "{\"accessPeriod\":{\"endTime\":\"2026-01-01T12:00:00Z\",\"startTime\":\"2026-01-02T12:00:00Z\",\"type\":\"timeframe\"},\"accountId\":\"5011648377\",\"product\":\"moneyTransferDetails\"}" },
                    Input { flag: "provenance", wire: "provenance", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Origin of the request: fingerprint, IP address and token of the calling client.", sample: "{\"ipAddress\":\"8.8.8.8\"}" },
                    Input { flag: "third-party-partner-id", wire: "thirdPartyPartnerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Partner ID of the requester, the third party that will use the access key.\n\nFor example '1234583871234'.", sample: "1234583871234" },
                ],
                example: "{\n  \"customerId\": \"1005061234\",\n  \"partnerId\": \"1234583871234\",\n  \"products\": [\n    {\n      \"accessPeriod\": {\n        \"endTime\": \"2026-01-01T12:00:00Z\",\n        \"startTime\": \"2026-01-02T12:00:00Z\",\n        \"type\": \"timeframe\"\n      },\n      \"accountId\": \"5011648377\",\n      \"product\": \"moneyTransferDetails\"\n    }\n  ],\n  \"thirdPartyPartnerId\": \"1234583871234\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "data", columns: &[] }),
            poll: None,
        },
    ],
};
