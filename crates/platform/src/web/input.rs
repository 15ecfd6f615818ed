//! What people and programs send: path, query, and commands by JSON or by form, each with its key.

use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use kernel::fault::{Fault, FieldError};
use kernel::op::Op;
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::problem::Failed;
use crate::app::App;
use crate::db::Key;
use crate::history::canonical;

/// Path parameters as a struct or tuple; what does not parse was never there (404).
#[derive(Debug)]
pub struct Path<T>(pub T);

impl<T: DeserializeOwned + Send> FromRequestParts<App> for Path<T> {
    type Rejection = Failed;
    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failed> {
        let raw = axum::extract::RawPathParams::from_request_parts(parts, app).await.map_err(|_| Fault::NotFound)?;
        if raw.iter().any(|(_, value)| value.contains('\0')) {
            return Err(Fault::NotFound.into());
        }
        let axum::extract::Path(value) =
            axum::extract::Path::<T>::from_request_parts(parts, app).await.map_err(|_| Fault::NotFound)?;
        Ok(Self(value))
    }
}

/// Query parameters.
#[derive(Debug)]
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Failed;
    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Failed> {
        let query = parts.uri.query().unwrap_or("");
        pairs_of(query.as_bytes())?;
        let parsed = serde_html_form::Deserializer::new(form_pairs(query.as_bytes()));
        serde_path_to_error::deserialize(parsed)
            .map(Self)
            .map_err(|error| field_fault(&error.path().to_string(), &error.inner().to_string()).into())
    }
}

fn form_pairs(bytes: &[u8]) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(bytes)
}

/// The pairs of a query or a form.
///
/// # Errors
/// A field that holds NUL, which no text of the database may hold.
pub(crate) fn pairs_of(bytes: &[u8]) -> Result<Vec<(String, String)>, Fault> {
    form_pairs(bytes)
        .map(|(name, value)| {
            if name.contains('\0') || value.contains('\0') {
                return Err(Fault::invalid(&name.replace('\0', ""), "not_readable"));
            }
            Ok((name.into_owned(), value.into_owned()))
        })
        .collect()
}

/// A form that is no command: log-in, preferences, and what is asked where the question does not belong into an address.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Failed;
    async fn from_request(request: Request, app: &App) -> Result<Self, Failed> {
        let bytes = Bytes::from_request(request, app).await.map_err(|_| Fault::invalid("form", "too_large"))?;
        pairs_of(&bytes)?;
        serde_path_to_error::deserialize(serde_html_form::Deserializer::new(form_pairs(&bytes)))
            .map(Self)
            .map_err(|error| field_fault(&error.path().to_string(), &error.inner().to_string()).into())
    }
}

/// A command of the API: a JSON body, its meta data, and the key from `Idempotency-Key`.
#[derive(Debug)]
pub struct ApiCommand<T> {
    /// What is asked.
    pub input: T,
    /// The key and fingerprint.
    pub key: Key,
    /// Version seen, device clock, order.
    pub op: Op,
}

impl<T: DeserializeOwned> FromRequest<App> for ApiCommand<T> {
    type Rejection = Failed;
    async fn from_request(request: Request, app: &App) -> Result<Self, Failed> {
        let path = request.uri().path().to_owned();
        let text = header_key(&request)?;
        let bytes = Bytes::from_request(request, app).await.map_err(|_| Fault::invalid("body", "too_large"))?;
        let value: Value = if bytes.iter().all(u8::is_ascii_whitespace) {
            Value::Object(serde_json::Map::new())
        } else {
            serde_json::from_slice(&bytes).map_err(|_| Fault::invalid("body", "not_json"))?
        };
        without_nul("", &value)?;
        let fingerprint = fingerprint(&path, canonical(&value).as_bytes());
        let op: Op = from_json(value.clone())?;
        Ok(Self { input: from_json(value)?, key: Key { text, fingerprint }, op })
    }
}

