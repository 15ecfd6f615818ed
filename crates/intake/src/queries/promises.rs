//! Promises: those of a request, what is due, whom to call, and the share that was kept in time.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Displaced, PromiseLine};

/// A promise with its request.
///
/// # Errors
/// Not found.
pub(crate) fn line(db: &mut Db<'_>, community: Id, promise_id: Id) -> Result<PromiseLine, Fault> {
    db.one(
        "SELECT p.promise_id, p.kind, p.state, p.words, p.words_code, p.staff_id, p.party_id, p.starts_at, p.ends_at, p.due_at, p.owner_id, p.made_at, \
         p.ended_at, p.because, p.told_at, p.chased, p.broken_by, p.version, r.request_id, r.number, r.place_label, r.what, \
         r.unit_id, r.reporter_person_id, r.reporter_name, r.order_id, r.reporter_contact_id, \
         COALESCE((SELECT c.digits FROM contacts c WHERE c.community_id = r.community_id AND c.contact_id = r.reporter_contact_id), \
         r.reporter_phone) \
         FROM promises p JOIN requests r ON r.community_id = p.community_id AND r.request_id = p.request_id \
         WHERE p.community_id = $1 AND p.promise_id = $2",
        args![community, promise_id],
    )
}

/// The promises of a request, oldest first.
pub(crate) fn of_request(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Vec<PromiseLine>, Fault> {
    db.list(
        "SELECT p.promise_id, p.kind, p.state, p.words, p.words_code, p.staff_id, p.party_id, p.starts_at, p.ends_at, p.due_at, p.owner_id, p.made_at, \
         p.ended_at, p.because, p.told_at, p.chased, p.broken_by, p.version, r.request_id, r.number, r.place_label, r.what, \
         r.unit_id, r.reporter_person_id, r.reporter_name, r.order_id, r.reporter_contact_id, \
         COALESCE((SELECT c.digits FROM contacts c WHERE c.community_id = r.community_id AND c.contact_id = r.reporter_contact_id), \
         r.reporter_phone) \
         FROM promises p JOIN requests r ON r.community_id = p.community_id AND r.request_id = p.request_id \
         WHERE p.community_id = $1 AND p.request_id = $2 ORDER BY p.made_at, p.moved_from IS NOT NULL, p.promise_id",
        args![community, request_id],
    )
}

/// The open promises, those due first; of one owner, or of everybody.
pub fn open(db: &mut Db<'_>, community: Id, owner: Option<Id>, limit: i64) -> Result<Vec<PromiseLine>, Fault> {
    db.list(
        "SELECT p.promise_id, p.kind, p.state, p.words, p.words_code, p.staff_id, p.party_id, p.starts_at, p.ends_at, p.due_at, p.owner_id, p.made_at, \
         p.ended_at, p.because, p.told_at, p.chased, p.broken_by, p.version, r.request_id, r.number, r.place_label, r.what, \
         r.unit_id, r.reporter_person_id, r.reporter_name, r.order_id, r.reporter_contact_id, \
         COALESCE((SELECT c.digits FROM contacts c WHERE c.community_id = r.community_id AND c.contact_id = r.reporter_contact_id), \
         r.reporter_phone) \
         FROM promises p JOIN requests r ON r.community_id = p.community_id AND r.request_id = p.request_id \
         WHERE p.community_id = $1 AND p.state = 'open' AND ($2 OR p.owner_id = $3) ORDER BY p.due_at, p.promise_id LIMIT $4",
        args![community, owner.is_none(), owner.unwrap_or(Id::nil()), limit],
    )
}

/// The broken promises of which the resident has not been told, the longest broken first.
pub fn to_tell(db: &mut Db<'_>, community: Id, owner: Option<Id>, limit: i64) -> Result<Vec<PromiseLine>, Fault> {
    db.list(
        "SELECT p.promise_id, p.kind, p.state, p.words, p.words_code, p.staff_id, p.party_id, p.starts_at, p.ends_at, p.due_at, p.owner_id, p.made_at, \
         p.ended_at, p.because, p.told_at, p.chased, p.broken_by, p.version, r.request_id, r.number, r.place_label, r.what, \
         r.unit_id, r.reporter_person_id, r.reporter_name, r.order_id, r.reporter_contact_id, \
         COALESCE((SELECT c.digits FROM contacts c WHERE c.community_id = r.community_id AND c.contact_id = r.reporter_contact_id), \
         r.reporter_phone) \
         FROM promises p JOIN requests r ON r.community_id = p.community_id AND r.request_id = p.request_id \
         WHERE p.community_id = $1 AND p.state = 'broken' AND p.told_at IS NULL AND ($2 OR p.owner_id = $3) \
         ORDER BY p.ended_at, p.promise_id LIMIT $4",
        args![community, owner.is_none(), owner.unwrap_or(Id::nil()), limit],
    )
}

/// The homes from which a danger took the hands and that nobody has been told of yet: broken promises, and calls about work
/// that was left.
pub(crate) fn displaced(db: &mut Db<'_>, community: Id, danger: Id) -> Result<Vec<Displaced>, Fault> {
    db.list(
        "SELECT p.promise_id, r.request_id, r.number, r.place_label, p.starts_at, r.order_id, r.reporter_name, \
         r.reporter_contact_id, COALESCE((SELECT c.digits FROM contacts c WHERE c.community_id = r.community_id \
         AND c.contact_id = r.reporter_contact_id), r.reporter_phone), p.owner_id \
         FROM promises p JOIN requests r ON r.community_id = p.community_id AND r.request_id = p.request_id \
         WHERE p.community_id = $1 AND p.broken_by = $2 AND p.told_at IS NULL AND p.state IN ('broken', 'open') \
         ORDER BY p.starts_at, p.promise_id",
        args![community, danger],
    )
}

/// The open call that was promised because nobody at the outside party had answered.
pub(crate) fn call_for_party(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Option<Id>, Fault> {
    let found: Option<(Id,)> = db.maybe(
        "SELECT promise_id FROM promises WHERE community_id = $1 AND request_id = $2 AND state = 'open' \
         AND words_code = 'party_not_reached' ORDER BY promise_id DESC LIMIT 1",
        args![community, request_id],
    )?;
    Ok(found.map(|(id,)| id))
}

/// By when somebody must have confirmed an order before it goes up; none once it is confirmed.
pub(crate) fn answer_by(db: &mut Db<'_>, community: Id, order_id: Id) -> Result<Option<Moment>, Fault> {
    let found: Option<(Moment,)> = db.maybe(
        "SELECT due_at FROM deadlines WHERE line_id = $1 AND kind = 'order.answer' AND subject_id = $2",
        args![community, order_id],
    )?;
    Ok(found.map(|(due_at,)| due_at))
}

/// The open promises of visits of a request: our own and the outside party's.
pub fn open_visits(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT promise_id FROM promises WHERE community_id = $1 AND request_id = $2 AND state = 'open' \
         AND kind NOT IN ('callback', 'find') ORDER BY promise_id",
        args![community, request_id],
    )
}

/// The open promises of visits by our own people.
pub fn own_visits(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT promise_id FROM promises WHERE community_id = $1 AND request_id = $2 AND state = 'open' \
         AND kind NOT IN ('callback', 'find', 'outside') ORDER BY promise_id",
        args![community, request_id],
    )
}

