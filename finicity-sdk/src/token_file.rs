//! A token store that uses a file.

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::token::{Refusals, StoreFuture, StoreKey, StoreLock, StoredToken, TokenStore};

/// The maximum time to wait for a lock.
const LOCK_TIMEOUT: Duration = Duration::from_secs(9);

/// The maximum time to wait for a write of another process.
const WRITE_TIMEOUT: Duration = Duration::from_secs(1);

/// The maximum number of entries in the file.
const MAX_ENTRIES: usize = 32;

/// The interval at which the store tries to take a lock that another process holds.
const LOCK_RETRY_INTERVAL: Duration = Duration::from_millis(25);

/// A token store that keeps the access token and the count of refused authentications in a file, for the
/// processes of one machine.
///
/// - The file has an entry for each set of credentials, so a token is never used with a base URL, partner or
///   app key other than its own. The store keeps 32 entries and removes the oldest.
/// - The store replaces the whole file: a reader sees either the old content or the new.
/// - An advisory lock on the file `<name>.lock` in the same folder lets one process authenticate at a time.
///   Another one on `<name>.write` lets one process write at a time. The operating system releases both locks
///   when the process ends.
/// - On Unix, only the owner can read the file. On other systems, the permissions of the folder apply.
///
/// ```
/// use finicity_sdk::{Client, FileTokenStore};
///
/// # fn main() -> Result<(), finicity_sdk::Error> {
/// let store = FileTokenStore::new("/var/lib/my-service/finicity-token");
/// let client = Client::builder().token_store(store).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FileTokenStore {
    path: Arc<PathBuf>,
    locks: Arc<Mutex<HashMap<u64, File>>>,
}

/// The content of the file: an entry for each set of credentials. Tokens that were saved without a key have
/// the empty name.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Content {
    entries: BTreeMap<String, Entry>,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Entry {
    token: Option<String>,
    /// Seconds since 1970.
    obtained: u64,
    refusals: u32,
    refused_secret: String,
}

