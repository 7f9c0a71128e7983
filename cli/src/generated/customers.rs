// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Customers*.

use finicity_sdk::Call;
use finicity_sdk::api::customers;

use crate::table::{Body, Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Customers*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "customers",
    about: "Customers of a partner, both active customers and testing customers.",
    operations: &[
        Operation {
            command: "add-customer",
            facts: &<customers::AddCustomer as Call>::OPERATION,
            about: "Enrolls an active customer who can link real accounts.",
            details: "Use this operation in production. The call itself is free, but the enrolled customer is billable. Among the test banks, an active customer can use only the profiles named FinBank Billable. Returns the customer ID, username and creation date. A username that is already taken causes status code 409. Usual next call: 'connect generate-connect-url'.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "application-id", wire: "applicationId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "ID of a registered app, assigned when the app is approved; fixed once set on a customer, and needed only if you have several apps.\n\nFor example '00278431-b712-4f30-a044-b611f25e533d'.", sample: "00278431-b712-4f30-a044-b611f25e533d" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address, for example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "first-name", wire: "firstName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "First name of the person.\n\nFor example 'John'.", sample: "John" },
                    Input { flag: "last-name", wire: "lastName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Last name of the person, for example 'Smith'.", sample: "Smith" },
                    Input { flag: "phone", wire: "phone", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Phone number of the person, with or without hyphens, for example '1-801-984-4200'.", sample: "1-801-984-4200" },
                    Input { flag: "username", wire: "username", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Username of the customer in your system, unique among your customers; 6 to 255 characters, preferably not an email address.\n\nFor example 'customerusername1'.", sample: "customerusername1" },
                ],
                example: "{\n  \"username\": \"customerusername1\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "add-testing-customer",
            facts: &<customers::AddTestingCustomer as Call>::OPERATION,
            about: "Enrolls a testing customer for use with FinBank test banks.",
            details: "Use this operation during development. A testing customer can reach every FinBank profile except FinBank Billable, and no live institution. FinBank OAuth also needs the 'applicationId' of a test application that the vendor registered for you. Returns the customer ID, username and creation date. Usual next call: 'connect generate-connect-url'.",
            parameters: &[],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "application-id", wire: "applicationId", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "ID of a registered app, assigned when the app is approved; fixed once set on a customer, and needed only if you have several apps.\n\nFor example '00278431-b712-4f30-a044-b611f25e533d'.", sample: "00278431-b712-4f30-a044-b611f25e533d" },
                    Input { flag: "email", wire: "email", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Email address, for example 'myname@mycompany.com'.", sample: "myname@mycompany.com" },
                    Input { flag: "first-name", wire: "firstName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "First name of the person.\n\nFor example 'John'.", sample: "John" },
                    Input { flag: "last-name", wire: "lastName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Last name of the person, for example 'Smith'.", sample: "Smith" },
                    Input { flag: "phone", wire: "phone", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Phone number of the person, with or without hyphens, for example '1-801-984-4200'.", sample: "1-801-984-4200" },
                    Input { flag: "username", wire: "username", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "Username of the customer in your system, unique among your customers; 6 to 255 characters, preferably not an email address.\n\nFor example 'customerusername1'.", sample: "customerusername1" },
                ],
                example: "{\n  \"username\": \"customerusername1\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
        Operation {
            command: "delete-customer",
            facts: &<customers::DeleteCustomer as Call>::OPERATION,
            about: "Removes your access to a customer and every linked account.",
            details: "Use this operation when a relationship ends. The removal takes effect at once without a confirmation step, and the data can no longer be read. The vendor keeps collected data as its retention rules demand. Returns nothing. To remove a single account, use 'accounts delete-customer-account'.",
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
            command: "get-customer",
            facts: &<customers::GetCustomer as Call>::OPERATION,
            about: "Gets a customer by its ID.",
            details: "Use this operation to look up one customer whose ID you stored; to search by username, use 'customers get-customers'. Returns names, contact data, type, creation date and application ID. Usual next call: 'accounts get-customer-accounts'.",
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
            command: "get-customer-with-app-data",
            facts: &<customers::GetCustomerWithAppData as Call>::OPERATION,
            about: "Gets a customer together with its OAuth application.",
            details: "Use this operation to check the registered application of a customer before linking OAuth banks. Returns the properties of 'customers get-customer' plus the application name. A customer without an application causes status code 404. Usual next call after this status code: 'app-registration set-customer-app-id', to assign an application.",
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
            command: "get-customers",
            facts: &<customers::GetCustomers as Call>::OPERATION,
            about: "Lists your customers, filtered by username, type or search text.",
            details: "Use this operation to find a customer without knowing the ID; without a filter, the list covers every enrolled customer. Returns one page (25 records by default, 1000 at most) with the total and a flag that is set if more records follow; 'start' is a 1-based record index. Usual next call: 'accounts get-customer-accounts'.",
            parameters: &[
                Input { flag: "limit", wire: "limit", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook subscriptions allow at most 100 and default to 50 and 10.\n\n1 to 1000, default '25', for example '20'.", sample: "20" },
                Input { flag: "search", wire: "search", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "URL-encoded text that customers, or the names of institutions, must match; institution names match approximately. An empty text returns all.", sample: "text" },
                Input { flag: "start", wire: "start", place: Place::Query, kind: Kind::Integer, repeat: Repeat::No, required: false, values: &[], about: "Start of the page, from 1 (default). For customers and transactions, the number counts records; for institutions and apps, the number may count pages.\n\nAt least 1, default '1', for example '1'.", sample: "1" },
                Input { flag: "type", wire: "type", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &["active", "testing"], about: "Type to filter by. Customers: 'testing' or 'active'. Institutions: a certified product such as 'voa', or several separated by commas in certified lists. All types are returned by default.", sample: "active" },
                Input { flag: "username", wire: "username", place: Place::Query, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Exact username of the customer to return; the result has one record or none.\n\nFor example 'customerusername1'.", sample: "customerusername1" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "customers", columns: &["id", "createdDate", "email", "firstName", "lastModifiedDate", "lastName", "phone", "type", "username"] }),
            poll: None,
        },
        Operation {
            command: "modify-customer",
            facts: &<customers::ModifyCustomer as Call>::OPERATION,
            about: "Changes the first or last name of a customer.",
            details: "Use this operation after a name change. Send at least one of the two names; other properties cannot be changed here. Returns nothing. An active consumer dispute statement blocks the change with status code 403. Usual next call: 'customers get-customer', to confirm the result.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
            ],
            body: Some(Body {
                is_required: true,
                properties: &[
                    Input { flag: "first-name", wire: "firstName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "First name of the person.\n\nFor example 'John'.", sample: "John" },
                    Input { flag: "last-name", wire: "lastName", place: Place::Body, kind: Kind::Text, repeat: Repeat::No, required: false, values: &[], about: "Last name of the person, for example 'Smith'.", sample: "Smith" },
                ],
                example: "{\n  \"firstName\": \"John\",\n  \"lastName\": \"Smith\"\n}",
            }),
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: None,
            poll: None,
        },
    ],
};
