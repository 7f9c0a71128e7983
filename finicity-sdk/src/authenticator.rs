//! A single authentication: the request for an access token and the evaluation of its response.

use std::sync::Arc;
use std::time::Duration;

use http::Method;
use http::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use crate::auth::{APP_KEY, TOKEN_PATH};
use crate::client::{BodyMode, Exchange, OBTAIN_TOKEN, in_future};
use crate::error::{Error, ErrorCode, Result};
use crate::hook::{HOOK_TIMEOUT, HookTime, Hooks};
use crate::mismatch::from_json;
use crate::telemetry::{Origin, Telemetry};
use crate::token::token_header;

/// Requests access tokens from the API.
pub(crate) struct Authenticator {
    pub(crate) exchange: Exchange,
    pub(crate) partner_id: String,
    pub(crate) app_key: HeaderValue,
    /// The time after which the client makes another attempt.
    pub(crate) timeout: Duration,
    pub(crate) telemetry: Arc<Telemetry>,
    /// The hooks of the client, if at least one of them sees authentications.
    pub(crate) hooks: Option<Hooks>,
}

/// The numbers that identify a request: its authentication and its attempt.
#[derive(Clone, Copy)]
pub(crate) struct AttemptId {
    /// The number of the authentication.
    pub(crate) renewal: u64,
    /// The number of the attempt, starting with 1.
    pub(crate) number: u32,
}

/// A new token, as text and as a header value.
pub(crate) struct NewToken {
    pub(crate) value: SecretString,
    pub(crate) header: HeaderValue,
}

/// The effect of a failed authentication on the lock-out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthFailure {
    /// The API refused the credentials and counts the refusal.
    Refused,
    /// The API may have refused the credentials: the client received no response, a gateway timed out, or the
    /// response has an unknown form.
    Unknown,
    /// The API did not check the credentials.
    NotChecked,
}

/// The body of a response with a token.
#[derive(Deserialize)]
pub(crate) struct TokenBody {
    token: String,
}

impl Authenticator {
    /// Sends one request for a token.
    ///
    /// - `limit`: the maximum time until the response is complete
    pub(crate) async fn authenticate(
        &self,
        secret: &SecretString,
        limit: Duration,
        attempt_id: AttemptId,
    ) -> Result<NewToken> {
        tracing::debug!("requesting an access token");
        let body = serde_json::json!({
            "partnerId": self.partner_id,
            "partnerSecret": secret.expose_secret(),
        });
        let endpoint = &self.exchange.endpoint;
        let request = endpoint.request(Method::POST, TOKEN_PATH).json(&body);
        let mut request = crate::request::accept_json(request)
            .build()
            .map_err(|error| Error::from_http(OBTAIN_TOKEN, error))?;
        request.headers_mut().insert(APP_KEY, self.app_key.clone());
        let AttemptId { renewal, number } = attempt_id;
        let started = Instant::now();
        if let Some(hooks) = &self.hooks {
            let limit = self.timeout.min(HOOK_TIMEOUT);
            let time = HookTime {
                end: in_future(started, limit),
                limit,
            };
            let run = hooks.run(endpoint, OBTAIN_TOKEN, number, request, true, time);
            request = Box::pin(run).await?;
        }
        let origin = Origin::Renewal(renewal);
        let resend = number.saturating_sub(1);
        let method = request.method();
        let telemetry = &self.telemetry;
        let scope = telemetry.attempt(OBTAIN_TOKEN, method, origin, number, resend);
        let exchange = &self.exchange;
        let response = exchange.send(OBTAIN_TOKEN, request, started, BodyMode::Buffered, None);
        let response = response.instrument(scope.span());
        let response = match timeout_at(in_future(started, limit), response).await {
            Ok(response) => response.map(|(response, _)| response),
            Err(_) => Err(Error::timeout(OBTAIN_TOKEN, limit)),
        };
        let of_attempt = response.as_ref();
        scope.end(of_attempt.map(|response| (response.status, &response.headers)));
        let response = response?.succeeded(OBTAIN_TOKEN)?;
        match from_json::<TokenBody>(&response.body) {
            Ok(TokenBody { token }) => match token_header(&token) {
                Some(header) => Ok(NewToken {
                    value: SecretString::from(token),
                    header,
                }),
                None => Err(Error::Auth {
                    operation: OBTAIN_TOKEN.id,
                    reason: "the token is empty or has a character that can't be sent in a header"
                        .into(),
                    source: None,
                }),
            },
            Err(mismatch) => Err(Error::decode(OBTAIN_TOKEN, response, mismatch)),
        }
    }
}

impl AuthFailure {
    pub(crate) fn of(error: &Error) -> Self {
        match error {
            _ if error.never_reached_server() => Self::NotChecked,
            Error::Transport { .. }
            | Error::Timeout { .. }
            | Error::Decode(_)
            | Error::TooLarge { .. } => Self::Unknown,
            Error::Api(api) if matches!(api.status.as_u16(), 408 | 502 | 504 | 520..=527) => {
                Self::Unknown
            }
            Error::Api(api) if api.status.is_client_error() => match api.code() {
                Some(code) if refuses_credentials(code) => Self::Refused,
                _ if api.status == http::StatusCode::UNAUTHORIZED => Self::Unknown,
                _ => Self::NotChecked,
            },
            _ => Self::NotChecked,
        }
    }
}

fn refuses_credentials(code: &str) -> bool {
    ErrorCode::of(code).is_some_and(|known| known.credentials_refused)
}
