//! Secrets at the edge: made and sealed before a command takes them. What is sealed opens in this community only.

use kernel::fault::Fault;
use kernel::ids::{Id, id_from};
use platform::app::App;
use platform::clock::random;
use platform::files::Sealed;

use crate::model::SealedSecret;
use crate::queries::webhooks;
use crate::senders::signing;

/// Seals a secret of a community.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn seal(app: &App, community: Id, secret: &str) -> Result<SealedSecret, Fault> {
    let seal_id = id_from(app.now(), random()?);
    let sealed = app.files().seal_value(community, seal_id, secret)?;
    Ok(SealedSecret { seal_id, bytes: sealed.bytes, key: sealed.key_wrapped })
}

/// A fresh secret for a webhook, sealed.
///
/// # Errors
/// When the machine gives no randomness.
pub(crate) fn fresh(app: &App, community: Id) -> Result<SealedSecret, Fault> {
    seal(app, community, &signing::webhook_secret(random()?))
}

/// So long the one who made a secret may be answered with it again, under the key of the command that made it: the first
/// answer may have been lost on its way.
const SHOWN_MINUTES: i64 = 10;

/// The secret that a command put in place, while its answer may still be asked for; then nothing shows it any more.
///
/// # Errors
/// A sealed secret that does not open.
pub(crate) async fn reveal(app: &App, community: Id, webhook: Id, seal_id: Id) -> Result<Option<String>, Fault> {
    let made = seal_id.get_timestamp().map(|stamp| stamp.to_unix().0).and_then(|seconds| i64::try_from(seconds).ok());
    if made.is_none_or(|made| app.now().seconds() - made > SHOWN_MINUTES * 60) {
        return Ok(None);
    }
    let kept = app.read(move |db| webhooks::secrets(db, community, webhook)).await?;
    if kept.seal_id != seal_id {
        return Ok(None);
    }
    let sealed = Sealed { bytes: kept.secret, key_wrapped: kept.secret_key };
    app.files().open_value(community, seal_id, &sealed).map(Some)
}
