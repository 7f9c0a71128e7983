//! Accounts, their transactions and their refreshes.

use std::time::Instant;

use serde_json::{Value, json};

use super::bank::INSTITUTION_ID;
use super::{Account, Asked, Reply, Transaction, World, page, plans};

impl World {
    pub(super) fn accounts_answer(&mut self, asked: &Asked<'_>) -> Option<Reply> {
        let id = asked.request.operation.id.as_str();
        if id.starts_with("RefreshCustomerAccounts") {
            let now = asked.now;
            let customer = self.customer_of_mut(asked)?;
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
                json!({ "accounts": self.shown(asked, Account::json)? }),
            ),
            "GetCustomerAccountsSimple"
            | "GetCustomerAccountsByInstitutionSimple"
            | "GetCustomerAccountsByInstitutionLoginSimple" => Reply::json(
                200,
                json!({ "accounts": self.shown(asked, Account::simple_json)? }),
            ),
            "GetCustomerAccount" => Reply::json(200, self.account_of(asked)?.json()),
            "GetCustomerAccountSimple" => Reply::json(200, self.account_of(asked)?.simple_json()),
            "DeleteCustomerAccount" => {
                let id = self.account_of(asked)?.id;
                self.customer_of_mut(asked)?
                    .accounts
                    .retain(|account| account.id != id);
                Reply::empty(204)
            }
            "DeleteCustomerAccountsByInstitutionLogin" => {
                let login = asked.number("institutionLoginId")?;
                self.customer_of_mut(asked)?
                    .accounts
                    .retain(|account| account.login != login);
                Reply::empty(204)
            }
            _ => return self.transactions_answer(asked),
        })
    }

    fn transactions_answer(&mut self, asked: &Asked<'_>) -> Option<Reply> {
        Some(match asked.request.operation.id.as_str() {
            "GetAllCustomerTransactions" => {
                let accounts: Vec<&Account> = self.customer_of(asked)?.accounts.iter().collect();
                transactions(&accounts, asked)
            }
            "GetCustomerAccountTransactions" => transactions(&[self.account_of(asked)?], asked),
            "GetCustomerTransaction" => {
                let wanted = asked.number("transactionId");
                let mut accounts = self.customer_of(asked)?.accounts.iter();
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
            "refreshTransactions" => self.refresh(asked)?,
            "getTransactionRefreshStatus" => self.refresh_status(asked)?,
            _ => return None,
        })
    }

    fn account_of(&self, asked: &Asked<'_>) -> Option<&Account> {
        self.customer_of(asked)?.account(asked.text("accountId")?)
    }

    fn shown(&self, asked: &Asked<'_>, json: fn(&Account) -> Value) -> Option<Vec<Value>> {
        let login = asked.number("institutionLoginId");
        let institution = asked.number("institutionId");
        let kind = asked.text("account_type");
        let wanted = |account: &&Account| {
            login.is_none_or(|login| account.login == login)
                && institution.is_none_or(|institution| institution == INSTITUTION_ID)
                && kind.is_none_or(|kind| account.kind == kind)
        };
        let accounts = self.customer_of(asked)?.accounts.iter();
        Some(accounts.filter(wanted).map(json).collect())
    }

    fn refresh(&mut self, asked: &Asked<'_>) -> Option<Reply> {
        let number = self.new_id(0);
        let customer = self.customer_of(asked)?.id;
        let id = format!("00000000-0000-4000-8000-{number:012x}");
        self.refreshes
            .insert(id.clone(), (customer, Instant::now()));
        let mut answer = asked.example(self.seed);
        let own = json!({ "refreshId": id, "customerId": customer.to_string(), "status": "NEW" });
        super::with(&mut answer, own);
        Some(Reply::json(202, Value::Object(answer)))
    }

    fn refresh_status(&mut self, asked: &Asked<'_>) -> Option<Reply> {
        let id = asked.text("refreshId")?;
        let customer = self.customer_of(asked)?.id;
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
        let mut answer = asked.example(self.seed);
        let own = json!({
            "refreshId": id,
            "customerId": customer.to_string(),
            "status": if done { "COMPLETED" } else { "IN_PROGRESS" },
        });
        super::with(&mut answer, own);
        if let Some(status) = plans::next(&mut self.plans.refreshes) {
            plans::set_status(&mut answer, &status);
        }
        Some(Reply::json(200, Value::Object(answer)))
    }
}

/// Returns a page of the transactions of these accounts.
fn transactions(accounts: &[&Account], asked: &Asked<'_>) -> Reply {
    let (from, to) = (asked.number("fromDate"), asked.number("toDate"));
    let (Some(from), Some(to)) = (from, to) else {
        return Reply::failure(400, "10009", "fromDate and toDate are needed");
    };
    if from > to {
        return Reply::failure(400, "41002", "fromDate is after toDate");
    }
    let pending = asked.text("includePending") == Some("true");
    let wanted = |transaction: &&Transaction| {
        (from..=to).contains(&transaction.time) && (transaction.posted || pending)
    };
    let mut found: Vec<(&Account, &Transaction)> = accounts
        .iter()
        .flat_map(|account| account.transactions.iter().map(move |t| (*account, t)))
        .filter(|(_, transaction)| wanted(transaction))
        .collect();
    found.sort_by_key(|(_, transaction)| (transaction.time, transaction.id));
    let sort = asked.text("sort").unwrap_or("desc");
    if sort != "asc" {
        found.reverse();
    }
    let (first, last) = match page(&found, asked) {
        Ok(page) => page,
        Err(refusal) => return refusal,
    };
    let shown: Vec<Value> = found[first..last]
        .iter()
        .map(|(account, transaction)| account.transaction_json(transaction))
        .collect();
    let answer = json!({
        "found": found.len(),
        "displaying": shown.len(),
        // The real API sends this property as text here.
        "moreAvailable": (last < found.len()).to_string(),
        "fromDate": from.to_string(),
        "toDate": to.to_string(),
        "sort": sort,
        "transactions": shown,
    });
    Reply::json(200, answer)
}
