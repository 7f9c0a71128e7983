//! Writes the types, with one file for each area that uses them.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::{Code, quoted};
use super::root::gate_any;
use super::{Banner, Files};
use crate::facts::{Condition, Union, Variant};
use crate::model::{Direction, Field, Form, Model, RustType, TypeDef, TypeKind};
use crate::names;
use crate::rustdoc_text::{first_paragraph, wrapped};

/// The name of the file of the types that every build contains.
const ALWAYS: &str = "shared";

/// The maximum number of areas that share a file. Few types are used by more areas; every build contains them,
/// so that the number of files remains small.
const MOST_AREAS: usize = 3;

/// The areas whose operations use a type. A build contains the type if it contains one of these areas. An
/// empty list means every build.
type Areas<'a> = Vec<&'a str>;

pub(super) fn emit(model: &Model, banner: &Banner<'_>) -> Files {
    let mut files = Files::new();
    let mut modules: BTreeMap<String, Areas<'_>> = BTreeMap::new();
    for ((areas, group), types) in by_file(model) {
        let (stem, docs) = match areas.as_slice() {
            [] => (
                ALWAYS.to_owned(),
                "Types that every build contains".to_owned(),
            ),
            [only] => (names::area(only), format!("Types of the area *{only}*")),
            [first @ .., last] => (
                format!("{ALWAYS}_by_{}", areas.join("_")),
                format!(
                    "Types that the areas *{}* and *{last}* share",
                    first.join("*, *")
                ),
            ),
        };
        let (module, subject) = match group {
            Some(group) => (format!("{stem}_{group}"), format!(": *{group}*")),
            None => (stem, String::new()),
        };
        let module = names::unique(module, "_part_", |name| modules.contains_key(name));
        let docs = format!("{docs}{subject}.");
        let text = banner.file(Some(&docs), types_of_file(model, &types));
        files.insert(format!("types/{module}.rs"), text);
        modules.insert(module, areas);
    }
    files.insert("types/identifiers.rs".into(), identifiers(model, banner));
    modules.insert("identifiers".into(), Areas::new());
    files.insert("types/mod.rs".into(), root(banner, &modules));
    files
}

/// Groups the types by the areas that use them and by the group of the overlay.
fn by_file(model: &Model) -> BTreeMap<(Areas<'_>, Option<&str>), Vec<&TypeDef>> {
    let mut files: BTreeMap<_, Vec<&TypeDef>> = BTreeMap::new();
    for definition in model.types.values() {
        let file = (areas_of(model, definition), definition.group.as_deref());
        files.entry(file).or_default().push(definition);
    }
    files
}

/// Returns the areas of a type.
fn areas_of<'a>(model: &Model, definition: &'a TypeDef) -> Areas<'a> {
    // Every build contains the types of operations without an area.
    let always = definition.name == model.error_body || definition.areas.contains("");
    few_areas(
        always,
        definition.areas.iter().map(String::as_str).collect(),
    )
}

/// Returns the areas of an item; none if every build contains the item.
fn few_areas(always: bool, areas: BTreeSet<&str>) -> Areas<'_> {
    match always || areas.len() > MOST_AREAS {
        true => Areas::new(),
        false => areas.into_iter().collect(),
    }
}

/// Returns the areas whose operations use each identifier.
fn areas_of_identifiers<'a>(model: &'a Model) -> BTreeMap<&'a str, Areas<'a>> {
    let mut uses: BTreeMap<&'a str, Vec<Areas<'a>>> = BTreeMap::new();
    let mut add = |ty: &'a RustType, areas: &Areas<'a>| {
        if let Some(name) = identifier_in(ty) {
            uses.entry(name).or_default().push(areas.clone());
        }
    };
    for definition in model.types.values() {
        let areas = areas_of(model, definition);
        if let TypeKind::Struct(fields) = &definition.kind {
            fields.iter().for_each(|field| add(&field.ty, &areas));
        }
    }
    for tag in &model.tags {
        let areas = tag.area.iter().map(String::as_str).collect();
        for operation in &tag.operations {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
            let body = operation.body.iter().map(|body| &body.ty);
            let successes = operation.successes.iter().filter_map(|success| {
                let Form::Json(ty) = &success.form else {
                    return None;
                };
                Some(ty)
            });
            let types = parameters.chain(body).chain(successes);
            types.for_each(|ty| add(ty, &areas));
        }
    }
    let merged = uses.into_iter().map(|(name, uses)| {
        let always = uses.iter().any(Vec::is_empty);
        (
            name,
            few_areas(always, uses.into_iter().flatten().collect()),
        )
    });
    merged.collect()
}

