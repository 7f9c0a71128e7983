//! Writes code in the layout of rustfmt, so that the output needs no formatter.
//!
//! Formatting must not depend on a toolchain, and the same inputs must produce the same bytes everywhere.
//! Therefore the emitters use only the few constructs below. Their layout under rustfmt's default settings
//! is known.

use super::imports::Imports;
use crate::model::RustType;

/// rustfmt's `max_width`.
const MAX_WIDTH: usize = 100;

/// rustfmt's `fn_call_width`: longer argument lists are written with one argument per line.
const CALL_WIDTH: usize = 60;

/// rustfmt's `array_width`: longer lists are written with one item per line.
const LIST_WIDTH: usize = 60;

/// rustfmt's `attr_fn_like_width`: longer lists in attributes are written with one item per line.
const ATTRIBUTE_WIDTH: usize = 70;

/// rustfmt's `struct_lit_width`: longer struct literals are written with one field per line.
const LITERAL_WIDTH: usize = 18;

fn width(text: &str) -> usize {
    text.chars().count()
}

fn indentation(indent: usize) -> String {
    " ".repeat(indent)
}

/// A part of a file while it is written, and the imports of this part.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    indent: usize,
    imports: Imports,
}

impl Code {
    /// Returns the text written so far.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Returns the text written so far, and its imports.
    pub(super) fn into_parts(self) -> (String, Imports) {
        (self.text, self.imports)
    }

    /// Appends other code and its imports after an empty line.
    pub(super) fn append(&mut self, other: Self) {
        self.blank();
        self.text.push_str(&other.text);
        self.imports.extend(other.imports);
    }

    /// Returns the imports of the code.
    pub(super) fn imports(&mut self) -> &mut Imports {
        &mut self.imports
    }

    /// Returns the Rust code of the type of a field or an argument, and imports the parts of the type.
    pub(super) fn ty(&mut self, ty: &RustType) -> String {
        self.imports.add_type(ty);
        ty.code("")
    }

    /// Returns the Rust code of a type, with the prefix `types::` for types of the contract. Imports the
    /// parts of the type.
    pub(super) fn contract_type(&mut self, ty: &RustType) -> String {
        self.imports.add_type(ty);
        ty.code("types::")
    }

    /// Writes one line. Replaces line breaks with spaces: a name of the contract can contain a line break,
    /// and the text after the break must remain inside the comment.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        let line = &line.as_ref().replace(['\n', '\r'], " ");
        if !line.is_empty() {
            self.text.push_str(&indentation(self.indent));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Writes an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Writes `head {`, what `contents` writes, and `}`.
    pub(super) fn block(&mut self, head: &str, contents: impl FnOnce(&mut Self)) {
        self.line(format!("{head} {{"));
        self.inner(contents);
        self.line("}");
    }

    /// Calls `contents` and indents its output by one more level.
    pub(super) fn inner(&mut self, contents: impl FnOnce(&mut Self)) {
        self.indent += 4;
        contents(self);
        self.indent -= 4;
    }

    /// Writes `#[inline]`, so that the compiler compiles the next function in the crate that calls the
    /// function. A function that boxes or runs a future, together with all functions it uses, would
    /// otherwise be compiled with the SDK for every operation.
    pub(super) fn inline_attribute(&mut self) {
        self.line("#[inline]");
    }

    /// Writes outer documentation comments (`///`).
    pub(super) fn docs<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) {
        for line in lines {
            self.line(format!("/// {line}").trim_end());
        }
    }

    /// Writes `head(items)tail` on one line if `fits` allows it. Otherwise writes one item per line.
    fn list(&mut self, head: &str, items: &[String], tail: &str, fits: impl Fn(usize) -> bool) {
        let contents = items.join(", ");
        let one_line = format!("{head}{contents}{tail}");
        if items.is_empty() || fits(width(&contents)) && self.indent + width(&one_line) <= MAX_WIDTH
        {
            self.line(one_line);
            return;
        }
        // If the only item is a list or a call, its brackets remain on the lines of the outer call.
        if let [item] = items
            && let Some((opening, inner, closing)) = bracketed(item)
        {
            self.line(format!("{head}{opening}"));
            let inner = match width(inner) > LIST_WIDTH {
                true => separated(inner),
                false => vec![inner],
            };
            self.inner(|code| inner.iter().for_each(|item| code.line(format!("{item},"))));
            self.line(format!("{closing}{tail}"));
            return;
        }
        self.line(head);
        self.inner(|code| items.iter().for_each(|item| code.line(format!("{item},"))));
        self.line(tail);
    }

