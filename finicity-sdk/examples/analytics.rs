//! Analytics: orders reports that evaluate the balances, cash flow and payments of a person or a business.
//!
//! ```sh
//! cargo run -p finicity-sdk --example analytics
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::types::{
    AnalyticsReportConstraints, AnalyticsReportData, BalanceAndCashFlowAnalyticsReportConstraints,
    BusinessId, CustomerId, NewAddress, NewBusiness, PaymentRiskInsightsReportConstraints,
    PaymentRiskInsightsReportData, PhoneNumberFormat,
};
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    session.consumer(&customer).await?;

    let business = add_business(client, &customer).await?;
    show_business(client, &customer, &business).await?;
    order_cash_reports(&session, &customer).await?;
    order_risk_report(&session, &customer).await?;
    older(client, &customer).await
}

/// Adds the business of a customer, changes it, and returns its ID.
async fn add_business(client: &Client, customer: &CustomerId) -> Result<BusinessId> {
    let businesses = client.businesses_api();
    let address = NewAddress::new()
        .address_line1("434 W Ascension Way")
        .city("Murray")
        .state("UT");
    let phone = PhoneNumberFormat::new()
        .country_code("1")
        .phone_no("8019844200");
    let business = NewBusiness::new(address, "Analytical Engines", true, phone);
    let added = businesses
        .add_business_details(customer, business.clone())
        .send()
        .await?;
    let id = added
        .business_id
        .clone()
        .context("the business has no id")?;
    businesses
        .update_business(&id, business.url("https://engines.example.com"))
        .send()
        .await?;
    Ok(id)
}

/// Fetches a business by its ID, and the businesses of a customer.
async fn show_business(client: &Client, customer: &CustomerId, id: &BusinessId) -> Result<()> {
    let businesses = client.businesses_api();
    let found = businesses.get_business_by_id(id).send().await?;
    println!(
        "{}",
        found
            .first()
            .map_or_else(String::new, |business| shown(&business.name))
    );
    let found = businesses.get_business_by_customer(customer).send().await?;
    println!("{} businesses of the customer", found.len());
    Ok(())
}

/// Orders reports about the balances, the cash flow and the payments of a person. For a business, pass
/// `business` in place of `personal`.
async fn order_cash_reports(session: &Session, customer: &CustomerId) -> Result<()> {
    let client = &session.client;
    let constraints = || {
        let data = AnalyticsReportData::new().for_cra_purpose(false);
        AnalyticsReportConstraints::new()
            .analytics_report_data(data.time_interval_types(vec!["MONTHLY_CALENDAR".into()]))
    };
    let balance = client.balance_analytics();
    let call = balance.generate_balance_analytics_report(customer, "personal", constraints());
    let report = call.submit().await?.wait(session.patience()).await?;
    println!("balances: {} bytes", report.raw().len());
    let flow = client.cash_flow_analytics();
    let call = flow.generate_cashflow_analytics_report(customer, "personal", constraints());
    let report = call.submit().await?.wait(session.patience()).await?;
    println!("cash flow: {} bytes", report.raw().len());
    let history = client.payment_history_report();
    let call = history.generate_payment_history_report(customer, constraints());
    let report = call.submit().await?.wait(session.patience()).await?;
    println!("payment history: {} bytes", report.raw().len());
    Ok(())
}

/// Orders a report about the risk that a person's payments fail.
async fn order_risk_report(session: &Session, customer: &CustomerId) -> Result<()> {
    let data = PaymentRiskInsightsReportData::new(false);
    let constraints = PaymentRiskInsightsReportConstraints::new().analytics_report_data(data);
    let foresight = session.client.consumer_foresight();
    let call = foresight.generate_payment_risk_insights_report(customer, "personal", constraints);
    let report = call.submit().await?.wait(session.patience()).await?;
    println!("payment risk: {} bytes", report.raw().len());
    Ok(())
}

/// Creates the older analytics of businesses, which reports have replaced. The API creates them immediately,
/// and returns them by ID.
#[allow(deprecated)]
async fn older(client: &Client, customer: &CustomerId) -> Result<()> {
    let balance = client.balance_analytics();
    let flow = client.cash_flow_analytics();
    let history = client.payment_history_report();
    let constraints = BalanceAndCashFlowAnalyticsReportConstraints::new;
    let older = [
        balance
            .generate_balance_analytics(customer, constraints())
            .send()
            .await?,
        flow.generate_cash_flow_analytics(customer, constraints())
            .send()
            .await?,
        history.generate_payment_history(customer).send().await?,
    ];
    for ordered in older {
        let id = ordered.report_id.clone().context("the report has no id")?;
        let report = balance.get_obb_analytics_report(&id).send().await?;
        println!("report {id}: {} accounts", report.account_ids.len());
    }
    // Analytics under the Fair Credit Reporting Act require a purpose.
    let older = [
        balance
            .generate_balance_analytics_fcra(customer, constraints())
            .send()
            .await?,
        flow.generate_cash_flow_analytics_fcra(customer, constraints())
            .send()
            .await?,
        history
            .generate_payment_history_fcra(customer)
            .send()
            .await?,
    ];
    for ordered in older {
        let id = ordered.report_id.clone().context("the report has no id")?;
        let report = balance
            .get_obb_analytics_report_fcra(&id, "99")
            .send()
            .await?;
        println!("report {id}: {} accounts", report.account_ids.len());
    }
    Ok(())
}
