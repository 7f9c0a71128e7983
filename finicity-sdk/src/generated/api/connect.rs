// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Operations of the tag *Connect*.
//!
//! | method | purpose |
//! |---|---|
//! | [`create_connect_experience`](Connect::create_connect_experience) | Copies a Connect experience to an indirect partner. |
//! | [`generate_connect_url`](Connect::generate_connect_url) | Generates a link that starts a Data Connect session. |
//! | [`generate_fix_connect_url`](Connect::generate_fix_connect_url) | Generates a link that repairs a broken bank connection. |
//! | [`generate_joint_borrower_connect_url`](Connect::generate_joint_borrower_connect_url) | Generates one Data Connect link for two borrowers. |
//! | [`generate_lite_connect_url`](Connect::generate_lite_connect_url) | Generates a link to the reduced Data Connect flow. |
//! | [`generate_transfer_bill_pay_switch_url`](Connect::generate_transfer_bill_pay_switch_url) | Generates a Connect Transfer link to switch bill payments. |
//! | [`generate_transfer_deposit_switch_url`](Connect::generate_transfer_deposit_switch_url) | Generates a Connect Transfer link to switch direct deposits. |
//! | [`get_all_experience`](Connect::get_all_experience) | Lists the Connect experiences of an application. |
//! | [`send_connect_email`](Connect::send_connect_email) | Sends a Data Connect link to a consumer by email. |
//! | [`send_joint_borrower_connect_email`](Connect::send_joint_borrower_connect_email) | Sends a joint Data Connect link to borrowers by email. |
//! | [`verify_micro_entry_microdeposit`](Connect::verify_micro_entry_microdeposit) | Creates a hosted page link where the consumer confirms two microdeposits. |

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

/// Links to pages where a customer gives access to accounts.
///
/// [`Client::connect`](crate::Client::connect) returns this type.
#[derive(Debug, Clone)]
pub struct Connect {
    client: Client,
}

impl Client {
    /// Returns the operations of the tag *Connect*.
    pub fn connect(&self) -> Connect {
        Connect {
            client: self.clone(),
        }
    }
}

impl Connect {
    /// Copies a Connect experience to an indirect partner.
    ///
    /// `CreateConnectExperience`: `POST /connect/experiences/{experience_id}/duplicate`.
    /// Returns [`types::CreateExperience`].
    ///
    /// Use this operation to give an indirect partner its own onboarding flow, modeled on an
    /// existing experience. The request body holds the partner ID, and the source ID must be a
    /// GUID. Returns the ID of the copy, to be sent when links are generated. Usual next call:
    /// [`GenerateConnectUrl`].
    ///
    /// - `experience_id`: UUID of the Connect experience.
    /// - `body`: [`types::IndirectPartnerRequest`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::IndirectPartnerRequest::new(423456789);
    /// let request = client
    ///     .connect()
    ///     .create_connect_experience("84fd419a-1add-4bf4-961b-16e8285b3a92", body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::EXPERIENCE_ID_INVALID`] (1003)
    /// - 401: [`error_codes::TOKEN_EXPIRED`] (10023)
    ///
    /// [`GenerateConnectUrl`]: crate::api::connect::Connect::generate_connect_url
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

