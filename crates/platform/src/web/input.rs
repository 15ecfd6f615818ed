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
        let parsed = serde_html_form::Deserializer::new(form_pairs(query.as_bytes()));
        serde_path_to_error::deserialize(parsed)
            .map(Self)
            .map_err(|error| field_fault(&error.path().to_string(), &error.inner().to_string()).into())
    }
}

fn form_pairs(bytes: &[u8]) -> form_urlencoded::Parse<'_> {
    form_urlencoded::parse(bytes)
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

/// A command by a form: urlencoded, or multipart with photos.
///
/// The key is the hidden field `op_id`, the version seen is `base_version`. Photos of a multipart form are stored first;
/// their blob ids take the place of the file under the same name.
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
        let (pairs, sent) = if multipart {
            let (pairs, sent) = crate::files::multipart_pairs(request, app).await?;
            (pairs, Some(sent))
        } else {
            let bytes = Bytes::from_request(request, app).await.map_err(|_| Fault::invalid("form", "too_large"))?;
            (form_pairs(&bytes).map(|(k, v)| (k.into_owned(), v.into_owned())).collect(), None)
        };
        read_form(&path, pairs, sent).map_err(Failed::from)
    }
}

fn filled(pairs: &[(String, String)]) -> String {
    // An empty field of a form is a field that was not filled.
    let filled = pairs.iter().filter(|(k, v)| k != "op_id" && !v.is_empty());
    form_urlencoded::Serializer::new(String::new()).extend_pairs(filled).finish()
}

/// `sent` is what the fingerprint is made of, where it differs from what is read.
fn read_form<T: DeserializeOwned>(
    path: &str,
    pairs: Vec<(String, String)>,
    sent: Option<Vec<(String, String)>>,
) -> Result<FormCommand<T>, Fault> {
    let value_of = |name: &str| pairs.iter().find(|(k, _)| k == name).map(|(_, v)| v.clone()).filter(|v| !v.is_empty());
    let text = value_of("op_id").filter(|t| t.len() <= 255).ok_or(Fault::KeyMissing)?;
    let op = Op {
        expected_version: value_of("base_version").and_then(|v| v.parse().ok()),
        device_at: value_of("device_at").and_then(|v| kernel::clock::Moment::parse(&v)),
        seq: value_of("seq").and_then(|v| v.parse().ok()),
    };
    let encoded = filled(&pairs);
    let parsed = serde_html_form::Deserializer::new(form_pairs(encoded.as_bytes()));
    let input = serde_path_to_error::deserialize(parsed)
        .map_err(|error| field_fault(&error.path().to_string(), &error.inner().to_string()))?;
    let seen = sent.map_or(encoded, |sent| filled(&sent));
    Ok(FormCommand { input, key: Key { text, fingerprint: fingerprint(path, seen.as_bytes()) }, op })
}
