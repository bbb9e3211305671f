//! What two tabs have made of the same practice.
//!
//! Owns putting both together: sheets of different vignettes never get into each other's way, and nothing that was finished
//! is lost. Where both tabs have answered the same vignette otherwise, somebody has to choose.

use records::{DoneSheet, OpenSheet, Practice, PracticeRoom};

/// Whose answers are kept where both tabs have answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prefer {
    /// What is on this page.
    Ours,
    /// What the other tab has kept.
    Theirs,
}

/// What both tabs have made of what they began with; none if both have answered the same vignette otherwise, and nobody has
/// said what to prefer. It has the revision of what is kept.
pub(super) fn merge(base: &Practice, ours: &Practice, theirs: &Practice, prefer: Option<Prefer>) -> Option<Practice> {
    // Whoever has begun a session last goes on with it: what was finished in the other keeps its name.
    let taking_part = |practice: &Practice| (practice.session.clone(), practice.trainee);
    let part = of_three(&taking_part(base), &taking_part(ours), &taking_part(theirs));
    let (session, trainee) = part.unwrap_or_else(|| taking_part(ours));
    Some(Practice {
        revision: theirs.revision,
        open: open(base, ours, theirs, prefer)?,
        done: done(base, ours, theirs),
        session,
        trainee,
        room: room(base, ours, theirs, prefer)?,
    })
}

/// What one of the two has changed; none if both have.
fn of_three<T: Clone + PartialEq>(base: &T, ours: &T, theirs: &T) -> Option<T> {
    if ours == base || ours == theirs {
        Some(theirs.clone())
    } else if theirs == base {
        Some(ours.clone())
    } else {
        None
    }
}

fn preferred<T: Clone>(ours: &T, theirs: &T, prefer: Option<Prefer>) -> Option<T> {
    match prefer? {
        Prefer::Ours => Some(ours.clone()),
        Prefer::Theirs => Some(theirs.clone()),
    }
}

fn open(base: &Practice, ours: &Practice, theirs: &Practice, prefer: Option<Prefer>) -> Option<Vec<OpenSheet>> {
    let new = ours.open.iter().filter(|sheet| theirs.open(&sheet.set, &sheet.vignette).is_none());
    let mut sheets = Vec::new();
    for OpenSheet { set, vignette, .. } in theirs.open.iter().chain(new) {
        let [base, ours, theirs] = [base, ours, theirs].map(|practice| practice.open(set, vignette));
        let sheet = of_three(&base, &ours, &theirs).or_else(|| preferred(&ours, &theirs, prefer))?;
        sheets.extend(sheet.cloned());
    }
    Some(sheets)
}

/// All that either has finished, but for what one of them has deleted.
fn done(base: &Practice, ours: &Practice, theirs: &Practice) -> Vec<DoneSheet> {
    let deleted = without(&without(&base.done, &ours.done), &without(&base.done, &theirs.done));
    let new = without(&without(&ours.done, &base.done), &without(&theirs.done, &base.done));
    without(&theirs.done, &deleted).into_iter().chain(new).collect()
}

/// Those of a list that are not in another, each as often as it is there more often.
fn without(sheets: &[DoneSheet], others: &[DoneSheet]) -> Vec<DoneSheet> {
    let mut left = sheets.to_vec();
    for other in others {
        if let Some(place) = left.iter().position(|sheet| sheet == other) {
            left.remove(place);
        }
    }
    left
}

