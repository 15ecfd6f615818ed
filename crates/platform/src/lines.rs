//! Lines of history as the edge needs them: found by code, with name and time zone.

use jiff::tz::TimeZone;
use kernel::fault::Fault;
use kernel::ids::{COMPANY, Id};
use kernel::lang::Lang;

use crate::args;
use crate::db::Db;

/// A community (or the company) at the edge.
#[derive(Debug, Clone)]
pub struct Line {
    /// Its id.
    pub id: Id,
    /// Its code in addresses, such as `guihuayuan`.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its name in English; empty where it has none.
    pub name_en: String,
    /// Its time zone.
    pub zone: TimeZone,
}

impl Line {
    /// Its name in a language: that in Chinese where it has no other.
    pub fn name_in(&self, lang: Lang) -> &str {
        if self.name_en.is_empty() { &self.name } else { lang.pick(&self.name, &self.name_en) }
    }
}

type LineRow = (Id, String, String, String, String);

fn line((id, code, name, name_en, zone): LineRow) -> Result<Line, Fault> {
    Ok(Line { id, code, name, name_en, zone: TimeZone::get(&zone).map_err(Fault::broken)? })
}

/// The line with a code.
pub fn by_code(db: &mut Db<'_>, code: &str) -> Result<Option<Line>, Fault> {
    db.maybe::<LineRow>("SELECT line_id, code, name, name_en, time_zone FROM lines WHERE code = $1", args![code])?
        .map(line)
        .transpose()
}

/// The line with an id.
pub fn by_id(db: &mut Db<'_>, id: Id) -> Result<Line, Fault> {
    line(db.one::<LineRow>("SELECT line_id, code, name, name_en, time_zone FROM lines WHERE line_id = $1", args![id])?)
}

/// The communities in which an account holds a role (all of them with a role in the company), by name.
pub fn of_account(db: &mut Db<'_>, account: Id) -> Result<Vec<Line>, Fault> {
    db.list::<LineRow>(
        "SELECT l.line_id, l.code, l.name, l.name_en, l.time_zone FROM lines l WHERE l.kind = 'community' AND EXISTS \
         (SELECT 1 FROM role_grants g WHERE g.account_id = $1 AND (g.line_id = l.line_id OR g.line_id = $2)) ORDER BY l.name, l.code",
        args![account, COMPANY],
    )?
    .into_iter()
    .map(line)
    .collect()
}

/// All communities.
pub fn communities(db: &mut Db<'_>) -> Result<Vec<Line>, Fault> {
    db.list::<LineRow>(
        "SELECT line_id, code, name, name_en, time_zone FROM lines WHERE kind = 'community' ORDER BY code",
        args![],
    )?
    .into_iter()
    .map(line)
    .collect()
}

/// Makes a community's line. It is a command of the company's line; the caller records the event.
pub fn create(tx: &mut crate::db::Tx<'_>, id: Id, code: &str, name: &str, zone: &str) -> Result<(), Fault> {
    TimeZone::get(zone).map_err(|_| Fault::invalid("time_zone", "unknown"))?;
    let made = tx.run(
        "INSERT INTO lines (line_id, kind, code, name, time_zone, last_number, last_hash) VALUES ($1, 'community', $2, $3, $4, 0, $5) ON CONFLICT (code) DO NOTHING",
        args![id, code, name, zone, [0u8; 32]],
    )?;
    if made == 0 { Err(Fault::invalid("code", "taken")) } else { Ok(()) }
}
