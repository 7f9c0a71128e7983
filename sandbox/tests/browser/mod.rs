//! The tests that need a browser.

mod chromium;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use finicity_sandbox::{Fault, Sandbox};
use finicity_sdk::types::NewCustomer;
use finicity_sdk::{Client, RetryPolicy};
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use chromium::Browser;

use crate::common::client_builder;

/// Text that would run as a script if the page did not escape it.
const HOSTILE: &str =
    "</script><script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 1\">'&amp;";

/// The width of a phone, in CSS pixels.
const PHONE: u32 = 390;

fn runtime() -> Runtime {
    Runtime::new().expect("a runtime")
}

fn client(sandbox: &Sandbox) -> Client {
    client_builder(sandbox)
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

/// Sends requests of all kinds: good ones, a refused one, one with a fault, and hostile ones.
fn fill(runtime: &Runtime, sandbox: &Sandbox) {
    runtime.block_on(async {
        let client = client(sandbox);
        let ada = NewCustomer::new("ada-lovelace").first_name("Ada");
        let ada = client
            .customers()
            .add_testing_customer(ada)
            .send()
            .await
            .expect("a customer");
        assert!(sandbox.connect_customer(ada.id.as_str()));
        client
            .accounts()
            .get_customer_accounts(&ada.id)
            .send()
            .await
            .expect("accounts");
        client
            .customers()
            .get_customer("999")
            .send()
            .await
            .expect_err("no customer");
        let fault = Fault::Status(503);
        sandbox
            .fail_next("GetInstitutions", 1, fault)
            .expect("an operation");
        client
            .institutions()
            .get_institutions()
            .send()
            .await
            .expect_err("a fault");
        let hostile = NewCustomer::new(HOSTILE).first_name("x".repeat(300));
        client
            .customers()
            .add_testing_customer(hostile)
            .send()
            .await
            .expect("a customer");
        let reqwest = reqwest::Client::new();
        let path =
            "/aggregation/v1/customers?search=%3Cscript%3Ewindow.hacked=1%3C/script%3E&limit=";
        let url = format!("{}{path}{}", sandbox.base_url(), "9".repeat(200));
        let request = reqwest
            .get(url)
            .header("finicity-app-key", "<script>hacked=1</script>");
        request.send().await.expect("a response");
    });
}

#[test]
fn the_page_shows_requests_as_they_come() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let runtime = runtime();
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    browser.size(1280, 900, false);
    browser.open(sandbox.base_url());
    browser.until("document.querySelector('#none').offsetHeight > 0");
    fill(&runtime, &sandbox);
    let count = sandbox.requests().len();
    browser.until(&format!(
        "document.querySelectorAll('#list > li').length === {count}"
    ));

    let row = |text: &str| {
        format!(
            "[...document.querySelectorAll('#list > li')].find(r => r.textContent.includes({text:?}))"
        )
    };
    // The latest request is the first, with what was wrong with it.
    let first = browser.evaluate("document.querySelector('#list > li').textContent");
    let first = first.as_str().expect("a text");
    assert!(
        first.contains("GetCustomers") && first.contains("401"),
        "{first}"
    );
    assert!(
        first.contains("the credentials are missing or wrong"),
        "{first}"
    );
    let missing = browser.evaluate(&format!("{}.textContent", row("/customers/999")));
    let missing = missing.as_str().expect("a text");
    assert!(missing.contains("there is no customer 999"), "{missing}");
    let faulty = browser.evaluate(&format!("{}.textContent", row("GetInstitutions")));
    assert!(
        faulty
            .as_str()
            .expect("a text")
            .contains("fault: Status(503)")
    );

    // Each request shows its bodies and the command that repeats it. The keyboard opens it.
    let added = row("AddTestingCustomer");
    browser.evaluate(&format!("{added}.querySelector('summary').focus()"));
    browser.key("Enter");
    browser.until(&format!("{added}.querySelector('.curl')"));
    let shown = browser.evaluate(&format!("{added}.querySelector('.detail').textContent"));
    let shown = shown.as_str().expect("a text");
    assert!(
        shown.contains(r"</script><script>window.hacked = 1</script>"),
        "{shown}"
    );
    assert!(shown.contains("\"createdDate\": "), "{shown}");
    assert!(shown.contains("curl --globoff --request 'POST'"), "{shown}");
    assert!(
        shown.contains("Finicity-App-Key: $FINICITY_APP_KEY")
            || shown.contains("finicity-app-key: $FINICITY_APP_KEY")
    );
    browser.screenshot("desktop");
    browser.evaluate(&format!("{added}.querySelector('.curl').scrollIntoView()"));
    browser.screenshot("desktop-curl");
    browser.evaluate("document.querySelector('#customers').scrollIntoView()");
    browser.screenshot("desktop-data");

    // The open request stays open when others come.
    runtime.block_on(async {
        let url = format!(
            "{}/{}",
            sandbox.base_url(),
            "unknown/<script>hacked=1</script>"
        );
        reqwest::get(url).await.expect("a response");
    });
    browser.until(&format!(
        "document.querySelectorAll('#list > li').length === {}",
        count + 1
    ));
    assert_eq!(
        browser.evaluate(&format!("{added}.querySelector('details').open")),
        true
    );

    // The filters.
    let visible = "[...document.querySelectorAll('#list > li')].filter(r => !r.hidden).length";
    browser.evaluate("document.querySelector('#failures').click()");
    assert_eq!(browser.evaluate(visible), 4);
    browser.evaluate("document.querySelector('#failures').click()");
    browser.evaluate("document.querySelector('#filter').value = 'getinst'");
    browser.evaluate("document.querySelector('#filter').dispatchEvent(new Event('input'))");
    assert_eq!(browser.evaluate(visible), 1);

    // All operations are below their tags.
    let tags = browser.evaluate(
        "[...document.querySelectorAll('#tags summary')].map(s => s.firstChild.firstChild.data)",
    );
    assert!(
        tags.as_array()
            .is_some_and(|tags| tags.contains(&json!("Verify Assets"))),
        "{tags}"
    );
    let operations = browser.evaluate("document.querySelectorAll('#tags li').length");
    assert_eq!(operations, sandbox.contract().operations().len());

    // The browser ran none of these texts as a script, and the page violated no rule of its CSP.
    browser.reload();
    browser.until(&format!(
        "document.querySelectorAll('#list > li').length === {}",
        count + 1
    ));
    assert_eq!(browser.evaluate("typeof window.hacked"), "undefined");
    let customers = browser.evaluate("document.querySelector('#customers').textContent");
    let customers = customers.as_str().expect("a text");
    assert!(
        customers.contains(HOSTILE) && customers.contains("Everyday Checking"),
        "{customers}"
    );
    browser.assert_no_errors();
}

