//! `cargo xtask check`: is the checked-in client the one the contract makes?

use anyhow::{Context, Result, bail};

use crate::output::{print, workspace_root};
use crate::project::{Texts, calls_folder, client_folder, dispatch_folder};
use crate::tree;

/// Runs the command.
///
/// # Errors
/// When anything differs, after showing it.
pub fn run() -> Result<()> {
    let generated = Texts::read(None)?.generate()?;
    let mut differences = tree::differences(
        "finicity-sdk/src/generated",
        &tree::read(&client_folder())?,
        &generated.client,
    );
    differences.extend(tree::differences(
        "tests/src/generated",
        &tree::read(&calls_folder())?,
        &generated.calls,
    ));
    differences.extend(tree::differences(
        "payloads/src/generated",
        &tree::read(&dispatch_folder())?,
        &generated.dispatch,
    ));
    differences.extend(missing_features(&generated.report.areas)?);
    if differences.is_empty() {
        return print(&format!(
            "The client is the one contract {} makes.\n",
            generated.report.version
        ));
    }
    print(&differences.concat())?;
    bail!(
        "{} files differ from what the contract makes; run `cargo xtask generate`",
        differences.len()
    )
}

/// Areas of which the crate has no feature: their code would never be compiled.
///
/// # Errors
/// When the manifest can't be read.
pub fn missing_features(areas: &[String]) -> Result<Vec<String>> {
    let path = workspace_root().join("finicity-sdk/Cargo.toml");
    let text =
        std::fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
    let manifest: toml::Table = text
        .parse()
        .with_context(|| format!("can't read {}", path.display()))?;
    let features = manifest.get("features").and_then(toml::Value::as_table);
    let all = features
        .and_then(|features| features.get("all-areas"))
        .and_then(toml::Value::as_array);
    let listed = |area: &String| {
        let in_all = all.is_some_and(|all| all.iter().any(|name| name.as_str() == Some(area)));
        in_all && features.is_some_and(|features| features.contains_key(area))
    };
    let missing = areas.iter().filter(|area| !listed(area));
    Ok(missing
        .map(|area| {
            format!("finicity-sdk/Cargo.toml: add the feature `{area}`, also to `all-areas`\n")
        })
        .collect())
}
