//! Uploads a pay statement, has it compared with the bank, and prints what was earned.

use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};
use finicity_sdk::types::{PayStatement, PayStatementLabel, Report, TxVerifyInterview};
use finicity_sdk::types::{VoieWithInterviewData, VoieWithTxVerifyReportConstraints};
use finicity_sdk::{Client, WaitOptions};

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [customer, file] = &arguments[..] else {
        bail!("usage: voi_report CUSTOMER_ID FILE");
    };
    let client = Client::from_env()?;

    let file = BASE64_STANDARD.encode(std::fs::read(file)?);
    let statement = PayStatement::new(PayStatementLabel::LastPayPeriod, file);
    let statements = client.pay_statements();
    let upload = statements.store_customer_pay_statement(customer, statement);
    let asset = upload.send().await?.into_inner().asset_id;

    let interview = TxVerifyInterview::new(asset.context("no asset id")?);
    let data = VoieWithInterviewData::new(vec![interview]);
    let body = VoieWithTxVerifyReportConstraints::new(data);
    let income = client.verify_income_and_employment();
    let order = income.generate_voie_paystub_with_tx_verify_report(customer, body);
    let report = order.submit().await?.wait(WaitOptions::new()).await?;
    let Report::VoiePaystubWithTxVerifyReport(report) = &*report else {
        bail!("another report than the one that was ordered");
    };
    for statement in &report.pay_statements {
        let employer = statement.employer.as_ref().and_then(|it| it.name.as_ref());
        let (gross, net) = (statement.gross_pay_current, statement.net_pay_current);
        println!("{employer:?}: {gross:?} gross, {net:?} net");
    }
    Ok(())
}
