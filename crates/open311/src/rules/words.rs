//! What of a reporter's words goes into the request: as much as it takes, and never without the danger in it.

/// How many characters of a report go into the request; the whole of it is kept beside.
const TAKEN: usize = 420;
/// By how many characters two pieces overlap, so that no word of danger is cut in two.
const OVERLAP: usize = 40;

/// The piece of the words that goes into the request: the first that tells of the same danger as the whole, else the first.
pub fn piece<D: PartialEq>(words: &str, mut danger: impl FnMut(&str) -> Option<D>) -> String {
    let signs: Vec<char> = words.chars().collect();
    if signs.len() <= TAKEN {
        return words.to_owned();
    }
    let cut = |at: usize| -> String {
        let end = (at + TAKEN).min(signs.len());
        let inner: String = signs.get(at..end).unwrap_or_default().iter().collect();
        let (before, after) = (if at > 0 { "…" } else { "" }, if end < signs.len() { "…" } else { "" });
        format!("{before}{inner}{after}")
    };
    let first = cut(0);
    let Some(whole) = danger(words) else { return first };
    let starts = (0..signs.len()).step_by(TAKEN - OVERLAP);
    starts.map(cut).find(|piece| danger(piece).as_ref() == Some(&whole)).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn danger(text: &str) -> Option<&'static str> {
        text.contains("被困").then_some("trapped")
    }

    #[test]
    fn danger_at_the_end_of_a_long_report_is_not_cut_off() {
        let words = format!("{}有人被困在电梯里", "今天早上出门的时候。".repeat(90));
        let taken = piece(&words, danger);
        assert!(taken.contains("被困") && taken.chars().count() <= TAKEN + 2);
        assert_eq!(piece("短", danger), "短");
    }

    proptest! {
        #[test]
        fn wherever_the_danger_is_it_is_in_the_piece(before in 0_usize..1200, after in 0_usize..1200) {
            let words = format!("{}被困{}", "话".repeat(before), "话".repeat(after));
            let taken = piece(&words, danger);
            prop_assert!(taken.contains("被困") && taken.chars().count() <= TAKEN + 2);
        }
    }
}
