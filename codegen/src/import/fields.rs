//! The parts of a contract that the import keeps, for each type of OpenAPI object.

use crate::facts::CODES;

/// A type of OpenAPI object for which the import has a separate list of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ObjectKind {
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

/// The rule that determines which part of a value the import keeps.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rule {
    /// A boolean, a number or a single word. Other values are left out.
    Token,
    /// A text that may contain blanks, such as a title, a pattern or a URL.
    Text,
    /// A boolean. Other values are left out.
    Flag,
    /// Any value, unchanged. For defaults and enum values.
    Fact,
    /// Tokens and lists of tokens. Other values are left out.
    Example,
    /// The key with an empty text, because the value is prose.
    KeyOnly,
    Object(ObjectKind),
    /// An object or a boolean.
    ObjectOrFlag(ObjectKind),
    /// A map with names as keys.
    Map(&'static Rule),
    /// Like `Map`, but without the keys that start with `x-`, which are extensions.
    Paths(&'static Rule),
    /// A `Map` of schemas that the import counts as properties.
    Properties,
    /// A list whose order matters.
    List(&'static Rule),
    /// A list whose order does not matter. The import sorts the list.
    Set(&'static Rule),
    /// A list of parameters, sorted by location and name.
    Parameters,
}

pub(super) const SCHEMA: Rule = Rule::Object(ObjectKind::Schema);
pub(super) const PARTS: Rule = Rule::Set(&SCHEMA);
pub(super) const CONTENT: Rule = Rule::Map(&Rule::Object(ObjectKind::Media));
pub(super) const HEADERS: Rule = Rule::Map(&Rule::Object(ObjectKind::Header));
pub(super) const NAMES: Rule = Rule::Set(&Rule::Text);
pub(super) const SECURITY: Rule = Rule::Set(&Rule::Map(&NAMES));
pub(super) const OPERATION: Rule = Rule::Object(ObjectKind::Operation);
pub(super) const OAUTH_FLOW: Rule = Rule::Object(ObjectKind::OAuthFlow);

/// The keys that the import keeps, and the rules for their values.
pub(super) type Fields = &'static [(&'static str, Rule)];

pub(super) fn fields(object_kind: ObjectKind) -> Fields {
    match object_kind {
        ObjectKind::Document => DOCUMENT_FIELDS,
        ObjectKind::Info => INFO_FIELDS,
        ObjectKind::Server => SERVER_FIELDS,
        ObjectKind::ServerVariable => SERVER_VARIABLE_FIELDS,
        ObjectKind::Tag => TAG_FIELDS,
        ObjectKind::PathItem => PATH_ITEM_FIELDS,
        ObjectKind::Operation => OPERATION_FIELDS,
        ObjectKind::Parameter => PARAMETER_FIELDS,
        ObjectKind::RequestBody => REQUEST_BODY_FIELDS,
        ObjectKind::Response => RESPONSE_FIELDS,
        ObjectKind::Header | ObjectKind::Media => WITH_SCHEMA_FIELDS,
        ObjectKind::Components => COMPONENTS_FIELDS,
        ObjectKind::Schema => SCHEMA_FIELDS,
        ObjectKind::Discriminator => DISCRIMINATOR_FIELDS,
        ObjectKind::SecurityScheme => SECURITY_SCHEME_FIELDS,
        ObjectKind::OAuthFlows => OAUTH_FLOWS_FIELDS,
        ObjectKind::OAuthFlow => OAUTH_FLOW_FIELDS,
    }
}

pub(super) const DOCUMENT_FIELDS: Fields = &[
    ("openapi", Rule::Token),
    ("info", Rule::Object(ObjectKind::Info)),
    ("servers", Rule::List(&Rule::Object(ObjectKind::Server))),
    ("tags", Rule::Set(&Rule::Object(ObjectKind::Tag))),
    ("security", SECURITY),
    ("paths", Rule::Paths(&Rule::Object(ObjectKind::PathItem))),
    ("components", Rule::Object(ObjectKind::Components)),
];

pub(super) const INFO_FIELDS: Fields = &[("title", Rule::Text), ("version", Rule::Text)];

pub(super) const SERVER_FIELDS: Fields = &[
    ("url", Rule::Text),
    (
        "variables",
        Rule::Map(&Rule::Object(ObjectKind::ServerVariable)),
    ),
];

pub(super) const SERVER_VARIABLE_FIELDS: Fields = &[("default", Rule::Text), ("enum", NAMES)];

pub(super) const TAG_FIELDS: Fields = &[("name", Rule::Text)];

pub(super) const PATH_ITEM_FIELDS: Fields = &[
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

pub(super) const OPERATION_FIELDS: Fields = &[
    ("operationId", Rule::Token),
    ("tags", NAMES),
    ("deprecated", Rule::Flag),
    ("parameters", Rule::Parameters),
    ("requestBody", Rule::Object(ObjectKind::RequestBody)),
    (
        "responses",
        Rule::Paths(&Rule::Object(ObjectKind::Response)),
    ),
    ("security", SECURITY),
    ("x-internal", Rule::Flag),
];

pub(super) const PARAMETER_FIELDS: Fields = &[
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

pub(super) const REQUEST_BODY_FIELDS: Fields = &[("required", Rule::Flag), ("content", CONTENT)];

pub(super) const RESPONSE_FIELDS: Fields = &[
    ("headers", HEADERS),
    ("content", CONTENT),
    (CODES, Rule::Set(&Rule::Token)),
];

pub(super) const WITH_SCHEMA_FIELDS: Fields = &[("schema", SCHEMA)];

pub(super) const COMPONENTS_FIELDS: Fields = &[
    ("schemas", Rule::Map(&SCHEMA)),
    (
        "parameters",
        Rule::Map(&Rule::Object(ObjectKind::Parameter)),
    ),
    (
        "requestBodies",
        Rule::Map(&Rule::Object(ObjectKind::RequestBody)),
    ),
    ("responses", Rule::Map(&Rule::Object(ObjectKind::Response))),
    ("headers", HEADERS),
    (
        "securitySchemes",
        Rule::Map(&Rule::Object(ObjectKind::SecurityScheme)),
    ),
];

pub(super) const DISCRIMINATOR_FIELDS: Fields = &[
    ("propertyName", Rule::Text),
    ("mapping", Rule::Map(&Rule::Text)),
];

pub(super) const SECURITY_SCHEME_FIELDS: Fields = &[
    ("type", Rule::Token),
    ("name", Rule::Text),
    ("in", Rule::Token),
    ("scheme", Rule::Token),
    ("bearerFormat", Rule::Token),
    ("openIdConnectUrl", Rule::Text),
    ("flows", Rule::Object(ObjectKind::OAuthFlows)),
];

pub(super) const OAUTH_FLOWS_FIELDS: Fields = &[
    ("implicit", OAUTH_FLOW),
    ("password", OAUTH_FLOW),
    ("clientCredentials", OAUTH_FLOW),
    ("authorizationCode", OAUTH_FLOW),
];

pub(super) const OAUTH_FLOW_FIELDS: Fields = &[
    ("authorizationUrl", Rule::Text),
    ("tokenUrl", Rule::Text),
    ("refreshUrl", Rule::Text),
    ("scopes", Rule::Map(&Rule::KeyOnly)),
];

pub(super) const SCHEMA_FIELDS: Fields = &[
    ("type", Rule::Token),
    ("format", Rule::Token),
    ("nullable", Rule::Flag),
    ("properties", Rule::Properties),
    ("required", NAMES),
    ("items", SCHEMA),
    ("enum", Rule::Set(&Rule::Fact)),
    ("allOf", PARTS),
    ("anyOf", PARTS),
    ("oneOf", PARTS),
    ("not", SCHEMA),
    (
        "additionalProperties",
        Rule::ObjectOrFlag(ObjectKind::Schema),
    ),
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
    ("discriminator", Rule::Object(ObjectKind::Discriminator)),
    ("example", Rule::Example),
];
