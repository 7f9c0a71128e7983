//! An invented bank: accounts, and their transactions of two years.

use serde_json::{Value, json};

pub(crate) const INSTITUTION_ID: i64 = 900_101;
pub(crate) const INSTITUTION_NAME: &str = "Harbor & Pine Credit Union";

const DAY: i64 = 24 * 60 * 60;

/// The number of days before now for which there are transactions.
const DAYS: i64 = 2 * 365;

/// A bank account. Its balance is the sum of its posted transactions.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    pub id: i64,
    pub customer: i64,
    pub login: i64,
    pub name: &'static str,
    pub kind: &'static str,
    pub number: String,
    pub created: i64,
    pub refreshed: i64,
    /// The transactions, oldest first.
    pub transactions: Vec<Transaction>,
}

/// A transaction. Amounts are in cents, and debits are negative.
#[derive(Debug, Clone)]
pub(crate) struct Transaction {
    pub id: i64,
    pub cents: i64,
    pub description: String,
    payee: &'static str,
    category: &'static str,
    pub time: i64,
    pub posted: bool,
}

/// Converts an amount in cents to a JSON number.
#[allow(
    clippy::cast_precision_loss,
    reason = "cents of a sandbox stay far below 2^53"
)]
pub(crate) fn amount(cents: i64) -> Value {
    json!(cents as f64 / 100.0)
}

