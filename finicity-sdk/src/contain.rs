//! Panics in code of the program, such as hooks, observers and token stores.

use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::Poll;

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

/// Creates a future of the program and awaits its output. Returns `None` if the code panics, also in the `Drop` of
/// the future.
pub(crate) async fn contain_future<'a, T>(
    make: impl FnOnce() -> Pin<Box<dyn Future<Output = T> + Send + 'a>>,
) -> Option<T> {
    let mut running = Running(Some(contain(make)?));
    poll_fn(|context| {
        let Some(future) = &mut running.0 else {
            return Poll::Ready(None);
        };
        match contain(|| future.as_mut().poll(context)) {
            Some(polled) => polled.map(Some),
            None => Poll::Ready(None),
        }
    })
    .await
}

/// A future of the program. A panic in its `Drop` is contained.
struct Running<'a, T>(Option<Pin<Box<dyn Future<Output = T> + Send + 'a>>>);

impl<T> Drop for Running<'_, T> {
    fn drop(&mut self) {
        let future = self.0.take();
        contain(move || drop(future));
    }
}
