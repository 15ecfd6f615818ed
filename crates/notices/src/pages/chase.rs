//! What did not reach anybody, for the centre's chase list: whoever was not told is called.

use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::{Chase, ChaseGroup, Viewer};

use super::{code_word, error_word, kind_word};
use crate::model::Delivery;
use crate::perms::SeeNoticeLog;
use crate::queries::deliveries;
use crate::words::Words;

/// How far back it looks, in hours.
const BACK: i64 = 72;

/// The group of deliveries that were given up in the last three days and that nothing else brought home.
pub(crate) fn source(db: &mut Db<'_>, viewer: &Viewer<'_>, most: i64) -> Result<Vec<ChaseGroup>, Fault> {
    if !SeeNoticeLog::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(Vec::new());
    }
    let w = Words(viewer.lang);
    let lost = deliveries::unreached(db, viewer.line.id, viewer.now.plus_hours(-BACK), most)?;
    let rows = lost.into_iter().map(|delivery| row(viewer, w, delivery)).collect();
    let all = format!("/c/{}/notices?state=given_up", viewer.line.code);
    Ok(vec![ChaseGroup { order: 65, title: w.chase_unreached(), todo: w.chase_unreached_todo(), all, rows }])
}

fn row(viewer: &Viewer<'_>, w: Words, delivery: Delivery) -> Chase {
    Chase {
        at: delivery.made_at,
        when: delivery.made_at.near(viewer.now, &viewer.line.zone),
        late: false,
        tone: "red",
        tag: code_word(&w, "way", &delivery.way),
        place: delivery.target_name,
        text: kind_word(&w, &delivery.kind),
        note: error_word(&w, &delivery.last_error),
        href: format!("/c/{}/notices?state=given_up", viewer.line.code),
        owner: None,
    }
}
