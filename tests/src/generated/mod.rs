// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of every operation, and their names.

pub mod account_validation_assistance;
pub mod accounts;
pub mod accounts_simple;
pub mod app_registration;
pub mod authentication;
pub mod balance_analytics;
pub mod bank_statements;
pub mod bodies;
pub mod businesses_api;
pub mod cash_flow;
pub mod cash_flow_analytics;
pub mod connect;
pub mod connect_components;
pub mod consumer_foresight;
pub mod consumers;
pub mod customer_authorization_details;
pub mod customers;
pub mod data_sharing_consent;
pub mod identity;
pub mod institutions;
pub mod pay_statements;
pub mod payment_enablement_bundle;
pub mod payment_history_report;
pub mod payment_success_indicator;
pub mod payments;
pub mod portfolios;
pub mod reports;
pub mod small_business_credit_analytics;
pub mod third_party_access;
pub mod transaction_data_enrichment;
pub mod transactions;
pub mod transfer;
pub mod tx_push;
pub mod verify_assets;
pub mod verify_income_and_employment;
pub mod webhook_subscription;

/// Runs `$each!` for every operation with its module, function and `operationId`, and with what
/// it answers: a `value` or a `download`.
#[macro_export]
macro_rules! every_operation {
    ($each:ident) => {
        $each! { account_validation_assistance, get_micro_deposits_details, "GetMicroDepositsDetails", value }
        $each! { account_validation_assistance, initiate_micro_amount_deposits, "InitiateMicroAmountDeposits", value }
        $each! { account_validation_assistance, verify_micro_amount_deposits, "VerifyMicroAmountDeposits", value }
        $each! { accounts, delete_customer_account, "DeleteCustomerAccount", value }
        $each! { accounts, delete_customer_accounts_by_institution_login, "DeleteCustomerAccountsByInstitutionLogin", value }
        $each! { accounts, get_customer_account, "GetCustomerAccount", value }
        $each! { accounts, get_customer_accounts, "GetCustomerAccounts", value }
        $each! { accounts, get_customer_accounts_by_institution, "GetCustomerAccountsByInstitution", value }
        $each! { accounts, get_customer_accounts_by_institution_login, "GetCustomerAccountsByInstitutionLogin", value }
        $each! { accounts, refresh_customer_accounts, "RefreshCustomerAccounts", value }
        $each! { accounts, refresh_customer_accounts_by_institution_login, "RefreshCustomerAccountsByInstitutionLogin", value }
        $each! { accounts, refresh_customer_accounts_by_institution_login_v2, "RefreshCustomerAccountsByInstitutionLoginV2", value }
        $each! { accounts, refresh_customer_accounts_v2, "RefreshCustomerAccountsV2", value }
        $each! { accounts_simple, get_customer_account_simple, "GetCustomerAccountSimple", value }
        $each! { accounts_simple, get_customer_accounts_by_institution_login_simple, "GetCustomerAccountsByInstitutionLoginSimple", value }
        $each! { accounts_simple, get_customer_accounts_by_institution_simple, "GetCustomerAccountsByInstitutionSimple", value }
        $each! { accounts_simple, get_customer_accounts_simple, "GetCustomerAccountsSimple", value }
        $each! { app_registration, get_app_registration_status, "GetAppRegistrationStatus", value }
        $each! { app_registration, get_applications, "getApplications", value }
        $each! { app_registration, get_registered_institutions, "getRegisteredInstitutions", value }
        $each! { app_registration, migrate_institution_login_accounts, "MigrateInstitutionLoginAccounts", value }
        $each! { app_registration, modify_app_registration, "ModifyAppRegistration", value }
        $each! { app_registration, register_app, "RegisterApp", value }
        $each! { app_registration, set_customer_app_id, "SetCustomerAppID", value }
        $each! { authentication, create_token, "CreateToken", value }
        $each! { authentication, modify_partner_secret, "ModifyPartnerSecret", value }
        $each! { balance_analytics, generate_balance_analytics, "GenerateBalanceAnalytics", value }
        $each! { balance_analytics, generate_balance_analytics_fcra, "GenerateBalanceAnalyticsFcra", value }
        $each! { balance_analytics, generate_balance_analytics_report, "GenerateBalanceAnalyticsReport", value }
        $each! { balance_analytics, get_obb_analytics_report, "GetObbAnalyticsReport", value }
        $each! { balance_analytics, get_obb_analytics_report_fcra, "GetObbAnalyticsReportFcra", value }
        $each! { bank_statements, generate_statement_report, "GenerateStatementReport", value }
        $each! { bank_statements, get_asset_by_customer_id, "GetAssetByCustomerID", download }
        $each! { bank_statements, get_customer_account_multiple_statement, "GetCustomerAccountMultipleStatement", value }
        $each! { bank_statements, get_customer_account_statement, "GetCustomerAccountStatement", download }
        $each! { businesses_api, add_business_details, "AddBusinessDetails", value }
        $each! { businesses_api, get_business_by_customer, "GetBusinessByCustomer", value }
        $each! { businesses_api, get_business_by_id, "GetBusinessById", value }
        $each! { businesses_api, update_business, "UpdateBusiness", value }
        $each! { cash_flow, generate_cash_flow_business_report, "GenerateCashFlowBusinessReport", value }
        $each! { cash_flow, generate_cash_flow_personal_report, "GenerateCashFlowPersonalReport", value }
        $each! { cash_flow_analytics, generate_cash_flow_analytics, "GenerateCashFlowAnalytics", value }
        $each! { cash_flow_analytics, generate_cash_flow_analytics_fcra, "GenerateCashFlowAnalyticsFcra", value }
        $each! { cash_flow_analytics, generate_cashflow_analytics_report, "GenerateCashflowAnalyticsReport", value }
        $each! { connect, create_connect_experience, "CreateConnectExperience", value }
        $each! { connect, generate_connect_url, "GenerateConnectUrl", value }
        $each! { connect, generate_fix_connect_url, "GenerateFixConnectUrl", value }
        $each! { connect, generate_joint_borrower_connect_url, "GenerateJointBorrowerConnectUrl", value }
        $each! { connect, generate_lite_connect_url, "GenerateLiteConnectUrl", value }
        $each! { connect, generate_transfer_bill_pay_switch_url, "GenerateTransferBillPaySwitchUrl", value }
        $each! { connect, generate_transfer_deposit_switch_url, "GenerateTransferDepositSwitchUrl", value }
        $each! { connect, get_all_experience, "GetAllExperience", value }
        $each! { connect, send_connect_email, "SendConnectEmail", value }
        $each! { connect, send_joint_borrower_connect_email, "SendJointBorrowerConnectEmail", value }
        $each! { connect, verify_micro_entry_microdeposit, "VerifyMicroEntryMicrodeposit", value }
        $each! { connect_components, delete_configurations_configuration_id, "delete-configurations-configurationId", value }
        $each! { connect_components, get_configurations, "get-configurations", value }
        $each! { connect_components, get_configurations_configuration_id, "get-configurations-configurationId", value }
        $each! { connect_components, post_configurations, "post-configurations", value }
        $each! { connect_components, post_institutions_institution_id_login_forms, "post-institutions-institutionId-login-forms", value }
        $each! { connect_components, post_institutions_institution_id_oauth_urls, "post-institutions-institutionId-oauth-urls", value }
        $each! { connect_components, post_reconnections, "post-reconnections", value }
        $each! { consumer_foresight, generate_foresight_analytics_first_third_party_non_cra_report, "GenerateForesightAnalyticsFirstThirdPartyNonCraReport", value }
        $each! { consumer_foresight, generate_foresight_analytics_non_cra_report, "GenerateForesightAnalyticsNonCraReport", value }
        $each! { consumer_foresight, generate_payment_risk_insights_report, "GeneratePaymentRiskInsightsReport", value }
        $each! { consumers, create_consumer, "CreateConsumer", value }
        $each! { consumers, get_consumer, "GetConsumer", value }
        $each! { consumers, get_consumer_for_customer, "GetConsumerForCustomer", value }
        $each! { consumers, modify_consumer, "ModifyConsumer", value }
        $each! { customer_authorization_details, get_customer_authorization_details, "getCustomerAuthorizationDetails", value }
        $each! { customers, add_customer, "AddCustomer", value }
        $each! { customers, add_testing_customer, "AddTestingCustomer", value }
        $each! { customers, delete_customer, "DeleteCustomer", value }
        $each! { customers, get_customer, "GetCustomer", value }
        $each! { customers, get_customer_with_app_data, "GetCustomerWithAppData", value }
        $each! { customers, get_customers, "GetCustomers", value }
        $each! { customers, modify_customer, "ModifyCustomer", value }
        $each! { data_sharing_consent, get_data_sharing_consents_by_customer_id, "GetDataSharingConsentsByCustomerId", value }
        $each! { data_sharing_consent, get_data_sharing_consents_by_id, "GetDataSharingConsentsByID", value }
        $each! { data_sharing_consent, revoke_data_sharing_consent_by_id, "RevokeDataSharingConsentById", value }
        $each! { data_sharing_consent, revoke_data_sharing_consent_by_institution_login_id, "RevokeDataSharingConsentByInstitutionLoginID", value }
        $each! { identity, account_matching_score_details, "AccountMatchingScoreDetails", value }
        $each! { identity, get_account_owner, "GetAccountOwner", value }
        $each! { identity, get_account_owner_details, "GetAccountOwnerDetails", value }
        $each! { institutions, get_certified_institutions, "GetCertifiedInstitutions", value }
        $each! { institutions, get_certified_institutions_with_rssd, "GetCertifiedInstitutionsWithRSSD", value }
        $each! { institutions, get_institution, "GetInstitution", value }
        $each! { institutions, get_institution_branding, "GetInstitutionBranding", value }
        $each! { institutions, get_institutions, "GetInstitutions", value }
        $each! { institutions, get_institutions_by_routing_number, "GetInstitutionsByRoutingNumber", value }
        $each! { pay_statements, store_customer_pay_statement, "StoreCustomerPayStatement", value }
        $each! { payment_enablement_bundle, get_account_details_by_account_id, "GetAccountDetailsByAccountId", value }
        $each! { payment_enablement_bundle, get_account_details_by_institution_login_id, "GetAccountDetailsByInstitutionLoginId", value }
        $each! { payment_history_report, generate_payment_history, "GeneratePaymentHistory", value }
        $each! { payment_history_report, generate_payment_history_fcra, "GeneratePaymentHistoryFcra", value }
        $each! { payment_history_report, generate_payment_history_report, "GeneratePaymentHistoryReport", value }
        $each! { payment_success_indicator, generate_fcra_payment_success_indicators, "GenerateFcraPaymentSuccessIndicators", value }
        $each! { payment_success_indicator, generate_payment_success_indicators, "GeneratePaymentSuccessIndicators", value }
        $each! { payment_success_indicator, get_fcra_payment_success_indicator, "GetFCRAPaymentSuccessIndicator", value }
        $each! { payment_success_indicator, get_fcra_payment_success_indicators, "GetFcraPaymentSuccessIndicators", value }
        $each! { payment_success_indicator, get_payment_success_indicator, "GetPaymentSuccessIndicator", value }
        $each! { payment_success_indicator, get_payment_success_indicators, "GetPaymentSuccessIndicators", value }
        $each! { payments, get_account_ach_details, "GetAccountACHDetails", value }
        $each! { payments, get_account_payment_instruction_details, "GetAccountPaymentInstructionDetails", value }
        $each! { payments, get_available_balance, "GetAvailableBalance", value }
        $each! { payments, get_available_balance_live, "GetAvailableBalanceLive", value }
        $each! { payments, get_loan_payment_details, "GetLoanPaymentDetails", value }
        $each! { portfolios, get_portfolio_by_consumer, "GetPortfolioByConsumer", value }
        $each! { portfolios, get_portfolio_by_customer, "GetPortfolioByCustomer", value }
        $each! { portfolios, get_portfolio_by_path_param_port_folio_id, "GetPortfolioByPathParamPortFolioID", value }
        $each! { reports, get_report_by_consumer, "GetReportByConsumer", value }
        $each! { reports, get_report_by_customer, "GetReportByCustomer", value }
        $each! { reports, get_report_by_id, "GetReportById", value }
        $each! { reports, get_reports_by_consumer_id, "GetReportsByConsumerId", value }
        $each! { reports, get_reports_by_customer_id, "GetReportsByCustomerId", value }
        $each! { reports, get_reseller_billing_report, "getResellerBillingReport", value }
        $each! { reports, report_reissue, "ReportReissue", value }
        $each! { small_business_credit_analytics, generate_sbca_metrics_report, "GenerateSBCAMetricsReport", value }
        $each! { small_business_credit_analytics, get_location_matches, "GetLocationMatches", value }
        $each! { third_party_access, generate_third_party_access_key, "GenerateThirdPartyAccessKey", value }
        $each! { third_party_access, revoke_third_party_access_key, "RevokeThirdPartyAccessKey", value }
        $each! { third_party_access, update_third_party_access_key, "UpdateThirdPartyAccessKey", value }
        $each! { transaction_data_enrichment, enrich_transactions, "enrichTransactions", value }
        $each! { transactions, generate_transactions_report, "GenerateTransactionsReport", value }
        $each! { transactions, get_all_customer_transactions, "GetAllCustomerTransactions", value }
        $each! { transactions, get_customer_account_transactions, "GetCustomerAccountTransactions", value }
        $each! { transactions, get_customer_transaction, "GetCustomerTransaction", value }
        $each! { transactions, get_recurring_transactions, "GetRecurringTransactions", value }
        $each! { transactions, get_transaction_by_unique_transaction_id, "GetTransactionByUniqueTransactionId", value }
        $each! { transactions, get_transaction_refresh_status, "getTransactionRefreshStatus", value }
        $each! { transactions, load_historic_transactions_for_customer_account, "LoadHistoricTransactionsForCustomerAccount", value }
        $each! { transactions, refresh_transactions, "refreshTransactions", value }
        $each! { transfer, get_all_deposit_switches, "getAllDepositSwitches", value }
        $each! { transfer, get_all_external_deposit_switches, "getAllExternalDepositSwitches", value }
        $each! { transfer, get_all_pay_switches, "getAllPaySwitches", value }
        $each! { transfer, get_bill_pay_switch_details, "getBillPaySwitchDetails", value }
        $each! { transfer, get_deposit_switch_details, "getDepositSwitchDetails", value }
        $each! { tx_push, create_tx_push_test_transaction, "CreateTxPushTestTransaction", value }
        $each! { tx_push, delete_tx_push_subscription, "DeleteTxPushSubscription", value }
        $each! { tx_push, disable_tx_push_notifications, "DisableTxPushNotifications", value }
        $each! { tx_push, subscribe_to_tx_push_notifications, "SubscribeToTxPushNotifications", value }
        $each! { verify_assets, generate_prequalification_cra_report, "GeneratePrequalificationCRAReport", value }
        $each! { verify_assets, generate_prequalification_non_cra_report, "GeneratePrequalificationNonCRAReport", value }
        $each! { verify_assets, generate_voa_report, "GenerateVOAReport", value }
        $each! { verify_assets, generate_voa_with_income_report, "GenerateVOAWithIncomeReport", value }
        $each! { verify_income_and_employment, generate_pay_statement_report, "GeneratePayStatementReport", value }
        $each! { verify_income_and_employment, generate_voe_payroll_report, "GenerateVOEPayrollReport", value }
        $each! { verify_income_and_employment, generate_voe_transactions_report, "GenerateVOETransactionsReport", value }
        $each! { verify_income_and_employment, generate_voi_report, "GenerateVOIReport", value }
        $each! { verify_income_and_employment, generate_voie_paystub_report, "GenerateVOIEPaystubReport", value }
        $each! { verify_income_and_employment, generate_voie_paystub_with_tx_verify_report, "GenerateVOIEPaystubWithTXVerifyReport", value }
        $each! { verify_income_and_employment, refresh_voie_payroll_report, "RefreshVOIEPayrollReport", value }
        $each! { webhook_subscription, change_webhook_subscription_event_status, "changeWebhookSubscriptionEventStatus", value }
        $each! { webhook_subscription, change_webhook_subscription_status, "changeWebhookSubscriptionStatus", value }
        $each! { webhook_subscription, create_webhook_subscription, "createWebhookSubscription", value }
        $each! { webhook_subscription, delete_webhook_subscription, "deleteWebhookSubscription", value }
        $each! { webhook_subscription, delete_webhook_subscription_event, "deleteWebhookSubscriptionEvent", value }
        $each! { webhook_subscription, get_webhook_subscription_by_id, "getWebhookSubscriptionById", value }
        $each! { webhook_subscription, list_available_webhook_subscription_events, "listAvailableWebhookSubscriptionEvents", value }
        $each! { webhook_subscription, list_webhook_subscriptions, "listWebhookSubscriptions", value }
        $each! { webhook_subscription, test_webhook_subscription, "testWebhookSubscription", value }
        $each! { webhook_subscription, test_webhook_subscription_based_on_event_id, "testWebhookSubscriptionBasedOnEventId", value }
        $each! { webhook_subscription, update_webhook_subscription, "updateWebhookSubscription", value }
        $each! { webhook_subscription, update_webhook_subscription_event, "updateWebhookSubscriptionEvent", value }
    };
}
