//! A knock: from which network, in which language; and the shut door, which is the same for every wrong link.

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::lang::Lang;
use platform::app::App;
use platform::auth;
use platform::web::desk::lang_of;
use platform::web::{Html, Shell, peer};

use crate::words::Words;

/// Who knocks, as far as the door sees them.
pub(crate) struct Knock {
    pub(crate) app: App,
    pub(crate) lang: Lang,
    /// The language was chosen on this page: it is kept.
    pub(crate) chosen: Option<Lang>,
    pub(crate) path: String,
    /// From which network.
    pub(crate) network: String,
}

impl FromRequestParts<App> for Knock {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Self::Rejection> {
        let chosen = parts
            .uri
            .query()
            .and_then(|q| q.split('&').find_map(|pair| pair.strip_prefix("lang=")))
            .and_then(Lang::parse);
        Ok(Self {
            app: app.clone(),
            lang: chosen.unwrap_or_else(|| lang_of(&parts.headers)),
            chosen,
            path: parts.uri.path().to_owned(),
            network: peer::network(peer::address(&parts.extensions, &parts.headers, &app.settings().trusted_proxies)),
        })
    }
}

impl Knock {
    /// The frame of a page: nothing of a log-in, and no way to the staff's pages.
    pub(crate) fn shell(&self, title: &str) -> Shell {
        Shell::bare(&self.app, self.lang, "auto", &self.path, title)
    }

    /// A page as it goes out: nobody learns of its address, nothing keeps it, robots stay away.
    pub(crate) fn dress(&self, response: impl IntoResponse) -> Response {
        let mut response = response.into_response();
        let headers = response.headers_mut();
        headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert("x-robots-tag", HeaderValue::from_static("noindex, nofollow"));
        if let Some(lang) = self.chosen
            && let Ok(value) =
                HeaderValue::from_str(&format!("gj_lang={}; Path=/; SameSite=Lax; Max-Age=31536000", lang.tag()))
        {
            headers.append(header::SET_COOKIE, value);
        }
        response
    }

    /// Whose tries at this door are counted together.
    fn subject(&self) -> String {
        format!("portal|{}", self.network)
    }
}

#[derive(Template)]
#[template(path = "portal/shut.html")]
struct Shut {
    shell: Shell,
    w: Words,
}

/// The shut door. Forged, over, ended or somebody else's: nobody learns which. Many wrong tries from one network wait longer
/// and longer; a good link is never made to wait, because it doesn't come here.
pub(crate) async fn shut(knock: &Knock) -> Response {
    let wait = auth::wait_seconds(&knock.app, &knock.subject()).await.unwrap_or(0);
    let noted: Result<(), Fault> = if wait > 0 { Ok(()) } else { auth::failed(&knock.app, &knock.subject()).await };
    if let Err(fault) = noted {
        tracing::warn!(%fault, "a wrong try was not counted");
    }
    let w = Words(knock.lang);
    let page = Html::of(&Shut { shell: knock.shell(&w.shut_title()), w });
    let status = if wait > 0 { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::NOT_FOUND };
    match page {
        Ok(html) => {
            let mut response = knock.dress((status, html));
            if wait > 0 {
                response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
            }
            response
        }
        Err(failed) => failed.into_response(),
    }
}
