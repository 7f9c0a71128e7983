//! Assembles an operation of a contract.

use super::request::OperationComparison;
use super::{ArgumentOrder, IDEMPOTENT, STAGE};
use crate::contract::{self, Content, Contract};
use crate::error::{Error, Result};
use crate::model::{Auth, Form, Operation, Parameter, Success};
use crate::render::{RESPONSES, response_name};
use crate::reshape::Client;
use crate::rustdoc_text;

pub(super) fn operation(
    contract: &Contract,
    contract_operation: &contract::Operation,
    client: &Client,
) -> Result<Operation> {
    let name = &contract_operation.name;
    let fail = |message: String| Error::new(STAGE, message).at(contract_operation.origin.pointer());
    let method = client.methods.get(name);
    let method = method.or_else(|| client.methods.get(&format!("{name}_")));
    let Some(method) = method else {
        return Err(fail(format!("progenitor generated no method {name}")));
    };
    let comparison = OperationComparison {
        contract_operation,
        method,
    };
    let request = comparison.request()?;
    let successes = successes(contract_operation, client)?;
    comparison.check_response(&successes)?;
    Ok(Operation {
        // All operations of a tag get their builder names together, in a later step.
        builder: String::new(),
        links: Vec::new(),
        sdk_names: sdk_names(contract, &contract_operation.id),
        id: contract_operation.id.clone(),
        name: name.clone(),
        method: contract_operation.method,
        path: request.path,
        docs: docs(contract_operation),
        deprecated: contract_operation.deprecated,
        auth: auth(contract_operation),
        timeout_seconds: contract_operation.timeout_seconds,
        idempotent: contract_operation
            .idempotent
            .unwrap_or(IDEMPOTENT.contains(&contract_operation.method)),
        billed: contract_operation.billed,
        paging: contract_operation.paging.clone(),
        polling: contract_operation.polling.clone(),
        poll_with: contract_operation.poll_with.clone(),
        also_pdf: contract_operation.also_pdf,
        parameters: ordered(contract_operation, request.parameters)?,
        body: request.body,
        accept_json: method.accept_json,
        successes,
        failures_below_300: contract_operation.failures_below_300.clone(),
        failures: contract_operation.failures.clone(),
        origin: contract_operation.origin.clone(),
    })
}

/// Returns the names of an operation in other SDKs, each with the name of its SDK.
fn sdk_names(contract: &Contract, id: &str) -> Vec<(String, String)> {
    let others = contract.sdk_names.get(id).into_iter().flatten();
    let names =
        others.flat_map(|(sdk, names)| names.iter().map(|name| (sdk.clone(), name.clone())));
    names.collect()
}

fn docs(contract_operation: &contract::Operation) -> Vec<String> {
    let mut docs = Vec::new();
    for text in [&contract_operation.summary, &contract_operation.description]
        .into_iter()
        .flatten()
    {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        docs.extend(rustdoc_text::lines(text));
    }
    docs
}

fn auth(contract_operation: &contract::Operation) -> Auth {
    let Some(headers) = &contract_operation.credentials else {
        // If neither the operation nor the contract has `security`, the operation uses the usual
        // credentials of this API.
        return Auth::AppKeyAndToken;
    };
    // An operation that lists both credentials as alternatives also receives both.
    if headers.contains("finicity-app-token") {
        Auth::AppKeyAndToken
    } else if headers.contains("finicity-app-key") {
        Auth::AppKey
    } else {
        Auth::None
    }
}

/// Sorts the parameters: those in `x-argument-order` come first, in that order.
fn ordered(
    contract_operation: &contract::Operation,
    mut parameters: Vec<Parameter>,
) -> Result<Vec<Parameter>> {
    let order = ArgumentOrder(&contract_operation.argument_order);
    let names = parameters.iter().map(|parameter| parameter.wire.as_str());
    order.check(names, contract_operation.origin.pointer())?;
    parameters.sort_by_key(|parameter| order.position(&parameter.wire));
    Ok(parameters)
}

fn successes(contract_operation: &contract::Operation, client: &Client) -> Result<Vec<Success>> {
    let response_fields = client.structs.get(RESPONSES);
    let success = |success: &contract::Success| {
        let form = match &success.content {
            None => Form::Empty,
            Some(Content::Text) => Form::Text,
            Some(Content::Binary) => Form::Binary,
            Some(Content::Json(schema)) => {
                let name = response_name(&contract_operation.name, success.status);
                let field = response_fields.and_then(|all| all.iter().find(|one| one.wire == name));
                let Some(field) = field else {
                    let message = format!("progenitor generated no type for {name}");
                    return Err(Error::new(STAGE, message).at(schema.origin.pointer()));
                };
                Form::Json(field.ty.clone())
            }
        };
        Ok(Success {
            status: success.status,
            form,
        })
    };
    contract_operation.successes.iter().map(success).collect()
}
