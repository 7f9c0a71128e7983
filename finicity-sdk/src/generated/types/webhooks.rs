// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types of the area *webhooks*.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};

/// Event that webhooks can subscribe to: its name, a short description, and its support for
/// conditions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableEvent {
    /// Support for conditions on subscriptions to this event, with the fields that a condition can
    /// use.
    pub conditional_subscription: Option<AvailableEventConditionalSubscription>,
    /// Short description of the occurrence that triggers the event.
    ///
    /// 1 to 500 characters.
    pub description: Option<String>,
    /// Name of the event as used in subscriptions, for example `manage.txpush.account.created`.
    ///
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableEvent {
        0: conditional_subscription = "conditionalSubscription" [shown],
        1: description = "description",
        2: name = "name",
        .. extra
    }
}

response_setters! {
    AvailableEvent {
        conditional_subscription(impl Into<Option<AvailableEventConditionalSubscription>>).into(),
        description(impl IntoOption<String>).into_option(),
        name(impl IntoOption<String>).into_option(),
    }
}

/// Support for conditions on subscriptions to this event, with the fields that a condition can
/// use.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableEventConditionalSubscription {
    /// `true` if subscriptions to this event accept a condition, `false` otherwise.
    pub applicable: Option<bool>,
    /// Comma-separated names of the fields that a conditional subscription can filter by, for
    /// example `accountId, customerId`.
    ///
    /// 1 to 200 characters.
    pub fields: Option<EventCondition>,
    /// `true` if a subscription to the event must supply values for `fields`, `false` otherwise.
    pub mandatory: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableEventConditionalSubscription {
        0: applicable = "applicable" [shown],
        1: fields = "fields",
        2: mandatory = "mandatory" [shown],
        .. extra
    }
}

response_setters! {
    AvailableEventConditionalSubscription {
        applicable(impl Into<Option<bool>>).into(),
        fields(impl IntoOption<EventCondition>).into_option(),
        mandatory(impl Into<Option<bool>>).into(),
    }
}

/// List of all events available for subscription.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvailableEventsResponse {
    /// List with one entry for each event.
    pub events: Vec<AvailableEvent>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    AvailableEventsResponse {
        0: events = "events" [shown],
        .. extra
    }
}

response_setters! {
    AvailableEventsResponse {
        events(Vec<AvailableEvent>),
    }
}

/// Filter of a webhook event: `subscribeFor` contains the name of the field to test, `includes`
/// and `excludes` list the IDs or values to accept or reject.
#[derive(Clone)]
#[non_exhaustive]
pub struct Condition {
    /// Values, such as institution IDs, for which no event is sent.
    pub excludes: Vec<String>,
    /// Identifiers or values to which the delivery of events is limited, for example `100010`.
    pub includes: Vec<String>,
    /// Field by which the condition selects events, for example `institutionId`; 1 to 50
    /// characters.
    ///
    /// 1 to 50 characters.
    pub subscribe_for: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Condition {
        0: excludes = "excludes",
        1: includes = "includes",
        2: subscribe_for = "subscribeFor",
        .. extra
    }
}

impl Condition {
    /// Creates a `Condition` with its required fields.
    ///
    /// - `subscribe_for`: Field by which the condition selects events, for example `institutionId`;
    ///   1 to 50 characters.
    pub fn new(subscribe_for: impl Into<String>) -> Self {
        Self {
            excludes: Vec::new(),
            includes: Vec::new(),
            subscribe_for: Some(subscribe_for.into()),
            extra: Map::new(),
        }
    }

    /// Values, such as institution IDs, for which no event is sent.
    #[must_use]
    pub fn excludes(mut self, excludes: Vec<String>) -> Self {
        self.excludes = excludes;
        self
    }

    /// Identifiers or values to which the delivery of events is limited, for example `100010`.
    #[must_use]
    pub fn includes(mut self, includes: Vec<String>) -> Self {
        self.includes = includes;
        self
    }
}

/// One event of a webhook subscription: its ID and name, the address that receives
/// notifications, its status, and an optional condition.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Event {
    /// Condition that limits the subscription to specific values, for example some institutions;
    /// without a condition, all events are sent.
    pub condition: Option<Condition>,
    /// Name of the event as used in subscriptions, for example `manage.txpush.account.created`.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Event {
        0: condition = "condition" [shown],
        1: name = "name",
        2: status = "status" [shown],
        3: url = "url",
        4: webhook_event_id = "webhookEventId" [shown],
        .. extra
    }
}

response_setters! {
    Event {
        condition(impl Into<Option<Condition>>).into(),
        name(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        url(impl IntoOption<String>).into_option(),
        webhook_event_id(impl IntoOption<WebhookEventId>).into_option(),
    }
}

open_enum! {
    /// Fields that a condition of an event subscription can use.
    pub enum EventCondition {
        /// `accountId`
        AccountId = "accountId",
        /// `customerId`
        CustomerId = "customerId",
    }
}

open_enum! {
    /// Status of an event in a webhook subscription.
    pub enum EventStatus {
        /// `active`
        Active = "active",
        /// `inactive`
        Inactive = "inactive",
        /// `pending`
        Pending = "pending",
        /// `removed`
        Removed = "removed",
    }
}

/// Request and response for changing the status of a subscribed event: `status` is `active`,
/// `inactive`, `pending` or `removed`.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventStatusUpdate {
    /// New status of the webhook event: `active`, `inactive`, `pending` or `removed`.
    ///
    /// 1 to 10 characters.
    pub status: Option<EventStatus>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    EventStatusUpdate {
        0: status = "status" [shown],
        .. extra
    }
}

