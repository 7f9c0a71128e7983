//! Takes the facts out of a published contract and leaves its prose behind.
//!
//! What may stand in the project is listed per kind of OpenAPI object in [`fields`]; the result is
//! built from that list, so a key that nobody thought of is left out instead of slipping through.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::load::{Source, load};

const STAGE: &str = "import";

/// Longest text that still counts as an example token.
const TOKEN_CHARS: usize = 64;

/// Where the written document says what it was made from.
const PROVENANCE: &str = "x-imported-from";

const METHODS: [&str; 8] = [
    "delete", "get", "head", "options", "patch", "post", "put", "trace",
];

/// Top-level sections in the order people expect to read them in.
const SECTIONS: [&str; 7] = [
    "openapi",
    "info",
    "servers",
    "tags",
    "security",
    "paths",
    "components",
];

const HEADER: &str = "\
# Written by `cargo xtask spec import`. Facts only: names, types, numbers, never sentences.
# Not edited by hand: corrections go to overlay.yaml, our own words to docs.yaml.
";

/// The facts of a contract, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The whole file, with its header comment.
    pub yaml: String,
    /// What it holds and what was left out.
    pub summary: ImportSummary,
}

/// Figures about one import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportSummary {
    /// `info.version` of the contract.
    pub version: String,
    /// Methods on paths.
    pub operations: usize,
    /// Named schemas under `components`.
    pub schemas: usize,
    /// Members of objects, of named schemas and inline ones.
    pub properties: usize,
    /// Parameters where they are described; uses of a named one are not counted again.
    pub parameters: usize,
    /// Keys that were left out, and how often each was met.
    pub dropped: BTreeMap<String, usize>,
}

/// The file an import was made from.
#[derive(Debug, Clone, Copy)]
pub struct Provenance<'a> {
    /// Its name; folders in front of it are left out, they differ from machine to machine.
    pub file: &'a str,
    /// SHA-256 of its bytes in hexadecimal.
    pub sha256: &'a str,
}

/// Reduces a published contract to its facts, in a canonical form.
///
/// Contracts that differ only in order, quoting or anchors give the same bytes, and an imported
/// document imports to itself again, apart from its provenance.
///
/// # Errors
/// When `source` can't be read, is not an OpenAPI 3.0 document with paths and a version, or holds
/// something other than a mapping or a list where the specification asks for one.
pub fn import(source: Source<'_>, provenance: Provenance<'_>) -> Result<Imported> {
    import_document(source, provenance).map_err(|error| error.in_file(source.name))
}

fn import_document(source: Source<'_>, provenance: Provenance<'_>) -> Result<Imported> {
    let document = load(source)?;
    let members = openapi_document(&document)?;
    let mut importer = Importer::default();
    let mut facts = importer.object(Kind::Document, members, &Place::ROOT)?;
    let version = record_provenance(&mut facts, provenance)?;
    let summary = ImportSummary {
        version,
        operations: operations(&facts),
        schemas: document_schemas(&facts),
        properties: importer.properties,
        parameters: importer.parameters,
        dropped: importer.dropped,
    };
    Ok(Imported {
        yaml: write(facts)?,
        summary,
    })
}

fn openapi_document(document: &Value) -> Result<&Map<String, Value>> {
    let Some(members) = document.as_object() else {
        let message = format!("the document is {}, not a mapping", name_of(document));
        return Err(Error::new(STAGE, message).hint("pass an OpenAPI 3.0 document"));
    };
    if members.contains_key("swagger") {
        return Err(Error::new(STAGE, "the document is OpenAPI 2.0 (Swagger)")
            .at("/swagger")
            .hint("convert it to OpenAPI 3.0 first"));
    }
    let Some(openapi) = members.get("openapi") else {
        return Err(Error::new(STAGE, "the document has no `openapi` key")
            .hint("pass an OpenAPI 3.0 document"));
    };
    if !openapi
        .as_str()
        .is_some_and(|version| version.starts_with("3.0."))
    {
        let message = format!("OpenAPI version {openapi} is not supported, only 3.0.x is");
        return Err(Error::new(STAGE, message)
            .at("/openapi")
            .hint("convert it to OpenAPI 3.0"));
    }
    if !members.get("paths").is_some_and(Value::is_object) {
        return Err(Error::new(STAGE, "the document has no `paths` mapping")
            .at("/paths")
            .hint("pass the whole contract, not a part of it"));
    }
    Ok(members)
}

