//! Writes a fresh community's defaults, many rows a statement.

use kernel::fault::Fault;
use platform::args;
use platform::db::{Tx, Val};

/// Whether the community has a catalogue.
pub(crate) fn is_seeded(tx: &mut Tx<'_>) -> Result<bool, Fault> {
    let community = tx.line();
    let found =
        tx.maybe::<(String,)>("SELECT component FROM components WHERE community_id = $1 LIMIT 1", args![community])?;
    Ok(found.is_some())
}

pub(crate) fn insert_components(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many(
        "INSERT INTO components (community_id, component, ordinal, label_zh, label_en, component_group, place, flow, department, \
         duty, offered, free, minutes, warranty_code, warranty_kind, utility, altered_by, seepage, usual_grade, version, \
         changed_at, changed_by)",
        "",
        rows,
    )?;
    Ok(())
}

pub(crate) fn insert_words(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many(
        "INSERT INTO component_words (community_id, component, word, weight, origin, added_at, added_by)",
        "",
        rows,
    )?;
    Ok(())
}

pub(crate) fn insert_dangers(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many(
        "INSERT INTO dangers (community_id, danger, ordinal, level, label_zh, label_en, say_zh, say_en, department, duty, minutes, \
         component, source_zh, source_en, valid_from)",
        "",
        rows,
    )?;
    Ok(())
}

pub(crate) fn insert_danger_words(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many("INSERT INTO danger_words (community_id, danger, word, unless)", "", rows)?;
    Ok(())
}

pub(crate) fn insert_periods(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many(
        "INSERT INTO warranty_periods (community_id, period_id, relation, warranty_code, kind, amount, unit, label_zh, label_en, \
         source_zh, source_en, valid_from, origin, version, changed_at, changed_by)",
        "",
        rows,
    )?;
    Ok(())
}

pub(crate) fn insert_seasons(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many(
        "INSERT INTO seasons (community_id, season, valid_from, begins, ends, source_zh, source_en)",
        "",
        rows,
    )?;
    Ok(())
}

pub(crate) fn insert_rows(tx: &mut Tx<'_>, rows: &[Vec<Val>]) -> Result<(), Fault> {
    tx.insert_many(
        "INSERT INTO payer_rows (community_id, row_code, valid_from, ordinal, payer, chargeable, source_zh, source_en)",
        "",
        rows,
    )?;
    Ok(())
}
