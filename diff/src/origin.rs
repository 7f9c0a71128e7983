//! The places of a contract that the items of its client are made from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{key_of, resolved};
use crate::location::{Location, Step};
use crate::surface::{ItemPath, Member};

/// Where the items of one client come from.
pub(crate) struct Origins<'a> {
    document: &'a Value,
    /// JSON pointers by the paths of items, as the generator gives them.
    origins: &'a BTreeMap<String, Vec<String>>,
    /// The named schemas that have a type.
    used: BTreeSet<&'a str>,
}

impl<'a> Origins<'a> {
    pub(crate) fn of(document: &'a Value, origins: &'a BTreeMap<String, Vec<String>>) -> Self {
        let types = origins
            .iter()
            .filter(|(item, _)| item.starts_with("types::"));
        let pointers = types.flat_map(|(_, pointers)| pointers);
        let schemas = pointers.filter_map(|it| it.strip_prefix("/components/schemas/"));
        Self {
            document,
            origins,
            used: schemas.filter(|name| !name.contains('/')).collect(),
        }
    }

    /// Whether a schema has a type.
    pub(crate) fn uses(&self, schema: &str) -> bool {
        self.used.contains(schema)
    }

    /// The places that an item comes from: several, if it was merged.
    pub(crate) fn places(&self, item: &ItemPath) -> Vec<Location> {
        let pointers = self.origin(item).into_iter().flatten();
        let place = |pointer: &String| {
            Location::at(self.document, pointer).or_else(|| self.parameter_of_path(item, pointer))
        };
        pointers.filter_map(place).collect()
    }

    /// The place of a parameter that a path describes for all of its operations: in the one of the item.
    fn parameter_of_path(&self, item: &ItemPath, pointer: &str) -> Option<Location> {
        let (path, _) = pointer
            .strip_prefix("/paths/")?
            .split_once("/parameters/")?;
        let parameter = resolved(self.document, self.document.pointer(pointer)?);
        let owner = ItemPath {
            owner: item.owner.clone(),
            member: None,
        };
        let operation = self.origin(&owner)?.first()?;
        operation.strip_prefix("/paths/")?.strip_prefix(path)?;
        let mut place = Location::at(self.document, operation)?;
        let (sent, name) = key_of(parameter);
        place.steps.push(Step::Parameter(sent, name.to_owned()));
        Some(place)
    }

    /// The JSON pointers of what an item comes from; of what has no place of its own, those of its owner.
    fn origin(&self, item: &ItemPath) -> Option<&Vec<String>> {
        let owner = item.owner.to_string();
        // What wraps a request, such as `Submitted<accounts::GetX>`, comes from where the request does.
        let owner = owner.rsplit('<').next().unwrap_or(&owner);
        let owner = owner.trim_end_matches('>').trim_start_matches("client::");
        let own = match &item.member {
            Some(Member::Named(name) | Member::Function(name)) => {
                self.origins.get(&format!("{owner}::{name}"))
            }
            _ => None,
        };
        own.or_else(|| self.origins.get(owner))
    }
}
