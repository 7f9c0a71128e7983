//! An operation of a contract.

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::types::field_name;
use super::{ArgumentOrder, IDEMPOTENT, STAGE};
use crate::contract::{self, Content, Contract};
use crate::error::{Error, Result};
use crate::model::{Auth, Body, Form, Location, Operation, Parameter, Success};
use crate::render::{ANSWERS, answer_name};
use crate::reshape::{Client, Method};
use crate::sample::Sample;
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
    if method.http_method != described.method {
        return Err(fail(format!("progenitor sends {name} by another method")));
    }
    Ok(Operation {
        builder: name.to_upper_camel_case(),
        links: Vec::new(),
        known_as: known_as(contract, &described.id),
        id: described.id.clone(),
        name: name.clone(),
        method: described.method,
        path: described.path.clone(),
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
        parameters: parameters(described, method)?,
        body: body(described, method),
        accept_json: method.accept_json,
        successes: successes(described, client)?,
        failures_below_300: described.failures_below_300.clone(),
        failures: described.failures.clone(),
        origin: described.origin.clone(),
    })
}

/// The names that other SDKs have for an operation, each with its SDK.
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
        // A contract that says nothing about security means this API's usual credentials.
        return Auth::AppKeyAndToken;
    };
    // An operation that lists the two as alternatives takes both as well.
    if headers.contains("finicity-app-token") {
        Auth::AppKeyAndToken
    } else if headers.contains("finicity-app-key") {
        Auth::AppKey
    } else {
        Auth::None
    }
}

/// The parameters in the order of progenitor's arguments, after those that `x-argument-order` names.
fn parameters(described: &contract::Operation, method: &Method) -> Result<Vec<Parameter>> {
    let pointer = described.origin.pointer();
    let mut parameters = Vec::new();
    for (argument, ty) in &method.arguments {
        let parameter = described.parameters.iter().find(|parameter| {
            let name = parameter.name.to_snake_case();
            name == *argument || format!("{name}_") == *argument
        });
        let Some((parameter, schema)) = parameter.and_then(|one| Some((one, one.schema.as_ref()?)))
        else {
            let message = format!("progenitor takes an argument {argument} that is no parameter");
            return Err(Error::new(STAGE, message).at(pointer));
        };
        let description = parameter
            .description
            .as_ref()
            .or(schema.description.as_ref());
        let description = description.map(String::as_str);
        parameters.push(Parameter {
            name: field_name(argument),
            wire: parameter.name.clone(),
            location: match parameter.location.as_str() {
                "path" => Location::Path,
                "header" => Location::Header,
                _ => Location::Query,
            },
            ty: ty.clone(),
            docs: words::documented(schema, description, &parameter.name),
            comma_list: parameter.comma_list,
            sample: Sample::of(schema),
            origin: parameter.origin.clone(),
        });
    }
    let order = ArgumentOrder(&described.argument_order);
    order.check(parameters.iter().map(|one| one.wire.as_str()), pointer)?;
    parameters.sort_by_key(|parameter| order.place(&parameter.wire));
    Ok(parameters)
}

fn body(described: &contract::Operation, method: &Method) -> Option<Body> {
    let body = described.body.as_ref()?;
    let description = body.description.as_deref();
    Some(Body {
        ty: method.body.clone()?,
        required: body.required,
        docs: description.map(words::lines).unwrap_or_default(),
    })
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
