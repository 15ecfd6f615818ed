//! Notices to warranty parties.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Notice, NoticeTerm};

/// The notices about an order to one party, the newest first.
pub fn of_order(db: &mut Db<'_>, community: Id, order: Id, party: Id) -> Result<Vec<Notice>, Fault> {
    db.list(
        "SELECT notice_id, order_id, party_id, number, step, urgent, article, article_en, issued_at, issued_by_name, due_at, overdue_at \
         FROM warranty_notices WHERE community_id = $1 AND order_id = $2 AND party_id = $3 ORDER BY issued_at DESC, step DESC",
        args![community, order, party],
    )
}

/// One notice.
pub fn notice(db: &mut Db<'_>, community: Id, notice: Id) -> Result<Notice, Fault> {
    db.one(
        "SELECT notice_id, order_id, party_id, number, step, urgent, article, article_en, issued_at, issued_by_name, due_at, overdue_at \
         FROM warranty_notices WHERE community_id = $1 AND notice_id = $2",
        args![community, notice],
    )
}

/// How long a party has after a notice of a step, and on what it rests.
pub fn term(db: &mut Db<'_>, community: Id, step: i64, urgent: bool, on: Day) -> Result<Option<NoticeTerm>, Fault> {
    db.maybe(
        "SELECT hours, article, article_en, source FROM warranty_notice_terms \
         WHERE community_id = $1 AND step = $2 AND urgent = $3 AND valid_from <= $4 ORDER BY valid_from DESC LIMIT 1",
        args![community, step, urgent, on],
    )
}
