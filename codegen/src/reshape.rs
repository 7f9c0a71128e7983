//! Reads progenitor's client: its structs, and of each method what it takes to build the request.
//!
//! Of a method everything after `.build()` is cut away: sending, retrying, decoding and mapping
//! errors happen once, in the runtime. What this module can't read means that progenitor's output
//! has another shape than the release that is pinned makes, and is an error.

use std::collections::BTreeMap;

use syn::{Expr, Fields, FieldsNamed, FnArg, ImplItem, Item, ItemStruct, Lit, Pat, Stmt, Type};

use crate::error::{Error, Result};
use crate::model::RustType;
use crate::render::{NUMBER_ID, OWN, PLACEHOLDER, TEXT_ID, UNIX_DATE, UNIX_DATE_TEXT};

const STAGE: &str = "reshape";

/// progenitor's client in parts.
#[derive(Debug, Default)]
pub(crate) struct Client {
    /// Members of each struct: name, name on the wire, type.
    pub structs: BTreeMap<String, Vec<Member>>,
    /// What builds the request of each operation.
    pub methods: BTreeMap<String, Method>,
}

/// A member of a struct.
#[derive(Debug)]
pub(crate) struct Member {
    pub name: String,
    pub wire: String,
    pub ty: RustType,
}

/// A method up to the request.
#[derive(Debug, Default)]
pub(crate) struct Method {
    /// Every argument but the body.
    pub arguments: Vec<(String, RustType)>,
    pub body: Option<RustType>,
    /// `get`, `post`, …
    pub http_method: String,
    /// The path with `{argument}` where an argument goes.
    pub path: String,
    pub accept_json: bool,
    /// Name on the wire and argument.
    pub queries: Vec<(String, String)>,
    /// Name on the wire and argument.
    pub headers: Vec<(String, String)>,
}

fn changed(what: impl std::fmt::Display) -> Error {
    Error::new(
        STAGE,
        format!("progenitor's output has another shape than expected: {what}"),
    )
    .hint("adapt codegen/src/reshape.rs to this progenitor release, or pin the one before")
}

