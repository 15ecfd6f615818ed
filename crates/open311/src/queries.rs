//! What is read for outside programs: keys, settings, and what is public. Nothing is written here.
//!
//! Public is a matter (repair or danger) of a common part that we have on file. Its words, its reporter and the home from
//! which it was reported are never selected, except the words for the key that sent them.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::role::Role;
use platform::args;
use platform::db::Db;

use crate::model::{Key, KeyRow, PublicRequest, Settings};

/// The keys of a community: those that hold first, each half newest first.
pub fn keys(db: &mut Db<'_>, community: Id) -> Result<Vec<KeyRow>, Fault> {
    db.list(
        "SELECT k.key_id, k.name, k.hint, k.per_minute, k.answers_id, n.name, k.made_at, m.name, k.ended_at, k.uses, k.last_used_at, \
         (SELECT COUNT(*) FROM open311_reports r WHERE r.community_id = k.community_id AND r.key_id = k.key_id), k.version \
         FROM open311_keys k JOIN accounts n ON n.account_id = k.answers_id JOIN accounts m ON m.account_id = k.made_by \
         WHERE k.community_id = $1 ORDER BY k.ended_at IS NOT NULL, k.made_at DESC, k.key_id LIMIT 200",
        args![community],
    )
}

/// The key behind a hash, while it holds.
pub fn key_by_hash(db: &mut Db<'_>, community: Id, hash: [u8; 32]) -> Result<Option<Key>, Fault> {
    db.maybe(
        "SELECT key_id, name, answers_id FROM open311_keys WHERE community_id = $1 AND key_hash = $2 AND ended_at IS NULL",
        args![community, hash],
    )
}

/// The people of the centre: who may answer for a request, by name.
pub fn centre(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    let mut people = Vec::new();
    for role in [Role::Clerk, Role::Steward, Role::DutyManager, Role::Manager] {
        people.extend(platform::auth::holders(db, community, role)?);
    }
    people.sort_by(|(a, named), (b, other)| named.cmp(other).then(a.cmp(b)));
    people.dedup();
    Ok(people)
}

/// How many keys of a community hold.
pub(crate) fn count_keys(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM open311_keys WHERE community_id = $1 AND ended_at IS NULL", args![community])
}

/// What a community says about outside programs.
pub fn settings(db: &mut Db<'_>, community: Id) -> Result<Settings, Fault> {
    let kept: Option<Settings> = db.maybe(
        "SELECT s.reads_open, s.latitude_micro, s.longitude_micro, s.version, s.changed_at, a.name FROM open311_settings s \
         JOIN accounts a ON a.account_id = s.changed_by WHERE s.community_id = $1",
        args![community],
    )?;
    Ok(kept.unwrap_or(Settings {
        reads_open: true,
        latitude_micro: None,
        longitude_micro: None,
        version: 0,
        changed_at: Moment::default(),
        changed_by_name: String::new(),
    }))
}

/// The request that this key made of the same body since a moment.
pub(crate) fn same_report(
    db: &mut Db<'_>,
    community: Id,
    key: Id,
    body: [u8; 32],
    since: Moment,
) -> Result<Option<String>, Fault> {
    let found: Option<(String,)> = db.maybe(
        "SELECT q.number FROM open311_reports r JOIN requests q ON q.community_id = r.community_id AND q.request_id = r.request_id \
         WHERE r.community_id = $1 AND r.key_id = $2 AND r.body_hash = $3 AND r.told_at >= $4 ORDER BY r.told_at DESC LIMIT 1",
        args![community, key, body, since],
    )?;
    Ok(found.map(|(number,)| number))
}

/// The minutes in which somebody of the centre looks at what was told.
pub(crate) fn callback_minutes(db: &mut Db<'_>, community: Id, on: Day) -> Result<i64, Fault> {
    let found: Option<(i64,)> = db.maybe(
        "SELECT minutes FROM promise_terms WHERE community_id = $1 AND term = 'callback' AND valid_from <= $2 \
         ORDER BY valid_from DESC LIMIT 1",
        args![community, on],
    )?;
    Ok(found.map_or(120, |(minutes,)| minutes))
}

/// Which public requests a list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// From when they were taken.
    pub from: Moment,
    /// Until when, that moment included.
    pub to: Moment,
    /// The code of a service.
    pub service: Option<String>,
    /// Only those that are finished, or only those that aren't.
    pub finished: Option<bool>,
    /// Whose words may be told.
    pub key: Option<Id>,
}

/// The public requests that are asked for, newest first.
pub fn public(db: &mut Db<'_>, community: Id, asked: &Asked, limit: i64) -> Result<Vec<PublicRequest>, Fault> {
    db.list(
        "SELECT r.request_id, r.number, r.state, s.finished, c.component, r.department, r.created_at, r.changed_at, \
         (SELECT p.due_at FROM promises p WHERE p.community_id = r.community_id AND p.request_id = r.request_id AND p.state = 'open' \
          ORDER BY p.due_at LIMIT 1), \
         cp.code, CASE WHEN b.building_id IS NULL THEN cp.name ELSE b.name || ' · ' || cp.name END, \
         COALESCE(cp.map_x, b.map_x, 0), COALESCE(cp.map_y, b.map_y, 0), o.key_id, \
         CASE WHEN o.key_id = $9 THEN o.words END, CASE WHEN o.key_id = $9 THEN o.media_url END \
         FROM requests r JOIN request_states s ON s.state = r.state \
         JOIN common_parts cp ON cp.community_id = r.community_id AND cp.common_part_id = r.common_part_id \
         LEFT JOIN buildings b ON b.community_id = cp.community_id AND b.building_id = cp.building_id \
         LEFT JOIN components c ON c.community_id = r.community_id AND c.component = r.component AND c.place = 'common' AND c.ended_at IS NULL \
         LEFT JOIN open311_reports o ON o.community_id = r.community_id AND o.request_id = r.request_id \
         WHERE r.community_id = $1 AND r.common_part_id IS NOT NULL AND r.place = 'common' AND r.kind IN ('repair', 'danger') \
         AND r.created_at >= $2 AND r.created_at <= $3 \
         AND (CAST($4 AS TEXT) IS NULL OR COALESCE(c.component, $5) = $4) AND ($6 OR s.finished = $7) \
         ORDER BY r.created_at DESC, r.request_id DESC LIMIT $8",
        args![
            community,
            asked.from,
            asked.to,
            asked.service.clone(),
            crate::rules::OTHER,
            asked.finished.is_none(),
            asked.finished.unwrap_or(false),
            limit,
            asked.key.unwrap_or(Id::nil()),
        ],
    )
}

