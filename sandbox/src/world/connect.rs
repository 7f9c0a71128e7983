//! Links with which a customer connects the bank, and the events about it.

use serde_json::{Map, Value, json};

use super::{OperationRequest, Reply, World, bank};
use crate::webhook::Delivery;

/// A Connect link that was issued.
#[derive(Debug, Clone)]
pub(crate) struct Invitation {
    customer: i64,
    webhook: Option<String>,
    data: Value,
    headers: Vec<(String, String)>,
}

/// The path prefix of Connect links.
pub(crate) const CONNECT_PATH: &str = "/sandbox/connect/";

/// The events of Connect.
pub(crate) const EVENTS: [&str; 7] = [
    "ping",
    "started",
    "institutionSupported",
    "adding",
    "processing",
    "added",
    "done",
];

impl World {
    pub(super) fn connect_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let body = &request.checked.body;
        let customer = match request.checked.operation.id.as_str() {
            "GenerateConnectUrl" | "GenerateLiteConnectUrl" | "GenerateFixConnectUrl" => {
                &body["customerId"]
            }
            "GenerateJointBorrowerConnectUrl" => &body["borrowers"][0]["customerId"],
            _ => return None,
        };
        let id = customer.as_str().unwrap_or_default();
        let known = id.parse().ok().filter(|id| self.customers.contains_key(id));
        let Some(customer) = known else {
            return Some(Reply::no_customer(id));
        };
        if body["partnerId"] != self.partner.id {
            let message = format!("the partner {} may not do this", body["partnerId"]);
            return Some(Reply::failure(400, "10005", message));
        }
        let headers = body["webhookHeaders"].as_object().into_iter().flatten();
        let headers = headers.map(|(name, value)| {
            let value = value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned);
            (name.clone(), value)
        });
        let invitation = Invitation {
            customer,
            webhook: body["webhook"].as_str().map(str::to_owned),
            data: body["webhookData"].clone(),
            headers: headers.collect(),
        };
        let number = self.new_id(0);
        let ping = self.event(&invitation, "ping", &json!({}));
        let code = format!("{customer}-{number}");
        let link = format!("{}{CONNECT_PATH}{code}", request.base_url);
        self.invitations.insert(code, invitation);
        Some(Reply::json(200, json!({ "link": link })).sending(ping.into_iter().collect()))
    }

    /// Opens the accounts of the customer for whom the link was issued. Returns `None` if the link is
    /// unknown.
    pub(crate) fn visit(&mut self, code: &str, now: i64) -> Option<(i64, Vec<Delivery>)> {
        let invitation = self.invitations.get(code)?.clone();
        let customer = invitation.customer;
        let accounts = self.connect(customer, now)?;
        let institution = json!({ "institutionId": bank::INSTITUTION_ID.to_string() });
        let mut added = institution.clone();
        added["accounts"] = json!(accounts);
        let events = [
            ("started", json!({})),
            ("institutionSupported", institution.clone()),
            ("adding", institution.clone()),
            ("processing", institution),
            ("added", added),
            ("done", json!({})),
        ];
        let deliveries = events
            .iter()
            .filter_map(|(kind, payload)| self.event(&invitation, kind, payload));
        let deliveries = deliveries.collect();
        Some((customer, deliveries))
    }

    /// Opens accounts for a customer without accounts. Returns all accounts of the customer as the API
    /// represents them.
    pub(crate) fn connect(&mut self, customer: i64, now: i64) -> Option<Vec<Value>> {
        let seed = self.seed;
        let customer = self.customers.get_mut(&customer)?;
        if customer.accounts.is_empty() {
            customer.accounts = bank::open(customer.id, now, seed);
        }
        Some(
            customer
                .accounts
                .iter()
                .map(|account| account.json())
                .collect(),
        )
    }

    /// Returns the URLs to which the sandbox can send events, the latest first, and the customer of each.
    pub(crate) fn webhooks(&self) -> Vec<(String, i64)> {
        let invitations = self.invitations.values().rev();
        let connect = invitations.filter_map(|invitation| {
            let url = invitation.webhook.clone()?;
            Some((url, invitation.customer))
        });
        let mut found: Vec<(String, i64)> = Vec::new();
        for (url, customer) in connect.chain(self.txpush_webhooks()) {
            if !found.iter().any(|(known, _)| *known == url) {
                found.push((url, customer));
            }
        }
        found
    }

    /// Returns an event of Connect, signed and with the data of the latest Connect link that has the webhook.
    ///
    /// - `event`: one of [`EVENTS`]
    /// - `customer`: the customer of the event, if no Connect link has the webhook
    pub(crate) fn connect_event(
        &mut self,
        event: &str,
        url: &str,
        customer: i64,
        now: i64,
    ) -> Option<Delivery> {
        let mut invitations = self.invitations.values().rev();
        let found = invitations.find(|invitation| invitation.webhook.as_deref() == Some(url));
        let invitation = found.cloned().unwrap_or_else(|| Invitation {
            customer,
            webhook: Some(url.to_owned()),
            data: Value::Null,
            headers: Vec::new(),
        });
        let mut payload = json!({});
        if matches!(
            event,
            "institutionSupported" | "adding" | "processing" | "added"
        ) {
            payload["institutionId"] = json!(bank::INSTITUTION_ID.to_string());
        }
        if event == "added" {
            payload["accounts"] = json!(self.connect(invitation.customer, now)?);
        }
        self.event(&invitation, event, &payload)
    }

    fn event(&self, invitation: &Invitation, kind: &str, payload: &Value) -> Option<Delivery> {
        let mut event = Map::new();
        event.insert("eventType".into(), json!(kind));
        event.insert("payload".into(), payload.clone());
        if kind != "ping" {
            let id = format!("1700000000000-{:024x}", fastrand::u64(..));
            event.insert("eventId".into(), json!(id));
            event.insert("customerId".into(), json!(invitation.customer.to_string()));
        }
        if !invitation.data.is_null() {
            event.insert("webhookData".into(), invitation.data.clone());
        }
        let delivery = Delivery::new(invitation.webhook.as_deref()?, &Value::Object(event));
        Some(
            delivery
                .signed_by_partner(&self.partner.secret)
                .with_headers(&invitation.headers),
        )
    }
}
