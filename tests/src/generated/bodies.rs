// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Bodies with every member set.

use std::collections::BTreeMap;

use finicity_sdk::types;

use crate::values;

/// A `AccountIds`.
pub fn account_ids() -> types::AccountIds {
    let body = types::AccountIds::new();
    body.account_ids(vec!["12345".into()])
}

/// A `AccountOwnerVerificationMatchingRequest`.
pub fn account_owner_verification_matching_request() -> types::AccountOwnerVerificationMatchingRequest {
    let body = types::AccountOwnerVerificationMatchingRequest::new(
        account_owner_verification_matching_request_name(),
    );
    let body = body.address(
        account_owner_verification_matching_request_address(),
    );
    let body = body.email("text");
    let body = body.owner_name("text");
    body.phone("text")
}

/// A `AccountOwnerVerificationMatchingRequestAddress`.
pub fn account_owner_verification_matching_request_address() -> types::AccountOwnerVerificationMatchingRequestAddress {
    let body = types::AccountOwnerVerificationMatchingRequestAddress::new();
    let body = body.city("text");
    let body = body.country("text");
    let body = body.line1("text");
    let body = body.line2("text");
    let body = body.line3("text");
    let body = body.postal_code("text");
    let body = body.state("text");
    body.r#type("text")
}

/// A `AccountOwnerVerificationMatchingRequestName`.
pub fn account_owner_verification_matching_request_name() -> types::AccountOwnerVerificationMatchingRequestName {
    let body = types::AccountOwnerVerificationMatchingRequestName::new("text", "text");
    let body = body.middle_name("text");
    body.suffix("text")
}

