//! Tests that `xtask generate` rejects a file that is not a contract, and a contract from which no client can
//! be generated.

#![allow(clippy::expect_used, clippy::panic, reason = "tests fail by panicking")]

mod common;

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use common::contracts::{
    CONTRACT, alias_bomb, edited, with_age, with_parameter, with_schema, workspace,
};
use common::{
    assert_rejected, command, error_message, files, folder_with, generate, rejected_file_error,
    repository, stderr, xtask,
};
use tempfile::TempDir;

/// Declares one test for each contract: its text, the JSON pointer, the problem and the hint.
macro_rules! assert_rejected {
    ($($name:ident: $contract:expr, $pointer:expr, $problem:expr, $hint:expr;)*) => {
        $(#[test]
        fn $name() {
            assert_rejected(AsRef::<[u8]>::as_ref(&$contract), $pointer, $problem, $hint);
        })*
    };
}

const FIX_SYNTAX: &str = "fix the syntax of the document";
const PASS_OPENAPI_3: &str = "pass an OpenAPI 3.0.x document";
const USE_SUPPORTED_FORM: &str = "describe the parameter in a supported form in the overlay";
const RENAME_ONE: &str = "rename one in the overlay";
const REPLACE_CONSTRUCT: &str =
    "replace the construct in the overlay, or add a pass to codegen/src/normalise";
const REMOVE_REFERENCE: &str = "remove one of the references: a schema can't be a part of itself";
const GET_POINTER: &str = "/paths/~1pets~1{id}/get";
const OPERATION_ID: &str = "operationId: getPet";
const MARKED_OPERATION_ID: &str = "operationId: getPet # here";
const LIMIT_POINTER: &str = "/paths/~1pets~1{id}/get/parameters/1";
const A_POINTER: &str = "/components/schemas/A";
const AGE_POINTER: &str = "/components/schemas/Pet/properties/age";

// Texts that can't be read, or that are not contracts.
assert_rejected! {
    empty: "", "", "the document is empty", "pass an OpenAPI 3.0 document";
    blank: " \n\n", "", "the document is empty", "pass an OpenAPI 3.0 document";
    binary: b"\x7fELF\x02\x01\xff\0", "", "is not UTF-8 at byte 6", "convert it to UTF-8";
    utf_16: b"\xff\xfeo\0p\0", "", "is not UTF-8 at byte 0", "convert it to UTF-8";
    control_character: edited("Pets, version: 1.0.0}", "'a\u{7}', version: 1} # here"),
        "", "unexpected character: `\\u{7}'", FIX_SYNTAX;
    tab: "openapi: 3.0.3\ninfo:\n\ttitle: x # here\n", "", "tabs disallowed", FIX_SYNTAX;
    indent: "openapi: 3.0.3\ninfo:\n  title: x\n version: 1 # here\n", "", "while parsing", FIX_SYNTAX;
    key_twice: edited("age: {", "name: { # here\n         "),
        "", "duplicate mapping key: name", FIX_SYNTAX;
    unknown_alias: with_age("*nothing"), "", "reference to unknown value", FIX_SYNTAX;
    two_documents: format!("{CONTRACT}---\nopenapi: 3.0.3 # here\n"),
        "", "only single YAML document expected", FIX_SYNTAX;
    plain_text_document: "Hello, this is no contract.\n", "", "the document is not a mapping", PASS_OPENAPI_3;
    list: "- a\n- b\n", "", "the document is not a mapping", PASS_OPENAPI_3;
    mapping_without_openapi_keys: "name: x\n", "", "the document has no `openapi` version", PASS_OPENAPI_3;
    openapi_2_0: "swagger: '2.0'\npaths: {}\n", "", "the document is Swagger/OpenAPI 2.0", PASS_OPENAPI_3;
    openapi_3_1: edited("3.0.3", "3.1.0"), "", "the document is OpenAPI 3.1.0", PASS_OPENAPI_3;
    no_version: edited(", version: 1.0.0", ""), "", "the document has no text under `info", PASS_OPENAPI_3;
    no_paths: "openapi: 3.0.3\ninfo: {version: '1'}\npaths: {}\n",
        "", "the document has no `paths`", PASS_OPENAPI_3;
}

