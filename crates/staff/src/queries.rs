//! What is read of the staff. Nothing is written here.

use std::collections::HashMap;

use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::phone;
use kernel::role::Role;
use platform::args;
use platform::db::Db;

use crate::model::{Certificate, Certified, Member, Mentoring, Post, Qualified, StaffView, Standing, TermRow};
use crate::rules::{self, Beside, Span};

/// The staff of a community by name, without those who left or whose account is disabled; with a duty only those who have it in the register.
pub fn list(db: &mut Db<'_>, community: Id, duty: Option<&str>) -> Result<Vec<StaffView>, Fault> {
    let people: Vec<(Id, String, String, Option<String>, i64)> = db.list(
        "SELECT cs.staff_id, a.name, cs.department, s.phone, s.version FROM community_staff cs \
         JOIN staff s ON s.staff_id = cs.staff_id JOIN accounts a ON a.account_id = cs.staff_id \
         WHERE cs.community_id = $1 AND cs.until IS NULL AND a.state <> 'disabled' \
         AND (CAST($2 AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM staff_duties d WHERE d.staff_id = cs.staff_id AND d.duty = $2)) \
         ORDER BY a.name, cs.staff_id",
        args![community, duty],
    )?;
    let mut roles = grouped(roles_here(db, community)?);
    let mut duties = grouped(duties_here(db, community)?);
    Ok(people
        .into_iter()
        .map(|(staff_id, name, department, digits, version)| StaffView {
            staff_id,
            name,
            roles: parsed(roles.remove(&staff_id).unwrap_or_default()),
            department,
            duties: in_order(duties.remove(&staff_id).unwrap_or_default()),
            phone_masked: digits.map(|d| phone::mask(&d)),
            version,
        })
        .collect())
}

/// One of them; [`Fault::NotFound`] for anybody who isn't (or is no longer) on this community's staff list.
pub fn member(db: &mut Db<'_>, community: Id, staff_id: Id) -> Result<StaffView, Fault> {
    let (name, department, digits, version): (String, String, Option<String>, i64) = db.one(
        "SELECT a.name, cs.department, s.phone, s.version FROM community_staff cs \
         JOIN staff s ON s.staff_id = cs.staff_id JOIN accounts a ON a.account_id = cs.staff_id \
         WHERE cs.community_id = $1 AND cs.staff_id = $2 AND cs.until IS NULL",
        args![community, staff_id],
    )?;
    Ok(StaffView {
        staff_id,
        name,
        roles: roles_held(db, community, staff_id)?,
        department,
        duties: duties_of(db, staff_id)?,
        phone_masked: digits.map(|d| phone::mask(&d)),
        version,
    })
}

/// One of them as their own page shows them, those who left included.
pub fn member_page(db: &mut Db<'_>, community: Id, staff_id: Id) -> Result<Member, Fault> {
    db.one(
        "SELECT s.staff_id, a.name, a.login, a.state, s.phone, cs.department, s.hired_on, cs.since, cs.until, s.version, s.changed_at, \
         COALESCE((SELECT c.name FROM accounts c WHERE c.account_id = s.changed_by), '') \
         FROM community_staff cs JOIN staff s ON s.staff_id = cs.staff_id JOIN accounts a ON a.account_id = cs.staff_id \
         WHERE cs.community_id = $1 AND cs.staff_id = $2",
        args![community, staff_id],
    )
}

/// Whether somebody is on a community's staff list today.
pub fn is_member(db: &mut Db<'_>, community: Id, staff_id: Id) -> Result<bool, Fault> {
    db.value(
        "SELECT EXISTS (SELECT 1 FROM community_staff WHERE community_id = $1 AND staff_id = $2 AND until IS NULL)",
        args![community, staff_id],
    )
}

/// A colleague's name, wherever they work; [`Fault::NotFound`] for nobody's id.
pub fn name_of(db: &mut Db<'_>, staff_id: Id) -> Result<String, Fault> {
    db.value("SELECT name FROM accounts WHERE account_id = $1", args![staff_id])
}

/// The roles that a person holds in a community itself (not those held in the company).
pub fn roles_held(db: &mut Db<'_>, community: Id, staff_id: Id) -> Result<Vec<Role>, Fault> {
    db.values(
        "SELECT role FROM role_grants WHERE account_id = $1 AND line_id = $2 ORDER BY role",
        args![staff_id, community],
    )
    .map(parsed)
}

/// Whether a person holds a role in any other line (another community, or the company).
pub fn works_elsewhere(db: &mut Db<'_>, community: Id, staff_id: Id) -> Result<bool, Fault> {
    db.value(
        "SELECT EXISTS (SELECT 1 FROM role_grants WHERE account_id = $1 AND line_id <> $2)",
        args![staff_id, community],
    )
}

