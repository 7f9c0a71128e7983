//! Responses that the API returns as JSON or, on request, as a PDF.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use tracing::Instrument;

use crate::call::Call;
use crate::call::sealed::FillRequest;
use crate::client::Client;
use crate::download::{Beginning, CHECKED_BYTES};
#[cfg(doc)]
use crate::error::Error;
use crate::error::Result;
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::polling::{PollSchedule, WaitOptions, poll};
use crate::request::OperationRequest;
use crate::response::{RawResponse, Response};
use crate::telemetry::WorkScope;

/// A request whose response is also available as a PDF. The builders that have a method `pdf` implement this
/// trait.
pub trait AlsoPdf: Call {}

/// A request for the PDF form of a response. Created by the method `pdf` of a request builder.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pdf<C>(C);

impl<C: AlsoPdf> Pdf<C> {
    pub(crate) fn new(call: C) -> Self {
        Self(call)
    }

    /// Sends the request and returns the PDF. To receive the bytes piece by piece, use
    /// [`download`](Call::download), which returns the same error before the first piece.
    ///
    /// # Errors
    /// Every variant of [`Error`] except [`Error::Config`], [`Error::WorkFailed`] and [`Error::Paging`].
    /// [`Error::Decode`] when the response is not a PDF, for example because the report is not ready and the
    /// API returns JSON.
    pub async fn send(self) -> Result<Response<Bytes>> {
        self.client().send(&self).await
    }

    /// Calls [`send`](Self::send) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send). [`Error::InvalidRequest`] when the caller is inside an async
    /// runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<Bytes>> {
        crate::blocking::wait(&C::OPERATION, self.send())
    }

    /// Requests the JSON form until the server has finished the work, and then the PDF.
    ///
    /// - `options`: the time between two requests, and the total time
    ///
    /// # Errors
    /// The errors of [`send`](Self::send). [`Error::WorkFailed`] when the work has failed. [`Error::Timeout`]
    /// when the work is not finished at the deadline of `options`.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<Bytes>> {
        let scope = WorkScope::wait(const { &C::OPERATION });
        let work = async {
            let mut schedule = PollSchedule::new(options);
            let polling = const { &C::OPERATION.polling };
            let response = poll(&self.0, polling, &mut schedule).await?;
            // A server that ignores the requested format has already sent the PDF.
            if is_pdf(&response) {
                return Self::interpret(response);
            }
            Self::interpret(poll(&self, polling, &mut schedule).await?)
        };
        let outcome = work.instrument(scope.span()).await;
        scope.end(outcome.as_ref().err());
        outcome
    }

    /// Calls [`wait`](Self::wait) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`wait`](Self::wait). [`Error::InvalidRequest`] when the caller is inside an async
    /// runtime.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self, options: WaitOptions) -> Result<Response<Bytes>> {
        crate::blocking::wait(&C::OPERATION, self.wait(options))
    }
}

impl<C: AlsoPdf> FillRequest for Pdf<C> {
    fn fill(&self, request: &mut OperationRequest<'_>) {
        self.0.fill(request);
        request.accept("application/pdf");
    }
}

impl<C: AlsoPdf> Call for Pdf<C> {
    type Output = Bytes;

    const OPERATION: Operation = Operation {
        polling: None,
        ..C::OPERATION
    };

    fn client(&self) -> &Client {
        self.0.client()
    }

    fn decode(response: &RawResponse) -> Result<Bytes, Mismatch> {
        check(&response.headers, &response.body)?;
        Ok(response.body.clone())
    }

    const BEGINNING: Option<Beginning> = Some(check);
}

/// Returns `true` if a response is a PDF.
pub(crate) fn is_pdf(response: &RawResponse) -> bool {
    check(&response.headers, &response.body).is_ok()
}

/// Checks that a body is a PDF.
///
/// PDF readers accept the marker `%PDF` anywhere in the first [`CHECKED_BYTES`] bytes, and so does this function,
/// unless the content type names JSON or text, or the body begins like JSON.
fn check(headers: &HeaderMap, body: &[u8]) -> Result<(), Mismatch> {
    const MAGIC_BYTES: &[u8] = b"%PDF";
    if body.starts_with(MAGIC_BYTES) {
        return Ok(());
    }
    let content_type = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    let content_type =
        String::from_utf8_lossy(content_type.unwrap_or_default()).to_ascii_lowercase();
    let (json, text) = (
        content_type.contains("json"),
        content_type.starts_with("text/"),
    );
    let found = match body.trim_ascii_start().first() {
        None => {
            return Err(Mismatch::whole(
                "the body is empty where a PDF was expected",
            ));
        }
        Some(b'{' | b'[') => "JSON",
        Some(_) if json => "JSON",
        Some(_) if text => "text",
        Some(_) => {
            let start = &body[..body.len().min(CHECKED_BYTES)];
            if start
                .windows(MAGIC_BYTES.len())
                .any(|window| window == MAGIC_BYTES)
            {
                return Ok(());
            }
            "something else"
        }
    };
    Err(Mismatch::whole(format!("expected a PDF, found {found}")))
}
