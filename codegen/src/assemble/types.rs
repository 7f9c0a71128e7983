//! The types of a contract.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{ArgumentOrder, STAGE, is_true, tag_of, text};
use crate::document::{self, operations};
use crate::error::{Error, Result};
use crate::facts::{self, Debugged, Union};
use crate::model::{Direction, Field, Kind, RustType, TypeDef};
use crate::normalise::{enums, inline, names, prune, tolerate, unions};
use crate::reshape::Client;
use crate::sample::Sample;
use crate::words;

pub(super) fn types(
    document: &Value,
    client: &Client,
    areas: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, TypeDef>> {
    let used_by = areas_of_types(document, areas);
    let mut types = BTreeMap::new();
    for (name, schema) in document::schemas(document).into_iter().flatten() {
        let pointer = document::join(document::SCHEMAS, name);
        let kind = if let Some(values) = schema.get(enums::VALUES) {
            let values = values
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            Kind::OpenEnum(values.map(str::to_owned).collect())
        } else if let Some(union) = facts::read::<Union>(schema, unions::UNION, &pointer)? {
            Kind::Union(union)
        } else {
            Kind::Struct(fields(name, schema, client)?)
        };
        let contract_name = text(schema, names::SCHEMA_NAME).map(str::to_owned);
        let mut docs = text(schema, "description")
            .map(words::lines)
            .unwrap_or_default();
        if docs.is_empty() {
            let shown = contract_name.as_deref().unwrap_or(name);
            docs.push(words::placeholder(shown));
        }
        let definition = TypeDef {
            name: name.clone(),
            contract_name,
            docs,
            direction: match text(schema, tolerate::DIRECTION) {
                Some("request") => Direction::Request,
                Some("both") => Direction::Both,
                _ => Direction::Response,
            },
            areas: used_by.get(name).cloned().unwrap_or_default(),
            kind,
        };
        types.insert(name.clone(), definition);
    }
    Ok(types)
}

fn areas_of_types(
    document: &Value,
    areas: &BTreeMap<String, String>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut roots: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (_, operation) in operations(document) {
        let area = areas.get(tag_of(operation)).cloned().unwrap_or_default();
        roots
            .entry(area)
            .or_default()
            .extend(prune::named_in(operation));
    }
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (area, roots) in roots {
        for name in prune::reachable(roots, document) {
            used.entry(name).or_default().insert(area.clone());
        }
    }
    used
}

fn fields(name: &str, schema: &Value, client: &Client) -> Result<Vec<Field>> {
    let Some(members) = client.structs.get(name) else {
        let empty = schema
            .get("properties")
            .and_then(Value::as_object)
            .is_none_or(|p| p.is_empty());
        if empty {
            return Ok(Vec::new());
        }
        return Err(
            Error::new(STAGE, format!("progenitor made no struct {name}"))
                .at(document::join(document::SCHEMAS, name)),
        );
    };
    let required: Vec<&str> = document::strings(schema, tolerate::REQUIRED).collect();
    let order = ArgumentOrder::of(schema);
    let names = members.iter().map(|member| member.wire.as_str());
    order.check(names, &document::join(document::SCHEMAS, name))?;
    let pointer = document::join(document::SCHEMAS, name);
    let fields = members.iter().map(|member| {
        let property = schema
            .get("properties")
            .and_then(|all| all.get(&member.wire));
        let property = property.unwrap_or(&Value::Null);
        Ok(Field {
            name: field_name(&member.name),
            wire: member.wire.clone(),
            ty: member.ty.clone(),
            docs: words::documented(property, text(property, "description"), &member.wire),
            deprecated: is_true(property, "deprecated"),
            required: required.contains(&member.wire.as_str()),
            argument_place: order.place(&member.wire),
            shown: match facts::read::<Debugged>(property, inline::DEBUG, &pointer)? {
                Some(mark) => mark == Debugged::Shown,
                None => shows_nobody(&member.ty),
            },
            sample: Sample::of(property),
        })
    });
    fields.collect()
}

/// Whether values of the type expose nobody, as far as a type can tell. Text and numbers may.
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

/// A keyword keeps its spelling as a raw identifier where Rust has one.
pub(super) fn field_name(name: &str) -> String {
    match name.strip_suffix('_') {
        Some(keyword) if syn::parse_str::<syn::Ident>(keyword).is_err() => {
            let raw = format!("r#{keyword}");
            let allowed = syn::parse_str::<syn::Ident>(&raw).is_ok();
            if allowed { raw } else { name.to_owned() }
        }
        _ => name.to_owned(),
    }
}