    /// Writes a function: `head(arguments)tail {`, the body, and `}`.
    pub(super) fn function(
        &mut self,
        head: &str,
        arguments: &[String],
        tail: &str,
        body: impl FnOnce(&mut Self),
    ) {
        let one_line = format!("{head}(){tail} {{");
        if arguments.is_empty() && self.indent + width(&one_line) > MAX_WIDTH {
            self.line(format!("{head}()"));
            self.line(format!("{} {{", tail.trim_start()));
        } else {
            self.list(
                &format!("{head}("),
                arguments,
                &format!("){tail} {{"),
                |_| true,
            );
        }
        self.inner(body);
        self.line("}");
    }

    /// Writes a call: `head(arguments)tail`.
    pub(super) fn call(&mut self, head: &str, arguments: &[String], tail: &str) {
        let contents = arguments.join(", ");
        let one_line = self.indent + width(head) + width(&contents) + width(tail) + 2;
        if width(&contents) <= CALL_WIDTH && one_line > MAX_WIDTH {
            // The call does not fit on its line, but its arguments do: the call moves to the next line.
            for (first, callee) in line_breaks(head) {
                let second = format!("{callee}({contents}){tail}");
                if self.indent + 4 + width(&second) <= MAX_WIDTH {
                    self.line(first);
                    return self.inner(|code| code.line(second));
                }
            }
        }
        if let Some((name, callee)) = head.split_once(" = ")
            && self.indent + width(head) + 1 > MAX_WIDTH
        {
            self.line(format!("{name} ="));
            return self.inner(|code| code.call(callee, arguments, tail));
        }
        self.method_call(head, arguments, tail);
    }

    /// Writes a call of a method of a variable: `head(arguments)tail`. In contrast to [`Self::call`], this
    /// function does not break the line before the name of the method.
    pub(super) fn method_call(&mut self, head: &str, arguments: &[String], tail: &str) {
        self.list(
            &format!("{head}("),
            arguments,
            &format!("){tail}"),
            |width| width <= CALL_WIDTH,
        );
    }

    /// Writes an attribute with a list: `head items tail`. In contrast to other lists, the last item has no comma.
    pub(super) fn attribute(&mut self, head: &str, items: &[String], tail: &str) {
        let inside = items.join(", ");
        if width(&inside) <= ATTRIBUTE_WIDTH {
            return self.line(format!("{head}{inside}{tail}"));
        }
        self.line(head);
        self.inner(|code| {
            let lines = items.join(",\n");
            lines.lines().for_each(|line| code.line(line));
        });
        self.line(tail);
    }

    /// Writes a field of a struct: `name: ty,`.
    pub(super) fn field(&mut self, name: &str, ty: &str) {
        let one_line = format!("{name}: {ty},");
        if self.indent + width(&one_line) <= MAX_WIDTH {
            self.line(one_line);
        } else {
            self.line(format!("{name}:"));
            self.inner(|code| code.line(format!("{ty},")));
        }
    }

    /// Writes a struct literal: `head { fields }`.
    pub(super) fn literal(&mut self, head: &str, fields: &[String]) {
        let contents = fields.join(", ");
        if fields.is_empty() {
            self.line(format!("{head} {{}}"));
        } else if width(&contents) <= LITERAL_WIDTH {
            self.line(format!("{head} {{ {contents} }}"));
        } else {
            self.block(head, |code| {
                fields
                    .iter()
                    .for_each(|field| code.line(format!("{field},")))
            });
        }
    }

    /// Writes an arm of a `match`.
    pub(super) fn arm(&mut self, pattern: &str, value: &str) {
        let one_line = format!("{pattern} => {value},");
        if self.indent + width(&one_line) <= MAX_WIDTH {
            self.line(one_line);
        } else {
            self.block(&format!("{pattern} =>"), |code| code.line(value));
        }
    }

    /// Writes `head = value;`.
    pub(super) fn assign(&mut self, head: &str, value: &str) {
        let one_line = format!("{head} = {value};");
        if self.indent + width(&one_line) <= MAX_WIDTH {
            self.line(one_line);
        } else {
            self.line(format!("{head} ="));
            self.inner(|code| code.line(format!("{value};")));
        }
    }
}

