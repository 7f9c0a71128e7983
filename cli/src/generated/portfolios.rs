// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of the tag *Portfolios*.

use finicity_sdk::Call;
use finicity_sdk::api::portfolios;

use crate::table::{Input, Kind, List, Operation, Place, Repeat, Tag};

/// The commands of the tag *Portfolios*.
#[rustfmt::skip]
pub static TAG: Tag = Tag {
    command: "portfolios",
    about: "Collections of the latest reports of a customer or consumer.",
    operations: &[
        Operation {
            command: "get-portfolio-by-consumer",
            facts: &<portfolios::GetPortfolioByConsumer as Call>::OPERATION,
            about: "Gets a portfolio of reports by consumer and portfolio ID.",
            details: "Use this operation to find the newest reports of a consumer: each report type appears once, with its latest report. Returns report IDs, types, statuses and the consumer. A portfolio ID without a version part refers to the current version. Usual next call: 'reports get-report-by-consumer'.",
            parameters: &[
                Input { flag: "CONSUMER_ID", wire: "consumerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the consumer, assigned when the consumer is created.\n\nFor example '0bf46322c167b562e6cbed9d40e19a4c'.", sample: "0bf46322c167b562e6cbed9d40e19a4c" },
                Input { flag: "PORTFOLIO_ID", wire: "portfolioId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the portfolio to read. An ID with a version number selects exactly that version; an ID without one selects the newest reports.\n\nFor example 'y4zsgccj4xpw-6-port'.", sample: "y4zsgccj4xpw-6-port" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "reports", columns: &["id", "portfolioId", "createdDate", "status", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-portfolio-by-customer",
            facts: &<portfolios::GetPortfolioByCustomer as Call>::OPERATION,
            about: "Gets a portfolio of reports by customer and portfolio ID.",
            details: "Use this operation to find the newest reports of a customer: each report type appears once, with its latest report. Returns report IDs, types and statuses, but not the report contents. A portfolio ID without a version part refers to the current version. Usual next call: 'reports get-report-by-customer'.",
            parameters: &[
                Input { flag: "CUSTOMER_ID", wire: "customerId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of a customer, assigned when the customer is added; digits only. Store the ID with your own user record.\n\nFor example '1005061234'.", sample: "1005061234" },
                Input { flag: "PORTFOLIO_ID", wire: "portfolioId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the portfolio to read. An ID with a version number selects exactly that version; an ID without one selects the newest reports.\n\nFor example 'y4zsgccj4xpw-6-port'.", sample: "y4zsgccj4xpw-6-port" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "reports", columns: &["id", "portfolioId", "createdDate", "status", "type"] }),
            poll: None,
        },
        Operation {
            command: "get-portfolio-by-path-param-port-folio-id",
            facts: &<portfolios::GetPortfolioByPathParamPortFolioId as Call>::OPERATION,
            about: "Gets the summary of one portfolio by its ID.",
            details: "Use this operation when you stored the 'portfolioId' from a report acknowledgment and need every report of that portfolio. Returns the consumer plus ID, type, status and creation date of each report. Status code 204 with an empty body means that the portfolio contains no reports. Usual next call: 'reports get-report-by-id'.",
            parameters: &[
                Input { flag: "PORTFOLIO_ID", wire: "portfolioId", place: Place::Path, kind: Kind::Text, repeat: Repeat::No, required: true, values: &[], about: "ID of the portfolio to read. An ID with a version number selects exactly that version; an ID without one selects the newest reports.\n\nFor example 'y4zsgccj4xpw-port'.", sample: "y4zsgccj4xpw-port" },
            ],
            body: None,
            accepts_json: true,
            is_download: false,
            also_pdf: false,
            list: Some(List { items: "reports", columns: &["id", "portfolioId", "createdDate", "status", "type"] }),
            poll: None,
        },
    ],
};
