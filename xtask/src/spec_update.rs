//! `cargo xtask spec update`: takes over a new contract, with everything that follows from it.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use finicity_codegen::{
    Fit, Generated, Inputs, Provenance, Source, corrected, generate, import,
    unnecessary_corrections,
};
use finicity_diff::{Class, Diff, diff, markdown, text};
use serde_json::Value;

use crate::input::{BadInput, read_contract, read_published};
use crate::output::{self, print, workspace_root};
use crate::project::{calls_folder, client_folder, dispatch_folder};
use crate::spec_diff::sides;
use crate::{check, docs, spec_import, tree};

/// The new contract.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The published contract, OpenAPI 3.0 in YAML or JSON: a file, or an address that begins with https://
    contract: String,
    /// Shows what would be written, and writes nothing
    #[arg(long)]
    dry_run: bool,
}

/// Everything that is written, and what is to be said about it.
struct Update {
    contract: String,
    generated: Generated,
    /// Other files, by their paths from the workspace.
    files: Vec<(PathBuf, String)>,
    told: String,
}

/// Runs the command.
///
/// # Errors
/// [`BadInput`] when the contract, or our corrections of it, can't be used. Nothing is written then.
pub fn run(args: &Args) -> Result<()> {
    let root = workspace_root();
    let published = read_published(&args.contract)?;
    let update = prepare(&root, &args.contract, &published)?;
    print(&update.told)?;
    if args.dry_run {
        for (path, text) in &update.files {
            print(&format!("\n--- {}\n{}", path.display(), beginning(text)))?;
        }
        return print("\nNothing was written.\n");
    }
    output::replace_file(&root.join("spec/finicity.yaml"), &update.contract)?;
    for (path, text) in &update.files {
        output::replace_file(&root.join(path), text)?;
    }
    tree::replace(&client_folder(), &update.generated.client)?;
    tree::replace(&calls_folder(), &update.generated.calls)?;
    tree::replace(&dispatch_folder(), &update.generated.dispatch)?;
    check::run()
}

/// What a diff against what is published says, in one line; an error when it says anything.
///
/// # Errors
/// When our contract is behind.
pub fn up_to_date(published: &str) -> Result<()> {
    let text = read_published(published)?;
    let own = read_contract(&workspace_root().join("spec/finicity.yaml"))?;
    let (old, new) = sides(("spec/finicity.yaml", &own), (published, &text))?;
    let diff = diff(&old, &new);
    if diff.changes.is_empty() && old.version() == new.version() {
        return print(&format!(
            "The contract is the published {}.\n",
            new.version()
        ));
    }
    let told = finicity_diff::text(&diff);
    let summary = told.lines().next().unwrap_or_default().to_owned();
    bail!(
        "the contract is behind what is published: {summary}; run `cargo xtask spec update {published}`"
    )
}

fn prepare(root: &Path, place: &str, published: &str) -> Result<Update> {
    let read = |path: &str| read_contract(&root.join(path));
    let refused = |error: finicity_codegen::Error| anyhow::Error::from(BadInput(error.to_string()));
    let (overlay, docs) = (read("spec/overlay.yaml")?, read("spec/docs.yaml")?);
    let overlay = Source::new("spec/overlay.yaml", &overlay);
    let docs = Source::new("spec/docs.yaml", &docs);

    let name = place.rsplit(['/', '\\']).next().unwrap_or(place);
    let sha256 = spec_import::sha256(published);
    let provenance = Provenance {
        file: name,
        sha256: &sha256,
    };
    let contract = import(Source::new(place, published), provenance)
        .map_err(refused)?
        .yaml;

    let own = read("spec/finicity.yaml")?;
    let (old, new) = sides(("spec/finicity.yaml", &own), (place, &contract))?;
    let diff = diff(&old, &new);
    let misfits = &new.generated().report.left_out;
    if !misfits.is_empty() {
        let mut told = format!(
            "{} corrections do not fit the new contract:\n",
            misfits.len()
        );
        misfits.iter().for_each(|misfit| {
            let _ = writeln!(told, "  {misfit}");
        });
        print(&told)?;
        bail!(BadInput(
            "correct spec/overlay.yaml and run this again; nothing was written".into()
        ));
    }
    let source = Source::new("spec/finicity.yaml", &contract);
    let inputs = Inputs {
        contract: source,
        overlay: Some(overlay),
        docs: Some(docs),
        fit: Fit::Exact,
    };
    let (generated, unnecessary) = std::thread::scope(|scope| {
        let unnecessary = scope.spawn(|| unnecessary_corrections(source, overlay));
        let generated = generate(&inputs).map_err(refused)?;
        let unnecessary = unnecessary.join();
        let unnecessary =
            unnecessary.map_err(|_| anyhow!("looking at the corrections panicked"))?;
        Ok::<_, anyhow::Error>((generated, unnecessary.map_err(refused)?))
    })?;
    let missing = check::missing_features(&generated.report.areas)?;
    if !missing.is_empty() {
        bail!(BadInput(format!("{}nothing was written", missing.concat())));
    }

    let mut told = text(&diff);
    list(
        &mut told,
        "\nCorrections that change nothing any more",
        &unnecessary,
    );
    let described = corrected(&inputs).map_err(refused)?;
    list(
        &mut told,
        "\nNew, and without words in spec/docs.yaml",
        &wordless(&diff, &described),
    );

    let mut files = Vec::new();
    let manifest = read("finicity-sdk/Cargo.toml")?;
    let version = version_of(&manifest)?;
    if diff.changes.is_empty() && diff.old == diff.new {
        let _ = writeln!(told, "\nThe version stays {version}.");
    } else {
        let next = next_version(version, &diff)?;
        let _ = writeln!(told, "\nThe version after {version} is {next}.");
        let notes = markdown(&diff);
        let body = notes.split_once('\n').map_or("", |(_, rest)| rest);
        let body = match diff.changes.is_empty() {
            true => "\nNothing differs but the version.",
            false => body,
        };
        let heading = format!("{} (after {})", diff.new, diff.old);
        files.push(entry(
            root,
            "spec/CHANGELOG.md",
            "# Changes of the contract",
            &heading,
            body,
        )?);
        let for_users = without_docs(&diff);
        let notes = markdown(&for_users);
        let first = format!("Contract {} after {}.\n", diff.new, diff.old);
        let body = notes.split_once('\n').map_or("", |(_, rest)| rest);
        let body = format!("\n{first}{body}");
        files.push(entry(
            root,
            "finicity-sdk/CHANGELOG.md",
            "# Changes",
            &next,
            &body,
        )?);
        let lock = read("Cargo.lock")?;
        let pinned = |version: &str| format!("name = \"finicity-sdk\"\nversion = \"{version}\"");
        files.push((
            "finicity-sdk/Cargo.toml".into(),
            manifest.replacen(
                &format!("version = \"{version}\""),
                &format!("version = \"{next}\""),
                1,
            ),
        ));
        files.push((
            "Cargo.lock".into(),
            lock.replacen(&pinned(version), &pinned(&next), 1),
        ));
    }
    Ok(Update {
        contract,
        generated,
        files,
        told,
    })
}

