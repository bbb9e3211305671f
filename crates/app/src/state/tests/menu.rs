//! What a service says in its own words: the whole app but for the browser.

use super::*;
use records::{LocalPlace, LocalText};

const MENU_04: LocalPlace = LocalPlace::Menu(ClusterCode::C04);

fn type_in(tab: &mut Tab<'_>, place: LocalPlace, text: &str) {
    tab.act(Action::Prefer(PreferenceInput::LocalText(place, text.to_owned())));
}

/// Presses the button under a text.
fn save(tab: &mut Tab<'_>, place: LocalPlace) {
    let state = tab.state();
    let action = state.preferences.save_text(&state.settings, place, state.today);
    tab.act(action);
}

fn say(tab: &mut Tab<'_>, place: LocalPlace, text: &str) {
    type_in(tab, place, text);
    save(tab, place);
}

fn kept(store: &MemoryStore, place: LocalPlace) -> Option<(String, String)> {
    let settings = Records::new(store).load_all().unwrap().settings;
    settings.local_text(place).map(|local| (local.text.clone(), local.set.to_string()))
}

fn shown(tab: &Tab<'_>, place: LocalPlace) -> String {
    tab.state().preferences.text(&tab.state().settings, place)
}

fn tried(state: &State) -> Vec<(&str, &str)> {
    let obstacles = state.preferences.tried.iter();
    obstacles.map(|obstacle| (obstacle.target.as_str(), obstacle.words.as_str())).collect()
}

#[test]
fn a_text_of_the_service_is_kept_with_the_day_it_was_set() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings/menu", 0);
    say(&mut tab, MENU_04, " A group\n\nTime alone ");
    assert_eq!(kept(&store, MENU_04), Some(("A group\n\nTime alone".to_owned(), "2026-11-21".to_owned())));
    assert!(matches!(tab.state().notice, Some(Notice::Done(_))));
    assert!(tab.state().preferences.drafts.is_empty());
    assert_eq!(shown(&tab, MENU_04), "A group\n\nTime alone");
    assert_eq!(tab.focus.as_deref(), Some(ui::PAGE_TITLE_ID));
    assert_eq!(kept(&store, LocalPlace::Menu(ClusterCode::C03)), None, "it is that of one cluster");

    tab.state.as_mut().unwrap().today = "2027-02-01".parse().unwrap();
    save(&mut tab, MENU_04);
    assert_eq!(kept(&store, MENU_04).unwrap().1, "2027-02-01", "what is saved again still holds today");
}

#[test]
fn a_text_that_cannot_be_is_refused_at_its_field_and_stays_in_it() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings/menu", 0);
    let long = "a".repeat(301);
    say(&mut tab, LocalPlace::Complaints, &long);
    assert_eq!(tried(tab.state()), [("complaints-text", "Who to complain to must be 300 characters or fewer")]);
    assert_eq!((tab.focus.as_deref(), shown(&tab, LocalPlace::Complaints)), (Some(ui::ERROR_SUMMARY_ID), long));
    say(&mut tab, LocalPlace::Contact, "Ask for 943 476 5919");
    assert_eq!(tried(tab.state())[0].0, "contact-text");
    say(&mut tab, MENU_04, " \n");
    let nothing = "Type your text. Until you save one, the page says only what Clusterwise says";
    assert_eq!(tried(tab.state()), [("menu-text", nothing)]);
    assert_eq!(Records::new(&store).load_all().unwrap().settings.local_texts, []);
    tab.act(Action::Prefer(PreferenceInput::Menu(Some(ClusterCode::C10))));
    assert_eq!(tried(tab.state()), [], "the field is another cluster's now");
}

#[test]
fn our_words_come_back_only_after_a_question() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings/menu", 0);
    say(&mut tab, MENU_04, "A group");
    say(&mut tab, LocalPlace::Contact, "Call 0113 496 0000");
    tab.act(Action::Ask(Question::OurWords(MENU_04)));
    assert_eq!(tab.focus.as_deref(), Some(CONFIRM));
    tab.act(Action::Cancelled);
    assert_eq!(tab.focus.as_deref(), Some("menu-reset"));
    assert!(kept(&store, MENU_04).is_some());

    // Whoever takes everything out of a text that is set is asked the same.
    say(&mut tab, MENU_04, "");
    assert_eq!(tab.state().question, Some(Question::OurWords(MENU_04)));
    assert!(kept(&store, MENU_04).is_some());
    tab.act(Action::Confirmed);
    assert_eq!((kept(&store, MENU_04), shown(&tab, MENU_04)), (None, String::new()));
    assert!(kept(&store, LocalPlace::Contact).is_some(), "the others stay");
    assert!(matches!(tab.state().notice, Some(Notice::Done(_))));
}

