//! The output: tables, JSON, JSON lines and CSV.

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};

use anstyle::{AnsiColor, Style};
use clap::ArgMatches;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::failure::{Result, note};
use crate::json::{Json, is_control, sanitize};
use crate::table::List;

/// The number of spaces between two columns.
const GAP: usize = 2;

/// The width up to which a column keeps its place on a narrow terminal.
const MIN_COLUMN_WIDTH: usize = 12;

/// The width beyond which a cell of a table with several columns is cut off on a terminal.
const MAX_COLUMN_WIDTH: usize = 40;

/// The columns that a reader looks for. A table begins with them.
const PREFERRED_COLUMNS: [&str; 14] = [
    "id",
    "name",
    "username",
    "firstName",
    "lastName",
    "type",
    "status",
    "balance",
    "currency",
    "amount",
    "transactionDate",
    "description",
    "createdDate",
    "customerId",
];

/// The format of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// A table for people.
    Table,
    /// JSON on several lines.
    Json,
    /// One JSON value per line.
    Jsonl,
    /// Comma-separated values.
    Csv,
}

/// The standard output, and the settings for it.
pub struct Output {
    writer: BufWriter<StdoutLock<'static>>,
    format: Format,
    select: Vec<String>,
    is_terminal: bool,
    colors: bool,
    width: Option<usize>,
}

/// A list that is written piece by piece.
pub struct Rows<'a> {
    output: &'a mut Output,
    list: Option<&'static List>,
    columns: Vec<String>,
    widths: Vec<usize>,
    written: usize,
    started: bool,
}

impl Output {
    /// Reads the options of the output.
    pub fn new(matches: &ArgMatches) -> Self {
        let stdout = io::stdout();
        let is_terminal = stdout.is_terminal();
        let format = matches.get_one::<String>("output").map(String::as_str);
        let format = match format {
            Some("table") => Format::Table,
            Some("jsonl") => Format::Jsonl,
            Some("csv") => Format::Csv,
            None if is_terminal => Format::Table,
            _ => Format::Json,
        };
        let select = matches.get_many::<String>("select");
        let select = select.into_iter().flatten();
        let select = select.map(|name| name.trim().to_owned());
        let choice = anstream::AutoStream::choice(&stdout);
        let size = terminal_size::terminal_size_of(&stdout);
        Self {
            format,
            select: select.filter(|name| !name.is_empty()).collect(),
            is_terminal,
            colors: choice != anstream::ColorChoice::Never,
            width: size.map(|(width, _)| usize::from(width.0).max(20)),
            writer: BufWriter::new(stdout.lock()),
        }
    }

