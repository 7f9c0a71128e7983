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
        Fit::Exact => exact(document, &overlay, name).map(|()| Vec::new()),
        Fit::Partial => Ok(partial(document, overlay)),
    }
}

/// Returns the actions of `overlay` that do not change `document`. Applies the actions one after the other.
pub(crate) fn unnecessary(document: &mut Value, overlay: &Overlay) -> Vec<String> {
    let mut unnecessary = Vec::new();
    for action in &overlay.actions {
        if !changed(document, action) {
            unnecessary.push(named(action));
        }
    }
    unnecessary
}

/// Applies one action. Returns `false` if the document has the target and already contains the update.
///
/// The result is the same as that of [`Apply::apply`], which copies the whole document first. With several
/// hundred actions, these copies take seconds.
fn changed(document: &mut Value, action: &Action) -> bool {
    let targets = match JsonPath::parse(&action.target) {
        Ok(path) => locate(document, &path),
        Err(_) => Vec::new(),
    };
    let mut found = targets.iter().filter_map(|target| document.pointer(target));
    let Some(update) = action.update.as_ref().filter(|_| !action.is_remove()) else {
        for target in targets.iter().rev() {
            remove_at(document, target);
        }
        return true;
    };
    if targets.is_empty()
        || found
            .clone()
            .any(|value| !value.is_object() && !value.is_array())
    {
        return true;
    }
    if found.all(|value| value.is_object() && contains(value, update)) {
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

fn exact(document: &mut Value, overlay: &Overlay, name: &str) -> Result<()> {
    let misfit = |index: usize, problem: String| {
        let action = overlay.actions.get(index).map(named).unwrap_or_default();
        Error::new(STAGE, format!("action on {action} {problem}"))
            .in_file(name)
            .at(format!("/actions/{index}"))
            .hint("correct its target, or remove the action if it is no longer needed")
    };
    for (index, action) in overlay.actions.iter().enumerate() {
        if let Some(path) = already_there(document, action) {
            return Err(misfit(
                index,
                format!("adds {path}, which the contract has by now"),
            ));
        }
    }
    let applied = overlay.apply(document, ApplyOptions::ErrorOnZeroMatch.into());
    applied.map(|_| ()).map_err(|error| {
        let problem = match error.kind {
            ApplyErrorKind::ZeroMatch => "matches nothing".to_owned(),
            other => format!("can't be applied: {other}"),
        };
        misfit(error.action_index, problem)
    })
}

fn partial(document: &mut Value, mut overlay: Overlay) -> Vec<String> {
    let mut left_out = Vec::new();
    overlay.actions.retain(|action| {
        let there = already_there(document, action);
        left_out.extend(
            there
                .iter()
                .map(|path| format!("{}: {path} is there", named(action))),
        );
        there.is_none()
    });
    let own_fault = validate(document).err();
    let mut corrected = document.clone();
    let mut misfits = apply_what_matches(&mut corrected, overlay.clone());
    let fault = validate(&corrected).err();
    if fault.is_some() && fault != own_fault {
        corrected = document.clone();
        misfits = match own_fault {
            None => apply_what_stays_valid(&mut corrected, &overlay),
            // The contract's own fault must be reported, without the faults of the corrections.
            Some(_) => Vec::new(),
        };
    }
    left_out.extend(misfits);
    *document = corrected;
    left_out
}

fn apply_what_matches(document: &mut Value, mut overlay: Overlay) -> Vec<String> {
    let mut left_out = Vec::new();
    loop {
        match overlay.apply(document, EnumSet::empty()) {
            Ok(report) => {
                let missed = report.actions.iter().filter(|action| action.matched == 0);
                left_out.extend(missed.map(|missed| {
                    format!("{} ({}): matches nothing", missed.target, missed.operation)
                }));
                return left_out;
            }
            Err(error) if error.action_index < overlay.actions.len() => {
                let action = overlay.actions.remove(error.action_index);
                left_out.push(format!("{}: {}", named(&action), error.kind));
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
fn apply_what_stays_valid(document: &mut Value, overlay: &Overlay) -> Vec<String> {
    let mut left_out = Vec::new();
    for one in one_by_one(overlay.clone()) {
        let name = one.actions.first().map(named).unwrap_or_default();
        let mut tried = document.clone();
        left_out.extend(apply_what_matches(&mut tried, one));
        match validate(&tried) {
            Ok(()) => *document = tried,
            Err(error) => left_out.push(format!("{name}: would break it: {error}")),
        }
    }
    left_out
}

/// Splits an overlay into overlays with one action each.
fn one_by_one(mut overlay: Overlay) -> impl Iterator<Item = Overlay> {
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
        .map_err(|error| fail(format!("this is no overlay: {error}")))?;
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
            None => "it is no text".into(),
        };
        return Err(
            Error::new(STAGE, format!("`{key}` is no JSONPath: {problem}"))
                .at(document::join(pointer, key))
                .hint("write a JSONPath as RFC 9535 has it"),
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
fn already_there<'a>(document: &Value, action: &'a Action) -> Option<&'a str> {
    let path = action.extensions.as_ref()?.get(ONLY_IF_ABSENT)?.as_str()?;
    let query = JsonPath::parse(path).ok()?;
    (!query.query(document).is_empty()).then_some(path)
}

fn named(action: &Action) -> String {
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

    const TWO: &str = "
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
            read("overlay.yaml", TWO),
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
    fn for_another_version_it_is_reported_and_the_rest_applies() {
        let mut document = json!({ "info": { "version": "1" }, "paths": {} });
        let left_out = apply(&mut document, read("o", TWO), "o", Fit::Partial).unwrap();
        assert_eq!(left_out, ["$.paths['/gone'] (remove): matches nothing"]);
        assert_eq!(document["info"]["version"], "2");
    }

    #[test]
    fn a_broken_contract_keeps_its_own_fault() {
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
    fn an_addition_that_came_by_itself_is_named() {
        let overlay = "
overlay: 1.0.0
info: { title: t, version: '1' }
actions:
  - target: $.paths
    x-only-if-absent: $.paths['/a']
    update: { /a: { get: {} } }
";
        let overlay = read("o", overlay);
        let mut without = json!({ "paths": { "/b": {} } });
        assert!(
            apply(&mut without, overlay.clone(), "o", Fit::Exact)
                .unwrap()
                .is_empty()
        );
        assert!(without["paths"]["/a"]["get"].is_object());
        let mut with = json!({ "paths": { "/a": { "put": {} } } });
        assert!(
            apply(&mut with, overlay, "o", Fit::Exact)
                .unwrap_err()
                .message
                .contains("by now")
        );
        assert_eq!(
            with,
            json!({ "paths": { "/a": { "put": {} } } }),
            "nothing was removed"
        );
    }

    #[test]
    fn what_is_no_overlay_is_refused() {
        let error = parse("o", json!({ "a": 1 })).unwrap_err();
        assert!(error.message.contains("no overlay"), "{error}");
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
        apply_what_matches(&mut applied, overlay.clone());
        assert_eq!(
            unnecessary(&mut document, &overlay),
            ["$.same (update)", "$.other (update)", "$.same (update)"]
        );
        assert_eq!(document, applied);
    }
}
