// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Consumers*.

use finicity_sdk::Call;
use finicity_sdk::api::consumers;

use crate::table::{Body, Input, Kind, Operation, Place, Repeat, Tag};

/// The commands of the tag *Consumers*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "consumers",
    about: "Consumer records, required by credit reports. A consumer is the person behind a customer.",
    operations: &[
        Operation {
            command: "create-consumer",
            facts: &<consumers::CreateConsumer as Call>::OPERATION,
            about: "Creates the consumer record that CRA reports of a customer require.",
            details: "Call this operation once per customer before any CRA report; a second attempt fails with status code 409. Send at least one of 'ssn' and 'birthday', and at least one of 'phone' and 'email'. Returns the consumer ID. The consumer keeps its reports even if the customer is removed. Usual next call: 'verify-assets generate-voa-report' or another report.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "address", wire: "address", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "House number and street of the person, on one line.", sample: "text" },
                    Input { flag: "birthday", wire: "birthday", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Birth date split into 'year', 'month' and 'dayOfMonth'.", sample: "{}" },
                    Input { flag: "city", wire: "city", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "City or town of the address, for example 'Murray'.", sample: "Murray" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address, for example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "end-user", wire: "endUser", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Company that is the final user of the report; expected if a reseller orders the report for another company.", sample: "{\"address\":\"12 Example Street\",\"city\":\"Murray\",\"name\":\"John\",\"phone\":\"1-801-984-4200\",\"state\":\"UT\",\"zip\":\"84123\"}" },
                    Input { flag: "first-name", wire: "firstName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "First name of the person.\n\nFor example 'John'.", sample: "John" },
                    Input { flag: "last-name", wire: "lastName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Last name of the person, for example 'Smith'.", sample: "Smith" },
                    Input { flag: "phone", wire: "phone", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Phone number of the person, with or without hyphens, for example '1-801-984-4200'.", sample: "1-801-984-4200" },
                    Input { flag: "ssn", wire: "ssn", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Full Social Security number with nine digits; hyphens are allowed.\n\nFor example '999-99-9999'.", sample: "999-99-9999" },
                    Input { flag: "state", wire: "state", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "State or province of the address, as a two-letter code for US addresses, for example 'UT'.", sample: "UT" },
                    Input { flag: "suffix", wire: "suffix", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Generation or degree after the last name, for example 'Jr' or 'PhD'.", sample: "PhD" },
                    Input { flag: "zip", wire: "zip", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Postal code in the United States, usually 5 digits, for example '84123'.", sample: "84123" },
                ],
                example: "{\n  \"firstName\": \"John\",\n  \"lastName\": \"Smith\",\n  \"state\": \"UT\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-consumer",
            facts: &<consumers::GetConsumer as Call>::OPERATION,
            about: "Gets a consumer by its ID.",
            details: "Use this operation when you stored the consumer ID; if you have a customer ID, use 'consumers get-consumer-for-customer'. Returns name, address, contact data, birthday and the last four SSN digits, so keep the response out of logs. Usual next call: 'reports get-reports-by-consumer-id'.",
            parameters: &[
                Input { flag: "CONSUMER_ID", wire: "consumerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the consumer, assigned when the consumer is created.\n\nFor example '0bf46322c167b562e6cbed9d40e19a4c'.", sample: "0bf46322c167b562e6cbed9d40e19a4c" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-consumer-for-customer",
            facts: &<consumers::GetConsumerForCustomer as Call>::OPERATION,
            about: "Gets the consumer that belongs to a customer.",
            details: "Use this operation to test whether a customer is ready for CRA reports: status code 404 means that 'consumers create-consumer' must run first. Returns the same personal data as 'consumers get-consumer', including the consumer ID. Usual next call: 'reports get-reports-by-consumer-id', or 'consumers modify-consumer' when data is out of date.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "modify-consumer",
            facts: &<consumers::ModifyConsumer as Call>::OPERATION,
            about: "Updates selected properties of a consumer.",
            details: "Use this operation to correct a name, address or contact detail before a new report. Send only the properties to change; omitted properties keep their values. Returns nothing. Usual next call: 'consumers get-consumer', to read the updated record.",
            parameters: &[
                Input { flag: "CONSUMER_ID", wire: "consumerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the consumer, assigned when the consumer is created.\n\nFor example '0bf46322c167b562e6cbed9d40e19a4c'.", sample: "0bf46322c167b562e6cbed9d40e19a4c" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "address", wire: "address", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "House number and street of the person, on one line.", sample: "text" },
                    Input { flag: "birthday", wire: "birthday", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Birth date split into 'year', 'month' and 'dayOfMonth'.", sample: "{}" },
                    Input { flag: "city", wire: "city", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "City or town of the address, for example 'Murray'.", sample: "Murray" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address, for example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "end-user", wire: "endUser", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: false, values: &[], about: "Company that is the final user of the report; expected if a reseller orders the report for another company.", sample: "{\"address\":\"12 Example Street\",\"city\":\"Murray\",\"name\":\"John\",\"phone\":\"1-801-984-4200\",\"state\":\"UT\",\"zip\":\"84123\"}" },
                    Input { flag: "first-name", wire: "firstName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "First name of the person.\n\nFor example 'John'.", sample: "John" },
                    Input { flag: "last-name", wire: "lastName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Last name of the person, for example 'Smith'.", sample: "Smith" },
                    Input { flag: "phone", wire: "phone", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Phone number of the person, with or without hyphens, for example '1-801-984-4200'.", sample: "1-801-984-4200" },
                    Input { flag: "ssn", wire: "ssn", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Full social security number, nine digits, hyphens allowed.\n\nFor example '999-99-9999'.", sample: "999-99-9999" },
                    Input { flag: "state", wire: "state", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "State or province of the address, as a two-letter code for US addresses, for example 'UT'.", sample: "UT" },
                    Input { flag: "suffix", wire: "suffix", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Generation or degree after the last name, for example 'Jr' or 'PhD'.", sample: "PhD" },
                    Input { flag: "zip", wire: "zip", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Postal code in the United States, usually 5 digits, for example '84123'.", sample: "84123" },
                ],
                example: "{\n  \"city\": \"Murray\",\n  \"email\": \"myname@mycompany.com\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
