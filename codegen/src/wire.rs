//! Runs progenitor over a normalised contract.
//!
//! What progenitor has no good type for (identifiers, money, unions, open enums, free-form JSON) is
//! handed to it as a reference to a placeholder, a path `placeholder::…` that the later stages
//! replace with our type.

use std::collections::BTreeMap;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use progenitor::{GenerationSettings, Generator, TypeImpl};
use serde_json::{Value, json};

use crate::document::{self, Object, is_scalar, reference, schema_name, type_of};
use crate::error::{Error, Result};
use crate::normalise::{enums, identifiers, inline, unions};

const STAGE: &str = "progenitor";

/// What progenitor may use up. It needs well under a second and 100 MiB; where it takes this much
/// it would never end.
#[derive(Clone, Copy)]
struct Limits {
    time: Duration,
    bytes: usize,
}

const LIMITS: Limits = Limits {
    time: Duration::from_secs(60),
    bytes: 2 << 30,
};

/// Deep enough for the most nested contract seen, several times over.
const STACK: usize = 256 << 20;

/// The module in which placeholders stand in progenitor's output.
pub(crate) const PLACEHOLDER: &str = "placeholder";

/// The prefix of a placeholder for a type that we emit ourselves.
pub(crate) const OWN: &str = "Own";

/// The prefix of a placeholder for an identifier written as text.
pub(crate) const TEXT_ID: &str = "TextId";

/// The prefix of a placeholder for an identifier written as a number.
pub(crate) const NUMBER_ID: &str = "NumberId";

/// The placeholder for seconds since 1970.
pub(crate) const UNIX_DATE: &str = "UnixDate";

/// The placeholder for seconds since 1970 that are written as text.
pub(crate) const UNIX_DATE_TEXT: &str = "UnixDateText";

/// Generates progenitor's client for a normalised `document`.
///
/// # Errors
/// When progenitor refuses the document, panics on it or does not end.
pub(crate) fn generate(document: &Value) -> Result<syn::File> {
    let mut placeholders = BTreeMap::new();
    let reduced = reduce(document, &mut placeholders)?;
    let contract: openapiv3::OpenAPI = serde_json::from_value(reduced).map_err(|error| {
        Error::new(
            STAGE,
            format!("the normalised contract is no OpenAPI 3.0: {error}"),
        )
        .hint("a normalise pass must express this construct")
    })?;
    let text = guarded(LIMITS, move || run(&contract, &placeholders))?;
    syn::parse_str(&text).map_err(|error| {
        Error::new(
            STAGE,
            format!("progenitor's output does not parse: {error}"),
        )
    })
}

fn run(contract: &openapiv3::OpenAPI, placeholders: &BTreeMap<String, String>) -> Result<String> {
    let mut settings = GenerationSettings::new();
    settings.with_map_type("::std::collections::BTreeMap");
    for (name, path) in placeholders {
        settings.with_replacement(name, path, [TypeImpl::Display].into_iter());
    }
    let tokens = Generator::new(&settings)
        .generate_tokens(contract)
        .map_err(|error| {
            Error::new(STAGE, error.to_string())
                .hint("a normalise pass must express this construct")
        })?;
    Ok(tokens.to_string())
}

/// Runs progenitor on a thread of its own: a panic, an endless loop or runaway memory inside it
/// becomes an error.
fn guarded(
    limits: Limits,
    work: impl FnOnce() -> Result<String> + Send + 'static,
) -> Result<String> {
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::Builder::new()
        .name(STAGE.into())
        .stack_size(STACK);
    let spawned = thread.spawn(move || {
        // The receiver is gone only after a limit was reached, when nobody waits any more.
        let _ = sender.send(work());
    });
    spawned.map_err(|error| Error::new(STAGE, format!("no thread could be started: {error}")))?;
    let fail = |message: String| {
        let hint = "find the construct by halving the document, then add a normalise pass for it";
        Err(Error::new(STAGE, message).hint(hint))
    };
    let before = memory();
    let started = Instant::now();
    loop {
        match receiver.recv_timeout(Duration::from_millis(50)) {
            Ok(outcome) => return outcome,
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return fail("progenitor panicked on the normalised contract".into());
            }
            Err(mpsc::RecvTimeoutError::Timeout) if started.elapsed() > limits.time => {
                return fail(format!(
                    "progenitor did not end within {} s",
                    limits.time.as_secs()
                ));
            }
            Err(mpsc::RecvTimeoutError::Timeout) if memory() > before + limits.bytes => {
                return fail(format!(
                    "progenitor took more than {} MiB",
                    limits.bytes >> 20
                ));
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {}
        }
    }
}

/// Bytes this process has in memory; nothing where the system does not say.
fn memory() -> usize {
    memory_stats::memory_stats().map_or(0, |stats| stats.physical_mem)
}

