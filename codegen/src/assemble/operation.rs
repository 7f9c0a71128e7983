//! An operation of a contract.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use super::types::field_name;
use super::{ArgumentOrder, IDEMPOTENT, STAGE, is_true, text};
use crate::document::{self, Place};
use crate::error::{Error, Result};
use crate::model::{
    Auth, Body, Form, Link, LinkSource, Location, Operation, Paging, Parameter, Polling, RustType,
    Success,
};
use crate::normalise::{errors, identifiers, inline, media, names, parameters, successes, unions};
use crate::reshape::{Client, Method};
use crate::sample::Sample;
use crate::words;

/// At the root of a contract: what other SDKs call its operations.
const KNOWN_AS: &str = "x-known-as";

fn known_as(document: &Value, id: &str) -> Vec<(String, String)> {
    let others = document.get(KNOWN_AS).and_then(|all| all.get(id));
    let others = others.and_then(Value::as_object).into_iter().flatten();
    let names = others.flat_map(|(sdk, names)| {
        let names = names.as_array().into_iter().flatten();
        let names = names.filter_map(Value::as_str);
        names.map(|name| (sdk.clone(), name.to_owned()))
    });
    names.collect()
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
        known_as: known_as(document, &id),
        id,
        method: place.method,
        path: place.path.clone(),
        docs,
        deprecated: is_true(described, "deprecated"),
        auth: auth(document, described, &pointer)?,
        timeout_seconds: described.get("x-timeout-seconds").and_then(Value::as_u64),
        idempotent: flag(described, "x-idempotent", &pointer)?
            .unwrap_or(IDEMPOTENT.contains(&place.method)),
        billed: flag(described, "x-billed", &pointer)?.unwrap_or(false),
        paging: described
            .get("x-paging")
            .map(|paging| self::paging(paging, &pointer))
            .transpose()?,
        polling: described
            .get("x-polling")
            .map(|polling| self::polling(polling, &pointer))
            .transpose()?,
        poll_with: poll_with(described, &pointer)?,
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

/// A fact that is true or false; `None` if the operation does not have it.
fn flag(operation: &Value, key: &str, pointer: &str) -> Result<Option<bool>> {
    match operation.get(key) {
        None => Ok(None),
        Some(Value::Bool(flag)) => Ok(Some(*flag)),
        Some(other) => Err(
            Error::new(STAGE, format!("`{key}` is {other}, not true or false"))
                .at(document::join(pointer, key)),
        ),
    }
}

fn paging(paging: &Value, pointer: &str) -> Result<Paging> {
    let place = document::join(pointer, "x-paging");
    let needed = |key: &str| {
        text(paging, key).map(str::to_owned).ok_or_else(|| {
            Error::new(STAGE, format!("`x-paging` has no `{key}`")).at(place.clone())
        })
    };
    Ok(Paging {
        style: needed("style")?,
        start: needed("start")?,
        first: paging.get("first").and_then(Value::as_i64).unwrap_or(1),
        size: needed("size")?,
        max_size: paging.get("max-size").and_then(Value::as_i64),
        items: needed("items")?,
        id: text(paging, "id").map(str::to_owned),
        more: text(paging, "more").map(str::to_owned),
        total: text(paging, "total").map(str::to_owned),
    })
}

fn polling(polling: &Value, pointer: &str) -> Result<Polling> {
    let texts =
        |key| -> Vec<String> { document::strings(polling, key).map(str::to_owned).collect() };
    let done = texts("done");
    if done.is_empty() {
        let place = document::join(pointer, "x-polling");
        return Err(Error::new(STAGE, "`x-polling` has no `done`")
            .at(place)
            .hint("list the statuses of finished work; any other goes on or has failed"));
    }
    Ok(Polling {
        status: text(polling, "status").unwrap_or("status").to_owned(),
        running: texts("running"),
        done,
        failed: texts("failed"),
        listed_by: text(polling, "listed-by").map(str::to_owned),
    })
}

/// Which operations tell when the work is done that this one starts, as the links of OpenAPI say it.
fn poll_with(operation: &Value, pointer: &str) -> Result<Vec<Link>> {
    let pointer = document::join(pointer, "x-poll-with");
    let links = operation.get("x-poll-with").and_then(Value::as_array);
    let link = |link: &Value| {
        let parameters = link.get("parameters").and_then(Value::as_object);
        let arguments = parameters.into_iter().flatten().map(|(name, value)| {
            let expression = value.as_str().unwrap_or_default();
            let from = if let Some(parameter) = expression.strip_prefix("$request.path.") {
                LinkSource::Parameter(parameter.to_owned())
            } else if let Some(member) = expression.strip_prefix("$response.body#/") {
                LinkSource::Member(member.to_owned())
            } else {
                return Err(
                    Error::new(STAGE, format!("`{expression}` is not understood"))
                        .at(pointer.clone())
                        .hint("write $request.path.NAME or $response.body#/NAME"),
                );
            };
            Ok((name.clone(), from))
        });
        Ok(Link {
            operation: text(link, "operationId").unwrap_or_default().to_owned(),
            arguments: arguments.collect::<Result<_>>()?,
        })
    };
    links.into_iter().flatten().map(link).collect()
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
