//! A token that is encrypted in Redis.
#![cfg(feature = "encryption")]
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use std::time::SystemTime;

use finicity_redis::{EncryptionKey, Error, RedisTokenStoreBuilder};
use finicity_sdk::{StoredToken, TokenStore};
use support::{Redis, key};

fn encryption_key(byte: u8) -> EncryptionKey {
    EncryptionKey::new([byte; 32])
}

/// Returns the token that a store with these settings finds for a partner.
async fn load(builder: RedisTokenStoreBuilder, partner: &str) -> Result<String, Error> {
    let store = builder.build().expect("a store");
    match store.load_for(&key(partner)).await {
        Ok(token) => Ok(token.expect("a token").expose_value().to_owned()),
        Err(error) => Err(*error.downcast().expect("an error of the store")),
    }
}

#[tokio::test]
async fn redis_never_sees_a_token_and_key_rotation_keeps_tokens() {
    let Some(redis) = Redis::start().await else {
        return;
    };
    let token = StoredToken::new("the secret token", SystemTime::now());
    let builder = || redis.builder().encryption_key(encryption_key(1));
    let store = builder().build().expect("a store");
    store.save_for(&key("a"), &token).await.expect("a token");
    let name = |partner: &str| format!("finicity:{{{}}}:token", key(partner));
    let fields: Vec<Vec<u8>> = redis.run_command(&["HVALS", &name("a")]).await;
    let is_secret = |field: &Vec<u8>| field.windows(6).any(|part| part == b"secret");
    assert!(!fields.is_empty() && !fields.iter().any(is_secret));

    let found = Ok("the secret token".to_owned());
    assert_eq!(load(builder(), "a").await, found);
    let next = || redis.builder().encryption_key(encryption_key(2));
    assert_eq!(load(next(), "a").await, Err(Error::Unreadable));
    let rotated = next().decryption_key(encryption_key(1));
    assert_eq!(load(rotated, "a").await, found);
    // Without any key, the token is of no use, and the store says so.
    assert_eq!(load(redis.builder(), "a").await, Err(Error::Unreadable));

    // A token that was moved to other credentials is not accepted.
    let copied: bool = redis.run_command(&["COPY", &name("a"), &name("b")]).await;
    assert!(copied);
    assert_eq!(load(builder(), "b").await, Err(Error::Unreadable));
    // Nor is one that somebody wrote without the key.
    let plain = redis.store();
    plain.save_for(&key("c"), &token).await.expect("a token");
    assert_eq!(load(builder(), "c").await, Err(Error::Unreadable));
    // The next authentication replaces it.
    let store = builder().build().expect("a store");
    store
        .load_for(&key("c"))
        .await
        .expect_err("it is not encrypted");
    store.save_for(&key("c"), &token).await.expect("a token");
    assert_eq!(load(builder(), "c").await, found);
}

#[test]
fn rejects_a_store_without_an_encryption_key() {
    let builder = finicity_redis::RedisTokenStore::builder("redis://host");
    let built = builder.decryption_key(encryption_key(1)).build();
    assert!(matches!(built, Err(Error::Config { .. })));
}
