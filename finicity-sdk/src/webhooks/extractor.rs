//! The extractor for axum.

use axum::extract::{FromRef, FromRequest, Request};
use axum::response::{IntoResponse, Response};
use http::header::{CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use http::{Method, StatusCode};

use super::{ReceiveError, Received, Receiver, VerifiedEvent};

/// A request to which the extractor responds without the handler.
///
/// The response to a duplicate and to the verification of a listener is a success. To react to a rejection, let
/// the handler take a `Result<VerifiedEvent, Rejection>`.
#[derive(Debug)]
#[non_exhaustive]
pub enum Rejection {
    /// An event that was processed before. The response has the status 200.
    Duplicate,
    /// The request with which TxPush verifies a listener. The response has the status 200 and this text.
    Verification(String),
    /// A request that the receiver refuses. The response has the status of the error and no body.
    Refused(ReceiveError),
}

impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        match self {
            Self::Duplicate => StatusCode::OK.into_response(),
            Self::Verification(code) => {
                // The sender chooses the code, so no browser may guess another type than text.
                let headers = [
                    (CONTENT_TYPE, "text/plain"),
                    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
                ];
                (headers, code).into_response()
            }
            Self::Refused(error) => error.status().into_response(),
        }
    }
}

/// Receives an event with the [`Receiver`] of the state. Route `GET` and `POST` requests to the handler, because
/// TxPush verifies the listener with a `GET` request.
///
/// ```
/// use axum::Router;
/// use axum::http::StatusCode;
/// use axum::routing::get;
/// use finicity_sdk::webhooks::{ConnectVerifier, Receiver, VerifiedEvent};
///
/// async fn hear(event: VerifiedEvent) -> StatusCode {
///     let stored = event.process(|event| async move {
///         println!("store this in a queue: {event:?}");
///         Ok::<(), std::io::Error>(())
///     });
///     match stored.await {
///         Ok(()) => StatusCode::OK,
///         Err(_) => StatusCode::SERVICE_UNAVAILABLE,
///     }
/// }
///
/// # fn main() -> Result<(), finicity_sdk::webhooks::SignatureError> {
/// let connect = ConnectVerifier::new("partner secret")?;
/// let receiver = Receiver::builder().connect(connect).build();
/// let router: Router = Router::new().route("/hook", get(hear).post(hear)).with_state(receiver);
/// # Ok(())
/// # }
/// ```
impl<S> FromRequest<S> for VerifiedEvent
where
    Receiver: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Rejection> {
        let receiver = Receiver::from_ref(state);
        let (head, body) = request.into_parts();
        let received = match head.method {
            Method::POST => {
                let body = body.into_data_stream();
                receiver.receive_stream(&head.headers, body).await
            }
            Method::GET => receiver.receive_verification(head.uri.query().unwrap_or_default()),
            _ => Err(ReceiveError::NotAWebhook),
        };
        match received {
            Ok(Received::New(event)) => Ok(event),
            Ok(Received::Duplicate) => Err(Rejection::Duplicate),
            Ok(Received::Verification(code)) => Err(Rejection::Verification(code)),
            Err(error) => {
                tracing::debug!(%error, "a webhook request is refused");
                Err(Rejection::Refused(error))
            }
        }
    }
}
