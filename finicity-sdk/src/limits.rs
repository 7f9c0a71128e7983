//! Client-side limits: the maximum number of requests at the same time, and the maximum rate of requests.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::client::{FAR, in_future};
use crate::download::TimeLimits;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::retry::{RetryClass, retry_after, retry_class};

/// The maximum pause of a group that a response can cause.
const MAX_PAUSE: Duration = Duration::from_secs(5 * 60);

/// The delay of a timer that is made up for, so that the average rate is exact. Timers have a resolution of one
/// millisecond.
const TIMER_TOLERANCE: Duration = Duration::from_millis(2);

/// A limit for a group of operations: the maximum number of requests at the same time, the maximum rate, or both.
/// Set with [`ClientBuilder::limit`](crate::ClientBuilder::limit), and shared by all clones of the client.
///
/// ```
/// use std::time::Duration;
/// use finicity_sdk::api::reports::GetReportByCustomer;
/// use finicity_sdk::api::transactions::GetAllCustomerTransactions;
/// use finicity_sdk::{Call, Client, RequestLimit};
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let second = Duration::from_secs(1);
/// let reports = RequestLimit::for_operation(&GetReportByCustomer::OPERATION);
/// let transactions = RequestLimit::for_tag_of(&GetAllCustomerTransactions::OPERATION);
/// let client = Client::builder()
///     .limit(reports.rate(2, second).pause_after_rate_limit(true))
///     .limit(transactions.max_concurrent(4))
///     .limit(RequestLimit::new("billed", |operation| operation.billed).max_concurrent(1))
///     .limit(RequestLimit::for_rest().max_concurrent(32).rate(50, second).burst(10))
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// Mastercard does not publish the rate limits of the API in its contract. The API reports a rate limit with the
/// status code 429, which the contract documents for three operations, without a body and without a
/// `Retry-After`, and for micro-deposits also with status code 400 and the error code 3300001. Without a limit of
/// this type, the client notices a rate limit only from these responses.
///
/// - Each request of an operation belongs to the first limit that includes the operation, in the order in which
///   the limits were added, or else to [`for_rest`](Self::for_rest). A request never waits for two limits.
///   Requests of operations that no limit includes do not wait.
/// - Every attempt counts: retries, pages of a list, and polls of a wait. A retry gives up its place during the
///   pause, and then waits again behind the requests that arrived before.
/// - Requests of a limit are sent in the order in which they began to wait. A call that is dropped, or whose
///   deadline has passed, gives up its place. A future that the program keeps but does not poll also keeps its
///   place, and the requests behind it wait.
/// - Hooks run after the wait. A slow hook can therefore change the order and the spacing of the requests that the
///   API receives, but not the number of requests in progress.
/// - The wait counts towards the [`deadline`](crate::ClientBuilder::deadline) of the call, but not towards the
///   [`timeout`](crate::ClientBuilder::timeout) of the attempt. If the limit does not allow the request before
///   the deadline, the call fails with [`Error::NotSent`] and had no effect at the API.
/// - A request counts as in progress until its response is complete. A [`Download`](crate::Download) counts
///   until its `next` returns `None` or an error, or until it is dropped.
/// - Requests with the partner secret are not limited: the client's own authentications, and calls of the
///   operations that authenticate or change the secret. Other calls could wait for them.
#[derive(Debug)]
#[must_use = "a limit has no effect until it is added to a client"]
pub struct RequestLimit {
    group: Group,
    name: String,
    max_concurrent: Option<usize>,
    rate: Option<(u32, Duration)>,
    burst: Option<u32>,
    pause: bool,
}

