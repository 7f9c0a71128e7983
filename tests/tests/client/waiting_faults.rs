//! Waits with servers that hang, send malformed or wrong responses, and submissions whose response is lost.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use finicity_sdk::api::verify_assets::GenerateVoaReport;
use finicity_sdk::types::VoaReportConstraints;
use finicity_sdk::{
    Call, Client, Credentials, Error, RetryPolicy, SubmitOnce, SubmitOutcome, WaitOptions,
};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::faults::Stocked;

/// A response: the status code, the headers and the body in pieces. `None` means that the server never
/// responds.
type ScriptedResponse = Option<(u16, String, Vec<Vec<u8>>)>;

/// Starts a server that sends these responses to calls in order, and repeats the last one.
async fn serve(responses: Vec<ScriptedResponse>) -> (Client, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("an address"));
    let requests = Arc::new(Mutex::new(Vec::new()));
    let (recorded, responses) = (requests.clone(), Arc::new(responses));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let (recorded, responses) = (recorded.clone(), responses.clone());
            tokio::spawn(async move {
                let mut bytes = vec![0; 8192];
                let length = stream.read(&mut bytes).await.unwrap_or(0);
                let head = String::from_utf8_lossy(&bytes[..length]).into_owned();
                let line = head.lines().next().unwrap_or_default().to_owned();
                let response = if line.contains("/authentication") {
                    response(200, "", r#"{"token":"t"}"#)
                } else {
                    let mut recorded = recorded.lock().expect("a list");
                    recorded.push(line);
                    responses[(recorded.len() - 1).min(responses.len() - 1)].clone()
                };
                let Some((status, head, body)) = response else {
                    return std::future::pending().await;
                };
                let head = format!("HTTP/1.1 {status} It\r\nconnection: close\r\n{head}\r\n");
                let _ = stream.write_all(head.as_bytes()).await;
                for piece in body {
                    let _ = stream.write_all(&piece).await;
                    let _ = stream.flush().await;
                    tokio::time::sleep(Duration::from_millis(2)).await;
                }
            });
        }
    });
    (client(&base_url), requests)
}

