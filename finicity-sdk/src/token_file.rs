//! A token store in a file.

use std::collections::HashMap;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::token::{Refusals, StoreFuture, StoreKey, StoreLock, StoredToken, TokenStore};

/// How long a lock is waited for.
const LOCK_WAIT: Duration = Duration::from_secs(9);

/// How often a lock that another process holds is tried.
const LOCK_RETRY: Duration = Duration::from_millis(25);

/// Keeps the access token and the count of refused authentications in a file, for the processes of one
/// machine.
///
/// - The file belongs to one set of credentials: what was saved for another base URL, partner or app key
///   is ignored and then replaced.
/// - The file is replaced as a whole: a reader sees the old content or the new.
/// - An advisory lock on a file beside it (`<name>.lock`) lets one process authenticate at a time. The
///   operating system frees the lock when its process ends.
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

/// What is in the file.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Content {
    /// Whose token it is.
    key: String,
    token: Option<String>,
    /// Seconds since 1970.
    obtained: u64,
    refusals: u32,
    refused_secret: String,
}

impl FileTokenStore {
    /// Makes a store in the file at `path`, whose folder has to exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: Arc::new(path.into()),
            locks: Arc::default(),
        }
    }

    /// Runs blocking work on a thread made for that.
    fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Self) -> io::Result<T> + Send + 'static,
    ) -> StoreFuture<'static, T> {
        let store = self.clone();
        Box::pin(async move {
            let done = tokio::task::spawn_blocking(move || work(&store)).await?;
            Ok(done?)
        })
    }

    fn read(&self) -> io::Result<Content> {
        match fs::read(&*self.path) {
            // What the parser says of the content could show the token.
            Ok(text) => serde_json::from_slice(&text).map_err(|_| {
                let path = self.path.display();
                io::Error::other(format!("{path} is not a token file; delete the file"))
            }),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Content::default()),
            Err(error) => Err(error),
        }
    }

    /// Returns the content if it belongs to `key`, and otherwise an empty one that does.
    fn read_for(&self, key: &StoreKey) -> Content {
        let content = self.read().unwrap_or_default();
        match content.key == key.as_str() {
            true => content,
            false => Content {
                key: key.as_str().to_owned(),
                ..Content::default()
            },
        }
    }

    fn write(&self, content: &Content) -> io::Result<()> {
        let (new, mut file) = self.create_beside()?;
        let written = serde_json::to_vec(content)
            .map_err(io::Error::from)
            .and_then(|text| file.write_all(&text))
            .and_then(|()| file.sync_all())
            .and_then(|()| fs::rename(&new, &*self.path));
        if written.is_err() {
            // The first error counts.
            let _ = fs::remove_file(&new);
        }
        written
    }

    /// Creates a file of a random name beside the store's, which only its owner can read on Unix.
    fn create_beside(&self) -> io::Result<(PathBuf, File)> {
        loop {
            let new = self.beside(&format!(".{:016x}.new", fastrand::u64(..)));
            match options().write(true).create_new(true).open(&new) {
                Ok(file) => return Ok((new, file)),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
    }

    fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(suffix);
        self.path.with_file_name(name)
    }

    fn take_lock(&self) -> io::Result<Option<File>> {
        let path: &Path = &self.beside(".lock");
        let file = options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)?;
        let until = Instant::now() + LOCK_WAIT;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(file)),
                Err(TryLockError::WouldBlock) if Instant::now() < until => {
                    std::thread::sleep(LOCK_RETRY);
                }
                Err(TryLockError::WouldBlock) => return Ok(None),
                Err(TryLockError::Error(error)) => return Err(error),
            }
        }
    }

    /// Keeps the file of a lock open.
    fn keep(&self, file: File) -> StoreLock {
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

impl Content {
    fn stored(self) -> Option<StoredToken> {
        Some(StoredToken {
            value: SecretString::from(self.token?),
            obtained: UNIX_EPOCH.checked_add(Duration::from_secs(self.obtained))?,
        })
    }

    fn hold(&mut self, token: &StoredToken) {
        let since = token.obtained.duration_since(SystemTime::UNIX_EPOCH);
        self.token = Some(token.value.expose_secret().to_owned());
        self.obtained = since.unwrap_or_default().as_secs();
    }
}

impl TokenStore for FileTokenStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        self.run(|store| Ok(store.read()?.stored()))
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let token = token.clone();
        self.run(move |store| {
            let mut content = store.read().unwrap_or_default();
            content.hold(&token);
            store.write(&content)
        })
    }

    fn load_for<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<StoredToken>> {
        let key = key.clone();
        self.run(move |store| {
            let content = store.read()?;
            Ok((content.key == key.as_str())
                .then(|| content.stored())
                .flatten())
        })
    }

    fn save_for<'a>(&'a self, key: &'a StoreKey, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        let (key, token) = (key.clone(), token.clone());
        self.run(move |store| {
            let mut content = store.read_for(&key);
            content.hold(&token);
            store.write(&content)
        })
    }

    fn lock<'a>(&'a self, _key: &'a StoreKey) -> StoreFuture<'a, Option<StoreLock>> {
        Box::pin(async {
            // A caller that is dropped meanwhile drops the file, which frees the lock.
            let file = self.run(Self::take_lock).await?;
            Ok(file.map(|file| self.keep(file)))
        })
    }

    fn unlock<'a>(&'a self, _key: &'a StoreKey, lock: StoreLock) -> StoreFuture<'a, ()> {
        let mut locks = self.locks.lock().unwrap_or_else(PoisonError::into_inner);
        // Closing the file frees the lock.
        drop(locks.remove(&lock.number()));
        Box::pin(std::future::ready(Ok(())))
    }

    fn refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, Option<Refusals>> {
        let key = key.clone();
        self.run(move |store| {
            let content = store.read_for(&key);
            Ok(Some(Refusals::new(
                content.refusals,
                content.refused_secret,
            )))
        })
    }

    fn add_refusal<'a>(&'a self, key: &'a StoreKey, secret: &'a str) -> StoreFuture<'a, ()> {
        let (key, secret) = (key.clone(), secret.to_owned());
        self.run(move |store| {
            let mut content = store.read_for(&key);
            content.refusals = content.refusals.saturating_add(1);
            content.refused_secret = secret;
            store.write(&content)
        })
    }

    fn clear_refusals<'a>(&'a self, key: &'a StoreKey) -> StoreFuture<'a, ()> {
        let key = key.clone();
        self.run(move |store| {
            let mut content = store.read_for(&key);
            if content.refusals == 0 {
                return Ok(());
            }
            content.refusals = 0;
            store.write(&content)
        })
    }
}
