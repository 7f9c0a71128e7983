//! Applies the corrections, an OpenAPI Overlay 1.0 document, to a contract.

use enumset::EnumSet;
use roas_overlay::apply::{Apply, ApplyErrorKind, ApplyOptions};
use roas_overlay::common::apply::{locate, merge_json, remove_at};
use roas_overlay::v1_0::{Action, Overlay};
use roas_overlay::validation::Validate;
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::document;
use crate::error::{Error, Result};
use crate::facts;
use crate::fit::Fit;
use crate::validate::validate;

const STAGE: &str = "overlay";

/// The key of an action whose value is a JSONPath that must not match. An action that adds an item names
/// the item here. If the path matches, the contract already contains the item and the action does not fit.
const ONLY_IF_ABSENT: &str = "x-only-if-absent";

/// Applies the overlay to `document` and returns the actions that were left out. `name` is the file name of
/// the overlay.
///
/// # Errors
/// With [`Fit::Exact`], returns an error if an action does not fit the contract.
pub(crate) fn apply(
    document: &mut Value,
    overlay: Overlay,
    name: &str,
    fit: Fit,
) -> Result<Vec<String>> {
    match fit {
        Fit::Exact => apply_exact(document, &overlay, name).map(|()| Vec::new()),
        Fit::Partial => Ok(apply_partial(document, overlay)),
    }
}

/// Returns the actions of `overlay` that do not change `document`. Applies the actions one after the other.
pub(crate) fn unnecessary(document: &mut Value, overlay: &Overlay) -> Vec<String> {
    let mut unnecessary = Vec::new();
    for action in &overlay.actions {
        if !apply_action(document, action) {
            unnecessary.push(label(action));
        }
    }
    unnecessary
}

/// Applies one action. Returns `false` if the document has the target and already contains the update.
///
/// The result is the same as that of [`Apply::apply`], which copies the whole document first. With several
/// hundred actions, these copies take seconds.
fn apply_action(document: &mut Value, action: &Action) -> bool {
    let targets = match JsonPath::parse(&action.target) {
        Ok(path) => locate(document, &path),
        Err(_) => Vec::new(),
    };
    let mut values = targets.iter().filter_map(|target| document.pointer(target));
    let Some(update) = action.update.as_ref().filter(|_| !action.is_remove()) else {
        for target in targets.iter().rev() {
            remove_at(document, target);
        }
        return true;
    };
    if targets.is_empty()
        || values
            .clone()
            .any(|value| !value.is_object() && !value.is_array())
    {
        return true;
    }
    if values.all(|value| value.is_object() && contains(value, update)) {
        return false;
    }
    for target in &targets {
        match document.pointer_mut(target) {
            Some(Value::Array(entries)) => entries.push(update.clone()),
            Some(value) => merge_json(value, update),
            None => {}
        }
    }
    true
}

/// Returns `true` if merging `update` into `value` does not change `value`. A merge appends arrays.
fn contains(value: &Value, update: &Value) -> bool {
    match (value, update) {
        (Value::Object(value), Value::Object(update)) => update
            .iter()
            .all(|(key, update)| value.get(key).is_some_and(|value| contains(value, update))),
        (Value::Array(_), Value::Array(update)) => update.is_empty(),
        (value, update) => value == update,
    }
}

fn apply_exact(document: &mut Value, overlay: &Overlay, name: &str) -> Result<()> {
    let action_error = |index: usize, problem: String| {
        let action = overlay.actions.get(index).map(label).unwrap_or_default();
        Error::new(STAGE, format!("action on {action} {problem}"))
            .in_file(name)
            .at(format!("/actions/{index}"))
            .hint("correct its target, or remove the action if it is no longer needed")
    };
    for (index, action) in overlay.actions.iter().enumerate() {
        if let Some(path) = existing_path(document, action) {
            return Err(action_error(
                index,
                format!("adds {path}, but the contract already contains it"),
            ));
        }
    }
    let applied = overlay.apply(document, ApplyOptions::ErrorOnZeroMatch.into());
    applied.map(|_| ()).map_err(|error| {
        let problem = match error.kind {
            ApplyErrorKind::ZeroMatch => "matches nothing".to_owned(),
            other => format!("can't be applied: {other}"),
        };
        action_error(error.action_index, problem)
    })
}

fn apply_partial(document: &mut Value, mut overlay: Overlay) -> Vec<String> {
    let mut left_out = Vec::new();
    overlay.actions.retain(|action| {
        let existing = existing_path(document, action);
        left_out.extend(
            existing
                .iter()
                .map(|path| format!("{}: the contract already contains {path}", label(action))),
        );
        existing.is_none()
    });
    let contract_error = validate(document).err();
    let mut corrected = document.clone();
    let mut unfit_actions = apply_matching_actions(&mut corrected, overlay.clone());
    let corrected_error = validate(&corrected).err();
    if corrected_error.is_some() && corrected_error != contract_error {
        corrected = document.clone();
        unfit_actions = match contract_error {
            None => apply_valid_actions(&mut corrected, &overlay),
            // The contract's own fault must be reported, without the faults of the corrections.
            Some(_) => Vec::new(),
        };
    }
    left_out.extend(unfit_actions);
    *document = corrected;
    left_out
}

