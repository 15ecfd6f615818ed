//! A part of a request's page: who could come, for a matter that only waits for a call.

use askama::Template;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;
use platform::web::{Desk, Done, Failed, FormCommand, Path};
use serde::Deserialize;

use crate::actions::{self, Assess, Promise};
use crate::codes::{Ability, Place};
use crate::perms::ConfirmRequest;
use crate::queries;
use crate::words::Words;

/// So many people who could go at once are shown …
const NOW: usize = 3;
/// … and so many times.
const SLOTS: usize = 6;

struct Choice {
    value: String,
    when: String,
    who: String,
}

#[derive(Template)]
#[template(path = "intake/take_up.html")]
struct TakeUpPanel {
    w: Words,
    action: String,
    console: String,
    because: String,
    survey: bool,
    choices: Vec<Choice>,
    version: i64,
    op_id: String,
}

/// The part; nothing for a matter that has an order, or is finished.
pub(crate) fn panel(db: &mut Db<'_>, viewer: &Viewer<'_>, id: Id) -> Result<Option<String>, Fault> {
    if !ConfirmRequest::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(None);
    }
    let (w, community, zone) = (Words(viewer.lang), viewer.line.id, &viewer.line.zone);
    let request = queries::requests::view(db, community, id)?;
    let somewhere = request.unit_id.is_some() || request.common_part_id.is_some();
    if request.order_id.is_some() || !matches!(request.state.as_str(), "open" | "promised") || !somewhere {
        return Ok(None);
    }
    let place = if request.place == "in_home" { Place::InHome } else { Place::Common };
    let asked = Assess {
        unit_id: request.unit_id,
        place,
        common_part_id: request.common_part_id,
        text: request.text.clone(),
        component: request.component.clone(),
        at: None,
    };
    let today = viewer.now.day(zone);
    let found = queries::assess::assess(db, community, &asked, today, viewer.now, viewer.lang)?;
    let survey = !matches!(found.ability, Ability::Now | Ability::Appointment);
    let now = found.offer.now.iter().take(if survey { 0 } else { NOW }).map(|one| Choice {
        value: format!("now|{}", one.staff_id),
        when: w.take_up_now(one.eta_minutes),
        who: one.name.clone(),
    });
    let slots = found.offer.slots.iter().take(SLOTS).map(|one| Choice {
        value: format!("{}|{}", one.starts_at.rfc3339(), one.staff_id),
        when: one.starts_at.short(zone),
        who: one.name.clone(),
    });
    let panel = TakeUpPanel {
        action: format!("/c/{}/requests/{id}/take-up", viewer.line.code),
        console: format!("/c/{}/console", viewer.line.code),
        because: found.decision.because.clone(),
        survey,
        choices: now.chain(slots).collect(),
        version: request.version,
        op_id: platform::clock::random::<16>().map(|bytes| platform::history::hex_of(&bytes))?,
        w,
    };
    panel.render().map(Some).map_err(Fault::broken)
}

/// Who comes when, as the form sends it: `now|<staff>` or `<moment>|<staff>`.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Chosen {
    #[serde(default)]
    visit: String,
    #[serde(default)]
    survey: bool,
    #[serde(default)]
    read_back: bool,
}

impl Chosen {
    fn promise(&self) -> Result<Promise, Fault> {
        let missing = || Fault::invalid("visit", "missing");
        let (when, who) = self.visit.split_once('|').ok_or_else(missing)?;
        let staff_id = parse_id(who).ok_or_else(missing)?;
        if when == "now" {
            return Ok(Promise::Now { staff_id: Some(staff_id) });
        }
        let starts_at = Moment::parse(when).ok_or_else(missing)?;
        Ok(if self.survey {
            Promise::Survey { staff_id, starts_at }
        } else {
            Promise::Appointment { staff_id, starts_at }
        })
    }
}

/// Takes it up.
pub(crate) async fn take_up(
    desk: Desk<ConfirmRequest>,
    Path((_, id)): Path<(String, Id)>,
    form: FormCommand<Chosen>,
) -> Result<Done, Failed> {
    let community = desk.line.id;
    // What isn't here is not found before its form is read.
    desk.read(move |db| queries::requests::view(db, community, id)).await?;
    let (promise, read_back) = (form.input.promise()?, form.input.read_back);
    let order =
        desk.write(form.key, move |tx, by| actions::take_up(tx, by, &form.op, id, &promise, read_back)).await?.answer;
    Ok(Done::to(desk.htmx, desk.href(&format!("/orders/{order}"))))
}
