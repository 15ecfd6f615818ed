//! The live stream as server-sent events: number, kind and subject only. `Last-Event-ID` resumes without a gap.

use std::convert::Infallible;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::response::sse::{Event, KeepAlive, KeepAliveStream, Sse};
use axum_extra::extract::CookieJar;
use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::{Needs, Permission};
use kernel::role::Role;
use serde::Deserialize;
use serde_json::json;
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;

use super::desk::{Desk, credential};
use super::input::Query;
use super::problem::Failed;
use super::routes::Routes;
use crate::app::App;
use crate::args;
use crate::auth::{self, Bearer};
use crate::db::Db;
use crate::history;
use crate::jobs::LiveEvent;

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
    let bearer = credential(&desk.app, &headers, &CookieJar::from_headers(&headers)).ok_or(Fault::NotLoggedIn)?;
    let follower = Follower { app: desk.app.clone(), line, bearer, out: sender };
    tokio::spawn(follower.follow(from, live));
    let keep_alive = KeepAlive::new().interval(Duration::from_secs(15));
    Ok(Sse::new(ReceiverStream::new(receiver)).keep_alive(keep_alive))
}

/// How often it is asked whether who follows still may.
const ASK_AGAIN: Duration = Duration::from_mins(1);

struct Follower {
    app: App,
    line: Id,
    bearer: Bearer,
    out: mpsc::Sender<Result<Event, Infallible>>,
}

impl Follower {
    /// Sends on what becomes durable, until the reader has gone or may follow no more: a log-out, a role taken back or a
    /// session that has ended closes the stream within a minute.
    async fn follow(self, from: i64, mut live: broadcast::Receiver<LiveEvent>) {
        let Ok(mut last) = self.catch_up(from).await else { return };
        let mut ask = tokio::time::interval_at(tokio::time::Instant::now() + ASK_AGAIN, ASK_AGAIN);
        loop {
            let heard = tokio::select! {
                () = self.out.closed() => return,
                _ = ask.tick() => match self.may_follow().await {
                    Ok(false) => return,
                    // Also where it can't be known for now: asked again in a minute.
                    Ok(true) | Err(_) => continue,
                },
                heard = live.recv() => heard,
            };
            match heard {
                Ok(event) if event.line == self.line && event.number == last + 1 => {
                    let id = event.subject_id;
                    if self.send(event.number, &event.kind, &event.subject_kind, id).await.is_err() {
                        return;
                    }
                    last = event.number;
                }
                Ok(event) if event.line != self.line || event.number <= last => {}
                // A gap or a slow reader: read from the history instead.
                Ok(_) | Err(RecvError::Lagged(_)) => match self.catch_up(last).await {
                    Ok(number) => last = number,
                    Err(_) => return,
                },
                Err(RecvError::Closed) => return,
            }
        }
    }

    async fn may_follow(&self) -> Result<bool, Fault> {
        let (bearer, line, now) = (self.bearer.clone(), self.line, self.app.now());
        self.app.read(move |db| may_follow(db, &bearer, line, now)).await
    }

    async fn catch_up(&self, from: i64) -> Result<i64, Fault> {
        let (mut last, line) = (from, self.line);
        loop {
            let rows = self.app.read(move |db| history::after(db, line, last, 500)).await?;
            let Some(end) = rows.last().map(|row| row.number) else { return Ok(last) };
            for row in rows {
                self.send(row.number, &row.kind, &row.subject_kind, row.subject_id).await?;
            }
            last = end;
        }
    }

    async fn send(&self, number: i64, kind: &str, subject_kind: &str, subject_id: Id) -> Result<(), Fault> {
        let data =
            json!({"number": number, "kind": kind, "subject_kind": subject_kind, "subject_id": subject_id.to_string()});
        let event = Event::default().id(number.to_string()).data(data.to_string());
        self.out.send(Ok(event)).await.map_err(|_| Fault::NotFound)
    }
}

/// Whether a credential still opens a line's stream.
pub fn may_follow(db: &mut Db<'_>, bearer: &Bearer, line: Id, now: Moment) -> Result<bool, Fault> {
    match auth::identify(db, bearer, now)? {
        Some(who) => Ok(!auth::roles_at(db, &who, line)?.is_empty()),
        None => Ok(false),
    }
}
