//! The resident's own pages: log-in by a code, the household's matters, a report of their own.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::phone::Phone;
use platform::app::App;
use platform::auth;
use platform::clock::random;
use platform::web::{Done, Failed, Html, Query, Shell};
use serde::Deserialize;

use super::label;
use crate::actions::log_in;
use crate::edge::{Knock, Me, Sent, own_form, session_of, with_cookie};
use crate::model::{Home, Matter};
use crate::queries;
use crate::rules::token_of;
use crate::words::Words;

#[derive(Template)]
#[template(path = "portal/log_in.html")]
struct LogInPage {
    shell: Shell,
    w: Words,
    phone: String,
    /// The number was sent; now the code is asked.
    asked: bool,
    problem: String,
}

fn log_in_page(knock: &Knock, phone: &str, asked: bool, problem: String) -> Result<Html, Failed> {
    let w = Words(knock.lang);
    Html::of(&LogInPage { shell: knock.shell(&w.log_in_title()), phone: phone.to_owned(), asked, problem, w })
}

/// The door.
pub(crate) async fn door(knock: Knock) -> Result<Response, Failed> {
    let page = log_in_page(&knock, "", false, String::new())?;
    Ok(knock.dress(page))
}

fn slow(knock: &Knock, phone: &str, asked: bool, wait: i64) -> Result<Response, Failed> {
    let page = log_in_page(knock, phone, asked, Words(knock.lang).log_in_wait(wait))?;
    let mut response = knock.dress((StatusCode::TOO_MANY_REQUESTS, page));
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(wait));
    Ok(response)
}

/// Asks for a code: the same answer whether anybody has the number or not.
pub(crate) async fn ask(State(app): State<App>, knock: Knock, request: Request) -> Result<Response, Failed> {
    let sent = Sent::read(&app, request).await?;
    let typed: String = sent.text("phone").chars().take(30).collect();
    let Some(phone) = Phone::parse(&typed).filter(Phone::is_mobile) else {
        let page = log_in_page(&knock, &typed, false, Words(knock.lang).log_in_no_phone())?;
        return Ok(knock.dress((StatusCode::UNPROCESSABLE_ENTITY, page)));
    };
    // Asking is counted and never taken back: a text costs money, and a phone that rings at night costs sleep.
    if let Err(wait) = auth::begin(&app, &format!("resident ask {}", phone.digits()), &knock.network).await? {
        return slow(&knock, &typed, false, wait);
    }
    log_in::ask(&app, &phone).await?;
    let page = log_in_page(&knock, &typed, true, String::new())?;
    Ok(knock.dress(page))
}

/// Takes the code.
pub(crate) async fn enter(State(app): State<App>, knock: Knock, request: Request) -> Result<Response, Failed> {
    let sent = Sent::read(&app, request).await?;
    let typed: String = sent.text("phone").chars().take(30).collect();
    let Some(phone) = Phone::parse(&typed) else { return door(knock).await };
    let tried = match auth::begin(&app, &format!("resident {}", phone.digits()), &knock.network).await? {
        Ok(tried) => tried,
        Err(wait) => return slow(&knock, &typed, true, wait),
    };
    let token = token_of(random()?);
    let code: String = sent.text("code").chars().filter(char::is_ascii_digit).take(8).collect();
    if !log_in::enter(&app, &phone, &code, auth::token_hash(&token)).await? {
        let page = log_in_page(&knock, &typed, true, Words(knock.lang).log_in_wrong())?;
        return Ok(knock.dress((StatusCode::UNPROCESSABLE_ENTITY, page)));
    }
    auth::succeeded(&app, tried).await?;
    Ok(with_cookie(&app, &token, knock.dress(Done::to(false, "/r/home".to_owned()))))
}

