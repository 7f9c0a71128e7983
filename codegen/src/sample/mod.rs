//! Chooses values that a contract allows, for the calls of the tests and the examples in the documentation.

mod constraints;
mod pattern;

use crate::contract::Schema;

use constraints::{Constraints, Decimal, Scalar};

/// A value that a schema allows.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    /// A string of an allowed length, format and pattern.
    pub text: String,
    /// True if the schema allows [`SPECIAL_TEXT`].
    pub allows_special_text: bool,
    /// A whole number within the limits.
    pub number: i64,
    /// The digits of a number that is not whole, and the number of decimal places. The value is the
    /// example, or an allowed number if the schema does not allow a whole number.
    pub decimal: Option<(i64, u32)>,
    /// True if the schema allows [`PRECISE`].
    pub allows_precise: bool,
    /// A boolean value.
    pub boolean: bool,
    /// The items of a list: the required number of items, but at least one if the list allows one. For a
    /// map, the vector contains its value.
    pub items: Option<Vec<Sample>>,
    /// True if the contract has an example and the sample uses it as its text or number.
    pub from_example: bool,
    unmet_constraints: Option<String>,
}

/// The number 100.10, which a binary float cannot represent exactly.
pub(crate) const PRECISE: (i64, u32) = (10_010, 2);

/// The constant `PATH_ARGUMENT` of the tests. This string contains every character with a special meaning
/// in a URL.
pub(crate) const SPECIAL_TEXT: &str = "a/b?c#d%e%2F f..g\u{e9}\u{4e16}";

/// The maximum length of an example. Longer examples are not used, because a short value is easier to read.
const MAX_EXAMPLE_LENGTH: usize = 48;

/// The maximum sizes of a sample: the length of a string, and the total number of items in the lists of a
/// value. A contract that requires more is not met, because the value would fill the memory.
const MAX_LENGTH: usize = 1 << 12;
const MAX_ITEMS: usize = 100;

/// The number to use if the schema allows every number.
const DEFAULT_NUMBER: i64 = 7;

impl Default for Sample {
    fn default() -> Self {
        Self::new(&Constraints::default(), 0, MAX_ITEMS)
    }
}

impl Sample {
    /// Returns a value for `schema`.
    pub(crate) fn of(schema: &Schema) -> Self {
        Self::new(&Constraints::read(schema), 0, MAX_ITEMS)
    }

    /// Returns a value for a string that contains a list with commas between the items.
    ///
    /// - `list`: the schema of the original list
    pub(crate) fn of_comma_list(text: &Schema, list: &Schema) -> Self {
        Self::new(&Constraints::read_comma_list(text, list), 0, MAX_ITEMS)
    }

    /// Returns the items of a list or the value of a map. Returns one arbitrary value if the contract does
    /// not describe the items.
    pub(crate) fn items(&self) -> Vec<Self> {
        self.items.clone().unwrap_or_else(|| vec![Self::default()])
    }

    /// Returns a description of the constraints that no value meets, in this sample or in its items.
    pub(crate) fn unmet_constraints(&self) -> Option<&str> {
        let items = self.items.iter().flatten();
        self.unmet_constraints
            .as_deref()
            .or_else(|| items.filter_map(Self::unmet_constraints).next())
    }

    /// Creates a sample.
    ///
    /// - `index`: the index in a list of different values
    /// - `max`: the maximum total number of items in the lists of the sample
    fn new(constraints: &Constraints, index: usize, max: usize) -> Self {
        let (text, whole_number) = (text(constraints, index), whole_number(constraints, index));
        let decimal = decimal(constraints, whole_number);
        let is_met = match constraints.is_number {
            true => whole_number.is_some() || decimal.is_some(),
            false => text.is_some(),
        };
        let text = text.unwrap_or_else(|| fallback(constraints));
        let mut number = whole_number.unwrap_or(DEFAULT_NUMBER);
        if constraints.is_unix_time() && !constraints.is_number {
            number = text.parse().unwrap_or(number);
        }
        let from_example = match &constraints.example {
            Some(Scalar::Text(example)) => *example == text,
            Some(Scalar::Number(example)) => *example == (number, 0),
            _ => false,
        };
        let inner = constraints.inner.as_deref();
        let items = inner.map(|inner| items(constraints, inner, max));
        let min = constraints.count.min.unwrap_or(0);
        let is_met = is_met && items.as_ref().is_none_or(|items| items.len() >= min);
        Self {
            number,
            decimal,
            allows_special_text: constraints.allows_text(SPECIAL_TEXT),
            allows_precise: constraints.allows_number(PRECISE),
            boolean: constraints.allows_value(&Scalar::Boolean(true)),
            items,
            from_example,
            unmet_constraints: (!is_met).then(|| constraints.description()),
            text,
        }
    }
}

