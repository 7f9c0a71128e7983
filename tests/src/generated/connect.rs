// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Connect*.

use finicity_sdk::{Client, Error};

use super::bodies;
use crate::outcome::Outcome;
use crate::values;

/// Calls `CreateConnectExperience`.
pub async fn create_connect_experience(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call =
        tag.create_connect_experience(values::PATH_ARGUMENT, bodies::indirect_partner_request());
    Outcome::value(call.send().await?)
}

/// Calls `GenerateConnectUrl`.
pub async fn generate_connect_url(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.generate_connect_url(bodies::connect_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `GenerateFixConnectUrl`.
pub async fn generate_fix_connect_url(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.generate_fix_connect_url(bodies::fix_connect_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `GenerateJointBorrowerConnectUrl`.
pub async fn generate_joint_borrower_connect_url(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.generate_joint_borrower_connect_url(bodies::connect_joint_borrower_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `GenerateLiteConnectUrl`.
pub async fn generate_lite_connect_url(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.generate_lite_connect_url(bodies::lite_connect_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `GenerateTransferBillPaySwitchUrl`.
pub async fn generate_transfer_bill_pay_switch_url(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.generate_transfer_bill_pay_switch_url(
        bodies::connect_generate_transfer_bill_pay_switch_parameters(),
    );
    Outcome::value(call.send().await?)
}

/// Calls `GenerateTransferDepositSwitchUrl`.
pub async fn generate_transfer_deposit_switch_url(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call =
        tag.generate_transfer_deposit_switch_url(bodies::transfer_deposit_switch_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `GetAllExperience`.
pub async fn get_all_experience(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.get_all_experience("text");
    let call = call.product_code(["first", "second"]);
    Outcome::value(call.send().await?)
}

/// Calls `SendConnectEmail`.
pub async fn send_connect_email(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.send_connect_email(bodies::connect_email_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `SendJointBorrowerConnectEmail`.
pub async fn send_joint_borrower_connect_email(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call =
        tag.send_joint_borrower_connect_email(bodies::connect_joint_borrower_email_parameters());
    Outcome::value(call.send().await?)
}

/// Calls `VerifyMicroEntryMicrodeposit`.
pub async fn verify_micro_entry_microdeposit(client: &Client) -> Result<Outcome, Error> {
    let tag = client.connect();
    let call = tag.verify_micro_entry_microdeposit(bodies::micro_entry_verify_request_parameter());
    Outcome::value(call.send().await?)
}
