//! A rule pack that someone loaded from a file.
//!
//! Owns its text, byte for byte. Does not know whether the rules in it are sound: `allocation` reads them.

/// The text of a rule pack, kept so that it need not be loaded again at every visit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedPack {
    /// The id that the pack gives itself.
    pub id: String,
    /// The fingerprint of its rules, in lower-case letters and digits.
    pub fingerprint: String,
    /// The name of the file that it was read from.
    pub file_name: String,
    /// The whole text of the file.
    pub text: String,
}
