//! The public items of a generated client, read from its source code.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use finicity_codegen::{Error, Result};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Expr, FnArg, Ident, ImplItem, Item, Lit, MetaNameValue, Path, ReturnType, Token,
    Type, UseTree, Visibility,
};

use crate::code::Code;

/// The public items of a client by path.
pub(crate) type Surface = BTreeMap<ItemPath, PublicItem>;

/// The path of a public item that code can name or call.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ItemPath {
    /// The type or module that contains the item, such as `types::Transaction`.
    pub owner: Code,
    /// The item within its owner; `None` for the owner itself.
    pub member: Option<Member>,
}

/// An item within a type or a module.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Member {
    /// A field, a variant or a constant.
    Named(String),
    /// A function. A field and its setter may have the same name.
    Function(String),
    /// The implementation of a trait.
    Implements(Trait),
    /// An associated type of a trait.
    Associated(Trait, String),
}

/// The traits that code can rely on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Trait {
    AlsoPdf,
    Call,
    Clone,
    Copy,
    Default,
    Paged,
    PartialEq,
    Submit,
}

impl Trait {
    const DERIVED: [Self; 4] = [Self::Clone, Self::Copy, Self::Default, Self::PartialEq];
    const OF_CLIENT: [Self; 4] = [Self::AlsoPdf, Self::Call, Self::Paged, Self::Submit];

    /// Returns the trait among `traits` that a path names.
    fn of(path: &Path, traits: [Self; 4]) -> Option<Self> {
        let name = &path.segments.last()?.ident;
        traits.into_iter().find(|one| name == &one.to_string())
    }

    pub(crate) fn is_of_client(self) -> bool {
        Self::OF_CLIENT.contains(&self)
    }
}

impl fmt::Display for Trait {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl fmt::Display for ItemPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let owner = self.owner.without_client_prefix();
        match &self.member {
            None => write!(f, "{owner}"),
            Some(Member::Named(name)) => write!(f, "{owner}::{name}"),
            Some(Member::Function(name)) => write!(f, "{owner}::{name}()"),
            Some(Member::Implements(name)) => write!(f, "{owner}: {name}"),
            Some(Member::Associated(of, name)) => write!(f, "{owner}::{of}::{name}"),
        }
    }
}

/// A public item that code can name or call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PublicItem {
    /// The form of the item.
    pub shape: Shape,
    /// The cargo feature that the item needs.
    pub feature: Option<String>,
    pub deprecated: bool,
}

/// The form of an item, as far as code can rely on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A struct, an enum or an identifier.
    Type,
    /// A trait that a type implements, such as `Default`.
    Implements(Trait),
    /// A public field and its type.
    Field(Code),
    /// A variant of an enum and the type that it holds, if any.
    Variant(Option<Code>),
    /// An associated type of a trait.
    Associated(Code),
    /// A constant: its type and its value.
    Constant {
        kind: Code,
        value: Code,
    },
    /// The description of an operation: method, path, timeout and so on.
    Operation(Code),
    Function(Function),
}

/// A function or method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Function {
    pub receiver: Option<Receiver>,
    pub names: Vec<Code>,
    pub arguments: Vec<Code>,
    pub output: Code,
    pub is_async: bool,
}

/// The form in which a method takes `self`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Receiver {
    Reference,
    Value,
}

impl Shape {
    /// Returns the text that documentation would show for the item.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Type => "type".into(),
            Self::Implements(name) => format!("is {name}"),
            Self::Variant(None) => "variant".into(),
            Self::Variant(Some(kind)) => format!("variant of {}", kind.without_client_prefix()),
            Self::Field(code) | Self::Associated(code) | Self::Operation(code) => {
                code.without_client_prefix().to_string()
            }
            Self::Constant { kind, value } => format!(
                "{} = {}",
                kind.without_client_prefix(),
                value.without_client_prefix()
            ),
            Self::Function(function) => {
                let receiver = function.receiver.map(|receiver| match receiver {
                    Receiver::Reference => "&self".to_owned(),
                    Receiver::Value => "self".to_owned(),
                });
                let arguments = function.names.iter().zip(&function.arguments);
                let arguments = arguments
                    .map(|(name, kind)| format!("{name}: {}", kind.without_client_prefix()));
                let all: Vec<String> = receiver.into_iter().chain(arguments).collect();
                let start = if function.is_async { "async fn" } else { "fn" };
                format!(
                    "{start}({}) -> {}",
                    all.join(", "),
                    function.output.without_client_prefix()
                )
            }
        }
    }

    /// Returns the types and values that the item contains.
    pub(crate) fn code(&self) -> Vec<&Code> {
        match self {
            Self::Type | Self::Implements(_) | Self::Variant(None) => Vec::new(),
            Self::Field(code)
            | Self::Associated(code)
            | Self::Operation(code)
            | Self::Variant(Some(code)) => vec![code],
            Self::Constant { kind, value } => vec![kind, value],
            Self::Function(function) => {
                let arguments = function.arguments.iter();
                arguments.chain([&function.output]).collect()
            }
        }
    }
}