impl FileTokenStore {
    /// Creates a store in the file at `path`. The folder of the file must exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: Arc::new(path.into()),
            locks: Arc::default(),
        }
    }

    /// Runs blocking work on a thread for such work.
    fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> io::Result<T> + Send + 'static,
    ) -> StoreFuture<'static, T> {
        let outcome = Arc::new(Mutex::new(None));
        let (store, slot) = (self.clone(), outcome.clone());
        // With one type for all kinds of work, the code of a task is compiled once.
        let work: Box<dyn FnOnce() + Send> = Box::new(move || {
            let done = work(&store);
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(done);
        });
        Box::pin(async move {
            tokio::task::spawn_blocking(work).await?;
            let done = outcome
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take();
            Ok(done.ok_or("the work on the token file was not done")??)
        })
    }

    fn read(&self) -> io::Result<Content> {
        match fs::read(&*self.path) {
            // The error message of the parser could contain the token.
            Ok(text) => serde_json::from_slice(&text).map_err(|_| {
                let path = self.path.display();
                let problem = format!("{path} is not a token file; delete the file");
                io::Error::new(io::ErrorKind::InvalidData, problem)
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Content::default()),
            Err(error) => Err(error),
        }
    }

    /// Returns the entry of these credentials.
    fn entry(&self, key: &str) -> io::Result<Entry> {
        let mut content = self.read()?;
        Ok(content.entries.remove(key).unwrap_or_default())
    }

    /// Changes the entry of these credentials, one process at a time. A file with other content is
    /// replaced.
    fn update(&self, key: &str, update: impl FnOnce(&mut Entry)) -> io::Result<()> {
        let Some(_writing) = self.take_lock(".write", WRITE_TIMEOUT)? else {
            return Err(io::Error::other("another process writes the file"));
        };
        let mut content = match self.read() {
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Content::default(),
            read => read?,
        };
        update(content.entries.entry(key.to_owned()).or_default());
        while content.entries.len() > MAX_ENTRIES {
            let others = content.entries.iter().filter(|(name, _)| *name != key);
            let oldest = others.min_by_key(|(_, entry)| (entry.refusals > 0, entry.obtained));
            match oldest.map(|(name, _)| name.clone()) {
                Some(oldest) => content.entries.remove(&oldest),
                None => break,
            };
        }
        self.write(&content)
    }

    fn write(&self, content: &Content) -> io::Result<()> {
        let (new, mut file) = self.create_sibling()?;
        let written = serde_json::to_vec(content)
            .map_err(io::Error::from)
            .and_then(|text| file.write_all(&text))
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&new, &*self.path));
        if written.is_err() {
            // The caller gets the first error.
            let _ = fs::remove_file(&new);
        }
        written
    }

    /// Creates a file with a random name in the folder of the store. On Unix, only its owner can read the
    /// file.
    fn create_sibling(&self) -> io::Result<(PathBuf, File)> {
        loop {
            let new = self.sibling_path(&format!(".{:016x}.new", fastrand::u64(..)));
            match options().write(true).create_new(true).open(&new) {
                Ok(file) => return Ok((new, file)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn sibling_path(&self, suffix: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(suffix);
        self.path.with_file_name(name)
    }

    /// Takes the lock on a file in the folder of the store; `None` if other processes hold the lock for the
    /// whole `wait`.
    fn take_lock(&self, suffix: &str, wait: Duration) -> io::Result<Option<File>> {
        let path: &Path = &self.sibling_path(suffix);
        let file = options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        let until = Instant::now() + wait;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(file)),
                Err(TryLockError::WouldBlock) if Instant::now() < until => {
                    std::thread::sleep(LOCK_RETRY_INTERVAL);
                }
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }

    /// Keeps the file of a lock open.
    fn register_lock(&self, file: File) -> StoreLock {
        let number = fastrand::u64(..);
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        locks.insert(number, file);
        StoreLock::new(number)
    }
}

/// Returns options for files that only their owner can read, where the system has such permissions.
fn options() -> fs::OpenOptions {
    let mut options = fs::OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl Entry {
    fn into_token(self) -> Option<StoredToken> {
        Some(StoredToken {
            value: SecretString::from(self.token?),
            obtained: UNIX_EPOCH.checked_add(Duration::from_secs(self.obtained))?,
        })
    }

    fn set_token(&mut self, token: &StoredToken) {
        let since = token.obtained.duration_since(SystemTime::UNIX_EPOCH);
        self.token = Some(token.value.expose_secret().to_owned());
        self.obtained = since.unwrap_or_default().as_secs();
    }
}

impl TokenStore for FileTokenStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.run(|store| Ok(store.entry("")?.into_token()))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let token = token.clone();
        self.run(move |store| store.update("", |entry| entry.set_token(&token)))
    }

    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        let key = key.clone();
        self.run(move |store| Ok(store.entry(key.as_str())?.into_token()))
    }

    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let (key, token) = (key.clone(), token.clone());
        self.run(move |store| store.update(key.as_str(), |entry| entry.set_token(&token)))
    }

    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        Box::pin(async {
            // If the caller is dropped in the meantime, the file is dropped too, which releases the lock.
            let file = self.run(|store| match store.take_lock(".lock", LOCK_TIMEOUT)? {
                Some(file) => Ok(file),
                None => Err(io::Error::other("another process holds the lock")),
            });
            Ok(Some(self.register_lock(file.await?)))
        })
    }

    fn unlock<'a>(&'a self, _key: &'a StoreKey, lock: StoreLock) -> StoreFuture<'a, ()> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        // Closing the file releases the lock.
        drop(locks.remove(&lock.number()));
        Box::pin(std::future::ready(Ok(())))
    }

    fn refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        let key = key.clone();
        self.run(move |store| {
            let entry = store.entry(key.as_str())?;
            Ok(Some(Refusals::new(entry.refusals, entry.refused_secret)))
        })
    }

    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        let (key, secret) = (key.clone(), secret.to_owned());
        self.run(move |store| {
            store.update(key.as_str(), |entry| {
                entry.refusals = entry.refusals.saturating_add(1);
                entry.refused_secret = secret;
            })
        })
    }

    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        let key = key.clone();
        self.run(move |store| match store.entry(key.as_str())?.refusals {
            0 => Ok(()),
            _ => store.update(key.as_str(), |entry| entry.refusals = 0),
        })
    }
}
