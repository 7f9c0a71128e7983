//! Chooses the names in the generated code, and lists the names that are already taken.
//!
//! A name of the contract can be a keyword. It can be a name that the generated file imports or that a
//! macro uses. Two names can also become the same name in Rust spelling. Each scope of the generated code
//! (types, operations, modules, properties, parameters, variants) has a list of taken names in this module.
//! Every name of the scope passes through the function for that scope.

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::model::{Field, Operation, Parameter};

/// Names of the standard prelude. A type with such a name hides the prelude's item from the code around the
/// type.
const PRELUDE: [&str; 45] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// The names that files of types import, and the names that `model!` declares beside a type.
const TYPES: [&str; 11] = [
    "BTreeMap",
    "DateTime",
    "Decimal",
    "IntoOption",
    "Map",
    "Member",
    "NaiveDate",
    "Scalar",
    "UnixDate",
    "Utc",
    "Value",
];

/// The names that files of operations import.
const OPERATIONS: [&str; 41] = [
    "AlsoPdf",
    "AsBool",
    "AsCount",
    "Auth",
    "BTreeMap",
    "BuildRequest",
    "Bytes",
    "Call",
    "Client",
    "DateTime",
    "Decimal",
    "Duration",
    "Error",
    "ErrorCode",
    "HeaderMap",
    "IntoOption",
    "Items",
    "Method",
    "Mismatch",
    "NaiveDate",
    "Operation",
    "Paged",
    "Pages",
    "Paging",
    "PagingStyle",
    "Pdf",
    "Polling",
    "RawResponse",
    "Request",
    "Response",
    "Scalar",
    "Serialize",
    "Submit",
    "SubmitOnce",
    "SubmitOutcome",
    "Submitted",
    "UnixDate",
    "Utc",
    "Value",
    "WaitOptions",
    "WithOptions",
];

/// Methods of `Client` and of the traits that it implements, and the files `mod.rs` and `bodies.rs`. A tag becomes a module of
/// `api` and a method.
const CLIENT: [&str; 34] = [
    "admit",
    "attempt",
    "attempts",
    "authorize",
    "bodies",
    "borrow",
    "builder",
    "clone",
    "clone_from",
    "count_secret",
    "download",
    "endpoint",
    "evaluate_secret_request",
    "execute",
    "fmt",
    "forget_refusals",
    "from_env",
    "into",
    "invalidate_token",
    "is_own_partner",
    "mod",
    "partner_id",
    "refresh_token",
    "request",
    "send",
    "send_call",
    "send_in_call_scope",
    "send_raw",
    "send_secret",
    "send_with",
    "send_without_retry",
    "to_owned",
    "token_manager",
    "token_status",
];

/// Files of types that do not belong to an area.
const AREAS: [&str; 3] = ["identifiers", "mod", "shared"];

/// Functions of every type that requests contain, and trait methods that a setter would hide.
const SETTERS: [&str; 10] = [
    "borrow",
    "clone",
    "clone_from",
    "default",
    "eq",
    "fmt",
    "into",
    "ne",
    "new",
    "to_owned",
];

/// Methods that every request builder has, and trait methods that a setter would hide.
const BUILDER: [&str; 19] = [
    "borrow",
    "client",
    "clone",
    "clone_from",
    "decode",
    "download",
    "into",
    "items",
    "pages",
    "pdf",
    "request",
    "send",
    "send_blocking",
    "send_raw",
    "submit",
    "submit_blocking",
    "to_request",
    "wait",
    "wait_blocking",
];

/// Functions and variables inside the functions that build requests.
const REQUEST_NAMES: [&str; 9] = [
    "accept_json",
    "build",
    "header",
    "headers",
    "path",
    "query",
    "request",
    "segment",
    "wire",
];

/// Returns a name that is not taken: `preferred`, or `preferred` with a number.
pub(crate) fn unique(preferred: String, separator: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut name = preferred.clone();
    let mut number = 1;
    while taken(&name) {
        number += 1;
        name = format!("{preferred}{separator}{number}");
    }
    name
}

