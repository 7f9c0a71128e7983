//! Functions that build requests.
#![allow(dead_code, reason = "not every contract and area uses every part")]

use std::fmt::Display;

use bytes::Bytes;
use http::Method;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use progenitor_client::QueryParam;
use reqwest::{Request, Url};
use serde::Serialize;

use crate::call::Call;
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;

/// The reason why a request can't be built: the name of the argument and the problem with it.
pub(crate) type Reason = String;

/// The base URL of the requests, and the HTTP client that sends them.
#[derive(Debug, Clone)]
pub(crate) struct Endpoint {
    /// The base URL without a trailing slash.
    pub(crate) base_url: String,
    /// The base URL, parsed.
    base: Url,
    pub(crate) http: reqwest::Client,
}

impl Endpoint {
    /// Creates an endpoint for a base URL, which may have a trailing slash.
    pub(crate) fn new(base: Url, http: reqwest::Client) -> Self {
        Self {
            base_url: base.as_str().trim_end_matches('/').to_owned(),
            base,
            http,
        }
    }

    /// Returns the host and the port of the base URL.
    pub(crate) fn server(&self) -> (String, u16) {
        let host = self.base.host_str().unwrap_or_default();
        // IPv6 addresses have brackets in URLs only.
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let port = self.base.port_or_known_default().unwrap_or_default();
        (host.to_owned(), port)
    }

    /// Checks that a request goes to the base URL and that its path matches the path of its
    /// operation. The check keeps credentials from reaching any other host or path, no matter which
    /// code built the URL.
    ///
    /// - `template`: the path template of the operation; empty if the operation has none
    pub(crate) fn check(&self, template: &str, url: &Url) -> Result<(), Reason> {
        if url.origin() != self.base.origin() || !url.username().is_empty() {
            return Err("the request does not go to the host of the base URL".into());
        }
        let base = self.base.path().trim_end_matches('/');
        let below_base = url.path().strip_prefix(base);
        let Some(path) = below_base.filter(|path| path.starts_with('/')) else {
            return Err("the path of the request is not below the base URL".into());
        };
        let (mut expected, mut actual) = (template.split('/'), path.split('/'));
        let matches = |(expected, actual): (&str, &str)| match expected.contains('{') {
            true => !actual.is_empty(),
            false => expected == actual,
        };
        let matches_template = template.is_empty()
            || template.split('/').count() == path.split('/').count()
                && expected.by_ref().zip(actual.by_ref()).all(matches);
        match matches_template {
            true => Ok(()),
            false => Err(format!(
                "the path of the request does not have the form {template}"
            )),
        }
    }

    /// Returns `true` if the URL parser keeps a path exactly as it is written. A path that the parser changes
    /// could address another resource or host.
    pub(crate) fn is_valid_path(&self, path: &str) -> bool {
        let text = format!("{}{path}", self.base_url);
        path.starts_with('/')
            && Url::parse(&text).is_ok_and(|url| url.as_str() == text)
            && !path.contains('#')
    }

    /// Creates a builder for a request to a path below the base URL.
    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        self.http
            .request(method, format!("{}{path}", self.base_url))
    }
}

/// The characters that are encoded in a path segment: all except the unreserved characters of RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Encodes an argument as one segment of a path.
///
/// The argument can't leave its segment, because every character that is not unreserved is encoded.
/// This includes the backslash, which HTTP URLs treat as a slash. An empty text, `.` and `..` are
/// rejected, because they would change the path that the URL names.
fn segment(operation: &Operation, name: &str, value: &dyn Display) -> Result<String, Error> {
    let value = value.to_string();
    if matches!(value.as_str(), "" | "." | "..") {
        let reason = format!("`{name}` is \"{value}\", which can't be a part of a path");
        return Err(Error::invalid_request(operation, reason));
    }
    Ok(utf8_percent_encode(&value, RESERVED).to_string())
}

/// Builds the request of a call, without credentials.
pub(crate) fn from_call<C: Call + ?Sized>(call: &C) -> Result<Request, Error> {
    let mut request = OperationRequest::new(call.client(), const { &C::OPERATION });
    call.fill(&mut request);
    request.build()
}

/// The request of an operation while it is built. Keeps the first error for [`build`](Self::build).
pub struct OperationRequest<'a> {
    client: &'a Client,
    operation: &'static Operation,
    /// The path, with the placeholders that have no argument yet.
    path: String,
    /// The request, after the last argument of the path.
    request: Option<reqwest::RequestBuilder>,
    error: Option<Error>,
}

