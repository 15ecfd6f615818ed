//! What a cell says: dates in the forms of ledgers, areas, amounts, plates, and the words for nothing.

use kernel::area::Area;
use kernel::clock::Day;
use kernel::money::Fen;
use kernel::text::{half_width, tidy};

use crate::book::{Cell, Kind};

/// Day 0 of Excel's count. It counts a 29 February 1900 that never was; no ledger reaches back that far.
const EXCEL_EPOCH: Day = jiff::civil::date(1899, 12, 30);

/// Whether a text says that there is nothing.
pub fn says_nothing(text: &str) -> bool {
    let clean = tidy(text).to_lowercase();
    clean.chars().all(|c| matches!(c, '-' | '—' | '–' | '/' | '\\' | '.' | '。' | '_' | '?' | '*'))
        || matches!(
            clean.as_str(),
            "无" | "没有"
                | "空"
                | "空置"
                | "空房"
                | "未售"
                | "待定"
                | "不详"
                | "未知"
                | "暂无"
                | "null"
                | "none"
                | "n/a"
                | "na"
                | "nil"
        )
}

/// A date: of the sheet, `2020/06/05`, `2020-6-5`, `2020.6.5`, `20200605`, `2020年6月5日`, or a day count of Excel.
pub fn date(cell: &Cell) -> Option<Day> {
    let text = tidy(&cell.text);
    if cell.kind == Kind::Date {
        return sane(kernel::clock::parse_day(&text)?);
    }
    let whole = text.split_once(' ').map_or(text.as_str(), |(day, time)| if time.contains(':') { day } else { &text });
    let levelled = whole.replace('年', "-").replace(['月', '/', '.', '—', '–'], "-").replace(['日', '号', ' '], "");
    let parts: Vec<&str> = levelled.trim_end_matches('-').split('-').collect();
    match parts.as_slice() {
        [year, month, day] => civil(year, month, day),
        [digits] if digits.len() == 8 => civil(digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?),
        // `42618.0`, or `42618.75` with a time of day: the part before the point is the day.
        [count, ..] if cell.kind == Kind::Number || (parts.len() == 1 && count.len() == 5) => serial(count),
        _ => None,
    }
}

fn civil(year: &str, month: &str, day: &str) -> Option<Day> {
    let plain = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !plain(year) || !plain(month) || !plain(day) || year.len() != 4 {
        return None;
    }
    sane(Day::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()?)
}

fn serial(count: &str) -> Option<Day> {
    let days: i64 = count.parse().ok()?;
    if !(10_000..=80_000).contains(&days) {
        return None;
    }
    sane(EXCEL_EPOCH.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?)
}

/// A home isn't handed over before there were any, nor in another century.
fn sane(day: Day) -> Option<Day> {
    (1950..=2100).contains(&day.year()).then_some(day)
}

/// Square metres; nought is none.
pub fn area(cell: &Cell) -> Option<Area> {
    Area::parse(tidy(&cell.text).as_str()).filter(|area| area.0 > 0 && area.0 < 10_000_000)
}

/// Yuan. A number of the sheet may have a long tail of binary digits: it is rounded to a fen.
pub fn amount(cell: &Cell) -> Option<Fen> {
    let text = tidy(&cell.text);
    if cell.kind == Kind::Number {
        return rounded(&text);
    }
    Fen::parse_yuan(text.trim_start_matches('￥').trim_end_matches("元整").trim_end_matches("RMB"))
}

/// A decimal number, rounded half up to a fen.
fn rounded(text: &str) -> Option<Fen> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if !whole.bytes().chain(part.bytes()).all(|b| b.is_ascii_digit()) || whole.is_empty() {
        return None;
    }
    let three: String = format!("{part:0<3}").chars().take(3).collect();
    let thousandths: i64 = three.parse().ok()?;
    let fen = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add((thousandths + 5) / 10)?;
    fen.checked_mul(sign).map(Fen)
}

/// The pieces of a cell that lists several things.
pub fn pieces(text: &str) -> Vec<String> {
    half_width(text)
        .split([',', ';', '、', '/', '|', '\n', '\r', '&', '\\'])
        .map(tidy)
        .filter(|piece| !piece.is_empty())
        .collect()
}