/// Puts `provenance` into `info` and returns the version of the contract.
fn record_provenance(facts: &mut Map<String, Value>, from: Provenance<'_>) -> Result<String> {
    let info = facts.get_mut("info").and_then(Value::as_object_mut);
    let missing = || {
        Error::new(STAGE, "the contract says no version")
            .at("/info/version")
            .hint("give `info.version` a text, for example '1.0.0'")
    };
    let info = info.ok_or_else(missing)?;
    let version = info
        .get("version")
        .and_then(Value::as_str)
        .ok_or_else(missing)?
        .to_owned();
    let file = from.file.rsplit(['/', '\\']).next().unwrap_or(from.file);
    let origin = json!({ "file": file, "sha256": from.sha256, "version": version });
    info.insert(PROVENANCE.to_owned(), origin);
    Ok(version)
}

fn operations(facts: &Map<String, Value>) -> usize {
    let items = facts
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten();
    items
        .filter_map(|(_, item)| item.as_object())
        .flat_map(Map::keys)
        .filter(|key| METHODS.contains(&key.as_str()))
        .count()
}

fn document_schemas(facts: &Map<String, Value>) -> usize {
    let components = facts.get("components");
    let schemas = components.and_then(|components| components.get("schemas"));
    schemas.and_then(Value::as_object).map_or(0, Map::len)
}

fn write(mut facts: Map<String, Value>) -> Result<String> {
    let mut yaml = HEADER.to_owned();
    for section in SECTIONS {
        let Some(value) = facts.remove(section) else {
            continue;
        };
        // One section at a time, because a map would put them in alphabetical order.
        let section = Map::from_iter([(section.to_owned(), value)]);
        let text = serde_saphyr::to_string_with_options(&section, yaml_style());
        yaml += &text.map_err(|error| Error::new(STAGE, format!("can't be written: {error}")))?;
    }
    Ok(yaml)
}

fn yaml_style() -> serde_saphyr::SerializerOptions {
    // A value stays on the line of its key: easier to compare, and long patterns are never folded.
    serde_saphyr::ser_options! { prefer_block_scalars: false }
}

/// A kind of OpenAPI object with a list of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Document,
    Info,
    Server,
    ServerVariable,
    Tag,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    Response,
    Header,
    Media,
    Components,
    Schema,
    Discriminator,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
}

