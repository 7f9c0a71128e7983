//! The public items of a generated client, read from its source.

use std::collections::{BTreeMap, BTreeSet};

use finicity_codegen::{Error, Result};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::parse::{Parse, ParseStream};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, FnArg, ImplItem, Item, Meta, Path, ReturnType, Type, UseTree, Visibility};

/// The public items of a client, by their paths.
pub(crate) type Surface = BTreeMap<String, PublicItem>;

/// Something that code can name or call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicItem {
    /// The type or operation it belongs to, such as `types::Transaction`.
    pub owner: String,
    /// What it is within its owner.
    pub shape: Shape,
    /// The cargo feature it needs.
    pub feature: Option<String>,
    pub deprecated: bool,
}

/// What code relies on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A struct, an enum or an identifier.
    Type,
    /// A trait that a type has, such as `Default`.
    Has(String),
    /// A public field and its type.
    Field(String),
    /// A variant of an enum and what it holds, if anything.
    Variant(Option<String>),
    /// An associated type of a trait.
    Associated {
        of: String,
        is: String,
    },
    /// A constant: its type, and its value.
    Constant {
        kind: String,
        value: String,
    },
    /// What an operation is: path, method, time-out, ...
    Operation(String),
    Function(Function),
}

/// A function or method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Function {
    pub receiver: Option<String>,
    pub names: Vec<String>,
    pub arguments: Vec<String>,
    pub answer: String,
    pub is_async: bool,
}

impl Shape {
    /// As one would write it in documentation.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Type => "type".into(),
            Self::Has(name) => format!("is {name}"),
            Self::Field(kind) => kind.clone(),
            Self::Variant(None) => "variant".into(),
            Self::Variant(Some(kind)) => format!("variant of {kind}"),
            Self::Associated { is, .. } => is.clone(),
            Self::Constant { kind, value } => format!("{kind} = {value}"),
            Self::Operation(what) => what.clone(),
            Self::Function(function) => {
                let receiver = function.receiver.iter().cloned();
                let arguments = function.names.iter().zip(&function.arguments);
                let arguments = arguments.map(|(name, kind)| format!("{name}: {kind}"));
                let all: Vec<String> = receiver.chain(arguments).collect();
                let start = if function.is_async { "async fn" } else { "fn" };
                format!("{start}({}) -> {}", all.join(", "), function.answer)
            }
        }
    }
}

/// Reads the items of generated files, text by path below `generated/`.
///
/// # Errors
/// When a file is no Rust, which is a fault of the generator.
pub(crate) fn of(files: &BTreeMap<String, String>) -> Result<Surface> {
    let mut parsed = Vec::new();
    let mut types = BTreeSet::new();
    let mut features = BTreeMap::new();
    for (path, text) in files {
        let relevant = path.ends_with(".rs");
        if !relevant {
            continue;
        }
        let file = syn::parse_file(text).map_err(|error| {
            Error::new("surface", format!("{path} is no Rust: {error}"))
                .hint("this is a bug of the generator: report it with the contract")
        })?;
        if let Some(folder) = path.strip_suffix("mod.rs") {
            for item in &file.items {
                if let Item::Mod(module) = item {
                    features.insert(format!("{folder}{}", module.ident), feature(&module.attrs));
                }
            }
        }
        if path.starts_with("types/") {
            let items = file.items.iter().flat_map(flattened);
            types.extend(items.filter_map(|item| name_of(&item)));
        }
        parsed.push((path.clone(), file));
    }
    let mut reader = Reader {
        types: &types,
        own: BTreeSet::new(),
        imported: BTreeMap::new(),
        surface: Surface::new(),
        module: String::new(),
        feature: None,
    };
    for (path, file) in parsed {
        let stem = path.trim_end_matches(".rs");
        reader.feature = features.get(stem).cloned().flatten();
        reader.module = match stem.strip_prefix("types/") {
            Some(_) => "types".into(),
            None if stem == "mod" => continue,
            None => stem.to_owned(),
        };
        reader.own = file.items.iter().filter_map(name_of).collect();
        reader.imported = imported(&file.items);
        for item in file.items.iter().flat_map(flattened) {
            reader.item(&item);
        }
    }
    Ok(reader.surface)
}

/// Items, those in the macros that declare types included.
fn flattened(item: &Item) -> Vec<Item> {
    struct Declared(Vec<Item>);
    impl Parse for Declared {
        fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
            let mut items = Vec::new();
            while !input.is_empty() {
                items.push(input.parse()?);
            }
            Ok(Self(items))
        }
    }
    match item {
        Item::Macro(found) if is_declaration(&found.mac.path) => {
            let declared = found.mac.parse_body::<Declared>();
            declared.map(|declared| declared.0).unwrap_or_default()
        }
        other => vec![other.clone()],
    }
}

fn is_declaration(path: &Path) -> bool {
    path.is_ident("open_enum") || path.is_ident("identifier")
}

