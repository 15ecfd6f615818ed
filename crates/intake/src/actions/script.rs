//! `save_script`: a manager changes the words; every saving is a version of its own.

use crate::rules::prose;
use kernel::actor::Actor;
use kernel::fault::{Fault, FieldError};
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;

use super::input::SaveScript;
use crate::model::ScriptLine;
use crate::queries::script;
use crate::{perms, rules, store};

/// Saves the words as a new version; its number. Lines that are not given stay as they were.
///
/// # Errors
/// Forbidden; stale when somebody saved in the meantime; words that are missing, too long, or name a field that there isn't.
pub fn save_script(tx: &mut Tx<'_>, by: &Actor, input: &SaveScript, op: &Op) -> Result<i64, Fault> {
    by.require::<perms::EditScript>()?;
    let community = tx.line();
    let latest = script::latest(tx, community)?;
    if let Some((_, saved_at, saved_by, _)) = script::versions(tx, community)?.first() {
        let name = crate::queries::name(tx, *saved_by)?;
        op.fresh(latest, &name, *saved_at)?;
    }
    let mut lines = script::lines(tx, community, latest)?;
    let mut wrong = Vec::new();
    for given in &input.lines {
        let place = |line: &&mut ScriptLine| {
            line.channel == given.channel && line.line == given.line && line.lang == given.lang
        };
        let Some(line) = lines.iter_mut().find(place) else {
            wrong.push(field(&given.line, &given.lang, "unknown"));
            continue;
        };
        match rules::script::words(&given.words).and_then(|words| Ok((words, rules::script::manner(&given.manner)?))) {
            Ok((words, manner)) => (line.words, line.manner) = (words, manner),
            Err(Fault::Invalid(errors)) => {
                wrong.extend(errors.iter().map(|error| field(&given.line, &given.lang, &error.detail)));
            }
            Err(fault) => return Err(fault),
        }
    }
    if !wrong.is_empty() {
        return Err(Fault::Invalid(wrong));
    }
    let version = latest + 1;
    store::script::insert_version(tx, version, &prose(&input.because))?;
    store::script::insert_lines(tx, version, &lines)?;
    tx.record(Event::new("script.saved", "community", community).data("version", version))?;
    Ok(version)
}

/// The field of a form that holds the words of a line.
fn field(line: &str, lang: &str, detail: &str) -> FieldError {
    FieldError { field: format!("words_{line}_{lang}"), detail: detail.to_owned() }
}
