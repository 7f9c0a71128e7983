//! The page that the sandbox shows in a browser, and the requests that the page sends.
//!
//! Other sites must not read the page or send its requests. A host name that leads to loopback (DNS rebinding) is
//! refused by the header `Host`. A request that changes something needs a header that other sites can't set, and
//! its `Origin` must be the sandbox.

mod control;
mod curl;
mod view;

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Response, StatusCode, header};
use serde_json::{Value, json};

use crate::recording::Incoming;
use crate::server::{STOPPED, Shared, now};

const HTML: &str = include_str!("index.html");
const CSS: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");
const CONNECTED: &str = include_str!("connected.html");

/// The header that the page adds to requests that change something.
const HEADER: &str = "x-finicity-sandbox";

/// The time after which a request for changes ends even if there are none.
const LONGEST_WAIT: Duration = Duration::from_secs(20);

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
    img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Returns the response to a request for the page or of the page. Returns `None` if the request is one of the API.
pub(crate) async fn respond(shared: &Arc<Shared>, incoming: &Incoming) -> Option<Response<Body>> {
    let path = incoming.uri.path();
    if let Some(code) = path.strip_prefix("/sandbox/connect/") {
        return connected(shared, code).filter(|_| incoming.method == Method::GET);
    }
    let own = path == "/" || path.starts_with("/sandbox/");
    if !own {
        return None;
    }
    if let Err(reason) = allowed(&incoming.headers) {
        return Some(text(StatusCode::FORBIDDEN, "text/plain", reason.to_owned()));
    }
    if incoming.method == Method::POST && path == "/sandbox/control" {
        return Some(controlled(shared, incoming).await);
    }
    if incoming.method != Method::GET {
        return None;
    }
    Some(match path {
        "/" => {
            let state = view::initial(shared).to_string();
            // `<` could end the script element that contains the data.
            let state = state.replace('<', "\\u003c");
            let about = escaped(&view::about(shared));
            let html = HTML
                .replace("{{about}}", &about)
                .replace("{{state}}", &state);
            text(StatusCode::OK, "text/html; charset=utf-8", html)
        }
        "/sandbox/page.css" => text(StatusCode::OK, "text/css; charset=utf-8", CSS.into()),
        "/sandbox/page.js" => text(
            StatusCode::OK,
            "text/javascript; charset=utf-8",
            SCRIPT.into(),
        ),
        "/sandbox/state" => {
            wait_for_changes(shared, incoming.uri.query().unwrap_or_default()).await;
            json(StatusCode::OK, &view::state(shared))
        }
        path => {
            let number = path.strip_prefix("/sandbox/requests/")?.parse().ok()?;
            match view::request(shared, number) {
                Some(request) => json(StatusCode::OK, &request),
                None => json(
                    StatusCode::NOT_FOUND,
                    &json!({ "message": "The sandbox no longer remembers this request." }),
                ),
            }
        }
    })
}

/// Returns the page that ends a Connect session.
fn connected(shared: &Arc<Shared>, code: &str) -> Option<Response<Body>> {
    let visited = shared.world().visit(code, now());
    let (customer, deliveries) = visited?;
    shared.deliver(deliveries);
    shared.changed();
    let html = CONNECTED.replace("{{customer}}", &customer.to_string());
    Some(text(StatusCode::OK, "text/html; charset=utf-8", html))
}

/// Checks whether the request comes from the page, and not from another site.
fn allowed(headers: &HeaderMap) -> Result<(), &'static str> {
    let host = headers.get(header::HOST);
    let host = host.and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    if !matches!(name, "127.0.0.1" | "localhost" | "[::1]") {
        return Err("The page is only served on 127.0.0.1 and localhost.");
    }
    let origin = headers.get(header::ORIGIN);
    let own = format!("http://{host}");
    if origin.is_some_and(|origin| origin.as_bytes() != own.as_bytes()) {
        return Err("Only the page of the sandbox may send this request.");
    }
    let site = headers.get("sec-fetch-site");
    let site = site.and_then(|site| site.to_str().ok());
    // A link on another site may open the page, but no script of another site may read it.
    let navigates = headers
        .get("sec-fetch-mode")
        .is_some_and(|mode| mode == "navigate");
    if !navigates && matches!(site, Some("cross-site" | "same-site")) {
        return Err("Only the page of the sandbox may send this request.");
    }
    Ok(())
}

async fn controlled(shared: &Arc<Shared>, incoming: &Incoming) -> Response<Body> {
    if incoming
        .headers
        .get(HEADER)
        .is_none_or(|value| value != "1")
    {
        let message = format!("The header {HEADER}: 1 is missing.");
        return json(StatusCode::FORBIDDEN, &json!({ "message": message }));
    }
    let Ok(command) = serde_json::from_slice::<Value>(&incoming.body) else {
        let message = json!({ "message": "The body is not JSON." });
        return json(StatusCode::BAD_REQUEST, &message);
    };
    match control::carry_out(shared, &command).await {
        Ok(message) => json(StatusCode::OK, &json!({ "message": message })),
        Err(message) => json(StatusCode::BAD_REQUEST, &json!({ "message": message })),
    }
}

/// Waits until the data differs from the data that the page has.
async fn wait_for_changes(shared: &Shared, query: &str) {
    let value = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(known, _)| *known == name)?.1.parse().ok()
    };
    if value("instance") != Some(shared.instance) {
        return;
    }
    let mut changes = shared.changes();
    let changed = changes.wait_for(|count| *count == STOPPED || value("version") != Some(*count));
    drop(tokio::time::timeout(LONGEST_WAIT, changed).await);
}

/// Escapes the characters of a text that have a meaning in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn json(status: StatusCode, body: &Value) -> Response<Body> {
    text(status, "application/json", body.to_string())
}

fn text(status: StatusCode, kind: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    let headers: [(HeaderName, &'static str); 6] = [
        (header::CONTENT_TYPE, kind),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ];
    for (name, value) in headers {
        response
            .headers_mut()
            .insert(name, HeaderValue::from_static(value));
    }
    response
}
