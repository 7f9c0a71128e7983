// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.

use crate::identifier::identifier;

identifier! {
    /// Identifier that the platform assigns to a linked account, a string of digits such as
    /// `5011648377`. The number that the bank uses is different.
    ///
    /// For example `5011648377`.
    pub struct AccountId;
}

#[cfg(any(feature = "connect", feature = "customers", feature = "institutions"))]
identifier! {
    /// ID of a registered app, assigned when the app is approved; fixed once set on a customer, and
    /// needed only if you have several apps.
    ///
    /// For example `234dsfdsf-535fdgdtrtr-546464564`.
    pub struct ApplicationId;
}

identifier! {
    /// Identifier of a stored file such as a paystub or statement, issued when the file is uploaded
    /// or collected by Data Connect.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub struct AssetId;
}

#[cfg(any(feature = "analytics", feature = "reports"))]
identifier! {
    /// ID of the business record, digits such as `1112`.
    ///
    /// For example `4444`.
    pub struct BusinessId;
}

#[cfg(feature = "connect")]
identifier! {
    /// UUID of a stored login setup, to send when requesting an OAuth URL or a login form.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub struct ConfigurationId;
}

#[cfg(feature = "connect")]
identifier! {
    /// ID of a consent receipt, issued together with a third-party access key, such as
    /// `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`.
    ///
    /// For example `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`.
    pub struct ConsentReceiptId;
}

identifier! {
    /// ID returned when a consumer is created for a customer, such as
    /// `0bf46322c167b562e6cbed9d40e19a4c`.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub struct ConsumerId;
}

identifier! {
    /// ID of a customer as an integer, assigned when the customer is added.
    ///
    /// For example `1005061234`.
    pub struct CustomerId;
}

#[cfg(feature = "connect")]
identifier! {
    /// UUID of one data sharing consent of the customer.
    ///
    /// For example `123e4567-e89b-42d3-a456-556642440000`.
    pub struct DataSharingConsentId;
}

#[cfg(any(feature = "analytics", feature = "reports"))]
identifier! {
    /// ID of one job of a person in payroll data. The ID survives report refreshes and can restrict
    /// a report to certain jobs.
    ///
    /// For example `123v3bv2s5n`.
    pub struct EmploymentId;
}

#[cfg(feature = "connect")]
identifier! {
    /// UUID of the event stream through which the SDK receives events of a login in progress.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub struct EventStreamId;
}

#[cfg(feature = "connect")]
identifier! {
    /// Data Connect setup to use: `default` for your default setup, a UUID for another setup.
    /// Without this property, branding and verification modules do not apply.
    ///
    /// For example `default`.
    pub struct ExperienceId;
}

#[cfg(any(feature = "analytics", feature = "reports"))]
identifier! {
    /// Your own ID of a customer, hashed with SHA-2 or SHA-3. The ID links a foresight report to
    /// transactions that you enriched earlier. Never send the ID in plain text.
    ///
    /// For example `1005061234`.
    pub struct ExternalCustomerId;
}

#[cfg(any(feature = "connect", feature = "transfer"))]
identifier! {
    /// Identifier that links the deposit switches to a record outside the API, such as
    /// `b73af28c-0878djs3`.
    ///
    /// For example `b73af28c-0878djs3`.
    pub struct ExternalId;
}

#[cfg(any(feature = "accounts", feature = "payments"))]
identifier! {
    /// Alphanumeric number of an identity document. In Canada, a passport has eight digits and a
    /// driver's license has six to nine digits.
    ///
    /// For example `123456789`.
    pub struct GovernmentId;
}

identifier! {
    /// ID of an institution in the institution directory, as an integer.
    ///
    /// For example `4222`.
    pub struct InstitutionId;
}

identifier! {
    /// ID of the institution login whose consent is to be revoked: up to 20 digits, in the path.
    ///
    /// For example `1007302745`.
    pub struct InstitutionLoginId;
}

#[cfg(any(feature = "analytics", feature = "reports"))]
identifier! {
    /// UUID of a merchant location, returned by a location search and required in a small business
    /// analytics request.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub struct LocationId;
}

