//! Reports. A report is in progress for a while, and is then available as JSON and as PDF.

use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};

use super::bank::{INSTITUTION_ID, INSTITUTION_NAME, amount, amount_text};
use super::plans::{self, Statuses};
use super::{Account, Content, Customer, OperationRequest, Reply, World, with};
use crate::example::ExampleGenerator;
use crate::pdf::pdf;
use crate::webhook::Delivery;

/// A report that was ordered.
#[derive(Debug, Clone)]
pub(crate) struct Report {
    pub id: String,
    pub customer: Option<i64>,
    consumer: Option<String>,
    pub kind: &'static str,
    started: Instant,
    takes: Duration,
    /// The properties of the acknowledgement, which the report repeats.
    head: Map<String, Value>,
    /// The errors with which the report ends; `None` for a success.
    errors: Option<Vec<Value>>,
    /// The statuses that a test has set, instead of those that depend on the time.
    statuses: Statuses,
}

/// The operations that generate reports, and the `type` of each report.
const KINDS: [(&str, &str); 21] = [
    ("GenerateBalanceAnalyticsReport", "barpnoncra"),
    ("GenerateCashFlowBusinessReport", "cfrb"),
    ("GenerateCashFlowPersonalReport", "cfrp"),
    ("GenerateCashflowAnalyticsReport", "cfrpnoncra"),
    (
        "GenerateForesightAnalyticsFirstThirdPartyNonCraReport",
        "farpbfnoncra",
    ),
    ("GenerateForesightAnalyticsNonCraReport", "farpbfnoncra"),
    ("GeneratePayStatementReport", "paystatement"),
    ("GeneratePaymentHistoryReport", "phrbnoncra"),
    ("GeneratePaymentRiskInsightsReport", "pripnoncra"),
    ("GeneratePrequalificationCRAReport", "preQualVoa"),
    ("GeneratePrequalificationNonCRAReport", "assetSummary"),
    ("GenerateStatementReport", "statement"),
    ("GenerateTransactionsReport", "transactions"),
    ("GenerateVOAReport", "voa"),
    ("GenerateVOAWithIncomeReport", "voaHistory"),
    ("GenerateVOEPayrollReport", "voePayroll"),
    ("GenerateVOETransactionsReport", "voeTransactions"),
    ("GenerateVOIEPaystubReport", "voieTxVerify"),
    ("GenerateVOIEPaystubWithTXVerifyReport", "voieTxVerify"),
    ("GenerateVOIReport", "voi"),
    ("RefreshVOIEPayrollReport", "voiePayroll"),
];

impl Report {
    pub(crate) fn is_done(&self) -> bool {
        self.started.elapsed() >= self.takes
    }

    pub(crate) fn status(&self) -> &str {
        match (self.statuses.front(), &self.errors) {
            (Some(status), _) => status,
            (None, _) if !self.is_done() => "inProgress",
            (None, Some(_)) => "failure",
            (None, None) => "success",
        }
    }

    /// Returns the status for this poll. The next poll may return another one.
    fn poll(&mut self) -> String {
        plans::next(&mut self.statuses).unwrap_or_else(|| self.status().to_owned())
    }

    /// Returns the representation of a report that is in progress or has failed.
    fn unfinished(&self, status: &str) -> Value {
        let mut properties = self.head.clone();
        plans::set_status(&mut properties, status);
        if status.eq_ignore_ascii_case("failure") {
            properties.insert(
                "errors".into(),
                json!(self.errors.clone().unwrap_or_default()),
            );
        }
        Value::Object(properties)
    }

    fn summary(&self) -> Value {
        let mut properties = self.head.clone();
        properties.retain(|name, _| {
            matches!(
                name.as_str(),
                "id" | "requestId"
                    | "consumerId"
                    | "consumerSsn"
                    | "requesterName"
                    | "createdDate"
                    | "title"
                    | "type"
            )
        });
        plans::set_status(&mut properties, self.status());
        Value::Object(properties)
    }