/// What is kept of the value of a key.
#[derive(Debug, Clone, Copy)]
enum Rule {
    /// A boolean or number, or a text that is no sentence; anything else is left out.
    Token,
    /// A text in which blanks are allowed (titles, patterns, URLs).
    Text,
    /// A boolean; anything else is left out.
    Flag,
    /// Any value, as it is (defaults and enum values).
    Fact,
    /// Tokens and lists of tokens; anything else is left out.
    Example,
    /// The key alone: the value is prose.
    KeyOnly,
    Object(Kind),
    /// An object, or a boolean in its place.
    ObjectOrFlag(Kind),
    /// A mapping with names as keys.
    Map(&'static Rule),
    /// As `Map`, but keys that start with `x-` are extensions.
    Paths(&'static Rule),
    /// As `Map` of schemas, counted.
    Properties,
    /// A list in which order means something.
    List(&'static Rule),
    /// A list in which order means nothing, so it is sorted.
    Set(&'static Rule),
    /// A list of parameters, sorted by place and name.
    Parameters,
}

const SCHEMA: Rule = Rule::Object(Kind::Schema);
const MEMBERS: Rule = Rule::Set(&SCHEMA);
const CONTENT: Rule = Rule::Map(&Rule::Object(Kind::Media));
const HEADERS: Rule = Rule::Map(&Rule::Object(Kind::Header));
const NAMES: Rule = Rule::Set(&Rule::Text);
const SECURITY: Rule = Rule::Set(&Rule::Map(&NAMES));
const OPERATION: Rule = Rule::Object(Kind::Operation);
const OAUTH_FLOW: Rule = Rule::Object(Kind::OAuthFlow);

/// Keys that are facts, and what is kept of their values.
type Fields = &'static [(&'static str, Rule)];

fn fields(kind: Kind) -> Fields {
    match kind {
        Kind::Document => DOCUMENT_FIELDS,
        Kind::Info => INFO_FIELDS,
        Kind::Server => SERVER_FIELDS,
        Kind::ServerVariable => SERVER_VARIABLE_FIELDS,
        Kind::Tag => TAG_FIELDS,
        Kind::PathItem => PATH_ITEM_FIELDS,
        Kind::Operation => OPERATION_FIELDS,
        Kind::Parameter => PARAMETER_FIELDS,
        Kind::RequestBody => REQUEST_BODY_FIELDS,
        Kind::Response => RESPONSE_FIELDS,
        Kind::Header | Kind::Media => WITH_SCHEMA_FIELDS,
        Kind::Components => COMPONENTS_FIELDS,
        Kind::Schema => SCHEMA_FIELDS,
        Kind::Discriminator => DISCRIMINATOR_FIELDS,
        Kind::SecurityScheme => SECURITY_SCHEME_FIELDS,
        Kind::OAuthFlows => OAUTH_FLOWS_FIELDS,
        Kind::OAuthFlow => OAUTH_FLOW_FIELDS,
    }
}

const DOCUMENT_FIELDS: Fields = &[
    ("openapi", Rule::Token),
    ("info", Rule::Object(Kind::Info)),
    ("servers", Rule::List(&Rule::Object(Kind::Server))),
    ("tags", Rule::Set(&Rule::Object(Kind::Tag))),
    ("security", SECURITY),
    ("paths", Rule::Paths(&Rule::Object(Kind::PathItem))),
    ("components", Rule::Object(Kind::Components)),
];

const INFO_FIELDS: Fields = &[("title", Rule::Text), ("version", Rule::Text)];

const SERVER_FIELDS: Fields = &[
    ("url", Rule::Text),
    ("variables", Rule::Map(&Rule::Object(Kind::ServerVariable))),
];

const SERVER_VARIABLE_FIELDS: Fields = &[("default", Rule::Text), ("enum", NAMES)];

const TAG_FIELDS: Fields = &[("name", Rule::Text)];

const PATH_ITEM_FIELDS: Fields = &[
    ("parameters", Rule::Parameters),
    ("delete", OPERATION),
    ("get", OPERATION),
    ("head", OPERATION),
    ("options", OPERATION),
    ("patch", OPERATION),
    ("post", OPERATION),
    ("put", OPERATION),
    ("trace", OPERATION),
];

const OPERATION_FIELDS: Fields = &[
    ("operationId", Rule::Token),
    ("tags", NAMES),
    ("deprecated", Rule::Flag),
    ("parameters", Rule::Parameters),
    ("requestBody", Rule::Object(Kind::RequestBody)),
    ("responses", Rule::Paths(&Rule::Object(Kind::Response))),
    ("security", SECURITY),
    ("x-internal", Rule::Flag),
];

const PARAMETER_FIELDS: Fields = &[
    ("name", Rule::Text),
    ("in", Rule::Token),
    ("required", Rule::Flag),
    ("deprecated", Rule::Flag),
    ("allowEmptyValue", Rule::Flag),
    ("style", Rule::Token),
    ("explode", Rule::Flag),
    ("allowReserved", Rule::Flag),
    ("schema", SCHEMA),
    ("content", CONTENT),
    ("example", Rule::Example),
];

const REQUEST_BODY_FIELDS: Fields = &[("required", Rule::Flag), ("content", CONTENT)];

const RESPONSE_FIELDS: Fields = &[("headers", HEADERS), ("content", CONTENT)];

const WITH_SCHEMA_FIELDS: Fields = &[("schema", SCHEMA)];

const COMPONENTS_FIELDS: Fields = &[
    ("schemas", Rule::Map(&SCHEMA)),
    ("parameters", Rule::Map(&Rule::Object(Kind::Parameter))),
    ("requestBodies", Rule::Map(&Rule::Object(Kind::RequestBody))),
    ("responses", Rule::Map(&Rule::Object(Kind::Response))),
    ("headers", HEADERS),
    (
        "securitySchemes",
        Rule::Map(&Rule::Object(Kind::SecurityScheme)),
    ),
];

const DISCRIMINATOR_FIELDS: Fields = &[
    ("propertyName", Rule::Text),
    ("mapping", Rule::Map(&Rule::Text)),
];

const SECURITY_SCHEME_FIELDS: Fields = &[
    ("type", Rule::Token),
    ("name", Rule::Text),
    ("in", Rule::Token),
    ("scheme", Rule::Token),
    ("bearerFormat", Rule::Token),
    ("openIdConnectUrl", Rule::Text),
    ("flows", Rule::Object(Kind::OAuthFlows)),
];

const OAUTH_FLOWS_FIELDS: Fields = &[
    ("implicit", OAUTH_FLOW),
    ("password", OAUTH_FLOW),
    ("clientCredentials", OAUTH_FLOW),
    ("authorizationCode", OAUTH_FLOW),
];

const OAUTH_FLOW_FIELDS: Fields = &[
    ("authorizationUrl", Rule::Text),
    ("tokenUrl", Rule::Text),
    ("refreshUrl", Rule::Text),
    ("scopes", Rule::Map(&Rule::KeyOnly)),
];

const SCHEMA_FIELDS: Fields = &[
    ("type", Rule::Token),
    ("format", Rule::Token),
    ("nullable", Rule::Flag),
    ("properties", Rule::Properties),
    ("required", NAMES),
    ("items", SCHEMA),
    ("enum", Rule::Set(&Rule::Fact)),
    ("allOf", MEMBERS),
    ("anyOf", MEMBERS),
    ("oneOf", MEMBERS),
    ("not", SCHEMA),
    ("additionalProperties", Rule::ObjectOrFlag(Kind::Schema)),
    ("minimum", Rule::Token),
    ("maximum", Rule::Token),
    ("exclusiveMinimum", Rule::Token),
    ("exclusiveMaximum", Rule::Token),
    ("multipleOf", Rule::Token),
    ("minLength", Rule::Token),
    ("maxLength", Rule::Token),
    ("pattern", Rule::Text),
    ("minItems", Rule::Token),
    ("maxItems", Rule::Token),
    ("uniqueItems", Rule::Flag),
    ("minProperties", Rule::Token),
    ("maxProperties", Rule::Token),
    ("default", Rule::Fact),
    ("readOnly", Rule::Flag),
    ("writeOnly", Rule::Flag),
    ("deprecated", Rule::Flag),
    ("discriminator", Rule::Object(Kind::Discriminator)),
    ("example", Rule::Example),
];

/// Builds the facts and keeps count on the way.
#[derive(Debug, Default)]
struct Importer {
    properties: usize,
    parameters: usize,
    dropped: BTreeMap<String, usize>,
}

impl Importer {
    fn object(
        &mut self,
        kind: Kind,
        members: &Map<String, Value>,
        place: &Place<'_>,
    ) -> Result<Map<String, Value>> {
        if let Some(reference) = members
            .get("$ref")
            .filter(|reference| reference.is_string())
        {
            // Readers ignore what stands beside a reference, so it is no fact either.
            members
                .keys()
                .filter(|key| *key != "$ref")
                .for_each(|key| self.count(key));
            return Ok(Map::from_iter([("$ref".to_owned(), reference.clone())]));
        }
        self.parameters += usize::from(kind == Kind::Parameter);
        let mut facts = Map::new();
        for (key, value) in members {
            let rule = fields(kind)
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, rule)| *rule);
            let kept = match rule {
                Some(rule) => self.value(rule, value, &place.child(key))?,
                None => None,
            };
            match kept {
                Some(kept) => {
                    facts.insert(key.clone(), kept);
                }
                None => self.leave_out(kind, key),
            }
        }
        Ok(facts)
    }

