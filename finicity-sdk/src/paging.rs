//! Lists that the API returns page by page.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::collections::hash_map::DefaultHasher;
use std::collections::{HashSet, VecDeque};
use std::future::poll_fn;
use std::hash::{Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::unfold;
use futures_util::{Stream, StreamExt};
use serde::Serialize;
use serde_json::{Map, Value};
use tracing::Instrument;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::field::{Content, Form, Slot};
use crate::model::{Visit, each, find};
use crate::operation::PagingStyle;
use crate::response::Response;
use crate::stream::Boxed;
use crate::telemetry::WorkScope;

/// The maximum number of consecutive pages without new items. No list of the API has more, so the limit only
/// stops a server that never ends the list.
const MAX_IDLE_PAGES: u32 = 10;

/// The number of consecutive errors after which a list ends.
const MAX_FAILURES: u32 = 10;

/// A call whose response is a page of a list.
pub trait Paged: Call<Output: Send> + Clone + 'static {
    /// The type of the items.
    #[allow(private_bounds, reason = "only this crate implements the trait")]
    type Item: Serialize + Slot + Send + 'static;

    /// Returns the start and the maximum size of the page, as far as the caller set them.
    #[doc(hidden)]
    fn page_position(&self) -> (Option<i64>, Option<i64>);

    /// Sets the start and the maximum size of the page.
    #[doc(hidden)]
    fn set_page_position(&mut self, start: i64, size: Option<i64>);

    /// Returns the items of a page.
    #[doc(hidden)]
    fn items_of(page: &Self::Output) -> &[Self::Item];

    /// Returns the items of a page, by value.
    #[doc(hidden)]
    fn into_items(page: Self::Output) -> Vec<Self::Item>;

    /// Returns `true` if more pages follow; `None` if the page does not tell.
    #[doc(hidden)]
    fn more(_page: &Self::Output) -> Option<bool> {
        None
    }

    /// Returns the total number of items; `None` if the page does not tell.
    #[doc(hidden)]
    fn total(_page: &Self::Output) -> Option<i64> {
        None
    }
}

/// A boolean in one of the spellings of the API.
pub(crate) trait AsBool {
    fn as_bool(&self) -> Option<bool>;
}

impl AsBool for bool {
    fn as_bool(&self) -> Option<bool> {
        Some(*self)
    }
}

impl AsBool for String {
    fn as_bool(&self) -> Option<bool> {
        self.to_ascii_lowercase().parse().ok()
    }
}

impl<T: AsBool> AsBool for Option<T> {
    fn as_bool(&self) -> Option<bool> {
        self.as_ref().and_then(T::as_bool)
    }
}

/// A number of items.
pub(crate) trait AsCount {
    fn as_count(&self) -> Option<i64>;
}

