//! Writes one function per operation for the end-to-end tests. Each function sets every argument of the
//! operation.

use std::collections::BTreeSet;

use super::expression::{Construction, ExpressionWriter, ValueWriter, decimal, variable_name};
use super::imports::Imports;
use super::layout::{Code, quoted};
use super::{Banner, Files};
use crate::model::{
    Direction, Field, Location, Model, Operation, Parameter, RustType, Tag, TypeDef, TypeKind,
};
use crate::sample::Sample;

pub(super) fn emit(model: &Model, banner: &Banner<'_>) -> Files {
    let mut files = Files::new();
    for tag in &model.tags {
        files.insert(format!("{}.rs", tag.module), calls(model, banner, tag));
    }
    files.insert("bodies.rs".into(), bodies(model, banner));
    files.insert("mod.rs".into(), root(model, banner));
    files
}

fn root(model: &Model, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    banner.write(&mut code);
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

fn calls(model: &Model, banner: &Banner<'_>, tag: &Tag) -> String {
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
    banner.file(Some(&docs), code)
}

fn call(code: &mut Code, model: &Model, tag: &Tag, operation: &Operation) {
    code.docs([format!("A call of `{}`.", operation.id).as_str()]);
    if operation.deprecated {
        code.line("#[allow(deprecated, reason = \"the tests also call deprecated operations\")]");
    }
    let value_writer = TestWriter::new("bodies::");
    let mut writer = ExpressionWriter {
        model,
        value_writer,
    };
    let construction = complete_call(&mut writer, operation);
    code.imports().extend(writer.value_writer.imports);
    let head = format!("pub fn {}", operation.name);
    let tail = format!(" -> {}::{}", tag.module, operation.builder);
    code.function(&head, &["client: &Client".to_owned()], &tail, |code| {
        code.line(format!("let tag = client.{}();", tag.module));
        statements(
            code,
            "call",
            &format!("tag.{}", operation.name),
            &construction,
        );
    });
}

/// Returns the call of an operation with every argument.
fn complete_call(
    writer: &mut ExpressionWriter<'_, TestWriter>,
    operation: &Operation,
) -> Construction {
    let mut construction = Construction::default();
    for parameter in &operation.parameters {
        let value = argument(writer, parameter);
        match parameter.is_optional() {
            true => construction.setters.push((parameter.field.clone(), value)),
            false => construction.arguments.push(value),
        }
    }
    if let Some(body) = &operation.body {
        let value = writer.value(&body.ty, &Sample::default());
        match body.required {
            true => construction.arguments.push(value),
            false => construction.setters.push(("body".into(), value)),
        }
    }
    construction
}

/// Writes one statement for the constructor `head` and one for each setter. The last statement is the value
/// of the block.
fn statements(code: &mut Code, variable: &str, head: &str, construction: &Construction) {
    let Some((last, setters)) = construction.setters.split_last() else {
        return code.call(head, &construction.arguments, "");
    };
    code.call(
        &format!("let {variable} = {head}"),
        &construction.arguments,
        ";",
    );
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
struct TestWriter {
    /// The path to the functions that create bodies.
    bodies: &'static str,
    imports: Imports,
}

impl TestWriter {
    fn new(bodies: &'static str) -> Self {
        Self {
            bodies,
            imports: Imports::default(),
        }
    }

    /// Imports the module `values` and returns `call`, a call of a function in that module.
    fn call_in_values(&mut self, call: &'static str) -> &'static str {
        self.imports.add("crate::values");
        call
    }
}

impl ValueWriter for TestWriter {
    fn decimal(&mut self, sample: &Sample) -> Option<String> {
        match sample.allows_precise {
            true => Some(self.call_in_values("values::decimal()").to_owned()),
            false => sample.decimal.map(decimal),
        }
    }

    fn date(&mut self) -> String {
        self.call_in_values("values::date()").to_owned()
    }

    fn date_time(&mut self) -> String {
        self.call_in_values("values::date_time()").to_owned()
    }

    fn unix_time(&mut self, sample: &Sample) -> String {
        sample.number.to_string()
    }

    fn json(&mut self) -> &'static str {
        self.call_in_values("values::json()")
    }

    fn record_type(&mut self, name: &str) {
        self.imports.add_contract_type(name);
    }

    fn map(&mut self, value: &str) -> String {
        self.imports.add("std::collections::BTreeMap");
        format!("BTreeMap::from([(\"key\".to_owned(), {value})])")
    }

    fn object(writer: &mut ExpressionWriter<'_, Self>, name: &str, _: &[Field]) -> String {
        if !writer.value_writer.bodies.is_empty() {
            writer.value_writer.imports.add("super::bodies");
        }
        format!("{}{}()", writer.value_writer.bodies, variable_name(name))
    }

    fn only_item(&mut self, _: &str, object: String) -> String {
        object
    }
}

fn argument(writer: &mut ExpressionWriter<'_, TestWriter>, parameter: &Parameter) -> String {
    match (&parameter.location, parameter.ty.required()) {
        (
            Location::Path,
            RustType::Text | RustType::Enum(_) | RustType::Id { number: false, .. },
        ) => {
            writer.value_writer.imports.add("crate::values");
            match parameter.sample.allows_special_text {
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

fn bodies(model: &Model, banner: &Banner<'_>) -> String {
    let mut code = Code::default();
    for definition in model.types.values() {
        if let (TypeKind::Struct(fields), true) = (
            &definition.kind,
            definition.direction != Direction::Response,
        ) {
            code.blank();
            body(&mut code, model, definition, fields);
        }
    }
    code.imports().add_types("finicity_sdk::types");
    banner.file(Some("Request bodies with every property set."), code)
}

fn body(code: &mut Code, model: &Model, definition: &TypeDef, fields: &[Field]) {
    let name = &definition.name;
    code.docs([format!("A `{name}`.").as_str()]);
    let set = fields
        .iter()
        .filter(|field| !field.required && !can_contain(model, &field.ty, name));
    let value_writer = TestWriter::new("");
    let mut writer = ExpressionWriter {
        model,
        value_writer,
    };
    let construction = writer.construction(fields, set);
    code.imports().extend(writer.value_writer.imports);
    code.imports().add_contract_type(name);
    let head = format!("pub fn {}", variable_name(name));
    code.function(&head, &[], &format!(" -> types::{name}"), |code| {
        statements(code, "body", &format!("types::{name}::new"), &construction);
    });
}

/// Checks whether a value of the type `ty` can contain a value of the type `name`.
fn can_contain(model: &Model, ty: &RustType, name: &str) -> bool {
    let mut pending = Vec::new();
    let mut seen = BTreeSet::new();
    let add_named = |ty: &RustType, pending: &mut Vec<String>| {
        ty.visit(&mut |inner| {
            if let RustType::Named(name) = inner {
                pending.push(name.clone());
            }
        });
    };
    add_named(ty, &mut pending);
    while let Some(next) = pending.pop() {
        if next == name {
            return true;
        }
        if let Some(TypeKind::Struct(fields)) =
            model.types.get(&next).map(|definition| &definition.kind)
            && seen.insert(next)
        {
            fields
                .iter()
                .for_each(|field| add_named(&field.ty, &mut pending));
        }
    }
    false
}
