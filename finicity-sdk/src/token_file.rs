//! A token store that uses a file.

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};

use crate::mismatch::parse;
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

/// Blocking work on the file.
type Work<T> = Box<dyn FnOnce(&FileTokenStore) -> io::Result<T> + Send>;

/// What the file contains for one set of credentials.
#[derive(Default)]
struct Entry {
    token: Option<String>,
    /// Seconds since 1970.
    obtained: u64,
    refusals: u32,
    refused_secret: String,
}

/// A change of an entry.
enum Change {
    Token(StoredToken),
    /// One more refusal of the secret with this fingerprint.
    Refusal(String),
    NoRefusals,
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
    fn run<T: Send + 'static>(&self, work: Work<T>) -> StoreFuture<'static, T> {
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

    /// Reads the file: an entry for the key of each set of credentials. Tokens that were saved without a key have
    /// the empty name.
    fn read(&self) -> io::Result<Map<String, Value>> {
        let content = match fs::read(&*self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Map::new()),
            content => content?,
        };
        match parse(&content) {
            Some(Value::Object(mut content)) => match content.remove("entries") {
                Some(Value::Object(entries)) => Ok(entries),
                None => Ok(Map::new()),
                Some(_) => Err(self.other_file_error()),
            },
            _ => Err(self.other_file_error()),
        }
    }

    /// Returns the error for a file that is not a token file. The error contains nothing of the file, which could
    /// be the token.
    fn other_file_error(&self) -> io::Error {
        let path = self.path.display();
        let problem = format!("{path} is not a token file; delete the file");
        io::Error::new(io::ErrorKind::InvalidData, problem)
    }

    /// Returns the entry of these credentials.
    fn entry(&self, key: &str) -> io::Result<Entry> {
        match self.read()?.get(key) {
            Some(json) => Entry::from_json(json).ok_or_else(|| self.other_file_error()),
            None => Ok(Entry::default()),
        }
    }

    fn load_entry(&self, key: &str) -> StoreFuture<'static, Entry> {
        let key = key.to_owned();
        self.run(Box::new(move |store| store.entry(&key)))
    }

    fn load_token(&self, key: &str) -> StoreFuture<'static, Option<StoredToken>> {
        let entry = self.load_entry(key);
        Box::pin(async { Ok(entry.await?.into_token()) })
    }

    fn save_change(&self, key: &str, change: Change) -> StoreFuture<'static, ()> {
        let key = key.to_owned();
        self.run(Box::new(move |store| store.update(&key, change)))
    }

    /// Changes the entry of these credentials, one process at a time. A file or an entry with other content is
    /// replaced.
    fn update(&self, key: &str, change: Change) -> io::Result<()> {
        let Some(_writing) = self.take_lock(".write", WRITE_TIMEOUT)? else {
            return Err(io::Error::other("another process writes the file"));
        };
        let mut entries = match self.read() {
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Map::new(),
            read => read?,
        };
        let mut entry = entries
            .get(key)
            .and_then(Entry::from_json)
            .unwrap_or_default();
        entry.change(change);
        entries.insert(key.to_owned(), entry.to_json());
        while entries.len() > MAX_ENTRIES {
            let others = entries.iter().filter(|(name, _)| *name != key);
            let oldest = others.min_by_key(|(_, json)| {
                let entry = Entry::from_json(json).unwrap_or_default();
                (entry.refusals > 0, entry.obtained)
            });
            match oldest.map(|(name, _)| name.clone()) {
                Some(oldest) => entries.remove(&oldest),
                None => break,
            };
        }
        self.write(&json!({ "entries": entries }))
    }

    fn write(&self, content: &Value) -> io::Result<()> {
        let (new, mut file) = self.create_sibling()?;
        let written = file
            .write_all(content.to_string().as_bytes())
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
    /// Returns `None` if a property has another type.
    fn from_json(json: &Value) -> Option<Self> {
        let properties = json.as_object()?;
        let token = properties.get("token").filter(|token| !token.is_null());
        let number = |name| properties.get(name).map_or(Some(0), Value::as_u64);
        let secret = properties.get("refused_secret");
        Some(Self {
            token: match token {
                Some(token) => Some(token.as_str()?.to_owned()),
                None => None,
            },
            obtained: number("obtained")?,
            refusals: number("refusals")?.try_into().ok()?,
            refused_secret: secret.map_or(Some(""), Value::as_str)?.to_owned(),
        })
    }

    fn to_json(&self) -> Value {
        json!({
            "token": self.token,
            "obtained": self.obtained,
            "refusals": self.refusals,
            "refused_secret": self.refused_secret,
        })
    }

    fn into_token(self) -> Option<StoredToken> {
        Some(StoredToken {
            value: SecretString::from(self.token?),
            obtained: UNIX_EPOCH.checked_add(Duration::from_secs(self.obtained))?,
        })
    }

    fn change(&mut self, change: Change) {
        match change {
            Change::Token(StoredToken { value, obtained }) => {
                let since = obtained.duration_since(SystemTime::UNIX_EPOCH);
                self.token = Some(value.expose_secret().to_owned());
                self.obtained = since.unwrap_or_default().as_secs();
            }
            Change::Refusal(secret) => {
                self.refusals = self.refusals.saturating_add(1);
                self.refused_secret = secret;
            }
            Change::NoRefusals => self.refusals = 0,
        }
    }
}

impl TokenStore for FileTokenStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.load_token("")
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.save_change("", Change::Token(token.clone()))
    }

    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        self.load_token(key.as_str())
    }

    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        self.save_change(key.as_str(), Change::Token(token.clone()))
    }

    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        Box::pin(async {
            // If the caller is dropped in the meantime, the file is dropped too, which releases the lock.
            let file = self.run(Box::new(|store| {
                match store.take_lock(".lock", LOCK_TIMEOUT)? {
                    Some(file) => Ok(file),
                    None => Err(io::Error::other("another process holds the lock")),
                }
            }));
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
        let entry = self.load_entry(key.as_str());
        Box::pin(async {
            let entry = entry.await?;
            Ok(Some(Refusals::new(entry.refusals, entry.refused_secret)))
        })
    }

    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        self.save_change(key.as_str(), Change::Refusal(secret.to_owned()))
    }

    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        let key = key.clone();
        self.run(Box::new(move |store| {
            match store.entry(key.as_str())?.refusals {
                0 => Ok(()),
                _ => store.update(key.as_str(), Change::NoRefusals),
            }
        }))
    }
}
