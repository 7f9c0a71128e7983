//! Work that one operation starts and another operation reports on.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::future::Future;
use std::ops::Deref;

use bytes::Bytes;
use chrono::{DateTime, TimeDelta, Utc};
use http::header::DATE;
use serde_json::Value;
use tracing::Instrument;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::mismatch::Mismatch;
use crate::options::CallOptions;
use crate::pdf::AlsoPdf;
use crate::polling::{PollSchedule, WaitOptions, wait};
use crate::response::{RawResponse, Response};
use crate::retry::RetryPolicy;
use crate::telemetry::WorkScope;

/// A request that starts work of the server. The builders that have a method `submit` implement this trait.
pub trait Submit: Call {
    /// The type of the request that returns the state or the result of the work.
    type Poll: Call;

    /// Builds that request.
    ///
    /// - `response`: the response to the request that started the work
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the response has no ID of the work.
    fn poll(&self, response: &Self::Output) -> Result<Self::Poll>;
}

/// Work that has been started, such as the generation of a report. Dereferences to the response that
/// acknowledged the start.
///
/// The methods that wait borrow the value. If the caller drops the future of [`wait`](Self::wait), or if it
/// times out, the server continues the work and the caller can wait again. To wait in another process, store
/// the ID in the response, and send the request that [`poll`](Self::poll) returns with that ID.
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
    response: Response<C::Output>,
}

impl<C: Submit> Submitted<C> {
    pub(crate) async fn new(call: C) -> Result<Self> {
        Self::with_options(call, &CallOptions::default()).await
    }

    pub(crate) async fn with_options(call: C, options: &CallOptions) -> Result<Self> {
        let response = call.client().send_with(&call, options).await?;
        Ok(Self { call, response })
    }

    pub(crate) fn parts(&self) -> (&C, &C::Output) {
        (&self.call, &self.response)
    }

    /// Returns the response that acknowledged the start of the work.
    pub fn response(&self) -> &Response<C::Output> {
        &self.response
    }

    /// Returns the request for the state or the result of the work. Set its optional parameters before you
    /// send it.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when the response has no ID of the work.
    pub fn poll(&self) -> Result<C::Poll> {
        self.call.poll(&self.response)
    }

    /// Waits until the work is finished, and returns the result.
    ///
    /// - `options`: the time between two requests, and the total time
    ///
    /// # Errors
    /// The errors of the request that [`poll`](Self::poll) returns. [`Error::WorkFailed`] when the work has
    /// failed. [`Error::Timeout`] when the work is not finished at the deadline of `options`.
    pub async fn wait(&self, options: WaitOptions) -> Result<Response<<C::Poll as Call>::Output>> {
        wait(&self.poll()?, options).await
    }

    /// Calls [`wait`](Self::wait) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`wait`](Self::wait). [`Error::InvalidRequest`] when the caller is inside an async
    /// runtime.
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
    /// Waits until the report is finished, and returns it as a PDF.
    ///
    /// - `options`: the time between two requests, and the total time
    ///
    /// # Errors
    /// The errors of [`wait`](Self::wait).
    pub async fn wait_pdf(&self, options: WaitOptions) -> Result<Response<Bytes>> {
        crate::pdf::Pdf::new(self.poll()?).wait(options).await
    }

    /// Calls [`wait_pdf`](Self::wait_pdf) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`wait_pdf`](Self::wait_pdf). [`Error::InvalidRequest`] when the caller is inside an
    /// async runtime.
    #[cfg(feature = "blocking")]
    pub fn wait_pdf_blocking(&self, options: WaitOptions) -> Result<Response<Bytes>> {
        crate::blocking::wait(&C::OPERATION, self.wait_pdf(options))
    }
}

impl<C: Submit> Deref for Submitted<C> {
    type Target = C::Output;

    fn deref(&self) -> &C::Output {
        &self.response
    }
}

impl<C: Submit> std::fmt::Debug for Submitted<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Submitted")
            .field("operation", &C::OPERATION.id)
            .field("response", &self.response)
            .finish()
    }
}

