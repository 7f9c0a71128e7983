//! The table that a benchmark prints.

/// A table with a row for each comparison.
pub struct Table {
    only: Option<String>,
    /// `true` if `cargo bench` runs the program. `cargo test` only runs each comparison once.
    pub measures: bool,
}

impl Table {
    /// Prints the head of the table. The arguments of the program select the rows.
    pub fn new(title: &str) -> Self {
        let mut arguments = std::env::args().skip(1);
        let only = arguments.find(|argument| !argument.starts_with('-'));
        println!("| {title:48} | {:>11} | {:>11} | ratio |", "by hand", "SDK");
        println!("|{:-<50}|{:->12}:|{:->12}:|------:|", "", "", "");
        Self {
            only,
            measures: std::env::args().any(|argument| argument == "--bench"),
        }
    }

    /// Returns `true` if the arguments select the row: its name contains the first argument.
    pub fn selects(&self, name: &str) -> bool {
        self.only.as_ref().is_none_or(|part| name.contains(part))
    }

    /// Prints a row.
    pub fn row(&self, name: &str, hand: f64, sdk: f64, show: impl Fn(f64) -> String) {
        let (shown_hand, shown_sdk) = (show(hand), show(sdk));
        println!(
            "| {name:48} | {shown_hand:>11} | {shown_sdk:>11} | {:>5.2} |",
            sdk / hand
        );
    }
}
