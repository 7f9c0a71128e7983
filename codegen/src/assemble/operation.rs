//! An operation of a contract.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::types::field_name;
use super::{ArgumentOrder, IDEMPOTENT, STAGE, is_true, text};
use crate::document::{self, Place};
use crate::error::{Error, Result};
use crate::facts::{self, KnownAs};
use crate::model::{Auth, Body, Form, Location, Operation, Parameter, RustType, Success};
use crate::normalise::{errors, identifiers, inline, media, names, parameters, successes, unions};
use crate::reshape::{Client, Method};
use crate::sample::Sample;
use crate::words;

fn known_as(document: &Value, id: &str) -> Result<Vec<(String, String)>> {
    let all: Option<KnownAs> = facts::read(document, facts::KNOWN_AS, "")?;
    let others = all.and_then(|mut all| all.remove(id)).unwrap_or_default();
    let names = others.into_iter().flat_map(|(sdk, names)| {
        let names = names.into_iter();
        names.map(move |name| (sdk.clone(), name))
    });
    Ok(names.collect())
}

pub(super) fn operation(
    document: &Value,
    place: &Place,
    described: &Value,
    client: &Client,
) -> Result<Operation> {
    let pointer = place.pointer();
    let name = document::operation_id(described).to_owned();
    let Some(method) = client
        .methods
        .get(&name)
        .or_else(|| client.methods.get(&format!("{name}_")))
    else {
        return Err(Error::new(STAGE, format!("progenitor made no method {name}")).at(pointer));
    };
    if method.http_method != place.method {
        return Err(
            Error::new(STAGE, format!("progenitor sends {name} by another method")).at(pointer),
        );
    }
    let id = text(described, names::OPERATION_ID)
        .unwrap_or(&name)
        .to_owned();
    let mut docs = Vec::new();
    for key in ["summary", "description"] {
        if let Some(words) = text(described, key) {
            if !docs.is_empty() {
                docs.push(String::new());
            }
            docs.extend(words::lines(words));
        }
    }
    Ok(Operation {
        builder: name.to_upper_camel_case(),
        links: Vec::new(),
        known_as: known_as(document, &id)?,
        id,
        method: place.method,
        path: place.path.clone(),
        docs,
        deprecated: is_true(described, "deprecated"),
        auth: auth(document, described, &pointer)?,
        timeout_seconds: facts::read(described, facts::TIMEOUT, &pointer)?,
        idempotent: facts::read(described, facts::IDEMPOTENT, &pointer)?
            .unwrap_or(IDEMPOTENT.contains(&place.method)),
        billed: facts::read(described, facts::BILLED, &pointer)?.unwrap_or(false),
        paging: facts::read(described, facts::PAGING, &pointer)?,
        polling: facts::read(described, facts::POLLING, &pointer)?,
        poll_with: facts::read(described, facts::POLL_WITH, &pointer)?.unwrap_or_default(),
        also_pdf: is_true(described, media::ALSO_PDF),
        parameters: in_order(
            described,
            parameters(described, method, &pointer)?,
            &pointer,
        )?,
        body: body(described, method),
        accept_json: method.accept_json,
        successes: successes(described, &pointer)?,
        failures_below_300: failures_below_300(described),
        failures: failures(described),
        name,
    })
}

fn auth(document: &Value, operation: &Value, pointer: &str) -> Result<Auth> {
    let requirements = operation.get("security").or(document.get("security"));
    let mut headers = BTreeSet::new();
    for requirement in requirements.and_then(Value::as_array).into_iter().flatten() {
        for (scheme, _) in requirement.as_object().into_iter().flatten() {
            let pointer_to_scheme = document::join("/components/securitySchemes", scheme);
            let header = document
                .pointer(&pointer_to_scheme)
                .and_then(|scheme| text(scheme, "name"));
            let Some(header) = header else {
                let message = format!("there is no security scheme `{scheme}` sent as a header");
                return Err(Error::new(STAGE, message).at(document::join(pointer, "security")));
            };
            headers.insert(header.to_ascii_lowercase());
        }
    }
    // An operation that lists the two as alternatives takes both as well.
    Ok(
        match (
            headers.contains("finicity-app-key"),
            headers.contains("finicity-app-token"),
        ) {
            (_, true) => Auth::AppKeyAndToken,
            (true, false) => Auth::AppKey,
            (false, false) if requirements.is_some() => Auth::None,
            // A contract that says nothing about security means this API's usual credentials.
            (false, false) => Auth::AppKeyAndToken,
        },
    )
}

/// The parameters that are named in `x-argument-order` first, in that order.
fn in_order(
    operation: &Value,
    mut parameters: Vec<Parameter>,
    pointer: &str,
) -> Result<Vec<Parameter>> {
    let order = ArgumentOrder::of(operation);
    order.check(
        parameters.iter().map(|parameter| parameter.wire.as_str()),
        pointer,
    )?;
    parameters.sort_by_key(|parameter| order.place(&parameter.wire));
    Ok(parameters)
}

