//! Reads progenitor's client: the fields of its structs, and the request and the response of each method.
//!
//! This module reads the return type of a method, and its statements up to `.build()`. It does not use the
//! code after `.build()`, because the runtime contains the only code that sends, retries, decodes and maps
//! errors. A statement or a call that this module does not know is an error, because the pinned progenitor
//! release does not write such code.

use std::collections::BTreeMap;

use syn::{Expr, Fields, FieldsNamed, FnArg, ImplItem, Item, ItemStruct, Lit, Pat, Stmt, Type};

use crate::error::{Error, Result};
use crate::model::RustType;
use crate::names::NUMBERED;
use crate::render::{
    ENUM, GENERATED_TYPE, NUMBER_ID, PLACEHOLDER, TEXT_ID, UNIX_DATE, UNIX_DATE_TEXT,
};

const STAGE: &str = "reshape";

/// The parts of progenitor's client.
#[derive(Debug, Default)]
pub(crate) struct Client {
    /// The fields of each struct: name, JSON name, type.
    pub structs: BTreeMap<String, Vec<StructField>>,
    /// The request and the response of each operation, by method name.
    pub methods: BTreeMap<String, Method>,
}

/// A field of a struct.
#[derive(Debug)]
pub(crate) struct StructField {
    pub name: String,
    pub wire: String,
    pub ty: RustType,
}

/// The request and the response of a method.
#[derive(Debug, Default)]
pub(crate) struct Method {
    /// The arguments in order, without the body.
    pub arguments: Vec<Argument>,
    /// The body, which is sent as JSON.
    pub body: Option<RustType>,
    /// The HTTP method: `get`, `post`, …
    pub http_method: String,
    /// The path, with `{argument}` for each argument in it.
    pub path: String,
    /// True if the header `Accept` asks for `application/json`.
    pub accept_json: bool,
    /// The type to which the body of the response is decoded.
    pub response_body: ResponseBody,
}

/// An argument of a method.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Argument {
    pub name: String,
    pub ty: RustType,
    pub sent: ArgumentLocation,
}

/// The part of the request that carries an argument, with the name of the header or query parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ArgumentLocation {
    /// The path. The request contains only the name of the argument.
    Path,
    Query(String),
    Header(String),
}

/// The body of a response.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) enum ResponseBody {
    #[default]
    Empty,
    Bytes,
    Json(RustType),
}

fn unexpected(part: impl std::fmt::Display) -> Error {
    Error::new(
        STAGE,
        format!("progenitor's output has an unexpected form: {part}"),
    )
    .hint("adapt codegen/src/reshape.rs to this progenitor release, or pin the previous one")
}

/// Reads progenitor's output into a [`Client`].
///
/// # Errors
/// Returns an error if the output differs from the form of the pinned release.
pub(crate) fn reshape(file: &syn::File) -> Result<Client> {
    let mut client = Client::default();
    for item in &file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.as_ref().map(|(_, items)| items);
                for item in items.into_iter().flatten() {
                    // A struct without named fields is not an object with properties.
                    if let Item::Struct(item) = item
                        && let Fields::Named(fields) = &item.fields
                    {
                        client
                            .structs
                            .insert(item.ident.to_string(), struct_fields(item, fields)?);
                    }
                }
            }
            Item::Impl(item) if item.trait_.is_none() && is_type(&item.self_ty, "Client") => {
                for item in &item.items {
                    if let ImplItem::Fn(function) = item
                        && function.sig.asyncness.is_some()
                    {
                        client
                            .methods
                            .insert(function.sig.ident.to_string(), method(function)?);
                    }
                }
            }
            _ => {}
        }
    }
    Ok(client)
}

fn is_type(ty: &Type, name: &str) -> bool {
    matches!(ty, Type::Path(path) if path.path.is_ident(name))
}

