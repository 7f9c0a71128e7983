//! What tests ask for: statuses, failed reports, and transactions that arrive between pages.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use super::{Asked, Reply, World};

/// Statuses that are shown one after the other; the last one stays. An empty text is a missing status.
pub(crate) type Statuses = VecDeque<String>;

/// What tests asked for.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    /// For each of the next reports, the errors that it ends with.
    pub failures: VecDeque<Vec<Value>>,
    /// For each of the next reports, its statuses.
    pub reports: VecDeque<Statuses>,
    pub indicators: Statuses,
    pub refreshes: Statuses,
    /// Transactions that arrive after each page.
    pub between_pages: usize,
}

/// The status to show now.
pub(super) fn next(statuses: &mut Statuses) -> Option<String> {
    match statuses.len() {
        0 | 1 => statuses.front().cloned(),
        _ => statuses.pop_front(),
    }
}

/// Sets the status, or removes it where it is to be missing.
pub(super) fn set_status(members: &mut Map<String, Value>, status: &str) {
    if status.is_empty() {
        members.remove("status");
    } else {
        members.insert("status".into(), json!(status));
    }
}

impl World {
    /// Payment success indicators with the status that a test asked for.
    pub(super) fn indicator_answer(&mut self, asked: &Asked<'_>) -> Option<Reply> {
        let operation = asked.request.operation.id.as_str();
        if !matches!(
            operation,
            "GetPaymentSuccessIndicators" | "GetFcraPaymentSuccessIndicators"
        ) {
            return None;
        }
        // Without a plan the work is done, so that whoever waits for it comes to an end.
        let status = next(&mut self.plans.indicators).unwrap_or_else(|| "SUCCESS".into());
        let mut answer = asked.example(self.seed);
        for name in ["customerId", "accountId", "payRequestId"] {
            if let Some(value) = asked.text(name) {
                answer.insert(name.into(), json!(value));
            }
        }
        set_status(&mut answer, &status);
        Some(Reply::json(200, Value::Object(answer)))
    }

    /// Lets the transactions arrive that a test asked for between pages.
    pub(super) fn shift_pages(&mut self, asked: &Asked<'_>) {
        let count = self.plans.between_pages;
        let lists = [
            "GetAllCustomerTransactions",
            "GetCustomerAccountTransactions",
        ];
        if count == 0 || !lists.contains(&asked.request.operation.id.as_str()) {
            return;
        }
        let wanted = asked.number("accountId");
        if let Some(customer) = self.customer_of_mut(asked) {
            let mut accounts = customer.accounts.iter_mut();
            let account = accounts.find(|account| wanted.is_none_or(|id| account.id == id));
            if let Some(account) = account {
                account.receive(count, asked.now);
            }
        }
    }

    /// Adds the newest transactions of an account. Says whether there is such an account.
    pub(crate) fn receive(
        &mut self,
        customer: &str,
        account: &str,
        count: usize,
        now: i64,
    ) -> bool {
        let customer = customer
            .parse()
            .ok()
            .and_then(|id: i64| self.customers.get_mut(&id));
        let account = account.parse().ok().and_then(|id: i64| {
            let mut accounts = customer?.accounts.iter_mut();
            accounts.find(|account| account.id == id)
        });
        let Some(account) = account else {
            return false;
        };
        account.receive(count, now);
        true
    }
}
