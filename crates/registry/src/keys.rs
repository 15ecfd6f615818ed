//! The keys by which a household is found: room, name, pinyin, number, plate. Pure; what is stored and what is asked
//! are levelled here by the same functions, so that they meet.

use std::collections::BTreeSet;

use kernel::plate::Plate;
use kernel::room::RoomCode;
use kernel::text::{half_width, tidy};
use pinyin::ToPinyin;

use crate::surnames;

/// The kinds of keys, each searched by a prefix of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `3-2-1201`, `3-1201`, `1201`, `321201`.
    Room,
    /// A number in full.
    Phone,
    /// A number read from its end, so that its last digits are a prefix.
    PhoneEnd,
    /// `粤b7k3m9`, `b7k3m9`, `7k3m9`.
    Plate,
    /// A name as it is written, and its part without the surname.
    Name,
    /// `lixiulan` and `lxl`.
    Pinyin,
}

impl Kind {
    /// The code in the table of keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Phone => "phone",
            Self::PhoneEnd => "phone_end",
            Self::Plate => "plate",
            Self::Name => "name",
            Self::Pinyin => "pinyin",
        }
    }
}

/// A key of a kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SearchKey {
    /// Its kind.
    pub kind: Kind,
    /// The levelled text.
    pub key: String,
}

/// Names longer than this are found by their beginning only.
const LONGEST: usize = 40;

fn key(kind: Kind, key: impl Into<String>) -> SearchKey {
    SearchKey { kind, key: key.into() }
}

/// The keys of a home.
pub fn search_keys_for_unit(room: &RoomCode) -> Vec<SearchKey> {
    let (building, entrance, number) = (level(&room.building), level(&room.entrance), level(&room.room));
    let mut keys = BTreeSet::from([
        key(Kind::Room, number.clone()),
        key(Kind::Room, format!("{building}-{number}")),
        key(Kind::Room, format!("{building}{entrance}{number}")),
    ]);
    if !entrance.is_empty() {
        keys.insert(key(Kind::Room, format!("{building}-{entrance}-{number}")));
    }
    keys.into_iter().collect()
}

/// The keys of a person: the name in every reading, and the numbers (digits only) that are in use.
pub fn search_keys_for_person(name: &str, phones: &[&str]) -> Vec<SearchKey> {
    let mut keys = BTreeSet::new();
    let written = level(name);
    if !written.is_empty() {
        let given: String = written.chars().skip(surnames::length(&written)).collect();
        if given.chars().count() > 1 && given.chars().all(is_chinese) {
            keys.insert(key(Kind::Name, given));
        }
        keys.insert(key(Kind::Name, written.chars().take(LONGEST).collect::<String>()));
        for (full, initials) in readings(&tidy(name)) {
            keys.insert(key(Kind::Pinyin, full.chars().take(LONGEST).collect::<String>()));
            keys.insert(key(Kind::Pinyin, initials.chars().take(LONGEST).collect::<String>()));
        }
    }
    for digits in phones {
        keys.insert(key(Kind::Phone, *digits));
        keys.insert(key(Kind::PhoneEnd, backwards(digits)));
    }
    keys.into_iter().collect()
}

/// The keys of a vehicle.
pub fn search_keys_for_vehicle(plate: &Plate) -> Vec<SearchKey> {
    let whole = level(plate.text());
    (0..3).map(|skip| key(Kind::Plate, whole.chars().skip(skip).collect::<String>())).collect()
}

