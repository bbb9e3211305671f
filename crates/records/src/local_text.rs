//! What a service says in its own words to the people whom "My care cluster" is for.
//!
//! Owns where such a text may stand, how long it may be, and what it must not hold. Text that is already kept is not
//! checked again for what it holds: a stricter check must not make old settings unreadable. Does not know our words, in
//! whose place it stands.

use crate::{
    Field, Identifier, TextError,
    label::{Fault, check},
};
use allocation::ClusterCode;
use chrono::NaiveDate;

/// A text that a service wrote for the page of a cluster, or for those of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalText {
    /// Where it stands.
    pub place: LocalPlace,
    /// Plain text of one line or several, never blank, without space at its ends.
    pub text: String,
    /// The day it was set.
    pub set: NaiveDate,
}

/// Where a text of the service's own stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LocalPlace {
    /// How to reach the service, on every page.
    Contact,
    /// Who to complain to, on every page.
    Complaints,
    /// What help may be offered in a cluster, in the place of our menu.
    Menu(ClusterCode),
}

impl LocalPlace {
    /// The most characters of a text here, counted as people count them: é is one, and so is a new line.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::Contact | Self::Complaints => 300,
            Self::Menu(_) => 600,
        }
    }

    /// The most lines that are typed as lines: on paper there is room for no more.
    #[must_use]
    pub const fn most_lines(self) -> usize {
        match self {
            Self::Contact | Self::Complaints => 5,
            Self::Menu(_) => 10,
        }
    }

    const fn field(self) -> Field {
        match self {
            Self::Contact => Field::Contact,
            Self::Complaints => Field::Complaints,
            Self::Menu(_) => Field::Menu,
        }
    }
}

impl LocalText {
    /// Checks what was typed. Space at its ends goes; nothing typed is no text, which means that ours stands there. Email
    /// addresses and postcodes are those of the service and may stay.
    ///
    /// # Errors
    ///
    /// [`TextError`], in words for the person who typed it.
    ///
    /// ```
    /// use records::{LocalPlace, LocalText};
    /// let today = "2026-11-20".parse().unwrap();
    /// let typed = LocalText::new(LocalPlace::Contact, "The Blue House, LS1 4AP\nCall 0113 496 0000\n", today)?;
    /// assert_eq!(typed.unwrap().text, "The Blue House, LS1 4AP\nCall 0113 496 0000");
    /// assert_eq!(LocalText::new(LocalPlace::Complaints, " \n", today)?, None);
    /// assert_eq!(
    ///     LocalText::new(LocalPlace::Complaints, &"a".repeat(301), today).unwrap_err().to_string(),
    ///     "Who to complain to must be 300 characters or fewer",
    /// );
    /// # Ok::<(), records::TextError>(())
    /// ```
    pub fn new(place: LocalPlace, typed: &str, today: NaiveDate) -> Result<Option<Self>, TextError> {
        let text = tidy(typed);
        if !crate::identifier::is_visible(&text) {
            return Ok(None);
        }
        check(place.field(), &text, place.longest(), &[Identifier::NhsNumber])?;
        if text.lines().count() > place.most_lines() {
            return Err(TextError { field: place.field(), fault: Fault::TooManyLines { most: place.most_lines() } });
        }
        Ok(Some(Self { place, text, set: today }))
    }

    /// Whether it is as long as it may be at most, and not blank. No other text is kept.
    pub(crate) fn is_possible(&self) -> bool {
        !self.text.trim().is_empty() && self.text.chars().count() <= self.place.longest()
    }
}

