//! Responses that are examples of the contract.

use serde_json::{Map, Value};

use crate::check::Checked;
use crate::contract::Contract;
use crate::example::ExampleGenerator;
use crate::world::{Content, Reply};

/// Returns the documented response of an operation, with an example as its body.
pub(crate) fn example(
    contract: &Contract,
    checked: &Checked<'_>,
    status: Option<u16>,
    seed: u64,
) -> Reply {
    let operation = checked.operation;
    let documented = operation.documented(status);
    let found = documented.map_or(200, |documented| documented.status);
    if let Some(wanted) = status.filter(|wanted| *wanted != found) {
        return Reply::empty(wanted);
    }
    let content = match documented {
        Some(documented) => match (documented.json(), documented.content.first()) {
            (Some(schema), _) => {
                let mut response = ExampleGenerator::new(contract, seed).value(schema);
                if let Some(paging) = &operation.paging {
                    as_only_page(&mut response, paging, &checked.arguments);
                }
                Content::Json(response)
            }
            (None, Some((kind, _))) if kind.starts_with("text/") => Content::Text("text".into()),
            (None, Some(_)) => Content::Pdf(crate::pdf::pdf(std::slice::from_ref(&operation.id))),
            (None, None) => Content::None,
        },
        None => Content::None,
    };
    Reply::of(found, content)
}

/// Copies the values of the request into an example, where the example has properties of the same
/// names and types.
pub(crate) fn copy_request_values(response: &mut Value, checked: &Checked<'_>) {
    match response {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| copy_request_values(item, checked)),
        Value::Object(members) => {
            for (name, member) in members {
                let sent = checked
                    .arguments
                    .get(name)
                    .or_else(|| checked.body.get(name));
                match (member, sent) {
                    (Value::String(text), Some(Value::String(sent))) => text.clone_from(sent),
                    (Value::Number(number), Some(Value::Number(sent))) => {
                        number.clone_from(sent);
                    }
                    (Value::Bool(truth), Some(Value::Bool(sent))) => *truth = *sent,
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

/// Treats the items of an example as the whole list, so that a caller who follows the pages reaches an end.
fn as_only_page(response: &mut Value, paging: &Value, arguments: &Map<String, Value>) {
    let argument = |key: &str| paging[key].as_str().and_then(|name| arguments.get(name));
    let start = argument("start").and_then(Value::as_i64);
    let first = paging["first"].as_i64().unwrap_or_default();
    let Some(items) = paging["items"]
        .as_str()
        .and_then(|name| response.get_mut(name))
    else {
        return;
    };
    let total = items.as_array().map_or(0, Vec::len);
    // The position of the first item is the documented one, or zero.
    if start.is_some_and(|start| start > first.max(1)) {
        *items = Value::Array(Vec::new());
    }
    if let Some(found) = paging["total"]
        .as_str()
        .and_then(|name| response.get_mut(name))
    {
        *found = total.into();
    }
    if let Some(more) = paging["more"]
        .as_str()
        .and_then(|name| response.get_mut(name))
    {
        *more = match more {
            Value::String(_) => "false".into(),
            _ => false.into(),
        };
    }
}