/// The operations of a limit.
enum Group {
    Tag(&'static str),
    Operation(&'static str),
    Matching(Box<dyn Fn(&Operation) -> bool + Send + Sync>),
    Rest,
}

impl Group {
    fn includes(&self, operation: &Operation) -> bool {
        match self {
            Self::Tag(tag) => operation.tag == *tag,
            Self::Operation(id) => operation.id == *id,
            Self::Matching(matches) => matches(operation),
            Self::Rest => false,
        }
    }
}

impl fmt::Debug for Group {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Tag(_) => "Tag",
            Self::Operation(_) => "Operation",
            Self::Matching(_) => "Matching",
            Self::Rest => "Rest",
        })
    }
}

impl RequestLimit {
    /// Creates a limit for the operations for which a closure returns `true`.
    ///
    /// - `name`: the name of the limit in errors and logs
    /// - `includes`: the closure, which the client calls before each request. For
    ///   [`Client::request`](crate::Client::request) without an operation, `id` is `request`, and `tag` and
    ///   `path` are empty
    pub fn new(
        name: impl Into<String>,
        includes: impl Fn(&Operation) -> bool + Send + Sync + 'static,
    ) -> Self {
        Self::of(name, Group::Matching(Box::new(includes)))
    }

    /// Creates a limit for all operations that have the same tag in the contract as the given operation. The
    /// name of the limit is the tag.
    pub fn for_tag_of(operation: &Operation) -> Self {
        Self::of(operation.tag, Group::Tag(operation.tag))
    }

    /// Creates a limit for one operation. The name of the limit is the `operationId`.
    pub fn for_operation(operation: &Operation) -> Self {
        Self::of(operation.id, Group::Operation(operation.id))
    }

    /// Creates a limit for all operations that no other limit includes, and for requests without an operation.
    /// The name of the limit is `rest`.
    pub fn for_rest() -> Self {
        Self::of("rest", Group::Rest)
    }

    fn of(name: impl Into<String>, group: Group) -> Self {
        Self {
            group,
            name: name.into(),
            max_concurrent: None,
            rate: None,
            burst: None,
            pause: false,
        }
    }

    /// Sets the maximum number of requests that are in progress at the same time, at least 1.
    pub fn max_concurrent(mut self, requests: usize) -> Self {
        self.max_concurrent = Some(requests);
        self
    }

    /// Sets the maximum rate. The client spreads the requests evenly: it sends at most one request in each
    /// `interval / requests`, unless [`burst`](Self::burst) allows more. The intervals have the accuracy of the
    /// timer, which is a few milliseconds.
    ///
    /// - `requests`: the number of requests in each interval, at least 1
    /// - `interval`: the length of the interval, more than zero
    pub fn rate(mut self, requests: u32, interval: Duration) -> Self {
        self.rate = Some((requests, interval));
        self
    }

    /// Sets the number of requests that the client may send at once after a time without requests. The default
    /// is 1. In any one interval of the rate, the client then sends at most `requests` of the
    /// [`rate`](Self::rate) plus `burst` minus one.
    ///
    /// - `requests`: the number of requests, at least 1
    pub fn burst(mut self, requests: u32) -> Self {
        self.burst = Some(requests);
        self
    }

    /// Sets whether a rate limit of the API stops the whole group. The default is `false`: only the call that
    /// the API refused pauses before its retry.
    ///
    /// With `true`, the client sends no request of the group for the time that the API asks for in
    /// `Retry-After`, but for at most five minutes. A rate limit is a response with the status code 429, or with
    /// the status code 400 and the error code 3300001. A response without `Retry-After` does not stop the group.
    /// Combine the setting with a [`rate`](Self::rate) or [`max_concurrent`](Self::max_concurrent), so that the
    /// waiting requests are not all sent at the same moment after the pause.
    pub fn pause_after_rate_limit(mut self, pause: bool) -> Self {
        self.pause = pause;
        self
    }

