//! Places in a contract.

use std::fmt;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::document::{array, key_of, operations, reference, resolved};
use crate::keyword::{Composition, ParameterLocation, Section};

/// A place in a contract. The JSON form and the text form are a list of names, from the outermost
/// to the innermost.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The part of the contract that the place is in.
    pub root: Root,
    /// The steps from the root to the place.
    pub steps: Vec<Step>,
}

/// The outermost part of a [`Location`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// The operation with this `operationId`.
    Operation(String),
    /// The schema with this name.
    Schema(String),
    /// A component that several operations share.
    Shared(Section, String),
    /// A part of the contract as a whole, such as `servers`.
    Document(&'static str),
    /// An item of the client that differs although no difference between the contracts explains it.
    Client(String),
}

/// One step of a [`Location`] inwards.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A parameter of an operation.
    Parameter(ParameterLocation, String),
    /// The request body of an operation.
    RequestBody,
    /// The response with this status code.
    Response(String),
    /// The body of this media type.
    MediaType(String),
    /// A header of a response.
    Header(String),
    /// An error code of a response.
    Code(String),
    /// A property of an object.
    Property(String),
    /// The items of an array.
    Items,
    /// The additional properties of an object.
    AdditionalProperties,
    /// The list of schemas that a schema is composed of.
    Parts(Composition),
    /// An unnamed schema in such a list, by its position among the unnamed schemas.
    Part(usize),
    /// A keyword of the contract, such as `maxLength`.
    Keyword(String),
}

impl From<Root> for Location {
    fn from(root: Root) -> Self {
        Self {
            root,
            steps: Vec::new(),
        }
    }
}

impl Location {
    /// Returns the place one step further in.
    pub fn with(&self, step: Step) -> Self {
        let mut inner = self.clone();
        inner.steps.push(step);
        inner
    }

    pub(crate) fn keyword(&self, name: &str) -> Self {
        self.with(Step::Keyword(name.to_owned()))
    }

    /// Checks whether this place is `other` or inside it.
    pub(crate) fn is_within(&self, other: &Self) -> bool {
        self.root == other.root && self.steps.starts_with(&other.steps)
    }

    /// Returns the names of the place, from the outermost to the innermost.
    pub fn names(&self) -> Vec<String> {
        let root: &[&str] = match &self.root {
            Root::Operation(id) => &["operations", id],
            Root::Schema(name) => &["schemas", name],
            Root::Shared(section, name) => &[section.name(), name],
            Root::Document(part) => &[part],
            Root::Client(item) => &["client", item],
        };
        let mut names: Vec<String> = root.iter().map(|&name| name.to_owned()).collect();
        for step in &self.steps {
            let number;
            let step: &[&str] = match step {
                Step::Parameter(location, name) => &["parameters", location.name(), name],
                Step::RequestBody => &["requestBody"],
                Step::Response(status) => &["responses", status],
                Step::Header(name) => &["headers", name],
                Step::Code(code) => &["codes", code],
                Step::Items => &["[]"],
                Step::AdditionalProperties => &["additionalProperties"],
                Step::Parts(keyword) => &[keyword.name()],
                Step::Part(index) => {
                    number = index.to_string();
                    &[&number]
                }
                Step::MediaType(name) | Step::Property(name) | Step::Keyword(name) => &[name],
            };
            names.extend(step.iter().map(|&name| name.to_owned()));
        }
        names
    }

