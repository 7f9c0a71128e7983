//! The pages that the sandbox shows in a browser.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::Value;

use crate::contract::{Contract, Operation};
use crate::record::{RecordedRequest, Records};
use crate::world::{World, amount_text};

/// The maximum number of requests on the page.
const LATEST: usize = 50;

const HEAD: &str = r#"<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Finicity sandbox</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; color: #222; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.table { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top; }
code { font-size: .85rem; overflow-wrap: anywhere; } .bad { color: #b00020; } .quiet { color: #666; }
summary { cursor: pointer; padding: .2rem 0; }
@media (prefers-color-scheme: dark) { body { background: #16181c; color: #ddd; } .bad { color: #ff8a80; }
th, td { border-color: #333; } .quiet { color: #999; } }
</style>
</head>
<body>
"#;

/// Escapes the characters of a text that have a meaning in HTML.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// Returns the overview page: customers, reports, the latest requests and all operations.
pub(crate) fn overview(contract: &Contract, world: &World, records: &Records) -> String {
    let mut html = String::from(HEAD);
    let version = plain(contract.version());
    let count = contract.operations().len();
    let _ = write!(
        html,
        "<h1>Finicity sandbox</h1>\n<p>Contract {version}, {count} operations. All data is invented.</p>\n"
    );
    customers(&mut html, world);
    reports(&mut html, world);
    requests(&mut html, records);
    operations(&mut html, contract);
    html.push_str("</body>\n</html>\n");
    html
}

/// Returns the page that ends a Connect session.
pub(crate) fn connected(customer: i64) -> String {
    format!(
        "{HEAD}<h1>The bank is connected</h1>\n<p>Customer {customer} has accounts now. \
         <a href=\"/\">See the sandbox</a></p>\n</body>\n</html>\n"
    )
}

fn table(html: &mut String, title: &str, columns: &[&str], rows: &[Vec<String>]) {
    let _ = writeln!(html, "<h2>{title}</h2>");
    if rows.is_empty() {
        html.push_str("<p class=\"quiet\">None yet.</p>\n");
        return;
    }
    html.push_str("<div class=\"table\"><table>\n<tr>");
    columns.iter().for_each(|column| {
        let _ = write!(html, "<th>{column}</th>");
    });
    html.push_str("</tr>\n");
    for row in rows {
        html.push_str("<tr>");
        row.iter().for_each(|cell| {
            let _ = write!(html, "<td>{cell}</td>");
        });
        html.push_str("</tr>\n");
    }
    html.push_str("</table></div>\n");
}

fn requests(html: &mut String, records: &Records) {
    let rows: Vec<Vec<String>> = records
        .iter()
        .rev()
        .take(LATEST)
        .map(|request| {
            let status = request
                .status
                .map_or_else(|| "none".to_owned(), |status| status.to_string());
            let good = request.status.is_some_and(|status| status < 400);
            let class = if good { "" } else { " class=\"bad\"" };
            let operation = plain(request.operation.as_deref().unwrap_or("No operation"));
            let (method, path) = (plain(&request.method), plain(&request.path));
            let mut text = format!("{operation}<br><code>{method} {path}</code>");
            if let Some(reason) = reason(request) {
                let _ = write!(text, "<br><span class=\"bad\">{}</span>", plain(&reason));
            }
            vec![format!("<span{class}>{status}</span>"), text]
        })
        .collect();
    let title = format!("Requests ({} in all)", records.count);
    table(html, &title, &["Status", "Request"], &rows);
}

/// Returns the reason why a request failed.
fn reason(request: &RecordedRequest) -> Option<String> {
    if !request.problems.is_empty() {
        return Some(request.problems.join("; "));
    }
    request.status.filter(|status| *status >= 400)?;
    let response: Value = serde_json::from_slice(&request.response_body).ok()?;
    response["message"].as_str().map(str::to_owned)
}

fn customers(html: &mut String, world: &World) {
    let mut rows = Vec::new();
    for customer in world.customers.values().rev().take(LATEST) {
        let mut accounts = Vec::new();
        for account in &customer.accounts {
            accounts.push(format!(
                "{} <code>{}</code><br>{} USD, {} transactions",
                plain(account.name),
                account.id,
                amount_text(account.balance()),
                account.transactions.len()
            ));
        }
        rows.push(vec![
            format!(
                "{}<br><code>{}</code><br>{}",
                plain(customer.username()),
                customer.id,
                customer.kind
            ),
            accounts.join("<br>"),
        ]);
    }
    let title = format!("Customers ({} in all)", world.customers.len());
    table(html, &title, &["Customer", "Accounts"], &rows);
}

fn reports(html: &mut String, world: &World) {
    let rows: Vec<Vec<String>> = world
        .reports
        .values()
        .rev()
        .take(LATEST)
        .map(|report| {
            vec![
                format!("<code>{}</code>", plain(&report.id)),
                report.kind.to_owned(),
                report
                    .customer
                    .map_or_else(String::new, |id| id.to_string()),
                report.status().to_owned(),
            ]
        })
        .collect();
    let title = format!("Reports ({} in all)", world.reports.len());
    table(html, &title, &["Id", "Type", "Customer", "Status"], &rows);
}

fn operations(html: &mut String, contract: &Contract) {
    let mut tags: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in contract.operations() {
        tags.entry(&operation.tag).or_default().push(operation);
    }
    html.push_str("<h2>Operations</h2>\n");
    for (tag, operations) in tags {
        let _ = writeln!(
            html,
            "<details><summary>{} <span class=\"quiet\">({})</span></summary>\n<ul>",
            plain(tag),
            operations.len()
        );
        for operation in operations {
            let _ = writeln!(
                html,
                "<li>{} <code>{} {}</code></li>",
                plain(&operation.id),
                operation.method,
                plain(&operation.path)
            );
        }
        html.push_str("</ul></details>\n");
    }
}
