//! Compares the public items of two clients.

use crate::change::{Class, Effect, ItemChange};
use crate::code::Code;
use crate::surface::{ItemPath, PublicItem, Shape, Surface};

/// An item that differs between the clients.
#[derive(Debug, Clone)]
pub(crate) struct ChangedItem {
    pub path: ItemPath,
    /// The types and values that the item contains in both clients.
    pub code: Vec<Code>,
    pub change: ItemChange,
}

/// Returns every item that differs.
pub(crate) fn compare(old: &Surface, new: &Surface) -> Vec<ChangedItem> {
    let mut changed_items = Vec::new();
    for (path, was) in old {
        match new.get(path) {
            None => changed_items.push(changed_item(path, Class::Breaking, Some(was), None)),
            Some(is) => {
                if let Some(class) = class(&was.shape, &is.shape) {
                    changed_items.push(changed_item(path, class, Some(was), Some(is)));
                }
                changed_items.extend(attribute_change(path, was, is));
            }
        }
    }
    for (path, is) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        changed_items.push(changed_item(path, Class::Additive, None, Some(is)));
    }
    changed_items
}

fn changed_item(
    path: &ItemPath,
    class: Class,
    old: Option<&PublicItem>,
    new: Option<&PublicItem>,
) -> ChangedItem {
    let text = |item: &PublicItem| item.shape.text();
    let code = [old, new].into_iter().flatten();
    let code = code.flat_map(|item| item.shape.code());
    ChangedItem {
        path: path.clone(),
        code: code.map(Code::without_client_prefix).collect(),
        change: ItemChange {
            item: path.to_string(),
            effect: match (old, new) {
                (None, _) => Effect::Added,
                (_, None) => Effect::Removed,
                _ => Effect::Changed,
            },
            class,
            old: old.map(text),
            new: new.map(text),
        },
    }
}

/// Returns the class of a change of an item; `None` if the item does not change.
fn class(old: &Shape, new: &Shape) -> Option<Class> {
    if old == new {
        return None;
    }
    match (old, new) {
        (Shape::Function(was), Shape::Function(is))
            if was.arguments == is.arguments
                && was.output == is.output
                && was.receiver == is.receiver
                && was.is_async == is.is_async =>
        {
            Some(Class::Behavioural)
        }
        (Shape::Constant { kind: was, .. }, Shape::Constant { kind: is, .. }) if was == is => {
            Some(Class::Behavioural)
        }
        (Shape::Operation(_), Shape::Operation(_)) => Some(Class::Behavioural),
        _ => Some(Class::Breaking),
    }
}

/// Returns the change of an item whose feature or deprecation differs.
fn attribute_change(path: &ItemPath, was: &PublicItem, is: &PublicItem) -> Option<ChangedItem> {
    let description = |item: &PublicItem| {
        let feature = match &item.feature {
            Some(feature) => format!("feature `{feature}`"),
            None => "no feature".into(),
        };
        match item.deprecated {
            true => format!("{feature}, deprecated"),
            false => feature,
        }
    };
    // An item inside a type has the feature of the type, so only the type is reported.
    let moved = was.feature != is.feature && path.member.is_none();
    (moved || was.deprecated != is.deprecated).then(|| {
        let mut changed = changed_item(path, Class::Behavioural, Some(was), Some(is));
        changed.code.clear();
        (changed.change.old, changed.change.new) = (Some(description(was)), Some(description(is)));
        changed
    })
}
