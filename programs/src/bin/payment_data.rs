//! Gets the numbers of an account for a payment, if the account belongs to the person who is paid.

use anyhow::{Context, Result, bail, ensure};
use finicity_sdk::Client;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [customer, account, name] = &arguments[..] else {
        bail!("usage: payment_data CUSTOMER_ID ACCOUNT_ID NAME");
    };
    let client = Client::from_env()?;
    let (payments, identity) = (client.payments(), client.identity());
    let (ach, owner) = tokio::try_join!(
        payments.get_account_ach_details(customer, account).send(),
        identity.get_account_owner(customer, account).send(),
    )?;
    let owner = owner.owner_name.as_deref().context("no owner")?;
    ensure!(
        owner.eq_ignore_ascii_case(name),
        "the account is not {name}'s"
    );
    let routing = ach.routing_number.as_deref();
    let number = ach.real_account_number.as_deref();
    println!("routing {}", routing.context("no routing number")?);
    println!("account {}", number.context("no account number")?);
    Ok(())
}
