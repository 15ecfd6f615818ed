//! Where the titles stand. Ledgers have titles above the titles: a merged heading over the whole sheet, groups over two
//! or five columns, two rows of titles, or none of these.

use std::collections::{BTreeMap, BTreeSet};

use super::titles::{level, meaning};
use crate::book::{Kind, Sheet};
use crate::model::{Field, Mapping};

/// How far down the titles are looked for.
const DEEPEST: usize = 40;

/// Where the titles stand and what they mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The row of the titles, from 0; the lower one where they take two.
    pub row: usize,
    /// The title of each column, with its group before it.
    pub titles: Vec<String>,
    /// What they mean.
    pub mapping: Mapping,
    /// How much they tell.
    pub score: u32,
}

/// Finds the row of titles. A sheet without one that names rooms or people has none.
pub fn find(sheet: &Sheet) -> Option<Header> {
    let deepest = sheet.rows.len().min(DEEPEST);
    // Of two rows that tell the same the upper one has the titles: further down they are repeated.
    let best = (0..deepest)
        .map(|row| judge(sheet, row))
        .max_by(|a, b| a.score.cmp(&b.score).then(b.row.cmp(&a.row)))
        .filter(|header| header.score > 0)?;
    let tells = [Field::Room, Field::Owner, Field::Building].iter().any(|field| best.mapping.contains_key(field));
    (tells && best.mapping.len() >= 2).then_some(best)
}

/// The title of a column as its own cell says, or the cell of a merged area that reaches down to it; and its group.
fn title(sheet: &Sheet, row: usize, column: usize) -> (String, String) {
    let above = |row: usize| -> String {
        let from = sheet.merge_at(row, column).map_or((row, column), |m| (m.top, m.left));
        sheet.cell(from.0, from.1).text.clone()
    };
    let own = above(row);
    let group = if row == 0 { String::new() } else { above(row - 1) };
    // A heading over the whole sheet is no group, and a title that reaches over two rows isn't its own group.
    let wide = row > 0
        && sheet.merge_at(row - 1, column).is_some_and(|m| (m.right - m.left + 1) * 10 > sheet.width().max(1) * 7);
    if wide || group == own || group.chars().count() > 20 { (own, String::new()) } else { (own, group) }
}

fn judge(sheet: &Sheet, row: usize) -> Header {
    let width = sheet.width();
    let mut titles = Vec::with_capacity(width);
    let mut wanted: Vec<(Field, u32, usize)> = Vec::new();
    let mut last_group = String::new();
    for column in 0..width {
        let (own, mut group) = title(sheet, row, column);
        // Without merged areas (a CSV) a group stands over its first column only.
        if sheet.merges.is_empty() && row > 0 {
            if group.is_empty() { group.clone_from(&last_group) } else { last_group.clone_from(&group) }
        }
        if own.is_empty() && group.is_empty() {
            titles.push(String::new());
            continue;
        }
        if sheet.cell(row, column).kind == Kind::Text
            && let Some((field, score)) = meaning(&own, &group)
        {
            wanted.push((field, score, column));
        }
        titles.push(if group.is_empty() { own } else { format!("{group} · {own}") });
    }
    let (mapping, score) = settle(&wanted, &titles);
    Header { row, titles, mapping, score }
}

/// One column a field: the surest, the leftmost of those. A second column of numbers becomes the second number.
fn settle(wanted: &[(Field, u32, usize)], titles: &[String]) -> (Mapping, u32) {
    let mut best: BTreeMap<Field, (u32, usize)> = BTreeMap::new();
    for (field, score, column) in wanted {
        let known = best.get(field).map_or(0, |(score, _)| *score);
        if *score > known {
            best.insert(*field, (*score, *column));
        }
    }
    let used: BTreeSet<usize> = best.values().map(|(_, column)| *column).collect();
    let spare = |field: Field| {
        wanted
            .iter()
            .find(|(f, _, column)| *f == field && !used.contains(column))
            .map(|(_, score, column)| (*score, *column))
    };
    if !best.contains_key(&Field::OwnerPhone2)
        && let Some(second) = spare(Field::OwnerPhone)
    {
        best.insert(Field::OwnerPhone2, second);
    }
    // In English `unit` is a home, or, beside a column of rooms, an entrance.
    if !best.contains_key(&Field::Entrance)
        && let Some((score, room)) = best.get(&Field::Room).copied()
        && titles.get(room).is_some_and(|t| matches!(level(t).as_str(), "unit" | "unitno"))
        && let Some(second) = spare(Field::Room)
    {
        best.insert(Field::Entrance, (score, room));
        best.insert(Field::Room, second);
    }
    let score = best.values().map(|(score, _)| *score).sum();
    (best.into_iter().map(|(field, (_, column))| (field, column)).collect(), score)
}