fn identifier_in(ty: &RustType) -> Option<&str> {
    match ty {
        RustType::Id { name, .. } => Some(name),
        RustType::Option(inner)
        | RustType::Vec(inner)
        | RustType::Map(inner)
        | RustType::Boxed(inner) => identifier_in(inner),
        _ => None,
    }
}

/// Writes types that share a file.
fn types_of_file(model: &Model, types: &[&TypeDef]) -> Code {
    let mut code = Code::default();
    for definition in types {
        code.append(type_code(model, definition));
    }
    let defined: BTreeSet<&str> = types.iter().map(|one| one.name.as_str()).collect();
    if code.imports().names_types_outside(&defined) {
        code.imports().add("super::*");
    }
    code
}

fn root(banner: &Banner<'_>, modules: &BTreeMap<String, Areas<'_>>) -> String {
    let mut code = Code::default();
    for (module, areas) in modules {
        gate_any(&mut code, areas);
        code.line(format!("mod {module};"));
    }
    code.blank();
    for (module, areas) in modules {
        gate_any(&mut code, areas);
        code.line(format!("pub use {module}::*;"));
    }
    let docs = "The types of request and response bodies.";
    banner.file(Some(docs), code)
}

fn identifiers(model: &Model, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    if !model.identifiers.is_empty() {
        code.imports().add("crate::identifier::identifier");
    }
    let areas = areas_of_identifiers(model);
    for identifier in &model.identifiers {
        code.blank();
        // An identifier without a use is in every build.
        let areas = areas.get(identifier.name.as_str()).cloned();
        gate_any(&mut code, &areas.unwrap_or_default());
        code.block("identifier!", |code| {
            code.docs(identifier.docs.iter().map(String::as_str));
            code.line(format!("pub struct {};", identifier.name));
        });
    }
    let docs = "Identifiers: a type for each, so that the compiler does not mix them up. Each converts from text and numbers.";
    banner.file(Some(docs), code)
}

fn type_code(model: &Model, definition: &TypeDef) -> Code {
    let mut code = Code::default();
    match &definition.kind {
        TypeKind::Struct(fields) => structure(&mut code, definition, fields),
        TypeKind::OpenEnum(values) => open_enum(&mut code, definition, values),
        TypeKind::Union(union) => {
            self::union(&mut code, definition, union);
            kind_method(&mut code, model, definition, union);
            common(&mut code, model, definition, union);
        }
    }
    code
}

/// Writes the documentation of a type and the name of the type in the contract.
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
    let extra = &names::extra(fields);
    for import in [
        "crate::model::model",
        "serde_json::Map",
        "serde_json::Value",
    ] {
        code.imports().add(import);
    }
    type_docs(code, definition);
    let default = if all_optional { ", Default" } else { "" };
    code.line(format!("#[derive(Clone{default})]"));
    code.line("#[non_exhaustive]");
    code.block(&format!("pub struct {name}"), |code| {
        fields.iter().for_each(|field| write_field(code, field));
        code.docs(["Properties that this version of the contract does not know."]);
        code.field(&format!("pub {extra}"), "Map<String, Value>");
    });
    code.blank();
    code.block("model!", |code| {
        code.block(name, |code| {
            for (index, field) in fields.iter().enumerate() {
                let sent_form =
                    sent_form(field).map_or(String::new(), |sent_form| format!(" as {sent_form}"));
                let shown = if field.shown { " [shown]" } else { "" };
                let wire = quoted(&field.wire);
                code.line(format!(
                    "{index}: {} = {wire}{sent_form}{shown},",
                    field.name
                ));
            }
            code.line(format!(".. {extra}"));
        });
    });
    match definition.direction {
        Direction::Response => response_setters(code, name, fields, extra),
        Direction::Request | Direction::Both => {
            code.blank();
            code.block(&format!("impl {name}"), |code| {
                constructors(code, name, fields, extra);
            });
        }
    }
}

