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
    /// True if the schema allows [`ODD`].
    pub odd: bool,
    /// A whole number within the limits.
    pub number: i64,
    /// The digits of a number that is not whole, and the number of decimal places. The value is the
    /// example, or an allowed number if the schema does not allow a whole number.
    pub decimal: Option<(i64, u32)>,
    /// True if the schema allows [`PRECISE`].
    pub precise: bool,
    /// A boolean value.
    pub truth: bool,
    /// The items of a list: the required number of items, but at least one if the list allows one. For a
    /// map, the vector contains its value.
    pub items: Option<Vec<Sample>>,
    /// True if the contract has an example and the sample uses it as its text or number.
    pub from_example: bool,
    unmet: Option<String>,
}

/// The number 100.10, which a binary float cannot represent exactly.
pub(crate) const PRECISE: (i64, u32) = (10_010, 2);

/// The constant `PATH_ARGUMENT` of the tests. This string contains every character with a special meaning
/// in a URL.
pub(crate) const ODD: &str = "a/b?c#d%e%2F f..g\u{e9}\u{4e16}";

/// The maximum length of an example. Longer examples are not used, because a short value is easier to read.
const LONGEST_EXAMPLE: usize = 48;

/// The maximum sizes of a sample: the length of a string, and the total number of items in the lists of a
/// value. A contract that requires more is not met, because the value would fill the memory.
const LONGEST: usize = 1 << 12;
const MOST_ITEMS: usize = 100;

/// The number to use if the schema allows every number.
const INVENTED: i64 = 7;

impl Default for Sample {
    fn default() -> Self {
        Self::new(&Constraints::default(), 0, MOST_ITEMS)
    }
}

impl Sample {
    /// Returns a value for `schema`.
    pub(crate) fn of(schema: &Schema) -> Self {
        Self::new(&Constraints::read(schema), 0, MOST_ITEMS)
    }

    /// Returns a value for a string that contains a list with commas between the items.
    ///
    /// - `list`: the schema of the original list
    pub(crate) fn of_comma_list(text: &Schema, list: &Schema) -> Self {
        Self::new(&Constraints::read_comma_list(text, list), 0, MOST_ITEMS)
    }

    /// Returns the items of a list or the value of a map. Returns one arbitrary value if the contract does
    /// not describe the items.
    pub(crate) fn items(&self) -> Vec<Self> {
        self.items.clone().unwrap_or_else(|| vec![Self::default()])
    }

    /// Returns a description of the constraints that no value meets, in this sample or in its items.
    pub(crate) fn unmet(&self) -> Option<&str> {
        let items = self.items.iter().flatten();
        self.unmet
            .as_deref()
            .or_else(|| items.filter_map(Self::unmet).next())
    }

    /// Creates a sample.
    ///
    /// - `which`: the index in a list of different values
    /// - `most`: the maximum total number of items in the lists of the sample
    fn new(constraints: &Constraints, which: usize, most: usize) -> Self {
        let (text, whole) = (text(constraints, which), whole(constraints, which));
        let decimal = decimal(constraints, whole);
        let found = match constraints.is_number {
            true => whole.is_some() || decimal.is_some(),
            false => text.is_some(),
        };
        let text = text.unwrap_or_else(|| fallback(constraints));
        let mut number = whole.unwrap_or(INVENTED);
        if constraints.is_moment() && !constraints.is_number {
            number = text.parse().unwrap_or(number);
        }
        let from_example = match &constraints.example {
            Some(Scalar::Text(example)) => *example == text,
            Some(Scalar::Number(example)) => *example == (number, 0),
            _ => false,
        };
        let inner = constraints.inner.as_deref();
        let items = inner.map(|inner| items(constraints, inner, most));
        let least = constraints.count.least.unwrap_or(0);
        let found = found && items.as_ref().is_none_or(|items| items.len() >= least);
        Self {
            number,
            decimal,
            odd: constraints.allow_text(ODD),
            precise: constraints.allow_number(PRECISE),
            truth: constraints.allow(&Scalar::Truth(true)),
            items,
            from_example,
            unmet: (!found).then(|| constraints.described()),
            text,
        }
    }
}

