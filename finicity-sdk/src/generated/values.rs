// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Texts of which the API documents a set, as constants. It may send others.

/// Whom an account is for.
pub mod account_market_segment {
    /// `personal`
    pub const PERSONAL: &str = "personal";

    /// `business`
    pub const BUSINESS: &str = "business";
}

/// What an owner is to an account.
pub mod account_owner_relationship {
    /// `SOLE_OWNER`
    pub const SOLE_OWNER: &str = "SOLE_OWNER";

    /// `PRIMARY`
    pub const PRIMARY: &str = "PRIMARY";

    /// `SECONDARY`
    pub const SECONDARY: &str = "SECONDARY";

    /// `PRIMARY_JOINT`
    pub const PRIMARY_JOINT: &str = "PRIMARY_JOINT";

    /// `SECONDARY_JOINT`
    pub const SECONDARY_JOINT: &str = "SECONDARY_JOINT";

    /// `PRIMARY_JOINT_TENANTS`
    pub const PRIMARY_JOINT_TENANTS: &str = "PRIMARY_JOINT_TENANTS";

    /// `SECONDARY_JOINT_TENANTS`
    pub const SECONDARY_JOINT_TENANTS: &str = "SECONDARY_JOINT_TENANTS";

    /// `PRIMARY_BORROWER`
    pub const PRIMARY_BORROWER: &str = "PRIMARY_BORROWER";

    /// `SECONDARY_BORROWER`
    pub const SECONDARY_BORROWER: &str = "SECONDARY_BORROWER";

    /// `AUTHORIZED_USER`
    pub const AUTHORIZED_USER: &str = "AUTHORIZED_USER";

    /// `FOR_BENEFIT_OF_PRIMARY`
    pub const FOR_BENEFIT_OF_PRIMARY: &str = "FOR_BENEFIT_OF_PRIMARY";

    /// `TRUSTEE`
    pub const TRUSTEE: &str = "TRUSTEE";

    /// `FOR_BENEFIT_OF_SECONDARY`
    pub const FOR_BENEFIT_OF_SECONDARY: &str = "FOR_BENEFIT_OF_SECONDARY";

    /// `POWER_OF_ATTORNEY`
    pub const POWER_OF_ATTORNEY: &str = "POWER_OF_ATTORNEY";

    /// `FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED`
    pub const FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED: &str =
        "FOR_BENEFIT_OF_PRIMARY_JOINT_RESTRICTED";

    /// `BUSINESS`
    pub const BUSINESS: &str = "BUSINESS";

    /// `FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED`
    pub const FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED: &str =
        "FOR_BENEFIT_OF_SECONDARY_JOINT_RESTRICTED";

    /// `UNIFORM_TRANSFER_TO_MINOR`
    pub const UNIFORM_TRANSFER_TO_MINOR: &str = "UNIFORM_TRANSFER_TO_MINOR";

    /// `FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED`
    pub const FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED: &str = "FOR_BENEFIT_OF_SOLE_OWNER_RESTRICTED";
}

/// Kinds of accounts.
pub mod account_type {
    /// `checking`
    pub const CHECKING: &str = "checking";

    /// `savings`
    pub const SAVINGS: &str = "savings";

    /// `cd`
    pub const CD: &str = "cd";

    /// `moneyMarket`
    pub const MONEY_MARKET: &str = "moneyMarket";

    /// `creditCard`
    pub const CREDIT_CARD: &str = "creditCard";

    /// `lineOfCredit`
    pub const LINE_OF_CREDIT: &str = "lineOfCredit";

    /// `investment`
    pub const INVESTMENT: &str = "investment";

    /// `investmentTaxDeferred`
    pub const INVESTMENT_TAX_DEFERRED: &str = "investmentTaxDeferred";

    /// `employeeStockPurchasePlan`
    pub const EMPLOYEE_STOCK_PURCHASE_PLAN: &str = "employeeStockPurchasePlan";

    /// `ira`
    pub const IRA: &str = "ira";

    /// `401k`
    pub const N_401K: &str = "401k";

    /// `roth`
    pub const ROTH: &str = "roth";

    /// `403b`
    pub const N_403B: &str = "403b";

    /// `529plan`
    pub const N_529PLAN: &str = "529plan";

    /// `529`
    pub const N_529: &str = "529";

    /// `rollover`
    pub const ROLLOVER: &str = "rollover";

    /// `ugma`
    pub const UGMA: &str = "ugma";

    /// `utma`
    pub const UTMA: &str = "utma";

    /// `keogh`
    pub const KEOGH: &str = "keogh";

    /// `457plan`
    pub const N_457PLAN: &str = "457plan";

    /// `457`
    pub const N_457: &str = "457";

    /// `401a`
    pub const N_401A: &str = "401a";

    /// `brokerageAccount`
    pub const BROKERAGE_ACCOUNT: &str = "brokerageAccount";

    /// `educationSavings`
    pub const EDUCATION_SAVINGS: &str = "educationSavings";

    /// `healthSavingsAccount`
    pub const HEALTH_SAVINGS_ACCOUNT: &str = "healthSavingsAccount";

    /// `pension`
    pub const PENSION: &str = "pension";

    /// `profitSharingPlan`
    pub const PROFIT_SHARING_PLAN: &str = "profitSharingPlan";

    /// `roth401k`
    pub const ROTH401K: &str = "roth401k";

    /// `sepIRA`
    pub const SEP_IRA: &str = "sepIRA";

    /// `simpleIRA`
    pub const SIMPLE_IRA: &str = "simpleIRA";

    /// `thriftSavingsPlan`
    pub const THRIFT_SAVINGS_PLAN: &str = "thriftSavingsPlan";

    /// `variableAnnuity`
    pub const VARIABLE_ANNUITY: &str = "variableAnnuity";

    /// `cryptocurrency`
    pub const CRYPTOCURRENCY: &str = "cryptocurrency";

    /// `mortgage`
    pub const MORTGAGE: &str = "mortgage";

    /// `loan`
    pub const LOAN: &str = "loan";

    /// `studentLoan`
    pub const STUDENT_LOAN: &str = "studentLoan";

    /// `studentLoanGroup`
    pub const STUDENT_LOAN_GROUP: &str = "studentLoanGroup";

    /// `studentLoanAccount`
    pub const STUDENT_LOAN_ACCOUNT: &str = "studentLoanAccount";

    /// `nonTaxableBrokerageAccount`
    pub const NON_TAXABLE_BROKERAGE_ACCOUNT: &str = "nonTaxableBrokerageAccount";

    /// `payroll`
    pub const PAYROLL: &str = "payroll";

    /// `unknown`
    pub const UNKNOWN: &str = "unknown";
}

/// Whether a name and an address go together.
pub mod address_name_match {
    /// `match`
    pub const MATCH: &str = "match";

    /// `no-match`
    pub const NO_MATCH: &str = "no-match";

    /// `not-found`
    pub const NOT_FOUND: &str = "not-found";
}

/// What an address is used for.
pub mod address_type {
    /// `Business`
    pub const BUSINESS: &str = "Business";

    /// `Home`
    pub const HOME: &str = "Home";

    /// `Mailing`
    pub const MAILING: &str = "Mailing";
}

/// How far an address could be confirmed.
pub mod address_validity {
    /// `missing_address`
    pub const MISSING_ADDRESS: &str = "missing_address";

    /// `invalid`
    pub const INVALID: &str = "invalid";

