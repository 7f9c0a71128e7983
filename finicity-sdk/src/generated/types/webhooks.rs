// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *webhooks*.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::*;
use crate::model::model;

/// `AvailableEvent` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEvent {
    /// `conditionalSubscription` of the contract.
    pub conditional_subscription: Option<AvailableEventConditionalSubscription>,
    /// `description` of the contract.
    ///
    /// 1 to 500 characters.
    pub description: Option<String>,
    /// `name` of the contract.
    ///
    /// 1 to 100 characters, for example `manage.txpush.account.created`.
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

/// `AvailableEventConditionalSubscription` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEventConditionalSubscription {
    /// `applicable` of the contract.
    ///
    /// For example `true`.
    pub applicable: Option<bool>,
    /// `fields` of the contract.
    ///
    /// 1 to 200 characters.
    pub fields: Option<String>,
    /// `mandatory` of the contract.
    ///
    /// For example `false`.
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

/// `AvailableEventsResponse` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableEventsResponse {
    /// `events` of the contract.
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

/// `Condition` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// `excludes` of the contract.
    pub excludes: Vec<String>,
    /// `includes` of the contract.
    pub includes: Vec<String>,
    /// `subscribeFor` of the contract.
    ///
    /// 1 to 50 characters, for example `institutionId`.
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
    pub fn new(subscribe_for: impl Into<String>) -> Self {
        Self {
            excludes: Vec::new(),
            includes: Vec::new(),
            subscribe_for: Some(subscribe_for.into()),
            extra: Map::new(),
        }
    }

    /// Sets `excludes`.
    #[must_use]
    pub fn excludes(mut self, excludes: Vec<String>) -> Self {
        self.excludes = excludes;
        self
    }

    /// Sets `includes`.
    #[must_use]
    pub fn includes(mut self, includes: Vec<String>) -> Self {
        self.includes = includes;
        self
    }
}

/// `Event` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// `condition` of the contract.
    pub condition: Option<Condition>,
    /// `name` of the contract.
    ///
    /// 1 to 255 characters, for example `authorization.accesstoken.expiry`.
    pub name: Option<String>,
    /// `status` of the contract.
    ///
    /// 1 to 10 characters, for example `active`.
    pub status: Option<String>,
    /// `url` of the contract.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// `webhookEventId` of the contract.
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

/// `EventStatusUpdate` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EventStatusUpdate {
    /// `status` of the contract.
    ///
    /// 1 to 10 characters, for example `active`.
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
    pub fn new(status: impl Into<String>) -> Self {
        Self {
            status: Some(status.into()),
            extra: Map::new(),
        }
    }
}

/// `Subscription` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    /// `events` of the contract.
    pub events: Vec<WebhookEvent>,
    /// `url` of the contract.
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
    pub fn new(events: Vec<WebhookEvent>) -> Self {
        Self {
            events,
            url: None,
            extra: Map::new(),
        }
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

/// `SubscriptionDetail` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionDetail {
    /// `createdDate` of the contract.
    ///
    /// 1 to 255 characters, for example `2024-01-01T11:18:50Z`.
    pub created_date: Option<DateTime<Utc>>,
    /// `events` of the contract.
    pub events: Vec<Event>,
    /// `lastUpdatedDate` of the contract.
    ///
    /// 1 to 255 characters, for example `2024-01-01T11:18:50Z`.
    pub last_updated_date: Option<DateTime<Utc>>,
    /// `status` of the contract.
    ///
    /// 1 to 10 characters, for example `active`.
    pub status: Option<String>,
    /// `subscriptionId` of the contract.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1345`.
    pub subscription_id: Option<WebhookSubscriptionId>,
    /// `url` of the contract.
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

/// `Subscriptions` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Subscriptions {
    /// `count` of the contract.
    ///
    /// 1 to 2147483647, for example `10`.
    pub count: Option<i64>,
    /// `limit` of the contract.
    ///
    /// 1 to 2147483647, for example `10`.
    pub limit: Option<i64>,
    /// `offset` of the contract.
    ///
    /// 1 to 2147483647, for example `5`.
    pub offset: Option<i64>,
    /// `subscriptions` of the contract.
    pub subscriptions: Vec<SubscriptionDetail>,
    /// `total` of the contract.
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

/// `WebhookEvent` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// `condition` of the contract.
    pub condition: Option<Condition>,
    /// `name` of the contract.
    ///
    /// 1 to 255 characters, for example `authorization.accesstoken.expiry`.
    pub name: Option<String>,
    /// `url` of the contract.
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
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            condition: None,
            name: Some(name.into()),
            url: None,
            extra: Map::new(),
        }
    }

    /// Sets `condition`.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        self.condition = Some(condition);
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}
