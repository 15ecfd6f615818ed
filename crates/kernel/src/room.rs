//! Room codes: how a home is written, read and searched.

use serde::{Deserialize, Serialize};

use crate::text::{half_width, tidy};

/// Where a home is: building (栋), entrance (单元, may be absent) and room.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct RoomCode {
    /// The building's number or name without 栋/幢/座/号楼.
    pub building: String,
    /// The entrance without 单元; empty when the building has none.
    pub entrance: String,
    /// The room without 室/房/号.
    pub room: String,
}

impl RoomCode {
    /// From three cells of a ledger, suffixes and leading zeros dropped.
    pub fn from_parts(building: &str, entrance: &str, room: &str) -> Option<Self> {
        let building = part(building, &["号楼", "栋", "幢", "座", "号", "楼"]);
        let entrance = part(entrance, &["单元", "门", "梯"]);
        let room = part(room, &["室", "房", "号"]);
        (!building.is_empty() && !room.is_empty()).then_some(Self { building, entrance, room })
    }

    /// From one text: `3栋2单元1201`, `3-2-1201`, `3幢1201室`, `3#1201`.
    pub fn parse(text: &str) -> Option<Self> {
        let clean = half_width(&tidy(text)).replace(['－', '—', '–', '#', '/', ' '], "-");
        let mut parts: Vec<String> = Vec::new();
        let mut rest = clean.as_str();
        for cut in ["号楼", "栋", "幢", "座", "单元"] {
            if let Some((head, tail)) = rest.split_once(cut) {
                parts.extend(head.split('-').filter(|p| !p.is_empty()).map(str::to_owned));
                rest = tail;
            }
        }
        parts.extend(rest.split('-').filter(|p| !p.is_empty()).map(str::to_owned));
        match parts.as_slice() {
            [building, room] => Self::from_parts(building, "", room),
            [building, entrance, room] => Self::from_parts(building, entrance, room),
            _ => None,
        }
    }

    /// `3-2-1201` (or `3-1201`): the key by which it is stored, sorted and typed.
    pub fn code(&self) -> String {
        if self.entrance.is_empty() {
            format!("{}-{}", self.building, self.room)
        } else {
            format!("{}-{}-{}", self.building, self.entrance, self.room)
        }
    }

    /// `3 栋 2 单元 1201`: how people read it.
    pub fn label(&self) -> String {
        if self.entrance.is_empty() {
            format!("{} 栋 {}", self.building, self.room)
        } else {
            format!("{} 栋 {} 单元 {}", self.building, self.entrance, self.room)
        }
    }

    /// The code with every number padded, so that text order is house order.
    pub fn sort_key(&self) -> String {
        [&self.building, &self.entrance, &self.room].map(|p| padded(p)).join("-")
    }
}

fn part(text: &str, suffixes: &[&str]) -> String {
    let mut clean: String = tidy(text).replace(' ', "").trim_end_matches(".0").to_uppercase();
    for suffix in suffixes {
        if let Some(head) = clean.strip_suffix(suffix)
            && !head.is_empty()
        {
            clean.truncate(head.len());
            break;
        }
    }
    if clean.len() > 1 && clean.bytes().all(|b| b.is_ascii_digit()) {
        let short = clean.trim_start_matches('0');
        if short.is_empty() { "0".to_owned() } else { short.to_owned() }
    } else {
        clean
    }
}

fn padded(part: &str) -> String {
    let mut out = String::new();
    let mut digits = String::new();
    for c in part.chars() {
        if c.is_ascii_digit() {
            digits.push(c);
        } else {
            flush(&mut out, &mut digits);
            out.push(c);
        }
    }
    flush(&mut out, &mut digits);
    out
}

fn flush(out: &mut String, digits: &mut String) {
    if !digits.is_empty() {
        for _ in digits.len()..6 {
            out.push('0');
        }
        out.push_str(digits);
        digits.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_home_is_the_same_home() {
        for text in ["3栋2单元1201", "3-2-1201", "３栋２单元１２０１室", "3 - 2 - 1201", "3幢2单元1201房", "03-02-1201"]
        {
            assert_eq!(RoomCode::parse(text).map(|r| r.code()).as_deref(), Some("3-2-1201"), "{text}");
        }
        assert_eq!(RoomCode::parse("5栋301").map(|r| r.code()).as_deref(), Some("5-301"));
        assert_eq!(RoomCode::from_parts("3号楼", "", "0301").map(|r| r.code()).as_deref(), Some("3-301"));
        assert_eq!(RoomCode::parse("合计"), None);
    }

    #[test]
    fn text_order_is_house_order() {
        let nine = RoomCode::from_parts("9", "1", "901").expect("room").sort_key();
        let ten = RoomCode::from_parts("10", "1", "101").expect("room").sort_key();
        assert!(nine < ten);
    }
}