/// The duties that a person has in the register.
pub fn duties_of(db: &mut Db<'_>, staff_id: Id) -> Result<Vec<String>, Fault> {
    db.values("SELECT duty FROM staff_duties WHERE staff_id = $1", args![staff_id]).map(in_order)
}

/// How a person stands in a duty on a day (`duty.certified`).
pub fn certified(db: &mut Db<'_>, staff_id: Id, duty: &str, on: Day) -> Result<Certified, Fault> {
    let found = standings(db, staff_id, on)?;
    Ok(found.into_iter().find(|s| s.duty == duty).map_or(Certified::No, |s| s.certified))
}

/// How a person stands in every duty of theirs on a day.
pub fn standings(db: &mut Db<'_>, staff_id: Id, on: Day) -> Result<Vec<Standing>, Fault> {
    let duties = duties_of(db, staff_id)?;
    let spans: Vec<(String, Day, Option<Day>, Option<Day>)> =
        db.list("SELECT duty, starts_on, ends_on, ended_on FROM certificates WHERE staff_id = $1", args![staff_id])?;
    let own = |duty: &str| -> Vec<Span> {
        spans
            .iter()
            .filter(|(d, ..)| d == duty)
            .map(|(_, a, b, c)| Span { starts_on: *a, ends_on: *b, ended_on: *c })
            .collect()
    };
    let mut beside = grouped(besides(db, staff_id, on)?);
    Ok(duties
        .into_iter()
        .map(|duty| {
            let along = beside.remove(&duty).unwrap_or_default();
            Standing { certified: rules::standing(true, &own(&duty), &along, on), duty }
        })
        .collect())
}

/// The mentors of a person on a day, each with a certificate that counts then.
fn besides(db: &mut Db<'_>, staff_id: Id, on: Day) -> Result<Vec<(String, Beside)>, Fault> {
    type Row = (String, Id, Day, Day, Day, Option<Day>, Option<Day>);
    let rows: Vec<Row> = db.list(
        "SELECT m.duty, m.mentor_id, m.since, m.until, c.starts_on, c.ends_on, c.ended_on FROM mentorings m \
         JOIN certificates c ON c.staff_id = m.mentor_id AND c.duty = m.duty \
         WHERE m.staff_id = $1 AND m.since <= $2 AND m.until >= $2",
        args![staff_id, on],
    )?;
    Ok(rows
        .into_iter()
        .map(|(duty, mentor, since, until, starts_on, ends_on, ended_on)| {
            (duty, Beside { mentor, since, until, mentor_spans: vec![Span { starts_on, ends_on, ended_on }] })
        })
        .collect())
}

/// Everybody of a community who has the duty in the register and ever had a certificate for it; ask each for a day.
pub fn qualified(db: &mut Db<'_>, community: Id, duty: &str) -> Result<Vec<Qualified>, Fault> {
    let rows: Vec<(Id, String, Day, Option<Day>, Option<Day>)> = db.list(
        "SELECT c.staff_id, a.name, c.starts_on, c.ends_on, c.ended_on FROM certificates c \
         JOIN community_staff cs ON cs.staff_id = c.staff_id AND cs.community_id = $1 AND cs.until IS NULL \
         JOIN staff_duties d ON d.staff_id = c.staff_id AND d.duty = c.duty \
         JOIN accounts a ON a.account_id = c.staff_id AND a.state <> 'disabled' \
         WHERE c.duty = $2 ORDER BY c.staff_id",
        args![community, duty],
    )?;
    Ok(by_person(rows))
}

/// The same of one person; `None` for somebody without the duty, without any certificate for it, or outside this community.
pub fn qualified_one(db: &mut Db<'_>, community: Id, staff_id: Id, duty: &str) -> Result<Option<Qualified>, Fault> {
    let rows: Vec<(Id, String, Day, Option<Day>, Option<Day>)> = db.list(
        "SELECT c.staff_id, a.name, c.starts_on, c.ends_on, c.ended_on FROM certificates c \
         JOIN community_staff cs ON cs.staff_id = c.staff_id AND cs.community_id = $1 AND cs.until IS NULL \
         JOIN staff_duties d ON d.staff_id = c.staff_id AND d.duty = c.duty \
         JOIN accounts a ON a.account_id = c.staff_id AND a.state <> 'disabled' \
         WHERE c.staff_id = $2 AND c.duty = $3 ORDER BY c.starts_on",
        args![community, staff_id, duty],
    )?;
    Ok(by_person(rows).into_iter().next())
}

/// Who of a community has which duties in the register, in one statement.
pub fn register(db: &mut Db<'_>, community: Id) -> Result<HashMap<Id, Vec<String>>, Fault> {
    Ok(grouped(duties_here(db, community)?).into_iter().map(|(id, duties)| (id, in_order(duties))).collect())
}