/// Ends the log-in at once.
pub(crate) async fn leave(
    State(app): State<App>,
    knock: Knock,
    headers: HeaderMap,
    request: Request,
) -> Result<Response, Failed> {
    let sent = Sent::read(&app, request).await?;
    if let Some((hash, form_key)) = session_of(&app, &headers) {
        own_form(&form_key, &sent)?;
        log_in::leave(&app, hash).await?;
    }
    Ok(with_cookie(&app, "", knock.dress(Done::to(false, "/r/home/log-in".to_owned()))))
}

/// Which of the homes.
#[derive(Debug, Deserialize)]
pub(crate) struct At {
    #[serde(default)]
    pub(crate) at: Option<Id>,
}

struct Tab {
    href: String,
    label: String,
    note: String,
    on: bool,
}

struct Line {
    href: String,
    what: String,
    number: String,
    when: String,
    state: String,
    tone: &'static str,
    waits: bool,
}

#[derive(Template)]
#[template(path = "portal/home.html")]
struct HomePage {
    shell: Shell,
    w: Words,
    org: String,
    home: Home,
    tabs: Vec<Tab>,
    open: Vec<Line>,
    over: Vec<Line>,
    report: String,
    lives: bool,
    form_key: String,
}

/// The state in people's words, by the request's and the order's.
pub(crate) fn state(w: Words, matter: &Matter) -> (String, &'static str, bool) {
    let code = match matter.order_state.as_deref() {
        Some(order @ ("quoted" | "finished" | "accepted" | "declined" | "departed" | "announced"))
            if matter.state != "closed" =>
        {
            order
        }
        _ => matter.state.as_str(),
    };
    let (tone, waits) = match code {
        "quoted" | "finished" => ("gold", true),
        "closed" | "accepted" | "done" => ("jade", false),
        "refused" | "declined" => ("", false),
        _ => ("blue", false),
    };
    (label(w, "matter", code), tone, waits)
}

/// The household's matters.
pub(crate) async fn home(State(app): State<App>, me: Me, Query(query): Query<At>) -> Result<Response, Failed> {
    let w = Words(me.knock.lang);
    let chosen = me.homes.iter().find(|home| Some(home.unit_id) == query.at).or(me.homes.first()).cloned();
    let home = chosen.ok_or(Fault::NotFound)?;
    let wanted = home.clone();
    let (line, matters) = app
        .read(move |db| {
            let line = platform::lines::by_id(db, wanted.community_id)?;
            let matters = queries::residents::matters(db, &wanted, &line.zone)?;
            Ok((line, matters))
        })
        .await?;
    let (now, today) = (app.now(), app.now().day(&line.zone));
    let shown = |matter: Matter| {
        let (state, tone, waits) = state(w, &matter);
        Line {
            href: format!("/r/home/matters/{}", matter.request_id),
            when: matter.created_at.near(now, &line.zone),
            what: matter.what,
            number: matter.number,
            state,
            tone,
            waits,
        }
    };
    let (over, open): (Vec<_>, Vec<_>) =
        matters.into_iter().partition(|matter| matches!(matter.state.as_str(), "closed" | "refused"));
    let page = HomePage {
        shell: me.knock.shell(&w.home_title()),
        org: line.name.clone(),
        tabs: tabs(w, &me.homes, &home),
        open: open.into_iter().map(shown).collect(),
        over: over.into_iter().map(shown).collect(),
        report: format!("/r/home/report?at={}", home.unit_id),
        lives: home.stay().holds(today),
        form_key: me.form_key.clone(),
        home,
        w,
    };
    Ok(me.knock.dress(Html::of(&page)?))
}

fn tabs(w: Words, homes: &[Home], chosen: &Home) -> Vec<Tab> {
    let tab = |home: &Home| Tab {
        href: format!("/r/home?at={}", home.unit_id),
        label: format!("{} {}", home.community_name, home.unit_label),
        note: home.until.map(|until| w.home_until(until.to_string())).unwrap_or_default(),
        on: home.unit_id == chosen.unit_id,
    };
    if homes.len() < 2 { Vec::new() } else { homes.iter().map(tab).collect() }
}
