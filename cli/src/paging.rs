//! Fetching all pages of a list.
//!
//! The pages follow the rules of [`finicity_sdk::Items`]: a list whose start parameter counts records is
//! fetched so that each page begins with the last item of the page before. So an item that stays in the list
//! is printed exactly once, even if others are added or removed meanwhile. In memory are one page and the
//! hashes of the IDs.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use finicity_sdk::{Client, Paging, PagingStyle};

use crate::failure::{Failure, REFUSED, Result};
use crate::json::Json;
use crate::request::Request;

/// The number of pages without anything new after which the list ends with a failure.
const MAX_IDLE_PAGES: u32 = 3;

/// The size of a page if the contract does not limit it.
const DEFAULT_SIZE: i64 = 100;

/// A list that is fetched page by page.
pub struct Pages<'a> {
    client: &'a Client,
    request: Request,
    paging: &'static Paging,
    style: PagingStyle,
    first: i64,
    start: i64,
    size: i64,
    fetched: i64,
    idle_pages: u32,
    /// The hash of the previous page, and the hash of its second item.
    previous_page: Option<(u64, Option<u64>)>,
    returned_ids: HashSet<u64>,
    overlaps: bool,
    ended: bool,
}

/// A page.
struct Page {
    items: Vec<Json>,
    more: Option<bool>,
    total: Option<i64>,
}

impl<'a> Pages<'a> {
    /// Creates the list of a request. The start and the size of the request are those of the first page.
    pub fn new(client: &'a Client, mut request: Request, paging: &'static Paging) -> Self {
        let mut take_number = |name: &str| {
            let at = request.query.iter().position(|(key, _)| key == name)?;
            request.query.remove(at).1.parse::<i64>().ok()
        };
        let first = take_number(paging.start).unwrap_or(paging.first);
        let size = take_number(paging.size);
        Self {
            client,
            paging,
            style: paging.style,
            first,
            start: first,
            size: size.or(paging.max_size).unwrap_or(DEFAULT_SIZE).max(1),
            fetched: 0,
            idle_pages: 0,
            previous_page: None,
            returned_ids: HashSet::new(),
            overlaps: false,
            ended: false,
            request,
        }
    }

    /// Returns the items of the next page that were not returned before; `None` after the last page.
    ///
    /// # Errors
    /// The failure of the request, and a failure if the pages do not come to an end.
    pub async fn next(&mut self) -> Result<Option<Vec<Json>>> {
        if self.ended {
            return Ok(None);
        }
        let mut page = self.request_page().await?;
        if self.style == PagingStyle::OffsetUnclear
            && let Some((_, second)) = self.previous_page
        {
            let first = page.items.first().map(hash);
            if first.is_some() && first == second {
                // The page begins with the second record, so the parameter counts records.
                self.style = PagingStyle::RecordIndex;
                self.start = self.first.saturating_add(self.fetched);
                page = self.request_page().await?;
            } else {
                self.style = PagingStyle::PageNumber;
            }
        }
        let mut step = self.size;
        while self.has_skipped_items(&page) {
            // Records before this page were removed.
            self.start = self.start.saturating_sub(step).max(self.first);
            step = step.saturating_mul(2);
            page = self.request_page().await?;
        }
        self.record_page(&page)?;
        let new = page.items.into_iter();
        let new: Vec<Json> = new.filter(|item| self.is_new(item)).collect();
        let ids: Vec<u64> = new.iter().filter_map(|item| self.item_id(item)).collect();
        self.returned_ids.extend(ids);
        Ok(Some(new))
    }

