//! The people of a community: who they are, for what, and who is on shift now.

use std::collections::HashMap;

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Query, Shell};
use serde::Deserialize;
use staff::labels::{department_label, duty_label, duty_labels};
use staff::model::StaffView;
use staff::perms::{HireStaff, KeepTokens, ReadStaff, SetStaffTerms};

use crate::queries;
use crate::rules::plus_days;
use crate::words::Words;

/// A certificate that ends within so many days is told.
const SOON: i64 = 30;

/// What is looked for.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Filter {
    #[serde(default)]
    q: String,
    #[serde(default)]
    duty: String,
    #[serde(default)]
    on: bool,
}

struct Row {
    href: String,
    letter: String,
    name: String,
    department: String,
    roles: String,
    duties: String,
    phone: String,
    tone: &'static str,
    now: String,
}

#[derive(Template)]
#[template(path = "scheduling/people.html", blocks = ["rows"])]
struct PeoplePage {
    shell: Shell,
    w: Words,
    here: String,
    filter: Filter,
    duties: Vec<(&'static str, String)>,
    departments: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    nobody: bool,
    on_shift: i64,
    ending: Vec<(String, String)>,
    ending_count: i64,
    unlisted: Vec<(Id, String)>,
    disabled: Vec<(Id, String)>,
    may_hire: bool,
    may_keep_tokens: bool,
    may_set_terms: bool,
}

struct Read {
    people: Vec<StaffView>,
    /// Who is on shift, and whether they rest.
    on: HashMap<Id, bool>,
    ending: Vec<(Id, String, String, kernel::clock::Day)>,
    unlisted: Vec<(Id, String)>,
    disabled: Vec<(Id, String)>,
}

/// The list; with `HX-Request` its rows only.
pub(crate) async fn list(desk: Desk<ReadStaff>, Query(filter): Query<Filter>) -> Result<Html, Failed> {
    let (w, sw, lang) = (Words(desk.lang), staff::words::Words(desk.lang), desk.lang);
    let (community, now, today) = (desk.line.id, desk.now(), desk.now().day(&desk.line.zone));
    let read = move |db: &mut Db<'_>| -> Result<Read, Fault> {
        Ok(Read {
            people: staff::queries::list(db, community, None)?,
            on: queries::on_shift_now(db, community, now)?.into_iter().collect(),
            ending: staff::queries::ending(db, community, today, plus_days(today, SOON))?,
            unlisted: staff::queries::not_listed(db, community)?,
            disabled: staff::queries::disabled(db, community)?,
        })
    };
    let Read { people, on, ending, unlisted, disabled } = desk.read(read).await?;
    let here = desk.href("/staff");
    let q = kernel::text::tidy(&filter.q).to_lowercase();
    let fits = |p: &StaffView| {
        (q.is_empty() || p.name.to_lowercase().contains(&q))
            && (filter.duty.is_empty() || p.duties.contains(&filter.duty))
            && (!filter.on || on.contains_key(&p.staff_id))
    };
    let rows: Vec<Row> =
        people.iter().filter(|p| fits(p)).map(|p| row(w, lang, &here, p, on.get(&p.staff_id).copied())).collect();
    let may = |permission: &kernel::permission::Permission| permission.allows(&desk.actor.roles);
    let page = PeoplePage {
        rows,
        nobody: people.is_empty(),
        on_shift: i64::try_from(people.iter().filter(|p| on.contains_key(&p.staff_id)).count()).unwrap_or(0),
        duties: staff::model::DUTIES.into_iter().map(|code| (code, duty_label(sw, code))).collect(),
        departments: staff::model::DEPARTMENTS.into_iter().map(|code| (code, department_label(sw, code))).collect(),
        ending_count: i64::try_from(ending.len()).unwrap_or(0),
        ending: ending
            .into_iter()
            .map(|(id, name, duty, day)| {
                (format!("{here}/{id}#certificates"), w.people_ending_one(day.to_string(), duty_label(sw, &duty), name))
            })
            .collect(),
        unlisted,
        disabled,
        may_hire: may(HireStaff::PERMISSION),
        may_keep_tokens: may(KeepTokens::PERMISSION),
        may_set_terms: may(SetStaffTerms::PERMISSION),
        shell: desk.shell(&w.people_title()).await?,
        w,
        here,
        filter,
    };
    if desk.htmx { Html::of(&page.as_rows()) } else { Html::of(&page) }
}

fn row(w: Words, lang: kernel::lang::Lang, here: &str, p: &StaffView, on: Option<bool>) -> Row {
    let sw = staff::words::Words(lang);
    let (tone, now) = match on {
        Some(false) => ("jade", w.people_here()),
        Some(true) => ("gold", w.people_resting()),
        None => ("", w.people_away()),
    };
    Row {
        href: format!("{here}/{}", p.staff_id),
        letter: p.name.chars().next().map(String::from).unwrap_or_default(),
        name: p.name.clone(),
        department: department_label(sw, &p.department),
        roles: platform::web::shell::role_labels(lang, &p.roles),
        duties: duty_labels(sw, &p.duties),
        phone: p.phone_masked.clone().unwrap_or_default(),
        tone,
        now,
    }
}
