//! The errors of the stores.

/// The reason why the store could not be created, or why one of its steps failed.
///
/// No error contains a token, a password, the URL or a response of Redis.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting can't be used.
    #[error("the setting `{setting}` of the Redis store can't be used: {reason}")]
    Config {
        /// The name of the setting.
        setting: &'static str,
        /// The problem and the fix.
        reason: String,
    },
    /// Redis can't be reached, does not respond in time, or is not ready.
    #[error("Redis at {address} is not available: {reason}")]
    Unavailable {
        /// The host and the port, or the path of the socket.
        address: String,
        /// The problem.
        reason: String,
    },
    /// Redis refused a command.
    #[error("Redis at {address} refused a command with the error code {code}")]
    Refused {
        /// The host and the port, or the path of the socket.
        address: String,
        /// The error code of Redis, such as `NOPERM` or `WRONGPASS`.
        code: String,
    },
    /// Another process holds the lock and did not release it in time.
    #[error("another process holds the lock")]
    Locked,
    /// Another process has saved a newer token, so the store keeps that token.
    #[error("another process has saved a newer token")]
    Superseded,
    /// The token in Redis was not written by this crate, or was encrypted with a key that this store does not
    /// have. The next authentication replaces the token.
    #[error("the token in Redis can't be read with the keys of this store")]
    Unreadable,
    /// The operating system did not provide random bytes.
    #[error("the operating system did not provide random bytes")]
    NoRandomness,
}
