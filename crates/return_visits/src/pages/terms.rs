//! Hours and limits: what holds today, what held and what will hold, each with its source; and the form for what is next.

use askama::Template;
use kernel::clock::{Day, parse_day};
use kernel::fault::{Check, Fault};
use platform::web::{Desk, Done, Failed, FormCommand, Html, Shell};
use serde::Deserialize;

use crate::actions::{self, SetTerms};
use crate::model::{Settings, TermsRow};
use crate::perms::SetReturnVisitTerms;
use crate::queries;
use crate::rules::{clock, parse_clock};
use crate::words::Words;

struct Row {
    since: String,
    hours: String,
    quiet: String,
    limits: String,
    source: String,
    by: String,
    now: bool,
}

/// The values in the form.
struct Filled {
    opens: String,
    closes: String,
    quiet_from: String,
    quiet_to: String,
    tries: i64,
    try_days: i64,
    late_hours: i64,
    unhappy_at: i64,
}

#[derive(Template)]
#[template(path = "return_visits/terms.html")]
struct TermsPage {
    shell: Shell,
    w: Words,
    here: String,
    queue_href: String,
    version: i64,
    today: Day,
    rows: Vec<Row>,
    filled: Filled,
    opinions: Vec<(i64, String)>,
}

/// The page.
pub(super) async fn page(desk: Desk<SetReturnVisitTerms>) -> Result<Html, Failed> {
    let (w, community, today) = (Words(desk.lang), desk.line.id, desk.now().day(&desk.line.zone));
    let (rows, settings) =
        desk.read(move |db| Ok((queries::terms(db, community)?, queries::settings(db, community, today)?))).await?;
    Html::of(&TermsPage {
        shell: desk.shell(&w.terms_title()).await?,
        here: desk.href("/return-visits/terms"),
        queue_href: desk.href("/return-visits"),
        version: rows.iter().map(|row| row.version).max().unwrap_or(0),
        today,
        rows: shown(w, rows, today),
        filled: filled(&settings),
        opinions: (2..=4).map(|o| (o, super::opinion_word(w, o))).collect(),
        w,
    })
}

fn filled(s: &Settings) -> Filled {
    Filled {
        opens: clock(s.opens_minute),
        closes: clock(s.closes_minute),
        quiet_from: clock(s.quiet_from_minute),
        quiet_to: clock(s.quiet_to_minute),
        tries: s.tries,
        try_days: s.try_days,
        late_hours: s.late_hours,
        unhappy_at: s.unhappy_at,
    }
}

/// The rows, the latest first; the first one that has begun is in force.
fn shown(w: Words, rows: Vec<TermsRow>, today: Day) -> Vec<Row> {
    let now = rows.iter().position(|row| row.valid_from <= today);
    let span = |from: i64, to: i64| format!("{}–{}", clock(from), clock(to));
    let row = |(at, r): (usize, TermsRow)| Row {
        since: r.valid_from.to_string(),
        hours: span(r.opens_minute, r.closes_minute),
        quiet: span(r.quiet_from_minute, r.quiet_to_minute),
        limits: w.terms_limits(r.try_days, r.late_hours, super::opinion_word(w, r.unhappy_at), r.tries),
        source: if r.source == "order.closed-by-revisit" { w.terms_default() } else { r.source },
        by: r.changed_by_name,
        now: now == Some(at),
    };
    rows.into_iter().enumerate().map(row).collect()
}

/// The form as a browser sends it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Form {
    opens: String,
    closes: String,
    quiet_from: String,
    quiet_to: String,
    tries: Option<i64>,
    try_days: Option<i64>,
    late_hours: Option<i64>,
    unhappy_at: Option<i64>,
    source: String,
    valid_from: String,
}

impl Form {
    fn input(self) -> Result<SetTerms, Fault> {
        let mut check = Check::new();
        let mut time = |text: &str, field: &str| check.need(parse_clock(text), field, "not_a_time").unwrap_or_default();
        let (opens_minute, closes_minute) = (time(&self.opens, "opens"), time(&self.closes, "closes"));
        let (quiet_from_minute, quiet_to_minute) =
            (time(&self.quiet_from, "quiet_from"), time(&self.quiet_to, "quiet_to"));
        let mut number = |value: Option<i64>, field: &str| check.need(value, field, "missing").unwrap_or_default();
        let settings = Settings {
            opens_minute,
            closes_minute,
            quiet_from_minute,
            quiet_to_minute,
            tries: number(self.tries, "tries"),
            try_days: number(self.try_days, "try_days"),
            late_hours: number(self.late_hours, "late_hours"),
            unhappy_at: number(self.unhappy_at, "unhappy_at"),
        };
        let valid_from = check.need(parse_day(&self.valid_from), "valid_from", "not_a_date");
        check.done()?;
        let valid_from = valid_from.ok_or_else(|| Fault::invalid("valid_from", "not_a_date"))?;
        Ok(SetTerms { settings, source: self.source, valid_from })
    }
}

/// Sets hours and limits from a day on.
pub(super) async fn set(desk: Desk<SetReturnVisitTerms>, form: FormCommand<Form>) -> Result<Done, Failed> {
    let (op, input) = (form.op, form.input.input()?);
    desk.write(form.key, move |tx, by| actions::set_terms(tx, by, &op, &input)).await?;
    Ok(Done::to(desk.htmx, desk.href("/return-visits/terms")))
}