/// Codes that were gathered in two tabs for one session are all of that session.
#[expect(clippy::option_option, reason = "the outer one says whether somebody has to choose")]
fn room(base: &Practice, ours: &Practice, theirs: &Practice, prefer: Option<Prefer>) -> Option<Option<PracticeRoom>> {
    let both = || match (&ours.room, &theirs.room) {
        (Some(ours), Some(theirs)) if ours.session == theirs.session => {
            let before = base.room.as_ref().filter(|base| base.session == ours.session);
            let was_there = |code: &String| before.is_some_and(|base| base.codes.contains(code));
            let left = theirs.codes.iter().filter(|code| ours.codes.contains(code) || !was_there(code));
            let new = ours.codes.iter().filter(|code| !theirs.codes.contains(code) && !was_there(code));
            let codes = left.chain(new).cloned().collect();
            Some(Some(PracticeRoom { session: theirs.session.clone(), codes }))
        }
        (ours, theirs) => preferred(ours, theirs, prefer),
    };
    of_three(&base.room, &ours.room, &theirs.room).or_else(both)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::*;
    use proptest::sample::select;
    use ratings::{Assessment, Rating, Scale};
    use records::SetStamp;

    fn set() -> SetStamp {
        SetStamp { id: "authors".to_owned(), fingerprint: 7 }
    }

    fn open_sheet(vignette: u8, rating: Rating) -> OpenSheet {
        let mut sheet = OpenSheet::new(set(), vignette.to_string());
        sheet.ratings.rate(Scale::DepressedMood, rating);
        sheet
    }

    fn done_sheet(vignette: u8, trainee: u16) -> DoneSheet {
        DoneSheet {
            set: set(),
            vignette: vignette.to_string(),
            date: "2026-11-20".parse().unwrap(),
            session: None,
            trainee,
            ratings: Assessment::from_ratings([Rating::NotKnown; Scale::COUNT]),
            origin: None,
            first_episode: None,
            acute_episode: None,
            own: None,
        }
    }

    fn any_practice() -> impl Strategy<Value = Practice> {
        let open = vec((0..3_u8, select(Rating::ALL.to_vec())), 0..3);
        let done = vec((0..3_u8, 0..3_u16), 0..4);
        let room = option::of((select(vec!["1-1", "2-2"]), vec(select(vec!["A", "B", "C"]), 0..3)));
        (open, done, option::of(select(vec!["1-1", "2-2"])), option::of(0..3_u16), room).prop_map(
            |(open, done, session, trainee, room)| {
                let mut practice = Practice { trainee, session: session.map(str::to_owned), ..Practice::default() };
                for (vignette, rating) in open {
                    practice.open.retain(|sheet| sheet.vignette != vignette.to_string());
                    practice.open.push(open_sheet(vignette, rating));
                }
                practice.done = done.into_iter().map(|(vignette, trainee)| done_sheet(vignette, trainee)).collect();
                practice.room = room.map(|(session, codes)| PracticeRoom {
                    session: session.to_owned(),
                    codes: codes.into_iter().map(str::to_owned).collect(),
                });
                practice
            },
        )
    }

    proptest! {
        #[test]
        fn what_only_one_of_two_tabs_has_changed_is_as_that_one_says(base in any_practice(), changed in any_practice()) {
            let same = |merged: Option<Practice>| {
                let mut merged = merged.unwrap();
                // The order in which vignettes are open says nothing.
                merged.open.sort_by(|one, other| one.vignette.cmp(&other.vignette));
                let mut changed = changed.clone();
                changed.open.sort_by(|one, other| one.vignette.cmp(&other.vignette));
                // Sheets that are the same can change places.
                (merged.open, merged.session, merged.trainee, merged.room) == (changed.open, changed.session, changed.trainee, changed.room)
                    && without(&merged.done, &changed.done).is_empty()
                    && without(&changed.done, &merged.done).is_empty()
            };
            prop_assert!(same(merge(&base, &changed, &base, None)));
            prop_assert!(same(merge(&base, &base, &changed, None)));
            prop_assert!(same(merge(&base, &changed, &changed, None)));
        }

        #[test]
        fn nothing_that_either_has_finished_since_is_lost(
            base in any_practice(),
            ours in any_practice(),
            theirs in any_practice(),
            prefer in select(vec![Prefer::Ours, Prefer::Theirs]),
        ) {
            let merged = merge(&base, &ours, &theirs, Some(prefer)).unwrap();
            for side in [&ours, &theirs] {
                prop_assert_eq!(without(&without(&side.done, &base.done), &merged.done), []);
            }
            prop_assert_eq!(merged.revision, theirs.revision);
        }

        #[test]
        fn of_a_vignette_that_both_have_changed_somebody_has_to_choose(
            base in any_practice(),
            ours in any_practice(),
            theirs in any_practice(),
        ) {
            let differs = |id: &str| {
                let [base, ours, theirs] = [&base, &ours, &theirs].map(|practice| practice.open(&set(), id));
                ours != base && theirs != base && ours != theirs
            };
            let is_contested = ["0", "1", "2"].into_iter().any(differs);
            let rooms = [&base, &ours, &theirs].map(|practice| &practice.room);
            let [base_room, our_room, their_room] = rooms;
            let is_same_session = our_room.as_ref().map(|room| &room.session) == their_room.as_ref().map(|room| &room.session);
            let is_room_contested =
                our_room != base_room && their_room != base_room && our_room != their_room && !is_same_session;
            prop_assert_eq!(merge(&base, &ours, &theirs, None).is_none(), is_contested || is_room_contested);
        }
    }

    #[test]
    fn codes_that_were_gathered_in_two_tabs_are_all_there() {
        let room = |codes: &[&str]| Practice {
            room: Some(PracticeRoom {
                session: "3-4821".to_owned(),
                codes: codes.iter().map(|code| (*code).to_owned()).collect(),
            }),
            ..Practice::default()
        };
        let merged = merge(&room(&["A"]), &room(&["A", "B"]), &room(&["A", "C"]), None).unwrap();
        assert_eq!(merged.room, room(&["A", "C", "B"]).room);
    }
}