fn client(base_url: &str) -> Client {
    let builder = Client::builder().base_url(base_url);
    let builder = builder.credentials(Credentials::new("partner", "secret", "key"));
    builder
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

fn response(status: u16, head: &str, body: impl AsRef<[u8]>) -> ScriptedResponse {
    Some((status, head.to_owned(), vec![body.as_ref().to_vec()]))
}

fn status(text: &str) -> ScriptedResponse {
    let body = json!({ "id": "r1", "type": "voa", "title": "A title", "status": text });
    response(200, "", body.to_string())
}

fn quick() -> WaitOptions {
    let options = WaitOptions::new().interval(Duration::from_millis(10));
    options.deadline(Duration::from_secs(20))
}

async fn wait(client: &Client, options: WaitOptions) -> Result<String, Error> {
    let call = client.reports().get_report_by_customer("1", "r1");
    let report = call.wait(options).await?;
    Ok(String::from_utf8_lossy(report.raw()).into_owned())
}

#[tokio::test]
async fn a_hanging_server_does_not_delay_the_deadline() {
    let (client, requests) = serve(vec![None]).await;
    let started = Instant::now();
    let deadline = Duration::from_millis(300);
    let error = wait(&client, quick().deadline(deadline)).await;
    let Err(Error::Timeout { limit, .. }) = error else {
        panic!("{error:?}");
    };
    assert_eq!(limit, deadline);
    assert!(started.elapsed() < Duration::from_secs(10));
    assert_eq!(requests.lock().expect("a list").len(), 2);
}

#[tokio::test]
async fn returns_finished_work_at_the_deadline() {
    let (client, requests) = serve(vec![status("inProgress"), status("success")]).await;
    let options = WaitOptions::new().deadline(Duration::from_millis(100));
    wait(&client, options).await.expect("a report");
    assert_eq!(requests.lock().expect("a list").len(), 2);
}

#[tokio::test]
async fn retry_after_neither_shortens_pauses_nor_passes_the_deadline() {
    for retry_after in ["0", "Wed, 21 Oct 2015 07:28:00 GMT", "3600"] {
        let busy = response(503, &format!("retry-after: {retry_after}\r\n"), "{}");
        let (client, requests) = serve(vec![busy]).await;
        let options = WaitOptions::new().interval(Duration::from_millis(100));
        let error = wait(&client, options.deadline(Duration::from_millis(500))).await;
        let error = error.expect_err("no end");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
        assert!(requests.lock().expect("a list").len() <= 6, "{retry_after}");
    }
}

#[tokio::test]
async fn only_a_final_status_ends_the_wait() {
    let in_progress = ["editing", "InProgress", "in progress", "queued", ""];
    let mut responses: Vec<ScriptedResponse> = in_progress.into_iter().map(status).collect();
    responses.push(response(200, "", r#"{"id":"r1"}"#));
    responses.push(status("SUCCESS"));
    let (client, requests) = serve(responses).await;
    let report = wait(&client, quick()).await.expect("a report");
    assert!(report.contains("SUCCESS"));
    assert_eq!(requests.lock().expect("a list").len(), 7);
}

#[tokio::test]
async fn failed_work_reports_all_errors() {
    let secret = "x".repeat(5000);
    let body = json!({ "title": "A title", "status": "Failure", "errors": [
        { "code": 102, "message": secret }, { "code": "103", "message": "no" } ] });
    let (client, _) = serve(vec![response(200, "x-a: b\r\n", body.to_string())]).await;
    let error = wait(&client, quick()).await.expect_err("a failure");
    let Error::WorkFailed(failure) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(failure.headers["x-a"], "b");
    let codes: Vec<_> = failure.errors().iter().map(|error| error.code()).collect();
    assert_eq!(codes, [Some("102"), Some("103")]);
    assert_eq!(failure.message().map(str::len), Some(1000));
    assert!(failure.raw().len() > 5000);
    let shown = format!("{error} {error:?} {:?}", failure.errors());
    assert!(shown.contains("102") && !shown.contains("xxx"), "{shown}");
    assert!(
        !shown.contains("title") && !shown.contains("200"),
        "{shown}"
    );
}

#[tokio::test]
async fn accepts_only_pdf_bodies_as_pdf() {
    let pieces = |head: &str, pieces: &[&str]| {
        let pieces = pieces.iter().map(|piece| piece.as_bytes().to_vec());
        Some((200, head.to_owned(), pieces.collect()))
    };
    let long = "a".repeat(3000);
    let rows = [
        (true, pieces("", &["%PDF-1.7 rest"])),
        (true, pieces("", &["%", "P", "D", "F", "-1.7"])),
        (true, pieces("", &["garbage before ", "%P", "DF-1.7"])),
        (
            true,
            pieces("content-type: application/json\r\n", &["%PDF-1.7"]),
        ),
        (false, pieces("", &["{", r#""status":"inProgress"}"#])),
        (false, pieces("", &[r#"{"status":"%PDF"}"#])),
        (
            false,
            pieces("content-type: text/html\r\n", &["<p>%PDF</p>"]),
        ),
        (false, pieces("", &["neither"])),
        (false, pieces("", &[&long, "%PDF"])),
        (false, pieces("", &[])),
    ];
    for (is_pdf, row) in rows {
        let (client, _) = serve(vec![row.clone()]).await;
        let call = client.reports().get_report_by_customer("1", "r1").pdf();
        let sent = call.clone().send().await;
        assert_eq!(sent.is_ok(), is_pdf, "{row:?}: {sent:?}");
        let mut download = call.download().await.expect("a beginning");
        let first = download.next().await.expect("something");
        assert_eq!(first.is_ok(), is_pdf, "{row:?}: {first:?}");
        match first {
            Ok(first) => {
                let mut whole = first.to_vec();
                while let Some(piece) = download.next().await {
                    whole.extend_from_slice(&piece.expect("bytes"));
                }
                assert_eq!(whole, sent.expect("a PDF").to_vec());
            }
            Err(error) => {
                assert!(matches!(error, Error::Decode(_)), "{error:?}");
                assert!(download.next().await.is_none());
            }
        }
    }
}

#[tokio::test]
async fn waits_for_a_pdf_that_is_ready_later() {
    let pdf = response(200, "", "%PDF-1.7");
    let responses = vec![
        status("success"),
        status("inProgress"),
        response(503, "", "{}"),
        pdf,
    ];
    let (client, requests) = serve(responses).await;
    let call = client.reports().get_report_by_customer("1", "r1").pdf();
    let pdf = call.wait(quick()).await.expect("a PDF");
    assert!(pdf.starts_with(b"%PDF"));
    assert_eq!(requests.lock().expect("a list").len(), 4);
}

/// Starts a server with a certificate that nobody trusts. Returns its URL and the number of its connections.
async fn serve_untrusted() -> (String, Arc<Mutex<usize>>) {
    let certificate = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]);
    let certificate = certificate.expect("a certificate");
    let key = certificate
        .signing_key
        .serialize_der()
        .try_into()
        .expect("a key");
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = tokio_rustls::rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.cert.der().clone()], key)
        .expect("a configuration");
    let acceptor = tokio_rustls::TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let connections = Arc::new(Mutex::new(0));
    let counted = connections.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            *counted.lock().expect("a count") += 1;
            let _ = acceptor.accept(stream).await;
        }
    });
    (format!("https://localhost:{port}"), connections)
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_ends_a_wait_at_once() {
    let (base_url, connections) = serve_untrusted().await;
    let client = Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("partner", "secret", "key"));
    let error = wait(&client.build().expect("a client"), quick()).await;
    let error = error.expect_err("no trust");
    assert_eq!(*connections.lock().expect("a count"), 1);
    assert!(!error.is_retryable(), "{error:?}");
    assert!(!matches!(error, Error::Timeout { .. }), "{error:?}");
}

/// A client with a token connects for the call itself.
#[tokio::test]
async fn a_certificate_that_is_not_trusted_ends_a_call_with_a_token_at_once() {
    let (base_url, connections) = serve_untrusted().await;
    let client = Client::builder()
        .base_url(base_url)
        .credentials(Credentials::new("partner", "secret", "key"))
        .token_store(Stocked)
        .retry(RetryPolicy::default().base_delay(Duration::ZERO));
    let client = client.build().expect("a client");
    let call = client.customers().get_customers().send().await;
    let error = call.expect_err("no trust");
    assert!(matches!(error, Error::Transport { .. }), "{error:?}");
    assert!(!error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("GetCustomers"), "{error}");
    assert_eq!(*connections.lock().expect("a count"), 1);
}

#[tokio::test]
async fn a_server_without_tls_ends_a_wait_at_once() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            // Read the request before closing the connection, so that the response is not lost.
            let mut hello = vec![0; 8192];
            let _ = stream.read(&mut hello).await;
            let _ = stream.write_all(b"HTTP/1.1 400 It\r\n\r\n").await;
            let _ = stream.read(&mut hello).await;
        }
    });
    let error = wait(&client(&format!("https://localhost:{port}")), quick()).await;
    assert!(!error.expect_err("no TLS").is_retryable());
}

