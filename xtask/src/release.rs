//! Updates the versions and changelogs for the release that follows a new contract.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use finicity_diff::{Class, Diff, markdown};
use semver::{BuildMetadata, Version, VersionReq};
use toml_edit::{DocumentMut, Item, Table, Value};

use crate::input::BadInput;
use crate::spec_import::sha256;
use crate::tree::{self, Files};

const SDK: &str = "finicity-sdk";
const GENERATOR: &str = "finicity-codegen";
const REDIS_STORE: &str = "finicity-redis";

/// The crates that contain the contract and therefore have the version of the SDK.
const CRATES_WITH_SDK_VERSION: [(&str, &str); 2] = [
    ("finicity-sandbox", "sandbox/Cargo.toml"),
    ("finicity-cli", "cli/Cargo.toml"),
];

/// Returns the files of the release that follows `diff`, by their paths below the workspace at `root`.
/// Returns no files if the contracts are equal. Appends the versions to `report`.
///
/// # Errors
/// Returns [`BadInput`] if a manifest or a version can't be used.
pub fn files(root: &Path, diff: &Diff, report: &mut String) -> Result<Files> {
    let mut sdk = Manifest::read(root, "finicity-sdk/Cargo.toml")?;
    let version = sdk.version()?;
    if diff.changes.is_empty() && diff.old == diff.new {
        let _ = writeln!(report, "\nThe version stays {version}.");
        return Ok(Files::new());
    }
    let next = next(&version, diff)?;
    let _ = writeln!(report, "\nThe version after {version} is {next}.");
    sdk.set(&["package", "version"], &next.to_string())?;
    let mut lock = Manifest::read(root, "Cargo.lock")?;
    lock.set_locked(SDK, &next)?;
    let mut workspace = Manifest::read(root, "Cargo.toml")?;
    let mut files = Files::new();
    // The published command-line client needs the SDK that has the operations of its commands, and the
    // sandbox of the same contract.
    let required = Version::new(next.major, next.minor, next.patch).to_string();
    for name in [SDK, "finicity-sandbox"] {
        workspace.set(&["workspace", "dependencies", name, "version"], &required)?;
    }
    for (name, path) in CRATES_WITH_SDK_VERSION {
        let mut manifest = Manifest::read(root, path)?;
        manifest.set(&["package", "version"], &next.to_string())?;
        lock.set_locked(name, &next)?;
        manifest.into_files(&mut files);
    }
    if let Some(generator) = next_generator(root, &mut workspace, &mut lock, &mut files)? {
        let _ = writeln!(
            report,
            "The generator changed; its next version is {generator}."
        );
    }
    if let Some(store) = next_store(root, &next, &mut lock, &mut files)? {
        let _ = writeln!(report, "The next version of {REDIS_STORE} is {store}.");
    }
    sdk.into_files(&mut files);
    workspace.into_files(&mut files);
    lock.into_files(&mut files);
    for (path, text) in changelogs(root, diff, &next)? {
        files.insert(path, text);
    }
    Ok(files)
}

/// Returns the next version of the SDK after `version`, in the form `X.Y.Z+CONTRACT`.
fn next(version: &Version, diff: &Diff) -> Result<Version> {
    let Version {
        major,
        minor,
        patch,
        ..
    } = *version;
    let breaking = diff.most_severe() == Some(Class::Breaking);
    let additive = diff
        .changes
        .iter()
        .any(|change| change.class == Class::Additive);
    let build = BuildMetadata::new(&diff.new).map_err(|error| {
        let version = &diff.new;
        BadInput(format!(
            "the contract's version `{version}` can't be a part of the version of the SDK: {error}; correct `info.version`"
        ))
    })?;
    let mut next = match (major, breaking) {
        (0, true) => Version::new(0, minor.saturating_add(1), 0),
        (_, true) => Version::new(major.saturating_add(1), 0, 0),
        (1.., false) if additive => Version::new(major, minor.saturating_add(1), 0),
        _ => Version::new(major, minor, patch.saturating_add(1)),
    };
    next.build = build;
    Ok(next)
}

