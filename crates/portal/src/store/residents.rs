//! Codes that were asked for, sessions, and what residents leave.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// Notes that a number asks for a code. Nothing is known about it yet.
pub(crate) fn ask(tx: &mut Tx<'_>, digits: &str, ends_at: Moment) -> Result<(), Fault> {
    let now = tx.now();
    tx.run("DELETE FROM resident_codes WHERE ends_at < $1", args![now])?;
    tx.run(
        "INSERT INTO resident_codes (digits, asked_at, handled, salt, code_hash, ends_at, tries) VALUES ($1, $2, $4, NULL, NULL, $3, 0) \
         ON CONFLICT (digits) DO UPDATE SET asked_at = excluded.asked_at, handled = excluded.handled, salt = NULL, code_hash = NULL, \
         ends_at = excluded.ends_at, tries = 0",
        args![digits, now, ends_at, false],
    )?;
    Ok(())
}

/// The code goes out, or (without one) nobody has this number. `false` when it was handled meanwhile.
pub(crate) fn handled(tx: &mut Tx<'_>, digits: &str, code: Option<(&[u8], [u8; 32])>) -> Result<bool, Fault> {
    let (salt, hash) = code.map_or((None, None), |(salt, hash)| (Some(salt.to_vec()), Some(hash.to_vec())));
    let done = tx.run(
        "UPDATE resident_codes SET handled = $2, salt = $3, code_hash = $4 WHERE digits = $1 AND handled = $5",
        args![digits, true, salt, hash, false],
    )?;
    Ok(done > 0)
}

/// Counts a wrong code.
pub(crate) fn count_try(tx: &mut Tx<'_>, digits: &str) -> Result<(), Fault> {
    tx.run("UPDATE resident_codes SET tries = tries + 1 WHERE digits = $1", args![digits])?;
    Ok(())
}

/// A code is used once.
pub(crate) fn use_code(tx: &mut Tx<'_>, digits: &str) -> Result<bool, Fault> {
    Ok(tx.run("DELETE FROM resident_codes WHERE digits = $1", args![digits])? > 0)
}

pub(crate) fn start_session(tx: &mut Tx<'_>, hash: [u8; 32], digits: &str, ends_at: Moment) -> Result<(), Fault> {
    let now = tx.now();
    tx.run("DELETE FROM resident_sessions WHERE ends_at < $1", args![now])?;
    tx.run(
        "INSERT INTO resident_sessions (token_hash, digits, started_at, seen_at, ends_at) VALUES ($1, $2, $3, $3, $4)",
        args![hash, digits, now, ends_at],
    )?;
    Ok(())
}

pub(crate) fn end_session(tx: &mut Tx<'_>, hash: [u8; 32]) -> Result<(), Fault> {
    tx.run("DELETE FROM resident_sessions WHERE token_hash = $1", args![hash])?;
    Ok(())
}

/// Words for the return visit.
pub(crate) fn leave(tx: &mut Tx<'_>, order: Id, person: Id, words: &str) -> Result<(), Fault> {
    let (community, id, now) = (tx.line(), tx.id(), tx.now());
    tx.run(
        "INSERT INTO resident_words (community_id, word_id, order_id, person_id, words, left_at) VALUES ($1, $2, $3, $4, $5, $6)",
        args![community, id, order, person, words, now],
    )?;
    Ok(())
}
