//! Behavior that tests set: statuses, failed reports, and transactions that arrive between pages.

use std::collections::VecDeque;

use serde_json::{Map, Value, json};

use super::{OperationRequest, Reply, World};

/// Statuses that are shown in order; the last one stays. An empty text means a missing status.
pub(crate) type Statuses = VecDeque<String>;

/// The behavior that tests have set.
#[derive(Debug, Default)]
pub(crate) struct Plans {
    /// For each of the next reports, the errors with which it ends.
    pub failures: VecDeque<Vec<Value>>,
    /// For each of the next reports, its statuses.
    pub reports: VecDeque<Statuses>,
    pub indicators: Statuses,
    pub refreshes: Statuses,
    /// The number of transactions that arrive after each page.
    pub between_pages: usize,
}

/// Returns the status to show now.
pub(super) fn next(statuses: &mut Statuses) -> Option<String> {
    match statuses.len() {
        0 | 1 => statuses.front().cloned(),
        _ => statuses.pop_front(),
    }
}

/// Sets the status, or removes it if `status` is empty.
pub(super) fn set_status(properties: &mut Map<String, Value>, status: &str) {
    if status.is_empty() {
        properties.remove("status");
    } else {
        properties.insert("status".into(), json!(status));
    }
}

impl World {
    /// Returns payment success indicators with the status that a test has set.
    pub(super) fn indicator_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let operation = request.checked.operation.id.as_str();
        if !matches!(
            operation,
            "GetPaymentSuccessIndicators" | "GetFcraPaymentSuccessIndicators"
        ) {
            return None;
        }
        // Without a status from a test, the work is done, so that a caller who waits for it reaches the end.
        let status = next(&mut self.plans.indicators).unwrap_or_else(|| "SUCCESS".into());
        let mut response = request.example(self.seed);
        for name in ["customerId", "accountId", "payRequestId"] {
            if let Some(value) = request.text(name) {
                response.insert(name.into(), json!(value));
            }
        }
        set_status(&mut response, &status);
        Some(Reply::json(200, Value::Object(response)))
    }

    /// Adds the transactions that a test has set to arrive between pages.
    pub(super) fn shift_pages(&mut self, request: &OperationRequest<'_>) {
        let count = self.plans.between_pages;
        let lists = [
            "GetAllCustomerTransactions",
            "GetCustomerAccountTransactions",
        ];
        if count == 0 || !lists.contains(&request.checked.operation.id.as_str()) {
            return;
        }
        let wanted = request.number("accountId");
        if let Some(customer) = self.customer_of_mut(request) {
            let mut accounts = customer.accounts.iter_mut();
            let account = accounts.find(|account| wanted.is_none_or(|id| account.id == id));
            if let Some(account) = account {
                account.receive(count, request.now);
            }
        }
    }

    /// Adds this number of new transactions to an account. Returns `false` if the account does not exist.
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
