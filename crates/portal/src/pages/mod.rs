//! The pages: of the party by its link, of whoever reports, of residents, and of the centre about them.

pub(crate) mod centre;
pub(crate) mod chase;
pub(crate) mod codes;
pub(crate) mod contract;
pub(crate) mod home;
pub(crate) mod matter;
pub(crate) mod notice;
pub(crate) mod own;
pub(crate) mod party;
pub(crate) mod report;
pub(crate) mod trouble;
pub(crate) mod words;

use jiff::tz::TimeZone;
use kernel::clock::Moment;
use platform::i18n::code_id;
use platform::web::Routes;

use crate::words::Words;

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .open_get("/o/{token}", party::page)
        .open_get("/o/{token}/notice", party::notice)
        .open_post("/o/{token}/{verb}", party::act)
        .open_get("/r/home", home::home)
        .open_get("/r/home/log-in", home::door)
        .open_post("/r/home/log-in", home::ask)
        .open_post("/r/home/code", home::enter)
        .open_post("/r/home/log-out", home::leave)
        .open_get("/r/home/report", own::form)
        .open_post("/r/home/report", own::send)
        .open_get("/r/home/photos/{blob}", matter::photo)
        .open_get("/r/home/matters/{request_id}", matter::page)
        .open_get("/r/home/matters/{request_id}/visit.ics", matter::calendar)
        .open_post("/r/home/matters/{request_id}/{verb}", matter::act)
        .open_get("/r/link/{token}", matter::page)
        .open_post("/r/link/{token}/{verb}", matter::act)
        .open_get("/r/{code}", report::form)
        .open_post("/r/{code}", report::send)
        .get("/c/{community}/portal/codes", codes::list)
        .get("/c/{community}/portal/sheet", codes::sheet)
        .post("/c/{community}/portal/codes", codes::make)
        .post("/c/{community}/portal/codes/{code_id}/renew", codes::renew)
        .post("/c/{community}/portal/codes/{code_id}/end", codes::end)
        .post("/c/{community}/orders/{id}/party/link", centre::renew)
        .post("/c/{community}/orders/{id}/party/revoke", centre::revoke)
        .post("/c/{community}/orders/{id}/party/answer", centre::answer)
        .post("/c/{community}/orders/{id}/party/number", centre::share_number)
        .post("/c/{community}/orders/{id}/party/notice", centre::next_notice_issued)
        .get("/c/{community}/warranty-notices/{id}", notice::page)
        .post("/c/{community}/parties/{id}/contract", contract::enter)
}

/// A code in words; one without a word is a dash, never raw.
pub(crate) fn label(w: Words, kind: &str, code: &str) -> String {
    w.find(&code_id(kind, code)).unwrap_or_else(|| "—".to_owned())
}

/// Reads an `<input type="datetime-local">` on the community's wall clock; also the loose form of a plain text field.
pub(crate) fn local_moment(text: &str, zone: &TimeZone) -> Option<Moment> {
    let text = text.trim().replace(' ', "T");
    let civil: jiff::civil::DateTime = text.parse().ok()?;
    Some(civil.to_zoned_datetime(zone.clone()).ok()?.timestamp().into())
}

/// A fresh id for a form of a panel.
pub(crate) fn op_id() -> String {
    platform::clock::random::<16>().map(|bytes| platform::history::hex_of(&bytes)).unwrap_or_default()
}

/// Minutes in words: `25 分`, `3 小时`, `2 天`.
pub(crate) fn span(w: Words, minutes: i64) -> String {
    match minutes {
        ..120 => w.span_minutes(minutes),
        120..2880 => w.span_hours(minutes / 60),
        _ => w.span_days(minutes / 1440),
    }
}
