// things.rs

// Written by `cargo xtask generate` from contract 1.0.0. Do not edit.

//! Operations of the tag *Things*.
//!
//! | method | what it does |
//! |---|---|
//! | [`remove_thing`](Things::remove_thing) |  |

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::response::{RawResponse, Response};
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
    ///
    /// - `r#type`: `type` of the contract.
    /// - `thing_id`: `thingId` of the contract.
    /// - `since`: `since` of the contract.
    ///
    /// Can be set: [`each`](RemoveThing::each), [`joined`](RemoveThing::joined),
    /// [`limit`](RemoveThing::limit), [`x_reason`](RemoveThing::x_reason).
    ///
    /// Answered without a body.
    ///
    /// ```
    /// # use finicity_sdk::Client;
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;
    /// # let credentials = finicity_sdk::Credentials::new("id", "secret", "key");
    /// # let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;
    /// let answer = client.things().remove_thing("text", "text", 7).send().await?;
    /// # Ok(())
    /// # }
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

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
        let request = wire::things::remove_thing(
            self.client.wire(),
            &self.r#type,
            &self.thing_id,
            self.each.as_deref(),
            self.joined.as_deref(),
            self.limit,
            self.since,
            self.x_reason.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

hidden_debug! {
    RemoveThing,
}
