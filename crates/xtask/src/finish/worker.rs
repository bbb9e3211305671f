//! The service worker of the release page: `www/worker.js` with the list of the files that it keeps.

use super::Files;
use crate::problem::Problem;
use parts::integrity;
use std::fmt::Write;

/// What it is called. Its folder is what it is for, so it lies beside index.html.
pub(super) const FILE: &str = "worker.js";

/// The line that the list takes the place of.
const LINE: &str = "const EDITION = { version: '', files: {} }";

/// The worker for a page of these files.
///
/// The version changes with any file and with the worker itself, and is the same wherever the same page is built.
pub(super) fn for_files(template: &str, files: &Files) -> Result<String, Problem> {
    let mut list = String::new();
    for (name, bytes) in files {
        if name.contains(|letter: char| !letter.is_ascii_alphanumeric() && !"-_./".contains(letter)) {
            return Err(Problem::new(format!("{name} needs a plainer name: it becomes part of an address")));
        }
        let _ = write!(list, "\n    '{name}': '{}',", integrity(bytes));
    }
    if template.matches(LINE).count() != 1 {
        return Err(Problem::new(format!("www/worker.js has to have the line `{LINE}` once")));
    }
    let version = parts::fingerprint(&[template.as_bytes(), list.as_bytes()]);
    let edition = format!("const EDITION = {{\n  version: '{version:016x}',\n  files: {{{list}\n  }}\n}}");
    Ok(template.replace(LINE, &edition))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn worker(template: &str, files: &[(&str, &str)]) -> String {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        for_files(template, &files).unwrap_or_else(|problem| format!("refused: {problem}"))
    }

    fn version(worker: &str) -> &str {
        worker.split_once("version: '").unwrap().1.split_once('\'').unwrap().0
    }

    #[test]
    fn it_lists_each_file_with_its_fingerprint() {
        let text = worker(&format!("// Words.\n{LINE}\nwork()\n"), &[("a.js", "1"), ("index.html", "2")]);
        let (first, second) = (integrity(b"1"), integrity(b"2"));
        let version = version(&text);
        assert_eq!(
            text,
            format!(
                "// Words.\nconst EDITION = {{\n  version: '{version}',\n  files: {{\n    'a.js': '{first}',\n    \
                 'index.html': '{second}',\n  }}\n}}\nwork()\n"
            )
        );
    }

    #[test]
    fn its_version_changes_with_a_file_with_a_name_and_with_itself() {
        let texts = [
            worker(LINE, &[("a.js", "1")]),
            worker(LINE, &[("a.js", "2")]),
            worker(LINE, &[("b.js", "1")]),
            worker(LINE, &[]),
            worker(&format!("{LINE}\nmore()"), &[("a.js", "1")]),
        ];
        let mut versions: Vec<&str> = texts.iter().map(|text| version(text)).collect();
        versions.sort_unstable();
        versions.dedup();
        assert_eq!(versions.len(), texts.len());
        assert_eq!(worker(LINE, &[("a.js", "1")]), texts[0]);
    }

    #[test]
    fn a_template_or_a_name_that_does_not_fit_is_refused() {
        assert!(worker("work()", &[]).starts_with("refused: "));
        assert!(worker(LINE, &[("it's.js", "1")]).starts_with("refused: "));
    }

    #[test]
    fn the_worker_of_this_workspace_fits() {
        let template = include_str!("../../../../www/worker.js");
        assert!(worker(template, &[("a.js", "1")]).contains("'a.js'"));
    }
}
