//! Creates strings that match a regular expression.

use regex_syntax::hir::{Class, Hir, HirKind};

/// The characters of a class in the order of preference. The digits count up, so that a sequence of digits
/// is readable as a number.
const PREFERRED: [&str; 4] = [
    "abcdefghijklmnopqrstuvwxyz",
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "1234567890",
    "-_. !#$%&()*+,/:;=?@",
];

/// The maximum number of alternatives of a pattern to try.
const MAX_ALTERNATIVES: usize = 4;

/// The maximum number of additional repetitions of a part of a pattern.
const MAX_REPETITIONS: usize = 256;

/// The maximum number of steps for a string. After this number, the function stops and discards the string.
const MAX_STEPS: usize = 4096;

/// Returns strings that probably match `pattern`, the shortest first. A string may fail to match because of
/// a boundary inside the pattern. Returns nothing if `regex_syntax` does not support the pattern, for
/// example a look-around.
///
/// - `length`: the number of characters that the string needs
pub(super) fn matches(pattern: &str, length: usize) -> impl Iterator<Item = String> {
    let parsed = regex_syntax::parse(pattern).ok();
    let lengths = 0..=length.clamp(1, MAX_REPETITIONS);
    parsed.into_iter().flat_map(move |parsed| {
        let tries = lengths.clone().flat_map(|repetitions| {
            (0..MAX_ALTERNATIVES).map(move |alternative| (repetitions, alternative))
        });
        tries.filter_map(move |(repetitions, alternative)| {
            let (text, steps) = (String::new(), MAX_STEPS);
            let mut builder = TextBuilder {
                text,
                repetitions,
                alternative,
                steps,
            };
            builder.write(&parsed)?;
            Some(builder.text)
        })
    })
}

struct TextBuilder {
    text: String,
    /// The number of additional repetitions of a part.
    repetitions: usize,
    /// The index of the alternative to use.
    alternative: usize,
    steps: usize,
}

impl TextBuilder {
    fn write(&mut self, hir: &Hir) -> Option<()> {
        self.steps = self.steps.checked_sub(1)?;
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => {}
            HirKind::Literal(literal) => self.text.push_str(std::str::from_utf8(&literal.0).ok()?),
            HirKind::Class(class) => self.text.push(preferred_character(class, self.text.len())?),
            HirKind::Capture(group) => self.write(&group.sub)?,
            HirKind::Concat(parts) => parts.iter().try_for_each(|part| self.write(part))?,
            HirKind::Alternation(alternatives) => {
                self.write(alternatives.get(self.alternative % alternatives.len())?)?
            }
            HirKind::Repetition(repeated) => {
                let min = usize::try_from(repeated.min).ok()?;
                let max = repeated.max.and_then(|max| usize::try_from(max).ok());
                let count = (min + self.repetitions).min(max.unwrap_or(usize::MAX));
                (0..count).try_for_each(|_| self.write(&repeated.sub))?;
            }
        }
        Some(())
    }
}

/// Returns a character of a class. The character differs by its place in the string.
fn preferred_character(class: &Class, position: usize) -> Option<char> {
    let Class::Unicode(class) = class else {
        return None;
    };
    let is_in_class = |letter: &char| {
        let mut ranges = class.iter();
        ranges.any(|range| (range.start()..=range.end()).contains(letter))
    };
    let preferred = PREFERRED.iter().find_map(|letters| {
        let allowed: Vec<char> = letters.chars().filter(is_in_class).collect();
        allowed.get(position % allowed.len().max(1)).copied()
    });
    preferred.or_else(|| class.iter().next().map(|range| range.start()))
}

#[cfg(test)]
mod tests {
    use regex::Regex;

    use super::*;

    #[test]
    fn generated_texts_match_the_pattern() {
        for (pattern, expected) in [
            ("^[0-9]{9}$", "123456789"),
            (r"^\+[1-9]\d{1,14}$", "+23"),
            (r"^(\*|[a-zA-Z]{2}(,[a-zA-Z]{2})*)$", "*"),
            (r"^(?:AB|cd)-\S$", "AB-d"),
            ("^[\u{e9}]$", "\u{e9}"),
            ("^$", ""),
        ] {
            let text = matches(pattern, 0).next().unwrap();
            assert_eq!(text, expected);
            assert!(Regex::new(pattern).unwrap().is_match(&text));
        }
    }

    #[test]
    fn longer_texts_and_other_alternatives_are_generated() {
        let of_length = |pattern, length: usize| {
            matches(pattern, length).find(|text| text.chars().count() == length)
        };
        assert_eq!(of_length("^[0-9]*$", 12).unwrap(), "123456789012");
        assert_eq!(
            of_length(r"^(\*|[A-Z]{2}(,[A-Z]{2})*)$", 5).unwrap(),
            "AB,DE"
        );
    }

    #[test]
    fn endless_and_unsupported_patterns_are_ignored() {
        assert_eq!(matches("(?=a)a", 3).next(), None);
        assert_eq!(matches("a{900}{900}", 3).next(), None);
        assert!(matches("((()*)*)*", 5000).count() > 0);
    }
}
