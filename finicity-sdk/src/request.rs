//! What the wire layer builds requests with.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::fmt::Display;

use progenitor_client::QueryParam;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use reqwest::{Method, Request};
use serde::Serialize;

/// Why no request could be built: which argument, and what is wrong with it.
pub(crate) type Reason = String;

/// Where requests go, and the HTTP client that makes them.
#[derive(Debug, Clone)]
pub(crate) struct Wire {
    /// Without a slash at its end.
    pub(crate) base_url: String,
    pub(crate) http: reqwest::Client,
}

impl Wire {
    /// Starts a request.
    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
    }
}

/// An argument as one segment of a path.
///
/// It can't leave its segment: what separates segments is encoded, and what a URL resolves away
/// (nothing, `.` and `..`) is refused.
pub(crate) fn segment<T: Display + ?Sized>(name: &str, value: &T) -> Result<String, Reason> {
    let value = value.to_string();
    if matches!(value.as_str(), "" | "." | "..") {
        return Err(format!(
            "`{name}` is \"{value}\", which can't be a part of a path"
        ));
    }
    Ok(progenitor_client::encode_path(&value))
}

/// Adds a query parameter. `None` adds nothing, a list one pair for each of its items.
pub(crate) fn query<T: Serialize>(
    request: reqwest::RequestBuilder,
    name: &str,
    value: &T,
) -> reqwest::RequestBuilder {
    request.query(&QueryParam::new(name, value))
}

/// Adds a header.
pub(crate) fn header(
    headers: &mut HeaderMap,
    name: &'static str,
    value: &impl Display,
) -> Result<(), Reason> {
    let invalid = |_| format!("`{name}` has a character that can't be sent in a header");
    let value = HeaderValue::try_from(value.to_string()).map_err(invalid)?;
    let name = HeaderName::try_from(name).map_err(|_| format!("`{name}` is no header name"))?;
    headers.insert(name, value);
    Ok(())
}

/// Asks for JSON.
pub(crate) fn accept_json(request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request.header(
        reqwest::header::ACCEPT,
        HeaderValue::from_static("application/json"),
    )
}

/// A list as one text, its items separated by commas.
pub(crate) fn comma_list(items: impl IntoIterator<Item = impl Into<String>>) -> String {
    items
        .into_iter()
        .map(Into::into)
        .collect::<Vec<String>>()
        .join(",")
}

/// Finishes a request.
pub(crate) fn build(request: reqwest::RequestBuilder) -> Result<Request, Reason> {
    request.build().map_err(|error| {
        let source = std::error::Error::source(&error).map(ToString::to_string);
        source.unwrap_or_else(|| error.without_url().to_string())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_segment_stays_one_segment() {
        let encoded = segment("id", &"a/b?c#d%e f..g é").unwrap();
        assert_eq!(encoded, "a%2Fb%3Fc%23d%25e%20f..g%20%C3%A9");
    }

    #[test]
    fn a_segment_that_a_url_resolves_away_is_refused() {
        for value in ["", ".", ".."] {
            assert!(segment("id", &value).unwrap_err().contains("`id`"));
        }
    }

    #[test]
    fn a_header_value_cannot_start_another_header() {
        let mut headers = HeaderMap::new();
        assert!(
            header(&mut headers, "x-a", &"1\r\nx-b: 2")
                .unwrap_err()
                .contains("`x-a`")
        );
        assert!(headers.is_empty());
    }
}
