//! Tasks in the background.

use std::future::Future;
use std::pin::Pin;

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::{Instrument, Span};

/// Runs a task in the background, in the current span.
pub(crate) fn spawn(
    runtime: &Handle,
    task: impl Future<Output = ()> + Send + 'static,
) -> JoinHandle<()> {
    spawn_in(runtime, Span::current(), task)
}

/// Runs a task in the background, in `span`.
pub(crate) fn spawn_in(
    runtime: &Handle,
    span: Span,
    task: impl Future<Output = ()> + Send + 'static,
) -> JoinHandle<()> {
    // With one type for all tasks, the code that runs a task is compiled once.
    let task: Pin<Box<dyn Future<Output = ()> + Send>> = Box::pin(task);
    runtime.spawn(task.instrument(span))
}
