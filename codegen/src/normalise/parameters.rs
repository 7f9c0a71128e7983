//! Keeps only parameters that can be written as a plain path segment, query pair or header.

use std::collections::BTreeMap;

use crate::contract::{Contract, Parameter, Scalar, Schema, Shape};
use crate::error::{Error, Result};

const NAME: &str = "plain-parameters";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    for operation in &mut contract.operations {
        for parameter in &mut operation.parameters {
            simplify(parameter, &contract.schemas)?;
        }
        operation.parameters.retain(|parameter| {
            let name = parameter.name.to_ascii_lowercase();
            // OpenAPI does not treat headers with these names as parameters, because other parts of the
            // contract describe them.
            let reserved = ["accept", "content-type", "authorization"].contains(&&*name);
            let credential = contract.credential_headers.contains(&name);
            parameter.location != "header" || !(reserved || credential)
        });
    }
    Ok(())
}

fn simplify(parameter: &mut Parameter, schemas: &BTreeMap<String, Schema>) -> Result<()> {
    let Parameter { name, location, .. } = &*parameter;
    let reject = |problem: &str| {
        let message = format!("{location} parameter `{name}` {problem}, which is not supported");
        Err(Error::new(NAME, message)
            .at(parameter.origin.pointer())
            .hint("describe the parameter in a supported form in the overlay"))
    };
    match (location.as_str(), parameter.style.as_deref()) {
        ("path" | "header", None | Some("simple")) | ("query", None | Some("form")) => {}
        ("path" | "header" | "query", Some(style)) => {
            return reject(&format!("has the style `{style}`"));
        }
        (other, _) => return reject(&format!("is in `{other}`")),
    }
    let Some(schema) = &parameter.schema else {
        return reject("has no `schema`");
    };
    if is_compound(schema, schemas) {
        return reject("is an object");
    }
    if let Shape::List(items) = &schema.shape
        && (is_compound(items, schemas) || matches!(items.shape, Shape::List(_)))
    {
        return reject("is a list of objects or lists");
    }
    let in_query = location == "query";
    let list = matches!(schema.shape, Shape::List(_));
    let comma_list = list && !(in_query && parameter.explode.unwrap_or(true));
    parameter.required |= location == "path";
    if comma_list {
        make_comma_list(parameter, schemas);
    }
    move_example(parameter);
    Ok(())
}

/// Checks whether a value has named parts. A path segment, query pair or header cannot express such a
/// value.
fn is_compound(schema: &Schema, schemas: &BTreeMap<String, Schema>) -> bool {
    match &schema.shape {
        Shape::Object(_) | Shape::Union(_) => true,
        Shape::Reference(name) => !schemas
            .get(name)
            .is_some_and(|named| matches!(named.shape, Shape::OpenEnum(_))),
        _ => false,
    }
}

/// Moves the example of the parameter to its schema. The example of the parameter takes precedence.
fn move_example(parameter: &mut Parameter) {
    let example = parameter.example.take();
    if let Some(schema) = &mut parameter.schema
        && schema.reference().is_none()
    {
        schema.limits.example = example.or(schema.limits.example.take());
    }
}

fn make_comma_list(parameter: &mut Parameter, schemas: &BTreeMap<String, Schema>) {
    let mut list = parameter.schema.take().unwrap_or_default();
    parameter.description = parameter.description.take().or(list.description.clone());
    parameter.schema = Some(Schema {
        origin: list.origin.clone(),
        shape: Shape::Scalar(Scalar::Text),
        ..Schema::default()
    });
    // The items are used only to create a sample.
    if let Shape::List(items) = &mut list.shape
        && let Some(named) = items.reference().and_then(|name| schemas.get(name))
        && let Shape::OpenEnum(_) = named.shape
    {
        **items = Schema {
            shape: Shape::Scalar(Scalar::Text),
            ..named.clone()
        };
    }
    parameter.comma_list = Some(Box::new(list));
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::contract;

    fn normalised(parameter: Value) -> Result<Option<Parameter>> {
        let mut contract = contract(json!({
            "paths": { "/a": { "get": { "parameters": [parameter], "responses": {} } } },
            "components": { "securitySchemes": { "key": { "name": "Finicity-App-Key" } } },
        }));
        super::super::hoist::run(&mut contract)?;
        run(&mut contract)?;
        Ok(contract.operations[0].parameters.pop())
    }

    #[test]
    fn a_list_that_is_not_exploded_becomes_text() {
        let list = json!({ "type": "array", "items": { "type": "string" } });
        let parameter = json!({ "name": "c", "in": "query", "explode": false, "schema": list });
        let parameter = normalised(parameter).unwrap().unwrap();
        assert!(parameter.comma_list.is_some() && parameter.schema.unwrap().is_text());
        let exploded = normalised(json!({ "name": "c", "in": "query", "schema": list })).unwrap();
        let schema = exploded.unwrap().schema.unwrap();
        assert!(matches!(schema.shape, Shape::List(_)));
    }

    #[test]
    fn the_example_of_a_parameter_takes_precedence() {
        let schema = json!({ "type": "string", "example": "b", "maxLength": 9 });
        let result =
            normalised(json!({ "name": "c", "in": "path", "example": "a", "schema": schema }));
        let limits = result.unwrap().unwrap().schema.unwrap().limits;
        assert_eq!(limits.example, Some(json!("a")));
        assert_eq!(limits.max_length, Some(9));
    }

    #[test]
    fn unsupported_parameters_are_named_and_located() {
        let text = json!({ "type": "string" });
        for (location, style) in [
            ("query", "deepObject"),
            ("path", "matrix"),
            ("cookie", "form"),
        ] {
            let parameter = json!({ "name": "p", "in": location, "style": style, "schema": text });
            let error = normalised(parameter).unwrap_err();
            assert_eq!(
                error.pointer.as_deref(),
                Some("/paths/~1a/get/parameters/0")
            );
            assert!(error.message.contains("`p`"), "{error}");
        }
        assert!(normalised(json!({ "name": "p", "in": "query", "content": {} })).is_err());
        let object = json!({ "type": "object", "properties": { "a": {} } });
        for schema in [
            json!({ "type": "object" }),
            object.clone(),
            json!({ "type": "array", "items": object }),
            json!({ "type": "array", "items": { "type": "array", "items": {} } }),
        ] {
            let parameter = json!({ "name": "p", "in": "query", "schema": schema });
            let error = normalised(parameter).unwrap_err();
            assert!(error.message.contains("object"), "{error}");
        }
    }

    #[test]
    fn credentials_are_not_parameters() {
        let text = json!({ "type": "string" });
        let key = json!({ "name": "finicity-app-key", "in": "header", "schema": text });
        assert!(normalised(key).unwrap().is_none());
    }
}