fn order(client: &Client) -> GenerateVoaReport {
    let constraints = VoaReportConstraints::new();
    client.verify_assets().generate_voa_report("1", constraints)
}

fn now() -> u64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.expect("a time").as_secs()
}

fn list(reports: &[(&str, &str, u64)]) -> ScriptedResponse {
    let reports = reports.iter().map(|(id, kind, created)| {
        json!({ "id": id, "type": kind, "createdDate": created, "status": "inProgress" })
    });
    let reports: Vec<_> = reports.collect();
    response(200, "", json!({ "reports": reports }).to_string())
}

#[tokio::test]
async fn an_order_without_a_response_is_looked_up_and_not_repeated() {
    let now = now();
    let entries = [
        ("old", "voa", now - 3600),
        ("mine", "VOA", now),
        ("other", "voi", now),
    ];
    let (client, requests) = serve(vec![
        response(502, "", "{}"),
        list(&[("old", "voa", now - 3600)]),
        list(&entries),
        status("success"),
    ])
    .await;
    let outcome = order(&client).submit_once(&["voa"], quick()).await;
    let Ok(SubmitOutcome::Found(found)) = outcome else {
        panic!("{outcome:?}");
    };
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].id.as_ref().map(|id| id.as_str()), Some("mine"));
    found[0].wait(quick()).await.expect("a report");
    let requests = requests.lock().expect("a list").clone();
    let orders = requests.iter().filter(|line| line.starts_with("POST"));
    assert_eq!((orders.count(), requests.len()), (1, 4));
    assert!(
        requests[3].contains("/customers/1/reports/mine"),
        "{requests:?}"
    );
}

