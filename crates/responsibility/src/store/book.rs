//! Reads the book of a community, and keeps it until its stamp changes.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use kernel::fault::Fault;
use kernel::ids::Id;
use platform::args;
use platform::db::Db;

use crate::book::{Book, Component, DangerRow, DangerWord, Party, PayerRow, Period, Scope, Season, Word};

/// How many communities' books are kept; beyond it all are dropped and read again as they are asked for.
const KEPT: usize = 64;

type Shelf = HashMap<Id, (Id, Arc<Book>)>;

/// A stamp is the id of the command that wrote last, so that a book read inside a command that then fails is never taken
/// for that of another.
static SHELF: LazyLock<RwLock<Shelf>> = LazyLock::new(RwLock::default);

/// The book as it stands in this snapshot.
pub(crate) fn book(db: &mut Db<'_>, community: Id) -> Result<Arc<Book>, Fault> {
    let stamp = stamp(db, community)?.unwrap_or(Id::nil());
    let kept = SHELF.read().unwrap_or_else(PoisonError::into_inner).get(&community).cloned();
    if let Some((_, book)) = kept.filter(|(kept, _)| *kept == stamp) {
        return Ok(book);
    }
    let book = Arc::new(read(db, community)?);
    if stamp.is_nil() {
        return Ok(book);
    }
    let mut shelf = SHELF.write().unwrap_or_else(PoisonError::into_inner);
    if shelf.len() >= KEPT && !shelf.contains_key(&community) {
        shelf.clear();
    }
    shelf.insert(community, (stamp, Arc::clone(&book)));
    Ok(book)
}

fn read(db: &mut Db<'_>, community: Id) -> Result<Book, Fault> {
    let mut book = Book {
        components: components(db, community)?,
        words: words(db, community)?,
        dangers: dangers(db, community)?,
        danger_words: danger_words(db, community)?,
        periods: periods(db, community)?,
        seasons: seasons(db, community)?,
        rows: rows(db, community)?,
        parties: parties(db, community)?,
        scopes: scopes(db, community)?,
        ..Book::default()
    };
    book.index();
    Ok(book)
}

fn stamp(db: &mut Db<'_>, community: Id) -> Result<Option<Id>, Fault> {
    let found =
        db.maybe::<(Id,)>("SELECT stamp FROM responsibility_stamps WHERE community_id = $1", args![community])?;
    Ok(found.map(|(stamp,)| stamp))
}

fn components(db: &mut Db<'_>, community: Id) -> Result<Vec<Component>, Fault> {
    db.list(
        "SELECT component, label_zh, label_en, component_group, place, flow, department, duty, offered, free, minutes, \
         warranty_code, warranty_kind, utility, altered_by, seepage, usual_grade, version FROM components \
         WHERE community_id = $1 AND ended_at IS NULL ORDER BY ordinal, component",
        args![community],
    )
}

fn words(db: &mut Db<'_>, community: Id) -> Result<Vec<Word>, Fault> {
    db.list(
        "SELECT component, word, weight, origin FROM component_words WHERE community_id = $1 \
         ORDER BY component, weight DESC, word",
        args![community],
    )
}

fn dangers(db: &mut Db<'_>, community: Id) -> Result<Vec<DangerRow>, Fault> {
    db.list(
        "SELECT danger, level, label_zh, label_en, say_zh, say_en, department, duty, minutes, component FROM dangers \
         WHERE community_id = $1 ORDER BY level, ordinal",
        args![community],
    )
}

fn danger_words(db: &mut Db<'_>, community: Id) -> Result<Vec<DangerWord>, Fault> {
    db.list(
        "SELECT danger, word, unless FROM danger_words WHERE community_id = $1 ORDER BY danger, word",
        args![community],
    )
}

fn periods(db: &mut Db<'_>, community: Id) -> Result<Vec<Period>, Fault> {
    db.list(
        "SELECT period_id, relation, warranty_code, kind, building_id, amount, unit, label_zh, label_en, source_zh, source_en, \
         valid_from, valid_to, origin, version FROM warranty_periods WHERE community_id = $1 \
         ORDER BY warranty_code, relation, kind IS NOT NULL, kind, valid_from, period_id",
        args![community],
    )
}

fn seasons(db: &mut Db<'_>, community: Id) -> Result<Vec<Season>, Fault> {
    db.list(
        "SELECT season, valid_from, begins, ends, source_zh, source_en FROM seasons WHERE community_id = $1 \
         ORDER BY season, valid_from",
        args![community],
    )
}

fn rows(db: &mut Db<'_>, community: Id) -> Result<Vec<PayerRow>, Fault> {
    db.list(
        "SELECT row_code, valid_from, payer, chargeable, source_zh, source_en FROM payer_rows WHERE community_id = $1 \
         ORDER BY ordinal, valid_from",
        args![community],
    )
}

fn parties(db: &mut Db<'_>, community: Id) -> Result<Vec<Party>, Fault> {
    db.list(
        "SELECT party_id, kind, name, contact_name, phone, contract_number, hours, response_minutes, valid_from, valid_to, \
         building_id, note, version FROM parties WHERE community_id = $1 ORDER BY kind, valid_from, party_id",
        args![community],
    )
}

fn scopes(db: &mut Db<'_>, community: Id) -> Result<Vec<Scope>, Fault> {
    db.list(
        "SELECT party_id, scope_kind, code FROM party_scopes WHERE community_id = $1 ORDER BY party_id, scope_kind, code",
        args![community],
    )
}