fn items(list: &Constraints, inner: &Constraints, max: usize) -> Vec<Sample> {
    let count = list.count.min.unwrap_or(1).clamp(1, max.max(1));
    let count = count.min(list.count.max.unwrap_or(usize::MAX));
    let max_per_item = max / count.max(1);
    let item = |index| Sample::new(inner, if list.unique { index } else { 0 }, max_per_item);
    (0..count).map(item).collect()
}

/// Returns the candidate at the index `index` after duplicates are removed.
fn distinct<T: PartialEq>(candidates: impl Iterator<Item = T>, index: usize) -> Option<T> {
    let mut seen = Vec::new();
    for candidate in candidates {
        if !seen.contains(&candidate) {
            seen.push(candidate);
        }
        if seen.len() > index {
            return seen.pop();
        }
    }
    None
}

fn text(constraints: &Constraints, index: usize) -> Option<String> {
    let listed = constraints.values.iter().map(Scalar::text);
    let example = constraints.example.as_ref().map(Scalar::text);
    let example = example.filter(|example| example.len() <= MAX_EXAMPLE_LENGTH);
    let from_contract = constraints.format.map(|format| format.example.to_owned());
    let generated = ["text", "1234567890", "UT", "a1B2c3D4"].map(|base| match index {
        0 => fit_length(constraints, base),
        index => fit_length(constraints, &format!("{index}{base}")),
    });
    let length = constraints.length.min.unwrap_or(0);
    let patterns = constraints.patterns();
    let matching = patterns.flat_map(|known| pattern::matches(&known.source, length));
    // A pattern may match a substring only. Therefore the matching string is also tried with repetitions up
    // to the required length.
    let matching = matching.flat_map(|text| [fit_length(constraints, &text), text]);
    let candidates = listed
        .chain(example)
        .chain(from_contract)
        .chain(generated)
        .chain(matching);
    distinct(
        candidates.filter(|text| constraints.allows_text(text)),
        index,
    )
}

/// Returns a string of an allowed length: `base`, repeated or cut.
fn fit_length(constraints: &Constraints, base: &str) -> String {
    let length = constraints.length.nearest(base.chars().count());
    let length = length.min(MAX_LENGTH);
    base.chars().cycle().take(length).collect()
}

/// Returns the string to use if no string is known to be allowed, for example for a pattern with a
/// look-around.
fn fallback(constraints: &Constraints) -> String {
    let example = constraints.example.as_ref().map(Scalar::text);
    example.unwrap_or_else(|| fit_length(constraints, "text"))
}

fn whole_number(constraints: &Constraints, index: usize) -> Option<i64> {
    let listed = constraints.values.iter().chain(&constraints.example);
    let listed = listed.filter_map(Scalar::whole_number);
    let generated = constraints.range.nearest(DEFAULT_NUMBER as f64);
    let step = constraints.step.unwrap_or(1.0);
    // After some steps, the multiples of a fractional step include a whole number.
    let steps = (0..=index + 100).map(|count| ((generated / step).ceil() + count as f64) * step);
    let max = constraints.range.max.map(|max| (max / step).floor() * step);
    let below = max.into_iter().flat_map(|max| [max, max - step]);
    let candidates = [generated].into_iter().chain(steps).chain(below);
    let candidates = candidates
        .filter(|number| number.fract() == 0.0)
        .map(|number| number as i64);
    let allowed = |number: &i64| constraints.allows_number((*number, 0));
    distinct(listed.chain(candidates).filter(allowed), index)
}

