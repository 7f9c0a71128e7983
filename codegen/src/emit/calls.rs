//! Writes one function per operation for the end-to-end tests. Each function sets every argument of the
//! operation.

use std::collections::BTreeSet;

use super::expression::{Construction, Spelling, Writer, decimal, variable_name};
use super::imports::Imports;
use super::layout::{Code, quoted};
use super::{Files, Header};
use crate::model::{
    Direction, Field, Kind, Location, Model, Operation, Parameter, RustType, Tag, TypeDef,
};
use crate::sample::Sample;

pub(super) fn emit(model: &Model, header: &Header<'_>) -> Files {
    let mut files = Files::new();
    for tag in &model.tags {
        files.insert(format!("{}.rs", tag.module), calls(model, header, tag));
    }
    files.insert("bodies.rs".into(), bodies(model, header));
    files.insert("mod.rs".into(), root(model, header));
    files
}

fn root(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    header.write(&mut code);
    code.blank();
    code.line("//! Calls of every operation.");
    code.blank();
    let mut modules: Vec<&str> = model.tags.iter().map(|tag| tag.module.as_str()).collect();
    modules.push("bodies");
    modules.sort_unstable();
    for module in modules {
        code.line(format!("pub mod {module};"));
    }
    code.into_text()
}

fn calls(model: &Model, header: &Header<'_>, tag: &Tag) -> String {
    let mut code = Code::default();
    for operation in &tag.operations {
        code.blank();
        call(&mut code, model, tag, operation);
    }
    code.imports().add("finicity_sdk::Client");
    code.imports()
        .add(&format!("finicity_sdk::api::{}", tag.module));
    code.imports().add_types("finicity_sdk::types");
    let docs = format!("Calls of the operations of the tag *{}*.", tag.name);
    header.source(Some(&docs), code)
}

fn call(code: &mut Code, model: &Model, tag: &Tag, operation: &Operation) {
    code.docs([format!("A call of `{}`.", operation.id).as_str()]);
    if operation.deprecated {
        code.line("#[allow(deprecated, reason = \"deprecated operations are called too\")]");
    }
    let spelling = Spelled::new("bodies::");
    let mut writer = Writer { model, spelling };
    let made = whole_call(&mut writer, operation);
    code.imports().extend(writer.spelling.imports);
    let head = format!("pub fn {}", operation.name);
    let tail = format!(" -> {}::{}", tag.module, operation.builder);
    code.function(&head, &["client: &Client".to_owned()], &tail, |code| {
        code.line(format!("let tag = client.{}();", tag.module));
        statements(code, "call", &format!("tag.{}", operation.name), &made);
    });
}

/// Returns the call of an operation with every argument.
fn whole_call(writer: &mut Writer<'_, Spelled>, operation: &Operation) -> Construction {
    let mut made = Construction::default();
    for parameter in &operation.parameters {
        let value = argument(writer, parameter);
        match parameter.is_optional() {
            true => made.setters.push((parameter.member.clone(), value)),
            false => made.arguments.push(value),
        }
    }
    if let Some(body) = &operation.body {
        let value = writer.value(&body.ty, &Sample::default());
        match body.required {
            true => made.arguments.push(value),
            false => made.setters.push(("body".into(), value)),
        }
    }
    made
}

/// Writes one statement for the constructor `head` and one for each setter. The last statement is the value
/// of the block.
fn statements(code: &mut Code, variable: &str, head: &str, made: &Construction) {
    let Some((last, setters)) = made.setters.split_last() else {
        return code.call(head, &made.arguments, "");
    };
    code.call(&format!("let {variable} = {head}"), &made.arguments, ";");
    for (name, value) in setters {
        let head = format!("let {variable} = {variable}.{name}");
        code.call(&head, std::slice::from_ref(value), ";");
    }
    code.call(
        &format!("{variable}.{}", last.0),
        std::slice::from_ref(&last.1),
        "",
    );
}

/// The spelling for the tests: values that reveal a loss between the request and the server.
struct Spelled {
    /// The path to the functions that create bodies.
    bodies: &'static str,
    imports: Imports,
}

