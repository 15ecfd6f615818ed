//! What a resident sees: the homes behind a number, the household's matters, what is promised.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::args;
use platform::db::Db;

use crate::model::{Asked, Home, LeftWords, Matter, Promised};
use crate::rules::is_the_households;

/// How many matters of a home are listed.
const LISTED: i64 = 100;

/// The homes behind a number, in all communities: those that hold first. A number that came on file after the log-in is not
/// proven by it.
pub fn homes(db: &mut Db<'_>, digits: &str, known_before: Moment) -> Result<Vec<Home>, Fault> {
    db.list(
        "SELECT c.community_id, c.contact_id, p.person_id, p.name, o.unit_id, u.label, o.role, o.since, o.until, l.name FROM contacts c \
         JOIN people p ON p.community_id = c.community_id AND p.person_id = c.person_id \
         JOIN occupancies o ON o.community_id = c.community_id AND o.person_id = c.person_id \
         JOIN units u ON u.community_id = o.community_id AND u.unit_id = o.unit_id JOIN lines l ON l.line_id = c.community_id \
         WHERE c.digits = $1 AND c.ended_at IS NULL AND c.known_since <= $2 \
         ORDER BY o.until IS NOT NULL, l.code, u.sort_key, o.until DESC, o.occupancy_id LIMIT 50",
        args![digits, known_before],
    )
}

/// The homes of one person in a community.
pub fn homes_of(db: &mut Db<'_>, community: Id, person: Id, contact: Id) -> Result<Vec<Home>, Fault> {
    db.list(
        "SELECT p.community_id, c.contact_id, p.person_id, p.name, o.unit_id, u.label, o.role, o.since, o.until, l.name FROM people p \
         JOIN contacts c ON c.community_id = p.community_id AND c.person_id = p.person_id AND c.contact_id = $3 AND c.ended_at IS NULL \
         JOIN occupancies o ON o.community_id = p.community_id AND o.person_id = p.person_id \
         JOIN units u ON u.community_id = o.community_id AND u.unit_id = o.unit_id JOIN lines l ON l.line_id = p.community_id \
         WHERE p.community_id = $1 AND p.person_id = $2 ORDER BY o.until IS NOT NULL, u.sort_key, o.until DESC, o.occupancy_id LIMIT 50",
        args![community, person, contact],
    )
}

/// Whether a matter is one of a home's that its person may see.
fn sees(home: &Home, matter: &Matter, zone: &jiff::tz::TimeZone) -> bool {
    let own = matter.reporter_person_id == Some(home.person_id);
    let of_home = matter.unit_id == Some(home.unit_id) && (own || is_the_households(&matter.kind));
    let of_person = matter.unit_id.is_none() && own;
    (of_home || of_person) && home.stay().sees(matter.created_at.day(zone), matter.changed_at.day(zone))
}

/// The matters of a home that its person may see, the newest first.
pub fn matters(db: &mut Db<'_>, home: &Home, zone: &jiff::tz::TimeZone) -> Result<Vec<Matter>, Fault> {
    let found: Vec<Matter> = db.list(
        "SELECT r.request_id, r.number, r.kind, r.state, r.place_label, r.what, r.order_id, r.reporter_person_id, r.created_at, \
         CASE WHEN o.changed_at > r.changed_at THEN o.changed_at ELSE r.changed_at END, o.state, r.unit_id FROM requests r \
         LEFT JOIN orders o ON o.community_id = r.community_id AND o.order_id = r.order_id \
         WHERE r.community_id = $1 AND (r.unit_id = $2 OR (r.unit_id IS NULL AND r.reporter_person_id = $3)) \
         ORDER BY r.request_id DESC LIMIT $4",
        args![home.community_id, home.unit_id, home.person_id, LISTED],
    )?;
    Ok(found.into_iter().filter(|matter| sees(home, matter, zone)).collect())
}

/// A matter that somebody may see by one of their homes, with that home.
pub fn matter(db: &mut Db<'_>, homes: &[Home], request: Id) -> Result<Option<(Home, Matter)>, Fault> {
    for home in homes {
        let found: Option<Matter> = db.maybe(
            "SELECT r.request_id, r.number, r.kind, r.state, r.place_label, r.what, r.order_id, r.reporter_person_id, r.created_at, \
             CASE WHEN o.changed_at > r.changed_at THEN o.changed_at ELSE r.changed_at END, o.state, r.unit_id FROM requests r \
             LEFT JOIN orders o ON o.community_id = r.community_id AND o.order_id = r.order_id \
             WHERE r.community_id = $1 AND r.request_id = $2",
            args![home.community_id, request],
        )?;
        let zone = &platform::lines::by_id(db, home.community_id)?.zone;
        if let Some(matter) = found.filter(|matter| sees(home, matter, zone)) {
            return Ok(Some((home.clone(), matter)));
        }
    }
    Ok(None)
}

/// What is promised for a request now: a visit before a call.
pub fn promised(db: &mut Db<'_>, community: Id, request: Id) -> Result<Option<Promised>, Fault> {
    db.maybe(
        "SELECT p.kind, a.name, t.name, p.starts_at, p.ends_at, p.due_at, p.version FROM promises p \
         LEFT JOIN accounts a ON a.account_id = p.staff_id \
         LEFT JOIN parties t ON t.community_id = p.community_id AND t.party_id = p.party_id \
         WHERE p.community_id = $1 AND p.request_id = $2 AND p.state = 'open' \
         ORDER BY CASE WHEN p.kind IN ('callback', 'find') THEN 1 ELSE 0 END, p.promise_id DESC LIMIT 1",
        args![community, request],
    )
}

/// What a quote's lines are, and its total.
pub fn quote(db: &mut Db<'_>, community: Id, quote: Id, lang: Lang) -> Result<work_orders::model::Quote, Fault> {
    Ok(work_orders::queries::quote_view(money::queries::quote(db, community, quote)?, lang))
}

/// What residents left for the return visit of an order.
pub fn words(db: &mut Db<'_>, community: Id, order: Id) -> Result<Vec<LeftWords>, Fault> {
    db.list(
        "SELECT w.words, w.left_at, p.name FROM resident_words w \
         JOIN people p ON p.community_id = w.community_id AND p.person_id = w.person_id \
         WHERE w.community_id = $1 AND w.order_id = $2 ORDER BY w.left_at, w.word_id",
        args![community, order],
    )
}

/// Numbers that wait for their code, the oldest first.
pub(crate) fn waiting(db: &mut Db<'_>, limit: i64) -> Result<Vec<String>, Fault> {
    db.values("SELECT digits FROM resident_codes WHERE NOT handled ORDER BY asked_at, digits LIMIT $1", args![limit])
}

/// The code that was asked for by a number.
pub(crate) fn asked(db: &mut Db<'_>, digits: &str) -> Result<Option<Asked>, Fault> {
    db.maybe("SELECT digits, salt, code_hash, ends_at, tries FROM resident_codes WHERE digits = $1", args![digits])
}

/// The number that a session belongs to, and when it began; none when it is over.
pub(crate) fn session(db: &mut Db<'_>, hash: [u8; 32], now: Moment) -> Result<Option<(String, Moment)>, Fault> {
    db.maybe(
        "SELECT digits, started_at FROM resident_sessions WHERE token_hash = $1 AND ends_at > $2",
        args![hash, now],
    )
}
