//! A set of ratings that is still being made.
//!
//! Owns what has been answered so far and what stands in the way of finishing. It accepts anything in any
//! order and never refuses: problems are listed, not thrown, so that a half-filled form is always a draft.

use crate::{Assessment, OtherProblem, Rating, Scale};
use std::fmt;

/// Ratings made so far; a scale without an answer is neither 0 nor not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    ratings: [Option<Rating>; Scale::COUNT],
    other_problem: Option<OtherProblem>,
}

/// What keeps a draft from being finished.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The scale has no answer, not even "not known".
    Unrated(Scale),
    /// Scale 8 is rated 2 or more and the kind of problem was not chosen.
    NoLetter,
}

impl Problem {
    /// The scale to go to.
    #[must_use]
    pub const fn scale(self) -> Scale {
        match self {
            Self::Unrated(scale) => scale,
            Self::NoLetter => Scale::OtherProblems,
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unrated(scale) => write!(f, "Rate scale {scale}, or choose not known"),
            Self::NoLetter => f.write_str("Choose the kind of problem rated on scale 8"),
        }
    }
}

impl Draft {
    /// The answer to a scale, if one was given.
    #[must_use]
    pub fn rating(&self, scale: Scale) -> Option<Rating> {
        self.ratings.get(scale.index()).copied().flatten()
    }

    /// Answers a scale, or answers it anew.
    ///
    /// A scale 8 without a problem, or not known, has no kind of problem: its letter goes.
    pub fn rate(&mut self, scale: Scale, rating: Rating) {
        if let Some(answer) = self.ratings.get_mut(scale.index()) {
            *answer = Some(rating);
        }
        if !self.takes_letter() {
            self.other_problem = None;
        }
    }

    /// Takes the answer to a scale away again.
    pub fn clear(&mut self, scale: Scale) {
        if let Some(answer) = self.ratings.get_mut(scale.index()) {
            *answer = None;
        }
        if !self.takes_letter() {
            self.other_problem = None;
        }
    }

    /// The kind of problem rated on scale 8.
    #[must_use]
    pub const fn other_problem(&self) -> Option<OtherProblem> {
        self.other_problem
    }

    /// Says which kind of problem scale 8 rates. Ignored while scale 8 has no problem to name.
    pub fn name_other_problem(&mut self, problem: OtherProblem) {
        if self.takes_letter() {
            self.other_problem = Some(problem);
        }
    }

    /// Whether scale 8 has a problem that a letter can name: rated 1 to 4.
    #[must_use]
    pub fn takes_letter(&self) -> bool {
        self.rating(Scale::OtherProblems).and_then(Rating::severity).is_some_and(|severity| severity >= 1)
    }

    /// Whether scale 8 has a problem that a letter must name: rated 2 to 4.
    #[must_use]
    pub fn needs_letter(&self) -> bool {
        self.rating(Scale::OtherProblems).and_then(Rating::severity).is_some_and(|severity| severity >= 2)
    }

    /// How many scales have an answer, "not known" included: 0 to 18.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.ratings.iter().flatten().count()
    }

    /// Whether nothing has been answered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answered() == 0
    }

    /// What stands in the way of finishing, in the order of the form.
    ///
    /// ```
    /// use ratings::{Draft, Rating, Scale};
    /// let mut draft = Draft::default();
    /// for scale in Scale::ALL {
    ///     draft.rate(scale, Rating::Mild);
    /// }
    /// draft.clear(Scale::Cognition);
    /// let words: Vec<String> = draft.problems().iter().map(ToString::to_string).collect();
    /// assert_eq!(words, [
    ///     "Rate scale 4, or choose not known",
    ///     "Choose the kind of problem rated on scale 8",
    /// ]);
    /// ```
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for scale in Scale::ALL {
            if self.rating(scale).is_none() {
                problems.push(Problem::Unrated(scale));
            } else if scale == Scale::OtherProblems && self.needs_letter() && self.other_problem.is_none() {
                problems.push(Problem::NoLetter);
            }
        }
        problems
    }

    /// The finished assessment, once there are no problems.
    ///
    /// # Errors
    ///
    /// Every [`Problem`], in the order of the form.
    pub fn finish(&self) -> Result<Assessment, Vec<Problem>> {
        let problems = self.problems();
        if !problems.is_empty() {
            return Err(problems);
        }
        // Every answer is there, so the stand-in is never used; it is the one that claims nothing.
        let ratings = self.ratings.map(|answer| answer.unwrap_or(Rating::NotKnown));
        Ok(Assessment::new(ratings, self.other_problem))
    }
}

impl From<Assessment> for Draft {
    fn from(assessment: Assessment) -> Self {
        Self { ratings: assessment.ratings().map(Some), other_problem: assessment.other_problem() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn answers() -> impl Strategy<Value = Vec<Option<Rating>>> {
        proptest::collection::vec(proptest::option::of(proptest::sample::select(Rating::ALL.to_vec())), Scale::COUNT)
    }

    fn draft_of(answers: &[Option<Rating>]) -> Draft {
        let mut draft = Draft::default();
        for (scale, answer) in Scale::ALL.into_iter().zip(answers) {
            if let Some(rating) = answer {
                draft.rate(scale, *rating);
            }
        }
        draft
    }

    #[test]
    fn an_empty_draft_asks_for_every_scale_in_order() {
        let wanted: Vec<Problem> = Scale::ALL.map(Problem::Unrated).to_vec();
        assert_eq!(Draft::default().problems(), wanted);
    }

    #[test]
    fn the_letter_goes_when_scale_8_no_longer_names_a_problem() {
        let mut draft = Draft::default();
        draft.name_other_problem(OtherProblem::Sleep);
        assert_eq!(draft.other_problem(), None, "nothing to name yet");
        draft.rate(Scale::OtherProblems, Rating::Moderate);
        draft.name_other_problem(OtherProblem::Sleep);
        draft.rate(Scale::OtherProblems, Rating::Severe);
        assert_eq!(draft.other_problem(), Some(OtherProblem::Sleep), "still a problem");
        for rating in [Rating::NoProblem, Rating::NotKnown] {
            let mut changed = draft;
            changed.rate(Scale::OtherProblems, rating);
            assert_eq!(changed.other_problem(), None);
        }
        draft.clear(Scale::OtherProblems);
        assert_eq!(draft.other_problem(), None);
    }

    #[test]
    fn a_letter_is_offered_from_1_and_asked_for_from_2() {
        for (rating, takes, needs) in [
            (Rating::NoProblem, false, false),
            (Rating::Minor, true, false),
            (Rating::Mild, true, true),
            (Rating::Moderate, true, true),
            (Rating::Severe, true, true),
            (Rating::NotKnown, false, false),
        ] {
            let mut draft = Draft::default();
            draft.rate(Scale::OtherProblems, rating);
            assert_eq!((draft.takes_letter(), draft.needs_letter()), (takes, needs), "{rating:?}");
        }
    }

    proptest! {
        #[test]
        fn a_draft_finishes_exactly_when_it_lists_no_problem(answers in answers()) {
            let draft = draft_of(&answers);
            prop_assert_eq!(draft.finish().is_ok(), draft.problems().is_empty());
        }

        #[test]
        fn finishing_changes_no_answer(answers in answers()) {
            let mut draft = draft_of(&answers);
            for scale in Scale::ALL {
                if draft.rating(scale).is_none() {
                    draft.rate(scale, Rating::NotKnown);
                }
            }
            draft.name_other_problem(OtherProblem::Anxiety);
            let assessment = draft.finish().expect("everything is answered");
            prop_assert_eq!(Draft::from(assessment), draft);
        }
    }
}
