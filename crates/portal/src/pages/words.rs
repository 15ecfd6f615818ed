//! What a resident left for the return visit, on the pages of the visit and of the order.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;

use crate::perms::SeeReports;
use crate::queries;
use crate::words::Words;

struct Left {
    at: String,
    name: String,
    words: String,
}

#[derive(Template)]
#[template(path = "portal/words_panel.html")]
struct WordsPanel {
    w: Words,
    left: Vec<Left>,
}

/// On the order's page.
pub(crate) fn of_order(db: &mut Db<'_>, viewer: &Viewer<'_>, order: Id) -> Result<Option<String>, Fault> {
    if !SeeReports::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(None);
    }
    let left = queries::residents::words(db, viewer.line.id, order)?;
    if left.is_empty() {
        return Ok(None);
    }
    let left = left
        .into_iter()
        .map(|one| Left { at: one.left_at.near(viewer.now, &viewer.line.zone), name: one.name, words: one.words })
        .collect();
    WordsPanel { w: Words(viewer.lang), left }.render().map(Some).map_err(Fault::broken)
}

/// On the visit's page.
pub(crate) fn of_visit(db: &mut Db<'_>, viewer: &Viewer<'_>, visit: Id) -> Result<Option<String>, Fault> {
    let order = return_visits::queries::visit(db, viewer.line.id, visit)?.order_id;
    of_order(db, viewer, order)
}
