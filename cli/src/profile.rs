//! Profiles: the files with credentials and tokens, and the environment.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::ArgMatches;
use clap::parser::ValueSource;
use finicity_sdk::observer::{AttemptEnded, Outcome};
use finicity_sdk::{
    Client, ClientBuilder, Credentials, DEFAULT_BASE_URL, FileTokenStore, Observer,
};
use serde::{Deserialize, Serialize};

use crate::failure::{CREDENTIALS, Failure, REFUSED, Result, note};
use crate::tokens::Tokens;

/// The name of the profile that is used if no other is named.
const DEFAULT_PROFILE: &str = "default";

/// The maximum size of the file with the profiles, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// The variables with credentials.
const VARIABLES: [&str; 3] = [
    "FINICITY_PARTNER_ID",
    "FINICITY_PARTNER_SECRET",
    "FINICITY_APP_KEY",
];

/// The file with the profiles.
#[derive(Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Config {
    profiles: BTreeMap<String, Profile>,
}

/// A profile.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Profile {
    /// The partner ID.
    pub partner_id: String,
    /// The partner secret. Absent if the keyring has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner_secret: Option<String>,
    /// The app key. Absent if the keyring has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_key: Option<String>,
    /// The base URL of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_url: Option<String>,
}

/// The credentials of a command, and their source.
pub struct Access {
    /// The partner ID.
    pub partner_id: String,
    /// The partner secret.
    pub partner_secret: String,
    /// The app key.
    pub app_key: String,
    /// The base URL of the API.
    pub base_url: String,
    /// A description of the source of the credentials.
    pub source: String,
    /// The store that keeps the token for later commands, if there is one.
    pub tokens: Option<Tokens>,
}

/// Returns the folder of the program below a folder that an environment variable or the system names.
fn folder(variable: &str, windows: &str, below_home: &str) -> Option<PathBuf> {
    let named = |name: &str| {
        let path = PathBuf::from(std::env::var_os(name)?);
        path.is_absolute().then_some(path)
    };
    let home = || Some(std::env::home_dir()?.join(below_home));
    let base = match cfg!(windows) {
        true => named(variable).or_else(|| named(windows)).or_else(home),
        false => named(variable).or_else(home),
    };
    Some(base?.join("finicity"))
}

/// Returns the path of the file with the profiles.
pub fn config_file() -> Option<PathBuf> {
    let folder = folder("XDG_CONFIG_HOME", "APPDATA", ".config")?;
    Some(folder.join("config.toml"))
}

/// Returns the path of the file with the tokens.
pub fn token_file() -> Option<PathBuf> {
    let folder = folder("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state")?;
    Some(folder.join("token.json"))
}

/// Returns the store for the tokens; `None` if its folder can't be created.
pub fn token_store() -> Option<Tokens> {
    let file = token_file()?;
    create_folder(file.parent()?).ok()?;
    Some(Tokens::new(FileTokenStore::new(file)))
}

/// Creates a folder that only its owner can read.
fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Returns the name of the profile, and `true` if the command line names it.
pub fn name(matches: &ArgMatches) -> (String, bool) {
    let given = matches.value_source("profile") == Some(ValueSource::CommandLine);
    let named = matches.get_one::<String>("profile").cloned();
    let named = named.or_else(|| variable("FINICITY_PROFILE"));
    (named.unwrap_or_else(|| DEFAULT_PROFILE.into()), given)
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Reads the profiles. A file that others can read is refused, because it contains secrets.
fn read() -> Result<Config> {
    let Some(path) = config_file() else {
        return Ok(Config::default());
    };
    let failed =
        |problem: String| Failure::new(CREDENTIALS, format!("{}: {problem}", path.display()));
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Config::default()),
        Err(error) => return Err(failed(error.to_string())),
    };
    // The open file is checked, not its path, which might lead to another file meanwhile.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let metadata = file.metadata().map_err(|error| failed(error.to_string()))?;
        let mode = metadata.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            let problem =
                format!("other users can use the file (mode {mode:o}), and it has secrets");
            let hint = format!("chmod 600 '{}'", path.display());
            return Err(failed(problem).hint(hint));
        }
    }
    let mut text = String::new();
    let read = file.take(MAX_BYTES).read_to_string(&mut text);
    read.map_err(|error| failed(error.to_string()))?;
    // The message of the parser shows lines of the file, and so secrets.
    toml::from_str(&text).map_err(|error: toml::de::Error| {
        let before = error.span().map_or(0, |span| span.start);
        let line = text
            .get(..before)
            .map_or(1, |text| text.lines().count().max(1));
        failed(format!("line {line} is not a line of a profile"))
            .hint("correct the file, or delete it and run `finicity login`")
    })
}

