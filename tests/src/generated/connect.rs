// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Connect*.

use finicity_sdk::Client;
use finicity_sdk::api::connect;

use super::bodies;
use crate::values;

/// A call of `CreateConnectExperience`.
pub fn create_connect_experience(client: &Client) -> connect::CreateConnectExperience {
    let tag = client.connect();
    tag.create_connect_experience(
        values::path_argument_or("84fd419a-1add-4bf4-961b-16e8285b3a92"),
        bodies::indirect_partner_request(),
    )
}

/// A call of `GenerateConnectUrl`.
pub fn generate_connect_url(client: &Client) -> connect::GenerateConnectUrl {
    let tag = client.connect();
    tag.generate_connect_url(bodies::connect_parameters())
}

/// A call of `GenerateFixConnectUrl`.
pub fn generate_fix_connect_url(client: &Client) -> connect::GenerateFixConnectUrl {
    let tag = client.connect();
    tag.generate_fix_connect_url(bodies::fix_connect_parameters())
}

/// A call of `GenerateJointBorrowerConnectUrl`.
pub fn generate_joint_borrower_connect_url(
    client: &Client,
) -> connect::GenerateJointBorrowerConnectUrl {
    let tag = client.connect();
    tag.generate_joint_borrower_connect_url(bodies::connect_joint_borrower_parameters())
}

/// A call of `GenerateLiteConnectUrl`.
pub fn generate_lite_connect_url(client: &Client) -> connect::GenerateLiteConnectUrl {
    let tag = client.connect();
    tag.generate_lite_connect_url(bodies::lite_connect_parameters())
}

/// A call of `GenerateTransferBillPaySwitchUrl`.
pub fn generate_transfer_bill_pay_switch_url(
    client: &Client,
) -> connect::GenerateTransferBillPaySwitchUrl {
    let tag = client.connect();
    tag.generate_transfer_bill_pay_switch_url(
        bodies::connect_generate_transfer_bill_pay_switch_parameters(),
    )
}

/// A call of `GenerateTransferDepositSwitchUrl`.
pub fn generate_transfer_deposit_switch_url(
    client: &Client,
) -> connect::GenerateTransferDepositSwitchUrl {
    let tag = client.connect();
    tag.generate_transfer_deposit_switch_url(bodies::transfer_deposit_switch_parameters())
}

/// A call of `GetAllExperience`.
pub fn get_all_experience(client: &Client) -> connect::GetAllExperience {
    let tag = client.connect();
    let call = tag.get_all_experience("Example Budget");
    call.product_code(["ABC", "1text"])
}

/// A call of `SendConnectEmail`.
pub fn send_connect_email(client: &Client) -> connect::SendConnectEmail {
    let tag = client.connect();
    tag.send_connect_email(bodies::connect_email_parameters())
}

/// A call of `SendJointBorrowerConnectEmail`.
pub fn send_joint_borrower_connect_email(
    client: &Client,
) -> connect::SendJointBorrowerConnectEmail {
    let tag = client.connect();
    tag.send_joint_borrower_connect_email(bodies::connect_joint_borrower_email_parameters())
}

/// A call of `VerifyMicroEntryMicrodeposit`.
pub fn verify_micro_entry_microdeposit(client: &Client) -> connect::VerifyMicroEntryMicrodeposit {
    let tag = client.connect();
    tag.verify_micro_entry_microdeposit(bodies::micro_entry_verify_request_parameter())
}
