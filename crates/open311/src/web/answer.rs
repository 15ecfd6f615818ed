//! Answers and errors in the form that was asked for.

use axum::http::header::{CONTENT_TYPE, RETRY_AFTER, VARY};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::app::App;
use platform::web::problem;

use super::tree::Tree;
use crate::words::Words;

/// The form of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// JSON.
    Json,
    /// XML.
    Xml,
}

/// An answer: the name of its first element in XML, and the tree.
pub(crate) struct Document(pub(crate) &'static str, pub(crate) Tree);

/// What can't be answered: a status, and a sentence for each thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wrong {
    status: StatusCode,
    sentences: Vec<String>,
    retry_after: Option<u32>,
}

impl Wrong {
    fn new(status: StatusCode, sentences: Vec<String>) -> Self {
        Self { status, sentences, retry_after: None }
    }

    /// 400: a parameter is missing or can't be read.
    pub(crate) fn bad(sentence: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, vec![sentence.into()])
    }

    /// 400 for several things at once.
    pub(crate) fn all_bad(sentences: Vec<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, sentences)
    }

    /// 403: the key is missing or wrong.
    pub(crate) fn key(sentence: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, vec![sentence.into()])
    }

    /// 404: there is no such thing here.
    pub(crate) fn absent(sentence: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, vec![sentence.into()])
    }

    /// 429: too often.
    pub(crate) fn too_often(sentence: impl Into<String>, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..Self::new(StatusCode::TOO_MANY_REQUESTS, vec![sentence.into()]) }
    }

    /// A fault of a command or a read in words.
    pub(crate) fn of(app: &App, lang: Lang, fault: &Fault) -> Self {
        let w = Words(lang);
        match fault {
            Fault::NotFound => Self::absent(w.wrong_absent()),
            Fault::Refused(refusal) => Self::bad(app.refusal_text(lang, refusal)),
            Fault::Invalid(errors) => {
                let views = problem::field_views(app, lang, errors);
                Self::all_bad(views.into_iter().map(|v| w.wrong_field(v.field, v.detail)).collect())
            }
            Fault::KeyReused => Self::bad(w.wrong_key_reused()),
            Fault::Busy { retry_after } => Self {
                retry_after: Some(*retry_after),
                ..Self::new(StatusCode::SERVICE_UNAVAILABLE, vec![w.wrong_busy()])
            },
            Fault::Full => Self::new(StatusCode::INSUFFICIENT_STORAGE, vec![w.wrong_full()]),
            other => {
                tracing::error!(%other, "an Open311 request broke");
                Self::new(StatusCode::INTERNAL_SERVER_ERROR, vec![w.wrong_broken()])
            }
        }
    }

    fn tree(&self) -> Tree {
        let error = |sentence: &String| {
            let code = Tree::Number(self.status.as_u16().to_string());
            Tree::Map(vec![("code", code), ("description", sentence.as_str().into())])
        };
        Tree::List("error", self.sentences.iter().map(error).collect())
    }
}

/// The answer in its form.
pub(crate) fn respond(format: Format, answer: Result<Document, Wrong>) -> Response {
    let (status, root, tree, retry_after) = match answer {
        Ok(Document(root, tree)) => (StatusCode::OK, root, tree, None),
        Err(wrong) => (wrong.status, "errors", wrong.tree(), wrong.retry_after),
    };
    let (text, kind) = match format {
        Format::Json => (tree.json(), "application/json; charset=utf-8"),
        Format::Xml => (tree.xml(root), "text/xml; charset=utf-8"),
    };
    let mut response = (status, text).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(VARY, HeaderValue::from_static("accept-language"));
    if let Some(seconds) = retry_after {
        headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
