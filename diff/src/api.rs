//! Lists the public API of the hand-written code: one line for each item that programs can use.

use std::collections::{BTreeMap, BTreeSet};

use finicity_codegen::{Error, Result};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Attribute, Fields, ImplItem, ImplItemFn, Item, ItemImpl, ItemTrait, Signature, TraitItem, Type,
    UseTree, Visibility,
};

use crate::code::Code;

/// Returns the public API of a crate, one item on a line, sorted.
///
/// A line names an item that programs can use: a type, a field, a variant, a function, a method of a trait,
/// an implementation of a trait, or a function that a macro writes into generated code. Lines of two versions
/// can be compared: a line that is gone, or that differs, breaks programs.
///
/// - `files`: the source files by their path below the folder `src`. Only the file `lib.rs` and files of
///   modules that are public or whose names the crate exports matter
///
/// # Errors
/// Returns an error if a file is not valid Rust.
pub fn public_api(files: &BTreeMap<String, String>) -> Result<Vec<String>> {
    let mut parsed = BTreeMap::new();
    for (path, text) in files {
        let file = syn::parse_file(text)
            .map_err(|error| Error::new("api", format!("{path} is not valid Rust: {error}")))?;
        parsed.insert(path.as_str(), file);
    }
    let mut listing = Listing::default();
    listing.items_of_public_file("lib.rs", "", &parsed);
    for item in parsed.values().flat_map(|file| &file.items) {
        if let Item::Use(node) = item
            && is_public(&node.vis)
        {
            exported(&node.tree, &mut listing.exported);
            listing.add(&node.attrs, &format!("use {}", Code::of(&node.tree)));
        }
    }
    for item in parsed.values().flat_map(|file| &file.items) {
        if let Item::Trait(node) = item
            && !is_public(&node.vis)
        {
            listing.hidden_traits.insert(node.ident.to_string());
        }
    }
    for item in parsed.values().flat_map(|file| &file.items) {
        listing.item(item);
    }
    Ok(listing.lines.into_iter().collect())
}

/// Adds the names that a `pub use` exports.
fn exported(tree: &UseTree, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => exported(&path.tree, names),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Rename(renamed) => drop(names.insert(renamed.rename.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|tree| exported(tree, names)),
        UseTree::Glob(_) => {}
    }
}

#[derive(Default)]
struct Listing {
    /// The names that programs can reach: `pub use` exports them, or they are in a public module.
    exported: BTreeSet<String>,
    /// The names of the traits that are not public.
    hidden_traits: BTreeSet<String>,
    lines: BTreeSet<String>,
}

impl Listing {
    /// Exports the public items of a file, and those of its public modules.
    ///
    /// - `folder`: the folder with the files of the modules: empty, or with a `/` at its end
    fn items_of_public_file(
        &mut self,
        path: &str,
        folder: &str,
        files: &BTreeMap<&str, syn::File>,
    ) {
        let items = files.get(path).into_iter().flat_map(|file| &file.items);
        for item in items {
            let (visibility, name) = match item {
                Item::Struct(node) => (&node.vis, &node.ident),
                Item::Enum(node) => (&node.vis, &node.ident),
                Item::Trait(node) => (&node.vis, &node.ident),
                Item::Fn(node) => (&node.vis, &node.sig.ident),
                Item::Const(node) => (&node.vis, &node.ident),
                Item::Type(node) => (&node.vis, &node.ident),
                Item::Mod(node) if is_public(&node.vis) => {
                    let module = format!("{folder}{}", node.ident);
                    let inside = format!("{module}/");
                    self.items_of_public_file(&format!("{module}.rs"), &inside, files);
                    self.items_of_public_file(&format!("{inside}mod.rs"), &inside, files);
                    continue;
                }
                _ => continue,
            };
            if is_public(visibility) {
                self.exported.insert(name.to_string());
            }
        }
    }

    fn add(&mut self, attributes: &[Attribute], line: &str) {
        let marks = attributes.iter().filter_map(|attribute| {
            let name = attribute.path().get_ident()?.to_string();
            let listed = ["cfg", "derive", "non_exhaustive", "deprecated", "must_use"];
            match name.as_str() {
                // The message is not part of the public API.
                "must_use" | "deprecated" => Some(format!("#[{name}] ")),
                name if listed.contains(&name) => {
                    Some(format!("#[{}] ", Code::of(&attribute.meta)))
                }
                _ => None,
            }
        });
        let marks: String = marks.collect();
        self.lines.insert(format!(
            "{line}{}",
            match marks.trim() {
                "" => String::new(),
                marks => format!("  {marks}"),
            }
        ));
    }

    fn is_exported(&self, name: &syn::Ident) -> bool {
        self.exported.contains(&name.to_string())
    }

    fn is_public_item(&self, visibility: &Visibility, name: &syn::Ident) -> bool {
        is_public(visibility) && self.is_exported(name)
    }

