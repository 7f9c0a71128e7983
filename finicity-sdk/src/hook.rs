//! Hooks, which see each request before the client sends it.

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::Request;
use tokio::time::{Instant, timeout_at};

use crate::auth::{APP_KEY, APP_TOKEN};
use crate::contain::contain_future;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::options::RESERVED_HEADERS;
use crate::request::Endpoint;

/// The maximum time of the hooks of one of the client's own authentications.
pub(crate) const HOOK_TIMEOUT: Duration = Duration::from_secs(10);

/// The result of a hook. An error refuses the request.
pub type HookResult = std::result::Result<(), Box<dyn std::error::Error + Send + Sync>>;

/// The future that [`RequestHook::before_send`] returns.
pub type HookFuture<'a> = Pin<Box<dyn Future<Output = HookResult> + Send + 'a>>;

/// A hook that may change or refuse each request before the client sends it, for example to sign requests or to
/// stop calls for a tenant. Set with [`ClientBuilder::request_hook`](crate::ClientBuilder::request_hook). For a
/// hook that does not wait for anything, [`ClientBuilder::on_request`](crate::ClientBuilder::on_request) takes
/// a closure.
///
/// ```
/// use finicity_sdk::{Client, HookFuture, OutgoingRequest, RequestHook};
///
/// struct Signer;
///
/// impl Signer {
///     async fn sign(&self, content: Vec<u8>) -> Result<String, std::io::Error> {
///         // A real signer calls a key service here.
///         Ok(format!("{:x}", content.len()))
///     }
/// }
///
/// impl RequestHook for Signer {
///     fn before_send<'a>(&'a self, request: &'a mut OutgoingRequest) -> HookFuture<'a> {
///         Box::pin(async move {
///             let signature = self.sign(request.body().to_vec()).await?;
///             request.set_header("x-signature", &signature)?;
///             Ok(())
///         })
///     }
/// }
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let client = Client::builder().request_hook(Signer).build()?;
/// # Ok(())
/// # }
/// ```
///
/// - The client calls the hook for every request: for each attempt of each call, each page of a list and each
///   poll of a wait. If the API rejects the access token, the client sends the request again, and
///   the hook sees it again.
/// - The client calls the hook last, after it has obtained the access token and waited for the
///   [limits](crate::RequestLimit), so that a signature is fresh. The time of the hook counts towards the
///   timeout of the attempt. If the hook takes longer, the call fails with [`Error::NotSent`].
/// - A hook neither sees nor changes the app key and the access token, because the client adds them after the
///   hook. A hook can't change the method, the host and the path of a request.
/// - A request that a hook refuses is not sent and not retried. A hook that panics refuses the request. The
///   panic does not affect other calls, unless the program aborts on panics. The client ignores a panic in the
///   `Drop` of the hook's future.
/// - If the caller drops the call, the client drops the future of the hook. A request that contains the partner secret
///   continues without its caller, and so do its hooks.
/// - A hook that makes calls with the client that it belongs to is called for these calls too, and they may
///   wait for a limit that the first call uses up. Give the hook a client of its own.
pub trait RequestHook: Send + Sync + 'static {
    /// Changes a request, or refuses it with an error.
    ///
    /// The text of the error becomes part of [`Error::HookRefused`], so it must not contain secrets or personal
    /// data.
    ///
    /// - `request`: the request as the client is going to send it, without the credentials
    fn before_send<'a>(&'a self, request: &'a mut OutgoingRequest) -> HookFuture<'a>;

    /// Returns `true` if the hook also sees requests with the partner secret in their body: the client's own
    /// authentications, and calls of the operations that authenticate or change the secret. The default is
    /// `false`. The result must not change.
    ///
    /// Return `true` only if these requests need the hook as well, for example because a gateway accepts only
    /// signed requests. The hook must not log their body, and it can't replace it. If the hook refuses the
    /// authentication of the client, calls fail with [`Error::Auth`]. The API does not count a refused request
    /// towards its lock-out, and neither does the client. All hooks together have ten seconds for an
    /// authentication of the client, or its timeout if that is shorter. If they take longer, the client does not
    /// send the authentication and does not run the hooks again for it.
    fn sees_authentication(&self) -> bool {
        false
    }
}

/// A request that the client is going to send, as a [`RequestHook`] sees it.
///
/// The `Debug` output contains the names of the headers, but no header value, no URL and no body.
pub struct OutgoingRequest {
    operation: &'static Operation,
    attempt: u32,
    request: Request,
    has_secret: bool,
}

impl OutgoingRequest {
    /// Returns the operation that is called. For [`Client::request`](crate::Client::request) without an
    /// operation, `id` is `request`, and `tag` and `path` are empty.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the number of the attempt of the call, starting with 1. For the client's own authentications, it is
    /// the number of the attempt of the authentication.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// Returns the HTTP method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// Returns the URL with its query. The URL contains IDs, and may contain other personal data.
    pub fn url(&self) -> &str {
        self.request.url().as_str()
    }

    /// Returns the headers. The client adds further headers after the hook: its credentials, and the headers
    /// that depend on the connection.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// Returns the body; an empty slice if the request has none.
    pub fn body(&self) -> &[u8] {
        let body = self.request.body().and_then(reqwest::Body::as_bytes);
        body.unwrap_or_default()
    }

