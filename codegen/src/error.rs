//! Defines the only error type of the generator.

use std::fmt::{self, Write};
use std::ops::{Deref, DerefMut};

/// The result of every stage.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The reason why no source could be generated from a contract.
///
/// The message is one line. It contains the problem, the place, and a way to solve the problem.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Error(Box<Details>);

/// The details of an [`Error`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    /// The stage or normalize pass that found the problem, for example `load` or `flatten-all-of`.
    pub stage: &'static str,
    /// The name of the document that contains the problem.
    pub file: Option<String>,
    /// The line in that document, counted from 1.
    pub line: Option<u64>,
    /// The JSON pointer into the document.
    pub pointer: Option<String>,
    /// The description of the problem.
    pub message: String,
    /// The way to solve the problem.
    pub hint: Option<String>,
}

impl Error {
    /// Creates an error of `stage` about the document as a whole.
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

    /// Sets the place in the document, unless an inner stage already set it.
    #[must_use]
    pub fn at(mut self, pointer: impl Into<String>) -> Self {
        self.pointer.get_or_insert(pointer.into());
        self
    }

    /// Sets the way to solve the problem.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Sets the name of the document, unless an inner stage already set it.
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

/// A writer that escapes control characters, because names of a document may contain line breaks.
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
