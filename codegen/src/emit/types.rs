//! The types, in a file for each area that uses them.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;

use super::layout::{Code, quoted};
use super::root::gate;
use super::{Files, Header};
use crate::facts::{Condition, Union, Variant};
use crate::model::{Direction, Field, Kind, Model, RustType, TypeDef};
use crate::words::{first_paragraph, wrapped};

const IMPORTS: [&str; 14] = [
    "std::collections::BTreeMap",
    "std::fmt::{Debug, Formatter}",
    "",
    "chrono::{DateTime, NaiveDate, Utc}",
    "rust_decimal::Decimal",
    "serde::{Deserialize, Deserializer, Serialize, Serializer}",
    "serde_json::{Map, Value}",
    "",
    "super::*",
    "crate::field::by_serde",
    "crate::model::{hide_unknown, model}",
    "crate::open::{Undecided, open_enum}",
    "crate::scalar::Scalar",
    "crate::unix_date::UnixDate",
];

/// Longest file of types, in lines. A longer one is split.
const MAX_LINES: usize = 5_000;

/// The file of the types that several areas use.
const SHARED: &str = "shared";

pub(super) fn emit(model: &Model, header: &Header<'_>, files: &mut Files) {
    let mut modules: BTreeMap<String, Option<String>> = BTreeMap::new();
    for (area, types) in by_area(model) {
        let parts = parts(&types);
        for (index, part) in parts.iter().enumerate() {
            let stem = if area.is_empty() { SHARED } else { &area };
            let module = if parts.len() > 1 {
                format!("{stem}_{}", index + 1)
            } else {
                stem.to_owned()
            };
            let docs = match area.is_empty() {
                true => "Types that operations of several areas use.".to_owned(),
                false => format!("Types of the area *{area}*."),
            };
            files.insert(format!("types/{module}.rs"), file(&docs, header, part));
            modules.insert(module, (!area.is_empty()).then(|| area.clone()));
        }
    }
    files.insert("types/identifiers.rs".into(), identifiers(model, header));
    modules.insert("identifiers".into(), None);
    files.insert("types/mod.rs".into(), root(header, &modules));
}

fn by_area(model: &Model) -> BTreeMap<String, Vec<&TypeDef>> {
    let mut areas: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
    for definition in model.types.values() {
        let used: Vec<&String> = definition.areas.iter().collect();
        let area = match used.as_slice() {
            [only] if definition.name != model.error_body => (*only).clone(),
            _ => String::new(),
        };
        areas.entry(area).or_default().push(definition);
    }
    areas
}

/// Cuts a list of types into pieces that make files of a size a person can open.
fn parts(types: &[&TypeDef]) -> Vec<String> {
    let written: Vec<String> = types.iter().map(|definition| written(definition)).collect();
    let lines = |text: &String| text.lines().count() + 1;
    let total: usize = written.iter().map(lines).sum();
    let target = total / total.div_ceil(MAX_LINES).max(1) + 1;
    let mut parts = vec![String::new()];
    let mut length = 0;
    for text in written {
        if length >= target {
            parts.push(String::new());
            length = 0;
        }
        length += lines(&text);
        if let Some(part) = parts.last_mut() {
            part.push('\n');
            part.push_str(&text);
        }
    }
    parts
}

fn file(docs: &str, header: &Header<'_>, body: &str) -> String {
    let mut imports: Vec<&str> = IMPORTS.to_vec();
    let globs = body.contains("pub struct") || body.contains("pub enum");
    if !(globs && names_others(body)) {
        imports.retain(|import| *import != "super::*");
    }
    header.file(docs, &imports, body)
}

/// Whether a type of another file is named, so that the glob import is used.
fn names_others(body: &str) -> bool {
    let defined: BTreeSet<&str> = body
        .lines()
        .filter_map(|line| {
            line.trim_start()
                .strip_prefix("pub struct ")
                .or(line.trim_start().strip_prefix("pub enum "))
        })
        .filter_map(|rest| rest.split([' ', ';', '(']).next())
        .collect();
    let known = [
        "Option",
        "Vec",
        "String",
        "Box",
        "BTreeMap",
        "Decimal",
        "NaiveDate",
        "DateTime",
        "Utc",
        "Value",
        "Map",
        "Scalar",
        "UnixDate",
        "Self",
    ];
    let fields = body
        .lines()
        .filter(|line| line.starts_with("    pub ") && line.contains(": "));
    let variants = body.lines().filter(|line| line.contains("(Box<"));
    let types = fields
        .filter_map(|line| line.split_once(": ").map(|(_, ty)| ty))
        .chain(variants);
    types
        .flat_map(|ty| ty.split(|c: char| !c.is_alphanumeric() && c != '_'))
        .filter(|word| word.starts_with(char::is_uppercase))
        .any(|word| !known.contains(&word) && !defined.contains(word))
}

