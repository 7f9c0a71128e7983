//! Writes a contract as JSON text that a person can compare line by line.

use serde_json::Value;

/// The number of levels whose entries each have a separate line: the parts of the contract, the sections
/// of the components, and the components.
const EXPANDED_LEVELS: usize = 3;

/// Returns the document as JSON text. Each path and each component has one line.
pub(crate) fn to_text(document: &Value) -> String {
    let mut text = String::new();
    write(document, 0, &mut text);
    text.push('\n');
    text
}

fn write(value: &Value, level: usize, text: &mut String) {
    let Some(entries) = value
        .as_object()
        .filter(|entries| level < EXPANDED_LEVELS && !entries.is_empty())
    else {
        text.push_str(&value.to_string());
        return;
    };
    text.push('{');
    for (index, (name, entry)) in entries.iter().enumerate() {
        text.push_str(if index == 0 { "\n" } else { ",\n" });
        text.push_str(&Value::from(name.as_str()).to_string());
        text.push(':');
        write(entry, level + 1, text);
    }
    text.push_str("\n}");
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    #[test]
    fn the_text_is_the_same_document() {
        let written = json!({
            "info": { "title": "a \"title\"", "more": {} },
            "list": [{ "a": 1 }],
            "components": { "schemas": { "A": { "properties": { "b": { "type": "string" } } } } },
        });
        let text = super::to_text(&written);
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), written);
        assert!(text.contains("\n\"A\":{\"properties\":{\"b\""), "{text}");
        assert!(text.lines().count() > 10, "{text}");
    }
}
