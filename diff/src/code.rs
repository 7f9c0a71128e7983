//! Rust code as tokens.

use std::fmt;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The tokens of a type, a path or an expression. The layout of the source does not matter when two values
/// are compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Code(Vec<String>);

impl Code {
    pub(crate) fn of(code: &impl ToTokens) -> Self {
        let mut tokens = Self::default();
        tokens.add(code.to_token_stream());
        tokens
    }

    /// Returns the path that consists of these names.
    pub(crate) fn path<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut tokens = Vec::new();
        for name in names {
            if !tokens.is_empty() {
                tokens.push("::".to_owned());
            }
            tokens.push(name.to_owned());
        }
        Self(tokens)
    }

    fn add(&mut self, stream: TokenStream) {
        // Set if the next token belongs to the previous one, such as the second `:` of `::`.
        let mut is_joined = false;
        for tree in stream {
            let (text, joins_next) = match tree {
                TokenTree::Group(group) => {
                    let (open, close) = match group.delimiter() {
                        Delimiter::Parenthesis => ("(", ")"),
                        Delimiter::Brace => ("{", "}"),
                        Delimiter::Bracket => ("[", "]"),
                        Delimiter::None => ("", ""),
                    };
                    self.0.extend([open].map(str::to_owned));
                    self.add(group.stream());
                    (close.to_owned(), false)
                }
                // `>>` may close two lists of generic arguments, and syn then writes two tokens, so
                // `>` is never joined.
                TokenTree::Punct(punct) => (
                    punct.as_char().into(),
                    punct.spacing() == Spacing::Joint && punct.as_char() != '>',
                ),
                other => (other.to_string(), false),
            };
            match self.0.last_mut() {
                Some(last) if is_joined => last.push_str(&text),
                _ => self.0.push(text),
            }
            is_joined = joins_next;
        }
        self.0.retain(|token| !token.is_empty());
    }

    pub(crate) fn tokens(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Returns the code with each token `name` replaced by `by`.
    pub(crate) fn with(&self, name: &str, by: &Self) -> Self {
        let tokens = self.0.iter().flat_map(|token| match token == name {
            true => by.0.as_slice(),
            false => std::slice::from_ref(token),
        });
        Self(tokens.cloned().collect())
    }

    /// Returns the tokens between `prefix` and the last token, if the code begins with `prefix`.
    pub(crate) fn inner_tokens(&self, prefix: &[&str]) -> Option<Self> {
        let starts = self
            .tokens()
            .zip(prefix)
            .filter(|(one, other)| one == *other);
        let inner = self.0.get(prefix.len()..self.0.len().checked_sub(1)?)?;
        (starts.count() == prefix.len()).then(|| Self(inner.to_vec()))
    }

    pub(crate) fn starts_with(&self, name: &str) -> bool {
        self.tokens().next() == Some(name)
    }

    pub(crate) fn mentions(&self, path: &Self) -> bool {
        self.0
            .windows(path.0.len().max(1))
            .any(|tokens| tokens == path.0)
    }

    /// Returns the path with the prefix `client::`, and does not repeat an existing prefix.
    pub(crate) fn with_client_prefix(&self) -> Self {
        let mut path = match self.starts_with("client") {
            true => Vec::new(),
            false => vec!["client".to_owned(), "::".to_owned()],
        };
        path.extend_from_slice(&self.0);
        Self(path)
    }

    /// Returns the code without the prefix `client::` of its paths.
    pub(crate) fn without_client_prefix(&self) -> Self {
        let mut tokens: Vec<String> = Vec::new();
        for token in &self.0 {
            match tokens.last() {
                Some(last) if last == "client" && token == "::" => drop(tokens.pop()),
                _ => tokens.push(token.clone()),
            }
        }
        Self(tokens)
    }
}

/// Writes the code with the usual spaces between tokens.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut previous = None;
        for token in self.tokens() {
            let after_opening = matches!(previous, None | Some("::" | "<" | "&" | "(" | "["));
            let has_no_space = matches!(token, "::" | "<" | ">" | "," | ";" | "(" | ")" | "]");
            if !after_opening && !has_no_space {
                f.write_str(" ")?;
            }
            f.write_str(token)?;
            previous = Some(token);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Code {
        Code::of(&text.parse::<TokenStream>().unwrap())
    }

    #[test]
    fn code_has_the_usual_spacing_and_literals_are_unchanged() {
        for text in [
            "Option<Vec<client::types::Pet>>",
            "&'a [(String, u8)]",
            "impl Into<String>",
            "\"a < b , c :: d ( e )\"",
        ] {
            assert_eq!(code(text).to_string(), text);
        }
        assert_eq!(
            code("Option < client :: types :: Pet >")
                .without_client_prefix()
                .to_string(),
            "Option<types::Pet>"
        );
    }

    #[test]
    fn layout_is_ignored_and_literals_are_compared() {
        assert_eq!(code("A < B , C >"), code("A<B,\n    C>"));
        assert_ne!(code("\"a , b\""), code("\"a, b\""));
    }

    #[test]
    fn only_whole_paths_are_mentioned() {
        let pet = Code::path(["types", "Pet"]);
        assert!(code("Option<types::Pet>").mentions(&pet));
        assert!(!code("Option<types::PetList>").mentions(&pet));
        assert_eq!(
            code("impl Into<A<B>>").inner_tokens(&["impl", "Into", "<"]),
            Some(code("A<B>"))
        );
        assert_eq!(code("Into<A>").inner_tokens(&["impl", "Into", "<"]), None);
    }
}
