//! Log-in links: the way in for the demo and for a first or forgotten password.

use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use serde::Deserialize;

use super::{bare, safe_next, see_other, session_cookie, with_cookie};
use crate::app::App;
use crate::auth;
use crate::db::Tx;
use crate::i18n::code_id;
use crate::web::desk::lang_of;
use crate::web::html::Html;
use crate::web::input::{Form, Path};
use crate::web::problem::Failed;
use crate::web::shell::{Shell, role_labels};
use crate::words::Words;

#[derive(Template)]
#[template(path = "platform/set_password.html")]
struct PasswordPage {
    shell: Shell,
    token: String,
    name: String,
    asks_name: bool,
    problem: String,
}

#[derive(Template)]
#[template(path = "platform/enter.html")]
struct EnterPage {
    shell: Shell,
    token: String,
    name: String,
    role_label: String,
    next: String,
    problem: String,
}

/// Whose link it is, without using it up.
async fn link_owner(app: &App, token: &str) -> Result<Option<(Id, String, Vec<kernel::role::Role>, bool)>, Fault> {
    let (hash, now) = (auth::token_hash(token), app.now());
    app.read(move |db| {
        let Some(account_id) = auth::link_account(db, hash, now)? else { return Ok(None) };
        let account = auth::account(db, account_id)?;
        Ok(Some((
            account_id,
            account.name,
            auth::all_roles(db, account_id)?,
            account.password_hash.is_none() && account.state == "invited",
        )))
    })
    .await
}

pub(super) async fn enter_page(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Result<Response, Failed> {
    let words = Words(lang_of(&headers));
    let shell = bare(&app, &headers, "/", &words.shell_enter_title());
    let next = "/".to_owned();
    let page = match link_owner(&app, &token).await? {
        Some((_, name, roles, _)) => EnterPage {
            shell,
            token,
            name,
            role_label: role_labels(lang_of(&headers), &roles),
            next,
            problem: String::new(),
        },
        None => EnterPage {
            shell,
            token,
            name: String::new(),
            role_label: String::new(),
            next,
            problem: words.enter_over(),
        },
    };
    Ok(Html::of(&page)?.into_response())
}

#[derive(Deserialize)]
pub(super) struct Enter {
    token: String,
    next: Option<String>,
}

pub(super) async fn enter(State(app): State<App>, Form(form): Form<Enter>) -> Result<Response, Failed> {
    let token = form.token;
    let used =
        app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| auth::enter_by_link(tx, &token)).await?;
    let session = auth::start_session(&app, used.answer).await?;
    Ok(with_cookie(see_other(&safe_next(form.next.as_deref().unwrap_or("/"))), &session_cookie(&app, &session)))
}

pub(super) async fn password_page(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Result<Response, Failed> {
    password_form(&app, &headers, token, String::new(), StatusCode::OK).await
}

async fn password_form(
    app: &App,
    headers: &HeaderMap,
    token: String,
    problem: String,
    status: StatusCode,
) -> Result<Response, Failed> {
    let words = Words(lang_of(headers));
    let shell = bare(app, headers, "/", &words.shell_password_title());
    let Some((account_id, ..)) = link_owner(app, &token).await? else {
        let page = EnterPage {
            shell,
            token,
            name: String::new(),
            role_label: String::new(),
            next: "/".to_owned(),
            problem: words.enter_over(),
        };
        return Ok((StatusCode::NOT_FOUND, Html::of(&page)?).into_response());
    };
    let login = app.read(move |db| auth::account(db, account_id)).await?.login;
    // The very first administrator chooses the log-in name too; it was made with a name that nobody can type.
    let asks_name = login.starts_with('*');
    let name = if asks_name { String::new() } else { login };
    Ok((status, Html::of(&PasswordPage { shell, token, name, asks_name, problem })?).into_response())
}

#[derive(Deserialize)]
pub(super) struct NewPassword {
    name: Option<String>,
    password: String,
    again: String,
}

pub(super) async fn set_password(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
    Form(form): Form<NewPassword>,
) -> Result<Response, Failed> {
    let words = Words(lang_of(&headers));
    let problem = if form.password == form.again {
        auth::weak_password(&form.password, form.name.as_deref().unwrap_or(""))
            .and_then(|code| words.find(&code_id("invalid", code)))
    } else {
        Some(words.password_differs())
    };
    if let Some(problem) = problem {
        return password_form(&app, &headers, token, problem, StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let hash = auth::hash_password(&app, &form.password).await?;
    let (used, wanted) = (token.clone(), form.name.clone());
    let set = app
        .write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
            let account = auth::enter_by_link(tx, &used)?;
            auth::choose_login(tx, account, wanted.as_deref())?;
            auth::set_password_hash(tx, account, &hash)?;
            Ok(account)
        })
        .await;
    match set {
        Ok(written) => {
            let session = auth::start_session(&app, written.answer).await?;
            Ok(with_cookie(see_other("/"), &session_cookie(&app, &session)))
        }
        Err(Fault::Invalid(_)) => {
            password_form(&app, &headers, token, words.login_name_taken(), StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(fault) => Err(fault.into()),
    }
}
