//! The steps between the authentication of a request and its sending: limits and hooks.

use reqwest::Request;
use tokio::time::{Instant, timeout_at};

use super::{Client, is_authentication};
use crate::download::TimeLimits;
use crate::error::{Error, Result};
use crate::hook::{HookTime, Hooks};
use crate::limits::{Limiters, Permit};
use crate::operation::Operation;

/// The limits and hooks of a client that has any.
pub(super) struct Admission {
    pub(super) limiters: Limiters,
    pub(super) hooks: Hooks,
}

/// A request that may be sent.
pub(super) struct Admitted {
    pub(super) request: Request,
    /// The permission of the limit, which lasts until the response is complete.
    pub(super) permit: Option<Permit>,
    /// The number of the token in the request.
    pub(super) token: Option<u64>,
    /// The start of the attempt, for its timeout.
    pub(super) started_at: Instant,
}

impl Client {
    /// Waits for the limit of the operation, and then runs the hooks.
    ///
    /// - `ready`: the request with its credentials
    /// - `rejected`: the number of the token that the API has just rejected, if any
    pub(super) async fn admit(
        &self,
        admission: &Admission,
        operation: &'static Operation,
        mut ready: Admitted,
        number: u32,
        rejected: Option<u64>,
        time_limits: TimeLimits,
    ) -> Result<Admitted> {
        // An authentication holds the lock that other calls may wait for.
        let has_secret = is_authentication(&ready.request);
        if !has_secret && !admission.limiters.is_empty() {
            ready.permit = admission.limiters.acquire(operation, &time_limits).await?;
            // The token may have been replaced during the wait.
            let remaining = time_limits
                .deadline
                .saturating_duration_since(Instant::now());
            let authorized = self.authorize(operation, &mut ready.request, rejected, remaining);
            let timed_out = |_| Err(Error::timeout(operation, time_limits.deadline_after));
            let authorized = timeout_at(time_limits.deadline, authorized).await;
            ready.token = authorized.unwrap_or_else(timed_out)?;
        }
        ready.started_at = Instant::now();
        if !admission.hooks.is_empty() {
            let (end, limit) = time_limits.next(ready.started_at);
            let (endpoint, time) = (self.endpoint(), HookTime { end, limit });
            let hooks = &admission.hooks;
            let run = hooks.run(endpoint, operation, number, ready.request, has_secret, time);
            ready.request = run.await?;
        }
        Ok(ready)
    }
}
