//! The price board: an item is added, gets a new price from a day on, or ends. Nothing is overwritten.

use kernel::actor::Actor;
use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::ids::Id;
use kernel::money::Fen;
use platform::db::Tx;
use platform::history::Event;
use serde::{Deserialize, Serialize};

use crate::{perms, queries, rules, store};

/// An item of the board, new or in a new version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetTariff {
    /// The item's code. A code that is there already gets a new version.
    pub code: String,
    /// One of [`crate::model::KINDS`].
    pub kind: String,
    /// The name, in Chinese.
    pub name_zh: String,
    /// The name, in English; empty: as in Chinese.
    pub name_en: String,
    /// What one is, in Chinese.
    pub unit_zh: String,
    /// What one is, in English; empty: as in Chinese.
    pub unit_en: String,
    /// The price of one; `None` when what was typed is no amount.
    pub price: Option<Fen>,
    /// The first day of the price; `None` when what was typed is no date.
    pub valid_from: Option<Day>,
    /// Where the price was decided and published.
    pub source: String,
    /// Codes of the components that it fits.
    pub components: Vec<String>,
}

/// Puts an item on the board, or a new price from a day on; the version's id.
///
/// # Errors
/// Forbidden without the permission; missing texts; a price that is none; a day in the past or not after the last version.
pub fn set_tariff(tx: &mut Tx<'_>, by: &Actor, input: &SetTariff) -> Result<Id, Fault> {
    by.require::<perms::SetTariff>()?;
    let (community, today) = (tx.line(), tx.today()?);
    let code = kernel::text::tidy(&input.code).to_uppercase();
    let last = queries::tariff_versions(tx, community, &code)?.into_iter().next();
    let mut check = Check::new();
    rules::tariff(
        &mut check,
        &rules::TariffDraft {
            code: &code,
            kind: &input.kind,
            price: input.price,
            valid_from: input.valid_from,
            last_from: last.as_ref().map(|row| row.valid_from),
            today,
        },
    );
    let name_zh = check.text(&input.name_zh, "name_zh", 60);
    let unit_zh = check.text(&input.unit_zh, "unit_zh", 12);
    let source = check.text(&input.source, "source", 120);
    let name_en = or(&input.name_en, &name_zh);
    let unit_en = or(&input.unit_en, &unit_zh);
    check.ensure(name_en.chars().count() <= 80, "name_en", "too_long");
    check.ensure(unit_en.chars().count() <= 24, "unit_en", "too_long");
    check.done()?;
    let (Some(price), Some(valid_from)) = (input.price, input.valid_from) else {
        return Err(Fault::broken("an item passed its check without price or date"));
    };
    let before = valid_from.yesterday().map_err(Fault::broken)?;
    store::end_tariff(tx, &code, before)?;
    let tariff_id = tx.id();
    let version = last.map_or(1, |row| row.version + 1);
    let fresh = store::NewTariff {
        tariff_id,
        code: &code,
        kind: &input.kind,
        name_zh: &name_zh,
        name_en: &name_en,
        unit_zh: &unit_zh,
        unit_en: &unit_en,
        price,
        valid_from,
        source: &source,
        version,
    };
    if !store::insert_tariff(tx, &fresh)? {
        return Err(Fault::invalid("valid_from", "version_order"));
    }
    store::clear_components(tx, &code)?;
    store::insert_components(tx, &code, &input.components)?;
    tx.record(
        Event::new("tariff.set", "tariff", tariff_id)
            .data("code", code)
            .data("price_fen", price.0)
            .data("valid_from", valid_from.to_string())
            .data("version", version),
    )?;
    Ok(tariff_id)
}

/// An item that leaves the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EndTariff {
    /// The item's code.
    pub code: String,
    /// Its last day; `None` when what was typed is no date.
    pub last_day: Option<Day>,
}

/// Takes an item off the board after a last day. What was quoted from it stays as it was.
///
/// # Errors
/// Forbidden without the permission; not found; a last day in the past.
pub fn end_tariff(tx: &mut Tx<'_>, by: &Actor, input: &EndTariff) -> Result<(), Fault> {
    by.require::<perms::SetTariff>()?;
    let (community, today) = (tx.line(), tx.today()?);
    let last_day = input.last_day.ok_or_else(|| Fault::invalid("last_day", "not_a_date"))?;
    if last_day < today {
        return Err(Fault::invalid("last_day", "in_the_past"));
    }
    let newest = queries::tariff_versions(tx, community, &input.code)?.into_iter().next().ok_or(Fault::NotFound)?;
    if newest.valid_from > last_day {
        return Err(Fault::invalid("last_day", "version_order"));
    }
    store::end_tariff(tx, &input.code, last_day)?;
    tx.record(
        Event::new("tariff.ended", "tariff", newest.tariff_id)
            .data("code", input.code.clone())
            .data("valid_to", last_day.to_string()),
    )?;
    Ok(())
}

fn or(text: &str, otherwise: &str) -> String {
    let tidy = kernel::text::tidy(text);
    if tidy.is_empty() { otherwise.to_owned() } else { tidy }
}