fn items(list: &Constraints, inner: &Constraints, most: usize) -> Vec<Sample> {
    let count = list.count.least.unwrap_or(1).clamp(1, most.max(1));
    let count = count.min(list.count.most.unwrap_or(usize::MAX));
    let each = most / count.max(1);
    let item = |which| Sample::new(inner, if list.unique { which } else { 0 }, each);
    (0..count).map(item).collect()
}

/// Returns the candidate at the index `which` after duplicates are removed.
fn distinct<T: PartialEq>(candidates: impl Iterator<Item = T>, which: usize) -> Option<T> {
    let mut seen = Vec::new();
    for candidate in candidates {
        if !seen.contains(&candidate) {
            seen.push(candidate);
        }
        if seen.len() > which {
            return seen.pop();
        }
    }
    None
}

fn text(constraints: &Constraints, which: usize) -> Option<String> {
    let named = constraints.values.iter().map(Scalar::text);
    let example = constraints.example.as_ref().map(Scalar::text);
    let example = example.filter(|example| example.len() <= LONGEST_EXAMPLE);
    let known = constraints.format.map(|format| format.example.to_owned());
    let invented = ["text", "1234567890", "UT", "a1B2c3D4"].map(|base| match which {
        0 => fitted(constraints, base),
        which => fitted(constraints, &format!("{which}{base}")),
    });
    let length = constraints.length.least.unwrap_or(0);
    let patterns = constraints.patterns();
    let matching = patterns.flat_map(|known| pattern::matches(&known.source, length));
    // A pattern may match a substring only. Therefore the matching string is also tried with repetitions up
    // to the required length.
    let matching = matching.flat_map(|text| [fitted(constraints, &text), text]);
    let candidates = named
        .chain(example)
        .chain(known)
        .chain(invented)
        .chain(matching);
    distinct(
        candidates.filter(|text| constraints.allow_text(text)),
        which,
    )
}

/// Returns a string of an allowed length: `base`, repeated or cut.
fn fitted(constraints: &Constraints, base: &str) -> String {
    let length = constraints.length.nearest(base.chars().count());
    let length = length.min(LONGEST);
    base.chars().cycle().take(length).collect()
}

/// Returns the string to use if no string is known to be allowed, for example for a pattern with a
/// look-around.
fn fallback(constraints: &Constraints) -> String {
    let example = constraints.example.as_ref().map(Scalar::text);
    example.unwrap_or_else(|| fitted(constraints, "text"))
}

fn whole(constraints: &Constraints, which: usize) -> Option<i64> {
    let named = constraints.values.iter().chain(&constraints.example);
    let named = named.filter_map(Scalar::whole);
    let invented = constraints.range.nearest(INVENTED as f64);
    let step = constraints.step.unwrap_or(1.0);
    // After some steps, the multiples of a fractional step include a whole number.
    let steps = (0..=which + 100).map(|count| ((invented / step).ceil() + count as f64) * step);
    let most = constraints
        .range
        .most
        .map(|most| (most / step).floor() * step);
    let below = most.into_iter().flat_map(|most| [most, most - step]);
    let found = [invented].into_iter().chain(steps).chain(below);
    let found = found
        .filter(|number| number.fract() == 0.0)
        .map(|number| number as i64);
    let allowed = |number: &i64| constraints.allow_number((*number, 0));
    distinct(named.chain(found).filter(allowed), which)
}

