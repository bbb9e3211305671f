//! How little would change the answer.
//!
//! Owns the search over single steps. A small change that puts another cluster first is shown beside the
//! result, so that a clinician can look at that rating again.

use crate::{Case, ClusterCode, Pack, Ranking};
use ratings::{Rating, Scale};

/// One rating that, moved by one step, would put another cluster first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tipping {
    /// The scale.
    pub scale: Scale,
    /// What was rated.
    pub from: Rating,
    /// One step more or less.
    pub to: Rating,
    /// The cluster that would be first then.
    pub first: ClusterCode,
}

impl Pack {
    /// Every single change of one known rating by one step that would put another cluster first, in the order
    /// of the form, the milder rating first. In a tie, a cluster that already shares the first place is not
    /// another one.
    #[must_use]
    pub fn tipping(&self, case: &Case) -> Vec<Tipping> {
        let now = self.rank(case);
        let mut found = Vec::new();
        for scale in Scale::ALL {
            let from = case.assessment.rating(scale);
            for to in neighbours(from) {
                let then = self.rank(&Case { assessment: case.assessment.with(scale, to), ..*case });
                if let Some(first) = another_first(&now, &then) {
                    found.push(Tipping { scale, from, to, first });
                }
            }
        }
        found
    }
}

fn neighbours(rating: Rating) -> impl Iterator<Item = Rating> {
    let near = move |other: &Rating| match (rating.severity(), other.severity()) {
        (Some(one), Some(two)) => one.abs_diff(two) == 1,
        _ => false,
    };
    Rating::KNOWN.into_iter().filter(near)
}

fn another_first(now: &Ranking, then: &Ranking) -> Option<ClusterCode> {
    let was_first = |code: ClusterCode| now.first().iter().any(|standing| standing.code == code);
    if then.first().iter().any(|standing| was_first(standing.code)) {
        return None;
    }
    then.first().first().map(|standing| standing.code)
}
