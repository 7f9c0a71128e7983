//! Uploads a pay statement, orders a report on it, and prints what was earned.

use anyhow::{Context, Result, bail};
use base64::{Engine, prelude::BASE64_STANDARD};
use finicity_sdk::types::{PayStatement, PayStatementLabel};
use finicity_sdk::types::{VoieReportConstraints, VoieWithStatementData};
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
    let asset = asset.context("the upload has no id")?;

    let body = VoieReportConstraints::new(VoieWithStatementData::new(vec![asset]));
    let income = client.verify_income_and_employment();
    let order = income.generate_voie_paystub_report(customer, body);
    let report = order.submit().await?.wait(WaitOptions::new()).await?;
    let report = report.as_voie_paystub_report().context("another report")?;
    for statement in &report.pay_statements {
        let employer = statement.employer.as_ref();
        let employer = employer.and_then(|employer| employer.name.as_deref());
        let gross = statement.gross_pay_current.context("no gross pay")?;
        println!("{}: {gross}", employer.unwrap_or("unknown"));
    }
    Ok(())
}
