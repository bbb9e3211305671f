//! A set of vignettes that was loaded, as it is kept.

use super::{Fields, Kept, Object, ReadError, Revised, VERSION_1, record, revision};
use crate::{Key, LoadedVignettes, Revision, VignetteFile};

impl Kept for LoadedVignettes {
    fn key(&self) -> Key {
        Key::Vignettes
    }

    fn to_text(&self) -> String {
        let Self { revision, file } = self;
        Object::new()
            .whole("version", VERSION_1)
            .whole("revision", revision.0)
            .object_or_null("file", file.as_ref().map(write_file))
            .end()
    }

    fn from_text(text: &str) -> Result<Self, ReadError> {
        record(text, VERSION_1, |fields| {
            Ok(Self { revision: revision(fields)?, file: fields.object_or_null("file", file)? })
        })
    }
}

impl Revised for LoadedVignettes {
    fn revision(&self) -> Revision {
        self.revision
    }

    fn at(&self, revision: Revision) -> Self {
        Self { revision, ..self.clone() }
    }
}

fn write_file(file: &VignetteFile) -> Object {
    let VignetteFile { name, text } = file;
    Object::new().text("name", name).text("text", text)
}

fn file(fields: &mut Fields) -> Result<VignetteFile, ReadError> {
    Ok(VignetteFile { name: fields.text("name")?, text: fields.text("text")? })
}
