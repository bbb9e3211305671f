//! Codes that are gathered in two tabs.

use super::*;
use crate::state::{Led, OpenRoom, Prefer, RoomInput, Shown};
use training::{ResultCode, Session, Set, Sheet, Trainee};

const ROOM: &str = "#/practise/room/2-17";

fn open<'a>(store: &'a MemoryStore, hash: &str) -> Tab<'a> {
    let mut tab = Tab::open(store, hash, 0);
    tab.act(Action::PracticeHere(Practice::new()));
    tab
}

fn room<'a>(tab: &'a Tab<'_>) -> &'a OpenRoom {
    match &tab.state().practice.as_ref().unwrap().leading.led {
        Led::Open(open) => open,
        other => panic!("{other:?}"),
    }
}

fn does(tab: &mut Tab<'_>, input: RoomInput) {
    tab.act(Action::Practise(PracticeInput::Room(input)));
}

fn adds(tab: &mut Tab<'_>, code: &str) {
    does(tab, RoomInput::Typed(code.to_owned()));
    does(tab, RoomInput::Add);
}

/// The code of a trainee for the first vignette of a session.
fn code(session: &str, trainee: u16) -> String {
    let set = Set::authors().unwrap();
    let session: Session = session.parse().unwrap();
    let vignette = session.vignettes(&set).unwrap()[0];
    let sheet = Sheet {
        trainee: Trainee::new(trainee).unwrap(),
        vignette: vignette.id.clone(),
        assessment: vignette.assessment(),
        own: Some(vignette.cluster),
    };
    ResultCode::new(&sheet, &set).unwrap().to_string()
}

fn kept(store: &MemoryStore) -> (String, usize) {
    let room = Records::new(store).load_practice().unwrap().room.unwrap();
    (room.session, room.codes.len())
}

#[test]
fn two_tabs_that_gather_for_one_session_lose_no_code_and_each_shows_what_the_other_has() {
    let store = MemoryStore::default();
    let (mut a, mut b) = (open(&store, ROOM), open(&store, ROOM));
    adds(&mut a, &code("2-17", 1));
    adds(&mut a, &code("2-17", 2));
    does(&mut b, RoomInput::Show(Shown::All));
    adds(&mut b, &code("2-17", 3));
    assert_eq!(kept(&store), ("2-17".to_owned(), 3));
    assert_eq!(room(&b).room.sheets().len(), 3, "those of the other tab are shown");
    adds(&mut b, &code("2-17", 4));
    assert_eq!(kept(&store), ("2-17".to_owned(), 4));
    assert_eq!(room(&b).room.sheets().len(), 4);
    assert_eq!(b.state().practice.as_ref().unwrap().leading.shown, Shown::All, "and what is shown stays");
    // What is taken out in one tab does not come back from the other.
    let trainee = Trainee::new(1).unwrap();
    let vignette = room(&a).room.sheets()[0].vignette.clone();
    does(&mut a, RoomInput::Remove(trainee, vignette));
    assert_eq!(kept(&store), ("2-17".to_owned(), 3));
    assert_eq!(room(&a).room.sheets().len(), 3);
}

#[test]
fn two_tabs_that_gather_for_two_sessions_are_asked_which_is_kept() {
    let store = MemoryStore::default();
    let (mut a, mut b) = (open(&store, ROOM), open(&store, "#/practise/room/1-77"));
    adds(&mut a, &code("2-17", 1));
    adds(&mut a, &code("2-17", 2));
    adds(&mut b, &code("1-77", 3));
    assert_eq!(kept(&store), ("2-17".to_owned(), 2), "nothing is written over");
    assert!(b.state().practice.as_ref().unwrap().trouble.is_some());
    b.act(Action::Practise(PracticeInput::Settle(Prefer::Theirs)));
    let led = &b.state().practice.as_ref().unwrap().leading.led;
    assert!(matches!(led, Led::Other(other) if other.session == "2-17"), "{led:?}");
    // What has no session to go to changes nothing.
    adds(&mut b, &code("1-77", 4));
    assert_eq!(kept(&store), ("2-17".to_owned(), 2));
}
