// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Institutions*.

use finicity_sdk::Call;
use finicity_sdk::api::institutions;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Institutions*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "institutions",
    about: "Search for institutions, and details of institutions.",
    operations: &[
        Operation {
            command: "get-certified-institutions",
            facts: &<institutions::GetCertifiedInstitutions as Call>::OPERATION,
            about: "Lists institutions certified for selected products.",
            details: "Use this operation to find banks that support the products you need, such as 'voa' or 'ach'; separate several types with commas. Returns a page of institutions with certification flags, or an empty list when nothing matches. Not billed, typically under half a second. Usual next call: 'institutions get-institution'.",
            parameters: &[
                Input { flag: "limit", wire: "limit", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook subscriptions allow at most 100 and default to 50 and 10.\n\n1 to 1000, default '25', for example '20'.", sample: "20" },
                Input { flag: "search", wire: "search", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL-encoded text that customers, or the names of institutions, must match; institution names match approximately. An empty text returns all.\n\nFor example 'finbank'.", sample: "finbank" },
                Input { flag: "start", wire: "start", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Start of the page, from 1 (default). For customers and transactions, the number counts records; for institutions and apps, the number may count pages.\n\nDefault '1', for example '1'.", sample: "1" },
                Input { flag: "supported-countries", wire: "supportedCountries", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Comma-separated two-letter country codes; only institutions that serve these countries are returned. '*', the default, means all countries.\n\nPattern '^(\\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$', for example 'us'.", sample: "us" },
                Input { flag: "type", wire: "type", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["transAgg", "ach", "stateAgg", "voi", "voa", "aha", "availBalance", "accountOwner"], about: "Type to filter by. Customers: 'testing' or 'active'. Institutions: a certified product such as 'voa', or several separated by commas in certified lists. All types are returned by default.\n\nFor example 'voa,voi'.", sample: "transAgg" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "institutions", columns: &["id", "accountOwner", "ach", "aha", "availBalance", "billPayData", "liabilityData", "loanPaymentDetails", "name", "oauthEnabled", "stateAgg", "studentLoanData", "transAgg", "voa", "voi"] }),
            poll: None,
        },
        Operation {
            command: "get-certified-institutions-with-rssd",
            facts: &<institutions::GetCertifiedInstitutionsWithRssd as Call>::OPERATION,
            about: "Lists certified institutions together with their RSSD IDs.",
            details: "Use this operation instead of 'institutions get-certified-institutions' when you must join the list with Federal Reserve data by RSSD ID. Returns a page of institutions with certification flags, or an empty list when nothing matches. Not billed, typically under half a second. Usual next call: 'institutions get-institution'.",
            parameters: &[
                Input { flag: "limit", wire: "limit", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook subscriptions allow at most 100 and default to 50 and 10.\n\n1 to 1000, default '25', for example '20'.", sample: "20" },
                Input { flag: "search", wire: "search", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL-encoded text that customers, or the names of institutions, must match; institution names match approximately. An empty text returns all.\n\nFor example 'finbank'.", sample: "finbank" },
                Input { flag: "start", wire: "start", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Start of the page, from 1 (default). For customers and transactions, the number counts records; for institutions and apps, the number may count pages.\n\nDefault '1', for example '1'.", sample: "1" },
                Input { flag: "supported-countries", wire: "supportedCountries", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Comma-separated two-letter country codes; only institutions that serve these countries are returned. '*', the default, means all countries.\n\nPattern '^(\\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$', for example 'us'.", sample: "us" },
                Input { flag: "type", wire: "type", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["transAgg", "ach", "stateAgg", "voi", "voa", "aha", "availBalance", "accountOwner"], about: "Type to filter by. Customers: 'testing' or 'active'. Institutions: a certified product such as 'voa', or several separated by commas in certified lists. All types are returned by default.\n\nFor example 'voa,voi'.", sample: "transAgg" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "institutions", columns: &["id", "accountOwner", "ach", "aha", "availBalance", "billPayData", "liabilityData", "loanPaymentDetails", "name", "oauthEnabled", "rssd", "stateAgg", "studentLoanData", "transAgg", "voa", "voi"] }),
            poll: None,
        },
        Operation {
            command: "get-institution",
            facts: &<institutions::GetInstitution as Call>::OPERATION,
            about: "Gets one institution by its ID.",
            details: "Use this operation to show or check a bank before linking accounts. Returns names, contact data, URLs, product flags, status, OAuth support and branding. An unknown ID causes status code 404. Not billed, typically under half a second. Usual next call: 'connect generate-lite-connect-url' or 'institutions get-institution-branding'.",
            parameters: &[
                Input { flag: "INSTITUTION_ID", wire: "institutionId", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of a financial institution, as listed in the directory of institutions, such as '4222'.", sample: "4222" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-institution-branding",
            facts: &<institutions::GetInstitutionBranding as Call>::OPERATION,
            about: "Gets the logos and primary color of an institution.",
            details: "Use this operation to show a bank in your own screens. Returns links to SVG files (logo, alternate logo, icon, tile) and a hex color. Status code 404 means that branding is not stored for the institution. Not billed, typically under half a second. Usual next call: 'connect generate-lite-connect-url'.",
            parameters: &[
                Input { flag: "INSTITUTION_ID", wire: "institutionId", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of a financial institution, as listed in the directory of institutions, such as '4222'.", sample: "4222" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-institutions",
            facts: &<institutions::GetInstitutions as Call>::OPERATION,
            about: "Searches all institutions known to the platform.",
            details: "Use this operation for a bank search box or to build a local directory; one product type and a list of countries can narrow the result. Returns a page of institutions with full details, or an empty list when nothing matches. Not billed, typically under half a second. Usual next call: 'institutions get-institution'.",
            parameters: &[
                Input { flag: "limit", wire: "limit", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook subscriptions allow at most 100 and default to 50 and 10.\n\n1 to 1000, default '25', for example '20'.", sample: "20" },
                Input { flag: "search", wire: "search", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL-encoded text that customers, or the names of institutions, must match; institution names match approximately. An empty text returns all.\n\nFor example 'finbank'.", sample: "finbank" },
                Input { flag: "start", wire: "start", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Start of the page, from 1 (default). For customers and transactions, the number counts records; for institutions and apps, the number may count pages.\n\nDefault '1', for example '1'.", sample: "1" },
                Input { flag: "supported-countries", wire: "supportedCountries", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Comma-separated two-letter country codes; only institutions that serve these countries are returned. '*', the default, means all countries.\n\nPattern '^(\\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$', for example 'us'.", sample: "us" },
                Input { flag: "type", wire: "type", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["transAgg", "ach", "stateAgg", "voi", "voa", "aha", "availBalance", "accountOwner"], about: "Type to filter by. Customers: 'testing' or 'active'. Institutions: a certified product such as 'voa', or several separated by commas in certified lists. All types are returned by default.", sample: "voa" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "institutions", columns: &["id", "newInstitutionId", "oauthInstitutionId", "accountOwner", "accountTypeDescription", "ach", "aha", "availBalance", "billPayData", "class", "currency", "displayName", "email", "liabilityData", "loanPaymentDetails", "name", "oauthEnabled", "phone", "specialInstructionsTitle", "specialText", "stateAgg", "status", "studentLoanData", "timeZone", "transAgg", "urlForgotPassword", "urlHomeApp", "urlLogonApp", "urlOnlineRegistration", "voa", "voi"] }),
            poll: None,
        },
        Operation {
            command: "get-institutions-by-routing-number",
            facts: &<institutions::GetInstitutionsByRoutingNumber as Call>::OPERATION,
            about: "Finds the institutions behind a routing number.",
            details: "Use this operation when a user types a routing number instead of searching by name. Returns matching institutions without paging. A number without a match causes status code 404, and a number of the wrong length 400. Coverage is partial, because only institutions mapped by Mastercard appear. Not billed, typically under a second. Usual next call: 'institutions get-institution'.",
            parameters: &[
                Input { flag: "ROUTING_NUMBER", wire: "routing_number", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Routing number of the institutions to find, as an integer.\n\nPattern '^[0-9]{9}$', for example '847392234'.", sample: "847392234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "institutions", columns: &["id", "newInstitutionId", "oauthInstitutionId", "accountOwner", "accountTypeDescription", "ach", "ach_status", "aha", "aha_status", "availBalance", "billPayData", "class", "currency", "displayName", "email", "liabilityData", "loanPaymentDetails", "name", "oauthEnabled", "overallStatusTemp", "paymentInitiation", "phone", "specialInstructionsTitle", "specialText", "stateAgg", "stateAgg_status", "status", "studentLoanData", "timeZone", "transAgg", "transAgg_status", "urlForgotPassword", "urlHomeApp", "urlLogonApp", "urlOnlineRegistration", "voa", "voa_status", "voi", "voi_status"] }),
            poll: None,
        },
    ],
};
