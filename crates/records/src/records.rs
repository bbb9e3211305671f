//! Saving, reading and deleting.
//!
//! Owns the rules that keep work from being lost: a record is only written over if its stored revision is the
//! one that was read; whatever is written is read back and compared; what cannot be read is never written over;
//! keys of other pages are never touched. Knows a [`Store`], not a browser.

use crate::{
    DeleteError, EntryId, Key, LoadError, LoadedPack, LoadedVignettes, PREFIX, Person, Practice, Revision, Room,
    SaveError, Settings, Store, StoreError, Unfinished,
    order::put_in_order,
    stored::{Kept, ReadError, Revised, read_at},
};

/// The records of this browser.
#[derive(Clone, Debug)]
pub struct Records<S> {
    store: S,
}

/// Everything that could be read, and what could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The people, by label.
    pub people: Vec<Person>,
    /// The unfinished assessment.
    pub unfinished: Option<Unfinished>,
    /// The settings, or those of a new browser.
    pub settings: Settings,
    /// The rule packs that were loaded.
    pub packs: Vec<LoadedPack>,
    /// What is kept under our keys and cannot be read.
    pub unreadable: Vec<Unreadable>,
}

/// Something that is kept and cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// Where it is kept.
    pub key: String,
    /// How long it is.
    pub bytes: usize,
    /// Why it cannot be read and what can be done, in words that hold nothing of it.
    pub why: String,
}

impl<S: Store> Records<S> {
    /// The records of a store.
    pub const fn new(store: S) -> Self {
        Self { store }
    }

    /// Reads everything.
    ///
    /// An unfinished assessment that has been saved with its person already is cleared: the page died, or the
    /// browser failed, between the two.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser does not even say what it holds. A record that cannot be read is no
    /// error; it is listed.
    pub fn load_all(&self) -> Result<Loaded, StoreError> {
        let mut loaded = self.read_all()?;
        if let Some(unfinished) = loaded.unfinished.take_if(|unfinished| is_finished(unfinished, &loaded.people)) {
            self.clear_finished(unfinished.entry);
        }
        Ok(loaded)
    }

    /// Reads everything as it is.
    pub(crate) fn read_all(&self) -> Result<Loaded, StoreError> {
        let mut loaded = Loaded::default();
        for key in self.our_keys()? {
            // Whoever practises reads these, and says if they cannot be read: a visit that assesses somebody does without
            // what is needed for it.
            if matches!(Key::parse(&key), Some(Key::Practice | Key::Vignettes)) {
                continue;
            }
            match self.store.read(&key) {
                Ok(Some(text)) => {
                    if let Err(why) = loaded.take(&key, &text) {
                        loaded.unreadable.push(Unreadable { key, bytes: text.len(), why: why.to_string() });
                    }
                }
                Ok(None) => {}
                Err(error) => loaded.unreadable.push(Unreadable { key, bytes: 0, why: error.to_string() }),
            }
        }
        Ok(loaded)
    }

    /// Saves a person over the revision that was read, and returns them with the new revision.
    ///
    /// # Errors
    ///
    /// [`SaveError`]. What was saved before is still there, unless the error says otherwise.
    pub fn save_person(&self, person: &Person) -> Result<Person, SaveError<Person>> {
        self.save(person)
    }

    /// Saves the unfinished assessment over the revision that was read, and returns it with the new one.
    ///
    /// # Errors
    ///
    /// [`SaveError`]. What was saved before is still there, unless the error says otherwise.
    pub fn save_unfinished(&self, unfinished: &Unfinished) -> Result<Unfinished, SaveError<Unfinished>> {
        match self.save(unfinished) {
            // What is in the way has become part of a person and only could not be cleared.
            Err(SaveError::ChangedElsewhere { current })
                if !unfinished.revision.was_saved()
                    && current.entry != unfinished.entry
                    && self.has_saved(&current) =>
            {
                self.clear_finished(current.entry);
                self.save(unfinished)
            }
            result => result,
        }
    }

    /// Saves the settings over the revision that was read, and returns them with the new revision.
    ///
    /// # Errors
    ///
    /// [`SaveError`]. What was saved before is still there, unless the error says otherwise.
    pub fn save_settings(&self, settings: &Settings) -> Result<Settings, SaveError<Settings>> {
        self.save(settings)
    }

