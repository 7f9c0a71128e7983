//! Reads a contract and copies shared parts into the operations that reference them.
//!
//! After that, an operation refers to nothing but named schemas. A schema that is written inside a
//! shared response or request body becomes a named schema, so that it remains one type.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::media::MediaCategory;
use super::schema::{Facts, Limits, Object, Origin, Scalar, Schema, Shape};
use super::{Body, Content, Contract, Operation, Parameter, Response, Tag};
use crate::document::{self, SCHEMAS, join, reference, schema_name};
use crate::error::{Error, Result};
use crate::facts;

const STAGE: &str = "contract";

/// Reads a validated document.
///
/// # Errors
/// Returns an error for a reference to something other than a schema, a request body that cannot be
/// written, an operation without responses, credentials that are not sent in a header, or a fact with
/// the wrong shape.
pub(crate) fn read(document: &Value) -> Result<Contract> {
    let mut reader = Reader {
        document,
        schemas: BTreeMap::new(),
        shared: BTreeMap::new(),
        headers: credential_headers(document),
    };
    for (name, schema) in document::schemas(document).into_iter().flatten() {
        let schema = reader.schema(schema, &join(SCHEMAS, name))?;
        reader.schemas.insert(name.clone(), schema);
    }
    reader.share("responses")?;
    reader.share("requestBodies")?;
    let mut operations = Vec::new();
    for (location, operation) in document::operations(document) {
        operations.push(reader.operation(&location, operation)?);
    }
    Ok(Contract {
        version: owned(document.get("info").unwrap_or(&Value::Null), "version").unwrap_or_default(),
        tags: tags(document)?,
        operations,
        schemas: reader.schemas,
        credential_headers: reader.headers.into_values().collect(),
        error_codes: fact(document, facts::ERROR_CODES, "")?,
        sdk_names: fact(document, facts::KNOWN_AS, "")?,
        value_sets: fact(document, facts::VALUE_SETS, "")?,
        type_files: fact(document, facts::TYPE_FILES, "")?,
        ..Contract::default()
    })
}

/// Reads a fact. Returns the default value if the key is absent.
fn fact<T: DeserializeOwned + Default>(object: &Value, key: &str, pointer: &str) -> Result<T> {
    Ok(facts::read(object, key, pointer)?.unwrap_or_default())
}

fn text<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Value::as_str)
}

fn owned(value: &Value, key: &str) -> Option<String> {
    text(value, key).map(str::to_owned)
}

fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn tags(document: &Value) -> Result<Vec<Tag>> {
    let tags = document.get("tags").and_then(Value::as_array);
    let mut found = Vec::new();
    for (index, tag) in tags.into_iter().flatten().enumerate() {
        if let Some(name) = owned(tag, "name") {
            found.push(Tag {
                name,
                description: owned(tag, "description"),
                area: facts::read(tag, facts::AREA, &format!("/tags/{index}"))?,
            });
        }
    }
    Ok(found)
}

/// Returns the header of each security scheme that has one, in lower case.
fn credential_headers(document: &Value) -> BTreeMap<String, String> {
    let schemes = document.pointer("/components/securitySchemes");
    let schemes = schemes.and_then(Value::as_object).into_iter().flatten();
    let header = |(name, scheme): (&String, &Value)| {
        let is_elsewhere = matches!(text(scheme, "in"), Some("query" | "cookie"));
        let header = text(scheme, "name").filter(|_| !is_elsewhere)?;
        Some((name.clone(), header.to_ascii_lowercase()))
    };
    schemes.filter_map(header).collect()
}

/// Returns the media type that the client prefers, with its category and the value below it.
fn preferred(object: &Value) -> Option<(MediaCategory, &String, &Value)> {
    let content = object.get("content").and_then(Value::as_object);
    let ranked = content.into_iter().flatten();
    let ranked =
        ranked.map(|(media_type, media)| (MediaCategory::of(media_type), media_type, media));
    ranked.min_by_key(|(category, ..)| *category)
}

