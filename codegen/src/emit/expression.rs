//! Writes expressions for values. The calls of the tests and the examples of the documentation share this
//! writer.

use heck::ToSnakeCase;

use super::layout::quoted;
use crate::model::{Field, Model, Parameter, RustType, TypeKind};
use crate::sample::Sample;

/// The parts of an expression that tests and documentation spell differently.
pub(super) trait ValueWriter {
    /// Returns an expression for a `Decimal`, or `None` if a whole number is written instead.
    fn decimal(&mut self, sample: &Sample) -> Option<String>;
    /// Returns an expression for a `NaiveDate`.
    fn date(&mut self) -> String;
    /// Returns an expression for a `DateTime<Utc>`.
    fn date_time(&mut self) -> String;
    /// Returns an expression for a time in seconds since 1970.
    fn unix_time(&mut self, sample: &Sample) -> String;
    /// Returns an expression for an arbitrary JSON value.
    fn json(&mut self) -> &'static str;
    /// Returns an expression for a map with one entry.
    fn map(&mut self, value: &str) -> String;
    /// Records that the code names a type of the contract.
    fn record_type(&mut self, _name: &str) {}
    /// Returns an expression for an object of a named type.
    fn object(writer: &mut ExpressionWriter<'_, Self>, name: &str, fields: &[Field]) -> String
    where
        Self: Sized;
    /// Returns an expression for an object that is the only item of a list.
    fn only_item(&mut self, name: &str, object: String) -> String;
}

/// A writer of expressions.
pub(super) struct ExpressionWriter<'a, S> {
    pub model: &'a Model,
    pub value_writer: S,
}

/// The arguments of a constructor, and the setters with their arguments.
#[derive(Default)]
pub(super) struct Construction {
    pub arguments: Vec<String>,
    pub setters: Vec<(String, String)>,
}

impl<S: ValueWriter> ExpressionWriter<'_, S> {
    /// Returns an expression for an argument of an operation.
    pub(super) fn parameter(&mut self, parameter: &Parameter) -> String {
        if parameter.comma_list {
            let texts = parameter.sample.items();
            let texts: Vec<String> = texts.iter().map(|item| quoted(&item.text)).collect();
            return format!("[{}]", texts.join(", "));
        }
        self.value(parameter.ty.required(), &parameter.sample)
    }

    /// Returns an expression for a value of a type, as a constructor or a setter takes it.
    pub(super) fn value(&mut self, ty: &RustType, sample: &Sample) -> String {
        match ty {
            RustType::Bool => sample.boolean.to_string(),
            RustType::I32 | RustType::I64 => sample.number.to_string(),
            RustType::Decimal => {
                let decimal = self.value_writer.decimal(sample);
                decimal.unwrap_or_else(|| sample.number.to_string())
            }
            RustType::UnixDate { .. } => self.value_writer.unix_time(sample),
            RustType::Id { number: true, .. } => quoted(&sample.number.to_string()),
            RustType::Text | RustType::Id { .. } | RustType::Scalar => quoted(&sample.text),
            RustType::Date => self.value_writer.date(),
            RustType::DateTime => self.value_writer.date_time(),
            RustType::Json => self.value_writer.json().into(),
            RustType::Enum(name) => self.variant(name, sample, 0),
            RustType::Named(name) => self.named(name),
            RustType::Option(inner) => self.value(inner, sample),
            RustType::Boxed(inner) => format!("Box::new({})", self.value(inner, sample)),
            RustType::Vec(item) => {
                let samples = sample.items();
                let is_only_item = samples.len() == 1;
                let items = samples.iter().enumerate();
                let items: Vec<String> = items
                    .map(|(index, sample)| self.item(item, sample, index, is_only_item))
                    .collect();
                format!("vec![{}]", items.join(", "))
            }
            RustType::Map(item) => {
                let samples = sample.items();
                let values = samples
                    .iter()
                    .take(1)
                    .map(|sample| self.item(item, sample, 0, true));
                let value: String = values.collect();
                self.value_writer.map(&value)
            }
        }
    }

    /// Returns an expression for a value inside a list or a map, where nothing converts the value.
    fn item(&mut self, ty: &RustType, sample: &Sample, index: usize, is_only_item: bool) -> String {
        if let RustType::Named(name) = ty {
            let value = self.named(name);
            return if is_only_item {
                self.value_writer.only_item(name, value)
            } else {
                value
            };
        }
        if let RustType::Enum(name) = ty {
            return self.variant(name, sample, index);
        }
        let value = self.value(ty, sample);
        let is_decimal = *ty == RustType::Decimal && self.value_writer.decimal(sample).is_some();
        if ty.converts() && !is_decimal {
            format!("{value}.into()")
        } else {
            value
        }
    }

    /// Returns an expression for a value of an open enum: the sample, or another variant if the sample is not
    /// a value of the enum.
    ///
    /// - `index`: the index in a list; the values of a list may have to differ
    fn variant(&mut self, name: &str, sample: &Sample, index: usize) -> String {
        self.value_writer.record_type(name);
        let Some(TypeKind::OpenEnum(values)) = self.model.types.get(name).map(|it| &it.kind) else {
            return quoted(&sample.text);
        };
        let variants = crate::names::enum_variants(values);
        let known = variants.iter().find(|(_, value)| **value == sample.text);
        match known.or(variants.get(index % variants.len().max(1))) {
            Some((variant, _)) => format!("types::{name}::{variant}"),
            None => quoted(&sample.text),
        }
    }

    /// Returns an expression for a value of the named type.
    fn named(&mut self, name: &str) -> String {
        let model = self.model;
        if !matches!(
            model.types.get(name).map(|it| &it.kind),
            Some(TypeKind::Struct(_))
        ) {
            self.value_writer.record_type(name);
        }
        match model.types.get(name).map(|definition| &definition.kind) {
            Some(TypeKind::Struct(fields)) => S::object(self, name, fields),
            _ => format!("types::{name}::Unknown({})", self.value_writer.json()),
        }
    }

    /// Returns the constructor arguments and the setters that create an object.
    ///
    /// - `set`: the optional fields to set
    pub(super) fn construction<'f>(
        &mut self,
        fields: &'f [Field],
        set: impl IntoIterator<Item = &'f Field>,
    ) -> Construction {
        let arguments = Field::arguments(fields).into_iter();
        let arguments = arguments
            .map(|field| self.value(field.ty.argument(), &field.sample))
            .collect();
        let setters = set.into_iter().map(|field| {
            let setter = crate::names::setter(fields, field);
            (setter, self.value(field.ty.argument(), &field.sample))
        });
        Construction {
            setters: setters.collect(),
            arguments,
        }
    }
}

/// Returns the name of a type in snake case. Appends `_` if the result is a keyword.
pub(super) fn variable_name(name: &str) -> String {
    let name = name.to_snake_case();
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        name
    } else {
        format!("{name}_")
    }
}

/// Returns an expression for a number with the given number of decimal places.
pub(super) fn decimal((digits, places): (i64, u32)) -> String {
    format!("rust_decimal::Decimal::new({digits}, {places})")
}
