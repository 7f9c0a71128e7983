//! Gets the response to a request from the source of the responses.

use axum::body::Body;
use axum::http::Response;

use super::{Backend, Shared, apply_quirks, response};
use crate::fault::Fault;
use crate::recording::{Incoming, Stored, Wanted};
use crate::webhook::Delivery;
use crate::world::Reply;

/// The response to a request, and the parts of both that the sandbox remembers and shows.
pub(super) struct Outcome {
    pub(super) response: Response<Body>,
    pub(super) problems: Vec<String>,
    pub(super) deliveries: Vec<Delivery>,
    pub(super) shown: Stored,
}

impl Shared {
    /// Returns an outcome that is a response of the sandbox itself.
    fn own_outcome(&self, incoming: &Incoming, mut reply: Reply, problems: Vec<String>) -> Outcome {
        let deliveries = std::mem::take(&mut reply.deliveries);
        let (response, response_body) = response(reply);
        let path = incoming.uri.path_and_query();
        let shown = match &self.source {
            // The request is not stored, and may contain personal data.
            Backend::Recorder(recorder) => recorder.template(incoming),
            Backend::Data | Backend::Replay(_) => Stored {
                path: path.map_or_else(String::new, ToString::to_string),
                headers: incoming.headers.clone(),
                body: incoming.body.clone(),
                response_body,
            },
        };
        Outcome {
            response,
            problems,
            deliveries,
            shown,
        }
    }

    /// Returns the response from the source of the responses: the data, another server or a recording.
    pub(super) async fn outcome(&self, incoming: &Incoming, fault: Option<&Fault>) -> Outcome {
        if fault.is_some_and(Fault::stops_request) {
            return self.own_outcome(incoming, Reply::empty(200), Vec::new());
        }
        let (method, uri) = (incoming.method.as_str(), &incoming.uri);
        let (headers, body) = (&incoming.headers, &incoming.body);
        if !matches!(self.source, Backend::Data)
            && let Some(fault) = fault
            && let Ok(checked) = self
                .contract
                .check(method, uri.path(), uri.query(), headers, body)
            && let Some(failure) = self.failure(fault, &checked)
        {
            return self.own_outcome(incoming, failure, Vec::new());
        }
        match &self.source {
            Backend::Data => {
                let (mut reply, problems) = self.reply(method, uri, headers, body, fault).await;
                if self.settings.quirks {
                    apply_quirks(&mut reply, self.settings.seed);
                }
                self.own_outcome(incoming, reply, problems)
            }
            Backend::Recorder(recorder) => match recorder.forward(incoming.clone()).await {
                Ok(forwarded) => {
                    if let Some(problem) = &forwarded.problem {
                        eprintln!("finicity-sandbox: {problem}");
                    }
                    let mut response = Response::new(Body::from(forwarded.body));
                    *response.status_mut() = forwarded.status;
                    *response.headers_mut() = forwarded.headers;
                    Outcome {
                        response,
                        problems: forwarded.problem.into_iter().collect(),
                        deliveries: Vec::new(),
                        shown: forwarded.stored,
                    }
                }
                Err(error) => {
                    let message = format!("{error:#}");
                    let reply = Reply::failure(502, "upstream", &message);
                    self.own_outcome(incoming, reply, vec![message])
                }
            },
            Backend::Replay(replay) => {
                let wanted = Wanted {
                    method,
                    path: uri.path(),
                    query: uri.query(),
                    headers,
                    body,
                };
                match replay.respond(&wanted) {
                    Ok((response, response_body)) => {
                        let mut outcome = self.own_outcome(incoming, Reply::empty(200), Vec::new());
                        outcome.response = response;
                        outcome.shown.response_body = response_body;
                        outcome
                    }
                    Err(message) => {
                        let reply = Reply::failure(501, "replay", &message);
                        self.own_outcome(incoming, reply, vec![message])
                    }
                }
            }
        }
    }
}
