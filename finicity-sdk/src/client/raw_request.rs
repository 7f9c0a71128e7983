//! Calls of any path, and of operations that are chosen at run time.

use std::fmt;

use http::Method;
use reqwest::Request;
use serde::Serialize;

use super::Client;
use crate::error::{Error, Result};
use crate::operation::{Auth, Operation};
use crate::options::CallOptions;
use crate::response::RawResponse;

/// Returns a placeholder for the missing operation. The API may bill it.
const fn raw_operation(method: &'static str, idempotent: bool) -> Operation {
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

const IDEMPOTENT: &Operation = &raw_operation("", true);
pub(crate) const NON_IDEMPOTENT: &Operation = &raw_operation("", false);

/// A request to any path, with the token, the retries and the errors of every other call. Created by
/// [`Client::request`].
#[must_use = "a request does nothing until it is sent"]
pub struct RawRequest {
    client: Client,
    request: reqwest::RequestBuilder,
    options: CallOptions,
    operation: Option<&'static Operation>,
    is_path: bool,
}

impl Client {
    /// Creates a request to a path that the contract does not have or describes incorrectly.
    ///
    /// The client does not know whether the API bills such a request. So the client retries the request only
    /// if it never reached the API, or if its method is idempotent and a rate limit refused it. To allow
    /// more, use [`RetryPolicy::billed`](crate::RetryPolicy::billed).
    ///
    /// - `method`: the HTTP method
    /// - `path`: the path below the base URL, with a leading slash and an optional query. Sending fails with
    ///   [`Error::InvalidRequest`] unless the path is percent-encoded and has no segments `.` and `..`
    ///
    /// ```
    /// use finicity_sdk::{Client, Error};
    /// use http::Method;
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let response = client.request(Method::GET, "/aggregation/v9/news").send().await?;
    /// println!("{} bytes", response.body().len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: &str) -> RawRequest {
        RawRequest {
            client: self.clone(),
            request: self.endpoint().request(method, path),
            options: CallOptions::default(),
            operation: None,
            is_path: self.endpoint().is_valid_path(path),
        }
    }
}

impl RawRequest {
    /// Sets the body, which is sent as JSON.
    pub fn json(mut self, body: &impl Serialize) -> Self {
        self.request = self.request.json(body);
        self
    }

    /// Sets the timeouts, retries, headers and query parameters.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Sets the operation of the contract that the request calls, for programs that choose the operation at
    /// run time. The client then treats the request like a call of the operation: it uses the credentials, the
    /// timeout and the successes of the operation, and retries the request as it retries the operation.
    ///
    /// Sending fails with [`Error::InvalidRequest`] if the method or the path of the request is not that of
    /// the operation.
    ///
    /// ```
    /// use finicity_sdk::api::customers::GetCustomer;
    /// use finicity_sdk::{Call, Client, Error, Operation};
    /// use http::Method;
    ///
    /// const OPERATION: &Operation = &GetCustomer::OPERATION;
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let request = client.request(Method::GET, "/aggregation/v1/customers/1005061234");
    /// let response = request.operation(OPERATION).send().await?;
    /// println!("{} bytes", response.body().len());
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.operation = Some(operation);
        self
    }

    /// Sends the request and returns the response without decoding it.
    ///
    /// # Errors
    /// Every variant of [`Error`] except [`Error::Config`], [`Error::Decode`], [`Error::WorkFailed`] and
    /// [`Error::Paging`].
    pub async fn send(self) -> Result<RawResponse> {
        let error_operation = self.operation.unwrap_or(NON_IDEMPOTENT);
        if !self.is_path {
            let reason =
                "the path must begin with a slash, be percent-encoded and have no dot segments"
                    .into();
            return Err(Error::invalid_request(error_operation, reason));
        }
        let request: Request = crate::request::build(error_operation, self.request)?;
        let operation = match self.operation {
            Some(operation) if request.method() != operation.method => {
                let reason = format!("the operation requires the method {}", operation.method);
                return Err(Error::invalid_request(operation, reason));
            }
            Some(operation) => operation,
            None if request.method().is_idempotent() => IDEMPOTENT,
            None => NON_IDEMPOTENT,
        };
        let build_request = || {
            request.try_clone().ok_or_else(|| {
                let reason = "a body that is a stream can't be sent again".into();
                Error::invalid_request(operation, reason)
            })
        };
        let response = self
            .client
            .execute(operation, &build_request, &self.options);
        let response = response.await?;
        response.succeeded(operation)
    }
}

/// Shows the method, the length of the body and the names in the options, but not the path and the query,
/// because they may contain personal data.
impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let copy = self.request.try_clone();
        let request = copy.and_then(|copy| copy.build().ok());
        let body = request.as_ref().and_then(Request::body);
        let length = body.and_then(reqwest::Body::as_bytes).map(<[u8]>::len);
        f.debug_struct("RawRequest")
            .field("operation", &self.operation.map(|operation| operation.id))
            .field("method", &request.as_ref().map(Request::method))
            .field("body_bytes", &length)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}