/// A `AnalyticsReportConstraints`.
pub fn analytics_report_constraints() -> types::AnalyticsReportConstraints {
    let body = types::AnalyticsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(analytics_report_data());
    let body = body.from_date(1_607_450_357);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `AnalyticsReportData`.
pub fn analytics_report_data() -> types::AnalyticsReportData {
    let body = types::AnalyticsReportData::new();
    let body = body.applicant_is_personal_guarantor(true);
    let body = body.for_cra_purpose(true);
    let body = body.for_ftc_purpose(true);
    body.time_interval_types(vec!["text".into()])
}

/// A `Application`.
pub fn application() -> types::Application {
    types::Application::new(
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
        "text",
    )
}

/// A `BalanceAndCashFlowAnalyticsReportConstraints`.
pub fn balance_and_cash_flow_analytics_report_constraints() -> types::BalanceAndCashFlowAnalyticsReportConstraints {
    let body = types::BalanceAndCashFlowAnalyticsReportConstraints::new();
    let body = body.account_ids(vec!["12345".into()]);
    body.length_of_report(1_607_450_357)
}

/// A `BankAccount`.
pub fn bank_account() -> types::BankAccount {
    let body = types::BankAccount::new("text", "text", "text");
    body.title("text")
}

/// A `BillPaySwitchIdentity`.
pub fn bill_pay_switch_identity() -> types::BillPaySwitchIdentity {
    let body = types::BillPaySwitchIdentity::new("text", "text", "text", "text", "text", "text");
    let body = body.address2("text");
    let body = body.email("text");
    body.phone("text")
}

/// A `Birthday`.
pub fn birthday() -> types::Birthday {
    let body = types::Birthday::new();
    let body = body.day_of_month(7);
    let body = body.month(7);
    body.year(7)
}

/// A `Borrower`.
pub fn borrower() -> types::Borrower {
    let body = types::Borrower::new("12345", "12345", "text");
    body.optional_consumer_info(consumer_info())
}

/// A `BusinessDetailsRequest`.
pub fn business_details_request() -> types::BusinessDetailsRequest {
    types::BusinessDetailsRequest::new(
        business_details_request_address(),
        "text",
        true,
        phone_number_with_country_code(),
    )
}

/// A `BusinessDetailsRequestAddress`.
pub fn business_details_request_address() -> types::BusinessDetailsRequestAddress {
    let body = types::BusinessDetailsRequestAddress::new("text", "text", "text", "text", "text");
    body.address_line2("text")
}

/// A `Card`.
pub fn card() -> types::Card {
    let body = types::Card::new("text", "text", "text", "text");
    body.brand("text")
}

/// A `CashFlowReportConstraints`.
pub fn cash_flow_report_constraints() -> types::CashFlowReportConstraints {
    let body = types::CashFlowReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.income_stream_confidence_minimum(7);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `Condition`.
pub fn condition() -> types::Condition {
    let body = types::Condition::new("text");
    let body = body.excludes(vec!["text".into()]);
    body.includes(vec!["text".into()])
}

/// A `ConnectEmailParameters`.
pub fn connect_email_parameters() -> types::ConnectEmailParameters {
    let body =
        types::ConnectEmailParameters::new("12345", "12345", email_options(), "12345");
    let body = body.experience("12345");
    let body = body.from_date(1_607_450_357);
    let body = body.institution_settings(values::json());
    let body = body.language("text");
    let body = body.optional_consumer_info(consumer_info());
    let body = body.redirect_uri("text");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConnectGenerateTransferBillPaySwitchParameters`.
pub fn connect_generate_transfer_bill_pay_switch_parameters() -> types::ConnectGenerateTransferBillPaySwitchParameters {
    let body = types::ConnectGenerateTransferBillPaySwitchParameters::new(
        "12345",
        bill_pay_switch_identity(),
        "12345",
        true,
    );
    let body = body.accounts(vec![bank_account()]);
    let body = body.cards(vec![card()]);
    let body = body.experience("12345");
    let body = body.language("text");
    let body = body.redirect_uri("text");
    body.service_agreement(service_agreement())
}

/// A `ConnectJointBorrowerEmailParameters`.
pub fn connect_joint_borrower_email_parameters() -> types::ConnectJointBorrowerEmailParameters {
    let body =
        types::ConnectJointBorrowerEmailParameters::new(email_options(), "12345", "12345");
    let body = body.borrowers(vec![borrower()]);
    let body = body.from_date(1_607_450_357);
    let body = body.institution_settings(values::json());
    let body = body.language("text");
    let body = body.redirect_uri("text");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConnectJointBorrowerParameters`.
pub fn connect_joint_borrower_parameters() -> types::ConnectJointBorrowerParameters {
    let body = types::ConnectJointBorrowerParameters::new("12345");
    let body = body.borrowers(vec![borrower()]);
    let body = body.experience("12345");
    let body = body.from_date(1_607_450_357);
    let body = body.institution_settings(values::json());
    let body = body.language("text");
    let body = body.redirect_uri("text");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConnectParameters`.
pub fn connect_parameters() -> types::ConnectParameters {
    let body = types::ConnectParameters::new("12345", "12345");
    let body = body.consumer_id("12345");
    let body = body.experience("12345");
    let body = body.from_date(1_607_450_357);
    let body = body.institution_settings(values::json());
    let body = body.is_hosted_in_mobile_app(true);
    let body = body.is_web_view(true);
    let body = body.language("text");
    let body = body.optional_consumer_info(consumer_info());
    let body = body.redirect_uri("text");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConsumerEndUser`.
pub fn consumer_end_user() -> types::ConsumerEndUser {
    let body = types::ConsumerEndUser::new("text", "text", "text", "text", "text", "text");
    let body = body.email("text");
    body.url("text")
}

/// A `ConsumerInfo`.
pub fn consumer_info() -> types::ConsumerInfo {
    let body = types::ConsumerInfo::new("text");
    body.dob(1_607_450_357)
}

/// A `ConsumerUpdate`.
pub fn consumer_update() -> types::ConsumerUpdate {
    let body = types::ConsumerUpdate::new();
    let body = body.address("text");
    let body = body.birthday(birthday());
    let body = body.city("text");
    let body = body.email("text");
    let body = body.end_user(consumer_end_user());
    let body = body.first_name("text");
    let body = body.last_name("text");
    let body = body.phone("text");
    let body = body.ssn("text");
    let body = body.state("text");
    let body = body.suffix("text");
    body.zip("text")
}

/// A `CreateConfiguration`.
pub fn create_configuration() -> types::CreateConfiguration {
    let body = types::CreateConfiguration::new();
    let body = body.account_classification_type(vec!["text".into()]);
    let body = body.ao_required(true);
    body.filter_accounts(vec!["text".into()])
}

/// A `CustomerUpdate`.
pub fn customer_update() -> types::CustomerUpdate {
    let body = types::CustomerUpdate::new();
    let body = body.first_name("text");
    body.last_name("text")
}

/// A `EmailOptions`.
pub fn email_options() -> types::EmailOptions {
    let body = types::EmailOptions::new("text");
    let body = body.first_name("text");
    let body = body.from("text");
    let body = body.institution_address("text");
    let body = body.institution_name("text");
    let body = body.signature(vec!["text".into()]);
    let body = body.subject("text");
    body.support_phone("text")
}

/// A `EnrichTransactionsPayload`.
pub fn enrich_transactions_payload() -> types::EnrichTransactionsPayload {
    let body = types::EnrichTransactionsPayload::new();
    body.transactions(vec![transaction_payload()])
}

/// A `EventStatusUpdate`.
pub fn event_status_update() -> types::EventStatusUpdate {
    types::EventStatusUpdate::new("text")
}

/// A `ExternalTransferDetails`.
pub fn external_transfer_details() -> types::ExternalTransferDetails {
    types::ExternalTransferDetails::new(types::Context::from("EMAIL"), "12345")
}

/// A `FindTransactionConstraints`.
pub fn find_transaction_constraints() -> types::FindTransactionConstraints {
    let body = types::FindTransactionConstraints::new();
    let body = body.find_transaction_amount_from(values::decimal());
    let body = body.find_transaction_amount_to(values::decimal());
    let body = body.find_transaction_category(vec!["text".into()]);
    body.find_transaction_description_memo("text")
}

/// A `FixConnectParameters`.
pub fn fix_connect_parameters() -> types::FixConnectParameters {
    let body = types::FixConnectParameters::new("12345", "12345", "12345");
    let body = body.experience("12345");
    let body = body.is_hosted_in_mobile_app(true);
    let body = body.is_web_view(true);
    let body = body.language("text");
    let body = body.redirect_uri("text");
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ForesightAnalyticsReportConstraints`.
pub fn foresight_analytics_report_constraints() -> types::ForesightAnalyticsReportConstraints {
    let body = types::ForesightAnalyticsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(foresight_analytics_report_data());
    body.from_date(1_607_450_357)
}

/// A `ForesightAnalyticsReportData`.
pub fn foresight_analytics_report_data() -> types::ForesightAnalyticsReportData {
    let body = types::ForesightAnalyticsReportData::new();
    let body = body.age(1_607_450_357);
    let body = body.analytics(vec!["text".into()]);
    let body = body.for_cra_purpose(true);
    let body = body.income(1_607_450_357);
    let body = body.segments(foresight_analytics_report_data_segments());
    body.time_interval_types(vec!["text".into()])
}

/// A `ForesightAnalyticsReportDataSegments`.
pub fn foresight_analytics_report_data_segments() -> types::ForesightAnalyticsReportDataSegments {
    let body = types::ForesightAnalyticsReportDataSegments::new();
    body.geolocation(vec![geo_location_items()])
}

/// A `ForesightAnalyticsReportFirstThirdPartyConstraints`.
pub fn foresight_analytics_report_first_third_party_constraints() -> types::ForesightAnalyticsReportFirstThirdPartyConstraints {
    let body = types::ForesightAnalyticsReportFirstThirdPartyConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(foresight_analytics_report_data());
    let body = body.customer_id("12345");
    let body = body.external_customer_id("12345");
    body.from_date(1_607_450_357)
}

/// A `GeoLocationItems`.
pub fn geo_location_items() -> types::GeoLocationItems {
    let body = types::GeoLocationItems::new();
    let body = body.label("text");
    body.value("text")
}

/// A `IndirectPartnerRequest`.
pub fn indirect_partner_request() -> types::IndirectPartnerRequest {
    types::IndirectPartnerRequest::new(1_607_450_357)
}

/// A `InitiateNewTransactionRefresh`.
pub fn initiate_new_transaction_refresh() -> types::InitiateNewTransactionRefresh {
    let body = types::InitiateNewTransactionRefresh::new();
    let body = body.account_ids(vec!["12345".into()]);
    let body = body.from_date(values::date_time());
    let body = body.institution_login_id("12345");
    let body = body.mode("text");
    body.to_date(values::date_time())
}

/// A `InputMerchantInformation`.
pub fn input_merchant_information() -> types::InputMerchantInformation {
    let body = types::InputMerchantInformation::new();
    let body = body.city("text");
    let body = body.country("text");
    let body = body.line1("text");
    let body = body.merchant_category_code("text");
    let body = body.merchant_category_name("text");
    let body = body.merchant_descriptor("text");
    let body = body.name("text");
    let body = body.phone_number("text");
    let body = body.postal_code("text");
    let body = body.state("text");
    body.website("text")
}

/// A `Lender`.
pub fn lender() -> types::Lender {
    let body = types::Lender::new();
    body.purpose("text")
}

/// A `LiteConnectParameters`.
pub fn lite_connect_parameters() -> types::LiteConnectParameters {
    let body = types::LiteConnectParameters::new("12345", "12345", "12345");
    let body = body.experience("12345");
    let body = body.is_hosted_in_mobile_app(true);
    let body = body.is_web_view(true);
    let body = body.language("text");
    let body = body.redirect_uri("text");
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `LoginForm`.
pub fn login_form() -> types::LoginForm {
    let body = types::LoginForm::new("12345", "text", service_agreement());
    body.configuration_id("12345")
}

/// A `MicroDepositInitiation`.
pub fn micro_deposit_initiation() -> types::MicroDepositInitiation {
    let body = types::MicroDepositInitiation::new(receiver());
    let body = body.callback_url("text");
    body.institution_login_id("12345")
}

/// A `MicroDepositVerification`.
pub fn micro_deposit_verification() -> types::MicroDepositVerification {
    let body = types::MicroDepositVerification::new();
    body.amounts(vec![values::decimal()])
}

/// A `MicroEntryVerifyRequestParameter`.
pub fn micro_entry_verify_request_parameter() -> types::MicroEntryVerifyRequestParameter {
    let body = types::MicroEntryVerifyRequestParameter::new();
    let body = body.account_id("12345");
    let body = body.customer_id("12345");
    let body = body.experience("12345");
    let body = body.partner_id("12345");
    let body = body.redirect_uri("text");
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `NewAddress`.
pub fn new_address() -> types::NewAddress {
    let body = types::NewAddress::new();
    let body = body.address_line1("text");
    let body = body.address_line2("text");
    let body = body.city("text");
    let body = body.country("text");
    let body = body.postal_code("text");
    body.state("text")
}

/// A `NewBusiness`.
pub fn new_business() -> types::NewBusiness {
    let body = types::NewBusiness::new(
        new_address(),
        "text",
        true,
        phone_number_format(),
    );
    let body = body.email("text");
    let body = body.tax_id("text");
    let body = body.r#type("text");
    body.url("text")
}

/// A `NewConsumer`.
pub fn new_consumer() -> types::NewConsumer {
    let body = types::NewConsumer::new("text", "text", "text");
    let body = body.address("text");
    let body = body.birthday(birthday());
    let body = body.city("text");
    let body = body.email("text");
    let body = body.end_user(consumer_end_user());
    let body = body.phone("text");
    let body = body.ssn("text");
    let body = body.suffix("text");
    body.zip("text")
}

/// A `NewCustomer`.
pub fn new_customer() -> types::NewCustomer {
    let body = types::NewCustomer::new("text");
    let body = body.application_id("12345");
    let body = body.email("text");
    let body = body.first_name("text");
    let body = body.last_name("text");
    body.phone("text")
}

/// A `OauthUrl`.
pub fn oauth_url() -> types::OauthUrl {
    let body = types::OauthUrl::new("12345", "text", service_agreement());
    body.configuration_id("12345")
}

/// A `PartnerCredentials`.
pub fn partner_credentials() -> types::PartnerCredentials {
    types::PartnerCredentials::new("12345", "text")
}

/// A `PartnerCredentialsWithNewSecret`.
pub fn partner_credentials_with_new_secret() -> types::PartnerCredentialsWithNewSecret {
    let body = types::PartnerCredentialsWithNewSecret::new("text", "12345", "text");
    body.immediate(true)
}

/// A `PayStatement`.
pub fn pay_statement() -> types::PayStatement {
    types::PayStatement::new("text", "text")
}

/// A `PayStatementData`.
pub fn pay_statement_data() -> types::PayStatementData {
    let body = types::PayStatementData::new();
    let body = body.asset_ids(vec!["12345".into()]);
    let body = body.extract_deductions(true);
    let body = body.extract_direct_deposit(true);
    body.extract_earnings(true)
}

/// A `PayStatementReportConstraints`.
pub fn pay_statement_report_constraints() -> types::PayStatementReportConstraints {
    let body = types::PayStatementReportConstraints::new(pay_statement_data());
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `PaymentRiskInsightsReportConstraints`.
pub fn payment_risk_insights_report_constraints() -> types::PaymentRiskInsightsReportConstraints {
    let body = types::PaymentRiskInsightsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(payment_risk_insights_report_data());
    let body = body.from_date(1_607_450_357);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `PaymentRiskInsightsReportData`.
pub fn payment_risk_insights_report_data() -> types::PaymentRiskInsightsReportData {
    let body = types::PaymentRiskInsightsReportData::new(true);
    let body = body.applicant_is_personal_guarantor(true);
    let body = body.for_ftc_purpose(true);
    body.time_interval_types(vec!["text".into()])
}

/// A `PaymentSuccessIndicatorsAddress`.
pub fn payment_success_indicators_address() -> types::PaymentSuccessIndicatorsAddress {
    let body = types::PaymentSuccessIndicatorsAddress::new();
    let body = body.city("text");
    let body = body.country("text");
    let body = body.postal_code("text");
    let body = body.state("text");
    let body = body.street_line1("text");
    body.street_line2("text")
}

/// A `PaymentSuccessIndicatorsPhone`.
pub fn payment_success_indicators_phone() -> types::PaymentSuccessIndicatorsPhone {
    let body = types::PaymentSuccessIndicatorsPhone::new();
    let body = body.country_hint("text");
    body.number("text")
}

/// A `PaymentSuccessIndicatorsProperties`.
pub fn payment_success_indicators_properties() -> types::PaymentSuccessIndicatorsProperties {
    let body = types::PaymentSuccessIndicatorsProperties::new(
        payment_success_indicators_transaction(),
    );
    body.user(payment_success_indicators_user())
}

/// A `PaymentSuccessIndicatorsTransaction`.
pub fn payment_success_indicators_transaction() -> types::PaymentSuccessIndicatorsTransaction {
    types::PaymentSuccessIndicatorsTransaction::new(values::decimal(), values::date())
}

/// A `PaymentSuccessIndicatorsUser`.
pub fn payment_success_indicators_user() -> types::PaymentSuccessIndicatorsUser {
    let body = types::PaymentSuccessIndicatorsUser::new();
    let body = body.address(payment_success_indicators_address());
    let body = body.email("text");
    let body = body.name("text");
    body.phone(payment_success_indicators_phone())
}

/// A `PayrollData`.
pub fn payroll_data() -> types::PayrollData {
    let body = types::PayrollData::new();
    let body = body.dob(1_607_450_357);
    let body = body.payroll_account_ids(vec!["12345".into()]);
    let body = body.report_id("12345");
    body.ssn("text")
}

/// A `PayrollReportConstraints`.
pub fn payroll_report_constraints() -> types::PayrollReportConstraints {
    let body = types::PayrollReportConstraints::new(payroll_data());
    let body = body.market_segment("text");
    let body = body.pay_statements_from_date(1_607_450_357);
    let body = body.purpose("text");
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `PhoneNumberFormat`.
pub fn phone_number_format() -> types::PhoneNumberFormat {
    let body = types::PhoneNumberFormat::new();
    let body = body.country_code("text");
    body.phone_no("text")
}

/// A `PhoneNumberWithCountryCode`.
pub fn phone_number_with_country_code() -> types::PhoneNumberWithCountryCode {
    types::PhoneNumberWithCountryCode::new("text", "text")
}

/// A `PrequalificationReportConstraints`.
pub fn prequalification_report_constraints() -> types::PrequalificationReportConstraints {
    let body = types::PrequalificationReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `Receiver`.
pub fn receiver() -> types::Receiver {
    let body = types::Receiver::new("text", "text", "text", "text");
    body.memo("text")
}

/// A `ReportCustomField`.
pub fn report_custom_field() -> types::ReportCustomField {
    let body = types::ReportCustomField::new();
    let body = body.label("text");
    let body = body.shown(true);
    body.value("text")
}

/// A `SbcAanalyticsReportData`.
pub fn sbc_aanalytics_report_data() -> types::SbcAanalyticsReportData {
    types::SbcAanalyticsReportData::new(business_details_request(), sbca_params())
}

/// A `SbcaMetricsReportConstraints`.
pub fn sbca_metrics_report_constraints() -> types::SbcaMetricsReportConstraints {
    types::SbcaMetricsReportConstraints::new(sbc_aanalytics_report_data())
}

/// A `SbcaParams`.
pub fn sbca_params() -> types::SbcaParams {
    types::SbcaParams::new(true, "12345", "text", "text")
}

/// A `ServiceAgreement`.
pub fn service_agreement() -> types::ServiceAgreement {
    types::ServiceAgreement::new(values::date_time(), "text")
}

/// A `StatementData`.
pub fn statement_data() -> types::StatementData {
    let body = types::StatementData::new("12345");
    body.statement_index(7)
}

/// A `StatementReportConstraints`.
pub fn statement_report_constraints() -> types::StatementReportConstraints {
    let body = types::StatementReportConstraints::new(statement_data());
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `Subscription`.
pub fn subscription() -> types::Subscription {
    let body = types::Subscription::new();
    let body = body.events(vec![webhook_event()]);
    body.url("text")
}

/// A `TestTxPushTransaction`.
pub fn test_tx_push_transaction() -> types::TestTxPushTransaction {
    let body = types::TestTxPushTransaction::new(values::decimal(), "text", 1_607_450_357);
    let body = body.posted_date(1_607_450_357);
    body.status("text")
}

/// A `ThirdPartyAccessKeyData`.
pub fn third_party_access_key_data() -> types::ThirdPartyAccessKeyData {
    let body = types::ThirdPartyAccessKeyData::new("12345", "12345", "12345");
    let body = body.products(vec![third_party_access_product()]);
    body.provenance(third_party_access_provenance())
}

/// A `ThirdPartyAccessPeriod`.
pub fn third_party_access_period() -> types::ThirdPartyAccessPeriod {
    types::ThirdPartyAccessPeriod::new(values::date_time(), values::date_time(), "text")
}

/// A `ThirdPartyAccessProduct`.
pub fn third_party_access_product() -> types::ThirdPartyAccessProduct {
    let body =
        types::ThirdPartyAccessProduct::new(third_party_access_period(), "12345", "text");
    let body = body.max_calls(1_607_450_357);
    body.payor_id("text")
}

/// A `ThirdPartyAccessProvenance`.
pub fn third_party_access_provenance() -> types::ThirdPartyAccessProvenance {
    let body = types::ThirdPartyAccessProvenance::new();
    let body = body.client_fingerprint("text");
    let body = body.ip_address("text");
    body.token("text")
}

/// A `TransactionPayload`.
pub fn transaction_payload() -> types::TransactionPayload {
    let body = types::TransactionPayload::new(
        "text",
        values::decimal(),
        "text",
        "text",
        "text",
        "text",
        "text",
    );
    let body = body.additional_details(BTreeMap::from([("key".to_owned(), "text".into())]));
    let body = body.card_acceptor_id("text");
    let body = body.direction_indicator("text");
    let body = body.input_is_recurring_transaction(true);
    let body = body.input_merchant_information(input_merchant_information());
    let body = body.memo("text");
    let body = body.posted_timestamp("text");
    let body = body.transaction_fee(values::decimal());
    body.r#type("text")
}

/// A `TransactionsReportConstraints`.
pub fn transactions_report_constraints() -> types::TransactionsReportConstraints {
    let body = types::TransactionsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.find_transaction(find_transaction_constraints());
    let body = body.from_date(1_607_450_357);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.to_date(1_607_450_357)
}

/// A `TransferDepositSwitchParameters`.
pub fn transfer_deposit_switch_parameters() -> types::TransferDepositSwitchParameters {
    let body = types::TransferDepositSwitchParameters::new("12345", "12345");
    let body = body.accounts(vec![bank_account()]);
    let body = body.experience("12345");
    let body = body.external(external_transfer_details());
    let body = body.language("text");
    let body = body.redirect_uri("text");
    let body = body.service_agreement(service_agreement());
    let body = body.webhook("text");
    let body = body.webhook_content_type("text");
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `TxPushSubscriptionParameters`.
pub fn tx_push_subscription_parameters() -> types::TxPushSubscriptionParameters {
    types::TxPushSubscriptionParameters::new("text")
}

/// A `TxVerifyInterview`.
pub fn tx_verify_interview() -> types::TxVerifyInterview {
    let body = types::TxVerifyInterview::new("12345");
    body.accounts(vec!["12345".into()])
}

/// A `VoaReportConstraints`.
pub fn voa_report_constraints() -> types::VoaReportConstraints {
    let body = types::VoaReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `VoaWithIncomeReportConstraints`.
pub fn voa_with_income_report_constraints() -> types::VoaWithIncomeReportConstraints {
    let body = types::VoaWithIncomeReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.income_from_date(1_607_450_357);
    let body = body.income_stream_confidence_minimum(7);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `VoeTransactionsReportConstraints`.
pub fn voe_transactions_report_constraints() -> types::VoeTransactionsReportConstraints {
    let body = types::VoeTransactionsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.income_stream_confidence_minimum(7);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.report_id("12345")
}

/// A `VoiReportConstraints`.
pub fn voi_report_constraints() -> types::VoiReportConstraints {
    let body = types::VoiReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.income_stream_confidence_minimum(7);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `VoieReportConstraints`.
pub fn voie_report_constraints() -> types::VoieReportConstraints {
    let body = types::VoieReportConstraints::new(voie_with_statement_data());
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `VoieWithInterviewData`.
pub fn voie_with_interview_data() -> types::VoieWithInterviewData {
    let body = types::VoieWithInterviewData::new();
    let body = body.extract_deductions(true);
    let body = body.extract_direct_deposit(true);
    let body = body.extract_earnings(true);
    body.tx_verify_interview(vec![tx_verify_interview()])
}

/// A `VoieWithStatementData`.
pub fn voie_with_statement_data() -> types::VoieWithStatementData {
    let body = types::VoieWithStatementData::new();
    let body = body.asset_ids(vec!["12345".into()]);
    let body = body.extract_deductions(true);
    let body = body.extract_direct_deposit(true);
    body.extract_earnings(true)
}

/// A `VoieWithTxVerifyReportConstraints`.
pub fn voie_with_tx_verify_report_constraints() -> types::VoieWithTxVerifyReportConstraints {
    let body = types::VoieWithTxVerifyReportConstraints::new(voie_with_interview_data());
    let body = body.account_ids("text");
    let body = body.from_date(1_607_450_357);
    let body = body.income_stream_confidence_minimum(7);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `WebhookEvent`.
pub fn webhook_event() -> types::WebhookEvent {
    let body = types::WebhookEvent::new("text");
    let body = body.condition(condition());
    body.url("text")
}
