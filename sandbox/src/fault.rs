//! Faults that are asked for.

use std::time::Duration;

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use bytes::Bytes;
use futures_util::stream;

/// What goes wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// The documented answer with this status, or one without a body where none is documented.
    Status(u16),
    /// A 429, with the seconds to wait if there are any.
    Throttled(Option<u64>),
    /// The access token is said to have expired.
    ExpiredToken,
    /// The connection is closed before an answer.
    Closed,
    /// The body breaks off in the middle.
    CutOff,
    /// No answer ever comes.
    Hang,
    /// The answer comes so much later.
    Late(Duration),
    /// The body comes byte by byte, each so much later.
    Dripping(Duration),
    /// A page of HTML in place of the answer.
    Html,
    /// A success without a body.
    Empty,
    /// JSON that ends too early, with a length that fits.
    BrokenJson,
    /// What says that it is gzip, and is not.
    BrokenGzip,
    /// A redirect to another host.
    Redirect,
    /// A body of so many bytes.
    Oversized(usize),
}

impl Fault {
    /// The status that a request gets with it, given the one it would have got; `None` for no answer.
    pub(crate) fn status(&self, good: u16) -> Option<u16> {
        match self {
            Self::Closed | Self::Hang => None,
            Self::Throttled(_) => Some(429),
            Self::Redirect => Some(302),
            Self::Html | Self::Empty | Self::BrokenJson | Self::BrokenGzip | Self::Oversized(_) => {
                Some(200)
            }
            Self::Status(_)
            | Self::ExpiredToken
            | Self::CutOff
            | Self::Late(_)
            | Self::Dripping(_) => Some(good),
        }
    }
}

/// What is done in place of the answer that was to come.
pub(crate) async fn instead(fault: &Fault, good: Response<Body>) -> Option<Response<Body>> {
    let plain = |status: u16, kind: &'static str, body: Body| {
        let mut response = Response::new(body);
        *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
        let kind = HeaderValue::from_static(kind);
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
        response
    };
    Some(match fault {
        Fault::Status(_) | Fault::ExpiredToken => good,
        Fault::Throttled(seconds) => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::TOO_MANY_REQUESTS;
            if let Some(seconds) = seconds {
                let seconds = HeaderValue::from(*seconds);
                response.headers_mut().insert(header::RETRY_AFTER, seconds);
            }
            response
        }
        Fault::Closed => return None,
        Fault::Hang => std::future::pending().await,
        Fault::Late(by) => {
            tokio::time::sleep(*by).await;
            good
        }
        Fault::CutOff => {
            let (head, body) = good.into_parts();
            let half = read(body).await;
            let half = half.slice(..half.len() / 2);
            let broken = || std::io::Error::other("cut off");
            let pieces = stream::iter([Ok(half), Err(broken())]);
            Response::from_parts(head, Body::from_stream(pieces))
        }
        Fault::Dripping(every) => {
            let (mut head, body) = good.into_parts();
            head.headers.remove(header::CONTENT_LENGTH);
            let (body, every) = (read(body).await, *every);
            let pieces = stream::unfold(body, move |mut rest| async move {
                tokio::time::sleep(every).await;
                let first = (!rest.is_empty()).then(|| rest.split_to(1))?;
                Some((Ok::<_, std::io::Error>(first), rest))
            });
            Response::from_parts(head, Body::from_stream(pieces))
        }
        Fault::Html => plain(
            200,
            "text/html",
            Body::from("<html><body>Service is being maintained</body></html>"),
        ),
        Fault::Empty => plain(200, "application/json", Body::empty()),
        Fault::BrokenJson => plain(200, "application/json", Body::from("{\"id\": \"1\", \"na")),
        Fault::BrokenGzip => {
            let mut response = plain(200, "application/json", Body::from("no gzip"));
            let gzip = HeaderValue::from_static("gzip");
            response
                .headers_mut()
                .insert(header::CONTENT_ENCODING, gzip);
            response
        }
        Fault::Redirect => {
            let mut response = plain(302, "text/plain", Body::empty());
            let elsewhere = HeaderValue::from_static("https://elsewhere.invalid/");
            response.headers_mut().insert(header::LOCATION, elsewhere);
            response
        }
        Fault::Oversized(bytes) => plain(200, "application/json", Body::from(vec![b' '; *bytes])),
    })
}

async fn read(body: Body) -> Bytes {
    axum::body::to_bytes(body, usize::MAX)
        .await
        .unwrap_or_default()
}
