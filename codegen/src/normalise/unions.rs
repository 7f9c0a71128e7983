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
        named_schema: Vec::new(),
        in_progress: Vec::new(),
        expanded: BTreeSet::new(),
        merges_in_progress: Vec::new(),
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
        body.set_description(description, false);
    }
    let named_schema = merger.named_schema.into_iter();
    contract
        .schemas
        .extend(named_schema.map(|merged| (merged.name, merged.schema)));
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
    named_schema: Vec<Merged>,
    /// The unions that are currently being expanded, by name or place.
    in_progress: Vec<String>,
    /// The unions that were expanded for the union that is currently being merged.
    expanded: BTreeSet<String>,
    /// The lists of members that are currently being merged.
    merges_in_progress: Vec<Vec<Schema>>,
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
            if own.has_properties()
                && let Some(only) = schema.reference().and_then(|only| self.schemas.get(only))
            {
                *schema = only.clone();
            }
            apply_outer_keys(schema, own);
        }
        Ok(())
    }

    /// Merges the members of a union.
    ///
    /// - `pointer`: the current place of the union, which determines the names of new schemas
    /// - `origin`: the place where the union was written
    fn merge(&mut self, members: Vec<Schema>, pointer: &str, origin: &Origin) -> Result<Schema> {
        let mut flattened = Vec::new();
        let others = std::mem::take(&mut self.expanded);
        for member in members {
            self.expand(member, pointer, &mut flattened)?;
        }
        self.expanded = others;
        flattened.retain(|(_, schema)| schema.shape != Shape::Unhandled("the type `null`".into()));
        flattened.dedup_by(|a, b| a.1 == b.1);
        if let [only] = flattened.as_slice() {
            return Ok(as_schema(only, origin));
        }
        let all = |fits: fn(&Schema) -> bool| flattened.iter().all(|(_, schema)| fits(schema));
        let mut merged = if all(Schema::is_scalar) {
            merged_scalar(&flattened)
        } else if all(Schema::has_properties) {
            self.objects(&flattened, pointer)?
        } else if flattened.iter().any(|(_, schema)| is_list(schema)) {
            self.lists(&flattened, pointer, origin)?
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
            .is_some_and(|name| self.expanded.contains(name))
        {
            return Ok(());
        }
        let schema = match &name {
            None => member,
            Some(name) => match self.schemas.get(name) {
                Some(schema) => schema.clone(),
                None => {
                    let message = format!("the schema {name} does not exist");
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
        if self.in_progress.contains(&key) {
            let message = format!("the union {key} contains itself");
            return Err(Error::new(NAME, message)
                .at(schema.origin.pointer())
                .hint("remove one of the references"));
        }
        self.in_progress.push(key.clone());
        for member in &schema.any_of {
            self.expand(member.clone(), pointer, into)?;
        }
        // The object has these properties for every alternative of the union.
        if schema.has_properties() {
            let own = Schema {
                any_of: Vec::new(),
                ..schema
            };
            into.push((None, own));
        }
        self.in_progress.pop();
        self.expanded.insert(key);
        Ok(())
    }

    /// Merges a single item and a list of such items into a list.
    fn lists(&mut self, members: &[Member], pointer: &str, origin: &Origin) -> Result<Schema> {
        let item = |member: &Member| match &member.1.shape {
            Shape::List(items) => (**items).clone(),
            _ => as_schema(member, origin),
        };
        let mut description = members
            .iter()
            .filter_map(|(_, schema)| schema.description.as_deref());
        let description = description.next().map(super::entry_description);
        let items = members.iter().map(item).collect();
        let items = self.named_schema(items, pointer, origin, description.as_ref())?;
        Ok(Schema {
            shape: Shape::List(Box::new(items)),
            ..Schema::default()
        })
    }

    fn objects(&mut self, members: &[Member], pointer: &str) -> Result<Schema> {
        let objects: Vec<&Object> = members.iter().filter_map(|(_, one)| one.object()).collect();
        let mut variants: BTreeMap<&String, (Origin, Vec<Schema>)> = BTreeMap::new();
        for (name, member) in objects.iter().flat_map(|object| &object.properties) {
            let (origin, seen) = variants.entry(name).or_default();
            origin.extend(&member.origin);
            if !seen.iter().any(|other| same_type(other, member)) {
                seen.push(member.clone());
            }
        }
        let mut properties = BTreeMap::new();
        for (name, (origin, mut seen)) in variants {
            let description = seen.iter().find_map(|one| one.description.clone());
            let mut property = match seen.len() {
                1 => seen.remove(0),
                _ => {
                    let place = format!("{pointer}/properties{}", join("", name));
                    self.named_schema(seen, &place, &origin, description.as_ref())?
                }
            };
            property.description = property.description.or(description);
            property.origin = origin;
            properties.insert(name.clone(), property);
        }
        let required = objects.iter().map(|object| object.required.clone());
        let required = required.reduce(|one, other| &one & &other);
        Ok(Schema {
            shape: Shape::Object(Object {
                properties,
                required: required.unwrap_or_default(),
                required_to_send: BTreeSet::new(),
                values: None,
            }),
            ..Schema::default()
        })
    }

    /// Merges `members`. An object that results from the merge gets a name, so that it is one type.
    ///
    /// - `description`: the description of the type if it has no other description
    fn named_schema(
        &mut self,
        members: Vec<Schema>,
        pointer: &str,
        origin: &Origin,
        description: Option<&String>,
    ) -> Result<Schema> {
        if let Some(known) = self
            .named_schema
            .iter()
            .find(|known| known.members == members)
        {
            return Ok(Schema::reference_to(&known.name, origin.clone()));
        }
        if self.merges_in_progress.contains(&members) {
            return Ok(Schema::default());
        }
        self.merges_in_progress.push(members.clone());
        let mut schema = self.merge(members.clone(), pointer, origin)?;
        self.merges_in_progress.pop();
        if !schema.has_properties() {
            return Ok(schema);
        }
        schema.description = schema.description.or_else(|| description.cloned());
        let name = self.unique_name(pointer);
        let place = Schema::reference_to(&name, origin.clone());
        self.named_schema.push(Merged {
            name,
            schema,
            members,
        });
        Ok(place)
    }

    fn unique_name(&self, pointer: &str) -> String {
        let tail = pointer.strip_prefix(SCHEMAS).unwrap_or(pointer);
        let base = tail.replace("/properties", "").to_upper_camel_case();
        let taken = |name: &String| {
            let same = |other: &String| other.to_upper_camel_case() == *name;
            self.schemas.keys().any(same) || self.named_schema.iter().any(|other| same(&other.name))
        };
        let numbered = (2..).map(|number| format!("{base}{number}"));
        let mut candidates = std::iter::once(base.clone()).chain(numbered);
        candidates.find(|name| !taken(name)).unwrap_or_default()
    }
}

/// Returns a member as a reference if it has a name, or as its schema otherwise.
fn as_schema((name, schema): &Member, origin: &Origin) -> Schema {
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
        (Shape::Object(a), Shape::Object(b)) => {
            a.properties == b.properties && a.values == b.values
        }
        (a, b) => a == b,
    };
    shapes && a.limits.format == b.limits.format && a.any_of == b.any_of
}

fn merged_scalar(members: &[Member]) -> Schema {
    let Some((_, first)) = members.first() else {
        return Schema::default();
    };
    let same =
        |(_, one): &Member| one.shape == first.shape && one.limits.format == first.limits.format;
    if members.iter().all(same) {
        let mut merged_scalar = first.clone();
        merged_scalar.limits.choices = united_choices(members);
        return merged_scalar;
    }
    let kind = match members.iter().all(|(_, schema)| schema.is_text()) {
        true => Scalar::Text,
        false => Scalar::Any,
    };
    Schema {
        shape: Shape::Scalar(kind),
        ..Schema::default()
    }
}

/// Returns the known values of all scalars, or an empty list if one of the scalars allows every value.
fn united_choices(members: &[Member]) -> Vec<Value> {
    let mut united: Vec<Value> = Vec::new();
    for (_, schema) in members {
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
fn apply_outer_keys(merged: &mut Schema, own: Schema) {
    merged.set_description(own.description, false);
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
            None => return fail(format!("the schema `{name}` does not exist")),
            Some(schema) if !schema.has_properties() && schema.any_of.is_empty() => {
                return fail(format!("`{name}` is not an object with properties"));
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

    fn try_run(schemas: Value) -> Result<BTreeMap<String, Schema>> {
        let mut contract = contract(json!({ "components": { "schemas": schemas } }));
        run(&mut contract)?;
        Ok(contract.schemas)
    }

    fn merged(schemas: Value) -> BTreeMap<String, Schema> {
        try_run(schemas).unwrap()
    }

    fn reference_to(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    #[test]
    fn only_common_properties_stay_required() {
        let schemas = merged(json!({
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
            let x = object.properties.get_mut("x").unwrap();
            x.shape = Shape::Scalar(Scalar::Any);
        }
        assert_eq!(schemas["Either"], expected);
    }

    #[test]
    fn different_properties_are_merged_recursively() {
        let list = |name: &str| {
            json!({ "type": "object", "properties": {
            "list": { "type": "array", "items": reference_to(name) },
        } })
        };
        let object =
            |name: &str| json!({ "type": "object", "properties": { name: { "type": "string" } } });
        let schemas = merged(json!({
            "A": list("X"), "B": list("Y"), "X": object("x"), "Y": object("y"),
            "Either": { "oneOf": [reference_to("A"), reference_to("B")] },
        }));
        let Shape::List(items) = &schemas["Either"].object().unwrap().properties["list"].shape
        else {
            panic!("{schemas:?}")
        };
        assert_eq!(items.reference(), Some("EitherList"));
        let members = &schemas["EitherList"].object().unwrap().properties;
        assert!(members.keys().eq(["x", "y"].iter()));
    }

    #[test]
    fn a_union_with_variants_remains_a_union() {
        let union = json!({ "property": "type", "variants": [{ "schema": "A", "values": ["a"] }] });
        let schemas = merged(json!({
            "A": { "type": "object", "properties": { "type": { "type": "string" } } },
            "Report": { "anyOf": [reference_to("A")], "x-union": union },
        }));
        assert!(
            matches!(&schemas["Report"].shape, Shape::Union(union) if union.property == "type")
        );
    }

    #[test]
    fn a_variant_without_a_schema_is_rejected() {
        let union = json!({ "property": "type", "variants": [{ "schema": "A", "values": ["a"] }] });
        let error = try_run(json!({ "Report": { "x-union": union } })).unwrap_err();
        assert_eq!(
            error.pointer.as_deref(),
            Some("/components/schemas/Report/x-union/variants/0/schema")
        );
    }

    #[test]
    fn a_circular_union_is_rejected() {
        let error = try_run(json!({
            "A": { "anyOf": [reference_to("B")] },
            "B": { "anyOf": [reference_to("A")] },
        }))
        .unwrap_err();
        assert!(error.message.contains("contains itself"), "{error}");
    }

    #[test]
    fn one_or_a_list_is_a_list() {
        let schemas = merged(json!({ "A": { "type": "object", "properties": {
            "ids": { "anyOf": [
                { "type": "string" },
                { "type": "array", "items": { "type": "integer" } },
            ] },
        } } }));
        let Shape::List(items) = &schemas["A"].object().unwrap().properties["ids"].shape else {
            panic!("{schemas:?}")
        };
        assert_eq!(items.shape, Shape::Scalar(Scalar::Any));
    }

    #[test]
    fn a_union_of_one_member_is_that_member() {
        let object = json!({ "type": "object", "properties": { "x": {} } });
        let schemas = merged(json!({
            "A": object,
            "B": { "type": "object", "properties": { "a": { "oneOf": [reference_to("A")] } } },
        }));
        let b = schemas["B"].object().unwrap();
        assert_eq!(b.properties["a"].reference(), Some("A"));
    }
}