/// Checks whether a schema has no name and is an object with properties or is composed of other
/// schemas.
fn is_inline(schema: &Value) -> bool {
    let composed = ["allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.get(key).is_some());
    let properties = schema.get("properties").and_then(Value::as_object);
    reference(schema).is_none() && (composed || properties.is_some_and(|all| !all.is_empty()))
}

struct Reader<'a> {
    document: &'a Value,
    schemas: BTreeMap<String, Schema>,
    /// The names of the schemas inside shared responses and bodies, by the JSON pointer of the response
    /// or body.
    shared: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
}

impl<'a> Reader<'a> {
    /// Gives a name to each schema that is written inside a shared response or body.
    fn share(&mut self, section: &str) -> Result<()> {
        let section = join("/components", section);
        let objects = self.document.pointer(&section).and_then(Value::as_object);
        for (name, object) in objects.into_iter().flatten() {
            let Some((MediaCategory::Json, media_type, media)) = preferred(object) else {
                continue;
            };
            let Some(schema) = media.get("schema").filter(|schema| is_inline(schema)) else {
                continue;
            };
            let pointer = join(&section, name);
            let full_pointer = format!("{pointer}/content{}/schema", join("", media_type));
            let schema = self.schema(schema, &full_pointer)?;
            let suffixes = ["", "Body", media_type, "Shared"];
            let mut candidates = suffixes.iter().map(|suffix| format!("{name}{suffix}"));
            let free = candidates.find(|name| !self.schemas.contains_key(name));
            let Some(free) = free else {
                let message = format!("every name for the schema of {name} is taken");
                return Err(Error::new(STAGE, message)
                    .at(pointer)
                    .hint("rename it in the overlay"));
            };
            self.schemas.insert(free.clone(), schema);
            self.shared.insert(pointer, free);
        }
        Ok(())
    }

    /// Follows a chain of references. Returns the value at its end and the JSON pointer of that value.
    fn follow(&self, value: &'a Value, pointer: &str) -> Result<(&'a Value, String)> {
        let (mut value, mut full_pointer) = (value, pointer.to_owned());
        while let Some(next_reference) = reference(value) {
            value = document::resolve(self.document, next_reference, STAGE, pointer)?;
            full_pointer = document::pointer_of(next_reference)
                .unwrap_or_default()
                .to_owned();
        }
        Ok((value, full_pointer))
    }

    fn operation(
        &self,
        location: &document::OperationLocation<'a>,
        operation: &'a Value,
    ) -> Result<Operation> {
        let pointer = location.pointer();
        let fail = |message: &str| Error::new(STAGE, message).at(&*pointer);
        if !operation.is_object() {
            return Err(fail("the operation is not a mapping"));
        }
        let Some(described) = operation.get("responses").and_then(Value::as_object) else {
            return Err(
                fail("the operation has no `responses`").hint("document at least one success")
            );
        };
        let mut responses = BTreeMap::new();
        let mut also_pdf = false;
        for (status, response) in described {
            let full_pointer = join(&join(&pointer, "responses"), status);
            let (response, full_pointer) = self.follow(response, &full_pointer)?;
            also_pdf |= document::is_success(status) && offers_pdf_beside_json(response);
            responses.insert(status.clone(), self.response(response, &full_pointer)?);
        }
        let body = operation.get("requestBody");
        let body = body.map(|body| self.body(body, &join(&pointer, "requestBody")));
        let tags = document::strings(operation, "tags").next();
        Ok(Operation {
            path: location.path.to_owned(),
            method: location.method,
            origin: Origin::from(&*pointer),
            id: document::operation_id(operation).to_owned(),
            name: String::new(),
            tag: tags.map(str::to_owned),
            summary: owned(operation, "summary"),
            description: owned(operation, "description"),
            deprecated: flag(operation, "deprecated"),
            credentials: self.credentials(operation, &pointer)?,
            parameters: self.parameters(operation, location)?,
            body: body.transpose()?,
            responses,
            argument_order: fact(operation, facts::ARGUMENT_ORDER, &pointer)?,
            billed: fact(operation, facts::BILLED, &pointer)?,
            idempotent: facts::read(operation, facts::IDEMPOTENT, &pointer)?,
            timeout_seconds: facts::read(operation, facts::TIMEOUT, &pointer)?,
            paging: facts::read(operation, facts::PAGING, &pointer)?,
            polling: facts::read(operation, facts::POLLING, &pointer)?,
            poll_with: fact(operation, facts::POLL_WITH, &pointer)?,
            also_pdf,
            failures: BTreeMap::new(),
            successes: Vec::new(),
            failures_below_300: Vec::new(),
        })
    }

