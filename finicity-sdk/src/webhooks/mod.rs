//! What the API sends by itself: events of Connect sessions, of reports and of TxPush.
//!
//! A listener checks the signature over the bytes as they came, reads the event, notes that it was had,
//! answers with 200 at once and works afterwards.
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
//!         Err(error) => println!("no event: {error}"),
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # Repeated events
//! Every family may deliver an event more than once, and an attacker may send an old one again: nothing
//! that is signed says when it was. Keep what was had, and drop what comes again: by
//! [`event_id`](ConnectEvent::event_id) for Connect, by id and name for reports, by class, type and
//! records for TxPush.
//!
//! # Reports
//! The callbacks of reports are not signed and are sent once. Take them as a hint: fetch the report.

mod event;
mod signature;

pub use event::{ConnectEvent, ConnectEventType, Event, ReportEvent, TxPushEvent};
pub use signature::{
    CONNECT_SIGNATURE, ConnectVerifier, SignatureError, TXPUSH_SIGNATURES, TxPushForm,
    TxPushVerifier,
};

/// The query parameter by which TxPush asks whether a listener is there.
pub const TXPUSH_VERIFICATION: &str = "txpush_verification_code";

/// The body with which a listener answers the `GET` that TxPush sends when it is subscribed to: 200,
/// `Content-Type: text/plain`, and this.
///
/// - `query`: the query string of the request, without its question mark
///
/// ```
/// use finicity_sdk::webhooks::txpush_verification;
///
/// let answer = txpush_verification("a=1&txpush_verification_code=abc123");
/// assert_eq!(answer.as_deref(), Some("abc123"));
/// assert_eq!(txpush_verification("a=1"), None);
/// ```
pub fn txpush_verification(query: &str) -> Option<String> {
    // The URL type decodes queries; its host does not matter.
    let mut url = reqwest::Url::parse("https://listener.invalid/").ok()?;
    url.set_query(Some(query));
    let mut pairs = url.query_pairs();
    let (_, code) = pairs.find(|(name, _)| name == TXPUSH_VERIFICATION)?;
    Some(code.into_owned())
}
