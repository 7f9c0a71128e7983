//! Webhook events and their types.

use std::fmt::{Debug, Formatter};

use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::mismatch::{Mismatch, from_json};
use crate::model::{hide_unknown, model};
use crate::open::open_enum;

/// A webhook event of any family. The body determines the family.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// An event of a Connect session, signed with the partner secret.
    Connect(Box<ConnectEvent>),
    /// An event of a report that a call with a `callbackUrl` generates. Report events are not signed.
    Report(Box<ReportEvent>),
    /// An event of an account with a TxPush subscription, signed with the key of the subscription.
    TxPush(Box<TxPushEvent>),
    /// An event of a family that this version does not know.
    Unknown(Value),
}

impl Debug for Event {
    fn fmt(&self, f: &mut Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Connect(event) => event.fmt(f),
            Self::Report(event) => event.fmt(f),
            Self::TxPush(event) => event.fmt(f),
            Self::Unknown(_) => hide_unknown(f),
        }
    }
}

/// Writes the event as it was received, except for the order of the properties.
impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Connect(event) => event.serialize(serializer),
            Self::Report(event) => event.serialize(serializer),
            Self::TxPush(event) => {
                let mut members = serializer.serialize_map(Some(1))?;
                members.serialize_entry("event", event)?;
                members.end()
            }
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl Event {
    /// Parses an event. Verify its signature first.
    ///
    /// - `body`: the body as received
    ///
    /// # Errors
    /// Returns the place and the reason if the body of a known family does not fit its type, or if the body
    /// is not JSON.
    pub fn from_json(body: &[u8]) -> Result<Self, Mismatch> {
        crate::from_json(body)
    }

    /// Parses an event in XML, for which elements have the names of the JSON properties. Verify its signature
    /// first.
    ///
    /// The API sends XML if you asked for it: with `webhookContentType` for Connect, and with the header
    /// `Accept` for reports and TxPush. The documentation of the API shows no event in XML, so the names are an
    /// assumption. All values are texts. Properties such as `webhookData` have the structure of the XML.
    ///
    /// - `body`: the body as received, in UTF-8
    ///
    /// # Errors
    /// Returns the place and the reason if the body of a known family does not fit its type, or if the body
    /// is not well-formed XML, has a document type, or is nested too deeply.
    pub fn from_xml(body: &[u8]) -> Result<Self, Mismatch> {
        let text = std::str::from_utf8(body).map_err(|_| "the text is not UTF-8");
        let json = text.and_then(super::xml::to_json);
        let json =
            json.map_err(|problem| Mismatch::whole(format!("the body is not XML: {problem}")))?;
        Self::from_json(json.to_string().as_bytes())
    }

    /// Parses an event in the format that the beginning of the body indicates.
    pub(super) fn parse(body: &[u8]) -> Result<Self, Mismatch> {
        let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
        match text.trim_ascii_start().first() {
            Some(b'<') => Self::from_xml(body),
            _ => Self::from_json(text),
        }
    }

    fn from_text(text: &str) -> Result<Self, serde_json::Error> {
        let json: Value = serde_json::from_str(text)?;
        let is_text = |name: &str| json.get(name).is_some_and(Value::is_string);
        if is_text("eventType") {
            serde_json::from_str(text).map(Self::Connect)
        } else if is_text("eventName") {
            serde_json::from_str(text).map(Self::Report)
        } else if json.pointer("/event/class").is_some() {
            let Envelope { event, .. } = serde_json::from_str(text)?;
            Ok(event.map_or(Self::Unknown(json), |event| Self::TxPush(Box::new(event))))
        } else {
            Ok(Self::Unknown(json))
        }
    }
}

/// Reads an event in the same way as [`Event::from_json`], from any format.
impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = crate::field::json_text(deserializer)?;
        Self::from_text(&text).map_err(D::Error::custom)
    }
}

/// An event of a Connect session.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConnectEvent {
    /// The type of the event.
    pub event_type: ConnectEventType,
    /// The ID of the event, which stays the same if the event is delivered again. `None` for a `ping`.
    pub event_id: Option<String>,
    /// The customer of the session. `None` for a `ping`.
    pub customer_id: Option<String>,
    /// The consumer, in sessions that generate reports.
    pub consumer_id: Option<String>,
    /// The data of the event, which differs for each type.
    pub payload: Option<Value>,
    /// The `webhookData` with which the session was created.
    pub webhook_data: Option<Value>,
    /// Properties that this version does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConnectEvent {
        0: event_type = "eventType" [shown],
        1: event_id = "eventId" [shown],
        2: customer_id = "customerId" [shown],
        3: consumer_id = "consumerId" [shown],
        4: payload = "payload",
        5: webhook_data = "webhookData",
        .. extra
    }
}

