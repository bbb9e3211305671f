#![doc = include_str!("../README.md")]

mod copies;
mod moving;
mod practice;
mod record;
mod rules;
mod samples;
mod sealed;
mod store;
mod texts;
mod typed;

pub use copies::copies;
pub use moving::moving;
pub use practice::{codes, session, vignettes};
pub use record::{loaded_pack, loaded_vignettes, lock, person, practice, settings, tries, unfinished};
pub use rules::{pack, transitions};
pub use sealed::sealed;
pub use store::store;
pub use typed::{key, label};

use records::{LoadedPack, LoadedVignettes, LockRecord, Person, Practice, Settings, Tries, Unfinished};

/// A function of any bytes that fails if something is wrong, and what to begin with.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// Its name, and that of its program.
    pub name: &'static str,
    /// Fails if something is wrong.
    pub check: fn(&[u8]),
    /// Bytes that are right, or nearly.
    pub seeds: fn() -> Vec<Vec<u8>>,
}

/// Every target.
pub const TARGETS: [Target; 19] = [
    Target { name: "person", check: person, seeds: samples::of::<Person> },
    Target { name: "unfinished", check: unfinished, seeds: samples::of::<Unfinished> },
    Target { name: "settings", check: settings, seeds: samples::of::<Settings> },
    Target { name: "practice", check: practice, seeds: samples::of::<Practice> },
    Target { name: "loaded_vignettes", check: loaded_vignettes, seeds: samples::of::<LoadedVignettes> },
    Target { name: "loaded_pack", check: loaded_pack, seeds: samples::of::<LoadedPack> },
    Target { name: "lock", check: lock, seeds: samples::of::<LockRecord> },
    Target { name: "tries", check: tries, seeds: samples::of::<Tries> },
    Target { name: "sealed", check: sealed, seeds: samples::sealed },
    Target { name: "label", check: label, seeds: samples::labels },
    Target { name: "key", check: key, seeds: samples::keys },
    Target { name: "store", check: store, seeds: samples::stores },
    Target { name: "moving", check: moving, seeds: samples::moves },
    Target { name: "copies", check: copies, seeds: samples::stores },
    Target { name: "pack", check: pack, seeds: samples::packs },
    Target { name: "transitions", check: transitions, seeds: samples::transitions },
    Target { name: "vignettes", check: vignettes, seeds: samples::sets },
    Target { name: "codes", check: codes, seeds: samples::codes },
    Target { name: "session", check: session, seeds: samples::sessions },
];
