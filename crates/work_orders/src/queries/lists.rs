//! Lists of orders: the list page, the board, a worker's day, a household's past, what went up.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::OrderLine;

/// Which orders a list shows. What is `None` does not narrow.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A code of a state; `open` stands for all that have not ended.
    pub state: Option<String>,
    /// Whose.
    pub staff_id: Option<Id>,
    /// Of which department.
    pub department: Option<String>,
    /// Part of the number, the place or the words, in lower case.
    pub text: Option<String>,
    /// Only what is late at this moment.
    pub late_at: Option<Moment>,
}

impl Filter {
    fn like(&self) -> Option<String> {
        let escaped = |text: &str| text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
        self.text.as_deref().filter(|text| !text.is_empty()).map(|text| format!("%{}%", escaped(&text.to_lowercase())))
    }
}

/// Newest first, those before the order `before` where one is given, at most `limit`.
pub fn list_newest(
    db: &mut Db<'_>,
    community: Id,
    filter: &Filter,
    before: Option<Id>,
    limit: i64,
) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o JOIN order_states s ON s.state = o.state LEFT JOIN accounts a ON a.account_id = o.staff_id \
         WHERE o.community_id = $1 AND o.order_id < $2 AND (CAST($3 AS TEXT) IS NULL OR o.state = $3 OR ($3 = 'open' AND NOT s.ended)) \
         AND (CAST($4 AS TEXT) IS NULL OR o.department = $4) AND (o.staff_id = $5 OR $5 = $6) \
         AND (CAST($7 AS TEXT) IS NULL OR LOWER(o.number) LIKE $7 ESCAPE '\\' OR LOWER(o.place_label) LIKE $7 ESCAPE '\\' OR LOWER(o.what) LIKE $7 ESCAPE '\\') \
         AND (CAST($8 AS BIGINT) IS NULL OR (NOT s.ended AND (o.raised_at IS NOT NULL OR o.due_at < $8 OR o.paused_until < $8 \
         OR (o.state IN ('issued', 'acknowledged') AND o.starts_at < $8)))) \
         ORDER BY o.order_id DESC LIMIT $9",
        args![
            community,
            before.unwrap_or(Id::max()),
            filter.state.clone(),
            filter.department.clone(),
            filter.staff_id.unwrap_or(Id::nil()),
            Id::nil(),
            filter.like(),
            filter.late_at,
            limit
        ],
    )
}

/// By the promised time (where there is none, by the time of the instruction), those after `after` where one is given.
pub fn list_by_time(
    db: &mut Db<'_>,
    community: Id,
    filter: &Filter,
    after: Option<(Moment, Id)>,
    limit: i64,
) -> Result<Vec<OrderLine>, Fault> {
    let (from, id) = after.unwrap_or((Moment::from_micros(i64::MIN), Id::nil()));
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o JOIN order_states s ON s.state = o.state LEFT JOIN accounts a ON a.account_id = o.staff_id \
         WHERE o.community_id = $1 AND (COALESCE(o.starts_at, o.issued_at) > $2 OR (COALESCE(o.starts_at, o.issued_at) = $2 AND o.order_id > $3)) \
         AND (CAST($4 AS TEXT) IS NULL OR o.state = $4 OR ($4 = 'open' AND NOT s.ended)) \
         AND (CAST($5 AS TEXT) IS NULL OR o.department = $5) AND (o.staff_id = $6 OR $6 = $7) \
         AND (CAST($8 AS TEXT) IS NULL OR LOWER(o.number) LIKE $8 ESCAPE '\\' OR LOWER(o.place_label) LIKE $8 ESCAPE '\\' OR LOWER(o.what) LIKE $8 ESCAPE '\\') \
         AND (CAST($9 AS BIGINT) IS NULL OR (NOT s.ended AND (o.raised_at IS NOT NULL OR o.due_at < $9 OR o.paused_until < $9 \
         OR (o.state IN ('issued', 'acknowledged') AND o.starts_at < $9)))) \
         ORDER BY COALESCE(o.starts_at, o.issued_at), o.order_id LIMIT $10",
        args![
            community,
            from,
            id,
            filter.state.clone(),
            filter.department.clone(),
            filter.staff_id.unwrap_or(Id::nil()),
            Id::nil(),
            filter.like(),
            filter.late_at,
            limit
        ],
    )
}

/// What stands on the board: everything between the instruction and the end of the work, what came back first.
pub fn board(db: &mut Db<'_>, community: Id, department: Option<&str>) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 \
         AND o.state IN ('issued', 'acknowledged', 'departed', 'announced', 'inspected', 'quoted', 'consented', 'working', 'finished', \
         'returned', 'outside') AND (CAST($2 AS TEXT) IS NULL OR o.department = $2) \
         ORDER BY o.reopened_from IS NULL, o.priority, COALESCE(o.starts_at, o.issued_at), o.order_id LIMIT 600",
        args![community, department],
    )
}

/// A worker's day: what is theirs and not done, dangers and reopened matters first, then by the promised time.
pub fn day_of(db: &mut Db<'_>, community: Id, staff: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.staff_id = $2 \
         AND o.state IN ('issued', 'acknowledged', 'departed', 'announced', 'inspected', 'quoted', 'consented', 'working', 'finished') \
         ORDER BY CASE WHEN o.priority IN ('P0', 'P1') THEN 0 ELSE 1 END, \
         CASE WHEN o.state IN ('issued', 'acknowledged') OR o.paused_because IS NOT NULL THEN 1 ELSE 0 END, \
         o.reopened_from IS NULL, COALESCE(o.starts_at, o.issued_at), o.order_id LIMIT 100",
        args![community, staff],
    )
}