/// The key of an API command whose body isn't JSON (a file): the fingerprint is the SHA-256 of the bytes.
pub fn blob_key(headers: &axum::http::HeaderMap, bytes: &[u8]) -> Result<Key, Fault> {
    let text = headers.get("idempotency-key").and_then(|v| v.to_str().ok()).map(str::trim);
    let text = text.filter(|t| !t.is_empty() && t.len() <= 255).ok_or(Fault::KeyMissing)?;
    Ok(Key { text: text.to_owned(), fingerprint: Sha256::digest(bytes).into() })
}

fn header_key(request: &Request) -> Result<String, Fault> {
    let header = request.headers().get("idempotency-key").and_then(|v| v.to_str().ok()).map(str::trim);
    header.filter(|t| !t.is_empty() && t.len() <= 255).map(str::to_owned).ok_or(Fault::KeyMissing)
}

/// No text of the database may hold NUL: SQLite would take it, PostgreSQL not.
fn without_nul(field: &str, value: &Value) -> Result<(), Fault> {
    let whole = |name: &str| if field.is_empty() { name.to_owned() } else { format!("{field}.{name}") };
    match value {
        Value::String(text) if text.contains('\0') => {
            Err(Fault::invalid(if field.is_empty() { "body" } else { field }, "not_readable"))
        }
        Value::Array(items) => items.iter().try_for_each(|item| without_nul(field, item)),
        Value::Object(map) => map.iter().try_for_each(|(name, item)| {
            if name.contains('\0') {
                Err(Fault::invalid("body", "not_readable"))
            } else {
                without_nul(&whole(name), item)
            }
        }),
        _ => Ok(()),
    }
}

/// Reads JSON into a struct; an error names the field.
pub fn from_json<T: DeserializeOwned>(value: Value) -> Result<T, Fault> {
    serde_path_to_error::deserialize(value)
        .map_err(|error| field_fault(&error.path().to_string(), &error.inner().to_string()))
}

fn field_fault(path: &str, message: &str) -> Fault {
    let named = |lead: &str| message.strip_prefix(lead).and_then(|rest| rest.split('`').next());
    if let Some(field) = named("missing field `") {
        let whole = if path == "." { field.to_owned() } else { format!("{path}.{field}") };
        return Fault::invalid(&whole, "missing");
    }
    let detail = if message.starts_with("unknown variant") { "unknown" } else { "not_readable" };
    Fault::Invalid(vec![FieldError {
        field: if path == "." { "body".to_owned() } else { path.to_owned() },
        detail: detail.to_owned(),
    }])
}

fn fingerprint(path: &str, body: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(path).chain_update([0]).chain_update(body).finalize().into()
}

/// A field of a form. A file's value is the id under which it is kept; its mark is the hash of what was sent.
pub(crate) struct Pair {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) mark: Option<String>,
}

/// A command by a form: urlencoded, or multipart with photos.
///
/// The key is the hidden field `op_id`, the version seen is `base_version`. Photos of a multipart form are stored first;
/// their blob ids take the place of the file under the same name. The fingerprint is taken over what was sent: the same form
/// with the same photos is the same command, whatever ids they got.
#[derive(Debug)]
pub struct FormCommand<T> {
    /// What is asked.
    pub input: T,
    /// The key and fingerprint.
    pub key: Key,
    /// Version seen, device clock, order.
    pub op: Op,
}

impl<T: DeserializeOwned> FromRequest<App> for FormCommand<T> {
    type Rejection = Failed;
    async fn from_request(request: Request, app: &App) -> Result<Self, Failed> {
        let path = request.uri().path().to_owned();
        let multipart = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.starts_with("multipart/form-data"));
        let pairs = if multipart {
            crate::files::multipart_pairs(request, app).await?
        } else {
            let bytes = Bytes::from_request(request, app).await.map_err(|_| Fault::invalid("form", "too_large"))?;
            pairs_of(&bytes)?.into_iter().map(|(name, value)| Pair { name, value, mark: None }).collect()
        };
        read_form(&path, &pairs).map_err(Failed::from)
    }
}

