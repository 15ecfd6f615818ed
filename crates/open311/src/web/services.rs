//! The services: what can be reported, and what is asked about it.

use axum::response::Response;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::app::App;
use platform::db::Db;
use registry::model::CommonPartView;

use super::answer::{Document, Format, Wrong, respond};
use super::asked::Asked;
use super::tree::Tree;
use crate::model::Service;
use crate::rules;
use crate::words::Words;

/// The attribute that names the common part by its code.
pub(super) const PLACE: &str = "place";
/// The attribute that tells when it was noticed.
pub(super) const NOTICED: &str = "noticed";

/// The services of a community in a language.
pub(super) fn services(db: &mut Db<'_>, app: &App, community: Id, lang: Lang) -> Result<Vec<Service>, Fault> {
    let (w, components) = (Words(lang), responsibility::queries::components(db, community)?);
    let group = |code: &str| app.code(lang, "group", code);
    let other = (w.service_other(), w.service_other_text(), w.service_other_group());
    Ok(rules::services(&components, lang, group, |name| w.service_text(name), other))
}

/// `services.{json,xml}`.
pub(super) async fn list(asked: Asked, format: Format) -> Response {
    let answer = listed(&asked).await;
    respond(format, answer)
}

async fn listed(asked: &Asked) -> Result<Document, Wrong> {
    let entered = asked.enter_by(&asked.query()?).await?;
    let (app, lang, community) = (asked.app.clone(), asked.lang, entered.line.id);
    let all = asked.read(move |db| services(db, &app, community, lang)).await?;
    let service = |s: Service| {
        Tree::Map(vec![
            ("service_code", s.code.into()),
            ("service_name", s.name.into()),
            ("description", s.description.into()),
            ("metadata", true.into()),
            ("type", "realtime".into()),
            ("keywords", s.keywords.into()),
            ("group", s.group.into()),
        ])
    };
    Ok(Document("services", Tree::List("service", all.into_iter().map(service).collect())))
}

/// `services/{code}.{json,xml}`: the attributes of a service.
pub(super) async fn definition(asked: Asked, code: String, format: Format) -> Response {
    let answer = defined(&asked, &code).await;
    respond(format, answer)
}

async fn defined(asked: &Asked, code: &str) -> Result<Document, Wrong> {
    let entered = asked.enter_by(&asked.query()?).await?;
    let (app, lang, community) = (asked.app.clone(), asked.lang, entered.line.id);
    let (all, parts) = asked
        .read(move |db| Ok((services(db, &app, community, lang)?, registry::queries::common_parts(db, community)?)))
        .await?;
    let service = all.into_iter().find(|s| s.code == code).ok_or_else(|| Wrong::absent(asked.w().wrong_service()))?;
    let attributes = vec![place(asked.w(), &service, &parts), noticed(asked.w())];
    Ok(Document(
        "service_definition",
        Tree::Map(vec![("service_code", service.code.into()), ("attributes", Tree::List("attribute", attributes))]),
    ))
}

/// The parts that a service is about: those of its kind, where there are any.
fn fitting<'a>(service: &Service, parts: &'a [CommonPartView]) -> Vec<&'a CommonPartView> {
    let of_kind: Vec<_> = parts.iter().filter(|part| service.part_kind.is_some_and(|kind| part.kind == kind)).collect();
    if of_kind.is_empty() { parts.iter().collect() } else { of_kind }
}

fn place(w: Words, service: &Service, parts: &[CommonPartView]) -> Tree {
    let value = |part: &&CommonPartView| {
        Tree::Map(vec![("key", part.code.clone().into()), ("name", part.label.clone().into())])
    };
    let values = fitting(service, parts).iter().map(value).collect();
    attribute(PLACE, "singlevaluelist", (w.attribute_place(), w.attribute_place_hint()), 1, values)
}

fn noticed(w: Words) -> Tree {
    attribute(NOTICED, "datetime", (w.attribute_noticed(), w.attribute_noticed_hint()), 2, Vec::new())
}

fn attribute(
    code: &'static str,
    datatype: &'static str,
    (description, hint): (String, String),
    order: i64,
    values: Vec<Tree>,
) -> Tree {
    let mut pairs = vec![
        ("variable", true.into()),
        ("code", code.into()),
        ("datatype", datatype.into()),
        ("required", false.into()),
        ("datatype_description", hint.into()),
        ("order", Tree::Number(order.to_string())),
        ("description", description.into()),
    ];
    if !values.is_empty() {
        pairs.push(("values", Tree::List("value", values)));
    }
    Tree::Map(pairs)
}