fn parameters(operation: &Value, method: &Method, pointer: &str) -> Result<Vec<Parameter>> {
    let described = operation.get("parameters").and_then(Value::as_array);
    let described: Vec<&Value> = described.into_iter().flatten().collect();
    let mut parameters = Vec::new();
    for (argument, ty) in &method.arguments {
        let parameter = described.iter().find(|parameter| {
            let name = text(parameter, "name").unwrap_or_default().to_snake_case();
            name == *argument || format!("{name}_") == *argument
        });
        let Some(parameter) = parameter else {
            let message = format!("progenitor takes an argument {argument} that is no parameter");
            return Err(Error::new(STAGE, message).at(pointer));
        };
        let wire = text(parameter, "name").unwrap_or_default();
        let schema = parameter.get("schema").unwrap_or(&Value::Null);
        let description = text(parameter, "description").or_else(|| text(schema, "description"));
        parameters.push(Parameter {
            name: field_name(argument),
            wire: wire.to_owned(),
            location: match text(parameter, "in") {
                Some("path") => Location::Path,
                Some("header") => Location::Header,
                _ => Location::Query,
            },
            ty: ty.clone(),
            docs: words::documented(schema, description, wire),
            comma_list: is_true(parameter, parameters::COMMA_LIST),
            sample: Sample::of(schema),
        });
    }
    Ok(parameters)
}

fn body(operation: &Value, method: &Method) -> Option<Body> {
    let described = operation.get("requestBody")?;
    let ty = method.body.clone()?;
    let docs = text(described, "description")
        .map(words::lines)
        .unwrap_or_default();
    Some(Body {
        ty,
        required: is_true(described, "required"),
        docs,
    })
}

fn successes(operation: &Value, pointer: &str) -> Result<Vec<Success>> {
    let described = operation
        .get(successes::SUCCESSES)
        .and_then(Value::as_array);
    let mut found = Vec::new();
    for success in described.into_iter().flatten() {
        let status = success
            .get("status")
            .and_then(Value::as_u64)
            .and_then(|s| s.try_into().ok());
        let form = match text(success, "form") {
            Some("json") => Form::Json(schema_type(&success["schema"])),
            Some("text") => Form::Text,
            Some("binary") => Form::Binary,
            _ => Form::Empty,
        };
        let Some(status) = status else {
            return Err(Error::new(STAGE, "a success has no status").at(pointer));
        };
        found.push(Success { status, form });
    }
    Ok(found)
}

/// Codes are ordered as numbers are.
fn failures(operation: &Value) -> BTreeMap<String, Vec<String>> {
    let documented = operation.get(errors::DOCUMENTED).and_then(Value::as_object);
    let failures = documented.into_iter().flatten().map(|(status, _)| {
        let codes = document::strings(&operation[errors::DOCUMENTED], status);
        let mut codes: Vec<String> = codes.map(str::to_owned).collect();
        codes.sort_by_key(|code| (code.len(), code.clone()));
        (status.clone(), codes)
    });
    failures.collect()
}

fn failures_below_300(operation: &Value) -> Vec<u16> {
    let failures = operation.get(successes::FAILURES).and_then(Value::as_array);
    let status = |status: &Value| status.as_u64().and_then(|status| status.try_into().ok());
    failures.into_iter().flatten().filter_map(status).collect()
}

/// The Rust type of a normalised schema that stands in an answer.
fn schema_type(schema: &Value) -> RustType {
    if let Some(name) = document::reference(schema).and_then(document::schema_name) {
        return RustType::Named(name.to_owned());
    }
    if let Some(name) = text(schema, identifiers::IDENTIFIER) {
        return RustType::Id {
            name: name.to_owned(),
            number: false,
        };
    }
    if schema.get(unions::SCALAR).is_some() {
        return RustType::Scalar;
    }
    let format = text(schema, "format");
    match document::type_of(schema) {
        Some("boolean") => RustType::Bool,
        Some("integer" | "string") if format == Some(inline::UNIX_TIME) => RustType::UnixDate {
            text: document::type_of(schema) == Some("string"),
        },
        Some("integer") if format == Some("int32") => RustType::I32,
        Some("integer") => RustType::I64,
        Some("number") => RustType::Decimal,
        Some("string") if format == Some("date") => RustType::Date,
        Some("string") if format == Some("date-time") => RustType::DateTime,
        Some("string") => RustType::Text,
        Some("array") => RustType::Vec(Box::new(schema_type(&schema["items"]))),
        _ => match schema.get("additionalProperties") {
            Some(values) if values.is_object() => RustType::Map(Box::new(schema_type(values))),
            _ => RustType::Json,
        },
    }
}
