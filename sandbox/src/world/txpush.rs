//! Subscriptions to the events of an account.

use serde_json::{Value, json};

use super::{Account, OperationRequest, Reply, World};
use crate::webhook::Delivery;

/// A subscription of a listener to an account.
#[derive(Debug, Clone)]
pub(super) struct Subscription {
    id: i64,
    pub customer: i64,
    account: i64,
    /// `account` or `transaction`.
    kind: &'static str,
    callback: String,
    key: String,
}

impl Subscription {
    fn json(&self) -> Value {
        json!({
            "id": self.id,
            "accountId": self.account,
            "type": self.kind,
            "callbackUrl": self.callback,
            "signingKey": self.key,
        })
    }

    fn event(&self, kind: &str, record: &Value) -> Delivery {
        let event = json!({ "class": self.kind, "type": kind, "records": [record] });
        let delivery = Delivery::new(&self.callback, &json!({ "event": event }));
        delivery.signed_by_txpush(&self.key)
    }
}

impl World {
    pub(super) fn txpush_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        Some(match request.checked.operation.id.as_str() {
            "SubscribeToTxPushNotifications" => self.subscribe(request)?,
            "DisableTxPushNotifications" => {
                let account = request.number("accountId")?;
                self.subscriptions
                    .retain(|subscription| subscription.account != account);
                Reply::empty(204)
            }
            "DeleteTxPushSubscription" => {
                let (id, before) = (request.number("subscriptionId")?, self.subscriptions.len());
                self.subscriptions
                    .retain(|subscription| subscription.id != id);
                if self.subscriptions.len() < before {
                    Reply::empty(204)
                } else {
                    Reply::failure(404, "60013", format!("there is no subscription {id}"))
                }
            }
            "CreateTxPushTestTransaction" => self.test_transaction(request)?,
            _ => return None,
        })
    }

    fn subscribe(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let customer = self.customer_of(request)?.id;
        let account = request.number("accountId")?;
        let callback = request.checked.body["callbackUrl"].as_str()?.to_owned();
        self.subscriptions
            .retain(|subscription| subscription.account != account);
        let mut made = Vec::new();
        for kind in ["account", "transaction"] {
            let id = self.new_id(40_000_000);
            let subscription = Subscription {
                id,
                customer,
                account,
                kind,
                callback: callback.clone(),
                key: format!("SandboxSigningKey{:016x}{id:016x}", self.seed),
            };
            made.push(subscription.json());
            self.subscriptions.push(subscription);
        }
        Some(Reply::json(201, json!({ "subscriptions": made })))
    }

    fn test_transaction(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let body = &request.checked.body;
        let amount = body["amount"].as_f64()?;
        let time = body["postedDate"]
            .as_i64()
            .or(body["transactionDate"].as_i64());
        let wanted = request.number("accountId")?;
        let description = body["description"].as_str()?.to_owned();
        let customer = self.customer_of_mut(request)?;
        let account = customer
            .accounts
            .iter_mut()
            .find(|account| account.id == wanted)?;
        #[allow(
            clippy::cast_possible_truncation,
            reason = "cents of a sandbox are small"
        )]
        let cents = (amount * 100.0).round() as i64;
        let id = account.push(cents, description, time.unwrap_or(request.now));
        let deliveries = self.events_about(request, id)?;
        let response = json!({ "id": id, "createdDate": request.now });
        Some(Reply::json(201, response).sending(deliveries))
    }

    /// Returns the callback URLs of all subscriptions with their customers, the latest first.
    pub(super) fn txpush_webhooks(&self) -> impl Iterator<Item = (String, i64)> {
        let subscriptions = self.subscriptions.iter().rev();
        subscriptions.map(|subscription| (subscription.callback.clone(), subscription.customer))
    }

    /// Adds a transaction to the account of the latest subscription that has the callback URL. Returns the events
    /// about it for this URL, or `None` if no subscription has the URL.
    pub(crate) fn txpush_events(&mut self, url: &str, now: i64) -> Option<Vec<Delivery>> {
        let mut subscriptions = self.subscriptions.iter().rev();
        let found = subscriptions.find(|subscription| subscription.callback == url)?;
        let (customer, wanted) = (found.customer, found.account);
        let accounts = &mut self.customers.get_mut(&customer)?.accounts;
        let account = accounts.iter_mut().find(|account| account.id == wanted)?;
        account.receive(1, now);
        let newest = account.transactions.last()?;
        let listening = self.subscriptions.iter();
        let listening = listening.filter(|other| other.account == wanted && other.callback == url);
        let events = listening.map(|subscription| match subscription.kind {
            "transaction" => subscription.event("created", &account.transaction_json(newest)),
            _ => subscription.event("modified", &account.json()),
        });
        Some(events.collect())
    }

    /// Returns the events about a new transaction for all subscriptions of the account.
    fn events_about(
        &self,
        request: &OperationRequest<'_>,
        transaction: i64,
    ) -> Option<Vec<Delivery>> {
        let account: &Account = self
            .customer_of(request)?
            .account(request.text("accountId")?)?;
        let found = account.transactions.iter().find(|t| t.id == transaction)?;
        let listening = self
            .subscriptions
            .iter()
            .filter(|s| s.account == account.id);
        let events = listening.map(|subscription| match subscription.kind {
            "transaction" => subscription.event("created", &account.transaction_json(found)),
            _ => subscription.event("modified", &account.json()),
        });
        Some(events.collect())
    }
}
