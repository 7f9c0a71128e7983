//! Tests that each single change of a contract is found and classified, and that equivalent
//! contracts have no changes.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "tests"
)]

use std::collections::BTreeSet;

use finicity_codegen::{Provenance, Source, import};
use finicity_diff::ChangeKind::{self, *};
use finicity_diff::Class::{self, Additive, Behavioural, Breaking, Docs};
use finicity_diff::{Change, ContractVersion, Diff, Location, Root, Step, diff, json};
use serde_json::{Value, json};

const CONTRACT: &str = include_str!("contract.yaml");

fn base() -> Value {
    serde_saphyr::from_str(CONTRACT).unwrap()
}

fn contract_version(text: &str) -> ContractVersion {
    ContractVersion::new(Source::new("contract.yaml", text), None).unwrap()
}

/// Returns the facts in the form that `spec import` writes. Diffs compare such facts.
fn facts(text: &str) -> String {
    let provenance = Provenance {
        file: "contract.yaml",
        sha256: "",
    };
    import(Source::new("contract.yaml", text), provenance)
        .unwrap()
        .yaml
}

fn compare(old: &str, new: &str) -> Diff {
    let found = diff(&contract_version(old), &contract_version(new));
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

/// Returns a change without its effect on code. Both directions of a diff must agree on the result.
fn outline(
    change: &Change,
    backwards: bool,
) -> (ChangeKind, Location, Option<String>, Option<String>) {
    let location = change.location.clone();
    let (from, to) = (change.from.clone(), change.to.clone());
    match backwards {
        false => (change.kind, location, from, to),
        true => (change.kind.inverse(), location, to, from),
    }
}

fn assert_mirrored(name: &str, forward: &Diff, backward: &Diff) {
    let forward: BTreeSet<_> = forward
        .changes
        .iter()
        .map(|change| outline(change, false))
        .collect();
    let backward: BTreeSet<_> = backward
        .changes
        .iter()
        .map(|change| outline(change, true))
        .collect();
    assert_eq!(forward, backward, "{name}");
}

type Edit = fn(&mut Value);

/// The test cases: a description, the edit, and the expected type and class of the change.
const CHANGES: &[(&str, Edit, ChangeKind, Class)] = &[
    (
        "an operation is added",
        |c| c["paths"]["/shops"] = json!({ "get": { "tags": ["Shops"], "operationId": "ListShops", "responses": { "200": {} } } }),
        OperationAdded,
        Additive,
    ),
    (
        "an operation is removed",
        |c| remove(c, "/paths/~1pets~1{petId}/delete"),
        OperationRemoved,
        Breaking,
    ),
    (
        "an operation is renamed",
        |c| c["paths"]["/pets"]["get"]["operationId"] = json!("FindPets"),
        OperationRenamed,
        Breaking,
    ),
    (
        "an operation moves to another path",
        |c| rename(c, "/paths", "/pets", "/animals"),
        OperationMoved,
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
        ParameterRemoved,
        Behavioural,
    ),
    (
        "an operation has another method",
        |c| rename(c, "/paths/~1pets~1{petId}", "get", "put"),
        OperationMoved,
        Behavioural,
    ),
    (
        "an operation has another tag",
        |c| c["paths"]["/pets/{petId}"]["get"]["tags"] = json!(["Shops"]),
        TagChanged,
        Breaking,
    ),
    (
        "an operation is deprecated",
        |c| c["paths"]["/pets"]["get"]["deprecated"] = json!(true),
        Deprecated,
        Behavioural,
    ),
    (
        "an operation is no longer deprecated",
        |c| remove(c, "/paths/~1pets~1{petId}/delete/deprecated"),
        NotDeprecated,
        Behavioural,
    ),
    (
        "an operation requires other credentials",
        |c| c["paths"]["/pets"]["get"]["security"] = json!([]),
        SecurityChanged,
        Behavioural,
    ),
    (
        "the credentials have another name",
        |c| c["components"]["securitySchemes"]["Key"]["name"] = json!("Finicity-App-Token"),
        SecurityChanged,
        Behavioural,
    ),
    (
        "an optional parameter is added",
        |c| {
            push(
                c,
                "/paths/~1pets/get/parameters",
                json!({ "name": "sort", "in": "query", "schema": { "type": "string" } }),
            )
        },
        ParameterAdded,
        Additive,
    ),
    (
        "a required parameter is added",
        |c| {
            push(
                c,
                "/paths/~1pets/get/parameters",
                json!({ "name": "shop", "in": "query", "required": true, "schema": { "type": "string" } }),
            )
        },
        ParameterAdded,
        Breaking,
    ),
    (
        "a parameter with a Rust keyword as its name is added",
        |c| {
            push(
                c,
                "/paths/~1pets/get/parameters",
                json!({ "name": "type", "in": "query", "schema": { "type": "string" } }),
            )
        },
        ParameterAdded,
        Additive,
    ),
    (
        "a parameter is removed",
        |c| {
            c["paths"]["/pets"]["get"]["parameters"]
                .as_array_mut()
                .unwrap()
                .remove(1);
        },
        ParameterRemoved,
        Breaking,
    ),
    (
        "a parameter becomes required",
        |c| c["paths"]["/pets"]["get"]["parameters"][1]["required"] = json!(true),
        ParameterRequired,
        Breaking,
    ),
    (
        "a parameter has another type",
        |c| c["paths"]["/pets"]["get"]["parameters"][1]["schema"]["type"] = json!("integer"),
        TypeChanged,
        Breaking,
    ),
    (
        "a parameter is renamed",
        |c| c["paths"]["/pets"]["get"]["parameters"][1]["name"] = json!("species"),
        ParameterRemoved,
        Breaking,
    ),
    (
        "a parameter has another default",
        |c| c["paths"]["/pets"]["get"]["parameters"][0]["schema"]["default"] = json!(50),
        LimitChanged,
        Behavioural,
    ),
    (
        "a parameter has another bound",
        |c| c["paths"]["/pets"]["get"]["parameters"][0]["schema"]["maximum"] = json!(500),
        LimitChanged,
        Behavioural,
    ),
    (
        "a shared parameter has another example",
        |c| c["components"]["parameters"]["Trace"]["schema"]["example"] = json!("xyz"),
        ExampleChanged,
        Docs,
    ),
    (
        "a shared parameter becomes required",
        |c| c["components"]["parameters"]["Trace"]["required"] = json!(true),
        ParameterRequired,
        Breaking,
    ),
    (
        "a body is added",
        |c| c["paths"]["/pets/{petId}"]["get"]["requestBody"] = json!({ "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewPet" } } } }),
        RequestBodyAdded,
        Breaking,
    ),
    (
        "a body is removed",
        |c| remove(c, "/paths/~1pets/post/requestBody"),
        RequestBodyRemoved,
        Breaking,
    ),
    (
        "a body becomes optional",
        |c| c["paths"]["/pets"]["post"]["requestBody"]["required"] = json!(false),
        RequestBodyOptional,
        Breaking,
    ),
    (
        "a body has another schema",
        |c| {
            c["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"] =
                json!("#/components/schemas/Order")
        },
        TypeChanged,
        Breaking,
    ),
    (
        "a success without a body is added",
        |c| c["paths"]["/pets"]["post"]["responses"]["204"] = json!({}),
        ResponseAdded,
        Breaking,
    ),
    (
        "a failure is added",
        |c| {
            c["paths"]["/pets"]["get"]["responses"]["409"] =
                json!({ "$ref": "#/components/responses/Bad" })
        },
        ResponseAdded,
        Behavioural,
    ),
    (
        "a failure is removed",
        |c| remove(c, "/paths/~1pets/get/responses/400"),
        ResponseRemoved,
        Behavioural,
    ),
    (
        "a failure has another code",
        |c| {
            c["components"]["responses"]["Bad"]["content"]["application/json"]["example"] =
                json!({ "code": "7" })
        },
        ErrorCodeAdded,
        Behavioural,
    ),
    (
        "a failure has another shape",
        |c| {
            c["components"]["schemas"]["Failure"]["properties"]["detail"] =
                json!({ "type": "string" })
        },
        PropertyAdded,
        Additive,
    ),
    (
        "a response has another schema",
        |c| {
            c["paths"]["/pets/{petId}"]["get"]["responses"]["200"]["content"]["application/json"]
                ["schema"]["$ref"] = json!("#/components/schemas/Receipt")
        },
        TypeChanged,
        Breaking,
    ),
    (
        "a response has another media type",
        |c| {
            rename(
                c,
                "/paths/~1pets~1{petId}/get/responses/200/content",
                "application/json",
                "application/pdf",
            )
        },
        MediaTypeAdded,
        Breaking,
    ),
    (
        "a header is added to a response",
        |c| {
            c["paths"]["/pets"]["get"]["responses"]["200"]["headers"] =
                json!({ "X-Total": { "schema": { "type": "integer" } } })
        },
        HeaderAdded,
        Behavioural,
    ),
    (
        "a property of a response is added",
        |c| c["components"]["schemas"]["Pet"]["properties"]["vet"] = json!({ "type": "string" }),
        PropertyAdded,
        Additive,
    ),
    (
        "a property of a response is removed",
        |c| remove(c, "/components/schemas/Pet/properties/age"),
        PropertyRemoved,
        Breaking,
    ),
    (
        "a property is renamed",
        |c| rename(c, "/components/schemas/Pet/properties", "age", "years"),
        PropertyAdded,
        Additive,
    ),
    (
        "a property has another type",
        |c| c["components"]["schemas"]["Pet"]["properties"]["age"]["type"] = json!("string"),
        TypeChanged,
        Breaking,
    ),
    (
        "a property has another format",
        |c| c["components"]["schemas"]["Pet"]["properties"]["born"]["format"] = json!("date-time"),
        TypeChanged,
        Breaking,
    ),
    (
        "a list has other items",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["tags"]["items"]["type"] =
                json!("integer")
        },
        TypeChanged,
        Breaking,
    ),
    (
        "a value becomes a list",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["age"] =
                json!({ "type": "array", "items": { "type": "integer" } })
        },
        TypeChanged,
        Breaking,
    ),
    (
        "a property of a response becomes required",
        |c| push(c, "/components/schemas/Pet/required", json!("age")),
        PropertyRequired,
        Behavioural,
    ),
    (
        "a property of a response is no longer required",
        |c| {
            c["components"]["schemas"]["Pet"]["required"]
                .as_array_mut()
                .unwrap()
                .remove(1);
        },
        PropertyOptional,
        Behavioural,
    ),
    (
        "a property of a response becomes nullable",
        |c| c["components"]["schemas"]["Pet"]["properties"]["age"]["nullable"] = json!(true),
        Nullable,
        Behavioural,
    ),
    (
        "a property of a body is added",
        |c| c["components"]["schemas"]["NewPet"]["properties"]["vet"] = json!({ "type": "string" }),
        PropertyAdded,
        Additive,
    ),
    (
        "a property of a body becomes required",
        |c| push(c, "/components/schemas/NewPet/required", json!("age")),
        PropertyRequired,
        Breaking,
    ),
    (
        "a property of a body becomes optional",
        |c| {
            c["components"]["schemas"]["Order"]["required"]
                .as_array_mut()
                .unwrap()
                .remove(1);
        },
        PropertyOptional,
        Breaking,
    ),
    (
        "a value is added",
        |c| {
            push(
                c,
                "/components/schemas/Pet/properties/colour/enum",
                json!("red"),
            )
        },
        ValueAdded,
        Additive,
    ),
    (
        "a value is removed",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["colour"]["enum"]
                .as_array_mut()
                .unwrap()
                .pop();
        },
        ValueRemoved,
        Breaking,
    ),
    (
        "a property has another bound",
        |c| c["components"]["schemas"]["Pet"]["properties"]["name"]["maxLength"] = json!(80),
        LimitChanged,
        Behavioural,
    ),
    (
        "a property has another example",
        |c| c["components"]["schemas"]["Pet"]["properties"]["id"]["example"] = json!("p2"),
        ExampleChanged,
        Docs,
    ),
    (
        "a property of an inner object is added",
        |c| {
            c["components"]["schemas"]["Pet"]["properties"]["home"]["properties"]["zip"] =
                json!({ "type": "string" })
        },
        PropertyAdded,
        Additive,
    ),
    (
        "a part of a schema is removed",
        |c| {
            c["components"]["schemas"]["Receipt"]["allOf"]
                .as_array_mut()
                .unwrap()
                .remove(0);
        },
        PartRemoved,
        Breaking,
    ),
    (
        "an unused schema is added",
        |c| {
            c["components"]["schemas"]["Spare"] =
                json!({ "type": "object", "properties": { "a": { "type": "string" } } })
        },
        SchemaAdded,
        Docs,
    ),
    (
        "a schema whose name begins like a tag is added",
        |c| {
            c["components"]["schemas"]["Shop"] = json!({ "type": "object" });
            c["paths"]["/shops"] = json!({ "get": { "tags": ["Shops"], "operationId": "ListShops", "responses": { "200": {} } } });
        },
        SchemaAdded,
        Docs,
    ),
    (
        "a schema is renamed",
        |c| {
            rename(c, "/components/schemas", "NewPet", "PetToAdd");
            c["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]["$ref"] =
                json!("#/components/schemas/PetToAdd");
        },
        SchemaRenamed,
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
fn every_change_is_found_and_classified() {
    let mut errors = Vec::new();
    for (name, edit, kind, class) in CHANGES {
        let mut edited = base();
        edit(&mut edited);
        let edited = edited.to_string();
        assert_ne!(
            facts(CONTRACT),
            facts(&edited),
            "{name}: the facts do not differ"
        );
        let forward = compare(CONTRACT, &edited);
        assert_mirrored(name, &forward, &compare(&edited, CONTRACT));
        let found: Vec<_> = forward
            .changes
            .iter()
            .map(|change| (change.kind, change.class.name()))
            .collect();
        if !found.contains(&(*kind, class.name())) {
            errors.push(format!(
                "{name}: not {kind} ({}), but {found:?}",
                class.name()
            ));
        }
    }
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert!(CHANGES.len() >= 40);
}

#[test]
fn equivalent_contracts_have_no_changes() {
    let edited = |old: &str, new: &str| {
        assert!(CONTRACT.contains(old), "{old}");
        CONTRACT.replacen(old, new, 1)
    };
    let mut reordered = base();
    let parameters = reordered
        .pointer_mut("/paths/~1pets/get/parameters")
        .unwrap();
    parameters.as_array_mut().unwrap().reverse();
    let rows = [
        ("properties in another order", edited("      properties: { code: { type: string }, message: { type: string } }", "      properties: { message: { type: string }, code: { type: string } }")),
        ("parameters in another order", reordered.to_string()),
        ("required properties in another order", edited("[id, name]", "[name, id]")),
        ("other quotes", edited("operationId: ListPets", "operationId: \"ListPets\"")),
        ("comments", edited("components:", "# here they are\ncomponents: # below")),
        ("an anchor and an alias", edited("        name: { type: string, maxLength: 40 }\n        age: { type: integer }", "        name: { type: string, maxLength: 40 }\n        age: &number { type: integer }").replacen("total: { type: integer }", "total: *number", 1)),
        ("JSON in place of YAML", base().to_string()),
        ("a description", edited("operationId: ListPets", "operationId: ListPets\n      description: All of them, a page at a time.")),
        ("a summary", edited("operationId: GetPet", "operationId: GetPet\n      summary: One of them.")),
        ("a flow in place of a block", edited("  parameters:\n    Trace: { name: trace, in: header, schema: { type: string, example: abc } }", "  parameters: { Trace: { name: trace, in: header, schema: { type: string, example: abc } } }")),
        ("another version", edited("version: 1.0.0", "version: 1.0.1")),
        ("values in another order", edited("colour: { type: string, enum: [black, white] }", "colour: { type: string, enum: [white, black] }")),
    ];
    for (name, text) in rows {
        let found = compare(CONTRACT, &text);
        assert!(found.changes.is_empty(), "{name}: {:?}", found.changes);
    }
}

#[test]
fn properties_with_the_names_of_keywords_are_compared() {
    let names = [
        "401",
        "0",
        "default",
        "items",
        "properties",
        "minimum",
        "allOf",
        "oneOf",
        "anyOf",
        "additionalProperties",
    ];
    for name in names {
        let pet = Location::from(Root::Schema("Pet".into()));
        let outer = pet.with(Step::Property(name.into()));
        let home = pet.with(Step::Property("home".into()));
        let inner = home.with(Step::Property(name.into()));
        let rows = [
            ("/components/schemas/Pet/properties", outer),
            ("/components/schemas/Pet/properties/home/properties", inner),
        ];
        for (properties, location) in rows {
            let edited = |kind: &str| {
                let mut edited = base();
                edited.pointer_mut(properties).unwrap()[name] = json!({ "type": kind });
                edited.to_string()
            };
            let added = compare(CONTRACT, &edited("string"));
            let changed = compare(&edited("string"), &edited("integer"));
            let rows = [
                (added, PropertyAdded, Additive),
                (changed, TypeChanged, Breaking),
            ];
            for (found, kind, class) in rows {
                let [change] = found.changes.as_slice() else {
                    panic!("{name}: {:?}", found.changes);
                };
                assert_eq!((change.kind, change.class), (kind, class), "{name}");
                assert_eq!(change.location, location);
                let names = serde_json::to_value(&change.location).unwrap();
                assert_eq!(names.as_array().unwrap().last().unwrap(), name);
                assert!(!change.items.is_empty(), "{name}");
            }
        }
    }
}

#[test]
fn change_kinds_match_the_schema() {
    let schema: Value = serde_json::from_str(include_str!("../diff.schema.json")).unwrap();
    let names = &schema["$defs"]["change"]["properties"]["kind"]["enum"];
    let mut names: Vec<String> = serde_json::from_value(names.clone()).unwrap();
    names.sort();
    let mut kinds = Vec::new();
    for name in names {
        let kind: ChangeKind = serde_json::from_value(json!(name)).unwrap();
        assert_eq!(kind.to_string(), name);
        assert_eq!(kind.inverse().inverse(), kind);
        assert!(kinds.iter().all(|before| *before < kind), "{name}");
        kinds.push(kind);
    }
}

#[test]
fn a_parameter_of_a_path_belongs_to_each_operation() {
    for (parameter, pointer) in [
        (
            json!({ "name": "color", "in": "query", "schema": { "type": "string" } }),
            "/paths/~1pets/parameters/0",
        ),
        (
            json!({ "$ref": "#/components/parameters/Color" }),
            "/components/parameters/Color",
        ),
    ] {
        let mut edited = base();
        let color = json!({ "name": "color", "in": "query", "schema": { "type": "string" } });
        edited["components"]["parameters"]["Color"] = color;
        edited["paths"]["/pets"]["parameters"] = json!([parameter]);
        let found = compare(CONTRACT, &edited.to_string());
        let added = found.changes.iter();
        let added: Vec<_> = added
            .filter(|change| change.kind == ChangeKind::ParameterAdded)
            .collect();
        assert!(!added.is_empty(), "{pointer}");
        for change in added {
            assert!(!change.items.is_empty(), "{pointer}: {change:?}");
            let described = change.location.find(&edited);
            assert_eq!(described, edited.pointer(pointer), "{pointer}");
        }
        let unexplained = found.changes.iter();
        let mut unexplained =
            unexplained.filter(|change| change.kind.to_string().starts_with("item-"));
        assert_eq!(unexplained.next(), None, "{pointer}");
    }
}
