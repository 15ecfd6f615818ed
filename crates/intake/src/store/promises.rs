//! The SQL that writes promises.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

use crate::codes::PromiseKind;

/// A promise to be inserted.
#[derive(Debug, Clone)]
pub(crate) struct NewPromise {
    pub(crate) promise_id: Id,
    pub(crate) request_id: Id,
    pub(crate) kind: PromiseKind,
    pub(crate) words: Option<String>,
    /// What the software promises of itself, as a code.
    pub(crate) words_code: Option<&'static str>,
    pub(crate) staff_id: Option<Id>,
    pub(crate) party_id: Option<Id>,
    pub(crate) starts_at: Option<Moment>,
    pub(crate) ends_at: Option<Moment>,
    pub(crate) due_at: Moment,
    pub(crate) owner_id: Id,
    pub(crate) moved_from: Option<Id>,
    /// The danger that took the hands away.
    pub(crate) broken_by: Option<Id>,
    /// Who at an outside party accepted the time; nobody: still to be confirmed.
    pub(crate) accepted_by: Option<String>,
}

impl NewPromise {
    /// A promise of a kind, with nobody and nothing said about it yet.
    pub(crate) fn of(promise_id: Id, request_id: Id, kind: PromiseKind, owner_id: Id, due_at: Moment) -> Self {
        Self {
            promise_id,
            request_id,
            kind,
            words: None,
            words_code: None,
            staff_id: None,
            party_id: None,
            starts_at: None,
            ends_at: None,
            due_at,
            owner_id,
            moved_from: None,
            broken_by: None,
            accepted_by: None,
        }
    }
}

/// Inserts a promise.
pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewPromise) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "INSERT INTO promises (community_id, promise_id, request_id, kind, state, words, staff_id, party_id, starts_at, ends_at, \
         due_at, owner_id, made_at, made_by, moved_from, broken_by, ended_at, ended_by, because, told_at, chased, version, accepted_by, words_code) \
         VALUES ($1, $2, $3, $4, 'open', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $16, NULL, NULL, NULL, NULL, 0, 1, $15, $17)",
        args![
            community,
            new.promise_id,
            new.request_id,
            new.kind.code(),
            new.words.as_deref(),
            new.staff_id,
            new.party_id,
            new.starts_at,
            new.ends_at,
            new.due_at,
            new.owner_id,
            now,
            by,
            new.moved_from,
            new.accepted_by.clone(),
            new.broken_by,
            new.words_code,
        ],
    )?;
    Ok(())
}

/// Ends a promise: `kept`, `moved`, `broken` or `withdrawn`.
pub(crate) fn end(
    tx: &mut Tx<'_>,
    promise_id: Id,
    state: &str,
    because: &str,
    broken_by: Option<Id>,
) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    tx.run(
        "UPDATE promises SET state = $3, ended_at = $4, ended_by = $5, because = $6, broken_by = $7, version = version + 1 \
         WHERE community_id = $1 AND promise_id = $2",
        args![community, promise_id, state, now, by, because, broken_by],
    )?;
    Ok(())
}

/// Somebody else comes for what was promised.
pub(crate) fn set_staff(tx: &mut Tx<'_>, promise_id: Id, staff_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE promises SET staff_id = $3, version = version + 1 WHERE community_id = $1 AND promise_id = $2",
        args![community, promise_id, staff_id],
    )?;
    Ok(())
}

/// The resident knows of the break.
pub(crate) fn tell(tx: &mut Tx<'_>, promise_id: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE promises SET told_at = $3, version = version + 1 WHERE community_id = $1 AND promise_id = $2",
        args![community, promise_id, now],
    )?;
    Ok(())
}

/// It was chased once more.
pub(crate) fn chase(tx: &mut Tx<'_>, promise_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE promises SET chased = chased + 1, version = version + 1 WHERE community_id = $1 AND promise_id = $2",
        args![community, promise_id],
    )?;
    Ok(())
}

/// The open promises of a request get another owner with it.
pub(crate) fn set_owner(tx: &mut Tx<'_>, request_id: Id, owner_id: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "UPDATE promises SET owner_id = $3, version = version + 1 \
         WHERE community_id = $1 AND request_id = $2 AND state = 'open'",
        args![community, request_id, owner_id],
    )?;
    Ok(())
}
