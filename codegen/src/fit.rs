//! Defines whether corrections and descriptions must fit the contract.

/// The treatment of a correction or a description that does not fit the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// An error, because the correction or description was written for this contract.
    Exact,
    /// An omission with a report, because the correction or description was written for another version.
    Partial,
}
