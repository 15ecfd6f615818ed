//! Which common part an outside program means: by its code, by its name in an address, or by the nearest point.

use registry::model::CommonPartView;

/// Beyond so many metres from every common part a point is not in the community.
const FAR_M: i64 = 1_500;

/// The part with a code, however it is written.
pub fn by_code<'a>(parts: &'a [CommonPartView], code: &str) -> Option<&'a CommonPartView> {
    let wanted = kernel::text::tidy(code).to_lowercase();
    parts.iter().find(|part| part.code.to_lowercase() == wanted)
}

fn squeezed(text: &str) -> String {
    kernel::text::tidy(text).to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The part that an address names: its code, else its whole label, else the longest label inside the address.
pub fn by_address<'a>(parts: &'a [CommonPartView], address: &str) -> Option<&'a CommonPartView> {
    let said = squeezed(address);
    if said.is_empty() {
        return None;
    }
    by_code(parts, address).or_else(|| {
        let inside = parts.iter().filter(|part| said.contains(&squeezed(&part.label)));
        inside.max_by_key(|part| squeezed(&part.label).chars().count())
    })
}

/// The part nearest to a point of the map, of the wanted kind where there is one; nothing when all are far.
pub fn nearest<'a>(
    parts: &'a [CommonPartView],
    kind: Option<&str>,
    (east, north): (i64, i64),
) -> Option<&'a CommonPartView> {
    let far = |part: &CommonPartView| {
        let (x, y) = (i128::from(part.map_x) - i128::from(east), i128::from(part.map_y) - i128::from(north));
        x * x + y * y
    };
    let of_kind = |part: &&CommonPartView| kind.is_none_or(|kind| part.kind == kind);
    let near = |part: &&CommonPartView| far(part) <= i128::from(FAR_M) * i128::from(FAR_M);
    let best = parts.iter().filter(of_kind).filter(near).min_by_key(|part| far(part));
    best.or_else(|| parts.iter().filter(near).min_by_key(|part| far(part)))
}

#[cfg(test)]
mod tests {
    use kernel::clock::Moment;
    use kernel::ids::Id;

    use super::*;

    fn part(n: u128, code: &str, label: &str, kind: &str, at: (i64, i64)) -> CommonPartView {
        CommonPartView {
            common_part_id: Id::from_u128(n),
            building_id: None,
            code: code.to_owned(),
            name: label.to_owned(),
            label: label.to_owned(),
            steward_id: None,
            map_x: at.0,
            map_y: at.1,
            kind: kind.to_owned(),
            ended_at: None,
            version: 1,
            changed_at: Moment::default(),
            changed_by: String::new(),
        }
    }

    fn parts() -> Vec<CommonPartView> {
        vec![
            part(1, "3-LIFT-1", "3 栋 · 1 号电梯", "lift", (10, 10)),
            part(2, "3-LOBBY", "3 栋 · 大堂", "lobby", (12, 10)),
            part(3, "GATE-E", "东门", "gate", (200, 0)),
        ]
    }

    fn id(found: Option<&CommonPartView>) -> Option<u128> {
        found.map(|part| part.common_part_id.as_u128())
    }

    #[test]
    fn a_code_a_label_or_a_sentence_with_it() {
        let parts = parts();
        assert_eq!(id(by_address(&parts, "3-lift-1")), Some(1));
        assert_eq!(id(by_address(&parts, "3栋1号电梯")), Some(1));
        assert_eq!(id(by_address(&parts, "桂花苑 3 栋 大堂 左边")), Some(2));
        assert_eq!(id(by_address(&parts, "3 栋 2 单元 1201")), None, "a home is no common part");
        assert_eq!(id(by_address(&parts, " ！")), None);
    }

    #[test]
    fn the_nearest_of_its_kind_and_nothing_far_away() {
        let parts = parts();
        assert_eq!(id(nearest(&parts, None, (13, 10))), Some(2));
        assert_eq!(id(nearest(&parts, Some("lift"), (13, 10))), Some(1));
        assert_eq!(id(nearest(&parts, Some("pond"), (190, 0))), Some(3));
        assert_eq!(id(nearest(&parts, None, (10_000, 0))), None);
        assert_eq!(id(nearest(&parts, None, (i64::MAX, i64::MIN))), None);
    }
}
