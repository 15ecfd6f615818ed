//! The list of requests, and one request with everything that happened to it.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::page::Page;
use kernel::permission::Needs;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::call::Looks;
use super::promises::{Card, card};
use super::shown::{self, Choice};
use crate::actions::{self, ChangeOwner, Promise};
use crate::codes::{Kind, State};
use crate::model::{RequestLine, RequestView};
use crate::perms::{ChangeOwner as MayChangeOwner, EndPromises, ReadRequests};
use crate::queries::requests::Filter;
use crate::queries::{self, promises, requests};
use crate::words::Words;

/// How many requests a page shows.
const PAGE: usize = 50;

/// What the list is asked for. Every field may be empty.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    state: String,
    kind: String,
    owner: String,
    building: String,
    q: String,
    sort: String,
    after: String,
}

impl Asked {
    fn filter(&self) -> Filter {
        Filter {
            state: State::parse(&self.state).map(|state| state.code().to_owned()),
            finished: match self.state.as_str() {
                "unfinished" => Some(false),
                _ => None,
            },
            kind: Kind::parse(&self.kind).map(|kind| kind.code().to_owned()),
            owner: parse_id(&self.owner),
            building: parse_id(&self.building),
            words: Some(self.q.trim().to_owned()).filter(|q| !q.is_empty()),
            oldest_first: self.sort == "old",
            after: parse_id(&self.after),
        }
    }

    fn next(&self, looks: &Looks, after: &str) -> String {
        let pairs = [
            ("state", self.state.as_str()),
            ("kind", &self.kind),
            ("owner", &self.owner),
            ("building", &self.building),
            ("q", &self.q),
            ("sort", &self.sort),
            ("after", after),
        ];
        let filled: Vec<(&str, &str)> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
        looks.href(&format!("/requests?{}", serde_html_form::to_string(filled).unwrap_or_default()))
    }
}

struct Paging {
    summary: String,
    prev_href: String,
    next_href: String,
}

struct Row {
    href: String,
    number: String,
    kind: String,
    danger: Option<String>,
    text: String,
    place: String,
    tone: &'static str,
    state: String,
    promise: String,
    late: bool,
    owner: String,
    at: String,
    shown: String,
    class: &'static str,
}

#[derive(Template)]
#[template(path = "intake/requests.html")]
struct ListPage {
    shell: Shell,
    w: Words,
    base: String,
    asked: Asked,
    states: Vec<Choice>,
    kinds: Vec<Choice>,
    owners: Vec<Choice>,
    buildings: Vec<Choice>,
    rows: Vec<Row>,
    page: Paging,
}

/// The list with its filters.
pub(crate) async fn list(desk: Desk<ReadRequests>, Query(asked): Query<Asked>) -> Result<Html, Failed> {
    let (looks, asked_here) = (Looks::of(&desk), asked.clone());
    let read = desk.read(move |db| Listed::read(db, &looks, &asked_here)).await?;
    let shell = desk.shell(&Words(desk.lang).nav_requests()).await?;
    Html::of(&ListPage::of(&Looks::of(&desk), shell, asked, read))
}

/// What a list shows, as it was read.
struct Listed {
    rows: Vec<Row>,
    next: String,
    owners: Vec<Choice>,
    buildings: Vec<Choice>,
}

impl Listed {
    fn read(db: &mut platform::db::Db<'_>, looks: &Looks, asked: &Asked) -> Result<Self, Fault> {
        let limit = i64::try_from(PAGE).unwrap_or(0) + 1;
        let lines = requests::lines(db, looks.community(), &asked.filter(), limit)?;
        let page = Page::cut(lines, PAGE, |line| line.request_id.to_string());
        let names = queries::names(db, page.items.iter().map(|line| line.owner_id))?;
        let named = |line: RequestLine| {
            let owner = names.get(&line.owner_id).cloned().unwrap_or_default();
            row(looks, line, owner)
        };
        let buildings = registry::queries::buildings(db, looks.community())?.into_iter().map(|building| {
            let value = building.building_id.to_string();
            Choice { on: value == asked.building, value, label: building.name }
        });
        Ok(Self {
            next: page.next_cursor.map(|after| asked.next(looks, &after)).unwrap_or_default(),
            rows: page.items.into_iter().map(named).collect(),
            owners: centre(db, looks, &asked.owner)?,
            buildings: buildings.collect(),
        })
    }
}

