//! `cargo xtask generate`: writes the source of the client.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use finicity_codegen::{Generated, Report};

use crate::project::{self, Texts};
use crate::{output, tree};

/// The arguments of the command.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The contract to use in place of spec/finicity.yaml; requires --out
    #[arg(long, value_name = "FILE", requires = "out")]
    spec: Option<PathBuf>,
    /// The folder to use in place of the one in finicity-sdk; must be new, empty or generated before
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

/// Runs the command.
///
/// # Errors
/// Returns an error if no client can be generated from the contract, or if the source can't be written.
pub fn run(args: &Args) -> Result<()> {
    let started = Instant::now();
    match &args.out {
        Some(out) => tree::ensure_replaceable(out)?,
        None => project::recover()?,
    }
    let generated = Texts::read(args.spec.as_deref())?.generate()?;
    let writing = Instant::now();
    let changed = match &args.out {
        Some(out) => tree::replace(out, &generated.client)?,
        None => project::write(&generated, &tree::Files::new())?,
    };
    let mut text = summary(&generated);
    let _ = writeln!(
        text,
        "  {:<12} {:>6} ms",
        "write",
        writing.elapsed().as_millis()
    );
    let _ = writeln!(
        text,
        "  {:<12} {:>6} ms",
        "total",
        started.elapsed().as_millis()
    );
    let outcome = match (&args.out, changed) {
        (_, false) => "Nothing changed.".to_owned(),
        (Some(out), true) => format!("Written to {}.", out.display()),
        (None, true) => {
            "Written. Review the changes with `git diff`, and test them with `cargo test`."
                .to_owned()
        }
    };
    output::print(&format!("{text}{outcome}\n"))
}

fn summary(generated: &Generated) -> String {
    let Report {
        version,
        operations,
        types,
        left_out,
        unmet_constraints,
        stages,
        ..
    } = &generated.report;
    let files = generated.client.len();
    let lines: usize = generated
        .client
        .values()
        .map(|text| text.lines().count())
        .sum();
    let mut text = format!(
        "Contract {version}: {operations} operations, {types} types, {files} files, {lines} lines\n"
    );
    for action in left_out {
        let _ = writeln!(text, "  overlay action left out: {action}");
    }
    for rule in unmet_constraints {
        let _ = writeln!(text, "  no sample value meets the constraints: {rule}");
    }
    for (stage, time) in stages {
        let _ = writeln!(text, "  {stage:<12} {:>6} ms", time.as_millis());
    }
    text
}
