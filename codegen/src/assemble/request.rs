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
use crate::reshape::{Answer, Argument, Method, Sent};
use crate::sample::Sample;
use crate::{names, words};

/// The request of an operation.
#[derive(Debug)]
pub(super) struct Request {
    pub path: String,
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
}

/// An operation of the contract and progenitor's method for it.
pub(super) struct Compared<'a> {
    pub described: &'a contract::Operation,
    pub method: &'a Method,
}

impl Compared<'_> {
    /// Reads the request from progenitor's method.
    ///
    /// # Errors
    /// Returns an error if the contract describes a different request.
    pub(super) fn request(&self) -> Result<Request> {
        if self.method.http_method != self.described.method {
            let (sent, wanted) = (&self.method.http_method, self.described.method);
            return Err(self.differs("", &format!("`{sent}`"), &format!("`{wanted}`")));
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
    pub(super) fn answer(&self, successes: &[Success]) -> Result<()> {
        let is_json = |success: &&Success| matches!(success.form, Form::Json(_));
        let chosen = successes.iter().find(is_json).or(successes.first());
        let documented = match chosen.map(|success| &success.form) {
            Some(Form::Json(ty)) => ty.code(""),
            Some(Form::Text | Form::Binary) => "bytes".into(),
            Some(Form::Empty) | None => "nothing".into(),
        };
        let decoded = match &self.method.answer {
            Answer::Json(ty) => ty.code(""),
            Answer::Bytes => "bytes".into(),
            Answer::Empty => "nothing".into(),
        };
        match decoded == documented {
            true => Ok(()),
            false => Err(self.differs(
                "responses",
                &format!("a response with {decoded}"),
                &format!("one with {documented}"),
            )),
        }
    }

    fn differs(&self, key: &str, progenitor: &str, contract: &str) -> Error {
        let id = &self.described.id;
        let message =
            format!("{id}: progenitor's method has {progenitor}, the contract has {contract}");
        let pointer = self.described.origin.pointer();
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
        let (sent, wanted) = (parts(&self.method.path), parts(&self.described.path));
        let same = |(index, (sent, wanted)): (usize, (&&str, &&str))| match index % 2 {
            0 => sent == wanted,
            _ => is_argument_of(sent, wanted),
        };
        let pairs = || sent.iter().zip(&wanted).enumerate();
        if sent.len() != wanted.len() || !pairs().all(same) {
            let (sent, wanted) = (&self.method.path, &self.described.path);
            return Err(self.differs("", &format!("`{sent}`"), &format!("`{wanted}`")));
        }
        let mut path = String::new();
        let mut named = Vec::new();
        for (index, (sent, wanted)) in pairs() {
            if index % 2 == 0 {
                path.push_str(sent);
            } else {
                path.push_str(&format!("{{{wanted}}}"));
                named.push((*sent, *wanted));
            }
        }
        Ok((path, named))
    }

    fn parameters(&self, path: &[(&str, &str)]) -> Result<Vec<Parameter>> {
        let mut described: Vec<_> = self.described.parameters.iter().collect();
        let mut found = Vec::new();
        for argument in &self.method.arguments {
            let (location, place, wire) = match &argument.sent {
                Sent::Query(wire) => (Location::Query, "query", wire.as_str()),
                Sent::Header(wire) => (Location::Header, "header", wire.as_str()),
                Sent::Path => {
                    let named = path.iter().find(|(name, _)| *name == argument.name);
                    let wire = named.map_or(argument.name.as_str(), |(_, wire)| wire);
                    (Location::Path, "path", wire)
                }
            };
            let is_it = |parameter: &&contract::Parameter| {
                parameter.location == place && parameter.name == wire
            };
            let sent = format!("the {place} parameter `{wire}`");
            let Some(index) = described.iter().position(is_it) else {
                return Err(self.differs("parameters", &sent, "no such parameter"));
            };
            let described = described.swap_remove(index);
            let required = described.required;
            if required == argument.ty.is_optional() {
                let (is, should) = match required {
                    true => ("optional", "a required one"),
                    false => ("required", "an optional one"),
                };
                return Err(self.differs("parameters", &format!("{sent}, {is}"), should));
            }
            found.push(parameter(argument, location, wire, described));
        }
        match described.first() {
            None => {
                names::parameters(&mut found);
                Ok(found)
            }
            Some(left) => {
                let wanted = format!("the {} parameter `{}`", left.location, left.name);
                Err(self.differs("parameters", "no such parameter", &wanted))
            }
        }
    }

    fn body(&self) -> Result<Option<Body>> {
        match (&self.method.body, &self.described.body) {
            (None, None) => Ok(None),
            (Some(ty), Some(described)) => Ok(Some(Body {
                ty: ty.clone(),
                required: described.required,
                docs: described
                    .description
                    .as_deref()
                    .map(words::lines)
                    .unwrap_or_default(),
            })),
            (Some(_), None) => Err(self.differs("", "a body", "none")),
            (None, Some(_)) => Err(self.differs("requestBody", "no body", "one")),
        }
    }
}

/// Splits a path template into literal texts and parameter names, in alternation.
fn parts(template: &str) -> Vec<&str> {
    template.split(['{', '}']).collect()
}

/// Checks whether `argument` is progenitor's name for the path parameter `wire`.
fn is_argument_of(argument: &str, wire: &str) -> bool {
    argument == names::argument(wire)
}

fn parameter(
    argument: &Argument,
    location: Location,
    wire: &str,
    described: &contract::Parameter,
) -> Parameter {
    let no_schema = contract::Schema::default();
    let schema = described.schema.as_ref().unwrap_or(&no_schema);
    let description = described.description.as_ref();
    let description = description.or(schema.description.as_ref());
    Parameter {
        name: names::raw(&argument.name),
        member: String::new(),
        wire: wire.to_owned(),
        location,
        ty: argument.ty.clone(),
        docs: words::documented(schema, description.map(String::as_str), wire),
        comma_list: described.comma_list.is_some(),
        sample: match &described.comma_list {
            Some(list) => Sample::of_comma_list(schema, list),
            None => Sample::of(schema),
        },
        origin: described.origin.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::operation::operation;
    use super::*;
    use crate::contract::Contract;
    use crate::{engine, normalise, reshape};

    /// Returns a contract after all passes, and the code that progenitor generates from it.
    fn written() -> (Contract, String) {
        let text = json!({ "type": "string" });
        let parameter = |place: &str, name: &str, required: bool| json!({ "name": name, "in": place, "required": required, "schema": text });
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
        let text = engine::source(&contract).unwrap();
        (contract, text)
    }

    fn read(contract: &Contract, text: &str) -> Result<crate::model::Operation> {
        let client = reshape::reshape(&syn::parse_str(text).unwrap())?;
        operation(contract, &contract.operations[0], &client)
    }

    #[test]
    fn the_request_is_what_progenitor_sends() {
        let (contract, text) = written();
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
    fn refused(changes: &[(&str, &str)], key: &str, differs: &str) {
        let (contract, text) = written();
        let mut changed = text;
        for (from, to) in changes {
            assert!(changed.contains(from), "{from} is not in {changed}");
            changed = changed.replace(from, to);
        }
        let error = read(&contract, &changed).unwrap_err();
        assert!(error.message.starts_with("AddItem: "), "{error}");
        assert!(error.message.contains(differs), "{error}");
        let pointer = format!("/paths/~1lists~1{{listId}}~1items/post{key}");
        assert_eq!(error.pointer, Some(pointer), "{error}");
    }

    #[test]
    fn another_method_or_path_is_refused() {
        let method = (". post (url)", ". put (url)");
        refused(&[method], "", "`put`, the contract has `post`");
        let path = ("/items\"", "/things\"");
        refused(&[path], "", "/things`, the contract has `/lists/");
        let argument = ("list_id", "item_id");
        refused(&[argument], "", "{item_id}/items`, the contract has");
    }

    #[test]
    fn other_parameters_are_refused() {
        for (from, to, differs) in [
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
            refused(&[(from, to)], "/parameters", differs);
        }
        let call = ". query (& progenitor_client :: QueryParam :: new (\"sortBy\" , & sort_by))";
        let argument = ", sort_by : Option < & 'a str >";
        let differs = "no such parameter, the contract has the query parameter `sortBy`";
        refused(&[(call, ""), (argument, "")], "/parameters", differs);
    }

    #[test]
    fn another_body_is_refused() {
        let changes = [(". json (& body)", ""), (", body : & 'a types :: A", "")];
        refused(&changes, "/requestBody", "no body, the contract has one");
        let answer = "Result < ResponseValue < types :: A >";
        for (other, differs) in [("String", "with String"), ("()", "with nothing")] {
            let other = format!("Result < ResponseValue < {other} >");
            refused(&[(answer, &other)], "/responses", differs);
        }
        let (mut contract, text) = written();
        contract.operations[0].body = None;
        let error = read(&contract, &text).unwrap_err();
        assert!(
            error.message.contains("a body, the contract has none"),
            "{error}"
        );
    }
}