/// What a worker has done since a moment.
pub fn done_since(db: &mut Db<'_>, community: Id, staff: Id, since: Moment) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.staff_id = $2 \
         AND o.state IN ('accepted', 'declined', 'closed', 'cancelled', 'returned') AND o.changed_at >= $3 \
         ORDER BY o.changed_at DESC, o.order_id LIMIT 50",
        args![community, staff, since],
    )
}

/// What may be taken: given, and nobody is named for it.
pub fn to_take(db: &mut Db<'_>, community: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.state = 'issued' \
         AND o.staff_id IS NULL ORDER BY o.reopened_from IS NULL, o.priority, o.order_id LIMIT 100",
        args![community],
    )
}

/// A household's orders, newest first.
pub fn of_unit(db: &mut Db<'_>, community: Id, unit: Id, limit: i64) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.unit_id = $2 \
         ORDER BY o.order_id DESC LIMIT $3",
        args![community, unit, limit],
    )
}

/// What is not closed of a household, oldest first.
pub fn open_of_unit(db: &mut Db<'_>, community: Id, unit: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.unit_id = $2 \
         AND o.state NOT IN ('closed', 'cancelled') ORDER BY o.order_id LIMIT 20",
        args![community, unit],
    )
}

/// How many orders of a household are not closed.
pub fn count_open(db: &mut Db<'_>, community: Id, unit: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM orders WHERE community_id = $1 AND unit_id = $2 AND state NOT IN ('closed', 'cancelled')",
        args![community, unit],
    )
}

/// The orders of a matter, oldest first.
pub fn of_request(db: &mut Db<'_>, community: Id, request: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.request_id = $2 ORDER BY o.order_id",
        args![community, request],
    )
}

/// What an order was opened again as.
pub fn sequels(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.reopened_from = $2 ORDER BY o.order_id",
        args![community, order],
    )
}

/// Orders whose number holds a text, newest first; for the palette.
pub fn numbered(db: &mut Db<'_>, community: Id, text: &str, limit: i64) -> Result<Vec<OrderLine>, Fault> {
    list_newest(db, community, &Filter { text: Some(text.to_owned()), ..Filter::default() }, None, limit)
}

/// What went up: no answer in time, or an outside party that is late. Oldest first.
pub fn raised(db: &mut Db<'_>, community: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 AND o.raised_at IS NOT NULL \
         AND o.state NOT IN ('closed', 'cancelled') ORDER BY o.priority, o.raised_at, o.order_id LIMIT 100",
        args![community],
    )
}

/// What may stand on the chase list: what went up, rests, waits for an answer to its quote, lies at the centre, or has
/// nobody. Dangers first, then the oldest.
pub fn to_chase(db: &mut Db<'_>, community: Id) -> Result<Vec<OrderLine>, Fault> {
    db.list(
        "SELECT o.order_id, o.number, o.state, o.flow, o.department, o.priority, o.request_id, o.reopened_from, o.unit_id, o.place_label, \
         o.what, o.reporter_name, o.staff_id, a.name, o.starts_at, o.due_at, o.paused_because, o.paused_until, o.raised_at, \
         o.raised_because, o.agreed_fen, o.paid_fen, o.opinion, o.outcome, o.issued_at, o.finished_at, o.ended_at, o.version, o.changed_at, \
         o.place, o.agreed_quote_id, o.accepted_at, o.payer, \
         EXISTS (SELECT 1 FROM orders n WHERE n.community_id = o.community_id AND n.reopened_from = o.order_id) \
         FROM orders o LEFT JOIN accounts a ON a.account_id = o.staff_id WHERE o.community_id = $1 \
         AND o.state IN ('issued', 'acknowledged', 'departed', 'announced', 'inspected', 'quoted', 'consented', 'working', 'finished', 'returned') \
         AND (o.raised_at IS NOT NULL OR o.paused_because IS NOT NULL OR o.state IN ('quoted', 'returned') OR (o.state = 'issued' AND o.staff_id IS NULL)) \
         ORDER BY o.priority, COALESCE(o.raised_at, o.changed_at), o.order_id LIMIT 500",
        args![community],
    )
}

/// How many orders are late or unanswered at a moment.
pub fn count_late(db: &mut Db<'_>, community: Id, now: Moment) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM orders o WHERE o.community_id = $1 AND o.state IN ('issued', 'acknowledged', 'departed', 'announced', \
         'inspected', 'quoted', 'consented', 'working', 'finished', 'returned', 'outside') AND (o.raised_at IS NOT NULL OR o.due_at < $2 \
         OR o.paused_until < $2 OR (o.state IN ('issued', 'acknowledged') AND o.paused_because IS NULL AND o.starts_at < $2))",
        args![community, now],
    )
}

/// The newest opinion of a household.
pub fn last_opinion(db: &mut Db<'_>, community: Id, unit: Id) -> Result<Option<(i64, Moment)>, Fault> {
    db.maybe(
        "SELECT opinion, accepted_at FROM orders WHERE community_id = $1 AND unit_id = $2 AND opinion IS NOT NULL AND accepted_at IS NOT NULL \
         ORDER BY accepted_at DESC LIMIT 1",
        args![community, unit],
    )
}
