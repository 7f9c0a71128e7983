//! The access token: one for all calls, replaced before it gets old.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use reqwest::header::HeaderValue;
use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;
use tokio::time::Instant;

use crate::error::{Error, Result};

/// A token lives two hours; it is replaced well before.
const REFRESH_AFTER: Duration = Duration::from_secs(90 * 60);

/// After so many refusals in a row the server is not asked again: it locks the partner out after five.
const MOST_REFUSALS: u32 = 3;

/// An access token, and when it was obtained.
#[derive(Debug, Clone)]
pub struct StoredToken {
    /// The token.
    pub value: SecretString,
    /// When it was obtained.
    pub obtained: SystemTime,
}

impl StoredToken {
    fn age(&self) -> Duration {
        // A token from the future is one from a clock that was set back since.
        self.obtained.elapsed().unwrap_or(REFRESH_AFTER)
    }
}

/// What a [`TokenStore`] does, as a future.
pub type StoreFuture<'a, T> = Pin<
    Box<
        dyn Future<Output = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>>
            + Send
            + 'a,
    >,
>;

/// Where processes that use the same credentials share their token.
///
/// A token is loaded before one is obtained, and saved after. A store that fails is as good as none:
/// the client then obtains a token of its own.
pub trait TokenStore: Send + Sync + 'static {
    /// The token that was saved last, if there is one.
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>>;

    /// Replaces the token.
    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()>;
}

/// The token of a client, shared by all its clones.
pub(crate) struct TokenKeeper {
    state: Mutex<State>,
    /// How many authentications have ended, well or not.
    ended: AtomicU64,
    store: Option<Arc<dyn TokenStore>>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    generation: u64,
    refusals: u32,
    failure: Option<Arc<Error>>,
    /// Whether the next token is not to be taken from the store.
    anew: bool,
}

struct Held {
    header: HeaderValue,
    obtained: Instant,
    generation: u64,
}

/// A token to be used, and which one it is.
pub(crate) struct Usable {
    pub(crate) header: HeaderValue,
    pub(crate) generation: u64,
}

/// Why there is no token.
pub(crate) enum NoToken {
    /// The server was asked and did not give one.
    Failed(Arc<Error>),
    /// The server was not asked, because it refused before.
    Refused(Arc<Error>),
}

impl TokenKeeper {
    pub(crate) fn new(store: Option<Arc<dyn TokenStore>>) -> Self {
        Self {
            state: Mutex::default(),
            ended: AtomicU64::new(0),
            store,
        }
    }

    /// The token; from the store or from `obtain` when there is none that is young enough, or when
    /// `rejected` is the one there is. Calls that come meanwhile wait for the same outcome, be it good
    /// or bad.
    pub(crate) async fn get(
        &self,
        rejected: Option<u64>,
        obtain: impl AsyncFnOnce() -> Result<(String, HeaderValue)>,
    ) -> std::result::Result<Usable, NoToken> {
        let ended_before = self.ended.load(Ordering::SeqCst);
        let mut state = self.state.lock().await;
        if let Some(usable) = state.usable(rejected) {
            return Ok(usable);
        }
        if let Some(failure) = &state.failure {
            if state.refusals >= MOST_REFUSALS {
                return Err(NoToken::Refused(failure.clone()));
            }
            if self.ended.load(Ordering::SeqCst) != ended_before {
                return Err(NoToken::Failed(failure.clone()));
            }
        }
        if !std::mem::take(&mut state.anew)
            && let Some(usable) = self.stored(&mut state).await
        {
            return Ok(usable);
        }
        let outcome = obtain().await;
        self.ended.fetch_add(1, Ordering::SeqCst);
        match outcome {
            Ok((value, header)) => {
                let token = StoredToken {
                    value: SecretString::from(value),
                    obtained: SystemTime::now(),
                };
                if let Some(store) = &self.store
                    && let Err(error) = store.save(&token).await
                {
                    tracing::warn!(error = %error, "the access token could not be stored");
                }
                Ok(state.hold(&token, header))
            }
            Err(error) => {
                if is_refusal(&error) {
                    state.refusals += 1;
                }
                let failure = Arc::new(error);
                state.failure = Some(failure.clone());
                Err(NoToken::Failed(failure))
            }
        }
    }

    /// A token that another process obtained, unless it is the one that is of no use.
    async fn stored(&self, state: &mut State) -> Option<Usable> {
        let stored = match self.store.as_ref()?.load().await {
            Ok(stored) => stored?,
            Err(error) => {
                tracing::warn!(error = %error, "the stored access token could not be read");
                return None;
            }
        };
        let held = state.held.as_ref();
        let known = held.is_some_and(|held| held.header == stored.value.expose_secret());
        let header = token_header(stored.value.expose_secret())?;
        (!known && stored.age() < REFRESH_AFTER).then(|| state.hold(&stored, header))
    }

