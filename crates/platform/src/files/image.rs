//! Pictures from outside: decoded within limits and encoded anew, so that no EXIF, position or second format survives.

use std::io::Cursor;

use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use kernel::fault::Fault;

/// The largest upload in bytes.
const MAX_BYTES: usize = 12 * 1024 * 1024;
/// The largest side that is read, in pixels.
const MAX_SIDE: u32 = 8192;
/// The largest side that is kept, in pixels.
const KEPT_SIDE: u32 = 1600;

/// A picture that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// `image/jpeg` or `image/png`.
    pub media_type: &'static str,
    /// The bytes as encoded by us.
    pub bytes: Vec<u8>,
}

/// Cleans an uploaded picture (JPEG, PNG or WebP). The orientation is applied; everything else of the file is dropped.
///
/// # Errors
/// Field errors on `photo`: `too_large`, `not_a_picture`.
pub fn clean_picture(bytes: &[u8]) -> Result<Picture, Fault> {
    if bytes.len() > MAX_BYTES {
        return Err(Fault::invalid("photo", "too_large"));
    }
    let not_a_picture = || Fault::invalid("photo", "not_a_picture");
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| not_a_picture())?;
    let format = reader
        .format()
        .filter(|f| matches!(f, ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP))
        .ok_or_else(not_a_picture)?;
    let mut reader = reader;
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(256 * 1024 * 1024);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|_| not_a_picture())?;
    let orientation = decoder.orientation().map_err(|_| not_a_picture())?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| not_a_picture())?;
    picture.apply_orientation(orientation);
    if picture.width().max(picture.height()) > KEPT_SIDE {
        picture = picture.thumbnail(KEPT_SIDE, KEPT_SIDE);
    }
    let mut out = Cursor::new(Vec::new());
    let media_type = if format == ImageFormat::Png {
        picture.into_rgba8().write_to(&mut out, ImageFormat::Png).map_err(Fault::broken)?;
        "image/png"
    } else {
        let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut out, 82);
        picture.into_rgb8().write_with_encoder(encoder).map_err(Fault::broken)?;
        "image/jpeg"
    };
    Ok(Picture { media_type, bytes: out.into_inner() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        DynamicImage::new_rgb8(width, height).write_to(&mut out, ImageFormat::Png).expect("png");
        out.into_inner()
    }

    #[test]
    fn a_picture_is_encoded_anew_and_what_hangs_on_it_is_gone() {
        let mut with_tail = png(10, 10);
        with_tail.extend_from_slice(b"<script>alert(1)</script>");
        let clean = clean_picture(&with_tail).expect("picture");
        assert_eq!(clean.media_type, "image/png");
        assert!(!clean.bytes.windows(8).any(|w| w == b"<script>"));
    }

    #[test]
    fn what_is_no_picture_is_refused() {
        for bytes in [b"<svg xmlns='http://www.w3.org/2000/svg'/>".as_slice(), b"GIF89a", b"", b"%PDF-1.4"] {
            assert_eq!(clean_picture(bytes), Err(Fault::invalid("photo", "not_a_picture")));
        }
    }

    #[test]
    fn a_large_picture_becomes_smaller() {
        let clean = clean_picture(&png(3000, 200)).expect("picture");
        let back = image::load_from_memory(&clean.bytes).expect("back");
        assert_eq!(back.width(), 1600);
    }
}
