//! The chase list: everything that somebody owes and that nothing brings back by itself, from all domains on one page, so
//! that nothing is only in somebody's head. What each line is about is its domain's to say.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::{Chase, ChaseGroup, Viewer};
use platform::web::{Desk, Failed, Html, Query, Shell};

use super::promises::Whose;
use super::shown;
use crate::model::PromiseLine;
use crate::perms::ReadRequests;
use crate::queries::chase::{OnHold, Quiet};
use crate::queries::{self, promises};
use crate::words::Words;

/// How many lines a group shows; the page behind it shows the rest.
const MOST: i64 = 50;
/// A promise is shown so many minutes before it is due.
const AHEAD: i64 = 120;

#[derive(Template)]
#[template(path = "intake/chase.html")]
struct ChasePage {
    shell: Shell,
    w: Words,
    base: String,
    mine: bool,
    groups: Vec<ChaseGroup>,
    counted: String,
}

/// The list.
pub(crate) async fn list(desk: Desk<ReadRequests>, Query(whose): Query<Whose>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let mine = whose.of == "mine";
    let (app, line, actor, lang, now) =
        (desk.app.clone(), desk.line.clone(), desk.actor.clone(), desk.lang, desk.app.now());
    let groups = desk
        .read(move |db| {
            let viewer = Viewer { line: &line, actor: &actor, lang, now };
            let mut groups = Vec::new();
            for source in app.modules().iter().filter_map(|module| module.chases) {
                groups.extend(source(db, &viewer, MOST)?);
            }
            Ok(sorted(groups, mine.then_some(actor.id)))
        })
        .await?;
    let rows = || groups.iter().flat_map(|group| &group.rows);
    let counted = w.chase_count(rows().filter(|row| row.late).count(), rows().count());
    let shell = desk.shell(&w.chase_title()).await?;
    Html::of(&ChasePage { shell, w, base: desk.href("/promises"), mine, groups, counted })
}

/// The groups in their order; of one owner where it is named; empty ones are left out.
fn sorted(mut groups: Vec<ChaseGroup>, owner: Option<Id>) -> Vec<ChaseGroup> {
    for group in &mut groups {
        group.rows.retain(|row| owner.is_none() || row.owner == owner);
    }
    groups.retain(|group| !group.rows.is_empty());
    groups.sort_by_key(|group| group.order);
    groups
}

/// What intake has to chase: homes that nobody has called yet, promises that are due or will be soon, calls on hold, and
/// matters without anything that brings them back.
pub(crate) fn source(db: &mut Db<'_>, viewer: &Viewer<'_>, most: i64) -> Result<Vec<ChaseGroup>, Fault> {
    if !ReadRequests::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(Vec::new());
    }
    let (w, community) = (Words(viewer.lang), viewer.line.id);
    let soon = viewer.now.plus_minutes(AHEAD);
    let to_tell = promises::to_tell(db, community, None, most)?;
    let mut open = promises::open(db, community, None, most)?;
    open.retain(|promise| promise.due_at <= soon);
    let (late, coming): (Vec<_>, Vec<_>) = open.into_iter().partition(|promise| promise.due_at < viewer.now);
    let quiet = queries::chase::quiet(db, community, most)?;
    let held = queries::chase::on_hold(db, community, most)?;
    let ids = to_tell.iter().chain(&late).chain(&coming).map(|promise| promise.owner_id);
    let names = queries::names(db, ids.chain(quiet.iter().map(|request| request.owner_id)).collect::<Vec<_>>())?;
    let owner = |id: Id| names.get(&id).cloned().unwrap_or_default();
    let of = |promise: PromiseLine, tone, tag: String| {
        let name = owner(promise.owner_id);
        promised(viewer, promise, tone, tag, &name)
    };
    let promises_href = format!("/c/{}/promises", viewer.line.code);
    let group = |order, title, todo, rows| ChaseGroup { order, title, todo, all: promises_href.clone(), rows };
    Ok(vec![
        group(
            10,
            w.chase_to_tell(),
            w.chase_to_tell_todo(),
            to_tell.into_iter().map(|promise| of(promise, "red", w.promise_state_broken())).collect(),
        ),
        group(
            20,
            w.chase_late(),
            w.chase_late_todo(),
            late.into_iter().map(|promise| of(promise, "red", w.promise_late())).collect(),
        ),
        group(
            90,
            w.chase_soon(),
            w.chase_soon_todo(),
            coming
                .into_iter()
                .map(|promise| {
                    let tag = shown::name(w, "promise", &promise.kind);
                    of(promise, "blue", tag)
                })
                .collect(),
        ),
        ChaseGroup {
            order: 30,
            title: w.chase_quiet(),
            todo: w.chase_quiet_todo(),
            all: String::new(),
            rows: quiet.into_iter().map(|request| without_promise(viewer, request, &names)).collect(),
        },
        ChaseGroup {
            order: 80,
            title: w.chase_on_hold(),
            todo: w.chase_on_hold_todo(),
            all: String::new(),
            rows: held.into_iter().map(|call| on_hold(viewer, call)).collect(),
        },
    ])
}

