//! A valid contract, and functions that make it invalid.

use std::fs;

use tempfile::TempDir;

/// A small contract from which a client can be generated.
pub const CONTRACT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: 1.0.0}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses:
        '200':
          description: One.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
  /pets:
    post:
      operationId: addPet
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
      responses: {'201': {description: Added.}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        age: {type: integer}
";

/// Returns the contract with the first occurrence of `old` replaced.
pub fn edited(old: &str, new: &str) -> String {
    assert!(CONTRACT.contains(old), "{old}");
    CONTRACT.replacen(old, new, 1)
}

/// Returns the contract with another schema for the property `age`.
pub fn with_age(schema: &str) -> String {
    edited("age: {type: integer}", &format!("age: {schema} # here"))
}

/// Returns the contract with another declaration of its second parameter.
pub fn with_parameter(declaration: &str) -> String {
    edited(
        "{name: limit, in: query, schema: {type: integer}}",
        &format!("{{{declaration}}} # here"),
    )
}

/// Returns the contract with one more schema.
pub fn with_schema(schema: &str) -> String {
    format!("{CONTRACT}    {schema} # here\n")
}

/// Returns a list of two lists of two lists and so on: a few lines that represent 2 to the 60th values.
pub fn alias_bomb() -> String {
    let level = |depth| format!("a{depth}: &a{depth} [*a{0}, *a{0}]\n", depth - 1);
    "a0: &a0 [x, x]\n".to_owned() + &(1..60).map(level).collect::<String>()
}

/// Creates a workspace with this contract and one other file in its folder `spec`.
pub fn workspace(name: &str, text: &str) -> TempDir {
    let folder = TempDir::new().expect("folder");
    let spec = folder.path().join("spec");
    fs::create_dir(&spec).expect("spec");
    fs::write(spec.join("finicity.yaml"), CONTRACT).expect("contract");
    fs::write(spec.join(name), text).expect("text");
    folder
}
