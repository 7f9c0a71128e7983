//! Replaces several files and folders at once: either all of them or none.
//!
//! 1. The new files are written to a staging folder on the same file system as their target places.
//! 2. A journal in the staging folder lists the target places.
//! 3. For each place, the old file or folder is renamed into the staging folder, and then the new
//!    one is renamed to the place.
//! 4. The journal is deleted, which completes the replacement.
//!
//! A failure before step 4 undoes the renames. A killed process leaves the journal behind, and
//! [`recover`] undoes the renames in the next run.

use std::collections::BTreeMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

use crate::output::replace_file;
use crate::tree::{self, Files};

const LOCK: &str = "lock";

const JOURNAL: &str = "journal";

/// The new content of one place.
#[derive(Debug, Clone, Copy)]
pub enum Content<'a> {
    /// The text of a file.
    File(&'a str),
    /// The files of a folder; all other files in the folder are removed.
    Folder(&'a Files),
}

/// The new contents by place. A place is a path below the root, with `/` between its parts.
pub type Contents<'a> = BTreeMap<String, Content<'a>>;

/// The function that renames a file or folder. Tests pass functions that fail.
type Rename<'a> = &'a mut dyn FnMut(&Path, &Path) -> io::Result<()>;

/// Replaces all of `contents` below `root` and returns whether anything changed. `staging` is the
/// name of the staging folder in `root`. The folder is removed at the end.
///
/// # Errors
/// Returns an error if a file can't be written or replaced, or if another process is writing. In this case,
/// the old contents are in place, unless the message says otherwise.
pub fn all(root: &Path, staging: &str, contents: &Contents<'_>) -> Result<bool> {
    Staging::open(root, staging)?.replace(contents, &mut |from, to| fs::rename(from, to))
}

/// Undoes a replacement whose process was killed, and returns whether there was such a replacement.
///
/// # Errors
/// Returns an error if the old contents can't be restored, or if the process is still running.
pub fn recover(root: &Path, staging: &str) -> Result<bool> {
    if !interrupted(root, staging) {
        return Ok(false);
    }
    Staging::open(root, staging)?.close();
    Ok(true)
}

/// Checks whether a replacement was interrupted or is still running. Some contents may be old and
/// others new then.
pub fn interrupted(root: &Path, staging: &str) -> bool {
    root.join(staging).join(JOURNAL).exists()
}

/// The staging folder, locked so that no other process uses it.
struct Staging {
    root: PathBuf,
    folder: PathBuf,
    lock: File,
}

impl Staging {
    /// Opens or creates the folder, and undoes an interrupted replacement.
    fn open(root: &Path, name: &str) -> Result<Self> {
        let folder = root.join(name);
        create_folder(&folder)?;
        let lock = lock(&folder.join(LOCK))?;
        let staging = Self {
            root: root.to_owned(),
            folder,
            lock,
        };
        staging.undo(&mut |from, to| fs::rename(from, to))?;
        for part in ["new", "old"] {
            remove_folder(&staging.folder.join(part))?;
        }
        Ok(staging)
    }

    fn replace(self, contents: &Contents<'_>, rename: Rename<'_>) -> Result<bool> {
        let outcome = self.stage(contents).and_then(|relative_paths| {
            if !relative_paths.is_empty() {
                self.write_journal(&relative_paths)?;
                self.swap(&relative_paths, rename)?;
                self.remove_journal()?;
            }
            Ok(!relative_paths.is_empty())
        });
        let error = match outcome {
            Ok(changed) => {
                self.close();
                return Ok(changed);
            }
            Err(error) => error,
        };
        if let Err(second) = self.undo(&mut |from, to| fs::rename(from, to)) {
            let folder = self.folder.display();
            let hint = "fix the cause and run the command again, which restores the old files";
            return Err(error.context(format!(
                "some files are new and others are old; the backup is in {folder} ({second:#}); {hint}"
            )));
        }
        self.close();
        Err(error.context("nothing was changed"))
    }

    /// Writes the contents that differ to the staging folder, and returns their places.
    fn stage<'a>(&self, contents: &'a Contents<'_>) -> Result<Vec<&'a str>> {
        let mut relative_paths = Vec::new();
        for (relative_path, content) in contents {
            let target = self.root.join(relative_path);
            let (new, old) = (self.new_of(relative_path), self.old_of(relative_path));
            let exists = path_exists(&target);
            match content {
                Content::File(_) if target.is_dir() => {
                    bail!(
                        "{relative_path} is a folder, but the command writes a file there; move the folder away"
                    )
                }
                Content::Folder(_) if exists && !target.is_dir() => {
                    bail!(
                        "{relative_path} is a file, but the command writes a folder there; move the file away"
                    )
                }
                Content::File(text) if exists && is_text(&target, text)? => continue,
                Content::Folder(files) if exists && tree::read(&target)? == **files => continue,
                Content::File(text) => write_file(&new, text)?,
                Content::Folder(files) => {
                    create_folder(&new)?;
                    for (name, text) in *files {
                        write_file(&new.join(name), text)?;
                    }
                }
            }
            create_folder(old.parent().unwrap_or(&self.folder))?;
            relative_paths.push(relative_path.as_str());
        }
        Ok(relative_paths)
    }

    fn swap(&self, relative_paths: &[&str], rename: Rename<'_>) -> Result<()> {
        for relative_path in relative_paths {
            let target = self.root.join(relative_path);
            let mut step = |from: &Path, to: &Path| {
                rename(from, to).with_context(|| format!("can't replace {relative_path}"))
            };
            if path_exists(&target) {
                step(&target, &self.old_of(relative_path))?;
            }
            step(&self.new_of(relative_path), &target)?;
        }
        Ok(())
    }

    /// Restores the old contents, if there is a journal. The function can be interrupted and run
    /// again.
    fn undo(&self, rename: Rename<'_>) -> Result<()> {
        let path = self.folder.join(JOURNAL);
        let journal = match fs::read_to_string(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            read => read.with_context(|| format!("can't read {}", path.display()))?,
        };
        for relative_path in journal.lines().rev() {
            let target = self.root.join(relative_path);
            let (new, old) = (self.new_of(relative_path), self.old_of(relative_path));
            let mut step = |from: &Path, to: &Path| {
                rename(from, to).with_context(|| format!("can't restore {relative_path}"))
            };
            // The new content is missing from the staging folder only while it is at its place.
            if path_exists(&target) && !path_exists(&new) {
                step(&target, &new)?;
            }
            if path_exists(&old) && !path_exists(&target) {
                step(&old, &target)?;
            }
        }
        self.remove_journal()
    }

    fn write_journal(&self, relative_paths: &[&str]) -> Result<()> {
        let text: String = relative_paths
            .iter()
            .map(|relative_path| format!("{relative_path}\n"))
            .collect();
        replace_file(&self.folder.join(JOURNAL), &text)
    }

    fn remove_journal(&self) -> Result<()> {
        let path = self.folder.join(JOURNAL);
        fs::remove_file(&path).with_context(|| format!("can't remove {}", path.display()))
    }

    fn new_of(&self, relative_path: &str) -> PathBuf {
        self.folder.join("new").join(relative_path)
    }

    fn old_of(&self, relative_path: &str) -> PathBuf {
        self.folder.join("old").join(relative_path)
    }

    /// Removes the folder while this process holds the lock. Errors are ignored: without a journal
    /// the content of the folder is not needed, and the next run removes the rest.
    fn close(self) {
        let _ = fs::remove_dir_all(&self.folder);
        drop(self.lock);
    }
}

/// Locks a file. The holder of the lock removes the file at the end.
fn lock(path: &Path) -> Result<File> {
    let shown = path.display();
    let mut file = File::create(path).with_context(|| format!("can't write {shown}"))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            bail!(
                "another process is writing and holds the lock {shown}; run the command again when the process has ended"
            )
        }
        Err(TryLockError::Error(error)) => {
            return Err(error).with_context(|| format!("can't lock {shown}"));
        }
    }
    // Another process may have removed the file between its creation and the lock, and may have
    // created a new one. The content shows whether the file at the path is still the locked one.
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let lock_content = format!(
        "{} {}",
        std::process::id(),
        now.unwrap_or_default().as_nanos()
    );
    file.write_all(lock_content.as_bytes())
        .with_context(|| format!("can't write {shown}"))?;
    match fs::read_to_string(path) {
        Ok(found) if found == lock_content => Ok(file),
        _ => bail!("another process took the lock {shown}; run the command again"),
    }
}

