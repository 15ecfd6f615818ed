//! What waits for my word: calls for which a colleague named me. On a phone as at a desk.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::module::Viewer;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::view::label;
use crate::actions::{self, CallSaid};
use crate::model::Witness;
use crate::perms::ConfirmCall;
use crate::queries;
use crate::words::Words;

struct Call {
    found: Witness,
    href: String,
    post: String,
    asked: String,
    named: String,
    op_id: String,
}

#[derive(Template)]
#[template(path = "work_orders/calls.html")]
struct CallsPage {
    shell: Shell,
    w: Words,
    calls: Vec<Call>,
}

impl CallsPage {
    fn of(desk: &Desk<ConfirmCall>, shell: Shell, found: Vec<Witness>) -> Self {
        let (w, now, zone) = (Words(desk.lang), desk.now(), &desk.line.zone);
        let call = |found: Witness| Call {
            href: desk.href(&format!("/orders/{}", found.order_id)),
            post: desk.href(&format!("/orders/{}/call", found.order_id)),
            asked: label(w, "call-asked", &found.part),
            named: w.call_named(found.named_by_name.clone(), found.named_at.near(now, zone)),
            op_id: shell.op_id(),
            found,
        };
        let calls = found.into_iter().map(call).collect();
        Self { shell, w, calls }
    }
}

/// What waits for my word.
pub(crate) async fn page(desk: Desk<ConfirmCall>) -> Result<Html, Failed> {
    let (community, me) = (desk.line.id, desk.actor.id);
    let found = desk.read(move |db| queries::to_confirm(db, community, me)).await?;
    let shell = desk.shell(&Words(desk.lang).nav_calls()).await?;
    Html::of(&CallsPage::of(&desk, shell, found))
}

/// My word, by two buttons.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct CallForm {
    part: String,
    answer: String,
    #[serde(default)]
    words: Option<String>,
}

/// Says whether it was so.
pub(crate) async fn say(
    desk: Desk<ConfirmCall>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<CallForm>,
) -> Result<Done, Failed> {
    let FormCommand { input, key, op } = form;
    let said = CallSaid { part: input.part, confirmed: input.answer == "yes", words: input.words };
    desk.write(key, move |tx, by| actions::call_said(tx, by, &op, id, &said)).await?;
    Ok(Done::to(desk.htmx, desk.href("/calls")))
}

/// How much waits for the viewer's word: the number on the rail.
pub(crate) fn badge(db: &mut Db<'_>, viewer: &Viewer<'_>) -> Result<i64, Fault> {
    queries::count_to_confirm(db, viewer.line.id, viewer.actor.id)
}
