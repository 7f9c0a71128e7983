//! Lists that come in pages.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::collections::VecDeque;
use std::collections::hash_map::DefaultHasher;
use std::future::poll_fn;
use std::hash::{Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::Stream;
use futures_util::stream::unfold;
use serde::Serialize;

use crate::call::Call;
use crate::error::{Error, Result};
use crate::operation::Paging;
use crate::response::Response;

/// More empty pages in a row than any list has; a server that sends more would never end.
const MOST_EMPTY_PAGES: u32 = 10;

/// A call whose answer is a page of a list.
pub trait Paged: Call<Output: Send> + Clone + 'static {
    /// What the list is of.
    type Item: Serialize + Send + 'static;

    /// Where the page starts and how long it may be, as far as the caller has said.
    #[doc(hidden)]
    fn place(&self) -> (Option<i64>, Option<i64>);

    /// Sets where the page starts and how long it may be.
    #[doc(hidden)]
    fn set_place(&mut self, start: i64, size: Option<i64>);

    /// The items of a page.
    #[doc(hidden)]
    fn items_of(page: &Self::Output) -> &[Self::Item];

    /// The items of a page, by value.
    #[doc(hidden)]
    fn into_items(page: Self::Output) -> Vec<Self::Item>;

    /// Whether more pages follow, if the page says so.
    #[doc(hidden)]
    fn more(_page: &Self::Output) -> Option<bool> {
        None
    }

    /// How many items there are in all, if the page says so.
    #[doc(hidden)]
    fn total(_page: &Self::Output) -> Option<i64> {
        None
    }
}

/// Something that says yes or no, in one of the API's spellings.
pub(crate) trait Truth {
    fn truth(&self) -> Option<bool>;
}

impl Truth for bool {
    fn truth(&self) -> Option<bool> {
        Some(*self)
    }
}

impl Truth for String {
    fn truth(&self) -> Option<bool> {
        self.to_ascii_lowercase().parse().ok()
    }
}

impl<T: Truth> Truth for Option<T> {
    fn truth(&self) -> Option<bool> {
        self.as_ref().and_then(T::truth)
    }
}

/// Something that counts.
pub(crate) trait Count {
    fn count(&self) -> Option<i64>;
}

impl Count for i32 {
    fn count(&self) -> Option<i64> {
        Some((*self).into())
    }
}

impl Count for i64 {
    fn count(&self) -> Option<i64> {
        Some(*self)
    }
}

impl<T: Count> Count for Option<T> {
    fn count(&self) -> Option<i64> {
        self.as_ref().and_then(T::count)
    }
}

type Boxed<T> = Pin<Box<dyn Stream<Item = Result<T>> + Send>>;

/// The pages of a list, each fetched when it is asked for. Ends after the first error.
#[must_use = "no page is fetched until it is asked for"]
pub struct Pages<C: Paged>(Boxed<Response<C::Output>>);

/// The items of a list, whose pages are fetched as they are needed. Ends after the first error; the
/// items before it come first.
#[must_use = "no item is fetched until it is asked for"]
pub struct Items<C: Paged>(Boxed<C::Item>);

impl<C: Paged> Pages<C> {
    pub(crate) fn new(call: C) -> Self {
        let pages = unfold(Pager::new(call), |mut pager| async move {
            let page = pager.next().await?;
            Some((page, pager))
        });
        Self(Box::pin(pages))
    }

    /// The next page; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<Response<C::Output>>> {
        poll_fn(|context| self.0.as_mut().poll_next(context)).await
    }
}

impl<C: Paged> Items<C> {
    pub(crate) fn new(call: C) -> Self {
        let start = (Pager::new(call), VecDeque::new());
        let items = unfold(start, |(mut pager, mut fetched)| async move {
            loop {
                if let Some(item) = fetched.pop_front() {
                    return Some((Ok(item), (pager, fetched)));
                }
                match pager.next().await? {
                    Ok(page) => fetched = C::into_items(page.into_inner()).into(),
                    Err(error) => return Some((Err(error), (pager, fetched))),
                }
            }
        });
        Self(Box::pin(items))
    }

