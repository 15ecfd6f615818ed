//! Reads the two Fluent files of a domain and joins them message by message.
//!
//! No Rust is written here.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;

use crate::outcome::Outcome;

/// One message, as both languages together ask for it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Joined {
    /// Its name in the Fluent files, `order-title`.
    pub(crate) id: String,
    /// The variables of either language, in alphabetical order.
    pub(crate) variables: BTreeSet<String>,
    /// Its text in the first language, on one line.
    pub(crate) sample: String,
}

/// Joins the texts of two languages, in the order of the first.
///
/// # Errors
/// With one line for each message that a language lacks, that stands twice, or that uses what
/// these texts do without (attributes, texts without a value).
pub(crate) fn join(first: (&str, &str), second: (&str, &str)) -> Outcome<Vec<Joined>> {
    let (ours, mut troubles) = read(first.0, first.1)?;
    let (theirs, more) = read(second.0, second.1)?;
    troubles.extend(more);
    let known: BTreeSet<&str> = ours.iter().map(|text| text.id.as_str()).collect();
    for text in theirs.iter().filter(|text| !known.contains(text.id.as_str())) {
        troubles.push(format!("`{}` is missing in {}", text.id, first.0));
    }
    let by_id: BTreeMap<&str, &Joined> = theirs.iter().map(|text| (text.id.as_str(), text)).collect();
    let mut joined = Vec::new();
    for mut text in ours {
        match by_id.get(text.id.as_str()) {
            Some(twin) => text.variables.extend(twin.variables.iter().cloned()),
            None => troubles.push(format!("`{}` is missing in {}", text.id, second.0)),
        }
        joined.push(text);
    }
    if troubles.is_empty() { Ok(joined) } else { Err(troubles.join("\n  ").into()) }
}

/// The ids of the messages of one file.
///
/// # Errors
/// When it is no Fluent.
pub(crate) fn ids(language: &str, text: &str) -> Outcome<Vec<String>> {
    let (messages, _) = read(language, text)?;
    Ok(messages.into_iter().map(|message| message.id).collect())
}

/// The messages of one language, with what is wrong in them.
fn read(language: &str, text: &str) -> Outcome<(Vec<Joined>, Vec<String>)> {
    let resource = parser::parse(text).map_err(|(_, faults)| {
        let line = |at: usize| text.get(..at).unwrap_or(text).lines().count().max(1);
        let lines: Vec<String> =
            faults.iter().map(|fault| format!("{language} line {}: {fault}", line(fault.pos.start))).collect();
        lines.join("\n  ")
    })?;
    let mut troubles = Vec::new();
    let mut seen = BTreeSet::new();
    let mut messages = Vec::new();
    for message in messages_of(&resource) {
        let id = message.id.name;
        if !seen.insert(id) {
            troubles.push(format!("`{id}` stands twice in {language}"));
        }
        if !message.attributes.is_empty() {
            troubles.push(format!("`{id}` has attributes in {language}: give each a message of its own"));
        }
        let Some(value) = &message.value else {
            troubles.push(format!("`{id}` has no text in {language}"));
            continue;
        };
        let mut variables = Variables { resource: &resource, found: BTreeSet::new(), open: vec![id] };
        variables.of_pattern(value);
        messages.push(Joined { id: id.to_owned(), variables: variables.found, sample: one_line(value) });
    }
    Ok((messages, troubles))
}

fn messages_of<'t>(resource: &'t Resource<&'t str>) -> impl Iterator<Item = &'t Message<&'t str>> {
    resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    })
}

/// Collects the variables of a pattern, through the messages that it names.
struct Variables<'t> {
    resource: &'t Resource<&'t str>,
    found: BTreeSet<String>,
    /// The messages being read, so that a circle ends.
    open: Vec<&'t str>,
}

