//! The command line, built from the table.
//!
//! A subcommand builds its arguments only when it is used, so that the program starts quickly.

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Command, ValueHint};

use crate::failure::EXIT_CODES;
use crate::generated::TAGS;
use crate::table::{self, Input, Kind, Operation, Place, Repeat};

/// The width at which help texts break.
const HELP_WIDTH: usize = 100;

const ENVIRONMENT: &str = "\
Environment:
  FINICITY_PARTNER_ID, FINICITY_PARTNER_SECRET, FINICITY_APP_KEY
                       The credentials, in place of those of the profile
  FINICITY_BASE_URL    The base URL of the API
  FINICITY_PROFILE     The profile, if `--profile` is absent
  NO_COLOR             No colors";

const EXAMPLES: &str = "\
Examples:
  finicity --sandbox customers get-customers
  finicity accounts get-customer-accounts 1005061234 --status active
  finicity transactions get-all-customer-transactions 1005061234 \\
      --from-date 2026-01-01 --to-date 2026-06-30 --all --output csv
  finicity verify-assets generate-voa-report 1005061234 --wait --pdf report.pdf";

/// Returns the command line of the program.
pub fn root() -> Command {
    let root = Command::new("finicity")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Calls the Mastercard Open Finance API (Finicity) from the command line")
        .after_help(format!("{EXAMPLES}\n\n{ENVIRONMENT}\n\n{EXIT_CODES}"))
        .max_term_width(HELP_WIDTH)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .infer_long_args(false)
        .args(common());
    let tags = TAGS.iter().map(|tag| {
        Command::new(tag.command)
            .about(first_sentence(tag.about))
            .long_about(tag.about)
            .defer(operations)
    });
    root.subcommands(own()).subcommands(tags)
}

/// Returns the commands that are not operations.
fn own() -> Vec<Command> {
    let login = Command::new("login")
        .about("Checks credentials and saves them in a profile")
        .long_about(
            "Asks for the credentials, checks them with one authentication, and saves them in a profile \
             that only you can read.",
        )
        .arg(switch("stdin").help(
            "Read lines such as FINICITY_PARTNER_ID=… from standard input in place of asking",
        ))
        .arg(switch("no-verify").help("Save the credentials without an authentication"))
        .arg(
            Arg::new("base-url")
                .long("base-url")
                .value_name("URL")
                .help("The base URL of the API"),
        );
    #[cfg(feature = "keyring")]
    let login = login.arg(
        switch("keyring").help("Keep the secret and the app key in the keyring of the system"),
    );
    let status = Command::new("status")
        .about("Shows the profile, the source of the credentials and the age of the token");
    let logout = Command::new("logout").about("Removes a profile and its token");
    let completions = Command::new("completions")
        .about("Prints a completion script for a shell")
        .arg(
            Arg::new("shell")
                .required(true)
                .value_name("SHELL")
                .value_parser(clap::value_parser!(clap_complete::Shell)),
        );
    let man = Command::new("man")
        .about("Writes the manual pages to a folder")
        .arg(
            Arg::new("folder")
                .required(true)
                .value_name("FOLDER")
                .value_hint(ValueHint::DirPath),
        );
    #[allow(unused_mut, reason = "without the sandbox, there is no command to add")]
    let mut own = vec![login, status, logout, completions, man];
    #[cfg(feature = "sandbox")]
    own.push(
        Command::new("sandbox")
            .about("Runs the sandbox until Ctrl-C, and prints its settings for a shell")
            .arg(
                Arg::new("port")
                    .long("port")
                    .value_name("PORT")
                    .default_value("8123")
                    .value_parser(clap::value_parser!(u16))
                    .help("The port on loopback"),
            ),
    );
    own
}

