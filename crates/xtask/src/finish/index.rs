//! index.html and the script that it starts.
//!
//! Trunk starts the program by a script inside the page and has the other script fetched by a link of its own, after the
//! first has asked for it: too late to hold it to its fingerprint. Here the script of the program starts it, and the page
//! names it once, with its fingerprint. Then no policy has to allow a script inside the page. One script comes before it,
//! from a file of its own and held to its fingerprint as well: it shows what a cluster means while the program, which is
//! much larger, is fetched. So the program gives way to it on a slow network.

use crate::problem::Problem;
use parts::integrity;

/// Where Trunk's page says what it starts, and with what.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Built<'a> {
    /// The name of the script that wasm-bindgen wrote.
    pub(super) script: &'a str,
    /// The name of the program.
    pub(super) program: &'a str,
    /// The name of the script that comes before it.
    pub(super) early: &'a str,
    first: &'a str,
    before: &'a str,
    between: &'a str,
    after: &'a str,
}

const SCRIPT: &str = "<script type=\"module\">";
const SCRIPT_ENDS: &str = "</script>";
const PRELOAD: &str = "<link rel=\"modulepreload\"";

/// How the program is asked for before the script that starts it is here.
const PROGRAM: &str = "<link rel=\"preload\"";

/// What the file is called that shows a page before the program is here, up to its fingerprint.
const EARLY: &str = " src=\"./my-cluster-";

impl<'a> Built<'a> {
    /// Finds both in a page of the Trunk that this was written for.
    pub(super) fn find(html: &'a str) -> Result<Self, Problem> {
        let unknown = || Problem::new("Trunk wrote another index.html than `cargo xtask finish` was written for");
        let (before, rest) = html.split_once(SCRIPT).ok_or_else(unknown)?;
        let (starts, rest) = rest.split_once(SCRIPT_ENDS).ok_or_else(unknown)?;
        let (between, rest) = rest.split_once(PRELOAD).ok_or_else(unknown)?;
        let (_, after) = rest.split_once('>').ok_or_else(unknown)?;
        let script = quoted(starts, "import init from './", '\'').ok_or_else(unknown)?;
        let program = quoted(starts, "module_or_path: './", '\'').ok_or_else(unknown)?;
        let tag = early(before).ok_or_else(unknown)?;
        let (first, before) = before.split_once(tag).ok_or_else(unknown)?;
        if [first, before, after].iter().any(|html| html.contains("<script")) {
            return Err(unknown());
        }
        let early = quoted(tag, "src=\"./", '"').ok_or_else(unknown)?;
        Ok(Self { script, program, early, first, before: before.trim_end(), between: between.trim(), after })
    }

    /// The page with these scripts instead, each with its fingerprint, and nothing inline. The program gives way to what is
    /// shown before it is here.
    pub(super) fn with_scripts(&self, early: (&str, &str), program: (&str, &str)) -> String {
        let Self { first, before, between, .. } = self;
        let after = self.after.replacen(PROGRAM, &format!("{PROGRAM} fetchpriority=\"low\""), 1);
        let held = |(name, integrity)| format!("src=\"./{name}\" integrity=\"{integrity}\"></script>");
        let (early, program) = (held(early), held(program));
        format!(
            "{first}<script defer blocking=\"render\" fetchpriority=\"high\" {early}{before}\n    \
             <script type=\"module\" {program}{between}{after}"
        )
    }
}

/// The script that comes first, if it is the one that may, has nothing inside it and is held to its fingerprint.
fn early(head: &str) -> Option<&str> {
    let (_, rest) = head.split_once("<script")?;
    let (attributes, rest) = rest.split_once('>')?;
    let is_held = attributes.contains(EARLY) && attributes.contains(" integrity=\"sha384-");
    let start = head.len() - rest.len() - attributes.len() - "<script>".len();
    let tag = head.get(start..head.len() - rest.len() + SCRIPT_ENDS.len())?;
    (is_held && rest.starts_with(SCRIPT_ENDS)).then_some(tag)
}

/// What stands between `before` and the next quote.
fn quoted<'a>(text: &'a str, before: &str, quote: char) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(quote).map(|(quoted, _)| quoted)
}

/// The script with the lines that start the program, and hold it to its fingerprint.
pub(super) fn self_starting(script: &str, name: &str, program: &[u8]) -> String {
    let lines = include_str!("start.js").lines().filter(|line| !line.starts_with("//"));
    let start: String = lines.map(|line| format!("{line}\n")).collect();
    format!("{script}\n{}", start.replace("{wasm}", name).replace("{integrity}", &integrity(program)))
}

