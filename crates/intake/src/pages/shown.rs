//! How codes and moments are shown to people, in a language: names of states, kinds and payers, days and times.

use kernel::clock::{Day, Moment, days_between};
use kernel::ids::Id;
use kernel::lang::Lang;
use platform::app::App;
use platform::i18n::code_id;
use platform::lines::Line;

use crate::words::Words;

/// A choice in a list of choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Choice {
    /// What is sent.
    pub(crate) value: String,
    /// What is shown.
    pub(crate) label: String,
    /// Whether it is chosen.
    pub(crate) on: bool,
}

/// The name of a code; where the catalogue has none, nothing is shown rather than the code.
pub(crate) fn name(w: Words, group: &str, code: &str) -> String {
    w.find(&code_id(group, code)).unwrap_or_default()
}

/// The name of a code of another domain (a duty, a department).
pub(crate) fn name_elsewhere(app: &App, lang: Lang, group: &str, code: &str) -> String {
    app.word(lang, &format!("{group}-{}", code.replace('_', "-")), &[]).unwrap_or_default()
}

/// The colour of a request's state.
pub(crate) fn tone(state: &str) -> &'static str {
    match state {
        "closed" | "done" => "jade",
        "open" | "waiting" => "gold",
        "promised" | "working" | "outside" => "blue",
        _ => "",
    }
}

/// The colour of a promise.
pub(crate) fn promise_tone(state: &str, late: bool) -> &'static str {
    match state {
        "open" if late => "red",
        "open" => "blue",
        "kept" => "jade",
        "broken" => "red",
        _ => "",
    }
}

/// A day as it is said: today, tomorrow, or its date and weekday.
pub(crate) fn day(w: Words, day: Day, today: Day) -> String {
    match days_between(today, day) {
        0 => w.day_today(),
        1 => w.day_tomorrow(),
        -1 => w.day_yesterday(),
        _ => w.day_other(day.strftime("%m-%d").to_string(), weekday(w, day)),
    }
}

/// The weekday of a day.
pub(crate) fn weekday(w: Words, day: Day) -> String {
    name(w, "weekday", &day.weekday().to_monday_one_offset().to_string())
}

/// A moment as it is said: 今天 14:45.
pub(crate) fn when(w: Words, line: &Line, at: Moment, now: Moment) -> String {
    w.when(day(w, at.day(&line.zone), now.day(&line.zone)), at.hm(&line.zone))
}

/// The time that the resident was told: the appointment, or by when somebody is there.
pub(crate) fn promised_at(kind: &str, starts_at: Option<Moment>, due_at: Moment) -> Moment {
    starts_at.filter(|_| matches!(kind, "appointment" | "survey")).unwrap_or(due_at)
}

/// The value of a `datetime-local` field.
pub(crate) fn local(line: &Line, at: Moment) -> String {
    at.input_value(&line.zone)
}

/// Reads the value of a `datetime-local` field.
pub(crate) fn read_local(line: &Line, text: &str) -> Option<Moment> {
    let (day, time) = text.trim().split_once(['T', ' '])?;
    let mut parts = time.split(':');
    let (hour, minute) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Moment::at(kernel::clock::parse_day(day)?, hour, minute, &line.zone)
}

/// The page behind something of another domain.
pub(crate) fn page_of(app: &App, line: &Line, subject_kind: &str, id: Id) -> Option<String> {
    let links = app.modules().iter().flat_map(|module| module.subject_links);
    links.filter(|link| link.subject_kind == subject_kind).map(|link| (link.href)(&line.code, id)).next()
}

/// So many minutes, as people say it: from two whole hours on in hours.
pub(crate) fn span(w: Words, minutes: i64) -> String {
    if minutes >= 120 && minutes % 60 == 0 { w.span_hours(minutes / 60) } else { w.span_minutes(minutes) }
}

/// A number as it is read: 138 0013 8000. What is no number of a kind that we know stays as it is.
pub(crate) fn phone(text: &str) -> String {
    kernel::phone::spaced(text)
}

/// A number with its middle hidden, as it is read.
pub(crate) fn masked(digits: &str) -> String {
    phone(&kernel::phone::mask(digits))
}

/// How urgent a danger is, in words with its code.
pub(crate) fn level(w: Words, code: &str) -> String {
    name(w, "level", &code.to_lowercase())
}

/// A row of the responsibility table with what it says.
pub(crate) fn table_row(app: &App, lang: Lang, w: Words, row: &str) -> String {
    match name_elsewhere(app, lang, "row", &row.to_lowercase()) {
        label if label.is_empty() => row.to_owned(),
        label => w.row_said(label, row.to_owned()),
    }
}

/// What was promised, in words: as somebody said it, or as the software says it of itself.
pub(crate) fn words(w: Words, code: Option<&str>, words: Option<String>) -> Option<String> {
    words.or_else(|| code.map(|code| name(w, "promised", code)).filter(|said| !said.is_empty()))
}

/// The first character of a name, for the round sign beside it.
pub(crate) fn letter(name: &str) -> String {
    name.chars().next().map(String::from).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use kernel::lang::Lang;

    use super::*;

    #[test]
    fn a_day_of_minutes_is_said_in_hours() {
        let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(span(Words(Lang::Zh), 1440)), "24 小时");
        assert_eq!(plain(span(Words(Lang::En), 1440)), "24 hours");
        assert_eq!(plain(span(Words(Lang::Zh), 45)), "45 分钟");
        assert_eq!(plain(span(Words(Lang::En), 150)), "150 min");
    }

    #[test]
    fn a_level_is_said_in_words_with_its_code() {
        for (code, word) in [("P0", "特急"), ("P1", "紧急")] {
            let said = level(Words(Lang::Zh), code);
            assert!(said.contains(word) && said.contains(code), "{said}");
        }
    }

    #[test]
    fn every_word_that_the_software_promises_is_said_in_both_languages() {
        for code in crate::codes::PROMISE_WORDS {
            for lang in [Lang::Zh, Lang::En] {
                assert!(words(Words(lang), Some(code), None).is_some(), "{code}");
            }
        }
    }
}
