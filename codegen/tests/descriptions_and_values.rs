//! Tests the parts of a client that come from outside the paths and schemas: values, names, descriptions.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use finicity_codegen::{Fit, Generated, Inputs, Result, Source, generate};

const CONTRACT: &str = "\
openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
tags: [{ name: Pets }]
paths:
  /pets/{id}:
    get:
      tags: [Pets]
      operationId: GetPet
      parameters: [{ name: id, in: path, required: true, schema: { type: string, example: p1 } }]
      responses:
        '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        '404': { content: { application/json: { example: { code: 12 }, schema: { type: object } } } }
        '429': {}
    delete:
      tags: [Pets]
      operationId: RemovePet
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses: { '204': {} }
  /pets:
    post:
      tags: [Pets]
      operationId: AddPets
      parameters: [{ name: dry, in: query, schema: { type: boolean } }]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: '#/components/schemas/NewPets' } } }
      responses: { '204': {}, '400': { content: { application/json: { example: { code: '13' } } } } }
components:
  schemas:
    Pet: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }
    Kind: { type: string }
    NewPets:
      type: object
      required: [pets, price]
      properties:
        pets: { type: array, items: { $ref: '#/components/schemas/NewPet' } }
        price: { type: number, example: 10.05 }
    NewPet: { type: object, properties: { name: { type: string, example: Rex }, age: { type: integer } } }
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - target: $.components.schemas.Kind
    update: { x-values: pet_kind }
  - target: $
    update:
      x-value-sets: { pet_kind: [dog, guinea pig, 3legged] }
      x-known-as: { GetPet: { other: [pets.fetch_one] } }
      x-error-codes: [{ code: '12', name: PET_GONE }]
";

const DOCS: &str = "\
operations:
  GetPet: { summary: Reads a pet., description: 'Gone after `RemovePet`.' }
values: { pet_kind: The type of pet. }
";

fn generate_with(overlay: &str, docs: &str) -> Result<Generated> {
    generate(&Inputs {
        contract: Source::new("contract.yaml", CONTRACT),
        overlay: Some(Source::new("overlay.yaml", overlay)),
        docs: Some(Source::new("docs.yaml", docs)),
        fit: Fit::Exact,
    })
}

fn file(generated: &Generated, name: &str) -> String {
    generated
        .client
        .get(name)
        .unwrap_or_else(|| panic!("no {name}"))
        .clone()
}

#[test]
fn a_set_of_values_becomes_an_open_enum() {
    let generated = generate_with(OVERLAY, DOCS).expect("a client");
    let types = file(&generated, "types/shared.rs");
    for part in [
        "    /// The type of pet.\n    pub enum PetKind {",
        "        Dog = \"dog\",",
        "        GuineaPig = \"guinea pig\",",
        "        V3legged = \"3legged\",",
        "    pub kind: Option<PetKind>,",
    ] {
        assert!(types.contains(part), "`{part}` is not in {types}");
    }
}

#[test]
fn invalid_sets_of_values_are_rejected() {
    let overlay = OVERLAY.replace("[dog, guinea pig, 3legged]", "[1]");
    let error = generate_with(&overlay, DOCS)
        .expect_err("it is refused")
        .to_string();
    assert!(error.contains("expected a string"), "{error}");
    let overlay = OVERLAY.replace("x-value-sets: {", "x-value-sets: { unused: [a],");
    let error = generate_with(&overlay, DOCS).expect_err("it is refused");
    assert_eq!(error.pointer.as_deref(), Some("/x-value-sets/unused"));
    let error =
        generate_with(OVERLAY, "values: { pet_kid: x }\n").expect_err("there is no such set");
    assert_eq!(error.pointer.as_deref(), Some("/values/pet_kid"));
}

