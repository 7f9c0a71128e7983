//! The properties that the program may need.

#![allow(
    dead_code,
    reason = "a client for a whole program declares more than one part of it reads"
)]

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Authentication<'a> {
    pub partner_id: &'a str,
    pub partner_secret: &'a str,
}

#[derive(Deserialize)]
pub struct AccessToken {
    pub token: String,
}

#[derive(Debug, Default, Deserialize)]
pub struct ApiError {
    pub code: Option<Value>,
    pub message: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewCustomer {
    pub username: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AddedCustomer {
    pub id: String,
    pub username: Option<String>,
    pub created_date: Option<Value>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customers {
    pub found: Option<i64>,
    pub displaying: Option<i64>,
    pub more_available: Option<Value>,
    pub customers: Vec<Customer>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    pub id: String,
    pub username: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub r#type: Option<String>,
    pub created_date: Option<Value>,
    pub last_modified_date: Option<Value>,
}

#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ConnectParameters {
    pub customer_id: String,
    pub partner_id: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct ConnectUrl {
    pub link: String,
}

#[derive(Debug, Clone, Deserialize)]
pub struct Accounts {
    pub accounts: Vec<Account>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Account {
    pub id: String,
    pub number: Option<String>,
    pub real_account_number_last4: Option<String>,
    pub name: Option<String>,
    pub balance: Option<Decimal>,
    pub r#type: Option<String>,
    pub status: Option<String>,
    pub customer_id: Option<String>,
    pub institution_id: Option<String>,
    pub institution_login_id: Option<Value>,
    pub balance_date: Option<i64>,
    pub aggregation_status_code: Option<i64>,
    pub created_date: Option<i64>,
    pub last_updated_date: Option<i64>,
    pub currency: Option<String>,
    pub detail: Option<AccountDetail>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccountDetail {
    pub available_balance_amount: Option<Decimal>,
    pub current_balance: Option<Decimal>,
    pub period_interest_rate: Option<Decimal>,
    pub credit_available_amount: Option<Decimal>,
    pub payment_min_amount: Option<Decimal>,
    pub interest_ytd_amount: Option<Decimal>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AchDetails {
    pub routing_number: Option<String>,
    pub real_account_number: Option<Value>,
}

#[derive(Debug, Clone, Deserialize)]
pub struct InstitutionWrapper {
    pub institution: Institution,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Institution {
    pub id: Value,
    pub name: Option<String>,
    pub aha: Option<bool>,
    pub ach: Option<bool>,
    pub voa: Option<bool>,
    pub voi: Option<bool>,
    pub oauth_enabled: Option<bool>,
    pub url_home_app: Option<String>,
    pub phone: Option<String>,
    pub status: Option<String>,
    pub address: Option<Address>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub address_line1: Option<String>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Transactions {
    pub found: Option<i64>,
    pub displaying: Option<i64>,
    pub more_available: Option<Value>,
    pub transactions: Vec<Transaction>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Transaction {
    pub id: i64,
    pub amount: Option<Decimal>,
    pub account_id: Option<Value>,
    pub customer_id: Option<Value>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub memo: Option<String>,
    pub posted_date: Option<i64>,
    pub transaction_date: Option<i64>,
    pub created_date: Option<i64>,
    pub categorization: Option<Categorization>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Categorization {
    pub normalized_payee_name: Option<String>,
    pub category: Option<String>,
    pub best_representation: Option<String>,
    pub country: Option<String>,
}
