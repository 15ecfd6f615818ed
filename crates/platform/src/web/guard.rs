//! The guard at the door: forged cross-site requests are refused, every answer carries the browser's instructions.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;

use super::problem::Failed;

/// Nothing inline, nothing from elsewhere, nobody frames us.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; \
media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const HEADERS: [(&str, &str); 7] = [
    ("content-security-policy", CSP),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(self), geolocation=(self), microphone=()"),
    ("x-frame-options", "DENY"),
];

/// Refuses a state-changing request from another site (Sec-Fetch-Site, else Origin against Host).
/// Programs send neither header and carry no cookie.
pub async fn same_site(request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || trusted(request.headers()) || (hides_origin(request.headers()) && proves_itself(request.uri().path())) {
        next.run(request).await
    } else {
        Failed(Fault::Forbidden).into_response()
    }
}

/// A page that sends no referrer sends the origin `null` too, in browsers that don't tell the site of a request.
fn hides_origin(headers: &HeaderMap) -> bool {
    !headers.contains_key("sec-fetch-site") && headers.get(header::ORIGIN).is_some_and(|origin| origin == "null")
}

/// Pages without a staff log-in carry a secret in their address or in every form: another site doesn't know it.
fn proves_itself(path: &str) -> bool {
    ["/o/", "/r/"].iter().any(|prefix| path.starts_with(prefix))
}

fn trusted(headers: &HeaderMap) -> bool {
    let text = |name: HeaderName| headers.get(name).and_then(|v| v.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match (text(header::ORIGIN), text(header::HOST)) {
        (None, _) => true,
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, rest)| rest == host),
        (Some(_), None) => false,
    }
}

/// Adds the headers that every answer carries.
pub async fn harden(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.entry(HeaderName::from_static(name)).or_insert(HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(n, v)| (HeaderName::from_static(n), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn a_hidden_origin_is_borne_only_where_a_form_proves_itself() {
        assert!(hides_origin(&headers(&[("origin", "null")])));
        assert!(!hides_origin(&headers(&[("origin", "null"), ("sec-fetch-site", "cross-site")])));
        assert!(!hides_origin(&headers(&[("origin", "http://evil")])) && !hides_origin(&headers(&[])));
        assert!(proves_itself("/o/abc/accept") && proves_itself("/r/guihuayuan/home/log-in"));
        assert!(!proves_itself("/c/guihuayuan/orders") && !proves_itself("/orders/o/1") && !proves_itself("/login"));
    }

    #[test]
    fn other_sites_are_not_trusted() {
        assert!(trusted(&headers(&[("sec-fetch-site", "same-origin")])));
        assert!(!trusted(&headers(&[("sec-fetch-site", "cross-site")])));
        assert!(!trusted(&headers(&[("sec-fetch-site", "same-site")])));
        assert!(trusted(&headers(&[("origin", "http://a:8080"), ("host", "a:8080")])));
        assert!(!trusted(&headers(&[("origin", "http://evil"), ("host", "a:8080")])));
        assert!(!trusted(&headers(&[("origin", "null"), ("host", "a:8080")])));
        assert!(trusted(&headers(&[])));
    }
}
