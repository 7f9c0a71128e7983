// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that every build contains.

use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::scalar::Scalar;
use crate::setting::{IntoOption, response_setters};

open_enum! {
    /// Types of accounts.
    pub enum AccountType {
        /// `checking`
        Checking = "checking",
        /// `savings`
        Savings = "savings",
        /// `cd`
        Cd = "cd",
        /// `moneyMarket`
        MoneyMarket = "moneyMarket",
        /// `creditCard`
        CreditCard = "creditCard",
        /// `lineOfCredit`
        LineOfCredit = "lineOfCredit",
        /// `investment`
        Investment = "investment",
        /// `investmentTaxDeferred`
        InvestmentTaxDeferred = "investmentTaxDeferred",
        /// `employeeStockPurchasePlan`
        EmployeeStockPurchasePlan = "employeeStockPurchasePlan",
        /// `ira`
        Ira = "ira",
        /// `401k`
        V401k = "401k",
        /// `roth`
        Roth = "roth",
        /// `403b`
        V403b = "403b",
        /// `529plan`
        V529plan = "529plan",
        /// `529`
        V529 = "529",
        /// `rollover`
        Rollover = "rollover",
        /// `ugma`
        Ugma = "ugma",
        /// `utma`
        Utma = "utma",
        /// `keogh`
        Keogh = "keogh",
        /// `457plan`
        V457plan = "457plan",
        /// `457`
        V457 = "457",
        /// `401a`
        V401a = "401a",
        /// `brokerageAccount`
        BrokerageAccount = "brokerageAccount",
        /// `educationSavings`
        EducationSavings = "educationSavings",
        /// `healthSavingsAccount`
        HealthSavingsAccount = "healthSavingsAccount",
        /// `pension`
        Pension = "pension",
        /// `profitSharingPlan`
        ProfitSharingPlan = "profitSharingPlan",
        /// `roth401k`
        Roth401k = "roth401k",
        /// `sepIRA`
        SepIra = "sepIRA",
        /// `simpleIRA`
        SimpleIra = "simpleIRA",
        /// `thriftSavingsPlan`
        ThriftSavingsPlan = "thriftSavingsPlan",
        /// `variableAnnuity`
        VariableAnnuity = "variableAnnuity",
        /// `cryptocurrency`
        Cryptocurrency = "cryptocurrency",
        /// `mortgage`
        Mortgage = "mortgage",
        /// `loan`
        Loan = "loan",
        /// `studentLoan`
        StudentLoan = "studentLoan",
        /// `studentLoanGroup`
        StudentLoanGroup = "studentLoanGroup",
        /// `studentLoanAccount`
        StudentLoanAccount = "studentLoanAccount",
        /// `nonTaxableBrokerageAccount`
        NonTaxableBrokerageAccount = "nonTaxableBrokerageAccount",
        /// `payroll`
        Payroll = "payroll",
        /// `unknown`
        Unknown = "unknown",
    }
}

/// Company that finally uses the report, if different from the partner: name, address, phone,
/// email and website. Set the end user when you create the consumer.
#[derive(Clone)]
#[non_exhaustive]
pub struct ConsumerEndUser {
    /// House number and street of the company, for example `434 W Ascension Way`.
    ///
    /// For example `12 Example Street`.
    pub address: Option<String>,
    /// City or town of the address, for example `Murray`.
    pub city: Option<String>,
    /// Email address, for example `myname@mycompany.com`.
    pub email: Option<String>,
    /// Name of the company that finally uses the report.
    ///
    /// For example `John`.
    pub name: Option<String>,
    /// Phone number of the person, with or without hyphens, for example `1-801-984-4200`.
    pub phone: Option<String>,
    /// State or province of the address, as a two-letter code for US addresses, for example `UT`.
    pub state: Option<String>,
    /// Web address of the end user that a reseller serves.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    pub url: Option<String>,
    /// Postal code in the United States, usually 5 digits, for example `84123`.
    pub zip: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ConsumerEndUser {
        0: address = "address",
        1: city = "city",
        2: email = "email",
        3: name = "name",
        4: phone = "phone",
        5: state = "state",
        6: url = "url",
        7: zip = "zip",
        .. extra
    }
}

impl ConsumerEndUser {
    /// Creates a `ConsumerEndUser` with its required fields.
    ///
    /// - `address`: House number and street of the company, for example `434 W Ascension Way`.
    /// - `city`: City or town of the address, for example `Murray`.
    /// - `name`: Name of the company that finally uses the report.
    /// - `phone`: Phone number of the person, with or without hyphens, for example
    ///   `1-801-984-4200`.
    /// - `state`: State or province of the address, as a two-letter code for US addresses, for
    ///   example `UT`.
    /// - `zip`: Postal code in the United States, usually 5 digits, for example `84123`.
    pub fn new(
        address: impl Into<String>,
        city: impl Into<String>,
        name: impl Into<String>,
        phone: impl Into<String>,
        state: impl Into<String>,
        zip: impl Into<String>,
    ) -> Self {
        Self {
            address: Some(address.into()),
            city: Some(city.into()),
            email: None,
            name: Some(name.into()),
            phone: Some(phone.into()),
            state: Some(state.into()),
            url: None,
            zip: Some(zip.into()),
            extra: Map::new(),
        }
    }