fn by_person(rows: Vec<(Id, String, Day, Option<Day>, Option<Day>)>) -> Vec<Qualified> {
    let mut found: Vec<Qualified> = Vec::new();
    for (staff_id, name, starts_on, ends_on, ended_on) in rows {
        let span = Span { starts_on, ends_on, ended_on };
        match found.last_mut().filter(|q| q.staff_id == staff_id) {
            Some(same) => same.spans.push(span),
            None => found.push(Qualified { staff_id, name, spans: vec![span] }),
        }
    }
    found
}

/// Who of a community could be rostered on a day for anything at all, by a certificate of their own or beside a mentor.
pub fn rosterable(db: &mut Db<'_>, community: Id, on: Day) -> Result<HashMap<Id, bool>, Fault> {
    let people: Vec<Id> =
        db.values("SELECT staff_id FROM community_staff WHERE community_id = $1 AND until IS NULL", args![community])?;
    let counting: Vec<Id> = db.values(
        "SELECT c.staff_id FROM certificates c JOIN staff_duties d ON d.staff_id = c.staff_id AND d.duty = c.duty \
         JOIN community_staff cs ON cs.staff_id = c.staff_id AND cs.community_id = $1 AND cs.until IS NULL \
         WHERE c.starts_on <= $2 AND (c.ends_on IS NULL OR c.ends_on >= $2) AND (c.ended_on IS NULL OR c.ended_on > $2) \
         UNION SELECT m.staff_id FROM mentorings m JOIN staff_duties d ON d.staff_id = m.staff_id AND d.duty = m.duty \
         JOIN certificates c ON c.staff_id = m.mentor_id AND c.duty = m.duty \
         JOIN community_staff cs ON cs.staff_id = m.staff_id AND cs.community_id = $1 AND cs.until IS NULL \
         WHERE m.since <= $2 AND m.until >= $2 \
         AND c.starts_on <= $2 AND (c.ends_on IS NULL OR c.ends_on >= $2) AND (c.ended_on IS NULL OR c.ended_on > $2)",
        args![community, on],
    )?;
    Ok(people.into_iter().map(|id| (id, counting.contains(&id))).collect())
}

/// The certificates of a person, those that count first.
pub fn certificates(db: &mut Db<'_>, staff_id: Id) -> Result<Vec<Certificate>, Fault> {
    db.list(
        "SELECT c.certificate_id, c.staff_id, c.duty, c.licence, c.starts_on, c.ends_on, c.granted_at, \
         COALESCE((SELECT a.name FROM accounts a WHERE a.account_id = c.granted_by), ''), c.ended_on, c.ended_because \
         FROM certificates c WHERE c.staff_id = $1 ORDER BY c.ended_on IS NOT NULL, c.starts_on DESC, c.certificate_id",
        args![staff_id],
    )
}

/// The certificate with an id.
pub fn certificate(db: &mut Db<'_>, certificate_id: Id) -> Result<Certificate, Fault> {
    db.one(
        "SELECT c.certificate_id, c.staff_id, c.duty, c.licence, c.starts_on, c.ends_on, c.granted_at, \
         COALESCE((SELECT a.name FROM accounts a WHERE a.account_id = c.granted_by), ''), c.ended_on, c.ended_because \
         FROM certificates c WHERE c.certificate_id = $1",
        args![certificate_id],
    )
}

/// The certificates of a person for one duty, as spans of days.
pub fn spans(db: &mut Db<'_>, staff_id: Id, duty: &str) -> Result<Vec<Span>, Fault> {
    let rows: Vec<(Day, Option<Day>, Option<Day>)> = db.list(
        "SELECT starts_on, ends_on, ended_on FROM certificates WHERE staff_id = $1 AND duty = $2",
        args![staff_id, duty],
    )?;
    Ok(rows.into_iter().map(|(starts_on, ends_on, ended_on)| Span { starts_on, ends_on, ended_on }).collect())
}

/// The times that a person was or is taken along, the latest first.
pub fn mentorings(db: &mut Db<'_>, staff_id: Id) -> Result<Vec<Mentoring>, Fault> {
    db.list(
        "SELECT m.mentoring_id, m.staff_id, m.duty, m.mentor_id, a.name, m.since, m.until FROM mentorings m \
         JOIN accounts a ON a.account_id = m.mentor_id WHERE m.staff_id = $1 ORDER BY m.since DESC, m.mentoring_id",
        args![staff_id],
    )
}

