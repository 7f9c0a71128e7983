//! The client.

use std::env;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use reqwest::{Method, RequestBuilder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::sync::Mutex;

use crate::types::*;

pub struct Client {
    http: reqwest::Client,
    base_url: String,
    partner_id: String,
    partner_secret: String,
    app_key: String,
    token: Mutex<Option<(String, Instant)>>,
}

impl Client {
    pub fn from_env() -> Result<Self> {
        let variable = |name| env::var(name).with_context(|| format!("{name} is missing"));
        Ok(Self {
            http: reqwest::Client::builder()
                .timeout(Duration::from_secs(60))
                .build()?,
            base_url: env::var("FINICITY_BASE_URL")
                .unwrap_or_else(|_| "https://api.finicity.com".into()),
            partner_id: variable("FINICITY_PARTNER_ID")?,
            partner_secret: variable("FINICITY_PARTNER_SECRET")?,
            app_key: variable("FINICITY_APP_KEY")?,
            token: Mutex::new(None),
        })
    }

    pub fn partner_id(&self) -> &str {
        &self.partner_id
    }

    async fn token(&self) -> Result<String> {
        let mut token = self.token.lock().await;
        if let Some((token, created)) = &*token
            && created.elapsed() < Duration::from_secs(90 * 60)
        {
            return Ok(token.clone());
        }
        let body = Authentication {
            partner_id: &self.partner_id,
            partner_secret: &self.partner_secret,
        };
        let request = self.request(Method::POST, "/aggregation/v2/partners/authentication");
        let new: AccessToken = receive(request.json(&body)).await?;
        *token = Some((new.token.clone(), Instant::now()));
        Ok(new.token)
    }

    fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self
            .http
            .request(method, format!("{}{path}", self.base_url));
        request
            .header("Finicity-App-Key", &self.app_key)
            .header("Accept", "application/json")
    }

    async fn get<T: DeserializeOwned>(&self, path: &str, query: &[(&str, String)]) -> Result<T> {
        self.send(self.request(Method::GET, path).query(query))
            .await
    }

    async fn post<T: DeserializeOwned>(&self, path: &str, body: &impl Serialize) -> Result<T> {
        self.send(self.request(Method::POST, path).json(body)).await
    }

    async fn send<T: DeserializeOwned>(&self, request: RequestBuilder) -> Result<T> {
        receive(request.header("Finicity-App-Token", self.token().await?)).await
    }

    pub async fn add_testing_customer(&self, body: &NewCustomer) -> Result<AddedCustomer> {
        self.post("/aggregation/v2/customers/testing", body).await
    }

    pub async fn get_customers(&self, limit: u32) -> Result<Customers> {
        self.get("/aggregation/v1/customers", &[("limit", limit.to_string())])
            .await
    }

    pub async fn get_customer(&self, customer: &str) -> Result<Customer> {
        self.get(&format!("/aggregation/v1/customers/{customer}"), &[])
            .await
    }

    pub async fn generate_connect_url(&self, body: &ConnectParameters) -> Result<ConnectUrl> {
        self.post("/connect/v2/generate", body).await
    }

    pub async fn refresh_customer_accounts(&self, customer: &str) -> Result<Accounts> {
        let path = format!("/aggregation/v1/customers/{customer}/accounts");
        self.send(self.request(Method::POST, &path)).await
    }

    pub async fn get_customer_accounts(&self, customer: &str) -> Result<Accounts> {
        self.get(
            &format!("/aggregation/v1/customers/{customer}/accounts"),
            &[],
        )
        .await
    }

    pub async fn get_customer_account(&self, customer: &str, account: &str) -> Result<Account> {
        let path = format!("/aggregation/v2/customers/{customer}/accounts/{account}");
        self.get(&path, &[]).await
    }

    pub async fn get_account_ach_details(
        &self,
        customer: &str,
        account: &str,
    ) -> Result<AchDetails> {
        let path = format!("/aggregation/v1/customers/{customer}/accounts/{account}/details");
        self.get(&path, &[]).await
    }

    pub async fn get_institution(&self, institution: &str) -> Result<InstitutionWrapper> {
        self.get(&format!("/institution/v2/institutions/{institution}"), &[])
            .await
    }

    pub async fn get_all_customer_transactions(
        &self,
        customer: &str,
        from_date: i64,
        to_date: i64,
    ) -> Result<Transactions> {
        let query = [
            ("fromDate", from_date.to_string()),
            ("toDate", to_date.to_string()),
        ];
        self.get(
            &format!("/aggregation/v3/customers/{customer}/transactions"),
            &query,
        )
        .await
    }
}

/// Sends the request, and decodes the response or the error.
async fn receive<T: DeserializeOwned>(request: RequestBuilder) -> Result<T> {
    let response = request.send().await?;
    let status = response.status();
    let body = response.bytes().await?;
    if !status.is_success() {
        let error: ApiError = serde_json::from_slice(&body).unwrap_or_default();
        bail!(
            "{status}: code {:?}: {}",
            error.code,
            error.message.unwrap_or_default()
        );
    }
    serde_json::from_slice(&body).context("the response has an unexpected structure")
}
