//! The receiver, which turns a request into a verified event.

use std::error::Error as StdError;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use bytes::Bytes;
use futures_util::{Stream, StreamExt};
use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, StatusCode};
use serde_json::Value;
use tokio::runtime::Handle;
use tokio::time::timeout;

use super::{
    CONNECT_SIGNATURE, Claim, ConnectEventType, ConnectVerifier, Deduplicator, Event, EventKey,
    MemoryDeduplicator, SignatureError, TXPUSH_SIGNATURES, TxPushKeys,
};
use crate::background::spawn;
use crate::{Mismatch, StoreFuture};

/// The time limit for a step of a deduplicator or of a source of keys.
const STORE_TIMEOUT: Duration = Duration::from_secs(2);

/// The maximum size of an unsigned event. Anyone can send one, and JSON takes more memory than its text.
const UNSIGNED_LIMIT: usize = 64 * 1024;

/// Receives webhook events: verifies the signature, parses the event, and recognizes events that were delivered
/// before. All clones share their state.
///
/// A receiver works with every framework that has the types of the crate [`http`]. With the cargo feature
/// `axum`, a [`VerifiedEvent`] is also an extractor.
///
/// ```
/// use finicity_sdk::http::{HeaderMap, StatusCode};
/// use finicity_sdk::webhooks::{ConnectVerifier, Received, Receiver, SignatureError};
///
/// fn receiver() -> Result<Receiver, SignatureError> {
///     Ok(Receiver::builder().connect(ConnectVerifier::new("partner secret")?).build())
/// }
///
/// /// Returns the status of the response.
/// async fn hear(receiver: &Receiver, headers: &HeaderMap, body: &[u8]) -> StatusCode {
///     match receiver.receive(headers, body).await {
///         Ok(Received::New(event)) => {
///             let stored = event.process(|event| async move {
///                 println!("store this in a queue: {event:?}");
///                 Ok::<(), std::io::Error>(())
///             });
///             match stored.await {
///                 Ok(()) => StatusCode::OK,
///                 Err(_) => StatusCode::SERVICE_UNAVAILABLE,
///             }
///         }
///         Ok(_) => StatusCode::OK,
///         Err(error) => error.status(),
///     }
/// }
/// ```
///
/// # Which events are accepted
/// An event is accepted if a signature of the same family is valid: a signature with the partner secret for a
/// Connect event, and a signature with the key of a subscription for a TxPush event. An event of an unknown
/// family is accepted with either signature. A request with signatures of both families, with a repeated
/// signature, or without any is refused. Report events have no signature, so the receiver refuses them unless
/// [`unsigned_reports`](ReceiverBuilder::unsigned_reports) is set.
///
/// The format of the body, JSON or XML, follows from its first character.
///
/// # Repeated events
/// The API does not sign a time, so no event is ever too old, and a replay can only be recognized by the memory
/// of the [`Deduplicator`]. The identity of a Connect event is its type and its ID. The identity of any other signed event is
/// its body. A `ping` has neither an ID nor content, so every `ping` is new. Unsigned events are new each time:
/// if they were remembered, anyone could fill the memory, or send an event before the API does.
#[derive(Clone)]
pub struct Receiver(Arc<Inner>);

struct Inner {
    connect: RwLock<Option<ConnectVerifier>>,
    settings: ReceiverBuilder,
}

/// The settings of a [`Receiver`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ReceiverBuilder {
    connect: Option<ConnectVerifier>,
    tx_push: Option<Arc<dyn TxPushKeys>>,
    accepts_reports: bool,
    accepts_unknown: bool,
    deduplicator: Arc<dyn Deduplicator>,
    limit: usize,
    time: Duration,
}

impl ReceiverBuilder {
    /// Accepts Connect events. For several partner secrets, use [`ConnectVerifier::or`].
    pub fn connect(mut self, verifier: ConnectVerifier) -> Self {
        self.connect = Some(verifier);
        self
    }

    /// Accepts TxPush events, and responds to the requests with which TxPush verifies a listener.
    ///
    /// - `keys`: one [`TxPushVerifier`](super::TxPushVerifier) for all events, a
    ///   [`TxPushKeyring`](super::TxPushKeyring), or a source of your own
    pub fn tx_push(mut self, keys: impl TxPushKeys) -> Self {
        self.tx_push = Some(Arc::new(keys));
        self
    }

