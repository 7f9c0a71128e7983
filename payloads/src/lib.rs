//! Checks JSON against the types of the client: whether it decodes, and whether encoding the result returns
//! the same JSON.
//!
//! This crate finds operations by their `operationId` at run time. The client itself does not have such a
//! list, so that its users compile only the operations that they call.

mod check;
mod compare;
pub mod corpus;
mod generated;

pub use check::{Direction, Failure, Payload, UnknownOperation, check, operations};
pub use compare::{Difference, differences};