    async fn request_page(&self) -> Result<Page> {
        let mut request = self.request.clone();
        let counts_records = self.style == PagingStyle::RecordIndex && self.paging.id.is_some();
        let size = match counts_records && (self.overlaps || self.size == 1) {
            // One more item, because the first one was already returned.
            true => {
                let one_more = self.size.saturating_add(1);
                let max = self.paging.max_size.unwrap_or(one_more);
                one_more.min(max.max(self.size))
            }
            false => self.size,
        };
        let position = [(self.paging.start, self.start), (self.paging.size, size)];
        let position = position.map(|(name, value)| (name.to_owned(), value.to_string()));
        request.query.extend(position);
        let operation = request.operation;
        let response = request.send(self.client, None, None).await;
        let response = response.map_err(|error| error.into_failure(operation))?;
        let body = Json::parse(response.body()).map_err(|position| {
            Failure::new(
                REFUSED,
                format!(
                    "{}: the response is not JSON, {position}",
                    operation.facts.id
                ),
            )
        })?;
        let number = |json: &Json| json.plain()?.parse().ok();
        let as_bool = |json: &Json| json.plain()?.to_ascii_lowercase().parse().ok();
        let items = match body.get(self.paging.items) {
            Some(Json::List(items)) => items.clone(),
            Some(Json::Null) | None => Vec::new(),
            Some(_) => {
                let items = self.paging.items;
                let message = format!("{}: `{items}` is not a list", operation.facts.id);
                return Err(Failure::new(REFUSED, message));
            }
        };
        Ok(Page {
            items,
            more: self.paging.more.and_then(|name| as_bool(body.get(name)?)),
            total: self.paging.total.and_then(|name| number(body.get(name)?)),
        })
    }

    fn item_id(&self, item: &Json) -> Option<u64> {
        let id = item.get(self.paging.id?)?;
        (*id != Json::Null).then(|| hash(id))
    }

    fn is_new(&self, item: &Json) -> bool {
        self.item_id(item)
            .is_none_or(|id| !self.returned_ids.contains(&id))
    }

    /// Returns `true` if the page should begin with an item that was returned, but does not.
    fn has_skipped_items(&self, page: &Page) -> bool {
        if !self.overlaps || self.start <= self.first {
            return false;
        }
        match page.items.first() {
            Some(item) => self
                .item_id(item)
                .is_some_and(|id| !self.returned_ids.contains(&id)),
            None => page.more != Some(true),
        }
    }

    /// Determines whether and where the next page starts.
    fn record_page(&mut self, page: &Page) -> Result<()> {
        let count = i64::try_from(page.items.len()).unwrap_or(i64::MAX);
        let page_hash = page.items.iter().fold(0_u64, |sum, item| {
            sum.rotate_left(7).wrapping_mul(31) ^ hash(item)
        });
        let repeated = count > 0
            && self
                .previous_page
                .is_some_and(|(previous, _)| previous == page_hash);
        if repeated && self.paging.id.is_none() {
            return Err(self.no_progress("the server sent the same page twice"));
        }
        self.previous_page = Some((page_hash, page.items.get(1).map(hash)));
        self.fetched = self.fetched.saturating_add(count);
        let is_idle = !page.items.iter().any(|item| self.is_new(item));
        self.idle_pages = if is_idle { self.idle_pages + 1 } else { 0 };
        let position = match self.style {
            PagingStyle::RecordIndex => self.start.saturating_sub(self.first).saturating_add(count),
            _ => self.fetched,
        };
        self.ended = !match (page.more, page.total) {
            (Some(more), _) => more,
            (None, Some(total)) => count > 0 && position < total,
            (None, None) => count > 0 && count >= self.size,
        };
        if !self.ended && self.idle_pages > MAX_IDLE_PAGES {
            return Err(self.no_progress(
                "the server reports more pages, but the last pages had no new items",
            ));
        }
        if is_idle && count > 0 {
            // Items are added faster than the program reads them.
            let max = self.paging.max_size.unwrap_or(self.size).max(self.size);
            self.size = self.size.saturating_mul(2).min(max);
        }
        self.overlaps =
            self.paging.id.is_some() && self.style == PagingStyle::RecordIndex && count > 1;
        let advance = match self.style {
            PagingStyle::RecordIndex if count > 0 => count - i64::from(self.overlaps),
            PagingStyle::RecordIndex => self.size,
            _ => 1,
        };
        self.start = self.start.saturating_add(advance);
        Ok(())
    }

    fn no_progress(&self, reason: &str) -> Failure {
        let id = self.request.operation.facts.id;
        Failure::new(REFUSED, format!("{id}: {reason}"))
    }
}

fn hash(item: &Json) -> u64 {
    let mut hasher = DefaultHasher::new();
    item.to_string().hash(&mut hasher);
    hasher.finish()
}
