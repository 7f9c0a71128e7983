//! Assigns the changed items of the client to the differences between the contracts.

use std::collections::{BTreeMap, BTreeSet};

use crate::change::ChangeKind::*;
use crate::change::{Change, Class, Effect, ItemChange};
use crate::found::Found;
use crate::items::Touched;
use crate::location::{Location, Root, Step};
use crate::origin::Origins;
use crate::surface::{ItemPath, Member, Trait};

/// Adds to each difference the items that it affects and the effect on code. An item that no difference
/// explains becomes a separate change.
pub(crate) fn attributed(
    found: Vec<Found>,
    touched: &[Touched],
    origins: &[Origins<'_>; 2],
) -> Vec<Change> {
    let aliases = aliases(&found);
    let placed = placed(touched, origins, &aliases);
    let mut owned: Vec<Vec<usize>> = found
        .iter()
        .map(|one| {
            let Some(subject) = subject(one) else {
                return Vec::new();
            };
            let items = placed.iter().enumerate();
            let items = items.filter(|(_, item)| touches(one, &subject, item));
            items.map(|(number, _)| number).collect()
        })
        .collect();
    let mut left: BTreeSet<usize> = (0..touched.len()).collect();
    for number in owned.iter().flatten() {
        left.remove(number);
    }
    follow(touched, &mut owned, &mut left);
    let mut changes: Vec<Change> = found
        .into_iter()
        .zip(owned)
        .map(|(found, numbers)| {
            let items = shown(touched, &numbers);
            Change {
                class: class(&found, &items, origins),
                kind: found.kind,
                location: found.location,
                from: found.from,
                to: found.to,
                items,
            }
        })
        .collect();
    let left: Vec<usize> = left.into_iter().collect();
    changes.extend(shown(touched, &left).into_iter().map(unaccounted));
    changes
}

/// A changed item and the places of the contract that the item is generated from.
struct Placed<'a> {
    item: &'a ItemPath,
    places: Vec<Location>,
    /// The places that the owner of the item is generated from.
    owners: Vec<Location>,
}

fn placed<'a>(
    touched: &'a [Touched],
    origins: &[Origins<'_>; 2],
    aliases: &BTreeMap<Root, Root>,
) -> Vec<Placed<'a>> {
    let placed = touched.iter().map(|one| {
        let (item, effect) = (&one.path, one.change.effect);
        let owner = ItemPath {
            owner: item.owner.clone(),
            member: None,
        };
        let places = |path: &ItemPath| -> Vec<Location> {
            let [old, new] = origins.each_ref().map(|side| side.places(path));
            let places = match effect {
                Effect::Added if new.is_empty() => old,
                Effect::Removed if old.is_empty() => new,
                Effect::Added => new,
                Effect::Removed => old,
                Effect::Changed => [old, new].concat(),
            };
            let places = places.into_iter();
            places.map(|place| canonical(place, aliases)).collect()
        };
        Placed {
            item,
            places: places(item),
            owners: places(&owner),
        }
    });
    placed.collect()
}

