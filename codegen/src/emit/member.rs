//! What a parameter is called in a request builder.

use crate::model::Parameter;

/// The name of a parameter as a member and as a setter.
pub(super) fn member(parameter: &Parameter) -> String {
    parameter.member.clone()
}
