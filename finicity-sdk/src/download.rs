//! Responses whose body is received piece by piece.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::stream::unfold;
use futures_util::{Stream, StreamExt};
use http::StatusCode;
use http::header::HeaderMap;
use tokio::time::{Instant, timeout_at};

use crate::client::in_future;
use crate::error::{Error, Result};
use crate::limits::Permit;
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::response::RawResponse;
use crate::stream::Boxed;
use crate::telemetry::{AttemptScope, CallScope};

/// A successful response whose body is received piece by piece, so that it does not need to fit into memory.
/// Created by [`Call::download`](crate::Call::download). The type is also a [`Stream`].
///
/// Each piece must arrive within the timeout of an attempt, and the whole body within the deadline of the
/// call. The [`response_limit`](crate::ClientBuilder::response_limit) does not apply.
///
/// ```
/// use std::io::Write;
/// use finicity_sdk::{Call, Client, Error};
///
/// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
/// let call = client.bank_statements().get_customer_account_statement("1005061234", "5011648377");
/// let mut statement = call.download().await?;
/// let mut file = std::fs::File::create("statement.pdf")?;
/// while let Some(piece) = statement.next().await {
///     file.write_all(&piece?)?;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "a download receives nothing until `next` is called or the stream is polled"]
pub struct Download {
    pub(crate) operation: &'static Operation,
    head: RawResponse,
    announced: Option<u64>,
    chunks: Boxed<Bytes>,
}

/// The number of bytes that are sufficient to recognize the format of a body.
pub(crate) const CHECKED_BYTES: usize = 1024;

/// A check that the beginning of a body has the expected format. The check receives the first [`CHECKED_BYTES`]
/// bytes, or the whole body if it is shorter. The check receives fewer bytes if these are sufficient to
/// accept the body.
pub type Beginning = fn(&HeaderMap, &[u8]) -> Result<(), Mismatch>;

/// The part of a response that the client has not received yet.
pub(crate) struct UnreadBody {
    pub incoming: reqwest::Response,
    pub time_limits: TimeLimits,
    /// The attempt, which ends with the body.
    pub attempt: AttemptScope,
    /// The permission of the limit, which other requests may use after the end of the body.
    pub _permit: Option<Permit>,
}

/// The time limits of a call.
#[derive(Clone, Copy)]
pub(crate) struct TimeLimits {
    /// The limit for each attempt, or for each piece of a body.
    pub timeout: Duration,
    /// The end of the whole call.
    pub deadline: Instant,
    /// The time between the start of the call and the deadline.
    pub deadline_after: Duration,
}

impl TimeLimits {
    /// Returns the earlier of the two limits for a step that begins at `start`: the moment, and the duration
    /// to report in an error. One timer is then enough for both limits.
    pub(crate) fn next(&self, start: Instant) -> (Instant, Duration) {
        match in_future(start, self.timeout) {
            end if end < self.deadline => (end, self.timeout),
            _ => (self.deadline, self.deadline_after),
        }
    }
}

impl Download {
    pub(crate) fn new(
        operation: &'static Operation,
        head: RawResponse,
        body: Option<UnreadBody>,
        beginning: Option<Beginning>,
        call: CallScope,
    ) -> Self {
        let length = |body: &UnreadBody| body.incoming.content_length();
        let announced = body.as_ref().and_then(length);
        let check = beginning.map(|check| (check, head.clone()));
        let body = match body {
            Some(body) => Some((body, call, head.clone())),
            None => {
                call.end(Ok(&head));
                None
            }
        };
        let chunks = unfold((body, check), move |(body, check)| async move {
            let (body, call, ended) = body?;
            // The last variable is dropped first, so the attempt ends before its call.
            let mut body = body;
            let chunk = match check {
                Some((check, head)) => first(operation, &mut body, head, check).await,
                None => next(operation, &mut body).await,
            };
            match chunk {
                Ok(Some(chunk)) => Some((Ok(chunk), (Some((body, call, ended)), None))),
                Ok(None) => {
                    body.attempt.end(Ok((ended.status, &ended.headers)));
                    call.end(Ok(&ended));
                    None
                }
                Err(error) => {
                    let of_attempt = match &error {
                        // The response is complete for HTTP, even if its body is not what it should be.
                        Error::Decode(_) => Ok((ended.status, &ended.headers)),
                        error => Err(error),
                    };
                    body.attempt.end(of_attempt);
                    call.end(Err(&error));
                    Some((Err(error), (None, None)))
                }
            }
        });
        Self {
            operation,
            head,
            announced,
            chunks: Boxed::new(chunks.fuse()),
        }
    }

    /// Returns the HTTP status code.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// Returns the response headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// Returns the length of the body in bytes; `None` if the server did not send the length or compressed
    /// the body.
    pub fn announced_length(&self) -> Option<u64> {
        self.announced
    }

    /// Returns the number of attempts until the response began; 1 if the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// Returns the next piece of the body; `None` after the last piece and after an error.
    ///
    /// # Errors
    /// [`Error::Transport`] when the connection breaks before the end of the body. [`Error::Timeout`] when
    /// the next piece does not arrive in time. [`Error::Decode`], before the first piece, when the body
    /// should be a PDF but is not.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.chunks.poll_next(context)).await
    }
}

/// Receives the next piece of a body; `None` at its end.
async fn next(operation: &'static Operation, body: &mut UnreadBody) -> Result<Option<Bytes>> {
    let (end, limit) = body.time_limits.next(Instant::now());
    match timeout_at(end, body.incoming.chunk()).await {
        Ok(chunk) => chunk.map_err(|error| Error::from_http(operation, error)),
        Err(_) => Err(Error::timeout(operation, limit)),
    }
}

/// Receives the beginning of a body, up to the point where `check` accepts or rejects the format.
async fn first(
    operation: &'static Operation,
    body: &mut UnreadBody,
    mut head: RawResponse,
    check: Beginning,
) -> Result<Option<Bytes>> {
    let mut received = BytesMut::new();
    loop {
        let chunk = next(operation, body).await?;
        let ended = chunk.is_none();
        received.extend_from_slice(&chunk.unwrap_or_default());
        let is_complete = ended || received.len() >= CHECKED_BYTES;
        match check(&head.headers, &received) {
            Ok(()) => return Ok(Some(received.freeze())),
            Err(_) if !is_complete => {}
            Err(mismatch) => {
                head.body = received.freeze();
                return Err(Error::decode(operation, head, mismatch));
            }
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.chunks.poll_next(context)
    }
}

impl std::fmt::Debug for Download {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Download")
            .field("operation", &self.operation.id)
            .field("status", &self.head.status)
            .field("announced_length", &self.announced)
            .finish_non_exhaustive()
    }
}