    /// Checks the settings.
    fn check(&self) -> std::result::Result<(), &'static str> {
        match self {
            Self {
                max_concurrent: Some(0),
                ..
            } => Err("`max_concurrent` must be at least 1"),
            Self {
                rate: Some((0, _)), ..
            } => Err("`rate` needs at least 1 request"),
            Self {
                rate: Some((_, interval)),
                ..
            } if interval.is_zero() => Err("the interval of `rate` must be longer than zero"),
            Self { burst: Some(0), .. } => Err("`burst` must be at least 1"),
            Self {
                burst: Some(_),
                rate: None,
                ..
            } => Err("`burst` needs a `rate`"),
            Self {
                max_concurrent: None,
                rate: None,
                pause: false,
                ..
            } => Err("the limit has no effect; set `max_concurrent` or `rate`"),
            _ => Ok(()),
        }
    }
}

/// The limits of a client.
#[derive(Default)]
pub(crate) struct Limiters(Vec<Arc<Limiter>>);

impl Limiters {
    /// Creates the limits from their settings.
    pub(crate) fn new(limits: Vec<RequestLimit>) -> Result<Self> {
        let invalid = |reason| Error::Config {
            setting: "limit",
            reason,
        };
        let is_rest = |limit: &&RequestLimit| matches!(limit.group, Group::Rest);
        if limits.iter().filter(is_rest).count() > 1 {
            let reason = "a client can have only one limit `for_rest`; remove the others";
            return Err(invalid(reason.into()));
        }
        for limit in &limits {
            let checked = limit.check();
            checked.map_err(|reason| invalid(format!("`{}`: {reason}", limit.name)))?;
        }
        let limiters = limits
            .into_iter()
            .map(|limit| Arc::new(Limiter::new(limit)));
        Ok(Self(limiters.collect()))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Waits until the limit of an operation allows a request. Returns `None` if no limit includes the
    /// operation.
    pub(crate) async fn acquire(
        &self,
        operation: &'static Operation,
        time_limits: &TimeLimits,
    ) -> Result<Option<Permit>> {
        let Some(limiter) = self.find(operation) else {
            return Ok(None);
        };
        let started = Instant::now();
        match limiter.clone().acquire(time_limits.deadline).await {
            Some(permit) => {
                let waited = started.elapsed();
                if waited > TIMER_TOLERANCE {
                    let limit = &*limiter.name;
                    tracing::debug!(
                        operation = operation.id,
                        limit,
                        ?waited,
                        "waited for a limit"
                    );
                }
                Ok(Some(permit))
            }
            None => {
                let reason = format!("the limit `{}` allows the request only later", limiter.name);
                Err(Error::not_sent(
                    operation,
                    time_limits.deadline_after,
                    reason,
                ))
            }
        }
    }

    fn find(&self, operation: &Operation) -> Option<&Arc<Limiter>> {
        let mut limiters = self.0.iter();
        let found = limiters.find(|limiter| limiter.group.includes(operation));
        found.or_else(|| {
            let mut limiters = self.0.iter();
            limiters.find(|limiter| matches!(limiter.group, Group::Rest))
        })
    }
}

/// A limit while its client runs.
struct Limiter {
    group: Group,
    name: String,
    slots: Option<Arc<Semaphore>>,
    pacer: Option<Pacer>,
}

impl Limiter {
    fn new(limit: RequestLimit) -> Self {
        let slots = |most: usize| Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS)));
        Self {
            slots: limit.max_concurrent.map(slots),
            pacer: (limit.rate.is_some() || limit.pause).then(|| Pacer::new(&limit)),
            group: limit.group,
            name: limit.name,
        }
    }

    /// Waits for a place and then for its turn; returns `None` if there is none before the deadline. Both queues
    /// are in order of arrival, and each place is given up when the future is dropped.
    async fn acquire(self: Arc<Self>, deadline: Instant) -> Option<Permit> {
        let acquiring = async {
            let slot = match &self.slots {
                Some(slots) => Some(slots.clone().acquire_owned().await.ok()?),
                None => None,
            };
            // A request takes its turn last, because it uses up a part of the rate.
            if let Some(pacer) = &self.pacer {
                pacer.wait_for_turn(deadline).await?;
            }
            (Instant::now() < deadline).then_some(slot)
        };
        let slot = timeout_at(deadline, acquiring).await.ok()??;
        Some(Permit {
            limiter: self,
            _slot: slot,
        })
    }
}