/// The outcome of [`submit_once`](SubmitOnce::submit_once).
#[derive(Debug)]
#[non_exhaustive]
pub enum SubmitOutcome<C: Submit> {
    /// The server acknowledged the request.
    Acknowledged(Submitted<C>),
    /// The acknowledgement was lost, and the list has these reports that were created since the request, the
    /// newest first. There is usually one report. If there are several, other requests created some of them
    /// at the same time.
    Found(Vec<Submitted<C>>),
    /// The acknowledgement was lost, and the list had no matching report until the deadline. Send the request
    /// again if you accept the remaining risk: a request that the server has not processed yet could create the
    /// report later.
    NotFound(Error),
    /// The acknowledgement was lost, and the list could not be fetched. Call
    /// [`find_submitted`](SubmitOnce::find_submitted) before you send the request again.
    Unknown {
        /// The error of the request for the report.
        order: Error,
        /// The error of the request for the list.
        list: Error,
    },
}

/// A request for a report that appears in a list. The builders of such requests implement this trait.
///
/// If a request for a report times out, the API may still have created, and billed, the report. The API does
/// not accept an ID from the caller that would identify the report, so the client searches the list by
/// customer, type and time.
pub trait SubmitOnce: Submit + Clone {
    /// The type of the request for the list.
    type List: Call;

    /// Builds the request for the list.
    fn list(&self) -> Self::List;

    /// Sends the request once, and searches the list for the report if the outcome is unknown: after a
    /// timeout, a broken connection, a 408, a 5xx, or an acknowledgement that can't be read. The method never
    /// requests a second report.
    ///
    /// - `types`: the accepted values of the property `type`, such as `voa`; an empty list accepts all
    /// - `options`: the time between two searches, and the time after which the report counts as not found. A
    ///   report may appear in the list with a delay
    ///
    /// ```
    /// use std::time::Duration;
    /// use finicity_sdk::types::VoaReportConstraints;
    /// use finicity_sdk::{Client, Error, SubmitOnce, SubmitOutcome, WaitOptions};
    ///
    /// # async fn example(client: Client) -> Result<(), Error> {
    /// let which = VoaReportConstraints::new();
    /// let order = client.verify_assets().generate_voa_report("1005061234", which);
    /// let looking = WaitOptions::new()
    ///     .interval(Duration::from_secs(5))
    ///     .deadline(Duration::from_secs(60));
    /// let started = match order.submit_once(&["voa"], looking).await? {
    ///     SubmitOutcome::Acknowledged(started) => started,
    ///     SubmitOutcome::Found(mut reports) if reports.len() == 1 => reports.remove(0),
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
    /// The errors of `send` after which it is certain that the API did not create a report.
    fn submit_once(
        self,
        types: &[&str],
        options: WaitOptions,
    ) -> impl Future<Output = Result<SubmitOutcome<Self>>> + Send
    where
        Self::Output: Send,
    {
        async move {
            let scope = WorkScope::order(const { &Self::OPERATION });
            let work = async move {
                let since = DateTime::<Utc>::from(std::time::SystemTime::now());
                // The retry policy of the client might repeat a request whose outcome is unknown.
                let once = CallOptions::new().retry(RetryPolicy::default());
                let order = match Submitted::with_options(self.clone(), &once).await {
                    Ok(started) => return Ok(SubmitOutcome::Acknowledged(started)),
                    Err(error) if error.outcome_is_unknown() => error,
                    Err(error) => return Err(error),
                };
                tracing::warn!(
                    operation = Self::OPERATION.id,
                    "the outcome of the order is unknown; looking for the work in the list"
                );
                let mut schedule = PollSchedule::new(options);
                loop {
                    let options = schedule.call_options();
                    let (retry_after, list_error) = match find(&self, types, since, &options).await
                    {
                        Ok(found) if found.is_empty() => (None, None),
                        Ok(found) => return Ok(SubmitOutcome::Found(found)),
                        Err(list) if list.is_retryable() => (list.retry_after(), Some(list)),
                        Err(list) => return Ok(SubmitOutcome::Unknown { order, list }),
                    };
                    if !schedule.wait_for_next(retry_after).await {
                        return Ok(match list_error {
                            Some(list) => SubmitOutcome::Unknown { order, list },
                            None => SubmitOutcome::NotFound(order),
                        });
                    }
                }
            };
            let outcome = work.instrument(scope.span()).await;
            scope.end(outcome.as_ref().err());
            outcome
        }
    }