    /// The next item; `None` after the last.
    pub async fn next(&mut self) -> Option<Result<C::Item>> {
        poll_fn(|context| self.0.as_mut().poll_next(context)).await
    }
}

impl<C: Paged> Stream for Pages<C> {
    type Item = Result<Response<C::Output>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl<C: Paged> Stream for Items<C> {
    type Item = Result<C::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
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

/// What the start parameter counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Style {
    Records,
    Pages,
    /// Only the second page tells. It is asked for as page 2, which is also record 2.
    Unclear,
}

/// Fetches page after page.
struct Pager<C> {
    call: C,
    style: Style,
    start: i64,
    size: Option<i64>,
    fetched: i64,
    empty: u32,
    /// The page before: a hash of all its items, and one of its second.
    before: Option<(u64, Option<u64>)>,
    ended: bool,
}

impl<C: Paged> Pager<C> {
    fn new(call: C) -> Self {
        let known = const { &C::OPERATION.paging };
        let (start, size) = call.place();
        let first = known.as_ref().map_or(1, |known| known.first);
        let largest = known.as_ref().and_then(|known| known.max_size);
        Self {
            call,
            style: known.as_ref().map_or(Style::Records, style),
            start: start.unwrap_or(first),
            size: size.or(largest),
            fetched: 0,
            empty: 0,
            before: None,
            ended: false,
        }
    }

    async fn next(&mut self) -> Option<Result<Response<C::Output>>> {
        if self.ended {
            return None;
        }
        let page = self.fetch().await;
        if page.is_err() {
            self.ended = true;
        }
        Some(page)
    }

    async fn fetch(&mut self) -> Result<Response<C::Output>> {
        let mut page = self.ask().await?;
        if self.style == Style::Unclear
            && let Some((_, second)) = self.before
        {
            let first = C::items_of(&page).first().map(hash);
            if first.is_some() && first == second {
                // It is the second record, so the next page starts after all that were fetched.
                self.style = Style::Records;
                self.start += self.fetched - 1;
                page = self.ask().await?;
            } else {
                self.style = Style::Pages;
            }
        }
        self.look_at(&page)?;
        Ok(page)
    }

    async fn ask(&mut self) -> Result<Response<C::Output>> {
        self.call.set_place(self.start, self.size);
        self.call.client().send(&self.call).await
    }

    /// Notes what the page says of the next.
    fn look_at(&mut self, page: &C::Output) -> Result<()> {
        let items = C::items_of(page);
        let count = i64::try_from(items.len()).unwrap_or(i64::MAX);
        let this = hash(&items);
        if count > 0 && self.before.is_some_and(|(before, _)| before == this) {
            return Err(Self::stuck("the server sent the same page twice"));
        }
        self.before = Some((this, items.get(1).map(hash)));
        self.fetched += count;
        self.empty = if count == 0 { self.empty + 1 } else { 0 };
        let full = self.size.is_some_and(|size| count >= size);
        self.ended = !match (C::more(page), C::total(page)) {
            (Some(more), _) => more,
            (None, Some(total)) => count > 0 && self.fetched < total,
            (None, None) => count > 0 && full,
        };
        if !self.ended && self.empty > MOST_EMPTY_PAGES {
            return Err(Self::stuck(
                "the server announces more, and sends one empty page after another",
            ));
        }
        self.start += match self.style {
            Style::Pages | Style::Unclear => 1,
            Style::Records if count > 0 => count,
            Style::Records => self.size.unwrap_or(1),
        };
        Ok(())
    }

    fn stuck(reason: &str) -> Error {
        Error::Paging {
            operation: C::OPERATION.id,
            reason: reason.to_owned(),
        }
    }
}

fn style(paging: &Paging) -> Style {
    match paging.style {
        "page-number" => Style::Pages,
        "offset-unclear" => Style::Unclear,
        _ => Style::Records,
    }
}

fn hash(items: &(impl Serialize + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    serde_json::to_vec(items)
        .unwrap_or_default()
        .hash(&mut hasher);
    hasher.finish()
}