    /// Saves a person with a finished assessment, and only then clears the unfinished one.
    ///
    /// Whatever happens in between, the assessment is there once: an unfinished assessment that cannot be
    /// cleared is known by its id, and cleared by the next [`Records::load_all`].
    ///
    /// # Errors
    ///
    /// [`SaveError`], and the unfinished assessment is still there. A person without the assessment is saved like any
    /// other, and clears nothing.
    pub fn finish(&self, person: &Person, entry: EntryId) -> Result<Person, SaveError<Person>> {
        let saved = self.save(person)?;
        if saved.has_saved(entry) {
            self.clear_finished(entry);
        }
        Ok(saved)
    }

    /// Keeps a rule pack. One with the same id and fingerprint has the same rules, however its file is laid out:
    /// the file that was loaded last is kept.
    ///
    /// # Errors
    ///
    /// [`SaveError`]; [`SaveError::ChangedElsewhere`] if a pack with another id has the same fingerprint.
    pub fn save_pack(&self, pack: &LoadedPack) -> Result<(), SaveError<LoadedPack>> {
        match self.find::<LoadedPack>(&pack.key())? {
            Some((_, current)) if current == *pack => Ok(()),
            Some((_, current)) if current.id != pack.id => {
                Err(SaveError::ChangedElsewhere { current: Box::new(current) })
            }
            Some((text, _)) => self.put(pack, Some(&text)),
            None => self.put(pack, None),
        }
    }

    /// What was practised; a browser in which nobody has practised has none.
    ///
    /// # Errors
    ///
    /// [`LoadError`]; nothing was changed.
    pub fn load_practice(&self) -> Result<Practice, LoadError> {
        self.load(&Key::Practice)
    }

    /// Saves what was practised over the revision that was read, and returns it with the new one.
    ///
    /// # Errors
    ///
    /// [`SaveError`]. What was saved before is still there, unless the error says otherwise.
    pub fn save_practice(&self, practice: &Practice) -> Result<Practice, SaveError<Practice>> {
        self.save(practice)
    }

    /// Puts this practice in the place of one that cannot be read, because the user said so.
    ///
    /// # Errors
    ///
    /// [`SaveError`]; [`SaveError::ChangedElsewhere`] if what is there can be read now.
    pub fn replace_practice(&self, practice: &Practice) -> Result<Practice, SaveError<Practice>> {
        self.replace_unreadable(practice)
    }

    /// The set of vignettes that was loaded, if one is in use.
    ///
    /// # Errors
    ///
    /// [`LoadError`]; nothing was changed.
    pub fn load_vignettes(&self) -> Result<LoadedVignettes, LoadError> {
        self.load(&Key::Vignettes)
    }

    /// Saves which set of vignettes is in use over the revision that was read, and returns it with the new one.
    ///
    /// # Errors
    ///
    /// [`SaveError`]. What was saved before is still there, unless the error says otherwise.
    pub fn save_vignettes(&self, vignettes: &LoadedVignettes) -> Result<LoadedVignettes, SaveError<LoadedVignettes>> {
        self.save(vignettes)
    }

    /// Puts this in the place of a set of vignettes that cannot be read, because the user said so.
    ///
    /// # Errors
    ///
    /// [`SaveError`]; [`SaveError::ChangedElsewhere`] if what is there can be read now.
    pub fn replace_vignettes(
        &self,
        vignettes: &LoadedVignettes,
    ) -> Result<LoadedVignettes, SaveError<LoadedVignettes>> {
        self.replace_unreadable(vignettes)
    }

    /// Deletes a person, if nobody has changed them since they were read.
    ///
    /// # Errors
    ///
    /// [`DeleteError`]; the person is still there.
    pub fn delete_person(&self, person: &Person) -> Result<(), DeleteError> {
        self.delete(person)
    }

    /// Deletes the unfinished assessment, if nobody has changed it since it was read.
    ///
    /// # Errors
    ///
    /// [`DeleteError`]; the unfinished assessment is still there.
    pub fn clear_unfinished(&self, unfinished: &Unfinished) -> Result<(), DeleteError> {
        self.delete(unfinished)
    }

