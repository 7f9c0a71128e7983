// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Types that the areas *accounts* and *institutions* share.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::*;
use crate::model::model;
use crate::open::open_enum;
use crate::setting::{IntoOption, response_setters};
use crate::unix_date::UnixDate;

open_enum! {
    /// Market segment of an account: personal or business.
    pub enum AccountMarketSegment {
        /// `personal`
        Personal = "personal",
        /// `business`
        Business = "business",
    }
}

/// Linked account in full: numbers, name, type, balance, aggregation status, institution and
/// login, authorization dates, and type-dependent `detail` and `position`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerAccount {
    /// Nickname that the customer chose for the account at the institution; absent if the customer
    /// chose none.
    pub account_nickname: Option<String>,
    /// Masked or shortened account number that is suitable for display, often the last four digits;
    /// the format differs by institution.
    ///
    /// For example `7528`.
    pub account_number_display: Option<String>,
    /// Time of the last attempt to read data, successful or not, in seconds since 1970; absent
    /// before the first attempt.
    ///
    /// For example `1607450357`.
    pub aggregation_attempt_date: Option<UnixDate>,
    /// Result code of the latest data fetch: `0` means success, other codes mean that the data may
    /// be out of date; absent before the first attempt.
    pub aggregation_status_code: Option<i64>,
    /// Time when data was last read without error, in seconds since 1970; absent before the first
    /// aggregation.
    ///
    /// For example `1607450357`.
    pub aggregation_success_date: Option<UnixDate>,
    /// Time when access ends, in seconds since 1970. Ignore this date if `authorizationExpires` is
    /// `false`.
    ///
    /// For example `1641030399`.
    pub authorization_end_date: Option<UnixDate>,
    /// `true` if the authorization has an end date, see `authorizationEndDate`; `false` otherwise.
    ///
    /// Default `false`.
    pub authorization_expires: Option<bool>,
    /// Time when access began, in seconds since 1970.
    ///
    /// For example `1541030399`.
    pub authorization_start_date: Option<UnixDate>,
    /// Posted balance without pending items, as of `balanceDate`.
    ///
    /// For example `401.26`.
    pub balance: Option<Decimal>,
    /// Time when the institution recorded the balance, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub balance_date: Option<UnixDate>,
    /// Time when the account was first added, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub created_date: Option<UnixDate>,
    /// ISO 4217 code of the currency of the amounts in this object, such as `USD`.
    pub currency: Option<String>,
    /// ID of a customer, assigned when the customer is added; digits only. Store the ID with your
    /// own user record.
    ///
    /// For example `1005061234`.
    pub customer_id: Option<CustomerId>,
    /// Figures that exist only for some account types; the properties present depend on the account
    /// type and the institution.
    pub detail: Option<CustomerAccountDetail>,
    /// Position of the account in the account list at the bank; `1` comes first.
    ///
    /// For example `2`.
    pub display_position: Option<i32>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `5011648377`.
    pub id: AccountId,
    /// ID of a financial institution, as listed in the directory of institutions, such as `4222`.
    pub institution_id: Option<InstitutionId>,
    /// ID of one set of customer credentials at an institution; a number or text, depending on the
    /// schema.
    ///
    /// For example `1007302745`.
    pub institution_login_id: Option<InstitutionLoginId>,
    /// Date of the latest transaction, in seconds since 1970; absent before the first aggregation
    /// of the account.
    ///
    /// For example `1607450357`.
    pub last_transaction_date: Option<UnixDate>,
    /// Time of the last change to the account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_updated_date: Option<UnixDate>,
    /// Time when the customer first connected the account through Data Connect, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub linked_account_date: Option<UnixDate>,
    /// Market segment of the account: `personal` or `business`.
    pub market_segment: Option<AccountMarketSegment>,
    /// Account name from the institution, such as `Super Checking`.
    pub name: Option<String>,
    /// Account number at the institution; its form varies, and digits may be masked. For payments,
    /// use the number from the ACH operations.
    ///
    /// For example `201940541`.
    ///
    /// Deprecated in the contract.
    pub number: Option<String>,
    /// Date of the earliest transaction known for the account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub oldest_transaction_date: Option<UnixDate>,
    /// ID of the account one level up in a student loan hierarchy, such as `5011648377`.
    pub parent_account: Option<AccountId>,
    /// Holdings of an investment account, one entry per security.
    pub position: Vec<CustomerAccountPosition>,
    /// Last four digits of the real account number, derived by Mastercard; present only for
    /// accounts that support ACH.
    ///
    /// For example `5678`.
    pub real_account_number_last4: Option<String>,
    /// Status of the account: `pending` during account discovery, `active` after activation.
    pub status: Option<AggregationStatus>,
    /// Account type, such as `checking`, `savings`, `creditCard`, `ira`, `mortgage` or
    /// `studentLoan`; more types exist.
    pub r#type: Option<AccountType>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccount {
        0: account_nickname = "accountNickname",
        1: account_number_display = "accountNumberDisplay",
        2: aggregation_attempt_date = "aggregationAttemptDate" [shown],
        3: aggregation_status_code = "aggregationStatusCode" [shown],
        4: aggregation_success_date = "aggregationSuccessDate" [shown],
        5: authorization_end_date = "authorizationEndDate" [shown],
        6: authorization_expires = "authorizationExpires" [shown],
        7: authorization_start_date = "authorizationStartDate" [shown],
        8: balance = "balance",
        9: balance_date = "balanceDate" [shown],
        10: created_date = "createdDate" [shown],
        11: currency = "currency" [shown],
        12: customer_id = "customerId" [shown],
        13: detail = "detail" [shown],
        14: display_position = "displayPosition" [shown],
        15: id = "id" [shown],
        16: institution_id = "institutionId" [shown],
        17: institution_login_id = "institutionLoginId" as number [shown],
        18: last_transaction_date = "lastTransactionDate" [shown],
        19: last_updated_date = "lastUpdatedDate" [shown],
        20: linked_account_date = "linkedAccountDate" [shown],
        21: market_segment = "marketSegment",
        22: name = "name",
        23: number = "number",
        24: oldest_transaction_date = "oldestTransactionDate" [shown],
        25: parent_account = "parentAccount" [shown],
        26: position = "position" [shown],
        27: real_account_number_last4 = "realAccountNumberLast4",
        28: status = "status" [shown],
        29: r#type = "type" [shown],
        .. extra
    }
}

