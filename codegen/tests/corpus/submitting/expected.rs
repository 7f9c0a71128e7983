// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_work`](Things::get_work) |  |
//! | [`start_work`](Things::start_work) |  |

use std::time::Duration;

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::polling::{Polling, WaitOptions};
use crate::response::{RawResponse, Response};
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
    ///
    /// - `id`: `id` of the contract.
    ///
    /// Answered with [`Work`]. `Work` of the contract. [`wait`](GetWork::wait) asks until the work
    /// is done.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.things().get_work("text").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`Work`]: types::Work
    pub fn get_work(&self, id: impl Into<String>) -> GetWork {
        GetWork {
            client: self.client.clone(),
            id: id.into(),
        }
    }

    /// `StartWork`: `POST /things`.
    ///
    /// Each success is billed. The client sends the request again only if it never reached the API
    /// or was refused with 429; see [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// Answered with [`Work`]. `Work` of the contract. [`submit`](StartWork::submit) lets you wait
    /// for the work that this starts.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.things().start_work().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [`Work`]: types::Work
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

impl GetWork {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Work>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Work>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// Sends the request again and again until the server's work is done.
    ///
    /// # Errors
    /// As [`send`](Self::send); [`Error::WorkFailed`] when the work has failed, [`Error::Timeout`] when
    /// it takes longer than `options` say.
    pub async fn wait(self, options: WaitOptions) -> Result<Response<types::Work>, Error> {
        crate::polling::wait(&self, options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn wait_blocking(self, options: WaitOptions) -> Result<Response<types::Work>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.wait(options))
    }
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
        let request = wire::things::get_work(self.client.wire(), &self.id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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

impl StartWork {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Work>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Work>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
        let request = wire::things::start_work(self.client.wire());
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
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

hidden_debug! {
    GetWork,
    StartWork,
}