    /// `valid`
    pub const VALID: &str = "valid";

    /// `valid_to_country`
    pub const VALID_TO_COUNTRY: &str = "valid_to_country";

    /// `valid_to_city`
    pub const VALID_TO_CITY: &str = "valid_to_city";

    /// `valid_to_street`
    pub const VALID_TO_STREET: &str = "valid_to_street";

    /// `valid_to_house_number`
    pub const VALID_TO_HOUSE_NUMBER: &str = "valid_to_house_number";

    /// `valid_to_house_number_missing_apt`
    pub const VALID_TO_HOUSE_NUMBER_MISSING_APT: &str = "valid_to_house_number_missing_apt";
}

/// Whether an account is set up already.
pub mod aggregation_status {
    /// `active`
    pub const ACTIVE: &str = "active";

    /// `pending`
    pub const PENDING: &str = "pending";
}

/// How far the registration of an app is: approved, pending, rejected or skipped.
pub mod app_registration_status {
    /// `A`
    pub const A: &str = "A";

    /// `P`
    pub const P: &str = "P";

    /// `R`
    pub const R: &str = "R";

    /// `S`
    pub const S: &str = "S";
}

/// Accounts that deposits can be switched to.
pub mod bank_account_type {
    /// `checking`
    pub const CHECKING: &str = "checking";

    /// `savings`
    pub const SAVINGS: &str = "savings";
}

/// Which of two borrowers it is.
pub mod borrower_type {
    /// `primary`
    pub const PRIMARY: &str = "primary";

    /// `jointBorrower`
    pub const JOINT_BORROWER: &str = "jointBorrower";
}

/// Brands of cards.
pub mod card_brand {
    /// `mastercard`
    pub const MASTERCARD: &str = "mastercard";

    /// `visa`
    pub const VISA: &str = "visa";

    /// `american-express`
    pub const AMERICAN_EXPRESS: &str = "american-express";

    /// `discover`
    pub const DISCOVER: &str = "discover";
}

/// Products that institutions are certified for.
pub mod certified_product {
    /// `transAgg`
    pub const TRANS_AGG: &str = "transAgg";

    /// `ach`
    pub const ACH: &str = "ach";

    /// `stateAgg`
    pub const STATE_AGG: &str = "stateAgg";

    /// `voi`
    pub const VOI: &str = "voi";

    /// `voa`
    pub const VOA: &str = "voa";

    /// `aha`
    pub const AHA: &str = "aha";

    /// `availBalance`
    pub const AVAIL_BALANCE: &str = "availBalance";

    /// `accountOwner`
    pub const ACCOUNT_OWNER: &str = "accountOwner";
}

/// Languages of Connect besides English: Spanish and Canadian French.
pub mod connect_language {
    /// `es`
    pub const ES: &str = "es";

    /// `fr`
    pub const FR: &str = "fr";
}

/// In which context a consent was given.
pub mod consent_context {
    /// `partner`
    pub const PARTNER: &str = "partner";

    /// `crossPartner`
    pub const CROSS_PARTNER: &str = "crossPartner";
}

/// What consents are sorted by.
pub mod consent_sort_key {
    /// `startDate`
    pub const START_DATE: &str = "startDate";

    /// `endDate`
    pub const END_DATE: &str = "endDate";

    /// `status`
    pub const STATUS: &str = "status";
}

/// Which way consents are sorted.
pub mod consent_sort_order {
    /// `Asc`
    pub const ASC: &str = "Asc";

    /// `Desc`
    pub const DESC: &str = "Desc";
}

/// Whether data can be read under a consent.
pub mod consent_status {
    /// `ACTIVE`
    pub const ACTIVE: &str = "ACTIVE";

    /// `INACTIVE`
    pub const INACTIVE: &str = "INACTIVE";
}

/// Who changed the state of a consent.
pub mod consent_updated_by {
    /// `CUSTOMER`
    pub const CUSTOMER: &str = "CUSTOMER";

    /// `PARTNER`
    pub const PARTNER: &str = "PARTNER";

    /// `INSTITUTION`
    pub const INSTITUTION: &str = "INSTITUTION";

    /// `SYSTEM`
    pub const SYSTEM: &str = "SYSTEM";

    /// `INTERNAL`
    pub const INTERNAL: &str = "INTERNAL";
}

/// Customers of real institutions, and those for testing.
pub mod customer_type {
    /// `active`
    pub const ACTIVE: &str = "active";

    /// `testing`
    pub const TESTING: &str = "testing";
}

/// What is taken off a wage.
pub mod deduction_type {
    /// `Federal tax`
    pub const FEDERAL_TAX: &str = "Federal tax";

    /// `State tax`
    pub const STATE_TAX: &str = "State tax";

    /// `Local tax`
    pub const LOCAL_TAX: &str = "Local tax";

    /// `Social security tax`
    pub const SOCIAL_SECURITY_TAX: &str = "Social security tax";

    /// `Medicare tax`
    pub const MEDICARE_TAX: &str = "Medicare tax";

    /// `SUI SDI VPDI tax`
    pub const SUI_SDI_VPDI_TAX: &str = "SUI SDI VPDI tax";

    /// `Retirement deductions`
    pub const RETIREMENT_DEDUCTIONS: &str = "Retirement deductions";

    /// `Benefit deductions`
    pub const BENEFIT_DEDUCTIONS: &str = "Benefit deductions";

    /// `Garnishment deductions`
    pub const GARNISHMENT_DEDUCTIONS: &str = "Garnishment deductions";

    /// `Other deductions`
    pub const OTHER_DEDUCTIONS: &str = "Other deductions";
}

/// How a share of a deposit is measured.
pub mod deposit_distribution_type {
    /// `total`
    pub const TOTAL: &str = "total";

    /// `percent`
    pub const PERCENT: &str = "percent";

    /// `fixed`
    pub const FIXED: &str = "fixed";
}

/// Why a deposit could not be switched.
pub mod deposit_switch_failure {
    /// `account-lockout`
    pub const ACCOUNT_LOCKOUT: &str = "account-lockout";

    /// `account-setup-incomplete`
    pub const ACCOUNT_SETUP_INCOMPLETE: &str = "account-setup-incomplete";

    /// `account-unusable`
    pub const ACCOUNT_UNUSABLE: &str = "account-unusable";

    /// `bad-credentials`
    pub const BAD_CREDENTIALS: &str = "bad-credentials";

    /// `connection-error`
    pub const CONNECTION_ERROR: &str = "connection-error";

    /// `device-disconnected`
    pub const DEVICE_DISCONNECTED: &str = "device-disconnected";

    /// `distribution-not-supported`
    pub const DISTRIBUTION_NOT_SUPPORTED: &str = "distribution-not-supported";

    /// `enrolled-in-paycard`
    pub const ENROLLED_IN_PAYCARD: &str = "enrolled-in-paycard";

    /// `expired`
    pub const EXPIRED: &str = "expired";

    /// `no-data-found`
    pub const NO_DATA_FOUND: &str = "no-data-found";

    /// `product-not-supported`
    pub const PRODUCT_NOT_SUPPORTED: &str = "product-not-supported";

    /// `routing-number-not-supported`
    pub const ROUTING_NUMBER_NOT_SUPPORTED: &str = "routing-number-not-supported";

    /// `session-timeout`
    pub const SESSION_TIMEOUT: &str = "session-timeout";

    /// `system-unavailable`
    pub const SYSTEM_UNAVAILABLE: &str = "system-unavailable";