impl CustomerAccount {
    /// Creates a `CustomerAccount` with the fields that it always has.
    pub fn new(id: impl Into<AccountId>) -> Self {
        Self {
            account_nickname: None,
            account_number_display: None,
            aggregation_attempt_date: None,
            aggregation_status_code: None,
            aggregation_success_date: None,
            authorization_end_date: None,
            authorization_expires: None,
            authorization_start_date: None,
            balance: None,
            balance_date: None,
            created_date: None,
            currency: None,
            customer_id: None,
            detail: None,
            display_position: None,
            id: id.into(),
            institution_id: None,
            institution_login_id: None,
            last_transaction_date: None,
            last_updated_date: None,
            linked_account_date: None,
            market_segment: None,
            name: None,
            number: None,
            oldest_transaction_date: None,
            parent_account: None,
            position: Vec::new(),
            real_account_number_last4: None,
            status: None,
            r#type: None,
            extra: Map::new(),
        }
    }
}

response_setters! {
    CustomerAccount {
        account_nickname(impl IntoOption<String>).into_option(),
        account_number_display(impl IntoOption<String>).into_option(),
        aggregation_attempt_date(impl IntoOption<UnixDate>).into_option(),
        aggregation_status_code(impl Into<Option<i64>>).into(),
        aggregation_success_date(impl IntoOption<UnixDate>).into_option(),
        authorization_end_date(impl IntoOption<UnixDate>).into_option(),
        authorization_expires(impl Into<Option<bool>>).into(),
        authorization_start_date(impl IntoOption<UnixDate>).into_option(),
        balance(impl IntoOption<Decimal>).into_option(),
        balance_date(impl IntoOption<UnixDate>).into_option(),
        created_date(impl IntoOption<UnixDate>).into_option(),
        currency(impl IntoOption<String>).into_option(),
        customer_id(impl IntoOption<CustomerId>).into_option(),
        detail(impl Into<Option<CustomerAccountDetail>>).into(),
        display_position(impl Into<Option<i32>>).into(),
        institution_id(impl IntoOption<InstitutionId>).into_option(),
        institution_login_id(impl IntoOption<InstitutionLoginId>).into_option(),
        last_transaction_date(impl IntoOption<UnixDate>).into_option(),
        last_updated_date(impl IntoOption<UnixDate>).into_option(),
        linked_account_date(impl IntoOption<UnixDate>).into_option(),
        market_segment(impl IntoOption<AccountMarketSegment>).into_option(),
        name(impl IntoOption<String>).into_option(),
        number(impl IntoOption<String>).into_option(),
        oldest_transaction_date(impl IntoOption<UnixDate>).into_option(),
        parent_account(impl IntoOption<AccountId>).into_option(),
        position(Vec<CustomerAccountPosition>),
        real_account_number_last4(impl IntoOption<String>).into_option(),
        status(impl IntoOption<AggregationStatus>).into_option(),
        r#type(impl IntoOption<AccountType>).into_option(),
    }
}

