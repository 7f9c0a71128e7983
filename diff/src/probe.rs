//! Programs that use the items of a client, one by one.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::change::{Class, Effect};
use crate::items::Touched;
use crate::surface::{Function, PublicItem, Shape, Surface};

/// Programs written against the old client: what has to compile with the new one, and what must not.
#[derive(Debug, Clone)]
pub struct Probes {
    /// One for each item that is said to be as usable as before.
    pub unchanged: Vec<Probe>,
    /// One for each item that is said to break code.
    pub breaking: Vec<Probe>,
}

/// A function that uses an item.
#[derive(Debug, Clone)]
pub struct Probe {
    /// The item.
    pub item: String,
    /// The function, on one line, without its name: `@` stands for that.
    pub source: String,
}

/// What every program of probes begins with. `CLIENT` stands for the name of the client's crate.
pub const HEAD: &str = "\
#![allow(dead_code, unused, deprecated, unreachable_code, clippy::all)]
use CLIENT as client;
use client::Call;
fn any<T>() -> T { loop {} }
";

impl Probes {
    /// The text of a program of these probes: `HEAD`, and a line for each.
    pub fn program(probes: &[Probe], client: &str) -> String {
        let mut text = HEAD.replace("CLIENT", client);
        for (number, probe) in probes.iter().enumerate() {
            let _ = writeln!(text, "{}", probe.source.replace('@', &format!("p{number}")));
        }
        text.push_str("fn main() {}\n");
        text
    }

    /// The probe on a line of a program, counted from 1.
    pub fn at_line(line: usize) -> Option<usize> {
        line.checked_sub(HEAD.lines().count() + 1)
    }
}

pub(crate) fn of(old: &Surface, new: &Surface, touched: &[Touched]) -> Probes {
    let breaking: BTreeSet<&str> = touched
        .iter()
        .filter(|one| one.change.class == Class::Breaking && one.change.effect != Effect::Added)
        .map(|one| one.change.item.as_str())
        .collect();
    let mut probes = Probes {
        unchanged: Vec::new(),
        breaking: Vec::new(),
    };
    for (path, item) in old {
        let plain = path.replace("client::", "");
        let breaks = breaking.contains(plain.as_str());
        let now = new.get(path).map(|item| &item.shape);
        let Some(source) = source(path, item, breaks.then_some(now)) else {
            continue;
        };
        let probe = Probe {
            item: plain,
            source,
        };
        match breaks {
            true => probes.breaking.push(probe),
            false => probes.unchanged.push(probe),
        }
    }
    probes
}

/// - `breaks`: what the item is now, where it is said to break code
fn source(path: &str, item: &PublicItem, breaks: Option<Option<&Shape>>) -> Option<String> {
    let owner = match item.owner.contains('<') {
        true => item.owner.clone(),
        false => format!("client::{}", item.owner),
    };
    let member = path.rsplit("::").next()?.trim_end_matches("()");
    Some(match &item.shape {
        Shape::Type => format!("fn @(_: &{owner}) {{}}"),
        Shape::Has(name) => {
            let bound = if matches!(name.as_str(), "Call" | "Paged" | "AlsoPdf" | "Submit") {
                format!("client::{name}")
            } else {
                name.clone()
            };
            format!("fn @() {{ fn is<T: {bound}>() {{}} is::<{owner}>() }}")
        }
        Shape::Field(kind) => format!("fn @(x: &{owner}) {{ let _: &{kind} = &x.{member}; }}"),
        Shape::Variant(None) => format!("fn @() {{ let _: {owner} = {owner}::{member}; }}"),
        Shape::Variant(Some(kind)) => {
            format!(
                "fn @(x: {owner}) {{ if let {owner}::{member}(y) = x {{ let _: {kind} = y; }} }}"
            )
        }
        Shape::Associated { of, is } => {
            let name = path.rsplit("::").next()?;
            format!("fn @(x: <{owner} as client::{of}>::{name}) {{ let _: {is} = x; }}")
        }
        Shape::Constant { kind, .. } => {
            format!("fn @() {{ let _: {kind} = {owner}::{member}; }}")
        }
        Shape::Operation(_) => {
            format!(
                "fn @() {{ let _: &client::Operation = &<{owner} as client::Call>::OPERATION; }}"
            )
        }
        Shape::Function(function) => call(&owner, member, function, breaks),
    })
}

fn call(owner: &str, member: &str, function: &Function, breaks: Option<Option<&Shape>>) -> String {
    let now = match breaks.flatten() {
        Some(Shape::Function(function)) => function.arguments.as_slice(),
        _ => &[],
    };
    let mut helpers = String::new();
    let mut arguments = Vec::new();
    for (number, kind) in function.arguments.iter().enumerate() {
        let into = kind
            .strip_prefix("impl Into<")
            .and_then(|kind| kind.strip_suffix('>'));
        arguments.push(match into {
            // Whatever can be made into it: an own type, in case another type is wanted now.
            Some(kind) if breaks.is_some() => {
                let _ = write!(
                    helpers,
                    "struct P{number}; impl From<P{number}> for {kind} {{ fn from(_: P{number}) -> Self {{ any() }} }} "
                );
                format!("P{number}")
            }
            Some(kind) => format!("any::<{kind}>()"),
            None if kind.starts_with("impl IntoIterator") => "any::<Vec<String>>()".into(),
            // What it is follows from the signature, and no longer does when several would fit.
            None if now.get(number).is_some_and(|now| now.starts_with("impl ")) => "any()".into(),
            None => format!("any::<{kind}>()"),
        });
    }
    let answer = function.answer.replace("Self", owner);
    let arguments = arguments.join(", ");
    let wait = if function.is_async { ".await" } else { "" };
    let start = if function.is_async { "async fn" } else { "fn" };
    match &function.receiver {
        Some(_) => format!(
            "{start} @(x: {owner}) {{ {helpers}let _: {answer} = x.{member}({arguments}){wait}; }}"
        ),
        None => {
            format!(
                "{start} @() {{ {helpers}let _: {answer} = <{owner}>::{member}({arguments}){wait}; }}"
            )
        }
    }
}
