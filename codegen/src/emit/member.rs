//! Names the field of a parameter in a request builder.

use crate::model::Parameter;

/// Returns the name of a parameter as a field and as a setter of the request builder.
pub(super) fn member(parameter: &Parameter) -> String {
    parameter.member.clone()
}
