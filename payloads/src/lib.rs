//! Holds JSON against the types of the client: does it decode, and does it come back without loss?
//!
//! Operations are known here by their `operationId` at run time. The client itself has no such list,
//! so that its users compile only what they call.

mod check;
mod compare;
pub mod corpus;
mod generated;

pub use check::{Failure, Kind, Payload, UnknownOperation, check, operations};
pub use compare::{Difference, differences};
