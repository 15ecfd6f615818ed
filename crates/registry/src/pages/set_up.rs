//! What a fresh community still needs: the communities of the company, and of one of them the list of the first day.

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::{SetUp, SetUpStep};
use platform::web::{Desk, Failed, Html, Shell};

use super::labels::Tag;
use crate::perms::{CreateCommunity, SeeSetUp};
use crate::queries;
use crate::words::Words;

/// A step as it is shown.
struct StepRow {
    title: String,
    text: String,
    tag: Tag,
    href: String,
    may: bool,
}

fn steps<P>(desk: &Desk<P>) -> Vec<SetUpStep> {
    let mut steps: Vec<SetUpStep> = desk.app.modules().iter().flat_map(|m| m.set_up.iter().copied()).collect();
    steps.sort_by_key(|step| step.order);
    steps
}

fn states(db: &mut Db<'_>, steps: &[SetUpStep], community: Id, today: Day) -> Result<Vec<SetUp>, Fault> {
    steps.iter().map(|step| (step.state)(db, community, today)).collect()
}

fn tag(w: Words, state: SetUp) -> Tag {
    match state {
        SetUp::Done => Tag { tone: "jade", text: w.set_up_done() },
        SetUp::Template => Tag { tone: "blue", text: w.set_up_template() },
        SetUp::Open => Tag { tone: "gold", text: w.set_up_open() },
    }
}

#[derive(Template)]
#[template(path = "registry/set_up.html")]
struct SetUpPage {
    shell: Shell,
    w: Words,
    rows: Vec<StepRow>,
    lead: String,
}

/// The list of the first day.
pub(crate) async fn page(desk: Desk<SeeSetUp>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let (line, today) = (desk.line.id, desk.now().day(&desk.line.zone));
    let steps = steps(&desk);
    let asked = steps.clone();
    let states = desk.read(move |db| states(db, &asked, line, today)).await?;
    let open = states.iter().filter(|state| **state == SetUp::Open).count();
    let word = |step: &SetUpStep, part: &str| w.find(&format!("set-up-{}{part}", step.code)).unwrap_or_default();
    let rows = steps
        .iter()
        .zip(&states)
        .map(|(step, state)| StepRow {
            title: word(step, ""),
            text: word(step, "-text"),
            tag: tag(w, *state),
            href: desk.href(step.href),
            may: step.permission.allows(&desk.actor.roles),
        })
        .collect();
    let lead = if open == 0 { w.set_up_ready() } else { w.set_up_lead(i64::try_from(open).unwrap_or(i64::MAX)) };
    Html::of(&SetUpPage { shell: desk.shell(&w.set_up_title()).await?, w, rows, lead })
}

/// A community in the list.
struct Row {
    code: String,
    name: String,
    homes: i64,
    done: i64,
    all: i64,
}

#[derive(Template)]
#[template(path = "registry/communities.html")]
struct CommunitiesPage {
    shell: Shell,
    w: Words,
    rows: Vec<Row>,
}

/// The communities of the company.
pub(crate) async fn list(desk: Desk<CreateCommunity>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let (account, now, lang, steps) = (desk.actor.id, desk.now(), desk.lang, steps(&desk));
    let rows = desk
        .read(move |db| {
            let mut rows = Vec::new();
            for line in platform::lines::of_account(db, account)? {
                let found = states(db, &steps, line.id, now.day(&line.zone))?;
                let done = found.iter().filter(|state| **state != SetUp::Open).count();
                rows.push(Row {
                    homes: queries::buildings(db, line.id)?.iter().map(|b| b.units).sum(),
                    name: line.name_in(lang).to_owned(),
                    code: line.code,
                    done: i64::try_from(done).unwrap_or(0),
                    all: i64::try_from(found.len()).unwrap_or(0),
                });
            }
            Ok(rows)
        })
        .await?;
    Html::of(&CommunitiesPage { shell: desk.shell(&w.communities_title()).await?, w, rows })
}
