//! Assembles an operation of a contract.

use super::request::Compared;
use super::{ArgumentOrder, IDEMPOTENT, STAGE};
use crate::contract::{self, Content, Contract};
use crate::error::{Error, Result};
use crate::model::{Auth, Form, Operation, Parameter, Success};
use crate::render::{ANSWERS, answer_name};
use crate::reshape::Client;
use crate::words;

pub(super) fn operation(
    contract: &Contract,
    described: &contract::Operation,
    client: &Client,
) -> Result<Operation> {
    let name = &described.name;
    let fail = |message: String| Error::new(STAGE, message).at(described.origin.pointer());
    let method = client.methods.get(name);
    let method = method.or_else(|| client.methods.get(&format!("{name}_")));
    let Some(method) = method else {
        return Err(fail(format!("progenitor made no method {name}")));
    };
    let compared = Compared { described, method };
    let request = compared.request()?;
    let successes = successes(described, client)?;
    compared.answer(&successes)?;
    Ok(Operation {
        // All operations of a tag get their builder names together, in a later step.
        builder: String::new(),
        links: Vec::new(),
        known_as: known_as(contract, &described.id),
        id: described.id.clone(),
        name: name.clone(),
        method: described.method,
        path: request.path,
        docs: docs(described),
        deprecated: described.deprecated,
        auth: auth(described),
        timeout_seconds: described.timeout_seconds,
        idempotent: described
            .idempotent
            .unwrap_or(IDEMPOTENT.contains(&described.method)),
        billed: described.billed,
        paging: described.paging.clone(),
        polling: described.polling.clone(),
        poll_with: described.poll_with.clone(),
        also_pdf: described.also_pdf,
        parameters: in_order(described, request.parameters)?,
        body: request.body,
        accept_json: method.accept_json,
        successes,
        failures_below_300: described.failures_below_300.clone(),
        failures: described.failures.clone(),
        origin: described.origin.clone(),
    })
}

/// Returns the names of an operation in other SDKs, each with the name of its SDK.
fn known_as(contract: &Contract, id: &str) -> Vec<(String, String)> {
    let others = contract.known_as.get(id).into_iter().flatten();
    let names =
        others.flat_map(|(sdk, names)| names.iter().map(|name| (sdk.clone(), name.clone())));
    names.collect()
}

fn docs(described: &contract::Operation) -> Vec<String> {
    let mut docs = Vec::new();
    for words in [&described.summary, &described.description]
        .into_iter()
        .flatten()
    {
        if !docs.is_empty() {
            docs.push(String::new());
        }
        docs.extend(words::lines(words));
    }
    docs
}

fn auth(described: &contract::Operation) -> Auth {
    let Some(headers) = &described.credentials else {
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
fn in_order(
    described: &contract::Operation,
    mut parameters: Vec<Parameter>,
) -> Result<Vec<Parameter>> {
    let order = ArgumentOrder(&described.argument_order);
    let names = parameters.iter().map(|parameter| parameter.wire.as_str());
    order.check(names, described.origin.pointer())?;
    parameters.sort_by_key(|parameter| order.place(&parameter.wire));
    Ok(parameters)
}

fn successes(described: &contract::Operation, client: &Client) -> Result<Vec<Success>> {
    let answers = client.structs.get(ANSWERS);
    let success = |success: &contract::Success| {
        let form = match &success.content {
            None => Form::Empty,
            Some(Content::Text) => Form::Text,
            Some(Content::Binary) => Form::Binary,
            Some(Content::Json(schema)) => {
                let name = answer_name(&described.name, success.status);
                let member = answers.and_then(|all| all.iter().find(|one| one.wire == name));
                let Some(member) = member else {
                    let message = format!("progenitor made no type for {name}");
                    return Err(Error::new(STAGE, message).at(schema.origin.pointer()));
                };
                Form::Json(member.ty.clone())
            }
        };
        Ok(Success {
            status: success.status,
            form,
        })
    };
    described.successes.iter().map(success).collect()
}