fn root(header: &Header<'_>, modules: &BTreeMap<String, Option<String>>) -> String {
    let mut code = Code::default();
    header.write(&mut code);
    code.blank();
    code.line("//! The types that requests and answers are made of.");
    code.blank();
    for (module, area) in modules {
        gate(&mut code, area.as_deref());
        code.line(format!("mod {module};"));
    }
    code.blank();
    for (module, area) in modules {
        gate(&mut code, area.as_deref());
        code.line(format!("pub use {module}::*;"));
    }
    code.into_text()
}

fn identifiers(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    for identifier in &model.identifiers {
        code.blank();
        code.block("identifier!", |code| {
            code.docs(identifier.docs.iter().map(String::as_str));
            code.line(format!("pub struct {};", identifier.name));
        });
    }
    let docs = "Identifiers: text, told apart by type. Each is made from `&str` or `String`.";
    header.file(docs, &["crate::identifier::identifier"], &code.into_text())
}

fn written(definition: &TypeDef) -> String {
    let mut code = Code::default();
    match &definition.kind {
        Kind::Struct(fields) => structure(&mut code, definition, fields),
        Kind::OpenEnum(values) => open_enum(&mut code, definition, values),
        Kind::Union(union) => self::union(&mut code, definition, union),
    }
    code.into_text()
}

/// The docs of a type, and the name the contract knows it by.
fn type_docs(code: &mut Code, definition: &TypeDef) {
    code.docs(definition.docs.iter().map(String::as_str));
    if let Some(name) = definition
        .contract_name
        .as_ref()
        .filter(|name| **name != definition.name)
    {
        code.line(format!("#[doc(alias = {})]", quoted(name)));
    }
}

fn structure(code: &mut Code, definition: &TypeDef, fields: &[Field]) {
    let name = &definition.name;
    let all_optional = fields
        .iter()
        .all(|field| has_default(&field.ty) && !field.required);
    let extra = extra_name(fields);
    type_docs(code, definition);
    let default = if all_optional { ", Default" } else { "" };
    code.line(format!("#[derive(Clone{default}, PartialEq)]"));
    code.line("#[non_exhaustive]");
    code.block(&format!("pub struct {name}"), |code| {
        fields.iter().for_each(|field| member(code, field));
        code.docs(["Members that this version of the contract does not know."]);
        code.member(&format!("pub {extra}"), "Map<String, Value>");
    });
    code.blank();
    code.block("model!", |code| {
        code.block(name, |code| {
            for field in fields {
                let form = form(field).map_or(String::new(), |form| format!(" as {form}"));
                let shown = if field.shown { " [shown]" } else { "" };
                let wire = quoted(&field.wire);
                code.line(format!("{} = {wire}{form}{shown},", field.name));
            }
            code.line(format!(".. {extra}"));
        });
    });
    if definition.direction != Direction::Response {
        code.blank();
        code.block(&format!("impl {name}"), |code| {
            constructors(code, name, fields, extra);
        });
    }
}

fn plain(name: &str) -> &str {
    name.trim_start_matches("r#")
}

fn has_default(ty: &RustType) -> bool {
    matches!(
        ty,
        RustType::Option(_) | RustType::Vec(_) | RustType::Map(_)
    )
}

fn member(code: &mut Code, field: &Field) {
    code.docs(field.docs.iter().map(String::as_str));
    if field.deprecated {
        code.docs(["", "The contract says not to use this any more."]);
    }
    code.member(&format!("pub {}", field.name), &field.ty.code(""));
}

/// What the member of unknown members is called.
fn extra_name(fields: &[Field]) -> &'static str {
    let names = ["extra", "extra_members", "unknown_members"];
    let free = |name: &&str| fields.iter().all(|field| field.name != **name);
    names.into_iter().find(free).unwrap_or("members_beside")
}

