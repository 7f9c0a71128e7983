//! Which items of the client a difference of the contracts touches.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::change::{Change, Class, Effect, ItemChange};
use crate::contract::Found;
use crate::items::Touched;
use crate::surface::Surface;

/// The names that there are on either side, as [`loose`] ones.
pub(crate) struct Names {
    schemas: BTreeSet<String>,
    types: BTreeSet<String>,
}

impl Names {
    pub(crate) fn of(old: &Value, new: &Value, was: &Surface, is: &Surface) -> Self {
        let schemas = [old, new].into_iter().flat_map(|document| {
            let schemas = document
                .pointer("/components/schemas")
                .and_then(Value::as_object);
            schemas
                .into_iter()
                .flat_map(|all| all.keys().map(|name| loose(name)))
        });
        let owners = was.values().chain(is.values());
        Self {
            schemas: schemas.collect(),
            types: owners.map(|item| loose(last(&item.owner))).collect(),
        }
    }
}

/// A name without what differs between the contract's spelling and Rust's.
fn loose(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

fn last(path: &str) -> &str {
    path.trim_end_matches('>')
        .rsplit("::")
        .next()
        .unwrap_or(path)
}

/// What a difference is about.
struct Target {
    operations: Vec<String>,
    /// The parameter, where it is about one.
    parameter: Option<String>,
    /// Whether it is about the operation as a whole.
    whole_operation: bool,
    schemas: Vec<String>,
    /// Members from the schema inwards.
    inner: Vec<String>,
    whole_schema: bool,
}

impl Target {
    fn of(found: &Found) -> Self {
        let mut target = Self {
            operations: found.users.iter().map(|id| loose(id)).collect(),
            parameter: None,
            whole_operation: false,
            schemas: Vec::new(),
            inner: Vec::new(),
            whole_schema: false,
        };
        let names = || {
            [found.from.as_deref(), found.to.as_deref()]
                .into_iter()
                .flatten()
                .map(loose)
        };
        match found
            .location
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>()
            .as_slice()
        {
            ["operations", id, rest @ ..] => {
                target.operations = vec![loose(id)];
                if found.kind == "operation-renamed" {
                    target.operations.extend(names());
                }
                target.whole_operation = rest.is_empty();
                if let ["parameters", _, name, ..] = rest {
                    target.parameter = Some(loose(name));
                }
            }
            ["schemas", name, inner @ ..] => {
                target.schemas = vec![loose(name)];
                if found.kind == "schema-renamed" {
                    target.schemas.extend(names());
                }
                let words = ["[]", "allOf", "oneOf", "anyOf", "additionalProperties"];
                let members = inner.iter().filter(|name| {
                    !words.contains(name) && !name.chars().all(|letter| letter.is_ascii_digit())
                });
                target.inner = members.map(|name| loose(name)).collect();
                // What it is put together from gives it members.
                let parts = found.kind.starts_with("part-") && target.inner.is_empty();
                target.whole_schema = inner.is_empty() || parts;
            }
            _ => {}
        }
        target
    }

    fn is_about(&self, touched: &Touched, names: &Names) -> bool {
        let owner = loose(last(&touched.owner));
        let item = &touched.change.item;
        let member = loose(last(item.split(':').next_back().map_or(item, |_| item)));
        self.is_about_operation(&owner, &member)
            || self.is_about_schema(&owner, &member, item, names)
    }

    fn is_about_operation(&self, owner: &str, member: &str) -> bool {
        self.operations.iter().any(|id| {
            let made_for_it = owner.strip_prefix(id.as_str()).is_some_and(|rest| {
                rest.is_empty()
                    || ["outcome", "response", "request", "body"]
                        .iter()
                        .any(|word| rest.starts_with(word))
            });
            let starts_it = member == id;
            match &self.parameter {
                Some(name) => {
                    starts_it
                        || made_for_it
                            && (member == name
                                || member.strip_prefix(name.as_str()) == Some("parameter"))
                }
                None => starts_it || made_for_it,
            }
        })
    }

    fn is_about_schema(&self, owner: &str, member: &str, item: &str, names: &Names) -> bool {
        self.schemas.iter().any(|schema| {
            let Some(rest) = owner.strip_prefix(schema.as_str()) else {
                return false;
            };
            if rest.is_empty() {
                let made = item.ends_with("::new()") || item.ends_with(": Default");
                return self.whole_schema
                    || made
                    || self.inner.first().is_some_and(|name| name == member);
            }
            // An object without a name of its own is called by where it is.
            if names.schemas.contains(owner) {
                return false;
            }
            let inner = self.inner.concat();
            let first = self.inner.first().map_or("", String::as_str);
            self.whole_schema
                || !inner.is_empty() && (rest.starts_with(&inner) || rest.starts_with(first))
        })
    }
}

/// Adds to each difference the items it touches, and what they mean; items that nothing accounts for make
/// changes of their own.
pub(crate) fn attributed(found: Vec<Found>, touched: Vec<Touched>, names: &Names) -> Vec<Change> {
    let targets: Vec<Target> = found.iter().map(Target::of).collect();
    let mut owned: Vec<Vec<usize>> = vec![Vec::new(); found.len()];
    let mut accounted = vec![false; touched.len()];
    for (place, (found, target)) in found.iter().zip(&targets).enumerate() {
        if found.kind == "example-changed" || found.kind.starts_with("error-code-") {
            continue;
        }
        for (number, one) in touched.iter().enumerate() {
            if target.is_about(one, names) {
                owned[place].push(number);
                accounted[number] = true;
            }
        }
    }
    namesakes(&found, &touched, &mut owned, &mut accounted);
    follow(&touched, &mut owned, &mut accounted);
    let mut changes: Vec<Change> = found
        .into_iter()
        .zip(&targets)
        .zip(owned)
        .map(|((found, target), numbers)| {
            let items = shown(&touched, &numbers);
            let class = class(&found, target, &items, names);
            Change {
                kind: found.kind,
                location: found.location,
                from: found.from,
                to: found.to,
                class,
                items,
            }
        })
        .collect();
    let left: Vec<usize> = (0..touched.len())
        .filter(|number| !accounted[*number])
        .collect();
    changes.extend(shown(&touched, &left).into_iter().map(|item| Change {
        kind: match item.effect {
            Effect::Added => "item-added",
            Effect::Removed => "item-removed",
            Effect::Changed => "item-changed",
        },
        location: vec!["client".into(), item.item.clone()],
        from: item.old.clone(),
        to: item.new.clone(),
        class: item.class,
        items: vec![item],
    }));
    changes
}

/// A member may stand in a type that is put together from several schemas: then its name tells.
fn namesakes(
    found: &[Found],
    touched: &[Touched],
    owned: &mut [Vec<usize>],
    accounted: &mut [bool],
) {
    for (number, one) in touched.iter().enumerate() {
        let change = &one.change;
        if accounted[number] || one.owner == change.item {
            continue;
        }
        let member = loose(last(&change.item));
        for (place, found) in found.iter().enumerate() {
            let alike = match found.kind {
                "property-added" => change.effect == Effect::Added,
                "property-removed" => change.effect == Effect::Removed,
                "type-changed" => change.effect == Effect::Changed,
                _ => false,
            };
            if alike
                && found
                    .location
                    .last()
                    .is_some_and(|name| loose(name) == member)
            {
                owned[place].push(number);
                accounted[number] = true;
            }
        }
    }
}

/// An item that is made of another type follows from what changed that type.
fn follow(touched: &[Touched], owned: &mut [Vec<usize>], accounted: &mut [bool]) {
    loop {
        let mut any = false;
        for number in 0..touched.len() {
            if accounted[number] {
                continue;
            }
            let text = |side: &Option<String>| side.clone().unwrap_or_default();
            let change = &touched[number].change;
            let told = format!(
                "{} {} {}",
                text(&change.old),
                text(&change.new),
                touched[number].owner
            );
            let mentions = |name: &str| {
                told.match_indices(name).any(|(at, _)| {
                    let after = told[at + name.len()..].chars().next();
                    !after.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
                })
            };
            let whose = |numbers: &Vec<usize>| {
                numbers.iter().any(|&other| {
                    let other = &touched[other].change;
                    other.effect != Effect::Changed
                        && !other.item.contains(": ")
                        && mentions(&other.item)
                })
            };
            // A type comes or goes with what it is there for.
            let carries = |numbers: &Vec<usize>| {
                touched[number].owner == change.item
                    && numbers.iter().any(|&other| {
                        let other = &touched[other];
                        other.owner == change.item && other.change.effect == change.effect
                    })
            };
            for numbers in owned.iter_mut() {
                if whose(numbers) || carries(numbers) {
                    numbers.push(number);
                    accounted[number] = true;
                    any = true;
                }
            }
        }
        if !any {
            return;
        }
    }
}

/// The items, without the members of types that come or go as a whole.
fn shown(touched: &[Touched], numbers: &[usize]) -> Vec<ItemChange> {
    let whole: BTreeSet<(&str, Effect)> = numbers
        .iter()
        .map(|&number| &touched[number])
        .filter(|one| one.owner == one.change.item && one.change.effect != Effect::Changed)
        .map(|one| (one.owner.as_str(), one.change.effect))
        .collect();
    let mut items: Vec<ItemChange> = numbers
        .iter()
        .map(|&number| &touched[number])
        .filter(|one| {
            let itself = one.owner == one.change.item;
            itself || !whole.contains(&(one.owner.as_str(), one.change.effect))
        })
        .map(|one| one.change.clone())
        .collect();
    items.sort();
    items.dedup();
    items
}

fn class(found: &Found, target: &Target, items: &[ItemChange], names: &Names) -> Class {
    if let Some(class) = items.iter().map(|item| item.class).max() {
        return class;
    }
    let unused =
        !target.schemas.is_empty() && !target.schemas.iter().any(|name| names.types.contains(name));
    match found.kind {
        "example-changed" => Class::Docs,
        _ if unused => Class::Docs,
        _ => Class::Behavioural,
    }
}
