//! The pages: of the party by its link, and of the centre about it.

pub(crate) mod centre;
pub(crate) mod chase;
pub(crate) mod contract;
pub(crate) mod notice;
pub(crate) mod party;

use jiff::tz::TimeZone;
use kernel::clock::Moment;
use platform::web::Routes;

use crate::words::Words;

/// The routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .open_get("/o/{token}", party::page)
        .open_get("/o/{token}/notice", party::notice)
        .open_post("/o/{token}/{verb}", party::act)
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
    w.find(&format!("{kind}-{}", code.replace('_', "-"))).unwrap_or_else(|| "—".to_owned())
}

/// `14:45` today, `11-25 14:45` on another day.
pub(crate) fn when(at: Moment, now: Moment, zone: &TimeZone) -> String {
    if at.day(zone) == now.day(zone) { at.hm(zone) } else { at.short(zone) }
}

/// The value of an `<input type="datetime-local">`.
pub(crate) fn local_value(at: Moment, zone: &TimeZone) -> String {
    at.zoned(zone).strftime("%Y-%m-%dT%H:%M").to_string()
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
