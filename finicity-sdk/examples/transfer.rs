//! Switches: creates links to move a direct deposit or a bill payment to another account or card, and shows
//! the progress.
//!
//! ```sh
//! cargo run -p finicity-sdk --example transfer
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::types::{
    BankAccount, BillPaySwitchIdentity, Card, ConnectGenerateTransferBillPaySwitchParameters,
    TransferDepositSwitchParameters,
};
use support::{Session, shown};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let partner = session.partner_id.as_str();
    let customer = session.connected_customer().await?;
    let connect = client.connect();

    // A link with which the customer moves a direct deposit, such as wages, to another account.
    let account = BankAccount::new("000111222333", "091000019", "checking").title("New checking");
    let parameters = TransferDepositSwitchParameters::new(vec![account], &customer, partner);
    let url = connect
        .generate_transfer_deposit_switch_url(parameters)
        .send()
        .await?;
    println!("to move a deposit: {}", shown(&url.link));
    // A link with which the customer moves bill payments to another card.
    let card = Card::new("123", "12/30", "4111111111111111", "New card");
    let (street, city) = ("434 W Ascension Way", "Murray");
    let identity = BillPaySwitchIdentity::new(street, city, "Ada", "Lovelace", "UT", "84123");
    let parameters = ConnectGenerateTransferBillPaySwitchParameters::new(
        vec![card],
        &customer,
        identity,
        partner,
        false,
    );
    let url = connect
        .generate_transfer_bill_pay_switch_url(parameters)
        .send()
        .await?;
    println!("to move a bill:    {}", shown(&url.link));

    let transfer = client.transfer();
    let deposits = transfer.get_all_deposit_switches(&customer).send().await?;
    let switch = deposits
        .switches
        .first()
        .and_then(|switch| switch.id.clone());
    let switch = switch.context("no deposit was moved")?;
    let details = transfer
        .get_deposit_switch_details(&customer, switch)
        .send()
        .await?;
    println!("the deposit: {}", shown(&details.switch_status));
    let bills = transfer.get_all_pay_switches(&customer).send().await?;
    let switch = bills.switches.first().and_then(|switch| switch.id.clone());
    let switch = switch.context("no bill was moved")?;
    let details = transfer
        .get_bill_pay_switch_details(&customer, switch)
        .send()
        .await?;
    println!("the bill: {}", shown(&details.switch_status));
    Ok(())
}
