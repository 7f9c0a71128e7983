// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Requests of the tag *Webhook Subscription*.

use reqwest::header::HeaderMap;
use reqwest::{Method, Request};

use super::super::types;
use crate::request::{Reason, Wire, accept_json, build, header, query, segment};

/// `PUT /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/status`
#[inline]
pub(crate) fn change_webhook_subscription_event_status(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    webhook_event_id: &types::WebhookEventId,
    x_external_request_id: Option<&str>,
    body: &types::EventStatusUpdate,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let webhook_event_id = segment("webhook_event_id", webhook_event_id)?;
    let path = format!(
        "/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/status"
    );
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    let request = request.json(body);
    build(request)
}

/// `PUT /notification-subscriptions/webhooks/{subscription_id}/status`
#[inline]
pub(crate) fn change_webhook_subscription_status(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    x_external_request_id: Option<&str>,
    body: &types::EventStatusUpdate,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let path = format!("/notification-subscriptions/webhooks/{subscription_id}/status");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    let request = request.json(body);
    build(request)
}

/// `POST /notification-subscriptions/webhooks`
#[inline]
pub(crate) fn create_webhook_subscription(
    wire: &Wire,
    x_external_request_id: Option<&str>,
    body: &types::Subscription,
) -> Result<Request, Reason> {
    let request = wire.request(Method::POST, "/notification-subscriptions/webhooks");
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    let request = request.json(body);
    build(request)
}

/// `DELETE /notification-subscriptions/webhooks/{subscription_id}`
#[inline]
pub(crate) fn delete_webhook_subscription(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let path = format!("/notification-subscriptions/webhooks/{subscription_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `DELETE /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}`
#[inline]
pub(crate) fn delete_webhook_subscription_event(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    webhook_event_id: &types::WebhookEventId,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let webhook_event_id = segment("webhook_event_id", webhook_event_id)?;
    let path =
        format!("/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}");
    let request = wire.request(Method::DELETE, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `GET /notification-subscriptions/webhooks/{subscription_id}`
#[inline]
pub(crate) fn get_webhook_subscription_by_id(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let path = format!("/notification-subscriptions/webhooks/{subscription_id}");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `GET /notification-subscriptions/webhooks/events`
#[inline]
pub(crate) fn list_available_webhook_subscription_events(
    wire: &Wire,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/notification-subscriptions/webhooks/events");
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `GET /notification-subscriptions/webhooks`
#[inline]
pub(crate) fn list_webhook_subscriptions(
    wire: &Wire,
    limit: Option<i32>,
    offset: Option<i32>,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let request = wire.request(Method::GET, "/notification-subscriptions/webhooks");
    let request = accept_json(request);
    let request = query(request, "limit", &limit);
    let request = query(request, "offset", &offset);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `GET /notification-subscriptions/webhooks/{subscription_id}/test-subscriptions`
#[inline]
pub(crate) fn test_webhook_subscription(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let path = format!("/notification-subscriptions/webhooks/{subscription_id}/test-subscriptions");
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `GET /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions`
#[inline]
pub(crate) fn test_webhook_subscription_based_on_event_id(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    webhook_event_id: &types::WebhookEventId,
    x_external_request_id: Option<&str>,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let webhook_event_id = segment("webhook_event_id", webhook_event_id)?;
    let path = format!(
        "/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}/test-subscriptions"
    );
    let request = wire.request(Method::GET, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    build(request)
}

/// `PUT /notification-subscriptions/webhooks/{subscription_id}`
#[inline]
pub(crate) fn update_webhook_subscription(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    x_external_request_id: Option<&str>,
    body: &types::Subscription,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let path = format!("/notification-subscriptions/webhooks/{subscription_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    let request = request.json(body);
    build(request)
}

/// `PUT /notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}`
#[inline]
pub(crate) fn update_webhook_subscription_event(
    wire: &Wire,
    subscription_id: &types::WebhookSubscriptionId,
    webhook_event_id: &types::WebhookEventId,
    x_external_request_id: Option<&str>,
    body: &types::WebhookEvent,
) -> Result<Request, Reason> {
    let subscription_id = segment("subscription_id", subscription_id)?;
    let webhook_event_id = segment("webhook_event_id", webhook_event_id)?;
    let path =
        format!("/notification-subscriptions/webhooks/{subscription_id}/events/{webhook_event_id}");
    let request = wire.request(Method::PUT, &path);
    let request = accept_json(request);
    let mut headers = HeaderMap::new();
    if let Some(x_external_request_id) = x_external_request_id {
        header(
            &mut headers,
            "X-External-Request-Id",
            &x_external_request_id,
        )?;
    }
    let request = request.headers(headers);
    let request = request.json(body);
    build(request)
}
