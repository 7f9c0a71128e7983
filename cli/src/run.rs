//! The commands of the operations.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::Duration;

use clap::ArgMatches;
use finicity_sdk::{Client, RawResponse};

use crate::failure::{Failure, INTERRUPTED, REFUSED, Result, UNKNOWN, note};
use crate::json::Json;
use crate::output::{Output, header_line};
use crate::paging::Pages;
use crate::profile::{self, Access};
use crate::request::{PARTNER_ID_VARIABLE, Request};
use crate::table::Operation;
use crate::wait::{self, DEADLINE, WaitLimits};

const PDF: &str = "application/pdf";

/// The number of bytes at the beginning of a PDF that contain its marker.
const PDF_BEGINS_WITHIN: usize = 1024;

/// Returns the value of a switch that only some commands have.
fn is_set(matches: &ArgMatches, name: &str) -> bool {
    matches!(matches.try_get_one::<bool>(name), Ok(Some(true)))
}

/// Runs the command of an operation.
///
/// # Errors
/// Every failure.
pub async fn run(
    operation: &'static Operation,
    matches: &ArgMatches,
    output: &mut Output,
) -> Result<()> {
    if is_set(matches, "example") {
        let example = operation.body.as_ref().map_or("{}", |body| body.example);
        return output.line(example);
    }
    let pdf = matches.try_get_one::<String>("pdf").ok().flatten();
    if is_set(matches, "dry-run") {
        let mut request = Request::read(operation, matches)?;
        request.add_credentials(PARTNER_ID_VARIABLE, "");
        let base_url = match is_set(matches, "sandbox") {
            true => "http://127.0.0.1:8123".into(),
            false => profile::shown_base_url(matches),
        };
        let accept = pdf.filter(|_| operation.also_pdf).map(|_| PDF);
        let timeout = matches.get_one::<Duration>("timeout").copied();
        return output.line(&request.curl(&base_url, accept, timeout)?);
    }
    let mut request = Request::read(operation, matches)?;
    #[cfg(feature = "sandbox")]
    let (_sandbox, access) = match is_set(matches, "sandbox") {
        true => {
            let (sandbox, access) = crate::demo::start(0).await?;
            (Some(sandbox), access)
        }
        false => (None, profile::access(matches)?),
    };
    #[cfg(not(feature = "sandbox"))]
    let access = profile::access(matches)?;
    request.add_credentials(&access.partner_id, &access.partner_secret);
    let outcome = send(request, &access, matches, pdf, output).await;
    access.flush().await;
    outcome
}

/// Sends the request of a command, and prints the result.
async fn send(
    request: Request,
    access: &Access,
    matches: &ArgMatches,
    pdf: Option<&String>,
    output: &mut Output,
) -> Result<()> {
    let operation = request.operation;
    let client = access.client(matches).build();
    let client = client.map_err(|error| Failure::of(&error))?;
    if operation.facts.deprecated {
        note(&format!("warning: {} is deprecated", operation.facts.id));
    }
    if is_set(matches, "all")
        && let Some(paging) = &operation.facts.paging
    {
        let pages = Pages::new(&client, request, paging);
        return interruptible(all(pages, operation, output), || {
            Failure::new(INTERRUPTED, "interrupted: the list is not complete")
        })
        .await;
    }
    let call = Call {
        client: &client,
        access,
        matches,
        pdf,
    };
    call.run(request, output).await
}

/// Prints all pages of a list as they arrive.
async fn all(
    mut pages: Pages<'_>,
    operation: &'static Operation,
    output: &mut Output,
) -> Result<()> {
    let mut rows = output.rows(operation.list.as_ref());
    while let Some(page) = pages.next().await? {
        rows.write(&page)?;
    }
    rows.end()
}

/// Runs `work` until Ctrl-C, and returns the failure of `interrupted` in that case.
async fn interruptible<T>(
    work: impl Future<Output = Result<T>>,
    interrupted: impl FnOnce() -> Failure,
) -> Result<T> {
    let mut work = std::pin::pin!(work);
    let mut signal = std::pin::pin!(tokio::signal::ctrl_c());
    std::future::poll_fn(|context| {
        if let std::task::Poll::Ready(done) = work.as_mut().poll(context) {
            return std::task::Poll::Ready(Some(done));
        }
        signal.as_mut().poll(context).map(|_| None)
    })
    .await
    .unwrap_or_else(|| Err(interrupted()))
}

/// A call of an operation.
struct Call<'a> {
    client: &'a Client,
    access: &'a Access,
    matches: &'a ArgMatches,
    pdf: Option<&'a String>,
}

