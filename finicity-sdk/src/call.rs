//! The methods that every request builder has.

use std::future::Future;

use bytes::Bytes;

use crate::client::Client;
use crate::download::{Beginning, Download};
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::options::{CallOptions, WithOptions};
use crate::response::{RawResponse, Response};

/// Prevents implementations of [`Call`] outside this crate.
pub(crate) mod sealed {
    use crate::request::OperationRequest;

    /// A type that makes an HTTP request from its arguments.
    pub trait FillRequest {
        /// Adds the arguments to the request.
        fn fill(&self, request: &mut OperationRequest<'_>);
    }
}

/// A request that can be sent. Every request builder implements this trait.
///
/// The trait is sealed: only this crate implements it, so new methods are not a breaking change.
pub trait Call: sealed::FillRequest + Send + Sync {
    /// The type that the body of a successful response is decoded to.
    type Output;

    /// The description of the operation: its path, its credentials, its paging and so on.
    const OPERATION: Operation;

    /// Returns the client that sends the request.
    fn client(&self) -> &Client;

    /// Builds the HTTP request without sending it. The result does not contain credentials, because the
    /// client adds them when it sends a request.
    ///
    /// ```
    /// use finicity_sdk::{Call, Client, Error};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let client = Client::builder().build()?;
    /// let request = client.customers().get_customer("1005061234").to_request()?;
    /// assert_eq!(request.method(), "GET");
    /// assert_eq!(request.uri().path(), "/aggregation/v1/customers/1005061234");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when an argument can't be part of a request.
    fn to_request(&self) -> Result<http::Request<Bytes>, Error> {
        crate::request::to_http(&Self::OPERATION, crate::request::from_call(self)?)
    }

    /// Sets options that apply only to this call: timeouts, retries, headers and query parameters.
    fn with_options(self, options: CallOptions) -> WithOptions<Self>
    where
        Self: Sized,
    {
        WithOptions {
            call: self,
            options,
        }
    }

    /// Sends the request and returns the response without decoding it. A response that reports a failure is
    /// also returned as a response, not as an error.
    ///
    /// # Errors
    /// The errors of `send`, except [`Error::Api`] and [`Error::Decode`].
    fn send_raw(self) -> impl Future<Output = Result<RawResponse, Error>> + Send
    where
        Self: Sized,
    {
        async move { self.client().send_raw(&self, &CallOptions::default()).await }
    }

    /// Calls [`send_raw`](Self::send_raw) and blocks the current thread until the result is available.
    ///
    /// # Errors
    /// The errors of [`send_raw`](Self::send_raw). [`Error::InvalidRequest`] when the caller is inside an
    /// async runtime.
    #[cfg(feature = "blocking")]
    fn send_raw_blocking(self) -> Result<RawResponse, Error>
    where
        Self: Sized,
    {
        crate::blocking::wait(&Self::OPERATION, self.send_raw())
    }

    /// Sends the request and returns as soon as the headers of a successful response have arrived. The body
    /// is received piece by piece from the returned [`Download`], so it does not need to fit into memory.
    ///
    /// # Errors
    /// The errors of `send`, except [`Error::Decode`]. [`Error::TooLarge`] only when the body of a failure is
    /// longer than the [`response_limit`](crate::ClientBuilder::response_limit). Errors in the body of a
    /// successful response are returned by [`Download::next`].
    fn download(self) -> impl Future<Output = Result<Download, Error>> + Send
    where
        Self: Sized,
    {
        async move { self.client().download(&self, &CallOptions::default()).await }
    }

    /// Calls [`download`](Self::download) and blocks the current thread until the result is available. Use
    /// [`Download::blocking`] to receive the body.
    ///
    /// # Errors
    /// The errors of [`download`](Self::download). [`Error::InvalidRequest`] when the caller is inside an
    /// async runtime.
    #[cfg(feature = "blocking")]
    fn download_blocking(self) -> Result<Download, Error>
    where
        Self: Sized,
    {
        crate::blocking::wait(&Self::OPERATION, self.download())
    }

    /// Decodes the body of a successful response.
    ///
    /// # Errors
    /// A [`Mismatch`] when the body differs from the contract.
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch>;

