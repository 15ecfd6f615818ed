//! What the registry itself tells of a household: entries made, changed and ended.

use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use platform::db::Db;
use platform::module::{TimelineItem, Viewer};
use serde_json::{Map, Value};

use crate::queries::lists::{self, Happened};
use crate::words::Words;

/// The newest entries of a household.
pub(crate) fn items(db: &mut Db<'_>, viewer: &Viewer<'_>, unit_id: Id, limit: i64) -> Result<Vec<TimelineItem>, Fault> {
    let line = viewer.line.id;
    let happened = lists::happened(db, line, unit_id, limit)?;
    let names = if happened.is_empty() { Vec::new() } else { lists::names_of(db, line, unit_id)? };
    let w = Words(viewer.lang);
    let code = &viewer.line.code;
    Ok(happened.into_iter().filter_map(|event| item(w, code, event, &names)).collect())
}

fn item(w: Words, code: &str, event: Happened, names: &[(Id, String)]) -> Option<TimelineItem> {
    let data: Map<String, Value> = serde_json::from_str(&event.data).unwrap_or_default();
    let text = |field: &str| data.get(field).and_then(Value::as_str).unwrap_or_default();
    let person = parse_id(text("person"));
    let found = person.and_then(|id| names.iter().find(|(of, _)| *of == id));
    let name = found.map_or_else(|| w.happened_somebody(), |(_, name)| name.clone());
    let role = w.code_word("occupant", text("role"));
    let group = w.code_word("group", text("component_group"));
    let accepted = data.get("accepted").and_then(Value::as_bool).unwrap_or(false);
    let sentence = match event.kind.as_str() {
        "unit.added" => w.happened_unit_added(),
        "unit.changed" => w.happened_unit_changed(),
        "occupancy.added" => w.happened_occupancy_added(name, role),
        "occupancy.changed" => w.happened_occupancy_changed(name, role),
        "occupancy.ended" => w.happened_occupancy_ended(name, role),
        "vehicle.added" => w.happened_vehicle_added(),
        "vehicle.ended" => w.happened_vehicle_ended(),
        "alteration.added" => w.happened_alteration_added(group),
        "alteration.changed" if accepted => w.happened_alteration_accepted(group),
        "alteration.changed" => w.happened_alteration_changed(group),
        _ => return None,
    };
    let href = person.map_or_else(String::new, |id| format!("/c/{code}/people/{id}"));
    Some(TimelineItem {
        at: event.at,
        tone: String::new(),
        tag: w.happened_tag(),
        text: sentence,
        note: event.by,
        href,
    })
}
