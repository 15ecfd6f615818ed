//! How orders are said on pages: codes in words, moments on the wall clock, tags with their tone.

use jiff::tz::TimeZone;
use kernel::clock::Moment;
use platform::i18n::code_id;

use crate::machine::State;
use crate::rules::Late;
use crate::words::Words;

/// A code in words: `label(w, "state", "issued")`. A code without a word is shown as a dash, never raw.
pub(crate) fn label(w: Words, kind: &str, code: &str) -> String {
    w.find(&code_id(kind, code)).unwrap_or_else(|| "—".to_owned())
}

/// A tag: tone and word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tag {
    pub(crate) tone: &'static str,
    pub(crate) text: String,
}

/// The tag of a state; a pause goes before it.
pub(crate) fn state_tag(w: Words, state: &str, paused: bool) -> Tag {
    if paused {
        return Tag { tone: "gold", text: w.paused() };
    }
    let tone = match State::parse(state) {
        Some(State::Issued | State::Quoted | State::Finished) => "gold",
        Some(State::Acknowledged | State::Departed | State::Outside) => "blue",
        Some(State::Announced | State::Inspected | State::Consented | State::Working | State::Accepted) => "jade",
        Some(State::Returned) => "red",
        _ => "",
    };
    Tag { tone, text: label(w, "state", state) }
}

/// How late, in words: `晚 25 分`, `晚 3 小时`.
pub(crate) fn late_text(w: Words, minutes: i64) -> String {
    match minutes {
        ..=0 => w.late_now(),
        1..120 => w.late_minutes(minutes),
        120..2880 => w.late_hours(minutes / 60),
        _ => w.late_days(minutes / 1440),
    }
}

/// A length of time in words: `45 分钟`, `2 小时 30 分钟`, `3 天`.
pub(crate) fn gap_text(w: Words, minutes: i64) -> String {
    match minutes {
        ..120 => w.gap_minutes(minutes),
        120..2880 if minutes % 60 == 0 => w.gap_hours(minutes / 60),
        120..2880 => w.gap_hours_minutes(minutes / 60, minutes % 60),
        _ => w.gap_days(minutes / 1440),
    }
}

/// Why it is late.
pub(crate) fn late_why(w: Words, late: Late) -> String {
    label(w, "late-why", late.code())
}

/// `14:45` today, `11-25` on another day: for cards of the board.
pub(crate) fn brief(at: Moment, now: Moment, zone: &TimeZone) -> String {
    if at.day(zone) == now.day(zone) { at.hm(zone) } else { at.zoned(zone).strftime("%m-%d").to_string() }
}

/// Reads an `<input type="datetime-local">` on the community's wall clock.
pub(crate) fn local_moment(text: &str, zone: &TimeZone) -> Option<Moment> {
    let civil: jiff::civil::DateTime = text.trim().parse().ok()?;
    let zoned = civil.to_zoned_datetime(zone.clone()).ok()?;
    Some(zoned.timestamp().into())
}

/// The first character of a name, for the round sign before it.
pub(crate) fn sign(name: &str) -> String {
    name.chars().next().map(String::from).unwrap_or_default()
}

/// A slice of the ring that shows what the management fee pays for: lengths on a circle of 100.
pub(crate) struct Slice {
    pub(crate) label: String,
    pub(crate) percent: i64,
    pub(crate) rest: i64,
    /// Where it begins; the ring starts at the top and goes clockwise.
    pub(crate) offset: i64,
    pub(crate) ink: &'static str,
}

/// From the largest head on; what is left over is grey.
const INKS: [&str; 4] = ["var(--jade)", "var(--blue)", "var(--gold)", "var(--jade-soft)"];