/// Fills and sends a form.
fn submit(browser: &mut Browser, form: &str, values: Value) -> String {
    let result = format!("document.querySelector('#{form} .result')");
    browser.evaluate(&format!("{result}.textContent = ''"));
    let script = format!(
        "{{ const form = document.querySelector('#{form}');
           for (const [name, value] of Object.entries({values})) {{
             form.elements[name].value = value;
             form.elements[name].dispatchEvent(new Event('change'));
           }}
           form.querySelector('[type=submit]').click(); }}"
    );
    browser.evaluate(&script);
    let text = browser.until(&format!("{result}.textContent"));
    text.as_str().expect("a text").to_owned()
}

fn click(browser: &mut Browser, action: &str) {
    browser.evaluate(&format!(
        "document.querySelector('[data-action={action}]').click()"
    ));
}

#[test]
fn the_buttons_simulate_failures() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let runtime = runtime();
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    let client = client(&sandbox);
    let list = || runtime.block_on(client.customers().get_customers().send());
    list().expect("a list");
    browser.size(1280, 900, false);
    browser.open(sandbox.base_url());

    let result = submit(
        &mut browser,
        "fail",
        json!({ "operation": "GetCustomers", "fault": "status", "number": "503", "times": "2" }),
    );
    assert!(
        result.contains("next 2 requests of GetCustomers"),
        "{result}"
    );
    browser.until("document.querySelector('#faults').textContent.includes('2 left')");
    assert!(list().expect_err("a fault").to_string().contains("503"));
    browser.until("document.querySelector('#faults').textContent.includes('1 left')");
    browser.screenshot("faults");
    click(&mut browser, "end-faults");
    browser.until("document.querySelector('#active-faults').hidden");
    list().expect("a list");

    let wrong = json!({ "operation": "GetNothing", "fault": "empty", "times": "1" });
    let result = submit(&mut browser, "fail", wrong);
    assert!(result.contains("no operation `GetNothing`"), "{result}");

    submit(
        &mut browser,
        "throttle",
        json!({ "times": "1", "retryAfter": "7" }),
    );
    let error = list().expect_err("a rate limit");
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)), "{error}");

    let tokens = sandbox.tokens_given();
    click(&mut browser, "expire-token");
    browser.until("document.querySelector('#throttle .result').textContent.includes('expired')");
    list().expect("a list");
    assert_eq!(sandbox.tokens_given(), tokens + 1, "the token was renewed");

    let heard: Arc<Mutex<Vec<Bytes>>> = Arc::default();
    let url = runtime.block_on(async {
        async fn hear(State(heard): State<Arc<Mutex<Vec<Bytes>>>>, body: Bytes) {
            heard.lock().expect("a list").push(body);
        }
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
        let router = Router::new().fallback(hear).with_state(heard.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    });
    let result = submit(
        &mut browser,
        "webhook",
        json!({ "event": "done", "url": url }),
    );
    assert!(result.contains("status 200"), "{result}");
    let body: Value = serde_json::from_slice(&heard.lock().expect("a list")[0]).expect("JSON");
    assert_eq!(body["eventType"], "done");

    click(&mut browser, "clear");
    browser.until("document.querySelectorAll('#list > li').length === 0");
    assert!(sandbox.requests().is_empty());
    list().expect("a list");
    browser.until("document.querySelectorAll('#list > li').length === 1");
    browser.assert_no_errors();
}

