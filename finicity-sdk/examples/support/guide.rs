// The setup for the examples in the documentation, which include this file.

/// Starts a sandbox and creates a client for it.
async fn sandbox() -> Result<
    (finicity_sandbox::Sandbox, finicity_sdk::Client),
    Box<dyn std::error::Error>,
> {
    use finicity_sandbox::Sandbox;
    let sandbox = Sandbox::start().await?;
    let credentials = finicity_sdk::Credentials::new(
        Sandbox::PARTNER_ID,
        Sandbox::PARTNER_SECRET,
        Sandbox::APP_KEY,
    );
    let client = finicity_sdk::Client::builder().base_url(sandbox.base_url());
    let client = client.credentials(credentials).build()?;
    Ok((sandbox, client))
}

/// Adds a customer with connected accounts. Returns the customer and one of the accounts.
async fn connected(
    sandbox: &finicity_sandbox::Sandbox,
    client: &finicity_sdk::Client,
) -> Result<
    (finicity_sdk::types::CustomerId, finicity_sdk::types::AccountId),
    Box<dyn std::error::Error>,
> {
    let new = finicity_sdk::types::NewCustomer::new("ada");
    let added = client.customers().add_testing_customer(new).send().await?;
    let customer = added.into_inner().id;
    sandbox.connect_customer(customer.as_str());
    let found = client.accounts().get_customer_accounts(&customer).send().await?;
    let first = found.accounts.first().ok_or("the customer has no account")?;
    Ok((customer, first.id.clone()))
}
