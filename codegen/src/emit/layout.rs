//! Lays code out the way rustfmt does, so that what is emitted needs no formatter.
//!
//! Formatting must not depend on a toolchain, and the same inputs must give the same bytes
//! everywhere. The emitters therefore write the few shapes below, whose layout under rustfmt's
//! defaults is known.

use super::imports::Imports;
use crate::model::RustType;

/// rustfmt's `max_width`.
const MAX_WIDTH: usize = 100;

/// rustfmt's `fn_call_width`: arguments wider than this stand one to a line.
const CALL_WIDTH: usize = 60;

/// rustfmt's `struct_lit_width`: members wider than this stand one to a line.
const LITERAL_WIDTH: usize = 18;

fn width(text: &str) -> usize {
    text.chars().count()
}

fn pad(indent: usize) -> String {
    " ".repeat(indent)
}

/// A piece of a file that is being written, and what it imports.
#[derive(Debug, Default)]
pub(super) struct Code {
    text: String,
    indent: usize,
    imports: Imports,
}

impl Code {
    /// Everything written so far.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Everything written so far, and its imports.
    pub(super) fn into_parts(self) -> (String, Imports) {
        (self.text, self.imports)
    }

    /// Adds other code and its imports after an empty line.
    pub(super) fn append(&mut self, other: Self) {
        self.blank();
        self.text.push_str(&other.text);
        self.imports.extend(other.imports);
    }

    /// How many lines were written.
    pub(super) fn lines(&self) -> usize {
        self.text.lines().count()
    }

    /// What the code imports.
    pub(super) fn imports(&mut self) -> &mut Imports {
        &mut self.imports
    }

    /// Writes a type of a member or an argument, and imports what it consists of.
    pub(super) fn ty(&mut self, ty: &RustType) -> String {
        self.imports.add_type(ty);
        ty.code("")
    }

    /// The same where the types of the contract are reached through `types`.
    pub(super) fn type_of_contract(&mut self, ty: &RustType) -> String {
        self.imports.add_type(ty);
        ty.code("types::")
    }

