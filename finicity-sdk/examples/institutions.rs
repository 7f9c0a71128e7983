//! Institutions: finds and shows them, and registers an application with the institutions that require a
//! registration.
//!
//! ```sh
//! cargo run -p finicity-sdk --example institutions
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::Client;
use finicity_sdk::types::{Application, ApplicationId, CustomerId, InstitutionId};
use support::{Session, shown, unique};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;

    let first = search(client).await?;
    count_all(client).await?;
    show_institution(client, &first).await?;
    count_certified(client).await?;
    find_by_routing_number(client).await?;

    // A registration sends company data to institutions, so this example does not register anything in
    // production.
    if session.sandbox().is_none() {
        return Ok(());
    }
    register_application(client).await?;
    let application = find_application(client).await?;
    count_registrations(client, &application).await?;
    let customer = session.connected_customer().await?;
    assign_application(client, &customer, &application).await?;
    migrate_login(client, &customer).await?;
    Ok(())
}

/// Prints the institutions whose name contains a word and returns the first of them.
async fn search(client: &Client) -> Result<InstitutionId> {
    let found = client
        .institutions()
        .get_institutions()
        .search("bank")
        .limit(5)
        .send()
        .await?;
    for institution in &found.institutions {
        println!("{:<8} {}", institution.id, shown(&institution.name));
    }
    let first = found.institutions.first();
    let first = first.context("no institution is called bank")?;
    Ok(first.id.clone())
}

/// Counts all institutions. There are thousands, so the client fetches them page by page.
async fn count_all(client: &Client) -> Result<()> {
    let mut all = client.institutions().get_institutions().limit(100).items();
    let mut count = 0;
    while let Some(institution) = all.next().await {
        institution?;
        count += 1;
    }
    println!("{count} institutions");
    Ok(())
}

/// Shows the home page and the logo of one institution.
async fn show_institution(client: &Client, id: &InstitutionId) -> Result<()> {
    let institutions = client.institutions();
    let one = institutions.get_institution(id).send().await?;
    println!(
        "{}",
        one.institution
            .as_ref()
            .map_or_else(String::new, |one| shown(&one.url_home_app))
    );
    let branding = institutions.get_institution_branding(id).send().await?;
    println!(
        "{}",
        branding
            .branding
            .as_ref()
            .map_or_else(String::new, |look| shown(&look.logo))
    );
    Ok(())
}

/// Counts the certified institutions, with and without their RSSD IDs.
async fn count_certified(client: &Client) -> Result<()> {
    let institutions = client.institutions();
    let certified = institutions
        .get_certified_institutions()
        .search("bank")
        .send()
        .await?;
    let with_rssd = institutions
        .get_certified_institutions_with_rssd()
        .search("bank")
        .send()
        .await?;
    println!(
        "{} certified, {} with RSSD",
        certified.institutions.len(),
        with_rssd.institutions.len()
    );
    Ok(())
}

/// Finds the institutions with a routing number.
async fn find_by_routing_number(client: &Client) -> Result<()> {
    let of_routing = client
        .institutions()
        .get_institutions_by_routing_number("091000019")
        .send()
        .await?;
    println!("{} with this routing number", of_routing.institutions.len());
    Ok(())
}

/// Creates the application that this example registers.
fn application(name: String) -> Application {
    let (line1, line2) = ("434 W Ascension Way", "Suite 200");
    Application::new(
        "Looks at cash flow",
        name,
        "https://app.example.com",
        "PHN2Zy8+",
        line1,
        line2,
        "Murray",
        "USA",
        "Example Inc.",
        "84123",
        "UT",
    )
}

/// Registers an application, changes the registration and shows its status.
async fn register_application(client: &Client) -> Result<()> {
    let registration = client.app_registration();
    let registered = registration
        .register_app(application(unique("app")))
        .send()
        .await?;
    let pre_app = registered
        .pre_app_id
        .clone()
        .context("the application has no id")?;
    registration
        .modify_app_registration(&pre_app, application(unique("app")))
        .send()
        .await?;
    #[allow(deprecated, reason = "no other operation returns the status")]
    let status = registration
        .get_app_registration_status()
        .pre_app_id(&pre_app)
        .send()
        .await?;
    println!("{} registrations", status.applications.len());
    Ok(())
}

/// Returns the ID of the first registered application.
async fn find_application(client: &Client) -> Result<ApplicationId> {
    let registration = client.app_registration();
    let applications = registration.get_applications().limit(10).send().await?;
    let application = applications
        .applications
        .first()
        .context("there are no applications")?;
    application
        .application_id
        .clone()
        .context("the application has no id")
}

/// Counts the institutions with which an application is registered.
async fn count_registrations(client: &Client, application: &ApplicationId) -> Result<()> {
    let known = client
        .app_registration()
        .get_registered_institutions(application)
        .send()
        .await?;
    println!(
        "{} institutions know application {application}",
        known.institutions.len()
    );
    Ok(())
}

/// Sets the application that institutions see when the client fetches the accounts of a customer.
async fn assign_application(
    client: &Client,
    customer: &CustomerId,
    application: &ApplicationId,
) -> Result<()> {
    client
        .app_registration()
        .set_customer_app_id(customer, application)
        .send()
        .await?;
    Ok(())
}

/// Migrates the accounts of a login to the newer access method.
async fn migrate_login(client: &Client, customer: &CustomerId) -> Result<()> {
    let accounts = client
        .accounts()
        .get_customer_accounts(customer)
        .send()
        .await?;
    let login = accounts
        .accounts
        .first()
        .and_then(|account| account.institution_login_id.clone());
    let login = login.context("the customer has no login")?;
    let moved = client
        .app_registration()
        .migrate_institution_login_accounts(customer, login)
        .send()
        .await?;
    println!(
        "{} accounts moved to the newer way of access",
        moved.accounts.len()
    );
    Ok(())
}
