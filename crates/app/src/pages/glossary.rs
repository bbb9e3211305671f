//! The words of the field: all of them, or what is left of them by what is looked for.
//!
//! Plain words come first and those for staff after them, because both read this page. What is typed stays in its field: it
//! goes into no state, no address and no other page, and is gone when the page is left. An address with a term leads to it
//! (`Route::focus`).

use super::Handlers;
use super::my_cluster::now;
use crate::platform::{self, Place};
use crate::route::Route;
use crate::state::State;
use pathways::{Entry, GLOSSARY, TermId};
use ui::{InsetText, PageHeading, TextField, show};
use yew::prelude::*;

pub(super) fn view(state: &State, _handlers: &Handlers, term: Option<TermId>) -> Html {
    let is_unknown = term.is_none() && state.route != Route::Glossary(None);
    html! {
        <div class="reading">
            { show!(PageHeading { title: "Words we use" }) }
            { now(|heading| html! { <strong>{ heading }</strong> }) }
            <p class="nhsuk-body-l">
                { "What the words on these pages, and on your letters, mean. Each is explained in plain words first, and then for staff." }
            </p>
            if is_unknown {
                // What the address leads to.
                <div id={state.route.focus()} tabindex="-1">
                    { show!(InsetText {
                        children: html! { <p>{ "The word in this address is not explained here. Look for another one." }</p> },
                    }) }
                </div>
            }
            // Whoever follows a link to another term sees all of them again, and that one among them.
            <Glossary key={term.map_or("", TermId::id)} />
        </div>
    }
}

/// The field, and the terms that it leaves.
#[derive(Debug, Default)]
struct Glossary {
    typed: String,
}

impl Component for Glossary {
    type Message = String;
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        Place::look_up();
        Self::default()
    }

    fn update(&mut self, _context: &Context<Self>, typed: String) -> bool {
        self.typed = typed;
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let found = find(&self.typed);
        html! {
            <>
                <div class="no-print">
                    { show!(TextField {
                        id: "find-word",
                        label: "Find a word",
                        hint: "What you type stays on this page.",
                        value: self.typed.clone(),
                        width: 20,
                        max_length: 100,
                        on_input: context.link().callback(|event: InputEvent| platform::text_of(&event)),
                    }) }
                    <p role="status">{ said(&self.typed, found.len()) }</p>
                </div>
                { for letters(&found).into_iter().map(letter) }
            </>
        }
    }
}

/// The terms in which, or in whose meaning, every word that was typed stands.
fn find(typed: &str) -> Vec<&'static Entry> {
    let asked = typed.to_lowercase();
    let fits = |entry: &&Entry| {
        let all = [entry.term, entry.plain, entry.staff].join(" ").to_lowercase();
        asked.split_whitespace().all(|word| all.contains(word))
    };
    GLOSSARY.iter().filter(fits).collect()
}

/// How many there are, for those who do not see the list change as well.
fn said(typed: &str, found: usize) -> String {
    match found {
        _ if typed.trim().is_empty() => format!("{found} words, from A to Z"),
        0 => "No word found. Try a shorter one, or only its beginning.".to_owned(),
        1 => "1 word found".to_owned(),
        found => format!("{found} words found"),
    }
}

/// The terms by the letter that they begin with. They are in the order of the alphabet.
fn letters(found: &[&'static Entry]) -> Vec<(char, Vec<&'static Entry>)> {
    let mut letters: Vec<(char, Vec<&'static Entry>)> = Vec::new();
    for entry in found {
        let first = entry.term.chars().next().map_or(' ', |first| first.to_ascii_uppercase());
        match letters.last_mut() {
            Some((letter, entries)) if *letter == first => entries.push(entry),
            _ => letters.push((first, vec![entry])),
        }
    }
    letters
}

fn letter((letter, entries): (char, Vec<&'static Entry>)) -> Html {
    let title = format!("letter-{letter}");
    html! {
        <section key={title.clone()} aria-labelledby={title.clone()}>
            <h2 class="nhsuk-heading-m glossary__letter" id={title}>{ letter }</h2>
            { for entries.into_iter().map(entry) }
        </section>
    }
}

fn entry(entry: &'static Entry) -> Html {
    let Entry { id, term, staff, plain, source, see } = *entry;
    html! {
        <div class="glossary__entry" key={id.id()}>
            <h3 class="nhsuk-heading-s" id={Route::from(id).focus()} tabindex="-1">{ capitalised(term) }</h3>
            <p>{ plain }</p>
            <p class="nhsuk-u-secondary-text-colour"><strong>{ "For staff: " }</strong>{ staff }</p>
            <p class="glossary__source nhsuk-u-secondary-text-colour">
                if !see.is_empty() {
                    { "See also: " }
                    { for see.iter().enumerate().map(|(place, other)| html! {
                        <>{ if place == 0 { "" } else { ", " } }<a href={Route::from(*other).to_string()}>{ other.entry().term }</a></>
                    }) }
                    { ". " }
                }
                { format!("Source: {source}.") }
            </p>
        </div>
    }
}

/// A term as it stands at the head of something.
fn capitalised(term: &str) -> String {
    let mut letters = term.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(typed: &str) -> Vec<&'static str> {
        find(typed).into_iter().map(|entry| entry.id.id()).collect()
    }

    #[test]
    fn all_terms_are_there_until_something_is_typed() {
        assert_eq!(found("").len(), TermId::ALL.len());
        assert_eq!(found(" \t").len(), TermId::ALL.len());
        let by_letter: usize = letters(&find("")).iter().map(|(_, entries)| entries.len()).sum();
        assert_eq!(by_letter, TermId::ALL.len());
    }

    #[test]
    fn a_word_is_found_in_a_term_and_in_what_it_means_however_it_is_typed() {
        for typed in ["care plan", "CARE  Plan", " plan care"] {
            assert!(found(typed).contains(&"care-plan"), "{typed}");
        }
        let coordinator = TermId::from_id("care-coordinator").unwrap().entry();
        for meaning in [coordinator.plain, coordinator.staff] {
            assert_eq!(found(meaning), ["care-coordinator"], "by all that is said of it");
        }
        assert_eq!(found("xylophone"), Vec::<&str>::new());
        assert!(said("xylophone", 0).starts_with("No word found."));
        assert_eq!((said("a", 1), said("a", 2)), ("1 word found".to_owned(), "2 words found".to_owned()));
    }

    #[test]
    fn letters_come_once_and_in_order() {
        let letters: Vec<char> = letters(&find("")).into_iter().map(|(letter, _)| letter).collect();
        let mut sorted = letters.clone();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(letters, sorted);
        assert!(letters.iter().all(char::is_ascii_uppercase), "{letters:?}");
    }

    #[test]
    fn terms_begin_with_a_capital_and_stay_as_they_are() {
        assert_eq!(capitalised("carer’s assessment"), "Carer’s assessment");
        assert_eq!(capitalised("PALS"), "PALS");
        assert_eq!(capitalised(""), "");
    }
}