    /// `transaction-pending`
    pub const TRANSACTION_PENDING: &str = "transaction-pending";

    /// `unknown-failure`
    pub const UNKNOWN_FAILURE: &str = "unknown-failure";

    /// `user-abandon`
    pub const USER_ABANDON: &str = "user-abandon";

    /// `work-status-terminated`
    pub const WORK_STATUS_TERMINATED: &str = "work-status-terminated";
}

/// Accounts that wages are paid to.
pub mod direct_deposit_account_type {
    /// `Checking`
    pub const CHECKING: &str = "Checking";

    /// `Savings`
    pub const SAVINGS: &str = "Savings";

    /// `Loan`
    pub const LOAN: &str = "Loan";
}

/// Which way money went, from the side of the holder of the account.
pub mod direction_indicator {
    /// `Debit`
    pub const DEBIT: &str = "Debit";

    /// `Credit`
    pub const CREDIT: &str = "Credit";
}

/// What a line of earnings on a pay statement is for.
pub mod earnings_category {
    /// `bereavement`
    pub const BEREAVEMENT: &str = "bereavement";

    /// `bonus`
    pub const BONUS: &str = "bonus";

    /// `commission`
    pub const COMMISSION: &str = "commission";

    /// `holiday`
    pub const HOLIDAY: &str = "holiday";

    /// `jury duty`
    pub const JURY_DUTY: &str = "jury duty";

    /// `overtime`
    pub const OVERTIME: &str = "overtime";

    /// `pension`
    pub const PENSION: &str = "pension";

    /// `pto`
    pub const PTO: &str = "pto";

    /// `regular`
    pub const REGULAR: &str = "regular";

    /// `sick`
    pub const SICK: &str = "sick";

    /// `tips`
    pub const TIPS: &str = "tips";

    /// `unknown`
    pub const UNKNOWN: &str = "unknown";

    /// `vacation`
    pub const VACATION: &str = "vacation";

    /// `reimbursement`
    pub const REIMBURSEMENT: &str = "reimbursement";

    /// `stock`
    pub const STOCK: &str = "stock";

    /// `benefit`
    pub const BENEFIT: &str = "benefit";
}

/// Kinds of earnings.
pub mod earnings_type {
    /// `base`
    pub const BASE: &str = "base";

    /// `bonus`
    pub const BONUS: &str = "bonus";

    /// `commission`
    pub const COMMISSION: &str = "commission";

    /// `other`
    pub const OTHER: &str = "other";

    /// `overtime`
    pub const OVERTIME: &str = "overtime";

    /// `tips`
    pub const TIPS: &str = "tips";
}

/// Whether a name and an e-mail address go together.
pub mod email_name_match {
    /// `match`
    pub const MATCH: &str = "match";

    /// `no-match`
    pub const NO_MATCH: &str = "no-match";

    /// `not found`
    pub const NOT_FOUND: &str = "not found";
}

/// What an e-mail address is used for.
pub mod email_type {
    /// `Personal`
    pub const PERSONAL: &str = "Personal";

    /// `Business`
    pub const BUSINESS: &str = "Business";
}

/// Whether someone works there.
pub mod employment_status {
    /// `Active`
    pub const ACTIVE: &str = "Active";

    /// `No Longer Employed`
    pub const NO_LONGER_EMPLOYED: &str = "No Longer Employed";

    /// `Leave`
    pub const LEAVE: &str = "Leave";

    /// `Other`
    pub const OTHER: &str = "Other";

    /// `Inactive`
    pub const INACTIVE: &str = "Inactive";

    /// `Unknown`
    pub const UNKNOWN: &str = "Unknown";
}

/// The same as a code: active, no longer employed, on leave, other, inactive, unknown.
pub mod employment_status_code {
    /// `A`
    pub const A: &str = "A";

    /// `NLE`
    pub const NLE: &str = "NLE";

    /// `L`
    pub const L: &str = "L";

    /// `O`
    pub const O: &str = "O";

    /// `I`
    pub const I: &str = "I";

    /// `U`
    pub const U: &str = "U";
}

/// Kinds of accounts that enrichment knows.
pub mod enrichment_account_type {
    /// `checking`
    pub const CHECKING: &str = "checking";

    /// `savings`
    pub const SAVINGS: &str = "savings";

    /// `creditCard`
    pub const CREDIT_CARD: &str = "creditCard";

    /// `brokerageAccount`
    pub const BROKERAGE_ACCOUNT: &str = "brokerageAccount";

    /// `investment`
    pub const INVESTMENT: &str = "investment";

    /// `healthSavingsAccount`
    pub const HEALTH_SAVINGS_ACCOUNT: &str = "healthSavingsAccount";

    /// `unknown`
    pub const UNKNOWN: &str = "unknown";
}

/// What a subscription of an event can be narrowed down to.
pub mod event_condition {
    /// `accountId`
    pub const ACCOUNT_ID: &str = "accountId";

    /// `customerId`
    pub const CUSTOMER_ID: &str = "customerId";
}

/// Whether a subscribed event is sent.
pub mod event_status {
    /// `active`
    pub const ACTIVE: &str = "active";

    /// `inactive`
    pub const INACTIVE: &str = "inactive";

    /// `pending`
    pub const PENDING: &str = "pending";

    /// `removed`
    pub const REMOVED: &str = "removed";
}

/// What a detail of a location is.
pub mod geo_location_label {
    /// `POSTAL_CODE`
    pub const POSTAL_CODE: &str = "POSTAL_CODE";
}

/// How sure it is that a stream is income.
pub mod income_confidence {
    /// `HIGH`
    pub const HIGH: &str = "HIGH";

    /// `MODERATE`
    pub const MODERATE: &str = "MODERATE";

    /// `LOW`
    pub const LOW: &str = "LOW";

    /// `NO`
    pub const NO: &str = "NO";
}

/// Whether a stream of income goes on.
pub mod income_stream_status {
    /// `ACTIVE`
    pub const ACTIVE: &str = "ACTIVE";

    /// `INACTIVE`
    pub const INACTIVE: &str = "INACTIVE";
}

/// What an institution is for.
pub mod institution_account_group {
    /// `Banking`
    pub const BANKING: &str = "Banking";

    /// `Investments`
    pub const INVESTMENTS: &str = "Investments";

    /// `Credit Cards/Accounts`
    pub const CREDIT_CARDS_ACCOUNTS: &str = "Credit Cards/Accounts";

    /// `Workplace Retirement`
    pub const WORKPLACE_RETIREMENT: &str = "Workplace Retirement";

    /// `Mortgages and Loans`
    pub const MORTGAGES_AND_LOANS: &str = "Mortgages and Loans";

    /// `Insurance`
    pub const INSURANCE: &str = "Insurance";
}

/// Whether the data of an institution can be read under a consent.
pub mod institution_arrangement_status {
    /// `ACTIVE`
    pub const ACTIVE: &str = "ACTIVE";

    /// `REVOKED`
    pub const REVOKED: &str = "REVOKED";

    /// `EXPIRED`
    pub const EXPIRED: &str = "EXPIRED";
}

/// How an institution does.
pub mod institution_overall_status {
    /// `online`
    pub const ONLINE: &str = "online";

    /// `offline`
    pub const OFFLINE: &str = "offline";

    /// `maintenance`
    pub const MAINTENANCE: &str = "maintenance";

    /// `testing`
    pub const TESTING: &str = "testing";

