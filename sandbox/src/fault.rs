//! Faults that a test can simulate.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};

/// A fault that affects a request.
///
/// The description of each variant states whether the sandbox carries out the request. If it does, the effect
/// of the request remains, whatever response the caller receives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The documented response with this status code. If the operation does not document the status
    /// code, the response has no body. The request is not carried out.
    Status(u16),
    /// A failure with this status code and with this error code of the API in its JSON body. The request is
    /// not carried out.
    Code {
        /// The status code.
        status: u16,
        /// The error code of the API.
        code: String,
    },
    /// A 429 response with the given number of seconds in `Retry-After`, if any. The request is not carried
    /// out.
    Throttled(Option<u64>),
    /// A 401 response with the error code for an expired access token. The request is not carried out.
    ExpiredToken,
    /// An HTML page of a gateway with this status code. The request is not carried out.
    Gateway(u16),
    /// An HTML page with status code 200, like a maintenance page of a gateway. The request is not
    /// carried out.
    Html,
    /// A redirect to another host. The request is not carried out.
    Redirect,
    /// The connection is closed without a response. The request is not carried out.
    Closed,
    /// The connection is reset without a response. The request is not carried out.
    Reset,
    /// The sandbox never responds. The request is not carried out.
    Hang,
    /// The request is carried out, and then the connection is closed without a response.
    ResponseLost,
    /// The request is carried out, but the sandbox never responds.
    AppliedThenHang,
    /// The request is carried out, and the response starts only after this delay.
    Late(Duration),
    /// The request is carried out, and each byte of the response is delayed by this time, including
    /// the status line and the headers.
    SlowHead(Duration),
    /// The request is carried out, and each byte of the body is delayed by this time.
    Dripping(Duration),
    /// The request is carried out, and the connection is closed in the middle of the body.
    CutOff,
    /// The request is carried out, and the sandbox never sends the second half of the body.
    HangInBody,
    /// The request is carried out, and the response is a 200 without a body.
    Empty,
    /// The request is carried out, and the response is truncated JSON with a matching content
    /// length.
    BrokenJson,
    /// The request is carried out, and the response claims to be gzip-compressed but is not.
    BrokenGzip,
    /// The request is carried out, and the response is a 200 with a body of this many spaces.
    Oversized(usize),
}

impl Fault {
    /// Checks whether the request never reaches the API. The sandbox then does not check
    /// credentials and parameters either.
    pub(crate) fn stops_request(&self) -> bool {
        matches!(
            self,
            Self::Throttled(_)
                | Self::Gateway(_)
                | Self::Html
                | Self::Redirect
                | Self::Closed
                | Self::Reset
                | Self::Hang
        )
    }

    /// Checks whether the sandbox carries out a valid request.
    pub(crate) fn is_carried_out(&self) -> bool {
        let replaced = matches!(
            self,
            Self::Status(_) | Self::Code { .. } | Self::ExpiredToken
        );
        !replaced && !self.stops_request()
    }

    /// Returns the status code of the response under the fault, given the status code without the
    /// fault. `None` means no response.
    pub(crate) fn status(&self, good: u16) -> Option<u16> {
        match self {
            Self::Closed
            | Self::Reset
            | Self::Hang
            | Self::ResponseLost
            | Self::AppliedThenHang => None,
            Self::Gateway(status) => Some(*status),
            Self::Throttled(_) => Some(429),
            Self::Redirect => Some(302),
            Self::Html | Self::Empty | Self::BrokenJson | Self::BrokenGzip | Self::Oversized(_) => {
                Some(200)
            }
            Self::Status(_)
            | Self::Code { .. }
            | Self::ExpiredToken
            | Self::HangInBody
            | Self::CutOff
            | Self::SlowHead(_)
            | Self::Late(_)
            | Self::Dripping(_) => Some(good),
        }
    }
}

/// Returns the response that replaces the good response. `None` means that the connection ends
/// without one.
pub(crate) async fn instead(fault: &Fault, good: Response<Body>) -> Option<Response<Body>> {
    Some(match fault {
        Fault::Status(_) | Fault::Code { .. } | Fault::ExpiredToken | Fault::SlowHead(_) => good,
        Fault::Gateway(status) => plain(
            *status,
            "text/html",
            Body::from(format!(
                "<html><body><h1>{status}</h1>gateway</body></html>"
            )),
        ),
        Fault::Throttled(seconds) => throttled(*seconds),
        Fault::Closed | Fault::Reset | Fault::ResponseLost => return None,
        Fault::Hang | Fault::AppliedThenHang => std::future::pending().await,
        Fault::Late(by) => {
            tokio::time::sleep(*by).await;
            good
        }
        Fault::CutOff => {
            // The pause lets the first half reach the caller before the connection ends.
            let broken = async {
                tokio::time::sleep(Duration::from_millis(10)).await;
                Err(std::io::Error::other("cut off"))
            };
            half(good, stream::once(broken)).await
        }
        Fault::HangInBody => half(good, stream::pending()).await,
        Fault::Dripping(every) => dripping(good, *every).await,
        Fault::Html => plain(
            200,
            "text/html",
            Body::from("<html><body>Service is being maintained</body></html>"),
        ),
        Fault::Empty => plain(200, "application/json", Body::empty()),
        Fault::BrokenJson => plain(200, "application/json", Body::from("{\"id\": \"1\", \"na")),
        Fault::BrokenGzip => {
            let response = plain(200, "application/json", Body::from("no gzip"));
            with(response, header::CONTENT_ENCODING, "gzip")
        }
        Fault::Redirect => {
            let response = plain(302, "text/plain", Body::empty());
            with(response, header::LOCATION, "https://elsewhere.invalid/")
        }
        Fault::Oversized(bytes) => plain(200, "application/json", Body::from(vec![b' '; *bytes])),
    })
}

fn plain(status: u16, kind: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    with(response, header::CONTENT_TYPE, kind)
}

fn with(mut response: Response<Body>, name: HeaderName, value: &'static str) -> Response<Body> {
    let value = HeaderValue::from_static(value);
    response.headers_mut().insert(name, value);
    response
}

fn throttled<T>(seconds: Option<T>) -> Response<Body>
where
    HeaderValue: From<T>,
{
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
    if let Some(seconds) = seconds {
        let seconds = HeaderValue::from(seconds);
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}

/// Returns a response with the first half of the body, followed by `rest`.
async fn half(
    good: Response<Body>,
    rest: impl Stream<Item = std::io::Result<Bytes>> + Send + 'static,
) -> Response<Body> {
    let (head, body) = good.into_parts();
    let body = read(body).await;
    let half = body.slice(..body.len() / 2);
    let pieces = stream::iter([Ok(half)]).chain(rest);
    Response::from_parts(head, Body::from_stream(pieces))
}

async fn dripping(good: Response<Body>, every: Duration) -> Response<Body> {
    let (mut head, body) = good.into_parts();
    head.headers.remove(header::CONTENT_LENGTH);
    let pieces = stream::unfold(read(body).await, move |mut rest| async move {
        tokio::time::sleep(every).await;
        let first = (!rest.is_empty()).then(|| rest.split_to(1))?;
        Some((Ok::<_, std::io::Error>(first), rest))
    });
    Response::from_parts(head, Body::from_stream(pieces))
}

async fn read(body: Body) -> Bytes {
    axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default()
}