/// The ring of the fee.
pub(crate) fn slices(w: Words, shares: &[crate::model::FeeShare]) -> Vec<Slice> {
    let mut before = 0;
    let mut found = Vec::new();
    let inks = INKS.iter().chain(std::iter::repeat(&"var(--line-strong)"));
    for (ink, share) in inks.zip(shares) {
        let named = w.find(&format!("fee-head-{}", share.head)).unwrap_or_else(|| w.fee_head_other());
        found.push(Slice { label: named, percent: share.percent, rest: 100 - share.percent, offset: 25 - before, ink });
        before += share.percent;
    }
    found
}

/// The row of the responsibility table in words; empty for a code that it doesn't have.
pub(crate) fn row_text(w: Words, row: &str) -> String {
    let why = responsibility::words::Words(w.0).find(&format!("row-{}", row.to_lowercase()));
    why.map(|why| w.row_why(why)).unwrap_or_default()
}

/// What a named colleague says: a tag, gold while it is to be confirmed.
pub(crate) fn witness_tag(w: Words, confirmed: Option<bool>) -> Tag {
    let tone = match confirmed {
        None => "gold",
        Some(true) => "jade",
        Some(false) => "red",
    };
    Tag { tone, text: label(w, "witness", crate::queries::witness_code(confirmed)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_time_is_said_in_its_own_unit() {
        let w = Words(platform::i18n::Lang::Zh);
        for (minutes, said) in
            [(45, "45 分钟"), (119, "119 分钟"), (120, "2 小时"), (150, "2 小时 30 分钟"), (2880, "2 天")]
        {
            assert_eq!(gap_text(w, minutes), said);
        }
    }

    #[test]
    fn a_row_of_the_table_is_said_in_words() {
        for lang in platform::i18n::Lang::ALL {
            let said = row_text(Words(lang), "R8");
            assert!(!said.is_empty() && !said.contains("R8"), "{said}");
            assert_eq!(row_text(Words(lang), "X"), "");
        }
    }

    #[test]
    fn a_time_on_the_wall_reads_back() {
        let zone = TimeZone::get("Asia/Shanghai").expect("zone");
        let at = Moment::parse("2026-11-24T14:45:00+08:00").expect("moment");
        assert_eq!(at.input_value(&zone), "2026-11-24T14:45");
        assert_eq!(local_moment("2026-11-24T14:45", &zone), Some(at));
        assert_eq!(local_moment("gestern", &zone), None);
    }

    #[test]
    fn every_code_has_a_word_in_both_languages() {
        use crate::machine::{Flow, Verb};
        use platform::i18n::Lang;
        for lang in Lang::ALL {
            let w = Words(lang);
            let all = |kind: &str, codes: &[&str]| {
                for code in codes {
                    assert_ne!(label(w, kind, code), "—", "{kind} {code} in {lang:?}");
                }
            };
            all("state", &State::ALL.map(State::code));
            all("flow", &Flow::ALL.map(Flow::code));
            all("verb", &Verb::ALL.map(Verb::code));
            all("way", &Verb::ALL.map(Verb::code));
            all("payer", &crate::actions::PAYERS);
            all("outcome", &crate::model::outcome::ALL);
            all("closing", &crate::model::closing::ALL);
            all("settlement", &crate::actions::KINDS);
            all("accepted-by", &crate::rules::By::ALL.map(crate::rules::By::code));
            all("method", &money::model::METHODS);
            all("department", &staff::model::DEPARTMENTS);
            all("duty", &staff::model::DUTIES);
            all("opinion", &["1", "2", "3", "4", "5"]);
            all("giving", &["clerk", "leader", "take"]);
            all("evidence", &["signature", "paper", "code", "call"]);
            all("priority", &["p0", "p1", "p2", "p3"]);
            all("raised", &["unanswered", "outside_late", "promise_broken", "pause_over", "call_denied"]);
            all("witness", &["to_confirm", "confirmed", "denied"]);
            all("call-asked", &crate::model::part::ALL);
            all("late-why", &["unanswered", "not-on-the-way", "outside", "pause"]);
            all("role", &["owner", "co_owner", "tenant", "family", "agent"]);
        }
    }
}
