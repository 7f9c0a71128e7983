//! Formats a diff as plain text, Markdown and JSON.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::change::{Change, Class, Diff, Effect, ItemChange};

/// The maximum number of items that are listed for one change; the others are only counted.
const MAX_ITEMS: usize = 12;

fn counts(diff: &Diff) -> String {
    if diff.changes.is_empty() {
        return "no change".into();
    }
    let counts = Class::ALL.map(|class| (diff.count(class), class.name()));
    let counts = counts.iter().filter(|(count, _)| *count > 0);
    let counts: Vec<String> = counts
        .map(|(count, name)| format!("{count} {name}"))
        .collect();
    counts.join(", ")
}

fn change_text(change: &Change) -> String {
    let kind = change.kind.to_string().replace('-', " ");
    match (&change.from, &change.to) {
        (Some(from), Some(to)) => format!("{kind}: {from} → {to}"),
        (Some(one), None) | (None, Some(one)) => format!("{kind}: {one}"),
        (None, None) => kind,
    }
}

fn effect_text(item: &ItemChange) -> String {
    match (item.effect, &item.old, &item.new) {
        (Effect::Added, _, Some(new)) if new != "type" => format!("new: {new}"),
        (Effect::Added, ..) => "new".into(),
        (Effect::Removed, ..) => "removed".into(),
        (Effect::Changed, Some(old), Some(new)) => format!("{old} → {new}"),
        (Effect::Changed, ..) => "changed".into(),
    }
}

/// Returns the diff as plain text, with the most severe changes first.
pub fn text(diff: &Diff) -> String {
    let mut text = format!("{} → {}: {}\n", diff.old, diff.new, counts(diff));
    for class in Class::ALL {
        let changes: Vec<&Change> = diff
            .changes
            .iter()
            .filter(|change| change.class == class)
            .collect();
        if changes.is_empty() {
            continue;
        }
        let _ = write!(text, "\n{} ({})\n", class.name(), changes.len());
        for change in changes {
            let _ = writeln!(text, "  {}: {}", change.location, change_text(change));
            for item in change.items.iter().take(MAX_ITEMS) {
                let _ = writeln!(text, "      {}: {}", item.item, effect_text(item));
            }
            if change.items.len() > MAX_ITEMS {
                let _ = writeln!(text, "      and {} more", change.items.len() - MAX_ITEMS);
            }
        }
    }
    text
}

/// Returns the diff as Markdown for a changelog or a pull request.
pub fn markdown(diff: &Diff) -> String {
    let mut text = format!("**{} → {}**: {}\n", diff.old, diff.new, counts(diff));
    for class in Class::ALL {
        let changes: Vec<&Change> = diff
            .changes
            .iter()
            .filter(|change| change.class == class)
            .collect();
        if changes.is_empty() {
            continue;
        }
        let name = class.name();
        let _ = write!(text, "\n### {}{}\n\n", name[..1].to_uppercase(), &name[1..]);
        for change in changes {
            let _ = writeln!(
                text,
                "- `{}`: {}",
                change.location,
                quoted(&change_text(change))
            );
            for item in change.items.iter().take(MAX_ITEMS) {
                let _ = writeln!(text, "  - `{}`: {}", item.item, quoted(&effect_text(item)));
            }
            if change.items.len() > MAX_ITEMS {
                let _ = writeln!(text, "  - and {} more", change.items.len() - MAX_ITEMS);
            }
        }
    }
    text
}

/// Escapes the characters of a text that Markdown would interpret.
fn quoted(text: &str) -> String {
    let mut quoted = String::new();
    for letter in text.chars() {
        if matches!(letter, '<' | '>' | '*' | '_' | '`' | '[' | ']' | '|' | '\\') {
            quoted.push('\\');
        }
        quoted.push(letter);
    }
    quoted
}

/// Returns the diff as JSON that conforms to `diff.schema.json`.
pub fn json(diff: &Diff) -> Value {
    let summary: Value = Class::ALL
        .iter()
        .map(|class| (class.name().to_owned(), json!(diff.count(*class))))
        .collect::<serde_json::Map<_, _>>()
        .into();
    json!({ "old": diff.old, "new": diff.new, "summary": summary, "changes": diff.changes })
}
