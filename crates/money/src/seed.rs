//! The price board that a fresh community begins with, from `fixtures/money/tariffs.toml`.

use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::money::Fen;
use platform::db::Tx;
use serde::Deserialize;

use crate::store;

const BOARD: &str = include_str!("../../../fixtures/money/tariffs.toml");

#[derive(Deserialize)]
struct Board {
    valid_from: String,
    source: String,
    item: Vec<Item>,
}

#[derive(Deserialize)]
struct Item {
    code: String,
    kind: String,
    zh: String,
    en: String,
    unit_zh: String,
    unit_en: String,
    fen: i64,
    fits: Vec<String>,
    /// Between which minutes of the day it is charged.
    #[serde(default)]
    hours: Option<(i64, i64)>,
}

fn board() -> Result<(Day, Board), Fault> {
    let board: Board = toml::from_str(BOARD).map_err(Fault::broken)?;
    let from = parse_day(&board.valid_from).ok_or_else(|| Fault::broken("the default price board has no date"))?;
    Ok((from, board))
}

/// Puts the default items on the board, those that aren't there yet.
pub(crate) fn price_board(tx: &mut Tx<'_>) -> Result<(), Fault> {
    let (valid_from, board) = board()?;
    for item in &board.item {
        let tariff_id = tx.id();
        let fresh = store::NewTariff {
            tariff_id,
            code: &item.code,
            kind: &item.kind,
            name_zh: &item.zh,
            name_en: &item.en,
            unit_zh: &item.unit_zh,
            unit_en: &item.unit_en,
            price: Fen(item.fen),
            valid_from,
            source: &board.source,
            version: 1,
        };
        if store::insert_tariff(tx, &fresh)? {
            store::insert_components(tx, &item.code, &item.fits)?;
            if let Some((begins, ends)) = item.hours {
                store::insert_hours(tx, &item.code, begins, ends)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// What of a home is repaired for money has a price, and no item fits what the catalogue doesn't know.
    #[test]
    fn the_default_board_fits_the_catalogue_of_components() {
        let catalogue = include_str!("../../../fixtures/responsibility/components.csv");
        let mut lines = catalogue.lines().filter(|line| !line.starts_with('#'));
        let heads: Vec<&str> = lines.next().expect("heads").split(',').collect();
        let at = |name: &str| heads.iter().position(|head| *head == name).expect("column");
        let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').collect()).collect();
        let known: HashSet<&str> = rows.iter().map(|row| row[at("component")]).collect();
        let (_, board) = board().expect("reads");
        for item in &board.item {
            for fit in &item.fits {
                assert!(known.contains(fit.as_str()), "{} fits {fit}, which is no component", item.code);
            }
        }
        let priced: HashSet<&str> = board
            .item
            .iter()
            .filter(|i| i.kind != "material")
            .flat_map(|i| i.fits.iter().map(String::as_str))
            .collect();
        for row in &rows {
            let paid = row[at("place")] == "private" && row[at("offered")] == "yes" && row[at("free")] == "no";
            if paid && row[at("flow")] == "home" && row[at("utility")].is_empty() {
                assert!(priced.contains(row[at("component")]), "{} has no price", row[at("component")]);
            }
        }
    }

    #[test]
    fn the_default_board_can_be_published() {
        let (_, board) = board().expect("reads");
        assert!(board.item.len() >= 60, "{}", board.item.len());
        let codes: HashSet<&str> = board.item.iter().map(|i| i.code.as_str()).collect();
        assert_eq!(codes.len(), board.item.len(), "codes are unique");
        for item in &board.item {
            assert!(crate::model::KINDS.contains(&item.kind.as_str()), "{}", item.code);
            assert!(item.fen > 0 && !item.zh.is_empty() && !item.en.is_empty(), "{}", item.code);
            assert!(!item.unit_zh.is_empty() && !item.unit_en.is_empty(), "{}", item.code);
        }
    }
}