    /// Adds a header, or replaces the header with this name.
    ///
    /// - `name`: the name, in any case
    /// - `value`: the value. The client marks it as sensitive, so that it does not appear in logs
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the header routes the request, frames its body or authenticates it, or
    /// when the name or the value can't be sent.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<()> {
        let invalid = |reason: String| Error::invalid_request(self.operation, reason);
        let key = HeaderName::try_from(name)
            .map_err(|_| invalid("a name given to `set_header` is not a header name".into()))?;
        if RESERVED_HEADERS.contains(&key.as_str()) {
            return Err(invalid(format!(
                "the header `{key}` can't be set by a hook"
            )));
        }
        let mut value = HeaderValue::from_str(value).map_err(|_| {
            invalid(format!(
                "`{key}` has a character that can't be sent in a header"
            ))
        })?;
        value.set_sensitive(true);
        self.request.headers_mut().insert(key, value);
        Ok(())
    }

    /// Adds a query parameter after those of the request.
    ///
    /// - `name`, `value`: the unencoded texts; the method encodes them
    pub fn add_query(&mut self, name: &str, value: &str) {
        let mut query = self.request.url_mut().query_pairs_mut();
        query.append_pair(name, value);
    }

    /// Replaces the body, for example with its encrypted form. Set the header `content-type` as well if the
    /// media type changes.
    ///
    /// - `body`: the bytes of the new body
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the body of the request contains the partner secret.
    pub fn set_body(&mut self, body: impl Into<Bytes>) -> Result<()> {
        if self.has_secret {
            let reason = "a hook can't replace a body that contains the partner secret";
            return Err(Error::invalid_request(self.operation, reason.into()));
        }
        *self.request.body_mut() = Some(body.into().into());
        Ok(())
    }
}

impl fmt::Debug for OutgoingRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers().keys().collect::<Vec<_>>();
        f.debug_struct("OutgoingRequest")
            .field("operation", &self.operation.id)
            .field("attempt", &self.attempt)
            .field("method", self.method())
            .field("headers", &headers)
            .field("body_bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}

/// A hook that is a closure.
pub(crate) struct Closure<F>(pub(crate) F);

impl<F> RequestHook for Closure<F>
where
    F: Fn(&mut OutgoingRequest) -> HookResult + Send + Sync + 'static,
{
    fn before_send<'a>(&'a self, request: &'a mut OutgoingRequest) -> HookFuture<'a> {
        Box::pin(ready((self.0)(request)))
    }
}

/// The hooks of a client, in the order in which they run.
#[derive(Clone, Default)]
pub(crate) struct Hooks(Vec<Arc<dyn RequestHook>>);

/// The end of the time that all hooks of a request have together.
pub(crate) struct HookTime {
    pub(crate) end: Instant,
    /// The duration to report in an error.
    pub(crate) limit: Duration,
}

impl Hooks {
    pub(crate) fn add(&mut self, hook: impl RequestHook) {
        self.0.push(Arc::new(hook));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns `true` if the hooks include one that sees the partner secret.
    pub(crate) fn see_authentication(&self) -> bool {
        self.0.iter().any(|hook| hook.sees_authentication())
    }

    /// Runs the hooks one after the other. The first refusal ends the run.
    ///
    /// - `has_secret`: `true` if the body contains the partner secret
    pub(crate) async fn run(
        &self,
        endpoint: &Endpoint,
        operation: &'static Operation,
        attempt: u32,
        mut request: Request,
        has_secret: bool,
        time: HookTime,
    ) -> Result<Request> {
        let headers = request.headers_mut();
        let credentials = [APP_KEY, APP_TOKEN].map(|name| (name, headers.remove(name)));
        let mut outgoing = OutgoingRequest {
            operation,
            attempt,
            request,
            has_secret,
        };
        let running = async {
            for hook in &self.0 {
                run_one(&**hook, &mut outgoing).await?;
            }
            Ok(())
        };
        match timeout_at(time.end, running).await {
            // A hook that blocks the thread finishes late.
            Ok(Ok(())) if Instant::now() < time.end => {}
            Ok(Err(reason)) => {
                return Err(Error::HookRefused {
                    operation: operation.id,
                    reason,
                });
            }
            Ok(Ok(())) | Err(_) => {
                let reason = "a request hook did not finish".into();
                return Err(Error::not_sent(operation, time.limit, reason));
            }
        }
        let mut request = outgoing.request;
        let checked = endpoint.check(operation.path, request.url());
        checked.map_err(|reason| Error::invalid_request(operation, reason))?;
        for (name, value) in credentials {
            if let Some(value) = value {
                request.headers_mut().insert(name, value);
            }
        }
        Ok(request)
    }
}

/// Runs a hook if it may see the request. Converts a panic into a refusal.
async fn run_one(hook: &dyn RequestHook, request: &mut OutgoingRequest) -> HookResult {
    // The request is dropped after a panic, so nothing uses a value that the panic left incomplete.
    let running = contain_future(
        move || match request.has_secret && !hook.sees_authentication() {
            true => Box::pin(ready(Ok(()))),
            false => hook.before_send(request),
        },
    );
    let outcome = running.await;
    outcome.unwrap_or_else(|| Err("the hook panicked".into()))
}
