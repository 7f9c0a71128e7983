//! Clock jumps: the machine was suspended, or its time was set.

use std::time::{Duration, SystemTime};

use finicity_sdk::{Call, CallOptions, Client, StoreFuture, StoredToken, TokenStore};

use super::{call, client, outcome_name, quick_retry};
use crate::server::{Reply, SECRET_TOKEN, Server};

/// Advances the clock at once, so that no task runs in between.
async fn advance_clock(time: Duration) {
    tokio::time::pause();
    tokio::time::advance(time).await;
    tokio::time::resume();
}

#[tokio::test]
async fn a_token_is_replaced_after_a_long_sleep() {
    let server = Server::start(vec![], vec![]).await;
    let client = client(&server.base_url);
    call(&client).await.expect("a call");
    advance_clock(Duration::from_secs(89 * 60)).await;
    call(&client).await.expect("a call");
    assert_eq!(server.counts(), (1, 2));
    advance_clock(Duration::from_secs(2 * 60)).await;
    call(&client).await.expect("a call");
    assert_eq!(server.counts(), (2, 3));
    advance_clock(Duration::from_secs(400 * 24 * 60 * 60)).await;
    call(&client).await.expect("a call");
    assert_eq!(server.counts(), (3, 4));
}

#[tokio::test]
async fn a_call_ends_at_its_deadline_after_a_sleep() {
    let server = Server::start(vec![], vec![Reply::Hang]).await;
    let client = client(&server.base_url);
    let patient = CallOptions::new()
        .timeout(Duration::from_secs(60))
        .deadline(Duration::from_secs(300));
    let pending = client.customers().get_customer("1").with_options(patient);
    let pending = tokio::spawn(pending.send());
    while server.counts().1 == 0 {
        tokio::task::yield_now().await;
    }
    advance_clock(Duration::from_secs(24 * 60 * 60)).await;
    let outcome = pending.await.expect("the task ends").map(|_| 0);
    assert_eq!(outcome_name(outcome), "timeout");
    // The jump has also aged the token.
    call(&client).await.expect("the client stays usable");
    assert_eq!(server.counts().0, 2);
}

/// A store with a token that was obtained at the given time.
struct Dated(SystemTime);

impl TokenStore for Dated {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        let token = StoredToken::new(format!("{SECRET_TOKEN}-0"), self.0);
        Box::pin(std::future::ready(Ok(Some(token))))
    }

    fn save<'a>(&'a self, _token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(std::future::ready(Ok(())))
    }
}

#[tokio::test]
async fn a_stored_token_from_the_future_is_not_used() {
    let hour = Duration::from_secs(60 * 60);
    for (obtained, tokens) in [
        (SystemTime::now(), 0),
        (SystemTime::now() - 2 * hour, 1),
        (SystemTime::now() + 2 * hour, 1),
    ] {
        let server = Server::start(vec![], vec![]).await;
        let client = Client::builder()
            .base_url(&server.base_url)
            .credentials(super::credentials())
            .retry(quick_retry())
            .token_store(Dated(obtained))
            .build()
            .expect("a client");
        call(&client).await.expect("a call");
        assert_eq!(server.counts(), (tokens, 1));
    }
}
