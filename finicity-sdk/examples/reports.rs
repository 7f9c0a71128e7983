//! Reports for lenders: orders them, waits for them, reads them as JSON and PDF, and finds them again. Also
//! fetches bank statements and stores pay statements.
//!
//! ```sh
//! cargo run -p finicity-sdk --example reports
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::types::{
    AccountId, AccountType, AssetId, CashFlowReportConstraints, ConsumerId, CustomerId,
    PayStatement, PayStatementData, PayStatementReportConstraints, PayrollData,
    PayrollReportConstraints, PortfolioId, PrequalificationReportConstraints, Report, ReportId,
    StatementData, StatementReportConstraints, TxVerifyInterview, VoaReportConstraints,
    VoaWithIncomeReportConstraints, VoeTransactionsReportConstraints, VoiReportConstraints,
    VoieReportConstraints, VoieWithInterviewData, VoieWithStatementData,
    VoieWithTxVerifyReportConstraints,
};
use support::{Session, days_ago, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let customer = session.connected_customer().await?;
    let checking = session.account(&customer, AccountType::Checking).await?;
    // Every report requires a consumer.
    session.consumer(&customer).await?;

    let portfolio = order_report(&session, &customer).await?;
    let (consumer, report) = list_reports(client, &customer).await?;
    fetch_report(client, &customer, &consumer, &report).await?;
    show_portfolio(client, &customer, &consumer, &portfolio).await?;

    // All other reports are ordered in the same way.
    order_asset_reports(&session, &customer).await?;
    order_cash_flow_reports(&session, &customer).await?;
    order_income_from_transactions(&session, &customer).await?;
    order_income_from_payroll(&session, &customer).await?;
    let asset = store_pay_statement(client, &customer).await?;
    order_income_from_pay_statement(&session, &customer, &checking, &asset).await?;
    order_statement_report(&session, &customer, &checking).await?;
    fetch_statements(client, &customer, &checking, &asset).await?;
    Ok(())
}

/// Orders one report, waits for it, and reads it as JSON and as PDF. Returns the ID of the portfolio that the
/// report belongs to.
async fn order_report(session: &Session, customer: &CustomerId) -> Result<PortfolioId> {
    let constraints = VoaReportConstraints::new().from_date(days_ago(180));
    let ordered = session
        .client
        .verify_assets()
        .generate_voa_report(customer, constraints)
        .submit()
        .await?;
    let report = ordered.wait(session.patience()).await?;
    if let Report::VoaReport(assets) = &*report {
        println!("assets: {}", shown(&assets.consolidated_available_balance));
    }
    let pdf = ordered.wait_pdf(session.patience()).await?;
    println!("a PDF of {} bytes", pdf.len());
    let portfolio = ordered.response().portfolio_id.clone();
    portfolio.context("no portfolio")
}

