//! What may be typed about a person: a label, a team, and free text such as the reason for a decision.
//!
//! Owns the checks on them and the words for what is wrong. The words never repeat what was typed, because
//! what is refused here is refused for being too telling. Records that are already kept are not checked
//! again: a stricter check must not make an old record unreadable.

use crate::Identifier;
use std::fmt;

/// What a clinician calls a person here, such as "Blue 14". Never a name: the page asks for none, and what can
/// be recognised as saying who someone is, is refused.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label(String);

/// The team that sees a person, under the same rules as a label.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Team(String);

impl Label {
    /// The most characters a label may have.
    pub const LONGEST: usize = 40;

    /// Checks what was typed. Space at the ends goes, and space inside becomes single spaces.
    ///
    /// # Errors
    ///
    /// [`TextError`], in words for the person who typed it.
    ///
    /// ```
    /// use records::Label;
    /// assert_eq!(Label::new("  Blue   14 ")?.as_str(), "Blue 14");
    /// assert_eq!(
    ///     Label::new("Blue 943 476 5919").unwrap_err().to_string(),
    ///     "Label must not include an NHS number. These ten digits pass the NHS number check. \
    ///      Make up a label that says nothing about the person, such as Blue 14",
    /// );
    /// # Ok::<(), records::TextError>(())
    /// ```
    pub fn new(typed: &str) -> Result<Self, TextError> {
        short_text(Field::Label, typed).map(Self)
    }

    /// A label that was checked when it was first kept.
    pub(crate) const fn kept(text: String) -> Self {
        Self(text)
    }

    /// The text to show.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Team {
    /// The most characters a team may have.
    pub const LONGEST: usize = Label::LONGEST;

