//! The decision in words of the viewer's language: why, on which ground, with the dates that decided.

use kernel::clock::Day;
use kernel::ids::Id;
use kernel::lang::Lang;

use crate::book::{Book, Component, Period};
use crate::model::{Facts, Grade};
use crate::rules::table::Row;
use crate::rules::verdict::Judged;
use crate::rules::warranty::{Missing, Standing};
use crate::words::Words;

/// Where it is written, and since when.
pub(crate) struct Ground {
    pub(crate) source: String,
    pub(crate) valid_from: Day,
}

/// The component in words.
pub(crate) fn component_label(component: Option<&Component>, lang: Lang) -> String {
    component.map_or_else(|| Words(lang).component_unknown(), |c| c.label(lang).to_owned())
}

/// The last day of the warranty, where one is known.
pub(crate) fn warranty_end(standing: &Standing) -> Option<Day> {
    match standing {
        Standing::In { end, .. } | Standing::Over { end, .. } => Some(*end),
        Standing::NoPeriod | Standing::Unknown(_) => None,
    }
}

/// The row's ground, and that of the warranty period where one was looked at.
pub(crate) fn ground(book: &Book, judged: &Judged<'_>, on: Day, lang: Lang) -> Ground {
    let w = Words(lang);
    let Some(terms) = judged.terms else { return Ground { source: w.ground_none(), valid_from: on } };
    let row = w.ground_row(judged.row.code(), lang.pick(&terms.source_zh, &terms.source_en));
    let looked_at = matches!(judged.row, Row::R3 | Row::R8);
    let source = match period_of(book, &judged.standing).filter(|_| looked_at) {
        Some(p) => w.ground_row_and_warranty(&p.warranty_code, row, lang.pick(&p.source_zh, &p.source_en)),
        None => row,
    };
    Ground { source, valid_from: terms.valid_from }
}

fn period_of<'a>(book: &'a Book, standing: &Standing) -> Option<&'a Period> {
    match standing {
        Standing::In { by, .. } | Standing::Over { by, .. } => book.periods.iter().find(|p| p.period_id == *by),
        Standing::NoPeriod | Standing::Unknown(_) => None,
    }
}

/// Why, in a sentence or two.
pub(crate) fn because(
    book: &Book,
    facts: &Facts,
    judged: &Judged<'_>,
    component: Option<&Component>,
    lang: Lang,
) -> String {
    let w = Words(lang);
    let what = sentence_case(&component_label(component, lang));
    match judged.row {
        Row::R0 => w.because_r0(),
        Row::R1 if judged.chargeable => w.because_r1_misuse(what),
        Row::R1 => w.because_r1_person(what),
        Row::R2 => renovation(w, judged, facts, what),
        Row::R3 => warranty(book, w, judged, what, lang),
        Row::R4 => match judged.party {
            Some(party) => w.because_r4(what, &party.name, &party.phone),
            None => w.because_r4_no_party(what),
        },
        Row::R5 if matches!(judged.standing, Standing::Unknown(_)) => w.because_r5_unchecked(what),
        Row::R5 => w.because_r5(what),
        Row::R6 => w.because_r6(what, grade(w, facts, component)),
        Row::R7 => match judged.party {
            Some(party) => w.because_r7(what, &party.name),
            None => w.because_r7_no_party(what),
        },
        Row::R8 => paid(book, w, judged, what, lang),
        Row::R9 => w.because_r9(what),
        Row::R10 => match judged.party {
            Some(party) => w.because_r10(what, &party.name, &party.phone),
            None => w.because_r10_no_party(what),
        },
        Row::R99 => w.because_r99(missing(w, &judged.missing, lang)),
    }
}

fn renovation(w: Words, judged: &Judged<'_>, facts: &Facts, what: String) -> String {
    let Some(touching) = judged.touching else { return w.because_r99(w.missing_altered()) };
    let phone = touching.by.phone.clone().unwrap_or_default();
    let (company, accepted) = (&touching.by.company, touching.by.accepted_on.to_string());
    let end = touching.end.map(|end| end.to_string()).unwrap_or_default();
    if facts.survey.is_some_and(|s| s.altered == Some(true)) {
        w.because_r2_confirmed(company, what, end, phone)
    } else {
        w.because_r2(accepted, company, what, end)
    }
}