    /// Generates a link that starts a Data Connect session.
    ///
    /// `GenerateConnectUrl`: `POST /connect/v2/generate`.
    /// Returns [`types::ConnectUrl`].
    ///
    /// Use this operation to let a customer choose banks and share accounts inside your app.
    /// Experience, language, redirect and webhook are optional; an SSN can be prefilled for payroll
    /// verification. Returns only the link. Session events go to the webhook, if you set one. Usual
    /// next call, after the session: [`GetCustomerAccounts`].
    ///
    /// - `body`: [`types::ConnectParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::ConnectParameters::new("1005061234", "1234583871234");
    /// let response = client.connect().generate_connect_url(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "connect.v2.generate.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.generate_url")]
    #[doc(alias = "generate_url")]
    pub fn generate_connect_url(&self, body: types::ConnectParameters) -> GenerateConnectUrl {
        GenerateConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// Generates a link that repairs a broken bank connection.
    ///
    /// `GenerateFixConnectUrl`: `POST /connect/v2/generate/fix`.
    /// Returns [`types::ConnectUrl`].
    ///
    /// Use this operation when aggregation stops because access was lost, credentials changed or an
    /// MFA challenge expired. The institution login ID of the broken connection is required.
    /// Returns the link that the customer must open. Usual next call, after the session:
    /// [`GetCustomerAccountsByInstitutionLogin`].
    ///
    /// - `body`: [`types::FixConnectParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::FixConnectParameters::new(
    ///     "1005061234",
    ///     "1007302745",
    ///     "1234583871234",
    /// );
    /// let response = client.connect().generate_fix_connect_url(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400, 401 and 404 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountsByInstitutionLogin`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution_login
    #[doc(alias = "connect.v2.generate.fix.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.fix_url_generation")]
    #[doc(alias = "fix_url_generation")]
    pub fn generate_fix_connect_url(
        &self,
        body: types::FixConnectParameters,
    ) -> GenerateFixConnectUrl {
        GenerateFixConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// Generates one Data Connect link for two borrowers.
    ///
    /// `GenerateJointBorrowerConnectUrl`: `POST /connect/v2/generate/jointBorrower`.
    /// Returns [`types::ConnectUrl`].
    ///
    /// Use this operation for mortgage verification when both borrowers enter bank, payroll and
    /// paystub data in one session. Every borrower entry needs a customer ID and a consumer ID
    /// ([`CreateConsumer`]). Returns the link; to send the link by email, call
    /// [`SendJointBorrowerConnectEmail`]. Usual next call, after the session: [`GetCustomerAccounts`].
    ///
    /// - `body`: [`types::ConnectJointBorrowerParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let borrower = types::Borrower::new(
    ///     "0bf46322c167b562e6cbed9d40e19a4c",
    ///     "1005061234",
    ///     types::BorrowerType::Primary,
    /// );
    /// let body = types::ConnectJointBorrowerParameters::new(
    ///     vec![borrower],
    ///     "1234583871234",
    /// );
    /// let request = client.connect().generate_joint_borrower_connect_url(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    /// [`SendJointBorrowerConnectEmail`]: crate::api::connect::Connect::send_joint_borrower_connect_email
    #[doc(alias = "connect.v2.generate.joint_borrower.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.generate_joint_borrower_url")]
    #[doc(alias = "generate_joint_borrower_url")]
    pub fn generate_joint_borrower_connect_url(
        &self,
        body: types::ConnectJointBorrowerParameters,
    ) -> GenerateJointBorrowerConnectUrl {
        GenerateJointBorrowerConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// Generates a link to the reduced Data Connect flow.
    ///
    /// `GenerateLiteConnectUrl`: `POST /connect/v2/generate/lite`.
    /// Returns [`types::ConnectUrl`].
    ///
    /// Use this operation when your app has its own bank search. The institution ID is mandatory,
    /// and the session covers sign-in and MFA without account management. The Web SDK is needed
    /// only for its events and routes. Returns the link. Usual next call, after the session:
    /// [`GetCustomerAccountsByInstitution`].
    ///
    /// - `body`: [`types::LiteConnectParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::LiteConnectParameters::new("1005061234", "4222", "1234583871234");
    /// let response = client.connect().generate_lite_connect_url(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetCustomerAccountsByInstitution`]: crate::api::accounts::Accounts::get_customer_accounts_by_institution
    #[doc(alias = "connect.v2.generate.lite.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.generate_lite_url")]
    #[doc(alias = "generate_lite_url")]
    pub fn generate_lite_connect_url(
        &self,
        body: types::LiteConnectParameters,
    ) -> GenerateLiteConnectUrl {
        GenerateLiteConnectUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// Generates a Connect Transfer link to switch bill payments.
    ///
    /// `GenerateTransferBillPaySwitchUrl`: `POST /connect/generate/transfer/bill-pay-switch`.
    /// Returns [`types::ConnectTransferBillPaySwitchLink`].
    ///
    /// Use this operation to let a customer move recurring bills to the cards you specify. The
    /// cards, the identity of the user and the single-use flag are mandatory. Returns only the
    /// link, so read the outcome separately. Usual next call: [`getAllPaySwitches`].
    ///
    /// - `body`: [`types::ConnectGenerateTransferBillPaySwitchParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let card = types::Card::new("123", "12/27", "4242424242424242", "Credit Card");
    /// let body = types::ConnectGenerateTransferBillPaySwitchParameters::new(
    ///     vec![card],
    ///     "1005061234",
    ///     types::BillPaySwitchIdentity::new(
    ///         "12 Example Street",
    ///         "Purchase",
    ///         "Jane",
    ///         "Doe",
    ///         "NY",
    ///         "12345",
    ///     ),
    ///     "1234583871234",
    ///     true,
    /// );
    /// let request = client.connect().generate_transfer_bill_pay_switch_url(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`getAllPaySwitches`]: crate::api::transfer::Transfer::get_all_pay_switches
    pub fn generate_transfer_bill_pay_switch_url(
        &self,
        body: types::ConnectGenerateTransferBillPaySwitchParameters,
    ) -> GenerateTransferBillPaySwitchUrl {
        GenerateTransferBillPaySwitchUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// Generates a Connect Transfer link to switch direct deposits.
    ///
    /// `GenerateTransferDepositSwitchUrl`: `POST /connect/generate/transfer/deposit-switch`.
    /// Returns [`types::ConnectTransferDepositSwitchLink`].
    ///
    /// Use this operation to let a customer redirect salary or other deposits to the accounts you
    /// specify; at least one account is mandatory. Returns only the link, so read the outcome
    /// separately. The webhook properties of this request are deprecated. Usual next call:
    /// [`getAllDepositSwitches`].
    ///
    /// - `body`: [`types::TransferDepositSwitchParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let bank_account = types::BankAccount::new(
    ///     "7526894126",
    ///     "110000000",
    ///     types::BankAccountType::Checking,
    /// );
    /// let body = types::TransferDepositSwitchParameters::new(
    ///     vec![bank_account],
    ///     "1005061234",
    ///     "1234583871234",
    /// );
    /// let request = client.connect().generate_transfer_deposit_switch_url(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`getAllDepositSwitches`]: crate::api::transfer::Transfer::get_all_deposit_switches
    pub fn generate_transfer_deposit_switch_url(
        &self,
        body: types::TransferDepositSwitchParameters,
    ) -> GenerateTransferDepositSwitchUrl {
        GenerateTransferDepositSwitchUrl {
            client: self.client.clone(),
            body,
        }
    }

    /// Lists the Connect experiences of an application.
    ///
    /// `GetAllExperience`: `GET /connect/experiences`.
    /// Returns `Vec` of [`types::Experiences`].
    ///
    /// Use this operation to look up experience IDs before generating links. The application name
    /// is mandatory, and product codes narrow the result. Returns an array with ID, application
    /// name and product codes, without paging. Usual next call: [`GenerateConnectUrl`].
    ///
    /// - `app_name`: Name of a registered app; an optional filter for registration requests,
    ///   required for listing experiences.
    ///
    /// Optional: [`product_code`](GetAllExperience::product_code).
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let response = client.connect().get_all_experience("Example Budget").send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. The contract documents:
    /// - 400: [`error_codes::NOT_NUMERIC`] (1000)
    /// - 404: [`error_codes::EXPERIENCE_NOT_FOUND`] (4004)
    ///
    /// [`GenerateConnectUrl`]: crate::api::connect::Connect::generate_connect_url
    #[doc(alias = "connect.experiences.list")]
    pub fn get_all_experience(&self, app_name: impl Into<String>) -> GetAllExperience {
        GetAllExperience {
            client: self.client.clone(),
            app_name: app_name.into(),
            product_code: None,
        }
    }

    /// Sends a Data Connect link to a consumer by email.
    ///
    /// `SendConnectEmail`: `POST /connect/v2/send/email`.
    /// Returns [`types::ConnectEmailUrl`].
    ///
    /// Use this operation when the consumer is not in your app at that moment. The request needs a
    /// consumer ID ([`CreateConsumer`]) and email settings. The call sends a real message at once, so
    /// do not retry blindly. Returns the link and the email settings used. Usual next call, after
    /// the session: [`GetCustomerAccounts`].
    ///
    /// - `body`: [`types::ConnectEmailParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::ConnectEmailParameters::new(
    ///     "0bf46322c167b562e6cbed9d40e19a4c",
    ///     "1005061234",
    ///     types::EmailOptions::new("bob@example.com"),
    ///     "1234583871234",
    /// );
    /// let response = client.connect().send_connect_email(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`CreateConsumer`]: crate::api::consumers::Consumers::create_consumer
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "connect.v2.send.email_resource.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.send_connect_email")]
    pub fn send_connect_email(&self, body: types::ConnectEmailParameters) -> SendConnectEmail {
        SendConnectEmail {
            client: self.client.clone(),
            body,
        }
    }

    /// Sends a joint Data Connect link to borrowers by email.
    ///
    /// `SendJointBorrowerConnectEmail`: `POST /connect/v2/send/email/jointBorrower`.
    /// Returns [`types::ConnectEmailUrl`].
    ///
    /// Use this operation instead of [`GenerateJointBorrowerConnectUrl`] when borrowers should
    /// receive the link by email. Every borrower entry needs a consumer ID, and the experience is
    /// mandatory. The call sends a real message at once, so do not retry blindly. Returns the link
    /// and email settings. Usual next call, after the session: [`GetCustomerAccounts`].
    ///
    /// - `body`: [`types::ConnectJointBorrowerEmailParameters`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let borrower = types::Borrower::new(
    ///     "0bf46322c167b562e6cbed9d40e19a4c",
    ///     "1005061234",
    ///     types::BorrowerType::Primary,
    /// );
    /// let body = types::ConnectJointBorrowerEmailParameters::new(
    ///     vec![borrower],
    ///     types::EmailOptions::new("bob@example.com"),
    ///     "default",
    ///     "1234583871234",
    /// );
    /// let request = client.connect().send_joint_borrower_connect_email(body);
    /// let response = request.send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GenerateJointBorrowerConnectUrl`]: crate::api::connect::Connect::generate_joint_borrower_connect_url
    /// [`GetCustomerAccounts`]: crate::api::accounts::Accounts::get_customer_accounts
    #[doc(alias = "connect.v2.send.email_resource.joint_borrower.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.send_email_joint_borrower")]
    #[doc(alias = "send_email_joint_borrower")]
    pub fn send_joint_borrower_connect_email(
        &self,
        body: types::ConnectJointBorrowerEmailParameters,
    ) -> SendJointBorrowerConnectEmail {
        SendJointBorrowerConnectEmail {
            client: self.client.clone(),
            body,
        }
    }

    /// Creates a hosted page link where the consumer confirms two microdeposits.
    ///
    /// `VerifyMicroEntryMicrodeposit`: `POST /connect/v2/generate/microentry/verify`.
    /// Returns [`types::ConnectUrl`].
    ///
    /// Use this operation once the deposits of [`InitiateMicroAmountDeposits`] have reached the
    /// account and the hosted page is to collect the amounts. Returns a link for the consumer to
    /// open, not the outcome. To check amounts from your own form, call [`VerifyMicroAmountDeposits`]
    /// instead. Usual next call: [`GetMicroDepositsDetails`].
    ///
    /// - `body`: [`types::MicroEntryVerifyRequestParameter`].
    ///
    /// ```
    /// # use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {
    /// # let client = Client::builder().base_url(url).credentials(Credentials::new("id", "secret", "key")).build()?;
    /// let body = types::MicroEntryVerifyRequestParameter::new()
    ///     .account_id("5011648377")
    ///     .customer_id("1005061234");
    /// let response = client.connect().verify_micro_entry_microdeposit(body).send().await?;
    /// # Ok(()) }).unwrap();
    /// ```
    /// # Errors
    /// Any [`Error`]. 400 and 401 come with [usual codes](crate::error_codes#usual-codes).
    ///
    /// [`GetMicroDepositsDetails`]: crate::api::account_validation_assistance::AccountValidationAssistance::get_micro_deposits_details
    /// [`InitiateMicroAmountDeposits`]: crate::api::account_validation_assistance::AccountValidationAssistance::initiate_micro_amount_deposits
    /// [`VerifyMicroAmountDeposits`]: crate::api::account_validation_assistance::AccountValidationAssistance::verify_micro_amount_deposits
    #[doc(alias = "connect.v2.generate.microentry.verify.create")]
    #[doc(alias = "connect_\u{11f}\u{178}\u{201d}\u{2014}.verify_micro_entry_microdeposits")]
    #[doc(alias = "verify_micro_entry_microdeposits")]
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

impl Call for CreateConnectExperience {
    type Output = types::CreateExperience;

    const OPERATION: Operation = Operation {
        id: "CreateConnectExperience",
        tag: "Connect",
        method: "POST",
        path: "/connect/experiences/{experience_id}/duplicate",
        auth: Auth::AppKeyAndToken,
        idempotent: false,
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

impl FillRequest for CreateConnectExperience {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.path("experience_id", &self.experience_id);
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GenerateConnectUrl`: `POST /connect/v2/generate`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateConnectUrl {
    client: Client,
    body: types::ConnectParameters,
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

impl FillRequest for GenerateConnectUrl {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GenerateFixConnectUrl`: `POST /connect/v2/generate/fix`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateFixConnectUrl {
    client: Client,
    body: types::FixConnectParameters,
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

impl FillRequest for GenerateFixConnectUrl {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GenerateJointBorrowerConnectUrl`: `POST /connect/v2/generate/jointBorrower`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateJointBorrowerConnectUrl {
    client: Client,
    body: types::ConnectJointBorrowerParameters,
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

impl FillRequest for GenerateJointBorrowerConnectUrl {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GenerateLiteConnectUrl`: `POST /connect/v2/generate/lite`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateLiteConnectUrl {
    client: Client,
    body: types::LiteConnectParameters,
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

impl FillRequest for GenerateLiteConnectUrl {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GenerateTransferBillPaySwitchUrl`: `POST /connect/generate/transfer/bill-pay-switch`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateTransferBillPaySwitchUrl {
    client: Client,
    body: types::ConnectGenerateTransferBillPaySwitchParameters,
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

impl FillRequest for GenerateTransferBillPaySwitchUrl {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `GenerateTransferDepositSwitchUrl`: `POST /connect/generate/transfer/deposit-switch`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GenerateTransferDepositSwitchUrl {
    client: Client,
    body: types::TransferDepositSwitchParameters,
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

impl FillRequest for GenerateTransferDepositSwitchUrl {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
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
    /// Billing codes to filter experiences by; one code or several separated by commas.
    ///
    /// For example `ABC`.
    pub fn product_code(
        mut self,
        product_code: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.product_code = crate::request::optional_comma_list(product_code);
        self
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

impl FillRequest for GetAllExperience {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.query("appName", &self.app_name);
        request.query("productCode", &self.product_code);
    }
}

/// Request of `SendConnectEmail`: `POST /connect/v2/send/email`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendConnectEmail {
    client: Client,
    body: types::ConnectEmailParameters,
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

impl FillRequest for SendConnectEmail {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `SendJointBorrowerConnectEmail`: `POST /connect/v2/send/email/jointBorrower`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SendJointBorrowerConnectEmail {
    client: Client,
    body: types::ConnectJointBorrowerEmailParameters,
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

impl FillRequest for SendJointBorrowerConnectEmail {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

/// Request of `VerifyMicroEntryMicrodeposit`: `POST /connect/v2/generate/microentry/verify`.
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct VerifyMicroEntryMicrodeposit {
    client: Client,
    body: types::MicroEntryVerifyRequestParameter,
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

impl FillRequest for VerifyMicroEntryMicrodeposit {
    #[inline]
    fn fill(&self, request: &mut OperationRequest<'_>) {
        request.accept("application/json");
        request.json(&self.body);
    }
}

request_builders! {
    CreateConnectExperience => types::CreateExperience,
    GenerateConnectUrl => types::ConnectUrl,
    GenerateFixConnectUrl => types::ConnectUrl,
    GenerateJointBorrowerConnectUrl => types::ConnectUrl,
    GenerateLiteConnectUrl => types::ConnectUrl,
    GenerateTransferBillPaySwitchUrl => types::ConnectTransferBillPaySwitchLink,
    GenerateTransferDepositSwitchUrl => types::ConnectTransferDepositSwitchLink,
    GetAllExperience => Vec<types::Experiences>,
    SendConnectEmail => types::ConnectEmailUrl,
    SendJointBorrowerConnectEmail => types::ConnectEmailUrl,
    VerifyMicroEntryMicrodeposit => types::ConnectUrl,
}