/// Further data of an account: interest, credit limits, due payments, loan terms, investment
/// balances, student loan data. Each property is present only for some account types and
/// institutions.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccountDetail {
    /// Investment accounts: part of the total balance that comes from after-tax money.
    ///
    /// For example `68564.99`.
    pub after_tax_amount: Option<Decimal>,
    /// Loans: enrollment in automatic payment, as `Y` or `N`, at some lenders `T` or `F`.
    pub auto_pay_enrolled: Option<String>,
    /// Available balance of a deposit or loan account, usually the current balance adjusted for
    /// pending items.
    ///
    /// For example `5678.78`.
    pub available_balance_amount: Option<Decimal>,
    /// Investment accounts: cash that can be withdrawn.
    ///
    /// For example `3456.78`.
    pub available_cash_balance: Option<Decimal>,
    /// Loans: large final payment due at the end of the term.
    ///
    /// For example `1678.56`.
    pub balloon_amount: Option<Decimal>,
    /// Investment accounts: funds available for buying securities.
    ///
    /// For example `34567.89`.
    pub buy_power: Option<Decimal>,
    /// `true` if the investment account may hold a cash account, `false` otherwise.
    pub cash_account_allowed: Option<bool>,
    /// Credit cards and lines of credit: cash that can still be drawn.
    ///
    /// For example `2000`.
    pub cash_advance_available_amount: Option<Decimal>,
    /// Credit cards and lines of credit: cash drawn and not yet repaid.
    ///
    /// For example `1000`.
    pub cash_advance_balance: Option<Decimal>,
    /// Credit cards and lines of credit: annual interest rate on cash advances in percent, for
    /// example `21.5`.
    pub cash_advance_interest_rate: Option<Decimal>,
    /// Credit cards and lines of credit: highest amount of cash that can be drawn.
    ///
    /// For example `3000`.
    pub cash_advance_max_amount: Option<Decimal>,
    /// Investment accounts: part of the account held in cash.
    ///
    /// For example `2000`.
    pub cash_balance_amount: Option<Decimal>,
    /// Loans: asset that secures the debt, for example `nissan sentra`.
    pub collateral: Option<String>,
    /// Investment accounts: all contributions since the start of the year.
    ///
    /// For example `2045`.
    pub contrib_total_ytd: Option<Decimal>,
    /// Student loans: date when repayment starts, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub convert_to_repayment: Option<UnixDate>,
    /// Credit cards and lines of credit: unused credit, usually limit minus current balance.
    ///
    /// For example `3000`.
    pub credit_available_amount: Option<Decimal>,
    /// Credit cards and lines of credit: highest debt that the lender allows.
    ///
    /// For example `7000`.
    pub credit_max_amount: Option<Decimal>,
    /// Posted balance as last reported by the institution.
    ///
    /// For example `5789.34`.
    pub current_balance: Option<Decimal>,
    /// Investment accounts: debt borrowed against the account, `0` if none.
    ///
    /// For example `345789.23`.
    pub current_loan_balance: Option<Decimal>,
    /// Student loans: school the borrower attends, for example `utah valley university`.
    pub current_school: Option<String>,
    /// Time to which the other details of the account refer, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub date_as_of: Option<UnixDate>,
    /// Student loans: number of days by which a payment is overdue.
    ///
    /// For example `5`.
    pub days_delinquent: Option<i32>,
    /// Description of the loan in the wording of the lender.
    pub description: Option<String>,
    /// Investment accounts: matching contributions paid by the employer.
    ///
    /// For example `256.99`.
    pub emp_match_amount: Option<Decimal>,
    /// Investment accounts: pre-tax contribution of the employer.
    ///
    /// For example `450`.
    pub emp_pretax_contrib_amount: Option<Decimal>,
    /// Investment accounts: pre-tax contributions of the employer since the start of the year.
    ///
    /// For example `700`.
    pub emp_pretax_contrib_amount_ytd: Option<Decimal>,
    /// Loans: ending balance as the lender reports it.
    ///
    /// For example `234789.45`.
    pub ending_balance_amount: Option<Decimal>,
    /// Loans: money held in escrow.
    ///
    /// For example `2345.01`.
    pub escrow_balance: Option<Decimal>,
    /// Student loans: date when the debt should be fully repaid, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub expected_payoff_date: Option<UnixDate>,
    /// Student loans: total of the fees still owed.
    ///
    /// For example `150`.
    pub fees_balance: Option<Decimal>,
    /// `Y` if the loan is a first mortgage, `N` otherwise; mortgages and loans only.
    pub first_mortgage: Option<String>,
    /// Due date of the first loan payment, in seconds since 1970; mortgages and loans only.
    ///
    /// For example `1607450357`.
    pub first_payment_date: Option<UnixDate>,
    /// Student loans: institution that repays the loan owner if the borrower defaults.
    ///
    /// For example `FinBank`.
    pub guarantor: Option<String>,
    /// Student loans: interest rate at the start of the loan.
    ///
    /// For example `34567.89`.
    pub initial_interest_rate: Option<Decimal>,
    /// Amount originally borrowed; mortgages and loans only.
    ///
    /// For example `65000`.
    pub initial_ml_amount: Option<Decimal>,
    /// Start date of the mortgage or loan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub initial_ml_date: Option<UnixDate>,
    /// Student loans: total interest still owed.
    ///
    /// For example `2000`.
    pub interest_balance: Option<Decimal>,
    /// Interest paid so far over the whole life of the mortgage or loan.
    ///
    /// For example `56789.34`.
    pub interest_paid_ltd: Option<Decimal>,
    /// Interval at which interest is charged on the mortgage or loan, for example `monthly`.
    pub interest_period: Option<String>,
    /// Interest that the deposit account earned in the previous year.
    ///
    /// For example `3056.79`.
    pub interest_prior_ytd_amount: Option<Decimal>,
    /// Current interest rate, as text such as `15.789`; credit cards, lines of credit, mortgages
    /// and loans.
    pub interest_rate: Option<String>,
    /// Type of interest rate of the mortgage or loan, for example `variable`.
    pub interest_rate_type: Option<String>,
    /// Student loans: type of interest subsidy, if there is one.
    pub interest_subsidy_type: Option<String>,
    /// Interest that the deposit account earned since the start of the year.
    ///
    /// For example `1056.67`.
    pub interest_ytd_amount: Option<Decimal>,
    /// Amount of the latest payment received; credit cards, lines of credit, mortgages and loans.
    ///
    /// For example `567.89`.
    pub last_payment_amount: Option<Decimal>,
    /// Date of the latest payment on the card or line of credit, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_date: Option<UnixDate>,
    /// Due date of the latest mortgage or loan payment, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_due_date: Option<UnixDate>,
    /// Escrow part of the latest mortgage or loan payment.
    ///
    /// For example `456.78`.
    pub last_payment_escrow_amount: Option<Decimal>,
    /// Interest part of the latest mortgage or loan payment.
    ///
    /// For example `234.56`.
    pub last_payment_interest_amount: Option<Decimal>,
    /// Fee part of the latest mortgage or loan payment.
    ///
    /// For example `150`.
    pub last_payment_last_fee_amount: Option<Decimal>,
    /// Late charge included in the latest mortgage or loan payment.
    ///
    /// For example `50`.
    pub last_payment_late_charge: Option<Decimal>,
    /// Principal part of the latest mortgage or loan payment.
    ///
    /// For example `1256.67`.
    pub last_payment_principal_amount: Option<Decimal>,
    /// Date when the latest mortgage or loan payment was received, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub last_payment_receive_date: Option<UnixDate>,
    /// Fee charged for paying the mortgage or loan late.
    ///
    /// For example `35`.
    pub late_fee_amount: Option<Decimal>,
    /// Owner of the mortgage or loan, for example a credit union.
    pub lender: Option<String>,
    /// Student loans: federal number that identifies this individual loan.
    ///
    /// For example `1234568`.
    pub loan_award_id: Option<String>,
    /// Frequency of mortgage or loan payments, for example `monthly`.
    pub loan_payment_freq: Option<String>,
    /// Type of mortgage or loan payment, for example `principle`.
    pub loan_payment_type: Option<String>,
    /// Interest rate of a loan that is tied to an investment account, for example `3.275`.
    pub loan_rate: Option<Decimal>,
    /// Student loans: phase of repayment, for example `Grace`, `Deferment` or `Forbearance`.
    pub loan_status: Option<String>,
    /// Student loans: end date of `loanStatus`, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub loan_status_end_date: Option<UnixDate>,
    /// Student loans: start date of `loanStatus`, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub loan_status_start_date: Option<UnixDate>,
    /// Type of mortgage or loan term, for example `fixed`.
    pub loan_term_type: Option<String>,
    /// Plain-text type of mortgage or loan, such as `Conventional 30-Year Mortgage`.
    pub loan_type_desc: Option<String>,
    /// Student loans: fees paid since the start of the year.
    ///
    /// For example `5621.23`.
    pub loan_ytd_fees_paid: Option<Decimal>,
    /// Student loans: interest paid since the start of the year.
    ///
    /// For example `5623.23`.
    pub loan_ytd_interest_paid: Option<Decimal>,
    /// Student loans: principal paid since the start of the year.
    ///
    /// For example `5621.23`.
    pub loan_ytd_principal_paid: Option<Decimal>,
    /// `true` if the account may trade on margin, `false` otherwise.
    pub margin_allowed: Option<bool>,
    /// Interest earned minus interest paid out; investment accounts only.
    ///
    /// For example `456`.
    pub margin_balance: Option<Decimal>,
    /// Investment accounts: amount of matching contributions.
    ///
    /// For example `378`.
    pub match_amount: Option<Decimal>,
    /// Maturity date of the deposit account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub maturity_date: Option<UnixDate>,
    /// Amount that the investor receives when the investment matures.
    ///
    /// For example `34067.78`.
    pub maturity_value_amount: Option<Decimal>,
    /// Person who holds the mortgage or loan, such as `John Smith`.
    pub ml_holder_name: Option<String>,
    /// Minimum amount of the next mortgage or loan payment.
    ///
    /// For example `1578`.
    pub next_payment: Option<Decimal>,
    /// Due date of the next mortgage or loan payment, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub next_payment_date: Option<UnixDate>,
    /// Interest part of the next mortgage or loan payment.
    ///
    /// For example `234.56`.
    pub next_payment_interest_amount: Option<Decimal>,
    /// Principal part of the next mortgage or loan payment.
    ///
    /// For example `1256.67`.
    pub next_payment_principal_amount: Option<Decimal>,
    /// Opening date of the deposit account, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub open_date: Option<UnixDate>,
    /// Student loans: annual rate (APY) that applied when the money was disbursed.
    ///
    /// For example `12`.
    pub original_interest_rate: Option<Decimal>,
    /// Originally agreed maturity date of the mortgage or loan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub original_maturity_date: Option<UnixDate>,
    /// Original school on record for the loan, such as `Brigham young university`.
    pub original_school: Option<String>,
    /// Investment accounts: other amounts that have not vested yet.
    ///
    /// For example `26000`.
    pub other_nonvest_amount: Option<Decimal>,
    /// Investment accounts: other amounts that have vested.
    ///
    /// For example `34000`.
    pub other_vest_amount: Option<Decimal>,
    /// Student loans: date when the borrower graduated or fell below half-time study, in seconds
    /// since 1970.
    ///
    /// For example `1607450357`.
    pub out_of_school_date: Option<UnixDate>,
    /// Student loans: institution that owns the loan.
    ///
    /// For example `FinBank`.
    pub owner: Option<String>,
    /// Overdue part of the balance; credit cards, lines of credit, mortgages and loans.
    ///
    /// For example `3688.99`.
    pub past_due_amount: Option<Decimal>,
    /// Due date of the next payment on the card or line of credit, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub payment_due_date: Option<UnixDate>,
    /// Minimum amount to pay; credit cards, lines of credit, mortgages and loans.
    ///
    /// For example `456.78`.
    pub payment_min_amount: Option<Decimal>,
    /// Number of mortgage or loan payments made so far.
    ///
    /// For example `14`.
    pub payments_made: Option<i32>,
    /// Number of installments still due until the mortgage or loan is fully repaid.
    ///
    /// For example `45`.
    pub payments_remaining: Option<i32>,
    /// Amount needed to settle the whole mortgage or loan at once, in the account currency.
    ///
    /// For example `45567.98`.
    pub payoff_amount: Option<Decimal>,
    /// Due date of the final mortgage or loan payment, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub payoff_amount_date: Option<UnixDate>,
    /// Money deposited into a checking, savings, CD or money market account in the current period.
    ///
    /// For example `2356.56`.
    pub period_deposit_amount: Option<Decimal>,
    /// Last day of the current account period, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub period_end_date: Option<UnixDate>,
    /// Interest earned so far in the current period on a checking, savings, CD or money market
    /// account.
    ///
    /// For example `1234.56`.
    pub period_interest_amount: Option<Decimal>,
    /// Annual percentage yield (APY) in the current period on a checking, savings, CD or money
    /// market account.
    ///
    /// For example `13.245`.
    pub period_interest_rate: Option<Decimal>,
    /// First day of the period: in seconds since 1970 for checking, savings, CD and money market
    /// accounts, as `YYYY-MM-DD` for metrics.
    ///
    /// For example `1607450357`.
    pub period_start_date: Option<UnixDate>,
    /// Part of an investment balance that was contributed before tax.
    ///
    /// For example `78564.99`.
    pub pre_tax_amount: Option<Decimal>,
    /// Balance owed on the preceding statement of a credit card or line of credit.
    ///
    /// For example `1234.56`.
    pub previous_balance: Option<Decimal>,
    /// Principal still owed on a mortgage or loan, without interest.
    ///
    /// For example `45056.7`.
    pub principal_balance: Option<Decimal>,
    /// Part of an investment balance that comes from profit sharing.
    ///
    /// For example `34678.89`.
    pub profit_sharing_amount: Option<Decimal>,
    /// Interest expected to be charged on the mortgage or loan.
    ///
    /// For example `10456.78`.
    pub projected_interest: Option<Decimal>,
    /// Amount of the regular mortgage or loan installment.
    ///
    /// For example `456.23`.
    pub recurring_payment_amount: Option<Decimal>,
    /// Number of months left until the student loan is due to be repaid.
    ///
    /// For example `2`.
    pub remaining_term_of_ml: Option<Decimal>,
    /// Name of the student loan repayment plan, such as Standard, Graduated or Extended.
    pub repayment_plan: Option<String>,
    /// Last day of the current student loan repayment plan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub repayment_plan_end_date: Option<UnixDate>,
    /// First day of the current student loan repayment plan, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub repayment_plan_start_date: Option<UnixDate>,
    /// Rewards collected so far on a credit card or line of credit.
    ///
    /// For example `500.2`.
    pub reward_earned_balance: Option<Decimal>,
    /// Part of an investment balance moved in from another plan, such as an earlier 401k.
    ///
    /// For example `101234.67`.
    pub rollover_amount: Option<Decimal>,
    /// All money rolled into the investment account since its opening.
    ///
    /// For example `23456.78`.
    pub rollover_ltd: Option<Decimal>,
    /// Total value of the short positions of an investment account.
    ///
    /// For example `12456.89`.
    pub short_balance: Option<Decimal>,
    /// Balance of a credit card or line of credit on the closing day of the statement.
    ///
    /// For example `2456.69`.
    pub statement_close_balance: Option<Decimal>,
    /// Closing day of the mortgage or loan statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub statement_close_date: Option<UnixDate>,
    /// Credits booked on a card or line of credit within the statement period.
    ///
    /// For example `345`.
    pub statement_credit_amount: Option<Decimal>,
    /// Last day of the card or credit line statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub statement_end_date: Option<UnixDate>,
    /// Finance charges on a card or line of credit within the statement period.
    ///
    /// For example `156.78`.
    pub statement_finance_amount: Option<Decimal>,
    /// Purchases made with a card or line of credit within the statement period.
    ///
    /// For example `2345.9`.
    pub statement_purchase_amount: Option<Decimal>,
    /// First day of the card or credit line statement, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub statement_start_date: Option<UnixDate>,
    /// Full term of the mortgage or loan in months, as text, for example `36`.
    pub term_of_ml: Option<String>,
    /// Total amount paid on the student loan so far.
    ///
    /// For example `16125`.
    pub total_amount_paid: Option<Decimal>,
    /// Interest paid so far on the mortgage, loan or student loan.
    ///
    /// For example `1125`.
    pub total_interest_paid: Option<Decimal>,
    /// Principal paid back so far on the mortgage, loan or student loan.
    ///
    /// For example `15000`.
    pub total_principal_paid: Option<Decimal>,
    /// Part of an investment account that fully belongs to the holder.
    ///
    /// For example `45000`.
    pub vested_balance: Option<Decimal>,
    /// Rate of a student loan group as APY, weighted by the balances of its loans.
    ///
    /// For example `12`.
    pub weighted_interest_rate: Option<Decimal>,
    /// Insurance paid through the mortgage or loan since January 1.
    ///
    /// For example `1345.89`.
    pub ytd_insurance_paid: Option<Decimal>,
    /// Interest paid on the mortgage or loan since January 1.
    ///
    /// For example `3948.56`.
    pub ytd_interest_paid: Option<Decimal>,
    /// Principal repaid on the mortgage or loan since January 1.
    ///
    /// For example `5432.01`.
    pub ytd_principal_paid: Option<Decimal>,
    /// Taxes paid through the mortgage or loan since January 1.
    ///
    /// For example `1489`.
    pub ytd_tax_paid: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountDetail {
        0: after_tax_amount = "afterTaxAmount",
        1: auto_pay_enrolled = "autoPayEnrolled",
        2: available_balance_amount = "availableBalanceAmount",
        3: available_cash_balance = "availableCashBalance",
        4: balloon_amount = "balloonAmount",
        5: buy_power = "buyPower",
        6: cash_account_allowed = "cashAccountAllowed" [shown],
        7: cash_advance_available_amount = "cashAdvanceAvailableAmount",
        8: cash_advance_balance = "cashAdvanceBalance",
        9: cash_advance_interest_rate = "cashAdvanceInterestRate",
        10: cash_advance_max_amount = "cashAdvanceMaxAmount",
        11: cash_balance_amount = "cashBalanceAmount",
        12: collateral = "collateral",
        13: contrib_total_ytd = "contribTotalYtd",
        14: convert_to_repayment = "convertToRepayment" [shown],
        15: credit_available_amount = "creditAvailableAmount",
        16: credit_max_amount = "creditMaxAmount",
        17: current_balance = "currentBalance",
        18: current_loan_balance = "currentLoanBalance",
        19: current_school = "currentSchool",
        20: date_as_of = "dateAsOf" [shown],
        21: days_delinquent = "daysDelinquent",
        22: description = "description",
        23: emp_match_amount = "empMatchAmount",
        24: emp_pretax_contrib_amount = "empPretaxContribAmount",
        25: emp_pretax_contrib_amount_ytd = "empPretaxContribAmountYtd",
        26: ending_balance_amount = "endingBalanceAmount",
        27: escrow_balance = "escrowBalance",
        28: expected_payoff_date = "expectedPayoffDate" [shown],
        29: fees_balance = "feesBalance",
        30: first_mortgage = "firstMortgage",
        31: first_payment_date = "firstPaymentDate" [shown],
        32: guarantor = "guarantor",
        33: initial_interest_rate = "initialInterestRate",
        34: initial_ml_amount = "initialMlAmount",
        35: initial_ml_date = "initialMlDate" [shown],
        36: interest_balance = "interestBalance",
        37: interest_paid_ltd = "interestPaidLtd",
        38: interest_period = "interestPeriod",
        39: interest_prior_ytd_amount = "interestPriorYtdAmount",
        40: interest_rate = "interestRate",
        41: interest_rate_type = "interestRateType",
        42: interest_subsidy_type = "interestSubsidyType",
        43: interest_ytd_amount = "interestYtdAmount",
        44: last_payment_amount = "lastPaymentAmount",
        45: last_payment_date = "lastPaymentDate" [shown],
        46: last_payment_due_date = "lastPaymentDueDate" [shown],
        47: last_payment_escrow_amount = "lastPaymentEscrowAmount",
        48: last_payment_interest_amount = "lastPaymentInterestAmount",
        49: last_payment_last_fee_amount = "lastPaymentLastFeeAmount",
        50: last_payment_late_charge = "lastPaymentLateCharge",
        51: last_payment_principal_amount = "lastPaymentPrincipalAmount",
        52: last_payment_receive_date = "lastPaymentReceiveDate" [shown],
        53: late_fee_amount = "lateFeeAmount",
        54: lender = "lender",
        55: loan_award_id = "loanAwardId",
        56: loan_payment_freq = "loanPaymentFreq",
        57: loan_payment_type = "loanPaymentType",
        58: loan_rate = "loanRate",
        59: loan_status = "loanStatus",
        60: loan_status_end_date = "loanStatusEndDate" [shown],
        61: loan_status_start_date = "loanStatusStartDate" [shown],
        62: loan_term_type = "loanTermType",
        63: loan_type_desc = "loanTypeDesc",
        64: loan_ytd_fees_paid = "loanYtdFeesPaid",
        65: loan_ytd_interest_paid = "loanYtdInterestPaid",
        66: loan_ytd_principal_paid = "loanYtdPrincipalPaid",
        67: margin_allowed = "marginAllowed" [shown],
        68: margin_balance = "marginBalance",
        69: match_amount = "matchAmount",
        70: maturity_date = "maturityDate" [shown],
        71: maturity_value_amount = "maturityValueAmount",
        72: ml_holder_name = "mlHolderName",
        73: next_payment = "nextPayment",
        74: next_payment_date = "nextPaymentDate" [shown],
        75: next_payment_interest_amount = "nextPaymentInterestAmount",
        76: next_payment_principal_amount = "nextPaymentPrincipalAmount",
        77: open_date = "openDate" [shown],
        78: original_interest_rate = "originalInterestRate",
        79: original_maturity_date = "originalMaturityDate" [shown],
        80: original_school = "originalSchool",
        81: other_nonvest_amount = "otherNonvestAmount",
        82: other_vest_amount = "otherVestAmount",
        83: out_of_school_date = "outOfSchoolDate" [shown],
        84: owner = "owner",
        85: past_due_amount = "pastDueAmount",
        86: payment_due_date = "paymentDueDate" [shown],
        87: payment_min_amount = "paymentMinAmount",
        88: payments_made = "paymentsMade",
        89: payments_remaining = "paymentsRemaining",
        90: payoff_amount = "payoffAmount",
        91: payoff_amount_date = "payoffAmountDate" [shown],
        92: period_deposit_amount = "periodDepositAmount",
        93: period_end_date = "periodEndDate" [shown],
        94: period_interest_amount = "periodInterestAmount",
        95: period_interest_rate = "periodInterestRate",
        96: period_start_date = "periodStartDate" [shown],
        97: pre_tax_amount = "preTaxAmount",
        98: previous_balance = "previousBalance",
        99: principal_balance = "principalBalance",
        100: profit_sharing_amount = "profitSharingAmount",
        101: projected_interest = "projectedInterest",
        102: recurring_payment_amount = "recurringPaymentAmount",
        103: remaining_term_of_ml = "remainingTermOfMl",
        104: repayment_plan = "repaymentPlan",
        105: repayment_plan_end_date = "repaymentPlanEndDate" [shown],
        106: repayment_plan_start_date = "repaymentPlanStartDate" [shown],
        107: reward_earned_balance = "rewardEarnedBalance",
        108: rollover_amount = "rolloverAmount",
        109: rollover_ltd = "rolloverLtd",
        110: short_balance = "shortBalance",
        111: statement_close_balance = "statementCloseBalance",
        112: statement_close_date = "statementCloseDate" [shown],
        113: statement_credit_amount = "statementCreditAmount",
        114: statement_end_date = "statementEndDate" [shown],
        115: statement_finance_amount = "statementFinanceAmount",
        116: statement_purchase_amount = "statementPurchaseAmount",
        117: statement_start_date = "statementStartDate" [shown],
        118: term_of_ml = "termOfMl",
        119: total_amount_paid = "totalAmountPaid",
        120: total_interest_paid = "totalInterestPaid",
        121: total_principal_paid = "totalPrincipalPaid",
        122: vested_balance = "vestedBalance",
        123: weighted_interest_rate = "weightedInterestRate",
        124: ytd_insurance_paid = "ytdInsurancePaid",
        125: ytd_interest_paid = "ytdInterestPaid",
        126: ytd_principal_paid = "ytdPrincipalPaid",
        127: ytd_tax_paid = "ytdTaxPaid",
        .. extra
    }
}

