//! Finance: the takings of a day, the journal, the balances, payments in advance.

use askama::Template;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use kernel::clock::{Day, parse_day};
use kernel::fault::Fault;
use kernel::money::Fen;
use kernel::permission::Needs;
use kernel::room::RoomCode;
use platform::web::{Desk, Done, Failed, FormCommand, Html, Query, Shell};
use serde::{Deserialize, Serialize};

use super::export;
use crate::actions::{self, Prepay};
use crate::model::{Balance, JournalLine, METHODS, MethodTotal, Taking};
use crate::perms::{ReadLedger, TakePrepayment};
use crate::queries;
use crate::words::Words;

/// How many receipts and journal lines the page lists.
const SHOWN: i64 = 500;
/// How many rows the Excel file takes at most: what a sheet can hold comfortably.
const EXPORTED: i64 = 200_000;

/// Which day.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct DayQuery {
    #[serde(default)]
    day: String,
}

struct ReceiptLine {
    number: String,
    href: String,
    time: String,
    unit: String,
    amount: String,
    method: String,
    by: String,
    reason: String,
}

struct EntryLine {
    number: Option<i64>,
    time: String,
    reason: String,
    account: String,
    unit: String,
    debit: String,
    credit: String,
}

struct Sum {
    label: String,
    count: i64,
    total: String,
}

#[derive(Template)]
#[template(path = "money/day.html")]
struct DayPage {
    shell: Shell,
    w: Words,
    here: String,
    day: String,
    before: String,
    after: String,
    is_today: bool,
    total: String,
    receipts_count: i64,
    receipts: Vec<ReceiptLine>,
    sums: Vec<Sum>,
    journal: Vec<EntryLine>,
    balances: Vec<(String, String)>,
    receivable: String,
    findings: i64,
    cut: bool,
    may_prepay: bool,
    methods: Vec<(&'static str, String)>,
    shown: i64,
}

struct Read {
    takings: Vec<Taking>,
    sums: Vec<MethodTotal>,
    journal: Vec<JournalLine>,
    balances: Vec<Balance>,
    findings: i64,
}

/// The takings of a day, the journal of that day, and what stands in the accounts.
pub(crate) async fn day(desk: Desk<ReadLedger>, Query(query): Query<DayQuery>) -> Result<Html, Failed> {
    let (w, community) = (Words(desk.lang), desk.line.id);
    let today = desk.now().day(&desk.line.zone);
    let day = parse_day(&query.day).unwrap_or(today);
    let read = desk
        .read(move |db| {
            Ok(Read {
                takings: queries::takings(db, community, day, day, SHOWN + 1)?,
                sums: queries::method_totals(db, community, day, day)?,
                journal: queries::journal(db, community, day, day, SHOWN + 1)?,
                balances: queries::balances(db, community)?,
                findings: i64::try_from(queries::verify(db, community)?.len()).unwrap_or(i64::MAX),
            })
        })
        .await?;
    let here = desk.href("/money");
    let receivable = read.balances.iter().find(|b| b.account == "receivable").map_or(Fen::ZERO, |b| b.amount);
    let cut = [read.takings.len(), read.journal.len()].into_iter().any(|n| i64::try_from(n).unwrap_or(0) > SHOWN);
    let shown = usize::try_from(SHOWN).unwrap_or(0);
    Html::of(&DayPage {
        day: day.to_string(),
        before: day.yesterday().unwrap_or(day).to_string(),
        after: day.tomorrow().unwrap_or(day).to_string(),
        is_today: day == today,
        total: read.sums.iter().map(|s| s.total).sum::<Fen>().yuan(),
        receipts_count: read.sums.iter().map(|s| s.receipts).sum(),
        receipts: read.takings.iter().take(shown).map(|r| receipt_line(&desk, w, r)).collect(),
        sums: read.sums.iter().map(|s| sum(w, s)).collect(),
        journal: entry_lines(&desk, w, &read.journal, shown),
        balances: read.balances.iter().map(|b| (w.code_word("account", &b.account), shown_balance(b).yuan())).collect(),
        receivable: receivable.yuan(),
        findings: read.findings,
        cut,
        may_prepay: <TakePrepayment as Needs>::PERMISSION.allows(&desk.actor.roles),
        methods: METHODS.into_iter().filter(|m| *m != "prepaid").map(|m| (m, w.code_word("method", m))).collect(),
        shown: SHOWN,
        shell: desk.shell(&w.money_title()).await?,
        w,
        here,
    })
}

/// A balance as its account is read: assets and expenses by debit, the others by credit.
fn shown_balance(balance: &Balance) -> Fen {
    if matches!(balance.kind.as_str(), "asset" | "expense") { balance.amount } else { -balance.amount }
}

fn receipt_line<P>(desk: &Desk<P>, w: Words, taking: &Taking) -> ReceiptLine {
    ReceiptLine {
        number: crate::model::receipt_number(taking.number),
        href: desk.href(&format!("/receipts/{}", taking.receipt_id)),
        time: taking.taken_at.hm(&desk.line.zone),
        unit: taking.unit_label.clone().unwrap_or_else(|| w.receipt_common()),
        amount: taking.amount.yuan(),
        method: w.code_word("method", &taking.method),
        by: taking.taken_by_name.clone(),
        reason: taking.reason.clone().unwrap_or_default(),
    }
}

fn sum(w: Words, total: &MethodTotal) -> Sum {
    Sum { label: w.code_word("method", &total.method), count: total.receipts, total: total.total.yuan() }
}

/// The lines of the journal; number, time and reason stand at the first line of an entry only.
fn entry_lines<P>(desk: &Desk<P>, w: Words, lines: &[JournalLine], shown: usize) -> Vec<EntryLine> {
    let mut last = None;
    lines
        .iter()
        .take(shown)
        .map(|line| {
            let first = last != Some(line.number);
            last = Some(line.number);
            EntryLine {
                number: first.then_some(line.number),
                time: if first { line.posted_at.hm(&desk.line.zone) } else { String::new() },
                reason: if first { reason_label(w, &line.reason) } else { String::new() },
                account: w.code_word("account", &line.account),
                unit: line.unit_label.clone().unwrap_or_default(),
                debit: if line.amount > Fen::ZERO { line.amount.yuan() } else { String::new() },
                credit: if line.amount < Fen::ZERO { (-line.amount).yuan() } else { String::new() },
            }
        })
        .collect()
}

/// Why an entry was posted, in words.
pub(crate) fn reason_label(w: Words, reason: &str) -> String {
    w.find(&format!("posting-{reason}")).unwrap_or_else(|| reason.to_owned())
}

/// The form of a payment in advance, as typed.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct PrepayForm {
    #[serde(default)]
    room: String,
    #[serde(default)]
    amount: String,
    #[serde(default)]
    method: String,
}

