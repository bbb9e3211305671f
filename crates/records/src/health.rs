//! Whether everything that is kept can be read.
//!
//! Owns the figures of a health check. They hold nothing of any record.

use crate::{Entry, LoadError, Records, Room, Store, StoreError};

/// What a check of everything found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Health {
    /// How many people can be read.
    pub people: usize,
    /// How many assessments they have, each counted once however often it was corrected.
    pub assessments: usize,
    /// How many earlier versions of corrected assessments they have.
    pub earlier_versions: usize,
    /// How many rule packs can be read.
    pub packs: usize,
    /// Whether there are settings that can be read.
    pub has_settings: bool,
    /// Whether there is an unfinished assessment that can be read.
    pub has_unfinished: bool,
    /// Whether there is practice that can be read.
    pub has_practice: bool,
    /// Whether there is a loaded set of vignettes that can be read.
    pub has_vignettes: bool,
    /// How many records cannot be read.
    pub unreadable: usize,
    /// The room that is used.
    pub room: Room,
    /// The second copies, where they were looked at.
    pub copies: Option<Copies>,
}

/// How the second copies compare with the records, as they are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Copies {
    /// How many are the same.
    pub same: usize,
    /// How many records have none.
    pub missing: usize,
    /// How many are not the same as their record.
    pub differ: usize,
    /// How many have no record.
    pub alone: usize,
}

impl Health {
    /// Counts the second copies: for each key the text of the record and that of its copy.
    #[must_use]
    pub fn with_copies<'a>(self, pairs: impl IntoIterator<Item = (Option<&'a str>, Option<&'a str>)>) -> Self {
        let mut copies = Copies::default();
        for pair in pairs {
            match pair {
                (Some(record), Some(copy)) if record == copy => copies.same += 1,
                (Some(_), Some(_)) => copies.differ += 1,
                (Some(_), None) => copies.missing += 1,
                (None, Some(_)) => copies.alone += 1,
                (None, None) => {}
            }
        }
        Self { copies: Some(copies), ..self }
    }

    /// Whether every record can be read, and every second copy that was looked at is as it should be.
    #[must_use]
    pub fn is_good(&self) -> bool {
        let are_good = |copies: Copies| copies.missing + copies.differ + copies.alone == 0;
        self.unreadable == 0 && self.copies.is_none_or(are_good)
    }
}

impl<S: Store> Records<S> {
    /// Reads every record and counts. Changes nothing.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser does not even say what it holds.
    pub fn check(&self) -> Result<Health, StoreError> {
        let loaded = self.read_all()?;
        let mut health = Health {
            people: loaded.people.len(),
            packs: loaded.packs.len(),
            has_settings: loaded.settings.revision.was_saved(),
            has_unfinished: loaded.unfinished.is_some(),
            unreadable: loaded.unreadable.len(),
            room: self.room_used()?,
            ..Health::default()
        };
        let mut count = |was_saved: Result<bool, LoadError>, has: fn(&mut Health) -> &mut bool| match was_saved {
            Ok(was_saved) => *has(&mut health) = was_saved,
            Err(_) => health.unreadable += 1,
        };
        count(self.load_practice().map(|practice| practice.revision.was_saved()), |health| &mut health.has_practice);
        count(self.load_vignettes().map(|loaded| loaded.revision.was_saved()), |health| &mut health.has_vignettes);
        for entry in loaded.people.iter().flat_map(|person| &person.assessments) {
            health.assessments += 1;
            health.earlier_versions += earlier(entry);
        }
        Ok(health)
    }
}

fn earlier(entry: &Entry) -> usize {
    std::iter::successors(entry.correction.as_deref(), |correction| correction.before.correction.as_deref()).count()
}