response_setters! {
    CustomerAccountDetail {
        after_tax_amount(impl IntoOption<Decimal>).into_option(),
        auto_pay_enrolled(impl IntoOption<String>).into_option(),
        available_balance_amount(impl IntoOption<Decimal>).into_option(),
        available_cash_balance(impl IntoOption<Decimal>).into_option(),
        balloon_amount(impl IntoOption<Decimal>).into_option(),
        buy_power(impl IntoOption<Decimal>).into_option(),
        cash_account_allowed(impl Into<Option<bool>>).into(),
        cash_advance_available_amount(impl IntoOption<Decimal>).into_option(),
        cash_advance_balance(impl IntoOption<Decimal>).into_option(),
        cash_advance_interest_rate(impl IntoOption<Decimal>).into_option(),
        cash_advance_max_amount(impl IntoOption<Decimal>).into_option(),
        cash_balance_amount(impl IntoOption<Decimal>).into_option(),
        collateral(impl IntoOption<String>).into_option(),
        contrib_total_ytd(impl IntoOption<Decimal>).into_option(),
        convert_to_repayment(impl IntoOption<UnixDate>).into_option(),
        credit_available_amount(impl IntoOption<Decimal>).into_option(),
        credit_max_amount(impl IntoOption<Decimal>).into_option(),
        current_balance(impl IntoOption<Decimal>).into_option(),
        current_loan_balance(impl IntoOption<Decimal>).into_option(),
        current_school(impl IntoOption<String>).into_option(),
        date_as_of(impl IntoOption<UnixDate>).into_option(),
        days_delinquent(impl Into<Option<i32>>).into(),
        description(impl IntoOption<String>).into_option(),
        emp_match_amount(impl IntoOption<Decimal>).into_option(),
        emp_pretax_contrib_amount(impl IntoOption<Decimal>).into_option(),
        emp_pretax_contrib_amount_ytd(impl IntoOption<Decimal>).into_option(),
        ending_balance_amount(impl IntoOption<Decimal>).into_option(),
        escrow_balance(impl IntoOption<Decimal>).into_option(),
        expected_payoff_date(impl IntoOption<UnixDate>).into_option(),
        fees_balance(impl IntoOption<Decimal>).into_option(),
        first_mortgage(impl IntoOption<String>).into_option(),
        first_payment_date(impl IntoOption<UnixDate>).into_option(),
        guarantor(impl IntoOption<String>).into_option(),
        initial_interest_rate(impl IntoOption<Decimal>).into_option(),
        initial_ml_amount(impl IntoOption<Decimal>).into_option(),
        initial_ml_date(impl IntoOption<UnixDate>).into_option(),
        interest_balance(impl IntoOption<Decimal>).into_option(),
        interest_paid_ltd(impl IntoOption<Decimal>).into_option(),
        interest_period(impl IntoOption<String>).into_option(),
        interest_prior_ytd_amount(impl IntoOption<Decimal>).into_option(),
        interest_rate(impl IntoOption<String>).into_option(),
        interest_rate_type(impl IntoOption<String>).into_option(),
        interest_subsidy_type(impl IntoOption<String>).into_option(),
        interest_ytd_amount(impl IntoOption<Decimal>).into_option(),
        last_payment_amount(impl IntoOption<Decimal>).into_option(),
        last_payment_date(impl IntoOption<UnixDate>).into_option(),
        last_payment_due_date(impl IntoOption<UnixDate>).into_option(),
        last_payment_escrow_amount(impl IntoOption<Decimal>).into_option(),
        last_payment_interest_amount(impl IntoOption<Decimal>).into_option(),
        last_payment_last_fee_amount(impl IntoOption<Decimal>).into_option(),
        last_payment_late_charge(impl IntoOption<Decimal>).into_option(),
        last_payment_principal_amount(impl IntoOption<Decimal>).into_option(),
        last_payment_receive_date(impl IntoOption<UnixDate>).into_option(),
        late_fee_amount(impl IntoOption<Decimal>).into_option(),
        lender(impl IntoOption<String>).into_option(),
        loan_award_id(impl IntoOption<String>).into_option(),
        loan_payment_freq(impl IntoOption<String>).into_option(),
        loan_payment_type(impl IntoOption<String>).into_option(),
        loan_rate(impl IntoOption<Decimal>).into_option(),
        loan_status(impl IntoOption<String>).into_option(),
        loan_status_end_date(impl IntoOption<UnixDate>).into_option(),
        loan_status_start_date(impl IntoOption<UnixDate>).into_option(),
        loan_term_type(impl IntoOption<String>).into_option(),
        loan_type_desc(impl IntoOption<String>).into_option(),
        loan_ytd_fees_paid(impl IntoOption<Decimal>).into_option(),
        loan_ytd_interest_paid(impl IntoOption<Decimal>).into_option(),
        loan_ytd_principal_paid(impl IntoOption<Decimal>).into_option(),
        margin_allowed(impl Into<Option<bool>>).into(),
        margin_balance(impl IntoOption<Decimal>).into_option(),
        match_amount(impl IntoOption<Decimal>).into_option(),
        maturity_date(impl IntoOption<UnixDate>).into_option(),
        maturity_value_amount(impl IntoOption<Decimal>).into_option(),
        ml_holder_name(impl IntoOption<String>).into_option(),
        next_payment(impl IntoOption<Decimal>).into_option(),
        next_payment_date(impl IntoOption<UnixDate>).into_option(),
        next_payment_interest_amount(impl IntoOption<Decimal>).into_option(),
        next_payment_principal_amount(impl IntoOption<Decimal>).into_option(),
        open_date(impl IntoOption<UnixDate>).into_option(),
        original_interest_rate(impl IntoOption<Decimal>).into_option(),
        original_maturity_date(impl IntoOption<UnixDate>).into_option(),
        original_school(impl IntoOption<String>).into_option(),
        other_nonvest_amount(impl IntoOption<Decimal>).into_option(),
        other_vest_amount(impl IntoOption<Decimal>).into_option(),
        out_of_school_date(impl IntoOption<UnixDate>).into_option(),
        owner(impl IntoOption<String>).into_option(),
        past_due_amount(impl IntoOption<Decimal>).into_option(),
        payment_due_date(impl IntoOption<UnixDate>).into_option(),
        payment_min_amount(impl IntoOption<Decimal>).into_option(),
        payments_made(impl Into<Option<i32>>).into(),
        payments_remaining(impl Into<Option<i32>>).into(),
        payoff_amount(impl IntoOption<Decimal>).into_option(),
        payoff_amount_date(impl IntoOption<UnixDate>).into_option(),
        period_deposit_amount(impl IntoOption<Decimal>).into_option(),
        period_end_date(impl IntoOption<UnixDate>).into_option(),
        period_interest_amount(impl IntoOption<Decimal>).into_option(),
        period_interest_rate(impl IntoOption<Decimal>).into_option(),
        period_start_date(impl IntoOption<UnixDate>).into_option(),
        pre_tax_amount(impl IntoOption<Decimal>).into_option(),
        previous_balance(impl IntoOption<Decimal>).into_option(),
        principal_balance(impl IntoOption<Decimal>).into_option(),
        profit_sharing_amount(impl IntoOption<Decimal>).into_option(),
        projected_interest(impl IntoOption<Decimal>).into_option(),
        recurring_payment_amount(impl IntoOption<Decimal>).into_option(),
        remaining_term_of_ml(impl IntoOption<Decimal>).into_option(),
        repayment_plan(impl IntoOption<String>).into_option(),
        repayment_plan_end_date(impl IntoOption<UnixDate>).into_option(),
        repayment_plan_start_date(impl IntoOption<UnixDate>).into_option(),
        reward_earned_balance(impl IntoOption<Decimal>).into_option(),
        rollover_amount(impl IntoOption<Decimal>).into_option(),
        rollover_ltd(impl IntoOption<Decimal>).into_option(),
        short_balance(impl IntoOption<Decimal>).into_option(),
        statement_close_balance(impl IntoOption<Decimal>).into_option(),
        statement_close_date(impl IntoOption<UnixDate>).into_option(),
        statement_credit_amount(impl IntoOption<Decimal>).into_option(),
        statement_end_date(impl IntoOption<UnixDate>).into_option(),
        statement_finance_amount(impl IntoOption<Decimal>).into_option(),
        statement_purchase_amount(impl IntoOption<Decimal>).into_option(),
        statement_start_date(impl IntoOption<UnixDate>).into_option(),
        term_of_ml(impl IntoOption<String>).into_option(),
        total_amount_paid(impl IntoOption<Decimal>).into_option(),
        total_interest_paid(impl IntoOption<Decimal>).into_option(),
        total_principal_paid(impl IntoOption<Decimal>).into_option(),
        vested_balance(impl IntoOption<Decimal>).into_option(),
        weighted_interest_rate(impl IntoOption<Decimal>).into_option(),
        ytd_insurance_paid(impl IntoOption<Decimal>).into_option(),
        ytd_interest_paid(impl IntoOption<Decimal>).into_option(),
        ytd_principal_paid(impl IntoOption<Decimal>).into_option(),
        ytd_tax_paid(impl IntoOption<Decimal>).into_option(),
    }
}