/// What somebody who types `q` may mean: prefixes to look for, the likeliest kind first.
pub fn asked(q: &str) -> Vec<SearchKey> {
    let text = tidy(q).to_lowercase();
    let compact = level(&text);
    if compact.is_empty() {
        return Vec::new();
    }
    let digits: String = compact.chars().filter(char::is_ascii_digit).collect();
    let plain_number = compact.chars().all(|c| c.is_ascii_digit() || matches!(c, '-' | '+' | '#' | '(' | ')'));
    let mut found = Vec::new();
    if !digits.is_empty() {
        found.push(key(Kind::Room, room_prefix(&text)));
    }
    if plain_number {
        if digits.len() >= 3 {
            found.push(key(Kind::Phone, digits.clone()));
        }
        if digits.len() >= 4 {
            found.push(key(Kind::PhoneEnd, backwards(&digits)));
        }
    }
    if compact.chars().count() >= 2 && compact.chars().any(|c| c.is_ascii_alphanumeric()) {
        let plate = compact.replace(['·', '.', '-', '•', '・'], "");
        found.push(key(Kind::Plate, plate));
    }
    if !compact.is_ascii() {
        found.push(key(Kind::Name, compact));
    } else if compact.chars().any(|c| c.is_ascii_alphabetic()) {
        let letters: String = compact.chars().filter(char::is_ascii_alphanumeric).collect();
        found.push(key(Kind::Pinyin, letters));
    }
    found
}

/// The name by its sound, then as it is written: the order of lists.
pub fn name_sort_key(name: &str) -> String {
    let tidy = tidy(name);
    let sound = readings(&tidy).into_iter().next().map_or_else(String::new, |(full, _)| full);
    format!("{sound} {}", tidy.to_lowercase())
}

/// Half width, lower case, without spaces.
fn level(text: &str) -> String {
    half_width(text).chars().filter(|c| !c.is_whitespace() && *c != '\'').flat_map(char::to_lowercase).collect()
}

fn backwards(digits: &str) -> String {
    digits.chars().rev().collect()
}

fn is_chinese(c: char) -> bool {
    c.to_pinyin().is_some()
}

/// `3栋2单元12` → `3-2-12`: also while it is being typed.
fn room_prefix(text: &str) -> String {
    let mut levelled = half_width(text);
    for cut in ["号楼", "栋", "幢", "座", "单元", "#", "/", "－", "—", "–", " "] {
        levelled = levelled.replace(cut, "-");
    }
    for end in ["室", "房", "号"] {
        levelled = levelled.replace(end, "");
    }
    let parts: Vec<String> = levelled.split('-').filter(|p| !p.is_empty()).map(level).collect();
    let last = parts.len().saturating_sub(1);
    let trimmed = parts.iter().enumerate().map(|(i, part)| {
        // A leading zero is dropped as it was when the code was made; the room itself may still be half typed.
        let short = part.trim_start_matches('0');
        if i < last && !short.is_empty() { short } else { part.as_str() }
    });
    let joined = trimmed.collect::<Vec<_>>().join("-");
    if levelled.ends_with('-') && !joined.is_empty() { format!("{joined}-") } else { joined }
}

/// The readings of a name as (full, initials), the likeliest first. Letters count as they are; other signs are skipped.
fn readings(name: &str) -> Vec<(String, String)> {
    let mut all = vec![(String::new(), String::new())];
    let surname = surnames::length(name);
    let mut in_word = false;
    for (at, c) in name.chars().enumerate() {
        let options: Vec<String> = if at < surname && surnames::reading(name, at).is_some() {
            surnames::reading(name, at).into_iter().flatten().map(str::to_owned).collect()
        } else if let Some(sound) = c.to_pinyin() {
            surnames::given(c, sound.plain()).into_iter().map(plain).collect()
        } else if c.is_ascii_alphanumeric() {
            vec![c.to_ascii_lowercase().to_string()]
        } else {
            in_word = false;
            continue;
        };
        let goes_on = c.is_ascii_alphanumeric() && in_word;
        in_word = c.is_ascii_alphanumeric();
        let mut next = Vec::new();
        for (full, initials) in &all {
            for option in &options {
                let initial: String = if goes_on { String::new() } else { option.chars().take(1).collect() };
                next.push((format!("{full}{option}"), format!("{initials}{initial}")));
            }
        }
        // Names with many readings are rare, and the first ones are what people type.
        next.truncate(6);
        all = next;
    }
    all.retain(|(full, _)| !full.is_empty());
    all
}

