//! Work that one operation starts and another one tells the end of.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::future::Future;
use std::ops::Deref;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::header::DATE;
use serde_json::Value;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::mismatch::Mismatch;
use crate::options::CallOptions;
use crate::pdf::AlsoPdf;
use crate::polling::{Pauses, WaitOptions, wait};
use crate::response::{RawResponse, Response};
use crate::retry::RetryPolicy;

/// A request that starts work of the server: implemented by the builders that have `submit`.
pub trait Submit: Call {
    /// The request that asks whether the work is done.
    type Poll: Call;

    /// Makes that request.
    ///
    /// - `answer`: what the server answered when the work was started.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    fn poll(&self, answer: &Self::Output) -> Result<Self::Poll>;
}

/// Work that has been started, such as a report. Dereferences to what the server answered.
///
/// Waiting borrows it: when the future of [`wait`](Self::wait) is dropped or times out, the work goes on
/// at the server and can be waited for again. To go on in another process, store the id of the answer
/// and ask with the operation that [`poll`](Self::poll) returns a request of.
///
/// ```
/// use finicity_sdk::types::VoaReportConstraints;
/// use finicity_sdk::{Client, Error, WaitOptions};
///
/// # async fn example(client: Client) -> Result<(), Error> {
/// let assets = client.verify_assets();
/// let started = assets
///     .generate_voa_report("1005061234", VoaReportConstraints::new())
///     .submit()
///     .await?;
/// println!("report {:?} is being made", started.id);
/// let report = started.wait(WaitOptions::new()).await?;
/// let pdf = started.wait_pdf(WaitOptions::new()).await?;
/// println!("{} bytes", pdf.len());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Submitted<C: Submit> {
    call: C,
    answer: Response<C::Output>,
}

impl<C: Submit> Submitted<C> {
    pub(crate) async fn new(call: C) -> Result<Self> {
        Self::with_options(call, &CallOptions::default()).await
    }

    pub(crate) async fn with_options(call: C, options: &CallOptions) -> Result<Self> {
        let answer = call.client().send_with(&call, options).await?;
        Ok(Self { call, answer })
    }

    pub(crate) fn parts(&self) -> (&C, &C::Output) {
        (&self.call, &self.answer)
    }

    /// What the server answered when the work was started.
    pub fn response(&self) -> &Response<C::Output> {
        &self.answer
    }

    /// The request that asks whether the work is done; its parameters can be set before it is sent.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the answer does not have what it takes.
    pub fn poll(&self) -> Result<C::Poll> {
        self.call.poll(&self.answer)
    }