/// The permission to send one request. It ends when the value is dropped.
pub(crate) struct Permit {
    limiter: Arc<Limiter>,
    _slot: Option<OwnedSemaphorePermit>,
}

impl Permit {
    /// Pauses the group if the response reports a rate limit and the group has this setting. Returns `true` if the
    /// group pauses.
    pub(crate) fn pause_if_rate_limited(
        &self,
        status: StatusCode,
        headers: &HeaderMap,
        body: &[u8],
    ) -> bool {
        let pacer = self.limiter.pacer.as_ref().filter(|pacer| pacer.pause);
        let pause = requested_pause(status, headers, body);
        if let (Some(pacer), Some(pause)) = (pacer, pause) {
            tracing::debug!(
                limit = &*self.limiter.name,
                ?pause,
                "the API requested a pause; the requests of the limit wait"
            );
            let mut schedule = pacer.schedule();
            let resume = in_future(Instant::now(), pause);
            schedule.resume = schedule.resume.max(Some(resume));
            return true;
        }
        false
    }
}

/// Returns the time for which a response stops its group, if it does.
fn requested_pause(status: StatusCode, headers: &HeaderMap, body: &[u8]) -> Option<Duration> {
    match retry_class(status, body) {
        RetryClass::Refused => Some(retry_after(headers)?.min(MAX_PAUSE)),
        _ => None,
    }
}

/// Spreads requests over time. Implements the generic cell rate algorithm, in which one moment is the whole state:
/// requests never wait for permits that a timer adds.
struct Pacer {
    /// Gives requests their turn in order of arrival. Only the first of them watches the clock.
    turns: Semaphore,
    schedule: Mutex<Schedule>,
    /// The time between two requests.
    period: Duration,
    /// The time by which a request may come earlier, because of the burst.
    tolerance: Duration,
    pause: bool,
}

#[derive(Default)]
struct Schedule {
    /// The moment at which the next request is due if the rate is fully used. `None` before the first request.
    due: Option<Instant>,
    /// The end of the last pause that the API asked for.
    resume: Option<Instant>,
}

impl Pacer {
    fn new(limit: &RequestLimit) -> Self {
        let period = limit
            .rate
            .map(|(requests, interval)| interval / requests.max(1));
        let period = period.unwrap_or_default().min(FAR);
        let burst = limit.burst.unwrap_or(1);
        Self {
            turns: Semaphore::new(1),
            schedule: Mutex::default(),
            period,
            tolerance: period.saturating_mul(burst.saturating_sub(1)),
            pause: limit.pause,
        }
    }

    fn schedule(&self) -> MutexGuard<'_, Schedule> {
        self.schedule.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until the rate allows a request, and uses up the part of one request. Returns `None` if this is
    /// only possible at the deadline or later.
    async fn wait_for_turn(&self, deadline: Instant) -> Option<()> {
        let _turn = self.turns.acquire().await.ok()?;
        let mut slept = false;
        loop {
            let now = Instant::now();
            // A timer that was late may have passed the deadline as well.
            if now >= deadline {
                return None;
            }
            let next_slot = {
                let mut schedule = self.schedule();
                let next_slot = schedule.next_slot(self.tolerance);
                if next_slot.is_none_or(|next_slot| next_slot <= now) {
                    schedule.advance(now, slept, self.period);
                    return Some(());
                }
                next_slot?
            };
            if next_slot >= deadline {
                return None;
            }
            sleep_until(next_slot).await;
            slept = true;
        }
    }
}

impl Schedule {
    /// Returns the earliest moment for the next request; `None` for any moment.
    fn next_slot(&self, tolerance: Duration) -> Option<Instant> {
        let due = self.due.and_then(|due| due.checked_sub(tolerance));
        due.max(self.resume)
    }

