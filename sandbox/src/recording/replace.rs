//! Replaces values consistently: the same value always gets the same replacement.

use std::collections::{HashMap, HashSet};

/// Letters without vowels: a replacement never equals a name or another word by chance.
const LETTERS: &[u8] = b"bcdfghjklmnpqrstvwxz";

/// The number of attempts to find a replacement that no other value has.
const ATTEMPTS: usize = 100;

/// The shortest value that is also replaced inside longer texts.
const SHORTEST_IN_TEXT: usize = 5;

/// The replacements so far.
///
/// A replacement is random. Only its format (the length, and the class of each character) depends on the value,
/// so that nobody who has the recording can verify a guess. The table exists only in memory.
#[derive(Debug, Default)]
pub(crate) struct Replacer {
    table: HashMap<String, String>,
    used: HashSet<String>,
    random: fastrand::Rng,
    secrets: usize,
}

impl Replacer {
    /// Returns the replacement of a text.
    pub(crate) fn text(&mut self, text: &str) -> String {
        if text.chars().all(stays) {
            // Every attempt would have the same result.
            return text.to_owned();
        }
        self.replaced(text, |replacer| {
            if let Some((local, domain)) = text.split_once('@')
                && !local.is_empty()
                && domain.contains('.')
                && !text.contains(char::is_whitespace)
            {
                return format!("{}@example.com", replacer.shape(local));
            }
            let date = replacer.date_like(text);
            date.unwrap_or_else(|| replacer.shape(text))
        })
    }

    /// Returns the replacement of a secret, whose format does not depend on the secret.
    pub(crate) fn secret(&mut self, text: &str) -> String {
        let key = format!("secret {text}");
        self.replaced(&key, |replacer| {
            replacer.secrets += 1;
            format!("replaced-secret-{}", replacer.secrets)
        })
    }

    /// Returns the replacement of a date of birth, or of its year, month or day.
    pub(crate) fn birth(&mut self, text: &str) -> String {
        // The parts have too few values to be unique.
        let key = format!("birth {text}");
        if let Some(found) = self.table.get(&key) {
            return found.clone();
        }
        let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        let mut replacement = text.to_owned();
        for _ in 0..ATTEMPTS {
            replacement = match text.len() {
                0 => String::new(),
                1 | 2 if is_number => format!("{:01$}", self.random.u32(1..=12), text.len()),
                4 if is_number => self.random.u32(1950..2000).to_string(),
                8 if is_number => self.date(""),
                _ if text
                    .strip_prefix('-')
                    .unwrap_or(text)
                    .parse::<u64>()
                    .is_ok() =>
                {
                    self.random.u32(1..946_684_800).to_string()
                }
                _ => self.date_like(text).unwrap_or_else(|| self.shape(text)),
            };
            if replacement != text {
                break;
            }
        }
        self.table.insert(key, replacement.clone());
        replacement
    }

    /// Returns the replacement of a number, given as text.
    pub(crate) fn number(&mut self, text: &str) -> String {
        let plain = text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || b"-.".contains(&byte));
        match plain {
            true => self.text(text),
            false => self.text("1000000"),
        }
    }

    fn replaced(&mut self, key: &str, make: impl Fn(&mut Self) -> String) -> String {
        if let Some(found) = self.table.get(key) {
            return found.clone();
        }
        let mut made = make(self);
        for _ in 0..ATTEMPTS {
            if made != key && !self.used.contains(&made) {
                break;
            }
            made = make(self);
        }
        self.used.insert(made.clone());
        self.table.insert(key.to_owned(), made.clone());
        made
    }

    /// Returns a random text with the format of this one: ASCII punctuation and spaces stay, digits become
    /// digits, and all other characters become letters.
    fn shape(&mut self, text: &str) -> String {
        let mut made = String::new();
        let mut rest = text;
        while !rest.is_empty() {
            let length = rest.find(stays).unwrap_or(rest.len());
            let (token, after) = rest.split_at(length);
            let known = self.table.get(token);
            match known.filter(|_| length >= SHORTEST_IN_TEXT && length < text.len()) {
                Some(known) => made.push_str(known),
                None => {
                    let token = self.token(token);
                    made.push_str(&token);
                }
            }
            let length = after.find(|letter| !stays(letter)).unwrap_or(after.len());
            made.push_str(&after[..length]);
            rest = &after[length..];
        }
        made
    }

    fn token(&mut self, token: &str) -> String {
        let largest = |text: &str| match text.parse::<u128>() {
            Ok(number) if number <= u128::from(i32::MAX.unsigned_abs()) => i32::MAX as u128,
            Ok(number) if number <= i64::MAX as u128 => i64::MAX as u128,
            _ => u128::MAX,
        };
        let limit = largest(token);
        for _ in 0..ATTEMPTS {
            let made: String = token
                .chars()
                .enumerate()
                .map(|(at, letter)| self.letter(letter, at == 0))
                .collect();
            // A number stays in the range of its type.
            if made.parse::<u128>().map_or(true, |number| number <= limit) {
                return made;
            }
        }
        "1".repeat(token.len())
    }

    fn letter(&mut self, letter: char, first: bool) -> char {
        let random = char::from(LETTERS[self.random.usize(..LETTERS.len())]);
        match letter {
            '1'..='9' if first => char::from(b'0' + self.random.u8(1..10)),
            '0'..='9' => char::from(b'0' + self.random.u8(0..10)),
            letter if letter.is_uppercase() => random.to_ascii_uppercase(),
            _ => random,
        }
    }

    /// Returns a random date if the text is a date: `1980-12-31`, `12/31/1980`, or a date with a time.
    fn date_like(&mut self, text: &str) -> Option<String> {
        let pattern: String = text.chars().take(10).map(mask).collect();
        let date = match pattern.as_str() {
            "0000-00-00" => self.date("-"),
            "0000/00/00" => self.date("/"),
            "00/00/0000" | "00-00-0000" => {
                let date = self.date("");
                let between = &text[2..3];
                format!(
                    "{}{between}{}{between}{}",
                    &date[4..6],
                    &date[6..],
                    &date[..4]
                )
            }
            _ => return None,
        };
        let rest = text.get(10..)?;
        let rest: String = match rest.chars().map(mask).collect::<String>().get(..9) {
            Some("T00:00:00") => format!("T{:02}:00:00Z", self.random.u32(0..24)),
            _ => self.shape(rest),
        };
        Some(date + &rest)
    }

    fn date(&mut self, between: &str) -> String {
        let (year, month) = (self.random.u32(1950..2000), self.random.u32(1..=12));
        let day = self.random.u32(1..=28);
        format!("{year}{between}{month:02}{between}{day:02}")
    }
}

