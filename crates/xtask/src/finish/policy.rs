//! What the page may do: the content security policy.
//!
//! Everything is refused but what is listed. No directive has a fingerprint in it, because nothing in the page is inline,
//! so the policy is the same for every build, and a server can be set up with it once.

/// What is allowed, and of where from.
const DIRECTIVES: [(&str, &str); 11] = [
    ("default-src", "'none'"),
    // The second is for WebAssembly only: `eval` stays refused.
    ("script-src", "'self' 'wasm-unsafe-eval'"),
    ("style-src", "'self'"),
    ("img-src", "'self'"),
    ("connect-src", "'self'"),
    ("manifest-src", "'self'"),
    ("worker-src", "'self'"),
    ("base-uri", "'none'"),
    ("form-action", "'none'"),
    // No text becomes markup or script. The one policy lets the address of the service worker through.
    ("require-trusted-types-for", "'script'"),
    ("trusted-types", "clusterwise"),
];

/// What only a header can say: no other page may show this one inside itself.
const ONLY_IN_HEADER: &str = "frame-ancestors 'none'";

/// The policy for a `<meta>` in the page.
pub(super) fn in_page() -> String {
    DIRECTIVES.map(|(what, from)| format!("{what} {from}")).join("; ")
}

/// The policy for a header.
pub(super) fn in_header() -> String {
    format!("{}; {ONLY_IN_HEADER}", in_page())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_allowed_from_elsewhere() {
        for (what, from) in DIRECTIVES {
            let allowed: &[&str] = match what {
                "script-src" => &["'self'", "'wasm-unsafe-eval'"],
                "require-trusted-types-for" => &["'script'"],
                "trusted-types" => &["clusterwise"],
                _ => &["'self'", "'none'"],
            };
            assert!(from.split(' ').all(|word| allowed.contains(&word)), "{what} {from}");
        }
        assert_eq!(DIRECTIVES[0], ("default-src", "'none'"));
    }

    #[test]
    fn the_header_says_what_the_page_says_and_who_may_show_it() {
        assert_eq!(in_header().strip_suffix("; frame-ancestors 'none'"), Some(in_page().as_str()));
        assert!(!in_page().contains('"'), "it stands in an attribute");
    }
}