    /// Returns `true` if the output is a terminal.
    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// Writes bytes as they are.
    ///
    /// # Errors
    /// The failure of the output.
    pub fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        self.writer.write_all(bytes)?;
        Ok(self.writer.flush()?)
    }

    /// Writes a line.
    ///
    /// # Errors
    /// The failure of the output.
    pub fn line(&mut self, line: &str) -> Result<()> {
        writeln!(self.writer, "{line}")?;
        Ok(self.writer.flush()?)
    }

    /// Writes a text of the server, which may be the message of a gateway.
    ///
    /// # Errors
    /// The failure of the output.
    pub fn text(&mut self, text: &str) -> Result<()> {
        match self.is_terminal {
            true => {
                let lines: Vec<String> = text.lines().map(sanitize).collect();
                self.line(&lines.join("\n"))
            }
            false => self.bytes(text.as_bytes()),
        }
    }

    /// Writes a response.
    ///
    /// - `list`: the list in the response, if the contract describes one
    ///
    /// # Errors
    /// The failure of the output.
    pub fn value(&mut self, value: &Json, list: Option<&'static List>) -> Result<()> {
        let rows = match (list, value) {
            (Some(list), _) if !list.items.is_empty() => value.get(list.items),
            (_, Json::List(_)) => Some(value),
            _ => None,
        };
        match rows {
            Some(Json::List(rows)) if self.format != Format::Json || !self.select.is_empty() => {
                let mut writer = self.rows(list);
                writer.write(rows)?;
                return writer.end();
            }
            _ => {}
        }
        let value = &self.selected(value);
        match self.format {
            Format::Json => self.line(&value.pretty(self.colors)),
            Format::Jsonl => self.line(&value.to_string()),
            Format::Csv => {
                let mut writer = self.rows(None);
                writer.write(std::slice::from_ref(value))?;
                writer.end()
            }
            Format::Table => self.properties(value),
        }
    }

    /// Starts a list that is written piece by piece.
    pub fn rows(&mut self, list: Option<&'static List>) -> Rows<'_> {
        Rows {
            list,
            columns: self.select.clone(),
            widths: Vec::new(),
            written: 0,
            started: false,
            output: self,
        }
    }

    fn selected(&self, value: &Json) -> Json {
        if self.select.is_empty() {
            return value.clone();
        }
        let properties = self.select.iter();
        Json::Object(
            properties
                .map(|name| (name.clone(), value.at(name)))
                .collect(),
        )
    }

    /// Writes the properties of an object, one per line.
    fn properties(&mut self, value: &Json) -> Result<()> {
        let mut lines = Vec::new();
        flatten(value, String::new(), &mut lines);
        if lines.is_empty() {
            return Ok(());
        }
        let name_width = lines.iter().map(|(name, _)| name.width()).max();
        let name_width = name_width.unwrap_or_default().min(MAX_COLUMN_WIDTH);
        let text_width = self
            .width
            .map(|width| width.saturating_sub(name_width + GAP).max(MIN_COLUMN_WIDTH));
        for (name, text) in lines {
            let name = pad(&sanitize(&name), name_width);
            let text = truncate(&sanitize(&text), text_width.unwrap_or(usize::MAX));
            let (style, reset) = self.header();
            writeln!(self.writer, "{style}{name}{reset}  {text}")?;
        }
        Ok(self.writer.flush()?)
    }

    /// Returns the codes around the header of a table.
    fn header(&self) -> (String, String) {
        if !self.colors {
            return Default::default();
        }
        let style = Style::new().bold().fg_color(Some(AnsiColor::Blue.into()));
        (style.render().to_string(), style.render_reset().to_string())
    }
}