    /// What `rule` keeps of `value`: nothing when it is no fact.
    fn value(&mut self, rule: Rule, value: &Value, place: &Place<'_>) -> Result<Option<Value>> {
        Ok(match rule {
            Rule::Token => is_token(value).then(|| value.clone()),
            Rule::Text => value.is_string().then(|| value.clone()),
            Rule::Flag => value.is_boolean().then(|| value.clone()),
            Rule::Fact => Some(value.clone()),
            Rule::Example => is_example(value).then(|| value.clone()),
            Rule::KeyOnly => Some(Value::String(String::new())),
            Rule::ObjectOrFlag(_) if value.is_boolean() => Some(value.clone()),
            Rule::Object(kind) | Rule::ObjectOrFlag(kind) => Some(Value::Object(self.object(
                kind,
                mapping(value, place)?,
                place,
            )?)),
            Rule::Map(rule) => Some(self.map(*rule, value, place, |_| true)?),
            Rule::Paths(rule) => Some(self.map(*rule, value, place, |key| !is_extension(key))?),
            Rule::Properties => {
                self.properties += mapping(value, place)?.len();
                Some(self.map(SCHEMA, value, place, |_| true)?)
            }
            Rule::List(rule) => Some(Value::Array(self.list(*rule, value, place)?)),
            Rule::Set(rule) => {
                let mut list = self.list(*rule, value, place)?;
                list.sort_by_cached_key(Value::to_string);
                Some(Value::Array(list))
            }
            Rule::Parameters => {
                let mut list = self.list(Rule::Object(Kind::Parameter), value, place)?;
                list.sort_by_cached_key(parameter_order);
                Some(Value::Array(list))
            }
        })
    }

    fn map(
        &mut self,
        rule: Rule,
        value: &Value,
        place: &Place<'_>,
        is_name: fn(&str) -> bool,
    ) -> Result<Value> {
        let mut facts = Map::new();
        for (key, value) in mapping(value, place)? {
            let place = place.child(key);
            let kept = if is_name(key) {
                self.value(rule, value, &place)?
            } else {
                None
            };
            match kept {
                Some(kept) => {
                    facts.insert(key.clone(), kept);
                }
                None => self.count(key),
            }
        }
        Ok(Value::Object(facts))
    }

    fn list(&mut self, rule: Rule, value: &Value, place: &Place<'_>) -> Result<Vec<Value>> {
        let mut facts = Vec::new();
        for (index, member) in sequence(value, place)?.iter().enumerate() {
            match self.value(rule, member, &place.child(&index.to_string()))? {
                Some(kept) => facts.push(kept),
                None => self.count(place.key),
            }
        }
        Ok(facts)
    }

