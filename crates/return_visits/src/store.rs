//! The SQL that writes return visits. No decisions here.

use kernel::actor::Actor;
use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::money::Fen;
use platform::args;
use platform::db::Tx;

use crate::model::{Record, Settings, Visit};

/// What a visit is made of when the work has been accepted.
pub(crate) struct NewVisit {
    pub(crate) return_visit_id: Id,
    pub(crate) order_id: Id,
    pub(crate) order_number: String,
    pub(crate) request_id: Option<Id>,
    pub(crate) unit_id: Option<Id>,
    pub(crate) place_label: String,
    pub(crate) matter: String,
    pub(crate) person_id: Option<Id>,
    pub(crate) contact_id: Option<Id>,
    pub(crate) reporter_name: String,
    pub(crate) phone_masked: String,
    pub(crate) worker_names: String,
    pub(crate) reason: &'static str,
    pub(crate) chargeable: bool,
    pub(crate) due_at: Moment,
}

/// Adds a visit; 0 when the order has one already.
pub(crate) fn insert(tx: &mut Tx<'_>, v: &NewVisit, search_key: &str) -> Result<u64, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "INSERT INTO return_visits (community_id, return_visit_id, order_id, order_number, request_id, unit_id, place_label, \
         matter, person_id, contact_id, reporter_name, phone_masked, worker_names, search_key, reason, chargeable, state, created_at, \
         due_at, attempts, ended_by_name, version, changed_at, changed_by, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 'open', $17, $18, 0, '', 1, $17, $19, $20) \
         ON CONFLICT (community_id, order_id) DO NOTHING",
        args![
            community,
            v.return_visit_id,
            v.order_id,
            &v.order_number,
            v.request_id,
            v.unit_id,
            &v.place_label,
            &v.matter,
            v.person_id,
            v.contact_id,
            &v.reporter_name,
            &v.phone_masked,
            &v.worker_names,
            search_key,
            v.reason,
            v.chargeable,
            now,
            v.due_at,
            by.id,
            by.name
        ],
    )
}

/// Moves a visit to another state.
pub(crate) fn set_state(tx: &mut Tx<'_>, visit: Id, state: &str) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "UPDATE return_visits SET state = $3, version = version + 1, changed_at = $4, changed_by = $5, changed_by_name = $6 \
         WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit, state, now, by.id, by.name],
    )?;
    Ok(())
}

/// Waives a visit by a class.
pub(crate) fn waive(tx: &mut Tx<'_>, visit: Id, class: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE return_visits SET state = 'waived', waiver = $3, ended_at = $4, version = version + 1, changed_at = $4 \
         WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit, class, now],
    )?;
    Ok(())
}

/// Nobody visited: the matter was opened again before.
pub(crate) fn overtake(tx: &mut Tx<'_>, visit: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "UPDATE return_visits SET state = 'overtaken', ended_at = $3, ended_by = $4, ended_by_name = $5, version = version + 1, \
         changed_at = $3, changed_by = $4, changed_by_name = $5 WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit, now, by.id, by.name],
    )?;
    Ok(())
}

/// Notes a try.
pub(crate) fn insert_attempt(
    tx: &mut Tx<'_>,
    visit: &Visit,
    by: &Actor,
    on_day: Day,
    counts: bool,
    record: &Record,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO return_visit_attempts (community_id, return_visit_id, attempt, at, on_day, reached, counts, by_id, by_name, remark) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            community,
            visit.return_visit_id,
            visit.attempts + 1,
            now,
            on_day,
            record.reached,
            counts,
            by.id,
            &by.name,
            record.remark.as_deref().unwrap_or("")
        ],
    )?;
    tx.run(
        "UPDATE return_visits SET attempts = attempts + 1, version = version + 1, changed_at = $3, changed_by = $4, changed_by_name = $5 \
         WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit.return_visit_id, now, by.id, &by.name],
    )?;
    Ok(())
}

/// Writes down what was answered.
pub(crate) fn answer(tx: &mut Tx<'_>, visit: Id, by: &Actor, record: &Record) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE return_visits SET state = 'done', solved = $3, satisfaction = $4, paid_fen = $5, paid_to = $6, remark = $7, \
         ended_at = $8, ended_by = $9, ended_by_name = $10 WHERE community_id = $1 AND return_visit_id = $2",
        args![
            community,
            visit,
            record.solved,
            record.satisfaction,
            record.paid_fen,
            record.paid_to.clone(),
            record.remark.clone(),
            now,
            by.id,
            &by.name
        ],
    )?;
    Ok(())
}

/// Names the order that was issued because the matter was not solved.
pub(crate) fn set_reopened(tx: &mut Tx<'_>, visit: Id, order: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE return_visits SET reopened_order_id = $3 WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit, order],
    )?;
    Ok(())
}

