//! Leaves only parameters that can be written as a plain path segment, query pair or header.

use serde_json::{Value, json};

use crate::document::{Object, join, operations_mut, type_of};
use crate::error::{Error, Result};

use super::inline::FACTS;

pub(super) const NAME: &str = "plain-parameters";

/// Marks a text parameter that is a list, written with commas.
pub(crate) const COMMA_LIST: &str = "x-comma-list";

pub(super) fn run(document: &mut Value) -> Result<()> {
    let credentials = credential_headers(document);
    for (place, operation) in operations_mut(document) {
        let pointer = join(&place.pointer(), "parameters");
        let Some(parameters) = operation
            .get_mut("parameters")
            .and_then(Value::as_array_mut)
        else {
            continue;
        };
        for (index, parameter) in parameters.iter_mut().enumerate() {
            plain(parameter, &format!("{pointer}/{index}"))?;
        }
        parameters.retain(|parameter| !set_elsewhere(parameter, &credentials));
    }
    Ok(())
}

/// Headers that carry the credentials: the runtime sets them.
fn credential_headers(document: &Value) -> Vec<String> {
    let schemes = document
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object);
    let names = schemes
        .into_iter()
        .flatten()
        .filter_map(|(_, scheme)| scheme["name"].as_str());
    names.map(str::to_ascii_lowercase).collect()
}

/// OpenAPI says that headers of these names are described elsewhere and are no parameters.
fn set_elsewhere(parameter: &Value, credentials: &[String]) -> bool {
    let name = parameter["name"]
        .as_str()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let reserved = ["accept", "content-type", "authorization"].contains(&name.as_str());
    parameter["in"] == "header" && (reserved || credentials.contains(&name))
}

fn plain(parameter: &mut Value, pointer: &str) -> Result<()> {
    let name = parameter["name"].as_str().unwrap_or_default().to_owned();
    let location = parameter["in"].as_str().unwrap_or_default().to_owned();
    let refuse = |what: String| {
        Err(
            Error::new(NAME, format!("{location} parameter `{name}` {what}"))
                .at(pointer)
                .hint("describe it in the overlay in a supported form"),
        )
    };
    let style = parameter.get("style").and_then(Value::as_str);
    match (location.as_str(), style) {
        ("path" | "header", None | Some("simple")) | ("query", None | Some("form")) => {}
        ("path" | "header" | "query", Some(style)) => {
            return refuse(format!("has the style `{style}`, which is not supported"));
        }
        (other, _) => return refuse(format!("stands in `{other}`, which is not supported")),
    }
    let Some(schema) = parameter.get("schema") else {
        return refuse("has no `schema`".into());
    };
    if schema.get("properties").is_some() || type_of(schema) == Some("object") {
        return refuse("is an object, which is not supported".into());
    }
    let exploded = parameter
        .get("explode")
        .and_then(Value::as_bool)
        .unwrap_or(location == "query");
    let list = type_of(schema) == Some("array");
    let Some(object) = parameter.as_object_mut() else {
        return Ok(());
    };
    if list && !(exploded && location == "query") {
        comma_list(object);
    }
    if location == "path" {
        object.insert("required".into(), json!(true));
    }
    for key in [
        "style",
        "explode",
        "allowReserved",
        "allowEmptyValue",
        "examples",
    ] {
        object.remove(key);
    }
    if let Some(example) = object.remove("example") {
        tell(object, example);
    }
    Ok(())
}

/// An example of the parameter goes before one of its schema.
fn tell(parameter: &mut Object, example: Value) {
    let example = match example {
        Value::Array(items) => items.into_iter().next(),
        one => Some(one),
    };
    let schema = parameter.get_mut("schema").and_then(Value::as_object_mut);
    let schema = schema.filter(|schema| !schema.contains_key("$ref"));
    if let (Some(schema), Some(example)) = (schema, example) {
        let facts = schema.entry(FACTS).or_insert_with(|| json!({}));
        if let Some(facts) = facts.as_object_mut() {
            facts.insert("example".into(), example);
        }
    }
}

fn comma_list(parameter: &mut Object) {
    let description = parameter
        .get("schema")
        .and_then(|schema| schema.get("description"))
        .cloned();
    parameter.insert("schema".into(), json!({ "type": "string" }));
    parameter.insert(COMMA_LIST.into(), json!(true));
    if let Some(description) = description {
        parameter.entry("description").or_insert(description);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(parameter: Value) -> Result<Value> {
        let mut document = json!({
            "paths": { "/a": { "get": { "parameters": [parameter] } } },
            "components": { "securitySchemes": { "key": { "name": "Finicity-App-Key" } } },
        });
        run(&mut document)?;
        Ok(document["paths"]["/a"]["get"]["parameters"].take())
    }

    #[test]
    fn a_list_that_is_not_exploded_becomes_text() {
        let list = json!({ "type": "array", "items": { "type": "string" } });
        let parameters =
            after(json!({ "name": "c", "in": "query", "explode": false, "schema": list })).unwrap();
        assert_eq!(
            parameters,
            json!([{ "name": "c", "in": "query", "schema": { "type": "string" }, COMMA_LIST: true }])
        );
        let exploded = after(json!({ "name": "c", "in": "query", "schema": list })).unwrap();
        assert_eq!(exploded[0]["schema"], list);
    }

    #[test]
    fn an_example_of_a_parameter_goes_before_that_of_its_schema() {
        let schema = json!({ "type": "string", FACTS: { "example": "b", "maxLength": 9 } });
        let told = after(json!({ "name": "c", "in": "path", "example": "a", "schema": schema }));
        let facts = &told.unwrap()[0]["schema"][FACTS];
        assert_eq!(facts, &json!({ "example": "a", "maxLength": 9 }));
    }

    #[test]
    fn what_is_not_supported_is_named_and_located() {
        let text = json!({ "type": "string" });
        for (location, style) in [
            ("query", "deepObject"),
            ("path", "matrix"),
            ("cookie", "form"),
        ] {
            let parameter = json!({ "name": "p", "in": location, "style": style, "schema": text });
            let error = after(parameter).unwrap_err();
            assert_eq!(
                error.pointer.as_deref(),
                Some("/paths/~1a/get/parameters/0")
            );
            assert!(error.message.contains("`p`"), "{error}");
        }
        assert!(after(json!({ "name": "p", "in": "query", "content": {} })).is_err());
    }

    #[test]
    fn credentials_are_no_parameters() {
        let text = json!({ "type": "string" });
        let key = json!({ "name": "finicity-app-key", "in": "header", "schema": text });
        assert_eq!(after(key).unwrap(), json!([]));
    }
}
