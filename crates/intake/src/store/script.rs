//! The SQL that writes the script and the terms of promises.

use kernel::clock::Day;
use kernel::fault::Fault;
use platform::args;
use platform::db::{Tx, Val};

use crate::model::ScriptLine;

/// A new version of the script.
pub(crate) fn insert_version(tx: &mut Tx<'_>, version: i64, because: &str) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO script_versions (community_id, version, saved_at, saved_by, because) VALUES ($1, $2, $3, $4, $5)",
        args![community, version, now, by, because],
    )?;
    Ok(())
}

/// Its lines.
pub(crate) fn insert_lines(tx: &mut Tx<'_>, version: i64, lines: &[ScriptLine]) -> Result<(), Fault> {
    let community = tx.line();
    let row = |l: &ScriptLine| -> Vec<Val> {
        vec![
            community.into(),
            version.into(),
            (&l.channel).into(),
            (&l.line).into(),
            (&l.lang).into(),
            (&l.words).into(),
            (&l.manner).into(),
        ]
    };
    let rows: Vec<Vec<Val>> = lines.iter().map(row).collect();
    tx.insert_many(
        "INSERT INTO script_lines (community_id, version, channel, line, lang, words, manner)",
        "ON CONFLICT DO NOTHING",
        &rows,
    )?;
    Ok(())
}

/// A term of promises, where it isn't there yet.
pub(crate) fn add_term(tx: &mut Tx<'_>, term: &str, valid_from: Day, minutes: i64, source: &str) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO promise_terms (community_id, term, valid_from, minutes, source) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT DO NOTHING",
        args![community, term, valid_from, minutes, source],
    )?;
    Ok(())
}
