// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Customer Authorization Details*.

use finicity_sdk::Call;
use finicity_sdk::api::customer_authorization_details;

use crate::table::{Input, Kind, Operation, Place, Repeat, Tag};

/// The commands of the tag *Customer Authorization Details*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "customer-authorization-details",
    about: "Start and end of the authorization that a customer granted for an institution.",
    operations: &[
        Operation {
            command: "get-customer-authorization-details",
            facts: &<customer_authorization_details::GetCustomerAuthorizationDetails as Call>::OPERATION,
            about: "Gets the start and end date of the authorization of an institution login.",
            details: "Use this operation to find the start and end of a consent granted through Data Connect. Returns both dates with the login ID. Only OAuth logins have these dates: a legacy login causes error 3003, and an authorization older than this feature can cause error 3004. Usual next call: 'connect generate-fix-connect-url', when renewal is due.",
            parameters: &[
                Input { flag: "INSTITUTION_LOGIN_ID", wire: "institution_login_id", place: Place::Path, kind: Kind::Integer, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer's login at an institution, used to read its authorization, reconnect it or revoke its consent.\n\nFor example '7008461438'.", sample: "7008461438" },
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
