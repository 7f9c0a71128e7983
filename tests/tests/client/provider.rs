//! A provider of partner secrets, with rotations by the API and by the vault.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use finicity_sdk::{Client, Credentials, Error, RetryPolicy, SecretFuture, SecretProvider};
use serde_json::{Value, json};

#[derive(Clone, Default)]
struct World(Arc<Mutex<Secrets>>);

#[derive(Default)]
struct Secrets {
    /// The secret that the API accepts.
    accepted: String,
    /// The secret in the vault; `None` if the vault fails.
    vault: Option<String>,
    /// The secrets of all authentications.
    sent: Vec<String>,
    /// `true` if the API carries out changes of the secret. Otherwise, the response to a change is lost.
    changes: bool,
}

impl World {
    fn set(&self, accepted: &str, vault: Option<&str>) {
        let mut world = self.0.lock().expect("a world");
        world.accepted = accepted.to_owned();
        world.vault = vault.map(str::to_owned);
    }

    /// Returns the secrets that were sent since the last call of this function.
    fn sent(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().expect("a world").sent)
    }
}

impl SecretProvider for World {
    fn partner_secret(&self) -> SecretFuture<'_> {
        let vault = self.0.lock().expect("a world").vault.clone();
        Box::pin(async { vault.ok_or_else(|| "the vault is sealed".into()) })
    }
}

async fn authenticate(world: World, request: Request) -> axum::response::Response {
    if !request.uri().path().ends_with("/authentication") {
        return json!({ "id": "1" }).to_string().into_response();
    }
    let is_change = request.method() == axum::http::Method::PUT;
    let body = axum::body::to_bytes(request.into_body(), 1 << 20).await;
    let body: Value = serde_json::from_slice(&body.expect("a body")).expect("JSON");
    let secret = body["partnerSecret"].as_str().expect("a secret").to_owned();
    let mut world = world.0.lock().expect("a world");
    if is_change {
        if !world.changes {
            return StatusCode::BAD_GATEWAY.into_response();
        }
        world.accepted = body["newPartnerSecret"]
            .as_str()
            .expect("a secret")
            .to_owned();
        return StatusCode::NO_CONTENT.into_response();
    }
    world.sent.push(secret.clone());
    match secret == world.accepted {
        true => json!({ "token": format!("token {}", world.sent.len()) })
            .to_string()
            .into_response(),
        false => (
            StatusCode::UNAUTHORIZED,
            json!({ "code": 10001 }).to_string(),
        )
            .into_response(),
    }
}

async fn client(world: &World) -> Client {
    let served = world.clone();
    let app = Router::new().fallback(move |request| authenticate(served.clone(), request));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    Client::builder()
        .base_url(base_url)
        .credentials(Credentials::with_provider("partner", "key", world.clone()))
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

async fn call(client: &Client) -> Result<(), Error> {
    client.customers().get_customer("1").send().await.map(drop)
}

#[tokio::test]
async fn a_secret_rotation_needs_no_new_client() {
    let world = World::default();
    let client = client(&world).await;
    for secret in ["one", "two", "three"] {
        world.set(secret, Some(secret));
        client.invalidate_token().await;
        call(&client).await.expect("a success");
        assert_eq!(world.sent(), [secret]);
    }
}

#[tokio::test]
async fn an_early_new_secret_causes_one_refusal() {
    let world = World::default();
    let client = client(&world).await;
    world.set("old", Some("old"));
    call(&client).await.expect("a success");
    assert_eq!(world.sent(), ["old"]);
    // The vault has the new secret before the API does.
    world.set("old", Some("new"));
    client.invalidate_token().await;
    call(&client).await.expect("a success");
    assert_eq!(world.sent(), ["new", "old"]);
    client.invalidate_token().await;
    call(&client).await.expect("a success");
    assert_eq!(world.sent(), ["old"]);
    // The rotation has reached the API.
    world.set("new", Some("new"));
    client.invalidate_token().await;
    call(&client).await.expect("a success");
    assert_eq!(world.sent(), ["old", "new"]);
    let status = client.token_status().expect("credentials");
    assert_eq!(status.refusals, 0);
}

#[tokio::test]
async fn reports_a_failing_provider_until_a_secret_is_known() {
    let world = World::default();
    let client = client(&world).await;
    world.set("one", None);
    let error = call(&client).await.expect_err("no secret");
    let shown = format!("{error}: {:?}", std::error::Error::source(&error));
    assert!(shown.contains("the vault is sealed"), "{shown}");
    assert!(world.sent().is_empty());
    world.set("one", Some(""));
    assert!(client.refresh_token().await.is_err());
    assert!(world.sent().is_empty());
    world.set("one", Some("one"));
    client.refresh_token().await.expect("a token");
    assert_eq!(world.sent(), ["one"]);
    // From now on, the client tolerates a failure of the provider.
    world.set("one", None);
    client.refresh_token().await.expect("a token");
    assert_eq!(world.sent(), ["one"]);
}

#[tokio::test]
async fn a_change_whose_response_is_lost_leaves_the_old_secret_to_try() {
    let world = World::default();
    let client = client(&world).await;
    world.set("old", None);
    let body = finicity_sdk::types::PartnerCredentialsWithNewSecret::new("partner", "old", "new");
    let change = client.authentication().modify_partner_secret(body);
    assert!(change.send().await.is_err());
    world.sent();
    call(&client).await.expect("a success");
    let sent = world.sent();
    assert!(sent.iter().all(|secret| !secret.is_empty()), "{sent:?}");
    assert_eq!(sent.last().map(String::as_str), Some("old"));
}

#[tokio::test]
async fn a_secret_that_was_changed_back_is_tried() {
    let world = World::default();
    let client = client(&world).await;
    world.set("one", Some("one"));
    call(&client).await.expect("a success");
    // The client changes the secret, but the vault still has the former one.
    world.0.lock().expect("a world").changes = true;
    let body = finicity_sdk::types::PartnerCredentialsWithNewSecret::new("partner", "one", "two");
    let change = client.authentication().modify_partner_secret(body);
    change.send().await.expect("a change");
    client.invalidate_token().await;
    call(&client).await.expect("a success");
    assert_eq!(world.sent(), ["one", "two"]);
    // Someone restores the secret that the vault still has.
    world.set("one", Some("one"));
    client.invalidate_token().await;
    call(&client).await.expect("a success");
    assert_eq!(world.sent(), ["two", "one"]);
}

#[tokio::test]
async fn a_provider_that_panics_ends_nothing_else() {
    struct Broken;
    impl SecretProvider for Broken {
        fn partner_secret(&self) -> SecretFuture<'_> {
            panic!("broken")
        }
    }
    let credentials = Credentials::with_provider("partner", "key", Broken);
    let client = Client::builder().credentials(credentials).build();
    let error = call(&client.expect("a client"))
        .await
        .expect_err("no secret");
    let shown = format!("{:?}", std::error::Error::source(&error));
    assert!(shown.contains("the provider panicked"), "{shown}");
}