/// Checks whether a path exists. A link counts even if its target does not exist.
fn path_exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

fn is_text(path: &Path, text: &str) -> Result<bool> {
    let found = fs::read(path).with_context(|| format!("can't read {}", path.display()))?;
    Ok(found == text.as_bytes())
}

fn write_file(path: &Path, text: &str) -> Result<()> {
    create_folder(path.parent().unwrap_or(Path::new(".")))?;
    fs::write(path, text).with_context(|| format!("can't write {}", path.display()))
}

fn create_folder(path: &Path) -> Result<()> {
    fs::create_dir_all(path).with_context(|| format!("can't create {}", path.display()))
}

fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        outcome => outcome.with_context(|| format!("can't remove {}", path.display())),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const STAGING: &str = ".staging";

    /// Returns files by path.
    fn files(pairs: &[(&str, &str)]) -> Files {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        pairs.iter().map(owned).collect()
    }

    fn before() -> Files {
        files(&[
            ("a/file", "old"),
            ("a/generated/gone.rs", "old"),
            ("a/generated/inner/kept.rs", "old"),
            ("same", "same"),
        ])
    }

    fn after() -> Files {
        files(&[
            ("a/created", "new"),
            ("a/file", "new"),
            ("a/generated/come.rs", "new"),
            ("a/generated/inner/kept.rs", "new"),
            ("b/created/deep.rs", "new"),
            ("same", "same"),
        ])
    }

    fn root() -> tempfile::TempDir {
        let root = tempfile::tempdir().unwrap();
        for (name, text) in before() {
            write_file(&root.path().join(name), &text).unwrap();
        }
        create_folder(&root.path().join("b")).unwrap();
        root
    }

    /// Calls `test` with the contents that turn [`before`] into [`after`].
    fn with_contents<T>(test: impl FnOnce(&Contents<'_>) -> T) -> T {
        let generated = files(&[("come.rs", "new"), ("inner/kept.rs", "new")]);
        let created = files(&[("deep.rs", "new")]);
        test(&Contents::from([
            ("a/created".into(), Content::File("new")),
            ("a/file".into(), Content::File("new")),
            ("a/generated".into(), Content::Folder(&generated)),
            ("b/created".into(), Content::Folder(&created)),
            ("same".into(), Content::File("same")),
        ]))
    }

    /// The number of renames of the whole replacement: two for each place with old content, one for
    /// each other place.
    const RENAMES: usize = 6;

    /// Returns a function that renames `limit` times and then fails.
    fn failing_after(limit: usize) -> impl FnMut(&Path, &Path) -> io::Result<()> {
        let mut done = 0;
        move |from, to| {
            if done == limit {
                return Err(io::Error::other("the disk is full"));
            }
            done += 1;
            fs::rename(from, to)
        }
    }

    #[test]
    fn everything_is_replaced_once() {
        let root = root();
        with_contents(|contents| {
            assert!(all(root.path(), STAGING, contents).unwrap());
            assert_eq!(tree::read(root.path()).unwrap(), after());
            assert!(!root.path().join(STAGING).exists());
            assert!(!all(root.path(), STAGING, contents).unwrap());
        });
    }

    #[test]
    fn a_failure_between_renames_leaves_the_old_contents() {
        for renames in 0..RENAMES {
            let root = root();
            let staging = Staging::open(root.path(), STAGING).unwrap();
            let mut rename = failing_after(renames);
            let error = with_contents(|contents| staging.replace(contents, &mut rename));
            let message = format!("{:#}", error.unwrap_err());
            assert!(
                message.starts_with("nothing was changed: can't replace "),
                "{message}"
            );
            assert!(message.ends_with(": the disk is full"), "{message}");
            assert_eq!(
                tree::read(root.path()).unwrap(),
                before(),
                "{renames} renames"
            );
        }
        let root = root();
        let staging = Staging::open(root.path(), STAGING).unwrap();
        let mut rename = failing_after(RENAMES);
        assert!(with_contents(|contents| staging.replace(contents, &mut rename)).unwrap());
    }

    /// Leaves the files behind that a process leaves when it is killed after `renames` renames.
    fn killed_after(root: &Path, renames: usize) {
        let staging = Staging::open(root, STAGING).unwrap();
        with_contents(|contents| {
            let relative_paths = staging.stage(contents).unwrap();
            staging.write_journal(&relative_paths).unwrap();
            let outcome = staging.swap(&relative_paths, &mut failing_after(renames));
            assert_eq!(outcome.is_ok(), renames == RENAMES);
        });
    }

    #[test]
    fn the_next_process_undoes_the_changes_of_a_killed_one() {
        for renames in 0..=RENAMES {
            let root = root();
            killed_after(root.path(), renames);
            assert!(interrupted(root.path(), STAGING));
            assert!(recover(root.path(), STAGING).unwrap());
            assert_eq!(
                tree::read(root.path()).unwrap(),
                before(),
                "{renames} renames"
            );
            assert!(!recover(root.path(), STAGING).unwrap());
            // The next replacement also undoes the interrupted one.
            killed_after(root.path(), renames);
            assert!(with_contents(|contents| all(root.path(), STAGING, contents)).unwrap());
            assert_eq!(
                tree::read(root.path()).unwrap(),
                after(),
                "{renames} renames"
            );
        }
    }

    #[test]
    fn an_interrupted_undo_can_be_repeated() {
        for renames in 0..RENAMES {
            let root = root();
            killed_after(root.path(), RENAMES);
            // The struct is built as in `Staging::open`, but the undo uses renames that fail.
            let folder = root.path().join(STAGING);
            let lock = File::open(folder.join("lock")).unwrap();
            let staging = Staging {
                root: root.path().to_owned(),
                folder,
                lock,
            };
            assert!(staging.undo(&mut failing_after(renames)).is_err());
            assert!(recover(root.path(), STAGING).unwrap());
            assert_eq!(
                tree::read(root.path()).unwrap(),
                before(),
                "{renames} renames"
            );
        }
    }

    #[test]
    fn manual_repairs_are_kept() {
        let root = root();
        killed_after(root.path(), 2);
        let file = root.path().join("a/file");
        fs::write(&file, "by hand").unwrap();
        assert!(recover(root.path(), STAGING).unwrap());
        assert_eq!(fs::read_to_string(file).unwrap(), "by hand");
    }

    #[test]
    fn a_path_that_can_not_be_replaced_is_named_before_anything_changes() {
        let root = root();
        let contents = Contents::from([
            ("a/file".into(), Content::File("new")),
            ("b".into(), Content::File("new")),
        ]);
        let error = all(root.path(), STAGING, &contents).unwrap_err();
        assert_eq!(
            format!("{error:#}"),
            "nothing was changed: b is a folder, but the command writes a file there; move the folder away"
        );
        assert_eq!(tree::read(root.path()).unwrap(), before());
    }

    #[test]
    fn two_processes_do_not_write_at_the_same_time() {
        let root = root();
        let first = Staging::open(root.path(), STAGING).unwrap();
        let second = with_contents(|contents| all(root.path(), STAGING, contents));
        assert!(
            second
                .unwrap_err()
                .to_string()
                .starts_with("another process is writing")
        );
        first.close();
        assert!(with_contents(|contents| all(root.path(), STAGING, contents)).unwrap());
    }
}
