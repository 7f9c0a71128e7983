//! Tests a rule of a service: with accounts made by hand, and with those of a sandbox.

use anyhow::Result;
use finicity_sandbox::{Fault, Sandbox};
use finicity_sdk::rust_decimal::Decimal;
use finicity_sdk::types::{AccountType, CustomerAccount, CustomerAccounts, NewCustomer};
use finicity_sdk::{Client, Credentials};

/// The rule: only checking accounts count.
fn on_hand(found: &CustomerAccounts) -> Decimal {
    let is_checking = |account: &&CustomerAccount| account.r#type == Some(AccountType::Checking);
    let checking = found.accounts.iter().filter(is_checking);
    checking.filter_map(|account| account.balance).sum()
}

#[test]
fn a_card_does_not_count() {
    let checking = CustomerAccount::new("1").r#type(AccountType::Checking);
    let card = CustomerAccount::new("2").r#type(AccountType::CreditCard);
    let found = CustomerAccounts::default().accounts(vec![checking.balance(100), card.balance(50)]);
    assert_eq!(on_hand(&found), Decimal::from(100));
}

#[tokio::test]
async fn an_outage_does_not_change_the_sum() -> Result<()> {
    let sandbox = Sandbox::start().await?;
    let (id, secret) = (Sandbox::PARTNER_ID, Sandbox::PARTNER_SECRET);
    let credentials = Credentials::new(id, secret, Sandbox::APP_KEY);
    let client = Client::builder().base_url(sandbox.base_url());
    let client = client.credentials(credentials).build()?;
    let (new, customers) = (NewCustomer::new("ada-lovelace"), client.customers());
    let ada = customers.add_testing_customer(new).send().await?;
    assert!(sandbox.connect_customer(ada.id.as_str()));
    sandbox.fail_next("GetCustomerAccounts", 1, Fault::Status(503))?;
    let call = client.accounts().get_customer_accounts(&ada.id);
    assert!(on_hand(&*call.send().await?) > Decimal::ZERO);
    Ok(())
}
