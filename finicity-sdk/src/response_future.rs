//! The future of a call.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::call::Call;
use crate::error::Result;
use crate::response::Response;

/// The future of a call, which the method `send` of every request builder returns. Resolves to the
/// [`Response`], or to an [`Error`](crate::Error).
///
/// The client sends the request when the future is polled for the first time, for example by `.await`.
/// Dropping the future cancels the call; the guide says
/// [what a dropped call may have done](crate::guide::errors_and_retries).
///
/// All calls share this type, whose content is on the heap. So futures that await several calls stay small,
/// and a call can be stored in a struct or a list:
///
/// ```
/// # use finicity_sdk::{Client, Credentials}; finicity_sandbox::serve_examples(async |url| {
/// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
/// use finicity_sdk::{ResponseFuture, types::CustomerAccounts};
///
/// let mut calls: Vec<ResponseFuture<CustomerAccounts>> = Vec::new();
/// for customer in ["1005061234", "1005061235"] {
///     calls.push(client.accounts().get_customer_accounts(customer).send());
/// }
/// for call in calls {
///     println!("{} accounts", call.await?.accounts.len());
/// }
/// # Ok(()) }).unwrap();
/// ```
#[must_use = "a call is not sent until its future is awaited"]
pub struct ResponseFuture<T>(Pin<Box<dyn Future<Output = Result<Response<T>>> + Send>>);

impl<T> ResponseFuture<T> {
    // Never inlined, because each `send` would become a copy, which the compiler would have to optimise.
    #[inline(never)]
    #[allow(dead_code, reason = "without any area there is nothing to call")]
    pub(crate) fn new<C: Call<Output = T> + 'static>(call: C) -> Self {
        Self(Box::pin(async move { call.client().send(&call).await }))
    }
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<Response<T>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
