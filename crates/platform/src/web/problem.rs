//! Faults at the edge: the API gets problem+json (RFC 9457), a page gets a sentence, buttons and the case.
//!
//! A handler returns [`Failed`]; the translation happens in a layer, because it needs the program (words) and the request
//! (language, htmx, API or page).

use askama::Template;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{ALLOW, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body_util::BodyExt;
use kernel::fault::{Fault, FieldError, Refusal};
use kernel::lang::Lang;
use serde::Serialize;
use serde_json::{Value, json};

use super::desk::{lang_of, theme_of};
use super::login;
use super::shell::Shell;
use crate::app::App;
use crate::db::Written;
use crate::i18n::code_id;

/// A fault on its way to the translation.
#[derive(Debug, Clone)]
pub struct Failed(pub Fault);

impl From<Fault> for Failed {
    fn from(fault: Fault) -> Self {
        Self(fault)
    }
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Self {
        Self(refusal.into())
    }
}

impl IntoResponse for Failed {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// The status of a fault.
pub fn status(fault: &Fault) -> StatusCode {
    match fault {
        Fault::Refused(_) | Fault::Stale { .. } | Fault::Taken => StatusCode::CONFLICT,
        Fault::Invalid(_) | Fault::KeyReused => StatusCode::UNPROCESSABLE_ENTITY,
        Fault::NotFound => StatusCode::NOT_FOUND,
        Fault::NotLoggedIn => StatusCode::UNAUTHORIZED,
        Fault::Forbidden => StatusCode::FORBIDDEN,
        Fault::KeyMissing => StatusCode::BAD_REQUEST,
        Fault::Busy { .. } | Fault::Disk(_) => StatusCode::SERVICE_UNAVAILABLE,
        Fault::Full => StatusCode::INSUFFICIENT_STORAGE,
        Fault::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The answer of an API command: 200 or 201, and whether it is a replay.
#[derive(Debug)]
pub struct Reply<T> {
    status: StatusCode,
    written: Written<T>,
}

impl<T> Reply<T> {
    /// 200.
    pub fn ok(written: Written<T>) -> Self {
        Self { status: StatusCode::OK, written }
    }

    /// 201.
    pub fn created(written: Written<T>) -> Self {
        Self { status: StatusCode::CREATED, written }
    }
}

impl<T: Serialize> IntoResponse for Reply<T> {
    fn into_response(self) -> Response {
        let mut response = (self.status, axum::Json(self.written.answer)).into_response();
        if self.written.replayed {
            response.headers_mut().insert("idempotent-replayed", HeaderValue::from_static("true"));
        }
        response
    }
}

/// A way out as a page shows it.
#[derive(Debug, Clone)]
pub struct Way {
    /// The button's word.
    pub label: String,
    /// Where it leads; empty when the button stands on the page already.
    pub href: String,
    /// Its code.
    pub action: String,
}

/// A refusal as a page shows it: beside the button that was pressed.
#[derive(Debug, Clone)]
pub struct RefusalView {
    /// The rule's name.
    pub title: String,
    /// What is missing, in a sentence.
    pub detail: String,
    /// The rule's page, with the case that taught it.
    pub rule_href: String,
    /// The words of that link.
    pub case_label: String,
    /// What may be done instead.
    pub ways: Vec<Way>,
}

impl RefusalView {
    /// The refusal in a language.
    pub fn of(app: &App, lang: Lang, refusal: &Refusal) -> Self {
        Self {
            title: app.rule_title(lang, &refusal.rule),
            detail: app.refusal_text(lang, refusal),
            rule_href: format!("/rules/{}", refusal.rule),
            case_label: crate::words::Words(lang).problem_case(),
            ways: refusal
                .ways_out
                .iter()
                .map(|w| Way { label: app.way_label(lang, w), href: w.href.clone(), action: w.action.clone() })
                .collect(),
        }
    }
}

#[derive(Template)]
#[template(path = "platform/refusal.html")]
struct RefusalFragment<'a> {
    view: &'a RefusalView,
}

/// A field error in words.
#[derive(Debug, Clone, Serialize)]
pub struct FieldView {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub detail: String,
}

#[derive(Template)]
#[template(path = "platform/invalid.html")]
struct InvalidFragment {
    title: String,
    errors: Vec<FieldView>,
}

#[derive(Template)]
#[template(path = "platform/problem_inline.html")]
struct ProblemFragment {
    title: String,
    detail: String,
    operation_label: String,
    operation: String,
}

#[derive(Template)]
#[template(path = "platform/problem.html")]
struct ProblemPage {
    shell: Shell,
    title: String,
    detail: String,
    sign: &'static str,
    kind: &'static str,
    operation: String,
    ways: Vec<Way>,
}

/// Field errors in words of a language.
pub fn field_views(app: &App, lang: Lang, errors: &[FieldError]) -> Vec<FieldView> {
    let detail =
        |e: &FieldError| app.word(lang, &code_id("invalid", &e.detail), &[]).unwrap_or_else(|| e.detail.clone());
    errors.iter().map(|e| FieldView { field: e.field.clone(), detail: detail(e) }).collect()
}

/// The layer that translates.
pub async fn translate(State(app): State<App>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&request);
    let (request, form) = login::keep_form(request).await;
    let response = next.run(request).await;
    let Some(Failed(fault)) = response.extensions().get::<Failed>().cloned() else {
        return plain_refusal(&app, &asked, response);
    };
    if asked.api { problem_json(&app, asked.lang, &fault) } else { problem_page(&app, &asked, &fault, form) }
}

/// What axum itself answers (404, 405, 413, 415 …) in the same manner.
fn plain_refusal(app: &App, asked: &Asked, response: Response) -> Response {
    let is_plain = response.headers().get(CONTENT_TYPE).is_none_or(|v| v.as_bytes().starts_with(b"text/plain"));
    let status = response.status();
    if !is_plain || !(status.is_client_error() || status == StatusCode::METHOD_NOT_ALLOWED) {
        return response;
    }
    let fault = match status {
        StatusCode::NOT_FOUND => Fault::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Fault::invalid("body", "too_large"),
        StatusCode::FORBIDDEN => Fault::Forbidden,
        _ if asked.api => {
            let title = status.canonical_reason().unwrap_or("Refused");
            let kind = format!("/problems/{}", title.to_lowercase().replace(' ', "-"));
            let mut answer = json_response(status, &json!({"type": kind, "title": title, "status": status.as_u16()}));
            answer.headers_mut().extend(response.headers().get(ALLOW).cloned().map(|v| (ALLOW, v)));
            return answer;
        }
        _ => return response,
    };
    let mut answer = if asked.api {
        problem_json_as(app, asked.lang, &fault, status)
    } else {
        problem_page(app, asked, &fault, None)
    };
    *answer.status_mut() = status;
    answer
}

struct Asked {
    api: bool,
    htmx: bool,
    lang: Lang,
    method: Method,
    uri: String,
    theme: String,
    back: String,
}

impl Asked {
    fn of(request: &Request) -> Self {
        let headers = request.headers();
        let path = request.uri().path();
        let referer =
            headers.get("referer").and_then(|v| v.to_str().ok()).and_then(|r| r.parse::<axum::http::Uri>().ok());
        Self {
            api: path.starts_with("/api/") || path.starts_with("/open311/"),
            htmx: headers.contains_key("hx-request"),
            lang: lang_of(headers),
            method: request.method().clone(),
            uri: request.uri().path_and_query().map_or_else(|| path.to_owned(), ToString::to_string),
            theme: theme_of(headers),
            back: referer
                .and_then(|uri| uri.path_and_query().map(ToString::to_string))
                .unwrap_or_else(|| "/".to_owned()),
        }
    }
}

fn operation(fault: &Fault) -> String {
    let (Fault::Broken(what) | Fault::Disk(what)) = fault else { return String::new() };
    let id = crate::clock::random::<4>().map(|b| crate::history::hex_of(&b)).unwrap_or_default();
    tracing::error!(operation = %id, %what, "an operation broke");
    id
}

fn titles(app: &App, lang: Lang, fault: &Fault) -> (String, String) {
    let w = crate::words::Words(lang);
    match fault {
        Fault::Refused(r) => (app.rule_title(lang, &r.rule), app.refusal_text(lang, r)),
        Fault::Invalid(_) => (w.problem_invalid(), w.problem_invalid_detail()),
        Fault::Stale { changed_by, changed_at } => {
            (w.problem_stale(), w.problem_stale_detail(changed_at.rfc3339(), changed_by))
        }
        Fault::NotFound => (w.problem_not_found(), w.problem_not_found_detail()),
        Fault::NotLoggedIn => (w.problem_not_logged_in(), w.problem_not_logged_in_detail()),
        Fault::Forbidden => (w.problem_forbidden(), w.problem_forbidden_detail()),
        Fault::KeyMissing => (w.problem_key_missing(), w.problem_key_missing_detail()),
        Fault::KeyReused => (w.problem_key_reused(), w.problem_key_reused_detail()),
        Fault::Busy { .. } => (w.problem_busy(), w.problem_busy_detail()),
        Fault::Full => (w.problem_full(), w.problem_full_detail()),
        Fault::Taken => (w.problem_taken(), w.problem_taken_detail()),
        Fault::Broken(_) | Fault::Disk(_) => (w.problem_broken(), w.problem_broken_detail()),
    }
}

fn kind(fault: &Fault) -> String {
    match fault {
        Fault::Refused(r) => format!("/rules/{}", r.rule),
        Fault::Invalid(_) => "/problems/invalid".to_owned(),
        Fault::Stale { .. } => "/problems/stale".to_owned(),
        Fault::NotFound => "/problems/not-found".to_owned(),
        Fault::NotLoggedIn => "/problems/not-logged-in".to_owned(),
        Fault::Forbidden => "/problems/forbidden".to_owned(),
        Fault::KeyMissing => "/problems/key-missing".to_owned(),
        Fault::KeyReused => "/problems/key-reused".to_owned(),
        Fault::Busy { .. } => "/problems/busy".to_owned(),
        Fault::Full => "/problems/full".to_owned(),
        Fault::Taken => "/problems/taken".to_owned(),
        Fault::Broken(_) | Fault::Disk(_) => "/problems/broken".to_owned(),
    }
}

/// A fault as problem+json.
pub fn problem_json(app: &App, lang: Lang, fault: &Fault) -> Response {
    problem_json_as(app, lang, fault, status(fault))
}

fn problem_json_as(app: &App, lang: Lang, fault: &Fault, status: StatusCode) -> Response {
    let (title, detail) = titles(app, lang, fault);
    let mut body = json!({"type": kind(fault), "title": title, "status": status.as_u16(), "detail": detail});
    let mut add = |name: &str, value: Value| {
        if let Some(map) = body.as_object_mut() {
            map.insert(name.to_owned(), value);
        }
    };
    match fault {
        Fault::Refused(r) => {
            add("rule", Value::String(r.rule.clone()));
            add("reason", Value::String(r.reason.clone()));
            add("facts", Value::Object(r.facts.clone()));
            let ways = r.ways_out.iter().map(|w| json!({"action": w.action, "label": app.way_label(lang, w)}));
            add("ways_out", Value::Array(ways.collect()));
        }
        Fault::Invalid(errors) => add("errors", json!(field_views(app, lang, errors))),
        Fault::Stale { changed_by, changed_at } => {
            add("changed_by", Value::String(changed_by.clone()));
            add("changed_at", Value::String(changed_at.rfc3339()));
        }
        Fault::Broken(_) | Fault::Disk(_) => add("operation", Value::String(operation(fault))),
        _ => {}
    }
    let mut response = json_response(status, &body);
    retry(fault, &mut response);
    response
}

fn json_response(status: StatusCode, body: &Value) -> Response {
    let mut response = (status, body.to_string()).into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    response
}

fn retry(fault: &Fault, response: &mut Response) {
    let seconds = match fault {
        Fault::Busy { retry_after } => *retry_after,
        Fault::Disk(_) => 30,
        _ => return,
    };
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
}

fn problem_page(app: &App, asked: &Asked, fault: &Fault, form: Option<login::KeptForm>) -> Response {
    if matches!(fault, Fault::NotLoggedIn) && !asked.htmx {
        return login::ask(app, asked.lang, &asked.theme, asked.method == Method::GET, &asked.uri, form);
    }
    let (title, detail) = titles(app, asked.lang, fault);
    let html = if asked.htmx {
        fragment(app, asked.lang, fault, title, detail)
    } else {
        whole(app, asked, fault, title, detail)
    };
    let mut response = match html {
        Ok(html) => (status(fault), axum::response::Html(html)).into_response(),
        Err(error) => {
            tracing::error!(%error, "a problem page did not render");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    };
    retry(fault, &mut response);
    response
}

/// A fault as a fragment for the answer slot of the form that was sent.
fn fragment(app: &App, lang: Lang, fault: &Fault, title: String, detail: String) -> askama::Result<String> {
    match fault {
        Fault::Refused(refusal) => RefusalFragment { view: &RefusalView::of(app, lang, refusal) }.render(),
        Fault::Invalid(errors) => InvalidFragment { title, errors: field_views(app, lang, errors) }.render(),
        _ => {
            let operation_label = crate::words::Words(lang).shell_operation();
            ProblemFragment { title, detail, operation_label, operation: operation(fault) }.render()
        }
    }
}

/// A fault as a page of its own, for browsers without JavaScript and for addresses typed by hand.
fn whole(app: &App, asked: &Asked, fault: &Fault, title: String, detail: String) -> askama::Result<String> {
    let words = crate::words::Words(asked.lang);
    let (sign, kind) = match fault {
        Fault::Refused(_) | Fault::Stale { .. } => ("hand", "gold"),
        Fault::NotFound => ("search", "calm"),
        Fault::Invalid(_) | Fault::KeyReused | Fault::KeyMissing | Fault::Taken => ("circle-alert", "gold"),
        _ => ("circle-alert", "red"),
    };
    let mut ways = vec![Way { label: words.problem_back(), href: asked.back.clone(), action: "back".to_owned() }];
    let mut detail = detail;
    if let Fault::Refused(refusal) = fault {
        let view = RefusalView::of(app, asked.lang, refusal);
        ways.extend(view.ways.into_iter().filter(|w| !w.href.is_empty()));
        ways.push(Way { label: view.case_label, href: view.rule_href, action: "rule".to_owned() });
    }
    if let Fault::Invalid(errors) = fault {
        let all: Vec<String> = field_views(app, asked.lang, errors).into_iter().map(|e| e.detail).collect();
        detail = format!("{detail} {}", all.join(asked.lang.pick("；", "; ")));
    }
    let shell = Shell::bare(app, asked.lang, &asked.theme, &asked.uri, &title);
    ProblemPage { shell, title, detail, sign, kind, operation: operation(fault), ways }.render()
}

/// The body of a response, for tests and for replays.
pub async fn body_text(response: Response<Body>) -> String {
    match response.into_body().collect().await {
        Ok(collected) => String::from_utf8_lossy(&collected.to_bytes()).into_owned(),
        Err(_) => String::new(),
    }
}
