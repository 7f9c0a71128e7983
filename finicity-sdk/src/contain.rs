//! Panics in code of the program, such as hooks and observers.

use std::panic::{AssertUnwindSafe, catch_unwind};

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