    /// Returns the value at this place, if the place is in the definition of an operation or a
    /// schema.
    pub fn find<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        let mut steps = self.steps.as_slice();
        let mut value = match &self.root {
            Root::Operation(id) => {
                let mut all = operations(document).into_iter();
                let operation = all.find(|operation| operation.id() == id)?;
                match steps {
                    [Step::Parameter(location, name), rest @ ..] => {
                        steps = rest;
                        let mut parameters = operation.parameters(document);
                        parameters.remove(&(*location, name.as_str()))?.1
                    }
                    _ => operation.definition,
                }
            }
            Root::Schema(name) => document.get("components")?.get("schemas")?.get(name)?,
            _ => return None,
        };
        for step in steps {
            value = match step {
                Step::Property(name) => value.get("properties")?.get(name)?,
                Step::Items => value.get("items")?,
                Step::AdditionalProperties => value.get("additionalProperties")?,
                Step::Parts(keyword) => value.get(keyword.name())?,
                Step::Part(number) => {
                    let parts = value.as_array()?.iter();
                    parts
                        .filter(|part| reference(part).is_none())
                        .nth(*number)?
                }
                _ => return None,
            };
        }
        Some(value)
    }

    /// Returns the place that a JSON pointer into `document` names; `None` outside of operations
    /// and components.
    pub fn from_pointer(document: &Value, pointer: &str) -> Option<Self> {
        let names: Vec<String> = pointer
            .split('/')
            .skip(1)
            .map(|name| name.replace("~1", "/").replace("~0", "~"))
            .collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        match names.as_slice() {
            ["paths", path, method, rest @ ..] => {
                let operation = document.get("paths")?.get(path)?.get(method)?;
                let id = operation.get("operationId")?.as_str()?;
                let root = Root::Operation(id.to_owned());
                Self::from(root).follow(document, operation, rest)
            }
            ["components", "schemas", name, rest @ ..] => {
                let schema = document.get("components")?.get("schemas")?.get(name)?;
                Self::from(Root::Schema((*name).to_owned())).follow(document, schema, rest)
            }
            ["components", section, name, ..] => {
                Some(Root::Shared(Section::of(section)?, (*name).to_owned()).into())
            }
            _ => None,
        }
    }

    /// Follows the keys of a JSON pointer from `value`, which is at this place, and returns the place
    /// at the end.
    fn follow<'a>(
        mut self,
        document: &'a Value,
        mut value: &'a Value,
        mut keys: &[&str],
    ) -> Option<Self> {
        while let [key, rest @ ..] = keys {
            let inner = rest.first().copied();
            let (step, consumed) = match (*key, inner) {
                ("parameters", Some(number)) => {
                    let parameter = array(value, key).get(number.parse::<usize>().ok()?)?;
                    let (location, name) = key_of(resolved(document, parameter));
                    (Step::Parameter(location, name.to_owned()), 2)
                }
                ("requestBody", _) => (Step::RequestBody, 1),
                ("responses", Some(status)) => (Step::Response(status.to_owned()), 2),
                ("content", Some(name)) => (Step::MediaType(name.to_owned()), 2),
                ("headers", Some(name)) => (Step::Header(name.to_owned()), 2),
                ("properties", Some(name)) => (Step::Property(name.to_owned()), 2),
                ("items", _) => (Step::Items, 1),
                ("additionalProperties", _) => (Step::AdditionalProperties, 1),
                ("schema", _) => {
                    (value, keys) = (value.get(*key)?, rest);
                    continue;
                }
                (keyword, Some(number)) => {
                    let keyword = Composition::of(keyword)?;
                    let parts = array(value, key).get(..number.parse::<usize>().ok()?)?;
                    let inline = parts.iter().filter(|part| reference(part).is_none());
                    self.steps.push(Step::Parts(keyword));
                    (Step::Part(inline.count()), 2)
                }
                (keyword, None) => (Step::Keyword(keyword.to_owned()), 1),
            };
            self.steps.push(step);
            for key in keys.get(..consumed)? {
                value = match value {
                    Value::Array(items) => items.get(key.parse::<usize>().ok()?)?,
                    other => resolved(document, other.get(*key)?),
                };
            }
            keys = keys.get(consumed..)?;
        }
        Some(self)
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.names().join(" / "))
    }
}

impl Serialize for Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.names().serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_pointer_is_converted_to_a_location() {
        let document = json!({
            "paths": { "/a/{b}": { "trace": {
                "operationId": "Trace",
                "parameters": [{ "$ref": "#/components/parameters/B" }],
                "responses": { "401": { "content": { "application/json": { "schema": {
                    "properties": { "401": {} },
                } } } } },
            } } },
            "components": {
                "parameters": { "B": { "name": "b", "in": "path" } },
                "schemas": { "A~": {
                    "type": "array",
                    "items": { "allOf": [
                        { "$ref": "#/components/schemas/C" },
                        { "properties": { "items": { "additionalProperties": {} } } },
                    ] },
                } },
            },
        });
        let rows = [
            ("/paths/~1a~1{b}/trace", "operations / Trace"),
            (
                "/paths/~1a~1{b}/trace/parameters/0",
                "operations / Trace / parameters / path / b",
            ),
            (
                "/paths/~1a~1{b}/trace/responses/401/content/application~1json/schema/properties/401",
                "operations / Trace / responses / 401 / application/json / 401",
            ),
            ("/components/parameters/B", "parameters / B"),
            (
                "/components/schemas/A~0/items/allOf/1/properties/items/additionalProperties",
                "schemas / A~ / [] / allOf / 0 / items / additionalProperties",
            ),
        ];
        for (pointer, expected) in rows {
            let location = Location::from_pointer(&document, pointer).unwrap();
            assert_eq!(location.to_string(), expected);
            if let Root::Schema(_) = location.root {
                assert_eq!(location.find(&document), document.pointer(pointer));
            }
        }
        for pointer in [
            "",
            "/info",
            "/paths/~1a/get",
            "/components/schemas/B",
            "/components/schemas/A~0/items/allOf/9/properties/x",
        ] {
            assert_eq!(
                Location::from_pointer(&document, pointer),
                None,
                "{pointer}"
            );
        }
    }
}