impl Spelled {
    fn new(bodies: &'static str) -> Self {
        Self {
            bodies,
            imports: Imports::default(),
        }
    }

    /// Imports the module `values` and returns `call`, a call of a function in that module.
    fn of_values(&mut self, call: &'static str) -> &'static str {
        self.imports.add("crate::values");
        call
    }
}

impl Spelling for Spelled {
    fn decimal(&mut self, sample: &Sample) -> Option<String> {
        match sample.precise {
            true => Some(self.of_values("values::decimal()").to_owned()),
            false => sample.decimal.map(decimal),
        }
    }

    fn date(&mut self) -> String {
        self.of_values("values::date()").to_owned()
    }

    fn date_time(&mut self) -> String {
        self.of_values("values::date_time()").to_owned()
    }

    fn moment(&mut self, sample: &Sample) -> String {
        sample.number.to_string()
    }

    fn json(&mut self) -> &'static str {
        self.of_values("values::json()")
    }

    fn names(&mut self, name: &str) {
        self.imports.add_own(name);
    }

    fn map(&mut self, value: &str) -> String {
        self.imports.add("std::collections::BTreeMap");
        format!("BTreeMap::from([(\"key\".to_owned(), {value})])")
    }

    fn object(writer: &mut Writer<'_, Self>, name: &str, _: &[Field]) -> String {
        if !writer.spelling.bodies.is_empty() {
            writer.spelling.imports.add("super::bodies");
        }
        format!("{}{}()", writer.spelling.bodies, variable_name(name))
    }

    fn only_item(&mut self, _: &str, object: String) -> String {
        object
    }
}

fn argument(writer: &mut Writer<'_, Spelled>, parameter: &Parameter) -> String {
    match (&parameter.location, parameter.ty.required()) {
        (
            Location::Path,
            RustType::Text | RustType::Enum(_) | RustType::Id { number: false, .. },
        ) => {
            writer.spelling.imports.add("crate::values");
            match parameter.sample.odd {
                true => "values::path_argument()".into(),
                false => format!(
                    "values::path_argument_or({})",
                    quoted(&parameter.sample.text)
                ),
            }
        }
        _ => writer.parameter(parameter),
    }
}

fn bodies(model: &Model, header: &Header<'_>) -> String {
    let mut code = Code::default();
    for definition in model.types.values() {
        if let (Kind::Struct(fields), true) = (
            &definition.kind,
            definition.direction != Direction::Response,
        ) {
            code.blank();
            body(&mut code, model, definition, fields);
        }
    }
    code.imports().add_types("finicity_sdk::types");
    header.source(Some("Request bodies with every property set."), code)
}

fn body(code: &mut Code, model: &Model, definition: &TypeDef, fields: &[Field]) {
    let name = &definition.name;
    code.docs([format!("A `{name}`.").as_str()]);
    let set = fields
        .iter()
        .filter(|field| !field.required && !reaches(model, &field.ty, name));
    let spelling = Spelled::new("");
    let mut writer = Writer { model, spelling };
    let made = writer.construction(fields, set);
    code.imports().extend(writer.spelling.imports);
    code.imports().add_own(name);
    let head = format!("pub fn {}", variable_name(name));
    code.function(&head, &[], &format!(" -> types::{name}"), |code| {
        statements(code, "body", &format!("types::{name}::new"), &made);
    });
}

/// Checks whether a value of the type `ty` can contain a value of the type `name`.
fn reaches(model: &Model, ty: &RustType, name: &str) -> bool {
    let mut open = Vec::new();
    let mut seen = BTreeSet::new();
    let names = |ty: &RustType, open: &mut Vec<String>| {
        ty.visit(&mut |inner| {
            if let RustType::Named(name) = inner {
                open.push(name.clone());
            }
        });
    };
    names(ty, &mut open);
    while let Some(next) = open.pop() {
        if next == name {
            return true;
        }
        if let Some(Kind::Struct(fields)) =
            model.types.get(&next).map(|definition| &definition.kind)
            && seen.insert(next)
        {
            fields.iter().for_each(|field| names(&field.ty, &mut open));
        }
    }
    false
}
