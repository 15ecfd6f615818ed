//! What somebody outside may see of a resident: how to address them, and what they said without anybody's number.

/// A run of so many digits may be somebody's number (a phone, an identity card, a bank card).
const NUMBER: usize = 7;

/// How the resident is addressed: the family name of a Chinese name, the first name of another.
pub fn called(name: &str) -> String {
    let name = name.trim();
    let is_han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    match name.chars().next() {
        Some(first) if is_han(first) => first.to_string(),
        _ => name.split_whitespace().next().unwrap_or_default().to_owned(),
    }
}

/// The text with every long number covered, however it is grouped by spaces and dashes.
pub fn without_numbers(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut shown: Vec<char> = Vec::with_capacity(chars.len());
    let mut run: Vec<char> = Vec::new();
    for c in chars.into_iter().chain(std::iter::once('\n')) {
        if c.is_numeric() || (!run.is_empty() && matches!(c, ' ' | '-' | '－' | '\u{a0}')) {
            run.push(c);
            continue;
        }
        let long = run.iter().filter(|c| c.is_numeric()).count() >= NUMBER;
        shown.extend(run.drain(..).map(|c| if long && c.is_numeric() { '*' } else { c }));
        shown.push(c);
    }
    shown.pop();
    shown.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_and_numbers() {
        assert_eq!(
            (called("李秀兰").as_str(), called("Mary Jane Watson").as_str(), called(" ").as_str()),
            ("李", "Mary", "")
        );
        assert_eq!(without_numbers("电话13800138000，在 3-2-1201"), "电话***********，在 3-2-1201");
        assert_eq!(without_numbers("打 138 0013-8000 找我"), "打 *** ****-**** 找我");
        assert_eq!(without_numbers("水压 0.32 MPa"), "水压 0.32 MPa");
    }

    proptest! {
        /// No run of seven digits survives, nothing else changes, and the length stays.
        #[test]
        fn no_long_number_survives(text in "[0-9a-z李 \\-，。]{0,60}") {
            let shown = without_numbers(&text);
            prop_assert_eq!(shown.chars().count(), text.chars().count());
            let mut digits = 0;
            for c in shown.chars() {
                digits = if c.is_ascii_digit() { digits + 1 } else if matches!(c, ' ' | '-') { digits } else { 0 };
                prop_assert!(digits < NUMBER, "{}", shown);
            }
            prop_assert!(!shown.as_bytes().windows(7).any(|w| w.iter().all(u8::is_ascii_digit)), "{}", shown);
            for (a, b) in text.chars().zip(shown.chars()) {
                prop_assert!(a == b || (a.is_ascii_digit() && b == '*'));
            }
        }
    }
}
