// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Request bodies with every property set.

use std::collections::BTreeMap;

use finicity_sdk::types;

use crate::values;

/// A `AccountIds`.
pub fn account_ids() -> types::AccountIds {
    let body = types::AccountIds::new();
    body.account_ids(vec!["5011648377".into()])
}

/// A `AccountOwnerVerificationMatchingRequest`.
pub fn account_owner_verification_matching_request()
-> types::AccountOwnerVerificationMatchingRequest {
    let body = types::AccountOwnerVerificationMatchingRequest::new(
        account_owner_verification_matching_request_name(),
    );
    let body = body.address(account_owner_verification_matching_request_address());
    let body = body.email("myname@mycompany.com");
    let body = body.owner_name("text");
    body.phone("8005551234")
}

/// A `AccountOwnerVerificationMatchingRequestAddress`.
pub fn account_owner_verification_matching_request_address()
-> types::AccountOwnerVerificationMatchingRequestAddress {
    let body = types::AccountOwnerVerificationMatchingRequestAddress::new();
    let body = body.city("Murray");
    let body = body.country("US");
    let body = body.line1("12 Example Street");
    let body = body.line2("Suite 3");
    let body = body.line3("text");
    let body = body.postal_code("84123");
    let body = body.state("UT");
    body.r#type("Home")
}

/// A `AccountOwnerVerificationMatchingRequestName`.
pub fn account_owner_verification_matching_request_name()
-> types::AccountOwnerVerificationMatchingRequestName {
    let body = types::AccountOwnerVerificationMatchingRequestName::new("John", "Smith");
    let body = body.middle_name("L");
    body.suffix("PhD")
}