/// Returns a number that is not whole: the example, or an allowed number if the schema does not allow a
/// whole number.
fn decimal(constraints: &Constraints, whole: Option<i64>) -> Option<Decimal> {
    let known = constraints.example.iter().chain(&constraints.values);
    let known = known
        .filter_map(Scalar::number)
        .filter(|(_, places)| *places > 0);
    let invented = (1..=6).flat_map(|places| {
        let scale = 10_f64.powi(places);
        let step = constraints.step.map_or(1.0, |step| (step * scale).max(1.0));
        let least = constraints.range.least.unwrap_or(0.0) * scale;
        let first = (least / step).ceil() * step;
        let digits = [first, first + step]
            .into_iter()
            .chain(constraints.range.most.map(|most| most * scale));
        digits.map(move |digits| (digits.floor() as i64, places as u32))
    });
    let invented = invented.filter(|_| whole.is_none());
    known
        .chain(invented)
        .find(|number| constraints.allow_number(*number))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::{contract, schema};

    fn typed(kind: &str, mut limits: Value) -> Value {
        limits["type"] = json!(kind);
        limits
    }

    fn of(limits: Value) -> Sample {
        Sample::of(&schema(typed("string", limits)))
    }

    fn number_of(limits: Value) -> Sample {
        Sample::of(&schema(typed("number", limits)))
    }

    #[test]
    fn an_example_is_taken_if_it_keeps_the_limits() {
        assert_eq!(of(json!({ "example": "abc" })).text, "abc");
        assert!(of(json!({ "example": "abc" })).from_example);
        assert!(!number_of(json!({ "example": 300, "maximum": 125 })).from_example);
        assert!(!of(json!({})).from_example);
        assert_eq!(
            number_of(json!({ "example": -10.05 })).decimal,
            Some((-1005, 2))
        );
        assert_eq!(number_of(json!({ "example": 10 })).decimal, None);
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
            number_of(json!({ "example": 300, "maximum": 125 })).number,
            7
        );
    }

    #[test]
    fn lengths_patterns_and_formats_are_kept() {
        assert_eq!(of(json!({ "minLength": 6 })).text, "textte");
        let routing = of(json!({ "pattern": "^[0-9]{9}$", "minLength": 9, "maxLength": 9 })).text;
        assert_eq!(routing, "123456789");
        assert_eq!(
            of(json!({ "pattern": r"^\+[1-9]\d{1,14}$", "minLength": 5 })).text,
            "+2345"
        );
        assert_eq!(of(json!({ "pattern": "b", "minLength": 3 })).unmet, None);
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
    fn numbers_are_within_their_bounds_and_steps() {
        assert_eq!(number_of(json!({ "minimum": 10 })).number, 10);
        assert_eq!(
            number_of(json!({ "minimum": 10, "exclusiveMinimum": true })).number,
            11
        );
        let below = number_of(json!({ "maximum": 7, "exclusiveMaximum": true }));
        assert!(below.unmet.is_none() && below.number < 7);
        assert_eq!(number_of(json!({ "multipleOf": 25 })).number, 25);
        assert_eq!(
            number_of(json!({ "minimum": -1.79e308, "maximum": -5 })).number,
            -5
        );
        assert_eq!(number_of(json!({ "enum": [3, 4] })).number, 3);
        let wide = json!({ "format": "int32", "example": 5_011_648_377_i64 });
        assert_eq!(number_of(wide).number, 7);
        let share = number_of(json!({ "minimum": 0.2, "maximum": 0.9 }));
        assert_eq!(
            (share.decimal, share.precise, share.unmet),
            (Some((2, 1)), false, None)
        );
        let cents = number_of(json!({ "minimum": 0.5, "maximum": 0.9, "multipleOf": 0.25 }));
        assert_eq!(cents.decimal.map(constraints::float), Some(0.5));
    }

    #[test]
    fn only_values_that_are_named_are_allowed() {
        assert_eq!(of(json!({ "enum": ["A", "B"], "example": "C" })).text, "A");
        let flag = Sample::of(&schema(json!({ "type": "boolean", "enum": [false] })));
        assert!(!flag.truth && of(json!({})).truth);
    }

    #[test]
    fn a_list_says_how_many_it_needs() {
        let list = |limits: Value, item: Value| {
            let mut list = typed("array", limits);
            list["items"] = typed("string", item);
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
    fn what_cannot_be_met_is_told() {
        let strange = of(json!({ "pattern": "^(?=a)b$", "example": "b" }));
        assert_eq!(strange.text, "b");
        assert!(strange.unmet.unwrap().contains("(?=a)"));
        assert!(
            number_of(json!({ "minimum": 2, "maximum": 1 }))
                .unmet
                .is_some()
        );
        assert!(of(json!({ "enum": [1] })).unmet.is_some());
    }

    #[test]
    fn lists_in_lists_do_not_multiply_without_end() {
        let mut list = json!({ "type": "string" });
        for _ in 0..4 {
            list = json!({ "type": "array", "minItems": 1000, "items": list });
        }
        let sample = Sample::of(&schema(list));
        assert_eq!(sample.items().len(), MOST_ITEMS);
        assert_eq!(sample.items()[0].items().len(), 1);
        assert!(sample.unmet().is_some());
    }

    #[test]
    fn the_rules_of_aliases_identifiers_and_lists_arrive() {
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
        let property = |name: &str| Sample::of(&thing.members[name]);
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
        assert!(!property("flag").truth);
    }
}
