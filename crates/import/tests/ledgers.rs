//! Whole workbooks: the ledger of 桂花苑 against its known truth, and small ones of every kind made here.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test may stop where it stands")]

use std::path::Path;

use import::book;
use import::model::{Choices, Field, Preview};
use import::preview::{preview, preview_file, read_mapping};
use kernel::fault::Fault;
use kernel::lang::Lang;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::Value;

fn of(bytes: &[u8]) -> Preview {
    preview(&book::read(bytes, "a.xlsx").expect("opens"), &Choices::default(), Lang::Zh).expect("reads")
}

fn kinds(preview: &Preview) -> Vec<(String, String)> {
    preview.problems.iter().map(|p| (p.cell.clone(), p.kind.clone())).collect()
}

/// A workbook of texts from A1 on.
fn sheet(rows: &[&[&str]]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(*cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    workbook.save_to_buffer().unwrap()
}

#[test]
fn the_ledger_of_the_fixture_gives_its_known_truth() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/import");
    let truth: Value =
        serde_json::from_str(&std::fs::read_to_string(folder.join("owners-ledger.truth.json")).unwrap()).unwrap();
    let preview = preview_file(&folder.join("owners-ledger.xlsx"), None, Lang::Zh).unwrap();
    assert_eq!(preview.sheet, "业主台账");
    assert_eq!(preview.header_row, 3);
    assert_eq!(preview.units, truth["units"]);
    let counts = serde_json::to_value(&preview.problem_counts).unwrap();
    assert_eq!(counts, truth["problems"]);
    assert_eq!(preview.sums.co_owned, truth["co_owned"]);
    assert_eq!(preview.sums.tenanted, truth["tenanted"]);
    assert_eq!(preview.sums.arrears_total_fen, truth["arrears_total_fen"]);
    // Six areas can't be read from the sheet; its own total has them.
    assert_eq!(serde_json::to_value(preview.sums.area_in_sheet).unwrap(), truth["area_total_hundredths_m2"]);
    assert_eq!(preview.sums.area_total_hundredths_m2, 21_960_094);
    assert_eq!(preview.rows, 1977);
    let mapped = |field: Field| preview.mapping.get(field.code()).map(String::as_str);
    for (field, column) in [
        (Field::Building, "A"),
        (Field::Entrance, "B"),
        (Field::Room, "C"),
        (Field::Area, "D"),
        (Field::DeliveredOn, "E"),
        (Field::Owner, "F"),
        (Field::OwnerPhone, "G"),
        (Field::OwnerId, "H"),
        (Field::OwnerPhone2, "I"),
        (Field::Tenant, "J"),
        (Field::TenantPhone, "K"),
        (Field::Space, "L"),
        (Field::Arrears, "M"),
        (Field::Note, "N"),
    ] {
        assert_eq!(mapped(field), Some(column), "{}", field.code());
    }
    assert!(kinds(&preview).contains(&("G13".to_owned(), "phone".to_owned())));
    assert!(kinds(&preview).contains(&("H4".to_owned(), "id_number_lost_digits".to_owned())));
}

#[test]
fn one_row_of_english_titles_in_another_place() {
    let preview = of(&sheet(&[
        &["", "Residents of Maple Court"],
        &[],
        &["", "No.", "Building", "Room", "Owner", "Phone", "Floor area (sqm)", "Remarks"],
        &["", "1", "A", "101", "John Smith & Mary Smith", "138 0013 8000", "98.60", ""],
        &["", "2", "A", "102", "", "", "x", ""],
        &["", "", "Total", "", "", "", "98.60", ""],
    ]));
    assert_eq!((preview.header_row, preview.rows, preview.units, preview.people), (3, 2, 2, 2));
    assert_eq!(kinds(&preview), [("E5".to_owned(), "owner_missing".to_owned()), ("G5".to_owned(), "area".to_owned())]);
}

