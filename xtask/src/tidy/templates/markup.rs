//! Takes an HTML template apart: text, tags with their attributes, and the code between them.
//!
//! Enough for our own templates; not a parser of HTML at large.

/// A part of a template.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// What stands between tags, without code.
    Text(&'t str),
    /// `{{ … }}` or `{% … %}`, the inside.
    Code(&'t str),
    Tag(Tag<'t>),
}

/// `<name attribute="value">` or `</name>`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    pub(super) name: &'t str,
    pub(super) closes: bool,
    pub(super) attributes: Vec<Attribute<'t>>,
}

/// `name="value"`; code in the value is left out.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Attribute<'t> {
    pub(super) name: &'t str,
    pub(super) value: String,
}

impl Tag<'_> {
    /// Whether a person sees what stands in `value=`.
    pub(super) fn shows_its_value(&self) -> bool {
        let kind = self.attributes.iter().find(|attribute| attribute.name == "type");
        self.name == "input"
            && kind.is_none_or(|kind| matches!(kind.value.as_str(), "submit" | "button" | "reset" | "text"))
    }
}

/// The parts of a template, each with the line on which it starts.
pub(super) fn pieces(text: &str) -> Vec<(usize, Piece<'_>)> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let (piece, length) = first(rest);
        if let Some(piece) = piece {
            let start = text.len() - rest.len();
            // Text starts at its first letter, not at the line break before it.
            let blank = match piece {
                Piece::Text(text) => text.len() - text.trim_start().len(),
                _ => 0,
            };
            found.push((line_of(text, start + blank), piece));
        }
        rest = rest.get(length..).unwrap_or_default();
    }
    found
}

fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

/// The first part and its length. Comments and declarations are no part.
fn first(text: &str) -> (Option<Piece<'_>>, usize) {
    if let Some((_, length)) = enclosed(text, "{#", "#}").or_else(|| enclosed(text, "<!--", "-->")) {
        return (None, length);
    }
    if let Some((inside, length)) = code(text) {
        return (Some(Piece::Code(inside)), length);
    }
    if text.starts_with("<!") {
        return (None, text.find('>').map_or(text.len(), |at| at + 1));
    }
    if text.starts_with('<') {
        let length = tag_length(text);
        return (text.get(1..length).map(|inside| Piece::Tag(tag(inside))), length);
    }
    let length = ["<", "{{", "{%", "{#"].iter().filter_map(|stop| text.find(stop)).min().unwrap_or(text.len());
    (text.get(..length).map(Piece::Text), length)
}

fn enclosed<'t>(text: &'t str, open: &str, close: &str) -> Option<(&'t str, usize)> {
    let inside = text.strip_prefix(open)?;
    let end = inside.find(close)?;
    Some((inside.get(..end)?, open.len() + end + close.len()))
}

fn code(text: &str) -> Option<(&str, usize)> {
    enclosed(text, "{{", "}}").or_else(|| enclosed(text, "{%", "%}"))
}

/// How long the tag at the start is: to the `>` that is in no quotes and in no code.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    let mut at = 1;
    while let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) {
        if let Some((_, length)) = text.get(at..).and_then(code) {
            at += length;
            continue;
        }
        at += c.len_utf8();
        match (c, quote) {
            ('>', None) => break,
            ('"' | '\'', None) => quote = Some(c),
            (_, Some(open)) if c == open => quote = None,
            _ => {}
        }
    }
    at
}

fn tag(inside: &str) -> Tag<'_> {
    let inside = inside.trim_end_matches('>').trim_end_matches('/');
    let closes = inside.starts_with('/');
    let inside = inside.trim_start_matches('/');
    let end = inside.find(|c: char| c.is_whitespace() || c == '{').unwrap_or(inside.len());
    let (name, rest) = inside.split_at(end);
    Tag { name, closes, attributes: attributes(rest) }
}

fn attributes(mut rest: &str) -> Vec<Attribute<'_>> {
    let mut found = Vec::new();
    loop {
        rest = rest.trim_start();
        if let Some((_, length)) = code(rest) {
            rest = rest.get(length..).unwrap_or_default();
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '{')).unwrap_or(rest.len());
        let (name, behind) = rest.split_at(end);
        if name.is_empty() && behind.is_empty() {
            return found;
        }
        let (value, length) = behind.strip_prefix('=').map_or((String::new(), 0), |value| {
            let (value, length) = attribute_value(value);
            (value, length + 1)
        });
        found.push(Attribute { name, value });
        // A lone sign that is neither name nor value is stepped over.
        let step =
            if name.is_empty() && length == 0 { behind.chars().next().map_or(0, char::len_utf8) } else { length };
        rest = behind.get(step..).unwrap_or_default();
    }
}

/// The value at the start, without code, and how long it is in the source.
fn attribute_value(text: &str) -> (String, usize) {
    let quote = text.chars().next().filter(|c| matches!(c, '"' | '\''));
    let mut value = String::new();
    let mut at = usize::from(quote.is_some());
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        if let Some((_, length)) = code(rest) {
            at += length;
            continue;
        }
        let Some(c) = rest.chars().next() else { break };
        let ends = quote.map_or(c.is_whitespace(), |quote| c == quote);
        if ends {
            return (value, at + usize::from(quote.is_some()));
        }
        value.push(c);
        at += c.len_utf8();
    }
    (value, at)
}

/// The text without `&nbsp;` and its like.
pub(super) fn without_entities(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let name = from.get(1..).unwrap_or_default();
        let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#')).unwrap_or(name.len());
        if name.get(end..).is_some_and(|behind| behind.starts_with(';')) {
            rest = name.get(end + 1..).unwrap_or_default();
        } else {
            out.push('&');
            rest = name;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_has_its_attributes() {
        let found = pieces("<a class=\"b {{ c }} d\" {% if e %}hidden{% endif %} f=g>");
        let (_, Piece::Tag(tag)) = &found[0] else { panic!("is a tag") };
        let pairs: Vec<(&str, &str)> =
            tag.attributes.iter().map(|attribute| (attribute.name, attribute.value.as_str())).collect();
        assert_eq!(pairs, [("class", "b  d"), ("hidden", ""), ("f", "g")]);
    }

    #[test]
    fn entities_are_no_words() {
        assert_eq!(without_entities("a&nbsp;b & c&#8212;d &x"), "ab & cd &x");
    }
}
