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
fn a_merged_item_has_every_origin() {
    let origins = generate(&Inputs {
        contract: Source::new("contract.yaml", MERGED),
        overlay: None,
        docs: None,
        fit: Fit::Partial,
    })
    .unwrap()
    .origins;
    for property in ["name", "size"] {
        let pointers =
            ["A", "B"].map(|schema| format!("/components/schemas/{schema}/properties/{property}"));
        assert_eq!(
            origins[&format!("types::GetThingsResponse::{property}")],
            pointers
        );
    }
}

#[test]
fn every_item_has_an_origin() {
    let generated = generate(&Inputs {
        contract: Source::new("contract.yaml", CONTRACT),
        overlay: None,
        docs: None,
        fit: Fit::Partial,
    })
    .unwrap();
    let inner = "/components/schemas/Thing/allOf/1/properties/inner";
    let property = format!("{inner}/properties/401");
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
        ("types::ThingInner::x401", &property),
    ];
    expected.sort_unstable();
    let found = generated.origins.iter();
    let found: Vec<(&str, &str)> = found
        .map(|(item, pointers)| (&**item, &*pointers[0]))
        .collect();
    assert_eq!(found, expected);
    // The generator also supports an HTTP method that few contracts have.
    let mut files = generated.client.values();
    assert!(files.any(|file| file.contains("method: \"TRACE\"")));
}