    /// Calls [`submit_once`](Self::submit_once) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`submit_once`](Self::submit_once). [`Error::InvalidRequest`] when the caller is inside
    /// an async runtime.
    #[cfg(feature = "blocking")]
    fn submit_once_blocking(
        self,
        types: &[&str],
        options: WaitOptions,
    ) -> Result<SubmitOutcome<Self>>
    where
        Self::Output: Send,
    {
        crate::blocking::wait(&Self::OPERATION, self.submit_once(types, options))
    }

    /// Returns the reports in the list that a request may have created, the newest first.
    ///
    /// The method converts `since` to the clock of the server with the header `Date` of the response, and
    /// allows a deviation of 5 s, or of two minutes without that header. The result therefore also contains a
    /// report of the same type that another request created within this time before `since`, and reports
    /// without a date.
    ///
    /// - `types`: the accepted values of the property `type`, such as `voa`; an empty list accepts all
    /// - `since`: the time at which the request for the report was started, by the clock of this machine
    ///
    /// # Errors
    /// The errors of the request for the list. [`Error::Decode`] when the response is not a list of reports.
    fn find_submitted(
        &self,
        types: &[&str],
        since: DateTime<Utc>,
    ) -> impl Future<Output = Result<Vec<Submitted<Self>>>> + Send
    where
        Self::Output: Send,
    {
        async move { find(self, types, since, &CallOptions::default()).await }
    }
}

/// Returns the reports in the list that a request may have created, the newest first.
///
/// - `limits`: the options of the request for the list
async fn find<C: SubmitOnce>(
    order: &C,
    types: &[&str],
    since: DateTime<Utc>,
    options: &CallOptions,
) -> Result<Vec<Submitted<C>>> {
    let operation = const { &<C::List as Call>::OPERATION };
    let list = order.list();
    let response = list.client().send_raw(&list, options).await?;
    let response = response.succeeded(operation)?;
    let earliest = earliest(since, &response);
    let entries = match entries(&response) {
        Ok(entries) => entries,
        Err(mismatch) => return Err(Error::decode(operation, response, mismatch)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let report_type = entry.get("type").and_then(Value::as_str);
        let report_type = report_type.unwrap_or_default();
        let created = created(&entry);
        if created.is_some_and(|created| created < earliest.timestamp())
            || !types.is_empty()
                && !types
                    .iter()
                    .any(|one| one.eq_ignore_ascii_case(report_type))
        {
            continue;
        }
        let mut raw = response.clone();
        raw.status = http::StatusCode::ACCEPTED;
        raw.body = entry.to_string().into();
        let response = C::interpret(raw)?;
        let call = order.clone();
        found.push((created, Submitted { call, response }));
    }
    found.sort_by_key(|(created, _)| std::cmp::Reverse(*created));
    Ok(found.into_iter().map(|(_, report)| report).collect())
}

/// Returns the earliest time, by the clock of the server, at which the report may have been created.
fn earliest(since: DateTime<Utc>, response: &RawResponse) -> DateTime<Utc> {
    let date = response
        .headers
        .get(DATE)
        .and_then(|date| date.to_str().ok());
    let date = date.and_then(|date| DateTime::parse_from_rfc2822(date).ok());
    let now = DateTime::<Utc>::from(std::time::SystemTime::now());
    let (clock_difference, tolerance) = match date {
        Some(date) => (date.to_utc() - now, TimeDelta::seconds(5)),
        None => (TimeDelta::zero(), TimeDelta::minutes(2)),
    };
    let earliest = since.checked_add_signed(clock_difference);
    let earliest = earliest.and_then(|earliest| earliest.checked_sub_signed(tolerance));
    earliest.unwrap_or(since)
}

/// Returns the reports in the response of a list.
fn entries(response: &RawResponse) -> Result<Vec<Value>, Mismatch> {
    let body: Value = crate::mismatch::from_json(&response.body)?;
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

/// Returns the creation time of a report, in seconds since 1970.
fn created(entry: &Value) -> Option<i64> {
    match entry.get("createdDate")? {
        Value::String(text) => text.trim().parse().ok(),
        number => number.as_i64(),
    }
}

/// Returns a property of a response that the next request needs.
pub(crate) fn required<'a, C: Call, T>(
    _call: &C,
    property: &str,
    value: &'a Option<T>,
) -> Result<&'a T> {
    value.as_ref().ok_or_else(|| {
        let reason =
            format!("the response has no property `{property}`, which the next request needs");
        Error::invalid_request(&C::OPERATION, reason)
    })
}
