//! The places of a contract that the items of its client are generated from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::document::{key_of, resolved};
use crate::location::{Location, Step};
use crate::surface::{ItemPath, Member};

/// The origins of the items of one client.
pub(crate) struct Origins<'a> {
    document: &'a Value,
    /// The JSON pointers into the contract by item path, as the generator reports them.
    origins: &'a BTreeMap<String, Vec<String>>,
    /// The named schemas that have a Rust type.
    schemas_with_types: BTreeSet<&'a str>,
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
            schemas_with_types: schemas.filter(|name| !name.contains('/')).collect(),
        }
    }

    /// Checks whether a schema has a Rust type.
    pub(crate) fn has_type(&self, schema: &str) -> bool {
        self.schemas_with_types.contains(schema)
    }

    /// Returns the places that an item is generated from. A merged item has several.
    pub(crate) fn locations(&self, item: &ItemPath) -> Vec<Location> {
        let pointers = self.origin(item).into_iter().flatten();
        let location = |pointer: &String| {
            Location::from_pointer(self.document, pointer)
                .or_else(|| self.path_parameter(item, pointer))
        };
        pointers.filter_map(location).collect()
    }

    /// Returns the place of a parameter that a path shares among its operations. The place is in
    /// the operation of the item.
    fn path_parameter(&self, item: &ItemPath, pointer: &str) -> Option<Location> {
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
        let mut location = Location::from_pointer(self.document, operation)?;
        let (parameter_location, name) = key_of(parameter);
        location
            .steps
            .push(Step::Parameter(parameter_location, name.to_owned()));
        Some(location)
    }

    /// Returns the JSON pointers of an item, or those of its owner if the item has none.
    fn origin(&self, item: &ItemPath) -> Option<&Vec<String>> {
        let owner = item.owner.to_string();
        // A type that wraps a request, such as `Submitted<accounts::GetX>`, has the origin of the
        // request.
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
