//! The script: its versions and lines.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::ScriptLine;

/// The number of the latest version; 0 when there is none.
pub(crate) fn latest(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT COALESCE(MAX(version), 0) FROM script_versions WHERE community_id = $1", args![community])
}

/// All lines of a version.
pub(crate) fn lines(db: &mut Db<'_>, community: Id, version: i64) -> Result<Vec<ScriptLine>, Fault> {
    let rows: Vec<(String, String, String, String, String)> = db.list(
        "SELECT channel, line, lang, words, manner FROM script_lines WHERE community_id = $1 AND version = $2 \
         ORDER BY channel, line, lang",
        args![community, version],
    )?;
    Ok(rows.into_iter().map(of_row).collect())
}

/// The lines that are said now, for a channel's script in a language.
pub(crate) fn spoken(db: &mut Db<'_>, community: Id, channel: &str, lang: &str) -> Result<Vec<ScriptLine>, Fault> {
    let rows: Vec<(String, String, String, String, String)> = db.list(
        "SELECT l.channel, l.line, l.lang, l.words, l.manner FROM script_lines l WHERE l.community_id = $1 AND l.channel = $2 \
         AND l.lang = $3 AND l.version = (SELECT MAX(v.version) FROM script_versions v WHERE v.community_id = $1) \
         ORDER BY l.line",
        args![community, channel, lang],
    )?;
    Ok(rows.into_iter().map(of_row).collect())
}

fn of_row((channel, line, lang, words, manner): (String, String, String, String, String)) -> ScriptLine {
    ScriptLine { channel, line, lang, words, manner }
}

/// The versions, newest first: number, when, by whom, why.
pub(crate) fn versions(db: &mut Db<'_>, community: Id) -> Result<Vec<(i64, Moment, Id, String)>, Fault> {
    db.list(
        "SELECT version, saved_at, saved_by, because FROM script_versions WHERE community_id = $1 \
         ORDER BY version DESC LIMIT 50",
        args![community],
    )
}
