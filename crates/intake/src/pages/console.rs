//! The console: one page a call. The page and its live regions are drawn in one place; the verbs are forms. What is typed of
//! people comes by POST: an address is kept by browsers and servers, and names nobody.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::web::{Desk, Done, Failed, Form, FormCommand, Html, Query, Shell};
use registry::model::HouseholdHit;
use registry::perms::{ChangePlaces, RevealContact};
use serde::{Deserialize, Serialize};

use super::call::Looks;
use super::call::view::{self, Call};
use super::form::{CallForm, as_here};
use super::shown;
use crate::actions::{self, ParkCall};
use crate::codes::{Kind, Step};
use crate::model::Confirmed;
use crate::perms::ConfirmRequest;
use crate::words::Words;

/// How many households a search shows.
const HITS: i64 = 8;

#[derive(Template)]
#[template(path = "intake/console.html")]
struct ConsolePage {
    shell: Shell,
    w: Words,
    base: String,
    c: Call,
    /// What a search found, drawn; empty when nothing was asked.
    hits: String,
    may_look: bool,
    /// Regions that arrive beside the page swap themselves in.
    oob: bool,
}

#[derive(Template)]
#[template(path = "intake/console_live.html")]
struct Live {
    w: Words,
    base: String,
    c: Call,
    /// `call`, `ways` or `foot`.
    only: String,
    oob: bool,
}

/// The page: what an address names, which is a home, a part, a call, and never a person.
pub(crate) async fn show(desk: Desk<ConfirmRequest>, Query(form): Query<CallForm>) -> Result<Html, Failed> {
    drawn(desk, form).await
}

/// The page or the regions that follow what is typed; what is typed never stands in an address.
pub(crate) async fn typed(desk: Desk<ConfirmRequest>, Form(form): Form<CallForm>) -> Result<Html, Failed> {
    drawn(desk, form).await
}

async fn drawn(desk: Desk<ConfirmRequest>, form: CallForm) -> Result<Html, Failed> {
    let (w, base, looks) = (Words(desk.lang), desk.href("/console"), Looks::of(&desk));
    let only = form.only.clone().filter(|_| desk.htmx);
    let fresh = platform::clock::random::<16>().map(|bytes| platform::history::hex_of(&bytes))?;
    let asked = form.q.clone();
    let may_add = ChangePlaces::PERMISSION.allows(&desk.actor.roles);
    let (c, hits) = desk
        .read(move |db| {
            let hits = asked.map(|asked| Hits::of(db, &looks, &asked, may_add)).transpose()?;
            Ok((view::call(db, &looks, form, &fresh)?, hits))
        })
        .await?;
    if let Some(only) = only {
        return Html::of(&Live { w, base, c, only, oob: true });
    }
    let shell = desk.shell(&w.console_title()).await?;
    let hits = hits.as_ref().map(Html::of).transpose()?.map(|html| html.0).unwrap_or_default();
    let may_look = RevealContact::PERMISSION.allows(&desk.actor.roles);
    Html::of(&ConsolePage { shell, w, base, c, hits, may_look, oob: false })
}

/// What a search shows.
struct HitView {
    href: String,
    label: String,
    letter: String,
    people: String,
    note: String,
}

#[derive(Template)]
#[template(path = "intake/hits.html")]
struct Hits {
    w: Words,
    /// What was asked; empty: nothing.
    asked: String,
    hits: Vec<HitView>,
    /// Where a home is added, for whoever may.
    add_href: Option<String>,
    base: String,
}

/// A search.
#[derive(Debug, Deserialize)]
pub(crate) struct Find {
    #[serde(default)]
    q: String,
}

/// The households and common parts that somebody may mean.
pub(crate) async fn find(desk: Desk<ConfirmRequest>, Query(find): Query<Find>) -> Result<Html, Failed> {
    found(desk, find.q).await
}

/// The same for what does not belong into an address: a telephone number.
pub(crate) async fn find_privately(desk: Desk<ConfirmRequest>, Form(find): Form<Find>) -> Result<Html, Failed> {
    found(desk, find.q).await
}

async fn found(desk: Desk<ConfirmRequest>, asked: String) -> Result<Html, Failed> {
    let looks = Looks::of(&desk);
    let may_add = ChangePlaces::PERMISSION.allows(&desk.actor.roles);
    let hits = desk.read(move |db| Hits::of(db, &looks, &asked, may_add)).await?;
    Html::of(&hits)
}

impl Hits {
    /// What is found; when nothing is, the ways on are said, and none is taken by itself.
    fn of(db: &mut Db<'_>, looks: &Looks, question: &str, may_add: bool) -> Result<Self, Fault> {
        let (community, asked) = (looks.community(), kernel::text::tidy(question));
        let mut hits = Vec::new();
        if !asked.is_empty() {
            let homes = registry::queries::search_households(db, community, &asked, HITS, looks.today())?;
            hits.extend(homes.into_iter().map(|home| household(looks, home)));
            hits.extend(parts(db, looks, &asked)?);
        }
        let add_href = may_add.then(|| looks.href("/households/new"));
        Ok(Self { w: looks.w(), asked, hits, add_href, base: looks.href("/console") })
    }
}

