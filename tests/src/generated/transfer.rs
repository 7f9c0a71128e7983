// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Transfer*.

use finicity_sdk::Client;
use finicity_sdk::api::transfer;

use crate::values;

/// A call of `getAllDepositSwitches`.
pub fn get_all_deposit_switches(client: &Client) -> transfer::GetAllDepositSwitches {
    let tag = client.transfer();
    tag.get_all_deposit_switches(values::path_argument())
}

/// A call of `getAllExternalDepositSwitches`.
pub fn get_all_external_deposit_switches(
    client: &Client,
) -> transfer::GetAllExternalDepositSwitches {
    let tag = client.transfer();
    tag.get_all_external_deposit_switches(values::path_argument())
}

/// A call of `getAllPaySwitches`.
pub fn get_all_pay_switches(client: &Client) -> transfer::GetAllPaySwitches {
    let tag = client.transfer();
    tag.get_all_pay_switches(values::path_argument())
}

/// A call of `getBillPaySwitchDetails`.
pub fn get_bill_pay_switch_details(client: &Client) -> transfer::GetBillPaySwitchDetails {
    let tag = client.transfer();
    tag.get_bill_pay_switch_details(values::path_argument(), values::path_argument())
}

/// A call of `getDepositSwitchDetails`.
pub fn get_deposit_switch_details(client: &Client) -> transfer::GetDepositSwitchDetails {
    let tag = client.transfer();
    tag.get_deposit_switch_details(values::path_argument(), values::path_argument())
}
