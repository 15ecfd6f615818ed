//! Writes the Rust of a domain's words.
//!
//! No Fluent is read here.

use std::fmt::Write;

use super::catalogue::Joined;

/// Above this many arguments clippy speaks up.
const MANY_ARGUMENTS: usize = 7;
/// How much of a text its documentation shows.
const SAMPLE_LENGTH: usize = 72;

/// The text of `crates/<domain>/src/words.rs`, before rustfmt.
pub(crate) fn words(domain: &str, messages: &[Joined]) -> String {
    let platform = if domain == "platform" { "crate" } else { "platform" };
    // An unused import would be a warning where no message takes an argument.
    let arg = if messages.iter().any(|message| !message.variables.is_empty()) { "Arg, " } else { "" };
    let mut out = format!(
        "//! Generated from `locales/*/{domain}.ftl` by `cargo xtask words`; do not edit.\n\
         //! No text is written here: change the Fluent files and run it again.\n\n\
         use std::sync::LazyLock;\n\n\
         use {platform}::i18n::{{{arg}Catalogue, Lang}};\n\n\
         /// The texts of `{domain}` in both languages.\n\
         pub static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {{\n\
             Catalogue::new(\n\
                 \"{domain}\",\n\
                 include_str!(\"../../../locales/zh-CN/{domain}.ftl\"),\n\
                 include_str!(\"../../../locales/en/{domain}.ftl\"),\n\
             )\n\
         }});\n\n\
         /// The texts of `{domain}` in one language, a method a message.\n\
         #[derive(Debug, Clone, Copy)]\n\
         pub struct Words(pub Lang);\n\n\
         impl Words {{\n\
             /// A message without variables that is chosen at run time (the name of a state, of a role), where there is one.\n\
             pub fn find(&self, id: &str) -> Option<String> {{ CATALOGUE.find(self.0, id, &[]) }}\n\n\
             /// The word of a code: `code_word(\"state\", \"in_hand\")`; a dash where there is none.\n\
             pub fn code_word(&self, family: &str, code: &str) -> String {{ CATALOGUE.code(self.0, family, code) }}\n"
    );
    for message in messages {
        write_method(&mut out, message);
    }
    out.push_str("}\n");
    out
}

fn write_method(out: &mut String, message: &Joined) {
    let mut parameters = String::new();
    let mut arguments = String::new();
    for variable in &message.variables {
        let name = rust_name(variable);
        // Writing into a String cannot fail.
        let _ = write!(parameters, ", {name}: impl Into<Arg>");
        let _ = write!(arguments, "(\"{variable}\", {name}.into()), ");
    }
    let expect = if message.variables.len() >= MANY_ARGUMENTS {
        "#[expect(clippy::too_many_arguments, reason = \"the text has that many variables\")]\n"
    } else {
        ""
    };
    let _ = write!(
        out,
        "\n/// zh-CN: 「{sample}」\n\
         {expect}pub fn {method}(&self{parameters}) -> String {{\n\
             CATALOGUE.text(self.0, \"{id}\", &[{arguments}])\n\
         }}\n",
        sample = documentation(&message.sample),
        method = method_name(&message.id),
        id = message.id,
    );
}

/// The method of a message: `order-title` → `order_title`.
fn method_name(id: &str) -> String {
    // These methods are no messages.
    if matches!(id, "find" | "code-word") { format!("{}_", rust_name(id)) } else { rust_name(id) }
}

/// A Fluent name as a Rust one: lower case, dashes become underscores, keywords are escaped.
fn rust_name(name: &str) -> String {
    let name = name.replace('-', "_").to_lowercase();
    if matches!(name.as_str(), "self" | "super" | "crate") {
        format!("{name}_")
    } else if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// The sample, short, and with nothing in it that rustdoc would take for a link or a tag.
fn documentation(sample: &str) -> String {
    let mut short: String = sample.chars().take(SAMPLE_LENGTH).collect();
    if short.len() < sample.len() {
        short.push('…');
    }
    let escaped: String =
        short.chars().map(|c| if "[]<>`*_\\".contains(c) { format!("\\{c}") } else { c.to_string() }).collect();
    // An address in a sample is text, not a link.
    escaped.replace("://", "\\://")
}

/// The words that Rust 2024 keeps for itself.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn message(id: &str, variables: &[&str]) -> Joined {
        Joined {
            id: id.to_owned(),
            variables: variables.iter().map(|&name| name.to_owned()).collect(),
            sample: "订单 [{number}]".to_owned(),
        }
    }

    #[test]
    fn a_method_takes_each_variable_and_passes_it_by_its_fluent_name() {
        let text = words("orders", &[message("order-title", &["number", "paid-to"])]);
        assert!(text.contains("pub fn order_title(&self, number: impl Into<Arg>, paid_to: impl Into<Arg>)"));
        assert!(text.contains("&[(\"number\", number.into()), (\"paid-to\", paid_to.into()), ]"));
        assert!(text.contains("「订单 \\[{number}\\]」"));
    }

    #[test]
    fn keywords_are_escaped() {
        let text = words("orders", &[message("type", &["self", "for"])]);
        assert!(text.contains("pub fn r#type(&self, r#for: impl Into<Arg>, self_: impl Into<Arg>)"));
    }

    #[test]
    fn the_platform_names_itself() {
        assert!(words("platform", &[]).contains("use crate::i18n::{Catalogue, Lang};"));
        assert!(words("orders", &[]).contains("use platform::i18n::{Catalogue, Lang};"));
    }

    #[test]
    fn many_arguments_are_expected_where_there_are_many() {
        let many = message("a", &["a", "b", "c", "d", "e", "f", "g"]);
        assert!(words("orders", &[many]).contains("too_many_arguments"));
        assert!(!words("orders", &[message("a", &["a"])]).contains("too_many_arguments"));
    }
}
