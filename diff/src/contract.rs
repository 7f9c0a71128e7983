//! Compares the facts of two contracts.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::change::ChangeKind::{self, *};
use crate::difference::{Comparison, Difference};
use crate::document::{
    Operation, Pair, array, is_set, members, operations, paired, reference, resolved,
    type_and_requirement, type_name, users,
};
use crate::keyword::Section;
use crate::location::{Location, Root, Step};
use crate::schema;

/// The keys of an operation that other code compares, or that contain documentation.
const KNOWN: [&str; 9] = [
    "operationId",
    "tags",
    "security",
    "deprecated",
    "parameters",
    "requestBody",
    "responses",
    "summary",
    "description",
];

/// Returns all differences between two contracts.
pub(crate) fn compare(old: &Value, new: &Value) -> Vec<Difference> {
    let mut comparison = Comparison {
        old,
        new,
        renamed: schema::renamed_schemas(old, new),
        differences: Vec::new(),
    };
    comparison.document();
    comparison.operations();
    comparison.shared();
    comparison.schemas();
    let rest = |document| -> BTreeMap<_, _> {
        let parts = members(Some(document));
        parts.filter(|(key, _)| *key != "info").collect()
    };
    if comparison.differences.is_empty() && rest(old) != rest(new) {
        let location = Root::Document("components").into();
        comparison.record(DetailChanged, &location, None, None);
    }
    let mut differences = comparison.differences;
    differences.sort_by_cached_key(|one| (one.location.names(), one.kind, one.from.clone()));
    differences
}

impl<'a> Comparison<'a> {
    fn document(&mut self) {
        let (old, new) = (self.old, self.new);
        for (kind, part, pointer) in [
            (DetailChanged, "servers", "/servers"),
            (DetailChanged, "security", "/security"),
            (
                SecurityChanged,
                "securitySchemes",
                "/components/securitySchemes",
            ),
        ] {
            let location = Root::Document(part).into();
            self.compare_values(
                kind,
                &location,
                (old.pointer(pointer), new.pointer(pointer)),
            );
        }
    }

    fn operations(&mut self) {
        let (old, new) = (operations(self.old), operations(self.new));
        let by_key: BTreeMap<String, &Operation<'_>> =
            new.iter().map(|one| (one.key(), one)).collect();
        let mut matched = BTreeSet::new();
        let mut pairs = Vec::new();
        let mut unmatched = Vec::new();
        for one in &old {
            match by_key.get(&one.key()) {
                Some(other) if matched.insert(other.method_and_path()) => pairs.push((one, *other)),
                _ => unmatched.push(one),
            }
        }
        let location = |one: &Operation<'_>| Root::Operation(one.id().to_owned()).into();
        for one in unmatched {
            // An operation whose method or path changed keeps its ID.
            let moved = new.iter().find(|other| {
                !one.id().is_empty()
                    && other.id() == one.id()
                    && !matched.contains(&other.method_and_path())
            });
            match moved {
                Some(other) => {
                    matched.insert(other.method_and_path());
                    pairs.push((one, other));
                }
                None => self.record(
                    OperationRemoved,
                    &location(one),
                    Some(one.method_and_path()),
                    None,
                ),
            }
        }
        for other in new
            .iter()
            .filter(|other| !matched.contains(&other.method_and_path()))
        {
            self.record(
                OperationAdded,
                &location(other),
                None,
                Some(other.method_and_path()),
            );
        }
        for (one, other) in pairs {
            self.operation(one, other);
        }
    }

    fn operation(&mut self, old: &Operation<'a>, new: &Operation<'a>) {
        // The location uses the ID that sorts first, so that both directions of a diff have the same
        // location.
        let location = Location::from(Root::Operation(old.id().min(new.id()).to_owned()));
        for (kind, from, to) in [
            (OperationRenamed, old.id().to_owned(), new.id().to_owned()),
            (OperationMoved, old.method_and_path(), new.method_and_path()),
        ] {
            if from != to {
                self.record(kind, &location, Some(from), Some(to));
            }
        }
        let (was, is) = (old.definition, new.definition);
        let both = |key: &str| (was.get(key), is.get(key));
        self.compare_values(TagChanged, &location, both("tags"));
        self.compare_values(SecurityChanged, &location, both("security"));
        self.compare_flags(&location, (was, is), &[(Deprecated, "deprecated")]);
        self.parameters(&location, old, new);
        self.body(&location, both("requestBody"));
        self.responses(&location, both("responses"));
        for (key, pair) in paired((Some(was), Some(is))) {
            if !KNOWN.contains(&key) {
                self.compare_values(DetailChanged, &location.keyword(key), pair);
            }
        }
    }

