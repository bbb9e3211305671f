//! What a clinician has set on the settings page.
//!
//! Owns the choices. Does not know what they do.

use crate::Revision;

/// The settings of this browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The revision that was read; saving returns the next.
    pub revision: Revision,
    /// Whether the keys 0 to 4, 9 and Backspace rate the focused scale.
    pub shortcuts: bool,
    /// The fingerprint of the rule pack to use; `None` is the built-in one.
    pub pack: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { revision: Revision::NEVER_SAVED, shortcuts: true, pack: None }
    }
}