    fn callback(&self, url: &str, event: &str, status: &str) -> Delivery {
        let body = json!({
            "eventName": event,
            "id": self.id,
            "status": status,
            "type": self.kind,
            "customerId": self.customer,
            "consumerId": self.consumer,
        });
        Delivery::new(url, &body)
    }
}

impl World {
    pub(super) fn reports_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let id = request.checked.operation.id.as_str();
        if let Some((_, kind)) = KINDS.iter().find(|(operation, _)| *operation == id) {
            return Some(self.generate(request, kind));
        }
        Some(match id {
            "GetReportByCustomer" => {
                let customer = request.number("customerId");
                self.report(request, |report| report.customer == customer)
            }
            "GetReportByConsumer" => {
                let consumer = request.text("consumerId");
                self.report(request, |report| report.consumer.as_deref() == consumer)
            }
            "GetReportById" | "ReportReissue" => self.report(request, |_| true),
            "GetReportsByCustomerId" => {
                let customer = request.number("customerId");
                self.summaries(|report| report.customer == customer)
            }
            "GetReportsByConsumerId" => {
                let consumer = request.text("consumerId");
                self.summaries(|report| report.consumer.as_deref() == consumer)
            }
            _ => return None,
        })
    }

    fn generate(&mut self, request: &OperationRequest<'_>, kind: &'static str) -> Reply {
        let number = self.new_id(0);
        let id = format!("sandbox{number:05}");
        let customer = self.customer_of(request);
        let consumer = customer.and_then(|customer| Some(customer.consumer.as_ref()?.id.clone()));
        let customer = customer.map(|customer| (customer.id, customer.kind));
        let mut head = request.example(self.seed);
        let own = json!({
            "id": id,
            "requestId": format!("request{number:05}"),
            "type": kind,
            "status": "inProgress",
            "createdDate": request.now,
        });
        with(&mut head, own);
        // The two reports on pay statements have the same type, so their titles distinguish them.
        let title = match request.checked.operation.id.as_str() {
            "GenerateVOIEPaystubReport" => Some("Income and employment from pay statements"),
            "GenerateVOIEPaystubWithTXVerifyReport" => {
                Some("Income and employment from pay statements with TXVerify")
            }
            _ => None,
        };
        match title {
            Some(title) => with(&mut head, json!({ "title": title })),
            None => drop(head.remove("title")),
        }
        head.remove("errors");
        head.remove("consumerId");
        if let Some((id, kind)) = customer {
            with(&mut head, json!({ "customerId": id, "customerType": kind }));
        }
        if let Some(consumer) = &consumer {
            with(&mut head, json!({ "consumerId": consumer }));
        }
        let report = Report {
            id: id.clone(),
            customer: customer.map(|(id, _)| id),
            consumer,
            kind,
            started: Instant::now(),
            takes: self.report_delay,
            head: head.clone(),
            errors: self.plans.failures.pop_front(),
            statuses: self.plans.reports.pop_front().unwrap_or_default(),
        };
        let deliveries = request.text("callbackUrl").map(|url| {
            let (event, status) = match report.errors {
                Some(_) => ("failed", "failure"),
                None => ("done", "success"),
            };
            let done = report.callback(url, event, status).after(self.report_delay);
            vec![report.callback(url, "inProgress", "inProgress"), done]
        });
        self.reports.insert(id, report);
        Reply::json(202, Value::Object(head)).sending(deliveries.unwrap_or_default())
    }

    fn summaries(&self, of: impl Fn(&Report) -> bool) -> Reply {
        let reports = self.reports.values().filter(|report| of(report));
        let reports: Vec<Value> = reports.map(Report::summary).collect();
        Reply::json(200, json!({ "reports": reports }))
    }

    fn report(&mut self, request: &OperationRequest<'_>, of: impl Fn(&Report) -> bool) -> Reply {
        let id = request.text("reportId").unwrap_or_default();
        let found = self.reports.get_mut(id).filter(|report| of(report));
        let Some(status) = found.map(Report::poll) else {
            return Reply::failure(404, "10100", format!("there is no report {id}"));
        };
        let report = &self.reports[id];
        let customer = report.customer.and_then(|id| self.customers.get(&id));
        if !status.eq_ignore_ascii_case("success") {
            return Reply::json(200, report.unfinished(&status));
        }
        if request.accepts_pdf {
            return Reply::of(200, Content::Pdf(report_pdf(report, customer)));
        }
        let mut finished = self.finished(request, report, customer);
        finished["status"] = json!(status);
        Reply::json(200, finished)
    }

    fn finished(
        &self,
        request: &OperationRequest<'_>,
        report: &Report,
        customer: Option<&Customer>,
    ) -> Value {
        let union = &request.contract.schema("Report")["x-union"];
        let mut variants = union["variants"].as_array().into_iter().flatten();
        let variant = variants.find(|variant| {
            let mut values = variant["values"].as_array().into_iter().flatten();
            values.any(|value| value == report.kind)
        });
        let schema = variant.and_then(|variant| variant["schema"].as_str());
        let schema = request.contract.schema(schema.unwrap_or("Report"));
        let mut body = match ExampleGenerator::new(request.contract, self.seed).value(schema) {
            Value::Object(body) => body,
            _ => Map::new(),
        };
        body.remove("errors");
        for (name, value) in &report.head {
            if body.contains_key(name) && name != "constraints" {
                body.insert(name.clone(), value.clone());
            }
        }
        with(
            &mut body,
            json!({ "id": report.id, "type": report.kind, "status": "success" }),
        );
        if let (Some(customer), Some(Value::Array(institutions))) =
            (customer, body.get_mut("institutions"))
            && !customer.accounts.is_empty()
            && let Some(institution) = institutions.first_mut()
        {
            fill(institution, customer);
        }
        Value::Object(body)
    }
}