    fn compare_flags(
        &mut self,
        location: &Location,
        (old, new): (&Value, &Value),
        flags: &[(ChangeKind, &str)],
    ) {
        for &(set, keyword) in flags {
            self.compare_flag(set, location, (is_set(old, keyword), is_set(new, keyword)));
        }
    }

    /// Returns both versions of a component that may be shared. Returns `None` if both versions are
    /// references to the same shared component, because `shared` compares that component.
    fn resolved(&self, old: &'a Value, new: &'a Value) -> Option<(&'a Value, &'a Value)> {
        let shared = reference(old).is_some() && reference(old) == reference(new);
        (!shared).then(|| (resolved(self.old, old), resolved(self.new, new)))
    }

    fn parameters(&mut self, location: &Location, old: &Operation<'a>, new: &Operation<'a>) {
        let (was, is) = (old.parameters(self.old), new.parameters(self.new));
        let keys: BTreeSet<_> = was.keys().chain(is.keys()).copied().collect();
        for key in keys {
            let location = location.with(Step::Parameter(key.0, key.1.to_owned()));
            let type_text = |one: &Value| {
                Some(type_and_requirement(
                    &one["schema"],
                    is_set(one, "required"),
                ))
            };
            match (was.get(&key), is.get(&key)) {
                (Some((one_name, one)), Some((other_name, other))) => {
                    if one_name.is_none() || one_name != other_name {
                        self.parameter(&location, one, other);
                    }
                }
                (Some((_, one)), None) => {
                    self.record(ParameterRemoved, &location, type_text(one), None)
                }
                (None, Some((_, other))) => {
                    self.record(ParameterAdded, &location, None, type_text(other));
                }
                (None, None) => {}
            }
        }
    }

    fn parameter(&mut self, location: &Location, old: &'a Value, new: &'a Value) {
        let flags = [(ParameterRequired, "required"), (Deprecated, "deprecated")];
        self.compare_flags(location, (old, new), &flags);
        for key in [
            "style",
            "explode",
            "allowReserved",
            "allowEmptyValue",
            "content",
        ] {
            let pair = (old.get(key), new.get(key));
            self.compare_values(DetailChanged, &location.keyword(key), pair);
        }
        self.examples(location, old, new);
        self.schema(location, (old.get("schema"), new.get("schema")));
    }

    fn body(&mut self, location: &Location, pair: Pair<'a>) {
        let location = location.with(Step::RequestBody);
        match pair {
            (Some(old), Some(new)) => {
                if let Some((old, new)) = self.resolved(old, new) {
                    self.request_body(&location, old, new);
                }
            }
            (Some(_), None) => self.record(RequestBodyRemoved, &location, None, None),
            (None, Some(_)) => self.record(RequestBodyAdded, &location, None, None),
            (None, None) => {}
        }
    }

    fn request_body(&mut self, location: &Location, old: &'a Value, new: &'a Value) {
        self.compare_flags(location, (old, new), &[(RequestBodyRequired, "required")]);
        self.content(location, old, new);
    }

    fn content(&mut self, location: &Location, old: &'a Value, new: &'a Value) {
        for (kind, pair) in paired((old.get("content"), new.get("content"))) {
            let location = location.with(Step::MediaType(kind.to_owned()));
            let type_text = |one: &Value| one.get("schema").map(type_name);
            match pair {
                (Some(one), Some(other)) => {
                    self.schema(&location, (one.get("schema"), other.get("schema")));
                    self.examples(&location, one, other);
                    let pair = (one.get("encoding"), other.get("encoding"));
                    self.compare_values(DetailChanged, &location, pair);
                }
                (Some(one), None) => self.record(MediaTypeRemoved, &location, type_text(one), None),
                (None, Some(other)) => {
                    self.record(MediaTypeAdded, &location, None, type_text(other))
                }
                (None, None) => {}
            }
        }
    }

