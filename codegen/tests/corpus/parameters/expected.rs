// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`remove_thing`](Things::remove_thing) |  |

use reqwest::header::HeaderMap;
use reqwest::{Method, Request};

use super::types;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::{accept_json, build, header, query, segment};
use crate::response::RawResponse;
use crate::unix_date::UnixDate;

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
    /// `RemoveThing`: `DELETE /things/{thingId}/{type}`.
    /// The response has no body.
    ///
    /// - `r#type`: `type` of the contract.
    /// - `thing_id`: `thingId` of the contract.
    /// - `since`: `since` of the contract.
    ///
    /// Can be set: [`each`](RemoveThing::each), [`joined`](RemoveThing::joined),
    /// [`limit`](RemoveThing::limit), [`x_reason`](RemoveThing::x_reason).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let answer = client.things().remove_thing("text", "text", 7).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    pub fn remove_thing(
        &self,
        r#type: impl Into<String>,
        thing_id: impl Into<types::ThingId>,
        since: impl Into<UnixDate>,
    ) -> RemoveThing {
        RemoveThing {
            client: self.client.clone(),
            r#type: r#type.into(),
            thing_id: thing_id.into(),
            each: None,
            joined: None,
            limit: None,
            since: since.into(),
            x_reason: None,
        }
    }
}

/// Request of `RemoveThing`: `DELETE /things/{thingId}/{type}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveThing {
    client: Client,
    r#type: String,
    thing_id: types::ThingId,
    each: Option<Vec<String>>,
    joined: Option<String>,
    limit: Option<i32>,
    since: UnixDate,
    x_reason: Option<String>,
}

impl RemoveThing {
    /// `each` of the contract.
    pub fn each(mut self, each: Vec<String>) -> Self {
        self.each = Some(each);
        self
    }

    /// `joined` of the contract.
    pub fn joined(mut self, joined: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.joined = Some(crate::request::comma_list(joined));
        self
    }

    /// How many.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// `X-Reason` of the contract.
    pub fn x_reason(mut self, x_reason: impl Into<String>) -> Self {
        self.x_reason = Some(x_reason.into());
        self
    }
}

impl Call for RemoveThing {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "RemoveThing",
        tag: "Things",
        method: "DELETE",
        path: "/things/{thingId}/{type}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn to_request(&self) -> Result<Request, Error> {
        let type_ = segment(&Self::OPERATION, "type", &self.r#type)?;
        let thing_id = segment(&Self::OPERATION, "thingId", &self.thing_id)?;
        let path = format!("/things/{thing_id}/{type_}");
        let request = self.client.wire().request(Method::DELETE, &path);
        let request = accept_json(request);
        let request = query(request, "each", &self.each);
        let request = query(request, "joined", &self.joined);
        let request = query(request, "limit", &self.limit);
        let request = query(request, "since", &self.since);
        let mut headers = HeaderMap::new();
        if let Some(x_reason) = &self.x_reason {
            header(&Self::OPERATION, &mut headers, "X-Reason", x_reason)?;
        }
        let request = request.headers(headers);
        build(&Self::OPERATION, request)
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

request_builders! {
    RemoveThing => (),
}
