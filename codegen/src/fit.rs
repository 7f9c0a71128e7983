//! Whether corrections and words belong to the contract at hand.

/// What to do about a correction or about words that do not fit the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It is an error: they were written for this contract.
    Exact,
    /// They are left out and reported: they were written for another version.
    Partial,
}