fn name_of(item: &Item) -> Option<String> {
    match item {
        Item::Struct(found) => Some(found.ident.to_string()),
        Item::Enum(found) => Some(found.ident.to_string()),
        _ => None,
    }
}

/// The feature in `#[cfg(feature = "…")]`.
fn feature(attributes: &[Attribute]) -> Option<String> {
    let cfg = attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("cfg"))?;
    let tokens = cfg.meta.require_list().ok()?.tokens.to_string();
    let (_, quoted) = tokens.split_once("feature = \"")?;
    quoted.split_once('"').map(|(name, _)| name.to_owned())
}

/// Where the names come from that a file imports.
fn imported(items: &[Item]) -> BTreeMap<String, String> {
    fn gather(tree: &UseTree, origin: &str, imported: &mut BTreeMap<String, String>) {
        match tree {
            UseTree::Path(path) => {
                let origin = match (origin, path.ident.to_string().as_str()) {
                    // What is private there is public at the root.
                    ("client", _) | (_, "crate") => "client".to_owned(),
                    ("", name) => name.to_owned(),
                    (origin, name) => format!("{origin}::{name}"),
                };
                gather(&path.tree, &origin, imported);
            }
            UseTree::Name(name) => {
                imported.insert(name.ident.to_string(), origin.to_owned());
            }
            UseTree::Group(group) => {
                group
                    .items
                    .iter()
                    .for_each(|tree| gather(tree, origin, imported));
            }
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }
    let mut imported = BTreeMap::new();
    for item in items {
        if let Item::Use(found) = item {
            gather(&found.tree, "", &mut imported);
        }
    }
    imported
}

struct Reader<'a> {
    /// The types of the module `types`.
    types: &'a BTreeSet<String>,
    /// The types of the file.
    own: BTreeSet<String>,
    /// Where the names come from that the file imports.
    imported: BTreeMap<String, String>,
    surface: Surface,
    module: String,
    feature: Option<String>,
}

impl Reader<'_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(found) if is_public(&found.vis) => {
                let owner = self.owner(&found.ident.to_string());
                self.type_itself(&owner, &found.attrs);
                for field in &found.fields {
                    if let (true, Some(name)) = (is_public(&field.vis), &field.ident) {
                        let shape = Shape::Field(self.absolute(&field.ty));
                        self.add(&owner, &plain(name), shape, &field.attrs);
                    }
                }
            }
            Item::Enum(found) if is_public(&found.vis) => {
                let owner = self.owner(&found.ident.to_string());
                self.type_itself(&owner, &found.attrs);
                for variant in &found.variants {
                    let held = variant
                        .fields
                        .iter()
                        .next()
                        .map(|field| self.absolute(&field.ty));
                    self.add(
                        &owner,
                        &plain(&variant.ident),
                        Shape::Variant(held),
                        &variant.attrs,
                    );
                }
            }
            Item::Const(found) if is_public(&found.vis) => {
                let owner = self.module.clone();
                let shape = Shape::Constant {
                    kind: self.absolute(&found.ty),
                    value: tidy(found.expr.to_token_stream()),
                };
                self.add(&owner, &plain(&found.ident), shape, &found.attrs);
            }
            Item::Impl(found) => self.implementation(found),
            Item::Mod(found) if is_public(&found.vis) => {
                let outside = self.owner(&found.ident.to_string());
                let outside = std::mem::replace(&mut self.module, outside);
                let items = found.content.iter().flat_map(|(_, items)| items);
                items.for_each(|item| self.item(item));
                self.module = outside;
            }
            _ => {}
        }
    }

    fn implementation(&mut self, found: &syn::ItemImpl) {
        let Type::Path(itself) = &*found.self_ty else {
            return;
        };
        let Some(last) = itself.path.segments.last() else {
            return;
        };
        let owner = match last.ident.to_string().as_str() {
            "Client" => "Client".to_owned(),
            "Submitted" => self.absolute(&found.self_ty),
            name => self.owner(name),
        };
        let Some((path, _)) = &found.trait_ else {
            for item in &found.items {
                if let ImplItem::Fn(function) = item
                    && is_public(&function.vis)
                {
                    let shape = self.function(&function.sig);
                    // A field and its setter may have the same name.
                    let member = format!("{}()", function.sig.ident);
                    self.add(&owner, &member, shape, &function.attrs);
                }
            }
            return;
        };
        let Some(name) = path.segments.last().map(|last| last.ident.to_string()) else {
            return;
        };
        if !matches!(name.as_str(), "Call" | "Paged" | "AlsoPdf" | "Submit") {
            return;
        }
        self.add(&owner, &format!("is {name}"), Shape::Has(name.clone()), &[]);
        for item in &found.items {
            match item {
                ImplItem::Type(kind) => {
                    let is = self.absolute(&kind.ty);
                    let member = format!("{name}::{}", kind.ident);
                    self.add(
                        &owner,
                        &member,
                        Shape::Associated {
                            of: name.clone(),
                            is,
                        },
                        &[],
                    );
                }
                ImplItem::Const(constant) => {
                    let value = tidy(constant.expr.to_token_stream());
                    self.add(
                        &owner,
                        &plain(&constant.ident),
                        Shape::Operation(value),
                        &[],
                    );
                }
                _ => {}
            }
        }
    }

    fn function(&self, signature: &syn::Signature) -> Shape {
        let mut function = Function {
            receiver: None,
            names: Vec::new(),
            arguments: Vec::new(),
            answer: "()".into(),
            is_async: signature.asyncness.is_some(),
        };
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    let reference = tidy(receiver.to_token_stream()).starts_with('&');
                    function.receiver = Some(if reference { "&self" } else { "self" }.into());
                }
                FnArg::Typed(argument) => {
                    function.names.push(tidy(argument.pat.to_token_stream()));
                    function.arguments.push(self.absolute(&argument.ty));
                }
            }
        }
        if let ReturnType::Type(_, kind) = &signature.output {
            function.answer = self.absolute(kind);
        }
        Shape::Function(function)
    }

    fn type_itself(&mut self, owner: &str, attributes: &[Attribute]) {
        self.surface
            .insert(owner.to_owned(), self.made(owner, Shape::Type, attributes));
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("derive"))
        {
            let Meta::List(list) = &attribute.meta else {
                continue;
            };
            for name in list.tokens.to_string().split(',').map(str::trim) {
                if matches!(name, "Default" | "Copy" | "Clone" | "PartialEq") {
                    self.add(
                        owner,
                        &format!("is {name}"),
                        Shape::Has(name.to_owned()),
                        &[],
                    );
                }
            }
        }
    }

    fn add(&mut self, owner: &str, member: &str, shape: Shape, attributes: &[Attribute]) {
        let item = self.made(owner, shape, attributes);
        let path = match member.strip_prefix("is ") {
            Some(name) => format!("{owner}: {name}"),
            None => format!("{owner}::{member}"),
        };
        self.surface.insert(path, item);
    }

    fn made(&self, owner: &str, shape: Shape, attributes: &[Attribute]) -> PublicItem {
        let own = feature(attributes).filter(|name| name != "blocking");
        PublicItem {
            owner: owner.to_owned(),
            shape,
            feature: self.feature.clone().or(own),
            deprecated: attributes
                .iter()
                .any(|attribute| attribute.path().is_ident("deprecated")),
        }
    }

    fn owner(&self, name: &str) -> String {
        format!("{}::{name}", self.module)
    }

    /// A type that means the same wherever it stands.
    fn absolute(&self, kind: &Type) -> String {
        let mut kind = kind.clone();
        Absolute { reader: self }.visit_type_mut(&mut kind);
        if let Type::Path(path) = &kind
            && path.path.is_ident("Self")
        {
            return "Self".into();
        }
        tidy(kind.to_token_stream())
    }
}

