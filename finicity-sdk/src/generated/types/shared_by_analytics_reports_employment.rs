// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *analytics* and *reports* share: *employment*.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::setting::{IntoOption, response_setters};

/// Settings of a pay statement report: the stored pay statements to use (`assetIds`) and the
/// extraction of earnings, deductions and direct deposits.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayStatementData {
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
    PayStatementData {
        0: asset_ids = "assetIds" as list [shown],
        1: extract_deductions = "extractDeductions" [shown],
        2: extract_direct_deposit = "extractDirectDeposit" [shown],
        3: extract_earnings = "extractEarnings" [shown],
        .. extra
    }
}

impl PayStatementData {
    /// Creates a `PayStatementData` with its required fields.
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

/// Payroll part of the constraints repeated in a response: retrieval IDs, consent method,
/// employment and payroll account IDs, and the refreshed report.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PayrollDataOut {
    /// Tag for the method by which you collected consent for payroll data, for example `Written
    /// Generic - Finicity Set`.
    pub consent_method: Option<String>,
    /// IDs of the jobs to which the report is limited.
    pub employment_ids: Vec<EmploymentId>,
    /// IDs of the payroll accounts that the report uses.
    pub payroll_account_ids: Vec<PayrollAccountId>,
    /// ID of the payroll data fetched for this report, in the same format as
    /// `payrollDataRetrievalId`.
    ///
    /// For example `hahvhe2k0000`.
    pub payroll_aggregator_response_id: Option<PayrollDataRetrievalId>,
    /// ID of the set of payroll data that was fetched to build this report.
    ///
    /// For example `hahvhe2k0000`.
    pub payroll_data_retrieval_id: Option<PayrollDataRetrievalId>,
    /// ID of one generated report, used to fetch or reissue that report.
    ///
    /// For example `u4hstnnak45g`.
    pub report_id: Option<ReportId>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    PayrollDataOut {
        0: consent_method = "consentMethod",
        1: employment_ids = "employmentIds" [shown],
        2: payroll_account_ids = "payrollAccountIds" [shown],
        3: payroll_aggregator_response_id = "payrollAggregatorResponseId" [shown],
        4: payroll_data_retrieval_id = "payrollDataRetrievalId" [shown],
        5: report_id = "reportId" [shown],
        .. extra
    }
}

response_setters! {
    PayrollDataOut {
        consent_method(impl IntoOption<String>).into_option(),
        employment_ids(Vec<EmploymentId>),
        payroll_account_ids(Vec<PayrollAccountId>),
        payroll_aggregator_response_id(impl IntoOption<PayrollDataRetrievalId>).into_option(),
        payroll_data_retrieval_id(impl IntoOption<PayrollDataRetrievalId>).into_option(),
        report_id(impl IntoOption<ReportId>).into_option(),
    }
}