#[test]
fn texts_that_two_tabs_set_both_stay() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/settings/menu", 0);
    let mut two = Tab::open(&store, "#/settings/menu", 50);
    say(&mut one, MENU_04, "A group");
    say(&mut two, LocalPlace::Menu(ClusterCode::C10), "A team");
    say(&mut one, LocalPlace::Contact, "Call 0113 496 0000");
    two.act(Action::SetShortcuts(false));
    let settings = Records::new(&store).load_all().unwrap().settings;
    let texts: Vec<&str> = settings.local_texts.iter().map(|local| local.text.as_str()).collect();
    assert_eq!((texts, settings.shortcuts), (vec!["Call 0113 496 0000", "A group", "A team"], false));
    type_in(&mut one, MENU_04, "A group, and");
    one.act(Action::Routed(Route::Menu));
    assert_eq!(one.state().settings, settings, "each knows of the other when it looks again");
    assert_eq!(shown(&one, MENU_04), "A group, and", "and what is typed stays");

    // One tab takes a text away while the other changes it: what was set last holds.
    two.act(Action::Ask(Question::OurWords(MENU_04)));
    two.act(Action::Confirmed);
    save(&mut one, MENU_04);
    assert_eq!(kept(&store, MENU_04).unwrap().0, "A group, and");
}

#[test]
fn a_full_store_says_so_and_the_text_stays_on_the_page() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings/menu", 0);
    say(&mut tab, LocalPlace::Contact, "Call 0113 496 0000");
    store.set_capacity(store.used() + 20);
    let text = "A group. ".repeat(60);
    say(&mut tab, MENU_04, &text);
    let Some(Notice::Trouble(words)) = &tab.state().notice else { panic!("{:?}", tab.state().notice) };
    assert!(words.contains("no room left"), "{words}");
    assert_eq!(shown(&tab, MENU_04), text.trim());
    assert_eq!(kept(&store, MENU_04), None);
    assert!(kept(&store, LocalPlace::Contact).is_some(), "what was kept before stays");
    store.set_capacity(usize::MAX);
    save(&mut tab, MENU_04);
    assert_eq!(kept(&store, MENU_04).unwrap().0, text.trim(), "it can be saved again");
}

#[test]
fn what_is_typed_outlives_a_look_at_the_page_and_nothing_is_left_of_it_behind_the_lock() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings/menu", 0);
    tab.act(Action::Prefer(PreferenceInput::Menu(Some(ClusterCode::C04))));
    type_in(&mut tab, MENU_04, "A gro");
    tab.act(Action::Routed(Route::MyCluster(Some(ClusterCode::C04))));
    tab.act(Action::Routed(Route::Menu));
    assert_eq!((tab.state().preferences.menu, shown(&tab, MENU_04).as_str()), (Some(ClusterCode::C04), "A gro"));
    tab.act(Action::Locked);
    assert_eq!(tab.state().preferences, PreferenceForm::default());
}

#[test]
fn the_settings_have_each_place_once_and_in_order() {
    let today = "2026-11-21".parse().unwrap();
    let local = |place, text: &str| SettingChange::LocalText(LocalText::new(place, text, today).unwrap().unwrap());
    let changes = [
        local(LocalPlace::Menu(ClusterCode::C10), "a"),
        local(LocalPlace::Contact, "b"),
        local(MENU_04, "c"),
        local(LocalPlace::Contact, "d"),
        SettingChange::OurWords(LocalPlace::Complaints),
    ];
    let settings = changes.iter().fold(Settings::default(), |settings, change| change.apply(settings));
    let texts: Vec<_> = settings.local_texts.iter().map(|local| (local.place, local.text.as_str())).collect();
    assert_eq!(texts, [(LocalPlace::Contact, "d"), (MENU_04, "c"), (LocalPlace::Menu(ClusterCode::C10), "a")]);
}