fn apply_matching_actions(document: &mut Value, mut overlay: Overlay) -> Vec<String> {
    let mut left_out = Vec::new();
    loop {
        match overlay.apply(document, EnumSet::empty()) {
            Ok(report) => {
                let unmatched = report.actions.iter().filter(|action| action.matched == 0);
                left_out.extend(unmatched.map(|unmatched| {
                    format!(
                        "{} ({}): matches nothing",
                        unmatched.target, unmatched.operation
                    )
                }));
                return left_out;
            }
            Err(error) if error.action_index < overlay.actions.len() => {
                let action = overlay.actions.remove(error.action_index);
                left_out.push(format!("{}: {}", label(&action), error.kind));
            }
            Err(error) => {
                left_out.push(error.to_string());
                return left_out;
            }
        }
    }
}

/// Applies the actions one by one and leaves out each action that would make the contract invalid. The
/// contract may have another version than the overlay.
fn apply_valid_actions(document: &mut Value, overlay: &Overlay) -> Vec<String> {
    let mut left_out = Vec::new();
    for single_action in single_action_overlays(overlay.clone()) {
        let name = single_action.actions.first().map(label).unwrap_or_default();
        let mut candidate = document.clone();
        left_out.extend(apply_matching_actions(&mut candidate, single_action));
        match validate(&candidate) {
            Ok(()) => *document = candidate,
            Err(error) => {
                left_out.push(format!("{name}: would make the contract invalid: {error}"))
            }
        }
    }
    left_out
}

/// Splits an overlay into overlays with one action each.
fn single_action_overlays(mut overlay: Overlay) -> impl Iterator<Item = Overlay> {
    let actions = std::mem::take(&mut overlay.actions);
    actions.into_iter().map(move |action| Overlay {
        actions: vec![action],
        ..overlay.clone()
    })
}

/// Reads an overlay from the loaded document `value`. `name` is its file name.
///
/// # Errors
/// Returns an error if the document is not an overlay. The error names the file and the place.
pub(crate) fn parse(name: &str, value: Value) -> Result<Overlay> {
    let fail = |message: String| {
        Error::new(STAGE, message)
            .in_file(name)
            .hint("see the OpenAPI Overlay 1.0 format")
    };
    let actions = value.get("actions").and_then(Value::as_array);
    for (index, action) in actions.into_iter().flatten().enumerate() {
        check_action(action, &format!("/actions/{index}")).map_err(|error| error.in_file(name))?;
    }
    let overlay: Overlay = serde_json::from_value(value)
        .map_err(|error| fail(format!("the file is not an overlay: {error}")))?;
    overlay
        .validate(EnumSet::empty())
        .map_err(|error| fail(error.to_string().lines().collect::<Vec<_>>().join(" ")))?;
    Ok(overlay)
}

/// Checks that the extension keys of an action are known and that its paths can be parsed.
fn check_action(action: &Value, pointer: &str) -> Result<()> {
    for key in ["target", ONLY_IF_ABSENT] {
        let Some(path) = action.get(key) else {
            continue;
        };
        let problem = match path.as_str().map(JsonPath::parse) {
            Some(Ok(_)) => continue,
            Some(Err(error)) => error.to_string(),
            None => "the value is not a text".into(),
        };
        return Err(
            Error::new(STAGE, format!("`{key}` is not a JSONPath: {problem}"))
                .at(document::join(pointer, key))
                .hint("write a JSONPath as RFC 9535 defines it"),
        );
    }
    for (key, _) in action.as_object().into_iter().flatten() {
        if key.starts_with("x-") && key != ONLY_IF_ABSENT {
            return Err(facts::unknown(key).at(document::join(pointer, key)));
        }
    }
    match action.get("update") {
        Some(update) => check_keys(update, &document::join(pointer, "update")),
        None => Ok(()),
    }
}

fn check_keys(value: &Value, pointer: &str) -> Result<()> {
    for (key, inner) in value.as_object().into_iter().flatten() {
        let pointer = document::join(pointer, key);
        if facts::is_unknown(key) {
            return Err(facts::unknown(key).at(pointer));
        }
        // The keys below these objects are names, which may have the same prefix.
        if !matches!(
            key.as_str(),
            "properties" | "schemas" | "parameters" | "headers"
        ) {
            check_keys(inner, &pointer)?;
        }
    }
    for (index, inner) in value.as_array().into_iter().flatten().enumerate() {
        check_keys(inner, &format!("{pointer}/{index}"))?;
    }
    Ok(())
}

