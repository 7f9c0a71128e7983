//! Webhook events that the API sends: events of Connect sessions, of reports and of TxPush.
//!
//! A [`Receiver`] takes the headers and the body of a request, and returns a verified event. It limits the body,
//! refuses wrong signatures, and recognizes events that were delivered before. With the cargo feature `axum`, a
//! handler takes a [`VerifiedEvent`] as an argument. A handler stores the event, and responds with 200 at once. It
//! processes the event afterwards.
//!
//! To verify and parse an event yourself, use a verifier and [`Event`]:
//!
//! ```
//! use finicity_sdk::webhooks::{ConnectVerifier, Event, SignatureError};
//!
//! fn listen(header: &str, body: &[u8]) -> Result<(), SignatureError> {
//!     ConnectVerifier::new("partner secret")?.verify(header, body)?;
//!     match Event::from_json(body) {
//!         Ok(Event::Connect(event)) => println!("{}: {:?}", event.event_type, event.event_id),
//!         Ok(Event::Report(report)) => println!("report {:?}: {:?}", report.id, report.status),
//!         Ok(other) => println!("{other:?}"),
//!         Err(error) => println!("not an event: {error}"),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # Repeated events
//! The API may deliver any event more than once, and an attacker may send an old event again, because the
//! signature does not cover a time. A receiver recognizes repeated events with a [`Deduplicator`]. Without a
//! receiver, store the events that you received, and ignore an event that arrives again. Identify Connect events
//! by [`event_id`](ConnectEvent::event_id), report events by ID and name, and TxPush events by class, type and
//! records.
//!
//! # Reports
//! Report events are not signed, and the API sends them only once. Use them only as a reason to fetch the
//! report.

mod deduplicator;
mod event;
#[cfg(feature = "axum")]
mod extractor;
mod keys;
mod peek;
mod receiver;
mod signature;
mod xml;

pub use deduplicator::{Claim, Deduplicator, EventKey, MemoryDeduplicator};
pub use event::{ConnectEvent, ConnectEventType, Event, ReportEvent, TxPushEvent};
#[cfg(feature = "axum")]
#[cfg_attr(docsrs, doc(cfg(feature = "axum")))]
pub use extractor::Rejection;
pub use keys::{TxPushKeyring, TxPushKeys};
pub use receiver::{ReceiveError, Received, Receiver, ReceiverBuilder, VerifiedEvent};
pub use signature::{
    CONNECT_SIGNATURE, ConnectVerifier, SignatureError, TXPUSH_SIGNATURES, TxPushForm,
    TxPushVerifier,
};

/// The query parameter with which TxPush verifies a listener.
pub const TXPUSH_VERIFICATION: &str = "txpush_verification_code";

/// Returns the body of the response to the `GET` request that TxPush sends for a new subscription; `None` if
/// the query has no verification code. Respond with 200, `Content-Type: text/plain` and this body.
///
/// - `query`: the query string of the request, without the question mark
///
/// ```
/// use finicity_sdk::webhooks::txpush_verification;
///
/// let code = txpush_verification("a=1&txpush_verification_code=abc123");
/// assert_eq!(code.as_deref(), Some("abc123"));
/// assert_eq!(txpush_verification("a=1"), None);
/// ```
pub fn txpush_verification(query: &str) -> Option<String> {
    // The URL type decodes queries. The host has no effect.
    let mut url = reqwest::Url::parse("https://listener.invalid/").ok()?;
    url.set_query(Some(query));
    let mut pairs = url.query_pairs();
    let (_, code) = pairs.find(|(name, _)| name == TXPUSH_VERIFICATION)?;
    Some(code.into_owned())
}
