//! The pages of notices: one's inbox and choices, the log, the settings, the texts, the programs. They translate; what may be
//! done is decided in `actions`.

pub(crate) mod chase;
mod choices;
mod inbox;
mod log;
mod settings;
mod templates;
mod webhooks;

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::{Id, parse_id};
use kernel::permission::{Needs, Permission};
use platform::i18n::code_id;
use platform::module::{NavItem, Viewer};
use platform::web::Routes;

use crate::perms::{ReadInbox, SeeNoticeLog};
use crate::words::Words;
use crate::{api, queries};

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/c/{community}/inbox", inbox::page)
        .get("/c/{community}/inbox/bell", inbox::bell)
        .post("/c/{community}/inbox/read", inbox::read_all)
        .get("/c/{community}/inbox/choices", choices::page)
        .post("/c/{community}/inbox/choices", choices::save)
        .post("/c/{community}/inbox/{notice_id}/read", inbox::read)
        .post("/c/{community}/inbox/{notice_id}/open", inbox::open)
        .get("/c/{community}/notices", log::page)
        .post("/c/{community}/notices/deliveries/{delivery_id}/again", log::again)
        .get("/c/{community}/notices/settings", settings::page)
        .post("/c/{community}/notices/settings/quiet", settings::quiet)
        .post("/c/{community}/notices/settings/channels/{way}", settings::channel)
        .post("/c/{community}/notices/settings/channels/{way}/test", settings::test)
        .get("/c/{community}/notices/texts", templates::list)
        .get("/c/{community}/notices/texts/{kind}", templates::edit)
        .get("/c/{community}/notices/texts/{kind}/preview", templates::preview)
        .post("/c/{community}/notices/texts/{kind}/{lang}", templates::save)
        .post("/c/{community}/notices/texts/{kind}/{lang}/house", templates::reset)
        .get("/c/{community}/notices/webhooks", webhooks::list)
        .post("/c/{community}/notices/webhooks", webhooks::add)
        .get("/c/{community}/notices/webhooks/{webhook_id}", webhooks::page)
        .post("/c/{community}/notices/webhooks/{webhook_id}/change", webhooks::change)
        .post("/c/{community}/notices/webhooks/{webhook_id}/rotate", webhooks::rotate)
        .post("/c/{community}/notices/webhooks/{webhook_id}/test", webhooks::test)
        .post("/c/{community}/notices/webhooks/{webhook_id}/remove", webhooks::remove)
        .merge(api::routes())
}

/// The bell of the top bar.
pub(crate) const BELL: NavItem = NavItem {
    order: 0,
    label: "bell",
    icon: "bell",
    href: "/inbox",
    permission: <ReadInbox as Needs>::PERMISSION,
    badge: Some(|db, viewer: &Viewer<'_>| queries::inbox::unread(db, viewer.line.id, viewer.actor.id)),
};

/// The entry of the rail.
pub(crate) const NAV: &[NavItem] = &[NavItem {
    order: 70,
    label: "nav-notices",
    icon: "megaphone",
    href: "/notices",
    permission: <SeeNoticeLog as Needs>::PERMISSION,
    badge: None,
}];

/// The page at hand of a list, for `ui::paging`.
pub(crate) struct Paging {
    pub(crate) summary: String,
    pub(crate) prev_href: String,
    pub(crate) next_href: String,
}

/// How many entries a page has.
pub(crate) const PAGE: usize = 50;

/// One more than a page, to see whether there is a next one.
pub(crate) fn one_more() -> i64 {
    i64::try_from(PAGE).unwrap_or(50) + 1
}

/// Where a page ends, as the next one is asked for.
pub(crate) fn cursor(at: Moment, id: Id) -> String {
    format!("{}.{}", at.micros(), id.simple())
}

/// Reads a cursor.
pub(crate) fn parse_cursor(text: Option<&str>) -> Result<Option<(Moment, Id)>, Fault> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(None) };
    let parts = text.split_once('.');
    let read = parts.and_then(|(at, id)| Some((Moment::from_micros(at.parse().ok()?), parse_id(id)?)));
    read.map(Some).ok_or_else(|| Fault::invalid("cursor", "not_readable"))
}

/// What somebody looks for, levelled; nothing when nothing was typed. `%` and `_` are letters here.
pub(crate) fn words_of(q: Option<&str>) -> Option<String> {
    q.map(|q| kernel::text::tidy(q).replace(['%', '_'], " ")).filter(|q| !q.trim().is_empty())
}

/// An address with a query, each value quoted; empty values are left out.
pub(crate) fn with_query(base: &str, pairs: &[(&str, &str)]) -> String {
    let filled = pairs.iter().filter(|(_, value)| !value.is_empty());
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(filled).finish();
    if query.is_empty() { base.to_owned() } else { format!("{base}?{query}") }
}

/// The word of a code, such as `way-sms`.
pub(crate) fn code_word(w: &Words, group: &str, code: &str) -> String {
    w.find(&code_id(group, code)).unwrap_or_default()
}

/// The name of a kind of notice; an event's kind is its own name.
pub(crate) fn kind_word(w: &Words, kind: &str) -> String {
    let word = code_word(w, "kind", kind);
    if word.is_empty() { kind.to_owned() } else { word }
}

/// What went wrong, in a sentence: `status: 503` → 对方答复异常（503）.
pub(crate) fn error_word(w: &Words, error: &str) -> String {
    let (code, detail) = error.split_once(':').map_or((error, ""), |(code, detail)| (code, detail.trim()));
    match code {
        "" => String::new(),
        "status" => w.error_status(detail),
        "refused" => w.error_refused(detail),
        code => code_word(w, "error", code),
    }
}

/// The colour of a delivery's state.
pub(crate) fn tone(state: &str) -> &'static str {
    match state {
        "sent" => "jade",
        "held" => "blue",
        "failed" => "gold",
        "given_up" => "red",
        _ => "",
    }
}

/// Whether somebody may.
pub(crate) fn may<P: Needs>(roles: &[kernel::role::Role]) -> bool {
    let permission: &Permission = P::PERMISSION;
    permission.allows(roles)
}