    /// `investigating`
    pub const INVESTIGATING: &str = "investigating";
}

/// How a product does at an institution.
pub mod institution_product_status {
    /// `online`
    pub const ONLINE: &str = "online";

    /// `offline`
    pub const OFFLINE: &str = "offline";

    /// `investigating`
    pub const INVESTIGATING: &str = "investigating";
}

/// Whether an institution can be reached.
pub mod institution_status {
    /// `online`
    pub const ONLINE: &str = "online";

    /// `offline`
    pub const OFFLINE: &str = "offline";

    /// `maintenance`
    pub const MAINTENANCE: &str = "maintenance";

    /// `testing`
    pub const TESTING: &str = "testing";

    /// `beta`
    pub const BETA: &str = "beta";

    /// `validated`
    pub const VALIDATED: &str = "validated";

    /// `migrating`
    pub const MIGRATING: &str = "migrating";
}

/// What happened in an investment account.
pub mod investment_transaction_type {
    /// `cancel`
    pub const CANCEL: &str = "cancel";

    /// `purchaseToClose`
    pub const PURCHASE_TO_CLOSE: &str = "purchaseToClose";

    /// `purchaseToCover`
    pub const PURCHASE_TO_COVER: &str = "purchaseToCover";

    /// `contribution`
    pub const CONTRIBUTION: &str = "contribution";

    /// `optionExercise`
    pub const OPTION_EXERCISE: &str = "optionExercise";

    /// `optionExpiration`
    pub const OPTION_EXPIRATION: &str = "optionExpiration";

    /// `fee`
    pub const FEE: &str = "fee";

    /// `soldToClose`
    pub const SOLD_TO_CLOSE: &str = "soldToClose";

    /// `soldToOpen`
    pub const SOLD_TO_OPEN: &str = "soldToOpen";

    /// `split`
    pub const SPLIT: &str = "split";

    /// `transfer`
    pub const TRANSFER: &str = "transfer";

    /// `returnOfCapital`
    pub const RETURN_OF_CAPITAL: &str = "returnOfCapital";

    /// `income`
    pub const INCOME: &str = "income";

    /// `purchased`
    pub const PURCHASED: &str = "purchased";

    /// `sold`
    pub const SOLD: &str = "sold";

    /// `dividendReinvest`
    pub const DIVIDEND_REINVEST: &str = "dividendReinvest";

    /// `tax`
    pub const TAX: &str = "tax";

    /// `dividend`
    pub const DIVIDEND: &str = "dividend";

    /// `reinvestOfIncome`
    pub const REINVEST_OF_INCOME: &str = "reinvestOfIncome";

    /// `interest`
    pub const INTEREST: &str = "interest";

    /// `deposit`
    pub const DEPOSIT: &str = "deposit";

    /// `otherInfo`
    pub const OTHER_INFO: &str = "otherInfo";
}

/// What a payroll report is wanted for.
pub mod market_segment {
    /// `Auto`
    pub const AUTO: &str = "Auto";

    /// `Background`
    pub const BACKGROUND: &str = "Background";

    /// `Credit Card`
    pub const CREDIT_CARD: &str = "Credit Card";

    /// `Employment`
    pub const EMPLOYMENT: &str = "Employment";

    /// `Government`
    pub const GOVERNMENT: &str = "Government";

    /// `Identity`
    pub const IDENTITY: &str = "Identity";

    /// `KYC`
    pub const KYC: &str = "KYC";

    /// `Mortgage`
    pub const MORTGAGE: &str = "Mortgage";

    /// `Personal`
    pub const PERSONAL: &str = "Personal";

    /// `Tenant`
    pub const TENANT: &str = "Tenant";
}

/// Over which time metrics are summed up.
pub mod metric_frequency {
    /// `Weekly`
    pub const WEEKLY: &str = "Weekly";

    /// `Monthly`
    pub const MONTHLY: &str = "Monthly";
}

/// Families of metrics.
pub mod metric_type {
    /// `retail_sales_analytics`
    pub const RETAIL_SALES_ANALYTICS: &str = "retail_sales_analytics";

    /// `retail_sales_benchmarks`
    pub const RETAIL_SALES_BENCHMARKS: &str = "retail_sales_benchmarks";
}

/// How a customer answers a challenge of an institution.
pub mod mfa_type {
    /// `TFA_TEXT`
    pub const TFA_TEXT: &str = "TFA_TEXT";

    /// `TFA_CHOICE`
    pub const TFA_CHOICE: &str = "TFA_CHOICE";

    /// `TFA_MULTI`
    pub const TFA_MULTI: &str = "TFA_MULTI";

    /// `TFA_IMAGE`
    pub const TFA_IMAGE: &str = "TFA_IMAGE";
}

/// How far small deposits have come.
pub mod micro_deposit_status {
    /// `Pending`
    pub const PENDING: &str = "Pending";

    /// `Completed`
    pub const COMPLETED: &str = "Completed";

    /// `Verified`
    pub const VERIFIED: &str = "Verified";

    /// `Rejected`
    pub const REJECTED: &str = "Rejected";

    /// `Returned`
    pub const RETURNED: &str = "Returned";

    /// `Failed`
    pub const FAILED: &str = "Failed";

    /// `Expired`
    pub const EXPIRED: &str = "Expired";
}

/// Whether the holder of an account is a person.
pub mod name_classification {
    /// `person / personal / home`
    pub const PERSON_PERSONAL_HOME: &str = "person / personal / home";

    /// `business`
    pub const BUSINESS: &str = "business";

    /// `other`
    pub const OTHER: &str = "other";
}

/// Whether a customer or owner is a person.
pub mod party_category {
    /// `INDIVIDUAL`
    pub const INDIVIDUAL: &str = "INDIVIDUAL";

    /// `BUSINESS`
    pub const BUSINESS: &str = "BUSINESS";
}

/// How often somebody is paid.
pub mod pay_frequency {
    /// `Daily`
    pub const DAILY: &str = "Daily";

    /// `Weekly`
    pub const WEEKLY: &str = "Weekly";

    /// `Bi-Weekly`
    pub const BI_WEEKLY: &str = "Bi-Weekly";

    /// `Semi-Monthly`
    pub const SEMI_MONTHLY: &str = "Semi-Monthly";

    /// `Monthly`
    pub const MONTHLY: &str = "Monthly";

    /// `Quarterly`
    pub const QUARTERLY: &str = "Quarterly";

    /// `Semi-Annual`
    pub const SEMI_ANNUAL: &str = "Semi-Annual";

    /// `Annual`
    pub const ANNUAL: &str = "Annual";

    /// `Every 4 wks`
    pub const EVERY_4_WKS: &str = "Every 4 wks";

    /// `Other`
    pub const OTHER: &str = "Other";

    /// `Unknown`
    pub const UNKNOWN: &str = "Unknown";
}

/// What a rate of pay is for.
pub mod pay_rate_unit {
    /// `Hourly`
    pub const HOURLY: &str = "Hourly";

    /// `Daily`
    pub const DAILY: &str = "Daily";

    /// `Weekly`
    pub const WEEKLY: &str = "Weekly";

    /// `Bi-Weekly`
    pub const BI_WEEKLY: &str = "Bi-Weekly";

    /// `Semi-Monthly`
    pub const SEMI_MONTHLY: &str = "Semi-Monthly";

    /// `Monthly`
    pub const MONTHLY: &str = "Monthly";