/// Changes the profiles. The file is replaced as a whole, and is never readable by others.
fn update(update: impl FnOnce(&mut Config)) -> Result<PathBuf> {
    let path = config_file()
        .ok_or_else(|| Failure::new(REFUSED, "no home folder: set XDG_CONFIG_HOME"))?;
    // A link to a file elsewhere stays a link.
    let path = fs::canonicalize(&path).unwrap_or(path);
    let failed = |error: io::Error| Failure::new(REFUSED, format!("{}: {error}", path.display()));
    let folder = path.parent().unwrap_or(Path::new("."));
    create_folder(folder).map_err(failed)?;
    let lock = open_private(&path.with_extension("lock"), false).map_err(failed)?;
    lock.lock().map_err(failed)?;
    let mut config = read()?;
    update(&mut config);
    let text = toml::to_string(&config)
        .map_err(|_| Failure::new(REFUSED, "the profile can't be written as TOML"))?;
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    // A killed process with the same ID may have left the file behind.
    drop(fs::remove_file(&temporary));
    let written = open_private(&temporary, true).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    let written = written.and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        drop(fs::remove_file(&temporary));
    }
    written.map_err(failed)?;
    Ok(path)
}

/// Creates a file that only its owner can read, from its first moment on.
pub fn open_private(path: &Path, must_be_new: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true);
    match must_be_new {
        true => options.create_new(true),
        false => options.create(true).truncate(false),
    };
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Saves a profile. Returns the path of the file.
///
/// # Errors
/// A failure if the file can't be written.
pub fn save(name: &str, profile: Profile) -> Result<PathBuf> {
    update(|config| {
        config.profiles.insert(name.to_owned(), profile);
    })
}

/// Removes a profile. Returns `false` if there is none.
///
/// # Errors
/// A failure if the file can't be written.
pub fn remove(name: &str) -> Result<bool> {
    if !read()?.profiles.contains_key(name) {
        return Ok(false);
    }
    update(|config| {
        config.profiles.remove(name);
    })?;
    Ok(true)
}

/// Returns the credentials for a command.
///
/// # Errors
/// A failure if there are none or only some of them.
pub fn access(matches: &ArgMatches) -> Result<Access> {
    let (name, is_given) = name(matches);
    let set = VARIABLES.map(variable);
    if !is_given && set.iter().any(Option::is_some) {
        let [Some(partner_id), Some(partner_secret), Some(app_key)] = set else {
            let missing = VARIABLES.iter().filter(|name| variable(name).is_none());
            let missing: Vec<&str> = missing.copied().collect();
            let message = format!("the environment has no {}", missing.join(" and no "));
            let hint = "set all three variables, or none of them to use a profile";
            return Err(Failure::new(CREDENTIALS, message).hint(hint));
        };
        return Ok(Access {
            partner_id,
            partner_secret,
            app_key,
            base_url: base_url(None, is_given),
            source: "environment".into(),
            tokens: token_store(),
        });
    }
    let profiles = read()?.profiles;
    let Some(profile) = profiles.get(&name) else {
        let message = match profiles.is_empty() {
            true => "there are no credentials".to_owned(),
            false => {
                let names: Vec<&str> = profiles.keys().map(String::as_str).collect();
                format!("there is no profile `{name}`, only {}", names.join(", "))
            }
        };
        let hint = "run `finicity login`, set FINICITY_PARTNER_ID, FINICITY_PARTNER_SECRET and \
                    FINICITY_APP_KEY, or try a command with --sandbox";
        return Err(Failure::new(CREDENTIALS, message).hint(hint));
    };
    let missing_value = |what: &str| {
        let message = format!("the profile `{name}` has no {what}");
        Failure::new(CREDENTIALS, message).hint("run `finicity login` again")
    };
    let (secret, app_key) = match (&profile.partner_secret, &profile.app_key) {
        (Some(secret), Some(app_key)) => (secret.clone(), app_key.clone()),
        (secret, app_key) => {
            let stored = keyring::load(&name)?;
            let (stored_secret, stored_key) = stored.unzip();
            let secret = secret.clone().or(stored_secret);
            let app_key = app_key.clone().or(stored_key);
            let secret = secret.ok_or_else(|| missing_value("partner secret"))?;
            (secret, app_key.ok_or_else(|| missing_value("app key"))?)
        }
    };
    Ok(Access {
        partner_id: profile.partner_id.clone(),
        partner_secret: secret,
        app_key,
        base_url: base_url(profile.base_url.as_deref(), is_given),
        source: format!("profile {name}"),
        tokens: token_store(),
    })
}

