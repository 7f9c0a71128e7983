//! Renders a normalized contract for progenitor.
//!
//! progenitor has no suitable type for identifiers, money, unions, open enums and free-form JSON. For
//! these, the contract for progenitor contains a reference to a placeholder, a path `placeholder::…`
//! that `reshape` replaces with our type. Each JSON success becomes a field of one struct, [`RESPONSES`],
//! so that progenitor chooses every Rust type of the client.

use std::collections::BTreeMap;

use openapiv3::{
    AdditionalProperties, ArrayType, BooleanType, Components, Info, IntegerFormat, IntegerType,
    MediaType, ObjectType, OpenAPI, Operation as Rendered, Parameter as RenderedParameter,
    ParameterData, ParameterSchemaOrContent, ReferenceOr, RequestBody, Response, Responses,
    Schema as RenderedSchema, SchemaKind, StatusCode, StringFormat, StringType, Type,
    VariantOrUnknownOrEmpty,
};

use crate::contract::{Content, Contract, Operation, Parameter, Scalar, Schema, Shape, UNIX_TIME};
use crate::document::METHODS;
use crate::names;

/// The module of the placeholders in progenitor's output.
pub(crate) const PLACEHOLDER: &str = "placeholder";

/// The prefix of a placeholder for a type that this generator emits.
pub(crate) const GENERATED_TYPE: &str = "Generated";

/// The prefix of a placeholder for an open enum.
pub(crate) const ENUM: &str = "OpenEnum";

/// The prefix of a placeholder for an identifier written as text.
pub(crate) const TEXT_ID: &str = "TextId";

/// The prefix of a placeholder for an identifier written as a number.
pub(crate) const NUMBER_ID: &str = "NumberId";

/// The placeholder for seconds since 1970.
pub(crate) const UNIX_DATE: &str = "UnixDate";

/// The placeholder for seconds since 1970 that are written as text.
pub(crate) const UNIX_DATE_TEXT: &str = "UnixDateText";

/// The name of the struct of all successes. [`response_name`] returns the name of each field.
pub(crate) const RESPONSES: &str = "PlaceholderResponses";

/// Returns the name of the field of [`RESPONSES`] for a success of an operation.
pub(crate) fn response_name(operation: &str, status: u16) -> String {
    format!("{operation}_{status}")
}

/// A contract in the form that progenitor reads.
pub(crate) struct Input {
    pub contract: OpenAPI,
    /// The path of each placeholder, by the name of its schema.
    pub placeholders: BTreeMap<String, String>,
}

/// Renders a contract.
pub(crate) fn render(contract: &Contract) -> Input {
    let mut renderer = Renderer {
        contract,
        placeholders: BTreeMap::new(),
    };
    let mut paths = openapiv3::Paths::default();
    for operation in &contract.operations {
        let slot = paths.paths.entry(operation.path.clone());
        let item = slot.or_insert_with(|| ReferenceOr::Item(openapiv3::PathItem::default()));
        if let ReferenceOr::Item(item) = item {
            insert_operation(item, operation.method, renderer.operation(operation));
        }
    }
    let mut schemas: Vec<(String, ReferenceOr<RenderedSchema>)> = Vec::new();
    for (name, schema) in &contract.schemas {
        if !schema.is_generated_type() {
            let object = renderer.object(schema);
            schemas.push((name.clone(), ReferenceOr::Item(object)));
        }
    }
    schemas.push((RESPONSES.into(), ReferenceOr::Item(renderer.responses())));
    let placeholder = |name: &String| (name.clone(), ReferenceOr::Item(text(None)));
    schemas.extend(renderer.placeholders.keys().map(placeholder));
    Input {
        contract: OpenAPI {
            openapi: "3.0.3".into(),
            info: Info {
                title: "contract".into(),
                version: "0".into(),
                ..Info::default()
            },
            paths,
            components: Some(Components {
                schemas: schemas.into_iter().collect(),
                ..Components::default()
            }),
            ..OpenAPI::default()
        },
        placeholders: renderer.placeholders,
    }
}

/// Adds an operation to a path item under its HTTP method.
fn insert_operation(item: &mut openapiv3::PathItem, method: &str, operation: Rendered) {
    let slots = [
        &mut item.get,
        &mut item.put,
        &mut item.post,
        &mut item.delete,
        &mut item.options,
        &mut item.head,
        &mut item.patch,
        &mut item.trace,
    ];
    for (known_method, slot) in METHODS.into_iter().zip(slots) {
        if known_method == method {
            *slot = Some(operation);
            return;
        }
    }
}

