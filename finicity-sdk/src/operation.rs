//! What is known about an operation before it is called.

use std::time::Duration;

use http::StatusCode;

use crate::polling::Polling;

/// An operation of the contract. Every request builder has one as `OPERATION`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Operation {
    /// The `operationId` of the contract.
    pub id: &'static str,
    /// The tag it is listed under.
    pub tag: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path, with `{name}` for each path parameter.
    pub path: &'static str,
    /// The credentials it wants.
    pub auth: Auth,
    /// Whether sending the request twice has the same effect as sending it once. HTTP says so of GET,
    /// PUT and DELETE; the overlay corrects that for single operations.
    pub idempotent: bool,
    /// Whether the API bills each success.
    pub billed: bool,
    /// Whether the contract says not to use it any more.
    pub deprecated: bool,
    /// How long it may take, where that is known to be longer than usual.
    pub timeout: Option<Duration>,
    /// How its list is fetched page by page.
    pub paging: Option<Paging>,
    /// How its answer says whether work is done.
    pub polling: Option<Polling>,
    /// The statuses of its successes.
    pub successes: &'static [u16],
    /// Statuses below 300 that are failures all the same.
    pub failures_below_300: &'static [u16],
}

impl Operation {
    pub(crate) fn is_success(&self, status: StatusCode) -> bool {
        status.is_success() && !self.failures_below_300.contains(&status.as_u16())
    }
}

/// The credentials that an operation wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Auth {
    /// None.
    None,
    /// The app key.
    AppKey,
    /// The app key and an access token.
    AppKeyAndToken,
}

/// What the start parameter of a list counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PagingStyle {
    /// The items before the page.
    RecordIndex,
    /// The pages before it.
    PageNumber,
    /// Items or pages: the second page tells.
    OffsetUnclear,
}

/// How a list is fetched page by page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Paging {
    /// What the start parameter counts.
    pub style: PagingStyle,
    /// The query parameter that says where the page starts.
    pub start: &'static str,
    /// Its value for the first page.
    pub first: i64,
    /// The query parameter that says how much is on a page.
    pub size: &'static str,
    /// Its largest value.
    pub max_size: Option<i64>,
    /// The member of the answer with the items.
    pub items: &'static str,
    /// The member of an item that tells it from all others.
    pub id: Option<&'static str>,
    /// The member that says whether more follows.
    pub more: Option<&'static str>,
    /// The member that says how many there are in all.
    pub total: Option<&'static str>,
}
