// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Identifiers: text, told apart by type. Each is made from `&str` or `String`.

use crate::identifier::identifier;

identifier! {
    /// Identifier `AccountId`.
    ///
    /// For example `5011648377`.
    pub struct AccountId;
}

identifier! {
    /// Identifier `ApplicationId`.
    ///
    /// For example `234dsfdsf-535fdgdtrtr-546464564`.
    pub struct ApplicationId;
}

identifier! {
    /// Identifier `AssetId`.
    ///
    /// For example `097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178`.
    pub struct AssetId;
}

identifier! {
    /// Identifier `BusinessId`.
    ///
    /// For example `4444`.
    pub struct BusinessId;
}

identifier! {
    /// Identifier `ConfigurationId`.
    ///
    /// For example `605543e1-f507-48ad-8127-95c40566597b`.
    pub struct ConfigurationId;
}

identifier! {
    /// Identifier `ConsentReceiptId`.
    ///
    /// For example `cr_4pfI3r1X8aOHrDDwrwC01NHFxOXlT1`.
    pub struct ConsentReceiptId;
}

identifier! {
    /// Identifier `ConsumerId`.
    ///
    /// For example `0bf46322c167b562e6cbed9d40e19a4c`.
    pub struct ConsumerId;
}

identifier! {
    /// Identifier `CustomerId`.
    ///
    /// For example `1005061234`.
    pub struct CustomerId;
}

identifier! {
    /// Identifier `DataSharingConsentId`.
    ///
    /// For example `123e4567-e89b-42d3-a456-556642440000`.
    pub struct DataSharingConsentId;
}

identifier! {
    /// Identifier `EmploymentId`.
    ///
    /// For example `123v3bv2s5n`.
    pub struct EmploymentId;
}

identifier! {
    /// Identifier `EventStreamId`.
    ///
    /// For example `208a1170-875e-4656-85d0-27dfc3ee7137`.
    pub struct EventStreamId;
}

identifier! {
    /// Identifier `ExperienceId`.
    ///
    /// For example `default`.
    pub struct ExperienceId;
}

identifier! {
    /// Identifier `ExternalCustomerId`.
    ///
    /// For example `1005061234`.
    pub struct ExternalCustomerId;
}

identifier! {
    /// Identifier `ExternalId`.
    ///
    /// For example `b73af28c-0878djs3`.
    pub struct ExternalId;
}

identifier! {
    /// Identifier `GovernmentId`.
    ///
    /// For example `123456789`.
    pub struct GovernmentId;
}

identifier! {
    /// Identifier `InstitutionId`.
    ///
    /// For example `4222`.
    pub struct InstitutionId;
}

identifier! {
    /// Identifier `InstitutionLoginId`.
    ///
    /// For example `1007302745`.
    pub struct InstitutionLoginId;
}

identifier! {
    /// Identifier `LocationId`.
    ///
    /// For example `a1b2c3d4-0000-1234-abcd-000000000001`.
    pub struct LocationId;
}

identifier! {
    /// Identifier `PartnerId`.
    ///
    /// For example `1234583871234`.
    pub struct PartnerId;
}

identifier! {
    /// Identifier `PayRequestId`.
    ///
    /// For example `476412776235977427`.
    pub struct PayRequestId;
}

identifier! {
    /// Identifier `PayrollAccountId`.
    ///
    /// For example `018b8f10-fdf8-0ef7-ded5-34a17c34d86f`.
    pub struct PayrollAccountId;
}

identifier! {
    /// Identifier `PayrollAggregatorResponseId`.
    ///
    /// For example `ab1cd2ef3212`.
    pub struct PayrollAggregatorResponseId;
}

identifier! {
    /// Identifier `PayrollDataRetrievalId`.
    ///
    /// For example `hahvhe2k0000`.
    pub struct PayrollDataRetrievalId;
}

identifier! {
    /// Identifier `PortfolioId`.
    ///
    /// For example `y4zsgccj4xpw-6-port`.
    pub struct PortfolioId;
}

identifier! {
    /// Identifier `PreAppId`.
    ///
    /// For example `13`.
    pub struct PreAppId;
}

identifier! {
    /// Identifier `RefreshId`.
    ///
    /// For example `bec83f1a-5f65-44f5-8f00-b4a0fc60c2cc`.
    pub struct RefreshId;
}

identifier! {
    /// Identifier `ReportId`.
    ///
    /// For example `u4hstnnak45g`.
    pub struct ReportId;
}

identifier! {
    /// Identifier `ReportRequestId`.
    ///
    /// For example `cjqm4wtdcn`.
    pub struct ReportRequestId;
}

identifier! {
    /// Identifier `RequestRefId`.
    ///
    /// For example `be3ad617-04ad-43e1-a438-79425b6511b6`.
    pub struct RequestRefId;
}

identifier! {
    /// Identifier `SubscriptionId`.
    ///
    /// For example `17554874`.
    pub struct SubscriptionId;
}

identifier! {
    /// Identifier `SwitchId`.
    ///
    /// For example `602414d84f9a1980cf5eafcc`.
    pub struct SwitchId;
}

identifier! {
    /// Identifier `TaxId`.
    ///
    /// For example `123-45-7890`.
    pub struct TaxId;
}

identifier! {
    /// Identifier `TransactionId`.
    ///
    /// For example `21284820852`.
    pub struct TransactionId;
}

identifier! {
    /// Identifier `UniqueTransactionId`.
    ///
    /// For example `87529-543210`.
    pub struct UniqueTransactionId;
}

identifier! {
    /// Identifier `WebhookEventId`.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1346`.
    pub struct WebhookEventId;
}

identifier! {
    /// Identifier `WebhookSubscriptionId`.
    ///
    /// For example `661f3c48-f596-423b-81f5-d275d4dd1345`.
    pub struct WebhookSubscriptionId;
}
