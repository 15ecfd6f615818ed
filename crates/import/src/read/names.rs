//! People and their numbers, several in one cell, and who of them has which number.

use kernel::id_number::{IdNumber, NotAnIdNumber};
use kernel::phone::Phone;
use kernel::text::{half_width, tidy};

use super::values::{pieces, says_nothing, without_brackets};
use crate::book::{Cell, Kind};
use crate::model::Named;

/// The longest name.
const NAME_MAX: usize = 60;

/// The people that a cell names; `Err` holds a piece that is no name.
pub fn people(cell: &Cell) -> Result<Vec<Named>, String> {
    if says_nothing(&cell.text) {
        return Ok(Vec::new());
    }
    let mut found: Vec<Named> = Vec::new();
    for piece in split_names(&cell.text) {
        let (name, remark) = without_brackets(&piece);
        let name = close(&name);
        if name.is_empty() || says_nothing(&name) {
            continue;
        }
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        if letters == 0 || name.chars().count() > NAME_MAX || name.chars().filter(char::is_ascii_digit).count() > 6 {
            return Err(piece);
        }
        // Two people may bear one name, and hold a home together: what is written twice is two people.
        found.push(Named { firm: is_firm(&name), name, remark, ..Named::default() });
    }
    Ok(found)
}

/// A firm's name may hold the signs that stand between people.
fn is_firm(name: &str) -> bool {
    let lower = name.to_lowercase();
    [
        "公司",
        "集团",
        "工厂",
        "银行",
        "委员会",
        "居委会",
        "学校",
        "医院",
        "合作社",
        "事务所",
        "co.",
        "ltd",
        "inc",
        "llc",
        "gmbh",
    ]
    .iter()
    .any(|word| lower.contains(word))
}

fn split_names(text: &str) -> Vec<String> {
    if is_firm(text) {
        return vec![tidy(text)];
    }
    pieces(&text.replace(['+', '＋'], ";")).into_iter().flat_map(|piece| split_spaces(&piece)).collect()
}

/// A space stands between two Chinese names of two characters or more; inside one name (李 兰) or a name in letters it doesn't.
fn split_spaces(piece: &str) -> Vec<String> {
    let words: Vec<&str> = piece.split(' ').collect();
    let each = |word: &&str| (2..=4).contains(&word.chars().count()) && word.chars().all(is_han);
    if words.len() > 1 && words.iter().all(each) {
        words.into_iter().map(str::to_owned).collect()
    } else {
        vec![piece.to_owned()]
    }
}

fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{2fa1f}' | '·')
}

/// A Chinese name without the spaces that were put in for looks.
fn close(name: &str) -> String {
    if name.chars().all(|c| is_han(c) || c == ' ') { name.replace(' ', "") } else { name.to_owned() }
}

/// The numbers of a cell, and the pieces that are none.
pub fn phones(cell: &Cell) -> (Vec<String>, Vec<String>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    if says_nothing(&cell.text) {
        return (good, bad);
    }
    let (bare, _) = without_brackets(&cell.text);
    // A label in Chinese ends a piece as a separator does: 手机138… 宅电0755….
    let parted: String = bare.chars().map(|c| if is_han(c) || c == ':' || c == '：' { ';' } else { c }).collect();
    for piece in pieces(&parted) {
        match Phone::parse(&piece) {
            Some(phone) => push(&mut good, phone.digits()),
            None => by_spaces(&piece, &mut good, &mut bad),
        }
    }
    if good.is_empty() && bad.is_empty() {
        bad.push(tidy(&cell.text));
    }
    (good, bad)
}

/// Numbers with spaces inside and between: the shortest run of groups that is a number ends it.
fn by_spaces(piece: &str, good: &mut Vec<String>, bad: &mut Vec<String>) {
    let mut run = String::new();
    for group in piece.split(' ') {
        if !run.is_empty() {
            run.push(' ');
        }
        run.push_str(group);
        if let Some(phone) = Phone::parse(&run) {
            push(good, phone.digits());
            run.clear();
        }
    }
    if !run.trim().is_empty() {
        bad.push(run);
    }
}

fn push(list: &mut Vec<String>, digits: &str) {
    if !list.iter().any(|known| known == digits) {
        list.push(digits.to_owned());
    }
}

/// Gives numbers to people: one each in their order; what is left over belongs to the first.
pub fn give(people: &mut [Named], phones: Vec<String>) {
    let count = people.len();
    for (at, digits) in phones.into_iter().enumerate() {
        let whose = if at < count { at } else { 0 };
        if let Some(person) = people.get_mut(whose) {
            push(&mut person.phones, &digits);
        }
    }
}