/// Returns the base URL: that of the environment, of the profile, or the usual one. If the command line names
/// the profile, the environment does not count, because it may belong to other credentials.
pub fn base_url(profile_url: Option<&str>, is_given: bool) -> String {
    let environment_url = variable("FINICITY_BASE_URL").filter(|_| !is_given);
    let profile_url = profile_url.map(str::to_owned);
    let url = environment_url.or(profile_url);
    url.unwrap_or_else(|| DEFAULT_BASE_URL.to_owned())
}

/// Returns the base URL for `--dry-run`, which needs no credentials.
pub fn shown_base_url(matches: &ArgMatches) -> String {
    let (name, is_given) = name(matches);
    let profiles = read().map(|config| config.profiles).unwrap_or_default();
    let profile_url = profiles.get(&name).and_then(|one| one.base_url.as_deref());
    base_url(profile_url, is_given)
}

impl Access {
    /// Returns the builder of a client with the credentials.
    pub fn client(&self, matches: &ArgMatches) -> ClientBuilder {
        let credentials =
            Credentials::new(&*self.partner_id, &*self.partner_secret, &*self.app_key);
        let mut builder = Client::builder()
            .base_url(&self.base_url)
            .user_agent(concat!("finicity-cli/", env!("CARGO_PKG_VERSION")))
            .credentials(credentials);
        if let Some(timeout) = matches.get_one::<Duration>("timeout") {
            builder = builder.timeout(*timeout).deadline(*timeout);
        }
        if let Some(tokens) = &self.tokens {
            builder = builder.token_store(tokens.clone());
        }
        if matches.get_flag("verbose") {
            builder = builder.observer(Attempts);
        }
        builder
    }

    /// Waits until the token is saved, or a refusal is counted.
    pub async fn flush(&self) {
        if let Some(tokens) = &self.tokens {
            tokens.flush().await;
        }
    }

    /// Returns `true` if the base URL is on this machine.
    pub fn is_local(&self) -> bool {
        ["http://127.", "http://localhost", "http://[::1]"]
            .iter()
            .any(|start| self.base_url.starts_with(start))
    }
}

/// Reports the attempts of a request on standard error, without any data of the request.
struct Attempts;

impl Observer for Attempts {
    fn attempt_ended(&self, attempt: &AttemptEnded<'_>) {
        // The authentications of the client are not a part of the request.
        if attempt.call.is_none() {
            return;
        }
        let outcome = match attempt.outcome {
            Outcome::Response(status) => status.to_string(),
            Outcome::Failed(error) => error.to_string(),
            _ => return,
        };
        let elapsed = attempt.elapsed.as_millis();
        note(&format!(
            "{} attempt {}: {outcome}, {elapsed} ms",
            attempt.operation.id, attempt.number
        ));
    }
}

/// The keyring of the operating system.
#[cfg(feature = "keyring")]
pub mod keyring {
    use keyring::{Entry, Error};

    use crate::failure::{CREDENTIALS, Failure, Result};

    const SERVICE: &str = "finicity-cli";

    fn entry(profile: &str) -> Result<Entry> {
        Entry::new(SERVICE, profile).map_err(|error| failed(&error))
    }

    fn failed(error: &Error) -> Failure {
        Failure::new(CREDENTIALS, format!("the keyring can't be used: {error}"))
    }

    /// Returns the partner secret and the app key of a profile.
    pub fn load(profile: &str) -> Result<Option<(String, String)>> {
        match entry(profile)?.get_password() {
            Ok(stored) => Ok(serde_json::from_str(&stored).ok()),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Saves the partner secret and the app key of a profile.
    pub fn save(profile: &str, secret: &str, app_key: &str) -> Result<()> {
        let stored = serde_json::json!([secret, app_key]).to_string();
        let saved = entry(profile)?.set_password(&stored);
        saved.map_err(|error| failed(&error))
    }

    /// Removes the secrets of a profile.
    pub fn remove(profile: &str) -> Result<()> {
        match entry(profile)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(failed(&error)),
        }
    }
}

/// The keyring of a program that was built without it.
#[cfg(not(feature = "keyring"))]
pub mod keyring {
    use crate::failure::Result;

    /// Returns nothing.
    #[allow(clippy::unnecessary_wraps, reason = "with the feature, it can fail")]
    pub fn load(_profile: &str) -> Result<Option<(String, String)>> {
        Ok(None)
    }
}