    /// Counts a request that is sent now.
    ///
    /// - `slept`: `true` if the request waited for a timer, which may have been late
    fn advance(&mut self, now: Instant, slept: bool, period: Duration) {
        let timer_tolerance = if slept {
            TIMER_TOLERANCE
        } else {
            Duration::ZERO
        };
        let from = now.checked_sub(timer_tolerance).unwrap_or(now);
        let from = self.due.map_or(now, |due| due.max(from));
        self.due = Some(in_future(from, period));
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use http::HeaderValue;

    use super::*;
    use crate::client::NON_IDEMPOTENT;

    const SECOND: Duration = Duration::from_secs(1);

    fn limiters(limit: RequestLimit) -> Arc<Limiters> {
        Arc::new(Limiters::new(vec![limit]).unwrap())
    }

    fn time_limits(deadline: Duration) -> TimeLimits {
        TimeLimits {
            timeout: SECOND,
            deadline: in_future(Instant::now(), deadline),
            deadline_after: deadline,
        }
    }

    /// Sends `count` requests one after the other, and returns the milliseconds at which they were sent.
    async fn sent(limiters: &Limiters, count: usize) -> Vec<u128> {
        let (start, time_limits) = (Instant::now(), time_limits(MAX_PAUSE * 1000));
        let mut times = Vec::new();
        for _ in 0..count {
            limiters
                .acquire(NON_IDEMPOTENT, &time_limits)
                .await
                .unwrap()
                .unwrap();
            times.push(start.elapsed().as_millis());
        }
        times
    }

    #[tokio::test(start_paused = true)]
    async fn requests_are_spread_evenly() {
        let limiters = limiters(RequestLimit::for_rest().rate(4, SECOND));
        assert_eq!(sent(&limiters, 5).await, [0, 250, 500, 750, 1000]);
        // Time without requests does not allow a burst.
        tokio::time::advance(100 * SECOND).await;
        assert_eq!(sent(&limiters, 3).await, [0, 250, 500]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_burst_is_as_long_as_allowed() {
        let limiters = limiters(RequestLimit::for_rest().rate(4, SECOND).burst(3));
        for _ in 0..2 {
            assert_eq!(sent(&limiters, 6).await, [0, 0, 0, 250, 500, 750]);
            tokio::time::advance(100 * SECOND).await;
        }
        assert_eq!(sent(&limiters, 3).await, [0, 0, 0]);
        // Half a second allows two more.
        tokio::time::advance(SECOND / 2).await;
        assert_eq!(sent(&limiters, 3).await, [0, 0, 250]);
    }

    #[tokio::test(start_paused = true)]
    async fn no_interval_has_more_requests_than_allowed() {
        for (requests, burst) in [(7, 1), (7, 3), (300, 1), (900, 10)] {
            let limit = RequestLimit::for_rest().rate(requests, SECOND).burst(burst);
            let times = sent(&limiters(limit), 2000).await;
            let most = usize::try_from(requests + burst - 1).unwrap();
            for (at, start) in times.iter().enumerate() {
                // The resolution of the timer is a millisecond, and late requests make up for two.
                let end = start + 1000 - 3;
                let inside = times[at..].iter().take_while(|time| **time < end).count();
                assert!(inside <= most, "{inside} of {requests} and {burst}");
            }
            // The resolution of the timer does not slow the requests down either.
            let last = times.last().unwrap();
            let ideal = (2000 - u128::from(burst)) * 1000 / u128::from(requests);
            assert!(last.abs_diff(ideal) <= 5, "{last} instead of {ideal}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn requests_keep_their_order_and_dropped_requests_use_no_rate() {
        let limiters = limiters(RequestLimit::for_rest().rate(1, SECOND));
        let order = Arc::new(AtomicUsize::new(0));
        let mut waiting = Vec::new();
        for _ in 0..10 {
            let (limiters, order) = (limiters.clone(), order.clone());
            waiting.push(tokio::spawn(async move {
                let permit = limiters
                    .acquire(NON_IDEMPOTENT, &time_limits(100 * SECOND))
                    .await;
                drop(permit.unwrap());
                (order.fetch_add(1, Ordering::SeqCst), Instant::now())
            }));
            tokio::task::yield_now().await;
        }
        let start = Instant::now();
        // The first request has been sent. The second watches the clock when it is dropped.
        for dropped in [1, 2, 3, 5, 8] {
            waiting[dropped].abort();
        }
        let mut times = Vec::new();
        for (at, waiting) in waiting.into_iter().enumerate() {
            if let Ok((place, time)) = waiting.await {
                assert_eq!(place, times.len());
                times.push((at, (time - start).as_secs()));
            }
        }
        assert_eq!(times, [(0, 0), (4, 1), (6, 2), (7, 3), (9, 4)]);
    }

    #[tokio::test(start_paused = true)]
    async fn a_new_request_does_not_overtake_a_request_that_is_due() {
        use futures_util::FutureExt;

        let limiters = limiters(RequestLimit::for_rest().rate(1, SECOND));
        let time_limits = time_limits(100 * SECOND);
        limiters
            .acquire(NON_IDEMPOTENT, &time_limits)
            .await
            .unwrap()
            .unwrap();
        let mut first = Box::pin(limiters.acquire(NON_IDEMPOTENT, &time_limits));
        assert!(first.as_mut().now_or_never().is_none());
        tokio::time::advance(2 * SECOND).await;
        let mut second = Box::pin(limiters.acquire(NON_IDEMPOTENT, &time_limits));
        assert!(second.as_mut().now_or_never().is_none());
        let permit = first.now_or_never().unwrap();
        assert!(permit.unwrap().is_some());
    }

    #[tokio::test(start_paused = true)]
    async fn a_request_with_a_deadline_before_its_turn_fails_at_once() {
        let limiters = limiters(RequestLimit::for_rest().rate(1, 10 * SECOND));
        assert_eq!(sent(&limiters, 1).await, [0]);
        let start = Instant::now();
        for _ in 0..3 {
            let refused = limiters
                .acquire(NON_IDEMPOTENT, &time_limits(9 * SECOND))
                .await;
            assert!(matches!(refused, Err(Error::NotSent { .. })));
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
        assert_eq!(sent(&limiters, 1).await, [10_000]);
    }

    #[tokio::test(start_paused = true)]
    async fn the_longest_interval_allows_only_the_burst() {
        let limit = RequestLimit::for_rest().rate(1, Duration::MAX).burst(3);
        let limiters = limiters(limit);
        assert_eq!(sent(&limiters, 3).await, [0, 0, 0]);
        let refused = limiters
            .acquire(NON_IDEMPOTENT, &time_limits(100 * SECOND))
            .await;
        assert!(matches!(refused, Err(Error::NotSent { .. })));
    }

    #[tokio::test(start_paused = true)]
    async fn a_pause_that_starts_during_a_wait_extends_the_wait() {
        let limit = RequestLimit::for_rest().rate(1, SECOND);
        let limiters = limiters(limit.pause_after_rate_limit(true));
        let permit = limiters.acquire(NON_IDEMPOTENT, &time_limits(SECOND)).await;
        let permit = permit.unwrap().unwrap();
        let other = limiters.clone();
        let waiting = tokio::spawn(async move { sent(&other, 2).await });
        tokio::time::sleep(SECOND / 2).await;
        let pauses = |seconds: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert("retry-after", HeaderValue::from_static(seconds));
            permit.pause_if_rate_limited(StatusCode::TOO_MANY_REQUESTS, &headers, &[])
        };
        assert!(pauses("30"));
        // A shorter pause does not end the longer one.
        assert!(pauses("1"));
        assert_eq!(waiting.await.unwrap(), [30_500, 31_498]);
    }
}
