// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *webhooks*.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::*;
use crate::model::model;

/// One event that webhooks can subscribe to: its name, a short explanation, and whether the
/// subscription takes conditions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEvent {
    /// Whether and by which fields a subscription to this event can be narrowed.
    pub conditional_subscription: Option<AvailableEventConditionalSubscription>,
    /// What has happened when the event comes.
    ///
    /// 1 to 500 characters.
    pub description: Option<String>,
    /// Name of the event as subscriptions give it, for example `manage.txpush.account.created`.
    ///
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableEvent {
        conditional_subscription = "conditionalSubscription" [shown],
        description = "description",
        name = "name",
        .. extra
    }
}

/// Whether and by which fields a subscription to this event can be narrowed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEventConditionalSubscription {
    /// `true` when subscriptions to this event may be narrowed by a condition.
    pub applicable: Option<bool>,
    /// Comma-separated names that a conditional subscription may filter by, for example `accountId,
    /// customerId`.
    ///
    /// 1 to 200 characters.
    ///
    /// Known values are in [`values::event_condition`](crate::values::event_condition).
    pub fields: Option<String>,
    /// Whether a subscription to the event must supply values for `fields`.
    pub mandatory: Option<bool>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableEventConditionalSubscription {
        applicable = "applicable" [shown],
        fields = "fields",
        mandatory = "mandatory" [shown],
        .. extra
    }
}

/// Every event that can be subscribed to.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEventsResponse {
    /// One entry for each event.
    pub events: Vec<AvailableEvent>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableEventsResponse {
        events = "events" [shown],
        .. extra
    }
}

/// Narrows a webhook event: `subscribeFor` names the field to test, `includes` and `excludes`
/// list the ids or values to let through or hold back.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// Values, such as institution identifiers, for which no notice is sent.
    pub excludes: Vec<String>,
    /// Only events for these identifiers or values are delivered, for example `100010`.
    pub includes: Vec<String>,
    /// Field by which the condition picks events, for example `institutionId`; 1 to 50 characters.
    ///
    /// 1 to 50 characters.
    pub subscribe_for: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Condition {
        excludes = "excludes",
        includes = "includes",
        subscribe_for = "subscribeFor",
        .. extra
    }
}

impl Condition {
    /// A `Condition` with its required members.
    ///
    /// - `subscribe_for`: Field by which the condition picks events, for example `institutionId`; 1
    ///   to 50 characters.
    pub fn new(subscribe_for: impl Into<String>) -> Self {
        Self {
            excludes: Vec::new(),
            includes: Vec::new(),
            subscribe_for: Some(subscribe_for.into()),
            extra: Map::new(),
        }
    }

    /// Values, such as institution identifiers, for which no notice is sent.
    #[must_use]
    pub fn excludes(mut self, excludes: Vec<String>) -> Self {
        self.excludes = excludes;
        self
    }

    /// Only events for these identifiers or values are delivered, for example `100010`.
    #[must_use]
    pub fn includes(mut self, includes: Vec<String>) -> Self {
        self.includes = includes;
        self
    }
}

/// One event of a webhook subscription: its id and name, the address it is posted to, its
/// status, and an optional condition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Limits the subscription to named values, for example some institutions; without it all are
    /// notified.
    pub condition: Option<Condition>,
    /// Name of the event as subscriptions give it, for example `manage.txpush.account.created`.
    ///
    /// 1 to 255 characters, for example `authorization.accesstoken.expiry`.
    pub name: Option<String>,
    /// State of the webhook event: `active`, `inactive`, `pending` or `removed`.
    ///
    /// 1 to 10 characters.
    pub status: Option<String>,
    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// UUID of the event within the webhook subscription.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1346`.
    pub webhook_event_id: Option<WebhookEventId>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Event {
        condition = "condition" [shown],
        name = "name",
        status = "status" [shown],
        url = "url",
        webhook_event_id = "webhookEventId" [shown],
        .. extra
    }
}

/// Request and answer for switching a subscribed event: `status` is `active`, `inactive`,
/// `pending` or `removed`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventStatusUpdate {
    /// State the webhook event shall take: `active`, `inactive`, `pending` or `removed`.
    ///
    /// 1 to 10 characters.
    ///
    /// Known values are in [`values::event_status`](crate::values::event_status).
    pub status: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EventStatusUpdate {
        status = "status" [shown],
        .. extra
    }
}

