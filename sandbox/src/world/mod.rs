//! The data in the sandbox: partner, customers, their accounts, reports and subscriptions.

mod accounts;
mod bank;
mod connect;
mod customers;
mod partner;
mod plans;
mod reports;
mod txpush;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use crate::check::Checked;
use crate::contract::Contract;
use crate::example::ExampleGenerator;
use crate::webhook::Delivery;

pub(crate) use bank::{Account, Transaction, amount_text};
pub(crate) use connect::{EVENTS, Invitation};
pub(crate) use customers::Customer;
pub(crate) use partner::{APP_KEY_REFUSED, Partner, Refused};
pub(crate) use reports::Report;

/// All data in the sandbox.
#[derive(Debug)]
pub(crate) struct World {
    pub partner: Partner,
    pub customers: BTreeMap<i64, Customer>,
    pub reports: BTreeMap<String, Report>,
    pub invitations: BTreeMap<String, Invitation>,
    subscriptions: Vec<txpush::Subscription>,
    refreshes: BTreeMap<String, (i64, Instant)>,
    report_delay: Duration,
    seed: u64,
    next_id: i64,
    /// The behavior that tests have set.
    pub plans: plans::Plans,
    /// The number of requests of each operation that were carried out.
    carried_out: BTreeMap<String, usize>,
}

/// A response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Reply {
    pub status: u16,
    pub content: Content,
    /// The webhook events to send after the response, in this order.
    pub deliveries: Vec<Delivery>,
}

/// The body of a response.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Content {
    None,
    Json(Value),
    Text(String),
    Pdf(Vec<u8>),
}

impl Reply {
    pub(crate) fn json(status: u16, body: Value) -> Self {
        Self::of(status, Content::Json(body))
    }

    pub(crate) fn empty(status: u16) -> Self {
        Self::of(status, Content::None)
    }

    pub(crate) fn of(status: u16, content: Content) -> Self {
        Self {
            status,
            content,
            deliveries: Vec::new(),
        }
    }

    /// Creates an error response in the format of the API.
    pub(crate) fn failure(status: u16, code: &str, message: impl Into<String>) -> Self {
        let body = json!({ "code": code, "status": status.to_string(), "message": message.into() });
        Self::json(status, body)
    }

    fn no_customer(id: &str) -> Self {
        Self::failure(404, "14001", format!("there is no customer {id}"))
    }

    fn sending(mut self, deliveries: Vec<Delivery>) -> Self {
        self.deliveries = deliveries;
        self
    }
}

/// A request in the form that the operations use.
pub(crate) struct OperationRequest<'a> {
    pub contract: &'a Contract,
    pub checked: &'a Checked<'a>,
    /// Set if the request accepts a PDF.
    pub accepts_pdf: bool,
    /// The base URL of the sandbox.
    pub base_url: &'a str,
    /// The current time in seconds since 1970.
    pub now: i64,
}

impl OperationRequest<'_> {
    fn text(&self, name: &str) -> Option<&str> {
        self.checked.arguments.get(name)?.as_str()
    }

    fn number(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    /// Returns the customer ID from the path, where the parameter has one of two names.
    fn customer(&self) -> Option<&str> {
        self.text("customerId").or_else(|| self.text("customer_id"))
    }

    /// Returns an example of a success from the contract, to be completed with data of the sandbox.
    fn example(&self, seed: u64) -> Map<String, Value> {
        let documented = self.checked.operation.documented(None);
        let schema = documented.and_then(|response| response.json());
        let value = schema.map(|schema| ExampleGenerator::new(self.contract, seed).value(schema));
        match value {
            Some(Value::Object(properties)) => properties,
            _ => Map::new(),
        }
    }
}

impl World {
    pub(crate) fn new(partner: Partner, report_delay: Duration, seed: u64) -> Self {
        Self {
            partner,
            customers: BTreeMap::new(),
            reports: BTreeMap::new(),
            invitations: BTreeMap::new(),
            subscriptions: Vec::new(),
            refreshes: BTreeMap::new(),
            report_delay,
            seed,
            next_id: 0,
            plans: plans::Plans::default(),
            carried_out: BTreeMap::new(),
        }
    }

    /// Returns a unique number with as many digits as `from`.
    fn new_id(&mut self, from: i64) -> i64 {
        self.next_id += 1;
        from + self.next_id
    }

    /// Counts a request that was carried out.
    pub(crate) fn count(&mut self, operation: &str) {
        *self.carried_out.entry(operation.to_owned()).or_default() += 1;
    }

    pub(crate) fn carried_out(&self, operation: &str) -> usize {
        self.carried_out.get(operation).copied().unwrap_or_default()
    }

    /// Returns the response of an operation for which the sandbox has data, and `None` for all others, for
    /// which the caller uses an example. Counts the request unless the response is a failure.
    pub(crate) fn respond_and_count(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let reply = self.response(request);
        if reply
            .as_ref()
            .is_none_or(|reply| (200..300).contains(&reply.status))
        {
            self.count(&request.checked.operation.id);
            self.shift_pages(request);
        }
        reply
    }

    fn response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        if let Some(id) = request.customer() {
            let known = id
                .parse()
                .is_ok_and(|id: i64| self.customers.contains_key(&id));
            if !known {
                return Some(Reply::no_customer(id));
            }
        }
        if let Some(refusal) = self.foreign_account(request) {
            return Some(refusal);
        }
        self.partner_response(request)
            .or_else(|| self.customers_response(request))
            .or_else(|| self.accounts_response(request))
            .or_else(|| self.connect_response(request))
            .or_else(|| self.txpush_response(request))
            .or_else(|| self.reports_response(request))
            .or_else(|| self.indicator_response(request))
    }

    /// Returns a failure if the account does not belong to the customer. The operations of Account Validation
    /// Assistance are exempt, because they use accounts that nobody has connected.
    fn foreign_account(&self, request: &OperationRequest<'_>) -> Option<Reply> {
        if request.checked.operation.tag == "Account Validation Assistance" {
            return None;
        }
        let wanted = request
            .text("accountId")
            .or_else(|| request.text("account_id"))?;
        let known = self.customer_of(request)?.account(wanted).is_some();
        let message = format!("the customer has no account {wanted}");
        (!known).then(|| Reply::failure(404, "38003", message))
    }

    fn customer_of(&self, request: &OperationRequest<'_>) -> Option<&Customer> {
        self.customers.get(&request.customer()?.parse().ok()?)
    }

    fn customer_of_mut(&mut self, request: &OperationRequest<'_>) -> Option<&mut Customer> {
        self.customers.get_mut(&request.customer()?.parse().ok()?)
    }
}

/// Returns the range of a page in a list whose `start` counts from 1.
fn page<T>(all: &[T], request: &OperationRequest<'_>) -> Result<(usize, usize), Reply> {
    let start = request.number("start").unwrap_or(1);
    let limit = request.number("limit").unwrap_or(25);
    let refused = |code, what: &str| Err(Reply::failure(400, code, format!("{what} is below 1")));
    let (Ok(start @ 1..), Ok(limit)) = (usize::try_from(start), usize::try_from(limit)) else {
        return refused("41003", "start");
    };
    if limit == 0 {
        return refused("41004", "limit");
    }
    let from = (start - 1).min(all.len());
    Ok((from, (from + limit).min(all.len())))
}

fn with(properties: &mut Map<String, Value>, values: Value) {
    if let Value::Object(values) = values {
        properties.extend(values);
    }
}
