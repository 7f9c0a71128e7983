//! What differs between the public items of two clients.

use crate::change::{Class, Effect, ItemChange};
use crate::surface::{PublicItem, Shape, Surface};

/// An item that differs, and whose it is.
#[derive(Debug, Clone)]
pub(crate) struct Touched {
    pub owner: String,
    pub change: ItemChange,
}

/// Every item that differs.
pub(crate) fn compare(old: &Surface, new: &Surface) -> Vec<Touched> {
    let mut touched = Vec::new();
    for (path, was) in old {
        match new.get(path) {
            None => touched.push(one(
                path,
                was,
                Effect::Removed,
                Class::Breaking,
                Some(was),
                None,
            )),
            Some(is) => {
                if let Some(class) = class(&was.shape, &is.shape) {
                    touched.push(one(path, was, Effect::Changed, class, Some(was), Some(is)));
                }
                if let Some(change) = circumstances(path, was, is) {
                    touched.push(Touched {
                        owner: was.owner.clone(),
                        change,
                    });
                }
            }
        }
    }
    for (path, is) in new.iter().filter(|(path, _)| !old.contains_key(*path)) {
        touched.push(one(
            path,
            is,
            Effect::Added,
            Class::Additive,
            None,
            Some(is),
        ));
    }
    touched
}

fn one(
    path: &str,
    item: &PublicItem,
    effect: Effect,
    class: Class,
    old: Option<&PublicItem>,
    new: Option<&PublicItem>,
) -> Touched {
    let text = |item: &PublicItem| item.shape.text().replace("client::", "");
    Touched {
        owner: item.owner.clone(),
        change: ItemChange {
            item: path.replace("client::", ""),
            effect,
            class,
            old: old.map(text),
            new: new.map(text),
        },
    }
}

/// What it means that an item is another; `None` when it is not.
fn class(old: &Shape, new: &Shape) -> Option<Class> {
    if old == new {
        return None;
    }
    match (old, new) {
        (Shape::Function(was), Shape::Function(is))
            if was.arguments == is.arguments
                && was.answer == is.answer
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

/// What differs around an item: its feature, and whether it should be used.
fn circumstances(path: &str, was: &PublicItem, is: &PublicItem) -> Option<ItemChange> {
    let said = |item: &PublicItem| {
        let feature = match &item.feature {
            Some(feature) => format!("feature `{feature}`"),
            None => "no feature".into(),
        };
        if item.deprecated {
            format!("{feature}, deprecated")
        } else {
            feature
        }
    };
    let alike = was.deprecated == is.deprecated && was.feature == is.feature;
    // Members follow their types.
    let follows = was.deprecated == is.deprecated && path != was.owner;
    (!alike && !follows).then(|| ItemChange {
        item: path.replace("client::", ""),
        effect: Effect::Changed,
        class: Class::Behavioural,
        old: Some(said(was)),
        new: Some(said(is)),
    })
}
