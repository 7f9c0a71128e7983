//! Assembles the types of a contract.

use std::collections::{BTreeMap, BTreeSet};

use super::{ArgumentOrder, STAGE, tag_of};
use crate::contract::{Contract, Direction, Schema, Shape};
use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{DebugVisibility, TYPE_FILES};
use crate::model::{Field, RustType, TypeDef, TypeKind};
use crate::names::is_identifier;
use crate::normalise::{operation_schemas, reachable};
use crate::reshape::Client;
use crate::rustdoc_text;
use crate::sample::Sample;

pub(super) fn types(
    contract: &Contract,
    client: &Client,
    areas: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, TypeDef>> {
    let used_by = areas_of_types(contract, areas);
    let mut types = BTreeMap::new();
    for (name, schema) in &contract.schemas {
        let kind = match &schema.shape {
            Shape::OpenEnum(values) => TypeKind::OpenEnum(values.clone()),
            Shape::Union(union) => TypeKind::Union(union.clone()),
            _ => TypeKind::Struct(fields(name, schema, client)?),
        };
        let contract_name = contract.contract_names.get(name).cloned();
        let description = schema.description.as_deref();
        let mut docs = description.map(rustdoc_text::lines).unwrap_or_default();
        if docs.is_empty() {
            let shown = contract_name.as_deref().unwrap_or(name);
            docs.push(rustdoc_text::placeholder(shown));
        }
        let direction = contract.directions.get(name).copied();
        let definition = TypeDef {
            name: name.clone(),
            contract_name,
            docs,
            direction: direction.unwrap_or(Direction::Response),
            areas: used_by.get(name).cloned().unwrap_or_default(),
            group: group(contract, name),
            kind,
            origin: schema.origin.clone(),
        };
        types.insert(name.clone(), definition);
    }
    check_groups(contract, &types)?;
    Ok(types)
}

/// Returns the group with the longest prefix of the name of a type.
fn group(contract: &Contract, name: &str) -> Option<String> {
    let groups = contract.type_files.iter();
    let prefixes = groups.flat_map(|(group, prefixes)| prefixes.iter().map(move |it| (it, group)));
    let matching = prefixes.filter(|(prefix, _)| name.starts_with(prefix.as_str()));
    let longest = matching.max_by_key(|(prefix, _)| prefix.len());
    longest.map(|(_, group)| group.clone())
}

/// Checks that every group of types has a file name, and that every prefix is the beginning of a name.
fn check_groups(contract: &Contract, types: &BTreeMap<String, TypeDef>) -> Result<()> {
    let pointer = join("", TYPE_FILES);
    for (group, prefixes) in &contract.type_files {
        let pointer = join(&pointer, group);
        if !is_identifier(group) {
            let message = format!("`{group}` can't be the name of a file");
            return Err(Error::new(STAGE, message).at(pointer));
        }
        let unknown = prefixes
            .iter()
            .find(|prefix| !types.keys().any(|name| name.starts_with(prefix.as_str())));
        if let (Some(prefix), true) = (unknown, contract.exact) {
            let message = format!("no type has a name that begins with `{prefix}`");
            return Err(Error::new(STAGE, message)
                .at(pointer)
                .hint("correct or remove the prefix in the overlay"));
        }
    }
    Ok(())
}

fn areas_of_types(
    contract: &Contract,
    areas: &BTreeMap<String, String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut roots: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in &contract.operations {
        let area = areas.get(tag_of(operation)).cloned().unwrap_or_default();
        let roots = roots.entry(area).or_default();
        roots.extend(operation_schemas(operation));
        roots.push(contract.error_body.clone());
    }
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (area, roots) in roots {
        for name in reachable(roots, &contract.schemas) {
            used.entry(name).or_default().insert(area.clone());
        }
    }
    used
}

fn fields(name: &str, schema: &Schema, client: &Client) -> Result<Vec<Field>> {
    let Some(object) = schema.object() else {
        return Ok(Vec::new());
    };
    let pointer = schema.origin.pointer();
    let Some(struct_fields) = client.structs.get(name) else {
        let message = format!("progenitor generated no struct {name}");
        return Err(Error::new(STAGE, message).at(pointer));
    };
    let order = ArgumentOrder(&schema.facts.argument_order);
    let names = struct_fields
        .iter()
        .map(|struct_field| struct_field.wire.as_str());
    order.check(names, pointer)?;
    let fields = struct_fields.iter().map(|struct_field| {
        let Some(property) = object.properties.get(&struct_field.wire) else {
            let message = format!(
                "progenitor generated the unknown field `{}` in {name}",
                struct_field.wire
            );
            return Err(Error::new(STAGE, message).at(pointer));
        };
        let description = property.description.as_deref();
        Ok(Field {
            name: crate::names::raw(&struct_field.name),
            wire: struct_field.wire.clone(),
            ty: struct_field.ty.clone(),
            docs: rustdoc_text::item_docs(property, description, &struct_field.wire),
            deprecated: property.deprecated,
            required: object.required_to_send.contains(&struct_field.wire),
            argument_position: order.position(&struct_field.wire),
            shown: match property.facts.debug {
                Some(mark) => mark == DebugVisibility::Shown,
                None => is_impersonal(&struct_field.ty),
            },
            sample: Sample::of(property),
            origin: property.origin.clone(),
        })
    });
    fields.collect()
}

/// Checks whether values of the type cannot identify a person, judged by the type alone. Text and
/// numbers can identify a person.
fn is_impersonal(ty: &RustType) -> bool {
    match ty {
        RustType::Bool
        | RustType::Date
        | RustType::DateTime
        | RustType::UnixDate { .. }
        | RustType::Id { .. }
        | RustType::Named(_) => true,
        RustType::Option(inner) | RustType::Vec(inner) | RustType::Boxed(inner) => {
            is_impersonal(inner)
        }
        _ => false,
    }
}
