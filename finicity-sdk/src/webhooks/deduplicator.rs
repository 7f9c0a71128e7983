//! Recognition of events that were delivered before.

use std::collections::HashMap;
use std::fmt;
use std::future::ready;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sha2::{Digest, Sha256};
use tokio::time::Instant;

use crate::StoreFuture;

/// The maximum of the times, ten years, so that the clock does not overflow.
const MAX_DURATION: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// The identity of an event: a SHA-256 hash of the type and the ID if the event has an ID, and of the body
/// otherwise.
///
/// The key contains no part of the event, so it is safe to store and to log.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventKey(String);

impl EventKey {
    /// Creates a key. The family and the type of the identity prevent that two events have the same key.
    pub(super) fn new(family: &str, identity: &str, value: &[u8]) -> Self {
        let mut hash = Sha256::new();
        for part in [family.as_bytes(), b"\0", identity.as_bytes(), b"\0", value] {
            hash.update(part);
        }
        Self(hex::encode(hash.finalize()))
    }

    /// Returns the key as 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EventKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The result of a claim on an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// Nobody has processed the event, so the owner of this claim may process it.
    First,
    /// Another owner claimed the event, and may still process it.
    InProgress,
    /// The event was processed.
    Seen,
}

/// A store of the events that were received, for programs to implement.
///
/// The [`Receiver`](super::Receiver) claims each event before the program processes it. Afterwards, the
/// receiver commits the claim if the processing succeeded, and releases the claim if the processing failed, so
/// that the next delivery of the event is processed. Processing is thus *at least once*: if a process ends
/// between the claim and the commit, the claim expires, and the next delivery is processed again.
///
/// The receiver waits at most two seconds for each step. A step whose response was lost may be repeated with
/// the same owner, and must then have the same result.
pub trait Deduplicator: Send + Sync + 'static {
    /// Claims an event, atomically: of many owners that claim the same event, one gets [`Claim::First`].
    /// A claim must expire after some minutes unless it is committed.
    ///
    /// - `key`: the identity of the event
    /// - `owner`: a random number that identifies the claim
    fn claim<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, Claim>;

    /// Marks an event as processed, whoever owns the claim. Keep the mark for at least four days, because the
    /// API repeats Connect events for three days.
    fn commit<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()>;

    /// Removes a claim. Does nothing if another owner has the claim by now, or if the event was processed.
    fn release<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()>;
}

impl<D: Deduplicator + ?Sized> Deduplicator for Arc<D> {
    fn claim<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, Claim> {
        (**self).claim(key, owner)
    }

    fn commit<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()> {
        (**self).commit(key, owner)
    }

    fn release<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()> {
        (**self).release(key, owner)
    }
}

/// A deduplicator in the memory of one process. All clones share the events.
///
/// By default, it remembers up to 100,000 events for four days, which takes up to 45 MB. If there are more
/// events, it forgets the oldest. After a restart, it knows no event.
#[derive(Clone)]
pub struct MemoryDeduplicator(Arc<Mutex<Memory>>);

struct Memory {
    capacity: usize,
    retention: Duration,
    lease: Duration,
    entries: HashMap<EventKey, Entry>,
    /// The claims and the processed events, by the order in which they expire.
    claimed: Queue,
    seen: Queue,
}

/// Keys in the order in which they were added.
#[derive(Default)]
struct Queue {
    /// The keys by their numbers.
    keys: HashMap<u64, EventKey>,
    /// No key has a lower number.
    first: u64,
    /// The number of the next key.
    next: u64,
}

impl Queue {
    /// Adds a key. Returns its number.
    fn push(&mut self, key: EventKey) -> u64 {
        let number = self.next;
        self.next += 1;
        self.keys.insert(number, key);
        number
    }

    /// Returns the key that was added first.
    fn oldest(&mut self) -> Option<&EventKey> {
        if self.keys.is_empty() {
            return None;
        }
        // Passes each number once, so that the mean cost for each key is constant.
        while self.first < self.next && !self.keys.contains_key(&self.first) {
            self.first += 1;
        }
        self.keys.get(&self.first)
    }
}

struct Entry {
    /// `None` if the event was processed.
    owner: Option<u64>,
    number: u64,
    expires: Instant,
}

