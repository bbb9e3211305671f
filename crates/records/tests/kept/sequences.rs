//! Any sequence of what users do, in two tabs, with faults: what was acknowledged is there, and behind a lock the same
//! comes of it as in clear.

use crate::given::{
    self,
    vault::{Unlocked, Vault, contents, in_clear},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use records::{
    Entry, Label, Loaded, LoadedPack, MemoryStore, Person, Records, Settings, Store, StoreFault, Unfinished,
};
use std::fmt::Debug;

/// What a user does.
#[derive(Clone, Copy, Debug)]
enum Action {
    SavePerson(u8, u8),
    Finish(u8),
    Begin(bool),
    Answer,
    Abandon,
    Set,
    LoadPack(bool),
    RemovePack,
    DeletePerson(u8),
    Reload,
}

/// In which tab, and what goes wrong with which change.
type Step = (usize, Action, Option<(usize, StoreFault)>);

fn any_step() -> impl Strategy<Value = Step> {
    let mark = 0..3_u8;
    let action = prop_oneof![
        4 => (mark.clone(), 0..20_u8).prop_map(|(mark, label)| Action::SavePerson(mark, label)),
        3 => mark.clone().prop_map(Action::Finish),
        2 => any::<bool>().prop_map(Action::Begin),
        3 => Just(Action::Answer),
        1 => Just(Action::Abandon),
        1 => Just(Action::Set),
        1 => any::<bool>().prop_map(Action::LoadPack),
        1 => Just(Action::RemovePack),
        1 => mark.prop_map(Action::DeletePerson),
        3 => Just(Action::Reload),
    ];
    (0..2_usize, action, option::weighted(0.4, (1..4_usize, select(StoreFault::ALL.to_vec()))))
}

/// Someone as a tab holds them, or as someone new.
fn person(held: &Loaded, mark: u8) -> Person {
    let new = Person { assessments: Vec::new(), ..given::person(mark) };
    held.people.iter().find(|person| person.id == new.id).cloned().unwrap_or(new)
}

/// Does it with what the tab holds; what came of it in words, whether it is done, and what the tab holds then.
fn act(records: &Records<&dyn Store>, held: &Loaded, action: Action) -> (String, bool, Loaded) {
    fn with<T: Clone + Debug, E: Debug>(result: Result<T, E>, keep: impl FnOnce(T)) -> (String, bool) {
        let words = format!("{result:?}");
        (words, result.map(keep).is_ok())
    }
    let mut after = held.clone();
    let (words, is_done) = match action {
        Action::SavePerson(mark, label) => {
            let label = Label::new(&format!("Label {label}")).unwrap();
            with(records.save_person(&Person { label, ..person(held, mark) }), |saved| keep(&mut after, saved))
        }
        Action::Finish(mark) => {
            let Some(unfinished) = &held.unfinished else { return (String::new(), true, after) };
            let mut person = person(held, mark);
            person.assessments.push(Entry { id: unfinished.entry, ..given::entry(0) });
            with(records.finish(&person, unfinished.entry), |saved| {
                keep(&mut after, saved);
                after.unfinished = None;
            })
        }
        Action::Begin(is_other) => {
            let new = if is_other { given::unfinished() } else { given::nearly_finished() };
            with(records.save_unfinished(&new), |saved| after.unfinished = Some(saved))
        }
        Action::Answer => {
            let Some(unfinished) = &held.unfinished else { return (String::new(), true, after) };
            let answered = Unfinished { is_shown: !unfinished.is_shown, ..unfinished.clone() };
            with(records.save_unfinished(&answered), |saved| after.unfinished = Some(saved))
        }
        Action::Abandon => {
            let Some(unfinished) = &held.unfinished else { return (String::new(), true, after) };
            with(records.clear_unfinished(unfinished), |()| after.unfinished = None)
        }
        Action::Set => {
            let set = Settings { shortcuts: !held.settings.shortcuts, ..held.settings.clone() };
            with(records.save_settings(&set), |saved| after.settings = saved)
        }
        Action::LoadPack(is_tidy) => {
            let text = if is_tidy { "{}".to_owned() } else { given::pack().text };
            with(records.save_pack(&LoadedPack { text, ..given::pack() }), drop)
        }
        Action::RemovePack => with(records.remove_pack(&given::pack().fingerprint), drop),
        Action::DeletePerson(mark) => {
            let person = person(held, mark);
            with(records.delete_person(&person), |()| after.people.retain(|other| other.id != person.id))
        }
        Action::Reload => with(records.load_all(), |loaded| after = loaded),
    };
    (words, is_done, after)
}

fn keep(held: &mut Loaded, saved: Person) {
    held.people.retain(|person| person.id != saved.id);
    held.people.push(saved);
}

proptest! {
    #[test]
    fn whatever_is_done_what_was_acknowledged_is_there_and_a_lock_makes_no_difference(steps in vec(any_step(), 1..25)) {
        let vault = Vault::new(1);
        let (untroubled, clear, locked) = (MemoryStore::default(), MemoryStore::default(), MemoryStore::default());
        vault.lock_up(&locked);
        let tabs = [Unlocked::new(&locked, &vault), Unlocked::new(&locked, &vault)];
        let mut held = [Loaded::default(), Loaded::default()];
        for (tab, action, fault) in steps {
            for store in [&clear, &locked] {
                match fault {
                    Some((nth, fault)) => store.fault_at(nth, fault),
                    None => store.revive(),
                }
            }
            let in_clear_tab = act(&Records::new(&clear), &held[tab], action);
            let in_locked_tab = tabs[tab].run(|records| act(records, &held[tab], action));
            prop_assert_eq!(&in_clear_tab, &in_locked_tab);
            clear.revive();
            locked.revive();
            let (_, is_done, after) = in_clear_tab;
            if is_done {
                // Alone it does the same, with nothing going wrong.
                prop_assert!(act(&Records::new(&untroubled), &held[tab], action).1);
                held[tab] = after;
            }
            let expected = Records::new(&untroubled).load_all().unwrap();
            prop_assert_eq!(&Records::new(&clear).load_all().unwrap(), &expected, "{:?} {:?}", action, fault);
            let anew = Unlocked::new(&locked, &vault);
            prop_assert_eq!(&anew.run(|records| records.load_all()).unwrap(), &expected, "{:?} {:?}", action, fault);
            prop_assert_eq!(in_clear(&locked), []);
            let is_told = contents(&locked).iter().any(|(_, text)| text.contains("Label") || text.contains("rating"));
            prop_assert!(!is_told, "something typed is in clear");
        }
    }
}
