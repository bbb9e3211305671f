//! A file exactly as it will be written, and what was hidden in it.
//!
//! Accessibility: the text scrolls in a box of its own, named by its heading, which the keyboard can reach. It is drawn
//! in pieces, of which the browser lays out only those in sight: a file has thousands of lines.

use crate::{Part, Table, TableColumn, TableRow, show};
use yew::prelude::*;

/// What was hidden by one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HiddenFigures {
    /// The rule's id in the file, such as "small-count".
    pub rule: AttrValue,
    /// What the rule is, in words.
    pub words: AttrValue,
    /// How many figures it hid.
    pub number: AttrValue,
}

/// A file exactly as it will be written, and what was hidden in it.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FilePreview {
    /// What the ids of its parts begin with, unique on the page.
    pub id: AttrValue,
    /// The file's name.
    pub name: AttrValue,
    /// How long it is, such as "1,204 lines, 61 kilobytes".
    pub length: AttrValue,
    /// Its text, to the letter.
    pub text: AttrValue,
    /// What was hidden, by rule.
    pub hidden: Vec<HiddenFigures>,
}

/// How many lines are in one piece.
const PIECE: usize = 100;

impl Part for FilePreview {
    fn html(&self) -> Html {
        let heading = format!("{}-heading", self.id);
        let row = |hidden: &HiddenFigures| TableRow {
            key: hidden.rule.clone(),
            cells: vec![
                html! { <code>{ hidden.rule.clone() }</code> },
                html! { { hidden.words.clone() } },
                html! { { hidden.number.clone() } },
            ],
        };
        html! {
            <div class="file-preview">
                <h3 id={heading.clone()}>{ "Exactly what is in " }{ self.name.clone() }</h3>
                <p class="chart__note">{ self.length.clone() }</p>
                <pre class="file-preview__text" id={self.id.clone()} role="region" aria-labelledby={heading} tabindex="0">
                    { for pieces(&self.text).map(|piece| html! { <span class="file-preview__piece">{ piece.to_owned() }</span> }) }
                </pre>
                if !self.hidden.is_empty() {
                    { show!(Table {
                        id: format!("{}-hidden", self.id),
                        caption: "What was hidden, and why",
                        columns: vec![TableColumn::words("Rule"), TableColumn::words("Why"), TableColumn::numbers("Figures")],
                        rows: self.hidden.iter().map(row).collect::<Vec<_>>(),
                    }) }
                }
            </div>
        }
    }
}

/// The text in pieces of whole lines. Together they are the text again.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.match_indices('\n').nth(PIECE - 1).map_or(rest.len(), |(place, _)| place + 1);
        let (piece, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(piece)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rendered::{rendered, tags};

    fn preview(text: &str, hidden: Vec<HiddenFigures>) -> String {
        let [id, name, length] = ["file", "casemix.csv", "2 lines"].map(AttrValue::Static);
        rendered(FilePreview { id, name, length, text: text.to_owned().into(), hidden })
    }

    #[test]
    fn the_text_can_be_reached_and_is_there_to_the_letter() {
        let html = preview("a,b\n  1,*\n", Vec::new());
        let text = [r#"role="region""#, r#"tabindex="0""#, r#"aria-labelledby="file-heading""#];
        assert_eq!(tags(&html, "pre", &text).len(), 1, "{html}");
        assert!(html.contains("<span class=\"file-preview__piece\">a,b\n  1,*\n</span></pre>"), "{html}");
        assert!(!html.contains("<table"), "nothing was hidden: {html}");
    }

    #[test]
    fn pieces_are_whole_lines_and_together_the_text_again() {
        for lines in [0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE] {
            for end in ["", "\n", "last – line"] {
                let text = "é,1\n".repeat(lines) + end;
                let pieces: Vec<_> = pieces(&text).collect();
                assert_eq!(pieces.concat(), text);
                assert!(pieces.iter().rev().skip(1).all(|piece| piece.ends_with('\n')));
                assert!(pieces.iter().all(|piece| piece.lines().count() <= PIECE && !piece.is_empty()));
            }
        }
    }

    #[test]
    fn what_was_hidden_is_said_by_rule() {
        let rule = HiddenFigures { rule: "small-count".into(), words: "A count under 5.".into(), number: "41".into() };
        let html = preview("a\n", vec![rule]);
        assert!(html.contains("<code>small-count</code>") && html.contains(">A count under 5.</td>"), "{html}");
        assert!(html.contains(">41</td>") && html.contains("What was hidden, and why"), "{html}");
    }
}
