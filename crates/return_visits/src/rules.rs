//! The pure decisions: why an order is visited, when, by whom, what ends it, and whether the money agrees.
//!
//! Nothing is read or written here; hours, limits and classes come in as values that the community keeps.

use jiff::tz::TimeZone;
use kernel::clock::{Day, Moment};
use kernel::fault::{Check, Fault, Refusal};
use kernel::ids::Id;
use kernel::money::Fen;

use crate::model::{Record, Settings, Waiver};

/// At most so many characters of a remark.
const REMARK: usize = 500;
/// The way of paying that is none of ours.
pub const PRIVATE_HAND: &str = "worker";

/// What is known of an order when its work has been accepted (or its quote was declined).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finished {
    /// The request was a complaint.
    pub complaint: bool,
    /// The matter is a leak.
    pub leak: bool,
    /// The work was paid for.
    pub paid: bool,
    /// The opinion at acceptance.
    pub opinion: Option<i64>,
    /// The work was done before: a reopened order.
    pub repeat: bool,
    /// The quote was declined.
    pub declined: bool,
    /// A common part, not a home.
    pub common_part: bool,
    /// Nobody is known who could be asked.
    pub anonymous: bool,
    /// Minutes that the work was planned for.
    pub minutes: i64,
}

/// Why an order is visited: the weightiest reason.
pub fn reason(f: &Finished, unhappy_at: i64) -> &'static str {
    match f {
        Finished { complaint: true, .. } => "complaint",
        Finished { repeat: true, .. } => "repeat",
        Finished { opinion: Some(opinion), .. } if *opinion <= unhappy_at => "opinion",
        Finished { leak: true, .. } => "leak",
        Finished { declined: true, .. } => "declined",
        Finished { paid: true, .. } => "paid",
        _ => "ordinary",
    }
}

/// Whether the visit is made whatever has been waived (`order.closed-by-revisit`).
pub fn always(f: &Finished, unhappy_at: i64) -> bool {
    f.complaint || f.repeat || f.leak || f.paid || f.opinion.is_some_and(|o| o <= unhappy_at)
}

/// The published class that waives this visit, if there is one. A class counts from its day on.
pub fn waiver<'a>(f: &Finished, classes: &'a [Waiver], today: Day, unhappy_at: i64) -> Option<&'a Waiver> {
    if always(f, unhappy_at) {
        return None;
    }
    let published = |w: &&Waiver| w.published_on.is_some_and(|day| day <= today);
    let fits = |w: &&Waiver| match w.waiver.as_str() {
        "anonymous" => f.anonymous,
        "common_part" => f.common_part,
        "small_free" => !f.paid && !f.declined && w.most_minutes.is_none_or(|most| f.minutes <= most),
        _ => false,
    };
    classes.iter().filter(published).find(fits)
}

/// Whether one of the words by which a leak is known stands in the text.
pub fn is_leak(text: &str, words: &[String]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word.as_str()))
}

/// When the visit is due: the next day, at the same hour, within the service hours.
pub fn due_at(accepted_at: Moment, settings: &Settings, zone: &TimeZone) -> Moment {
    let at = accepted_at.zoned(zone);
    let minute = minute_of_day(accepted_at, zone).clamp(settings.opens_minute, last_minute(settings));
    let tomorrow = at.date().tomorrow().unwrap_or(at.date());
    moment(tomorrow, minute, zone).unwrap_or_else(|| accepted_at.plus_hours(24))
}

/// The last minute of the day at which a call still fits into the service hours.
fn last_minute(settings: &Settings) -> i64 {
    (settings.closes_minute - 30).max(settings.opens_minute)
}

fn moment(day: Day, minute: i64, zone: &TimeZone) -> Option<Moment> {
    let hour = i8::try_from(minute.div_euclid(60)).ok()?;
    let minute = i8::try_from(minute.rem_euclid(60)).ok()?;
    Moment::at(day, hour, minute, zone)
}

fn minute_of_day(at: Moment, zone: &TimeZone) -> i64 {
    let at = at.zoned(zone);
    i64::from(at.hour()) * 60 + i64::from(at.minute())
}