/// Lists the reports about a customer. Returns the IDs of the consumer and of the first report.
async fn list_reports(client: &Client, customer: &CustomerId) -> Result<(ConsumerId, ReportId)> {
    let reports = client.reports();
    let of_customer = reports.get_reports_by_customer_id(customer).send().await?;
    for summary in &of_customer.reports {
        println!(
            "{} {} is {}",
            shown(&summary.r#type),
            shown(&summary.id),
            shown(&summary.status)
        );
    }
    let summary = of_customer
        .reports
        .first()
        .context("the customer has no reports")?;
    let id = summary.id.clone().context("the report has no id")?;
    let consumer = summary
        .consumer_id
        .clone()
        .context("the report has no consumer")?;
    reports.get_reports_by_consumer_id(&consumer).send().await?;
    Ok((consumer, id))
}

/// Fetches a report by the ID of the customer and by the ID of the consumer.
async fn fetch_report(
    client: &Client,
    customer: &CustomerId,
    consumer: &ConsumerId,
    report: &ReportId,
) -> Result<()> {
    let reports = client.reports();
    reports
        .get_report_by_customer(customer, report)
        .purpose("99")
        .send()
        .await?;
    reports
        .get_report_by_consumer(consumer, report)
        .purpose("99")
        .send()
        .await?;
    Ok(())
}

/// Fetches a portfolio, which is a group of reports, by the consumer and by the customer.
async fn show_portfolio(
    client: &Client,
    customer: &CustomerId,
    consumer: &ConsumerId,
    portfolio: &PortfolioId,
) -> Result<()> {
    let portfolios = client.portfolios();
    portfolios
        .get_portfolio_by_consumer(consumer, portfolio)
        .send()
        .await?;
    let portfolio = portfolios
        .get_portfolio_by_customer(customer, portfolio)
        .send()
        .await?;
    println!("{} reports in the portfolio", portfolio.reports.len());
    Ok(())
}

/// Orders reports about assets with income and about prequalification for a loan.
async fn order_asset_reports(session: &Session, customer: &CustomerId) -> Result<()> {
    let patience = || session.patience();
    let assets = session.client.verify_assets();
    let constraints = VoaWithIncomeReportConstraints::new().from_date(days_ago(180));
    let call = assets.generate_voa_with_income_report(customer, constraints);
    call.submit().await?.wait(patience()).await?;

    let constraints = PrequalificationReportConstraints::new;
    let call = assets.generate_prequalification_cra_report(customer, constraints());
    call.submit().await?.wait(patience()).await?;
    let call = assets.generate_prequalification_non_cra_report(customer, constraints());
    call.submit().await?.wait(patience()).await?;
    Ok(())
}

/// Orders reports about the cash flow of a person and of a business.
async fn order_cash_flow_reports(session: &Session, customer: &CustomerId) -> Result<()> {
    let patience = || session.patience();
    let flow = session.client.cash_flow();
    let constraints = CashFlowReportConstraints::new;
    let call = flow.generate_cash_flow_personal_report(customer, constraints());
    call.submit().await?.wait(patience()).await?;
    let call = flow.generate_cash_flow_business_report(customer, constraints());
    call.submit().await?.wait(patience()).await?;
    Ok(())
}

/// Orders reports about income and employment that the API derives from transactions.
async fn order_income_from_transactions(session: &Session, customer: &CustomerId) -> Result<()> {
    let patience = || session.patience();
    let income = session.client.verify_income_and_employment();
    let call = income.generate_voi_report(customer, VoiReportConstraints::new());
    call.submit().await?.wait(patience()).await?;
    let constraints = VoeTransactionsReportConstraints::new();
    let call = income.generate_voe_transactions_report(customer, constraints);
    call.submit().await?.wait(patience()).await?;
    Ok(())
}

/// Orders reports about employment that the API derives from the payroll of the employer.
async fn order_income_from_payroll(session: &Session, customer: &CustomerId) -> Result<()> {
    let patience = || session.patience();
    let income = session.client.verify_income_and_employment();
    let payroll = PayrollData::new().ssn("999601111").dob(-16_502_400);
    let constraints = || PayrollReportConstraints::new(payroll.clone()).purpose("99");
    let call = income.generate_voe_payroll_report(customer, constraints());
    call.submit().await?.wait(patience()).await?;
    let call = income.refresh_voie_payroll_report(customer, constraints());
    call.submit().await?.wait(patience()).await?;
    Ok(())
}

/// Stores a pay statement, which is a PDF in Base64, and returns its ID.
async fn store_pay_statement(client: &Client, customer: &CustomerId) -> Result<AssetId> {
    let statement = PayStatement::new("lastPayPeriod", "JVBERi0xLjQK");
    let stored = client
        .pay_statements()
        .store_customer_pay_statement(customer, statement)
        .send()
        .await?;
    let asset = stored.asset_id.clone();
    asset.context("the pay statement has no id")
}

/// Orders reports about income and employment that the API derives from a stored pay statement.
async fn order_income_from_pay_statement(
    session: &Session,
    customer: &CustomerId,
    checking: &AccountId,
    asset: &AssetId,
) -> Result<()> {
    let patience = || session.patience();
    let income = session.client.verify_income_and_employment();

    let data = PayStatementData::new(vec![asset.clone()]);
    let constraints = PayStatementReportConstraints::new(data);
    let call = income.generate_pay_statement_report(customer, constraints);
    call.submit().await?.wait(patience()).await?;

    let data = VoieWithStatementData::new(vec![asset.clone()]);
    let constraints = VoieReportConstraints::new(data);
    let call = income.generate_voie_paystub_report(customer, constraints);
    call.submit().await?.wait(patience()).await?;

    let interview = TxVerifyInterview::new(asset).accounts(vec![checking.clone()]);
    let data = VoieWithInterviewData::new(vec![interview]);
    let constraints = VoieWithTxVerifyReportConstraints::new(data);
    let call = income.generate_voie_paystub_with_tx_verify_report(customer, constraints);
    call.submit().await?.wait(patience()).await?;
    Ok(())
}

/// Orders a report that contains a bank statement.
async fn order_statement_report(
    session: &Session,
    customer: &CustomerId,
    checking: &AccountId,
) -> Result<()> {
    let constraints = StatementReportConstraints::new(StatementData::new(checking));
    let ordered = session
        .client
        .bank_statements()
        .generate_statement_report(customer, constraints)
        .submit()
        .await?;
    save(&ordered.wait_pdf(session.patience()).await?);
    Ok(())
}

/// Fetches bank statements as files, and the file from which a report was created.
async fn fetch_statements(
    client: &Client,
    customer: &CustomerId,
    checking: &AccountId,
    asset: &AssetId,
) -> Result<()> {
    let statements = client.bank_statements();
    let latest = statements
        .get_customer_account_statement(customer, checking)
        .index(1)
        .send()
        .await?;
    save(&latest);
    let stored = statements
        .get_asset_by_customer_id(customer, asset)
        .send()
        .await?;
    save(&stored);
    let several = statements
        .get_customer_account_multiple_statement(customer, checking)
        .index("1,2")
        .send()
        .await?;
    println!("{} statements", several.statements.len());
    Ok(())
}

/// Prints the size of a file. A real program would write the file to disk.
fn save(file: &[u8]) {
    println!("a file of {} bytes", file.len());
}
