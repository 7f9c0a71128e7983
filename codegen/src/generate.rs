//! The whole way from a contract to source.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::error::Result;
use crate::fingerprint::{MANIFEST, fingerprint};
use crate::fit::Fit;
use crate::load::{Source, load};
use crate::{
    assemble, codes, contract, docs, emit, facts, normalise, overlay, position, reshape, validate,
    wire,
};

/// The corrections, beside the source that was made with them.
pub const CORRECTIONS: &str = "overlay.yaml";

/// What source is made from.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The contract.
    pub contract: Source<'a>,
    /// Our corrections.
    pub overlay: Option<Source<'a>>,
    /// Our words.
    pub docs: Option<Source<'a>>,
    /// Whether overlay and docs were written for this very contract.
    pub fit: Fit,
}

/// The source that was made.
#[derive(Debug)]
pub struct Generated {
    /// The client: text by path below `finicity-sdk/src/generated`, with `/` between its parts.
    pub client: BTreeMap<String, String>,
    /// The calls of every operation for the tests, below `tests/src/generated`.
    pub calls: BTreeMap<String, String>,
    /// The list of all operations, below `payloads/src/generated`.
    pub dispatch: BTreeMap<String, String>,
    /// Where the corrected contract has what an item was made of: JSON pointers by `types::Customer`,
    /// `types::Customer::username`, `accounts::Accounts::get_customer_account` and
    /// `accounts::GetCustomerAccount` (an operation), `transactions::GetAllCustomerTransactions::limit`
    /// (a parameter). What was merged of several places has all of them.
    pub origins: BTreeMap<String, Vec<String>>,
    /// What was done.
    pub report: Report,
}

/// What a generation did.
#[derive(Debug, Clone)]
pub struct Report {
    /// `info.version` of the contract.
    pub version: String,
    /// Number of operations.
    pub operations: usize,
    /// Number of types, identifiers included.
    pub types: usize,
    /// Every area, each a cargo feature.
    pub areas: Vec<String>,
    /// Number of types, members and parameters.
    pub items: usize,
    /// Types, members and parameters about which nothing is said, such as `Customer::username`.
    pub undocumented: Vec<String>,
    /// Sets of values, each with whether anything is said about it.
    pub value_sets: Vec<(String, bool)>,
    /// Overlay actions that did not fit the contract ([`Fit::Partial`] only).
    pub left_out: Vec<String>,
    /// Members and parameters whose samples break a rule of the contract, and the rule: no value was
    /// found that keeps it. Calls of the tests and examples of the docs have such a value then.
    pub unmet: Vec<String>,
    /// How long each stage took.
    pub stages: Vec<(&'static str, Duration)>,
}

/// Generates source.
///
/// # Errors
/// For anything in the contract, the overlay or the docs that can't be made into a client; the
/// error names the place. Nothing is made then.
pub fn generate(inputs: &Inputs<'_>) -> Result<Generated> {
    // Deep documents are walked by recursion; the main thread's stack is not ours to choose.
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(64 << 20);
        let worker = thread.spawn_scoped(scope, || located(inputs, run(inputs)));
        let worker = worker.map_err(|error| {
            crate::Error::new("generate", format!("no thread could be started: {error}"))
        })?;
        worker.join().unwrap_or_else(|_| {
            Err(crate::Error::new("generate", "the generator panicked")
                .in_file(inputs.contract.name)
                .hint("this is a bug of the generator: report it with the contract"))
        })
    })
}

/// The contract with its corrections, as the generator sees it before any pass.
///
/// # Errors
/// As [`generate`].
pub fn corrected(inputs: &Inputs<'_>) -> Result<Value> {
    located(
        inputs,
        prepare(inputs, &mut Clock::start()).map(|prepared| prepared.document),
    )
}

/// The corrections that a contract does not need any more: they change nothing in it.
///
/// # Errors
/// When the contract or the overlay can't be read.
pub fn unnecessary_corrections(contract: Source<'_>, overlay: Source<'_>) -> Result<Vec<String>> {
    let mut document = load(contract)?;
    overlay::unnecessary(&mut document, overlay)
}