    /// `Quarterly`
    pub const QUARTERLY: &str = "Quarterly";

    /// `Semi-Annual`
    pub const SEMI_ANNUAL: &str = "Semi-Annual";

    /// `Annual`
    pub const ANNUAL: &str = "Annual";

    /// `Every 2.6 wks`
    pub const EVERY_2_6_WKS: &str = "Every 2.6 wks";

    /// `Every 5.2 wks`
    pub const EVERY_5_2_WKS: &str = "Every 5.2 wks";

    /// `Other`
    pub const OTHER: &str = "Other";
}

/// Which pay period a pay statement is of.
pub mod pay_statement_label {
    /// `lastPayPeriod`
    pub const LAST_PAY_PERIOD: &str = "lastPayPeriod";

    /// `lastPayPeriodMinusOne`
    pub const LAST_PAY_PERIOD_MINUS_ONE: &str = "lastPayPeriodMinusOne";

    /// `lastPayPeriodMinusTwo`
    pub const LAST_PAY_PERIOD_MINUS_TWO: &str = "lastPayPeriodMinusTwo";

    /// `earliestPayPeriod`
    pub const EARLIEST_PAY_PERIOD: &str = "earliestPayPeriod";

    /// `previousYearLastPayPeriod`
    pub const PREVIOUS_YEAR_LAST_PAY_PERIOD: &str = "previousYearLastPayPeriod";

    /// `previousYear2LastPayPeriod`
    pub const PREVIOUS_YEAR2_LAST_PAY_PERIOD: &str = "previousYear2LastPayPeriod";
}

/// Whether a deposit was found for a pay statement.
pub mod pay_statement_match {
    /// `NET_PAY_MATCH`
    pub const NET_PAY_MATCH: &str = "NET_PAY_MATCH";

    /// `NO_MATCH`
    pub const NO_MATCH: &str = "NO_MATCH";

    /// `PARTIAL`
    pub const PARTIAL: &str = "PARTIAL";

    /// `TRANSACTION_DATE_RANGE_INVALID`
    pub const TRANSACTION_DATE_RANGE_INVALID: &str = "TRANSACTION_DATE_RANGE_INVALID";
}

/// Why a bill could not be switched.
pub mod pay_switch_failure {
    /// `account-lockout`
    pub const ACCOUNT_LOCKOUT: &str = "account-lockout";

    /// `account-unusable`
    pub const ACCOUNT_UNUSABLE: &str = "account-unusable";

    /// `bad-credentials`
    pub const BAD_CREDENTIALS: &str = "bad-credentials";

    /// `connection-error`
    pub const CONNECTION_ERROR: &str = "connection-error";

    /// `device-disconnected`
    pub const DEVICE_DISCONNECTED: &str = "device-disconnected";

    /// `expired`
    pub const EXPIRED: &str = "expired";

    /// `no-data-found`
    pub const NO_DATA_FOUND: &str = "no-data-found";

    /// `routing-number-not-supported`
    pub const ROUTING_NUMBER_NOT_SUPPORTED: &str = "routing-number-not-supported";

    /// `session-timeout`
    pub const SESSION_TIMEOUT: &str = "session-timeout";

    /// `system-unavailable`
    pub const SYSTEM_UNAVAILABLE: &str = "system-unavailable";

    /// `transaction-pending`
    pub const TRANSACTION_PENDING: &str = "transaction-pending";

    /// `unknown-failure`
    pub const UNKNOWN_FAILURE: &str = "unknown-failure";

    /// `user-abandon`
    pub const USER_ABANDON: &str = "user-abandon";
}

/// What pay is reckoned by.
pub mod pay_type {
    /// `Daily`
    pub const DAILY: &str = "Daily";

    /// `Hourly`
    pub const HOURLY: &str = "Hourly";

    /// `Salary`
    pub const SALARY: &str = "Salary";
}

/// How far payment success indicators have come.
pub mod payment_indicators_status {
    /// `IN PROGRESS`
    pub const IN_PROGRESS: &str = "IN PROGRESS";

    /// `SUCCESS`
    pub const SUCCESS: &str = "SUCCESS";

    /// `FAILURE`
    pub const FAILURE: &str = "FAILURE";
}

/// Networks that payments travel on.
pub mod payment_instruction_type {
    /// `ach`
    pub const ACH: &str = "ach";

    /// `rtp`
    pub const RTP: &str = "rtp";

    /// `fednow`
    pub const FEDNOW: &str = "fednow";
}

/// With what a bill is paid.
pub mod payment_method_type {
    /// `card`
    pub const CARD: &str = "card";

    /// `bank`
    pub const BANK: &str = "bank";
}

/// How likely a payment is to settle.
pub mod payment_score {
    /// `Highly Likely to Settle`
    pub const HIGHLY_LIKELY_TO_SETTLE: &str = "Highly Likely to Settle";

    /// `Likely to Settle`
    pub const LIKELY_TO_SETTLE: &str = "Likely to Settle";

    /// `Less Likely to Settle`
    pub const LESS_LIKELY_TO_SETTLE: &str = "Less Likely to Settle";
}

/// How closely a phone number and an address go together.
pub mod phone_address_match {
    /// `match`
    pub const MATCH: &str = "match";

    /// `postal-match`
    pub const POSTAL_MATCH: &str = "postal-match";

    /// `zip4-match`
    pub const ZIP4_MATCH: &str = "zip4-match";

    /// `city-state-match`
    pub const CITY_STATE_MATCH: &str = "city-state-match";

    /// `metro-match`
    pub const METRO_MATCH: &str = "metro-match";

    /// `country-match`
    pub const COUNTRY_MATCH: &str = "country-match";

    /// `no-match`
    pub const NO_MATCH: &str = "no-match";
}

/// Kinds of phone lines.
pub mod phone_line_type {
    /// `landline`
    pub const LANDLINE: &str = "landline";

    /// `mobile`
    pub const MOBILE: &str = "mobile";

    /// `fixed-voip`
    pub const FIXED_VOIP: &str = "fixed-voip";

    /// `non-fixed-voip`
    pub const NON_FIXED_VOIP: &str = "non-fixed-voip";

    /// `toll-free`
    pub const TOLL_FREE: &str = "toll-free";

    /// `premium`
    pub const PREMIUM: &str = "premium";

    /// `voicemail`
    pub const VOICEMAIL: &str = "voicemail";
}

/// Whether a name and a phone number go together.
pub mod phone_name_match {
    /// `match`
    pub const MATCH: &str = "match";

    /// `no-match`
    pub const NO_MATCH: &str = "no-match";

    /// `not-found`
    pub const NOT_FOUND: &str = "not-found";
}

/// What a telephone number is used for.
pub mod phone_type {
    /// `HOME`
    pub const HOME: &str = "HOME";

    /// `BUSINESS`
    pub const BUSINESS: &str = "BUSINESS";

    /// `CELL`
    pub const CELL: &str = "CELL";

    /// `FAX`
    pub const FAX: &str = "FAX";
}

/// Kinds of accounts that small deposits can go to.
pub mod receiver_account_type {
    /// `personalChecking`
    pub const PERSONAL_CHECKING: &str = "personalChecking";

    /// `personalSavings`
    pub const PERSONAL_SAVINGS: &str = "personalSavings";

    /// `businessChecking`
    pub const BUSINESS_CHECKING: &str = "businessChecking";

    /// `businessSavings`
    pub const BUSINESS_SAVINGS: &str = "businessSavings";
}

