//! Sweeping: files that no command used within a day, bytes that no row knows, log-in links that have ended.

use kernel::actor::Actor;
use kernel::fault::Fault;
use kernel::ids::COMPANY;

use crate::app::App;
use crate::args;
use crate::db::Tx;
use crate::files;

/// Sweeps once.
pub(super) async fn sweep(app: &App) -> Result<(), Fault> {
    let now = app.now();
    let old = now.plus_hours(-24);
    for (community, blob) in app.read(move |db| files::unused_before(db, old, 100)).await? {
        // The row first: bytes without a row are found below, a row without bytes would be a broken promise.
        let written = app
            .write(community, Actor::system(), None, move |tx: &mut Tx<'_>| {
                tx.run(
                    "DELETE FROM blobs WHERE community_id = $1 AND blob_id = $2 AND used = $3",
                    args![community, blob, false],
                )
            })
            .await?;
        if written.answer > 0 {
            files::remove(app, community, blob).await?;
        }
    }
    app.write(COMPANY, Actor::system(), None, move |tx: &mut Tx<'_>| {
        tx.run("DELETE FROM login_links WHERE ends_at < $1", args![now]).map(drop)
    })
    .await?;
    files::sweep_orphans(app).await.map(drop)
}
