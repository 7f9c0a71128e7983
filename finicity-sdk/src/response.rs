//! The responses of the API.

use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::HeaderMap;

use crate::error::{ApiError, Error, Result};
use crate::operation::Operation;

/// A successful response: the decoded value, and the status code, the headers and the body.
///
/// The `Debug` output contains neither the value nor the body. Format the value itself to see it;
/// its own `Debug` output hides sensitive data.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) raw: RawResponse,
}

impl<T> Response<T> {
    /// Creates a response with status code 200, no headers and an empty body, for tests of code that takes
    /// responses. [`Call::interpret`](crate::Call::interpret) creates responses and errors from status code
    /// and body.
    ///
    /// - `value`: the decoded value
    ///
    /// ```
    /// use finicity_sdk::{Response, types::Customer};
    ///
    /// let response = Response::new(Customer::new("1005061234").username("ada"));
    /// assert_eq!(response.username.as_deref(), Some("ada"));
    /// ```
    pub fn new(value: T) -> Self {
        let raw = RawResponse {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            elapsed: Duration::ZERO,
            attempts: 0,
        };
        Self { value, raw }
    }

    /// Returns the decoded value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Returns the decoded value and the raw response that the value was decoded from.
    pub fn into_parts(self) -> (T, RawResponse) {
        (self.value, self.raw)
    }

    /// Replaces the decoded value with another one, such as one of its fields.
    ///
    /// ```
    /// # use finicity_sdk::{Response, types::CustomerAccounts, types::CustomerAccount};
    /// fn accounts(response: Response<CustomerAccounts>) -> Response<Vec<CustomerAccount>> {
    ///     response.map(|all| all.accounts)
    /// }
    /// ```
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: map(self.value),
            raw: self.raw,
        }
    }

    /// Returns the HTTP status code.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// Returns the response headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// Returns the response body as it was received, including the properties that the Rust types
    /// do not have.
    pub fn raw(&self) -> &Bytes {
        &self.raw.body
    }

    /// Returns the ID that the server gave the request, for questions to the support of the API.
    ///
    /// The contract does not document such an ID. The method returns the first of the headers
    /// `x-request-id`, `request-id` and `x-correlation-id` that the response has, and `None` if it has none.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// Returns the time from the start of the last attempt until the whole response was received.
    pub fn elapsed(&self) -> Duration {
        self.raw.elapsed
    }

    /// Returns the number of attempts; 1 if the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }
}

impl<T> std::fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Response")
            .field("raw", &self.raw)
            .finish_non_exhaustive()
    }
}

/// The bytes of the decoded value, for example of a PDF that is written to a file.
impl<T: AsRef<[u8]>> AsRef<[u8]> for Response<T> {
    fn as_ref(&self) -> &[u8] {
        self.value.as_ref()
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// The headers that carry the ID of a request, in the order in which they are looked for.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-request-id", "request-id", "x-correlation-id"];

/// Returns the ID of the request in the headers of its response.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let mut values = REQUEST_ID_HEADERS
        .iter()
        .filter_map(|name| headers.get(*name));
    values.find_map(|value| value.to_str().ok())
}

/// Returns the ID of the request for logs, spans and messages. A text that is too long for an ID, or has other
/// characters than IDs have, is not returned, because the server controls the text.
pub(crate) fn loggable_request_id(headers: &HeaderMap) -> Option<&str> {
    request_id(headers).filter(|id| is_loggable_id(id))
}

/// Returns `true` if a text looks like the ID of a request.
pub(crate) fn is_loggable_id(id: &str) -> bool {
    const MAX_LENGTH: usize = 128;
    let is_plain = |c: u8| c.is_ascii_alphanumeric() || b"-_.:/+=|".contains(&c);
    (1..=MAX_LENGTH).contains(&id.len()) && id.bytes().all(is_plain)
}

/// A response before its body is decoded.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl RawResponse {
    /// Creates a response that does not come from a call, such as a recorded response or one for a
    /// test.
    ///
    /// - `status`: the HTTP status code.
    /// - `body`: the bytes of the body.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) when `status` is not a valid HTTP
    /// status code.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Result<Self> {
        let status = StatusCode::from_u16(status).map_err(|_| Error::InvalidRequest {
            operation: "RawResponse::new",
            reason: format!("{status} is not an HTTP status code; use a number from 100 to 999"),
        })?;
        Ok(Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            elapsed: Duration::ZERO,
            attempts: 0,
        })
    }

    /// Returns the HTTP status code.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns the response headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the response body as it was received.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body alone.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// Returns the ID that the server gave the request. See [`Response::request_id`].
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Returns the time from the start of the last attempt until the whole response was received.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// Returns the number of attempts; 1 if the first attempt succeeded.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the response if its status code is a success of the operation, and an API error
    /// otherwise.
    pub(crate) fn succeeded(self, operation: &'static Operation) -> Result<Self> {
        if operation.is_success(self.status) {
            return Ok(self);
        }
        let error = ApiError::new(operation, self.status, self.headers, self.body);
        Err(Error::Api(Box::new(error)))
    }
}

impl std::fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RawResponse")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .field("elapsed", &self.elapsed)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn map_keeps_the_raw_response() {
        let raw = RawResponse::new(201, "[1, 2]").unwrap();
        let response = Response {
            value: vec![1, 2],
            raw,
        };
        let (count, raw) = response.map(|all| all.len()).into_parts();
        assert_eq!(count, 2);
        assert_eq!(
            (raw.status().as_u16(), &**raw.body()),
            (201, &b"[1, 2]"[..])
        );
    }
}
