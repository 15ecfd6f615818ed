//! What orders put on the chase list: what went up, what nobody has, quotes without an answer, work that rests, and what
//! lies at the centre to be decided. Orders in outside hands are the portal's to tell.

use kernel::fault::Fault;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::{Chase, ChaseGroup, Viewer};

use super::view::{label, late_text, state_tag};
use crate::machine::State;
use crate::model::OrderLine;
use crate::perms::ReadOrders;
use crate::words::Words;
use crate::{queries, rules};

/// Why an order is on the list; one reason each, the most pressing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    Raised,
    Nobody,
    Centre,
    Quote,
    Rests,
}

/// The reason of an order, if it has one.
const fn why(state: State, raised: bool, rests: bool, has_worker: bool) -> Option<Why> {
    match state {
        State::Outside | State::Accepted | State::Closed | State::Cancelled => None,
        _ if raised => Some(Why::Raised),
        _ if rests => Some(Why::Rests),
        State::Issued if !has_worker => Some(Why::Nobody),
        State::Returned => Some(Why::Centre),
        State::Quoted => Some(Why::Quote),
        _ => None,
    }
}

/// The groups.
pub(crate) fn source(db: &mut Db<'_>, viewer: &Viewer<'_>, most: i64) -> Result<Vec<ChaseGroup>, Fault> {
    if !ReadOrders::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(Vec::new());
    }
    let w = Words(viewer.lang);
    let orders: Vec<(Why, OrderLine)> = queries::to_chase(db, viewer.line.id)?
        .into_iter()
        .filter_map(|order| {
            let reason = why(order.at(), order.raised_at.is_some(), order.is_paused(), order.staff_id.is_some())?;
            Some((reason, order))
        })
        .collect();
    let base = format!("/c/{}", viewer.line.code);
    let most = usize::try_from(most).unwrap_or(usize::MAX);
    let group = |reason: Why, order: i32, title: String, todo: String, all: String| ChaseGroup {
        order,
        title,
        todo,
        all,
        rows: orders
            .iter()
            .filter(|(found, _)| *found == reason)
            .take(most)
            .map(|(_, order)| row(viewer, order, reason))
            .collect(),
    };
    Ok(vec![
        group(Why::Raised, 15, w.chase_raised(), w.chase_raised_todo(), format!("{base}/board")),
        group(Why::Centre, 40, w.chase_centre(), w.chase_centre_todo(), format!("{base}/orders?state=returned")),
        group(Why::Nobody, 45, w.chase_nobody(), w.chase_nobody_todo(), format!("{base}/board")),
        group(Why::Quote, 60, w.chase_quote(), w.chase_quote_todo(), format!("{base}/orders?state=quoted")),
        group(Why::Rests, 70, w.chase_rests(), w.chase_rests_todo(), String::new()),
    ])
}

fn row(viewer: &Viewer<'_>, order: &OrderLine, reason: Why) -> Chase {
    let (w, now, zone) = (Words(viewer.lang), viewer.now, &viewer.line.zone);
    let at = match reason {
        Why::Raised => order.raised_at,
        Why::Rests => order.paused_until,
        Why::Nobody => order.starts_at,
        Why::Centre | Why::Quote => None,
    }
    .unwrap_or(order.changed_at);
    let tag = match reason {
        Why::Raised => label(w, "raised", order.raised_because.as_deref().unwrap_or("unanswered")),
        _ => state_tag(w, &order.state, order.is_paused()).text,
    };
    let late = reason == Why::Raised || rules::late(order, now).is_some();
    let who = order.staff_name.clone().unwrap_or_else(|| w.nobody());
    let mut note = format!("{} · {who}", order.number);
    if let Some((_, minutes)) = rules::late(order, now) {
        note = format!("{note} · {}", late_text(w, minutes));
    }
    if let Some(because) = order.paused_because.as_ref().filter(|_| reason == Why::Rests) {
        note = format!("{note} · {because}");
    }
    Chase {
        at,
        when: at.near(now, zone),
        late,
        tone: if late { "red" } else { state_tag(w, &order.state, order.is_paused()).tone },
        tag,
        place: order.place_label.clone(),
        text: order.what.clone(),
        note,
        href: format!("/c/{}/orders/{}", viewer.line.code, order.order_id),
        owner: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_reason_each_and_the_most_pressing() {
        assert_eq!(why(State::Working, false, false, true), None);
        assert_eq!(why(State::Quoted, false, false, true), Some(Why::Quote));
        assert_eq!(why(State::Quoted, false, true, true), Some(Why::Rests));
        assert_eq!(why(State::Quoted, true, true, true), Some(Why::Raised));
        assert_eq!(why(State::Issued, false, false, false), Some(Why::Nobody));
        assert_eq!(why(State::Issued, false, false, true), None);
        assert_eq!(why(State::Returned, false, false, false), Some(Why::Centre));
    }

    #[test]
    fn what_ended_or_is_in_outside_hands_is_never_there() {
        for state in [State::Outside, State::Accepted, State::Closed, State::Cancelled] {
            assert_eq!(why(state, true, true, false), None, "{state:?}");
        }
    }
}