/// Adds file and line to an error that only knows its pointer.
fn located<T>(inputs: &Inputs<'_>, outcome: Result<T>) -> Result<T> {
    outcome.map_err(|error| {
        let mut error = error.in_file(inputs.contract.name);
        let sources = [Some(inputs.contract), inputs.overlay, inputs.docs];
        let source = sources
            .into_iter()
            .flatten()
            .find(|source| Some(source.name) == error.file.as_deref());
        if let (None, Some(pointer), Some(source)) = (error.line, &error.pointer, source) {
            error.line = position::line_of(source.text, pointer);
        }
        error
    })
}

struct Clock {
    since: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl Clock {
    fn start() -> Self {
        Self {
            since: Instant::now(),
            stages: Vec::new(),
        }
    }

    fn done(&mut self, stage: &'static str) {
        self.stages.push((stage, self.since.elapsed()));
        self.since = Instant::now();
    }
}

/// A contract with its corrections and words, as text is.
struct Prepared {
    document: Value,
    /// What each set of values is about.
    value_words: BTreeMap<String, String>,
    left_out: Vec<String>,
}

fn prepare(inputs: &Inputs<'_>, clock: &mut Clock) -> Result<Prepared> {
    let mut document = load(inputs.contract)?;
    codes::note(&mut document);
    document.sort_all_objects();
    clock.done("load");
    validate::version(&document)?;
    let left_out = match inputs.overlay {
        Some(source) => overlay::apply(&mut document, source, inputs.fit)?,
        None => Vec::new(),
    };
    clock.done("overlay");
    let value_words = match inputs.docs {
        Some(source) => docs::merge(&mut document, source, inputs.fit)?,
        None => BTreeMap::new(),
    };
    clock.done("docs");
    validate::validate(&document)?;
    facts::check(&document, inputs.fit)?;
    clock.done("validate");
    Ok(Prepared {
        document,
        value_words,
        left_out,
    })
}

fn run(inputs: &Inputs<'_>) -> Result<Generated> {
    let mut clock = Clock::start();
    let prepared = prepare(inputs, &mut clock)?;
    let mut left_out = prepared.left_out;
    let mut contract = contract::read(&prepared.document)?;
    contract.value_words = prepared.value_words;
    if inputs.fit == Fit::Partial {
        left_out.extend(contract.drop_unknown_variants());
    }
    contract.check_value_sets(inputs.fit)?;
    clock.done("contract");
    normalise::normalise(&mut contract)?;
    clock.done("normalise");
    let file = wire::generate(&contract)?;
    clock.done("progenitor");
    let client = reshape::reshape(&file)?;
    clock.done("reshape");
    let model = assemble::assemble(&contract, &client)?;
    clock.done("assemble");
    if inputs.fit == Fit::Exact {
        emit::check(&model)?;
    }
    let mut client = emit::client(&model)?;
    let calls = emit::calls(&model)?;
    let dispatch = emit::dispatch(&model)?;
    // For those who generate from a contract of their own without this repository.
    if let (Some(source), Fit::Exact) = (inputs.overlay, inputs.fit) {
        client.insert(CORRECTIONS.into(), source.text.to_owned());
    }
    client.insert(MANIFEST.into(), manifest(inputs, &client));
    clock.done("emit");
    let mut areas: Vec<String> = model
        .tags
        .iter()
        .filter_map(|tag| tag.area.clone())
        .collect();
    areas.sort();
    areas.dedup();
    let report = Report {
        version: model.version.clone(),
        operations: model.tags.iter().map(|tag| tag.operations.len()).sum(),
        types: model.types.len() + model.identifiers.len(),
        areas,
        items: model.items(),
        undocumented: model.undocumented(),
        value_sets: contract
            .value_sets
            .keys()
            .map(|name| (name.clone(), contract.value_words.contains_key(name)))
            .collect(),
        unmet: model.unmet(),
        left_out,
        stages: clock.stages,
    };
    Ok(Generated {
        client,
        calls,
        dispatch,
        origins: emit::origins(&model),
        report,
    })
}

/// Fingerprints of what went in and of every file that came out.
fn manifest(inputs: &Inputs<'_>, files: &BTreeMap<String, String>) -> String {
    let mut text = String::new();
    let sources = [
        ("contract", Some(inputs.contract)),
        ("overlay", inputs.overlay),
        ("docs", inputs.docs),
    ];
    for (role, source) in sources {
        if let Some(source) = source {
            text += &format!("input {} {role}\n", fingerprint(source.text.as_bytes()));
        }
    }
    for (path, content) in files {
        text += &format!("output {} {path}\n", fingerprint(content.as_bytes()));
    }
    text
}
