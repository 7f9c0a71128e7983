//! The deduplicator of webhook events, with a real Redis server.
#![cfg(feature = "webhooks")]
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::Duration;

use finicity_redis::{Error, RedisDeduplicator, RedisDeduplicatorBuilder};
use finicity_sdk::http::{HeaderMap, HeaderValue};
use finicity_sdk::webhooks::{
    Claim, ConnectVerifier, Deduplicator, EventKey, ReceiveError, Received, Receiver, VerifiedEvent,
};
use support::{Redis, free_port, until};

const SECRET: &str = "sdk-test-partner-secret-01";
const BODY: &[u8] = r#"{"customerId":"9000000001","eventType":"adding","eventId":"1700000000000-00112233445566778899aabb","payload":{"institutionId":"101732","oauth":true},"webhookData":{"note":"café"}}"#.as_bytes();
const SIGNATURE: &str = "405ee8d40a43713c64e40b09860bfe9b875893d1dd74d4dbf00d5575973eb45e";

fn builder(redis: &Redis) -> RedisDeduplicatorBuilder {
    // A machine under load is slow, and no test waits for this timeout.
    RedisDeduplicator::builder(redis.url()).response_timeout(Duration::from_secs(10))
}

fn receiver(seen: impl Deduplicator) -> Receiver {
    let connect = ConnectVerifier::new(SECRET).expect("a verifier");
    let receiver = Receiver::builder().connect(connect);
    receiver.deduplicate(seen).build()
}

async fn receive(receiver: &Receiver) -> Result<Received, ReceiveError> {
    let mut headers = HeaderMap::new();
    headers.insert("x-finicity-signature", HeaderValue::from_static(SIGNATURE));
    receiver.receive(&headers, BODY).await
}

fn new(received: Result<Received, ReceiveError>) -> VerifiedEvent {
    match received {
        Ok(Received::New(event)) => event,
        other => panic!("{other:?}"),
    }
}

/// Returns the key of the event.
async fn key() -> EventKey {
    let event = new(receive(&receiver(finicity_sdk::webhooks::MemoryDeduplicator::new())).await);
    event.key().expect("a key").clone()
}

#[tokio::test]
async fn only_one_of_many_processes_gets_an_event() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let event = key().await;
    let tasks = (0..20).map(|owner| {
        let (seen, event) = (builder(&redis).build(), event.clone());
        tokio::spawn(async move {
            let seen = seen.expect("a deduplicator");
            match seen.claim(&event, owner).await.expect("a claim") {
                Claim::First => {
                    seen.commit(&event, owner).await.expect("it is committed");
                    1
                }
                _ => 0,
            }
        })
    });
    let mut first = 0;
    for task in tasks.collect::<Vec<_>>() {
        first += task.await.expect("the task ends");
    }
    assert_eq!(first, 1);
    // The key in Redis has no part of the event.
    let names: Vec<String> = redis.run_command(&["KEYS", "*"]).await;
    assert_eq!(names, [format!("finicity:event:{event}")]);
    let left: i64 = redis.run_command(&["PTTL", &names[0]]).await;
    let day = 24 * 60 * 60 * 1000;
    assert!((3 * day..=4 * day).contains(&left), "{left}");
}

#[tokio::test]
async fn a_claim_is_committed_or_released_or_expires() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let seen = builder(&redis)
        .prefix("p:")
        .build()
        .expect("a deduplicator");
    let key = key().await;
    let name = format!("p:event:{key}");
    let claim = async |owner| seen.claim(&key, owner).await.expect("a claim");
    assert_eq!(claim(1).await, Claim::First);
    assert_eq!(claim(1).await, Claim::First, "a repeated command");
    assert_eq!(claim(2).await, Claim::InProgress);
    let left: i64 = redis.run_command(&["PTTL", &name]).await;
    assert!((1..=300_000).contains(&left), "{left}");
    seen.release(&key, 2).await.expect("it is ignored");
    assert_eq!(claim(2).await, Claim::InProgress);
    seen.release(&key, 1).await.expect("it is released");
    assert_eq!(claim(2).await, Claim::First);
    // Deleting the key has the effect of an expired claim.
    let _: i64 = redis.run_command(&["DEL", &name]).await;
    assert_eq!(claim(3).await, Claim::First);
    seen.release(&key, 2).await.expect("it is ignored");
    assert_eq!(claim(4).await, Claim::InProgress);
    seen.commit(&key, 3).await.expect("it is committed");
    seen.release(&key, 3).await.expect("it is ignored");
    assert_eq!(claim(3).await, Claim::Seen);
    let receiver = receiver(seen.clone());
    assert!(matches!(receive(&receiver).await, Ok(Received::Duplicate)));
}

#[tokio::test]
async fn a_failed_event_is_new_for_another_process() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let [one, other] = [(); 2].map(|()| receiver(builder(&redis).build().expect("one")));
    let failed = new(receive(&one).await).process(|_| async { Err::<(), _>("the queue is full") });
    failed.await.expect_err("the error of the function");
    // The claim of an event that is dropped is released in the background.
    drop(new(receive(&other).await));
    let event = until("the claim", async || match receive(&one).await {
        Err(ReceiveError::InProgress) => None,
        received => Some(new(received)),
    });
    event.await.commit().await.expect("it is committed");
    assert!(matches!(receive(&other).await, Ok(Received::Duplicate)));
}

#[tokio::test]
async fn without_redis_events_are_refused_or_processed() {
    let Some(mut redis) = Redis::start().await else {
        return;
    };
    let closed = receiver(builder(&redis).connect().await.expect("Redis responds"));
    let open = builder(&redis).process_without_redis();
    let open = receiver(open.build().expect("a deduplicator"));
    redis.stop();
    let error = receive(&closed).await.expect_err("an error");
    assert_eq!(error.status(), 503);
    let event = new(receive(&open).await);
    assert!(matches!(
        receive(&open).await,
        Err(ReceiveError::InProgress)
    ));
    event.commit().await.expect("it is committed");
    assert!(matches!(receive(&open).await, Ok(Received::Duplicate)));
    redis.start_again().await;
    let event = until("Redis", async || match receive(&closed).await {
        Err(ReceiveError::Store(_)) => None,
        received => Some(new(received)),
    });
    event.await.commit().await.expect("it is committed");
}

#[tokio::test]
async fn settings_and_errors_have_no_secrets() {
    let url = format!("redis://a:secret-password@127.0.0.1:{}", free_port());
    let builder = RedisDeduplicator::builder(&url);
    for (builder, name) in [
        (builder.clone().claim_expiry(Duration::ZERO), "claim_expiry"),
        (builder.clone().claim_expiry(Duration::MAX), "claim_expiry"),
        (builder.clone().retention(Duration::ZERO), "retention"),
        (builder.clone().retention(Duration::MAX), "retention"),
        (
            builder.clone().response_timeout(Duration::ZERO),
            "response_timeout",
        ),
    ] {
        let error = builder.build().expect_err("an error");
        assert!(matches!(error, Error::Config { setting, .. } if setting == name));
    }
    let seen = builder.clone().build().expect("a deduplicator");
    let error = builder.clone().connect().await.expect_err("an error");
    assert!(matches!(error, Error::Unavailable { .. }));
    let shown = format!("{builder:?} {seen:?} {error} {error:?}");
    assert!(!shown.contains("secret-password"), "{shown}");
}