struct Renderer<'a> {
    contract: &'a Contract,
    placeholders: BTreeMap<String, String>,
}

impl Renderer<'_> {
    fn operation(&mut self, operation: &Operation) -> Rendered {
        let parameters = operation.parameters.iter();
        let parameters = parameters.map(|parameter| self.parameter(parameter));
        let parameters = parameters.map(ReferenceOr::Item).collect();
        let body = operation.body.as_ref().map(|body| {
            ReferenceOr::Item(RequestBody {
                content: [self.content(&body.content)].into_iter().collect(),
                required: body.required,
                ..RequestBody::default()
            })
        });
        // progenitor accepts only one success. The decoder of the response distinguishes several
        // successes.
        let successes = operation.successes.iter();
        let contents = successes.map(|success| &success.content);
        let json = contents
            .clone()
            .find(|content| matches!(content, Some(Content::Json(_))));
        let success = json.or(contents.clone().next()).and_then(Option::as_ref);
        let success = success.map(|content| self.content(content));
        let error = Schema::reference_to(&self.contract.error_body, Default::default());
        let error = Content::Json(Box::new(error));
        let responses = [
            (StatusCode::Code(200), response(success)),
            (StatusCode::Range(4), response(Some(self.content(&error)))),
        ];
        Rendered {
            operation_id: Some(operation.name.clone()),
            parameters,
            request_body: body,
            responses: Responses {
                responses: responses.into_iter().collect(),
                ..Responses::default()
            },
            ..Rendered::default()
        }
    }

    fn parameter(&mut self, parameter: &Parameter) -> RenderedParameter {
        let schema = match &parameter.schema {
            Some(schema) => self.schema(schema),
            None => ReferenceOr::Item(text(None)),
        };
        let parameter_data = ParameterData {
            name: parameter.name.clone(),
            description: None,
            required: parameter.required,
            deprecated: None,
            format: ParameterSchemaOrContent::Schema(schema),
            example: None,
            examples: Default::default(),
            explode: None,
            extensions: Default::default(),
        };
        match parameter.location.as_str() {
            "path" => RenderedParameter::Path {
                parameter_data,
                style: Default::default(),
            },
            "header" => RenderedParameter::Header {
                parameter_data,
                style: Default::default(),
            },
            _ => RenderedParameter::Query {
                parameter_data,
                allow_reserved: false,
                style: Default::default(),
                allow_empty_value: None,
            },
        }
    }

    fn content(&mut self, content: &Content) -> (String, MediaType) {
        let (media_type, schema) = match content {
            Content::Json(schema) => ("application/json", Some(self.schema(schema))),
            Content::Text => ("text/plain", Some(ReferenceOr::Item(text(None)))),
            Content::Binary => ("application/octet-stream", None),
        };
        let media = MediaType {
            schema,
            ..MediaType::default()
        };
        (media_type.into(), media)
    }

    /// Returns the struct of all JSON successes.
    fn responses(&mut self) -> RenderedSchema {
        let contract = self.contract;
        let mut object = ObjectType::default();
        for operation in &contract.operations {
            for success in &operation.successes {
                if let Some(Content::Json(schema)) = &success.content {
                    let name = response_name(&operation.name, success.status);
                    let schema = boxed(self.schema(schema));
                    object.required.push(name.clone());
                    object.properties.insert(name, schema);
                }
            }
        }
        typed_schema(Type::Object(object))
    }

    /// Returns the schema of a struct.
    fn object(&mut self, schema: &Schema) -> RenderedSchema {
        let Shape::Object(object) = &schema.shape else {
            return typed_schema(Type::Object(ObjectType::default()));
        };
        // Properties with the same Rust name get distinct keys.
        let names = names::properties(object.properties.keys().map(String::as_str));
        let mut properties: Vec<(String, ReferenceOr<Box<RenderedSchema>>)> = Vec::new();
        let mut required = Vec::new();
        for ((wire, member), name) in object.properties.iter().zip(names) {
            if object.required.contains(wire) {
                required.push(name.clone());
            }
            properties.push((name, boxed(self.schema(member))));
        }
        // A struct with named properties keeps unknown properties as JSON, so it needs no schema for
        // them.
        let values = object
            .values
            .as_ref()
            .filter(|_| object.properties.is_empty());
        let values =
            values.map(|values| AdditionalProperties::Schema(Box::new(self.schema(values))));
        typed_schema(Type::Object(ObjectType {
            properties: properties.into_iter().collect(),
            required,
            additional_properties: values,
            ..ObjectType::default()
        }))
    }

    fn schema(&mut self, schema: &Schema) -> ReferenceOr<RenderedSchema> {
        let format = schema.limits.format.as_deref();
        let unix = format == Some(UNIX_TIME);
        let schema_type = match &schema.shape {
            Shape::Identifier { name, number } => {
                let prefix = if *number { NUMBER_ID } else { TEXT_ID };
                return self.placeholder(&format!("{prefix}{name}"));
            }
            Shape::Reference(name) => {
                let shape = self.contract.schemas.get(name).map(|named| &named.shape);
                return match shape {
                    Some(Shape::OpenEnum(_)) => self.placeholder(&format!("{ENUM}{name}")),
                    Some(Shape::Union(_)) => self.placeholder(&format!("{GENERATED_TYPE}{name}")),
                    _ => reference(name),
                };
            }
            Shape::Scalar(Scalar::Any) => return self.placeholder("Scalar"),
            Shape::Scalar(Scalar::Number) => return self.placeholder("Decimal"),
            Shape::Scalar(Scalar::Integer) if unix => return self.placeholder(UNIX_DATE),
            Shape::Scalar(Scalar::Text) if unix => return self.placeholder(UNIX_DATE_TEXT),
            Shape::Scalar(Scalar::Boolean) => typed_schema(Type::Boolean(BooleanType::default())),
            Shape::Scalar(Scalar::Integer) => integer(format),
            Shape::Scalar(Scalar::Text) => text(format),
            Shape::List(items) => typed_schema(Type::Array(ArrayType {
                items: Some(boxed(self.schema(items))),
                min_items: None,
                max_items: None,
                unique_items: false,
            })),
            Shape::Object(object) if object.values.is_some() || schema.has_properties() => {
                self.object(schema)
            }
            // The passes give every open enum and union a name.
            Shape::Object(_)
            | Shape::Any
            | Shape::OpenEnum(_)
            | Shape::Union(_)
            | Shape::Unhandled(_) => return self.placeholder("Json"),
        };
        ReferenceOr::Item(schema_type)
    }

    fn placeholder(&mut self, placeholder: &str) -> ReferenceOr<RenderedSchema> {
        let name = format!("Placeholder{placeholder}");
        let reference = reference(&name);
        let path = || format!("{PLACEHOLDER}::{placeholder}");
        self.placeholders.entry(name).or_insert_with(path);
        reference
    }
}

