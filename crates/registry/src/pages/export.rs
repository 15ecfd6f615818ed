//! The list of homes as an Excel file. Phones are masked; that it was taken out is in the history.

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::fault::Fault;
use kernel::ids::Id;
use platform::db::Db;
use platform::web::{Desk, Failed, FormCommand};
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use serde::Deserialize;

use super::labels::stage_tag;
use crate::actions;
use crate::perms::ExportHomes;
use crate::queries::lists::{self, Filter, Listed};
use crate::words::Words;

/// At most so many homes are in one file.
const MOST: usize = 50_000;

/// The form has nothing but its key.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ExportForm {}

/// Makes the file.
pub(crate) async fn homes(desk: Desk<ExportHomes>, form: FormCommand<ExportForm>) -> Result<Response, Failed> {
    let w = Words(desk.lang);
    let (line, today) = (desk.line.id, desk.now().day(&desk.line.zone));
    let (found, phones) = desk.read(move |db| read(db, line, today)).await?;
    let rows = i64::try_from(found.len()).unwrap_or(i64::MAX);
    desk.write(form.key, move |tx, by| actions::note_export(tx, by, rows)).await?;
    let bytes = workbook(w, &found, &phones).map_err(Fault::broken)?;
    let mut response = bytes.into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    );
    let name = super::homes::encoded(&format!("{}-{}-{today}.xlsx", desk.line.code, w.export_file()));
    let disposition = format!("attachment; filename=\"homes.xlsx\"; filename*=UTF-8''{name}");
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&disposition).map_err(Fault::broken)?);
    Ok(response)
}

type Phones = Vec<(Id, String)>;

fn read(db: &mut Db<'_>, line: Id, today: kernel::clock::Day) -> Result<(Vec<Listed>, Phones), Fault> {
    let (found, _) = lists::homes(db, line, &Filter::default(), MOST, today)?;
    Ok((found, lists::phones_by_unit(db, line)?))
}

fn workbook(w: Words, found: &[Listed], phones: &[(Id, String)]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    sheet.set_name(w.export_sheet())?;
    sheet.set_freeze_panes(1, 0)?;
    let heads = [
        w.unit_building(),
        w.home_room(),
        w.home_area(),
        w.home_stage(),
        w.home_delivered(),
        w.home_people(),
        w.export_phones(),
    ];
    for (column, head) in (0_u16..).zip(heads) {
        sheet.write_with_format(0, column, head, &bold)?;
        sheet.set_column_width(column, if column >= 5 { 28 } else { 16 })?;
    }
    let mut by_unit: std::collections::HashMap<Id, Vec<&str>> = std::collections::HashMap::new();
    for (unit_id, digits) in phones {
        by_unit.entry(*unit_id).or_default().push(digits);
    }
    for (line, listed) in (1_u32..).zip(found) {
        let people: Vec<String> =
            listed.people.iter().map(|(role, name)| format!("{name} {}", w.code_word("occupant", role))).collect();
        let numbers: Vec<String> =
            by_unit.get(&listed.row.unit_id).into_iter().flatten().map(|digits| kernel::phone::mask(digits)).collect();
        sheet.write(line, 0, &listed.row.building_name)?;
        sheet.write(line, 1, &listed.row.code)?;
        sheet.write(line, 2, listed.row.area.to_string())?;
        sheet.write(line, 3, stage_tag(w, listed.stage).text)?;
        sheet.write(line, 4, listed.row.delivered_on.map(|day| day.to_string()).unwrap_or_default())?;
        sheet.write(line, 5, people.join("；"))?;
        sheet.write(line, 6, numbers.join("；"))?;
    }
    book.save_to_buffer()
}
