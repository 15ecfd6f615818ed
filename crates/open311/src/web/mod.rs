//! Open311 GeoReport v2 as outside programs see it, below `/open311/v2`: every answer in JSON and in XML, also the wrong ones.
//!
//! `tree` writes both forms, `answer` the answers and errors, `asked` finds out who asks; the rest is a file a resource.

mod answer;
mod asked;
mod discovery;
mod limit;
mod post;
mod requests;
mod services;
mod tree;

use axum::body::Body;
use axum::response::Response;
use platform::web::{Path, Routes};

use answer::Format;
use asked::Asked;

/// The routes. A resource that has a code in its address is one route: the form is the end of the address.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .open_get("/open311/discovery.json", |asked: Asked| discovery::show(asked, Format::Json))
        .open_get("/open311/discovery.xml", |asked: Asked| discovery::show(asked, Format::Xml))
        .open_get("/open311/v2/discovery.json", |asked: Asked| discovery::show(asked, Format::Json))
        .open_get("/open311/v2/discovery.xml", |asked: Asked| discovery::show(asked, Format::Xml))
        .open_get("/open311/v2/services.json", |asked: Asked| services::list(asked, Format::Json))
        .open_get("/open311/v2/services.xml", |asked: Asked| services::list(asked, Format::Xml))
        .open_get("/open311/v2/services/{file}", by_file(services::definition))
        .open_get("/open311/v2/requests.json", |asked: Asked| requests::list(asked, Format::Json))
        .open_get("/open311/v2/requests.xml", |asked: Asked| requests::list(asked, Format::Xml))
        .open_post("/open311/v2/requests.json", |asked: Asked, body: Body| post::take(asked, body, Format::Json))
        .open_post("/open311/v2/requests.xml", |asked: Asked, body: Body| post::take(asked, body, Format::Xml))
        .open_get("/open311/v2/requests/{file}", by_file(requests::one))
        .open_get("/open311/v2/tokens/{file}", by_file(requests::token))
}

/// A resource with a code: `lift.json` is the code `lift` in JSON. Another end is not there.
fn by_file<F, R>(
    show: F,
) -> impl Fn(Asked, Path<String>) -> std::pin::Pin<Box<dyn Future<Output = Response> + Send>> + Clone
where
    F: Fn(Asked, String, Format) -> R + Copy + Send + 'static,
    R: Future<Output = Response> + Send + 'static,
{
    move |asked: Asked, Path(file): Path<String>| {
        let (code, format) = match (file.strip_suffix(".json"), file.strip_suffix(".xml")) {
            (Some(code), _) => (code.to_owned(), Format::Json),
            (None, Some(code)) => (code.to_owned(), Format::Xml),
            (None, None) => (String::new(), Format::Xml),
        };
        Box::pin(show(asked, code, format))
    }
}
