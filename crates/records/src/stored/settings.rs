//! The settings as they are kept.

use super::{Kept, ReadError, Revised, VERSION, parse, required, revision, text};
use crate::{Key, Revision, Settings, key::is_fingerprint};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSettingsV1 {
    version: u32,
    revision: u32,
    shortcuts: bool,
    #[serde(deserialize_with = "required")]
    pack: Option<String>,
}

impl Kept for Settings {
    fn key(&self) -> Key {
        Key::Settings
    }

    fn to_text(&self) -> String {
        let Self { revision, shortcuts, pack } = self;
        text(&StoredSettingsV1 { version: VERSION, revision: revision.0, shortcuts: *shortcuts, pack: pack.clone() })
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        let stored: StoredSettingsV1 = parse(text)?;
        if stored.pack.as_deref().is_some_and(|pack| !is_fingerprint(pack)) {
            return Err(ReadError::Value("the rule pack that it names cannot exist"));
        }
        Ok(Self { revision: revision(stored.revision)?, shortcuts: stored.shortcuts, pack: stored.pack })
    }
}

impl Revised for Settings {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}
