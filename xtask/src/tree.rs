//! Folders of generated files, which are compared and replaced as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use similar::TextDiff;

use crate::replace::{self, Content, Contents};

/// The texts of files by path below a folder, with `/` between the parts of a path.
pub type Files = BTreeMap<String, String>;

/// The maximum number of lines of a diff that are shown.
const MAX_DIFF_LINES: usize = 30;

/// Reads every file below `folder`. Returns no files when the folder does not exist.
///
/// # Errors
/// Returns an error if a file can't be read.
pub fn read(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    if folder.exists() {
        collect(folder, folder, &mut files)?;
    }
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut Files) -> Result<()> {
    let unreadable = || format!("can't read {}", folder.display());
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        let path = entry.with_context(unreadable)?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .to_string_lossy()
                .replace('\\', "/");
            let bytes =
                fs::read(&path).with_context(|| format!("can't read {}", path.display()))?;
            files.insert(name, String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    Ok(())
}

/// Returns the differences between the files of a folder and the expected files, one entry for each file.
pub fn differences(label: &str, found: &Files, expected: &Files) -> Vec<String> {
    let names: std::collections::BTreeSet<&String> = found.keys().chain(expected.keys()).collect();
    let difference = |name: &String| match (found.get(name), expected.get(name)) {
        (Some(found), Some(expected)) if found == expected => None,
        (Some(found), Some(expected)) => Some(diff(&format!("{label}/{name}"), found, expected)),
        (Some(_), None) => Some(format!("{label}/{name}: not generated, remove it\n")),
        _ => Some(format!("{label}/{name}: missing\n")),
    };
    names.into_iter().filter_map(difference).collect()
}

fn diff(name: &str, found: &str, expected: &str) -> String {
    let diff = TextDiff::from_lines(found, expected);
    let unified = diff
        .unified_diff()
        .context_radius(1)
        .header(name, "generated")
        .to_string();
    let mut shown: Vec<&str> = unified.lines().take(MAX_DIFF_LINES).collect();
    let more = unified.lines().count().saturating_sub(MAX_DIFF_LINES);
    let rest = format!("… {more} more lines");
    if more > 0 {
        shown.push(&rest);
    }
    shown.join("\n") + "\n"
}

/// Makes `folder` contain exactly `files`: replaces either all files or none. Returns whether
/// anything changed.
///
/// # Errors
/// Returns an error if a file can't be written. The old folder remains in place.
pub fn replace(folder: &Path, files: &Files) -> Result<bool> {
    let parent = folder.parent().unwrap_or(Path::new("."));
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let contents = Contents::from([(name.clone().into_owned(), Content::Folder(files))]);
    replace::all(parent, &format!(".{name}.staged"), &contents)
}

/// Returns an error for a folder whose files are not generated.
///
/// # Errors
/// Returns an error if `folder` has files but not the manifest of a generated client, or can't be replaced at
/// all.
pub fn ensure_replaceable(folder: &Path) -> Result<()> {
    let fail = |problem: &str| {
        let folder_name = folder.display();
        bail!(crate::input::BadInput(format!("{folder_name} {problem}")))
    };
    if folder.is_file() {
        return fail("is a file; pass a folder");
    }
    if folder.file_name().is_none() {
        return fail("can't be replaced; pass the name of a folder in it");
    }
    let is_empty = fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
    let manifest = fs::read_to_string(folder.join(finicity_codegen::MANIFEST));
    let is_generated = manifest.is_ok_and(|text| text.starts_with("input "));
    if !is_empty && !is_generated {
        return fail("has files that were not generated; pass an empty or a new folder");
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> Files {
        pairs
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect()
    }

    #[test]
    fn a_folder_is_replaced_completely_and_only_if_it_differs() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("generated");
        let first = files(&[("a.rs", "a"), ("inner/b.rs", "b")]);
        assert!(replace(&folder, &first).unwrap());
        assert!(!replace(&folder, &first).unwrap());
        let second = files(&[("a.rs", "A")]);
        assert!(replace(&folder, &second).unwrap());
        assert_eq!(read(&folder).unwrap(), second);
        assert_eq!(
            fs::read_dir(root.path()).unwrap().count(),
            1,
            "no other files remain"
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_failed_write_leaves_the_old_folder() {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("generated");
        let old = files(&[("a.rs", "a")]);
        replace(&folder, &old).unwrap();
        // A file can't also be a folder, so the second entry fails after the first one is written.
        assert!(replace(&folder, &files(&[("x", "1"), ("x/y", "2")])).is_err());
        assert_eq!(read(&folder).unwrap(), old);
    }

    #[test]
    fn every_type_of_difference_is_shown() {
        let shown = differences(
            "d",
            &files(&[("same", "1\n"), ("edited", "1\n"), ("stray", "")]),
            &files(&[("same", "1\n"), ("edited", "2\n"), ("gone", "")]),
        )
        .concat();
        assert!(shown.contains("-1\n+2"), "{shown}");
        assert!(shown.contains("d/stray: not generated"), "{shown}");
        assert!(shown.contains("d/gone: missing"), "{shown}");
        assert!(!shown.contains("same"), "{shown}");
    }
}
