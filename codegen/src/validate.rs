//! Rejects documents that are not OpenAPI 3.0 contracts, and contracts that contradict themselves.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{self, join, operations, reference, resolve};
use crate::error::{Error, Result};

const STAGE: &str = "validate";

/// The maximum length of a chain of references, and of a chain of schemas that each contain the next one.
/// The published contracts have chains of fewer than ten.
const MAX_STEPS: usize = 100;

/// Checks the properties of a contract that the later stages rely on.
///
/// # Errors
/// Returns an error for another OpenAPI version, missing or repeated operation ids, references without a
/// target, circular references, and path parameters that do not match the path.
pub(crate) fn validate(document: &Value) -> Result<()> {
    check_version(document)?;
    check_path_items(document)?;
    check_references(document)?;
    check_nesting(document)?;
    check_operation_ids(document)?;
    operations(document)
        .try_for_each(|(location, operation)| check_path_parameters(document, &location, operation))
}

/// Checks that the document is an OpenAPI 3.0 document.
pub(crate) fn check_version(document: &Value) -> Result<()> {
    let fail =
        |message: String| Err(Error::new(STAGE, message).hint("pass an OpenAPI 3.0.x document"));
    if !document.is_object() {
        return fail("the document is not a mapping, so it is not an OpenAPI contract".into());
    }
    if document.get("swagger").is_some() {
        return fail("the document is Swagger/OpenAPI 2.0".into());
    }
    match document.get("openapi").and_then(Value::as_str) {
        Some(version) if version == "3.0" || version.starts_with("3.0.") => {}
        Some(version) => return fail(format!("the document is OpenAPI {version}")),
        None => return fail("the document has no `openapi` version".into()),
    }
    if document
        .pointer("/info/version")
        .and_then(Value::as_str)
        .is_none()
    {
        return fail("the document has no text under `info.version`".into());
    }
    match document.get("paths").and_then(Value::as_object) {
        Some(paths) if !paths.is_empty() => Ok(()),
        _ => fail("the document has no `paths`".into()),
    }
}

fn check_path_items(document: &Value) -> Result<()> {
    let paths = document.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let problem = match path.starts_with('/') {
            _ if path.starts_with("x-") => continue,
            false => "a path must begin with a slash",
            true if !item.is_object() => "the path item is not a mapping of methods",
            true if item.get("$ref").is_some() => "a path item with `$ref` is not supported",
            true if path.contains(is_invalid_in_path) => {
                "the path contains a character that a URL path can't contain"
            }
            true => continue,
        };
        return Err(Error::new(STAGE, problem)
            .at(join("/paths", path))
            .hint("correct the document"));
    }
    Ok(())
}

fn is_invalid_in_path(letter: char) -> bool {
    letter.is_whitespace() || letter.is_control() || matches!(letter, '"' | '\\' | '?' | '#')
}

fn check_references(document: &Value) -> Result<()> {
    let mut found = Vec::new();
    document::references(document, "", &mut found);
    for (pointer, reference) in found {
        let mut seen = BTreeSet::from([reference.clone()]);
        let mut next = reference.clone();
        while let Some(next_reference) =
            document::reference(resolve(document, &next, STAGE, &pointer)?)
        {
            if !seen.insert(next_reference.to_owned()) {
                let message = format!("`$ref` {reference} is circular");
                return Err(Error::new(STAGE, message)
                    .at(pointer)
                    .hint("replace one of the references with a schema"));
            }
            if seen.len() > MAX_STEPS {
                let message = format!(
                    "`$ref` {reference} starts a chain of more than {MAX_STEPS} references"
                );
                return Err(Error::new(STAGE, message)
                    .at(pointer)
                    .hint("refer to the last component directly"));
            }
            next = next_reference.to_owned();
        }
    }
    Ok(())
}

