// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Accounts (Simple)*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_customer_account_simple`](AccountsSimple::get_customer_account_simple) | Gets one account of a customer in short form. |
//! | [`get_customer_accounts_by_institution_login_simple`](AccountsSimple::get_customer_accounts_by_institution_login_simple) | Lists active accounts of one institution login in short form. |
//! | [`get_customer_accounts_by_institution_simple`](AccountsSimple::get_customer_accounts_by_institution_simple) | Lists active accounts at one institution in short form. |
//! | [`get_customer_accounts_simple`](AccountsSimple::get_customer_accounts_simple) | Lists the active accounts of a customer in short form. |

use crate::call::sealed::FillRequest;
use crate::call::{Call, request_builders};
use crate::client::Client;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::request::OperationRequest;
use crate::response::RawResponse;
use crate::{decode, types};

#[cfg(doc)]
use crate::error::Error;

/// Accounts of a customer in a short form with few properties, for quick lists.
///
/// [`Client::accounts_simple`](crate::Client::accounts_simple) returns this type.
#[derive(Debug, Clone)]
pub struct AccountsSimple {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Accounts (Simple)*.
    pub fn accounts_simple(&self) -> AccountsSimple {
        AccountsSimple {
            client: self.clone(),
        }
    }
}

impl AccountsSimple {
    /// Gets one account of a customer in short form.
    ///
    /// `GetCustomerAccountSimple`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/simple`.
    /// Returns [`types::CustomerAccountSimple`].
    ///
    /// Use this operation when name and status are enough, for example to show a list entry.
    /// Returns display number, name, type, currency, status and aggregation dates, without balance
    /// and full account number. For the full form call [`GetCustomerAccount`]. Usual next call:
    /// [`GetCustomerAccountTransactions`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    /// - `account_id`: ID of an account, assigned when the customer connects the account; digits
    ///   only. Operations that list accounts return the ID.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .accounts_simple()
    ///     .get_customer_account_simple("1005061234", "5011648377");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccount`]: crate::api::accounts::Accounts::get_customer_account
    /// [`GetCustomerAccountTransactions`]: crate::api::transactions::Transactions::get_customer_account_transactions
    #[doc(alias = "accounts_(simple).get_basic_info_1")]
    #[doc(alias = "aggregation.v1.customers.accounts.simple.list_1")]
    #[doc(alias = "get_basic_info_1")]
    #[doc(alias = "list_1")]
    pub fn get_customer_account_simple(
        &self,
        customer_id: impl Into<types::CustomerId>,
        account_id: impl Into<types::AccountId>,
    ) -> GetCustomerAccountSimple {
        GetCustomerAccountSimple {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            account_id: account_id.into(),
        }
    }

