//! Requests: one, a list with filters, those of a household, and the figures of a day.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone;
use platform::args;
use platform::db::{Db, Val};

use crate::model::{RequestLine, RequestView};
use crate::queries::name;

platform::record! {
    /// A request as it is kept.
    pub struct Kept {
        /// See [`RequestView`].
        pub request_id: Id,
        /// See [`RequestView`].
        pub number: String,
        /// See [`RequestView`].
        pub kind: String,
        /// See [`RequestView`].
        pub channel: String,
        /// See [`RequestView`].
        pub state: String,
        /// See [`RequestView`].
        pub unit_id: Option<Id>,
        /// See [`RequestView`].
        pub place: String,
        /// See [`RequestView`].
        pub common_part_id: Option<Id>,
        /// See [`RequestView`].
        pub building_id: Option<Id>,
        /// See [`RequestView`].
        pub place_label: String,
        /// See [`RequestView`].
        pub text: String,
        /// See [`RequestView`].
        pub component: Option<String>,
        /// See [`RequestView`].
        pub danger: Option<String>,
        /// See [`RequestView`].
        pub payer: String,
        /// See [`RequestView`].
        pub row: String,
        /// See [`RequestView`].
        pub chargeable: bool,
        /// See [`RequestView`].
        pub warranty_row: Option<String>,
        /// See [`RequestView`].
        pub warranty_end: Option<Day>,
        /// See [`RequestView`].
        pub flow: String,
        /// See [`RequestView`].
        pub department: String,
        /// See [`RequestView`].
        pub duty: Option<String>,
        /// See [`RequestView`].
        pub minutes: i64,
        /// See [`RequestView`].
        pub owner_id: Id,
        /// See [`RequestView`].
        pub reporter_person_id: Option<Id>,
        /// See [`RequestView`].
        pub reporter_contact_id: Option<Id>,
        /// See [`RequestView`].
        pub reporter_name: Option<String>,
        /// Digits; never shown.
        pub reporter_phone: Option<String>,
        /// See [`RequestView`].
        pub answer: Option<String>,
        /// See [`RequestView`].
        pub explanation: Option<String>,
        /// See [`RequestView`].
        pub referral_id: Option<Id>,
        /// See [`RequestView`].
        pub order_id: Option<Id>,
        /// The call.
        pub call_id: Option<Id>,
        /// See [`RequestView`].
        pub read_back: bool,
        /// See [`RequestView`].
        pub returned_because: Option<String>,
        /// See [`RequestView`].
        pub created_at: Moment,
        /// Who took it.
        pub created_by: Id,
        /// See [`RequestView`].
        pub closed_at: Option<Moment>,
        /// See [`RequestView`].
        pub version: i64,
        /// See [`RequestView`].
        pub changed_at: Moment,
        /// See [`RequestView`].
        pub changed_by_name: String,
        /// See [`RequestView`].
        pub reporter_told: Option<String>,
        /// See [`RequestView`].
        pub not_danger: bool,
    }
}

