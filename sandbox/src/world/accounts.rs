//! Accounts, their transactions and their refreshes.

use std::time::Instant;

use serde_json::{Value, json};

use super::bank::INSTITUTION_ID;
use super::{Account, OperationRequest, Reply, Transaction, World, page, plans};

impl World {
    pub(super) fn accounts_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let id = request.checked.operation.id.as_str();
        if id.starts_with("RefreshCustomerAccounts") {
            let now = request.now;
            let customer = self.customer_of_mut(request)?;
            customer
                .accounts
                .iter_mut()
                .for_each(|account| account.refreshed = now);
            if id.ends_with("V2") {
                return Some(Reply::empty(204));
            }
        }
        Some(match id {
            "GetCustomerAccounts"
            | "GetCustomerAccountsByInstitution"
            | "GetCustomerAccountsByInstitutionLogin"
            | "RefreshCustomerAccounts"
            | "RefreshCustomerAccountsByInstitutionLogin" => Reply::json(
                200,
                json!({ "accounts": self.shown(request, Account::json)? }),
            ),
            "GetCustomerAccountsSimple"
            | "GetCustomerAccountsByInstitutionSimple"
            | "GetCustomerAccountsByInstitutionLoginSimple" => Reply::json(
                200,
                json!({ "accounts": self.shown(request, Account::simple_json)? }),
            ),
            "GetCustomerAccount" => Reply::json(200, self.account_of(request)?.json()),
            "GetCustomerAccountSimple" => Reply::json(200, self.account_of(request)?.simple_json()),
            "DeleteCustomerAccount" => {
                let id = self.account_of(request)?.id;
                self.customer_of_mut(request)?
                    .accounts
                    .retain(|account| account.id != id);
                Reply::empty(204)
            }
            "DeleteCustomerAccountsByInstitutionLogin" => {
                let login = request.number("institutionLoginId")?;
                self.customer_of_mut(request)?
                    .accounts
                    .retain(|account| account.login != login);
                Reply::empty(204)
            }
            _ => return self.transactions_response(request),
        })
    }

    fn transactions_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        Some(match request.checked.operation.id.as_str() {
            "GetAllCustomerTransactions" => {
                let accounts: Vec<&Account> = self.customer_of(request)?.accounts.iter().collect();
                transactions(&accounts, request)
            }
            "GetCustomerAccountTransactions" => transactions(&[self.account_of(request)?], request),
            "GetCustomerTransaction" => {
                let wanted = request.number("transactionId");
                let mut accounts = self.customer_of(request)?.accounts.iter();
                let found = accounts.find_map(|account| {
                    let mut all = account.transactions.iter();
                    let found = all.find(|transaction| Some(transaction.id) == wanted)?;
                    Some(account.transaction_json(found))
                });
                match found {
                    Some(transaction) => Reply::json(200, transaction),
                    None => Reply::failure(404, "14001", "the transaction does not exist"),
                }
            }
            "LoadHistoricTransactionsForCustomerAccount" => Reply::empty(204),
            "refreshTransactions" => self.refresh(request)?,
            "getTransactionRefreshStatus" => self.refresh_status(request)?,
            _ => return None,
        })
    }

    fn account_of(&self, request: &OperationRequest<'_>) -> Option<&Account> {
        self.customer_of(request)?
            .account(request.text("accountId")?)
    }

    fn shown(
        &self,
        request: &OperationRequest<'_>,
        json: fn(&Account) -> Value,
    ) -> Option<Vec<Value>> {
        let login = request.number("institutionLoginId");
        let institution = request.number("institutionId");
        let kind = request.text("account_type");
        let wanted = |account: &&Account| {
            login.is_none_or(|login| account.login == login)
                && institution.is_none_or(|institution| institution == INSTITUTION_ID)
                && kind.is_none_or(|kind| account.kind == kind)
        };
        let accounts = self.customer_of(request)?.accounts.iter();
        Some(accounts.filter(wanted).map(json).collect())
    }

    fn refresh(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let number = self.new_id(0);
        let customer = self.customer_of(request)?.id;
        let id = format!("00000000-0000-4000-8000-{number:012x}");
        self.refreshes
            .insert(id.clone(), (customer, Instant::now()));
        let mut response = request.example(self.seed);
        let own = json!({ "refreshId": id, "customerId": customer.to_string(), "status": "NEW" });
        super::with(&mut response, own);
        Some(Reply::json(202, Value::Object(response)))
    }

    fn refresh_status(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let id = request.text("refreshId")?;
        let customer = self.customer_of(request)?.id;
        let Some((_, started)) = self
            .refreshes
            .get(id)
            .filter(|(owner, _)| *owner == customer)
        else {
            return Some(Reply::failure(
                404,
                "10008",
                format!("there is no refresh {id}"),
            ));
        };
        let done = started.elapsed() >= self.report_delay;
        let mut response = request.example(self.seed);
        let own = json!({
            "refreshId": id,
            "customerId": customer.to_string(),
            "status": if done { "COMPLETED" } else { "IN_PROGRESS" },
        });
        super::with(&mut response, own);
        if let Some(status) = plans::next(&mut self.plans.refreshes) {
            plans::set_status(&mut response, &status);
        }
        Some(Reply::json(200, Value::Object(response)))
    }
}

/// Returns a page of the transactions of these accounts.
fn transactions(accounts: &[&Account], request: &OperationRequest<'_>) -> Reply {
    let (from, to) = (request.number("fromDate"), request.number("toDate"));
    let (Some(from), Some(to)) = (from, to) else {
        return Reply::failure(400, "10009", "fromDate and toDate are needed");
    };
    if from > to {
        return Reply::failure(400, "41002", "fromDate is after toDate");
    }
    let pending = request.text("includePending") == Some("true");
    let wanted = |transaction: &&Transaction| {
        (from..=to).contains(&transaction.time) && (transaction.posted || pending)
    };
    let mut found: Vec<(&Account, &Transaction)> = accounts
        .iter()
        .flat_map(|account| account.transactions.iter().map(move |t| (*account, t)))
        .filter(|(_, transaction)| wanted(transaction))
        .collect();
    found.sort_by_key(|(_, transaction)| (transaction.time, transaction.id));
    let sort = request.text("sort").unwrap_or("desc");
    if sort != "asc" {
        found.reverse();
    }
    let (first, last) = match page(&found, request) {
        Ok(page) => page,
        Err(refusal) => return refusal,
    };
    let shown: Vec<Value> = found[first..last]
        .iter()
        .map(|(account, transaction)| account.transaction_json(transaction))
        .collect();
    let response = json!({
        "found": found.len(),
        "displaying": shown.len(),
        // The real API sends this property as text here.
        "moreAvailable": (last < found.len()).to_string(),
        "fromDate": from.to_string(),
        "toDate": to.to_string(),
        "sort": sort,
        "transactions": shown,
    });
    Reply::json(200, response)
}
