// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Transfer*.

use finicity_sdk::{Client, Error};

use crate::outcome::Outcome;
use crate::values;

/// Calls `getAllDepositSwitches`.
pub async fn get_all_deposit_switches(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transfer();
    let call = tag.get_all_deposit_switches(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `getAllExternalDepositSwitches`.
pub async fn get_all_external_deposit_switches(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transfer();
    let call = tag.get_all_external_deposit_switches(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `getAllPaySwitches`.
pub async fn get_all_pay_switches(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transfer();
    let call = tag.get_all_pay_switches(values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `getBillPaySwitchDetails`.
pub async fn get_bill_pay_switch_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transfer();
    let call = tag.get_bill_pay_switch_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}

/// Calls `getDepositSwitchDetails`.
pub async fn get_deposit_switch_details(client: &Client) -> Result<Outcome, Error> {
    let tag = client.transfer();
    let call = tag.get_deposit_switch_details(values::PATH_ARGUMENT, values::PATH_ARGUMENT);
    Outcome::value(call.send().await?)
}
