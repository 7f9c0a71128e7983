//! Work that one operation starts and another one tells the end of.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::ops::Deref;

use bytes::Bytes;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::options::CallOptions;
use crate::pdf::AlsoPdf;
use crate::polling::{WaitOptions, wait};
use crate::response::Response;

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
    /// Those of the request that asks; [`Error::Api`] when the work has failed, [`Error::Timeout`] when it
    /// takes longer than `options` say.
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

/// A member of an answer that the next request needs.
pub(crate) fn told<'a, C: Call, T>(_call: &C, member: &str, value: &'a Option<T>) -> Result<&'a T> {
    value.as_ref().ok_or_else(|| {
        let reason = format!("the answer has no `{member}` to go on with");
        Error::invalid_request(&C::OPERATION, reason)
    })
}
