//! Writing quiet hours, texts, services, choices and addresses.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::args;
use platform::db::Tx;

use crate::actions::SetChannel;
use crate::model::Way;

/// Gives a fresh community its quiet hours: from 22:00 to 07:00.
pub(crate) fn seed(tx: &mut Tx<'_>, valid_from: Day) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO notice_settings (community_id, quiet_from_minute, quiet_to_minute, source, valid_from, version, changed_at, changed_by_name) \
         VALUES ($1, 1320, 420, 'contact.limit', $2, 1, $3, '') ON CONFLICT (community_id) DO NOTHING",
        args![community, valid_from, now],
    )?;
    Ok(())
}

/// Notes what the test button showed.
pub(crate) fn tested(tx: &mut Tx<'_>, way: Way, ok: bool, answer: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_channels SET tested_at = $3, test_ok = $4, test_answer = $5 WHERE community_id = $1 AND way = $2",
        args![community, way.code(), now, ok, answer],
    )?;
    Ok(())
}

/// Sets the quiet hours.
pub(crate) fn set_quiet(tx: &mut Tx<'_>, by: &Actor, from: i64, to: i64) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE notice_settings SET quiet_from_minute = $2, quiet_to_minute = $3, version = version + 1, changed_at = $4, \
         changed_by_name = $5 WHERE community_id = $1",
        args![community, from, to, now, &by.name],
    )?;
    Ok(())
}

/// Puts a text of the community's own in place.
pub(crate) fn put_template(
    tx: &mut Tx<'_>,
    by: &Actor,
    kind: &str,
    lang: Lang,
    title: &str,
    body: &str,
) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO notice_templates (community_id, kind, lang, title, body, version, changed_at, changed_by, changed_by_name) \
         VALUES ($1, $2, $3, $4, $5, 1, $6, $7, $8) ON CONFLICT (community_id, kind, lang) DO UPDATE SET title = excluded.title, \
         body = excluded.body, version = notice_templates.version + 1, changed_at = excluded.changed_at, \
         changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name",
        args![community, kind, lang.tag(), title, body, now, by.id, &by.name],
    )?;
    Ok(())
}

/// Takes it away; 0 when there was none.
pub(crate) fn drop_template(tx: &mut Tx<'_>, kind: &str, lang: Lang) -> Result<u64, Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM notice_templates WHERE community_id = $1 AND kind = $2 AND lang = $3",
        args![community, kind, lang.tag()],
    )
}

/// Sets up the service behind a way; without a new secret the one that is there stays.
pub(crate) fn put_channel(tx: &mut Tx<'_>, by: &Actor, way: Way, wish: &SetChannel) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    let secret = wish.secret.as_ref();
    tx.run(
        "INSERT INTO notice_channels (community_id, way, is_on, settings, secret, secret_key, seal_id, tested_at, test_ok, test_answer, \
         version, changed_at, changed_by, changed_by_name) VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL, '', 1, $8, $9, $10) \
         ON CONFLICT (community_id, way) DO UPDATE SET is_on = excluded.is_on, settings = excluded.settings, \
         secret = COALESCE(excluded.secret, notice_channels.secret), \
         secret_key = COALESCE(excluded.secret_key, notice_channels.secret_key), \
         seal_id = COALESCE(excluded.seal_id, notice_channels.seal_id), \
         version = notice_channels.version + 1, changed_at = excluded.changed_at, changed_by = excluded.changed_by, \
         changed_by_name = excluded.changed_by_name",
        args![
            community,
            way.code(),
            wish.is_on,
            &wish.settings,
            secret.map(|s| s.bytes.clone()),
            secret.map(|s| s.key.clone()),
            secret.map(|s| s.seal_id),
            now,
            by.id,
            &by.name
        ],
    )?;
    Ok(())
}

/// Forgets what somebody chose.
pub(crate) fn clear_choices(tx: &mut Tx<'_>, recipient: &str, id: Id) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "DELETE FROM notice_choices WHERE community_id = $1 AND recipient = $2 AND recipient_id = $3",
        args![community, recipient, id],
    )?;
    Ok(())
}

/// Keeps what somebody chose for a kind.
pub(crate) fn put_choice(tx: &mut Tx<'_>, recipient: &str, id: Id, kind: &str, ways: &str) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "INSERT INTO notice_choices (community_id, recipient, recipient_id, kind, ways, changed_at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (community_id, recipient, recipient_id, kind) DO UPDATE SET ways = excluded.ways, changed_at = excluded.changed_at",
        args![community, recipient, id, kind, ways, now],
    )?;
    Ok(())
}

/// Keeps an e-mail address; empty: takes it away.
pub(crate) fn put_email(tx: &mut Tx<'_>, recipient: &str, id: Id, email: &str) -> Result<(), Fault> {
    let (community, now, by) = (tx.line(), tx.now(), tx.actor().id);
    if email.is_empty() {
        tx.run(
            "DELETE FROM notice_addresses WHERE community_id = $1 AND recipient = $2 AND recipient_id = $3",
            args![community, recipient, id],
        )?;
        return Ok(());
    }
    tx.run(
        "INSERT INTO notice_addresses (community_id, recipient, recipient_id, email, changed_at, changed_by) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (community_id, recipient, recipient_id) DO UPDATE SET email = excluded.email, changed_at = excluded.changed_at, \
         changed_by = excluded.changed_by",
        args![community, recipient, id, email, now, by],
    )?;
    Ok(())
}
