//! The differences between two contracts, before their effect on the client is known.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::change::ChangeKind;
use crate::document::{Pair, truncated};
use crate::location::Location;

/// A difference between two contracts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    pub kind: ChangeKind,
    pub location: Location,
    pub from: Option<String>,
    pub to: Option<String>,
    /// The operations that use the place of the difference, if the location does not name an
    /// operation.
    pub users: Vec<String>,
}

/// Two contracts and the differences found so far.
pub(crate) struct Comparison<'a> {
    pub old: &'a Value,
    pub new: &'a Value,
    /// The new names of the renamed schemas, by their old names.
    pub renamed: BTreeMap<&'a str, &'a str>,
    pub differences: Vec<Difference>,
}

impl Comparison<'_> {
    pub(crate) fn record(
        &mut self,
        kind: ChangeKind,
        location: &Location,
        from: Option<String>,
        to: Option<String>,
    ) {
        self.differences.push(Difference {
            kind,
            location: location.clone(),
            from,
            to,
            users: Vec::new(),
        });
    }

    /// Records a difference between two values, if there is one.
    pub(crate) fn compare_values(
        &mut self,
        kind: ChangeKind,
        location: &Location,
        (old, new): Pair<'_>,
    ) {
        if old != new {
            self.record(kind, location, old.map(truncated), new.map(truncated));
        }
    }

    /// Records that only one of the contracts sets a flag. `set` is the type of the change if the new
    /// contract sets the flag.
    pub(crate) fn compare_flag(
        &mut self,
        set: ChangeKind,
        location: &Location,
        (old, new): (bool, bool),
    ) {
        match (old, new) {
            (false, true) => self.record(set, location, None, None),
            (true, false) => self.record(set.inverse(), location, None, None),
            _ => {}
        }
    }
}
