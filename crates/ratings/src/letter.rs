//! The letter that goes with scale 8: which other problem was rated.
//!
//! Owns the ten letters. Does not know how severe the problem is.

use std::fmt;

/// The kind of problem rated on scale 8. Source: NHS Data Dictionary.
///
/// The 2018 revision of HoNOS adds K (elated mood); the clustering tool does not use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OtherProblem {
    /// A.
    Phobic,
    /// B.
    Anxiety,
    /// C.
    ObsessiveCompulsive,
    /// D.
    MentalStrain,
    /// E.
    Dissociative,
    /// F.
    Somatoform,
    /// G.
    Eating,
    /// H.
    Sleep,
    /// I.
    Sexual,
    /// J.
    Other,
}

impl OtherProblem {
    /// All ten, A to J.
    pub const ALL: [Self; 10] = [
        Self::Phobic,
        Self::Anxiety,
        Self::ObsessiveCompulsive,
        Self::MentalStrain,
        Self::Dissociative,
        Self::Somatoform,
        Self::Eating,
        Self::Sleep,
        Self::Sexual,
        Self::Other,
    ];

    /// Reads the letter on the form, in either case.
    ///
    /// # Errors
    ///
    /// [`UnknownLetter`] for anything but A to J.
    ///
    /// ```
    /// use ratings::OtherProblem;
    /// assert_eq!(OtherProblem::from_letter('g')?, OtherProblem::Eating);
    /// assert_eq!(
    ///     OtherProblem::from_letter('K').unwrap_err().to_string(),
    ///     "K is not a kind of problem on scale 8: use a letter from A to J",
    /// );
    /// # Ok::<(), ratings::UnknownLetter>(())
    /// ```
    pub fn from_letter(letter: char) -> Result<Self, UnknownLetter> {
        let upper = letter.to_ascii_uppercase();
        Self::ALL.into_iter().find(|problem| problem.letter() == upper).ok_or(UnknownLetter(letter))
    }

    /// The letter on the form, A to J.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Phobic => 'A',
            Self::Anxiety => 'B',
            Self::ObsessiveCompulsive => 'C',
            Self::MentalStrain => 'D',
            Self::Dissociative => 'E',
            Self::Somatoform => 'F',
            Self::Eating => 'G',
            Self::Sleep => 'H',
            Self::Sexual => 'I',
            Self::Other => 'J',
        }
    }

    /// The name of the kind of problem.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Phobic => "Phobic",
            Self::Anxiety => "Anxiety",
            Self::ObsessiveCompulsive => "Obsessive-compulsive",
            Self::MentalStrain => "Mental strain or tension",
            Self::Dissociative => "Dissociative",
            Self::Somatoform => "Somatoform",
            Self::Eating => "Eating",
            Self::Sleep => "Sleep",
            Self::Sexual => "Sexual",
            Self::Other => "Other",
        }
    }
}

/// A letter that scale 8 does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownLetter(pub char);

impl fmt::Display for UnknownLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is not a kind of problem on scale 8: use a letter from A to J", self.0)
    }
}

impl std::error::Error for UnknownLetter {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_run_from_a_to_j_and_come_back() {
        let letters: String = OtherProblem::ALL.map(OtherProblem::letter).iter().collect();
        assert_eq!(letters, "ABCDEFGHIJ");
        for problem in OtherProblem::ALL {
            assert_eq!(OtherProblem::from_letter(problem.letter()), Ok(problem));
        }
    }
}
