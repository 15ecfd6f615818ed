//! Small helpers for text that people or spreadsheets typed.

/// Full-width digits, letters and signs become their half-width twins; the ideographic space becomes a space.
pub fn half_width(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\u{3000}' => ' ',
            '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0).unwrap_or(c),
            other => other,
        })
        .collect()
}

/// Half width, trimmed, inner runs of white space made one, control and zero-width characters dropped.
pub fn tidy(text: &str) -> String {
    prose(&half_width(text))
}

/// The same with the punctuation as it was typed: for sentences, whose Chinese commas and stops are meant.
pub fn prose(text: &str) -> String {
    text.chars()
        .filter(
            |c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'),
        )
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// A person's name with all but the first character hidden: `李秀兰` → `李**`.
pub fn mask_name(name: &str) -> String {
    let mut chars = name.chars();
    let Some(first) = chars.next() else { return String::new() };
    let hidden = chars.count().clamp(1, 2);
    let mut masked = String::from(first);
    masked.extend(std::iter::repeat_n('*', hidden));
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_keep_their_punctuation() {
        assert_eq!(prose(" 已核对，\u{200b}没有问题。\n谢谢！ "), "已核对，没有问题。 谢谢！");
        assert_eq!(tidy("３－２，ＡＢ"), "3-2,AB");
    }

    #[test]
    fn full_width_becomes_half_width() {
        assert_eq!(half_width("１３８　ＡＢ"), "138 AB");
        assert_eq!(tidy("  李 \u{200b}秀兰\n"), "李 秀兰");
        assert_eq!(mask_name("李秀兰"), "李**");
        assert_eq!(mask_name("王"), "王*");
    }
}
