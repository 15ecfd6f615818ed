//! The centre's codes: which places have one, made, renewed, ended; and the sheets that are printed.

use askama::Template;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;
use platform::print::qr_svg;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Path, Query, Shell};
use serde::Deserialize;

use crate::actions::codes::{self as verbs, Wanted};
use crate::perms::{KeepCodes, SeeReports};
use crate::queries;
use crate::words::Words;

/// Which places: of a building, or (empty) of the whole community.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Which {
    #[serde(default)]
    building_id: Option<String>,
    #[serde(default)]
    what: Option<Wanted>,
    #[serde(default)]
    size: Option<String>,
    /// One code alone.
    #[serde(default)]
    only: Option<Id>,
}

impl Which {
    fn building(&self) -> Result<Option<Id>, Fault> {
        match self.building_id.as_deref().unwrap_or("") {
            "" => Ok(None),
            text => kernel::ids::parse_id(text).map(Some).ok_or_else(|| Fault::invalid("building_id", "unknown")),
        }
    }

    fn wanted(&self) -> Wanted {
        self.what.unwrap_or(Wanted::Parts)
    }
}

struct Building {
    id: String,
    name: String,
    on: bool,
}

struct Line {
    label: String,
    code_id: Option<Id>,
    made: String,
    href: String,
}

#[derive(Template)]
#[template(path = "portal/codes.html")]
struct CodesPage {
    shell: Shell,
    w: Words,
    base: String,
    buildings: Vec<Building>,
    building_id: String,
    homes: bool,
    lines: Vec<Line>,
    missing: i64,
    printable: i64,
}

/// The places of a building or of the community, each with its code.
pub(crate) async fn list(desk: Desk<KeepCodes>, Query(which): Query<Which>) -> Result<Html, Failed> {
    let (w, community, building) = (Words(desk.lang), desk.line.id, which.building()?);
    let wanted = if building.is_none() { Wanted::Parts } else { which.wanted() };
    let (buildings, lines) = desk
        .read(move |db| {
            Ok((registry::queries::buildings(db, community)?, verbs::places(db, community, building, wanted)?))
        })
        .await?;
    let (now, zone) = (desk.now(), desk.line.zone.clone());
    let lines: Vec<Line> = lines
        .into_iter()
        .map(|line| Line {
            label: line.label,
            code_id: line.code_id,
            made: line.made_at.map(|at| at.near(now, &zone)).unwrap_or_default(),
            href: line.code.map(|code| format!("/r/{code}")).unwrap_or_default(),
        })
        .collect();
    let count = |made: bool| lines.iter().filter(|line| line.code_id.is_some() == made).count();
    let (missing, printable) = (count(false), count(true));
    Html::of(&CodesPage {
        base: desk.href("/portal"),
        buildings: buildings
            .into_iter()
            .map(|b| Building { on: Some(b.building_id) == building, id: b.building_id.to_string(), name: b.name })
            .collect(),
        building_id: building.map(|id| id.to_string()).unwrap_or_default(),
        homes: wanted == Wanted::Homes,
        printable: i64::try_from(printable).unwrap_or(i64::MAX),
        missing: i64::try_from(missing).unwrap_or(i64::MAX),
        lines,
        shell: desk.shell(&w.codes_title()).await?,
        w,
    })
}

struct Poster {
    place: String,
    qr: String,
    address: String,
}

#[derive(Template)]
#[template(path = "portal/sheet.html")]
struct Sheet {
    shell: Shell,
    w: Words,
    back: String,
    org: String,
    office_phone: String,
    homes: bool,
    half: bool,
    other: String,
    posters: Vec<Poster>,
}

/// The sheets, one place a page: A4, or A5.
pub(crate) async fn sheet(desk: Desk<KeepCodes>, Query(which): Query<Which>) -> Result<Html, Failed> {
    let (w, community, building, wanted) = (Words(desk.lang), desk.line.id, which.building()?, which.wanted());
    let (place, lines) = desk
        .read(move |db| {
            Ok((registry::queries::community(db, community)?, verbs::places(db, community, building, wanted)?))
        })
        .await?;
    let (mut posters, site) = (Vec::new(), desk.site());
    for line in lines.into_iter().filter(|line| which.only.is_none() || line.code_id == which.only) {
        let Some(code) = line.code else { continue };
        let address = format!("{site}/r/{code}");
        let place = [line.building.unwrap_or_default(), line.label].join(" ").trim().to_owned();
        posters.push(Poster { place, qr: qr_svg(&address)?, address });
    }
    let half = which.size.as_deref() == Some("a5");
    let what = if wanted == Wanted::Homes { "homes" } else { "parts" };
    let here = format!("building_id={}&what={what}", building.map(|id| id.to_string()).unwrap_or_default());
    let only = which.only.map(|id| format!("&only={id}")).unwrap_or_default();
    let size = if half { "a4" } else { "a5" };
    Html::of(&Sheet {
        back: desk.href(&format!("/portal/codes?{here}")),
        other: desk.href(&format!("/portal/sheet?{here}{only}&size={size}")),
        org: place.name,
        office_phone: place.office_phone,
        homes: wanted == Wanted::Homes,
        half,
        posters,
        shell: desk.shell(&w.codes_title()).await?,
        w,
    })
}

/// Makes codes for the places that have none.
pub(crate) async fn make(desk: Desk<KeepCodes>, form: FormCommand<Which>) -> Result<Done, Failed> {
    let (building, wanted) = (form.input.building()?, form.input.wanted());
    desk.write(form.key, move |tx, by| verbs::make(tx, by, building, wanted)).await?;
    Ok(Done::to(desk.htmx, desk.href(&there(&form.input))))
}

fn there(which: &Which) -> String {
    let what = if which.wanted() == Wanted::Homes { "homes" } else { "parts" };
    format!("/portal/codes?building_id={}&what={what}", which.building_id.as_deref().unwrap_or(""))
}

/// Ends a code and makes another for the same place.
pub(crate) async fn renew(
    desk: Desk<KeepCodes>,
    Path((_, code)): Path<(String, Id)>,
    form: FormCommand<Which>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| verbs::end(tx, by, code, true)).await?;
    Ok(Done::to(desk.htmx, desk.href(&there(&form.input))))
}

/// Ends a code.
pub(crate) async fn end(
    desk: Desk<KeepCodes>,
    Path((_, code)): Path<(String, Id)>,
    form: FormCommand<Which>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| verbs::end(tx, by, code, false)).await?;
    Ok(Done::to(desk.htmx, desk.href(&there(&form.input))))
}

#[derive(Template)]
#[template(path = "portal/request_panel.html")]
struct RequestPanel {
    w: Words,
    base: String,
    by_code: bool,
    photos: Vec<Id>,
}

/// How a request came in by the portal, and its photos.
pub(crate) fn panel(db: &mut Db<'_>, viewer: &Viewer<'_>, request: Id) -> Result<Option<String>, Fault> {
    if !SeeReports::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(None);
    }
    let Some(reported) = queries::codes::reported(db, viewer.line.id, request)? else { return Ok(None) };
    let panel = RequestPanel {
        w: Words(viewer.lang),
        base: format!("/c/{}", viewer.line.code),
        by_code: reported.code_id.is_some(),
        photos: queries::codes::photos(db, viewer.line.id, request)?,
    };
    panel.render().map(Some).map_err(Fault::broken)
}
