//! One vignette that is being rated, or was.
//!
//! Owns the answers on its pages. They are answered as in real work, and kept apart from it.

use super::VignetteStep;
use crate::state::{Input, Judgement, Obstacle, rating_obstacles};
use ratings::Draft;

/// A vignette that is open.
#[derive(Clone, Debug)]
pub(crate) struct Attempt {
    /// Its id in the set in use.
    pub(crate) vignette: String,
    /// The ratings so far.
    pub(crate) ratings: Draft,
    /// What is judged beside them.
    pub(crate) judgement: Judgement,
    /// The step that was tried last, and what stood in its way then.
    pub(crate) tried: Option<(VignetteStep, Vec<Obstacle>)>,
}

impl Attempt {
    /// A vignette that nobody has begun to rate.
    pub(crate) fn new(vignette: String) -> Self {
        Self { vignette, ratings: Draft::default(), judgement: Judgement::NONE, tried: None }
    }

    /// Takes an answer in.
    pub(crate) fn answer(&mut self, input: &Input) {
        match input {
            Input::Rating(scale, rating) => self.ratings.rate(*scale, *rating),
            Input::Letter(letter) => self.ratings.name_other_problem(*letter),
            Input::Origin(origin) => self.judgement.set_origin(*origin, false),
            Input::Fact(fact, answer) => *self.judgement.fact(*fact) = *answer,
            Input::Own(own) => self.judgement.own = *own,
            // Everything else is asked about people only.
            _ => {}
        }
    }

    /// What stands in the way of finishing a step, in the order of the page.
    pub(crate) fn obstacles(&self, step: VignetteStep) -> Vec<Obstacle> {
        match step {
            VignetteStep::Ratings => rating_obstacles(&self.ratings),
            VignetteStep::OwnCluster => self.judgement.obstacles(),
            VignetteStep::Marks => Vec::new(),
        }
    }

    /// The last step that can be opened: the one after the last that has nothing in its way.
    pub(crate) fn furthest(&self) -> VignetteStep {
        [VignetteStep::Ratings, VignetteStep::OwnCluster]
            .into_iter()
            .find(|step| !self.obstacles(*step).is_empty())
            .unwrap_or(VignetteStep::Marks)
    }
}
