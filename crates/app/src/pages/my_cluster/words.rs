//! The words of a page: as they are drawn, and as they are read aloud.
//!
//! Owns what becomes of a marked text. Does not know what the page is about.

use crate::route::Route;
use pathways::{Block, Contact, Span, plain};
use yew::prelude::*;

/// Blocks as they are drawn. Terms lead to the glossary, and lists that follow each other are one.
pub(super) fn drawn<'a>(blocks: impl IntoIterator<Item = &'a Block>, period: &str) -> Html {
    let blocks: Vec<&Block> = blocks.into_iter().collect();
    blocks
        .chunk_by(|one, next| matches!((one, next), (Block::List(_), Block::List(_))))
        .map(|run| match run {
            [Block::Paragraph(words)] => html! { <p>{ text(words, period) }</p> },
            [Block::Contacts(contacts)] => html! {
                <dl class="reading__contacts">{ for contacts.iter().map(contact) }</dl>
            },
            lists => html! {
                <ul class="nhsuk-list nhsuk-list--bullet">
                    { for lists.iter().flat_map(|block| items(block)).map(|item| html! { <li>{ text(item, period) }</li> }) }
                </ul>
            },
        })
        .collect()
}

fn items(block: &Block) -> &[&'static [Span]] {
    if let Block::List(items) = block { items } else { &[] }
}

fn contact(contact: &Contact) -> Html {
    html! {
        <div>
            <dt>{ contact.name }</dt>
            <dd><a href={contact.link}>{ contact.how }</a></dd>
            <dd>{ contact.what }</dd>
        </div>
    }
}

/// A running text as it is drawn.
pub(super) fn text(spans: &[Span], period: &str) -> Html {
    spans
        .iter()
        .map(|span| match span {
            Span::Words(words) => html! { *words },
            Span::Term(term, words) => html! { <a href={Route::from(*term).to_string()}>{ *words }</a> },
            Span::Period => html! { period.to_owned() },
        })
        .collect()
}

/// Blocks as they are read aloud: one sentence or item after the other, because voices lose their way in long texts.
pub(super) fn spoken<'a>(blocks: impl IntoIterator<Item = &'a Block>, period: &str) -> Vec<String> {
    blocks
        .into_iter()
        .flat_map(|block| match block {
            Block::Paragraph(words) => sentences(&plain(words, period)),
            Block::List(items) => items.iter().map(|item| plain(item, period)).collect(),
            Block::Contacts(contacts) => contacts
                .iter()
                .flat_map(|Contact { name, how, what, .. }| [format!("{name}. {how}."), (*what).to_owned()])
                .collect(),
        })
        .collect()
}

/// The sentences of a text, and its lines.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            if !sentence.is_empty() {
                sentence.push(' ');
            }
            sentence.push_str(word);
            if word.trim_end_matches(['”', '’', ')']).ends_with(['.', '?', '!']) {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            sentences.push(sentence);
        }
    }
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;
    use pathways::TermId;

    #[test]
    fn a_text_is_read_sentence_by_sentence_and_line_by_line() {
        assert_eq!(
            sentences("Is it you? It is. (Or “not.”) And\n\nthen  more"),
            ["Is it you?", "It is.", "(Or “not.”)", "And", "then more"]
        );
        assert!(sentences(" \n").is_empty());
    }

    #[test]
    fn everything_of_a_block_is_read_with_the_period_in_words_and_without_marks() {
        const WORDS: &[Span] =
            &[Span::Words("See your "), Span::Term(TermId::CarePlan, "plan"), Span::Words(". Again: "), Span::Period];
        const CONTACT: Contact =
            Contact { name: "You want to talk", how: "Call 1", link: "tel:1", what: "It is free." };
        let blocks = [Block::Paragraph(WORDS), Block::List(&[WORDS]), Block::Contacts(&[CONTACT])];
        assert_eq!(
            spoken(&blocks, "once a year"),
            [
                "See your plan.",
                "Again: once a year",
                "See your plan. Again: once a year",
                "You want to talk. Call 1.",
                "It is free."
            ]
        );
    }
}