impl ListPage {
    fn of(looks: &Looks, shell: Shell, asked: Asked, read: Listed) -> Self {
        let w = looks.w();
        let state = |code: &str, label: String| Choice { on: asked.state == code, value: code.to_owned(), label };
        let mut states = vec![state("", w.list_all_states()), state("unfinished", w.list_unfinished())];
        states.extend(State::ALL.iter().map(|s| state(s.code(), shown::name(w, "state", s.code()))));
        let kind = |code: &str, label: String| Choice { on: asked.kind == code, value: code.to_owned(), label };
        let mut kinds = vec![kind("", w.list_all_kinds())];
        kinds.extend(Kind::ALL.iter().map(|k| kind(k.code(), shown::name(w, "kind", k.code()))));
        let first = if asked.after.is_empty() { String::new() } else { asked.next(looks, "") };
        Self {
            page: Paging { summary: w.list_summary(read.rows.len()), prev_href: first, next_href: read.next },
            base: looks.href("/requests"),
            rows: read.rows,
            owners: read.owners,
            buildings: read.buildings,
            shell,
            w,
            asked,
            states,
            kinds,
        }
    }
}

fn row(looks: &Looks, line: RequestLine, owner: String) -> Row {
    let w = looks.w();
    let open = line.promise_state.as_deref() == Some("open");
    let late = open && line.promise_due_at.is_some_and(|due| due < looks.now);
    let promise = match (&line.promise_kind, line.promise_due_at) {
        (Some(kind), Some(due)) if open => {
            let at = shown::promised_at(kind, line.promise_starts_at, due);
            w.list_promise(shown::name(w, "promise", kind), shown::when(w, &looks.line, at, looks.now))
        }
        _ => String::new(),
    };
    Row {
        href: looks.href(&format!("/requests/{}", line.request_id)),
        number: line.number,
        kind: shown::name(w, "kind", &line.kind),
        danger: line.danger.map(|level| shown::level(w, &level)),
        text: line.text,
        place: if line.place_label.is_empty() { w.place_community() } else { line.place_label },
        tone: shown::tone(&line.state),
        state: shown::name(w, "state", &line.state),
        promise,
        late,
        owner,
        at: line.created_at.rfc3339(),
        shown: line.created_at.short(&looks.line.zone),
        class: if late { "late" } else { "" },
    }
}

/// The people of the centre who may answer for a request.
fn centre(db: &mut platform::db::Db<'_>, looks: &Looks, chosen: &str) -> Result<Vec<Choice>, Fault> {
    use kernel::role::Role;
    let staff = staff::queries::list(db, looks.community(), None)?;
    let of_centre = staff.into_iter().filter(|member| {
        member.roles.iter().any(|role| matches!(role, Role::Clerk | Role::Steward | Role::DutyManager | Role::Manager))
    });
    let choice = |member: staff::model::StaffView| {
        let value = member.staff_id.to_string();
        Choice { on: value == chosen, value, label: member.name }
    };
    Ok(of_centre.map(choice).collect())
}

struct Line {
    at: String,
    shown: String,
    text: String,
    by: String,
}

#[derive(Template)]
#[template(path = "intake/request.html")]
struct RequestPage {
    shell: Shell,
    w: Words,
    base: String,
    root: String,
    r: RequestView,
    kind: String,
    danger: Option<String>,
    tone: &'static str,
    state: String,
    place_href: Option<String>,
    place: String,
    order_href: Option<String>,
    facts: Vec<(String, String)>,
    promises: Vec<Card>,
    steps: Vec<(String, bool)>,
    owners: Vec<Line>,
    history: Vec<Line>,
    same_call: Vec<(String, String, String)>,
    may_own: bool,
    may_end: bool,
    centre: Vec<Choice>,
    due: String,
    unfinished: bool,
    /// What floors above show here.
    panels: Vec<String>,
}