/// Whether people may be called now: not in the quiet hours, which may run over midnight.
pub fn may_call(now: Moment, settings: &Settings, zone: &TimeZone) -> bool {
    let (now, from, to) = (minute_of_day(now, zone), settings.quiet_from_minute, settings.quiet_to_minute);
    let quiet = if from <= to { (from..to).contains(&now) } else { now >= from || now < to };
    !quiet
}

/// `contact.limit`: nobody is called in the hours of rest, unless they asked for it.
///
/// # Errors
/// The refusal, with the hours.
pub fn may_ring(now: Moment, settings: &Settings, zone: &TimeZone, asked: bool) -> Result<(), Refusal> {
    if asked || may_call(now, settings, zone) {
        return Ok(());
    }
    let (from, to) = (clock(settings.quiet_from_minute), clock(settings.quiet_to_minute));
    Err(Refusal::new("contact.limit", "rest_hours").fact("from", from).fact("to", to))
}

/// Minutes of the day as `22:00`.
pub fn clock(minute: i64) -> String {
    format!("{:02}:{:02}", minute.div_euclid(60), minute.rem_euclid(60))
}

/// A time of day as a form has it (`22:00`), in minutes after midnight.
pub fn parse_clock(text: &str) -> Option<i64> {
    let (hours, minutes) = text.trim().split_once(':')?;
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..24).contains(&hours) && (0..60).contains(&minutes)).then_some(hours * 60 + minutes)
}

/// Notes what is wrong with hours and limits: there is a time of rest, and a visit never becomes due in it.
pub fn terms(check: &mut Check, s: &Settings) {
    let quiet = |minute: i64| {
        let (from, to) = (s.quiet_from_minute, s.quiet_to_minute);
        if from <= to { (from..to).contains(&minute) } else { minute >= from || minute < to }
    };
    check.ensure(s.closes_minute >= s.opens_minute + 60, "closes", "order");
    check.ensure(s.quiet_from_minute != s.quiet_to_minute, "quiet_to", "order");
    let in_rest = (s.opens_minute..=last_minute(s)).any(quiet);
    check.ensure(!in_rest, "opens", "in_rest_hours");
    check.ensure((1..=10).contains(&s.tries), "tries", "not_tries");
    check.ensure((1..=s.tries).contains(&s.try_days), "try_days", "not_try_days");
    check.ensure((1..=720).contains(&s.late_hours), "late_hours", "not_late_hours");
    // `order.closed-by-revisit`: an opinion of two or less is always asked about again.
    check.ensure((2..=4).contains(&s.unhappy_at), "unhappy_at", "not_unhappy_at");
}

/// Whether a visit that is due has waited too long.
pub fn is_late(due_at: Moment, now: Moment, settings: &Settings) -> bool {
    now >= due_at.plus_hours(settings.late_hours)
}

/// `revisit.other-hands`: who did the work does not make its return visit.
///
/// # Errors
/// The refusal, when the visitor is among the workers.
pub fn other_hands(visitor: Id, workers: &[Id]) -> Result<(), Refusal> {
    if workers.contains(&visitor) {
        return Err(Refusal::new("revisit.other-hands", "own_work").way("leave_to_others"));
    }
    Ok(())
}

