// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Webhook Subscription*.
//!
//! | method | purpose |
//! |---|---|
//! | [`change_webhook_subscription_event_status`](WebhookSubscription::change_webhook_subscription_event_status) | Switches one event of a webhook subscription on or off. |
//! | [`change_webhook_subscription_status`](WebhookSubscription::change_webhook_subscription_status) | Switches all events of a webhook subscription on or off. |
//! | [`create_webhook_subscription`](WebhookSubscription::create_webhook_subscription) | Creates a webhook subscription for one or more events. |
//! | [`delete_webhook_subscription`](WebhookSubscription::delete_webhook_subscription) | Deletes a webhook subscription and all its events. |
//! | [`delete_webhook_subscription_event`](WebhookSubscription::delete_webhook_subscription_event) | Removes one event from a webhook subscription. |
//! | [`get_webhook_subscription_by_id`](WebhookSubscription::get_webhook_subscription_by_id) | Gets one webhook subscription by its ID. |
//! | [`list_available_webhook_subscription_events`](WebhookSubscription::list_available_webhook_subscription_events) | Lists the events that webhooks can subscribe to. |
//! | [`list_webhook_subscriptions`](WebhookSubscription::list_webhook_subscriptions) | Lists your webhook subscriptions, active or not. |
//! | [`test_webhook_subscription`](WebhookSubscription::test_webhook_subscription) | Sends test notifications for all events of a subscription. |
//! | [`test_webhook_subscription_based_on_event_id`](WebhookSubscription::test_webhook_subscription_based_on_event_id) | Sends a test notification for one event of a subscription. |
//! | [`update_webhook_subscription`](WebhookSubscription::update_webhook_subscription) | Changes the URL and events of a webhook subscription. |
//! | [`update_webhook_subscription_event`](WebhookSubscription::update_webhook_subscription_event) | Changes one event of a webhook subscription. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{AsCount, Items, Paged, Pages};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Subscriptions to webhook events.
///
/// [`Client::webhook_subscription`](crate::Client::webhook_subscription) returns this type.
#[derive(Debug, Clone)]
pub struct WebhookSubscription {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Webhook Subscription*.
    pub fn webhook_subscription(&self) -> WebhookSubscription {
        WebhookSubscription {
            client: self.clone(),
        }
    }
}