/// The common parts whose name or code holds the words.
fn parts(db: &mut Db<'_>, looks: &Looks, asked: &str) -> Result<Vec<HitView>, Fault> {
    let wanted = asked.to_lowercase();
    let parts = registry::queries::common_parts(db, looks.community())?;
    let parts = parts.into_iter().filter(|part| {
        part.ended_at.is_none()
            && (part.label.to_lowercase().contains(&wanted) || part.code.to_lowercase().contains(&wanted))
    });
    let hit = |part: registry::model::CommonPartView| HitView {
        href: looks.href(&format!("/console?place=common&common={}", part.common_part_id)),
        letter: String::new(),
        label: part.label,
        people: String::new(),
        note: looks.w().place_common(),
    };
    Ok(parts.take(4).map(hit).collect())
}

fn household(looks: &Looks, home: HouseholdHit) -> HitView {
    let first = home.people.first();
    let reporter = first.map(|person| format!("&reporter={}", person.person_id)).unwrap_or_default();
    let person = |person: &registry::model::HitPerson| {
        let role = shown::name_elsewhere(&looks.app, looks.lang, "occupant", &person.role);
        match &person.phone_masked {
            Some(phone) => format!("{} {role} {}", person.name, shown::phone(phone)),
            None => format!("{} {role}", person.name),
        }
    };
    let people: Vec<String> = home.people.iter().take(3).map(person).collect();
    HitView {
        href: looks.href(&format!("/console?unit={}{reporter}", home.unit_id)),
        letter: first.map(|person| shown::letter(&person.name)).unwrap_or_default(),
        label: home.unit_label,
        people: people.join(" · "),
        note: shown::name_elsewhere(&looks.app, looks.lang, "stage", home.stage.code()),
    }
}

/// Takes the matter, or sends for a danger.
pub(crate) async fn confirm(desk: Desk<ConfirmRequest>, form: FormCommand<CallForm>) -> Result<Done, Failed> {
    let typed = form.input;
    let mut input = typed.confirm(&desk.line)?;
    if input.kind == Kind::Danger && input.text.is_empty() {
        // Somebody cries into the telephone: help goes first, the words follow.
        input.text = Words(desk.lang).danger_unnamed();
    }
    let taken = desk.write(form.key, move |tx, by| actions::confirm(tx, by, &input).map_err(as_here)).await?;
    let taken: Confirmed = taken.answer;
    let next = CallForm { done: Some(taken.request_id.to_string()), ..typed.same_caller() };
    Ok(Done::to(desk.htmx, desk.href(&format!("/console?{}", next.query()))))
}

/// Puts the call on hold; the desk is free for the next.
pub(crate) async fn park(desk: Desk<ConfirmRequest>, form: FormCommand<CallForm>) -> Result<Done, Failed> {
    let typed = form.input.kept();
    let looks = Looks::of(&desk);
    let place = {
        let typed = typed.clone();
        let spot = desk.read(move |db| {
            crate::queries::assess::spot(db, looks.community(), typed.place(), typed.unit_id(), typed.common_id())
        });
        spot.await?.label
    };
    let what = typed.what();
    let parts: Vec<&str> = [place.as_str(), what.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    let label = if parts.is_empty() { Words(desk.lang).parked_unnamed() } else { parts.join(" · ") };
    let label: String = label.chars().take(60).collect();
    let input = ParkCall { call_id: typed.call_id(), label, form: typed.query() };
    desk.write(form.key, move |tx, by| actions::park(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/console")))
}

/// A call on hold ends without a matter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct DropCall {
    call: Id,
}

/// Takes a call off the list.
pub(crate) async fn drop_call(desk: Desk<ConfirmRequest>, form: FormCommand<DropCall>) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::drop_call(tx, by, form.input.call)).await?;
    Ok(Done::to(desk.htmx, desk.href("/console")))
}

/// The end of a call, or a second matter in it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Goodbye {
    request: Id,
    /// The household and the caller, for a second matter; empty: goodbye.
    #[serde(default)]
    again: Option<String>,
}

/// 'Anything else?' was asked; then goodbye, or the second matter.
pub(crate) async fn goodbye(desk: Desk<ConfirmRequest>, form: FormCommand<Goodbye>) -> Result<Done, Failed> {
    let Goodbye { request, again } = form.input;
    let steps = match again {
        Some(_) => vec![Step::AnythingElse],
        None => vec![Step::AnythingElse, Step::Goodbye],
    };
    desk.write(form.key, move |tx, by| actions::tick_steps(tx, by, request, &steps)).await?;
    let next = again.map(|query| format!("?{}", CallForm::read(&query).same_caller().query())).unwrap_or_default();
    Ok(Done::to(desk.htmx, desk.href(&format!("/console{next}"))))
}
