//! Turns `anyOf` and `oneOf` into constructs that have a Rust type.
//!
//! - A union with `x-union` (a table from the values of a property to schemas) remains a union. It
//!   becomes an enum whose variant is selected by that value.
//! - Scalars of several types become one scalar that keeps the received spelling.
//! - Objects are merged into one object with the properties of all. Trying one object after the other
//!   would accept the first that fits by accident, and lose the properties that only the others have.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use serde_json::Value;

use crate::contract::{Contract, Object, Origin, SCHEMAS, Scalar, Schema, Shape, visit_schemas};
use crate::document::join;
use crate::error::{Error, Result};
use crate::facts::{self, Union};

const NAME: &str = "unions";

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    let schemas = contract.schemas.clone();
    let mut merger = Merger {
        schemas: &schemas,
        named: Vec::new(),
        open: Vec::new(),
        dissolved: BTreeSet::new(),
        merging: Vec::new(),
    };
    visit_schemas(contract, &mut |schema, pointer| {
        merger.schema(schema, pointer)
    })?;
    // The error body is a separate type even if the contract documents only one shape.
    let body = contract.schemas.get_mut(&contract.error_body);
    if let Some(body) = body
        && let Some(only) = body.reference().and_then(|only| schemas.get(only))
    {
        let description = body.description.take();
        *body = only.clone();
        body.take_words(description, false);
    }
    let named = merger.named.into_iter();
    contract
        .schemas
        .extend(named.map(|merged| (merged.name, merged.schema)));
    Ok(())
}

/// A member of a union: its name, if it has one, and its schema.
type Member = (Option<String>, Schema);

/// A merged schema that needed a name.
struct Merged {
    name: String,
    schema: Schema,
    /// The schemas that were merged.
    members: Vec<Schema>,
}

struct Merger<'a> {
    schemas: &'a BTreeMap<String, Schema>,
    named: Vec<Merged>,
    /// The unions that are currently being expanded, by name or place.
    open: Vec<String>,
    /// The unions that were expanded for the union that is currently being merged.
    dissolved: BTreeSet<String>,
    /// The lists of members that are currently being merged.
    merging: Vec<Vec<Schema>>,
}