    /// Checks what was typed, as [`Label::new`] does; nothing typed is no team.
    ///
    /// # Errors
    ///
    /// [`TextError`], in words for the person who typed it.
    ///
    /// ```
    /// use records::Team;
    /// assert_eq!(Team::optional(" ")?, None);
    /// assert_eq!(Team::optional("North 2")?.unwrap().as_str(), "North 2");
    /// # Ok::<(), records::TextError>(())
    /// ```
    pub fn optional(typed: &str) -> Result<Option<Self>, TextError> {
        match short_text(Field::Team, typed) {
            Ok(text) => Ok(Some(Self(text))),
            Err(TextError { fault: Fault::Empty, .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A team that was checked when it was first kept.
    pub(crate) const fn kept(text: String) -> Self {
        Self(text)
    }

    /// The text to show.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Team {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The most characters the reason for a decision, or any other free text, may have.
pub const LONGEST_REASON: usize = 500;

/// Checks the reason for a decision: space at the ends goes, nothing typed is no reason, dates are allowed.
///
/// # Errors
///
/// [`TextError`], in words for the person who typed it.
///
/// ```
/// use records::free_text;
/// let typed = "Relapse on 3/4/2026; crisis team involved since. ";
/// assert_eq!(free_text(typed)?.as_deref(), Some(typed.trim()));
/// assert_eq!(free_text("\n")?, None);
/// assert_eq!(
///     free_text("ring jo@example.org").unwrap_err().to_string(),
///     "Reason must not include an email address. Take it out",
/// );
/// # Ok::<(), records::TextError>(())
/// ```
pub fn free_text(typed: &str) -> Result<Option<String>, TextError> {
    free_text_of(Field::Reason, typed)
}

/// Checks other free text as [`free_text`] does, so that the words name its field.
///
/// # Errors
///
/// [`TextError`], in words for the person who typed it.
///
/// ```
/// use records::{Field, free_text_of};
/// assert_eq!(free_text_of(Field::Note, "Moved to Leeds ")?.as_deref(), Some("Moved to Leeds"));
/// assert_eq!(
///     free_text_of(Field::WhatChanged, "ring jo@example.org").unwrap_err().to_string(),
///     "What has changed must not include an email address. Take it out",
/// );
/// # Ok::<(), records::TextError>(())
/// ```
pub fn free_text_of(field: Field, typed: &str) -> Result<Option<String>, TextError> {
    let text = typed.trim();
    if !crate::identifier::is_visible(text) {
        return Ok(None);
    }
    let refused = [Identifier::NhsNumber, Identifier::Email, Identifier::Postcode];
    check(field, text, LONGEST_REASON, &refused).map(|()| Some(text.to_owned()))
}

fn short_text(field: Field, typed: &str) -> Result<String, TextError> {
    let is_space = |letter: char| letter.is_whitespace() || letter.is_control();
    let text = typed.split(is_space).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    if !crate::identifier::is_visible(&text) {
        return Err(TextError { field, fault: Fault::Empty });
    }
    check(field, &text, Label::LONGEST, &Identifier::ALL).map(|()| text)
}

pub(crate) fn check(field: Field, text: &str, longest: usize, refused: &[Identifier]) -> Result<(), TextError> {
    // What tells who someone is comes before what is too long, so that shortening cannot hide it.
    let fault = match refused.iter().find(|identifier| identifier.is_in(text)) {
        Some(identifier) => Fault::Holds(*identifier),
        None if text.chars().count() > longest => Fault::TooLong { longest },
        None => return Ok(()),
    };
    Err(TextError { field, fault })
}

/// Why something typed cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TextError {
    /// Where it was typed.
    pub field: Field,
    /// What is wrong with it.
    pub fault: Fault,
}

/// A field that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// What the person is called here.
    Label,
    /// The person's team.
    Team,
    /// The reason for the decision.
    Reason,
    /// What has changed since the last assessment.
    WhatChanged,
    /// Why an assessment is corrected.
    Correction,
    /// The note on a closing.
    Note,
    /// Where a setting comes from.
    Source,
    /// A menu of help, as a service writes it.
    Menu,
    /// How to reach a service, as it writes it.
    Contact,
    /// Who to complain to, as a service writes it.
    Complaints,
}

/// What is wrong with something typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// There is nothing that can be seen.
    Empty,
    /// There are more characters than allowed.
    TooLong {
        /// The most that are allowed.
        longest: usize,
    },
    /// There are more lines than allowed.
    TooManyLines {
        /// The most that are allowed.
        most: usize,
    },
    /// It can tell who someone is.
    Holds(Identifier),
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const TAKE_IT_OUT: &str = "Take it out";
        const OR_TELEPHONE: &str = "Take it out. If it is a telephone number, write +44 in place of its first 0";
        let (name, instead) = match self.field {
            Field::Label => ("Label", "Make up a label that says nothing about the person, such as Blue 14"),
            Field::Team => ("Team", "Use the name of a team, such as North 2"),
            Field::Reason => ("Reason", TAKE_IT_OUT),
            Field::WhatChanged => ("What has changed", TAKE_IT_OUT),
            Field::Correction => ("Reason for the correction", TAKE_IT_OUT),
            Field::Note => ("Note", TAKE_IT_OUT),
            Field::Source => ("Source", TAKE_IT_OUT),
            Field::Menu => ("Menu of help", OR_TELEPHONE),
            Field::Contact => ("Contact", OR_TELEPHONE),
            Field::Complaints => ("Who to complain to", OR_TELEPHONE),
        };
        match self.fault {
            Fault::Empty if self.field == Field::Label => f.write_str("Enter a label, such as Blue 14"),
            Fault::Empty => write!(f, "Enter a {}", name.to_ascii_lowercase()),
            Fault::TooLong { longest } => write!(f, "{name} must be {longest} characters or fewer"),
            Fault::TooManyLines { most } => write!(f, "{name} must be {most} lines or fewer, empty ones included"),
            Fault::Holds(Identifier::NhsNumber) => {
                write!(
                    f,
                    "{name} must not include an NHS number. These ten digits pass the NHS number check. {instead}"
                )
            }
            Fault::Holds(Identifier::FullDate) => {
                write!(f, "{name} must not include a full date, because it may be a date of birth. {instead}")
            }
            Fault::Holds(Identifier::Email) => write!(f, "{name} must not include an email address. {instead}"),
            Fault::Holds(Identifier::Postcode) => write!(f, "{name} must not include a postcode. {instead}"),
        }
    }
}

impl std::error::Error for TextError {}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_labels_are_accepted() {
        for text in [
            "Blue 14",
            "Ward 3 bed 12",
            "Team A 2026-03",
            "Oak 7B",
            "7",
            "Étoile 3",
            "B12",
            "Room 101",
            "4th on the list",
            "South-West 2.4",
            "C/14",
            "A&E 2",
            "Caseload 2026/27 no 8",
            "👩‍🚀 3",
            "May 14",
            "1234567890",
        ] {
            assert_eq!(Label::new(text).map(|label| label.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn a_label_is_1_to_40_characters_that_can_be_seen() {
        let fault = |text: &str| Label::new(text).map_err(|error| error.fault);
        assert_eq!(fault(""), Err(Fault::Empty));
        assert_eq!(fault(" \t\n\u{200B}\u{0}"), Err(Fault::Empty));
        assert!(fault(&"é".repeat(40)).is_ok());
        assert_eq!(fault(&"é".repeat(41)), Err(Fault::TooLong { longest: 40 }));
    }

    #[test]
    fn each_refusal_says_why_and_what_to_do_and_repeats_nothing() {
        for (text, words) in [
            ("", "Enter a label, such as Blue 14"),
            ("an endless label that goes on for ever and ever", "Label must be 40 characters or fewer"),
            (
                "Jo 03/04/1985",
                "Label must not include a full date, because it may be a date of birth. Make up a label that says nothing \
                 about the person, such as Blue 14",
            ),
            (
                "jo@example.org",
                "Label must not include an email address. Make up a label that says nothing about the person, such as Blue \
                 14",
            ),
            (
                "LS1 4DY",
                "Label must not include a postcode. Make up a label that says nothing about the person, such as Blue 14",
            ),
        ] {
            assert_eq!(Label::new(text).unwrap_err().to_string(), words);
        }
        assert_eq!(
            Team::optional("LS1 4DY").unwrap_err().to_string(),
            "Team must not include a postcode. Use the name of a team, such as North 2",
        );
    }

    #[test]
    fn a_number_is_not_hidden_by_being_too_long() {
        let text = format!("{} 943 476 5919", "word ".repeat(20));
        assert_eq!(Label::new(&text).unwrap_err().fault, Fault::Holds(Identifier::NhsNumber));
    }

    #[test]
    fn a_reason_may_hold_dates_and_ratings_but_nothing_that_tells_who() {
        for text in ["Seen 3/4/2026, 14 sessions since", "0 0 1 2 3 4 0 0 1 1 2 3 9 0 0 0 0 0", "line 1\nline 2"] {
            assert_eq!(free_text(text), Ok(Some(text.to_owned())));
        }
        assert_eq!(free_text(&"a".repeat(501)).unwrap_err().to_string(), "Reason must be 500 characters or fewer");
        assert!(free_text(&"a".repeat(500)).is_ok());
        for (field, name) in [
            (Field::WhatChanged, "What has changed"),
            (Field::Correction, "Reason for the correction"),
            (Field::Note, "Note"),
            (Field::Source, "Source"),
        ] {
            let error = free_text_of(field, "LS1 4AP").unwrap_err();
            assert_eq!(error.to_string(), format!("{name} must not include a postcode. Take it out"));
        }
        for text in ["943 476 5919", "jo@example.org", "lives at LS1 4DY"] {
            assert!(free_text(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn an_accepted_label_comes_back_unchanged(text in "\\PC{0,50}|[A-Za-z0-9 ./@-]{0,40}") {
            if let Ok(label) = Label::new(&text) {
                let words: Vec<&str> = text.split_whitespace().collect();
                prop_assert_eq!(label.as_str(), words.join(" "));
                prop_assert_eq!(Label::new(label.as_str()), Ok(label.clone()));
                prop_assert!((1..=40).contains(&label.as_str().chars().count()));
            }
        }

        #[test]
        fn any_text_is_taken_or_refused_without_a_panic(text: String) {
            let _ = (Label::new(&text), Team::optional(&text), free_text(&text));
        }

        #[test]
        fn a_colour_or_a_place_and_a_small_number_make_a_label(
            word in "Blue|Green|Oak|Ward|Bed|Bay|Team|Room|Nurse",
            number in 0_u32..1000,
            letter in "[A-Z]?",
        ) {
            let text = format!("{word} {number}{letter}");
            prop_assert!(Label::new(&text).is_ok(), "{}", text);
        }
    }
}
