//! All stages of the generation, from a contract to source code.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::error::Result;
use crate::fingerprint::{MANIFEST, fingerprint};
use crate::fit::Fit;
use crate::load::{Source, load};
use crate::{
    assemble, contract, descriptions, emit, error_codes, facts, json_layout, model, normalise,
    overlay, parallel, position, reshape, run_progenitor, validate,
};

/// The name of the file with the corrections, next to the source code that was generated with them.
pub const CORRECTIONS: &str = "overlay.yaml";

/// The inputs of the generator.
#[derive(Debug, Clone, Copy)]
pub struct Inputs<'a> {
    /// The contract.
    pub contract: Source<'a>,
    /// The overlay with our corrections.
    pub overlay: Option<Source<'a>>,
    /// Our documentation.
    pub docs: Option<Source<'a>>,
    /// [`Fit::Exact`] if the overlay and the documentation were written for exactly this contract.
    pub fit: Fit,
}

/// The generated source code.
#[derive(Debug)]
pub struct Generated {
    /// The client: the content of each file, by its path below `finicity-sdk/src/generated`. The parts
    /// of a path are separated by `/`.
    pub client: BTreeMap<String, String>,
    /// The calls of every operation for the tests, below `tests/src/generated`.
    pub calls: BTreeMap<String, String>,
    /// The list of all operations, below `payloads/src/generated`.
    pub operation_list: BTreeMap<String, String>,
    /// The table of commands for the command-line client, below `cli/src/generated`.
    pub commands: BTreeMap<String, String>,
    /// The corrected contract as JSON, for the sandbox, below `sandbox/src/generated`.
    pub contract: BTreeMap<String, String>,
    /// The places in the corrected contract that each item comes from, as JSON pointers. The keys are
    /// `types::Customer`, `types::Customer::username`, `accounts::Accounts::get_customer_account` and
    /// `accounts::GetCustomerAccount` (an operation), `transactions::GetAllCustomerTransactions::limit`
    /// (a parameter). An item that is merged from several places has the pointers of all of them.
    pub origins: BTreeMap<String, Vec<String>>,
    /// The report of the generation.
    pub report: Report,
}