/// How far a report has come.
pub mod report_status {
    /// `inProgress`
    pub const IN_PROGRESS: &str = "inProgress";

    /// `success`
    pub const SUCCESS: &str = "success";

    /// `failure`
    pub const FAILURE: &str = "failure";
}

/// From what a report on income was made.
pub mod report_style {
    /// `directAPIPayroll`
    pub const DIRECT_API_PAYROLL: &str = "directAPIPayroll";

    /// `credentialedPayroll`
    pub const CREDENTIALED_PAYROLL: &str = "credentialedPayroll";

    /// `paystatement`
    pub const PAYSTATEMENT: &str = "paystatement";

    /// `voieWithInterview`
    pub const VOIE_WITH_INTERVIEW: &str = "voieWithInterview";

    /// `voieWithStatement`
    pub const VOIE_WITH_STATEMENT: &str = "voieWithStatement";

    /// `voieWithReport`
    pub const VOIE_WITH_REPORT: &str = "voieWithReport";
}

/// Kinds of reports.
pub mod report_type {
    /// `voi`
    pub const VOI: &str = "voi";

    /// `voa`
    pub const VOA: &str = "voa";

    /// `voaHistory`
    pub const VOA_HISTORY: &str = "voaHistory";

    /// `history`
    pub const HISTORY: &str = "history";

    /// `voieTxVerify`
    pub const VOIE_TX_VERIFY: &str = "voieTxVerify";

    /// `voieWithReport`
    pub const VOIE_WITH_REPORT: &str = "voieWithReport";

    /// `voieWithInterview`
    pub const VOIE_WITH_INTERVIEW: &str = "voieWithInterview";

    /// `voieWithStatement`
    pub const VOIE_WITH_STATEMENT: &str = "voieWithStatement";

    /// `paystatement`
    pub const PAYSTATEMENT: &str = "paystatement";

    /// `preQualVoa`
    pub const PRE_QUAL_VOA: &str = "preQualVoa";

    /// `assetSummary`
    pub const ASSET_SUMMARY: &str = "assetSummary";

    /// `voie`
    pub const VOIE: &str = "voie";

    /// `transactions`
    pub const TRANSACTIONS: &str = "transactions";

    /// `statement`
    pub const STATEMENT: &str = "statement";

    /// `voiePayroll`
    pub const VOIE_PAYROLL: &str = "voiePayroll";

    /// `voeTransactions`
    pub const VOE_TRANSACTIONS: &str = "voeTransactions";

    /// `farpbfnoncra`
    pub const FARPBFNONCRA: &str = "farpbfnoncra";

    /// `voePayroll`
    pub const VOE_PAYROLL: &str = "voePayroll";

    /// `cfrp`
    pub const CFRP: &str = "cfrp";

    /// `cfrb`
    pub const CFRB: &str = "cfrb";

    /// `barpcra`
    pub const BARPCRA: &str = "barpcra";

    /// `barpnoncra`
    pub const BARPNONCRA: &str = "barpnoncra";

    /// `barbcra`
    pub const BARBCRA: &str = "barbcra";

    /// `barbftc`
    pub const BARBFTC: &str = "barbftc";

    /// `barbnoncra`
    pub const BARBNONCRA: &str = "barbnoncra";

    /// `cfrpcra`
    pub const CFRPCRA: &str = "cfrpcra";

    /// `cfrpnoncra`
    pub const CFRPNONCRA: &str = "cfrpnoncra";

    /// `cracfrbcra`
    pub const CRACFRBCRA: &str = "cracfrbcra";

    /// `cfrbnoncra`
    pub const CFRBNONCRA: &str = "cfrbnoncra";

    /// `cfrbftc`
    pub const CFRBFTC: &str = "cfrbftc";

    /// `phrbcra`
    pub const PHRBCRA: &str = "phrbcra";

    /// `phrbnoncra`
    pub const PHRBNONCRA: &str = "phrbnoncra";

    /// `phrbftc`
    pub const PHRBFTC: &str = "phrbftc";

    /// `sbcaanalyticsnoncra`
    pub const SBCAANALYTICSNONCRA: &str = "sbcaanalyticsnoncra";

    /// `sbcabenchmarksnoncra`
    pub const SBCABENCHMARKSNONCRA: &str = "sbcabenchmarksnoncra";

    /// `pripcra`
    pub const PRIPCRA: &str = "pripcra";

    /// `pripnoncra`
    pub const PRIPNONCRA: &str = "pripnoncra";

    /// `pribcra`
    pub const PRIBCRA: &str = "pribcra";

    /// `pribnoncra`
    pub const PRIBNONCRA: &str = "pribnoncra";

    /// `pribftc`
    pub const PRIBFTC: &str = "pribftc";
}

/// How likely a payment is to be returned.
pub mod return_risk {
    /// `Low Risk`
    pub const LOW_RISK: &str = "Low Risk";

    /// `Medium Risk`
    pub const MEDIUM_RISK: &str = "Medium Risk";

    /// `High Risk`
    pub const HIGH_RISK: &str = "High Risk";
}

/// Kinds of small business credit analytics.
pub mod sbca_analytics_type {
    /// `benchmarking`
    pub const BENCHMARKING: &str = "benchmarking";

    /// `forecasting`
    pub const FORECASTING: &str = "forecasting";
}

/// Kinds of reports of small business credit analytics.
pub mod sbca_report_type {
    /// `sbcaanalyticsnoncra`
    pub const SBCAANALYTICSNONCRA: &str = "sbcaanalyticsnoncra";

    /// `sbcabenchmarksnoncra`
    pub const SBCABENCHMARKSNONCRA: &str = "sbcabenchmarksnoncra";
}

/// Which numbering identifies a security.
pub mod security_id_type {
    /// `CUSIP`
    pub const CUSIP: &str = "CUSIP";

    /// `ISIN`
    pub const ISIN: &str = "ISIN";

    /// `SEDOL`
    pub const SEDOL: &str = "SEDOL";

    /// `SICC`
    pub const SICC: &str = "SICC";

    /// `VALOR`
    pub const VALOR: &str = "VALOR";

    /// `WKN`
    pub const WKN: &str = "WKN";
}

/// What a TxPush subscription tells of.
pub mod subscription_type {
    /// `account`
    pub const ACCOUNT: &str = "account";

    /// `transaction`
    pub const TRANSACTION: &str = "transaction";
}

/// How far a switch has come.
pub mod switch_status {
    /// `completed`
    pub const COMPLETED: &str = "completed";

    /// `failed`
    pub const FAILED: &str = "failed";

    /// `processing`
    pub const PROCESSING: &str = "processing";
}

/// How access of a third party is limited in time.
pub mod third_party_access_period_type {
    /// `timeframe`
    pub const TIMEFRAME: &str = "timeframe";
}

/// What a third party may look at.
pub mod third_party_product {
    /// `moneyTransferDetails`
    pub const MONEY_TRANSFER_DETAILS: &str = "moneyTransferDetails";

    /// `availableBalance`
    pub const AVAILABLE_BALANCE: &str = "availableBalance";

    /// `availableBalanceLive`
    pub const AVAILABLE_BALANCE_LIVE: &str = "availableBalanceLive";

    /// `accountOwner`
    pub const ACCOUNT_OWNER: &str = "accountOwner";

    /// `paymentIndicator`
    pub const PAYMENT_INDICATOR: &str = "paymentIndicator";
}

