//! Rust source as a flat row of tokens, without what only tests see.
//!
//! Enough to find a literal, a call or an attribute by its look; no types, no names resolved.

use proc_macro2::{Delimiter, LineColumn, Spacing, TokenStream, TokenTree};

use crate::outcome::{During, Outcome};

/// One token and the line where it starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Token {
    pub(crate) line: usize,
    pub(crate) kind: Kind,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Word(String),
    /// The value of a string literal.
    Text(String),
    /// A number, a character, a byte string.
    Literal,
    Sign(char),
    Open(char),
    Close(char),
}

impl Token {
    pub(crate) fn is_word(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Word(own) if own == word)
    }

    pub(crate) fn is(&self, kind: &Kind) -> bool {
        self.kind == *kind
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.kind {
            Kind::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The tokens of a file, without the items under `#[cfg(test)]`.
///
/// # Errors
/// When the file is no Rust.
pub(crate) fn read(text: &str) -> Outcome<Vec<Token>> {
    let stream: TokenStream = text.parse().during(|| "reading the tokens".to_owned())?;
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens);
    Ok(tokens)
}

fn flatten(stream: TokenStream, out: &mut Vec<Token>) {
    let mut rest = stream.into_iter().peekable();
    while let Some(tree) = rest.next() {
        let LineColumn { line, .. } = tree.span().start();
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == '#' && rest.peek().is_some_and(is_cfg_test) => {
                // The item ends with its first `;` or its first block.
                for tree in rest.by_ref() {
                    match tree {
                        TokenTree::Punct(end) if end.as_char() == ';' && end.spacing() == Spacing::Alone => break,
                        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break,
                        _ => {}
                    }
                }
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Brace => ('{', '}'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::None => (' ', ' '),
                };
                out.push(Token { line, kind: Kind::Open(open) });
                flatten(group.stream(), out);
                out.push(Token { line: group.span_close().start().line, kind: Kind::Close(close) });
            }
            TokenTree::Ident(word) => out.push(Token { line, kind: Kind::Word(word.to_string()) }),
            TokenTree::Punct(punct) => out.push(Token { line, kind: Kind::Sign(punct.as_char()) }),
            TokenTree::Literal(literal) => {
                let kind = text_of(&literal.to_string()).map_or(Kind::Literal, Kind::Text);
                out.push(Token { line, kind });
            }
        }
    }
}

fn is_cfg_test(tree: &TokenTree) -> bool {
    let TokenTree::Group(group) = tree else { return false };
    group.stream().to_string().replace(' ', "") == "cfg(test)"
}

/// The value of a string literal as it stands in the source; none for other literals.
fn text_of(source: &str) -> Option<String> {
    if let Some(raw) = source.strip_prefix('r') {
        let hashes = raw.bytes().take_while(|&byte| byte == b'#').count();
        return raw.get(hashes + 1..raw.len().checked_sub(hashes + 1)?).map(str::to_owned);
    }
    let inner = source.strip_prefix('"')?.strip_suffix('"')?;
    let mut value = String::new();
    let mut rest = inner.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            value.push(c);
            continue;
        }
        match rest.next() {
            Some('n') => value.push('\n'),
            Some('t') => value.push('\t'),
            // A line that goes on: the break and the indentation are not part of the value.
            Some('\n') => while rest.next_if(|c| c.is_whitespace()).is_some() {},
            Some(other) => value.push(other),
            None => {}
        }
    }
    Some(value)
}

/// The index just behind the group that opens at `at`.
pub(crate) fn behind_group(tokens: &[Token], at: usize) -> usize {
    let mut depth = 0_usize;
    for (offset, token) in tokens.iter().enumerate().skip(at) {
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return offset + 1;
                }
            }
            _ => {}
        }
    }
    tokens.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(source: &str) -> Vec<String> {
        let tokens = read(source).expect("is Rust");
        tokens.iter().filter_map(|token| token.text().map(str::to_owned)).collect()
    }

    #[test]
    fn literals_have_their_value() {
        assert_eq!(
            texts(
                r##"f("a\"b", r#"c"d"#, r"e", "g\
            h", 'x', b"y", 1)"##
            ),
            ["a\"b", "c\"d", "e", "gh"]
        );
    }

    #[test]
    fn what_only_tests_see_is_left_out() {
        let source = "fn a() { \"one\" }\n#[cfg(test)]\nmod tests { fn b() { \"two\" } }\n#[cfg(test)] use x;\nfn c() { \"three\" }";
        assert_eq!(texts(source), ["one", "three"]);
    }

    #[test]
    fn a_group_ends_where_it_closes() {
        let tokens = read("f(a, (b)) c").expect("is Rust");
        assert!(tokens[behind_group(&tokens, 1)].is_word("c"));
    }
}
