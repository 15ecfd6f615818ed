//! The reference of the API, served from our own origin.

use std::sync::{Arc, LazyLock};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use platform::module::Module;
use platform::web::input::Path;
use platform::web::routes::Routes;
use utoipa_swagger_ui::Config;

static DOCUMENT: LazyLock<String> = LazyLock::new(|| crate::describe::document().to_json().unwrap_or_default());

/// The module that holds it.
pub fn module() -> Module {
    Module { routes, ..Module::new("server", &platform::words::CATALOGUE) }
}

fn routes() -> Routes {
    Routes::new()
        .open_get("/reference", || async { Redirect::permanent("/reference/index.html") })
        .open_get("/reference/{file}", file)
}

async fn file(Path(file): Path<String>) -> Response {
    if file == "openapi.json" {
        return ([(header::CONTENT_TYPE, "application/json")], DOCUMENT.as_str()).into_response();
    }
    let config = Arc::new(Config::from("/reference/openapi.json"));
    match utoipa_swagger_ui::serve(&file, config) {
        Ok(Some(part)) => {
            let mut response = part.bytes.into_owned().into_response();
            if let Ok(kind) = HeaderValue::from_str(&part.content_type) {
                response.headers_mut().insert(header::CONTENT_TYPE, kind);
            }
            // The reference draws its own inline styles; it holds nothing of anybody.
            let csp = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'";
            response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(csp));
            response
        }
        Ok(None) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "the reference does not open");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}