/// Takes progenitor's output apart.
///
/// # Errors
/// When it has another shape than the pinned release makes.
pub(crate) fn reshape(file: &syn::File) -> Result<Client> {
    let mut client = Client::default();
    for item in &file.items {
        match item {
            Item::Mod(module) if module.ident == "types" => {
                let items = module.content.as_ref().map(|(_, items)| items);
                for item in items.into_iter().flatten() {
                    // A struct without names is of an object without members.
                    if let Item::Struct(item) = item
                        && let Fields::Named(fields) = &item.fields
                    {
                        client
                            .structs
                            .insert(item.ident.to_string(), members(item, fields)?);
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

fn members(item: &ItemStruct, fields: &FieldsNamed) -> Result<Vec<Member>> {
    let member = |field: &syn::Field| {
        let ident = field
            .ident
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let renamed = field.attrs.iter().find_map(renamed);
        let wire = renamed.unwrap_or_else(|| ident.trim_start_matches("r#").to_owned());
        let ty = rust_type(&field.ty)
            .ok_or_else(|| changed(format_args!("type of {}.{ident}", item.ident)))?;
        Ok(Member {
            name: ident,
            wire,
            ty,
        })
    };
    fields.named.iter().map(member).collect()
}

fn renamed(attribute: &syn::Attribute) -> Option<String> {
    let mut name = None;
    if attribute.path().is_ident("serde") {
        // Keys other than `rename` are not ours to read.
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

/// Reads a type as progenitor writes it.
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
        "Box" => RustType::Boxed(inner()?),
        // Inside `mod types` a type of ours is a bare name, outside it is `types::Name`.
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
                None => RustType::Named(name.strip_prefix(OWN).unwrap_or(name).to_owned()),
            },
        },
    }
}

fn method(function: &syn::ImplItemFn) -> Result<Method> {
    let name = &function.sig.ident;
    let fail = |what: &str| changed(format_args!("{what} of method {name}"));
    let mut method = Method::default();
    for argument in &function.sig.inputs {
        let FnArg::Typed(argument) = argument else {
            continue;
        };
        let Pat::Ident(pattern) = &*argument.pat else {
            return Err(fail("an argument"));
        };
        let ty = rust_type(&argument.ty).ok_or_else(|| fail("an argument's type"))?;
        match pattern.ident.to_string() {
            body if body == "body" => method.body = Some(ty),
            argument => method.arguments.push((argument, ty)),
        }
    }
    for statement in &function.block.stmts {
        match statement {
            Stmt::Local(local) => {
                let Some(init) = &local.init else {
                    return Err(fail("a variable"));
                };
                if is_request(&local.pat) {
                    read_chain(&init.expr, &mut method).ok_or_else(|| fail("the request"))?;
                    return Ok(method);
                }
                if let Expr::Macro(format) = &*init.expr {
                    method.path = read_path(format).ok_or_else(|| fail("the URL"))?;
                }
            }
            Stmt::Expr(expression, _) => {
                read_header(expression, &mut method).ok_or_else(|| fail("a header"))?;
            }
            _ => return Err(fail("a statement")),
        }
    }
    Err(fail("the request"))
}

/// `let mut request = …` (with or without an underscore in front).
fn is_request(pattern: &Pat) -> bool {
    matches!(pattern, Pat::Ident(pattern) if pattern.ident.to_string().trim_start_matches('_') == "request")
}

/// `format!("{}/a/{}", self.baseurl, encode_path(&id.to_string()))` as `/a/{id}`.
fn read_path(format: &syn::ExprMacro) -> Option<String> {
    use syn::punctuated::Punctuated;
    let parser = Punctuated::<Expr, syn::Token![,]>::parse_terminated;
    let arguments = format.mac.parse_body_with(parser).ok()?;
    let mut arguments = arguments.iter();
    let template = text(arguments.next()?)?;
    let mut path = template.strip_prefix("{}")?.to_owned();
    arguments.next()?;
    for argument in arguments {
        let Expr::Call(call) = argument else {
            return None;
        };
        let name = root_name(call.args.first()?)?;
        path = path.replacen("{}", &format!("\u{0}{name}\u{1}"), 1);
    }
    Some(path.replace('\u{0}', "{").replace('\u{1}', "}"))
}

/// The variable at the root of `&name.to_string()`, `&name` or `name`.
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

/// `header_map.append("Name", value.to_string().try_into()?)`, alone or inside `if let Some(value)`.
fn read_header(expression: &Expr, method: &mut Method) -> Option<()> {
    match expression {
        Expr::MethodCall(append) if append.method == "append" => {
            let mut arguments = append.args.iter();
            // The first header progenitor sets is `api-version`, which this API does not know.
            let Some(name) = text(arguments.next()?) else {
                return Some(());
            };
            method.headers.push((name, root_name(arguments.next()?)?));
        }
        Expr::If(optional) => {
            let Expr::Let(condition) = &*optional.cond else {
                return None;
            };
            let argument = root_name(&condition.expr)?;
            let Some(Stmt::Expr(append, _)) = optional.then_branch.stmts.first() else {
                return None;
            };
            read_header(append, method)?;
            method.headers.last_mut()?.1 = argument;
        }
        _ => return None,
    }
    Some(())
}

/// `self.client.get(url).header(…).json(&body).query(…).headers(header_map).build()?`
fn read_chain(expression: &Expr, method: &mut Method) -> Option<()> {
    let call = match expression {
        Expr::Try(attempt) => return read_chain(&attempt.expr, method),
        Expr::MethodCall(call) => call,
        // `self.client`, the root of the chain
        Expr::Field(_) => return Some(()),
        _ => return None,
    };
    read_chain(&call.receiver, method)?;
    match call.method.to_string().as_str() {
        verb @ ("get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace") => {
            method.http_method = verb.to_owned();
        }
        "header" => method.accept_json = true,
        "query" => {
            let Expr::Reference(parameter) = call.args.first()? else {
                return None;
            };
            let Expr::Call(new) = &*parameter.expr else {
                return None;
            };
            let name = text(new.args.first()?)?;
            method.queries.push((name, root_name(new.args.get(1)?)?));
        }
        "json" | "headers" | "build" => {}
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
        assert_eq!(method.queries, [("limit".to_owned(), "limit".to_owned())]);
        assert_eq!(method.headers, [("X-Id".to_owned(), "x_id".to_owned())]);
        assert_eq!(method.body, Some(RustType::Named("Foo".into())));
        let id = RustType::Id {
            name: "CustomerId".into(),
            number: false,
        };
        assert_eq!(method.arguments[0], ("customer_id".to_owned(), id));
        assert_eq!(
            method.arguments[2].1,
            RustType::Option(Box::new(RustType::Text))
        );
    }

    #[test]
    fn a_call_it_does_not_know_is_an_error_that_names_the_method() {
        let text = METHOD.replace(".json(&body)", ".multipart(&body)");
        let error = reshape(&syn::parse_str(&text).unwrap()).unwrap_err();
        assert!(
            error.message.contains("the request of method get_it"),
            "{error}"
        );
    }

    #[test]
    fn members_are_read_with_their_wire_names() {
        let text = r#"mod types { pub struct A {
            #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
            pub type_: ::std::option::Option<::std::string::String>,
            #[serde(default)]
            pub list: ::std::vec::Vec<placeholder::OwnReport>,
            pub map: ::std::collections::BTreeMap<::std::string::String, A>,
        } }"#;
        let client = reshape(&syn::parse_str(text).unwrap()).unwrap();
        let members = &client.structs["A"];
        assert_eq!(
            (members[0].name.as_str(), members[0].wire.as_str()),
            ("type_", "type")
        );
        assert_eq!(members[1].ty.code("types::"), "Vec<types::Report>");
        assert_eq!(members[2].ty.code(""), "BTreeMap<String, A>");
    }
}