/// Gives up after the tries.
pub(crate) fn give_up(tx: &mut Tx<'_>, visit: Id, by: &Actor, remark: Option<&str>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE return_visits SET state = 'unreached', remark = $3, ended_at = $4, ended_by = $5, ended_by_name = $6 \
         WHERE community_id = $1 AND return_visit_id = $2",
        args![community, visit, remark, now, by.id, &by.name],
    )?;
    Ok(())
}

/// Puts something on the manager's list; nothing when it stands there already.
pub(crate) fn insert_flag(
    tx: &mut Tx<'_>,
    flag: Id,
    visit: Id,
    kind: &str,
    record: &Record,
    receipts: Option<Fen>,
) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO return_visit_flags (community_id, flag_id, return_visit_id, kind, said_fen, said_to, receipts_fen, raised_at, \
         settled_by_name, settlement, version, changed_at, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '', 1, $8, '') ON CONFLICT (community_id, return_visit_id, kind) DO NOTHING",
        args![community, flag, visit, kind, record.paid_fen, record.paid_to.clone(), receipts, now],
    )
}

/// Settles an entry of the manager's list; 0 when it is settled already.
pub(crate) fn settle_flag(tx: &mut Tx<'_>, flag: Id, by: &Actor, words: &str) -> Result<u64, Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE return_visit_flags SET settled_at = $3, settled_by = $4, settled_by_name = $5, settlement = $6, version = version + 1, \
         changed_at = $3, changed_by_name = $5 WHERE community_id = $1 AND flag_id = $2 AND settled_at IS NULL",
        args![community, flag, now, by.id, &by.name, words],
    )
}

/// Publishes a class or takes it back.
pub(crate) fn set_waiver(
    tx: &mut Tx<'_>,
    class: &str,
    since: Option<Day>,
    place: &str,
    most: Option<i64>,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "UPDATE return_visit_waivers SET published_on = $3, published_where = $4, most_minutes = $5, version = version + 1, \
         changed_at = $6, changed_by = $7, changed_by_name = $8 WHERE community_id = $1 AND waiver = $2",
        args![community, class, since, place, most, now, by.id, by.name],
    )?;
    Ok(())
}

/// Sets hours and limits from a day on.
pub(crate) fn put_terms(tx: &mut Tx<'_>, s: &Settings, source: &str, from: Day, version: i64) -> Result<(), Fault> {
    let (community, now, name) = (tx.line(), tx.now(), tx.actor().name.clone());
    tx.run(
        "INSERT INTO return_visit_terms (community_id, valid_from, opens_minute, closes_minute, quiet_from_minute, quiet_to_minute, tries, \
         try_days, late_hours, unhappy_at, source, version, changed_at, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (community_id, valid_from) DO UPDATE SET \
         opens_minute = excluded.opens_minute, closes_minute = excluded.closes_minute, quiet_from_minute = excluded.quiet_from_minute, \
         quiet_to_minute = excluded.quiet_to_minute, tries = excluded.tries, try_days = excluded.try_days, \
         late_hours = excluded.late_hours, unhappy_at = excluded.unhappy_at, source = excluded.source, version = excluded.version, \
         changed_at = excluded.changed_at, changed_by_name = excluded.changed_by_name",
        args![
            community,
            from,
            s.opens_minute,
            s.closes_minute,
            s.quiet_from_minute,
            s.quiet_to_minute,
            s.tries,
            s.try_days,
            s.late_hours,
            s.unhappy_at,
            source,
            version,
            now,
            name
        ],
    )?;
    Ok(())
}

/// Gives a fresh community its hours, limits and classes (none published).
pub(crate) fn seed(tx: &mut Tx<'_>, valid_from: Day) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO return_visit_terms (community_id, valid_from, opens_minute, closes_minute, quiet_from_minute, quiet_to_minute, tries, \
         try_days, late_hours, unhappy_at, source, version, changed_at, changed_by_name) \
         SELECT $1, $2, 540, 1080, 1320, 420, 3, 2, 48, 2, 'order.closed-by-revisit', 1, $3, '' \
         WHERE NOT EXISTS (SELECT 1 FROM return_visit_terms WHERE community_id = $1)",
        args![community, valid_from, now],
    )?;
    tx.run(
        "INSERT INTO return_visit_waivers (community_id, waiver, published_on, published_where, most_minutes, source, version, changed_at, changed_by) \
         VALUES ($1, 'anonymous', NULL, '', NULL, 'order.closed-by-revisit', 1, $2, $3), \
         ($1, 'common_part', NULL, '', NULL, 'order.closed-by-revisit', 1, $2, $3), \
         ($1, 'small_free', NULL, '', 60, 'order.closed-by-revisit', 1, $2, $3) ON CONFLICT (community_id, waiver) DO NOTHING",
        args![community, now, by],
    )?;
    Ok(())
}
