// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Customer Authorization Details*.

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

/// What a customer has authorised at an institution.
///
/// Reached by [`Client::customer_authorization_details`](crate::Client::customer_authorization_details).
#[derive(Debug, Clone)]
pub struct CustomerAuthorizationDetails {
    client: Client,
}

impl Client {
    /// Operations of the tag *Customer Authorization Details*.
    pub fn customer_authorization_details(&self) -> CustomerAuthorizationDetails {
        CustomerAuthorizationDetails {
            client: self.clone(),
        }
    }
}

impl CustomerAuthorizationDetails {
    /// `getCustomerAuthorizationDetails`: `GET /customers/institution-logins/{institution_login_id}/authorization-details`.
    ///
    /// - `institution_login_id`: `institution_login_id` of the contract.
    pub fn get_customer_authorization_details(
        &self,
        institution_login_id: impl Into<types::InstitutionLoginId>,
    ) -> GetCustomerAuthorizationDetails {
        GetCustomerAuthorizationDetails {
            client: self.client.clone(),
            institution_login_id: institution_login_id.into(),
        }
    }
}

/// Request of `getCustomerAuthorizationDetails`: `GET /customers/institution-logins/{institution_login_id}/authorization-details`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCustomerAuthorizationDetails {
    client: Client,
    institution_login_id: types::InstitutionLoginId,
}

impl GetCustomerAuthorizationDetails {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CustomerAuthorizationDetails>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CustomerAuthorizationDetails>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetCustomerAuthorizationDetails {
    type Output = types::CustomerAuthorizationDetails;

    const OPERATION: Operation = Operation {
        id: "getCustomerAuthorizationDetails",
        tag: "Customer Authorization Details",
        method: "GET",
        path: "/customers/institution-logins/{institution_login_id}/authorization-details",
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
        let request = wire::customer_authorization_details::get_customer_authorization_details(
            self.client.wire(),
            &self.institution_login_id,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    GetCustomerAuthorizationDetails,
}
