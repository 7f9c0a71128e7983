//! The parts that both benchmarks share: the bodies, the hand-written client, the server and the table.

pub mod body;
pub mod hand;
pub mod sdk;
pub mod server;
pub mod table;
