//! Must clauses ("red rules").
//!
//! Owns the one form that a clause can have: any or each of a list of scales within a range. There is no
//! expression language. A clause that depends on a rating that is not known cannot be checked; that is a
//! verdict of its own and never counts as broken.

use ratings::{Assessment, Scale};

/// Whether one scale of the list is enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quantifier {
    /// At least one of the scales must be in the range.
    Any,
    /// Every one of the scales must be in the range.
    Each,
}

/// A condition on the ratings of some scales.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// Whether one scale of the list is enough.
    pub quantifier: Quantifier,
    /// The scales that it is about; at least one.
    pub scales: Vec<Scale>,
    /// The lowest severity in the range, 0 to 4.
    pub from: u8,
    /// The highest severity in the range, 0 to 4.
    pub to: u8,
}

/// What ratings say of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// It holds, whatever the unknown ratings are.
    Met,
    /// It does not hold, whatever the unknown ratings are.
    Broken,
    /// It depends on a rating that is not known.
    Unchecked,
}

impl Clause {
    /// Whether a severity is in the range.
    #[must_use]
    pub const fn includes(&self, severity: u8) -> bool {
        self.from <= severity && severity <= self.to
    }

    /// What the ratings say of the clause.
    ///
    /// ```
    /// use allocation::{Clause, Quantifier, Verdict};
    /// use ratings::{Assessment, Rating, Scale};
    /// let clause = Clause {
    ///     quantifier: Quantifier::Any,
    ///     scales: vec![Scale::DepressedMood, Scale::OtherProblems],
    ///     from: 3,
    ///     to: 4,
    /// };
    /// let rated = Assessment::from_ratings([Rating::NoProblem; 18]);
    /// assert_eq!(clause.verdict(&rated), Verdict::Broken);
    /// let rated = rated.with(Scale::OtherProblems, Rating::NotKnown);
    /// assert_eq!(clause.verdict(&rated), Verdict::Unchecked);
    /// let rated = rated.with(Scale::DepressedMood, Rating::Severe);
    /// assert_eq!(clause.verdict(&rated), Verdict::Met);
    /// ```
    #[must_use]
    pub fn verdict(&self, assessment: &Assessment) -> Verdict {
        let (mut inside, mut outside, mut unknown) = (false, false, false);
        for scale in &self.scales {
            match assessment.rating(*scale).severity() {
                None => unknown = true,
                Some(severity) if self.includes(severity) => inside = true,
                Some(_) => outside = true,
            }
        }
        match self.quantifier {
            Quantifier::Any if inside => Verdict::Met,
            Quantifier::Each if outside => Verdict::Broken,
            _ if unknown => Verdict::Unchecked,
            Quantifier::Any => Verdict::Broken,
            Quantifier::Each => Verdict::Met,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratings::Rating;

    #[test]
    fn each_clause_has_three_verdicts() {
        let clause =
            Clause { quantifier: Quantifier::Each, scales: vec![Scale::Cognition, Scale::DailyLiving], from: 2, to: 4 };
        for (cognition, daily_living, verdict) in [
            (Rating::Mild, Rating::Severe, Verdict::Met),
            (Rating::Mild, Rating::NotKnown, Verdict::Unchecked),
            (Rating::NotKnown, Rating::NotKnown, Verdict::Unchecked),
            (Rating::Minor, Rating::NotKnown, Verdict::Broken),
            (Rating::Minor, Rating::Severe, Verdict::Broken),
        ] {
            let rated = Assessment::from_ratings([Rating::NoProblem; 18])
                .with(Scale::Cognition, cognition)
                .with(Scale::DailyLiving, daily_living);
            assert_eq!(clause.verdict(&rated), verdict, "{cognition:?} {daily_living:?}");
        }
    }
}
