//! Test programs that each use items of a client, to verify a diff with the compiler.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::change::{Class, Effect};
use crate::code::Code;
use crate::items::ChangedItem;
use crate::surface::{Function, ItemPath, Member, Shape, Surface};

/// The functions that use the old client: some must compile with the new client, and others must
/// not.
#[derive(Debug, Clone)]
pub struct Probes {
    /// One function for each item that code can use as before.
    pub unchanged: Vec<Probe>,
    /// One function for each item whose change breaks code.
    pub breaking: Vec<Probe>,
}

/// A function that uses an item.
#[derive(Debug, Clone)]
pub struct Probe {
    /// The path of the item.
    pub item: String,
    /// The source of the function on one line. `@` is a placeholder for the name of the function.
    pub source: String,
}

/// The beginning of every probe program. `CLIENT` is a placeholder for the name of the client
/// crate.
pub const HEAD: &str = "\
#![allow(dead_code, unused, deprecated, unreachable_code, clippy::all)]
use CLIENT as client;
use client::Call;
fn any<T>() -> T { loop {} }
";

impl Probes {
    /// Returns the source of a program with these probes: `HEAD`, and one line for each probe.
    pub fn program(probes: &[Probe], client: &str) -> String {
        let mut text = HEAD.replace("CLIENT", client);
        for (number, probe) in probes.iter().enumerate() {
            let _ = writeln!(text, "{}", probe.source.replace('@', &format!("p{number}")));
        }
        text.push_str("fn main() {}\n");
        text
    }

    /// Returns the index of the probe on a line of a program. Lines count from 1.
    pub fn at_line(line: usize) -> Option<usize> {
        line.checked_sub(HEAD.lines().count() + 1)
    }
}

pub(crate) fn probes(old: &Surface, new: &Surface, changed_items: &[ChangedItem]) -> Probes {
    let breaking: BTreeSet<&ItemPath> = changed_items
        .iter()
        .filter(|one| one.change.class == Class::Breaking && one.change.effect != Effect::Added)
        .map(|one| &one.path)
        .collect();
    let mut probes = Probes {
        unchanged: Vec::new(),
        breaking: Vec::new(),
    };
    for (path, item) in old {
        let breaks = breaking.contains(path);
        let new_shape = new.get(path).map(|item| &item.shape);
        let probe = Probe {
            item: path.to_string(),
            source: source(path, &item.shape, breaks.then_some(new_shape)),
        };
        match breaks {
            true => probes.breaking.push(probe),
            false => probes.unchanged.push(probe),
        }
    }
    probes
}

/// Returns the source of a function that uses an item.
///
/// - `breaks`: the new form of the item, if the diff says that its change breaks code
fn source(path: &ItemPath, shape: &Shape, breaks: Option<Option<&Shape>>) -> String {
    let owner = path.owner.with_client_prefix();
    let (name, of_trait) = match &path.member {
        None => ("", None),
        Some(Member::Named(name) | Member::Function(name)) => (name.as_str(), None),
        Some(Member::Implements(of_trait)) => ("", Some(of_trait)),
        Some(Member::Associated(of_trait, name)) => (name.as_str(), Some(of_trait)),
    };
    let bound = match of_trait {
        Some(of_trait) if of_trait.is_of_client() => format!("client::{of_trait}"),
        Some(of_trait) => of_trait.to_string(),
        None => String::new(),
    };
    match shape {
        Shape::Type => format!("fn @(_: &{owner}) {{}}"),
        Shape::Implements(_) => format!("fn @() {{ fn is<T: {bound}>() {{}} is::<{owner}>() }}"),
        Shape::Field(kind) => format!("fn @(x: &{owner}) {{ let _: &{kind} = &x.{name}; }}"),
        Shape::Variant(None) => format!("fn @() {{ let _: {owner} = {owner}::{name}; }}"),
        Shape::Variant(Some(kind)) => {
            format!("fn @(x: {owner}) {{ if let {owner}::{name}(y) = x {{ let _: {kind} = y; }} }}")
        }
        Shape::Associated(is) => {
            format!("fn @(x: <{owner} as {bound}>::{name}) {{ let _: {is} = x; }}")
        }
        Shape::Constant { kind, .. } => format!("fn @() {{ let _: {kind} = {owner}::{name}; }}"),
        Shape::Operation(_) => {
            format!(
                "fn @() {{ let _: &client::Operation = &<{owner} as client::Call>::OPERATION; }}"
            )
        }
        Shape::Function(function) => call(&owner, name, function, breaks),
    }
}

fn call(owner: &Code, member: &str, function: &Function, breaks: Option<Option<&Shape>>) -> String {
    let new_arguments = match breaks.flatten() {
        Some(Shape::Function(function)) => function.arguments.as_slice(),
        _ => &[],
    };
    let mut helpers = String::new();
    let mut arguments = Vec::new();
    for (number, kind) in function.arguments.iter().enumerate() {
        let into = kind.inner_tokens(&["impl", "Into", "<"]);
        let into_option = kind.inner_tokens(&["impl", "client", "::", "IntoOption", "<"]);
        arguments.push(match into.as_ref().or(into_option.as_ref()) {
            // The argument has a new type that converts to the old type, in case the new client accepts a
            // different type.
            Some(kind) if breaks.is_some() => {
                let conversion = match into_option.is_some() {
                    true => format!(
                        "client::IntoOption<{kind}> for P{number} {{ fn into_option(self) -> Option<{kind}>"
                    ),
                    false => format!("From<P{number}> for {kind} {{ fn from(_: P{number}) -> Self"),
                };
                let _ = write!(
                    helpers,
                    "struct P{number}; impl {conversion} {{ any() }} }} "
                );
                format!("P{number}")
            }
            Some(kind) => format!("any::<{kind}>()"),
            None if kind.inner_tokens(&["impl", "IntoIterator"]).is_some() => {
                "any::<Vec<String>>()".into()
            }
            // The signature of the function determines the type of `any()`. The probe does not compile if the
            // new signature accepts several types.
            None if new_arguments.get(number).is_some_and(|argument| argument.starts_with("impl")) => "any()".into(),
            None => format!("any::<{kind}>()"),
        });
    }
    let output = function.output.with("Self", owner);
    let arguments = arguments.join(", ");
    let await_code = if function.is_async { ".await" } else { "" };
    let keyword = if function.is_async { "async fn" } else { "fn" };
    let (receiver, receiver_code) = match &function.receiver {
        Some(_) => (format!("x: {owner}"), "x.".to_owned()),
        None => (String::new(), format!("<{owner}>::")),
    };
    format!(
        "{keyword} @({receiver}) {{ {helpers}let _: {output} = {receiver_code}{member}({arguments}){await_code}; }}"
    )
}
