// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *accounts*, *institutions* and *payments* share.

use crate::open::open_enum;

open_enum! {
    /// Setup status of an account.
    pub enum AggregationStatus {
        /// `active`
        Active = "active",
        /// `pending`
        Pending = "pending",
    }
}
