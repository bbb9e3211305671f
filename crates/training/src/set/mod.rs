//! A set of vignettes: where it comes from, how far it can be relied on, and its version.
//!
//! Owns the two ways in, which pass the same checks: the set that comes with Clusterwise, and a panel's own. Does not
//! know where a set is kept.

mod fingerprint;
mod read;
mod rules;

use crate::Vignette;
use allocation::document::DocumentProblem;
use allocation::{Pack, Status};

/// A set of vignettes that passed every check of its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The name by which results refer to the set.
    pub id: String,
    /// What a person calls it.
    pub title: String,
    /// [`Status::Provisional`] until a panel of local experts has confirmed the answers.
    pub status: Status,
    /// Who wrote the vignettes, and whose answers they are.
    pub provenance: String,
    /// Who may use them, where that is said.
    pub rights: Option<String>,
    vignettes: Vec<Vignette>,
    fingerprint: u32,
}

impl Set {
    /// The most vignettes that a set can have.
    pub const MOST: usize = 64;

    /// The text of the set that comes with Clusterwise: the form of any other.
    pub const AUTHORS: &str = concat!(
        include_str!("../../data/authors/begin.txt"),
        include_str!("../../data/authors/01.json"),
        ",",
        include_str!("../../data/authors/02.json"),
        ",",
        include_str!("../../data/authors/03.json"),
        ",",
        include_str!("../../data/authors/04.json"),
        ",",
        include_str!("../../data/authors/05.json"),
        ",",
        include_str!("../../data/authors/06.json"),
        ",",
        include_str!("../../data/authors/07.json"),
        ",",
        include_str!("../../data/authors/08.json"),
        ",",
        include_str!("../../data/authors/09.json"),
        ",",
        include_str!("../../data/authors/10.json"),
        ",",
        include_str!("../../data/authors/11.json"),
        ",",
        include_str!("../../data/authors/12.json"),
        ",",
        include_str!("../../data/authors/13.json"),
        ",",
        include_str!("../../data/authors/14.json"),
        ",",
        include_str!("../../data/authors/15.json"),
        ",",
        include_str!("../../data/authors/16.json"),
        ",",
        include_str!("../../data/authors/17.json"),
        ",",
        include_str!("../../data/authors/18.json"),
        ",",
        include_str!("../../data/authors/19.json"),
        ",",
        include_str!("../../data/authors/20.json"),
        ",",
        include_str!("../../data/authors/21.json"),
        ",",
        include_str!("../../data/authors/22.json"),
        ",",
        include_str!("../../data/authors/23.json"),
        ",",
        include_str!("../../data/authors/24.json"),
        include_str!("../../data/authors/end.txt"),
    );

    /// The set that comes with Clusterwise. Its answers are its authors' own; no panel has confirmed them.
    ///
    /// # Errors
    ///
    /// None: it passes its own checks in a test. It is read like any other, because there is one way to read a set.
    pub fn authors() -> Result<Self, Vec<DocumentProblem>> {
        Self::read("the set that comes with Clusterwise", Self::AUTHORS)
    }

    /// Reads a set from the text of a file in the form of [`Set::AUTHORS`].
    ///
    /// `file` is the file's name, for the messages.
    ///
    /// # Errors
    ///
    /// Everything that is wrong, each with the file, the place and what to do.
    ///
    /// ```
    /// use training::Set;
    /// let problems = Set::read("ours.json", "[]").unwrap_err();
    /// assert_eq!(
    ///     problems[0].to_string(),
    ///     "ours.json: a set of vignettes is an object; begin the file with { and end it with }",
    /// );
    /// ```
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<DocumentProblem>> {
        read::read(file, text)
    }

    /// What does not go together with a rule pack: a cluster whose must clauses the answer breaks, or that does not rank
    /// first, without a word about it; and a word about it where there is nothing to say. And an id that is that of the set
    /// that comes with Clusterwise, on another set.
    #[must_use]
    pub fn check(&self, file: &str, pack: &Pack) -> Vec<DocumentProblem> {
        rules::check(self, file, pack)
    }

    /// The vignettes, in the order of the file: one to [`Set::MOST`].
    #[must_use]
    pub fn vignettes(&self) -> &[Vignette] {
        &self.vignettes
    }

    /// The vignette with this id.
    #[must_use]
    pub fn vignette(&self, id: &str) -> Option<&Vignette> {
        self.vignettes.iter().find(|vignette| vignette.id == id)
    }

    /// Changes when anything in the set changes: its version. For telling sets apart, not for proving where one comes from.
    #[must_use]
    pub const fn fingerprint(&self) -> u32 {
        self.fingerprint
    }
}
