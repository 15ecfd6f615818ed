//! The register of exceptions as an Excel workbook.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::tz::TimeZone;
use kernel::fault::Fault;
use platform::app::App;
use platform::web::{Desk, Failed, Query};
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::exceptions::ListQuery;
use crate::perms::ReadExceptions;
use crate::queries;
use crate::register::Exception;
use crate::words::Words;

/// At most so many entries are in one file.
const MOST: i64 = 20_000;

/// Makes the file of what the list shows.
pub(super) async fn exceptions(desk: Desk<ReadExceptions>, Query(query): Query<ListQuery>) -> Result<Response, Failed> {
    let (w, community, asked) = (Words(desk.lang), desk.line.id, query.asked());
    let found = desk.read(move |db| queries::exceptions(db, community, &asked, MOST)).await?;
    let bytes = workbook(w, &desk.app, &desk.line.zone, &found).map_err(Fault::broken)?;
    let name = format!("attachment; filename=\"{}-exceptions.xlsx\"", desk.line.code);
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned();
    let headers = [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "no-store".to_owned())];
    Ok((headers, bytes).into_response())
}

fn workbook(w: Words, app: &App, zone: &TimeZone, found: &[Exception]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name(w.exceptions_title())?;
    let heads = [
        w.exceptions_when(),
        w.exceptions_rule(),
        w.exceptions_what(),
        w.exceptions_reason(),
        w.exceptions_by(),
        w.exceptions_until(),
        w.exceptions_review(),
        w.exceptions_reviewed_by(),
    ];
    let bold = Format::new().set_bold();
    for (column, title) in (0_u16..).zip(heads) {
        sheet.write_string_with_format(0, column, title, &bold)?;
        sheet.set_column_width(column, 20)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, e) in (1_u32..).zip(found) {
        // Texts are written as texts, so that none of them is ever a formula.
        let texts = [
            e.granted_at.long(zone),
            app.rule_title(w.0, &e.rule),
            e.subject_label.clone(),
            e.reason.clone(),
            e.granted_by_name.clone(),
            e.ends_on.to_string(),
            e.review.clone(),
            e.reviewed_by_name.clone(),
        ];
        for (column, text) in (0_u16..).zip(texts) {
            sheet.write_string(row, column, text)?;
        }
    }
    book.save_to_buffer()
}
