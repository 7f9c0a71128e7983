// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Customer Authorization Details*.
//!
//! | method | purpose |
//! |---|---|
//! | [`get_customer_authorization_details`](CustomerAuthorizationDetails::get_customer_authorization_details) | Gets the start and end date of the authorization of an institution login. |

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

#[cfg(doc)]
use crate::error_codes;

/// Start and end of the authorization that a customer granted for an institution.
///
/// [`Client::customer_authorization_details`](crate::Client::customer_authorization_details) returns this type.
#[derive(Debug, Clone)]
pub struct CustomerAuthorizationDetails {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Customer Authorization Details*.
    pub fn customer_authorization_details(&self) -> CustomerAuthorizationDetails {
        CustomerAuthorizationDetails {
            client: self.clone(),
        }
    }
}

impl CustomerAuthorizationDetails {
    /// Gets the start and end date of the authorization of an institution login.
    ///
    /// `getCustomerAuthorizationDetails`: `GET /customers/institution-logins/{institution_login_id}/authorization-details`.
    /// Returns [`types::CustomerAuthorizationDetails`].
    ///
    /// Use this operation to find the start and end of a consent granted through Data Connect.
    /// Returns both dates with the login ID. Only OAuth logins have these dates: a legacy login
    /// causes error 3003, and an authorization older than this feature can cause error 3004. Usual
    /// next call: [`GenerateFixConnectUrl`], when renewal is due.
    ///
    /// - `institution_login_id`: ID of the customer's login at an institution, used to read its
    ///   authorization, reconnect it or revoke its consent.
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let request = client
    ///     .customer_authorization_details()
    ///     .get_customer_authorization_details("7008461438");
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 401 comes with [usual codes](crate::error_codes#usual-codes), and:
    /// - 404: [`error_codes::INSTITUTION_LOGIN_NOT_FOUND`] (3003),
    ///   [`error_codes::AUTHORIZATION_DETAILS_NOT_FOUND`] (3004)
    ///
    /// [`GenerateFixConnectUrl`]: crate::api::connect::Connect::generate_fix_connect_url
    #[doc(alias = "customer_authorization_details.get_authorization_details")]
    #[doc(alias = "customers.institution_logins.authorization_details.list")]
    #[doc(alias = "get_authorization_details")]
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

impl Call for GetCustomerAuthorizationDetails {
    type Output = types::CustomerAuthorizationDetails;

    const OPERATION: Operation = Operation {
        id: "getCustomerAuthorizationDetails",
        tag: "Customer Authorization Details",
        method: "GET",
        path: "/customers/institution-logins/{institution_login_id}/authorization-details",
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

impl FillRequest for GetCustomerAuthorizationDetails {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("institution_login_id", &self.institution_login_id);
        request.accept("application/json");
    }
}

request_builders! {
    GetCustomerAuthorizationDetails => types::CustomerAuthorizationDetails,
}