#[test]
fn shared_codes_are_listed_once() {
    let shared: String = (1..10).map(same_failures).collect();
    let with = |shared: &str| {
        let contract = CONTRACT.replace("components:\n", &format!("{shared}components:\n"));
        let generated = generate(&Inputs {
            contract: Source::new("contract.yaml", &contract),
            overlay: Some(Source::new("overlay.yaml", OVERLAY)),
            docs: None,
            fit: Fit::Exact,
        });
        let generated = generated.expect("a client");
        (
            file(&generated, "api/pets.rs"),
            file(&generated, "error_codes.rs"),
        )
    };
    let item = "//! - 404: [`PET_GONE`] (12)\n";
    let (pets, codes) = with(&shared);
    assert!(codes.contains(item), "{codes}");
    let link = "Any [`Error`]. 404 comes with [usual codes](crate::error_codes#usual-codes)";
    assert_eq!(pets.matches(link).count(), 10, "{pets}");
    assert!(pets.contains(&format!("{link}, and:\n    /// - 429, without a code\n")));
    assert!(!pets.contains("PET_GONE"), "{pets}");
    let (pets, codes) = with(&shared[same_failures(1).len()..]);
    assert!(!codes.contains("Usual codes"), "{codes}");
    assert_eq!(
        pets.matches("- 404: [`error_codes::PET_GONE`] (12)")
            .count(),
        9
    );
}

/// Returns a path with an operation that has the same failures as `GetPet`.
fn same_failures(number: usize) -> String {
    let schema = "{ application/json: { example: { code: 12 }, schema: { type: object } } }";
    format!(
        "  /more/{number}: {{ get: {{ tags: [Pets], operationId: More{number}, \
         responses: {{ '204': {{}}, '404': {{ content: {schema} }} }} }} }}\n"
    )
}

#[test]
fn documentation_of_an_operation_is_complete() {
    let generated = generate_with(OVERLAY, DOCS).expect("a client");
    let pets = file(&generated, "api/pets.rs");
    for part in [
        "//! | [`get_pet`](Pets::get_pet) | Reads a pet. |\n",
        "    /// Reads a pet.\n    ///\n    /// `GetPet`: `GET /pets/{id}`.\n    /// Returns [`types::Pet`].\n    ///\n    /// Gone after [`RemovePet`].\n",
        "    /// - `id`: `id` of the contract.\n    ///\n    /// ```\n",
        "    /// let response = client.pets().get_pet(\"p1\").send().await?;\n",
        "    /// # Errors\n    /// Any [`Error`]. The contract documents:\n",
        "    /// - 404: [`error_codes::PET_GONE`] (12)\n    /// - 429, without a code\n",
        "#[cfg(doc)]\nuse crate::error_codes;\n",
        "    /// [`RemovePet`]: crate::api::pets::Pets::remove_pet\n",
        "    #[doc(alias = \"fetch_one\")]\n    #[doc(alias = \"pets.fetch_one\")]\n    pub fn get_pet(",
    ] {
        assert!(pets.contains(part), "`{part}` is not in {pets}");
    }
    for part in [
        "    /// - `body`: [`types::NewPets`].\n",
        "    /// Optional: [`dry`](AddPets::dry).\n",
        "    /// let new_pet = types::NewPet::new().name(\"Rex\");\n",
        "    /// let body = types::NewPets::new(vec![new_pet], rust_decimal::Decimal::new(1005, 2));\n",
        "    /// The response has no body.\n",
        "    /// - 400: 13\n",
    ] {
        assert!(pets.contains(part), "`{part}` is not in {pets}");
    }
    // A `NewPet` that requires another `NewPet` does not have an example.
    let recursive = "NewPet: { type: object, required: [next], properties: { next: { $ref: '#/components/schemas/NewPet' }, name:";
    let contract = CONTRACT.replace("NewPet: { type: object, properties: { name:", recursive);
    assert_ne!(contract, CONTRACT);
    let generated = generate(&Inputs {
        contract: Source::new("contract.yaml", &contract),
        overlay: None,
        docs: None,
        fit: Fit::Exact,
    });
    let pets = file(&generated.expect("a client"), "api/pets.rs");
    assert!(
        pets.contains("/// let response = client.pets().get_pet("),
        "{pets}"
    );
    assert!(!pets.contains(".add_pets("), "{pets}");
    let table = file(
        &generate_with(OVERLAY, DOCS).expect("a client"),
        "known_as.md",
    );
    assert!(
        table.contains(
            "| GetPet | [`client.pets().get_pet`](crate::api::pets::Pets::get_pet) | `pets.fetch_one` |"
        ),
        "{table}"
    );
}