fn promised(viewer: &Viewer<'_>, promise: PromiseLine, tone: &'static str, tag: String, owner: &str) -> Chase {
    let w = Words(viewer.lang);
    let at = shown::promised_at(&promise.kind, promise.starts_at, promise.due_at);
    Chase {
        at,
        when: shown::when(w, viewer.line, at, viewer.now),
        late: promise.state == "broken" || promise.due_at < viewer.now,
        tone,
        tag,
        place: if promise.place_label.is_empty() { w.place_community() } else { promise.place_label },
        text: promise.words.unwrap_or(promise.text),
        note: format!("{} · {owner}", promise.number),
        href: format!("/c/{}/requests/{}", viewer.line.code, promise.request_id),
        owner: Some(promise.owner_id),
    }
}

fn without_promise(viewer: &Viewer<'_>, request: Quiet, names: &std::collections::HashMap<Id, String>) -> Chase {
    let w = Words(viewer.lang);
    let owner = names.get(&request.owner_id).cloned().unwrap_or_default();
    Chase {
        at: request.created_at,
        when: shown::when(w, viewer.line, request.created_at, viewer.now),
        late: true,
        tone: shown::tone(&request.state),
        tag: shown::name(w, "state", &request.state),
        place: if request.place_label.is_empty() { w.place_community() } else { request.place_label },
        text: request.what,
        note: format!("{} · {owner}", request.number),
        href: format!("/c/{}/requests/{}", viewer.line.code, request.request_id),
        owner: Some(request.owner_id),
    }
}

fn on_hold(viewer: &Viewer<'_>, call: OnHold) -> Chase {
    let w = Words(viewer.lang);
    Chase {
        at: call.parked_at,
        when: shown::when(w, viewer.line, call.parked_at, viewer.now),
        late: viewer.now.minutes_since(call.parked_at) > 15,
        tone: "gold",
        tag: w.chase_held_by(call.clerk_name),
        place: call.label,
        text: String::new(),
        note: String::new(),
        href: format!("/c/{}/console", viewer.line.code),
        owner: Some(call.clerk_id),
    }
}

#[cfg(test)]
mod tests {
    use kernel::clock::Moment;

    use super::*;

    fn row(owner: Option<u128>) -> Chase {
        Chase {
            at: Moment::from_micros(0),
            when: String::new(),
            late: false,
            tone: "",
            tag: String::new(),
            place: String::new(),
            text: String::new(),
            note: String::new(),
            href: String::new(),
            owner: owner.map(Id::from_u128),
        }
    }

    fn group(order: i32, rows: Vec<Chase>) -> ChaseGroup {
        ChaseGroup { order, title: order.to_string(), todo: String::new(), all: String::new(), rows }
    }

    #[test]
    fn groups_stand_in_their_order_and_empty_ones_are_not_shown() {
        let all = vec![group(30, vec![row(None)]), group(10, vec![row(Some(1))]), group(20, Vec::new())];
        let order: Vec<i32> = sorted(all, None).iter().map(|group| group.order).collect();
        assert_eq!(order, [10, 30]);
    }

    #[test]
    fn mine_is_what_i_own() {
        let all = vec![group(10, vec![row(Some(1)), row(Some(2))]), group(20, vec![row(None)])];
        let mine = sorted(all, Some(Id::from_u128(2)));
        assert_eq!(mine.iter().map(|group| group.rows.len()).collect::<Vec<_>>(), [1]);
    }
}