/// A `AnalyticsReportConstraints`.
pub fn analytics_report_constraints() -> types::AnalyticsReportConstraints {
    let body = types::AnalyticsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(analytics_report_data());
    let body = body.from_date(1607450357);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `AnalyticsReportData`.
pub fn analytics_report_data() -> types::AnalyticsReportData {
    let body = types::AnalyticsReportData::new();
    let body = body.applicant_is_personal_guarantor(true);
    let body = body.for_cra_purpose(true);
    let body = body.for_ftc_purpose(true);
    body.time_interval_types(vec![types::TimeInterval::MonthlyCalendar])
}

/// A `Application`.
pub fn application() -> types::Application {
    types::Application::new(
        "Keeps a budget",
        "Example Budget",
        "https://www.finicity.com/",
        "PHN2Zy8+",
        "12 Example Street",
        "Suite 3",
        "Murray",
        "USA",
        "Finicity",
        "84123",
        "UT",
    )
}

/// A `BalanceAndCashFlowAnalyticsReportConstraints`.
pub fn balance_and_cash_flow_analytics_report_constraints()
-> types::BalanceAndCashFlowAnalyticsReportConstraints {
    let body = types::BalanceAndCashFlowAnalyticsReportConstraints::new();
    let body = body.account_ids(vec!["5011648377".into()]);
    body.length_of_report(730)
}

/// A `BankAccount`.
pub fn bank_account() -> types::BankAccount {
    let body = types::BankAccount::new("7526894126", "110000000", types::BankAccountType::Checking);
    body.title("text")
}

/// A `BillPaySwitchIdentity`.
pub fn bill_pay_switch_identity() -> types::BillPaySwitchIdentity {
    let body = types::BillPaySwitchIdentity::new(
        "12 Example Street",
        "Purchase",
        "Jane",
        "Doe",
        "NY",
        "12345",
    );
    let body = body.address2("text");
    let body = body.email("jane.doe@example.com");
    body.phone("2121234567")
}

/// A `Birthday`.
pub fn birthday() -> types::Birthday {
    let body = types::Birthday::new();
    let body = body.day_of_month(13);
    let body = body.month(8);
    body.year(1989)
}

/// A `Borrower`.
pub fn borrower() -> types::Borrower {
    let body = types::Borrower::new(
        "0bf46322c167b562e6cbed9d40e19a4c",
        "1005061234",
        types::BorrowerType::Primary,
    );
    body.optional_consumer_info(consumer_info())
}

/// A `BusinessDetailsRequest`.
pub fn business_details_request() -> types::BusinessDetailsRequest {
    types::BusinessDetailsRequest::new(
        business_details_request_address(),
        "Example Bakery",
        true,
        phone_number_with_country_code(),
    )
}

/// A `BusinessDetailsRequestAddress`.
pub fn business_details_request_address() -> types::BusinessDetailsRequestAddress {
    let body = types::BusinessDetailsRequestAddress::new(
        "12 Example Street",
        "Murray",
        "CAN",
        "84123",
        "UT",
    );
    body.address_line2("text")
}

/// A `Card`.
pub fn card() -> types::Card {
    let body = types::Card::new("123", "12/27", "4242424242424242", "Credit Card");
    body.brand(types::CardBrand::Mastercard)
}

/// A `CashFlowReportConstraints`.
pub fn cash_flow_report_constraints() -> types::CashFlowReportConstraints {
    let body = types::CashFlowReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.income_stream_confidence_minimum(50);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `Condition`.
pub fn condition() -> types::Condition {
    let body = types::Condition::new("institutionId");
    let body = body.excludes(vec!["170718".into()]);
    body.includes(vec!["100010".into()])
}

/// A `ConnectEmailParameters`.
pub fn connect_email_parameters() -> types::ConnectEmailParameters {
    let body = types::ConnectEmailParameters::new(
        "0bf46322c167b562e6cbed9d40e19a4c",
        "1005061234",
        email_options(),
        "1234583871234",
    );
    let body = body.experience("default");
    let body = body.from_date(1607450357);
    let body = body.institution_settings(values::json());
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.optional_consumer_info(consumer_info());
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConnectGenerateTransferBillPaySwitchParameters`.
pub fn connect_generate_transfer_bill_pay_switch_parameters()
-> types::ConnectGenerateTransferBillPaySwitchParameters {
    let body = types::ConnectGenerateTransferBillPaySwitchParameters::new(
        vec![card()],
        "1005061234",
        bill_pay_switch_identity(),
        "1234583871234",
        true,
    );
    let body = body.accounts(vec![bank_account()]);
    let body = body.experience("03099618-8a28-41f6-b891-83af336626d6");
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    body.service_agreement(service_agreement())
}

/// A `ConnectJointBorrowerEmailParameters`.
pub fn connect_joint_borrower_email_parameters() -> types::ConnectJointBorrowerEmailParameters {
    let body = types::ConnectJointBorrowerEmailParameters::new(
        vec![borrower()],
        email_options(),
        "default",
        "1234583871234",
    );
    let body = body.from_date(1607450357);
    let body = body.institution_settings(values::json());
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConnectJointBorrowerParameters`.
pub fn connect_joint_borrower_parameters() -> types::ConnectJointBorrowerParameters {
    let body = types::ConnectJointBorrowerParameters::new(vec![borrower()], "1234583871234");
    let body = body.experience("default");
    let body = body.from_date(1607450357);
    let body = body.institution_settings(values::json());
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConnectParameters`.
pub fn connect_parameters() -> types::ConnectParameters {
    let body = types::ConnectParameters::new("1005061234", "1234583871234");
    let body = body.consumer_id("0bf46322c167b562e6cbed9d40e19a4c");
    let body = body.experience("default");
    let body = body.from_date(1607450357);
    let body = body.institution_settings(values::json());
    let body = body.is_hosted_in_mobile_app(true);
    let body = body.is_web_view(true);
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.optional_consumer_info(consumer_info());
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.report_custom_fields(vec![report_custom_field()]);
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ConsumerEndUser`.
pub fn consumer_end_user() -> types::ConsumerEndUser {
    let body = types::ConsumerEndUser::new(
        "12 Example Street",
        "Murray",
        "John",
        "1-801-984-4200",
        "UT",
        "84123",
    );
    let body = body.email("myname@mycompany.com");
    body.url("testurl.com")
}

/// A `ConsumerInfo`.
pub fn consumer_info() -> types::ConsumerInfo {
    let body = types::ConsumerInfo::new("999999999");
    body.dob(1607450357)
}

/// A `ConsumerUpdate`.
pub fn consumer_update() -> types::ConsumerUpdate {
    let body = types::ConsumerUpdate::new();
    let body = body.address("text");
    let body = body.birthday(birthday());
    let body = body.city("Murray");
    let body = body.email("myname@mycompany.com");
    let body = body.end_user(consumer_end_user());
    let body = body.first_name("John");
    let body = body.last_name("Smith");
    let body = body.phone("1-801-984-4200");
    let body = body.ssn("999-99-9999");
    let body = body.state("UT");
    let body = body.suffix("PhD");
    body.zip("84123")
}

/// A `CreateConfiguration`.
pub fn create_configuration() -> types::CreateConfiguration {
    let body = types::CreateConfiguration::new();
    let body = body.account_classification_type(vec!["personal".into()]);
    let body = body.ao_required(true);
    body.filter_accounts(vec!["Checking".into()])
}

/// A `CustomerUpdate`.
pub fn customer_update() -> types::CustomerUpdate {
    let body = types::CustomerUpdate::new();
    let body = body.first_name("John");
    body.last_name("Smith")
}

/// A `EmailOptions`.
pub fn email_options() -> types::EmailOptions {
    let body = types::EmailOptions::new("bob@example.com");
    let body = body.first_name("Bob");
    let body = body.from("test.lender@test.com");
    let body = body.institution_address("text");
    let body = body.institution_name("text");
    let body = body.signature(vec!["text".into()]);
    let body = body.subject("text");
    body.support_phone("800-555-5555")
}

/// A `EnrichTransactionsPayload`.
pub fn enrich_transactions_payload() -> types::EnrichTransactionsPayload {
    types::EnrichTransactionsPayload::new(vec![transaction_payload()])
}

/// A `EventStatusUpdate`.
pub fn event_status_update() -> types::EventStatusUpdate {
    types::EventStatusUpdate::new(types::EventStatus::Active)
}

/// A `ExternalTransferDetails`.
pub fn external_transfer_details() -> types::ExternalTransferDetails {
    types::ExternalTransferDetails::new(types::Context::Email, "1234583871234")
}

/// A `FindTransactionConstraints`.
pub fn find_transaction_constraints() -> types::FindTransactionConstraints {
    let body = types::FindTransactionConstraints::new();
    let body = body.find_transaction_amount_from(values::decimal());
    let body = body.find_transaction_amount_to(values::decimal());
    let body = body.find_transaction_category(vec!["Paycheck".into()]);
    body.find_transaction_description_memo("Paycheck")
}

/// A `FixConnectParameters`.
pub fn fix_connect_parameters() -> types::FixConnectParameters {
    let body = types::FixConnectParameters::new("1005061234", "1007302745", "1234583871234");
    let body = body.experience("default");
    let body = body.is_hosted_in_mobile_app(true);
    let body = body.is_web_view(true);
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `ForesightAnalyticsReportConstraints`.
pub fn foresight_analytics_report_constraints() -> types::ForesightAnalyticsReportConstraints {
    let body = types::ForesightAnalyticsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(foresight_analytics_report_data());
    body.from_date(1607450357)
}

/// A `ForesightAnalyticsReportData`.
pub fn foresight_analytics_report_data() -> types::ForesightAnalyticsReportData {
    let body = types::ForesightAnalyticsReportData::new();
    let body = body.age(25);
    let body = body.analytics(vec![
        types::SbcaAnalyticsType::Benchmarking,
        types::SbcaAnalyticsType::Benchmarking,
    ]);
    let body = body.for_cra_purpose(true);
    let body = body.income(1000);
    let body = body.segments(foresight_analytics_report_data_segments());
    body.time_interval_types(vec![types::TimeInterval::MonthlyCalendar])
}

/// A `ForesightAnalyticsReportDataSegments`.
pub fn foresight_analytics_report_data_segments() -> types::ForesightAnalyticsReportDataSegments {
    let body = types::ForesightAnalyticsReportDataSegments::new();
    body.geolocation(vec![geo_location_items()])
}

/// A `ForesightAnalyticsReportFirstThirdPartyConstraints`.
pub fn foresight_analytics_report_first_third_party_constraints()
-> types::ForesightAnalyticsReportFirstThirdPartyConstraints {
    let body = types::ForesightAnalyticsReportFirstThirdPartyConstraints::new();
    let body = body.account_ids("text");
    let body = body.analytics_report_data(foresight_analytics_report_data());
    let body = body.customer_id("1005061234");
    let body = body.external_customer_id("1005061234");
    body.from_date(1607450357)
}

/// A `GeoLocationItems`.
pub fn geo_location_items() -> types::GeoLocationItems {
    let body = types::GeoLocationItems::new();
    let body = body.label(types::GeoLocationLabel::PostalCode);
    body.value("85123")
}

/// A `IndirectPartnerRequest`.
pub fn indirect_partner_request() -> types::IndirectPartnerRequest {
    types::IndirectPartnerRequest::new(423456789)
}

/// A `InitiateNewTransactionRefresh`.
pub fn initiate_new_transaction_refresh() -> types::InitiateNewTransactionRefresh {
    let body = types::InitiateNewTransactionRefresh::new();
    let body = body.account_ids(vec!["5011648377".into()]);
    let body = body.from_date(values::date_time());
    let body = body.institution_login_id("1007302745");
    let body = body.mode(types::TransactionRefreshMode::Standard);
    body.to_date(values::date_time())
}

/// A `InputMerchantInformation`.
pub fn input_merchant_information() -> types::InputMerchantInformation {
    let body = types::InputMerchantInformation::new();
    let body = body.city("Clinton");
    let body = body.country("US");
    let body = body.line1("text");
    let body = body.merchant_category_code("5814");
    let body = body.merchant_category_name("text");
    let body = body.merchant_descriptor("MCDONALDS10649CLINTONSC");
    let body = body.name("McDonalds");
    let body = body.phone_number("8648334816");
    let body = body.postal_code("29325");
    let body = body.state("SC");
    body.website("https://www.mcdonalds.com")
}

/// A `Lender`.
pub fn lender() -> types::Lender {
    let body = types::Lender::new();
    body.purpose("31")
}

/// A `LiteConnectParameters`.
pub fn lite_connect_parameters() -> types::LiteConnectParameters {
    let body = types::LiteConnectParameters::new("1005061234", "4222", "1234583871234");
    let body = body.experience("default");
    let body = body.is_hosted_in_mobile_app(true);
    let body = body.is_web_view(true);
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.single_use_url(true);
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `LoginForm`.
pub fn login_form() -> types::LoginForm {
    let body = types::LoginForm::new("1005061234", "en", service_agreement());
    body.configuration_id("605543e1-f507-48ad-8127-95c40566597b")
}

/// A `MicroDepositInitiation`.
pub fn micro_deposit_initiation() -> types::MicroDepositInitiation {
    let body = types::MicroDepositInitiation::new(receiver());
    let body = body.callback_url("https://www.example.com/listener");
    body.institution_login_id("1007302745")
}

/// A `MicroDepositVerification`.
pub fn micro_deposit_verification() -> types::MicroDepositVerification {
    types::MicroDepositVerification::new(vec![values::decimal()])
}

/// A `MicroEntryVerifyRequestParameter`.
pub fn micro_entry_verify_request_parameter() -> types::MicroEntryVerifyRequestParameter {
    let body = types::MicroEntryVerifyRequestParameter::new();
    let body = body.account_id("5011648377");
    let body = body.customer_id("1005061234");
    let body = body.experience("default");
    let body = body.partner_id("1234583871234");
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `NewAddress`.
pub fn new_address() -> types::NewAddress {
    let body = types::NewAddress::new();
    let body = body.address_line1("12 Example Street");
    let body = body.address_line2("Suite 3");
    let body = body.city("Murray");
    let body = body.country("US");
    let body = body.postal_code("84123");
    body.state("UT")
}

/// A `NewBusiness`.
pub fn new_business() -> types::NewBusiness {
    let body =
        types::NewBusiness::new(new_address(), "Example Bakery", true, phone_number_format());
    let body = body.email("myname@mycompany.com");
    let body = body.tax_id("A1234561Z");
    let body = body.r#type("Nonprofit");
    body.url("https://www.finicity.com/")
}

/// A `NewConsumer`.
pub fn new_consumer() -> types::NewConsumer {
    let body = types::NewConsumer::new("John", "Smith", "UT");
    let body = body.address("text");
    let body = body.birthday(birthday());
    let body = body.city("Murray");
    let body = body.email("myname@mycompany.com");
    let body = body.end_user(consumer_end_user());
    let body = body.phone("1-801-984-4200");
    let body = body.ssn("999-99-9999");
    let body = body.suffix("PhD");
    body.zip("84123")
}

/// A `NewCustomer`.
pub fn new_customer() -> types::NewCustomer {
    let body = types::NewCustomer::new("customerusername1");
    let body = body.application_id("00278431-b712-4f30-a044-b611f25e533d");
    let body = body.email("myname@mycompany.com");
    let body = body.first_name("John");
    let body = body.last_name("Smith");
    body.phone("1-801-984-4200")
}

/// A `OauthUrl`.
pub fn oauth_url() -> types::OauthUrl {
    let body = types::OauthUrl::new(
        "1005061234",
        "https://oauth.example.com/redirect",
        service_agreement(),
    );
    body.configuration_id("605543e1-f507-48ad-8127-95c40566597b")
}

/// A `PartnerCredentials`.
pub fn partner_credentials() -> types::PartnerCredentials {
    types::PartnerCredentials::new("1234583871234", "aqJ5Ic4SEVx2IgDQ6oR4")
}

/// A `PartnerCredentialsWithNewSecret`.
pub fn partner_credentials_with_new_secret() -> types::PartnerCredentialsWithNewSecret {
    let body = types::PartnerCredentialsWithNewSecret::new(
        "1234583871234",
        "aqJ5Ic4SEVx2IgDQ6oR4",
        "OrU7tjiA3tIspCgb85xV",
    );
    body.immediate(true)
}

/// A `PayStatement`.
pub fn pay_statement() -> types::PayStatement {
    types::PayStatement::new(
        types::PayStatementLabel::LastPayPeriod,
        "VGhpcyBtdXN0IGJlIGFuIGltYWdl",
    )
}

/// A `PayStatementData`.
pub fn pay_statement_data() -> types::PayStatementData {
    let body = types::PayStatementData::new(vec![
        "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178".into(),
    ]);
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
    let body = body.from_date(1607450357);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `PaymentRiskInsightsReportData`.
pub fn payment_risk_insights_report_data() -> types::PaymentRiskInsightsReportData {
    let body = types::PaymentRiskInsightsReportData::new(true);
    let body = body.applicant_is_personal_guarantor(true);
    let body = body.for_ftc_purpose(true);
    body.time_interval_types(vec![types::TimeInterval::MonthlyCalendar])
}

/// A `PaymentSuccessIndicatorsAddress`.
pub fn payment_success_indicators_address() -> types::PaymentSuccessIndicatorsAddress {
    let body = types::PaymentSuccessIndicatorsAddress::new();
    let body = body.city("text");
    let body = body.country("US");
    let body = body.postal_code("84124");
    let body = body.state("UT");
    let body = body.street_line1("text");
    body.street_line2("text")
}

/// A `PaymentSuccessIndicatorsPhone`.
pub fn payment_success_indicators_phone() -> types::PaymentSuccessIndicatorsPhone {
    let body = types::PaymentSuccessIndicatorsPhone::new();
    let body = body.country_hint("US");
    body.number("7785732875")
}

/// A `PaymentSuccessIndicatorsProperties`.
pub fn payment_success_indicators_properties() -> types::PaymentSuccessIndicatorsProperties {
    let body =
        types::PaymentSuccessIndicatorsProperties::new(payment_success_indicators_transaction());
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
    let body = body.email("Jane.Doe@mastercard.com");
    let body = body.name("text");
    body.phone(payment_success_indicators_phone())
}

/// A `PayrollData`.
pub fn payroll_data() -> types::PayrollData {
    let body = types::PayrollData::new();
    let body = body.dob(1607450357);
    let body = body.payroll_account_ids(vec!["018b8f10-fdf8-0ef7-ded5-34a17c34d86f".into()]);
    let body = body.report_id("u4hstnnak45g-voiepayroll");
    body.ssn("999999999")
}

/// A `PayrollReportConstraints`.
pub fn payroll_report_constraints() -> types::PayrollReportConstraints {
    let body = types::PayrollReportConstraints::new(payroll_data());
    let body = body.market_segment(types::MarketSegment::Mortgage);
    let body = body.pay_statements_from_date(1607450357);
    let body = body.purpose("31");
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `PhoneNumberFormat`.
pub fn phone_number_format() -> types::PhoneNumberFormat {
    let body = types::PhoneNumberFormat::new();
    let body = body.country_code("1");
    body.phone_no("8042221111")
}

/// A `PhoneNumberWithCountryCode`.
pub fn phone_number_with_country_code() -> types::PhoneNumberWithCountryCode {
    types::PhoneNumberWithCountryCode::new("1", "8042221111")
}

/// A `PrequalificationReportConstraints`.
pub fn prequalification_report_constraints() -> types::PrequalificationReportConstraints {
    let body = types::PrequalificationReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `Receiver`.
pub fn receiver() -> types::Receiver {
    let body = types::Receiver::new(
        "123456",
        types::ReceiverAccountType::PersonalChecking,
        "Jane Doe",
        "123456789",
    );
    body.memo("text")
}

/// A `ReportCustomField`.
pub fn report_custom_field() -> types::ReportCustomField {
    let body = types::ReportCustomField::new();
    let body = body.label("loanID");
    let body = body.shown(true);
    body.value("123456")
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
    types::SbcaParams::new(
        true,
        "a1b2c3d4-0000-1234-abcd-000000000001",
        types::MetricFrequency::Weekly,
        types::MetricType::RetailSalesAnalytics,
    )
}

/// A `ServiceAgreement`.
pub fn service_agreement() -> types::ServiceAgreement {
    types::ServiceAgreement::new(values::date_time(), "en")
}

/// A `StatementData`.
pub fn statement_data() -> types::StatementData {
    let body = types::StatementData::new("5011648377");
    body.statement_index(1)
}

/// A `StatementReportConstraints`.
pub fn statement_report_constraints() -> types::StatementReportConstraints {
    let body = types::StatementReportConstraints::new(statement_data());
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `Subscription`.
pub fn subscription() -> types::Subscription {
    let body = types::Subscription::new(vec![webhook_event()]);
    body.url("https://example.com/example_webhook")
}

/// A `TestTxPushTransaction`.
pub fn test_tx_push_transaction() -> types::TestTxPushTransaction {
    let body =
        types::TestTxPushTransaction::new(values::decimal(), "EXAMPLE BAKERY 0042", 1607450357);
    let body = body.posted_date(1607450357);
    body.status(types::TransactionStatus::Pending)
}

/// A `ThirdPartyAccessKeyData`.
pub fn third_party_access_key_data() -> types::ThirdPartyAccessKeyData {
    let body = types::ThirdPartyAccessKeyData::new(
        "1005061234",
        "1234583871234",
        vec![third_party_access_product()],
        "1234583871234",
    );
    body.provenance(third_party_access_provenance())
}

/// A `ThirdPartyAccessPeriod`.
pub fn third_party_access_period() -> types::ThirdPartyAccessPeriod {
    types::ThirdPartyAccessPeriod::new(
        types::ThirdPartyAccessPeriodType::Timeframe,
        values::date_time(),
        values::date_time(),
    )
}

/// A `ThirdPartyAccessProduct`.
pub fn third_party_access_product() -> types::ThirdPartyAccessProduct {
    let body = types::ThirdPartyAccessProduct::new(
        third_party_access_period(),
        "5011648377",
        types::ThirdPartyProduct::MoneyTransferDetails,
    );
    let body = body.max_calls(200);
    body.payor_id("2445581559892")
}

/// A `ThirdPartyAccessProvenance`.
pub fn third_party_access_provenance() -> types::ThirdPartyAccessProvenance {
    let body = types::ThirdPartyAccessProvenance::new();
    let body = body.client_fingerprint("text");
    let body = body.ip_address("8.8.8.8");
    body.token("text")
}

/// A `TransactionPayload`.
pub fn transaction_payload() -> types::TransactionPayload {
    let body = types::TransactionPayload::new(
        types::EnrichmentAccountType::Checking,
        values::decimal(),
        "EXAMPLE BAKERY 0042",
        "1005061234",
        "1005061234",
        "MAC1005061233",
        "2024-07-26T11:00:00Z",
    );
    let body = body.additional_details(BTreeMap::from([("key".to_owned(), "text".into())]));
    let body = body.card_acceptor_id("234523095820935");
    let body = body.direction_indicator(types::DirectionIndicator::Debit);
    let body = body.input_is_recurring_transaction(true);
    let body = body.input_merchant_information(input_merchant_information());
    let body = body.memo("debit");
    let body = body.posted_timestamp("2024-07-26T11:00:00Z");
    let body = body.transaction_fee(values::decimal());
    body.r#type("DEBIT")
}

/// A `TransactionsReportConstraints`.
pub fn transactions_report_constraints() -> types::TransactionsReportConstraints {
    let body = types::TransactionsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.find_transaction(find_transaction_constraints());
    let body = body.from_date(1607450357);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.to_date(1607450357)
}

/// A `TransferDepositSwitchParameters`.
pub fn transfer_deposit_switch_parameters() -> types::TransferDepositSwitchParameters {
    let body = types::TransferDepositSwitchParameters::new(
        vec![bank_account()],
        "1005061234",
        "1234583871234",
    );
    let body = body.experience("03099618-8a28-41f6-b891-83af336626d6");
    let body = body.external(external_transfer_details());
    let body = body.language(types::ConnectLanguage::Es);
    let body = body.redirect_uri("https://www.finicity.com/connect/");
    let body = body.service_agreement(service_agreement());
    let body = body.webhook("text");
    let body = body.webhook_content_type(types::WebhookContentType::ApplicationJson);
    let body = body.webhook_data(values::json());
    body.webhook_headers(values::json())
}

/// A `TxPushSubscriptionParameters`.
pub fn tx_push_subscription_parameters() -> types::TxPushSubscriptionParameters {
    types::TxPushSubscriptionParameters::new("https://www.example.com/txpush/listener")
}

/// A `TxVerifyInterview`.
pub fn tx_verify_interview() -> types::TxVerifyInterview {
    let body = types::TxVerifyInterview::new("097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178");
    body.accounts(vec!["5011648377".into()])
}

/// A `VoaReportConstraints`.
pub fn voa_report_constraints() -> types::VoaReportConstraints {
    let body = types::VoaReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `VoaWithIncomeReportConstraints`.
pub fn voa_with_income_report_constraints() -> types::VoaWithIncomeReportConstraints {
    let body = types::VoaWithIncomeReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.income_from_date(1607450357);
    let body = body.income_stream_confidence_minimum(50);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.show_nsf(true)
}

/// A `VoeTransactionsReportConstraints`.
pub fn voe_transactions_report_constraints() -> types::VoeTransactionsReportConstraints {
    let body = types::VoeTransactionsReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.income_stream_confidence_minimum(50);
    let body = body.report_custom_fields(vec![report_custom_field()]);
    body.report_id("u4hstnnak45g")
}

/// A `VoiReportConstraints`.
pub fn voi_report_constraints() -> types::VoiReportConstraints {
    let body = types::VoiReportConstraints::new();
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.income_stream_confidence_minimum(50);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `VoieReportConstraints`.
pub fn voie_report_constraints() -> types::VoieReportConstraints {
    let body = types::VoieReportConstraints::new(voie_with_statement_data());
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `VoieWithInterviewData`.
pub fn voie_with_interview_data() -> types::VoieWithInterviewData {
    let body = types::VoieWithInterviewData::new(vec![tx_verify_interview()]);
    let body = body.extract_deductions(true);
    let body = body.extract_direct_deposit(true);
    body.extract_earnings(true)
}

/// A `VoieWithStatementData`.
pub fn voie_with_statement_data() -> types::VoieWithStatementData {
    let body = types::VoieWithStatementData::new(vec![
        "097545c5-1c2a-4f20-a5ef-77f0820344c9-2018601178".into(),
    ]);
    let body = body.extract_deductions(true);
    let body = body.extract_direct_deposit(true);
    body.extract_earnings(true)
}

/// A `VoieWithTxVerifyReportConstraints`.
pub fn voie_with_tx_verify_report_constraints() -> types::VoieWithTxVerifyReportConstraints {
    let body = types::VoieWithTxVerifyReportConstraints::new(voie_with_interview_data());
    let body = body.account_ids("text");
    let body = body.from_date(1607450357);
    let body = body.income_stream_confidence_minimum(50);
    body.report_custom_fields(vec![report_custom_field()])
}

/// A `WebhookEvent`.
pub fn webhook_event() -> types::WebhookEvent {
    let body = types::WebhookEvent::new("authorization.accesstoken.expiry");
    let body = body.condition(condition());
    body.url("https://example.com/example_webhook")
}
