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

/// Runs `$each!(module, function, operationId);` for every operation.
#[macro_export]
macro_rules! every_operation {
    ($each:ident) => {
        $each! { account_validation_assistance, get_micro_deposits_details, "GetMicroDepositsDetails" }
        $each! { account_validation_assistance, initiate_micro_amount_deposits, "InitiateMicroAmountDeposits" }
        $each! { account_validation_assistance, verify_micro_amount_deposits, "VerifyMicroAmountDeposits" }
        $each! { accounts, delete_customer_account, "DeleteCustomerAccount" }
        $each! { accounts, delete_customer_accounts_by_institution_login, "DeleteCustomerAccountsByInstitutionLogin" }
        $each! { accounts, get_customer_account, "GetCustomerAccount" }
        $each! { accounts, get_customer_accounts, "GetCustomerAccounts" }
        $each! { accounts, get_customer_accounts_by_institution, "GetCustomerAccountsByInstitution" }
        $each! { accounts, get_customer_accounts_by_institution_login, "GetCustomerAccountsByInstitutionLogin" }
        $each! { accounts, refresh_customer_accounts, "RefreshCustomerAccounts" }
        $each! { accounts, refresh_customer_accounts_by_institution_login, "RefreshCustomerAccountsByInstitutionLogin" }
        $each! { accounts, refresh_customer_accounts_by_institution_login_v2, "RefreshCustomerAccountsByInstitutionLoginV2" }
        $each! { accounts, refresh_customer_accounts_v2, "RefreshCustomerAccountsV2" }
        $each! { accounts_simple, get_customer_account_simple, "GetCustomerAccountSimple" }
        $each! { accounts_simple, get_customer_accounts_by_institution_login_simple, "GetCustomerAccountsByInstitutionLoginSimple" }
        $each! { accounts_simple, get_customer_accounts_by_institution_simple, "GetCustomerAccountsByInstitutionSimple" }
        $each! { accounts_simple, get_customer_accounts_simple, "GetCustomerAccountsSimple" }
        $each! { app_registration, get_app_registration_status, "GetAppRegistrationStatus" }
        $each! { app_registration, get_applications, "getApplications" }
        $each! { app_registration, get_registered_institutions, "getRegisteredInstitutions" }
        $each! { app_registration, migrate_institution_login_accounts, "MigrateInstitutionLoginAccounts" }
        $each! { app_registration, modify_app_registration, "ModifyAppRegistration" }
        $each! { app_registration, register_app, "RegisterApp" }
        $each! { app_registration, set_customer_app_id, "SetCustomerAppID" }
        $each! { authentication, create_token, "CreateToken" }
        $each! { authentication, modify_partner_secret, "ModifyPartnerSecret" }
        $each! { balance_analytics, generate_balance_analytics, "GenerateBalanceAnalytics" }
        $each! { balance_analytics, generate_balance_analytics_fcra, "GenerateBalanceAnalyticsFcra" }
        $each! { balance_analytics, generate_balance_analytics_report, "GenerateBalanceAnalyticsReport" }
        $each! { balance_analytics, get_obb_analytics_report, "GetObbAnalyticsReport" }
        $each! { balance_analytics, get_obb_analytics_report_fcra, "GetObbAnalyticsReportFcra" }
        $each! { bank_statements, generate_statement_report, "GenerateStatementReport" }
        $each! { bank_statements, get_asset_by_customer_id, "GetAssetByCustomerID" }
        $each! { bank_statements, get_customer_account_multiple_statement, "GetCustomerAccountMultipleStatement" }
        $each! { bank_statements, get_customer_account_statement, "GetCustomerAccountStatement" }
        $each! { businesses_api, add_business_details, "AddBusinessDetails" }
        $each! { businesses_api, get_business_by_customer, "GetBusinessByCustomer" }
        $each! { businesses_api, get_business_by_id, "GetBusinessById" }
        $each! { businesses_api, update_business, "UpdateBusiness" }
        $each! { cash_flow, generate_cash_flow_business_report, "GenerateCashFlowBusinessReport" }
        $each! { cash_flow, generate_cash_flow_personal_report, "GenerateCashFlowPersonalReport" }
        $each! { cash_flow_analytics, generate_cash_flow_analytics, "GenerateCashFlowAnalytics" }
        $each! { cash_flow_analytics, generate_cash_flow_analytics_fcra, "GenerateCashFlowAnalyticsFcra" }
        $each! { cash_flow_analytics, generate_cashflow_analytics_report, "GenerateCashflowAnalyticsReport" }
        $each! { connect, create_connect_experience, "CreateConnectExperience" }
        $each! { connect, generate_connect_url, "GenerateConnectUrl" }
        $each! { connect, generate_fix_connect_url, "GenerateFixConnectUrl" }
        $each! { connect, generate_joint_borrower_connect_url, "GenerateJointBorrowerConnectUrl" }
        $each! { connect, generate_lite_connect_url, "GenerateLiteConnectUrl" }
        $each! { connect, generate_transfer_bill_pay_switch_url, "GenerateTransferBillPaySwitchUrl" }
        $each! { connect, generate_transfer_deposit_switch_url, "GenerateTransferDepositSwitchUrl" }
        $each! { connect, get_all_experience, "GetAllExperience" }
        $each! { connect, send_connect_email, "SendConnectEmail" }
        $each! { connect, send_joint_borrower_connect_email, "SendJointBorrowerConnectEmail" }
        $each! { connect, verify_micro_entry_microdeposit, "VerifyMicroEntryMicrodeposit" }
        $each! { connect_components, delete_configurations_configuration_id, "delete-configurations-configurationId" }
        $each! { connect_components, get_configurations, "get-configurations" }
        $each! { connect_components, get_configurations_configuration_id, "get-configurations-configurationId" }
        $each! { connect_components, post_configurations, "post-configurations" }
        $each! { connect_components, post_institutions_institution_id_login_forms, "post-institutions-institutionId-login-forms" }
        $each! { connect_components, post_institutions_institution_id_oauth_urls, "post-institutions-institutionId-oauth-urls" }
        $each! { connect_components, post_reconnections, "post-reconnections" }
        $each! { consumer_foresight, generate_foresight_analytics_first_third_party_non_cra_report, "GenerateForesightAnalyticsFirstThirdPartyNonCraReport" }
        $each! { consumer_foresight, generate_foresight_analytics_non_cra_report, "GenerateForesightAnalyticsNonCraReport" }
        $each! { consumer_foresight, generate_payment_risk_insights_report, "GeneratePaymentRiskInsightsReport" }
        $each! { consumers, create_consumer, "CreateConsumer" }
        $each! { consumers, get_consumer, "GetConsumer" }
        $each! { consumers, get_consumer_for_customer, "GetConsumerForCustomer" }
        $each! { consumers, modify_consumer, "ModifyConsumer" }
        $each! { customer_authorization_details, get_customer_authorization_details, "getCustomerAuthorizationDetails" }
        $each! { customers, add_customer, "AddCustomer" }
        $each! { customers, add_testing_customer, "AddTestingCustomer" }
        $each! { customers, delete_customer, "DeleteCustomer" }
        $each! { customers, get_customer, "GetCustomer" }
        $each! { customers, get_customer_with_app_data, "GetCustomerWithAppData" }
        $each! { customers, get_customers, "GetCustomers" }
        $each! { customers, modify_customer, "ModifyCustomer" }
        $each! { data_sharing_consent, get_data_sharing_consents_by_customer_id, "GetDataSharingConsentsByCustomerId" }
        $each! { data_sharing_consent, get_data_sharing_consents_by_id, "GetDataSharingConsentsByID" }
        $each! { data_sharing_consent, revoke_data_sharing_consent_by_id, "RevokeDataSharingConsentById" }
        $each! { data_sharing_consent, revoke_data_sharing_consent_by_institution_login_id, "RevokeDataSharingConsentByInstitutionLoginID" }
        $each! { identity, account_matching_score_details, "AccountMatchingScoreDetails" }
        $each! { identity, get_account_owner, "GetAccountOwner" }
        $each! { identity, get_account_owner_details, "GetAccountOwnerDetails" }
        $each! { institutions, get_certified_institutions, "GetCertifiedInstitutions" }
        $each! { institutions, get_certified_institutions_with_rssd, "GetCertifiedInstitutionsWithRSSD" }
        $each! { institutions, get_institution, "GetInstitution" }
        $each! { institutions, get_institution_branding, "GetInstitutionBranding" }
        $each! { institutions, get_institutions, "GetInstitutions" }
        $each! { institutions, get_institutions_by_routing_number, "GetInstitutionsByRoutingNumber" }
        $each! { pay_statements, store_customer_pay_statement, "StoreCustomerPayStatement" }
        $each! { payment_enablement_bundle, get_account_details_by_account_id, "GetAccountDetailsByAccountId" }
        $each! { payment_enablement_bundle, get_account_details_by_institution_login_id, "GetAccountDetailsByInstitutionLoginId" }
        $each! { payment_history_report, generate_payment_history, "GeneratePaymentHistory" }
        $each! { payment_history_report, generate_payment_history_fcra, "GeneratePaymentHistoryFcra" }
        $each! { payment_history_report, generate_payment_history_report, "GeneratePaymentHistoryReport" }
        $each! { payment_success_indicator, generate_fcra_payment_success_indicators, "GenerateFcraPaymentSuccessIndicators" }
        $each! { payment_success_indicator, generate_payment_success_indicators, "GeneratePaymentSuccessIndicators" }
        $each! { payment_success_indicator, get_fcra_payment_success_indicator, "GetFCRAPaymentSuccessIndicator" }
        $each! { payment_success_indicator, get_fcra_payment_success_indicators, "GetFcraPaymentSuccessIndicators" }
        $each! { payment_success_indicator, get_payment_success_indicator, "GetPaymentSuccessIndicator" }
        $each! { payment_success_indicator, get_payment_success_indicators, "GetPaymentSuccessIndicators" }
        $each! { payments, get_account_ach_details, "GetAccountACHDetails" }
        $each! { payments, get_account_payment_instruction_details, "GetAccountPaymentInstructionDetails" }
        $each! { payments, get_available_balance, "GetAvailableBalance" }
        $each! { payments, get_available_balance_live, "GetAvailableBalanceLive" }
        $each! { payments, get_loan_payment_details, "GetLoanPaymentDetails" }
        $each! { portfolios, get_portfolio_by_consumer, "GetPortfolioByConsumer" }
        $each! { portfolios, get_portfolio_by_customer, "GetPortfolioByCustomer" }
        $each! { portfolios, get_portfolio_by_path_param_port_folio_id, "GetPortfolioByPathParamPortFolioID" }
        $each! { reports, get_report_by_consumer, "GetReportByConsumer" }
        $each! { reports, get_report_by_customer, "GetReportByCustomer" }
        $each! { reports, get_report_by_id, "GetReportById" }
        $each! { reports, get_reports_by_consumer_id, "GetReportsByConsumerId" }
        $each! { reports, get_reports_by_customer_id, "GetReportsByCustomerId" }
        $each! { reports, get_reseller_billing_report, "getResellerBillingReport" }
        $each! { reports, report_reissue, "ReportReissue" }
        $each! { small_business_credit_analytics, generate_sbca_metrics_report, "GenerateSBCAMetricsReport" }
        $each! { small_business_credit_analytics, get_location_matches, "GetLocationMatches" }
        $each! { third_party_access, generate_third_party_access_key, "GenerateThirdPartyAccessKey" }
        $each! { third_party_access, revoke_third_party_access_key, "RevokeThirdPartyAccessKey" }
        $each! { third_party_access, update_third_party_access_key, "UpdateThirdPartyAccessKey" }
        $each! { transaction_data_enrichment, enrich_transactions, "enrichTransactions" }
        $each! { transactions, generate_transactions_report, "GenerateTransactionsReport" }
        $each! { transactions, get_all_customer_transactions, "GetAllCustomerTransactions" }
        $each! { transactions, get_customer_account_transactions, "GetCustomerAccountTransactions" }
        $each! { transactions, get_customer_transaction, "GetCustomerTransaction" }
        $each! { transactions, get_recurring_transactions, "GetRecurringTransactions" }
        $each! { transactions, get_transaction_by_unique_transaction_id, "GetTransactionByUniqueTransactionId" }
        $each! { transactions, get_transaction_refresh_status, "getTransactionRefreshStatus" }
        $each! { transactions, load_historic_transactions_for_customer_account, "LoadHistoricTransactionsForCustomerAccount" }
        $each! { transactions, refresh_transactions, "refreshTransactions" }
        $each! { transfer, get_all_deposit_switches, "getAllDepositSwitches" }
        $each! { transfer, get_all_external_deposit_switches, "getAllExternalDepositSwitches" }
        $each! { transfer, get_all_pay_switches, "getAllPaySwitches" }
        $each! { transfer, get_bill_pay_switch_details, "getBillPaySwitchDetails" }
        $each! { transfer, get_deposit_switch_details, "getDepositSwitchDetails" }
        $each! { tx_push, create_tx_push_test_transaction, "CreateTxPushTestTransaction" }
        $each! { tx_push, delete_tx_push_subscription, "DeleteTxPushSubscription" }
        $each! { tx_push, disable_tx_push_notifications, "DisableTxPushNotifications" }
        $each! { tx_push, subscribe_to_tx_push_notifications, "SubscribeToTxPushNotifications" }
        $each! { verify_assets, generate_prequalification_cra_report, "GeneratePrequalificationCRAReport" }
        $each! { verify_assets, generate_prequalification_non_cra_report, "GeneratePrequalificationNonCRAReport" }
        $each! { verify_assets, generate_voa_report, "GenerateVOAReport" }
        $each! { verify_assets, generate_voa_with_income_report, "GenerateVOAWithIncomeReport" }
        $each! { verify_income_and_employment, generate_pay_statement_report, "GeneratePayStatementReport" }
        $each! { verify_income_and_employment, generate_voe_payroll_report, "GenerateVOEPayrollReport" }
        $each! { verify_income_and_employment, generate_voe_transactions_report, "GenerateVOETransactionsReport" }
        $each! { verify_income_and_employment, generate_voi_report, "GenerateVOIReport" }
        $each! { verify_income_and_employment, generate_voie_paystub_report, "GenerateVOIEPaystubReport" }
        $each! { verify_income_and_employment, generate_voie_paystub_with_tx_verify_report, "GenerateVOIEPaystubWithTXVerifyReport" }
        $each! { verify_income_and_employment, refresh_voie_payroll_report, "RefreshVOIEPayrollReport" }
        $each! { webhook_subscription, change_webhook_subscription_event_status, "changeWebhookSubscriptionEventStatus" }
        $each! { webhook_subscription, change_webhook_subscription_status, "changeWebhookSubscriptionStatus" }
        $each! { webhook_subscription, create_webhook_subscription, "createWebhookSubscription" }
        $each! { webhook_subscription, delete_webhook_subscription, "deleteWebhookSubscription" }
        $each! { webhook_subscription, delete_webhook_subscription_event, "deleteWebhookSubscriptionEvent" }
        $each! { webhook_subscription, get_webhook_subscription_by_id, "getWebhookSubscriptionById" }
        $each! { webhook_subscription, list_available_webhook_subscription_events, "listAvailableWebhookSubscriptionEvents" }
        $each! { webhook_subscription, list_webhook_subscriptions, "listWebhookSubscriptions" }
        $each! { webhook_subscription, test_webhook_subscription, "testWebhookSubscription" }
        $each! { webhook_subscription, test_webhook_subscription_based_on_event_id, "testWebhookSubscriptionBasedOnEventId" }
        $each! { webhook_subscription, update_webhook_subscription, "updateWebhookSubscription" }
        $each! { webhook_subscription, update_webhook_subscription_event, "updateWebhookSubscriptionEvent" }
    };
}
