//! Forwards requests to another server, and stores them with their responses.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::Write;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri, header};
use bytes::{Bytes, BytesMut};
use reqwest::Url;

use super::Stored;
use super::exchange::Exchange;
use super::redact::{Call, Redactor};
use crate::contract::Contract;

/// The maximum length of a response body, in bytes.
const LONGEST_RESPONSE: usize = 64 << 20;

/// The largest number of a file.
const MOST_FILES: u64 = 999_999_999;

/// The maximum time for a call to the other server. The slowest operations may need 180 seconds.
const LONGEST_CALL: Duration = Duration::from_secs(200);

/// The maximum time to connect to the other server.
const LONGEST_CONNECT: Duration = Duration::from_secs(20);

/// The headers that are meant for one connection, in addition to those that `Connection` names.
const HOP_BY_HOP: [&str; 8] = [
    "connection",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// The state of a recording.
#[derive(Debug)]
pub(crate) struct Recorder {
    contract: Arc<Contract>,
    upstream: Url,
    http: reqwest::Client,
    folder: PathBuf,
    writer: Mutex<Writer>,
}

#[derive(Debug)]
struct Writer {
    redactor: Redactor,
    /// The number of the latest file.
    number: u64,
}

/// A request to forward.
#[derive(Debug, Clone)]
pub(crate) struct Incoming {
    pub method: Method,
    pub uri: Uri,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// The response of the other server, and the stored exchange.
#[derive(Debug)]
pub(crate) struct Forwarded {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The exchange as it was stored.
    pub stored: Stored,
    /// The reason why the exchange was not stored.
    pub problem: Option<String>,
}

/// Parses the base URL of the other server.
///
/// # Errors
/// Returns an error if the text is not an absolute HTTP or HTTPS URL, or contains credentials, a query or a
/// fragment.
fn upstream_url(text: &str) -> Result<Url> {
    // The message does not repeat the URL, which may contain a password.
    let url = Url::parse(text).map_err(|error| anyhow!("the upstream URL is invalid: {error}"))?;
    ensure!(
        matches!(url.scheme(), "http" | "https") && url.has_host(),
        "the upstream URL must start with https:// or http://, and name a host"
    );
    ensure!(
        url.username().is_empty() && url.password().is_none(),
        "the upstream URL must not contain credentials; the callers send their own"
    );
    ensure!(
        url.query().is_none() && url.fragment().is_none(),
        "the upstream URL must not contain a query or a fragment"
    );
    Ok(url)
}

/// Checks whether a URL leads to this machine, without a request to a name server.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches([']', '.']);
    match host.parse::<IpAddr>().map(|address| address.to_canonical()) {
        // An unspecified address leads to the machine itself on most systems.
        Ok(address) => address.is_loopback() || address.is_unspecified(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

impl Recorder {
    /// Creates the folder of the recording, if it does not exist, and continues its numbers.
    ///
    /// # Errors
    /// Returns an error if the folder can't be created or read, or if the other server is the sandbox itself.
    pub(crate) fn new(
        contract: Arc<Contract>,
        folder: &Path,
        upstream: &str,
        base_url: &str,
    ) -> Result<Self> {
        let upstream = upstream_url(upstream)?;
        let loopback = is_loopback(&upstream);
        let own_port = Url::parse(base_url)?.port();
        ensure!(
            !loopback || upstream.port_or_known_default() != own_port,
            "the upstream URL is the address of the sandbox itself; choose another port"
        );
        let mut http = reqwest::Client::builder()
            .timeout(LONGEST_CALL)
            .connect_timeout(LONGEST_CONNECT)
            .redirect(reqwest::redirect::Policy::none())
            .no_gzip()
            .no_brotli()
            .no_deflate()
            .no_zstd();
        if loopback {
            http = http.no_proxy();
        }
        create_private_folder(folder)?;
        let number = stored_files(folder)?.into_iter().map(|(number, _)| number);
        Ok(Self {
            upstream,
            http: http.build()?,
            folder: folder.to_owned(),
            writer: Mutex::new(Writer {
                redactor: Redactor::new(&contract),
                number: number.max().unwrap_or_default(),
            }),
            contract,
        })
    }

    /// Forwards a request and stores it with its response. A failure to store it does not affect the response.
    ///
    /// The function runs to its end even if the caller goes away, because the other server has received the
    /// request.
    ///
    /// # Errors
    /// Returns an error if there is no complete response. The message names the other server.
    pub(crate) async fn forward(self: &Arc<Self>, incoming: Incoming) -> Result<Forwarded> {
        let recorder = self.clone();
        let task = tokio::spawn(async move {
            let (status, headers, body) = recorder.call(&incoming).await?;
            let store =
                move || recorder.redact_and_store(&incoming, status, headers.clone(), body.clone());
            anyhow::Ok(tokio::task::spawn_blocking(store).await?)
        });
        task.await?
    }

    async fn call(&self, incoming: &Incoming) -> Result<(StatusCode, HeaderMap, Bytes)> {
        let host = self.upstream.origin().ascii_serialization();
        let url = self.url(&incoming.uri)?;
        let failed = |error: reqwest::Error| {
            // The URL of an error contains identifiers.
            anyhow!(error.without_url()).context(format!("can't get a response from {host}"))
        };
        let mut headers = end_to_end(&incoming.headers);
        headers.remove(header::HOST);
        // A compressed body can't be read, and so not be stored.
        headers.remove(header::ACCEPT_ENCODING);
        headers.remove(header::EXPECT);
        let request = self.http.request(incoming.method.clone(), url);
        let request = request.headers(headers).body(incoming.body.clone());
        let mut response = request.send().await.map_err(failed)?;
        let mut body = BytesMut::new();
        while let Some(piece) = response.chunk().await.map_err(failed)? {
            ensure!(
                body.len() + piece.len() <= LONGEST_RESPONSE,
                "the response from {host} is longer than {LONGEST_RESPONSE} bytes"
            );
            body.extend_from_slice(&piece);
        }
        let mut headers = end_to_end(response.headers());
        // The response to HEAD has the length of a body that it does not contain.
        let length = response.headers().get(header::CONTENT_LENGTH);
        if let Some(length) = length.filter(|_| incoming.method == Method::HEAD) {
            headers.insert(header::CONTENT_LENGTH, length.clone());
        }
        Ok((response.status(), headers, body.freeze()))
    }

    /// Returns the URL of a request at the other server.
    fn url(&self, uri: &Uri) -> Result<Url> {
        let base = self.upstream.path().trim_end_matches('/');
        let path = format!("{base}{}", uri.path());
        let mut url = self.upstream.clone();
        url.set_path(&path);
        url.set_query(uri.query());
        // Dot segments would lead to another path than the one that is stored.
        ensure!(
            url.path() == path,
            "the path of the request contains `.` or `..` segments or characters that are not encoded"
        );
        Ok(url)
    }

    fn redact_and_store(
        &self,
        incoming: &Incoming,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Forwarded {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        let call = Call {
            method: incoming.method.as_str(),
            path: incoming.uri.path(),
            query: incoming.uri.query(),
            headers: &incoming.headers,
            body: &incoming.body,
            status: status.as_u16(),
            response_headers: &headers,
            response_body: &body,
        };
        let exchange = writer.redactor.exchange(&self.contract, &call);
        let problem = writer.store(&self.folder, &exchange).err();
        Forwarded {
            problem: problem.map(|error| format!("not recorded: {error:#}")),
            status,
            headers,
            body,
            stored: exchange.shown(),
        }
    }

    /// Returns the parts of a request that is not stored that may be shown: its path without values.
    pub(crate) fn template(&self, incoming: &Incoming) -> Stored {
        let found = self
            .contract
            .find(incoming.method.as_str(), incoming.uri.path());
        let path = found.map_or("/", |(operation, _)| operation.path.as_str());
        Stored {
            path: path.to_owned(),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            response_body: Bytes::new(),
        }
    }
}

impl Writer {
    /// Writes a file. The file appears complete or not at all.
    fn store(&mut self, folder: &Path, exchange: &Exchange) -> Result<()> {
        let text = format!("{:#}\n", exchange.to_json());
        ensure!(
            !self.redactor.exposes_secret(&text),
            "a credential remained in the file; please report this as a bug of the sandbox"
        );
        let operation = exchange.operation.as_deref().unwrap_or("unknown");
        loop {
            let number = self
                .number
                .checked_add(1)
                .filter(|next| *next <= MOST_FILES);
            self.number = number.with_context(|| {
                let folder = folder.display();
                format!("the numbers of the files in {folder} are used up; choose another folder")
            })?;
            let file = folder.join(format!("{:06}-{operation}.json", self.number));
            let written = self.write(folder, &file, text.as_bytes());
            if written.with_context(|| format!("can't write {}", file.display()))? {
                return Ok(());
            }
        }
    }

    /// Writes the file with the current number. Returns `false` if another recorder uses the number.
    ///
    /// The temporary file reserves the number: only one recorder can create it, and the recorder checks then
    /// that the number is still free.
    fn write(&self, folder: &Path, file: &Path, bytes: &[u8]) -> Result<bool> {
        let temporary = folder.join(format!(".{:06}.tmp", self.number));
        let mut reserved = match create_private(&temporary) {
            Ok(reserved) => reserved,
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => return Ok(false),
            Err(error) => return Err(error.into()),
        };
        let mut write = || {
            let taken = stored_files(folder)?;
            if taken.iter().any(|(number, _)| *number == self.number) {
                return Ok(false);
            }
            reserved.write_all(bytes)?;
            std::fs::rename(&temporary, file)?;
            Ok(true)
        };
        let written = write();
        if !matches!(written, Ok(true)) {
            drop(std::fs::remove_file(&temporary));
        }
        written
    }
}

/// Returns the headers that are not meant for one connection only, without the length of the body.
fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    let named = headers.get_all(header::CONNECTION).iter();
    let named = named.filter_map(|value| value.to_str().ok());
    let named: Vec<HeaderName> = named
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    let mut headers = headers.clone();
    for name in HOP_BY_HOP {
        headers.remove(name);
    }
    for name in named {
        headers.remove(name);
    }
    headers.remove(header::CONTENT_LENGTH);
    headers
}

/// Returns the files of a recording with their numbers, in order.
pub(super) fn stored_files(folder: &Path) -> Result<Vec<(u64, PathBuf)>> {
    let entries = std::fs::read_dir(folder);
    let entries = entries.with_context(|| format!("can't read the folder {}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str());
        let name = name.filter(|name| name.ends_with(".json"));
        let number = name.and_then(|name| name.split('-').next()?.parse().ok());
        files.extend(number.map(|number| (number, path.clone())));
    }
    files.sort();
    Ok(files)
}

fn create_private_folder(folder: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    let created = builder.create(folder);
    created.with_context(|| format!("can't create the folder {}", folder.display()))
}

/// Creates a file that only the user can read. The file must be new, because a link that somebody else has
/// created would lead to another file.
fn create_private(file: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
