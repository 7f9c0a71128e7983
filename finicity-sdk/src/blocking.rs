//! Blocking calls, for programs without an async runtime.

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

/// The runtime that all blocking calls of the process share. Its single thread keeps connections open between
/// calls.
static RUNTIME: Started<Runtime> = Started::new();

/// A value that is created once. If the creation fails, the next caller tries again.
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

    /// Returns the value, or creates it with `make` while all other callers wait.
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

/// Blocks the current thread until a call has finished.
pub(crate) fn wait<T>(operation: &Operation, call: impl Future<Output = Result<T>>) -> Result<T> {
    block_on(operation, call)?
}

/// Polls `work` on the current thread while the shared runtime drives sockets and timers. `Runtime::block_on`
/// would panic if [`polls_tasks`] failed to recognize a thread of an executor; `pollster::block_on` does not.
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

/// Returns `true` if the current thread is polling an async task, or the future of a `block_on`, of a Tokio
/// runtime.
///
/// Tokio gives only such a thread a budget that limits the work of a task before the task yields. A thread
/// that merely entered a runtime, and a closure of `spawn_blocking` or `block_in_place`, have no budget. A
/// budget is at most 255, so the loop either uses up the budget or shows that the thread does not have one. A
/// task with an empty budget yields at its next `await`, which is harmless. The function does not recognize a
/// task inside `tokio::task::unconstrained`, because such a task has no budget.
fn polls_tasks() -> bool {
    let mut context = Context::from_waker(Waker::noop());
    Handle::try_current().is_ok()
        && (0..=u8::MAX).any(|_| pin!(consume_budget()).poll(&mut context).is_pending())
}

/// An iterator that blocks the current thread until the next item has arrived. The iterator ends after the
/// first error. Created by [`Items::blocking`], [`Pages::blocking`] and [`Download::blocking`].
///
/// Inside an async runtime, the iterator yields [`Error::InvalidRequest`] and ends.
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
    /// Converts the pages into an iterator that does not require an async runtime.
    pub fn blocking(self) -> Blocking<Self> {
        Blocking(Some(self))
    }
}

impl<C: Paged> Items<C> {
    /// Converts the items into an iterator that does not require an async runtime.
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
    /// Converts the download into an iterator over the pieces of the body. The iterator does not require an
    /// async runtime.
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
