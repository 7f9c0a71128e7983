//! Gives every body and response at most one media type.
//!
//! JSON wins where it is offered (any `+json` counts), then plain text, then a binary download.

use serde_json::{Value, json};

use crate::document::{Object, join, operations_mut};
use crate::error::{Error, Result};

pub(super) const NAME: &str = "one-media-type";

const JSON: &str = "application/json";
const TEXT: &str = "text/plain";
const BINARY: &str = "application/octet-stream";
const PDF: &str = "application/pdf";

/// Marks an operation whose success also comes as a PDF, for those who ask for one.
pub(crate) const ALSO_PDF: &str = "x-also-pdf";

pub(super) fn run(document: &mut Value) -> Result<()> {
    for (place, operation) in operations_mut(document) {
        let pointer = place.pointer();
        if let Some(body) = operation.get_mut("requestBody") {
            request(body, &join(&pointer, "requestBody"))?;
        }
        let responses = operation
            .get_mut("responses")
            .and_then(Value::as_object_mut);
        let mut also_pdf = false;
        for (status, answer) in responses.into_iter().flatten() {
            also_pdf |= status.starts_with('2') && offers_beside_json(answer, PDF);
            response(answer);
        }
        if also_pdf {
            operation[ALSO_PDF] = json!(true);
        }
    }
    Ok(())
}

fn request(body: &mut Value, pointer: &str) -> Result<()> {
    let Some(content) = body.get_mut("content").and_then(Value::as_object_mut) else {
        return Err(Error::new(NAME, "the request body has no `content`").at(pointer));
    };
    let Some((kind, media)) = preferred(content).filter(|(kind, _)| *kind != BINARY) else {
        let offered: Vec<_> = content.keys().map(String::as_str).collect();
        let message = format!("no request body can be written as {}", offered.join(" or "));
        return Err(Error::new(NAME, message)
            .at(join(pointer, "content"))
            .hint("offer application/json in the overlay"));
    };
    *content = Object::from_iter([(kind.to_owned(), with_schema(kind, media))]);
    Ok(())
}

fn offers_beside_json(answer: &Value, media_type: &str) -> bool {
    let content = answer.get("content").and_then(Value::as_object);
    content.is_some_and(|content| {
        content.contains_key(media_type) && content.keys().any(|offered| kind(offered) == JSON)
    })
}

fn response(answer: &mut Value) {
    let Some(content) = answer.get_mut("content").and_then(Value::as_object_mut) else {
        return;
    };
    *content = match preferred(content) {
        Some((kind, media)) => Object::from_iter([(kind.to_owned(), with_schema(kind, media))]),
        None => Object::new(),
    };
}

fn preferred(content: &Object) -> Option<(&'static str, Value)> {
    let ranked = |(media_type, media): (&String, &Value)| (kind(media_type), media.clone());
    content.iter().map(ranked).min_by_key(|(kind, _)| {
        [JSON, TEXT, BINARY]
            .iter()
            .position(|candidate| candidate == kind)
    })
}

fn kind(media_type: &str) -> &'static str {
    let essence = media_type
        .split(';')
        .next()
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase();
    match essence.as_str() {
        JSON | "*/*" => JSON,
        other if other.ends_with("+json") => JSON,
        other if other.starts_with("text/") => TEXT,
        _ => BINARY,
    }
}

fn with_schema(kind: &str, mut media: Value) -> Value {
    let schema = media.get_mut("schema").map(Value::take);
    let schema = match (kind, schema) {
        (TEXT, _) => json!({ "type": "string" }),
        (BINARY, _) => json!({ "type": "string", "format": "binary" }),
        (_, schema) => schema.unwrap_or_else(|| json!({})),
    };
    json!({ "schema": schema })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answered(content: Value) -> Value {
        let mut document = json!({ "paths": { "/a": { "get": {
            "responses": { "200": { "content": content } },
        } } } });
        run(&mut document).unwrap();
        document["paths"]["/a"]["get"]["responses"]["200"]["content"].clone()
    }

    #[test]
    fn json_wins_over_text_and_downloads() {
        let schema = json!({ "type": "object" });
        let content = answered(json!({
            "application/pdf": { "schema": { "type": "string", "format": "binary" } },
            "application/problem+json; charset=utf-8": { "schema": schema },
            "text/plain": {},
        }));
        assert_eq!(content, json!({ "application/json": { "schema": schema } }));
    }

    #[test]
    fn a_pdf_beside_json_is_remembered() {
        let mut document = json!({ "paths": { "/a": {
            "get": { "responses": { "200": { "content": {
                "application/json": {}, "application/pdf": {},
            } } } },
            "put": { "responses": { "200": { "content": { "application/pdf": {} } } } },
        } } });
        run(&mut document).unwrap();
        assert_eq!(document["paths"]["/a"]["get"][ALSO_PDF], true);
        assert_eq!(document["paths"]["/a"]["put"].get(ALSO_PDF), None);
    }

    #[test]
    fn any_other_type_is_a_download() {
        let content = answered(json!({ "application/pdf": {} }));
        assert_eq!(content[BINARY]["schema"]["format"], "binary");
    }

    #[test]
    fn a_body_that_cannot_be_written_is_refused() {
        let mut document = json!({ "paths": { "/a": { "post": {
            "requestBody": { "content": { "multipart/form-data": {} } },
        } } } });
        let error = run(&mut document).unwrap_err();
        assert!(error.message.contains("multipart/form-data"), "{error}");
        assert_eq!(
            error.pointer.as_deref(),
            Some("/paths/~1a/post/requestBody/content")
        );
    }
}