impl AsCount for i32 {
    fn as_count(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl AsCount for i64 {
    fn as_count(&self) -> Option<i64> {
        Some(*self)
    }
}

impl<T: AsCount> AsCount for Option<T> {
    fn as_count(&self) -> Option<i64> {
        self.as_ref().and_then(T::as_count)
    }
}

/// The pages of a list. Each page is fetched when the caller asks for it, and returned as the server sends
/// it: if the list changes in the meantime, an item may be on two pages or on none. Use [`Items`] to avoid
/// this.
///
/// After an error, the next call fetches the same page again, so the caller can continue with the list. The
/// pages end after an [`Error::Paging`], and after ten consecutive errors.
#[must_use = "a page is fetched only when `next` is called or the stream is polled"]
pub struct Pages<C: Paged>(Boxed<Response<C::Output>>);

/// The items of a list. The pages are fetched as they are needed.
///
/// The list may change in the meantime. If the start parameter counts records, as for transactions and
/// customers, the client requests each page from the last received item on, and the page must begin with that
/// item. The client omits items that it has already returned, and requests earlier pages again if records
/// were removed. So each item that is in the list from the first page to the last is returned exactly once.
/// An item that is added meanwhile may be returned or not; the other items are returned in the order of the
/// list. Pages of a single item are requested with two items.
///
/// The client recognizes items by their ID, for which it keeps 10 to 20 bytes per item in memory. Items
/// without an ID are all returned. In a list whose start parameter counts pages (consents, for example), the
/// client only removes repeated items: it misses an item that moves to a page that was already fetched.
///
/// After an error, the next call fetches the same page again, so the caller can continue with the list. Items
/// that were received before the error are returned before it. The items end after an [`Error::Paging`], and
/// after ten consecutive errors, so that a loop that ignores errors ends as well.
#[must_use = "an item is fetched only when `next` is called or the stream is polled"]
pub struct Items<C: Paged>(Boxed<C::Item>);

impl<C: Paged> Pages<C> {
    pub(crate) fn new(call: C) -> Self {
        let pages = unfold(Pager::new(call, false), |mut pager| async move {
            let page = pager.next().await?;
            Some((page, pager))
        });
        Self(Boxed::new(pages.fuse()))
    }

    /// Returns the next page; `None` after the last page. After an error, the method fetches the failed page
    /// again.
    ///
    /// # Errors
    /// The errors of the request. [`Error::Paging`] when the pages do not come to an end.
    pub async fn next(&mut self) -> Option<Result<Response<C::Output>>> {
        poll_fn(|context| self.0.poll_next(context)).await
    }
}

impl<C: Paged> Items<C> {
    pub(crate) fn new(call: C) -> Self {
        let start = (Pager::new(call, true), VecDeque::new());
        let items = unfold(start, |(mut pager, mut fetched)| async move {
            loop {
                if let Some(item) = fetched.pop_front() {
                    return Some((Ok(item), (pager, fetched)));
                }
                match pager.next().await? {
                    Ok(page) => fetched = pager.new_items(page.into_inner()),
                    Err(error) => return Some((Err(error), (pager, fetched))),
                }
            }
        });
        Self(Boxed::new(items.fuse()))
    }

    /// Returns the next item; `None` after the last item. After an error, the method fetches the failed page
    /// again.
    ///
    /// # Errors
    /// The errors of the request. [`Error::Paging`] when the pages do not come to an end.
    pub async fn next(&mut self) -> Option<Result<C::Item>> {
        poll_fn(|context| self.0.poll_next(context)).await
    }

    /// Fetches all items of the list into a `Vec`, for lists that fit into memory.
    ///
    /// - `limit`: the largest number of items to accept. The limit keeps a list that is longer than
    ///   expected from filling the memory.
    ///
    /// ```
    /// # include!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/support/guide.rs"));
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let (sandbox, client) = sandbox().await?;
    /// # let (customer, _) = connected(&sandbox, &client).await?;
    /// let transactions = client.transactions();
    /// let call = transactions.get_all_customer_transactions(&customer, 0, 1_900_000_000);
    /// let all = call.items().collect_all(100_000).await?;
    /// println!("{} transactions", all.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The first error of the list; [`Error::Paging`] when the list has more than `limit` items. The items
    /// that were fetched before an error are lost.
    pub async fn collect_all(mut self, limit: usize) -> Result<Vec<C::Item>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            let item = item?;
            if all.len() == limit {
                return Err(Error::Paging {
                    operation: C::OPERATION.id,
                    reason: format!(
                        "the list has more than {limit} items, which is the limit of the call"
                    ),
                });
            }
            all.push(item);
        }
        Ok(all)
    }
}

impl<C: Paged> Stream for Pages<C> {
    type Item = Result<Response<C::Output>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next(context)
    }
}

impl<C: Paged> Stream for Items<C> {
    type Item = Result<C::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_next(context)
    }
}

impl<C: Paged> std::fmt::Debug for Pages<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pages of {}", C::OPERATION.id)
    }
}

impl<C: Paged> std::fmt::Debug for Items<C> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Items of {}", C::OPERATION.id)
    }
}