/// Checks whether a character is a part of the format of a text, and not of its content.
fn stays(letter: char) -> bool {
    letter.is_ascii() && !letter.is_ascii_alphanumeric() && !letter.is_ascii_control()
        || matches!(letter, '\n' | '\r' | '\t')
}

fn mask(letter: char) -> char {
    match letter {
        '0'..='9' => '0',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::Replacer;

    #[test]
    fn a_value_keeps_its_format_and_its_replacement() {
        let mut replacer = Replacer::default();
        for value in [
            "1005061234",
            "2147483647",
            "9223372036854775807",
            "02139",
            "Ada Lovelace",
            "999-00-1815",
            "(801) 555-0100",
            "Zoë Ñandú",
            "7b0e9f0a-0000-4000-8000-00000000000a",
        ] {
            let made = replacer.text(value);
            assert_ne!(made, value);
            assert_eq!(made.chars().count(), value.chars().count(), "{made}");
            for (made, value) in made.chars().zip(value.chars()) {
                assert_eq!(made.is_ascii_digit(), value.is_ascii_digit());
                assert_eq!(made.is_uppercase(), value.is_uppercase());
                assert_eq!(made.is_alphanumeric(), value.is_alphanumeric());
            }
            assert_eq!(replacer.text(value), made);
            if value.parse::<i32>().is_ok() {
                assert!(made.parse::<i32>().is_ok(), "{made}");
            }
            if value.parse::<i64>().is_ok() {
                assert!(made.parse::<i64>().is_ok(), "{made}");
            }
        }
    }

    #[test]
    fn a_text_without_content_is_replaced_at_once() {
        let mut replacer = Replacer::default();
        for text in ["", "[", "- ./"] {
            assert_eq!(replacer.text(text), text);
        }
        // Neither is in the table, where a long text would stay forever.
        assert!(replacer.table.is_empty() && replacer.used.is_empty());
    }

    #[test]
    fn different_values_have_different_replacements() {
        let mut replacer = Replacer::default();
        let made: std::collections::HashSet<String> = (1000..9000)
            .map(|number| replacer.text(&number.to_string()))
            .collect();
        assert_eq!(made.len(), 8000);
    }

    #[test]
    fn a_known_value_is_also_replaced_in_a_text() {
        let mut replacer = Replacer::default();
        let id = replacer.text("1005061234");
        let message = replacer.text("no customer 1005061234, sorry");
        assert!(message.contains(&id), "{message}");
        assert!(!message.contains("customer"), "{message}");
    }

    #[test]
    fn emails_dates_and_secrets_have_a_format_of_their_own() {
        let mut replacer = Replacer::default();
        let email = replacer.text("ada.lovelace@analytical.engine.org");
        assert!(email.ends_with("@example.com"), "{email}");
        assert!(!email.contains("ada"), "{email}");
        for (date, separator) in [("1815-12-10", '-'), ("12/10/1815", '/')] {
            let made = replacer.birth(date);
            let parts: Vec<u32> = made.split(separator).flat_map(str::parse).collect();
            assert_eq!(parts.len(), 3, "{made}");
            assert!(!made.contains("1815"), "{made}");
        }
        let time = replacer.text("1815-12-10T11:22:33Z");
        assert!(
            time.ends_with(":00:00Z") && !time.contains("1815-12"),
            "{time}"
        );
        assert_eq!(replacer.secret("a"), "replaced-secret-1");
        assert_eq!(replacer.secret("a much longer secret"), "replaced-secret-2");
        assert_eq!(replacer.secret("a"), "replaced-secret-1");
    }
}
