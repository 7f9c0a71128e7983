//! Drops schemas that no operation reaches.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{self, SCHEMAS, references, schema_name};
use crate::error::Result;

use super::{errors, unions};

pub(super) fn run(document: &mut Value) -> Result<()> {
    let mut open = named_in(document.get("paths").unwrap_or(&Value::Null));
    let schemas = document::schemas(document).cloned().unwrap_or_default();
    open.extend(
        schemas
            .iter()
            .filter(|(_, s)| s.get(errors::MARK).is_some())
            .map(|(n, _)| n.clone()),
    );
    let reached = reachable(open, document);
    if let Some(schemas) = document.pointer_mut(SCHEMAS).and_then(Value::as_object_mut) {
        schemas.retain(|name, _| reached.contains(name));
    }
    Ok(())
}

/// Every schema reached from `open`, which is part of the answer.
pub(crate) fn reachable(open: Vec<String>, document: &Value) -> BTreeSet<String> {
    let mut open = open;
    let mut reached = BTreeSet::new();
    let schemas = document::schemas(document);
    while let Some(name) = open.pop() {
        if let Some(schema) = schemas.and_then(|schemas| schemas.get(&name))
            && reached.insert(name)
        {
            open.extend(named_in(schema));
        }
    }
    reached
}

/// The schemas that `value` names, by reference or as the variant of a union.
pub(crate) fn named_in(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    references(value, "", &mut found);
    let mut names: Vec<_> = found
        .iter()
        .filter_map(|(_, reference)| schema_name(reference))
        .map(str::to_owned)
        .collect();
    let variants = value
        .get(unions::UNION)
        .and_then(|union| union["variants"].as_array());
    let variants = variants
        .into_iter()
        .flatten()
        .filter_map(|variant| variant["schema"].as_str());
    names.extend(variants.map(str::to_owned));
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::document::reference_to;

    #[test]
    fn what_is_reached_through_others_stays() {
        let mut document = json!({
            "paths": { "/a": { "get": { "schema": reference_to("A") } } },
            "components": { "schemas": {
                "A": { unions::UNION: { "variants": [{ "schema": "B" }] } },
                "B": { "items": reference_to("A") },
                "C": { "items": reference_to("A") },
            } },
        });
        run(&mut document).unwrap();
        let left = document["components"]["schemas"].as_object().unwrap();
        assert_eq!(left.keys().collect::<Vec<_>>(), ["A", "B"]);
    }
}