    fn leave_out(&mut self, kind: Kind, key: &str) {
        // It is written anew by every import.
        if kind != Kind::Info || key != PROVENANCE {
            self.count(key);
        }
    }

    fn count(&mut self, key: &str) {
        *self.dropped.entry(key.to_owned()).or_default() += 1;
    }
}

fn is_extension(key: &str) -> bool {
    key.starts_with("x-")
}

/// Whether `value` is a name, a number or a flag rather than a sentence.
fn is_token(value: &Value) -> bool {
    match value {
        Value::Bool(_) | Value::Number(_) => true,
        Value::String(text) => {
            text.chars().count() <= TOKEN_CHARS
                && !text.chars().any(|c| c.is_whitespace() || c.is_control())
        }
        Value::Null | Value::Array(_) | Value::Object(_) => false,
    }
}

fn is_example(value: &Value) -> bool {
    match value {
        Value::Array(members) => members.iter().all(is_token),
        other => is_token(other),
    }
}

/// Parameters go by where they are sent and what they are called, references by their target.
fn parameter_order(parameter: &Value) -> (String, String) {
    let text = |key: &str| {
        parameter
            .get(key)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    if let Some(reference) = parameter.get("$ref").and_then(Value::as_str) {
        return (reference.to_owned(), String::new());
    }
    (
        format!("{}:{}", text("in"), text("name")),
        parameter.to_string(),
    )
}

fn mapping<'v>(value: &'v Value, place: &Place<'_>) -> Result<&'v Map<String, Value>> {
    value
        .as_object()
        .ok_or_else(|| unexpected(value, "a mapping", place))
}

fn sequence<'v>(value: &'v Value, place: &Place<'_>) -> Result<&'v Vec<Value>> {
    value
        .as_array()
        .ok_or_else(|| unexpected(value, "a list", place))
}

fn unexpected(value: &Value, wanted: &str, place: &Place<'_>) -> Error {
    Error::new(
        STAGE,
        format!("{} stands where {wanted} belongs", name_of(value)),
    )
    .at(place.pointer())
    .hint("correct the document; OpenAPI 3.0 says what belongs there")
}

fn name_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

/// A place in the document. It is only spelled out for a message.
#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    key: &'a str,
}

