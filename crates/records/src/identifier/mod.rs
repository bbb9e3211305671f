//! What must never be kept here: text that says who someone is.
//!
//! Owns the search for NHS numbers, full dates, email addresses and postcodes in something typed. It looks at
//! what a person would read, not at bytes: wide letters, digits of other scripts and characters that cannot be
//! seen hide nothing. It does not know names; no program can, and the page says so.

mod date;
mod email;
mod nhs_number;
mod plain;
mod postcode;

use plain::Part;

/// Something that can tell who a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Identifier {
    /// An NHS number: ten digits that pass the modulus 11 check, however spaced.
    NhsNumber,
    /// An email address.
    Email,
    /// A postcode of the United Kingdom.
    Postcode,
    /// A day, month and year together, which may be a date of birth.
    FullDate,
}

impl Identifier {
    /// All four, in the order in which they are looked for.
    pub const ALL: [Self; 4] = [Self::NhsNumber, Self::Email, Self::Postcode, Self::FullDate];

    /// Whether the text holds one of this kind.
    ///
    /// ```
    /// use records::Identifier;
    /// assert!(Identifier::NhsNumber.is_in("blue 943 476-5919"));
    /// assert!(!Identifier::NhsNumber.is_in("blue 943 476-5918"));
    /// assert!(Identifier::FullDate.is_in("Apr 3rd 85"));
    /// assert!(!Identifier::FullDate.is_in("Team A 2026-03"));
    /// ```
    #[must_use]
    pub fn is_in(self, text: &str) -> bool {
        let plain = plain::plain(text);
        let parts = Part::all(&plain);
        match self {
            Self::NhsNumber => nhs_number::is_in(&parts),
            Self::Email => email::is_in(&plain),
            Self::Postcode => postcode::is_in(&parts),
            Self::FullDate => date::is_in(&parts),
        }
    }
}

/// Whether the text has anything that can be seen.
pub(crate) fn is_visible(text: &str) -> bool {
    plain::plain(text).chars().any(|letter| !letter.is_whitespace())
}
