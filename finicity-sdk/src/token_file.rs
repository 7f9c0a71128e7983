//! A token in a file.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::token::{StoreFuture, StoredToken, TokenStore};

/// Keeps the access token in a file that only its owner can read, for the processes of one machine.
///
/// The file is replaced as a whole: a reader sees the old token or the new one.
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
    path: PathBuf,
}

/// What is in the file.
#[derive(Serialize, Deserialize)]
struct Content {
    token: String,
    obtained: u64,
}

impl FileTokenStore {
    /// A store in the file at `path`, whose folder has to be there.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    fn read(&self) -> io::Result<Option<StoredToken>> {
        let text = match fs::read(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error),
        };
        let Content { token, obtained } = serde_json::from_slice(&text)?;
        let obtained = UNIX_EPOCH.checked_add(Duration::from_secs(obtained));
        Ok(obtained.map(|obtained| StoredToken {
            value: SecretString::from(token),
            obtained,
        }))
    }

    fn write(&self, token: &StoredToken) -> io::Result<()> {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let since = token.obtained.duration_since(SystemTime::UNIX_EPOCH);
        let content = Content {
            token: token.value.expose_secret().to_owned(),
            obtained: since.unwrap_or_default().as_secs(),
        };
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let mut name = self.path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{}-{number}.new", std::process::id()));
        let new = self.path.with_file_name(name);
        let written = create(&new)
            .and_then(|mut file| {
                file.write_all(&serde_json::to_vec(&content)?)?;
                file.sync_all()
            })
            .and_then(|()| fs::rename(&new, &self.path));
        if written.is_err() {
            // It is the first error that counts.
            let _ = fs::remove_file(&new);
        }
        written
    }
}

/// Makes a file that only its owner can read.
fn create(path: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

impl TokenStore for FileTokenStore {
    fn load(&self) -> StoreFuture<'_, Option<StoredToken>> {
        Box::pin(async { Ok(self.read()?) })
    }

    fn save<'a>(&'a self, token: &'a StoredToken) -> StoreFuture<'a, ()> {
        Box::pin(async { Ok(self.write(token)?) })
    }
}
