//! The sandbox as a command-line program.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
use clap::Parser;
use finicity_sandbox::Sandbox;

/// A local server that implements the contract of the Mastercard Open Finance API.
#[derive(Parser)]
#[command(name = "finicity-sandbox", version)]
struct Arguments {
    /// The port to listen on, on loopback
    #[arg(long, default_value_t = 8123)]
    port: u16,
    /// Implement another contract, a YAML or JSON file
    #[cfg(feature = "codegen")]
    #[arg(long, value_name = "FILE")]
    contract: Option<PathBuf>,
    /// The seed of all random data
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The time to wait before each response, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 0)]
    latency: u64,
    /// The time that a report is in progress, in milliseconds
    #[arg(long, value_name = "MS", default_value_t = 1000)]
    report_delay: u64,
    /// The lifetime of an access token, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 7200)]
    token_lifetime: u64,
    /// Deviate from the contract in the ways that production does
    #[arg(long)]
    quirks: bool,
    /// Store no data, and respond with examples for any IDs and credentials
    #[arg(long)]
    examples_only: bool,
    /// Print a line for each request
    #[arg(long)]
    log: bool,
    /// Forward requests to the upstream server, and store them with their responses in this folder
    ///
    /// Random values replace personal data, and credentials are not stored.
    #[arg(long, value_name = "DIR", requires = "upstream", conflicts_with_all = ["replay", "quirks", "examples_only"])]
    record: Option<PathBuf>,
    /// The base URL of the server to record, such as https://api.finicity.com
    #[arg(long, value_name = "URL", requires = "record")]
    upstream: Option<String>,
    /// Serve the responses of a recording
    #[arg(long, value_name = "DIR", conflicts_with_all = ["quirks", "examples_only"])]
    replay: Option<PathBuf>,
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
    let records = arguments.record.is_some();
    let builder = match (arguments.record, arguments.upstream, arguments.replay) {
        (Some(folder), Some(upstream), _) => builder.record(folder, upstream),
        (_, _, Some(folder)) => builder.replay(folder),
        _ => builder,
    };
    let sandbox = builder.start().await?;
    println!(
        "The sandbox listens on {0}. Open this address in a browser to see its data.\n",
        sandbox.base_url()
    );
    println!("export FINICITY_BASE_URL={}", sandbox.base_url());
    if records {
        println!("\nUse the credentials of the recorded server.");
    } else {
        println!("export FINICITY_PARTNER_ID={}", Sandbox::PARTNER_ID);
        println!("export FINICITY_PARTNER_SECRET={}", Sandbox::PARTNER_SECRET);
        println!("export FINICITY_APP_KEY={}", Sandbox::APP_KEY);
    }
    println!("\nPress Ctrl-C to stop it.");
    tokio::signal::ctrl_c().await?;
    Ok(())
}
