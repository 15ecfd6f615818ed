//! Bytes that no row knows.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;

use super::store::known;
use crate::app::App;
use crate::lines;

/// Removes bytes that no row knows: their command was refused, or the program ended in between. A day is long enough for
/// every command to have written its row.
pub async fn sweep_orphans(app: &App) -> Result<usize, Fault> {
    let old: Moment = app.now().plus_hours(-24);
    let mut removed = 0;
    for line in app.read(lines::communities).await? {
        let community = line.id;
        let stored = app.files().stored_before(community, old).await?;
        if stored.is_empty() {
            continue;
        }
        // Read after the listing: what got its row meanwhile is known.
        let known = app.read(move |db| known(db, community)).await?;
        for blob in stored.into_iter().filter(|blob| !known.contains(blob)) {
            remove(app, community, blob).await?;
            removed += 1;
        }
    }
    if removed > 0 {
        tracing::info!(removed, "bytes without a row were swept");
    }
    Ok(removed)
}

/// Removes a file's bytes, where they are still there.
pub(crate) async fn remove(app: &App, community: Id, blob: Id) -> Result<(), Fault> {
    match app.files().remove(community, blob).await {
        Err(Fault::NotFound) => Ok(()),
        done => done,
    }
}