/// Returns a number that is not whole: the example, or an allowed number if the schema does not allow a
/// whole number.
fn decimal(constraints: &Constraints, whole_number: Option<i64>) -> Option<Decimal> {
    let from_contract = constraints.example.iter().chain(&constraints.values);
    let from_contract = from_contract
        .filter_map(Scalar::number)
        .filter(|(_, places)| *places > 0);
    let generated = (1..=6).flat_map(|places| {
        let scale = 10_f64.powi(places);
        let step = constraints.step.map_or(1.0, |step| (step * scale).max(1.0));
        let min = constraints.range.min.unwrap_or(0.0) * scale;
        let first = (min / step).ceil() * step;
        let digits = [first, first + step]
            .into_iter()
            .chain(constraints.range.max.map(|max| max * scale));
        digits.map(move |digits| (digits.floor() as i64, places as u32))
    });
    let generated = generated.filter(|_| whole_number.is_none());
    from_contract
        .chain(generated)
        .find(|number| constraints.allows_number(*number))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::{contract, schema};

    fn with_type(kind: &str, mut limits: Value) -> Value {
        limits["type"] = json!(kind);
        limits
    }

    fn of(limits: Value) -> Sample {
        Sample::of(&schema(with_type("string", limits)))
    }

    fn number_sample(limits: Value) -> Sample {
        Sample::of(&schema(with_type("number", limits)))
    }

    #[test]
    fn an_example_is_used_if_it_is_within_the_limits() {
        assert_eq!(of(json!({ "example": "abc" })).text, "abc");
        assert!(of(json!({ "example": "abc" })).from_example);
        assert!(!number_sample(json!({ "example": 300, "maximum": 125 })).from_example);
        assert!(!of(json!({})).from_example);
        assert_eq!(
            number_sample(json!({ "example": -10.05 })).decimal,
            Some((-1005, 2))
        );
        assert_eq!(number_sample(json!({ "example": 10 })).decimal, None);
        assert_eq!(of(json!({ "example": "abc", "maxLength": 2 })).text, "te");
        assert_eq!(
            of(json!({ "example": "abc", "pattern": "^[0-9]+$" })).text,
            "1234567890"
        );
        assert_eq!(
            of(json!({ "example": "abc", "format": "ipv4" })).text,
            "192.0.2.1"
        );
        assert_eq!(
            number_sample(json!({ "example": 300, "maximum": 125 })).number,
            7
        );
    }

    #[test]
    fn texts_meet_lengths_patterns_and_formats() {
        assert_eq!(of(json!({ "minLength": 6 })).text, "textte");
        let routing = of(json!({ "pattern": "^[0-9]{9}$", "minLength": 9, "maxLength": 9 })).text;
        assert_eq!(routing, "123456789");
        assert_eq!(
            of(json!({ "pattern": r"^\+[1-9]\d{1,14}$", "minLength": 5 })).text,
            "+2345"
        );
        assert_eq!(
            of(json!({ "pattern": "b", "minLength": 3 })).unmet_constraints,
            None
        );
        assert!(of(json!({ "format": "uri" })).text.starts_with("https://"));
        assert_eq!(
            of(json!({ "format": "email", "maxLength": 6 })).text,
            "a@c.e"
        );
        for format in &constraints::FORMATS {
            assert!(format.pattern.is_match(format.example), "{format:?}");
        }
    }

    #[test]
    fn numbers_meet_bounds_and_steps() {
        assert_eq!(number_sample(json!({ "minimum": 10 })).number, 10);
        assert_eq!(
            number_sample(json!({ "minimum": 10, "exclusiveMinimum": true })).number,
            11
        );
        let below = number_sample(json!({ "maximum": 7, "exclusiveMaximum": true }));
        assert!(below.unmet_constraints.is_none() && below.number < 7);
        assert_eq!(number_sample(json!({ "multipleOf": 25 })).number, 25);
        assert_eq!(
            number_sample(json!({ "minimum": -1.79e308, "maximum": -5 })).number,
            -5
        );
        assert_eq!(number_sample(json!({ "enum": [3, 4] })).number, 3);
        let wide = json!({ "format": "int32", "example": 5_011_648_377_i64 });
        assert_eq!(number_sample(wide).number, 7);
        let share = number_sample(json!({ "minimum": 0.2, "maximum": 0.9 }));
        assert_eq!(
            (share.decimal, share.allows_precise, share.unmet_constraints),
            (Some((2, 1)), false, None)
        );
        let cents = number_sample(json!({ "minimum": 0.5, "maximum": 0.9, "multipleOf": 0.25 }));
        assert_eq!(cents.decimal.map(constraints::float), Some(0.5));
    }

    #[test]
    fn only_listed_values_are_allowed() {
        assert_eq!(of(json!({ "enum": ["A", "B"], "example": "C" })).text, "A");
        let flag = Sample::of(&schema(json!({ "type": "boolean", "enum": [false] })));
        assert!(!flag.boolean && of(json!({})).boolean);
    }

    #[test]
    fn lists_have_the_required_number_of_items() {
        let list = |limits: Value, item: Value| {
            let mut list = with_type("array", limits);
            list["items"] = with_type("string", item);
            let items = Sample::of(&schema(list)).items.unwrap().into_iter();
            items.map(|item| item.text).collect::<Vec<_>>()
        };
        assert_eq!(
            list(json!({ "minItems": 2 }), json!({ "maxLength": 1 })),
            ["t", "t"]
        );
        assert_eq!(list(json!({ "maxItems": 0 }), json!({})), [""; 0]);
        let different = json!({ "minItems": 3, "uniqueItems": true });
        assert_eq!(
            list(different.clone(), json!({ "enum": ["A", "B", "C"] })),
            ["A", "B", "C"]
        );
        assert_eq!(list(different, json!({ "pattern": "^[a-z]$" })).len(), 3);
        assert_eq!(list(json!({ "example": ["x", "y"] }), json!({})), ["x"]);
    }

    #[test]
    fn unmet_constraints_are_reported() {
        let unsupported = of(json!({ "pattern": "^(?=a)b$", "example": "b" }));
        assert_eq!(unsupported.text, "b");
        assert!(unsupported.unmet_constraints.unwrap().contains("(?=a)"));
        assert!(
            number_sample(json!({ "minimum": 2, "maximum": 1 }))
                .unmet_constraints
                .is_some()
        );
        assert!(of(json!({ "enum": [1] })).unmet_constraints.is_some());
    }

    #[test]
    fn nested_lists_have_a_limited_number_of_items() {
        let mut list = json!({ "type": "string" });
        for _ in 0..4 {
            list = json!({ "type": "array", "minItems": 1000, "items": list });
        }
        let sample = Sample::of(&schema(list));
        assert_eq!(sample.items().len(), MAX_ITEMS);
        assert_eq!(sample.items()[0].items().len(), 1);
        assert!(sample.unmet_constraints().is_some());
    }

    #[test]
    fn constraints_of_aliases_identifiers_and_lists_apply() {
        let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
        let list = |items: Value| json!({ "type": "array", "items": items });
        let codes = list(json!({ "type": "string", "enum": ["AB", "CD"] }));
        let mut contract = contract(json!({
            "paths": { "/a/{id}": { "post": {
                "operationId": "make", "responses": {},
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "schema": reference("ThingId") },
                    { "name": "codes", "in": "query", "explode": false, "schema": codes },
                ],
                "requestBody": { "content": { "application/json": { "schema": reference("Thing") } } },
            } } },
            "components": { "schemas": {
                "ThingId": { "type": "string", "format": "uuid" },
                "Zip": { "type": "string", "pattern": "^[0-9]{5}$" },
                "Thing": { "type": "object", "properties": {
                    "id": reference("ThingId"), "zips": list(reference("Zip")),
                    "old": { "type": "integer", "minimum": 1000, "x-identifier": "OldId" },
                    "flag": { "type": "boolean", "enum": [false] },
                } },
            } },
        }));
        crate::normalise::normalise(&mut contract).unwrap();
        let parameters = &contract.operations[0].parameters;
        let thing = contract.schemas["Thing"].object().unwrap();
        let property = |name: &str| Sample::of(&thing.properties[name]);
        let id = Sample::of(parameters[0].schema.as_ref().unwrap());
        assert_eq!(id.text.len(), 36);
        let list = parameters[1].comma_list.as_ref().unwrap();
        let codes: Vec<String> = Sample::of_comma_list(&Schema::default(), list)
            .items()
            .into_iter()
            .map(|item| item.text)
            .collect();
        assert_eq!(codes, ["AB", "CD"]);
        assert_eq!(property("id").text.len(), 36);
        assert_eq!(property("zips").items()[0].text, "12345");
        assert_eq!(property("old").number, 1000);
        assert!(!property("flag").boolean);
    }
}