/// Holding of an investment account: security, symbol, units, current and paid price, market
/// value, cost basis and daily change.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccountPosition {
    /// Group of comparable securities: `DOMESTICBOND`, `LARGESTOCK`, `INTLSTOCK`, `MONEYMRKT` or
    /// `OTHER`.
    pub asset_class: Option<String>,
    /// Percentage gain or loss of the position since the previous day.
    ///
    /// For example `170.02`.
    pub change_percent: Option<Decimal>,
    /// Purchase cost of the whole position.
    ///
    /// For example `190.01`.
    pub cost_basis: Option<Decimal>,
    /// Purchase cost of one share of the position.
    ///
    /// For example `13.38`.
    pub cost_basis_per_share: Option<Decimal>,
    /// Exchange rate from the original currency of the holding, `1` if both currencies are the
    /// same.
    pub currency_rate: Option<Decimal>,
    /// Latest known price of one unit of the holding.
    ///
    /// For example `41.585`.
    pub current_price: Option<Decimal>,
    /// Time to which `currentPrice` refers, in seconds since 1970.
    ///
    /// For example `1607450357`.
    pub current_price_date: Option<UnixDate>,
    /// Gain or loss of the position since the previous day, as an amount of money.
    ///
    /// For example `180.03`.
    pub daily_change: Option<Decimal>,
    /// Name of the security, for example `DELTA AIR LINES INC`.
    pub description: Option<String>,
    /// Asset class in the terminology of the institution, for example `COMNEQTY`, `PREFERRED
    /// STOCKS` or `CORPORATE BONDS`.
    pub fi_asset_class: Option<String>,
    /// Type of holding, for example `INVESTMENT`.
    pub hold_type: Option<String>,
    /// ID of this record, assigned by the API; use the ID in later requests about the record.
    ///
    /// For example `454678080`.
    pub id: Option<i64>,
    /// Type of security held, for example `OTHERINFO`.
    pub inv_security_type: Option<String>,
    /// Market value of the position when the data was fetched.
    ///
    /// For example `271.84`.
    pub market_value: Option<Decimal>,
    /// Type of mutual fund, for example `OPENEND`.
    pub mf_type: Option<String>,
    /// Expiration date of the option, in seconds since 1970.
    ///
    /// For example `1644994800`.
    pub option_expire_date: Option<UnixDate>,
    /// Number of shares that one option contract represents, for example `100`.
    pub option_shares_per_contract: Option<Decimal>,
    /// Price at which the option may be exercised.
    ///
    /// For example `50`.
    pub option_strike_price: Option<Decimal>,
    /// Right that the option grants: `PUT` (to sell) or `CALL` (to buy).
    pub option_type: Option<String>,
    /// Unit price paid for the holding.
    ///
    /// For example `11.1526`.
    pub paid_price: Option<Decimal>,
    /// Direction of the holding as the institution reports it: long or short.
    ///
    /// For example `Long`.
    pub pos_type: Option<String>,
    /// Currency symbol into which the holding is converted, for example `USD`.
    pub security_currency: Option<String>,
    /// Code of the security in the scheme that `securityIdType` names, for example `25400W102`.
    pub security_id: Option<String>,
    /// Numbering scheme of `securityId`: `CUSIP`, `ISIN`, `SEDOL`, `SICC`, `VALOR` or `WKN`.
    pub security_id_type: Option<SecurityIdType>,
    /// Name of the stock, fund or other security held, for example `DELTA AIR LINES INC`.
    pub security_name: Option<String>,
    /// Type of investment, for example `Stock`.
    pub security_type: Option<String>,
    /// Status of the holding as a code from the institution, for example `A`.
    pub status: Option<String>,
    /// Type of subaccount that holds the position, such as `CASH`.
    pub sub_account_type: Option<String>,
    /// Ticker under which the security is traded, for example `DAL`.
    pub symbol: Option<String>,
    /// Today's gain or loss of the holding in dollars, as of the last aggregation.
    ///
    /// For example `16272.9`.
    pub today_gl_dollar: Option<Decimal>,
    /// Today's gain or loss of the holding in percent, as of the last aggregation.
    ///
    /// For example `18.89`.
    pub today_gl_percent: Option<Decimal>,
    /// Overall gain or loss of the holding in dollars, as of the last aggregation.
    ///
    /// For example `162742.9`.
    pub total_gl_dollar: Option<Decimal>,
    /// Overall gain or loss of the holding in percent, as of the last aggregation.
    ///
    /// For example `68.89`.
    pub total_gl_percent: Option<Decimal>,
    /// Type of trade behind the holding, such as cash or `Margin`.
    pub transaction_type: Option<String>,
    /// Number of shares or fund units, possibly a fraction.
    ///
    /// For example `6.537`.
    pub units: Option<Decimal>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccountPosition {
        0: asset_class = "assetClass",
        1: change_percent = "changePercent",
        2: cost_basis = "costBasis",
        3: cost_basis_per_share = "costBasisPerShare",
        4: currency_rate = "currencyRate",
        5: current_price = "currentPrice",
        6: current_price_date = "currentPriceDate" [shown],
        7: daily_change = "dailyChange",
        8: description = "description",
        9: fi_asset_class = "fiAssetClass",
        10: hold_type = "holdType",
        11: id = "id",
        12: inv_security_type = "invSecurityType",
        13: market_value = "marketValue",
        14: mf_type = "mfType",
        15: option_expire_date = "optionExpireDate" as text [shown],
        16: option_shares_per_contract = "optionSharesPerContract",
        17: option_strike_price = "optionStrikePrice",
        18: option_type = "optionType",
        19: paid_price = "paidPrice",
        20: pos_type = "posType",
        21: security_currency = "securityCurrency",
        22: security_id = "securityId",
        23: security_id_type = "securityIdType",
        24: security_name = "securityName",
        25: security_type = "securityType",
        26: status = "status" [shown],
        27: sub_account_type = "subAccountType",
        28: symbol = "symbol",
        29: today_gl_dollar = "todayGLDollar",
        30: today_gl_percent = "todayGLPercent",
        31: total_gl_dollar = "totalGLDollar",
        32: total_gl_percent = "totalGLPercent",
        33: transaction_type = "transactionType",
        34: units = "units",
        .. extra
    }
}