    /// Waits until the work is done, and gives its result.
    ///
    /// - `options`: how often to ask, and for how long.
    ///
    /// # Errors
    /// Those of the request that asks; [`Error::WorkFailed`] when the work has failed, [`Error::Timeout`] when
    /// it takes longer than `options` say.
    pub async fn wait(&self, options: WaitOptions) -> Result<Response<<C::Poll as Call>::Output>> {
        wait(&self.poll()?, options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait`](Self::wait), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait_blocking(
        &self,
        options: WaitOptions,
    ) -> Result<Response<<C::Poll as Call>::Output>> {
        crate::blocking::wait(&C::OPERATION, self.wait(options))
    }
}

impl<C: Submit> Submitted<C>
where
    C::Poll: AlsoPdf,
{
    /// Waits until the report is done, and gives it as a PDF.
    ///
    /// - `options`: how often to ask, and for how long.
    ///
    /// # Errors
    /// As [`wait`](Self::wait).
    pub async fn wait_pdf(&self, options: WaitOptions) -> Result<Response<Bytes>> {
        crate::pdf::Pdf::new(self.poll()?).wait(options).await
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`wait_pdf`](Self::wait_pdf), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait_pdf_blocking(&self, options: WaitOptions) -> Result<Response<Bytes>> {
        crate::blocking::wait(&C::OPERATION, self.wait_pdf(options))
    }
}

impl<C: Submit> Deref for Submitted<C> {
    type Target = C::Output;

    fn deref(&self) -> &C::Output {
        &self.answer
    }
}

impl<C: Submit> std::fmt::Debug for Submitted<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Submitted")
            .field("operation", &C::OPERATION.id)
            .field("answer", &self.answer)
            .finish()
    }
}

/// What came of [`submit_once`](SubmitOnce::submit_once).
#[derive(Debug)]
#[non_exhaustive]
pub enum Submitting<C: Submit> {
    /// The server acknowledged the order.
    Acknowledged(Submitted<C>),
    /// The acknowledgement was lost, and these reports have been there since the order; the newest first.
    /// One is the usual number. Of several, some were ordered by others at the same time.
    Found(Vec<Submitted<C>>),
    /// The acknowledgement was lost, and no such report was found as long as it was looked for. A request
    /// that is still on its way could order it yet; short of that, it may be ordered again.
    NotFound(Error),
    /// The acknowledgement was lost, and the list could not be had. Look again with
    /// [`find_submitted`](SubmitOnce::find_submitted) before anything is ordered anew.
    Unknown {
        /// Why there is no acknowledgement.
        order: Error,
        /// Why there is no list.
        list: Error,
    },
}

/// An order of a report that stands in a list: implemented by the builders whose reports do.
///
/// An order that times out may have been carried out, and billed, all the same. The API takes no id of the
/// caller by which the report could be told, so it is looked for by customer, type and time.
pub trait SubmitOnce: Submit + Clone {
    /// The request of the list.
    type List: Call;

    /// Makes the request of the list.
    fn list(&self) -> Self::List;

    /// Sends the order once. If it is not known what came of it (no answer in time, a broken connection,
    /// a 5xx, an acknowledgement that can't be read), looks for the report. Never orders a second time.
    ///
    /// - `kinds`: the values of `type` that the report may have, such as `voa`; any if empty.
    /// - `options`: how often to look, and after which time it is not there. A report may show up late.
    ///
    /// ```
    /// use std::time::Duration;
    /// use finicity_sdk::types::VoaReportConstraints;
    /// use finicity_sdk::{Client, Error, SubmitOnce, Submitting, WaitOptions};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let which = VoaReportConstraints::new();
    /// let order = client.verify_assets().generate_voa_report("1005061234", which);
    /// let looking = WaitOptions::new()
    ///     .interval(Duration::from_secs(5))
    ///     .deadline(Duration::from_secs(60));
    /// let started = match order.submit_once(&["voa"], looking).await? {
    ///     Submitting::Acknowledged(started) => started,
    ///     Submitting::Found(mut reports) if reports.len() == 1 => reports.remove(0),
    ///     other => {
    ///         println!("a person should look at this: {other:?}");
    ///         return Ok(());
    ///     }
    /// };
    /// let report = started.wait(WaitOptions::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those after which it is certain that nothing was ordered.
    fn submit_once(
        self,
        kinds: &[&str],
        options: WaitOptions,
    ) -> impl Future<Output = Result<Submitting<Self>>> + Send
    where
        Self::Output: Send,
    {
        async move {
            let since = DateTime::<Utc>::from(std::time::SystemTime::now());
            // A policy of the client might repeat what is not known to have failed.
            let once = CallOptions::new().retry(RetryPolicy::default());
            let order = match Submitted::with_options(self.clone(), &once).await {
                Ok(started) => return Ok(Submitting::Acknowledged(started)),
                Err(error) if error.outcome_is_unknown() => error,
                Err(error) => return Err(error),
            };
            tracing::warn!(
                operation = Self::OPERATION.id,
                "it is not known whether the work was started; it is looked for"
            );
            let mut pauses = Pauses::new(options);
            loop {
                let limits = pauses.limits();
                let (asked, missed) = match find(&self, kinds, since, &limits).await {
                    Ok(found) if found.is_empty() => (None, None),
                    Ok(found) => return Ok(Submitting::Found(found)),
                    Err(list) if list.is_retryable() => (list.retry_after(), Some(list)),
                    Err(list) => return Ok(Submitting::Unknown { order, list }),
                };
                if !pauses.pause(asked).await {
                    return Ok(match missed {
                        Some(list) => Submitting::Unknown { order, list },
                        None => Submitting::NotFound(order),
                    });
                }
            }
        }
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`submit_once`](Self::submit_once), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    fn submit_once_blocking(self, kinds: &[&str], options: WaitOptions) -> Result<Submitting<Self>>
    where
        Self::Output: Send,
    {
        crate::blocking::wait(&Self::OPERATION, self.submit_once(kinds, options))
    }

    /// The reports in the list that may have come of an order, the newest first.
    ///
    /// The clock of the server is taken from the `Date` of its answer, with 5 s to spare; without one, two
    /// minutes are. A report of the same kind that was ordered so shortly before is found, too, and so is one
    /// without a date.
    ///
    /// - `kinds`: the values of `type` that the report may have, such as `voa`; any if empty.
    /// - `since`: when the order was begun, by the clock of this machine.
    ///
    /// # Errors
    /// Those of the request of the list; [`Error::Decode`] when it is not one of reports.
    fn find_submitted(
        &self,
        kinds: &[&str],
        since: DateTime<Utc>,
    ) -> impl Future<Output = Result<Vec<Submitted<Self>>>> + Send
    where
        Self::Output: Send,
    {
        async move { find(self, kinds, since, &CallOptions::default()).await }
    }
}

/// The reports in the list that may have come of an order.
///
/// - `limits`: those of the request of the list
async fn find<C: SubmitOnce>(
    order: &C,
    kinds: &[&str],
    since: DateTime<Utc>,
    limits: &CallOptions,
) -> Result<Vec<Submitted<C>>> {
    let operation = const { &<C::List as Call>::OPERATION };
    let list = order.list();
    let answer = list.client().send_raw(&list, limits).await?;
    let answer = answer.succeeded(operation)?;
    let earliest = earliest(since, &answer);
    let entries = match entries(&answer) {
        Ok(entries) => entries,
        Err(mismatch) => return Err(Error::decode(operation, answer, mismatch)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let kind = entry.get("type").and_then(Value::as_str);
        let kind = kind.unwrap_or_default();
        let created = created(&entry);
        if created.is_some_and(|created| created < earliest.timestamp())
            || !kinds.is_empty() && !kinds.iter().any(|one| one.eq_ignore_ascii_case(kind))
        {
            continue;
        }
        let mut raw = answer.clone();
        raw.status = http::StatusCode::ACCEPTED;
        raw.body = entry.to_string().into();
        let answer = C::interpret(raw)?;
        let call = order.clone();
        found.push((created, Submitted { call, answer }));
    }
    found.sort_by_key(|(created, _)| std::cmp::Reverse(*created));
    Ok(found.into_iter().map(|(_, report)| report).collect())
}

/// The least moment that a report may have been made at, by the clock of the server.
fn earliest(since: DateTime<Utc>, answer: &RawResponse) -> DateTime<Utc> {
    let date = answer.headers.get(DATE).and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    let (ahead, spare) = match date {
        Some(date) => (date.to_utc() - now, TimeDelta::seconds(5)),
        None => (TimeDelta::zero(), TimeDelta::minutes(2)),
    };
    let moved = since.checked_add_signed(ahead);
    let moved = moved.and_then(|moved| moved.checked_sub_signed(spare));
    moved.unwrap_or(since)
}

/// The reports of a list.
fn entries(answer: &RawResponse) -> Result<Vec<Value>, Mismatch> {
    let body: Value = crate::mismatch::from_json(&answer.body)?;
    let mut members = match body {
        Value::Object(members) => members,
        _ => return Err(Mismatch::whole("expected an object with `reports`")),
    };
    match members.remove("reports") {
        Some(Value::Array(entries)) => Ok(entries),
        Some(Value::Null) | None if members.is_empty() => Ok(Vec::new()),
        _ => Err(Mismatch::whole("expected a list in `reports`")),
    }
}

/// When a report was made, in seconds since 1970.
fn created(entry: &Value) -> Option<i64> {
    match entry.get("createdDate")? {
        Value::String(text) => text.trim().parse().ok(),
        number => number.as_i64(),
    }
}

/// A member of an answer that the next request needs.
pub(crate) fn told<'a, C: Call, T>(_call: &C, member: &str, value: &'a Option<T>) -> Result<&'a T> {
    value.as_ref().ok_or_else(|| {
        let reason = format!("the answer has no `{member}` to go on with");
        Error::invalid_request(&C::OPERATION, reason)
    })
}
