//! Reads the constraints of a schema for a scalar or a list, and checks values against them.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::{Number, Value};

use crate::contract::{self, Scalar as ScalarType, Schema, Shape, UNIX_TIME};

/// A number with its decimal places: `(1005, 2)` is 10.05.
pub(super) type Decimal = (i64, u32);

/// An example or an allowed value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Scalar {
    Text(String),
    Number(Decimal),
    Boolean(bool),
}

/// The constraints of a schema.
#[derive(Debug, Default)]
pub(crate) struct Constraints {
    /// True if the value is sent as a number.
    pub(super) is_number: bool,
    pub(super) example: Option<Scalar>,
    /// The allowed values. The list is empty if the schema does not restrict the values to a list.
    pub(super) values: Vec<Scalar>,
    pub(super) format: Option<&'static Format>,
    pattern: Option<Pattern>,
    pub(super) length: Limits<usize>,
    pub(super) range: Limits<f64>,
    pub(super) exclusive: (bool, bool),
    pub(super) step: Option<f64>,
    pub(super) count: Limits<usize>,
    pub(super) unique: bool,
    /// The constraints of the items of a list, or of the values of a map.
    pub(super) inner: Option<Box<Self>>,
}

/// The minimum and the maximum of an allowed range.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Limits<T> {
    pub(super) min: Option<T>,
    pub(super) max: Option<T>,
}

impl<T: PartialOrd + Copy> Limits<T> {
    fn contains(&self, value: T) -> bool {
        self.min.is_none_or(|min| value >= min) && self.max.is_none_or(|max| value <= max)
    }

    /// Returns the allowed value nearest to `value`. Returns the minimum if the limits contradict each
    /// other.
    pub(super) fn nearest(&self, value: T) -> T {
        let value = self.max.filter(|max| value > *max).unwrap_or(value);
        self.min.filter(|min| value < *min).unwrap_or(value)
    }
}

/// A regular expression that strings have to match.
#[derive(Debug)]
pub(super) struct Pattern {
    pub(super) source: String,
    /// The compiled expression; `None` if the `regex` crate does not support the pattern, for example a
    /// look-around.
    compiled: Option<Regex>,
}

impl Pattern {
    fn new(source: &str) -> Self {
        let compiled = Regex::new(source).ok();
        Self {
            source: source.to_owned(),
            compiled,
        }
    }

    pub(super) fn is_match(&self, text: &str) -> bool {
        self.compiled
            .as_ref()
            .is_some_and(|pattern| pattern.is_match(text))
    }
}

/// A format of strings.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) names: &'static [&'static str],
    pub(super) example: &'static str,
    /// The pattern of the format. The pattern is compiled only once, because many schemas have the same
    /// format.
    pub(super) pattern: LazyLock<Pattern>,
}

/// Formats that validators check. Other formats, such as `int32` for a string, are only names.
pub(super) static FORMATS: [Format; 11] = [
    format(&["uuid"], "6f1c7a52-3f5e-4d0b-9d7e-2b8c5a4e1f90", || {
        Pattern::new("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$")
    }),
    format(&["uri", "url"], "https://example.com/callback", || {
        Pattern::new(r"^[a-z]{2,}:[!#-;=?-Z_a-z~]+$")
    }),
    format(&["email"], "jane.doe@example.com", || {
        Pattern::new(r"^[a-zA-Z0-9._+-]+@[a-zA-Z0-9-]+(\.[a-zA-Z0-9-]+)+$")
    }),
    format(&["date"], "2020-02-29", || {
        Pattern::new(r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    }),
    format(&["date-time"], "2020-02-29T12:30:00Z", || {
        Pattern::new(r"^[0-9-]{10}[Tt][0-9:]{8}(\.[0-9]+)?([Zz]|[+-][0-9:]{5})$")
    }),
    format(&["time"], "12:30:00Z", || {
        Pattern::new(r"^[0-9:]{8}(\.[0-9]+)?([Zz]|[+-][0-9:]{5})$")
    }),
    format(&["byte"], "dGV4dA==", || {
        Pattern::new("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$")
    }),
    format(&["ipv4"], "192.0.2.1", || {
        Pattern::new(r"^((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\.|$)){4}$")
    }),
    format(&["ipv6"], "2001:db8::1", || {
        Pattern::new("^[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}$")
    }),
    format(&["hostname"], "www.example.com", || {
        Pattern::new(r"^[a-zA-Z0-9]+(-+[a-zA-Z0-9]+)*(\.[a-zA-Z0-9]+(-+[a-zA-Z0-9]+)*)*$")
    }),
    format(&[UNIX_TIME], "1607450357", || Pattern::new(r"^-?[0-9]+$")),
];

const fn format(
    names: &'static [&'static str],
    example: &'static str,
    pattern: fn() -> Pattern,
) -> Format {
    Format {
        names,
        example,
        pattern: LazyLock::new(pattern),
    }
}

impl Constraints {
    /// Reads a normalized schema.
    pub(crate) fn read(schema: &Schema) -> Self {
        let is_number = matches!(
            schema.shape,
            Shape::Scalar(ScalarType::Integer | ScalarType::Number)
                | Shape::Identifier { number: true, .. }
        );
        let inner = match &schema.shape {
            Shape::List(items) => Some(items),
            Shape::Object(object) => object.values.as_ref(),
            _ => None,
        };
        let mut read = Self::of(&schema.limits);
        read.is_number = is_number;
        read.inner = inner.map(|inner| {
            let mut inner = Self::read(inner);
            inner.example = inner.example.or_else(|| read.example.clone());
            Box::new(inner)
        });
        read
    }