response_setters! {
    CustomerAccountPosition {
        asset_class(impl IntoOption<String>).into_option(),
        change_percent(impl IntoOption<Decimal>).into_option(),
        cost_basis(impl IntoOption<Decimal>).into_option(),
        cost_basis_per_share(impl IntoOption<Decimal>).into_option(),
        currency_rate(impl IntoOption<Decimal>).into_option(),
        current_price(impl IntoOption<Decimal>).into_option(),
        current_price_date(impl IntoOption<UnixDate>).into_option(),
        daily_change(impl IntoOption<Decimal>).into_option(),
        description(impl IntoOption<String>).into_option(),
        fi_asset_class(impl IntoOption<String>).into_option(),
        hold_type(impl IntoOption<String>).into_option(),
        id(impl Into<Option<i64>>).into(),
        inv_security_type(impl IntoOption<String>).into_option(),
        market_value(impl IntoOption<Decimal>).into_option(),
        mf_type(impl IntoOption<String>).into_option(),
        option_expire_date(impl IntoOption<UnixDate>).into_option(),
        option_shares_per_contract(impl IntoOption<Decimal>).into_option(),
        option_strike_price(impl IntoOption<Decimal>).into_option(),
        option_type(impl IntoOption<String>).into_option(),
        paid_price(impl IntoOption<Decimal>).into_option(),
        pos_type(impl IntoOption<String>).into_option(),
        security_currency(impl IntoOption<String>).into_option(),
        security_id(impl IntoOption<String>).into_option(),
        security_id_type(impl IntoOption<SecurityIdType>).into_option(),
        security_name(impl IntoOption<String>).into_option(),
        security_type(impl IntoOption<String>).into_option(),
        status(impl IntoOption<String>).into_option(),
        sub_account_type(impl IntoOption<String>).into_option(),
        symbol(impl IntoOption<String>).into_option(),
        today_gl_dollar(impl IntoOption<Decimal>).into_option(),
        today_gl_percent(impl IntoOption<Decimal>).into_option(),
        total_gl_dollar(impl IntoOption<Decimal>).into_option(),
        total_gl_percent(impl IntoOption<Decimal>).into_option(),
        transaction_type(impl IntoOption<String>).into_option(),
        units(impl IntoOption<Decimal>).into_option(),
    }
}

/// List of full customer accounts, returned when accounts are listed, refreshed or moved to an
/// OAuth connection.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomerAccounts {
    /// Accounts covered, one entry per account.
    pub accounts: Vec<CustomerAccount>,
    /// Properties that this version of the contract does not know.
    pub extra: Map<String, Value>,
}

model! {
    CustomerAccounts {
        0: accounts = "accounts" [shown],
        .. extra
    }
}

response_setters! {
    CustomerAccounts {
        accounts(Vec<CustomerAccount>),
    }
}
