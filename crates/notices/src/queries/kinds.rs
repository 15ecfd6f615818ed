//! The kinds and their texts.

use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::args;
use platform::db::Db;

use crate::model::{Kind, Template};
use crate::rules::text;

/// A kind.
pub fn kind(db: &mut Db<'_>, kind: &str) -> Result<Kind, Fault> {
    db.one(
        "SELECT kind, staff_ways, person_ways, party_ways, may_be_off, quiet_exempt, holds_code, facts FROM notice_kinds WHERE kind = $1",
        args![kind],
    )
}

/// All kinds, in the order of pages.
pub fn kinds(db: &mut Db<'_>) -> Result<Vec<Kind>, Fault> {
    db.list(
        "SELECT kind, staff_ways, person_ways, party_ways, may_be_off, quiet_exempt, holds_code, facts FROM notice_kinds ORDER BY rank, kind",
        args![],
    )
}

/// The text that a community gave itself.
pub fn own_template(db: &mut Db<'_>, community: Id, kind: &str, lang: Lang) -> Result<Option<Template>, Fault> {
    db.maybe(
        "SELECT kind, lang, title, body, version, changed_at, changed_by_name FROM notice_templates \
         WHERE community_id = $1 AND kind = $2 AND lang = $3",
        args![community, kind, lang.tag()],
    )
}

/// All texts that a community gave itself.
pub fn own_templates(db: &mut Db<'_>, community: Id) -> Result<Vec<Template>, Fault> {
    db.list(
        "SELECT kind, lang, title, body, version, changed_at, changed_by_name FROM notice_templates \
         WHERE community_id = $1 ORDER BY kind, lang",
        args![community],
    )
}

/// Title and body of a kind as they hold here, with `{name}` where facts stand.
pub fn template(db: &mut Db<'_>, community: Id, kind: &Kind, lang: Lang) -> Result<(String, String), Fault> {
    if let Some(own) = own_template(db, community, &kind.kind, lang)? {
        return Ok((own.title, own.body));
    }
    text::of_house(lang, &kind.kind, &kind.facts)
        .ok_or_else(|| Fault::broken(format!("the notice {} has no text", kind.kind)))
}