impl EventStatusUpdate {
    /// Creates a `EventStatusUpdate` with its required fields.
    ///
    /// - `status`: New status of the webhook event: `active`, `inactive`, `pending` or `removed`.
    pub fn new(status: impl Into<EventStatus>) -> Self {
        Self {
            status: Some(status.into()),
            extra: Map::new(),
        }
    }
}

/// Request that creates or changes a webhook subscription: required `events` and an optional
/// common `url`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Subscription {
    /// Events that the subscription covers, each with its condition if it has one.
    pub events: Vec<WebhookEvent>,
    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Subscription {
        0: events = "events" as list [shown],
        1: url = "url",
        .. extra
    }
}

impl Subscription {
    /// Creates a `Subscription` with its required fields.
    ///
    /// - `events`: Events that the subscription covers, each with its condition if it has one.
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
    pub fn url(mut self, url: impl IntoOption<String>) -> Self {
        self.url = url.into_option();
        self
    }
}

/// Stored webhook subscription: `subscriptionId`, address, events, status, and creation and
/// update times.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubscriptionDetail {
    /// Time when the record was created.
    ///
    /// 1 to 255 characters, for example `2024-01-01T11:18:50Z`.
    pub created_date: Option<DateTime<Utc>>,
    /// Events that the subscription covers, each with its condition if it has one.
    pub events: Vec<Event>,
    /// Time of the latest change of the subscription, as ISO 8601 text such as
    /// `2024-01-01T11:18:50Z`.
    ///
    /// 1 to 255 characters.
    pub last_updated_date: Option<DateTime<Utc>>,
    /// Status of the webhook subscription: `active`, `inactive`, `pending` or `removed`.
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
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    SubscriptionDetail {
        0: created_date = "createdDate" [shown],
        1: events = "events" [shown],
        2: last_updated_date = "lastUpdatedDate" [shown],
        3: status = "status" [shown],
        4: subscription_id = "subscriptionId" [shown],
        5: url = "url",
        .. extra
    }
}

response_setters! {
    SubscriptionDetail {
        created_date(impl Into<Option<DateTime<Utc>>>).into(),
        events(Vec<Event>),
        last_updated_date(impl Into<Option<DateTime<Utc>>>).into(),
        status(impl IntoOption<String>).into_option(),
        subscription_id(impl IntoOption<WebhookSubscriptionId>).into_option(),
        url(impl IntoOption<String>).into_option(),
    }
}

/// One page of webhook subscriptions with `count`, `offset`, `limit` and `total`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Subscriptions {
    /// Number of subscriptions in this page.
    ///
    /// 1 to 2147483647, for example `10`.
    pub count: Option<i64>,
    /// Requested page size.
    ///
    /// 1 to 2147483647, for example `10`.
    pub limit: Option<i64>,
    /// Offset of this page, repeated from the request.
    ///
    /// 1 to 2147483647, for example `5`.
    pub offset: Option<i64>,
    /// Subscriptions that exist or that were just created.
    pub subscriptions: Vec<SubscriptionDetail>,
    /// Number of items on all pages together.
    ///
    /// 1 to 2147483647, for example `10`.
    pub total: Option<i64>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    Subscriptions {
        0: count = "count" [shown],
        1: limit = "limit" [shown],
        2: offset = "offset" [shown],
        3: subscriptions = "subscriptions" [shown],
        4: total = "total" [shown],
        .. extra
    }
}

response_setters! {
    Subscriptions {
        count(impl Into<Option<i64>>).into(),
        limit(impl Into<Option<i64>>).into(),
        offset(impl Into<Option<i64>>).into(),
        subscriptions(Vec<SubscriptionDetail>),
        total(impl Into<Option<i64>>).into(),
    }
}

/// One event of a webhook subscription: its `name`, and optionally its own `url` and a
/// condition.
#[derive(Clone)]
#[non_exhaustive]
pub struct WebhookEvent {
    /// Condition that limits the subscription to specific values, for example some institutions;
    /// without a condition, all events are sent.
    pub condition: Option<Condition>,
    /// Name of the event as used in subscriptions, for example `manage.txpush.account.created`.
    ///
    /// 1 to 255 characters, for example `authorization.accesstoken.expiry`.
    pub name: Option<String>,
    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    pub url: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    WebhookEvent {
        0: condition = "condition" [shown],
        1: name = "name",
        2: url = "url",
        .. extra
    }
}

impl WebhookEvent {
    /// Creates a `WebhookEvent` with its required fields.
    ///
    /// - `name`: Name of the event as used in subscriptions, for example
    ///   `manage.txpush.account.created`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            condition: None,
            name: Some(name.into()),
            url: None,
            extra: Map::new(),
        }
    }

    /// Condition that limits the subscription to specific values, for example some institutions;
    /// without a condition, all events are sent.
    #[must_use]
    pub fn condition(mut self, condition: impl Into<Option<Condition>>) -> Self {
        self.condition = condition.into();
        self
    }

    /// Address to which notifications are posted; must follow RFC 2396.
    ///
    /// 1 to 2048 characters, for example `https://example.com/example_webhook`.
    #[must_use]
    pub fn url(mut self, url: impl IntoOption<String>) -> Self {
        self.url = url.into_option();
        self
    }
}
