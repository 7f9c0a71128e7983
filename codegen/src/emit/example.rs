//! Writes the example in the documentation of an operation.

use super::expression::{Spelling, Writer, decimal, variable_name};
use crate::model::{Field, Model, Operation, Parameter, RustType, Tag};
use crate::sample::Sample;

/// The maximum depth of objects inside a body.
const DEEPEST: usize = 8;

/// The hidden lines before the example. The test of the example sends the request to a sandbox. The sandbox
/// checks the request and responds with an example of the contract.
const SET_UP: [&str; 2] = [
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
    let spelling = Spelled::default();
    let mut writer = Writer { model, spelling };
    let parameters = required.iter();
    let mut arguments: Vec<String> = parameters
        .map(|parameter| writer.parameter(parameter))
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let body = writer.value(&body.ty, &Sample::default());
        writer
            .spelling
            .statements
            .push_str(&format!("let body = {body};"));
        arguments.push("body".into());
    }
    if writer.spelling.endless {
        return None;
    }
    let (before, arguments) = (writer.spelling.statements, arguments.join(", "));
    let call = format!("client.{}().{}({arguments})", tag.module, operation.name);
    let forms = [
        format!("{before} let answer = {call}.send().await?;"),
        format!("{before} let request = {call}; let answer = request.send().await?;"),
    ];
    let shown = forms.iter().map(|form| laid_out(form));
    let shown = shown.min_by_key(Vec::len)?;
    let mut lines = vec!["```".to_owned()];
    if operation.deprecated {
        lines.push("# #![allow(deprecated)]".into());
    }
    lines.extend(SET_UP.map(str::to_owned));
    lines.extend(shown);
    lines.extend(["# Ok(()) }).unwrap();", "```"].map(str::to_owned));
    Some(lines)
}

/// Returns the statements in the layout of a formatter.
fn laid_out(statements: &str) -> Vec<String> {
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
struct Spelled {
    /// The statements before the call.
    statements: String,
    /// The number of dates written so far, and the last time in seconds. Each later value is larger, so
    /// that an end date follows its start date.
    days: u32,
    moment: Option<i64>,
    /// The depth of the current object, and whether an object exceeded [`DEEPEST`].
    depth: usize,
    endless: bool,
}

impl Spelled {
    fn day(&mut self) -> String {
        self.days += 1;
        format!("2026-01-{:02}", self.days.min(31))
    }
}

impl Spelling for Spelled {
    fn decimal(&mut self, sample: &Sample) -> Option<String> {
        sample.decimal.map(decimal)
    }

    fn date(&mut self) -> String {
        format!("\"{}\".parse()?", self.day())
    }

    fn date_time(&mut self) -> String {
        format!("\"{}T12:00:00Z\".parse()?", self.day())
    }

    fn moment(&mut self, sample: &Sample) -> String {
        let later = self.moment.map(|last| last.saturating_add(30 * 86_400));
        let moment = sample.number.max(later.unwrap_or(i64::MIN));
        self.moment = Some(moment);
        moment.to_string()
    }

    fn json(&mut self) -> &'static str {
        "serde_json::json!({})"
    }

    fn map(&mut self, value: &str) -> String {
        format!("[(\"key\".into(), {value})].into()")
    }

    fn object(writer: &mut Writer<'_, Self>, name: &str, fields: &[Field]) -> String {
        if writer.spelling.depth == DEEPEST {
            writer.spelling.endless = true;
            return String::new();
        }
        writer.spelling.depth += 1;
        let empty = fields.iter().all(|field| !field.required);
        let set = telling(fields).filter(|_| empty);
        let made = writer.construction(fields, set);
        writer.spelling.depth -= 1;
        let setters = made
            .setters
            .iter()
            .map(|(setter, value)| format!(".{setter}({value})"));
        let setters: String = setters.collect();
        format!("types::{name}::new({}){setters}", made.arguments.join(", "))
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
pub(super) fn telling(fields: &[Field]) -> impl Iterator<Item = &Field> {
    let known = |field: &&Field| {
        let plain = matches!(field.ty.required(), RustType::Text | RustType::Id { .. });
        plain && field.sample.from_example && !field.deprecated
    };
    fields.iter().filter(known).take(2)
}