fn struct_fields(item: &ItemStruct, fields: &FieldsNamed) -> Result<Vec<StructField>> {
    let struct_field = |field: &syn::Field| {
        let ident = field
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let serde_name = field.attrs.iter().find_map(serde_name);
        let mut wire = serde_name.unwrap_or_else(|| ident.trim_start_matches("r#").to_owned());
        wire.truncate(wire.find(NUMBERED).unwrap_or(wire.len()));
        let ty = rust_type(&field.ty)
            .ok_or_else(|| unexpected(format_args!("type of {}.{ident}", item.ident)))?;
        Ok(StructField {
            name: ident,
            wire,
            ty,
        })
    };
    fields.named.iter().map(struct_field).collect()
}

fn serde_name(attribute: &syn::Attribute) -> Option<String> {
    let mut name = None;
    if attribute.path().is_ident("serde") {
        // Only the key `rename` matters, so errors about other keys are ignored.
        let _ = attribute.parse_nested_meta(|meta| {
            let is_name = meta.path.is_ident("rename");
            if let Ok(value) = meta.value() {
                let literal: syn::LitStr = value.parse()?;
                name = is_name.then(|| literal.value()).or(name.take());
            }
            Ok(())
        });
    }
    name
}

/// Reads a type in progenitor's output.
fn rust_type(ty: &Type) -> Option<RustType> {
    let path = match ty {
        Type::Reference(reference) => return rust_type(&reference.elem),
        Type::Path(path) => &path.path,
        _ => return None,
    };
    let last = path.segments.last()?;
    let first = path.segments.first()?;
    let name = last.ident.to_string();
    if first.ident == PLACEHOLDER {
        return Some(placeholder(&name));
    }
    let inner = || match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => {
            arguments
                .args
                .iter()
                .rev()
                .find_map(|argument| match argument {
                    syn::GenericArgument::Type(ty) => rust_type(ty).map(Box::new),
                    _ => None,
                })
        }
        _ => None,
    };
    Some(match name.as_str() {
        "bool" => RustType::Bool,
        "i32" => RustType::I32,
        "i64" => RustType::I64,
        "String" | "str" => RustType::Text,
        "NaiveDate" => RustType::Date,
        "DateTime" => RustType::DateTime,
        "Option" => RustType::Option(inner()?),
        "Vec" => RustType::Vec(inner()?),
        "BTreeMap" => RustType::Map(inner()?),
        "Box" => match *inner()? {
            // `Option<Box<T>>` is easier to use in Rust code than `Box<Option<T>>`: the code checks the
            // option first and unboxes the value afterwards.
            RustType::Option(inner) => RustType::Option(Box::new(RustType::Boxed(inner))),
            inner => RustType::Boxed(Box::new(inner)),
        },
        // Inside `mod types`, a type of the contract is a bare name. Outside, the type is `types::Name`.
        _ if path.segments.len() == 1 || first.ident == "types" => RustType::Named(name),
        _ => return None,
    })
}

fn placeholder(name: &str) -> RustType {
    let id = |name: &str, number| RustType::Id {
        name: name.to_owned(),
        number,
    };
    match name {
        "Decimal" => RustType::Decimal,
        "Scalar" => RustType::Scalar,
        "Json" => RustType::Json,
        UNIX_DATE => RustType::UnixDate { text: false },
        UNIX_DATE_TEXT => RustType::UnixDate { text: true },
        name => match name.strip_prefix(TEXT_ID) {
            Some(name) => id(name, false),
            None => match name.strip_prefix(NUMBER_ID) {
                Some(name) => id(name, true),
                None => match name.strip_prefix(ENUM) {
                    Some(name) => RustType::Enum(name.to_owned()),
                    None => RustType::Named(
                        name.strip_prefix(GENERATED_TYPE).unwrap_or(name).to_owned(),
                    ),
                },
            },
        },
    }
}

/// The facts about a request that the statements of a method contain, collected while they are read.
#[derive(Default)]
struct Statements {
    http_method: String,
    path: String,
    accept_json: bool,
    sends_body: bool,
    /// The arguments that the request carries.
    sent: Vec<(String, ArgumentLocation)>,
    /// The arguments in headers that are collected but not yet part of the request.
    headers: Vec<(String, ArgumentLocation)>,
}

