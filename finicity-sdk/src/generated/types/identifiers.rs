// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Identifiers: text, told apart by type. Each is made from `&str` or `String`.

use crate::identifier::identifier;

identifier! {
    /// Identifier given by the platform to a linked account, a string of digits such as
    /// `5011648377`; it is not the number known to the bank.
    ///
    /// For example `5011648377`.
    pub struct AccountId;
}

identifier! {
    /// Key of a registered app, given once it is approved; fixed on a customer, and needed only
    /// with several apps.
    ///
    /// For example `234dsfdsf-535fdgdtrtr-546464564`.
    pub struct ApplicationId;
}

identifier! {
    /// Key of a stored file such as a pay stub or statement, issued when the file is uploaded or
    /// collected by Data Connect.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub struct AssetId;
}

identifier! {
    /// Key of the business record, digits such as `1112`.
    ///
    /// For example `4444`.
    pub struct BusinessId;
}

identifier! {
    /// UUID of a stored login set-up, to pass when asking for an OAuth address or a login form.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub struct ConfigurationId;
}

identifier! {
    /// Id of a consent receipt, issued along with a third party access key, such as
    /// `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`.
    ///
    /// For example `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`.
    pub struct ConsentReceiptId;
}

identifier! {
    /// Id returned when a consumer is created for a customer, such as
    /// `0bf46322c167b562e6cbed9d40e19a4c`.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub struct ConsumerId;
}

identifier! {
    /// Id of a customer as an integer; it is assigned when the customer is added.
    ///
    /// For example `1005061234`.
    pub struct CustomerId;
}

identifier! {
    /// UUID of one consent of the customer.
    ///
    /// For example `123e4567-e89b-42d3-a456-556642440000`.
    pub struct DataSharingConsentId;
}

identifier! {
    /// Id of one job of a person in payroll data. It survives report refreshes, so use it to
    /// restrict a report to certain jobs.
    ///
    /// For example `123v3bv2s5n`.
    pub struct EmploymentId;
}

identifier! {
    /// UUID of the event stream that carries events of a login in progress to the SDK.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub struct EventStreamId;
}

identifier! {
    /// Which Data Connect set-up to use: `default` for your own default, a UUID for another.
    /// Without it no branding or verification modules apply.
    ///
    /// For example `default`.
    pub struct ExperienceId;
}

identifier! {
    /// Your own id of a customer, hashed with SHA-2 or SHA-3 before sending, which links a
    /// foresight report to transactions you had enriched. Never send it plain.
    ///
    /// For example `1005061234`.
    pub struct ExternalCustomerId;
}

identifier! {
    /// Identifier that ties the deposit switches to a record outside the API, such as
    /// `b73af28c-0878djs3`.
    ///
    /// For example `b73af28c-0878djs3`.
    pub struct ExternalId;
}

identifier! {
    /// Letters and digits of an identity document; in Canada a passport has eight digits and a
    /// driver licence six to nine.
    ///
    /// For example `123456789`.
    pub struct GovernmentId;
}

identifier! {
    /// Id of an institution in the institution directory, as an integer.
    ///
    /// For example `4222`.
    pub struct InstitutionId;
}

identifier! {
    /// Id of the login at an institution whose consent is to be revoked: up to 20 digits, in the
    /// path.
    ///
    /// For example `1007302745`.
    pub struct InstitutionLoginId;
}

identifier! {
    /// UUID of a merchant location; a location search returns it and a small business analytics
    /// request needs it.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub struct LocationId;
}

identifier! {
    /// Your partner id as text; the developer dashboard shows it.
    ///
    /// For example `1234583871234`.
    pub struct PartnerId;
}

identifier! {
    /// Id of a payment success indicator request, exactly 18 characters; keep it to fetch the
    /// scores later.
    ///
    /// For example `476412776235977427`.
    pub struct PayRequestId;
}

identifier! {
    /// Id of a payroll account the consumer connected with credentials; limits a payroll report to
    /// it and is needed when the report is made later.
    ///
    /// For example `018b8f10-fdf8-0ef7-ded5-34a17c34d86f`.
    pub struct PayrollAccountId;
}

identifier! {
    /// Internal trace id of the payroll retrieval; your application has no use for it.
    ///
    /// For example `ab1cd2ef3212`.
    pub struct PayrollAggregatorResponseId;
}

identifier! {
    /// Id of the payroll provider data that went into a report.
    ///
    /// For example `hahvhe2k0000`.
    pub struct PayrollDataRetrievalId;
}

identifier! {
    /// Id shared by all reports of one customer, such as `y4zsgccj4xpw-6-port`; the number before
    /// `-port` is the version.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub struct PortfolioId;
}

identifier! {
    /// Number assigned when an app is submitted for registration; use it to follow the request
    /// until approval.
    ///
    /// For example `13`.
    pub struct PreAppId;
}

identifier! {
    /// UUID of a transaction refresh; needed to ask how it went.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub struct RefreshId;
}

identifier! {
    /// Id of a report as text; needed to fetch or reissue it.
    ///
    /// For example `u4hstnnak45g`.
    pub struct ReportId;
}

identifier! {
    /// Trace id that ties together everything done for one report.
    ///
    /// For example `cjqm4wtdcn`.
    pub struct ReportRequestId;
}

identifier! {
    /// Unique id generated for the web transaction behind the Identity Insights data, a UUID in the
    /// example.
    ///
    /// For example `be3ad617-04ad-43e1-a438-79425b6511b6`.
    pub struct RequestRefId;
}

identifier! {
    /// Number of a TxPush subscription; needed to delete it.
    ///
    /// For example `17554874`.
    pub struct SubscriptionId;
}

identifier! {
    /// Identifies the switch in later status requests, for example `602414d84f9a1980cf5eafcc`.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub struct SwitchId;
}

identifier! {
    /// Tax number of a customer in the form of the country; in Canada the social insurance number
    /// as `123-456-789`.
    ///
    /// For example `123-45-7890`.
    pub struct TaxId;
}

identifier! {
    /// Id of a transaction as an integer; needed to fetch that transaction.
    ///
    /// For example `21284820852`.
    pub struct TransactionId;
}

identifier! {
    /// Transaction id unique across all accounts, made of account id, hyphen and transaction id,
    /// for example `87529-543210`.
    ///
    /// For example `87529-543210`.
    pub struct UniqueTransactionId;
}

identifier! {
    /// UUID of the event within the webhook subscription.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1346`.
    pub struct WebhookEventId;
}

identifier! {
    /// UUID of the webhook subscription, 36 characters.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1345`.
    pub struct WebhookSubscriptionId;
}