identifier! {
    /// Partner ID as text, shown on the developer dashboard.
    ///
    /// For example `1234583871234`.
    pub struct PartnerId;
}

#[cfg(feature = "payments")]
identifier! {
    /// ID of a payment success indicator request, exactly 18 characters. Keep the ID to fetch the
    /// scores later.
    ///
    /// For example `476412776235977427`.
    pub struct PayRequestId;
}

#[cfg(any(feature = "analytics", feature = "reports"))]
identifier! {
    /// ID of a payroll account that the consumer connected with credentials. The ID limits a
    /// payroll report to that account and is required if the report is generated later.
    ///
    /// For example `018b8f10-fdf8-0ef7-ded5-34a17c34d86f`.
    pub struct PayrollAccountId;
}

identifier! {
    /// Internal trace ID of the payroll retrieval, of no use for your application.
    ///
    /// For example `ab1cd2ef3212`.
    pub struct PayrollAggregatorResponseId;
}

#[cfg(any(feature = "analytics", feature = "reports"))]
identifier! {
    /// ID of the data that a payroll provider contributed to a report.
    ///
    /// For example `hahvhe2k0000`.
    pub struct PayrollDataRetrievalId;
}

#[cfg(any(feature = "reports", feature = "transactions"))]
identifier! {
    /// ID shared by all reports of one customer, such as `y4zsgccj4xpw-6-port`; the number before
    /// `-port` is the version.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub struct PortfolioId;
}

#[cfg(feature = "institutions")]
identifier! {
    /// Number assigned when an app is submitted for registration; use the number to track the
    /// request until approval.
    ///
    /// For example `13`.
    pub struct PreAppId;
}

#[cfg(feature = "transactions")]
identifier! {
    /// UUID of a transaction refresh; required to read the status of the refresh.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub struct RefreshId;
}

#[cfg(any(feature = "analytics", feature = "reports", feature = "transactions"))]
identifier! {
    /// ID of a report as text; required to fetch or reissue the report.
    ///
    /// For example `u4hstnnak45g`.
    pub struct ReportId;
}

#[cfg(any(feature = "analytics", feature = "reports", feature = "transactions"))]
identifier! {
    /// Trace ID that links all activity for one report.
    ///
    /// For example `cjqm4wtdcn`.
    pub struct ReportRequestId;
}

#[cfg(any(feature = "accounts", feature = "payments"))]
identifier! {
    /// Unique ID generated for the web transaction behind the Identity Insights data, a UUID in the
    /// example.
    ///
    /// For example `be3ad617-04ad-43e1-a438-79425b6511b6`.
    pub struct RequestRefId;
}

#[cfg(feature = "transactions")]
identifier! {
    /// Number of a TxPush subscription; required to delete the subscription.
    ///
    /// For example `17554874`.
    pub struct SubscriptionId;
}

#[cfg(feature = "transfer")]
identifier! {
    /// ID of the switch for later status requests, for example `602414d84f9a1980cf5eafcc`.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub struct SwitchId;
}

#[cfg(any(feature = "accounts", feature = "payments"))]
identifier! {
    /// Tax number of a customer in the format of the country; in Canada, the social insurance
    /// number as `123-456-789`.
    ///
    /// For example `123-45-7890`.
    pub struct TaxId;
}

#[cfg(any(feature = "analytics", feature = "reports", feature = "transactions"))]
identifier! {
    /// ID of a transaction as an integer; required to fetch that transaction.
    ///
    /// For example `21284820852`.
    pub struct TransactionId;
}

#[cfg(feature = "transactions")]
identifier! {
    /// Transaction ID that is unique across all accounts, composed of account ID, hyphen and
    /// transaction ID, for example `87529-543210`.
    ///
    /// For example `87529-543210`.
    pub struct UniqueTransactionId;
}

#[cfg(feature = "webhooks")]
identifier! {
    /// UUID of the event within the webhook subscription.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1346`.
    pub struct WebhookEventId;
}

#[cfg(feature = "webhooks")]
identifier! {
    /// UUID of the webhook subscription, 36 characters.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1345`.
    pub struct WebhookSubscriptionId;
}
