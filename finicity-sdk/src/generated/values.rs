// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Texts of which the API documents a set, as constants. It may send others.

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

/// Whether an account is set up already.
pub mod aggregation_status {
    /// `active`
    pub const ACTIVE: &str = "active";

    /// `pending`
    pub const PENDING: &str = "pending";
}

/// Which of two borrowers it is.
pub mod borrower_type {
    /// `primary`
    pub const PRIMARY: &str = "primary";

    /// `jointBorrower`
    pub const JOINT_BORROWER: &str = "jointBorrower";
}

/// Customers of real institutions, and those for testing.
pub mod customer_type {
    /// `active`
    pub const ACTIVE: &str = "active";

    /// `testing`
    pub const TESTING: &str = "testing";
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

/// What an e-mail address is used for.
pub mod email_type {
    /// `Personal`
    pub const PERSONAL: &str = "Personal";

    /// `Business`
    pub const BUSINESS: &str = "Business";
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

/// How likely a payment is to settle.
pub mod payment_score {
    /// `Highly Likely to Settle`
    pub const HIGHLY_LIKELY_TO_SETTLE: &str = "Highly Likely to Settle";

    /// `Likely to Settle`
    pub const LIKELY_TO_SETTLE: &str = "Likely to Settle";

    /// `Less Likely to Settle`
    pub const LESS_LIKELY_TO_SETTLE: &str = "Less Likely to Settle";
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
