//! The promises: whom to call because a promise broke, what is due, what comes next; and the forms that end them.

use std::collections::HashMap;

use askama::Template;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use registry::perms::RevealContact;
use scheduling::model::Ask;
use serde::Deserialize;

use super::call::Looks;
use super::call::ways::{self, DayOfSlots};
use super::shown;
use crate::actions::{self, EndPromise, MovePromise};
use crate::model::PromiseLine;
use crate::perms::{EndPromises, ReadRequests};
use crate::queries::assess::{Matter, decide, duty, spot};
use crate::queries::{self, promises, requests};
use crate::words::Words;

/// How many promises a list shows.
const MOST: i64 = 200;

/// A promise as the pages show it.
pub(crate) struct Card {
    pub(crate) id: Id,
    pub(crate) href: String,
    pub(crate) number: String,
    pub(crate) place: String,
    pub(crate) text: String,
    pub(crate) kind: String,
    pub(crate) tone: &'static str,
    pub(crate) state: String,
    pub(crate) due_at: String,
    pub(crate) due: String,
    pub(crate) late: String,
    pub(crate) who: String,
    pub(crate) owner: String,
    pub(crate) because: String,
    pub(crate) chased: i64,
    pub(crate) open: bool,
    pub(crate) to_tell: bool,
    pub(crate) visit: bool,
    pub(crate) caller: String,
    /// The caller's number, its middle hidden.
    pub(crate) phone: String,
    /// Where it is shown in full, for a purpose.
    pub(crate) look_href: Option<String>,
    pub(crate) order_href: Option<String>,
}

/// A promise as the pages show it.
pub(crate) fn card(looks: &Looks, line: PromiseLine, names: &HashMap<Id, String>) -> Card {
    let w = looks.w();
    let at = shown::promised_at(&line.kind, line.starts_at, line.due_at);
    let open = line.state == "open";
    let is_late = open && line.due_at < looks.now;
    let name = |id: Id| names.get(&id).cloned().unwrap_or_default();
    Card {
        id: line.promise_id,
        href: looks.href(&format!("/requests/{}", line.request_id)),
        number: line.number,
        place: if line.place_label.is_empty() { w.place_community() } else { line.place_label },
        text: shown::words(w, line.words_code.as_deref(), line.words).unwrap_or(line.text),
        kind: shown::name(w, "promise", &line.kind),
        tone: shown::promise_tone(&line.state, is_late),
        state: if is_late { w.promise_late() } else { shown::name(w, "promise-state", &line.state) },
        due_at: at.rfc3339(),
        due: shown::when(w, &looks.line, at, looks.now),
        late: if is_late { lateness(w, looks.now.minutes_since(line.due_at)) } else { String::new() },
        who: line.staff_id.map(name).unwrap_or_default(),
        owner: name(line.owner_id),
        because: if line.broken_by.is_some() { w.promise_broken_by_danger() } else { line.because.unwrap_or_default() },
        chased: line.chased,
        open,
        to_tell: line.state == "broken" && line.told_at.is_none(),
        visit: matches!(line.kind.as_str(), "danger" | "now" | "appointment" | "survey"),
        caller: line.reporter_name.unwrap_or_default(),
        phone: line.reporter_digits.as_deref().map(shown::masked).unwrap_or_default(),
        look_href: line.reporter_contact_id.map(|id| looks.href(&format!("/contacts/{id}/look"))),
        order_href: line.order_id.and_then(|id| shown::page_of(&looks.app, &looks.line, "order", id)),
    }
}

fn lateness(w: Words, minutes: i64) -> String {
    if minutes < 120 { w.late_minutes(minutes) } else { w.late_hours(minutes.div_euclid(60)) }
}

#[derive(Template)]
#[template(path = "intake/promises.html")]
struct PromisesPage {
    shell: Shell,
    w: Words,
    base: String,
    mine: bool,
    to_tell: Vec<Card>,
    due: Vec<Card>,
    coming: Vec<Card>,
    may_end: bool,
    may_look: bool,
}

/// Whose.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Whose {
    pub(super) of: String,
}

/// The list.
pub(crate) async fn list(desk: Desk<ReadRequests>, Query(whose): Query<Whose>) -> Result<Html, Failed> {
    let (w, looks) = (Words(desk.lang), Looks::of(&desk));
    let mine = whose.of == "mine";
    let may_end = EndPromises::PERMISSION.allows(&desk.actor.roles);
    let may_look = RevealContact::PERMISSION.allows(&desk.actor.roles);
    let owner = mine.then_some(desk.actor.id);
    let owed = desk.read(move |db| owed(db, &looks, owner)).await?;
    let Owed { to_tell, due, coming } = owed;
    let shell = desk.shell(&w.nav_promises()).await?;
    let base = desk.href("/promises");
    Html::of(&PromisesPage { shell, w, base, mine, to_tell, due, coming, may_end, may_look })
}

