//! The rule packs at hand, and which one is in use.
//!
//! Owns the search for the pack of an assessment. There is no fallback: an assessment made with a pack that is
//! not here is told so, and never ranked with another. A kept pack is read by a function that is fetched later, with the
//! pages that rank: a first visit does without, and few have a pack of their own.

use allocation::{DocumentProblem, Pack, Status};
use records::{LoadedPack, PackStamp};
use std::rc::Rc;

/// A kept pack as it reads now, or what is wrong with it in this version of the app.
pub(crate) type Checked = Result<Rc<Pack>, Vec<DocumentProblem>>;

/// How a pack is read from the name of its file and its text: [`check`], once that is here.
pub(crate) type ReadPack = fn(&str, &str) -> Result<Pack, Vec<DocumentProblem>>;

/// The built-in pack and those that were loaded.
#[derive(Clone, Debug)]
pub(crate) struct Packs {
    built_in: Rc<Pack>,
    /// Each with what it reads as, once it is read.
    loaded: Vec<(LoadedPack, Option<Checked>)>,
    chosen: Choice,
    read: Option<ReadPack>,
}

/// Which pack was chosen for new assessments.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Choice {
    BuiltIn,
    /// The loaded pack with this fingerprint.
    Loaded(String),
    /// The settings cannot be read: nobody knows.
    Unknown,
}

/// Why there is no pack for a new assessment. There is no fallback: the user chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoPack {
    /// The pack with this fingerprint was chosen and is not here.
    Gone(String),
    /// The settings cannot be read.
    Unknown,
    /// It is here, and what reads it is not here yet.
    NotYetRead,
}

impl Packs {
    /// The built-in pack alone.
    pub(crate) fn built_in() -> Self {
        Self { built_in: Rc::new(Pack::provisional()), loaded: Vec::new(), chosen: Choice::BuiltIn, read: None }
    }

    /// The built-in pack alone, where packs can be read as before.
    pub(super) fn emptied(&self) -> Self {
        Self { read: self.read, ..Self::built_in() }
    }

    /// What reads packs is here.
    pub(super) fn read_with(&mut self, read: ReadPack) {
        self.read = Some(read);
        for (kept, pack) in &mut self.loaded {
            *pack = Some(read(&kept.file_name, &kept.text).map(Rc::new));
        }
    }

    /// Reads the text of a file, if that can be done yet.
    pub(super) fn try_read(&self, file: &str, text: &str) -> Option<Result<Pack, Vec<DocumentProblem>>> {
        self.read.map(|read| read(file, text))
    }

    /// Whether a kept pack waits for what reads it.
    pub(crate) fn awaits_reading(&self) -> bool {
        self.read.is_none() && !self.loaded.is_empty()
    }

    /// Takes a kept pack in, through the same checks as when it was loaded.
    pub(crate) fn add(&mut self, kept: LoadedPack) {
        let pack = self.try_read(&kept.file_name, &kept.text).map(|pack| pack.map(Rc::new));
        self.loaded.retain(|(other, _)| other.fingerprint != kept.fingerprint);
        self.loaded.push((kept, pack));
    }

    /// Whether the pack with this fingerprint was loaded.
    pub(crate) fn has(&self, fingerprint: &str) -> bool {
        self.loaded.iter().any(|(kept, _)| kept.fingerprint == fingerprint)
    }

    pub(crate) fn remove(&mut self, fingerprint: &str) {
        self.loaded.retain(|(kept, _)| kept.fingerprint != fingerprint);
    }

    /// Chooses the pack for new assessments; `None` is the built-in one.
    pub(crate) fn choose(&mut self, fingerprint: Option<String>) {
        self.chosen = fingerprint.map_or(Choice::BuiltIn, Choice::Loaded);
    }

    /// Nobody knows which pack was chosen.
    pub(crate) fn forget_choice(&mut self) {
        self.chosen = Choice::Unknown;
    }

    /// The pack for new assessments.
    pub(crate) fn current(&self) -> Result<Rc<Pack>, NoPack> {
        match &self.chosen {
            Choice::BuiltIn => Ok(self.built_in.clone()),
            Choice::Loaded(fingerprint) => self.find(fingerprint).ok_or_else(|| {
                if self.awaits_reading() && self.has(fingerprint) {
                    NoPack::NotYetRead
                } else {
                    NoPack::Gone(fingerprint.clone())
                }
            }),
            Choice::Unknown => Err(NoPack::Unknown),
        }
    }