/// The key of a form.
pub(crate) fn op_id(pairs: &[Pair]) -> Result<&str, Fault> {
    let found = pairs.iter().find(|pair| pair.name == "op_id").map(|pair| pair.value.as_str());
    found.filter(|text| !text.is_empty() && text.len() <= 255).ok_or(Fault::KeyMissing)
}

/// What a form carries beside its own fields. What is there and can't be read is an error: a version that were quietly
/// dropped would let an old page overwrite a new state.
fn op_of(pairs: &[Pair]) -> Result<Op, Fault> {
    fn read<T>(pairs: &[Pair], name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Fault> {
        let typed = pairs.iter().find(|pair| pair.name == name).map(|pair| pair.value.trim()).filter(|v| !v.is_empty());
        typed.map(|text| read(text).ok_or_else(|| Fault::invalid(name, "not_readable"))).transpose()
    }
    Ok(Op {
        expected_version: read(pairs, "base_version", |v| v.parse().ok())?,
        device_at: read(pairs, "device_at", kernel::clock::Moment::parse)?,
        seq: read(pairs, "seq", |v| v.parse().ok())?,
    })
}

fn read_form<T: DeserializeOwned>(path: &str, pairs: &[Pair]) -> Result<FormCommand<T>, Fault> {
    let text = op_id(pairs)?.to_owned();
    let op = op_of(pairs)?;
    // An empty field of a form is a field that was not filled.
    let filled = || pairs.iter().filter(|pair| pair.name != "op_id" && !pair.value.is_empty());
    let encode = |of: fn(&Pair) -> &str| -> String {
        form_urlencoded::Serializer::new(String::new())
            .extend_pairs(filled().map(|pair| (&pair.name, of(pair))))
            .finish()
    };
    let (encoded, sent) = (encode(|pair| &pair.value), encode(|pair| pair.mark.as_deref().unwrap_or(&pair.value)));
    let parsed = serde_html_form::Deserializer::new(form_pairs(encoded.as_bytes()));
    let input = serde_path_to_error::deserialize(parsed)
        .map_err(|error| field_fault(&error.path().to_string(), &error.inner().to_string()))?;
    Ok(FormCommand { input, key: Key { text, fingerprint: fingerprint(path, sent.as_bytes()) }, op })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(fields: &[(&str, &str, Option<&str>)]) -> Vec<Pair> {
        fields
            .iter()
            .map(|(name, value, mark)| Pair {
                name: (*name).to_owned(),
                value: (*value).to_owned(),
                mark: mark.map(str::to_owned),
            })
            .collect()
    }

    #[test]
    fn a_version_that_cannot_be_read_is_an_error_and_not_dropped() {
        for (name, value) in [("base_version", "7x"), ("device_at", "yesterday"), ("seq", "one")] {
            let read = read_form::<Value>("/p", &form(&[("op_id", "k", None), (name, value, None)]));
            assert_eq!(read.err(), Some(Fault::invalid(name, "not_readable")));
        }
        let read = read_form::<Value>("/p", &form(&[("op_id", "k", None), ("base_version", " 7 ", None)]));
        assert_eq!(read.map(|r| r.op.expected_version).ok(), Some(Some(7)));
    }

    #[test]
    fn the_same_photo_is_the_same_form_whatever_its_id() {
        let sent = |id, hash| {
            read_form::<Value>("/p", &form(&[("op_id", "k", None), ("photo", id, Some(hash))]))
                .map(|r| r.key.fingerprint)
        };
        assert_eq!(sent("a", "h1"), sent("b", "h1"));
        assert_ne!(sent("a", "h1"), sent("a", "h2"));
    }

    #[test]
    fn nul_is_refused_wherever_it_stands() {
        assert_eq!(pairs_of(b"a=b%00c"), Err(Fault::invalid("a", "not_readable")));
        let json = serde_json::json!({"a": [{"b": "x\u{0}"}]});
        assert_eq!(without_nul("", &json), Err(Fault::invalid("a.b", "not_readable")));
        assert_eq!(without_nul("", &serde_json::json!({"a": ["x", 1, null]})), Ok(()));
    }
}