impl Merger<'_> {
    fn schema(&mut self, schema: &mut Schema, pointer: &str) -> Result<()> {
        if let Some(mut union) = schema.facts.union.take() {
            check_union(&mut union, self.schemas, &schema.origin)?;
            *schema = Schema {
                origin: schema.origin.clone(),
                description: schema.description.take(),
                shape: Shape::Union(union),
                ..Schema::default()
            };
            return Ok(());
        }
        let members = std::mem::take(&mut schema.any_of);
        if !members.is_empty() {
            let own = std::mem::take(schema);
            *schema = self.merge(members, pointer, &own.origin)?;
            if own.has_members()
                && let Some(only) = schema.reference().and_then(|only| self.schemas.get(only))
            {
                *schema = only.clone();
            }
            overlay(schema, own);
        }
        Ok(())
    }

    /// Merges the members of a union.
    ///
    /// - `pointer`: the current place of the union, which determines the names of new schemas
    /// - `origin`: the place where the union was written
    fn merge(&mut self, members: Vec<Schema>, pointer: &str, origin: &Origin) -> Result<Schema> {
        let mut flat = Vec::new();
        let others = std::mem::take(&mut self.dissolved);
        for member in members {
            self.expand(member, pointer, &mut flat)?;
        }
        self.dissolved = others;
        flat.retain(|(_, schema)| schema.shape != Shape::Unhandled("the type `null`".into()));
        flat.dedup_by(|a, b| a.1 == b.1);
        if let [only] = flat.as_slice() {
            return Ok(written(only, origin));
        }
        let all = |fits: fn(&Schema) -> bool| flat.iter().all(|(_, schema)| fits(schema));
        let mut merged = if all(Schema::is_scalar) {
            scalar(&flat)
        } else if all(Schema::has_members) {
            self.objects(&flat, pointer)?
        } else if flat.iter().any(|(_, schema)| is_list(schema)) {
            self.lists(&flat, pointer, origin)?
        } else {
            // Schemas without a common structure, such as an object and a text, remain JSON.
            Schema::default()
        };
        merged.origin = origin.clone();
        Ok(merged)
    }

    /// Adds the schemas behind a member to `into`. Follows a reference and expands a union inside a
    /// union.
    fn expand(&mut self, member: Schema, pointer: &str, into: &mut Vec<Member>) -> Result<()> {
        let name = member.reference().map(str::to_owned);
        // Unions of unions can name the same union several times.
        if name
            .as_ref()
            .is_some_and(|name| self.dissolved.contains(name))
        {
            return Ok(());
        }
        let schema = match &name {
            None => member,
            Some(name) => match self.schemas.get(name) {
                Some(schema) => schema.clone(),
                None => {
                    let message = format!("there is no schema called {name}");
                    return Err(Error::new(NAME, message).at(member.origin.pointer()));
                }
            },
        };
        if schema.reference().is_some() {
            return self.expand(schema, pointer, into);
        }
        if schema.any_of.is_empty() || schema.facts.union.is_some() {
            into.push((name, schema));
            return Ok(());
        }
        let key = name.unwrap_or_else(|| pointer.to_owned());
        if self.open.contains(&key) {
            let message = format!("the union {key} contains itself");
            return Err(Error::new(NAME, message)
                .at(schema.origin.pointer())
                .hint("break the circle"));
        }
        self.open.push(key.clone());
        for member in &schema.any_of {
            self.expand(member.clone(), pointer, into)?;
        }
        // The object has these properties for every alternative of the union.
        if schema.has_members() {
            let own = Schema {
                any_of: Vec::new(),
                ..schema
            };
            into.push((None, own));
        }
        self.open.pop();
        self.dissolved.insert(key);
        Ok(())
    }

    /// Merges a single item and a list of such items into a list.
    fn lists(&mut self, flat: &[Member], pointer: &str, origin: &Origin) -> Result<Schema> {
        let item = |member: &Member| match &member.1.shape {
            Shape::List(items) => (**items).clone(),
            _ => written(member, origin),
        };
        let mut words = flat
            .iter()
            .filter_map(|(_, schema)| schema.description.as_deref());
        let words = words.next().map(super::of_an_entry);
        let items = flat.iter().map(item).collect();
        let items = self.named(items, pointer, origin, words.as_ref())?;
        Ok(Schema {
            shape: Shape::List(Box::new(items)),
            ..Schema::default()
        })
    }

    fn objects(&mut self, flat: &[Member], pointer: &str) -> Result<Schema> {
        let objects: Vec<&Object> = flat.iter().filter_map(|(_, one)| one.object()).collect();
        let mut variants: BTreeMap<&String, (Origin, Vec<Schema>)> = BTreeMap::new();
        for (name, member) in objects.iter().flat_map(|object| &object.members) {
            let (origin, seen) = variants.entry(name).or_default();
            origin.extend(&member.origin);
            if !seen.iter().any(|other| same_type(other, member)) {
                seen.push(member.clone());
            }
        }
        let mut members = BTreeMap::new();
        for (name, (origin, mut seen)) in variants {
            let words = seen.iter().find_map(|one| one.description.clone());
            let mut member = match seen.len() {
                1 => seen.remove(0),
                _ => {
                    let place = format!("{pointer}/properties{}", join("", name));
                    self.named(seen, &place, &origin, words.as_ref())?
                }
            };
            member.description = member.description.or(words);
            member.origin = origin;
            members.insert(name.clone(), member);
        }
        let required = objects.iter().map(|object| object.required.clone());
        let required = required.reduce(|one, other| &one & &other);
        Ok(Schema {
            shape: Shape::Object(Object {
                members,
                required: required.unwrap_or_default(),
                required_to_send: BTreeSet::new(),
                values: None,
            }),
            ..Schema::default()
        })
    }

    /// Merges `members`. An object that results from the merge gets a name, so that it is one type.
    ///
    /// - `words`: the description of the type if it has no other description
    fn named(
        &mut self,
        members: Vec<Schema>,
        pointer: &str,
        origin: &Origin,
        words: Option<&String>,
    ) -> Result<Schema> {
        if let Some(known) = self.named.iter().find(|known| known.members == members) {
            return Ok(Schema::reference_to(&known.name, origin.clone()));
        }
        if self.merging.contains(&members) {
            return Ok(Schema::default());
        }
        self.merging.push(members.clone());
        let mut schema = self.merge(members.clone(), pointer, origin)?;
        self.merging.pop();
        if !schema.has_members() {
            return Ok(schema);
        }
        schema.description = schema.description.or_else(|| words.cloned());
        let name = self.free_name(pointer);
        let place = Schema::reference_to(&name, origin.clone());
        self.named.push(Merged {
            name,
            schema,
            members,
        });
        Ok(place)
    }

    fn free_name(&self, pointer: &str) -> String {
        let tail = pointer.strip_prefix(SCHEMAS).unwrap_or(pointer);
        let base = tail.replace("/properties", "").to_upper_camel_case();
        let taken = |name: &String| {
            let same = |other: &String| other.to_upper_camel_case() == *name;
            self.schemas.keys().any(same) || self.named.iter().any(|other| same(&other.name))
        };
        let numbered = (2..).map(|number| format!("{base}{number}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        candidates.find(|name| !taken(name)).unwrap_or_default()
    }
}

/// Returns a member as a reference if it has a name, or as its schema otherwise.
fn written((name, schema): &Member, origin: &Origin) -> Schema {
    match name {
        Some(name) => Schema::reference_to(name, origin.clone()),
        None => schema.clone(),
    }
}

fn is_list(schema: &Schema) -> bool {
    matches!(schema.shape, Shape::List(_))
}

fn same_type(a: &Schema, b: &Schema) -> bool {
    let shapes = match (&a.shape, &b.shape) {
        (Shape::Object(a), Shape::Object(b)) => a.members == b.members && a.values == b.values,
        (a, b) => a == b,
    };
    shapes && a.limits.format == b.limits.format && a.any_of == b.any_of
}

fn scalar(flat: &[Member]) -> Schema {
    let Some((_, first)) = flat.first() else {
        return Schema::default();
    };
    let same =
        |(_, one): &Member| one.shape == first.shape && one.limits.format == first.limits.format;
    if flat.iter().all(same) {
        let mut scalar = first.clone();
        scalar.limits.choices = choices(flat);
        return scalar;
    }
    let kind = match flat.iter().all(|(_, schema)| schema.is_text()) {
        true => Scalar::Text,
        false => Scalar::Any,
    };
    Schema {
        shape: Shape::Scalar(kind),
        ..Schema::default()
    }
}

/// Returns the known values of all scalars, or an empty list if one of the scalars allows every value.
fn choices(flat: &[Member]) -> Vec<Value> {
    let mut united: Vec<Value> = Vec::new();
    for (_, schema) in flat {
        if schema.limits.choices.is_empty() {
            return Vec::new();
        }
        for choice in &schema.limits.choices {
            if !united.contains(choice) {
                united.push(choice.clone());
            }
        }
    }
    united
}

/// Applies the keys beside the union to the merged schema.
fn overlay(merged: &mut Schema, own: Schema) {
    merged.take_words(own.description, false);
    if merged.reference().is_some() {
        return;
    }
    merged.deprecated |= own.deprecated;
    merged.limits.absorb(own.limits);
    merged.facts.absorb(own.facts);
    match (&mut merged.shape, own.shape) {
        (Shape::Object(object), Shape::Object(own)) => object.absorb(own),
        (_, Shape::Object(own)) if own == Object::default() => {}
        (shape, Shape::Object(own)) => *shape = Shape::Object(own),
        // If the type is given beside the union, the alternatives only limit the value.
        (shape @ Shape::Any, own @ (Shape::Scalar(_) | Shape::List(_))) => *shape = own,
        _ => {}
    }
}

fn check_union(
    union: &mut Union,
    schemas: &BTreeMap<String, Schema>,
    origin: &Origin,
) -> Result<()> {
    for (index, variant) in union.variants.iter_mut().enumerate() {
        let place = join(origin.pointer(), facts::UNION);
        let place = format!("{place}/variants/{index}/schema");
        let fail = |message: String| Err(Error::new(NAME, message).at(&*place));
        let name = variant.schema.clone();
        // Replaces an alias with the schema that it references.
        while let Some(next) = schemas.get(&variant.schema).and_then(Schema::reference) {
            variant.schema = next.to_owned();
        }
        match schemas.get(&variant.schema) {
            None => return fail(format!("there is no schema called `{name}`")),
            Some(schema) if !schema.has_members() && schema.any_of.is_empty() => {
                return fail(format!("`{name}` is no object with members"));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::{contract, schema};

    fn run_on(schemas: Value) -> Result<BTreeMap<String, Schema>> {
        let mut contract = contract(json!({ "components": { "schemas": schemas } }));
        run(&mut contract)?;
        Ok(contract.schemas)
    }

    fn after(schemas: Value) -> BTreeMap<String, Schema> {
        run_on(schemas).unwrap()
    }

    fn reference_to(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    #[test]
    fn objects_are_merged_and_only_common_names_stay_required() {
        let schemas = after(json!({
            "A": { "type": "object", "required": ["x", "y"],
                "properties": { "x": { "type": "string" }, "y": { "type": "string" } } },
            "B": { "type": "object", "required": ["x"],
                "properties": { "x": { "type": "integer" }, "z": { "type": "boolean" } } },
            "Either": { "anyOf": [reference_to("A"), reference_to("B")] },
        }));
        let mut expected = schema(json!({ "type": "object", "required": ["x"], "properties": {
            "x": {}, "y": { "type": "string" }, "z": { "type": "boolean" },
        } }));
        if let Shape::Object(object) = &mut expected.shape {
            let x = object.members.get_mut("x").unwrap();
            x.shape = Shape::Scalar(Scalar::Any);
        }
        assert_eq!(schemas["Either"], expected);
    }

    #[test]
    fn members_that_differ_are_merged_in_turn() {
        let list = |name: &str| {
            json!({ "type": "object", "properties": {
            "list": { "type": "array", "items": reference_to(name) },
        } })
        };
        let object =
            |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
        let schemas = after(json!({
            "A": list("X"), "B": list("Y"), "X": object("x"), "Y": object("y"),
            "Either": { "oneOf": [reference_to("A"), reference_to("B")] },
        }));
        let Shape::List(items) = &schemas["Either"].object().unwrap().members["list"].shape else {
            panic!("{schemas:?}")
        };
        assert_eq!(items.reference(), Some("EitherList"));
        let members = &schemas["EitherList"].object().unwrap().members;
        assert!(members.keys().eq(["x", "y"].iter()));
    }

    #[test]
    fn a_union_with_a_table_stays_a_union() {
        let union = json!({ "property": "type", "variants": [{ "schema": "A", "values": ["a"] }] });
        let schemas = after(json!({
            "A": { "type": "object", "properties": { "type": { "type": "string" } } },
            "Report": { "anyOf": [reference_to("A")], "x-union": union },
        }));
        assert!(
            matches!(&schemas["Report"].shape, Shape::Union(union) if union.property == "type")
        );
    }

    #[test]
    fn a_table_that_names_no_schema_is_refused() {
        let union = json!({ "property": "type", "variants": [{ "schema": "A", "values": ["a"] }] });
        let error = run_on(json!({ "Report": { "x-union": union } })).unwrap_err();
        assert_eq!(
            error.pointer.as_deref(),
            Some("/components/schemas/Report/x-union/variants/0/schema")
        );
    }

    #[test]
    fn a_union_of_unions_that_closes_a_circle_is_refused() {
        let error = run_on(json!({
            "A": { "anyOf": [reference_to("B")] },
            "B": { "anyOf": [reference_to("A")] },
        }))
        .unwrap_err();
        assert!(error.message.contains("contains itself"), "{error}");
    }

    #[test]
    fn one_or_a_list_is_a_list() {
        let schemas = after(json!({ "A": { "type": "object", "properties": {
            "ids": { "anyOf": [
                { "type": "string" },
                { "type": "array", "items": { "type": "integer" } },
            ] },
        } } }));
        let Shape::List(items) = &schemas["A"].object().unwrap().members["ids"].shape else {
            panic!("{schemas:?}")
        };
        assert_eq!(items.shape, Shape::Scalar(Scalar::Any));
    }

    #[test]
    fn one_member_is_that_member() {
        let object = json!({ "type": "object", "properties": { "x": {} } });
        let schemas = after(json!({
            "A": object,
            "B": { "type": "object", "properties": { "a": { "oneOf": [reference_to("A")] } } },
        }));
        let b = schemas["B"].object().unwrap();
        assert_eq!(b.members["a"].reference(), Some("A"));
    }
}