fn warranty(book: &Book, w: Words, judged: &Judged<'_>, what: String, lang: Lang) -> String {
    let sentence = match (&judged.standing, period_of(book, &judged.standing)) {
        (Standing::In { end, begin, .. }, Some(period)) => {
            w.because_r3(what, end.to_string(), length(period, lang), since(w, period, *begin))
        }
        _ => what,
    };
    match judged.party {
        Some(party) => w.because_r3_party(&party.name, sentence),
        None => w.because_r3_no_party(sentence),
    }
}

fn paid(book: &Book, w: Words, judged: &Judged<'_>, what: String, lang: Lang) -> String {
    match (&judged.standing, period_of(book, &judged.standing)) {
        (Standing::Over { end, latest: true, .. }, Some(_)) => w.because_r8_latest(what, end.to_string()),
        (Standing::Over { end, .. }, Some(period)) => w.because_r8(what, end.to_string(), length(period, lang)),
        _ => w.because_r8_no_period(what),
    }
}

fn since(w: Words, period: &Period, begin: Day) -> String {
    if period.relation == "builder" {
        w.since_completed(begin.to_string())
    } else {
        w.since_delivered(begin.to_string())
    }
}

/// `2 年`, `6 个月`, `1 个采暖期`.
pub(crate) fn length(period: &Period, lang: Lang) -> String {
    amount(&period.unit, period.amount, lang)
}

/// An amount of a unit in words.
pub(crate) fn amount(unit: &str, amount: i64, lang: Lang) -> String {
    let w = Words(lang);
    match unit {
        "heating_seasons" => w.length_heating_seasons(amount),
        "cooling_seasons" => w.length_cooling_seasons(amount),
        "design_life_years" => w.length_design_life(amount),
        _ if amount % 12 == 0 => w.length_years(amount / 12),
        _ => w.length_months(amount),
    }
}

fn grade(w: Words, facts: &Facts, component: Option<&Component>) -> String {
    let surveyed = facts.survey.and_then(|s| s.grade);
    match surveyed.or_else(|| component.and_then(|c| c.usual_grade.as_deref()).and_then(Grade::parse)) {
        Some(Grade::Major) => w.grade_major(),
        Some(Grade::Medium) => w.grade_medium(),
        _ => w.grade_small(),
    }
}

/// What is missing, as a list in words.
pub(crate) fn missing(w: Words, missing: &[Missing], lang: Lang) -> String {
    let word = |what: &Missing| match what {
        Missing::Component => w.missing_component(),
        Missing::Unit => w.missing_unit(),
        Missing::CompletedOn => w.missing_completed_on(),
        Missing::DeliveredOn => w.missing_delivered_on(),
        Missing::Season => w.missing_season(),
        Missing::Altered => w.missing_altered(),
        Missing::Grade => w.missing_grade(),
    };
    missing.iter().map(word).collect::<Vec<_>>().join(lang.pick("、", ", "))
}

/// What a party is for, in words.
pub(crate) fn scope(book: &Book, party_id: Id, lang: Lang) -> String {
    let w = Words(lang);
    let word = |kind: &str, code: &str| match kind {
        "component" => book.component(code).map_or_else(|| code.to_owned(), |c| c.label(lang).to_owned()),
        "group" => w.code_word("group", code),
        "utility" => w.code_word("utility", code),
        _ => w.scope_all(),
    };
    let scopes = book.scopes.iter().filter(|s| s.party_id == party_id);
    scopes.map(|s| word(&s.scope_kind, &s.code)).collect::<Vec<_>>().join(lang.pick("、", ", "))
}

/// With a capital at its beginning, where the language has any: the catalogue keeps `kitchen tap`, a sentence begins `Kitchen tap`.
pub(crate) fn sentence_case(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
