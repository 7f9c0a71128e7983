//! Calls without an async runtime of one's own.

use std::future::Future;
use std::sync::OnceLock;

use bytes::Bytes;
use tokio::runtime::{Builder, Handle, Runtime};

use crate::download::Download;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::paging::{Items, Paged, Pages};
use crate::response::Response;

/// One thread that all blocking calls of the process share: connections live on it between calls.
static RUNTIME: OnceLock<std::io::Result<Runtime>> = OnceLock::new();

/// Waits for a call.
pub(crate) fn wait<T>(operation: &Operation, call: impl Future<Output = Result<T>>) -> Result<T> {
    block_on(operation, call)?
}

fn block_on<T>(operation: &Operation, work: impl Future<Output = T>) -> Result<T> {
    let refuse = |reason: String| Error::invalid_request(operation, reason);
    if Handle::try_current().is_ok() {
        let reason = "a blocking call would block the async runtime it is made in; use `send`";
        return Err(refuse(reason.into()));
    }
    let start = || {
        Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
    };
    match RUNTIME.get_or_init(start) {
        Ok(runtime) => Ok(runtime.block_on(work)),
        Err(error) => Err(refuse(format!("no thread could be started: {error}"))),
    }
}

/// An iterator that waits for each of its items. Made by `blocking`.
#[derive(Debug)]
pub struct Blocking<S>(S);

impl<C: Paged> Pages<C> {
    /// The pages as an iterator, without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl<C: Paged> Items<C> {
    /// The items as an iterator, without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl<C: Paged> Iterator for Blocking<Pages<C>> {
    type Item = Result<Response<C::Output>>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(&C::OPERATION, self.0.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

impl<C: Paged> Iterator for Blocking<Items<C>> {
    type Item = Result<C::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(&C::OPERATION, self.0.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

impl Download {
    /// The pieces as an iterator, without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(self)
    }
}

impl Iterator for Blocking<Download> {
    type Item = Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        block_on(self.0.operation, self.0.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}
