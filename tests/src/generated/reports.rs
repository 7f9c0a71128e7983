// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Reports*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `GetReportByConsumer`.
pub async fn get_report_by_consumer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.get_report_by_consumer(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.on_behalf_of("text");
    let call = call.purpose("31");
    Outcome::value(call.send().await?)
}

/// Calls `GetReportByCustomer`.
pub async fn get_report_by_customer(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.get_report_by_customer(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    let call = call.on_behalf_of("text");
    let call = call.purpose("31");
    Outcome::value(call.send().await?)
}

/// Calls `GetReportById`.
pub async fn get_report_by_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.get_report_by_id(values::PATH_ARGUMENT, bodies::lender());
    let call = call.on_behalf_of("text");
    let call = call.purpose("31");
    Outcome::value(call.send().await?)
}

/// Calls `GetReportsByConsumerId`.
pub async fn get_reports_by_consumer_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.get_reports_by_consumer_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `GetReportsByCustomerId`.
pub async fn get_reports_by_customer_id(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.get_reports_by_customer_id(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `getResellerBillingReport`.
pub async fn get_reseller_billing_report(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.get_reseller_billing_report(values::PATH_ARGUMENT, 1612137600, 1609459200);
    let call = call.page(0);
    let call = call.size(100);
    let call = call.view_testing_reports(true);
    Outcome::value(call.send().await?)
}

/// Calls `ReportReissue`.
pub async fn report_reissue(client: &Client) -> Result<Outcome, Error> {
    let tag = client.reports();
    let call = tag.report_reissue(values::PATH_ARGUMENT, bodies::lender());
    Outcome::value(call.send().await?)
}
