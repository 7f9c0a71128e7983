//! Runs the transcripts in `tests/transcripts` and in the READMEs, and compares the output.
//!
//! A transcript is Markdown. In its blocks ```` ```console ````, a line that begins with `$ ` is a command for
//! the shell, and the lines after the command are its output, standard error included. A line `? 3` is the
//! exit code, if it is not 0. In the output, `[..]` stands for any text within a line, and a line `...` for
//! any lines. With `FINICITY_BLESS=1`, the test writes the output of commands whose output differs.
//!
//! Each transcript has its own sandbox, whose credentials are in the environment, and its own home folder.

#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests fail by panicking"
)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use finicity_sandbox::Sandbox;
use tempfile::TempDir;

/// The customer that the documentation uses. The customer has accounts.
const CUSTOMER: &str = "1005061234";

/// A command of a transcript.
struct Step {
    /// The lines of the command, as they are in the transcript.
    command: Vec<String>,
    output: Vec<String>,
}

/// A piece of a transcript.
enum Piece {
    Prose(String),
    Step(Step),
}

fn read(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut in_block = false;
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if line.starts_with("```") {
            in_block = line == "```console";
        }
        if !in_block || !line.starts_with("$ ") {
            pieces.push(Piece::Prose(line.to_owned()));
            continue;
        }
        let mut command = vec![line.to_owned()];
        while command.last().unwrap().ends_with('\\')
            || lines.peek().is_some_and(|it| it.starts_with("> "))
        {
            command.push(lines.next().expect("continued").to_owned());
        }
        let mut output = Vec::new();
        while let Some(line) =
            lines.next_if(|line| !line.starts_with("$ ") && !line.starts_with("```"))
        {
            output.push(line.to_owned());
        }
        pieces.push(Piece::Step(Step { command, output }));
    }
    pieces
}

impl Step {
    /// Returns the command for a shell.
    fn script(&self) -> String {
        let lines = self.command.iter();
        let lines = lines.map(|line| {
            line.strip_prefix("$ ")
                .or(line.strip_prefix("> "))
                .unwrap_or(line)
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

/// Checks whether a line matches a pattern with `[..]`.
fn line_matches(pattern: &str, line: &str) -> bool {
    match pattern.split_once("[..]") {
        None => pattern == line,
        Some((start, rest)) => line.strip_prefix(start).is_some_and(|line| {
            let mut ends = (0..=line.len()).filter(|at| line.is_char_boundary(*at));
            ends.any(|at| line_matches(rest, &line[at..]))
        }),
    }
}

fn matches(patterns: &[String], lines: &[String]) -> bool {
    match (patterns.split_first(), lines.split_first()) {
        (None, None) => true,
        (Some((first, rest)), _) if first == "..." => {
            (0..=lines.len()).any(|at| matches(rest, &lines[at..]))
        }
        (Some((first, patterns)), Some((line, lines))) => {
            line_matches(first, line) && matches(patterns, lines)
        }
        _ => false,
    }
}

/// Starts a listener for events, which responds to each request with the verification code in its URL. Returns
/// the URL of the listener.
fn listener() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/events", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut line = String::new();
            BufReader::new(&stream).read_line(&mut line).unwrap();
            let code = line.split(['=', ' ']).nth(2).unwrap_or_default();
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-type: text/plain";
            let length = code.len();
            drop(write!(
                stream,
                "{head}\r\ncontent-length: {length}\r\n\r\n{code}"
            ));
        }
    });
    url
}

/// A sandbox and a folder for the commands of a transcript.
struct Stage {
    home: TempDir,
    sandbox: Sandbox,
    listener: String,
    _runtime: tokio::runtime::Runtime,
}

impl Stage {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build();
        let runtime = runtime.unwrap();
        let sandbox = runtime.block_on(Sandbox::start()).unwrap();
        assert!(sandbox.add_customer(CUSTOMER, "ada"));
        assert!(sandbox.connect_customer(CUSTOMER));
        Self {
            home: TempDir::new().unwrap(),
            sandbox,
            listener: listener(),
            _runtime: runtime,
        }
    }

    fn run(&self, script: &str) -> (String, i32) {
        let binary = Path::new(env!("CARGO_BIN_EXE_finicity")).parent().unwrap();
        let path = format!("{}:{}", binary.display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1\n{script}")])
            .current_dir(self.home.path())
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.home.path())
            .env("LISTENER", &self.listener)
            .env("FINICITY_BASE_URL", self.sandbox.base_url())
            .env("FINICITY_PARTNER_ID", Sandbox::PARTNER_ID)
            .env("FINICITY_PARTNER_SECRET", Sandbox::PARTNER_SECRET)
            .env("FINICITY_APP_KEY", Sandbox::APP_KEY)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let home = self.home.path().display().to_string();
        let text = text
            .replace(&home, "~")
            .replace(&self.listener, "http://127.0.0.1:8124/events")
            .replace(self.sandbox.base_url(), "http://127.0.0.1:8123");
        (text, output.status.code().unwrap_or(-1))
    }
}

/// Runs the commands of a transcript. Returns the differences.
fn run(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    let stage = Stage::new();
    let mut faults = Vec::new();
    let mut blessed = String::new();
    for piece in read(&text) {
        let step = match piece {
            Piece::Prose(line) => {
                blessed.push_str(&format!("{line}\n"));
                continue;
            }
            Piece::Step(step) => step,
        };
        let (output, code) = stage.run(&step.script());
        let mut lines: Vec<String> = output
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
        if code != 0 {
            lines.insert(0, format!("? {code}"));
        }
        let good = matches(&step.output, &lines);
        let shown = if good { &step.output } else { &lines };
        blessed.push_str(&format!("{}\n", step.command.join("\n")));
        shown
            .iter()
            .for_each(|line| blessed.push_str(&format!("{line}\n")));
        if !good {
            let name = path.file_name().unwrap().display().to_string();
            faults.push(format!(
                "{name}: {}\n{}\n",
                step.command.join("\n"),
                lines.join("\n")
            ));
        }
    }
    if !faults.is_empty() && std::env::var_os("FINICITY_BLESS").is_some() {
        fs::write(path, blessed).unwrap();
        return Vec::new();
    }
    faults
}

#[test]
fn transcripts_match() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = fs::read_dir(own.join("tests/transcripts")).unwrap();
    let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.push(own.join("README.md"));
    // In a package, the README of the project is missing.
    paths.extend(Some(own.join("../README.md")).filter(|path| path.exists()));
    let faults: Vec<String> = paths.iter().flat_map(|path| run(path)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
