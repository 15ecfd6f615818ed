//! How a colleague wants to be told: one choice a kind.

use askama::Template;
use kernel::phone::mask;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};
use serde::Deserialize;

use super::{code_word, kind_word};
use crate::actions::{self, Choose};
use crate::model::{Kind, Way};
use crate::perms::ReadInbox;
use crate::queries::{kinds, recipients};
use crate::rules::ways;
use crate::words::Words;

struct Cell {
    value: String,
    label: String,
    on: bool,
}

struct Row {
    kind: String,
    label: String,
    must: bool,
    cells: Vec<Cell>,
}

#[derive(Template)]
#[template(path = "notices/choices.html")]
struct ChoicesPage {
    shell: Shell,
    w: Words,
    inbox_href: String,
    op_id: String,
    email: String,
    phone: String,
    ways: Vec<String>,
    rows: Vec<Row>,
}

/// The kinds that colleagues are told of at all.
fn shown(kinds: Vec<Kind>) -> Vec<Kind> {
    kinds.into_iter().filter(|kind| Way::list(&kind.staff_ways).contains(&Way::Inbox) && kind.kind != "test").collect()
}

/// The choices.
pub(super) async fn page(desk: Desk<ReadInbox>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let (community, me) = (desk.line.id, desk.actor.id);
    let (kinds, choices, email, digits) = desk
        .read(move |db| {
            Ok((
                shown(kinds::kinds(db)?),
                recipients::choices(db, community, "staff", me)?,
                recipients::email(db, community, "staff", me)?,
                recipients::digits(db, community, "staff", me)?,
            ))
        })
        .await?;
    let shell = desk.shell(&w.choices_title()).await?;
    let row = |kind: Kind| {
        let choice = choices.iter().find(|(known, _)| *known == kind.kind).map(|(_, ways)| ways.as_str());
        let on = ways::for_staff(&kind, choice);
        let cell = |way: &Way| Cell {
            value: format!("{}:{}", kind.kind, way.code()),
            label: code_word(&w, "way", way.code()),
            on: on.contains(way),
        };
        Row {
            label: kind_word(&w, &kind.kind),
            must: !kind.may_be_off,
            cells: Way::PERSONAL.iter().map(cell).collect(),
            kind: kind.kind.clone(),
        }
    };
    Html::of(&ChoicesPage {
        inbox_href: desk.href("/inbox"),
        op_id: shell.op_id(),
        email: email.unwrap_or_default(),
        phone: digits.as_deref().map(mask).unwrap_or_default(),
        ways: Way::PERSONAL.iter().map(|way| code_word(&w, "way", way.code())).collect(),
        rows: kinds.into_iter().map(row).collect(),
        w: Words(desk.lang),
        shell,
    })
}

/// The form: `on` holds `kind:way` for each box that is ticked.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Form {
    #[serde(default)]
    on: Vec<String>,
    #[serde(default)]
    email: Option<String>,
}

/// Keeps the choices.
pub(super) async fn save(desk: Desk<ReadInbox>, form: FormCommand<Form>) -> Result<Done, Failed> {
    let kinds = desk.read(|db| Ok(shown(kinds::kinds(db)?))).await?;
    let ticked = form.input.on;
    let of = |kind: &str| -> Vec<Way> {
        let mine = ticked.iter().filter_map(|box_| box_.split_once(':')).filter(|(known, _)| *known == kind);
        mine.filter_map(|(_, way)| Way::parse(way)).collect()
    };
    let choices = kinds.into_iter().map(|kind| (kind.kind.clone(), of(&kind.kind))).collect();
    let wish = Choose { choices, email: form.input.email.unwrap_or_default() };
    desk.write(form.key, move |tx, by| actions::choose(tx, by, &wish)).await?;
    Ok(Done::to(desk.htmx, desk.href("/inbox/choices")))
}