// References.
assert_rejected! {
    missing_reference: with_age("{$ref: '#/components/schemas/Dog'}"),
        AGE_POINTER, "the target of `$ref` #/components/schemas/Dog does not exist",
        "add the component or correct the reference";
    reference_to_another_file: with_age("{$ref: 'other.yaml#/Pet'}"),
        AGE_POINTER, "the target of `$ref` other.yaml#/Pet does not exist", "add the component or correct the reference";
    reference_to_no_schema: with_age("{$ref: '#'}"),
        AGE_POINTER, "`$ref` # does not refer to a schema", "move the target to `components.schemas`";
    reference_to_itself: with_schema("A: {$ref: '#/components/schemas/A'}"),
        A_POINTER, "`$ref` #/components/schemas/A is circular",
        "replace one of the references with a schema";
    all_of_itself: with_schema("A: {allOf: [{$ref: '#/components/schemas/A'}, {required: [x]}]}"),
        A_POINTER, "`allOf` of A contains itself", REMOVE_REFERENCE;
    all_of_itself_alone: with_schema("A: {allOf: [{$ref: '#/components/schemas/A'}]}"),
        A_POINTER, "`allOf` of A contains itself", REMOVE_REFERENCE;
    one_of_itself: with_schema("A: {oneOf: [{$ref: '#/components/schemas/A'}]}"),
        A_POINTER, "the union A contains itself", "remove one of the references";
    list_of_itself: with_schema("A: {type: array, items: {$ref: '#/components/schemas/A'}}"),
        A_POINTER, "the list or alias A contains itself", "put an object between the schema and its reference";
}

// Operations and names.
assert_rejected! {
    operation_id_twice: edited(OPERATION_ID, MARKED_OPERATION_ID).replace("addPet", "getPet"),
        GET_POINTER, "`operationId` getPet is also used at /paths/~1pets/post", "rename one of the two operations";
    operation_id_missing: edited(OPERATION_ID, "deprecated: true # here"),
        GET_POINTER, "the operation has no `operationId`",
        "add an `operationId`; the method of the client gets its name";
    operation_id_without_letters: edited(OPERATION_ID, "operationId: '1' # here"),
        GET_POINTER, "`operationId` 1 is not a valid Rust name", "rename it in the overlay";
    tag_without_an_ascii_file_name: edited("paths:\n", "tags: [{name: Ämter}] # here\npaths:\n")
            .replace(OPERATION_ID, "operationId: getPet\n      tags: [Ämter]"),
        "/tags/0", "the tag `Ämter` can't be converted to an ASCII file name", "rename it in the overlay";
    operations_with_the_same_rust_name: edited(OPERATION_ID, "operationId: getA # here").replace("addPet", "get_a"),
        GET_POINTER, "this operation and /paths/~1pets/post have the same Rust name get_a", RENAME_ONE;
    parameters_with_the_same_rust_name: edited("schema: {type: integer}}", "schema: {type: integer}} # here")
            .replace("name: limit", "name: ID"),
        "/paths/~1pets~1{id}/get/parameters/1",
        "the parameter `id` and the parameter `ID` have the same Rust name id", RENAME_ONE;
}

// Parameters and paths.
assert_rejected! {
    path_parameter_undeclared: edited(OPERATION_ID, MARKED_OPERATION_ID).replace("id, in: path", "id, in: query"),
        GET_POINTER, "the path has a parameter {id} that is not declared", "declare the parameter with `in: path`";
    path_parameter_that_is_not_in_the_path: edited(OPERATION_ID, MARKED_OPERATION_ID).replace("in: query", "in: path"),
        GET_POINTER, "path parameter `limit` is not part of /pets/{id}",
        "remove the parameter or add its placeholder to the path";
    path_parameter_twice: with_parameter("name: id, in: path"),
        LIMIT_POINTER, "path parameter `id` is declared twice", "remove one of the two declarations";
    deep_object: with_parameter("name: limit, in: query, style: deepObject, schema: {}"),
        LIMIT_POINTER, "query parameter `limit` has the style `deepObject`, which is not supported",
        USE_SUPPORTED_FORM;
    cookie: with_parameter("name: limit, in: cookie, schema: {}"),
        LIMIT_POINTER, "cookie parameter `limit` is in `cookie`, which is not supported", USE_SUPPORTED_FORM;
    brace_left_open: edited("{id}:\n    get:\n", "{id:\n    get: # here\n"),
        "/paths/~1pets~1{id", "the path /pets/{id has an unclosed brace", "balance the braces";
    brace_never_opened: edited("{id}:\n    get:\n", "id}:\n    get: # here\n"),
        "/paths/~1pets~1id}", "the path /pets/id} has unbalanced braces", "balance the braces";
    path_without_slash: edited("/pets:\n    post:\n", "pets:\n    post: # here\n"),
        "/paths/pets", "a path must begin with a slash", "correct the document";
    path_with_a_quote: edited("/pets:\n    post:\n", "'/pets\"':\n    post: # here\n"),
        "/paths/~1pets\"", "the path contains a character that a URL path can't contain",
        "correct the document";
    path_without_methods: edited("paths:\n", "paths:\n  /cats: none # here\n"),
        "/paths/~1cats", "the path item is not a mapping of methods", "correct the document";
}

