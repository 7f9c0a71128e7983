//! The commands `login`, `status` and `logout`.

use std::io::{self, BufRead, IsTerminal, Write};
use std::time::SystemTime;

use clap::ArgMatches;
use finicity_sdk::{StoreKey, StoredToken, TokenStore};

use crate::failure::{CREDENTIALS, Failure, Result, note};
use crate::json::Json;
use crate::output::Output;
use crate::profile::{self, Access, Profile};

/// The age from which on a token is not used any more, in seconds.
const TOKEN_LIFETIME: u64 = 2 * 60 * 60;

/// Checks credentials and saves them.
pub async fn login(matches: &ArgMatches) -> Result<()> {
    let (name, is_given) = profile::name(matches);
    let mut access = match matches.get_flag("stdin") {
        true => from_lines(io::stdin().lock())?,
        false => prompt_for_credentials()?,
    };
    let chosen = matches.get_one::<String>("base-url");
    let chosen = chosen.cloned().or_else(|| Some(access.base_url.clone()));
    let chosen = chosen.filter(|url| !url.is_empty());
    access.base_url = profile::base_url(chosen.as_deref(), is_given || chosen.is_some());
    if !matches.get_flag("no-verify") {
        let client = access.client(matches).build();
        let client = client.map_err(|error| Failure::of(&error))?;
        let refreshed = client.refresh_token().await;
        access.flush().await;
        refreshed.map_err(|error| {
            let mut failure = Failure::of(&error);
            failure.hint = Some(match error.is_retryable() {
                true => "nothing was saved; `--no-verify` saves without a check".into(),
                false => {
                    "nothing was saved; the API locks a partner out after five refusals".into()
                }
            });
            failure
        })?;
    }
    let is_default = access.base_url == finicity_sdk::DEFAULT_BASE_URL;
    #[allow(
        unused_mut,
        reason = "without the keyring, the profile does not change"
    )]
    let mut saved = Profile {
        partner_id: access.partner_id.clone(),
        partner_secret: Some(access.partner_secret.clone()),
        app_key: Some(access.app_key.clone()),
        base_url: (!is_default).then(|| access.base_url.clone()),
    };
    #[cfg(feature = "keyring")]
    if matches.get_flag("keyring") {
        profile::keyring::save(&name, &access.partner_secret, &access.app_key)?;
        (saved.partner_secret, saved.app_key) = (None, None);
    }
    let path = profile::save(&name, saved)?;
    note(&format!("Saved the profile {name} in {}.", path.display()));
    Ok(())
}

/// Asks for the credentials on the terminal. The secret and the app key are not shown.
fn prompt_for_credentials() -> Result<Access> {
    if !io::stdin().is_terminal() {
        let message = "`login` asks on a terminal, but standard input is not a terminal";
        return Err(Failure::usage(message).hint("use --stdin"));
    }
    let read_error = |error: io::Error| Failure::usage(format!("can't read the input: {error}"));
    write!(io::stderr(), "Partner ID: ").map_err(read_error)?;
    let mut partner_id = String::new();
    io::stdin().read_line(&mut partner_id).map_err(read_error)?;
    let hidden = |prompt: &str| rpassword::prompt_password(prompt).map_err(read_error);
    complete(Access {
        partner_id: partner_id.trim().into(),
        partner_secret: hidden("Partner secret (not shown): ")?.trim().into(),
        app_key: hidden("App key (not shown): ")?.trim().into(),
        ..empty_access()
    })
}

fn empty_access() -> Access {
    Access {
        partner_id: String::new(),
        partner_secret: String::new(),
        app_key: String::new(),
        base_url: String::new(),
        source: String::new(),
        tokens: profile::token_store(),
    }
}

