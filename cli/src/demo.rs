//! The sandbox for a command, and the command `sandbox`.

use std::time::Duration;

use finicity_sandbox::Sandbox;

use crate::failure::{Failure, REFUSED, Result, note};
use crate::output::Output;
use crate::profile::Access;

/// The customer that the sandbox has from the start. The documentation of the API uses this ID.
const CUSTOMER: &str = "1005061234";

/// The time that a report takes.
const REPORT_DELAY: Duration = Duration::from_millis(300);

/// Starts a sandbox with a customer who has accounts.
///
/// # Errors
/// A failure if no port is free.
pub async fn start(port: u16) -> Result<(Sandbox, Access)> {
    let sandbox = Sandbox::builder().port(port).report_delay(REPORT_DELAY);
    let sandbox = sandbox.start().await;
    let sandbox =
        sandbox.map_err(|error| Failure::new(REFUSED, format!("the sandbox: {error:#}")))?;
    sandbox.add_customer(CUSTOMER, "ada");
    sandbox.connect_customer(CUSTOMER);
    let access = Access {
        partner_id: Sandbox::PARTNER_ID.into(),
        partner_secret: Sandbox::PARTNER_SECRET.into(),
        app_key: Sandbox::APP_KEY.into(),
        base_url: sandbox.base_url().into(),
        source: "sandbox".into(),
        // The next sandbox does not know the token of this one.
        tokens: None,
    };
    Ok((sandbox, access))
}

/// Runs a sandbox until Ctrl-C.
///
/// # Errors
/// A failure if the port is not free.
pub async fn run(port: u16, output: &mut Output) -> Result<()> {
    let (_sandbox, access) = start(port).await?;
    output.line(&format!("export FINICITY_BASE_URL={}", access.base_url))?;
    output.line(&format!("export FINICITY_PARTNER_ID={}", access.partner_id))?;
    let secret = access.partner_secret;
    output.line(&format!("export FINICITY_PARTNER_SECRET={secret}"))?;
    output.line(&format!("export FINICITY_APP_KEY={}", access.app_key))?;
    note(&format!(
        "The customer {CUSTOMER} has accounts. The sandbox ends with Ctrl-C."
    ));
    let stopped = tokio::signal::ctrl_c().await;
    Ok(stopped?)
}
