//! The log: every delivery, by state, way and word; sending again.

use askama::Template;
use kernel::ids::Id;
use kernel::page::Page;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use super::{
    PAGE, Paging, code_word, cursor, error_word, kind_word, may, one_more, parse_cursor, tone, with_query, words_of,
};
use crate::actions;
use crate::model::{Delivery, Way};
use crate::perms::{ManageWebhooks, SeeNoticeLog, SendAgain, SetNotices};
use crate::queries::deliveries::{self, Asked};
use crate::words::Words;

/// The states by which the log may be asked.
const STATES: [&str; 5] = ["waiting", "held", "failed", "sent", "given_up"];

/// A delivery as a line of a table.
pub(super) struct Line {
    pub(super) delivery: Delivery,
    pub(super) kind: String,
    pub(super) way: String,
    pub(super) to: String,
    pub(super) when: String,
    pub(super) state: String,
    pub(super) tone: &'static str,
    pub(super) error: String,
    pub(super) next: String,
    pub(super) again_href: String,
    pub(super) op_id: String,
}

struct Choice {
    code: &'static str,
    label: String,
    on: bool,
}

#[derive(Template)]
#[template(path = "notices/log.html")]
struct LogPage {
    shell: Shell,
    w: Words,
    action: String,
    q: String,
    figures: String,
    states: Vec<Choice>,
    ways: Vec<Choice>,
    filtered: bool,
    lines: Vec<Line>,
    page: Paging,
    settings_href: String,
    texts_href: String,
    webhooks_href: String,
}

/// What the page is asked for.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct ListQuery {
    #[serde(default)]
    state: Option<String>,
    #[serde(default)]
    way: Option<String>,
    #[serde(default)]
    q: Option<String>,
    #[serde(default)]
    after: Option<String>,
}

/// The log.
pub(super) async fn page(desk: Desk<SeeNoticeLog>, Query(query): Query<ListQuery>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let state = query.state.filter(|state| STATES.contains(&state.as_str()));
    let way = query.way.filter(|way| Way::parse(way).is_some());
    let before = parse_cursor(query.after.as_deref())?;
    let asked =
        Asked { state: state.clone(), way: way.clone(), words: words_of(query.q.as_deref()), webhook: None, before };
    let (community, since) = (desk.line.id, desk.now().plus_hours(-24 * 7));
    let filtered = asked.state.is_some() || asked.way.is_some() || asked.words.is_some();
    let (found, counts) = desk
        .read(move |db| {
            Ok((deliveries::list(db, community, &asked, one_more())?, deliveries::by_state(db, community, since)?))
        })
        .await?;
    let page = Page::cut(found, PAGE, |d| cursor(d.made_at, d.delivery_id));
    let shell = desk.shell(&w.log_title()).await?;
    let action = desk.href("/notices");
    let q = query.q.unwrap_or_default();
    let (state, way) = (state.unwrap_or_default(), way.unwrap_or_default());
    let of = |after: &str| with_query(&action, &[("state", &state), ("way", &way), ("q", &q), ("after", after)]);
    let paging = Paging {
        summary: w.shown(page.items.len()),
        prev_href: if before.is_some() { of("") } else { String::new() },
        next_href: page.next_cursor.as_deref().map(of).unwrap_or_default(),
    };
    let count = |codes: &[&str]| -> i64 {
        counts.iter().filter(|(code, _)| codes.contains(&code.as_str())).map(|(_, n)| *n).sum()
    };
    let roles = &desk.actor.roles;
    let href = |yes: bool, below: &str| if yes { desk.href(below) } else { String::new() };
    let state_choice = |code: &&'static str| Choice { code, label: code_word(&w, "state", code), on: *code == state };
    let way_choice =
        |of: &Way| Choice { code: of.code(), label: code_word(&w, "way", of.code()), on: of.code() == way };
    Html::of(&LogPage {
        figures: w.figures(count(&["given_up"]), count(&["sent"]), count(&["waiting", "held", "failed"])),
        states: STATES.iter().map(state_choice).collect(),
        ways: Way::ALL.iter().map(way_choice).collect(),
        lines: page.items.into_iter().map(|delivery| line(&desk, &w, &shell, delivery)).collect(),
        settings_href: href(may::<SetNotices>(roles), "/notices/settings"),
        texts_href: href(may::<SetNotices>(roles), "/notices/texts"),
        webhooks_href: href(may::<ManageWebhooks>(roles), "/notices/webhooks"),
        page: paging,
        w: Words(desk.lang),
        action,
        q,
        filtered,
        shell,
    })
}

/// A delivery as people read it.
pub(super) fn line<P>(desk: &Desk<P>, w: &Words, shell: &Shell, delivery: Delivery) -> Line {
    let (zone, now) = (&desk.line.zone, desk.now());
    let again = delivery.state != "sent" && may::<SendAgain>(&desk.actor.roles);
    let again_href = desk.href(&format!("/notices/deliveries/{}/again", delivery.delivery_id));
    let group = Way::parse(&delivery.way).is_some_and(|way| Way::ROBOTS.contains(&way));
    Line {
        kind: kind_word(w, &delivery.kind),
        way: code_word(w, "way", &delivery.way),
        to: if group { w.group() } else { delivery.target_name.clone() },
        when: delivery.made_at.near(now, zone),
        state: code_word(w, "state", &delivery.state),
        tone: tone(&delivery.state),
        error: error_word(w, &delivery.last_error),
        next: delivery.next_at.filter(|at| *at > now).map(|at| w.next_try(at.near(now, zone))).unwrap_or_default(),
        again_href: if again { again_href } else { String::new() },
        op_id: shell.op_id(),
        delivery,
    }
}

/// Nothing but the button.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Nothing {}

/// Sends one again.
pub(super) async fn again(
    desk: Desk<SendAgain>,
    Path((_, delivery)): Path<(String, Id)>,
    form: FormCommand<Nothing>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::send_again(tx, by, delivery)).await?;
    Ok(Done::to(desk.htmx, desk.href("/notices")))
}
