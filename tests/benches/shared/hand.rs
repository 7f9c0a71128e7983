//! The hand-written equivalent of the SDK: types with the code that serde derives, and a small client that
//! shares a token between its calls.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize, Serializer};
use tokio::sync::RwLock;

use super::body::PAGE;
use super::server::{CUSTOMER_PATH, TRANSACTIONS_PATH};

/// Declares types. A property of the second list may be absent, and is then not written.
macro_rules! types {
    ($($name:ident { $($field:ident: $type:ty),* } optional { $($option:ident: $inner:ty),* })*) => {$(
        #[derive(Deserialize, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $(pub $field: $type,)*
            $(#[serde(skip_serializing_if = "Option::is_none")] pub $option: Option<$inner>,)*
        }
    )*};
}

types! {
    Page {
        transactions: Vec<Transaction>
    } optional {
        found: i64, displaying: i64, more_available: String, from_date: String, to_date: String, sort: String
    }

    Transaction {
        id: i64
    } optional {
        account_id: i64, amount: Amount, categorization: Categorization, check_num: String,
        commission_amount: i32, created_date: i64, currency_symbol: String, customer_id: i64,
        description: String, effective_date: i64, escrow_amount: Amount, fee_amount: Amount,
        first_effective_date: i64, income_type: String, interest_amount: Amount,
        investment_transaction_type: String, memo: String, option_expire_date: i64,
        option_strike_price: Amount, posted_date: i64, principal_amount: Amount,
        running_balance_amount: Amount, security_id: String, security_id_type: String,
        shares_per_contract: Amount, split_denominator: Amount, split_numerator: Amount, status: String,
        sub_account_fund: String, subaccount_security_type: String, suspense_amount: Amount,
        taxes_amount: i32, ticker: String, transaction_date: i64, r#type: String,
        unique_transaction_id: String, unit_price: Amount, unit_quantity: Amount
    }

    Categorization {
    } optional {
        best_representation: String, category: String, city: String, country: String,
        entity_standardization_confidence_score: Amount, normalized_payee_name: String,
        postal_code: String, state: String
    }

    Report {
        institutions: Vec<ReportInstitution>
    } optional {
        id: String, r#type: String, status: String, created_date: i64, customer_id: i64
    }

    ReportInstitution {
        accounts: Vec<ReportAccount>
    } optional {
        id: i64, name: String
    }

    ReportAccount {
        transactions: Vec<ReportTransaction>
    } optional {
        id: i64, name: String, number: String, r#type: String, balance: Amount,
        average_monthly_balance: Amount
    }

    ReportTransaction {
    } optional {
        id: i64, amount: Amount, posted_date: i64, description: String, memo: String,
        normalized_payee: String, category: String, institution_transaction_id: String,
        commission: Amount, security_type: String, symbol: String, r#type: String
    }

    Institutions {
        institutions: Vec<Institution>
    } optional {
        created_date: i64, displaying: i64, found: i64, more_available: bool
    }

    Institution {
        id: i64, special_instructions: Vec<String>
    } optional {
        account_owner: bool, account_type_description: String, ach: bool, address: Address, aha: bool,
        avail_balance: bool, bill_pay_data: bool, branding: Branding, class: String, currency: String,
        display_name: String, email: String, liability_data: bool, loan_payment_details: bool, name: String,
        new_institution_id: i64, oauth_enabled: bool, oauth_institution_id: i64, phone: String,
        production_status: ProductionStatus, special_instructions_title: String, special_text: String,
        state_agg: bool, status: String, student_loan_data: bool, time_zone: String, trans_agg: bool,
        url_forgot_password: String, url_home_app: String, url_logon_app: String,
        url_online_registration: String, voa: bool, voi: bool
    }

    Address {
    } optional {
        address_line1: String, address_line2: String, city: String, country: String, postal_code: String,
        state: String
    }

    Branding {
    } optional {
        alternate_logo: String, icon: String, logo: String, primary_color: String, tile: String
    }

    ProductionStatus {
    } optional {
        ach: String, aha: String, overall_status: String, state_agg: String, trans_agg: String, voa: String,
        voi: String
    }

    Customer {
        id: String
    } optional {
        username: String, first_name: String, last_name: String, r#type: String, created_date: String
    }

    Failure {
        code: i64, message: String
    } optional {
    }
}

/// An amount, which is a number in JSON. By itself, `Decimal` would write text.
#[derive(Deserialize)]
pub struct Amount(Decimal);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.to_f64().serialize(serializer)
    }
}

/// A client that a user would write for a few operations.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base_url: String,
    token: Arc<RwLock<Arc<str>>>,
}

impl Client {
    /// Creates a client that already has a token.
    pub fn new(base_url: &str) -> Self {
        Self {
            http: reqwest::Client::new(),
            base_url: base_url.to_owned(),
            token: Arc::new(RwLock::new("t".into())),
        }
    }

    async fn get<T: DeserializeOwned>(&self, path: &str) -> Result<T, (StatusCode, Failure)> {
        let token = self.token.read().await.clone();
        let request = self
            .http
            .get(format!("{}{path}", self.base_url))
            .header("accept", "application/json")
            .header("finicity-app-key", "key")
            .header("finicity-app-token", &*token)
            .timeout(Duration::from_secs(60));
        let response = request.send().await.unwrap();
        let status = response.status();
        let body = response.bytes().await.unwrap();
        match status.is_success() {
            true => Ok(serde_json::from_slice(&body).unwrap()),
            false => Err((status, serde_json::from_slice(&body).unwrap())),
        }
    }

    /// Fetches a customer.
    pub async fn call(&self) {
        let customer: Customer = self.get(CUSTOMER_PATH).await.ok().unwrap();
        assert_eq!(customer.id, "1005061234");
    }

    /// Sends a request that the server refuses.
    pub async fn refused_call(&self) {
        let result: Result<Customer, _> = self.get("/aggregation/v1/customers/7").await;
        let (status, failure) = result.err().unwrap();
        assert_eq!((status.as_u16(), failure.code), (400, 10005));
    }

    /// Goes through all transactions and returns their number.
    pub async fn page_through(&self) -> usize {
        let mut count = 0;
        loop {
            let start = count + 1;
            let query = format!("fromDate=0&toDate=1900000000&start={start}&limit={PAGE}");
            let path = format!("{TRANSACTIONS_PATH}?{query}");
            let page: Page = self.get(&path).await.ok().unwrap();
            for transaction in page.transactions {
                assert!(transaction.id > 0);
                count += 1;
            }
            if page.more_available.as_deref() != Some("true") {
                return count;
            }
        }
    }
}
