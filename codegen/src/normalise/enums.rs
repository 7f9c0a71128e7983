//! Turns named text schemas with known values into open enums. Known values of other schemas are only
//! limits, not types.

use crate::contract::{Contract, Shape};
use crate::error::Result;

pub(super) fn run(contract: &mut Contract) -> Result<()> {
    for schema in contract.schemas.values_mut().filter(|one| one.is_text()) {
        let mut values: Vec<String> = Vec::new();
        for value in schema
            .limits
            .choices
            .iter()
            .filter_map(|value| value.as_str())
        {
            if !values.iter().any(|other| other == value) {
                values.push(value.to_owned());
            }
        }
        if !values.is_empty() {
            schema.shape = Shape::OpenEnum(values);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::contract::{Scalar, contract};

    #[test]
    fn only_named_text_keeps_its_values() {
        let mut contract = contract(json!({ "components": { "schemas": {
            "Context": { "type": "string", "enum": ["WEB", null, "SMS", "WEB"] },
            "Flag": { "type": "boolean", "enum": [true] },
        } } }));
        run(&mut contract).unwrap();
        let values = vec!["WEB".to_owned(), "SMS".to_owned()];
        assert_eq!(contract.schemas["Context"].shape, Shape::OpenEnum(values));
        let flag = &contract.schemas["Flag"].shape;
        assert_eq!(*flag, Shape::Scalar(Scalar::Boolean));
    }
}
