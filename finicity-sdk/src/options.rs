//! Options of a single call.

use std::fmt;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use crate::auth::{APP_KEY, APP_TOKEN};
use crate::call::Call;
use crate::download::Download;
use crate::error::{Error, Result};
use crate::response::{RawResponse, Response};
use crate::retry::RetryPolicy;
use crate::submitted::{Submit, Submitted};

/// The headers that a call and a hook can't set, because they route the request, frame its body or authenticate it.
pub(crate) const RESERVED_HEADERS: [&str; 13] = [
    "connection",
    "content-length",
    "expect",
    APP_KEY,
    APP_TOKEN,
    "host",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Options that apply to a single call in place of the settings of its client.
///
/// ```
/// use std::time::Duration;
/// use finicity_sdk::{Call, CallOptions, Client, Error};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let options = CallOptions::new()
///     .timeout(Duration::from_secs(5))
///     .header("x-request-id", "42");
/// let call = client.customers().get_customer("1005061234").with_options(options);
/// println!("{}", call.send().await?.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    headers: Vec<(String, String)>,
    query: Vec<(String, String)>,
}

impl CallOptions {
    /// Creates options that do not change anything.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of each attempt.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Sets the maximum duration of the whole call, including all attempts and the pauses between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Sets the retry policy.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Adds a header, or replaces a header of the operation. Headers that route the request, frame its body
    /// or authenticate it can't be set: the call then fails with [`Error::InvalidRequest`].
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter to those of the operation.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds the headers and query parameters to a request.
    pub(crate) fn apply(
        &self,
        operation: &'static str,
        request: &mut reqwest::Request,
    ) -> Result<()> {
        let invalid = |reason| Error::InvalidRequest { operation, reason };
        for (name, value) in &self.headers {
            // An invalid name is not shown, because the caller may have passed the value in its place.
            let key = HeaderName::try_from(name.as_str())
                .map_err(|_| invalid("a name given to `header` is not a header name".into()))?;
            if RESERVED_HEADERS.contains(&key.as_str()) {
                return Err(invalid(format!(
                    "the header `{key}` can't be set by a call"
                )));
            }
            let value = HeaderValue::from_str(value).map_err(|_| {
                invalid(format!(
                    "`{name}` has a character that can't be sent in a header"
                ))
            })?;
            request.headers_mut().insert(key, value);
        }
        if !self.query.is_empty() {
            request
                .url_mut()
                .query_pairs_mut()
                .extend_pairs(&self.query);
        }
        Ok(())
    }
}

/// Shows the names, but not the values, of headers and query parameters.
impl fmt::Debug for CallOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_header = |name: &&str| HeaderName::try_from(*name).is_ok();
        let headers = self.headers.iter().map(|(name, _)| name.as_str());
        let headers =
            headers.map(|name| Some(name).filter(is_header).unwrap_or("<no header name>"));
        let query = self.query.iter().map(|(name, _)| name.as_str());
        f.debug_struct("CallOptions")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("retry", &self.retry)
            .field("headers", &headers.collect::<Vec<_>>())
            .field("query", &query.collect::<Vec<_>>())
            .finish()
    }
}

/// A call with its own options. Created by [`Call::with_options`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WithOptions<C> {
    pub(crate) call: C,
    pub(crate) options: CallOptions,
}

impl<C: Call> WithOptions<C> {
    /// Sends the request and decodes the response.
    ///
    /// # Errors
    /// Every variant of [`Error`] except [`Error::Config`], [`Error::WorkFailed`] and [`Error::Paging`].
    pub async fn send(self) -> Result<Response<C::Output>> {
        self.call
            .client()
            .send_with(&self.call, &self.options)
            .await
    }

    /// Calls [`send`](Self::send) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send). [`Error::InvalidRequest`] when the caller is inside an async
    /// runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<C::Output>> {
        crate::blocking::wait(&C::OPERATION, self.send())
    }

    /// Sends the request and returns the response without decoding it. A response that reports a failure is
    /// also returned as a response, not as an error.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send), except [`Error::Api`] and [`Error::Decode`].
    pub async fn send_raw(self) -> Result<RawResponse> {
        self.call.client().send_raw(&self.call, &self.options).await
    }

    /// Calls [`send_raw`](Self::send_raw) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`send_raw`](Self::send_raw). [`Error::InvalidRequest`] when the caller is inside an
    /// async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_raw_blocking(self) -> Result<RawResponse> {
        crate::blocking::wait(&C::OPERATION, self.send_raw())
    }

    /// Sends the request and returns as soon as the headers of a successful response have arrived. See
    /// [`Call::download`].
    ///
    /// # Errors
    /// The errors of [`Call::download`].
    pub async fn download(self) -> Result<Download> {
        self.call.client().download(&self.call, &self.options).await
    }

    /// Calls [`download`](Self::download) and blocks the current thread until the result is available. Use
    /// [`Download::blocking`] to receive the body.
    ///
    /// # Errors
    /// The errors of [`download`](Self::download). [`Error::InvalidRequest`] when the caller is inside an
    /// async runtime.
    #[cfg(feature = "blocking")]
    pub fn download_blocking(self) -> Result<Download> {
        crate::blocking::wait(&C::OPERATION, self.download())
    }
}

impl<C: Submit> WithOptions<C> {
    /// Sends the request, which starts work of the server, and returns a handle that waits for the result.
    /// The options apply only to this request, not to the requests that wait for the result.
    ///
    /// # Errors
    /// The errors of [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<C>> {
        Submitted::with_options(self.call, &self.options).await
    }

    /// Calls [`submit`](Self::submit) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`submit`](Self::submit). [`Error::InvalidRequest`] when the caller is inside an async
    /// runtime.
    #[cfg(feature = "blocking")]
    pub fn submit_blocking(self) -> Result<Submitted<C>> {
        crate::blocking::wait(&C::OPERATION, self.submit())
    }
}
