//! The connection to Redis. Every command has a time limit.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, Cmd, ErrorKind, FromRedisValue, RedisError, ServerErrorKind};
use tokio::time::{Instant, timeout};

use crate::error::Error;

/// The time for which commands fail without a try after Redis was not available.
const RECONNECT_INTERVAL: Duration = Duration::from_secs(1);

/// The time without a response after which a connection is not used for other commands.
const MAX_SILENCE: Duration = Duration::from_millis(750);

/// The maximum number of tries of a command. The first try may use a connection that is broken or dead.
const MAX_TRIES: u32 = 2;

pub(crate) struct RedisConnection {
    client: Client,
    address: String,
    /// The time limit of one try.
    limit: Duration,
    /// The consequence of an outage, for the log.
    consequence: &'static str,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// The connection, and its number.
    manager: Option<(u64, ConnectionManager)>,
    connections: u64,
    /// The time until which Redis counts as unavailable, and the reason.
    outage: Option<(Instant, String)>,
}

/// The reason why a try failed.
enum Failure {
    /// Another connection may work.
    Connection(String),
    /// Redis is not available at the moment.
    NotReady(String),
    /// Redis refused the command.
    Refused(String),
}

impl RedisConnection {
    pub(crate) fn new(client: Client, limit: Duration, consequence: &'static str) -> Self {
        Self {
            address: client.get_connection_info().addr().to_string(),
            client,
            limit,
            consequence,
            state: Mutex::default(),
        }
    }

    /// Sends a command, and a second time if the connection is broken. A command must have the same effect
    /// when Redis receives it twice.
    ///
    /// # Errors
    /// [`Error::Unavailable`] and [`Error::Refused`].
    pub(crate) async fn send<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Error> {
        if let Some((until, reason)) = &self.state().outage
            && Instant::now() < *until
        {
            return Err(self.unavailable(reason.clone()));
        }
        let mut tries = 0;
        loop {
            tries += 1;
            let (number, done) = match self.manager() {
                Ok((number, mut manager)) => {
                    let _pending = PendingCommand {
                        connection: self,
                        number,
                        since: Instant::now(),
                    };
                    let done = timeout(self.limit, command.query_async(&mut manager)).await;
                    (number, done.unwrap_or_else(|_| Err(no_response())))
                }
                Err(error) => (0, Err(error)),
            };
            let done = done.map_err(|error| Failure::of(&error));
            match done {
                Ok(value) => {
                    if self.state().outage.take().is_some() {
                        tracing::info!(address = self.address, "Redis is available again");
                    }
                    return Ok(value);
                }
                Err(Failure::Connection(reason)) => {
                    self.discard(number);
                    if tries == MAX_TRIES {
                        return Err(self.report_outage(reason));
                    }
                }
                Err(Failure::NotReady(reason)) => {
                    // After a failover, a new connection may lead to another server.
                    self.discard(number);
                    return Err(self.report_outage(reason));
                }
                Err(Failure::Refused(code)) => {
                    tracing::warn!(address = self.address, code, "Redis refused a command");
                    return Err(Error::Refused {
                        address: self.address.clone(),
                        code,
                    });
                }
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Returns the current connection and its number. The connection is made when a command uses it.
    fn manager(&self) -> Result<(u64, ConnectionManager), RedisError> {
        let state = &mut *self.state();
        if let Some((number, manager)) = &state.manager {
            return Ok((*number, manager.clone()));
        }
        state.connections += 1;
        let number = state.connections;
        let manager = ConnectionManager::new_lazy_with_config(self.client.clone(), self.config())?;
        state.manager = Some((number, manager.clone()));
        Ok((number, manager))
    }

    fn config(&self) -> ConnectionManagerConfig {
        ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(self.limit))
            .set_response_timeout(Some(self.limit))
    }

    /// Discards a connection that is broken, or that Redis does not respond to.
    fn discard(&self, number: u64) {
        self.state()
            .manager
            .take_if(|(current, _)| *current == number);
    }

    /// Notes that Redis is not available.
    fn report_outage(&self, reason: String) -> Error {
        let until = Instant::now() + RECONNECT_INTERVAL;
        let previous = self.state().outage.replace((until, reason.clone()));
        if previous.is_none() {
            tracing::warn!(
                address = self.address,
                reason,
                "Redis is not available; {}",
                self.consequence
            );
        }
        self.unavailable(reason)
    }

    fn unavailable(&self, reason: String) -> Error {
        Error::Unavailable {
            address: self.address.clone(),
            reason,
        }
    }
}

/// A wait for a response. If the caller gives up before the time limit of the store, nobody else notices that
/// the connection is dead.
struct PendingCommand<'a> {
    connection: &'a RedisConnection,
    number: u64,
    since: Instant,
}

impl Drop for PendingCommand<'_> {
    fn drop(&mut self) {
        if self.since.elapsed() >= MAX_SILENCE {
            self.connection.discard(self.number);
        }
    }
}

impl Failure {
    fn of(error: &RedisError) -> Self {
        match error.kind() {
            // An error of the operating system or of TLS has no part of a command or of a response.
            ErrorKind::Io => Self::Connection(error.to_string()),
            ErrorKind::Server(
                kind @ (ServerErrorKind::BusyLoading
                | ServerErrorKind::ClusterDown
                | ServerErrorKind::MasterDown
                | ServerErrorKind::ReadOnly
                | ServerErrorKind::TryAgain),
            ) => Self::NotReady(format!("{kind:?}")),
            ErrorKind::AuthenticationFailed => Self::Refused("WRONGPASS".to_owned()),
            // The message of Redis may repeat the command.
            _ => match error.code() {
                Some(code) => Self::Refused(code.to_owned()),
                None => Self::Refused(format!("({})", error.category())),
            },
        }
    }
}

fn no_response() -> RedisError {
    std::io::Error::new(std::io::ErrorKind::TimedOut, "no response in time").into()
}

impl fmt::Debug for RedisConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Link")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}
