//! `finicity`: a command-line client of the Mastercard Open Finance API (Finicity).
//!
//! The commands come from a table that the generator writes, so a new contract brings its commands. The
//! requests go through `finicity-sdk`, so they have its authentication, retries and limits.

mod account;
mod commands;
#[cfg(feature = "sandbox")]
mod demo;
mod failure;
mod generated;
mod json;
mod output;
mod paging;
mod profile;
mod request;
mod run;
mod table;
#[cfg(test)]
mod tests;
mod tokens;
mod wait;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::ArgMatches;

use failure::{Failure, REFUSED, Result, USAGE};
use output::Output;

fn main() -> ExitCode {
    let matches = match commands::root().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // The reader of the help may have gone.
            drop(error.print());
            return match error.use_stderr() {
                true => ExitCode::from(USAGE),
                false => ExitCode::SUCCESS,
            };
        }
    };
    match matches.get_one::<String>("color").map(String::as_str) {
        Some("always") => anstream::ColorChoice::Always.write_global(),
        Some("never") => anstream::ColorChoice::Never.write_global(),
        _ => {}
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    let outcome = match runtime {
        Ok(runtime) => {
            let outcome = runtime.block_on(run(&matches));
            // A read of a token file that hangs must not keep the program from ending.
            runtime.shutdown_background();
            outcome
        }
        Err(error) => Err(Failure::new(REFUSED, format!("can't start: {error}"))),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report(&failure);
            ExitCode::from(failure.code)
        }
    }
}

/// Prints a failure on standard error.
fn report(failure: &Failure) {
    if failure.message.is_empty() {
        return;
    }
    let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let dim = Style::new().dimmed();
    let mut out = anstream::stderr().lock();
    // There is nowhere to report that standard error is closed.
    drop(writeln!(out, "{red}error:{red:#} {failure}"));
    if let Some(hint) = &failure.hint {
        drop(writeln!(out, "{dim}hint:{dim:#} {hint}"));
    }
}

async fn run(matches: &ArgMatches) -> Result<()> {
    let Some((name, inner)) = matches.subcommand() else {
        return Err(Failure::usage("no command"));
    };
    let mut output = Output::new(inner);
    let is_account = matches!(name, "login" | "status" | "logout");
    if is_account && matches!(inner.try_get_one::<bool>("sandbox"), Ok(Some(true))) {
        return Err(Failure::usage(format!("`{name}` does not use a sandbox")));
    }
    match name {
        "login" => account::login(inner).await,
        "status" => account::status(inner, &mut output).await,
        "logout" => account::logout(inner).await,
        "completions" => completions(inner, &mut output),
        "man" => manual(inner),
        #[cfg(feature = "sandbox")]
        "sandbox" => {
            let port = inner.get_one::<u16>("port").copied().unwrap_or_default();
            demo::run(port, &mut output).await
        }
        _ => {
            let operation = inner.subcommand_name().and_then(table::by_command);
            let arguments = inner.subcommand().map(|(_, arguments)| arguments);
            match operation.zip(arguments) {
                Some((operation, arguments)) => {
                    // The options of the output may follow the command.
                    drop(output);
                    let mut output = Output::new(arguments);
                    run::run(operation, arguments, &mut output).await
                }
                None => Err(Failure::usage("no command")),
            }
        }
    }
}

/// Prints the completion script of a shell.
fn completions(matches: &ArgMatches, output: &mut Output) -> Result<()> {
    let Some(shell) = matches.get_one::<clap_complete::Shell>("shell") else {
        return Err(Failure::usage("no shell"));
    };
    let mut script = Vec::new();
    clap_complete::generate(*shell, &mut commands::root(), "finicity", &mut script);
    output.bytes(&script)
}

/// Writes the manual pages: one for the program, and one for each command.
fn manual(matches: &ArgMatches) -> Result<()> {
    let Some(folder) = matches.get_one::<String>("folder") else {
        return Err(Failure::usage("no folder"));
    };
    let failed = |error| Failure::new(REFUSED, format!("{folder}: {error}"));
    std::fs::create_dir_all(folder).map_err(failed)?;
    clap_mangen::generate_to(commands::root(), Path::new(folder)).map_err(failed)
}