/// Over which intervals figures are summed up.
pub mod time_interval {
    /// `MONTHLY_CALENDAR`
    pub const MONTHLY_CALENDAR: &str = "MONTHLY_CALENDAR";

    /// `MONTHLY_ROLLING_30`
    pub const MONTHLY_ROLLING_30: &str = "MONTHLY_ROLLING_30";
}

/// What money was spent on or came from.
pub mod transaction_category {
    /// `ATM Fee`
    pub const ATM_FEE: &str = "ATM Fee";

    /// `Advertising`
    pub const ADVERTISING: &str = "Advertising";

    /// `Air Travel`
    pub const AIR_TRAVEL: &str = "Air Travel";

    /// `Alcohol & Bars`
    pub const ALCOHOL_BARS: &str = "Alcohol & Bars";

    /// `Allowance`
    pub const ALLOWANCE: &str = "Allowance";

    /// `Amusement`
    pub const AMUSEMENT: &str = "Amusement";

    /// `Arts`
    pub const ARTS: &str = "Arts";

    /// `Auto & Transport`
    pub const AUTO_TRANSPORT: &str = "Auto & Transport";

    /// `Auto Insurance`
    pub const AUTO_INSURANCE: &str = "Auto Insurance";

    /// `Auto Payment`
    pub const AUTO_PAYMENT: &str = "Auto Payment";

    /// `Baby Supplies`
    pub const BABY_SUPPLIES: &str = "Baby Supplies";

    /// `Babysitter & Daycare`
    pub const BABYSITTER_DAYCARE: &str = "Babysitter & Daycare";

    /// `Bank Fee`
    pub const BANK_FEE: &str = "Bank Fee";

    /// `Bills & Utilities`
    pub const BILLS_UTILITIES: &str = "Bills & Utilities";

    /// `Bonus`
    pub const BONUS: &str = "Bonus";

    /// `Books`
    pub const BOOKS: &str = "Books";

    /// `Books & Supplies`
    pub const BOOKS_SUPPLIES: &str = "Books & Supplies";

    /// `Business Services`
    pub const BUSINESS_SERVICES: &str = "Business Services";

    /// `Buy`
    pub const BUY: &str = "Buy";

    /// `Cash & ATM`
    pub const CASH_ATM: &str = "Cash & ATM";

    /// `Charity`
    pub const CHARITY: &str = "Charity";

    /// `Check`
    pub const CHECK: &str = "Check";

    /// `Child Support`
    pub const CHILD_SUPPORT: &str = "Child Support";

    /// `Clothing`
    pub const CLOTHING: &str = "Clothing";

    /// `Coffee Shops`
    pub const COFFEE_SHOPS: &str = "Coffee Shops";

    /// `Credit Card Payment`
    pub const CREDIT_CARD_PAYMENT: &str = "Credit Card Payment";

    /// `Dentist`
    pub const DENTIST: &str = "Dentist";

    /// `Deposit`
    pub const DEPOSIT: &str = "Deposit";

    /// `Dividend & Cap Gains`
    pub const DIVIDEND_CAP_GAINS: &str = "Dividend & Cap Gains";

    /// `Doctor`
    pub const DOCTOR: &str = "Doctor";

    /// `Education`
    pub const EDUCATION: &str = "Education";

    /// `Electronics & Software`
    pub const ELECTRONICS_SOFTWARE: &str = "Electronics & Software";

    /// `Entertainment`
    pub const ENTERTAINMENT: &str = "Entertainment";

    /// `Eyecare`
    pub const EYECARE: &str = "Eyecare";

    /// `Fast Food`
    pub const FAST_FOOD: &str = "Fast Food";

    /// `Federal Tax`
    pub const FEDERAL_TAX: &str = "Federal Tax";

    /// `Fees & Charges`
    pub const FEES_CHARGES: &str = "Fees & Charges";

    /// `Finance Charge`
    pub const FINANCE_CHARGE: &str = "Finance Charge";

    /// `Financial`
    pub const FINANCIAL: &str = "Financial";

    /// `Financial Advisor`
    pub const FINANCIAL_ADVISOR: &str = "Financial Advisor";

    /// `Food & Dining`
    pub const FOOD_DINING: &str = "Food & Dining";

    /// `Furnishings`
    pub const FURNISHINGS: &str = "Furnishings";

    /// `Gas & Fuel`
    pub const GAS_FUEL: &str = "Gas & Fuel";

    /// `Gift`
    pub const GIFT: &str = "Gift";

    /// `Gifts & Donations`
    pub const GIFTS_DONATIONS: &str = "Gifts & Donations";

    /// `Groceries`
    pub const GROCERIES: &str = "Groceries";

    /// `Gym`
    pub const GYM: &str = "Gym";

    /// `Hair`
    pub const HAIR: &str = "Hair";

    /// `Health & Fitness`
    pub const HEALTH_FITNESS: &str = "Health & Fitness";

    /// `Health Insurance`
    pub const HEALTH_INSURANCE: &str = "Health Insurance";

    /// `Hobbies`
    pub const HOBBIES: &str = "Hobbies";

    /// `Home`
    pub const HOME: &str = "Home";

    /// `Home Improvement`
    pub const HOME_IMPROVEMENT: &str = "Home Improvement";

    /// `Home Insurance`
    pub const HOME_INSURANCE: &str = "Home Insurance";

    /// `Home Phone`
    pub const HOME_PHONE: &str = "Home Phone";

    /// `Home Services`
    pub const HOME_SERVICES: &str = "Home Services";

    /// `Home Supplies`
    pub const HOME_SUPPLIES: &str = "Home Supplies";

    /// `Hotel`
    pub const HOTEL: &str = "Hotel";

    /// `Income`
    pub const INCOME: &str = "Income";

    /// `Interest Income`
    pub const INTEREST_INCOME: &str = "Interest Income";

    /// `Internet`
    pub const INTERNET: &str = "Internet";

    /// `Investments`
    pub const INVESTMENTS: &str = "Investments";

    /// `Kids`
    pub const KIDS: &str = "Kids";

    /// `Kids Activities`
    pub const KIDS_ACTIVITIES: &str = "Kids Activities";

    /// `Late Fee`
    pub const LATE_FEE: &str = "Late Fee";

    /// `Laundry`
    pub const LAUNDRY: &str = "Laundry";

    /// `Lawn & Garden`
    pub const LAWN_GARDEN: &str = "Lawn & Garden";

    /// `Legal`
    pub const LEGAL: &str = "Legal";

    /// `Life Insurance`
    pub const LIFE_INSURANCE: &str = "Life Insurance";

    /// `Loan Fees and Charges`
    pub const LOAN_FEES_AND_CHARGES: &str = "Loan Fees and Charges";

    /// `Loan Insurance`
    pub const LOAN_INSURANCE: &str = "Loan Insurance";

    /// `Loan Interest`
    pub const LOAN_INTEREST: &str = "Loan Interest";

    /// `Loan Payment`
    pub const LOAN_PAYMENT: &str = "Loan Payment";

    /// `Loan Principal`
    pub const LOAN_PRINCIPAL: &str = "Loan Principal";

    /// `Loans`
    pub const LOANS: &str = "Loans";

    /// `Local Tax`
    pub const LOCAL_TAX: &str = "Local Tax";

    /// `Low Balance`
    pub const LOW_BALANCE: &str = "Low Balance";

    /// `Mobile Phone`
    pub const MOBILE_PHONE: &str = "Mobile Phone";

