//! What a single call does differently.

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

/// Headers that a call can't set: they route the request, frame its body or authenticate it.
const RESERVED_HEADERS: [&str; 13] = [
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

/// What a single call does differently than its client says.
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
    /// Options that change nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How long each attempt may take.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long the call may take in all, with every attempt and the time between them.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// When the call is tried again.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = Some(policy);
        self
    }

    /// Sets a header beside those of the operation, or in place of one. Headers that say where the
    /// request goes, how its body is framed or what it authenticates with can't be set: sending then
    /// fails with [`Error::InvalidRequest`].
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// A query parameter beside those of the operation.
    #[must_use]
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Adds headers and query parameters.
    pub(crate) fn apply(
        &self,
        operation: &'static str,
        request: &mut reqwest::Request,
    ) -> Result<()> {
        let invalid = |reason| Error::InvalidRequest { operation, reason };
        for (name, value) in &self.headers {
            // A text that is no header name is not shown: it may be the value.
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

/// Shows names, not the values of headers and query parameters.
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

/// A call with options of its own. Made by [`Call::with_options`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct WithOptions<C> {
    pub(crate) call: C,
    pub(crate) options: CallOptions,
}

impl<C: Call> WithOptions<C> {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<C::Output>> {
        self.call
            .client()
            .send_with(&self.call, &self.options)
            .await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Response<C::Output>> {
        crate::blocking::wait(&C::OPERATION, self.send())
    }

    /// Sends the request and leaves the answer as it is, failures too.
    ///
    /// # Errors
    /// As [`send`](Self::send), but neither [`Error::Api`] nor [`Error::Decode`].
    pub async fn send_raw(self) -> Result<RawResponse> {
        self.call.client().send_raw(&self.call, &self.options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_raw`](Self::send_raw), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn send_raw_blocking(self) -> Result<RawResponse> {
        crate::blocking::wait(&C::OPERATION, self.send_raw())
    }

    /// Sends the request and leaves the body of a success to be taken as it arrives.
    ///
    /// # Errors
    /// As [`Call::download`].
    pub async fn download(self) -> Result<Download> {
        self.call.client().download(&self.call, &self.options).await
    }

    /// The same without an async runtime; [`Download::blocking`] takes the body.
    ///
    /// # Errors
    /// As [`download`](Self::download), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn download_blocking(self) -> Result<Download> {
        crate::blocking::wait(&C::OPERATION, self.download())
    }
}

impl<C: Submit> WithOptions<C> {
    /// Sends the request, and gives what waits for the work that it starts. The options hold for this
    /// request alone.
    ///
    /// # Errors
    /// As [`send`](Self::send).
    pub async fn submit(self) -> Result<Submitted<C>> {
        Submitted::with_options(self.call, &self.options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`submit`](Self::submit), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn submit_blocking(self) -> Result<Submitted<C>> {
        crate::blocking::wait(&C::OPERATION, self.submit())
    }
}