    fn credentials(&self, operation: &Value, pointer: &str) -> Result<Option<BTreeSet<String>>> {
        let own = operation.get("security").map(|own| (own, pointer));
        let all = self.document.get("security").map(|all| (all, ""));
        let Some((requirements, pointer)) = own.or(all) else {
            return Ok(None);
        };
        let mut headers = BTreeSet::new();
        for requirement in requirements.as_array().into_iter().flatten() {
            for scheme in requirement
                .as_object()
                .into_iter()
                .flat_map(|all| all.keys())
            {
                let Some(header) = self.headers.get(scheme) else {
                    let message = format!(
                        "the security scheme `{scheme}` does not exist or is not sent in a header"
                    );
                    return Err(Error::new(STAGE, message).at(join(pointer, "security")));
                };
                headers.insert(header.clone());
            }
        }
        Ok(Some(headers))
    }

    /// Returns the parameters of an operation, followed by the parameters of its path that the
    /// operation does not override.
    fn parameters(
        &self,
        operation: &'a Value,
        location: &document::OperationLocation<'a>,
    ) -> Result<Vec<Parameter>> {
        let mut parameters: Vec<Parameter> = Vec::new();
        for (object, pointer) in [
            (operation, location.pointer()),
            (location.item, join("/paths", location.path)),
        ] {
            let described = object.get("parameters").and_then(Value::as_array);
            let operation_count = parameters.len();
            for (index, parameter) in described.into_iter().flatten().enumerate() {
                let full_pointer = format!("{pointer}/parameters/{index}");
                let (parameter, pointer) = self.follow(parameter, &full_pointer)?;
                let mut parameter = self.parameter(parameter, &pointer)?;
                // The origin of a shared parameter includes the places of its references.
                parameter.origin.extend(&Origin::from(&*full_pointer));
                let overridden = parameters[..operation_count].iter().any(|other| {
                    other.name == parameter.name && other.location == parameter.location
                });
                if !overridden {
                    parameters.push(parameter);
                }
            }
        }
        Ok(parameters)
    }

    fn parameter(&self, parameter: &Value, pointer: &str) -> Result<Parameter> {
        let schema = parameter.get("schema");
        let schema = schema.map(|schema| self.schema(schema, &join(pointer, "schema")));
        let example = match parameter.get("example") {
            Some(Value::Array(items)) => items.first(),
            one => one,
        };
        Ok(Parameter {
            name: owned(parameter, "name").unwrap_or_default(),
            location: owned(parameter, "in").unwrap_or_default(),
            origin: Origin::from(pointer),
            description: owned(parameter, "description"),
            required: flag(parameter, "required"),
            style: owned(parameter, "style"),
            explode: parameter.get("explode").and_then(Value::as_bool),
            example: example.cloned(),
            schema: schema.transpose()?,
            comma_list: None,
        })
    }

    fn body(&self, body: &'a Value, pointer: &str) -> Result<Body> {
        let (body, origin) = self.follow(body, pointer)?;
        let Some(offered) = body.get("content").and_then(Value::as_object) else {
            return Err(Error::new(STAGE, "the request body has no `content`").at(pointer));
        };
        let content = match preferred(body) {
            Some((category, media_type, media)) if category == MediaCategory::Json => {
                self.content(category, media_type, media, &origin)?
            }
            _ => {
                let offered: Vec<_> = offered.keys().map(String::as_str).collect();
                let message = format!(
                    "request bodies of the type {} are not supported",
                    offered.join(" or ")
                );
                return Err(Error::new(STAGE, message)
                    .at(join(pointer, "content"))
                    .hint("add application/json in the overlay"));
            }
        };
        Ok(Body {
            required: flag(body, "required"),
            description: owned(body, "description"),
            content,
        })
    }