/// Raises the version of the generator if its source differs from the source of its current
/// version.
fn next_generator(
    root: &Path,
    workspace: &mut Manifest,
    lock: &mut Manifest,
    files: &mut Files,
) -> Result<Option<Version>> {
    let mut generator = Manifest::read(root, "codegen/Cargo.toml")?;
    let found = fingerprint(root, &generator, workspace)?;
    if generator.recorded_fingerprint() == Some(&found) {
        return Ok(None);
    }
    // Cargo must treat the new version as incompatible. Otherwise a published SDK could be built
    // with a generator that was made for another runtime.
    let version = incompatible(&generator.version()?);
    let text = version.to_string();
    generator.set(&["package", "version"], &text)?;
    generator.record_fingerprint(&found)?;
    workspace.set(&["workspace", "dependencies", GENERATOR, "version"], &text)?;
    lock.set_locked(GENERATOR, &version)?;
    generator.into_files(files);
    Ok(Some(version))
}

/// Raises the version of the token store on Redis if it does not accept the version `sdk` of the SDK.
fn next_store(
    root: &Path,
    sdk: &Version,
    lock: &mut Manifest,
    files: &mut Files,
) -> Result<Option<Version>> {
    let mut store = Manifest::read(root, "redis/Cargo.toml")?;
    let required = ["dependencies", SDK, "version"];
    let accepted = store.text(&required)?;
    let accepted = VersionReq::parse(accepted)
        .map_err(|error| BadInput(format!("redis/Cargo.toml: the version of {SDK}: {error}")))?;
    if accepted.matches(sdk) {
        return Ok(None);
    }
    // A trait of the SDK is part of the public API of the store.
    let version = incompatible(&store.version()?);
    let without_contract = Version::new(sdk.major, sdk.minor, sdk.patch);
    store.set(&required, &without_contract.to_string())?;
    store.set(&["package", "version"], &version.to_string())?;
    lock.set_locked(REDIS_STORE, &version)?;
    store.into_files(files);
    Ok(Some(version))
}

/// Returns the next version that Cargo treats as incompatible.
fn incompatible(version: &Version) -> Version {
    match *version {
        Version {
            major: 0, minor, ..
        } => Version::new(0, minor.saturating_add(1), 0),
        Version { major, .. } => Version::new(major.saturating_add(1), 0, 0),
    }
}

/// Returns a fingerprint of the generator: of its source, its manifest without the version, and the
/// settings that it inherits from the workspace.
fn fingerprint(root: &Path, generator: &Manifest, workspace: &Manifest) -> Result<String> {
    let mut manifest = generator.document.clone();
    if let Some(package) = manifest.get_mut("package").and_then(Item::as_table_mut) {
        package.remove("version");
        package.remove("metadata");
    }
    let mut text = manifest.to_string();
    for section in ["package", "dependencies"] {
        let own = manifest.get(section).and_then(Item::as_table);
        let shared = workspace.document.get("workspace");
        let shared = shared.and_then(|workspace| workspace.get(section));
        for (name, _) in own.into_iter().flatten() {
            if let Some(value) = shared.and_then(|shared| shared.get(name)) {
                let _ = writeln!(text, "{name} = {}", value.to_string().trim());
            }
        }
    }
    for (path, source) in tree::read(&root.join("codegen/src"))? {
        let _ = writeln!(text, "{path} {}", sha256(&source));
    }
    Ok(sha256(&text))
}

/// A TOML file. Unchanged parts keep their formatting.
struct Manifest {
    path: &'static str,
    document: DocumentMut,
}

impl Manifest {
    fn read(root: &Path, path: &'static str) -> Result<Self> {
        let text =
            fs::read_to_string(root.join(path)).with_context(|| format!("can't read {path}"))?;
        let document = text.parse();
        let document =
            document.map_err(|error| BadInput(format!("{path}: {error}").replace('\n', " ")))?;
        Ok(Self { path, document })
    }

    fn missing_item(&self, what: &str) -> BadInput {
        BadInput(format!("{}: {what} is missing; add it", self.path))
    }

    /// Returns the text at the path `keys`.
    fn text(&self, keys: &[&str]) -> Result<&str> {
        let mut item = Some(self.document.as_item());
        for key in keys {
            item = item.and_then(|item| item.get(key));
        }
        let text = item.and_then(Item::as_str);
        text.ok_or_else(|| {
            self.missing_item(&format!("text at `{}`", keys.join(".")))
                .into()
        })
    }

