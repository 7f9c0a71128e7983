//! A call of an operation as its docs show it.

use super::expression::{Spelling, Writer, decimal, variable_name};
use crate::model::{Field, Model, Operation, Parameter, RustType, Tag};
use crate::sample::Sample;

/// How deep a body may hold others.
const DEEPEST: usize = 8;

/// The lines in front of it that are not shown. The example is sent to a sandbox, which checks the request
/// and answers with an example of the contract.
const SET_UP: [&str; 2] = [
    "# use finicity_sdk::{Client, Credentials, types}; finicity_sandbox::serve_examples(async |url| {",
    "# let client = Client::builder().base_url(url).credentials(Credentials::new(\"id\", \"secret\", \"key\")).build()?;",
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

/// The spelling of the docs: what a reader would write.
#[derive(Default)]
struct Spelled {
    /// The statements before the call.
    statements: String,
    /// The number of days written so far, and the last moment: an end comes after its beginning.
    days: u32,
    moment: Option<i64>,
    /// The depth of the current object, and whether an object was too deep.
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

/// Some members that show how an object is filled that has to have none.
fn telling(fields: &[Field]) -> impl Iterator<Item = &Field> {
    let known = |field: &&Field| {
        let plain = matches!(field.ty.required(), RustType::Text | RustType::Id { .. });
        plain && field.sample.from_example && !field.deprecated
    };
    fields.iter().filter(known).take(2)
}