impl ConnectEvent {
    /// Returns the ID of the institution that the event is about.
    pub fn institution_id(&self) -> Option<String> {
        match self.payload.as_ref()?.get("institutionId")? {
            Value::String(id) => Some(id.clone()),
            Value::Number(id) => Some(id.to_string()),
            _ => None,
        }
    }

    /// Returns the accounts that the event is about, as a type from [`types`](crate::types) such as
    /// `CustomerAccount`. Use `String` for [`AccountsDeleted`](ConnectEventType::AccountsDeleted), which
    /// contains only account IDs.
    ///
    /// # Errors
    /// Returns the place and the reason if the accounts do not fit the type.
    pub fn accounts<T: DeserializeOwned>(&self) -> Result<Vec<T>, Mismatch> {
        match self
            .payload
            .as_ref()
            .and_then(|payload| payload.get("accounts"))
        {
            Some(accounts) => from_json(accounts.to_string().as_bytes()),
            None => Ok(Vec::new()),
        }
    }
}

open_enum! {
    /// The type of an event of a Connect session.
    pub enum ConnectEventType {
        /// A session is about to be created. The listener must respond, so that the session can continue.
        Ping = "ping",
        /// The session shows its first page.
        Started = "started",
        /// The chosen institution is certified for the product.
        InstitutionSupported = "institutionSupported",
        /// The chosen institution is not certified for the product.
        InstitutionNotSupported = "institutionNotSupported",
        /// The search found no institution.
        InstitutionNotFound = "institutionNotFound",
        /// The institution cannot be reached.
        UnableToConnect = "unableToConnect",
        /// The login credentials were wrong.
        InvalidCredentials = "invalidCredentials",
        /// The institution requires another authentication factor.
        Mfa = "mfa",
        /// Accounts were found.
        Discovered = "discovered",
        /// The login has started.
        Adding = "adding",
        /// The session is between `adding` and `added`.
        Processing = "processing",
        /// Accounts were added to the customer.
        Added = "added",
        /// The login credentials were changed.
        CredentialsUpdated = "credentialsUpdated",
        /// Accounts were removed from the customer.
        AccountsDeleted = "accountsDeleted",
        /// The session is complete, and so is every report that it generates.
        Done = "done",
    }
}

/// An event of a report.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReportEvent {
    /// `inProgress`, `done`, `failed` or `primaryFieldUpdate`.
    pub event_name: String,
    /// The ID of the report.
    pub id: Option<String>,
    /// `inProgress`, `success`, `failure` or `editing`.
    pub status: Option<String>,
    /// The type of the report, such as `voa`.
    pub r#type: Option<String>,
    /// The consumer that the report is about.
    pub consumer_id: Option<String>,
    /// The last four digits of the consumer's social security number.
    pub consumer_ssn: Option<String>,
    /// The customer that the report is about.
    pub customer_id: Option<String>,
    /// The portfolio that contains the report.
    pub portfolio_id: Option<String>,
    /// The custom fields of the request.
    pub report_custom_fields: Vec<Value>,
    /// Properties that this version does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportEvent {
        0: event_name = "eventName" [shown],
        1: id = "id" [shown],
        2: status = "status" [shown],
        3: r#type = "type" [shown],
        4: consumer_id = "consumerId" [shown],
        5: consumer_ssn = "consumerSsn",
        6: customer_id = "customerId" [shown],
        7: portfolio_id = "portfolioId" [shown],
        8: report_custom_fields = "reportCustomFields",
        .. extra
    }
}

/// An event of an account that TxPush watches.
#[derive(Clone)]
#[non_exhaustive]
pub struct TxPushEvent {
    /// `account` or `transaction`.
    pub class: String,
    /// `created`, `modified` or `deleted`.
    pub r#type: Option<String>,
    /// The accounts or transactions as received.
    pub records: Vec<Value>,
    /// Properties that this version does not know.
    pub extra: Map<String, Value>,
}

