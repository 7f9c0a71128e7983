//! The contract in the form that the tests use. The passes of the generator are not applied to it.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use finicity_codegen::{Fit, Inputs, Source, corrected};
use serde_json::Value;

/// The contract with its corrections.
pub static CONTRACT: LazyLock<Value> = LazyLock::new(|| {
    let read = |name: &str| std::fs::read_to_string(folder().join(name)).unwrap();
    let (contract, overlay) = (read("finicity.yaml"), read("overlay.yaml"));
    corrected(&Inputs {
        contract: Source::new("finicity.yaml", &contract),
        overlay: Some(Source::new("overlay.yaml", &overlay)),
        docs: None,
        fit: Fit::Exact,
    })
    .unwrap()
});

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

/// Follows references and returns the value that they lead to.
pub fn resolved(value: &Value) -> &Value {
    finicity_codegen::resolved(&CONTRACT, value)
}

/// An operation of the contract.
#[derive(Debug, Clone, Copy)]
pub struct Operation {
    /// The method in lower case.
    pub method: &'static str,
    /// The path template.
    pub path: &'static str,
    /// The path item that contains the operation.
    pub item: &'static Value,
    /// The description of the operation in the contract.
    pub definition: &'static Value,
}

impl Operation {
    /// Returns every operation of the contract.
    pub fn all() -> impl Iterator<Item = Self> {
        finicity_codegen::operations(&CONTRACT).map(|(location, definition)| Self {
            method: location.method,
            path: location.path,
            item: location.item,
            definition,
        })
    }

    /// Returns the `operationId`.
    pub fn id(&self) -> &'static str {
        self.definition["operationId"].as_str().unwrap()
    }

    /// Returns the status code and the schema of each JSON response, including failures.
    pub fn json_responses(&self) -> Vec<(u16, &'static Value)> {
        let responses = self.definition["responses"].as_object().unwrap();
        let json = responses.iter().filter_map(|(status, response)| {
            let schema = resolved(response).pointer("/content/application~1json/schema")?;
            Some((status.parse().ok()?, schema))
        });
        json.collect()
    }
}