impl Place<'_> {
    const ROOT: Place<'static> = Place {
        parent: None,
        key: "",
    };

    fn child<'a>(&'a self, key: &'a str) -> Place<'a> {
        Place {
            parent: Some(self),
            key,
        }
    }

    fn pointer(&self) -> String {
        match self.parent {
            None => String::new(),
            Some(parent) => {
                let key = self.key.replace('~', "~0").replace('/', "~1");
                format!("{}/{key}", parent.pointer())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: Provenance<'_> = Provenance {
        file: "folder/contract.yaml",
        sha256: "00ff",
    };

    fn take(text: &str) -> Imported {
        import(Source::new("contract.yaml", text), FROM).expect("must import")
    }

    fn facts(text: &str) -> Value {
        read(&take(text).yaml)
    }

    fn read(yaml: &str) -> Value {
        load(Source::new("finicity.yaml", yaml)).expect("must be readable")
    }

    fn failure(text: &str) -> Error {
        import(Source::new("contract.yaml", text), FROM).expect_err("must be refused")
    }

    /// A contract whose only schema is `schema`, written in flow style.
    fn with_schema(schema: &str) -> String {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: 1.2.3}}\npaths: {{}}\n\
             components: {{schemas: {{S: {schema}}}}}\n"
        )
    }

    fn schema(text: &str) -> Value {
        facts(&with_schema(text))["components"]["schemas"]["S"].clone()
    }

    /// A contract with one operation, written in flow style.
    fn with_operation(operation: &str) -> String {
        format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: 1.2.3}}\npaths: {{'/a/{{b}}': {{get: {operation}}}}}\n"
        )
    }

    fn operation(text: &str) -> Value {
        facts(&with_operation(text))["paths"]["/a/{b}"]["get"].clone()
    }

    #[test]
    fn prose_is_left_out_and_counted() {
        let imported = take(
            "openapi: 3.0.3\n\
             info: {title: T, version: 1.2.3, description: Some words., contact: {name: N}}\n\
             tags: [{name: Pets, description: More words.}]\n\
             paths:\n  /a:\n    summary: Words\n    get:\n      summary: Words\n      \
             responses: {'200': {description: Words}}\n",
        );
        assert!(
            !imported.yaml.to_lowercase().contains("words."),
            "{}",
            imported.yaml
        );
        assert_eq!(imported.summary.dropped["description"], 3);
        assert_eq!(imported.summary.dropped["summary"], 2);
        assert_eq!(imported.summary.dropped["contact"], 1);
        assert_eq!(
            read(&imported.yaml)["paths"]["/a"]["get"],
            json!({ "responses": { "200": {} } })
        );
    }

    #[test]
    fn unknown_keys_are_left_out_wherever_they_stand() {
        let imported = take(
            "openapi: 3.0.3\ninfo: {title: T, version: 1.2.3}\nx-words: a b\n\
             paths: {x-more: {a: b}, /a: {get: {x-code: c, responses: {x-r: s, '204': {}}}}}\n\
             components: {examples: {E: {value: 1}}, schemas: {S: {x-s: t, invented: 1}}}\n",
        );
        let document = read(&imported.yaml);
        assert_eq!(
            document["paths"],
            json!({ "/a": { "get": { "responses": { "204": {} } } } })
        );
        assert_eq!(document["components"], json!({ "schemas": { "S": {} } }));
        let dropped: Vec<_> = imported
            .summary
            .dropped
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(
            dropped,
            [
                "examples", "invented", "x-code", "x-more", "x-r", "x-s", "x-words"
            ]
        );
    }

    #[test]
    fn properties_named_like_prose_keys_stay() {
        let kept = schema(
            "{properties: {description: {type: string}, example: {type: string}, title: \
             {type: string}, summary: {type: string}, x-y: {type: string}}}",
        );
        let names: Vec<_> = kept["properties"]
            .as_object()
            .expect("map")
            .keys()
            .cloned()
            .collect();
        assert_eq!(names, ["description", "example", "summary", "title", "x-y"]);
    }

    #[test]
    fn only_tokens_stay_as_examples() {
        for (token, kept) in [
            ("5011648377", json!(5_011_648_377_u64)),
            ("checking", json!("checking")),
            ("2020-01-01", json!("2020-01-01")),
            ("-0.25", json!(-0.25)),
            ("true", json!(true)),
            ("[a, 1]", json!(["a", 1])),
        ] {
            assert_eq!(schema(&format!("{{example: {token}}}"))["example"], kept);
        }
        let long = "x".repeat(TOKEN_CHARS + 1);
        for other in [
            "two words",
            "{a: b}",
            "[[a]]",
            "[two words]",
            "null",
            "\"a\\tb\"",
            &long,
        ] {
            let imported = take(&with_schema(&format!("{{example: {other}}}")));
            assert_eq!(
                read(&imported.yaml)["components"]["schemas"]["S"],
                json!({}),
                "{other}"
            );
            assert_eq!(imported.summary.dropped["example"], 1, "{other}");
        }
    }

    #[test]
    fn a_sentence_in_the_place_of_a_name_is_left_out() {
        let kept = schema("{type: string, format: as the server likes, nullable: when asked}");
        assert_eq!(kept, json!({ "type": "string" }));
    }

    #[test]
    fn enum_values_and_defaults_stay_as_they_are() {
        let kept = schema("{enum: [b, null, 'a b'], default: {a: [x y]}, pattern: ' +'}");
        assert_eq!(kept["enum"], json!(["a b", "b", null]));
        assert_eq!(kept["default"], json!({ "a": ["x y"] }));
        assert_eq!(kept["pattern"], " +");
    }

    #[test]
    fn every_listed_schema_key_is_kept() {
        let text = "{type: object, format: f, nullable: true, properties: {a: {type: string}}, \
            required: [a], items: {type: string}, enum: [1], allOf: [{}], anyOf: [{}], \
            oneOf: [{}], not: {}, additionalProperties: false, minimum: 1, maximum: 2, \
            exclusiveMinimum: true, exclusiveMaximum: true, multipleOf: 2, minLength: 1, \
            maxLength: 2, pattern: a, minItems: 1, maxItems: 2, uniqueItems: true, \
            minProperties: 1, maxProperties: 2, default: 1, readOnly: true, writeOnly: true, \
            deprecated: true, discriminator: {propertyName: a, mapping: {b: c}}, example: 1}";
        let kept = schema(text);
        assert_eq!(kept.as_object().expect("map").len(), SCHEMA_FIELDS.len());
        assert_eq!(kept, read(text));
    }

    #[test]
    fn references_stay_and_their_siblings_go() {
        let imported = take(&with_schema(
            "{$ref: '#/a', description: words, nullable: true}",
        ));
        assert_eq!(
            read(&imported.yaml)["components"]["schemas"]["S"],
            json!({ "$ref": "#/a" })
        );
        assert_eq!(imported.summary.dropped["nullable"], 1);
    }

    #[test]
    fn operations_keep_their_facts() {
        let text = "{operationId: GetA, tags: [Z, A], deprecated: true, x-internal: true, \
            parameters: [{name: q, in: query, style: form, explode: false, schema: {type: string}}, \
            {name: b, in: path, required: true, schema: {type: string}, example: 12}, \
            {$ref: '#/components/parameters/p'}], \
            requestBody: {required: true, content: {application/json: {schema: {type: object}, \
            examples: {E: {value: 1}}}}}, \
            responses: {'200': {description: d, headers: {X-A: {description: d, schema: \
            {type: string}}}, content: {text/plain: {schema: {type: string}}}}}, \
            security: [{B: []}, {A: [], C: []}]}";
        assert_eq!(
            operation(text),
            json!({
                "operationId": "GetA", "tags": ["A", "Z"], "deprecated": true, "x-internal": true,
                "parameters": [
                    { "$ref": "#/components/parameters/p" },
                    { "name": "b", "in": "path", "required": true, "schema": { "type": "string" },
                      "example": 12 },
                    { "name": "q", "in": "query", "style": "form", "explode": false,
                      "schema": { "type": "string" } },
                ],
                "requestBody": { "required": true,
                    "content": { "application/json": { "schema": { "type": "object" } } } },
                "responses": { "200": {
                    "headers": { "X-A": { "schema": { "type": "string" } } },
                    "content": { "text/plain": { "schema": { "type": "string" } } } } },
                "security": [{ "A": [], "C": [] }, { "B": [] }],
            })
        );
    }

    #[test]
    fn security_schemes_keep_names_and_lose_words() {
        let text = "openapi: 3.0.3\ninfo: {title: T, version: 1.2.3}\npaths: {}\n\
            components: {securitySchemes: {K: {type: apiKey, name: X-Key, in: header, \
            description: words}, O: {type: oauth2, flows: {implicit: {authorizationUrl: \
            'https://a.example', scopes: {read: Some words}}}}}}\n";
        assert_eq!(
            facts(text)["components"]["securitySchemes"],
            json!({
                "K": { "type": "apiKey", "name": "X-Key", "in": "header" },
                "O": { "type": "oauth2", "flows": { "implicit": {
                    "authorizationUrl": "https://a.example", "scopes": { "read": "" } } } },
            })
        );
    }

    #[test]
    fn same_content_in_another_shape_gives_the_same_bytes() {
        let one = "openapi: 3.0.3\ninfo: {version: 1.2.3, title: T}\ntags: [{name: B}, {name: A}]\n\
            paths:\n  /a:\n    get:\n      parameters: [{in: query, name: z}, {in: header, name: y}]\n\
            components:\n  schemas:\n    S: {type: object, required: [b, a]}\n    \
            U: {anyOf: [{type: string}, {type: integer}], enum: [2, 1]}\n    \
            V: {type: object, required: [b, a]}\n";
        let other = "components:\n  schemas:\n    V: &v {required: [a, b], 'type': 'object'}\n    \
            U: {enum: [1, 2], anyOf: [{type: integer}, {type: \"string\"}]}\n    S: *v\n\
            paths: {\"/a\": {get: {parameters: [{name: y, in: header}, {name: z, in: query}]}}}\n\
            tags: [{name: A}, {name: B}]\ninfo: {title: 'T', version: '1.2.3'}\n\
            openapi: \"3.0.3\"\n";
        assert_eq!(take(one).yaml, take(other).yaml);
    }

    #[test]
    fn servers_keep_their_order() {
        let text = "openapi: 3.0.3\ninfo: {title: T, version: 1.2.3}\npaths: {}\nservers:\n\
            - {url: 'https://z.example', description: words}\n- {url: 'https://a.example'}\n";
        let urls = json!([{ "url": "https://z.example" }, { "url": "https://a.example" }]);
        assert_eq!(facts(text)["servers"], urls);
    }

    #[test]
    fn sections_come_in_the_usual_order() {
        let yaml = take(
            "components: {}\npaths: {}\nsecurity: []\ntags: []\nservers: []\n\
             info: {title: T, version: 1.2.3}\nopenapi: 3.0.3\n",
        )
        .yaml;
        let sections: Vec<_> = yaml
            .lines()
            .filter(|line| !line.starts_with(['#', ' ']))
            .filter_map(|line| line.split(':').next())
            .collect();
        assert_eq!(sections, SECTIONS);
        assert!(
            yaml.starts_with("# Written by `cargo xtask spec import`"),
            "{yaml}"
        );
    }

    #[test]
    fn provenance_names_the_file_without_its_folder() {
        let document = facts(&with_schema("{}"));
        assert_eq!(
            document["info"][PROVENANCE],
            json!({ "file": "contract.yaml", "sha256": "00ff", "version": "1.2.3" })
        );
    }

    #[test]
    fn an_imported_document_imports_to_itself() {
        let first = take(&with_schema(
            "{description: words, properties: {a: {example: '007', type: string}, \
             b: {$ref: '#/components/schemas/S'}}, required: [b, a]}",
        ));
        let second = take(&first.yaml);
        assert_eq!(first.yaml, second.yaml);
        assert_eq!(second.summary.dropped, BTreeMap::new());
    }

    #[test]
    fn texts_that_look_like_something_else_stay_texts() {
        let texts = [
            "yes",
            "No",
            "on",
            "OFF",
            "y",
            "N",
            "true",
            "null",
            "~",
            "",
            "=",
            "<<",
            "-",
            "?",
            ":",
            "0",
            "007",
            "0o7",
            "0x1F",
            "0b1",
            "1_000",
            "1e3",
            "+1",
            "-.5",
            ".inf",
            ".NaN",
            "1:30",
            "12:30:45",
            "2020-01-01",
            "2020-01-01T00:00:00Z",
            "2020-01-01 00:00:00",
            "#a",
            "a #b",
            "a: b",
            "a:",
            "- a",
            "*a",
            "&a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a",
            "[a",
            "{a",
            ",a",
            "'a",
            "\"a",
            "a'b\"c",
            "\\d+\\.",
            "a\nb",
            "a\n",
            "\ta",
            " a ",
            "\u{85}",
            "\u{2028}",
            "\u{feff}a",
            "é",
            "---",
            "...",
            "a,b",
            "(a|b)?",
        ];
        let values: Vec<_> = texts.iter().map(|text| json!(text)).collect();
        let text = json!({
            "openapi": "3.0.3", "info": { "title": "T", "version": "1.20" }, "paths": {},
            "components": { "schemas": { "S": { "default": values,
                "properties": texts.iter().map(|text| ((*text).to_owned(), json!({})))
                    .collect::<Map<_, _>>() } } },
        });
        let document = facts(&text.to_string());
        let schema = &document["components"]["schemas"]["S"];
        assert_eq!(schema, &text["components"]["schemas"]["S"]);
        assert_eq!(document["info"]["version"], "1.20");
    }

    #[test]
    fn the_summary_counts_what_was_taken() {
        let summary = take(
            "openapi: 3.0.3\ninfo: {title: T, version: 1.2.3}\n\
             paths: {/a: {parameters: [{name: p, in: query}], get: {}, post: {parameters: \
             [{$ref: '#/components/parameters/Q'}]}}}\n\
             components: {parameters: {Q: {name: q, in: query}}, schemas: {S: {properties: {a: \
             {properties: {b: {}}}}}, U: {}}}\n",
        )
        .summary;
        let figures = (
            summary.operations,
            summary.schemas,
            summary.properties,
            summary.parameters,
        );
        assert_eq!(figures, (2, 2, 2, 2));
        assert_eq!(summary.version, "1.2.3");
    }

    #[test]
    fn documents_of_another_kind_are_refused() {
        let about = "info: {title: T, version: 1.2.3}\n";
        for (text, message, pointer) in [
            ("- a\n".to_owned(), "not a mapping", None),
            (format!("{about}paths: {{}}\n"), "no `openapi` key", None),
            (
                format!("swagger: '2.0'\n{about}"),
                "OpenAPI 2.0",
                Some("/swagger"),
            ),
            (
                format!("openapi: 3.1.0\n{about}paths: {{}}\n"),
                "\"3.1.0\"",
                Some("/openapi"),
            ),
            (
                format!("openapi: 3\n{about}paths: {{}}\n"),
                "version 3 ",
                Some("/openapi"),
            ),
            (
                format!("openapi: 3.0.3\n{about}"),
                "no `paths`",
                Some("/paths"),
            ),
            (
                "openapi: 3.0.3\npaths: {}\n".to_owned(),
                "no version",
                Some("/info/version"),
            ),
        ] {
            let error = failure(&text);
            assert!(error.message.contains(message), "{error}");
            assert_eq!(error.pointer.as_deref(), pointer, "{error}");
            assert_eq!(error.file.as_deref(), Some("contract.yaml"), "{error}");
            assert!(error.hint.is_some(), "{error}");
        }
    }

    #[test]
    fn a_misplaced_value_is_named_by_its_pointer() {
        let error = failure(&with_operation("{parameters: {name: q}}"));
        assert_eq!(
            error.pointer.as_deref(),
            Some("/paths/~1a~1{b}/get/parameters")
        );
        assert!(
            error
                .message
                .contains("a mapping stands where a list belongs"),
            "{error}"
        );
        let error = failure(&with_schema("{properties: {a: null}}"));
        assert_eq!(
            error.pointer.as_deref(),
            Some("/components/schemas/S/properties/a")
        );
    }

    #[test]
    fn a_syntax_error_names_file_and_line() {
        let error = failure("openapi: 3.0.3\ninfo:\n\ttitle: T\n");
        assert_eq!(
            (error.file.as_deref(), error.line),
            (Some("contract.yaml"), Some(3))
        );
    }
}