/// Checks whether a name can be written as an identifier. A keyword cannot.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Removes the characters from `name` that an identifier cannot contain, such as `²`. Adds `prefix` if the
/// result is empty or begins with a character that an identifier cannot begin with.
fn identifier(name: &str, prefix: &str) -> String {
    let is_part =
        |letter: &char| letter.is_ascii_alphanumeric() || is_identifier(&format!("a{letter}"));
    let filtered: String = name.chars().filter(is_part).collect();
    let is_valid_start = filtered
        .chars()
        .next()
        .is_some_and(|first| is_identifier(&format!("{first}a")));
    match is_valid_start {
        true => filtered,
        false => format!("{prefix}{filtered}"),
    }
}

/// Returns the name of the type of a schema.
///
/// - `is_id`: whether an identifier has the name
/// - `taken`: whether another schema has the name
pub(crate) fn schema(
    name: &str,
    is_id: impl Fn(&str) -> bool,
    taken: impl Fn(&str) -> bool,
) -> String {
    // progenitor spells names like this once more: `A/B` becomes `AB`, and that `Ab`.
    let name = name.to_upper_camel_case().to_upper_camel_case();
    let mut preferred = identifier(&name, "Type");
    // The renderer passes types to progenitor under names with this prefix.
    if preferred.starts_with("Placeholder") {
        preferred.insert_str(0, "Type");
    }
    let reserved = |name: &str| PRELUDE.contains(&name) || TYPES.contains(&name) || is_id(name);
    if reserved(&preferred) {
        preferred.push_str("Object");
    }
    unique(preferred, "", |name| taken(name) || is_id(name))
}

/// Returns the name of the type of an identifier.
pub(crate) fn id(name: &str) -> String {
    let mut preferred = identifier(&name.to_upper_camel_case(), "Id");
    if PRELUDE.contains(&&*preferred) || TYPES.contains(&&*preferred) {
        preferred.push_str("Id");
    }
    preferred
}

/// Returns the name of the file of types of an area.
pub(crate) fn area(name: &str) -> String {
    match AREAS.contains(&name) || !is_identifier(name) {
        true => format!("area_{name}"),
        false => name.to_owned(),
    }
}

/// Returns the name of the module of a tag. The name is also the method of `Client` that returns the
/// operations of the tag.
pub(crate) fn tag(name: &str) -> String {
    let module = name.to_snake_case();
    match CLIENT.contains(&module.as_str()) || !is_identifier(&module) {
        true => format!("api_{module}"),
        false => module,
    }
}

/// Names the request builder of every operation of a tag, and returns the name of the tag's own struct.
pub(crate) fn builders(module: &str, operations: &mut [Operation]) -> String {
    let mut taken: Vec<String> = Vec::new();
    let reserved = |name: &str| PRELUDE.contains(&name) || OPERATIONS.contains(&name);
    // The successes of an operation may become an enum whose name is the builder's name plus `Outcome`.
    let is_in_use = |name: &str, taken: &[String]| {
        let operation_name = name.strip_suffix("Outcome").unwrap_or(name);
        taken
            .iter()
            .any(|other| other == name || other == operation_name)
    };
    for operation in operations {
        let mut preferred = operation.name.to_upper_camel_case();
        if reserved(&preferred) {
            preferred.push_str("Request");
        }
        operation.builder = unique(preferred, "", |name| is_in_use(name, &taken));
        taken.push(operation.builder.clone());
    }
    let mut handle = module.to_upper_camel_case();
    if reserved(&handle) || is_in_use(&handle, &taken) {
        handle.push_str("Api");
    }
    unique(handle, "", |name| is_in_use(name, &taken))
}

/// Returns a keyword as a raw identifier if Rust has one for the keyword. progenitor writes the keyword
/// with an underscore at the end. Returns other names unchanged.
pub(crate) fn raw(name: &str) -> String {
    match name.strip_suffix('_') {
        Some(keyword) if !is_identifier(keyword) => {
            let raw = format!("r#{keyword}");
            match is_identifier(&raw) {
                true => raw,
                false => name.to_owned(),
            }
        }
        _ => name.to_owned(),
    }
}

/// The separator between the name of a property and its number. Properties have a number if several of them
/// have the same name in Rust spelling.
pub(crate) const NUMBERED: char = '\u{1}';