    fn responses(&mut self, location: &Location, pair: Pair<'a>) {
        for (status, pair) in paired(pair) {
            let location = location.with(Step::Response(status.to_owned()));
            match pair {
                (Some(one), Some(other)) => {
                    if let Some((one, other)) = self.resolved(one, other) {
                        self.response(&location, one, other);
                    }
                }
                (Some(_), None) => self.record(ResponseRemoved, &location, None, None),
                (None, Some(_)) => self.record(ResponseAdded, &location, None, None),
                (None, None) => {}
            }
        }
    }

    fn response(&mut self, location: &Location, old: &'a Value, new: &'a Value) {
        self.content(location, old, new);
        self.codes(location, old, new);
        for (name, pair) in paired((old.get("headers"), new.get("headers"))) {
            let location = location.with(Step::Header(name.to_owned()));
            match pair {
                (Some(one), Some(other)) => {
                    let (one, other) = (resolved(self.old, one), resolved(self.new, other));
                    self.parameter(&location, one, other);
                }
                (Some(_), None) => self.record(HeaderRemoved, &location, None, None),
                (None, Some(_)) => self.record(HeaderAdded, &location, None, None),
                (None, None) => {}
            }
        }
        let pair = (old.get("links"), new.get("links"));
        self.compare_values(DetailChanged, &location.keyword("links"), pair);
    }

    /// Compares the error codes that a response documents.
    fn codes(&mut self, location: &Location, old: &'a Value, new: &'a Value) {
        let codes = |side: &'a Value| -> BTreeSet<&str> {
            let codes = array(side, "x-codes").iter();
            codes.filter_map(Value::as_str).collect()
        };
        let (old, new) = (codes(old), codes(new));
        for code in old.symmetric_difference(&new) {
            let location = location.with(Step::Code((*code).to_owned()));
            let pair = (old.contains(code), new.contains(code));
            self.compare_flag(ErrorCodeAdded, &location, pair);
        }
    }

    /// Compares the components that several operations share, once each.
    fn shared(&mut self) {
        for &section in Section::ALL {
            let pointer = format!("/components/{}", section.name());
            let (old, new) = (self.old.pointer(&pointer), self.new.pointer(&pointer));
            for (name, pair) in paired((old, new)) {
                let (Some(one), Some(other)) = pair else {
                    continue;
                };
                let (one, other) = (resolved(self.old, one), resolved(self.new, other));
                let location = Root::Shared(section, name.to_owned()).into();
                let before = self.differences.len();
                match section {
                    Section::RequestBodies => self.request_body(&location, one, other),
                    Section::Responses => self.response(&location, one, other),
                    Section::Parameters | Section::Headers => {
                        for key in ["name", "in"] {
                            let pair = (one.get(key), other.get(key));
                            self.compare_values(DetailChanged, &location, pair);
                        }
                        self.parameter(&location, one, other);
                    }
                }
                if self.differences.len() > before {
                    let users = users(self.old, &format!("#{pointer}/{name}"));
                    for difference in self.differences.iter_mut().skip(before) {
                        difference.users.clone_from(&users);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_of_every_method_are_compared() {
        let contract = |id: &str| {
            let methods = [
                "get", "put", "post", "delete", "options", "head", "patch", "trace",
            ];
            let item: Value = methods
                .iter()
                .map(|method| (*method, json!({ "operationId": format!("{method}{id}") })))
                .collect();
            json!({ "paths": { "/a": item } })
        };
        let differences = compare(&contract("A"), &contract("B"));
        let renamed = differences
            .iter()
            .filter(|one| one.kind == OperationRenamed);
        assert_eq!(renamed.count(), 8, "{differences:?}");
    }

    #[test]
    fn a_shared_component_names_its_users() {
        let contract = |required: bool| {
            let shared = json!([{ "$ref": "#/components/parameters/P" }]);
            json!({
                "paths": {
                    "/a": { "get": { "operationId": "A", "parameters": shared } },
                    "/b": { "parameters": shared, "get": { "operationId": "B" } },
                    "/c": { "get": { "operationId": "C" } },
                },
                "components": { "parameters": {
                    "P": { "name": "p", "in": "query", "required": required },
                } },
            })
        };
        let differences = compare(&contract(false), &contract(true));
        let [one] = differences.as_slice() else {
            panic!("{differences:?}");
        };
        assert_eq!(one.kind, ParameterRequired);
        assert_eq!(one.location.to_string(), "parameters / P");
        assert_eq!(one.users, ["A", "B"]);
    }
}
