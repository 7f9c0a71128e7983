//! Temporary crates that are written to test whether they compile.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use finicity_codegen::Generated;

use crate::project::workspace_root;
use crate::tree::{self, Files};

/// The name of the crates.
pub const NAME: &str = "replayed";

/// Returns the folder of a crate.
pub fn folder(name: &str) -> PathBuf {
    workspace_root().join("target/scratch").join(name)
}

/// Returns the target folder that all crates share, so that their dependencies are compiled once.
pub fn target() -> PathBuf {
    workspace_root().join("target/scratch/target")
}

/// Writes a crate that consists of the hand-written runtime, a generated client and additional
/// files.
///
/// # Errors
/// Returns an error if a file can't be read or written.
pub fn write_crate(folder: &Path, generated: &Generated, more: &Files) -> Result<()> {
    let root = workspace_root();
    let runtime = tree::read(&root.join("finicity-sdk/src"))?;
    let mut files = Files::new();
    for (name, text) in runtime {
        if !name.starts_with("generated/") {
            files.insert(format!("src/{name}"), text);
        }
    }
    for (name, text) in &generated.client {
        files.insert(format!("src/generated/{name}"), text.clone());
    }
    files.insert(
        "Cargo.toml".into(),
        manifest(&root, &generated.report.areas)?,
    );
    // The crate uses the dependency versions of the workspace; cargo removes the ones that the
    // crate does not need.
    let lock = root.join("Cargo.lock");
    let text =
        std::fs::read_to_string(&lock).with_context(|| format!("can't read {}", lock.display()))?;
    files.insert("Cargo.lock".into(), text);
    files.extend(more.iter().map(|(name, text)| (name.clone(), text.clone())));
    tree::replace(folder, &files).map(|_| ())
}

/// Returns the manifest of finicity-sdk with the areas of the contract and without inherited
/// settings.
fn manifest(root: &Path, areas: &[String]) -> Result<String> {
    let read = |path: PathBuf| -> Result<toml::Table> {
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("can't read {}", path.display()))?;
        text.parse()
            .with_context(|| format!("can't read {}", path.display()))
    };
    let sdk = read(root.join("finicity-sdk/Cargo.toml"))?;
    let workspace = read(root.join("Cargo.toml"))?;
    let inherited =
        |key: &str, name: &str| workspace.get("workspace")?.get(key)?.get(name).cloned();
    let mut dependencies = toml::Table::new();
    for (name, own) in sdk
        .get("dependencies")
        .and_then(toml::Value::as_table)
        .into_iter()
        .flatten()
    {
        let base = inherited("dependencies", name);
        dependencies.insert(name.clone(), merged(base, own));
    }
    let own = sdk.get("features").and_then(toml::Value::as_table);
    let mut features = own.cloned().unwrap_or_default();
    let all = areas
        .iter()
        .map(|area| toml::Value::from(area.as_str()))
        .collect();
    features.insert("default".into(), toml::Value::Array(all));
    features.insert("codegen".into(), toml::Value::Array(Vec::new()));
    for area in areas {
        features
            .entry(area.clone())
            .or_insert_with(|| toml::Value::Array(Vec::new()));
    }
    let mut package = toml::Table::new();
    package.insert("name".into(), NAME.into());
    for key in ["version", "edition", "rust-version"] {
        let value =
            inherited("package", key).with_context(|| format!("Cargo.toml has no {key}"))?;
        package.insert(key.into(), value);
    }
    let mut manifest = toml::Table::new();
    manifest.insert("package".into(), package.into());
    manifest.insert("features".into(), features.into());
    manifest.insert("dependencies".into(), dependencies.into());
    manifest.insert("workspace".into(), toml::Table::new().into());
    Ok(toml::to_string(&manifest)?)
}

/// Merges a dependency of the workspace with the settings that the crate adds to it.
fn merged(base: Option<toml::Value>, own: &toml::Value) -> toml::Value {
    let Some(base) = base else { return own.clone() };
    let mut table = match base {
        toml::Value::Table(table) => table,
        version => toml::Table::from_iter([("version".to_owned(), version)]),
    };
    for (key, value) in own.as_table().into_iter().flatten() {
        match (table.get_mut(key), value) {
            (Some(toml::Value::Array(have)), toml::Value::Array(more)) => have.extend(more.clone()),
            _ if key == "workspace" => {}
            _ => {
                table.insert(key.clone(), value.clone());
            }
        }
    }
    toml::Value::Table(table)
}