#[test]
fn the_page_fits_a_phone_and_assistive_technology() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let runtime = runtime();
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    fill(&runtime, &sandbox);
    sandbox.throttle(3, Some(2));
    for (dark, name) in [(false, "phone"), (true, "phone-dark")] {
        browser.dark(dark);
        browser.size(PHONE, 844, true);
        browser.open(sandbox.base_url());
        browser.until("document.querySelectorAll('#list > li').length > 5");
        browser.screenshot(name);
        browser.evaluate("document.querySelector('#requests').scrollIntoView()");
        browser.screenshot(&format!("{name}-requests"));
        browser.evaluate("document.querySelectorAll('aside details').forEach(d => d.open = true)");
        browser.evaluate("document.querySelector('#list summary').click()");
        browser.until("document.querySelector('.curl')");
        browser.screenshot(&format!("{name}-open"));
        let width = browser.evaluate("document.documentElement.scrollWidth");
        assert_eq!(width, PHONE, "the page does not scroll sideways");
        let small = browser.evaluate(
            "[...document.querySelectorAll('button, select, input, summary')]
               .map(e => e.type === 'checkbox' ? e.closest('label') : e)
               .filter(e => e.checkVisibility() && !e.closest('details:not([open]) > :not(summary)'))
               .filter(e => e.getBoundingClientRect().height < 44)
               .map(e => e.outerHTML.slice(0, 100) + e.getBoundingClientRect().height)",
        );
        assert_eq!(small, json!([]), "touch targets have at least 44 pixels");
        let contrast = browser.evaluate(CONTRAST);
        assert_eq!(contrast, json!([]), "texts have a contrast of at least 4.5");
    }
    let unnamed = browser.unnamed_controls();
    assert_eq!(unnamed, Vec::<String>::new(), "each control has a name");
    // The first key press leads past the forms.
    browser.reload();
    browser.until("document.querySelectorAll('#list > li').length > 5");
    browser.key("Tab");
    assert_eq!(browser.evaluate("document.activeElement.className"), "skip");
    browser.key("Enter");
    assert_eq!(browser.evaluate("document.activeElement.id"), "requests");
    browser.assert_no_errors();
}

/// Returns the texts whose contrast to their background is below 4.5, by the formula of WCAG.
const CONTRAST: &str = "(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const c = channels(getComputedStyle(e).backgroundColor);
      if (c.length === 3 || c[3] === 1) return c;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('body *')]
    .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
    .map(e => {
      const [one, other] = [luminance(channels(getComputedStyle(e).color)), luminance(ground(e))];
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return [ratio, e];
    })
    .filter(([ratio]) => ratio < 4.5)
    .map(([ratio, e]) => `${ratio} ${e.outerHTML.slice(0, 100)}`);
})()";

