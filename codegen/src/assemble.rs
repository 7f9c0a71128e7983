//! Puts together what is emitted, from the normalised contract and progenitor's client.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use serde_json::Value;

use crate::document::{self, Place, operations};
use crate::error::{Error, Result};
use crate::model::{
    Auth, Body, Condition, Direction, Field, Form, Identifier, Kind, Location, Model, Operation,
    Paging, Parameter, Polling, RustType, Success, Tag, TypeDef, Variant,
};
use crate::normalise::{
    enums, errors, identifiers, inline, names, parameters, prune, successes, tolerate, unions,
};
use crate::reshape::{Client, Method};
use crate::sample::Sample;
use crate::words;

const STAGE: &str = "assemble";

/// Methods a client may repeat without asking.
pub(crate) const IDEMPOTENT: [&str; 5] = ["get", "put", "delete", "options", "head"];

/// Names that a tag can't have as a module and as a method of `Client`.
const TAKEN_MODULES: [&str; 9] = [
    "builder", "call", "mod", "request", "self", "super", "types", "unions", "wire",
];

/// Puts the model together.
///
/// # Errors
/// When the contract and progenitor's client do not agree.
pub(crate) fn assemble(document: &Value, client: &Client) -> Result<Model> {
    let areas = tag_areas(document);
    let types = types(document, client, &areas)?;
    let error_body = document::schemas(document)
        .into_iter()
        .flatten()
        .find(|(_, schema)| schema.get(errors::MARK).is_some())
        .map(|(name, _)| name.clone())
        .ok_or_else(|| Error::new(STAGE, "there is no schema for the error body"))?;
    Ok(Model {
        version: document
            .pointer("/info/version")
            .and_then(Value::as_str)
            .unwrap_or("")
            .to_owned(),
        identifiers: identifiers(document),
        types,
        tags: tags(document, client, &areas)?,
        error_body,
    })
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

fn is_true(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn identifiers(document: &Value) -> Vec<Identifier> {
    let all = document.get(identifiers::ALL).and_then(Value::as_object);
    let identifier = |(name, known): (&String, &Value)| {
        let mut docs = text(known, "description")
            .map(words::lines)
            .unwrap_or_default();
        if docs.is_empty() {
            docs.push(format!("Identifier `{name}`."));
        }
        if let Some(example) = known
            .get("example")
            .filter(|e| e.is_string() || e.is_number())
        {
            let shown = example
                .as_str()
                .map_or_else(|| example.to_string(), str::to_owned);
            docs.extend([String::new(), format!("For example `{shown}`.")]);
        }
        Identifier {
            name: name.clone(),
            docs,
        }
    };
    all.into_iter().flatten().map(identifier).collect()
}

/// The area of each tag that has one.
fn tag_areas(document: &Value) -> BTreeMap<String, String> {
    let tags = document.get("tags").and_then(Value::as_array);
    let areas = tags.into_iter().flatten().filter_map(|tag| {
        Some((
            text(tag, "name")?.to_owned(),
            text(tag, "x-area")?.to_snake_case(),
        ))
    });
    areas.collect()
}

/// The tag an operation is listed under: its first.
fn tag_of(operation: &Value) -> &str {
    document::strings(operation, "tags")
        .next()
        .unwrap_or("Untagged")
}

fn types(
    document: &Value,
    client: &Client,
    areas: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, TypeDef>> {
    let used_by = areas_of_types(document, areas);
    let mut types = BTreeMap::new();
    for (name, schema) in document::schemas(document).into_iter().flatten() {
        let kind = if let Some(values) = schema.get(enums::VALUES) {
            let values = values
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            Kind::OpenEnum(values.map(str::to_owned).collect())
        } else if let Some(union) = schema.get(unions::UNION) {
            union_kind(union)
        } else {
            Kind::Struct(fields(name, schema, client)?)
        };
        let contract_name = text(schema, names::SCHEMA_NAME).map(str::to_owned);
        let mut docs = text(schema, "description")
            .map(words::lines)
            .unwrap_or_default();
        if docs.is_empty() {
            let shown = contract_name.as_deref().unwrap_or(name);
            docs.push(format!("`{shown}` of the contract."));
        }
        let definition = TypeDef {
            name: name.clone(),
            contract_name,
            docs,
            direction: match text(schema, tolerate::DIRECTION) {
                Some("request") => Direction::Request,
                Some("both") => Direction::Both,
                _ => Direction::Response,
            },
            areas: used_by.get(name).cloned().unwrap_or_default(),
            kind,
        };
        types.insert(name.clone(), definition);
    }
    Ok(types)
}

fn areas_of_types(
    document: &Value,
    areas: &BTreeMap<String, String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut roots: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, operation) in operations(document) {
        let area = areas.get(tag_of(operation)).cloned().unwrap_or_default();
        roots
            .entry(area)
            .or_default()
            .extend(prune::named_in(operation));
    }
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (area, roots) in roots {
        for name in prune::reachable(roots, document) {
            used.entry(name).or_default().insert(area.clone());
        }
    }
    used
}

fn union_kind(union: &Value) -> Kind {
    let variants = union.get("variants").and_then(Value::as_array);
    let variant = |variant: &Value| Variant {
        schema: text(variant, "schema").unwrap_or_default().to_owned(),
        values: document::strings(variant, "values")
            .map(str::to_owned)
            .collect(),
        condition: variant.get("when").and_then(condition),
    };
    Kind::Union {
        property: text(union, "property").unwrap_or("type").to_owned(),
        variants: variants.into_iter().flatten().map(variant).collect(),
    }
}

fn condition(when: &Value) -> Option<Condition> {
    let present = text(when, "present").map(|name| Condition::Present(name.to_owned()));
    present.or_else(|| {
        Some(Condition::Contains {
            property: text(when, "property")?.to_owned(),
            text: text(when, "contains")?.to_owned(),
        })
    })
}

fn fields(name: &str, schema: &Value, client: &Client) -> Result<Vec<Field>> {
    let Some(members) = client.structs.get(name) else {
        let empty = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_none_or(|p| p.is_empty());
        if empty {
            return Ok(Vec::new());
        }
        return Err(
            Error::new(STAGE, format!("progenitor made no struct {name}"))
                .at(document::join(document::SCHEMAS, name)),
        );
    };
    let required: Vec<&str> = document::strings(schema, tolerate::REQUIRED).collect();
    let fields = members.iter().map(|member| {
        let property = schema
            .get("properties")
            .and_then(|all| all.get(&member.wire));
        let property = property.unwrap_or(&Value::Null);
        Field {
            name: field_name(&member.name),
            wire: member.wire.clone(),
            ty: member.ty.clone(),
            docs: words::documented(property, text(property, "description"), &member.wire),
            deprecated: is_true(property, "deprecated"),
            required: required.contains(&member.wire.as_str()),
            shown: match text(property, inline::DEBUG) {
                Some(mark) => mark == "shown",
                None => shows_nobody(&member.ty),
            },
            sample: Sample::of(property),
        }
    });
    Ok(fields.collect())
}

/// Whether values of the type expose nobody, as far as a type can tell. Text and numbers may.
fn shows_nobody(ty: &RustType) -> bool {
    match ty {
        RustType::Bool
        | RustType::Date
        | RustType::DateTime
        | RustType::UnixDate { .. }
        | RustType::Id { .. }
        | RustType::Named(_) => true,
        RustType::Option(inner) | RustType::Vec(inner) | RustType::Boxed(inner) => {
            shows_nobody(inner)
        }
        _ => false,
    }
}

/// A keyword keeps its spelling as a raw identifier where Rust has one.
fn field_name(name: &str) -> String {
    match name.strip_suffix('_') {
        Some(keyword) if syn::parse_str::<syn::Ident>(keyword).is_err() => {
            let raw = format!("r#{keyword}");
            let allowed = syn::parse_str::<syn::Ident>(&raw).is_ok();
            if allowed { raw } else { name.to_owned() }
        }
        _ => name.to_owned(),
    }
}

fn tags(document: &Value, client: &Client, areas: &BTreeMap<String, String>) -> Result<Vec<Tag>> {
    let mut grouped: BTreeMap<&str, Vec<Operation>> = BTreeMap::new();
    for (place, described) in operations(document) {
        let operation = operation(document, &place, described, client)?;
        grouped
            .entry(tag_of(described))
            .or_default()
            .push(operation);
    }
    let mut modules: BTreeMap<String, &str> = BTreeMap::new();
    let mut tags = Vec::new();
    for (name, mut operations) in grouped {
        operations.sort_by(|a, b| a.name.cmp(&b.name));
        let mut module = name.to_snake_case();
        if TAKEN_MODULES.contains(&module.as_str())
            || syn::parse_str::<syn::Ident>(&module).is_err()
        {
            module = format!("api_{module}");
        }
        if !module.is_ascii() {
            let message = format!("the tag `{name}` makes no file name of ASCII letters");
            return Err(Error::new(STAGE, message)
                .at("/tags")
                .hint("rename it in the overlay"));
        }
        if let Some(first) = modules.insert(module.clone(), name) {
            let message =
                format!("the tags `{first}` and `{name}` are both called {module} in Rust");
            return Err(Error::new(STAGE, message)
                .at("/tags")
                .hint("rename one in the overlay"));
        }
        tags.push(Tag {
            name: name.to_owned(),
            handle: handle(&module, &operations),
            module,
            area: areas.get(name).cloned(),
            docs: tag_docs(document, name),
            operations,
        });
    }
    Ok(tags)
}

/// The struct of a tag must not be called like one of its request builders.
fn handle(module: &str, operations: &[Operation]) -> String {
    let handle = module.to_upper_camel_case();
    let taken = operations
        .iter()
        .any(|operation| operation.builder == handle);
    if taken {
        format!("{handle}Api")
    } else {
        handle
    }
}

fn tag_docs(document: &Value, name: &str) -> Vec<String> {
    let tags = document.get("tags").and_then(Value::as_array);
    let tag = tags
        .into_iter()
        .flatten()
        .find(|tag| text(tag, "name") == Some(name));
    let docs = tag
        .and_then(|tag| text(tag, "description"))
        .map(words::lines)
        .unwrap_or_default();
    if docs.is_empty() {
        vec![format!("Operations of the tag *{name}*.")]
    } else {
        docs
    }
}

fn operation(
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
        id,
        method: place.method,
        path: place.path.clone(),
        docs,
        deprecated: is_true(described, "deprecated"),
        auth: auth(document, described, &pointer)?,
        timeout_seconds: described.get("x-timeout-seconds").and_then(Value::as_u64),
        paging: described
            .get("x-paging")
            .map(|paging| self::paging(paging, &pointer))
            .transpose()?,
        polling: described.get("x-polling").map(polling),
        parameters: parameters(described, method, &pointer)?,
        body: body(described, method),
        accept_json: method.accept_json,
        successes: successes(described, &pointer)?,
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
        more: text(paging, "more").map(str::to_owned),
        total: text(paging, "total").map(str::to_owned),
    })
}

fn polling(polling: &Value) -> Polling {
    let texts = |key| document::strings(polling, key).map(str::to_owned).collect();
    Polling {
        status: text(polling, "status").unwrap_or("status").to_owned(),
        running: texts("running"),
        failed: texts("failed"),
    }
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

fn failures(operation: &Value) -> Vec<u16> {
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