fn method(function: &syn::ImplItemFn) -> Result<Method> {
    let name = &function.sig.ident;
    let fail = |part: &str| unexpected(format_args!("{part} of method {name}"));
    let read = statements(&function.block.stmts).map_err(&fail)?;
    let mut method = Method {
        response_body: response_body(&function.sig.output)
            .ok_or_else(|| fail("the return type"))?,
        http_method: read.http_method,
        path: read.path,
        accept_json: read.accept_json,
        ..Method::default()
    };
    for argument in &function.sig.inputs {
        let FnArg::Typed(argument) = argument else {
            continue;
        };
        let Pat::Ident(pattern) = &*argument.pat else {
            return Err(fail("an argument"));
        };
        let ty = rust_type(&argument.ty).ok_or_else(|| fail("an argument's type"))?;
        let name = pattern.ident.to_string();
        let mut sent = read.sent.iter().filter(|(argument, _)| *argument == name);
        match (sent.next(), sent.next()) {
            (None, None) if name == "body" && read.sends_body => method.body = Some(ty),
            (Some((_, sent)), None) => method.arguments.push(Argument {
                name,
                ty,
                sent: sent.clone(),
            }),
            (None, _) => return Err(fail(&format!("the use of argument {name}"))),
            _ => return Err(fail(&format!("the only use of argument {name}"))),
        }
    }
    let arguments = method.arguments.len() + usize::from(method.body.is_some());
    match arguments == read.sent.len() + usize::from(read.sends_body) {
        true => Ok(method),
        false => Err(fail("the origin of a value that the request sends")),
    }
}

/// Reads the statements up to the request. Returns a description of the statement that could not be read as
/// the error.
fn statements(statements: &[Stmt]) -> std::result::Result<Statements, &'static str> {
    let mut read = Statements::default();
    for statement in statements {
        match statement {
            Stmt::Local(local) => {
                let init = local.init.as_ref().ok_or("a variable")?;
                if is_request(&local.pat) {
                    read_chain(&init.expr, &mut read).ok_or("the request")?;
                    return match read.headers.is_empty() {
                        true => Ok(read),
                        false => Err("the headers of the request"),
                    };
                }
                if let Expr::Macro(format) = &*init.expr {
                    read_path(format, &mut read).ok_or("the URL")?;
                }
            }
            Stmt::Expr(expression, _) => {
                read_header(expression, &mut read).ok_or("a header")?;
            }
            _ => return Err("a statement"),
        }
    }
    Err("the request")
}

/// Reads `T` from `-> Result<ResponseValue<T>, Error<E>>`.
fn response_body(output: &syn::ReturnType) -> Option<ResponseBody> {
    let syn::ReturnType::Type(_, output) = output else {
        return None;
    };
    Some(
        match argument_of(argument_of(output, "Result")?, "ResponseValue")? {
            Type::Tuple(nothing) if nothing.elems.is_empty() => ResponseBody::Empty,
            bytes if is_type(bytes, "ByteStream") => ResponseBody::Bytes,
            json => ResponseBody::Json(rust_type(json)?),
        },
    )
}

/// Returns the first type argument of a generic type with the given name.
fn argument_of<'a>(ty: &'a Type, name: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    let last = path
        .path
        .segments
        .last()
        .filter(|last| last.ident == name)?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        syn::GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// Checks whether the pattern is `request` in `let mut request = …`, with or without leading underscores.
fn is_request(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Ident(pattern) if pattern.ident.to_string().trim_start_matches('_') == "request")
}

