//! Taking part in a session.
//!
//! Owns the number of a session that is typed, and the beginning of one: whoever begins it here gets a number of her own by
//! chance, so that a room can tell two trainees apart without a name.

use super::storing::keep;
use super::{Practice, PracticePage, VignetteStep};
use crate::state::{Effect, Obstacle};
use records::OpenSheet;
use training::{Session, Trainee};

/// The id of the field for the number of a session.
pub(crate) const SESSION_NUMBER: &str = "take-part";

/// What is typed and chosen to take part in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TakingPart {
    /// The number that is typed.
    pub(crate) number: String,
    /// What stands in the way of opening it.
    pub(crate) tried: Vec<Obstacle>,
    /// How many vignettes a session of one's own is to have.
    pub(crate) count: u8,
}

/// Opens the session whose number is typed.
pub(super) fn open_typed(practice: &mut Practice, effects: &mut Vec<Effect>) {
    let session = practice.taking_part.number.parse::<Session>();
    let session = session.and_then(|session| match practice.sets.set() {
        Some(set) => session.order(set).map(|_| session),
        None => Ok(session),
    });
    match session {
        Ok(session) => {
            practice.taking_part.tried.clear();
            effects.push(Effect::Go(PracticePage::Session(session.to_string()).route()));
        }
        Err(error) => {
            practice.taking_part.tried =
                vec![Obstacle::new(SESSION_NUMBER, ui::sentences::capital(&error.to_string()))];
            effects.push(Effect::Focus(ui::ERROR_SUMMARY_ID.to_owned()));
        }
    }
}

/// Draws a session of so many vignettes, and opens it.
pub(super) fn draw(practice: &Practice, count: u8, effects: &mut Vec<Effect>) {
    if let Ok(session) = Session::from_random(count, practice.chance[0]) {
        effects.push(Effect::Go(PracticePage::Session(session.to_string()).route()));
    }
}

/// Begins a session, or goes on with it, and opens the vignette that comes next. Whoever is somebody else begins it anew.
pub(super) fn take_part(practice: &mut Practice, session: Session, is_somebody_else: bool, effects: &mut Vec<Effect>) {
    let random = practice.chance[1];
    let trainee = match practice.trainee_in(session) {
        Some(before) if !is_somebody_else => before,
        // Chance may draw the same number twice, and that one is somebody else's.
        Some(before) if before == Trainee::from_random(random) => Trainee::from_random(random.wrapping_add(1)),
        _ => Trainee::from_random(random),
    };
    let Some(kept) = &mut practice.kept else { return };
    let name = session.to_string();
    if kept.session.as_ref() != Some(&name) || kept.trainee != Some(trainee.number()) {
        kept.session = Some(name);
        kept.trainee = Some(trainee.number());
    }
    if is_somebody_else {
        // What another person has begun is not hers.
        let begun = begun_in(practice, session);
        if let Some(kept) = &mut practice.kept {
            kept.open.retain(|sheet| !begun.contains(sheet));
        }
    }
    keep(practice, effects);
    open_next(practice, session, effects);
}

/// The sheets of a session's vignettes that are not finished.
fn begun_in(practice: &Practice, session: Session) -> Vec<OpenSheet> {
    let (Some(kept), Some(set), Some(stamp)) = (&practice.kept, practice.sets.set(), practice.sets.stamp()) else {
        return Vec::new();
    };
    let vignettes = session.vignettes(set).unwrap_or_default();
    vignettes.iter().filter_map(|vignette| kept.open(&stamp, &vignette.id).cloned()).collect()
}

/// Whether somebody has begun or finished a vignette of the session.
pub(super) fn is_somebodys(practice: &Practice, session: Session) -> bool {
    let vignettes = practice.sets.set().and_then(|set| session.vignettes(set).ok()).unwrap_or_default();
    !begun_in(practice, session).is_empty()
        || vignettes.iter().any(|vignette| practice.done_in(session, &vignette.id).is_some())
}

/// Opens the vignette of the session that comes next.
fn open_next(practice: &mut Practice, session: Session, effects: &mut Vec<Effect>) {
    let next = practice.next_in(session).map(|vignette| vignette.id.clone());
    let Some(next) = next else {
        effects.push(Effect::Go(PracticePage::Session(session.to_string()).route()));
        return;
    };
    if matches!(practice.stage(&next), super::Stage::Done(_)) {
        // It was practised before: for the session it is rated anew.
        super::attempt::again(practice, &next, effects);
    } else {
        effects.push(Effect::Go(PracticePage::Vignette(next, VignetteStep::Ratings).route()));
    }
}
