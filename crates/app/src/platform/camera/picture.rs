//! A picture, looked through for a code.
//!
//! Owns the way from colours to light and dark. Where codes are and what they say is `rqrr`'s business.

use rqrr::PreparedImage;

/// How many bytes a pixel has: red, green, blue, and how opaque it is.
const PIXEL: usize = 4;

/// The text of a code in a picture that is so many pixels wide; nothing if there is none that can be read.
pub(super) fn read(pixels: &[u8], width: usize) -> Option<String> {
    let height = pixels.len().checked_div(width * PIXEL)?;
    let light = |x: usize, y: usize| {
        let at = (y * width + x) * PIXEL;
        match pixels.get(at..at + PIXEL) {
            Some(&[red, green, blue, _]) => brightness(red, green, blue),
            _ => u8::MAX,
        }
    };
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, light);
    let codes = picture.detect_grids();
    codes.into_iter().find_map(|code| code.decode().ok()).map(|(_, text)| text)
}

/// How bright a colour is to the eye, roughly.
fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    let sum = 2 * u16::from(red) + 5 * u16::from(green) + u16::from(blue);
    u8::try_from(sum / 8).unwrap_or(u8::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use qrcodegen::{QrCode, QrCodeEcc};

    const CODE: &str = "K7Q49XW23MNP8TRS06VD";

    /// The picture of a code, so many pixels a module, turned upside down or not.
    fn picture(text: &str, size: usize, is_turned: bool) -> (Vec<u8>, usize) {
        let code = QrCode::encode_text(text, QrCodeEcc::Medium).unwrap();
        let side = usize::try_from(code.size()).unwrap() + 8;
        let mut pixels = Vec::new();
        for y in 0..side * size {
            for x in 0..side * size {
                let (x, y) = (x / size, y / size);
                let (x, y) = if is_turned { (side - 1 - x, side - 1 - y) } else { (x, y) };
                let place = |place: usize| i32::try_from(place).unwrap() - 4;
                let light = if code.get_module(place(x), place(y)) { 30 } else { 225 };
                pixels.extend([light, light, light, 255]);
            }
        }
        (pixels, side * size)
    }

    #[test]
    fn a_code_is_read_in_whatever_size_it_is_shown_and_whichever_way_up() {
        for size in [3, 4, 7, 12] {
            for is_turned in [false, true] {
                let (pixels, width) = picture(CODE, size, is_turned);
                assert_eq!(read(&pixels, width).as_deref(), Some(CODE), "{size} pixels a module, turned: {is_turned}");
            }
        }
    }

    #[test]
    fn a_picture_without_a_code_says_nothing() {
        assert_eq!(read(&[200; 320 * 240 * PIXEL], 320), None);
        assert_eq!(read(&[], 320), None);
        assert_eq!(read(&[200; 64], 0), None);
    }

    proptest! {
        // Each is a whole picture.
        #![proptest_config(ProptestConfig::with_cases(24))]

        /// What a camera sees can be anything, and a page that stops has lost what was on it.
        #[test]
        fn no_picture_stops_the_page(
            size in 1..6_usize,
            spots in prop::collection::vec((0..300_usize, 0..300_usize, 1..80_usize, 1..80_usize, any::<u8>()), 0..40),
            shift in 0..40_usize,
        ) {
            let (mut pixels, width) = picture(CODE, size, false);
            let height = pixels.len() / PIXEL / width;
            for (left, top, wide, high, light) in spots {
                for y in top % height..(top % height + high).min(height) {
                    for x in left % width..(left % width + wide).min(width) {
                        let at = (y * width + x) * PIXEL;
                        pixels[at..at + 3].fill(light);
                    }
                }
            }
            // A row that begins elsewhere leans the whole picture over.
            pixels.rotate_left(shift * PIXEL);
            read(&pixels, width + shift % 3);
        }

        #[test]
        fn no_noise_stops_the_page(pixels in prop::collection::vec(any::<u8>(), 0..40_000), width in 1..200_usize) {
            read(&pixels, width);
        }
    }
}
