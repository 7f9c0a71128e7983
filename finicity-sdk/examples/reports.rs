//! Reports that lenders use: ordering them, waiting, reading them as JSON and PDF, finding them again;
//! statements and pay statements.
//!
//! ```sh
//! cargo run -p finicity-sdk --example reports
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::types::{
    CashFlowReportConstraints, PayStatement, PayStatementData, PayStatementReportConstraints,
    PayrollData, PayrollReportConstraints, PrequalificationReportConstraints, Report,
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
    let checking = session.account(&customer, "checking").await?;
    // Each report is about a person.
    session.consumer(&customer).await?;

    // One in full: ordered, waited for, read.
    let assets = client.verify_assets();
    let constraints = VoaReportConstraints::new().from_date(days_ago(180));
    let ordered = assets
        .generate_voa_report(&customer, constraints)
        .submit()
        .await?;
    let report = ordered.wait(session.patience()).await?;
    if let Report::VoaReport(assets) = &*report {
        println!("assets: {}", shown(&assets.consolidated_available_balance));
    }
    let pdf = ordered.wait_pdf(session.patience()).await?;
    println!("a PDF of {} bytes", pdf.len());

    // It can be found again by the customer and by the consumer.
    let reports = client.reports();
    let of_customer = reports.get_reports_by_customer_id(&customer).send().await?;
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
    reports
        .get_report_by_customer(&customer, &id)
        .purpose("99")
        .send()
        .await?;
    reports
        .get_report_by_consumer(&consumer, &id)
        .purpose("99")
        .send()
        .await?;
    let portfolio = ordered
        .response()
        .portfolio_id
        .clone()
        .context("no portfolio")?;
    let portfolios = client.portfolios();
    portfolios
        .get_portfolio_by_consumer(&consumer, &portfolio)
        .send()
        .await?;
    let portfolio = portfolios
        .get_portfolio_by_customer(&customer, &portfolio)
        .send()
        .await?;
    println!("{} reports in the portfolio", portfolio.reports.len());

    // The others are ordered the same way.
    let patience = || session.patience();
    let constraints = || VoaWithIncomeReportConstraints::new().from_date(days_ago(180));
    assets
        .generate_voa_with_income_report(&customer, constraints())
        .submit()
        .await?
        .wait(patience())
        .await?;
    let constraints = PrequalificationReportConstraints::new;
    let call = assets.generate_prequalification_cra_report(&customer, constraints());
    call.submit().await?.wait(patience()).await?;
    let call = assets.generate_prequalification_non_cra_report(&customer, constraints());
    call.submit().await?.wait(patience()).await?;

    let flow = client.cash_flow();
    let constraints = CashFlowReportConstraints::new;
    let call = flow.generate_cash_flow_personal_report(&customer, constraints());
    call.submit().await?.wait(patience()).await?;
    let call = flow.generate_cash_flow_business_report(&customer, constraints());
    call.submit().await?.wait(patience()).await?;

    // Income and employment. From transactions:
    let income = client.verify_income_and_employment();
    let call = income.generate_voi_report(&customer, VoiReportConstraints::new());
    call.submit().await?.wait(patience()).await?;
    let call =
        income.generate_voe_transactions_report(&customer, VoeTransactionsReportConstraints::new());
    call.submit().await?.wait(patience()).await?;
    // From what the person's employer says:
    let payroll = PayrollData::new().ssn("999601111").dob(-16_502_400);
    let constraints = || PayrollReportConstraints::new(payroll.clone()).purpose("99");
    let call = income.generate_voe_payroll_report(&customer, constraints());
    call.submit().await?.wait(patience()).await?;
    let call = income.refresh_voie_payroll_report(&customer, constraints());
    call.submit().await?.wait(patience()).await?;
    // From pay statements, which are stored first, as base64:
    let statement = PayStatement::new("lastPayPeriod", "JVBERi0xLjQK");
    let stored = client
        .pay_statements()
        .store_customer_pay_statement(&customer, statement)
        .send()
        .await?;
    let asset = stored
        .asset_id
        .clone()
        .context("the pay statement has no id")?;
    let constraints =
        PayStatementReportConstraints::new(PayStatementData::new(vec![asset.clone()]));
    let call = income.generate_pay_statement_report(&customer, constraints);
    call.submit().await?.wait(patience()).await?;
    let constraints = VoieReportConstraints::new(VoieWithStatementData::new(vec![asset.clone()]));
    let call = income.generate_voie_paystub_report(&customer, constraints);
    call.submit().await?.wait(patience()).await?;
    let interview = TxVerifyInterview::new(&asset).accounts(vec![checking.clone()]);
    let constraints =
        VoieWithTxVerifyReportConstraints::new(VoieWithInterviewData::new(vec![interview]));
    let call = income.generate_voie_paystub_with_tx_verify_report(&customer, constraints);
    call.submit().await?.wait(patience()).await?;

    // Statements of the bank: as a report, as a file, and the file that a report was made from.
    let statements = client.bank_statements();
    let constraints = StatementReportConstraints::new(StatementData::new(&checking));
    let call = statements.generate_statement_report(&customer, constraints);
    let ordered = call.submit().await?;
    saved(&ordered.wait_pdf(patience()).await?);
    saved(
        &statements
            .get_customer_account_statement(&customer, &checking)
            .index(1)
            .send()
            .await?,
    );
    saved(
        &statements
            .get_asset_by_customer_id(&customer, &asset)
            .send()
            .await?,
    );
    let several = statements
        .get_customer_account_multiple_statement(&customer, &checking)
        .index("1,2");
    println!("{} statements", several.send().await?.statements.len());
    Ok(())
}

/// A real program would write it to a file.
fn saved(file: &[u8]) {
    println!("a file of {} bytes", file.len());
}