/// Limits the depth of schemas that contain other schemas. The passes merge such parts one step at a time,
/// so a chain of thousands would take too long. The passes reject a schema that contains itself.
fn check_nesting(document: &Value) -> Result<()> {
    let schemas = document::schemas(document).into_iter().flatten();
    let mut steps = BTreeMap::new();
    for (name, _) in schemas {
        if nesting_depth(document, name, &mut steps, 0) > MAX_STEPS {
            let message = format!("{name} is nested more than {MAX_STEPS} levels deep");
            return Err(Error::new(STAGE, message)
                .at(join(document::SCHEMAS, name))
                .hint("shorten the chain of references"));
        }
    }
    Ok(())
}

/// Returns the length of the longest chain of schemas below `name`, where each schema contains the next
/// one.
fn nesting_depth<'a>(
    document: &'a Value,
    name: &'a str,
    known: &mut BTreeMap<&'a str, usize>,
    above: usize,
) -> usize {
    if above > MAX_STEPS {
        return above;
    }
    if let Some(steps) = known.get(name) {
        return *steps;
    }
    // The value 0 ends the recursion in a circle until the length is known.
    known.insert(name, 0);
    let schema = document::schemas(document).and_then(|schemas| schemas.get(name));
    let mut pending: Vec<&Value> = schema.into_iter().collect();
    let mut deepest = 0;
    while let Some(part) = pending.pop() {
        if let Some(next) = document::reference(part).and_then(document::schema_name) {
            deepest = deepest.max(1 + nesting_depth(document, next, known, above + 1));
        }
        let lists = ["allOf", "anyOf", "oneOf"].into_iter();
        pending.extend(lists.filter_map(|key| part.get(key)?.as_array()).flatten());
        pending.extend(part.get("items"));
    }
    known.insert(name, deepest);
    deepest
}

fn check_operation_ids(document: &Value) -> Result<()> {
    let mut seen: BTreeMap<&str, String> = BTreeMap::new();
    let mut count = 0;
    for (location, operation) in operations(document) {
        count += 1;
        let pointer = location.pointer();
        let id = document::operation_id(operation);
        if id.trim().is_empty() {
            return Err(Error::new(STAGE, "the operation has no `operationId`")
                .at(pointer)
                .hint("add an `operationId`; the method of the client gets its name"));
        }
        if let Some(first) = seen.insert(id, pointer.clone()) {
            return Err(
                Error::new(STAGE, format!("`operationId` {id} is also used at {first}"))
                    .at(pointer)
                    .hint("rename one of the two operations"),
            );
        }
    }
    if count == 0 {
        return Err(Error::new(STAGE, "the contract has no operation").at("/paths"));
    }
    Ok(())
}

fn check_path_parameters(
    document: &Value,
    location: &document::OperationLocation<'_>,
    operation: &Value,
) -> Result<()> {
    let pointer = location.pointer();
    let template = placeholders(location.path).map_err(|message| {
        Error::new(STAGE, message)
            .at(join("/paths", location.path))
            .hint("balance the braces")
    })?;
    let own = declared_path_parameters(document, operation, &pointer)?;
    let item_pointer = join("/paths", location.path);
    let shared = declared_path_parameters(document, location.item, &item_pointer)?;
    let declared_names: BTreeSet<&String> = own.iter().chain(&shared).collect();
    for name in &template {
        if !declared_names.contains(name) {
            let message = format!("the path has a parameter {{{name}}} that is not declared");
            return Err(Error::new(STAGE, message)
                .at(pointer)
                .hint("declare the parameter with `in: path`"));
        }
    }
    for name in declared_names {
        if !template.contains(name) {
            let message = format!("path parameter `{name}` is not part of {}", location.path);
            return Err(Error::new(STAGE, message)
                .at(pointer)
                .hint("remove the parameter or add its placeholder to the path"));
        }
    }
    Ok(())
}