impl Rows<'_> {
    /// Writes the next rows.
    ///
    /// # Errors
    /// The failure of the output.
    pub fn write(&mut self, rows: &[Json]) -> Result<()> {
        match self.output.format {
            Format::Json | Format::Jsonl => self.json(rows)?,
            Format::Csv => self.csv(rows)?,
            Format::Table => self.table(rows)?,
        }
        self.written += rows.len();
        self.started = true;
        Ok(self.output.writer.flush()?)
    }

    /// Writes the end of the list.
    ///
    /// # Errors
    /// The failure of the output.
    pub fn end(self) -> Result<()> {
        let out = &mut self.output.writer;
        match self.output.format {
            Format::Json if self.written == 0 => writeln!(out, "[]")?,
            Format::Json => writeln!(out, "\n]")?,
            // Standard error, so that a reader of the table gets only rows.
            Format::Table if self.written == 0 && self.output.is_terminal => {
                note("No items.");
            }
            _ => {}
        }
        Ok(out.flush()?)
    }

    fn json(&mut self, rows: &[Json]) -> io::Result<()> {
        let is_jsonl = self.output.format == Format::Jsonl;
        for (at, row) in rows.iter().enumerate() {
            let row = self.output.selected(row);
            let out = &mut self.output.writer;
            if is_jsonl {
                writeln!(out, "{row}")?;
                continue;
            }
            out.write_all(if self.written + at == 0 {
                b"[\n"
            } else {
                b",\n"
            })?;
            let text = row.pretty(self.output.colors);
            write!(out, "  {}", text.replace('\n', "\n  "))?;
        }
        Ok(())
    }

    /// Determines the columns with the first rows.
    fn columns(&mut self, rows: &[Json]) {
        if self.started || !self.columns.is_empty() {
            return;
        }
        if let Some(list) = self.list {
            self.columns = list.columns.iter().map(ToString::to_string).collect();
        }
        if self.columns.is_empty() {
            for row in rows {
                if let Json::Object(properties) = row {
                    for (name, _) in properties {
                        if !self.columns.contains(name) {
                            self.columns.push(name.clone());
                        }
                    }
                }
            }
        }
    }

    fn csv(&mut self, rows: &[Json]) -> io::Result<()> {
        self.columns(rows);
        let on_terminal = self.output.is_terminal;
        let mut writer = csv::WriterBuilder::new()
            .terminator(csv::Terminator::Any(b'\n'))
            .from_writer(&mut self.output.writer);
        let failed = |error: csv::Error| match error.into_kind() {
            csv::ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        };
        if !self.started && !self.columns.is_empty() {
            let names = self
                .columns
                .iter()
                .map(|name| csv_cell(&Json::Text(name.clone())));
            writer.write_record(names).map_err(failed)?;
        }
        for row in rows {
            let cells = self.columns.iter().map(|name| {
                let cell = csv_cell(&value_at(row, name));
                if on_terminal { sanitize(&cell) } else { cell }
            });
            match self.columns.is_empty() {
                true => writer.write_record([csv_cell(row)]).map_err(failed)?,
                false => writer.write_record(cells).map_err(failed)?,
            }
        }
        writer.flush()
    }

    fn table(&mut self, rows: &[Json]) -> io::Result<()> {
        if rows.is_empty() && !self.started {
            return Ok(());
        }
        let first = self.widths.is_empty();
        self.columns(rows);
        if self.columns.is_empty() {
            self.columns.push("value".into());
        }
        let width = self.output.width;
        let cells = |name: &String| -> Vec<String> {
            let cells = rows.iter().map(|row| sanitize(&value_at(row, name).cell()));
            cells.collect()
        };
        if first && self.output.select.is_empty() {
            // Columns without any value say nothing.
            let filled = |name: &String| cells(name).iter().any(|cell| !cell.is_empty());
            let columns = std::mem::take(&mut self.columns);
            self.columns = columns.into_iter().filter(filled).collect();
            self.columns.sort_by_key(|name| {
                let place = PREFERRED_COLUMNS
                    .iter()
                    .position(|preferred| preferred == name);
                place.unwrap_or(PREFERRED_COLUMNS.len())
            });
        }
        let mut texts: Vec<Vec<String>> = self.columns.iter().map(cells).collect();
        if first {
            let max_width = if width.is_some() && texts.len() > 1 {
                MAX_COLUMN_WIDTH
            } else {
                usize::MAX
            };
            self.widths = self
                .columns
                .iter()
                .zip(&texts)
                .map(|(name, cells)| {
                    let cells = cells.iter().map(|cell| cell.width());
                    cells
                        .chain([name.width()])
                        .max()
                        .unwrap_or_default()
                        .min(max_width)
                })
                .collect();
            self.fit_columns();
            texts.truncate(self.columns.len());
            let (style, reset) = self.output.header();
            let line = self.line(&self.columns);
            writeln!(self.output.writer, "{style}{line}{reset}")?;
        }
        for row in 0..rows.len() {
            let cells: Vec<String> = texts
                .iter()
                .map(|cells| cells.get(row).cloned().unwrap_or_default())
                .collect();
            let line = self.line(&cells);
            writeln!(self.output.writer, "{line}")?;
        }
        Ok(())
    }

    /// Leaves out the last columns if a terminal is too narrow for them.
    fn fit_columns(&mut self) {
        let Some(width) = self.output.width else {
            return;
        };
        let mut used = 0;
        let mut fitting = 0;
        for column_width in &self.widths {
            let needed = if fitting == 0 {
                *column_width
            } else {
                GAP + *column_width
            };
            if fitting > 0 && used + needed > width {
                break;
            }
            used += needed;
            fitting += 1;
        }
        let hidden_columns = self.columns.split_off(fitting);
        self.widths.truncate(fitting);
        if let [only] = self.widths.as_mut_slice() {
            *only = (*only).min(width);
        }
        if !hidden_columns.is_empty() && self.output.select.is_empty() {
            note(&format!(
                "{} more columns: --select NAMES or --output json shows them.",
                hidden_columns.len()
            ));
        }
    }

    fn line(&self, cells: &[String]) -> String {
        let mut line = String::new();
        let last = cells.len().saturating_sub(1);
        for (at, (cell, width)) in cells.iter().zip(&self.widths).enumerate() {
            // A later page may have longer cells.
            let limit = if self.output.width.is_some() {
                *width
            } else {
                usize::MAX
            };
            let cell = truncate(cell, limit);
            match at == last {
                true => line.push_str(&cell),
                false => {
                    line.push_str(&pad(&cell, *width));
                    line.push_str(&" ".repeat(GAP));
                }
            }
        }
        line.trim_end().to_owned()
    }
}

