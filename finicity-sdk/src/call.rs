//! What every request builder can do.

use std::future::Future;

use bytes::Bytes;

use crate::client::Client;
use crate::download::{Beginning, Download};
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::Operation;
use crate::options::{CallOptions, WithOptions};
use crate::response::{RawResponse, Response};

/// Keeps [`Call`] from being implemented outside this crate.
pub(crate) mod sealed {
    use crate::error::Error;

    /// Builds the request of a call.
    pub trait BuildRequest {
        /// Builds the request without credentials.
        fn build_request(&self) -> Result<reqwest::Request, Error>;
    }
}

/// A request that can be sent. Every request builder implements this trait.
///
/// The trait is sealed: only this crate implements it, so new methods are not a breaking change.
pub trait Call: sealed::BuildRequest + Send + Sync {
    /// What a successful answer is decoded to.
    type Output;

    /// What is known about the operation.
    const OPERATION: Operation;

    /// The client that sends it.
    fn client(&self) -> &Client;

    /// Builds the HTTP request without sending it. The client adds credentials when it sends the request, so
    /// the returned request does not contain any.
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
    /// [`Error::InvalidRequest`] when an argument can't be a part of a request.
    fn to_request(&self) -> Result<http::Request<Bytes>, Error> {
        crate::request::to_http(&Self::OPERATION, self.build_request()?)
    }

    /// The call with options of its own: times, retries, headers, query parameters.
    fn with_options(self, options: CallOptions) -> WithOptions<Self>
    where
        Self: Sized,
    {
        WithOptions {
            call: self,
            options,
        }
    }

    /// Sends the request and leaves the answer as it is, failures too.
    ///
    /// # Errors
    /// As sending does, but neither [`Error::Api`] nor [`Error::Decode`].
    fn send_raw(self) -> impl Future<Output = Result<RawResponse, Error>> + Send
    where
        Self: Sized,
    {
        async move { self.client().send_raw(&self, &CallOptions::default()).await }
    }

    /// The same without an async runtime.
    ///
    /// # Errors
    /// As [`send_raw`](Self::send_raw), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    fn send_raw_blocking(self) -> Result<RawResponse, Error>
    where
        Self: Sized,
    {
        crate::blocking::wait(&Self::OPERATION, self.send_raw())
    }

    /// Sends the request and leaves the body of a success to be taken as it arrives.
    ///
    /// # Errors
    /// As sending does, but not [`Error::Decode`] and [`Error::TooLarge`]. What goes wrong with the body
    /// of a success is told when it is taken.
    fn download(self) -> impl Future<Output = Result<Download, Error>> + Send
    where
        Self: Sized,
    {
        async move { self.client().download(&self, &CallOptions::default()).await }
    }

    /// The same without an async runtime; [`Download::blocking`] takes the body.
    ///
    /// # Errors
    /// As [`download`](Self::download), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    fn download_blocking(self) -> Result<Download, Error>
    where
        Self: Sized,
    {
        crate::blocking::wait(&Self::OPERATION, self.download())
    }

    /// Decodes the body of a success.
    ///
    /// # Errors
    /// Where and how the body differs from what the contract promises.
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch>;

    /// What looks at how the body of a success begins before a download hands it out.
    #[doc(hidden)]
    const BEGINNING: Option<Beginning> = None;

    /// Tells success from failure and decodes, as sending does with the answer that comes.
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
    /// [`Error::Api`] for an answer that reports a failure, [`Error::Decode`] for a success whose body is
    /// not what the contract promises.
    fn interpret(answer: RawResponse) -> Result<Response<Self::Output>, Error> {
        let operation = const { &Self::OPERATION };
        let raw = answer.succeeded(operation)?;
        match Self::decode(&raw) {
            Ok(value) => Ok(Response { value, raw }),
            Err(mismatch) => Err(Error::decode(operation, raw, mismatch)),
        }
    }
}

/// Gives request builders what all of them have: the methods that send them, and a `Debug` that shows no
/// arguments, because these may tell of persons.
#[allow(unused_macros, reason = "without any area there is nothing to call")]
macro_rules! request_builders {
    ($($builder:ident => $output:ty,)*) => {
        $(
            impl $builder {
                /// Sends the request and decodes the response.
                ///
                /// # Errors
                /// Every variant of [`Error`](crate::Error) except [`Error::Config`](crate::Error::Config).
                pub async fn send(self) -> Result<crate::Response<$output>, crate::Error> {
                    self.client.send(&self).await
                }

                /// Sends the request and waits for the response, without an async runtime.
                ///
                /// # Errors
                /// The errors of [`send`](Self::send). Inside an async runtime, the call fails with
                /// [`Error::InvalidRequest`](crate::Error::InvalidRequest).
                #[cfg(feature = "blocking")]
                #[inline]
                pub fn send_blocking(self) -> Result<crate::Response<$output>, crate::Error> {
                    crate::blocking::wait(&Self::OPERATION, self.send())
                }
            }

            impl std::fmt::Debug for $builder {
                fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                    f.debug_struct(stringify!($builder)).finish_non_exhaustive()
                }
            }
        )*
    };
}
#[allow(unused_imports, reason = "without any area there is nothing to call")]
pub(crate) use request_builders;

/// Gives request builders the methods that send the request until work of the server is done.
#[allow(unused_macros, reason = "not every contract and area has such work")]
macro_rules! waiting_builders {
    ($($builder:ident => $output:ty,)*) => {
        $(impl $builder {
            /// Sends the request again and again until the server's work is done.
            ///
            /// # Errors
            /// The errors of [`send`](Self::send);
            /// [`Error::WorkFailed`](crate::Error::WorkFailed) when the work has failed,
            /// [`Error::Timeout`](crate::Error::Timeout) when it takes longer than `options` say.
            pub async fn wait(
                self,
                options: crate::WaitOptions,
            ) -> Result<crate::Response<$output>, crate::Error> {
                crate::polling::wait(&self, options).await
            }

            /// The same without an async runtime.
            ///
            /// # Errors
            /// The errors of [`wait`](Self::wait). Inside an async runtime, the call fails with
            /// [`Error::InvalidRequest`](crate::Error::InvalidRequest).
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
