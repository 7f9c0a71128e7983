use super::fields::SCHEMA_FIELDS;
use super::reduce::TOKEN_CHARS;
use super::*;

const FROM: Provenance<'_> = Provenance {
    file: "folder/contract.yaml",
    sha256: "00ff",
};

fn import_text(text: &str) -> Imported {
    import(Source::new("contract.yaml", text), FROM).expect("must import")
}

fn facts(text: &str) -> Value {
    read(&import_text(text).yaml)
}

fn read(yaml: &str) -> Value {
    load(Source::new("finicity.yaml", yaml)).expect("must be readable")
}

fn failure(text: &str) -> Error {
    import(Source::new("contract.yaml", text), FROM).expect_err("must be refused")
}

/// Returns a contract whose only schema is `schema`, in flow style.
fn with_schema(schema: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: 1.2.3}}\npaths: {{}}\n\
         components: {{schemas: {{S: {schema}}}}}\n"
    )
}

fn schema(text: &str) -> Value {
    facts(&with_schema(text))["components"]["schemas"]["S"].clone()
}

/// Returns a contract with one operation, in flow style.
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
    let imported = import_text(
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
fn unknown_keys_are_left_out_everywhere() {
    let imported = import_text(
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
        let imported = import_text(&with_schema(&format!("{{example: {other}}}")));
        assert_eq!(
            read(&imported.yaml)["components"]["schemas"]["S"],
            json!({}),
            "{other}"
        );
        assert_eq!(imported.summary.dropped["example"], 1, "{other}");
    }
}

#[test]
fn a_sentence_in_place_of_a_name_is_left_out() {
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
fn keys_beside_a_reference_are_left_out() {
    let imported = import_text(&with_schema(
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
fn security_schemes_keep_names_without_descriptions() {
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
    assert_eq!(import_text(one).yaml, import_text(other).yaml);
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
    let yaml = import_text(
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
    let first = import_text(&with_schema(
        "{description: words, properties: {a: {example: '007', type: string}, \
         b: {$ref: '#/components/schemas/S'}}, required: [b, a]}",
    ));
    let second = import_text(&first.yaml);
    assert_eq!(first.yaml, second.yaml);
    assert_eq!(second.summary.dropped, BTreeMap::new());
}

/// Texts that some version of YAML reads as booleans or null.
const YAML_KEYWORDS: &[&str] = &["yes", "No", "on", "OFF", "y", "N", "true", "null", "~", ""];

/// Texts that look like numbers or times.
const NUMBERS: &[&str] = &[
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
];

/// Texts that begin or end like something else in YAML.
const YAML_MARKUP: &[&str] = &[
    "=", "<<", "-", "?", ":", "#a", "a #b", "a: b", "a:", "- a", "*a", "&a", "!a", "|", ">", "%a",
    "@a", "`a", "[a", "{a", ",a", "'a", "\"a", "a'b\"c", "\\d+\\.", "---", "...", "a,b", "(a|b)?",
];

/// Texts with line breaks, blanks and letters beyond ASCII.
const UNUSUAL_CHARACTERS: &[&str] = &[
    "a\nb",
    "a\n",
    "\ta",
    " a ",
    "\u{85}",
    "\u{2028}",
    "\u{feff}a",
    "é",
];

#[test]
fn texts_that_look_like_something_else_stay_texts() {
    let texts = [YAML_KEYWORDS, NUMBERS, YAML_MARKUP, UNUSUAL_CHARACTERS].concat();
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
fn the_summary_counts_the_imported_parts() {
    let summary = import_text(
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
fn other_types_of_documents_are_rejected() {
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
        error.message.contains("expected a list, found a mapping"),
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
