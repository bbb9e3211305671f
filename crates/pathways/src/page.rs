//! The page of a cluster for the person it is about.
//!
//! Owns what a page is made of and in which order. The words are data (`data/`), written into `pages.rs` by
//! `cargo xtask codegen`. Knows nothing about anybody, and not how a page is drawn.

use crate::{Text, pages};
use allocation::ClusterCode;

/// What a cluster means, for the person it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Which cluster.
    pub cluster: ClusterCode,
    /// What the page is about in plain words. The official name is the cluster's.
    pub title: &'static str,
    /// The first words that a reader meets: what this is, in two or three sentences.
    pub opening: Text,
    /// Every topic once, in the order of [`Topic::ALL`]: the way a reader asks.
    pub sections: [Section; Topic::ALL.len()],
}

impl Page {
    /// The page of a cluster.
    #[must_use]
    pub const fn of(cluster: ClusterCode) -> &'static Self {
        pages::of(cluster)
    }
}

/// A section of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// What it is about.
    pub topic: Topic,
    /// Its heading.
    pub heading: &'static str,
    /// What it says of this cluster, which comes first.
    pub own: &'static [Block],
    /// What it says whatever the cluster.
    pub common: &'static [Block],
}

impl Section {
    /// All it says.
    pub fn blocks(&self) -> impl Iterator<Item = &'static Block> + use<> {
        self.own.iter().chain(self.common)
    }
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Topic {
    /// What people here often go through.
    Experience,
    /// What help may be offered. A service can put its own menu here.
    Help,
    /// Who may be involved, and why.
    People,
    /// How long it lasts, and how often it is looked at again.
    Time,
    /// What can change it.
    Change,
    /// What it is not.
    IsNot,
    /// Questions to ask.
    Questions,
    /// What choice there is.
    Choice,
    /// Personal health budgets and direct payments. It is about money, so it is only for those who ask.
    Budget,
    /// For those who care for the person.
    Carers,
    /// How to complain, and who helps the person to be heard.
    Voice,
    /// What to do in a crisis.
    Crisis,
}

impl Topic {
    /// Every topic, in the order of the page.
    pub const ALL: [Self; 12] = [
        Self::Experience,
        Self::Help,
        Self::People,
        Self::Time,
        Self::Change,
        Self::IsNot,
        Self::Questions,
        Self::Choice,
        Self::Budget,
        Self::Carers,
        Self::Voice,
        Self::Crisis,
    ];

    /// A word for it in ids and data files: "experience", "is_not".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Experience => "experience",
            Self::Help => "help",
            Self::People => "people",
            Self::Time => "time",
            Self::Change => "change",
            Self::IsNot => "is_not",
            Self::Questions => "questions",
            Self::Choice => "choice",
            Self::Budget => "budget",
            Self::Carers => "carers",
            Self::Voice => "voice",
            Self::Crisis => "crisis",
        }
    }
}

/// A piece of a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Text),
    /// A list.
    List(&'static [Text]),
    /// Ways to reach somebody.
    Contacts(&'static [Contact]),
}

/// A way to reach somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contact {
    /// When it is the one to choose: "A life is in danger".
    pub name: &'static str,
    /// What to do, with the number as people write it: "Call 116 123".
    pub how: &'static str,
    /// The same for a telephone: `tel:116123`.
    pub link: &'static str,
    /// Who answers, and what it costs.
    pub what: &'static str,
}
