//! The places of a contract that the items of its client are made from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::change::{ChangeKind, Effect};
use crate::found::Found;
use crate::items::Touched;
use crate::location::{Location, Root, Step};
use crate::surface::{ItemPath, Member};

/// Where the items of one client come from.
pub(crate) struct Origins<'a> {
    document: &'a Value,
    /// JSON pointers by the paths of items, as the generator gives them.
    origins: &'a BTreeMap<String, String>,
    /// The named schemas that have a type.
    used: BTreeSet<&'a str>,
}

impl<'a> Origins<'a> {
    pub(crate) fn of(document: &'a Value, origins: &'a BTreeMap<String, String>) -> Self {
        let types = origins
            .iter()
            .filter(|(item, _)| item.starts_with("types::"));
        let schemas = types.filter_map(|(_, pointer)| pointer.strip_prefix("/components/schemas/"));
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

    /// The place that an item comes from.
    pub(crate) fn place(&self, item: &ItemPath) -> Option<Location> {
        Location::at(self.document, self.origin(item)?)
    }

    /// The JSON pointer of what an item comes from; of what has no place of its own, that of its owner.
    fn origin(&self, item: &ItemPath) -> Option<&str> {
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
        own.or_else(|| self.origins.get(owner)).map(String::as_str)
    }
}

/// A name without what differs between the spelling of the contract and that of Rust.
fn loose(name: &str) -> String {
    let letters = name.trim_start_matches("r#").chars();
    let letters = letters.filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Attributes what is left of the properties of types that are put together from several schemas: such a
/// type does not say in its name which of them has the property, so each change of a property of that name
/// is taken.
pub(crate) fn namesakes(
    found: &[Found],
    touched: &[Touched],
    owned: &mut [Vec<usize>],
    left: &mut BTreeSet<usize>,
) {
    left.retain(|&number| {
        let Some(one) = touched.get(number) else {
            return false;
        };
        let (Some(Member::Named(member)) | Some(Member::Function(member))) = &one.path.member
        else {
            return true;
        };
        let kind = match one.change.effect {
            Effect::Added => ChangeKind::PropertyAdded,
            Effect::Removed => ChangeKind::PropertyRemoved,
            Effect::Changed => ChangeKind::TypeChanged,
        };
        let mut stays = true;
        for (found, numbers) in found.iter().zip(owned.iter_mut()) {
            let name = match (&found.location.root, found.location.steps.last()) {
                (_, Some(Step::Property(name))) | (Root::Schema(name), None) => name,
                _ => continue,
            };
            if found.kind == kind && loose(name) == loose(member) {
                numbers.push(number);
                stays = false;
            }
        }
        stays
    });
}
