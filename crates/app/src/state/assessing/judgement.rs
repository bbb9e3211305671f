//! What is judged beside the ratings: where the condition comes from, two facts, and the own cluster.
//!
//! Owns which of these are asked, which clusters can be chosen, and what stands in the way of going on. It is the same for a
//! person and for a vignette, and does not know which.

use super::Obstacle;
use allocation::{ClusterCode, Fact, SuperClass};
use records::Answer;

/// What is judged beside the ratings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    /// The origin of the presenting condition.
    pub(crate) origin: Answer<SuperClass>,
    /// Whether this is within a first episode of psychosis.
    pub(crate) first_episode: Answer<bool>,
    /// Whether there is an acute episode now.
    pub(crate) acute_episode: Answer<bool>,
    /// The own cluster, before any suggestion.
    pub(crate) own: Answer<ClusterCode>,
}

impl Judgement {
    /// Whether the two facts are asked: they only tell psychotic clusters apart.
    pub(crate) const fn asks_facts(&self) -> bool {
        matches!(self.origin, Answer::CannotSay | Answer::Given(SuperClass::Psychotic))
    }

    /// The clusters that can be the own one, given the origin.
    pub(crate) fn own_choices(&self) -> Vec<ClusterCode> {
        let origin = self.origin.given();
        let fits = |code: &ClusterCode| origin.is_none() || code.super_class() == origin;
        ClusterCode::RANKED.into_iter().filter(fits).chain([ClusterCode::VARIANCE]).collect()
    }

    /// Answers where the condition comes from. What no longer goes with it is taken back, but for an own cluster that
    /// `is_fixed` because the suggestion was shown.
    pub(crate) fn set_origin(&mut self, origin: Answer<SuperClass>, is_fixed: bool) {
        self.origin = origin;
        if !self.asks_facts() {
            self.first_episode = Answer::NotYet;
            self.acute_episode = Answer::NotYet;
        }
        if !is_fixed
            && let Answer::Given(own) = self.own
            && !self.own_choices().contains(&own)
        {
            self.own = Answer::NotYet;
        }
    }

    /// The answer to one fact.
    pub(crate) const fn fact(&mut self, fact: Fact) -> &mut Answer<bool> {
        match fact {
            Fact::FirstEpisode => &mut self.first_episode,
            Fact::AcuteEpisode => &mut self.acute_episode,
        }
    }

    /// What stands in the way of going on, in the order of the page.
    pub(crate) fn obstacles(&self) -> Vec<Obstacle> {
        let mut obstacles = Vec::new();
        if !self.origin.is_answered() {
            obstacles.push(Obstacle::new("origin", "Choose where the condition comes from, or “not decided”"));
        }
        if self.asks_facts() {
            for (fact, answer) in [(Fact::FirstEpisode, self.first_episode), (Fact::AcuteEpisode, self.acute_episode)] {
                if !answer.is_answered() {
                    let words = match fact {
                        Fact::FirstEpisode => {
                            "Choose whether this is within a first episode of psychosis, or “not known”"
                        }
                        Fact::AcuteEpisode => "Choose whether there is an acute episode now, or “not known”",
                    };
                    obstacles.push(Obstacle::new(fact_field(fact), words));
                }
            }
        }
        if self.origin.is_answered() && !self.own.is_answered() {
            obstacles.push(Obstacle::new("own", "Choose the cluster you would allocate, or “I cannot say”"));
        }
        obstacles
    }
}

/// The id of the field that asks for a fact.
pub(crate) const fn fact_field(fact: Fact) -> &'static str {
    match fact {
        Fact::FirstEpisode => "first-episode",
        Fact::AcuteEpisode => "acute-episode",
    }
}
