//! Settings, local periods and rule packs in two tabs: the whole app but for the browser.

use super::*;
use allocation::ReviewPeriod;
use outcomes::Factor;
use records::FourFactors;

/// Presses a button of the settings page, which fills in what is set wherever nothing was chosen.
fn press(tab: &mut Tab<'_>, preference: Preference) {
    let change = tab.state().preferences.over(&tab.state().settings).change(preference);
    tab.act(Action::PreferenceTried(change));
}

fn choose(tab: &mut Tab<'_>, scale: usize, factor: Option<Factor>) {
    let mut factors = tab.state().preferences.over(&tab.state().settings).factors.unwrap();
    factors[scale - 1] = factor;
    tab.act(Action::Prefer(PreferenceInput::Factors(factors)));
}

fn kept(store: &MemoryStore) -> Option<FourFactors> {
    Records::new(store).load_all().unwrap().settings.four_factors
}

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

#[test]
fn the_factors_are_kept_by_the_ids_that_they_have() {
    assert_eq!(Factor::ALL.map(Factor::id), FourFactors::IDS, "and in this order");
    assert!(Scale::ALL.into_iter().take(FourFactors::SCALES).all(Scale::is_honos));
}

#[test]
fn the_four_factors_are_set_with_at_least_one_scale_and_a_source_or_not_at_all() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings", 0);
    let tried = |tab: &Tab<'_>| -> Vec<(String, String)> {
        let obstacles = tab.state().preferences.tried.iter();
        obstacles.map(|obstacle| (obstacle.target.clone(), obstacle.words.clone())).collect()
    };
    let no_scale = ("factor-1".to_owned(), "Choose a factor for at least one scale".to_owned());
    let no_source = "Enter where this comes from, such as a paper and its year".to_owned();
    press(&mut tab, Preference::FourFactors);
    assert_eq!(tried(&tab), [no_scale.clone(), (FACTORS_SOURCE.to_owned(), no_source.clone())], "as on the page");
    choose(&mut tab, 12, Some(Factor::SocialWellbeing));
    press(&mut tab, Preference::FourFactors);
    assert_eq!(tried(&tab), [(FACTORS_SOURCE.to_owned(), no_source)]);
    tab.act(Action::Prefer(PreferenceInput::FactorsSource("jo@example.org".to_owned())));
    press(&mut tab, Preference::FourFactors);
    let words = "Source must not include an email address. Take it out".to_owned();
    assert_eq!(tried(&tab), [(FACTORS_SOURCE.to_owned(), words)]);
    tab.act(Action::Prefer(PreferenceInput::FactorsSource(" Our own analysis, 2026 ".to_owned())));
    choose(&mut tab, 12, None);
    press(&mut tab, Preference::FourFactors);
    assert_eq!(tried(&tab), [no_scale]);
    assert_eq!(kept(&store), None, "nothing was kept so far");

    choose(&mut tab, 1, Some(Factor::SevereDisturbance));
    choose(&mut tab, 12, Some(Factor::PersonalWellbeing));
    press(&mut tab, Preference::FourFactors);
    let mut factors = [None; FourFactors::SCALES];
    (factors[0], factors[11]) = (Some(3), Some(0));
    assert_eq!(kept(&store), Some(FourFactors { factors, source: "Our own analysis, 2026".to_owned() }));
    assert_eq!(tab.state().preferences, PreferenceForm::default(), "and nothing is left in the fields");
}

#[test]
fn factors_that_are_set_are_changed_scale_by_scale_and_removed() {
    let store = MemoryStore::default();
    let mut tab = Tab::open(&store, "#/settings", 0);
    choose(&mut tab, 7, Some(Factor::EmotionalWellbeing));
    tab.act(Action::Prefer(PreferenceInput::FactorsSource("A".to_owned())));
    press(&mut tab, Preference::FourFactors);
    choose(&mut tab, 2, Some(Factor::EmotionalWellbeing));
    press(&mut tab, Preference::FourFactors);
    let set = kept(&store).unwrap();
    assert_eq!((set.factors[1], set.factors[6], set.source.as_str()), (Some(1), Some(1), "A"));
    tab.act(Action::Prefer(PreferenceInput::FactorsSource(String::new())));
    press(&mut tab, Preference::FourFactors);
    assert_eq!(tab.state().preferences.tried.len(), 1, "a source that was taken out is not filled in again");
    assert_eq!(kept(&store), Some(set));
    press(&mut tab, Preference::NoFactors);
    assert_eq!(kept(&store), None);
    let shown = tab.state().preferences.over(&tab.state().settings);
    assert_eq!((shown.factors, shown.factors_source), (Some([None; 12]), None));
}