/// Returns the names that progenitor turns into the fields of an object. Every field then has a unique
/// name. The part of the name before [`NUMBERED`] is the name of the property.
pub(crate) fn properties<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let field = |name: &str| identifier(&snake_case(name), "x");
    let mut taken: Vec<String> = Vec::new();
    let numbered_names = names.map(|name| {
        let preferred = field(name);
        let unique = unique(preferred.clone(), "_", |name| {
            taken.iter().any(|other| other == name)
        });
        let number = unique.strip_prefix(&preferred).unwrap_or_default();
        let numbered = match number.trim_start_matches('_') {
            "" => name.to_owned(),
            number => format!("{name}{NUMBERED}{number}"),
        };
        taken.push(unique);
        numbered
    });
    numbered_names.collect()
}

/// Returns the name that progenitor uses for the argument of a parameter.
pub(crate) fn argument(name: &str) -> String {
    let argument = match snake_case(name) {
        empty if empty.is_empty() => "x".to_owned(),
        snake_case => identifier(&snake_case, "_"),
    };
    match is_identifier(&argument) && argument != "gen" {
        true => argument,
        false => format!("{argument}_"),
    }
}

fn snake_case(name: &str) -> String {
    let part = |letter: char| letter == '_' || letter.is_alphanumeric();
    let name = name.replace('\'', "");
    name.replace(|letter| !part(letter), "-").to_snake_case()
}

/// Renames parameters that collide with a name inside the functions that build requests. Also names the
/// fields and setters of the request builder.
pub(crate) fn parameters(parameters: &mut [Parameter]) {
    let rename = |name: &str, reserved: bool, others: &[Parameter]| match reserved {
        true => unique(format!("{name}_parameter"), "_", |name| {
            others
                .iter()
                .any(|other| other.name == name || other.field == name)
        }),
        false => name.to_owned(),
    };
    for index in 0..parameters.len() {
        let name = rename(
            &parameters[index].name,
            REQUEST_NAMES.contains(&&*parameters[index].name),
            parameters,
        );
        let reserved = BUILDER.contains(&name.as_str()) || name.starts_with("with_");
        parameters[index].field = rename(&name, reserved, parameters);
        parameters[index].name = name;
    }
}

/// Returns the name of the field for properties that the type does not declare.
pub(crate) fn extra(fields: &[Field]) -> String {
    let taken = |name: &str| fields.iter().any(|field| field.name == name);
    match ["extra", "extra_members"]
        .into_iter()
        .find(|name| !taken(name))
    {
        Some(name) => name.to_owned(),
        None => unique("unknown_members".to_owned(), "_", taken),
    }
}

/// Returns the name of the method that sets a field.
///
/// - `fields`: all fields of the type
pub(crate) fn setter(fields: &[Field], field: &Field) -> String {
    let unprefixed = field.name.trim_start_matches("r#");
    match SETTERS.contains(&unprefixed) {
        true => unique(format!("set_{unprefixed}"), "_", |name| {
            fields.iter().any(|other| other.name == name)
        }),
        false => field.name.clone(),
    }
}

/// Returns the variants of an open enum, each with its value.
pub(crate) fn enum_variants(values: &[String]) -> Vec<(String, &String)> {
    let mut variants: Vec<(String, &String)> = Vec::new();
    for value in values {
        let camel = value.to_upper_camel_case();
        let preferred = match camel.as_str() {
            "" if value.is_empty() => "Empty".into(),
            "Other" | "Self" => format!("{camel}Value"),
            _ => match identifier(&camel, "V") {
                empty if empty == "V" && camel != "V" => "Symbol".into(),
                name => name,
            },
        };
        let taken = |name: &str| variants.iter().any(|(other, _)| other == name);
        let name = unique(preferred, "", taken);
        variants.push((name, value));
    }
    variants
}

/// Returns the name of the method of a union that returns a variant.
pub(crate) fn accessor(variant: &str) -> String {
    format!("as_{}", variant.to_snake_case())
}