    /// Forgets the token, and that authentications failed.
    pub(crate) async fn invalidate(&self) {
        let mut state = self.state.lock().await;
        state.refusals = 0;
        state.failure = None;
        state.held = None;
        state.anew = true;
    }
}

impl State {
    fn usable(&self, rejected: Option<u64>) -> Option<Usable> {
        let held = self.held.as_ref()?;
        let good = Some(held.generation) != rejected && held.obtained.elapsed() < REFRESH_AFTER;
        good.then(|| Usable {
            header: held.header.clone(),
            generation: held.generation,
        })
    }

    fn hold(&mut self, token: &StoredToken, header: HeaderValue) -> Usable {
        self.generation += 1;
        self.refusals = 0;
        self.failure = None;
        let now = Instant::now();
        self.held = Some(Held {
            header: header.clone(),
            obtained: now.checked_sub(token.age()).unwrap_or(now),
            generation: self.generation,
        });
        Usable {
            header,
            generation: self.generation,
        }
    }
}

/// A token as it is sent; `None` if it has a character that can't be.
pub(crate) fn token_header(token: &str) -> Option<HeaderValue> {
    let mut header = HeaderValue::from_str(token).ok()?;
    header.set_sensitive(true);
    Some(header)
}

impl fmt::Debug for TokenKeeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenKeeper").finish_non_exhaustive()
    }
}

/// Whether the server refused the credentials, which it counts.
fn is_refusal(error: &Error) -> bool {
    let status = error.status().map(|status| status.as_u16());
    status.is_some_and(|status| (400..500).contains(&status) && !matches!(status, 408 | 429))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn token(value: &str) -> (String, HeaderValue) {
        (value.to_owned(), token_header(value).unwrap())
    }

    fn refused() -> Error {
        let answer = crate::response::RawResponse::new(401, "no").unwrap();
        let operation = crate::client::OBTAIN_TOKEN;
        answer.succeeded(operation).unwrap_err()
    }

    #[tokio::test(start_paused = true)]
    async fn a_token_is_replaced_before_it_gets_old() {
        let keeper = TokenKeeper::new(None);
        let first = keeper
            .get(None, async || Ok(token("a")))
            .await
            .ok()
            .unwrap();
        tokio::time::advance(REFRESH_AFTER - Duration::from_secs(1)).await;
        let same = keeper
            .get(None, async || Ok(token("b")))
            .await
            .ok()
            .unwrap();
        assert_eq!(same.generation, first.generation);
        tokio::time::advance(Duration::from_secs(1)).await;
        let next = keeper
            .get(None, async || Ok(token("b")))
            .await
            .ok()
            .unwrap();
        assert_eq!(next.header, "b");
    }

    #[tokio::test]
    async fn only_the_token_that_was_rejected_is_replaced() {
        let keeper = TokenKeeper::new(None);
        let first = keeper
            .get(None, async || Ok(token("a")))
            .await
            .ok()
            .unwrap();
        let rejected = Some(first.generation);
        let second = keeper
            .get(rejected, async || Ok(token("b")))
            .await
            .ok()
            .unwrap();
        let late = keeper
            .get(rejected, async || Ok(token("c")))
            .await
            .ok()
            .unwrap();
        assert_eq!(late.generation, second.generation);
    }

    #[tokio::test]
    async fn after_three_refusals_the_server_is_not_asked_until_told_so() {
        let keeper = TokenKeeper::new(None);
        for _ in 0..3 {
            let outcome = keeper.get(None, async || Err(refused())).await;
            assert!(matches!(outcome, Err(NoToken::Failed(_))));
        }
        let outcome = keeper.get(None, async || Ok(token("a"))).await;
        assert!(matches!(outcome, Err(NoToken::Refused(_))));
        keeper.invalidate().await;
        assert!(keeper.get(None, async || Ok(token("a"))).await.is_ok());
    }

    #[tokio::test]
    async fn calls_that_wait_share_a_failure() {
        let keeper = Arc::new(TokenKeeper::new(None));
        let asked = Arc::new(AtomicU64::new(0));
        let calls: Vec<_> = (0..50)
            .map(|_| {
                let (keeper, asked) = (keeper.clone(), asked.clone());
                tokio::spawn(async move {
                    let obtain = async || {
                        asked.fetch_add(1, Ordering::SeqCst);
                        tokio::task::yield_now().await;
                        Err(refused())
                    };
                    keeper.get(None, obtain).await.is_err()
                })
            })
            .collect();
        for call in calls {
            assert!(call.await.unwrap());
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }
}
