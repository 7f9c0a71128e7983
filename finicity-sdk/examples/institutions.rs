//! Institutions: finding and showing them, and registering an application with those that want to know
//! who asks.
//!
//! ```sh
//! cargo run -p finicity-sdk --example institutions
//! ```

mod support;

use anyhow::{Context, Result};
use finicity_sdk::types::Application;
use support::{Session, shown, unique};

#[tokio::main]
async fn main() -> Result<()> {
    let session = Session::begin().await?;
    let client = &session.client;
    let institutions = client.institutions();

    let found = institutions
        .get_institutions()
        .search("bank")
        .limit(5)
        .send()
        .await?;
    for institution in &found.institutions {
        println!("{:<8} {}", institution.id, shown(&institution.name));
    }
    // All of them are thousands: a stream fetches page after page.
    let mut all = institutions.get_institutions().limit(100).items();
    let mut count = 0;
    while let Some(institution) = all.next().await {
        institution?;
        count += 1;
    }
    println!("{count} institutions");

    let first = found
        .institutions
        .first()
        .context("no institution is called bank")?;
    let one = institutions.get_institution(&first.id).send().await?;
    println!(
        "{}",
        one.institution
            .as_ref()
            .map_or_else(String::new, |one| shown(&one.url_home_app))
    );
    let branding = institutions
        .get_institution_branding(&first.id)
        .send()
        .await?;
    println!(
        "{}",
        branding
            .branding
            .as_ref()
            .map_or_else(String::new, |look| shown(&look.logo))
    );

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
    let of_routing = institutions
        .get_institutions_by_routing_number("091000019")
        .send()
        .await?;
    println!("{} with this routing number", of_routing.institutions.len());

    // Registering sends facts about a company to institutions: not in production by an example.
    if session.sandbox().is_none() {
        return Ok(());
    }
    let registration = client.app_registration();
    let application = |name: String| {
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
    };
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
    #[allow(
        deprecated,
        reason = "the contract has nothing else that tells the status"
    )]
    let status = registration
        .get_app_registration_status()
        .pre_app_id(&pre_app)
        .send()
        .await?;
    println!("{} registrations", status.applications.len());
    let applications = registration.get_applications().limit(10).send().await?;
    let application = applications
        .applications
        .first()
        .context("there are no applications")?;
    let application = application
        .application_id
        .clone()
        .context("the application has no id")?;
    let known = registration
        .get_registered_institutions(&application)
        .send()
        .await?;
    println!(
        "{} institutions know application {application}",
        known.institutions.len()
    );

    // Which application a customer's accounts are asked for.
    let customer = session.connected_customer().await?;
    registration
        .set_customer_app_id(&customer, &application)
        .send()
        .await?;
    let accounts = client
        .accounts()
        .get_customer_accounts(&customer)
        .send()
        .await?;
    let login = accounts
        .accounts
        .first()
        .and_then(|account| account.institution_login_id.clone());
    let login = login.context("the customer has no login")?;
    let moved = registration
        .migrate_institution_login_accounts(&customer, login)
        .send()
        .await?;
    println!(
        "{} accounts moved to the newer way of access",
        moved.accounts.len()
    );
    Ok(())
}