/// Writes the constructor and the setters of a type that only responses contain. Tests of users need them.
/// A macro writes the setters, because their documentation is the documentation of the fields.
fn response_setters(code: &mut Code, name: &str, fields: &[Field], extra: &str) {
    let required_fields: Vec<&Field> = fields.iter().filter(|it| !has_default(&it.ty)).collect();
    if !required_fields.is_empty() {
        code.blank();
        code.block(&format!("impl {name}"), |code| {
            let docs = format!("Creates a `{name}` with the fields that it always has.");
            code.docs([docs.as_str()]);
            let arguments: Vec<String> = required_fields
                .iter()
                .map(|field| argument(field))
                .collect();
            code.function("pub fn new", &arguments, " -> Self", |code| {
                let mut fields: Vec<String> = fields.iter().map(initializer).collect();
                fields.push(format!("{extra}: Map::new()"));
                code.literal("Self", &fields);
            });
        });
    }
    let optional = fields.iter().filter(|field| has_default(&field.ty));
    let (same_name, renamed): (Vec<&Field>, Vec<&Field>) =
        optional.partition(|field| names::setter(fields, field) == field.name);
    if !renamed.is_empty() {
        code.blank();
        code.block(&format!("impl {name}"), |code| {
            for (index, field) in renamed.into_iter().enumerate() {
                if index > 0 {
                    code.blank();
                }
                setter(code, &names::setter(fields, field), field);
            }
        });
    }
    if same_name.is_empty() {
        return;
    }
    code.blank();
    code.imports().add("crate::setting::response_setters");
    code.block("response_setters!", |code| {
        code.block(name, |code| {
            for field in same_name {
                let (ty, conversion) = setter_argument(code, field);
                code.line(format!("{}({ty}){conversion},", field.name));
            }
        });
    });
}

fn has_default(ty: &RustType) -> bool {
    matches!(
        ty,
        RustType::Option(_) | RustType::Vec(_) | RustType::Map(_)
    )
}

fn write_field(code: &mut Code, field: &Field) {
    code.docs(field.docs.iter().map(String::as_str));
    if field.deprecated {
        code.docs(["", "Deprecated in the contract."]);
    }
    // The search of rustdoc ignores letter case and underscores, so it finds most names of the contract
    // without an alias.
    let normalized = |name: &str| name.replace("r#", "").replace('_', "").to_lowercase();
    if normalized(&field.wire) != normalized(&field.name) {
        code.line(format!("#[doc(alias = {})]", quoted(&field.wire)));
    }
    let ty = code.ty(&field.ty);
    code.field(&format!("pub {}", field.name), &ty);
}

/// Returns the form in which a field is sent, if the type alone does not determine the form.
fn sent_form(field: &Field) -> Option<&'static str> {
    let (mut number, mut text) = (false, false);
    field.ty.visit(&mut |inner| {
        number |= matches!(inner, RustType::Id { number: true, .. });
        text |= matches!(inner, RustType::UnixDate { text: true });
    });
    // A required list is sent even if it is empty.
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
    let ty = field.ty.argument();
    let code = ty.code("");
    let code = if ty.converts() {
        format!("impl Into<{code}>")
    } else {
        code
    };
    format!("{}: {code}", field.name)
}

fn field_value(field: &Field) -> String {
    match field.ty.required() {
        RustType::Boxed(_) => format!("Box::new({})", field.name),
        ty if ty.converts() => format!("{}.into()", field.name),
        _ => field.name.clone(),
    }
}