impl MemoryDeduplicator {
    /// Creates a deduplicator for 100,000 events that it remembers for four days. A claim expires after five
    /// minutes.
    pub fn new() -> Self {
        Self(Arc::new(Mutex::new(Memory {
            capacity: 100_000,
            retention: Duration::from_secs(4 * 24 * 60 * 60),
            lease: Duration::from_secs(5 * 60),
            entries: HashMap::new(),
            claimed: Queue::default(),
            seen: Queue::default(),
        })))
    }

    /// Sets the maximum number of events, at least one.
    #[must_use]
    pub fn capacity(self, events: usize) -> Self {
        self.memory().capacity = events.max(1);
        self
    }

    /// Sets the time for which the deduplicator remembers a processed event. If an event is sent again after
    /// this time, it counts as new.
    #[must_use]
    pub fn retention(self, retention: Duration) -> Self {
        self.memory().retention = retention.min(MAX_DURATION);
        self
    }

    /// Sets the time after which a claim expires. Choose a time in which every event can be processed.
    #[must_use]
    pub fn claim_expiry(self, expiry: Duration) -> Self {
        self.memory().lease = expiry.min(MAX_DURATION);
        self
    }

    fn memory(&self) -> MutexGuard<'_, Memory> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for MemoryDeduplicator {
    fn default() -> Self {
        Self::new()
    }
}

impl Memory {
    fn claim(&mut self, key: &EventKey, owner: u64) -> Claim {
        let now = Instant::now();
        self.forget_expired(now);
        match self.entries.get(key).map(|entry| entry.owner) {
            Some(None) => return Claim::Seen,
            Some(Some(other)) if other != owner => return Claim::InProgress,
            _ => {}
        }
        self.insert(key, Some(owner), now + self.lease);
        Claim::First
    }

    fn insert(&mut self, key: &EventKey, owner: Option<u64>, expires: Instant) {
        self.remove(key);
        while self.entries.len() >= self.capacity {
            let oldest = self.seen.oldest().or_else(|| self.claimed.oldest());
            let Some(oldest) = oldest.cloned() else {
                break;
            };
            self.remove(&oldest);
        }
        let entry = Entry {
            owner,
            number: self.queue(owner).push(key.clone()),
            expires,
        };
        self.entries.insert(key.clone(), entry);
    }

    fn remove(&mut self, key: &EventKey) {
        if let Some(entry) = self.entries.remove(key) {
            self.queue(entry.owner).keys.remove(&entry.number);
        }
    }

    /// Returns the queue for an event with this owner.
    fn queue(&mut self, owner: Option<u64>) -> &mut Queue {
        match owner {
            Some(_) => &mut self.claimed,
            None => &mut self.seen,
        }
    }

    fn forget_expired(&mut self, now: Instant) {
        for queue in [&mut self.claimed, &mut self.seen] {
            while let Some(oldest) = queue.oldest() {
                let entry = self.entries.get(oldest);
                if entry.is_some_and(|entry| entry.expires > now) {
                    break;
                }
                self.entries.remove(oldest);
                queue.keys.remove(&queue.first);
            }
        }
    }
}

impl Deduplicator for MemoryDeduplicator {
    fn claim<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, Claim> {
        Box::pin(ready(Ok(self.memory().claim(key, owner))))
    }

    fn commit<'a>(&'a self, key: &'a EventKey, _owner: u64) -> StoreFuture<'a, ()> {
        let mut memory = self.memory();
        let expires = Instant::now() + memory.retention;
        memory.insert(key, None, expires);
        Box::pin(ready(Ok(())))
    }