/// The state of a list that is fetched page by page.
struct Pager<C> {
    call: C,
    style: PagingStyle,
    /// The start parameter of the first page.
    first: i64,
    start: i64,
    size: Option<i64>,
    largest: Option<i64>,
    fetched: i64,
    /// The number of consecutive pages without new items.
    idle_pages: u32,
    /// The number of consecutive errors.
    failed: u32,
    /// The hash of all items of the previous page. With IDs, equal pages are possible: as many items as fit on
    /// a page may have been added at the front. So the hash is not needed, and takes time.
    previous_page: Option<u64>,
    /// The hash of the second item of the previous page, if the start parameter is unclear.
    second_item: Option<u64>,
    /// The property that identifies an item, if repeated items are to be left out.
    id: Option<&'static str>,
    /// The hashes of the IDs of all items that were returned.
    returned_ids: HashSet<u64>,
    /// `true` if the next page must begin with an item that was returned.
    overlaps: bool,
    ended: bool,
}

impl<C: Paged> Pager<C> {
    fn new(call: C, deduplicates: bool) -> Self {
        let paging = const { &C::OPERATION.paging };
        let (start, size) = call.page_position();
        let paging = paging.as_ref();
        let first = start.unwrap_or(paging.map_or(1, |paging| paging.first));
        let largest = paging.and_then(|paging| paging.max_size);
        Self {
            call,
            style: paging.map_or(PagingStyle::RecordIndex, |paging| paging.style),
            first,
            start: first,
            size: size.or(largest),
            largest,
            fetched: 0,
            idle_pages: 0,
            failed: 0,
            previous_page: None,
            second_item: None,
            id: paging.and_then(|paging| paging.id).filter(|_| deduplicates),
            returned_ids: HashSet::new(),
            overlaps: false,
            ended: false,
        }
    }

    async fn next(&mut self) -> Option<Result<Response<C::Output>>> {
        if self.ended {
            return None;
        }
        let scope = WorkScope::page(const { &C::OPERATION });
        let page = self.fetch().instrument(scope.span()).await;
        scope.end(page.as_ref().err());
        match &page {
            Ok(_) => self.failed = 0,
            Err(Error::Paging { .. }) => self.ended = true,
            Err(_) => {
                self.failed += 1;
                self.ended = self.failed >= MAX_FAILURES;
            }
        }
        Some(page)
    }

    async fn fetch(&mut self) -> Result<Response<C::Output>> {
        let mut page = self.request_page().await?;
        if self.style == PagingStyle::OffsetUnclear && self.fetched > 0 {
            let first = C::items_of(&page).first().map(hash);
            if first.is_some() && first == self.second_item {
                // The page begins with the second record, so the parameter counts records. The next page
                // starts after all fetched items.
                self.style = PagingStyle::RecordIndex;
                self.start = self.first.saturating_add(self.fetched);
                page = self.request_page().await?;
            } else {
                self.style = PagingStyle::PageNumber;
            }
        }
        let mut step = self.size.unwrap_or(1).max(1);
        while self.has_skipped_items(&page) {
            // Records before this page were removed, so the items that follow the last returned item are
            // further ahead.
            self.start = self.start.saturating_sub(step).max(self.first);
            step = step.saturating_mul(2);
            page = self.request_page().await?;
        }
        self.record_page(&page)?;
        Ok(page)
    }

    async fn request_page(&mut self) -> Result<Response<C::Output>> {
        // One more item, because the first one was already returned.
        let size = match (
            self.size,
            self.style == PagingStyle::RecordIndex && self.id.is_some(),
        ) {
            (Some(size), true) if self.overlaps || size == 1 => {
                let one_more = size.saturating_add(1);
                Some(
                    self.largest
                        .map_or(one_more, |largest| one_more.min(largest.max(size))),
                )
            }
            (size, _) => size,
        };
        self.call.set_page_position(self.start, size);
        self.call.client().send(&self.call).await
    }

    /// Returns `true` if the page should begin with an item that was returned, but does not.
    fn has_skipped_items(&self, page: &C::Output) -> bool {
        if !self.overlaps || self.start <= self.first {
            return false;
        }
        match C::items_of(page).first() {
            Some(item) => item_id(item, self.id).is_some_and(|id| !self.returned_ids.contains(&id)),
            None => C::more(page) != Some(true),
        }
    }

