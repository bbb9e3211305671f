//! Text as a code for the camera of a phone.
//!
//! Owns the drawing of the code. The same text always stands beside it.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use yew::prelude::*;

/// The empty edge that cameras need, in modules.
const EDGE: i32 = 4;

/// The code of a text, with the name that is heard instead; nothing if the text is too long for one.
pub(super) fn code(text: &str, class: &'static str, label: &'static str) -> Html {
    let Ok(code) = QrCode::encode_text(text, QrCodeEcc::Medium) else { return Html::default() };
    let size = code.size() + 2 * EDGE;
    html! {
        <svg {class} role="img" aria-label={label}
            viewBox={format!("0 0 {size} {size}")} shape-rendering="crispEdges">
            <rect width={size.to_string()} height={size.to_string()} fill="#fff" />
            <path d={dark(&code)} fill="#000" />
        </svg>
    }
}

/// The dark modules as a path: a run of them along a row is one rectangle.
fn dark(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + EDGE, y + EDGE);
            }
            x += run + 1;
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_dark_module_is_drawn_once_and_no_light_one() {
        let code = QrCode::encode_text("https://clusterwise.example/#/my-cluster/08", QrCodeEcc::Medium).unwrap();
        let mut drawn = std::collections::BTreeSet::new();
        for piece in dark(&code).split('M').skip(1) {
            let (place, run) = piece.split_once('h').unwrap();
            let (x, y) = place.split_once(' ').unwrap();
            let run: i32 = run.split_once('v').unwrap().0.parse().unwrap();
            let x: i32 = x.parse().unwrap();
            let y: i32 = y.parse().unwrap();
            assert!((x..x + run).all(|x| drawn.insert((x - EDGE, y - EDGE))), "{piece}");
        }
        for y in 0..code.size() {
            for x in 0..code.size() {
                assert_eq!(drawn.contains(&(x, y)), code.get_module(x, y), "{x} {y}");
            }
        }
    }
}