// Constructs that no pass supports.
assert_rejected! {
    multipart: edited("content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}",
            "content: {multipart/form-data: {}}} # here"),
        "/paths/~1pets/post/requestBody/content",
        "request bodies of the type multipart/form-data are not supported",
        "add application/json in the overlay";
    not: with_age("{not: {type: integer}}"), AGE_POINTER, "no pass of the generator supports `not`", REPLACE_CONSTRUCT;
    type_file: with_age("{type: file}"), AGE_POINTER, "no pass of the generator supports the type `file`", REPLACE_CONSTRUCT;
    array_without_items: with_age("{type: array}"),
        AGE_POINTER, "no pass of the generator supports an array without `items`", REPLACE_CONSTRUCT;
    required_property_without_schema: edited("type: object", "required: [size] # here\n      type: object"),
        "/components/schemas/Pet", "`size` is required, but is missing from `properties`",
        "add the property in the overlay, or remove it from `required`";
    line_break_in_a_name: with_age(r#"{type: "a\nb\e[31m"}"#),
        AGE_POINTER, r"no pass of the generator supports the type `a\nb\u{1b}[31m`", REPLACE_CONSTRUCT;
}

#[test]
fn the_original_contract_is_valid() {
    let folder = folder_with(CONTRACT);
    let output = generate(&folder, "contract.yaml");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(folder.path().join("out/manifest.txt").is_file());
}

#[test]
fn missing_file() {
    let message = rejected_file_error(&folder_with(CONTRACT), "other.yaml");
    assert_eq!(message, "error: other.yaml: no such file; check the path\n");
}

#[test]
fn directory() {
    let message = rejected_file_error(&folder_with(CONTRACT), ".");
    assert_eq!(
        message,
        "error: .: is a directory; pass the contract's file\n"
    );
}

#[test]
fn oversized_file() {
    // The second file is larger than any memory, so the command must check the size before it reads the file.
    for bytes in [100 << 20, 1 << 40] {
        let folder = folder_with("");
        let file = File::create(folder.path().join("contract.yaml")).expect("file");
        file.set_len(bytes).expect("sparse file");
        let message = rejected_file_error(&folder, "contract.yaml");
        let start =
            format!("error: contract.yaml: has {bytes} bytes, more than the maximum of 33554432");
        assert!(message.starts_with(&start), "{message}");
        assert!(message.contains("; pass the contract itself"), "{message}");
    }
}

#[test]
fn alias_bomb_ends_soon() {
    let message = rejected_file_error(&folder_with(alias_bomb()), "contract.yaml");
    let end = "of values, aliases or levels [load]; replace aliases with their values, and reduce the nesting\n";
    assert!(message.ends_with(end), "{message}");
}

/// Runs only on systems that enforce a memory limit.
#[cfg(target_os = "linux")]
#[test]
fn alias_bomb_fits_in_memory() {
    let folder = folder_with(alias_bomb());
    let limited = "ulimit -v 4000000 && exec \"$0\" generate --spec contract.yaml --out out";
    let output = std::process::Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_xtask")])
        .current_dir(folder.path())
        .env("CARGO_MANIFEST_DIR", folder.path().join("xtask"))
        .output()
        .expect("sh must start");
    assert!(error_message(&output).contains("aliases"));
}

#[test]
fn deep_nesting_ends_soon() {
    let indented = (0..1000).map(|depth| format!("{}a:\n", " ".repeat(depth)));
    let texts = [
        "[".repeat(100_000),
        "{a: ".repeat(100_000),
        "- ".repeat(100_000),
        indented.collect(),
    ];
    for text in texts {
        let message = rejected_file_error(&folder_with(text), "contract.yaml");
        assert!(message.starts_with("error: contract.yaml:"), "{message}");
        assert!(message.contains(" [load]; "), "{message}");
    }
}

#[test]
fn long_chain_of_parts_ends_soon() {
    let reference = |step| format!("{{$ref: '#/components/schemas/S{step}'}}");
    let kinds: [fn(String) -> String; 4] = [
        |next| next,
        |next| format!("{{allOf: [{next}, {{properties: {{x: {{}}}}}}]}}"),
        |next| format!("{{oneOf: [{next}, {{properties: {{x: {{}}}}}}]}}"),
        |next| format!("{{type: array, items: {next}}}"),
    ];
    for kind in kinds {
        let schema = |step| format!("    S{step}: {}\n", kind(reference(step + 1)));
        let chain: String = (0..10_000).map(schema).collect();
        let contract = format!("{CONTRACT}{chain}    S10000: {{type: string}}\n");
        let message = rejected_file_error(&folder_with(contract), "contract.yaml");
        assert!(message.contains("more than 100 "), "{message}");
    }
}

#[test]
fn a_folder_that_was_not_generated_is_not_replaced() {
    for manifest in [None, Some("somebody else's\n")] {
        let folder = folder_with(CONTRACT);
        let out = folder.path().join("out");
        fs::create_dir(&out).expect("out");
        fs::write(out.join("letter.txt"), "mine").expect("letter");
        if let Some(text) = manifest {
            fs::write(out.join("manifest.txt"), text).expect("manifest");
        }
        let before = files(folder.path());
        let message = error_message(&generate(&folder, "contract.yaml"));
        assert_eq!(
            message,
            "error: out has files that were not generated; pass an empty or a new folder\n"
        );
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn an_unsuitable_output_folder_is_not_replaced() {
    let folder = folder_with(CONTRACT);
    let inner = folder.path().join("inner");
    fs::create_dir(&inner).expect("inner");
    for out in ["../contract.yaml", ".", "..", "/"] {
        let before = files(folder.path());
        let arguments = ["generate", "--spec", "../contract.yaml", "--out", out];
        let message = error_message(&xtask(&inner, &arguments));
        assert!(message.starts_with(&format!("error: {out} ")), "{message}");
        assert!(message.contains("; pass "), "{message}");
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn another_contract_requires_an_output_folder() {
    let folder = folder_with(CONTRACT);
    let output = xtask(folder.path(), &["generate", "--spec", "contract.yaml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        stderr(&output).contains("--out <DIR>"),
        "{}",
        stderr(&output)
    );
    assert_eq!(files(folder.path()).len(), 1, "nothing may be written");
}

#[test]
fn an_invalid_contract_leaves_the_earlier_output_unchanged() {
    let folder = folder_with(CONTRACT);
    assert!(generate(&folder, "contract.yaml").status.success());
    fs::write(
        folder.path().join("contract.yaml"),
        with_age("{type: file}"),
    )
    .expect("contract");
    let before = files(folder.path());
    assert!(before.len() > 5, "{:?}", before.keys());
    error_message(&generate(&folder, "contract.yaml"));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn invalid_corrections_and_descriptions_are_named() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n";
    let unmatched_action = format!("{overlay}  - {{target: $.gone, update: {{a: 1}}}}\n");
    let cases = [
        (
            "overlay.yaml",
            "a:\n\tb: 1\n",
            "spec/overlay.yaml:2: ",
            FIX_SYNTAX,
        ),
        (
            "overlay.yaml",
            "a: 1\n",
            "spec/overlay.yaml: the file is not an overlay",
            "see the OpenAPI Over",
        ),
        (
            "overlay.yaml",
            &unmatched_action,
            "spec/overlay.yaml:4: /actions/0: action on $.gone",
            "correct",
        ),
        (
            "docs.yaml",
            "a:\n\tb: 1\n",
            "spec/docs.yaml:2: ",
            FIX_SYNTAX,
        ),
        (
            "docs.yaml",
            "words: {}\n",
            "spec/docs.yaml: unknown field `words`",
            "the top-level",
        ),
        (
            "docs.yaml",
            "tags: {Cats: x}\n",
            "spec/docs.yaml:1: /tags/Cats: ",
            "rename or remove",
        ),
    ];
    for (name, text, start, hint) in cases {
        let folder = workspace(name, text);
        let before = files(folder.path());
        let message = error_message(&xtask(folder.path(), &["generate"]));
        assert!(message.starts_with(&format!("error: {start}")), "{message}");
        assert!(message.contains(&format!("; {hint}")), "{message}");
        assert_eq!(files(folder.path()), before, "nothing may be written");
    }
}

/// Contracts that were published although they are invalid. They are not part of the repository.
#[test]
#[ignore = "set FINICITY_UPSTREAM to a folder of published contracts, with invalid ones in `invalid`"]
fn invalid_published_contracts_are_rejected() {
    let upstream = std::env::var_os("FINICITY_UPSTREAM").expect("FINICITY_UPSTREAM must be set");
    let folder = PathBuf::from(upstream).join("invalid");
    let names: Vec<_> = files(&folder).into_keys().collect();
    assert!(!names.is_empty(), "{} is empty", folder.display());
    for name in names {
        let scratch = TempDir::new().expect("folder");
        let path = folder.join(name);
        // Use the real corrections, as a maintainer would.
        let output = command(scratch.path())
            .env("CARGO_MANIFEST_DIR", repository().join("xtask"))
            .args([Path::new("generate"), Path::new("--spec"), &path])
            .args(["--out", "out"])
            .output();
        let message = error_message(&output.expect("xtask must start"));
        let start = format!("error: {}:", path.display());
        assert!(message.starts_with(&start), "{message}");
        assert!(files(scratch.path()).is_empty(), "{message}");
    }
}