/// One request.
pub(crate) async fn one(desk: Desk<ReadRequests>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let frame = Frame {
        shell: desk.shell(&Words(desk.lang).request_title()).await?,
        panels: desk.panels("request", id).await?,
        may_own: MayChangeOwner::PERMISSION.allows(&desk.actor.roles),
        may_end: EndPromises::PERMISSION.allows(&desk.actor.roles),
    };
    let looks = Looks::of(&desk);
    let page = desk.read(move |db| RequestPage::read(db, &looks, id, frame)).await?;
    Html::of(&page)
}

/// What stands around a request, and what its reader may do.
struct Frame {
    shell: Shell,
    panels: Vec<String>,
    may_own: bool,
    may_end: bool,
}

impl RequestPage {
    fn read(db: &mut platform::db::Db<'_>, looks: &Looks, id: Id, frame: Frame) -> Result<Self, Fault> {
        let (w, community) = (looks.w(), looks.community());
        let r = queries::request(db, community, id)?;
        let term = promises::term(db, community, "callback", looks.today())?.unwrap_or(120);
        let Frame { shell, panels, may_own, may_end } = frame;
        Ok(Self {
            kind: shown::name(w, "kind", &r.kind),
            danger: r.danger.as_deref().map(|level| shown::level(w, level)),
            tone: shown::tone(&r.state),
            state: shown::name(w, "state", &r.state),
            place_href: r.unit_id.and_then(|unit| shown::page_of(&looks.app, &looks.line, "unit", unit)),
            place: if r.place_label.is_empty() { w.place_community() } else { r.place_label.clone() },
            order_href: r.order_id.and_then(|order| shown::page_of(&looks.app, &looks.line, "order", order)),
            facts: facts(db, looks, &r)?,
            centre: centre(db, looks, &r.owner_id.to_string())?,
            due: shown::local(&looks.line, looks.now.plus_minutes(term)),
            unfinished: State::parse(&r.state).is_some_and(|state| !state.finished()),
            base: looks.href(&format!("/requests/{id}")),
            root: looks.href(""),
            promises: cards(db, looks, id)?,
            steps: steps(db, looks, id)?,
            owners: owners(db, looks, id)?,
            history: history(db, looks, id)?,
            same_call: same_call(db, looks, id)?,
            shell,
            w,
            may_own,
            may_end,
            panels,
            r,
        })
    }
}

fn cards(db: &mut platform::db::Db<'_>, looks: &Looks, id: Id) -> Result<Vec<Card>, Fault> {
    let lines = promises::of_request(db, looks.community(), id)?;
    let names = queries::names(db, lines.iter().flat_map(|p| [Some(p.owner_id), p.staff_id]).flatten())?;
    Ok(lines.into_iter().map(|line| card(looks, line, &names)).collect())
}

fn steps(db: &mut platform::db::Db<'_>, looks: &Looks, id: Id) -> Result<Vec<(String, bool)>, Fault> {
    let ticked = requests::steps(db, looks.community(), id)?;
    let step = |step: &crate::codes::Step| {
        (shown::name(looks.w(), "step", step.code()), ticked.iter().any(|code| code == step.code()))
    };
    Ok(crate::codes::Step::ALL.iter().map(step).collect())
}

/// The other matters of the same call: address, number, what.
fn same_call(db: &mut platform::db::Db<'_>, looks: &Looks, id: Id) -> Result<Vec<(String, String, String)>, Fault> {
    let Some(call) = requests::kept(db, looks.community(), id)?.call_id else { return Ok(Vec::new()) };
    let others = requests::same_call(db, looks.community(), call, id)?;
    Ok(others.into_iter().map(|(id, number, what)| (looks.href(&format!("/requests/{id}")), number, what)).collect())
}

