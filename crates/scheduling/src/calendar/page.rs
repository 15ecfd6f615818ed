//! The page of one's own calendar address: what it shows, to whom it must not be given, how it ends.

use askama::Template;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};
use serde::Deserialize;

use super::{Kind, actions, address, queries};
use crate::perms::ReadOwnWeek;
use crate::words::Words;

#[derive(Template)]
#[template(path = "scheduling/calendar.html")]
struct CalendarPage {
    shell: Shell,
    w: Words,
    here: String,
    shifts: String,
    /// The whole address, where there is one.
    link: Option<String>,
    made: String,
    read: String,
}

/// The page.
pub(crate) async fn show(desk: Desk<ReadOwnWeek>) -> Result<Html, Failed> {
    let (w, community, me, zone) = (Words(desk.lang), desk.line.id, desk.actor.id, desk.line.zone.clone());
    let feed = desk.read(move |db| queries::feed_of(db, community, me)).await?;
    let link = match &feed {
        Some(feed) => {
            let path = address::path(desk.app.files(), Kind::Worker, feed.feed_id)?;
            Some(format!("{}{path}", desk.site()))
        }
        None => None,
    };
    let read = feed.as_ref().and_then(|feed| feed.read_at);
    Html::of(&CalendarPage {
        made: feed.as_ref().map(|feed| w.calendar_made(feed.made_at.long(&zone))).unwrap_or_default(),
        read: read.map_or_else(|| w.calendar_never_read(), |at| w.calendar_read(at.long(&zone))),
        here: desk.href("/my/calendar"),
        shifts: desk.href("/my/shifts"),
        shell: desk.shell(&w.calendar_title()).await?,
        link,
        w,
    })
}

/// A form without fields.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Nothing {}

/// Makes an address, or another one.
pub(crate) async fn open(desk: Desk<ReadOwnWeek>, form: FormCommand<Nothing>) -> Result<Done, Failed> {
    desk.write(form.key, |tx, by| actions::open_feed(tx, by).map(|_| ())).await?;
    Ok(Done::to(desk.htmx, desk.href("/my/calendar")))
}

/// Ends the address.
pub(crate) async fn end(desk: Desk<ReadOwnWeek>, form: FormCommand<Nothing>) -> Result<Done, Failed> {
    desk.write(form.key, actions::end_feed).await?;
    Ok(Done::to(desk.htmx, desk.href("/my/calendar")))
}