/// Puts where a name comes from before it.
struct Absolute<'a> {
    reader: &'a Reader<'a>,
}

impl VisitMut for Absolute<'_> {
    fn visit_path_mut(&mut self, path: &mut Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().map(|first| first.ident.to_string()) else {
            return;
        };
        let alone = path.segments.len() == 1;
        let prefix = match first.as_str() {
            "crate" => {
                // What is private there is public at the root.
                let last = path.segments.last().cloned();
                path.segments = last.into_iter().collect();
                "client"
            }
            "super" => {
                path.segments = path.segments.iter().skip(1).cloned().collect();
                "client"
            }
            "types" => "client",
            _ if !alone => return,
            name if self.reader.module == "types" && self.reader.types.contains(name) => {
                "client::types"
            }
            name if self.reader.own.contains(name) => {
                let module = format!("client::{}", self.reader.module);
                prepend(path, &module);
                return;
            }
            name => match self.reader.imported.get(name) {
                Some(origin) => {
                    let origin = origin.clone();
                    prepend(path, &origin);
                    return;
                }
                None => return,
            },
        };
        prepend(path, prefix);
    }
}

fn prepend(path: &mut Path, prefix: &str) {
    let before = prefix.split("::").map(|part| {
        let ident = proc_macro2::Ident::new(part, proc_macro2::Span::call_site());
        syn::PathSegment::from(ident)
    });
    path.segments = before.chain(path.segments.iter().cloned()).collect();
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn plain(ident: &proc_macro2::Ident) -> String {
    ident.to_string()
}

/// Tokens with spaces where people put them.
fn tidy(tokens: TokenStream) -> String {
    let mut text = tokens.to_string();
    for (spaced, tight) in [
        (" :: ", "::"),
        (" < ", "<"),
        (" >", ">"),
        (" ,", ","),
        ("& ", "&"),
        ("( ", "("),
        (" )", ")"),
        (" (", "("),
        (" ;", ";"),
        ("[ ", "["),
        (" ]", "]"),
    ] {
        text = text.replace(spaced, tight);
    }
    text
}