/// Whether a record can be taken as it is: fields first, then `order.closed-by-revisit`, which needs both answers when reached.
///
/// # Errors
/// Fields out of their range, or the refusal that names the missing answers.
pub fn complete(record: &Record) -> Result<(), Fault> {
    let mut check = Check::new();
    check.ensure(record.satisfaction.is_none_or(|s| (1..=5).contains(&s)), "satisfaction", "not_one_to_five");
    check.ensure(record.paid_fen.is_none_or(|fen| fen >= Fen::ZERO), "paid_fen", "too_small");
    let long = |text: &Option<String>, most: usize| text.as_ref().is_some_and(|t| t.chars().count() > most);
    check.ensure(!long(&record.remark, REMARK), "remark", "too_long");
    check.ensure(!long(&record.paid_to, 60), "paid_to", "too_long");
    if !record.reached {
        check.ensure(record.solved.is_none(), "solved", "not_reached");
        check.ensure(record.satisfaction.is_none(), "satisfaction", "not_reached");
        check.ensure(record.paid_fen.is_none(), "paid_fen", "not_reached");
    }
    check.done()?;
    if record.reached && (record.solved.is_none() || record.satisfaction.is_none()) {
        let mut missing = Vec::new();
        missing.extend(record.solved.is_none().then_some("solved"));
        missing.extend(record.satisfaction.is_none().then_some("satisfaction"));
        return Err(Refusal::new("order.closed-by-revisit", "both_answers")
            .fact("missing", missing)
            .way("ask_both")
            .into());
    }
    Ok(())
}

/// Whether the tries are used up: so many that count, on so many days.
pub fn used_up(days_of_tries: &[Day], settings: &Settings) -> bool {
    let mut days = days_of_tries.to_vec();
    days.sort_unstable();
    days.dedup();
    let enough = |have: usize, wanted: i64| i64::try_from(have).is_ok_and(|have| have >= wanted);
    enough(days_of_tries.len(), settings.tries) && enough(days.len(), settings.try_days)
}

/// `charge.no-private-hand`: what the resident says was paid, against the receipts. `None` when they agree, or when nothing was
/// asked about work that cost nothing; of paid work it is always asked.
///
/// Money into a private hand is told before the sum: it is the graver of the two.
pub fn difference(
    said: Option<Fen>,
    said_to: Option<&str>,
    receipts: Fen,
    workers: &[String],
    paid_work: bool,
) -> Option<&'static str> {
    let Some(said) = said else { return paid_work.then_some("not_asked") };
    let hand = said_to.is_some_and(|to| {
        to == PRIVATE_HAND || workers.iter().any(|name| !name.is_empty() && to.contains(name.as_str()))
    });
    match said.cmp(&receipts) {
        _ if hand && said > Fen::ZERO => Some("private_hand"),
        std::cmp::Ordering::Greater => Some("paid_more"),
        std::cmp::Ordering::Less => Some("paid_less"),
        std::cmp::Ordering::Equal => None,
    }
}

