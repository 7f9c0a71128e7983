//! Assigns the changed items of the client to the differences between the contracts.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::ChangeKind::*;
use crate::change::{Change, Class, Effect, ItemChange};
use crate::difference::Difference;
use crate::items::ChangedItem;
use crate::location::{Location, Root, Step};
use crate::origin::Origins;
use crate::surface::{ItemPath, Member, Trait};

/// Adds to each difference the items that it affects and the effect on code. An item that no difference
/// explains becomes a separate change.
pub(crate) fn attribute_changes(
    differences: Vec<Difference>,
    changed_items: &[ChangedItem],
    origins: &[Origins<'_>; 2],
) -> Vec<Change> {
    let aliases = aliases(&differences);
    let located_items = located_items(changed_items, origins, &aliases);
    let mut item_numbers: Vec<Vec<usize>> = differences
        .iter()
        .map(|difference| {
            let Some(affected_location) = affected_location(difference) else {
                return Vec::new();
            };
            let items = located_items.iter().enumerate();
            let items = items.filter(|(_, item)| affects(difference, &affected_location, item));
            items.map(|(number, _)| number).collect()
        })
        .collect();
    let mut unexplained: BTreeSet<usize> = (0..changed_items.len()).collect();
    for number in item_numbers.iter().flatten() {
        unexplained.remove(number);
    }
    add_consequences(changed_items, &mut item_numbers, &mut unexplained);
    let mut changes: Vec<Change> = differences
        .into_iter()
        .zip(item_numbers)
        .map(|(difference, numbers)| {
            let items = reported_items(changed_items, &numbers);
            Change {
                class: class(&difference, &items, origins),
                kind: difference.kind,
                location: difference.location,
                from: difference.from,
                to: difference.to,
                items,
            }
        })
        .collect();
    let unexplained: Vec<usize> = unexplained.into_iter().collect();
    changes.extend(
        reported_items(changed_items, &unexplained)
            .into_iter()
            .map(unexplained_change),
    );
    changes
}

/// A changed item and the places of the contract that the item is generated from.
struct LocatedItem<'a> {
    item: &'a ItemPath,
    locations: Vec<Location>,
    /// The places that the owner of the item is generated from.
    owner_locations: Vec<Location>,
}

fn located_items<'a>(
    changed_items: &'a [ChangedItem],
    origins: &[Origins<'_>; 2],
    aliases: &BTreeMap<Root, Root>,
) -> Vec<LocatedItem<'a>> {
    let located_items = changed_items.iter().map(|changed_item| {
        let (item, effect) = (&changed_item.path, changed_item.change.effect);
        let owner = ItemPath {
            owner: item.owner.clone(),
            member: None,
        };
        let locations = |path: &ItemPath| -> Vec<Location> {
            let [old, new] = origins.each_ref().map(|version| version.locations(path));
            let locations = match effect {
                Effect::Added if new.is_empty() => old,
                Effect::Removed if old.is_empty() => new,
                Effect::Added => new,
                Effect::Removed => old,
                Effect::Changed => [old, new].concat(),
            };
            let locations = locations.into_iter();
            locations
                .map(|location| canonical(location, aliases))
                .collect()
        };
        LocatedItem {
            item,
            locations: locations(item),
            owner_locations: locations(&owner),
        }
    });
    located_items.collect()
}

/// Returns the change for an item that no difference between the contracts explains.
fn unexplained_change(item: ItemChange) -> Change {
    Change {
        kind: match item.effect {
            Effect::Added => ItemAdded,
            Effect::Removed => ItemRemoved,
            Effect::Changed => ItemChanged,
        },
        location: Root::Client(item.item.clone()).into(),
        from: item.old.clone(),
        to: item.new.clone(),
        class: item.class,
        items: vec![item],
    }
}

/// Maps the old and the new name of each renamed part of the contract to the name that the
/// locations of differences use.
fn aliases(differences: &[Difference]) -> BTreeMap<Root, Root> {
    let mut aliases = BTreeMap::new();
    for difference in differences {
        let root = match difference.kind {
            OperationRenamed => Root::Operation,
            SchemaRenamed => Root::Schema,
            _ => continue,
        };
        for name in [&difference.from, &difference.to].into_iter().flatten() {
            aliases.insert(root(name.clone()), difference.location.root.clone());
        }
    }
    aliases
}

fn canonical(mut location: Location, aliases: &BTreeMap<Root, Root>) -> Location {
    if let Some(root) = aliases.get(&location.root) {
        location.root = root.clone();
    }
    location
}

