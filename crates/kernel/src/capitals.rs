//! Amounts in capitals (大写), as receipts write them: 50.00 → 伍拾元整.

use crate::money::Fen;

const DIGITS: [char; 10] = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const SECTIONS: [&str; 4] = ["", "万", "亿", "万亿"];
const PLACES: [&str; 4] = ["", "拾", "佰", "仟"];

/// The amount in capitals. Negative amounts are led by 负.
pub fn capitals(amount: Fen) -> String {
    let abs = amount.0.unsigned_abs();
    let (yuan, jiao, fen) = (abs / 100, abs / 10 % 10, abs % 10);
    let mut out = String::new();
    if amount.0 < 0 {
        out.push('负');
    }
    if yuan > 0 {
        out.push_str(&integer(yuan));
        out.push('元');
    } else if jiao == 0 && fen == 0 {
        out.push_str("零元");
    }
    match (jiao, fen) {
        (0, 0) => out.push('整'),
        (j, 0) => {
            push_digit(&mut out, j);
            out.push_str("角整");
        }
        (0, f) => {
            if yuan > 0 {
                out.push('零');
            }
            push_digit(&mut out, f);
            out.push('分');
        }
        (j, f) => {
            push_digit(&mut out, j);
            out.push('角');
            push_digit(&mut out, f);
            out.push('分');
        }
    }
    out
}

fn push_digit(out: &mut String, digit: u64) {
    if let Some(c) = usize::try_from(digit).ok().and_then(|d| DIGITS.get(d)) {
        out.push(*c);
    }
}

/// Whole yuan: sections of four digits, one 零 for each run of zeros between digits.
fn integer(mut n: u64) -> String {
    let mut sections = Vec::new();
    while n > 0 {
        sections.push(n % 10_000);
        n /= 10_000;
    }
    let mut out = String::new();
    let mut gap = false;
    for (index, &section) in sections.iter().enumerate().rev() {
        if section == 0 {
            gap = true;
            continue;
        }
        if !out.is_empty() && (gap || section < 1000) {
            out.push('零');
        }
        gap = false;
        push_section(&mut out, section);
        out.push_str(SECTIONS.get(index).copied().unwrap_or(""));
    }
    out
}

fn push_section(out: &mut String, section: u64) {
    let mut started = false;
    let mut zero = false;
    for place in (0..4_u32).rev() {
        let digit = section / 10_u64.pow(place) % 10;
        if digit == 0 {
            zero = started;
            continue;
        }
        if zero {
            out.push('零');
            zero = false;
        }
        started = true;
        push_digit(out, digit);
        out.push_str(usize::try_from(place).ok().and_then(|p| PLACES.get(p)).copied().unwrap_or(""));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_what_a_receipt_shows() {
        for (fen, text) in [
            (5000, "伍拾元整"),
            (10_000, "壹佰元整"),
            (100_530, "壹仟零伍元叁角整"),
            (100_503, "壹仟零伍元零叁分"),
            (5, "伍分"),
            (0, "零元整"),
            (1_000_000, "壹万元整"),
            (1_000_100, "壹万零壹元整"),
            (10_000_000_000, "壹亿元整"),
            (10_001_000_000, "壹亿零壹万元整"),
            (100_100_000_100, "壹拾亿零壹佰万零壹元整"),
            (-6800, "负陆拾捌元整"),
            (123_456_789, "壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分"),
        ] {
            assert_eq!(capitals(Fen(fen)), text, "{fen}");
        }
    }
}