/// Certificates of a community's staff that end within a span of days: `(staff, name, duty, last day)`, soonest first.
pub fn ending(db: &mut Db<'_>, community: Id, from: Day, to: Day) -> Result<Vec<(Id, String, String, Day)>, Fault> {
    db.list(
        "SELECT c.staff_id, a.name, c.duty, c.ends_on FROM certificates c \
         JOIN community_staff cs ON cs.staff_id = c.staff_id AND cs.community_id = $1 AND cs.until IS NULL \
         JOIN accounts a ON a.account_id = c.staff_id \
         WHERE c.ended_on IS NULL AND c.ends_on >= $2 AND c.ends_on <= $3 \
         AND NOT EXISTS (SELECT 1 FROM certificates n WHERE n.staff_id = c.staff_id AND n.duty = c.duty AND n.ended_on IS NULL \
         AND (n.ends_on IS NULL OR n.ends_on > c.ends_on)) ORDER BY c.ends_on, a.name",
        args![community, from, to],
    )
}

/// The posts, in the order in which a page shows them.
pub fn posts(db: &mut Db<'_>) -> Result<Vec<Post>, Fault> {
    let posts: Vec<(String, String)> = db.list("SELECT post, department FROM posts ORDER BY rank, post", args![])?;
    let mut roles = grouped(db.list::<(String, String)>("SELECT post, role FROM post_roles ORDER BY role", args![])?);
    let mut duties = grouped(db.list::<(String, String)>("SELECT post, duty FROM post_duties", args![])?);
    Ok(posts
        .into_iter()
        .map(|(post, department)| Post {
            roles: parsed(roles.remove(&post).unwrap_or_default()),
            duties: in_order(duties.remove(&post).unwrap_or_default()),
            department,
            post,
        })
        .collect())
}

/// Who holds a role in a community without standing on its staff list (the first administrator, somebody from the company).
pub fn not_listed(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT DISTINCT a.account_id, a.name FROM role_grants g JOIN accounts a ON a.account_id = g.account_id \
         WHERE g.line_id = $1 AND a.state <> 'disabled' AND NOT EXISTS \
         (SELECT 1 FROM community_staff cs WHERE cs.community_id = $1 AND cs.staff_id = a.account_id AND cs.until IS NULL) \
         ORDER BY a.name, a.account_id",
        args![community],
    )
}

/// Members of a community whose accounts are disabled: no longer offered anywhere, but to be found and enabled again.
pub fn disabled(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT a.account_id, a.name FROM community_staff cs JOIN accounts a ON a.account_id = cs.staff_id \
         WHERE cs.community_id = $1 AND cs.until IS NULL AND a.state = 'disabled' ORDER BY a.name, a.account_id",
        args![community],
    )
}

fn roles_here(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list("SELECT account_id, role FROM role_grants WHERE line_id = $1 ORDER BY role", args![community])
}

fn duties_here(db: &mut Db<'_>, community: Id) -> Result<Vec<(Id, String)>, Fault> {
    db.list(
        "SELECT d.staff_id, d.duty FROM staff_duties d JOIN community_staff cs ON cs.staff_id = d.staff_id \
         WHERE cs.community_id = $1 AND cs.until IS NULL",
        args![community],
    )
}

fn grouped<K: std::hash::Hash + Eq, V>(pairs: Vec<(K, V)>) -> HashMap<K, Vec<V>> {
    let mut map: HashMap<K, Vec<V>> = HashMap::new();
    for (key, value) in pairs {
        map.entry(key).or_default().push(value);
    }
    map
}

fn parsed(codes: Vec<String>) -> Vec<Role> {
    codes.iter().filter_map(|code| Role::parse(code)).collect()
}

/// Duties in the order of [`crate::model::DUTIES`].
fn in_order(mut duties: Vec<String>) -> Vec<String> {
    duties.sort_by_key(|duty| crate::model::DUTIES.iter().position(|d| d == duty));
    duties
}

/// The digits of a colleague's number, for sending a message. Never for showing.
pub fn phone_digits(db: &mut Db<'_>, staff_id: Id) -> Result<Option<String>, Fault> {
    let found: Option<(Option<String>,)> =
        db.maybe("SELECT phone FROM staff WHERE staff_id = $1 AND left_on IS NULL", args![staff_id])?;
    Ok(found.and_then(|(phone,)| phone))
}

/// The rows of a term that count in a community, the latest first; the company's default comes last.
pub fn terms(db: &mut Db<'_>, community: Id, term: &str) -> Result<Vec<TermRow>, Fault> {
    db.list(
        "SELECT number, source, valid_from, version, changed_at, changed_by_name FROM staff_terms \
         WHERE community_id IN ($1, $2) AND term = $3 ORDER BY valid_from DESC, version DESC",
        args![community, COMPANY, term],
    )
}

/// The number of a term on a day.
pub fn term(db: &mut Db<'_>, community: Id, term: &str, on: Day) -> Result<i64, Fault> {
    let found = terms(db, community, term)?.into_iter().find(|row| row.valid_from <= on);
    found.map(|row| row.number).ok_or_else(|| Fault::broken(format!("the term `{term}` has no number")))
}
