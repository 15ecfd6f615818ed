//! Giving an order by hand, and deciding how orders are given.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};
use serde::Deserialize;

use super::view::{label, local_moment};
use crate::actions::{self, ByHand, Habit};
use crate::perms::{IssueOrder, SetOrderHabits};
use crate::queries;
use crate::words::Words;

struct Choice {
    code: String,
    text: String,
}

fn choices<const N: usize>(w: Words, kind: &str, codes: [&'static str; N]) -> Vec<Choice> {
    codes.into_iter().map(|code| Choice { code: code.to_owned(), text: label(w, kind, code) }).collect()
}

#[derive(Template)]
#[template(path = "work_orders/new.html")]
struct NewPage {
    shell: Shell,
    w: Words,
    here: String,
    console: String,
    departments: Vec<Choice>,
    duties: Vec<Choice>,
    parts: Vec<Choice>,
    people: Vec<Choice>,
}

/// The form of an order by hand.
pub(crate) async fn page(desk: Desk<IssueOrder>) -> Result<Html, Failed> {
    let (w, community) = (Words(desk.lang), desk.line.id);
    let (parts, people) = desk
        .read(move |db| {
            Ok((registry::queries::common_parts(db, community)?, staff::queries::list(db, community, None)?))
        })
        .await?;
    Html::of(&NewPage {
        shell: desk.shell(&w.new_order()).await?,
        w,
        here: desk.href("/orders/new"),
        console: if desk.actor.require::<intake::perms::ConfirmRequest>().is_ok() {
            desk.href("/console")
        } else {
            String::new()
        },
        departments: choices(w, "department", staff::model::DEPARTMENTS),
        duties: choices(w, "duty", staff::model::DUTIES),
        parts: parts
            .into_iter()
            .filter(|part| part.ended_at.is_none())
            .map(|part| Choice { code: part.common_part_id.to_string(), text: part.label })
            .collect(),
        people: people.into_iter().map(|one| Choice { code: one.staff_id.to_string(), text: one.name }).collect(),
    })
}

/// The fields of the form.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct NewForm {
    #[serde(default)]
    department: String,
    #[serde(default)]
    text: String,
    #[serde(default)]
    common_part_id: Option<Id>,
    #[serde(default)]
    place: Option<String>,
    #[serde(default)]
    priority: Option<String>,
    #[serde(default)]
    duty: Option<String>,
    #[serde(default)]
    minutes: Option<i64>,
    #[serde(default)]
    staff_id: Option<Id>,
    #[serde(default)]
    starts_at: Option<String>,
}

/// Takes the form.
pub(crate) async fn issue(desk: Desk<IssueOrder>, form: FormCommand<NewForm>) -> Result<Done, Failed> {
    let FormCommand { input, key, .. } = form;
    let at = |text: &str| local_moment(text, &desk.line.zone).ok_or_else(|| Fault::invalid("starts_at", "not_a_date"));
    let starts_at = input.starts_at.as_deref().map(at).transpose()?;
    let order = ByHand {
        department: input.department,
        text: input.text,
        common_part_id: input.common_part_id,
        place: input.place,
        priority: input.priority,
        duty: input.duty,
        minutes: input.minutes,
        staff_id: input.staff_id,
        starts_at,
    };
    let written = desk.write(key, move |tx, by| actions::issue(tx, by, &order)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/orders/{}", written.answer.order_id))))
}

#[derive(Template)]
#[template(path = "work_orders/habits.html")]
struct HabitsPage {
    shell: Shell,
    w: Words,
    here: String,
    back: String,
    giving: String,
    givings: Vec<Choice>,
    reopen_days: i64,
    urgent: i64,
    ordinary: i64,
    version: i64,
    changed: String,
}

/// How orders are given here.
pub(crate) async fn habits_page(desk: Desk<SetOrderHabits>) -> Result<Html, Failed> {
    let (w, community, today) = (Words(desk.lang), desk.line.id, desk.now().day(&desk.line.zone));
    let (habits, urgent, ordinary) = desk
        .read(move |db| {
            Ok((
                queries::habits(db, community)?,
                queries::answer_minutes(db, community, "P1", today)?,
                queries::answer_minutes(db, community, "P2", today)?,
            ))
        })
        .await?;
    Html::of(&HabitsPage {
        shell: desk.shell(&w.habits_title()).await?,
        w,
        here: desk.href("/orders/habits"),
        back: desk.href("/orders"),
        givings: choices(w, "giving", ["clerk", "leader", "take"]),
        giving: habits.giving,
        reopen_days: habits.reopen_days,
        urgent: urgent.unwrap_or(5),
        ordinary: ordinary.unwrap_or(15),
        version: habits.version,
        changed: w.changed_by(habits.changed_at.long(&desk.line.zone), habits.changed_by_name),
    })
}

/// Takes the form.
pub(crate) async fn set_habits(desk: Desk<SetOrderHabits>, form: FormCommand<Habit>) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    desk.write(key, move |tx, by| actions::habits(tx, by, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/orders/habits")))
}

impl HabitsPage {
    /// What a way of giving means.
    fn hint(&self, code: &str) -> String {
        label(self.w, "giving-hint", code)
    }
}