#[test]
fn rooms_in_one_cell_need_no_building() {
    let preview = of(&sheet(&[
        &["房屋", "业主", "电话"],
        &["3栋2单元1201", "李兰", "13800138000"],
        &["3-2-1202室", "王强", "13900139000"],
        &["3-2-1201", "李兰", "13800138000"],
        &["门卫室", "王强", "13900139000"],
    ]));
    assert_eq!((preview.units, preview.rows), (2, 4));
    assert_eq!(kinds(&preview), [("A4".to_owned(), "duplicate_room".to_owned()), ("A5".to_owned(), "room".to_owned())]);
    assert!(preview.problems[0].text.contains("第 2 行"), "{}", preview.problems[0].text);
}

#[test]
fn a_building_written_once_reaches_down_and_a_single_gap_is_asked_about() {
    let once = of(&sheet(&[
        &["楼栋", "单元", "房号", "业主"],
        &["1栋", "1单元", "101", "甲某"],
        &["", "", "102", "乙某"],
        &["", "2单元", "101", "丙某"],
        &["", "", "102", "丁某"],
    ]));
    assert_eq!((once.units, once.problems.len()), (4, 0), "{:?}", once.problems);
    let gap = of(&sheet(&[
        &["楼栋", "单元", "房号", "业主"],
        &["1栋", "1单元", "101", "甲某"],
        &["", "1单元", "102", "乙某"],
        &["1栋", "2单元", "101", "丙某"],
    ]));
    assert_eq!(gap.units, 3);
    assert_eq!(kinds(&gap), [("A3".to_owned(), "building_blank".to_owned())]);
}

#[test]
fn merged_cells_reach_over_their_rows_and_groups_over_their_columns() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let plain = Format::new();
    sheet.merge_range(0, 0, 0, 5, "某某小区住户登记表", &plain).unwrap();
    sheet.merge_range(1, 0, 2, 0, "楼栋", &plain).unwrap();
    sheet.merge_range(1, 1, 2, 1, "房号", &plain).unwrap();
    sheet.merge_range(1, 2, 1, 3, "业主", &plain).unwrap();
    sheet.merge_range(1, 4, 1, 5, "租客", &plain).unwrap();
    for (column, title) in (2..).zip(["姓名", "电话", "姓名", "电话"]) {
        sheet.write_string(2, column, title).unwrap();
    }
    sheet.merge_range(3, 0, 4, 0, "2栋", &plain).unwrap();
    for (row, cells) in
        (3..).zip([["101", "甲某", "13800138000", "丙某", "13700137000"], ["102", "乙某", "13900139000", "", ""]])
    {
        for (column, text) in (1..).zip(cells) {
            sheet.write_string(row, column, text).unwrap();
        }
    }
    let preview = of(&workbook.save_to_buffer().unwrap());
    assert_eq!((preview.header_row, preview.units, preview.people), (3, 2, 3));
    assert!(preview.problems.is_empty(), "{:?}", preview.problems);
    assert_eq!(preview.mapping["tenant_phone"], "F");
    assert_eq!(preview.sums.tenanted, 1);
}

#[test]
fn numbers_dates_and_lost_digits_are_told_by_the_cell() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, title) in (0..).zip(["楼栋", "房号", "业主", "电话", "身份证号", "收楼日期", "欠费"])
    {
        sheet.write_string(0, column, title).unwrap();
    }
    let dated = Format::new().set_num_format("yyyy-mm-dd");
    for row in 1..=2 {
        sheet.write_number(row, 0, 3).unwrap();
        sheet.write_number(row, 1, 100 + row).unwrap();
        sheet.write_string(row, 2, "李兰").unwrap();
        sheet.write_number(row, 3, 13_800_138_000_f64).unwrap();
    }
    sheet.write_number(1, 4, 5.101_071_953_100_497e17).unwrap();
    sheet.write_with_format(1, 5, ExcelDateTime::from_ymd(2016, 9, 5).unwrap(), &dated).unwrap();
    sheet.write_number(2, 5, 20_160_905).unwrap();
    sheet.write_number(1, 6, 0.1 + 0.2).unwrap();
    let preview = of(&workbook.save_to_buffer().unwrap());
    assert_eq!(kinds(&preview), [("E2".to_owned(), "id_number_lost_digits".to_owned())]);
    assert_eq!(preview.sums.arrears_total_fen, 30);
    assert_eq!(preview.people, 1, "one name with one number is one person");
}