    /// Deletes a rule pack. Assessments made with it keep their suggestion.
    ///
    /// # Errors
    ///
    /// [`DeleteError`]; the pack is still there.
    pub fn remove_pack(&self, fingerprint: &str) -> Result<(), DeleteError> {
        let key = Key::Pack(fingerprint.to_owned());
        self.find::<LoadedPack>(&key)?;
        self.remove(&key.to_string())
    }

    /// Deletes something that cannot be read, because the user said so.
    ///
    /// # Errors
    ///
    /// [`DeleteError`], [`DeleteError::ChangedElsewhere`] if it can be read now; it is still there.
    pub fn delete_unreadable(&self, key: &str) -> Result<(), DeleteError> {
        if !key.starts_with(PREFIX) {
            return Err(DeleteError::NotOurs);
        }
        match self.store.read(key)? {
            Some(text) if Loaded::default().take(key, &text).is_ok() => Err(DeleteError::ChangedElsewhere),
            Some(_) => self.remove(key),
            None => Ok(()),
        }
    }

    /// Deletes everything of Clusterwise's, readable or not, and nothing of other pages.
    ///
    /// # Errors
    ///
    /// [`DeleteError`] if something is still there. All that could be deleted is deleted.
    pub fn delete_everything(&self) -> Result<(), DeleteError> {
        let removed: Vec<_> = self.our_keys()?.iter().map(|key| self.store.remove(key)).collect();
        if self.our_keys()?.is_empty() {
            return Ok(());
        }
        Err(removed.into_iter().find_map(Result::err).map_or(DeleteError::StillThere, DeleteError::from))
    }

    /// How much room is used, and by what.
    ///
    /// # Errors
    ///
    /// [`StoreError`] where the browser does not say.
    pub fn room_used(&self) -> Result<Room, StoreError> {
        let mut room = Room::default();
        for key in self.store.keys()? {
            room.count(&key, self.store.units(&key)?);
        }
        Ok(room)
    }

    /// Our keys in order, so that what is read does not depend on the browser's order.
    fn our_keys(&self) -> Result<Vec<String>, StoreError> {
        let mut keys = Vec::new();
        for key in self.store.keys()? {
            if key.starts_with(PREFIX) {
                put_in_order(&mut keys, key, |one, other| one < other);
            }
        }
        Ok(keys)
    }

    /// What is kept under a key: its text and what it says.
    fn find<T: Kept>(&self, key: &Key) -> Result<Option<(String, T)>, LoadError> {
        match self.store.read(&key.to_string())? {
            None => Ok(None),
            Some(text) => match read_at(key, &text) {
                Ok(record) => Ok(Some((text, record))),
                Err(why) => Err(LoadError::Unreadable(why)),
            },
        }
    }

    fn load<T: Kept + Default>(&self, key: &Key) -> Result<T, LoadError> {
        Ok(self.find(key)?.map(|(_, record)| record).unwrap_or_default())
    }

    fn replace_unreadable<T: Revised>(&self, record: &T) -> Result<T, SaveError<T>> {
        match self.find::<T>(&record.key()) {
            Err(LoadError::Unreadable(_)) => {}
            Err(LoadError::Store(error)) => return Err(error.into()),
            Ok(Some((_, current))) => return Err(SaveError::ChangedElsewhere { current: Box::new(current) }),
            Ok(None) => return self.save(&record.at(Revision::NEVER_SAVED)),
        }
        let new = record.at(Revision::FIRST);
        let before = self.store.read(&record.key().to_string())?;
        self.put(&new, before.as_deref())?;
        Ok(new)
    }

    fn save<T: Revised>(&self, record: &T) -> Result<T, SaveError<T>> {
        let next = record
            .revision()
            .next()
            .ok_or(SaveError::Contradiction(ReadError::Value("its revision number is out of range")))?;
        let new = record.at(next);
        let before = match self.find::<T>(&record.key())? {
            // An earlier attempt got there, although it could not be confirmed then.
            Some((_, current)) if current == new => return Ok(new),
            Some((_, current)) if current.revision() != record.revision() => {
                return Err(SaveError::ChangedElsewhere { current: Box::new(current) });
            }
            Some((text, _)) => Some(text),
            None if record.revision().was_saved() => return Err(SaveError::DeletedElsewhere),
            None => None,
        };
        self.put(&new, before.as_deref())?;
        Ok(new)
    }

