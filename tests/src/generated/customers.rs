// Written by `cargo xtask generate` from contract 1.42.0. Do not edit.

//! Calls of the operations of the tag *Customers*.

use finicity_sdk::api::customers;
use finicity_sdk::{Client, types};

use super::bodies;
use crate::values;

/// A call of `AddCustomer`.
pub fn add_customer(client: &Client) -> customers::AddCustomer {
    let tag = client.customers();
    tag.add_customer(bodies::new_customer())
}

/// A call of `AddTestingCustomer`.
pub fn add_testing_customer(client: &Client) -> customers::AddTestingCustomer {
    let tag = client.customers();
    tag.add_testing_customer(bodies::new_customer())
}

/// A call of `DeleteCustomer`.
pub fn delete_customer(client: &Client) -> customers::DeleteCustomer {
    let tag = client.customers();
    tag.delete_customer(values::path_argument())
}

/// A call of `GetCustomer`.
pub fn get_customer(client: &Client) -> customers::GetCustomer {
    let tag = client.customers();
    tag.get_customer(values::path_argument())
}

/// A call of `GetCustomerWithAppData`.
pub fn get_customer_with_app_data(client: &Client) -> customers::GetCustomerWithAppData {
    let tag = client.customers();
    tag.get_customer_with_app_data(values::path_argument())
}

/// A call of `GetCustomers`.
pub fn get_customers(client: &Client) -> customers::GetCustomers {
    let tag = client.customers();
    let call = tag.get_customers();
    let call = call.limit(20);
    let call = call.search("text");
    let call = call.start(1);
    let call = call.r#type(types::CustomerType::Active);
    call.username("customerusername1")
}

/// A call of `ModifyCustomer`.
pub fn modify_customer(client: &Client) -> customers::ModifyCustomer {
    let tag = client.customers();
    tag.modify_customer(values::path_argument(), bodies::customer_update())
}
