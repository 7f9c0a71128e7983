// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Authentication*.

use finicity_sdk::Call;
use finicity_sdk::api::authentication;

use crate::table::{Body, Input, Kind, Operation, Place, Repeat, Tag};

/// The commands of the tag *Authentication*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "authentication",
    about: "Access tokens, and the secret of a partner.",
    operations: &[
        Operation {
            command: "create-token",
            facts: &<authentication::CreateToken as Call>::OPERATION,
            about: "Exchanges partner credentials for an access token.",
            details: "Call this operation before any other; the only required header is the app key. Returns a token without an expiry property. A token lives two hours, so note the time and replace the token after 90 minutes. Share one token across calls. Five failed attempts lock the account, so never retry after status code 401. Usual next call: 'customers add-customer'.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "partner-id", wire: "partnerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your Partner ID, as shown in the Developer Dashboard.\n\nFor example '1234583871234'.", sample: "1234583871234" },
                    Input { flag: "partner-secret", wire: "partnerSecret", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Secret that belongs to your Partner ID, as shown in the Developer Dashboard; keep the secret private.\n\nFor example 'aqJ5Ic4SEVx2IgDQ6oR4'.", sample: "aqJ5Ic4SEVx2IgDQ6oR4" },
                ],
                example: "{\n  \"partnerId\": \"1234583871234\",\n  \"partnerSecret\": \"aqJ5Ic4SEVx2IgDQ6oR4\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "modify-partner-secret",
            facts: &<authentication::ModifyPartnerSecret as Call>::OPERATION,
            about: "Replaces the partner secret.",
            details: "Use this operation to rotate the secret, which does not expire. The new secret has 12 to 255 characters with at least one letter and one digit. Returns nothing. The old secret becomes invalid at once unless 'immediate' is 'false', which keeps the old secret valid for another 30 days. Usual next call: 'authentication create-token'.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "immediate", wire: "immediate", place: Place::Body, kind: Kind::Boolean, repeat: Repeat::No, required: false, values: &[], about: "'true' (default) if the old secret expires at once, 'false' if it stays valid for 30 more days.", sample: "true" },
                    Input { flag: "new-partner-secret", wire: "newPartnerSecret", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Partner Secret that replaces the current one, for example 'OrU7tjiA3tIspCgb85xV'.", sample: "OrU7tjiA3tIspCgb85xV" },
                    Input { flag: "partner-id", wire: "partnerId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your Partner ID, as shown in the Developer Dashboard.\n\nFor example '1234583871234'.", sample: "1234583871234" },
                    Input { flag: "partner-secret", wire: "partnerSecret", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Secret that belongs to your Partner ID, as shown in the Developer Dashboard; keep the secret private.\n\nFor example 'aqJ5Ic4SEVx2IgDQ6oR4'.", sample: "aqJ5Ic4SEVx2IgDQ6oR4" },
                ],
                example: "{\n  \"newPartnerSecret\": \"OrU7tjiA3tIspCgb85xV\",\n  \"partnerId\": \"1234583871234\",\n  \"partnerSecret\": \"aqJ5Ic4SEVx2IgDQ6oR4\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