/// A request as it is kept.
///
/// # Errors
/// Not found.
pub(crate) fn kept(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Kept, Fault> {
    db.one(
        "SELECT request_id, number, kind, channel, state, unit_id, place, common_part_id, building_id, place_label, what, component, \
         danger_level, payer, responsibility_row, chargeable, warranty_row, warranty_end, flow, department, duty, minutes, \
         owner_id, reporter_person_id, reporter_contact_id, reporter_name, reporter_phone, answer, explanation, referral_id, \
         order_id, call_id, read_back, returned_because, created_at, created_by, closed_at, version, changed_at, changed_by_name, \
         reporter_told, not_danger FROM requests WHERE community_id = $1 AND request_id = $2",
        args![community, request_id],
    )
}

/// What was promised and counts now: staff, party, from, until, by when.
type Promised = (String, Option<Id>, Option<Id>, Option<Moment>, Option<Moment>, Moment);

fn promised(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Option<Promised>, Fault> {
    // A visit counts before a call back, what is open before what has ended, the latest before the earlier.
    db.maybe(
        "SELECT kind, staff_id, party_id, starts_at, ends_at, due_at FROM promises \
         WHERE community_id = $1 AND request_id = $2 \
         ORDER BY CASE WHEN kind IN ('callback', 'find') THEN 1 ELSE 0 END, CASE WHEN state = 'open' THEN 0 ELSE 1 END, \
         promise_id DESC LIMIT 1",
        args![community, request_id],
    )
}

/// A request with names and the promise that counts.
pub(crate) fn view(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<RequestView, Fault> {
    let kept = kept(db, community, request_id)?;
    let promise = promised(db, community, request_id)?;
    let (owner_name, created_by_name) = (name(db, kept.owner_id)?, name(db, kept.created_by)?);
    let (kind, staff, party, starts, ends, due) = match promise {
        Some((kind, staff, party, starts, ends, due)) => (Some(kind), staff, party, starts, ends, Some(due)),
        None => (None, None, None, None, None, None),
    };
    Ok(RequestView {
        request_id: kept.request_id,
        number: kept.number,
        kind: kept.kind,
        channel: kept.channel,
        state: kept.state,
        unit_id: kept.unit_id,
        place: kept.place,
        common_part_id: kept.common_part_id,
        building_id: kept.building_id,
        place_label: kept.place_label,
        text: kept.text,
        component: kept.component,
        danger: kept.danger,
        payer: kept.payer,
        row: kept.row,
        warranty_row: kept.warranty_row,
        warranty_end: kept.warranty_end,
        chargeable: kept.chargeable,
        flow: kept.flow,
        department: kept.department,
        duty: kept.duty,
        minutes: kept.minutes,
        owner_id: kept.owner_id,
        owner_name,
        reporter_person_id: kept.reporter_person_id,
        reporter_name: kept.reporter_name,
        reporter_contact_id: kept.reporter_contact_id,
        reporter_phone_masked: kept.reporter_phone.as_deref().map(phone::mask),
        promise_kind: kind,
        promise_staff_id: staff,
        promise_starts_at: starts,
        promise_ends_at: ends,
        promise_due_at: due,
        party_id: party,
        answer: kept.answer,
        explanation: kept.explanation,
        referral_id: kept.referral_id,
        order_id: kept.order_id,
        read_back: kept.read_back,
        reporter_told: kept.reporter_told,
        not_danger: kept.not_danger,
        returned_because: kept.returned_because,
        created_at: kept.created_at,
        created_by_name,
        closed_at: kept.closed_at,
        version: kept.version,
        changed_at: kept.changed_at,
        changed_by_name: kept.changed_by_name,
    })
}

/// How many unfinished requests somebody answers for in communities where they are no member (any more).
pub(crate) fn count_left_behind(db: &mut Db<'_>, owner: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) FROM requests r JOIN request_states s ON s.state = r.state \
         WHERE r.owner_id = $1 AND NOT s.finished AND NOT EXISTS (SELECT 1 FROM community_staff c \
         WHERE c.community_id = r.community_id AND c.staff_id = r.owner_id AND c.until IS NULL)",
        args![owner],
    )
}

/// The request behind an order, where the order has one.
pub fn of_order(db: &mut Db<'_>, community: Id, order_id: Id) -> Result<Option<Id>, Fault> {
    let found: Option<(Id,)> = db.maybe(
        "SELECT request_id FROM requests WHERE community_id = $1 AND order_id = $2",
        args![community, order_id],
    )?;
    Ok(found.map(|(id,)| id))
}

/// Which requests a list shows. Empty fields show all.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// A state's code.
    pub state: Option<String>,
    /// Only those that are finished, or only those that aren't.
    pub finished: Option<bool>,
    /// A kind's code.
    pub kind: Option<String>,
    /// Who answers for it.
    pub owner: Option<Id>,
    /// The building.
    pub building: Option<Id>,
    /// Words, a number, a room.
    pub words: Option<String>,
    /// The oldest first.
    pub oldest_first: bool,
    /// Where the page begins: behind this request.
    pub after: Option<Id>,
}

/// A pattern that finds the words anywhere; signs that mean something to LIKE mean themselves.
fn pattern(words: &str) -> String {
    let mut pattern = String::from("%");
    for c in kernel::text::tidy(words).to_lowercase().chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

/// The requests that a filter lets through, at most `limit`.
pub fn lines(db: &mut Db<'_>, community: Id, filter: &Filter, limit: i64) -> Result<Vec<RequestLine>, Fault> {
    let nil = Id::nil();
    let args = args![
        community,
        filter.state.is_none(),
        filter.state.as_deref().unwrap_or(""),
        filter.finished.is_none(),
        filter.finished.unwrap_or(false),
        filter.kind.is_none(),
        filter.kind.as_deref().unwrap_or(""),
        filter.owner.is_none(),
        filter.owner.unwrap_or(nil),
        filter.building.is_none(),
        filter.building.unwrap_or(nil),
        filter.words.is_none(),
        pattern(filter.words.as_deref().unwrap_or("")),
        filter.after.unwrap_or(if filter.oldest_first { nil } else { Id::max() }),
        limit,
    ];
    if filter.oldest_first {
        return db.list(
            "SELECT r.request_id, r.number, r.kind, r.channel, r.state, r.place_label, r.what, r.danger_level, r.unit_id, r.owner_id, \
             r.order_id, r.created_at, p.kind, p.state, p.starts_at, p.due_at, r.version \
             FROM requests r JOIN request_states s ON s.state = r.state \
             LEFT JOIN promises p ON p.community_id = r.community_id AND p.promise_id = \
             (SELECT l.promise_id FROM promises l WHERE l.community_id = r.community_id AND l.request_id = r.request_id \
             ORDER BY l.promise_id DESC LIMIT 1) \
             WHERE r.community_id = $1 AND ($2 OR r.state = $3) AND ($4 OR s.finished = $5) AND ($6 OR r.kind = $7) \
             AND ($8 OR r.owner_id = $9) AND ($10 OR r.building_id = $11) AND ($12 OR r.search_key LIKE $13 ESCAPE '\\') \
             AND r.request_id > $14 ORDER BY r.request_id LIMIT $15",
            args,
        );
    }
    db.list(
        "SELECT r.request_id, r.number, r.kind, r.channel, r.state, r.place_label, r.what, r.danger_level, r.unit_id, r.owner_id, \
         r.order_id, r.created_at, p.kind, p.state, p.starts_at, p.due_at, r.version \
         FROM requests r JOIN request_states s ON s.state = r.state \
         LEFT JOIN promises p ON p.community_id = r.community_id AND p.promise_id = \
         (SELECT l.promise_id FROM promises l WHERE l.community_id = r.community_id AND l.request_id = r.request_id \
         ORDER BY l.promise_id DESC LIMIT 1) \
         WHERE r.community_id = $1 AND ($2 OR r.state = $3) AND ($4 OR s.finished = $5) AND ($6 OR r.kind = $7) \
         AND ($8 OR r.owner_id = $9) AND ($10 OR r.building_id = $11) AND ($12 OR r.search_key LIKE $13 ESCAPE '\\') \
         AND r.request_id < $14 ORDER BY r.request_id DESC LIMIT $15",
        args,
    )
}

platform::record! {
    /// A matter of a household that has no order: what was answered, asked, promised.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Matter {
        /// The request.
        pub request_id: Id,
        /// Its number.
        pub number: String,
        /// Its kind.
        pub kind: String,
        /// Where it stands.
        pub state: String,
        /// What it is.
        pub text: String,
        /// The answer that was given.
        pub answer: Option<String>,
        /// Why it was not our service.
        pub explanation: Option<String>,
        /// Who answers for it.
        pub owner_id: Id,
        /// When it was taken.
        pub created_at: Moment,
        /// The promise's kind.
        pub promise_kind: Option<String>,
        /// What was promised, in words.
        pub promise_words: Option<String>,
        /// By when.
        pub due_at: Option<Moment>,
        /// What the software promised of itself, as a code.
        pub promise_code: Option<String>,
    }
}

/// The unfinished matters of a home that have no order, oldest first, each with its open promise.
pub(crate) fn open_matters(db: &mut Db<'_>, community: Id, unit_id: Id) -> Result<Vec<Matter>, Fault> {
    db.list(
        "SELECT r.request_id, r.number, r.kind, r.state, r.what, r.answer, r.explanation, r.owner_id, r.created_at, p.kind, p.words, \
         p.due_at, p.words_code FROM requests r JOIN request_states s ON s.state = r.state \
         LEFT JOIN promises p ON p.community_id = r.community_id AND p.request_id = r.request_id AND p.state = 'open' \
         WHERE r.community_id = $1 AND r.unit_id = $2 AND NOT s.finished AND r.order_id IS NULL \
         ORDER BY r.request_id LIMIT 20",
        args![community, unit_id],
    )
}

/// The matters of a home that have no order, newest first.
pub(crate) fn past_matters(db: &mut Db<'_>, community: Id, unit_id: Id, limit: i64) -> Result<Vec<Matter>, Fault> {
    db.list(
        "SELECT r.request_id, r.number, r.kind, r.state, r.what, r.answer, r.explanation, r.owner_id, r.created_at, p.kind, p.words, \
         p.due_at, p.words_code FROM requests r LEFT JOIN promises p ON p.community_id = r.community_id AND p.promise_id = \
         (SELECT l.promise_id FROM promises l WHERE l.community_id = r.community_id AND l.request_id = r.request_id \
         ORDER BY l.promise_id DESC LIMIT 1) \
         WHERE r.community_id = $1 AND r.unit_id = $2 AND r.order_id IS NULL ORDER BY r.request_id DESC LIMIT $3",
        args![community, unit_id, limit],
    )
}

/// How many homes one statement counts.
const HOMES: usize = 20;

/// How many matters of homes are not finished and have no order: those with one are counted with the orders.
pub(crate) fn count_open(db: &mut Db<'_>, community: Id, units: &[Id]) -> Result<Vec<(Id, i64)>, Fault> {
    let mut counts: Vec<(Id, i64)> = Vec::new();
    for chunk in units.chunks(HOMES) {
        let mut args = vec![Val::from(community)];
        args.extend((0..HOMES).map(|at| Val::from(chunk.get(at).copied().unwrap_or(Id::nil()))));
        let found: Vec<(Id, i64)> = db.list(
            "SELECT r.unit_id, COUNT(*) FROM requests r JOIN request_states s ON s.state = r.state \
             WHERE r.community_id = $1 AND NOT s.finished AND r.order_id IS NULL AND r.unit_id IN \
             ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21) GROUP BY r.unit_id",
            &args,
        )?;
        counts.extend(found);
    }
    Ok(counts)
}

/// Who took a request.
///
/// # Errors
/// Not found.
pub fn taken_by(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Id, Fault> {
    Ok(kept(db, community, request_id)?.created_by)
}

/// Who answered for a request, oldest first: since when, who, why.
pub(crate) fn owners(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Vec<(Moment, Id, String)>, Fault> {
    db.list(
        "SELECT since, owner_id, because FROM request_owners WHERE community_id = $1 AND request_id = $2 ORDER BY since",
        args![community, request_id],
    )
}

/// The steps of the script that were gone through, in the order of a call.
pub(crate) fn steps(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Vec<String>, Fault> {
    db.values(
        "SELECT r.step FROM request_steps r JOIN script_steps s ON s.step = r.step \
         WHERE r.community_id = $1 AND r.request_id = $2 ORDER BY s.place",
        args![community, request_id],
    )
}

/// The other matters of the same call: id and number.
pub(crate) fn same_call(
    db: &mut Db<'_>,
    community: Id,
    call_id: Id,
    but: Id,
) -> Result<Vec<(Id, String, String)>, Fault> {
    db.list(
        "SELECT request_id, number, what FROM requests WHERE community_id = $1 AND call_id = $2 AND request_id <> $3 \
         ORDER BY request_id LIMIT 20",
        args![community, call_id, but],
    )
}

/// How many requests were taken since a moment.
pub(crate) fn count_since(db: &mut Db<'_>, community: Id, since: Moment) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM requests WHERE community_id = $1 AND created_at >= $2", args![community, since])
}

#[cfg(test)]
mod tests {
    #[test]
    fn signs_of_like_mean_themselves() {
        assert_eq!(super::pattern("50%_A\\"), "%50\\%\\_a\\\\%");
    }
}
