//! A person with a browser, or a program with a token.

mod submit;

use std::sync::atomic::{AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode};
use kernel::ids::Id;
use scraper::{Html, Selector};
use serde_json::Value;
use tower::ServiceExt;

use super::block_on;
use super::replay::Routes;

pub(crate) use submit::PICTURE;

static KEYS: AtomicU64 = AtomicU64::new(1);

/// Somebody who asks.
#[derive(Clone)]
pub(crate) struct Client {
    router: Router,
    cookie: Option<String>,
    pub(super) routes: Routes,
    /// The account.
    pub(crate) id: Id,
    /// The name.
    pub(crate) name: String,
    lang: &'static str,
}

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    /// The status.
    pub(crate) status: StatusCode,
    /// The headers.
    pub(crate) headers: HeaderMap,
    /// The body as text.
    pub(crate) text: String,
}

impl Client {
    pub(super) fn session(router: Router, routes: Routes, id: Id, name: String, token: String) -> Self {
        Self { router, routes, cookie: Some(format!("{}={token}", platform::auth::COOKIE)), id, name, lang: "zh-CN" }
    }

    pub(super) fn anonymous(router: Router, routes: Routes) -> Self {
        Self { router, routes, cookie: None, id: Id::nil(), name: String::new(), lang: "zh-CN" }
    }

    /// The same person reading English.
    pub(crate) fn in_english(mut self) -> Self {
        self.lang = "en";
        self
    }

    /// The same browser with a cookie of its own.
    pub(crate) fn carrying(mut self, cookie: &str) -> Self {
        self.cookie = Some(cookie.to_owned());
        self
    }

    /// Sends a request as it is; an accepted command is sent again, twice (see `replay.rs`).
    pub(crate) fn send(
        &self,
        method: Method,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Answer {
        let body = body.into();
        let answer = self.once(method.clone(), path, headers, body.clone());
        self.replay(&method, path, headers, &body, &answer);
        answer
    }

    /// Sends a request exactly once.
    pub(crate) fn once(&self, method: Method, path: &str, headers: &[(&str, &str)], body: impl Into<Body>) -> Answer {
        let mut request =
            Request::builder().method(method).uri(path).header("host", "test").header("accept-language", self.lang);
        if let Some(cookie) = &self.cookie {
            request = request.header("cookie", cookie);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(body.into()).unwrap();
        let response = block_on(self.router.clone().oneshot(request)).unwrap();
        let (status, headers) = (response.status(), response.headers().clone());
        let text = block_on(platform::web::problem::body_text(response));
        Answer { status, headers, text }
    }

    /// Opens a page or reads the API.
    pub(crate) fn get(&self, path: &str) -> Answer {
        self.once(Method::GET, path, &[], Body::empty())
    }

    /// Calls the API with a fresh key.
    pub(crate) fn post(&self, path: &str, body: &Value) -> Answer {
        self.post_with_key(path, &fresh_key(), body)
    }

    /// Calls the API with a key.
    pub(crate) fn post_with_key(&self, path: &str, key: &str, body: &Value) -> Answer {
        self.send(
            Method::POST,
            path,
            &[("content-type", "application/json"), ("idempotency-key", key)],
            body.to_string(),
        )
    }

    /// Sends a form with a fresh key.
    pub(crate) fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let key = fresh_key();
        let mut pairs: Vec<(&str, &str)> = fields.to_vec();
        pairs.push(("op_id", &key));
        self.raw_form(path, &pairs)
    }

    /// Sends a form as it is.
    pub(crate) fn raw_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let encoded: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", percent(name), percent(value))).collect();
        self.send(Method::POST, path, &[("content-type", "application/x-www-form-urlencoded")], encoded.join("&"))
    }

    /// Uploads a small picture; its id.
    pub(crate) fn photo(&self, community: &str) -> String {
        let mut png = std::io::Cursor::new(Vec::new());
        image::DynamicImage::new_rgb8(8, 8).write_to(&mut png, image::ImageFormat::Png).unwrap();
        let path = format!("/api/v1/communities/{community}/blobs");
        let answer = self.send(
            Method::POST,
            &path,
            &[("idempotency-key", &fresh_key()), ("content-type", "image/png")],
            png.into_inner(),
        );
        answer.expect(201)["blob_id"].as_str().unwrap().to_owned()
    }
}

impl Answer {
    /// The JSON, when the status is as expected.
    #[track_caller]
    pub(crate) fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        serde_json::from_str(&self.text).unwrap_or(Value::Null)
    }

    /// The rule that refused.
    #[track_caller]
    pub(crate) fn refused_by(&self, rule: &str) -> Value {
        let problem = self.expect(409);
        assert_eq!(problem["type"], format!("/rules/{rule}"), "{problem}");
        assert!(
            !problem["detail"].as_str().unwrap_or_default().starts_with(rule),
            "the refusal has no sentence: {problem}"
        );
        problem
    }

    /// The text of the elements that a selector finds.
    pub(crate) fn texts(&self, selector: &str) -> Vec<String> {
        let page = Html::parse_document(&self.text);
        let selector = Selector::parse(selector).unwrap();
        page.select(&selector)
            .map(|e| e.text().collect::<Vec<_>>().join("").split_whitespace().collect::<Vec<_>>().join(" "))
            .collect()
    }

    /// Where a taken form leads.
    #[track_caller]
    pub(crate) fn location(&self) -> String {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text);
        self.headers["location"].to_str().unwrap().to_owned()
    }
}

/// A key that nobody used.
pub(crate) fn fresh_key() -> String {
    format!("key-{}-{}", std::process::id(), KEYS.fetch_add(1, Ordering::Relaxed))
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}
