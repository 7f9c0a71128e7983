//! A single request and its response.

use bytes::{Bytes, BytesMut};
use http::HeaderMap;
use reqwest::Request;
use tokio::time::Instant;

use crate::error::{Error, Result};
use crate::limits::Permit;
use crate::operation::Operation;
use crate::request::Endpoint;
use crate::response::RawResponse;

/// The maximum number of bytes to reserve for a body before it arrives. The server announces the length, which
/// may be wrong.
const MAX_RESERVED: usize = 1 << 20;

/// Sends single requests and reads their responses up to a limit.
#[derive(Debug, Clone)]
pub(crate) struct Exchange {
    pub(crate) endpoint: Endpoint,
    /// The maximum size of a response body, in bytes.
    pub(crate) response_limit: usize,
}

/// The way in which the body of a successful response is received.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum BodyMode {
    Buffered,
    Streamed,
}

impl Exchange {
    /// Sends a request once. Returns the response, and the HTTP response whose body is not received yet, if
    /// any. Pauses the group of `permit` if the response reports a rate limit.
    pub(crate) async fn send(
        &self,
        operation: &'static Operation,
        request: Request,
        started: Instant,
        body_mode: BodyMode,
        permit: Option<&Permit>,
    ) -> Result<(RawResponse, Option<reqwest::Response>)> {
        let failed = |error| Error::from_http(operation, error);
        let mut incoming = self.endpoint.http.execute(request).await.map_err(failed)?;
        let status = incoming.status();
        let headers = std::mem::take(incoming.headers_mut());
        let pauses = |headers: &HeaderMap, body: &[u8]| {
            permit.is_some_and(|permit| permit.pause_if_rate_limited(status, headers, body))
        };
        // The body may never end.
        let has_paused = pauses(&headers, &[]);
        let response = |body: Bytes| RawResponse {
            status,
            headers,
            body,
            elapsed: started.elapsed(),
            attempts: 1,
        };
        if body_mode == BodyMode::Streamed && operation.is_success(status) {
            return Ok((response(Bytes::new()), Some(incoming)));
        }
        let limit = self.response_limit;
        let announced = incoming.content_length().unwrap_or_default();
        if usize::try_from(announced).map_or(true, |announced| announced > limit) {
            return Err(Error::too_large(operation, limit));
        }
        let expected = usize::try_from(announced).unwrap_or_default();
        let mut body = BytesMut::with_capacity(expected.min(MAX_RESERVED));
        while let Some(chunk) = incoming.chunk().await.map_err(failed)? {
            if body.len() + chunk.len() > limit {
                return Err(Error::too_large(operation, limit));
            }
            body.extend_from_slice(&chunk);
        }
        let response = response(body.freeze());
        if !has_paused {
            pauses(&response.headers, &response.body);
        }
        Ok((response, None))
    }
}
