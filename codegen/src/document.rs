//! Functions that navigate an OpenAPI document in the form of a JSON value.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// A JSON object.
pub(crate) type Object = Map<String, Value>;

/// The HTTP methods that a path item can contain, in the order of generation.
pub const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The JSON pointer of the named schemas.
pub(crate) const SCHEMAS: &str = "/components/schemas";

/// Appends `key` to a JSON pointer.
pub(crate) fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// Returns the JSON pointer of a local reference (`#/…`). Percent-encoding is not decoded.
pub(crate) fn pointer_of(reference: &str) -> Option<&str> {
    reference.strip_prefix('#')
}

/// Returns the reference of a schema object, or `None` if the object is not a reference.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// Returns the name of the component schema that a reference points to.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// Resolves a reference.
///
/// # Errors
/// Returns an error if the reference is not local or its target does not exist.
pub(crate) fn resolve<'a>(
    document: &'a Value,
    reference: &str,
    stage: &'static str,
    pointer: &str,
) -> Result<&'a Value> {
    let target = pointer_of(reference).and_then(|target| document.pointer(target));
    target.ok_or_else(|| {
        Error::new(
            stage,
            format!("the target of `$ref` {reference} does not exist"),
        )
        .at(pointer)
        .hint("add the component or correct the reference")
    })
}

/// Returns the named schemas.
pub(crate) fn schemas(document: &Value) -> Option<&Object> {
    document.pointer(SCHEMAS).and_then(Value::as_object)
}

/// Checks whether a status of the contract (`200`, `2XX`, `default`) is a success.
pub(crate) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The place of an operation.
#[derive(Debug, Clone, Copy)]
pub struct OperationLocation<'a> {
    /// The path template.
    pub path: &'a str,
    /// The HTTP method, in lower case.
    pub method: &'static str,
    /// The path item that contains the operation.
    pub item: &'a Value,
}

impl OperationLocation<'_> {
    /// Returns the JSON pointer of the operation.
    pub fn pointer(&self) -> String {
        join(&join("/paths", self.path), self.method)
    }
}

/// Iterates over all operations of a document, by path and method.
pub fn operations(document: &Value) -> impl Iterator<Item = (OperationLocation<'_>, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| {
            let location = OperationLocation { path, method, item };
            item.get(method).map(|operation| (location, operation))
        })
    })
}

/// Iterates over all operations of a document for modification.
pub(crate) fn operations_mut(document: &mut Value) -> impl Iterator<Item = &mut Value> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    let items = paths.into_iter().flatten();
    let entries = items.flat_map(|(_, item)| item.as_object_mut().into_iter().flatten());
    entries
        .filter(|(key, _)| METHODS.contains(&key.as_str()))
        .map(|(_, operation)| operation)
}

/// Follows a chain of local references and returns the value at its end. Returns the last reference if
/// its target does not exist. Stops after 100 references, because a chain can be circular.
pub fn resolved<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    const MAX_STEPS: usize = 100;
    let mut value = value;
    for _ in 0..MAX_STEPS {
        let target = reference(value).and_then(pointer_of);
        match target.and_then(|target| document.pointer(target)) {
            Some(next) => value = next,
            None => break,
        }
    }
    value
}

/// Returns the `operationId` of an operation, or an empty text if the operation has none.
pub(crate) fn operation_id(operation: &Value) -> &str {
    operation
        .get("operationId")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// Collects every `$ref` below `value`, with the JSON pointer of the object that contains the `$ref`.
pub(crate) fn references(
    value: &Value,
    pointer: &str,
    references_found: &mut Vec<(String, String)>,
) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                references_found.push((pointer.to_owned(), reference.to_owned()));
            }
            for (key, inner) in object {
                references(inner, &join(pointer, key), references_found);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                references(inner, &format!("{pointer}/{index}"), references_found);
            }
        }
        _ => {}
    }
}

/// Iterates over the texts in the array `key` of `value`.
pub(crate) fn strings<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
