//! The functions that visit the schemas of a contract.

use super::{Contract, Operation, SCHEMAS, Schema, Shape};
use crate::document::join;
use crate::error::Result;

/// A function that receives a schema and its current JSON pointer. The schema's origin is the place
/// where the schema was written.
pub(crate) type Visit<'v> = dyn FnMut(&mut Schema, &str) -> Result<()> + 'v;

/// Calls `visit` with every schema. Inner schemas come before the schemas that contain them.
pub(crate) fn visit_schemas(contract: &mut Contract, visit: &mut Visit<'_>) -> Result<()> {
    for (name, schema) in &mut contract.schemas {
        visit_schema(schema, &join(SCHEMAS, name), visit)?;
    }
    for operation in &mut contract.operations {
        visit_operation(operation, visit)?;
    }
    Ok(())
}

/// Calls `visit` with every schema of one operation.
pub(crate) fn visit_operation(operation: &mut Operation, visit: &mut Visit<'_>) -> Result<()> {
    let pointer = join(&join("/paths", &operation.path), operation.method);
    for (index, parameter) in operation.parameters.iter_mut().enumerate() {
        if let Some(schema) = &mut parameter.schema {
            let inner_pointer = format!("{pointer}/parameters/{index}/schema");
            visit_schema(schema, &inner_pointer, visit)?;
        }
    }
    if let Some(schema) = operation.body.as_mut().and_then(|b| b.content.schema_mut()) {
        let inner_pointer = format!("{pointer}/requestBody/content/application~1json/schema");
        visit_schema(schema, &inner_pointer, visit)?;
    }
    for (status, response) in &mut operation.responses {
        if let Some(schema) = response.content.as_mut().and_then(|c| c.schema_mut()) {
            let inner_pointer =
                format!("{pointer}/responses/{status}/content/application~1json/schema");
            visit_schema(schema, &inner_pointer, visit)?;
        }
    }
    Ok(())
}

/// Calls `visit` with a schema and every schema inside it. Inner schemas come first.
pub(crate) fn visit_schema(
    schema: &mut Schema,
    pointer: &str,
    visit: &mut Visit<'_>,
) -> Result<()> {
    for_inner(schema, pointer, &mut |inner, inner_pointer| {
        visit_schema(inner, inner_pointer, visit)
    })?;
    visit(schema, pointer)
}

/// Calls `visit` with the schemas directly inside `schema`.
pub(crate) fn for_inner(schema: &mut Schema, pointer: &str, visit: &mut Visit<'_>) -> Result<()> {
    match &mut schema.shape {
        Shape::List(items) => visit(items, &join(pointer, "items"))?,
        Shape::Object(object) => {
            for (name, property) in &mut object.properties {
                visit(property, &format!("{pointer}/properties{}", join("", name)))?;
            }
            if let Some(values) = &mut object.values {
                visit(values, &join(pointer, "additionalProperties"))?;
            }
        }
        _ => {}
    }
    for (key, parts) in [("allOf", &mut schema.all_of), ("anyOf", &mut schema.any_of)] {
        for (index, part) in parts.iter_mut().enumerate() {
            visit(part, &format!("{pointer}/{key}/{index}"))?;
        }
    }
    Ok(())
}