    /// Reads the schema of a string that contains a list with commas between the items.
    ///
    /// - `list`: the schema of the original list
    pub(crate) fn read_comma_list(text: &Schema, list: &Schema) -> Self {
        let mut list = list.clone();
        list.limits.example = text.limits.example.clone().or(list.limits.example);
        let mut read = Self::read(&list);
        // A list in this form has at least two items, so that the string contains a comma.
        read.count.min = read.count.min.max(Some(2));
        read.unique = true;
        read
    }

    fn of(limits: &contract::Limits) -> Self {
        let size = |size: Option<u64>| usize::try_from(size?).ok();
        let format = limits.format.as_deref();
        let format =
            format.and_then(|name| FORMATS.iter().find(|known| known.names.contains(&name)));
        let example = limits.example.as_ref();
        let example = example.and_then(|example| Scalar::read(example.get(0).unwrap_or(example)));
        Self {
            example,
            values: limits.choices.iter().filter_map(Scalar::read).collect(),
            format,
            pattern: limits.pattern.as_deref().map(Pattern::new),
            length: Limits {
                min: size(limits.min_length),
                max: size(limits.max_length),
            },
            range: range(limits),
            exclusive: (limits.exclusive_minimum, limits.exclusive_maximum),
            step: number(&limits.multiple_of).filter(|step| *step > 0.0),
            count: Limits {
                min: size(limits.min_items),
                max: size(limits.max_items),
            },
            unique: limits.unique_items,
            ..Self::default()
        }
    }

    /// Returns the pattern of the schema and the pattern of its format.
    pub(super) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        let of_format = self.format.map(|format| &*format.pattern);
        self.pattern.iter().chain(of_format)
    }

    /// Checks whether a string is allowed.
    pub(super) fn allows_text(&self, text: &str) -> bool {
        self.length.contains(text.chars().count())
            && self.allows_value(&Scalar::Text(text.to_owned()))
            && self.patterns().all(|pattern| pattern.is_match(text))
    }

    /// Checks whether a number is allowed.
    pub(super) fn allows_number(&self, number: Decimal) -> bool {
        let value = float(number);
        let above = self
            .range
            .min
            .is_none_or(|min| value > min || !self.exclusive.0);
        let below = self
            .range
            .max
            .is_none_or(|max| value < max || !self.exclusive.1);
        let steps = self.step.map_or(0.0, |step| value / step);
        self.range.contains(value)
            && above
            && below
            && (steps - steps.round()).abs() < 1e-9
            && self.allows_value(&Scalar::Number(number))
    }

    /// Checks whether the value is a time in seconds.
    pub(super) fn is_unix_time(&self) -> bool {
        self.format
            .is_some_and(|format| format.names.contains(&UNIX_TIME))
    }

    /// Returns a description of the constraints of a scalar for a message.
    pub(super) fn description(&self) -> String {
        let patterns = self.patterns();
        let patterns = patterns.map(|pattern| format!("the pattern `{}`", pattern.source));
        let limits = if self.is_number {
            "its bounds"
        } else {
            "its length"
        };
        let values = (!self.values.is_empty()).then(|| "its enum".to_owned());
        let parts = patterns.chain(values).chain([limits.to_owned()]);
        parts.collect::<Vec<_>>().join(", ")
    }

    /// Checks whether a value is in the list of allowed values. An empty list allows every value.
    pub(super) fn allows_value(&self, value: &Scalar) -> bool {
        self.values.is_empty() || self.values.contains(value)
    }
}

/// Returns the limits of a number, including the limits of its format.
fn range(limits: &contract::Limits) -> Limits<f64> {
    let (mut min, mut max) = (number(&limits.minimum), number(&limits.maximum));
    if limits.format.as_deref() == Some("int32") {
        min = Some(min.unwrap_or(f64::MIN).max(i32::MIN.into()));
        max = Some(max.unwrap_or(f64::MAX).min(i32::MAX.into()));
    }
    Limits { min, max }
}

fn number(number: &Option<Number>) -> Option<f64> {
    number.as_ref().and_then(Number::as_f64)
}

/// Returns a number as a float, for comparisons with limits.
pub(super) fn float((digits, places): Decimal) -> f64 {
    // The numbers of samples have few digits, so the conversion does not lose precision.
    digits as f64 / 10_f64.powi(places.try_into().unwrap_or(i32::MAX))
}

impl Scalar {
    fn read(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text.clone())),
            Value::Bool(boolean) => Some(Self::Boolean(*boolean)),
            Value::Number(number) => {
                let text = number.to_string();
                let (whole_number, places) = text.split_once('.').unwrap_or((&text, ""));
                let digits = format!("{whole_number}{places}").parse().ok()?;
                Some(Self::Number((digits, u32::try_from(places.len()).ok()?)))
            }
            _ => None,
        }
    }

    /// Returns the value as a string.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number((number, 0)) => number.to_string(),
            Self::Number(number) => float(*number).to_string(),
            Self::Boolean(boolean) => boolean.to_string(),
        }
    }

    /// Returns the value as a whole number. The same id can be a string in one place and a number in
    /// another.
    pub(super) fn whole_number(&self) -> Option<i64> {
        match self {
            Self::Number((number, 0)) => Some(*number),
            Self::Text(text) => text.parse().ok(),
            _ => None,
        }
    }

    pub(super) fn number(&self) -> Option<Decimal> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }
}
