//! Settings, local periods and rule packs in two tabs: the whole app but for the browser.

use super::*;
use allocation::ReviewPeriod;

#[test]
fn a_rule_pack_that_another_tab_loaded_and_chose_is_known_here_too() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/caseload", 0);
    let mut two = Tab::open(&store, "#/method", 50);
    let built_in = include_str!("../../../../allocation/data/provisional-2013-14/pack.json");
    let text = built_in.replacen("provisional-2013-14", "our-trust", 1);
    two.act(Action::PackFile { name: "ours.json".to_owned(), text });
    one.act(Action::Routed(Route::Caseload));
    assert_eq!(one.state().packs.current().unwrap().about().id, "our-trust");
    two.act(Action::UsePack(None));
    one.act(Action::SetShortcuts(false));
    assert_eq!(one.state().packs.current().unwrap().about().id, "provisional-2013-14");
}

#[test]
fn the_local_period_sets_the_next_review() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings", 0);
    tab.act(Action::Routed(Route::Settings));
    tab.act(Action::Prefer(PreferenceInput::Cluster(Some(ClusterCode::C04))));
    tab.act(Action::Prefer(PreferenceInput::Count("3".to_owned())));
    tab.act(Action::Prefer(PreferenceInput::Unit(Unit::Months)));
    tab.set(Preference::Period);
    assert_eq!(period(&tab.state().settings, ClusterCode::C04), ReviewPeriod::Months(3));
    let (tab, _) = Tab::in_cluster_04(&store, "2026-11-20");
    assert_eq!(tab.entries()[0].next_review.to_string(), "2027-02-20");
}

#[test]
fn a_period_that_cannot_be_is_refused_with_words_at_each_field() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings", 0);
    let targets = |tab: &Tab<'_>| -> Vec<String> {
        tab.state().preferences.tried.iter().map(|obstacle| obstacle.target.clone()).collect()
    };
    tab.set(Preference::Period);
    assert_eq!(targets(&tab), [PERIOD_CLUSTER, PERIOD_COUNT, PERIOD_UNIT], "in the order of the page");
    tab.act(Action::Prefer(PreferenceInput::Cluster(Some(ClusterCode::C10))));
    tab.act(Action::Prefer(PreferenceInput::Unit(Unit::Months)));
    for count in ["0", "37", "six", "", "-1", "999"] {
        tab.act(Action::Prefer(PreferenceInput::Count(count.to_owned())));
        tab.set(Preference::Period);
        assert_eq!(targets(&tab), [PERIOD_COUNT], "{count}");
    }
    tab.act(Action::Prefer(PreferenceInput::Unit(Unit::Weeks)));
    tab.act(Action::Prefer(PreferenceInput::Count("156".to_owned())));
    tab.set(Preference::Period);
    assert_eq!(period(&tab.state().settings, ClusterCode::C10), ReviewPeriod::Days(1092));
    tab.set(Preference::NationalPeriod(ClusterCode::C10));
    assert_eq!(Records::new(&store).load_all().unwrap().settings.review_periods, []);
}

#[test]
fn a_reliable_change_is_set_with_its_source_or_not_at_all() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings", 0);
    tab.act(Action::Prefer(PreferenceInput::Points("49".to_owned())));
    tab.set(Preference::ReliableChange);
    assert_eq!(tab.state().preferences.tried.len(), 2);
    tab.act(Action::Prefer(PreferenceInput::Points("4".to_owned())));
    tab.act(Action::Prefer(PreferenceInput::Source("Egger 2020".to_owned())));
    tab.set(Preference::ReliableChange);
    let kept = Records::new(&store).load_all().unwrap().settings.reliable_change.unwrap();
    assert_eq!((kept.points, kept.source.as_str()), (4, "Egger 2020"));
}

#[test]
fn a_setting_changed_in_one_tab_is_not_lost_to_another_setting_in_the_other() {
    let store = MemoryStore::default();
    let mut one = Tab::open(&store, "#/settings", 0);
    let mut two = Tab::open(&store, "#/settings", 50);
    one.act(Action::Prefer(PreferenceInput::Cluster(Some(ClusterCode::C10))));
    one.act(Action::Prefer(PreferenceInput::Count("6".to_owned())));
    one.act(Action::Prefer(PreferenceInput::Unit(Unit::Months)));
    one.set(Preference::Period);
    two.act(Action::SetShortcuts(false));
    let kept = Records::new(&store).load_all().unwrap().settings;
    assert_eq!((kept.review_periods.len(), kept.shortcuts), (1, false));
    assert_eq!(two.state().settings, kept, "and the other tab knows");
    one.act(Action::Routed(Route::Settings));
    assert!(!one.state().settings.shortcuts, "the first one when it looks again");
}
