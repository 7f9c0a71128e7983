//! Faults that are asked for.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};

/// What goes wrong with a request.
///
/// Each variant says whether the sandbox carries the request out, which means that the effect of the
/// request stays, whatever the caller receives.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The documented response with this status code, or a response without a body where the operation
    /// does not document the status code. Not carried out.
    Status(u16),
    /// A failure with this status code, and this error code of the API in its JSON body. Not carried out.
    Code {
        /// The status code.
        status: u16,
        /// The error code of the API.
        code: String,
    },
    /// A 429, with the seconds to wait if there are any. Not carried out.
    Throttled(Option<u64>),
    /// A 401 that says that the access token has expired. Not carried out.
    ExpiredToken,
    /// An HTML page of a gateway with this status code. Not carried out.
    Gateway(u16),
    /// An HTML page with status code 200, as gateways show during maintenance. Not carried out.
    Html,
    /// A redirect to another host. Not carried out.
    Redirect,
    /// The connection is closed without a response. Not carried out.
    Closed,
    /// The connection is reset without a response. Not carried out.
    Reset,
    /// The sandbox never responds. Not carried out.
    Hang,
    /// The request is carried out, and then the connection is closed without a response.
    AnswerLost,
    /// The request is carried out, but the sandbox never responds.
    AppliedThenHang,
    /// The request is carried out, and the status line, the headers and the body come so much later.
    Late(Duration),
    /// The request is carried out, and each byte of the response takes so long, from the status line on.
    SlowHead(Duration),
    /// The request is carried out, and the body comes byte by byte, each so much later.
    Dripping(Duration),
    /// The request is carried out, and the connection is closed in the middle of the body.
    CutOff,
    /// The request is carried out, and the second half of the body never comes.
    HangInBody,
    /// The request is carried out, and the response is a 200 without a body.
    Empty,
    /// The request is carried out, and the response is JSON that ends too early, with a length that fits.
    BrokenJson,
    /// The request is carried out, and the response claims to be gzip but is not.
    BrokenGzip,
    /// The request is carried out, and the response is a 200 with a body of so many blanks.
    Oversized(usize),
}

impl Fault {
    /// Whether the request never gets to the API: credentials and parameters are not looked at either.
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

    /// Whether the request is carried out, if it is right.
    pub(crate) fn is_carried_out(&self) -> bool {
        let replaced = matches!(
            self,
            Self::Status(_) | Self::Code { .. } | Self::ExpiredToken
        );
        !replaced && !self.stops_request()
    }

    /// The status that a request gets with it, given the one it would have got; `None` for no answer.
    pub(crate) fn status(&self, good: u16) -> Option<u16> {
        match self {
            Self::Closed | Self::Reset | Self::Hang | Self::AnswerLost | Self::AppliedThenHang => {
                None
            }
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

/// What is done in place of the answer that was to come.
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
        Fault::Closed | Fault::Reset | Fault::AnswerLost => return None,
        Fault::Hang | Fault::AppliedThenHang => std::future::pending().await,
        Fault::Late(by) => {
            tokio::time::sleep(*by).await;
            good
        }
        Fault::CutOff => {
            // The first half is on its way before the connection ends.
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

/// The first half of the body, and then `rest`.
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
