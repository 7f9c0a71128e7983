// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_work`](Things::get_work) |  |
//! | [`start_work`](Things::start_work) |  |

use std::time::Duration;

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, request_builders, waiting_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::polling::Polling;
use crate::request::{accept_json, build, segment};
use crate::response::RawResponse;
use crate::submitted::{Submit, Submitted, told};

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
    /// `GetWork`: `GET /things/{id}`.
    /// Returns [`types::Work`]. [`wait`](GetWork::wait) asks until the work is done.
    ///
    /// - `id`: `id` of the contract.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.things().get_work("text").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    pub fn get_work(&self, id: impl Into<String>) -> GetWork {
        GetWork {
            client: self.client.clone(),
            id: id.into(),
        }
    }

    /// `StartWork`: `POST /things`.
    /// Returns [`types::Work`]. [`submit`](StartWork::submit) lets you wait for the work that this
    /// starts.
    ///
    /// Each success is billed; on retries see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.things().start_work().send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    pub fn start_work(&self) -> StartWork {
        StartWork {
            client: self.client.clone(),
        }
    }
}

/// Request of `GetWork`: `GET /things/{id}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWork {
    client: Client,
    id: String,
}

impl Call for GetWork {
    type Output = types::Work;

    const OPERATION: Operation = Operation {
        id: "GetWork",
        tag: "Things",
        method: "GET",
        path: "/things/{id}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: Some(Polling {
            status: "status",
            running: &["running"],
            done: &["done"],
            failed: &["failed"],
        }),
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let id = segment(&Self::OPERATION, "id", &self.id)?;
        let path = format!("/things/{id}");
        let request = self.client.wire().request(Method::GET, &path);
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `StartWork`: `POST /things`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct StartWork {
    client: Client,
}

impl Call for StartWork {
    type Output = types::Work;

    const OPERATION: Operation = Operation {
        id: "StartWork",
        tag: "Things",
        method: "POST",
        path: "/things",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: true,
        deprecated: false,
        timeout: Some(Duration::from_secs(180)),
        paging: None,
        polling: None,
        successes: &[202],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let wire = self.client.wire();
        let request = wire.request(Method::POST, "/things");
        let request = accept_json(request);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl StartWork {
    /// Sends the request, and gives what waits for the work that it starts.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<Self>, Error> {
        Submitted::new(self).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_blocking`](Self::send_blocking).
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn submit_blocking(self) -> Result<Submitted<Self>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.submit())
    }
}

impl Submit for StartWork {
    type Poll = GetWork;

    fn poll(&self, answer: &types::Work) -> Result<Self::Poll, Error> {
        let id = told(self, "id", &answer.id)?;
        let handle = self.client.things();
        let request = handle.get_work(id);
        Ok(request)
    }
}

request_builders! {
    GetWork => types::Work,
    StartWork => types::Work,
}

waiting_builders! {
    GetWork => types::Work,
}