/// Replaces the example account of a report by the accounts of a customer.
fn fill(institution: &mut Value, customer: &Customer) {
    institution["id"] = json!(INSTITUTION_ID);
    institution["name"] = json!(INSTITUTION_NAME);
    let Some(example) = institution["accounts"].get(0).cloned() else {
        return;
    };
    let filled = |account: &Account| {
        let mut shown = example.clone();
        for (name, value) in [
            ("id", json!(account.id)),
            ("name", json!(account.name)),
            ("number", json!(account.number)),
            ("type", json!(account.kind)),
            ("balance", amount(account.balance())),
            ("balanceDate", json!(account.refreshed)),
        ] {
            if shown.get(name).is_some() {
                shown[name] = value;
            }
        }
        let transaction = shown["transactions"].get(0).cloned();
        if let Some(example) = transaction {
            let posted = account.transactions.iter().filter(|t| t.posted);
            let transactions = posted.map(|transaction| {
                let mut shown = example.clone();
                shown["id"] = json!(transaction.id);
                shown["amount"] = amount(transaction.cents);
                shown["description"] = json!(transaction.description);
                shown["postedDate"] = json!(transaction.time);
                shown
            });
            shown["transactions"] = transactions.collect();
        }
        shown
    };
    institution["accounts"] = customer.accounts.iter().map(filled).collect();
}

fn report_pdf(report: &Report, customer: Option<&Customer>) -> Vec<u8> {
    let mut lines = vec![
        format!("Report {}", report.id),
        format!("Type: {}", report.kind),
    ];
    if let Some(customer) = customer {
        lines.push(format!(
            "Customer: {} ({})",
            customer.username(),
            customer.id
        ));
        for account in &customer.accounts {
            let balance = amount_text(account.balance());
            lines.push(format!("{}: {balance} USD", account.name));
        }
    }
    lines.push("Made by a sandbox. Nothing in it is real.".into());
    pdf(&lines)
}
