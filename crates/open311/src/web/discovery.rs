//! Service discovery: where the endpoint is, whom to ask for a key.

use axum::response::Response;

use super::answer::{Document, Format, Wrong, respond};
use super::asked::Asked;
use super::tree::Tree;

/// The specification that we speak, as its authors name it.
const SPECIFICATION: &str = "http://wiki.open311.org/GeoReport_v2";
/// The last change of what is said here.
const CHANGESET: &str = "2026-11-24T00:00:00+08:00";

/// The discovery document.
pub(super) async fn show(asked: Asked, format: Format) -> Response {
    let answer = document(&asked);
    respond(format, answer)
}

fn document(asked: &Asked) -> Result<Document, Wrong> {
    let w = asked.w();
    let formats = Tree::List("format", vec!["application/json".into(), "text/xml".into()]);
    let endpoint = Tree::Map(vec![
        ("specification", SPECIFICATION.into()),
        ("url", format!("{}/open311/v2", asked.site()).into()),
        ("changeset", CHANGESET.into()),
        ("type", if asked.app.settings().demo { "test" } else { "production" }.into()),
        ("formats", formats),
    ]);
    Ok(Document(
        "discovery",
        Tree::Map(vec![
            ("changeset", CHANGESET.into()),
            ("contact", w.discovery_contact().into()),
            ("key_service", w.discovery_key_service().into()),
            ("endpoints", Tree::List("endpoint", vec![endpoint])),
        ]),
    ))
}
