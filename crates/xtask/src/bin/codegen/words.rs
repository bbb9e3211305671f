//! Writes the everyday words by which a cluster is looked for as Rust constants.
//!
//! Owns the form of the data file: every field is needed and no other is known; words are in small letters, in the order of the
//! alphabet, and each is there once and leads somewhere.

use super::Source;
use allocation::ClusterCode;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    title: String,
    source: String,
    rights: String,
    status: String,
    words: Vec<Word>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Word {
    word: String,
    clusters: Vec<String>,
}

/// The source text of the constant, before formatting; or why the data cannot be read.
pub(crate) fn render(source: &Source) -> Result<String, String> {
    let path = &source.path;
    let Words { title, source, rights, status, words } =
        serde_json::from_str(&source.text).map_err(|error| format!("{path}: {error}"))?;
    if let Some(blank) = [title, source, rights].iter().find(|text| text.trim().is_empty()) {
        return Err(format!("{path}: a text is blank: {blank:?}"));
    }
    if let Some([before, after]) = words.array_windows().find(|[before, after]| before.word >= after.word) {
        return Err(format!("{path}: {:?} stands before {:?}", before.word, after.word));
    }
    let entries: String = words.iter().map(|word| entry(path, word)).collect::<Result<_, _>>()?;
    let count = words.len();
    Ok(format!(
        "//! Everyday words, written by `cargo xtask codegen` from `{path}`. Do not edit.\n//!\n//! Status: {status}.\n\n\
         use allocation::ClusterCode::{{self, *}};\n\n\
         pub(super) static WORDS: [(&str, &[ClusterCode]); {count}] = [\n{entries}];\n"
    ))
}

fn entry(path: &str, Word { word, clusters }: &Word) -> Result<String, String> {
    if word.is_empty() || !word.bytes().all(|letter| letter.is_ascii_lowercase()) {
        return Err(format!("{path}: {word:?} is not one word in small letters"));
    }
    if clusters.is_empty() {
        return Err(format!("{path}: {word:?} leads nowhere"));
    }
    let codes = clusters.iter().map(|code| {
        let cluster = ClusterCode::from_code(code).map_err(|problem| format!("{path}: {word:?}: {problem}"))?;
        Ok(format!("C{cluster}"))
    });
    Ok(format!("({word:?}, &[{}]),\n", codes.collect::<Result<Vec<_>, String>>()?.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rendered(words: &str) -> Result<String, String> {
        let text = format!(r#"{{"title":"T","source":"S","rights":"R","status":"draft","words":[{words}]}}"#);
        render(&Source { path: "words.json".to_owned(), text })
    }

    #[test]
    fn a_word_leads_to_its_clusters() {
        let source = rendered(r#"{"word":"memory","clusters":["18","19"]}"#).unwrap();
        assert!(source.contains("(\"memory\", &[C18, C19]),"), "{source}");
    }

    #[test]
    fn what_is_wrong_is_refused_in_words() {
        for (words, problem) in [
            (r#"{"word":"memory","clusters":[]}"#, "\"memory\" leads nowhere"),
            (r#"{"word":"memory","clusters":["09"]}"#, "\"memory\": cluster 09 is a blank place marker"),
            (r#"{"word":"Memory","clusters":["18"]}"#, "\"Memory\" is not one word in small letters"),
            (r#"{"word":"low mood","clusters":["01"]}"#, "\"low mood\" is not one word in small letters"),
            (r#"{"word":"sad","clusters":["01"]},{"word":"fear","clusters":["01"]}"#, "\"sad\" stands before \"fear\""),
            (r#"{"word":"sad","clusters":["01"],"why":"x"}"#, "unknown field `why`"),
        ] {
            let error = rendered(words).unwrap_err();
            assert!(error.starts_with("words.json: ") && error.contains(problem), "{error}");
        }
    }
}
