//! A call of an operation as its docs show it.

use heck::ToSnakeCase;

use super::layout::quoted;
use crate::model::{Field, Kind, Model, Operation, Parameter, RustType, Tag};
use crate::sample::Sample;

/// How deep a body may hold others.
const DEEPEST: usize = 8;

/// What runs around it, and is not shown: the example is sent to a server that answers every request
/// that the contract allows.
const SET_UP: [&str; 4] = [
    "# async fn main() -> Result<(), Box<dyn std::error::Error>> {",
    "# let sandbox = finicity_sandbox::Sandbox::builder().examples_only(true).start().await?;",
    "# let credentials = finicity_sdk::Credentials::new(\"id\", \"secret\", \"key\");",
    "# let client = Client::builder().base_url(sandbox.base_url()).credentials(credentials).build()?;",
];

/// The lines of an example that is built from values the contract allows; none when it asks for a body
/// without an end.
///
/// - `required`: the parameters that the method takes as arguments
pub(super) fn example(
    model: &Model,
    tag: &Tag,
    operation: &Operation,
    required: &[&Parameter],
) -> Option<Vec<String>> {
    let mut writer = Writer {
        model,
        statements: String::new(),
        days: 0,
        moment: i64::MIN,
    };
    let arguments = writer.arguments(operation, required)?;
    let statements = format!(
        "{} let answer = client.{}().{}({}).send().await?;",
        writer.statements,
        tag.module,
        operation.name,
        arguments.join(", ")
    );
    let shown = laid_out(&statements);
    let types = shown.iter().any(|line| line.contains("types::"));
    let mut lines = vec!["```".to_owned()];
    lines.push(match types {
        true => "# use finicity_sdk::{Client, types};".into(),
        false => "# use finicity_sdk::Client;".into(),
    });
    if operation.deprecated {
        lines.push("# #[allow(deprecated)]".into());
    }
    lines.push("# #[tokio::main(flavor = \"current_thread\")]".into());
    lines.extend(SET_UP.map(str::to_owned));
    lines.extend(shown);
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    Some(lines)
}

/// Statements as a formatter lays them out.
fn laid_out(statements: &str) -> Vec<String> {
    let function = format!("async fn main() {{ {statements} }}");
    let Ok(file) = syn::parse_file(&function) else {
        return vec![statements.to_owned()];
    };
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    lines.map(str::to_owned).collect()
}

/// Writes values.
struct Writer<'a> {
    model: &'a Model,
    /// What has to stand before the call.
    statements: String,
    /// How many days were written, and the last moment: what ends comes after what begins.
    days: u32,
    moment: i64,
}

impl Writer<'_> {
    fn arguments(&mut self, operation: &Operation, required: &[&Parameter]) -> Option<Vec<String>> {
        let mut arguments = Vec::new();
        for parameter in required {
            arguments.push(match parameter.comma_list {
                true => format!("[{}]", quoted(&parameter.sample.text)),
                false => self.value(parameter.ty.required(), &parameter.sample, 0)?,
            });
        }
        if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
            let made = self.value(&body.ty, &Sample::default(), 0)?;
            self.statements.push_str(&format!("let body = {made};"));
            arguments.push("body".into());
        }
        Some(arguments)
    }

    fn next_day(&mut self) -> u32 {
        self.days += 1;
        self.days.min(31)
    }

    fn later_than_before(&mut self, moment: i64) -> i64 {
        self.moment = moment.max(self.moment.saturating_add(30 * 86_400));
        self.moment
    }

    /// An expression for a value of a type; none when there is no end to it.
    fn value(&mut self, ty: &RustType, sample: &Sample, depth: usize) -> Option<String> {
        Some(match ty {
            RustType::Bool => "true".into(),
            RustType::Decimal if let Some((digits, places)) = sample.decimal => {
                format!("rust_decimal::Decimal::new({digits}, {places})")
            }
            RustType::I32 | RustType::I64 | RustType::Decimal => sample.number.to_string(),
            RustType::UnixDate { .. } => self.later_than_before(sample.number).to_string(),
            RustType::Id { number: true, .. } => quoted(&sample.number.to_string()),
            RustType::Text | RustType::Id { .. } | RustType::Scalar => quoted(&sample.text),
            RustType::Date => format!("\"2026-01-{:02}\".parse()?", self.next_day()),
            RustType::DateTime => format!("\"2026-01-{:02}T12:00:00Z\".parse()?", self.next_day()),
            RustType::Json => "serde_json::json!({})".into(),
            RustType::Named(name) => self.named(name, depth)?,
            RustType::Option(inner) => self.value(inner, sample, depth)?,
            RustType::Boxed(inner) => format!("Box::new({})", self.value(inner, sample, depth)?),
            RustType::Vec(item) => {
                let item = self.item(item, sample, depth)?;
                format!("vec![{}]", vec![item; sample.items.max(1)].join(", "))
            }
            RustType::Map(item) => {
                let item = self.item(item, sample, depth)?;
                format!("[(\"key\".into(), {item})].into()")
            }
        })
    }

    /// The same as an item of a list, where nothing converts it. An object gets a name of its own.
    fn item(&mut self, ty: &RustType, sample: &Sample, depth: usize) -> Option<String> {
        let value = self.value(ty, sample, depth)?;
        Some(match ty {
            RustType::Named(name) if sample.items < 2 => {
                let variable = name.to_snake_case();
                let statement = format!("let {variable} = {value};");
                self.statements.push_str(&statement);
                variable
            }
            RustType::Decimal if sample.decimal.is_some() => value,
            ty if ty.converts() => format!("{value}.into()"),
            _ => value,
        })
    }

    fn named(&mut self, name: &str, depth: usize) -> Option<String> {
        if depth == DEEPEST {
            return None;
        }
        match &self.model.types.get(name)?.kind {
            Kind::Struct(fields) => {
                let required = Field::arguments(fields).into_iter();
                let arguments =
                    required.map(|field| self.value(&field.ty, &field.sample, depth + 1));
                let arguments: Vec<String> = arguments.collect::<Option<_>>()?;
                let mut made = format!("types::{name}::new({})", arguments.join(", "));
                if arguments.is_empty() {
                    for field in telling(fields) {
                        let value = self.value(&field.ty, &field.sample, depth + 1)?;
                        made.push_str(&format!(".{}({value})", field.name));
                    }
                }
                Some(made)
            }
            Kind::OpenEnum(values) => {
                Some(format!("types::{name}::from({})", quoted(values.first()?)))
            }
            Kind::Union(_) => Some(format!("types::{name}::Unknown(serde_json::json!({{}}))")),
        }
    }
}

/// Some members that show how an object is filled that has to have none.
fn telling(fields: &[Field]) -> impl Iterator<Item = &Field> {
    let known = |field: &&Field| {
        let plain = matches!(field.ty.required(), RustType::Text | RustType::Id { .. });
        plain && field.sample.from_example && !field.deprecated
    };
    fields.iter().filter(known).take(2)
}
