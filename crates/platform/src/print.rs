//! For paper: QR codes as SVG that fits a slip.

use kernel::fault::Fault;
use qrcode::render::svg;
use qrcode::{EcLevel, QrCode};

/// A QR code of a text as an SVG element, black on nothing, without its own size (the sheet decides).
///
/// # Errors
/// When the text is too long for a code.
pub fn qr_svg(text: &str) -> Result<String, Fault> {
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M).map_err(Fault::broken)?;
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(120, 120)
        .quiet_zone(false)
        .light_color(svg::Color("none"))
        .build();
    // The XML declaration is not allowed inside HTML.
    Ok(drawn.find("<svg").and_then(|at| drawn.get(at..)).unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_code_is_an_svg_element() {
        let svg = super::qr_svg("https://example.com/c/guihuayuan/orders/1").expect("code");
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"));
    }
}
