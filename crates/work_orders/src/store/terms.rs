//! The SQL that writes what a community decides about its orders: how they are given, its numbers with source and day.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use platform::args;
use platform::db::Tx;

/// Seeds how orders are given; what is there stays.
pub(crate) fn seed_habits(tx: &mut Tx<'_>, by: &Actor) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO order_habits (community_id, giving, reopen_days, code_minutes, code_tries, version, changed_at, changed_by, changed_by_name) \
         VALUES ($1, 'clerk', 30, 10, 5, 1, $2, $3, $4) ON CONFLICT (community_id) DO NOTHING",
        args![community, now, by.id, &by.name],
    )?;
    Ok(())
}

/// Changes how orders are given.
pub(crate) fn set_habits(tx: &mut Tx<'_>, by: &Actor, giving: &str, reopen_days: i64) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE order_habits SET giving = $2, reopen_days = $3, version = order_habits.version + 1, changed_at = $4, changed_by = $5, \
         changed_by_name = $6 WHERE community_id = $1",
        args![community, giving, reopen_days, now, by.id, &by.name],
    )?;
    Ok(())
}

/// Sets a number of the orders from a day on; what is there for that day stays.
pub(crate) fn put_term(tx: &mut Tx<'_>, term: &str, number: i64, source: &str, from: Day) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO order_terms (community_id, term, number, source, valid_from) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, term, valid_from) DO UPDATE SET number = excluded.number, source = excluded.source",
        args![community, term, number, source, from],
    )?;
    Ok(())
}

/// Sets from a day on how long an answer may take.
pub(crate) fn put_limit(tx: &mut Tx<'_>, priority: &str, minutes: i64, source: &str, from: Day) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO order_answer_limits (community_id, priority, minutes, source, valid_from) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, priority, valid_from) DO UPDATE SET minutes = excluded.minutes, source = excluded.source",
        args![community, priority, minutes, source, from],
    )?;
    Ok(())
}

/// Seeds a limit; what is there stays.
pub(crate) fn seed_limit(tx: &mut Tx<'_>, priority: &str, minutes: i64, source: &str, from: Day) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO order_answer_limits (community_id, priority, minutes, source, valid_from) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, priority, valid_from) DO NOTHING",
        args![community, priority, minutes, source, from],
    )?;
    Ok(())
}

/// Seeds a head of what the fee pays for; what is there stays.
pub(crate) fn seed_share(
    tx: &mut Tx<'_>,
    head: &str,
    percent: i64,
    place: i64,
    source: &str,
    from: Day,
) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO fee_shares (community_id, head, percent, place, source, valid_from) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (community_id, head, valid_from) DO NOTHING",
        args![community, head, percent, place, source, from],
    )?;
    Ok(())
}

/// Seeds how early somebody may stand at a door; what is there stays.
pub(crate) fn seed_early(tx: &mut Tx<'_>, minutes: i64, source: &str, from: Day) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO order_early_limits (community_id, minutes, source, valid_from) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (community_id, valid_from) DO NOTHING",
        args![community, minutes, source, from],
    )?;
    Ok(())
}

/// Seeds hours of rest; what is there stays.
pub(crate) fn seed_quiet(tx: &mut Tx<'_>, begins: i64, ends: i64, source: &str, from: Day) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO order_quiet_hours (community_id, begins, ends, source, valid_from) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (community_id, valid_from, begins) DO NOTHING",
        args![community, begins, ends, source, from],
    )?;
    Ok(())
}
