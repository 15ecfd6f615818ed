//! Writes parties, words, components and terms, a statement a function.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::actions::{AddPeriod, AddWord, ChangeComponent, PartyInput, SetSeason};
use crate::model::Grade;

platform::record! {
    /// What an optimistic lock needs.
    #[derive(Debug, Clone)]
    pub struct Seen {
        /// The version.
        pub version: i64,
        /// Who changed it last, by name.
        pub changed_by: String,
        /// When.
        pub changed_at: Moment,
        /// In force from this day.
        pub valid_from: Day,
    }
}

platform::record! {
    /// The same for a component, which has no first day.
    #[derive(Debug, Clone)]
    pub struct ComponentSeen {
        /// The version.
        pub version: i64,
        /// Who changed it last, by name.
        pub changed_by: String,
        /// When.
        pub changed_at: Moment,
    }
}

/// A new stamp: every process reads the book anew.
pub(crate) fn restamp(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let (community, stamp) = (tx.line(), tx.id());
    tx.run(
        "INSERT INTO responsibility_stamps (community_id, stamp) VALUES ($1, $2) \
         ON CONFLICT (community_id) DO UPDATE SET stamp = excluded.stamp",
        args![community, stamp],
    )?;
    Ok(())
}

pub(crate) fn party_seen(tx: &mut Tx<'_>, party_id: Id) -> Result<Seen, Fault> {
    let community = tx.line();
    tx.one(
        "SELECT p.version, COALESCE(a.name, ''), p.changed_at, p.valid_from FROM parties p \
         LEFT JOIN accounts a ON a.account_id = p.changed_by WHERE p.community_id = $1 AND p.party_id = $2",
        args![community, party_id],
    )
}

pub(crate) fn period_seen(tx: &mut Tx<'_>, period_id: Id) -> Result<Seen, Fault> {
    let community = tx.line();
    tx.one(
        "SELECT p.version, COALESCE(a.name, ''), p.changed_at, p.valid_from FROM warranty_periods p \
         LEFT JOIN accounts a ON a.account_id = p.changed_by \
         WHERE p.community_id = $1 AND p.period_id = $2 AND p.origin = 'local'",
        args![community, period_id],
    )
}

pub(crate) fn component_seen(tx: &mut Tx<'_>, component: &str) -> Result<ComponentSeen, Fault> {
    let community = tx.line();
    tx.one(
        "SELECT c.version, COALESCE(a.name, ''), c.changed_at FROM components c \
         LEFT JOIN accounts a ON a.account_id = c.changed_by \
         WHERE c.community_id = $1 AND c.component = $2 AND c.ended_at IS NULL",
        args![community, component],
    )
}

pub(crate) fn insert_party(tx: &mut Tx<'_>, party_id: Id, p: &PartyInput) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO parties (community_id, party_id, kind, name, contact_name, phone, contract_number, hours, response_minutes, \
         valid_from, valid_to, building_id, note, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, $14, $15)",
        args![
            community,
            party_id,
            &p.kind,
            &p.name,
            &p.contact_name,
            &p.phone,
            &p.contract_number,
            &p.hours,
            p.response_minutes,
            p.valid_from,
            p.valid_to,
            p.building_id,
            &p.note,
            now,
            by
        ],
    )?;
    Ok(())
}

pub(crate) fn update_party(tx: &mut Tx<'_>, party_id: Id, p: &PartyInput) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE parties SET kind = $3, name = $4, contact_name = $5, phone = $6, contract_number = $7, hours = $8, \
         response_minutes = $9, valid_from = $10, valid_to = $11, building_id = $12, note = $13, version = version + 1, \
         changed_at = $14, changed_by = $15 WHERE community_id = $1 AND party_id = $2",
        args![
            community,
            party_id,
            &p.kind,
            &p.name,
            &p.contact_name,
            &p.phone,
            &p.contract_number,
            &p.hours,
            p.response_minutes,
            p.valid_from,
            p.valid_to,
            p.building_id,
            &p.note,
            now,
            by
        ],
    )?;
    Ok(())
}