impl EventStatusUpdate {
    /// A `EventStatusUpdate` with its required members.
    ///
    /// - `status`: State the webhook event shall take: `active`, `inactive`, `pending` or
    ///   `removed`.
    pub fn new(status: impl Into<String>) -> Self {
        Self {
            status: Some(status.into()),
            extra: Map::new(),
        }
    }
}

/// Request that creates or changes a webhook subscription: required `events` and an optional
/// common `url`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// Kinds of event the subscription listens to, each with its condition if any.
    pub events: Vec<WebhookEvent>,
    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Subscription {
        events = "events" as list [shown],
        url = "url",
        .. extra
    }
}

impl Subscription {
    /// A `Subscription` with its required members.
    ///
    /// - `events`: Kinds of event the subscription listens to, each with its condition if any.
    pub fn new(events: Vec<WebhookEvent>) -> Self {
        Self {
            events,
            url: None,
            extra: Map::new(),
        }
    }

    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// Stored webhook subscription: `subscriptionId`, address, events, status, and creation and
/// update times.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDetail {
    /// When the record was made.
    ///
    /// 1 to 255 characters, for example `2024-01-01T11:18:50Z`.
    pub created_date: Option<DateTime<Utc>>,
    /// Kinds of event the subscription listens to, each with its condition if any.
    pub events: Vec<Event>,
    /// When the subscription was last changed, as ISO 8601 text such as `2024-01-01T11:18:50Z`.
    ///
    /// 1 to 255 characters.
    pub last_updated_date: Option<DateTime<Utc>>,
    /// State of the webhook subscription: `active`, `inactive`, `pending` or `removed`.
    ///
    /// 1 to 10 characters.
    pub status: Option<String>,
    /// UUID of the webhook subscription, 36 characters.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1345`.
    pub subscription_id: Option<WebhookSubscriptionId>,
    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SubscriptionDetail {
        created_date = "createdDate" [shown],
        events = "events" [shown],
        last_updated_date = "lastUpdatedDate" [shown],
        status = "status" [shown],
        subscription_id = "subscriptionId" [shown],
        url = "url",
        .. extra
    }
}

/// One page of webhook subscriptions with `count`, `offset`, `limit` and `total`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscriptions {
    /// How many subscriptions this page holds.
    ///
    /// 1 to 2147483647, for example `10`.
    pub count: Option<i64>,
    /// Page size that the request asked for.
    ///
    /// 1 to 2147483647, for example `10`.
    pub limit: Option<i64>,
    /// How many entries the request asked to skip.
    ///
    /// 1 to 2147483647, for example `5`.
    pub offset: Option<i64>,
    /// Subscriptions that exist or were just made.
    pub subscriptions: Vec<SubscriptionDetail>,
    /// Number of items in all pages together.
    ///
    /// 1 to 2147483647, for example `10`.
    pub total: Option<i64>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Subscriptions {
        count = "count" [shown],
        limit = "limit" [shown],
        offset = "offset" [shown],
        subscriptions = "subscriptions" [shown],
        total = "total" [shown],
        .. extra
    }
}

/// One event of a webhook subscription: its `name`, and optionally a `url` of its own and a
/// condition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Limits the subscription to named values, for example some institutions; without it all are
    /// notified.
    pub condition: Option<Condition>,
    /// Name of the event as subscriptions give it, for example `manage.txpush.account.created`.
    ///
    /// 1 to 255 characters, for example `authorization.accesstoken.expiry`.
    pub name: Option<String>,
    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// Members that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    WebhookEvent {
        condition = "condition" [shown],
        name = "name",
        url = "url",
        .. extra
    }
}

impl WebhookEvent {
    /// A `WebhookEvent` with its required members.
    ///
    /// - `name`: Name of the event as subscriptions give it, for example
    ///   `manage.txpush.account.created`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            condition: None,
            name: Some(name.into()),
            url: None,
            extra: Map::new(),
        }
    }

    /// Limits the subscription to named values, for example some institutions; without it all are
    /// notified.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
