// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Connect*.

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

/// Links under which a customer gives access to accounts.
///
/// Reached by [`Client::connect`](crate::Client::connect).
#[derive(Debug, Clone)]
pub struct Connect {
    client: Client,
}

impl Client {
    /// Operations of the tag *Connect*.
    pub fn connect(&self) -> Connect {
        Connect {
            client: self.clone(),
        }
    }
}

impl Connect {
    /// `CreateConnectExperience`: `POST /connect/experiences/{experience_id}/duplicate`.
    ///
    /// - `experience_id`: `experience_id` of the contract.
    /// - `body`: what to send.
    pub fn create_connect_experience(
        &self,
        experience_id: impl Into<types::ExperienceId>,
        body: types::IndirectPartnerRequest,
    ) -> CreateConnectExperience {
        CreateConnectExperience {
            client: self.client.clone(),
            experience_id: experience_id.into(),
            body,
        }
    }

    /// `GenerateConnectUrl`: `POST /connect/v2/generate`.
    ///
    /// - `body`: what to send.
    pub fn generate_connect_url(&self, body: types::ConnectParameters) -> GenerateConnectUrl {
        GenerateConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// `GenerateFixConnectUrl`: `POST /connect/v2/generate/fix`.
    ///
    /// - `body`: what to send.
    pub fn generate_fix_connect_url(
        &self,
        body: types::FixConnectParameters,
    ) -> GenerateFixConnectUrl {
        GenerateFixConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// `GenerateJointBorrowerConnectUrl`: `POST /connect/v2/generate/jointBorrower`.
    ///
    /// - `body`: what to send.
    pub fn generate_joint_borrower_connect_url(
        &self,
        body: types::ConnectJointBorrowerParameters,
    ) -> GenerateJointBorrowerConnectUrl {
        GenerateJointBorrowerConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// `GenerateLiteConnectUrl`: `POST /connect/v2/generate/lite`.
    ///
    /// - `body`: what to send.
    pub fn generate_lite_connect_url(
        &self,
        body: types::LiteConnectParameters,
    ) -> GenerateLiteConnectUrl {
        GenerateLiteConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// `GenerateTransferBillPaySwitchUrl`: `POST /connect/generate/transfer/bill-pay-switch`.
    ///
    /// - `body`: what to send.
    pub fn generate_transfer_bill_pay_switch_url(
        &self,
        body: types::ConnectGenerateTransferBillPaySwitchParameters,
    ) -> GenerateTransferBillPaySwitchUrl {
        GenerateTransferBillPaySwitchUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// `GenerateTransferDepositSwitchUrl`: `POST /connect/generate/transfer/deposit-switch`.
    ///
    /// - `body`: what to send.
    pub fn generate_transfer_deposit_switch_url(
        &self,
        body: types::TransferDepositSwitchParameters,
    ) -> GenerateTransferDepositSwitchUrl {
        GenerateTransferDepositSwitchUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// `GetAllExperience`: `GET /connect/experiences`.
    ///
    /// - `app_name`: `appName` of the contract.
    pub fn get_all_experience(&self, app_name: impl Into<String>) -> GetAllExperience {
        GetAllExperience {
            client: self.client.clone(),
            app_name: app_name.into(),
            product_code: None,
        }
    }

    /// `SendConnectEmail`: `POST /connect/v2/send/email`.
    ///
    /// - `body`: what to send.
    pub fn send_connect_email(&self, body: types::ConnectEmailParameters) -> SendConnectEmail {
        SendConnectEmail {
            client: self.client.clone(),
            body,
        }
    }

    /// `SendJointBorrowerConnectEmail`: `POST /connect/v2/send/email/jointBorrower`.
    ///
    /// - `body`: what to send.
    pub fn send_joint_borrower_connect_email(
        &self,
        body: types::ConnectJointBorrowerEmailParameters,
    ) -> SendJointBorrowerConnectEmail {
        SendJointBorrowerConnectEmail {
            client: self.client.clone(),
            body,
        }
    }

    /// `VerifyMicroEntryMicrodeposit`: `POST /connect/v2/generate/microentry/verify`.
    ///
    /// - `body`: what to send.
    pub fn verify_micro_entry_microdeposit(
        &self,
        body: types::MicroEntryVerifyRequestParameter,
    ) -> VerifyMicroEntryMicrodeposit {
        VerifyMicroEntryMicrodeposit {
            client: self.client.clone(),
            body,
        }
    }
}

/// Request of `CreateConnectExperience`: `POST /connect/experiences/{experience_id}/duplicate`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConnectExperience {
    client: Client,
    experience_id: types::ExperienceId,
    body: types::IndirectPartnerRequest,
}

impl CreateConnectExperience {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::CreateExperience>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::CreateExperience>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for CreateConnectExperience {
    type Output = types::CreateExperience;

    const OPERATION: Operation = Operation {
        id: "CreateConnectExperience",
        tag: "Connect",
        method: "POST",
        path: "/connect/experiences/{experience_id}/duplicate",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request = wire::connect::create_connect_experience(
            self.client.wire(),
            &self.experience_id,
            &self.body,
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateConnectUrl`: `POST /connect/v2/generate`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateConnectUrl {
    client: Client,
    body: types::ConnectParameters,
}

impl GenerateConnectUrl {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateConnectUrl {
    type Output = types::ConnectUrl;

    const OPERATION: Operation = Operation {
        id: "GenerateConnectUrl",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/generate",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request = wire::connect::generate_connect_url(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateFixConnectUrl`: `POST /connect/v2/generate/fix`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateFixConnectUrl {
    client: Client,
    body: types::FixConnectParameters,
}

impl GenerateFixConnectUrl {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateFixConnectUrl {
    type Output = types::ConnectUrl;

    const OPERATION: Operation = Operation {
        id: "GenerateFixConnectUrl",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/generate/fix",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request = wire::connect::generate_fix_connect_url(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateJointBorrowerConnectUrl`: `POST /connect/v2/generate/jointBorrower`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateJointBorrowerConnectUrl {
    client: Client,
    body: types::ConnectJointBorrowerParameters,
}

impl GenerateJointBorrowerConnectUrl {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateJointBorrowerConnectUrl {
    type Output = types::ConnectUrl;

    const OPERATION: Operation = Operation {
        id: "GenerateJointBorrowerConnectUrl",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/generate/jointBorrower",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request =
            wire::connect::generate_joint_borrower_connect_url(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateLiteConnectUrl`: `POST /connect/v2/generate/lite`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateLiteConnectUrl {
    client: Client,
    body: types::LiteConnectParameters,
}

impl GenerateLiteConnectUrl {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateLiteConnectUrl {
    type Output = types::ConnectUrl;

    const OPERATION: Operation = Operation {
        id: "GenerateLiteConnectUrl",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/generate/lite",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request = wire::connect::generate_lite_connect_url(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateTransferBillPaySwitchUrl`: `POST /connect/generate/transfer/bill-pay-switch`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateTransferBillPaySwitchUrl {
    client: Client,
    body: types::ConnectGenerateTransferBillPaySwitchParameters,
}

impl GenerateTransferBillPaySwitchUrl {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectTransferBillPaySwitchLink>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectTransferBillPaySwitchLink>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateTransferBillPaySwitchUrl {
    type Output = types::ConnectTransferBillPaySwitchLink;

    const OPERATION: Operation = Operation {
        id: "GenerateTransferBillPaySwitchUrl",
        tag: "Connect",
        method: "POST",
        path: "/connect/generate/transfer/bill-pay-switch",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request =
            wire::connect::generate_transfer_bill_pay_switch_url(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GenerateTransferDepositSwitchUrl`: `POST /connect/generate/transfer/deposit-switch`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateTransferDepositSwitchUrl {
    client: Client,
    body: types::TransferDepositSwitchParameters,
}

impl GenerateTransferDepositSwitchUrl {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectTransferDepositSwitchLink>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectTransferDepositSwitchLink>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GenerateTransferDepositSwitchUrl {
    type Output = types::ConnectTransferDepositSwitchLink;

    const OPERATION: Operation = Operation {
        id: "GenerateTransferDepositSwitchUrl",
        tag: "Connect",
        method: "POST",
        path: "/connect/generate/transfer/deposit-switch",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request =
            wire::connect::generate_transfer_deposit_switch_url(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `GetAllExperience`: `GET /connect/experiences`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAllExperience {
    client: Client,
    app_name: String,
    product_code: Option<String>,
}

impl GetAllExperience {
    /// `productCode` of the contract.
    pub fn product_code(
        mut self,
        product_code: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_code = Some(crate::request::comma_list(product_code));
        self
    }

    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<Vec<types::Experiences>>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<Vec<types::Experiences>>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for GetAllExperience {
    type Output = Vec<types::Experiences>;

    const OPERATION: Operation = Operation {
        id: "GetAllExperience",
        tag: "Connect",
        method: "GET",
        path: "/connect/experiences",
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
        let request = wire::connect::get_all_experience(
            self.client.wire(),
            &self.app_name,
            self.product_code.as_deref(),
        );
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `SendConnectEmail`: `POST /connect/v2/send/email`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendConnectEmail {
    client: Client,
    body: types::ConnectEmailParameters,
}

impl SendConnectEmail {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectEmailUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectEmailUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for SendConnectEmail {
    type Output = types::ConnectEmailUrl;

    const OPERATION: Operation = Operation {
        id: "SendConnectEmail",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/send/email",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request = wire::connect::send_connect_email(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `SendJointBorrowerConnectEmail`: `POST /connect/v2/send/email/jointBorrower`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendJointBorrowerConnectEmail {
    client: Client,
    body: types::ConnectJointBorrowerEmailParameters,
}

impl SendJointBorrowerConnectEmail {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectEmailUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectEmailUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for SendJointBorrowerConnectEmail {
    type Output = types::ConnectEmailUrl;

    const OPERATION: Operation = Operation {
        id: "SendJointBorrowerConnectEmail",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/send/email/jointBorrower",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request =
            wire::connect::send_joint_borrower_connect_email(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

/// Request of `VerifyMicroEntryMicrodeposit`: `POST /connect/v2/generate/microentry/verify`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyMicroEntryMicrodeposit {
    client: Client,
    body: types::MicroEntryVerifyRequestParameter,
}

impl VerifyMicroEntryMicrodeposit {
    /// Sends the request and decodes the answer.
    ///
    /// # Errors
    /// Every kind of [`Error`] but [`Error::Config`].
    pub async fn send(self) -> Result<Response<types::ConnectUrl>, Error> {
        self.client.send(&self).await
    }

    /// Sends the request and waits, without an async runtime.
    ///
    /// # Errors
    /// As [`send`](Self::send), and [`Error::InvalidRequest`] inside an async runtime.
    #[cfg(feature = "blocking")]
    #[inline]
    pub fn send_blocking(self) -> Result<Response<types::ConnectUrl>, Error> {
        crate::blocking::wait(&Self::OPERATION, self.send())
    }
}

impl Call for VerifyMicroEntryMicrodeposit {
    type Output = types::ConnectUrl;

    const OPERATION: Operation = Operation {
        id: "VerifyMicroEntryMicrodeposit",
        tag: "Connect",
        method: "POST",
        path: "/connect/v2/generate/microentry/verify",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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
        let request =
            wire::connect::verify_micro_entry_microdeposit(self.client.wire(), &self.body);
        request.map_err(|reason| Error::invalid_request(&Self::OPERATION, reason))
    }

    #[inline]
    fn decode(answer: &RawResponse) -> Result<Self::Output, Mismatch> {
        decode::json(answer)
    }
}

hidden_debug! {
    CreateConnectExperience,
    GenerateConnectUrl,
    GenerateFixConnectUrl,
    GenerateJointBorrowerConnectUrl,
    GenerateLiteConnectUrl,
    GenerateTransferBillPaySwitchUrl,
    GenerateTransferDepositSwitchUrl,
    GetAllExperience,
    SendConnectEmail,
    SendJointBorrowerConnectEmail,
    VerifyMicroEntryMicrodeposit,
}