/// Returns the place whose items a difference may affect; `None` if the difference does not affect items.
fn affected_location(difference: &Difference) -> Option<Location> {
    if matches!(
        difference.kind,
        ExampleChanged | ErrorCodeAdded | ErrorCodeRemoved
    ) {
        return None;
    }
    let mut affected_location = difference.location.clone();
    let is_inside = |location: &Location| location.steps.len() > 1;
    match affected_location.steps.last() {
        // The parts of a schema define its properties, so the difference affects the whole schema.
        Some(Step::Parts(_)) => drop(affected_location.steps.pop()),
        Some(Step::Keyword(_)) if is_inside(&affected_location) => {
            drop(affected_location.steps.pop())
        }
        _ => {}
    }
    Some(affected_location)
}

/// Checks whether a difference in `affected_location` affects an item.
fn affects(
    difference: &Difference,
    affected_location: &Location,
    located_item: &LocatedItem<'_>,
) -> bool {
    let uses = |location: &Location| match &location.root {
        Root::Operation(id) => difference.users.contains(id),
        _ => false,
    };
    // An outer item may depend on the difference: a field on its type, and a constructor on the fields that
    // it takes.
    let depends_on_it = |location: &Location| match (&location.root, &affected_location.steps[..]) {
        _ if !location.steps.is_empty() => true,
        // A parameter is an argument of the function that starts the operation.
        (Root::Operation(_), [Step::Parameter(..), ..]) => located_item.owner_locations.is_empty(),
        (Root::Operation(_), _) => true,
        _ => match &located_item.item.member {
            Some(Member::Function(name)) => name == "new",
            member => *member == Some(Member::Implements(Trait::Default)),
        },
    };
    let mut owner_locations = located_item.owner_locations.iter();
    let mut locations = located_item.locations.iter();
    owner_locations.any(|owner| uses(owner) || owner.is_within(affected_location))
        || locations.any(|location| {
            uses(location)
                || location.is_within(affected_location)
                || affected_location.is_within(location) && depends_on_it(location)
        })
}

/// Adds the items that differ because other items differ.
fn add_consequences(
    changed_items: &[ChangedItem],
    item_numbers: &mut [Vec<usize>],
    unexplained: &mut BTreeSet<usize>,
) {
    loop {
        let before = unexplained.len();
        unexplained.retain(|&number| {
            let Some(changed_item) = changed_items.get(number) else {
                return false;
            };
            let mut is_unexplained = true;
            for numbers in item_numbers.iter_mut() {
                let mut candidates = numbers.iter().filter_map(|&other| changed_items.get(other));
                if candidates.any(|cause| explains(cause, changed_item)) {
                    numbers.push(number);
                    is_unexplained = false;
                }
            }
            is_unexplained
        });
        if unexplained.len() == before {
            return;
        }
    }
}

/// Checks whether `changed_item` differs because `cause` does. A type is added or removed together with its
/// items, and with the items that mention the type.
fn explains(cause: &ChangedItem, changed_item: &ChangedItem) -> bool {
    let (cause_path, owner) = (&cause.path, &changed_item.path.owner);
    let same_effect = cause.change.effect == changed_item.change.effect;
    let is_of_same_type =
        same_effect && changed_item.path.member.is_none() && cause_path.owner == *owner;
    let mentioned = || {
        let mut code = changed_item.code.iter().chain([owner]);
        code.any(|code| code.mentions(&cause_path.owner))
    };
    is_of_same_type
        || cause_path.member.is_none() && cause.change.effect != Effect::Changed && mentioned()
}

/// Returns the items, without the items of types that are added or removed as a whole.
fn reported_items(changed_items: &[ChangedItem], numbers: &[usize]) -> Vec<ItemChange> {
    let all = || {
        numbers
            .iter()
            .filter_map(|&number| changed_items.get(number))
    };
    let whole_types: BTreeSet<_> = all()
        .filter(|changed_item| {
            changed_item.path.member.is_none() && changed_item.change.effect != Effect::Changed
        })
        .map(|changed_item| (&changed_item.path.owner, changed_item.change.effect))
        .collect();
    let items = all().filter(|changed_item| {
        changed_item.path.member.is_none()
            || !whole_types.contains(&(&changed_item.path.owner, changed_item.change.effect))
    });
    let items: BTreeSet<_> = items
        .map(|changed_item| changed_item.change.clone())
        .collect();
    items.into_iter().collect()
}

fn class(difference: &Difference, items: &[ItemChange], origins: &[Origins<'_>; 2]) -> Class {
    if let Some(class) = items.iter().map(|item| item.class).max() {
        return class;
    }
    let unused = match &difference.location.root {
        Root::Schema(name) => !origins.iter().any(|version| version.has_type(name)),
        _ => false,
    };
    match difference.kind {
        ExampleChanged => Class::Docs,
        _ if unused => Class::Docs,
        _ => Class::Behavioural,
    }
}
