//! The SQL that writes the register of exceptions. No decisions here.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::register::NewException;

/// Notes an exception.
pub(crate) fn insert_exception(tx: &mut Tx<'_>, by: &Actor, new: &NewException<'_>) -> Result<Id, Fault> {
    let (community, now, id) = (tx.line(), tx.now(), tx.id());
    tx.run(
        "INSERT INTO rule_exceptions (community_id, exception_id, rule, subject_kind, subject_id, subject_label, reason, granted_at, \
         granted_by, granted_by_name, ends_on, reviewed_by_name, review, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', '', 1)",
        args![
            community,
            id,
            new.rule,
            new.subject_kind,
            new.subject_id,
            new.subject_label,
            new.reason,
            now,
            by.id,
            &by.name,
            new.ends_on
        ],
    )?;
    Ok(id)
}

/// Notes what came of it.
pub(crate) fn set_review(tx: &mut Tx<'_>, exception: Id, by: &Actor, words: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE rule_exceptions SET reviewed_at = $3, reviewed_by = $4, reviewed_by_name = $5, review = $6, version = version + 1 \
         WHERE community_id = $1 AND exception_id = $2",
        args![community, exception, now, by.id, &by.name, words],
    )?;
    Ok(())
}