    /// Accepts report events, which are not signed. Anyone can send such an event, so use it only as a reason to
    /// fetch the report.
    pub fn unsigned_reports(mut self) -> Self {
        self.accepts_reports = true;
        self
    }

    /// Accepts unsigned events of unknown families, such as those of micro entries, whose structure and
    /// signature are not documented. Anyone can send such an event.
    pub fn unsigned_unknown(mut self) -> Self {
        self.accepts_unknown = true;
        self
    }

    /// Sets the store that recognizes repeated events. The default is a [`MemoryDeduplicator`]. If several
    /// processes receive events, use a shared store, such as the one in the crate `finicity-redis`.
    pub fn deduplicate(mut self, deduplicator: impl Deduplicator) -> Self {
        self.deduplicator = Arc::new(deduplicator);
        self
    }

    /// Sets the maximum size of a body in bytes. The default is 2 MiB. The maximum for an unsigned event is
    /// 64 KiB.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limit = bytes;
        self
    }

    /// Sets the maximum time to read a body, from the first to the last byte. The default is ten seconds.
    pub fn body_timeout(mut self, limit: Duration) -> Self {
        self.time = limit;
        self
    }

    /// Creates the receiver.
    pub fn build(mut self) -> Receiver {
        Receiver(Arc::new(Inner {
            connect: RwLock::new(self.connect.take()),
            settings: self,
        }))
    }
}

/// A request that the receiver accepted.
#[derive(Debug)]
#[non_exhaustive]
pub enum Received {
    /// An event that was not processed before. Respond with 200 after you have stored the event.
    New(VerifiedEvent),
    /// An event that was processed before. Respond with 200.
    Duplicate,
    /// The request with which TxPush verifies a listener. Respond with 200, `Content-Type: text/plain` and this
    /// text as the body.
    Verification(String),
}

