//! Ways through an OpenAPI document that is held as a JSON value.

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// A JSON object.
pub(crate) type Object = Map<String, Value>;

/// The HTTP methods that may stand in a path item, in the order they are generated.
pub(crate) const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Where the named schemas are.
pub(crate) const SCHEMAS: &str = "/components/schemas";

/// Appends `key` to a JSON pointer.
pub(crate) fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The pointer of a local reference (`#/…`), still percent-encoded as written.
pub(crate) fn pointer_of(reference: &str) -> Option<&str> {
    reference.strip_prefix('#')
}

/// The reference of a schema object, if it is one.
pub(crate) fn reference(value: &Value) -> Option<&str> {
    value.get("$ref").and_then(Value::as_str)
}

/// The name of the component schema that a reference names.
pub(crate) fn schema_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// A reference to the component schema `name`.
pub(crate) fn reference_to(name: &str) -> Value {
    serde_json::json!({ "$ref": format!("#{SCHEMAS}/{name}") })
}

/// Looks a reference up.
///
/// # Errors
/// When it is no local reference or names nothing.
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
            format!("`$ref` {reference} names nothing in the document"),
        )
        .at(pointer)
        .hint("add the component or correct the reference")
    })
}

/// The named schemas.
pub(crate) fn schemas(document: &Value) -> Option<&Object> {
    document.pointer(SCHEMAS).and_then(Value::as_object)
}

/// The named schemas, created when the document has none.
pub(crate) fn schemas_mut(document: &mut Value) -> Option<&mut Object> {
    let root = document.as_object_mut()?;
    let components = root
        .entry("components")
        .or_insert_with(|| Value::Object(Object::new()))
        .as_object_mut()?;
    components
        .entry("schemas")
        .or_insert_with(|| Value::Object(Object::new()))
        .as_object_mut()
}

/// Whether a status of the contract (`200`, `2XX`, `default`) is a success.
pub(crate) fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// An operation and where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// Path template.
    pub path: String,
    /// Method, lower case.
    pub method: &'static str,
}

impl Place {
    /// JSON pointer of the operation.
    pub(crate) fn pointer(&self) -> String {
        join(&join("/paths", &self.path), self.method)
    }
}

/// Every operation, by path and method.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = (Place, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| {
            let place = Place {
                path: path.clone(),
                method,
            };
            item.get(method).map(|operation| (place, operation))
        })
    })
}

/// Every operation, to change it.
pub(crate) fn operations_mut(document: &mut Value) -> impl Iterator<Item = (Place, &mut Value)> {
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    paths.into_iter().flatten().flat_map(|(path, item)| {
        let path = path.clone();
        item.as_object_mut()
            .into_iter()
            .flatten()
            .filter_map(move |(key, operation)| {
                let method = METHODS.into_iter().find(|method| method == key)?;
                Some((
                    Place {
                        path: path.clone(),
                        method,
                    },
                    operation,
                ))
            })
    })
}

/// What an operation is called in messages: its `operationId`, or else its method and path.
pub(crate) fn operation_id(operation: &Value) -> &str {
    operation
        .get("operationId")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// A function that is shown a schema and its JSON pointer.
pub(crate) type Visit<'v> = dyn FnMut(&mut Value, &str) -> Result<()> + 'v;

/// Shows every schema of the document to `visit`, inner schemas before the ones that hold them.
pub(crate) fn visit_schemas(document: &mut Value, visit: &mut Visit<'_>) -> Result<()> {
    if let Some(schemas) = document.pointer_mut(SCHEMAS).and_then(Value::as_object_mut) {
        for (name, schema) in schemas {
            visit_schema(schema, &join(SCHEMAS, name), visit)?;
        }
    }
    for (place, operation) in operations_mut(document) {
        visit_operation(operation, &place.pointer(), visit)?;
    }
    Ok(())
}

/// Shows the schemas of one operation to `visit`.
pub(crate) fn visit_operation(
    operation: &mut Value,
    pointer: &str,
    visit: &mut Visit<'_>,
) -> Result<()> {
    if let Some(parameters) = operation
        .get_mut("parameters")
        .and_then(Value::as_array_mut)
    {
        for (index, parameter) in parameters.iter_mut().enumerate() {
            if let Some(schema) = parameter.get_mut("schema") {
                visit_schema(
                    schema,
                    &format!("{pointer}/parameters/{index}/schema"),
                    visit,
                )?;
            }
        }
    }
    if let Some(body) = operation.get_mut("requestBody") {
        visit_content(body, &join(pointer, "requestBody"), visit)?;
    }
    let responses = operation
        .get_mut("responses")
        .and_then(Value::as_object_mut);
    for (status, response) in responses.into_iter().flatten() {
        visit_content(response, &join(&join(pointer, "responses"), status), visit)?;
    }
    Ok(())
}

fn visit_content(holder: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    for (media_type, media) in content.into_iter().flatten() {
        if let Some(schema) = media.get_mut("schema") {
            let place = join(&join(&join(pointer, "content"), media_type), "schema");
            visit_schema(schema, &place, visit)?;
        }
    }
    Ok(())
}

/// Shows a schema and everything inside it to `visit`, the inside first.
pub(crate) fn visit_schema(schema: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    for_inner(schema, pointer, &mut |inner, place| {
        visit_schema(inner, place, visit)
    })?;
    visit(schema, pointer)
}

/// Shows the schemas directly inside `schema` to `visit`.
pub(crate) fn for_inner(schema: &mut Value, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    let Some(object) = schema.as_object_mut() else {
        return Ok(());
    };
    if let Some(properties) = object.get_mut("properties").and_then(Value::as_object_mut) {
        for (name, property) in properties {
            visit(property, &join(&join(pointer, "properties"), name))?;
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        if let Some(inner) = object.get_mut(key).filter(|inner| inner.is_object()) {
            visit(inner, &join(pointer, key))?;
        }
    }
    for key in ["allOf", "anyOf", "oneOf"] {
        let members = object.get_mut(key).and_then(Value::as_array_mut);
        for (index, member) in members.into_iter().flatten().enumerate() {
            visit(member, &format!("{pointer}/{key}/{index}"))?;
        }
    }
    Ok(())
}

/// Every `$ref` below `value`, with the pointer of the object that holds it.
pub(crate) fn references(value: &Value, pointer: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(object) => {
            if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
                found.push((pointer.to_owned(), reference.to_owned()));
            }
            for (key, inner) in object {
                references(inner, &join(pointer, key), found);
            }
        }
        Value::Array(items) => {
            for (index, inner) in items.iter().enumerate() {
                references(inner, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// The keyword `type` of a schema.
pub(crate) fn type_of(schema: &Value) -> Option<&str> {
    schema.get("type").and_then(Value::as_str)
}

/// Whether a schema is an object with named members, whatever its `type` says.
pub(crate) fn has_properties(schema: &Value) -> bool {
    schema
        .get("properties")
        .and_then(Value::as_object)
        .is_some_and(|p| !p.is_empty())
}

/// Whether a schema is text, a number or a boolean.
pub(crate) fn is_scalar(schema: &Value) -> bool {
    matches!(
        type_of(schema),
        Some("string" | "integer" | "number" | "boolean")
    ) || schema.get("x-scalar").is_some()
}

/// The strings of an array member.
pub(crate) fn strings<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
}
