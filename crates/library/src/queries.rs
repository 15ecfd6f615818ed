//! What is read of the register of exceptions. Nothing is written here.

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::register::Exception;

/// Which exceptions, in which order.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// Only from this rule.
    pub rule: Option<String>,
    /// Only those that were looked over, or were not.
    pub reviewed: Option<bool>,
    /// Words of label, reason or name.
    pub words: Option<String>,
    /// `rule` or `end`; else the latest first.
    pub sort: String,
    /// How many come before.
    pub skip: i64,
}

/// Exceptions of a community.
pub fn exceptions(db: &mut Db<'_>, community: Id, asked: &Asked, limit: i64) -> Result<Vec<Exception>, Fault> {
    let words = asked.words.as_deref().map(|words| format!("%{}%", words.replace(['%', '_'], "")));
    db.list(
        "SELECT exception_id, rule, subject_kind, subject_id, subject_label, reason, granted_at, granted_by_name, ends_on, reviewed_at, \
         reviewed_by_name, review, version FROM rule_exceptions WHERE community_id = $1 \
         AND (CAST($2 AS TEXT) IS NULL OR rule = $2) \
         AND (CAST($3 AS TEXT) = '' OR (CAST($3 AS TEXT) = 'yes' AND reviewed_at IS NOT NULL) OR (CAST($3 AS TEXT) = 'no' AND reviewed_at IS NULL)) \
         AND (CAST($4 AS TEXT) IS NULL OR subject_label LIKE $4 OR reason LIKE $4 OR granted_by_name LIKE $4) \
         ORDER BY CASE WHEN CAST($5 AS TEXT) = 'rule' THEN rule ELSE '' END, \
         CASE WHEN CAST($5 AS TEXT) = 'end' THEN ends_on ELSE '' END, granted_at DESC, exception_id DESC LIMIT $6 OFFSET $7",
        args![
            community,
            asked.rule.clone(),
            asked.reviewed.map_or("", |reviewed| if reviewed { "yes" } else { "no" }),
            words,
            &asked.sort,
            limit,
            asked.skip
        ],
    )
}

/// One of them.
pub fn exception(db: &mut Db<'_>, community: Id, exception: Id) -> Result<Exception, Fault> {
    db.one(
        "SELECT exception_id, rule, subject_kind, subject_id, subject_label, reason, granted_at, granted_by_name, ends_on, reviewed_at, \
         reviewed_by_name, review, version FROM rule_exceptions WHERE community_id = $1 AND exception_id = $2",
        args![community, exception],
    )
}

/// From which rules there are exceptions.
pub fn rules_with_exceptions(db: &mut Db<'_>, community: Id) -> Result<Vec<String>, Fault> {
    db.values("SELECT DISTINCT rule FROM rule_exceptions WHERE community_id = $1 ORDER BY rule", args![community])
}

/// How many wait for the monthly review.
pub fn to_review(db: &mut Db<'_>, community: Id) -> Result<i64, Fault> {
    db.value("SELECT COUNT(*) FROM rule_exceptions WHERE community_id = $1 AND reviewed_at IS NULL", args![community])
}
