//! The set of vignettes in use.
//!
//! Owns the search for it, and there is no fallback: where a panel's own set is in use and cannot be read, nothing stands in
//! for it. Does not know where it is kept.

use allocation::document::DocumentProblem;
use records::{LoadedVignettes, SetStamp, VignetteFile};
use std::rc::Rc;
use training::{Set, Vignette};

/// The sets at hand.
#[derive(Clone, Debug)]
pub(crate) struct Sets {
    /// The panel's own file, as it is kept.
    pub(crate) loaded: LoadedVignettes,
    /// Why what is kept cannot be read at all, if it cannot.
    pub(crate) unreadable: Option<String>,
    /// The set in use, or what is wrong with it: the panel's own if there is one, else the one that comes with Clusterwise.
    pub(crate) in_use: Result<Rc<Set>, Vec<DocumentProblem>>,
}

impl Sets {
    /// The set that comes with Clusterwise, alone.
    pub(crate) fn built_in() -> Self {
        Self::new(LoadedVignettes::default())
    }

    /// The sets, with what is kept.
    pub(crate) fn new(loaded: LoadedVignettes) -> Self {
        let in_use = match &loaded.file {
            None => Set::authors(),
            Some(VignetteFile { name, text }) => Set::read(name, text),
        };
        Self { loaded, unreadable: None, in_use: in_use.map(Rc::new) }
    }

    /// No set, because nobody knows which is in use.
    pub(super) fn unreadable(why: String) -> Self {
        Self { loaded: LoadedVignettes::default(), unreadable: Some(why), in_use: Err(Vec::new()) }
    }

    /// Whether it is the set that comes with Clusterwise.
    pub(crate) fn is_built_in(&self) -> bool {
        self.unreadable.is_none() && self.loaded.file.is_none()
    }

    /// The set in use, if it can be read.
    pub(crate) fn set(&self) -> Option<&Rc<Set>> {
        self.in_use.as_ref().ok()
    }

    /// A vignette of the set in use.
    pub(crate) fn vignette(&self, id: &str) -> Option<&Vignette> {
        self.set()?.vignette(id)
    }

    /// Which set is in use.
    pub(crate) fn stamp(&self) -> Option<SetStamp> {
        self.set().map(|set| SetStamp { id: set.id.clone(), fingerprint: set.fingerprint() })
    }
}