#[test]
fn what_was_chosen_and_mended_is_what_is_read() {
    let bytes = sheet(&[
        &["甲", "乙", "房号", "业主"],
        &["1栋", "13800138000", "101", "李兰"],
        &["1栋", "1380013800", "", "王强"],
    ]);
    let opened = book::read(&bytes, "a.xlsx").unwrap();
    let mapping =
        read_mapping(r#"{"building": "A", "owner_phone": 2, "room": "房号", "owner": "D"}"#, &opened).unwrap();
    let mut choices = Choices { mapping: Some(mapping), ..Choices::default() };
    let first = preview(&opened, &choices, Lang::En).unwrap();
    assert_eq!(kinds(&first), [("B3".to_owned(), "phone".to_owned()), ("C3".to_owned(), "room".to_owned())]);
    choices.edits.insert((2, 2), "102".to_owned());
    assert_eq!(preview(&opened, &choices, Lang::En).unwrap().units, 2);
    choices.left_out.insert(2);
    let last = preview(&opened, &choices, Lang::En).unwrap();
    assert_eq!((last.units, last.problems.len()), (1, 0));
    assert!(read_mapping(r#"{"colour": "A"}"#, &opened).is_err());
    assert!(read_mapping(r#"{"room": "无此列"}"#, &opened).is_err());
}

#[test]
fn a_csv_is_a_ledger_too() {
    let text = "楼栋,单元,房号,业主姓名,联系电话\n1栋,1单元,101,李兰,138 0013 8000\n合计,,,,\n";
    let preview = preview(&book::read(text.as_bytes(), "台账.csv").unwrap(), &Choices::default(), Lang::Zh).unwrap();
    assert_eq!((preview.units, preview.people, preview.problems.len()), (1, 1, 0));
}

#[test]
fn an_old_workbook_is_read_with_its_dates_and_merged_cells() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/import");
    let preview = preview_file(&folder.join("old.xls"), None, Lang::Zh).unwrap();
    assert_eq!((preview.header_row, preview.units, preview.people), (2, 2, 3));
    assert_eq!(kinds(&preview), [("F4".to_owned(), "date".to_owned())]);
    // Two cells in the far corners of a sheet of 16 million.
    let far = preview_file(&folder.join("far.xls"), None, Lang::Zh);
    assert_eq!(far.map(|p| p.units), Err(Fault::invalid("file", "file_hostile")));
}

#[test]
fn a_workbook_that_unpacks_to_too_much_or_lies_far_out_is_refused() {
    let detail = |bytes: &[u8]| match book::read(bytes, "a.xlsx") {
        Err(Fault::Invalid(errors)) => errors[0].detail.clone(),
        other => format!("{:?}", other.map(|book| book.sheets.len())),
    };
    let mut workbook = Workbook::new();
    let far = workbook.add_worksheet();
    far.write_string(0, 0, "房号").unwrap();
    far.write_string(1_048_575, 16_383, "x").unwrap();
    far.write_string(1_048_575, 0, "x").unwrap();
    assert_eq!(detail(&workbook.save_to_buffer().unwrap()), "too_many_rows");
    let mut bytes = sheet(&[&["房号", "业主"], &["1-101", "李兰"]]);
    bytes.truncate(bytes.len() / 2);
    assert_eq!(detail(&bytes), "file_broken");
    assert_eq!(detail(&bomb()), "file_hostile");
}

/// Zeros that a zip makes small: 400 MB in a few hundred kilobytes.
fn bomb() -> Vec<u8> {
    use std::io::Write;
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    writer.start_file("[Content_Types].xml", options).unwrap();
    writer.write_all(b"<Types/>").unwrap();
    writer.start_file("xl/worksheets/sheet1.xml", options).unwrap();
    let zeros = vec![0_u8; 1 << 20];
    for _ in 0..400 {
        writer.write_all(&zeros).unwrap();
    }
    writer.finish().unwrap().into_inner()
}
