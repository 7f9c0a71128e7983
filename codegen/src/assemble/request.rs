//! Compares the request that progenitor's method builds with the operation in the contract.
//!
//! The HTTP method, the path, the parameters with their locations and names, the body and the types
//! come from progenitor's code. The contract adds documentation and examples. A difference between the
//! two is an error, because such a client would send a request that the contract does not describe.

use super::STAGE;
use crate::contract;
use crate::document::join;
use crate::error::{Error, Result};
use crate::model::{Body, Form, Location, Parameter, Success};
use crate::reshape::{Argument, ArgumentLocation, Method, ResponseBody};
use crate::sample::Sample;
use crate::{names, rustdoc_text};

/// The request of an operation.
#[derive(Debug)]
pub(super) struct Request {
    pub path: String,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
}

/// An operation of the contract and progenitor's method for it.
pub(super) struct OperationComparison<'a> {
    pub contract_operation: &'a contract::Operation,
    pub method: &'a Method,
}

impl OperationComparison<'_> {
    /// Reads the request from progenitor's method.
    ///
    /// # Errors
    /// Returns an error if the contract describes a different request.
    pub(super) fn request(&self) -> Result<Request> {
        if self.method.http_method != self.contract_operation.method {
            let (sent, expected) = (&self.method.http_method, self.contract_operation.method);
            return Err(self.difference("", &format!("`{sent}`"), &format!("`{expected}`")));
        }
        let (path, path_parameters) = self.path()?;
        Ok(Request {
            path,
            parameters: self.parameters(&path_parameters)?,
            body: self.body()?,
        })
    }

    /// Compares the response body that progenitor's method decodes with the documented `successes`.
    /// progenitor knows only one success: the first with JSON, or the first if none has JSON.
    ///
    /// # Errors
    /// Returns an error if the two types differ.
    pub(super) fn check_response(&self, successes: &[Success]) -> Result<()> {
        let is_json = |success: &&Success| matches!(success.form, Form::Json(_));
        let chosen = successes.iter().find(is_json).or(successes.first());
        let documented = match chosen.map(|success| &success.form) {
            Some(Form::Json(ty)) => ty.code(""),
            Some(Form::Text | Form::Binary) => "bytes".into(),
            Some(Form::Empty) | None => "nothing".into(),
        };
        let decoded = match &self.method.response_body {
            ResponseBody::Json(ty) => ty.code(""),
            ResponseBody::Bytes => "bytes".into(),
            ResponseBody::Empty => "nothing".into(),
        };
        match decoded == documented {
            true => Ok(()),
            false => Err(self.difference(
                "responses",
                &format!("a response with {decoded}"),
                &format!("one with {documented}"),
            )),
        }
    }

    fn difference(&self, key: &str, progenitor: &str, contract: &str) -> Error {
        let id = &self.contract_operation.id;
        let message =
            format!("{id}: progenitor's method has {progenitor}, the contract has {contract}");
        let pointer = self.contract_operation.origin.pointer();
        let pointer = match key {
            "" => pointer.to_owned(),
            key => join(pointer, key),
        };
        Error::new(STAGE, message).at(pointer).hint(
            "express the construct differently in a normalise pass, or report the difference to progenitor",
        )
    }

    /// Returns the path with the parameter names of the contract, and the parameter name for each
    /// argument.
    fn path(&self) -> Result<(String, Vec<(&str, &str)>)> {
        let (sent, expected) = (
            parts(&self.method.path),
            parts(&self.contract_operation.path),
        );
        let same = |(index, (sent, expected)): (usize, (&&str, &&str))| match index % 2 {
            0 => sent == expected,
            _ => is_argument_name(sent, expected),
        };
        let pairs = || sent.iter().zip(&expected).enumerate();
        if sent.len() != expected.len() || !pairs().all(same) {
            let (sent, expected) = (&self.method.path, &self.contract_operation.path);
            return Err(self.difference("", &format!("`{sent}`"), &format!("`{expected}`")));
        }
        let mut path = String::new();
        let mut named = Vec::new();
        for (index, (sent, expected)) in pairs() {
            if index % 2 == 0 {
                path.push_str(sent);
            } else {
                path.push_str(&format!("{{{expected}}}"));
                named.push((*sent, *expected));
            }
        }
        Ok((path, named))
    }

    fn parameters(&self, path: &[(&str, &str)]) -> Result<Vec<Parameter>> {
        let mut unmatched: Vec<_> = self.contract_operation.parameters.iter().collect();
        let mut found = Vec::new();
        for argument in &self.method.arguments {
            let (location, location_name, wire) = match &argument.sent {
                ArgumentLocation::Query(wire) => (Location::Query, "query", wire.as_str()),
                ArgumentLocation::Header(wire) => (Location::Header, "header", wire.as_str()),
                ArgumentLocation::Path => {
                    let named = path.iter().find(|(name, _)| *name == argument.name);
                    let wire = named.map_or(argument.name.as_str(), |(_, wire)| wire);
                    (Location::Path, "path", wire)
                }
            };
            let matches = |parameter: &&contract::Parameter| {
                parameter.location == location_name && parameter.name == wire
            };
            let sent = format!("the {location_name} parameter `{wire}`");
            let Some(index) = unmatched.iter().position(matches) else {
                return Err(self.difference("parameters", &sent, "no such parameter"));
            };
            let contract_parameter = unmatched.swap_remove(index);
            let required = contract_parameter.required;
            if required == argument.ty.is_optional() {
                let (actual, expected) = match required {
                    true => ("optional", "a required one"),
                    false => ("required", "an optional one"),
                };
                return Err(self.difference("parameters", &format!("{sent}, {actual}"), expected));
            }
            found.push(parameter(argument, location, wire, contract_parameter));
        }
        match unmatched.first() {
            None => {
                names::parameters(&mut found);
                Ok(found)
            }
            Some(missing) => {
                let expected = format!("the {} parameter `{}`", missing.location, missing.name);
                Err(self.difference("parameters", "no such parameter", &expected))
            }
        }
    }

    fn body(&self) -> Result<Option<Body>> {
        match (&self.method.body, &self.contract_operation.body) {
            (None, None) => Ok(None),
            (Some(ty), Some(contract_body)) => Ok(Some(Body {
                ty: ty.clone(),
                required: contract_body.required,
                docs: contract_body
                    .description
                    .as_deref()
                    .map(rustdoc_text::lines)
                    .unwrap_or_default(),
            })),
            (Some(_), None) => Err(self.difference("", "a body", "none")),
            (None, Some(_)) => Err(self.difference("requestBody", "no body", "one")),
        }
    }
}

