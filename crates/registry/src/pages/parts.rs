//! Common parts and facilities: the list and the form.

use askama::Template;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Shell};
use serde::Deserialize;

use super::fields;
use super::labels::{Choice, choices};
use crate::actions::{self, COMMON_PART_KINDS, CommonPartInput};
use crate::model::{BuildingView, CommonPartView};
use crate::perms::{ChangePlaces, ReadRegistry};
use crate::queries;
use crate::words::Words;

struct PartRow {
    href: String,
    label: String,
    kind: String,
    code: String,
}

#[derive(Template)]
#[template(path = "registry/parts.html")]
struct ListPage {
    shell: Shell,
    w: Words,
    base: String,
    tab: &'static str,
    parts: Vec<PartRow>,
    may_change: bool,
}

/// The common parts in use.
pub(crate) async fn list(desk: Desk<ReadRegistry>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let parts = desk.read(move |db| queries::common_parts(db, line)).await?;
    let may_change = desk.actor.require::<ChangePlaces>().is_ok();
    let row = |part: CommonPartView| PartRow {
        href: if may_change {
            desk.href(&format!("/common-parts/{}/edit", part.common_part_id))
        } else {
            String::new()
        },
        label: part.label,
        kind: w.code_word("part", &part.kind),
        code: part.code,
    };
    let parts = parts.into_iter().map(row).collect();
    let shell = desk.shell(&w.parts_title()).await?;
    Html::of(&ListPage { shell, w, base: desk.href(""), tab: "parts", parts, may_change })
}

#[derive(Template)]
#[template(path = "registry/part_form.html")]
struct FormPage {
    shell: Shell,
    w: Words,
    base: String,
    part: Option<CommonPartView>,
    kinds: Vec<Choice>,
    buildings: Vec<Choice>,
    map_x: String,
    map_y: String,
}

fn building_choices(buildings: Vec<BuildingView>, chosen: Option<Id>) -> Vec<Choice> {
    buildings
        .into_iter()
        .map(|b| Choice { on: chosen == Some(b.building_id), value: b.building_id.to_string(), label: b.name })
        .collect()
}

/// The form for a new common part.
pub(crate) async fn new(desk: Desk<ChangePlaces>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let buildings = desk.read(move |db| queries::buildings(db, line)).await?;
    Html::of(&FormPage {
        shell: desk.shell(&w.part_new()).await?,
        w,
        base: desk.href(""),
        part: None,
        kinds: choices(w, "part", &COMMON_PART_KINDS, "lift"),
        buildings: building_choices(buildings, None),
        map_x: String::new(),
        map_y: String::new(),
    })
}

/// The form for a common part.
pub(crate) async fn edit(desk: Desk<ChangePlaces>, Path((_, id)): Path<(String, Id)>) -> Result<Html, Failed> {
    let w = Words(desk.lang);
    let line = desk.line.id;
    let (part, own, buildings) = desk
        .read(move |db| {
            let part = queries::common_part(db, line, id)?;
            Ok((part, queries::own_place(db, line, id)?, queries::buildings(db, line)?))
        })
        .await?;
    let shown = |value: Option<i64>| value.map(|v| v.to_string()).unwrap_or_default();
    Html::of(&FormPage {
        shell: desk.shell(&w.part_edit()).await?,
        w,
        base: desk.href(""),
        kinds: choices(w, "part", &COMMON_PART_KINDS, &part.kind),
        buildings: building_choices(buildings, part.building_id),
        part: Some(part),
        map_x: shown(own.0),
        map_y: shown(own.1),
    })
}

/// What was typed.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct PartForm {
    kind: Option<String>,
    name: Option<String>,
    code: Option<String>,
    building_id: Option<String>,
    map_x: Option<String>,
    map_y: Option<String>,
}

impl PartForm {
    fn read(&self) -> Result<CommonPartInput, Fault> {
        let mut check = Check::new();
        let input = CommonPartInput {
            kind: fields::text(self.kind.as_ref()),
            name: fields::text(self.name.as_ref()),
            code: fields::text(self.code.as_ref()),
            building_id: fields::id(&mut check, self.building_id.as_ref(), "building_id"),
            map_x: fields::number(&mut check, self.map_x.as_ref(), "map_x"),
            map_y: fields::number(&mut check, self.map_y.as_ref(), "map_y"),
        };
        check.done()?;
        Ok(input)
    }
}

/// Adds a common part.
pub(crate) async fn add(desk: Desk<ChangePlaces>, form: FormCommand<PartForm>) -> Result<Done, Failed> {
    let input = form.input.read()?;
    desk.write(form.key, move |tx, by| actions::add_common_part(tx, by, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/common-parts")))
}

/// Changes a common part.
pub(crate) async fn change(
    desk: Desk<ChangePlaces>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<PartForm>,
) -> Result<Done, Failed> {
    let input = form.input.read()?;
    desk.write(form.key, move |tx, by| actions::change_common_part(tx, by, id, &form.op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/common-parts")))
}

/// A form with nothing but its key and version.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Plain {}

/// Takes a common part out of use.
pub(crate) async fn end(
    desk: Desk<ChangePlaces>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Plain>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| actions::end_common_part(tx, by, id, &form.op)).await?;
    Ok(Done::to(desk.htmx, desk.href("/common-parts")))
}
