//! The live stream as server-sent events: number, kind and subject only. `Last-Event-ID` resumes without a gap.

use std::convert::Infallible;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, KeepAliveStream, Sse};
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::{Needs, Permission};
use kernel::role::Role;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::desk::Desk;
use super::input::Query;
use super::problem::Failed;
use super::routes::Routes;
use crate::app::App;
use crate::args;
use crate::history;

/// Following the community's history: everybody with a role there; what an event holds is fetched under each page's own permission.
#[derive(Debug, Clone, Copy)]
pub struct FollowHistory;
impl Needs for FollowHistory {
    const PERMISSION: &'static Permission = &Permission { verb: "history.follow", roles: &Role::ALL };
}

/// The routes.
pub fn routes() -> Routes {
    Routes::new().get("/c/{community}/live", stream).get("/api/v1/communities/{community}/history/stream", stream)
}

#[derive(Debug, Deserialize)]
struct LiveQuery {
    after: Option<i64>,
}

/// Events of the community as they become durable.
async fn stream(
    desk: Desk<FollowHistory>,
    Query(query): Query<LiveQuery>,
    headers: HeaderMap,
) -> Result<Sse<KeepAliveStream<ReceiverStream<Result<Event, Infallible>>>>, Failed> {
    let line = desk.line.id;
    // Listen first, then look where the line stands: nothing falls in between.
    let live = desk.app.live().subscribe();
    let header: Option<i64> = headers.get("last-event-id").and_then(|v| v.to_str().ok()).and_then(|v| v.parse().ok());
    // A tab that takes over the stream of another opens a fresh connection, which can't carry the header.
    let from = match header.or(query.after) {
        Some(number) => number,
        None => {
            desk.read(move |db| db.value::<i64>("SELECT last_number FROM lines WHERE line_id = $1", args![line]))
                .await?
        }
    };
    let (sender, receiver) = mpsc::channel(64);
    tokio::spawn(follow(desk.app.clone(), line, from, live, sender));
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(15));
    Ok(Sse::new(ReceiverStream::new(receiver)).keep_alive(keep_alive))
}

type Out = mpsc::Sender<Result<Event, Infallible>>;

async fn follow(
    app: App,
    line: Id,
    from: i64,
    mut live: tokio::sync::broadcast::Receiver<crate::jobs::LiveEvent>,
    out: Out,
) {
    let Ok(mut last) = catch_up(&app, line, from, &out).await else { return };
    loop {
        match live.recv().await {
            Ok(event) if event.line == line && event.number == last + 1 => {
                let id = event.subject_id;
                if send(&out, event.number, &event.kind, &event.subject_kind, id).await.is_err() {
                    return;
                }
                last = event.number;
            }
            Ok(event) if event.line != line || event.number <= last => {}
            // A gap or a slow reader: read from the history instead.
            Ok(_) | Err(RecvError::Lagged(_)) => match catch_up(&app, line, last, &out).await {
                Ok(number) => last = number,
                Err(_) => return,
            },
            Err(RecvError::Closed) => return,
        }
    }
}

async fn catch_up(app: &App, line: Id, from: i64, out: &Out) -> Result<i64, Fault> {
    let mut last = from;
    loop {
        let rows = app.read(move |db| history::after(db, line, last, 500)).await?;
        let Some(end) = rows.last().map(|row| row.number) else { return Ok(last) };
        for row in rows {
            send(out, row.number, &row.kind, &row.subject_kind, row.subject_id).await?;
        }
        last = end;
    }
}

async fn send(out: &Out, number: i64, kind: &str, subject_kind: &str, subject_id: Id) -> Result<(), Fault> {
    let data =
        json!({"number": number, "kind": kind, "subject_kind": subject_kind, "subject_id": subject_id.to_string()});
    let event = Event::default().id(number.to_string()).data(data.to_string());
    out.send(Ok(event)).await.map_err(|_| Fault::NotFound)
}
