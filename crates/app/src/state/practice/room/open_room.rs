//! A session that is led, with the codes that were gathered for it.
//!
//! Owns when its figures are worked out: when a code comes or goes, and not at every key. Does not know what is typed.

use super::Shown;
use std::rc::Rc;
use training::{ResultCode, Results, Room, Session, Set};

/// A session that is led, with its figures.
#[derive(Clone, Debug)]
pub(crate) struct OpenRoom {
    /// The session and its sheets.
    pub(crate) room: Room,
    /// Codes that were gathered and that cannot be read with the set in use.
    pub(crate) unread: Vec<String>,
    /// The figures of all vignettes together.
    pub(crate) all: Results,
    /// The figures of each vignette, in the order of the session.
    pub(crate) each: Vec<Results>,
}

impl OpenRoom {
    /// The session with the codes that were gathered, or why it cannot be led with this set.
    pub(super) fn new(set: Rc<Set>, session: Session, codes: &[String]) -> Result<Self, String> {
        let mut room = Room::new(set, session).map_err(|error| ui::sentences::capital(&error.to_string()))?;
        let unread = codes.iter().filter(|code| room.add(code).is_err()).cloned().collect();
        let (all, each) = figures(&room);
        Ok(Self { room, unread, all, each })
    }

    /// How many of its vignettes there are codes of.
    pub(crate) fn rated(&self) -> usize {
        self.each.iter().filter(|results| results.sheets > 0).count()
    }

    /// All vignettes once there are sheets of several, else the way to join.
    pub(super) fn first_shown(&self) -> Shown {
        match (self.room.sheets().first(), self.room.session().count()) {
            (None, _) => Shown::Join,
            (Some(sheet), 1) => Shown::Vignette(sheet.vignette.clone()),
            (Some(_), _) => Shown::All,
        }
    }

    /// Changes the sheets, and works the figures out anew.
    pub(super) fn change(&mut self, with: impl FnOnce(&mut Room)) {
        with(&mut self.room);
        (self.all, self.each) = figures(&self.room);
    }

    /// The figures of one vignette.
    pub(crate) fn results_of(&self, vignette: &str) -> Option<&Results> {
        self.room.vignettes().zip(&self.each).find(|(it, _)| it.id == vignette).map(|(_, results)| results)
    }

    /// Everything that was gathered, as it is kept.
    pub(super) fn codes(&self) -> Vec<String> {
        let set = self.room.set();
        let codes = self.room.sheets().iter().filter_map(|sheet| ResultCode::new(sheet, set).ok());
        codes.map(|code| code.to_string()).chain(self.unread.iter().cloned()).collect()
    }
}

/// The figures of all vignettes together, and of each.
fn figures(room: &Room) -> (Results, Vec<Results>) {
    let each = room.vignettes().filter_map(|vignette| room.results_of(&vignette.id));
    (room.results(), each.collect())
}