/// One public request by its number.
pub fn public_by_number(
    db: &mut Db<'_>,
    community: Id,
    number: &str,
    key: Option<Id>,
) -> Result<Option<PublicRequest>, Fault> {
    db.maybe(
        "SELECT r.request_id, r.number, r.state, s.finished, c.component, r.department, r.created_at, r.changed_at, \
         (SELECT p.due_at FROM promises p WHERE p.community_id = r.community_id AND p.request_id = r.request_id AND p.state = 'open' \
          ORDER BY p.due_at LIMIT 1), \
         cp.code, CASE WHEN b.building_id IS NULL THEN cp.name ELSE b.name || ' · ' || cp.name END, \
         COALESCE(cp.map_x, b.map_x, 0), COALESCE(cp.map_y, b.map_y, 0), o.key_id, \
         CASE WHEN o.key_id = $3 THEN o.words END, CASE WHEN o.key_id = $3 THEN o.media_url END \
         FROM requests r JOIN request_states s ON s.state = r.state \
         JOIN common_parts cp ON cp.community_id = r.community_id AND cp.common_part_id = r.common_part_id \
         LEFT JOIN buildings b ON b.community_id = cp.community_id AND b.building_id = cp.building_id \
         LEFT JOIN components c ON c.community_id = r.community_id AND c.component = r.component AND c.place = 'common' AND c.ended_at IS NULL \
         LEFT JOIN open311_reports o ON o.community_id = r.community_id AND o.request_id = r.request_id \
         WHERE r.community_id = $1 AND r.number = $2 AND r.common_part_id IS NOT NULL AND r.place = 'common' \
         AND r.kind IN ('repair', 'danger')",
        args![community, number, key.unwrap_or(Id::nil())],
    )
}

platform::record! {
    /// What an outside program told, for the centre.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Told {
        /// Whose program.
        pub name: String,
        /// The reporter's words, whole.
        pub words: String,
        /// The place as it was written.
        pub address: String,
        /// The reporter's e-mail address.
        pub email: String,
        /// The address of a picture; nobody of ours has fetched it.
        pub media_url: String,
    }
}

/// What an outside program told about a request.
pub fn told(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Option<Told>, Fault> {
    db.maybe(
        "SELECT k.name, r.words, r.address, r.email, r.media_url FROM open311_reports r \
         JOIN open311_keys k ON k.community_id = r.community_id AND k.key_id = r.key_id \
         WHERE r.community_id = $1 AND r.request_id = $2",
        args![community, request_id],
    )
}

platform::record! {
    /// The calendar address of a resident's appointment.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Invitation {
        /// Whose community.
        pub community_id: Id,
        /// Its id.
        pub invitation_id: Id,
        /// The request.
        pub request_id: Id,
        /// When it was made.
        pub made_at: Moment,
        /// When a program fetched it last.
        pub read_at: Option<Moment>,
    }
}

/// The address of a request's appointment.
pub fn invitation_of(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Option<Invitation>, Fault> {
    db.maybe(
        "SELECT community_id, invitation_id, request_id, made_at, read_at FROM calendar_invitations \
         WHERE community_id = $1 AND request_id = $2 AND ended_at IS NULL",
        args![community, request_id],
    )
}

/// What an address leads to, while it holds: its community is told by it.
///
/// # Errors
/// Not found.
pub fn invitation(db: &mut Db<'_>, invitation_id: Id) -> Result<Invitation, Fault> {
    db.one(
        "SELECT community_id, invitation_id, request_id, made_at, read_at FROM calendar_invitations \
         WHERE invitation_id = $1 AND ended_at IS NULL",
        args![invitation_id],
    )
}

/// The last visit that was promised for a request: `(staff, from, until, promise state, moment of the last change)`.
pub type VisitPromised = (Option<Id>, Moment, Moment, String, Moment);

/// The visit that counts: an open one before one that has ended, the latest before the earlier.
pub(crate) fn visit(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<Option<VisitPromised>, Fault> {
    db.maybe(
        "SELECT staff_id, starts_at, COALESCE(ends_at, due_at), state, COALESCE(ended_at, made_at) FROM promises \
         WHERE community_id = $1 AND request_id = $2 AND starts_at IS NOT NULL \
         ORDER BY CASE WHEN state = 'open' THEN 0 ELSE 1 END, promise_id DESC LIMIT 1",
        args![community, request_id],
    )
}

/// How often what was promised for a request has changed: later entries of a calendar go before earlier ones.
pub(crate) fn changes(db: &mut Db<'_>, community: Id, request_id: Id) -> Result<i64, Fault> {
    db.value(
        "SELECT COUNT(*) + CAST(COALESCE(SUM(version), 0) AS BIGINT) FROM promises WHERE community_id = $1 AND request_id = $2",
        args![community, request_id],
    )
}
