//! Making a community, and its own page.

use askama::Template;
use platform::db::Key;
use platform::module::seed_community;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};

use super::labels::Choice;
use crate::actions::{self, CommunityInput, CreateCommunity};
use crate::model::Community;
use crate::perms::{ChangeCommunity, CreateCommunity as MayCreate, ReadRegistry};
use crate::queries;
use crate::words::Words;

/// The time zones that are offered: those in which our communities lie.
const ZONES: [&str; 6] =
    ["Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Macau", "Asia/Taipei", "Asia/Singapore"];

#[derive(Template)]
#[template(path = "registry/community_new.html")]
struct NewPage {
    shell: Shell,
    w: Words,
    zones: Vec<Choice>,
}

/// The form for a new community.
pub(crate) async fn new(desk: Desk<MayCreate>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let zones = ZONES.map(|z| Choice { value: z.to_owned(), label: z.to_owned(), on: z == "Asia/Shanghai" }).to_vec();
    Html::of(&NewPage { shell: desk.shell(&w.community_new()).await?, w, zones })
}

/// Makes a community: first in the company's line, then what every module needs in its own.
pub(crate) async fn create(desk: Desk<MayCreate>, form: FormCommand<CreateCommunity>) -> Result<Done, Failed> {
    let made = make(&desk, form.key, form.input).await?;
    Ok(Done::to(desk.htmx, format!("/c/{}/set-up", made.answer.code)))
}

/// The two commands. The second one's key follows from the first one's, so that a form sent twice, or after a stop in
/// between, ends the same.
pub(crate) async fn make(
    desk: &Desk<MayCreate>,
    key: Key,
    input: CreateCommunity,
) -> Result<platform::db::Written<actions::CommunityMade>, Failed> {
    let second = Key { text: format!("{}:found", key.text), fingerprint: key.fingerprint };
    let about = input.about.clone();
    let made = desk.write_company(key, move |tx, by| actions::create_community(tx, by, &input)).await?;
    let (app, by, line) = (desk.app.clone(), desk.actor.clone(), made.answer.community_id);
    desk.app
        .write(line, desk.actor.clone(), Some(second), move |tx| {
            actions::found_community(tx, &by, &about)?;
            seed_community(&app, tx)
        })
        .await?;
    Ok(made)
}

struct PeriodRow {
    stage: String,
    months: String,
    fact: String,
    source: String,
    valid_from: String,
}

#[derive(Template)]
#[template(path = "registry/community.html")]
struct CommunityPage {
    shell: Shell,
    w: Words,
    base: String,
    tab: &'static str,
    community: Community,
    periods: Vec<PeriodRow>,
    may_change: bool,
}

/// What a community says of itself, and the periods of its stages.
pub(crate) async fn page(desk: Desk<ReadRegistry>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (community, periods) =
        desk.read(move |db| Ok((queries::community(db, line)?, queries::periods(db, line)?))).await?;
    let row = |p: crate::model::StagePeriod| PeriodRow {
        stage: w.code_word("stage", &p.stage),
        months: w.months(p.months),
        fact: w.code_word("fact", &p.fact),
        source: p.source,
        valid_from: p.valid_from.to_string(),
    };
    Html::of(&CommunityPage {
        shell: desk.shell(&w.community_title()).await?,
        w,
        base: desk.href(""),
        tab: "community",
        community,
        periods: periods.into_iter().map(row).collect(),
        may_change: desk.actor.require::<ChangeCommunity>().is_ok(),
    })
}

/// Changes it.
pub(crate) async fn change(desk: Desk<ChangeCommunity>, form: FormCommand<CommunityInput>) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::change_community(tx, by, &form.op, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/registry/community")))
}