    /// `Mortgage & Rent`
    pub const MORTGAGE_RENT: &str = "Mortgage & Rent";

    /// `Movies & DVDs`
    pub const MOVIES_DV_DS: &str = "Movies & DVDs";

    /// `Music`
    pub const MUSIC: &str = "Music";

    /// `Newspapers & Magazines`
    pub const NEWSPAPERS_MAGAZINES: &str = "Newspapers & Magazines";

    /// `Office Supplies`
    pub const OFFICE_SUPPLIES: &str = "Office Supplies";

    /// `Parking`
    pub const PARKING: &str = "Parking";

    /// `Paycheck`
    pub const PAYCHECK: &str = "Paycheck";

    /// `Personal Care`
    pub const PERSONAL_CARE: &str = "Personal Care";

    /// `Pet Food & Supplies`
    pub const PET_FOOD_SUPPLIES: &str = "Pet Food & Supplies";

    /// `Pet Grooming`
    pub const PET_GROOMING: &str = "Pet Grooming";

    /// `Pets`
    pub const PETS: &str = "Pets";

    /// `Pharmacy`
    pub const PHARMACY: &str = "Pharmacy";

    /// `Printing`
    pub const PRINTING: &str = "Printing";

    /// `Property Tax`
    pub const PROPERTY_TAX: &str = "Property Tax";

    /// `Public Transportation`
    pub const PUBLIC_TRANSPORTATION: &str = "Public Transportation";

    /// `Reimbursement`
    pub const REIMBURSEMENT: &str = "Reimbursement";

    /// `Rental Car & Taxi`
    pub const RENTAL_CAR_TAXI: &str = "Rental Car & Taxi";

    /// `Restaurants`
    pub const RESTAURANTS: &str = "Restaurants";

    /// `Sales Tax`
    pub const SALES_TAX: &str = "Sales Tax";

    /// `Sell`
    pub const SELL: &str = "Sell";

    /// `Service & Parts`
    pub const SERVICE_PARTS: &str = "Service & Parts";

    /// `Service Fee`
    pub const SERVICE_FEE: &str = "Service Fee";

    /// `Shipping`
    pub const SHIPPING: &str = "Shipping";

    /// `Shopping`
    pub const SHOPPING: &str = "Shopping";

    /// `Spa & Massage`
    pub const SPA_MASSAGE: &str = "Spa & Massage";

    /// `Sporting Goods`
    pub const SPORTING_GOODS: &str = "Sporting Goods";

    /// `Sports`
    pub const SPORTS: &str = "Sports";

    /// `State Tax`
    pub const STATE_TAX: &str = "State Tax";

    /// `Streaming Services`
    pub const STREAMING_SERVICES: &str = "Streaming Services";

    /// `Student Loan`
    pub const STUDENT_LOAN: &str = "Student Loan";

    /// `Taxes`
    pub const TAXES: &str = "Taxes";

    /// `Television`
    pub const TELEVISION: &str = "Television";

    /// `Toys`
    pub const TOYS: &str = "Toys";

    /// `Trade Commissions`
    pub const TRADE_COMMISSIONS: &str = "Trade Commissions";

    /// `Transfer`
    pub const TRANSFER: &str = "Transfer";

    /// `Transfer for Cash Spending`
    pub const TRANSFER_FOR_CASH_SPENDING: &str = "Transfer for Cash Spending";

    /// `Travel`
    pub const TRAVEL: &str = "Travel";

    /// `Tuition`
    pub const TUITION: &str = "Tuition";

    /// `Uncategorized`
    pub const UNCATEGORIZED: &str = "Uncategorized";

    /// `Utilities`
    pub const UTILITIES: &str = "Utilities";

    /// `Vacation`
    pub const VACATION: &str = "Vacation";

    /// `Veterinary`
    pub const VETERINARY: &str = "Veterinary";

    /// `Internet / Broadband Charges`
    pub const INTERNET_BROADBAND_CHARGES: &str = "Internet / Broadband Charges";
}

/// Which transactions a refresh fetches.
pub mod transaction_refresh_mode {
    /// `standard`
    pub const STANDARD: &str = "standard";

    /// `historic`
    pub const HISTORIC: &str = "historic";

    /// `custom`
    pub const CUSTOM: &str = "custom";
}

/// How far a refresh is.
pub mod transaction_refresh_status {
    /// `NEW`
    pub const NEW: &str = "NEW";

    /// `IN_PROGRESS`
    pub const IN_PROGRESS: &str = "IN_PROGRESS";

    /// `COMPLETED`
    pub const COMPLETED: &str = "COMPLETED";

    /// `FAILED`
    pub const FAILED: &str = "FAILED";
}

/// Which way transactions are sorted by date.
pub mod transaction_sort {
    /// `asc`
    pub const ASC: &str = "asc";

    /// `desc`
    pub const DESC: &str = "desc";
}

/// Whether the institution has posted a transaction.
pub mod transaction_status {
    /// `active`
    pub const ACTIVE: &str = "active";

    /// `pending`
    pub const PENDING: &str = "pending";

    /// `shadow`
    pub const SHADOW: &str = "shadow";
}

/// Kinds of transactions, by how the money moved.
pub mod transaction_type {
    /// `atm`
    pub const ATM: &str = "atm";

    /// `cash`
    pub const CASH: &str = "cash";

    /// `check`
    pub const CHECK: &str = "check";

    /// `credit`
    pub const CREDIT: &str = "credit";

    /// `debit`
    pub const DEBIT: &str = "debit";

    /// `deposit`
    pub const DEPOSIT: &str = "deposit";

    /// `directDebit`
    pub const DIRECT_DEBIT: &str = "directDebit";

    /// `directDeposit`
    pub const DIRECT_DEPOSIT: &str = "directDeposit";

    /// `dividend`
    pub const DIVIDEND: &str = "dividend";

    /// `fee`
    pub const FEE: &str = "fee";

    /// `interest`
    pub const INTEREST: &str = "interest";

    /// `other`
    pub const OTHER: &str = "other";

    /// `payment`
    pub const PAYMENT: &str = "payment";

    /// `pointOfSale`
    pub const POINT_OF_SALE: &str = "pointOfSale";

    /// `repeatPayment`
    pub const REPEAT_PAYMENT: &str = "repeatPayment";

    /// `serviceCharge`
    pub const SERVICE_CHARGE: &str = "serviceCharge";

    /// `transfer`
    pub const TRANSFER: &str = "transfer";
}

/// Whether a user is a person.
pub mod user_type {
    /// `Personal`
    pub const PERSONAL: &str = "Personal";

    /// `Business`
    pub const BUSINESS: &str = "Business";
}

/// How events are written.
pub mod webhook_content_type {
    /// `application/json`
    pub const APPLICATION_JSON: &str = "application/json";

    /// `application/xml`
    pub const APPLICATION_XML: &str = "application/xml";
}

/// How much someone works.
pub mod work_level {
    /// `Full Time`
    pub const FULL_TIME: &str = "Full Time";

    /// `Part Time`
    pub const PART_TIME: &str = "Part Time";

    /// `Temporary`
    pub const TEMPORARY: &str = "Temporary";

    /// `Seasonal`
    pub const SEASONAL: &str = "Seasonal";

    /// `Retired`
    pub const RETIRED: &str = "Retired";

    /// `Student`
    pub const STUDENT: &str = "Student";

    /// `Unspecified`
    pub const UNSPECIFIED: &str = "Unspecified";
}
