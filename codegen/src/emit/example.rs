//! Writes the example in the documentation of an operation.

use super::expression::{ExpressionWriter, ValueWriter, decimal, variable_name};
use crate::model::{Field, Model, Operation, Parameter, RustType, Tag};
use crate::sample::Sample;

/// The maximum depth of objects inside a body.
const MAX_DEPTH: usize = 8;

/// The hidden lines before the example. The test of the example sends the request to a sandbox. The sandbox
/// checks the request and responds with an example of the contract.
const HIDDEN_SETUP: [&str; 2] = [
    "# use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {",
    "# let client = Client::builder().base_url(url).credentials(Credentials::new(\"id\", \"secret\", \"key\")).build()?;",
];

/// Returns the lines of an example that uses values the contract allows. Returns `None` if the operation
/// requires a body that contains itself without end.
///
/// - `required`: the parameters that the method takes as arguments
pub(super) fn example(
    model: &Model,
    tag: &Tag,
    operation: &Operation,
    required: &[&Parameter],
) -> Option<Vec<String>> {
    let value_writer = ExampleWriter::default();
    let mut writer = ExpressionWriter {
        model,
        value_writer,
    };
    let parameters = required.iter();
    let mut arguments: Vec<String> = parameters
        .map(|parameter| writer.parameter(parameter))
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let body = writer.value(&body.ty, &Sample::default());
        writer
            .value_writer
            .statements
            .push_str(&format!("let body = {body};"));
        arguments.push("body".into());
    }
    if writer.value_writer.is_endless {
        return None;
    }
    let (statements_before, arguments) = (writer.value_writer.statements, arguments.join(", "));
    let call = format!("client.{}().{}({arguments})", tag.module, operation.name);
    let forms = [
        format!("{statements_before} let response = {call}.send().await?;"),
        format!("{statements_before} let request = {call}; let response = request.send().await?;"),
    ];
    let shown = forms.iter().map(|form| formatted(form));
    let shown = shown.min_by_key(Vec::len)?;
    let mut lines = vec!["```".to_owned()];
    if operation.deprecated {
        lines.push("# #![allow(deprecated)]".into());
    }
    lines.extend(HIDDEN_SETUP.map(str::to_owned));
    lines.extend(shown);
    lines.extend(["# Ok(()) }).unwrap();", "```"].map(str::to_owned));
    Some(lines)
}

/// Returns the statements in the layout of a formatter.
fn formatted(statements: &str) -> Vec<String> {
    let function = format!("async fn main() {{ {statements} }}");
    let Ok(file) = syn::parse_file(&function) else {
        return vec![statements.to_owned()];
    };
    let text = prettyplease::unparse(&file);
    let lines = text.lines().filter_map(|line| line.strip_prefix("    "));
    lines.map(str::to_owned).collect()
}

/// The spelling for the documentation: code as a reader would write it.
#[derive(Default)]
struct ExampleWriter {
    /// The statements before the call.
    statements: String,
    /// The number of dates written so far, and the last time in seconds. Each later value is larger, so
    /// that an end date follows its start date.
    days: u32,
    last_unix_time: Option<i64>,
    /// The depth of the current object, and whether an object exceeded [`MAX_DEPTH`].
    depth: usize,
    is_endless: bool,
}

impl ExampleWriter {
    fn day(&mut self) -> String {
        self.days += 1;
        format!("2026-01-{:02}", self.days.min(31))
    }
}

impl ValueWriter for ExampleWriter {
    fn decimal(&mut self, sample: &Sample) -> Option<String> {
        sample.decimal.map(decimal)
    }

    fn date(&mut self) -> String {
        format!("\"{}\".parse()?", self.day())
    }

    fn date_time(&mut self) -> String {
        format!("\"{}T12:00:00Z\".parse()?", self.day())
    }

    fn unix_time(&mut self, sample: &Sample) -> String {
        let later = self
            .last_unix_time
            .map(|last| last.saturating_add(30 * 86_400));
        let unix_time = sample.number.max(later.unwrap_or(i64::MIN));
        self.last_unix_time = Some(unix_time);
        unix_time.to_string()
    }

    fn json(&mut self) -> &'static str {
        "serde_json::json!({})"
    }

    fn map(&mut self, value: &str) -> String {
        format!("[(\"key\".into(), {value})].into()")
    }

    fn object(writer: &mut ExpressionWriter<'_, Self>, name: &str, fields: &[Field]) -> String {
        if writer.value_writer.depth == MAX_DEPTH {
            writer.value_writer.is_endless = true;
            return String::new();
        }
        writer.value_writer.depth += 1;
        let empty = fields.iter().all(|field| !field.required);
        let set = illustrative_fields(fields).filter(|_| empty);
        let construction = writer.construction(fields, set);
        writer.value_writer.depth -= 1;
        let setters = construction
            .setters
            .iter()
            .map(|(setter, value)| format!(".{setter}({value})"));
        let setters: String = setters.collect();
        format!(
            "types::{name}::new({}){setters}",
            construction.arguments.join(", ")
        )
    }

    fn only_item(&mut self, name: &str, object: String) -> String {
        let variable = variable_name(name);
        self.statements
            .push_str(&format!("let {variable} = {object};"));
        variable
    }
}

/// Returns up to two fields to set in an object that has no required fields. The fields show how to fill
/// the object.
pub(super) fn illustrative_fields(fields: &[Field]) -> impl Iterator<Item = &Field> {
    let is_illustrative = |field: &&Field| {
        let is_text = matches!(field.ty.required(), RustType::Text | RustType::Id { .. });
        is_text && field.sample.from_example && !field.deprecated
    };
    fields.iter().filter(is_illustrative).take(2)
}
