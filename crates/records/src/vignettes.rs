//! A set of vignettes that someone loaded from a file.
//!
//! Owns its text, byte for byte. Does not know whether the vignettes in it are sound: `training` reads them.

use crate::Revision;

/// The set that is practised with instead of the one that comes with Clusterwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadedVignettes {
    /// The revision that was read; saving returns the next.
    pub revision: Revision,
    /// The file, if one is in use.
    pub file: Option<VignetteFile>,
}

/// A file of vignettes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VignetteFile {
    /// Its name.
    pub name: String,
    /// The whole text.
    pub text: String,
}