/// How a member is written, where that is not by its type alone.
fn form(field: &Field) -> Option<&'static str> {
    let (mut number, mut text) = (false, false);
    field.ty.visit(&mut |inner| {
        number |= matches!(inner, RustType::Id { number: true, .. });
        text |= matches!(inner, RustType::UnixDate { text: true });
    });
    // A list that has to be there is written when it is empty, too.
    match (
        field.required && matches!(field.ty, RustType::Vec(_)),
        number,
        text,
    ) {
        (false, true, _) => Some("number"),
        (false, _, true) => Some("text"),
        (true, true, _) => Some("numbers"),
        (true, _, true) => Some("texts"),
        (true, _, _) => Some("list"),
        _ => None,
    }
}

fn argument(field: &Field) -> String {
    let ty = field.ty.required();
    let code = ty.code("");
    let code = if ty.converts() {
        format!("impl Into<{code}>")
    } else {
        code
    };
    format!("{}: {code}", field.name)
}

fn given(field: &Field) -> String {
    match field.ty.required() {
        RustType::Boxed(_) => format!("Box::new({})", field.name),
        ty if ty.converts() => format!("{}.into()", field.name),
        _ => field.name.clone(),
    }
}

fn constructors(code: &mut Code, name: &str, fields: &[Field], extra: &str) {
    let required = Field::arguments(fields);
    code.docs([format!("A `{name}` with its required members.").as_str()]);
    if !required.is_empty() {
        code.line("///");
        for field in &required {
            let words = first_paragraph(&field.docs);
            let item = wrapped(&format!("- `{}`: {words}", field.name));
            code.docs(item.iter().map(String::as_str));
        }
    }
    let arguments: Vec<String> = required.iter().map(|field| argument(field)).collect();
    if arguments.len() > 7 {
        code.line(
            "#[allow(clippy::too_many_arguments, reason = \"the contract requires as many\")]",
        );
    }
    if required.is_empty() {
        code.line("#[must_use]");
        code.function("pub fn new", &[], " -> Self", |code| {
            code.line("Self::default()")
        });
    } else {
        code.function("pub fn new", &arguments, " -> Self", |code| {
            let mut members: Vec<String> = fields.iter().map(initial).collect();
            members.push(format!("{extra}: Map::new()"));
            code.literal("Self", &members);
        });
    }
    for field in fields.iter().filter(|field| !field.required) {
        code.blank();
        setter(code, field);
    }
}

fn initial(field: &Field) -> String {
    let value = match &field.ty {
        RustType::Option(_) if field.required => format!("Some({})", given(field)),
        _ if field.required => given(field),
        RustType::Option(_) => "None".into(),
        RustType::Vec(_) => "Vec::new()".into(),
        RustType::Map(_) => "BTreeMap::new()".into(),
        _ => given(field),
    };
    if value == field.name {
        value
    } else {
        format!("{}: {value}", field.name)
    }
}

fn setter(code: &mut Code, field: &Field) {
    let name = if plain(&field.name) == "new" {
        "set_new"
    } else {
        &field.name
    };
    code.docs(field.docs.iter().map(String::as_str));
    code.line("#[must_use]");
    let head = format!("pub fn {name}");
    code.function(
        &head,
        &["mut self".into(), argument(field)],
        " -> Self",
        |code| {
            let value = given(field);
            let value = if field.ty.is_optional() {
                format!("Some({value})")
            } else {
                value
            };
            code.line(format!("self.{} = {value};", field.name));
            code.line("self");
        },
    );
}

/// The name of an enum variant for a text value.
fn variant_name(value: &str) -> String {
    let name = value.to_upper_camel_case();
    match name.chars().next() {
        None if value.is_empty() => "Empty".into(),
        None => "Symbol".into(),
        Some(first) if first.is_ascii_digit() => format!("V{name}"),
        Some(_) if matches!(name.as_str(), "Other" | "Self") => format!("{name}Value"),
        Some(_) => name,
    }
}

/// The variants of an open enum, each with its value.
pub(super) fn open_variants(values: &[String]) -> Vec<(String, &String)> {
    let mut taken = BTreeSet::new();
    let mut variants = Vec::new();
    for value in values {
        let name = variant_name(value);
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut candidates = std::iter::once(name.clone()).chain(numbered);
        let name = candidates
            .find(|name| !taken.contains(name))
            .unwrap_or(name);
        taken.insert(name.clone());
        variants.push((name, value));
    }
    variants
}

