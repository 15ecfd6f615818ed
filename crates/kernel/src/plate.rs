//! Vehicle plates of all Chinese kinds.

use serde::Serialize;

use crate::text::half_width;

/// A plate without its dot, such as `粤B7K3M9` or, new energy, `粤BD12345`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Plate(String);

const PROVINCES: &str = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使";
const LAST: &str = "学警港澳使领挂";

impl Plate {
    /// Reads a plate; width, case, spaces and the dot are levelled. `None` when it isn't one.
    pub fn parse(text: &str) -> Option<Self> {
        let clean: String = half_width(text)
            .chars()
            .filter(|c| !matches!(c, ' ' | '·' | '.' | '-' | '•' | '・'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let chars: Vec<char> = clean.chars().collect();
        let [province, letter, rest @ ..] = chars.as_slice() else { return None };
        if !PROVINCES.contains(*province) || !letter.is_ascii_uppercase() || !(5..=6).contains(&rest.len()) {
            return None;
        }
        let (last, body) = rest.split_last()?;
        let plain = |c: &char| c.is_ascii_digit() || (c.is_ascii_uppercase() && !matches!(c, 'I' | 'O'));
        (body.iter().all(plain) && (plain(last) || LAST.contains(*last))).then_some(Self(clean))
    }

    /// The plate without its dot.
    pub fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plates_are_levelled() {
        for (text, plate) in [
            ("粤B·7K3M9", "粤B7K3M9"),
            ("粤b 7k3m9", "粤B7K3M9"),
            ("粤BD12345", "粤BD12345"),
            ("粤Z1234港", "粤Z1234港"),
            ("京Ａ１２３４５", "京A12345"),
        ] {
            assert_eq!(Plate::parse(text).map(|p| p.0).as_deref(), Some(plate), "{text}");
        }
        for bad in ["B7K3M9", "粤B7K3", "粤B7K3MI", ""] {
            assert_eq!(Plate::parse(bad), None, "{bad}");
        }
    }
}
