//! Pictures that nobody took: a few signatures and a few photos, drawn by arithmetic, so that orders have their evidence.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use kernel::fault::Fault;

use crate::rng::Rng;

const INK: Rgb<u8> = Rgb([24, 32, 44]);

fn png(picture: RgbImage) -> Result<Vec<u8>, Fault> {
    let mut out = Cursor::new(Vec::new());
    DynamicImage::ImageRgb8(picture).write_to(&mut out, ImageFormat::Png).map_err(Fault::broken)?;
    Ok(out.into_inner())
}

fn dot(picture: &mut RgbImage, x: i64, y: i64, size: i64, ink: Rgb<u8>) {
    for dx in -size..=size {
        for dy in -size..=size {
            if let (Ok(x), Ok(y)) = (u32::try_from(x + dx), u32::try_from(y + dy))
                && let Some(pixel) = picture.get_pixel_mut_checked(x, y)
            {
                *pixel = ink;
            }
        }
    }
}

fn line(picture: &mut RgbImage, from: (i64, i64), to: (i64, i64), size: i64, ink: Rgb<u8>) {
    let steps = (to.0 - from.0).abs().max((to.1 - from.1).abs()).max(1);
    for step in 0..=steps {
        let at = |a: i64, b: i64| a + (b - a) * step / steps;
        dot(picture, at(from.0, to.0), at(from.1, to.1), size, ink);
    }
}

/// A hand that signs: two or three characters of strokes.
pub(crate) fn signature(name: &str) -> Result<Vec<u8>, Fault> {
    let mut rng = Rng::named(name);
    let mut picture = RgbImage::from_pixel(360, 140, Rgb([255, 255, 255]));
    for letter in 0..3 {
        let (left, mut at) = (30 + letter * 105, (40 + letter * 105, rng.between(30, 60)));
        for _ in 0..rng.between(6, 9) {
            let to = (left + rng.between(0, 85), rng.between(22, 118));
            line(&mut picture, at, to, 1, INK);
            at = if rng.percent(60) { to } else { (left + rng.between(0, 85), rng.between(22, 118)) };
        }
    }
    png(picture)
}

/// A photo of a job: a wall, a pipe with its joint, and (before) a stain.
pub(crate) fn photo(name: &str, before: bool) -> Result<Vec<u8>, Fault> {
    let mut rng = Rng::named(name);
    let (wall, pipe) = (rng.between(188, 214), rng.between(120, 150));
    let grey = |level: i64| {
        let level = u8::try_from(level.clamp(0, 255)).unwrap_or(128);
        Rgb([level, level.saturating_sub(4), level.saturating_sub(10)])
    };
    let mut picture =
        RgbImage::from_fn(320, 240, |x, y| grey(wall - i64::from(y) / 8 + i64::from((x * 7 + y * 13) % 5)));
    for row in 0..26 {
        line(&mut picture, (0, 100 + row), (319, 100 + row + rng.between(0, 1)), 0, grey(pipe + (13 - row).abs() * 4));
    }
    let joint = rng.between(110, 200);
    for column in 0..34 {
        line(&mut picture, (joint + column, 92), (joint + column, 134), 0, grey(pipe - 20 + (17 - column).abs() * 3));
    }
    if before {
        for _ in 0..900 {
            let depth = rng.between(10, 80);
            let (x, y) = (joint + rng.between(-30, 60), 134 + rng.below(depth));
            dot(&mut picture, x, y, 1, grey(wall - 70));
        }
    }
    png(picture)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_pictures_and_always_the_same() {
        for bytes in [signature("a").expect("png"), photo("b", true).expect("png"), photo("b", false).expect("png")] {
            assert!(image::load_from_memory(&bytes).is_ok());
        }
        assert_eq!(signature("a"), signature("a"));
        assert_ne!(photo("b", true), photo("b", false));
    }
}
