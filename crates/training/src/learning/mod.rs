//! What to know before one rates: six short pages, each a screen long.
//!
//! Owns the words, and what to do in the app after each page. They are data, so that a test can count how hard they are to
//! read. Does not know how a page is drawn, nor the addresses of the app: a [`Destination`] names a place, no more. The
//! Royal College of Psychiatrists' glossary is its copyright, and none of its wording is here.

mod choosing;
mod extra_scales;
mod feeding_back;
mod how_to_rate;
mod reviews;
mod why_cluster;

use crate::TrapKind;

/// What a page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What clusters are for, and what can be said against them.
    WhyCluster,
    /// The rules that hold for every scale.
    HowToRate,
    /// Scale 13, and A to E.
    ExtraScales,
    /// From ratings to a cluster.
    Choosing,
    /// Reviews and transitions.
    Reviews,
    /// What a team gets back from its ratings.
    FeedingBack,
}

impl Topic {
    /// Every topic, in the order in which to read them.
    pub const ALL: [Self; 6] =
        [Self::WhyCluster, Self::HowToRate, Self::ExtraScales, Self::Choosing, Self::Reviews, Self::FeedingBack];

    /// The word in an address.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::WhyCluster => "why-cluster",
            Self::HowToRate => "how-to-rate",
            Self::ExtraScales => "extra-scales",
            Self::Choosing => "from-ratings-to-cluster",
            Self::Reviews => "reviews",
            Self::FeedingBack => "feeding-back",
        }
    }

    /// The topic with this word in an address: somebody may have typed any.
    ///
    /// ```
    /// use training::Topic;
    /// assert_eq!(Topic::from_id("how-to-rate").map(|topic| topic.page().title), Some("How to rate"));
    /// assert_eq!(Topic::from_id("how to rate"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.id() == id)
    }

    /// What there is to read.
    #[must_use]
    pub const fn page(self) -> &'static LearningPage {
        match self {
            Self::WhyCluster => &why_cluster::PAGE,
            Self::HowToRate => &how_to_rate::PAGE,
            Self::ExtraScales => &extra_scales::PAGE,
            Self::Choosing => &choosing::PAGE,
            Self::Reviews => &reviews::PAGE,
            Self::FeedingBack => &feeding_back::PAGE,
        }
    }
}

impl TrapKind {
    /// What to read again after this slip.
    #[must_use]
    pub const fn read(self) -> Topic {
        match self {
            Self::DoubleCounting | Self::Scale8Letter | Self::NineIsNotZero | Self::Elation | Self::CauseNotEffect => {
                Topic::HowToRate
            }
            Self::HistoricalOrCurrent => Topic::ExtraScales,
            Self::LowThroughTreatment => Topic::Reviews,
        }
    }
}

/// A page to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LearningPage {
    /// Which one.
    pub topic: Topic,
    /// Its heading.
    pub title: &'static str,
    /// What it comes to, in a few sentences under the heading.
    pub opening: &'static str,
    /// The parts of the page.
    pub sections: &'static [LearningSection],
    /// Questions by which a reader can check herself, without marks.
    pub questions: [Question; 3],
    /// Where the facts come from, each a sentence.
    pub sources: &'static [&'static str],
    /// What to do next in the app, the likeliest first.
    pub next: &'static [NextStep],
}

/// A part of a page under a heading of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LearningSection {
    /// The heading.
    pub heading: &'static str,
    /// What stands under it.
    pub blocks: &'static [LearningBlock],
}

/// A piece of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LearningBlock {
    /// Running text.
    Paragraph(&'static str),
    /// Things whose order does not matter, each a sentence or more.
    List(&'static [&'static str]),
    /// Things to do one after the other, each a sentence or more.
    Steps(&'static [&'static str]),
    /// A small case, to be set apart. The person is made up.
    Example(&'static str),
}

/// A question with a short answer, which is hidden until it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub asks: &'static str,
    /// What can be answered.
    pub answer: &'static str,
}

/// Something to do after reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The words of the link.
    pub label: &'static str,
    /// Where it leads.
    pub to: Destination,
}

/// A place in the app.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Destination {
    /// Another of these pages.
    Learn(Topic),
    /// The vignettes, all of them.
    Vignettes,
    /// The vignettes that invite this slip.
    Practise(TrapKind),
    /// How a suggestion is made, and the rule pack as a grid.
    Method,
    /// The term of the glossary with this id.
    Glossary(&'static str),
    /// What each cluster means, for the person it is about.
    MyCluster,
    /// The figures of a caseload.
    Casemix,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_topic_has_its_own_page_and_comes_back_from_its_word() {
        for (place, topic) in Topic::ALL.into_iter().enumerate() {
            assert_eq!(topic.page().topic, topic);
            assert_eq!(Topic::from_id(topic.id()), Some(topic));
            assert!(topic.id().bytes().all(|letter| letter.is_ascii_lowercase() || letter == b'-'), "{}", topic.id());
            let before = &Topic::ALL[..place];
            assert!(before.iter().all(|other| other.page().title != topic.page().title), "{topic:?}");
        }
        assert_eq!(Topic::from_id(""), None);
    }

    #[test]
    fn each_page_leads_on_to_the_one_after_it() {
        for pair in Topic::ALL.windows(2) {
            let leads_on = |step: &NextStep| step.to == Destination::Learn(pair[1]);
            assert!(pair[0].page().next.iter().any(leads_on), "{:?}", pair[0]);
        }
    }

    #[test]
    fn the_page_to_read_after_a_slip_offers_to_practise_it_or_to_practise_at_large() {
        for kind in TrapKind::ALL {
            let practises = |step: &NextStep| match step.to {
                Destination::Practise(other) => other.read() == kind.read(),
                Destination::Vignettes => true,
                _ => false,
            };
            assert!(kind.read().page().next.iter().any(practises), "{kind:?}");
        }
    }
}
