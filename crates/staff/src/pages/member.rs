//! A person's page: how they stand in their duties, certificates, mentors, roles, account.

use askama::Template;
use kernel::clock::{Day, days_between};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone;
use kernel::role::Role;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Path, Shell};

use super::{departments, duties, may};
use crate::labels::{department_label, duty_label, role_label};
use crate::model::{BESIDE_DAYS, Certificate, Certified, Member, Mentoring, Standing};
use crate::perms::{CertifyStaff, GrantRoles, HireStaff, ReadStaff};
use crate::words::Words;
use crate::{queries, rules};

/// A certificate that ends within so many days is told.
const SOON: i64 = 30;

/// How somebody stands in a duty.
struct StandingRow {
    duty: String,
    tone: &'static str,
    standing: String,
    soon: String,
}

/// A certificate as a row.
struct CertificateRow {
    id: Id,
    duty: String,
    valid: String,
    licence: String,
    granted_by: String,
    ended: String,
}

/// A choice among several.
struct Tick {
    code: String,
    label: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "staff/member.html")]
struct MemberPage {
    shell: Shell,
    w: Words,
    here: String,
    list: String,
    member: Member,
    state: String,
    state_tone: &'static str,
    left: String,
    department: String,
    phone: String,
    oneself: bool,
    standings: Vec<StandingRow>,
    certificates: Vec<CertificateRow>,
    mentorings: Vec<String>,
    roles: Vec<Tick>,
    duties: Vec<Tick>,
    all_duties: Vec<(&'static str, String)>,
    departments: Vec<(&'static str, String)>,
    posts: Vec<(String, String)>,
    mentors: Vec<(Id, String)>,
    today: String,
    longest_beside: i64,
    may_hire: bool,
    may_grant: bool,
    may_certify: bool,
}

struct Read {
    member: Member,
    standings: Vec<Standing>,
    certificates: Vec<Certificate>,
    mentorings: Vec<Mentoring>,
    roles: Vec<Role>,
    duties: Vec<String>,
    posts: Vec<String>,
    longest_beside: i64,
    others: Vec<(Id, String)>,
}

fn read(db: &mut Db<'_>, community: Id, staff_id: Id, today: Day) -> Result<Read, Fault> {
    let others = queries::list(db, community, None)?;
    Ok(Read {
        member: queries::member_page(db, community, staff_id)?,
        standings: queries::standings(db, staff_id, today)?,
        certificates: queries::certificates(db, staff_id)?,
        mentorings: queries::mentorings(db, staff_id)?,
        roles: queries::roles_held(db, community, staff_id)?,
        duties: queries::duties_of(db, staff_id)?,
        longest_beside: queries::term(db, community, BESIDE_DAYS, today)?,
        posts: queries::posts(db)?.into_iter().map(|p| p.post).collect(),
        others: others.into_iter().filter(|o| o.staff_id != staff_id).map(|o| (o.staff_id, o.name)).collect(),
    })
}

/// The page.
pub(crate) async fn page(desk: Desk<ReadStaff>, Path((_, staff_id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (w, lang, community) = (Words(desk.lang), desk.lang, desk.line.id);
    let today = desk.now().day(&desk.line.zone);
    let found = desk.read(move |db| read(db, community, staff_id, today)).await?;
    let Read { member, standings, certificates, mentorings, roles, duties: held, posts, longest_beside, others } =
        found;
    let names =
        |id: Id| others.iter().find(|(other, _)| *other == id).map(|(_, name)| name.clone()).unwrap_or_default();
    let page = MemberPage {
        state: w.find(&format!("state-{}", member.state)).unwrap_or_default(),
        state_tone: match member.state.as_str() {
            "active" => "jade",
            "invited" => "gold",
            _ => "",
        },
        left: member.until.map(|day| format!("{} {day}", w.member_left())).unwrap_or_default(),
        department: department_label(w, &member.department),
        phone: member.phone.as_deref().map_or_else(|| w.member_phone_none(), phone::mask),
        oneself: desk.actor.id == staff_id,
        standings: standings.iter().map(|s| standing_row(w, s, today, &names)).collect(),
        certificates: certificates.into_iter().map(|c| certificate_row(w, c)).collect(),
        mentorings: mentorings.into_iter().map(|m| mentoring_line(w, m)).collect(),
        roles: Role::ALL
            .into_iter()
            .filter(|role| roles.contains(role) || rules::may_grant(&desk.actor.roles, *role))
            .map(|role| Tick { code: role.code().to_owned(), label: role_label(lang, role), on: roles.contains(&role) })
            .collect(),
        duties: duties(w)
            .into_iter()
            .map(|(code, label)| Tick { on: held.iter().any(|d| d == code), code: code.to_owned(), label })
            .collect(),
        all_duties: duties(w),
        departments: departments(w),
        posts: posts
            .into_iter()
            .map(|post| (w.code_word("post", &post), post))
            .map(|(label, code)| (code, label))
            .collect(),
        today: today.to_string(),
        longest_beside,
        may_hire: may::<HireStaff, _>(&desk) && member.until.is_none(),
        may_grant: may::<GrantRoles, _>(&desk) && member.until.is_none(),
        may_certify: may::<CertifyStaff, _>(&desk) && member.until.is_none(),
        here: desk.href(&format!("/staff/{staff_id}")),
        list: desk.href("/staff"),
        shell: desk.shell(&member.name).await?,
        mentors: others,
        member,
        w,
    };
    Html::of(&page)
}

fn standing_row(w: Words, standing: &Standing, today: Day, names: &impl Fn(Id) -> String) -> StandingRow {
    let (tone, text, soon) = match standing.certified {
        Certified::Yes { until: None } => ("jade", w.member_certified(), String::new()),
        Certified::Yes { until: Some(until) } => {
            let days = days_between(today, until);
            let soon = if days <= SOON { w.member_ends_soon(days) } else { String::new() };
            ("jade", w.member_certified_until(until.to_string()), soon)
        }
        Certified::Beside { mentor, until } => {
            ("blue", w.member_beside(until.to_string(), names(mentor)), String::new())
        }
        Certified::No => ("gold", w.member_not_certified(), String::new()),
    };
    StandingRow { duty: duty_label(w, &standing.duty), tone, standing: text, soon }
}

fn certificate_row(w: Words, c: Certificate) -> CertificateRow {
    CertificateRow {
        id: c.certificate_id,
        duty: duty_label(w, &c.duty),
        valid: match c.ends_on {
            Some(to) => w.member_valid_span(c.starts_on.to_string(), to.to_string()),
            None => w.member_valid_from(c.starts_on.to_string()),
        },
        licence: c.licence.unwrap_or_default(),
        granted_by: c.granted_by_name,
        ended: c.ended_because.map(|because| w.member_ended(because)).unwrap_or_default(),
    }
}

fn mentoring_line(w: Words, m: Mentoring) -> String {
    w.member_mentoring(duty_label(w, &m.duty), m.since.to_string(), m.mentor_name, m.until.to_string())
}
