//! A room for tests.

use ratings::{Rating, Scale};
use std::rc::Rc;
use training::{Results, Room, Session, Set, Sheet, Trainee};

/// A room that rated one vignette: one as the authors did, the others each with a change.
pub(super) fn rated(changes: &[(Scale, Rating)]) -> (Rc<Set>, String, Results) {
    let set = Rc::new(Set::authors().unwrap());
    let mut room = Room::new(set.clone(), Session::new(1, 5).unwrap()).unwrap();
    let vignette = room.vignettes().next().unwrap().clone();
    for (place, change) in std::iter::once(None).chain(changes.iter().map(Some)).enumerate() {
        let assessment = vignette.assessment();
        let assessment = change.map_or(assessment, |(scale, rating)| assessment.with(*scale, *rating));
        let trainee = Trainee::new(u16::try_from(place).unwrap()).unwrap();
        let sheet = Sheet { trainee, vignette: vignette.id.clone(), assessment, own: None };
        room.put(sheet).unwrap();
    }
    let results = room.results();
    (set, vignette.id, results)
}
