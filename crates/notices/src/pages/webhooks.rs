//! Programs outside that follow the history. A fresh secret is on the page that answers the form, and nowhere after it.

use askama::Template;
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Tx;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::{code_word, error_word, log};
use crate::actions::{self, WebhookWish};
use crate::edge;
use crate::model::Webhook;
use crate::perms::ManageWebhooks;
use crate::queries::deliveries::{self, Asked};
use crate::queries::webhooks;
use crate::words::Words;

struct Row {
    webhook: Webhook,
    href: String,
    state: String,
    tone: &'static str,
    trouble: String,
}

#[derive(Template)]
#[template(path = "notices/webhooks.html")]
struct WebhooksPage {
    shell: Shell,
    w: Words,
    base: String,
    log_href: String,
    op_id: String,
    rows: Vec<Row>,
}

fn row(desk: &Desk<ManageWebhooks>, w: &Words, webhook: Webhook) -> Row {
    let (zone, now) = (&desk.line.zone, desk.now());
    let failing = webhook.failing_since;
    let trouble = failing.map(|at| w.webhook_failing(at.near(now, zone), error_word(w, &webhook.last_error)));
    Row {
        href: desk.href(&format!("/notices/webhooks/{}", webhook.webhook_id)),
        state: code_word(w, "webhook-state", &webhook.state),
        tone: match webhook.state.as_str() {
            "on" if failing.is_some() => "gold",
            "on" => "jade",
            "failed" => "red",
            _ => "",
        },
        trouble: trouble.unwrap_or_default(),
        webhook,
    }
}

/// All programs, and the form for another.
pub(super) async fn list(desk: Desk<ManageWebhooks>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let found = desk.read(move |db| webhooks::list(db, community)).await?;
    let shell = desk.shell(&w.webhooks_title()).await?;
    Html::of(&WebhooksPage {
        base: desk.href("/notices/webhooks"),
        log_href: desk.href("/notices"),
        op_id: shell.op_id(),
        rows: found.into_iter().map(|webhook| row(&desk, &w, webhook)).collect(),
        w: Words(desk.lang),
        shell,
    })
}

#[derive(Template)]
#[template(path = "notices/webhook.html")]
struct WebhookPage {
    shell: Shell,
    w: Words,
    list_href: String,
    row: Row,
    secret: String,
    old_until: String,
    changed: String,
    lines: Vec<log::Line>,
    op_change: String,
    op_switch: String,
    op_rotate: String,
    op_test: String,
    op_remove: String,
}

/// One program.
pub(super) async fn page(desk: Desk<ManageWebhooks>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    show(&desk, id, String::new()).await
}

async fn show(desk: &Desk<ManageWebhooks>, id: Id, secret: String) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let community = desk.line.id;
    let asked = Asked { webhook: Some(id), ..Asked::default() };
    let (webhook, found) = desk
        .read(move |db| Ok((webhooks::webhook(db, community, id)?, deliveries::list(db, community, &asked, 20)?)))
        .await?;
    let shell = desk.shell(&webhook.name).await?;
    let (zone, now) = (&desk.line.zone, desk.now());
    let old_until = webhook.old_until.filter(|until| *until > now);
    Html::of(&WebhookPage {
        list_href: desk.href("/notices/webhooks"),
        secret,
        old_until: old_until.map(|until| w.webhook_old_secret(until.near(now, zone))).unwrap_or_default(),
        changed: w.changed(webhook.changed_at.near(now, zone), webhook.changed_by_name.as_str()),
        lines: found.into_iter().map(|delivery| log::line(desk, &w, &shell, delivery)).collect(),
        op_change: shell.op_id(),
        op_switch: shell.op_id(),
        op_rotate: shell.op_id(),
        op_test: shell.op_id(),
        op_remove: shell.op_id(),
        row: row(desk, &w, webhook),
        w: Words(desk.lang),
        shell,
    })
}

/// A program as a browser sends it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Form {
    #[serde(default)]
    name: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    kinds: String,
    #[serde(default)]
    on: Option<bool>,
}

impl Form {
    fn wish(&self) -> WebhookWish {
        WebhookWish { name: self.name.clone(), url: self.url.clone(), kinds: self.kinds.clone() }
    }
}

/// Adds a program; the page that answers shows its secret once.
pub(super) async fn add(desk: Desk<ManageWebhooks>, form: FormCommand<Form>) -> Result<Html, Failed> {
    let sealed = edge::fresh(&desk.app, desk.line.id)?;
    let wish = form.input.wish();
    let add = move |tx: &mut Tx<'_>, by: &Actor| -> Result<(Id, Id), Fault> {
        Ok((actions::add_webhook(tx, by, &wish, &sealed)?, sealed.seal_id))
    };
    let (id, seal_id) = desk.write(form.key, add).await?.answer;
    let secret = edge::reveal(&desk.app, desk.line.id, id, seal_id).await?;
    show(&desk, id, secret.unwrap_or_default()).await
}

/// Changes a program, or switches it on or off.
pub(super) async fn change(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let (op, wish, on) = (form.op, form.input.wish(), form.input.on.unwrap_or(true));
    desk.write(form.key, move |tx, by| actions::change_webhook(tx, by, &op, id, &wish, on).map(drop)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/notices/webhooks/{id}"))))
}

/// Puts a new secret in place; the page that answers shows it once.
pub(super) async fn rotate(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Form>,
) -> Result<Html, Failed> {
    let sealed = edge::fresh(&desk.app, desk.line.id)?;
    let op = form.op;
    let rotate = move |tx: &mut Tx<'_>, by: &Actor| -> Result<Id, Fault> {
        actions::rotate_secret(tx, by, &op, id, &sealed, None)?;
        Ok(sealed.seal_id)
    };
    let seal_id = desk.write(form.key, rotate).await?.answer;
    let secret = edge::reveal(&desk.app, desk.line.id, id, seal_id).await?;
    show(&desk, id, secret.unwrap_or_default()).await
}

/// Sends a test now; the page shows what became of it.
pub(super) async fn test(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let written = desk.write(form.key, move |tx, by| actions::test_webhook(tx, by, id)).await?;
    if !written.replayed {
        crate::worker::send_now(&desk.app, desk.line.id, written.answer).await?;
    }
    Ok(Done::to(desk.htmx, desk.href(&format!("/notices/webhooks/{id}"))))
}

/// Removes a program.
pub(super) async fn remove(
    desk: Desk<ManageWebhooks>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Form>,
) -> Result<Done, Failed> {
    let op = form.op;
    desk.write(form.key, move |tx, by| actions::remove_webhook(tx, by, &op, id)).await?;
    Ok(Done::to(desk.htmx, desk.href("/notices/webhooks")))
}
