//! Shared code of the examples: the server that they call, and a customer with accounts.
//!
//! - By default, the examples start a sandbox, which ends with the example.
//! - If `FINICITY_PARTNER_ID`, `FINICITY_PARTNER_SECRET` and `FINICITY_APP_KEY` are set, the examples call
//!   the real API, or the server in `FINICITY_BASE_URL`. `FINICITY_CUSTOMER_ID` may name a customer with
//!   connected accounts. The API may bill calls, except for testing customers.

#![allow(dead_code, reason = "each example uses only some of these functions")]

use std::fmt::Display;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};
use finicity_sandbox::{Contract, Sandbox};
use finicity_sdk::types::{
    AccountId, AccountType, ConnectParameters, CustomerId, NewConsumer, NewCustomer,
};
use finicity_sdk::{Client, ClientBuilder, Credentials, WaitOptions};

/// The client of an example, and the server that it calls.
pub struct Session {
    pub client: Client,
    pub partner_id: String,
    pub partner_secret: String,
    sandbox: Option<Sandbox>,
}

impl Session {
    /// Starts a session with the default settings of a client.
    pub async fn begin() -> Result<Self> {
        Self::with(Client::builder()).await
    }

    /// Starts a session with the settings in `builder`.
    pub async fn with(builder: ClientBuilder) -> Result<Self> {
        if let Ok(partner_id) = std::env::var("FINICITY_PARTNER_ID") {
            return Ok(Self {
                client: builder.from_env()?.build()?,
                partner_id,
                partner_secret: std::env::var("FINICITY_PARTNER_SECRET")?,
                sandbox: None,
            });
        }
        let mut settings = Sandbox::builder().report_delay(Duration::from_millis(200));
        if let Some(contract) = std::env::var_os("FINICITY_SPEC") {
            settings = settings.contract(Contract::from_file(contract.as_ref())?);
        }
        let sandbox = settings.start().await?;
        println!("In the sandbox: set FINICITY_PARTNER_ID and so on to talk to the real API.\n");
        let credentials = Credentials::new(
            Sandbox::PARTNER_ID,
            Sandbox::PARTNER_SECRET,
            Sandbox::APP_KEY,
        );
        let builder = builder.base_url(sandbox.base_url());
        Ok(Self {
            client: builder.credentials(credentials).build()?,
            partner_id: Sandbox::PARTNER_ID.into(),
            partner_secret: Sandbox::PARTNER_SECRET.into(),
            sandbox: Some(sandbox),
        })
    }

    /// Returns the sandbox; `None` if the example calls the real API.
    pub fn sandbox(&self) -> Option<&Sandbox> {
        self.sandbox.as_ref()
    }

    /// Adds a testing customer for this example.
    pub async fn new_customer(&self) -> Result<CustomerId> {
        let body = NewCustomer::new(unique("example"))
            .first_name("Ada")
            .last_name("Lovelace");
        let added = self
            .client
            .customers()
            .add_testing_customer(body)
            .send()
            .await?;
        Ok(added.into_inner().id)
    }

    /// Returns a customer with connected accounts: the customer in `FINICITY_CUSTOMER_ID`, or a new testing
    /// customer. With the real API, the user must go through Connect with the credentials of a test
    /// institution.
    pub async fn connected_customer(&self) -> Result<CustomerId> {
        if let Ok(id) = std::env::var("FINICITY_CUSTOMER_ID") {
            return Ok(CustomerId::from(id));
        }
        let id = self.new_customer().await?;
        match &self.sandbox {
            Some(sandbox) => anyhow::ensure!(sandbox.connect_customer(id.as_str())),
            None => {
                let parameters = ConnectParameters::new(id.clone(), self.partner_id.as_str());
                let url = self
                    .client
                    .connect()
                    .generate_connect_url(parameters)
                    .send()
                    .await?;
                println!(
                    "Open this, connect an account, and press Enter:\n{}",
                    url.link
                );
                std::io::stdin().read_line(&mut String::new())?;
            }
        }
        Ok(id)
    }

    /// Returns the ID of an account of the customer that has the given type.
    pub async fn account(
        &self,
        customer: &CustomerId,
        account_type: AccountType,
    ) -> Result<AccountId> {
        let call = self.client.accounts().get_customer_accounts(customer);
        let accounts = call.send().await?.into_inner().accounts;
        let mut found = accounts.into_iter();
        let account = found.find(|account| account.r#type.as_ref() == Some(&account_type));
        let account =
            account.with_context(|| format!("the customer has no {account_type} account"))?;
        Ok(account.id)
    }

    /// Ensures that the customer has a consumer, which reports require.
    pub async fn consumer(&self, customer: &CustomerId) -> Result<()> {
        let consumers = self.client.consumers();
        match consumers.get_consumer_for_customer(customer).send().await {
            Ok(_) => Ok(()),
            Err(error) if error.status().is_some_and(|status| status == 404) => {
                let body = NewConsumer::new("Ada", "Lovelace", "UT");
                consumers.create_consumer(customer, body).send().await?;
                Ok(())
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Returns the options for waiting. The intervals are short if the server runs on this machine.
    pub fn patience(&self) -> WaitOptions {
        let url = std::env::var("FINICITY_BASE_URL").unwrap_or_default();
        match self.sandbox.is_some() || url.starts_with("http://") {
            true => WaitOptions::new().interval(Duration::from_millis(50)),
            false => WaitOptions::new(),
        }
    }
}

/// Returns a unique name.
pub fn unique(prefix: &str) -> String {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    format!("{prefix}-{}", now.as_micros())
}

/// Returns the time `days` days ago, in seconds since 1970.
pub fn days_ago(days: i64) -> i64 {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(now.as_secs()).unwrap_or_default() - days * 86_400
}

/// Formats an optional value as text.
pub fn shown<T: Display>(value: &Option<T>) -> String {
    value.as_ref().map_or_else(|| "-".to_owned(), T::to_string)
}
