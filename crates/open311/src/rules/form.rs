//! What an outside program sent: pairs by `application/x-www-form-urlencoded`, checked before anybody reads them. Pure.

use sha2::{Digest, Sha256};

/// How many pairs a form may have.
const PAIRS: usize = 100;
/// How many characters a description may have (the specification's figure).
pub const DESCRIPTION: usize = 4000;
/// How many characters any other value may have.
const VALUE: usize = 500;

/// Why a form can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It is not UTF-8, or its percent signs are not.
    NotUtf8,
    /// It has too many fields.
    TooMany,
    /// A field is too long; its name and how long it may be.
    TooLong(String, usize),
    /// A field holds signs that nobody types.
    Control(String),
    /// A field that may stand once stands twice.
    Twice(String),
}

/// The pairs of a form or a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Form(Vec<(String, String)>);

/// A name as an error may repeat it: short, and nothing but letters.
fn shown(name: &str) -> String {
    let plain: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || "_-[]".contains(*c)).take(40).collect();
    if plain.is_empty() { "?".to_owned() } else { plain }
}

/// Percent signs and plus signs undone; nothing is guessed.
fn decoded(text: &[u8]) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        match byte {
            b'+' => bytes.push(b' '),
            b'%' => {
                let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
                let (high, low) = (digit(rest.next())?, digit(rest.next())?);
                bytes.push(u8::try_from(high * 16 + low).ok()?);
            }
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).ok()
}

/// What may be typed: lines and tabs, no other controls, no signs that Unicode keeps for itself.
fn typed(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}' | '\u{feff}'))
}

impl Form {
    /// Reads a form.
    ///
    /// # Errors
    /// What is wrong with it, by the field's name.
    pub fn read(bytes: &[u8]) -> Result<Self, Wrong> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        for pair in bytes.split(|b| *b == b'&').filter(|pair| !pair.is_empty()) {
            if pairs.len() >= PAIRS {
                return Err(Wrong::TooMany);
            }
            let mut sides = pair.splitn(2, |b| *b == b'=');
            let name = decoded(sides.next().unwrap_or_default()).ok_or(Wrong::NotUtf8)?;
            let value = decoded(sides.next().unwrap_or_default()).ok_or(Wrong::NotUtf8)?;
            if !name.chars().all(|c| typed(c) && !c.is_whitespace()) || !value.chars().all(typed) {
                return Err(Wrong::Control(shown(&name)));
            }
            let most = if name == "description" { DESCRIPTION } else { VALUE };
            if value.chars().count() > most || name.chars().count() > VALUE {
                return Err(Wrong::TooLong(shown(&name), most));
            }
            if !name.ends_with("[]") && pairs.iter().any(|(known, _)| *known == name) {
                return Err(Wrong::Twice(shown(&name)));
            }
            pairs.push((name, value));
        }
        Ok(Self(pairs))
    }

    /// A value, trimmed; an empty one is none.
    pub fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty())
    }

    /// The attributes of the service definition that were given: code and value.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, value)| {
            let code = name.strip_prefix("attribute[")?;
            let code = code.strip_suffix("][]").or_else(|| code.strip_suffix(']'))?;
            Some((code, value.trim()))
        })
    }

    /// A fingerprint of everything that was said, in whatever order, without the key that said it.
    pub fn fingerprint(&self) -> [u8; 32] {
        let mut said: Vec<&(String, String)> = self.0.iter().filter(|(name, _)| name != "api_key").collect();
        said.sort_unstable();
        let mut hash = Sha256::new();
        for (name, value) in said {
            for part in [name, value] {
                hash.update(part.len().to_be_bytes());
                hash.update(part.as_bytes());
            }
        }
        hash.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_form_is_read() {
        let form = Form::read("service_code=lift&description=%E7%94%B5%E6%A2%AF+a%0Ab&attribute%5Bplace%5D=3-L&x=&attribute[m][]=1&attribute[m][]=2".as_bytes())
            .expect("read");
        assert_eq!(form.get("description"), Some("电梯 a\nb"));
        assert_eq!(form.get("x"), None);
        assert_eq!(form.attributes().collect::<Vec<_>>(), [("place", "3-L"), ("m", "1"), ("m", "2")]);
    }

    #[test]
    fn hostile_forms_are_told_what_is_wrong() {
        let wrong = |bytes: &[u8]| Form::read(bytes).expect_err("wrong");
        assert_eq!(wrong(b"description=a%00b"), Wrong::Control("description".to_owned()));
        assert_eq!(wrong(b"a%00b=1"), Wrong::Control("ab".to_owned()));
        assert_eq!(wrong(b"description=%1b[31m"), Wrong::Control("description".to_owned()));
        assert_eq!(wrong("d=\u{ffff}".as_bytes()), Wrong::Control("d".to_owned()));
        assert_eq!(wrong(b"d=%ff%fe"), Wrong::NotUtf8);
        assert_eq!(wrong(b"d=%zz"), Wrong::NotUtf8);
        assert_eq!(wrong(b"d=%4"), Wrong::NotUtf8);
        assert_eq!(wrong(b"d=\xff"), Wrong::NotUtf8);
        assert_eq!(wrong(b"d=1&d=2"), Wrong::Twice("d".to_owned()));
        assert_eq!(wrong("a=1&".repeat(101).replacen("a", "b", 1).as_bytes()), Wrong::Twice("a".to_owned()));
        let long = format!("description={}", "长".repeat(DESCRIPTION + 1));
        assert_eq!(wrong(long.as_bytes()), Wrong::TooLong("description".to_owned(), DESCRIPTION));
        let many: Vec<String> = (0..=PAIRS).map(|n| format!("f{n}=1")).collect();
        assert_eq!(wrong(many.join("&").as_bytes()), Wrong::TooMany);
        assert_eq!(wrong(b"<script>%00=1"), Wrong::Control("script".to_owned()));
    }

    #[test]
    fn the_order_and_the_key_do_not_count() {
        let print = |text: &str| Form::read(text.as_bytes()).expect("read").fingerprint();
        assert_eq!(print("a=1&b=2&api_key=x"), print("b=2&api_key=y&a=1"));
        assert_ne!(print("a=1&b=2"), print("a=12&b="));
        assert_ne!(print("a=1b&c=2"), print("a=1&bc=2"));
    }

    proptest! {
        #[test]
        fn nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Form::read(&bytes);
        }

        #[test]
        fn what_programs_encode_is_read(value in "[ -~一-龥，。]{1,200}") {
            let body: String = form_urlencoded::Serializer::new(String::new()).append_pair("v", &value).finish();
            let form = Form::read(body.as_bytes()).expect("read");
            prop_assert_eq!(form.get("v").unwrap_or_default(), value.trim());
        }
    }
}
