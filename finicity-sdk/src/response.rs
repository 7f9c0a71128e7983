//! What comes back from a call.

use std::ops::Deref;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

use crate::error::{ApiError, Error, Result};
use crate::operation::Operation;

/// A successful answer: the decoded value, and everything it was decoded from.
///
/// `Debug` shows neither the value nor the body; the value by itself shows what exposes nobody.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) raw: RawResponse,
}

impl<T> Response<T> {
    /// The decoded value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The decoded value, and the answer it was decoded from.
    pub fn into_parts(self) -> (T, RawResponse) {
        (self.value, self.raw)
    }

    /// Puts another value in the place of the decoded one, such as a member of it.
    ///
    /// ```
    /// # use finicity_sdk::{Response, types::CustomerAccounts, types::CustomerAccount};
    /// fn accounts(answer: Response<CustomerAccounts>) -> Response<Vec<CustomerAccount>> {
    ///     answer.map(|all| all.accounts)
    /// }
    /// ```
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            value: map(self.value),
            raw: self.raw,
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The body as it came, with what the types do not know.
    pub fn raw(&self) -> &Bytes {
        &self.raw.body
    }

    /// The time from sending the last attempt to having the whole answer.
    pub fn elapsed(&self) -> Duration {
        self.raw.elapsed
    }

    /// How many attempts it took; 1 if the first succeeded.
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

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// An answer before it is decoded.
#[derive(Clone)]
pub struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) elapsed: Duration,
    pub(crate) attempts: u32,
}

impl RawResponse {
    /// An answer that came some other way than by a call: recorded, or made up for a test.
    ///
    /// - `status`: the HTTP status.
    /// - `body`: the bytes of the body.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) when `status` is no HTTP status.
    pub fn new(status: u16, body: impl Into<Bytes>) -> Result<Self> {
        let status = StatusCode::from_u16(status).map_err(|_| Error::InvalidRequest {
            operation: "RawResponse::new",
            reason: format!("{status} is no HTTP status"),
        })?;
        Ok(Self {
            status,
            headers: HeaderMap::new(),
            body: body.into(),
            elapsed: Duration::ZERO,
            attempts: 0,
        })
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body alone.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// The time from sending the last attempt to having the whole answer.
    pub fn elapsed(&self) -> Duration {
        self.elapsed
    }

    /// How many attempts it took; 1 if the first succeeded.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Leaves a success as it is and makes an error of anything else.
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
    fn another_value_keeps_the_answer() {
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
