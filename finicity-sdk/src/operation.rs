//! Static descriptions of operations.

use std::time::Duration;

use http::StatusCode;

use crate::polling::Polling;

/// The description of an operation of the contract. Every request builder has one as its constant
/// `OPERATION`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId` of the contract.
    pub id: &'static str,
    /// The tag of the operation in the contract.
    pub tag: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path, with `{name}` for each path parameter.
    pub path: &'static str,
    /// The credentials that the operation requires.
    pub auth: Auth,
    /// `true` if sending the request twice has the same effect as sending it once. HTTP defines GET, PUT and
    /// DELETE as idempotent; the overlay corrects this for single operations.
    pub idempotent: bool,
    /// `true` if the API bills each successful call.
    pub billed: bool,
    /// `true` if the contract marks the operation as deprecated.
    pub deprecated: bool,
    /// The timeout of an attempt, if the operation is known to be slow. A longer
    /// [`timeout`](crate::ClientBuilder::timeout) of the client takes precedence.
    pub timeout: Option<Duration>,
    /// The paging of the list that the operation returns, if there is one.
    pub paging: Option<Paging>,
    /// The property of the response that shows whether work of the server is finished, if there is one.
    pub polling: Option<Polling>,
    /// The HTTP status codes of successful responses in the contract.
    pub successes: &'static [u16],
    /// Status codes below 300 that report a failure.
    pub failures_below_300: &'static [u16],
}

impl Operation {
    pub(crate) fn is_success(&self, status: StatusCode) -> bool {
        status.is_success() && !self.failures_below_300.contains(&status.as_u16())
    }
}

/// The credentials that an operation requires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// No credentials.
    None,
    /// The app key.
    AppKey,
    /// The app key and an access token.
    AppKeyAndToken,
}

/// The unit that the start parameter of a list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// Items.
    RecordIndex,
    /// Pages.
    PageNumber,
    /// Items or pages: the contract does not document the unit, and the client finds it out with the second
    /// page.
    OffsetUnclear,
}

/// The query parameters and properties by which a list is fetched page by page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// The unit that the start parameter counts.
    pub style: PagingStyle,
    /// The name of the query parameter for the start of the page.
    pub start: &'static str,
    /// The value of this parameter for the first page.
    pub first: i64,
    /// The name of the query parameter for the number of items on the page.
    pub size: &'static str,
    /// The maximum value of this parameter.
    pub max_size: Option<i64>,
    /// The property of the response that contains the items.
    pub items: &'static str,
    /// The property of an item that identifies the item in the list.
    pub id: Option<&'static str>,
    /// The property of the response that shows whether more pages follow.
    pub more: Option<&'static str>,
    /// The property of the response with the total number of items.
    pub total: Option<&'static str>,
}
