// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Connect Components*.

use finicity_sdk::Call;
use finicity_sdk::api::connect_components;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Connect Components*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "connect-components",
    about: "Tools to connect accounts without the hosted pages of Connect.",
    operations: &[
        Operation {
            command: "delete-configurations-configuration-id",
            facts: &<connect_components::DeleteConfigurationsConfigurationId as Call>::OPERATION,
            about: "Deletes a stored Connect Components configuration.",
            details: "Use this operation to remove settings that login forms and OAuth URLs no longer refer to. Returns nothing. An unknown ID causes status code 404. Usual next call: 'connect-components get-configurations', to check the remaining configurations.",
            parameters: &[
                Input { flag: "CONFIGURATION_ID", wire: "configuration_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "UUID of the stored Connect Components configuration to read or delete.\n\nFor example '9082affa-d965-40be-a3ed-a320bb3467ff'.", sample: "9082affa-d965-40be-a3ed-a320bb3467ff" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-configurations",
            facts: &<connect_components::GetConfigurations as Call>::OPERATION,
            about: "Lists the Connect Components configurations of your partner account.",
            details: "Use this operation to find the ID of a configuration created earlier, or to audit existing configurations. Returns a bare JSON array without an envelope and without paging. Usual next call: 'connect-components post-institutions-institution-id-login-forms' with the chosen ID.",
            parameters: &[],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "", columns: &["id", "aoRequired"] }),
            poll: None,
        },
        Operation {
            command: "get-configurations-configuration-id",
            facts: &<connect_components::GetConfigurationsConfigurationId as Call>::OPERATION,
            about: "Gets one Connect Components configuration by its ID.",
            details: "Use this operation to inspect the settings behind a stored ID. Returns the account filter, the account classification type and the account owner flag. A configuration of another partner counts as missing. Usual next call: 'connect-components post-institutions-institution-id-oauth-urls' or 'connect-components post-institutions-institution-id-login-forms'.",
            parameters: &[
                Input { flag: "CONFIGURATION_ID", wire: "configuration_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "UUID of the stored Connect Components configuration to read or delete.\n\nFor example '9082affa-d965-40be-a3ed-a320bb3467ff'.", sample: "9082affa-d965-40be-a3ed-a320bb3467ff" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "post-configurations",
            facts: &<connect_components::PostConfigurations as Call>::OPERATION,
            about: "Creates a reusable configuration for Connect Components sessions.",
            details: "Use this operation when several sessions share the same account filter, classification type or account owner setting; sessions also work without a configuration. Returns the stored settings with an ID. The configuration takes effect only if you send its ID as 'configurationId' when starting a session. Usual next call: 'connect-components post-institutions-institution-id-login-forms'.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "account-classification-type", wire: "accountClassificationType", place: Place::Body, kind: Kind::Text, repeat: Repeat::Items, required: false, values: &[], about: "Optional account filter at OAuth institutions: 'personal', 'business' or 'unknown'.", sample: "personal" },
                    Input { flag: "ao-required", wire: "aoRequired", place: Place::Body, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if users at OAuth institutions must share owner details, or their login fails with aggregation code '239'; 'false' otherwise.\n\nDefault 'false'.", sample: "true" },
                    Input { flag: "filter-accounts", wire: "filterAccounts", place: Place::Body, kind: Kind::Text, repeat: Repeat::Items, required: false, values: &[], about: "Types of accounts to keep, such as 'Checking', when accounts are activated at institutions with legacy login forms; optional.", sample: "Checking" },
                ],
                example: "{}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "post-institutions-institution-id-login-forms",
            facts: &<connect_components::PostInstitutionsInstitutionIdLoginForms as Call>::OPERATION,
            about: "Creates a login form for one customer at one institution.",
            details: "Use this operation in a Connect Components integration for institutions that sign in with credentials; direct-connection banks need 'connect-components post-institutions-institution-id-oauth-urls'. The request body must contain a language, the customer and the accepted service agreement. Returns the form elements and an event stream ID. Usual next call after sign-in: 'accounts get-customer-accounts-by-institution'.",
            parameters: &[
                Input { flag: "INSTITUTION_ID", wire: "institution_id", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of the institution in the directory; an optional filter for the list of registered institutions.\n\nFor example '170716'.", sample: "170716" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "configuration-id", wire: "configurationId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "ID of the configuration that applies to this login, from 'post-configurations'. If absent, the default configuration applies.\n\nFor example '605543e1-f507-48ad-8127-95c40566597b'.", sample: "605543e1-f507-48ad-8127-95c40566597b" },
                    Input { flag: "customer-id", wire: "customerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                    Input { flag: "language", wire: "language", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Language of the labels, for example 'en'.", sample: "en" },
                    Input { flag: "service-agreement", wire: "serviceAgreement", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Acceptance of the terms of service by the customer: time and language.", sample: "{\"acceptedDate\":\"2026-01-01T12:00:00Z\",\"language\":\"en\"}" },
                ],
                example: "{\n  \"customerId\": \"1005061234\",\n  \"language\": \"en\",\n  \"serviceAgreement\": {\n    \"acceptedDate\": \"2026-01-01T12:00:00Z\",\n    \"language\": \"en\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "post-institutions-institution-id-oauth-urls",
            facts: &<connect_components::PostInstitutionsInstitutionIdOauthUrls as Call>::OPERATION,
            about: "Creates an OAuth sign-in URL for one customer and institution.",
            details: "Use this operation in a Connect Components integration when the institution has a direct (OAuth) connection. Returns the URL to open plus an event stream ID. When the session ends, the platform calls your 'redirectURI'. A stored configuration may be attached by its ID. Usual next call after consent: 'accounts get-customer-accounts-by-institution'.",
            parameters: &[
                Input { flag: "INSTITUTION_ID", wire: "institution_id", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of the institution in the directory; an optional filter for the list of registered institutions.\n\nFor example '170716'.", sample: "170716" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "configuration-id", wire: "configurationId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "ID of the configuration that applies to this login, from 'post-configurations'. If absent, the default configuration applies.\n\nFor example '605543e1-f507-48ad-8127-95c40566597b'.", sample: "605543e1-f507-48ad-8127-95c40566597b" },
                    Input { flag: "customer-id", wire: "customerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                    Input { flag: "redirect-uri", wire: "redirectURI", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your web address to which the institution sends the browser back.\n\nFormat 'uri', 1 to 1024 characters, for example 'https://oauth.example.com/redirect'.", sample: "https://oauth.example.com/redirect" },
                    Input { flag: "service-agreement", wire: "serviceAgreement", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Acceptance of the terms of service by the customer: time and language.", sample: "{\"acceptedDate\":\"2026-01-01T12:00:00Z\",\"language\":\"en\"}" },
                ],
                example: "{\n  \"customerId\": \"1005061234\",\n  \"redirectURI\": \"https://oauth.example.com/redirect\",\n  \"serviceAgreement\": {\n    \"acceptedDate\": \"2026-01-01T12:00:00Z\",\n    \"language\": \"en\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "post-reconnections",
            facts: &<connect_components::PostReconnections as Call>::OPERATION,
            about: "Starts the repair of a broken Connect Components login.",
            details: "Use this operation when an institution login stopped working, its password changed or its multi-factor challenge expired. Returns a login form with status code 201, or a list of multi-factor challenges with status code 203, so check the status code. Integrations on hosted Data Connect use 'connect generate-fix-connect-url' instead. Usual next call: 'accounts get-customer-accounts-by-institution-login'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "INSTITUTION_LOGIN_ID", wire: "institution_login_id", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer's login at an institution, used to read its authorization, reconnect it or revoke its consent.\n\nFor example '7008461438'.", sample: "7008461438" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[],
                example: "{}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