#[tokio::test]
async fn distinguishes_orders_that_are_missing_and_orders_that_were_refused() {
    let soon = quick().deadline(Duration::from_millis(50));
    let (missing, _) = serve(vec![response(500, "", "{}"), list(&[])]).await;
    let outcome = order(&missing).submit_once(&["voa"], soon.clone()).await;
    assert!(
        matches!(outcome, Ok(SubmitOutcome::NotFound(_))),
        "{outcome:?}"
    );
    let (refused, requests) = serve(vec![response(400, "", "{}")]).await;
    let outcome = order(&refused).submit_once(&["voa"], soon.clone()).await;
    assert!(matches!(outcome, Err(Error::Api(_))), "{outcome:?}");
    assert_eq!(requests.lock().expect("a list").len(), 1);
    let (unknown, _) = serve(vec![response(500, "", "{}"), response(403, "", "{}")]).await;
    let outcome = order(&unknown).submit_once(&["voa"], soon).await;
    assert!(
        matches!(outcome, Ok(SubmitOutcome::Unknown { .. })),
        "{outcome:?}"
    );
    let (accepted, _) = serve(vec![response(202, "", r#"{"id":"r1"}"#)]).await;
    let outcome = order(&accepted).submit_once(&["voa"], quick()).await;
    assert!(
        matches!(outcome, Ok(SubmitOutcome::Acknowledged(_))),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn an_order_that_timed_out_at_the_server_is_looked_up() {
    let (client, _) = serve(vec![response(408, "", "{}"), list(&[("r1", "voa", now())])]).await;
    let outcome = order(&client).submit_once(&["voa"], quick()).await;
    assert!(
        matches!(outcome, Ok(SubmitOutcome::Found(_))),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn the_search_for_an_order_ends_at_its_deadline() {
    let (client, _) = serve(vec![response(502, "", "{}"), None]).await;
    let soon = quick().deadline(Duration::from_millis(50));
    let order = order(&client);
    let outcome = tokio::time::timeout(Duration::from_secs(20), order.submit_once(&[], soon));
    let outcome = outcome.await.expect("it ends");
    assert!(
        matches!(outcome, Ok(SubmitOutcome::Unknown { .. })),
        "{outcome:?}"
    );
}

#[tokio::test]
async fn an_error_page_of_a_gateway_does_not_end_the_wait() {
    for page in ["<html>maintenance</html>", "", "{\"status\": \"suc"] {
        let (client, requests) = serve(vec![response(200, "", page), status("success")]).await;
        let waited = wait(&client, quick()).await;
        let report = waited.expect("a report");
        assert!(report.contains("success"), "{report}");
        assert_eq!(requests.lock().expect("a list").len(), 2);
    }
}

#[tokio::test]
async fn respects_retry_after_of_a_report_in_progress() {
    let body = json!({ "id": "r1", "type": "voa", "status": "inProgress" }).to_string();
    let running = response(200, "retry-after: 3600\r\n", body);
    let (client, requests) = serve(vec![running]).await;
    let waited = wait(&client, quick().deadline(Duration::from_millis(300))).await;
    assert!(matches!(waited, Err(Error::Timeout { .. })), "{waited:?}");
    // The first poll, and the last poll at the deadline.
    assert_eq!(requests.lock().expect("a list").len(), 2);
}
