//! My day: what is mine, what may be taken, what I have done.

use askama::Template;
use jiff::tz::TimeZone;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::web::{Desk, Failed, Html, Shell};

use super::super::view::{Tag, label, late_text, state_tag};
use crate::machine::{self, Flow, State, Verb};
use crate::model::OrderLine;
use crate::perms::SeeField;
use crate::words::Words;
use crate::{queries, rules};

/// A job of the list.
pub(super) struct Job {
    pub(super) href: String,
    pub(super) number: String,
    pub(super) time: String,
    pub(super) place: String,
    pub(super) what: String,
    pub(super) who: String,
    pub(super) tag: Tag,
    pub(super) notes: Vec<Tag>,
    pub(super) class: &'static str,
    pub(super) order_id: Id,
    pub(super) version: i64,
}

#[derive(Template)]
#[template(path = "work_orders/field_day.html")]
struct DayPage {
    shell: Shell,
    w: Words,
    base: String,
    jobs: Vec<Job>,
    done: Vec<Job>,
    free: i64,
    takes: bool,
    /// How many calls wait for the worker's own word.
    calls: i64,
}

#[derive(Template)]
#[template(path = "work_orders/field_free.html")]
struct FreePage {
    shell: Shell,
    w: Words,
    base: String,
    jobs: Vec<Job>,
    mine: usize,
    free: i64,
    takes: bool,
}

fn job(w: Words, line: OrderLine, base: &str, now: Moment, zone: &TimeZone) -> Job {
    let late = rules::late(&line, now);
    let mut notes = Vec::new();
    if matches!(line.priority.as_str(), "P0" | "P1") {
        notes.push(Tag { tone: "red", text: label(w, "priority", &line.priority.to_lowercase()) });
    }
    if line.reopened_from.is_some() {
        notes.push(Tag { tone: "red", text: w.again() });
    }
    if line.road() == Flow::Survey {
        notes.push(Tag { tone: "blue", text: label(w, "flow", "survey") });
    }
    if let (Some(until), true) = (line.paused_until, line.is_paused()) {
        notes.push(Tag { tone: "gold", text: w.paused_until(until.near(now, zone)) });
    }
    let class = match (line.at(), late) {
        _ if line.priority == "P0" => "danger",
        (_, Some(_)) => "late",
        (State::Issued, _) => "waiting",
        _ => "",
    };
    let tag = match late {
        Some((_, minutes)) => Tag { tone: "red", text: late_text(w, minutes) },
        None => state_tag(w, &line.state, line.is_paused()),
    };
    Job {
        href: format!("{base}/field/orders/{}", line.order_id),
        time: line.starts_at.map_or_else(|| w.no_time(), |at| at.near(now, zone)),
        number: line.number,
        place: line.place_label,
        what: line.what,
        who: line.reporter_name.unwrap_or_default(),
        tag,
        notes,
        class,
        order_id: line.order_id,
        version: line.version,
    }
}

/// The start of a civil day.
fn day_start(now: Moment, zone: &TimeZone) -> Moment {
    Moment::at(now.day(zone), 0, 0, zone).unwrap_or(now)
}

struct Counts {
    free: i64,
    takes: bool,
}

fn counts(db: &mut Db<'_>, community: Id) -> Result<Counts, Fault> {
    let takes = queries::habits(db, community)?.giving == "take";
    let free = if takes { queries::to_take(db, community)?.len() } else { 0 };
    Ok(Counts { free: i64::try_from(free).unwrap_or(0), takes })
}

/// My day.
pub(crate) async fn page(desk: Desk<SeeField>) -> Result<Html, Failed> {
    let (w, community, staff, now, zone) =
        (Words(desk.lang), desk.line.id, desk.actor.id, desk.now(), desk.line.zone.clone());
    let since = day_start(now, &zone);
    let (mine, done, counts, calls) = desk
        .read(move |db| {
            Ok((
                queries::day_of(db, community, staff)?,
                queries::done_since(db, community, staff, since)?,
                counts(db, community)?,
                queries::count_to_confirm(db, community, staff)?,
            ))
        })
        .await?;
    let base = desk.href("");
    let mut jobs: Vec<Job> = mine.into_iter().map(|line| job(w, line, &base, now, &zone)).collect();
    if let Some(first) = jobs.first_mut().filter(|job| job.class.is_empty() || job.class == "waiting") {
        first.class = "next";
    }
    let done = done.into_iter().map(|line| job(w, line, &base, now, &zone)).collect();
    Html::of(&DayPage {
        shell: desk.shell(&w.my_day()).await?,
        w,
        base,
        jobs,
        done,
        free: counts.free,
        takes: counts.takes,
        calls,
    })
}

/// What may be taken (抢单).
pub(crate) async fn free(desk: Desk<SeeField>) -> Result<Html, Failed> {
    let (w, community, staff, now, zone) =
        (Words(desk.lang), desk.line.id, desk.actor.id, desk.now(), desk.line.zone.clone());
    let roles = desk.actor.roles.clone();
    let (found, mine, counts) = desk
        .read(move |db| {
            let habits = queries::habits(db, community)?;
            let mut found = queries::to_take(db, community)?;
            found.retain(|line| {
                let facts = line.facts(&habits, now);
                machine::allowed(line.at(), line.road(), line.is_paused(), facts, &roles).contains(&Verb::Take)
            });
            Ok((found, queries::day_of(db, community, staff)?.len(), counts(db, community)?))
        })
        .await?;
    let base = desk.href("");
    let jobs = found.into_iter().map(|line| job(w, line, &base, now, &zone)).collect();
    Html::of(&FreePage {
        shell: desk.shell(&w.free_orders()).await?,
        w,
        base,
        jobs,
        mine,
        free: counts.free,
        takes: counts.takes,
    })
}
