//! What was typed into fields, read into values; what does not read is a field error.

use kernel::area::Area;
use kernel::clock::{Day, parse_day};
use kernel::fault::Check;
use kernel::ids::{Id, parse_id};
use kernel::phone::Phone;
use kernel::plate::Plate;
use kernel::text::half_width;

/// A text as it was typed; empty when the field was not filled.
pub(crate) fn text(typed: Option<&String>) -> String {
    typed.cloned().unwrap_or_default()
}

fn read<T>(
    check: &mut Check,
    typed: Option<&String>,
    field: &str,
    detail: &str,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let typed = typed.map(|t| t.trim()).filter(|t| !t.is_empty())?;
    check.need(parse(typed), field, detail)
}

/// A day.
pub(crate) fn day(check: &mut Check, typed: Option<&String>, field: &str) -> Option<Day> {
    read(check, typed, field, "not_a_date", |t| parse_day(&half_width(t).replace(['/', '.'], "-")))
}

/// An area; 0 when the field was not filled.
pub(crate) fn area(check: &mut Check, typed: Option<&String>, field: &str) -> Area {
    read(check, typed, field, "not_an_area", Area::parse).unwrap_or_default()
}

/// A whole number.
pub(crate) fn number(check: &mut Check, typed: Option<&String>, field: &str) -> Option<i64> {
    read(check, typed, field, "not_a_number", |t| half_width(t).parse().ok())
}

/// An id out of a list that was offered.
pub(crate) fn id(check: &mut Check, typed: Option<&String>, field: &str) -> Option<Id> {
    read(check, typed, field, "unknown", parse_id)
}

/// A phone number.
pub(crate) fn phone(check: &mut Check, typed: Option<&String>, field: &str) -> Option<Phone> {
    read(check, typed, field, "not_a_phone", Phone::parse)
}

/// A plate.
pub(crate) fn plate(check: &mut Check, typed: Option<&String>, field: &str) -> Option<Plate> {
    read(check, typed, field, "not_a_plate", Plate::parse)
}

#[cfg(test)]
mod tests {
    use kernel::fault::Fault;

    use super::*;

    #[test]
    fn what_does_not_read_is_told_by_field() {
        let mut check = Check::new();
        assert_eq!(day(&mut check, Some(&"2025/06/01".to_owned()), "a"), parse_day("2025-06-01"));
        assert_eq!(day(&mut check, Some(&" ".to_owned()), "a"), None);
        assert_eq!(number(&mut check, Some(&"－12".to_owned()), "b"), Some(-12));
        assert_eq!(day(&mut check, Some(&"yesterday".to_owned()), "c"), None);
        assert_eq!(check.done(), Err(Fault::invalid("c", "not_a_date")));
    }
}