    /// Email address, for example `myname@mycompany.com`.
    #[must_use]
    pub fn email(mut self, email: impl IntoOption<String>) -> Self {
        self.email = email.into_option();
        self
    }

    /// Web address of the end user that a reseller serves.
    ///
    /// At least 2 characters, at most 999, for example `testurl.com`.
    #[must_use]
    pub fn url(mut self, url: impl IntoOption<String>) -> Self {
        self.url = url.into_option();
        self
    }
}

open_enum! {
    /// Types of customers: active for real institutions, testing for tests.
    pub enum CustomerType {
        /// `active`
        Active = "active",
        /// `testing`
        Testing = "testing",
    }
}

/// The body of an error response, in any of the documented forms.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorBody {
    /// Account ID in an error of the consent service, a string of digits.
    ///
    /// For example `11894700`.
    pub account_id: Option<AccountId>,
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Code of the error, for comparison in programs; text or a number.
    pub code: Option<Scalar>,
    /// Human-readable explanation of the `ReasonCode`.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Further diagnostic text, such as the fault in the received data; optional.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// Number of the error, for example `404`.
    pub error_code: Option<i64>,
    /// Container with the list of errors in its `Error` property.
    pub errors: Option<ErrorBodyErrors>,
    /// Your own transaction ID, unique within your data, for matching results to your records.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// Severity of the message, such as `error`.
    pub level: Option<String>,
    /// Human-readable explanation of the problem.
    pub message: Option<String>,
    /// Constant that identifies the error case, for example `10001`; match on this code rather than
    /// on the description.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// `true` if the same request may succeed on a later try, `false` if it keeps failing.
    pub recoverable: Option<Scalar>,
    /// Application that raised the error, for example `Event Subscription Service`.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// HTTP status code of the failed request, as text.
    ///
    /// For example `401`.
    pub status: Option<String>,
    /// Explanation of the status of the micro deposits.
    pub status_description: Option<String>,
    /// Area from which the error comes, for example `AGG` for aggregation.
    pub tags: Option<String>,
    /// Short heading for the error, suitable for display to a user.
    pub title: Option<String>,
    /// UUID for tracing the failed request.
    ///
    /// Pattern `[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}`, for example `69a6933d-befe-48c2-8ed0-ab5b04082f02`.
    pub tracking_id: Option<String>,
    /// Explanation written for the end user, for example `The session has expired or is invalid`.
    pub user_message: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBody {
        0: account_id = "accountId" [shown],
        1: asset_id = "assetId" [shown],
        2: code = "code",
        3: description = "Description",
        4: details = "Details",
        5: error_code = "errorCode" [shown],
        6: errors = "Errors" [shown],
        7: external_transaction_id = "externalTransactionId",
        8: level = "level" [shown],
        9: message = "message",
        10: reason_code = "ReasonCode" [shown],
        11: recoverable = "Recoverable",
        12: source = "Source",
        13: status = "status" [shown],
        14: status_description = "statusDescription",
        15: tags = "tags" [shown],
        16: title = "title" [shown],
        17: tracking_id = "trackingId",
        18: user_message = "user_message",
        .. extra
    }
}

response_setters! {
    ErrorBody {
        account_id(impl IntoOption<AccountId>).into_option(),
        asset_id(impl IntoOption<AssetId>).into_option(),
        code(impl IntoOption<Scalar>).into_option(),
        description(impl IntoOption<String>).into_option(),
        details(impl IntoOption<String>).into_option(),
        error_code(impl Into<Option<i64>>).into(),
        errors(impl Into<Option<ErrorBodyErrors>>).into(),
        external_transaction_id(impl IntoOption<String>).into_option(),
        level(impl IntoOption<String>).into_option(),
        message(impl IntoOption<String>).into_option(),
        reason_code(impl IntoOption<String>).into_option(),
        recoverable(impl IntoOption<Scalar>).into_option(),
        source(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        status_description(impl IntoOption<String>).into_option(),
        tags(impl IntoOption<String>).into_option(),
        title(impl IntoOption<String>).into_option(),
        tracking_id(impl IntoOption<String>).into_option(),
        user_message(impl IntoOption<String>).into_option(),
    }
}

/// Container with the list of errors in its `Error` property.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorBodyErrors {
    /// All the errors of this response, one entry per problem.
    pub error: Vec<ErrorBodyErrorsError>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBodyErrors {
        0: error = "Error" [shown],
        .. extra
    }
}