    /// Writes one line. A name of the contract may have a line break in it, and what follows the
    /// break must not get out of the comment it stands in.
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        let line = &line.as_ref().replace(['\n', '\r'], " ");
        if !line.is_empty() {
            self.text.push_str(&pad(self.indent));
            self.text.push_str(line);
        }
        self.text.push('\n');
    }

    /// Writes an empty line.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// Writes `head {`, what `inside` writes, and `}`.
    pub(super) fn block(&mut self, head: &str, inside: impl FnOnce(&mut Self)) {
        self.line(format!("{head} {{"));
        self.inner(inside);
        self.line("}");
    }

    /// Writes what `inside` writes, one level deeper.
    pub(super) fn inner(&mut self, inside: impl FnOnce(&mut Self)) {
        self.indent += 4;
        inside(self);
        self.indent -= 4;
    }

    /// Has the function that follows compiled where it is called. What boxes or runs a future would else
    /// be compiled with the crate, with everything below it, for every operation.
    pub(super) fn lazily_compiled(&mut self) {
        self.line("#[inline]");
    }

    /// Writes outer docs.
    pub(super) fn docs<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) {
        for line in lines {
            self.line(format!("/// {line}").trim_end());
        }
    }

    /// Writes `head(items)tail` on one line if `fits` allows, or else an item to a line.
    fn list(&mut self, head: &str, items: &[String], tail: &str, fits: impl Fn(usize) -> bool) {
        let inside = items.join(", ");
        let one_line = format!("{head}{inside}{tail}");
        if items.is_empty() || fits(width(&inside)) && self.indent + width(&one_line) <= MAX_WIDTH {
            self.line(one_line);
            return;
        }
        // The brackets of a list or a call that is the only item stay on the lines of the call.
        if let [item] = items
            && let Some((opening, inner, closing)) = bracketed(item)
        {
            self.line(format!("{head}{opening}"));
            self.inner(|code| code.line(format!("{inner},")));
            self.line(format!("{closing}{tail}"));
            return;
        }
        self.line(head);
        self.inner(|code| items.iter().for_each(|item| code.line(format!("{item},"))));
        self.line(tail);
    }

    /// Writes a function: `head(arguments)tail {`, its body, and `}`.
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
        let inside = arguments.join(", ");
        let one_line = self.indent + width(head) + width(&inside) + width(tail) + 2;
        if width(&inside) <= CALL_WIDTH && one_line > MAX_WIDTH {
            // Too wide for its line, but its arguments are not: the call moves to the next.
            for (first, callee) in breaks(head) {
                let second = format!("{callee}({inside}){tail}");
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

    /// Writes a call of a method of a variable: `head(arguments)tail`. Unlike another call, it is not
    /// broken before its name.
    pub(super) fn method_call(&mut self, head: &str, arguments: &[String], tail: &str) {
        self.list(
            &format!("{head}("),
            arguments,
            &format!("){tail}"),
            |width| width <= CALL_WIDTH,
        );
    }

    /// Writes a member of a struct: `name: ty,`.
    pub(super) fn member(&mut self, name: &str, ty: &str) {
        let one_line = format!("{name}: {ty},");
        if self.indent + width(&one_line) <= MAX_WIDTH {
            self.line(one_line);
        } else {
            self.line(format!("{name}:"));
            self.inner(|code| code.line(format!("{ty},")));
        }
    }

    /// Writes a struct literal: `head { members }`.
    pub(super) fn literal(&mut self, head: &str, members: &[String]) {
        let inside = members.join(", ");
        if members.is_empty() {
            self.line(format!("{head} {{}}"));
        } else if width(&inside) <= LITERAL_WIDTH {
            self.line(format!("{head} {{ {inside} }}"));
        } else {
            self.block(head, |code| {
                members
                    .iter()
                    .for_each(|member| code.line(format!("{member},")))
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

    /// Writes `let name = format!("template");`.
    pub(super) fn let_format(&mut self, name: &str, template: &str) {
        let head = format!("let {name}");
        let value = format!("format!(\"{template}\")");
        if self.indent + 4 + width(&value) < MAX_WIDTH {
            return self.assign(&head, &value);
        }
        self.line(format!("{head} = format!("));
        self.inner(|code| code.line(format!("\"{template}\"")));
        self.line(");");
    }
}

/// A list, or a call with one text, as its opening, what is inside, and its closing.
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

/// Where `let name = callee` is broken: after the `=`, or else before a method's dot.
fn breaks(head: &str) -> Vec<(String, String)> {
    let Some((name, callee)) = head.split_once(" = ") else {
        let chain = head.rsplit_once('.');
        return chain
            .map(|(receiver, method)| (receiver.to_owned(), format!(".{method}")))
            .into_iter()
            .collect();
    };
    let mut breaks = vec![(format!("{name} ="), callee.to_owned())];
    breaks.extend(
        callee
            .rsplit_once('.')
            .map(|(receiver, method)| (format!("{name} = {receiver}"), format!(".{method}"))),
    );
    breaks
}

/// A string literal of Rust.
pub(super) fn quoted(text: &str) -> String {
    format!("\"{}\"", text.escape_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(write: impl FnOnce(&mut Code)) -> String {
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
        let docs = written(|code| code.docs(["`a\r\n} fn b() {}`"]));
        assert_eq!(docs, "/// `a  } fn b() {}`\n");
    }

    #[test]
    fn calls_break_at_the_width_of_their_arguments() {
        let short = written(|code| code.call("f", &items(4), ";"));
        assert_eq!(
            short,
            "f(argument_0, argument_1, argument_2, argument_3);\n"
        );
        let long = written(|code| code.call("f", &items(6), ";"));
        assert!(long.starts_with("f(\n    argument_0,\n"), "{long}");
        assert!(long.ends_with("    argument_5,\n);\n"), "{long}");
        let list = [format!("vec![{}]", "a".repeat(60))];
        let list = written(|code| code.call("f", &list, ";"));
        assert_eq!(list, format!("f(vec![\n    {},\n]);\n", "a".repeat(60)));
        let call = [format!("g(\"{}\")", "a".repeat(60))];
        let call = written(|code| code.call("f", &call, ";"));
        assert_eq!(call, format!("f(g(\n    \"{}\",\n));\n", "a".repeat(60)));
    }

    #[test]
    fn an_assignment_breaks_after_its_sign() {
        let value = quoted(&"a".repeat(80));
        let fits = written(|code| code.assign("const ABCDE: &str", &value));
        assert_eq!(fits.lines().count(), 2, "{fits}");
        let fits = written(|code| code.assign("const A: &str", &value));
        assert_eq!(fits.trim_end().len(), MAX_WIDTH - 1, "{fits}");
        let broken = written(|code| code.let_format("path", &"a".repeat(80)));
        assert!(broken.starts_with("let path =\n    format!("), "{broken}");
        let broken = written(|code| code.let_format("path", &"a".repeat(90)));
        assert!(
            broken.starts_with("let path = format!(\n    \"a"),
            "{broken}"
        );
    }

    #[test]
    fn small_literals_stand_on_one_line() {
        assert_eq!(
            written(|code| code.literal("A", &["id".into()])),
            "A { id }\n"
        );
        let wide = written(|code| code.literal("A", &["long_name: value.into()".into()]));
        assert_eq!(wide, "A {\n    long_name: value.into(),\n}\n");
    }
}
