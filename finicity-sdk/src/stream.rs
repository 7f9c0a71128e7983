//! Boxed streams.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use futures_util::Stream;

use crate::error::Result;

/// A boxed stream. The mutex is never locked; its only purpose is that it makes the type `Sync`.
pub(crate) struct Boxed<T>(Mutex<Pin<Box<dyn Stream<Item = Result<T>> + Send>>>);

impl<T> Boxed<T> {
    pub(crate) fn new(stream: impl Stream<Item = Result<T>> + Send + 'static) -> Self {
        Self(Mutex::new(Box::pin(stream)))
    }

    /// Polls for the next item.
    pub(crate) fn poll_next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        let stream = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        stream.as_mut().poll_next(context)
    }
}
