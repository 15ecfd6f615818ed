//! The quiet hours, the services behind the ways.

use kernel::clock::Moment;
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::model::{Channel, Settings, Way};

/// The quiet hours of a community. The company's line has none of its own: 22:00 to 07:00.
pub fn settings(db: &mut Db<'_>, community: Id) -> Result<Settings, Fault> {
    let found = db.maybe(
        "SELECT quiet_from_minute, quiet_to_minute, version, changed_at, changed_by_name FROM notice_settings WHERE community_id = $1",
        args![community],
    )?;
    Ok(found.unwrap_or(Settings {
        quiet_from_minute: 1320,
        quiet_to_minute: 420,
        version: 1,
        changed_at: Moment::from_micros(0),
        changed_by_name: String::new(),
    }))
}

/// The services that were set up.
pub fn channels(db: &mut Db<'_>, community: Id) -> Result<Vec<Channel>, Fault> {
    db.list(
        "SELECT way, is_on, settings, secret, secret_key, seal_id, tested_at, test_ok, test_answer, version, changed_at, changed_by_name \
         FROM notice_channels WHERE community_id = $1 ORDER BY way",
        args![community],
    )
}

/// The service behind a way.
pub fn channel(db: &mut Db<'_>, community: Id, way: Way) -> Result<Option<Channel>, Fault> {
    db.maybe(
        "SELECT way, is_on, settings, secret, secret_key, seal_id, tested_at, test_ok, test_answer, version, changed_at, changed_by_name \
         FROM notice_channels WHERE community_id = $1 AND way = $2",
        args![community, way.code()],
    )
}
