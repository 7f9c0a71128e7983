//! Calls of every operation, made from its command line.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use std::collections::BTreeSet;
use std::fs;

use clap::ArgMatches;
use finicity_sandbox::Sandbox;
use finicity_sdk::{Client, Credentials};

use crate::commands;
use crate::json::Json;
use crate::request::{Request, SendError};
use crate::table::{self, Input, Kind, Operation, Place, Tag};

fn operations() -> impl Iterator<Item = (&'static Tag, &'static Operation)> {
    let tags = crate::generated::TAGS.iter();
    tags.flat_map(|tag| tag.operations.iter().map(|operation| (*tag, operation)))
}

/// Returns the arguments that set an input to its sample.
fn sample(input: &Input) -> Vec<String> {
    let flag = format!("--{}", input.flag);
    match (input.place, input.kind) {
        (Place::Path, _) => vec![input.sample.into()],
        (_, Kind::Boolean) => vec![format!("{flag}={}", input.sample)],
        _ => vec![flag, input.sample.into()],
    }
}

/// Returns the command line with all parameters, and with the body from `--body` or from flags.
fn line(tag: &Tag, operation: &Operation, body: Option<&str>) -> Vec<String> {
    let mut line = vec![
        "finicity".into(),
        tag.command.into(),
        operation.command.into(),
    ];
    line.extend(operation.parameters.iter().flat_map(sample));
    match (&operation.body, body) {
        (Some(_), Some(body)) => line.extend(["--body".into(), body.into()]),
        (Some(body), None) => {
            let properties = body.properties.iter();
            line.extend(properties.filter(|it| !it.is_secret()).flat_map(sample));
        }
        _ => {}
    }
    line
}

fn parsed(line: &[String]) -> ArgMatches {
    let parsed = commands::root().try_get_matches_from(line);
    let parsed = parsed.unwrap_or_else(|error| panic!("{line:?}: {error}"));
    let (_, inner) = parsed.subcommand().expect("tag");
    inner.subcommand().expect("operation").1.clone()
}

#[test]
fn every_operation_of_the_contract_has_a_command() {
    let commands: BTreeSet<&str> = operations().map(|(_, it)| it.command).collect();
    assert_eq!(
        commands.len(),
        operations().count(),
        "a command is not unique"
    );
    assert!(operations().count() >= 164);
    let own = commands::root();
    let mut names: Vec<&str> = own.get_subcommands().map(|it| it.get_name()).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "a tag has the name of another command");
    for (_, operation) in operations() {
        if let Some(poll) = &operation.poll {
            let target = table::by_id(poll.operation).expect(poll.operation);
            assert!(target.facts.polling.is_some(), "{}", operation.facts.id);
        }
    }
}

/// Also runs the checks of clap for each command.
#[test]
fn every_command_is_well_formed() {
    commands::root().debug_assert();
}

#[test]
fn every_operation_can_be_shown_as_curl() {
    for (tag, operation) in operations() {
        let line = line(tag, operation, None);
        let matches = parsed(&line);
        // The partner secrets are not flags.
        let Ok(mut request) = Request::read(operation, &matches) else {
            assert_eq!(operation.facts.id, "ModifyPartnerSecret");
            continue;
        };
        request.add_credentials("id", "secret-of-partner");
        let curl = request.curl("https://host", None, None);
        let curl = curl.unwrap_or_else(|failure| panic!("{}: {failure}", operation.facts.id));
        let start = format!("curl --request {} ", operation.facts.method);
        assert!(curl.starts_with(&start), "{curl}");
        assert!(!curl.contains('{') || operation.body.is_some(), "{curl}");
        assert!(!curl.contains("secret-of-partner"), "{curl}");
    }
}

/// Sends every operation to a sandbox that checks requests against the contract.
#[tokio::test]
async fn every_operation_is_accepted_with_its_example() {
    let sandbox = Sandbox::builder()
        .examples_only(true)
        .start()
        .await
        .unwrap();
    let credentials = Credentials::new("id", "secret", "key");
    let client = Client::builder()
        .base_url(sandbox.base_url())
        .credentials(credentials);
    let client = client.build().unwrap();
    let mut refused = Vec::new();
    let file = tempfile::NamedTempFile::new().unwrap();
    for (tag, operation) in operations() {
        let mut bodies = Vec::new();
        if let Some(body) = &operation.body {
            assert!(Json::parse(body.example.as_bytes()).is_ok());
            fs::write(file.path(), body.example).unwrap();
            bodies.push(file.path().to_str());
        }
        bodies.push(None);
        for body in bodies {
            let matches = parsed(&line(tag, operation, body));
            let Ok(mut request) = Request::read(operation, &matches) else {
                assert_eq!(operation.facts.id, "ModifyPartnerSecret");
                continue;
            };
            request.add_credentials("id", "secret-of-partner");
            if let Err(error) = request.send(&client, None, None).await {
                let reason = match error {
                    SendError::Sdk(error) => {
                        let api = error.as_api().and_then(|api| api.message());
                        format!("{error}: {api:?}")
                    }
                    SendError::Cli(failure) => failure.message,
                };
                let source = if body.is_some() { "example" } else { "flags" };
                refused.push(format!("{} ({source}): {reason}", operation.facts.id));
            }
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
}