/// The page without its comments, which are for those who write it.
pub(super) fn without_comments(html: &str) -> String {
    let mut pieces = html.split("<!--");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| match piece.split_once("-->") {
        Some((_, after)) => text.trim_end().to_owned() + after,
        None => text + "<!--" + piece,
    })
}

/// The page with its policy, before anything that the policy could allow or refuse.
pub(super) fn with_policy(html: &str, policy: &str) -> Result<String, Problem> {
    let (before, after) =
        html.split_once("<head>").ok_or_else(|| Problem::new("index.html has no <head> to put the policy into"))?;
    Ok(format!("{before}<head>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HTML: &str = "<head>\n    <link rel=\"stylesheet\" href=\"./a.css\"/>\n    \
                        <script src=\"./my-cluster-3.js\" defer integrity=\"sha384-z\"></script>\n<script type=\"module\">\n\
                        import init from './app-1.js';\nconst wasm = await init({ module_or_path: './app-1_bg.wasm' });\n\
                        </script>\n  <link rel=\"modulepreload\" href=\"./app-1.js\" integrity=\"sha384-x\">\
                        <link rel=\"preload\" href=\"./app-1_bg.wasm\" as=\"fetch\"></head>\n<body></body>";

    #[test]
    fn the_script_in_the_page_gives_way_to_one_that_the_browser_checks() {
        let built = Built::find(HTML).unwrap();
        assert_eq!((built.script, built.program, built.early), ("app-1.js", "app-1_bg.wasm", "my-cluster-3.js"));
        assert_eq!(
            built.with_scripts(("my-cluster-4.js", "sha384-v"), ("app-2.js", "sha384-y")),
            "<head>\n    <link rel=\"stylesheet\" href=\"./a.css\"/>\n    \
             <script defer blocking=\"render\" fetchpriority=\"high\" src=\"./my-cluster-4.js\" integrity=\"sha384-v\">\
             </script>\n    \
             <script type=\"module\" src=\"./app-2.js\" integrity=\"sha384-y\"></script>\
             <link rel=\"preload\" fetchpriority=\"low\" href=\"./app-1_bg.wasm\" as=\"fetch\"></head>\n<body></body>"
        );
    }

    #[test]
    fn a_page_that_starts_otherwise_is_refused() {
        for html in [
            "<head></head>".to_owned(),
            HTML.replace("module_or_path", "path"),
            HTML.replace("import init", "import * as init"),
            HTML.replace("modulepreload", "preload"),
            HTML.replace("</body>", "<script>more()</script></body>"),
            HTML.replace("<head>", "<head><script>more()</script>"),
            HTML.replace("defer integrity=\"sha384-z\"></script>", "defer integrity=\"sha384-z\">more()</script>"),
            HTML.replace("defer integrity=\"sha384-z\"></script>", "defer></script>"),
            HTML.replace("./my-cluster-3.js", "https://elsewhere.example/my-cluster-3.js"),
            HTML.replace("\n<script type", "<script>more()</script>\n<script type"),
        ] {
            assert!(Built::find(&html).is_err(), "{html}");
        }
    }

    #[test]
    fn the_script_starts_the_program_that_it_was_made_with() {
        let script = self_starting("function go() {}\n", "app-1_bg.wasm", b"program");
        assert!(script.starts_with("function go() {}\n"));
        assert!(script.contains("new URL('./app-1_bg.wasm', import.meta.url)"), "{script}");
        assert!(script.contains(&format!("integrity: '{}'", integrity(b"program"))), "{script}");
        assert!(!script.contains('{') || !script.contains("{wasm}"), "{script}");
    }

    #[test]
    fn comments_are_left_out_with_the_line_that_they_are_on() {
        assert_eq!(without_comments("<p>\n  <!-- Why. -->\n  <b>x</b><!-- And -->.\n"), "<p>\n  <b>x</b>.\n");
        assert_eq!(without_comments("<p><!-- never closed"), "<p><!-- never closed");
    }

    #[test]
    fn the_policy_comes_before_everything_else_in_the_head() {
        let html = with_policy("<html><head>\n<title>x</title>", "default-src 'none'").unwrap();
        assert!(html.starts_with(
            "<html><head>\n    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">"
        ));
        assert!(with_policy("<html>", "").is_err());
    }
}