#[test]
fn the_page_survives_a_restart() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let runtime = runtime();
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    let url = sandbox.base_url().to_owned();
    let port = url.rsplit(':').next().and_then(|port| port.parse().ok());
    let get = |path: &str| {
        runtime
            .block_on(reqwest::get(format!("{url}{path}")))
            .expect("a response");
    };
    get("/first");
    get("/second");
    browser.open(&url);
    browser.until("document.querySelectorAll('#list > li').length === 2");
    drop(sandbox);
    browser.until("document.querySelector('#connection').className === 'lost'");
    let start = || {
        let builder = Sandbox::builder().port(port.expect("a port"));
        runtime.block_on(builder.start())
    };
    // The port is free when the old connections have ended.
    let deadline = std::time::Instant::now() + Duration::from_secs(20);
    let restarted = loop {
        match start() {
            Ok(sandbox) => break sandbox,
            Err(error) if std::time::Instant::now() > deadline => panic!("{error:#}"),
            Err(_) => std::thread::yield_now(),
        }
    };
    get("/third");
    browser.until("document.querySelector('#connection').className === ''");
    browser.until("document.querySelectorAll('#list > li').length === 1");
    let shown = browser.evaluate("document.querySelector('#list').textContent");
    assert!(
        shown.as_str().expect("a text").contains("/third"),
        "{shown}"
    );
    assert_eq!(restarted.requests().len(), 1);
}

#[test]
fn a_page_of_another_site_can_do_nothing() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let runtime = runtime();
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    let evil = runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a port");
        let url = format!("http://{}/", listener.local_addr().expect("an address"));
        let page = || async { axum::response::Html("<title>evil</title>") };
        let router = Router::new().fallback(page);
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    });
    browser.open(&evil);
    let url = sandbox.base_url();
    let tries = browser.evaluate(&format!(
        "Promise.all([
           fetch('{url}/sandbox/control', {{ method: 'POST', mode: 'no-cors', body: '{{\"action\":\"throttle\",\"times\":9}}' }}),
           fetch('{url}/sandbox/control', {{ method: 'POST', headers: {{ 'X-Finicity-Sandbox': '1' }}, body: '{{\"action\":\"throttle\",\"times\":9}}' }}),
           fetch('{url}/sandbox/state'),
           fetch('{url}/'),
         ].map(p => p.then(r => r.type + r.status, () => 'refused')))"
    ));
    let tries = tries.as_array().expect("a list").clone();
    assert!(
        tries
            .iter()
            .all(|outcome| outcome == "refused" || outcome == "opaque0"),
        "{tries:?}"
    );
    let framed = browser.evaluate(&format!(
        "new Promise(done => {{
           const frame = document.createElement('iframe');
           frame.src = '{url}/';
           frame.onload = () => {{ try {{ done(frame.contentDocument.title) }} catch (error) {{ done('refused') }} }};
           document.body.append(frame);
         }})"
    ));
    assert!(framed == "refused" || framed == "", "{framed}");
    runtime.block_on(async {
        let url = format!("{url}/aggregation/v1/customers");
        let response = reqwest::get(url).await.expect("a response");
        assert_eq!(response.status(), 401, "nothing is throttled");
    });
}

#[test]
fn a_tab_in_the_background_does_not_hold_a_connection() {
    let Some(mut browser) = Browser::start() else {
        return;
    };
    let runtime = runtime();
    let sandbox = runtime.block_on(Sandbox::start()).expect("a sandbox");
    let get = |path: &str| {
        let url = format!("{}{path}", sandbox.base_url());
        runtime.block_on(reqwest::get(url)).expect("a response");
    };
    browser.open(sandbox.base_url());
    browser.evaluate(
        "window.hide = (hidden) => {
           Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
           document.dispatchEvent(new Event('visibilitychange'));
         };
         const add = document.addEventListener.bind(document);
         document.addEventListener = (name, ...rest) => {
           window.waits ||= name === 'visibilitychange';
           add(name, ...rest);
         };
         hide(true)",
    );
    // The page first receives the response to its pending request for changes.
    get("/first");
    browser.until("window.waits");
    get("/second");
    assert_eq!(
        browser.evaluate("document.querySelector('#list').textContent.includes('/second')"),
        false
    );
    browser.evaluate("hide(false)");
    browser.until("document.querySelectorAll('#list > li').length === 2");
    browser.assert_no_errors();
}
