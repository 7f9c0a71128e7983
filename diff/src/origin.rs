//! The places of a contract that the items of its client are made from.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::change::{ChangeKind, Effect};
use crate::document::{key_of, list, members, operations, resolved};
use crate::found::Found;
use crate::items::Touched;
use crate::location::{Composition, Location, Root, Step};
use crate::surface::{ItemPath, Member, Surface};

/// Suffixes of the types that are made for one operation.
const OF_OPERATION: [&str; 4] = ["outcome", "response", "request", "body"];

/// Where the items of one client come from.
pub(crate) struct Origins<'a> {
    document: &'a Value,
    /// Pointers of the operations, by their [`loose`] ids.
    operations: BTreeMap<String, String>,
    /// Names of the schemas, by their [`loose`] names.
    schemas: BTreeMap<String, &'a str>,
    /// Names of the schemas that have a type.
    used: BTreeSet<&'a str>,
}

/// A name without what differs between the spelling of the contract and that of Rust.
fn loose(name: &str) -> String {
    let letters = name.trim_start_matches("r#").chars();
    let letters = letters.filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Appends `key` to a JSON pointer.
fn join(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

impl<'a> Origins<'a> {
    pub(crate) fn of(document: &'a Value, surface: &Surface) -> Self {
        let all = operations(document).into_iter().map(|operation| {
            let pointer = join(&join("/paths", operation.path), operation.method);
            (loose(operation.id()), pointer)
        });
        let schemas = members(document.pointer("/components/schemas"));
        let schemas: BTreeMap<_, _> = schemas.map(|(name, _)| (loose(name), name)).collect();
        let owners = surface.keys().map(|path| &path.owner);
        let owners = owners.filter(|path| path.starts_with("types") || path.starts_with("values"));
        let owners = owners.map(|path| loose(path.last_name()));
        Self {
            document,
            operations: all.collect(),
            used: owners
                .filter_map(|name| schemas.get(&name).copied())
                .collect(),
            schemas,
        }
    }

    /// Whether a schema has a type.
    pub(crate) fn uses(&self, schema: &str) -> bool {
        self.used.contains(schema)
    }

    /// The place that an item comes from.
    pub(crate) fn place(&self, item: &ItemPath) -> Option<Location> {
        Location::at(self.document, &self.origin(item)?)
    }

    /// The JSON pointer of what an item comes from.
    ///
    /// The generator does not say it, so it is derived from the names. This function and those below it
    /// are all that knows how the generator names things.
    fn origin(&self, item: &ItemPath) -> Option<String> {
        let owner = loose(item.owner.last_name());
        let member = match &item.member {
            None => None,
            Some(Member::Named(name) | Member::Function(name)) => Some(loose(name)),
            Some(Member::Has(_) | Member::Associated(..)) => Some(String::new()),
        };
        let member = member.as_deref();
        if !item.owner.starts_with("types") {
            return self.of_operation(&owner, member);
        }
        match self.schemas.get(&owner) {
            Some(name) => Some(self.inside(name, "", member).0),
            None => self
                .of_operation(&owner, member)
                .or_else(|| self.of_inline(&owner, member)),
        }
    }

    /// The origin of what is made for one operation, or starts it.
    fn of_operation(&self, owner: &str, member: Option<&str>) -> Option<String> {
        if let Some(pointer) = member.and_then(|member| self.operations.get(member)) {
            return Some(pointer.clone());
        }
        let ids = self.operations.range(..=owner.to_owned()).rev();
        let mut made = ids.filter(|(id, _)| {
            owner.strip_prefix(id.as_str()).is_some_and(|rest| {
                rest.is_empty() || OF_OPERATION.iter().any(|word| rest.starts_with(word))
            })
        });
        let (_, pointer) = made.next()?;
        let operation = self.document.pointer(pointer)?;
        let mut parameters = list(operation, "parameters").iter();
        let number = parameters.position(|parameter| {
            let name = loose(key_of(resolved(self.document, parameter)).1);
            let rest = member.and_then(|member| member.strip_prefix(&name));
            rest.is_some_and(|rest| rest.is_empty() || rest == "parameter")
        });
        Some(match number {
            Some(number) => format!("{pointer}/parameters/{number}"),
            None => pointer.clone(),
        })
    }

    /// The origin of a type that has no name in the contract: it is called by where it is.
    fn of_inline(&self, owner: &str, member: Option<&str>) -> Option<String> {
        let outer = self.schemas.iter().filter_map(|(start, &name)| {
            let rest = owner.strip_prefix(start.as_str())?;
            let (pointer, left) = self.inside(name, rest, member);
            Some((left, left == rest.len(), pointer))
        });
        // Nothing is known of the members of a type whose name only begins like that of a schema.
        let (_, unexplained, pointer) = outer.min()?;
        (member.is_none() || !unexplained).then_some(pointer)
    }

    /// The origin of `member` of the type whose name is that of a schema and `rest`; and how much of the
    /// rest is not explained.
    fn inside(&self, schema: &str, mut rest: &str, member: Option<&str>) -> (String, usize) {
        let mut pointer = join("/components/schemas", schema);
        loop {
            let mut inner = self.properties(&pointer);
            if rest.is_empty() {
                let found = inner
                    .into_iter()
                    .find(|(name, _)| Some(name.as_str()) == member);
                return (found.map_or(pointer, |(_, inner)| inner), 0);
            }
            inner.push(("item".to_owned(), join(&pointer, "items")));
            let named = inner.into_iter().filter(|(name, pointer)| {
                !name.is_empty()
                    && rest.starts_with(name)
                    && self.document.pointer(pointer).is_some()
            });
            match named.max_by_key(|(name, _)| name.len()) {
                Some((name, inner)) => {
                    rest = rest.get(name.len()..).unwrap_or_default();
                    pointer = inner;
                }
                None => return (pointer, rest.len()),
            }
        }
    }

    /// The properties of a schema: loose name and pointer.
    fn properties(&self, pointer: &str) -> Vec<(String, String)> {
        let Some(schema) = self.document.pointer(pointer) else {
            return Vec::new();
        };
        let below = join(pointer, "properties");
        let mut all = Vec::new();
        for (name, _) in members(schema.get("properties")) {
            all.push((loose(name), join(&below, name)));
            if name.starts_with(|first: char| first.is_ascii_digit()) {
                // A name of Rust does not begin with a digit.
                all.push((format!("x{}", loose(name)), join(&below, name)));
            }
        }
        for key in ["items", "additionalProperties"] {
            all.extend(self.properties(&join(pointer, key)));
        }
        for word in Composition::ALL.iter().map(|word| word.name()) {
            for number in 0..list(schema, word).len() {
                all.extend(self.properties(&format!("{pointer}/{word}/{number}")));
            }
        }
        all
    }
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
