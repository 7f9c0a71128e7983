//! The maintainer's commands: `cargo xtask` lists them.

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

/// Exit code of a command line or file that the command can't work with, as clap has it.
const BAD_INPUT: u8 = 2;

/// Keeps the SDK and the contract together.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo xtask", disable_help_subcommand = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Walk from an app key to a report, against a server of our own on loopback
    Demo(demo::Args),
    /// Write the client's source from the contract in spec/
    Generate(generate::Args),
    /// Say whether the checked-in source is what the contract makes
    Check(check::Args),
    /// Say how much of the contract has words of ours, and what has none
    Docs(docs::Args),
    /// Generate and compile a client from each of the given contracts
    Replay(replay::Args),
    /// Say whether JSON fits the types of an operation, and where not
    #[command(disable_help_flag = true)]
    Decode(decode::Args),
    /// Work with the contract in spec/: update, import, diff, probe
    #[command(subcommand)]
    Spec(Spec),
}

#[derive(Debug, Subcommand)]
enum Spec {
    /// Take over the facts of a published contract
    Import(spec_import::Args),
    /// Take over a new contract: facts, client, changelogs, version
    Update(spec_update::Args),
    /// Say what differs between two contracts, and what that means for code that uses the client
    Diff(spec_diff::Args),
    /// Prove a diff: compile what it says is as usable as before, and what it says is not
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
    let done = match cli.command {
        None => output::print(&Cli::command().render_help().to_string()),
        Some(Command::Demo(args)) => return demo::run(&args),
        Some(Command::Generate(args)) => generate::run(&args),
        Some(Command::Check(args)) => return check::run(&args),
        Some(Command::Decode(args)) => return decode::run(&args),
        Some(Command::Docs(args)) => return docs::run(&args),
        Some(Command::Replay(args)) => replay::run(&args),
        Some(Command::Spec(Spec::Import(args))) => spec_import::run(&args),
        Some(Command::Spec(Spec::Update(args))) => spec_update::run(&args),
        Some(Command::Spec(Spec::Diff(args))) => return spec_diff::run(&args),
        Some(Command::Spec(Spec::Probe(contracts))) => spec_diff::prove(&contracts),
    };
    done.map(|()| ExitCode::SUCCESS)
}