    fn response(&self, response: &Value, pointer: &str) -> Result<Response> {
        let content = preferred(response);
        let content = content.map(|(category, media_type, media)| {
            self.content(category, media_type, media, pointer)
        });
        Ok(Response {
            content: content.transpose()?,
            codes: fact(response, facts::CODES, pointer)?,
            origin: Origin::from(pointer),
        })
    }

    /// Reads the content of a body or a response.
    ///
    /// - `pointer`: the JSON pointer of the body or the response
    fn content(
        &self,
        category: MediaCategory,
        media_type: &str,
        media: &Value,
        pointer: &str,
    ) -> Result<Content> {
        let full_pointer = format!("{pointer}/content{}/schema", join("", media_type));
        let schema = match (self.shared.get(pointer), media.get("schema")) {
            (Some(name), _) => Schema::reference_to(name, Origin::from(&*full_pointer)),
            (None, Some(schema)) if category == MediaCategory::Json => {
                self.schema(schema, &full_pointer)?
            }
            _ => Schema::default(),
        };
        Ok(category.content(|| schema))
    }

    fn schema(&self, schema: &Value, pointer: &str) -> Result<Schema> {
        let part = |key: &str| -> Result<Vec<Schema>> {
            match schema.get(key) {
                None => Ok(Vec::new()),
                Some(Value::Array(parts)) => parts
                    .iter()
                    .enumerate()
                    .map(|(index, part)| self.schema(part, &format!("{pointer}/{key}/{index}")))
                    .collect(),
                Some(_) => Err(Error::new(STAGE, format!("`{key}` is not a list")).at(pointer)),
            }
        };
        let mut any_of = part("anyOf")?;
        any_of.extend(part("oneOf")?);
        Ok(Schema {
            origin: Origin::from(pointer),
            description: owned(schema, "description"),
            deprecated: flag(schema, "deprecated"),
            limits: limits(schema),
            facts: schema_facts(schema, pointer)?,
            shape: self.shape(schema, pointer)?,
            all_of: part("allOf")?,
            any_of,
        })
    }

    fn shape(&self, schema: &Value, pointer: &str) -> Result<Shape> {
        if let Some(target) = reference(schema) {
            let known = document::schemas(self.document);
            let name = schema_name(target)
                .map(|name| name.replace("~1", "/").replace("~0", "~"))
                .filter(|name| known.is_some_and(|known| known.contains_key(name)));
            return match name {
                Some(name) => Ok(Shape::Reference(name)),
                None => {
                    let message = format!(
                        "`$ref` {target} does not refer to a schema in `components.schemas`"
                    );
                    Err(Error::new(STAGE, message)
                        .at(pointer)
                        .hint("move the target to `components.schemas`"))
                }
            };
        }
        let unhandled = ["not", "if", "patternProperties"];
        if let Some(key) = unhandled.iter().find(|key| schema.get(key).is_some()) {
            return Ok(Shape::Unhandled(format!("`{key}`")));
        }
        let mut properties = BTreeMap::new();
        let described = schema.get("properties").and_then(Value::as_object);
        for (name, property) in described.into_iter().flatten() {
            let full_pointer = format!("{pointer}/properties{}", join("", name));
            properties.insert(name.clone(), self.schema(property, &full_pointer)?);
        }
        Ok(match text(schema, "type") {
            None | Some("object") => self.object(schema, properties, pointer)?,
            Some(_) if !properties.is_empty() => self.object(schema, properties, pointer)?,
            Some("string") => Shape::Scalar(Scalar::Text),
            Some("integer") => Shape::Scalar(Scalar::Integer),
            Some("number") => Shape::Scalar(Scalar::Number),
            Some("boolean") => Shape::Scalar(Scalar::Boolean),
            Some("array") => match schema.get("items").filter(|items| items.is_object()) {
                Some(items) => Shape::List(Box::new(self.schema(items, &join(pointer, "items"))?)),
                None => Shape::Unhandled("an array without `items`".into()),
            },
            Some(other) => Shape::Unhandled(format!("the type `{other}`")),
        })
    }