    /// The pack that an assessment was begun with, if it is here.
    pub(crate) fn of(&self, stamp: &PackStamp) -> Option<Rc<Pack>> {
        self.find(&stamp.fingerprint).filter(|pack| pack.about().id == stamp.id)
    }

    /// The packs that were loaded, each with what is wrong with it now, if anything is.
    pub(crate) fn loaded(&self) -> impl Iterator<Item = (&LoadedPack, &Checked)> {
        self.loaded.iter().filter_map(|(kept, pack)| Some((kept, pack.as_ref()?)))
    }

    /// Whether the built-in pack is the one for new assessments.
    pub(crate) fn uses_built_in(&self) -> bool {
        self.chosen == Choice::BuiltIn
    }

    /// Whether the loaded pack with this fingerprint is the one for new assessments.
    pub(crate) fn uses(&self, fingerprint: &str) -> bool {
        matches!(&self.chosen, Choice::Loaded(chosen) if chosen == fingerprint)
    }

    fn find(&self, fingerprint: &str) -> Option<Rc<Pack>> {
        let loaded = self.loaded().filter_map(|(_, pack)| pack.as_ref().ok());
        std::iter::once(&self.built_in).chain(loaded).find(|pack| pack.fingerprint() == fingerprint).cloned()
    }
}

/// Reads a pack from a file's text, and refuses one that took the id of the built-in pack.
pub(crate) fn check(file: &str, text: &str) -> Result<Pack, Vec<DocumentProblem>> {
    let pack = Pack::read(file, text)?;
    if pack.takes_built_in_id() { Err(vec![DocumentProblem::built_in_id(file)]) } else { Ok(pack) }
}

/// What a record keeps of a pack.
pub(crate) fn stamp(pack: &Pack) -> PackStamp {
    PackStamp {
        id: pack.about().id.clone(),
        fingerprint: pack.fingerprint(),
        is_provisional: pack.about().status == Status::Provisional,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT_IN: &str = include_str!("../../../allocation/data/provisional-2013-14/pack.json");

    fn ours() -> LoadedPack {
        let text = BUILT_IN.replacen("provisional-2013-14", "our-trust", 1);
        let fingerprint = check("ours.json", &text).unwrap().fingerprint();
        LoadedPack { id: "our-trust".into(), fingerprint, file_name: "ours.json".into(), text }
    }

    #[test]
    fn a_pack_that_is_chosen_and_not_here_is_never_replaced_by_another() {
        let mut packs = Packs::built_in();
        packs.choose(Some("0badcafe".into()));
        assert_eq!(packs.current().unwrap_err(), NoPack::Gone("0badcafe".into()));
        packs.forget_choice();
        assert_eq!(packs.current().unwrap_err(), NoPack::Unknown);
    }

    #[test]
    fn a_loaded_pack_is_found_by_what_a_record_keeps_of_it() {
        let (mut packs, kept) = (Packs::built_in(), ours());
        let stamp = PackStamp { id: kept.id.clone(), fingerprint: kept.fingerprint.clone(), is_provisional: true };
        assert!(packs.of(&stamp).is_none());
        packs.read_with(check);
        packs.add(kept.clone());
        packs.choose(Some(kept.fingerprint.clone()));
        assert_eq!(packs.of(&stamp).unwrap().about().id, "our-trust");
        assert_eq!(packs.current().unwrap().about().id, "our-trust");
        packs.remove(&kept.fingerprint);
        assert!(packs.of(&stamp).is_none());
    }

    #[test]
    fn another_pack_cannot_take_the_id_of_the_built_in_one() {
        let changed = BUILT_IN.replacen("\"1\": \"Emuuu\"", "\"1\": \"EEuuu\"", 1);
        let problems = check("ours.json", &changed).unwrap_err();
        assert_eq!(
            problems[0].to_string(),
            "ours.json, id: this id belongs to the rule pack that is built in, and the content is not the same; \
             give the pack an id of its own",
        );
        assert!(check("ours.json", BUILT_IN).is_ok(), "the very same pack may be loaded");
    }
}
