//! The sandbox as a command-line program.

use std::time::Duration;

use anyhow::Result;
use clap::Parser;
use finicity_sandbox::Sandbox;

/// A server on loopback that speaks the contract of the Mastercard Open Finance API.
#[derive(Parser)]
#[command(name = "finicity-sandbox")]
struct Arguments {
    /// The port on loopback.
    #[arg(long, default_value_t = 8123)]
    port: u16,
    /// A contract of your own, YAML or JSON.
    #[cfg(feature = "codegen")]
    #[arg(long, value_name = "FILE")]
    contract: Option<std::path::PathBuf>,
    /// What everything that looks like chance is made from.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How long each answer takes, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 0)]
    latency: u64,
    /// How long a report is in progress, in milliseconds.
    #[arg(long, value_name = "MS", default_value_t = 1000)]
    report_delay: u64,
    /// How long an access token is valid, in seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 7200)]
    token_lifetime: u64,
    /// Answers with the contradictions that production shows.
    #[arg(long)]
    quirks: bool,
    /// Remembers nothing, and answers with examples for any ids and credentials.
    #[arg(long)]
    examples_only: bool,
    /// Prints a line for each request.
    #[arg(long)]
    log: bool,
}

#[tokio::main]
async fn main() -> Result<()> {
    let arguments = Arguments::parse();
    let builder = Sandbox::builder()
        .port(arguments.port)
        .seed(arguments.seed)
        .latency(Duration::from_millis(arguments.latency))
        .report_delay(Duration::from_millis(arguments.report_delay))
        .token_lifetime(Duration::from_secs(arguments.token_lifetime))
        .quirks(arguments.quirks)
        .examples_only(arguments.examples_only)
        .log(arguments.log);
    #[cfg(feature = "codegen")]
    let builder = match arguments.contract {
        Some(file) => builder.contract(finicity_sandbox::Contract::from_file(&file)?),
        None => builder,
    };
    let sandbox = builder.start().await?;
    println!(
        "The sandbox listens on {0} — open it in a browser, too.\n",
        sandbox.base_url()
    );
    println!("export FINICITY_BASE_URL={}", sandbox.base_url());
    println!("export FINICITY_PARTNER_ID={}", Sandbox::PARTNER_ID);
    println!("export FINICITY_PARTNER_SECRET={}", Sandbox::PARTNER_SECRET);
    println!("export FINICITY_APP_KEY={}", Sandbox::APP_KEY);
    println!("\nIt ends with Ctrl-C.");
    tokio::signal::ctrl_c().await?;
    Ok(())
}