    /// Lists active accounts of one institution login in short form.
    ///
    /// `GetCustomerAccountsByInstitutionLoginSimple`: `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts/simple`.
    /// Returns [`types::CustomerAccountsSimple`].
    ///
    /// Use this operation to check the status of one sign-in without loading full records. Returns
    /// display number, name, type, currency, status and aggregation dates of each active account,
    /// without balances. For the full form call [`GetCustomerAccountsByInstitutionLogin`]. Usual next
    /// call: [`GetCustomerAccountSimple`].
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
    ///     .accounts_simple()
    ///     .get_customer_accounts_by_institution_login_simple("1005061234", "1007302745");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountSimple`]: crate::api::accounts_simple::AccountsSimple::get_customer_account_simple
    /// [`GetCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution_login
    #[doc(alias = "accounts_(simple).get_basic_info_0")]
    #[doc(alias = "aggregation.v1.customers.institution_logins.accounts.simple.list")]
    #[doc(alias = "get_basic_info_0")]
    pub fn get_customer_accounts_by_institution_login_simple(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> GetCustomerAccountsByInstitutionLoginSimple {
        GetCustomerAccountsByInstitutionLoginSimple {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_login_id: institution_login_id.into(),
        }
    }

    /// Lists active accounts at one institution in short form.
    ///
    /// `GetCustomerAccountsByInstitutionSimple`: `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts/simple`.
    /// Returns [`types::CustomerAccountsSimple`].
    ///
    /// Use this operation to show the accounts that a customer linked at one bank without loading
    /// full records. Returns display number, name, type, currency, status and aggregation dates of
    /// each active account, without balances. For the full form call
    /// [`GetCustomerAccountsByInstitution`]. Usual next call: [`GetCustomerAccountSimple`].
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
    ///     .accounts_simple()
    ///     .get_customer_accounts_by_institution_simple("1005061234", "4222");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountSimple`]: crate::api::accounts_simple::AccountsSimple::get_customer_account_simple
    /// [`GetCustomerAccountsByInstitution`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution
    #[doc(alias = "accounts_(simple).get_basic_info")]
    #[doc(alias = "aggregation.v1.customers.institutions.accounts.simple.list")]
    #[doc(alias = "get_basic_info")]
    pub fn get_customer_accounts_by_institution_simple(
        &self,
        customer_id: impl Into<types::CustomerId>,
        institution_id: impl Into<types::InstitutionId>,
    ) -> GetCustomerAccountsByInstitutionSimple {
        GetCustomerAccountsByInstitutionSimple {
            client: self.client.clone(),
            customer_id: customer_id.into(),
            institution_id: institution_id.into(),
        }
    }

    /// Lists the active accounts of a customer in short form.
    ///
    /// `GetCustomerAccountsSimple`: `GET /aggregation/v1/customers/{customerId}/accounts/simple`.
    /// Returns [`types::CustomerAccountsSimple`].
    ///
    /// Use this operation for account pickers and status checks. Returns display number, name,
    /// type, currency, status and aggregation dates of each active account, without balances and
    /// without paging. For the full form call [`GetCustomerAccounts`]. Usual next call:
    /// [`GetCustomerAccountSimple`].
    ///
    /// - `customer_id`: ID of a customer, assigned when the customer is added; digits only. Store
    ///   the ID with your own user record.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client.accounts_simple().get_customer_accounts_simple("1005061234");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountSimple`]: crate::api::accounts_simple::AccountsSimple::get_customer_account_simple
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "accounts_(simple).get_basic_info_2")]
    #[doc(alias = "aggregation.v1.customers.accounts.simple.list_1")]
    #[doc(alias = "get_basic_info_2")]
    #[doc(alias = "list_1")]
    pub fn get_customer_accounts_simple(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> GetCustomerAccountsSimple {
        GetCustomerAccountsSimple {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }
}

/// Request of `GetCustomerAccountSimple`: `GET /aggregation/v1/customers/{customerId}/accounts/{accountId}/simple`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountSimple {
    client: Client,
    customer_id: types::CustomerId,
    account_id: types::AccountId,
}

impl Call for GetCustomerAccountSimple {
    type Output = types::CustomerAccountSimple;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountSimple",
        tag: "Accounts (Simple)",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/{accountId}/simple",
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

impl FillRequest for GetCustomerAccountSimple {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("accountId", &self.account_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerAccountsByInstitutionLoginSimple`: `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts/simple`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountsByInstitutionLoginSimple {
    client: Client,
    customer_id: types::CustomerId,
    institution_login_id: types::InstitutionLoginId,
}

impl Call for GetCustomerAccountsByInstitutionLoginSimple {
    type Output = types::CustomerAccountsSimple;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountsByInstitutionLoginSimple",
        tag: "Accounts (Simple)",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts/simple",
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

impl FillRequest for GetCustomerAccountsByInstitutionLoginSimple {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionLoginId", &self.institution_login_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerAccountsByInstitutionSimple`: `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts/simple`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountsByInstitutionSimple {
    client: Client,
    customer_id: types::CustomerId,
    institution_id: types::InstitutionId,
}

impl Call for GetCustomerAccountsByInstitutionSimple {
    type Output = types::CustomerAccountsSimple;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountsByInstitutionSimple",
        tag: "Accounts (Simple)",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts/simple",
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

impl FillRequest for GetCustomerAccountsByInstitutionSimple {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.path("institutionId", &self.institution_id);
        request.accept("application/json");
    }
}

/// Request of `GetCustomerAccountsSimple`: `GET /aggregation/v1/customers/{customerId}/accounts/simple`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAccountsSimple {
    client: Client,
    customer_id: types::CustomerId,
}

impl Call for GetCustomerAccountsSimple {
    type Output = types::CustomerAccountsSimple;

    const OPERATION: Operation = Operation {
        id: "GetCustomerAccountsSimple",
        tag: "Accounts (Simple)",
        method: "GET",
        path: "/aggregation/v1/customers/{customerId}/accounts/simple",
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

impl FillRequest for GetCustomerAccountsSimple {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("customerId", &self.customer_id);
        request.accept("application/json");
    }
}

request_builders! {
    GetCustomerAccountSimple => types::CustomerAccountSimple,
    GetCustomerAccountsByInstitutionLoginSimple => types::CustomerAccountsSimple,
    GetCustomerAccountsByInstitutionSimple => types::CustomerAccountsSimple,
    GetCustomerAccountsSimple => types::CustomerAccountsSimple,
}
