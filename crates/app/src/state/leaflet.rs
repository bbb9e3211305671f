//! The leaflet that a clinician gives to the person.
//!
//! Owns where the clinician came from, and whether the page still has to be printed. Knows only the cluster: nothing about
//! anybody is on that page.

use super::{Effect, State};
use crate::route::Route;
use allocation::ClusterCode;

/// A leaflet that was asked for on a clinician's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Leaflet {
    /// The page that it was asked for on.
    pub(crate) from: Route,
    cluster: ClusterCode,
    /// Whether it has to be printed as soon as it is drawn.
    waits: bool,
}

impl State {
    /// Whether the leaflet is the page that is open, and has to be printed as soon as it is drawn.
    pub(crate) fn has_to_print(&self) -> bool {
        self.leaflet.is_some_and(|leaflet| leaflet.waits && leaflet.is_at(self.route))
    }
}

impl Leaflet {
    fn is_at(self, route: Route) -> bool {
        route == Route::MyCluster(Some(self.cluster))
    }
}

/// The leaflet of a cluster was asked for.
pub(super) fn give(state: &mut State, cluster: ClusterCode, effects: &mut Vec<Effect>) {
    state.leaflet = Some(Leaflet { from: state.route, cluster, waits: true });
    effects.push(Effect::Go(Route::MyCluster(Some(cluster))));
}

/// It is drawn. It is printed once, however often it is drawn.
pub(super) fn drawn(state: &mut State, effects: &mut Vec<Effect>) {
    if state.has_to_print() {
        effects.push(Effect::Print);
    }
    if let Some(leaflet) = &mut state.leaflet {
        leaflet.waits = false;
    }
}

/// Another page opens: the way back is forgotten, unless it is the leaflet that opens.
pub(super) fn left(state: &mut State, route: Route) {
    state.leaflet = state.leaflet.filter(|leaflet| leaflet.is_at(route));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::{Action, update};
    use chrono::NaiveDate;

    const LEAFLET: Route = Route::MyCluster(Some(ClusterCode::C08));

    fn printed(effects: &[Effect]) -> usize {
        effects.iter().filter(|effect| matches!(effect, Effect::Print)).count()
    }

    fn given() -> State {
        let state = State::new(NaiveDate::default(), Route::Caseload);
        let (state, effects) = update(state, Action::GiveLeaflet(ClusterCode::C08));
        assert!(effects.iter().any(|effect| matches!(effect, Effect::Go(LEAFLET))));
        assert!(!state.has_to_print(), "the page it was asked for on is not printed");
        update(state, Action::Routed(LEAFLET)).0
    }

    #[test]
    fn the_leaflet_is_printed_once_when_it_is_drawn() {
        let state = given();
        assert!(state.has_to_print());
        let (state, effects) = update(state, Action::LeafletDrawn);
        assert_eq!(printed(&effects), 1);
        assert!(!state.has_to_print());
        let (state, effects) = update(state, Action::LeafletDrawn);
        assert_eq!(printed(&effects), 0);
        assert_eq!(state.leaflet.map(|leaflet| leaflet.from), Some(Route::Caseload), "there is a way back");
    }

    #[test]
    fn whoever_goes_elsewhere_first_is_not_surprised_by_a_print() {
        for elsewhere in [Route::Caseload, Route::MyCluster(Some(ClusterCode::C07)), Route::MyCluster(None)] {
            let state = given();
            let (state, _) = update(state, Action::Routed(elsewhere));
            assert_eq!(state.leaflet, None);
            let (state, _) = update(state, Action::Routed(LEAFLET));
            assert_eq!(printed(&update(state, Action::LeafletDrawn).1), 0);
        }
    }
}