fn open_enum(code: &mut Code, definition: &TypeDef, values: &[String]) {
    code.block("open_enum!", |code| {
        type_docs(code, definition);
        code.block(&format!("pub enum {}", definition.name), |code| {
            for (name, value) in open_variants(values) {
                code.docs([format!("`{value}`").as_str()]);
                code.line(format!("{name} = {},", quoted(value)));
            }
        });
    });
}

/// Each schema of a union once, in order.
fn union_schemas(variants: &[Variant]) -> Vec<&str> {
    let mut schemas: Vec<&str> = Vec::new();
    for variant in variants {
        if !schemas.contains(&variant.schema.as_str()) {
            schemas.push(&variant.schema);
        }
    }
    schemas
}

fn union(code: &mut Code, definition: &TypeDef, union: &Union) {
    let Union { property, variants } = union;
    let name = &definition.name;
    type_docs(code, definition);
    code.docs([
        "",
        &format!("Which one it is, the text under `{property}` says."),
    ]);
    code.line("#[derive(Clone, PartialEq)]");
    code.line("#[non_exhaustive]");
    code.block(&format!("pub enum {name}"), |code| {
        for schema in union_schemas(variants) {
            let values: Vec<&str> = variants
                .iter()
                .filter(|variant| variant.schema == schema)
                .flat_map(|variant| variant.values.iter().map(String::as_str))
                .collect();
            code.docs([format!("`{}`", values.join("`, `")).as_str()]);
            code.line(format!("{}(Box<{schema}>),", schema.to_upper_camel_case()));
        }
        code.docs([
            format!("One that this version does not know: `{property}` is another.").as_str(),
        ]);
        code.line("Unknown(Value),");
    });
    code.blank();
    code.line(format!("by_serde! {{ {name}, }}"));
    code.blank();
    code.block(&format!("impl Debug for {name}"), |code| {
        let arguments = ["&self".into(), "f: &mut Formatter<'_>".into()];
        code.function("fn fmt", &arguments, " -> std::fmt::Result", |code| {
            code.block("match self", |code| {
                for schema in union_schemas(variants) {
                    let variant = schema.to_upper_camel_case();
                    code.arm(&format!("Self::{variant}(value)"), "value.fmt(f)");
                }
                code.arm("Self::Unknown(_)", "hide_unknown(f)");
            });
        });
    });
    code.blank();
    code.block(&format!("impl Serialize for {name}"), |code| {
        let arguments = ["&self".into(), "serializer: S".into()];
        let head = "fn serialize<S: Serializer>";
        code.function(head, &arguments, " -> Result<S::Ok, S::Error>", |code| {
            code.block("match self", |code| {
                for schema in union_schemas(variants) {
                    let variant = schema.to_upper_camel_case();
                    code.arm(
                        &format!("Self::{variant}(value)"),
                        "value.serialize(serializer)",
                    );
                }
                code.arm("Self::Unknown(value)", "value.serialize(serializer)");
            });
        });
    });
    code.blank();
    code.block(&format!("impl<'de> Deserialize<'de> for {name}"), |code| {
        let arguments = ["deserializer: D".into()];
        let head = "fn deserialize<D: Deserializer<'de>>";
        code.function(head, &arguments, " -> Result<Self, D::Error>", |code| {
            code.line("let json = Undecided::read(deserializer)?;");
            code.block(&format!("match json.text({})", quoted(property)), |code| {
                for variant in variants {
                    branches(code, variant);
                }
                code.arm("_", "json.keep::<D>().map(Self::Unknown)");
            });
        });
    });
}

fn branches(code: &mut Code, variant: &Variant) {
    let guard = match &variant.when {
        None => String::new(),
        Some(Condition::Present(name)) => format!(" if json.has({})", quoted(name)),
        Some(Condition::Contains { property, text }) => {
            format!(" if json.contains({}, {})", quoted(property), quoted(text))
        }
    };
    for value in &variant.values {
        let pattern = format!("Some({}){guard}", quoted(value));
        let made = format!(
            "json.decide().map(Self::{})",
            variant.schema.to_upper_camel_case()
        );
        code.arm(&pattern, &made);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_meet_as_names_are_numbered() {
        let values = [
            "asc".into(),
            "ASC".into(),
            String::new(),
            "1a".into(),
            "Other".into(),
        ];
        let names: Vec<String> = open_variants(&values)
            .into_iter()
            .map(|(name, _)| name)
            .collect();
        assert_eq!(names, ["Asc", "Asc2", "Empty", "V1a", "OtherValue"]);
    }
}
