//! What a manager sets: quiet hours, texts, the services behind the ways.

use kernel::actor::Actor;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::lang::Lang;
use kernel::op::Op;
use platform::db::Tx;
use platform::history::Event;

use crate::model::{SealedSecret, Way};
use crate::perms::SetNotices;
use crate::queries::{kinds, settings};
use crate::rules::text;
use crate::store;

/// Sets the quiet hours, in minutes after midnight; equal: none.
///
/// # Errors
/// Stale; a minute that isn't one of a day.
pub fn set_quiet_hours(tx: &mut Tx<'_>, by: &Actor, op: &Op, from: i64, to: i64) -> Result<(), Fault> {
    by.require::<SetNotices>()?;
    let community = tx.line();
    let now = settings::settings(tx, community)?;
    op.fresh(now.version, &now.changed_by_name, now.changed_at)?;
    let mut check = Check::new();
    check.ensure((0..1440).contains(&from), "quiet_from", "not_a_time");
    check.ensure((0..1440).contains(&to), "quiet_to", "not_a_time");
    check.done()?;
    store::settings::set_quiet(tx, by, from, to)?;
    tx.record(Event::new("notice.quiet_hours_set", "community", community).data("from", from).data("to", to))?;
    Ok(())
}

/// Gives a kind a text of the community's own, in one language.
///
/// # Errors
/// Stale; a missing or too long text; a name between braces that the kind does not know.
pub fn set_template(
    tx: &mut Tx<'_>,
    by: &Actor,
    op: &Op,
    (kind, lang): (&str, Lang),
    (title, body): (&str, &str),
) -> Result<(), Fault> {
    by.require::<SetNotices>()?;
    let community = tx.line();
    let kind = kinds::kind(tx, kind)?;
    if let Some(own) = kinds::own_template(tx, community, &kind.kind, lang)? {
        op.fresh(own.version, &own.changed_by_name, own.changed_at)?;
    }
    let mut check = Check::new();
    let (title, body) = (text::prose(title), text::prose(body));
    for (text, field, most) in [(&title, "title", 80), (&body, "body", 500)] {
        check.ensure(!text.is_empty(), field, "missing");
        check.ensure(text.chars().count() <= most, field, "too_long");
    }
    let names = text::names(&kind.facts);
    check.ensure(text::unknown_names(&title, &names).is_empty(), "title", "unknown_variable");
    check.ensure(text::unknown_names(&body, &names).is_empty(), "body", "unknown_variable");
    // A text without its code or link would keep people out.
    let key = ["code", "link"].into_iter().find(|key| kind.holds_code && names.contains(key));
    check.ensure(key.is_none_or(|key| body.contains(&format!("{{{key}}}"))), "body", "needs_code");
    check.done()?;
    store::settings::put_template(tx, by, &kind.kind, lang, &title, &body)?;
    let event = Event::new("notice.text_set", "community", community).data("kind", kind.kind).data("lang", lang.tag());
    tx.record(event.personal("body", body))?;
    Ok(())
}

/// Takes the text of the community back: the one of the house holds again.
///
/// # Errors
/// A kind that isn't one.
pub fn reset_template(tx: &mut Tx<'_>, by: &Actor, kind: &str, lang: Lang) -> Result<(), Fault> {
    by.require::<SetNotices>()?;
    let community = tx.line();
    let kind = kinds::kind(tx, kind)?;
    if store::settings::drop_template(tx, &kind.kind, lang)? > 0 {
        let event = Event::new("notice.text_reset", "community", community).data("kind", kind.kind);
        tx.record(event.data("lang", lang.tag()))?;
    }
    Ok(())
}

/// The service behind a way as a manager enters it.
#[derive(Debug, Clone)]
pub struct SetChannel {
    /// Whether it is used.
    pub is_on: bool,
    /// JSON without secrets, checked by the page.
    pub settings: String,
    /// The sealed secret, where a new one was entered; else the one that is there stays.
    pub secret: Option<SealedSecret>,
}

/// Sets up the service behind a way.
///
/// # Errors
/// Stale; a way that needs no service.
pub fn set_channel(tx: &mut Tx<'_>, by: &Actor, op: &Op, way: Way, wish: &SetChannel) -> Result<(), Fault> {
    by.require::<SetNotices>()?;
    if !Way::SERVICES.contains(&way) {
        return Err(Fault::NotFound);
    }
    let community = tx.line();
    let known = settings::channel(tx, community, way)?;
    if let Some(known) = &known {
        op.fresh(known.version, &known.changed_by_name, known.changed_at)?;
    }
    let has_secret = wish.secret.is_some() || known.is_some_and(|known| known.secret.is_some());
    if Way::ROBOTS.contains(&way) && !has_secret {
        return Err(Fault::invalid("url", "missing"));
    }
    store::settings::put_channel(tx, by, way, wish)?;
    tx.record(Event::new("notice.channel_set", "community", community).data("way", way.code()).data("on", wish.is_on))?;
    Ok(())
}

/// Queues a test by a way: to oneself, or to the group. The answer is the delivery's id.
///
/// # Errors
/// A way that needs no service.
pub fn test_channel(tx: &mut Tx<'_>, by: &Actor, way: Way) -> Result<Id, Fault> {
    by.require::<SetNotices>()?;
    if !Way::SERVICES.contains(&way) {
        return Err(Fault::NotFound);
    }
    super::tell::test(tx, by, way)
}
