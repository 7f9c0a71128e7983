//! Calls without an async runtime of one's own.

use std::future::Future;
use std::pin::pin;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::task::{Context, Waker};

use bytes::Bytes;
use tokio::runtime::{Builder, Handle, Runtime};
use tokio::task::coop::consume_budget;

use crate::download::Download;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::paging::{Items, Paged, Pages};
use crate::response::Response;

/// Runtime that all blocking calls of the process share. Its one thread keeps connections open between
/// calls.
static RUNTIME: Started<Runtime> = Started::new();

/// A value that is made once. A failure to make the value is not kept.
struct Started<T> {
    value: OnceLock<T>,
    making: Mutex<()>,
}

impl<T> Started<T> {
    const fn new() -> Self {
        Self {
            value: OnceLock::new(),
            making: Mutex::new(()),
        }
    }

    /// Returns the value, or makes it with `make` while all other callers wait.
    fn get<E>(&self, make: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(value) = self.value.get() {
            return Ok(value);
        }
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(value) = self.value.get() {
            return Ok(value);
        }
        let made = make()?;
        Ok(self.value.get_or_init(|| made))
    }
}

/// Waits for a call.
pub(crate) fn wait<T>(operation: &Operation, call: impl Future<Output = Result<T>>) -> Result<T> {
    block_on(operation, call)?
}

/// Polls `work` on this thread. Sockets and timers are driven by the shared runtime. `Runtime::block_on`
/// would panic if [`polls_tasks`] overlooked an executor thread; polling here can't.
fn block_on<T>(operation: &Operation, work: impl Future<Output = T>) -> Result<T> {
    let refuse = |reason: String| Error::invalid_request(operation, reason);
    if polls_tasks() {
        return Err(refuse(
            "a blocking call would block the async task that makes the call; use `send` here, or \
             make the blocking call inside `tokio::task::spawn_blocking`"
                .into(),
        ));
    }
    let start = || {
        Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
    };
    let runtime = RUNTIME.get(start).map_err(|error| {
        refuse(format!(
            "the thread for blocking calls could not be started: {error}; the next call tries again"
        ))
    })?;
    let _entered = runtime.enter();
    Ok(pollster::block_on(work))
}

/// Whether this thread is polling an async task, or the future of a `block_on`, of a Tokio runtime.
///
/// Only there does Tokio limit how much a task may do before the task yields: neither a thread that
/// merely entered a runtime nor a closure of `spawn_blocking` or `block_in_place` has such a budget. A
/// budget is at most 255, so using one unit at a time comes to its end, or shows that there is none. A
/// task whose budget is used up yields at its next `await`, which does no harm. A task inside
/// `tokio::task::unconstrained` has no budget and is not recognized.
fn polls_tasks() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    Handle::try_current().is_ok()
        && (0..=u8::MAX).any(|_| pin!(consume_budget()).poll(&mut context).is_pending())
}

/// An iterator that waits for each of its items. Ends after the first error. Made by `blocking`.
#[derive(Debug)]
pub struct Blocking<S>(Option<S>);

impl<S> Blocking<S> {
    fn step<T>(
        &mut self,
        operation: &Operation,
        next: impl AsyncFnOnce(&mut S) -> Option<Result<T>>,
    ) -> Option<Result<T>> {
        let source = self.0.as_mut()?;
        let item = block_on(operation, next(source)).unwrap_or_else(|error| Some(Err(error)));
        if !matches!(item, Some(Ok(_))) {
            self.0 = None;
        }
        item
    }
}

impl<C: Paged> Pages<C> {
    /// The pages as an iterator, without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<C: Paged> Items<C> {
    /// The items as an iterator, without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<C: Paged> Iterator for Blocking<Pages<C>> {
    type Item = Result<Response<C::Output>>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(&C::OPERATION, async |source| source.next().await)
    }
}

impl<C: Paged> Iterator for Blocking<Items<C>> {
    type Item = Result<C::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        self.step(&C::OPERATION, async |source| source.next().await)
    }
}

impl Download {
    /// The pieces as an iterator, without an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl Iterator for Blocking<Download> {
    type Item = Result<Bytes>;

    fn next(&mut self) -> Option<Self::Item> {
        let operation = self.0.as_ref()?.operation;
        self.step(operation, async |source| source.next().await)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_start_is_tried_again() {
        let started = Started::new();
        assert_eq!(started.get(|| Err("no thread")), Err("no thread"));
        assert_eq!(started.get(|| Ok::<_, &str>(1)), Ok(&1));
        assert_eq!(started.get(|| Err("not called")), Ok(&1));
    }
}
