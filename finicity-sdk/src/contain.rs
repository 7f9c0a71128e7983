//! Panics in code of the program, such as hooks, observers and token stores.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll};

/// Runs code of the program. Returns `None` if the code panics, so that the panic ends neither a call nor a `Drop`:
/// a panic that leaves a `Drop` during unwinding ends the process.
pub(crate) fn contain<T>(work: impl FnOnce() -> T) -> Option<T> {
    match catch_unwind(AssertUnwindSafe(work)) {
        Ok(outcome) => Some(outcome),
        Err(payload) => {
            // The payload is a value of the program, so its `Drop` could panic as well.
            std::mem::forget(payload);
            None
        }
    }
}

/// Creates a future of the program. Its output is `None` if the code panics, also in the `Drop` of the future.
pub(crate) fn contain_future<'a, T>(
    make: impl FnOnce() -> Pin<Box<dyn Future<Output = T> + Send + 'a>>,
) -> Contained<'a, T> {
    Contained(contain(make))
}

/// A future of the program whose panics are contained.
pub(crate) struct Contained<'a, T>(Option<Pin<Box<dyn Future<Output = T> + Send + 'a>>>);

impl<T> Future for Contained<'_, T> {
    type Output = Option<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<T>> {
        let Some(future) = &mut self.0 else {
            return Poll::Ready(None);
        };
        match contain(|| future.as_mut().poll(context)) {
            Some(polled) => polled.map(Some),
            None => Poll::Ready(None),
        }
    }
}

impl<T> Drop for Contained<'_, T> {
    fn drop(&mut self) {
        let future = self.0.take();
        contain(move || drop(future));
    }
}
