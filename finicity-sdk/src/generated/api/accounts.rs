// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Accounts*.
//!
//! | method | purpose |
//! |---|---|
//! | [`delete_customer_account`](Accounts::delete_customer_account) | Removes access to one account of a customer. |
//! | [`delete_customer_accounts_by_institution_login`](Accounts::delete_customer_accounts_by_institution_login) | Removes access to every account of one institution login. |
//! | [`get_customer_account`](Accounts::get_customer_account) | Gets one account of a customer with full details. |
//! | [`get_customer_accounts`](Accounts::get_customer_accounts) | Lists the accounts of a customer. |
//! | [`get_customer_accounts_by_institution`](Accounts::get_customer_accounts_by_institution) | Lists the active accounts of a customer at one institution. |
//! | [`get_customer_accounts_by_institution_login`](Accounts::get_customer_accounts_by_institution_login) | Lists the accounts of one institution login. |
//! | [`refresh_customer_accounts`](Accounts::refresh_customer_accounts) | Refreshes all connected accounts of a customer, with transactions. |
//! | [`refresh_customer_accounts_by_institution_login`](Accounts::refresh_customer_accounts_by_institution_login) | Refreshes the accounts of one institution login, with transactions. |
//! | [`refresh_customer_accounts_by_institution_login_v2`](Accounts::refresh_customer_accounts_by_institution_login_v2) | Refreshes one institution login under a data access tier. |
//! | [`refresh_customer_accounts_v2`](Accounts::refresh_customer_accounts_v2) | Refreshes all connected accounts under a data access tier. |

use std::time::Duration;

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::setting::IntoOption;
use crate::unix_date::UnixDate;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

#[cfg(doc)]
use crate::error_codes;

/// Accounts of a customer as of the latest aggregation, and their refresh and removal.
///
/// [`Client::accounts`](crate::Client::accounts) returns this type.
#[derive(Debug, Clone)]
pub struct Accounts {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Accounts*.
    pub fn accounts(&self) -> Accounts {
        Accounts {
            client: self.clone(),
        }
    }
}