/// Reads the public items of generated files. The keys of `files` are paths below `generated/`.
///
/// # Errors
/// Returns an error if a file is not valid Rust. Such a file is a bug of the generator.
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
            Error::new("surface", format!("{path} is not valid Rust: {error}"))
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
            None if stem == "mod" || stem.ends_with("/mod") => continue,
            None => stem.replace('/', "::"),
        };
        reader.own = file.items.iter().filter_map(name_of).collect();
        reader.imported = imported(&file.items);
        for item in file.items.iter().flat_map(flattened) {
            reader.item(&item);
        }
    }
    Ok(reader.surface)
}

/// Returns the items that an item declares, including the items inside the macros that declare
/// types.
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
        Item::Macro(node) if is_declaration(&node.mac.path) => {
            let declared = node.mac.parse_body::<Declared>();
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
        Item::Struct(node) => Some(node.ident.to_string()),
        Item::Enum(node) => Some(node.ident.to_string()),
        _ => None,
    }
}

/// Returns the feature that `#[cfg(feature = "…")]` names.
fn feature(attributes: &[Attribute]) -> Option<String> {
    let mut all = attributes.iter();
    let cfg = all.find(|attribute| attribute.path().is_ident("cfg"))?;
    let node: MetaNameValue = cfg.parse_args().ok()?;
    match node.value {
        Expr::Lit(syn::ExprLit {
            lit: Lit::Str(name),
            ..
        }) if node.path.is_ident("feature") => Some(name.value()),
        _ => None,
    }
}