response_setters! {
    ErrorBodyErrors {
        error(Vec<ErrorBodyErrorsError>),
    }
}

/// One entry of a list. Errors of a structured error response, one entry per error.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorBodyErrorsError {
    /// Human-readable explanation of the `ReasonCode`.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Further diagnostic text, such as the fault in the received data; optional.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
    /// Constant that identifies the error case, for example `10001`; match on this code rather than
    /// on the description.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// `true` if the same request may succeed on a later try, `false` if it keeps failing.
    pub recoverable: Option<Scalar>,
    /// Application that raised the error, for example `Event Subscription Service`.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorBodyErrorsError {
        0: description = "Description",
        1: details = "Details",
        2: reason_code = "ReasonCode" [shown],
        3: recoverable = "Recoverable",
        4: source = "Source",
        .. extra
    }
}

response_setters! {
    ErrorBodyErrorsError {
        description(impl IntoOption<String>).into_option(),
        details(impl IntoOption<String>).into_option(),
        reason_code(impl IntoOption<String>).into_option(),
        recoverable(impl IntoOption<Scalar>).into_option(),
        source(impl IntoOption<String>).into_option(),
    }
}

/// Usual error body: `code` (text or number) with status, title, level, developer and user
/// messages, and the ID of the asset, account or transaction concerned.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// ID of an account, assigned when the customer connects the account; digits only. Operations
    /// that list accounts return the ID.
    ///
    /// For example `5011648377`.
    pub account_id: Option<AccountId>,
    /// ID of a stored document such as a pay statement, used to download the document or to create
    /// a report on it.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub asset_id: Option<AssetId>,
    /// Error code of the API or of the aggregation, as a number or as text.
    pub code: Option<Scalar>,
    /// Your own transaction ID, unique within your data, for matching results to your records.
    ///
    /// 1 to 100 characters, for example `MAC1005061234`.
    pub external_transaction_id: Option<String>,
    /// Severity of the message, such as `error`.
    pub level: Option<String>,
    /// Human-readable explanation of the problem.
    pub message: Option<String>,
    /// HTTP status code of the failed request, as text, for example `401`.
    pub status: Option<String>,
    /// Area from which the error comes, for example `AGG` for aggregation.
    pub tags: Option<String>,
    /// Short heading for the error that you can show to a user, for example `Connecting accounts
    /// error`.
    pub title: Option<String>,
    /// Explanation written for the end user, for example `The session has expired or is invalid`.
    pub user_message: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ErrorMessage {
        0: account_id = "accountId" [shown],
        1: asset_id = "assetId" [shown],
        2: code = "code" [shown],
        3: external_transaction_id = "externalTransactionId",
        4: level = "level" [shown],
        5: message = "message",
        6: status = "status" [shown],
        7: tags = "tags" [shown],
        8: title = "title" [shown],
        9: user_message = "user_message",
        .. extra
    }
}

response_setters! {
    ErrorMessage {
        account_id(impl IntoOption<AccountId>).into_option(),
        asset_id(impl IntoOption<AssetId>).into_option(),
        code(impl IntoOption<Scalar>).into_option(),
        external_transaction_id(impl IntoOption<String>).into_option(),
        level(impl IntoOption<String>).into_option(),
        message(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        tags(impl IntoOption<String>).into_option(),
        title(impl IntoOption<String>).into_option(),
        user_message(impl IntoOption<String>).into_option(),
    }
}

/// Your own field attached to a report: `label`, `value`, and `shown` for display in the PDF.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReportCustomField {
    /// Name that you chose for the custom field, such as `loanID`.
    pub label: Option<String>,
    /// `true` (default) if the PDF prints the field, `false` otherwise.
    pub shown: Option<bool>,
    /// Content of the custom field, such as your own number of the loan.
    ///
    /// For example `123456`.
    pub value: Option<String>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    ReportCustomField {
        0: label = "label",
        1: shown = "shown" [shown],
        2: value = "value",
        .. extra
    }
}

impl ReportCustomField {
    /// Creates a `ReportCustomField` with its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Name that you chose for the custom field, such as `loanID`.
    #[must_use]
    pub fn label(mut self, label: impl IntoOption<String>) -> Self {
        self.label = label.into_option();
        self
    }

    /// `true` (default) if the PDF prints the field, `false` otherwise.
    #[must_use]
    pub fn shown(mut self, shown: impl Into<Option<bool>>) -> Self {
        self.shown = shown.into();
        self
    }

    /// Content of the custom field, such as your own number of the loan.
    ///
    /// For example `123456`.
    #[must_use]
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }
}
