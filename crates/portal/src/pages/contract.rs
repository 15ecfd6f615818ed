//! A party's contract, and what it broke of it: a panel on the party's page in the register.

use askama::Template;
use kernel::clock::Day;
use kernel::fault::Fault;
use kernel::ids::Id;
use kernel::permission::Needs;
use platform::db::Db;
use platform::module::Viewer;
use platform::web::{Desk, Done, Failed, FormCommand, Path};

use super::{label, op_id, span};
use crate::actions::contract::{self, Terms};
use crate::model::Contract;
use crate::perms::{EnterContract, SeeContracts};
use crate::queries;
use crate::rules::{BreachKind, breaches};
use crate::words::Words;

/// So many of a party's jobs are counted.
const JOBS: i64 = 500;
/// So many breaches are listed.
const LISTED: usize = 50;

struct Shown {
    valid: String,
    times: String,
    now: bool,
    terms: Contract,
}

struct Count {
    n: usize,
    text: String,
}

struct Line {
    order_id: Id,
    number: String,
    place: String,
    kind: String,
    late: String,
}

#[derive(Template)]
#[template(path = "portal/party_panel.html")]
struct PartyPanel {
    w: Words,
    base: String,
    post: String,
    party_id: Id,
    today: Day,
    contracts: Vec<Shown>,
    may_enter: bool,
    jobs: i64,
    counts: Vec<Count>,
    lines: Vec<Line>,
    op_id: String,
}

fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

fn shown(w: Words, terms: Contract, today: Day) -> Shown {
    let hours = if terms.hours_from == terms.hours_to {
        w.contract_always()
    } else {
        format!("{}–{}", clock(terms.hours_from), clock(terms.hours_to))
    };
    Shown {
        valid: terms
            .valid_to
            .map_or_else(|| w.valid_since(terms.valid_from.to_string()), |to| format!("{}–{to}", terms.valid_from)),
        times: w.contract_terms(
            span(w, terms.answer_minutes),
            span(w, terms.arrival_minutes),
            span(w, terms.finish_minutes),
            hours,
        ),
        now: terms.valid_from <= today && terms.valid_to.is_none_or(|to| to >= today),
        terms,
    }
}

/// The panel of a party.
pub(crate) fn panel(db: &mut Db<'_>, viewer: &Viewer<'_>, party: Id) -> Result<Option<String>, Fault> {
    if !SeeContracts::PERMISSION.allows(&viewer.actor.roles) {
        return Ok(None);
    }
    let (w, community, now) = (Words(viewer.lang), viewer.line.id, viewer.now);
    let today = now.day(&viewer.line.zone);
    let jobs = queries::jobs::all_of_party(db, community, party, JOBS)?;
    let broken: Vec<_> =
        jobs.iter().flat_map(|job| breaches(&job.times(), now).into_iter().map(move |b| (job, b))).collect();
    let counts = BreachKind::ALL.map(|kind| {
        let n = broken.iter().filter(|(_, b)| b.kind == kind).count();
        Count { n, text: w.breach_count(n, label(w, "breach", kind.code())) }
    });
    let lines = broken.iter().take(LISTED).map(|(job, b)| Line {
        order_id: job.order_id,
        number: job.number.clone(),
        place: job.place_label.clone(),
        kind: label(w, "breach", b.kind.code()),
        late: span(w, b.minutes),
    });
    let base = format!("/c/{}", viewer.line.code);
    let panel = PartyPanel {
        post: format!("{base}/parties/{party}/contract"),
        party_id: party,
        today,
        contracts: queries::jobs::contracts(db, community, party)?.into_iter().map(|c| shown(w, c, today)).collect(),
        may_enter: EnterContract::PERMISSION.allows(&viewer.actor.roles),
        counts: counts.into(),
        lines: lines.collect(),
        jobs: i64::try_from(jobs.len()).unwrap_or(JOBS),
        op_id: op_id(),
        w,
        base,
    };
    panel.render().map(Some).map_err(Fault::broken)
}

/// Enters a contract.
pub(crate) async fn enter(
    desk: Desk<EnterContract>,
    Path((_, party)): Path<(String, Id)>,
    form: FormCommand<Terms>,
) -> Result<Done, Failed> {
    desk.write(form.key, move |tx, by| contract::enter(tx, by, party, &form.input)).await?;
    Ok(Done::to(desk.htmx, desk.href(&format!("/parties/{party}"))))
}
