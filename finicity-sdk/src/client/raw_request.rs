//! Calls of paths that the contract does not know.

use std::fmt;

use http::Method;
use reqwest::Request;
use serde::Serialize;

use super::Client;
use crate::error::{Error, Result};
use crate::operation::{Auth, Operation};
use crate::options::CallOptions;
use crate::response::RawResponse;

/// What stands for an operation where there is none. It may be billed.
const fn any(method: &'static str, idempotent: bool) -> Operation {
    Operation {
        id: "request",
        tag: "",
        method,
        path: "",
        auth: Auth::AppKeyAndToken,
        idempotent,
        billed: true,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[],
        failures_below_300: &[],
    }
}

const IDEMPOTENT: &Operation = &any("", true);
pub(crate) const OTHER: &Operation = &any("", false);

/// A request of any path, with the token, the retries and the errors of every other call. Made by
/// [`Client::request`].
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    request: reqwest::RequestBuilder,
    options: CallOptions,
    is_path: bool,
}

impl Client {
    /// A request of a path that the contract does not know, or of one that it has wrong.
    ///
    /// The client can't know whether such a request is billed. It repeats the request only if it never
    /// left, or if its method is idempotent and a rate limit refused it, unless
    /// [`RetryPolicy::billed`](crate::RetryPolicy::billed) allows more.
    ///
    /// - `method`: the HTTP method
    /// - `path`: the path below the base URL, with a slash in front, and a query where there is one.
    ///   Sending fails with [`Error::InvalidRequest`] unless the path is encoded where it has to be and
    ///   has no segments `.` and `..`
    ///
    /// ```
    /// use finicity_sdk::{Client, Error};
    /// use http::Method;
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let answer = client.request(Method::GET, "/aggregation/v9/news").send().await?;
    /// println!("{} bytes", answer.body().len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest {
            client: self.clone(),
            request: self.wire().request(method, path),
            options: CallOptions::default(),
            is_path: self.wire().is_plain(path),
        }
    }
}

impl RawRequest {
    /// The body, as JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.request = self.request.json(body);
        self
    }

    /// Times, retries, headers and query parameters.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`] and [`Error::Decode`].
    pub async fn send(self) -> Result<RawResponse> {
        if !self.is_path {
            let reason =
                "the path has to begin with a slash, be encoded and have no dot segments".into();
            return Err(Error::invalid_request(OTHER, reason));
        }
        let request: Request = crate::request::build(OTHER, self.request)?;
        let operation = if request.method().is_idempotent() {
            IDEMPOTENT
        } else {
            OTHER
        };
        let make = || {
            request.try_clone().ok_or_else(|| {
                let reason = "a body that is a stream can't be sent again".into();
                Error::invalid_request(operation, reason)
            })
        };
        let answer = self.client.execute(operation, &make, &self.options);
        let answer = answer.await?;
        answer.succeeded(operation)
    }
}

/// Shows the method, the length of the body and the names that the options have: path and query may tell
/// of persons.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let copy = self.request.try_clone();
        let request = copy.and_then(|copy| copy.build().ok());
        let body = request.as_ref().and_then(Request::body);
        let length = body.and_then(reqwest::Body::as_bytes).map(<[u8]>::len);
        f.debug_struct("RawRequest")
            .field("method", &request.as_ref().map(Request::method))
            .field("body_bytes", &length)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
