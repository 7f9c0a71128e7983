//! The partner, its secret and its tokens.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::json;

use super::{Content, OperationRequest, Reply, World};

/// The period in which the former secret remains valid if a new secret does not replace it at once.
const GRACE: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// The number of consecutive wrong credentials that locks the partner out.
const MOST_FAILURES: u32 = 5;

/// The number of tokens that the sandbox remembers. Older tokens are unknown.
const MOST_TOKENS: usize = 1000;

/// The partner and its credentials.
#[derive(Debug)]
pub(crate) struct Partner {
    pub id: String,
    pub secret: String,
    pub app_key: String,
    pub failures: u32,
    tokens: BTreeMap<u64, (String, Instant)>,
    given: u64,
    /// The lifetime of a token.
    lifetime: Duration,
    /// The former secret and the end of its validity.
    former: Option<(String, Instant)>,
}

/// The error code for a missing or wrong app key.
pub(crate) const APP_KEY_REFUSED: &str = "10026";

/// The reason why the credentials of a request are refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    NoAppKey,
    WrongAppKey,
    NoToken,
    WrongToken,
    ExpiredToken,
}

impl Refused {
    pub(crate) fn reply(self) -> Reply {
        let (code, message) = match self {
            // The API responds with plain text for most operations.
            Self::WrongAppKey => {
                return Reply::of(401, Content::Text("this is not a valid app key".into()));
            }
            Self::NoAppKey => (APP_KEY_REFUSED, "the header Finicity-App-Key is missing"),
            Self::NoToken => ("10024", "the header Finicity-App-Token is missing"),
            Self::WrongToken => ("10022", "the token in Finicity-App-Token is unknown"),
            Self::ExpiredToken => ("10023", "the token in Finicity-App-Token has expired"),
        };
        Reply::failure(401, code, message)
    }
}

impl Partner {
    pub(crate) fn new(id: String, secret: String, app_key: String, lifetime: Duration) -> Self {
        Self {
            id,
            secret,
            app_key,
            failures: 0,
            tokens: BTreeMap::new(),
            given: 0,
            lifetime,
            former: None,
        }
    }

    pub(crate) fn check(
        &self,
        app_key: Option<&str>,
        token: Option<&str>,
        requires_token: bool,
    ) -> Result<(), Refused> {
        match app_key {
            None => return Err(Refused::NoAppKey),
            Some(key) if key != self.app_key => return Err(Refused::WrongAppKey),
            Some(_) => {}
        }
        if !requires_token {
            return Ok(());
        }
        let token = token.ok_or(Refused::NoToken)?;
        let mut known = self.tokens.values();
        match known.find(|(known, _)| known == token) {
            None => Err(Refused::WrongToken),
            Some((_, until)) if *until <= Instant::now() => Err(Refused::ExpiredToken),
            Some(_) => Ok(()),
        }
    }

    /// Marks all tokens that were issued so far as expired.
    pub(crate) fn expire_tokens(&mut self) {
        let now = Instant::now();
        self.tokens.values_mut().for_each(|(_, until)| *until = now);
    }

    pub(crate) fn tokens_given(&self) -> u64 {
        self.given
    }

    pub(crate) fn is_locked_out(&self) -> bool {
        self.failures >= MOST_FAILURES
    }

    pub(crate) fn accepts(&self, secret: &str) -> bool {
        let former = self.former.as_ref();
        let former =
            former.is_some_and(|(former, until)| former == secret && Instant::now() < *until);
        secret == self.secret || former
    }

    /// Replaces the secret, either at once or with a period in which both secrets are valid.
    pub(crate) fn change_secret(&mut self, secret: &str, immediate: bool) {
        let former = std::mem::replace(&mut self.secret, secret.to_owned());
        self.former = (!immediate).then(|| (former, Instant::now() + GRACE));
    }

    fn new_token(&mut self) -> String {
        self.given += 1;
        let token = format!("sandbox-token-{}", self.given);
        let until = Instant::now() + self.lifetime;
        self.tokens.insert(self.given, (token.clone(), until));
        while self.tokens.len() > MOST_TOKENS {
            self.tokens.pop_first();
        }
        token
    }

    /// Checks the credentials, and counts wrong ones.
    fn authenticate(&mut self, request: &OperationRequest<'_>) -> Result<(), Reply> {
        if self.is_locked_out() {
            let message = "the partner is locked out after too many wrong credentials";
            return Err(Reply::failure(401, "10021", message));
        }
        let body = &request.checked.body;
        if body["partnerId"] == self.id
            && body["partnerSecret"]
                .as_str()
                .is_some_and(|secret| self.accepts(secret))
        {
            self.failures = 0;
            return Ok(());
        }
        self.failures += 1;
        let message = "partner id and secret do not belong together";
        Err(Reply::failure(401, "10001", message))
    }
}

/// Checks whether a text follows the rules for secrets.
fn may_be_secret(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!@#$%&*_-+".contains(c);
    (12..=255).contains(&text.len())
        && text.chars().all(allowed)
        && text.chars().any(|c| c.is_ascii_alphabetic())
        && text.chars().any(|c| c.is_ascii_digit())
}

impl World {
    pub(super) fn partner_response(&mut self, request: &OperationRequest<'_>) -> Option<Reply> {
        let partner = &mut self.partner;
        match request.checked.operation.id.as_str() {
            "CreateToken" => Some(match partner.authenticate(request) {
                Ok(()) => Reply::json(200, json!({ "token": partner.new_token() })),
                Err(refusal) => refusal,
            }),
            "ModifyPartnerSecret" => Some(match partner.authenticate(request) {
                Ok(()) => {
                    let secret = request.checked.body["newPartnerSecret"].as_str();
                    match secret.filter(|secret| may_be_secret(secret)) {
                        Some(secret) => {
                            let immediate = request.checked.body["immediate"].as_bool();
                            partner.change_secret(secret, immediate.unwrap_or(true));
                            Reply::empty(204)
                        }
                        None => Reply::failure(400, "24437", "the new secret breaks the rules"),
                    }
                }
                Err(refusal) => refusal,
            }),
            _ => None,
        }
    }
}