    fn version(&self) -> Result<Version> {
        let package = self.document.get("package");
        let version = package.and_then(|package| package.get("version")?.as_str());
        let version = version.ok_or_else(|| self.missing_item("`version` in `[package]`"))?;
        Version::parse(version).map_err(|error| {
            BadInput(format!("{}: the version `{version}`: {error}", self.path)).into()
        })
    }

    /// Replaces the text at the path `keys`.
    fn set(&mut self, keys: &[&str], text: &str) -> Result<()> {
        let mut item = Some(self.document.as_item_mut());
        for key in keys {
            item = item.and_then(|item| item.get_mut(key));
        }
        match item.and_then(Item::as_value_mut) {
            Some(value) => write(value, text),
            None => {
                return Err(self
                    .missing_item(&format!("text at `{}`", keys.join(".")))
                    .into());
            }
        }
        Ok(())
    }

    /// Replaces the version of a workspace package in the lock file.
    fn set_locked(&mut self, name: &str, version: &Version) -> Result<()> {
        let packages = self.document.get_mut("package");
        let packages = packages.and_then(Item::as_array_of_tables_mut);
        let own = |package: &&mut Table| {
            let named = package.get("name").and_then(Item::as_str) == Some(name);
            named && !package.contains_key("source")
        };
        let package = packages.and_then(|packages| packages.iter_mut().find(own));
        match package.and_then(|package| package.get_mut("version")?.as_value_mut()) {
            Some(value) => write(value, &version.to_string()),
            None => {
                return Err(self
                    .missing_item(&format!("version of the package {name}"))
                    .into());
            }
        }
        Ok(())
    }

    fn recorded_fingerprint(&self) -> Option<&str> {
        let metadata = self.document.get("package")?.get("metadata")?;
        metadata.get("release")?.get("fingerprint")?.as_str()
    }

    /// Records the fingerprint of the generator below `[package.metadata.release]`.
    fn record_fingerprint(&mut self, fingerprint: &str) -> Result<()> {
        let mut table = Some(self.document.as_table_mut());
        for key in ["package", "metadata", "release"] {
            let item = table.map(|table| {
                table.entry(key).or_insert_with(|| {
                    let mut new = Table::new();
                    new.set_implicit(key == "metadata");
                    Item::Table(new)
                })
            });
            table = item.and_then(Item::as_table_mut);
        }
        match table {
            Some(release) => release.insert("fingerprint", Item::Value(fingerprint.into())),
            None => {
                return Err(self
                    .missing_item("table `[package.metadata.release]`")
                    .into());
            }
        };
        Ok(())
    }

    fn into_files(self, files: &mut Files) {
        files.insert(self.path.into(), self.document.to_string());
    }
}

/// Replaces a value with a text, and keeps the blanks and comments around the value.
fn write(value: &mut Value, text: &str) {
    let decor = value.decor().clone();
    *value = text.into();
    *value.decor_mut() = decor;
}

/// Returns the changelogs of the contract and of the SDK, each with a new entry.
fn changelogs(root: &Path, diff: &Diff, next: &Version) -> Result<Files> {
    let Diff { old, new, .. } = diff;
    let contract = match diff.changes.is_empty() {
        true => "\nOnly the version differs.".to_owned(),
        false => notes(diff),
    };
    let mut for_users = diff.clone();
    for_users
        .changes
        .retain(|change| change.class != Class::Docs);
    let sdk = format!("\nContract {new} after {old}.\n{}", notes(&for_users));
    let logs = [
        (
            "spec/CHANGELOG.md",
            "# Changes of the contract",
            format!("{new} (after {old})"),
            contract,
        ),
        (
            "finicity-sdk/CHANGELOG.md",
            "# Changes",
            next.to_string(),
            sdk,
        ),
    ];
    let entry = |(path, title, heading, body): (&str, &str, String, String)| {
        Ok((path.into(), entry(root, path, title, &heading, &body)?))
    };
    logs.into_iter().map(entry).collect()
}

/// Returns a diff as Markdown without its heading.
fn notes(diff: &Diff) -> String {
    let notes = markdown(diff);
    let rest = notes.split_once('\n').map_or("", |(_, rest)| rest);
    rest.to_owned()
}