impl Call<'_> {
    async fn run(&self, request: Request, output: &mut Output) -> Result<()> {
        let operation = request.operation;
        let facts = operation.facts;
        let waits = is_set(self.matches, "wait");
        if !waits || operation.poll.is_some() {
            let wants_pdf = self.pdf.is_some() && operation.also_pdf;
            let response = self.send(&request, wants_pdf).await?;
            let Some(poll) = operation.poll.as_ref().filter(|_| waits) else {
                return match self.pdf {
                    Some(file) => self.save(file, &response, operation, output),
                    None => self.print(&response, operation, output),
                };
            };
            let check = wait::poll_request(&request, poll, &response)?;
            note(&format!(
                "{}: started; after an interruption, continue with `{}`",
                facts.id,
                wait::command(&check)
            ));
            return self.wait(check, output).await;
        }
        self.wait(request, output).await
    }

    async fn send(&self, request: &Request, wants_pdf: bool) -> Result<RawResponse> {
        let operation = request.operation;
        let sent = async {
            let response = request
                .send(self.client, wants_pdf.then_some(PDF), None)
                .await;
            response.map_err(|error| error.into_failure(operation))
        };
        interruptible(sent, || {
            let facts = operation.facts;
            let message = format!("{}: interrupted", facts.id);
            match facts.idempotent && !facts.billed {
                true => Failure::new(INTERRUPTED, message),
                false => Failure::new(UNKNOWN, message).hint(
                    "the API may have carried out the request: check before you send it again, because \
                     it may be billed or done twice",
                ),
            }
        })
        .await
    }

    async fn wait(&self, check: Request, output: &mut Output) -> Result<()> {
        let operation = check.operation;
        let default_interval = match self.access.is_local() {
            // A sandbox takes a second for what takes the API minutes.
            true => Duration::from_millis(250),
            false => Duration::from_secs(20),
        };
        let interval = self.matches.get_one::<Duration>("interval").copied();
        let interval = interval
            .unwrap_or(default_interval)
            .max(Duration::from_millis(10));
        let deadline = self.matches.get_one::<Duration>("timeout").copied();
        let wait_limits = WaitLimits {
            interval,
            max_interval: interval.max(Duration::from_secs(60)),
            deadline: deadline.unwrap_or(DEADLINE),
        };
        let waiting = wait::wait(self.client, &check, &wait_limits);
        let response = interruptible(waiting, || {
            let hint = format!(
                "the work is still in progress at the server; `{}` continues to wait",
                wait::command(&check)
            );
            Failure::new(INTERRUPTED, "interrupted").hint(hint)
        })
        .await?;
        match self.pdf {
            Some(file) if operation.also_pdf => {
                let response = match is_pdf(&response) {
                    true => response,
                    false => self.send(&check, true).await?,
                };
                self.save(file, &response, operation, output)
            }
            _ => self.print(&response, operation, output),
        }
    }

    /// Prints a response.
    fn print(
        &self,
        response: &RawResponse,
        operation: &'static Operation,
        output: &mut Output,
    ) -> Result<()> {
        if is_set(self.matches, "include") {
            output.line(&format!("HTTP {}", response.status()))?;
            for (name, value) in response.headers() {
                output.line(&header_line(name.as_str(), value.as_bytes()))?;
            }
            output.line("")?;
        }
        let body = response.body();
        if is_set(self.matches, "raw") {
            return output.bytes(body);
        }
        if body.is_empty() {
            return Ok(());
        }
        if operation.is_download || is_pdf(response) {
            if output.is_terminal() {
                let message = format!("{}: the response is a file", operation.facts.id);
                return Err(Failure::usage(message).hint("use --pdf FILE, or a pipe"));
            }
            return output.bytes(body);
        }
        match Json::parse(body) {
            Ok(json) => output.value(&json, operation.list.as_ref()),
            Err(_) => output.text(&String::from_utf8_lossy(body)),
        }
    }

    /// Saves a PDF, either completely or not at all.
    fn save(
        &self,
        file: &str,
        response: &RawResponse,
        operation: &Operation,
        output: &mut Output,
    ) -> Result<()> {
        let id = operation.facts.id;
        if !is_pdf(response) {
            let message = format!("{id}: the response is not a PDF");
            let hint =
                "without --pdf, the command prints the response; a report may not be ready yet";
            return Err(Failure::new(REFUSED, message).hint(hint));
        }
        let body = response.body();
        if file == "-" {
            return output.bytes(body);
        }
        let path = Path::new(file);
        let failed = |error| Failure::new(REFUSED, format!("can't write {file}: {error}"));
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}.part", std::process::id()));
        let part = path.with_file_name(name);
        let written = profile::open_private(&part, true).and_then(|mut out| out.write_all(body));
        let written = written.and_then(|()| fs::rename(&part, path));
        if written.is_err() {
            drop(fs::remove_file(&part));
        }
        written.map_err(failed)?;
        note(&format!("Saved {file}, {} bytes.", body.len()));
        Ok(())
    }
}

fn is_pdf(response: &RawResponse) -> bool {
    let body = response.body();
    let begin = &body[..body.len().min(PDF_BEGINS_WITHIN)];
    begin.windows(4).any(|window| window == b"%PDF") && !begin.starts_with(b"{")
}
