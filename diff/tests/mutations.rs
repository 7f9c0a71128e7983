//! Single changes of a contract, each noticed and classed; and what is no change.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests"
)]

use std::collections::BTreeSet;

use finicity_codegen::{Provenance, Source, import};
use finicity_diff::Class::{self, Additive, Behavioural, Breaking, Docs};
use finicity_diff::{Change, Diff, Side, diff, json, mirrored};
use serde_json::{Value, json};

const CONTRACT: &str = include_str!("contract.yaml");

fn base() -> Value {
    serde_saphyr::from_str(CONTRACT).unwrap()
}

fn side(text: &str) -> Side {
    Side::new(Source::new("contract.yaml", text), None).unwrap()
}

/// The facts as `spec import` writes them, which drift is told from.
fn facts(text: &str) -> String {
    let provenance = Provenance {
        file: "contract.yaml",
        sha256: "",
    };
    import(Source::new("contract.yaml", text), provenance)
        .unwrap()
        .yaml
}

fn compared(old: &str, new: &str) -> Diff {
    let found = diff(&side(old), &side(new));
    let schema: Value = serde_json::from_str(include_str!("../diff.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let shown = json(&found);
    let errors: Vec<String> = validator
        .iter_errors(&shown)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    found
}

/// A change without its meaning: what both directions have to agree about.
fn outline(
    change: &Change,
    backwards: bool,
) -> (String, Vec<String>, Option<String>, Option<String>) {
    let (from, to) = (change.from.clone(), change.to.clone());
    match backwards {
        false => (change.kind.into(), change.location.clone(), from, to),
        true => (
            mirrored(change.kind).into(),
            change.location.clone(),
            to,
            from,
        ),
    }
}

fn assert_mirrored(name: &str, there: &Diff, back: &Diff) {
    let there: BTreeSet<_> = there
        .changes
        .iter()
        .map(|change| outline(change, false))
        .collect();
    let back: BTreeSet<_> = back
        .changes
        .iter()
        .map(|change| outline(change, true))
        .collect();
    assert_eq!(there, back, "{name}");
}

type Edit = fn(&mut Value);

/// The kind of change, how it is told, and what it means for code that uses the client.
const CHANGES: &[(&str, Edit, &str, Class)] = &[
    (
        "an operation comes",
        |c| c["paths"]["/shops"] = json!({ "get": { "tags": ["Shops"], "operationId": "ListShops", "responses": { "200": {} } } }),
        "operation-added",
        Additive,
    ),
    (
        "an operation goes",
        |c| remove(c, "/paths/~1pets~1{petId}/delete"),
        "operation-removed",
        Breaking,
    ),
    (
        "an operation is renamed",
        |c| c["paths"]["/pets"]["get"]["operationId"] = json!("FindPets"),
        "operation-renamed",
        Breaking,
    ),
    (
        "an operation moves to another path",
        |c| rename(c, "/paths", "/pets", "/animals"),
        "operation-moved",
        Behavioural,
    ),
    (
        "a parameter in the path is renamed",
        |c| {
            rename(
                c,
                "/paths",
                "/shops/{shopId}/orders",
                "/shops/{shop}/orders",
            );
            c["paths"]["/shops/{shop}/orders"]["post"]["parameters"][0]["name"] = json!("shop");
        },
        "parameter-removed",
        Behavioural,
    ),
    (
        "an operation has another method",
        |c| rename(c, "/paths/~1pets~1{petId}", "get", "put"),
        "operation-moved",
        Behavioural,
    ),
    (
        "an operation has another tag",
        |c| c["paths"]["/pets/{petId}"]["get"]["tags"] = json!(["Shops"]),
        "tag-changed",
        Breaking,
    ),
    (
        "an operation should not be used any more",
        |c| c["paths"]["/pets"]["get"]["deprecated"] = json!(true),
        "deprecated",
        Behavioural,
    ),
    (
        "an operation may be used again",
        |c| remove(c, "/paths/~1pets~1{petId}/delete/deprecated"),
        "not-deprecated",
        Behavioural,
    ),
    (
        "an operation wants other credentials",
        |c| c["paths"]["/pets"]["get"]["security"] = json!([]),
        "security-changed",
        Behavioural,
    ),
    (
        "the credentials have another name",
        |c| c["components"]["securitySchemes"]["Key"]["name"] = json!("Finicity-App-Token"),
        "security-changed",
        Behavioural,
    ),
    (
        "an optional parameter comes",
        |c| {
            push(
                c,
                "/paths/~1pets/get/parameters",
                json!({ "name": "sort", "in": "query", "schema": { "type": "string" } }),
            )
        },
        "parameter-added",
        Additive,
    ),
    (
        "a required parameter comes",
        |c| {
            push(
                c,
                "/paths/~1pets/get/parameters",
                json!({ "name": "shop", "in": "query", "required": true, "schema": { "type": "string" } }),
            )
        },
        "parameter-added",
        Breaking,
    ),
    (
        "a parameter goes",
        |c| {
            c["paths"]["/pets"]["get"]["parameters"]
                .as_array_mut()
                .unwrap()
                .remove(1);
        },
        "parameter-removed",
        Breaking,
    ),
    (
        "a parameter is wanted now",
        |c| c["paths"]["/pets"]["get"]["parameters"][1]["required"] = json!(true),
        "parameter-required",
        Breaking,
    ),
    (
        "a parameter has another type",
        |c| c["paths"]["/pets"]["get"]["parameters"][1]["schema"]["type"] = json!("integer"),
        "type-changed",
        Breaking,
    ),
    (
        "a parameter is renamed",
        |c| c["paths"]["/pets"]["get"]["parameters"][1]["name"] = json!("species"),
        "parameter-removed",
        Breaking,
    ),
    (
        "a parameter has another default",
        |c| c["paths"]["/pets"]["get"]["parameters"][0]["schema"]["default"] = json!(50),
        "limit-changed",
        Behavioural,
    ),
    (
        "a parameter has another bound",
        |c| c["paths"]["/pets"]["get"]["parameters"][0]["schema"]["maximum"] = json!(500),
        "limit-changed",
        Behavioural,
    ),
    (
        "a shared parameter has another example",
        |c| c["components"]["parameters"]["Trace"]["schema"]["example"] = json!("xyz"),
        "example-changed",
        Docs,
    ),
    (
        "a shared parameter is wanted now",
        |c| c["components"]["parameters"]["Trace"]["required"] = json!(true),
        "parameter-required",
        Breaking,
    ),
    (
        "a body comes",
        |c| c["paths"]["/pets/{petId}"]["get"]["requestBody"] = json!({ "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewPet" } } } }),
        "request-body-added",
        Breaking,
    ),
    (
        "a body goes",
        |c| remove(c, "/paths/~1pets/post/requestBody"),
        "request-body-removed",
        Breaking,
    ),
    (
        "a body may be left out",
        |c| c["paths"]["/pets"]["post"]["requestBody"]["required"] = json!(false),
        "request-body-optional",
        Breaking,
    ),
    (
        "a body is of another schema",
        |c| {
            c["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"] =
                json!("#/components/schemas/Order")
        },
        "type-changed",
        Breaking,
    ),
    (
        "a success comes without a body",
        |c| c["paths"]["/pets"]["post"]["responses"]["204"] = json!({}),
        "response-added",
        Breaking,
    ),
    (
        "a failure comes",
        |c| {
            c["paths"]["/pets"]["get"]["responses"]["409"] =
                json!({ "$ref": "#/components/responses/Bad" })
        },
        "response-added",
        Behavioural,
    ),
    (
        "a failure goes",
        |c| remove(c, "/paths/~1pets/get/responses/400"),
        "response-removed",
        Behavioural,
    ),
    (
        "a failure comes with another code",
        |c| {
            c["components"]["responses"]["Bad"]["content"]["application/json"]["example"] =
                json!({ "code": "7" })
        },
        "error-code-added",
        Behavioural,
    ),
    (
        "a failure has another shape",
        |c| {
            c["components"]["schemas"]["Failure"]["properties"]["detail"] =
                json!({ "type": "string" })
        },
        "property-added",
        Additive,
    ),
    (
        "an answer is of another schema",
        |c| {
            c["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["content"]["application/json"]
                ["schema"]["$ref"] = json!("#/components/schemas/Receipt")
        },
        "type-changed",
        Breaking,
    ),
    (
        "an answer is of another media type",
        |c| {
            rename(
                c,
                "/paths/~1pets~1{petId}/get/responses/200/content",
                "application/json",
                "application/pdf",
            )
        },
        "media-type-added",
        Breaking,
    ),
    (
        "an answer has one more header",
        |c| {
            c["paths"]["/pets"]["get"]["responses"]["200"]["headers"] =
                json!({ "X-Total": { "schema": { "type": "integer" } } })
        },
        "header-added",
        Behavioural,
    ),
    (
        "a member of an answer comes",
        |c| c["components"]["schemas"]["Pet"]["properties"]["vet"] = json!({ "type": "string" }),
        "property-added",
        Additive,
    ),
    (
        "a member of an answer goes",
        |c| remove(c, "/components/schemas/Pet/properties/age"),
        "property-removed",
        Breaking,
    ),
    (
        "a member is renamed",
        |c| rename(c, "/components/schemas/Pet/properties", "age", "years"),
        "property-added",
        Additive,
    ),
    (
        "a member has another type",
        |c| c["components"]["schemas"]["Pet"]["properties"]["age"]["type"] = json!("string"),
        "type-changed",
        Breaking,
    ),
    (
        "a member has another format",
        |c| c["components"]["schemas"]["Pet"]["properties"]["born"]["format"] = json!("date-time"),
        "type-changed",
        Breaking,
    ),
    (
        "a list has other items",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["tags"]["items"]["type"] =
                json!("integer")
        },
        "type-changed",
        Breaking,
    ),
    (
        "one becomes a list",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["age"] =
                json!({ "type": "array", "items": { "type": "integer" } })
        },
        "type-changed",
        Breaking,
    ),
    (
        "a member of an answer is promised",
        |c| push(c, "/components/schemas/Pet/required", json!("age")),
        "property-required",
        Behavioural,
    ),
    (
        "a member of an answer is not promised",
        |c| {
            c["components"]["schemas"]["Pet"]["required"]
                .as_array_mut()
                .unwrap()
                .remove(1);
        },
        "property-optional",
        Behavioural,
    ),
    (
        "a member of an answer is null at times",
        |c| c["components"]["schemas"]["Pet"]["properties"]["age"]["nullable"] = json!(true),
        "nullable",
        Behavioural,
    ),
    (
        "a member of a body comes",
        |c| c["components"]["schemas"]["NewPet"]["properties"]["vet"] = json!({ "type": "string" }),
        "property-added",
        Additive,
    ),
    (
        "a member of a body is wanted now",
        |c| push(c, "/components/schemas/NewPet/required", json!("age")),
        "property-required",
        Breaking,
    ),
    (
        "a member of a body may be left out",
        |c| {
            c["components"]["schemas"]["Order"]["required"]
                .as_array_mut()
                .unwrap()
                .remove(1);
        },
        "property-optional",
        Breaking,
    ),
    (
        "a value comes",
        |c| {
            push(
                c,
                "/components/schemas/Pet/properties/colour/enum",
                json!("red"),
            )
        },
        "value-added",
        Additive,
    ),
    (
        "a value goes",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["colour"]["enum"]
                .as_array_mut()
                .unwrap()
                .pop();
        },
        "value-removed",
        Breaking,
    ),
    (
        "a member has another bound",
        |c| c["components"]["schemas"]["Pet"]["properties"]["name"]["maxLength"] = json!(80),
        "limit-changed",
        Behavioural,
    ),
    (
        "a member has another example",
        |c| c["components"]["schemas"]["Pet"]["properties"]["id"]["example"] = json!("p2"),
        "example-changed",
        Docs,
    ),
    (
        "a member within a member comes",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["home"]["properties"]["zip"] =
                json!({ "type": "string" })
        },
        "property-added",
        Additive,
    ),
    (
        "a part of a schema goes",
        |c| {
            c["components"]["schemas"]["Receipt"]["allOf"]
                .as_array_mut()
                .unwrap()
                .remove(0);
        },
        "part-removed",
        Breaking,
    ),
    (
        "a schema that nothing uses comes",
        |c| {
            c["components"]["schemas"]["Spare"] =
                json!({ "type": "object", "properties": { "a": { "type": "string" } } })
        },
        "schema-added",
        Docs,
    ),
    (
        "a schema is renamed",
        |c| {
            rename(c, "/components/schemas", "NewPet", "PetToAdd");
            c["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"] =
                json!("#/components/schemas/PetToAdd");
        },
        "schema-renamed",
        Breaking,
    ),
];

