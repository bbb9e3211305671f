//! What a clinician can say about one scale.
//!
//! Owns the six answers and their form codes. Does not know which scale is rated. "Not known" is a case
//! of its own and not a number, so that it cannot be added up, compared or mistaken for "no problem".

use std::fmt;

/// One answer: how severe a problem is, or that it is not known.
///
/// There is no order on ratings, because "not known" has no place in one: compare [`Rating::severity`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Rating {
    /// 0: no problem.
    NoProblem,
    /// 1: minor problem requiring no action.
    Minor,
    /// 2: mild problem but definitely present.
    Mild,
    /// 3: moderately severe problem.
    Moderate,
    /// 4: severe to very severe problem.
    Severe,
    /// 9 on the form: not known.
    NotKnown,
}

impl Rating {
    /// Every answer, in the order of the form.
    pub const ALL: [Self; 6] = [Self::NoProblem, Self::Minor, Self::Mild, Self::Moderate, Self::Severe, Self::NotKnown];

    /// The five answers that have a severity, mildest first.
    pub const KNOWN: [Self; 5] = [Self::NoProblem, Self::Minor, Self::Mild, Self::Moderate, Self::Severe];

    /// Reads the code printed on the form.
    ///
    /// The only way to make a rating from a number, and the only function here that can fail.
    ///
    /// # Errors
    ///
    /// [`UnknownCode`] for anything but 0 to 4 and 9, in words for the person who typed it.
    ///
    /// ```
    /// use ratings::Rating;
    /// assert_eq!(Rating::from_form_code(9)?.severity(), None); // nine means not known
    /// assert_eq!(
    ///     Rating::from_form_code(5).unwrap_err().to_string(),
    ///     "5 is not a rating: use 0, 1, 2, 3 or 4, or 9 for not known",
    /// );
    /// # Ok::<(), ratings::UnknownCode>(())
    /// ```
    pub const fn from_form_code(code: u8) -> Result<Self, UnknownCode> {
        match code {
            0 => Ok(Self::NoProblem),
            1 => Ok(Self::Minor),
            2 => Ok(Self::Mild),
            3 => Ok(Self::Moderate),
            4 => Ok(Self::Severe),
            9 => Ok(Self::NotKnown),
            other => Err(UnknownCode(other)),
        }
    }

    /// The code printed on the form: 0 to 4, or 9. For writing down, never for arithmetic.
    #[must_use]
    pub const fn form_code(self) -> u8 {
        match self {
            Self::NotKnown => 9,
            known => known as u8,
        }
    }

    /// How severe the problem is, 0 to 4, or `None` when it is not known.
    ///
    /// ```
    /// use ratings::Rating;
    /// assert_eq!(Rating::Severe.severity(), Some(4));
    /// assert_eq!(Rating::NotKnown.severity(), None);
    /// ```
    #[must_use]
    pub const fn severity(self) -> Option<u8> {
        match self {
            Self::NotKnown => None,
            known => Some(known as u8),
        }
    }

    /// Whether the rating has a severity.
    #[must_use]
    pub const fn is_known(self) -> bool {
        !matches!(self, Self::NotKnown)
    }

    /// The generic label of the answer. Source: NHS Data Dictionary, adult mental health clustering tool.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
            Self::NoProblem => "No problem",
            Self::Minor => "Minor problem requiring no action",
            Self::Mild => "Mild problem but definitely present",
            Self::Moderate => "Moderately severe problem",
            Self::Severe => "Severe to very severe problem",
            Self::NotKnown => "Not known",
        }
    }
}

/// A number that is no rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownCode(pub u8);

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a rating: use 0, 1, 2, 3 or 4, or 9 for not known", self.0)
    }
}

impl std::error::Error for UnknownCode {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_is_a_rating_or_an_error_and_never_changes_its_code() {
        for code in 0..=u8::MAX {
            match Rating::from_form_code(code) {
                Ok(rating) => assert_eq!(rating.form_code(), code),
                Err(UnknownCode(wrong)) => assert_eq!(wrong, code),
            }
        }
    }

    #[test]
    fn not_known_is_the_only_rating_without_a_severity() {
        for rating in Rating::ALL {
            assert_eq!(rating.severity().is_none(), rating == Rating::NotKnown);
            assert_eq!(rating.is_known(), rating != Rating::NotKnown);
        }
    }
}
