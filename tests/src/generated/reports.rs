// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Reports*.

use finicity_sdk::Client;
use finicity_sdk::api::reports;

use super::bodies;
use crate::values;

/// A call of `GetReportByConsumer`.
pub fn get_report_by_consumer(client: &Client) -> reports::GetReportByConsumer {
    let tag = client.reports();
    let call = tag.get_report_by_consumer(values::path_argument(), values::path_argument());
    let call = call.on_behalf_of("text");
    call.purpose("3F")
}

/// A call of `GetReportByCustomer`.
pub fn get_report_by_customer(client: &Client) -> reports::GetReportByCustomer {
    let tag = client.reports();
    let call = tag.get_report_by_customer(values::path_argument(), values::path_argument());
    let call = call.on_behalf_of("text");
    call.purpose("3F")
}

/// A call of `GetReportById`.
pub fn get_report_by_id(client: &Client) -> reports::GetReportById {
    let tag = client.reports();
    let call = tag.get_report_by_id(values::path_argument(), bodies::lender());
    let call = call.on_behalf_of("text");
    call.purpose("3F")
}

/// A call of `GetReportsByConsumerId`.
pub fn get_reports_by_consumer_id(client: &Client) -> reports::GetReportsByConsumerId {
    let tag = client.reports();
    tag.get_reports_by_consumer_id(values::path_argument())
}

/// A call of `GetReportsByCustomerId`.
pub fn get_reports_by_customer_id(client: &Client) -> reports::GetReportsByCustomerId {
    let tag = client.reports();
    tag.get_reports_by_customer_id(values::path_argument())
}

/// A call of `getResellerBillingReport`.
pub fn get_reseller_billing_report(client: &Client) -> reports::GetResellerBillingReport {
    let tag = client.reports();
    let call = tag.get_reseller_billing_report(values::path_argument(), 1609459200, 1612137600);
    let call = call.page(0);
    let call = call.size(100);
    call.view_testing_reports(true)
}

/// A call of `ReportReissue`.
pub fn report_reissue(client: &Client) -> reports::ReportReissue {
    let tag = client.reports();
    tag.report_reissue(values::path_argument(), bodies::lender())
}
