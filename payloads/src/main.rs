//! The command `cargo xtask decode`.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Parser;
use finicity_payloads::{Direction, Payload, check};
use serde::Deserialize;
use serde_json::value::RawValue;

/// Check whether JSON decodes as a body of an operation and encodes without loss, and print the places that do not.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask decode")]
struct Cli {
    /// The operationId
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    operation: Option<String>,
    /// The file with the body; - for standard input
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    file: Option<PathBuf>,
    /// The HTTP status of the response; the first documented success by default
    #[arg(long, conflicts_with_all = ["request", "batch"])]
    status: Option<u16>,
    /// Treat the JSON as the body of a request
    #[arg(long, conflicts_with = "batch")]
    request: bool,
    /// Many payloads, one per line: {"operation": "...", "status": 200, "kind": "response", "body": ...}
    #[arg(long, value_name = "FILE.jsonl")]
    batch: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Cli::parse()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Returns `true` if every payload fits.
fn run(cli: &Cli) -> Result<bool> {
    match (&cli.batch, &cli.operation, &cli.file) {
        (Some(batch), _, _) => run_batch(batch),
        (None, Some(operation), Some(file)) => run_one(cli, operation, file),
        _ => bail!("pass an operationId and a file, or --batch"),
    }
}

fn run_one(cli: &Cli, operation: &str, file: &Path) -> Result<bool> {
    let mut body = Vec::new();
    open(file)?
        .read_to_end(&mut body)
        .with_context(|| format!("can't read {}", file.display()))?;
    let direction = if cli.request {
        Direction::Request
    } else {
        Direction::Response
    };
    let payload = Payload {
        operation,
        direction,
        status: cli.status,
        body: &body,
    };
    match check(&payload)? {
        Ok(()) => print(&format!("{operation}: decodes and encodes without loss\n"))?,
        Err(failure) => {
            print(&format!("{operation}: {failure}\n"))?;
            return Ok(false);
        }
    }
    Ok(true)
}

/// A line of a batch.
#[derive(Deserialize)]
struct Line {
    operation: String,
    status: Option<u16>,
    #[serde(default, rename = "kind")]
    direction: Direction,
    body: Option<Box<RawValue>>,
}

impl Line {
    /// Returns the bytes of the body. An absent or `null` body has no bytes.
    fn body(&self) -> &[u8] {
        let text = self.body.as_ref().map_or("", |body| body.get());
        if text == "null" { b"" } else { text.as_bytes() }
    }

    fn check(&self) -> Result<(), String> {
        let payload = Payload {
            operation: &self.operation,
            direction: self.direction,
            status: self.status,
            body: self.body(),
        };
        let shown = |problem: String| {
            let status = self
                .status
                .map_or(String::new(), |status| format!(" {status}"));
            let direction = match self.direction {
                Direction::Request => "request",
                Direction::Response => "response",
            };
            format!("{} {direction}{status}: {problem}", self.operation)
        };
        match check(&payload) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(failure)) => Err(shown(failure.to_string())),
            Err(unknown) => Err(unknown.to_string()),
        }
    }
}

fn run_batch(file: &Path) -> Result<bool> {
    let (mut count, mut failed) = (0_usize, 0_usize);
    for (index, line) in BufReader::new(open(file)?).split(b'\n').enumerate() {
        let line = line.with_context(|| format!("can't read {}", file.display()))?;
        if line.trim_ascii().is_empty() {
            continue;
        }
        count += 1;
        let outcome = match serde_json::from_slice::<Line>(&line) {
            Ok(line) => line.check(),
            Err(error) => Err(format!("is not a valid line of a batch: {error}")),
        };
        if let Err(problem) = outcome {
            failed += 1;
            print(&format!("{}:{}: {problem}\n", file.display(), index + 1))?;
        }
    }
    let mut summary = format!("{count} payloads: {} fit", count - failed);
    if failed > 0 {
        let _ = write!(summary, ", {failed} do not");
    }
    print(&format!("{summary}\n"))?;
    Ok(failed == 0)
}

fn open(file: &Path) -> Result<Box<dyn Read>> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let opened = File::open(file).with_context(|| format!("can't open {}", file.display()))?;
    Ok(Box::new(opened))
}

fn print(text: &str) -> Result<()> {
    io::stdout()
        .lock()
        .write_all(text.as_bytes())
        .context("can't write to standard output")
}