/// The document with nothing in it but what progenitor reads.
fn reduce(document: &Value, placeholders: &mut BTreeMap<String, String>) -> Result<Value> {
    let mut reduced = json!({
        "openapi": "3.0.3",
        "info": { "title": "contract", "version": "0" },
        "paths": document["paths"],
        "components": { "schemas": document.pointer(document::SCHEMAS) },
    });
    let own: Vec<String> = document::schemas(document)
        .into_iter()
        .flatten()
        .filter(|(_, schema)| is_own(schema))
        .map(|(name, _)| name.clone())
        .collect();
    document::visit_schemas(&mut reduced, &mut |schema, _| {
        let placeholder = placeholder(schema, &own);
        if let Some(placeholder) = placeholder {
            let path = format!("{PLACEHOLDER}::{placeholder}");
            let name = format!("Placeholder{placeholder}");
            *schema = document::reference_to(&name);
            placeholders.insert(name, path);
        } else {
            bare(schema);
        }
        Ok(())
    })?;
    if let Some(schemas) = document::schemas_mut(&mut reduced) {
        schemas.retain(|name, _| !own.contains(name));
        for name in placeholders.keys() {
            schemas.insert(name.clone(), json!({ "type": "string" }));
        }
    }
    for (_, operation) in document::operations_mut(&mut reduced) {
        bare_operation(operation);
    }
    Ok(reduced)
}

/// Whether the type of a named schema is emitted by us rather than by progenitor.
fn is_own(schema: &Value) -> bool {
    schema.get(enums::VALUES).is_some() || schema.get(unions::UNION).is_some()
}

fn placeholder(schema: &Value, own: &[String]) -> Option<String> {
    if let Some(name) = schema.get(identifiers::IDENTIFIER).and_then(Value::as_str) {
        let number = schema
            .get(identifiers::USED)
            .is_some_and(|form| form == "number");
        let prefix = if number { NUMBER_ID } else { TEXT_ID };
        return Some(format!("{prefix}{name}"));
    }
    if let Some(name) = reference(schema).and_then(schema_name) {
        return own
            .iter()
            .any(|other| other == name)
            .then(|| format!("{OWN}{name}"));
    }
    if schema.get(unions::SCALAR).is_some() {
        return Some("Scalar".into());
    }
    match (type_of(schema), schema.get("format")) {
        (Some("number"), _) => return Some("Decimal".into()),
        (Some("integer"), Some(format)) if format == inline::UNIX_TIME => {
            return Some(UNIX_DATE.into());
        }
        (Some("string"), Some(format)) if format == inline::UNIX_TIME => {
            return Some(UNIX_DATE_TEXT.into());
        }
        _ => {}
    }
    (!is_scalar(schema) && inline::is_free_form(schema)).then(|| "Json".into())
}

fn bare(schema: &mut Value) {
    if let Some(object) = schema.as_object_mut() {
        let keyword =
            |key: &str| !key.starts_with("x-") && key != "description" && key != "deprecated";
        object.retain(|key, _| keyword(key));
    }
}

fn bare_operation(operation: &mut Value) {
    const READ: [&str; 4] = ["operationId", "parameters", "requestBody", "responses"];
    let Some(operation) = operation.as_object_mut() else {
        return;
    };
    operation.retain(|key, _| READ.contains(&key.as_str()));
    let parameters = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut);
    for parameter in parameters.into_iter().flatten() {
        if let Some(parameter) = parameter.as_object_mut() {
            parameter
                .retain(|key, _| matches!(key.as_str(), "name" | "in" | "required" | "schema"));
        }
    }
    if let Some(body) = operation
        .get_mut("requestBody")
        .and_then(Value::as_object_mut)
    {
        body.retain(|key, _| key == "content" || key == "required");
    }
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    for (_, response) in responses.into_iter().flatten() {
        let content = response.get_mut("content").map(Value::take);
        let mut bare = Object::from_iter([("description".to_owned(), json!(""))]);
        bare.extend(content.map(|content| ("content".to_owned(), content)));
        *response = Value::Object(bare);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let error = guarded(LIMITS, || {
            let empty: [u8; 0] = [];
            Ok(empty[std::hint::black_box(0)].to_string())
        })
        .unwrap_err();
        assert!(error.message.contains("panicked"), "{error}");
    }

    #[test]
    fn runaway_memory_becomes_an_error() {
        let (stop, stopped) = mpsc::channel::<()>();
        let limits = Limits {
            bytes: 64 << 20,
            ..LIMITS
        };
        let error = guarded(limits, move || {
            let mut hoard = Vec::new();
            // Ends when the test is over, or at a size that a machine survives.
            while stopped.try_recv() == Err(mpsc::TryRecvError::Empty) && hoard.len() < 512 {
                hoard.push(vec![1_u8; 1 << 20]);
                std::thread::yield_now();
            }
            let _ = stopped.recv();
            Ok(String::new())
        })
        .unwrap_err();
        drop(stop);
        assert!(error.message.contains("64 MiB"), "{error}");
    }

    #[test]
    fn a_loop_without_end_becomes_an_error() {
        let (stop, stopped) = mpsc::channel::<()>();
        let limits = Limits {
            time: Duration::ZERO,
            ..LIMITS
        };
        let error = guarded(limits, move || {
            let _ = stopped.recv();
            Ok(String::new())
        })
        .unwrap_err();
        drop(stop);
        assert!(error.message.contains("did not end"), "{error}");
    }
}
