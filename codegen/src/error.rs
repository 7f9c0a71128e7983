//! The one error of the generator.

use std::fmt::{self, Write};
use std::ops::{Deref, DerefMut};

/// Result of every stage.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why no source could be made from a contract.
///
/// It says what is wrong, where, and what to do about it, on one line.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Error(Box<Details>);

/// What an [`Error`] says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The stage or normalise pass that found it, for example `load` or `flatten-all-of`.
    pub stage: &'static str,
    /// Name of the document it was found in.
    pub file: Option<String>,
    /// Line in that document, counted from 1.
    pub line: Option<u64>,
    /// JSON pointer into the document.
    pub pointer: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl Error {
    /// An error of `stage` about the document as a whole.
    pub fn new(stage: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Details {
            stage,
            file: None,
            line: None,
            pointer: None,
            message,
            hint: None,
        }))
    }

    /// Names the place in the document.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer.get_or_insert(pointer.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Names the document, unless an inner stage already did.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.file.get_or_insert_with(|| file.to_owned());
        self
    }
}

impl Deref for Error {
    type Target = Details;

    fn deref(&self) -> &Details {
        &self.0
    }
}

impl DerefMut for Error {
    fn deref_mut(&mut self) -> &mut Details {
        &mut self.0
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut line = OneLine(f);
        if let Some(file) = &self.file {
            write!(line, "{file}")?;
            if let Some(number) = self.line {
                write!(line, ":{number}")?;
            }
            line.write_str(": ")?;
        }
        if let Some(pointer) = &self.pointer {
            write!(line, "{pointer}: ")?;
        }
        write!(line, "{} [{}]", self.message, self.stage)?;
        if let Some(hint) = &self.hint {
            write!(line, "; {hint}")?;
        }
        Ok(())
    }
}

/// Escapes what would break the line: names in a message are as a document has them.
struct OneLine<'a, 'f>(&'a mut fmt::Formatter<'f>);

impl Write for OneLine<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars()
            .try_for_each(|letter| match letter.is_control() {
                true => write!(self.0, "{}", letter.escape_default()),
                false => self.0.write_char(letter),
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_a_document_do_not_break_the_line() {
        let error = Error::new("names", "`a\nb` meets `\u{1b}[31m`").at("/paths/~1a\r");
        assert_eq!(
            error.to_string(),
            "/paths/~1a\\r: `a\\nb` meets `\\u{1b}[31m` [names]"
        );
    }
}