/// Formats an amount in cents as text.
pub(crate) fn amount_text(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

/// A recurring transaction: payee, category, range of cents, and interval in days.
type Habit = (&'static str, &'static str, (i64, i64), i64);

const CHECKING: [Habit; 9] = [
    ("Northwind Payroll", "Paycheck", (214_350, 214_350), 14),
    ("Elm Street Apartments", "Rent", (-145_000, -145_000), 30),
    ("Greengrocer Collective", "Groceries", (-9_800, -2_100), 4),
    ("Cafe Meridian", "Restaurants", (-2_400, -450), 3),
    ("City Power & Water", "Utilities", (-13_900, -7_200), 30),
    ("Lakeside Fuel", "Gas & Fuel", (-5_800, -3_100), 9),
    ("Orbit Mobile", "Mobile Phone", (-4_500, -4_500), 30),
    ("Bookbinder & Daughters", "Books", (-3_900, -1_100), 23),
    ("Transfer to savings", "Transfer", (-20_000, -20_000), 30),
];

const SAVINGS: [Habit; 2] = [
    ("Transfer from checking", "Transfer", (20_000, 20_000), 30),
    ("Interest", "Interest Income", (110, 940), 30),
];

const CREDIT_CARD: [Habit; 4] = [
    (
        "Trailhead Outfitters",
        "Sporting Goods",
        (-18_900, -2_400),
        17,
    ),
    ("Starlight Cinema", "Movies & DVDs", (-3_600, -1_200), 11),
    ("Harvest Market", "Groceries", (-7_400, -1_900), 6),
    ("Card payment", "Credit Card Payment", (30_000, 42_000), 30),
];

/// Creates the accounts of a customer who has just connected the bank.
pub(crate) fn open(customer: i64, now: i64, seed: u64) -> Vec<Account> {
    let mut random = fastrand::Rng::with_seed(seed ^ customer.unsigned_abs());
    // Most IDs of customers begin at this number.
    let place = customer.rem_euclid(7_000_000_000);
    let kinds: [(&str, &str, i64, &[Habit]); 3] = [
        ("Everyday Checking", "checking", 185_000, &CHECKING),
        ("Rainy Day Savings", "savings", 640_000, &SAVINGS),
        ("Driftwood Card", "creditCard", -42_000, &CREDIT_CARD),
    ];
    let accounts = kinds
        .into_iter()
        .zip(1..)
        .map(|((name, kind, opening, habits), number)| {
            let id = place * 10 + 5_000_000_000 + number;
            let transactions = history(id, opening, habits, now, &mut random);
            Account {
                id,
                customer,
                login: 6_000_000_000 + place,
                name,
                kind,
                number: format!("{:010}", random.u64(1_000_000_000..9_999_999_999)),
                created: now,
                refreshed: now,
                transactions,
            }
        });
    accounts.collect()
}

fn history(
    account: i64,
    opening: i64,
    habits: &[Habit],
    now: i64,
    random: &mut fastrand::Rng,
) -> Vec<Transaction> {
    let start = now - DAYS * DAY;
    let mut happened = vec![(start, opening, "Opening balance", "Transfer")];
    for (payee, category, (from, to), days) in habits {
        let mut day = random.i64(1..=*days);
        while day <= DAYS {
            let time = (start + day * DAY + random.i64(0..DAY)).min(now);
            happened.push((time, random.i64(*from..=*to), payee, category));
            day += *days;
        }
    }
    happened.sort_unstable();
    let pending_from = now - 2 * DAY;
    let transactions = happened.into_iter().zip(1..);
    transactions
        .map(|((time, cents, payee, category), number)| Transaction {
            id: (account - 5_000_000_000) * 10_000 + 21_000_000_000 + number,
            cents,
            description: payee.to_uppercase(),
            payee,
            category,
            time,
            posted: time < pending_from,
        })
        .collect()
}

impl Account {
    /// Returns the balance in cents: the sum of the posted transactions.
    pub(crate) fn balance(&self) -> i64 {
        let posted = self.transactions.iter().filter(|t| t.posted);
        posted.map(|transaction| transaction.cents).sum()
    }

    fn last_four(&self) -> &str {
        &self.number[self.number.len() - 4..]
    }

    pub(crate) fn push(&mut self, cents: i64, description: String, time: i64) -> i64 {
        let id = self
            .transactions
            .iter()
            .map(|t| t.id)
            .max()
            .unwrap_or(21_000_000_000)
            + 1;
        self.transactions.push(Transaction {
            id,
            cents,
            description,
            payee: "Test transaction",
            category: "Uncategorized",
            time,
            posted: true,
        });
        self.transactions
            .sort_by_key(|transaction| transaction.time);
        id
    }

    /// Posts new transactions, which are newer than all others.
    pub(crate) fn receive(&mut self, count: usize, now: i64) {
        let latest = self.transactions.last().map_or(now, |last| last.time);
        for _ in 0..count {
            self.push(-100, "NEW TRANSACTION".into(), now.max(latest));
        }
    }

    pub(crate) fn json(&self) -> Value {
        let balance = self.balance();
        let pending: i64 = self
            .transactions
            .iter()
            .filter(|t| !t.posted)
            .map(|t| t.cents)
            .sum();
        json!({
            "id": self.id.to_string(),
            "number": self.number,
            "realAccountNumberLast4": self.last_four(),
            "accountNumberDisplay": self.last_four(),
            "name": self.name,
            "accountNickname": self.name,
            "balance": amount(balance),
            "type": self.kind,
            "status": "active",
            "aggregationStatusCode": 0,
            "customerId": self.customer.to_string(),
            "institutionId": INSTITUTION_ID.to_string(),
            "institutionLoginId": self.login,
            "balanceDate": self.refreshed,
            "aggregationSuccessDate": self.refreshed,
            "aggregationAttemptDate": self.refreshed,
            "createdDate": self.created,
            "lastUpdatedDate": self.refreshed,
            "currency": "USD",
            "displayPosition": self.id % 10,
            "marketSegment": "personal",
            "oldestTransactionDate": self.transactions.first().map(|t| t.time),
            "lastTransactionDate": self.transactions.last().map(|t| t.time),
            "detail": { "availableBalanceAmount": amount(balance + pending) },
        })
    }

    /// Returns the account with the few properties that the simple operations return.
    pub(crate) fn simple_json(&self) -> Value {
        json!({
            "id": self.id.to_string(),
            "realAccountNumberLast4": self.last_four(),
            "accountNumberDisplay": self.last_four(),
            "name": self.name,
            "type": self.kind,
            "status": "active",
            "customerId": self.customer.to_string(),
            "institutionId": INSTITUTION_ID.to_string(),
            "institutionLoginId": self.login,
            "createdDate": self.created,
            "currency": "USD",
        })
    }

    pub(crate) fn transaction_json(&self, transaction: &Transaction) -> Value {
        json!({
            "id": transaction.id,
            "amount": amount(transaction.cents),
            "accountId": self.id,
            "customerId": self.customer,
            "status": if transaction.posted { "active" } else { "pending" },
            "description": transaction.description,
            "memo": transaction.payee,
            "type": if transaction.cents < 0 { "debit" } else { "credit" },
            "postedDate": transaction.time,
            "transactionDate": transaction.time,
            "createdDate": transaction.time,
            "categorization": {
                "normalizedPayeeName": transaction.payee,
                "category": transaction.category,
                "bestRepresentation": transaction.description,
                "country": "USA",
            },
        })
    }
}
