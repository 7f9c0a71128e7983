// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of every operation.

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
