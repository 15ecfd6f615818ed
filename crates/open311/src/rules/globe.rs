//! Between the community's map (metres) and the globe (degrees), in whole numbers.
//!
//! A degree of latitude is 111,320 m; one of longitude shrinks with the cosine, here by Bhāskara's fraction, which is right
//! to 0.2 %: two metres over the width of an estate.

/// A point of the globe, in millionths of a degree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// North of the equator.
    pub latitude: i64,
    /// East of Greenwich.
    pub longitude: i64,
}

/// Millimetres of a degree of latitude.
const DEGREE_MM: i64 = 111_320_000;

/// Millionths: the cosine of a latitude in millionths of a degree.
fn cosine(latitude: i64) -> i64 {
    let milli = i128::from(latitude.clamp(-90_000_000, 90_000_000) / 1000);
    let square = milli * milli;
    let fraction = 4 * (8_100_000_000 - square) * 1_000_000 / (32_400_000_000 + square);
    i64::try_from(fraction).unwrap_or(0).max(1)
}

/// Millimetres of a degree of longitude at a latitude.
fn degree_east_mm(latitude: i64) -> i64 {
    (DEGREE_MM / 1000 * cosine(latitude) / 1000).max(1)
}

/// Where a point of the map lies on the globe.
pub fn to_globe(origin: Point, east_m: i64, north_m: i64) -> Point {
    let share = |metres: i64, degree_mm: i64| {
        i64::try_from(i128::from(metres) * 1_000_000_000 / i128::from(degree_mm)).unwrap_or(0)
    };
    Point {
        latitude: origin.latitude + share(north_m, DEGREE_MM),
        longitude: origin.longitude + share(east_m, degree_east_mm(origin.latitude)),
    }
}

/// Where a point of the globe lies on the map: metres to the east, metres to the north.
pub fn to_map(origin: Point, point: Point) -> (i64, i64) {
    let metres = |micro: i64, degree_mm: i64| {
        i64::try_from(i128::from(micro) * i128::from(degree_mm) / 1_000_000_000).unwrap_or(i64::MAX)
    };
    (
        metres(point.longitude - origin.longitude, degree_east_mm(origin.latitude)),
        metres(point.latitude - origin.latitude, DEGREE_MM),
    )
}

/// Reads a decimal number of degrees within ± `most` degrees, as programs write it.
pub fn read(text: &str, most: i64) -> Option<i64> {
    let text = text.trim();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || whole.len() > 3 || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let six: String = fraction.chars().chain("000000".chars()).take(6).collect();
    let whole: i64 = if whole.is_empty() { 0 } else { whole.parse().ok()? };
    let micro = sign * (whole * 1_000_000 + six.parse::<i64>().ok()?);
    (micro.abs() <= most * 1_000_000).then_some(micro)
}

/// Writes millionths of a degree as decimal degrees.
pub fn written(micro: i64) -> String {
    let sign = if micro < 0 { "-" } else { "" };
    format!("{sign}{}.{:06}", micro.abs() / 1_000_000, micro.abs() % 1_000_000)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_cosine_is_near_enough() {
        for (latitude, wanted) in [(0, 1_000_000), (22_540_000, 923_610), (39_900_000, 767_165), (60_000_000, 500_000)]
        {
            assert!((cosine(latitude) - wanted).abs() < 2_500, "{latitude}: {}", cosine(latitude));
        }
    }

    #[test]
    fn degrees_are_read_and_written() {
        assert_eq!(read("22.54321", 90), Some(22_543_210));
        assert_eq!(read("-0.5", 90), Some(-500_000));
        assert_eq!(read("113.9876543219", 180), Some(113_987_654));
        for bad in ["", ".", "-", "91", "1e5", "NaN", "12,5", "1.2.3", "99999999999999999999", "二"] {
            assert_eq!(read(bad, 90), None, "{bad}");
        }
        assert_eq!(written(-500_000), "-0.500000");
        assert_eq!(written(113_987_654), "113.987654");
    }

    proptest! {
        #[test]
        fn there_and_back_is_within_a_metre(lat in -60_000_000_i64..60_000_000, long in -179_000_000_i64..179_000_000,
                                             east in -5_000_i64..5_000, north in -5_000_i64..5_000) {
            let origin = Point { latitude: lat, longitude: long };
            let (x, y) = to_map(origin, to_globe(origin, east, north));
            prop_assert!((x - east).abs() <= 1 && (y - north).abs() <= 1);
        }

        #[test]
        fn what_is_written_is_read(micro in -90_000_000_i64..=90_000_000) {
            prop_assert_eq!(read(&written(micro), 90), Some(micro));
        }
    }
}
