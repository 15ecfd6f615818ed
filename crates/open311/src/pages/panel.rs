//! What a request's page shows of outside programs: what the program told in full, and the appointment's calendar address.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;

use crate::perms::ShareVisit;
use crate::queries::{self, Told};
use crate::words::Words;

#[derive(Template)]
#[template(path = "open311/told.html")]
struct ToldPanel {
    w: Words,
    told: Told,
}

#[derive(Template)]
#[template(path = "open311/visit_panel.html")]
struct VisitPanel {
    w: Words,
    href: String,
    shared: bool,
}

fn drawn(panel: &impl Template) -> Result<Option<String>, Fault> {
    panel.render().map(Some).map_err(|error| Fault::broken(format!("template: {error}")))
}

/// What a program told, whole.
pub(crate) fn told(db: &mut Db<'_>, viewer: &Viewer<'_>, request: Id) -> Result<Option<String>, Fault> {
    match queries::told(db, viewer.line.id, request)? {
        Some(told) => drawn(&ToldPanel { w: Words(viewer.lang), told }),
        None => Ok(None),
    }
}

/// The way to the appointment's address, where a visit is promised.
pub(crate) fn visit(db: &mut Db<'_>, viewer: &Viewer<'_>, request: Id) -> Result<Option<String>, Fault> {
    let may = ShareVisit::PERMISSION.allows(&viewer.actor.roles);
    if !may || queries::visit(db, viewer.line.id, request)?.is_none() {
        return Ok(None);
    }
    let shared = queries::invitation_of(db, viewer.line.id, request)?.is_some();
    let href = format!("/c/{}/requests/{request}/calendar", viewer.line.code);
    drawn(&VisitPanel { w: Words(viewer.lang), href, shared })
}