model! {
    TxPushEvent {
        0: class = "class" [shown],
        1: r#type = "type" [shown],
        2: records = "records",
        .. extra
    }
}

impl TxPushEvent {
    /// Returns the records as a type from [`types`](crate::types): `CustomerAccount` or `Transaction`,
    /// depending on the class of the event.
    ///
    /// # Errors
    /// Returns the place and the reason if the records do not fit the type.
    pub fn records<T: DeserializeOwned>(&self) -> Result<Vec<T>, Mismatch> {
        from_json(Value::from(self.records.clone()).to_string().as_bytes())
    }
}

/// The object that encloses a TxPush event.
#[derive(Clone)]
struct Envelope {
    event: Option<TxPushEvent>,
    extra: Map<String, Value>,
}

model! {
    Envelope {
        0: event = "event" [shown],
        .. extra
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recognizes_connect_events_by_their_type() {
        let body = br#"{"customerId":"9000000001","eventType":"added","eventId":"1700000000123-0123456789abcdef01234567","payload":{"institutionId":"101732","accounts":[{"id":"8000000001","name":"Sample Checking","balance":12.5}],"oauth":true},"webhookData":{"orderRef":"A-17"},"eventTrigger":"x"}"#;
        let Event::Connect(event) = Event::from_json(body).unwrap() else {
            panic!("a Connect event")
        };
        assert_eq!(event.event_type, ConnectEventType::Added);
        assert_eq!(event.customer_id.as_deref(), Some("9000000001"));
        assert_eq!(event.institution_id().as_deref(), Some("101732"));
        assert_eq!(event.extra["eventTrigger"], "x");
        let accounts: Vec<Value> = event.accounts().unwrap();
        assert_eq!(accounts[0]["id"], "8000000001");
        let Event::Connect(ping) =
            Event::from_json(br#"{"eventType":"ping","payload":{}}"#).unwrap()
        else {
            panic!("a Connect event")
        };
        assert_eq!(
            (ping.event_type, ping.event_id),
            (ConnectEventType::Ping, None)
        );
    }

    #[test]
    fn an_event_of_a_new_type_and_a_payload_that_is_a_list_are_kept() {
        let body = br#"{"eventType":"newOne","payload":[{"id":1}],"customerId":7}"#;
        let Event::Connect(event) = Event::from_json(body).unwrap() else {
            panic!("a Connect event")
        };
        assert_eq!(event.event_type.as_str(), "newOne");
        assert_eq!(event.payload.as_ref().unwrap()[0]["id"], 1);
        assert_eq!(event.customer_id.as_deref(), Some("7"));
        assert_eq!(event.accounts::<Value>().unwrap(), Vec::<Value>::new());
    }

    #[test]
    fn recognizes_report_events_by_their_name() {
        let body = br#"{"eventName":"done","id":"sdkreport01","type":"voa","status":"success","customerId":9000000001,"reportCustomFields":[{"label":"loanID"}]}"#;
        let Event::Report(event) = Event::from_json(body).unwrap() else {
            panic!("a report event")
        };
        assert_eq!(event.event_name, "done");
        assert_eq!(event.customer_id.as_deref(), Some("9000000001"));
        assert_eq!(event.report_custom_fields[0]["label"], "loanID");
    }

    #[test]
    fn recognizes_txpush_events_by_their_class() {
        let body =
            br#"{"event":{"class":"account","type":"modified","records":[{"id":"8000000001"}]}}"#;
        let Event::TxPush(event) = Event::from_json(body).unwrap() else {
            panic!("a TxPush event")
        };
        assert_eq!(
            (event.class.as_str(), event.r#type.as_deref()),
            ("account", Some("modified"))
        );
        assert_eq!(event.records::<Value>().unwrap()[0]["id"], "8000000001");
    }

    #[test]
    fn keeps_unknown_events_and_reports_other_bodies() {
        let micro = r#"{"accountId":"8000000001","status":"Completed"}"#;
        let event = Event::from_json(micro.as_bytes()).unwrap();
        assert_eq!(event, Event::Unknown(serde_json::from_str(micro).unwrap()));
        assert!(
            Event::from_json(b"<xml/>")
                .unwrap_err()
                .reason()
                .contains("not JSON")
        );
        let error = Event::from_json(br#"{"eventName":"done","id":[]}"#).unwrap_err();
        assert_eq!(error.path(), "id");
    }
}
