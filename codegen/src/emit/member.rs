//! What a parameter is called in a request builder.

use crate::model::Parameter;

/// Methods every request builder has.
const BUILDER_METHODS: [&str; 15] = [
    "client",
    "decode",
    "download",
    "items",
    "pages",
    "pdf",
    "request",
    "send",
    "send_blocking",
    "send_raw",
    "submit",
    "submit_blocking",
    "to_request",
    "wait",
    "wait_blocking",
];

/// The name of a parameter as a member and as a setter.
pub(super) fn member(parameter: &Parameter) -> String {
    let name = &parameter.name;
    if BUILDER_METHODS.contains(&name.as_str()) || name.starts_with("with_") {
        format!("{name}_parameter")
    } else {
        name.clone()
    }
}
