//! Captures logs and renders errors, so that tests can search them for secrets.

use std::cell::RefCell;
use std::io::Write;
use std::sync::{Arc, Mutex};

use finicity_sdk::Error;

/// A buffer that captures the log events of the current thread until its [`LogGuard`] is dropped.
#[derive(Clone, Debug, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("a log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

thread_local! {
    /// The log of the test that runs on this thread.
    static CURRENT: RefCell<Option<Log>> = const { RefCell::new(None) };
}

/// Stops capturing when dropped.
#[derive(Debug)]
pub struct LogGuard;

impl Drop for LogGuard {
    fn drop(&mut self) {
        CURRENT.with_borrow_mut(Option::take);
    }
}

impl Log {
    /// Starts to capture the log of this thread. All tests share one subscriber, because subscribers that are
    /// set and removed for single threads disable each other's events.
    pub fn start() -> (Self, LogGuard) {
        static SUBSCRIBER: std::sync::Once = std::sync::Once::new();
        SUBSCRIBER.call_once(|| {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(tracing::Level::TRACE)
                .with_writer(|| -> Box<dyn Write> {
                    match CURRENT.with_borrow(Option::clone) {
                        Some(log) => Box::new(log),
                        None => Box::new(std::io::sink()),
                    }
                })
                .finish();
            tracing::subscriber::set_global_default(subscriber).expect("the only subscriber");
        });
        let log = Self::default();
        CURRENT.set(Some(log.clone()));
        (log, LogGuard)
    }

    /// Returns the captured log text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().expect("a log")).into_owned()
    }
}

/// Returns all representations of an error and of its sources: `Display`, `Debug` and pretty `Debug`.
pub fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?}");
    let mut cause = std::error::Error::source(error);
    while let Some(next) = cause {
        text += &format!(" {next} {next:?}");
        cause = next.source();
    }
    text
}
