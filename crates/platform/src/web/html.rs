//! Pages: rendering templates, and the answer of a form that was taken.

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;

use super::problem::Failed;

/// A rendered page or fragment.
#[derive(Debug)]
pub struct Html(pub String);

impl Html {
    /// Renders a template.
    pub fn of(template: &impl Template) -> Result<Self, Failed> {
        template.render().map(Self).map_err(|error| Failed(Fault::broken(format!("template: {error}"))))
    }
}

impl IntoResponse for Html {
    fn into_response(self) -> Response {
        let mut response = axum::response::Html(self.0).into_response();
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }
}

/// A form was taken: go on there. Plain forms get 303, htmx gets `HX-Redirect`.
#[derive(Debug)]
pub struct Done {
    to: String,
    htmx: bool,
}

impl Done {
    /// Goes on at an address of this server.
    pub fn to(htmx: bool, to: impl Into<String>) -> Self {
        Self { to: to.into(), htmx }
    }
}

impl IntoResponse for Done {
    fn into_response(self) -> Response {
        let Ok(value) = HeaderValue::from_str(&encode(&self.to)) else { return StatusCode::SEE_OTHER.into_response() };
        if self.htmx {
            let mut response = StatusCode::NO_CONTENT.into_response();
            response.headers_mut().insert("hx-redirect", value);
            response
        } else {
            (StatusCode::SEE_OTHER, [(header::LOCATION, value)]).into_response()
        }
    }
}

/// Percent-encodes what a header can't hold.
fn encode(address: &str) -> String {
    address
        .bytes()
        .map(|b| if b.is_ascii_graphic() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}