/// What is owed: whom to call, what is due, what comes next.
struct Owed {
    to_tell: Vec<Card>,
    due: Vec<Card>,
    coming: Vec<Card>,
}

fn owed(db: &mut platform::db::Db<'_>, looks: &Looks, owner: Option<Id>) -> Result<Owed, Fault> {
    let community = looks.community();
    let to_tell = promises::to_tell(db, community, owner, MOST)?;
    let open = promises::open(db, community, owner, MOST)?;
    let ids = to_tell.iter().chain(&open).flat_map(|p| [Some(p.owner_id), p.staff_id]).flatten();
    let names = queries::names(db, ids.collect::<Vec<_>>())?;
    let cards =
        |lines: Vec<PromiseLine>| -> Vec<Card> { lines.into_iter().map(|line| card(looks, line, &names)).collect() };
    let soon = looks.now.plus_minutes(15);
    let (due, coming) = open.into_iter().partition(|line: &PromiseLine| line.due_at <= soon);
    Ok(Owed { to_tell: cards(to_tell), due: cards(due), coming: cards(coming) })
}

#[derive(Template)]
#[template(path = "intake/promise_move.html")]
struct MovePage {
    shell: Shell,
    w: Words,
    base: String,
    back: String,
    card: Card,
    days: Vec<DayOfSlots>,
    due: String,
}

/// The page on which a promise gets another time.
pub(crate) async fn moving(desk: Desk<EndPromises>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let (w, looks) = (Words(desk.lang), Looks::of(&desk));
    let shell = desk.shell(&w.promise_move_title()).await?;
    let (base, back) = (desk.href(&format!("/promises/{id}")), desk.href("/promises"));
    let page = desk.read(move |db| {
        let community = looks.community();
        let line = promises::line(db, community, id)?;
        let kept = requests::kept(db, community, line.request_id)?;
        let names = queries::names(db, [Some(line.owner_id), line.staff_id].into_iter().flatten())?;
        let card = card(&looks, line, &names);
        let days = if card.visit { times(db, &looks, &kept)? } else { Vec::new() };
        let term = promises::term(db, community, "callback", looks.today())?.unwrap_or(120);
        let due = shown::local(&looks.line, looks.now.plus_minutes(term));
        Ok(MovePage { shell, w, base, back, card, days, due })
    });
    Html::of(&page.await?)
}

/// The free times for a matter, by day.
fn times(db: &mut platform::db::Db<'_>, looks: &Looks, kept: &requests::Kept) -> Result<Vec<DayOfSlots>, Fault> {
    use crate::codes::Place;
    let community = looks.community();
    let place = if kept.place == "in_home" { Place::InHome } else { Place::Common };
    let spot = spot(db, community, place, kept.unit_id, kept.common_part_id)?;
    let matter = Matter { place, text: &kept.text, component: kept.component.as_deref() };
    let decision = decide(db, community, &spot, matter, looks.today(), looks.lang)?;
    let ask =
        Ask { duty: duty(&decision), minutes: kept.minutes, building_id: kept.building_id, from: None, now: looks.now };
    let offer = scheduling::queries::ask(db, community, &ask)?;
    Ok(ways::days(looks, &offer.slots, "slot"))
}

/// A new time, as the form sends it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct NewTime {
    pick: String,
    due: String,
    because: String,
    read_back: Option<bool>,
}

/// Moves a promise.
pub(crate) async fn move_it(
    desk: Desk<EndPromises>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<NewTime>,
) -> Result<Done, Failed> {
    let typed = form.input;
    let pick = typed.pick.strip_prefix("slot:").unwrap_or(&typed.pick);
    let (staff, at) = pick.split_once(':').unwrap_or_default();
    let input = MovePromise {
        staff_id: parse_id(staff),
        starts_at: at.parse().ok().map(Moment::from_micros),
        due_at: shown::read_local(&desk.line, &typed.due),
        because: typed.because,
        read_back: typed.read_back.unwrap_or(false),
    };
    desk.write(form.key, move |tx, by| actions::move_promise(tx, by, id, &input).map_err(super::form::as_here)).await?;
    Ok(Done::to(desk.htmx, desk.href("/promises")))
}

/// The promise was kept.
pub(crate) async fn keep(
    desk: Desk<EndPromises>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<EndPromise>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::keep(tx, by, id, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/promises")))
}

/// The promise is broken.
pub(crate) async fn break_it(
    desk: Desk<EndPromises>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<EndPromise>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::break_promise(tx, by, id, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/promises")))
}

/// The resident was told of the break.
pub(crate) async fn tell(
    desk: Desk<EndPromises>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<EndPromise>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::tell_broken(tx, by, id, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/promises")))
}
