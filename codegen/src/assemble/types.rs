//! Assembles the types of a contract.

use std::collections::{BTreeMap, BTreeSet};

use super::{ArgumentOrder, STAGE, tag_of};
use crate::contract::{Contract, Direction, Schema, Shape};
use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{Debugged, TYPE_FILES};
use crate::model::{Field, Kind, RustType, TypeDef};
use crate::names::is_identifier;
use crate::normalise::{named_in, reachable};
use crate::reshape::Client;
use crate::sample::Sample;
use crate::words;

pub(super) fn types(
    contract: &Contract,
    client: &Client,
    areas: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, TypeDef>> {
    let used_by = areas_of_types(contract, areas);
    let mut types = BTreeMap::new();
    for (name, schema) in &contract.schemas {
        let kind = match &schema.shape {
            Shape::OpenEnum(values) => Kind::OpenEnum(values.clone()),
            Shape::Union(union) => Kind::Union(union.clone()),
            _ => Kind::Struct(fields(name, schema, client)?),
        };
        let contract_name = contract.contract_names.get(name).cloned();
        let description = schema.description.as_deref();
        let mut docs = description.map(words::lines).unwrap_or_default();
        if docs.is_empty() {
            let shown = contract_name.as_deref().unwrap_or(name);
            docs.push(words::placeholder(shown));
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
    let place = join("", TYPE_FILES);
    for (group, prefixes) in &contract.type_files {
        let place = join(&place, group);
        if !is_identifier(group) {
            let message = format!("`{group}` can't be the name of a file");
            return Err(Error::new(STAGE, message).at(place));
        }
        let unknown = prefixes
            .iter()
            .find(|prefix| !types.keys().any(|name| name.starts_with(prefix.as_str())));
        if let (Some(prefix), true) = (unknown, contract.exact) {
            let message = format!("no type has a name that begins with `{prefix}`");
            return Err(Error::new(STAGE, message)
                .at(place)
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
        roots.extend(named_in(operation));
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
    let Some(members) = client.structs.get(name) else {
        let message = format!("progenitor made no struct {name}");
        return Err(Error::new(STAGE, message).at(pointer));
    };
    let order = ArgumentOrder(&schema.facts.argument_order);
    let names = members.iter().map(|member| member.wire.as_str());
    order.check(names, pointer)?;
    let fields = members.iter().map(|member| {
        let Some(described) = object.members.get(&member.wire) else {
            let message = format!("progenitor gave {name} a member `{}`", member.wire);
            return Err(Error::new(STAGE, message).at(pointer));
        };
        let description = described.description.as_deref();
        Ok(Field {
            name: crate::names::raw(&member.name),
            wire: member.wire.clone(),
            ty: member.ty.clone(),
            docs: words::documented(described, description, &member.wire),
            deprecated: described.deprecated,
            required: object.required_to_send.contains(&member.wire),
            argument_place: order.place(&member.wire),
            shown: match described.facts.debug {
                Some(mark) => mark == Debugged::Shown,
                None => shows_nobody(&member.ty),
            },
            sample: Sample::of(described),
            origin: described.origin.clone(),
        })
    });
    fields.collect()
}

/// Checks whether values of the type cannot identify a person, judged by the type alone. Text and
/// numbers can identify a person.
fn shows_nobody(ty: &RustType) -> bool {
    match ty {
        RustType::Bool
        | RustType::Date
        | RustType::DateTime
        | RustType::UnixDate { .. }
        | RustType::Id { .. }
        | RustType::Named(_) => true,
        RustType::Option(inner) | RustType::Vec(inner) | RustType::Boxed(inner) => {
            shows_nobody(inner)
        }
        _ => false,
    }
}
