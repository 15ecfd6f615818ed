//! What a person sees before anything is written: counts, mapping, and every problem at its cell, in words.

use std::path::Path;

use kernel::fault::Fault;
use kernel::lang::Lang;

use crate::book::{self, Book, FILE_MAX, address, column_of, letters};
use crate::model::{Choices, Column, Field, Finding, Mapping, Preview, Problem, ProblemKind};
use crate::read::{self, Reading, tally};
use crate::words::Words;

/// The preview of a workbook with what was chosen for it.
///
/// # Errors
/// Field errors on `file` or `sheet`, as the reader tells.
pub fn preview(book: &Book, choices: &Choices, lang: Lang) -> Result<Preview, Fault> {
    Ok(of(&read::read(book, choices)?, lang))
}

/// The preview of what was read.
pub fn of(reading: &Reading, lang: Lang) -> Preview {
    let (sheet, header, ledger) = (&reading.sheet, &reading.header, &reading.ledger);
    let columns = (0..sheet.width())
        .map(|column| Column {
            column: letters(column),
            title: header.titles.get(column).cloned().unwrap_or_default(),
            sample: sample(reading, column),
        })
        .collect();
    Preview {
        sheet: sheet.name.clone(),
        header_row: header.row + 1,
        mapping: reading.mapping.iter().map(|(field, column)| (field.code().to_owned(), letters(*column))).collect(),
        rows: ledger.rows,
        units: ledger.homes.len(),
        people: tally::distinct_people(ledger),
        problems: ledger.findings.iter().map(|finding| problem(finding, lang)).collect(),
        problem_counts: tally::counts(&ledger.findings),
        sums: ledger.sums,
        sheets: reading.sheets.clone(),
        columns,
    }
}

fn sample(reading: &Reading, column: usize) -> String {
    (reading.header.row + 1..reading.sheet.rows.len().min(reading.header.row + 200))
        .map(|row| reading.sheet.cell(row, column))
        .find(|cell| !cell.is_empty())
        .map_or_else(String::new, |cell| cell.text.chars().take(24).collect())
}

/// A problem in words.
pub fn problem(finding: &Finding, lang: Lang) -> Problem {
    Problem {
        cell: address(finding.row, finding.column),
        field: finding.field.code().to_owned(),
        kind: finding.kind.code().to_owned(),
        text: text(finding, Words(lang)),
        value: finding.value.clone(),
        proposal: if finding.kind == ProblemKind::BuildingBlank { finding.hint.clone() } else { String::new() },
    }
}

fn text(finding: &Finding, w: Words) -> String {
    let value = finding.value.as_str();
    match finding.kind {
        ProblemKind::Room if value.is_empty() => w.problem_room_blank(),
        ProblemKind::Room => w.problem_room(value),
        ProblemKind::DuplicateRoom => w.problem_duplicate_room(&finding.hint, value),
        ProblemKind::BuildingBlank if finding.hint.is_empty() => w.problem_building_unknown(),
        ProblemKind::BuildingBlank => w.problem_building_blank(&finding.hint),
        ProblemKind::Area => w.problem_area(value),
        ProblemKind::Date => w.problem_date(value),
        ProblemKind::OwnerMissing => w.problem_owner_missing(),
        ProblemKind::TenantMissing => w.problem_tenant_missing(),
        ProblemKind::Name => w.problem_name(value),
        ProblemKind::Phone => w.problem_phone(value),
        ProblemKind::IdNumber => w.problem_id_number(),
        ProblemKind::IdNumberLostDigits => w.problem_id_number_lost_digits(),
        ProblemKind::Plate => w.problem_plate(value),
        ProblemKind::DuplicatePlate => w.problem_duplicate_plate(&finding.hint, value),
        ProblemKind::Arrears => w.problem_arrears(value),
        ProblemKind::CellError => w.problem_cell_error(value),
        ProblemKind::RoomColumnMissing => w.problem_room_column_missing(),
    }
}

/// Reads a file within the limits.
///
/// # Errors
/// `file` `not_found`, or a field error of the reader.
pub fn open_file(path: &Path) -> Result<Book, Fault> {
    let size = std::fs::metadata(path).map_err(|_| Fault::invalid("file", "file_not_found"))?.len();
    if usize::try_from(size).map_or(true, |size| size > FILE_MAX) {
        return Err(Fault::invalid("file", "file_too_large"));
    }
    let bytes = std::fs::read(path).map_err(|_| Fault::invalid("file", "file_not_found"))?;
    let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    book::read(&bytes, &name)
}

/// The preview of a file on disk, for the command line. Without a mapping the likeliest one is used.
///
/// # Errors
/// As [`open_file`] and [`preview`].
pub fn preview_file(path: &Path, mapping: Option<Mapping>, lang: Lang) -> Result<Preview, Fault> {
    let choices = Choices { mapping, ..Choices::default() };
    preview(&open_file(path)?, &choices, lang)
}

/// Reads a mapping as people write it: `{"room": "C", "owner": "业主姓名", "area": 4}` — letters, a title, or a number from 1.
///
/// # Errors
/// A field error on `mapping`: `not_readable`, `unknown` (a field or a column that isn't there).
pub fn read_mapping(json: &str, book: &Book) -> Result<Mapping, Fault> {
    let wanted: std::collections::BTreeMap<String, serde_json::Value> =
        serde_json::from_str(json).map_err(|_| Fault::invalid("mapping", "not_readable"))?;
    let titles = read::read(book, &Choices::default()).map(|r| r.header.titles).unwrap_or_default();
    let mut mapping = Mapping::new();
    for (name, column) in wanted {
        let field = Field::parse(&name).ok_or_else(|| Fault::invalid("mapping", "unknown"))?;
        let found = match &column {
            serde_json::Value::Null => continue,
            serde_json::Value::Number(number) => {
                number.as_u64().and_then(|n| usize::try_from(n).ok()).and_then(|n| n.checked_sub(1))
            }
            serde_json::Value::String(text) => column_named(text, &titles),
            _ => None,
        };
        mapping.insert(field, found.ok_or_else(|| Fault::invalid("mapping", "unknown"))?);
    }
    Ok(mapping)
}

fn column_named(text: &str, titles: &[String]) -> Option<usize> {
    let own = |title: &String| title.rsplit(" · ").next().unwrap_or(title).to_owned();
    titles.iter().position(|title| title == text || own(title) == text).or_else(|| column_of(text))
}
