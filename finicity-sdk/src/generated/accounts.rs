// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Accounts*.

use std::time::Duration;

use reqwest::Request;

use super::types;
use super::wire;
use crate::call::{Call, hidden_debug};
use crate::client::Client;
use crate::decode;
use crate::error::Error;
use crate::mismatch::Mismatch;
use crate::operation::{Auth, Operation};
use crate::response::{RawResponse, Response};
use crate::unix_date::UnixDate;

/// Accounts of a customer as last aggregated, their refresh, and their removal.
///
/// Reached by [`Client::accounts`](crate::Client::accounts).
#[derive(Debug, Clone)]
pub struct Accounts {
    client: Client,
}

impl Client {
    /// Operations of the tag *Accounts*.
    pub fn accounts(&self) -> Accounts {
        Accounts {
            client: self.clone(),
        }
    }
}

impl Accounts {
    /// `DeleteCustomerAccount`: `DELETE /aggregation/v1/customers/{customerId}/accounts/{accountId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `account_id`: The account, from a list of the customer's accounts.
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

    /// `DeleteCustomerAccountsByInstitutionLogin`: `DELETE /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `institution_login_id`: `institutionLoginId` of the contract.
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

    /// `GetCustomerAccount`: `GET /aggregation/v2/customers/{customerId}/accounts/{accountId}`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `account_id`: The account, from a list of the customer's accounts.
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

    /// `GetCustomerAccounts`: `GET /aggregation/v1/customers/{customerId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
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

    /// `GetCustomerAccountsByInstitution`: `GET /aggregation/v1/customers/{customerId}/institutions/{institutionId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `institution_id`: `institutionId` of the contract.
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

    /// `GetCustomerAccountsByInstitutionLogin`: `GET /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `institution_login_id`: `institutionLoginId` of the contract.
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

    /// `RefreshCustomerAccounts`: `POST /aggregation/v1/customers/{customerId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    pub fn refresh_customer_accounts(
        &self,
        customer_id: impl Into<types::CustomerId>,
    ) -> RefreshCustomerAccounts {
        RefreshCustomerAccounts {
            client: self.client.clone(),
            customer_id: customer_id.into(),
        }
    }

    /// `RefreshCustomerAccountsByInstitutionLogin`: `POST /aggregation/v1/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `institution_login_id`: `institutionLoginId` of the contract.
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

    /// `RefreshCustomerAccountsByInstitutionLoginV2`: `POST /aggregation/v2/customers/{customerId}/institutionLogins/{institutionLoginId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
    /// - `institution_login_id`: `institutionLoginId` of the contract.
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

    /// `RefreshCustomerAccountsV2`: `POST /aggregation/v2/customers/{customerId}/accounts`.
    ///
    /// - `customer_id`: The customer, as its creation returned it.
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

impl DeleteCustomerAccount {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::delete_customer_account(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
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

impl DeleteCustomerAccountsByInstitutionLogin {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::delete_customer_accounts_by_institution_login(
            self.client.wire(),
            &self.customer_id,
            &self.institution_login_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
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

impl GetCustomerAccount {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccount>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccount>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::get_customer_account(
            self.client.wire(),
            &self.customer_id,
            &self.account_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// `account_type` of the contract.
    pub fn account_type(mut self, account_type: impl Into<String>) -> Self {
        self.account_type = Some(account_type.into());
        self
    }

    /// `status` of the contract.
    ///
    /// For example `pending`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccounts>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccounts>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::get_customer_accounts(
            self.client.wire(),
            &self.customer_id,
            self.account_type.as_deref(),
            self.status.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetCustomerAccountsByInstitution {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccounts>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccounts>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::get_customer_accounts_by_institution(
            self.client.wire(),
            &self.customer_id,
            &self.institution_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl GetCustomerAccountsByInstitutionLogin {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccounts>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccounts>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::get_customer_accounts_by_institution_login(
            self.client.wire(),
            &self.customer_id,
            &self.institution_login_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `RefreshCustomerAccounts`: `POST /aggregation/v1/customers/{customerId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshCustomerAccounts {
    client: Client,
    customer_id: types::CustomerId,
}

impl RefreshCustomerAccounts {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccounts>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccounts>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request =
            wire::accounts::refresh_customer_accounts(self.client.wire(), &self.customer_id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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
    /// `fromDate` of the contract.
    ///
    /// For example `1607450357`.
    pub fn from_date(mut self, from_date: impl Into<UnixDate>) -> Self {
        self.from_date = Some(from_date.into());
        self
    }

    /// `toDate` of the contract.
    ///
    /// For example `1607450357`.
    pub fn to_date(mut self, to_date: impl Into<UnixDate>) -> Self {
        self.to_date = Some(to_date.into());
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAccounts>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAccounts>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::refresh_customer_accounts_by_institution_login(
            self.client.wire(),
            &self.customer_id,
            &self.institution_login_id,
            self.from_date,
            self.to_date,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
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

impl RefreshCustomerAccountsByInstitutionLoginV2 {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request = wire::accounts::refresh_customer_accounts_by_institution_login_v2(
            self.client.wire(),
            &self.customer_id,
            &self.institution_login_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

/// Request of `RefreshCustomerAccountsV2`: `POST /aggregation/v2/customers/{customerId}/accounts`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RefreshCustomerAccountsV2 {
    client: Client,
    customer_id: types::CustomerId,
}

impl RefreshCustomerAccountsV2 {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<()>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<()>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
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
    fn to_request(&self) -> Result<Request, Error> {
        let request =
            wire::accounts::refresh_customer_accounts_v2(self.client.wire(), &self.customer_id);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::empty(answer)
    }
}

hidden_debug! {
    DeleteCustomerAccount,
    DeleteCustomerAccountsByInstitutionLogin,
    GetCustomerAccount,
    GetCustomerAccounts,
    GetCustomerAccountsByInstitution,
    GetCustomerAccountsByInstitutionLogin,
    RefreshCustomerAccounts,
    RefreshCustomerAccountsByInstitutionLogin,
    RefreshCustomerAccountsByInstitutionLoginV2,
    RefreshCustomerAccountsV2,
}
