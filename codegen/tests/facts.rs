//! Tests that a fact is an error with a position if the fact is unknown, misspelled, of another shape, or
//! about an item that does not exist.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use finicity_codegen::{Fit, Inputs, Source, generate};

const CONTRACT: &str = "\
openapi: 3.0.3
info:
  title: Pets
  version: 1.0.0
  x-imported-from: { file: pets.yaml, sha256: '00', version: 1.0.0 }
tags: [{ name: Pets }]
paths:
  /pets:
    get:
      tags: [Pets]
      operationId: ListPets
      parameters:
        - { name: start, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } }
    post:
      tags: [Pets]
      operationId: OrderPet
      responses:
        '202': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /pets/{id}:
    get:
      tags: [Pets]
      operationId: GetPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
  /any:
    get:
      tags: [Pets]
      operationId: GetAny
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Any' } } } }
        '400': { content: { application/json: { schema: { type: object } } } }
components:
  schemas:
    Page: { type: object, properties: { pets: { type: array, items: { $ref: '#/components/schemas/Pet' } }, more: { type: boolean }, found: { type: integer } } }
    Pet: { type: object, properties: { id: { type: string }, status: { type: string }, kind: { type: string } } }
    Dog: { type: object, properties: { kind: { type: string }, bark: { type: string } } }
    Any: { anyOf: [{ $ref: '#/components/schemas/Pet' }, { $ref: '#/components/schemas/Dog' }] }
";

const LIST: &str = "$.paths['/pets'].get";
const ORDER: &str = "$.paths['/pets'].post";
const GET: &str = "$.paths['/pets/{id}'].get";
const ANY: &str = "$.components.schemas.Any";
const PET: &str = "$.components.schemas.Pet";

/// Returns the result of generation from a contract with these updates, each with its target.
fn client_or_error(updates: &[(&str, &str)]) -> Result<String, String> {
    let mut overlay = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n".to_owned();
    for (target, update) in updates {
        overlay += &format!("  - target: \"{target}\"\n    update: {{ {update} }}\n");
    }
    with_overlay(&overlay)
}

fn with_overlay(overlay: &str) -> Result<String, String> {
    let generated = generate(&Inputs {
        contract: Source::new("contract.yaml", CONTRACT),
        overlay: Some(Source::new("overlay.yaml", overlay)),
        docs: None,
        fit: Fit::Exact,
    });
    match generated {
        Ok(generated) => Ok(generated.client.values().cloned().collect()),
        Err(error) => Err(error.to_string()),
    }
}

fn assert_rejected(updates: &[(&str, &str)], parts: &[&str]) {
    let Err(message) = client_or_error(updates) else {
        panic!("{updates:?} is accepted");
    };
    for part in parts {
        assert!(message.contains(part), "`{part}` is not in: {message}");
    }
}

const PAGES: &str =
    "x-paging: { style: record-index, start: start, size: limit, items: pets, more: more }";
const POLLS: &str = "x-polling: { done: [done] }";
const LINKS: &str =
    "x-poll-with: [{ operationId: GetPet, parameters: { id: '$response.body#/id' } }]";
const UNION: &str = "x-union: { property: kind, variants: [{ schema: Dog, values: [dog], when: { present: bark } }] }";

#[test]
fn valid_facts_change_the_client() {
    let client = client_or_error(&[(LIST, PAGES), (ORDER, LINKS), (GET, POLLS), (ANY, UNION)]);
    let client = client.expect("a client");
    assert!(client.contains("impl Paged for ListPets"));
    assert!(client.contains("impl Submit for OrderPet"));
    assert!(client.contains(" if has(\"bark\") => "));
}

#[test]
fn an_unknown_key_is_rejected_at_its_action() {
    assert_rejected(
        &[(LIST, "x-pagin: {}")],
        &[
            "overlay.yaml",
            "/actions/0/update/x-pagin",
            "unknown key `x-pagin`",
        ],
    );
    assert_rejected(
        &[(LIST, "responses: { '200': { x-cods: ['1'] } }")],
        &["/actions/0/update/responses/200/x-cods"],
    );
}

#[test]
fn a_key_in_an_unsupported_place_is_rejected() {
    assert_rejected(
        &[(PET, "x-billed: true")],
        &["/components/schemas/Pet/x-billed", "has no meaning here"],
    );
    assert_rejected(&[(LIST, "x-union: {}")], &["/paths/~1pets/get/x-union"]);
}

/// A target, an update with a mistake, and the expected part of the error message.
type Mistake = (&'static str, String, &'static str);

fn mistakes_about_pages() -> Vec<Mistake> {
    [
        ("more: more", "mor: more", "unknown field `mor`"),
        ("items: pets", "item: pets", "unknown field `item`"),
        ("items: pets, ", "", "missing field `items`"),
        ("record-index", "records", "unknown variant `records`"),
    ]
    .map(|(correct, typo, message)| (LIST, PAGES.replace(correct, typo), message))
    .to_vec()
}