/// The text without space at its ends. Whatever begins a new line does so in the same way, and takes the room of one
/// character; what else moves a pen and leaves no mark is a space.
fn tidy(typed: &str) -> String {
    let text = typed.trim().replace("\r\n", "\n").replace('\r', "\n");
    text.chars().map(|letter| if letter != '\n' && letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLACES: [LocalPlace; 3] =
        [LocalPlace::Contact, LocalPlace::Complaints, LocalPlace::Menu(ClusterCode::VARIANCE)];

    fn today() -> NaiveDate {
        "2026-11-20".parse().unwrap()
    }

    fn text_of(place: LocalPlace, typed: &str) -> Result<Option<String>, String> {
        LocalText::new(place, typed, today()).map(|text| text.map(|text| text.text)).map_err(|error| error.to_string())
    }

    #[test]
    fn lines_stay_as_they_were_typed() {
        for (typed, kept) in [
            (" Talking therapy\r\n\r\n- in a group\r- alone ", "Talking therapy\n\n- in a group\n- alone"),
            ("One\ttwo\u{0}three", "One two three"),
            ("Ffôn 0113 496 0000 …", "Ffôn 0113 496 0000 …"),
        ] {
            assert_eq!(text_of(LocalPlace::Menu(ClusterCode::C08), typed), Ok(Some(kept.to_owned())));
        }
    }

    #[test]
    fn nothing_that_can_be_seen_is_no_text() {
        for place in PLACES {
            for typed in ["", " \n\t", "\u{200B}\u{0}\n"] {
                assert_eq!(text_of(place, typed), Ok(None), "{place:?} {typed:?}");
            }
        }
    }

    #[test]
    fn the_longest_text_is_kept_and_one_character_more_is_refused() {
        for place in PLACES {
            for letter in ["a", "é", "👩", "e\u{301}"] {
                let letters = letter.chars().count();
                let most = letter.repeat(place.longest() / letters);
                assert_eq!(text_of(place, &format!(" {most} ")), Ok(Some(most.clone())), "{place:?}");
                assert!(text_of(place, &format!("{most}a")).is_err(), "{place:?} {letter}");
            }
        }
        let too_long = text_of(LocalPlace::Menu(ClusterCode::C10), &"a".repeat(601));
        assert_eq!(too_long, Err("Menu of help must be 600 characters or fewer".to_owned()));
        assert!(text_of(LocalPlace::Contact, &"a".repeat(301)).is_err());
    }

    #[test]
    fn more_lines_than_paper_has_room_for_are_refused() {
        for place in PLACES {
            let lines = |count: usize| vec!["a"; count].join("\n");
            assert!(text_of(place, &lines(place.most_lines())).is_ok());
            assert!(text_of(place, &lines(place.most_lines() + 1)).is_err(), "{place:?}");
        }
        let words = text_of(LocalPlace::Contact, "1\n2\n3\n4\n\n5").unwrap_err();
        assert_eq!(words, "Contact must be 5 lines or fewer, empty ones included");
    }

    #[test]
    fn the_address_of_a_service_is_kept_and_the_number_of_a_patient_is_not() {
        let address = "The Blue House, Leeds LS1 4AP\nblue.house@example.org\n0113 496 0000, from 1/4/2026";
        for place in PLACES {
            assert_eq!(text_of(place, address), Ok(Some(address.to_owned())));
            assert!(text_of(place, "Ask for 943 476 5919").is_err(), "{place:?}");
            // It is not hidden by being too long.
            let words = text_of(place, &format!("{}943 476 5919", "word ".repeat(200))).unwrap_err();
            assert!(words.contains("NHS number") && !words.contains("943"), "{words}");
        }
        assert_eq!(
            text_of(LocalPlace::Contact, "0120412349").unwrap_err(),
            "Contact must not include an NHS number. These ten digits pass the NHS number check. Take it out. If it is a \
             telephone number, write +44 in place of its first 0",
        );
        assert!(text_of(LocalPlace::Contact, "+44 120412349").is_ok());
    }

    proptest! {
        #[test]
        fn what_is_taken_stays_when_it_is_typed_again_and_any_other_text_is_refused(
            typed in "(\\PC|[\n\r\t ]){0,700}",
        ) {
            for place in PLACES {
                if let Ok(Some(text)) = LocalText::new(place, &typed, today()) {
                    prop_assert!(text.is_possible());
                    prop_assert_eq!(LocalText::new(place, &text.text, today()), Ok(Some(text)));
                }
            }
        }
    }
}
