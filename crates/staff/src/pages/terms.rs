//! The numbers of the staff's rules: what holds today, what will hold, what held; and the form for a new one.

use askama::Template;
use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};
use serde::Deserialize;

use crate::actions::{self, SetBesideDays};
use crate::model::{BESIDE_DAYS, TermRow};
use crate::perms::SetStaffTerms;
use crate::words::Words;
use crate::{queries, rules};

struct Row {
    number: i64,
    since: String,
    source: String,
    by: String,
    now: bool,
}

#[derive(Template)]
#[template(path = "staff/terms.html")]
struct TermsPage {
    shell: Shell,
    w: Words,
    here: String,
    list: String,
    days: i64,
    most: i64,
    version: i64,
    today: Day,
    rows: Vec<Row>,
}

/// The page.
pub(crate) async fn page(desk: Desk<SetStaffTerms>) -> Result<Html, Failed> {
    let (w, community, today) = (Words(desk.lang), desk.line.id, desk.now().day(&desk.line.zone));
    let (rows, days) = desk
        .read(move |db| {
            Ok((queries::terms(db, community, BESIDE_DAYS)?, queries::term(db, community, BESIDE_DAYS, today)?))
        })
        .await?;
    Html::of(&TermsPage {
        shell: desk.shell(&w.terms_title()).await?,
        here: desk.href("/staff/terms"),
        list: desk.href("/staff"),
        days,
        most: rules::BESIDE_AT_MOST,
        version: rows.iter().map(|row| row.version).max().unwrap_or(0),
        today,
        rows: shown(w, rows, today),
        w,
    })
}

/// The rows, the latest first; the first one that has begun is in force.
fn shown(w: Words, rows: Vec<TermRow>, today: Day) -> Vec<Row> {
    let now = rows.iter().position(|row| row.valid_from <= today);
    let row = |(at, row): (usize, TermRow)| Row {
        number: row.number,
        since: row.valid_from.to_string(),
        // The company's default cites the rule.
        source: if row.source == "duty.certified" { w.terms_default() } else { row.source },
        by: row.changed_by_name,
        now: now == Some(at),
    };
    rows.into_iter().enumerate().map(row).collect()
}

/// The form as a browser sends it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Form {
    #[serde(default)]
    days: Option<i64>,
    #[serde(default)]
    source: String,
    #[serde(default)]
    valid_from: String,
}

impl Form {
    fn input(self) -> Result<SetBesideDays, Fault> {
        let valid_from = parse_day(&self.valid_from).ok_or_else(|| Fault::invalid("valid_from", "not_a_date"))?;
        let days = self.days.ok_or_else(|| Fault::invalid("days", "missing"))?;
        Ok(SetBesideDays { days, source: self.source, valid_from })
    }
}

/// Sets a number from a day on.
pub(crate) async fn set(desk: Desk<SetStaffTerms>, form: FormCommand<Form>) -> Result<Done, Failed> {
    let (op, input) = (form.op, form.input.input()?);
    desk.write(form.key, move |tx, by| actions::set_beside_days(tx, by, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/staff/terms")))
}