impl<'a> OperationRequest<'a> {
    /// Starts a request. The arguments of the path come first.
    pub(crate) fn new(client: &'a Client, operation: &'static Operation) -> Self {
        Self {
            client,
            operation,
            path: operation.path.to_owned(),
            request: None,
            error: None,
        }
    }

    /// Encodes an argument and puts it in place of its placeholder in the path.
    pub(crate) fn path(&mut self, name: &str, value: &dyn Display) {
        match segment(self.operation, name, value) {
            // An encoded argument contains no braces, so it cannot look like a placeholder.
            Ok(segment) => self.path = self.path.replace(&format!("{{{name}}}"), &segment),
            Err(error) => self.fail(error),
        }
    }

    /// Asks for a response with this media type.
    pub(crate) fn accept(&mut self, media_type: &'static str) {
        self.header("accept", &media_type);
    }

    /// Adds a query parameter. `None` adds nothing; a list adds one pair for each of its items.
    pub(crate) fn query<T: Serialize>(&mut self, name: &str, value: &T) {
        self.change(|request| request.query(&QueryParam::new(name, value)));
    }

    /// Adds a header.
    pub(crate) fn header(&mut self, name: &'static str, value: &dyn Display) {
        let mut headers = HeaderMap::new();
        match header(self.operation, &mut headers, name, value) {
            Ok(()) => self.change(|request| request.headers(headers)),
            Err(error) => self.fail(error),
        }
    }

    /// Adds a header, unless the value is `None`.
    pub(crate) fn optional_header<T: Display>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.header(name, value);
        }
    }

    /// Adds a JSON body.
    pub(crate) fn json<T: Serialize>(&mut self, body: &T) {
        self.change(|request| request.json(body));
    }

    /// Adds a JSON body, unless it is `None`.
    pub(crate) fn optional_json<T: Serialize>(&mut self, body: &Option<T>) {
        if let Some(body) = body {
            self.json(body);
        }
    }

    /// Returns the request, or the first error.
    pub(crate) fn build(mut self) -> Result<Request, Error> {
        self.change(|request| request);
        match (self.error, self.request) {
            (None, Some(request)) => build(self.operation, request),
            (Some(error), _) => Err(error),
            (None, None) => Err(Error::invalid_request(
                self.operation,
                "the request is empty".into(),
            )),
        }
    }

    /// Changes the request, and starts it before the first change.
    fn change(&mut self, change: impl FnOnce(reqwest::RequestBuilder) -> reqwest::RequestBuilder) {
        if self.error.is_some() {
            return;
        }
        let request = self.request.take().map_or_else(|| self.start(), Ok);
        match request {
            Ok(request) => self.request = Some(change(request)),
            Err(error) => self.fail(error),
        }
    }

    fn start(&self) -> Result<reqwest::RequestBuilder, Error> {
        let invalid = |reason: String| Error::invalid_request(self.operation, reason);
        if let Some((_, name)) = self.path.split_once('{') {
            return Err(invalid(format!("the path has no value for `{{{name}`")));
        }
        let method = Method::from_bytes(self.operation.method.as_bytes());
        let method = method.map_err(|error| invalid(error.to_string()))?;
        Ok(self.client.endpoint().request(method, &self.path))
    }

    /// Keeps the first error.
    fn fail(&mut self, error: Error) {
        self.error.get_or_insert(error);
    }
}

/// Adds a header to `headers`.
fn header(
    operation: &Operation,
    headers: &mut HeaderMap,
    name: &'static str,
    value: &dyn Display,
) -> Result<(), Error> {
    let invalid = |what: &str| Error::invalid_request(operation, format!("`{name}` {what}"));
    let value = HeaderValue::try_from(value.to_string())
        .map_err(|_| invalid("has a character that can't be sent in a header"))?;
    let name = HeaderName::try_from(name).map_err(|_| invalid("is not a header name"))?;
    headers.insert(name, value);
    Ok(())
}

/// Adds the `Accept` header for JSON.
pub(crate) fn accept_json(request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request.header(
        http::header::ACCEPT,
        HeaderValue::from_static("application/json"),
    )
}

