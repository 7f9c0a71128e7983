//! Tests contracts whose names are taken in Rust or in the generated code. Their clients must not declare a
//! name twice. `cargo xtask replay codegen/tests/hostile` compiles the clients.
#![allow(clippy::expect_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;
use std::path::Path;

use finicity_codegen::{Fit, Generated, Inputs, Source, generate};
use syn::parse::ParseStream;
use syn::{
    Attribute, FnArg, Ident, ImplItem, Item, ItemImpl, ItemStruct, LitStr, Macro, Token, Type,
    UseTree, Visibility, braced, parenthesized,
};

fn generate_hostile(name: &str) -> Generated {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/hostile")
        .join(name);
    let text = std::fs::read_to_string(&file).expect("a contract");
    let inputs = Inputs {
        contract: Source::new(name, &text),
        overlay: None,
        docs: None,
        fit: Fit::Partial,
    };
    generate(&inputs).unwrap_or_else(|error| panic!("{error}"))
}

/// The declared names with their scope, and the number of declarations of each name.
#[derive(Default)]
struct DeclaredNames {
    file: String,
    names: BTreeMap<String, usize>,
}

impl DeclaredNames {
    fn add(&mut self, scope: &str, name: impl ToString) {
        let name = format!("{}: {scope} {}", self.file, name.to_string());
        *self.names.entry(name).or_default() += 1;
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => self.struct_item(item),
            Item::Enum(item) => {
                self.add("type", &item.ident);
                for variant in &item.variants {
                    self.add(&format!("{}::", item.ident), &variant.ident);
                }
            }
            Item::Mod(item) => self.add("type", &item.ident),
            Item::Use(item) => self.import(&item.tree),
            Item::Fn(item) => {
                self.add("fn", &item.sig.ident);
                self.arguments(&item.sig.ident.to_string(), &item.sig.inputs);
            }
            Item::Impl(item) => self.impl_item(item),
            Item::Macro(item) => self.macro_call(&item.mac),
            _ => {}
        }
    }

    fn struct_item(&mut self, item: &ItemStruct) {
        self.add("type", &item.ident);
        for field in item.fields.iter().filter_map(|field| field.ident.as_ref()) {
            self.add(&format!("{}.", item.ident), field);
        }
    }

    fn import(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.import(&path.tree),
            UseTree::Name(name) => self.add("type", &name.ident),
            UseTree::Rename(name) => self.add("type", &name.rename),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn impl_item(&mut self, item: &ItemImpl) {
        let Type::Path(path) = &*item.self_ty else {
            return;
        };
        let type_name = &path.path.segments.last().expect("a type").ident;
        for inner in &item.items {
            if let (ImplItem::Fn(function), None) = (inner, &item.trait_) {
                self.add(&format!("{type_name}::"), &function.sig.ident);
                self.arguments(
                    &format!("{type_name}::{}", function.sig.ident),
                    &function.sig.inputs,
                );
            }
        }
    }

    fn arguments<'a>(&mut self, type_name: &str, arguments: impl IntoIterator<Item = &'a FnArg>) {
        for argument in arguments {
            if let FnArg::Typed(argument) = argument
                && let syn::Pat::Ident(name) = &*argument.pat
            {
                self.add(&format!("{type_name} argument"), &name.ident);
            }
        }
    }

    fn macro_call(&mut self, macro_call: &Macro) {
        if macro_call.path.is_ident("open_enum") || macro_call.path.is_ident("union") {
            let enumeration = |input: ParseStream<'_>| self.enumeration(input);
            macro_call.parse_body_with(enumeration).expect("an enum");
        }
    }

    /// Parses `pub enum A { B = "b", }` or `pub enum A by "c" { B(C), } "b" => B,`.
    fn enumeration(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        input.call(Attribute::parse_outer)?;
        input.parse::<Visibility>()?;
        input.parse::<Token![enum]>()?;
        let name: Ident = input.parse()?;
        self.add("type", &name);
        self.add(
            &format!("{name}::"),
            if input.peek(Ident) {
                "Unknown"
            } else {
                "Other"
            },
        );
        if input.peek(Ident) {
            input.parse::<Ident>()?;
            input.parse::<LitStr>()?;
        }
        let variants;
        braced!(variants in input);
        let mut known = Vec::new();
        while !variants.is_empty() {
            variants.call(Attribute::parse_outer)?;
            let variant: Ident = variants.parse()?;
            self.add(&format!("{name}::"), &variant);
            known.push(variant);
            if variants.peek(Token![=]) {
                variants.parse::<Token![=]>()?;
                variants.parse::<LitStr>()?;
            } else {
                let inside;
                parenthesized!(inside in variants);
                inside.parse::<Type>()?;
                variants.parse::<Token![as]>()?;
                self.add(&format!("{name}::"), &variants.parse::<Ident>()?);
            }
            variants.parse::<Token![,]>()?;
        }
        while !input.is_empty() {
            input.parse::<LitStr>()?;
            if input.peek(Token![if]) {
                input.parse::<Token![if]>()?;
                input.parse::<syn::Expr>()?;
            }
            input.parse::<Token![=>]>()?;
            assert!(
                known.contains(&input.parse()?),
                "a row of {name} chooses no variant"
            );
            input.parse::<Token![,]>()?;
        }
        Ok(())
    }
}

fn declared_names(files: &BTreeMap<String, String>) -> DeclaredNames {
    let mut declared_names = DeclaredNames::default();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".rs")) {
        declared_names.file.clone_from(path);
        let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
        file.items.iter().for_each(|item| declared_names.item(item));
    }
    declared_names
}

#[test]
fn hostile_names_are_not_declared_twice() {
    for name in ["operations.yaml", "properties.yaml", "types.yaml"] {
        let generated = generate_hostile(name);
        let all = [
            &generated.client,
            &generated.calls,
            &generated.operation_list,
            &generated.commands,
        ];
        for files in all {
            let declared_names = declared_names(files);
            let repeated: Vec<&String> = declared_names
                .names
                .iter()
                .filter_map(|(name, count)| (*count > 1).then_some(name))
                .collect();
            assert!(repeated.is_empty(), "{name}: {repeated:#?}");
        }
    }
}

#[test]
fn colliding_properties_get_unique_fields_and_keep_their_json_names() {
    let generated = generate_hostile("properties.yaml");
    let text = &generated.client["types/shared.rs"];
    for line in [
        "a_b = \"a b\",",
        "a_b_2 = \"aB\",",
        "a_b_3 = \"a_b\",",
        "a_b_2_2 = \"a_b_2\",",
        "r_type = \"r#type\",",
        "r#type = \"type\",",
        "x1st = \"1st\",",
        "pub fn set_new_2(mut self, new: impl IntoOption<String>) -> Self {",
        "    .. unknown_members_2",
    ] {
        assert!(text.contains(line), "no {line}");
    }
}
