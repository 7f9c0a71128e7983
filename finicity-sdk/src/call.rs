//! What every request builder can do.

use reqwest::Request;

use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;
use crate::response::RawResponse;

/// A request that can be sent: implemented by every request builder.
pub trait Call {
    /// What a successful answer is decoded to.
    type Output;

    /// What is known about the operation.
    const OPERATION: Operation;

    /// The client that sends it.
    fn client(&self) -> &Client;

    /// Builds the HTTP request without sending it. Credentials are added when it is sent.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when an argument can't be a part of a request.
    fn to_request(&self) -> Result<Request, Error>;

    /// Decodes a success.
    ///
    /// # Errors
    /// What is wrong with the body.
    fn decode(answer: &RawResponse) -> Result<Self::Output, String>;
}
