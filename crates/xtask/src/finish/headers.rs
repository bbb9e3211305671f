//! `_headers`: the policy and the rules for caches, for hosts that read such a file.
//!
//! Netlify's and Cloudflare's form: a path, and under it a header a line. Where several paths match a request, the
//! headers of all are sent, and values of the same header are put together: so the rules for caches, which must not be,
//! name each file and overlap nowhere.

use super::{INDEX, policy, worker};

/// What the file is called.
pub(super) const FILE: &str = "_headers";

/// What of the browser the page does without. It uses storage, the clipboard (to write), printing and downloads.
const SWITCHED_OFF: [&str; 21] = [
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// What the page uses, and nothing that is shown inside it can: the camera, where a trainer has codes read, and only when she
/// asks for it.
const ONLY_HERE: [&str; 1] = ["camera"];

/// Names that stay the same while what is in them changes: the browser asks each time whether there is a newer one.
const ASK_AGAIN: &str = "no-cache";

/// For a name that changes with what is in it.
const KEEP: &str = "public, max-age=31536000, immutable";

/// The headers for every file of the page, but not those of a cache.
pub(super) fn for_all() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", policy::in_header()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Permissions-Policy", permissions()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
    ]
}

/// Who may use what of the browser.
fn permissions() -> String {
    let off = SWITCHED_OFF.iter().map(|feature| format!("{feature}=()"));
    let here = ONLY_HERE.iter().map(|feature| format!("{feature}=(self)"));
    here.chain(off).collect::<Vec<_>>().join(", ")
}

/// The file, for a page of these files.
pub(super) fn for_files<'a>(files: impl Iterator<Item = &'a String>) -> String {
    let rule = |path: &str, headers: &[(&str, String)]| {
        let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
        format!("{path}\n{lines}")
    };
    let mut text = String::from(
        "# For a host that reads this file (Netlify, Cloudflare Pages). In a folder of a site, put the folder before each path.\n",
    );
    text += &rule("/*", &for_all());
    let mut names: Vec<&str> = files.map(String::as_str).chain(["", worker::FILE]).collect();
    names.sort_unstable();
    for name in names {
        let cache = if is_fingerprinted(name) { KEEP } else { ASK_AGAIN };
        text += &rule(&format!("/{name}"), &[("Cache-Control", cache.to_owned())]);
    }
    text
}

/// Whether the name of a file changes with what is in it: it holds up to sixteen hexadecimal digits, as Trunk's and ours do.
fn is_fingerprinted(name: &str) -> bool {
    let mut words = name.split(|letter: char| !letter.is_ascii_alphanumeric());
    name != INDEX
        && words.any(|word| (12..=16).contains(&word.len()) && word.chars().all(|digit| digit.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_keeps_its_name_is_asked_for_again_and_the_rest_is_kept() {
        let files = [
            "app-0123456789abcdef.js",
            "app-123456789abcdef_bg.wasm",
            "index.html",
            "parts/later-0123456789abcdef.wasm",
        ];
        let text = for_files(files.map(str::to_owned).iter());
        let (_, rules) = text.split_once("/\n").unwrap();
        let kept = format!("  Cache-Control: {KEEP}\n");
        assert_eq!(
            format!("/\n{rules}"),
            format!(
                "/\n  Cache-Control: no-cache\n/app-0123456789abcdef.js\n{kept}/app-123456789abcdef_bg.wasm\n{kept}\
                 /index.html\n  Cache-Control: no-cache\n/parts/later-0123456789abcdef.wasm\n{kept}\
                 /worker.js\n  Cache-Control: no-cache\n"
            )
        );
    }

    #[test]
    fn the_policy_is_sent_with_every_file() {
        let text = for_files([].iter());
        let (_, rule) = text.split_once("/*\n").unwrap();
        assert!(rule.starts_with(&format!("  Content-Security-Policy: {}\n", policy::in_header())), "{text}");
    }

    #[test]
    fn nothing_is_switched_off_that_the_page_uses_or_twice() {
        let mut features = SWITCHED_OFF.to_vec();
        features.dedup();
        assert_eq!(features.len(), SWITCHED_OFF.len());
        assert!(!features.contains(&"clipboard-write"));
        assert!(ONLY_HERE.iter().all(|feature| !features.contains(feature)));
    }
}