    fn object(
        &self,
        schema: &Value,
        properties: BTreeMap<String, Schema>,
        pointer: &str,
    ) -> Result<Shape> {
        let values = schema.get("additionalProperties");
        let values = values.filter(|values| values.is_object());
        let full_pointer = join(pointer, "additionalProperties");
        let values = values.map(|values| self.schema(values, &full_pointer).map(Box::new));
        let object = Object {
            properties,
            required: document::strings(schema, "required")
                .map(str::to_owned)
                .collect(),
            required_to_send: BTreeSet::new(),
            values: values.transpose()?,
        };
        let is_unconstrained = object == Object::default() && text(schema, "type").is_none();
        Ok(match is_unconstrained {
            true => Shape::Any,
            false => Shape::Object(object),
        })
    }
}

fn offers_pdf_beside_json(response: &Value) -> bool {
    let content = response.get("content").and_then(Value::as_object);
    content.is_some_and(|content| {
        content.contains_key("application/pdf")
            && content
                .keys()
                .any(|offered| MediaCategory::of(offered) == MediaCategory::Json)
    })
}

fn limits(schema: &Value) -> Limits {
    let number = |key: &str| schema.get(key).and_then(Value::as_number).cloned();
    let count = |key: &str| schema.get(key).and_then(Value::as_u64);
    let choices = schema.get("enum").and_then(Value::as_array);
    Limits {
        default: schema.get("default").cloned(),
        example: schema.get("example").cloned(),
        format: owned(schema, "format"),
        pattern: owned(schema, "pattern"),
        minimum: number("minimum"),
        maximum: number("maximum"),
        exclusive_minimum: flag(schema, "exclusiveMinimum"),
        exclusive_maximum: flag(schema, "exclusiveMaximum"),
        multiple_of: number("multipleOf"),
        min_length: count("minLength"),
        max_length: count("maxLength"),
        min_items: count("minItems"),
        max_items: count("maxItems"),
        unique_items: flag(schema, "uniqueItems"),
        choices: choices.cloned().unwrap_or_default(),
    }
}

