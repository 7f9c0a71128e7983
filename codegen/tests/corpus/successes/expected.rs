// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_note`](Things::get_note) |  |
//! | [`get_things`](Things::get_things) |  |

use reqwest::{Method, Request};
use serde::Serialize;

use super::types;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::pdf::{AlsoPdf, Pdf};
use crate::request::{accept_json, build};
use crate::response::RawResponse;

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
    /// Returns `String`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.things().get_note().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    pub fn get_note(&self) -> GetNote {
        GetNote {
            client: self.client.clone(),
        }
    }

    /// `GetThings`: `GET /things`.
    /// Returns [`GetThingsOutcome`], one variant for each success. [`pdf`](GetThings::pdf) asks for
    /// a PDF instead.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.things().get_things().send().await?;
    /// # Ok(()) }).unwrap();
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
        let wire = self.client.wire();
        let request = wire.request(Method::HEAD, "/things");
        build(&Self::OPERATION, request)
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
        let wire = self.client.wire();
        let request = wire.request(Method::GET, "/things");
        let request = accept_json(request);
        build(&Self::OPERATION, request)
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

request_builders! {
    GetNote => String,
    GetThings => GetThingsOutcome,
}
