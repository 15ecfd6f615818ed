//! A report by somebody who is logged in: of their own home.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::actor::Actor;
use kernel::fault::Fault;
use platform::app::App;
use platform::web::problem::status;
use platform::web::{Failed, Html, Query, Shell};

use super::home::At;
use super::report::{ReportedPage, Typed};
use super::trouble::{Trouble, trouble};
use crate::actions::report::{self as verbs, From, Taken, Told};
use crate::edge::{Me, Sent, own_form, shut};
use crate::model::Home;
use crate::words::Words;

#[derive(Template)]
#[template(path = "portal/own_report.html")]
struct OwnReportPage {
    shell: Shell,
    w: Words,
    base: String,
    back: String,
    org: String,
    place: String,
    form_key: String,
    typed: Typed,
    trouble: Trouble,
    full: bool,
}

/// The home of a report: one where they live today.
async fn home_of(app: &App, me: &Me, at: &At) -> Result<Option<Home>, Fault> {
    let homes = me.homes.clone();
    let (wanted, now) = (at.at, app.now());
    app.read(move |db| {
        for home in homes.into_iter().filter(|home| wanted.is_none_or(|unit| unit == home.unit_id)) {
            let zone = platform::lines::by_id(db, home.community_id)?.zone;
            if home.stay().holds(now.day(&zone)) {
                return Ok(Some(home));
            }
        }
        Ok(None)
    })
    .await
}

fn draw(me: &Me, home: &Home, typed: Typed, trouble: Trouble, full: bool) -> Result<Html, Failed> {
    let w = Words(me.knock.lang);
    Html::of(&OwnReportPage {
        shell: me.knock.shell(&w.report_title_page()),
        base: format!("/r/home/report?at={}", home.unit_id),
        back: format!("/r/home?at={}", home.unit_id),
        org: home.community_name.clone(),
        place: home.unit_label.clone(),
        form_key: me.form_key.clone(),
        typed,
        trouble,
        full,
        w,
    })
}

/// The form.
pub(crate) async fn form(State(app): State<App>, me: Me, Query(at): Query<At>) -> Result<Response, Failed> {
    let Some(home) = home_of(&app, &me, &at).await? else { return Ok(shut(&me.knock).await) };
    let page = draw(&me, &home, Typed::default(), Trouble::default(), false)?;
    Ok(me.knock.dress(page))
}

/// Takes it.
pub(crate) async fn send(
    State(app): State<App>,
    me: Me,
    Query(at): Query<At>,
    request: Request,
) -> Result<Response, Failed> {
    let Some(home) = home_of(&app, &me, &at).await? else { return Ok(shut(&me.knock).await) };
    let mut typed = Typed::default();
    match take(&app, &me, &home, request, &mut typed).await {
        Ok(taken) if taken.number.is_empty() && taken.say.is_empty() => {
            let page = draw(&me, &home, typed, Trouble::default(), true)?;
            Ok(me.knock.dress((StatusCode::TOO_MANY_REQUESTS, page)))
        }
        Ok(taken) => reported(&app, &me, &home, taken).await,
        Err(fault @ (Fault::Invalid(_) | Fault::Refused(_))) => {
            let code = status(&fault);
            let page = draw(&me, &home, typed, trouble(&app, me.knock.lang, fault, "", ""), false)?;
            Ok(me.knock.dress((code, page)))
        }
        Err(fault) => Ok(me.knock.dress(Failed(fault).into_response())),
    }
}

async fn reported(app: &App, me: &Me, home: &Home, taken: Taken) -> Result<Response, Failed> {
    let (w, community) = (Words(me.knock.lang), home.community_id);
    let (line, office_phone) = app
        .read(move |db| {
            let phone = registry::queries::community(db, community)?.office_phone;
            Ok((platform::lines::by_id(db, community)?, phone))
        })
        .await?;
    let page = Html::of(&ReportedPage {
        shell: me.knock.shell(&w.reported_title()),
        base: format!("/r/home/report?at={}", home.unit_id),
        org: line.name.clone(),
        place: home.unit_label.clone(),
        office_phone,
        due: taken.due_at.map(|at| at.near(app.now(), &line.zone)).unwrap_or_default(),
        number: taken.number,
        say: taken.say,
        back: format!("/r/home?at={}", home.unit_id),
        back_label: w.home_see_own(),
        w,
    })?;
    Ok(me.knock.dress((StatusCode::CREATED, page)))
}

async fn take(app: &App, me: &Me, home: &Home, request: Request, typed: &mut Typed) -> Result<Taken, Fault> {
    let sent = Sent::read(app, request).await?;
    own_form(&me.form_key, &sent)?;
    *typed = Typed::of(&sent);
    let (key, lang, community) = (sent.key()?, me.knock.lang, home.community_id);
    let actor = Actor { id: home.person_id, name: home.person_name.clone(), roles: Vec::new() };
    let photos = sent.keep_photos(app, community, &actor).await?;
    let from = From {
        code_id: None,
        person_id: Some(home.person_id),
        unit_id: Some(home.unit_id),
        common_part_id: None,
        network: String::new(),
    };
    let told = Told { what: sent.text("what").to_owned(), name: String::new(), phone: String::new(), photos };
    let name = home.person_name.clone();
    let work = move |tx: &mut platform::db::Tx<'_>| {
        let by = tx.actor().id;
        crate::store::links::name(tx, by, "resident", &name)?;
        verbs::report(tx, &from, &told, lang)
    };
    Ok(app.write(community, actor, Some(key), work).await?.answer)
}
