//! The client of the tests.

use finicity_sandbox::Sandbox;
use finicity_sdk::{Client, ClientBuilder, Credentials};

/// Returns the builder of a client that sends its requests to the sandbox.
pub fn client_builder(sandbox: &Sandbox) -> ClientBuilder {
    let credentials = Credentials::new(
        Sandbox::PARTNER_ID,
        Sandbox::PARTNER_SECRET,
        Sandbox::APP_KEY,
    );
    Client::builder()
        .base_url(sandbox.base_url())
        .credentials(credentials)
}