/// Takes a payment in advance, and leads to its receipt.
pub(crate) async fn prepay(desk: Desk<TakePrepayment>, form: FormCommand<PrepayForm>) -> Result<Done, Failed> {
    let typed = form.input;
    let written = desk
        .write(form.key, move |tx, by| {
            let community = tx.line();
            let code = RoomCode::parse(&typed.room).map_or_else(String::new, |room| room.code());
            let unit_id =
                queries::unit_by_code(tx, community, &code)?.ok_or_else(|| Fault::invalid("room", "not_a_room"))?;
            let amount = Fen::parse_yuan(&typed.amount).ok_or_else(|| Fault::invalid("amount", "not_an_amount"))?;
            actions::prepay(tx, by, &Prepay { unit_id, amount, method: typed.method.clone() })
        })
        .await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/receipts/{}", written.answer.receipt_id))))
}

/// From which day to which.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct RangeQuery {
    #[serde(default)]
    from: String,
    #[serde(default)]
    to: String,
}

/// Receipts and journal as a workbook.
pub(crate) async fn export(desk: Desk<ReadLedger>, Query(query): Query<RangeQuery>) -> Result<Response, Failed> {
    let (w, community, zone) = (Words(desk.lang), desk.line.id, desk.line.zone.clone());
    let today = desk.now().day(&desk.line.zone);
    let from: Day = parse_day(&query.from).unwrap_or(today);
    let to: Day = parse_day(&query.to).unwrap_or(from).max(from);
    let (takings, journal) = desk
        .read(move |db| {
            Ok((
                queries::takings(db, community, from, to, EXPORTED)?,
                queries::journal(db, community, from, to, EXPORTED)?,
            ))
        })
        .await?;
    let bytes = export::workbook(w, &zone, &takings, &journal)?;
    let name = format!("attachment; filename=\"{}-{from}-{to}.xlsx\"", desk.line.code);
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet".to_owned();
    let headers = [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "no-store".to_owned())];
    Ok((headers, bytes).into_response())
}
