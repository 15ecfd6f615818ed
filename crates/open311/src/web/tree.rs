//! One tree, two forms: JSON, and XML 1.0. XML is only ever written here, nowhere read.

use serde_json::{Map, Number, Value};

/// A value of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tree {
    /// Nothing known.
    Null,
    /// Yes or no.
    Bool(bool),
    /// A text.
    Text(String),
    /// A number as it is written.
    Number(String),
    /// Many of one kind, with the name that each has in XML.
    List(&'static str, Vec<Tree>),
    /// Named values in their order.
    Map(Vec<(&'static str, Tree)>),
}

impl From<&str> for Tree {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Tree {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<bool> for Tree {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}
impl<T: Into<Self>> From<Option<T>> for Tree {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl Tree {
    /// As JSON.
    pub(crate) fn json(&self) -> String {
        self.value().to_string()
    }

    fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Text(text) => Value::String(text.clone()),
            Self::Number(text) => text.parse::<Number>().map_or_else(|_| Value::String(text.clone()), Value::Number),
            Self::List(_, items) => Value::Array(items.iter().map(Self::value).collect()),
            Self::Map(pairs) => Value::Object(
                pairs.iter().map(|(name, tree)| ((*name).to_owned(), tree.value())).collect::<Map<_, _>>(),
            ),
        }
    }

    /// As an XML document whose first element has a name.
    pub(crate) fn xml(&self, root: &str) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        self.element(root, &mut out);
        out.push('\n');
        out
    }

    fn element(&self, name: &str, out: &mut String) {
        out.push('<');
        out.push_str(name);
        if *self == Self::Null {
            out.push_str("/>");
            return;
        }
        out.push('>');
        match self {
            Self::Null => {}
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Text(text) | Self::Number(text) => escape(text, out),
            Self::List(item, items) => items.iter().for_each(|tree| tree.element(item, out)),
            Self::Map(pairs) => pairs.iter().for_each(|(name, tree)| tree.element(name, out)),
        }
        out.push_str("</");
        out.push_str(name);
        out.push('>');
    }
}

/// Text between tags. What XML 1.0 can't hold is left out.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\r' => out.push_str("&#13;"),
            '\n' | '\t' => out.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c < ' ' => {}
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn sample() -> Tree {
        Tree::List(
            "request",
            vec![Tree::Map(vec![
                ("id", "RQ-1".into()),
                ("lat", Tree::Number("22.540000".to_owned())),
                ("open", true.into()),
                ("notes", Tree::Null),
                ("what", "<b>&\"'\u{0}\u{1b}]]>".into()),
            ])],
        )
    }

    #[test]
    fn both_forms_say_the_same() {
        let json: Value = serde_json::from_str(&sample().json()).expect("JSON");
        let wanted = serde_json::json!([{"id": "RQ-1", "lat": 22.54, "open": true, "notes": null, "what": "<b>&\"'\u{0}\u{1b}]]>"}]);
        assert_eq!(json, wanted);
        assert_eq!(
            sample().xml("service_requests"),
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<service_requests><request><id>RQ-1</id><lat>22.540000</lat>\
             <open>true</open><notes/><what>&lt;b&gt;&amp;&quot;&apos;]]&gt;</what></request></service_requests>\n"
        );
    }

    proptest! {
        #[test]
        fn whatever_is_said_stays_between_its_tags(text in any::<String>()) {
            let xml = Tree::Text(text).xml("t");
            let inner = xml.split_once("<t>").and_then(|(_, rest)| rest.rsplit_once("</t>")).map(|(inner, _)| inner).unwrap_or_default();
            prop_assert!(!inner.contains('<') && !inner.contains('>'));
            prop_assert!(inner.chars().all(|c| c >= ' ' || c == '\n' || c == '\t'));
        }
    }
}