fn mistakes_about_polling() -> Vec<Mistake> {
    vec![
        (GET, POLLS.replace("done:", "dne:"), "unknown field `dne`"),
        (GET, POLLS.replace("[done]", "[]"), "`done` is empty"),
        (
            ORDER,
            LINKS.replace("parameters", "params"),
            "unknown field `params`",
        ),
        (
            ORDER,
            LINKS.replace("$response.body#/", "$response/"),
            "is neither $request.path.NAME",
        ),
    ]
}

fn mistakes_about_unions() -> Vec<Mistake> {
    [
        ("present:", "presnt:", "unknown field `presnt`"),
        (
            "present: bark",
            "contains: bark",
            "either `present`, or `property`",
        ),
        ("values:", "value:", "unknown field `value`"),
    ]
    .map(|(correct, typo, message)| (ANY, UNION.replace(correct, typo), message))
    .to_vec()
}

fn mistakes_about_other_facts() -> Vec<Mistake> {
    [
        (ORDER, "x-timeout-seconds: soon", "x-timeout-seconds"),
        (ORDER, "x-timeout-seconds: 0", "x-timeout-seconds"),
        (ORDER, "x-billed: 1", "x-billed"),
        ("$", "x-known-as: { GetPet: [a] }", "x-known-as"),
        (
            "$",
            "x-error-codes: [{ code: '1', name: A, token-rejectd: true }]",
            "token-rejectd",
        ),
        (
            "$.components.schemas.Pet.properties.id",
            "x-debug: show",
            "unknown variant `show`",
        ),
    ]
    .map(|(target, update, message)| (target, update.to_owned(), message))
    .to_vec()
}

#[test]
fn a_misspelled_field_of_a_fact_is_rejected() {
    let mistakes = [
        mistakes_about_pages(),
        mistakes_about_polling(),
        mistakes_about_unions(),
        mistakes_about_other_facts(),
    ];
    for (target, update, message) in mistakes.concat() {
        assert_rejected(&[(target, &update)], &[message, "spec/README.md"]);
    }
}

#[test]
fn facts_about_unknown_items_are_rejected() {
    let correct = [(ORDER, LINKS), (GET, POLLS)];
    for (target, update, part) in [
        (
            LIST,
            PAGES.replace("items: pets", "items: pet"),
            "`pet` must be a list",
        ),
        (
            LIST,
            PAGES.replace("start: start", "start: begin"),
            "`begin`",
        ),
        (
            LIST,
            PAGES.replace("more: more", "more: mre"),
            "`mre` must be a boolean or a text",
        ),
        (
            LIST,
            PAGES.replace("more: more", "total: more"),
            "`more` must be an integer",
        ),
        (
            ORDER,
            LINKS.replace("GetPet", "GetPets"),
            "unknown operation `GetPets`",
        ),
        (
            ORDER,
            LINKS.replace("#/id", "#/ident"),
            "`GetPet` must take the listed parameters",
        ),
        (
            GET,
            POLLS.replace("[done]", "[done], listed-by: Pets"),
            "unknown operation `Pets`",
        ),
        (
            "$",
            "x-known-as: { GetDog: { other: [dog] } }".to_owned(),
            "unknown operation `GetDog`",
        ),
        (
            ANY,
            UNION.replace("schema: Dog", "schema: Cat"),
            "the schema `Cat` does not exist",
        ),
        (
            "$.components.schemas.Pet.properties.id",
            "x-values: ids".to_owned(),
            "unknown set of values `ids`",
        ),
    ] {
        let mut updates: Vec<(&str, &str)> = correct.to_vec();
        updates.retain(|(other, _)| *other != target);
        updates.push((target, &update));
        assert_rejected(&updates, &[part]);
    }
}

#[test]
fn polling_an_operation_without_a_state_is_rejected() {
    assert_rejected(&[(ORDER, LINKS)], &["x-poll-with", "must have `x-polling`"]);
}

#[test]
fn invalid_json_paths_are_rejected() {
    let action = |action: &str| {
        let overlay = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n  - ".to_owned();
        with_overlay(&(overlay + action)).expect_err("it is refused")
    };
    let message = action("{ target: $.info, x-only-if-absent: '$.[', update: { a: 1 } }");
    assert!(message.contains("/actions/0/x-only-if-absent"), "{message}");
    let message = action("{ target: $.info, x-only-if-absent: 1, update: { a: 1 } }");
    assert!(message.contains("the value is not a text"), "{message}");
    let message = action("{ target: '$.info[', update: { a: 1 } }");
    assert!(message.contains("/actions/0/target"), "{message}");
    let message = action("{ target: $.info, x-only-if-abset: $.a, update: { a: 1 } }");
    assert!(
        message.contains("unknown key `x-only-if-abset`"),
        "{message}"
    );
}
