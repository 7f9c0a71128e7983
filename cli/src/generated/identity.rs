// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Identity*.

use finicity_sdk::Call;
use finicity_sdk::api::identity;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Identity*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "identity",
    about: "Account holder data from the institution, and match scores for identity data that you hold.",
    operations: &[
        Operation {
            command: "account-matching-score-details",
            facts: &<identity::AccountMatchingScoreDetails as Call>::OPERATION,
            about: "Scores identity data that you hold against the owner data at the bank.",
            details: "Use this operation to check that an account belongs to the person you know. A name is mandatory, and the values to compare should come from a source other than the linked account. Returns the account holders with a score from 0 to 100 for each value sent. Premium: each successful call is billed. A timeout returns status code 408; try again later. Usual next call: 'payments get-account-ach-details'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "insights", wire: "insights", place: Place::Query, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if the account owner match includes Identity Insights, 'false' otherwise.", sample: "true" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "address", wire: "address", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Postal address to compare with the addresses of the account owners.", sample: "{\"city\":\"Murray\",\"country\":\"US\"}" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address to compare with the email addresses of the account owners.\n\nFor example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "name", wire: "name", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "First and last name to compare with the names of the account owners.", sample: "{\"firstName\":\"John\",\"lastName\":\"Smith\"}" },
                    Input { flag: "owner-name", wire: "ownerName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Complete name of the account owner; several owners share one string, separated by '|' in reports.", sample: "text" },
                    Input { flag: "phone", wire: "phone", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Phone number to compare with the number that the bank has on record for the owner; digits only, without separators.\n\nAt most 10 characters, pattern '^\\d+$', for example '8005551234'.", sample: "8005551234" },
                ],
                example: "{\n  \"name\": {\n    \"firstName\": \"John\",\n    \"lastName\": \"Smith\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "holders", columns: &["firstName", "lastName", "middleName", "nameClassification", "nameClassificationconfidencescore", "ownerName", "relationship", "suffix"] }),
            poll: None,
        },
        Operation {
            command: "get-account-owner",
            facts: &<identity::GetAccountOwner as Call>::OPERATION,
            about: "Gets the name and address of an account owner.",
            details: "Use this operation for a basic ownership check; 'identity get-account-owner-details' returns structured holders, emails and phones. The data comes from the bank, so a call can last minutes; repeat the call after a timeout. Status code 203 with an empty body is a failure: the bank requires multi-factor input. Premium: each successful call is billed. Usual next call: 'payments get-account-ach-details'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-account-owner-details",
            facts: &<identity::GetAccountOwnerDetails as Call>::OPERATION,
            about: "Gets the holders of an account with their contact details.",
            details: "Use this operation when you need structured owner data; set 'withInsights' to include identity insights. Returns holders with addresses, emails and phones, as far as the bank supplies them. Identity documents are not yet available in the US. Premium: each successful call is billed. Usual next call: 'identity account-matching-score-details' or 'payments get-account-ach-details'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "ACCOUNT_ID", wire: "accountId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of an account, assigned when the customer connects the account; digits only. Operations that list accounts return the ID.\n\nFor example '5011648377'.", sample: "5011648377" },
                Input { flag: "with-insights", wire: "withInsights", place: Place::Query, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' if the account owner response includes Identity Insights, 'false' otherwise.", sample: "true" },
                Input { flag: "meta-data", wire: "Meta-Data", place: Place::Header, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Header that names a Mastercard program, for example 'program=OBAO'; omit the header if you do not take part in a program.", sample: "program=OBAO" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "holders", columns: &["firstName", "lastName", "middleName", "nameClassification", "nameClassificationconfidencescore", "ownerName", "relationship", "suffix"] }),
            poll: None,
        },
    ],
};