fn response(content: Option<(String, MediaType)>) -> ReferenceOr<Response> {
    ReferenceOr::Item(Response {
        content: content.into_iter().collect(),
        ..Response::default()
    })
}

fn reference(name: &str) -> ReferenceOr<RenderedSchema> {
    ReferenceOr::Reference {
        reference: format!("#/components/schemas/{name}"),
    }
}

fn boxed(schema: ReferenceOr<RenderedSchema>) -> ReferenceOr<Box<RenderedSchema>> {
    match schema {
        ReferenceOr::Item(schema) => ReferenceOr::boxed_item(schema),
        ReferenceOr::Reference { reference } => ReferenceOr::Reference { reference },
    }
}

fn typed_schema(schema_type: Type) -> RenderedSchema {
    RenderedSchema {
        schema_data: Default::default(),
        schema_kind: SchemaKind::Type(schema_type),
    }
}

fn text(format: Option<&str>) -> RenderedSchema {
    let format = match format {
        Some("date") => VariantOrUnknownOrEmpty::Item(StringFormat::Date),
        Some("date-time") => VariantOrUnknownOrEmpty::Item(StringFormat::DateTime),
        _ => VariantOrUnknownOrEmpty::Empty,
    };
    typed_schema(Type::String(StringType {
        format,
        ..StringType::default()
    }))
}

fn integer(format: Option<&str>) -> RenderedSchema {
    let format = match format {
        Some("int32") => VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32),
        Some("int64") => VariantOrUnknownOrEmpty::Item(IntegerFormat::Int64),
        _ => VariantOrUnknownOrEmpty::Empty,
    };
    typed_schema(Type::Integer(IntegerType {
        format,
        ..IntegerType::default()
    }))
}