    /// Writes a record in the place of `before` and reads it back. If that gives something else, puts back
    /// what was there.
    fn put<T: Kept>(&self, record: &T, before: Option<&str>) -> Result<(), SaveError<T>> {
        let (key, text) = (record.key(), record.to_text());
        match read_at::<T>(&key, &text) {
            Ok(same) if same == *record => {}
            Ok(_) => return Err(SaveError::Contradiction(ReadError::Misplaced)),
            Err(why) => return Err(SaveError::Contradiction(why)),
        }
        let address = key.to_string();
        let written = self.store.write(&address, &text);
        // Whatever the browser said, only what can be read back counts.
        match self.store.read(&address) {
            Ok(Some(now)) if now == text => Ok(()),
            Ok(now) if now.as_deref() == before => {
                Err(written.err().map_or(SaveError::NotKept { is_earlier_safe: true }, SaveError::from))
            }
            Ok(now) => Err(match now.and_then(|now| read_at(&key, &now).ok()) {
                // A whole record that is not ours: another tab wrote at the same moment, and its work stays.
                Some(current) => SaveError::ChangedElsewhere { current: Box::new(current) },
                None => SaveError::NotKept { is_earlier_safe: self.put_back(&address, before) },
            }),
            Err(_) => Err(SaveError::NotKept { is_earlier_safe: false }),
        }
    }

    /// Puts back what was there, and says whether it is.
    fn put_back(&self, key: &str, before: Option<&str>) -> bool {
        let put = match before {
            Some(text) => self.store.write(key, text),
            None => self.store.remove(key),
        };
        put.is_ok() && self.store.read(key).is_ok_and(|now| now.as_deref() == before)
    }

    fn delete<T: Revised>(&self, record: &T) -> Result<(), DeleteError> {
        match self.find::<T>(&record.key())? {
            None => Ok(()),
            Some((_, current)) if current.revision() != record.revision() => Err(DeleteError::ChangedElsewhere),
            Some(_) => self.remove(&record.key().to_string()),
        }
    }

    /// Removes a key and sees to it that it is gone.
    fn remove(&self, key: &str) -> Result<(), DeleteError> {
        let removed = self.store.remove(key);
        match self.store.read(key)? {
            None => Ok(()),
            Some(_) => Err(removed.err().map_or(DeleteError::StillThere, DeleteError::from)),
        }
    }

    /// Whether the person of an unfinished assessment has it among the finished ones.
    fn has_saved(&self, unfinished: &Unfinished) -> bool {
        let person = self.find::<Person>(&Key::Person(unfinished.person()));
        person.is_ok_and(|found| found.is_some_and(|(_, person)| person.has_saved(unfinished.entry)))
    }

    /// Clears the unfinished assessment if it is this one, at whatever revision: it is saved with its person.
    /// That it may fail does not matter, because it is known by its id.
    fn clear_finished(&self, entry: EntryId) {
        if let Ok(Some((_, unfinished))) = self.find::<Unfinished>(&Key::Unfinished)
            && unfinished.entry == entry
        {
            let _ = self.remove(&Key::Unfinished.to_string());
        }
    }
}

impl Loaded {
    /// Reads the text under a key of ours and puts it where it belongs.
    fn take(&mut self, key: &str, text: &str) -> Result<(), ReadError> {
        let key = Key::parse(key).ok_or(ReadError::UnknownKey)?;
        match key {
            Key::Person(_) => {
                let person = read_at::<Person>(&key, text)?;
                put_in_order(&mut self.people, person, |one, other| (&one.label, one.id) < (&other.label, other.id));
            }
            Key::Settings => self.settings = read_at(&key, text)?,
            Key::Unfinished => self.unfinished = Some(read_at(&key, text)?),
            Key::Pack(_) => self.packs.push(read_at(&key, text)?),
            // Not read here.
            Key::Practice | Key::Vignettes => {}
            // Not records, and whether they can be read is not for this to say.
            Key::Lock | Key::Tries | Key::Moving(_) => {}
        }
        Ok(())
    }
}

fn is_finished(unfinished: &Unfinished, people: &[Person]) -> bool {
    people.iter().any(|person| person.has_saved(unfinished.entry))
}
