// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *accounts*, *institutions* and *transactions* share.

use crate::open::open_enum;

open_enum! {
    /// Numbering schemes for securities.
    pub enum SecurityIdType {
        /// `CUSIP`
        Cusip = "CUSIP",
        /// `ISIN`
        Isin = "ISIN",
        /// `SEDOL`
        Sedol = "SEDOL",
        /// `SICC`
        Sicc = "SICC",
        /// `VALOR`
        Valor = "VALOR",
        /// `WKN`
        Wkn = "WKN",
    }
}
