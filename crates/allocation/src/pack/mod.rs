//! A rule pack: what each cluster expects, as data.
//!
//! Owns the rules, their provenance and the points made from them. Rules come from two places only: the pack
//! that is built in (constants written by `cargo xtask codegen`) and [`Pack::read`]; both pass the same
//! checks. A pack does not know what was rated. There is no fallback: a pack that is asked for and not there
//! is an error of whoever asks.

mod built_in;
mod class;
mod clause;
mod fingerprint;
mod points;
mod read;
mod rules;
mod tables;

pub use class::{Class, Weights};
pub use clause::{Clause, Quantifier, Verdict};
pub use rules::ClusterRules;

pub(crate) use tables::{LANES, Tables};

use crate::{ClusterCode, DocumentProblem};
use ratings::Scale;

/// What a pack says of itself, and how far it can be relied on.
#[derive(Clone, Debug, PartialEq)]
pub struct About {
    /// The name by which records refer to the pack. Never given to another pack.
    pub id: String,
    /// What a person calls it.
    pub title: String,
    /// Whether its cells were checked against the official grid.
    pub status: Status,
    /// Where the rules come from.
    pub provenance: String,
    /// Who may use the rules, where that is said.
    pub rights: Option<String>,
}

/// How far a pack can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Not all cells were checked against the official grid; everything made with it says so.
    Provisional,
    /// Whoever wrote the pack says that every cell was checked against the official grid.
    Verified,
}

impl Status {
    /// The word in the file and on the screen.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Provisional => "provisional",
            Self::Verified => "verified",
        }
    }
}

/// A rule pack that passed every check.
#[derive(Clone, Debug)]
pub struct Pack {
    about: About,
    weights: Weights,
    clusters: Vec<ClusterRules>,
    tables: Box<Tables>,
}

impl Pack {
    /// The pack that is built in. It is provisional: its cells were reconstructed from published
    /// descriptions and none was checked against the official grid.
    ///
    /// ```
    /// use allocation::{Pack, Status};
    /// let pack = Pack::provisional();
    /// assert_eq!(pack.about().id, "provisional-2013-14");
    /// assert_eq!(pack.about().status, Status::Provisional);
    /// ```
    #[must_use]
    pub fn provisional() -> Self {
        built_in::PROVISIONAL_2013_14.to_pack()
    }

    /// Reads a pack from the text of a file in the form of the built-in one.
    ///
    /// `file` is the file's name, for the messages.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with the file, the row and what to do.
    ///
    /// ```
    /// use allocation::Pack;
    /// let problems = Pack::read("ours.json", "[]").unwrap_err();
    /// assert_eq!(problems[0].to_string(), "ours.json: a rule pack is an object; begin the file with { and end it with }");
    /// ```
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<DocumentProblem>> {
        read::read(file, text)
    }

    /// Puts checked parts together: the one way in, for the built-in pack and for a loaded one.
    fn assemble(about: About, weights: Weights, clusters: Vec<ClusterRules>) -> Self {
        let tables = Box::new(Tables::build(&clusters, points::of_fact(weights.fact)));
        Self { about, weights, clusters, tables }
    }

    /// What the pack says of itself.
    #[must_use]
    pub const fn about(&self) -> &About {
        &self.about
    }

    /// The weights of its classes.
    #[must_use]
    pub const fn weights(&self) -> Weights {
        self.weights
    }

    /// The rules of the twenty clusters, by code.
    #[must_use]
    pub fn clusters(&self) -> &[ClusterRules] {
        &self.clusters
    }

    /// The rules of one cluster; variance has none.
    #[must_use]
    pub fn rules(&self, code: ClusterCode) -> Option<&ClusterRules> {
        self.clusters.iter().find(|rules| rules.code() == code)
    }

    /// How many cells of the grid were checked against the official one, and how many there are.
    #[must_use]
    pub fn verified_cells(&self) -> (usize, usize) {
        let verified = self
            .clusters
            .iter()
            .map(|rules| Scale::ALL.into_iter().filter(|scale| rules.is_verified(*scale)).count() * 5)
            .sum();
        (verified, self.clusters.len() * Scale::COUNT * 5)
    }

    /// Eight hexadecimal digits that change when anything in the pack changes: its version.
    ///
    /// For telling packs apart, not for proving where one comes from. Records keep it, so it depends on what
    /// the pack says and on nothing else.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint::of(self)
    }

    /// Whether this pack has taken the id of the built-in one without being it.
    #[must_use]
    pub fn takes_built_in_id(&self) -> bool {
        let built_in = Self::provisional();
        self.about.id == built_in.about.id && *self != built_in
    }

    /// Points of a known fact that disagrees with a cluster's.
    pub(crate) fn fact_points(&self) -> i32 {
        i32::from(points::of_fact(self.weights.fact))
    }

    pub(crate) const fn tables(&self) -> &Tables {
        &self.tables
    }
}

impl PartialEq for Pack {
    fn eq(&self, other: &Self) -> bool {
        // The tables are made from the rest.
        self.about == other.about && self.weights == other.weights && self.clusters == other.clusters
    }
}