    /// Checks the first bytes of a successful response before a download returns them.
    #[doc(hidden)]
    const BEGINNING: Option<Beginning> = None;

    /// Decodes a response as if the client had received it for this operation, for example a recorded
    /// response.
    ///
    /// ```
    /// use finicity_sdk::api::customers::GetCustomer;
    /// use finicity_sdk::{Call, Error, RawResponse};
    ///
    /// # fn main() -> Result<(), Error> {
    /// let recorded = RawResponse::new(200, r#"{ "id": "1005061234", "type": "testing" }"#)?;
    /// let customer = GetCustomer::interpret(recorded)?;
    /// assert_eq!(customer.id.as_str(), "1005061234");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`Error::Api`] when the response reports a failure. [`Error::Decode`] when the response is successful
    /// but its body differs from the contract.
    fn interpret(response: RawResponse) -> Result<Response<Self::Output>, Error> {
        let operation = const { &Self::OPERATION };
        let raw = response.succeeded(operation)?;
        match Self::decode(&raw) {
            Ok(value) => Ok(Response { value, raw }),
            Err(mismatch) => Err(Error::decode(operation, raw, mismatch)),
        }
    }
}

/// Implements the methods that send a request, and a `Debug` that hides the arguments, because they may be
/// personal data.
#[allow(unused_macros, reason = "without any area there is nothing to call")]
macro_rules! request_builders {
    ($($builder:ident => $output:ty,)*) => {
        $(
            impl $builder {
                /// Sends the request and decodes the response.
                ///
                /// # Errors
                /// Every variant of [`Error`](crate::Error) except [`Config`](crate::Error::Config),
                /// [`WorkFailed`](crate::Error::WorkFailed) and [`Paging`](crate::Error::Paging).
                #[inline]
                pub fn send(self) -> crate::ResponseFuture<$output> {
                    crate::ResponseFuture::new(self)
                }

                /// Calls [`send`](Self::send) and blocks the current thread until the result is available.
                ///
                /// # Errors
                /// The errors of [`send`](Self::send).
                /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) when the caller is inside an async
                /// runtime.
                #[cfg(feature = "blocking")]
                #[inline]
                pub fn send_blocking(self) -> Result<crate::Response<$output>, crate::Error> {
                    crate::blocking::wait(&Self::OPERATION, self.send())
                }
            }

            impl std::fmt::Debug for $builder {
                #[inline]
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(stringify!($builder)).finish_non_exhaustive()
                }
            }
        )*
    };
}
#[allow(unused_imports, reason = "without any area there is nothing to call")]
pub(crate) use request_builders;

/// Implements the methods that repeat a request until the server has finished some work.
#[allow(unused_macros, reason = "not every contract and area has such work")]
macro_rules! waiting_builders {
    ($($builder:ident => $output:ty,)*) => {
        $(impl $builder {
            /// Repeats the request until the server has finished the work.
            ///
            /// - `options`: the time between two requests, and the total time
            ///
            /// # Errors
            /// The errors of [`send`](Self::send). [`Error::WorkFailed`](crate::Error::WorkFailed) when the
            /// work has failed. [`Error::Timeout`](crate::Error::Timeout) when the work is not finished at
            /// the deadline of `options`.
            pub async fn wait(
                self,
                options: crate::WaitOptions,
            ) -> Result<crate::Response<$output>, crate::Error> {
                crate::polling::wait(&self, options).await
            }

            /// Calls [`wait`](Self::wait) and blocks the current thread until the result is available.
            ///
            /// # Errors
            /// The errors of [`wait`](Self::wait). [`Error::InvalidRequest`](crate::Error::InvalidRequest)
            /// when the caller is inside an async runtime.
            #[cfg(feature = "blocking")]
            #[inline]
            pub fn wait_blocking(
                self,
                options: crate::WaitOptions,
            ) -> Result<crate::Response<$output>, crate::Error> {
                crate::blocking::wait(&Self::OPERATION, self.wait(options))
            }
        })*
    };
}
#[allow(unused_imports, reason = "not every contract and area has such work")]
pub(crate) use waiting_builders;