/// The calls that are still owed for a request.
pub(crate) fn open_calls(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Vec<Id>, Fault> {
    db.values(
        "SELECT promise_id FROM promises WHERE community_id = $1 AND request_id = $2 AND state = 'open' AND kind = 'callback' \
         ORDER BY promise_id",
        args![community, request_id],
    )
}

/// Whether anything is still owed for a request.
pub(crate) fn anything_open(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<bool, Fault> {
    db.value(
        "SELECT EXISTS (SELECT 1 FROM promises WHERE community_id = $1 AND request_id = $2 AND state = 'open')",
        args![community, request_id],
    )
}

/// How many promises wait for somebody: due by a moment, or broken without a word to the resident.
pub(crate) fn count_due(db: &mut Db<'_>, community: Id, by: Moment) -> Result<i64, Fault> {
    let due: i64 = db.value(
        "SELECT COUNT(*) FROM promises WHERE community_id = $1 AND state = 'open' AND due_at <= $2",
        args![community, by],
    )?;
    let untold: i64 = db.value(
        "SELECT COUNT(*) FROM promises WHERE community_id = $1 AND state = 'broken' AND told_at IS NULL",
        args![community],
    )?;
    Ok(due + untold)
}

/// Of the promises that fell due between two moments: how many were kept in time, and how many there were.
pub fn kept_in_time(db: &mut Db<'_>, community: Id, from: Moment, to: Moment) -> Result<(i64, i64), Fault> {
    db.one(
        "SELECT CAST(COALESCE(SUM(CASE WHEN state = 'kept' AND ended_at <= due_at THEN 1 ELSE 0 END), 0) AS BIGINT), COUNT(*) \
         FROM promises WHERE community_id = $1 AND state IN ('open', 'kept', 'broken') AND due_at >= $2 AND due_at <= $3",
        args![community, from, to],
    )
}

/// The minutes of a term on a day; none when the community has no such term.
pub(crate) fn term(db: &mut Db<'_>, community: Id, term: &str, on: Day) -> Result<Option<i64>, Fault> {
    let found: Option<(i64,)> = db.maybe(
        "SELECT minutes FROM promise_terms WHERE community_id = $1 AND term = $2 AND valid_from <= $3 \
         ORDER BY valid_from DESC LIMIT 1",
        args![community, term, on],
    )?;
    Ok(found.map(|(minutes,)| minutes))
}
