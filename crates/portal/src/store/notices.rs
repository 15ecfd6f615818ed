//! Notices to warranty parties, and their terms.

use kernel::clock::{Day, Moment};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Tx;

/// A notice to be issued.
pub(crate) struct NewNotice<'a> {
    pub(crate) notice_id: Id,
    pub(crate) order_id: Id,
    pub(crate) party_id: Id,
    pub(crate) number: &'a str,
    pub(crate) step: i64,
    pub(crate) urgent: bool,
    pub(crate) article: &'a str,
    pub(crate) article_en: &'a str,
    pub(crate) due_at: Option<Moment>,
}

pub(crate) fn insert(tx: &mut Tx<'_>, n: &NewNotice<'_>) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    let by = if tx.actor().is_system() { String::new() } else { tx.actor().name.clone() };
    tx.run(
        "INSERT INTO warranty_notices (community_id, notice_id, order_id, party_id, number, step, urgent, article, article_en, issued_at, \
         issued_by_name, due_at, overdue_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, NULL)",
        args![community, n.notice_id, n.order_id, n.party_id, n.number, n.step, n.urgent, n.article, n.article_en, now, by, n.due_at],
    )?;
    Ok(())
}

/// The party wasn't there in time.
pub(crate) fn overdue(tx: &mut Tx<'_>, notice: Id) -> Result<(), Fault> {
    let (community, now) = (tx.line(), tx.now());
    tx.run(
        "UPDATE warranty_notices SET overdue_at = $3 WHERE community_id = $1 AND notice_id = $2 AND overdue_at IS NULL",
        args![community, notice, now],
    )?;
    Ok(())
}

pub(crate) fn seed_term(
    tx: &mut Tx<'_>,
    step: i64,
    urgent: bool,
    hours: i64,
    (article, article_en, source): (&str, &str, &str),
    from: Day,
) -> Result<(), Fault> {
    let community = tx.line();
    tx.run(
        "INSERT INTO warranty_notice_terms (community_id, step, urgent, hours, article, article_en, source, valid_from) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (community_id, step, urgent, valid_from) DO NOTHING",
        args![community, step, urgent, hours, article, article_en, source, from],
    )?;
    Ok(())
}
