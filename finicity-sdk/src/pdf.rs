//! Answers that come as JSON, or as a PDF to those who ask for one.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::Request;

use crate::call::Call;
use crate::call::sealed::BuildRequest;
use crate::client::Client;
use crate::download::{Beginning, LOOKED_AT};
use crate::error::{Error, Result};
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::polling::{Pauses, WaitOptions, poll};
use crate::response::{RawResponse, Response};

/// A request whose answer also comes as a PDF: implemented by the builders that have `pdf`.
pub trait AlsoPdf: Call {}

/// A request for the answer of another one as a PDF. Made by the `pdf` of its builder.
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pdf<C>(C);

impl<C: AlsoPdf> Pdf<C> {
    pub(crate) fn new(call: C) -> Self {
        Self(call)
    }

    /// Sends the request. To get the bytes as they arrive, use [`download`](Call::download), which gives
    /// the same error before the first of them.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`]; [`Error::Decode`] when the answer is no PDF: while the
    /// report is being made, it is JSON.
    pub async fn send(self) -> Result<Response<Bytes>> {
        self.client().send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<Bytes>> {
        crate::blocking::wait(&C::OPERATION, self.send())
    }

    /// Asks for JSON until the server's work is done, and then for the PDF.
    ///
    /// - `options`: how often to ask, and for how long.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`Error::WorkFailed`] when the work has failed, [`Error::Timeout`] when it
    /// takes longer than `options` say.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<Bytes>> {
        let mut pauses = Pauses::new(options);
        let polling = const { &C::OPERATION.polling };
        let told = poll(&self.0, polling, &mut pauses).await?;
        // A server that sends the PDF in any case need not be asked again.
        if is_pdf(&told) {
            return Self::interpret(told);
        }
        Self::interpret(poll(&self, polling, &mut pauses).await?)
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(self, options: WaitOptions) -> Result<Response<Bytes>> {
        crate::blocking::wait(&C::OPERATION, self.wait(options))
    }
}

impl<C: AlsoPdf> BuildRequest for Pdf<C> {
    fn build_request(&self) -> Result<Request, Error> {
        let mut request = self.0.build_request()?;
        let pdf = HeaderValue::from_static("application/pdf");
        request.headers_mut().insert(ACCEPT, pdf);
        Ok(request)
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

    fn decode(answer: &RawResponse) -> Result<Bytes, Mismatch> {
        check(&answer.headers, &answer.body)?;
        Ok(answer.body.clone())
    }

    const BEGINNING: Option<Beginning> = Some(check);
}

/// Whether an answer is a PDF.
pub(crate) fn is_pdf(answer: &RawResponse) -> bool {
    check(&answer.headers, &answer.body).is_ok()
}

/// Whether a body is a PDF.
///
/// The mark of a PDF may stand anywhere in what readers look at, unless something else is said to come.
fn check(headers: &HeaderMap, body: &[u8]) -> Result<(), Mismatch> {
    const MARK: &[u8] = b"%PDF";
    if body.starts_with(MARK) {
        return Ok(());
    }
    let said = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    let said = String::from_utf8_lossy(said.unwrap_or_default()).to_ascii_lowercase();
    let (json, text) = (said.contains("json"), said.starts_with("text/"));
    let came = match body.trim_ascii_start().first() {
        None => {
            return Err(Mismatch::whole(
                "the body is empty where a PDF was expected",
            ));
        }
        Some(b'{' | b'[') => "JSON",
        Some(_) if json => "JSON",
        Some(_) if text => "text",
        Some(_) => {
            let looked_at = &body[..body.len().min(LOOKED_AT)];
            if looked_at.windows(MARK.len()).any(|window| window == MARK) {
                return Ok(());
            }
            "something else"
        }
    };
    Err(Mismatch::whole(format!("expected a PDF, came {came}")))
}