/// Returns the value of a column. Rows that are not objects have a single column.
fn value_at(row: &Json, name: &str) -> Json {
    match row {
        Json::Object(_) => row.at(name),
        other => other.clone(),
    }
}

/// Returns the plain values inside a value, each with its path.
fn flatten(value: &Json, path: String, lines: &mut Vec<(String, String)>) {
    match value {
        Json::Object(properties) => {
            for (name, value) in properties {
                let inner = match path.is_empty() {
                    true => name.clone(),
                    false => format!("{path}.{name}"),
                };
                flatten(value, inner, lines);
            }
        }
        Json::List(items) if items.iter().any(|item| item.plain().is_none()) => {
            lines.push((path, format!("{} items", items.len())));
        }
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(Json::cell).collect();
            lines.push((path, items.join(", ")));
        }
        plain => lines.push((path, plain.cell())),
    }
}

/// Returns a value as a cell of CSV.
///
/// A spreadsheet runs a cell that begins with `=`, `+`, `-` or `@` as a formula. Such a text gets an
/// apostrophe in front, with which spreadsheets show it as text. Numbers and telephone numbers stay.
fn csv_cell(value: &Json) -> String {
    let cell = value.cell();
    let Json::Text(text) = value else {
        return cell;
    };
    let begin = text.trim_start();
    let is_formula = begin.starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r']);
    let is_number = text.chars().any(|letter| letter.is_ascii_digit())
        && text
            .chars()
            .all(|letter| letter.is_ascii_digit() || " +-.()".contains(letter));
    match is_formula && !is_number {
        true => format!("'{cell}"),
        false => cell,
    }
}

fn pad(text: &str, width: usize) -> String {
    let missing = width.saturating_sub(text.width());
    format!("{text}{}", " ".repeat(missing))
}

/// Returns the beginning of a text that fits into `width` columns of a terminal.
fn truncate(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut stored = String::new();
    let mut used = 1;
    for letter in text.chars() {
        used += letter.width().unwrap_or_default();
        if used > width {
            break;
        }
        stored.push(letter);
    }
    stored.push('…');
    stored
}

/// Returns a header for a terminal or a pipe, on one line.
pub fn header_line(name: &str, value: &[u8]) -> String {
    let value = String::from_utf8_lossy(value);
    let normalized = value.chars().filter(|letter| !is_control(*letter));
    format!("{name}: {}", normalized.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_formulas_but_not_numbers_in_csv() {
        let cell = |text: &str| csv_cell(&Json::Text(text.into()));
        assert_eq!(cell("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(cell("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(cell("+cmd|' /C calc'!A0"), "'+cmd|' /C calc'!A0");
        assert_eq!(cell(" =1+1"), "' =1+1");
        assert_eq!(cell("+1 (801) 555-0100"), "+1 (801) 555-0100");
        assert_eq!(cell("-12.50"), "-12.50");
        assert_eq!(csv_cell(&Json::Number("-3".into())), "-3");
        assert_eq!(cell("plain"), "plain");
    }

    #[test]
    fn cuts_long_text_at_the_display_width() {
        assert_eq!(truncate("abcdef", 4), "abc…");
        assert_eq!(truncate("世界世界", 5), "世界…");
        assert_eq!(truncate("abc", 3), "abc");
    }
}
