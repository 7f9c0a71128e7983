// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_note`](Things::get_note) |  |
//! | [`get_things`](Things::get_things) |  |

use reqwest::Request;
use serde::Serialize;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::pdf::{AlsoPdf, Pdf};
use crate::response::{RawResponse, Response};

/// Operations of the tag *Things*.
///
/// Reached by [`Client::things`](crate::Client::things).
#[derive(Debug, Clone)]
pub struct Things {
    client: Client,
}

impl Client {
    /// Operations of the tag *Things*.
    pub fn things(&self) -> Things {
        Things {
            client: self.clone(),
        }
    }
}

impl Things {
    /// `GetNote`: `HEAD /things`.
    ///
    /// Answered with `String`.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.things().get_note().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_note(&self) -> GetNote {
        GetNote {
            client: self.client.clone(),
        }
    }

    /// `GetThings`: `GET /things`.
    ///
    /// Answered with [`GetThingsOutcome`], one variant for each success. [`pdf`](GetThings::pdf)
    /// asks for a PDF instead.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.things().get_things().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_things(&self) -> GetThings {
        GetThings {
            client: self.client.clone(),
        }
    }
}

/// Request of `GetNote`: `HEAD /things`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNote {
    client: Client,
}

impl GetNote {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<String>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<String>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetNote {
    type Output = String;

    const OPERATION: Operation = Operation {
        id: "GetNote",
        tag: "Things",
        method: "HEAD",
        path: "/things",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::things::get_note(self.client.wire());
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::text(answer)
    }
}

/// Request of `GetThings`: `GET /things`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThings {
    client: Client,
}

/// What `GetThings` succeeds with.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum GetThingsOutcome {
    /// Status 200.
    Ok(types::Thing),
    /// Status 202.
    Accepted(types::Later),
    /// Status 204.
    NoContent,
}

impl GetThings {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<GetThingsOutcome>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<GetThingsOutcome>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// The same as a PDF.
    pub fn pdf(self) -> Pdf<Self> {
        Pdf::new(self)
    }
}

impl Call for GetThings {
    type Output = GetThingsOutcome;

    const OPERATION: Operation = Operation {
        id: "GetThings",
        tag: "Things",
        method: "GET",
        path: "/things",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200, 202, 204],
        failures_below_300: &[203],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::things::get_things(self.client.wire());
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        match answer.status.as_u16() {
            200 => decode::json(answer).map(Self::Output::Ok),
            202 => decode::json(answer).map(Self::Output::Accepted),
            204 => Ok(Self::Output::NoContent),
            _ => decode::undocumented(answer),
        }
    }
}

impl AlsoPdf for GetThings {}

hidden_debug! {
    GetNote,
    GetThings,
}