/// Whether a manager has to hear of the answer: solved or not, the resident is not content.
pub fn unhappy(record: &Record, unhappy_at: i64) -> bool {
    record.satisfaction.is_some_and(|s| s <= unhappy_at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn zone() -> TimeZone {
        TimeZone::get("Asia/Shanghai").expect("zone")
    }

    fn settings() -> Settings {
        Settings {
            opens_minute: 540,
            closes_minute: 1080,
            quiet_from_minute: 1320,
            quiet_to_minute: 420,
            tries: 3,
            try_days: 2,
            late_hours: 48,
            unhappy_at: 2,
        }
    }

    fn class(waiver: &str, since: Option<&str>) -> Waiver {
        Waiver {
            waiver: waiver.to_owned(),
            published_on: since.map(|d| d.parse().expect("day")),
            published_where: String::new(),
            most_minutes: (waiver == "small_free").then_some(60),
            source: String::new(),
            version: 1,
            changed_at: Moment::default(),
            changed_by_name: String::new(),
        }
    }

    fn at(text: &str) -> Moment {
        Moment::parse(text).expect("moment")
    }

    fn day(text: &str) -> Day {
        text.parse().expect("day")
    }

    #[test]
    fn due_the_next_day_within_the_service_hours() {
        let due = |text: &str| due_at(at(text), &settings(), &zone()).long(&zone());
        assert_eq!(due("2026-11-24T14:10:00+08:00"), "2026-11-25 14:10");
        assert_eq!(due("2026-11-24T23:50:00+08:00"), "2026-11-25 17:30");
        assert_eq!(due("2026-11-24T03:00:00+08:00"), "2026-11-25 09:00");
        assert_eq!(due("2026-12-31T12:00:00+08:00"), "2027-01-01 12:00");
    }

    #[test]
    fn nobody_is_called_at_night() {
        let may = |text: &str| may_call(at(text), &settings(), &zone());
        assert!(may("2026-11-24T21:59:00+08:00"));
        assert!(!may("2026-11-24T22:00:00+08:00"));
        assert!(!may("2026-11-25T06:59:00+08:00"));
        assert!(may("2026-11-25T07:00:00+08:00"));
    }

    #[test]
    fn a_call_in_the_hours_of_rest_is_refused_unless_it_was_asked_for() {
        let ring = |text: &str, asked| may_ring(at(text), &settings(), &zone(), asked);
        let refused = ring("2026-11-24T23:10:00+08:00", false).expect_err("refused");
        assert_eq!((refused.rule.as_str(), refused.reason.as_str()), ("contact.limit", "rest_hours"));
        assert_eq!(refused.facts.get("to").and_then(|v| v.as_str()), Some("07:00"));
        assert!(ring("2026-11-24T23:10:00+08:00", true).is_ok());
        assert!(ring("2026-11-24T10:00:00+08:00", false).is_ok());
    }

    #[test]
    fn hours_and_limits_that_cannot_be_are_told() {
        let wrong = |s: Settings| {
            let mut check = Check::new();
            terms(&mut check, &s);
            match check.done() {
                Err(Fault::Invalid(errors)) => errors.into_iter().map(|e| e.field).collect::<Vec<_>>(),
                _ => Vec::new(),
            }
        };
        assert!(wrong(settings()).is_empty());
        assert_eq!(wrong(Settings { closes_minute: 560, ..settings() }), ["closes"]);
        assert_eq!(wrong(Settings { quiet_to_minute: 600, ..settings() }), ["opens"]);
        assert_eq!(wrong(Settings { try_days: 4, ..settings() }), ["try_days"]);
        assert_eq!(wrong(Settings { unhappy_at: 1, ..settings() }), ["unhappy_at"]);
        assert_eq!(parse_clock("22:05"), Some(1325));
        assert_eq!((parse_clock("24:00"), parse_clock("9")), (None, None));
    }

    #[test]
    fn the_hands_that_did_it_do_not_ask() {
        let (li, chen) = (Id::from_u128(10), Id::from_u128(11));
        assert_eq!(other_hands(li, &[chen, li]).expect_err("refused").rule, "revisit.other-hands");
        assert!(other_hands(chen, &[li]).is_ok());
    }

    #[test]
    fn reached_needs_both_answers() {
        let record = Record { reached: true, solved: Some(true), ..Record::default() };
        let fault = complete(&record).expect_err("refused");
        let refusal = fault.refusal().expect("a rule");
        assert_eq!(refusal.rule, "order.closed-by-revisit");
        assert_eq!(refusal.facts.get("missing"), Some(&serde_json::json!(["satisfaction"])));
        assert!(complete(&Record { satisfaction: Some(4), ..record.clone() }).is_ok());
        assert!(matches!(complete(&Record { satisfaction: Some(6), ..record }), Err(Fault::Invalid(_))));
        assert!(complete(&Record { reached: false, ..Record::default() }).is_ok());
        assert!(complete(&Record { reached: false, solved: Some(true), ..Record::default() }).is_err());
    }

    #[test]
    fn three_tries_on_two_days() {
        let (a, b) = (day("2026-11-24"), day("2026-11-25"));
        assert!(!used_up(&[a, a, a], &settings()), "one day only");
        assert!(!used_up(&[a, b], &settings()), "two tries only");
        assert!(used_up(&[a, a, b], &settings()));
    }

    #[test]
    fn money_is_compared_with_the_receipts() {
        let hands = ["李志强".to_owned()];
        assert_eq!(difference(Some(Fen(6800)), Some("office"), Fen(6800), &hands, true), None);
        assert_eq!(difference(None, None, Fen(0), &hands, false), None);
        assert_eq!(difference(None, None, Fen(6800), &hands, true), Some("not_asked"));
        assert_eq!(difference(Some(Fen(8000)), Some("office"), Fen(6800), &hands, true), Some("paid_more"));
        assert_eq!(difference(Some(Fen(0)), None, Fen(6800), &hands, true), Some("paid_less"));
        assert_eq!(difference(Some(Fen(6800)), Some(PRIVATE_HAND), Fen(6800), &hands, true), Some("private_hand"));
        assert_eq!(difference(Some(Fen(50)), Some("给了李志强"), Fen(0), &hands, true), Some("private_hand"));
    }

    #[test]
    fn a_class_waives_from_its_day_on() {
        let free = Finished { common_part: true, minutes: 30, ..Finished::default() };
        let today = day("2026-11-24");
        assert_eq!(waiver(&free, &[class("common_part", None)], today, 2), None);
        assert_eq!(waiver(&free, &[class("common_part", Some("2026-11-25"))], today, 2), None);
        assert!(waiver(&free, &[class("common_part", Some("2026-11-24"))], today, 2).is_some());
        let long = Finished { minutes: 90, ..Finished::default() };
        assert_eq!(waiver(&long, &[class("small_free", Some("2026-01-01"))], today, 2), None);
    }

    #[test]
    fn leaks_are_known_by_their_words() {
        let words = ["漏".to_owned(), "leak".to_owned()];
        assert!(is_leak("厨房龙头漏水", &words));
        assert!(is_leak("The tap LEAKS", &words));
        assert!(!is_leak("插座没电", &words));
    }

    prop_compose! {
        fn finished()(complaint: bool, leak: bool, paid: bool, repeat: bool, declined: bool, common_part: bool, anonymous: bool,
                      opinion in proptest::option::of(1_i64..=5), minutes in 0_i64..300) -> Finished {
            Finished { complaint, leak, paid, opinion, repeat, declined, common_part, anonymous, minutes }
        }
    }

    proptest! {
        #[test]
        fn what_is_always_visited_is_never_waived(f in finished()) {
            let all = ["anonymous", "common_part", "small_free"].map(|w| class(w, Some("2020-01-01")));
            if always(&f, 2) {
                prop_assert!(waiver(&f, &all, day("2026-11-24"), 2).is_none());
            }
            prop_assert_eq!(["complaint", "repeat", "opinion", "leak"].contains(&reason(&f, 2)) && !always(&f, 2), false);
        }

        #[test]
        fn whatever_hours_are_taken_a_visit_is_never_due_in_the_hours_of_rest(
            opens in 0_i64..1440, closes in 0_i64..1440, from in 0_i64..1440, to in 0_i64..1440,
            micros in 1_700_000_000_000_000_i64..1_900_000_000_000_000,
        ) {
            let s = Settings { opens_minute: opens, closes_minute: closes, quiet_from_minute: from, quiet_to_minute: to, ..settings() };
            let mut check = Check::new();
            terms(&mut check, &s);
            if check.done().is_ok() {
                prop_assert!(may_call(due_at(Moment::from_micros(micros), &s, &zone()), &s, &zone()));
            }
        }

        #[test]
        fn due_is_in_service_hours_of_the_next_day(micros in 1_700_000_000_000_000_i64..1_900_000_000_000_000) {
            let accepted = Moment::from_micros(micros);
            let due = due_at(accepted, &settings(), &zone());
            prop_assert_eq!(due.day(&zone()), accepted.day(&zone()).tomorrow().expect("day"));
            prop_assert!((540..1080).contains(&minute_of_day(due, &zone())));
            prop_assert!(may_call(due, &settings(), &zone()));
        }

        #[test]
        fn the_same_sum_through_the_office_is_no_difference(fen in 0_i64..1_000_000) {
            prop_assert_eq!(difference(Some(Fen(fen)), Some("office"), Fen(fen), &[], true), None);
            prop_assert_eq!(difference(Some(Fen(fen + 1)), Some("office"), Fen(fen), &[], true), Some("paid_more"));
        }

        #[test]
        fn one_day_is_never_enough(tries in 0_usize..20) {
            let days = vec![day("2026-11-24"); tries];
            prop_assert!(!used_up(&days, &settings()));
        }
    }
}