/// Returns the path that an action adds, if the document already contains the path.
fn existing_path<'a>(document: &Value, action: &'a Action) -> Option<&'a str> {
    let path = action.extensions.as_ref()?.get(ONLY_IF_ABSENT)?.as_str()?;
    let query = JsonPath::parse(path).ok()?;
    (!query.query(document).is_empty()).then_some(path)
}

fn label(action: &Action) -> String {
    let verb = if action.is_remove() {
        "remove"
    } else {
        "update"
    };
    format!("{} ({verb})", action.target)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::load::{Source, load};

    fn read(name: &str, text: &str) -> Overlay {
        parse(name, load(Source::new(name, text)).unwrap()).unwrap()
    }

    const TWO_ACTIONS: &str = "
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - target: $.info
    update: { version: '2' }
  - target: $.paths['/gone']
    remove: true
";

    #[test]
    fn an_action_that_matches_nothing_is_named() {
        let mut document = json!({ "info": { "version": "1" }, "paths": {} });
        let error = apply(
            &mut document,
            read("overlay.yaml", TWO_ACTIONS),
            "overlay.yaml",
            Fit::Exact,
        )
        .unwrap_err();
        let text = error.to_string();
        assert!(text.starts_with("overlay.yaml: /actions/1: "), "{text}");
        assert!(
            text.contains("$.paths['/gone'] (remove) matches nothing"),
            "{text}"
        );
        assert_eq!(
            document["info"]["version"], "1",
            "the document is untouched"
        );
    }

    #[test]
    fn a_partial_fit_reports_unmatched_actions_and_applies_the_others() {
        let mut document = json!({ "info": { "version": "1" }, "paths": {} });
        let left_out = apply(&mut document, read("o", TWO_ACTIONS), "o", Fit::Partial).unwrap();
        assert_eq!(left_out, ["$.paths['/gone'] (remove): matches nothing"]);
        assert_eq!(document["info"]["version"], "2");
    }

    #[test]
    fn an_invalid_contract_keeps_its_own_error() {
        let overlay = "
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - target: $.info
    update: { more: { $ref: '#/nowhere' } }
";
        let broken = json!({
            "openapi": "3.0.3",
            "info": { "version": "1" },
            "paths": { "/a": { "get": {} } },
        });
        let mut document = broken.clone();
        apply(&mut document, read("o", overlay), "o", Fit::Partial).unwrap();
        assert_eq!(document, broken);
    }

    #[test]
    fn an_addition_that_the_contract_contains_is_named() {
        let overlay = "
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - target: $.paths
    x-only-if-absent: $.paths['/a']
    update: { /a: { get: {} } }
";
        let overlay = read("o", overlay);
        let mut without_path = json!({ "paths": { "/b": {} } });
        assert!(
            apply(&mut without_path, overlay.clone(), "o", Fit::Exact)
                .unwrap()
                .is_empty()
        );
        assert!(without_path["paths"]["/a"]["get"].is_object());
        let mut with_path = json!({ "paths": { "/a": { "put": {} } } });
        assert!(
            apply(&mut with_path, overlay, "o", Fit::Exact)
                .unwrap_err()
                .message
                .contains("already contains")
        );
        assert_eq!(
            with_path,
            json!({ "paths": { "/a": { "put": {} } } }),
            "nothing was removed"
        );
    }

    #[test]
    fn a_file_that_is_not_an_overlay_is_rejected() {
        let error = parse("o", json!({ "a": 1 })).unwrap_err();
        assert!(error.message.contains("not an overlay"), "{error}");
    }

    #[test]
    fn an_action_is_unnecessary_if_each_match_contains_its_update() {
        let overlay = "
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - { target: $.same, update: { a: { b: 1 } } }
  - { target: $.other, update: { a: { b: 2 } } }
  - { target: $.other, update: { a: { b: 2 } } }
  - { target: $.gone, update: { a: 1 } }
  - { target: $.list, update: { a: 1 } }
  - { target: $.same, update: { list: [1] } }
  - { target: $.same, update: { list: [] } }
  - { target: \"$['same', 'other']\", update: { only: 1 } }
  - { target: $.same, remove: true }
";
        let overlay = read("o", overlay);
        let mut document = json!({
            "same": { "a": { "b": 1, "c": 1 }, "list": [1], "only": 1 },
            "other": { "a": { "b": 1 } },
            "list": [{ "a": 1 }],
        });
        let mut applied = document.clone();
        apply_matching_actions(&mut applied, overlay.clone());
        assert_eq!(
            unnecessary(&mut document, &overlay),
            ["$.same (update)", "$.other (update)", "$.same (update)"]
        );
        assert_eq!(document, applied);
    }
}
