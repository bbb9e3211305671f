//! What the scores cannot hold.
//!
//! Owns the two facts that tell some psychotic clusters apart, each yes, no or not known. Does not know which
//! cluster expects what: rule packs do.

/// A question about the person that no scale answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Fact {
    /// Is this within a first episode of psychosis?
    FirstEpisode,
    /// Is there an acute episode now?
    AcuteEpisode,
}

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = 2;

    /// Both facts, in the order in which they are asked.
    pub const ALL: [Self; Self::COUNT] = [Self::FirstEpisode, Self::AcuteEpisode];

    /// The id used in rule packs and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::FirstEpisode => "first_episode",
            Self::AcuteEpisode => "acute_episode",
        }
    }

    /// The question to ask the clinician.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::FirstEpisode => "Is this within a first episode of psychosis?",
            Self::AcuteEpisode => "Is there an acute episode now?",
        }
    }
}

/// The answers to the two questions; `None` is not known, and takes no part in the ranking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Facts {
    /// Whether this is within a first episode of psychosis.
    pub first_episode: Option<bool>,
    /// Whether there is an acute episode now.
    pub acute_episode: Option<bool>,
}

impl Facts {
    /// The answer to one question.
    #[must_use]
    pub const fn get(&self, fact: Fact) -> Option<bool> {
        match fact {
            Fact::FirstEpisode => self.first_episode,
            Fact::AcuteEpisode => self.acute_episode,
        }
    }
}
