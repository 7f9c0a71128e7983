//! The steps between the authentication of a request and its sending: limits and hooks.

use reqwest::Request;
use tokio::time::{Instant, timeout_at};

use super::{Client, is_authentication};
use crate::download::Pace;
use crate::error::{Error, Result};
use crate::hook::{HookTime, Hooks};
use crate::limits::{Limiters, Permit};
use crate::operation::Operation;

/// The limits and hooks of a client that has any.
pub(super) struct Admission {
    pub(super) limiters: Limiters,
    pub(super) hooks: Hooks,
}

/// The numbers of the tokens of an attempt.
#[derive(Clone, Copy)]
pub(super) struct Tokens {
    /// The number of the token in the request.
    pub(super) used: Option<u64>,
    /// The number of the token that the API has just rejected, if any.
    pub(super) rejected: Option<u64>,
}

/// A request that may be sent.
pub(super) struct Admitted {
    pub(super) request: Request,
    /// The permission of the limit, which lasts until the response is complete.
    pub(super) permit: Option<Permit>,
    /// The number of the token in the request.
    pub(super) token: Option<u64>,
    /// The start of the attempt, for its timeout.
    pub(super) begun: Instant,
}

impl Client {
    /// Waits for the limit of the operation, and then runs the hooks.
    ///
    /// - `request`: the request with its credentials
    pub(super) async fn admit(
        &self,
        admission: &Admission,
        operation: &'static Operation,
        mut request: Request,
        number: u32,
        tokens: Tokens,
        pace: Pace,
    ) -> Result<Admitted> {
        let mut token = tokens.used;
        // An authentication holds the lock that other calls may wait for.
        let has_secret = is_authentication(&request);
        let mut permit = None;
        if !has_secret && !admission.limiters.is_empty() {
            permit = admission.limiters.acquire(operation, &pace).await?;
            // The token may have been replaced during the wait.
            let left = pace.deadline.saturating_duration_since(Instant::now());
            let authorized = self.authorize(operation, &mut request, tokens.rejected, left);
            let late = |_| Err(Error::timeout(operation, pace.deadline_after));
            let authorized = timeout_at(pace.deadline, authorized).await;
            token = authorized.unwrap_or_else(late)?;
        }
        let begun = Instant::now();
        if !admission.hooks.is_empty() {
            let (end, limit) = pace.next(begun);
            let (wire, time) = (self.wire(), HookTime { end, limit });
            let hooks = &admission.hooks;
            let run = hooks.run(wire, operation, number, request, has_secret, time);
            request = run.await?;
        }
        Ok(Admitted {
            request,
            permit,
            token,
            begun,
        })
    }
}