    fn release<'a>(&'a self, key: &'a EventKey, owner: u64) -> StoreFuture<'a, ()> {
        let mut memory = self.memory();
        let found = memory.entries.get(key);
        if found.is_some_and(|entry| entry.owner == Some(owner)) {
            memory.remove(key);
        }
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for MemoryDeduplicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let memory = self.memory();
        f.debug_struct("MemoryDeduplicator")
            .field("events", &memory.entries.len())
            .field("capacity", &memory.capacity)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::advance;

    fn key(name: &str) -> EventKey {
        EventKey::new("connect", "id", name.as_bytes())
    }

    async fn claim(seen: &MemoryDeduplicator, name: &str, owner: u64) -> Claim {
        seen.claim(&key(name), owner).await.unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn a_claim_is_committed_or_released_or_expires() {
        let seen = MemoryDeduplicator::new().retention(Duration::from_secs(1000));
        assert_eq!(claim(&seen, "a", 1).await, Claim::First);
        assert_eq!(claim(&seen, "a", 1).await, Claim::First, "the same owner");
        assert_eq!(claim(&seen, "a", 2).await, Claim::InProgress);
        seen.release(&key("a"), 2).await.unwrap();
        assert_eq!(claim(&seen, "a", 2).await, Claim::InProgress);
        seen.release(&key("a"), 1).await.unwrap();
        assert_eq!(claim(&seen, "a", 2).await, Claim::First);
        advance(Duration::from_secs(299)).await;
        assert_eq!(claim(&seen, "a", 3).await, Claim::InProgress);
        advance(Duration::from_secs(1)).await;
        assert_eq!(claim(&seen, "a", 3).await, Claim::First);
        // The owner of the expired claim does not release the claim of another owner.
        seen.release(&key("a"), 2).await.unwrap();
        seen.commit(&key("a"), 3).await.unwrap();
        seen.release(&key("a"), 3).await.unwrap();
        assert_eq!(claim(&seen, "a", 4).await, Claim::Seen);
        advance(Duration::from_secs(999)).await;
        assert_eq!(claim(&seen, "a", 4).await, Claim::Seen);
        advance(Duration::from_secs(1)).await;
        assert_eq!(claim(&seen, "a", 4).await, Claim::First);
    }

    #[tokio::test(start_paused = true)]
    async fn the_memory_is_bounded_and_keeps_claims_the_longest() {
        let seen = MemoryDeduplicator::new().capacity(3);
        assert_eq!(claim(&seen, "open", 1).await, Claim::First);
        for number in 0..100 {
            let name = number.to_string();
            assert_eq!(claim(&seen, &name, 1).await, Claim::First);
            seen.commit(&key(&name), 1).await.unwrap();
        }
        assert_eq!(claim(&seen, "open", 2).await, Claim::InProgress);
        assert_eq!(claim(&seen, "99", 2).await, Claim::Seen);
        assert_eq!(claim(&seen, "98", 2).await, Claim::Seen);
        assert_eq!(claim(&seen, "97", 2).await, Claim::First);
        for number in 0..100 {
            let name = format!("more {number}");
            assert_eq!(claim(&seen, &name, 1).await, Claim::First);
        }
        let memory = seen.memory();
        assert_eq!((memory.entries.len(), memory.claimed.keys.len()), (3, 3));
        assert_eq!(memory.seen.keys.len(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn each_event_is_in_one_queue_and_the_oldest_is_forgotten_first() {
        let seen = MemoryDeduplicator::new()
            .capacity(8)
            .retention(Duration::from_secs(40))
            .claim_expiry(Duration::from_secs(20));
        let mut random = fastrand::Rng::with_seed(17);
        for _ in 0..5_000 {
            let (event, owner) = (key(&random.u8(..12).to_string()), random.u64(..3));
            match random.u8(..4) {
                0 => seen.commit(&event, owner).await.unwrap(),
                1 => seen.release(&event, owner).await.unwrap(),
                2 => advance(Duration::from_secs(random.u64(..8))).await,
                _ => {
                    seen.claim(&event, owner).await.unwrap();
                }
            }
            let mut memory = seen.memory();
            let Memory {
                entries,
                claimed,
                seen,
                ..
            } = &mut *memory;
            assert!(entries.len() <= 8);
            assert_eq!(claimed.keys.len() + seen.keys.len(), entries.len());
            for (event, entry) in &*entries {
                let queue = if entry.owner.is_some() {
                    &*claimed
                } else {
                    &*seen
                };
                assert_eq!(queue.keys.get(&entry.number), Some(event));
            }
            for queue in [claimed, seen] {
                let oldest = queue.oldest().cloned();
                let lowest = queue.keys.keys().min();
                assert_eq!(oldest, lowest.map(|lowest| queue.keys[lowest].clone()));
            }
        }
    }
}
