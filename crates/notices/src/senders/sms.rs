//! Short messages by any provider that takes HTTP: a template of the call, and what an answer must hold to be a yes.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::http::{Call, call};
use super::{Outcome, clean};
use crate::senders::guard::Allowed;

/// How a provider is called. `{to}`, `{text}`, `{id}` and `{secret}` are filled in, quoted as their place wants it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Provider {
    /// The address.
    pub url: String,
    /// `POST` or `GET`.
    pub method: String,
    /// Header lines, `Name: value`.
    #[serde(default)]
    pub headers: String,
    /// The body.
    #[serde(default)]
    pub body: String,
    /// What the answer must hold; empty: any 2xx will do.
    #[serde(default)]
    pub success: String,
}

/// How a value is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quote {
    Percent,
    Json,
    Line,
}

fn quoted(value: &str, quote: Quote) -> String {
    match quote {
        Quote::Percent => form_urlencoded::byte_serialize(value.as_bytes()).collect(),
        Quote::Json => {
            let text = Value::from(value).to_string();
            text.get(1..text.len().saturating_sub(1)).unwrap_or_default().to_owned()
        }
        // A header is one line.
        Quote::Line => value.chars().filter(|c| !c.is_control()).collect(),
    }
}

/// Fills a template once; other braces (JSON's own) stay as they are.
fn filled(template: &str, facts: &[(&str, &str)], quote: Quote) -> String {
    let mut out = String::new();
    let mut rest = template;
    'next: while let Some(at) = rest.find('{') {
        let (before, after) = rest.split_at(at);
        out.push_str(before);
        for (name, value) in facts {
            if let Some(behind) = after.strip_prefix(&format!("{{{name}}}")) {
                out.push_str(&quoted(value, quote));
                rest = behind;
                continue 'next;
            }
        }
        out.push('{');
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

impl Provider {
    fn header_lines(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.lines().filter_map(|line| line.split_once(':')).map(|(n, v)| (n.trim(), v.trim()))
    }

    /// The call for one message: address, headers, body.
    fn call(&self, to: &str, text: &str, id: &str, secret: &str) -> Call {
        let facts = [("to", to), ("text", text), ("id", id), ("secret", secret)];
        let headers: Vec<(String, String)> =
            self.header_lines().map(|(name, value)| (name.to_owned(), filled(value, &facts, Quote::Line))).collect();
        let content = headers.iter().find(|(n, _)| n.eq_ignore_ascii_case("content-type")).map(|(_, v)| v.as_str());
        let quote = if content.is_some_and(|c| c.contains("form-urlencoded")) { Quote::Percent } else { Quote::Json };
        Call {
            post: !self.method.eq_ignore_ascii_case("GET"),
            url: filled(&self.url, &facts, Quote::Percent),
            headers,
            body: filled(&self.body, &facts, quote),
        }
    }

    /// Sends.
    pub(crate) fn send(&self, allowed: &Allowed, to: &str, text: &str, id: &str, secret: &str) -> Outcome {
        match call(allowed, &self.call(to, text, id, secret)) {
            Err(code) => Outcome::later(code),
            Ok(answered) => {
                let fine = (200..300).contains(&answered.status);
                if fine && (self.success.is_empty() || answered.text.contains(&self.success)) {
                    Outcome::Sent(clean(&answered.text))
                } else {
                    let error = format!("status: {} {}", answered.status, clean(&answered.text));
                    Outcome::Failed { error: error.trim().to_owned(), retry_after: answered.retry_after, never: false }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_as_their_place_wants_it() {
        let provider = Provider {
            url: "https://sms.example/send?to={to}&k={secret}".to_owned(),
            method: "POST".to_owned(),
            headers: "Content-Type: application/json\nX-Key: {secret}".to_owned(),
            body: "{\"phone\":\"{to}\",\"content\":\"{text}\",\"ref\":\"{id}\"}".to_owned(),
            success: String::new(),
        };
        let call = provider.call("13800005120", "他说\"好\" {to}\n行", "d1", "a&b\r\nX: y");
        assert_eq!(call.url, "https://sms.example/send?to=13800005120&k=a%26b%0D%0AX%3A+y");
        assert_eq!(call.headers.last(), Some(&("X-Key".to_owned(), "a&bX: y".to_owned())));
        let body: Value = serde_json::from_str(&call.body).expect("json");
        // A fact is never filled a second time.
        assert_eq!(body["content"], "他说\"好\" {to}\n行");
        assert_eq!(body["ref"], "d1");
        let form = Provider {
            headers: "content-type: application/x-www-form-urlencoded".to_owned(),
            body: "to={to}&text={text}".to_owned(),
            ..provider
        };
        assert_eq!(form.call("1", "a&b", "", "").body, "to=1&text=a%26b");
    }
}
