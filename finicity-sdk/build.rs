//! Checks that the generated code matches the contract.
//!
//! By default, the checked-in code is compiled, and this script only compares fingerprints. With the feature
//! `codegen`, the script generates the code from `spec/` or from the contract in `FINICITY_SPEC`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("cargo::error={}", problem.replace('\n', " "));
            ExitCode::FAILURE
        }
    }
}

fn crate_folder() -> Result<PathBuf, String> {
    let folder = std::env::var_os("CARGO_MANIFEST_DIR");
    folder
        .map(PathBuf::from)
        .ok_or_else(|| "CARGO_MANIFEST_DIR is not set".to_owned())
}

/// Returns the folder with the contract. The repository has this folder, but the published crate does not.
fn spec_folder(crate_folder: &Path) -> Option<PathBuf> {
    let folder = crate_folder.parent()?.join("spec");
    folder.join("finicity.yaml").is_file().then_some(folder)
}

fn read(path: &Path) -> Result<String, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(not(feature = "codegen"))]
fn run() -> Result<(), String> {
    drift::check(&crate_folder()?)
}

#[cfg(not(feature = "codegen"))]
mod drift {
    use std::collections::BTreeSet;
    use std::path::Path;

    const REPAIR: &str = "run `cargo xtask generate`";

    /// Compares each file with the fingerprint that was recorded when the code was generated.
    pub fn check(crate_folder: &Path) -> Result<(), String> {
        let code = crate_folder.join("src").join("generated");
        let spec = super::spec_folder(crate_folder);
        let manifest = super::read(&code.join("manifest.txt"))?;
        let mut known = BTreeSet::from(["manifest.txt".to_owned()]);
        for line in manifest.lines() {
            let mut words = line.splitn(3, ' ');
            let (Some(kind), Some(noted), Some(name)) = (words.next(), words.next(), words.next())
            else {
                return Err(format!("src/generated/manifest.txt is damaged; {REPAIR}"));
            };
            let path = match (kind, &spec) {
                ("input", Some(spec)) => spec.join(format!("{}.yaml", input(name))),
                ("input", None) => continue,
                _ => {
                    known.insert(name.to_owned());
                    code.join(name)
                }
            };
            if noted != fingerprint(super::read(&path)?.as_bytes()) {
                return Err(match kind {
                    "input" => {
                        format!(
                            "spec/{}.yaml changed after the code was generated; {REPAIR}",
                            input(name)
                        )
                    }
                    _ => format!("src/generated/{name} was edited by hand; {REPAIR}"),
                });
            }
        }
        strays(&code, &code, &known)
    }

    fn input(role: &str) -> &str {
        if role == "contract" { "finicity" } else { role }
    }

    fn strays(root: &Path, folder: &Path, known: &BTreeSet<String>) -> Result<(), String> {
        println!("cargo::rerun-if-changed={}", folder.display());
        let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
        for entry in std::fs::read_dir(folder).map_err(failed)? {
            let path = entry.map_err(failed)?.path();
            if path.is_dir() {
                strays(root, &path, known)?;
                continue;
            }
            let relative = path.strip_prefix(root).unwrap_or(&path);
            let name = relative.to_string_lossy().replace('\\', "/");
            if !known.contains(&name) {
                return Err(format!("src/generated/{name} was not generated; {REPAIR}"));
            }
        }
        Ok(())
    }

    /// Returns the FNV-1a hash, like `finicity_codegen::fingerprint`. A build dependency on that crate would
    /// slow down the build of every user.
    fn fingerprint(bytes: &[u8]) -> String {
        let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        });
        format!("{hash:016x}")
    }
}

#[cfg(feature = "codegen")]
fn run() -> Result<(), String> {
    generate::run(&crate_folder()?)
}

#[cfg(feature = "codegen")]
mod generate {
    use std::path::{Path, PathBuf};

    use finicity_codegen::{CORRECTIONS, Fit, Inputs, MAX_BYTES, Source, generate};

    type Files = std::collections::BTreeMap<String, String>;

    /// Generates the client into the output folder of the build.
    pub fn run(crate_folder: &Path) -> Result<(), String> {
        println!("cargo::rerun-if-env-changed=FINICITY_SPEC");
        let own = std::env::var_os("FINICITY_SPEC").map(PathBuf::from);
        let spec = super::spec_folder(crate_folder);
        let contract = match (&own, &spec) {
            (Some(own), _) => own.clone(),
            (None, Some(spec)) => spec.join("finicity.yaml"),
            // The published crate with all features enabled does not contain a contract to generate from.
            (None, None) => return write(&out()?, &checked_in(crate_folder)?),
        };
        if contract.is_relative() {
            let shown = contract.display();
            return Err(format!(
                "FINICITY_SPEC is {shown}; cargo builds elsewhere, so pass a whole path"
            ));
        }
        let contract_text = bounded(&contract)?;
        let beside = |name: &str| match &spec {
            Some(spec) if spec.join(name).is_file() => super::read(&spec.join(name)).map(Some),
            _ => Ok(None),
        };
        let shipped = crate_folder.join("src/generated").join(CORRECTIONS);
        let overlay = match beside("overlay.yaml")? {
            None if shipped.is_file() => Some(super::read(&shipped)?),
            overlay => overlay,
        };
        let docs = beside("docs.yaml")?;
        let name = contract.file_name().unwrap_or_default().to_string_lossy();
        let generated = generate(&Inputs {
            contract: Source::new(&name, &contract_text),
            overlay: overlay
                .as_deref()
                .map(|text| Source::new("overlay.yaml", text)),
            docs: docs.as_deref().map(|text| Source::new("docs.yaml", text)),
            fit: if own.is_some() {
                Fit::Partial
            } else {
                Fit::Exact
            },
        });
        let generated = generated.map_err(|error| error.to_string())?;
        write(&out()?, &generated.client)
    }

    fn out() -> Result<PathBuf, String> {
        let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?;
        Ok(PathBuf::from(out).join("generated"))
    }

    /// Returns the generated source that the crate contains.
    fn checked_in(crate_folder: &Path) -> Result<Files, String> {
        let code = crate_folder.join("src/generated");
        let manifest = super::read(&code.join("manifest.txt"))?;
        let mut files = Files::new();
        for line in manifest.lines().filter(|line| line.starts_with("output ")) {
            let name = line.splitn(3, ' ').nth(2).unwrap_or_default();
            files.insert(name.to_owned(), super::read(&code.join(name))?);
        }
        Ok(files)
    }

    fn bounded(path: &Path) -> Result<String, String> {
        let size =
            std::fs::metadata(path).map_err(|error| format!("{}: {error}", path.display()))?;
        if size.len() > MAX_BYTES as u64 {
            return Err(format!(
                "{} is larger than the {MAX_BYTES} bytes that are read",
                path.display()
            ));
        }
        super::read(path)
    }

    fn write(out: &Path, files: &Files) -> Result<(), String> {
        let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
        if out.exists() {
            std::fs::remove_dir_all(out).map_err(|error| failed(out, error))?;
        }
        for (name, text) in files {
            let path = out.join(name);
            let folder = path.parent().unwrap_or(out);
            std::fs::create_dir_all(folder).map_err(|error| failed(folder, error))?;
            std::fs::write(&path, text).map_err(|error| failed(&path, error))?;
        }
        Ok(())
    }
}
