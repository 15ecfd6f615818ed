//! The SQL that writes requests, their steps and their owners.

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::{Tx, Val};

use crate::codes::{State, Step};

/// A request to be inserted.
pub(crate) struct NewRequest<'a> {
    pub(crate) request_id: Id,
    pub(crate) number: &'a str,
    pub(crate) kind: &'a str,
    pub(crate) channel: &'a str,
    pub(crate) state: State,
    pub(crate) unit_id: Option<Id>,
    pub(crate) place: &'a str,
    pub(crate) common_part_id: Option<Id>,
    pub(crate) building_id: Option<Id>,
    pub(crate) place_label: &'a str,
    pub(crate) text: &'a str,
    pub(crate) component: Option<&'a str>,
    pub(crate) danger: Option<&'a str>,
    pub(crate) payer: &'a str,
    pub(crate) row: &'a str,
    pub(crate) chargeable: bool,
    pub(crate) warranty_row: Option<&'a str>,
    pub(crate) warranty_end: Option<Day>,
    pub(crate) flow: &'a str,
    pub(crate) department: &'a str,
    pub(crate) duty: Option<&'a str>,
    pub(crate) minutes: i64,
    pub(crate) owner_id: Id,
    pub(crate) reporter_person_id: Option<Id>,
    pub(crate) reporter_contact_id: Option<Id>,
    pub(crate) reporter_name: Option<&'a str>,
    pub(crate) reporter_phone: Option<&'a str>,
    pub(crate) answer: Option<&'a str>,
    pub(crate) explanation: Option<&'a str>,
    pub(crate) referral_id: Option<Id>,
    pub(crate) order_id: Option<Id>,
    pub(crate) call_id: Option<Id>,
    pub(crate) read_back: bool,
    pub(crate) not_danger: bool,
    pub(crate) none_known: bool,
    pub(crate) reporter_told: Option<&'a str>,
    pub(crate) search_key: &'a str,
    pub(crate) by: Id,
    pub(crate) by_name: &'a str,
}

/// Inserts a request.
pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewRequest<'_>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    let closed_at = new.state.finished().then_some(now);
    tx.run(
        "INSERT INTO requests (community_id, request_id, number, kind, channel, state, unit_id, place, common_part_id, building_id, \
         place_label, what, component, danger_level, payer, responsibility_row, chargeable, warranty_row, warranty_end, flow, \
         department, duty, minutes, owner_id, reporter_person_id, reporter_contact_id, reporter_name, reporter_phone, answer, \
         explanation, referral_id, order_id, call_id, read_back, returned_because, search_key, created_at, created_by, closed_at, \
         version, changed_at, changed_by, changed_by_name, not_danger, none_known, reporter_told) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, \
         $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, NULL, $35, $36, $37, $38, 1, $36, $37, $39, $40, $41, $42)",
        args![
            community,
            new.request_id,
            new.number,
            new.kind,
            new.channel,
            new.state.code(),
            new.unit_id,
            new.place,
            new.common_part_id,
            new.building_id,
            new.place_label,
            new.text,
            new.component,
            new.danger,
            new.payer,
            new.row,
            new.chargeable,
            new.warranty_row,
            new.warranty_end,
            new.flow,
            new.department,
            new.duty,
            new.minutes,
            new.owner_id,
            new.reporter_person_id,
            new.reporter_contact_id,
            new.reporter_name,
            new.reporter_phone,
            new.answer,
            new.explanation,
            new.referral_id,
            new.order_id,
            new.call_id,
            new.read_back,
            new.search_key,
            now,
            new.by,
            closed_at,
            new.by_name,
            new.not_danger,
            new.none_known,
            new.reporter_told,
        ],
    )?;
    Ok(())
}

/// Notes steps of the script; one that is noted already stays.
pub(crate) fn tick(tx: &mut Tx<'_>, request_id: Id, steps: &[Step]) -> Result<u64, Fault> {
    let community = tx.line();
    let rows: Vec<Vec<Val>> =
        steps.iter().map(|step| vec![community.into(), request_id.into(), step.code().into()]).collect();
    tx.insert_many("INSERT INTO request_steps (community_id, request_id, step)", "ON CONFLICT DO NOTHING", &rows)
}

/// Sets where a request stands.
pub(crate) fn set_state(tx: &mut Tx<'_>, request_id: Id, state: State, because: Option<&str>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    let closed_at = state.finished().then_some(now);
    tx.run(
        "UPDATE requests SET state = $3, closed_at = $4, returned_because = $5, version = version + 1, changed_at = $6, \
         changed_by = $7, changed_by_name = $8 WHERE community_id = $1 AND request_id = $2",
        args![community, request_id, state.code(), closed_at, because, now, by.id, by.name],
    )?;
    Ok(())
}

/// What changes when a request is taken up.
pub(crate) struct TakenUp<'a> {
    pub(crate) order_id: Id,
    pub(crate) flow: &'a str,
    pub(crate) duty: Option<&'a str>,
    pub(crate) read_back: bool,
}

/// A request that waited for a call has an order now.
pub(crate) fn take_up(tx: &mut Tx<'_>, request_id: Id, up: &TakenUp<'_>) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "UPDATE requests SET order_id = $3, state = 'promised', flow = $4, duty = $5, read_back = $6, returned_because = NULL, \
         version = version + 1, changed_at = $7, changed_by = $8, changed_by_name = $9 WHERE community_id = $1 AND request_id = $2",
        args![community, request_id, up.order_id, up.flow, up.duty, up.read_back, now, by.id, by.name],
    )?;
    Ok(())
}

/// Gives a request another order.
pub(crate) fn set_order(tx: &mut Tx<'_>, request_id: Id, order_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "UPDATE requests SET order_id = $3, version = version + 1, changed_at = $4, changed_by = $5, changed_by_name = $6 \
         WHERE community_id = $1 AND request_id = $2",
        args![community, request_id, order_id, now, by.id, by.name],
    )?;
    Ok(())
}

/// Gives a request another owner.
pub(crate) fn set_owner(tx: &mut Tx<'_>, request_id: Id, owner_id: Id) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().clone());
    tx.run(
        "UPDATE requests SET owner_id = $3, version = version + 1, changed_at = $4, changed_by = $5, changed_by_name = $6 \
         WHERE community_id = $1 AND request_id = $2",
        args![community, request_id, owner_id, now, by.id, by.name],
    )?;
    Ok(())
}

/// Notes who answers for it from now on, and why.
pub(crate) fn note_owner(tx: &mut Tx<'_>, request_id: Id, owner_id: Id, because: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO request_owners (community_id, request_id, since, owner_id, because) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, request_id, since) DO UPDATE SET owner_id = excluded.owner_id, because = excluded.because",
        args![community, request_id, now, owner_id, because],
    )?;
    Ok(())
}
