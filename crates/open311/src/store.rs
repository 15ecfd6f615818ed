//! The SQL that writes keys, settings, reports and calendar addresses. No decisions here.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// A new key's row.
pub(crate) struct NewKey<'a> {
    pub(crate) key_id: Id,
    pub(crate) name: &'a str,
    pub(crate) hint: &'a str,
    pub(crate) hash: [u8; 32],
    pub(crate) per_minute: i64,
    pub(crate) answers_id: Id,
    pub(crate) by: Id,
}

/// Keeps a key's hash.
pub(crate) fn insert_key(tx: &mut Tx<'_>, new: &NewKey<'_>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO open311_keys (community_id, key_id, name, hint, key_hash, per_minute, answers_id, made_at, made_by, ended_at, ended_by, \
         uses, last_used_at, minute, minute_uses, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, NULL, NULL, 0, NULL, 0, 0, 1)",
        args![community, new.key_id, new.name, new.hint, new.hash, new.per_minute, new.answers_id, now, new.by],
    )?;
    Ok(())
}

/// Ends a key; whether it held.
pub(crate) fn end_key(tx: &mut Tx<'_>, key: Id, by: Id) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let ended = tx.run(
        "UPDATE open311_keys SET ended_at = $3, ended_by = $4, version = version + 1 \
         WHERE community_id = $1 AND key_id = $2 AND ended_at IS NULL",
        args![community, key, now, by],
    )?;
    Ok(ended > 0)
}

/// Changes how often a key may be used; whether it holds.
pub(crate) fn limit_key(tx: &mut Tx<'_>, key: Id, per_minute: i64) -> Result<bool, Fault> {
    let community = tx.line();
    let changed = tx.run(
        "UPDATE open311_keys SET per_minute = $3, version = version + 1 WHERE community_id = $1 AND key_id = $2 AND ended_at IS NULL",
        args![community, key, per_minute],
    )?;
    Ok(changed > 0)
}

/// Counts a use of a key in its minute; whether it was within its limit. What was refused is not counted.
pub(crate) fn count_use(tx: &mut Tx<'_>, key: Id, minute: i64) -> Result<bool, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let counted = tx.run(
        "UPDATE open311_keys SET uses = uses + 1, last_used_at = $4, minute = $3, \
         minute_uses = CASE WHEN minute = $3 THEN minute_uses + 1 ELSE 1 END \
         WHERE community_id = $1 AND key_id = $2 AND ended_at IS NULL AND (minute <> $3 OR minute_uses < per_minute)",
        args![community, key, minute, now],
    )?;
    Ok(counted > 0)
}

/// Keeps what a community says about outside programs.
pub(crate) fn put_settings(tx: &mut Tx<'_>, reads_open: bool, origin: Option<(i64, i64)>, by: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO open311_settings (community_id, reads_open, latitude_micro, longitude_micro, version, changed_at, changed_by) \
         VALUES ($1, $2, $3, $4, 1, $5, $6) ON CONFLICT (community_id) DO UPDATE SET reads_open = excluded.reads_open, \
         latitude_micro = excluded.latitude_micro, longitude_micro = excluded.longitude_micro, \
         version = open311_settings.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by",
        args![community, reads_open, origin.map(|(latitude, _)| latitude), origin.map(|(_, longitude)| longitude), now, by],
    )?;
    Ok(())
}

/// What a program told.
pub(crate) struct NewReport<'a> {
    pub(crate) request_id: Id,
    pub(crate) key_id: Id,
    pub(crate) service_code: &'a str,
    pub(crate) words: &'a str,
    pub(crate) address: &'a str,
    pub(crate) email: &'a str,
    pub(crate) media_url: &'a str,
    pub(crate) body_hash: [u8; 32],
}

/// Keeps what a program told.
pub(crate) fn insert_report(tx: &mut Tx<'_>, new: &NewReport<'_>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO open311_reports (community_id, request_id, key_id, service_code, words, address, email, media_url, body_hash, told_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![
            community,
            new.request_id,
            new.key_id,
            new.service_code,
            new.words,
            new.address,
            new.email,
            new.media_url,
            new.body_hash,
            now,
        ],
    )?;
    Ok(())
}

/// A calendar address for a request that has none.
pub(crate) fn insert_invitation(tx: &mut Tx<'_>, invitation_id: Id, request_id: Id, by: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO calendar_invitations (community_id, invitation_id, request_id, made_at, made_by, ended_at, read_at) \
         VALUES ($1, $2, $3, $4, $5, NULL, NULL) ON CONFLICT DO NOTHING",
        args![community, invitation_id, request_id, now, by],
    )?;
    Ok(())
}

/// Ends the calendar address of a request; which it was.
pub(crate) fn end_invitation(tx: &mut Tx<'_>, request_id: Id) -> Result<Option<Id>, Fault> {
    let (community, now) = (tx.line(), tx.now());
    let ended: Option<(Id,)> = tx.maybe(
        "UPDATE calendar_invitations SET ended_at = $3 WHERE community_id = $1 AND request_id = $2 AND ended_at IS NULL RETURNING invitation_id",
        args![community, request_id, now],
    )?;
    Ok(ended.map(|(id,)| id))
}

/// Notes that a program fetched an appointment, where the last time lies before a moment.
pub(crate) fn note_fetched(tx: &mut Tx<'_>, invitation_id: Id, before: Moment) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE calendar_invitations SET read_at = $3 WHERE community_id = $1 AND invitation_id = $2 AND (read_at IS NULL OR read_at < $4)",
        args![community, invitation_id, now, before],
    )?;
    Ok(())
}
