//! Tests that the generator reports the place in the contract for each item.

#![allow(clippy::unwrap_used)]

use finicity_codegen::{Fit, Inputs, Source, generate};

const CONTRACT: &str = r##"
openapi: 3.0.3
info: { title: t, version: 1.0.0 }
paths:
  /things/{thingId}:
    parameters: [{ $ref: '#/components/parameters/Limit' }]
    trace:
      operationId: TraceThing
      tags: [Things]
      parameters: [{ name: thingId, in: path, required: true, schema: { $ref: '#/components/schemas/ThingId' } }]
      responses:
        '200': { $ref: '#/components/responses/Found' }
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer } }
  responses:
    Found:
      description: d
      content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }
  schemas:
    ThingId: { type: string }
    Thing:
      allOf:
        - { $ref: '#/components/schemas/Base' }
        - properties: { inner: { properties: { '401': { type: string } } } }
    Base: { properties: { name: { type: string } } }
"##;

const MERGED: &str = r##"
openapi: 3.0.3
info: { title: t, version: 1.0.0 }
paths:
  /things:
    get:
      operationId: GetThings
      responses:
        '200':
          description: d
          content:
            application/json:
              schema: { anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
components:
  schemas:
    A: { properties: { name: { type: string }, size: { type: string } } }
    B: { properties: { name: { type: string }, size: { type: integer } } }
"##;

#[test]
fn what_was_merged_knows_every_place() {
    let origins = generate(&Inputs {
        contract: Source::new("contract.yaml", MERGED),
        overlay: None,
        docs: None,
        fit: Fit::Partial,
    })
    .unwrap()
    .origins;
    for member in ["name", "size"] {
        let places = ["A", "B"].map(|it| format!("/components/schemas/{it}/properties/{member}"));
        assert_eq!(
            origins[&format!("types::GetThingsResponse::{member}")],
            places
        );
    }
}

#[test]
fn every_item_knows_where_it_was_written() {
    let generated = generate(&Inputs {
        contract: Source::new("contract.yaml", CONTRACT),
        overlay: None,
        docs: None,
        fit: Fit::Partial,
    })
    .unwrap();
    let inner = "/components/schemas/Thing/allOf/1/properties/inner";
    let member = format!("{inner}/properties/401");
    let mut expected = vec![
        (
            "api::things::Things::trace_thing",
            "/paths/~1things~1{thingId}/trace",
        ),
        (
            "api::things::TraceThing",
            "/paths/~1things~1{thingId}/trace",
        ),
        (
            "api::things::TraceThing::limit",
            "/components/parameters/Limit",
        ),
        (
            "api::things::TraceThing::thing_id",
            "/paths/~1things~1{thingId}/trace/parameters/0",
        ),
        ("types::Thing", "/components/schemas/Thing"),
        ("types::Thing::inner", inner),
        (
            "types::Thing::name",
            "/components/schemas/Base/properties/name",
        ),
        ("types::ThingId", "/components/schemas/ThingId"),
        ("types::ThingInner", inner),
        ("types::ThingInner::x401", &member),
    ];
    expected.sort_unstable();
    let found = generated.origins.iter();
    let found: Vec<(&str, &str)> = found.map(|(item, at)| (&**item, &*at[0])).collect();
    assert_eq!(found, expected);
    // The generator also supports an HTTP method that few contracts have.
    let mut files = generated.client.values();
    assert!(files.any(|file| file.contains("method: \"TRACE\"")));
}