impl<'t> Variables<'t> {
    fn of_pattern(&mut self, pattern: &'t Pattern<&'t str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.of_expression(expression);
            }
        }
    }

    fn of_expression(&mut self, expression: &'t Expression<&'t str>) {
        match expression {
            Expression::Inline(inline) => self.of_inline(inline),
            Expression::Select { selector, variants } => {
                self.of_inline(selector);
                for variant in variants {
                    self.of_pattern(&variant.value);
                }
            }
        }
    }

    fn of_inline(&mut self, inline: &'t InlineExpression<&'t str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.found.insert(id.name.to_owned());
            }
            InlineExpression::Placeable { expression } => self.of_expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => self.of_arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => {
                self.of_arguments(arguments);
            }
            InlineExpression::MessageReference { id, .. } => self.of_message(id.name),
            _ => {}
        }
    }

    fn of_arguments(&mut self, arguments: &'t CallArguments<&'t str>) {
        for argument in &arguments.positional {
            self.of_inline(argument);
        }
        for argument in &arguments.named {
            self.of_inline(&argument.value);
        }
    }

    fn of_message(&mut self, id: &'t str) {
        if self.open.contains(&id) {
            return;
        }
        let named = messages_of(self.resource).find(|message| message.id.name == id);
        if let Some(value) = named.and_then(|message| message.value.as_ref()) {
            self.open.push(id);
            self.of_pattern(value);
            self.open.pop();
        }
    }
}

/// The text as a person skims it: variables in braces, the default of each choice.
fn one_line(pattern: &Pattern<&str>) -> String {
    let mut line = String::new();
    write_pattern(pattern, &mut line);
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn write_pattern(pattern: &Pattern<&str>, line: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => line.push_str(value),
            PatternElement::Placeable { expression } => write_expression(expression, line),
        }
    }
}

fn write_expression(expression: &Expression<&str>, line: &mut String) {
    match expression {
        Expression::Inline(inline) => write_inline(inline, line),
        Expression::Select { variants, .. } => {
            if let Some(variant) = variants.iter().find(|variant| variant.default) {
                write_pattern(&variant.value, line);
            }
        }
    }
}

fn write_inline(inline: &InlineExpression<&str>, line: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            line.push_str(value);
        }
        InlineExpression::VariableReference { id }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => {
            line.push('{');
            line.push_str(id.name);
            line.push('}');
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                write_inline(argument, line);
            }
        }
        InlineExpression::Placeable { expression } => write_expression(expression, line),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids_and_variables(zh: &str, en: &str) -> Vec<(String, Vec<String>)> {
        let joined = join(("zh-CN", zh), ("en", en)).expect("both are complete");
        joined.into_iter().map(|text| (text.id, text.variables.into_iter().collect())).collect()
    }

    fn refused(zh: &str, en: &str) -> String {
        join(("zh-CN", zh), ("en", en)).expect_err("must be refused").to_string()
    }

    #[test]
    fn keeps_the_order_of_the_first_language() {
        let found = ids_and_variables("b = 乙\na = 甲\n", "a = A\nb = B\n");
        assert_eq!(found, [("b".to_owned(), vec![]), ("a".to_owned(), vec![])]);
    }

    #[test]
    fn variables_are_the_union_of_both_languages() {
        let en = "due = { $count ->\n    [one] one job\n   *[other] { NUMBER($count) } jobs\n } for { $name }\n";
        let found = ids_and_variables("due = { $name }的工单，{ $day }前\n", en);
        assert_eq!(found, [("due".to_owned(), vec!["count".into(), "day".into(), "name".into()])]);
    }

    #[test]
    fn a_named_message_brings_its_variables_and_a_circle_ends() {
        let text = "a = { b }\nb = { $x } { a }\n";
        let found = ids_and_variables(text, text);
        assert_eq!(found[0], ("a".to_owned(), vec!["x".into()]));
    }

    #[test]
    fn a_message_that_one_language_lacks_is_named() {
        assert!(refused("a = 甲\n", "b = B\n").contains("`a` is missing in en"));
        assert!(refused("a = 甲\n", "b = B\n").contains("`b` is missing in zh-CN"));
    }

    #[test]
    fn twice_the_same_and_broken_lines_are_refused() {
        assert!(refused("a = 甲\na = 乙\n", "a = A\n").contains("stands twice in zh-CN"));
        assert!(refused("a = 甲\nb = { $\n", "a = A\n").contains("zh-CN line 2"));
    }

    #[test]
    fn attributes_are_refused() {
        assert!(refused("a = 甲\n    .title = 乙\n", "a = A\n").contains("has attributes in zh-CN"));
    }

    #[test]
    fn the_sample_shows_the_default_and_the_variables() {
        let zh = "a = 共{ $n }件，{ $kind ->\n    [x] 甲\n   *[y] 乙\n }\n";
        let joined = join(("zh-CN", zh), ("en", "a = A\n")).expect("complete");
        assert_eq!(joined[0].sample, "共{n}件，乙");
    }
}
