//! The commands for maintainers; `cargo xtask` lists them.

mod api;
mod cargo;
mod check;
mod decode;
mod demo;
mod docs;
mod generate;
mod input;
mod output;
mod project;
mod release;
mod replace;
mod replay;
mod scratch;
mod spec_diff;
mod spec_import;
mod spec_update;
mod tree;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::input::BadInput;

/// The exit code for an invalid command line or file; clap uses the same code.
const BAD_INPUT: u8 = 2;

/// Keeps the SDK and the contract in sync.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Run all steps from an app key to a report, against a sandbox server on loopback
    Demo(demo::Args),
    /// Write the client's source from the contract in spec/
    Generate(generate::Args),
    /// Check whether the checked-in source matches the contract
    Check(check::Args),
    /// Compare the public API of the SDK with the list in finicity-sdk/api.txt
    Api(api::Args),
    /// Count the parts of the contract that have descriptions, and list those without one
    Docs(docs::Args),
    /// Generate and compile a client from each of the given contracts
    Replay(replay::Args),
    /// Check whether JSON fits the types of an operation, and report the places that do not fit
    #[command(disable_help_flag = true)]
    Decode(decode::Args),
    /// Work with the contract in spec/: update, import, diff, probe
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Debug, Subcommand)]
enum Spec {
    /// Import the facts of a published contract
    Import(spec_import::Args),
    /// Import a new contract, and update the client, the changelogs and the version
    Update(spec_update::Args),
    /// List the differences between two contracts, and their effect on code that uses the client
    Diff(spec_diff::Args),
    /// Verify a diff with the compiler: unchanged items must compile, and breaking changes must not
    Probe(spec_diff::Contracts),
}

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            if error.is::<BadInput>() {
                ExitCode::from(BAD_INPUT)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<ExitCode> {
    let result = match cli.command {
        None => output::print(&Cli::command().render_help().to_string()),
        Some(Command::Demo(args)) => return demo::run(&args),
        Some(Command::Generate(args)) => generate::run(&args),
        Some(Command::Api(args)) => return api::run(&args),
        Some(Command::Check(args)) => return check::run(&args),
        Some(Command::Decode(args)) => return decode::run(&args),
        Some(Command::Docs(args)) => return docs::run(&args),
        Some(Command::Replay(args)) => replay::run(&args),
        Some(Command::Spec(Spec::Import(args))) => spec_import::run(&args),
        Some(Command::Spec(Spec::Update(args))) => spec_update::run(&args),
        Some(Command::Spec(Spec::Diff(args))) => return spec_diff::run(&args),
        Some(Command::Spec(Spec::Probe(contracts))) => spec_diff::probe(&contracts),
    };
    result.map(|()| ExitCode::SUCCESS)
}