/// Reads lines such as `FINICITY_PARTNER_ID=…`.
fn from_lines(lines: impl BufRead) -> Result<Access> {
    let mut access = empty_access();
    for line in lines.lines() {
        let line = line.map_err(|error| Failure::usage(format!("standard input: {error}")))?;
        let line = line.trim().trim_start_matches("export ");
        let Some((name, value)) = line.split_once('=') else {
            continue;
        };
        let value = value.trim().trim_matches(['"', '\'']).to_owned();
        match name.trim() {
            "FINICITY_PARTNER_ID" => access.partner_id = value,
            "FINICITY_PARTNER_SECRET" => access.partner_secret = value,
            "FINICITY_APP_KEY" => access.app_key = value,
            "FINICITY_BASE_URL" => access.base_url = value,
            _ => {}
        }
    }
    complete(access)
}

fn complete(access: Access) -> Result<Access> {
    let parts = [
        ("FINICITY_PARTNER_ID", &access.partner_id),
        ("FINICITY_PARTNER_SECRET", &access.partner_secret),
        ("FINICITY_APP_KEY", &access.app_key),
    ];
    let missing = parts.iter().filter(|(_, value)| value.is_empty());
    let missing: Vec<&str> = missing.map(|(name, _)| *name).collect();
    match missing.is_empty() {
        true => Ok(access),
        false => Err(Failure::usage(format!(
            "the credentials have no {}",
            missing.join(" and no ")
        ))),
    }
}

/// Shows the source of the credentials and the age of the token, without secrets.
pub async fn status(matches: &ArgMatches, output: &mut Output) -> Result<()> {
    let access = profile::access(matches)?;
    let key = key(&access);
    let (token, refusals) = match &access.tokens {
        Some(store) => (
            store.load_for(&key).await.ok().flatten(),
            store.refusals(&key).await.ok().flatten(),
        ),
        None => (None, None),
    };
    let age = token.and_then(|token| {
        let age = SystemTime::now().duration_since(token.obtained());
        age.ok().map(|age| age.as_secs())
    });
    let age = age.filter(|age| *age < TOKEN_LIFETIME);
    let text = |text: &str| Json::Text(text.to_owned());
    let number = |number: u64| Json::Number(number.to_string());
    let path = |path: Option<std::path::PathBuf>| {
        path.map_or(Json::Null, |path| text(&path.display().to_string()))
    };
    let properties = [
        ("credentials", text(&access.source)),
        ("partnerId", text(&access.partner_id)),
        ("baseUrl", text(&access.base_url)),
        ("tokenAgeSeconds", age.map_or(Json::Null, number)),
        (
            "refusedAuthentications",
            number(refusals.map_or(0, |refusals| refusals.count.into())),
        ),
        ("profileFile", path(profile::config_file())),
        ("tokenFile", path(profile::token_file())),
    ];
    let properties = properties.map(|(name, value)| (name.to_owned(), value));
    output.value(&Json::Object(properties.into()), None)
}

fn key(access: &Access) -> StoreKey {
    let base_url = access.base_url.trim_end_matches('/');
    StoreKey::new(base_url, &access.partner_id, &access.app_key)
}

/// Removes a profile and its token.
pub async fn logout(matches: &ArgMatches) -> Result<()> {
    let (name, _) = profile::name(matches);
    if let Ok(access) = profile::access(matches)
        && let Some(store) = &access.tokens
    {
        let key = key(&access);
        // A token of 1970 is never used. The count of refusals stays, because it prevents a lockout.
        if let Ok(Some(_)) = store.load_for(&key).await {
            let expired = StoredToken::new("removed", SystemTime::UNIX_EPOCH);
            drop(store.save_for(&key, &expired).await);
        }
    }
    #[cfg(feature = "keyring")]
    profile::keyring::remove(&name)?;
    match profile::remove(&name)? {
        true => note(&format!("Removed the profile {name}.")),
        false => {
            let message = format!("there is no profile `{name}`");
            return Err(Failure::new(CREDENTIALS, message));
        }
    }
    Ok(())
}