/// The identity numbers of a cell, each whole, lost or wrong, in their order.
pub fn id_numbers(cell: &Cell) -> Vec<Result<String, NotAnIdNumber>> {
    if says_nothing(&cell.text) {
        return Vec::new();
    }
    // A sheet keeps 15 digits of a number; the rest became noughts long before the file was saved.
    if cell.kind == Kind::Number {
        return vec![if cell.text.len() > 15 { Err(NotAnIdNumber::LostDigits) } else { Err(NotAnIdNumber::Malformed) }];
    }
    let parted = half_width(&cell.text).replace(' ', if cell.text.chars().count() > 30 { ";" } else { "" });
    let (bare, _) = without_brackets(&parted);
    pieces(&bare).iter().map(|piece| IdNumber::parse(piece).map(|id| id.text().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names(text: &str) -> Vec<String> {
        people(&Cell::text(text)).expect("names").into_iter().map(|p| p.name).collect()
    }

    fn numbers(text: &str) -> Vec<String> {
        phones(&Cell::text(text)).0
    }

    #[test]
    fn several_people_stand_in_one_cell() {
        assert_eq!(names("韩勇磊/黄伟"), ["韩勇磊", "黄伟"]);
        assert_eq!(names("刘志、夏兰杰"), ["刘志", "夏兰杰"]);
        assert_eq!(names("刘志 夏兰杰"), ["刘志", "夏兰杰"]);
        assert_eq!(names("刘 志"), ["刘志"]);
        assert_eq!(names("刘志（已故）；夏兰"), ["刘志", "夏兰"]);
        assert_eq!(names("John Smith & Mary Smith"), ["John Smith", "Mary Smith"]);
        assert_eq!(names("深圳市某某、某某实业有限公司"), ["深圳市某某、某某实业有限公司"]);
        assert_eq!(names("阿依古丽·买买提"), ["阿依古丽·买买提"]);
        assert_eq!(names("无"), [""; 0]);
        assert!(people(&Cell::text("13800138000")).is_err());
    }

    #[test]
    fn several_numbers_stand_in_one_cell() {
        for (text, expected) in [
            ("19128159013;19162459571", vec!["19128159013", "19162459571"]),
            ("158 2527 6018 １５０８３７２６１６７", vec!["15825276018", "15083726167"]),
            ("+86 18676910547 (机) 151-1300-7874", vec!["18676910547", "15113007874"]),
            ("0755 26001234/13800138000", vec!["075526001234", "13800138000"]),
            ("手机:13800138000 宅：0755-26001234", vec!["13800138000", "075526001234"]),
            ("19128159013,19128159013", vec!["19128159013"]),
        ] {
            assert_eq!(numbers(text), expected, "{text}");
        }
        let (good, bad) = phones(&Cell::text("1380013800"));
        assert_eq!((good.len(), bad), (0, vec!["1380013800".to_owned()]));
        assert_eq!(phones(&Cell::text("同上")).1, ["同上"]);
        assert_eq!(phones(&Cell::text("无")), (vec![], vec![]));
    }

    #[test]
    fn numbers_go_to_people_in_their_order() {
        let mut two = people(&Cell::text("甲某、乙某")).expect("names");
        give(&mut two, vec!["1".into(), "2".into(), "3".into()]);
        assert_eq!(two[0].phones, ["1", "3"]);
        assert_eq!(two[1].phones, ["2"]);
    }

    #[test]
    fn identity_numbers_that_a_sheet_has_cut_are_told_apart() {
        let lost = Cell::number("510107195310049700".to_owned());
        assert_eq!(id_numbers(&lost), [Err(NotAnIdNumber::LostDigits)]);
        assert_eq!(id_numbers(&Cell::text("5.10107195310049E+17")), [Err(NotAnIdNumber::LostDigits)]);
        assert_eq!(id_numbers(&Cell::text("11010519491231002x")), [Ok("11010519491231002X".to_owned())]);
        assert_eq!(id_numbers(&Cell::text("110105194912310021")), [Err(NotAnIdNumber::Malformed)]);
        assert_eq!(id_numbers(&Cell::text("11010519491231002X、11010519491231002X")).len(), 2);
    }

    proptest! {
        #[test]
        fn mobiles_in_any_dress_are_found(
            list in prop::collection::vec(("1[3-9][0-9]{9}", 0_usize..5), 1..4),
            between in prop::sample::select(vec![";", "、", "/", " ", "，", "\n"]),
        ) {
            let dressed: Vec<String> = list.iter().map(|(digits, dress)| match dress {
                0 => digits.clone(),
                1 => format!("{} {} {}", &digits[..3], &digits[3..7], &digits[7..]),
                2 => format!("{}-{}-{}", &digits[..3], &digits[3..7], &digits[7..]),
                3 => format!("+86 {digits}"),
                _ => format!("{digits}（机）"),
            }).collect();
            let (good, bad) = phones(&Cell::text(&dressed.join(between)));
            prop_assert!(bad.is_empty(), "{bad:?}");
            let mut expected: Vec<String> = Vec::new();
            for (digits, _) in &list {
                push(&mut expected, digits);
            }
            prop_assert_eq!(good, expected);
        }

        #[test]
        fn no_text_breaks_a_parser(text in "\\PC{0,60}") {
            for kind in [Kind::Text, Kind::Number] {
                let cell = Cell { text: text.clone(), kind };
                let _ = (people(&cell), phones(&cell), id_numbers(&cell));
            }
        }
    }
}
