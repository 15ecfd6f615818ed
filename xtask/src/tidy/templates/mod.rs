//! Templates hold no words of their own and nothing that the content security policy refuses.
//!
//! Here is what is looked for; `markup` takes a template apart.

mod markup;

use super::Finding;
use crate::repo::File;
use markup::{Attribute, Piece, Tag};

/// Letters that are the same in every language.
const SAME_IN_EVERY_LANGUAGE: &[&str] = &["中文", "English", "m²", "kWh"];

/// Attributes that people read or hear.
const READ_BY_PEOPLE: &[&str] = &["title", "placeholder", "aria-label", "aria-description", "aria-valuetext", "alt"];

/// Blocks of the shells whose text is a class name, not words.
const CLASS_BLOCKS: [&str; 2] = ["block size", "block body_class"];

pub(super) fn check(files: &[File]) -> Vec<Finding> {
    files.iter().filter(|file| is_template(&file.path)).flat_map(check_one).collect()
}

fn is_template(path: &str) -> bool {
    path.split('/').any(|part| part == "templates")
}

fn check_one(file: &File) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut say = |line: usize, sentence: String| found.push(Finding::new(&file.path, line, sentence));
    // Names of keys are printed on keyboards, not spoken.
    let mut inside = "";
    // Blocks that become class names of the shell.
    let mut names_classes = false;
    for (line, piece) in markup::pieces(&file.text) {
        match piece {
            Piece::Text(text) if inside == "script" => {
                if !text.trim().is_empty() {
                    say(line, "a script of its own: the content security policy refuses it".to_owned());
                }
            }
            Piece::Text(text) => {
                if inside != "kbd" && !names_classes && has_words(text) {
                    say(line, format!("untranslated text `{}`: make it a message", text.trim()));
                }
            }
            Piece::Code(code) => {
                let code_word = code.trim_matches(['{', '}', '%', '-', ' ']);
                if code_word.starts_with("block ") || code_word.starts_with("endblock") {
                    names_classes = CLASS_BLOCKS.contains(&code_word);
                }
                if code.chars().any(is_chinese) {
                    say(line, format!("untranslated text in `{}`: make it a message", code.trim()));
                }
            }
            Piece::Tag(tag) => {
                inside = if tag.closes { "" } else { tag.name };
                if inside == "style" {
                    say(line, "a style of its own: the content security policy refuses it".to_owned());
                }
                for attribute in &tag.attributes {
                    if let Some(sentence) = judge(&tag, attribute) {
                        say(line, sentence);
                    }
                }
            }
        }
    }
    found
}

fn judge(tag: &Tag, attribute: &Attribute) -> Option<String> {
    let Attribute { name, value } = attribute;
    if *name == "style" || (name.starts_with("on") && name.len() > 2) {
        return Some(format!("`{name}=`: the content security policy refuses it"));
    }
    let read = READ_BY_PEOPLE.contains(name) || (*name == "value" && tag.shows_its_value());
    (read && has_words(value)).then(|| format!("untranslated text in `{name}=\"{value}\"`: make it a message"))
}

fn has_words(text: &str) -> bool {
    let mut text = markup::without_entities(text);
    for same in SAME_IN_EVERY_LANGUAGE {
        text = text.replace(same, "");
    }
    text.chars().any(char::is_alphabetic)
}

fn is_chinese(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{4e00}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        check(&[File { path: "crates/a/templates/a/a.html".to_owned(), text: text.to_owned() }])
            .iter()
            .map(|finding| finding.line)
            .collect()
    }

    #[test]
    fn a_translated_template_passes() {
        let text = "{% extends \"page.html\" %}\n<!DOCTYPE html>\n<!-- why -->{# 说明 #}\n<p title=\"{{ w.hint() }}\">{{ w.hello(name) }} · ¥&nbsp;1 m²</p>\n<kbd>Ctrl</kbd>\n<script src=\"/app.js\" type=\"module\"></script>\n<option value=\"cash\">{{ w.cash() }}</option>";
        assert_eq!(lines(text), Vec::<usize>::new());
    }

    #[test]
    fn words_in_text_are_found_in_any_language() {
        assert_eq!(lines("<p>\n{{ w.a() }}你好</p>\n<b>Hello</b>"), [2, 3]);
        assert_eq!(lines("{% if a == \"甲\" %}"), [1]);
        assert_eq!(lines("{% block size %}mid{% endblock %}\n{% block main %}mid{% endblock %}"), [2]);
    }

    #[test]
    fn words_in_attributes_are_found() {
        assert_eq!(lines("<input placeholder='姓名'>\n<img alt=\"Photo {{ n }}\">\n<a aria-label=Close>"), [1, 2, 3]);
        assert_eq!(lines("<input type=\"submit\" value=\"Send\">\n<input type=radio value=cash>"), [1]);
    }

    #[test]
    fn what_the_policy_refuses_is_found() {
        assert_eq!(
            lines("<p style=\"color:red\">\n<p onclick=\"x()\">\n<script>go()</script>\n<style>p{}</style>"),
            [1, 2, 3, 4, 4]
        );
    }

    #[test]
    fn a_greater_sign_in_an_attribute_or_expression_does_not_end_the_tag() {
        assert!(lines("<a {% if a > b %}hidden{% endif %} data-x=\"a>b\" href=\"{{ x }}\"></a>").is_empty());
    }
}
