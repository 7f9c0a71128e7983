//! Runs progenitor on a normalized contract.

use std::sync::mpsc;
use std::time::{Duration, Instant};

use progenitor::{GenerationSettings, Generator, TypeImpl};

use crate::contract::Contract;
use crate::error::{Error, Result};
use crate::render::{Input, render};

const STAGE: &str = "progenitor";

/// The time and the memory that progenitor may use. progenitor needs well under a second and less than 100
/// MiB. If it uses as much as these limits, it does not terminate.
#[derive(Clone, Copy)]
struct Limits {
    time: Duration,
    bytes: usize,
}

const LIMITS: Limits = Limits {
    time: Duration::from_secs(60),
    bytes: 2 << 30,
};

/// The stack size in bytes. The size is enough for several times the most nested contract so far.
const STACK: usize = 256 << 20;

/// Generates progenitor's client for a normalized contract.
///
/// # Errors
/// Returns an error if progenitor rejects the contract, panics, or exceeds the limits.
pub(crate) fn generate(contract: &Contract) -> Result<syn::File> {
    syn::parse_str(&source(contract)?).map_err(|error| {
        Error::new(
            STAGE,
            format!("progenitor's output does not parse: {error}"),
        )
    })
}

/// Returns the source text of progenitor's client.
pub(crate) fn source(contract: &Contract) -> Result<String> {
    let input = render(contract);
    run_with_limits(LIMITS, move || run(&input))
}

fn run(input: &Input) -> Result<String> {
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    for (name, path) in &input.placeholders {
        settings.with_replacement(name, path, [TypeImpl::Display].into_iter());
    }
    let tokens = Generator::new(&settings)
        .generate_tokens(&input.contract)
        .map_err(|error| {
            Error::new(STAGE, error.to_string())
                .hint("a normalise pass must express this construct")
        })?;
    Ok(tokens.to_string())
}

/// Runs progenitor on a separate thread, so that a panic, an endless loop or excessive memory use becomes
/// an error.
fn run_with_limits(
    limits: Limits,
    work: impl FnOnce() -> Result<String> + Send + 'static,
) -> Result<String> {
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::Builder::new()
        .name(STAGE.into())
        .stack_size(STACK);
    let spawned = thread.spawn(move || {
        // The receiver is closed only after a limit was reached. The result is then no longer needed.
        let _ = sender.send(work());
    });
    spawned.map_err(|error| Error::new(STAGE, format!("no thread could be started: {error}")))?;
    let fail = |message: String| {
        let hint = "find the construct by halving the document, then add a normalise pass for it";
        Err(Error::new(STAGE, message).hint(hint))
    };
    let before = memory();
    let started = Instant::now();
    loop {
        match receiver.recv_timeout(Duration::from_millis(50)) {
            Ok(outcome) => return outcome,
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return fail("progenitor panicked on the normalised contract".into());
            }
            Err(mpsc::RecvTimeoutError::Timeout) if started.elapsed() > limits.time => {
                return fail(format!(
                    "progenitor did not end within {} s",
                    limits.time.as_secs()
                ));
            }
            Err(mpsc::RecvTimeoutError::Timeout) if memory() > before + limits.bytes => {
                return fail(format!(
                    "progenitor took more than {} MiB",
                    limits.bytes >> 20
                ));
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Returns the memory that this process uses, in bytes. Returns 0 if the operating system does not report
/// it.
fn memory() -> usize {
    memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let error = run_with_limits(LIMITS, || {
            let empty: [u8; 0] = [];
            Ok(empty[std::hint::black_box(0)].to_string())
        })
        .unwrap_err();
        assert!(error.message.contains("panicked"), "{error}");
    }

    #[test]
    fn runaway_memory_becomes_an_error() {
        let (stop, stopped) = mpsc::channel::<()>();
        let limits = Limits {
            bytes: 64 << 20,
            ..LIMITS
        };
        let error = run_with_limits(limits, move || {
            let mut hoard = Vec::new();
            // The loop ends when the test is over, or at a size that does not exhaust the machine.
            while stopped.try_recv() == Err(mpsc::TryRecvError::Empty) && hoard.len() < 512 {
                hoard.push(vec![1_u8; 1 << 20]);
                std::thread::yield_now();
            }
            let _ = stopped.recv();
            Ok(String::new())
        })
        .unwrap_err();
        drop(stop);
        assert!(error.message.contains("64 MiB"), "{error}");
    }

    #[test]
    fn a_loop_without_end_becomes_an_error() {
        let (stop, stopped) = mpsc::channel::<()>();
        let limits = Limits {
            time: Duration::ZERO,
            ..LIMITS
        };
        let error = run_with_limits(limits, move || {
            let _ = stopped.recv();
            Ok(String::new())
        })
        .unwrap_err();
        drop(stop);
        assert!(error.message.contains("did not end"), "{error}");
    }
}