fn list(told: &mut String, title: &str, all: &[String]) {
    if !all.is_empty() {
        let _ = writeln!(told, "{title} ({}):", all.len());
        all.iter().for_each(|one| {
            let _ = writeln!(told, "  {one}");
        });
    }
}

/// What users see of a diff.
fn without_docs(diff: &Diff) -> Diff {
    let mut diff = diff.clone();
    diff.changes.retain(|change| change.class != Class::Docs);
    diff
}

/// What came, and has no words of ours.
fn wordless(diff: &Diff, described: &Value) -> Vec<String> {
    let added = [
        "operation-added",
        "schema-added",
        "property-added",
        "parameter-added",
        "error-code-added",
    ];
    let mut all = BTreeSet::new();
    for change in diff
        .changes
        .iter()
        .filter(|change| added.contains(&change.kind))
    {
        if !has_words(&change.location, described) {
            all.insert(change.location.join(" / "));
        }
    }
    all.into_iter().collect()
}

fn has_words(location: &[String], described: &Value) -> bool {
    let words = |value: &Value| value["description"].is_string() || value["summary"].is_string();
    let names: Vec<&str> = location.iter().map(String::as_str).collect();
    match names.as_slice() {
        ["operations", id] => {
            let items = described["paths"].as_object().into_iter().flatten();
            let mut operations = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
            operations.any(|(_, operation)| operation["operationId"] == *id && words(operation))
        }
        ["schemas", name, members @ ..] => {
            let mut schema = &described["components"]["schemas"][*name];
            for member in members {
                schema = match *member {
                    "[]" => &schema["items"],
                    "allOf" | "oneOf" | "anyOf" | "additionalProperties" => &schema[*member],
                    number if schema.is_array() => &schema[number.parse().unwrap_or(usize::MAX)],
                    property => &schema["properties"][property],
                };
            }
            words(schema)
        }
        [.., "codes", code] => docs::describes_code(described, code),
        _ => false,
    }
}

/// The version in a manifest.
fn version_of(manifest: &str) -> Result<&str> {
    let found = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    found.context("finicity-sdk/Cargo.toml has no line `version = \"…\"`")
}

/// `0.x.y+CONTRACT`: the minor version for what breaks code, the patch version for the rest.
fn next_version(version: &str, diff: &Diff) -> Result<String> {
    let unreadable = || format!("the version {version} is not `0.x.y+CONTRACT`");
    let numbers = version.split('+').next().unwrap_or_default();
    let numbers: Vec<u64> = numbers
        .split('.')
        .filter_map(|number| number.parse().ok())
        .collect();
    let [major, minor, patch] = numbers[..] else {
        bail!(BadInput(unreadable()));
    };
    let (minor, patch) = match diff.gravest() {
        Some(Class::Breaking) => (minor + 1, 0),
        _ => (minor, patch + 1),
    };
    Ok(format!("{major}.{minor}.{patch}+{}", diff.new))
}

/// A changelog with one more entry, the newest first.
fn entry(
    root: &Path,
    path: &str,
    title: &str,
    heading: &str,
    body: &str,
) -> Result<(PathBuf, String)> {
    let file = root.join(path);
    let before = match file.exists() {
        true => std::fs::read_to_string(&file).with_context(|| format!("can't read {path}"))?,
        false => format!("{title}\n"),
    };
    let (head, entries) = match before.find("\n## ") {
        Some(at) => before.split_at(at),
        None => (before.as_str(), ""),
    };
    let text = format!(
        "{}\n\n## {heading}\n{}\n{entries}",
        head.trim_end(),
        body.trim_end()
    );
    Ok((path.into(), text))
}

/// The first lines of a file that would be written.
fn beginning(text: &str) -> String {
    const LINES: usize = 60;
    let mut shown: String = text
        .lines()
        .take(LINES)
        .map(|line| format!("{line}\n"))
        .collect();
    if text.lines().count() > LINES {
        shown.push_str("…\n");
    }
    shown
}