fn constructors(code: &mut Code, name: &str, fields: &[Field], extra: &str) {
    let required = Field::arguments(fields);
    code.docs([format!("Creates a `{name}` with its required fields.").as_str()]);
    if !required.is_empty() {
        code.line("///");
        for field in &required {
            let summary = first_paragraph(&field.docs);
            let item = wrapped(&format!("- `{}`: {summary}", field.name));
            code.docs(item.iter().map(String::as_str));
        }
    }
    let arguments: Vec<String> = required.iter().map(|field| argument(field)).collect();
    if arguments.len() > 7 {
        code.line("#[allow(clippy::too_many_arguments, reason = \"required by the contract\")]");
    }
    if required.is_empty() {
        code.line("#[must_use]");
        code.function("pub fn new", &[], " -> Self", |code| {
            code.line("Self::default()")
        });
    } else {
        code.function("pub fn new", &arguments, " -> Self", |code| {
            let mut fields: Vec<String> = fields.iter().map(initializer).collect();
            fields.push(format!("{extra}: Map::new()"));
            code.literal("Self", &fields);
        });
    }
    for field in fields.iter().filter(|field| !field.required) {
        code.blank();
        setter(code, &names::setter(fields, field), field);
    }
}

fn initializer(field: &Field) -> String {
    let value = match &field.ty {
        RustType::Option(_) if field.required => format!("Some({})", field_value(field)),
        _ if field.required => field_value(field),
        RustType::Option(_) => "None".into(),
        RustType::Vec(_) => "Vec::new()".into(),
        RustType::Map(_) => "BTreeMap::new()".into(),
        _ => field_value(field),
    };
    if value == field.name {
        value
    } else {
        format!("{}: {value}", field.name)
    }
}

fn setter(code: &mut Code, name: &str, field: &Field) {
    code.docs(field.docs.iter().map(String::as_str));
    code.line("#[must_use]");
    let head = format!("pub fn {name}");
    let (ty, conversion) = setter_argument(code, field);
    let arguments = ["mut self".into(), format!("{}: {ty}", field.name)];
    code.function(&head, &arguments, " -> Self", |code| {
        code.line(format!("self.{0} = {0}{conversion};", field.name));
        code.line("self");
    });
}

/// Returns the type of the argument of a setter, and the method calls that convert the argument.
fn setter_argument(code: &mut Code, field: &Field) -> (String, String) {
    let RustType::Option(inner) = &field.ty else {
        return (code.ty(&field.ty), String::new());
    };
    if inner.converts() {
        code.imports().add("crate::setting::IntoOption");
    }
    let (ty, boxed) = match &**inner {
        RustType::Boxed(inner) => (&**inner, ".map(Box::new)"),
        other => (other, ""),
    };
    let conversion = format!("{}{boxed}", ty.optional_value(""));
    let argument = code.ty(ty);
    (ty.optional_argument(&argument), conversion)
}

fn open_enum(code: &mut Code, definition: &TypeDef, values: &[String]) {
    code.imports().add("crate::open::open_enum");
    code.block("open_enum!", |code| {
        type_docs(code, definition);
        code.block(&format!("pub enum {}", definition.name), |code| {
            for (name, value) in names::enum_variants(values) {
                code.docs([format!("`{value}`").as_str()]);
                code.line(format!("{name} = {},", quoted(value)));
            }
        });
    });
}

/// Returns each schema of a union once, in order.
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
    let Union {
        property, variants, ..
    } = union;
    let schemas = union_schemas(variants);
    code.imports().add("crate::open::union");
    code.block("union!", |code| {
        type_docs(code, definition);
        code.docs([
            "",
            &format!("The property `{property}` selects the variant."),
        ]);
        let head = format!("pub enum {} by {}", definition.name, quoted(property));
        code.block(&head, |code| {
            for schema in &schemas {
                let values: Vec<&str> = variants
                    .iter()
                    .filter(|variant| variant.schema == **schema)
                    .flat_map(|variant| variant.values.iter().map(String::as_str))
                    .collect();
                code.docs([format!("`{}`", values.join("`, `")).as_str()]);
                code.imports().add_contract_type(schema);
                let variant = names::union_variant(schema, &schemas);
                let accessor = names::accessor(&variant);
                code.line(format!("{variant}({schema}) as {accessor},"));
            }
        });
        for variant in variants {
            let chosen = names::union_variant(&variant.schema, &schemas);
            variant_rows(code, variant, &chosen);
        }
    });
}

