//! What people type into the forms, brought into shape, or refused field by field.

use kernel::clock::Day;
use kernel::fault::{Check, Fault};
use kernel::phone::Phone;
use kernel::text::{half_width, tidy};

use crate::actions::{AddPeriod, AddWord, ChangeComponent, PartyInput, SetSeason};
use crate::book::{Book, Period};
use crate::lexicon;
use crate::rules::warranty::month_day;

/// The kinds of parties.
pub const PARTY_KINDS: [&str; 4] = ["warranty", "contractor", "utility", "referral"];
/// The utilities.
pub const UTILITIES: [&str; 6] = ["water", "power", "gas", "heat", "telecom", "catv"];
/// The units of a warranty period.
pub const UNITS: [&str; 4] = ["months", "heating_seasons", "cooling_seasons", "design_life_years"];
/// The relations of a warranty period.
pub const RELATIONS: [&str; 4] = ["builder", "floor", "promise", "decorator"];
/// The codes of the warranty table.
pub const WARRANTY_CODES: [&str; 13] =
    ["W01", "W02", "W03", "W04", "W05", "W06", "W07", "W08", "W09", "W10", "W11", "W12", "W20"];
/// The duties that may repair something (staff, Duty codes).
pub const DUTIES: [&str; 13] = [
    "plumbing",
    "electrical",
    "carpentry",
    "masonry",
    "appliances",
    "lift_rescue",
    "gas_response",
    "survey",
    "cleaning",
    "greening",
    "guarding",
    "vehicles",
    "desk",
];

/// The most minutes within which a party may have to answer: a week.
const MOST_RESPONSE: i64 = 10_080;

/// A number to be called: a phone, or a short service number such as 95598.
pub fn callable(text: &str) -> Option<String> {
    if let Some(phone) = Phone::parse(text) {
        return Some(phone.digits().to_owned());
    }
    let digits: String = half_width(text).chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    ((3..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
}

/// A number as people read it: area code and number apart.
pub fn shown(digits: &str) -> String {
    let area = match digits {
        d if d.len() >= 10 && (d.starts_with("01") || d.starts_with("02")) && !d.starts_with("00") => 3,
        d if d.len() >= 10 && d.starts_with('0') && !d.starts_with("00") => 4,
        _ => return digits.to_owned(),
    };
    match (digits.get(..area), digits.get(area..)) {
        (Some(area), Some(rest)) => format!("{area}-{rest}"),
        _ => digits.to_owned(),
    }
}

/// A party in shape.
pub fn party(book: &Book, input: &PartyInput) -> Result<PartyInput, Fault> {
    let mut check = Check::new();
    check.ensure(PARTY_KINDS.contains(&input.kind.as_str()), "kind", "unknown");
    let name = check.text(&input.name, "name", 60);
    let phone = check.need(callable(&input.phone), "phone", "not_a_phone").unwrap_or_default();
    let optional = |check: &mut Check, value: &str, field: &str, max: usize| {
        let value = tidy(value);
        check.ensure(value.chars().count() <= max, field, "too_long");
        value
    };
    let contact_name = optional(&mut check, &input.contact_name, "contact_name", 40);
    let contract_number = optional(&mut check, &input.contract_number, "contract_number", 60);
    let hours = optional(&mut check, &input.hours, "hours", 60);
    let note = optional(&mut check, &input.note, "note", 300);
    let minutes = input.response_minutes;
    check.ensure(minutes.is_none_or(|m| (1..=MOST_RESPONSE).contains(&m)), "response_minutes", "response_minutes");
    check.ensure(input.valid_to.is_none_or(|end| input.valid_from <= end), "valid_to", "order");
    check.ensure(!input.scopes.is_empty(), "scopes", "no_scope");
    check.ensure(input.scopes.iter().all(|scope| known_scope(book, scope)), "scopes", "unknown");
    check.done()?;
    let mut scopes = input.scopes.clone();
    scopes.sort();
    scopes.dedup();
    Ok(PartyInput { name, contact_name, phone, contract_number, hours, scopes, note, ..input.clone() })
}

fn known_scope(book: &Book, scope: &str) -> bool {
    match scope.split_once(':') {
        Some(("component", code)) => book.component(code).is_some(),
        Some(("group", code)) => book.components.iter().any(|c| c.group == code),
        Some(("utility", code)) => UTILITIES.contains(&code),
        Some(("all", code)) => code == "*",
        _ => false,
    }
}

/// The day on which a party's entry ends.
pub fn end(valid_from: Day, ends_on: Day) -> Result<Day, Fault> {
    if ends_on < valid_from { Err(Fault::invalid("ends_on", "order")) } else { Ok(ends_on) }
}

/// A word in shape: parts tidy, joined by `+`.
pub fn word(book: &Book, input: &AddWord) -> Result<AddWord, Fault> {
    let mut check = Check::new();
    check.ensure(book.component(&input.component).is_some(), "component", "unknown");
    let parts: Vec<String> = half_width(&input.word).split('+').map(tidy).filter(|part| !part.is_empty()).collect();
    let word = parts.join("+").to_lowercase();
    check.ensure(!word.is_empty() && lexicon::parts(&word).is_some(), "word", "missing");
    check.ensure(word.chars().count() <= 40, "word", "too_long");
    // One Chinese character, or one Latin letter, is in too many words.
    check.ensure(parts.len() > 1 || word.chars().count() > 1, "word", "word_short");
    check.ensure((1..=20).contains(&input.weight), "weight", "weight");
    check.done()?;
    Ok(AddWord { component: input.component.clone(), word, weight: input.weight })
}

/// What a manager may change of a component, in shape.
pub fn component(input: &ChangeComponent) -> Result<ChangeComponent, Fault> {
    let mut check = Check::new();
    let label_zh = check.text(&input.label_zh, "label_zh", 40);
    let label_en = check.text(&input.label_en, "label_en", 60);
    check.ensure((5..=960).contains(&input.minutes), "minutes", "component_minutes");
    check.ensure(input.duty.as_deref().is_none_or(|duty| DUTIES.contains(&duty)), "duty", "unknown");
    check.ensure(!input.offered || input.duty.is_some(), "duty", "offered_needs_duty");
    check.done()?;
    Ok(ChangeComponent { label_zh, label_en, ..input.clone() })
}

/// A local warranty value in shape. It may not fall below what the law or an earlier rule gives on its first day.
pub fn period(book: &Book, input: &AddPeriod) -> Result<AddPeriod, Fault> {
    let mut check = Check::new();
    check.ensure(RELATIONS.contains(&input.relation.as_str()), "relation", "unknown");
    check.ensure(WARRANTY_CODES.contains(&input.warranty_code.as_str()), "warranty_code", "unknown");
    check.ensure((input.relation == "decorator") == (input.warranty_code == "W20"), "relation", "relation_code");
    check.ensure(UNITS.contains(&input.unit.as_str()), "unit", "unknown");
    check.ensure((1..=1200).contains(&input.amount), "amount", "amount");
    let label = check.text(&input.label, "label", 80);
    let source = check.text(&input.source, "source", 160);
    let kinds = kinds(book, &input.warranty_code);
    let kind = input.kind.as_deref().map(tidy).filter(|kind| !kind.is_empty());
    check.ensure(kind.as_ref().is_none_or(|kind| kinds.contains(kind)), "kind", "unknown");
    check.ensure(input.valid_to.is_none_or(|end| input.valid_from <= end), "valid_to", "order");
    let least = least(book, input, kind.as_deref());
    check.ensure(least.is_none_or(|p| p.amount <= input.amount), "amount", "below_minimum");
    check.done()?;
    Ok(AddPeriod { kind, label, source, ..input.clone() })
}

fn least<'a>(book: &'a Book, input: &AddPeriod, kind: Option<&str>) -> Option<&'a Period> {
    let same = |p: &&Period| {
        p.relation == input.relation
            && p.warranty_code == input.warranty_code
            && p.kind.as_deref() == kind
            && p.unit == input.unit
            && p.origin == "default"
            && p.valid_from <= input.valid_from
    };
    book.periods.iter().filter(same).max_by_key(|p| p.valid_from)
}