fn plain(sound: &str) -> String {
    sound.replace('ü', "v")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn finds(q: &str, keys: &[SearchKey]) -> bool {
        asked(q).iter().any(|asked| keys.iter().any(|k| k.kind == asked.kind && k.key.starts_with(&asked.key)))
    }

    fn room() -> Vec<SearchKey> {
        search_keys_for_unit(&RoomCode::parse("3-2-1201").expect("room"))
    }

    #[test]
    fn a_home_is_found_by_every_way_of_saying_it() {
        for q in [
            "3-2-1201",
            "3栋2单元1201",
            "3栋2单元12",
            "３栋",
            "1201",
            "12",
            "3-1201",
            "321201",
            "3 2 1201",
            "03-02-1201",
            "3幢1201室",
            "3#1201",
        ] {
            assert!(finds(q, &room()), "{q}");
        }
        for q in ["1202", "4-2-1201", "2栋", "李"] {
            assert!(!finds(q, &room()), "{q}");
        }
    }

    #[test]
    fn a_person_is_found_by_name_pinyin_and_number() {
        let keys = search_keys_for_person("李秀兰", &["13812345120"]);
        for q in [
            "李",
            "李秀",
            "李秀兰",
            "秀兰",
            "lixiulan",
            "li xiu",
            "LXL",
            "lx",
            "138123",
            "138 1234 5120",
            "5120",
            "45120",
            "12345120",
        ] {
            assert!(finds(q, &keys), "{q}");
        }
        for q in ["王", "wang", "5121", "2345", "xl"] {
            assert!(!finds(q, &keys), "{q}");
        }
    }

    #[test]
    fn surnames_sound_as_surnames() {
        for (name, good, bad) in [
            ("单小红", "shan", "dan"),
            ("解军", "xie", "jie"),
            ("仇志刚", "qiu", "chou"),
            ("曾丽", "zeng", "ceng"),
            ("查良", "zha", "cha"),
            ("任重", "ren", "rem"),
            ("尉迟敬", "yuchi", "weichi"),
            ("区伟", "ou", "qu"),
        ] {
            let keys = search_keys_for_person(name, &[]);
            assert!(finds(good, &keys), "{name} as {good}");
            assert!(!finds(bad, &keys), "{name} not as {bad}");
        }
        assert!(finds("lvx", &search_keys_for_person("吕晓", &[])));
        assert!(
            finds("zhangyue", &search_keys_for_person("张乐", &[]))
                && finds("zhangle", &search_keys_for_person("张乐", &[]))
        );
        assert!(
            finds("js", &search_keys_for_person("John Smith", &[]))
                && finds("johns", &search_keys_for_person("John Smith", &[]))
        );
    }

    #[test]
    fn a_vehicle_is_found_with_and_without_its_province() {
        let keys = search_keys_for_vehicle(&Plate::parse("粤B·7K3M9").expect("plate"));
        for q in ["粤B7K3M9", "粤b·7k", "b7k3", "7k3m9"] {
            assert!(finds(q, &keys), "{q}");
        }
        assert!(!finds("3m9", &keys));
    }

    #[test]
    fn names_are_sorted_by_their_sound() {
        let mut names = ["王强", "单红", "李兰", "Adam"];
        names.sort_by_key(|n| name_sort_key(n));
        assert_eq!(names, ["Adam", "李兰", "单红", "王强"]);
    }

    proptest! {
        #[test]
        fn whoever_is_stored_is_found_by_the_whole_name_and_any_end_of_the_number(
            name in "[\u{4e00}-\u{9f00}]{2,4}",
            number in "1[3-9][0-9]{9}",
            tail in 4_usize..=8,
        ) {
            let keys = search_keys_for_person(&name, &[&number]);
            prop_assert!(finds(&name, &keys));
            prop_assert!(finds(&number[11 - tail..], &keys));
        }

        #[test]
        fn whoever_asks_gets_an_answer_and_no_panic(q in "\\PC{0,40}") {
            for asked in asked(&q) {
                prop_assert!(asked.key.chars().count() <= 80);
            }
        }

        #[test]
        fn every_home_is_found_by_its_code(building in 1..99_u32, entrance in 1..9_u32, room in 101..4000_u32) {
            let code = format!("{building}-{entrance}-{room}");
            let keys = search_keys_for_unit(&RoomCode::parse(&code).expect("room"));
            prop_assert!(finds(&code, &keys));
            prop_assert!(finds(&room.to_string(), &keys));
        }
    }
}
