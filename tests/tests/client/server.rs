//! A local server that follows a script of replies, including malformed and late ones.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

/// The reply of the server to a request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Sends these bytes and closes the connection.
    Bytes(Vec<u8>),
    /// Sends these bytes, one every 20 milliseconds.
    Drip(Vec<u8>),
    /// Sends the first part, and the second part after the signal.
    InTwo(Vec<u8>, Vec<u8>, Arc<Notify>),
    /// Closes the connection without a response.
    Close,
    /// Never responds.
    Hang,
}

/// Returns a response with this status code, these headers and this body.
pub fn response(status: u16, headers: &[(&str, &str)], body: impl AsRef<[u8]>) -> Reply {
    let body = body.as_ref();
    let mut bytes = format!("HTTP/1.1 {status} It\r\nconnection: close\r\n").into_bytes();
    for (name, value) in headers {
        bytes.extend_from_slice(format!("{name}: {value}\r\n").as_bytes());
    }
    if status != 204 {
        bytes.extend_from_slice(format!("content-length: {}\r\n", body.len()).as_bytes());
    }
    bytes.extend_from_slice(b"\r\n");
    bytes.extend_from_slice(body);
    Reply::Bytes(bytes)
}

/// Returns a successful response to a call.
pub fn success() -> Reply {
    response(
        200,
        &[("content-type", "application/json")],
        r#"{"id":"1"}"#,
    )
}

/// A request that the server received.
#[derive(Clone, Debug)]
pub struct ReceivedRequest {
    /// The request line and the headers.
    pub head: String,
    /// The body.
    pub body: String,
}

impl ReceivedRequest {
    /// Returns `true` if the request is a token request.
    pub fn is_token(&self) -> bool {
        self.head
            .starts_with("POST /aggregation/v2/partners/authentication ")
    }

    /// Returns the token that the request contains.
    pub fn token(&self) -> Option<&str> {
        let mut lines = self.head.lines();
        lines.find_map(|line| line.strip_prefix("finicity-app-token: "))
    }
}

#[derive(Default)]
struct Script {
    tokens: VecDeque<Reply>,
    calls: VecDeque<Reply>,
    seen: Vec<ReceivedRequest>,
    issued: usize,
    valid_from: usize,
    secret: Option<String>,
}

/// A running server.
#[derive(Clone)]
pub struct Server {
    pub base_url: String,
    script: Arc<Mutex<Script>>,
}

impl Server {
    /// Starts a server that sends these replies to token requests and to other calls, in order. After the
    /// last reply, the server issues a token or returns [`success`].
    pub async fn start(tokens: Vec<Reply>, calls: Vec<Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let server = Self {
            base_url: format!("http://{}", listener.local_addr().expect("an address")),
            script: Arc::new(Mutex::new(Script {
                tokens: tokens.into(),
                calls: calls.into(),
                ..Script::default()
            })),
        };
        let accepting = server.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let server = accepting.clone();
                tokio::spawn(async move { server.serve(stream).await });
            }
        });
        server
    }

    /// Marks all tokens issued so far as expired.
    pub fn expire_tokens(&self) {
        let mut script = self.script.lock().expect("a script");
        script.valid_from = script.issued;
    }

    /// Adds a reply to the next token request.
    pub fn next_token(&self, reply: Reply) {
        let mut script = self.script.lock().expect("a script");
        script.tokens.push_back(reply);
    }

    /// Adds a reply to the next call.
    pub fn next_call(&self, reply: Reply) {
        let mut script = self.script.lock().expect("a script");
        script.calls.push_back(reply);
    }

    /// Issues tokens only for this secret from now on, and refuses all others.
    pub fn accept_secret(&self, secret: &str) {
        let mut script = self.script.lock().expect("a script");
        script.secret = Some(format!("\"{secret}\""));
    }

    /// Returns all requests so far.
    pub fn seen(&self) -> Vec<ReceivedRequest> {
        self.script.lock().expect("a script").seen.clone()
    }

    /// Returns the number of token requests and the number of other calls.
    pub fn counts(&self) -> (usize, usize) {
        let seen = self.seen();
        let tokens = seen.iter().filter(|seen| seen.is_token()).count();
        (tokens, seen.len() - tokens)
    }

    async fn serve(&self, mut stream: TcpStream) {
        let Some(seen) = read(&mut stream).await else {
            return;
        };
        let reply = self.reply(seen);
        match reply {
            Reply::Bytes(bytes) => drop(stream.write_all(&bytes).await),
            Reply::Drip(bytes) => {
                for byte in bytes {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                    if stream.write_all(&[byte]).await.is_err() {
                        return;
                    }
                }
            }
            Reply::InTwo(first, second, signal) => {
                if stream.write_all(&first).await.is_ok() {
                    signal.notified().await;
                    drop(stream.write_all(&second).await);
                }
            }
            Reply::Close => {}
            Reply::Hang => std::future::pending().await,
        }
    }

    fn reply(&self, seen: ReceivedRequest) -> Reply {
        let mut script = self.script.lock().expect("a script");
        let expired = seen.token().is_some_and(|token| {
            let number = token
                .rsplit('-')
                .next()
                .and_then(|number| number.parse().ok());
            number.is_none_or(|number: usize| number < script.valid_from)
        });
        let is_token = seen.is_token();
        let wrong = |secret: &String| !seen.body.contains(secret);
        if is_token && script.secret.as_ref().is_some_and(wrong) {
            script.seen.push(seen);
            return response(401, &[], r#"{"code":"10001","message":"m"}"#);
        }
        script.seen.push(seen);
        if is_token {
            return script.tokens.pop_front().unwrap_or_else(|| {
                let token = format!(r#"{{"token":"{SECRET_TOKEN}-{}"}}"#, script.issued);
                script.issued += 1;
                response(200, &[], token)
            });
        }
        if expired {
            return response(401, &[], r#"{"code":10023,"message":"expired"}"#);
        }
        script.calls.pop_front().unwrap_or_else(success)
    }
}

/// The prefix of all tokens.
pub const SECRET_TOKEN: &str = "secret-token";

async fn read(stream: &mut TcpStream) -> Option<ReceivedRequest> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    let length: usize = length.and_then(|length| length.parse().ok()).unwrap_or(0);
    while bytes.len() < end + 4 + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = String::from_utf8_lossy(&bytes[end + 4..]).into_owned();
    Some(ReceivedRequest { head, body })
}