/// Returns the origin of each name that a file imports.
fn imported(items: &[Item]) -> BTreeMap<String, String> {
    fn gather(tree: &UseTree, origin: &str, imported: &mut BTreeMap<String, String>) {
        match tree {
            UseTree::Path(path) => {
                let origin = match (origin, path.ident.to_string().as_str()) {
                    // The crate root re-exports these items under public names.
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
        if let Item::Use(node) = item {
            gather(&node.tree, "", &mut imported);
        }
    }
    imported
}

struct Reader<'a> {
    /// The names of the types in the module `types`.
    types: &'a BTreeSet<String>,
    /// The names of the types that the file declares.
    own: BTreeSet<String>,
    /// The origin of each name that the file imports.
    imported: BTreeMap<String, String>,
    surface: Surface,
    module: String,
    feature: Option<String>,
}

impl Reader<'_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(node) if is_public(&node.vis) => {
                let owner = self.owner(&node.ident);
                self.type_itself(&owner, &node.attrs);
                for field in node.fields.iter().filter(|field| is_public(&field.vis)) {
                    if let Some(name) = &field.ident {
                        let member = Member::Named(name.to_string());
                        let shape = Shape::Field(self.absolute(&field.ty));
                        self.add(&owner, member, shape, &field.attrs);
                    }
                }
            }
            Item::Enum(node) if is_public(&node.vis) => {
                let owner = self.owner(&node.ident);
                self.type_itself(&owner, &node.attrs);
                for variant in &node.variants {
                    let held = variant.fields.iter().next();
                    let shape = Shape::Variant(held.map(|field| self.absolute(&field.ty)));
                    let member = Member::Named(variant.ident.to_string());
                    self.add(&owner, member, shape, &variant.attrs);
                }
            }
            Item::Const(node) if is_public(&node.vis) => {
                let owner = Code::path(self.module.split("::"));
                let shape = Shape::Constant {
                    kind: self.absolute(&node.ty),
                    value: Code::of(&node.expr),
                };
                self.add(
                    &owner,
                    Member::Named(node.ident.to_string()),
                    shape,
                    &node.attrs,
                );
            }
            Item::Impl(node) => self.implementation(node),
            Item::Mod(node) if is_public(&node.vis) => {
                let inside = format!("{}::{}", self.module, node.ident);
                let outside = std::mem::replace(&mut self.module, inside);
                let items = node.content.iter().flat_map(|(_, items)| items);
                items.for_each(|item| self.item(item));
                self.module = outside;
            }
            _ => {}
        }
    }

    fn implementation(&mut self, node: &syn::ItemImpl) {
        let Type::Path(self_type) = &*node.self_ty else {
            return;
        };
        let Some(last) = self_type.path.segments.last() else {
            return;
        };
        let owner = match last.ident.to_string().as_str() {
            "Client" => Code::path(["Client"]),
            "Submitted" => self.absolute(&node.self_ty),
            _ => self.owner(&last.ident),
        };
        match &node.trait_ {
            None => {
                for item in &node.items {
                    if let ImplItem::Fn(function) = item
                        && is_public(&function.vis)
                    {
                        let member = Member::Function(function.sig.ident.to_string());
                        let shape = self.function(&function.sig);
                        self.add(&owner, member, shape, &function.attrs);
                    }
                }
            }
            Some((path, _)) => {
                if let Some(of) = Trait::of(path, Trait::OF_CLIENT) {
                    self.trait_of_client(&owner, of, &node.items);
                }
            }
        }
    }

    fn trait_of_client(&mut self, owner: &Code, of: Trait, items: &[ImplItem]) {
        self.add(owner, Member::Implements(of), Shape::Implements(of), &[]);
        for item in items {
            match item {
                ImplItem::Type(node) => {
                    let member = Member::Associated(of, node.ident.to_string());
                    let shape = Shape::Associated(self.absolute(&node.ty));
                    self.add(owner, member, shape, &[]);
                }
                ImplItem::Const(node) => {
                    let member = Member::Named(node.ident.to_string());
                    self.add(owner, member, Shape::Operation(Code::of(&node.expr)), &[]);
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
            output: match &signature.output {
                ReturnType::Type(_, kind) => self.absolute(kind),
                ReturnType::Default => Code::of(&quote::quote!(())),
            },
            is_async: signature.asyncness.is_some(),
        };
        for input in &signature.inputs {
            match input {
                FnArg::Receiver(receiver) => {
                    function.receiver = Some(match Code::of(receiver).starts_with("&") {
                        true => Receiver::Reference,
                        false => Receiver::Value,
                    });
                }
                FnArg::Typed(argument) => {
                    function.names.push(Code::of(&argument.pat));
                    function.arguments.push(self.absolute(&argument.ty));
                }
            }
        }
        Shape::Function(function)
    }

    fn type_itself(&mut self, owner: &Code, attributes: &[Attribute]) {
        let path = ItemPath {
            owner: owner.clone(),
            member: None,
        };
        let item = self.public_item(Shape::Type, attributes);
        self.surface.insert(path, item);
        for attribute in attributes
            .iter()
            .filter(|one| one.path().is_ident("derive"))
        {
            let names = attribute.parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated);
            for path in names.iter().flatten() {
                if let Some(name) = Trait::of(path, Trait::DERIVED) {
                    self.add(
                        owner,
                        Member::Implements(name),
                        Shape::Implements(name),
                        &[],
                    );
                }
            }
        }
    }

    fn add(&mut self, owner: &Code, member: Member, shape: Shape, attributes: &[Attribute]) {
        let path = ItemPath {
            owner: owner.clone(),
            member: Some(member),
        };
        let item = self.public_item(shape, attributes);
        self.surface.insert(path, item);
    }

    fn public_item(&self, shape: Shape, attributes: &[Attribute]) -> PublicItem {
        let own = feature(attributes).filter(|name| name != "blocking");
        let mut attributes = attributes.iter();
        PublicItem {
            shape,
            feature: self.feature.clone().or(own),
            deprecated: attributes.any(|attribute| attribute.path().is_ident("deprecated")),
        }
    }

    fn owner(&self, name: &Ident) -> Code {
        Code::path(self.module.split("::").chain([name.to_string().as_str()]))
    }

    /// Returns a type whose paths have the same meaning in every file.
    fn absolute(&self, kind: &Type) -> Code {
        let mut kind = kind.clone();
        Absolute { reader: self }.visit_type_mut(&mut kind);
        Code::of(&kind)
    }
}

/// A visitor that puts the origin of a name in front of the name.
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
                // The crate root re-exports this item under a public name.
                let last = path.segments.last().cloned();
                path.segments = last.into_iter().collect();
                "client"
            }
            "super" => {
                path.segments = path.segments.iter().skip(1).cloned().collect();
                let parent = self.reader.module.rsplit_once("::");
                let module = parent.map_or("client".to_owned(), |(parent, _)| {
                    format!("client::{parent}")
                });
                prepend(path, &module);
                return;
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
