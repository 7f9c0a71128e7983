//! Answers that come as JSON, or as a PDF to those who ask for one.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::{ACCEPT, HeaderValue};

use crate::call::Call;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::polling::{WaitOptions, wait};
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

    /// Sends the request. To get the bytes as they arrive, use [`download`](Call::download).
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`]; [`Error::Decode`] when the answer is JSON, as it may
    /// be while the report is being made.
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
    /// As [`send`](Self::send); [`Error::Api`] when the work has failed, [`Error::Timeout`] when it takes
    /// longer than `options` say.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<Bytes>> {
        wait(&self.0, options).await?;
        self.send().await
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

impl<C: AlsoPdf> Call for Pdf<C> {
    type Output = Bytes;

    const OPERATION: Operation = Operation {
        polling: None,
        ..C::OPERATION
    };

    fn client(&self) -> &Client {
        self.0.client()
    }

    fn to_request(&self) -> Result<Request, Error> {
        let mut request = self.0.to_request()?;
        let pdf = HeaderValue::from_static("application/pdf");
        request.headers_mut().insert(ACCEPT, pdf);
        Ok(request)
    }

    fn decode(answer: &RawResponse) -> Result<Bytes, Mismatch> {
        // No PDF begins like JSON; what the headers say of the two is not relied on.
        match answer.body.trim_ascii_start().first() {
            None => Err(Mismatch::whole(
                "the body is empty where a PDF was expected",
            )),
            Some(b'{' | b'[') => Err(Mismatch::whole("expected a PDF, came JSON")),
            Some(_) => Ok(answer.body.clone()),
        }
    }
}
