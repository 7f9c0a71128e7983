//! A headless Chromium that a test controls over two pipes, with the Chrome DevTools Protocol.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The names of the program.
const NAMES: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// The time within which a condition on the page must become true, in milliseconds.
const PATIENCE: u32 = 20_000;

/// A browser with one tab.
pub struct Browser {
    process: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
    session: String,
    last: u64,
    /// The errors that the page has caused.
    errors: Vec<String>,
    _profile: TempDir,
}

impl Browser {
    /// Starts a browser. Returns `None` and prints a message if none is installed.
    pub fn start() -> Option<Self> {
        let found = NAMES
            .iter()
            .find(|name| Command::new(name).arg("--version").output().is_ok());
        let Some(name) = found else {
            let required = std::env::var("FINICITY_REQUIRE_BROWSER");
            assert!(
                required.as_deref() != Ok("1"),
                "FINICITY_REQUIRE_BROWSER is 1, but neither Chromium nor Chrome is installed"
            );
            println!("skipped: the page in a browser; neither Chromium nor Chrome is installed");
            return None;
        };
        let profile = tempfile::tempdir().expect("a folder");
        // The browser reads commands from descriptor 3 and writes results to descriptor 4.
        let mut process = Command::new("sh")
            .args([
                "-c",
                "exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1",
                "sh",
                name,
            ])
            .args([
                "--headless=new",
                "--remote-debugging-pipe",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
            ])
            .arg(format!("--user-data-dir={}", profile.path().display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let input = process.stdin.take().expect("a pipe");
        let output = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut browser = Self {
            process,
            input,
            output,
            session: String::new(),
            last: 0,
            errors: Vec::new(),
            _profile: profile,
        };
        let tab = browser.call("Target.createTarget", json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": tab["targetId"], "flatten": true });
        let session = browser.call("Target.attachToTarget", attach);
        browser.session = session["sessionId"].as_str().expect("a session").to_owned();
        for domain in ["Page", "Runtime", "Log", "Accessibility"] {
            browser.call(&format!("{domain}.enable"), json!({}));
        }
        Some(browser)
    }

    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.last += 1;
        let mut message = json!({ "id": self.last, "method": method, "params": parameters });
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        let sent = write!(self.input, "{message}\0").and_then(|()| self.input.flush());
        sent.expect("the browser runs");
        loop {
            let message = self.message();
            if message["id"] == self.last {
                assert!(message.get("error").is_none(), "{method}: {message}");
                return message["result"].clone();
            }
        }
    }

    /// Reads the next message, and keeps errors of the page.
    fn message(&mut self) -> Value {
        let mut bytes = Vec::new();
        let length = self
            .output
            .read_until(0, &mut bytes)
            .expect("the browser runs");
        assert!(length > 0, "the browser has ended");
        bytes.pop();
        let message: Value = serde_json::from_slice(&bytes).expect("JSON");
        let event = message["method"].as_str().unwrap_or_default();
        let entry = &message["params"]["entry"];
        // If the server refuses a command, the page itself has no error.
        let logged = entry["level"] == "error" && entry["source"] != "network";
        if event == "Runtime.exceptionThrown" || event == "Log.entryAdded" && logged {
            self.errors.push(message["params"].to_string());
        }
        message
    }

    /// Sets the size of the window in CSS pixels.
    pub fn size(&mut self, width: u32, height: u32, mobile: bool) {
        let scale = if mobile { 2 } else { 1 };
        let size = json!({
            "width": width, "height": height, "deviceScaleFactor": scale, "mobile": mobile,
        });
        self.call("Emulation.setDeviceMetricsOverride", size);
    }

    /// Sets whether the person prefers dark colors.
    pub fn dark(&mut self, dark: bool) {
        let value = if dark { "dark" } else { "light" };
        let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] });
        self.call("Emulation.setEmulatedMedia", media);
    }

    /// Opens a page and waits until it is loaded.
    pub fn open(&mut self, url: &str) {
        self.call("Page.navigate", json!({ "url": url }));
        self.loaded();
    }

    /// Loads the page again.
    pub fn reload(&mut self) {
        self.call("Page.reload", json!({}));
        self.loaded();
    }

    fn loaded(&mut self) {
        while self.message()["method"] != "Page.loadEventFired" {}
    }

    /// Runs a script in the page, and returns its value.
    pub fn evaluate(&mut self, script: &str) -> Value {
        let parameters = json!({
            "expression": script, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let result = self.call("Runtime.evaluate", parameters);
        assert!(
            result.get("exceptionDetails").is_none(),
            "{script}: {result}"
        );
        result["result"]["value"].clone()
    }

    /// Waits until an expression is true, and returns its value.
    pub fn until(&mut self, expression: &str) -> Value {
        let script = format!(
            "new Promise((done, fail) => {{
               const end = Date.now() + {PATIENCE};
               (function check() {{
                 const value = {expression};
                 if (value) return done(value instanceof Node ? true : value);
                 if (Date.now() > end) return fail(new Error('never true: ' + document.body.innerText));
                 setTimeout(check, 20);
               }})();
             }})"
        );
        self.evaluate(&script)
    }

    /// Presses a key.
    pub fn key(&mut self, key: &str) {
        let code = match key {
            "Tab" => 9,
            _ => 13,
        };
        let mut press = json!({
            "type": "keyDown", "key": key, "code": key, "windowsVirtualKeyCode": code,
        });
        if key == "Enter" {
            press["text"] = json!("\r");
        }
        self.call("Input.dispatchKeyEvent", press.clone());
        press["type"] = json!("keyUp");
        self.call("Input.dispatchKeyEvent", press);
    }

    /// Saves a picture of the window in `target/tmp`.
    pub fn screenshot(&mut self, name: &str) {
        let picture = self.call("Page.captureScreenshot", json!({ "format": "png" }));
        let bytes = STANDARD.decode(picture["data"].as_str().expect("a picture"));
        let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("sandbox-page-{name}.png"));
        std::fs::write(file, bytes.expect("Base64")).expect("a file");
    }

    /// Returns the controls without a name that a screen reader can speak.
    pub fn unnamed_controls(&mut self) -> Vec<String> {
        let tree = self.call("Accessibility.getFullAXTree", json!({}));
        let nodes = tree["nodes"].as_array().expect("a list");
        let roles = [
            "button",
            "textbox",
            "searchbox",
            "combobox",
            "spinbutton",
            "checkbox",
            "DisclosureTriangle",
            "region",
        ];
        let controls = nodes.iter().filter(|node| {
            node["ignored"] == false && roles.iter().any(|role| node["role"]["value"] == *role)
        });
        let controls: Vec<&Value> = controls.collect();
        assert!(controls.len() > 15, "{} controls", controls.len());
        let unnamed = controls.iter().filter(|node| {
            node["name"]["value"]
                .as_str()
                .is_none_or(|name| name.trim().is_empty())
        });
        unnamed.map(|node| node.to_string()).collect()
    }

    /// Checks that the page caused no error, such as a violation of its content security policy.
    pub fn assert_no_errors(&mut self) {
        self.evaluate("1");
        assert_eq!(self.errors, Vec::<String>::new());
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        drop(self.process.kill());
        drop(self.process.wait());
    }
}
