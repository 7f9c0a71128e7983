// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`get_things`](Things::get_things) |  |

use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation, Paging, PagingStyle};
use crate::paging::{Items, Paged, Pages, Truth};
use crate::request::{accept_json, build, query};
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
    /// `GetThings`: `GET /things`.
    /// Returns [`types::Things`]. [`items`](GetThings::items) goes through all pages.
    ///
    /// Can be set: [`limit`](GetThings::limit), [`start`](GetThings::start).
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
        let wire = self.client.wire();
        let request = wire.request(Method::GET, "/things");
        let request = accept_json(request);
        let request = query(request, "limit", &self.limit);
        let request = query(request, "start", &self.start);
        build(&Self::OPERATION, request)
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

request_builders! {
    GetThings => types::Things,
}
