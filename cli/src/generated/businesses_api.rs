// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Businesses API*.

use finicity_sdk::Call;
use finicity_sdk::api::businesses_api;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Businesses API*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "businesses-api",
    about: "Business records of customers, required by analytics reports on businesses.",
    operations: &[
        Operation {
            command: "add-business-details",
            facts: &<businesses_api::AddBusinessDetails as Call>::OPERATION,
            about: "Creates the business record of a customer.",
            details: "Use this operation before any report that requires a business record. Name, address, phone number and personal liability are mandatory. Returns the stored record with its business ID. Each customer has at most one business record, so a second attempt fails with status code 409; change the record with 'businesses-api update-business'. Usual next call: 'cash-flow-analytics generate-cashflow-analytics-report'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "address", wire: "address", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Postal address of the business: address lines, city, state, postal code and country.", sample: "{\"addressLine1\":\"12 Example Street\",\"addressLine2\":\"Suite 3\"}" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address, for example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "name", wire: "name", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Legal name of the business, such as 'ABC Tires Inc'.\n\n1 to 150 characters, for example 'Example Bakery'.", sample: "Example Bakery" },
                    Input { flag: "personally-liable", wire: "personallyLiable", place: Place::Body, kind: Kind::Boolean, repeat: Repeat::No, required: true, values: &[], about: "'true' if an owner of the business is liable for the loan with private assets, 'false' otherwise.", sample: "true" },
                    Input { flag: "phone-number", wire: "phoneNumber", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Phone number of the business, as an object with the number in E.164 format.", sample: "{\"countryCode\":\"1\",\"phoneNo\":\"8042221111\"}" },
                    Input { flag: "tax-id", wire: "taxId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Tax number of the business, for example 'A1234561Z'.\n\n9 to 15 characters.", sample: "A1234561Z" },
                    Input { flag: "type", wire: "type", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Legal form of the business, for example 'LLC', 'S Corp', 'Sole Proprietorship' or 'Nonprofit'.\n\nAt most 150 characters.", sample: "Nonprofit" },
                    Input { flag: "url", wire: "url", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Web address of the public site of the business.\n\nFormat 'uri', at most 2000 characters, for example 'https://www.finicity.com/'.", sample: "https://www.finicity.com/" },
                ],
                example: "{\n  \"address\": {\n    \"addressLine1\": \"12 Example Street\",\n    \"addressLine2\": \"Suite 3\"\n  },\n  \"name\": \"Example Bakery\",\n  \"personallyLiable\": true,\n  \"phoneNumber\": {\n    \"countryCode\": \"1\",\n    \"phoneNo\": \"8042221111\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "get-business-by-customer",
            facts: &<businesses_api::GetBusinessByCustomer as Call>::OPERATION,
            about: "Gets the business record of a customer.",
            details: "Use this operation to find the business ID when you have only the customer ID. Returns an array of business records, each with address, phone, type and dates. An unknown customer ID causes status code 404. Usual next call: 'businesses-api update-business'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customer_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the customer, assigned when the customer is added.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "", columns: &["businessId", "createdDate", "email", "modifiedDate", "name", "personallyLiable", "taxId", "type", "url"] }),
            poll: None,
        },
        Operation {
            command: "get-business-by-id",
            facts: &<businesses_api::GetBusinessById as Call>::OPERATION,
            about: "Gets a business record by its ID.",
            details: "Use this operation when you stored the business ID; if you have a customer ID, start with 'businesses-api get-business-by-customer'. Returns an array of business records with name, address, phone, type and dates, although the request names one ID. Usual next call: 'businesses-api update-business'.",
            parameters: &[
                Input { flag: "BUSINESS_ID", wire: "business_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the business to read or change, assigned when the business is added.\n\nFor example '192323'.", sample: "192323" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "", columns: &["businessId", "createdDate", "email", "modifiedDate", "name", "personallyLiable", "taxId", "type", "url"] }),
            poll: None,
        },
        Operation {
            command: "update-business",
            facts: &<businesses_api::UpdateBusiness as Call>::OPERATION,
            about: "Replaces the details of a business record.",
            details: "Use this operation when address, contact or liability data change. Name, address, phone number and personal liability are mandatory in every request. Returns the stored record with its new modification date. An unknown ID causes status code 404. Usual next call: 'cash-flow-analytics generate-cashflow-analytics-report'.",
            parameters: &[
                Input { flag: "BUSINESS_ID", wire: "business_id", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the business to read or change, assigned when the business is added.\n\nFor example '192323'.", sample: "192323" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "address", wire: "address", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Postal address of the business: address lines, city, state, postal code and country.", sample: "{\"addressLine1\":\"12 Example Street\",\"addressLine2\":\"Suite 3\"}" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address, for example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "name", wire: "name", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Legal name of the business, such as 'ABC Tires Inc'.\n\n1 to 150 characters, for example 'Example Bakery'.", sample: "Example Bakery" },
                    Input { flag: "personally-liable", wire: "personallyLiable", place: Place::Body, kind: Kind::Boolean, repeat: Repeat::No, required: true, values: &[], about: "'true' if an owner of the business is liable for the loan with private assets, 'false' otherwise.", sample: "true" },
                    Input { flag: "phone-number", wire: "phoneNumber", place: Place::Body, kind: Kind::Json, repeat: Repeat::No, required: true, values: &[], about: "Phone number of the business, as an object with the number in E.164 format.", sample: "{\"countryCode\":\"1\",\"phoneNo\":\"8042221111\"}" },
                    Input { flag: "tax-id", wire: "taxId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Tax number of the business, for example 'A1234561Z'.\n\n9 to 15 characters.", sample: "A1234561Z" },
                    Input { flag: "type", wire: "type", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Legal form of the business, for example 'LLC', 'S Corp', 'Sole Proprietorship' or 'Nonprofit'.\n\nAt most 150 characters.", sample: "Nonprofit" },
                    Input { flag: "url", wire: "url", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Web address of the public site of the business.\n\nFormat 'uri', at most 2000 characters, for example 'https://www.finicity.com/'.", sample: "https://www.finicity.com/" },
                ],
                example: "{\n  \"address\": {\n    \"addressLine1\": \"12 Example Street\",\n    \"addressLine2\": \"Suite 3\"\n  },\n  \"name\": \"Example Bakery\",\n  \"personallyLiable\": true,\n  \"phoneNumber\": {\n    \"countryCode\": \"1\",\n    \"phoneNo\": \"8042221111\"\n  }\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