/// Returns the names between the braces of a path template.
pub(crate) fn placeholders(path: &str) -> Result<BTreeSet<String>, String> {
    let mut names = BTreeSet::new();
    let mut remaining = path;
    while let Some((before, after)) = remaining.split_once('{') {
        let Some((name, rest)) = after.split_once('}') else {
            return Err(format!("the path {path} has an unclosed brace"));
        };
        if before.contains('}') || name.is_empty() || name.contains('{') {
            return Err(format!("the path {path} has unbalanced braces"));
        }
        if !names.insert(name.to_owned()) {
            return Err(format!("the path {path} contains {{{name}}} twice"));
        }
        remaining = rest;
    }
    if remaining.contains('}') {
        return Err(format!("the path {path} has unbalanced braces"));
    }
    Ok(names)
}

/// Returns the path parameters that a path item or operation declares. A parameter may appear only once.
fn declared_path_parameters(
    document: &Value,
    object: &Value,
    pointer: &str,
) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut seen = BTreeSet::new();
    let parameters = match object.get("parameters") {
        None => None,
        Some(Value::Array(parameters)) => Some(parameters),
        Some(_) => {
            return Err(Error::new(STAGE, "`parameters` is not a list")
                .at(join(pointer, "parameters"))
                .hint("correct the document"));
        }
    };
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        let parameter_pointer = format!("{pointer}/parameters/{index}");
        let parameter = follow(document, parameter, &parameter_pointer)?;
        let text = |key: &str| parameter.get(key).and_then(Value::as_str);
        let (Some(name), Some(location)) = (text("name"), text("in")) else {
            return Err(Error::new(STAGE, "the parameter has no `name` or no `in`")
                .at(parameter_pointer)
                .hint("add both properties"));
        };
        if !seen.insert((name, location)) {
            let message = format!("{location} parameter `{name}` is declared twice");
            return Err(Error::new(STAGE, message)
                .at(parameter_pointer)
                .hint("remove one of the two declarations"));
        }
        if location == "path" {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

fn follow<'a>(document: &'a Value, value: &'a Value, pointer: &str) -> Result<&'a Value> {
    let mut value = value;
    while let Some(next_reference) = reference(value) {
        value = resolve(document, next_reference, STAGE, pointer)?;
    }
    Ok(value)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn contract(operation: Value) -> Value {
        json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1" },
            "paths": { "/a/{id}": { "get": operation } },
        })
    }

    fn valid_contract() -> Value {
        let parameter = json!({ "name": "id", "in": "path", "required": true });
        contract(json!({ "operationId": "a", "parameters": [parameter] }))
    }

    fn message(document: &Value) -> String {
        validate(document).expect_err("must be refused").to_string()
    }

    #[test]
    fn a_valid_contract_passes() {
        validate(&valid_contract()).unwrap();
    }

    #[test]
    fn other_openapi_versions_are_named() {
        let mut document = valid_contract();
        document["openapi"] = json!("3.1.0");
        assert!(message(&document).contains("OpenAPI 3.1.0"));
        assert!(message(&json!({ "swagger": "2.0" })).contains("2.0"));
        assert!(message(&json!(["a"])).contains("not a mapping"));
        assert!(message(&json!({ "a": 1 })).contains("`openapi`"));
    }

    #[test]
    fn missing_operation_id_is_located() {
        let text = message(&contract(json!({})));
        assert!(text.starts_with("/paths/~1a~1{id}/get: "), "{text}");
    }

    #[test]
    fn repeated_operation_id_names_both_places() {
        let mut document = valid_contract();
        document["paths"]["/b"]["get"] = json!({ "operationId": "a" });
        let text = message(&document);
        assert!(
            text.contains("/paths/~1b/get") && text.contains("/paths/~1a~1{id}/get"),
            "{text}"
        );
    }

    #[test]
    fn unresolvable_reference_is_located() {
        let mut document = valid_contract();
        document["components"]["schemas"]["A"] = json!({ "$ref": "#/components/schemas/B" });
        assert!(message(&document).starts_with("/components/schemas/A: "));
    }

    #[test]
    fn circle_of_references_is_located() {
        let mut document = valid_contract();
        document["components"]["schemas"] = json!({
            "A": { "$ref": "#/components/schemas/B" },
            "B": { "$ref": "#/components/schemas/A" },
        });
        assert!(message(&document).contains("is circular"));
    }

    #[test]
    fn deep_nesting_is_rejected_in_every_order() {
        let chain = |length: usize, name: fn(usize) -> String| {
            let part = |step| json!({ "allOf": [{ "$ref": format!("#{}/{}", document::SCHEMAS, name(step + 1)) }, {}] });
            let mut schemas: serde_json::Map<_, _> =
                (0..length).map(|step| (name(step), part(step))).collect();
            schemas.insert(name(length), json!({}));
            let mut document = valid_contract();
            document["components"]["schemas"] = schemas.into();
            document
        };
        for name in [
            |step| format!("S{step:06}"),
            |step| format!("S{:06}", 999_999 - step),
        ] {
            assert_eq!(validate(&chain(MAX_STEPS, name)), Ok(()));
            for length in [MAX_STEPS + 1, 50_000] {
                let text = message(&chain(length, name));
                assert!(text.contains("more than 100 levels deep"), "{text}");
            }
        }
    }

    #[test]
    fn undeclared_path_parameter_is_named() {
        let text = message(&contract(json!({ "operationId": "a" })));
        assert!(
            text.contains("{id}") && text.contains("not declared"),
            "{text}"
        );
    }

    #[test]
    fn parameter_that_the_path_does_not_contain_is_named() {
        let mut document = valid_contract();
        let other = json!({ "name": "other", "in": "path", "required": true });
        let parameters = document
            .pointer_mut("/paths/~1a~1{id}/get/parameters")
            .unwrap();
        parameters.as_array_mut().unwrap().push(other);
        assert!(message(&document).contains("`other` is not part of /a/{id}"));
    }

    #[test]
    fn parameter_declared_twice_is_named() {
        let mut document = valid_contract();
        let parameters = document
            .pointer_mut("/paths/~1a~1{id}/get/parameters")
            .unwrap();
        let again = parameters[0].clone();
        parameters.as_array_mut().unwrap().push(again);
        assert!(message(&document).contains("declared twice"));
    }

    #[test]
    fn invalid_paths_and_lists_are_located() {
        let mut document = valid_contract();
        document["paths"]["a"] = json!({});
        assert!(message(&document).starts_with("/paths/a: a path must begin with a slash"));
        let mut document = valid_contract();
        document["paths"]["/b"] = json!([]);
        assert!(message(&document).starts_with("/paths/~1b: the path item is not a mapping"));
        let mut document = valid_contract();
        document["paths"]["/b"] = json!({ "parameters": {}, "get": { "operationId": "b" } });
        assert!(
            message(&document).starts_with("/paths/~1b/parameters: `parameters` is not a list")
        );
        let mut document = valid_contract();
        document["paths"]["/b"] = json!({ "$ref": "#/paths/~1a~1{id}" });
        assert!(message(&document).starts_with("/paths/~1b: a path item with `$ref`"));
        for path in ["/a b", "/a\"", "/a\\", "/a\n", "/a?b", "/a#b"] {
            let mut document = valid_contract();
            document["paths"][path] = json!({});
            assert!(
                message(&document).contains("a URL path can't contain"),
                "{path}"
            );
        }
        let mut document = valid_contract();
        document["paths"]["x-more"] = json!("anything");
        assert_eq!(validate(&document), Ok(()));
    }

    #[test]
    fn braces_must_be_balanced() {
        for path in ["/a/{id", "/a/id}", "/a/{}", "/{a}/{a}", "/{a{b}}"] {
            assert!(placeholders(path).is_err(), "{path}");
        }
    }
}