/// Returns the change for an item that no difference between the contracts explains.
fn unaccounted(item: ItemChange) -> Change {
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
fn aliases(found: &[Found]) -> BTreeMap<Root, Root> {
    let mut aliases = BTreeMap::new();
    for one in found {
        let root = match one.kind {
            OperationRenamed => Root::Operation,
            SchemaRenamed => Root::Schema,
            _ => continue,
        };
        for name in [&one.from, &one.to].into_iter().flatten() {
            aliases.insert(root(name.clone()), one.location.root.clone());
        }
    }
    aliases
}

fn canonical(mut place: Location, aliases: &BTreeMap<Root, Root>) -> Location {
    if let Some(root) = aliases.get(&place.root) {
        place.root = root.clone();
    }
    place
}

/// Returns the place whose items a difference may affect; `None` if the difference does not affect items.
fn subject(found: &Found) -> Option<Location> {
    if matches!(
        found.kind,
        ExampleChanged | ErrorCodeAdded | ErrorCodeRemoved
    ) {
        return None;
    }
    let mut subject = found.location.clone();
    let inside = |place: &Location| place.steps.len() > 1;
    match subject.steps.last() {
        // The parts of a schema define its properties, so the difference affects the whole schema.
        Some(Step::Parts(_)) => drop(subject.steps.pop()),
        Some(Step::Keyword(_)) if inside(&subject) => drop(subject.steps.pop()),
        _ => {}
    }
    Some(subject)
}

/// Checks whether a difference in `subject` affects an item.
fn touches(found: &Found, subject: &Location, placed: &Placed<'_>) -> bool {
    let uses = |place: &Location| match &place.root {
        Root::Operation(id) => found.users.contains(id),
        _ => false,
    };
    // An outer item may depend on the difference: a field on its type, and a constructor on the fields that
    // it takes.
    let is_made_of_it = |place: &Location| match (&place.root, &subject.steps[..]) {
        _ if !place.steps.is_empty() => true,
        // A parameter is an argument of the function that starts the operation.
        (Root::Operation(_), [Step::Parameter(..), ..]) => placed.owners.is_empty(),
        (Root::Operation(_), _) => true,
        _ => match &placed.item.member {
            Some(Member::Function(name)) => name == "new",
            member => *member == Some(Member::Has(Trait::Default)),
        },
    };
    let mut owners = placed.owners.iter();
    let mut places = placed.places.iter();
    owners.any(|owner| uses(owner) || owner.is_within(subject))
        || places.any(|place| {
            uses(place)
                || place.is_within(subject)
                || subject.is_within(place) && is_made_of_it(place)
        })
}

/// Adds the items that differ because other items differ.
fn follow(touched: &[Touched], owned: &mut [Vec<usize>], left: &mut BTreeSet<usize>) {
    loop {
        let before = left.len();
        left.retain(|&number| {
            let Some(one) = touched.get(number) else {
                return false;
            };
            let mut stays = true;
            for numbers in owned.iter_mut() {
                let mut causes = numbers.iter().filter_map(|&other| touched.get(other));
                if causes.any(|cause| brings(cause, one)) {
                    numbers.push(number);
                    stays = false;
                }
            }
            stays
        });
        if left.len() == before {
            return;
        }
    }
}

/// Checks whether `one` differs because `cause` does. A type is added or removed together with its
/// items, and with the items that mention the type.
fn brings(cause: &Touched, one: &Touched) -> bool {
    let (its, owner) = (&cause.path, &one.path.owner);
    let same = cause.change.effect == one.change.effect;
    let with_it = same && one.path.member.is_none() && its.owner == *owner;
    let mentioned = || {
        let mut code = one.code.iter().chain([owner]);
        code.any(|code| code.mentions(&its.owner))
    };
    with_it || its.member.is_none() && cause.change.effect != Effect::Changed && mentioned()
}

/// Returns the items, without the items of types that are added or removed as a whole.
fn shown(touched: &[Touched], numbers: &[usize]) -> Vec<ItemChange> {
    let all = || numbers.iter().filter_map(|&number| touched.get(number));
    let whole: BTreeSet<_> = all()
        .filter(|one| one.path.member.is_none() && one.change.effect != Effect::Changed)
        .map(|one| (&one.path.owner, one.change.effect))
        .collect();
    let items = all().filter(|one| {
        one.path.member.is_none() || !whole.contains(&(&one.path.owner, one.change.effect))
    });
    let items: BTreeSet<_> = items.map(|one| one.change.clone()).collect();
    items.into_iter().collect()
}

fn class(found: &Found, items: &[ItemChange], origins: &[Origins<'_>; 2]) -> Class {
    if let Some(class) = items.iter().map(|item| item.class).max() {
        return class;
    }
    let unused = match &found.location.root {
        Root::Schema(name) => !origins.iter().any(|side| side.uses(name)),
        _ => false,
    };
    match found.kind {
        ExampleChanged => Class::Docs,
        _ if unused => Class::Docs,
        _ => Class::Behavioural,
    }
}