    /// Checks whether the head of an `impl` names a trait that only the crate itself can use.
    fn is_of_hidden_trait(&self, head: &Code) -> bool {
        let mut tokens = head.tokens().take_while(|token| *token != "for");
        tokens.any(|token| self.hidden_traits.contains(token))
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(node) if self.is_public_item(&node.vis, &node.ident) => {
                let (name, generics) = (&node.ident, &node.generics);
                self.add(&node.attrs, &format!("struct {name}{}", Code::of(generics)));
                self.fields(&name.to_string(), &node.fields, true);
            }
            Item::Enum(node) if self.is_public_item(&node.vis, &node.ident) => {
                let (name, generics) = (&node.ident, &node.generics);
                self.add(&node.attrs, &format!("enum {name}{}", Code::of(generics)));
                for variant in &node.variants {
                    let owner = format!("{name}::{}", variant.ident);
                    self.add(&variant.attrs, &format!("variant {owner}"));
                    self.fields(&owner, &variant.fields, false);
                }
            }
            Item::Trait(node) if self.is_public_item(&node.vis, &node.ident) => {
                self.interface(node)
            }
            Item::Fn(node) if self.is_public_item(&node.vis, &node.sig.ident) => {
                self.add(&node.attrs, &signature(&node.sig));
            }
            Item::Const(node) if self.is_public_item(&node.vis, &node.ident) => {
                let line = format!("const {}: {}", node.ident, Code::of(&node.ty));
                self.add(&node.attrs, &line);
            }
            Item::Type(node) if self.is_public_item(&node.vis, &node.ident) => {
                let (name, generics) = (&node.ident, &node.generics);
                let line = format!("type {name}{} = {}", Code::of(generics), Code::of(&node.ty));
                self.add(&node.attrs, &line);
            }
            Item::Impl(node) => self.implementation(node),
            Item::Macro(node) => {
                if let Some(name) = &node.ident {
                    self.macro_rules(&name.to_string(), node.mac.tokens.clone());
                }
            }
            Item::Mod(node) if is_public(&node.vis) => {
                self.add(&node.attrs, &format!("mod {}", node.ident));
            }
            _ => {}
        }
    }

    /// Lists fields. All fields of a variant are public.
    fn fields(&mut self, owner: &str, fields: &Fields, public_only: bool) {
        for (index, field) in fields.iter().enumerate() {
            if public_only && !is_public(&field.vis) {
                continue;
            }
            let name = field
                .ident
                .as_ref()
                .map_or(index.to_string(), ToString::to_string);
            self.add(
                &field.attrs,
                &format!("field {owner}.{name}: {}", Code::of(&field.ty)),
            );
        }
    }

    fn interface(&mut self, node: &ItemTrait) {
        let (name, bounds) = (&node.ident, &node.supertraits);
        self.add(&node.attrs, &format!("trait {name}: {}", Code::of(bounds)));
        for item in &node.items {
            match item {
                TraitItem::Fn(function) => {
                    let provided = match &function.default {
                        Some(_) => " (provided)",
                        None => "",
                    };
                    let line = format!("trait {name}: {}{provided}", signature(&function.sig));
                    self.add(&function.attrs, &line);
                }
                TraitItem::Type(kind) => {
                    self.add(&kind.attrs, &format!("trait {name}: type {}", kind.ident));
                }
                TraitItem::Const(constant) => {
                    let ty = Code::of(&constant.ty);
                    let line = format!("trait {name}: const {}: {ty}", constant.ident);
                    self.add(&constant.attrs, &line);
                }
                _ => {}
            }
        }
    }

    fn implementation(&mut self, node: &ItemImpl) {
        let Type::Path(path) = &*node.self_ty else {
            return;
        };
        let is_exported = path
            .path
            .segments
            .last()
            .is_some_and(|last| self.is_exported(&last.ident));
        if !is_exported {
            return;
        }
        let self_type = Code::of(&node.self_ty);
        if let Some((implemented, _)) = &node.trait_ {
            let implemented = Code::of(implemented);
            if !self.is_of_hidden_trait(&implemented) {
                self.add(&node.attrs, &format!("impl {implemented} for {self_type}"));
            }
            return;
        }
        for item in &node.items {
            match item {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    self.method(&self_type, &node.attrs, function);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let ty = Code::of(&constant.ty);
                    self.add(
                        &constant.attrs,
                        &format!("{self_type}: const {}: {ty}", constant.ident),
                    );
                }
                _ => {}
            }
        }
    }

    fn method(&mut self, self_type: &Code, of_impl: &[Attribute], function: &ImplItemFn) {
        let attributes: Vec<Attribute> = of_impl.iter().chain(&function.attrs).cloned().collect();
        self.add(
            &attributes,
            &format!("{self_type}: {}", signature(&function.sig)),
        );
    }

    /// Lists the functions and implementations that a macro writes into generated code.
    fn macro_rules(&mut self, name: &str, tokens: TokenStream) {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, tree) in trees.iter().enumerate() {
            if let TokenTree::Group(group) = tree {
                self.macro_rules(name, group.stream());
            }
            let is_word = |at: usize, word: &str| matches!(trees.get(at), Some(TokenTree::Ident(ident)) if ident == word);
            let starts = is_word(at, "impl") || is_word(at, "pub") && !is_word(at + 1, "crate");
            if !starts {
                continue;
            }
            let rest = trees.iter().skip(at);
            let head = rest.take_while(|tree| !matches!(tree, TokenTree::Group(group) if group.delimiter() == proc_macro2::Delimiter::Brace));
            let head: TokenStream = head.cloned().collect();
            let code = Code::of(&head);
            let head = code.to_string();
            // An `impl` without `for` declares nothing or is the type of an argument. A fragment such as
            // `$name:ident` belongs to the pattern of the macro.
            let is_function = head.starts_with("pub fn") || head.starts_with("pub async fn");
            let is_trait = head.starts_with("impl")
                && head.contains(" for ")
                && !self.is_of_hidden_trait(&code);
            let is_type = head.starts_with("pub enum") || head.starts_with("pub struct");
            let is_pattern = head.contains(": ident") || head.contains(';');
            if (is_function || is_trait || is_type) && !is_pattern {
                self.lines.insert(format!("macro {name}: {head}"));
            }
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn signature(signature: &Signature) -> String {
    Code::of(&signature.to_token_stream()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(text: &str) -> Vec<String> {
        let files = [
            (
                "lib.rs".to_owned(),
                "mod a; pub use a::{Open, Kind, Call, LIMIT, make};".to_owned(),
            ),
            ("a.rs".to_owned(), text.to_owned()),
        ];
        let mut lines = public_api(&BTreeMap::from(files)).unwrap();
        lines.retain(|line| !line.starts_with("use "));
        lines
    }

    #[test]
    fn what_programs_can_use_is_listed_and_nothing_else() {
        let text = "
            #[derive(Clone)] #[non_exhaustive]
            pub struct Open { pub a: Option<i32>, b: String }
            pub struct Hidden { pub c: u8 }
            impl Open { pub async fn go(&self, to: impl Into<String>) -> u8 { 1 } fn stay(&self) {} }
            impl std::fmt::Display for Open {}
            impl Hidden { pub fn no(&self) {} }
            pub enum Kind { A, B(u8), C { d: u8 } }
            pub trait Call: Send { type Output; fn need(&self); fn have(&self) {} }
            pub const LIMIT: usize = 3;
            #[must_use = \"because\"] pub fn make() {}
            pub fn other() {}
            pub(crate) trait Inner {}
            impl Inner for Open {}
        ";
        let expected = [
            "Open: async fn go(&self, to : impl Into<String>) -> u8",
            "const LIMIT: usize",
            "enum Kind",
            "field Kind::B.0: u8",
            "field Kind::C.d: u8",
            "field Open.a: Option<i32>",
            "fn make()  #[must_use]",
            "impl std::fmt::Display for Open",
            "struct Open  #[derive(Clone)] #[non_exhaustive]",
            "trait Call: Send",
            "trait Call: fn have(&self) (provided)",
            "trait Call: fn need(&self)",
            "trait Call: type Output",
            "variant Kind::A",
            "variant Kind::B",
            "variant Kind::C",
        ];
        assert_eq!(listed(text), expected);
    }

    #[test]
    fn items_of_public_modules_are_listed() {
        let files = [
            ("lib.rs", "pub mod a; mod b; pub fn root() {} fn own() {}"),
            ("a/mod.rs", "pub mod c; pub struct A; struct Own;"),
            (
                "a/c.rs",
                "pub const C: u8 = 1; impl super::A { pub fn go(&self) {} }",
            ),
            ("b.rs", "pub fn hidden() {}"),
        ];
        let files = files.map(|(path, text)| (path.to_owned(), text.to_owned()));
        let expected = [
            "const C: u8",
            "fn root()",
            "mod a",
            "mod c",
            "struct A",
            "super::A: fn go(&self)",
        ];
        assert_eq!(public_api(&BTreeMap::from(files)).unwrap(), expected);
    }

    #[test]
    fn functions_that_macros_write_are_listed() {
        let text = "macro_rules! m { ($a:ident) => {
            impl $a { pub fn get(&self) -> u8 { 1 } fn own(&self) {} }
            impl Clone for $a { fn clone(&self) -> Self { *self } }
        }; }";
        let expected = [
            "macro m: impl Clone for $ a",
            "macro m: pub fn get(&self) -> u8",
        ];
        assert_eq!(listed(text), expected);
    }
}
