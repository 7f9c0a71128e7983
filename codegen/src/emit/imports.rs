//! Collects the imports of a file while the file is written.

use std::collections::{BTreeMap, BTreeSet};

use super::layout::Code;
use crate::model::RustType;

/// The imports of a piece of code.
#[derive(Debug, Default)]
pub(super) struct Imports {
    /// The imported names, grouped by the path before each name.
    names: BTreeMap<String, BTreeSet<String>>,
    /// The types of the contract that the code names.
    types: BTreeSet<String>,
    /// The paths that only links in the documentation use.
    docs_only: BTreeSet<String>,
}

impl Imports {
    /// Imports `path`, for example `serde_json::Value`.
    pub(super) fn add(&mut self, path: &str) {
        let (module, name) = path.rsplit_once("::").unwrap_or(("", path));
        let names = self.names.entry(module.to_owned()).or_default();
        names.insert(name.to_owned());
    }

    /// Imports the parts of a type. For a type of the contract, this function only records the name,
    /// because the file that contains the code decides on the path to the type.
    pub(super) fn add_type(&mut self, ty: &RustType) {
        ty.visit(&mut |inner| match inner {
            RustType::Decimal => self.add("rust_decimal::Decimal"),
            RustType::Date => self.add("chrono::NaiveDate"),
            RustType::DateTime => {
                self.add("chrono::DateTime");
                self.add("chrono::Utc");
            }
            RustType::UnixDate { .. } => self.add("crate::unix_date::UnixDate"),
            RustType::Json => self.add("serde_json::Value"),
            RustType::Scalar => self.add("crate::scalar::Scalar"),
            RustType::Map(_) => self.add("std::collections::BTreeMap"),
            RustType::Id { name, .. } | RustType::Named(name) | RustType::Enum(name) => {
                self.add_contract_type(name);
            }
            RustType::Bool
            | RustType::I32
            | RustType::I64
            | RustType::Text
            | RustType::Option(_)
            | RustType::Vec(_)
            | RustType::Boxed(_) => {}
        });
    }

    /// Imports `module`, if the code names a type of the contract.
    pub(super) fn add_types(&mut self, module: &str) {
        if !self.types.is_empty() {
            self.add(module);
        }
    }

    /// Imports `path` for links in the documentation only.
    pub(super) fn add_docs_only(&mut self, path: &str) {
        self.docs_only.insert(path.to_owned());
    }

    /// Records that the code names a type of the contract.
    pub(super) fn add_contract_type(&mut self, name: &str) {
        self.types.insert(name.to_owned());
    }

    /// Checks whether the code names a type of the contract that is not in `defined`.
    pub(super) fn names_types_outside(&self, defined: &BTreeSet<&str>) -> bool {
        self.types.iter().any(|name| !defined.contains(&**name))
    }

    /// Adds the imports of other code.
    pub(super) fn extend(&mut self, other: Self) {
        for (module, names) in other.names {
            self.names.entry(module).or_default().extend(names);
        }
        self.types.extend(other.types);
        self.docs_only.extend(other.docs_only);
    }

    /// Writes the imports in three groups, in the order of rustfmt: the standard library, other crates,
    /// this crate.
    pub(super) fn write(&self, code: &mut Code) {
        let mut uses: Vec<(usize, String)> = self.names.iter().map(declaration).collect();
        uses.sort_by(|a, b| (a.0, sort_key(&a.1)).cmp(&(b.0, sort_key(&b.1))));
        let mut last_group = None;
        for (group, path) in uses {
            if last_group.is_some_and(|last_group| last_group != group) {
                code.blank();
            }
            last_group = Some(group);
            code.line(format!("use {path};"));
        }
        if last_group.is_some() {
            code.blank();
        }
        for path in &self.docs_only {
            code.line("#[cfg(doc)]");
            code.line(format!("use {path};"));
            code.blank();
        }
    }
}

/// Returns the group of an import, and the path with all names that are imported from one module.
fn declaration((module, names): (&String, &BTreeSet<String>)) -> (usize, String) {
    let group = match module.split("::").next() {
        Some("std") => 0,
        Some("self" | "super" | "crate") => 2,
        _ => 1,
    };
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let names = match names.as_slice() {
        [only] => (*only).to_owned(),
        several => format!("{{{}}}", several.join(", ")),
    };
    let path = match module.as_str() {
        "" => names,
        module => format!("{module}::{names}"),
    };
    (group, path)
}

/// Returns the sort key of a path: rustfmt sorts `super` before `crate`, and a name before a list of names.
fn sort_key(path: &str) -> Vec<(usize, &str)> {
    let segments = path.split("::").map(|segment| {
        let class = match segment {
            "self" => 0,
            "super" => 1,
            "crate" => 2,
            "*" => 4,
            list if list.starts_with('{') => 5,
            _ => 3,
        };
        (class, segment)
    });
    segments.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(imports: &Imports) -> String {
        let mut code = Code::default();
        imports.write(&mut code);
        code.into_text()
    }

    #[test]
    fn imports_are_merged_and_sorted_as_rustfmt_does() {
        let mut imports = Imports::default();
        for path in [
            "crate::open::union",
            "reqwest::Request",
            "super::*",
            "crate::open::open_enum",
            "http::header::HeaderMap",
            "http::Method",
            "crate::open::Undecided",
            "std::time::Duration",
        ] {
            imports.add(path);
        }
        assert_eq!(
            text_of(&imports),
            "use std::time::Duration;\n\n\
             use http::Method;\nuse http::header::HeaderMap;\nuse reqwest::Request;\n\n\
             use super::*;\nuse crate::open::{Undecided, open_enum, union};\n\n"
        );
        assert_eq!(text_of(&Imports::default()), "");
    }

    #[test]
    fn a_type_imports_all_types_inside_it() {
        let mut imports = Imports::default();
        let named = RustType::Named("Pet".into());
        let inside = RustType::Map(Box::new(RustType::Vec(Box::new(named))));
        imports.add_type(&RustType::Option(Box::new(inside)));
        imports.add_type(&RustType::DateTime);
        assert_eq!(
            text_of(&imports),
            "use std::collections::BTreeMap;\n\nuse chrono::{DateTime, Utc};\n\n"
        );
        assert!(imports.names_types_outside(&BTreeSet::from(["Dog"])));
        assert!(!imports.names_types_outside(&BTreeSet::from(["Dog", "Pet"])));
    }
}
