//! A page as plain text: a paragraph a line, and the items of a list as lines that begin with `- `.

#![allow(dead_code, reason = "each test and example that includes this file needs another part of it")]

use pathways::{Block, Page, Section, Text, in_words, plain};

/// What is graded: the opening and everything below the headings. Titles, headings and ways to reach somebody are left out,
/// because they are not read as running text; the official name of the cluster is in no text of the page.
pub(crate) fn graded(page: &Page) -> String {
    let sections = page.sections.iter().flat_map(Section::blocks);
    text(page, std::iter::once(Block::Paragraph(page.opening)).chain(sections.copied()))
}

/// What a page says of its own cluster alone.
pub(crate) fn own(page: &Page) -> String {
    let sections = page.sections.iter().flat_map(|section| section.own);
    text(page, std::iter::once(Block::Paragraph(page.opening)).chain(sections.copied()))
}

/// What every page says.
pub(crate) fn common(page: &Page) -> String {
    text(page, page.sections.iter().flat_map(|section| section.common).copied())
}

/// Some blocks of a page.
pub(crate) fn text(page: &Page, blocks: impl Iterator<Item = Block>) -> String {
    let period = in_words(page.cluster.review_period());
    let words = |text: Text| plain(text, &period);
    blocks
        .map(|block| match block {
            Block::Paragraph(paragraph) => format!("{}\n", words(paragraph)),
            Block::List(items) => items.iter().map(|item| format!("- {}\n", words(item))).collect(),
            Block::Contacts(_) => String::new(),
        })
        .collect()
}

/// All of a page as a reader sees it, for somebody who reviews its words.
pub(crate) fn printed(page: &Page) -> String {
    let mut printed = format!(
        "{}\nCluster {}: {}\n\n{}",
        page.title,
        page.cluster.code(),
        page.cluster.name(),
        text(page, std::iter::once(Block::Paragraph(page.opening)))
    );
    for section in &page.sections {
        printed.push_str(&format!("\n{}\n", section.heading));
        for block in section.blocks() {
            match block {
                Block::Contacts(contacts) => {
                    for contact in *contacts {
                        printed.push_str(&format!("- {}: {}. {}\n", contact.name, contact.how, contact.what));
                    }
                }
                block => printed.push_str(&text(page, std::iter::once(*block))),
            }
        }
    }
    printed
}
