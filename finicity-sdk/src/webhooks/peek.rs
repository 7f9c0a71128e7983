//! The account of a TxPush event that is not verified yet.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// Returns the account ID in the first record of a TxPush event. For an event in JSON, the function keeps no other
/// part of the body in memory, because anyone may have sent it.
pub(super) fn account(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with('<') {
        let json = super::xml::to_json(text).ok()?;
        return account_in_json(&json.to_string());
    }
    account_in_json(text)
}

fn account_in_json(text: &str) -> Option<String> {
    let Body { event } = serde_json::from_str(text).ok()?;
    let record = event.records.0?;
    let id = match event.class.as_ref() {
        "account" => record.id,
        _ => record.account_id,
    };
    let id = id?.get();
    if id.starts_with('"') {
        serde_json::from_str(id).ok()
    } else {
        id.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then(|| id.to_owned())
    }
}

#[derive(serde::Deserialize)]
struct Body<'a> {
    #[serde(borrow)]
    event: Head<'a>,
}

#[derive(serde::Deserialize)]
struct Head<'a> {
    #[serde(borrow)]
    class: std::borrow::Cow<'a, str>,
    #[serde(borrow)]
    records: First<'a>,
}

#[derive(serde::Deserialize)]
struct Record<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    #[serde(borrow, rename = "accountId")]
    account_id: Option<&'a RawValue>,
}

/// The first entry of a list.
struct First<'a>(Option<Record<'a>>);

impl<'de: 'a, 'a> Deserialize<'de> for First<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(FirstVisitor).map(First)
    }
}

struct FirstVisitor;

impl<'de> Visitor<'de> for FirstVisitor {
    type Value = Option<Record<'de>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let first = list.next_element()?;
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_account_is_in_the_first_record() {
        for (body, expected) in [
            (
                r#"{"event":{"class":"account","records":[{"id":"8"},{"id":"9"}]}}"#,
                Some("8"),
            ),
            (
                r#"{"event":{"records":[{"balance":1.5,"x":[{}],"id":8}],"class":"account","id":1}}"#,
                Some("8"),
            ),
            (
                r#"{"event":{"class":"transaction","records":[{"id":7,"accountId":8},7]}}"#,
                Some("8"),
            ),
            (
                "\u{feff} <event><class>transaction</class><records><accountId>8</accountId></records></event>",
                Some("8"),
            ),
            (
                r#"{"event":{"class":"transaction","records":[{"accountId":[{"a":null}]}]}}"#,
                None,
            ),
            (r#"{"event":{"class":"transaction","records":[]}}"#, None),
            (r#"{"event":{"class":"transaction","records":{}}}"#, None),
            (r#"{"event":7}"#, None),
            (
                r#"{"event":{"class":"account","records":[{"id":1.5}]}}"#,
                None,
            ),
            ("{", None),
            ("<a>", None),
            ("", None),
        ] {
            assert_eq!(account(body.as_bytes()).as_deref(), expected, "{body}");
        }
    }
}