fn remove(contract: &mut Value, pointer: &str) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = contract
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap();
    parent.remove(&name.replace("~1", "/")).unwrap();
}

fn rename(contract: &mut Value, parent: &str, old: &str, new: &str) {
    let parent = contract
        .pointer_mut(parent)
        .unwrap()
        .as_object_mut()
        .unwrap();
    let value = parent.remove(old).unwrap();
    parent.insert(new.to_owned(), value);
}

fn push(contract: &mut Value, list: &str, value: Value) {
    contract
        .pointer_mut(list)
        .unwrap()
        .as_array_mut()
        .unwrap()
        .push(value);
}

#[test]
fn every_change_is_noticed_and_classed() {
    let mut wrong = Vec::new();
    for (name, edit, kind, class) in CHANGES {
        let mut edited = base();
        edit(&mut edited);
        let edited = edited.to_string();
        assert_ne!(
            facts(CONTRACT),
            facts(&edited),
            "{name}: the check for drift sees nothing"
        );
        let there = compared(CONTRACT, &edited);
        assert_mirrored(name, &there, &compared(&edited, CONTRACT));
        let told: Vec<_> = there
            .changes
            .iter()
            .map(|change| (change.kind, change.class.name()))
            .collect();
        if !told.contains(&(*kind, class.name())) {
            wrong.push(format!(
                "{name}: not {kind} ({}), but {told:?}",
                class.name()
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(CHANGES.len() >= 40);
}

#[test]
fn what_says_the_same_is_no_change() {
    let plain = |old: &str, new: &str| {
        assert!(CONTRACT.contains(old), "{old}");
        CONTRACT.replacen(old, new, 1)
    };
    let mut reordered = base();
    let parameters = reordered
        .pointer_mut("/paths/~1pets/get/parameters")
        .unwrap();
    parameters.as_array_mut().unwrap().reverse();
    let rows = [
        ("members in another order", plain("      properties: { code: { type: string }, message: { type: string } }", "      properties: { message: { type: string }, code: { type: string } }")),
        ("parameters in another order", reordered.to_string()),
        ("what is required in another order", plain("[id, name]", "[name, id]")),
        ("other quotes", plain("operationId: ListPets", "operationId: \"ListPets\"")),
        ("comments", plain("components:", "# here they are\ncomponents: # below")),
        ("an anchor and an alias", plain("        name: { type: string, maxLength: 40 }\n        age: { type: integer }", "        name: { type: string, maxLength: 40 }\n        age: &number { type: integer }").replacen("total: { type: integer }", "total: *number", 1)),
        ("JSON in place of YAML", base().to_string()),
        ("a description", plain("operationId: ListPets", "operationId: ListPets\n      description: All of them, a page at a time.")),
        ("a summary", plain("operationId: GetPet", "operationId: GetPet\n      summary: One of them.")),
        ("a flow in place of a block", plain("  parameters:\n    Trace: { name: trace, in: header, schema: { type: string, example: abc } }", "  parameters: { Trace: { name: trace, in: header, schema: { type: string, example: abc } } }")),
        ("another version", plain("version: 1.0.0", "version: 1.0.1")),
        ("values in another order", plain("colour: { type: string, enum: [black, white] }", "colour: { type: string, enum: [white, black] }")),
    ];
    for (name, text) in rows {
        let found = compared(CONTRACT, &text);
        assert!(found.changes.is_empty(), "{name}: {:?}", found.changes);
    }
}