/// Returns the name of the variant for a schema of a union. The types already have unique names, but one
/// name may equal the variant for unknown types.
pub(crate) fn union_variant(schema: &str, schemas: &[&str]) -> String {
    match schema {
        "Unknown" => unique("UnknownValue".into(), "", |name| schemas.contains(&name)),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;

    /// Returns every source file in a folder of the SDK.
    fn sources(folder: &str) -> Vec<syn::File> {
        let sdk = Path::new(env!("CARGO_MANIFEST_DIR")).join("../finicity-sdk/src");
        let files = std::fs::read_dir(sdk.join(folder)).unwrap();
        let paths = files.map(|file| file.unwrap().path());
        let is_source = |path: &PathBuf| path.extension().is_some_and(|kind| kind == "rs");
        let sources = paths.filter(is_source);
        let parse = |path| syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
        sources.map(parse).collect()
    }

    fn imported(tree: &syn::UseTree, names: &mut Vec<String>) {
        match tree {
            syn::UseTree::Path(path) => imported(&path.tree, names),
            syn::UseTree::Name(name) => names.push(name.ident.to_string()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| imported(tree, names)),
            _ => {}
        }
    }

    /// Returns the names that files import, except modules, functions and macros.
    fn imports(folder: &str) -> Vec<String> {
        let mut names = Vec::new();
        for item in sources(folder).into_iter().flat_map(|file| file.items) {
            if let syn::Item::Use(item) = item
                && matches!(item.vis, syn::Visibility::Inherited)
            {
                imported(&item.tree, &mut names);
            }
        }
        names.retain(|name| name.starts_with(char::is_uppercase));
        assert!(!names.is_empty());
        names
    }

    #[test]
    fn names_that_generated_files_import_are_reserved() {
        for name in imports("generated/types") {
            assert!(TYPES.contains(&name.as_str()), "{name}");
        }
        for name in imports("generated") {
            assert!(OPERATIONS.contains(&name.as_str()), "{name}");
        }
    }

    #[test]
    fn methods_of_the_client_are_reserved() {
        let mut names = Vec::new();
        for item in ["", "client"]
            .map(sources)
            .into_iter()
            .flatten()
            .flat_map(|file| file.items)
        {
            match item {
                syn::Item::Impl(item) if item.trait_.is_none() => {
                    let is_client = |ty: &syn::Type| matches!(ty, syn::Type::Path(it) if it.path.is_ident("Client"));
                    let methods = item.items.iter().filter_map(|item| match item {
                        syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                        _ => None,
                    });
                    names.extend(methods.filter(|_| is_client(&item.self_ty)));
                }
                _ => {}
            }
        }
        assert!(names.len() > 10);
        for name in names {
            assert!(CLIENT.contains(&name.as_str()), "{name}");
        }
    }

    #[test]
    fn types_of_schemas_have_unique_names() {
        let none = |_: &str| false;
        let named = [
            ("A/B", "Ab"),
            ("Vec", "VecObject"),
            ("member", "MemberObject"),
            ("self", "SelfObject"),
            ("type", "Type"),
            ("1st", "Type1st"),
            ("", "Type"),
            ("é²", "É"),
            ("PlaceholderJson", "TypePlaceholderJson"),
        ];
        for (name, expected) in named {
            assert_eq!(schema(name, none, none), expected);
            assert!(is_identifier(expected), "{expected}");
        }
        assert_eq!(schema("a-b", none, |name| name == "Ab"), "Ab2");
        assert_eq!(
            schema("UserId", |name| name == "UserId", none),
            "UserIdObject"
        );
    }

    #[test]
    fn values_with_the_same_name_are_numbered() {
        let values = ["asc", "ASC", "", "1a", "Other", "²", "🙂"].map(String::from);
        let names: Vec<String> = enum_variants(&values)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        let expected = [
            "Asc",
            "Asc2",
            "Empty",
            "V1a",
            "OtherValue",
            "Symbol",
            "Symbol2",
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn union_variants_do_not_collide_with_the_variant_for_unknown_types() {
        let schemas = ["Unknown", "UnknownValue"];
        let named = schemas.map(|schema| union_variant(schema, &schemas));
        assert_eq!(named, ["UnknownValue2", "UnknownValue"]);
    }

    #[test]
    fn arguments_have_the_names_of_progenitor() {
        let named = ["id", "type", "1st", "X-Id", "_", "gen", "self"].map(argument);
        assert_eq!(named, ["id", "type_", "_1st", "x_id", "x", "gen_", "self_"]);
        assert_eq!(["type_", "self_", "id"].map(raw), ["r#type", "self_", "id"]);
    }

    #[test]
    fn areas_and_tags_do_not_take_reserved_file_names() {
        assert_eq!(
            ["shared", "type", "pets"].map(area),
            ["area_shared", "area_type", "pets"]
        );
        assert_eq!(
            ["Clone", "self", "Pets"].map(tag),
            ["api_clone", "api_self", "pets"]
        );
    }
}