/// Splits a list, or a call with one string, into the opening, the content and the closing.
fn bracketed(item: &str) -> Option<(&str, &str, &str)> {
    let list = item
        .strip_prefix("vec![")
        .and_then(|item| item.strip_suffix(']'));
    if let Some(inner) = list {
        return Some(("vec![", inner, "]"));
    }
    let (callee, inner) = item.strip_suffix("\")")?.split_once("(\"")?;
    let is_text = !callee.contains('"') && !inner.contains('"');
    let inner = item.get(callee.len() + 1..item.len() - 1)?;
    is_text.then_some((&item[..=callee.len()], inner, ")"))
}

/// Splits the content of a list at its commas. Ignores commas inside texts and brackets.
fn separated(inner: &str) -> Vec<&str> {
    let (mut items, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0, false);
    let mut before = ' ';
    for (at, letter) in inner.char_indices() {
        match letter {
            '"' if before != '\\' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                items.push(inner[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        before = letter;
    }
    items.push(inner[start..].trim());
    items
}

/// Returns the positions at which `let name = callee` can be broken: first after the `=`, then before the
/// dot of the method.
fn line_breaks(head: &str) -> Vec<(String, String)> {
    let Some((name, callee)) = head.split_once(" = ") else {
        let chain = head.rsplit_once('.');
        return chain
            .map(|(receiver, method)| (receiver.to_owned(), format!(".{method}")))
            .into_iter()
            .collect();
    };
    let mut line_breaks = vec![(format!("{name} ="), callee.to_owned())];
    line_breaks.extend(
        callee
            .rsplit_once('.')
            .map(|(receiver, method)| (format!("{name} = {receiver}"), format!(".{method}"))),
    );
    line_breaks
}

/// Returns the text as a Rust string literal.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_of(write: impl FnOnce(&mut Code)) -> String {
        let mut code = Code::default();
        write(&mut code);
        code.into_text()
    }

    fn items(count: usize) -> Vec<String> {
        (0..count)
            .map(|number| format!("argument_{number}"))
            .collect()
    }

    #[test]
    fn a_line_break_in_a_name_stays_in_its_comment() {
        let docs = text_of(|code| code.docs(["`a\r\n} fn b() {}`"]));
        assert_eq!(docs, "/// `a  } fn b() {}`\n");
    }

    #[test]
    fn calls_break_at_the_width_of_their_arguments() {
        let short = text_of(|code| code.call("f", &items(4), ";"));
        assert_eq!(
            short,
            "f(argument_0, argument_1, argument_2, argument_3);\n"
        );
        let long = text_of(|code| code.call("f", &items(6), ";"));
        assert!(long.starts_with("f(\n    argument_0,\n"), "{long}");
        assert!(long.ends_with("    argument_5,\n);\n"), "{long}");
        let list = [format!("vec![{}]", "a".repeat(60))];
        let list = text_of(|code| code.call("f", &list, ";"));
        assert_eq!(list, format!("f(vec![\n    {},\n]);\n", "a".repeat(60)));
        let call = [format!("g(\"{}\")", "a".repeat(60))];
        let call = text_of(|code| code.call("f", &call, ";"));
        assert_eq!(call, format!("f(g(\n    \"{}\",\n));\n", "a".repeat(60)));
    }

    #[test]
    fn a_list_that_is_too_wide_has_an_item_per_line() {
        let wide = [format!("vec![g(\"{0}, (\", 1), \"{0}\"]", "a".repeat(30))];
        let list = text_of(|code| code.call("f", &wide, ";"));
        let item = "a".repeat(30);
        let expected = format!("f(vec![\n    g(\"{item}, (\", 1),\n    \"{item}\",\n]);\n");
        assert_eq!(list, expected);
    }

    #[test]
    fn an_assignment_breaks_after_its_sign() {
        let value = quoted(&"a".repeat(80));
        let fits = text_of(|code| code.assign("const ABCDE: &str", &value));
        assert_eq!(fits.lines().count(), 2, "{fits}");
        let fits = text_of(|code| code.assign("const A: &str", &value));
        assert_eq!(fits.trim_end().len(), MAX_WIDTH - 1, "{fits}");
    }

    #[test]
    fn short_literals_are_on_one_line() {
        assert_eq!(
            text_of(|code| code.literal("A", &["id".into()])),
            "A { id }\n"
        );
        let wide = text_of(|code| code.literal("A", &["long_name: value.into()".into()]));
        assert_eq!(wide, "A {\n    long_name: value.into(),\n}\n");
    }
}