impl WebhookSubscription {
    /// Switches one event of a webhook subscription on or off.
    ///
    /// `changeWebhookSubscriptionEventStatus`: `PUT /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/status`.
    /// Returns [`types::EventStatusUpdate`].
    ///
    /// Use this operation to pause a single event while the others stay active. Send `active` or
    /// `inactive`. Returns the new status. To pause all events, call
    /// [`changeWebhookSubscriptionStatus`]. Deprecated: a separate service replaces this operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    /// - `webhook_event_id`: UUID of an event within a webhook subscription.
    /// - `body`: [`types::EventStatusUpdate`].
    ///
    /// Optional:
    /// [`x_external_request_id`](ChangeWebhookSubscriptionEventStatus::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::EventStatusUpdate::new(types::EventStatus::Active);
    /// let request = client
    ///     .webhook_subscription()
    ///     .change_webhook_subscription_event_status(
    ///         "661f3c48-f596-423b-81f5-d275d4dd1345",
    ///         "661f3c48-f596-423b-81f5-d275d4dd1346",
    ///         body,
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`changeWebhookSubscriptionStatus`]: crate::api::webhook_subscription::WebhookSubscription::change_webhook_subscription_status
    #[deprecated = "deprecated in the contract"]
    pub fn change_webhook_subscription_event_status(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
        webhook_event_id: impl Into<types::WebhookEventId>,
        body: types::EventStatusUpdate,
    ) -> ChangeWebhookSubscriptionEventStatus {
        ChangeWebhookSubscriptionEventStatus {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            webhook_event_id: webhook_event_id.into(),
            x_external_request_id: None,
            body,
        }
    }

    /// Switches all events of a webhook subscription on or off.
    ///
    /// `changeWebhookSubscriptionStatus`: `PUT /notification-subscriptions/webhooks/{subscription_id}/status`.
    /// Returns [`types::EventStatusUpdate`].
    ///
    /// Use this operation to pause or resume a whole subscription without losing its setup. Send
    /// `active` or `inactive`. Returns the new status. For a single event, call
    /// [`changeWebhookSubscriptionEventStatus`]. Deprecated: a separate service replaces this
    /// operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    /// - `body`: [`types::EventStatusUpdate`].
    ///
    /// Optional: [`x_external_request_id`](ChangeWebhookSubscriptionStatus::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::EventStatusUpdate::new(types::EventStatus::Active);
    /// let response = client
    ///     .webhook_subscription()
    ///     .change_webhook_subscription_status("661f3c48-f596-423b-81f5-d275d4dd1345", body)
    ///     .send()
    ///     .await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`changeWebhookSubscriptionEventStatus`]: crate::api::webhook_subscription::WebhookSubscription::change_webhook_subscription_event_status
    #[deprecated = "deprecated in the contract"]
    pub fn change_webhook_subscription_status(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
        body: types::EventStatusUpdate,
    ) -> ChangeWebhookSubscriptionStatus {
        ChangeWebhookSubscriptionStatus {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            x_external_request_id: None,
            body,
        }
    }

    /// Creates a webhook subscription for one or more events.
    ///
    /// `createWebhookSubscription`: `POST /notification-subscriptions/webhooks`.
    /// Returns [`types::SubscriptionDetail`].
    ///
    /// Use this operation to receive events at your URL; an event may override that URL and filter
    /// by condition. Read valid event names from [`listAvailableWebhookSubscriptionEvents`] first.
    /// Returns the subscription with IDs and status. Deprecated: a separate service replaces this
    /// operation in 2026. Usual next call: [`testWebhookSubscription`].
    ///
    /// - `body`: [`types::Subscription`].
    ///
    /// Optional: [`x_external_request_id`](CreateWebhookSubscription::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let webhook_event = types::WebhookEvent::new("authorization.accesstoken.expiry");
    /// let body = types::Subscription::new(vec![webhook_event]);
    /// let request = client.webhook_subscription().create_webhook_subscription(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    ///
    /// [`listAvailableWebhookSubscriptionEvents`]: crate::api::webhook_subscription::WebhookSubscription::list_available_webhook_subscription_events
    /// [`testWebhookSubscription`]: crate::api::webhook_subscription::WebhookSubscription::test_webhook_subscription
    #[deprecated = "deprecated in the contract"]
    pub fn create_webhook_subscription(
        &self,
        body: types::Subscription,
    ) -> CreateWebhookSubscription {
        CreateWebhookSubscription {
            client: self.client.clone(),
            x_external_request_id: None,
            body,
        }
    }

    /// Deletes a webhook subscription and all its events.
    ///
    /// `deleteWebhookSubscription`: `DELETE /notification-subscriptions/webhooks/{subscription_id}`.
    /// The response has no body.
    ///
    /// Use this operation when you take an endpoint out of service. Returns nothing (status code
    /// 204); notifications of every event in the subscription stop. To pause the notifications
    /// instead, call [`changeWebhookSubscriptionStatus`]. Deprecated: a separate service replaces
    /// this operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    ///
    /// Optional: [`x_external_request_id`](DeleteWebhookSubscription::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .webhook_subscription()
    ///     .delete_webhook_subscription("661f3c48-f596-423b-81f5-d275d4dd1345");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`changeWebhookSubscriptionStatus`]: crate::api::webhook_subscription::WebhookSubscription::change_webhook_subscription_status
    #[deprecated = "deprecated in the contract"]
    pub fn delete_webhook_subscription(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
    ) -> DeleteWebhookSubscription {
        DeleteWebhookSubscription {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            x_external_request_id: None,
        }
    }

    /// Removes one event from a webhook subscription.
    ///
    /// `deleteWebhookSubscriptionEvent`: `DELETE /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}`.
    /// The response has no body.
    ///
    /// Use this operation to remove one event and keep the rest of the subscription. Returns
    /// nothing (status code 204). To pause the event instead, call
    /// [`changeWebhookSubscriptionEventStatus`]. Deprecated: a separate service replaces this
    /// operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    /// - `webhook_event_id`: UUID of an event within a webhook subscription.
    ///
    /// Optional: [`x_external_request_id`](DeleteWebhookSubscriptionEvent::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .webhook_subscription()
    ///     .delete_webhook_subscription_event(
    ///         "661f3c48-f596-423b-81f5-d275d4dd1345",
    ///         "661f3c48-f596-423b-81f5-d275d4dd1346",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`changeWebhookSubscriptionEventStatus`]: crate::api::webhook_subscription::WebhookSubscription::change_webhook_subscription_event_status
    #[deprecated = "deprecated in the contract"]
    pub fn delete_webhook_subscription_event(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
        webhook_event_id: impl Into<types::WebhookEventId>,
    ) -> DeleteWebhookSubscriptionEvent {
        DeleteWebhookSubscriptionEvent {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            webhook_event_id: webhook_event_id.into(),
            x_external_request_id: None,
        }
    }

    /// Gets one webhook subscription by its ID.
    ///
    /// `getWebhookSubscriptionById`: `GET /notification-subscriptions/webhooks/{subscription_id}`.
    /// Returns [`types::SubscriptionDetail`].
    ///
    /// Use this operation to check the setup of a subscription or to find the IDs of its events.
    /// Returns URL, status, dates and every event with its condition. To search without an ID, call
    /// [`listWebhookSubscriptions`]. Deprecated: a separate service replaces this operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    ///
    /// Optional: [`x_external_request_id`](GetWebhookSubscriptionById::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .webhook_subscription()
    ///     .get_webhook_subscription_by_id("661f3c48-f596-423b-81f5-d275d4dd1345");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`listWebhookSubscriptions`]: crate::api::webhook_subscription::WebhookSubscription::list_webhook_subscriptions
    #[deprecated = "deprecated in the contract"]
    pub fn get_webhook_subscription_by_id(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
    ) -> GetWebhookSubscriptionById {
        GetWebhookSubscriptionById {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            x_external_request_id: None,
        }
    }

    /// Lists the events that webhooks can subscribe to.
    ///
    /// `listAvailableWebhookSubscriptionEvents`: `GET /notification-subscriptions/webhooks/events`.
    /// Returns [`types::AvailableEventsResponse`].
    ///
    /// Use this operation to read event names at run time instead of fixing them in code. Returns
    /// the name, a description and the possible conditions of each event. Deprecated: a separate
    /// service replaces this operation in 2026. Usual next call: [`createWebhookSubscription`].
    ///
    /// Optional:
    /// [`x_external_request_id`](ListAvailableWebhookSubscriptionEvents::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .webhook_subscription()
    ///     .list_available_webhook_subscription_events();
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`createWebhookSubscription`]: crate::api::webhook_subscription::WebhookSubscription::create_webhook_subscription
    #[deprecated = "deprecated in the contract"]
    pub fn list_available_webhook_subscription_events(
        &self,
    ) -> ListAvailableWebhookSubscriptionEvents {
        ListAvailableWebhookSubscriptionEvents {
            client: self.client.clone(),
            x_external_request_id: None,
        }
    }

    /// Lists your webhook subscriptions, active or not.
    ///
    /// `listWebhookSubscriptions`: `GET /notification-subscriptions/webhooks`.
    /// Returns [`types::Subscriptions`]. [`items`](ListWebhookSubscriptions::items) goes through
    /// all pages.
    ///
    /// Use this operation to review your subscriptions or to find a subscription ID. Returns pages
    /// of 10 by default, 100 at most, with URL, events and status. The documentation does not
    /// settle whether `offset` counts items or pages. Deprecated: a separate service replaces this
    /// operation in 2026. Usual next call: [`getWebhookSubscriptionById`].
    ///
    /// Optional: [`limit`](ListWebhookSubscriptions::limit),
    /// [`offset`](ListWebhookSubscriptions::offset),
    /// [`x_external_request_id`](ListWebhookSubscriptions::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.webhook_subscription().list_webhook_subscriptions();
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`getWebhookSubscriptionById`]: crate::api::webhook_subscription::WebhookSubscription::get_webhook_subscription_by_id
    #[deprecated = "deprecated in the contract"]
    pub fn list_webhook_subscriptions(&self) -> ListWebhookSubscriptions {
        ListWebhookSubscriptions {
            client: self.client.clone(),
            limit: None,
            offset: None,
            x_external_request_id: None,
        }
    }

    /// Sends test notifications for all events of a subscription.
    ///
    /// `testWebhookSubscription`: `GET /notification-subscriptions/webhooks/{subscription_id}/test-subscriptions`.
    /// The response has no body.
    ///
    /// Use this operation after creating or changing a subscription, to check that your endpoint
    /// receives each event. Returns status code 200 with an empty body. For one event, call
    /// [`testWebhookSubscriptionBasedOnEventId`]. Deprecated: a separate service replaces this
    /// operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    ///
    /// Optional: [`x_external_request_id`](TestWebhookSubscription::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .webhook_subscription()
    ///     .test_webhook_subscription("661f3c48-f596-423b-81f5-d275d4dd1345");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`testWebhookSubscriptionBasedOnEventId`]: crate::api::webhook_subscription::WebhookSubscription::test_webhook_subscription_based_on_event_id
    #[deprecated = "deprecated in the contract"]
    pub fn test_webhook_subscription(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
    ) -> TestWebhookSubscription {
        TestWebhookSubscription {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            x_external_request_id: None,
        }
    }

    /// Sends a test notification for one event of a subscription.
    ///
    /// `testWebhookSubscriptionBasedOnEventId`: `GET /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions`.
    /// The response has no body.
    ///
    /// Use this operation to try a single event, for example after a change of its URL. Returns
    /// status code 200 with an empty body. To try all events, call [`testWebhookSubscription`].
    /// Deprecated: a separate service replaces this operation in 2026.
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    /// - `webhook_event_id`: UUID of an event within a webhook subscription.
    ///
    /// Optional:
    /// [`x_external_request_id`](TestWebhookSubscriptionBasedOnEventId::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .webhook_subscription()
    ///     .test_webhook_subscription_based_on_event_id(
    ///         "661f3c48-f596-423b-81f5-d275d4dd1345",
    ///         "661f3c48-f596-423b-81f5-d275d4dd1346",
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`testWebhookSubscription`]: crate::api::webhook_subscription::WebhookSubscription::test_webhook_subscription
    #[deprecated = "deprecated in the contract"]
    pub fn test_webhook_subscription_based_on_event_id(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
        webhook_event_id: impl Into<types::WebhookEventId>,
    ) -> TestWebhookSubscriptionBasedOnEventId {
        TestWebhookSubscriptionBasedOnEventId {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            webhook_event_id: webhook_event_id.into(),
            x_external_request_id: None,
        }
    }

    /// Changes the URL and events of a webhook subscription.
    ///
    /// `updateWebhookSubscription`: `PUT /notification-subscriptions/webhooks/{subscription_id}`.
    /// Returns [`types::SubscriptionDetail`].
    ///
    /// Use this operation when your endpoint moves or you want other events; the request body must
    /// contain `events`. Returns the updated subscription. To edit one event, call
    /// [`updateWebhookSubscriptionEvent`]. Deprecated: a separate service replaces this operation in 2026.
    /// Usual next call: [`testWebhookSubscription`].
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    /// - `body`: [`types::Subscription`].
    ///
    /// Optional: [`x_external_request_id`](UpdateWebhookSubscription::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let webhook_event = types::WebhookEvent::new("authorization.accesstoken.expiry");
    /// let body = types::Subscription::new(vec![webhook_event]);
    /// let request = client
    ///     .webhook_subscription()
    ///     .update_webhook_subscription("661f3c48-f596-423b-81f5-d275d4dd1345", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`testWebhookSubscription`]: crate::api::webhook_subscription::WebhookSubscription::test_webhook_subscription
    /// [`updateWebhookSubscriptionEvent`]: crate::api::webhook_subscription::WebhookSubscription::update_webhook_subscription_event
    #[deprecated = "deprecated in the contract"]
    pub fn update_webhook_subscription(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
        body: types::Subscription,
    ) -> UpdateWebhookSubscription {
        UpdateWebhookSubscription {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            x_external_request_id: None,
            body,
        }
    }

    /// Changes one event of a webhook subscription.
    ///
    /// `updateWebhookSubscriptionEvent`: `PUT /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}`.
    /// Returns [`types::WebhookEvent`].
    ///
    /// Use this operation to change the name, URL or filter condition of a single event. Returns
    /// the updated event. Deprecated: a separate service replaces this operation in 2026. Usual
    /// next call: [`testWebhookSubscriptionBasedOnEventId`].
    ///
    /// - `subscription_id`: UUID of the webhook subscription.
    /// - `webhook_event_id`: UUID of an event within a webhook subscription.
    /// - `body`: [`types::WebhookEvent`].
    ///
    /// Optional: [`x_external_request_id`](UpdateWebhookSubscriptionEvent::x_external_request_id).
    ///
    /// ```
    /// # #![allow(deprecated)]
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::WebhookEvent::new("authorization.accesstoken.expiry");
    /// let request = client
    ///     .webhook_subscription()
    ///     .update_webhook_subscription_event(
    ///         "661f3c48-f596-423b-81f5-d275d4dd1345",
    ///         "661f3c48-f596-423b-81f5-d275d4dd1346",
    ///         body,
    ///     );
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::WEBHOOK_REQUEST_INVALID`] (1502)
    /// - 401: [`error_codes::WEBHOOK_TOKEN_EXPIRED`] (1503),
    ///   [`error_codes::WEBHOOK_APP_KEY_MISSING`] (1504)
    /// - 404: [`error_codes::WEBHOOK_NOT_FOUND`] (1501)
    ///
    /// [`testWebhookSubscriptionBasedOnEventId`]: crate::api::webhook_subscription::WebhookSubscription::test_webhook_subscription_based_on_event_id
    #[deprecated = "deprecated in the contract"]
    pub fn update_webhook_subscription_event(
        &self,
        subscription_id: impl Into<types::WebhookSubscriptionId>,
        webhook_event_id: impl Into<types::WebhookEventId>,
        body: types::WebhookEvent,
    ) -> UpdateWebhookSubscriptionEvent {
        UpdateWebhookSubscriptionEvent {
            client: self.client.clone(),
            subscription_id: subscription_id.into(),
            webhook_event_id: webhook_event_id.into(),
            x_external_request_id: None,
            body,
        }
    }
}

/// Request of `changeWebhookSubscriptionEventStatus`: `PUT /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/status`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeWebhookSubscriptionEventStatus {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    webhook_event_id: types::WebhookEventId,
    x_external_request_id: Option<String>,
    body: types::EventStatusUpdate,
}

impl ChangeWebhookSubscriptionEventStatus {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for ChangeWebhookSubscriptionEventStatus {
    type Output = types::EventStatusUpdate;

    const OPERATION: Operation = Operation {
        id: "changeWebhookSubscriptionEventStatus",
        tag: "Webhook Subscription",
        method: "PUT",
        path: "/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/status",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for ChangeWebhookSubscriptionEventStatus {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.path("webhook_event_id", &self.webhook_event_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
        request.json(&self.body);
    }
}

/// Request of `changeWebhookSubscriptionStatus`: `PUT /notification-subscriptions/webhooks/{subscription_id}/status`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeWebhookSubscriptionStatus {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    x_external_request_id: Option<String>,
    body: types::EventStatusUpdate,
}

impl ChangeWebhookSubscriptionStatus {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for ChangeWebhookSubscriptionStatus {
    type Output = types::EventStatusUpdate;

    const OPERATION: Operation = Operation {
        id: "changeWebhookSubscriptionStatus",
        tag: "Webhook Subscription",
        method: "PUT",
        path: "/notification-subscriptions/webhooks/{subscription_id}/status",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for ChangeWebhookSubscriptionStatus {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
        request.json(&self.body);
    }
}

/// Request of `createWebhookSubscription`: `POST /notification-subscriptions/webhooks`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWebhookSubscription {
    client: Client,
    x_external_request_id: Option<String>,
    body: types::Subscription,
}

impl CreateWebhookSubscription {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for CreateWebhookSubscription {
    type Output = types::SubscriptionDetail;

    const OPERATION: Operation = Operation {
        id: "createWebhookSubscription",
        tag: "Webhook Subscription",
        method: "POST",
        path: "/notification-subscriptions/webhooks",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[201],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for CreateWebhookSubscription {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
        request.json(&self.body);
    }
}

/// Request of `deleteWebhookSubscription`: `DELETE /notification-subscriptions/webhooks/{subscription_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhookSubscription {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    x_external_request_id: Option<String>,
}

impl DeleteWebhookSubscription {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for DeleteWebhookSubscription {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "deleteWebhookSubscription",
        tag: "Webhook Subscription",
        method: "DELETE",
        path: "/notification-subscriptions/webhooks/{subscription_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DeleteWebhookSubscription {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

/// Request of `deleteWebhookSubscriptionEvent`: `DELETE /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebhookSubscriptionEvent {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    webhook_event_id: types::WebhookEventId,
    x_external_request_id: Option<String>,
}

impl DeleteWebhookSubscriptionEvent {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for DeleteWebhookSubscriptionEvent {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "deleteWebhookSubscriptionEvent",
        tag: "Webhook Subscription",
        method: "DELETE",
        path: "/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DeleteWebhookSubscriptionEvent {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.path("webhook_event_id", &self.webhook_event_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

/// Request of `getWebhookSubscriptionById`: `GET /notification-subscriptions/webhooks/{subscription_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWebhookSubscriptionById {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    x_external_request_id: Option<String>,
}

impl GetWebhookSubscriptionById {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for GetWebhookSubscriptionById {
    type Output = types::SubscriptionDetail;

    const OPERATION: Operation = Operation {
        id: "getWebhookSubscriptionById",
        tag: "Webhook Subscription",
        method: "GET",
        path: "/notification-subscriptions/webhooks/{subscription_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetWebhookSubscriptionById {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

/// Request of `listAvailableWebhookSubscriptionEvents`: `GET /notification-subscriptions/webhooks/events`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAvailableWebhookSubscriptionEvents {
    client: Client,
    x_external_request_id: Option<String>,
}

impl ListAvailableWebhookSubscriptionEvents {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for ListAvailableWebhookSubscriptionEvents {
    type Output = types::AvailableEventsResponse;

    const OPERATION: Operation = Operation {
        id: "listAvailableWebhookSubscriptionEvents",
        tag: "Webhook Subscription",
        method: "GET",
        path: "/notification-subscriptions/webhooks/events",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for ListAvailableWebhookSubscriptionEvents {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

/// Request of `listWebhookSubscriptions`: `GET /notification-subscriptions/webhooks`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebhookSubscriptions {
    client: Client,
    limit: Option<i32>,
    offset: Option<i32>,
    x_external_request_id: Option<String>,
}

impl ListWebhookSubscriptions {
    /// Maximum page size in records, from 1 to 1000, 25 by default. Applications and webhook
    /// subscriptions allow at most 100 and default to 50 and 10.
    ///
    /// 1 to 100, default `10`, for example `20`.
    pub fn limit(mut self, limit: impl Into<Option<i32>>) -> Self {
        self.limit = limit.into();
        self
    }

    /// Start of the page of webhook subscriptions; at least 1, the default.
    ///
    /// At least 1, default `1`, for example `1`.
    pub fn offset(mut self, offset: impl Into<Option<i32>>) -> Self {
        self.offset = offset.into();
        self
    }

    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }

    /// Returns the pages of the list. Each page is fetched when it is polled.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Returns the items of the list. Pages are fetched as needed.
    #[inline]
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl Call for ListWebhookSubscriptions {
    type Output = types::Subscriptions;

    const OPERATION: Operation = Operation {
        id: "listWebhookSubscriptions",
        tag: "Webhook Subscription",
        method: "GET",
        path: "/notification-subscriptions/webhooks",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: Some(Paging {
            style: PagingStyle::OffsetUnclear,
            start: "offset",
            first: 1,
            size: "limit",
            max_size: Some(100),
            items: "subscriptions",
            id: Some("subscriptionId"),
            more: None,
            total: Some("total"),
        }),
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for ListWebhookSubscriptions {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("limit", &self.limit);
        request.query("offset", &self.offset);
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

impl Paged for ListWebhookSubscriptions {
    type Item = types::SubscriptionDetail;

    fn page_position(&self) -> (Option<i64>, Option<i64>) {
        (self.offset.map(i64::from), self.limit.map(i64::from))
    }

    fn set_page_position(&mut self, start: i64, size: Option<i64>) {
        self.offset = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Subscriptions) -> &[Self::Item] {
        &page.subscriptions
    }

    #[inline]
    fn into_items(page: types::Subscriptions) -> Vec<Self::Item> {
        page.subscriptions
    }

    #[inline]
    fn total(page: &types::Subscriptions) -> Option<i64> {
        AsCount::as_count(&page.total)
    }
}

/// Request of `testWebhookSubscription`: `GET /notification-subscriptions/webhooks/{subscription_id}/test-subscriptions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestWebhookSubscription {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    x_external_request_id: Option<String>,
}

impl TestWebhookSubscription {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for TestWebhookSubscription {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "testWebhookSubscription",
        tag: "Webhook Subscription",
        method: "GET",
        path: "/notification-subscriptions/webhooks/{subscription_id}/test-subscriptions",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for TestWebhookSubscription {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

/// Request of `testWebhookSubscriptionBasedOnEventId`: `GET /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct TestWebhookSubscriptionBasedOnEventId {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    webhook_event_id: types::WebhookEventId,
    x_external_request_id: Option<String>,
}

impl TestWebhookSubscriptionBasedOnEventId {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for TestWebhookSubscriptionBasedOnEventId {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "testWebhookSubscriptionBasedOnEventId",
        tag: "Webhook Subscription",
        method: "GET",
        path: "/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for TestWebhookSubscriptionBasedOnEventId {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.path("webhook_event_id", &self.webhook_event_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
    }
}

/// Request of `updateWebhookSubscription`: `PUT /notification-subscriptions/webhooks/{subscription_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebhookSubscription {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    x_external_request_id: Option<String>,
    body: types::Subscription,
}

impl UpdateWebhookSubscription {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for UpdateWebhookSubscription {
    type Output = types::SubscriptionDetail;

    const OPERATION: Operation = Operation {
        id: "updateWebhookSubscription",
        tag: "Webhook Subscription",
        method: "PUT",
        path: "/notification-subscriptions/webhooks/{subscription_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for UpdateWebhookSubscription {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
        request.json(&self.body);
    }
}

/// Request of `updateWebhookSubscriptionEvent`: `PUT /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebhookSubscriptionEvent {
    client: Client,
    subscription_id: types::WebhookSubscriptionId,
    webhook_event_id: types::WebhookEventId,
    x_external_request_id: Option<String>,
    body: types::WebhookEvent,
}

impl UpdateWebhookSubscriptionEvent {
    /// Header with your own ID for the request, used for tracing; optional.
    ///
    /// For example `f6250b41-8632-4fe1-9353-899f419ae67b`.
    pub fn x_external_request_id(mut self, x_external_request_id: impl IntoOption<String>) -> Self {
        self.x_external_request_id = x_external_request_id.into_option();
        self
    }
}

impl Call for UpdateWebhookSubscriptionEvent {
    type Output = types::WebhookEvent;

    const OPERATION: Operation = Operation {
        id: "updateWebhookSubscriptionEvent",
        tag: "Webhook Subscription",
        method: "PUT",
        path: "/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: true,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for UpdateWebhookSubscriptionEvent {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("subscription_id", &self.subscription_id);
        request.path("webhook_event_id", &self.webhook_event_id);
        request.accept("application/json");
        request.optional_header("X-External-Request-Id", &self.x_external_request_id);
        request.json(&self.body);
    }
}

request_builders! {
    ChangeWebhookSubscriptionEventStatus => types::EventStatusUpdate,
    ChangeWebhookSubscriptionStatus => types::EventStatusUpdate,
    CreateWebhookSubscription => types::SubscriptionDetail,
    DeleteWebhookSubscription => (),
    DeleteWebhookSubscriptionEvent => (),
    GetWebhookSubscriptionById => types::SubscriptionDetail,
    ListAvailableWebhookSubscriptionEvents => types::AvailableEventsResponse,
    ListWebhookSubscriptions => types::Subscriptions,
    TestWebhookSubscription => (),
    TestWebhookSubscriptionBasedOnEventId => (),
    UpdateWebhookSubscription => types::SubscriptionDetail,
    UpdateWebhookSubscriptionEvent => types::WebhookEvent,
}