fn switch(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

/// Returns the options that all commands have.
fn common() -> Vec<Arg> {
    let heading = "Common options";
    #[allow(unused_mut, reason = "without the sandbox, there is no option to add")]
    let mut common = vec![
        Arg::new("output")
            .long("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(["table", "json", "jsonl", "csv"])
            .help("Format of the output; a table on a terminal and JSON in a pipe by default"),
        Arg::new("select")
            .long("select")
            .value_name("NAMES")
            .value_delimiter(',')
            .help("Show only these properties, such as id,name.first"),
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .help("Use the credentials of this profile, and ignore those of the environment"),
        Arg::new("timeout")
            .long("timeout")
            .value_name("SECONDS")
            .value_parser(seconds)
            .help("Time limit of a request; with --wait, of the wait"),
        Arg::new("color")
            .long("color")
            .value_name("WHEN")
            .value_parser(["auto", "always", "never"])
            .default_value("auto")
            .help("When to use colors"),
        switch("verbose")
            .short('v')
            .help("Report each attempt of each request on standard error"),
    ];
    #[cfg(feature = "sandbox")]
    common.push(
        switch("sandbox").help("Start a sandbox for this command, in place of calling the API"),
    );
    common
        .into_iter()
        .map(|arg| arg.global(true).help_heading(heading))
        .collect()
}

/// Reads a number of seconds.
fn seconds(text: &str) -> Result<std::time::Duration, String> {
    let seconds: f64 = text.parse().map_err(|_| "not a number of seconds")?;
    std::time::Duration::try_from_secs_f64(seconds).map_err(|error| error.to_string())
}

/// Adds the operations of a tag to its command.
fn operations(command: Command) -> Command {
    let Some(tag) = table::tag(command.get_name()) else {
        return command;
    };
    let operations = tag.operations.iter().map(|operation| {
        let about = operation.about.trim_end_matches('.');
        let about = match operation.facts.deprecated {
            true => format!("{about} (deprecated)"),
            false => about.to_owned(),
        };
        Command::new(operation.command)
            .about(about)
            // The contract and the documentation of the API know the operation by this name.
            .aliases((operation.facts.id != operation.command).then_some(operation.facts.id))
            .defer(arguments)
    });
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(operations)
}

/// Adds the arguments of an operation to its command.
fn arguments(command: Command) -> Command {
    let Some(operation) = table::by_command(command.get_name()) else {
        return command;
    };
    let facts = operation.facts;
    let mut notes = format!("Operation: {}, {} {}", facts.id, facts.method, facts.path);
    if facts.billed {
        notes.push_str(
            "\nBilled: each success is billed; the program does not repeat it by itself.",
        );
    }
    let long = format!("{}\n\n{}", operation.about, operation.details);
    let mut command = command
        .long_about(long.trim_end().to_owned())
        .after_help(notes)
        .arg_required_else_help(false);
    for input in operation.parameters {
        command = command.arg(argument(input, operation, input.required));
    }
    if let Some(body) = &operation.body {
        for input in body.properties.iter().filter(|input| !input.is_secret()) {
            // The body may come from `--body`, so no flag is required.
            let argument = argument(input, operation, false);
            command = command.arg(argument.help_heading("Properties of the body"));
        }
        command = command.arg(
            Arg::new("body")
                .long("body")
                .value_name("FILE|-|JSON")
                .value_hint(ValueHint::FilePath)
                .allow_hyphen_values(true)
                .help(
                    "The body: a file, - for standard input, or JSON; flags replace its properties",
                )
                .help_heading("Request"),
        );
        command = command.arg(
            switch("example")
                .help("Print a body that the contract allows, and do not send anything")
                .help_heading("Request"),
        );
    }
    command.args(call_options(operation))
}

/// Returns the options of the commands that send a request.
fn call_options(operation: &'static Operation) -> Vec<Arg> {
    let facts = operation.facts;
    let mut options = vec![
        switch("dry-run").help("Print the request as a curl command, and do not send it"),
        switch("include")
            .short('i')
            .help("Print the status code and the headers of the response, too"),
    ];
    if !operation.is_download {
        options.push(
            switch("raw")
                .help("Print the body of the response as it was received")
                .conflicts_with_all(["output", "select"]),
        );
    }
    if facts.paging.is_some() {
        let mut all = switch("all").help("Fetch all pages");
        if !operation.is_download {
            all = all.conflicts_with_all(["raw", "include"]);
        }
        options.push(all);
    }
    if operation.poll.is_some() || facts.polling.is_some() {
        options.push(switch("wait").help("Wait until the work is done, and print its result"));
        options.push(
            Arg::new("interval")
                .long("interval")
                .value_name("SECONDS")
                .value_parser(seconds)
                .requires("wait")
                .help("Time between the first two checks of --wait, 20 by default"),
        );
    }
    if operation.is_download
        || operation.also_pdf
        || operation.polled_by().is_some_and(|it| it.also_pdf)
    {
        let pdf = Arg::new("pdf")
            .long("pdf")
            .value_name("FILE")
            .value_hint(ValueHint::FilePath)
            .help("Save the result as a PDF; - for standard output");
        options.push(match operation.poll {
            Some(_) => pdf.requires("wait"),
            None => pdf,
        });
    }
    let options = options.into_iter();
    options
        .map(|option| option.help_heading("Request"))
        .collect()
}

/// Returns the argument for a parameter or a property.
fn argument(input: &'static Input, operation: &'static Operation, required: bool) -> Arg {
    let mut about = input.about.replace("\n\n", " ").replace('\n', " ");
    if input.place == Place::Body && input.required {
        about.push_str(" Required.");
    }
    let arg = Arg::new(id(input)).help(about);
    let arg = match (required, &operation.body) {
        (true, Some(_)) => arg.required_unless_present("example"),
        (required, _) => arg.required(required),
    };
    if input.place == Place::Path {
        return arg.value_name(input.flag).allow_hyphen_values(true);
    }
    let arg = arg.long(input.flag).value_name(placeholder(input));
    let arg = match input.repeat {
        Repeat::No => arg.action(ArgAction::Set),
        // JSON contains commas.
        Repeat::Items if input.kind == Kind::Json => arg.action(ArgAction::Append),
        Repeat::Items | Repeat::Commas => arg.action(ArgAction::Append).value_delimiter(','),
    };
    match input.kind {
        Kind::Boolean => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_parser(["true", "false"]),
        _ if !input.values.is_empty() => arg.value_parser(Documented(input.values)),
        _ => arg.allow_hyphen_values(true),
    }
}

fn placeholder(input: &Input) -> &'static str {
    match input.kind {
        Kind::Text => "TEXT",
        Kind::Boolean => "BOOLEAN",
        Kind::Integer | Kind::Number => "NUMBER",
        Kind::Date => "DATE",
        Kind::DateTime => "DATE_TIME",
        Kind::UnixDate | Kind::UnixDateText => "DATE|SECONDS",
        Kind::Json => "JSON",
    }
}

/// Returns the ID of an argument. A parameter and an option of the program have different IDs.
pub fn id(input: &Input) -> String {
    format!("{:?}:{}", input.place, input.wire)
}

/// Returns the text up to the end of its first sentence, without the period.
fn first_sentence(text: &str) -> String {
    let paragraph = text.split("\n\n").next().unwrap_or_default();
    let sentence = paragraph
        .split_once(". ")
        .map_or(paragraph, |(first, _)| first);
    sentence.trim_end_matches('.').to_owned()
}

/// A parser that shows and completes the documented values, and accepts others as well.
#[derive(Clone)]
struct Documented(&'static [&'static str]);

impl TypedValueParser for Documented {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        arg: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        let plain = self.0.iter().filter(|value| !value.is_empty());
        Some(Box::new(plain.map(|value| PossibleValue::new(*value))))
    }
}