/// Returns a changelog with a new entry before the older ones.
fn entry(root: &Path, path: &str, title: &str, heading: &str, body: &str) -> Result<String> {
    let file = root.join(path);
    let before = match file.exists() {
        true => fs::read_to_string(&file).with_context(|| format!("can't read {path}"))?,
        false => format!("{title}\n"),
    };
    let (head, entries) = match before.find("\n## ") {
        Some(at) => before.split_at(at),
        None => (before.as_str(), ""),
    };
    Ok(format!(
        "{}\n\n## {heading}\n{}\n{entries}",
        head.trim_end(),
        body.trim_end()
    ))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use finicity_diff::{Change, ChangeKind, Root};

    use super::*;

    fn diff(new: &str, classes: &[Class]) -> Diff {
        let change = |class: &Class| Change {
            kind: ChangeKind::PropertyAdded,
            location: Root::Schema("A".into()).into(),
            from: None,
            to: None,
            class: *class,
            items: Vec::new(),
        };
        Diff {
            old: "1.0".into(),
            new: new.into(),
            changes: classes.iter().map(change).collect(),
        }
    }

    #[test]
    fn the_version_follows_the_most_severe_change() {
        let cases: [(&str, &[Class], &str); 7] = [
            ("0.1.2+1.0", &[Class::Breaking, Class::Docs], "0.2.0+1.1"),
            ("0.1.2+1.0", &[Class::Additive], "0.1.3+1.1"),
            ("0.1.2-rc.1", &[], "0.1.3+1.1"),
            ("1.1.2+1.0", &[Class::Breaking], "2.0.0+1.1"),
            (
                "1.1.2+1.0",
                &[Class::Additive, Class::Behavioural],
                "1.2.0+1.1",
            ),
            ("1.1.2+1.0", &[Class::Behavioural], "1.1.3+1.1"),
            ("1.1.2+1.0", &[Class::Docs], "1.1.3+1.1"),
        ];
        for (before, classes, after) in cases {
            let version = Version::parse(before).unwrap();
            let next = next(&version, &diff("1.1", classes)).unwrap();
            assert_eq!(next.to_string(), after, "{before} {classes:?}");
        }
        let error = next(&Version::new(0, 1, 0), &diff("1.1 beta", &[])).unwrap_err();
        assert!(error.is::<BadInput>(), "{error}");
    }

    const WORKSPACE: &str = "\
[workspace.package]
edition = \"2024\" # all of it

[workspace.dependencies]
finicity-codegen = { path = \"codegen\", version = \"0.1.0\" } # ours
heck = \"0.5\"
other = \"1\"
";
    const CODEGEN: &str = "\
[package]
name = \"finicity-codegen\"
version = \"0.1.0\" # raised
edition.workspace = true

[dependencies]
heck.workspace = true
";
    const LOCK: &str = "\
[[package]]
name = \"finicity-codegen\"
version = \"7.0.0\"
source = \"elsewhere\"

[[package]]
name = \"finicity-codegen\"
version = \"0.1.0\"
";

    #[test]
    fn the_store_changes_only_if_it_rejects_the_sdk() {
        let root = tempfile::tempdir().unwrap();
        let manifest = "\
[package]
name = \"finicity-redis\"
version = \"0.3.1\"

[dependencies]
finicity-sdk = { version = \"0.1.0\", path = \"../finicity-sdk\" } # ours
";
        fs::create_dir_all(root.path().join("redis")).unwrap();
        fs::write(root.path().join("redis/Cargo.toml"), manifest).unwrap();
        let locked = "[[package]]\nname = \"finicity-redis\"\nversion = \"0.3.1\"\n";
        fs::write(root.path().join("Cargo.lock"), locked).unwrap();
        let update = |sdk: &str| {
            let mut files = Files::new();
            let mut lock = Manifest::read(root.path(), "Cargo.lock").unwrap();
            let sdk = Version::parse(sdk).unwrap();
            next_store(root.path(), &sdk, &mut lock, &mut files).unwrap();
            lock.into_files(&mut files);
            files
        };
        let same = update("0.1.7+1.43.0");
        assert_eq!(same["Cargo.lock"], locked);
        assert!(!same.contains_key("redis/Cargo.toml"));
        let next = update("0.2.0+2.0.0");
        assert_eq!(next["Cargo.lock"], locked.replace("0.3.1", "0.4.0"));
        let raised = manifest.replace("0.3.1", "0.4.0").replace("0.1.0", "0.2.0");
        assert_eq!(next["redis/Cargo.toml"], raised);
    }

    /// Creates a workspace that contains only a generator.
    fn workspace() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("codegen/src")).unwrap();
        for (path, text) in [
            ("Cargo.toml", WORKSPACE),
            ("Cargo.lock", LOCK),
            ("codegen/Cargo.toml", CODEGEN),
            ("codegen/src/lib.rs", "//! Source."),
        ] {
            fs::write(root.path().join(path), text).unwrap();
        }
        root
    }

    /// Raises the version of the generator if necessary, and returns the written files.
    fn update(root: &Path) -> Files {
        let mut files = Files::new();
        let mut workspace = Manifest::read(root, "Cargo.toml").unwrap();
        let mut lock = Manifest::read(root, "Cargo.lock").unwrap();
        if next_generator(root, &mut workspace, &mut lock, &mut files)
            .unwrap()
            .is_some()
        {
            workspace.into_files(&mut files);
            lock.into_files(&mut files);
        }
        for (path, text) in &files {
            fs::write(root.join(path), text).unwrap();
        }
        files
    }

    #[test]
    fn only_the_version_of_the_generator_is_raised_everywhere() {
        let root = workspace();
        let files = update(root.path());
        let raised = |text: &str| text.replace("\"0.1.0\"", "\"0.2.0\"");
        assert_eq!(files["Cargo.toml"], raised(WORKSPACE));
        assert_eq!(files["Cargo.lock"], raised(LOCK));
        let (manifest, recorded) = files["codegen/Cargo.toml"]
            .split_once("\n[package.metadata")
            .unwrap();
        let (above, below) = CODEGEN.split_once("\n[dependencies]").unwrap();
        assert_eq!(manifest, raised(above));
        assert!(
            recorded.starts_with(".release]\nfingerprint = \""),
            "{recorded}"
        );
        assert!(
            recorded.ends_with(&format!("\n[dependencies]{below}")),
            "{recorded}"
        );
        assert_eq!(update(root.path()), Files::new());
    }

    #[test]
    fn every_published_part_of_the_generator_counts() {
        let root = workspace();
        update(root.path());
        for (path, old, new, counts) in [
            ("codegen/src/lib.rs", "Source", "Other source", true),
            (
                "codegen/Cargo.toml",
                "[dependencies]",
                "[dependencies]\nnew = \"1\"",
                true,
            ),
            ("Cargo.toml", "heck = \"0.5\"", "heck = \"0.6\"", true),
            ("Cargo.toml", "\"2024\"", "\"2027\"", true),
            ("Cargo.toml", "other = \"1\"", "other = \"2\"", false),
            (
                "codegen/Cargo.toml",
                "version = \"0.6.0\"",
                "version = \"0.9.0\"",
                false,
            ),
        ] {
            let file = root.path().join(path);
            let text = fs::read_to_string(&file).unwrap();
            assert!(text.contains(old), "{old} is not in {text}");
            fs::write(file, text.replacen(old, new, 1)).unwrap();
            assert_eq!(!update(root.path()).is_empty(), counts, "{new}");
        }
    }

    #[test]
    fn an_incomplete_manifest_is_named() {
        for (path, old, message) in [
            (
                "codegen/Cargo.toml",
                "version = \"0.1.0\"",
                "codegen/Cargo.toml: `version` in `[package]` is missing",
            ),
            (
                "Cargo.toml",
                "version = \"0.1.0\"",
                "Cargo.toml: text at `workspace.depend",
            ),
            (
                "Cargo.lock",
                "version = \"0.1.0\"",
                "Cargo.lock: version of the package fin",
            ),
        ] {
            let root = workspace();
            let file = root.path().join(path);
            let text = fs::read_to_string(&file).unwrap();
            fs::write(file, text.replacen(old, "other = \"1\"", 1)).unwrap();
            let workspace = Manifest::read(root.path(), "Cargo.toml");
            let lock = Manifest::read(root.path(), "Cargo.lock");
            let outcome = next_generator(
                root.path(),
                &mut workspace.unwrap(),
                &mut lock.unwrap(),
                &mut Files::new(),
            );
            let error = outcome.unwrap_err();
            assert!(error.is::<BadInput>(), "{error}");
            assert!(error.to_string().starts_with(message), "{error}");
        }
    }
}
