// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Transfer*.

use finicity_sdk::Call;
use finicity_sdk::api::transfer;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Transfer*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "transfer",
    about: "Switches of direct deposits and bill payments to another account or card.",
    operations: &[
        Operation {
            command: "get-all-deposit-switches",
            facts: &<transfer::GetAllDepositSwitches as Call>::OPERATION,
            about: "Lists the deposit switches of a customer.",
            details: "Use this operation to list the direct deposits that a customer has moved. Returns the customer type and, for each switch, ID, status, creation date and any failure reason, without paging. Usual next call: 'transfer get-deposit-switch-details'. For users known only by your own ID, call 'transfer get-all-external-deposit-switches'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "switches", columns: &["id", "createdDate", "failureReason", "status"] }),
            poll: None,
        },
        Operation {
            command: "get-all-external-deposit-switches",
            facts: &<transfer::GetAllExternalDepositSwitches as Call>::OPERATION,
            about: "Lists the deposit switches recorded under an external ID.",
            details: "Use this operation when the switch was created for an external ID rather than a platform customer. Returns ID, status, creation date and any failure reason of each switch, without paging. An ID without switches causes status code 400 with error code 1643. For a customer ID, call 'transfer get-all-deposit-switches'.",
            parameters: &[
                Input { flag: "EXTERNAL_ID", wire: "external_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Your own external ID by which deposit switches are looked up.\n\nFor example '123456789'.", sample: "123456789" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "switches", columns: &["id", "createdDate", "failureReason", "status"] }),
            poll: None,
        },
        Operation {
            command: "get-all-pay-switches",
            facts: &<transfer::GetAllPaySwitches as Call>::OPERATION,
            about: "Lists the bill pay switches of a customer.",
            details: "Use this operation to list the bills for which a customer has replaced the payment method. Returns the customer type and, for each switch, ID, status, creation date and any failure reason, without paging. Usual next call: 'transfer get-bill-pay-switch-details'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "switches", columns: &["id", "createdDate", "failureReason", "status"] }),
            poll: None,
        },
        Operation {
            command: "get-bill-pay-switch-details",
            facts: &<transfer::GetBillPaySwitchDetails as Call>::OPERATION,
            about: "Gets the details of one bill pay switch.",
            details: "Use this operation to follow a switch until its status changes from 'processing' to 'completed' or 'failed'. Returns the status, any failure reason, dates, the provider and the payment methods involved. The polling interval is not documented. To find switch IDs, call 'transfer get-all-pay-switches'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "SWITCH_ID", wire: "switch_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the deposit or bill pay switch to read, as shown in the list of switches.\n\nFor example '65cb40beec86d3bd0e8664cc'.", sample: "65cb40beec86d3bd0e8664cc" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "paymentMethods", columns: &["bankAccountType", "bankIdentifier", "brand", "endsWith", "title", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-deposit-switch-details",
            facts: &<transfer::GetDepositSwitchDetails as Call>::OPERATION,
            about: "Gets the details of one deposit switch.",
            details: "Use this operation to follow a switch until its status changes from 'processing' to 'completed' or 'failed'. Returns the status, any failure reason, dates, the provider and the distribution of the deposit over bank accounts. The polling interval is not documented. To find switch IDs, call 'transfer get-all-deposit-switches'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "SWITCH_ID", wire: "switch_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the deposit or bill pay switch to read, as shown in the list of switches.\n\nFor example '65cb40beec86d3bd0e8664cc'.", sample: "65cb40beec86d3bd0e8664cc" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "distributions", columns: &["accountNumberEndsWith", "allocatedValue", "bankIdentifier", "type"] }),
            poll: None,
        },
    ],
};
