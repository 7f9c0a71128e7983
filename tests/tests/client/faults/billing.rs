//! Billed operations are sent only once, unless the request never left the client or was refused.

use finicity_sdk::{Call, CallOptions, Error};

use super::{bytes, client, quick_retry, status};
use crate::server::{Reply, Server, response};

async fn owner(client: &finicity_sdk::Client, options: CallOptions) -> Result<u32, Error> {
    let call = client.identity().get_account_owner("1", "2");
    let owner = call.with_options(options).send_raw().await?;
    Ok(owner.attempts())
}

fn unknown() -> Vec<Reply> {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"ownerName\":\"A";
    vec![
        status(502),
        status(503),
        status(504),
        Reply::Close,
        bytes(cut),
    ]
}

#[tokio::test]
async fn a_billed_call_with_an_unknown_outcome_is_not_repeated() {
    for reply in unknown() {
        let server = Server::start(vec![], vec![reply.clone(); 3]).await;
        let client = client(&server.base_url);
        drop(owner(&client, CallOptions::new()).await);
        assert_eq!(server.counts(), (1, 1), "{reply:?}");
        // The same applies if the policy allows retries of operations that are not idempotent.
        let server = Server::start(vec![], vec![reply.clone(); 3]).await;
        let client = super::client(&server.base_url);
        let bold = CallOptions::new().retry(quick_retry().non_idempotent(true));
        drop(owner(&client, bold).await);
        assert_eq!(server.counts(), (1, 1), "{reply:?}");
    }
}

#[tokio::test]
async fn retries_a_billed_call_after_a_refusal_or_if_allowed() {
    let server = Server::start(vec![], vec![status(429), status(429)]).await;
    owner(&client(&server.base_url), CallOptions::new())
        .await
        .expect("a response");
    assert_eq!(server.counts(), (1, 3));
    for reply in unknown() {
        let server = Server::start(vec![], vec![reply]).await;
        let rich = CallOptions::new().retry(quick_retry().billed(true));
        owner(&client(&server.base_url), rich)
            .await
            .expect("a response");
        assert_eq!(server.counts(), (1, 2));
    }
}

#[tokio::test]
async fn resends_a_billed_call_after_an_expired_token() {
    let expired = response(401, &[], r#"{"code":"10023"}"#);
    let server = Server::start(vec![], vec![expired]).await;
    owner(&client(&server.base_url), CallOptions::new())
        .await
        .expect("a response");
    assert_eq!(server.counts(), (2, 2));
}

#[tokio::test]
async fn does_not_retry_operations_with_effects_of_any_method() {
    let server = Server::start(vec![], vec![status(503); 3]).await;
    let client = client(&server.base_url);
    #[allow(deprecated, reason = "deprecated operations are called too")]
    drop(
        client
            .webhook_subscription()
            .test_webhook_subscription("1")
            .send()
            .await,
    );
    assert_eq!(server.counts(), (1, 1));
}

#[tokio::test]
async fn retries_a_post_that_only_reads() {
    let server = Server::start(vec![], vec![status(503)]).await;
    let call = client(&server.base_url)
        .reports()
        .get_report_by_id("r1", finicity_sdk::types::Lender::new());
    assert_eq!(call.send_raw().await.expect("a response").attempts(), 2);
}