/// Writes the methods that return what variants have in common.
fn common(code: &mut Code, model: &Model, definition: &TypeDef, union: &Union) {
    let schemas = union_schemas(&union.variants);
    for shared in common_properties(model, union) {
        code.imports().add("crate::open::common");
        code.blank();
        code.block("common!", |code| {
            code.docs(shared.field.docs.iter().map(String::as_str));
            let method = match names::is_identifier(shared.method) {
                true => shared.method.to_owned(),
                false => names::raw(&format!("{}_", shared.method)),
            };
            let ty = code.ty(&shared.field.ty);
            let head = format!(
                "pub fn {method} of {} = {}, {}: {ty} =>",
                definition.name,
                shared.field.name,
                quoted(&shared.field.wire)
            );
            code.line(head);
            for schema in &shared.schemas {
                code.line(format!("{},", names::union_variant(schema, &schemas)));
            }
        });
    }
}

/// Writes the method that returns the text which selects the variant, if all variants keep the text in the
/// same field.
fn kind_method(code: &mut Code, model: &Model, definition: &TypeDef, union: &Union) {
    let schemas = union_schemas(&union.variants);
    let tag = |schema: &&str| {
        let TypeKind::Struct(fields) = &model.types.get(*schema)?.kind else {
            return None;
        };
        let field = fields.iter().find(|field| field.wire == union.property)?;
        let is_text = matches!(field.ty.required(), RustType::Text | RustType::Enum(_));
        (is_text && field.ty.is_optional()).then_some(&field.name)
    };
    let tags: BTreeSet<Option<&String>> = schemas.iter().map(tag).collect();
    let taken = union.common.contains_key("kind");
    let (Some(Some(tag)), 1, false) = (tags.first(), tags.len(), taken) else {
        return;
    };
    code.imports().add("crate::open::kind");
    code.blank();
    code.block("kind!", |code| {
        let property = quoted(&union.property);
        code.line(format!("{} by {property} = {tag}", definition.name));
        for schema in &schemas {
            code.line(format!("{},", names::union_variant(schema, &schemas)));
        }
    });
}

/// A property that variants have in common.
struct Common<'a> {
    method: &'a str,
    field: &'a Field,
    /// The schemas that have the property.
    schemas: Vec<&'a str>,
}

/// Returns the properties that variants have in common. Leaves out a variant that has no such property.
fn common_properties<'a>(model: &'a Model, union: &'a Union) -> Vec<Common<'a>> {
    let schemas = union_schemas(&union.variants);
    let common = union.common.iter().filter_map(|(method, property)| {
        let fields = schemas.iter().filter_map(|schema| {
            let TypeKind::Struct(fields) = &model.types.get(*schema)?.kind else {
                return None;
            };
            let field = fields.iter().find(|field| field.wire == *property)?;
            Some((*schema, field))
        });
        let fields: Vec<(&str, &Field)> = fields.collect();
        let (_, first) = *fields.first()?;
        let same = fields
            .into_iter()
            .filter(|(_, field)| field.ty == first.ty && field.name == first.name);
        Some(Common {
            method,
            field: first,
            schemas: same.map(|(schema, _)| schema).collect(),
        })
    });
    common.collect()
}

/// Returns the problem if a union names a property that no variant has.
pub(super) fn fact_problem(model: &Model, definition: &TypeDef) -> Option<String> {
    let TypeKind::Union(union) = &definition.kind else {
        return None;
    };
    let common = common_properties(model, union);
    let unknown = union
        .common
        .iter()
        .find(|(method, _)| !common.iter().any(|one| one.method == **method));
    unknown.map(|(_, property)| format!("no variant has a property `{property}`"))
}

/// Writes the values that select a variant, and the condition under which they select the variant.
fn variant_rows(code: &mut Code, variant: &Variant, chosen: &str) {
    let condition = match &variant.when {
        None => String::new(),
        Some(Condition::Present(name)) => format!(" if has({})", quoted(name)),
        Some(Condition::Contains { property, text }) => {
            format!(" if contains({}, {})", quoted(property), quoted(text))
        }
    };
    for value in &variant.values {
        code.line(format!("{}{condition} => {chosen},", quoted(value)));
    }
}