fn schema_facts(schema: &Value, pointer: &str) -> Result<Facts> {
    Ok(Facts {
        always_present: fact(schema, facts::ALWAYS_PRESENT, pointer)?,
        argument_order: fact(schema, facts::ARGUMENT_ORDER, pointer)?,
        debug: facts::read(schema, facts::DEBUG, pointer)?,
        identifier: facts::read(schema, facts::IDENTIFIER, pointer)?,
        union: facts::read(schema, facts::UNION, pointer)?,
        type_name: facts::read(schema, facts::TYPE_NAME, pointer)?,
        value_set: facts::read(schema, facts::VALUES, pointer)?,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::contract;

    fn response_content(content: Value) -> Option<Content> {
        let mut contract = contract(json!({ "paths": { "/a": { "get": {
            "responses": { "200": { "content": content } },
        } } } }));
        contract.operations[0]
            .responses
            .remove("200")
            .unwrap()
            .content
    }

    #[test]
    fn shared_parts_move_into_the_operation() {
        let contract = contract(json!({
            "paths": { "/a": {
                "parameters": [{ "$ref": "#/components/parameters/P" }, { "name": "q", "in": "query" }],
                "get": {
                    "operationId": "a",
                    "parameters": [{ "name": "q", "in": "query", "required": true }],
                    "responses": { "200": { "$ref": "#/components/responses/R" } },
                },
            } },
            "components": {
                "parameters": { "P": { "name": "p", "in": "header" } },
                "responses": { "R": { "content": { "application/json": {
                    "schema": { "type": "object", "properties": { "x": { "type": "string" } } },
                } } } },
            },
        }));
        let operation = &contract.operations[0];
        let parameters = operation.parameters.iter();
        let parameters: Vec<_> = parameters
            .map(|one| (&*one.name, &*one.location, one.required))
            .collect();
        assert_eq!(parameters, [("q", "query", true), ("p", "header", false)]);
        let content = operation.responses["200"].content.as_ref().unwrap();
        assert_eq!(content.schema().unwrap().reference(), Some("R"));
        assert!(contract.schemas["R"].has_properties());
        assert_eq!(
            contract.schemas["R"].origin.pointer(),
            "/components/responses/R/content/application~1json/schema"
        );
    }

    #[test]
    fn an_operation_without_responses_is_rejected() {
        let document = json!({ "paths": { "/a": { "get": { "operationId": "a" } } } });
        let error = read(&document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/paths/~1a/get"));
    }

    #[test]
    fn a_reference_to_something_other_than_a_schema_is_rejected() {
        for target in ["#", "#/paths", "#/components/schemas/A/properties/x"] {
            let document = json!({ "components": { "schemas": {
                "A": { "properties": { "x": {}, "y": { "$ref": target } } },
            } } });
            let error = read(&document).unwrap_err();
            assert_eq!(
                error.pointer.as_deref(),
                Some("/components/schemas/A/properties/y")
            );
        }
    }

    #[test]
    fn json_is_preferred_over_text_and_downloads() {
        let content = response_content(json!({
            "application/pdf": { "schema": { "type": "string", "format": "binary" } },
            "application/problem+json; charset=utf-8": { "schema": { "type": "boolean" } },
            "text/plain": {},
        }));
        let schema = content.unwrap().schema().unwrap().clone();
        assert_eq!(schema.shape, Shape::Scalar(Scalar::Boolean));
        let download = response_content(json!({ "application/pdf": {} }));
        assert_eq!(download, Some(Content::Binary));
        assert_eq!(response_content(json!({})), None);
    }

    #[test]
    fn a_pdf_beside_json_is_recorded() {
        let contract = contract(json!({ "paths": { "/a": {
            "get": { "responses": { "200": { "content": {
                "application/json": {}, "application/pdf": {},
            } } } },
            "put": { "responses": { "200": { "content": { "application/pdf": {} } } } },
        } } }));
        let also_pdf: Vec<_> = contract.operations.iter().map(|one| one.also_pdf).collect();
        assert_eq!(also_pdf, [true, false]);
    }

    #[test]
    fn an_unsupported_request_body_is_rejected() {
        let error = read(&json!({ "paths": { "/a": { "post": {
            "requestBody": { "content": { "multipart/form-data": {} } }, "responses": {},
        } } } }))
        .unwrap_err();
        assert!(error.message.contains("multipart/form-data"), "{error}");
        assert_eq!(
            error.pointer.as_deref(),
            Some("/paths/~1a/post/requestBody/content")
        );
    }

    #[test]
    fn errors_about_credentials_name_their_location() {
        let document = json!({
            "security": [{ "gone": [] }],
            "paths": { "/a": { "get": { "responses": {} } } },
        });
        let error = read(&document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/security"));
        let query = json!({ "key": { "type": "apiKey", "in": "query", "name": "key" } });
        let document = json!({
            "paths": { "/a": { "get": { "responses": {}, "security": [{ "key": [] }] } } },
            "components": { "securitySchemes": query },
        });
        let error = read(&document).unwrap_err();
        assert_eq!(error.pointer.as_deref(), Some("/paths/~1a/get/security"));
    }

    #[test]
    fn a_schema_whose_name_has_a_slash_is_found() {
        let contract = contract(json!({ "components": { "schemas": {
            "A/B": { "type": "string" }, "C": { "$ref": "#/components/schemas/A~1B" },
        } } }));
        assert_eq!(contract.schemas["C"].reference(), Some("A/B"));
    }

    #[test]
    fn additional_properties_of_objects_are_always_allowed() {
        let object = json!({ "type": "object", "properties": { "a": {} } });
        let mut closed = object.clone();
        closed["additionalProperties"] = json!(false);
        assert_eq!(
            crate::contract::schema(closed),
            crate::contract::schema(object)
        );
    }
}
