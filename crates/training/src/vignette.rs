//! One made-up person to practise on, and what the authors of the set would answer.
//!
//! Owns the shape of an answer that passed every check. Does not know how a file is read, nor what anybody rated.

use crate::Trap;
use allocation::{Case, ClusterCode, Facts, SuperClass};
use ratings::{Assessment, OtherProblem, Rating, Scale};

/// A made-up person, and the authors' answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vignette {
    /// The name by which results refer to it. Never given to another vignette of the set.
    pub id: String,
    /// The first name of the made-up person.
    pub name: String,
    /// Who it is about.
    pub subject: Subject,
    /// What there is to read, in paragraphs.
    pub text: Vec<String>,
    /// The authors' answer to each scale, in the order of the form.
    pub answers: [Answer; Scale::COUNT],
    /// The letters that go with scale 8: the best first, then any other that can be defended. Empty if none does.
    pub letters: Vec<OtherProblem>,
    /// The origin of the presenting condition.
    pub origin: SuperClass,
    /// What the scores cannot hold.
    pub facts: Facts,
    /// The cluster.
    pub cluster: ClusterCode,
    /// Why this one.
    pub why: String,
    /// Others that can be defended.
    pub alternatives: Vec<Alternative>,
    /// The slip that it invites.
    pub trap: Trap,
    /// Why the cluster does not rank first, if it does not.
    pub not_first: Option<String>,
    /// Why the cluster is right although the ratings break one of its must clauses, if they do.
    pub breaks: Option<String>,
}

/// Who a vignette is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// In years.
    pub age: u8,
    /// In the authors' words.
    pub gender: String,
    /// In the authors' words.
    pub ethnicity: String,
    /// Where the person is seen.
    pub setting: String,
}

/// The authors' answer to one scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The rating.
    pub rating: Rating,
    /// The ratings that can be defended.
    pub tolerance: Tolerance,
    /// The words of the text that it rests on; none where the text points to no problem, and the rating is 0.
    pub because: Option<String>,
    /// What else there is to say.
    pub note: Option<String>,
}

/// Which ratings can be defended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tolerance {
    /// From this severity to that, both among them.
    Known(u8, u8),
    /// Only "not known": the text says that nobody could find out.
    NotKnown,
}

impl Tolerance {
    /// Whether a rating can be defended. "Not known" never can where the answer is known: it is no number, and in no range.
    #[must_use]
    pub fn allows(self, rating: Rating) -> bool {
        match (self, rating.severity()) {
            (Self::Known(from, to), Some(severity)) => (from..=to).contains(&severity),
            (Self::NotKnown, None) => true,
            _ => false,
        }
    }
}

/// Another cluster that can be defended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// The cluster.
    pub cluster: ClusterCode,
    /// What speaks for it.
    pub why: String,
    /// Whether the person sits between the two, so that neither is better.
    pub is_between: bool,
}

impl Vignette {
    /// The authors' answer to a scale.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "a scale's index is below Scale::COUNT")]
    pub const fn answer(&self, scale: Scale) -> &Answer {
        &self.answers[scale.index()]
    }

    /// The authors' ratings.
    #[must_use]
    pub fn assessment(&self) -> Assessment {
        Assessment::new(Scale::ALL.map(|scale| self.answer(scale).rating), self.letters.first().copied())
    }

    /// What the authors would put through the allocation.
    #[must_use]
    pub fn case(&self) -> Case {
        Case { assessment: self.assessment(), facts: self.facts, origin: Some(self.origin) }
    }

    /// The alternative with this cluster, if it can be defended.
    #[must_use]
    pub fn alternative(&self, cluster: ClusterCode) -> Option<&Alternative> {
        self.alternatives.iter().find(|other| other.cluster == cluster)
    }

    /// How many words there are to read.
    #[must_use]
    pub fn words(&self) -> usize {
        self.text.iter().map(|paragraph| paragraph.split_whitespace().count()).sum()
    }
}