/// The report of a generation.
#[derive(Debug, Clone)]
pub struct Report {
    /// The version of the contract, from `info.version`.
    pub version: String,
    /// The number of operations.
    pub operations: usize,
    /// The number of types, including identifiers.
    pub types: usize,
    /// All areas. Each area is a cargo feature.
    pub areas: Vec<String>,
    /// The number of types, fields and parameters.
    pub items: usize,
    /// The types, fields and parameters without documentation, such as `Customer::username`.
    pub undocumented: Vec<String>,
    /// The sets of values. The flag is `true` if the set has a description.
    pub value_sets: Vec<(String, bool)>,
    /// The overlay actions and union variants that did not fit the contract ([`Fit::Partial`] only).
    pub left_out: Vec<String>,
    /// The fields and parameters whose samples break a rule of the contract, each with the rule. The
    /// generator found no value that meets the rule, so calls in the tests and examples in the
    /// documentation use a value that breaks it.
    pub unmet_constraints: Vec<String>,
    /// The duration of each stage.
    pub stages: Vec<(&'static str, Duration)>,
}

/// Generates the source code.
///
/// # Errors
/// Returns an error if the generator cannot make a client from the contract, the overlay or the
/// documentation. The error names the place. No source code is returned in this case.
pub fn generate(inputs: &Inputs<'_>) -> Result<Generated> {
    // The generator walks documents recursively, and a deep document needs a large stack. The stack
    // size of the main thread is not under our control, so the work runs on a separate thread.
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(parallel::STACK);
        let worker = thread.spawn_scoped(scope, || with_line(inputs, run(inputs)));
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

/// Returns the corrected contract as the generator reads it, before any pass.
///
/// # Errors
/// Returns the errors of loading, correcting and validating the contract, as [`generate`] does.
pub fn corrected(inputs: &Inputs<'_>) -> Result<Value> {
    with_line(
        inputs,
        prepare(inputs, &mut StageTimer::start()).map(|prepared| prepared.document),
    )
}

/// Returns the corrections that a contract no longer needs because they do not change it.
///
/// # Errors
/// Returns an error if the contract or the overlay cannot be read.
pub fn unnecessary_corrections(contract: Source<'_>, overlay: Source<'_>) -> Result<Vec<String>> {
    let mut document = load(contract)?;
    let overlay = overlay::parse(overlay.name, load(overlay)?)?;
    Ok(overlay::unnecessary(&mut document, &overlay))
}

/// Adds the file and the line to an error that has only a JSON pointer.
fn with_line<T>(inputs: &Inputs<'_>, outcome: Result<T>) -> Result<T> {
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

struct StageTimer {
    stage_start: Instant,
    stages: Vec<(&'static str, Duration)>,
}

impl StageTimer {
    fn start() -> Self {
        Self {
            stage_start: Instant::now(),
            stages: Vec::new(),
        }
    }

    fn finish_stage(&mut self, stage: &'static str) {
        self.stages.push((stage, self.stage_start.elapsed()));
        self.stage_start = Instant::now();
    }
}

/// A contract with its corrections.
struct Prepared {
    /// The contract with our descriptions, as a JSON value.
    document: Value,
    /// The contract without our descriptions, as JSON text.
    corrected: String,
    /// The description of each set of values.
    value_set_descriptions: BTreeMap<String, String>,
    left_out: Vec<String>,
}

fn prepare(inputs: &Inputs<'_>, timer: &mut StageTimer) -> Result<Prepared> {
    // The three files are read at the same time. An error of the contract comes before those of the others.
    let sources = [Some(inputs.contract), inputs.overlay, inputs.docs];
    let sources: Vec<Source<'_>> = sources.into_iter().flatten().collect();
    let mut loaded = parallel::map(&sources, |source| load(*source)).into_iter();
    let mut next_document = || loaded.next().unwrap_or(Ok(Value::Null));
    let mut document = next_document()?;
    error_codes::record(&mut document);
    document.sort_all_objects();
    timer.finish_stage("load");
    validate::check_version(&document)?;
    let left_out = match inputs.overlay {
        Some(source) => {
            let overlay = overlay::parse(source.name, next_document()?)?;
            overlay::apply(&mut document, overlay, source.name, inputs.fit)?
        }
        None => Vec::new(),
    };
    timer.finish_stage("overlay");
    let corrected = json_layout::to_text(&document);
    let value_set_descriptions = match inputs.docs {
        Some(source) => {
            descriptions::merge(&mut document, source.name, next_document()?, inputs.fit)?
        }
        None => BTreeMap::new(),
    };
    timer.finish_stage("descriptions");
    validate::validate(&document)?;
    facts::check(&document, inputs.fit)?;
    timer.finish_stage("validate");
    Ok(Prepared {
        document,
        corrected,
        value_set_descriptions,
        left_out,
    })
}

fn run(inputs: &Inputs<'_>) -> Result<Generated> {
    let mut timer = StageTimer::start();
    let prepared = prepare(inputs, &mut timer)?;
    let mut left_out = prepared.left_out;
    let mut read = contract::read(&prepared.document)?;
    read.value_set_descriptions = prepared.value_set_descriptions;
    read.exact = inputs.fit == Fit::Exact;
    if inputs.fit == Fit::Partial {
        left_out.extend(read.drop_unknown_variants());
    }
    read.check_value_sets(inputs.fit)?;
    timer.finish_stage("contract");
    normalise::normalise(&mut read)?;
    timer.finish_stage("normalise");
    let file = run_progenitor::generate(&read)?;
    timer.finish_stage("progenitor");
    let client = reshape::reshape(&file)?;
    timer.finish_stage("reshape");
    let model = assemble::assemble(&read, &client)?;
    timer.finish_stage("assemble");
    if inputs.fit == Fit::Exact {
        emit::check_facts(&model)?;
    }
    let emit::GeneratedFiles {
        mut client,
        calls,
        operation_list,
        commands,
    } = emit::emit(&model)?;
    let mut contract = BTreeMap::from([("contract.json".into(), prepared.corrected)]);
    // Users who generate code from their own contract, or give it to the sandbox, may not have this
    // repository, so both crates contain the corrections.
    if let (Some(source), Fit::Exact) = (inputs.overlay, inputs.fit) {
        client.insert(CORRECTIONS.into(), source.text.to_owned());
        contract.insert(CORRECTIONS.into(), source.text.to_owned());
    }
    client.insert(MANIFEST.into(), manifest(inputs, &client));
    timer.finish_stage("emit");
    let report = Report {
        left_out,
        stages: timer.stages,
        ..report(&read, &model)
    };
    Ok(Generated {
        client,
        calls,
        operation_list,
        commands,
        contract,
        origins: emit::origins(&model),
        report,
    })
}

/// Counts what is in a model. The report does not name stages or overlay actions yet.
fn report(contract: &contract::Contract, model: &model::Model) -> Report {
    let areas: BTreeSet<String> = model
        .tags
        .iter()
        .filter_map(|tag| tag.area.clone())
        .collect();
    let has_description = |name: &String| contract.value_set_descriptions.contains_key(name);
    let value_sets = contract.value_sets.keys();
    Report {
        version: model.version.clone(),
        operations: model.tags.iter().map(|tag| tag.operations.len()).sum(),
        types: model.types.len() + model.identifiers.len(),
        areas: areas.into_iter().collect(),
        items: model.items(),
        undocumented: model.undocumented(),
        value_sets: value_sets
            .map(|name| (name.clone(), has_description(name)))
            .collect(),
        unmet_constraints: model.unmet_constraints(),
        left_out: Vec::new(),
        stages: Vec::new(),
    }
}

/// Lists the fingerprints of all inputs and of every generated file.
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