/// The reason why the receiver refuses a request. [`status`](Self::status) is the status of the response.
///
/// No error contains a part of the body, of a header or of a key, except [`Mismatch::found`].
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiveError {
    /// The request has no signature, and no setting of the receiver accepts such an event.
    #[error("the event is not signed")]
    Unsigned,
    /// The request has several signatures, so it is not clear which of them counts.
    #[error("the request has several signatures")]
    SeveralSignatures,
    /// The receiver has no key for the signature.
    #[error("the receiver has no key for the signature")]
    NoKey,
    /// The signature is not valid for this event.
    #[error(transparent)]
    Signature(SignatureError),
    /// The signature is valid, but it is not the signature of the family of this event.
    #[error("the event has the signature of another family")]
    OtherFamily,
    /// The body is not an event: it is not JSON or XML, or does not fit its family. The deduplicator does not count
    /// the event, so that a later version of the program can process the next delivery.
    #[error("the body is not an event: {0}")]
    Event(Mismatch),
    /// The body is longer than the limit of the receiver.
    #[error("the body is longer than the limit")]
    TooLarge,
    /// The body did not end within the time limit of the receiver.
    #[error("the body was not received in time")]
    Timeout,
    /// The connection broke before the body ended.
    #[error("the body could not be read")]
    Interrupted,
    /// Another task processes the same event at the moment. The API must deliver the event again, in case the
    /// task fails.
    #[error("the event is being processed")]
    InProgress,
    /// The request is neither an event nor a verification of the listener.
    #[error("the method or the query is not that of a webhook request")]
    NotAWebhook,
    /// The deduplicator or the source of keys failed, or did not respond within two seconds. The API delivers
    /// the event again.
    #[error("a store of the receiver is not available")]
    Store(#[source] Box<dyn StdError + Send + Sync>),
}

impl ReceiveError {
    /// Returns the status of the response to the API. The API repeats a delivery that gets one of these.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Unsigned | Self::NoKey | Self::Signature(_) => StatusCode::UNAUTHORIZED,
            Self::SeveralSignatures
            | Self::OtherFamily
            | Self::Event(_)
            | Self::Interrupted
            | Self::NotAWebhook => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Timeout => StatusCode::REQUEST_TIMEOUT,
            Self::InProgress => StatusCode::CONFLICT,
            Self::Store(_) => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}

/// The signature of a request.
enum Signature<'a> {
    Connect(&'a str),
    TxPush(&'a str),
    None,
}

impl Receiver {
    /// Returns a builder. Without further settings, a receiver refuses every event.
    pub fn builder() -> ReceiverBuilder {
        ReceiverBuilder {
            connect: None,
            tx_push: None,
            accepts_reports: false,
            accepts_unknown: false,
            deduplicator: Arc::new(MemoryDeduplicator::new()),
            limit: 2 * 1024 * 1024,
            time: Duration::from_secs(10),
        }
    }

    /// Replaces the verifier of Connect events, for example after the partner secret was changed. Use a verifier
    /// that also accepts the old secret while events with its signature can arrive.
    pub fn set_connect(&self, verifier: ConnectVerifier) {
        let connect = &self.0.connect;
        *connect.write().unwrap_or_else(PoisonError::into_inner) = Some(verifier);
    }

    /// Receives an event whose body was read already. The method needs a tokio runtime.
    ///
    /// - `headers`: the headers of the request
    /// - `body`: the body, byte for byte as received
    ///
    /// # Errors
    /// Any error except those of reading a body.
    pub async fn receive(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Received, ReceiveError> {
        if body.len() > self.0.settings.limit {
            return Err(ReceiveError::TooLarge);
        }
        let (event, family) = self.verified(headers, body).await?;
        let Some(key) = family.and_then(|family| identity(&event, family, body)) else {
            return Ok(Received::New(VerifiedEvent {
                event: Some(event),
                is_signed: family.is_some(),
                claim_guard: None,
            }));
        };
        // The hold exists before the claim, so that a claim is released even if the caller is dropped.
        let mut claim_guard = ClaimGuard {
            deduplicator: self.0.settings.deduplicator.clone(),
            key,
            owner: fastrand::u64(..),
            is_finished: false,
        };
        match with_store_timeout(
            claim_guard
                .deduplicator
                .claim(&claim_guard.key, claim_guard.owner),
        )
        .await?
        {
            Claim::First => Ok(Received::New(VerifiedEvent {
                event: Some(event),
                is_signed: true,
                claim_guard: Some(claim_guard),
            })),
            other => {
                claim_guard.is_finished = true;
                match other {
                    Claim::Seen => Ok(Received::Duplicate),
                    _ => Err(ReceiveError::InProgress),
                }
            }
        }
    }

    /// Reads the body up to the limits of the receiver, and then receives the event. The method needs a tokio
    /// runtime.
    ///
    /// - `headers`: the headers of the request
    /// - `body`: the pieces of the body as they arrive
    ///
    /// # Errors
    /// Any [`ReceiveError`].
    pub async fn receive_stream<E>(
        &self,
        headers: &HeaderMap,
        body: impl Stream<Item = Result<Bytes, E>>,
    ) -> Result<Received, ReceiveError> {
        let ReceiverBuilder { limit, time, .. } = self.0.settings;
        let length = headers.get(CONTENT_LENGTH);
        let length = length.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if length.is_some_and(|length| !usize::try_from(length).is_ok_and(|length| length <= limit))
        {
            return Err(ReceiveError::TooLarge);
        }
        let read = async {
            let mut body = pin!(body);
            let mut bytes = Vec::new();
            while let Some(piece) = body.next().await {
                let piece = piece.map_err(|_| ReceiveError::Interrupted)?;
                if piece.len() > limit - bytes.len() {
                    return Err(ReceiveError::TooLarge);
                }
                bytes.extend_from_slice(&piece);
            }
            Ok(bytes)
        };
        let body = timeout(time, read).await;
        let body = body.unwrap_or(Err(ReceiveError::Timeout))?;
        self.receive(headers, &body).await
    }

    /// Receives a `GET` request, with which TxPush verifies the listener.
    ///
    /// - `query`: the query string of the request, without the question mark
    ///
    /// # Errors
    /// [`ReceiveError::NotAWebhook`] if the query has no verification code, or if the receiver does not accept
    /// TxPush events.
    pub fn receive_verification(&self, query: &str) -> Result<Received, ReceiveError> {
        let is_expected = self.0.settings.tx_push.is_some();
        let code = is_expected.then(|| super::txpush_verification(query));
        let code = code.flatten().ok_or(ReceiveError::NotAWebhook)?;
        Ok(Received::Verification(code))
    }

    /// Verifies and parses an event. Returns the family of its signature too, or `None` for an unsigned event.
    async fn verified(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<(Event, Option<&'static str>), ReceiveError> {
        let settings = &self.0.settings;
        match signature(headers)? {
            Signature::Connect(signature) => {
                let verifier = self.0.connect.read();
                let verifier = verifier.unwrap_or_else(PoisonError::into_inner).clone();
                let verifier = verifier.ok_or(ReceiveError::NoKey)?;
                let verified = verifier.verify(signature, body);
                verified.map_err(ReceiveError::Signature)?;
                let event = Event::parse(body).map_err(ReceiveError::Event)?;
                match event {
                    Event::TxPush(_) => Err(ReceiveError::OtherFamily),
                    event => Ok((event, Some("connect"))),
                }
            }
            Signature::TxPush(signature) => {
                let keys = settings.tx_push.as_ref().ok_or(ReceiveError::NoKey)?;
                let account = super::peek::account(body);
                let verifier = with_store_timeout(keys.verifier(account.as_deref())).await?;
                let verifier = verifier.ok_or(ReceiveError::NoKey)?;
                let content_type = single_header(headers, &CONTENT_TYPE)?.unwrap_or_default();
                let verified = verifier.verify(signature, content_type, body);
                verified.map_err(ReceiveError::Signature)?;
                match Event::parse(body).map_err(ReceiveError::Event)? {
                    Event::Connect(_) => Err(ReceiveError::OtherFamily),
                    event => Ok((event, Some("txpush"))),
                }
            }
            Signature::None => {
                if !settings.accepts_reports && !settings.accepts_unknown {
                    return Err(ReceiveError::Unsigned);
                }
                if body.len() > UNSIGNED_LIMIT {
                    return Err(ReceiveError::TooLarge);
                }
                match Event::parse(body).map_err(ReceiveError::Event)? {
                    event @ Event::Report(_) if settings.accepts_reports => Ok((event, None)),
                    event @ Event::Unknown(_) if settings.accepts_unknown => Ok((event, None)),
                    _ => Err(ReceiveError::Unsigned),
                }
            }
        }
    }
}

/// Returns the signature of a request.
fn signature(headers: &HeaderMap) -> Result<Signature<'_>, ReceiveError> {
    let connect = single_header(headers, &HeaderName::from_static(CONNECT_SIGNATURE))?;
    let mut tx_push = None;
    for name in TXPUSH_SIGNATURES {
        let found = single_header(headers, &HeaderName::from_static(name))?;
        // The documentation does not say which header the API sends, so both headers may have the same signature.
        if tx_push.is_some() && found.is_some() && tx_push != found {
            return Err(ReceiveError::SeveralSignatures);
        }
        tx_push = tx_push.or(found);
    }
    match (connect, tx_push) {
        (Some(_), Some(_)) => Err(ReceiveError::SeveralSignatures),
        (Some(signature), None) => Ok(Signature::Connect(signature)),
        (None, Some(signature)) => Ok(Signature::TxPush(signature)),
        (None, None) => Ok(Signature::None),
    }
}

/// Returns the value of a header that must not be repeated. A value that is not text counts as an empty
/// text, which is neither a valid signature nor a valid content type.
fn single_header<'a>(
    headers: &'a HeaderMap,
    name: &HeaderName,
) -> Result<Option<&'a str>, ReceiveError> {
    let mut values = headers.get_all(name).iter();
    let first = values.next();
    match values.next() {
        Some(_) => Err(ReceiveError::SeveralSignatures),
        None => Ok(first.map(|value| value.to_str().unwrap_or_default())),
    }
}

/// Returns the identity of a signed event; `None` for a `ping`.
fn identity(event: &Event, family: &str, body: &[u8]) -> Option<EventKey> {
    match event {
        Event::Connect(event) => match &event.event_id {
            // The type is part of the identity, in case the API gives events of a session the same ID.
            Some(id) if !id.is_empty() => {
                let identity = format!("id\0{}", event.event_type.as_str());
                Some(EventKey::new(family, &identity, id.as_bytes()))
            }
            _ if event.event_type == ConnectEventType::Ping => None,
            _ => Some(EventKey::new(family, "body", body)),
        },
        _ => Some(EventKey::new(family, "body", body)),
    }
}

/// Runs a step of a store within its time limit.
async fn with_store_timeout<T>(step: StoreFuture<'_, T>) -> Result<T, ReceiveError> {
    match timeout(STORE_TIMEOUT, step).await {
        Ok(done) => done.map_err(ReceiveError::Store),
        Err(late) => Err(ReceiveError::Store(Box::new(late))),
    }
}

/// A new event, and the claim to process it.
///
/// Call [`process`](Self::process), or call [`commit`](Self::commit) after the event was stored. The receiver
/// then recognizes the event if the API delivers it again. If the value is dropped instead, for example because
/// the handler failed, panicked or was canceled, the receiver releases the claim, and the next delivery of the
/// event is new.
///
/// - To process each event *at least once*, commit after you have processed the event. If the process ends in
///   between, the event is processed again.
/// - To process each event *at most once*, commit before. If the processing then fails, the event is lost.
#[must_use = "an event that is not committed counts as not processed"]
pub struct VerifiedEvent {
    /// `None` only after the value was consumed.
    event: Option<Event>,
    is_signed: bool,
    claim_guard: Option<ClaimGuard>,
}

impl VerifiedEvent {
    /// Returns the event.
    pub fn event(&self) -> &Event {
        const EMPTY: &Event = &Event::Unknown(Value::Null);
        self.event.as_ref().unwrap_or(EMPTY)
    }

    /// Returns `true` if a signature proves that the API sent the event; `false` for an event that a setting
    /// accepts without a signature.
    pub fn is_signed(&self) -> bool {
        self.is_signed
    }

    /// Returns the identity of the event; `None` for a `ping` and for an unsigned event, which are never
    /// duplicates.
    pub fn key(&self) -> Option<&EventKey> {
        self.claim_guard
            .as_ref()
            .map(|claim_guard| &claim_guard.key)
    }

    /// Calls a function with the event. If the function succeeds, the event counts as processed. If the function
    /// fails, the next delivery of the event is new: respond with a 5xx status, so that the API sends it.
    ///
    /// If the event can't be marked as processed, the method logs a warning and returns the success, because the
    /// API must not repeat an event that was processed.
    ///
    /// # Errors
    /// The error of the function.
    pub async fn process<T, E, F: Future<Output = Result<T, E>>>(
        mut self,
        handler: impl FnOnce(Event) -> F,
    ) -> Result<T, E> {
        let event = self.event.take().unwrap_or(Event::Unknown(Value::Null));
        let done = handler(event).await;
        let stored = match &done {
            Ok(_) => self.commit().await,
            Err(_) => self.release().await,
        };
        if let Err(error) = stored {
            tracing::warn!(%error, "the outcome of a webhook event could not be stored");
        }
        done
    }

    /// Marks the event as processed, so that further deliveries are duplicates.
    ///
    /// # Errors
    /// [`ReceiveError::Store`] if the deduplicator fails. The event may then be delivered as a new event again.
    pub async fn commit(mut self) -> Result<(), ReceiveError> {
        let Some(claim_guard) = &mut self.claim_guard else {
            return Ok(());
        };
        let done = with_store_timeout(
            claim_guard
                .deduplicator
                .commit(&claim_guard.key, claim_guard.owner),
        )
        .await;
        // After an error, the claim expires. A release could come after a commit that is late.
        claim_guard.is_finished = true;
        done
    }

    /// Releases the claim, so that the next delivery is a new event. Dropping the value does the same in the
    /// background.
    ///
    /// # Errors
    /// [`ReceiveError::Store`] if the deduplicator fails. The claim then expires.
    pub async fn release(mut self) -> Result<(), ReceiveError> {
        let Some(claim_guard) = &mut self.claim_guard else {
            return Ok(());
        };
        let done = with_store_timeout(
            claim_guard
                .deduplicator
                .release(&claim_guard.key, claim_guard.owner),
        )
        .await;
        claim_guard.is_finished = true;
        done
    }
}

/// A claim of this process.
struct ClaimGuard {
    deduplicator: Arc<dyn Deduplicator>,
    key: EventKey,
    owner: u64,
    is_finished: bool,
}

impl Drop for ClaimGuard {
    fn drop(&mut self) {
        if self.is_finished {
            return;
        }
        // Without a runtime, the claim expires.
        if let Ok(runtime) = Handle::try_current() {
            let (deduplicator, key) = (self.deduplicator.clone(), self.key.clone());
            let owner = self.owner;
            spawn(&runtime, async move {
                if let Err(error) = with_store_timeout(deduplicator.release(&key, owner)).await {
                    tracing::warn!(%error, "the claim on a webhook event could not be released");
                }
            });
        }
    }
}

impl fmt::Debug for Receiver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.settings.fmt(f)
    }
}

impl fmt::Debug for ReceiverBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("unsigned_reports", &self.accepts_reports)
            .field("unsigned_unknown", &self.accepts_unknown)
            .field("body_limit", &self.limit)
            .field("body_timeout", &self.time)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for VerifiedEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VerifiedEvent")
            .field("event", self.event())
            .field("is_signed", &self.is_signed)
            .finish_non_exhaustive()
    }
}