/// Joins the items of a list with commas.
pub(crate) fn comma_list(items: impl IntoIterator<Item = impl Into<String>>) -> String {
    items
        .into_iter()
        .map(Into::into)
        .collect::<Vec<String>>()
        .join(",")
}

/// Joins the items of a list like [`comma_list`]. Returns `None` for an empty list, so that the parameter is
/// left out.
pub(crate) fn optional_comma_list(
    items: impl IntoIterator<Item = impl Into<String>>,
) -> Option<String> {
    Some(comma_list(items)).filter(|list| !list.is_empty())
}

/// Builds the request.
pub(crate) fn build(
    operation: &Operation,
    request: reqwest::RequestBuilder,
) -> Result<Request, Error> {
    request.build().map_err(|error| {
        let source = std::error::Error::source(&error).map(ToString::to_string);
        let reason = source.unwrap_or_else(|| error.without_url().to_string());
        Error::invalid_request(operation, reason)
    })
}

/// Converts a request to the type of the crate `http`.
pub(crate) fn to_http(
    operation: &Operation,
    mut request: Request,
) -> Result<http::Request<Bytes>, Error> {
    let body = request.body().and_then(reqwest::Body::as_bytes);
    let body = Bytes::copy_from_slice(body.unwrap_or_default());
    let mut converted = http::Request::new(body);
    *converted.method_mut() = request.method().clone();
    *converted.uri_mut() = http::Uri::try_from(request.url().as_str()).map_err(|error| {
        Error::invalid_request(operation, format!("the URL is invalid: {error}"))
    })?;
    *converted.headers_mut() = std::mem::take(request.headers_mut());
    Ok(converted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::NON_IDEMPOTENT as OPERATION;

    #[test]
    fn encodes_an_argument_as_one_path_segment() {
        let encoded = segment(OPERATION, "id", &"a/b?c#d%e f..g é").unwrap();
        assert_eq!(encoded, "a%2Fb%3Fc%23d%25e%20f..g%20%C3%A9");
    }

    #[test]
    fn rejects_requests_outside_of_the_base_url() {
        let base = Url::parse("https://api.example.com/gateway/").unwrap();
        let endpoint = Endpoint::new(base, reqwest::Client::new());
        let check = |template: &str, url: &str| endpoint.check(template, &Url::parse(url).unwrap());
        let template = "/customers/{id}/accounts";
        let good = "https://api.example.com/gateway/customers/1/accounts?a=b";
        assert_eq!(check(template, good), Ok(()));
        assert_eq!(check("", good), Ok(()));
        for bad in [
            "http://api.example.com/gateway/customers/1/accounts",
            "https://api.example.com:444/gateway/customers/1/accounts",
            "https://evil.example/gateway/customers/1/accounts",
            "https://api.example.com@evil.example/gateway/customers/1/accounts",
            "https://user@api.example.com/gateway/customers/1/accounts",
            "https://api.example.com/customers/1/accounts",
            "https://api.example.com/gatewayx/customers/1/accounts",
            "https://api.example.com/gateway/../customers/1/accounts",
        ] {
            assert!(
                check(template, bad).is_err() && check("", bad).is_err(),
                "{bad}"
            );
        }
        for bad in [
            "customers//accounts",
            "customers/1/2/accounts",
            "customers/1",
            "x/1/accounts",
        ] {
            let url = format!("https://api.example.com/gateway/{bad}");
            assert!(
                check(template, &url).unwrap_err().contains(template),
                "{bad}"
            );
        }
    }

    #[test]
    fn rejects_dot_segments_and_empty_segments() {
        for value in ["", ".", ".."] {
            let error = segment(OPERATION, "id", &value).unwrap_err();
            assert!(error.to_string().contains("`id`"), "{error}");
        }
    }

    #[test]
    fn omits_an_empty_list() {
        assert_eq!(optional_comma_list(["a", "b"]).as_deref(), Some("a,b"));
        assert_eq!(optional_comma_list(Some("a")).as_deref(), Some("a"));
        assert_eq!(optional_comma_list(None::<String>), None);
    }

    #[test]
    fn a_header_value_cannot_start_another_header() {
        let mut headers = HeaderMap::new();
        let error = header(OPERATION, &mut headers, "x-a", &"1\r\nx-b: 2").unwrap_err();
        assert!(error.to_string().contains("`x-a`"), "{error}");
        assert!(headers.is_empty());
    }
}