impl Accounts {
    /// Removes access to one account of a customer.
    ///
    /// `DeleteCustomerAccount`: `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}`.
    /// The response has no body.
    ///
    /// Use this operation when a customer withdraws one account but keeps others, which stay
    /// readable under the same OAuth token. The removal takes effect at once without a confirmation
    /// step. Returns nothing. Data collected earlier is kept under the platform retention policy.
    /// Usual next call: [`GetCustomerAccounts`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.accounts().delete_customer_account("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "accounts.remove_by_customer_id_and_account_id")]
    #[doc(alias = "aggregation.v1.customers.accounts.delete")]
    #[doc(alias = "remove_by_customer_id_and_account_id")]
    pub fn delete_customer_account(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> DeleteCustomerAccount {
        DeleteCustomerAccount {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Removes access to every account of one institution login.
    ///
    /// `DeleteCustomerAccountsByInstitutionLogin`: `DELETE /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}`.
    /// The response has no body.
    ///
    /// Use this operation to disconnect a whole bank sign-in; for a single account call
    /// [`DeleteCustomerAccount`]. The removal takes effect at once without a confirmation step.
    /// Returns nothing. Data collected earlier is kept under the platform retention policy. Usual
    /// next call: [`GetCustomerAccounts`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of the customer's login at an institution; the operation covers
    ///   every account connected through that login.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .accounts()
    ///     .delete_customer_accounts_by_institution_login("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`DeleteCustomerAccount`]: crate::api::accounts::Accounts::delete_customer_account
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "accounts.remove_by_institution_login")]
    #[doc(alias = "aggregation.v1.customers.institution_logins.delete")]
    #[doc(alias = "remove_by_institution_login")]
    pub fn delete_customer_accounts_by_institution_login(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> DeleteCustomerAccountsByInstitutionLogin {
        DeleteCustomerAccountsByInstitutionLogin {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
        }
    }

    /// Gets one account of a customer with full details.
    ///
    /// `GetCustomerAccount`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}`.
    /// Returns [`types::CustomerAccount`].
    ///
    /// Use this operation to read one account whose ID you stored. Returns numbers, type, status,
    /// the stored balance with its date, aggregation dates and type-specific details. For the short
    /// form call [`GetCustomerAccountSimple`]. Usual next call: [`GetCustomerAccountTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.accounts().get_customer_account("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountSimple`]: crate::api::accounts_simple::AccountsSimple::get_customer_account_simple
    /// [`GetCustomerAccountTransactions`]: crate::api::transactions::Transactions::get_customer_account_transactions
    #[doc(alias = "accounts.get_by_id")]
    #[doc(alias = "aggregation.v2.customers.accounts.get")]
    #[doc(alias = "get_by_id")]
    pub fn get_customer_account(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetCustomerAccount {
        GetCustomerAccount {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Lists the accounts of a customer.
    ///
    /// `GetCustomerAccounts`: `GET /aggregation/v1/customers/{customerId}/accounts`.
    /// Returns [`types::CustomerAccounts`].
    ///
    /// Use this operation after a Connect session, or to check the latest aggregation of each
    /// account. Filters exist for status and account type. Returns full account records in one
    /// response without paging; [`GetCustomerAccountsSimple`] returns short records. Usual next call:
    /// [`GetAllCustomerTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// Optional: [`account_type`](GetCustomerAccounts::account_type),
    /// [`status`](GetCustomerAccounts::status).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.accounts().get_customer_accounts("1005061234").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetAllCustomerTransactions`]: crate::api::transactions::Transactions::get_all_customer_transactions
    /// [`GetCustomerAccountsSimple`]: crate::api::accounts_simple::AccountsSimple::get_customer_accounts_simple
    #[doc(alias = "accounts.get_customer_accounts")]
    #[doc(alias = "aggregation.v1.customers.accounts.list")]
    pub fn get_customer_accounts(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetCustomerAccounts {
        GetCustomerAccounts {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_type: None,
            status: None,
        }
    }

    /// Lists the active accounts of a customer at one institution.
    ///
    /// `GetCustomerAccountsByInstitution`: `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts`.
    /// Returns [`types::CustomerAccounts`].
    ///
    /// Use this operation to narrow the accounts to one bank when the customer has linked several.
    /// Returns full records of active accounts only, without paging. One bank can have several
    /// logins; for a single login call [`GetCustomerAccountsByInstitutionLogin`]. Usual next call:
    /// [`GetCustomerAccountTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_id`: ID of a financial institution, as listed in the directory of
    ///   institutions, such as `4222`.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .accounts()
    ///     .get_customer_accounts_by_institution("1005061234", "4222");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountTransactions`]: crate::api::transactions::Transactions::get_customer_account_transactions
    /// [`GetCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution_login
    #[doc(alias = "accounts.get_customer_institution_accounts")]
    #[doc(alias = "aggregation.v1.customers.institutions.accounts.list")]
    #[doc(alias = "get_customer_institution_accounts")]
    pub fn get_customer_accounts_by_institution(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_id: impl Into<types::InstitutionId>,
    ) -> GetCustomerAccountsByInstitution {
        GetCustomerAccountsByInstitution {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_id: institution_id.into(),
        }
    }

    /// Lists the accounts of one institution login.
    ///
    /// `GetCustomerAccountsByInstitutionLogin`: `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    /// Returns [`types::CustomerAccounts`].
    ///
    /// Use this operation to list the accounts behind one sign-in at one bank, for example after
    /// repairing a connection. Returns full account records, including aggregation status and
    /// dates, without paging. Usual next call: [`GetCustomerAccountTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of the customer's login at an institution; the operation covers
    ///   every account connected through that login.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .accounts()
    ///     .get_customer_accounts_by_institution_login("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::PARAMETER_INVALID`] (10005), [`error_codes::BAD_REQUEST`] (14020),
    ///   [`error_codes::STATUS_FILTER_INVALID`] (18017)
    /// - 404: [`error_codes::NOT_FOUND`] (14001), [`error_codes::LOGIN_WITHOUT_ACCOUNTS`] (38007)
    ///
    /// [`GetCustomerAccountTransactions`]: crate::api::transactions::Transactions::get_customer_account_transactions
    #[doc(alias = "accounts.get_by_institution_login")]
    #[doc(alias = "aggregation.v1.customers.institution_logins.accounts.list")]
    #[doc(alias = "get_by_institution_login")]
    pub fn get_customer_accounts_by_institution_login(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> GetCustomerAccountsByInstitutionLogin {
        GetCustomerAccountsByInstitutionLogin {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
        }
    }

    /// Refreshes all connected accounts of a customer, with transactions.
    ///
    /// `RefreshCustomerAccounts`: `POST /aggregation/v1/customers/{customerId}/accounts`.
    /// Returns [`types::CustomerAccounts`].
    ///
    /// Use this operation only when a person needs current data. Automated calls are forbidden,
    /// because the platform updates active accounts daily. Returns the account records slowly:
    /// allow 180 seconds. After a dropped connection the refresh continues, so compare
    /// `aggregationAttemptDate` from [`GetCustomerAccounts`]. With Data Access Tiers call
    /// [`RefreshCustomerAccountsV2`] instead. Usual next call: [`GetAllCustomerTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.accounts().refresh_customer_accounts("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetAllCustomerTransactions`]: crate::api::transactions::Transactions::get_all_customer_transactions
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    /// [`RefreshCustomerAccountsV2`]: crate::api::accounts::Accounts::refresh_customer_accounts_v2
    #[doc(alias = "accounts.refresh_customer_aggregation")]
    #[doc(alias = "aggregation.v1.customers.accounts.create")]
    #[doc(alias = "refresh_customer_aggregation")]
    pub fn refresh_customer_accounts(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> RefreshCustomerAccounts {
        RefreshCustomerAccounts {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// Refreshes the accounts of one institution login, with transactions.
    ///
    /// `RefreshCustomerAccountsByInstitutionLogin`: `POST /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    /// Returns [`types::CustomerAccounts`].
    ///
    /// Use this operation when a person needs current data from one bank, optionally for a date
    /// range. Automated calls are forbidden. Returns the account records slowly: allow 180 seconds.
    /// After a dropped connection the refresh continues, so watch `aggregationAttemptDate`. With
    /// Data Access Tiers call [`RefreshCustomerAccountsByInstitutionLoginV2`]. Usual next call:
    /// [`GetAllCustomerTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of the customer's login at an institution; the operation covers
    ///   every account connected through that login.
    ///
    /// Optional: [`from_date`](RefreshCustomerAccountsByInstitutionLogin::from_date),
    /// [`to_date`](RefreshCustomerAccountsByInstitutionLogin::to_date).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .accounts()
    ///     .refresh_customer_accounts_by_institution_login("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetAllCustomerTransactions`]: crate::api::transactions::Transactions::get_all_customer_transactions
    /// [`RefreshCustomerAccountsByInstitutionLoginV2`]: crate::api::accounts::Accounts::refresh_customer_accounts_by_institution_login_v2
    #[doc(alias = "accounts.refresh_customer_by_institution_login")]
    #[doc(alias = "aggregation.v1.customers.institution_logins.accounts.create")]
    #[doc(alias = "refresh_customer_by_institution_login")]
    pub fn refresh_customer_accounts_by_institution_login(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> RefreshCustomerAccountsByInstitutionLogin {
        RefreshCustomerAccountsByInstitutionLogin {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
            from_date: None,
            to_date: None,
        }
    }

    /// Refreshes one institution login under a data access tier.
    ///
    /// `RefreshCustomerAccountsByInstitutionLoginV2`: `POST /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    /// The response has no body.
    ///
    /// Use this operation if your contract has tier ASD, AFD or ATD; otherwise call
    /// [`RefreshCustomerAccountsByInstitutionLogin`]. The call updates accounts and transactions and
    /// returns nothing. Call this operation for a person who needs current data, never from a
    /// scheduler: active accounts already get a daily update. Usual next call:
    /// [`GetCustomerAccountsByInstitutionLogin`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `institution_login_id`: ID of the customer's login at an institution; the operation covers
    ///   every account connected through that login.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .accounts()
    ///     .refresh_customer_accounts_by_institution_login_v2("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution_login
    /// [`RefreshCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::refresh_customer_accounts_by_institution_login
    #[doc(alias = "accounts.refresh_customer_account_by_institution_login")]
    #[doc(alias = "aggregation.v2.customers.institution_logins.accounts.create")]
    #[doc(alias = "refresh_customer_account_by_institution_login")]
    pub fn refresh_customer_accounts_by_institution_login_v2(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> RefreshCustomerAccountsByInstitutionLoginV2 {
        RefreshCustomerAccountsByInstitutionLoginV2 {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
        }
    }

    /// Refreshes all connected accounts under a data access tier.
    ///
    /// `RefreshCustomerAccountsV2`: `POST /aggregation/v2/customers/{customerId}/accounts`.
    /// The response has no body.
    ///
    /// Use this operation if your contract has tier ASD, AFD or ATD; otherwise call
    /// [`RefreshCustomerAccounts`]. The call updates accounts and transactions of the customer and
    /// returns nothing. Call this operation for a person who needs current data, never from a
    /// scheduler: active accounts already get a daily update. Usual next call:
    /// [`GetCustomerAccounts`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.accounts().refresh_customer_accounts_v2("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 and 404 come with [usual codes](crate::error_codes#usual-codes), and:
    /// - 400: [`error_codes::BAD_REQUEST`] (14020)
    ///
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    /// [`RefreshCustomerAccounts`]: crate::api::accounts::Accounts::refresh_customer_accounts
    #[doc(alias = "accounts.refresh_customer_data")]
    #[doc(alias = "aggregation.v2.customers.accounts.create")]
    #[doc(alias = "refresh_customer_data")]
    pub fn refresh_customer_accounts_v2(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> RefreshCustomerAccountsV2 {
        RefreshCustomerAccountsV2 {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }
}

/// Request of `DeleteCustomerAccount`: `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomerAccount {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for DeleteCustomerAccount {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "DeleteCustomerAccount",
        tag: "Accounts",
        method: "DELETE",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DeleteCustomerAccount {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `DeleteCustomerAccountsByInstitutionLogin`: `DELETE /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCustomerAccountsByInstitutionLogin {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
}

impl Call for DeleteCustomerAccountsByInstitutionLogin {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "DeleteCustomerAccountsByInstitutionLogin",
        tag: "Accounts",
        method: "DELETE",
        path: "/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for DeleteCustomerAccountsByInstitutionLogin {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerAccount`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccount {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetCustomerAccount {
    type Output = types::CustomerAccount;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccount",
        tag: "Accounts",
        method: "GET",
        path: "/aggregation/v2/customers/{customerId}/accounts/{accountId}",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetCustomerAccount {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerAccounts`: `GET /aggregation/v1/customers/{customerId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccounts {
    client: Client,
    customer_id: types::CustomerId,
    account_type: Option<String>,
    status: Option<String>,
}

impl GetCustomerAccounts {
    /// Account type to filter by; `ava` is the only supported value. All types are returned by
    /// default.
    pub fn account_type(mut self, account_type: impl IntoOption<String>) -> Self {
        self.account_type = account_type.into_option();
        self
    }

    /// Status to filter by: a letter for apps (`A`, `P`, `D`, `R`, `S`), `ACTIVE` or `INACTIVE` for
    /// consents, a value such as `pending` for accounts.
    pub fn status(mut self, status: impl IntoOption<String>) -> Self {
        self.status = status.into_option();
        self
    }
}

impl Call for GetCustomerAccounts {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccounts",
        tag: "Accounts",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetCustomerAccounts {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
        request.query("account_type", &self.account_type);
        request.query("status", &self.status);
    }
}

/// Request of `GetCustomerAccountsByInstitution`: `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountsByInstitution {
    client: Client,
    customer_id: types::CustomerId,
    institution_id: types::InstitutionId,
}

impl Call for GetCustomerAccountsByInstitution {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountsByInstitution",
        tag: "Accounts",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetCustomerAccountsByInstitution {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionId", &self.institution_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerAccountsByInstitutionLogin`: `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountsByInstitutionLogin {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
}

impl Call for GetCustomerAccountsByInstitutionLogin {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountsByInstitutionLogin",
        tag: "Accounts",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: true,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for GetCustomerAccountsByInstitutionLogin {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
    }
}

/// Request of `RefreshCustomerAccounts`: `POST /aggregation/v1/customers/{customerId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshCustomerAccounts {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for RefreshCustomerAccounts {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "RefreshCustomerAccounts",
        tag: "Accounts",
        method: "POST",
        path: "/aggregation/v1/customers/{customerId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: Some(Duration::from_secs(180)),
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for RefreshCustomerAccounts {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

/// Request of `RefreshCustomerAccountsByInstitutionLogin`: `POST /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshCustomerAccountsByInstitutionLogin {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
    from_date: Option<UnixDate>,
    to_date: Option<UnixDate>,
}

impl RefreshCustomerAccountsByInstitutionLogin {
    /// Start of the time span; earlier data is left out.
    ///
    /// For example `1607450357`.
    pub fn from_date(mut self, from_date: impl IntoOption<UnixDate>) -> Self {
        self.from_date = from_date.into_option();
        self
    }

    /// End of the transaction window in Unix seconds, inclusive and later than `fromDate`; required
    /// for transaction lists.
    ///
    /// For example `1670504017`.
    pub fn to_date(mut self, to_date: impl IntoOption<UnixDate>) -> Self {
        self.to_date = to_date.into_option();
        self
    }
}

impl Call for RefreshCustomerAccountsByInstitutionLogin {
    type Output = types::CustomerAccounts;

    const OPERATION: Operation = Operation {
        id: "RefreshCustomerAccountsByInstitutionLogin",
        tag: "Accounts",
        method: "POST",
        path: "/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: Some(Duration::from_secs(180)),
        paging: None,
        polling: None,
        successes: &[200],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(response)
    }
}

impl FillRequest for RefreshCustomerAccountsByInstitutionLogin {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
        request.query("fromDate", &self.from_date);
        request.query("toDate", &self.to_date);
    }
}

/// Request of `RefreshCustomerAccountsByInstitutionLoginV2`: `POST /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshCustomerAccountsByInstitutionLoginV2 {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
}

impl Call for RefreshCustomerAccountsByInstitutionLoginV2 {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "RefreshCustomerAccountsByInstitutionLoginV2",
        tag: "Accounts",
        method: "POST",
        path: "/aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for RefreshCustomerAccountsByInstitutionLoginV2 {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
    }
}

/// Request of `RefreshCustomerAccountsV2`: `POST /aggregation/v2/customers/{customerId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshCustomerAccountsV2 {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for RefreshCustomerAccountsV2 {
    type Output = ();

    const OPERATION: Operation = Operation {
        id: "RefreshCustomerAccountsV2",
        tag: "Accounts",
        method: "POST",
        path: "/aggregation/v2/customers/{customerId}/accounts",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
        billed: false,
        deprecated: false,
        timeout: None,
        paging: None,
        polling: None,
        successes: &[204],
        failures_below_300: &[],
    };

    fn client(&self) -> &Client {
        &self.client
    }

    #[inline]
    fn decode(response: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(response)
    }
}

impl FillRequest for RefreshCustomerAccountsV2 {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

request_builders! {
    DeleteCustomerAccount => (),
    DeleteCustomerAccountsByInstitutionLogin => (),
    GetCustomerAccount => types::CustomerAccount,
    GetCustomerAccounts => types::CustomerAccounts,
    GetCustomerAccountsByInstitution => types::CustomerAccounts,
    GetCustomerAccountsByInstitutionLogin => types::CustomerAccounts,
    RefreshCustomerAccounts => types::CustomerAccounts,
    RefreshCustomerAccountsByInstitutionLogin => types::CustomerAccounts,
    RefreshCustomerAccountsByInstitutionLoginV2 => (),
    RefreshCustomerAccountsV2 => (),
}