pub(crate) fn end_party(tx: &mut Tx<'_>, party_id: Id, ends_on: Day) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE parties SET valid_to = $3, version = version + 1, changed_at = $4, changed_by = $5 \
         WHERE community_id = $1 AND party_id = $2",
        args![community, party_id, ends_on, now, by],
    )?;
    Ok(())
}

/// Writes what a party is for, anew.
pub(crate) fn set_scopes(tx: &mut Tx<'_>, party_id: Id, scopes: &[String]) -> Result<(), Fault> {
    delete_scopes(tx, party_id)?;
    for (kind, code) in scopes.iter().filter_map(|scope| scope.split_once(':')) {
        insert_scope(tx, party_id, kind, code)?;
    }
    Ok(())
}

fn delete_scopes(tx: &mut Tx<'_>, party_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run("DELETE FROM party_scopes WHERE community_id = $1 AND party_id = $2", args![community, party_id])?;
    Ok(())
}

fn insert_scope(tx: &mut Tx<'_>, party_id: Id, kind: &str, code: &str) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO party_scopes (community_id, party_id, scope_kind, code) VALUES ($1, $2, $3, $4)",
        args![community, party_id, kind, code],
    )?;
    Ok(())
}

/// Adds a word; `false` when the component has it already.
pub(crate) fn insert_word(tx: &mut Tx<'_>, word: &AddWord, origin: &str) -> Result<bool, Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    let changed = tx.run(
        "INSERT INTO component_words (community_id, component, word, weight, origin, added_at, added_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (community_id, component, word) DO NOTHING",
        args![community, &word.component, &word.word, word.weight, origin, now, by],
    )?;
    Ok(changed > 0)
}

/// Takes a word back; `false` when the component doesn't have it.
pub(crate) fn delete_word(tx: &mut Tx<'_>, component: &str, word: &str) -> Result<bool, Fault> {
    let community = tx.line();
    let changed = tx.run(
        "DELETE FROM component_words WHERE community_id = $1 AND component = $2 AND word = $3",
        args![community, component, word],
    )?;
    Ok(changed > 0)
}

pub(crate) fn update_component(tx: &mut Tx<'_>, component: &str, c: &ChangeComponent) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE components SET label_zh = $3, label_en = $4, duty = $5, offered = $6, free = $7, minutes = $8, usual_grade = $9, \
         version = version + 1, changed_at = $10, changed_by = $11 WHERE community_id = $1 AND component = $2",
        args![
            community,
            component,
            &c.label_zh,
            &c.label_en,
            c.duty.clone(),
            c.offered,
            c.free,
            c.minutes,
            c.usual_grade.map(Grade::code),
            now,
            by
        ],
    )?;
    Ok(())
}

pub(crate) fn insert_period(tx: &mut Tx<'_>, period_id: Id, p: &AddPeriod) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO warranty_periods (community_id, period_id, relation, warranty_code, kind, building_id, amount, unit, label_zh, \
         label_en, source_zh, source_en, valid_from, valid_to, origin, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, $10, $11, $12, 'local', 1, $13, $14)",
        args![
            community,
            period_id,
            &p.relation,
            &p.warranty_code,
            p.kind.clone(),
            p.building_id,
            p.amount,
            &p.unit,
            &p.label,
            &p.source,
            p.valid_from,
            p.valid_to,
            now,
            by
        ],
    )?;
    Ok(())
}

pub(crate) fn end_period(tx: &mut Tx<'_>, period_id: Id, ends_on: Day) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE warranty_periods SET valid_to = $3, version = version + 1, changed_at = $4, changed_by = $5 \
         WHERE community_id = $1 AND period_id = $2",
        args![community, period_id, ends_on, now, by],
    )?;
    Ok(())
}

/// Sets a season from a day on; `false` when that day is taken.
pub(crate) fn insert_season(tx: &mut Tx<'_>, s: &SetSeason) -> Result<bool, Fault> {
    let community = tx.line();
    let changed = tx.run(
        "INSERT INTO seasons (community_id, season, valid_from, begins, ends, source_zh, source_en) \
         VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (community_id, season, valid_from) DO NOTHING",
        args![community, &s.season, s.valid_from, &s.begins, &s.ends, &s.source],
    )?;
    Ok(changed > 0)
}