/// A text without what stands in brackets, and what stood there.
pub fn without_brackets(text: &str) -> (String, String) {
    let (mut out, mut inside) = (String::new(), String::new());
    let mut depth = 0_u32;
    for c in half_width(text).chars() {
        match c {
            '(' | '[' | '【' => depth += 1,
            ')' | ']' | '】' => depth = depth.saturating_sub(1),
            _ if depth > 0 => inside.push(c),
            _ => out.push(c),
        }
    }
    (tidy(&out), tidy(&inside))
}

/// Whether a row is a total: one of its first cells says so.
pub fn says_total(text: &str) -> bool {
    let clean: String = tidy(text).to_lowercase().chars().filter(|c| !c.is_whitespace() && *c != ':').collect();
    matches!(
        clean.as_str(),
        "合计"
            | "总计"
            | "小计"
            | "共计"
            | "汇总"
            | "本页小计"
            | "本页合计"
            | "累计"
            | "total"
            | "subtotal"
            | "grandtotal"
            | "sum"
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn on(text: &str) -> Option<String> {
        date(&Cell::text(text)).map(|day| day.to_string())
    }

    #[test]
    fn dates_are_read_in_the_forms_of_ledgers() {
        for text in [
            "2016-09-05",
            "2016/9/5",
            "2016.9.5",
            "2016.09.05",
            "20160905",
            "2016年9月5日",
            "2016年09月05号",
            "２０１６年９月５日",
            "2016-09-05 00:00:00",
            "42618",
        ] {
            assert_eq!(on(text).as_deref(), Some("2016-09-05"), "{text}");
        }
        assert_eq!(date(&Cell::number("42618".to_owned())).map(|d| d.to_string()).as_deref(), Some("2016-09-05"));
        assert_eq!(date(&Cell::number("20160905".to_owned())).map(|d| d.to_string()).as_deref(), Some("2016-09-05"));
        for text in ["2016-02-30", "2016-13-01", "0000-00-00", "9999-99-99", "2016年9月", "2016", "去年", "16-9-5", "3"]
        {
            assert_eq!(on(text), None, "{text}");
        }
    }

    #[test]
    fn amounts_of_the_sheet_are_rounded_to_a_fen() {
        let of = |text: &str| amount(&Cell::number(text.to_owned()));
        assert_eq!(of("2758.22"), Some(Fen(275_822)));
        assert_eq!(of("2758.2200000000003"), Some(Fen(275_822)));
        assert_eq!(of("0.29999999999999999"), Some(Fen(30)));
        assert_eq!(of("-5"), Some(Fen(-500)));
        assert_eq!(amount(&Cell::text("￥1,068.50元")), Some(Fen(106_850)));
        assert_eq!(amount(&Cell::text("约三百")), None);
    }

    #[test]
    fn areas_and_totals() {
        assert_eq!(area(&Cell::text("118.61㎡")), Some(Area(11_861)));
        assert_eq!(area(&Cell::text("待测")), None);
        assert_eq!(area(&Cell::text("0")), None);
        assert!(says_total(" 合 计：") && says_total("Sub total") && !says_total("合计楼"));
        assert!(says_nothing("——") && says_nothing("无") && !says_nothing("吴"));
    }

    proptest! {
        #[test]
        fn any_day_is_read_back_in_every_form(days in 20_000_i64..70_000) {
            let day = EXCEL_EPOCH.checked_add(jiff::Span::new().days(days)).expect("day");
            let (y, m, d) = (day.year(), day.month(), day.day());
            for text in [
                format!("{y}-{m:02}-{d:02}"), format!("{y}/{m}/{d}"), format!("{y}.{m}.{d}"), format!("{y}{m:02}{d:02}"),
                format!("{y}年{m}月{d}日"), days.to_string(),
            ] {
                prop_assert_eq!(on(&text), Some(day.to_string()), "{}", text);
            }
        }

        #[test]
        fn no_text_breaks_a_parser(text in "\\PC{0,40}") {
            for kind in [Kind::Text, Kind::Number, Kind::Date] {
                let cell = Cell { text: text.clone(), kind };
                let _ = (date(&cell), area(&cell), amount(&cell), pieces(&text), without_brackets(&text), says_total(&text));
            }
        }
    }
}
