// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *analytics* and *reports* share: *income*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;

/// Pairing of paystubs with the accounts to check (`txVerifyInterview`), and extraction
/// settings for earnings, deductions and direct deposits.
#[doc(alias = "VOIEWithInterviewData")]
#[derive(Clone)]
#[non_exhaustive]
pub struct VoieWithInterviewData {
    /// `true` if the deductions are also read from every pay statement, `false` otherwise.
    ///
    /// Default `false`.
    pub extract_deductions: Option<bool>,
    /// `true` if the direct deposits are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `true` if the earnings are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    pub extract_earnings: Option<bool>,
    /// Pay statements to verify, each with its asset ID and the accounts in which to search for the
    /// deposit.
    pub tx_verify_interview: Vec<TxVerifyInterview>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithInterviewData {
        0: extract_deductions = "extractDeductions" [shown],
        1: extract_direct_deposit = "extractDirectDeposit" [shown],
        2: extract_earnings = "extractEarnings" [shown],
        3: tx_verify_interview = "txVerifyInterview" as list [shown],
        .. extra
    }
}

impl VoieWithInterviewData {
    /// Creates a `VoieWithInterviewData` with its required fields.
    ///
    /// - `tx_verify_interview`: Pay statements to verify, each with its asset ID and the accounts
    ///   in which to search for the deposit.
    pub fn new(tx_verify_interview: Vec<TxVerifyInterview>) -> Self {
        Self {
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            tx_verify_interview,
            extra: Map::new(),
        }
    }

    /// `true` if the deductions are also read from every pay statement, `false` otherwise.
    ///
    /// Default `false`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: impl Into<Option<bool>>) -> Self {
        self.extract_deductions = extract_deductions.into();
        self
    }

    /// `true` if the direct deposits are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_direct_deposit(
        mut self,
        extract_direct_deposit: impl Into<Option<bool>>,
    ) -> Self {
        self.extract_direct_deposit = extract_direct_deposit.into();
        self
    }

    /// `true` if the earnings are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: impl Into<Option<bool>>) -> Self {
        self.extract_earnings = extract_earnings.into();
        self
    }
}

/// Pay statements for a VOIE paystub report in `assetIds`, and extraction settings for
/// earnings, deductions and direct deposits.
#[doc(alias = "VOIEWithStatementData")]
#[derive(Clone)]
#[non_exhaustive]
pub struct VoieWithStatementData {
    /// IDs of the pay statements in storage that the report uses.
    pub asset_ids: Vec<AssetId>,
    /// `true` if the deductions are also read from every pay statement, `false` otherwise.
    ///
    /// Default `false`.
    pub extract_deductions: Option<bool>,
    /// `true` if the direct deposits are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    pub extract_direct_deposit: Option<bool>,
    /// `true` if the earnings are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    pub extract_earnings: Option<bool>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    VoieWithStatementData {
        0: asset_ids = "assetIds" as list [shown],
        1: extract_deductions = "extractDeductions" [shown],
        2: extract_direct_deposit = "extractDirectDeposit" [shown],
        3: extract_earnings = "extractEarnings" [shown],
        .. extra
    }
}

impl VoieWithStatementData {
    /// Creates a `VoieWithStatementData` with its required fields.
    ///
    /// - `asset_ids`: IDs of the pay statements in storage that the report uses.
    pub fn new(asset_ids: Vec<AssetId>) -> Self {
        Self {
            asset_ids,
            extract_deductions: None,
            extract_direct_deposit: None,
            extract_earnings: None,
            extra: Map::new(),
        }
    }

    /// `true` if the deductions are also read from every pay statement, `false` otherwise.
    ///
    /// Default `false`.
    #[must_use]
    pub fn extract_deductions(mut self, extract_deductions: impl Into<Option<bool>>) -> Self {
        self.extract_deductions = extract_deductions.into();
        self
    }

    /// `true` if the direct deposits are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_direct_deposit(
        mut self,
        extract_direct_deposit: impl Into<Option<bool>>,
    ) -> Self {
        self.extract_direct_deposit = extract_direct_deposit.into();
        self
    }

    /// `true` if the earnings are also read from every pay statement, `false` otherwise.
    ///
    /// Default `true`.
    #[must_use]
    pub fn extract_earnings(mut self, extract_earnings: impl Into<Option<bool>>) -> Self {
        self.extract_earnings = extract_earnings.into();
        self
    }
}
