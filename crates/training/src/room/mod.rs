//! The codes that a trainer gathers from a room.
//!
//! Owns which sheets count, each once, and refuses those of other sets and sessions. Does not know who is in the room,
//! and keeps nothing. Sheets are in the session's order and then in that of the trainees' numbers, so that the order in
//! which codes came tells nothing and changes no figure.

mod differ;
mod discuss;
mod results;
mod vote;

pub use differ::Differ;
pub use discuss::{Discuss, DiscussReason};
pub use results::{Results, Spread};

use crate::{CodeError, Session, SessionError, Set, Sheet, Trainee, Vignette, read_code, read_codes};
use std::fmt;
use std::rc::Rc;

/// The sheets of a session.
///
/// ```
/// use std::rc::Rc;
/// use training::{Added, Refusal, ResultCode, Room, Session, Set, Sheet, Trainee};
///
/// let set = Rc::new(Set::authors().unwrap());
/// let session = Session::new(1, 4_821).unwrap();
/// let mut room = Room::new(Rc::clone(&set), session)?;
/// let read = room.vignettes().next().unwrap();
/// let sheet = Sheet {
///     trainee: Trainee::from_random(7_000),
///     vignette: read.id.clone(),
///     assessment: read.assessment(),
///     own: Some(read.cluster),
/// };
/// let code = ResultCode::new(&sheet, &set).unwrap().to_string();
///
/// assert_eq!(room.add(&code), Ok(Added::New(sheet.clone())));
/// assert_eq!(room.add(&code.to_lowercase()), Ok(Added::Again(sheet)));
/// assert_eq!(
///     room.add(&code[1..]).unwrap_err().to_string(),
///     "this has 19 characters and a code has 20; look for what is missing",
/// );
/// let results = room.results();
/// assert_eq!((results.sheets, results.with_answers.overall().exact()), (1, 18));
/// assert!(results.discuss.is_empty());
/// # Ok::<(), training::SessionError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    set: Rc<Set>,
    session: Session,
    /// The places in the set, in the session's order.
    order: Vec<usize>,
    sheets: Vec<Sheet>,
}

/// What came of a sheet that counts now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is new.
    New(Sheet),
    /// The same came before, and counts once.
    Again(Sheet),
    /// One with the same trainee's number came before for this vignette, and said something else. It counts no longer.
    Replaced {
        /// What counts.
        now: Sheet,
        /// What counted before: to be put back if these are two people who drew the same number.
        before: Sheet,
    },
}

/// Why a sheet does not count. Nothing in the room has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The code cannot be read.
    Code(CodeError),
    /// It is of a vignette that is not in the session.
    NotInSession {
        /// The id of the vignette.
        vignette: String,
    },
}

/// What came of one code in a pasted text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where it is in the text: "line 3", or "line 3, code 2".
    pub place: String,
    /// What came of it.
    pub outcome: Result<Added, Refusal>,
}

impl Room {
    /// A room without sheets.
    ///
    /// # Errors
    ///
    /// [`SessionError::SetTooSmall`] if the set has fewer vignettes than the session.
    pub fn new(set: Rc<Set>, session: Session) -> Result<Self, SessionError> {
        let order = session.order(&set)?;
        Ok(Self { set, session, order, sheets: Vec::new() })
    }

    /// The set.
    #[must_use]
    pub fn set(&self) -> &Set {
        &self.set
    }

    /// The session.
    #[must_use]
    pub const fn session(&self) -> Session {
        self.session
    }

    /// The vignettes, in the order in which the room reads them.
    pub fn vignettes(&self) -> impl Iterator<Item = &Vignette> {
        self.order.iter().filter_map(|place| self.set.vignettes().get(*place))
    }

    /// Adds one code, as typed or scanned.
    ///
    /// # Errors
    ///
    /// [`Refusal`], in words for the trainer. The room is as it was.
    pub fn add(&mut self, code: &str) -> Result<Added, Refusal> {
        let sheet = read_code(code, &self.set).map_err(Refusal::Code)?;
        self.put(sheet)
    }

    /// Adds every code of a pasted text, and says of each what came of it. Those that can be read count, whatever else
    /// is in the text. See [`read_codes`] for how it is read.
    pub fn add_all(&mut self, text: &str) -> Vec<Taken> {
        let found = read_codes(text, &self.set);
        let take = |found: crate::Found| {
            let place = found.place();
            Taken { place, outcome: found.sheet.map_err(Refusal::Code).and_then(|sheet| self.put(sheet)) }
        };
        found.into_iter().map(take).collect()
    }

    /// Adds a sheet that was read before.
    ///
    /// # Errors
    ///
    /// [`Refusal::NotInSession`]. The room is as it was.
    pub fn put(&mut self, sheet: Sheet) -> Result<Added, Refusal> {
        let Some(place) = self.place(&sheet.vignette) else {
            return Err(Refusal::NotInSession { vignette: sheet.vignette });
        };
        let key = (place, sheet.trainee);
        match self.sheets.binary_search_by_key(&key, |other| (self.place_or_end(&other.vignette), other.trainee)) {
            Ok(at) => Ok(match self.sheets.get_mut(at) {
                Some(before) if *before != sheet => {
                    Added::Replaced { before: std::mem::replace(before, sheet.clone()), now: sheet }
                }
                _ => Added::Again(sheet),
            }),
            Err(at) => {
                self.sheets.insert(at, sheet.clone());
                Ok(Added::New(sheet))
            }
        }
    }

    /// Takes a trainee's sheet of a vignette out; `None` if there is none.
    pub fn remove(&mut self, trainee: Trainee, vignette: &str) -> Option<Sheet> {
        let at = self.sheets.iter().position(|sheet| sheet.trainee == trainee && sheet.vignette == vignette)?;
        Some(self.sheets.remove(at))
    }

    /// Every sheet, in the session's order and then in that of the trainees' numbers.
    #[must_use]
    pub fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    /// How many trainees have sent a sheet.
    #[must_use]
    pub fn trainees(&self) -> usize {
        let mut trainees: Vec<Trainee> = self.sheets.iter().map(|sheet| sheet.trainee).collect();
        trainees.sort_unstable();
        trainees.dedup();
        trainees.len()
    }

    /// What the room made of all vignettes together.
    #[must_use]
    pub fn results(&self) -> Results {
        Results::new(self.sheets.iter().filter_map(|sheet| sheet.rated(&self.set)).collect())
    }

    /// What the room made of one vignette; `None` if it is not in the session.
    #[must_use]
    pub fn results_of(&self, vignette: &str) -> Option<Results> {
        self.place(vignette)?;
        let of = self.sheets.iter().filter(|sheet| sheet.vignette == vignette);
        Some(Results::new(of.filter_map(|sheet| sheet.rated(&self.set)).collect()))
    }

    /// The place of a vignette in the session.
    fn place(&self, id: &str) -> Option<usize> {
        self.vignettes().position(|vignette| vignette.id == id)
    }

    fn place_or_end(&self, id: &str) -> usize {
        self.place(id).unwrap_or(usize::MAX)
    }
}

impl Added {
    /// The sheet that counts now.
    #[must_use]
    pub const fn sheet(&self) -> &Sheet {
        match self {
            Self::New(sheet) | Self::Again(sheet) | Self::Replaced { now: sheet, .. } => sheet,
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(error) => error.fmt(f),
            Self::NotInSession { vignette } => write!(
                f,
                "the code is of vignette {vignette}, which is not in this session; ask the trainee which session she has open"
            ),
        }
    }
}

impl std::error::Error for Refusal {}
