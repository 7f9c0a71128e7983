// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Data Sharing Consent*.

use finicity_sdk::Call;
use finicity_sdk::api::data_sharing_consent;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Data Sharing Consent*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "data-sharing-consent",
    about: "Consents of a customer to data sharing, and their revocation.",
    operations: &[
        Operation {
            command: "get-data-sharing-consents-by-customer-id",
            facts: &<data_sharing_consent::GetDataSharingConsentsByCustomerId as Call>::OPERATION,
            about: "Lists the data sharing consents of a customer.",
            details: "Use this operation to show or audit the consents of a customer, narrowed by status or context if needed. Returns one page of consent receipts (25 by default, 1000 at most), each with purpose, access period and institutions. Usual next call: 'data-sharing-consent get-data-sharing-consents-by-id' or 'data-sharing-consent revoke-data-sharing-consent-by-id'.",
            parameters: &[
                Input { flag: "context", wire: "context", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["partner", "crossPartner"], about: "Consent context to filter by: 'partner' (first grant) or 'crossPartner' (passed on through the connections manager).", sample: "partner" },
                Input { flag: "customer-id", wire: "customer_id", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "limit", wire: "limit", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook subscriptions allow at most 100 and default to 50 and 10.\n\n1 to 1000, default '25', for example '25'.", sample: "25" },
                Input { flag: "sort-by", wire: "sort_by", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["startDate", "endDate", "status"], about: "Property by which consents are sorted: 'startDate' (creation, the default), 'endDate' (expiration) or 'status'.\n\nDefault 'startDate'.", sample: "startDate" },
                Input { flag: "sort-order", wire: "sort_order", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["Asc", "Desc"], about: "Sort direction of consents: 'Asc' or 'Desc' (default).\n\nDefault 'Desc'.", sample: "Asc" },
                Input { flag: "start", wire: "start", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Start of the page, from 1 (default). For customers and transactions, the number counts records; for institutions and apps, the number may count pages.\n\nAt least 1, default '1', for example '1'.", sample: "1" },
                Input { flag: "status", wire: "status", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["ACTIVE", "INACTIVE"], about: "Status to filter by: a letter for apps ('A', 'P', 'D', 'R', 'S'), 'ACTIVE' or 'INACTIVE' for consents, a value such as 'pending' for accounts.", sample: "ACTIVE" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "consents", columns: &["applicationId", "consentReceiptId", "customerId", "allowedTrnxHistoryInDays", "applicationName", "context", "createdDate", "customerCategory", "purpose", "purposeStatement", "receiptVersion"] }),
            poll: None,
        },
        Operation {
            command: "get-data-sharing-consents-by-id",
            facts: &<data_sharing_consent::GetDataSharingConsentsById as Call>::OPERATION,
            about: "Gets one data sharing consent by its receipt ID.",
            details: "Use this operation to read the current status of a consent whose receipt ID you stored. Returns purpose, status, access period, disclosures and the institutions covered. An unknown receipt ID causes status code 404. Usual next call: 'data-sharing-consent revoke-data-sharing-consent-by-id', when sharing must stop.",
            parameters: &[
                Input { flag: "CONSENT_RECEIPT_ID", wire: "consent_receipt_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the data sharing consent to read or revoke.\n\nFor example '123e4567-e89b-42d3-a456-556642440000'.", sample: "123e4567-e89b-42d3-a456-556642440000" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "revoke-data-sharing-consent-by-id",
            facts: &<data_sharing_consent::RevokeDataSharingConsentById as Call>::OPERATION,
            about: "Revokes a whole data sharing consent.",
            details: "Use this operation when a customer withdraws from sharing altogether. Every institution under the receipt is revoked, and the consent becomes 'INACTIVE'. Returns nothing. The optional 'Update-By' header records the requester, either customer or partner. For one institution only, use 'data-sharing-consent revoke-data-sharing-consent-by-institution-login-id'.",
            parameters: &[
                Input { flag: "CONSENT_RECEIPT_ID", wire: "consent_receipt_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the data sharing consent to read or revoke.\n\nFor example '123e4567-e89b-42d3-a456-556642440000'.", sample: "123e4567-e89b-42d3-a456-556642440000" },
                Input { flag: "update-by", wire: "Update-By", place: Place::Header, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["CUSTOMER", "PARTNER", "INSTITUTION", "SYSTEM", "INTERNAL"], about: "Header that identifies the party that revokes the consent, 'CUSTOMER' or 'PARTNER'; optional.", sample: "CUSTOMER" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "revoke-data-sharing-consent-by-institution-login-id",
            facts: &<data_sharing_consent::RevokeDataSharingConsentByInstitutionLoginId as Call>::OPERATION,
            about: "Revokes one institution login within a data sharing consent.",
            details: "Use this operation when a customer stops sharing from a single bank and keeps the other banks under that receipt. Returns nothing. The optional 'Update-By' header records the requester, either customer or partner. Usual next call: 'data-sharing-consent get-data-sharing-consents-by-id', to check the remaining institutions.",
            parameters: &[
                Input { flag: "CONSENT_RECEIPT_ID", wire: "consent_receipt_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the data sharing consent to read or revoke.\n\nFor example '123e4567-e89b-42d3-a456-556642440000'.", sample: "123e4567-e89b-42d3-a456-556642440000" },
                Input { flag: "INSTITUTION_LOGIN_ID", wire: "institution_login_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer's login at an institution, used to read its authorization, reconnect it or revoke its consent.\n\nFor example '1007302745'.", sample: "1007302745" },
                Input { flag: "update-by", wire: "Update-By", place: Place::Header, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["CUSTOMER", "PARTNER", "INSTITUTION", "SYSTEM", "INTERNAL"], about: "Header that identifies the party that revokes the consent, 'CUSTOMER' or 'PARTNER'; optional.", sample: "CUSTOMER" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
