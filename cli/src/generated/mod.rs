// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! The commands of all operations.

mod account_validation_assistance;
mod accounts;
mod accounts_simple;
mod app_registration;
mod authentication;
mod balance_analytics;
mod bank_statements;
mod businesses_api;
mod cash_flow;
mod cash_flow_analytics;
mod connect;
mod connect_components;
mod consumer_foresight;
mod consumers;
mod customer_authorization_details;
mod customers;
mod data_sharing_consent;
mod identity;
mod institutions;
mod pay_statements;
mod payment_enablement_bundle;
mod payment_history_report;
mod payment_success_indicator;
mod payments;
mod portfolios;
mod reports;
mod small_business_credit_analytics;
mod third_party_access;
mod transaction_data_enrichment;
mod transactions;
mod transfer;
mod tx_push;
mod verify_assets;
mod verify_income_and_employment;
mod webhook_subscription;

use crate::table::Tag;

/// All tags, in alphabetical order.
#[rustfmt::skip]
pub static TAGS: &[&Tag] = &[
    &account_validation_assistance::TAG,
    &accounts::TAG,
    &accounts_simple::TAG,
    &app_registration::TAG,
    &authentication::TAG,
    &balance_analytics::TAG,
    &bank_statements::TAG,
    &businesses_api::TAG,
    &cash_flow::TAG,
    &cash_flow_analytics::TAG,
    &connect::TAG,
    &connect_components::TAG,
    &consumer_foresight::TAG,
    &consumers::TAG,
    &customer_authorization_details::TAG,
    &customers::TAG,
    &data_sharing_consent::TAG,
    &identity::TAG,
    &institutions::TAG,
    &pay_statements::TAG,
    &payment_enablement_bundle::TAG,
    &payment_history_report::TAG,
    &payment_success_indicator::TAG,
    &payments::TAG,
    &portfolios::TAG,
    &reports::TAG,
    &small_business_credit_analytics::TAG,
    &third_party_access::TAG,
    &transaction_data_enrichment::TAG,
    &transactions::TAG,
    &transfer::TAG,
    &tx_push::TAG,
    &verify_assets::TAG,
    &verify_income_and_employment::TAG,
    &webhook_subscription::TAG,
];
