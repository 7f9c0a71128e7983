// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_things`](Things::get_things) |  |

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{Items, Paged, Pages, Truth};
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
    /// `GetThings`: `GET /things`.
    ///
    /// Can be set: [`limit`](GetThings::limit), [`start`](GetThings::start).
    ///
    /// Answered with [`Things`]. `Things` of the contract. [`items`](GetThings::items) goes through
    /// all pages.
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
    ///
    /// [`Things`]: types::Things
    pub fn get_things(&self) -> GetThings {
        GetThings {
            client: self.client.clone(),
            limit: None,
            start: None,
        }
    }
}

/// Request of `GetThings`: `GET /things`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetThings {
    client: Client,
    limit: Option<i32>,
    start: Option<i32>,
}

impl GetThings {
    /// `limit` of the contract.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `start` of the contract.
    pub fn start(mut self, start: i32) -> Self {
        self.start = Some(start);
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::Things>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::Things>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }

    /// Every page of the list, fetched one after the other as they are asked for.
    #[inline]
    pub fn pages(self) -> Pages<Self> {
        Pages::new(self)
    }

    /// Every item of the list, its pages fetched as they are needed.
    #[inline]
    pub fn items(self) -> Items<Self> {
        Items::new(self)
    }
}

impl Call for GetThings {
    type Output = types::Things;

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
        paging: Some(Paging {
            style: PagingStyle::RecordIndex,
            start: "start",
            first: 1,
            size: "limit",
            max_size: Some(50),
            items: "things",
            id: None,
            more: Some("moreAvailable"),
            total: None,
        }),
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::things::get_things(self.client.wire(), self.limit, self.start);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

impl Paged for GetThings {
    type Item = types::Thing;

    fn place(&self) -> (Option<i64>, Option<i64>) {
        (self.start.map(i64::from), self.limit.map(i64::from))
    }

    fn set_place(&mut self, start: i64, size: Option<i64>) {
        self.start = start.try_into().ok();
        self.limit = size.and_then(|size| size.try_into().ok());
    }

    fn items_of(page: &types::Things) -> &[Self::Item] {
        &page.things
    }

    fn into_items(page: types::Things) -> Vec<Self::Item> {
        page.things
    }

    fn more(page: &types::Things) -> Option<bool> {
        Truth::truth(&page.more_available)
    }
}

hidden_debug! {
    GetThings,
}