/// Reads `format!("{}/a/{}", self.baseurl, encode_path(&id.to_string()))` as `/a/{id}`.
fn read_path(format: &syn::ExprMacro, read: &mut Statements) -> Option<()> {
    use syn::punctuated::Punctuated;
    let parser = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
    let arguments = format.mac.parse_body_with(parser).ok()?;
    let mut arguments = arguments.iter();
    let template = text(arguments.next()?)?;
    // The first argument is the base URL.
    arguments.next()?;
    let mut parts = template.strip_prefix("{}")?.split("{}");
    read.path = parts.next()?.to_owned();
    for part in parts {
        let Expr::Call(call) = arguments.next()? else {
            return None;
        };
        let name = root_name(call.args.first()?)?;
        read.path.push_str(&format!("{{{name}}}{part}"));
        read.sent.push((name, ArgumentLocation::Path));
    }
    arguments.next().is_none().then_some(())
}

/// Returns the variable at the root of `&name.to_string()`, `&name` or `name`.
fn root_name(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Reference(reference) => root_name(&reference.expr),
        Expr::MethodCall(call) => root_name(&call.receiver),
        Expr::Try(attempt) => root_name(&attempt.expr),
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

fn text(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// Reads `header_map.append("Name", value.to_string().try_into()?)`, alone or inside `if let Some(value)`.
fn read_header(expression: &Expr, read: &mut Statements) -> Option<()> {
    match expression {
        Expr::MethodCall(append) if append.method == "append" => {
            let mut arguments = append.args.iter();
            let name = arguments.next()?;
            let Some(name) = text(name) else {
                // progenitor sets `api-version` for every method. This API does not have the header.
                return is_static(name, "api-version");
            };
            let argument = root_name(arguments.next()?)?;
            read.headers
                .push((argument, ArgumentLocation::Header(name)));
        }
        Expr::If(optional) => {
            let Expr::Let(condition) = &*optional.cond else {
                return None;
            };
            let argument = root_name(&condition.expr)?;
            let [Stmt::Expr(append, _)] = optional.then_branch.stmts.as_slice() else {
                return None;
            };
            read_header(append, read)?;
            read.headers.last_mut()?.0 = argument;
        }
        _ => return None,
    }
    Some(())
}

/// Returns `Some` if the expression is `….from_static("expected")`.
fn is_static(expression: &Expr, expected: &str) -> Option<()> {
    let Expr::Call(call) = expression else {
        return None;
    };
    let is_constructor = ends_with(&call.func, "from_static");
    let value = text(call.args.first()?)?;
    (is_constructor && value == expected).then_some(())
}

/// Checks whether the expression is a path such as `header::ACCEPT` whose last part is `name`.
fn ends_with(expression: &Expr, name: &str) -> bool {
    matches!(expression, Expr::Path(path)
        if path.path.segments.last().is_some_and(|last| last.ident == name))
}

/// Reads `self.client.get(url).header(…).json(&body).query(…).headers(header_map).build()?`.
fn read_chain(expression: &Expr, read: &mut Statements) -> Option<()> {
    let call = match expression {
        Expr::Try(attempt) => return read_chain(&attempt.expr, read),
        Expr::MethodCall(call) => call,
        // The root of the chain is `self.client`.
        Expr::Field(_) => return Some(()),
        _ => return None,
    };
    read_chain(&call.receiver, read)?;
    match call.method.to_string().as_str() {
        verb @ ("get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
            read.http_method = verb.to_owned();
        }
        "header" => {
            ends_with(call.args.first()?, "ACCEPT").then_some(())?;
            is_static(call.args.get(1)?, "application/json")?;
            read.accept_json = true;
        }
        "query" => {
            let Expr::Reference(parameter) = call.args.first()? else {
                return None;
            };
            let Expr::Call(new) = &*parameter.expr else {
                return None;
            };
            let name = text(new.args.first()?)?;
            let argument = root_name(new.args.get(1)?)?;
            read.sent.push((argument, ArgumentLocation::Query(name)));
        }
        "json" => read.sends_body = root_name(call.args.first()?)? == "body",
        "headers" => read.sent.append(&mut read.headers),
        "build" => {}
        _ => return None,
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const METHOD: &str = r#"
        impl Client {
            pub async fn get_it<'a>(
                &'a self,
                customer_id: &'a placeholder::TextIdCustomerId,
                limit: Option<i32>,
                x_id: Option<&'a str>,
                body: &'a types::Foo,
            ) -> Result<ResponseValue<types::Foo>, Error<types::ErrorBody>> {
                let url = format!("{}/a/{}/b", self.baseurl, encode_path(&customer_id.to_string()));
                let mut header_map = HeaderMap::with_capacity(2usize);
                header_map.append(HeaderName::from_static("api-version"), version());
                if let Some(value) = x_id {
                    header_map.append("X-Id", value.to_string().try_into()?);
                }
                let mut request = self.client.post(url)
                    .header(ACCEPT, HeaderValue::from_static("application/json"))
                    .json(&body)
                    .query(&progenitor_client::QueryParam::new("limit", &limit))
                    .headers(header_map)
                    .build()?;
                let info = OperationInfo { operation_id: "get_it" };
                self.pre(&mut request, &info).await?;
            }
        }
    "#;

    #[test]
    fn a_method_is_read_up_to_its_request() {
        let client = reshape(&syn::parse_str(METHOD).unwrap()).unwrap();
        let method = &client.methods["get_it"];
        assert_eq!(method.path, "/a/{customer_id}/b");
        assert_eq!(method.http_method, "post");
        assert!(method.accept_json);
        assert_eq!(method.body, Some(RustType::Named("Foo".into())));
        assert_eq!(
            method.response_body,
            ResponseBody::Json(RustType::Named("Foo".into()))
        );
        let argument = |name: &str, ty, sent| Argument {
            name: name.into(),
            ty,
            sent,
        };
        let optional = |ty| RustType::Option(Box::new(ty));
        let id = RustType::Id {
            name: "CustomerId".into(),
            number: false,
        };
        assert_eq!(
            method.arguments,
            [
                argument("customer_id", id, ArgumentLocation::Path),
                argument(
                    "limit",
                    optional(RustType::I32),
                    ArgumentLocation::Query("limit".into())
                ),
                argument(
                    "x_id",
                    optional(RustType::Text),
                    ArgumentLocation::Header("X-Id".into())
                ),
            ]
        );
    }

    #[test]
    fn an_unknown_construct_is_an_error_that_names_the_method() {
        for (from, to, part) in [
            (".json(&body)", ".multipart(&body)", "the request"),
            ("\"application/json\"", "\"text/plain\"", "the request"),
            ("ACCEPT", "ACCEPT_LANGUAGE", "the request"),
            ("\"api-version\"", "\"x-version\"", "a header"),
            (".headers(header_map)", "", "the headers of the request"),
            (".json(&body)", "", "the use of argument body"),
            ("&limit", "&x_id", "the use of argument limit"),
            (
                "&limit)",
                "&customer_id)",
                "the only use of argument customer_id",
            ),
            ("ResponseValue<types::Foo>", "Value", "the return type"),
        ] {
            let text = METHOD.replace(from, to);
            assert_ne!(text, METHOD);
            let error = reshape(&syn::parse_str(&text).unwrap()).unwrap_err();
            let message = &error.message;
            let expected = format!("{part} of method get_it");
            assert!(message.ends_with(&expected), "{to}: {message}");
        }
    }

    #[test]
    fn fields_are_read_with_their_json_names() {
        let text = r#"mod types { pub struct A {
            #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
            pub type_: ::std::option::Option<::std::string::String>,
            #[serde(default)]
            pub list: ::std::vec::Vec<placeholder::GeneratedReport>,
            pub map: ::std::collections::BTreeMap<::std::string::String, A>,
        } }"#;
        let client = reshape(&syn::parse_str(text).unwrap()).unwrap();
        let struct_fields = &client.structs["A"];
        assert_eq!(
            (
                struct_fields[0].name.as_str(),
                struct_fields[0].wire.as_str()
            ),
            ("type_", "type")
        );
        assert_eq!(struct_fields[1].ty.code("types::"), "Vec<types::Report>");
        assert_eq!(struct_fields[2].ty.code(""), "BTreeMap<String, A>");
    }
}
