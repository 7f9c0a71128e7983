//! Answers that are taken as they arrive.

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
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::response::RawResponse;
use crate::stream::Boxed;

/// A successful answer whose body is taken piece by piece as it arrives, so that it need not fit into
/// memory. Made by [`Call::download`](crate::Call::download); also a [`Stream`].
///
/// Each piece has to come within the time that an attempt may take, all of them within the deadline of
/// the call. The response limit does not hold.
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
#[must_use = "nothing is taken from the connection until it is asked for"]
pub struct Download {
    pub(crate) operation: &'static Operation,
    head: RawResponse,
    announced: Option<u64>,
    pieces: Boxed<Bytes>,
}

/// How much of a body tells of what kind it is, in bytes.
pub(crate) const LOOKED_AT: usize = 1024;

/// What tells from the beginning of a body whether it is of the right kind. It is shown the first
/// [`LOOKED_AT`] bytes, or the whole of a shorter body; fewer when those are enough for it.
pub type Beginning = fn(&HeaderMap, &[u8]) -> Result<(), Mismatch>;

/// A body that is still on its way.
pub(crate) struct Unread {
    pub response: reqwest::Response,
    pub pace: Pace,
}

/// The times in which something has to come.
#[derive(Clone, Copy)]
pub(crate) struct Pace {
    /// For each attempt, or each piece of a body.
    pub timeout: Duration,
    /// For all of them.
    pub deadline: Instant,
    /// The same, from the start of the call.
    pub deadline_after: Duration,
}

impl Pace {
    /// When what begins at `start` has to be there, and which of the limits that is. So there is one
    /// timer for both.
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
        body: Option<Unread>,
        beginning: Option<Beginning>,
    ) -> Self {
        let length = |body: &Unread| body.response.content_length();
        let announced = body.as_ref().and_then(length);
        let look = beginning.map(|check| (check, head.clone()));
        let pieces = unfold((body, look), move |(body, look)| async move {
            let mut body = body?;
            let piece = match look {
                Some((check, head)) => first(operation, &mut body, head, check).await,
                None => next(operation, &mut body).await,
            };
            let goes_on = piece.is_ok().then_some(body);
            Some((piece.transpose()?, (goes_on, None)))
        });
        Self {
            operation,
            head,
            announced,
            pieces: Boxed::new(pieces.fuse()),
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.head.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.head.headers
    }

    /// The length of the body in bytes, where the server announced it and the body is not compressed.
    pub fn announced_length(&self) -> Option<u64> {
        self.announced
    }

    /// How many attempts it took until the answer began; 1 if the first succeeded.
    pub fn attempts(&self) -> u32 {
        self.head.attempts
    }

    /// The next piece; `None` after the last, and after an error.
    ///
    /// # Errors
    /// [`Error::Transport`] when the connection breaks before the end, [`Error::Timeout`] when the next
    /// piece does not come in time, and [`Error::Decode`] before the first piece of what should be a PDF and
    /// is none.
    pub async fn next(&mut self) -> Option<Result<Bytes>> {
        poll_fn(|context| self.pieces.poll_next(context)).await
    }
}

/// The next piece of a body; `None` at its end.
async fn next(operation: &'static Operation, body: &mut Unread) -> Result<Option<Bytes>> {
    let (end, limit) = body.pace.next(Instant::now());
    match timeout_at(end, body.response.chunk()).await {
        Ok(piece) => piece.map_err(|error| Error::from_http(operation, error)),
        Err(_) => Err(Error::timeout(operation, limit)),
    }
}

/// As much of a body as it takes to tell of what kind it is.
async fn first(
    operation: &'static Operation,
    body: &mut Unread,
    mut head: RawResponse,
    check: Beginning,
) -> Result<Option<Bytes>> {
    let mut gathered = BytesMut::new();
    loop {
        let piece = next(operation, body).await?;
        let ended = piece.is_none();
        gathered.extend_from_slice(&piece.unwrap_or_default());
        let enough = ended || gathered.len() >= LOOKED_AT;
        match check(&head.headers, &gathered) {
            Ok(()) => return Ok(Some(gathered.freeze())),
            Err(_) if !enough => {}
            Err(mismatch) => {
                head.body = gathered.freeze();
                return Err(Error::decode(operation, head, mismatch));
            }
        }
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.pieces.poll_next(context)
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
