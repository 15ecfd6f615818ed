//! Reporting at a code on a wall: what is wrong, a photo, a name; all but the first may be left out. Nothing can be read here.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use platform::app::App;
use platform::web::problem::status;
use platform::web::{Failed, Html, Shell};

use super::trouble::{Trouble, trouble};
use crate::actions::report::{self as verbs, Taken, Told};
use crate::edge::{Sent, Wall};
use crate::words::Words;

/// What was typed, to be shown again.
#[derive(Default, Clone)]
pub(crate) struct Typed {
    pub(crate) what: String,
    pub(crate) name: String,
    pub(crate) phone: String,
}

impl Typed {
    pub(crate) fn of(sent: &Sent) -> Self {
        let text = |name: &str| sent.text(name).chars().take(2000).collect();
        Self { what: text("what"), name: text("name"), phone: text("phone") }
    }
}

#[derive(Template)]
#[template(path = "portal/report.html")]
struct ReportPage {
    shell: Shell,
    w: Words,
    base: String,
    org: String,
    place: String,
    office_phone: String,
    in_home: bool,
    typed: Typed,
    trouble: Trouble,
    /// Too much within the hour.
    full: bool,
}

#[derive(Template)]
#[template(path = "portal/reported.html")]
pub(crate) struct ReportedPage {
    pub(crate) shell: Shell,
    pub(crate) w: Words,
    pub(crate) base: String,
    pub(crate) org: String,
    pub(crate) place: String,
    pub(crate) office_phone: String,
    pub(crate) number: String,
    pub(crate) due: String,
    pub(crate) say: String,
    pub(crate) back: String,
    pub(crate) back_label: String,
}

fn draw(wall: &Wall, typed: Typed, trouble: Trouble, full: bool) -> Result<Html, Failed> {
    let w = Words(wall.knock.lang);
    Html::of(&ReportPage {
        shell: wall.knock.shell(&w.report_title_page()),
        base: wall.base.clone(),
        org: wall.line.name.clone(),
        place: wall.place.clone(),
        office_phone: wall.office_phone.clone(),
        in_home: wall.code.unit_id.is_some(),
        typed,
        trouble,
        full,
        w,
    })
}

/// The form.
pub(crate) async fn form(wall: Wall) -> Result<Response, Failed> {
    let page = draw(&wall, Typed::default(), Trouble::default(), false)?;
    Ok(wall.knock.dress(page))
}

/// Takes it.
pub(crate) async fn send(State(app): State<App>, wall: Wall, request: Request) -> Result<Response, Failed> {
    let mut typed = Typed::default();
    match take(&app, &wall, request, &mut typed).await {
        Ok(taken) if taken.number.is_empty() && taken.say.is_empty() => {
            let page = draw(&wall, typed, Trouble::default(), true)?;
            Ok(wall.knock.dress((StatusCode::TOO_MANY_REQUESTS, page)))
        }
        Ok(taken) => {
            let status = if taken.number.is_empty() { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::CREATED };
            Ok(wall.knock.dress((status, reported(&wall, taken)?)))
        }
        Err(fault @ (Fault::Invalid(_) | Fault::Refused(_))) => {
            let code = status(&fault);
            let page = draw(&wall, typed, trouble(&app, wall.knock.lang, fault, "", ""), false)?;
            Ok(wall.knock.dress((code, page)))
        }
        Err(fault) => Ok(wall.knock.dress(Failed(fault).into_response())),
    }
}

fn reported(wall: &Wall, taken: Taken) -> Result<Html, Failed> {
    let w = Words(wall.knock.lang);
    Html::of(&ReportedPage {
        shell: wall.knock.shell(&w.reported_title()),
        base: wall.base.clone(),
        org: wall.line.name.clone(),
        place: wall.place.clone(),
        office_phone: wall.office_phone.clone(),
        due: taken.due_at.map(|at| at.near(wall.knock.app.now(), &wall.line.zone)).unwrap_or_default(),
        number: taken.number,
        say: taken.say,
        back: wall.base.clone(),
        back_label: w.report_another(),
        w,
    })
}

async fn take(app: &App, wall: &Wall, request: Request, typed: &mut Typed) -> Result<Taken, Fault> {
    let sent = Sent::read(app, request).await?;
    *typed = Typed::of(&sent);
    let (key, lang, from, community) = (sent.key()?, wall.knock.lang, wall.from(), wall.community());
    let (what, asked, now) = (sent.text("what").to_owned(), from.clone(), app.now());
    // Looked at before a photo is drawn anew: whoever is over the limit costs nothing.
    let (takes, say) = app
        .read(move |db| {
            let say = verbs::danger(db, community, &what, lang)?;
            Ok((verbs::takes(db, &asked, say.is_some(), now)?, say))
        })
        .await?;
    if !takes {
        return Ok(Taken { number: String::new(), due_at: None, say: say.unwrap_or_default() });
    }
    let photos = sent.keep_photos(app, community, &wall.actor).await?;
    let told = Told {
        what: sent.text("what").to_owned(),
        name: sent.text("name").to_owned(),
        phone: sent.text("phone").to_owned(),
        photos,
    };
    let work = move |tx: &mut platform::db::Tx<'_>| verbs::report(tx, &from, &told, lang);
    Ok(app.write(community, wall.actor.clone(), Some(key), work).await?.answer)
}
