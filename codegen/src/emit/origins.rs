//! Returns the places in the contract from which each item was generated.

use std::collections::BTreeMap;

use super::outcome::Outcome;
use crate::contract::Origin;
use crate::model::{Model, Operation, Tag, TypeKind};
use crate::names;

/// JSON pointers by the paths of items.
#[derive(Default)]
struct Origins(BTreeMap<String, Vec<String>>);

pub(super) fn origins(model: &Model) -> BTreeMap<String, Vec<String>> {
    let mut origins = Origins::default();
    for identifier in &model.identifiers {
        origins.insert(format!("types::{}", identifier.name), &identifier.origin);
    }
    for definition in model.types.values() {
        let name = format!("types::{}", definition.name);
        origins.insert(name.clone(), &definition.origin);
        if let TypeKind::Struct(fields) = &definition.kind {
            for field in fields {
                origins.insert(format!("{name}::{}", field.name), &field.origin);
                let setter = names::setter(fields, field);
                origins.insert(format!("{name}::{setter}"), &field.origin);
            }
        }
    }
    for tag in &model.tags {
        for operation in &tag.operations {
            origins.operation(tag, operation);
        }
    }
    origins.0
}

impl Origins {
    fn insert(&mut self, item: String, origin: &Origin) {
        // The error body does not have a place in the contract.
        let pointers: Vec<String> = origin.pointers().map(str::to_owned).collect();
        if !pointers.is_empty() {
            self.0.insert(item, pointers);
        }
    }

    fn operation(&mut self, tag: &Tag, operation: &Operation) {
        let Tag { module, handle, .. } = tag;
        let builder = format!("api::{module}::{}", operation.builder);
        self.insert(builder.clone(), &operation.origin);
        let method = format!("api::{module}::{handle}::{}", operation.name);
        self.insert(method, &operation.origin);
        let outcome = Outcome::of(operation);
        if let Outcome::Each(_) = outcome {
            self.insert(
                format!("api::{module}::{}", outcome.ty(operation)),
                &operation.origin,
            );
        }
        for parameter in &operation.parameters {
            self.insert(format!("{builder}::{}", parameter.field), &parameter.origin);
        }
    }
}
