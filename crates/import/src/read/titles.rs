//! What a column's title means, by the words of `fixtures/import/headers.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use kernel::text::half_width;
use serde::Deserialize;

use crate::model::Field;

const WORDS: &str = include_str!("../../../../fixtures/import/headers.toml");

#[derive(Deserialize)]
struct Entry {
    whole: Vec<String>,
    part: Vec<String>,
}

/// `None` as a meaning: a column that is known and not taken.
struct Lexicon {
    whole: BTreeMap<String, Option<Field>>,
    part: Vec<(String, Option<Field>)>,
}

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let entries: BTreeMap<String, Entry> = toml::from_str(WORDS).unwrap_or_default();
    let mut lexicon = Lexicon { whole: BTreeMap::new(), part: Vec::new() };
    for (name, entry) in entries {
        let field = Field::parse(&name);
        lexicon.whole.extend(entry.whole.into_iter().map(|word| (word, field)));
        lexicon.part.extend(entry.part.into_iter().map(|word| (word, field)));
    }
    // The longest part is the most telling; a column that is to be ignored goes before one of the same length.
    lexicon.part.sort_by_key(|(word, field)| (std::cmp::Reverse(word.chars().count()), field.is_some()));
    lexicon
});

/// A title without what doesn't change its meaning.
pub fn level(title: &str) -> String {
    let mut out = String::new();
    let mut depth = 0_u32;
    for c in half_width(title).chars() {
        match c {
            '(' | '[' | '【' | '〔' => depth += 1,
            ')' | ']' | '】' | '〕' => depth = depth.saturating_sub(1),
            _ if depth > 0 || c.is_whitespace() => {}
            '*' | ':' | '.' | '_' | '-' | '/' | '\'' | '、' | '㎡' => {}
            _ => out.extend(c.to_lowercase()),
        }
    }
    out
}

/// The field that a title means, and how surely: 20 for a whole word, less for a part.
pub fn meaning(title: &str, group: &str) -> Option<(Field, u32)> {
    let own = level(title);
    if own.is_empty() || own.chars().count() > 24 {
        return None;
    }
    let of_tenant = ["租", "tenant", "lessee"].iter().any(|word| own.contains(word) || level(group).contains(word));
    let (field, score) = if let Some(field) = LEXICON.whole.get(&own) {
        ((*field)?, 20)
    } else {
        let (word, field) = LEXICON.part.iter().find(|(word, _)| own.contains(word.as_str()))?;
        let length = u32::try_from(word.chars().count()).unwrap_or(1);
        ((*field)?, 8 + length.min(8))
    };
    let says_phone = ["电话", "手机", "联系方式", "phone", "mobile", "tel"].iter().any(|word| own.contains(word));
    match field {
        Field::Owner | Field::Tenant if of_tenant && says_phone => Some((Field::TenantPhone, score)),
        Field::Owner if of_tenant => Some((Field::Tenant, score)),
        Field::OwnerPhone | Field::OwnerPhone2 if of_tenant => Some((Field::TenantPhone, score)),
        // A tenant's identity number has no place in the registry: it isn't taken.
        Field::OwnerId if of_tenant => None,
        known => Some((known, score)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(title: &str, group: &str) -> Option<Field> {
        meaning(title, group).map(|(field, _)| field)
    }

    #[test]
    fn every_field_has_its_words() {
        for field in Field::ALL {
            let known = LEXICON.whole.values().any(|meant| *meant == Some(field));
            assert!(known, "{}", field.code());
        }
    }

    #[test]
    fn titles_are_understood_as_offices_write_them() {
        for (title, group, meant) in [
            ("楼 栋", "", Some(Field::Building)),
            ("房号（必填）", "", Some(Field::Room)),
            ("建筑面积(㎡)", "房屋信息", Some(Field::Area)),
            ("套内面积", "", None),
            ("*业主姓名：", "", Some(Field::Owner)),
            ("姓名", "租户信息", Some(Field::Tenant)),
            ("联系电话", "租户信息", Some(Field::TenantPhone)),
            ("租客手机号码", "", Some(Field::TenantPhone)),
            ("联系电话", "业主信息", Some(Field::OwnerPhone)),
            ("备用电话", "业主信息", Some(Field::OwnerPhone2)),
            ("身份证号码", "租户信息", None),
            ("Owner's phone number", "", Some(Field::OwnerPhone)),
            ("Handover Date", "", Some(Field::DeliveredOn)),
            ("交楼时间", "", Some(Field::DeliveredOn)),
            ("2025年物业费欠费", "", Some(Field::Arrears)),
            ("车位类型", "", None),
            ("颜色", "", None),
        ] {
            assert_eq!(field(title, group), meant, "{title} / {group}");
        }
    }
}
