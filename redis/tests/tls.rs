//! TLS, with certificates of an authority of the test.
#![cfg(feature = "rustls")]
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

mod support;

use finicity_redis::{Error, RedisTokenStore, RedisTokenStoreBuilder};
use finicity_sdk::TokenStore;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use support::{PATIENCE, Redis, free_port};

#[tokio::test]
async fn a_store_uses_tls_and_a_client_certificate() {
    let authority_key = KeyPair::generate().expect("a key");
    let mut authority = CertificateParams::new(Vec::new()).expect("parameters");
    // OpenSSL takes a certificate with the name of its issuer for one that signed itself.
    authority
        .distinguished_name
        .push(DnType::CommonName, "the authority");
    authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = authority
        .self_signed(&authority_key)
        .expect("a certificate")
        .pem();
    let issuer = Issuer::new(authority, authority_key);
    let issue = |name: &str| {
        let key = KeyPair::generate().expect("a key");
        let parameters = CertificateParams::new(vec![name.to_owned()]).expect("parameters");
        let certificate = parameters.signed_by(&key, &issuer).expect("a certificate");
        (certificate.pem(), key.serialize_pem())
    };
    let (certificate, key) = issue("localhost");
    let folder = tempfile::tempdir().expect("a folder");
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.display().to_string()
    };
    let port = free_port();
    let Some(_redis) = Redis::start_with(&[
        "--tls-port",
        &port.to_string(),
        "--tls-cert-file",
        &file("certificate", &certificate),
        "--tls-key-file",
        &file("key", &key),
        "--tls-ca-cert-file",
        &file("ca", &ca),
    ])
    .await
    else {
        return;
    };
    let builder = || {
        let url = format!("rediss://localhost:{port}");
        RedisTokenStore::builder(url).response_timeout(PATIENCE)
    };
    let (certificate, key) = issue("a client");
    let known = || builder().client_certificate(certificate.clone(), key.clone());
    let store = known().ca_certificate(ca.clone()).connect().await;
    store.expect("a store").load().await.expect("a store");

    let fails =
        async |builder: RedisTokenStoreBuilder| builder.connect().await.expect_err("it fails");
    // The authority is not one of the system.
    let error = fails(known()).await;
    assert!(matches!(error, Error::Unavailable { .. }), "{error:?}");
    // Redis requires a certificate of the client.
    let error = fails(builder().ca_certificate(ca.clone())).await;
    assert!(matches!(error, Error::Unavailable { .. }), "{error:?}");
    for wrong in [
        builder().ca_certificate("no certificate"),
        builder().client_certificate("no certificate", "secret"),
        builder().client_certificate(certificate.clone(), "secret"),
        RedisTokenStore::builder("redis://localhost").ca_certificate(ca.clone()),
    ] {
        assert!(!format!("{wrong:?}").contains("secret"));
        let error = wrong.build().expect_err("it can't be used");
        assert!(matches!(error, Error::Config { .. }), "{error:?}");
    }
}