    /// Determines from a page whether and where the next page starts.
    fn record_page(&mut self, page: &C::Output) -> Result<()> {
        let items = C::items_of(page);
        let item_count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        if self.id.is_none() {
            let page_hash = Some(hash(items));
            if item_count > 0 && self.previous_page == page_hash {
                return Err(Self::no_progress("the server sent the same page twice"));
            }
            self.previous_page = page_hash;
        }
        if self.style == PagingStyle::OffsetUnclear {
            self.second_item = items.get(1).map(hash);
        }
        self.fetched = self.fetched.saturating_add(item_count);
        let is_new = |item: &C::Item| {
            item_id(item, self.id).is_none_or(|id| !self.returned_ids.contains(&id))
        };
        let is_idle = !items.iter().any(is_new);
        self.idle_pages = if is_idle { self.idle_pages + 1 } else { 0 };
        let is_full = self.size.is_some_and(|size| item_count >= size);
        let position = match self.style {
            PagingStyle::RecordIndex => self
                .start
                .saturating_sub(self.first)
                .saturating_add(item_count),
            PagingStyle::PageNumber | PagingStyle::OffsetUnclear => self.fetched,
        };
        self.ended = !match (C::more(page), C::total(page)) {
            (Some(more), _) => more,
            (None, Some(total)) => item_count > 0 && position < total,
            (None, None) => item_count > 0 && is_full,
        };
        if !self.ended && self.idle_pages > MAX_IDLE_PAGES {
            return Err(Self::no_progress(
                "the server reports more pages, but the last pages had no new items",
            ));
        }
        if is_idle && item_count > 0 {
            // Items are added faster than the client reads them.
            self.size = self.size.map(|size| {
                self.largest
                    .map_or(size, |max| max.min(size.saturating_mul(2)).max(size))
            });
        }
        self.overlaps =
            self.id.is_some() && self.style == PagingStyle::RecordIndex && item_count > 1;
        let advance = match self.style {
            PagingStyle::PageNumber | PagingStyle::OffsetUnclear => 1,
            PagingStyle::RecordIndex if item_count > 0 => item_count - i64::from(self.overlaps),
            PagingStyle::RecordIndex => self.size.unwrap_or(1).max(1),
        };
        self.start = self.start.saturating_add(advance);
        Ok(())
    }

    /// Returns the items of a page that were not returned before. Equal items on the same page are all
    /// returned.
    fn new_items(&mut self, page: C::Output) -> VecDeque<C::Item> {
        let items = C::into_items(page)
            .into_iter()
            .map(|item| (item_id(&item, self.id), item));
        let returned_ids = &self.returned_ids;
        let is_new = |id: &Option<u64>| id.is_none_or(|id| !returned_ids.contains(&id));
        let (ids, items): (Vec<_>, _) = items.filter(|(id, _)| is_new(id)).unzip();
        self.returned_ids.extend(ids.into_iter().flatten());
        items
    }

    fn no_progress(reason: &str) -> Error {
        Error::Paging {
            operation: C::OPERATION.id,
            reason: reason.to_owned(),
        }
    }
}

/// Returns the hash of the ID of an item, if it has one.
fn item_id(item: &dyn Slot, id: Option<&str>) -> Option<u64> {
    let id = id?;
    let Content::Object(item) = item.content(Form::Native) else {
        return None;
    };
    let mut finder = IdFinder {
        index: find(item.shape().names(), id, 0),
        id,
        found: None,
    };
    each(item, &mut finder);
    finder.found
}

/// Finds the ID of an item, and returns its hash.
struct IdFinder<'n> {
    /// The index of the field, if the ID is one.
    index: Option<usize>,
    id: &'n str,
    found: Option<u64>,
}

impl<'a> Visit<'a> for IdFinder<'_> {
    fn field(&mut self, index: usize, content: Content<'a>) {
        let is_null = matches!(content, Content::Json(Value::Null));
        if self.index == Some(index) && !is_null {
            self.found = Some(hash(&content));
        }
    }

    fn extra(&mut self, extra: &'a Map<String, Value>) {
        let other = extra.get(self.id).filter(|id| !id.is_null());
        self.found = self.found.or_else(|| other.map(hash));
    }
}

fn hash(items: &(impl Serialize + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    serde_json::to_vec(items)
        .unwrap_or_default()
        .hash(&mut hasher);
    hasher.finish()
}