/// What narrows a warranty code, as the catalogue and the periods use it.
pub fn kinds(book: &Book, code: &str) -> Vec<String> {
    let of_components = book
        .components
        .iter()
        .filter(|c| c.warranty_code.as_deref() == Some(code))
        .filter_map(|c| c.warranty_kind.clone());
    let of_periods = book.periods.iter().filter(|p| p.warranty_code == code).filter_map(|p| p.kind.clone());
    let mut kinds: Vec<String> = of_components.chain(of_periods).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// A season in shape.
pub fn season(input: &SetSeason) -> Result<SetSeason, Fault> {
    let mut check = Check::new();
    check.ensure(["heating", "cooling"].contains(&input.season.as_str()), "season", "unknown");
    let source = check.text(&input.source, "source", 160);
    let year = 2000;
    let begins = check.need(month_day(&input.begins, year), "begins", "month_day");
    let ends = check.need(month_day(&input.ends, year), "ends", "month_day");
    check.ensure(begins.is_none() || begins != ends, "ends", "order");
    check.done()?;
    let written = |day: Option<Day>| day.map(|d| format!("{:02}-{:02}", d.month(), d.day())).unwrap_or_default();
    Ok(SetSeason { source, begins: written(begins), ends: written(ends), ..input.clone() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_can_be_called() {
        assert_eq!(callable("0571-8000 0310").as_deref(), Some("057180000310"));
        assert_eq!(callable("95598").as_deref(), Some("95598"));
        assert_eq!(callable("１２３４５").as_deref(), Some("12345"));
        assert_eq!(callable("12"), None);
        assert_eq!(callable("call me"), None);
        assert_eq!(shown("057180000310"), "0571-80000310");
        assert_eq!(shown("01080000310"), "010-80000310");
        assert_eq!(shown("95598"), "95598");
    }

    #[test]
    fn a_season_is_two_days_of_the_year() {
        let input = |begins: &str, ends: &str| SetSeason {
            season: "heating".to_owned(),
            valid_from: Day::constant(2026, 1, 1),
            begins: begins.to_owned(),
            ends: ends.to_owned(),
            source: "市政府通告".to_owned(),
        };
        let shaped = season(&input("11-1", "3-31")).expect("season");
        assert_eq!((shaped.begins.as_str(), shaped.ends.as_str()), ("11-01", "03-31"));
        assert!(season(&input("11-31", "03-31")).is_err());
        assert!(season(&input("11-01", "11-01")).is_err());
    }
}