fn facts(db: &mut platform::db::Db<'_>, looks: &Looks, r: &RequestView) -> Result<Vec<(String, String)>, Fault> {
    let w = looks.w();
    let mut facts = vec![
        (w.fact_channel(), shown::name(w, "channel", &r.channel)),
        (w.fact_reporter(), reporter(w, r)),
        (w.fact_taken(), w.fact_taken_by(r.created_at.long(&looks.line.zone), r.created_by_name.clone())),
        (w.fact_payer(), shown::name(w, "payer", &r.payer)),
    ];
    if let Some(code) = &r.component {
        let all = responsibility::queries::components(db, looks.community())?;
        if let Some(component) = all.iter().find(|component| component.component == *code) {
            let label = looks.lang.pick(&component.label_zh, &component.label_en).clone();
            facts.insert(2, (w.fact_component(), label));
        }
    }
    facts.push((w.fact_row(), shown::table_row(&looks.app, looks.lang, w, &r.row)));
    if let (Some(row), Some(end)) = (&r.warranty_row, r.warranty_end) {
        facts.push((w.fact_warranty(), format!("{row} · {end}")));
    }
    let department = shown::name_elsewhere(&looks.app, looks.lang, "department", &r.department);
    if r.order_id.is_some() && !department.is_empty() {
        facts.push((w.fact_department(), department));
    }
    if r.not_danger {
        facts.push((w.fact_danger(), w.fact_not_danger()));
    }
    for (label, text) in
        [(w.fact_told(), &r.reporter_told), (w.fact_answer(), &r.answer), (w.fact_explanation(), &r.explanation)]
    {
        facts.extend(text.iter().map(|text| (label.clone(), text.clone())));
    }
    if let Some(id) = r.referral_id {
        let firm = responsibility::queries::party(db, looks.community(), id)?;
        facts.push((w.fact_referral(), format!("{} · {}", firm.name, shown::phone(&firm.phone))));
    }
    Ok(facts)
}

fn reporter(w: Words, r: &RequestView) -> String {
    match (&r.reporter_name, &r.reporter_phone_masked) {
        (Some(name), Some(phone)) => format!("{name} · {}", shown::phone(phone)),
        (Some(name), None) => name.clone(),
        _ => w.who_anonymous(),
    }
}

fn owners(db: &mut platform::db::Db<'_>, looks: &Looks, id: Id) -> Result<Vec<Line>, Fault> {
    let w = looks.w();
    let mut lines = Vec::new();
    for (since, owner, because) in requests::owners(db, looks.community(), id)? {
        lines.push(Line {
            at: since.rfc3339(),
            shown: since.short(&looks.line.zone),
            text: if because.is_empty() { w.owner_by_default() } else { because },
            by: queries::name(db, owner)?,
        });
    }
    Ok(lines)
}

/// What happened, as the history has it; what has no words of ours is left to the history page.
fn history(db: &mut platform::db::Db<'_>, looks: &Looks, id: Id) -> Result<Vec<Line>, Fault> {
    let events = platform::history::of_subject(db, looks.community(), "request", id, 0, 200)?;
    let line = |event: platform::history::EventRow| {
        let text = shown::name(looks.w(), "event", &event.kind.replace('.', "_"));
        (!text.is_empty()).then(|| Line {
            at: event.at.rfc3339(),
            shown: event.at.short(&looks.line.zone),
            text,
            by: event.actor_name.unwrap_or_default(),
        })
    };
    Ok(events.into_iter().filter_map(line).collect())
}

/// Gives a request another owner.
pub(crate) async fn change_owner(
    desk: Desk<MayChangeOwner>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<ChangeOwner>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::change_owner(tx, by, id, &form.input, &form.op)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/requests/{id}"))))
}

/// A further promise, as the form sends it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct More {
    #[serde(default)]
    kind: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    words: String,
}

/// Promises something more for a request.
pub(crate) async fn promise_more(
    desk: Desk<EndPromises>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<More>,
) -> Result<Done, Failed> {
    let More { kind, due, words } = form.input;
    let due_at = shown::read_local(&desk.line, &due).ok_or_else(|| Fault::invalid("due", "not_a_date"))?;
    let promise = match kind.as_str() {
        "find" => Promise::Find { due_at, words },
        _ => Promise::Callback { due_at, words: Some(words).filter(|words| !words.is_empty()) },
    };
    desk.write(form.key, move |tx, by| actions::promise_more(tx, by, id, &promise).map_err(super::form::as_here))
        .await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/requests/{id}"))))
}