/// Splits a path template into literal texts and parameter names, in alternation.
fn parts(template: &str) -> Vec<&str> {
    template.split(['{', '}']).collect()
}

/// Checks whether `argument` is progenitor's name for the path parameter `wire`.
fn is_argument_name(argument: &str, wire: &str) -> bool {
    argument == names::argument(wire)
}

fn parameter(
    argument: &Argument,
    location: Location,
    wire: &str,
    contract_parameter: &contract::Parameter,
) -> Parameter {
    let no_schema = contract::Schema::default();
    let schema = contract_parameter.schema.as_ref().unwrap_or(&no_schema);
    let description = contract_parameter.description.as_ref();
    let description = description.or(schema.description.as_ref());
    Parameter {
        name: names::raw(&argument.name),
        field: String::new(),
        wire: wire.to_owned(),
        location,
        ty: argument.ty.clone(),
        docs: rustdoc_text::item_docs(schema, description.map(String::as_str), wire),
        comma_list: contract_parameter.comma_list.is_some(),
        sample: match &contract_parameter.comma_list {
            Some(list) => Sample::of_comma_list(schema, list),
            None => Sample::of(schema),
        },
        origin: contract_parameter.origin.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::operation::operation;
    use super::*;
    use crate::contract::Contract;
    use crate::{normalise, reshape, run_progenitor};

    /// Returns a contract after all passes, and the code that progenitor generates from it.
    fn contract_and_source() -> (Contract, String) {
        let text = json!({ "type": "string" });
        let parameter = |location_name: &str, name: &str, required: bool| json!({ "name": name, "in": location_name, "required": required, "schema": text });
        let body = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
        let content =
            json!({ "application/json": { "schema": { "$ref": "#/components/schemas/A" } } });
        let mut contract = contract::contract(json!({
            "openapi": "3.0.3",
            "info": { "title": "t", "version": "1" },
            "paths": { "/lists/{listId}/items": { "post": {
                "operationId": "AddItem",
                "security": [],
                "parameters": [
                    parameter("path", "listId", true),
                    parameter("query", "sortBy", false),
                    parameter("header", "X-Trace", false),
                ],
                "requestBody": { "required": true, "content": content },
                "responses": { "200": { "description": "", "content": content } },
            } } },
            "components": { "schemas": { "A": body } },
        }));
        normalise::normalise(&mut contract).unwrap();
        let text = run_progenitor::source(&contract).unwrap();
        (contract, text)
    }

    fn read(contract: &Contract, text: &str) -> Result<crate::model::Operation> {
        let client = reshape::reshape(&syn::parse_str(text).unwrap())?;
        operation(contract, &contract.operations[0], &client)
    }

    #[test]
    fn the_request_is_read_from_the_method_of_progenitor() {
        let (contract, text) = contract_and_source();
        let operation = read(&contract, &text).unwrap();
        assert_eq!(operation.path, "/lists/{listId}/items");
        assert!(operation.accept_json);
        assert_eq!(
            operation.body.unwrap().ty,
            crate::model::RustType::Named("A".into())
        );
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|it| (it.wire.as_str(), it.name.as_str(), it.location));
        let expected = [
            ("listId", "list_id", Location::Path),
            ("sortBy", "sort_by", Location::Query),
            ("X-Trace", "x_trace", Location::Header),
        ];
        assert_eq!(parameters.collect::<Vec<_>>(), expected);
    }

    /// Replaces the first text of each pair with the second, and expects an error.
    fn assert_rejected(changes: &[(&str, &str)], key: &str, difference: &str) {
        let (contract, text) = contract_and_source();
        let mut changed = text;
        for (from, to) in changes {
            assert!(changed.contains(from), "{from} is not in {changed}");
            changed = changed.replace(from, to);
        }
        let error = read(&contract, &changed).unwrap_err();
        assert!(error.message.starts_with("AddItem: "), "{error}");
        assert!(error.message.contains(difference), "{error}");
        let pointer = format!("/paths/~1lists~1{{listId}}~1items/post{key}");
        assert_eq!(error.pointer, Some(pointer), "{error}");
    }

    #[test]
    fn another_method_or_path_is_rejected() {
        let method = (". post (url)", ". put (url)");
        assert_rejected(&[method], "", "`put`, the contract has `post`");
        let path = ("/items\"", "/things\"");
        assert_rejected(&[path], "", "/things`, the contract has `/lists/");
        let argument = ("list_id", "item_id");
        assert_rejected(&[argument], "", "{item_id}/items`, the contract has");
    }

    #[test]
    fn other_parameters_are_rejected() {
        for (from, to, difference) in [
            ("\"sortBy\"", "\"sort\"", "the query parameter `sort`"),
            (
                "\"X-Trace\"",
                "\"X-Other\"",
                "the header parameter `X-Other`",
            ),
            (
                "sort_by : Option < & 'a str >",
                "sort_by : & 'a str",
                "`sortBy`, required",
            ),
            (
                "list_id : & 'a str",
                "list_id : Option < & 'a str >",
                "`listId`, optional",
            ),
        ] {
            assert_rejected(&[(from, to)], "/parameters", difference);
        }
        let call = ". query (& progenitor_client :: QueryParam :: new (\"sortBy\" , & sort_by))";
        let argument = ", sort_by : Option < & 'a str >";
        let difference = "no such parameter, the contract has the query parameter `sortBy`";
        assert_rejected(&[(call, ""), (argument, "")], "/parameters", difference);
    }

    #[test]
    fn another_body_is_rejected() {
        let changes = [(". json (& body)", ""), (", body : & 'a types :: A", "")];
        assert_rejected(&changes, "/requestBody", "no body, the contract has one");
        let response_type = "Result < ResponseValue < types :: A >";
        for (other, difference) in [("String", "with String"), ("()", "with nothing")] {
            let other = format!("Result < ResponseValue < {other} >");
            assert_rejected(&[(response_type, &other)], "/responses", difference);
        }
        let (mut contract, text) = contract_and_source();
        contract.operations[0].body = None;
        let error = read(&contract, &text).unwrap_err();
        assert!(
            error.message.contains("a body, the contract has none"),
            "{error}"
        );
    }
}
