//! Gets what a payment to an account needs: the owner, the routing number and the account number.

use anyhow::{Context, Result, bail};
use finicity_sdk::Client;

#[tokio::main]
async fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [customer, account] = &arguments[..] else {
        bail!("usage: payment_data CUSTOMER_ID ACCOUNT_ID");
    };
    let client = Client::from_env()?;
    let (payments, identity) = (client.payments(), client.identity());
    let (ach, owner) = tokio::try_join!(
        payments.get_account_ach_details(customer, account).send(),
        identity.get_account_owner(customer, account).send(),
    )?;
    let owner = owner.owner_name.as_deref().context("no owner")?;
    let routing = ach.routing_number.as_deref();
    let routing = routing.context("no routing number")?;
    let number = ach.real_account_number.as_deref();
    let number = number.context("no account number")?;
    println!("owner {owner}, routing {routing}, account {number}");
    Ok(())
}
